/// What reviewers said of which entries: that two are of one decision, or that they are not.
///
/// Of two judgements on one pair the later one holds.
package struct Judgements: Sendable, Equatable {
    private var verdicts: [EntryKey: [EntryKey: Bool]] = [:]

    package init() {}

    /// Judgements in the order in which they were made.
    package mutating func judge(_ left: EntryKey, _ right: EntryKey, same: Bool) {
        verdicts[left, default: [:]][right] = same
        verdicts[right, default: [:]][left] = same
    }

    /// Nil where nobody judged.
    func verdict(_ left: Bundle, _ right: Bundle) -> Bool? {
        if verdicts.isEmpty { return nil }
        for entry in left.entries {
            guard let judged = verdicts[entry] else { continue }
            for other in right.entries { if let same = judged[other] { return same } }
        }
        return nil
    }

    /// The entries that were judged the same as one of the bundle's.
    package func same(as bundle: Bundle) -> [EntryKey] {
        if verdicts.isEmpty { return [] }
        return bundle.entries.flatMap { entry in
            (verdicts[entry] ?? [:]).filter(\.value).map(\.key)
        }
    }
}
