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
        if isPerCent(sum) || isBaseOfPerCent(sum) { return .other }
        let fine = distance(sum.tokens, to: Findings.fineish)
        let other = distanceToOther(sum)
        if let other, other <= 8, other < (fine ?? 99) { return .other }
        if countsFines(sentence) || isPaidByAuthority(sum) { return .other }
        if sum.perPeriod, distance(sum.tokens, to: ConceptSet(.turnover, .damages)) ?? 99 > 6 {
            return .periodic
        }
        if before(sum.tokens.lowerBound, 5, ConceptSet(.cap))
            || after(sum.tokens.upperBound, 3, ConceptSet(.total))
        {
            return .other
        }
        if has(sentence, .periodic),
            sum.perPeriod || (distance(sum.tokens, to: ConceptSet(.periodic)) ?? 99) < 4
        {
            return .periodic
        }
        if isAfter(sum, sentence) { return .after }
        if let fine, fine <= 25 { return .fine }
        return followsFine(sentence) && !(other.map { $0 < 12 } ?? false) ? .fine : .other
    }

    /// `twee privacyboetes`: a sum beside counted fines is their total.
    private func countsFines(_ sentence: Int) -> Bool {
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
    private func isPaidByAuthority(_ sum: Sum) -> Bool {
        authorities(in: text.sentence(of: sum.tokens.lowerBound)).contains { authority in
            authority.tokens.upperBound <= sum.tokens.lowerBound
                && after(authority.tokens.upperBound, 3, ConceptSet(.mustPay))
        }
    }

    private func isPartOfSum(_ token: Int) -> Bool {
        sums.contains { $0.tokens.contains(token) } || dates.contains { $0.tokens.contains(token) }
    }

    /// The paragraph of a sum, or the text's heading, names an authority, a law or the party that the text is about.
    func isAboutPrivacy(_ sum: Sum) -> Bool {
        let law = ConceptSet(
            .gdpr, .ukGDPR, .ePrivacy, .nationalLaw, .authorityName, .authorityNoun, .place, .pronoun,
            .companyNoun, .personalData)
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        return text.sentences.indices.contains {
            text.paragraphs[$0] == text.paragraphs[sentence] && text.sentenceConcepts[$0].overlaps(law)
        }
            && !text.sentenceConcepts[sentence].contains(.otherField)
    }

    private func distanceToOther(_ sum: Sum) -> Int? { distance(sum.tokens, to: Findings.noFine) }

    private func isPerCent(_ sum: Sum) -> Bool {
        let next = sum.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].isMark(37)
    }

    /// `roughly 2% of the $21.3 billion`
    private func isBaseOfPerCent(_ sum: Sum) -> Bool {
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

    /// No word for a fine in the sentence, but the one before speaks of one; or a list that tells who, where and when.
    private func followsFine(_ sentence: Int) -> Bool {
        let paragraph = text.paragraphs[sentence]
        if sentence > 0, text.sentenceConcepts[sentence - 1].overlaps(Findings.fineish),
            paragraph - text.paragraphs[sentence - 1] <= 1,
            !mentions(in: sentence).isEmpty
        {
            return true
        }
        guard !dates(in: sentence).isEmpty else { return false }
        if text.sentenceConcepts[sentence].contains(.place), text.sentences[sentence].count <= 30 {
            return true
        }
        return mentions(in: sentence).contains { $0.form == .name }
            && text.sentences.indices.contains {
                text.paragraphs[$0] == paragraph && text.sentenceConcepts[$0].overlaps(Findings.fineish)
            }
    }
}
