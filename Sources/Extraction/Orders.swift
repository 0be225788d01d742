import Enforcement

/// Corrective measures without a sum: orders, bans, reprimands and warnings (Art. 58(2)(a) to (g), (j)).
struct Orders {
    let findings: Findings
    let respondents: Respondents
    /// The parties that are fined in the text.
    let fined: Set<Int>
    private var hasFine: Bool { !fined.isEmpty }
    private var text: Text { findings.text }

    init(_ findings: Findings, _ respondents: Respondents, fined: Set<Int>) {
        (self.findings, self.respondents, self.fined) = (findings, respondents, fined)
    }

    func mentions() -> [MeasureMention] {
        var found: [MeasureMention] = []
        for sentence in text.sentences.indices where found.count < 500 {
            guard isAct(sentence) else { continue }
            for cue in text.cues(in: sentence) {
                guard let kind = kind(of: cue, sentence) else { continue }
                guard !found.contains(where: { $0.kind == kind && $0.sentence == sentence }) else { continue }
                let bound = Measures.bind(kind, cue.range, nil, findings, respondents)
                guard let first = bound.first, isTold(first, sentence) else { continue }
                found.append(settled(first))
            }
        }
        return found
    }

    private func isAct(_ sentence: Int) -> Bool {
        !findings.has(sentence, .cap, .complain) && (hasFine || !findings.authorities(in: sentence).isEmpty)
    }

    private func kind(of cue: Cue, _ sentence: Int) -> MeasureKind? {
        switch cue.concept {
        case .reprimand: return isImposed(cue) || hasAuthority(sentence) ? .reprimand : nil
        case .warn: return isImposed(cue) ? .warning : nil
        case .ban: return isImposed(cue) || hasAuthority(sentence) ? .ban : nil
        case .stopVerb:
            return findings.before(cue.range.lowerBound, 10, ConceptSet(.order, .mustPay)) ? .ban : nil
        case .order: return isOrder(cue) ? .order : nil
        case .comply:
            return findings.before(cue.range.lowerBound, 12, ConceptSet(.order, .mustPay))
                || hasAuthority(sentence) ? .order : nil
        default: return nil
        }
    }

    /// An order is against whom the text is about, unless its sentence says clearly that it is against another.
    private func settled(_ mention: MeasureMention) -> MeasureMention {
        guard let main = respondents.main, mention.party != main, !fined.contains(mention.party),
            mention.score < 2.5
        else { return mention }
        return MeasureMention(
            kind: mention.kind, anchor: mention.anchor, sentence: mention.sentence, party: main,
            partyTokens: nil, sum: nil,
            score: min(mention.score, 1), hint: mention.hint)
    }

    /// Against somebody by name, or by an authority that the sentence names.
    private func isTold(_ mention: MeasureMention, _ sentence: Int) -> Bool {
        findings.parties.all[mention.party].isNamed
            || (hasAuthority(sentence) && findings.has(sentence, .impose, .receive))
            || hasFine
    }

    private func hasAuthority(_ sentence: Int) -> Bool { !findings.authorities(in: sentence).isEmpty }

    private func isImposed(_ cue: Cue) -> Bool {
        (findings.distance(cue.range, to: ConceptSet(.impose, .receive, .order)) ?? 99) <= 10
    }

    /// Not an order to pay, not one that only stops something.
    private func isOrder(_ cue: Cue) -> Bool {
        guard !findings.after(cue.range.upperBound, 12, ConceptSet(.stopVerb, .mustPay)) else { return false }
        let complied = findings.after(cue.range.upperBound, 15, ConceptSet(.comply))
        guard complied || hasAuthority(text.sentence(of: cue.range.lowerBound)) else { return false }
        return !findings.before(cue.range.lowerBound, 4, ConceptSet(.courtName, .courtNoun, .not))
    }
}
