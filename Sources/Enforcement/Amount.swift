/// An exact decimal number, such as a fine's sum: `Amount(units: 4_275, scale: 2)` is 42.75.
///
/// Sums are never floating point. Two amounts are equal when they have the same value.
public struct Amount: Sendable, Hashable, Comparable {
    /// The digits without the decimal point.
    public let units: Int64
    /// How many of the digits stand behind the decimal point, 0 to 18.
    public let scale: Int

    /// Makes an amount in lowest terms: `Amount(units: 100, scale: 1)` is `Amount(units: 10, scale: 0)`.
    public init(units: Int64, scale: Int = 0) {
        var (units, scale) = (units, max(0, min(18, scale)))
        while scale > 0, units % 10 == 0 { (units, scale) = (units / 10, scale - 1) }
        (self.units, self.scale) = (units, scale)
    }

    /// Multiplied by a power of ten, nil where it leaves the range: `4.75` by 6 is 4,750,000.
    public func scaled(by power: Int) -> Amount? {
        guard power > scale else { return Amount(units: units, scale: scale - power) }
        var units = units
        for _ in scale..<power {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            units = product
        }
        return Amount(units: units)
    }

    /// The sum, nil where it leaves the range.
    public func adding(_ other: Amount) -> Amount? {
        let scale = max(scale, other.scale)
        guard let left = raised(to: scale), let right = other.raised(to: scale) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Amount(units: sum, scale: scale)
    }

    /// The nearest `Double`, for drawing and ranking only.
    public var approximate: Double {
        var value = Double(units)
        for _ in 0..<scale { value /= 10 }
        return value
    }

    public static func < (left: Amount, right: Amount) -> Bool {
        let scale = max(left.scale, right.scale)
        if let a = left.raised(to: scale), let b = right.raised(to: scale) { return a < b }
        return left.approximate < right.approximate
    }

    private func raised(to target: Int) -> Int64? {
        var units = units
        for _ in scale..<max(scale, target) {
            let (product, overflow) = units.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            units = product
        }
        return units
    }
}

extension Amount: CustomStringConvertible {
    /// As JSON and SQL write it: `746000000`, `86992.56`.
    public var description: String {
        guard scale > 0 else { return String(units) }
        var digits = String(units.magnitude)
        while digits.count <= scale { digits = "0" + digits }
        let point = digits.index(digits.endIndex, offsetBy: -scale)
        return (units < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        if parts.count == 2, fraction.isEmpty || !fraction.allSatisfy(\.isWholeNumber) { return nil }
        guard fraction.utf8.count <= 18, let units = Int64(String(whole) + fraction) else { return nil }
        self.init(units: units, scale: fraction.utf8.count)
    }
}

/// A sum with its currency: `Money(amount: Amount(units: 746_000_000), currency: "EUR")`.
public struct Money: Sendable, Hashable {
    public let amount: Amount
    /// ISO 4217, such as `EUR`.
    public let currency: String

    public init(amount: Amount, currency: String) {
        (self.amount, self.currency) = (amount, currency)
    }
}
