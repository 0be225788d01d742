/// Paragraphs and points that stand before their article: `point (f) of Article 5(1)`, `f-liður 1. mgr. 5. gr.`.
struct CitedParts {
    /// A paragraph with its points; without it the points are of the paragraph that the article names.
    private(set) var groups: [(paragraph: Int?, points: [Int])] = []
    /// Where the article starts.
    private(set) var article = 0

    /// So many tokens are looked over for one article.
    static let reach = 24

    /// The parts that start at a token and lead to an article without a comma or `and` before it.
    init?(_ scan: CitationScan, at start: Int) {
        var (index, joined) = (start, false)
        while index < start + CitedParts.reach {
            if !groups.isEmpty, !joined, scan.startsArticle(index) {
                article = index
                guard scan.text.sentence(of: index) == scan.text.sentence(of: start) else { return nil }
                return
            }
            if let unit = CitedUnit(scan, at: index) {
                take(unit)
                (index, joined) = (unit.end, false)
            } else if !groups.isEmpty, let next = scan.partJoint(index) {
                joined = joined || scan.isListJoint(index)
                index = next
            } else {
                return nil
            }
        }
        return nil
    }

    private mutating func take(_ unit: CitedUnit) {
        guard let last = unit.paragraphs.last else {
            groups.append((nil, unit.points))
            return
        }
        let waiting = groups.last?.paragraph == nil ? groups.popLast()?.points ?? [] : []
        groups += unit.paragraphs.dropLast().map { ($0, []) }
        groups.append((last, waiting + unit.points))
    }
}

/// One part before its article: a word with its values, `lett. a) e f)`, `1. og 2. mgr.`, `prvega odstavka`.
private struct CitedUnit {
    private(set) var paragraphs: [Int] = []
    private(set) var points: [Int] = []
    private(set) var end: Int

    init?(_ scan: CitationScan, at index: Int) {
        end = index
        for level in [Concept.paragraph, .point] {
            if let (values, next) = scan.ordinals(before: level, index) {
                add(values, next)
                return
            }
            if let next = scan.keyword(level, index), let (values, last) = scan.values(at: next) {
                add(values, last)
                return
            }
        }
        guard let (values, next) = scan.values(at: index) else { return nil }
        let word = scan.afterHyphen(next)
        let isWord = scan.text.concepts[index].overlaps(ConceptSet(.of, .at, .the))
        if isWord, word == index + 1 { return nil }
        guard let last = scan.keyword(.paragraph, word) ?? scan.keyword(.point, word) else { return nil }
        add(values, last)
    }

    private mutating func add(_ values: [CitationScan.Value], _ end: Int) {
        for value in values {
            for each in (value.from ?? value.number)...value.number {
                if value.isLetter { points.append(each) } else { paragraphs.append(each) }
            }
        }
        self.end = end
    }
}

extension CitationScan {
    /// Values in a row, `a) e f)`, `1. og 2.`, with the token after them.
    fileprivate func values(at index: Int) -> (values: [Value], end: Int)? {
        guard let first = partValue(at: index) else { return nil }
        var (values, end) = ([first], first.end)
        while values.count < 12 {
            var next = afterHyphen(end)
            while next < end + 3, isListJoint(next) { next += 1 }
            guard let value = partValue(at: next), next > end || value.style == .bracketed else { break }
            values.append(value)
            end = value.end
        }
        return (values, end)
    }

    private func partValue(at index: Int) -> Value? {
        guard var value = value(at: index, afterPoint: true, afterWord: true), value.style != .glued,
            value.number >= value.from ?? 0
        else { return nil }
        value.end = pastPoint(value.end)
        return value
    }

    /// An article's word before its number, or its number before the word.
    func startsArticle(_ index: Int) -> Bool {
        if let next = keyword(.article, index) { return isNumber(next) }
        guard isNumber(index), text.tokens[index].kind == .number else { return false }
        return keyword(.article, pastPoint(index + 1)) != nil
    }
}
