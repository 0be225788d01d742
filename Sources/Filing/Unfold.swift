package import Enforcement

/// A record taken apart into its claims; `Restore` puts them together again.
package enum Unfold {
    package static func claims(of record: Record) -> [FieldClaim] {
        published(record)
            + record.measures.enumerated().flatMap { all(fields($1), of: $1, .measure, $0) }
            + record.complaints.enumerated().flatMap { all(fields($1), of: $1, .complaint, $0) }
            + record.challenges.enumerated().flatMap {
                all(fields($1), of: $1, .challenge, $0, about: $1.measure)
            }
            + record.claims.enumerated().flatMap {
                all([($1.name, [$1.value])], of: $1, .claim, $0, about: $1.measure)
            }
    }

    private typealias Fields = [(name: String, values: [String?])]

    private static func published(_ record: Record) -> [FieldClaim] {
        guard let date = record.published, let span = record.publishedSpan else { return [] }
        return [
            FieldClaim(
                kind: .document, number: 0, field: "published", value: date.description, words: span,
                passage: span,
                saidBy: .press, confidence: 1)
        ]
    }

    private static func all(
        _ fields: Fields, of entry: any Entry, _ kind: EntryKind, _ number: Int, about: Int? = nil
    ) -> [FieldClaim] {
        fields.flatMap { field in
            field.values.enumerated().compactMap { position, value in
                guard let value else { return nil }
                return FieldClaim(
                    kind: kind, number: number, field: field.name, position: position, about: about,
                    value: value,
                    // The words of a list stand together; each of its values points to them.
                    words: entry.spans[spanName(field.name)] ?? (kind == .claim ? entry.evidence : nil),
                    passage: entry.evidence, saidBy: entry.saidBy, saidByName: entry.saidByName,
                    confidence: entry.confidence)
            }
        }
    }

    /// The record's name for where a field's words stand: `amountAfter`.
    static func spanName(_ field: String) -> String { field == "amount_after" ? "amountAfter" : field }

    private static func fields(_ measure: Measure) -> Fields {
        [
            ("respondent", [measure.respondent]), ("aliases", measure.aliases),
            ("authority", [measure.authority?.code]), ("measure", [measure.measure.rawValue]),
            ("amount", [measure.money?.amount.description]), ("currency", [measure.money?.currency]),
            ("decided", [measure.decided?.description]), ("articles", measure.articles.map(\.description)),
            ("law", [measure.law?.rawValue]), ("standing", [measure.standing.rawValue]),
            ("primary", [String(measure.primary)]),
        ]
    }

    private static func fields(_ complaint: Complaint) -> Fields {
        [
            ("complainant", [complaint.complainant]), ("against", complaint.against),
            ("with", [complaint.with?.code]), ("filed", [complaint.filed?.description]),
            ("represented", [complaint.represented.map(String.init)]),
        ]
    }

    private static func fields(_ challenge: Challenge) -> Fields {
        [
            ("by", [challenge.by]), ("stage", [challenge.stage.rawValue]),
            ("outcome", [challenge.outcome?.rawValue]),
            ("amount_after", [challenge.amountAfter?.description]),
            ("court", [challenge.court]), ("date", [challenge.date?.description]),
        ]
    }
}
