import Enforcement

/// Binds a measure to whom it is against, by place in the sentence: after `against`, before `must pay`, not after `by`.
struct Respondents {
    let findings: Findings
    /// The party that the text is about.
    let main: Int?
    /// Who complains or represents, and is nowhere told to be fined.
    let complainants: Set<Int>
    var text: Text { findings.text }

    init(_ findings: Findings) {
        self.findings = findings
        complainants = Respondents.complainants(findings)
        main = Respondents.main(findings, besides: complainants)
    }

    /// Parties of the measure that stands at `anchor`, the likeliest first; empty where the text tells none.
    func parties(at anchor: Range<Int>) -> Binding {
        let context = context(at: anchor)
        let scored = candidates(at: anchor).map { mention in
            Scored(
                mention: mention,
                margin: clues(of: mention, at: anchor, context).margin
                    + (mention.tokens == context.listed ? 2 : 0))
        }
        guard let best = scored.max(by: { $0.margin < $1.margin }), best.margin > 0 else { return Binding() }
        let isHere = text.sentence(of: best.mention.tokens.lowerBound) == text.sentence(of: anchor.lowerBound)
        return Binding(
            parties: isHere ? joined(best.mention) : [best.mention.party],
            tokens: isHere ? best.mention.tokens : nil, margin: best.margin)
    }

    /// Who complains or represents, by the words around the name.
    static func isComplainant(_ mention: PartyMention, _ findings: Findings) -> Bool {
        let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
        if findings.before(start, 2, ConceptSet(.ngoNoun)) { return true }
        if findings.after(end, 3, ConceptSet(.complain)) { return true }
        if findings.before(start, 3, ConceptSet(.by, .of)), findings.before(start, 5, ConceptSet(.complaint))
        {
            return true
        }
        return findings.after(end, 4, ConceptSet(.lodge))
            && findings.has(findings.text.sentence(of: start), .complaint)
    }

    func isComplainant(_ mention: PartyMention) -> Bool { Respondents.isComplainant(mention, findings) }

    private static func complainants(_ findings: Findings) -> Set<Int> {
        var (found, targets): (Set<Int>, Set<Int>) = ([], [])
        for mention in findings.parties.mentions where mention.party >= 0 && mention.form != .pronoun {
            if isComplainant(mention, findings) {
                found.insert(mention.party)
            } else if isTarget(mention, findings) {
                targets.insert(mention.party)
            }
        }
        return found.subtracting(targets)
    }

    /// Right behind the verb of fining, or before one of receiving.
    private static func isTarget(_ mention: PartyMention, _ findings: Findings) -> Bool {
        findings.before(mention.tokens.lowerBound, 2, ConceptSet(.fineVerb))
            || findings.after(mention.tokens.upperBound, 3, ConceptSet(.receive, .mustPay, .fineVerb))
    }

    /// The party that most of the text's measures speak of: counted in all, more in the first sentences and beside measures.
    private static func main(_ findings: Findings, besides complainants: Set<Int>) -> Int? {
        let text = findings.text
        var weights = [Double](repeating: 0, count: findings.parties.all.count)
        let measures = ConceptSet(.fine, .fineVerb, .mustPay, .order, .periodic, .ban)
        for mention in findings.parties.mentions where mention.party >= 0 && mention.form != .pronoun {
            let sentence = text.sentence(of: mention.tokens.lowerBound)
            let party = findings.parties.all[mention.party]
            guard !party.isPlace, !complainants.contains(mention.party) else { continue }
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
            weights[mention.party] += party.isWeak ? weight * 0.3 : weight
        }
        let best = weights.indices.max { weights[$0] < weights[$1] }
        return best.flatMap { weights[$0] > 0 ? $0 : nil }
    }
}
