import Enforcement

/// What a sum is in the story that the text tells.
enum SumRole { case fine, periodic, after, other }

extension Findings {
    /// The role of a sum: a periodic penalty by its period, a fine by the weights of what stands around it.
    func role(of sum: Sum) -> SumRole {
        guard !sum.isConversion, !sum.isBound else { return .other }
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        if isPeriodic(sum, sentence) { return .periodic }
        if clues(of: sum).margin > 0 || isFormerFine(sum, sentence) { return .fine }
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
            if let number = text.cue(.number, at: before), let value = text.amount(number) {
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
                && after(authority.tokens.upperBound, 5, ConceptSet(.mustPay))
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

    /// The sum that a fine was cut or raised to: the verb's own, or the second of two; the old one stands beside the noun.
    func isAfter(_ sum: Sum, _ sentence: Int) -> Bool {
        if has(sentence, .propose), !has(sentence, .courtName, .courtNoun) { return false }
        guard sums(in: sentence).count > 1 || text.sentenceConcepts[sentence].overlaps(Findings.changing)
        else { return false }
        let here = sums(in: sentence).filter { !$0.isConversion }
        guard here.count <= Findings.mostTold else { return false }
        if has(sentence, .insteadOf) {
            if here.count == 1 { return isOtherThanBefore(sum) }
            if here.contains(where: isReplaced) { return !isReplaced(sum) }
        }
        if here.count == 2, let first = here.first, let last = here.last, isGoal(last), !isGoal(first),
            before(first.tokens.lowerBound, 2, ConceptSet(.of)), last.money.amount < first.money.amount
        {
            return sum.tokens == last.tokens
        }
        guard has(sentence, .reduce, .increase) else { return isSetByCourt(sum, sentence) }
        let goals = here.filter(isGoal)
        if goals.count == 1 || here.count == 1 { return isGoal(sum) }
        if here.count == 2, isBesideNoun(here[here.startIndex]) != isBesideNoun(here[here.endIndex - 1]) {
            return !isBesideNoun(sum)
        }
        return here.last?.tokens == sum.tokens
    }

    /// A sentence with more sums than these is a list, which tells of no changes.
    private static let mostTold = 8

    /// The sum beside the one that a fine became: what it was before.
    func isCutFrom(_ sum: Sum, _ sentence: Int) -> Bool {
        sums(in: sentence).count <= 2 * Findings.mostTold && !isAfter(sum, sentence)
            && sums(in: sentence).contains { !$0.isConversion && isAfter($0, sentence) }
    }

    /// `The original fine of 60,000 euros was reduced to 48,000 euros.`
    private func isFormerFine(_ sum: Sum, _ sentence: Int) -> Bool {
        has(sentence, .fine, .fineVerb) && isCutFrom(sum, sentence)
    }

    private func isOtherThanBefore(_ sum: Sum) -> Bool {
        sums.prefix(200).contains {
            $0.tokens.upperBound <= sum.tokens.lowerBound && $0.money.currency == sum.money.currency
                && $0.money.amount != sum.money.amount
        }
    }

    /// `instead of the 190,000`
    private func isReplaced(_ sum: Sum) -> Bool {
        before(sum.tokens.lowerBound, 3, ConceptSet(.insteadOf))
            || text.has(.insteadOf, at: sum.tokens.upperBound)
    }

    /// Behind a word for `to`, or in the case for it: `12 000 euroon`.
    private func isGoal(_ sum: Sum) -> Bool {
        before(sum.tokens.lowerBound, 3, ConceptSet(.to, .against))
            || before(sum.tokens.lowerBound, 2, ConceptSet(.reduce, .increase))
            || text.has(.to, at: sum.tokens.upperBound - 1)
    }

    /// `la multa de 60.000`, `30 000 euron seuraamusmaksu`
    private func isBesideNoun(_ sum: Sum) -> Bool {
        before(sum.tokens.lowerBound, 2, ConceptSet(.fine))
            || after(sum.tokens.upperBound, 2, ConceptSet(.fine))
    }

    /// A court brings it to this sum, and an authority's sentence tells another one.
    private func isSetByCourt(_ sum: Sum, _ sentence: Int) -> Bool {
        guard has(sentence, .courtName, .courtNoun), isGoal(sum),
            !authorities(in: sentence).contains(where: \.isNamed)
        else {
            return false
        }
        return sums.prefix(200).contains {
            $0.money.currency == sum.money.currency && $0.money.amount != sum.money.amount && !$0.isConversion
                && !has(text.sentence(of: $0.tokens.lowerBound), .courtName, .courtNoun)
        }
    }

    /// `Fifty thousand euros for two experiments. The Garante has fined …`
    func opensText(_ sum: Sum, _ sentence: Int) -> Bool {
        text.offset(of: sum.tokens.lowerBound) <= 1 && text.paragraphs[sentence] <= 2
            && [sentence - 1, sentence + 1].contains {
                text.sentences.indices.contains($0)
                    && text.sentenceConcepts[$0].overlaps(ConceptSet(.fine, .fineVerb))
            }
    }

    /// What a sentence with one sum holds where that is what a fine became.
    private static let changing = ConceptSet(.insteadOf, .reduce, .increase, .courtName, .courtNoun)
    private static let fineish = ConceptSet(.fine, .fineVerb, .impose, .receive, .mustPay, .periodic)
    private static let noFine = ConceptSet(.cap, .turnover, .total, .damages, .otherSum)

    /// A word for a fine stands right beside it, nearer than one for another sum.
    func isBesideFine(_ sum: Sum) -> Bool {
        guard let fine = distanceToFine(sum), fine <= 3 else { return false }
        return fine < distanceToOther(sum) ?? 99
    }

    /// `a fine of 20,000 euros`, `fined it 20,000 euros` with no word for another sum near; or what a fine was before its cut.
    func isSaidOutright(_ sum: Sum, _ sentence: Int) -> Bool {
        if isCutFrom(sum, sentence) { return true }
        guard !sum.isConversion, !sum.perPeriod, !has(sentence, .otherField), !isAfter(sum, sentence),
            !countsFines(sentence), distanceToOther(sum) ?? 99 > 8
        else { return false }
        return before(sum.tokens.lowerBound, 3, ConceptSet(.fine, .fineVerb))
            || after(sum.tokens.upperBound, 3, ConceptSet(.fine))
            || isTotalOfOne(sentence) && isBesideFine(sum)
    }

    /// The nearest word for a fine that is not also one for another sum, as `maximum fine` is.
    func distanceToFine(_ sum: Sum) -> Int? {
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        guard text.sentenceConcepts[sentence].overlaps(Findings.fineish) else { return nil }
        return text.cues(in: sentence).lazy.filter { [self] cue in
            Findings.fineish.contains(cue.concept) && !sum.tokens.overlaps(cue.range)
                && !cue.range.contains { text.concepts[$0].overlaps(Findings.noFine) }
                && !before(cue.range.lowerBound, 2, ConceptSet(.cap))
        }.map { [self] in gap(sum.tokens, $0.range) }.min()
    }

    /// The nearest word for a sum that is no fine; `a total of` is none where one party alone pays it.
    func distanceToOther(_ sum: Sum) -> Int? {
        let isOwnTotal = isTotalOfOne(text.sentence(of: sum.tokens.lowerBound))
        return distance(sum.tokens, to: isOwnTotal ? Findings.noFine.subtracting(.total) : Findings.noFine)
    }

    /// `X has been fined a total of …`: one party alone, and what was done to it.
    func isTotalOfOne(_ sentence: Int) -> Bool {
        guard has(sentence, .total), has(sentence, .fineVerb, .mustPay, .receive) else { return false }
        let told = mentions(in: sentence).filter { $0.form != .pronoun && $0.party >= 0 }
        guard let first = told.first, told.allSatisfy({ $0.party == first.party }) else { return false }
        let acts = ConceptSet(.fineVerb, .mustPay, .receive)
        return after(first.tokens.upperBound, 5, acts) || before(first.tokens.lowerBound, 3, acts)
    }
}
