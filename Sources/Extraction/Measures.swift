import Enforcement

/// One place in the text that speaks of a measure, before mentions of the same measure are merged.
struct MeasureMention {
    let kind: MeasureKind
    /// The sum or the word that stands for the measure.
    let anchor: Range<Int>
    let sentence: Int
    let party: Int
    /// Where the party stands, where the sentence names it.
    let partyTokens: Range<Int>?
    let sum: Sum?
    /// By how much its party is preferred to none.
    let margin: Float
    /// The authority that its sentence names, or the place where it names none.
    let hint: String?
}

/// The measures of a text: bound to respondents, merged over mentions, decided field by field.
final class Measures {
    let findings: Findings
    let respondents: Respondents
    let mentions: [MeasureMention]
    /// The parties that they are against.
    private(set) lazy var accused = Set(mentions.map(\.party))
    let events: DateEvents
    /// The date of the document, where it is the decision itself.
    let ownDate: DateMention?

    /// The mention that leads the sums told of each party, as a place in `mentions`.
    private let leads: [Int: Int]

    /// How many mentions of measures are bound in one text; a longer list is a register, not a report.
    private static let most = 500

    init(_ findings: Findings) {
        self.findings = findings
        respondents = Respondents(findings)
        events = DateEvents(findings)
        ownDate = OwnDocument(findings).date()
        var found: [MeasureMention] = []
        for sum in findings.sums {
            guard found.count < Measures.most else { break }
            switch findings.role(of: sum) {
            case .fine: found += Measures.bind(.fine, sum.tokens, sum, findings, respondents)
            case .periodic: found += Measures.bind(.periodicPenalty, sum.tokens, sum, findings, respondents)
            case .after, .other: break
            }
        }
        found = Measures.settled(found, findings, respondents)
        let mentions = found + Measures.told(findings, respondents, fined: Set(found.map(\.party)))
        let summed = Dictionary(grouping: mentions.indices.filter { mentions[$0].sum != nil }) {
            mentions[$0].party
        }
        leads = summed.mapValues { own in
            own.first { !findings.has(mentions[$0].sentence, .propose, .rumour) } ?? own[0]
        }
        self.mentions = mentions
    }

    static func bind(
        _ kind: MeasureKind, _ anchor: Range<Int>, _ sum: Sum?, _ findings: Findings,
        _ respondents: Respondents
    ) -> [MeasureMention] {
        let bound = respondents.parties(at: anchor)
        return bound.parties.map {
            MeasureMention(
                kind: kind, anchor: anchor, sentence: findings.text.sentence(of: anchor.lowerBound),
                party: $0, partyTokens: bound.tokens, sum: sum, margin: bound.margin,
                hint: findings.jurisdiction(near: anchor))
        }
    }

    /// Measures told by a word: orders, bans, reprimands, warnings, and fines of whom no sum is told.
    private static func told(
        _ findings: Findings, _ respondents: Respondents, fined: Set<Int>
    ) -> [MeasureMention] {
        var found: [MeasureMention] = []
        for cue in findings.text.cues {
            guard let (choice, kind) = Choice.measure(of: cue.concept), found.count < most else { continue }
            let sentence = findings.text.sentence(of: cue.range.lowerBound)
            guard !found.contains(where: { $0.kind == kind && $0.sentence == sentence }),
                !isSuspended(cue, sentence, findings),
                findings.clues(of: cue, for: choice).margin > 0
            else { continue }
            found += bind(kind, cue.range, nil, findings, respondents).filter {
                kind != .fine || !fined.contains($0.party)
            }
        }
        return found
    }

    /// `the court suspended the order`: what a court stops is the measure.
    private static func isSuspended(_ cue: Cue, _ sentence: Int, _ findings: Findings) -> Bool {
        cue.concept == .stopVerb && findings.text.has(.suspend, at: cue.range.lowerBound)
            && findings.has(sentence, .courtName, .courtNoun)
    }

    /// A measure and all places that tell of it.
    struct Decided {
        var measure: Measure
        let mentions: [MeasureMention]
    }

    /// One measure for all mentions of the same party, kind and sum; those of one decision share its date and articles.
    func merged() -> [Measure] { ruled(cited(decided())).map(\.measure) }

    /// The measures without their articles.
    func decided() -> [Decided] {
        let groups = groups()
        let drafts = groups.map { Decision(findings, self, $0).measure() }
        let kept = drafts.indices.filter { index in
            let measure = drafts[index]
            return measure.authority?.country != "US" && !isEarlierStage(measure, drafts)
                && !isSameInAnotherCurrency(measure, drafts) && !isReducedTo(measure, drafts)
        }
        return zip(dated(kept.map { drafts[$0] }), kept).map { Decided(measure: $0, mentions: groups[$1]) }
    }

