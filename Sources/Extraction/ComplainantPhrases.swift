import Enforcement

/// The noun phrases that people and associations are named by.
extension Complainants {
    /// `Verein Datenkompass`, `the association noyb`, `o asociație a pacienților`
    func association(_ noun: Int, _ sentence: Range<Int>) -> Candidate? {
        var end = noun + 1
        while text.has(.ngoNoun, at: end), end < sentence.upperBound { end += 1 }
        let behind = end
        if let name = nounName(noun, end) ?? smallName(end) { return candidate(.association, name) }
        while end < sentence.upperBound {
            if isNamePart(end) {
                end += 1
            } else if end + 1 < sentence.upperBound, isLink(end), isNamePart(end + 1) {
                end += 2
            } else {
                break
            }
        }
        if end == behind {
            if let name = apposed(end, sentence) { return name }
            end = afterGenitives(end, sentence)
            if end == behind, text.tokens[noun].shape != .lower { end = afterAttributes(end, sentence) }
        }
        let tokens = start(noun, sentence)..<end
        let isBare = tokens.allSatisfy { text.has(.ngoNoun, at: $0) && text.tokens[$0].shape == .lower }
        if isBare, findings.language.inflectsNames || findings.before(noun, 3, ConceptSet(.the)),
            let known = named(before: noun)
        {
            return Candidate(kind: .association, tokens: tokens, name: known.name)
        }
        return candidate(.association, tokens)
    }

    /// `the organisation noyb`: of two nouns in a row, each by itself, the second names whom the first tells of.
    private func nounName(_ noun: Int, _ end: Int) -> Range<Int>? {
        guard let first = text.cue(.ngoNoun, at: noun), first.range.upperBound == end - 1,
            text.cue(.ngoNoun, at: end - 1) != nil, text.tokens[end - 1].shape == .lower
        else { return nil }
        return (end - 1)..<end
    }

    /// `a local association, Nyitott Hársliget,` or `organisation suédoise Rättvis Data`
    func apposed(_ end: Int, _ sentence: Range<Int>) -> Candidate? {
        guard end + 2 < sentence.upperBound else { return nil }
        let isAttribute =
            text.tokens[end].kind == .word && text.tokens[end].shape == .lower && !text.has(.stop, at: end)
        let end = isAttribute && text.tokens[end + 1].isMark(44) ? end + 1 : end
        let isComma = text.tokens[end].isMark(44)
        guard isComma || isAttribute && text.concepts[end].subtracting(ConceptSet(.place)).isEmpty else {
            return nil
        }
        let name = findings.mentions(in: text.sentence(of: end)).first {
            $0.form == .name && !contesting.contains($0.party)
                && (end + 1...end + (isComma ? 2 : 1)).contains($0.tokens.lowerBound)
        }
        return name.map {
            Candidate(kind: .association, tokens: $0.tokens, name: findings.parties.all[$0.party].name)
        }
    }

    /// `Ligue des droits de l'homme`
    func afterGenitives(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start
        for _ in 0..<3 where text.has(.of, at: end) {
            var next = end
            while next < sentence.upperBound, next - end < 3,
                text.has(.of, at: next) || text.has(.the, at: next) || text.tokens[next].isMark(39)
            { next += 1 }
            guard next < sentence.upperBound, text.tokens[next].kind == .word, !text.has(.stop, at: next)
            else { break }
            end = next + 1
        }
        return end
    }

    /// `Zveza digitalnih potrošnikov`: a name whose only capital is the first, where names inflect.
    private func afterAttributes(_ start: Int, _ sentence: Range<Int>) -> Int {
        guard findings.language.inflectsNames else { return start }
        let kind = ConceptSet(.personNoun, .personalData, .ngoNoun, .companyNoun)
        return (start..<min(start + 3, sentence.upperBound)).first {
            text.tokens[$0].kind != .word || text.tokens[$0].shape != .lower || text.tokens[$0].length < 5
                || !text.concepts[$0].subtracting(kind).isEmpty
        } ?? min(start + 3, sentence.upperBound)
    }

