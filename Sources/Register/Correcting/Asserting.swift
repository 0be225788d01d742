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
    public func assert(_ assertion: Assertion, on id: String, _ reviewer: Reviewer) throws(RegisterFault) -> String
    {
        guard let made = try dossier(id, individuals: true) else { throw .unknown(id) }
        let text = Self.text(of: assertion, made, reviewer)
        guard let record = Self.record(of: assertion, made, text) else {
            throw .unfit(field: assertion.field, value: assertion.value)
        }
        let document = Document(
            name: "assertion by \(reviewer.name)", text: text, url: assertion.url, publisher: reviewer.name,
            published: PartialDate(moment.prefix(10)), format: .record)
        let added = Register.id(of: text)
        try write { db in
            if try Keeper(db).knows(added) { return }
            let anchors = try anchors(ofCase: id, db)
            try perform(.document(Act.Kept(record, document)), db)
            let number = try Log(db: db).head().number
            let own = Act.Place(document: number, kind: .measure, number: 0, part: 0)
            if let anchor = anchors.first {
                try perform(.judge(own, anchor, same: true, reviewer.signature), db)
            }
        }
        return added
    }

    private static func text(of assertion: Assertion, _ made: Case, _ reviewer: Reviewer) -> String {
        "\(assertion.value)\n\(assertion.field) of \(made.id): \(made.respondent.value)\n\(reviewer.reason)\n"
    }

    /// Nil where the value is none of the field.
    private static func record(of assertion: Assertion, _ made: Case, _ text: String) -> Enforcement.Record? {
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
