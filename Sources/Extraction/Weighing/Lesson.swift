package import Enforcement

/// A choice that a text calls for, as `Scripts/train` learns from it: what it is about, and each candidate with its clues.
package struct Lesson {
    package let choice: String
    package var kind: MeasureKind?
    package var money: Money?
    /// Of a choice for a measure that is bound: that measure.
    package var measure: Measure?
    /// The sentence that calls for the choice.
    package var sentence: Span
    package var candidates: [(values: [String], clues: [String])]
}

extension Extractor {
    /// The choices that a text calls for, whatever the weights would choose.
    package func lessons(of bytes: [UInt8]) -> [Lesson] {
        guard let findings = findings(of: bytes) else { return [] }
        findings.namesClues = true
        let measures = Measures(findings)
        let text = findings.text
        var lessons: [Lesson] = []
        func add(
            _ choice: Choice, _ kind: MeasureKind?, _ money: Money?, _ anchor: Range<Int>, _ clues: Clues
        ) {
            let sentence = text.span(text.sentences[text.sentence(of: anchor.lowerBound)])
            lessons.append(
                Lesson(
                    choice: "\(choice)", kind: kind, money: money, sentence: sentence,
                    candidates: [([], clues.names ?? [])]))
            let context = measures.respondents.context(at: anchor)
            let parties = measures.respondents.candidates(at: anchor).map {
                let party = findings.parties.all[$0.party]
                return (
                    [party.name] + party.aliases,
                    measures.respondents.clues(of: $0, at: anchor, context).names ?? []
                )
            }
            lessons.append(
                Lesson(
                    choice: "\(Choice.party)", kind: kind, money: money, sentence: sentence,
                    candidates: parties))
        }
        for sum in findings.sums.prefix(200) {
            add(.fine, nil, sum.money, sum.tokens, findings.clues(of: sum))
        }
        for cue in text.cues.prefix(4000) {
            guard let (choice, kind) = Choice.measure(of: cue.concept) else { continue }
            add(choice, kind, nil, cue.range, findings.clues(of: cue, for: choice))
        }
        let whole = Relevance.clues(findings, measures.mentions).names ?? []
        lessons.append(
            Lesson(choice: "\(Choice.relevant)", sentence: Span(0, bytes.count), candidates: [([], whole)]))
        return lessons + bound(measures)
    }

    /// Which date and which articles belong to what was found.
    private func bound(_ measures: Measures) -> [Lesson] {
        let findings = measures.findings
        let groups = measures.groups().flatMap { group in
            let relation = Relation(findings, measures, group)
            let measure = Decision(findings, measures, group).measure()
            return [
                lesson(
                    .decided, measure,
                    findings.dates.enumerated().map {
                        (["\($1.date)"], relation.clues(of: $1, number: $0).names ?? [])
                    }),
                lesson(
                    .authority, measure,
                    AuthorityCandidates(findings, measures, group).all().map {
                        ([$0.authority.code], $0.clues.names ?? [])
                    }),
            ]
        }
        let found = measures.decided()
        let laws = measures.cited(found).map { one in
            let candidates = LawCandidates(
                findings: findings, measures: measures, mentions: one.mentions, measure: one.measure)
            return lesson(
                .law, one.measure, candidates.all().map { ([$0.law.rawValue], $0.clues.names ?? []) })
        }
        return groups + laws
            + measures.acts(found).map { act in
                let relation = Relation(findings, measures, act.flatMap { found[$0].mentions })
                return lesson(
                    .article, found[act[0]].measure,
                    findings.citations.filter { !$0.article.isBasisOfMeasure }
                        .map { ([$0.article.description], relation.clues(of: $0).names ?? []) })
            }
    }

    private func lesson(
        _ choice: Choice, _ measure: Measure, _ candidates: [(values: [String], clues: [String])]
    ) -> Lesson {
        Lesson(
            choice: "\(choice)", kind: measure.measure, money: measure.money, measure: measure,
            sentence: measure.evidence, candidates: candidates)
    }
}
