import Enforcement

/// What a stretch of tokens says of a date, before the years that are left out are filled in.
struct DateShape {
    var year: Int?
    /// `last year` is -1.
    var yearOffset: Int?
    var month: Int?
    var day: Int?
    var dayOffset: Int?
    var monthOffset: Int?
    var weekday: Int?
    /// Its offsets count from the date told before it, not from the publication: `a year later`.
    var isFromBefore = false
    var tokens: Range<Int>
}

/// Finds the dates that tokens spell out, in any order of day, month and year.
struct DateScanner {
    /// A cue's value and the token after it.
    typealias Part = (value: Int, end: Int, isFromBefore: Bool)

    let text: Text
    let numerals: Numerals

    private let concepts = ConceptSet(
        .month, .day, .weekday, .yearRef, .monthRef, .thatDay, .thatMonth, .thatYear, .ordinal)
    private let opening: ConceptSet
    private static let fromBefore = ConceptSet(.thatDay, .thatMonth, .thatYear)
    private static let month = ConceptSet(.month)
    private static let day = ConceptSet(.day, .thatDay)
    private static let weekday = ConceptSet(.weekday)
    private static let year = ConceptSet(.yearRef, .thatYear)
    private static let monthOffset = ConceptSet(.monthRef, .thatMonth)
    private static let ordinal = ConceptSet(.ordinal)

    init(_ text: Text) {
        self.text = text
        numerals = Numerals(text, decimalPoint: false)
        opening = concepts.with(.number)
    }

    func monthWord(at index: Int) -> Part? { word(of: Self.month, at: index) }
    func ordinalWord(at index: Int) -> Part? { word(of: Self.ordinal, at: index) }

    /// The longest cue of these concepts that starts at a token.
    private func word(of concepts: ConceptSet, at index: Int) -> Part? {
        guard index < text.tokens.count, text.concepts[index].overlaps(concepts) else { return nil }
        var best: Part?
        for cue in text.cuesStarting(at: index) where concepts.contains(cue.concept) {
            guard cue.range.upperBound > best?.end ?? 0, let value = text.whole(cue) else { continue }
            best = (value, cue.range.upperBound, DateScanner.fromBefore.contains(cue.concept))
        }
        return best
    }

    /// All dates from left to right, the longest at each token.
    func shapes() -> [DateShape] { shapes(in: text.tokens.indices) }

