public import Enforcement

/// Why no range can be calculated, with what was given.
public enum FineFault: Error, Sendable, Equatable {
    case noArticle
    /// No provision of Regulation (EU) 2016/679.
    case unknownArticle(String)
    /// Provisions that Art. 83(4) to (6) have no fine for.
    case unfinable([Article])
    case tooMany(Int, limit: Int)
    /// Not a sum such as `386e9`, not a share such as `12%`, or not bounds such as `10e6..50e6`.
    case unreadableTurnover(String)
    case unreadableShare(String)
    case unknownSeriousness(String)
    /// A real fine that is no sum.
    case unreadableFine(String)
    case unreadableDay(String)
    case unreadableCircumstance(String)
    case unreadableChange(String)
    case negativeTurnover(Amount)
    case turnoverTooLarge(Amount, limit: Amount)
    case turnoverBounds(Amount, Amount)
    /// A share of the legal maximum, or of the starting sum, that is none: below 0 or above 100 %.
    case share(String)
    /// A change below -100 % or above 1,000 %.
    case change(Percentages)
    /// A decision later than today.
    case future(PartialDate, today: PartialDate)
    /// A decision before the GDPR applied.
    case beforeGDPR(PartialDate)
    /// Sums that leave the range of numbers.
    case tooLarge
}
