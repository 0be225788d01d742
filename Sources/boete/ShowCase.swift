import ArgumentParser
import Enforcement
import Register

struct ShowCase: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Show all that is known of a case, each fact with its passage.",
        discussion: """
            A case is found by its id, by how its id begins, by the names of its parties, or by
            words of its documents.

            Example:
              boete case amazon
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: "text or json.")
    var format = Format.text

    @Argument(help: ArgumentHelp("The case's id, or words that find it.", valueName: "id|words"))
    var words: [String]

    mutating func run() throws {
        let made = try place.use { try $0.chosen(words.joined(separator: " ")) }
        var output = Output()
        switch format {
        case .text: for line in DossierText(made, Style.ofOutput).lines { try output.line(line) }
        case .json: try output.write(DossierJSON.line(made))
        }
        try output.flush()
    }
}
