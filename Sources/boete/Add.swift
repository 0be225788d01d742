import ArgumentParser
import Enforcement
import Extraction
import Filing
import Register

struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read texts into the register.",
        discussion: """
            Prints a line a document: added, or known where the register has the same text
            already, its id, its path, and what was found in it.

            Example:
              boete add news/amazon.txt decisions/*.txt
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var inputs: Inputs

    func validate() throws {
        if inputs.files.isEmpty { throw ValidationError("No file was given; name the texts to add.") }
    }

    mutating func run() throws {
        let refused = try place.use(create: true) { register in
            let extractor = Extractor()
            var output = Output()
            return try inputs.forEach { path, text in
                let record = extractor.record(of: text, document: path)
                try output.line(Self.line(try register.add(record, Document(name: path, text: text)), record))
                // What is acknowledged is kept, so it is also told at once.
                try output.flush()
            }
        }
        if refused > 0 { throw ExitStatus.incomplete }
    }

    private static func line(_ addition: Addition, _ record: Record) -> String {
        let found = Tally.sentence(of: record) ?? Sentences.noEnforcement
        switch addition {
        case .added(let id): return "added  \(id.prefix(12))  \(Plain.line(record.document))  \(found)"
        case .known(let id): return "known  \(id.prefix(12))  \(Plain.line(record.document))  \(found)"
        }
    }
}
