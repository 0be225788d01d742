package import Enforcement
import Naming

/// Claims put together again into the entries of a record; the inverse of `Unfold`.
package enum Restore {
    /// Fills the four lists of `record`. An entry that was taken back, or cannot be read, stays as an empty one,
    /// so that the others keep their numbers.
    package static func fill(_ record: inout Record, from claims: [FieldClaim]) {
        let entries = Dictionary(grouping: claims) { [$0.kind.rawValue, String($0.number)] }
            .mapValues(Fields.init)
        func all<Kind>(_ kind: EntryKind, _ read: (Fields) -> Kind?, _ void: Kind) -> [Kind] {
            let count = (claims.filter { $0.kind == kind }.map(\.number).max() ?? -1) + 1
            return (0..<count).map { number in
                entries[[kind.rawValue, String(number)]].flatMap { $0.flatMap(read) } ?? void
            }
        }
        record.publishedSpan = claims.first { $0.kind == .document }?.passage
        record.measures = all(.measure, measure, Measure(respondent: "", measure: .fine, evidence: none))
        record.complaints = all(.complaint, complaint, Complaint(complainant: "", evidence: none))
        record.challenges = all(.challenge, challenge, Challenge(by: "", stage: .announced, evidence: none))
        record.claims = all(.claim, claim, Claim(name: "", value: "", evidence: none))
    }

    private static let none = Span(0, 0)

    private static func measure(_ fields: Fields) -> Measure? {
        guard let respondent = fields["respondent"],
            let kind = fields["measure"].flatMap({ MeasureKind(rawValue: $0) })
        else { return nil }
        var measure = Measure(respondent: respondent, measure: kind, evidence: fields.passage)
        measure.aliases = fields.all("aliases")
        measure.authority = fields["authority"].flatMap { Authority($0) }
        if let amount = fields["amount"].flatMap({ Amount($0) }), let currency = fields["currency"] {
            measure.money = Money(amount: amount, currency: currency)
        }
        measure.decided = fields["decided"].flatMap { PartialDate($0) }
        measure.articles = fields.all("articles").compactMap { Article($0) }
        measure.law = fields["law"].flatMap { Law(rawValue: $0) }
        measure.standing = fields["standing"].flatMap { Standing(rawValue: $0) } ?? .imposed
        measure.primary = fields["primary"] != "false"
        measure.spans = fields.spans
        return fields.origin(of: measure)
    }

    private static func complaint(_ fields: Fields) -> Complaint? {
        guard let complainant = fields["complainant"] else { return nil }
        var complaint = Complaint(complainant: complainant, evidence: fields.passage)
        complaint.against = fields.all("against")
        complaint.with = fields["with"].flatMap { Authority($0) }
        complaint.filed = fields["filed"].flatMap { PartialDate($0) }
        complaint.represented = fields["represented"].flatMap { Int($0) }
        complaint.spans = fields.spans
        return fields.origin(of: complaint)
    }

    private static func challenge(_ fields: Fields) -> Challenge? {
        guard let by = fields["by"], let stage = fields["stage"].flatMap({ Challenge.Stage(rawValue: $0) })
        else { return nil }
        var challenge = Challenge(by: by, stage: stage, evidence: fields.passage)
        challenge.measure = fields.about
        challenge.outcome = fields["outcome"].flatMap { Challenge.Outcome(rawValue: $0) }
        challenge.amountAfter = fields["amount_after"].flatMap { Amount($0) }
        challenge.court = fields["court"]
        challenge.date = fields["date"].flatMap { PartialDate($0) }
        challenge.spans = fields.spans
        return fields.origin(of: challenge)
    }

    private static func claim(_ fields: Fields) -> Claim {
        var claim = Claim(name: fields.first.field, value: fields.first.value, evidence: fields.passage)
        claim.measure = fields.about
        return fields.origin(of: claim)
    }
}

/// The claims of one entry, by field.
private struct Fields {
    let first: FieldClaim
    private let claims: [FieldClaim]

    /// Nil for an entry of which nothing is said.
    init?(_ claims: [FieldClaim]) {
        guard let first = claims.first else { return nil }
        self.first = first
        self.claims = claims.sorted { $0.position < $1.position }
    }

    var passage: Span { first.passage }
    var about: Int? { first.about }

    subscript(field: String) -> String? { claims.first { $0.field == field }?.value }

    func all(_ field: String) -> [String] { claims.filter { $0.field == field }.map(\.value) }

    var spans: Spans {
        Dictionary(claims.compactMap { each in each.words.map { (Unfold.spanName(each.field), $0) } }) {
            first, _ in first
        }
    }

    func origin<Kind: Entry>(of entry: Kind) -> Kind {
        var entry = entry
        (entry.saidBy, entry.saidByName, entry.confidence) = (
            first.saidBy, first.saidByName, first.confidence
        )
        return entry
    }
}
