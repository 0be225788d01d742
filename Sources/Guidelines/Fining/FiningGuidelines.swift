import Enforcement

/// How serious an infringement is found to be (Art. 83(2)(a), (b) and (g) GDPR; Guidelines 04/2022, ch. 4.2).
public enum Seriousness: String, Sendable, CaseIterable {
    case low, medium, high
}

/// One version of the EDPB's Guidelines 04/2022 on the calculation of administrative fines, as tables.
struct FiningGuidelines: Sendable {
    /// Undertakings with more turnover than `over` and at most `upTo`.
    struct Size: Sendable {
        let over: Amount?
        let upTo: Amount?
        let percentages: Percentages
        let paragraph: String
    }

    let name: String
    let adopted: PartialDate?
    /// Shares of the legal maximum at which a calculation starts.
    let starts: [(seriousness: Seriousness, percentages: Percentages)]
    let startParagraph: String
    /// Shares of the starting sum to which it may be brought down for an undertaking's size.
    let sizes: [Size]

    /// Version 2.1, adopted on 24 May 2023, corrected on 29 June 2023. Bounds are inclusive above.
    static let current = FiningGuidelines(
        name: "EDPB Guidelines 04/2022, version 2.1",
        adopted: PartialDate(year: 2023, month: 5, day: 24),
        starts: [(.low, percent(0, 10)), (.medium, percent(10, 20)), (.high, percent(20, 100))],
        startParagraph: "para. 60",
        sizes: [
            Size(over: nil, upTo: million(2), percentages: tenths(2, 4), paragraph: "para. 65"),
            Size(over: million(2), upTo: million(10), percentages: tenths(3, 20), paragraph: "para. 65"),
            Size(over: million(10), upTo: million(50), percentages: tenths(15, 100), paragraph: "para. 65"),
            Size(over: million(50), upTo: million(100), percentages: percent(8, 20), paragraph: "para. 66"),
            Size(over: million(100), upTo: million(250), percentages: percent(15, 50), paragraph: "para. 66"),
            Size(
                over: million(250), upTo: million(500), percentages: percent(40, 100), paragraph: "para. 66"),
            Size(over: million(500), upTo: nil, percentages: percent(100, 100), paragraph: "para. 66"),
        ])

    /// The shares for a seriousness; all of them where it is not known.
    func start(_ seriousness: Seriousness?) -> Percentages {
        let rows = starts.filter { seriousness == nil || $0.seriousness == seriousness }.map(\.percentages)
        return Self.hull(rows)
    }

    /// The shares for every size that the turnover may have; all of them where it is not known.
    func size(_ turnover: Turnover?) -> (percentages: Percentages, paragraphs: [String]) {
        let rows = sizes.filter { turnover?.mayLie(over: $0.over, upTo: $0.upTo) ?? true }
        return (Self.hull(rows.map(\.percentages)), Set(rows.map(\.paragraph)).sorted())
    }

    private static func hull(_ rows: [Percentages]) -> Percentages {
        let whole = percent(0, 100)
        let low = rows.map(\.lowerBound).min() ?? whole.lowerBound
        return low...max(low, rows.map(\.upperBound).max() ?? whole.upperBound)
    }

    private static func million(_ count: Int64) -> Amount { Amount(units: count * 1_000_000) }
    private static func percent(_ low: Int64, _ high: Int64) -> Percentages { tenths(10 * low, 10 * high) }
    private static func tenths(_ low: Int64, _ high: Int64) -> Percentages {
        Percentage(Amount(units: low, scale: 1))...Percentage(Amount(units: high, scale: 1))
    }
}
