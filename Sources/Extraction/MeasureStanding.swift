import Enforcement

/// The state a measure is in by what its own sentences say; a challenge may change it later.
extension Decision {
    func standing() -> (Standing, Span?) {
        let table: [(Concept, Standing)] = [
            (.rumour, .rumoured), (.propose, .proposed), (.withdraw, .withdrawn),
        ]
        for (concept, standing) in table {
            let hits = mentions.compactMap { mention in
                text.cues(in: mention.sentence).first {
                    $0.concept == concept && findings.gap($0.range, mention.anchor) <= 20
                }
            }
            if let cue = hits.first, hits.count * 2 >= mentions.count, !isImposedElsewhere(concept) {
                return (standing, text.span(cue.range))
            }
        }
        return (
            .imposed,
            text.cues(in: best.sentence).first { $0.concept == .impose || $0.concept == .receive }.map {
                text.span($0.range)
            }
        )
    }

    private func isImposedElsewhere(_ concept: Concept) -> Bool {
        mentions.contains {
            !findings.has($0.sentence, concept) && findings.has($0.sentence, .impose, .receive)
        }
    }
}
