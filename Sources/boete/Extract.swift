import ArgumentParser
import Enforcement
import Extraction

struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what texts say of enforcement, as JSON Lines.",
        discussion: """
            One record a file, in the order given; without a file, standard input.
            No register is read or written.

            Example:
              boete extract news/*.txt | jq -r '.measures[].respondent'
            """)

    @OptionGroup var inputs: Inputs

    mutating func run() throws {
        if inputs.files.isEmpty { inputs.files = [InputFile.standardInput] }
        let extractor = Extractor()
        var output = Output()
        let refused = try inputs.forEach { path, text in
            let record = extractor.record(of: text, document: path)
            try output.write(RecordJSON.line(record, text: text))
        }
        try output.flush()
        if refused > 0 { throw ExitStatus.incomplete }
    }
}
