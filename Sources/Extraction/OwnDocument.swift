import Enforcement

/// A decision in its own words, told by its head: a docket number and a word for a decision, and no news.
struct OwnDocument {
    private let findings: Findings
    private var text: Text { findings.text }

    init(_ findings: Findings) { self.findings = findings }

    /// The date under the decision or above it.
    func date() -> DateMention? {
        guard isDecision else { return nil }
        if let published = findings.published, published.date.day != nil,
            let tokens = text.tokens(of: published.span)
        {
            return DateMention(date: published.date, tokens: tokens, complete: true, isRelative: false)
        }
        let full = findings.dates.filter { $0.date.day != nil && $0.complete }
        let foot = full.last {
            text.sentence(of: $0.tokens.lowerBound) >= text.sentences.count - 4 && isAlone($0)
        }
        return foot
            ?? head().flatMap { lines in full.first { lines.contains($0.tokens.lowerBound) && isAlone($0) } }
    }

    private var isDecision: Bool {
        guard let head = head() else { return false }
        let news = ConceptSet(.announce, .courtName, .pressNoun)
        let concepts = head.reduce(into: ConceptSet()) { $0.formUnion(text.concepts[$1]) }
        return concepts.contains(.decide) && !concepts.overlaps(news) && head.contains(where: isDocket)
    }

    /// The short lines at the start.
    private func head() -> Range<Int>? {
        let short = text.sentences.prefix(10).prefix { $0.count <= 30 }
        guard let first = short.first, let last = short.last else { return nil }
        return first.lowerBound..<last.upperBound
    }

    /// `PS/00157/2023`, `0611-182`, `IN-21-7`: a number that a bar or a hyphen joins to something.
    private func isDocket(_ index: Int) -> Bool {
        guard index > 0, index + 1 < text.tokens.count, text.tokens[index].kind == .mark,
            [45, 47].contains(text.tokens[index].value), !text.tokens[index].spaced,
            !text.tokens[index + 1].spaced, text.tokens[index + 1].kind == .number
        else { return false }
        let isInDate = findings.dates(in: text.sentence(of: index)).contains { $0.tokens.contains(index) }
        return !isInDate
            && findings.published.map { $0.span.overlaps(text.span(index..<(index + 1))) } != true
    }

    /// Its line says little more than the date.
    private func isAlone(_ date: DateMention) -> Bool {
        text.sentences[text.sentence(of: date.tokens.lowerBound)].count - date.tokens.count <= 12
    }
}
