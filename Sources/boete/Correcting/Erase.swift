import ArgumentParser
import Register

struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erase a natural person's name from every document (Art. 17 GDPR).",
        discussion: """
            The name becomes asterisks in texts and claims; the key of each old text is destroyed, so
            that it cannot be read again. The log still proves whole. It cannot be undone, and
            copies of the register made before keep the name. Do not write the name in the reason.

            Example:
              boete erase 'Full Name' --by 'A. Reviewer' --reason 'request of 3 May'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: "As a document writes it; case and accents do not matter.") var name: String

    func validate() throws { try reviewer.needReason() }

    mutating func run() throws {
        let count = try place.use { try $0.erase(name, reviewer.reviewer) }
        try Output.print("erased from  \(count) \(count == 1 ? "document" : "documents")")
    }
}
