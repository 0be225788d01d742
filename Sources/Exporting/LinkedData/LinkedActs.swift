import Enforcement
import Filing
import Naming

/// What was done in a case, and by whom.
extension LinkedNode {
    /// The authority's decision: who, against whom, what sum, which articles.
    static func ofMeasure(_ measure: CaseMeasure, _ made: Case) -> LinkedNode {
        // The articles of a record are the GDPR's, whatever else was infringed.
        let law: Law = measure.law == .ukGDPR ? .ukGDPR : .gdpr
        return thing(
            nil, "schema:Action",
            saying: [
                ("schema:name", .text(measure.kind.rawValue)),
                ("schema:description", .text("\(measure.kind.rawValue), \(measure.standing.rawValue)")),
                ("schema:agent", made.authority.map { ofAuthority($0.value, made.authorityNames) }),
                ("schema:object", .link(respondent(of: made))),
                ("schema:endTime", LinkedNode(measure.decided)),
                ("schema:result", measure.money.map(ofMoney)),
                ("dcterms:references", .list(measure.articles.map { ofArticle($0, law) })),
                ("dcterms:subject", .list(concepts(of: measure.articles))),
            ])
    }

    /// Art. 77: a right that is exercised.
    static func ofComplaint(_ complaint: Subject, _ made: Case) -> LinkedNode {
        thing(
            nil, "schema:Action", "dpv:RightExerciseActivity",
            saying: [
                ("schema:name", .text(complaint.name)), ("dpv:hasRight", .link("eu-gdpr:A77")),
                ("schema:agent", complaint["complainant"].first.map { party($0) }),
                ("schema:object", .link(respondent(of: made))),
                ("schema:recipient", complaint["with"].first.map { ofAuthority($0, []) }),
                ("schema:startTime", LinkedNode(complaint["filed"].first.flatMap { PartialDate($0) })),
            ])
    }

    /// Art. 78: a judicial remedy against the authority's decision.
    static func ofStep(_ step: Step, _ made: Case) -> LinkedNode {
        let outcome = step.outcome.map { ", \($0.rawValue)" } ?? ""
        let day = step.stage == .decided ? "schema:endTime" : "schema:startTime"
        let ecli = step.stage == .decided ? made.ecli : nil
        return thing(
            nil, "schema:Action", "dpv:RightExerciseActivity",
            saying: [
                ("schema:name", .text("challenge \(step.stage.rawValue)\(outcome)")),
                ("dpv:hasRight", .link("eu-gdpr:A78")), ("schema:agent", step.by.map { party($0) }),
                ("schema:recipient", step.court.map { court($0) }), (day, LinkedNode(step.date)),
                (
                    "schema:result",
                    .thing([
                        ("@id", ecli.map { .text($0.address) }),
                        ("@type", .text("schema:CreativeWork")),
                        ("dcterms:identifier", LinkedNode(ecli?.text)),
                        ("schema:description", LinkedNode(step.outcome?.rawValue)),
                    ])
                ),
            ])
    }

    private static func ofMoney(_ money: Money) -> LinkedNode {
        thing(
            nil, "schema:MonetaryAmount",
            saying: [
                ("schema:value", .typed(money.amount.description, "xsd:decimal")),
                ("schema:currency", .text(money.currency)),
            ])
    }

    private static func ofArticle(_ article: Article, _ law: Law) -> LinkedNode {
        thing(
            LegalTerms.address(of: article, law), "schema:Legislation", "eli:LegalResourceSubdivision",
            saying: [
                ("schema:legislationIdentifier", .text("Art. \(article) \(law.rawValue)")),
                ("eli:is_part_of", LegalTerms.act(law).map { .link($0) }),
            ])
    }

    private static func concepts(of articles: [Article]) -> [LinkedNode] {
        Set(articles.flatMap(LegalTerms.concepts)).sorted().map { .link($0) }
    }
}

/// Who takes part in a case.
extension LinkedNode {
    static func respondent(of made: Case) -> String { "\(name(of: made))#respondent" }

    static func ofRespondent(_ made: Case) -> LinkedNode {
        thing(
            respondent(of: made), types(ofParty: [made.respondent.value] + made.aliases),
            saying: [
                ("schema:name", .text(made.respondent.value)),
                ("schema:alternateName", .list(made.aliases.map { .text($0) })),
                ("schema:leiCode", LinkedNode(made.value(ofClaim: "lei"))),
                ("schema:sameAs", made.wikidata.map { .link("http://www.wikidata.org/entity/\($0)") }),
            ])
    }

    static func ofAuthority(_ code: String, _ names: [String]) -> LinkedNode {
        thing(
            Authority(code).flatMap(LegalTerms.term), "schema:GovernmentOrganization",
            "eu-gdpr:DataProtectionAuthority",
            saying: [
                ("schema:identifier", .text(code)), ("schema:name", .list(names.map { .text($0) })),
            ])
    }

    private static func court(_ name: String) -> LinkedNode {
        thing(nil, "schema:GovernmentOrganization", saying: [("schema:name", .text(name))])
    }

    private static func party(_ name: String) -> LinkedNode {
        thing(nil, types(ofParty: [name]), saying: [("schema:name", .text(name))])
    }

    /// A party may be a person: only a legal form tells an organisation.
    private static func types(ofParty names: [String]) -> [String] {
        ["dpv:LegalEntity"] + (names.contains { PartyName($0).form != nil } ? ["schema:Organization"] : [])
    }
}

extension Case {
    /// `Q3884`; nil where what is claimed is none.
    var wikidata: String? {
        value(ofClaim: "wikidata").flatMap { $0.wholeMatch(of: /Q[1-9]\d{0,11}/) == nil ? nil : $0 }
    }

    /// The European Case Law Identifier, and where it leads.
    var ecli: (text: String, address: String)? {
        value(ofClaim: "ecli").flatMap { text in
            text.wholeMatch(of: /ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}/) == nil
                ? nil : (text, "https://e-justice.europa.eu/ecli/\(text)")
        }
    }
}
