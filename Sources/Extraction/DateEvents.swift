import Enforcement

/// What happened on each date of a text, by the words that stand nearest to it.
struct DateEvents {
    enum Kind {
        /// An authority's act.
        case decision
        /// A draft or a notice of intent.
        case proposal
        /// The day when the public was told.
        case announcement
        /// A court's act.
        case court
        /// A complaint, an inquiry, the infringement, a deadline, a year's turnover.
        case other
        /// Nothing tells.
        case open
    }

    struct Event {
        let kind: Kind
        /// How far the words that tell it stand from the date.
        let cost: Int

        /// A court's act, told right beside the date.
        var isSurelyOfCourt: Bool { kind == .court && cost <= 3 }

        /// Of two words as near, an act tells more than others; a draft is a draft.
        fileprivate func precedes(_ other: Event) -> Bool {
            if cost != other.cost { return cost < other.cost }
            return other.kind != .proposal && (kind == .decision || kind == .proposal)
        }
    }

    /// A longer list of dates is a register, not a report.
    static let most = 300

    /// One for each of the first dates of the text.
    private(set) var all: [Event] = []
    private let findings: Findings
    /// How wide the text before each token is: a name is one word, a mark that parts clauses four, a number or a short
    /// bracket nothing.
    private let widths: [Int32]

    init(_ findings: Findings) {
        self.findings = findings
        widths = findings.dates.isEmpty ? [] : DateEvents.widths(of: findings)
        all = findings.dates.prefix(DateEvents.most).map(event)
    }

    private static func widths(of findings: Findings) -> [Int32] {
        let tokens = findings.text.tokens
        var widths = [Int32](repeating: 0, count: tokens.count + 1)
        for index in tokens.indices { widths[index + 1] = width(of: tokens[index]) }
        for mention in findings.parties.mentions { narrow(&widths, mention.tokens.dropFirst()) }
        for mention in findings.authorities { narrow(&widths, mention.tokens.dropFirst()) }
        for open in tokens.indices where tokens[open].isMark(40) {
            let reach = open..<min(open + 6, tokens.count)
            guard let close = reach.first(where: { tokens[$0].isMark(41) }) else { continue }
            narrow(&widths, open..<(close + 1))
        }
        for index in tokens.indices { widths[index + 1] += widths[index] }
        return widths
    }

    private static func narrow(_ widths: inout [Int32], _ tokens: Range<Int>) {
        for index in tokens { widths[index + 1] = 0 }
    }

    /// Four for a comma, a semicolon, a colon, a bracket or a dash.
    private static func width(of token: Token) -> Int32 {
        switch (token.kind, token.value) {
        case (.word, _): 1
        case (.mark, 44), (.mark, 59), (.mark, 58), (.mark, 40), (.mark, 41), (.mark, 0x2013),
            (.mark, 0x2014):
            4
        default: 0
        }
    }

