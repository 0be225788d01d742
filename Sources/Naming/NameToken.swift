/// A word of a name as it is compared.
struct NameToken {
    var text: [UInt8]
    var kind: WordKind
    /// Which meaning of its kind: `bank` for `banca`, `14` for `XIV`; empty for a word of its own.
    var meaning: String

    /// True for a common word.
    var isKnown: Bool { !meaning.isEmpty && kind != .spelling }

    /// True for a number that is not written as a word: `14`, `xiv`.
    var isFigure: Bool {
        kind == .number && (text.count == 1 || Numerals.value(of: text, isLast: false) != nil)
    }

    func isSame(as other: NameToken) -> Bool {
        meaning.isEmpty || other.meaning.isEmpty
            ? text == other.text : kind == other.kind && meaning == other.meaning
    }
}

extension NameToken {
    /// The words of a name but the small ones, which stay only where there are no others.
    static func tokens(of words: [String]) -> [NameToken] {
        var tokens: [NameToken] = []
        for (place, word) in words.enumerated() {
            let token = NameToken(word, isFirst: place == 0, isLast: place == words.count - 1)
            if token.kind == .number, let sum = token.added(to: tokens.last) {
                tokens[tokens.count - 1] = sum
            } else {
                tokens.append(token)
            }
        }
        let heavy = tokens.filter { $0.kind != .small }
        return heavy.isEmpty ? tokens : heavy
    }

    private init(_ word: String, isFirst: Bool, isLast: Bool) {
        text = Array(word.utf8)
        if let number = Numerals.value(of: text, isLast: isLast) {
            (kind, meaning) = (.number, String(number))
        } else if isLast, text.count == 1 {
            // The mark of a series: `Trust A`.
            (kind, meaning) = (.number, word)
        } else if let known = Meaning.of(word) {
            (kind, meaning) = (known.kind, known.name)
        } else if !isFirst, WrittenForms.all.contains(word) {
            // A legal form with something after it: `ING Bank N.V. Amsterdam`.
            (kind, meaning) = (.filler, "")
        } else {
            (kind, meaning) = (.name, "")
        }
    }

    /// `forty` and `four` are 44.
    private func added(to before: NameToken?) -> NameToken? {
        guard let before, before.kind == .number, before.text.first.map({ $0 >= 97 }) ?? false,
            let tens = Int(before.meaning), let ones = Int(meaning), tens >= 20, tens < 100, tens % 10 == 0,
            (1...9).contains(ones)
        else { return nil }
        return NameToken(text: before.text + text, kind: .number, meaning: String(tens + ones))
    }
}
