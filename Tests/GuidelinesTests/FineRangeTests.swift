import Enforcement
import Testing

@testable import Guidelines

@Suite struct FineRangeTests {
    private static let classes: [(articles: String, name: String, source: String, word: String)] = [
        ("32", "83(4)", "Art. 83(4)(a) GDPR", "security"),
        ("8(1)", "83(4)", "Art. 83(4)(a) GDPR", "a child's consent"),
        ("43(1)", "83(4)", "Art. 83(4)(a) or (b) GDPR", "the controller or the certification body"),
        ("41(4)", "83(4)", "Art. 83(4)(c) GDPR", "the body that monitors a code"),
        ("41", "83(4)", "Art. 83(4)(c) GDPR", "the whole article holds the paragraph"),
        ("7(3)", "83(5)", "Art. 83(5)(a) GDPR", "consent"), ("22", "83(5)", "Art. 83(5)(b) GDPR", "rights"),
        ("46(1)", "83(5)", "Art. 83(5)(c) GDPR", "transfers"),
        ("88", "83(5)", "Art. 83(5)(d) GDPR", "national law"),
        ("58(1)(e)", "83(5)", "Art. 83(5)(e) GDPR", "no access for the authority"),
        ("58(2)(d)", "83(6)", "Art. 83(6) GDPR", "an order not obeyed"),
        ("32,5(1)(f)", "83(5)", "Art. 83(3), 83(4)(a), 83(5)(a) GDPR", "of linked ones the gravest"),
        ("24,32,10", "83(4)", "Art. 83(4)(a) GDPR", "Art. 10 and 24 have no fine and change nothing"),
        ("31,58(2)", "83(6)", "Art. 83(3), 83(4)(a), 83(6) GDPR", "an order and no cooperation"),
    ]

    @Test("Infringed articles have the class of the gravest", arguments: classes)
    func hasClass(articles: String, name: String, source: String, word: String) throws {
        let range = try FineCalculation.given(articles, nil, nil).range()
        #expect(range.fineClass.rawValue == name, "\(word)")
        #expect(range.steps[0].source == source, "\(word)")
    }

    private static let maxima: [(articles: String, turnover: String, maximum: String, word: String)] = [
        ("5", "0", "20000000", "no turnover at all"), ("5", "500e6", "20000000", "where the two cross"),
        ("5", "500000000.25", "20000000.01", "and a cent above it"),
        ("32", "500e6", "10000000", "where the two cross"),
        ("32", "1e9", "20000000", "2 %"), ("5", "386e9", "15440000000", "4 %"),
        ("5", "499.99e6", "20000000", "static"),
    ]

    @Test("The legal maximum is the higher of amount and share", arguments: maxima)
    func hasMaximum(articles: String, turnover: String, maximum: String, word: String) throws {
        let range = try FineCalculation.given(articles, turnover, .high).range()
        #expect(range.maximum.upperBound.description == maximum, "\(word)")
        #expect(range.sums.upperBound <= range.maximum.upperBound)
    }

    /// The annex of the Guidelines, by the static maximum.
    private static let annex:
        [(articles: String, turnover: String, seriousness: Seriousness, low: String, high: String)] = [
            ("5", "2e6", .low, "0", "8000"), ("5", "2e6", .medium, "4000", "16000"),
            ("5", "2e6", .high, "8000", "80000"),
            ("5", "2000000.01", .medium, "6000", "80000"), ("5", "10e6", .high, "12000", "400000"),
            ("5", "10e6..50e6", .medium, "30000", "400000"), ("5", "50e6", .high, "60000", "2000000"),
            ("5", "50e6..100e6", .medium, "160000", "800000"),
            ("5", "50000000.01", .medium, "160000", "800000"),
            ("5", "100e6", .high, "320000", "4000000"), ("5", "100e6..250e6", .low, "0", "1000000"),
            ("5", "250e6", .high, "600000", "10000000"), ("5", "250e6..500e6", .medium, "800000", "4000000"),
            ("5", "500e6", .high, "1600000", "20000000"), ("5", "600e6", .high, "4800000", "24000000"),
            ("32", "2e6", .high, "4000", "40000"), ("32", "2e6..10e6", .high, "6000", "200000"),
            ("32", "50e6..100e6", .medium, "80000", "400000"), ("32", "250e6..500e6", .low, "0", "1000000"),
            ("32", "800e6", .medium, "1600000", "3200000"),
        ]

