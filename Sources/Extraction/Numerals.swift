/// Numbers as texts write them: `525.000`, `9,55`, `600 000`, `vier miljoen zevenhonderdvijftigduizend`.
import Enforcement

struct Numeral {
    let value: Amount
    let tokens: Range<Int>
    /// The power of ten of its last scale word, 0 where it has none: 6 in `746 million`.
    let power: Int
    /// Written in words from its start.
    let isInWords: Bool
    /// A scale word belongs to it: `746 million`.
    var scaled: Bool { power > 0 }
    /// Only a scale word: `million`, in a table's `EUR million`.
    var isBareScale: Bool {
        scaled && isInWords && tokens.count == 1 && value == Amount(units: 1).scaled(by: power)
    }
}

struct Numerals {
    let text: Text
    let decimalPoint: Bool

    init(_ text: Text, decimalPoint: Bool) {
        (self.text, self.decimalPoint) = (text, decimalPoint)
    }

    /// The numeral that starts at a token, if one does.
    func numeral(at start: Int) -> Numeral? {
        guard text.tokens.indices.contains(start) else { return nil }
        var (sum, end) = (NumberSum(), start)
        var afterFigures = false
        while let (next, isFigures) = read(at: end, &sum, isJoined: false, afterFigures)
            ?? joined(at: end, &sum, afterFigures)
        {
            (end, afterFigures) = (next, isFigures)
        }
        guard end > start, let value = sum.value else { return nil }
        return Numeral(
            value: value, tokens: start..<end, power: sum.power, isInWords: text.tokens[start].kind == .word)
    }

    /// Goes on behind a hyphen or a word for `and`: `50-tisíc`, `treinta y cinco`, `dos millones y medio`.
    private func joined(at index: Int, _ sum: inout NumberSum, _ afterFigures: Bool) -> (Int, Bool)? {
        guard !sum.isEmpty, index + 1 < text.tokens.count else { return nil }
        let isHyphen = text.tokens[index].isMark(45) && text.isGlued(index) && text.isGlued(index + 1)
        guard isHyphen || text.has(.and, at: index) else { return nil }
        return read(at: index + 1, &sum, isJoined: !isHyphen, afterFigures)
    }

    /// Adds the figures or words at a token; returns where they end.
    private func read(
        at index: Int, _ sum: inout NumberSum, isJoined: Bool, _ afterFigures: Bool
    ) -> (Int, Bool)? {
        guard index < text.tokens.count else { return nil }
        if text.tokens[index].kind == .number {
            guard !afterFigures, let (value, end) = figures(at: index) else { return nil }
            guard sum.isEmpty || sum.endsWithScale && (scale(at: end)?.power ?? 99) < sum.power else {
                return nil
            }
            return sum.add(value) ? (end, true) : nil
        }
        guard text.tokens[index].kind == .word, let (parts, end) = parts(at: index) else { return nil }
        if isSubunit(index, parts, sum, afterFigures) { return nil }
        if afterFigures, parts.count > 1 || !parts[0].isScale, !isJoined || parts[0].value >= Amount(units: 1)
        {
            return nil
        }
        if sum.isEmpty, parts.count == 1, parts[0].isScale, text.cue(.number, at: index) == nil { return nil }
        var trial = sum
        for part in parts where !trial.add(part, unitsFirst: isJoined || parts.count > 1) { return nil }
        sum = trial
        return (end + point(after: end), false)
    }

    /// `15 cents`, `quarante-cinq cents`: a word for a hundred that is also the coin.
    private func isSubunit(_ index: Int, _ parts: [NumberPart], _ sum: NumberSum, _ afterFigures: Bool)
        -> Bool
    {
        parts.count == 1 && parts[0].isScale && text.has(.subunit, at: index)
            && (afterFigures || (sum.group ?? Amount(units: 0)) >= Amount(units: 10))
    }

    /// The number words that start at a token, the longest cue first, and where they end.
    private func parts(at index: Int) -> (parts: [NumberPart], end: Int)? {
        var best: Cue?
        for cue in text.cuesStarting(at: index) where cue.concept == .number || cue.concept == .scale {
            guard let known = best else { best = cue; continue }
            if cue.length > known.length || cue.length == known.length && cue.concept == .scale { best = cue }
        }
        if let best, let value = text.amount(best) {
            return ([NumberPart(value: value, isScale: best.concept == .scale)], best.range.upperBound)
        }
        return text.numberParts(at: index).map { ($0, index + 1) }
    }

