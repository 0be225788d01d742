/// What became of the rows of an import.
struct ImportSums: Equatable {
    var added = 0
    var known = 0
    var refused = 0

    var total: Int { added + known + refused }
    var sentence: String { "added \(added), known \(known), refused \(refused)" }
}
