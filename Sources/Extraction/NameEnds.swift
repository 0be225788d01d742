/// Where a name ends: how its parts, its joining words and its legal form are written.
extension Names {
    private static let linkers: Set<String> = [
        "du", "de", "des", "di", "da", "del", "della", "delle", "dei", "degli", "dello", "of", "dos", "das",
        "do",
        "the", "per", "la", "le",
    ]

    /// The token after the name that starts at a token.
    func end(of start: Int, _ sentence: Range<Int>) -> Int {
        var (index, end) = (start + 1, start + 1)
        while index < sentence.upperBound {
            if let legal = legalForm(at: index, start, sentence) {
                guard legal.goesOn else { return legal.end }
                (index, end) = (legal.end, legal.end)
            } else if isInitial(index, start, sentence) {
                index += 1
                end = index
            } else if let closed = quoted(at: index, start, sentence) ?? bracket(at: index, sentence)
                ?? inSmallLetters(at: index, sentence)
            {
                return closed
            } else if isElided(index, sentence) {
                index += 3
            } else if isDashed(index, sentence) {
                index += 1
            } else if isSuspended(index, sentence) {
                index += 2
            } else if isPossessiveInName(index) {
                index += 2
            } else if joins(index, start, sentence) {
                index += 1
            } else if let next = part(at: index, end, sentence) {
                (index, end) = (next, next)
            } else {
                return end
            }
        }
        return end
    }

    /// A legal form ends a name, but for `GmbH & Co. KG`; a comma may stand before it.
    private func legalForm(at index: Int, _ start: Int, _ sentence: Range<Int>) -> (end: Int, goesOn: Bool)? {
        if isLegalForm(index), index > start {
            let end = legalFormEnd(index)
            return (end, end < sentence.upperBound && (isLegalForm(end) || text.tokens[end].isMark(38)))
        }
        guard text.tokens[index].isMark(44), index + 1 < sentence.upperBound, isLegalForm(index + 1) else {
            return nil
        }
        let end = legalFormEnd(index + 1)
        return text.tokens[index + 1].shape != .lower || end > index + 3 ? (end, false) : nil
    }

    /// The point behind the last of several initials: `A.I.C. ehf.`, `B.B.B.`
    private func isInitial(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
        text.tokens[index].isMark(46) && text.isGlued(index) && index > start + 2
            && text.tokens[index - 1].length == 1 && text.tokens[index - 2].isMark(46)
    }

    /// `UAB „Bolder Pay“`: a legal form before the quotation marks that hold the name.
    private func quoted(at index: Int, _ start: Int, _ sentence: Range<Int>) -> Int? {
        guard index == start + 1, opensQuote(index), text.has(.legalForm, at: start) else { return nil }
        return closingQuote(index, sentence)
    }

    /// `„Bolder“ ЕООД`: a name in quotation marks with the legal form behind them.
    func withForm(_ name: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
        guard name.lowerBound > sentence.lowerBound, opensQuote(name.lowerBound - 1),
            name.upperBound + 1 < sentence.upperBound, text.isGlued(name.upperBound),
            text.isQuote(name.upperBound), isLegalForm(name.upperBound + 1)
        else { return name }
        return (name.lowerBound - 1)..<legalFormEnd(name.upperBound + 1)
    }

    /// The token after the quotation mark that closes what one opens.
    func closingQuote(_ open: Int, _ sentence: Range<Int>) -> Int? {
        guard open + 2 < sentence.upperBound else { return nil }
        return (open + 2..<min(open + 9, sentence.upperBound)).first {
            text.isQuote($0) && text.isGlued($0)
        }.map { $0 + 1 }
    }

    /// An opening quotation mark right before a word.
    func opensQuote(_ index: Int) -> Bool {
        index + 1 < text.tokens.count && text.isQuote(index)
            && text.isGlued(index + 1) && text.tokens[index + 1].kind == .word
    }

