import Enforcement

/// A sum of money in the text: `EUR 746 million`, `£99.2m`, `600 000 EUR`.
struct Sum {
    var money: Money
    let tokens: Range<Int>
    /// `ruim`, `about`: not told exactly.
    let approximate: Bool
    /// `per day`: an amount for each period.
    let perPeriod: Bool
    /// The same sum in another currency, in brackets behind it.
    var isConversion = false
    /// One end of `between 28 and 36 million`: not told which.
    var isBound = false
    /// The currency stands with another sum of the text.
    let currencyInferred: Bool
}

enum Sums {
    /// All sums in the order of the text; `local` are the currencies of the authority that a token's sentence names.
    ///
    /// Of a sum and its conversion in brackets the first is the sum; the second where it is in the deciding authority's
    /// currency and the first in one that the readers know, whose own are `readers`.
    static func mentions(
        in text: Text, decimalPoint: Bool, readers: [String], local: @escaping (Int) -> [String]
    ) -> [Sum] {
        let reader = SumReader(text, Numerals(text, decimalPoint: decimalPoint), local: local)
        var (sums, index): ([Sum], Int) = ([], 0)
        var last: Sum?
        while index < text.tokens.count {
            guard reader.opens(index), let sum = reader.sum(at: index, last: last) else {
                index += 1
                continue
            }
            sums.append(sum)
            index = sum.tokens.upperBound
            relate(&sums, text, readers, local)
            last = sums.last { !$0.isConversion } ?? sum
        }
        return sums
    }

    /// Tells of the last sum whether it is the one before it in another currency, or the other end of a range.
    private static func relate(
        _ sums: inout [Sum], _ text: Text, _ readers: [String], _ local: (Int) -> [String]
    ) {
        guard sums.count > 1 else { return }
        let number = sums.count - 1
        let (before, sum) = (sums[number - 1], sums[number])
        if isConversion(sum, of: before, text) {
            let own = local(sum.tokens.lowerBound)
            let isDecided =
                own.contains(sum.money.currency) && !own.contains(before.money.currency) && !sum.approximate
                && (readers + ["EUR", "USD", "GBP"]).contains(before.money.currency)
            sums[isDecided ? number - 1 : number].isConversion = true
        } else if isRange(before, sum, text) {
            (sums[number - 1].isBound, sums[number].isBound) = (true, true)
        }
    }

    private static func isConversion(_ sum: Sum, of before: Sum, _ text: Text) -> Bool {
        let gap = before.tokens.upperBound..<sum.tokens.lowerBound
        guard sum.money.currency != before.money.currency, !before.isConversion, gap.count <= 7 else {
            return false
        }
        if gap.count <= 4, Currencies.areEqual(sum.money, before.money) { return true }
        return gap.contains {
            [40, 91, 61, 0x2248, 0x2013].contains(text.tokens[$0].kind == .mark ? text.tokens[$0].value : 0)
        }
    }

    /// `between 28 and 36 million`, `28 ja 36 miljoonan välillä`, `10,000–20,000`.
    private static func isRange(_ first: Sum, _ second: Sum, _ text: Text) -> Bool {
        let gap = first.tokens.upperBound..<second.tokens.lowerBound
        guard first.money.currency == second.money.currency, first.money.amount < second.money.amount,
            let only = gap.first, gap.count == 1
        else { return false }
        if text.tokens[only].isMark(45) || text.tokens[only].isMark(0x2013) { return true }
        guard text.has(.and, at: only) || text.has(.to, at: only) else { return false }
        return (1...3).contains { text.has(.between, at: first.tokens.lowerBound - $0) }
            || (0...1).contains { text.has(.between, at: second.tokens.upperBound + $0) }
    }
}
