import ArgumentParser
import Register

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that two cases are one decision, or two respondents one party.",
        discussion: """
            What is merged is taken apart again with boete split.

            Example:
              boete merge IE-2021-whatsapp IE-2021-whatsapp-ireland --by 'A. Reviewer' --reason 'one decision'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: ArgumentHelp("The id of a case or a respondent.", valueName: "id")) var id: String
    @Argument(help: ArgumentHelp("The other one's.", valueName: "id")) var other: String

    mutating func run() throws {
        try place.use { register in
            if try register.dossier(id) != nil {
                try register.merge(id, other, reviewer.reviewer)
            } else {
                try register.join(id, other, reviewer.reviewer)
            }
        }
        try Output.print("merged  \(id)  \(other)")
    }
}
