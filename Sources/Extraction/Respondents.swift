import Enforcement

/// Binds a measure to whom it is against, by place in the sentence: after `against`, before `must pay`, not after `by`.
struct Respondents {
    let findings: Findings
    /// The party that the text is about.
    let main: Int?
    var text: Text { findings.text }
    static let acts = ConceptSet(
        .fine, .fineVerb, .impose, .order, .ban, .periodic, .reprimand, .warn)

    init(_ findings: Findings) {
        self.findings = findings
        main = Respondents.main(findings)
    }

    /// Parties of the measure that stands at `anchor`, the likeliest first; empty where the text tells none.
    func parties(at anchor: Range<Int>) -> Binding {
        let sentence = text.sentence(of: anchor.lowerBound)
        let scored = findings.mentions(in: sentence).filter { $0.party >= 0 && !$0.tokens.overlaps(anchor) }
            .map { Scored(mention: $0, score: score($0, anchor)) }
        if let listed = listed(scored, anchor) {
            return Binding(
                parties: [listed.mention.party], tokens: listed.mention.tokens, score: max(1.5, listed.score))
        }
        guard let best = scored.indices.max(by: { scored[$0].score < scored[$1].score }),
            scored[best].score > 0
        else {
            return fallback(anchor)
        }
        return Binding(
            parties: joined(scored, best), tokens: scored[best].mention.tokens, score: scored[best].score)
    }

    /// Whom the paragraph has been speaking of: its subject rather than whoever came last.
    private func fallback(_ anchor: Range<Int>) -> Binding {
        let sentence = text.sentence(of: anchor.lowerBound)
        var best: (party: Int, score: Double)?
        for own in (max(0, sentence - 12)...sentence).reversed() {
            guard text.paragraphs[own] == text.paragraphs[sentence] else { break }
            for mention in findings.mentions(in: own)
            where mention.tokens.upperBound <= anchor.lowerBound && mention.party >= 0
                && !isComplainant(mention)
            {
                let opens = mention.tokens.lowerBound - text.sentences[own].lowerBound <= 2
                let score = base(mention) + (opens ? 0.7 : 0) - 0.15 * Double(sentence - own)
                if score > best?.score ?? 0.6 { best = (mention.party, score) }
            }
        }
        return Binding(
            parties: (best?.party ?? main).map { [$0] } ?? [], tokens: nil, score: 0, isNear: best != nil)
    }

    func score(_ mention: PartyMention, _ anchor: Range<Int>) -> Double {
        var score = base(mention)
        let (start, end) = (afterQuotes(mention.tokens.lowerBound), mention.tokens.upperBound)
        if findings.language.inflectsNames, findings.after(end, 1, ConceptSet(.against)) { score += 1.5 }
        if findings.before(start, 2, ConceptSet(.fineVerb)) {
            score += 2.5
        } else if findings.before(start, 2, ConceptSet(.reprimand, .warn, .order, .ban)) {
            score += 2
        }
        if findings.after(end, 3, ConceptSet(.reprimand, .warn, .order, .ban)) { score += 1 }
        if findings.before(start, 3, ConceptSet(.against)),
            text.sentenceConcepts[text.sentence(of: start)].overlaps(Respondents.acts)
        {
            score += 2
        }
        if findings.before(start, 3, ConceptSet(.forWhom)), findings.before(start, 10, ConceptSet(.fine)) {
            score += 1.2
        }
        if findings.before(start, 2, ConceptSet(.by)),
            !findings.before(start, 2, ConceptSet(.against, .forWhom))
        {
            score -= 2
        }
        if findings.before(start, 2, ConceptSet(.receive)), findings.after(end, 12, ConceptSet(.fine)) {
            score += 1.5
        }
        if findings.after(end, 4, ConceptSet(.receive, .mustPay)) {
            score += 2.5
        } else if findings.after(end, 5, ConceptSet(.fineVerb)) {
            score += 2
        }
        if findings.after(end, 2, ConceptSet(.impose)), !findings.after(end, 12, ConceptSet(.receive)) {
            score -= 1
        }
        if isComplainant(mention) { score -= 2.5 }
        score -= 0.05 * Double(min(40, findings.gap(mention.tokens, anchor)))
        return score
    }

    /// Quotation marks around a name do not part it from its verb.
    private func afterQuotes(_ token: Int) -> Int {
        let quotes: Set<Int32> = [34, 39, 0xAB, 0xBB, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E]
        var start = token
        while start > 0, text.tokens[start - 1].kind == .mark, quotes.contains(text.tokens[start - 1].value) {
            start -= 1
        }
        return start
    }

    private func base(_ mention: PartyMention) -> Double {
        let party = findings.parties.all[mention.party]
        let salience =
            min(1, 0.25 * Double(party.names.count)) + (party.hasLegalForm ? 0.4 : 0)
            + (mention.party == main ? 0.5 : 0)
        switch mention.form {
        case .name: return (isBareAcronym(mention.tokens) ? 0.4 : 0.8) + salience
        case .indefinite: return 0.9
        case .definite: return 0.4 + salience * 0.5
        case .pronoun: return 0.1 + salience * 0.4
        }
    }

    /// `PESEL`, `TPS`: capitals alone are as often a system or a law as a party.
    private func isBareAcronym(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && text.tokens[tokens.lowerBound].shape == .allCapitals
    }

    /// Who complains or represents, by the words around the name.
    func isComplainant(_ mention: PartyMention) -> Bool {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        if findings.before(start, 2, ConceptSet(.ngoNoun)) { return true }
        if findings.after(end, 3, ConceptSet(.complain)) { return true }
        if findings.before(start, 3, ConceptSet(.by, .of)), findings.before(start, 5, ConceptSet(.complaint))
        {
            return true
        }
        return findings.after(end, 4, ConceptSet(.lodge))
            && findings.has(text.sentence(of: start), .complaint)
    }

    /// The party that most of the text's measures speak of: counted in all, more in the first sentences and beside measures.
    private static func main(_ findings: Findings) -> Int? {
        let text = findings.text
        var weights = [Double](repeating: 0, count: findings.parties.all.count)
        let measures = ConceptSet(.fine, .fineVerb, .mustPay, .order, .periodic, .ban)
        for mention in findings.parties.mentions where mention.party >= 0 && mention.form != .pronoun {
            let sentence = text.sentence(of: mention.tokens.lowerBound)
            var weight = mention.form == .name ? 1.0 : mention.form == .indefinite ? 0.8 : 0.3
            if sentence < 2 { weight += 1 }
            if mention.tokens.count == 1, text.tokens[mention.tokens.lowerBound].shape == .allCapitals {
                weight *= 0.6
            }
            if text.cues(in: sentence).contains(where: { measures.contains($0.concept) }) { weight += 1 }
            if findings.before(mention.tokens.lowerBound, 2, ConceptSet(.ngoNoun, .pressNoun)) { weight -= 2 }
            if findings.after(mention.tokens.upperBound, 4, ConceptSet(.receive, .mustPay, .fineVerb)) {
                weight += 1.5
            }
            if findings.before(mention.tokens.lowerBound, 3, ConceptSet(.against, .fineVerb)) { weight += 1 }
            weights[mention.party] += weight
        }
        let best = weights.indices.max { weights[$0] < weights[$1] }
        return best.flatMap { weights[$0] > 0 ? $0 : nil }
    }
}
