import ArgumentParser
import Enforcement
import Filing
import Importing
import Register

struct Import: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case records, csv, gdprhub, log }

    static let configuration = CommandConfiguration(
        abstract: "Bring in the rows of other registers, or the log of one of ours.",
        discussion: """
            Each row becomes a document with claims, and weighs as little as a blog. A row that
            cannot be read is told with its line, and the rest goes in. The same file twice
            changes nothing.

            Example:
              boete import csv fines.csv --columns respondent=who,amount=sum --currency EUR
              boete import gdprhub pages.xml --read 2026-01-31
              boete import log register.jsonl --register copy.sqlite
            """)

    @OptionGroup var place: RegisterPlace

    @Argument(help: "records, csv, gdprhub or log: see docs/importing.md and docs/exporting.md.")
    var format: Format

    @Argument(help: ArgumentHelp("The files to read; - is standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var row: RowOptions

    @Option(
        help: ArgumentHelp("Refuse files larger than this; a log is read line by line.", valueName: "bytes"))
    var maxBytes = 1_000_000_000

    func validate() throws { _ = try row.options() }

    mutating func run() throws {
        let options = try row.options()
        let sums = try place.use(create: true) { register in
            if format == .log {
                var log = LogFileImport(into: register)
                for path in files { try log.take(path) }
                return log.sums
            }
            var rows = RowImport(into: register)
            guard let format = ImportFormat(rawValue: format.rawValue) else { return rows.sums }
            for path in files { try rows.take(path, limit: maxBytes, format, options) }
            return rows.sums
        }
        try Output.print(sums.sentence)
        if sums.refused > 0 { throw ExitStatus.incomplete }
    }
}
