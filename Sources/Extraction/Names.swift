/// Names of organisations by how they are written: capitals in mid sentence, legal forms, digits; no list of names.
struct Names {
    let text: Text
    let capitalNouns: Bool
    let inflects: Bool
    /// Concepts that a name cannot start with.
    static let foreign = ConceptSet(
        .gdpr, .ukGDPR, .ePrivacy, .nationalLaw, .month, .weekday, .currency, .article, .courtName,
        .authorityName,
        .courtNoun, .scale)

    /// The names of a text as token ranges, in order; a headline in capitals gives only names that stand elsewhere too.
    func mentions() -> [Range<Int>] {
        var (found, headlines): ([Range<Int>], [Int]) = ([], [])
        let offices = offices() + quotedBodies()
        let taken = Set(offices.joined())
        for (number, sentence) in text.sentences.enumerated() {
            if isTitleCase(sentence) || isInCapitals(sentence) {
                headlines.append(number)
            } else {
                found += runs(in: sentence)
            }
        }
        found.removeAll { $0.contains(where: taken.contains) }
        found = endedAtGenitives(found)
        let spellings = Set(found.map { key(text.tokens[$0.lowerBound]) })
        let inner = Set(
            found.filter { !isSentenceStart($0.lowerBound) }.map { key(text.tokens[$0.lowerBound]) })
        let cases = NameCases(
            text, inflects ? found.map(\.lowerBound).filter { !isSentenceStart($0) } : [])
        found.removeAll {
            isSentenceStart($0.lowerBound) && !isSureAtStart($0, inner) && !cases.has($0.lowerBound)
        }
        for number in headlines {
            found += runs(in: text.sentences[number]).flatMap {
                endsInLegalForm($0) ? [$0] : headlineNames($0, spellings)
            }
        }
        return (found.filter { !$0.contains(where: taken.contains) } + offices).sorted {
            $0.lowerBound < $1.lowerBound
        }
    }

    /// `Bolders European offices`, where the text names Bolder too: its genitive ends the name.
    private func endedAtGenitives(_ runs: [Range<Int>]) -> [Range<Int>] {
        let firsts = Set(runs.map { Array(text.bytes(of: $0.lowerBound)) })
        return runs.map { run in
            let word = text.bytes(of: run.lowerBound)
            let isGenitive =
                run.count > 1 && word.count > 4 && word.last == UInt8(ascii: "s") && !endsInLegalForm(run)
                && firsts.contains(Array(word.dropLast()))
            return isGenitive ? run.lowerBound..<(run.lowerBound + 1) : run
        }
    }

    private func key(_ token: Token) -> Int32 { token.kind == .word ? token.value : -1 - token.value }

    private func endsInLegalForm(_ run: Range<Int>) -> Bool {
        run.suffix(2).contains(where: isLegalForm)
            || text.has(.legalForm, at: run.lowerBound) && run.count > 2
                && text.tokens[run.lowerBound + 1].kind == .mark
    }

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

    /// A line in capitals: a heading, which tells no names of its own.
    private func isInCapitals(_ sentence: Range<Int>) -> Bool {
        var (count, last) = (0, sentence.lowerBound)
        for index in sentence where text.tokens[index].kind == .word && text.tokens[index].length > 1 {
            guard text.tokens[index].shape == .allCapitals else { return false }
            (count, last) = (count + 1, index)
        }
        return count >= 2 && !isLegalForm(last)
    }

    func isSentenceStart(_ token: Int) -> Bool {
        let start = text.sentenceStart(of: token)
        var index = token - 1
        while index >= start {
            if text.tokens[index].kind == .word || text.tokens[index].kind == .number {
                return isListMarker(index, start) || start == 0 && isDateLine(start..<token)
            }
            if text.tokens[index].isMark(58) { return true }
            index -= 1
        }
        return true
    }

    /// `date 2024-05-21 Clinic fined`: the day of publication before the heading.
    private func isDateLine(_ range: Range<Int>) -> Bool {
        guard range.count <= 8, range.contains(where: { text.tokens[$0].kind == .number }) else {
            return false
        }
        return range.allSatisfy {
            text.tokens[$0].kind != .word || text.has(.month, at: $0) || text.has(.weekday, at: $0)
                || $0 == range.lowerBound && text.tokens[$0].shape == .lower
        }
    }

