import Enforcement

/// Days and years in words.
extension DateScanner {
    /// `quince de marzo de dos mil veinticuatro`, `ventuno maggio`, `twenty-second of June 2017`.
    func inWords(_ index: Int) -> DateShape? {
        guard let day = dayInWords(index) else { return nil }
        let direct = text.has(.of, at: day.end) ? day.end + 1 : day.end
        let isDirect = monthWord(at: direct) != nil
        guard let month = month(after: day.end) else { return nil }
        let shape = withYear(DateShape(month: month.value, day: day.value, tokens: index..<month.end))
        return isDirect || shape.year != nil && !text.has(.a, at: index) ? shape : nil
    }

    func isNumberWord(_ index: Int) -> Bool {
        text.has(.number, at: index) || text.isCompoundNumber(index)
    }

    /// A day of the month in words: `ventuno`, `twenty-first`.
    func dayInWords(_ index: Int) -> Part? {
        guard let tens = ordinalWord(at: index) ?? number(at: index), (1...31).contains(tens.value) else {
            return nil
        }
        let next = tens.end < text.tokens.count && text.tokens[tens.end].isMark("-") ? tens.end + 1 : tens.end
        if tens.value == 20 || tens.value == 30, let unit = ordinalWord(at: next), unit.value < 10,
            tens.value + unit.value <= 31
        {
            return (tens.value + unit.value, unit.end, false)
        }
        return tens
    }

    /// A whole number in words.
    func number(at index: Int) -> Part? {
        guard let numeral = numerals.numeral(at: index), numeral.isInWords, numeral.value.scale == 0 else {
            return nil
        }
        return (Int(clamping: numeral.value.units), numeral.tokens.upperBound, false)
    }

    /// `May twenty-one, 2018`: a number in words that counts nothing behind it.
    func dayBehind(_ month: Part) -> Part? {
        guard month.end < text.tokens.count, text.tokens[month.end].kind == .word, isNumberWord(month.end),
            let day = dayInWords(month.end)
        else { return nil }
        return day.end >= text.tokens.count || [.mark, .line].contains(text.tokens[day.end].kind) ? day : nil
    }

    /// `dos mil veinticuatro`, `duemilaventiquattro`, `nineteen ninety-nine`.
    func yearInWords(_ index: Int) -> Part? {
        guard index < text.tokens.count, text.tokens[index].kind == .word,
            text.concepts[index].overlaps(ConceptSet(.number, .scale))
                || text.isCompoundNumber(index),
            let first = number(at: index)
        else { return nil }
        var year = first
        if first.value == 19 || first.value == 20, let rest = number(at: first.end),
            (10...99).contains(rest.value)
        {
            year = (first.value * 100 + rest.value, rest.end, false)
        }
        return (1950...2050).contains(year.value) && !isCounted(year.end) ? year : nil
    }
}
