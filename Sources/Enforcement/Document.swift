/// A text with where it came from: what a register keeps and spans point into.
///
///     Document(name: "news/amazon.txt", text: text)
public struct Document: Sendable, Equatable {
    /// What the bytes were that the text was read from.
    public enum Format: String, Sendable, Codable, CaseIterable {
        /// Running text.
        case text
        /// A line of JSON as `docs/record.md` defines it.
        case record
        /// A row of a table, below the line that names its columns.
        case csv
        /// A page of GDPRhub in wikitext.
        case gdprhub
    }

    /// The path or address as given; a row of a file is `FILE:LINE`.
    public var name: String
    /// The whole text; spans count its bytes in UTF-8.
    public var text: String
    /// Where readers find it: an address with `https` or `http`.
    public var url: String?
    /// Who published it.
    public var publisher: String?
    public var title: String?
    /// When it became public.
    public var published: PartialDate?
    /// When it was read at its source.
    public var read: PartialDate?
    public var format: Format

    public init(
        name: String, text: String, url: String? = nil, publisher: String? = nil, title: String? = nil,
        published: PartialDate? = nil, read: PartialDate? = nil, format: Format = .text
    ) {
        (self.name, self.text, self.url, self.publisher) = (name, text, url, publisher)
        (self.title, self.published, self.read, self.format) = (title, published, read, format)
    }
}
