import Enforcement
import Testing

@testable import Filing

@Suite struct QuoteTests {
    private static let text = "Été. The CNPD fined Amazon. It decided on 16 July\nin Luxembourg."

    private static func span(_ words: String) -> Span {
        guard let range = text.firstRange(of: words) else { return Span(0, 0) }
        let start = text[..<range.lowerBound].utf8.count
        return Span(start, start + words.utf8.count)
    }

    private static let rows: [(evidence: String, words: String?, quote: String, what: String)] = [
        ("The CNPD fined Amazon.", "Amazon", "The CNPD fined «Amazon».", "the words in the passage"),
        ("The CNPD fined Amazon.", nil, "«The CNPD fined Amazon.»", "no words of its own"),
        ("The CNPD fined Amazon.", "16 July", "It decided on «16 July»", "the sentence of words elsewhere"),
        ("The CNPD fined Amazon.", "Été", "«Été».", "the first sentence, in bytes"),
        ("fined", "Luxembourg", "in «Luxembourg».", "the last line"),
    ]

    @Test("A passage shows the words that carry the value", arguments: rows)
    func quotes(evidence: String, words: String?, expected: String, what: String) {
        let quote = Quote(Self.span(evidence), words: words.map(Self.span), in: Self.text)
        #expect("\(quote.before)«\(quote.marked)»\(quote.after)" == expected, "\(what)")
        #expect(quote.passage.slice(Self.text) == quote.text)
    }

    @Test("A span outside of the text quotes nothing")
    func outside() { #expect(Quote(Span(900, 905), words: Span(990, 999), in: Self.text).text == "") }
}
