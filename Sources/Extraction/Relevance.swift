import Enforcement

/// Whether a text names enforcement of data protection, and not of another field.
enum Relevance {
    static func isEnforcement(_ findings: Findings, _ measures: [Measure]) -> Bool {
        guard !measures.isEmpty else { return false }
        let law = ConceptSet(.gdpr, .ukGDPR, .ePrivacy, .authorityName, .personalData)
        var (ours, others) = (0, 0)
        for cue in findings.text.cues {
            if law.contains(cue.concept) { ours += 1 }
            if cue.concept == .otherField { others += 1 }
        }
        ours += findings.authorities.filter { $0.isNamed }.count
        return ours > 0 && ours >= others
    }
}

/// What kind of document a text is, by what it says of itself.
enum DocumentForm {
    static func kind(of findings: Findings) -> DocumentKind {
        let text = findings.text
        let heading = (0..<min(3, text.sentences.count)).filter { text.sentences[$0].count <= 14 }
        if heading.contains(where: { text.sentenceConcepts[$0].contains(.filing) }) { return .companyFiling }
        let courts = ConceptSet(.courtName, .courtNoun)
        if text.cues.reduce(0, { $0 + (courts.contains($1.concept) ? 1 : 0) }) > 12 { return .court }
        return .news
    }
}
