import Enforcement

/// The entries that a record has.
enum EntryKind: String, CaseIterable, Sendable { case document, measure, complaint, challenge, claim }

/// One entry of one document: its second measure is `EntryKey(document: id, kind: .measure, number: 1)`.
struct EntryKey: Hashable, Comparable, Sendable {
    let document: String
    let kind: EntryKind
    let number: Int

    static func < (left: EntryKey, right: EntryKey) -> Bool {
        (left.document, left.kind.rawValue, left.number) < (right.document, right.kind.rawValue, right.number)
    }
}

/// One thing that a document says, in one field of one of its entries: a row of the table `claim`.
struct Statement: Equatable, Sendable {
    var kind: EntryKind
    var number: Int
    var field: String
    /// Which value of a field that has several.
    var position = 0
    /// The measure that a challenge or a claim is about.
    var about: Int?
    var value: String
    var words: Span?
    var passage: Span
    var saidBy: Source
    var saidByName: String?
    var confidence: Double
}
