import Enforcement

/// Which articles were infringed: one decision holds the same against its respondent, whatever it does about it.
extension Measures {
    /// How many citations of a text are weighed.
    static let mostCitations = 300

    private struct Act: Hashable {
        let respondent: String
        let authority: Authority?
        let decided: PartialDate?
    }

    /// What one decision does, as places in the list of measures.
    func acts(_ all: [Decided]) -> [[Int]] {
        Dictionary(grouping: all.indices) { index in
            let measure = all[index].measure
            return Act(
                respondent: measure.respondent, authority: measure.authority, decided: measure.decided)
        }.values.sorted { $0[0] < $1[0] }
    }

    func cited(_ all: [Decided]) -> [Decided] {
        var cited = all
        for act in acts(all) {
            let found = articles(Relation(findings, self, act.flatMap { all[$0].mentions }))
            let articles = Array(Set(found.map(\.article))).sorted()
            let span = found.map { findings.text.span($0.tokens) }.reduce(nil) { $0?.union($1) ?? $1 }
            for index in act {
                cited[index].measure.articles = articles
                cited[index].measure.spans["articles"] = span
            }
        }
        return cited
    }

    /// The citations that the weights hold to be infringed; never those that a measure rests on.
    private func articles(_ relation: Relation) -> [Citation] {
        return findings.citations.prefix(Measures.mostCitations).filter {
            !$0.article.isBasisOfMeasure && relation.clues(of: $0).margin > 0
        }
    }
}
