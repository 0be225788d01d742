import Enforcement
import Naming

/// Whether two bundles can be of one decision, or of one complaint.
package enum Pairing {
    /// True where the two can be one. Only bundles that pair, directly or over others, can come into one case.
    package static func pair(_ left: Bundle, _ right: Bundle, _ judgements: Judgements) -> Bool {
        if let verdict = judgements.verdict(left, right) { return verdict }
        if areCalledDifferently(left, right) { return false }
        guard Agreement.authorities(left.authority, right.authority) || isComplaint(left, right) else {
            return false
        }
        if isReferred(left, right) { return true }
        guard left.isUnnamed == right.isUnnamed, Agreement.parties(left, right), !excludes(left, right, judgements) else { return false }
        if left.stage == .complained || right.stage == .complained { return sameComplaint(left, right) }
        if left.stage == .contested || right.stage == .contested { return left.stage != right.stage }
        if left.stage != right.stage { return isInTime(left, right) }
        if left.isUnnamed || right.isUnnamed { return isSureOfUnnamed(left, right) }
        return datesAllow(left, right)
    }

    /// True where the two cannot be one decision: a reviewer or a text tells them apart, or sums or dates do.
    static func excludes(_ left: Bundle, _ right: Bundle, _ judgements: Judgements) -> Bool {
        if let verdict = judgements.verdict(left, right) { return !verdict }
        if areCalledDifferently(left, right) { return true }
        guard left.stage == .taken, right.stage == .taken else { return false }
        if left.document == right.document { return true }
        if isReferred(left, right) { return false }
        return !Agreement.money(left, right) || !datesAllow(left, right)
    }

    /// True where both give the same file number, or call the case by the same name: it is one decision, however they
    /// tell its date and sum.
    static func isReferred(_ left: Bundle, _ right: Bundle) -> Bool {
        left.stage != .contested && (left.stage == .complained) == (right.stage == .complained)
            && left.document != right.document
            && !(left.references.isDisjoint(with: right.references) && left.caseNames.isDisjoint(with: right.caseNames))
    }

    private static func areCalledDifferently(_ left: Bundle, _ right: Bundle) -> Bool {
        !left.caseNames.isEmpty && !right.caseNames.isEmpty && left.caseNames.isDisjoint(with: right.caseNames)
    }

    private static func isComplaint(_ left: Bundle, _ right: Bundle) -> Bool {
        left.stage == .complained && right.stage == .complained
    }

    /// The same complainant, the same party, no other date. It may be told as lodged with one authority and as
    /// handled by another (Art. 56, 60).
    private static func sameComplaint(_ left: Bundle, _ right: Bundle) -> Bool {
        guard isComplaint(left, right), let a = left.complainant, let b = right.complainant, a.matches(b)
        else { return false }
        if left.isUnnamed || right.isUnnamed {
            return left.date != nil && left.date == right.date && left.authority == right.authority
        }
        guard let a = left.date, let b = right.date else { return true }
        return Agreement.dates(a, b)
    }

    private static func datesAllow(_ left: Bundle, _ right: Bundle) -> Bool {
        switch (left.date, right.date) {
        case (let a?, let b?): Agreement.dates(a, b)
        case (let a?, nil): isBefore(a, right.published)
        case (nil, let b?): isBefore(b, left.published)
        case (nil, nil): true
        }
    }

    /// What is decided after a text was public is not what the text speaks of.
    private static func isBefore(_ decided: PartialDate, _ published: PartialDate?) -> Bool {
        published.map { decided.first <= $0.last } ?? true
    }

    /// Two hospitals are one only where day and sum agree too.
    private static func isSureOfUnnamed(_ left: Bundle, _ right: Bundle) -> Bool {
        guard let a = left.date, let b = right.date, Agreement.dates(a, b) else { return false }
        return left.money.contains { kind, money in
            right.money[kind].map { Agreement.sums(money, $0) } ?? false
        }
    }

    /// A draft or a rumour joins what was decided within eighteen months of it.
    private static func isInTime(_ left: Bundle, _ right: Bundle) -> Bool {
        let (earlier, later) = left.stage > right.stage ? (left, right) : (right, left)
        // Told together, the text itself relates the two.
        if earlier.document == later.document && earlier.date == nil { return true }
        guard let told = earlier.date ?? earlier.published, let decided = later.date ?? later.published
        else { return true }
        return Agreement.gap(told, decided) <= Agreement.daysToDecide
    }
}
