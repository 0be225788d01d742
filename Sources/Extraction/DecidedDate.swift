import Enforcement

/// The day of the decision: the date that the weights prefer to none, or the date of a document that is the decision.
extension Decision {
    func date() -> DateMention? {
        let relation = Relation(findings, measures, mentions)
        let weighed = findings.dates.prefix(DateEvents.most).enumerated().filter { !isJudgment($0, $1) }.map {
            ($1, relation.clues(of: $1, number: $0).margin)
        }
        let best = weighed.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
        guard let own = measures.ownDate, relation.isOfMain else { return best }
        let isBeside = best.map { date in
            mentions.contains { $0.sentence == text.sentence(of: date.tokens.lowerBound) }
        }
        return isBeside == true ? best : own
    }

    /// The day on which a court did something to a decision; a fine that a court imposes bears its date.
    private func isJudgment(_ number: Int, _ date: DateMention) -> Bool {
        let sentence = text.sentence(of: date.tokens.lowerBound)
        return measures.events.all[number].isSurelyOfCourt
            && findings.has(sentence, .annul, .uphold, .dismiss, .reduce, .suspend, .refer)
    }
}

extension Measures {
    /// What is decided together bears one date: all that one decision does, and what the authority does to others in it.
    func dated(_ all: [Measure]) -> [Measure] {
        all.map { measure in
            guard let other = sameDecision(measure, all) else { return measure }
            var measure = measure
            (measure.decided, measure.spans["decided"]) = (other.decided, other.spans["decided"])
            return measure
        }
    }

    /// One decision is told or recalled as a whole: `it had fined the company` beside the order that the text is about.
    func joined(_ all: [Measure]) -> [Measure] {
        let told = all.filter { $0.primary && $0.decided != nil }
        return all.map { measure in
            var measure = measure
            measure.primary =
                measure.primary
                || told.contains {
                    $0.respondent == measure.respondent && $0.authority == measure.authority
                        && $0.decided == measure.decided
                }
            return measure
        }
    }

    /// Another measure of the same decision, whose date is the surer: of a fine, as an order's is often its deadline.
    private func sameDecision(_ measure: Measure, _ all: [Measure]) -> Measure? {
        let together = all.filter {
            $0.decided != nil && $0.authority == measure.authority && $0.primary == measure.primary
        }
        let own = together.filter { $0.respondent == measure.respondent }
        if measure.measure != .fine, let fine = own.first(where: { $0.measure == .fine }) { return fine }
        guard measure.decided == nil, measure.primary || !own.isEmpty else { return nil }
        if let same = own.first { return same }
        return Set(together.map(\.decided)).count == 1 ? together.first : nil
    }
}
