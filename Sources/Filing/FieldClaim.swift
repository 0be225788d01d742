package import Enforcement
import Naming

/// The entries that a record has.
public enum EntryKind: String, CaseIterable, Sendable { case document, measure, complaint, challenge, claim }

/// One entry of one document: its second measure is `EntryKey(document: id, kind: .measure, number: 1)`.
package struct EntryKey: Hashable, Comparable, Sendable {
    package let document: String
    package let kind: EntryKind
    package let number: Int
    /// Which of the parties that a complaint is against; 0 for everything else.
    package var part = 0

    package init(document: String, kind: EntryKind, number: Int, part: Int = 0) {
        (self.document, self.kind, self.number, self.part) = (document, kind, number, part)
    }

    package static func < (left: EntryKey, right: EntryKey) -> Bool {
        (left.document, left.kind.rawValue, left.number, left.part)
            < (right.document, right.kind.rawValue, right.number, right.part)
    }
}

/// One thing that a document says, in one field of one of its entries: a row of the table `claim`.
package struct FieldClaim: Hashable, Sendable {
    package var kind: EntryKind
    package var number: Int
    package var field: String
    /// Which value of a field that has several.
    package var position: Int
    /// The measure that a challenge or a claim is about.
    package var about: Int?
    package var value: String
    package var words: Span?
    package var passage: Span
    package var saidBy: Source
    package var saidByName: String?
    package var confidence: Double

    package init(
        kind: EntryKind, number: Int, field: String, position: Int = 0, about: Int? = nil, value: String,
        words: Span? = nil, passage: Span, saidBy: Source, saidByName: String? = nil, confidence: Double
    ) {
        (self.kind, self.number, self.field, self.position) = (kind, number, field, position)
        (self.about, self.value, self.words, self.passage) = (about, value, words, passage)
        (self.saidBy, self.saidByName, self.confidence) = (saidBy, saidByName, confidence)
    }
}
