/// A period as a law writes it.
public enum Period: Sendable, Hashable {
    case hours(Int)
    case days(Int)
    case weeks(Int)
    case months(Int)

    /// With a further period of the same kind behind it; nil where the kinds differ.
    package func extended(by further: Period) -> Period? {
        switch (self, further) {
        case (.hours(let a), .hours(let b)): .hours(a + b)
        case (.days(let a), .days(let b)): .days(a + b)
        case (.weeks(let a), .weeks(let b)): .weeks(a + b)
        case (.months(let a), .months(let b)): .months(a + b)
        default: nil
        }
    }
}

extension Period: CustomStringConvertible {
    /// `72 hours`, `1 month`.
    public var description: String {
        switch self {
        case .hours(let count): Self.words(count, "hour")
        case .days(let count): Self.words(count, "day")
        case .weeks(let count): Self.words(count, "week")
        case .months(let count): Self.words(count, "month")
        }
    }

    private static func words(_ count: Int, _ unit: String) -> String {
        "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
}
