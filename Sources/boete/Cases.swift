import ArgumentParser
import Enforcement
import Register

struct Cases: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

    static let configuration = CommandConfiguration(
        abstract: "List the cases, the latest decision first.",
        discussion: """
            Example:
              boete cases --format csv --limit 20 > cases.csv
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: "table, json (a line a case) or csv.")
    var format = Format.table

    @Option(help: ArgumentHelp("No more cases than this.", valueName: "count"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit '\(limit)' shows nothing; give 1 or more.") }
    }

    mutating func run() throws {
        let cases = try place.use { try $0.cases(limit: limit) }
        var output = Output()
        switch format {
        case .table:
            if !cases.isEmpty { for line in CaseList.table(cases, Style.ofOutput) { try output.line(line) } }
        case .json: for each in cases { try output.write(CaseList.json(each)) }
        case .csv: for line in CaseList.csv(cases) { try output.line(line) }
        }
        try output.flush()
        if cases.isEmpty {
            tell("boete: \(Sentences.noCases)")
            throw ExitStatus.incomplete
        }
    }
}
