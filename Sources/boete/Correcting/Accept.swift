import ArgumentParser
import Filing
import Register

struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mark claims as looked at and found right; they leave the review queue.",
        discussion: """
            Example:
              boete accept 8003f1994dad/measure/0 --by 'A. Reviewer' --reason 'read the page'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: Addresses.help, transform: Addresses.read) var claim: ClaimAddress

    mutating func run() throws {
        let count = try place.use { try $0.accept(claim, reviewer.reviewer) }
        try Output.print("accepted  \(count) \(count == 1 ? "claim" : "claims")")
    }
}
