/// Dates and years in figures, told apart from the other numbers of a text.
extension DateScanner {
    /// `16.7.2021`, `16/07/21`, `2021-07-16`, `16. 7. 2021`; `07/16/2021` only as 7/16 can be no day and month.
    func numeric(_ index: Int) -> DateShape? {
        let tokens = text.tokens
        guard index + 4 < tokens.count, !isInsideNumber(index), tokens[index + 1].kind == .mark,
            tokens[index + 3].value == tokens[index + 1].value, tokens[index + 3].kind == .mark,
            [45, 46, 47].contains(tokens[index + 1].value), !tokens[index + 1].spaced,
            !tokens[index + 3].spaced
        else { return nil }
        let parts = [tokens[index], tokens[index + 2], tokens[index + 4]]
        guard parts.allSatisfy({ $0.kind == .number }), parts[1].length <= 2, !startsNumber(index + 4),
            tokens[index + 1].isMark(".") || !parts[1].spaced && !parts[2].spaced
        else { return nil }
        var (first, second, third) = (Int(parts[0].value), Int(parts[1].value), Int(parts[2].value))
        if parts[0].length == 4 {
            (first, third) = (third, first)
        } else if second > 12, first <= 12 {
            (first, second) = (second, first)
        }
        guard [1, 2].contains(min(parts[0].length, parts[2].length)) else { return nil }
        switch max(parts[0].length, parts[2].length) {
        case 4: break
        case 2 where parts[2].length == 2 && !parts[1].spaced && !parts[2].spaced && !isCited(index):
            third += third <= 35 ? 2000 : 1900
        default: return nil
        }
        guard (1950...2050).contains(third), (1...12).contains(second), (1...31).contains(first) else {
            return nil
        }
        return DateShape(year: third, month: second, day: first, tokens: index..<(index + 5))
    }

    /// `Art. 5.1.18`: an article's parts, no date.
    private func isCited(_ index: Int) -> Bool {
        (1...3).contains {
            index >= $0 && text.concepts[index - $0].overlaps(ConceptSet(.article, .paragraph, .point))
        } || index > 0 && text.tokens[index - 1].kind == .mark && !text.tokens[index].spaced
    }

    /// `2021`, but not in `2021/22`, `€ 2021`, `§ 2021` or `more than 2000`.
    func bareYear(_ index: Int) -> DateShape? {
        let token = text.tokens[index]
        guard token.digits == 4, (1995...2035).contains(token.value), !isInsideNumber(index),
            !startsNumber(index),
            !isCounted(index + 1)
        else { return nil }
        if index > 0 {
            let before = text.tokens[index - 1]
            let sums = ConceptSet(.currency, .approx, .article, .paragraph, .number)
            if before.kind == .number || text.concepts[index - 1].overlaps(sums) { return nil }
            if before.kind == .mark, [0xA7, 35, 0x20AC, 36, 0xA3, 37].contains(before.value) { return nil }
        }
        return DateShape(year: Int(token.value), tokens: index..<(index + 1))
    }

    /// Glued to something before it that makes it a part of a longer number: `DKN.5131`, `AZ-12`.
    func isInsideNumber(_ index: Int) -> Bool {
        guard index > 0, !text.tokens[index].spaced else { return false }
        let before = text.tokens[index - 1]
        if before.kind == .word || before.kind == .number { return true }
        guard before.kind == .mark, !before.spaced, index > 1 else { return false }
        if before.isMark("-") || before.isMark("/"), text.has(.month, at: index - 2) { return false }
        if before.isMark("-"), text.has(.stop, at: index - 2), text.tokens[index - 2].shape != .allCapitals {
            return false  // an article, as in `fit-28 ta' Frar`
        }
        return [44, 45, 46, 47, 58, 95].contains(before.value) && text.tokens[index - 2].kind != .line
            && text.tokens[index - 2].kind != .mark
    }

    /// Something is glued behind it that makes it a part of a longer number: `2021/22`, `2016/679`.
    func startsNumber(_ index: Int) -> Bool {
        guard index + 1 < text.tokens.count else { return false }
        let after = text.tokens[index + 1]
        if after.kind == .number { return after.length == 3 }
        if after.spaced { return false }
        if after.kind == .word { return true }
        guard after.kind == .mark, index + 2 < text.tokens.count, !text.tokens[index + 2].spaced else {
            return false
        }
        return text.tokens[index + 2].kind == .number && [44, 45, 46, 47, 58, 95].contains(after.value)
            || after.isMark("/")
    }

    /// What stands here shows that the number before it counts something: `%`, `euro`, `customers`.
    func isCounted(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        if text.has(.personNoun, at: index) { return true }
        return isPaid(index) || text.has(.companyNoun, at: index) && text.tokens[index - 1].value % 100 == 0
    }

    /// `%`, `euro`, `million`: what no year stands before, not even behind its month.
    func isPaid(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        if text.concepts[index].overlaps(ConceptSet(.currency, .scale)) { return true }
        let token = text.tokens[index]
        return token.kind == .mark && [37, 0x20AC, 36, 0xA3].contains(token.value)
    }

    /// `July 3 May`: the number belongs to the month behind it.
    func startsDate(_ index: Int) -> Bool { day(at: index).flatMap { month(after: $0.end) } != nil }
}
