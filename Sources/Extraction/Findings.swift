import Enforcement

/// All that was found in one text, before and while it becomes a record: bind, merge, decide.
final class Findings {
    let text: Text
    let language: Language
    let published: (date: PartialDate, span: Span)?
    let sums: [Sum]
    let dates: [DateMention]
    let citations: [Citation]
    let authorities: [AuthorityMention]
    let jurisdictions: Jurisdictions
    let parties: Parties
    /// The authority that the text names most.
    let lead: Authority?
    /// Clues keep their names, for who learns weights from them.
    var namesClues = false
    /// The surroundings that were looked at; each is asked for by many measures.
    var seen: [Seen: Clues] = [:]
    private(set) lazy var cited = CitedArticles(Array(citations.prefix(Measures.mostCitations)), text)
    /// Its first lines speak of a complaint and of no measure.
    private(set) lazy var opensWithComplaint = (0..<min(3, text.sentences.count)).contains {
        has($0, .complaint, .complain) && !has($0, .fine, .fineVerb, .impose, .reprimand, .decide)
    }
    /// What is seen of a party's mention, whatever the measure.
    var seenParties: [PartyMention: Clues] = [:]
    var seenRivals: [Int: Rivals] = [:]
    private(set) lazy var largestSum = sums.map(\.money.amount.approximate).max() ?? 0
    private(set) lazy var sumCounts = Dictionary(sums.map { ($0.money, 1) }, uniquingKeysWith: +)
    /// How often each sum stands right beside a word for a fine.
    private(set) lazy var finedSums = Dictionary(
        sums.prefix(200).filter(isBesideFine).map { ($0.money, 1) }, uniquingKeysWith: +)
    private(set) lazy var dateCounts = Dictionary(dates.map { ($0.date, 1) }, uniquingKeysWith: +)
    /// By the raw value of their concept.
    private lazy var cueCounts = text.cues.reduce(into: [Int](repeating: 0, count: ConceptSet.width)) {
        $0[Int($1.concept.rawValue)] += 1
    }
    /// Those named or described.
    private(set) lazy var knownAuthorities = authorities.filter { $0.isNamed && $0.authority != nil }
    private(set) lazy var authorityCounts = Dictionary(
        knownAuthorities.compactMap { mention in mention.authority.map { ($0, 1) } }, uniquingKeysWith: +)
    private(set) lazy var isContested = text.cues.contains {
        ConceptSet(.annul, .uphold, .reduce, .dismiss).contains($0.concept)
    }
    private(set) lazy var kind = DocumentForm.kind(of: self)
    private(set) lazy var latestDate = dates.map(\.date.first).max()
    private let mentionShares: [Range<Int>]
    private let authorityShares: [Range<Int>]
    private let dateShares: [Range<Int>]
    private let sumShares: [Range<Int>]

    init(_ text: Text, _ language: Language) {
        (self.text, self.language) = (text, language)
        let shapes = DateScanner(text).shapes()
        published = Dates.published(in: text, shapes).map { (date: $0.0, span: $0.1) }
        let own = published?.span
        dates = Dates.mentions(of: shapes, published: published?.date).filter {
            own.map(text.span($0.tokens).overlaps) != true
        }
        citations = Citations.mentions(in: text, numbersFirst: language.numbersFirst)
        jurisdictions = Jurisdictions(text: text, countries: language.countries)
        authorities = jurisdictions.mentions()
        parties = Parties(text, language)
        var counts: [Authority: Int] = [:]
        for mention in authorities {
            if let authority = mention.authority { counts[authority, default: 0] += mention.isNamed ? 2 : 1 }
        }
        lead = counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
        func shares(_ starts: [Int]) -> [Range<Int>] { Text.shares(starts.map(Int32.init), text.sentences) }
        let named = shares(authorities.map(\.tokens.lowerBound))
        sums = Sums.mentions(
            in: text, decimalPoint: language.decimalPoint,
            readers: language.countries.flatMap(Currencies.own(ofCountry:)),
            local: { [authorities, lead] token in
                let sentence = text.sentence(of: token)
                let here = authorities[named[sentence]].last { $0.authority != nil }?.authority
                let country = here?.country ?? text.onlyCountry(in: sentence) ?? lead?.country
                return country.map(Currencies.own(ofCountry:)) ?? []
            })
        mentionShares = shares(parties.mentions.map(\.tokens.lowerBound))
        authorityShares = named
        dateShares = shares(dates.map(\.tokens.lowerBound))
        sumShares = shares(sums.map(\.tokens.lowerBound))
    }

