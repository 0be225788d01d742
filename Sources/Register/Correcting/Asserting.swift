public import Enforcement
import Filing
import GRDB

/// What a reviewer says of a case, from a source that the register has not read.
public struct Assertion: Equatable, Sendable {
    public let field: String
    public let value: String
    /// The page that says it, and what kind of source that is.
    public let url: String?
    public let kind: DocumentKind

    public init(field: String, value: String, url: String? = nil, kind: DocumentKind = .news) {
        (self.field, self.value, self.url, self.kind) = (field, value, url, kind)
    }
}

extension Register {
    /// Keeps what a reviewer says as a document of its own that belongs to the case; returns the document's id.
    ///
    /// Fields of a measure are read as `boete why` shows them: `EUR 746000000`, `2021-07-15`, `annulled`;
    /// anything else becomes a claim of that name.
    @discardableResult
    public func assert(_ assertion: Assertion, on id: String, _ reviewer: Reviewer) throws(RegisterFault)
        -> String
    {
        guard let made = try dossier(id, individuals: true) else { throw .unknown(id) }
        let text = Self.text(of: assertion, made, reviewer, moment)
        guard Self.isSane(assertion, on: moment), let record = Self.record(of: assertion, made, text) else {
            throw .unfit(field: assertion.field, value: assertion.value)
        }
        let document = Document(
            name: "assertion by \(reviewer.name)", text: text, url: assertion.url, publisher: reviewer.name,
            published: PartialDate(moment.prefix(10)), format: .record)
        let added = Register.id(of: text)
        try write { db in
            if try Keeper(db).knows(added) { return }
            let anchors = try anchors(ofCase: id, db)
            var kept = Act.Kept(record, document)
            // The reviewer says one thing; what else names the case is no word of his on its state.
            if assertion.field != "standing", !(made.headline?.standing.isOpen ?? false) {
                kept.claims.removeAll { $0.field == "standing" }
            }
            try perform(.document(kept), db)
            let number = try Log(db: db).head().number
            let kind = record.measures.isEmpty ? EntryKind.complaint : .measure
            let own = Act.Place(document: number, kind: kind, number: 0, part: 0)
            if let anchor = anchors.first {
                try perform(.judge(own, anchor, same: true, reviewer.signature), db)
            }
        }
        return added
    }

    private static func text(
        of assertion: Assertion, _ made: Case, _ reviewer: Reviewer, _ moment: String
    ) -> String {
        "\(assertion.value)\n\(assertion.field) of \(made.id): \(made.respondent.value)\n\(reviewer.reason)\n\(moment)\n"
    }

    /// Nil where the value is none of the field.
    private static func record(of assertion: Assertion, _ made: Case, _ text: String) -> Enforcement.Record? {
        if made.measures.isEmpty { return pending(assertion, made, text) }
        let all = Span(0, text.utf8.count)
        let words = Span(0, assertion.value.utf8.count)
        var measure = Measure(
            respondent: made.respondent.value, measure: made.headline?.kind ?? .fine, evidence: all)
        measure.authority = made.authority.flatMap { Authority($0.value) }
        measure.standing = made.headline?.standing ?? .imposed
        var record = Enforcement.Record(
            document: "", language: "und", kind: assertion.kind, relevant: true, measures: [])
        if let isRight = set(assertion.field, assertion.value, &measure) {
            if !isRight { return nil }
            measure.spans = [assertion.field: words]
        } else {
            var claim = Claim(name: assertion.field, value: assertion.value, evidence: words)
            claim.measure = 0
            record.claims = [claim]
        }
        record.measures = [measure]
        return record
    }

    /// Of a case on which nothing was decided a reviewer can say what is no field of a measure: only a source's own
    /// account of a decision, added as a document, makes one.
    private static func pending(_ assertion: Assertion, _ made: Case, _ text: String) -> Enforcement.Record? {
        var probe = Measure(respondent: "", measure: .fine, evidence: Span(0, 0))
        guard set(assertion.field, assertion.value, &probe) == nil, let told = made.complaints.first?.entry
        else {
            return nil
        }
        var own = Complaint(complainant: told.complainant, evidence: Span(0, text.utf8.count))
        (own.against, own.with, own.filed) = ([made.respondent.value], told.with, told.filed)
        let words = Span(0, assertion.value.utf8.count)
        return Enforcement.Record(
            document: "", language: "und", kind: assertion.kind, relevant: true, complaints: [own],
            claims: [Claim(name: assertion.field, value: assertion.value, evidence: words)])
    }

    /// No sum below nothing, no day that has not been.
    private static func isSane(_ assertion: Assertion, on moment: String) -> Bool {
        if let money = Money(claimed: assertion.value), assertion.field == "amount", money.amount.units <= 0 {
            return false
        }
        guard ["decided", "filed", "date"].contains(assertion.field), let date = PartialDate(assertion.value),
            let today = PartialDate(moment.prefix(10))
        else { return true }
        return date.first <= today
    }

    /// Nil where a measure has no such field, false where the value is none of it.
    private static func set(_ field: String, _ value: String, _ measure: inout Measure) -> Bool? {
        switch field {
        case "respondent": measure.respondent = value
        case "authority":
            measure.authority = Authority(value)
            return measure.authority != nil
        case "amount":
            measure.money = Money(claimed: value)
            return measure.money != nil
        case "decided":
            measure.decided = PartialDate(value)
            return measure.decided != nil
        case "standing":
            guard let standing = Standing(rawValue: value) else { return false }
            measure.standing = standing
        case "law":
            measure.law = Law(rawValue: value)
            return measure.law != nil
        case "articles":
            measure.articles = [Article(value)].compactMap { $0 }
            return !measure.articles.isEmpty
        default: return nil
        }
        return true
    }
}
