import Enforcement

/// What a sum is in the story that the text tells.
enum SumRole { case fine, periodic, after, other }

extension Findings {
    private static let fineish = ConceptSet(.fine, .fineVerb, .impose, .receive, .mustPay, .periodic)
    private static let noFine = ConceptSet(.cap, .turnover, .total, .damages, .otherSum)

    /// The role of a sum, by the nearest words of its sentence; statutory maxima, totals and turnover are no fines.
    func role(of sum: Sum) -> SumRole {
        guard !sum.isConversion else { return .other }
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        if isPerCent(sum) { return .other }
        let fine = distance(sum.tokens, to: Findings.fineish)
        let other = distanceToOther(sum)
        if let other, other <= 8, other < (fine ?? 99) { return .other }
        if countsFines(sentence) { return .other }
        if before(sum.tokens.lowerBound, 5, ConceptSet(.cap)) || after(sum.tokens.upperBound, 3, ConceptSet(.total)) { return .other }
        if has(sentence, .periodic), sum.perPeriod || (distance(sum.tokens, to: ConceptSet(.periodic)) ?? 99) < 4 { return .periodic }
        if isAfter(sum, sentence) { return .after }
        if let fine, fine <= 25 { return .fine }
        return followsFine(sentence) && !(other.map { $0 < 12 } ?? false) ? .fine : .other
    }

    /// `twee privacyboetes`: a sum beside counted fines is their total.
    private func countsFines(_ sentence: Int) -> Bool {
        text.cues(in: sentence).contains { cue in
            guard cue.concept == .fine, cue.first > 0 else { return false }
            let before = Int(cue.first) - 1
            if let number = text.cue(.number, at: before), let value = Amount(text.argument(number)) { return value > Amount(units: 1) }
            return text.tokens[before].kind == .number && text.tokens[before].value > 1 && text.tokens[before].value < 1000 && !isPartOfSum(before)
        }
    }

    private func isPartOfSum(_ token: Int) -> Bool { sums.contains { $0.tokens.contains(token) } || dates.contains { $0.tokens.contains(token) } }

    private func distanceToOther(_ sum: Sum) -> Int? { distance(sum.tokens, to: Findings.noFine) }

    private func isPerCent(_ sum: Sum) -> Bool {
        let next = sum.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].isMark(37)
    }

    /// The sum that a fine was cut or raised to: the verb's own, or the second of `from … to …`.
    private func isAfter(_ sum: Sum, _ sentence: Int) -> Bool {
        guard has(sentence, .reduce, .increase), !has(sentence, .propose) else { return false }
        let here = sums(in: sentence).filter { !$0.isConversion }
        if here.count == 1 { return before(sum.tokens.lowerBound, 3, ConceptSet(.to, .against)) }
        return here.last?.tokens == sum.tokens
    }

    /// No word for a fine in the sentence, but the one before speaks of one and the paragraph goes on.
    private func followsFine(_ sentence: Int) -> Bool {
        guard sentence > 0 else { return false }
        let previous = text.cues(in: sentence - 1).contains { Findings.fineish.contains($0.concept) }
        return previous && text.paragraphs[sentence] - text.paragraphs[sentence - 1] <= 1 && !mentions(in: sentence).isEmpty
    }
}
