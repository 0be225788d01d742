import ArgumentParser
import Enforcement

/// Where texts came from, as far as they do not say it themselves.
struct OriginOptions: ParsableArguments {
    @Option(help: "What kind of source it is: news, press_release, decision, court, company_filing, ngo, law_firm or blog.")
    var kind: String?

    @Option(help: ArgumentHelp("The page that it is.", valueName: "address"))
    var url: String?

    @Option(help: ArgumentHelp("Who published it.", valueName: "name"))
    var publisher: String?

    @Option(help: ArgumentHelp("When it became public, where it has no date of its own.", valueName: "date"))
    var published: String?

    func validate() throws {
        _ = try FilterOptions.read("kind", kind, Self.kinds) { DocumentKind(rawValue: $0) }
        _ = try FilterOptions.read("published", published, FilterOptions.dates) { PartialDate($0) }
        _ = try FilterOptions.read("url", url, "one that begins with https://") {
            $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil
        }
    }

    static let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")

    /// What was told goes before what the reader guessed; the date that a text gives itself stays.
    func told(_ record: Record, _ document: Document) -> (Record, Document) {
        var (record, document) = (record, document)
        if let kind = kind.flatMap({ DocumentKind(rawValue: $0) }) { record.kind = kind }
        (document.url, document.publisher) = (url, publisher)
        document.published = published.flatMap { PartialDate($0) }
        return (record, document)
    }
}
