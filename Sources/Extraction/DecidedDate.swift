import Enforcement

/// The day of the decision: the date that the weights prefer to none.
extension Decision {
    func date() -> DateMention? {
        let weights = Weights.of(.decided)
        let relation = Relation(findings, measures, mentions)
        let weighed = findings.dates.prefix(300).map { ($0, weights.margin(relation.clues(of: $0))) }
        return weighed.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }
}
