public import Enforcement
import Naming

/// A passage with the words in it that carry a value: `De «boete van 746 miljoen euro» is opgelegd`.
public struct Quote: Equatable, Sendable {
    /// Where the passage stands in the document, in bytes.
    public let passage: Span
    /// Where the words stand; the passage itself where no words of its own carry the value.
    public let words: Span
    public let before: String
    public let marked: String
    public let after: String

    public var text: String { before + marked + after }

    package init(passage: Span, words: Span, before: String, marked: String, after: String) {
        (self.passage, self.words) = (passage, words)
        (self.before, self.marked, self.after) = (before, marked, after)
    }

    /// The passage of `evidence`; around the words instead, where they stand outside of it.
    package init(_ evidence: Span, words: Span?, in text: String) {
        let words = words ?? evidence
        let passage = evidence.contains(words) ? evidence : Quote.sentence(around: words, in: text)
        (self.passage, self.words) = (passage, words)
        before = Span(passage.start, words.start).slice(text)
        marked = words.slice(text)
        after = Span(words.end, passage.end).slice(text)
    }

    /// From the end of the sentence or line before to the end of this one.
    private static func sentence(around words: Span, in text: String) -> Span {
        let bytes = Array(text.utf8)
        guard words.end <= bytes.count else { return words }
        var start = words.start
        while start > 0, !endsSentence(bytes, start - 1) { start -= 1 }
        while start < words.start, bytes[start] <= 0x20 { start += 1 }
        var end = words.end
        while end < bytes.count, !endsSentence(bytes, end) { end += 1 }
        if end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return Span(start, end)
    }

    private static func endsSentence(_ bytes: [UInt8], _ at: Int) -> Bool {
        if bytes[at] == 0x0A { return true }
        let isMark = ".!?".utf8.contains(bytes[at])
        return isMark && (at + 1 == bytes.count || bytes[at + 1] == 0x20 || bytes[at + 1] == 0x0A)
    }
}
