/// Where a passage stands: UTF-8 byte offsets `[start, end)` in the document's stored text.
public struct Span: Sendable, Hashable, Comparable {
    public let start: Int
    public let end: Int

    public init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, max(start, end)) }

    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    /// The smallest span that holds both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }

    /// The passage itself; empty where the span is not in the text.
    public func slice(_ text: String) -> String {
        let bytes = text.utf8
        guard end <= bytes.count else { return "" }
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        return String(decoding: bytes[from..<bytes.index(from, offsetBy: end - start)], as: UTF8.self)
    }
}
