import Enforcement

/// Which act was infringed.
extension Decision {
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