    /// `Podhorská životná poisťovňa, a. s.`: small letters up to the legal form, after the first word's capital.
    private func inSmallLetters(at index: Int, _ sentence: Range<Int>) -> Int? {
        var next = index
        while next < min(index + 5, sentence.upperBound), isWithinFirm(next) { next += 1 }
        guard next > index, next < sentence.upperBound else { return nil }
        let hasCapital = (index..<next).contains { text.tokens[$0].shape != .lower }
        if hasCapital,
            isSentenceStart(index - 1) || text.has(.companyNoun, at: index - 1)
                || (index..<next).contains(where: { text.has(.companyNoun, at: $0) })
        {
            return nil
        }
        if text.tokens[next].isMark(44) { next += 1 }
        guard next < sentence.upperBound, isLegalForm(next) else { return nil }
        let end = legalFormEnd(next)
        return end > next + 2 || text.tokens[next].shape != .lower ? end : nil
    }

    private func isWithinFirm(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !isLegalForm(index),
            token.shape != .lower || token.length > 2 || text.has(.and, at: index)
        else { return false }
        let rest = text.concepts[index].subtracting(
            ConceptSet(.companyNoun, .officeNoun, .none, .of, .place, .link).union(.aside))
        return rest.isEmpty || text.has(.and, at: index)
    }

    /// `Bolder Hotels (UK) Limited`: a bracket within, where the legal form stands behind it.
    private func bracket(at index: Int, _ sentence: Range<Int>) -> Int? {
        guard text.tokens[index].isMark(40) else { return nil }
        var next = index + 1
        while next < min(index + 5, sentence.upperBound), text.tokens[next].kind == .word,
            text.tokens[next].shape != .lower
        { next += 1 }
        guard next > index + 1, next + 1 < sentence.upperBound, text.tokens[next].isMark(41),
            isLegalForm(next + 1)
        else {
            return nil
        }
        return legalFormEnd(next + 1)
    }

    /// `Metrobol – Bilhetes do Douro, S.A.`: a dash within, where a legal form ends the name.
    private func isDashed(_ index: Int, _ sentence: Range<Int>) -> Bool {
        text.tokens[index].isMark(0x2013) && index + 1 < sentence.upperBound && continues(at: index + 1)
            && (index + 2..<min(index + 8, sentence.upperBound)).contains { isLegalForm($0) }
    }

    /// `Bolder Handels- und Service GmbH`: a hyphen and `and` within, where a legal form ends the name.
    private func isSuspended(_ index: Int, _ sentence: Range<Int>) -> Bool {
        text.tokens[index].isMark(45) && text.isGlued(index) && index + 2 < sentence.upperBound
            && text.has(.and, at: index + 1) && continues(at: index + 2) && hasLegalFormAhead(index + 1)
    }

    /// `Autovia per l'Umbria`: a linking word with an elided article.
    private func isElided(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 3 < sentence.upperBound, isLinker(index, Names.linkers),
            text.tokens[index + 1].length == 1
        else {
            return false
        }
        return text.isBridge(index + 2) && text.tokens[index + 3].shape == .capital
    }

    /// The token after one more part of the name: a word with a capital, a short number, a mark within.
    private func part(at index: Int, _ end: Int, _ sentence: Range<Int>) -> Int? {
        let token = text.tokens[index]
        switch token.kind {
        case .word: return isPart(index) ? index + 1 : nil
        case .number:
            guard token.length <= 3 || hasLegalFormAhead(index), !text.isGlued(index) || end == index else {
                return nil
            }
            return text.isGlued(index) || continues(at: index + 1) || isLegalForm(index + 1) ? index + 1 : nil
        case .mark: return index + 1 < sentence.upperBound && bridges(index) ? index + 2 : nil
        case .line: return nil
        }
    }

    private func isPart(_ index: Int) -> Bool {
        let (token, concepts) = (text.tokens[index], text.concepts[index])
        if token.shape == .lower || concepts.overlaps(Names.foreign) { return false }
        if concepts.contains(.the), token.shape == .capital { return false }
        return !capitalNouns || !concepts.overlaps(Names.common) || hasLegalFormAhead(index)
    }

