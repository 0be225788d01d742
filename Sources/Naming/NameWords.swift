/// A name cut into folded words: `H & M Hennes & Mauritz` is `hm hennes mauritz`.
struct NameWords {
    /// A word, and where in it a small letter is followed by a capital one: 8 in `HochtiefAG`.
    struct Word {
        var text: String
        var cut: Int?
    }

    private(set) var words: [Word] = []
    /// True where a letter is not Latin.
    private(set) var isOtherScript = false

    private var word: [UInt8] = []
    private var cut: Int?
    private var isGreek = false
    /// True where the last word is letters that stood alone, so that one more is taken to it.
    private var isInitials = false
    /// True where nothing but white space lies between the last word and this.
    private var isSpaced = true

    /// What a hostile name may cost: more letters and more words than these are not read.
    static let mostScalars = 400
    static let mostWords = 40

    init(_ name: String) {
        var wasSmall = false
        for scalar in name.unicodeScalars.prefix(Self.mostScalars) {
            let isCapital = scalar.value >= 65 && scalar.value <= 90
            if wasSmall && isCapital { cut = word.count }
            wasSmall = scalar.value >= 97 && scalar.value <= 122
            take(scalar)
        }
        endWord()
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        for byte in Folding.table.folded(scalar) {
            switch byte {
            case Folding.gap, Folding.ampersand:
                endWord()
                if byte == Folding.ampersand { meetAnd() }
                isSpaced = isSpaced && scalar.properties.isWhitespace
            case Folding.elision:
                if Self.elided.contains(word) { word = [] }
            default: word.append(byte)
            }
        }
        if scalar.value >= 0x370, scalar.value < 0x2000 || scalar.value >= 0x2E80 { isOtherScript = true }
        if (0x370..<0x400).contains(scalar.value) || (0x1F00..<0x2000).contains(scalar.value) {
            isGreek = true
        }
    }

    private mutating func endWord() {
        defer { (word, cut, isGreek) = ([], nil, false) }
        if word.isEmpty || words.count >= Self.mostWords { return }
        if isGreek { word = Self.greek(word) }
        let text = String(decoding: word, as: UTF8.self)
        if Self.ands.contains(text) { return meetAnd() }
        // Letters that stand alone are one word: `B.V.`, `S.p.A.`, `A/S`, `d. o. o.`, `H&M`.
        let isLetter = word.count == 1 && word[0] >= 97
        if isLetter, isInitials, let last = words.indices.last, !(isSpaced && Self.isRoman(words[last].text))
        {
            words[last].text += text
        } else {
            words.append(Word(text: text, cut: cut))
        }
        isInitials = isLetter
        isSpaced = true
    }

    /// `AT&T` and `H and M` are initials.
    private mutating func meetAnd() {
        isInitials = (words.last?.text.utf8.count ?? 3) <= 2
        isSpaced = false
    }

    /// `V L.P.` is the fifth of a series, no company of three initials.
    private static func isRoman(_ text: String) -> Bool { text == "i" || text == "v" || text == "x" }

    private static let elided = Set(
        ["l", "d", "dell", "all", "nell", "sull", "dall", "qu"].map { Array($0.utf8) })
    /// What `&` is in words. One letter can be an initial too: `y` and `e` stay.
    private static let ands = Set(["and", "und", "et", "og", "och"])

    private static func greek(_ word: [UInt8]) -> [UInt8] {
        var text = String(decoding: word, as: UTF8.self)
        for (letters, latin) in Scripts.greekPairs { text = text.replacing(letters, with: latin) }
        for (letters, latin) in Scripts.greekStarts where text.hasPrefix(letters) && text.utf8.count > 2 {
            text = latin + text.dropFirst(2)
        }
        return Array(text.utf8)
    }
}
