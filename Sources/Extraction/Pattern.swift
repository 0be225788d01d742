/// A word or phrase of a data file: `boete*` any ending, `*boete` any beginning, `^Polish` a capital, `_` any name, `…` a few words between.
struct Pattern {
    var words: [PatternWord]

    /// Nil where nothing is left to match; `exact` takes words with two capitals in just these letters (`ICO` is not `IČO`).
    init?(_ source: ArraySlice<UInt8>, exact: Bool = false) {
        words = []
        defer { if exact { words = words.map(\.asWritten) } }
        for part in source.split(separator: 32) {
            if part.elementsEqual("…".utf8) {
                words.append(PatternWord(text: [], match: .gap, capital: false)); continue
            }
            let capital = part.first == UInt8(ascii: "^")
            var start = part.startIndex + (capital ? 1 : 0)
            if part.elementsEqual("_".utf8) {
                words.append(PatternWord(text: [], match: .anyName, capital: true)); continue
            }
            var position = start
            while position < part.endIndex {
                let (scalar, length) = Scalars.decode(part, at: position)
                let isMark = scalar != 42 && !Scalars.isLetter(scalar) && !(48...57).contains(scalar)
                if isMark {
                    append(part[start..<position], capital)
                    words.append(PatternWord(mark: scalar == 0x2019 ? 39 : Int32(bitPattern: scalar)))
                    start = position + length
                }
                position += length
            }
            append(part[start..<part.endIndex], capital)
        }
        if words.isEmpty { return nil }
    }

    private mutating func append(_ part: ArraySlice<UInt8>, _ capital: Bool) {
        guard !part.isEmpty else { return }
        let open = (part.first == 42, part.last == 42)
        let plain = part.filter { $0 != 42 }
        let text = Folding.fold(plain[...])
        guard !text.isEmpty else { return }
        let match: PatternWord.Match = open.0 ? (open.1 ? .anywhere : .suffix) : open.1 ? .prefix : .whole
        words.append(PatternWord(text: text, match: match, capital: capital, spelling: plain))
    }
}

/// One word of a pattern, folded, with how it is to be matched.
struct PatternWord: Hashable {
    enum Match: UInt8 { case whole, prefix, suffix, anywhere, mark, anyName, gap, exact }

    let text: [UInt8]
    let match: Match
    let capital: Bool
    private var spelling: [UInt8] = []

    init(text: [UInt8], match: Match, capital: Bool, spelling: [UInt8] = []) {
        (self.text, self.match, self.capital, self.spelling) = (text, match, capital, spelling)
    }

    init(mark: Int32) {
        self.init(text: withUnsafeBytes(of: mark.littleEndian) { Array($0) }, match: .mark, capital: false)
    }

    /// An abbreviation in just the letters it is written in; any other word as it was.
    fileprivate var asWritten: PatternWord {
        guard match == .whole, capitals >= 2 else {
            return PatternWord(text: text, match: match, capital: capital)
        }
        return PatternWord(text: spelling, match: .exact, capital: true)
    }

    /// How many capitals its spelling has.
    private var capitals: Int {
        var (count, position) = (0, 0)
        while position < spelling.count {
            let (scalar, length) = Scalars.decode(spelling[...], at: position)
            if Scalars.isUpper(scalar) { count += 1 }
            position += length
        }
        return count
    }

    static func == (left: PatternWord, right: PatternWord) -> Bool {
        left.match == right.match && left.capital == right.capital && left.text == right.text
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(match)
    }
}
