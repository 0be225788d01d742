import Enforcement

/// A circumstance of Art. 83(2) GDPR and by how much it changes the sum: `f` with -20 % to -10 % for cooperation.
public struct Circumstance: Sendable, Hashable {
    /// The points of Art. 83(2), `a` to `k`.
    public enum Point: String, Sendable, CaseIterable {
        case a, b, c, d, e, f, g, h, i, j, k

        /// In the words of the law, shortened.
        public var name: String {
            switch self {
            case .a: "nature, gravity and duration"
            case .b: "intent or negligence"
            case .c: "action to mitigate the damage"
            case .d: "degree of responsibility"
            case .e: "previous infringements"
            case .f: "cooperation with the authority"
            case .g: "categories of personal data"
            case .h: "how the infringement became known"
            case .i: "compliance with earlier measures"
            case .j: "codes of conduct and certification"
            case .k: "other circumstances"
            }
        }

        /// True for what has already made the seriousness (Guidelines 04/2022, ch. 4.2).
        public var isOfSeriousness: Bool { [.a, .b, .g].contains(self) }
    }

    public let point: Point
    public let change: Percentages

    /// - Parameter change: From -100 % to 1,000 %; below zero it mitigates, above it aggravates.
    public init(_ point: Point, change: Percentages) throws(FineFault) {
        (self.point, self.change) = (point, try Self.checked(change))
    }

    static func checked(_ change: Percentages) throws(FineFault) -> Percentages {
        let (least, most) = (Percentage(Amount(units: -100)), Percentage(Amount(units: 1000)))
        guard least <= change.lowerBound, change.upperBound <= most else { throw .change(change) }
        return change
    }
}

extension ClosedRange<Percentage> {
    /// What is left of a sum after the change: 65 % after -35 %.
    var remaining: Percentages? {
        let whole = Amount(units: 100)
        guard let low = whole.adding(lowerBound.points), let high = whole.adding(upperBound.points),
            low <= high
        else {
            return nil
        }
        return Percentage(low)...Percentage(high)
    }
}