    @Test("Seriousness and size give the range", arguments: annex)
    func isAnnex(articles: String, turnover: String, seriousness: Seriousness, low: String, high: String)
        throws
    {
        let sums = try FineCalculation.given(articles, turnover, seriousness).range().sums
        #expect(sums.lowerBound.description == low)
        #expect(sums.upperBound.description == high)
    }

    @Test("What is not known leaves the range open, and is told")
    func unknown() throws {
        let range = try FineCalculation.given("5", nil, nil).range()
        #expect(range.sums == Amount(units: 0)...Amount(units: 20_000_000))
        #expect(range.notes.contains(.turnoverUnknown) && range.notes.contains(.seriousnessUnknown))
        #expect(range.notes.prefix(2) == [.noArithmetic, .publicBodies])
    }

    @Test("Circumstances work in their order, as ranges too; the cap ends them")
    func circumstances() throws {
        var calculation = try FineCalculation.given("5", "386e9", .high)
        calculation.circumstances = [
            try Circumstance(reading: "e=+10%..+20%"), try Circumstance(reading: "f=-5%..-10%"),
        ]
        let range = try calculation.range()
        #expect(
            range.steps.map(\.kind.name) == [
                "legal_maximum", "start", "size", "circumstance", "circumstance", "cap",
            ])
        #expect(range.steps[4].sums == Amount(units: 3_057_120_000)...Amount(units: 17_601_600_000))
        #expect(range.sums == Amount(units: 3_057_120_000)...Amount(units: 15_440_000_000))
        #expect(range.notes.last == .capped)
    }

    private static let notes:
        [(change: @Sendable (inout FineCalculation) throws -> Void, note: FineNote, word: String)] = [
            (
                { $0.start = try .init(reading: "25%") }, .departs(.start, from: percent(10, 20)),
                "a start above the range"
            ),
            (
                { $0.start = try .init(reading: "1999999") }, .departs(.start, from: percent(10, 20)),
                "a sum below it"
            ),
            ({ $0.size = try .init(reading: "30%") }, .departs(.size, from: percent(8, 20)), "another size"),
            (
                { $0.circumstances = [try Circumstance(reading: "b=10%")] }, .countedTwice(.b),
                "intent is seriousness"
            ),
            (
                { $0.decided = PartialDate("2023-05-23") },
                .beforeGuidelines(PartialDate.given("2023-05-23")),
                "the day before the Guidelines"
            ),
            (
                { $0.articles.append(Article.given("24")) }, .unfinable([Article.given("24")]),
                "Art. 24 has no fine"
            ),
        ]

    @Test("What a reader has to know is told", arguments: notes)
    func isNoted(change: @Sendable (inout FineCalculation) throws -> Void, note: FineNote, word: String)
        throws
    {
        var calculation = try FineCalculation.given("5", "73.2e6", .medium)
        #expect(!(try calculation.range().notes.contains(note)), "\(word)")
        try change(&calculation)
        #expect(try calculation.range().notes.contains(note), "\(word)")
    }

    @Test(
        "A real fine lies below, within or above",
        arguments: [
            ("159999.99", FineRange.Position.below), ("160000", .within), ("800000", .within),
            ("800000.01", .above),
        ])
    func position(fine: String, position: FineRange.Position) throws {
        #expect(
            try FineCalculation.given("5", "73.2e6", .medium).range().position(of: Amount(fine)!) == position)
    }

    private static func percent(_ low: Int64, _ high: Int64) -> Percentages {
        Percentage(Amount(units: low))...Percentage(Amount(units: high))
    }
}
