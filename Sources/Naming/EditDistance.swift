/// How many letters are missing, added, wrong or swapped with their neighbour between two words.
enum EditDistance {
    /// Nil beyond the limit: `of("volskwagen", "volkswagen", limit: 2)` is 1.
    ///
    /// Each edit that is tried starts anew behind what is the same, so that for a limit of three, the most that is asked for,
    /// a word is gone through at most 64 times, and most words are given up at their first letters.
    static func of(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? { of(left, 0, right, 0, limit) }

    private static func of(
        _ left: [UInt8], _ leftStart: Int, _ right: [UInt8], _ rightStart: Int, _ limit: Int
    ) -> Int? {
        if abs((left.count - leftStart) - (right.count - rightStart)) > limit { return nil }
        var (l, r) = (leftStart, rightStart)
        while l < left.count, r < right.count, left[l] == right[r] { (l, r) = (l + 1, r + 1) }
        if l == left.count || r == right.count { return (left.count - l) + (right.count - r) }
        if limit == 0 { return nil }
        var least: Int?
        for (skipLeft, skipRight) in steps {
            if skipLeft == 2, !areSwapped(left, l, right, r) { continue }
            // What was found once need only be beaten.
            let most = least.map { $0 - 2 } ?? limit - 1
            if most < 0 { break }
            if let rest = of(left, l + skipLeft, right, r + skipRight, most) { least = rest + 1 }
        }
        return least
    }

    /// Past a wrong letter, a missing one, one too many, and two that are swapped.
    private static let steps = [(1, 1), (1, 0), (0, 1), (2, 2)]

    private static func areSwapped(_ left: [UInt8], _ l: Int, _ right: [UInt8], _ r: Int) -> Bool {
        l + 1 < left.count && r + 1 < right.count && left[l] == right[r + 1] && left[l + 1] == right[r]
    }
}
