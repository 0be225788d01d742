import ArgumentParser
import Filing
import Register

struct ShowCoverage: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show what was read of each authority, and what is missing.",
        discussion: """
            Example:
              boete coverage --format csv
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: "table, json (a line an authority) or csv.")
    var format = Format.table

    mutating func run() throws {
        let coverage = try place.use { try $0.coverage() }
        var output = Output()
        switch format {
        case .table: for line in CoverageList.table(coverage, Style.ofOutput) { try output.line(line) }
        case .json: for each in coverage { try output.write(CoverageList.json(each)) }
        case .csv: for line in CoverageList.csv(coverage) { try output.line(line) }
        }
        try output.flush()
    }
}
