import Enforcement

/// A sum of money in the text: `EUR 746 million`, `£99.2m`, `600 000 EUR`.
struct Sum {
    let money: Money
    let tokens: Range<Int>
    /// `ruim`, `about`: not told exactly.
    let approximate: Bool
    /// `per day`: an amount for each period.
    let perPeriod: Bool
    /// The same sum in another currency, in brackets behind it.
    var isConversion = false
    /// The currency stands with another sum of the sentence.
    let currencyInferred: Bool
}

enum Sums {
    /// All sums in the order of the text.
    ///
    /// Of a sum and its conversion in brackets, the one in the deciding authority's currency is the sum.
    static func mentions(in text: Text, decimalPoint: Bool, local: (Int) -> String?) -> [Sum] {
        let numerals = Numerals(text, decimalPoint: decimalPoint)
        var (sums, index): ([Sum], Int) = ([], 0)
        while index < text.tokens.count {
            if let sum = sum(at: index, text, numerals, last: sums.last) {
                sums.append(sum)
                index = sum.tokens.upperBound
            } else {
                index += 1
            }
        }
        for number in sums.indices.dropFirst() where isConversion(sums[number], of: sums[number - 1], text) {
            let local = local(sums[number].tokens.lowerBound)
            let isDecided = sums[number].money.currency == local && sums[number - 1].money.currency != local
            sums[isDecided ? number - 1 : number].isConversion = true
        }
        return sums
    }

    private static let opening = ConceptSet(.currency, .number, .scale)

    private static func sum(at start: Int, _ text: Text, _ numerals: Numerals, last: Sum?) -> Sum? {
        let token = text.tokens[start]
        switch token.kind {
        case .number: break
        case .mark where symbol(token) != nil: break
        case .word
        where text.concepts[start].overlaps(opening)
            || text.vocabulary.words[Int(token.value)].numberParts >= 0:
            break
        default: return nil
        }
        if let (currency, after) = currency(at: start, text), let numeral = numerals.numeral(at: after) {
            return make(numeral, currency, start..<numeral.tokens.upperBound, text, inferred: false)
        }
        guard let numeral = numerals.numeral(at: start) else { return nil }
        let end = afterLinks(numeral.tokens.upperBound, text)
        if let (currency, after) = currency(at: end, text) {
            return make(numeral, currency, start..<after, text, inferred: false)
        }
        if let currency = currencyOfRange(numeral.tokens.upperBound, text, numerals) {
            return make(numeral, currency, numeral.tokens, text, inferred: false)
        }
        guard let last, numeral.scaled, numeral.value >= Amount(units: 1000),
            text.sentence(of: start) - text.sentence(of: last.tokens.lowerBound) <= 1,
            standsAlone(numeral.tokens.upperBound, text)
        else { return nil }
        return make(numeral, last.money.currency, numeral.tokens, text, inferred: true)
    }

    /// `from 500.000 to 300.000 euros`: the currency stands with the second sum.
    private static func currencyOfRange(_ index: Int, _ text: Text, _ numerals: Numerals) -> String? {
        guard text.has(.to, at: index), let second = numerals.numeral(at: index + 1) else { return nil }
        return currency(at: afterLinks(second.tokens.upperBound, text), text)?.0
    }

    private static func make(
        _ numeral: Numeral, _ currency: String, _ tokens: Range<Int>, _ text: Text, inferred: Bool
    ) -> Sum {
        let approximate = (1...3).contains { text.has(.approx, at: tokens.lowerBound - $0) }
        let perPeriod =
            (0...2).contains { text.cue(.perPeriod, at: tokens.upperBound + $0) != nil }
            || (1...6).contains {
                text.has(.perPeriod, at: tokens.lowerBound - $0)
                    && text.sentence(of: tokens.lowerBound - $0) == text.sentence(of: tokens.lowerBound)
            }
        return Sum(
            money: Money(amount: numeral.value, currency: currency), tokens: tokens, approximate: approximate,
            perPeriod: perPeriod, currencyInferred: inferred)
    }

    /// Words that may stand between number and currency: `746 millions d'euros`, `millones de euros`.
    private static func afterLinks(_ index: Int, _ text: Text) -> Int {
        var next = index
        if next + 1 < text.tokens.count, text.tokens[next].isMark(44), text.tokens[next + 1].kind == .mark {
            next += 2
        }
        while next < text.tokens.count, next - index < 3 {
            let token = text.tokens[next]
            let isLink =
                (token.kind == .word && token.length <= 3 && token.shape == .lower
                    && !text.has(.currency, at: next))
                || (token.kind == .mark && !token.spaced && [39, 0x2019, 45, 46].contains(token.value))
            guard isLink, next - index < 2 || token.kind != .word else { break }
            if text.has(.and, at: next) { break }
            next += 1
        }
        return text.tokens.indices.contains(next)
            && (text.has(.currency, at: next) || symbol(text.tokens[next]) != nil) ? next : index
    }

    /// A number without a currency is a sum only where no counted noun follows it.
    private static func standsAlone(_ index: Int, _ text: Text) -> Bool {
        guard index < text.tokens.count else { return true }
        let token = text.tokens[index]
        if token.kind != .word { return !token.isMark(37) }
        return text.has(.stop, at: index) && !text.has(.of, at: index)
    }

    private static func currency(at index: Int, _ text: Text) -> (String, Int)? {
        guard text.tokens.indices.contains(index) else { return nil }
        if let symbol = symbol(text.tokens[index]) { return (symbol, index + 1) }
        var best: Cue?
        for cue in text.cuesStarting(at: index)
        where cue.concept == .currency && cue.length > (best?.length ?? 0) { best = cue }
        guard let best else { return nil }
        let end = best.range.upperBound
        if end < text.tokens.count, let symbol = symbol(text.tokens[end]), text.isGlued(end) {
            return (symbol, end + 1)
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

    private static func isConversion(_ sum: Sum, of before: Sum, _ text: Text) -> Bool {
        let gap = before.tokens.upperBound..<sum.tokens.lowerBound
        guard sum.money.currency != before.money.currency, !before.isConversion, gap.count <= 7 else {
            return false
        }
        if gap.count <= 3, sum.approximate, Currencies.areEqual(sum.money, before.money) { return true }
        return gap.contains {
            [40, 91, 61, 0x2248, 0x2013].contains(text.tokens[$0].kind == .mark ? text.tokens[$0].value : 0)
        }
    }
}
