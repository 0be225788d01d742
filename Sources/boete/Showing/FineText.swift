import Enforcement
import Guidelines

/// A range as a reader sees it: where it ends up, how it came about, what it does not say.
enum FineText {
    static func lines(_ range: FineRange, fine: Amount?) -> [String] {
        var table = Table(header: ["step", "from EUR", "to EUR", "share", "source"], right: [1, 2])
        table.rows = range.steps.map(row)
        return [headline(range)] + (fine.map { [comparison($0, range)] } ?? []) + [""] + table.lines + [""]
            + range.notes.map { "- " + $0.sentence }
    }

    /// A calculation that was told in single figures ends in one, which is theirs and not the Guidelines'.
    private static func headline(_ range: FineRange) -> String {
        let articles = range.articles.map(\.article.description).joined(separator: ", ")
        let told = range.sums.lowerBound == range.sums.upperBound ? " from the figures given," : ""
        return "EUR \(span(range.sums))\(told) by \(range.guidelines), for Art. \(articles)"
    }

    private static func comparison(_ fine: Amount, _ range: FineRange) -> String {
        "the fine of EUR \(grouped(fine)) is \(range.position(of: fine).rawValue) the range"
    }

    private static func row(_ step: FineStep) -> [String] {
        [
            name(step.kind), grouped(step.sums.lowerBound), grouped(step.sums.upperBound),
            share(step.percentages),
            step.source,
        ]
    }

    private static func name(_ kind: FineStep.Kind) -> String {
        if case .circumstance(let point) = kind { return point.name }
        return Plain.name(kind.name)
    }

    private static func share(_ percentages: ClosedRange<Percentage>?) -> String {
        guard let percentages else { return "" }
        let (low, high) = (percentages.lowerBound, percentages.upperBound)
        return low == high ? low.description : "\(low.points) to \(high)"
    }

    private static func span(_ sums: ClosedRange<Amount>) -> String {
        sums.lowerBound == sums.upperBound
            ? grouped(sums.lowerBound) : "\(grouped(sums.lowerBound)) to \(grouped(sums.upperBound))"
    }

    private static func grouped(_ amount: Amount) -> String { Plain.grouped(amount.description) }
}
