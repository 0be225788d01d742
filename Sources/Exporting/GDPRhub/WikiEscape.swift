/// Values as a parameter of a box can hold them: what would be markup is written as a character reference.
enum WikiEscape {
    /// In one line: `a|b` is `a&#124;b`.
    static func value(_ text: String) -> String {
        let line = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        var value = ""
        var before: Character?
        for letter in line {
            value += isMarkup(letter, after: before) ? reference(letter) : String(letter)
            before = letter
        }
        return value
    }

    /// `#`, `*`, `:` and `;` begin lists where they come first; two apostrophes are italic, four tildes a signature.
    private static func isMarkup(_ letter: Character, after before: Character?) -> Bool {
        if before == nil, "#*:;".contains(letter) { return true }
        return "|{}[]<>&".contains(letter) || "'~_".contains(letter) && before == letter
    }

    private static func reference(_ letter: Character) -> String {
        letter.unicodeScalars.map { "&#\($0.value);" }.joined()
    }
}