    func shapes(in range: Range<Int>) -> [DateShape] {
        var shapes: [DateShape] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if mayStart(at: index), let shape = shape(at: index) {
                shapes.append(shape)
                index = max(index + 1, shape.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return shapes
    }

    /// False for most tokens: neither a number nor a word of dates or numbers.
    @inline(__always)
    private func mayStart(at index: Int) -> Bool {
        switch text.tokens[index].kind {
        case .number: true
        case .word: text.concepts[index].overlaps(opening) || text.isCompoundNumber(index)
        case .mark, .line: false
        }
    }

    private func shape(at index: Int) -> DateShape? {
        let token = text.tokens[index]
        if token.kind == .number {
            return longest(numeric(index), dayFirst(index), yearFirst(index), bareYear(index))
        }
        guard token.kind == .word else { return nil }
        if text.concepts[index].overlaps(concepts) {
            let inMonths = longest(dayFirst(index), monthFirst(index), yearReference(index))
            return longest(inMonths, relative(index), afterWeekday(index), inWords(index))
        }
        return isNumberWord(index) ? longest(inWords(index), afterWeekday(index)) : nil
    }

    /// The first of those that reach farthest.
    private func longest(
        _ first: DateShape?, _ second: DateShape?, _ third: DateShape? = nil, _ fourth: DateShape? = nil
    ) -> DateShape? {
        var best = first
        func take(_ shape: DateShape?) {
            guard let shape, shape.tokens.upperBound > best?.tokens.upperBound ?? -1 else { return }
            best = shape
        }
        take(second)
        take(third)
        take(fourth)
        return best
    }

    // MARK: Words for days

    /// `yesterday`, `last month`, `Friday`.
    private func relative(_ index: Int) -> DateShape? {
        guard !text.has(.perPeriod, at: index) else { return nil }
        if let part = word(of: Self.day, at: index) {
            return DateShape(
                dayOffset: part.value, isFromBefore: part.isFromBefore, tokens: index..<part.end)
        }
        if let part = word(of: Self.monthOffset, at: index) {
            return DateShape(
                monthOffset: part.value, isFromBefore: part.isFromBefore, tokens: index..<part.end)
        }
        guard let part = word(of: Self.weekday, at: index), (1...7).contains(part.value) else { return nil }
        return DateShape(weekday: part.value, tokens: index..<part.end)
    }

    /// `Friday, 16 July 2021` is the date, not the weekday.
    private func afterWeekday(_ index: Int) -> DateShape? {
        guard let part = word(of: Self.weekday, at: index) else { return nil }
        for start in starts(after: part.end, commas: true) {
            let inFigures = longest(numeric(start), dayFirst(start), yearFirst(start))
            guard var shape = longest(inFigures, monthFirst(start), inWords(start)) else { continue }
            guard shape.day != nil else { return nil }
            shape.tokens = index..<shape.tokens.upperBound
            return shape
        }
        return nil
    }

    // MARK: Months by name

    /// `16 July 2021`, `16. Juli`, `le 1er août`, `16 de julio de 2021`.
    private func dayFirst(_ index: Int) -> DateShape? {
        guard let day = day(at: index) else { return nil }
        guard let month = month(after: day.end) else { return dayOfMonthReference(index, day) }
        return withYear(DateShape(month: month.value, day: day.value, tokens: index..<month.end))
    }

    /// `the 5th of this month`, `9. sama mánaðar`.
    private func dayOfMonthReference(_ index: Int, _ day: Part) -> DateShape? {
        for start in starts(after: day.end, commas: false) {
            guard let month = word(of: Self.monthOffset, at: start) else { continue }
            return DateShape(
                day: day.value, monthOffset: month.value, isFromBefore: month.isFromBefore,
                tokens: index..<month.end)
        }
        return nil
    }

    /// `July 16, 2021`, `July 2021`, `July`.
    private func monthFirst(_ index: Int) -> DateShape? {
        guard let month = monthWord(at: index), (1...12).contains(month.value) else { return nil }
        let bare = withYear(DateShape(month: month.value, tokens: index..<month.end))
        guard bare.year == nil, bare.yearOffset == nil else { return bare }
        for start in starts(after: month.end, commas: false) {
            guard let day = day(at: start), !isCounted(day.end), !startsDate(start) else { continue }
            return withYear(DateShape(month: month.value, day: day.value, tokens: index..<day.end))
        }
        if let spoken = dayBehind(month) {
            return withYear(DateShape(month: month.value, day: spoken.value, tokens: index..<spoken.end))
        }
        return isDoubtful(index) ? nil : bare
    }

    /// What is a month only beside a day or a year: `sept cents`, `mar`, `före jul`.
    private func isDoubtful(_ index: Int) -> Bool {
        text.concepts[index].overlaps(ConceptSet(.number, .stop))
            || text.has(.abbr, at: index)
                && !(index + 1 < text.tokens.count && text.tokens[index + 1].isMark("."))
    }

    /// `2021. július 16.`, `2021 m. liepos 16 d.`, `2021. gada 16. jūlijā`.
    private func yearFirst(_ index: Int) -> DateShape? {
        guard let year = year(at: index), !isInsideNumber(index) else { return nil }
        for start in starts(after: index + 1, commas: false) {
            let found = dayFirst(start) ?? monthFirst(start)
            guard var shape = found else { continue }
            guard shape.year == nil, shape.yearOffset == nil else { return nil }
            shape.year = year
            shape.tokens = index..<shape.tokens.upperBound
            return shape
        }
        return nil
    }

    /// `last year`, `last year in December`.
    private func yearReference(_ index: Int) -> DateShape? {
        guard let reference = word(of: Self.year, at: index) else { return nil }
        for start in starts(after: reference.end, commas: false) {
            let found = dayFirst(start) ?? monthFirst(start)
            guard var shape = found, shape.year == nil, shape.yearOffset == nil else { continue }
            (shape.yearOffset, shape.isFromBefore) = (reference.value, reference.isFromBefore)
            shape.tokens = index..<shape.tokens.upperBound
            return shape
        }
        return DateShape(
            yearOffset: reference.value, isFromBefore: reference.isFromBefore, tokens: index..<reference.end)
    }

    func withYear(_ shape: DateShape) -> DateShape {
        var shape = shape
        for start in starts(after: shape.tokens.upperBound, commas: true) {
            if let year = year(at: start), !isPaid(start + 1), !startsNumber(start) {
                shape.year = year
                shape.tokens = shape.tokens.lowerBound..<(start + 1)
                return shape
            }
            if let year = yearInWords(start) {
                shape.year = year.value
                shape.tokens = shape.tokens.lowerBound..<year.end
                return shape
            }
            if let reference = word(of: Self.year, at: start) {
                (shape.yearOffset, shape.isFromBefore) = (reference.value, reference.isFromBefore)
                shape.tokens = shape.tokens.lowerBound..<reference.end
                return shape
            }
        }
        return shape
    }
}

extension DateScanner {
    /// A day of the month: `16`, `16th`, `1er`, `first`.
    func day(at index: Int) -> Part? {
        guard index < text.tokens.count else { return nil }
        if ordinalWord(at: index) != nil { return dayInWords(index) }
        let token = text.tokens[index]
        guard token.kind == .number, token.length <= 2, (1...31).contains(token.value), !isInsideNumber(index)
        else { return nil }
        return (Int(token.value), suffixEnd(index + 1), false)
    }

    /// The token after what is glued to a day as its ordinal ending: `th`, `er`, `-án`, `:e`.
    func suffixEnd(_ index: Int) -> Int {
        var end = index
        if end < text.tokens.count, text.tokens[end].isMark("-") || text.tokens[end].isMark(":") { end += 1 }
        guard end < text.tokens.count, !text.tokens[end].spaced, !text.tokens[index].spaced,
            text.tokens[end].kind == .word, text.tokens[end].length <= 8, monthWord(at: end) == nil
        else { return index }
        return end + 1
    }

    func month(after index: Int) -> Part? {
        for start in starts(after: index, commas: false) {
            if let month = monthWord(at: start), (1...12).contains(month.value) { return month }
        }
        return nil
    }

    func year(at index: Int) -> Int? {
        guard index < text.tokens.count else { return nil }
        let token = text.tokens[index]
        return token.digits == 4 && (1950...2050).contains(token.value) ? Int(token.value) : nil
    }

    /// Where the next part may start: here, or after one or two connecting words or marks.
    func starts(after index: Int, commas: Bool) -> DateStarts {
        DateStarts(scanner: self, commas: commas, index: index)
    }

    func connects(_ index: Int, _ commas: Bool) -> Bool {
        let token = text.tokens[index]
        guard index + 1 < text.tokens.count, text.sentence(of: index) == text.sentence(of: index + 1) else {
            return false
        }
        switch token.kind {
        case .mark:
            return token.isMark(".") || commas && token.isMark(",")
                || !token.spaced && [39, 45, 47, 0x2019].contains(token.value)
        case .word:
            return text.concepts[index].overlaps(ConceptSet(.stop, .of, .abbr, .the, .dateWord))
                && !text.has(.and, at: index)
        default: return false
        }
    }
}

/// Goes over the connecting words and marks behind a part of a date.
struct DateStarts: Sequence, IteratorProtocol {
    let scanner: DateScanner
    let commas: Bool
    var index: Int
    private var (count, words) = (0, 0)

    init(scanner: DateScanner, commas: Bool, index: Int) {
        (self.scanner, self.commas, self.index) = (scanner, commas, index)
    }

    mutating func next() -> Int? {
        defer { count += 1 }
        guard count > 0 else { return index }
        guard count < 8, index < scanner.text.tokens.count, scanner.connects(index, commas) else {
            return nil
        }
        if !scanner.text.has(.dateWord, at: index) { words += 1 }
        guard words < 3 else { return nil }
        index += 1
        return index
    }
}
