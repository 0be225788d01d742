import Enforcement

/// Measures of one document that belong to one decision: a fine and the order that came with it.
struct Bundle: Sendable, Equatable {
    /// How far a measure had got: a rumour and a draft may yet become a decision.
    enum Stage: Int, Comparable, Sendable {
        case taken, proposed, rumoured

        init(_ standing: Standing) {
            self = standing == .rumoured ? .rumoured : standing == .proposed ? .proposed : .taken
        }

        static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    let document: String
    let published: PartialDate?
    var measures: [Int]
    var names: Set<PartyName>
    /// True for a party that the text only describes, as in `a hospital`.
    let isUnnamed: Bool
    var authority: Authority?
    var decided: PartialDate?
    var money: [MeasureKind: Money]
    let stage: Stage
    let isPrimary: Bool
}

/// The first step of filing: the measures of one document become bundles.
enum Bind {
    static func bundles(of filed: Filed) -> [Bundle] {
        var bundles: [Bundle] = []
        for (number, measure) in filed.record.measures.enumerated() {
            let new = Bundle(measure, number, in: filed)
            if let place = bundles.firstIndex(where: { belong($0, new) }) {
                bundles[place].take(new)
            } else {
                bundles.append(new)
            }
        }
        return bundles
    }

    /// Same party, same authority, same or unknown date. A recalled earlier fine stays a decision of its own.
    private static func belong(_ old: Bundle, _ new: Bundle) -> Bool {
        old.stage == new.stage && old.isPrimary == new.isPrimary
            && Agreement.parties(old, new) && Agreement.authorities(old.authority, new.authority)
            && (old.decided == new.decided || old.decided == nil || new.decided == nil)
            && Agreement.money(old, new)
    }
}

extension Bundle {
    fileprivate init(_ measure: Measure, _ number: Int, in filed: Filed) {
        document = filed.document.id
        published = filed.document.published
        measures = [number]
        names = Set(
            ([measure.respondent] + measure.aliases).map { PartyName($0) }.filter { !$0.words.isEmpty })
        isUnnamed = measure.respondent.first?.isLowercase ?? true
        authority = measure.authority
        decided = measure.decided
        money = measure.money.map { [measure.measure: $0] } ?? [:]
        stage = Stage(measure.standing)
        isPrimary = measure.primary
    }

    fileprivate mutating func take(_ other: Bundle) {
        measures += other.measures
        names.formUnion(other.names)
        authority = authority ?? other.authority
        decided = decided ?? other.decided
        money.merge(other.money) { first, _ in first }
    }
}
