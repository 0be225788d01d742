import Enforcement

/// Reads one sum: a numeral with a currency before or behind it, or with that of another sum.
struct SumReader {
    let text: Text
    let numerals: Numerals
    let local: (Int) -> [String]

    private let opening = ConceptSet(.currency, .number, .scale)

    init(_ text: Text, _ numerals: Numerals, local: @escaping (Int) -> [String]) {
        (self.text, self.numerals, self.local) = (text, numerals, local)
    }

    /// The sum that starts at a token which may open one; `last` is the one before it.
    func sum(at start: Int, last: Sum?) -> Sum? {
        if let (currency, after) = currency(at: start),
            let numeral = numerals.numeral(at: abbreviated(after)),
            !numeral.isBareScale
        {
            return make(numeral, currency, start..<repeated(currency, numeral.tokens.upperBound))
        }
        guard let numeral = numerals.numeral(at: start) else { return nil }
        if numeral.scaled, let (currency, _) = currency(at: numeral.tokens.upperBound - 1) {
            return make(numeral, currency, numeral.tokens)
        }
        let end = afterLinks(afterRepetition(numeral.tokens.upperBound))
        if let (currency, after) = currency(at: end), !belongsToNext(end, after, numeral) {
            let (whole, last) = withSubunits(scaled(numeral, after), after)
            return make(whole, currency, start..<last)
        }
        if let (whole, currency) = startOfRange(numeral) { return make(whole, currency, numeral.tokens) }
        return inferred(numeral, last)
    }

    /// False for most tokens: neither a number nor a currency, in figures, signs or words.
    func opens(_ start: Int) -> Bool {
        let token = text.tokens[start]
        switch token.kind {
        case .number: return true
        case .mark: return SumReader.symbol(token) != nil
        case .word:
            return text.concepts[start].overlaps(opening) || text.isCompoundNumber(start)
        case .line: return false
        }
    }

    private func make(
        _ numeral: Numeral, _ currency: String, _ tokens: Range<Int>, inferred: Bool = false
    ) -> Sum {
        let approximate = (1...3).contains { text.has(.approx, at: tokens.lowerBound - $0) }
        let perPeriod =
            (0...2).contains { text.cue(.perPeriod, at: tokens.upperBound + $0) != nil }
            || (1...6).contains {
                text.has(.perPeriod, at: tokens.lowerBound - $0)
                    && text.sentence(of: tokens.lowerBound - $0) == text.sentence(of: tokens.lowerBound)
            }
        return Sum(
            money: Money(amount: numeral.value, currency: decided(currency, at: tokens.lowerBound)),
            tokens: tokens, approximate: approximate, perPeriod: perPeriod, currencyInferred: inferred)
    }

    /// Of the crowns that a bare `coronas` may be, the authority's own, else the first.
    private func decided(_ currency: String, at token: Int) -> String {
        let choices = currency.split(separator: "/")
        guard choices.count > 1, let first = choices.first else { return currency }
        return local(token).first { own in choices.contains { $0 == own } } ?? String(first)
    }
}

/// What stands between a number and its currency, or behind both.
extension SumReader {
    /// `kr. 50.000`: the point of an abbreviated currency before the number.
    private func abbreviated(_ index: Int) -> Int {
        guard index + 1 < text.tokens.count, text.tokens[index].isMark(46), text.isGlued(index) else {
            return index
        }
        return index + 1
    }

    /// `$5 million USD`
    private func repeated(_ currency: String, _ end: Int) -> Int {
        guard let (again, after) = self.currency(at: end), again == currency, !startsNumber(after) else {
            return end
        }
        return after
    }

    private func startsNumber(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && text.tokens[index].kind == .number
    }

    /// `in 2021 €5 million`, `2021 EUR 5 million`: the currency stands before another number.
    private func belongsToNext(_ start: Int, _ end: Int, _ numeral: Numeral) -> Bool {
        guard startsNumber(end), !numeral.scaled, numeral.tokens.count == 1 else { return false }
        return isYear(numeral) || text.tokens[start].spaced && text.isGlued(end)
    }