    /// `3) Informer les clients`, `(b) Ordenar`: a number or a letter that opens the line, with its mark.
    private func isListMarker(_ token: Int, _ start: Int) -> Bool {
        guard token + 1 < text.tokens.count, text.isGlued(token + 1), text.tokens[token].length <= 3 else {
            return false
        }
        let opens = token == start || token == start + 1 && text.tokens[start].isMark(40)
        return opens
            && (text.tokens[token + 1].isMark(41)
                || text.tokens[token + 1].isMark(46) && text.tokens[token].kind == .number)
    }

    /// `BOLDERDORP –`: where a report was filed.
    private func isDateline(_ run: Range<Int>) -> Bool {
        let next = run.upperBound
        guard next + 1 < text.tokens.count, text.tokens[next].kind == .mark else { return false }
        let dash: Set<Int32> = [45, 0x2013, 0x2014]
        return dash.contains(text.tokens[next].value) && text.tokens[next].spaced
            && text.tokens[next + 1].spaced
            && run.allSatisfy { text.tokens[$0].shape != .lower }
    }

    private func isSureAtStart(_ run: Range<Int>, _ inner: Set<Int32>) -> Bool {
        let first = run.lowerBound
        if isDateline(run) { return false }
        if run.contains(where: { text.has(.legalForm, at: $0) }) { return true }
        if inner.contains(key(text.tokens[first])) { return true }
        let sentence = text.sentences[text.sentence(of: first)]
        if run.count >= sentence.count - 1 { return isRunInHeading(run) }
        if run.upperBound < sentence.upperBound, text.tokens[run.upperBound].isMark(58), run.count == 1 {
            return false
        }
        if text.tokens[first].shape == .mixed || text.tokens[first].shape == .allCapitals { return true }
        if text.tokens[first].kind == .number { return run.count > 1 }
        return run.count > 1 && !text.has(.stop, at: first) && !capitalNouns || isFollowedByAct(run)
    }

    /// `Bolder Air. The airline …`: a name alone, and the paragraph goes on.
    private func isRunInHeading(_ run: Range<Int>) -> Bool {
        let sentence = text.sentence(of: run.lowerBound)
        guard sentence + 1 < text.sentences.count, text.paragraphs[sentence] == text.paragraphs[sentence + 1]
        else { return false }
        let capitals = run.filter { text.tokens[$0].kind == .word && text.tokens[$0].shape != .lower }
        return !capitalNouns && capitals.count > 1
            && capitals.allSatisfy { !text.concepts[$0].overlaps(Names.common) }
    }

    /// `Bolder kreeg …`: what follows is what respondents do.
    private func isFollowedByAct(_ run: Range<Int>) -> Bool {
        guard !text.has(.stop, at: run.lowerBound),
            text.concepts[run.lowerBound].overlaps(Names.common) == false
        else { return false }
        let acts = ConceptSet(.receive, .mustPay, .fineVerb, .says, .appealVerb, .intend)
        return (0..<(run.count > 1 ? 2 : 1)).contains { step in
            let index = run.upperBound + step
            return index < text.sentences[text.sentence(of: run.lowerBound)].upperBound
                && text.concepts[index].overlaps(acts)
        }
    }

