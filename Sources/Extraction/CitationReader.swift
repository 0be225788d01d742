import Enforcement

/// Reads one list of articles, from its first article word to the first token that fits nothing.
struct CitationReader {
    /// What the next plain number is.
    private enum Level { case article, paragraph, point }

    private let scan: CitationScan
    /// Numbers stand before their words: `5. cikk`, `12 artiklan`.
    private let numbersFirst: Bool
    private let word: Int
    private(set) var found: [Citation] = []
    private(set) var start: Int
    private(set) var end: Int
    /// The last article word that the list took in.
    private(set) var lastWord: Int

    private var number: Int?
    private var paragraph: Int?
    private var level = Level.article
    /// The word for the level stands right before: `onder c`.
    private var afterWord = false
    /// Values whose word is still to come.
    private var waiting: [CitationScan.Value] = []
    /// Parts told before the article that comes next.
    private var parts: CitedParts?
    /// Points told before an article whose paragraph comes next.
    private var points: [Int] = []
    /// Where the first article starts, behind its parts.
    private let first: Int
    /// A number was read.
    private(set) var isOpen = false

    /// A list with its first article word at `word`; what is before `limit` belongs to another.
    init(_ text: Text, at word: Int, after limit: Int) {
        scan = CitationScan(text)
        self.word = word
        let numbers = scan.numbersBefore(word)
        numbersFirst = numbers != nil
        first = numbers ?? word
        (start, end, lastWord) = (first, word + 1, word)
        for place in max(limit, first - CitedParts.reach, 0)..<max(limit, first, 0) {
            if let parts = CitedParts(scan, at: place), parts.article == first {
                (self.parts, start) = (parts, place)
                break
            }
        }
    }

    /// No more than a number before a word, as in `12 articles`: may as well count them.
    var mayCount: Bool {
        numbersFirst && scan.text.tokens[word - 1].kind == .number
            && found.allSatisfy { $0.article.paragraph == nil }
    }

    mutating func read() {
        var index = first
        var last = -1
        while index > last, let next = step(index) {
            last = index
            index = next
        }
        end = max(end, word + 1)
    }

    /// `§ 5` behind a comma or `and` is another act's; right behind an article, `art. 5 § 1`, it is its paragraph.
    private func isOfAnother(_ index: Int) -> Bool {
        scan.text.has(.provision, at: index)
            && (scan.isListJoint(index - 1) || !scan.text.has(.paragraph, at: index))
    }

    /// Reads the item at a token; the token after it, nil where nothing fits.
    private mutating func step(_ index: Int) -> Int? {
        if isOpen, !afterWord, let parts = CitedParts(scan, at: index) {
            self.parts = parts
            return parts.article
        }
        if let next = scan.keyword(.article, index) {
            lastWord = next - 1
            return enter(.article, next)
        }
        if isOpen {
            if isOfAnother(index) { return nil }
            if let next = ordinals(index) { return next }
            if let next = scan.keyword(.point, index), numbersFirst || !scan.isNumber(next) {
                return enter(.point, next)
            }
            if let next = scan.keyword(.paragraph, index) ?? scan.keyword(.point, index) {
                return enter(scan.isLetter(next) && !numbersFirst ? .point : .paragraph, next)
            }
        }
        if let value = scan.value(at: index, afterPoint: level == .point, afterWord: afterWord) {
            isOpen = true
            return take(value)
        }
        if afterWord, level == .article, scan.isHighNumber(index) {
            (isOpen, afterWord, number, end) = (true, false, nil, index + 1)
            return end
        }
        afterWord = false
        return scan.joint(index, afterPoint: level == .point)
    }

    private mutating func enter(_ entered: Level, _ next: Int) -> Int? {
        if numbersFirst {
            let values = waiting
            waiting = []
            for value in values { place(value, entered) }
            if !found.isEmpty { end = max(end, next) }
            level = entered == .article ? .paragraph : .article
            return next
        }
        (level, afterWord) = (entered, true)
        return next
    }

    /// `eerste en tweede lid`.
    private mutating func ordinals(_ index: Int) -> Int? {
        guard let (values, next) = scan.ordinals(before: .paragraph, index) else { return nil }
        for value in values { place(value, .paragraph) }
        end = next
        (level, afterWord) = (.article, false)
        return next
    }

    private mutating func take(_ value: CitationScan.Value) -> Int? {
        defer { afterWord = false }
        if numbersFirst {
            guard value.style != .plain else {
                waiting.append(value)
                return value.end
            }
            guard number != nil else { return nil }
            place(value, value.isLetter ? .point : .paragraph)
            return value.end
        }
        if number == nil && (value.isLetter || value.style != .plain) { return nil }
        guard let entered = level(of: value) else { return nil }
        place(value, entered)
        (level, end) = (entered, value.end)
        return value.end
    }

    private func level(of value: CitationScan.Value) -> Level? {
        if value.isLetter { return .point }
        if value.style != .plain { return .paragraph }
        if afterWord { return level == .point ? .paragraph : level }
        guard level == .paragraph, let number, let paragraph, !scan.opensArticle(value.end) else {
            return .article
        }
        return value.number > paragraph && Article(number, paragraph: value.number) != nil
            ? .paragraph : .article
    }

    /// Adds a value and, of a range, those up to it.
    private mutating func place(_ value: CitationScan.Value, _ level: Level) {
        let from = value.from ?? value.number
        for each in from...max(from, value.number) {
            switch level {
            case .article:
                points = []
                add(each, nil, nil, value)
                takeParts(value)
            case .paragraph:
                guard let number else { continue }
                add(number, each, nil, value)
                for point in points { add(number, each, point, value) }
                points = []
            case .point: if let number { add(number, paragraph, each, value) }
            }
        }
    }

    /// Gives the article just added the parts told before it.
    private mutating func takeParts(_ value: CitationScan.Value) {
        guard let parts, let number else { return }
        self.parts = nil
        for group in parts.groups {
            guard let paragraph = group.paragraph else {
                points += group.points
                continue
            }
            add(number, paragraph, nil, value)
            for point in group.points { add(number, paragraph, point, value) }
        }
    }

    /// Adds a provision, in place of the one that it is a part of where that was the last.
    private mutating func add(_ article: Int, _ part: Int?, _ letter: Int?, _ value: CitationScan.Value) {
        let point = letter.flatMap { Unicode.Scalar(96 + $0) }.map(Character.init)
        guard
            let cited = Article(article, paragraph: part, point: point) ?? Article(article, paragraph: part)
                ?? Article(article)
        else {
            if part == nil { number = nil }
            return
        }
        (number, paragraph) = (article, cited.paragraph)
        if letter != nil, cited.point == nil, found.last?.article.isPart(of: cited) == true { return }
        let outer = letter == nil ? Article(article) : Article(article, paragraph: cited.paragraph)
        if let last = found.last, last.article == outer || last.article == cited {
            let tokens = last.tokens.lowerBound..<max(last.tokens.upperBound, value.end)
            found[found.count - 1] = Citation(article: cited, tokens: tokens)
        } else {
            let first = found.isEmpty ? start : value.start
            found.append(Citation(article: cited, tokens: first..<max(first + 1, value.end)))
        }
        end = max(end, value.end)
    }
}
