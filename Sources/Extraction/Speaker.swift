import Enforcement

/// Who a text has a statement from: a company's filing, unnamed people, another medium, the authority or a party.
struct Speaker {
    private let findings: Findings
    private var text: Text { findings.text }

    init(_ findings: Findings) { self.findings = findings }

    /// The first sentence that names a source tells it; a text of the press speaks for itself where none does.
    func source(of sentences: [Int]) -> (Source, String?) {
        for sentence in sentences where findings.has(sentence, .filing) { return source(of: sentence) }
        return sentences.first.map { source(of: $0) } ?? (.press, nil)
    }

    func source(of sentence: Int) -> (Source, String?) {
        let cues = text.cues(in: sentence)
        if let cue = cues.first(where: { $0.concept == .filing }) {
            return (.companyFiling, party(near: cue.range, sentence))
        }
        if let cue = cues.first(where: { $0.concept == .pressNoun }) {
            return (cues.contains { $0.concept == .rumour } ? .unnamed : .press, text.string(cue.range))
        }
        if cues.contains(where: { $0.concept == .rumour }) { return (.unnamed, nil) }
        guard let says = cues.first(where: { $0.concept == .says }) else { return (.press, nil) }
        if let authority = findings.authorities(in: sentence).min(by: {
            findings.gap($0.tokens, says.range) < findings.gap($1.tokens, says.range)
        }),
            findings.gap(authority.tokens, says.range) <= 4
        {
            return (.authority, text.string(authority.tokens))
        }
        if let court = text.cues(in: sentence).first(where: {
            $0.concept == .courtName && findings.gap($0.range, says.range) <= 4
        }) {
            return (.court, text.string(court.range))
        }
        if let name = party(near: says.range, sentence, within: 4) {
            return (speaksForOthers(sentence) ? .complainant : .respondent, name)
        }
        return (.press, nil)
    }

    /// An association or a complainant speaks: `the association said`, `which had complained`.
    private func speaksForOthers(_ sentence: Int) -> Bool {
        findings.has(sentence, .ngoNoun, .complain, .complaint)
    }

    private func party(near tokens: Range<Int>, _ sentence: Int, within reach: Int = 12) -> String? {
        let near = findings.mentions(in: sentence).filter {
            $0.form == .name && findings.gap($0.tokens, tokens) <= reach
        }
        return near.min { findings.gap($0.tokens, tokens) < findings.gap($1.tokens, tokens) }.map {
            text.string($0.tokens)
        }
    }
}
