import Enforcement

extension Relation {
    /// The clues of a date: where it stands, how precise it is and how far it lies from the publication.
    func clues(of date: DateMention) -> Clues {
        var clues = clues(of: date.tokens)
        clues.note(date.date.day != nil ? .isDay : date.date.month != nil ? .isMonth : .isYear)
        clues.note(.isComplete, if: date.complete)
        clues.note(.inPeriod, if: isPeriod(date))
        let here = findings.dates(in: findings.text.sentence(of: date.tokens.lowerBound))
        clues.note(here.count == 1 ? .onlyOfKind : .oneOfMany)
        clues.note(.firstOfKind, if: findings.dates.first?.tokens == date.tokens)
        clues.note(.repeated, if: findings.dates.contains { $0.tokens != date.tokens && $0.date == date.date })
        if let published = findings.published?.date { note(date.date, published, &clues) } else { clues.note(.undated) }
        clues.note(.latestOfText, if: findings.dates.allSatisfy { $0.date.first <= date.date.first })
        return clues
    }

    private func note(_ date: PartialDate, _ published: PartialDate, _ clues: inout Clues) {
        let days = published.last.dayNumber - date.last.dayNumber
        switch days {
        case ..<0: clues.note(date.first.dayNumber > published.last.dayNumber ? .afterPublication : .weeksBefore)
        case 0: clues.note(.isPublication)
        case 1...10: clues.note(.daysBefore)
        case 11...70: clues.note(.weeksBefore)
        case 71...400: clues.note(.monthsBefore)
        default: clues.note(.yearsBefore)
        }
    }

    /// One end of `from March 2018 to May 2019`.
    private func isPeriod(_ date: DateMention) -> Bool {
        let text = findings.text
        return findings.dates(in: text.sentence(of: date.tokens.lowerBound)).contains { other in
            guard other.tokens != date.tokens, findings.gap(other.tokens, date.tokens) <= 2 else { return false }
            let (first, second) = other.tokens.lowerBound < date.tokens.lowerBound ? (other, date) : (date, other)
            return (first.tokens.upperBound..<second.tokens.lowerBound).contains {
                text.has(.to, at: $0) || text.has(.and, at: $0) || text.tokens[$0].isMark(0x2013)
            }
        }
    }
}
