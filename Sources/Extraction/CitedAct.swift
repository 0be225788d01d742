/// The act whose article a list cites: the GDPR, another one, or nil where nothing tells.
enum CitedAct {
    case regulation, other

    /// The act of the list at `list`: named right behind it, right before it, or last in its sentence.
    static func of(_ list: Range<Int>, in text: Text) -> CitedAct? {
        behind(list.upperBound, text) ?? before(list.lowerBound, text) ?? last(list.lowerBound, text)
    }

    /// `of the Telecommunications Act`.
    private static func behind(_ end: Int, _ text: Text) -> CitedAct? {
        // `of the European Convention`: words of the act's own name, where `of` or a capital shows one.
        var (direct, isNamed, skipped) = (true, false, 0)
        let sentence = text.sentences[text.sentence(of: end - 1)]
        for index in end..<max(end, min(end + 7, sentence.upperBound)) {
            let token = text.tokens[index]
            if text.concepts[index].overlaps(ConceptSet(.article, .provision)) || token.isMark(";") {
                return nil
            }
            if let act = named(at: index, text) ?? numbered(at: index, text) { return act }
            if direct, isAct(index, text) || text.has(.ePrivacy, at: index) { return .other }
            if token.kind == .word {
                if direct, token.shape == .allCapitals, token.length > 1 { return .other }
                if text.concepts[index].overlaps(ConceptSet(.of, .the)) {
                    isNamed = true
                } else if !text.has(.place, at: index) {
                    skipped += 1
                    direct = skipped <= 2 && (isNamed || token.shape != .lower) && !text.has(.stop, at: index)
                }
            } else if direct {
                direct =
                    token.isMark(")") && !token.spaced || token.isMark(39) || token.isMark(0x2019)
                    || token.isMark(".") && !token.spaced
            }
        }
        // `članka 48. Zakona`: what the number's point seems to end.
        let next = sentence.upperBound
        guard end == next || end + 1 == next, text.tokens.indices.contains(next) else { return nil }
        return named(at: next, text) ?? (isAct(next, text) ? .other : nil)
    }

    /// `Infotv. 5. §`, `likuma 5. pants`.
    private static func before(_ start: Int, _ text: Text) -> CitedAct? {
        if isAct(start - 1, text) { return .other }
        return named(at: start - 1, text) ?? named(at: start - 2, text)
    }

    /// `Lei n.º 41/2004 … o artigo 13.º`: the act last named in the sentence, by name or number.
    private static func last(_ start: Int, _ text: Text) -> CitedAct? {
        let sentence = text.sentences[text.sentence(of: start)]
        for index in stride(from: start - 1, through: max(sentence.lowerBound, start - 40), by: -1) {
            if let act = named(at: index, text) { return act }
            let number = index..<min(index + 5, start)
            if isAct(index, text), number.contains(where: { text.tokens[$0].kind == .number }) {
                return .other
            }
        }
        return nil
    }

    private static func isAct(_ index: Int, _ text: Text) -> Bool {
        text.has(.act, at: index) || text.has(.directive, at: index)
    }

    /// An act by its name.
    private static func named(at index: Int, _ text: Text) -> CitedAct? {
        guard text.tokens.indices.contains(index) else { return nil }
        let concepts = text.concepts[index]
        if concepts.overlaps(ConceptSet(.gdpr, .ukGDPR)) {
            return numbered(behind: index, text) ?? .regulation
        }
        return concepts.contains(.nationalLaw) ? .other : nil
    }

    /// `Regulation (EU) No 596/2014` is not the GDPR, although it starts like it.
    private static func numbered(behind name: Int, _ text: Text) -> CitedAct? {
        for index in name..<min(name + 10, text.tokens.count) {
            let isOver = text.tokens[index].isMark(",") || text.has(.and, at: index)
            if isOver, !text.has(.gdpr, at: index) { return nil }
            if let act = numbered(at: index, text) { return act }
        }
        return nil
    }

    /// `2016/679` is the GDPR; `2002/58`, `41/2004` and `2018:218` are not.
    private static func numbered(at index: Int, _ text: Text) -> CitedAct? {
        let tokens = text.tokens
        guard index + 2 < tokens.count, tokens[index].kind == .number, tokens[index + 2].kind == .number,
            tokens[index + 1].isMark("/") || tokens[index + 1].isMark(":"), !tokens[index + 1].spaced,
            !tokens[index + 2].spaced, index == 0 || !tokens[index - 1].isMark("/")
        else { return nil }
        let (first, second) = (tokens[index].value, tokens[index + 2].value)
        if first == 2016, second == 679 { return .regulation }
        return tokens[index].length == 4 || tokens[index + 2].length == 4 ? .other : nil
    }
}