    static let common = ConceptSet(
        .companyNoun, .personNoun, .ngoNoun, .authorityNoun, .courtNoun, .fine, .fineVerb, .decide, .announce,
        .judgment, .incident,
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
            if isName(index..<end) { runs.append(withForm(withoutRole(index..<end), sentence)) }
            index = max(end, index + 1)
        }
        return runs
    }

    /// `Stuttgarter Autovermietung Bolder GmbH`: the name behind a place and a common noun, where nouns have capitals.
    private func withoutRole(_ run: Range<Int>) -> Range<Int> {
        let name = run.dropFirst(2)
        guard capitalNouns, let first = name.first,
            text.concepts[run.lowerBound].overlaps(ConceptSet(.place, .region)),
            text.has(.companyNoun, at: run.lowerBound + 1), text.tokens[first].kind == .word,
            !text.concepts[first].overlaps(Names.common), !isLegalForm(first)
        else { return run }
        return name
    }

    /// More than places, common words and other people's names.
    private func isName(_ run: Range<Int>) -> Bool {
        if run.allSatisfy({ text.has(.pressNoun, at: $0) }) || isReference(run) || isProcedural(run) {
            return false
        }
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

    /// `eA-745`, `B)`: a letter or a file number.
    private func isReference(_ run: Range<Int>) -> Bool {
        if run.count == 1, text.tokens[run.lowerBound].length == 1 { return true }
        if run.allSatisfy({ text.has(.legalForm, at: $0) || text.tokens[$0].kind == .mark }) { return true }
        if isLaw(run) || isPhraseInCapitals(run) { return true }
        let next = run.upperBound
        return run.count == 1 && next + 1 < text.tokens.count && text.tokens[next].isMark(45)
            && text.isGlued(next)
            && text.tokens[next + 1].kind == .number && text.tokens[next + 1].length >= 3
    }

    /// `article 100 LCA`: letters behind an article's number.
    private func isLaw(_ run: Range<Int>) -> Bool {
        guard run.count == 1, text.tokens[run.lowerBound].shape == .allCapitals else { return false }
        let start = max(text.sentenceStart(of: run.lowerBound), run.lowerBound - 8)
        return (start..<run.lowerBound).contains { text.has(.article, at: $0) }
    }

    /// `PAR CES MOTIFS`: small words in capitals.
    private func isPhraseInCapitals(_ run: Range<Int>) -> Bool {
        run.contains {
            text.has(.stop, at: $0) && text.tokens[$0].length > 2 && text.tokens[$0].shape == .allCapitals
        }
            && !run.contains(where: isLegalForm)
            && run.allSatisfy { text.tokens[$0].kind != .word || text.tokens[$0].shape == .allCapitals }
    }

    /// `Preliminary Draft Decision`: written like a name, but its last word is a step of the procedure.
    private func isProcedural(_ run: Range<Int>) -> Bool {
        let steps = ConceptSet(
            .decide, .order, .appeal, .inquiry, .nationalLaw, .reprimand, .complaint, .gdpr)
        guard let last = run.last, !capitalNouns else { return false }
        return text.concepts[last].overlaps(steps) && !text.concepts[last].overlaps(ConceptSet(.companyNoun))
    }

    /// `Poczta Polska`, `Brussels Airport`: common words and places, but each with its capital.
    private func isPlacedCompany(_ run: Range<Int>) -> Bool {
        let no = ConceptSet(
            .authorityName, .authorityNoun, .courtName, .courtNoun, .gdpr, .nationalLaw, .decide, .judgment,
            .announce, .stop)
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
        if isInitials(index) { return true }
        if concepts.overlaps(Names.foreign) { return false }
        if concepts.contains(.place), !continues(at: index + 1) { return false }
        if !capitalNouns, concepts.contains(.companyNoun), !concepts.contains(.stop),
            continues(at: index + 1), text.has(.place, at: index + 1)
        {
            return true
        }
        if concepts.contains(.legalForm), token.length <= 3 { return opensQuote(index + 1) }
        if concepts.overlaps(Names.common) { return isProper(index) }
        return !capitalNouns || isProper(index)
    }

    /// `A.I.C.`, `B.B.B.`: single letters, each with its point.
    private func isInitials(_ index: Int) -> Bool {
        guard index + 3 < text.tokens.count, text.isGlued(index + 1), text.isGlued(index + 2) else {
            return false
        }
        let (first, second) = (text.tokens[index], text.tokens[index + 2])
        return first.length == 1 && first.shape == .capital && text.tokens[index + 1].isMark(46)
            && second.length == 1 && second.shape == .capital && text.tokens[index + 3].isMark(46)
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
    func isLegalForm(_ index: Int) -> Bool {
        text.has(.legalForm, at: index)
            && (text.tokens[index].shape != .lower || text.tokens[index].length < 5)
    }

    func hasLegalFormAhead(_ index: Int) -> Bool {
        var (next, steps) = (index + 1, 4)
        while next < text.tokens.count, steps > 0 {
            if isLegalForm(next) { return true }
            if text.tokens[next].isMark(45), text.isGlued(next), text.has(.and, at: next + 1) {
                next += 2
                continue
            }
            if text.tokens[next].kind == .word, text.tokens[next].shape == .lower { return false }
            (next, steps) = (next + 1, steps - 1)
        }
        return false
    }

    func continues(at index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        let token = text.tokens[index]
        guard token.kind == .word, token.shape != .lower else { return false }
        return !text.concepts[index].overlaps(Names.foreign)
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
