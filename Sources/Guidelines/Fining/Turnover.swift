public import Enforcement

/// An undertaking's total worldwide annual turnover of the preceding financial year, in euros: a sum, or the bounds between
/// which a decision says that it lies.
public struct Turnover: Sendable, Hashable {
    public let least: Amount
    public let most: Amount
    /// True where only bounds are known: it lies above `least` and is at most `most`.
    public let isBetween: Bool

    public init(_ sum: Amount) throws(FineFault) { try self.init(least: sum, most: sum, isBetween: false) }

    /// More than `least`, and at most `most`.
    public init(over least: Amount, upTo most: Amount) throws(FineFault) {
        guard least < most else { throw .turnoverBounds(least, most) }
        try self.init(least: least, most: most, isBetween: true)
    }

    private init(least: Amount, most: Amount, isBetween: Bool) throws(FineFault) {
        guard least >= Amount(units: 0) else { throw .negativeTurnover(least) }
        guard most <= Self.limit else { throw .turnoverTooLarge(most, limit: Self.limit) }
        (self.least, self.most, self.isBetween) = (least, most, isBetween)
    }

    /// More than the whole world's product.
    static let limit = Amount(units: 1_000_000_000_000_000)

    /// True where it may lie above the one bound and not above the other, which nil leaves open.
    func mayLie(over lower: Amount?, upTo upper: Amount?) -> Bool {
        if let lower, most <= lower { return false }
        guard let upper else { return true }
        return isBetween ? least < upper : least <= upper
    }
}
