import Enforcement

/// Who brought a case before an authority, since when, for how many.
struct Complaints {
    let findings: Findings
    let measures: Measures
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures) { (self.findings, self.measures) = (findings, measures) }

    func found() -> [Complaint] {
        var found: [Complaint] = []
        for sentence in text.sentences.indices where isComplaint(sentence) {
            guard let (name, tokens) = complainant(sentence) else {
                if !found.isEmpty { complete(&found[found.count - 1], sentence) }
                continue
            }
            if let known = found.firstIndex(where: { $0.complainant == name }) {
                complete(&found[known], sentence)
            } else {
                found.append(complaint(name, tokens, sentence))
            }
        }
        spreadLists(&found)
        return found
    }

    private func isComplaint(_ sentence: Int) -> Bool {
        findings.has(sentence, .complain)
            || (findings.has(sentence, .complaint) && findings.has(sentence, .lodge, .behalf))
            || (findings.has(sentence, .complaint)
                && findings.mentions(in: sentence).contains { isBehindComplaint($0.tokens) })
    }

    private func isBehindComplaint(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 4, ConceptSet(.by, .of))
            && findings.before(tokens.lowerBound, 6, ConceptSet(.complaint))
    }

    private func complaint(_ name: String, _ tokens: Range<Int>, _ sentence: Int) -> Complaint {
        var complaint = Complaint(complainant: name, evidence: findings.evidence(sentence))
        complaint.spans["complainant"] = text.span(tokens)
        (complaint.saidBy, complaint.saidByName) = Speaker(findings).source(of: sentence)
        if let main = measures.respondents.main {
            let party = findings.parties.all[main]
            if party.name != name { complaint.against = [party.name] + party.aliases }
        }
        complete(&complaint, sentence)
        let isTold = findings.has(sentence, .lodge, .complain) && !findings.authorities(in: sentence).isEmpty
        complaint.confidence = isTold ? 0.9 : 0.7
        return complaint
    }

    private func complete(_ complaint: inout Complaint, _ sentence: Int) {
        if complaint.with == nil,
            let authority = findings.authorities(in: sentence).first(where: { $0.authority != nil })
                ?? findings.authorities.first(where: { $0.authority != nil })
        {
            complaint.with = authority.authority
            complaint.spans["with"] = text.span(authority.tokens)
        }
        if complaint.filed == nil, let date = findings.dates(in: sentence).min(by: { near($0) < near($1) }),
            near(date) < 12
        {
            complaint.filed = date.date
            complaint.spans["filed"] = text.span(date.tokens)
        }
        if complaint.represented == nil, let (count, tokens) = represented(sentence) {
            complaint.represented = count
            complaint.spans["represented"] = text.span(tokens)
        }
    }

    private func near(_ date: DateMention) -> Int {
        findings.distance(date.tokens, to: ConceptSet(.lodge, .complaint, .complain)) ?? 99
    }

    /// `on behalf of 12,000 people`
    private func represented(_ sentence: Int) -> (Int, Range<Int>)? {
        let numerals = Numerals(text, decimalPoint: findings.language.decimalPoint)
        for cue in text.cues(in: sentence) where cue.concept == .behalf {
            for index in cue.range
                .upperBound..<min(cue.range.upperBound + 6, text.sentences[sentence].upperBound)
            {
                if let numeral = numerals.numeral(at: index), numeral.value.scale == 0,
                    numeral.value.units > 0
                {
                    return (Int(numeral.value.units), numeral.tokens)
                }
            }
        }
        return nil
    }

    // MARK: Who

    private func complainant(_ sentence: Int) -> (String, Range<Int>)? {
        let range = text.sentences[sentence]
        let verbs = text.cues(in: sentence).filter {
            $0.concept == .lodge || $0.concept == .complain || $0.concept == .complaint
        }
        guard let verb = verbs.first(where: { $0.concept != .complaint }) ?? verbs.first else { return nil }
        let names = findings.mentions(in: sentence).filter { mention in
            guard mention.form == .name, mention.party != measures.respondents.main else { return false }
            return !isRespondent(mention.party) || measures.respondents.isComplainant(mention)
        }
        let persons = persons(range)
        let candidates = names.map { ($0.tokens, 0) } + persons.map { ($0, 2) }
        let best = candidates.min { cost($0, verb) < cost($1, verb) }
        guard let best, cost(best, verb) < 25 else {
            return findings.has(sentence, .behalf) ? nil : pronounComplainant(sentence)
        }
        if best.1 == 2, !findings.has(sentence, .lodge), findings.authorities(in: sentence).isEmpty {
            return nil
        }
        if best.1 == 2, let name = smallName(after: best.0) { return (text.string(name), name) }
        if best.1 == 2, text.has(.ngoNoun, at: best.0.upperBound - 1),
            let named = namedBefore(sentence, best.0)
        {
            return named
        }
        if let mention = names.first(where: { $0.tokens == best.0 }) {
            return (findings.parties.all[mention.party].name, best.0)
        }
        return (text.string(best.0), best.0)
    }

    /// `the association noyb`: a name in small letters, right behind the noun.
    private func smallName(after tokens: Range<Int>) -> Range<Int>? {
        let index = tokens.upperBound
        guard text.has(.ngoNoun, at: index - 1), index < text.tokens.count, text.tokens[index].kind == .word,
            text.tokens[index].shape == .lower, text.concepts[index].isEmpty,
            (3...12).contains(text.tokens[index].length)
        else { return nil }
        return index..<(index + 1)
    }

    /// `The association points out that its complaint …`: the name told right before.
    private func namedBefore(_ sentence: Int, _ tokens: Range<Int>) -> (String, Range<Int>)? {
        let last = findings.parties.mentions.last { mention in
            mention.form == .name && mention.tokens.upperBound <= tokens.lowerBound
                && !isRespondent(mention.party)
                && sentence - text.sentence(of: mention.tokens.lowerBound) <= 2
        }
        return last.map { (findings.parties.all[$0.party].name, $0.tokens) }
    }

    private func cost(_ candidate: (Range<Int>, Int), _ verb: Cue) -> Int {
        var cost = findings.gap(candidate.0, verb.range) + candidate.1
        if isBehindComplaint(candidate.0) { cost -= 6 }
        if findings.before(candidate.0.lowerBound, 3, ConceptSet(.ngoNoun)) { cost -= 6 }
        if findings.before(candidate.0.lowerBound, 2, ConceptSet(.against)), !isBehindComplaint(candidate.0) {
            cost += 20
        }
        return cost
    }

    private func isRespondent(_ party: Int) -> Bool { measures.mentions.contains { $0.party == party } }

    /// `several customers`, `a former employee`: back to the determiner or number.
    private func persons(_ sentence: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in sentence
        where !findings.before(index, 7, ConceptSet(.behalf)) && text.has(.personNoun, at: index)
            || (text.has(.ngoNoun, at: index) && !text.has(.the, at: index - 1))
        {
            var (start, counted) = (index, false)
            while start > sentence.lowerBound, index - start < 3,
                text.tokens[start - 1].kind == .word || text.tokens[start - 1].kind == .number
            {
                if text.has(.a, at: start - 1) || text.has(.number, at: start - 1)
                    || text.tokens[start - 1].kind == .number
                {
                    (start, counted) = (start - 1, true)
                    break
                }
                if text.has(.stop, at: start - 1) { break }
                start -= 1
            }
            if counted || findings.language.inflectsNames || text.has(.ngoNoun, at: index) {
                found.append(start..<(index + 1))
            }
        }
        return found
    }

    /// `They lodged a complaint`: the persons or organisation of the sentence before.
    private func pronounComplainant(_ sentence: Int) -> (String, Range<Int>)? {
        guard sentence > 0, findings.has(sentence, .pronoun, .the, .ngoNoun) else { return nil }
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            let names = findings.mentions(in: earlier).filter {
                $0.form == .name && measures.respondents.isComplainant($0)
            }
            if let name = names.last { return (findings.parties.all[name.party].name, name.tokens) }
            if let person = persons(text.sentences[earlier]).first { return (text.string(person), person) }
        }
        return nil
    }

    private func isListed(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let between = min(a.upperBound, b.upperBound)..<max(a.lowerBound, b.lowerBound)
        return between.count == 1
            && (text.has(.and, at: between.lowerBound) || text.tokens[between.lowerBound].isMark(44))
    }

    /// `Google, Apple, Facebook, Amazon and Microsoft` in a sentence on complaints: against each of them.
    private func spreadLists(_ found: inout [Complaint]) {
        guard !found.isEmpty else { return }
        for sentence in text.sentences.indices where findings.has(sentence, .complaint, .complain) {
            let names = findings.mentions(in: sentence).filter { $0.form == .name }.map(\.tokens)
            let run = names.filter { name in names.contains { $0 != name && isListed(name, $0) } }
            guard run.count >= 3 else { continue }
            let listed = run.map { text.string($0) }.filter { name in
                !found.contains { $0.complainant == name }
            }
            for index in found.indices {
                found[index].against += listed.filter { !found[index].against.contains($0) }
            }
            found[0].spans["against"] = run.map { text.span($0) }.reduce(nil) { $0?.union($1) ?? $1 }
        }
    }
}
