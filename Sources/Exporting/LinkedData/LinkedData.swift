import Enforcement
package import Filing

/// Cases as one document of linked data (JSON-LD 1.1): schema.org, DPV, PROV-O, Web Annotation, ELI and ECLI.
///
/// Its context stands in it, so that nothing has to be fetched to read it.
package enum LinkedData {
    /// What comes before the first case.
    package static var head: [UInt8] {
        let context = LinkedNode.thing(LegalTerms.prefixes.map { ($0.name, .text($0.address)) })
        return Array("{\"@context\":".utf8) + bytes(of: context) + Array(",\"@graph\":[".utf8)
    }

    /// A case, as the first of the document or not.
    package static func node(of made: Case, isFirst: Bool) -> [UInt8] {
        Array((isFirst ? "\n" : ",\n").utf8) + bytes(of: .ofCase(made))
    }

    /// What comes after the last case.
    package static let tail = Array("\n]}\n".utf8)

    private static func bytes(of node: LinkedNode) -> [UInt8] {
        var json = JSONWriter()
        node.write(to: &json)
        return json.bytes
    }
}

extension LinkedNode {
    /// A dossier: what it is about, who says what of that, and the documents that say it.
    static func ofCase(_ made: Case) -> LinkedNode {
        let laws = Set(made.measures.compactMap(\.law)).sorted { $0.rawValue < $1.rawValue }
        let complaints = Subject.all(of: made, prefix: "complaint ")
        let acts =
            made.measures.map { ofMeasure($0, made) } + complaints.map { ofComplaint($0, made) }
            + made.steps.map { ofStep($0, made) }
        return thing(
            name(of: made), "schema:Dataset", "prov:Collection",
            saying: [
                ("schema:identifier", .text(made.id)),
                (
                    "schema:name",
                    .text("\(made.respondent.value), \(made.authority?.value ?? "authority not known")")
                ),
                ("dpv:hasAuthority", made.authority.map { ofAuthority($0.value, made.authorityNames) }),
                ("dpv:hasApplicableLaw", .list(laws.compactMap(LegalTerms.term).map { .link($0) })),
                ("schema:about", .list([ofRespondent(made)] + acts)),
                ("prov:hadMember", .list(made.findings.map { ofFinding($0) })),
                ("schema:isBasedOn", .list(made.documents.map { ofDocument($0) })),
            ])
    }

    static func name(of made: Case) -> String { "urn:boete:case:\(made.id)" }
}
