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
    let contesting: Set<Int>
    var text: Text { findings.text }

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
            if isInBrackets(noun, range) || isAttribute(noun)
                || found.contains(where: { isApposed($0, noun) })
            {
                continue
            }
            if let candidate = text.has(.ngoNoun, at: noun) ? association(noun, range) : people(noun, range) {
                found.removeAll { $0.kind == .name && $0.tokens.overlaps(candidate.tokens) }
                if !found.contains(where: { $0.tokens.overlaps(candidate.tokens) }) {
                    found.append(candidate)
                }
            }
        }
        found += initials(range).filter { one in !found.contains { $0.tokens.overlaps(one.tokens) } }
        let accused = accused(text.sentence(of: first))
        return found.filter { one in
            !isRepresented(one.tokens) && !isAuthority(one.tokens)
                && (one.kind == .name || !accused.contains { $0.overlaps(one.tokens) })
        }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// `a collective complaint`: what kind of complaint it is.
    private func isAttribute(_ noun: Int) -> Bool {
        text.tokens[noun].shape == .lower && noun + 1 < text.tokens.count
            && text.has(.complaint, at: noun + 1)
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
                && (!isUnlikely(mention.party) || isActing(mention.tokens))
        }.map { mention in
            let full = whole(mention.tokens)
            return Candidate(
                kind: isAssociation(mention.tokens) ? .association : .name, tokens: full,
                name: full == mention.tokens ? findings.parties.all[mention.party].name : text.string(full))
        }
    }

    /// A word that only opens sentences, or a firm.
    private func isUnlikely(_ party: Int) -> Bool {
        findings.parties.all[party].isWeak || findings.parties.all[party].hasLegalForm
    }

    /// A verb of complaining stands right behind.
    private func isActing(_ tokens: Range<Int>) -> Bool {
        findings.after(tokens.upperBound, 4, ConceptSet(.lodge, .complain, .complaint))
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

    func isAuthority(_ tokens: Range<Int>) -> Bool {
        let bodies = ConceptSet(.authorityName, .authorityNoun, .courtName, .courtNoun, .pressNoun, .gdpr)
        return tokens.contains { text.concepts[$0].overlaps(bodies) }
    }

    private func isRepresented(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 4, ConceptSet(.behalf))
            || findings.before(tokens.lowerBound, 5, ConceptSet(.forWhom))
                && ((tokens.lowerBound - 4)..<tokens.lowerBound).contains { $0 >= 0 && isCount($0) }
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
}
