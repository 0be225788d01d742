import Enforcement
import Foundation
import Naming

/// What is shown in the place of a natural person's name.
package enum Individual {
    package static let shown = "a private individual"
}

extension Case {
    /// True where the respondent is a natural person, by every name that is told.
    public var isOfIndividual: Bool {
        let names = measures.flatMap(\.told).map(\.entry.respondent)
        return (names.isEmpty ? [respondent.value] : names).allSatisfy { PartyName($0).isPerson }
    }

    /// The case without the names of a respondent who is a natural person; any other case as it is.
    package var hidingIndividual: Case {
        let names = measures.flatMap(\.told).flatMap { [$0.entry.respondent] + $0.entry.aliases }
        return isOfIndividual ? Mask(names + [respondent.value]).hidden(self) : self
    }
}

/// Names that are hidden wherever they stand.
private struct Mask {
    private let names: [NamePlaces]

    /// The longest first.
    init(_ names: [String]) {
        self.names = Set(names).sorted { ($1.count, $0) < ($0.count, $1) }.compactMap { NamePlaces($0) }
    }

    func hidden(_ made: Case) -> Case {
        Case(
            id: made.id, respondent: hidden(made.respondent), aliases: [],
            authority: made.authority.map(hidden), authorityNames: made.authorityNames,
            measures: made.measures.map { measure in
                CaseMeasure(
                    kind: measure.kind, money: measure.money, decided: measure.decided,
                    articles: measure.articles,
                    law: measure.law, standing: measure.standing, told: measure.told.map(hidden))
            },
            amounts: made.amounts.map {
                StagedAmount(stage: $0.stage, subject: $0.subject, finding: hidden($0.finding))
            },
            complaints: made.complaints.map(hidden), challenges: made.challenges.map(hidden),
            claims: made.claims.map(hidden),
            findings: made.findings.filter { $0.field != "aliases" }.map(hidden),
            documents: made.documents.map(hidden))
    }

    private func hidden(_ text: String) -> String {
        names.reduce(text) { text, name in name.replacing(in: text) { _ in Individual.shown } }
    }

    private func hidden(_ document: DocumentReference) -> DocumentReference {
        DocumentReference(
            id: document.id, name: hidden(document.name), kind: document.kind, published: document.published,
            recordedAt: document.recordedAt,
            url: document.url.flatMap { url in names.contains { !$0.ranges(in: url).isEmpty } ? nil : url },
            publisher: document.publisher.map(hidden))
    }

    private func hidden(_ finding: Finding) -> Finding {
        Finding(
            subject: hidden(finding.subject), field: finding.field, value: hidden(finding.value),
            rule: finding.rule,
            claims: finding.claims.map { claim in
                CitedClaim(
                    address: claim.address, value: hidden(claim.value), document: hidden(claim.document),
                    source: claim.source, saidByName: claim.saidByName.map(hidden),
                    confidence: claim.confidence,
                    quote: hidden(claim.quote))
            }, isConflicting: finding.isConflicting)
    }

    private func hidden(_ quote: Quote) -> Quote {
        Quote(
            passage: quote.passage, words: quote.words, before: hidden(quote.before),
            marked: hidden(quote.marked),
            after: hidden(quote.after))
    }

    private func hidden(_ told: Told<Measure>) -> Told<Measure> {
        var entry = told.entry
        (entry.respondent, entry.aliases) = (hidden(entry.respondent), [])
        return Told(entry: entry, document: hidden(told.document), quote: hidden(told.quote))
    }

    private func hidden(_ told: Told<Complaint>) -> Told<Complaint> {
        var entry = told.entry
        (entry.complainant, entry.against) = (hidden(entry.complainant), entry.against.map(hidden))
        return Told(entry: entry, document: hidden(told.document), quote: hidden(told.quote))
    }

    private func hidden(_ told: Told<Challenge>) -> Told<Challenge> {
        var entry = told.entry
        entry.by = hidden(entry.by)
        return Told(entry: entry, document: hidden(told.document), quote: hidden(told.quote))
    }

    private func hidden(_ told: Told<Claim>) -> Told<Claim> {
        var entry = told.entry
        entry.value = hidden(entry.value)
        return Told(entry: entry, document: hidden(told.document), quote: hidden(told.quote))
    }
}
