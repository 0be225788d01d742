import Enforcement
import Filing

/// One property by which cases are listed: `authority:LU`, `article:5(1)`; all of them have `all`.
struct CaseTag: Hashable, Sendable {
    let name: String
    let value: String

    static let all = CaseTag(name: "", value: "")

    /// The list of the tag's states in that order, as the table of lists has it: a number of six bytes.
    func list(_ order: CaseOrder) -> Int { (StableNumber.of(name, value) >> 17) << 2 | order.rawValue }

    /// Every tag of a state.
    static func tags(of state: Headline) -> Set<CaseTag> {
        var tags: Set = [all, CaseTag(name: "standing", value: state.standing?.rawValue ?? Headline.pending)]
        if let authority = state.authority {
            tags.insert(CaseTag(name: "authority", value: authority))
            tags.insert(CaseTag(name: "country", value: String(authority.prefix(2))))
        }
        for measure in state.measures { tags.insert(CaseTag(name: "measure", value: measure.rawValue)) }
        for article in state.articles { tags.insert(CaseTag(name: "article", value: article)) }
        return tags
    }

    /// The orders in which its list is kept; in the others cases are sought along a longer one.
    var orders: [CaseOrder] {
        ["", "authority", "standing"].contains(name) ? CaseOrder.allCases : [.decided, .amount]
    }
}

/// The orders in which cases can be listed.
public enum CaseOrder: Int, CaseIterable, Sendable {
    /// The latest decision first.
    case decided
    /// The largest sum first, in euros.
    case amount
    /// The complaint that was lodged first; cases without one come last.
    case filed
    /// What became known last.
    case changed

    var column: String { ["by_decided", "by_amount", "by_filed", "by_change"][rawValue] }

    /// Where a state stands: the smaller comes first.
    func place(of state: Headline, since: String) -> Int {
        switch self {
        case .decided: state.decided.map { -Self.day($0) } ?? .max
        case .amount: state.euros.map { -$0 } ?? .max
        case .filed: state.filed.map { $0.first.dayNumber } ?? .max
        case .changed: PartialDate(since).map { -Self.day($0) } ?? .max
        }
    }

    /// A day is later than its month, a month than its year.
    private static func day(_ date: PartialDate) -> Int {
        date.dayNumber * 4 + (date.day != nil ? 2 : date.month != nil ? 1 : 0)
    }
}
