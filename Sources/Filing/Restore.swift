package import Enforcement

/// Statements put together again into the entries of a record; the inverse of `Unfold`.
package enum Restore {
    /// Fills the four lists of `record`; entries that cannot be read are left out.
    package static func fill(_ record: inout Record, from statements: [Statement]) {
        let entries = Dictionary(grouping: statements) {
            EntryKey(document: "", kind: $0.kind, number: $0.number)
        }
        for key in entries.keys.sorted() {
            guard let fields = Fields(entries[key] ?? []) else { continue }
            switch key.kind {
            case .document: record.publishedSpan = fields.passage
            case .measure: if let measure = measure(fields) { record.measures.append(measure) }
            case .complaint: if let complaint = complaint(fields) { record.complaints.append(complaint) }
            case .challenge: if let challenge = challenge(fields) { record.challenges.append(challenge) }
            case .claim: record.claims.append(claim(fields))
            }
        }
    }

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

/// The statements of one entry, by field.
private struct Fields {
    let first: Statement
    private let statements: [Statement]

    /// Nil for an entry of which nothing is said.
    init?(_ statements: [Statement]) {
        guard let first = statements.first else { return nil }
        self.first = first
        self.statements = statements.sorted { $0.position < $1.position }
    }

    var passage: Span { first.passage }
    var about: Int? { first.about }

    subscript(field: String) -> String? { statements.first { $0.field == field }?.value }

    func all(_ field: String) -> [String] { statements.filter { $0.field == field }.map(\.value) }

    var spans: Spans {
        Dictionary(statements.compactMap { each in each.words.map { (each.field, $0) } }) { first, _ in first
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
