/// Numbers in figures, as ordinals and in Roman letters. Words for numbers are in `CommonWords`.
enum Numerals {
    /// 3 for `3rd`, 14 for `xiv`; `v` and `x` are numbers at the end of a name only.
    static func value(of word: [UInt8], isLast: Bool) -> Int? {
        figures(word) ?? roman(word, isLast: isLast)
    }

    private static let suffixes = Set(
        [
            "", "st", "nd", "rd", "th", "e", "er", "re", "eme", "o", "a", "os", "as", "de", "ste", "y", "ya",
            "i", "mo",
        ].map {
            Array($0.utf8)
        })

    private static func figures(_ word: [UInt8]) -> Int? {
        let digits = word.prefix { $0 >= 48 && $0 <= 57 }
        guard !digits.isEmpty, digits.count < 10, suffixes.contains(Array(word.dropFirst(digits.count)))
        else { return nil }
        return digits.reduce(0) { 10 * $0 + Int($1 - 48) }
    }

    private static let letters: [UInt8: Int] = [
        UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10,
    ]

    private static func roman(_ word: [UInt8], isLast: Bool) -> Int? {
        guard word.count > 1 || isLast, word.count < 7 else { return nil }
        var (sum, last) = (0, 0)
        for byte in word.reversed() {
            guard let value = letters[byte] else { return nil }
            sum += value < last ? -value : value
            last = max(last, value)
        }
        return sum
    }
}
