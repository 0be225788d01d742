import Enforcement

/// Which act a measure may rest on; the GDPR stands for the United Kingdom's too.
final class LawCandidates {
    let findings: Findings
    let measures: Measures
    let mentions: [MeasureMention]
    private let citesArticles: Bool
    private var text: Text { findings.text }

    init(findings: Findings, measures: Measures, mentions: [MeasureMention], measure: Measure) {
        (self.findings, self.measures, self.mentions) = (findings, measures, mentions)
        citesArticles = !measure.articles.isEmpty
    }

    /// The words for an act and the facts that where they stand gives.
    private struct Act {
        let law: Law
        let words: ConceptSet
        let itself: Fact, here: Fact, near: Fact, beside: Fact, most: Fact
    }

    private static let acts = [
        Act(
            law: .gdpr, words: ConceptSet(.gdpr, .ukGDPR), itself: .isGDPR, here: .gdprHere, near: .gdprNear,
            beside: .gdprBeside, most: .gdprMost),
        Act(
            law: .ePrivacy, words: ConceptSet(.ePrivacy), itself: .isEPrivacy, here: .ePrivacyHere,
            near: .ePrivacyNear, beside: .ePrivacyBeside, most: .ePrivacyMost),
        Act(
            law: .national, words: ConceptSet(.nationalLaw), itself: .isNational, here: .nationalHere,
            near: .nationalNear, beside: .nationalBeside, most: .nationalMost),
    ]

    func all() -> [(law: Law, span: Span?, clues: Clues)] {
        let own = Array(Set(mentions.prefix(8).map(\.sentence)))
        let (near, beside) = (self.near(own), self.beside(own))
        let most = LawCandidates.acts.map { findings.count(of: $0.words) }.max() ?? 0
        return LawCandidates.acts.map { act in
            var clues = findings.clues(for: .law)
            func names(_ sentence: Int) -> Bool { text.sentenceConcepts[sentence].overlaps(act.words) }
            let (count, told) = (
                findings.count(of: act.words), own.filter(names).min() ?? near.filter(names).min()
            )
            clues.note(act.itself)
            clues.note(act.here, if: own.contains(where: names))
            clues.note(act.near, if: near.contains(where: names))
            clues.note(act.beside, if: beside.contains(where: names))
            clues.note(act.most, if: count > 0 && count == most)
            clues.note(count == 0 ? .neverNamed : count == 1 ? .namedOnce : .namedOften)
            clues.note(.inTextHeading, if: names(0))
            note(act.law, &clues, isNamed: told != nil)
            let cue = told.flatMap { text.cues(in: $0).first { act.words.contains($0.concept) } }
            return (act.law, cue.map { text.span($0.range) }, clues)
        }
    }

    /// The sentences of the measure's paragraphs, a few around each.
    private func near(_ own: [Int]) -> [Int] {
        own.flatMap { sentence in
            (max(0, sentence - 8)...(sentence + 8)).filter {
                $0 < text.sentences.count && text.paragraphs[$0] == text.paragraphs[sentence]
            }
        }
    }

    /// The two sentences before and behind, as far as they name no other respondent.
    private func beside(_ own: [Int]) -> [Int] {
        let party = mentions[0].party
        return own.flatMap { ($0 - 2)...($0 + 2) }.filter { sentence in
            text.sentences.indices.contains(sentence) && !own.contains(sentence)
                && !measures.mentions.contains { $0.sentence == sentence && $0.party != party }
        }
    }

    /// What speaks for an act whatever the text calls it: when, by whom and against whom the measure is.
    private func note(_ law: Law, _ clues: inout Clues, isNamed: Bool) {
        let isMain = mentions[0].party == measures.respondents.main
        switch law {
        case .gdpr, .ukGDPR:
            clues.note(.citesArticles, if: citesArticles)
        case .ePrivacy:
            clues.note(.besideArticles, if: citesArticles)
            clues.note(isMain ? .unnamedForMain : .unnamedForOther, if: !isNamed)
        case .national:
            clues.note(.nationalArticles, if: citesArticles)
            clues.note(.nationalUnnamed, if: !isNamed)
            clues.note(.againstPolice, if: isPolice)
            clues.note(.policeUncited, if: isPolice && !citesArticles)
        }
    }

    /// The respondent is a body that the national law of the police directive binds.
    private var isPolice: Bool {
        guard findings.count(of: ConceptSet(.police)) > 0 else { return false }
        let party = findings.parties.all[mentions[0].party]
        let names = party.names.prefix(8) + (mentions[0].partyTokens.map { [$0] } ?? [])
        return names.contains { $0.contains { text.has(.police, at: $0) } }
    }
}
