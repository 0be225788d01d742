import Enforcement

/// An article of the GDPR that a text cites, and the tokens that cite it.
struct Citation {
    let article: Article
    let tokens: Range<Int>
}

/// Citations of the GDPR in any country's way: `Articles 5(1)(a) and 12`, `artikel 5, eerste lid`, `5. cikk (1)`.
enum Citations {
    /// All citations in token order; those of another act (`Art. 6 TMG`) are left out.
    static func mentions(in text: Text) -> [Citation] {
        var citations: [Citation] = []
        var index = 0
        while index < text.tokens.count {
            guard text.concepts[index].contains(.article) else {
                index += 1
                continue
            }
            var reader = CitationReader(text, at: index)
            reader.read()
            if !reader.found.isEmpty, isOfRegulation(reader, text) { citations += reader.found }
            index = max(reader.lastWord + 1, reader.end)
        }
        return citations
    }

    private enum Act { case regulation, other }

    private static func isOfRegulation(_ list: CitationReader, _ text: Text) -> Bool {
        let act = actBehind(list.end, text) ?? actBefore(list.start, text)
        return list.mayCount ? act == .regulation : act != .other
    }

    /// The act that the words behind a list name: `of the Telecommunications Act`.
    private static func actBehind(_ end: Int, _ text: Text) -> Act? {
        var direct = true
        var index = end
        while index < text.tokens.count, index < end + 7,
            text.sentence(of: index) == text.sentence(of: end - 1)
        {
            let token = text.tokens[index]
            if text.concepts[index].contains(.article) || token.isMark(";") { return nil }
            if let act = act(at: index, text) { return act }
            if token.kind == .word {
                if direct, token.shape == .allCapitals { return .other }
                if !text.concepts[index].overlaps(ConceptSet(.of, .the, .stop)) { direct = false }
            } else if direct {
                direct = token.isMark(")") && !token.spaced || token.isMark(39) || token.isMark(0x2019)
            }
            index += 1
        }
        return nil
    }

    /// The act named right before a list: `Infotv. 5. §`.
    private static func actBefore(_ start: Int, _ text: Text) -> Act? {
        for index in stride(from: start - 1, through: max(0, start - 2), by: -1) {
            if let act = act(at: index, text) { return act }
        }
        return nil
    }

    private static func act(at index: Int, _ text: Text) -> Act? {
        let concepts = text.concepts[index]
        if concepts.overlaps(ConceptSet(.gdpr, .ukGDPR)) { return .regulation }
        if concepts.overlaps(ConceptSet(.nationalLaw, .ePrivacy, .otherField)) { return .other }
        let tokens = text.tokens
        guard index + 2 < tokens.count, tokens[index].kind == .number, tokens[index + 1].isMark("/"),
            tokens[index + 2].kind == .number, !tokens[index + 1].spaced, !tokens[index + 2].spaced
        else { return nil }
        return tokens[index].value == 2016 && tokens[index + 2].value == 679 ? .regulation : .other
    }
}
