import Enforcement

/// An article of the GDPR that a text cites, and the tokens that cite it.
struct Citation {
    let article: Article
    let tokens: Range<Int>
}

/// Citations of the GDPR in any country's way: `Articles 5(1)(a) and 12`, `artikel 5, eerste lid`, `5. cikk (1)`.
enum Citations {
    /// All citations in token order; those of another act (`Art. 6 TMG`) are left out.
    static func mentions(in text: Text, numbersFirst: Bool) -> [Citation] {
        var citations: [Citation] = []
        var (index, limit) = (0, 0)
        while index < text.tokens.count {
            guard text.concepts[index].contains(.article) else {
                index += 1
                continue
            }
            var reader = CitationReader(text, at: index, after: limit)
            reader.read()
            if !reader.found.isEmpty, isOfRegulation(reader, text, numbersFirst) { citations += reader.found }
            if reader.isOpen { limit = reader.end }
            index = max(reader.lastWord + 1, reader.end)
        }
        return citations
    }

    private static func isOfRegulation(_ list: CitationReader, _ text: Text, _ numbersFirst: Bool) -> Bool {
        let act = CitedAct.of(list.start..<list.end, in: text)
        return list.mayCount && !numbersFirst ? act == .regulation : act != .other
    }
}
