public import Enforcement

/// What a fine is calculated from: one conduct, or several that are linked (Art. 83(3) GDPR), of one undertaking.
///
///     var calculation = FineCalculation(articles: [article], turnover: try Turnover(sum), seriousness: .high)
///     try calculation.range().sums
public struct FineCalculation: Sendable, Hashable {
    /// A figure that a decision tells, as a share or as a sum in euros.
    public enum Choice: Sendable, Hashable {
        case share(Percentages)
        case sum(Amount)
    }

    public var articles: [Article]
    /// Nil where it is not known, or the fined one is no undertaking.
    public var turnover: Turnover?
    public var seriousness: Seriousness?
    /// The start within the range of the seriousness: of the legal maximum.
    public var start: Choice?
    /// What the start is brought down to for the undertaking's size: of the start.
    public var size: Choice?
    /// In the order in which they are applied, each to what the one before it left.
    public var circumstances: [Circumstance] = []
    /// The change for effectiveness, proportionality and dissuasion (Art. 83(1) GDPR).
    public var proportionality: Percentages?
    /// When it was decided, where it was.
    public var decided: PartialDate?

    public init(articles: [Article], turnover: Turnover? = nil, seriousness: Seriousness? = nil) {
        (self.articles, self.turnover, self.seriousness) = (articles, turnover, seriousness)
    }

    /// The range by the guidelines, with every step to it.
    public func range() throws(FineFault) -> FineRange {
        try checkDay()
        let conduct = try Conduct(articles)
        let rules = FiningGuidelines.current
        let maximum = try legalMaximum(conduct)
        let start = try start(of: maximum.sums, rules)
        let size = try sized(start.sums, rules)
        var (steps, sums) = ([maximum, start, size], size.sums)
        for change in try changes(rules) {
            guard let remaining = change.percentages.remaining, let changed = sums.share(remaining) else {
                throw .tooLarge
            }
            sums = changed
            steps.append(
                FineStep(
                    kind: change.kind, sums: sums, percentages: change.percentages, source: change.source))
        }
        let capped = sums.capped(by: maximum.sums)
        steps.append(
            FineStep(
                kind: .cap, sums: capped, percentages: nil,
                source: "Art. \(conduct.gravest.rawValue) GDPR; \(rules.name), ch. 6"))
        return FineRange(
            calculation: self, guidelines: rules.name, fineClass: conduct.gravest, articles: conduct.classed,
            steps: steps, maximum: maximum.sums, sums: capped,
            notes: notes(conduct, rules, start: start, size: size, maximum: maximum)
                + (capped == sums ? [] : [.capped]))
    }

    private struct Change {
        let kind: FineStep.Kind
        let percentages: Percentages
        let source: String
    }

    /// What changes the sum, each from what the one before it left.
    private func changes(_ rules: FiningGuidelines) throws(FineFault) -> [Change] {
        var changes = circumstances.map { each in
            Change(
                kind: .circumstance(each.point), percentages: each.change,
                source: "Art. 83(2)(\(each.point.rawValue)) GDPR; \(rules.name), ch. 5")
        }
        if let proportionality {
            changes.append(
                Change(
                    kind: .proportionality, percentages: try Circumstance.checked(proportionality),
                    source: "Art. 83(1) GDPR; \(rules.name), ch. 7"))
        }
        return changes
    }

    private func checkDay() throws(FineFault) {
        if let decided, let applies = PartialDate(year: 2018, month: 5, day: 25), decided.last < applies {
            throw .beforeGDPR(decided)
        }
        if circumstances.count > 50 { throw .tooMany(circumstances.count, limit: 50) }
    }

    /// Art. 83(4) to (6) GDPR: the static amount or the share of the turnover, the higher of the two.
    private func legalMaximum(_ conduct: Conduct) throws(FineFault) -> FineStep {
        let fineClass = conduct.gravest
        var (low, high) = (fineClass.staticMaximum, fineClass.staticMaximum)
        if let turnover {
            guard let least = turnover.least.share(fineClass.dynamicMaximum),
                let most = turnover.most.share(fineClass.dynamicMaximum)
            else { throw .tooLarge }
            (low, high) = (max(low, least), max(high, most))
        }
        return FineStep(
            kind: .legalMaximum, sums: low...high,
            percentages: high > fineClass.staticMaximum
                ? fineClass.dynamicMaximum...fineClass.dynamicMaximum : nil,
            source: conduct.source)
    }

    private func start(of maximum: Sums, _ rules: FiningGuidelines) throws(FineFault) -> FineStep {
        try chosen(
            start, of: maximum, else: rules.start(seriousness), .start,
            "\(rules.name), \(rules.startParagraph)")
    }

    private func sized(_ start: Sums, _ rules: FiningGuidelines) throws(FineFault) -> FineStep {
        let (percentages, paragraphs) = rules.size(turnover)
        return try chosen(
            size, of: start, else: percentages, .size,
            "\(rules.name), \(paragraphs.joined(separator: " and "))")
    }

    /// What the decision tells, else what the guidelines give.
    private func chosen(
        _ choice: Choice?, of whole: Sums, else given: Percentages, _ kind: FineStep.Kind, _ source: String
    ) throws(FineFault) -> FineStep {
        if case .sum(let sum) = choice {
            guard sum >= Amount(units: 0), sum <= whole.upperBound else { throw .share("\(sum)") }
            return FineStep(kind: kind, sums: sum...sum, percentages: nil, source: source)
        }
        var percentages = given
        if case .share(let share) = choice { percentages = share }
        guard percentages.lowerBound.points >= Amount(units: 0),
            percentages.upperBound.points <= Amount(units: 100)
        else {
            throw .share(percentages.words)
        }
        guard let sums = whole.share(percentages) else { throw .tooLarge }
        return FineStep(kind: kind, sums: sums, percentages: percentages, source: source)
    }
}

/// The provisions that one conduct, or linked ones, infringed.
struct Conduct {
    let classed: [ClassedArticle]
    let unfinable: [Article]
    /// Art. 83(3) GDPR: the whole is limited by what the gravest infringement is.
    let gravest: FineClass

    init(_ articles: [Article]) throws(FineFault) {
        guard !articles.isEmpty else { throw .noArticle }
        guard articles.count <= 200 else { throw .tooMany(articles.count, limit: 200) }
        classed = articles.compactMap { ClassedArticle($0) }
        unfinable = articles.filter { ClassedArticle($0) == nil }
        let classes = classed.map(\.fineClass)
        let found = FineClass.allCases.filter(classes.contains)
        guard let gravest = found.max(by: { $0.staticMaximum < $1.staticMaximum }) else {
            throw .unfinable(unfinable)
        }
        self.gravest = gravest
    }

    /// `Art. 83(3), 83(4)(a) and 83(5)(a) GDPR`.
    var source: String {
        let sources = Set(classed.map(\.source)).sorted()
        let all = (sources.count > 1 ? ["83(3)"] : []) + sources
        return "Art. " + all.joined(separator: ", ") + " GDPR"
    }
}
