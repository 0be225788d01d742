package import Enforcement

/// A choice that reading a text calls for: a measure and the candidates for one of its fields, with their clues.
package struct Lesson {
    package let task: String
    package let measure: Measure
    package let candidates: [(value: String, clues: [String])]
}

extension Extractor {
    /// The sums of a text with their clues, and who may have to pay each.
    package func sumLessons(of bytes: [UInt8]) -> [(money: String, clues: [String], rule: String, start: Int, end: Int, parties: [(names: [String], clues: [String])])] {
        guard let findings = findings(of: bytes) else { return [] }
        let respondents = Respondents(findings)
        return findings.sums.prefix(200).map { sum in
            let span = findings.text.span(sum.tokens)
            return ("\(sum.money.amount) \(sum.money.currency)", findings.clues(of: sum).names, "\(findings.role(of: sum))", span.start, span.end, candidates(findings, respondents, sum.tokens))
        }
    }

    private func candidates(_ findings: Findings, _ respondents: Respondents, _ anchor: Range<Int>) -> [(names: [String], clues: [String])] {
        let ruled = respondents.parties(at: anchor).parties
        return respondents.candidates(at: anchor).map { mention in
            let party = findings.parties.all[mention.party]
            return ([party.name] + party.aliases, respondents.clues(of: mention, at: anchor).names + (ruled.contains(mention.party) ? ["ruled"] : []))
        }
    }

    /// The words of a text that may stand for a measure, and whom it may be against.
    package func cueLessons(of bytes: [UInt8]) -> [(kind: String, clues: [String], rule: Bool, start: Int, end: Int, parties: [(names: [String], clues: [String])])] {
        guard let findings = findings(of: bytes) else { return [] }
        let measures = Measures(findings)
        let kinds: [(Concept, String)] = [(.fine, "fine"), (.fineVerb, "fine"), (.order, "order"), (.comply, "order"), (.ban, "ban"), (.stopVerb, "ban"), (.reprimand, "reprimand"), (.warn, "warning"), (.periodic, "periodic_penalty")]
        return findings.text.cues.prefix(5000).compactMap { cue in
            guard let kind = kinds.first(where: { $0.0 == cue.concept })?.1 else { return nil }
            var clues = findings.surroundings(of: cue.range)
            clues.see(.upTo, ConceptSet(cue.concept))
            let sentence = findings.text.sentence(of: cue.range.lowerBound)
            let span = findings.text.span(findings.text.sentences[sentence])
            let rule = measures.mentions.contains { $0.sentence == sentence && $0.kind.rawValue == kind }
            return (kind, clues.names + (rule ? ["ruled"] : []), rule, span.start, span.end, candidates(findings, measures.respondents, cue.range))
        }
    }

    /// The choices that a text calls for, for `Scripts/train` to learn weights from.
    package func lessons(of bytes: [UInt8]) -> [Lesson] {
        findings(of: bytes).map { findings in
            let measures = Measures(findings)
            return measures.groups().flatMap { group -> [Lesson] in
                let measure = Decision(findings, measures, group).measure()
                let relation = Relation(findings, measures, group)
                let dates = findings.dates.map {
                    ("\($0.date)", relation.clues(of: $0).names + ($0.date == measure.decided ? ["ruled"] : []))
                }
                let articles = findings.citations.filter { !$0.article.isBasisOfMeasure }.map {
                    ($0.article.description, relation.clues(of: $0.tokens).names + (measure.articles.contains($0.article) ? ["ruled"] : []) + ((51...99).contains($0.article.number) || [3, 4].contains($0.article.number) ? ["procedural"] : []))
                }
                let authorities = findings.authorities.filter { $0.authority != nil }.map {
                    ($0.authority?.code ?? "", relation.clues(of: $0.tokens).names + ($0.authority == measure.authority ? ["ruled"] : []))
                }
                return [
                    Lesson(task: "decided", measure: measure, candidates: dates),
                    Lesson(task: "articles", measure: measure, candidates: articles),
                    Lesson(task: "authority", measure: measure, candidates: authorities),
                ]
            }
        } ?? []
    }
}
