import Enforcement

/// Which authority decided: of those that the text names, places or pays in, the one that the weights prefer.
extension Decision {
    func authority() -> (Authority, Span)? {
        var chosen: (candidate: AuthorityCandidate, margin: Float)?
        for candidate in AuthorityCandidates(findings, measures, mentions).all() {
            let margin = candidate.clues.margin
            if margin > chosen?.margin ?? 0 { chosen = (candidate, margin) }
        }
        return chosen.map { ($0.candidate.authority, text.span($0.candidate.tokens)) }
    }
}
