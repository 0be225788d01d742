package import Enforcement
import Naming

/// One claim that competes for being shown.
struct Candidate: Sendable {
    let subject: String
    let field: String
    let value: String
    /// How far the procedure had got, and for states after the decision the day.
    let state: Int
    let precision: Int
    let cited: CitedClaim
}

/// The last step of filing: of all that is said for one field, one value is shown first, and the rule is named.
enum Decide {
    /// Nil where nothing is said.
    static func finding(_ candidates: [Candidate]) -> Finding? {
        let ordered = candidates.sorted(by: outweighs)
        guard let first = ordered.first else { return nil }
        let (winner, rule) = winner(of: ordered) ?? (first, .unopposed)
        let rest = ordered.filter { $0.cited != winner.cited || $0.value != winner.value }
        // What was rumoured or drafted and came out otherwise is no contradiction.
        let rivals = candidates.filter {
            $0.state == winner.state && !agree(winner.field, $0.value, winner.value)
        }
        return Finding(
            subject: winner.subject, field: winner.field, value: winner.value, rule: rule,
            claims: [winner.cited] + rest.map(\.cited), isConflicting: !rivals.isEmpty)
    }

    /// The rules of the table, one after the other, until one value is left.
    private static func winner(of ordered: [Candidate]) -> (Candidate, Rule)? {
        var left = ordered
        var deciding = Rule.unopposed
        let precise = left.filter { one in !left.contains { isLooser(one, $0) } }
        if precise.count < left.count { (left, deciding) = (precise, .morePrecise) }
        let support = Dictionary(grouping: ordered, by: \.value).mapValues {
            Set($0.map(\.cited.document.id)).count
        }
        for rule in Precedence.rules where Set(left.map(\.value)).count > 1 {
            let weights = left.map { weight($0, rule, support) }
            guard let best = weights.max() else { break }
            let kept = zip(left, weights).filter { $0.1 == best }.map(\.0)
            if kept.count < left.count { (left, deciding) = (kept, rule) }
        }
        return left.first.map { ($0, deciding) }
    }

    private static func weight(_ one: Candidate, _ rule: Rule, _ support: [String: Int]) -> Weight {
        switch rule {
        case .laterState: .number(one.state)
        case .strongerSource: .number(-rank(one.cited.source))
        case .morePrecise: .number(one.precision)
        case .moreAgreed: .number(support[one.value] ?? 0)
        case .laterPublished: .number(one.cited.document.published?.last.dayNumber ?? .min)
        case .alphabet, .unopposed: .name(one.value)
        }
    }

    private enum Weight: Comparable {
        case number(Int)
        case name(String)

        static func < (left: Weight, right: Weight) -> Bool {
            switch (left, right) {
            case (.number(let a), .number(let b)): a < b
            // The first by the alphabet weighs most.
            case (.name(let a), .name(let b)): b < a
            case (.number, .name): true
            case (.name, .number): false
            }
        }
    }

    private static func rank(_ source: SourceKind) -> Int {
        Precedence.sources.firstIndex(of: source) ?? Precedence.sources.count
    }

    /// The order in which claims are listed; it never depends on the order of arrival.
    private static func outweighs(_ left: Candidate, _ right: Candidate) -> Bool {
        func key(_ one: Candidate) -> (Int, Int, Int, Int) {
            let published = one.cited.document.published?.last.dayNumber ?? .min
            return (-one.state, rank(one.cited.source), -one.precision, published == .min ? .max : -published)
        }
        let (a, b) = (key(left), key(right))
        if a != b { return a < b }
        return (left.value, left.cited.document.id, left.cited.quote.words)
            < (right.value, right.cited.document.id, right.cited.quote.words)
    }
}

extension Decide {
    /// True where `one` says the same as `other`, only less precisely: it supports it and is no rival.
    private static func isLooser(_ one: Candidate, _ other: Candidate) -> Bool {
        guard one.value != other.value else { return false }
        if let a = PartialDate(one.value), let b = PartialDate(other.value) { return a.contains(b) }
        guard let a = Money(claimed: one.value), let b = Money(claimed: other.value) else { return false }
        return a.currency == b.currency && a.amount.isRounding(of: b.amount)
    }

    /// False where two values of a field cannot both be right.
    private static func agree(_ field: String, _ left: String, _ right: String) -> Bool {
        if left == right { return true }
        switch field {
        case "decided", "filed", "date":
            guard let a = PartialDate(left), let b = PartialDate(right) else { return false }
            return a.contains(b) || b.contains(a)
        case "amount", "amount_after":
            guard let a = Money(claimed: left), let b = Money(claimed: right) else { return false }
            return a.currency == b.currency
                && (a.amount.isRounding(of: b.amount) || b.amount.isRounding(of: a.amount))
        case "authority", "with": return Agreement.authorities(Authority(left), Authority(right))
        case "law", "represented": return false
        default: return true
        }
    }
}

extension Money {
    /// Reads `EUR 746000000`.
    package init?(claimed text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let amount = Amount(parts[1]) else { return nil }
        self.init(amount: amount, currency: String(parts[0]))
    }

    /// As claims write it: `EUR 746000000`.
    package var claimed: String { "\(currency) \(amount)" }
}
