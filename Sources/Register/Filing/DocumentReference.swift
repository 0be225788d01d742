public import Enforcement

/// A document as a case cites it.
public struct DocumentReference: Hashable, Sendable {
    /// The SHA-256 of its text.
    public let id: String
    /// Where it was found first: the path as given.
    public let name: String
    public let kind: DocumentKind
    public let published: PartialDate?
    /// When the register took it in, in UTC.
    public let recordedAt: String

    /// Enough of the id to tell documents apart on a screen.
    public var shortID: String { String(id.prefix(12)) }
}