    private func isYear(_ numeral: Numeral) -> Bool {
        numeral.tokens.count == 1 && (1900...2099).contains(text.tokens[numeral.tokens.lowerBound].value)
            && text.tokens[numeral.tokens.lowerBound].kind == .number
    }

    /// `75 USD millones`: the scale behind the currency.
    private func scaled(_ numeral: Numeral, _ after: Int) -> Numeral {
        guard !numeral.scaled, let scale = numerals.scale(at: after), scale.power >= 6,
            let value = numeral.value.scaled(by: scale.power)
        else { return numeral }
        return Numeral(
            value: value, tokens: numeral.tokens.lowerBound..<scale.end, power: scale.power, isInWords: false)
    }

    /// `15 euro and 50 cents`, `5 euro 50`; then where the sum ends.
    private func withSubunits(_ numeral: Numeral, _ after: Int) -> (Numeral, Int) {
        let end = max(after, numeral.tokens.upperBound)
        guard !numeral.scaled, numeral.value.scale == 0 else { return (numeral, end) }
        let next = isShortWord(end) ? end + 1 : end
        guard let cents = numerals.numeral(at: next), cents.tokens.lowerBound == next,
            cents.value.scale == 0, cents.value < Amount(units: 100), cents.value > Amount(units: 9),
            let part = cents.value.scaled(by: 0).map({ Amount(units: $0.units, scale: 2) }),
            let value = numeral.value.adding(part)
        else { return (numeral, end) }
        let isNamed = text.has(.subunit, at: cents.tokens.upperBound)
        guard isNamed || standsAlone(cents.tokens.upperBound), currency(at: cents.tokens.upperBound) == nil
        else {
            return (numeral, end)
        }
        let last = cents.tokens.upperBound + (isNamed ? 1 : 0)
        return (
            Numeral(
                value: value, tokens: numeral.tokens.lowerBound..<last, power: 0, isInWords: numeral.isInWords
            ),
            last
        )
    }

    private func isShortWord(_ index: Int) -> Bool {
        guard text.tokens.indices.contains(index) else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.length <= 3 && token.shape == .lower
    }

    /// The number told again in brackets or between dashes: `kolmensadan (300) euron`, `750 000 – syv hundre … – kroner`.
    private func afterRepetition(_ index: Int) -> Int {
        guard index + 1 < text.tokens.count, text.tokens[index].kind == .mark else { return index }
        let opening = text.tokens[index].value
        guard opening == 40 || [0x2013, 0x2014].contains(opening) && opens(index + 1) else { return index }
        let closing = opening == 40 ? 41 : opening
        for close in (index + 1)..<min(index + 12, text.tokens.count) where text.tokens[close].isMark(closing)
        {
            let end = afterLinks(close + 1)
            return currency(at: end) == nil ? index : close + 1
        }
        return index
    }

    /// Words that may stand between number and currency: `746 millions d'euros`, `millones de euros`.
    private func afterLinks(_ index: Int) -> Int {
        var next = index
        if next + 1 < text.tokens.count, text.tokens[next].isMark(44), text.tokens[next + 1].kind == .mark {
            next += 2
        }
        while next < text.tokens.count, next - index < 3 {
            let token = text.tokens[next]
            let isLink =
                (isShortWord(next) && !text.has(.currency, at: next))
                || (token.kind == .mark && !token.spaced && [39, 0x2019, 45, 46].contains(token.value))
            guard isLink, next - index < 2 || token.kind != .word else { break }
            if text.has(.and, at: next) { break }
            next += 1
        }
        return currency(at: next) != nil ? next : index
    }

    /// `from 500.000 to 300.000 euros`, `28–36 million euros`: currency and scale stand with the second number.
    private func startOfRange(_ first: Numeral) -> (Numeral, String)? {
        let link = first.tokens.upperBound
        guard link < text.tokens.count, !isYear(first), let second = numerals.numeral(at: link + 1),
            text.has(.to, at: link) || text.has(.and, at: link) || text.tokens[link].isMark(45)
                || text.tokens[link].isMark(0x2013),
            let (currency, _) = currency(at: afterLinks(second.tokens.upperBound))
        else { return nil }
        if text.has(.and, at: link),
            !(1...3).contains(where: { text.has(.between, at: first.tokens.lowerBound - $0) })
        {
            return nil
        }
        guard !first.scaled, second.scaled, first.value < Amount(units: 1000),
            let value = first.value.scaled(by: second.power)
        else { return (first, currency) }
        return (
            Numeral(value: value, tokens: first.tokens, power: second.power, isInWords: first.isInWords),
            currency
        )
    }

