import Enforcement
import Testing

@testable import Guidelines

/// Calculations that authorities published, from the start to the last sum.
@Suite struct FineChainsTests {
    struct Chain: CustomTestStringConvertible {
        let decision: String
        /// One of the class that the decision names.
        let articles: String
        let seriousness: Seriousness
        let turnover: String
        let start: String
        let size: String
        var circumstances: [String] = []
        var proportionality: String?
        /// Start, after size, and after each change.
        let sums: [String]

        var testDescription: String { decision }
    }

    private static let chains = [
        Chain(
            decision: "UODO DKN.5131.29.2023", articles: "5(1)(f),32(1)", seriousness: .medium,
            turnover: "10e6..50e6", start: "12%", size: "5%", circumstances: ["k=-35%"],
            proportionality: "-30%",
            sums: ["2400000", "120000", "78000", "54600"]),
        Chain(
            decision: "UODO DKN.5131.29.2023, the start as a sum", articles: "5(1)(f)", seriousness: .medium,
            turnover: "10e6..50e6", start: "2400000", size: "5%", circumstances: ["c=-35%"],
            proportionality: "-30%",
            sums: ["2400000", "120000", "78000", "54600"]),
        Chain(
            decision: "UODO DKN.5131.28.2023", articles: "33(1)", seriousness: .low, turnover: "73.2e6",
            start: "3%",
            size: "12%", proportionality: "-50%", sums: ["300000", "36000", "18000"]),
        Chain(
            decision: "UODO DKN.5130.2415.2020, controller", articles: "5(1)(f)", seriousness: .high,
            turnover: "10e6..50e6", start: "50%", size: "5%", sums: ["10000000", "500000"]),
        Chain(
            decision: "UODO DKN.5130.2415.2020, processor", articles: "32(1)", seriousness: .high,
            turnover: "2e6..10e6", start: "40%", size: "0.3%", sums: ["4000000", "12000"]),
        Chain(
            decision: "APD/GBA 114/2024", articles: "6", seriousness: .medium, turnover: "50e6..100e6",
            start: "10%",
            size: "8%", sums: ["2000000", "160000"]),
        Chain(
            decision: "APD/GBA 87/2024", articles: "17", seriousness: .medium, turnover: "50e6..100e6",
            start: "10%",
            size: "12.25%", sums: ["2000000", "245000"]),
    ]

    @Test("A published calculation comes out to the euro, within what the Guidelines give", arguments: chains)
    func chain(_ chain: Chain) throws {
        let range = try Self.calculation(chain).range()
        let steps = range.steps.dropFirst().dropLast()
        #expect(steps.map(\.sums.lowerBound.description) == chain.sums)
        #expect(steps.map(\.sums.upperBound.description) == chain.sums)
        #expect(range.sums.lowerBound.description == chain.sums.last)
        #expect(!range.notes.contains { if case .departs = $0 { true } else { false } })
    }

    @Test(
        "Without the figures of the decision the range holds its start and what size made of it",
        arguments: chains)
    func open(_ chain: Chain) throws {
        var calculation = try Self.calculation(chain)
        (calculation.start, calculation.size) = (nil, nil)
        (calculation.circumstances, calculation.proportionality) = ([], nil)
        let range = try calculation.range()
        #expect(range.steps[1].sums.contains(Amount(chain.sums[0])!))
        #expect(range.position(of: Amount(chain.sums[1])!) == .within)
    }

    private static func calculation(_ chain: Chain) throws -> FineCalculation {
        var calculation = FineCalculation(
            articles: try FineCalculation.articles(reading: chain.articles),
            turnover: try Turnover(reading: chain.turnover), seriousness: chain.seriousness)
        calculation.start = try .init(reading: chain.start)
        calculation.size = try .init(reading: chain.size)
        calculation.circumstances = try chain.circumstances.map { try Circumstance(reading: $0) }
        calculation.proportionality = try chain.proportionality.map { try Circumstance.change(reading: $0) }
        return calculation
    }
}
