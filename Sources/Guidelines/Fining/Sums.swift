public import Enforcement

/// From one sum to another, both included, in euros.
public typealias Sums = ClosedRange<Amount>
/// From one percentage to another, both included.
public typealias Percentages = ClosedRange<Percentage>

extension ClosedRange<Amount> {
    /// The lower share of the lower sum to the higher share of the higher; nil where it leaves the range of sums.
    func share(_ percentages: Percentages) -> Sums? {
        guard let low = lowerBound.share(percentages.lowerBound),
            let high = upperBound.share(percentages.upperBound),
            low <= high
        else { return nil }
        return low...high
    }

    /// No more than the lower limit below, and no more than the higher one above.
    func capped(by limit: Sums) -> Sums {
        Swift.min(lowerBound, limit.lowerBound)...Swift.min(upperBound, limit.upperBound)
    }
}

extension ClosedRange<Percentage> {
    /// `12.25` or `8 to 20`.
    package var words: String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound.points) to \(upperBound)"
    }
}