    /// How far two ranges stand from each other, in words.
    func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        let (start, end) =
            a.lowerBound >= b.upperBound ? (b.upperBound, a.lowerBound) : (a.upperBound, b.lowerBound)
        return start < end ? Int(widths[end] - widths[start]) : 0
    }

    private func event(of date: DateMention) -> Event {
        let sentence = findings.text.sentence(of: date.tokens.lowerBound)
        if isInsideName(date, sentence) || isPeriod(date, sentence) || isLimit(date) || isToCome(date) {
            return Event(kind: .other, cost: 0)
        }
        var (best, nearest): (Event, Cue?) = (Event(kind: .open, cost: 99), nil)
        let cues = findings.text.cues(in: sentence)
        let told = cues.filter { $0.concept == .announce }
        let isClosing = findings.has(sentence, .conclude)
        let isJudged = findings.has(sentence, .dismiss, .grant, .annul, .uphold, .reduce)
        for cue in cues where !cue.range.overlaps(date.tokens) && !isName(cue, sentence) {
            guard let (kind, bias) = DateEvents.meaning(cue.concept, date) else { continue }
            if kind == .decision, date.date.day != nil, isTold(cue, told, date) { continue }
            if cue.concept == .inquiry && isClosing || cue.concept == .appeal && isJudged { continue }
            // `dismissed the appeal on 18 March against the decision`: the date before it is not the decision's.
            if cue.concept == .decide, cue.range.lowerBound >= date.tokens.upperBound,
                findings.before(cue.range.lowerBound, 2, ConceptSet(.against))
            {
                continue
            }
            var gap = distance(date.tokens, cue.range)
            // `on 3 May after the hack`: what happened is told by the date behind it.
            if cue.concept == .incident, cue.range.lowerBound >= date.tokens.upperBound { gap += 2 }
            if cue.concept == .statute, gap > 3 { continue }
            let event = Event(kind: kind, cost: gap + bias)
            if event.precedes(best) { (best, nearest) = (event, cue) }
        }
        if best.kind == .other || best.kind == .open, let subject = authorityBeside(date.tokens, sentence),
            subject <= best.cost
        {
            return Event(kind: .decision, cost: subject)
        }
        guard best.kind == .decision, let nearest else { return best }
        if date.date.month == nil, best.cost > DateEvents.mostForYear { return Event(kind: .open, cost: 99) }
        return isOfCourt(date.tokens, nearest, sentence) ? Event(kind: .court, cost: best.cost) : best
    }

    /// An announcement's own word, or any noun where a day is told by its distance: `announced the fine today`.
    private func isTold(_ cue: Cue, _ told: [Cue], _ date: DateMention) -> Bool {
        if told.contains(where: { $0.range.overlaps(cue.range) }) { return true }
        return !told.isEmpty && date.isRelative && cue.concept != .impose && cue.concept != .fineVerb
    }

    /// `In March 2021 the authority, …`: who acts stands right beside the date.
    private func authorityBeside(_ tokens: Range<Int>, _ sentence: Int) -> Int? {
        let gap = findings.authorities(in: sentence).map { distance($0.tokens, tokens) }.min()
        return gap.flatMap { $0 <= 1 ? $0 + 5 : nil }
    }

    /// A bare year farther from the act than this is as a rule told for something else.
    private static let mostForYear = 12

    /// A word inside a name says nothing of the date.
    private func isName(_ cue: Cue, _ sentence: Int) -> Bool {
        guard cue.concept != .courtName, cue.concept != .courtNoun else { return false }
        func covers(_ name: Range<Int>) -> Bool {
            name.lowerBound <= cue.range.lowerBound && cue.range.upperBound <= name.upperBound
        }
        return findings.mentions(in: sentence).contains { covers($0.tokens) }
            || findings.authorities(in: sentence).contains { covers($0.tokens) }
    }

    /// What a word makes of the date beside it, and how much nearer a surer word would have to stand.
    private static func meaning(_ concept: Concept, _ date: DateMention) -> (Kind, Int)? {
        switch concept {
        case .impose, .fineVerb, .receive: (.decision, 0)
        case .decide, .conclude, .fine, .order, .ban, .reprimand, .warn, .periodic: (.decision, 1)
        case .mustPay: (.decision, 3)
        case .propose: (.proposal, 0)
        case .courtName, .courtNoun, .judgment, .annul, .uphold, .reduce, .dismiss, .grant, .refer, .suspend:
            (.court, 1)
        case .inquiry, .lodge, .complaint, .complain, .appealVerb:
            (.other, date.isRelative ? 3 : 1)
        case .incident: (.other, 0)
        case .turnover, .filing, .statute, .damages: (.other, 0)
        case .appeal: (.other, 1)
        case .infringe: (.other, 3)
        case .announce: date.date.day == nil ? nil : (.announcement, date.isRelative ? -4 : 2)
        default: nil
        }
    }

    /// An act is a court's where a court does it, a decision where one stands nearer to the date than any authority and
    /// does nothing to it.
    private func isOfCourt(_ tokens: Range<Int>, _ act: Cue, _ sentence: Int) -> Bool {
        guard findings.has(sentence, .courtName, .courtNoun, .judgment) else { return false }
        let courts = ConceptSet(.courtName, .courtNoun)
        if (findings.distance(tokens, to: ConceptSet(.judgment)) ?? 99) <= 2 { return true }
        let near = findings.text.cues(in: sentence).filter { courts.contains($0.concept) }
        guard let court = near.min(by: { findings.gap($0.range, tokens) < findings.gap($1.range, tokens) })
        else {
            return false
        }
        if isOfVerb(tokens, court.range, act.range) { return true }
        guard !isObject(act.range, of: court.range) else { return false }
        if act.concept != .decide { return wordsBetween(court.range, act.range, without: tokens) <= 4 }
        let named = findings.authorities(in: sentence).map { findings.gap($0.tokens, tokens) }.min()
        return findings.gap(court.range, tokens) < named ?? Int.max
    }

    /// `das Gericht hat am 3. Mai das Bußgeld …`: a date between an actor and its act keeps neither from the other.
    private func wordsBetween(_ a: Range<Int>, _ b: Range<Int>, without date: Range<Int>) -> Int {
        findings.between(a, b).count { !date.contains($0) }
    }

    /// `the court suspended the decision`: a verb for what courts do to decisions stands between them.
    private func isObject(_ act: Range<Int>, of court: Range<Int>) -> Bool {
        if findings.before(act.lowerBound, 2, ConceptSet(.against)) { return true }
        return contests(between: court.upperBound, act.lowerBound)
    }

    /// `the court annulled on 3 May 2024 the fine`: the date stands right behind the verb and before what it is done to.
    private func isOfVerb(_ date: Range<Int>, _ court: Range<Int>, _ act: Range<Int>) -> Bool {
        date.upperBound <= act.lowerBound
            && contests(between: max(court.upperBound, date.lowerBound - 2), date.lowerBound)
    }

    private func contests(between start: Int, _ end: Int) -> Bool {
        let contest = ConceptSet(.annul, .uphold, .reduce, .suspend, .dismiss, .grant, .refer)
        return start < end && (start..<end).contains { findings.text.concepts[$0].overlaps(contest) }
    }

    /// The year in a company's name.
    private func isInsideName(_ date: DateMention, _ sentence: Int) -> Bool {
        date.date.month == nil
            && (findings.text.has(.legalForm, at: date.tokens.upperBound)
                || findings.mentions(in: sentence).contains { $0.tokens.overlaps(date.tokens) })
    }

    /// `by 31 January`, `31.1.2025 mennessä`: a deadline, or the end of a time.
    private func isLimit(_ date: DateMention) -> Bool {
        let (first, last) = (date.tokens.lowerBound, date.tokens.upperBound)
        return [first - 2, first - 1].contains { findings.text.has(.until, at: $0) }
            || [last - 2, last - 1, last].contains { findings.text.has(.untilBehind, at: $0) }
    }

    private func isToCome(_ date: DateMention) -> Bool {
        findings.published.map { date.date.first > $0.date.last } ?? false
    }

    private static let acts = ConceptSet(.announce, .impose, .decide, .fineVerb, .appealVerb, .lodge)

    /// One end of `from March 2018 to May 2019`.
    private func isPeriod(_ date: DateMention, _ sentence: Int) -> Bool {
        let text = findings.text
        return findings.dates(in: sentence).contains { other in
            guard other.tokens != date.tokens, findings.gap(other.tokens, date.tokens) <= 2 else {
                return false
            }
            let (first, second) =
                other.tokens.lowerBound < date.tokens.lowerBound ? (other, date) : (date, other)
            let isBetween = (1...2).contains { text.has(.between, at: first.tokens.lowerBound - $0) }
            let between = first.tokens.upperBound..<second.tokens.lowerBound
            guard between.allSatisfy({ !text.concepts[$0].overlaps(DateEvents.acts) }) else { return false }
            return between.contains {
                text.has(.to, at: $0) || isBetween && text.has(.and, at: $0) || text.tokens[$0].isMark(0x2013)
            }
        }
    }
}
