/// Parties without a name: `a hospital in Ghent`, `the company`; a noun with what determines it before and behind.
extension Parties {
    mutating func addNounPhrases() {
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for mention in mentions {
            for index in mention.tokens { taken[index] = true }
            nameStarts[mention.tokens.lowerBound] = mention.party
            nameEnds[mention.tokens.upperBound] = mention.party
        }
        var last = 0
        for cue in text.cues {
            let range = cue.range
            guard range.lowerBound >= last, !range.contains(where: { taken[$0] }) else { continue }
            if isRole(cue), let phrase = labelled(range) ?? phrase(around: range, taken) {
                mentions.append(phrase)
                last = phrase.tokens.upperBound
            } else if cue.concept == .pronoun, !isBeforeNumber(cue.range) {
                mentions.append(PartyMention(tokens: range, form: .pronoun, party: -1))
            }
        }
        dropNamesInPhrases()
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `den 24 juni`: an article that is also a pronoun.
    private func isBeforeNumber(_ pronoun: Range<Int>) -> Bool {
        let next = pronoun.upperBound
        return next < text.tokens.count && (text.tokens[next].kind == .number || text.has(.month, at: next))
    }

    private func isRole(_ cue: Cue) -> Bool {
        switch cue.concept {
        case .companyNoun, .officeNoun, .role: true
        case .personNoun: isTarget(cue)
        default: false
        }
    }

    /// `ett hotell i Brunnby`: a name within the phrase of somebody unnamed is none of a party.
    private mutating func dropNamesInPhrases() {
        let phrases = mentions.filter { $0.form == .indefinite }.map(\.tokens)
        let covered = Set(phrases.joined())
        mentions.removeAll { $0.form == .name && covered.contains($0.tokens.lowerBound) }
    }

    /// A person that a measure is against: `a 500 euro fine on a woman`.
    private func isTarget(_ cue: Cue) -> Bool {
        let sentence = text.sentences[text.sentence(of: Int(cue.first))]
        let reach = max(sentence.lowerBound, Int(cue.first) - 3)..<Int(cue.first)
        guard text.sentenceConcepts[text.sentence(of: Int(cue.first))].overlaps(ConceptSet(.fine, .fineVerb))
        else { return false }
        return reach.contains { text.has(.a, at: $0) }
            && reach.contains { text.concepts[$0].overlaps(ConceptSet(.against, .fineVerb)) }
    }

    /// `the Delaware company`, `een recruitmentbedrijf`: back from the noun to its determiner, at most five words.
    private func phrase(around noun: Range<Int>, _ taken: [Bool]) -> PartyMention? {
        let sentence = text.sentences[text.sentence(of: noun.lowerBound)]
        let head = noun.upperBound - 1
        func definite(_ start: Int, _ party: Int) -> PartyMention {
            PartyMention(
                tokens: start..<noun.upperBound, form: .definite, party: party, noun: head,
                isBound: party >= 0)
        }
        for step in 1...5 {
            let index = noun.lowerBound - step
            guard index >= sentence.lowerBound,
                text.tokens[index].kind == .word || text.tokens[index].isMark(45)
            else { break }
            if text.cue(.number, at: index).map({ text.argument($0) != "1" }) ?? false { return nil }
            if text.tokens[index].kind == .number { return nil }
            if let name = beside(noun) ?? apposed(index, noun) { return definite(index, name) }
            let isKnown =
                text.has(.the, at: index) || text.has(.a, at: index) && text.has(.the, at: index - 1)
            if text.has(.a, at: index), !isKnown {
                return indefinite(determiner(index, sentence), noun, sentence)
            }
            if isKnown { return definite(index, -1) }
            if taken[index], nameStarts[index] == nil || nameEnds[index + 1] == nil { break }
            if text.concepts[index].overlaps(Parties.ends), !isPlaced(index, sentence) { break }
        }
        if let name = beside(noun) { return definite(noun.lowerBound, name) }
        return bare(noun, sentence)
    }

    /// What no phrase goes back over.
    private static let ends = ConceptSet(.stop, .against, .by, .receive, .impose, .fineVerb, .mustPay, .says)

    /// `an unnamed`, `een niet bij naam genoemde`: where a determiner of several words starts.
    private func determiner(_ last: Int, _ sentence: Range<Int>) -> Int {
        var start = last
        while start > sentence.lowerBound, text.has(.a, at: start - 1) { start -= 1 }
        return start
    }

    /// `een in Gent gevestigde webshop`: a preposition of place right behind the article is part of the phrase.
    private func isPlaced(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index > sentence.lowerBound && text.has(.at, at: index) && text.has(.a, at: index - 1)
    }

    private func indefinite(_ start: Int, _ noun: Range<Int>, _ sentence: Range<Int>) -> PartyMention {
        PartyMention(
            tokens: start..<complement(longestRole(noun), sentence), form: .indefinite, party: -1,
            noun: noun.upperBound - 1)
    }

    /// The end of `hotel chain` where `hotel` is a role too.
    private func longestRole(_ noun: Range<Int>) -> Int {
        text.cuesStarting(at: noun.lowerBound).filter(isRole).map(\.range.upperBound).max() ?? noun.upperBound
    }

    /// Without an article: somebody new where a complement tells who, or where the language has no articles.
    private func bare(_ noun: Range<Int>, _ sentence: Range<Int>) -> PartyMention {
        var end = redacted(noun.upperBound, sentence)
        if mutates, end == noun.upperBound { end = complement(owner(end, sentence), sentence) }
        if inflects, end == noun.upperBound, !text.has(.role, at: end - 1) { end = complement(end, sentence) }
        if end == noun.upperBound, inflects, isMinistry(noun), end < sentence.upperBound, isField(end) {
            end += 1
        }
        return PartyMention(
            tokens: noun.lowerBound..<end,
            form: end > noun.upperBound || isNew(noun) ? .indefinite : .definite, party: -1,
            noun: noun.upperBound - 1)
    }

    /// `ar shiopa leabhar`: in a language with an article for the known only, a noun without it is somebody new.
    private func isNew(_ noun: Range<Int>) -> Bool {
        mutates && text.sentence(of: noun.lowerBound) > 0
            && (noun.count > 1 || noun.lowerBound > 0 && text.has(.against, at: noun.lowerBound - 1))
    }

    /// `club gailf Bhaile na Coille`: over the words with a capital behind the noun, which say whose it is.
    private func owner(_ noun: Int, _ sentence: Range<Int>) -> Int {
        var (end, index) = (noun, noun)
        while index < sentence.upperBound, text.tokens[index].kind == .word {
            let isCapital = text.tokens[index].shape != .lower && isContent(index)
            guard isCapital || end > noun && text.has(.link, at: index) else { break }
            index += 1
            if isCapital { end = index }
        }
        return end
    }

    private func isMinistry(_ noun: Range<Int>) -> Bool {
        text.cue(.officeNoun, at: noun.lowerBound).map { text.argument($0) == "fields" } ?? false
    }

    /// `minister cyfryzacji`: of what, in small letters.
    private func isField(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.shape == .lower && token.length >= 5
            && text.concepts[index].subtracting(.aside).isEmpty
    }

    /// Forward over `of` or `in` with at most two words in small letters and those with a capital: `in a Ghent suburb`.
    private func complement(_ noun: Int, _ sentence: Range<Int>) -> Int {
        var end = noun
        while end < sentence.upperBound, end - noun < 8, let next = link(end, sentence) { end = next }
        return end
    }

    private func link(_ start: Int, _ sentence: Range<Int>) -> Int? {
        var index = start
        guard text.concepts[index].overlaps(ConceptSet(.of, .at)), text.tokens[index].kind == .word else {
            return nil
        }
        while index < sentence.upperBound, index - start < 4,
            text.concepts[index].overlaps(ConceptSet(.of, .at, .the, .a)) || text.isBridge(index)
        { index += 1 }
        var (small, end) = (0, index)
        while end < sentence.upperBound, text.tokens[end].kind == .word, isContent(end) {
            if text.tokens[end].shape == .lower { small += 1 }
            if small > (text.has(.at, at: start) ? 1 : 2) { break }
            end += 1
            if text.tokens[end - 1].shape == .lower, text.has(.at, at: start) { break }
        }
        return end > index ? end : nil
    }

    private static let noContent = ConceptSet(
        .stop, .fine, .fineVerb, .impose, .receive, .mustPay, .order, .ban, .stopVerb, .reprimand, .warn,
        .month,
        .number, .currency, .gdpr, .ukGDPR, .ePrivacy, .nationalLaw, .article, .infringe, .forWhom, .against,
        .by,
        .says, .decide, .day, .weekday, .yearRef, .monthRef, .season, .authorityName, .courtName, .total,
        .earlier,
        .appeal, .complaint, .and, .pronoun, .the, .a)

    private func isContent(_ index: Int) -> Bool { !text.concepts[index].overlaps(Parties.noContent) }

    /// `the retailer Bolder`, `controller: Bolder Ltd`, `a retailer, Bolder Ltd,`
    private func beside(_ noun: Range<Int>) -> Int? {
        let next = noun.upperBound
        guard next + 1 < text.tokens.count else { return nil }
        if let name = nameStarts[next] ?? attributed(next) { return name }
        if text.tokens[next].isMark(58) || text.isQuote(next), let name = nameStarts[next + 1] { return name }
        guard text.tokens[next].isMark(44), let name = nameStarts[next + 1] else { return nil }
        var end = next + 2
        while end < min(next + 10, text.tokens.count), nameEnds[end] != name { end += 1 }
        return end < text.tokens.count && text.tokens[end].isMark(44) ? name : nil
    }

    /// `predajca športových potrieb Bolder a. s.`: the firm behind words that tell of what.
    private func attributed(_ start: Int) -> Int? {
        guard inflects else { return nil }
        var index = start
        while index < min(start + 3, text.tokens.count), text.tokens[index].kind == .word,
            text.tokens[index].shape == .lower,
            text.concepts[index].subtracting(ConceptSet(.companyNoun, .none).union(.aside)).isEmpty
        { index += 1 }
        guard index > start, let name = nameStarts[index], all[name].hasLegalForm else { return nil }
        return name
    }

    /// `LTH Holdings, a telephone marketing company`: the name right before the comma.
    private func apposed(_ start: Int, _ noun: Range<Int>) -> Int? {
        guard text.has(.a, at: start) || text.has(.the, at: start), start > 1,
            text.tokens[start - 1].isMark(44)
        else { return nil }
        return nameEnds[start - 1] ?? nameEnds[start - 2]
    }
}

extension Text {
    /// The apostrophe or hyphen of an elided article: `l'`, `tal-`.
    func isBridge(_ index: Int) -> Bool {
        guard index > 0, isGlued(index), index + 1 < tokens.count, isGlued(index + 1) else { return false }
        return tokens[index].isMark(39) || tokens[index].isMark(0x2019) || tokens[index].isMark(45)
    }
}