    /// `&`, and the hyphens, points and apostrophes that stand within a name.
    private func bridges(_ index: Int) -> Bool {
        let (mark, next) = (text.tokens[index], text.tokens[index + 1])
        let glued = !next.spaced && next.kind != .mark
        if mark.value == 38 { return continues(at: index + 1) || glued }
        guard !mark.spaced, glued else { return false }
        switch mark.value {
        case 45 where next.shape == .lower: return isHyphenated(index)
        case 45: return next.shape != .lower && !text.concepts[index + 1].overlaps(Names.common)
        case 46: return continues(at: index + 1) || next.length <= 4
        case 39, 0x2019: return next.shape != .lower && next.length > 1
        default: return mark.value == 43 || mark.value == 33
        }
    }

    /// `Bolder-on-Trent`
    private func isHyphenated(_ index: Int) -> Bool {
        text.tokens[index + 1].length <= 4 && text.isBridge(index + 2) && text.tokens[index + 2].isMark(45)
            && text.tokens[index + 3].shape == .capital
    }

    /// `McDonald's Polska Sp. z o.o.`: the `'s` is the name's own where a legal form follows.
    private func isPossessiveInName(_ index: Int) -> Bool {
        (text.tokens[index].isMark(39) || text.tokens[index].isMark(0x2019)) && index + 2 < text.tokens.count
            && text.isGlued(index) && text.isGlued(index + 1)
            && text.tokens[index + 1].length == 1
            && continues(at: index + 2)
            && (hasLegalFormAhead(index + 1)
                || text.concepts[index + 2].overlaps(ConceptSet(.companyNoun, .officeNoun)))
    }

    private func joins(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
        guard text.tokens[index].kind == .word, text.tokens[index].shape == .lower,
            index + 1 < sentence.upperBound,
            continues(at: index + 1), text.tokens[index].length <= 5
        else {
            return false
        }
        let isOffice = text.has(.companyNoun, at: start)
        guard !text.has(.place, at: index + 1) || isOffice, !text.has(.place, at: start) || isOffice else {
            return false
        }
        if text.has(.the, at: index), !text.concepts[index].overlaps(ConceptSet(.of, .link)) { return false }
        if text.has(.and, at: index) { return false }
        if isLinker(index, Names.linkers) || text.has(.link, at: index) { return true }
        let isLoose =
            text.concepts[index].overlaps(ConceptSet(.at, .forWhom)) || isLinker(index, ["for", "pour"])
        return isLoose && hasLegalFormAhead(index)
    }

    private func isLinker(_ index: Int, _ linkers: Set<String>) -> Bool {
        guard text.tokens[index].length <= 5, text.tokens[index].kind == .word else { return false }
        return linkers.contains(String(decoding: Folding.fold(text.bytes(of: index)), as: UTF8.self))
    }

    private func legalFormEnd(_ index: Int) -> Int {
        let longest =
            text.cuesStarting(at: index).filter { $0.concept == .legalForm }.map(\.length).max() ?? 1
        let end = index + longest
        let abbreviates = end < text.tokens.count && text.tokens[end].isMark(46) && text.isGlued(end)
        guard abbreviates, end > 0, text.tokens[end - 1].kind == .word else { return end }
        let dotted = longest > 1 || text.has(.abbr, at: end - 1)
        let endsSentence =
            end + 1 >= text.tokens.count
            || text.sentence(of: end) != text.sentence(of: min(end + 1, text.tokens.count - 1))
        return dotted && (longest > 1 || !endsSentence) ? end + 1 : end
    }

    /// `„Български пощи“`: a noun and what tells it from others, in quotes.
    func quotedBodies() -> [Range<Int>] {
        text.tokens.indices.compactMap { index in
            guard opensQuote(index), index + 2 < text.tokens.count, !text.has(.legalForm, at: index - 1)
            else { return nil }
            let sentence = text.sentences[text.sentence(of: index)]
            guard sentence.contains(index), let close = closingQuote(index, sentence) else { return nil }
            let name = (index + 1)..<(close - 1)
            let isBody =
                (2...4).contains(name.count) && text.tokens[index + 1].shape == .capital
                && name.allSatisfy { text.tokens[$0].kind == .word && !text.has(.stop, at: $0) }
                && name.contains { text.has(.companyNoun, at: $0) }
            return isBody ? name : nil
        }
    }
}
