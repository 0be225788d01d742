import Enforcement

/// Whether a sum or a word stands for a measure.
extension Findings {
    func clues(of sum: Sum) -> Clues {
        var clues = surroundings(of: sum.tokens, for: .fine)
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        let value = sum.money.amount.approximate
        clues.note(.perPeriod, if: sum.perPeriod)
        clues.note(.isApproximate, if: sum.approximate)
        clues.note(.isConversion, if: sum.isConversion)
        clues.note(.currencyInferred, if: sum.currencyInferred)
        clues.note(.isSmall, if: value < 500)
        clues.note(.isHuge, if: value >= 1e9)
        clues.note(.isLargest, if: value >= largestSum)
        clues.note(.repeated, if: sumCounts[sum.money] ?? 0 > 1)
        clues.note(.onlyInSentence, if: sums(in: sentence).count == 1)
        clues.note(.firstOfKind, if: sums.first?.tokens == sum.tokens)
        clues.note(.countsFines, if: countsFines(sentence))
        clues.note(.paidByAuthority, if: isPaidByAuthority(sum))
        clues.note(.perCent, if: isPerCent(sum) || isBaseOfPerCent(sum))
        clues.note(.besideName, if: mentions(in: sentence).contains { $0.form == .name })
        noteStory(&clues, sum, sentence)
        return clues
    }

    /// What the sum is to the other sums, and to the nearest word for one.
    private func noteStory(_ clues: inout Clues, _ sum: Sum, _ sentence: Int) {
        clues.note(.becameOfFine, if: isAfter(sum, sentence))
        clues.note(.cutFrom, if: isCutFrom(sum, sentence))
        clues.note(.totalOfOne, if: isTotalOfOne(sentence))
        clues.note(.opensText, if: opensText(sum, sentence))
        let (fine, other) = (distanceToFine(sum) ?? 99, distanceToOther(sum) ?? 99)
        clues.note(.besideFine, if: isBesideFine(sum))
        clues.note(.saidOutright, if: isSaidOutright(sum, sentence))
        clues.note(.fineElsewhere, if: finedSums[sum.money] ?? 0 > (isBesideFine(sum) ? 1 : 0))
        clues.note(.besideAuthority, if: authorities(in: sentence).contains { $0.authority != nil })
        notePrevious(&clues, sentence)
        clues.note(.besideOther, if: other <= 8 && (other < fine || other == fine && other <= 2))
        clues.note(
            .afterCap,
            if: before(sum.tokens.lowerBound, 5, ConceptSet(.cap))
                || text.has(.cap, at: sum.tokens.upperBound - 1))
    }

    /// What the sentence before told.
    private func notePrevious(_ clues: inout Clues, _ sentence: Int) {
        guard sentence > 0 else { return }
        clues.note(.afterAuthority, if: !authorities(in: sentence - 1).isEmpty)
        clues.note(.afterFine, if: has(sentence - 1, .fine, .fineVerb))
    }

    func clues(of cue: Cue, for choice: Choice) -> Clues {
        var clues = surroundings(of: cue.range, for: choice)
        let sentence = text.sentence(of: cue.range.lowerBound)
        clues.note(.besideSum, if: !sums(in: sentence).isEmpty)
        clues.note(.besideName, if: mentions(in: sentence).contains { $0.form == .name })
        clues.note(.besideAuthority, if: !authorities(in: sentence).isEmpty)
        notePrevious(&clues, sentence)
        clues.note(.powersListed, if: powers.count { has(sentence, $0) } > 2)
        return clues
    }
}

/// `It can warn, reprimand, order, ban`: the law's list.
private let powers: [Concept] = [.warn, .reprimand, .order, .ban]

extension Choice {
    /// The choice that decides whether a word stands for a measure, and which.
    static func measure(of concept: Concept) -> (choice: Choice, kind: MeasureKind)? {
        switch concept {
        case .fine, .fineVerb: (.fineWord, .fine)
        case .order, .comply: (.order, .order)
        case .ban, .stopVerb: (.ban, .ban)
        case .reprimand: (.reprimand, .reprimand)
        case .warn: (.warning, .warning)
        default: nil
        }
    }
}
