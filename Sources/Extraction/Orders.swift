import Enforcement

/// Corrective measures without a sum: orders, bans, reprimands and warnings (Art. 58(2)(a) to (g), (j)).
struct Orders {
    let findings: Findings
    let respondents: Respondents
    /// The parties that are fined in the text.
    let fined: Set<Int>
    private var text: Text { findings.text }

    init(_ findings: Findings, _ respondents: Respondents, fined: Set<Int>) {
        (self.findings, self.respondents, self.fined) = (findings, respondents, fined)
    }

    func mentions() -> [MeasureMention] {
        guard !fined.isEmpty || findings.lead != nil else { return [] }
        var found: [MeasureMention] = []
        for sentence in text.sentences.indices where found.count < 500 {
            guard !findings.has(sentence, .complain) else { continue }
            for cue in text.cues(in: sentence) {
                guard let kind = kind(of: cue) else { continue }
                guard !found.contains(where: { $0.kind == kind && $0.sentence == sentence }) else { continue }
                let bound = Measures.bind(kind, cue.range, nil, findings, respondents)
                guard let first = bound.first, isTold(cue, kind, first) else { continue }
                found += bound.map(settled)
            }
        }
        return found
    }

    private func kind(of cue: Cue) -> MeasureKind? {
        switch cue.concept {
        case .reprimand: .reprimand
        case .warn: .warning
        case .ban: .ban
        case .stopVerb:
            findings.before(cue.range.lowerBound, 16, ConceptSet(.order, .mustPay)) ? .ban : nil
        case .order: isOrder(cue) ? .order : nil
        case .comply:
            findings.before(cue.range.lowerBound, 16, ConceptSet(.order, .mustPay)) && !isStop(cue)
                ? .order : nil
        default: nil
        }
    }

    /// Enough speaks for a measure that was taken, not one that the law provides for or that somebody asks for.
    private func isTold(_ cue: Cue, _ kind: MeasureKind, _ mention: MeasureMention) -> Bool {
        let sentence = mention.sentence
        guard !isNotTaken(cue, kind), !listsPowers(sentence) else { return false }
        let isImposed = (findings.distance(cue.range, to: ConceptSet(.impose, .receive)) ?? 99) <= 10
        let isDone =
            cue.concept == .comply || cue.concept == .stopVerb
            || findings.after(cue.range.upperBound, 16, ConceptSet(.comply, .stopVerb))
        var weight = 0.0
        if hasAuthority(sentence) { weight += 1 }
        if isImposed { weight += 1 }
        if kind == .order { weight += isDone ? 0.5 : -0.5 }
        if kind == .reprimand || kind == .ban { weight += 0.5 }
        if mention.partyTokens != nil { weight += mention.score >= 2 ? 1.5 : 1 }
        if fined.contains(mention.party) { weight += 0.5 }
        if isDecided(sentence) { weight += 0.5 }
        if !findings.parties.all[mention.party].isNamed, !fined.contains(mention.party) { weight -= 0.5 }
        return weight >= 2
    }

    /// `not`, `may`, `the law forbids`, a court's own duty.
    private func isNotTaken(_ cue: Cue, _ kind: MeasureKind) -> Bool {
        let start = cue.range.lowerBound
        let law = ConceptSet(.nationalLaw, .ePrivacy)
        return findings.before(start, 4, ConceptSet(.courtName, .courtNoun, .not))
            || kind == .ban
                && (findings.before(start, 4, law) || findings.after(cue.range.upperBound, 3, law))
    }

    /// `It can warn, reprimand, order, ban`: the law's list.
    private func listsPowers(_ sentence: Int) -> Bool {
        let kinds: [Concept] = [.warn, .reprimand, .order, .ban]
        return kinds.count { text.sentenceConcepts[sentence].contains($0) } > 2
    }

    /// The sentence or its neighbours speak of what an authority decided.
    private func isDecided(_ sentence: Int) -> Bool {
        (max(0, sentence - 2)...min(sentence + 1, text.sentences.count - 1)).contains {
            hasAuthority($0) || $0 == sentence && findings.has($0, .fine, .decide)
        }
    }

    /// An order is against whom the text is about, where its own sentence names nobody.
    private func settled(_ mention: MeasureMention) -> MeasureMention {
        guard let main = respondents.main, mention.party != main, !fined.contains(mention.party),
            mention.partyTokens == nil
        else { return mention }
        return MeasureMention(
            kind: mention.kind, anchor: mention.anchor, sentence: mention.sentence, party: main,
            partyTokens: nil, sum: nil, score: min(mention.score, 1), hint: mention.hint)
    }

    private func hasAuthority(_ sentence: Int) -> Bool { !findings.authorities(in: sentence).isEmpty }

    /// Not an order to pay, nor one that only stops something.
    private func isOrder(_ cue: Cue) -> Bool {
        let end = cue.range.upperBound
        if findings.after(end, 16, ConceptSet(.comply)) { return complies(behind: end) }
        return !findings.after(end, 12, ConceptSet(.stopVerb, .mustPay)) && !isMust(cue)
    }

    /// Something is to be done, be it after something that is to be stopped.
    private func complies(behind end: Int) -> Bool {
        text.cues(in: text.sentence(of: end - 1)).contains {
            $0.concept == .comply && $0.range.lowerBound >= end && $0.range.lowerBound - end < 16
                && !isStop($0)
        }
    }

    /// A verb of stopping, which is also one of complying.
    private func isStop(_ cue: Cue) -> Bool { cue.range.contains { text.has(.stopVerb, at: $0) } }

    /// `must`, which orders nothing by itself.
    private func isMust(_ cue: Cue) -> Bool { cue.range.contains { text.has(.mustPay, at: $0) } }
}
