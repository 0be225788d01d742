import Enforcement
import Filing

/// Who says what, and where it stands.
extension LinkedNode {
    /// A value that is shown first, with the claims that it comes of: the first of them won by the rule.
    static func ofFinding(_ finding: Finding) -> LinkedNode {
        thing(
            nil, "prov:Entity",
            saying: [
                ("schema:name", .text("\(finding.subject), \(finding.field)")),
                ("prov:value", .text(finding.value)),
                ("schema:description", .text(finding.rule.rawValue)),
                ("prov:wasDerivedFrom", .list(finding.claims.map(ofClaim))),
            ])
    }

    private static func ofClaim(_ claim: CitedClaim) -> LinkedNode {
        thing(
            "urn:boete:claim:\(claim.address)", "prov:Entity", "schema:Claim",
            saying: [
                ("prov:value", .text(claim.value)),
                (
                    "prov:wasAttributedTo",
                    thing(
                        nil, "prov:Agent",
                        saying: [
                            ("schema:name", LinkedNode(claim.saidByName)),
                            ("schema:description", .text(claim.source.rawValue)),
                        ])
                ), ("prov:wasDerivedFrom", ofPassage(claim.quote, name(of: claim.document))),
            ])
    }

    /// Bytes of the text, and the words themselves with what stands around them.
    private static func ofPassage(_ quote: Quote, _ document: String) -> LinkedNode {
        func text(_ text: String) -> LinkedNode? { text.isEmpty ? nil : .text(text) }
        return thing(
            nil, "prov:Entity", "oa:SpecificResource",
            saying: [
                ("oa:hasSource", .link(document)), ("prov:wasDerivedFrom", .link(document)),
                (
                    "oa:hasSelector",
                    .list([
                        thing(
                            nil, "oa:TextQuoteSelector",
                            saying: [
                                ("oa:exact", .text(quote.marked)), ("oa:prefix", text(quote.before)),
                                ("oa:suffix", text(quote.after)),
                            ]),
                        thing(
                            nil, "oa:DataPositionSelector",
                            saying: [
                                ("oa:start", .number(quote.words.start)),
                                ("oa:end", .number(quote.words.end)),
                            ]),
                    ])
                ),
            ])
    }

    static func ofDocument(_ document: DocumentReference) -> LinkedNode {
        thing(
            name(of: document), type(of: document.kind), "prov:Entity",
            saying: [
                ("schema:name", .text(document.name)), ("schema:genre", .text(document.kind.rawValue)),
                ("schema:datePublished", LinkedNode(document.published)),
                ("schema:url", address(of: document)),
                (
                    "schema:publisher",
                    document.publisher.map {
                        thing(nil, "schema:Organization", saying: [("schema:name", .text($0))])
                    }
                ),
            ])
    }

    /// The name of a text by its hash (RFC 6920).
    private static func name(of document: DocumentReference) -> String { "nih:sha-256;\(document.id)" }

    /// No link for what is no address of the web.
    private static func address(of document: DocumentReference) -> LinkedNode? {
        document.url.flatMap { url in
            url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
                ? .link(url) : .text(url)
        }
    }

    private static func type(of kind: DocumentKind) -> String {
        switch kind {
        case .news, .pressRelease: "schema:NewsArticle"
        case .blog, .lawFirm: "schema:BlogPosting"
        case .ngo, .companyFiling: "schema:Report"
        case .court, .decision: "schema:CreativeWork"
        case .tracker: "schema:Dataset"
        }
    }
}
