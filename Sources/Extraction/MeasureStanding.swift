import Enforcement

/// The state a measure is in by what its own sentences say; a challenge may change it later.
extension Decision {
    func standing() -> (Standing, Span?) {
        let table: [(Concept, Standing)] = [
            (.rumour, .rumoured), (.propose, .proposed), (.withdraw, .withdrawn),
        ]
        for (concept, standing) in table {
            let hits = mentions.compactMap { cue(concept, at: $0) }
            if let cue = hits.first, hits.count * 2 >= mentions.count, !isImposedElsewhere(concept) {
                return (standing, text.span(cue.range))
            }
        }
        if let (standing, cue) = ofDraft() { return (standing, text.span(cue.range)) }
        let act = text.cues(in: best.sentence).first { $0.concept == .impose || $0.concept == .receive }
        return (.imposed, act.map { text.span($0.range) })
    }

    private func cue(_ concept: Concept, at mention: MeasureMention) -> Cue? {
        let cues = text.cues(in: mention.sentence)
        let told = cues.first {
            $0.concept == concept && findings.gap($0.range, mention.anchor) <= 20 && !isThreat($0, mention)
                && !isAnnulment($0, mention)
        }
        return told ?? (concept == .propose ? intention(at: mention) : nil)
    }

    /// `failing which a penalty of 5,000 a day threatens`: what threatens in the decision's own words is imposed.
    private func isThreat(_ cue: Cue, _ mention: MeasureMention) -> Bool {
        findings.has(mention.sentence, .periodic, .perPeriod) && text.has(.receive, at: cue.range.lowerBound)
    }

    /// A word for taking back and for annulling is a court's where the sentence names one.
    private func isAnnulment(_ cue: Cue, _ mention: MeasureMention) -> Bool {
        cue.concept == .withdraw && text.has(.annul, at: cue.range.lowerBound)
            && findings.has(mention.sentence, .courtName, .courtNoun)
    }

    /// `the regulator plans to fine …`: an authority that will, right before it does.
    private func intention(at mention: MeasureMention) -> Cue? {
        let acts = ConceptSet(.impose, .fineVerb, .fine, .ban, .order)
        return text.cues(in: mention.sentence).first { cue in
            guard cue.concept == .intend, findings.after(cue.range.upperBound, 5, acts),
                findings.gap(cue.range, mention.anchor) <= 20
            else { return false }
            return findings.authorities(in: mention.sentence).contains {
                $0.tokens.upperBound <= cue.range.lowerBound
                    && cue.range.lowerBound - $0.tokens.upperBound <= 3
            }
        }
    }

    /// An order that follows in the draft of a fine: it is as open as the fine.
    private func ofDraft() -> (Standing, Cue)? {
        guard best.kind != .fine else { return nil }
        let fines = measures.mentions.filter {
            $0.kind == .fine && $0.party == best.party && $0.sentence < best.sentence
                && text.paragraphs[$0.sentence] == text.paragraphs[best.sentence]
        }
        guard let fine = fines.last, best.sentence - fine.sentence <= 3 else { return nil }
        if let cue = cue(.rumour, at: fine) { return (.rumoured, cue) }
        return cue(.propose, at: fine).map { (.proposed, $0) }
    }

    private func isImposedElsewhere(_ concept: Concept) -> Bool {
        mentions.contains {
            !findings.has($0.sentence, concept) && findings.has($0.sentence, .impose, .receive)
        }
    }
}