    func record() -> Record {
        var record = Record(
            language: language.code, published: published?.date, publishedSpan: published?.span)
        record.kind = kind
        let measures = Measures(self)
        record.measures = measures.merged()
        record.complaints = Complaints(self, measures).found()
        record.relevant = Relevance.isEnforcement(self, measures.mentions)
        guard record.relevant else {
            (record.measures, record.complaints) = (
                [], record.complaints.filter { Relevance.isBrought($0, parties) }
            )
            record.relevant = !record.complaints.isEmpty
            if record.relevant { record.claims = Claims(self, measures, []).found() }
            return record
        }
        record.challenges = Challenges(self, measures).found(&record.measures)
        record.claims = Claims(self, measures, record.measures).found()
        record.measures = measures.joined(record.measures)
        return record
    }
}

extension Findings {
    func mentions(in sentence: Int) -> ArraySlice<PartyMention> { parties.mentions[mentionShares[sentence]] }
    func authorities(in sentence: Int) -> ArraySlice<AuthorityMention> {
        authorities[authorityShares[sentence]]
    }
    func dates(in sentence: Int) -> ArraySlice<DateMention> { dates[dateShares[sentence]] }
    func dateRange(in sentence: Int) -> Range<Int> { dateShares[sentence] }
    func sums(in sentence: Int) -> ArraySlice<Sum> { sums[sumShares[sentence]] }

    /// The authority named nearest to an anchor in its sentence, else the place where the sentence names no authority.
    func jurisdiction(near anchor: Range<Int>) -> String? {
        let sentence = text.sentence(of: anchor.lowerBound)
        let named = authorities(in: sentence).filter { $0.isNamed && $0.authority != nil }
        if let nearest = named.min(by: { gap($0.tokens, anchor) < gap($1.tokens, anchor) }) {
            return nearest.authority?.code
        }
        let places = Set(text.places(of: text.cues(in: sentence)).map(\.code))
        return authorities(in: sentence).isEmpty && places.count == 1 && text.sentences[sentence].count <= 30
            ? places.first : nil
    }

    /// How many cues of these concepts the text has.
    func count(of concepts: ConceptSet) -> Int {
        var count = 0
        concepts.forEach { count += cueCounts[Int($0)] }
        return count
    }

    @inline(__always)
    func has(_ sentence: Int, _ concepts: Concept...) -> Bool {
        let present = text.sentenceConcepts[sentence]
        for concept in concepts where present.contains(concept) { return true }
        return false
    }

    /// The distance in tokens from a range to the nearest cue of these concepts in its sentence, nil where there is none.
    func distance(_ tokens: Range<Int>, to concepts: ConceptSet) -> Int? {
        let sentence = text.sentence(of: tokens.lowerBound)
        guard text.sentenceConcepts[sentence].overlaps(concepts) else { return nil }
        var nearest: Int?
        for cue in text.cues(in: sentence) where concepts.contains(cue.concept) && !tokens.overlaps(cue.range)
        {
            let distance = gap(tokens, cue.range)
            if distance < nearest ?? Int.max { nearest = distance }
        }
        return nearest
    }

    func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.lowerBound >= b.upperBound ? a.lowerBound - b.upperBound : max(0, b.lowerBound - a.upperBound)
    }

    /// The tokens between two ranges, none where they touch or overlap.
    func between(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
        let (start, end) = (min(a.upperBound, b.upperBound), max(a.lowerBound, b.lowerBound))
        return start..<max(start, end)
    }

    /// A concept within so many tokens before a position, in the same sentence.
    func before(_ position: Int, _ reach: Int, _ concepts: ConceptSet) -> Bool {
        let start = max(text.sentenceStart(of: position), position - reach)
        return start < position && (start..<position).contains { text.concepts[$0].overlaps(concepts) }
    }

    func after(_ position: Int, _ reach: Int, _ concepts: ConceptSet) -> Bool {
        let end = min(text.sentences[text.sentence(of: max(0, position - 1))].upperBound, position + reach)
        return position < end && (position..<end).contains { text.concepts[$0].overlaps(concepts) }
    }

    /// A sentence as evidence, without the marks around it.
    func evidence(_ sentence: Int) -> Span {
        var range = text.sentences[sentence]
        if let published, let last = text.token(before: published.span.end), range.contains(last),
            last - range.lowerBound < 8, last + 1 < range.upperBound,
            Int(text.tokens[range.lowerBound].start) <= published.span.start
        {
            range = (last + 1)..<range.upperBound
        }
        while range.count > 1, text.tokens[range.upperBound - 1].kind == .mark,
            [46, 33, 63].contains(text.tokens[range.upperBound - 1].value)
        {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        return text.span(range)
    }
}
