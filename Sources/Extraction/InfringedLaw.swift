import Enforcement

/// Which articles and which act were infringed.
extension Decision {
    /// Those of the decision: of its own sentences where it is recalled, else all that stand nearest to its party.
    func articles() -> [Citation] {
        let usable = findings.citations.filter { !$0.article.isBasisOfMeasure && !isProcedural($0) }
        let own = usable.filter { citation in
            mentions.contains { $0.sentence == text.sentence(of: citation.tokens.lowerBound) }
        }
        guard measures.isPrincipal(best), isByLead else { return own }
        return usable.filter { owns($0) }
    }

    /// Rules of procedure and competence are cited, not infringed: Art. 51 to 76, 77 to 84 but for the duty to co-operate.
    private func isProcedural(_ citation: Citation) -> Bool {
        let number = citation.article.number
        return (51...99).contains(number) || number == 3 || number == 4
    }

    /// A citation belongs to the nearest measure of its paragraph; where there is none, to all that the text is about.
    private func owns(_ citation: Citation) -> Bool {
        let sentence = text.sentence(of: citation.tokens.lowerBound)
        let near = measures.mentions.filter {
            text.paragraphs[$0.sentence] == text.paragraphs[sentence] && measures.isPrincipal($0)
        }
        let nearest = near.min {
            findings.gap($0.anchor, citation.tokens) < findings.gap($1.anchor, citation.tokens)
        }
        return nearest.map { $0.party == best.party } ?? true
    }

    /// The act that the measure's sentences name, else its paragraphs, else most of the text.
    func law(_ measure: Measure) -> (Law?, Span?) {
        let sentences = mentions.map(\.sentence)
        let paragraphs = Set(sentences.map { text.paragraphs[$0] })
        let own = sentences.flatMap { text.cues(in: $0) }
        if let found = Decision.named(in: own) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        let near = text.sentences.indices.filter { paragraphs.contains(text.paragraphs[$0]) }.flatMap {
            text.cues(in: $0)
        }
        if let found = Decision.named(in: near) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        if let found = Decision.named(in: text.cues) {
            return settle(found.law, measure, text.span(found.cue.range))
        }
        if let authority = measure.spans["authority"] { return settle(.gdpr, measure, authority) }
        return (nil, nil)
    }

    private static let laws: [(Concept, Law)] = [
        (.gdpr, .gdpr), (.ukGDPR, .ukGDPR), (.ePrivacy, .ePrivacy), (.nationalLaw, .national),
    ]

    /// The act named most often; of equals the GDPR.
    private static func named(in cues: [Cue]) -> (law: Law, cue: Cue)? {
        var best: (law: Law, cue: Cue, count: Int)?
        for (concept, law) in laws {
            let hits = cues.filter { $0.concept == concept }
            if let first = hits.first, hits.count > best?.count ?? 0 { best = (law, first, hits.count) }
        }
        return best.map { ($0.law, $0.cue) }
    }

    /// The GDPR applies from 25 May 2018 (Art. 99(2)); the UK's own since the end of the transition, 1 January 2021.
    private func settle(_ law: Law, _ measure: Measure, _ span: Span) -> (Law?, Span?) {
        guard law == .gdpr, let decided = measure.decided else { return (law, span) }
        if decided.last.dayNumber < 17_676 { return (.national, span) }
        if measure.authority?.code == "GB", decided.first.dayNumber >= 18_628 { return (.ukGDPR, span) }
        return (law, span)
    }
}
