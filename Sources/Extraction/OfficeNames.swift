/// Names that are a common noun with what stands beside it: `município de Aldeiva`, `mesto Rybnov`, `Vestlia kommune`.
extension Names {
    private static let notIn = foreign.with(
        .stop, .the, .a, .pronoun, .says, .decide, .impose, .receive, .fine, .fineVerb, .legalForm,
        .authorityNoun, .complaint, .personNoun, .none)

    /// The names of bodies, as token ranges in order, none inside another.
    func offices() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for cue in text.cues where cue.concept == .officeNoun {
            guard let office = office(cue) else { continue }
            if let last = found.last, last.overlaps(office) {
                if office.count > last.count { found[found.count - 1] = office }
            } else {
                found.append(office)
            }
        }
        return found
    }

    private func office(_ cue: Cue) -> Range<Int>? {
        let noun = cue.range
        let no = ConceptSet(.authorityName, .courtName)
        guard !noun.contains(where: { text.concepts[$0].overlaps(no) }) else { return nil }
        let sentence = text.sentences[text.sentence(of: noun.lowerBound)]
        let start = before(noun.lowerBound, sentence)
        var end = complement(noun.upperBound, sentence, hasFields: text.argument(cue) == "fields")
        if start < noun.lowerBound, end == noun.upperBound { end = task(end, sentence) }
        let name = start..<end
        if start == noun.lowerBound, start > sentence.lowerBound, text.tokens[start].shape == .lower,
            text.has(.a, at: start - 1)
        {
            return nil
        }
        if end == noun.upperBound, isCompound(end, noun) { return nil }
        guard name.count > noun.count || isNameByItself(noun) else { return nil }
        return name.contains { text.concepts[$0].overlaps(no) } ? nil : name
    }

    /// `Dublin hospital group`: the noun only tells what kind of company the next one is.
    private func isCompound(_ next: Int, _ noun: Range<Int>) -> Bool {
        next < text.tokens.count && text.tokens[next].shape == .lower
            && text.tokens[noun.lowerBound].shape == .lower
            && text.has(.companyNoun, at: next)
    }

    /// Back over the words with a capital before the noun, `Jord- og Skovstyrelse` too.
    private func before(_ noun: Int, _ sentence: Range<Int>) -> Int {
        var start = noun
        while start > sentence.lowerBound, noun - start < 4, isPartBefore(start - 1, sentence) {
            start -= isHyphenated(start - 1, sentence) ? 3 : 1
        }
        if start == noun, inflects, noun - 1 > sentence.lowerBound, isPlain(noun - 1),
            isPartBefore(noun - 2, sentence),
            !isSentenceStart(noun - 2)
        {
            start = noun - 2
        }
        let hyphen = start - 2
        if hyphen > sentence.lowerBound, text.has(.and, at: start - 1), text.tokens[hyphen].isMark(45),
            text.isGlued(hyphen), text.tokens[hyphen - 1].shape == .capital
        {
            start = hyphen - 1
        }
        return start
    }

    /// `Lounais-Suomen`: a capital word that a hyphen joins to another.
    private func isHyphenated(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index - 2 >= sentence.lowerBound && text.tokens[index - 1].isMark(45) && text.isGlued(index - 1)
            && text.isGlued(index) && text.tokens[index - 2].kind == .word
            && text.tokens[index - 2].shape != .lower
    }

    private func isPartBefore(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.shape != .lower else { return false }
        let concepts = text.concepts[index]
        guard !concepts.overlaps(Names.notIn) else { return false }
        if capitalNouns { return concepts.contains(.place) }
        return !concepts.overlaps(Names.common) || concepts.overlaps(ConceptSet(.companyNoun, .officeNoun))
    }

    /// Forward over `of` and words with a capital; a ministry has several fields: `for Health and Sport`.
    private func complement(_ start: Int, _ sentence: Range<Int>, hasFields: Bool) -> Int {
        var (index, end, plain, isJoined) = (start, start, 0, true)
        while index < sentence.upperBound, index - end < 5 {
            if isCapital(index), isJoined {
                end = index + 1
            } else if end == start, plain == 0, let closed = quote(index, sentence) {
                return closed
            } else if text.has(.of, at: index) || text.has(.the, at: index) || text.isBridge(index) {
                guard end == start || text.has(.of, at: index) || text.isBridge(index) else { break }
                isJoined = isJoined || text.has(.of, at: index)
            } else if text.has(.and, at: index) {
                guard end > start && hasFields || isOffice(index + 1) else { break }
            } else if end == start, plain < 2, isPlain(index) {
                (plain, isJoined) = (plain + 1, false)
            } else {
                break
            }
            index += 1
        }
        return end
    }

    private func isOffice(_ index: Int) -> Bool {
        index < text.tokens.count && text.has(.officeNoun, at: index) && text.tokens[index].shape == .capital
    }

    /// `spółdzielnia „Bolder”`: the token behind the quotation marks that hold the name.
    private func quote(_ index: Int, _ sentence: Range<Int>) -> Int? {
        guard opensQuote(index), isCapital(index + 1) else { return nil }
        return closingQuote(index, sentence)
    }

    /// `агенция за приходите`: what a body is for, in small letters, where its name has begun with a capital.
    private func task(_ end: Int, _ sentence: Range<Int>) -> Int {
        guard end + 1 < sentence.upperBound, text.concepts[end].overlaps(ConceptSet(.of, .forWhom)),
            isPlain(end + 1)
        else { return end }
        return end + 2
    }

    private func isCapital(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.shape != .lower, token.spaced || text.tokens[index - 1].kind == .mark
        else { return false }
        return !text.concepts[index].overlaps(Names.notIn) && !text.concepts[index].overlaps(Names.measures)
    }

    private static let measures = ConceptSet(.order, .ban, .reprimand, .warn, .inquiry, .gdpr, .infringe)

    /// An adjective or noun in small letters that means nothing else here.
    private func isPlain(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.shape == .lower && token.length >= 5
            && text.concepts[index].subtracting(ConceptSet(.companyNoun, .officeNoun, .none).union(.aside))
                .isEmpty
    }

    /// `Policija`: with a capital where common nouns have none.
    private func isNameByItself(_ noun: Range<Int>) -> Bool {
        !capitalNouns && text.tokens[noun.lowerBound].shape == .capital && !isSentenceStart(noun.lowerBound)
    }
}
