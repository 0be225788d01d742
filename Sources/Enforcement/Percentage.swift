/// Hundredths as the law writes them: `Percentage("12.25")` is 12.25 %. Never floating point.
public struct Percentage: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 12.25 for 12.25 %.
    public let points: Amount

    public init(_ points: Amount) { self.points = points }

    /// Reads `12.25`, with or without a percent sign behind it; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let points = Amount(text.hasSuffix("%") ? text.dropLast() : text[...]) else { return nil }
        self.points = points
    }

    public var description: String { "\(points) %" }

    public static func < (left: Percentage, right: Percentage) -> Bool { left.points < right.points }
}

extension Amount {
    /// That share of it, nil where it leaves the range: 12.25 % of 2,000,000 is 245,000.
    ///
    /// Exact to the eighteen digits that an amount holds; what stands behind them is cut off, so that a share of no
    /// more than 100 % is never more than the whole.
    public func share(_ percentage: Percentage) -> Amount? {
        var product = Int128(units) * Int128(percentage.points.units)
        var scale = scale + percentage.points.scale + 2
        while scale > 18 || Int64(exactly: product) == nil, scale > 0 {
            (product, scale) = (product / 10, scale - 1)
        }
        return Int64(exactly: product).map { Amount(units: $0, scale: scale) }
    }
}
