public import Enforcement

/// A document as a case cites it.
public struct DocumentReference: Hashable, Sendable {
    /// The SHA-256 of its text.
    public let id: String
    /// Where it was found first: the path or address as given.
    public let name: String
    public let kind: DocumentKind
    public let published: PartialDate?
    /// When the register took it in, in UTC.
    public let recordedAt: String
    /// The page that it is, for a reader to open.
    public let url: String?
    public let publisher: String?

    package init(
        id: String, name: String, kind: DocumentKind, published: PartialDate?, recordedAt: String,
        url: String? = nil, publisher: String? = nil
    ) {
        (self.id, self.name, self.kind, self.published) = (id, name, kind, published)
        (self.recordedAt, self.url, self.publisher) = (recordedAt, url, publisher)
    }

    /// Enough of the id to tell documents apart on a screen.
    public var shortID: String { String(id.prefix(12)) }

    /// The day from which it counts as known to the public: the last that its date allows; where none is told,
    /// the day on which the register took it in.
    public var publicSince: PartialDate? {
        published?.last ?? PartialDate(recordedAt.prefix(10))
    }
}
