import ArgumentParser
import Enforcement
import Filing
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
              boete case LU-2021-amazon --as-of 2021-08-01
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var viewpoint: Viewpoint

    @Flag(help: "Show the name of a respondent who is a natural person.")
    var individuals = false

    @Option(help: "text or json.")
    var format = Format.text

    @Argument(help: ArgumentHelp("The case's id, or words that find it.", valueName: "id|words"))
    var words: [String]

    mutating func run() throws {
        let day = try viewpoint.day()
        let dossier = try place.use { register in
            let view = try viewpoint.view(of: register)
            let made = try view.chosen(words.joined(separator: " "), asOf: day, individuals: individuals)
            return Dossier(
                made: made, rank: try view.rank(of: made.id, asOf: day),
                records: try view.records(of: made, asOf: day), asOf: day)
        }
        var output = Output()
        switch format {
        case .text: for line in DossierText(dossier, Style.ofOutput).lines { try output.line(line) }
        case .json: try output.write(DossierJSON.line(dossier))
        }
        try output.flush()
    }
}

/// A case with what only the whole register can tell of it.
struct Dossier {
    let made: Case
    let rank: Rank?
    let records: [RecordVerdict]
    let asOf: PartialDate?
}