    /// The scale word at a token, a hyphen before it or none: `50-tisíc`.
    func scale(at start: Int) -> (power: Int, end: Int)? {
        let isJoined =
            start + 1 < text.tokens.count && text.tokens[start].isMark(45) && text.isGlued(start)
            && text.isGlued(start + 1)
        let index = isJoined ? start + 1 : start
        guard index < text.tokens.count, text.tokens[index].kind == .word,
            let (parts, end) = parts(at: index), let first = parts.first, parts.count == 1, first.isScale
        else { return nil }
        return (Int(first.value.units), end)
    }

    /// The point of an abbreviated scale, as in `Mio.`, where a sum goes on behind it.
    private func point(after index: Int) -> Int {
        guard index + 1 < text.tokens.count, text.tokens[index].isMark(46), !text.tokens[index].spaced else {
            return 0
        }
        return text.has(.currency, at: index + 1) || text.tokens[index + 1].value == 0x20AC
            || text.has(.scale, at: index + 1) ? 1 : 0
    }
}

/// Figures: their digits, and which of them stand behind the decimal sign.
extension Numerals {
    private func figures(at start: Int) -> (value: Amount, end: Int)? {
        let tokens = text.tokens
        var digits: [(length: Int, separator: Int32)] = []
        var (units, end): (Int64, Int) = (0, start)
        func take(_ index: Int, _ separator: Int32) -> Bool {
            guard tokens[index].length <= 12,
                digits.reduce(0, { $0 + $1.length }) + tokens[index].length <= 17
            else { return false }
            for byte in text.bytes(of: index) {
                units = units * 10 + Int64(byte - 48)
            }
            digits.append((tokens[index].length, separator))
            end = index + 1
            return true
        }
        guard take(start, 0) else { return nil }
        while end < tokens.count {
            let next = tokens[end]
            if next.kind == .number, next.spaced, next.length == 3, isThousands(digits, 32) {
                if !take(end, 32) { break }
            } else if next.kind == .mark, !next.spaced, end + 1 < tokens.count,
                tokens[end + 1].kind == .number,
                !tokens[end + 1].spaced, [44, 46, 39, 0x2019, 0xB7].contains(next.value)
            {
                if !take(end + 1, next.value) { break }
            } else {
                break
            }
        }
        return (Amount(units: units, scale: fractionLength(digits, scaled: scale(at: end) != nil)), end)
    }

    private func isThousands(_ digits: [(length: Int, separator: Int32)], _ separator: Int32) -> Bool {
        digits[0].length <= 3 && digits.dropFirst().allSatisfy { $0.length == 3 && $0.separator == separator }
    }

    /// How many of the digits stand behind the decimal sign.
    private func fractionLength(_ digits: [(length: Int, separator: Int32)], scaled: Bool) -> Int {
        guard let last = digits.last, digits.count > 1 else { return 0 }
        if last.separator == 32 || last.separator == 39 || last.separator == 0x2019 {
            return last.length == 3 ? 0 : last.length
        }
        let before = digits.dropLast().dropFirst()
        let mixed = before.contains { $0.separator != last.separator }
        if mixed { return last.length }
        if digits.count > 2 { return last.length == 3 ? 0 : last.length }
        guard last.length == 3 else { return last.length }
        let isDecimalSign = (last.separator == 46) == decimalPoint
        return digits[0].length > 3 || (scaled && isDecimalSign) ? 3 : 0
    }
}

extension Text {
    /// The cues that start at a token.
    func cuesStarting(at token: Int) -> ArraySlice<Cue> {
        guard tokens.indices.contains(token) else { return [] }
        let first = Int(cueStart[token])
        let end = token + 1 < tokens.count ? Int(cueStart[token + 1]) : cues.count
        return cues[first..<end]
    }

    func cue(_ concept: Concept, at token: Int) -> Cue? {
        guard has(concept, at: token) else { return nil }
        return cuesStarting(at: token).first { $0.concept == concept }
    }
}
