import ArgumentParser
import Enforcement
import Guidelines

struct Fine: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show between which sums a fine lies by the EDPB's Guidelines 04/2022, step by step.",
        discussion: """
            Sums are in euros: 386e9 is 386 billion. Where a decision tells more, give it: the start within the
            range, what the size of the undertaking makes of it, the circumstances of Art. 83(2) GDPR in their order.

            Example:
              boete fine --articles '5(1)(a),6' --turnover 386e9 --seriousness high --fine 746e6
              boete fine --articles '5(1)(f),32' --turnover 10e6..50e6 --seriousness medium --start 12% --size 5% \\
                --circumstance k=-35% --proportionality -30% --json
            """)

    @Option(help: ArgumentHelp("The infringed provisions.", valueName: "articles"))
    var articles: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Worldwide annual turnover of the preceding year, or its bounds.", valueName: "euros"))
    var turnover: String?

    @Option(help: "low, medium or high.")
    var seriousness: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Where the calculation started: of the legal maximum, or in euros.", valueName: "share"))
    var start: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What the size makes of the start: of the start, or in euros.", valueName: "share")
    )
    var size: String?

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "A point of Art. 83(2), a to k, with its change; may be repeated.", valueName: "point=change"))
    var circumstance: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The last change, by Art. 83(1), such as -30%.", valueName: "change"))
    var proportionality: String?

    @Option(help: ArgumentHelp("When it was decided: 2021, 2021-07 or 2021-07-16.", valueName: "date"))
    var decided: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("A real fine to compare with.", valueName: "euros"))
    var fine: String?

    @Flag(help: "Print one JSON value.")
    var json = false

    mutating func run() throws {
        do {
            let range = try calculation().range()
            try show(range, fine: fine.map { try FineCalculation.fine(reading: $0) })
        } catch let fault as FineFault {
            tell("boete: \(Plain.line(fault.sentence))")
            throw ExitStatus.usage
        }
    }

    private func calculation() throws -> FineCalculation {
        var calculation = FineCalculation(articles: try FineCalculation.articles(reading: articles))
        calculation.turnover = try turnover.map { try Turnover(reading: $0) }
        calculation.seriousness = try seriousness.map { try Seriousness(reading: $0) }
        calculation.start = try start.map { try FineCalculation.Choice(reading: $0) }
        calculation.size = try size.map { try FineCalculation.Choice(reading: $0) }
        calculation.circumstances = try circumstance.map { try Circumstance(reading: $0) }
        calculation.proportionality = try proportionality.map { try Circumstance.change(reading: $0) }
        if let decided, let today = System.today {
            calculation.decided = try FineCalculation.day(reading: decided, today: today)
        }
        return calculation
    }

    private func show(_ range: FineRange, fine: Amount?) throws {
        var output = Output()
        if json {
            try output.write(FineJSON.line(range, fine: fine))
        } else {
            for line in FineText.lines(range, fine: fine) { try output.line(line) }
        }
        try output.flush()
    }
}
