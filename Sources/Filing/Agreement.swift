import Enforcement
import Naming

/// When two documents can be speaking of the same decision.
enum Agreement {
    /// Sources tell the day of the decision, of its service or of its announcement for one another.
    static let daysApart = 31
    /// From the first rumour or draft to the decision: about eighteen months.
    static let daysToDecide = 548

    static func parties(_ left: Bundle, _ right: Bundle) -> Bool {
        if left.isUnnamed || right.isUnnamed { return !left.names.isDisjoint(with: right.names) }
        return parties(left.names, right.names)
    }

    static func parties(_ left: Set<PartyName>, _ right: Set<PartyName>) -> Bool {
        left.contains { one in right.contains { one.matches($0) } }
    }

    /// The same, or one is the country of the other, or one is not told.
    static func authorities(_ left: Authority?, _ right: Authority?) -> Bool {
        guard let left, let right else { return true }
        return left == right
            || (left.country == right.country && (left.code == left.country || right.code == right.country))
    }

    /// No kind of measure has two different sums.
    static func money(_ left: Bundle, _ right: Bundle) -> Bool {
        left.money.allSatisfy { kind, money in right.money[kind].map { sums(money, $0) } ?? true }
    }

    /// The same sum, or one that a source rounded; a sum in another currency cannot tell.
    static func sums(_ left: Money, _ right: Money) -> Bool {
        guard left.currency == right.currency else { return true }
        let (a, b) = (left.amount.approximate, right.amount.approximate)
        if abs(a - b) <= 0.01 * max(a, b) { return true }
        return left.amount.isRounding(of: right.amount) || right.amount.isRounding(of: left.amount)
    }

    /// One is the other, only more precisely told, or they are at most a month apart.
    static func dates(_ left: PartialDate, _ right: PartialDate) -> Bool {
        gap(left, right) <= (left.month != nil && right.month != nil ? daysApart : 0)
    }

    /// Days between the two at least, 0 where they may be the same day.
    static func gap(_ left: PartialDate, _ right: PartialDate) -> Int {
        max(0, left.first.dayNumber - right.last.dayNumber, right.first.dayNumber - left.last.dayNumber)
    }
}

extension Amount {
    /// True for 1,200,000 and 1,245,000: the other, written with fewer digits.
    func isRounding(of other: Amount) -> Bool {
        let digits = significantDigits
        guard digits >= 2, digits < other.significantDigits, approximate > 0 else { return false }
        var step = 1.0
        while approximate / step >= 10 { step *= 10 }
        for _ in 1..<digits { step /= 10 }
        return abs(approximate - other.approximate) < step
    }

    /// 2 for 1,200,000.
    var significantDigits: Int {
        String(units.magnitude).reversed().drop { $0 == "0" }.count
    }
}
