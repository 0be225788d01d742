/// Numbers as texts write them: `525.000`, `9,55`, `600 000`, `vier miljoen zevenhonderdvijftigduizend`.
import Enforcement

struct Numeral {
    let value: Amount
    let tokens: Range<Int>
    /// A scale word belongs to it: `746 million`.
    let scaled: Bool
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
        if text.tokens[start].kind == .number { return figures(at: start) }
        return words(at: start)
    }

    private func figures(at start: Int) -> Numeral? {
        let tokens = text.tokens
        var digits: [(length: Int, separator: Int32)] = []
        var (units, end): (Int64, Int) = (0, start)
        func take(_ index: Int, _ separator: Int32) -> Bool {
            guard tokens[index].length <= 12,
                digits.reduce(0, { $0 + $1.length }) + tokens[index].length <= 17
            else { return false }
            for byte in text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)] {
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
        let (scale, scaleEnd) = scaleWord(at: end)
        let fraction = fractionLength(digits, scaled: scale != nil)
        guard let value = Amount(units: units, scale: fraction).scaled(by: scale ?? 0) else { return nil }
        return extended(Numeral(value: value, tokens: start..<scaleEnd, scaled: scale != nil))
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

    /// The scale behind a number, a hyphen between them or none: `50-tisíc`.
    private func scaleWord(at start: Int) -> (Int?, Int) {
        let joined =
            start + 1 < text.tokens.count && text.tokens[start].isMark(45) && text.isGlued(start)
            && text.isGlued(start + 1)
        let index = joined && text.has(.scale, at: start + 1) ? start + 1 : start
        guard index < text.tokens.count, text.tokens[index].kind == .word else { return (nil, index) }
        for cue in text.cuesStarting(at: index) where cue.concept == .scale {
            return (Int(text.argument(cue)), cue.range.upperBound + point(after: cue.range.upperBound))
        }
        return (nil, index)
    }

    /// The point of an abbreviated scale, as in `Mio.`, where a sum goes on behind it.
    private func point(after index: Int) -> Int {
        guard index + 1 < text.tokens.count, text.tokens[index].isMark(46), !text.tokens[index].spaced else {
            return 0
        }
        return text.has(.currency, at: index + 1) || text.tokens[index + 1].value == 0x20AC ? 1 : 0
    }

    /// `3 million 250 thousand`: a smaller scaled numeral right behind a larger one is added.
    private func extended(_ numeral: Numeral) -> Numeral {
        guard numeral.scaled, numeral.tokens.upperBound < text.tokens.count else { return numeral }
        var next = numeral.tokens.upperBound
        if text.has(.and, at: next) { next += 1 }
        guard next < text.tokens.count, text.tokens[next].kind == .number, let more = figures(at: next),
            more.scaled, more.value < numeral.value,
            let sum = numeral.value.adding(more.value)
        else { return numeral }
        return Numeral(value: sum, tokens: numeral.tokens.lowerBound..<more.tokens.upperBound, scaled: true)
    }

    /// A number in words: the parts of all words that follow each other, summed by the scales.
    private func words(at start: Int) -> Numeral? {
        var (total, group): (Amount, Amount?) = (Amount(units: 0), nil)
        var (index, end, scaled, any) = (start, start, false, false)
        while index < text.tokens.count {
            let token = text.tokens[index]
            if !any, token.kind != .word { return nil }
            if any, text.has(.and, at: index) || (token.kind == .mark && token.value == 45) {
                index += 1; continue
            }
            guard token.kind == .word, let pieces = pieces(of: index) else { break }
            if !any, pieces.count == 1, pieces[0].isScale, !text.has(.scale, at: index) { break }
            for piece in pieces {
                if piece.isScale {
                    let factor = group ?? Amount(units: 1)
                    guard let raised = factor.scaled(by: Int(piece.value.units)) else { return nil }
                    if piece.value.units == 2 {
                        group = raised
                    } else {
                        guard let sum = total.adding(raised) else { return nil }
                        (total, group) = (sum, nil)
                    }
                    scaled = true
                } else {
                    group = (group ?? Amount(units: 0)).adding(piece.value)
                }
            }
            (any, index, end) = (true, index + 1, index + 1)
        }
        guard any, let value = total.adding(group ?? Amount(units: 0)) else { return nil }
        return Numeral(value: value, tokens: start..<end, scaled: scaled)
    }

    /// The number words that a token is made of; nil where it is none.
    private func pieces(of index: Int) -> [(value: Amount, isScale: Bool)]? {
        for cue in text.cuesStarting(at: index) where cue.length == 1 {
            if cue.concept == .number, let value = Amount(text.argument(cue)) { return [(value, false)] }
            if cue.concept == .scale, let value = Amount(text.argument(cue)) { return [(value, true)] }
        }
        let parts = text.vocabulary.words[Int(text.tokens[index].value)].numberParts
        return parts < 0 ? nil : text.vocabulary.numberParts[Int(parts)]
    }
}

extension Lexicon {
    /// Its number and scale words of two letters or more, the longest first.
    var numberWords: [(word: [UInt8], value: Amount, isScale: Bool)] {
        if let cached = numberWordCache { return cached }
        var found: [(word: [UInt8], value: Amount, isScale: Bool)] = []
        for rule in rules where rule.words.count == 1 && (rule.concept == .number || rule.concept == .scale) {
            guard let value = Amount(arguments[Int(rule.argument)]),
                let word = wholeText(of: ruleWords[Int(rule.words.lowerBound)]), word.count > 1
            else { continue }
            found.append((word, value, rule.concept == .scale))
        }
        found.sort { $0.word.count > $1.word.count }
        numberWordCache = found
        return found
    }
}

extension Lexicon {
    /// The number words that a folded word is put together of: `zevenhonderdvijftig`, `achthunderttausend`; nil for others.
    func numberParts(of folded: [UInt8]) -> [(value: Amount, isScale: Bool)]? {
        guard folded.count >= 8 else { return nil }
        var rest = folded[...]
        var found: [(value: Amount, isScale: Bool)] = []
        while !rest.isEmpty {
            if let part = numberWords.first(where: { rest.starts(with: $0.word) }) {
                found.append((part.value, part.isScale))
                rest = rest.dropFirst(part.word.count)
            } else if !found.isEmpty, let joint = Lexicon.joints.first(where: { rest.starts(with: $0.utf8) })
            {
                rest = rest.dropFirst(joint.utf8.count)
            } else {
                return nil
            }
        }
        return found.count > 1 ? found : nil
    }

    private static let joints = ["und", "en", "e", "og", "och"]
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
