import Enforcement

/// Which act was infringed.
extension Decision {
    /// The act that the weights prefer.
    func law(_ measure: Measure) -> (Law?, Span?) {
        let all = LawCandidates(findings: findings, measures: measures, mentions: mentions, measure: measure)
        var chosen: (law: Law, span: Span?, margin: Float)?
        for one in all.all() {
            let margin = one.clues.margin
            if margin > chosen?.margin ?? 0 { chosen = (one.law, one.span, margin) }
        }
        guard let chosen else { return (nil, nil) }
        let span = chosen.span ?? measure.spans["authority"] ?? measure.evidence
        return (chosen.law == .gdpr ? applicable(measure) : chosen.law, span)
    }

    /// What stands for the GDPR where or when it does not apply.
    private func applicable(_ measure: Measure) -> Law {
        if let decided = measure.decided, decided.last.dayNumber < Decision.start { return .national }
        guard let country = measure.authority?.country, !Decision.area.contains(country) else { return .gdpr }
        guard country == "GB" else { return .national }
        if let decided = measure.decided {
            return decided.last.dayNumber < Decision.departure ? .gdpr : .ukGDPR
        }
        let day = findings.published?.date.last.dayNumber ?? findings.latestDate?.dayNumber ?? 0
        return findings.has(best.sentence, .ukGDPR) || day >= Decision.departure ? .ukGDPR : .gdpr
    }

    /// 25 May 2018 (Art. 99(2)), in days since 1970.
    private static let start = 17_676
    /// 1 January 2021: since then the United Kingdom has its own.
    private static let departure = 18_628

    /// Where the GDPR applies: the European Economic Area.
    private static let area: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "EU", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
        "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
}

extension Measures {
    /// Each with the act that it rests on, which the articles help to tell.
    func ruled(_ all: [Decided]) -> [Decided] {
        all.map { one in
            var one = one
            let decision = Decision(findings, self, one.mentions)
            (one.measure.law, one.measure.spans["law"]) = decision.law(one.measure)
            return one
        }
    }
}
