import Enforcement
import Naming

/// One claim with its source.
public struct CitedClaim: Equatable, Sendable {
    /// Where it stands: its document's id, its entry and field, as in `8003f1994dad/measure/0/amount`.
    public let address: ClaimAddress
    public let value: String
    public let document: DocumentReference
    public let source: SourceKind
    public let saidByName: String?
    public let confidence: Double
    public let quote: Quote

    package init(
        address: ClaimAddress, value: String, document: DocumentReference, source: SourceKind,
        saidByName: String?, confidence: Double, quote: Quote
    ) {
        (self.address, self.value, self.document, self.source) = (address, value, document, source)
        (self.saidByName, self.confidence, self.quote) = (saidByName, confidence, quote)
    }

    init(_ said: FieldClaim, _ value: String, in filed: Filed) {
        self.init(
            address: ClaimAddress(filed.document.id, said), value: value, document: filed.document,
            source: SourceKind(filed.document.kind, said.saidBy), saidByName: said.saidByName,
            confidence: said.confidence,
            quote: Quote(said.passage, words: said.words, in: filed.text))
    }
}

/// What a reviewer calls a claim, an entry or a document: `8003f1994dad/measure/0/articles/1`; each part but the
/// first may be left out, and then means all that begins so.
public struct ClaimAddress: Hashable, Sendable, CustomStringConvertible {
    /// The document's id, or how it begins.
    public let document: String
    public let kind: EntryKind?
    public let number: Int?
    public let field: String?
    public let position: Int?

    package init(_ document: String, _ said: FieldClaim) {
        (self.document, kind, number) = (document, said.kind, said.number)
        (field, position) = (said.field, said.position)
    }

    /// Nil for what is no address.
    public init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: "/" as Character, omittingEmptySubsequences: false)
        guard let document = parts.first, (4...64).contains(document.count), parts.count <= 5,
            document.allSatisfy(\.isHexDigit)
        else { return nil }
        func part<Value>(_ place: Int, _ read: (Substring) -> Value?) -> Value? {
            place < parts.count ? read(parts[place]) : nil
        }
        self.document = document.lowercased()
        kind = part(1) { EntryKind(rawValue: String($0)) }
        number = part(2) { Int($0) }
        field = part(3) { $0.isEmpty ? nil : String($0) }
        position = part(4) { Int($0) }
        let read = [kind != nil, (number ?? -1) >= 0, field != nil, (position ?? -1) >= 0]
        guard read.prefix(parts.count - 1).allSatisfy({ $0 }) else { return nil }
    }

    public var description: String {
        let parts: [String?] = [
            String(document.prefix(12)), kind?.rawValue, number.map(String.init), field,
            position.flatMap { $0 == 0 ? nil : String($0) },
        ]
        return parts.compactMap(\.self).joined(separator: "/")
    }

    /// True where that claim of the document is meant.
    package func covers(_ said: FieldClaim) -> Bool {
        (kind ?? said.kind) == said.kind && (number ?? said.number) == said.number
            && (field ?? said.field) == said.field
            && (position ?? (field == nil ? said.position : 0)) == said.position
    }
}
