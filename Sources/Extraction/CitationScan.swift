/// The small parts of a citation: numbers, letters, ordinals and what joins them.
struct CitationScan {
    enum Style { case plain, bracketed, glued }

    /// A number or a letter (`a` is 1), or the last of a range that starts with `from`.
    struct Value {
        var number: Int
        var isLetter: Bool
        var style: Style
        var start: Int
        var end: Int
        var from: Int?
    }

    let text: Text

    init(_ text: Text) { self.text = text }

    private func token(_ index: Int) -> Token? {
        index >= 0 && index < text.tokens.count ? text.tokens[index] : nil
    }

    private func isMark(_ index: Int, _ marks: Int32...) -> Bool {
        guard let token = token(index), token.kind == .mark else { return false }
        return marks.contains(token.value)
    }

    private func isGlued(_ index: Int) -> Bool {
        token(index).map { !$0.spaced && $0.kind != .line } ?? false
    }

    func isNumber(_ index: Int) -> Bool {
        plainNumber(index) != nil || isMark(index, 40) && plainNumber(index + 1) != nil
    }

    func isLetter(_ index: Int) -> Bool { letter(index + opening(index)) != nil && plainNumber(index) == nil }

    /// A comma or `and`.
    func isListJoint(_ index: Int) -> Bool { isMark(index, 44) || text.has(.and, at: index) }

    /// What stands between a part and what it is of: `of the`, `dell'`, `tal-`, a comma.
    func partJoint(_ index: Int) -> Int? {
        guard let token = token(index) else { return nil }
        if isListJoint(index) || isMark(index, 39, 0x2019, 45) && isGlued(index) { return index + 1 }
        let isElided = token.kind == .word && token.length <= 4 && isMark(index + 1, 39, 0x2019)
        return isElided || text.concepts[index].overlaps(ConceptSet(.of, .the, .at)) ? index + 1 : nil
    }

    // MARK: Words

    /// The token after a word for a level and its full stop.
    func keyword(_ concept: Concept, _ index: Int) -> Int? {
        guard text.has(concept, at: index), !isBareLetter(index) else { return nil }
        var end = index + 1
        while text.has(concept, at: end), isGlued(end), plainNumber(end) == nil { end += 1 }
        if isMark(end, 46), isGlued(end) { end += 1 }
        return end
    }

    private func isBareLetter(_ index: Int) -> Bool { isMark(index + 1, 41) && letter(index) != nil }

    /// Where the numbers before an article word start, if they belong to it: `12. in 15. člena`.
    func numbersBefore(_ word: Int) -> Int? {
        var index = word - 1
        if isMark(index, 46) { index -= 1 }
        guard plainNumber(index) != nil, !isGluedPart(index) else { return nil }
        let next = pastPoint(word + 1)
        if plainNumber(next) != nil, isKeyword(index - 1) || !isKeyword(pastPoint(next + 1)) { return nil }
        var start = index
        while true {
            var before = start - 1
            while isListJoint(before) || isRangeJoint(before) { before -= 1 }
            guard before < start - 1 else { return start }
            if isMark(before, 46) { before -= 1 }
            guard plainNumber(before) != nil, !isKeyword(before - 1), !isGluedPart(before) else {
                return start
            }
            start = before
        }
    }

    private func isGluedPart(_ index: Int) -> Bool {
        guard isGlued(index), !isMark(index - 1, 40, 34, 0x201E) else { return false }
        let first = isMark(index - 2, 46) ? index - 3 : index - 2
        return !isRangeJoint(index - 1) || plainNumber(first) == nil
    }

    private func isRangeJoint(_ index: Int) -> Bool {
        isMark(index, 45, 0x2013, 0x2014) || text.has(.to, at: index) && !text.has(.and, at: index)
    }

    /// The token after a full stop that is glued to what is before it.
    func pastPoint(_ index: Int) -> Int { isMark(index, 46) && isGlued(index) ? index + 1 : index }

