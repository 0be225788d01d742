import Enforcement

/// Who contests a measure, and how far it got; what a court decided changes the measure's standing.
struct Challenges {
    let findings: Findings
    let measures: Measures
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures) { (self.findings, self.measures) = (findings, measures) }

    func found(_ records: inout [Measure]) -> [Challenge] {
        var found: [Challenge] = []
        for sentence in text.sentences.indices {
            guard let (stage, outcome, cue) = step(sentence) else { continue }
            let challenge = challenge(stage, outcome, cue, sentence, records)
            if let known = found.firstIndex(where: { isSame($0, challenge) }) {
                complete(&found[known], with: challenge)
            } else {
                found.append(challenge)
            }
        }
        let kept = found.indices.filter { !isSuperseded($0, found) }.map { found[$0] }
        settle(&records, kept)
        return kept
    }

    private func isSame(_ a: Challenge, _ b: Challenge) -> Bool {
        guard a.stage == b.stage, a.outcome == b.outcome, a.by == b.by else { return false }
        return a.stage != .decided || b.court == nil || a.court == nil || isSameCourt(a, b)
    }

    private func isSameCourt(_ a: Challenge, _ b: Challenge) -> Bool {
        guard let x = a.court, let y = b.court else { return a.court == b.court }
        return Folding.fold(x) == Folding.fold(y)
    }

    /// What a second sentence on the same step adds.
    private func complete(_ known: inout Challenge, with more: Challenge) {
        if known.court == nil { (known.court, known.spans["court"]) = (more.court, more.spans["court"]) }
        if known.date == nil { (known.date, known.spans["date"]) = (more.date, more.spans["date"]) }
        if known.amountAfter == nil {
            (known.amountAfter, known.spans["amountAfter"]) = (more.amountAfter, more.spans["amountAfter"])
        }
    }

    /// An appeal that the text goes on to tell the outcome of, or a second word on the same judgment.
    private func isSuperseded(_ index: Int, _ all: [Challenge]) -> Bool {
        let one = all[index]
        switch one.stage {
        case .lodged:
            return all.contains { $0.stage == .decided && $0.by == one.by && $0.measure == one.measure }
        case .announced:
            return all[index...].contains {
                $0.stage != .announced && $0.by == one.by && $0.measure == one.measure
            }
        case .decided:
            return all[..<index].contains {
                $0.stage == .decided && $0.measure == one.measure
                    && (isSameCourt($0, one) || one.court == nil && one.date == nil)
            }
        }
    }

    private static let outcomes: [(Concept, Challenge.Outcome)] = [
        (.reduce, .reduced), (.increase, .increased), (.refer, .referred), (.annul, .annulled),
        (.grant, .annulled),
        (.dismiss, .upheld), (.uphold, .upheld),
    ]

    private func step(_ sentence: Int) -> (Challenge.Stage, Challenge.Outcome?, Cue)? {
        if findings.has(sentence, .accept) { return nil }
        let plan = planned(sentence)
        if findings.has(sentence, .courtName, .courtNoun) || plan == nil, let judged = judged(sentence) {
            return judged
        }
        return plan ?? lodged(sentence)
    }

    /// A court, or the authority itself on an objection, has decided.
    private func judged(_ sentence: Int) -> (Challenge.Stage, Challenge.Outcome?, Cue)? {
        guard findings.has(sentence, .courtName, .courtNoun, .appeal) || courtBefore(sentence) else {
            return nil
        }
        for (concept, outcome) in Challenges.outcomes {
            guard let cue = text.cues(in: sentence).first(where: { $0.concept == concept }),
                !findings.before(cue.range.lowerBound, 3, ConceptSet(.intend, .not))
            else { continue }
            let cuts = concept == .reduce || concept == .increase
            if cuts, !findings.has(sentence, .courtName, .courtNoun, .appeal, .appealVerb) { continue }
            return (.decided, outcome, cue)
        }
        return nil
    }

    /// `will appeal`, `kondigt aan in beroep te gaan`: what a party says of a decision in such a sentence is no judgment.
    private func planned(_ sentence: Int) -> (Challenge.Stage, Challenge.Outcome?, Cue)? {
        let cues = text.cues(in: sentence)
        if let cue = cues.first(where: { $0.concept == .appealVerb }), isPlanned(cue) {
            return (.announced, nil, cue)
        }
        guard !findings.has(sentence, .appealVerb), let cue = cues.first(where: { $0.concept == .appeal }),
            findings.distance(cue.range, to: ConceptSet(.intend)) ?? 99 <= 10,
            !findings.before(cue.range.lowerBound, 4, ConceptSet(.not))
        else { return nil }
        return (.announced, nil, cue)
    }

    private func isPlanned(_ cue: Cue) -> Bool {
        findings.before(cue.range.lowerBound, 8, ConceptSet(.intend))
            || cue.range.contains { text.has(.intend, at: $0) }
    }

    private func lodged(_ sentence: Int) -> (Challenge.Stage, Challenge.Outcome?, Cue)? {
        text.cues(in: sentence).first { $0.concept == .appealVerb }.map { (.lodged, nil, $0) }
    }

    private func courtBefore(_ sentence: Int) -> Bool {
        sentence > 0 && text.paragraphs[sentence] == text.paragraphs[sentence - 1]
            && findings.has(sentence - 1, .courtName, .courtNoun)
    }

    private func challenge(
        _ stage: Challenge.Stage, _ outcome: Challenge.Outcome?, _ cue: Cue, _ sentence: Int,
        _ records: [Measure]
    ) -> Challenge {
        let (party, tokens) = challenger(sentence, cue, stage)
        var challenge = Challenge(by: party, stage: stage, evidence: findings.evidence(sentence))
        challenge.outcome = outcome
        challenge.confidence =
            tokens == nil ? 0.6 : stage == .decided && !findings.has(sentence, .courtName) ? 0.7 : 0.9
        if let tokens { challenge.spans["by"] = text.span(tokens) }
        (challenge.saidBy, challenge.saidByName) = Speaker(findings).source(of: sentence)
        challenge.measure = measure(of: party, sentence, records)
        if let court = court(sentence, stage) {
            challenge.court = text.string(court)
            challenge.spans["court"] = text.span(court)
        }
        if stage != .announced, let date = date(near: cue, sentence) {
            challenge.date = date.date
            challenge.spans["date"] = text.span(date.tokens)
        }
        if outcome == .reduced || outcome == .increased, let after = amountAfter(sentence, records) {
            challenge.amountAfter = after.money.amount
            challenge.spans["amountAfter"] = text.span(after.tokens)
        }
        return challenge
    }

    /// The date nearest to the step, but for one that stands nearer to the decision it is about.
    private func date(near cue: Cue, _ sentence: Int) -> DateMention? {
        let own = findings.dates(in: sentence).filter { date in
            let decision = findings.distance(date.tokens, to: ConceptSet(.impose, .fineVerb)) ?? 99
            return findings.gap(date.tokens, cue.range) <= decision
        }
        return own.min { findings.gap($0.tokens, cue.range) < findings.gap($1.tokens, cue.range) }
    }

    private func amountAfter(_ sentence: Int, _ records: [Measure]) -> Sum? {
        findings.sums(in: sentence).first { sum in
            !sum.isConversion && !records.contains { $0.money == sum.money }
        }
    }

    private func court(_ sentence: Int, _ stage: Challenge.Stage) -> Range<Int>? {
        for candidate in stage == .decided ? [sentence, sentence - 1] : [sentence] where candidate >= 0 {
            let names = text.cues(in: candidate).filter { $0.concept == .courtName }
            if let longest = names.max(by: { $0.length < $1.length }) { return longest.range }
        }
        return nil
    }

    /// The subject: the party nearest before the act, else the one behind it, else whom the text is about.
    private func challenger(_ sentence: Int, _ cue: Cue, _ stage: Challenge.Stage) -> (String, Range<Int>?) {
        let parties = Set(measures.mentions.map(\.party))
        let mentions = findings.mentions(in: sentence).filter { parties.contains($0.party) }
        if stage != .decided,
            let authority = findings.authorities(in: sentence).last(where: {
                $0.tokens.upperBound <= cue.range.lowerBound
            }),
            !mentions.contains(where: {
                $0.tokens.upperBound <= cue.range.lowerBound
                    && $0.tokens.lowerBound > authority.tokens.lowerBound
            }),
            cue.range.lowerBound - authority.tokens.upperBound <= 6
        {
            return (text.string(authority.tokens), authority.tokens)
        }
        if let near = mentions.min(by: {
            findings.gap($0.tokens, cue.range) < findings.gap($1.tokens, cue.range)
        }) {
            return (findings.parties.all[near.party].name, near.tokens)
        }
        if let main = measures.respondents.main { return (findings.parties.all[main].name, nil) }
        return (text.string(cue.range), cue.range)
    }

    private func measure(of party: String, _ sentence: Int, _ records: [Measure]) -> Int? {
        let own = records.indices.filter {
            records[$0].respondent == party || records[$0].aliases.contains(party)
        }
        return own.first { records[$0].evidence == findings.evidence(sentence) } ?? own.first
            ?? (records.isEmpty ? nil : 0)
    }

    /// By date where both have one, else as told; an objection that no court decided comes first.
    private func inOrder(_ challenges: [Challenge]) -> [Challenge] {
        challenges.filter { $0.stage == .decided }.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            if (x.court == nil) != (y.court == nil) { return x.court == nil }
            if let p = x.date, let q = y.date, p != q { return p < q }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// The last judgment on a measure is its standing; one sent back stands as it was imposed.
    private func settle(_ records: inout [Measure], _ challenges: [Challenge]) {
        for challenge in inOrder(challenges) {
            guard let index = challenge.measure, let outcome = challenge.outcome else { continue }
            let standing: [Challenge.Outcome: Standing] = [
                .upheld: .upheld, .reduced: .reduced, .increased: .increased, .annulled: .annulled,
                .referred: .imposed,
            ]
            guard records[index].standing != .proposed, records[index].standing != .rumoured else { continue }
            records[index].standing = standing[outcome] ?? .imposed
            records[index].spans["standing"] = challenge.evidence
        }
    }
}
