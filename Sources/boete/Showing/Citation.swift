import Enforcement
import Filing
import Register

/// Where a claim stands and who says it: `amazon.txt 120–151, company filing, 2022-05`; a page by its address.
enum Citation {
    static func place(_ claim: CitedClaim) -> String {
        place(claim.document, claim.quote.words) + ", " + source(claim)
    }

    static func place(_ document: DocumentReference, _ span: Span) -> String {
        guard let url = document.url else { return "\(Plain.line(document.name)) \(span.start)–\(span.end)" }
        return (document.publisher.map { "\(Plain.line($0)), " } ?? "") + Plain.line(url)
    }

    static func source(_ claim: CitedClaim) -> String {
        let name = claim.saidByName.map { " (\(Plain.line($0)))" } ?? ""
        let published = claim.document.published.map { ", published \($0)" } ?? ""
        return claim.source.rawValue + name + published
    }
}
