import ArgumentParser
import Filing
import Register

struct Respondents: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        abstract: "Show who is who: the names of each respondent, and why they are one's.",
        discussion: """
            Example:
              boete respondents vodafone
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: "text, or json (a line a respondent).")
    var format = Format.text

    @Option(help: ArgumentHelp("No more respondents than this.", valueName: "count"))
    var limit = 50

    @Argument(help: "Words of a name; all respondents for none.")
    var words: [String] = []

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit '\(limit)' shows nothing; give 1 or more.") }
    }

    mutating func run() throws {
        let asked = words.joined(separator: " ")
        let found = try place.use { try $0.respondents(asked, limit: limit) }
        var output = Output()
        for each in found {
            switch format {
            case .text: for line in RespondentText.lines(of: each, Style.ofOutput) { try output.line(line) }
            case .json: try output.write(RespondentText.json(each))
            }
        }
        try output.flush()
        if found.isEmpty {
            tell("boete: no respondent for '\(Plain.line(asked))'; see boete cases")
            throw ExitStatus.incomplete
        }
    }
}
