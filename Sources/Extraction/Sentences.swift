/// Cuts tokens into sentences: at `.`, `!`, `?` before a new start, and at line breaks.
enum Sentences {
    /// What has no full stop for so many tokens is cut: a table or a hostile text, not a sentence.
    private static let longest = 400

    static func split(_ tokens: [Token], _ concepts: [ConceptSet], _ bytes: [UInt8]) -> ([Range<Int>], [Int])
    {
        var (sentences, paragraphs): ([Range<Int>], [Int]) = ([], [])
        var (start, paragraph) = (0, 0)
        func close(_ end: Int) {
            if start < end {
                sentences.append(start..<end)
                paragraphs.append(paragraph)
            }
        }
        for index in tokens.indices {
            let token = tokens[index]
            if token.kind == .line {
                if token.value < 2, continuesOverLine(tokens, index) { continue }
                close(index)
                start = index + 1
                paragraph += 1
            } else if index - start >= longest {
                close(index)
                start = index
            } else if ends(tokens, concepts, index), index + 1 < tokens.count {
                let end = afterClosingMarks(tokens, index + 1)
                close(end)
                start = max(start, end)
            }
        }
        close(tokens.count)
        return (sentences, paragraphs)
    }

    /// A line that breaks in mid sentence, as in text set to a width: no full stop, and a small letter follows.
    private static func continuesOverLine(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let (before, after) = (tokens[index - 1], tokens[index + 1])
        if before.kind == .mark, [46, 33, 63, 58].contains(before.value) { return false }
        return after.kind == .word && after.shape == .lower
    }

    private static func ends(_ tokens: [Token], _ concepts: [ConceptSet], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark,
            token.value == 46 || token.value == 33 || token.value == 63 || token.value == 0x2026
        else { return false }
        let next = afterClosingMarks(tokens, index + 1)
        guard next < tokens.count else { return true }
        guard tokens[next].kind != .line else { return false }
        guard tokens[next].spaced else { return false }
        if token.value == 46, index > 0, !tokens[index].spaced, isAbbreviation(tokens, concepts, index, next)
        {
            return false
        }
        let follower = tokens[next]
        return follower.kind != .word || follower.shape != .lower
    }

    /// `Art.`, `B.V.`, an initial, or the point behind an ordinal number (`16. Juli`).
    private static func isAbbreviation(
        _ tokens: [Token], _ concepts: [ConceptSet], _ index: Int, _ next: Int
    ) -> Bool {
        let before = tokens[index - 1]
        if before.kind == .number {
            if before.length <= 2, tokens[next].kind == .number, tokens[next].length <= 4 { return true }
            return before.length <= 2 && tokens[next].kind == .word
                && (concepts[next].contains(.month) || tokens[next].shape == .lower)
        }
        guard before.kind == .word else { return false }
        if concepts[index - 1].contains(.abbr) { return true }
        let single = before.length <= 2 && before.shape != .lower && before.length == 1
        let dotted =
            index >= 3 && tokens[index - 2].isMark(46) && !tokens[index - 2].spaced && before.length <= 2
        if dotted {
            return tokens[next].kind != .word || concepts[next].contains(.legalForm)
                || !concepts[next].contains(.stop)
        }
        return single
    }

    private static func afterClosingMarks(_ tokens: [Token], _ index: Int) -> Int {
        var next = index
        while next < tokens.count, tokens[next].kind == .mark, !tokens[next].spaced,
            [34, 39, 41, 93, 0x201D, 0x2019, 0xBB, 0x203A].contains(tokens[next].value)
        { next += 1 }
        return next
    }
}
