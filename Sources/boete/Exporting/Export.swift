import ArgumentParser
import Enforcement
import Exporting
import Filing
import Register

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, sqlite, jsonld, gdprhub }

    static let configuration = CommandConfiguration(
        abstract: "Write the register, or the cases in it, in an open format.",
        discussion: """
            jsonl is the whole log without loss: boete import log reads it. csv, jsonld (linked
            data) and gdprhub (wikitext) are of cases; sqlite makes a file for Datasette.

            Example:
              boete export --format jsonl > register.jsonl
              boete export --format sqlite --standing stands --output fines.sqlite
              boete export --format jsonld --case LU-2021-amazon --as-of 2021-08-01
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var filter: FilterOptions
    @OptionGroup var viewpoint: Viewpoint

    @Option(help: "jsonl, csv, sqlite, jsonld or gdprhub: see docs/exporting.md.")
    var format: Format

    @Option(name: .customLong("case"), help: ArgumentHelp("Only this case.", valueName: "id"))
    var only: String?

    @Option(
        help: ArgumentHelp(
            "The file to write, in place of one that is there; - is standard output.", valueName: "file"))
    var output = OutputFile.standardOutput

    func validate() throws {
        if format == .jsonl, only != nil || !filter.terms.isEmpty || viewpoint.asOf != nil {
            throw ValidationError(
                "jsonl is the whole log; leave out --case, --as-of and filters, or give another format.")
        }
        if format == .sqlite, output == OutputFile.standardOutput || System.isDevice(output) {
            throw ValidationError("sqlite makes a file; name it with --output fines.sqlite.")
        }
        if only != nil, !filter.terms.isEmpty {
            throw ValidationError("--case is one case; leave out the filters.")
        }
    }

    mutating func run() throws {
        let cases = ChosenCases(
            only: only, filter: try filter.filter(), isFiltered: !filter.terms.isEmpty,
            day: try viewpoint.day())
        if place.isAt(output) {
            throw ValidationError(
                "--output '\(Plain.line(output))' is the register itself; give another file.")
        }
        try place.use { register in
            let view = try viewpoint.view(of: register)
            switch format {
            case .jsonl: try OutputFile.write(to: output) { try view.forEachLogLine($0) }
            case .csv:
                try OutputFile.write(to: output) { write in
                    try write(CaseColumns.line(CaseColumns.header))
                    try cases.forEach(of: view) { made, _ in
                        try write(CaseColumns.line(CaseColumns.row(made)))
                    }
                }
            case .jsonld:
                try OutputFile.write(to: output) { write in
                    try write(LinkedData.head)
                    try cases.forEach(of: view) { try write(LinkedData.node(of: $0, isFirst: $1)) }
                    try write(LinkedData.tail)
                }
            case .gdprhub:
                try OutputFile.write(to: output) { write in
                    try cases.forEach(of: view) { made, _ in try write(Wikitext.page(of: made)) }
                }
            case .sqlite: try writeDataset(cases, of: view)
            }
        }
    }

    /// The file, and what Datasette shows of it beside it.
    private func writeDataset(_ cases: ChosenCases, of view: Register) throws {
        do {
            try OutputFile.replace(output) { part in
                try DatasetFile.write(to: part) { write in
                    try cases.forEach(of: view) { made, _ in try write(made) }
                }
            }
        } catch let fault as DatasetFile.Fault {
            throw fault.cause == .full
                ? OutputFault(path: output, cause: .full) : RegisterTrouble(path: output, fault: fault.cause)
        }
        let stem = OutputFile.stem(of: output)
        try OutputFile.write(to: "\(stem.path).metadata.json") { write in
            try write(DatasetMetadata.json(stem.name, asOf: cases.day))
        }
    }
}
