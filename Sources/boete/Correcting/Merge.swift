import ArgumentParser
import Register

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that two cases are one decision.",
        discussion: """
            What is merged is taken apart again with boete split.

            Example:
              boete merge IE-2021-whatsapp IE-2021-whatsapp-ireland --by 'A. Reviewer' --reason 'one decision'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: ArgumentHelp("The case's id.", valueName: "case")) var id: String
    @Argument(help: ArgumentHelp("The other one's.", valueName: "case")) var other: String

    mutating func run() throws {
        try place.use { try $0.merge(id, other, reviewer.reviewer) }
        try Output.print("merged  \(id)  \(other)")
    }
}
