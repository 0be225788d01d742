import Testing

@testable import Naming

@Suite struct SpellingTests {
    @Test(
        "Letters missing, added, wrong or swapped are counted",
        arguments: [
            ("volkswagen", "volskwagen", 1), ("heineken", "heinekn", 1), ("bnak", "bank", 1), ("", "abc", 3),
            ("", "", 0),
            ("same", "same", 0), ("allianz", "alianz", 1), ("abcdef", "ghijkl", nil), ("a", "abcdefgh", nil),
        ] as [(String, String, Int?)])
    func edits(one: String, other: String, expected: Int?) {
        #expect(EditDistance.of(Array(one.utf8), Array(other.utf8), limit: 3) == expected)
        #expect(EditDistance.of(Array(other.utf8), Array(one.utf8), limit: 3) == expected)
    }

    @Test(
        "Transliterations and usual misspellings sound alike",
        arguments: [
            ("tschechow", "chekhov", false), ("yandeks", "yandex", true), ("vodaphone", "vodafone", true),
            ("chaikovskiy", "tchaikovskij", true), ("mueller", "muller", true), ("licence", "license", true),
            ("catalogue", "catalog", true), ("janssen", "jansen", true), ("martin", "marlin", false),
            ("rosneft", "rosbank", false),
        ])
    func sounds(one: String, other: String, alike: Bool) {
        #expect((Sounds.key(of: Array(one.utf8)) == Sounds.key(of: Array(other.utf8))) == alike)
    }

    @Test(
        "Numbers are read in figures, as ordinals and in Roman letters",
        arguments: [
            ("14", 14), ("3rd", 3), ("1st", 1), ("xiv", 14), ("viii", 8), ("ix", 9), ("44th", 44),
            ("4x35", nil), ("xylo", nil),
            ("v", nil), ("qrs1", nil), ("99999999999", nil), ("", nil),
        ] as [(String, Int?)])
    func numbers(word: String, value: Int?) {
        #expect(Numerals.value(of: Array(word.utf8), isLast: false) == value)
    }

    @Test("One letter is a Roman number at the end of a name only")
    func lastLetter() { #expect(Numerals.value(of: Array("v".utf8), isLast: true) == 5) }
}
