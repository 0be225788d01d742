/// Whether two different words may be one that is spelt in two ways.
enum Spelling {
    /// The doubt whether two words are one, nil for two words that are not alike. `whole` is the length of the names they stand in.
    static func doubt(_ left: NameToken, _ right: NameToken, whole: Int) -> Double? {
        // Two known words that mean different things are two, however alike: Austria, Australia; farms, pharma.
        if left.isKnown && right.isKnown || left.isFigure || right.isFigure { return nil }
        if isShort(left, for: right) || isShort(right, for: left) { return shortened }
        return doubt(left.text, right.text, whole: whole).map {
            $0 * min(left.kind.weight, right.kind.weight)
        }
    }

    /// Each letter casts more doubt than the one before, and less in a long word; the rest of the name vouches for half of it.
    static func doubt(_ left: [UInt8], _ right: [UInt8], whole: Int) -> Double? {
        let (shorter, longer) = (min(left.count, right.count), max(left.count, right.count))
        if longer >= shortestSound, longer - shorter <= 4, Sounds.key(of: left) == Sounds.key(of: right) {
            return sameSound
        }
        guard let edits = EditDistance.of(left, right, limit: allowed(longer)), edits < shorter - 1 else {
            return nil
        }
        let letters = Double(edits) * Double(edits).squareRoot()
        let share = (letters / Double(longer) + letters / Double(whole)) / 2
        return hasDigit(left) || hasDigit(right) ? max(share, Likeness.Reason.differentNumber.doubt) : share
    }

    /// 0.2 for a letter in the letters of two whole names, nil for two names.
    static func doubtOfWhole(_ left: [UInt8], _ right: [UInt8]) -> Double? {
        let longer = max(left.count, right.count)
        let edits = EditDistance.of(left, right, limit: longer < 8 ? 0 : longer < 16 ? 1 : 2)
        return edits.map { [0, 0.2, 0.3][$0] }
    }

    /// `manuf` or `mnfctg` for `manufacturing`: the first letters of a common word, or its first letter and consonants of it.
    private static func isShort(_ short: NameToken, for long: NameToken) -> Bool {
        guard !short.isKnown, [.common, .business, .filler].contains(long.kind), short.text.count >= 3,
            long.text.count >= short.text.count + 2, short.text[0] == long.text[0]
        else { return false }
        return short.text.count > 3 && long.text.starts(with: short.text)
            || areConsonants(short.text, of: long.text)
    }

    private static func areConsonants(_ short: [UInt8], of word: [UInt8]) -> Bool {
        var rest = word[...]
        return short.allSatisfy { letter in
            guard !vowels.contains(letter), let place = rest.firstIndex(of: letter) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }

    private static let vowels = Array("aeiouy".utf8)
    private static let shortened = 0.1
    private static let sameSound = 0.05
    /// Shorter words are too easily one sound: `cis`, `sis`.
    private static let shortestSound = 5

    private static func allowed(_ length: Int) -> Int { length < 6 ? 1 : length < 14 ? 2 : 3 }

    /// `qrs1` is not a misspelling of `qrs2`.
    private static func hasDigit(_ word: [UInt8]) -> Bool { word.contains { $0 >= 48 && $0 <= 57 } }
}
