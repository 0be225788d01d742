import Enforcement

/// What GDPRhub's words for outcomes mean.
enum WikiWords {
    /// Outcomes after which no measure was taken, whatever articles the box lists.
    static let fruitless: Set = [
        "no violation found", "rejected", "dismissed", "inadmissible", "complaint withdrawn",
    ]

    /// The points of Art. 58(2) as kinds of measure. The withdrawal of a certificate (h) and notices to recipients
    /// (g) are things to do; a stop to flows abroad (j) is a stop.
    static let powers: [Character: MeasureKind] = [
        "a": .warning, "b": .reprimand, "c": .order, "d": .order, "e": .order, "f": .ban, "g": .order,
        "h": .order,
        "i": .fine, "j": .ban,
    ]

    /// Words within a status, in the order in which they are asked.
    fileprivate static let fates: [(word: String, fate: AppealFate?)] = [
        ("not appealed", nil), ("pending", .lodged),
        // A decision that stands in part has none of the outcomes that a record can tell.
        ("part", .decided(nil)),
        ("overturned", .decided(.annulled)), ("annulled", .decided(.annulled)),
        ("quashed", .decided(.annulled)),
        ("reduced", .decided(.reduced)), ("increased", .decided(.increased)),
        ("referred", .decided(.referred)), ("remanded", .decided(.referred)),
        ("sent back", .decided(.referred)),
        ("upheld", .decided(.upheld)), ("confirmed", .decided(.upheld)),
        ("appeal rejected", .decided(.upheld)),
        ("appeal dismissed", .decided(.upheld)), ("appealed", .lodged),
    ]
}

/// How far an appeal got.
struct AppealFate: Sendable {
    let stage: Challenge.Stage
    let outcome: Challenge.Outcome?

    static let lodged = AppealFate(stage: .lodged, outcome: nil)
    static func decided(_ outcome: Challenge.Outcome?) -> AppealFate {
        AppealFate(stage: .decided, outcome: outcome)
    }

    /// Nil where the status tells of no appeal.
    init?(_ status: String) {
        let status = status.lowercased()
        guard let fate = WikiWords.fates.first(where: { status.contains($0.word) })?.fate else { return nil }
        self = fate
    }

    private init(stage: Challenge.Stage, outcome: Challenge.Outcome?) {
        (self.stage, self.outcome) = (stage, outcome)
    }
}
