import Enforcement

/// Who a text has a statement from: a company's filing, unnamed people, another medium, the authority, a court or a party.
struct Speaker {
    private let findings: Findings
    private let measures: Measures
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures) {
        (self.findings, self.measures) = (findings, measures)
    }

    /// The first sentence that names a source tells it; a text of the press speaks for itself where none does.
    func source(of sentences: [Int]) -> (Source, String?) {
        for sentence in sentences where findings.has(sentence, .filing) { return source(of: sentence) }
        return sentences.first.map { source(of: $0) } ?? (.press, nil)
    }

    func source(of sentence: Int) -> (Source, String?) {
        let cues = text.cues(in: sentence)
        if let cue = cues.first(where: { $0.concept == .filing }) {
            return (.companyFiling, party(near: cue.range, sentence)?.name)
        }
        let isRumoured = cues.contains {
            $0.concept == .rumour && !text.has(.receive, at: $0.range.lowerBound)
        }
        if let cue = cues.first(where: { $0.concept == .pressNoun }) {
            return (isRumoured ? .unnamed : .press, text.string(cue.range))
        }
        if isRumoured { return (.unnamed, nil) }
        return cues.first(where: isSaying).flatMap { speaker(beside: $0.range, sentence) } ?? (own, nil)
    }

    /// The text's own voice.
    private var own: Source { findings.kind == .companyFiling ? .companyFiling : .press }

    /// `confirmed the decision` tells what a court did, not what it said.
    private func isSaying(_ cue: Cue) -> Bool {
        cue.concept == .says && !text.has(.uphold, at: cue.range.lowerBound)
    }

    /// An authority, a court or a party, whichever stands nearest to the verb.
    private func speaker(beside says: Range<Int>, _ sentence: Int) -> (Source, String?)? {
        let authorities = findings.authorities(in: sentence).map { (Source.authority, $0.tokens) }
        let courts = text.cues(in: sentence).filter { $0.concept == .courtName || $0.concept == .courtNoun }
            .map { (Source.court, $0.range) }
        let party = party(near: says, sentence, within: Speaker.reach).map { [($0.source, $0.tokens)] } ?? []
        let near = (authorities + courts + party).filter { findings.gap($0.1, says) <= Speaker.reach }
        return near.min { findings.gap($0.1, says) < findings.gap($1.1, says) }.map {
            ($0.0, text.string($0.1))
        }
    }

    /// How far from the verb who says it may stand.
    private static let reach = 4
    /// How many places of a name are looked at.
    private static let mostNames = 20

    private struct Named {
        let source: Source
        let tokens: Range<Int>
        let name: String
    }

    private func party(near tokens: Range<Int>, _ sentence: Int, within reach: Int = 12) -> Named? {
        findings.mentions(in: sentence).filter {
            $0.form == .name && findings.gap($0.tokens, tokens) <= reach
        }
        .min { findings.gap($0.tokens, tokens) < findings.gap($1.tokens, tokens) }
        .map {
            let party = $0.party
            let source: Source =
                measures.accused.contains(party)
                ? .respondent : isComplainant(party, sentence) ? .complainant : own
            return Named(source: source, tokens: $0.tokens, name: text.string($0.tokens))
        }
    }

    /// `the association said`, or somebody of whom the text tells that they complained.
    private func isComplainant(_ party: Int, _ sentence: Int) -> Bool {
        findings.has(sentence, .ngoNoun, .complain, .complaint)
            || party >= 0
                && findings.parties.all[party].names.prefix(Speaker.mostNames).contains {
                    findings.before($0.lowerBound, 3, ConceptSet(.ngoNoun))
                        || findings.after($0.upperBound, 6, ConceptSet(.ngoNoun, .complain, .complaint))
                }
    }
}
