import Enforcement
import Testing

@testable import Guidelines

/// Bad input, with the whole sentence that refuses it.
@Suite struct FineReadingTests {
    private static let faults: [(read: @Sendable () throws -> Void, sentence: String)] = [
        (
            { _ = try FineCalculation.articles(reading: " , ") },
            "no article is given; give the infringed ones, such as 5(1)(a),6"
        ),
        (
            { _ = try FineCalculation.articles(reading: "5,100") },
            "'100' is no provision of the GDPR; give one such as 5(1)(f) or 32, between Art. 1 and Art. 99"
        ),
        (
            { _ = try FineCalculation.articles(reading: "5(3)") },
            "'5(3)' is no provision of the GDPR; give one such as 5(1)(f) or 32, between Art. 1 and Art. 99"
        ),
        (
            { _ = try FineCalculation(articles: [Article.given("10"), Article.given("24")]).range() },
            "Art. 83(4) to (6) GDPR have no fine for Art. 10, 24; give a provision that they name, such as 5, 6, 12 to 22, 25 to 39 or 44 to 49"
        ),
        (
            { _ = try FineCalculation.articles(reading: String(repeating: "5,", count: 3000)) },
            "6000 is more than can be calculated with; give at most 4000"
        ),
        (
            { _ = try Turnover(reading: "-5e9") },
            "turnover '-5000000000' is negative; give euros of 0 or more, such as 386e9"
        ),
        (
            { _ = try Turnover(reading: "nan") },
            "turnover 'nan' is no sum; give euros such as 386e9 or 73200000, or bounds such as 10e6..50e6"
        ),
        (
            { _ = try Turnover(reading: "1,000") },
            "turnover '1,000' is no sum; give euros such as 386e9 or 73200000, or bounds such as 10e6..50e6"
        ),
        (
            { _ = try Turnover(reading: "1e16") },
            "turnover '10000000000000000' is more than the world's; give euros of at most 1000000000000000"
        ),
        (
            { _ = try Turnover(reading: "50e6..10e6") },
            "turnover '50000000..10000000' is empty; give the lower bound first, such as 10e6..50e6"
        ),
        ({ _ = try Seriousness(reading: "grave") }, "seriousness 'grave' is none; give low, medium, high"),
        (
            { _ = try FineCalculation.Choice(reading: "a lot") },
            "'a lot' is neither share nor sum; give one such as 12% or 2400000"
        ),
        (
            { _ = try started("130%").range() },
            "'130 %' is not between nothing and the whole of what it is a share of; give 0% to 100%"
        ),
        (
            { _ = try started("20000001").range() },
            "'20000001' is not between nothing and the whole of what it is a share of; give 0% to 100%"
        ),
        (
            { _ = try started("-1").range() },
            "'-1' is not between nothing and the whole of what it is a share of; give 0% to 100%"
        ),
        (
            { _ = try Circumstance(reading: "z=-10%") },
            "circumstance 'z=-10%' is none; give a point of Art. 83(2) from a to k with its change, such as f=-10%"
        ),
        (
            { _ = try Circumstance(reading: "f=less") },
            "change 'less' is none; give one such as -30% or -30%..-10%"
        ),
        (
            { _ = try Circumstance(reading: "f=-101%") },
            "change '-101 %' takes more than all or adds more than tenfold; give -100% to +1000%"
        ),
        ({ _ = try FineCalculation.fine(reading: "-3") }, "fine '-3' is no sum; give euros such as 746e6"),
        (
            { _ = try FineCalculation.day(reading: "2026-01-03", today: PartialDate.given("2026-01-02")) },
            "decided '2026-01-03' is in the future; give a day up to 2026-01-02"
        ),
        (
            { _ = try FineCalculation.day(reading: "2023-02-30", today: PartialDate.given("2026-01-02")) },
            "decided '2023-02-30' is no date; give one such as 2021, 2021-07 or 2021-07-16"
        ),
        (
            {
                var early = FineCalculation(articles: [Article.given("5")]);
                early.decided = PartialDate("2018-05-24"); _ = try early.range()
            }, "decided '2018-05-24' is before the GDPR applied; give a day from 2018-05-25 on"
        ),
        (
            {
                var many = FineCalculation(articles: [Article.given("5")]);
                many.circumstances = Array(repeating: try Circumstance(reading: "k=1%"), count: 51);
                _ = try many.range()
            }, "51 is more than can be calculated with; give at most 50"
        ),
        (
            {
                var huge = FineCalculation(articles: [Article.given("5")]);
                huge.circumstances = Array(repeating: try Circumstance(reading: "k=1000%"), count: 50);
                _ = try huge.range()
            }, "the sums grow beyond what can be counted; give smaller changes"
        ),
    ]

    @Test("Bad input is refused with what would be right", arguments: faults)
    func refused(read: @Sendable () throws -> Void, sentence: String) {
        let fault = #expect(throws: FineFault.self) { try read() }
        #expect(fault?.sentence == sentence)
    }

    @Test(
        "Articles are read as people write them",
        arguments: [
            ("5(1)(a),6", "5(1)(a) 6"), ("Art. 5 (1) (a); Article 6", "5(1)(a) 6"), ("art.32,32, 32", "32"),
            ("41(4)", "41(4)"),
        ])
    func articles(text: String, read: String) throws {
        #expect(try FineCalculation.articles(reading: text).map(\.description).joined(separator: " ") == read)
    }

    @Test(
        "Sums are read exactly",
        arguments: [
            ("386e9", "386000000000"), ("73.2e6", "73200000"), ("0.01", "0.01"), ("1E3", "1000"), ("0", "0"),
            ("1.005e1", "10.05"),
        ])
    func sums(text: String, sum: String) throws {
        #expect(try Turnover(reading: text).least.description == sum)
    }

    @Test("A decision of this year may be told by its year alone")
    func year() throws {
        let today = PartialDate.given("2026-03-01")
        #expect(try FineCalculation.day(reading: "2026", today: today).description == "2026")
    }

    private static func started(_ text: String) throws -> FineCalculation {
        var calculation = FineCalculation(articles: [Article.given("5")], seriousness: .high)
        calculation.start = try .init(reading: text)
        return calculation
    }
}
