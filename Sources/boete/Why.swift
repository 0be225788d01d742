import ArgumentParser
import Enforcement
import Filing
import Register

struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show every claim for a field of a case, and why one of them is shown first.",
        discussion: """
            Example:
              boete why amazon amount
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var viewpoint: Viewpoint

    @Flag(help: "Show the name of a respondent who is a natural person.")
    var individuals = false

    @Argument(help: ArgumentHelp("The case's id, or words that find it.", valueName: "case"))
    var words: String

    @Argument(help: "Such as amount, decided, standing, authority, filed, or the name of a claim.")
    var field: String

    mutating func run() throws {
        let made = try place.use {
            try viewpoint.view(of: $0).chosen(words, asOf: try viewpoint.day(), individuals: individuals)
        }
        let asked = field.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
        let findings = made.findings(for: asked)
        if findings.isEmpty {
            let known = Set(made.findings.map(\.field)).sorted()
            tell("boete: \(made.id): \(Sentences.noField(field, known: known))")
            throw ExitStatus.incomplete
        }
        var output = Output()
        for line in WhyText(Style.ofOutput).lines(of: findings) { try output.line(line) }
        try output.flush()
    }
}
