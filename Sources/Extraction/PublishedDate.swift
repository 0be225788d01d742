import Enforcement

extension Dates {
    /// When a text says it was published, and where: `date 2021-07-30` at its start, or a line such as `Bonn, 11.11.2020`
    /// near its start or its end.
    static func published(in text: Text, _ shapes: [DateShape]? = nil) -> (PartialDate, Span)? {
        if let feed = feedDate(text) { return feed }
        let lines = firstLines(text)
        let end = lines.last?.upperBound ?? 0
        let head = mentions(
            of: (shapes ?? DateScanner(text).shapes()).filter { $0.tokens.lowerBound < end }, published: nil)
        for line in lines {
            guard let first = fullDate(in: line, of: head) else { continue }
            if isDateLine(line, first.tokens, text) { return (first.date, text.span(first.tokens)) }
        }
        return signed(text, after: end)
    }

    private static func fullDate(in line: Range<Int>, of dates: [DateMention]) -> DateMention? {
        dates.first { line.contains($0.tokens.lowerBound) && $0.complete && $0.date.month != nil }
    }

    /// A line of its own below the text: `Madrid, a 15 de marzo de 2024`.
    private static func signed(_ text: Text, after start: Int) -> (PartialDate, Span)? {
        for line in lastLines(text).reversed() where line.lowerBound >= start {
            let dates = DateScanner(text).shapes(in: line)
            guard let shape = dates.first, let year = shape.year, shape.day != nil,
                let date = PartialDate(year: year, month: shape.month, day: shape.day)
            else { continue }
            let other = words(line, text) - words(shape.tokens, text)
            if other <= 7, line.upperBound - shape.tokens.upperBound <= 3 {
                return (date, text.span(shape.tokens))
            }
        }
        return nil
    }

    private static func lastLines(_ text: Text) -> [Range<Int>] {
        var (lines, end): ([Range<Int>], Int) = ([], text.tokens.count)
        for index in text.tokens.indices.reversed() where text.tokens[index].kind == .line {
            if index + 1 < end { lines.append((index + 1)..<end) }
            end = index
            if lines.count == 5 { break }
        }
        return lines.reversed()
    }

    /// ` date 2021-07-30 Luxembourg fines ...`: how feeds deliver it.
    private static func feedDate(_ text: Text) -> (PartialDate, Span)? {
        let tokens = text.tokens
        guard let start = tokens.firstIndex(where: { $0.kind != .line }), start + 3 < tokens.count,
            text.bytes(of: start).elementsEqual("date".utf8)
        else { return nil }
        var end = start + 1
        var numbers: [Int] = []
        while numbers.count < 3, end < tokens.count, tokens[end].kind == .number,
            tokens[end].length == (numbers.isEmpty ? 4 : 2)
        {
            numbers.append(Int(tokens[end].value))
            end += 1
            guard end + 1 < tokens.count, tokens[end].isMark("-"), !tokens[end].spaced,
                !tokens[end + 1].spaced
            else { break }
            end += 1
        }
        guard numbers.count >= 2,
            let date = PartialDate(
                year: numbers[0], month: numbers[1], day: numbers.count > 2 ? numbers[2] : nil)
        else { return nil }
        return (date, text.span((start + 1)..<end))
    }

    private static func firstLines(_ text: Text) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, token) in text.tokens.enumerated() where token.kind == .line {
            if start < index { lines.append(start..<index) }
            start = index + 1
            if lines.count == 6 { return lines }
        }
        if start < text.tokens.count { lines.append(start..<text.tokens.count) }
        return lines
    }

    /// The line, or the part of it between bars and dashes, says little more than the date.
    private static func isDateLine(_ line: Range<Int>, _ date: Range<Int>, _ text: Text) -> Bool {
        var (start, end) = (date.lowerBound, date.upperBound)
        while start > line.lowerBound, !separates(start - 1, text) { start -= 1 }
        while end < line.upperBound, !separates(end, text) { end += 1 }
        let before = words(start..<date.lowerBound, text)
        let after = words(date.upperBound..<end, text)
        if isLed(date, in: line, text) { return true }
        let isWholeLine = start == line.lowerBound && end == line.upperBound
        if isWholeLine {
            return before + after <= 4 && (before <= 3 || after == 0)
                || after == 0 && line.lowerBound > 0 && before <= 10 && endsLine(date, line, text)
        }
        guard after <= 1, before <= 4 else { return false }
        let rest = words(line, text) - before - after - words(date, text)
        return rest <= 12 || start == line.lowerBound && !saysMore(start..<date.lowerBound, text)
    }

    /// A comma and the date end a line that is no sentence: `Neues aus der Praxis, Juli 2021`.
    private static func endsLine(_ date: Range<Int>, _ line: Range<Int>, _ text: Text) -> Bool {
        date.upperBound == line.upperBound && date.lowerBound > line.lowerBound
            && text.tokens[date.lowerBound - 1].isMark(",")
    }

    /// The date and a full stop open the line, perhaps after a place: `11 december 2024. Klarna ...`.
    private static func isLed(_ date: Range<Int>, in line: Range<Int>, _ text: Text) -> Bool {
        let next = date.upperBound + 1
        let before = line.lowerBound..<date.lowerBound
        return before.count <= 5 && !saysMore(before, text)
            && (before.isEmpty || text.tokens[date.lowerBound - 1].isMark(","))
            && next < line.upperBound && text.tokens[next - 1].isMark(".")
            && text.tokens[next].spaced && text.tokens[next].kind == .word
            && text.tokens[next].shape != .lower
    }

    /// A bar, a bullet, or a dash with space around it.
    private static func separates(_ index: Int, _ text: Text) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .mark else { return false }
        switch token.value {
        case 0x7C, 0x2022, 0xB7: return true
        case 45, 0x2012...0x2015:
            return token.spaced && (index + 1 == text.tokens.count || text.tokens[index + 1].spaced)
        default: return false
        }
    }

    /// A small word before the date: `On 16 July - ...` is a sentence, `DEN HAAG, 3 mei 2022 - ...` a dateline.
    private static func saysMore(_ range: Range<Int>, _ text: Text) -> Bool {
        range.contains { text.tokens[$0].kind == .word && text.tokens[$0].shape == .lower }
    }

    private static func words(_ range: Range<Int>, _ text: Text) -> Int {
        range.reduce(0) { $0 + (text.tokens[$1].kind == .word ? 1 : 0) }
    }
}
