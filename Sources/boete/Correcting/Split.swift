import ArgumentParser
import Register

struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say that a document of a case speaks of another decision than the others.",
        discussion: """
            Example:
              boete split FR-2020-google 3f2a9c1be04d --by 'A. Reviewer' --reason 'the earlier fine'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: ArgumentHelp("The case's id.", valueName: "case")) var id: String
    @Argument(help: ArgumentHelp("The document's id, or how it begins.", valueName: "document")) var document: String

    mutating func run() throws {
        try place.use { try $0.split(id, document: document, reviewer.reviewer) }
        try Output.print("split  \(id)  \(document)")
    }
}
