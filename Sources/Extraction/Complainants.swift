import Enforcement

/// Who may have complained: the people, associations and other names of a sentence.
struct Complainants {
    struct Candidate: Equatable {
        enum Kind { case name, association, people }
        let kind: Kind
        let tokens: Range<Int>
        let name: String
    }

    let findings: Findings
    let measures: Measures
    private let contesting: Set<Int>
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures) {
        (self.findings, self.measures) = (findings, measures)
        contesting = Set(measures.mentions.map(\.party)).union(measures.respondents.main.map { [$0] } ?? [])
    }

    /// In the order of the text; people on whose behalf another complains are left out.
    func candidates(in range: Range<Int>) -> [Candidate] {
        guard let first = range.first else { return [] }
        var found = names(text.sentence(of: first)).filter { range.contains($0.tokens.lowerBound) }
        let nouns = range.filter { text.has(.ngoNoun, at: $0) || text.has(.personNoun, at: $0) }
        for noun in nouns where !found.contains(where: { $0.tokens.contains(noun) }) {
            if isInBrackets(noun, range) || found.contains(where: { isApposed($0, noun) }) { continue }
            if let candidate = text.has(.ngoNoun, at: noun) ? association(noun, range) : people(noun, range) {
                found.removeAll { $0.kind == .name && $0.tokens.overlaps(candidate.tokens) }
                if !found.contains(where: { $0.tokens.overlaps(candidate.tokens) }) {
                    found.append(candidate)
                }
            }
        }
        let accused = accused(text.sentence(of: first))
        return found.filter { one in
            !isRepresented(one.tokens) && !isAuthority(one.tokens)
                && (one.kind == .name || !accused.contains { $0.overlaps(one.tokens) })
        }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `A. A. (hereafter: the complainant)`
    private func isInBrackets(_ noun: Int, _ sentence: Range<Int>) -> Bool {
        let reach = max(sentence.lowerBound, noun - 6)..<noun
        let open = reach.last { text.tokens[$0].isMark(40) }
        return open.map { !($0..<noun).contains { text.tokens[$0].isMark(41) } } ?? false
    }

    private func isApposed(_ name: Candidate, _ noun: Int) -> Bool {
        name.kind == .association && name.tokens.upperBound <= noun && noun - name.tokens.upperBound <= 6
            && text.tokens[name.tokens.upperBound].isMark(44)
    }

    /// Where the sentence names a respondent or brings it in; `the association` may be another.
    private func accused(_ sentence: Int) -> [Range<Int>] {
        findings.mentions(in: sentence).filter {
            contesting.contains($0.party) && ($0.form == .name || $0.form == .indefinite)
        }.map(\.tokens)
    }

    func respondents(in sentence: Int) -> [Range<Int>] {
        findings.mentions(in: sentence).filter { contesting.contains($0.party) && $0.form != .pronoun }.map(
            \.tokens)
    }

    private func names(_ sentence: Int) -> [Candidate] {
        findings.mentions(in: sentence).filter { mention in
            mention.form == .name
                && (!contesting.contains(mention.party) || measures.respondents.isComplainant(mention))
        }.map { mention in
            let full = whole(mention.tokens)
            return Candidate(
                kind: isAssociation(mention.tokens) ? .association : .name, tokens: full,
                name: full == mention.tokens ? findings.parties.all[mention.party].name : text.string(full))
        }
    }

    /// `Bits of Freedom`: capitals on both sides of a small word.
    private func whole(_ tokens: Range<Int>) -> Range<Int> {
        let start = tokens.lowerBound
        if start > 0, text.sentence(of: start - 1) == text.sentence(of: start), isNamePart(start - 1),
            text.concepts[start - 1].isEmpty || text.has(.ngoNoun, at: start - 1),
            !findings.language.capitalNouns
        {
            return (start - 1)..<tokens.upperBound
        }
        guard start > 1, isLink(start - 1), text.sentence(of: start - 2) == text.sentence(of: start),
            isNamePart(start - 2), text.concepts[start - 2].isEmpty
        else { return tokens }
        return (start - 2)..<tokens.upperBound
    }

    /// Right behind the noun, or before it and a comma: `La Rete, a digital rights association,`
    private func isAssociation(_ tokens: Range<Int>) -> Bool {
        if findings.before(tokens.lowerBound, 1, ConceptSet(.ngoNoun)) { return true }
        let start = tokens.lowerBound
        if start > 1, isQuote(start - 1), text.has(.ngoNoun, at: start - 2) { return true }
        return tokens.upperBound < text.tokens.count && text.tokens[tokens.upperBound].isMark(44)
            && findings.after(tokens.upperBound + 1, 5, ConceptSet(.ngoNoun))
    }

    private func isQuote(_ token: Int) -> Bool {
        let quotes: Set<Int32> = [34, 39, 0xAB, 0x201A, 0x201C, 0x201D, 0x201E, 0x2018, 0x2019]
        return text.tokens[token].kind == .mark && quotes.contains(text.tokens[token].value)
    }

    /// The mentions of the sentences before, few enough to look through.
    private func nearest(_ token: Int) -> [PartyMention] {
        let sentence = text.sentence(of: token)
        return (max(0, sentence - 8)...sentence).flatMap { findings.mentions(in: $0) }
    }

    /// The association that `the association` means: the one named last before.
    func named(before token: Int) -> Candidate? {
        let before = nearest(token)
        let known = before.last {
            $0.tokens.upperBound <= token && $0.form == .name && isAssociation($0.tokens)
        }
        let last =
            known
            ?? findings.parties.mentions.last { mention in
                mention.form == .name && mention.tokens.upperBound <= token
                    && !contesting.contains(mention.party)
                    && text.sentence(of: token) - text.sentence(of: mention.tokens.lowerBound) <= 4
                    && !isAuthority(mention.tokens)
            }
        return last.map {
            Candidate(kind: .association, tokens: $0.tokens, name: findings.parties.all[$0.party].name)
        }
    }

    private func isAuthority(_ tokens: Range<Int>) -> Bool {
        let bodies = ConceptSet(.authorityName, .authorityNoun, .courtName, .courtNoun, .pressNoun, .gdpr)
        return tokens.contains { text.concepts[$0].overlaps(bodies) }
    }

    private func isRepresented(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 4, ConceptSet(.behalf))
            || isCount(tokens.lowerBound) && findings.before(tokens.lowerBound, 1, ConceptSet(.forWhom))
    }

    /// Any noun phrase with `a` before a position, or behind it: `an electrician complained`, `lodged by a nurse`.
    func indefinite(before position: Int, _ sentence: Range<Int>) -> Candidate? {
        let reach = max(sentence.lowerBound, position - 4)..<max(sentence.lowerBound, position - 1)
        guard let start = reach.first(where: { text.has(.a, at: $0) }), isPlain(start + 1..<position) else {
            return nil
        }
        return candidate(.people, start..<position)
    }

    func indefinite(after position: Int, _ sentence: Range<Int>) -> Candidate? {
        guard
            let start = (position..<min(position + 3, sentence.upperBound)).first(where: {
                text.has(.a, at: $0)
            })
        else { return nil }
        let end =
            (start + 1..<min(start + 4, sentence.upperBound)).first { !isPlain($0..<$0 + 1) }
            ?? min(start + 4, sentence.upperBound)
        return end > start + 1 ? candidate(.people, start..<end) : nil
    }

    private func isPlain(_ tokens: Range<Int>) -> Bool {
        let cues = ConceptSet(
            .stop, .complaint, .complain, .lodge, .authorityNoun, .authorityName, .courtNoun, .companyNoun,
            .fine,
            .month, .number, .day, .place, .decide, .inquiry, .says, .by, .against)
        return tokens.allSatisfy {
            (text.tokens[$0].kind == .word || text.tokens[$0].isMark(45)) && !text.concepts[$0].overlaps(cues)
        }
    }

    /// The association that tells of its own complaint: the first that the text names.
    func publisher() -> Candidate? {
        for sentence in text.sentences.prefix(40) {
            if let one = candidates(in: sentence).first(where: {
                $0.kind == .association && $0.name.first?.isUppercase == true
            }) {
                return one
            }
        }
        return nil
    }

    // MARK: Noun phrases

    /// `Verein Datenkompass`, `the association noyb`, `o asociație a pacienților`
    private func association(_ noun: Int, _ sentence: Range<Int>) -> Candidate? {
        var end = noun + 1
        while text.has(.ngoNoun, at: end), end < sentence.upperBound { end += 1 }
        if let name = smallName(end) { return candidate(.association, name) }
        while end < sentence.upperBound {
            if isNamePart(end) {
                end += 1
            } else if end + 1 < sentence.upperBound, isLink(end), isNamePart(end + 1) {
                end += 2
            } else {
                break
            }
        }
        if end == noun + 1 {
            if let name = apposed(end, sentence) { return name }
            end = afterGenitives(end, sentence)
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

    /// `a local association, Nyitott Hársliget,` or `organisation suédoise Rättvis Data`
    private func apposed(_ end: Int, _ sentence: Range<Int>) -> Candidate? {
        guard end + 1 < sentence.upperBound else { return nil }
        let isComma = text.tokens[end].isMark(44)
        guard isComma || text.tokens[end].kind == .word && text.concepts[end].isEmpty else { return nil }
        let name = findings.mentions(in: text.sentence(of: end)).first {
            $0.form == .name && !contesting.contains($0.party)
                && (end + 1...end + (isComma ? 2 : 1)).contains($0.tokens.lowerBound)
        }
        return name.map {
            Candidate(kind: .association, tokens: $0.tokens, name: findings.parties.all[$0.party].name)
        }
    }

    /// `Ligue des droits de l'homme`
    private func afterGenitives(_ start: Int, _ sentence: Range<Int>) -> Int {
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

    /// A name in small letters that no word of the language is.
    private func smallName(_ index: Int) -> Range<Int>? {
        guard index < text.tokens.count, text.tokens[index].kind == .word, text.tokens[index].shape == .lower,
            text.concepts[index].isEmpty, (3...12).contains(text.tokens[index].length),
            index + 1 >= text.tokens.count || !text.tokens[index + 1].isMark(45),
            !findings.language.capitalNouns || index + 1 < text.tokens.count
        else { return nil }
        return findings.language.inflectsNames || text.tokens[index].length > 4 ? nil : index..<(index + 1)
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.shape != .lower && !text.concepts[index].overlaps(Names.foreign)
    }

    private func isLink(_ index: Int) -> Bool {
        text.tokens[index].isMark(45)
            || text.tokens[index].kind == .word && text.tokens[index].length <= 4
                && text.concepts[index].overlaps(ConceptSet(.of, .the, .forWhom, .and))
    }

    /// `several customers`, `a former employee`, `жителка на Русе`
    private func people(_ noun: Int, _ sentence: Range<Int>) -> Candidate? {
        guard !text.concepts[noun].overlaps(ConceptSet(.says, .lodge, .complain, .complaint)),
            !text.has(.says, at: noun + 1)
        else { return nil }
        var end = noun + 1
        while text.has(.personNoun, at: end), end < sentence.upperBound { end += 1 }
        if end + 1 < sentence.upperBound, isOrigin(end), isNamePart(end + 1), !isAuthority(end..<end + 2) {
            end += 1
            while end < sentence.upperBound, isNamePart(end) { end += 1 }
        }
        guard let start = personStart(noun, sentence) else { return nil }
        return candidate(.people, start..<end)
    }

    /// `of`, `from` or `in` before where people are from.
    private func isOrigin(_ index: Int) -> Bool {
        text.concepts[index].overlaps(ConceptSet(.of, .by, .at))
            || text.has(.stop, at: index) && text.tokens[index].length <= 3 && text.has(.place, at: index + 1)
    }

    /// Nil for a number that nobody's complaint has: `4,300 customers` are those that it is about.
    private func personStart(_ noun: Int, _ sentence: Range<Int>) -> Int? {
        let start = start(noun, sentence)
        guard text.tokens[start].kind == .number else { return start }
        let isLarge = text.tokens[start].value >= 50 || text.tokens[start].length >= 3
        return isLarge || start > sentence.lowerBound && text.tokens[start - 1].kind == .number ? nil : start
    }

    private func candidate(_ kind: Candidate.Kind, _ tokens: Range<Int>) -> Candidate {
        Candidate(kind: kind, tokens: tokens, name: text.string(tokens))
    }

    /// Back to the determiner or number, if one stands near; else the noun alone.
    private func start(_ noun: Int, _ sentence: Range<Int>) -> Int {
        for step in 1...4 {
            let index = noun - step
            guard index >= sentence.lowerBound,
                text.tokens[index].kind != .mark || text.tokens[index].isMark(45)
            else { break }
            if text.has(.a, at: index) || isCount(index) { return index }
            if text.has(.stop, at: index) || !text.cuesStarting(at: index).isEmpty { break }
        }
        return noun
    }

    private func isCount(_ index: Int) -> Bool {
        text.has(.number, at: index) || text.tokens[index].kind == .number && text.tokens[index].length <= 3
    }
}
