import ArgumentParser
import Enforcement
import Filing
import Foundation
import Importing
import Known
import Register

struct Import: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case records, csv, gdprhub, log, known }

    static let configuration = CommandConfiguration(
        abstract: "Bring in the rows of other registers, or the log of one of ours.",
        discussion: """
            Each row becomes a document with claims; another register's weighs as little as a
            blog, a record as what it says it is. A row that cannot be read is told with its line, and the rest goes in. The same file twice
            changes nothing.

            Example:
              boete import csv fines.csv --columns respondent=who,amount=sum --currency EUR
              boete import gdprhub pages.xml --read 2026-01-31
              boete import log register.jsonl --register copy.sqlite
              boete import known    # the large decisions of Europe, which come with the program
            """)

    @OptionGroup var place: RegisterPlace

    @Argument(help: "records, csv, gdprhub or log: see docs/importing.md and docs/exporting.md; or known.")
    var format: Format

    @Argument(help: ArgumentHelp("The files to read; - is standard input.", valueName: "file"))
    var files: [String] = []

    @OptionGroup var row: RowOptions

    @Option(
        help: ArgumentHelp("Refuse files larger than this; a log is read line by line.", valueName: "bytes"))
    var maxBytes = 1_000_000_000

    func validate() throws {
        _ = try row.options()
        if format != .known, files.isEmpty {
            throw ValidationError("No file was given; name the files to import.")
        }
        if format == .known, !files.isEmpty {
            throw ValidationError("'known' takes no file; it is what comes with the program.")
        }
    }

    mutating func run() throws {
        let options = try row.options()
        let sums = try place.use(create: true) { register in
            if format == .log {
                var log = LogFileImport(into: register)
                for path in files { try log.take(path) }
                return log.sums
            }
            var rows = RowImport(into: register)
            if format == .known {
                for url in Known.files {
                    try rows.take(url.path, as: "known/" + url.lastPathComponent, .records, options)
                }
            } else if let format = ImportFormat(rawValue: format.rawValue) {
                for path in files { try rows.take(path, limit: maxBytes, format, options) }
            }
            try rows.end()
            return rows.sums
        }
        try Output.print(sums.sentence)
        if sums.refused > 0 { throw ExitStatus.incomplete }
    }
}
