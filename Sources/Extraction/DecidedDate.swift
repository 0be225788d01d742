import Enforcement

/// The day of the decision: a date near the act that is no other event's.
extension Decision {
    private static let otherEvents = ConceptSet(.inquiry, .lodge, .complaint, .complain, .appealVerb)

    func date() -> DateMention? {
        for mention in mentions {
            if let date = date(in: mention.sentence, anchor: mention.anchor) { return date }
        }
        guard measures.isPrincipal(best), mentions.contains(where: { $0.party == measures.respondents.main })
        else { return nil }
        for sentence in text.sentences.indices where findings.has(sentence, .decide, .impose) {
            guard findings.has(sentence, .fine, .decide),
                !findings.has(sentence, .courtName, .courtNoun, .appeal)
            else { continue }
            for cue in text.cues(in: sentence) where cue.concept == .decide || cue.concept == .impose {
                if let date = date(in: sentence, anchor: cue.range),
                    findings.gap(date.tokens, cue.range) <= 10,
                    date.date.month != nil || cue.concept == .impose
                {
                    return date
                }
            }
        }
        return nil
    }

    private func date(in sentence: Int, anchor: Range<Int>) -> DateMention? {
        let usable = findings.dates(in: sentence).filter { isDecisionDate($0, sentence) }
        return usable.min { cost($0, anchor) < cost($1, anchor) }
    }

    private func cost(_ date: DateMention, _ anchor: Range<Int>) -> Int {
        let acts =
            findings.distance(date.tokens, to: ConceptSet(.impose, .fineVerb, .decide, .fine, .receive)) ?? 99
        return min(findings.gap(date.tokens, anchor), acts * 2) - (date.date.day != nil ? 3 : 0)
    }

    /// Not the date of a complaint, an inquiry, an appeal or of the infringement, nor one end of a period.
    private func isDecisionDate(_ date: DateMention, _ sentence: Int) -> Bool {
        let acts = ConceptSet(.impose, .fineVerb, .decide, .fine, .receive, .mustPay, .propose)
        let own = findings.distance(date.tokens, to: acts) ?? 99
        let others = findings.distance(date.tokens, to: Decision.otherEvents) ?? 99
        if others < own { return false }
        if findings.has(sentence, .courtName, .courtNoun),
            findings.has(sentence, .annul, .uphold, .reduce, .dismiss, .grant, .refer)
        {
            return own
                < (findings.distance(
                    date.tokens,
                    to: ConceptSet(.courtName, .courtNoun, .annul, .uphold, .reduce, .dismiss, .grant)) ?? 99)
        }
        return !isPeriod(date, sentence)
    }

    /// One end of `from March 2018 to May 2019`.
    private func isPeriod(_ date: DateMention, _ sentence: Int) -> Bool {
        findings.dates(in: sentence).contains { other in
            guard other.tokens != date.tokens, findings.gap(other.tokens, date.tokens) <= 2 else {
                return false
            }
            let (first, second) =
                other.tokens.lowerBound < date.tokens.lowerBound ? (other, date) : (date, other)
            return (first.tokens.upperBound..<second.tokens.lowerBound).contains {
                text.has(.to, at: $0) || text.has(.and, at: $0) || text.tokens[$0].isMark(0x2013)
            }
        }
    }
}