    func afterHyphen(_ index: Int) -> Int { isMark(index, 45) && isGlued(index) ? index + 1 : index }

    private func isKeyword(_ index: Int) -> Bool {
        let place = isMark(index, 46) ? index - 1 : index
        return (0..<text.tokens.count).contains(place)
            && text.concepts[place].overlaps(ConceptSet(.article, .paragraph, .point))
    }

    /// What follows shows that the number before it is an article: `5 Abs. 1`, `5(1)`, `5.1`.
    func opensArticle(_ index: Int) -> Bool {
        if keyword(.paragraph, index) != nil || isMark(index, 40) { return true }
        if isMark(index, 44) { return keyword(.paragraph, index + 1) != nil }
        return isMark(index, 46) && isGlued(index) && isGlued(index + 1) && plainNumber(index + 1) != nil
    }

    /// `eerste en tweede` before `lid`, `1e` before `lid`.
    func ordinals(before concept: Concept, _ index: Int) -> (values: [Value], end: Int)? {
        var (values, place): ([Value], Int) = ([], index)
        while place < index + 12 {
            if let end = keyword(concept, place), !values.isEmpty { return (values, end) }
            if let value = ordinal(place) {
                values.append(value)
                place = value.end
            } else if !values.isEmpty, isMark(place, 44) || text.has(.and, at: place) {
                place += 1
            } else {
                return nil
            }
        }
        return nil
    }

    private func ordinal(_ index: Int) -> Value? {
        if let number = plainNumber(index), isGlued(index + 1), let suffix = token(index + 1),
            suffix.kind == .word && suffix.length <= 4 || suffix.isMark("°")
        {
            return Value(number: number, isLetter: false, style: .plain, start: index, end: index + 2)
        }
        guard text.has(.ordinal, at: index), let cue = ordinalCue(at: index),
            let number = Int(text.argument(cue))
        else { return nil }
        return Value(number: number, isLetter: false, style: .plain, start: index, end: cue.range.upperBound)
    }

    /// The cue of an ordinal that starts here, found by halving.
    private func ordinalCue(at index: Int) -> Cue? {
        var (low, high) = (0, text.cues.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(text.cues[middle].first) < index { low = middle + 1 } else { high = middle }
        }
        while low < text.cues.count, Int(text.cues[low].first) == index {
            if text.cues[low].concept == .ordinal { return text.cues[low] }
            low += 1
        }
        return nil
    }
}

extension CitationScan {
    /// A number or letter as it may stand in a list, and the range that it opens.
    func value(at index: Int, afterPoint: Bool, afterWord: Bool) -> Value? {
        guard let first = single(at: index, afterPoint: afterPoint, afterWord: afterWord) else { return nil }
        var place = first.isLetter ? first.end : pastPoint(first.end)
        let isDash = isMark(place, 45, 0x2013, 0x2014)
        guard isRangeJoint(place) else { return first }
        place += 1
        while !isDash, text.has(.to, at: place) { place += 1 }
        let isHyphen = isDash && isMark(place - 1, 45) && isGlued(place - 1) && isGlued(place)
        guard var last = single(at: place, afterPoint: true, afterWord: true),
            last.isLetter == first.isLetter,
            last.number > first.number, !isHyphen || first.style == .plain
        else { return first }
        (last.from, last.start, last.style) = (first.number, first.start, first.style)
        return last
    }

    private func single(at index: Int, afterPoint: Bool, afterWord: Bool) -> Value? {
        if isMark(index, 40) { return bracketed(index) }
        if isMark(index, 46, 45), isGlued(index), isGlued(index + 1), !isMark(index - 1, 46) {
            return glued(index + 1, start: index)
        }
        if let number = plainNumber(index, maybeDay: !afterWord) {
            if isGlued(index + 1), token(index + 1)?.kind == .word { return nil }
            let end = afterOrdinalSign(index + 1)
            if isMark(end, 45), isGlued(end), isGlued(end + 1), token(end + 1)?.shape == .capital {
                return nil
            }
            return Value(number: number, isLetter: false, style: .plain, start: index, end: end)
        }
        return lone(index, afterPoint: afterPoint, afterWord: afterWord)
    }

