import ArgumentParser
import Enforcement
import Filing
import Register

struct Cases: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
    enum Sort: String, ExpressibleByArgument, CaseIterable {
        case decided, amount, waiting, changed

        var order: CaseOrder {
            switch self {
            case .decided: .decided
            case .amount: .amount
            case .waiting: .filed
            case .changed: .changed
            }
        }
    }

    static let configuration = CommandConfiguration(
        abstract: "List the cases, the latest decision first.",
        discussion: """
            A certificate is a dated answer, such as "nothing found", that can be checked later:
            it names what was asked, what was found, and how much the register knew.

            Example:
              boete cases --sort amount --as-of 2021-08-01 --limit 1
              boete cases --standing fallen --min 1000000 --format csv > fallen.csv
              boete cases --text 'Acme Ltd' --certificate > acme.json
              boete cases --check acme.json
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var filter: FilterOptions
    @OptionGroup var viewpoint: Viewpoint

    @Option(help: "decided, amount, waiting (the oldest complaint first) or changed.")
    var sort = Sort.decided

    @Option(help: "table, json (a line a case) or csv.")
    var format = Format.table

    @Option(help: ArgumentHelp("No more cases than this.", valueName: "count"))
    var limit: Int?

    @Flag(help: "Print a certificate of the answer instead of a list.")
    var certificate = false

    @Option(help: ArgumentHelp("Ask the question of a certificate again.", valueName: "file"))
    var check: String?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit '\(limit)' shows nothing; give 1 or more.") }
    }

    mutating func run() throws {
        if let check { return try Certificates.check(check, place) }
        let (filter, day) = (try filter.filter(), try viewpoint.day())
        if certificate { return try Certificates.issue(self.filter, viewpoint, place) }
        let cases = try place.use {
            try viewpoint.view(of: $0).cases(filter, order: sort.order, asOf: day, limit: limit)
        }
        var output = Output()
        switch format {
        case .table:
            if !cases.isEmpty { for line in CaseList.table(cases, Style.ofOutput) { try output.line(line) } }
        case .json: for each in cases { try output.write(CaseList.json(each)) }
        case .csv: for line in CaseList.csv(cases) { try output.line(line) }
        }
        try output.flush()
        if cases.isEmpty {
            tell("boete: \(Sentences.noCases(isFiltered: !self.filter.terms.isEmpty || day != nil))")
            throw ExitStatus.incomplete
        }
    }
}
