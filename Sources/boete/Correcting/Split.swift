import ArgumentParser
import Register

struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that a document is of another case, or that a name is another respondent's.",
        discussion: """
            Of a case the other decision's document is given, of a respondent the name that is not its own.

            Example:
              boete split FR-2020-google 3f2a9c1be04d --by 'A. Reviewer' --reason 'the earlier fine'
              boete split orange 'Orange Polska' --by 'A. Reviewer' --reason 'another company'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: ArgumentHelp("The id of a case or a respondent.", valueName: "id")) var id: String
    @Argument(help: ArgumentHelp("The document's id, or how it begins; or a name.", valueName: "document|name"))
    var part: String

    mutating func run() throws {
        try place.use { register in
            if try register.dossier(id) != nil {
                try register.split(id, document: part, reviewer.reviewer)
            } else {
                try register.part(id, name: part, reviewer.reviewer)
            }
        }
        try Output.print("split  \(id)  \(Plain.line(part))")
    }
}