    /// Who is told by letters: `J. K.`, `A.A.A.`; a single one only behind `by`: `a complaint from [A]`.
    func initials(_ sentence: Range<Int>) -> [Candidate] {
        guard findings.has(text.sentence(of: sentence.lowerBound), .complaint, .complain, .lodge) else {
            return []
        }
        var (found, index): ([Candidate], Int) = ([], sentence.lowerBound)
        while index < sentence.upperBound {
            let end = afterLetters(index, sentence)
            let letters = (index..<end).count { text.tokens[$0].kind == .word }
            let isBehind = findings.before(
                index, text.tokens[max(0, index - 1)].isMark(91) ? 2 : 1, ConceptSet(.by))
            let isTitled =
                end < sentence.upperBound && text.tokens[end].isMark(44)
                && findings.after(end, 4, ConceptSet(.personNoun))
            if letters > 1 && end - index > 2 || letters == 1 && isBehind && !isTitled {
                found.append(candidate(.people, index..<end))
            }
            index = max(end, index + 1)
        }
        return found
    }

    /// Single capitals in a row, with or without points.
    private func afterLetters(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start
        while end < sentence.upperBound, isLetter(end) {
            end += end + 1 < sentence.upperBound && text.tokens[end + 1].isMark(46) ? 2 : 1
        }
        return end
    }

    private func isLetter(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.shape != .lower && (token.length == 1 || isNonASCII(token))
    }

    /// One letter of two bytes.
    private func isNonASCII(_ token: Token) -> Bool {
        token.length == 2 && text.bytes[Int(token.start)] >= 0xC3
    }

    /// A name in small letters that no word of the language is.
    func smallName(_ index: Int) -> Range<Int>? {
        guard index < text.tokens.count, text.tokens[index].kind == .word, text.tokens[index].shape == .lower,
            text.concepts[index].isEmpty, (3...12).contains(text.tokens[index].length),
            index + 1 >= text.tokens.count || !text.tokens[index + 1].isMark(45),
            !findings.language.capitalNouns || index + 1 < text.tokens.count
        else { return nil }
        return findings.language.inflectsNames || text.tokens[index].length > 4 ? nil : index..<(index + 1)
    }

    func isNamePart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.shape != .lower && !text.concepts[index].overlaps(Names.foreign)
    }

    func isLink(_ index: Int) -> Bool {
        text.tokens[index].isMark(45)
            || text.tokens[index].kind == .word && text.tokens[index].length <= 4
                && text.concepts[index].overlaps(ConceptSet(.of, .the, .forWhom, .and))
    }

    /// `several customers`, `a former employee`, `жителка на Русе`
    func people(_ noun: Int, _ sentence: Range<Int>) -> Candidate? {
        guard !text.concepts[noun].overlaps(ConceptSet(.says, .lodge, .complain, .complaint)),
            !text.has(.says, at: noun + 1)
        else { return nil }
        var end = noun + 1
        while text.has(.personNoun, at: end), end < sentence.upperBound { end += 1 }
        end = afterLetters(end, sentence)
        if end + 1 < sentence.upperBound, isOrigin(end), isNamePart(end + 1), !isAuthority(end..<end + 2) {
            end += 1
            while end < sentence.upperBound, isNamePart(end) { end += 1 }
        }
        guard let start = personStart(noun, sentence) else { return nil }
        return candidate(.people, start..<end)
    }

    /// `of`, `from` or `in` before where people are from.
    func isOrigin(_ index: Int) -> Bool {
        text.concepts[index].overlaps(ConceptSet(.of, .by, .at))
            || text.has(.stop, at: index) && text.tokens[index].length <= 3 && text.has(.place, at: index + 1)
    }

    /// Nil for a number that nobody's complaint has: `4,300 customers` are those that it is about.
    func personStart(_ noun: Int, _ sentence: Range<Int>) -> Int? {
        let start = start(noun, sentence)
        guard text.tokens[start].kind == .number else { return start }
        let isLarge = text.tokens[start].value >= 50 || text.tokens[start].length >= 3
        return isLarge || start > sentence.lowerBound && text.tokens[start - 1].kind == .number ? nil : start
    }

    func candidate(_ kind: Candidate.Kind, _ tokens: Range<Int>) -> Candidate {
        Candidate(kind: kind, tokens: tokens, name: text.string(tokens))
    }

    /// Back to the determiner or number, if one stands near; else the noun alone.
    func start(_ noun: Int, _ sentence: Range<Int>) -> Int {
        for step in 1...4 {
            let index = noun - step
            guard index >= sentence.lowerBound,
                text.tokens[index].kind != .mark || text.tokens[index].isMark(45)
            else { break }
            if text.has(.a, at: index) || isCount(index) { return index }
            if text.has(.stop, at: index) { break }
            if !text.concepts[index].subtracting(ConceptSet(.place, .region).union(.aside)).isEmpty { break }
        }
        return noun
    }

    func isCount(_ index: Int) -> Bool {
        text.has(.number, at: index) || text.tokens[index].kind == .number && text.tokens[index].length <= 3
    }
}
