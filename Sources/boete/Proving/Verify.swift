import ArgumentParser
import Filing
import Register

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that nothing in the register was changed or lost.",
        discussion: """
            Every write is an entry of a log that is chained by SHA-256. Note the hash that this
            command prints; given to a later one, it proves that the log still begins as it did.

            Example:
              boete verify --noted 5f1c…
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: ArgumentHelp("The hash that an earlier verify printed.", valueName: "hash"))
    var noted: String?

    @Flag(help: "Leave the cases out: prove the log, the documents and the claims only.")
    var quick = false

    mutating func run() throws {
        let found = try place.use { try $0.verify(noted: noted, cases: !quick) }
        var output = Output()
        try output.line("\(found.entries) entries, \(found.erased) erased")
        try output.line("last hash \(found.head)")
        if found.faults.isEmpty { try output.line("whole") }
        try output.flush()
        for fault in found.faults { tell("boete: \(Sentences.sentence(fault))") }
        if !found.faults.isEmpty { throw ExitStatus.incomplete }
    }
}
