import Enforcement

/// What a sum is in the story that the text tells.
enum SumRole { case fine, periodic, after, other }

extension Findings {
    /// The role of a sum: a periodic penalty by its period, a fine by the weights of what stands around it.
    func role(of sum: Sum) -> SumRole {
        guard !sum.isConversion else { return .other }
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        if isPeriodic(sum, sentence) { return .periodic }
        if Weights.of(.fine).margin(clues(of: sum)) > 0 { return .fine }
        return isAfter(sum, sentence) ? .after : .other
    }

    private func isPeriodic(_ sum: Sum, _ sentence: Int) -> Bool {
        if sum.perPeriod { return distance(sum.tokens, to: ConceptSet(.turnover, .damages)) ?? 99 > 6 }
        return has(sentence, .periodic) && (distance(sum.tokens, to: ConceptSet(.periodic)) ?? 99) < 4
            && !before(sum.tokens.lowerBound, 5, ConceptSet(.cap))
    }

    /// `twee privacyboetes`: a sum beside counted fines is their total.
    func countsFines(_ sentence: Int) -> Bool {
        text.cues(in: sentence).contains { cue in
            guard cue.concept == .fine, cue.first > 0 else { return false }
            let before = Int(cue.first) - 1
            if let number = text.cue(.number, at: before), let value = Amount(text.argument(number)) {
                return value > Amount(units: 1)
            }
            return text.tokens[before].kind == .number && text.tokens[before].value > 1
                && text.tokens[before].value < 1000 && !isPartOfSum(before)
        }
    }

    /// `the authority must pay the company 3,000 euros`: costs, not a fine.
    func isPaidByAuthority(_ sum: Sum) -> Bool {
        authorities(in: text.sentence(of: sum.tokens.lowerBound)).contains { authority in
            authority.tokens.upperBound <= sum.tokens.lowerBound
                && after(authority.tokens.upperBound, 3, ConceptSet(.mustPay))
        }
    }

    private func isPartOfSum(_ token: Int) -> Bool {
        sums.contains { $0.tokens.contains(token) } || dates.contains { $0.tokens.contains(token) }
    }

    /// `4 %`, which a word for a scale made a sum.
    func isPerCent(_ sum: Sum) -> Bool {
        let next = sum.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].isMark(37)
    }

    /// `roughly 2% of the $21.3 billion`
    func isBaseOfPerCent(_ sum: Sum) -> Bool {
        (2...5).contains { step in
            let index = sum.tokens.lowerBound - step
            return index >= 0 && text.tokens[index].isMark(37) && text.has(.of, at: index + 1)
        }
    }

    /// The sum that a fine was cut or raised to: the verb's own, or the second of `from … to …`.
    private func isAfter(_ sum: Sum, _ sentence: Int) -> Bool {
        guard has(sentence, .reduce, .increase), !has(sentence, .propose) else { return false }
        let here = sums(in: sentence).filter { !$0.isConversion }
        if here.count == 1 { return before(sum.tokens.lowerBound, 3, ConceptSet(.to, .against)) }
        return here.last?.tokens == sum.tokens
    }
}
