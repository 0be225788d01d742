/// Words that are the first letters of other words, all of them or all but the small ones.
enum Initials {
    /// `CMA` for `Compagnie Maritime d'Affrètement`, `EDF` for `Electricité de France`; the legal form has its letter too.
    static func stand(_ short: PartyName, for long: PartyName) -> Bool {
        guard short.words.count == 1, let word = short.words.first else { return false }
        return spell(word, long.allWords) { $0.count == word.utf8.count }
    }

    /// A name without the initials that it tells beside itself: `Driver and Vehicle Licensing Agency (DVLA)`.
    static func dropped(from words: [NameWords.Word]) -> [NameWords.Word] {
        guard words.count > 3 else { return words }
        let texts = words.map(\.text)
        if spell(texts[texts.count - 1], texts.dropLast()) { return words.dropLast() }
        return spell(texts[0], texts.dropFirst()) ? Array(words.dropFirst()) : words
    }

    private static func spell(
        _ word: String, _ words: some Collection<String>, where fits: ([String]) -> Bool = { _ in true }
    ) -> Bool {
        // Most words are told by their length or by the first letters before the meanings of words are asked for.
        guard (3...8).contains(word.utf8.count),
            words.prefix(2).contains(where: { $0.utf8.first == word.utf8.first })
        else { return false }
        return isSpelt(word, Array(words), fits)
            || isSpelt(word, words.filter { Meaning.of($0)?.kind != .small }, fits)
    }

    private static func isSpelt(_ word: String, _ words: [String], _ fits: ([String]) -> Bool) -> Bool {
        words.count >= word.utf8.count && fits(words)
            && zip(words, word.utf8).allSatisfy { $0.utf8.first == $1 }
    }
}
