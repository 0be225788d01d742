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

            What the text does not say of itself may be told: what kind of source it is, who
            published it, where and when. It holds for all files that are given.

            Example:
              boete add news/amazon.txt decisions/*.txt
              boete add notice.txt --kind press_release --publisher CNPD --url https://cnpd.public.lu/…
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var inputs: Inputs
    @OptionGroup var origin: OriginOptions

    func validate() throws {
        if inputs.files.isEmpty { throw ValidationError("No file was given; name the texts to add.") }
    }

    mutating func run() throws {
        let refused = try place.use(create: true) { register in
            let extractor = Extractor()
            var output = Output()
            return try inputs.forEach { path, text in
                let (record, document) = origin.told(
                    extractor.record(of: text, document: path), Document(name: path, text: text))
                try output.line(Self.line(try register.add(record, document), record))
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
