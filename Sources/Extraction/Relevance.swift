import Enforcement

/// Whether a text names enforcement of data protection, and not of another field.
enum Relevance {
    static func isEnforcement(_ findings: Findings, _ measures: [Measure]) -> Bool {
        guard !measures.isEmpty else { return false }
        let law = ConceptSet(.gdpr, .ukGDPR, .ePrivacy, .authorityName)
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
        var counts: [Concept: Int] = [:]
        for cue in text.cues { counts[cue.concept, default: 0] += 1 }
        let opening = Set((0..<min(3, text.sentences.count)).filter { text.sentences[$0].count <= 14 }.flatMap { text.cues(in: $0).map(\.concept) })
        if opening.contains(.filing) { return .companyFiling }
        if counts[.courtName, default: 0] + counts[.courtNoun, default: 0] > 12 { return .court }
        return .news
    }
}
