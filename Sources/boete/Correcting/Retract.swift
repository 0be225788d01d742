import ArgumentParser
import Filing
import Register

struct Retract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take back a claim, an entry or a document: it is kept, and counts no longer.",
        discussion: """
            Example:
              boete retract 8003f1994dad/measure/0/amount --by 'A. Reviewer' --reason 'misread'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: Addresses.help, transform: Addresses.read) var claim: ClaimAddress

    func validate() throws { try reviewer.needReason() }

    mutating func run() throws {
        let count = try place.use { try $0.retract(claim, reviewer.reviewer) }
        try Output.print("retracted  \(count) \(count == 1 ? "claim" : "claims")")
    }
}