    /// The sum of a fine in euros where the authority decided in its own currency, or the other way round.
    private func isSameInAnotherCurrency(_ measure: Measure, _ all: [Measure]) -> Bool {
        guard let money = measure.money, let authority = measure.authority else { return false }
        let local = Currencies.own(ofCountry: authority.country)
        guard !local.contains(money.currency) else { return false }
        return all.contains { other in
            guard let decided = other.money, other.respondent == measure.respondent,
                other.measure == measure.measure,
                local.contains(decided.currency)
            else { return false }
            return Currencies.areEqual(decided, money)
        }
    }

    /// A smaller sum told with a word for cutting is what became of the fine, not another one.
    private func isReducedTo(_ measure: Measure, _ all: [Measure]) -> Bool {
        guard let money = measure.money, findings.has(sentence(of: measure), .reduce) else { return false }
        return all.contains {
            guard let other = $0.money, $0.respondent == measure.respondent, $0.measure == measure.measure
            else { return false }
            return other.currency == money.currency && other.amount > money.amount && !$0.standing.isOpen
                && $0.evidence != measure.evidence
        }
    }

    func sentence(of measure: Measure) -> Int {
        findings.text.token(before: measure.evidence.end).map(findings.text.sentence(of:)) ?? 0
    }

    /// The measure's own sentence names its authority.
    private func isAuthorityTold(_ measure: Measure) -> Bool {
        measure.spans["authority"].map(measure.evidence.contains) ?? false
    }

    /// A sum that was only proposed or rumoured before the one imposed on the same party is not a measure of its own.
    private func isEarlierStage(_ measure: Measure, _ all: [Measure]) -> Bool {
        guard measure.measure == .fine, measure.standing.isOpen else { return false }
        return all.contains {
            $0.measure == .fine && $0.respondent == measure.respondent && !$0.standing.isOpen
                && ($0.authority == measure.authority || !isAuthorityTold(measure))
        }
    }

    /// A measure against whom the text is about, and of what it is about.
    func isOfMain(_ mention: MeasureMention) -> Bool {
        mention.party == respondents.main && isPrincipal(mention)
    }

    /// Part of what the text is about: not told as something earlier, nor as another decision on the same party.
    func isPrincipal(_ mention: MeasureMention) -> Bool {
        if findings.has(mention.sentence, .earlier), mention.sentence > 1 { return false }
        guard let first = leads[mention.party].map({ mentions[$0] }), let sum = mention.sum,
            let lead = first.sum
        else { return true }
        return sum.money == lead.money || sum.approximate
            || findings.text.paragraphs[mention.sentence] == findings.text.paragraphs[first.sentence]
            || mention.kind == .periodicPenalty
    }

    func groups() -> [[MeasureMention]] {
        var groups: [[MeasureMention]] = []
        for mention in mentions {
            if let index = groups.firstIndex(where: { isSame($0[0], mention) }) {
                groups[index].append(mention)
            } else {
                groups.append([mention])
            }
        }
        for index in groups.indices { groups[index] = byCertainty(groups[index]) }
        return groups
    }

    /// The mention first that binds the party best and tells the sum exactly.
    private func byCertainty(_ group: [MeasureMention]) -> [MeasureMention] {
        group.enumerated().sorted { a, b in
            let (x, y) = (rank(a.element), rank(b.element))
            return x == y ? a.offset < b.offset : x > y
        }.map(\.element)
    }

    private func rank(_ mention: MeasureMention) -> Double {
        Double(mention.margin) + (mention.sum?.approximate == true ? -1.5 : 0)
            + (mention.sum?.currencyInferred == true ? -1 : 0) + (isHeadingNoun(mention) ? -10 : 0)
    }

    /// `Clinic fined 20,000 euros`: the heading does not name whom the text does.
    private func isHeadingNoun(_ mention: MeasureMention) -> Bool {
        mention.sentence == 0 && !findings.parties.all[mention.party].isNamed
            && !mentions.contains { $0.party == mention.party && $0.sentence > 0 && $0.sum != nil }
    }

    private func isSame(_ a: MeasureMention, _ b: MeasureMention) -> Bool {
        guard a.kind == b.kind else { return false }
        guard let x = a.sum, let y = b.sum else {
            return a.party == b.party && (a.sum == nil) == (b.sum == nil)
        }
        guard x.money.currency == y.money.currency else { return false }
        if let p = a.hint, let q = b.hint, p != q { return false }
        let exact = x.money.amount == y.money.amount
        let (p, q) = (x.money.amount.approximate, y.money.amount.approximate)
        let isInferred = x.currencyInferred || y.currencyInferred
        let isVague = x.approximate || y.approximate || isInferred && min(a.sentence, b.sentence) == 0
        let near = isVague && abs(p - q) <= 0.1 * max(p, q)
        guard exact || near else { return false }
        return a.party == b.party || exact && isInferred || exact && isHeadingNoun(a) != isHeadingNoun(b)
            || (exact && (a.partyTokens == nil || b.partyTokens == nil) && a.anchor != b.anchor)
    }
}
