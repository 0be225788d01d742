/// What a word of a name is, and so how much it says about whose name it is.
enum WordKind: String, Sendable {
    case small, filler, number, side, region, place, common, business, spelling, name

    /// How much a letter of such a word counts. From our own lists, not counted in a corpus: a word that thousands of names
    /// share tells little, a name of its own all.
    var weight: Double {
        switch self {
        case .small, .filler: 0.3
        case .common, .business: 0.6
        case .number, .side, .region, .place: 0.8
        case .spelling, .name: 1
        }
    }
}

/// The meaning of a common word: `banca` and `bank` have one.
struct Meaning: Hashable, Sendable {
    let kind: WordKind
    let name: String

    static func of(_ word: String) -> Meaning? { table[word] }

    private static let table: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        for entry in TextTable(CommonWords.data).entries + TextTable(Places.data).entries {
            guard let kind = WordKind(rawValue: entry.heading) else { continue }
            for word in entry.text.split(separator: " ") where table[String(word)] == nil {
                table[String(word)] = Meaning(kind: kind, name: entry.name)
            }
        }
        return table
    }()
}