    /// A number without a currency is a sum beside another one, or beside a word for a fine: `la multa de 60.000`.
    private func inferred(_ numeral: Numeral, _ last: Sum?) -> Sum? {
        guard numeral.value >= Amount(units: 1000), standsAlone(numeral.tokens.upperBound) else { return nil }
        let start = numeral.tokens.lowerBound
        let isNear =
            last.map { text.sentence(of: start) - text.sentence(of: $0.tokens.lowerBound) <= 1 } ?? false
        guard isNear && (numeral.power >= 3 || isBracketed(numeral)) || isBesideFine(numeral) else {
            return nil
        }
        guard let currency = last?.money.currency ?? local(start).first else { return nil }
        return make(numeral, currency, numeral.tokens, inferred: true)
    }

    /// `the Lazio region (75.000)`
    private func isBracketed(_ numeral: Numeral) -> Bool {
        let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
        return isGrouped(numeral) && start > 0 && text.tokens[start - 1].isMark(40) && end < text.tokens.count
            && text.tokens[end].isMark(41)
    }

    /// A scale, or groups of three digits, right behind a word for a fine or for what is done with it.
    private func isBesideFine(_ numeral: Numeral) -> Bool {
        guard numeral.power >= 3 || isGrouped(numeral) else { return false }
        let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
        let whole = text.sentences[text.sentence(of: start)]
        let first = max(whole.lowerBound, start - (numeral.scaled ? 6 : 3))
        let last = numeral.scaled ? min(whole.upperBound, end + 6) : start
        let acts = numeral.scaled ? SumReader.acts : SumReader.fines
        return first < last && (first..<last).contains { text.concepts[$0].overlaps(acts) }
            || start > whole.lowerBound && text.has(.receive, at: start - 1)
    }

    private static let fines = ConceptSet(.fine, .fineVerb, .insteadOf)
    private static let counted = ConceptSet(.personNoun, .companyNoun)
    private static let acts = ConceptSet(.fine, .fineVerb, .receive, .impose, .mustPay)

    private func isGrouped(_ numeral: Numeral) -> Bool {
        numeral.value.scale == 0 && numeral.tokens.count >= 2
            && text.tokens[numeral.tokens.lowerBound].kind == .number
            && text.tokens[numeral.tokens.upperBound - 1].length == 3
    }

    /// A number without a currency is a sum only where no counted noun follows it.
    private func standsAlone(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return true }
        let token = text.tokens[index]
        if token.kind != .word { return !token.isMark(37) }
        if text.concepts[index].overlaps(SumReader.counted) { return false }
        return text.has(.stop, at: index) && !text.has(.of, at: index)
            || text.concepts[index].overlaps(SumReader.acts)
    }
}

/// Currencies, by their words and signs.
extension SumReader {
    /// The currency that starts at a token, and where it ends: the longest of its words, or a sign.
    func currency(at index: Int) -> (String, Int)? {
        guard text.tokens.indices.contains(index) else { return nil }
        if let symbol = SumReader.symbol(text.tokens[index]) { return (symbol, index + 1) }
        var best: Cue?
        for cue in text.cuesStarting(at: index)
        where cue.concept == .currency && cue.length > (best?.length ?? 0) { best = cue }
        guard let best else { return nil }
        let end = best.range.upperBound
        if end < text.tokens.count, SumReader.symbol(text.tokens[end]) != nil, text.isGlued(end) {
            return (text.argument(best), end + 1)
        }
        return (text.argument(best), end)
    }

    private static func symbol(_ token: Token) -> String? {
        guard token.kind == .mark else { return nil }
        switch token.value {
        case 0x20AC: return "EUR"
        case 36: return "USD"
        case 0xA3: return "GBP"
        case 0xA5: return "JPY"
        default: return nil
        }
    }
}
