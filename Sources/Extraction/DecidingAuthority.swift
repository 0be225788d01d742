import Enforcement

/// Which authority decided: the one that acts in the measure's sentence, else the nearest named one.
extension Decision {
    func authority() -> (Authority, Span)? {
        if let placed = actingPlace() { return placed }
        if findings.authorities(in: best.sentence).isEmpty, let hint = best.hint, let placed = placed(),
            placed.0.code == hint
        {
            return placed
        }
        for mention in mentions {
            let here = findings.authorities(in: mention.sentence).filter { $0.authority != nil }
            let named = here.filter(\.isNamed)
            if let near = nearest(named.isEmpty ? here : named, to: mention.anchor),
                let authority = near.authority
            {
                return (authority, text.span(near.tokens))
            }
        }
        if !isPrimary, let placed = placed() { return placed }
        let position = best.anchor.lowerBound
        let known = findings.authorities.filter { $0.authority != nil }
        let last =
            known.last { $0.tokens.lowerBound < position && $0.isNamed } ?? known.first(where: \.isNamed)
            ?? known.first
        if let last, let authority = last.authority { return (authority, text.span(last.tokens)) }
        if let placed = placed() { return placed }
        guard let code = findings.language.countries.first, findings.authorities.isEmpty == false,
            let authority = Authority(code)
        else { return nil }
        return (authority, text.span(findings.authorities[0].tokens))
    }

    /// `that Luxembourg imposed on Amazon`: a place that acts, right before the verb and nearer than any authority.
    private func actingPlace() -> (Authority, Span)? {
        for cue in text.cues(in: best.sentence) where cue.concept == .place {
            let acts = findings.after(cue.range.upperBound, 2, ConceptSet(.impose, .fineVerb))
            guard acts, let authority = Authority(text.argument(cue)) else { continue }
            guard
                findings.authorities(in: best.sentence).allSatisfy({
                    $0.isNamed == false
                        || findings.gap($0.tokens, best.anchor) > findings.gap(cue.range, best.anchor)
                })
            else { continue }
            return (authority, text.span(cue.range))
        }
        return nil
    }

    private func nearest(_ list: [AuthorityMention], to anchor: Range<Int>) -> AuthorityMention? {
        let nearest = list.min { findings.gap($0.tokens, anchor) < findings.gap($1.tokens, anchor) }
        return list.first { $0.isByName && $0.authority == nearest?.authority } ?? nearest
    }

    /// A country or its seat of government stands for its authority: `Dublin fined`, `in the Netherlands`.
    private func placed() -> (Authority, Span)? {
        for cue in text.cues(in: best.sentence) where cue.concept == .place {
            if let authority = Authority(text.argument(cue)) { return (authority, text.span(cue.range)) }
        }
        return nil
    }
}
