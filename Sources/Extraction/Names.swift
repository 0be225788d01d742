/// Names of organisations by how they are written: capitals in mid sentence, legal forms, digits; no list of names.
struct Names {
    let text: Text
    let capitalNouns: Bool
    /// Concepts that a name cannot start with.
    private static let foreign = ConceptSet(
        .gdpr, .ukGDPR, .ePrivacy, .nationalLaw, .month, .weekday, .currency, .article, .courtName,
        .authorityName,
        .courtNoun, .scale)

    /// The names of a text as token ranges, in order; a headline in capitals gives only names that stand elsewhere too.
    func mentions() -> [Range<Int>] {
        var (found, headlines): ([Range<Int>], [Int]) = ([], [])
        for (number, sentence) in text.sentences.enumerated() {
            if isTitleCase(sentence) { headlines.append(number) } else { found += runs(in: sentence) }
        }
        let spellings = Set(found.map { key(text.tokens[$0.lowerBound]) })
        let inner = Set(
            found.filter { !isSentenceStart($0.lowerBound) }.map { key(text.tokens[$0.lowerBound]) })
        found.removeAll { isSentenceStart($0.lowerBound) && !isSureAtStart($0, inner) }
        for number in headlines {
            found += runs(in: text.sentences[number]).flatMap { headlineNames($0, spellings) }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func key(_ token: Token) -> Int32 { token.kind == .word ? token.value : -1 - token.value }

    private func headlineNames(_ run: Range<Int>, _ known: Set<Int32>) -> [Range<Int>] {
        var (names, index): ([Range<Int>], Int) = ([], run.lowerBound)
        while index < run.upperBound {
            if known.contains(key(text.tokens[index])) {
                var end = index + 1
                while end < run.upperBound,
                    known.contains(key(text.tokens[end])) || text.has(.legalForm, at: end)
                { end += 1 }
                names.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return names
    }

    private func isTitleCase(_ sentence: Range<Int>) -> Bool {
        guard !capitalNouns, let last = sentence.last, !text.tokens[last].isMark(46) else { return false }
        var (words, capitals) = (0, 0)
        for index in sentence where text.tokens[index].kind == .word && text.tokens[index].length > 3 {
            words += 1
            if text.tokens[index].shape != .lower { capitals += 1 }
        }
        return words >= 4 && capitals * 10 >= words * 7
    }

    func isSentenceStart(_ token: Int) -> Bool {
        var index = token - 1
        let start = text.sentences[text.sentence(of: token)].lowerBound
        while index >= start {
            if text.tokens[index].kind == .word { return false }
            if text.tokens[index].kind == .mark, text.tokens[index].value == 58 { return true }
            if text.tokens[index].kind == .number { return false }
            index -= 1
        }
        return true
    }

    private func isSureAtStart(_ run: Range<Int>, _ inner: Set<Int32>) -> Bool {
        let first = run.lowerBound
        if run.contains(where: { text.has(.legalForm, at: $0) }) { return true }
        if inner.contains(key(text.tokens[first])) { return true }
        let sentence = text.sentences[text.sentence(of: first)]
        if run.count >= sentence.count - 1 { return false }
        if text.tokens[first].shape == .mixed || text.tokens[first].shape == .allCapitals { return true }
        if text.tokens[first].kind == .number { return run.count > 1 }
        return run.count > 1 && !text.has(.stop, at: first) && !capitalNouns || isFollowedByAct(run)
    }

    /// `Bolder kreeg …`: what follows is what respondents do.
    private func isFollowedByAct(_ run: Range<Int>) -> Bool {
        guard !text.has(.stop, at: run.lowerBound),
            text.concepts[run.lowerBound].overlaps(Names.common) == false
        else { return false }
        let acts = ConceptSet(.receive, .mustPay, .fineVerb, .says, .appealVerb, .intend)
        return (0..<2).contains { step in
            let index = run.upperBound + step
            return index < text.sentences[text.sentence(of: run.lowerBound)].upperBound
                && text.concepts[index].overlaps(acts)
        }
    }

    static let common = ConceptSet(
        .companyNoun, .personNoun, .ngoNoun, .authorityNoun, .courtNoun, .fine, .fineVerb, .decide,
        .complaint, .appeal, .order,
        .ban, .inquiry, .the, .a, .pronoun, .total, .turnover, .infringe, .season, .prosecutor, .says,
        .reprimand,
        .number, .approx, .cap, .none, .nationalLaw, .damages, .otherSum, .earlier, .record, .impose,
        .receive, .day, .periodic, .warn, .stop)

    private func runs(in sentence: Range<Int>) -> [Range<Int>] {
        var (runs, index): ([Range<Int>], Int) = ([], sentence.lowerBound)
        while index < sentence.upperBound {
            guard starts(at: index) else { index += 1; continue }
            let end = self.end(of: index, sentence)
            if isName(index..<end) { runs.append(index..<end) }
            index = max(end, index + 1)
        }
        return runs
    }

    /// More than places, common words and other people's names.
    private func isName(_ run: Range<Int>) -> Bool {
        if run.allSatisfy({ text.has(.pressNoun, at: $0) }) { return false }
        if run.contains(where: { text.tokens[$0].kind == .number && text.tokens[$0].length >= 3 }),
            !run.contains(where: { isLegalForm($0) })
        {
            return false
        }
        if !capitalNouns, isPlacedCompany(run) { return true }
        return run.contains { index in
            if text.tokens[index].shape == .mixed, !text.concepts[index].overlaps(Names.foreign) {
                return true
            }
            let concepts = text.concepts[index]
            guard text.tokens[index].kind != .mark, !concepts.contains(.place), !concepts.contains(.region)
            else { return false }
            guard text.tokens[index].kind == .word, run.count == 1 || text.tokens[index].length > 3 else {
                return run.count > 1
            }
            return !concepts.overlaps(Names.common) && !concepts.overlaps(Names.foreign)
                && text.tokens[index].shape != .lower
        }
    }

    /// `Poczta Polska`, `Brussels Airport`: common words and places, but each with its capital.
    private func isPlacedCompany(_ run: Range<Int>) -> Bool {
        let no = ConceptSet(
            .authorityName, .authorityNoun, .courtName, .courtNoun, .gdpr, .nationalLaw, .decide, .stop)
        guard run.count >= 2, run.contains(where: { text.has(.companyNoun, at: $0) }) else { return false }
        return run.allSatisfy {
            text.tokens[$0].kind != .word || text.tokens[$0].length <= 5 && text.tokens[$0].shape == .lower
                || text.tokens[$0].shape != .lower && !text.concepts[$0].overlaps(no)
        }
    }

    private func starts(at index: Int) -> Bool {
        let token = text.tokens[index]
        if token.kind == .number { return startsWithNumber(index) }
        guard token.kind == .word else { return false }
        if token.shape == .lower { return false }
        let concepts = text.concepts[index]
        if concepts.overlaps(Names.foreign) { return false }
        if concepts.contains(.place), !continues(at: index + 1) { return false }
        if !capitalNouns, concepts.contains(.companyNoun), !concepts.contains(.stop),
            continues(at: index + 1), text.has(.place, at: index + 1)
        {
            return true
        }
        if concepts.contains(.legalForm), token.length <= 3 { return false }
        if concepts.overlaps(Names.common) { return isProper(index) }
        return !capitalNouns || isProper(index)
    }

    /// `1&1`, `4chan`: digits glued to what follows.
    private func startsWithNumber(_ index: Int) -> Bool {
        guard index + 2 < text.tokens.count, text.tokens[index + 1].isMark(38), text.isGlued(index + 1) else {
            return false
        }
        return text.isGlued(index + 2)
    }

    /// Written like a name although the word or its neighbours are common: a name goes on behind it.
    private func isProper(_ index: Int) -> Bool {
        let concepts = text.concepts[index]
        if concepts.overlaps(ConceptSet(.stop, .the, .a, .pronoun)) {
            return !isSentenceStart(index) && continues(at: index + 1) && text.tokens[index].shape != .lower
                && !capitalNouns
        }
        if text.tokens[index].shape == .mixed || text.tokens[index].shape == .allCapitals { return true }
        if !capitalNouns { return !isSentenceStart(index) }
        if concepts.overlaps(Names.common) { return hasLegalFormAhead(index) }
        return hasLegalFormAhead(index) || text.isLikelyName(index)
    }

    /// A legal form as names write it: `company` in small letters is a noun.
    private func isLegalForm(_ index: Int) -> Bool {
        text.has(.legalForm, at: index)
            && (text.tokens[index].shape != .lower || text.tokens[index].length < 5)
    }

    private func hasLegalFormAhead(_ index: Int) -> Bool {
        for step in 1...4 where index + step < text.tokens.count {
            if isLegalForm(index + step) { return true }
            if text.tokens[index + step].kind == .word, text.tokens[index + step].shape == .lower {
                return false
            }
        }
        return false
    }

    private func continues(at index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        let token = text.tokens[index]
        guard token.kind == .word, token.shape != .lower else { return false }
        return !text.concepts[index].overlaps(Names.foreign)
    }

    private static let linkers: Set<String> = [
        "du", "de", "des", "di", "da", "del", "della", "of", "for", "dos", "das", "do", "the", "pour", "and",
        "und", "et", "van", "voor", "per", "la", "le", "y", "e", "i", "og", "och",
    ]

    private func end(of start: Int, _ sentence: Range<Int>) -> Int {
        var (index, end) = (start + 1, start + 1)
        while index < sentence.upperBound {
            let token = text.tokens[index]
            if isLegalForm(index), index > start {
                end = legalFormEnd(index)
                if end < sentence.upperBound, isLegalForm(end) || text.tokens[end].isMark(38) {
                    index = end; continue
                }
                return end
            }
            if token.isMark(44), index + 1 < sentence.upperBound, isLegalForm(index + 1),
                text.tokens[index + 1].shape != .lower
            {
                return legalFormEnd(index + 1)
            }
            if token.isMark(39) || token.isMark(0x2019), isPossessiveInName(index) { index += 2; continue }
            switch token.kind {
            case .word where token.shape != .lower:
                if text.concepts[index].overlaps(Names.foreign)
                    || text.concepts[index].contains(.the) && token.shape == .capital
                {
                    return end
                }
                if capitalNouns, text.concepts[index].overlaps(Names.common), !hasLegalFormAhead(index) {
                    return end
                }
                (index, end) = (index + 1, index + 1)
            case .word:
                guard joins(index, start, sentence) else { return end }
                index += 1
            case .number:
                guard token.length <= 3, !text.isGlued(index) || end == index,
                    index + 1 < sentence.upperBound || true
                else { return end }
                guard text.isGlued(index) || continues(at: index + 1) else { return end }
                (index, end) = (index + 1, index + 1)
            case .mark
            where token.value == 38 || (!token.spaced && [45, 46, 39, 0x2019, 43, 33].contains(token.value)):
                guard index + 1 < sentence.upperBound else { return end }
                let next = text.tokens[index + 1]
                let glued = !next.spaced && next.kind != .mark
                if token.value == 38 {
                    guard continues(at: index + 1) || glued else { return end }
                } else {
                    guard glued,
                        token.value != 39 && token.value != 0x2019
                            || (next.shape != .lower && next.length > 1)
                    else { return end }
                    if token.value == 45,
                        next.shape == .lower || text.concepts[index + 1].overlaps(Names.common)
                    {
                        return end
                    }
                    if token.value == 46, !continues(at: index + 1), next.length > 4 { return end }
                }
                (index, end) = (index + 2, index + 2)
            default: return end
            }
        }
        return end
    }

    /// `McDonald's Polska Sp. z o.o.`: the `'s` is the name's own where a legal form follows.
    private func isPossessiveInName(_ index: Int) -> Bool {
        index + 2 < text.tokens.count && text.isGlued(index) && text.isGlued(index + 1)
            && text.tokens[index + 1].length == 1
            && continues(at: index + 2) && hasLegalFormAhead(index + 1)
    }

    private func joins(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
        guard index + 1 < sentence.upperBound, continues(at: index + 1), text.tokens[index].length <= 5 else {
            return false
        }
        let isOffice = text.has(.companyNoun, at: start)
        guard !text.has(.place, at: index + 1) || isOffice, !text.has(.place, at: start) || isOffice else {
            return false
        }
        let word = String(
            decoding: Folding.fold(text.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)]),
            as: UTF8.self)
        if text.has(.the, at: index), !text.has(.of, at: index) { return false }
        if word == "for" || text.has(.and, at: index) && !Names.linkers.contains(word) {
            return hasLegalFormAhead(index)
        }
        if ["and", "und", "et", "y", "e", "i", "og", "och", "for", "voor", "pour", "van"].contains(word) {
            return false
        }
        return Names.linkers.contains(word)
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
}

extension Text {
    /// A capitalised word of a language that capitalises all nouns, used as a name is: no determiner, behind a preposition.
    func isLikelyName(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = concepts[index - 1]
        if before.overlaps(ConceptSet(.the, .a, .number, .ordinal)) { return false }
        guard tokens[index].kind == .word, !concepts[index].overlaps(Names.common) else { return false }
        if before.overlaps(ConceptSet(.against, .forWhom, .companyNoun, .by)) { return true }
        if tokens[index - 1].kind == .word, tokens[index - 1].shape != .lower { return false }
        let next = index + 1 < tokens.count ? concepts[index + 1] : ConceptSet()
        return next.overlaps(ConceptSet(.receive, .mustPay, .says, .appealVerb, .intend))
    }
}