    /// The token after `.º`, `º` or `°`.
    private func afterOrdinalSign(_ index: Int) -> Int {
        let sign = pastPoint(index)
        guard isGlued(sign), let token = token(sign) else { return index }
        let isSign =
            token.isMark("°")
            || token.length == 2 && text.bytes(of: token).elementsEqual("º".utf8)
        return isSign ? sign + 1 : index
    }

    /// `(1)`, `(f)`.
    private func bracketed(_ index: Int) -> Value? {
        let number = plainNumber(index + 1)
        let letter = letter(index + 1)
        guard let value = number ?? letter, isMark(index + 2, 41) else { return nil }
        return Value(number: value, isLetter: number == nil, style: .bracketed, start: index, end: index + 3)
    }

    /// `.1` of `6.1`, `-f` of `5-1-f`.
    private func glued(_ index: Int, start: Int) -> Value? {
        if let number = plainNumber(index) {
            return Value(number: number, isLetter: false, style: .glued, start: start, end: index + 1)
        }
        guard let value = letter(index) else { return nil }
        let end = isMark(index + 1, 41) ? index + 2 : index + 1
        return Value(number: value, isLetter: true, style: .glued, start: start, end: end)
    }

    /// A letter on its own: `f)`, `„е“`, `α'`, and `f` in a place where it can be no word.
    private func lone(_ index: Int, afterPoint: Bool, afterWord: Bool) -> Value? {
        let open = opening(index)
        guard let value = letter(index + open), !isDotted(index) else { return nil }
        var end = index + open + 1
        let isClosed = isMark(end, 41, 39, 0x2019, 0x384, 0x374, 34, 0x201C, 0x201D, 0xBB) && isGlued(end)
        guard isClosed || open == 0 else { return nil }
        if isClosed {
            if isMark(end, 39, 0x2019), isGlued(end + 1), token(end + 1)?.kind == .word { return nil }
            end += 1
            if isMark(end, 41), isGlued(end) { end += 1 }
        } else if !afterWord, !text.has(.point, at: index + 1), !isLetterHere(index, afterPoint) {
            return nil
        }
        // One letter in brackets or with a mark is bound to what is before it, whichever way round a list runs.
        let style: Style = isClosed ? .bracketed : .plain
        return Value(number: value, isLetter: true, style: style, start: index, end: end)
    }

    /// `i. V. m.`
    private func isDotted(_ index: Int) -> Bool {
        isMark(index + 1, 46) && isMark(index + 3, 46) && letter(index + 2) != nil
    }

    /// `e` of `c, e en f`, although it may be a word; `f` of `5.1 f och`.
    private func isLetterHere(_ index: Int, _ afterPoint: Bool) -> Bool {
        if isMark(index + 1, 45, 0x2013), isGlued(index + 1), isGlued(index + 2), letter(index + 2) != nil {
            return true
        }
        if text.concepts[index].overlaps(ConceptSet(.and, .to, .a, .stop, .of, .the)) {
            let isListed = isMark(index - 1, 44) || text.has(.and, at: index - 1)
            let goesOn = isMark(index + 1, 44) || text.has(.and, at: index + 1)
            return afterPoint && isListed && goesOn
        }
        return afterPoint || isLetterEnd(index + 1)
    }

    private func isLetterEnd(_ index: Int) -> Bool {
        guard let token = token(index) else { return true }
        return token.kind != .word && token.kind != .number
            || text.concepts[index].overlaps(
                ConceptSet(.and, .to, .article, .paragraph, .point, .gdpr, .ukGDPR, .of, .the))
    }

