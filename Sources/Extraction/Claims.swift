import Enforcement

/// What a text claims beyond measures, complaints and challenges; `docs/record.md` names each.
struct Claims {
    let findings: Findings
    let measures: Measures
    private let records: [Measure]
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures, _ records: [Measure]) {
        (self.findings, self.measures, self.records) = (findings, measures, records)
    }

    func found() -> [Claim] {
        var claims: [Claim] = []
        for sentence in text.sentences.indices {
            for (concept, name) in Claims.names
            where findings.has(sentence, concept) && !claims.contains(where: { $0.name == name }) {
                guard let cue = cue(concept, sentence), fits(cue, sentence) else { continue }
                let words = concept == .record ? Scope(findings).words(from: cue.range) : cue.range
                claims.append(claim(name, text.string(words), sentence))
            }
            claims += described(sentence).filter { claim in
                !claims.contains { $0.name == claim.name && $0.value == claim.value }
            }
        }
        return claims
    }

    private static let names: [(Concept, String)] = [
        (.record, "record"), (.silent, "authority_silent"), (.undescribed, "order_undescribed"),
        (.seat, "lead_authority_by_seat"),
        (.inaction, "complainant_reports_inaction"), (.filing, "company_filing"),
        (.accept, "respondent_accepts"),
        (.suspend, "enforcement_suspended"),
    ]

    /// The first word that makes the claim; the second highest fine and the first are no records.
    private func cue(_ concept: Concept, _ sentence: Int) -> Cue? {
        let all = text.cues(in: sentence).lazy.filter { $0.concept == concept }.prefix(Claims.most)
        let loose = all.filter { !text.argument($0).isEmpty }.map(\.range)
        return all.first { cue in
            text.argument(cue).isEmpty && !loose.contains { $0.contains(cue.range.lowerBound) }
        }
    }

    /// How many words of a sentence are weighed for one claim.
    private static let most = 50

    private func fits(_ cue: Cue, _ sentence: Int) -> Bool {
        switch cue.concept {
        case .seat: !mentionsPlace(sentence).isEmpty
        case .silent: !findings.authorities(in: sentence).isEmpty || findings.has(sentence, .fine)
        case .record:
            findings.has(sentence, .fine, .fineVerb, .mustPay)
                || !measures.mentions.filter { $0.sentence == sentence }.isEmpty
        case .suspend: !isAsked(cue)
        default: true
        }
    }

    /// `asked the court to suspend the order`, `wants it suspended`: nothing is suspended yet.
    private func isAsked(_ cue: Cue) -> Bool {
        findings.before(cue.range.lowerBound, 14, ConceptSet(.appealVerb, .intend, .not))
    }

    private func mentionsPlace(_ sentence: Int) -> [String] {
        text.cues(in: sentence).filter { $0.concept == .place }.map { text.argument($0) }
    }

    private func claim(_ name: String, _ value: String, _ sentence: Int, of measure: Int = 0) -> Claim {
        var claim = Claim(name: name, value: value, evidence: findings.evidence(sentence))
        claim.measure = records.indices.contains(measure) ? measure : nil
        (claim.saidBy, claim.saidByName) = Speaker(findings, measures).source(of: sentence)
        claim.confidence = 0.8
        return claim
    }

    /// Claims that need more than a word: the law's misnomer, an authority's other names, a rumour of another sum.
    private func described(_ sentence: Int) -> [Claim] {
        var (claims, known): ([Claim], Set<String>) = ([], [])
        func add(_ name: String, _ words: Range<Int>, of measure: Int = 0) {
            let value = text.string(words)
            guard known.insert(name + value).inserted else { return }
            claims.append(claim(name, value, sentence, of: measure))
        }
        for cue in text.cues(in: sentence) {
            if cue.concept == .directive, (findings.distance(cue.range, to: ConceptSet(.gdpr)) ?? 99) <= 1 {
                add("law_called_directive", cue.range)
            }
            if cue.concept == .rumour, findings.has(sentence, .fine),
                !measures.mentions.contains(where: {
                    $0.sentence == sentence && findings.has($0.sentence, .rumour) && $0.sum != nil
                })
            {
                add("amount_rumoured", cue.range)
            }
        }
        for mention in findings.authorities(in: sentence) where mention.isByName {
            guard let measure = measure(by: mention) else { continue }
            add("authority_named", mention.tokens, of: measure)
        }
        return claims
    }

    /// The first measure of an authority; nil for one that the text only mentions beside those that decided.
    private func measure(by mention: AuthorityMention) -> Int? {
        guard let authority = mention.authority, !records.isEmpty else { return 0 }
        return records.firstIndex { $0.authority == authority }
    }
}
