import Enforcement

/// Decides the fields of one measure from its mentions: authority, date, articles, law, standing.
struct Decision {
    let findings: Findings
    let measures: Measures
    let mentions: [MeasureMention]
    var text: Text { findings.text }
    var best: MeasureMention { mentions[0] }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.measures, self.mentions) = (findings, measures, mentions)
    }

    func measure() -> Measure {
        let party = findings.parties.all[best.party]
        var measure = Measure(
            respondent: party.name, measure: best.kind, evidence: findings.evidence(best.sentence))
        measure.aliases = party.aliases
        measure.spans["respondent"] =
            best.partyTokens.flatMap { party.names.contains($0) ? text.span($0) : nil } ?? party.span
        measure.primary = isPrimary
        if let sum = best.sum {
            measure.money = sum.money
            measure.spans["amount"] = text.span(sum.tokens)
        }
        if let (authority, span) = authority() {
            measure.authority = authority
            measure.spans["authority"] = span
        }
        if let date = date() {
            measure.decided = date.date
            measure.spans["decided"] = text.span(date.tokens)
        }
        (measure.standing, measure.spans["standing"]) = standing()
        (measure.saidBy, measure.saidByName) = Speaker(findings, measures).source(
            of: mentions.map(\.sentence))
        measure.confidence = min(
            0.99, max(0.2, 0.5 + 0.06 * Double(best.margin) + 0.05 * Double(mentions.count)))
        return measure
    }

    /// About this measure, not recalled: the main party's, or without a word such as `earlier`.
    var isPrimary: Bool {
        measures.isOfMain(best)
            || mentions.contains { !findings.has($0.sentence, .earlier) && text.paragraphs[$0.sentence] <= 1 }
    }
}
