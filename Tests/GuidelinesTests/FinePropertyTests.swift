import Enforcement
import Testing

@testable import Guidelines

/// What holds for every fine.
@Suite struct FinePropertyTests {
    /// Sums around every bound of the tables and between them, and some drawn from a fixed sequence.
    private static let turnovers: [Amount] = {
        let bounds: [Int64] = [0, 2, 10, 50, 100, 250, 500, 1_000, 386_000, 900_000_000]
        var cents: [Int64] = [0, 1]
        for bound in bounds.dropFirst() {
            let exact = bound * 100_000_000
            cents += [exact - 1, exact, exact + 1]
        }
        var state: UInt64 = 0x2545_F491_4F6C_DD1D
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            cents.append(Int64(state >> 33) * 31)
        }
        return cents.sorted().map { Amount(units: $0, scale: 2) }
    }()

    @Test(
        "The range is never above the maximum, and never falls when turnover or seriousness rises",
        arguments: ["5", "32", "58(2)"])
    func rises(article: String) throws {
        let articles = try FineCalculation.articles(reading: article)
        var before: [Seriousness: FineRange] = [:]
        for turnover in Self.turnovers {
            var milder: FineRange?
            for seriousness in Seriousness.allCases {
                let range = try FineCalculation(
                    articles: articles, turnover: try Turnover(turnover), seriousness: seriousness
                ).range()
                for step in range.steps { #expect(step.sums.upperBound <= range.maximum.upperBound) }
                for lesser in [milder, before[seriousness]].compactMap({ $0 }) {
                    #expect(lesser.sums.lowerBound <= range.sums.lowerBound, "\(turnover) \(seriousness)")
                    #expect(lesser.sums.upperBound <= range.sums.upperBound, "\(turnover) \(seriousness)")
                    #expect(lesser.maximum.upperBound <= range.maximum.upperBound, "\(turnover)")
                }
                (milder, before[seriousness]) = (range, range)
            }
        }
    }

    @Test(
        "Circumstances never lead above the maximum or below nothing",
        arguments: [
            ["e=1000%", "k=1000%"], ["f=-100%"], ["a=-50%..900%", "c=-100%..0%", "e=0%..1000%"],
        ])
    func circumstances(_ texts: [String]) throws {
        for turnover in Self.turnovers {
            var calculation = FineCalculation(
                articles: [Article.given("6")], turnover: try Turnover(turnover), seriousness: .high)
            calculation.circumstances = try texts.map { try Circumstance(reading: $0) }
            let range = try calculation.range()
            #expect(
                range.sums.lowerBound >= Amount(units: 0) && range.sums.upperBound <= range.maximum.upperBound
            )
        }
    }

    @Test(
        "Bounds of a turnover give no less than any turnover between them",
        arguments: [("10e6", "50e6"), ("1e6", "3e6"), ("400e6", "700e6")])
    func bounds(least: String, most: String) throws {
        let articles = [Article.given("6")]
        let hull = try FineCalculation(
            articles: articles, turnover: Turnover(reading: "\(least)..\(most)"), seriousness: .medium
        ).range()
        let (least, most) = (try Turnover(reading: least).least, try Turnover(reading: most).least)
        for turnover in Self.turnovers where least < turnover && turnover <= most {
            let range = try FineCalculation(
                articles: articles, turnover: Turnover(turnover), seriousness: .medium
            ).range()
            #expect(
                hull.sums.contains(range.sums.lowerBound) && hull.sums.contains(range.sums.upperBound),
                "\(turnover)")
        }
    }
}
