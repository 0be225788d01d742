import Enforcement

/// How many entries of each kind a record has, in words: `1 fine, 1 order, 2 complaints`.
enum Tally {
    /// Nil where there are none.
    static func sentence(of record: Record) -> String? {
        let measures = MeasureKind.allCases.map { kind in
            (record.measures.filter { $0.measure == kind }.count, words(kind))
        }
        let others = [
            (record.complaints.count, ("complaint", "complaints")),
            (record.challenges.count, ("challenge", "challenges")),
        ]
        let parts = (measures + others).filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1.0 : $0.1.1)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func words(_ kind: MeasureKind) -> (String, String) {
        kind == .periodicPenalty
            ? ("periodic penalty", "periodic penalties") : (kind.rawValue, kind.rawValue + "s")
    }
}
