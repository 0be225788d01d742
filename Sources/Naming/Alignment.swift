/// Which words of two names stand for one another, and which stand alone.
///
/// First the same words, then words that one name writes together or as initials, then words spelt alike. Each word is used
/// once, and the order of the words does not matter.
struct Alignment {
    /// How two runs of words come to be one.
    enum Bond { case same, synonym, joined, initials, spelling }

    struct Pair {
        let left: Range<Int>
        let right: Range<Int>
        let bond: Bond
        /// That the runs are one: 0 for none.
        let doubt: Double
    }

    let left: [NameToken]
    let right: [NameToken]
    private(set) var pairs: [Pair] = []
    private(set) var aloneLeft: [Int]
    private(set) var aloneRight: [Int]
    /// The letters of the longer name.
    private let whole: Int

    init(_ left: [NameToken], _ right: [NameToken]) {
        (self.left, self.right) = (left, right)
        whole = max(left.reduce(0) { $0 + $1.text.count }, right.reduce(0) { $0 + $1.text.count })
        (aloneLeft, aloneRight) = (Array(left.indices), Array(right.indices))
        pairSame()
        if aloneLeft.isEmpty || aloneRight.isEmpty { return }
        pairRuns(.joined, doubt: 0, Self.joins)
        pairRuns(.initials, doubt: Likeness.Reason.abbreviation.doubt, Self.abbreviates)
        pairSpelt()
        pairRest()
    }

    private mutating func take(_ ours: Range<Int>, _ theirs: Range<Int>, _ bond: Bond, _ doubt: Double) {
        pairs.append(Pair(left: ours, right: theirs, bond: bond, doubt: doubt))
        aloneLeft.removeAll { ours.contains($0) }
        aloneRight.removeAll { theirs.contains($0) }
    }
}

extension Alignment {
    private mutating func pairSame() {
        for one in left.indices {
            guard let other = aloneRight.first(where: { left[one].isSame(as: right[$0]) }) else { continue }
            let isSynonym = left[one].kind != .number && left[one].text != right[other].text
            take(one..<one + 1, other..<other + 1, isSynonym ? .synonym : .same, 0)
        }
    }

    /// A word of one name with neighbours of the other.
    private mutating func pairRuns(
        _ bond: Bond, doubt: Double, _ fits: (_ word: [UInt8], _ run: ArraySlice<NameToken>) -> Bool
    ) {
        for one in aloneLeft {
            guard let run = Self.run(of: aloneRight, in: right, where: { fits(left[one].text, $0) }) else {
                continue
            }
            take(one..<one + 1, run, bond, doubt)
        }
        for other in aloneRight {
            guard let run = Self.run(of: aloneLeft, in: left, where: { fits(right[other].text, $0) }) else {
                continue
            }
            take(run, other..<other + 1, bond, doubt)
        }
    }

    /// Neighbours, two to six, that all stand alone.
    private static func run(
        of alone: [Int], in tokens: [NameToken], where fits: (ArraySlice<NameToken>) -> Bool
    ) -> Range<Int>? {
        for (place, start) in alone.enumerated() {
            for length in 2...6
            where place + length <= alone.count && alone[place + length - 1] == start + length - 1 {
                if fits(tokens[start..<start + length]) { return start..<start + length }
            }
        }
        return nil
    }

    /// `tiktok`: `tik tok`.
    private static func joins(_ word: [UInt8], _ run: ArraySlice<NameToken>) -> Bool {
        var rest = word[...]
        for token in run {
            guard rest.starts(with: token.text) else { return false }
            rest = rest.dropFirst(token.text.count)
        }
        return rest.isEmpty
    }

    /// `ibm`: `international business machines`.
    private static func abbreviates(_ word: [UInt8], _ run: ArraySlice<NameToken>) -> Bool {
        word.count >= 3 && word.count == run.count && zip(word, run).allSatisfy { $0 == $1.text.first }
    }

    /// The words that are most alike first.
    private mutating func pairSpelt() {
        var found: [(doubt: Double, ours: Int, theirs: Int)] = []
        for ours in aloneLeft {
            for theirs in aloneRight {
                guard let doubt = Spelling.doubt(left[ours], right[theirs], whole: whole) else { continue }
                found.append((doubt, ours, theirs))
            }
        }
        for (doubt, ours, theirs) in found.sorted(by: <)
        where aloneLeft.contains(ours) && aloneRight.contains(theirs) {
            take(ours..<ours + 1, theirs..<theirs + 1, .spelling, doubt)
        }
    }

    /// What is left of both, written together: `silber wald` and `silberwold`.
    private mutating func pairRest() {
        guard aloneLeft.count != aloneRight.count, let ours = Self.together(aloneLeft, left),
            let theirs = Self.together(aloneRight, right),
            let doubt = Spelling.doubt(
                ours.flatMap { left[$0].text }, theirs.flatMap { right[$0].text }, whole: whole)
        else { return }
        take(ours, theirs, .spelling, doubt)
    }

    /// The words that stand alone where they are neighbours and none is a number.
    private static func together(_ alone: [Int], _ tokens: [NameToken]) -> Range<Int>? {
        guard let first = alone.first, let last = alone.last, last - first == alone.count - 1,
            !alone.contains(where: { tokens[$0].kind == .number })
        else { return nil }
        return first..<last + 1
    }
}
