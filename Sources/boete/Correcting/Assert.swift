import ArgumentParser
import Enforcement
import Register

struct Assert: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say something of a case from a source that the register has not read.",
        discussion: """
            Fields of a measure are written as boete why shows them: amount 'EUR 746000000',
            decided 2021-07-15, standing annulled, authority LU, law GDPR, articles '6(1)',
            respondent; any other field becomes a claim of that name.

            Example:
              boete assert LU-2021-amazon decided 2021-07-15 --kind court \\
                  --url https://example.org/judgment --by 'A. Reviewer' --reason 'the judgment, page 2'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions

    @Option(help: ArgumentHelp("The page that says it.", valueName: "address"))
    var url: String?

    @Option(
        help:
            "What kind of source that is: news, court, decision, press_release, company_filing, ngo, law_firm or blog.",
        transform: Assert.kind)
    var kind = DocumentKind.news

    @Argument(help: ArgumentHelp("The case's id.", valueName: "case")) var id: String
    @Argument(help: "What is said of it.") var field: String
    @Argument(help: "As it should stand.") var value: String

    func validate() throws {
        try reviewer.needReason()
        if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
            throw ValidationError("--url '\(Plain.line(url))' is none; give one that begins with https://.")
        }
    }

    mutating func run() throws {
        let assertion = Assertion(
            field: field.lowercased().replacing("-", with: "_"), value: value, url: url, kind: kind)
        let document = try place.use { try $0.assert(assertion, on: id, reviewer.reviewer) }
        try Output.print("asserted  \(document.prefix(12))")
    }

    private static func kind(_ text: String) throws -> DocumentKind {
        guard let kind = DocumentKind(rawValue: text) else {
            throw ValidationError("'\(Plain.line(text))' is no kind of source; give \(OriginOptions.kinds).")
        }
        return kind
    }
}