    private func opening(_ index: Int) -> Int {
        isMark(index, 34, 0x201E, 0x201C, 0xAB, 39, 0x2018, 40) ? 1 : 0
    }

    /// The GDPR has no such article: `Art. 104`.
    func isHighNumber(_ index: Int) -> Bool {
        token(index).map { $0.kind == .number && $0.length == 3 } ?? false
    }

    /// A number from 1 to 99 that counts nothing: not `10` of `10 million` or of `10/2021`.
    private func plainNumber(_ index: Int, maybeDay: Bool = true) -> Int? {
        guard let token = token(index), token.kind == .number, token.length <= 2, token.value > 0 else {
            return nil
        }
        if let next = self.token(index + 1) {
            let counted = maybeDay ? ConceptSet(.currency, .scale, .month) : ConceptSet(.currency, .scale)
            if text.concepts[index + 1].overlaps(counted) || next.isMark("%") || next.isMark("€") {
                return nil
            }
            if maybeDay, isMark(index + 1, 46), self.token(index + 2) != nil,
                text.concepts[index + 2].contains(.month)
            {
                return nil
            }
            if isMark(index + 1, 47, 44, 58), isGlued(index + 1), isGlued(index + 2),
                self.token(index + 2)?.kind == .number
            {
                return nil
            }
        }
        return Int(token.value)
    }

    /// The place in the alphabet of a word of one letter; Greek `α β γ` and Cyrillic `а б в` count as `a b c`.
    private func letter(_ index: Int) -> Int? {
        guard let token = token(index), token.kind == .word, token.length <= 4 else { return nil }
        let folded = Folding.fold(text.bytes(of: token))
        if folded.count == 1 { return (97...122).contains(folded[0]) ? Int(folded[0]) - 96 : nil }
        let (first, length) = Scalars.decode(folded[...], at: 0)
        if folded.count == length {
            if let place = Self.greek.firstIndex(of: first) { return place + (place > 4 ? 2 : 1) }
            if let place = Self.cyrillic.firstIndex(of: first) { return place + 1 }
        }
        return folded.elementsEqual("στ".utf8) || folded.elementsEqual("σσ".utf8) ? 6 : nil
    }

    private static let greek = Array("αβγδεζηθι".unicodeScalars.map(\.value))
    private static let cyrillic = Array("абвгдежзий".unicodeScalars.map(\.value))

    /// What stands between two items of a list: `,`, `and`, a full stop behind a number, small words before a word.
    func joint(_ index: Int, afterPoint: Bool) -> Int? {
        guard let token = token(index) else { return nil }
        if token.kind == .line { return token.value == 1 ? index + 1 : nil }
        if isMark(index, 44) || text.has(.and, at: index) { return index + 1 }
        if isMark(index, 41, 39, 0x2019, 0x201C, 0x201D, 34, 0xBB), isGlued(index),
            isGlued(index - 1) || afterPoint
        {
            return isMark(index, 41) ? nil : index + 1
        }
        if isMark(index, 46), isGlued(index), self.token(index - 1)?.kind == .number || afterPoint {
            return listGoesOn(index + 1) ? index + 1 : nil
        }
        guard text.concepts[index].overlaps(ConceptSet(.stop, .the, .of)) || isMark(index, 40) else {
            return nil
        }
        for next in [index + 1, index + 2, index + 3] {
            if isKeyword(next), !isMark(next, 46) || text.has(.article, at: next) { return next }
            guard next < text.tokens.count,
                isMark(next, 39, 0x2019)
                    || text.concepts[next].overlaps(ConceptSet(.stop, .the, .of, .and))
            else { return nil }
        }
        return nil
    }

    private func listGoesOn(_ index: Int) -> Bool {
        isMark(index, 44, 40) || isKeyword(index)
            || index < text.tokens.count && text.concepts[index].overlaps(ConceptSet(.and, .to))
    }
}
