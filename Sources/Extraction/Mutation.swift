import Enforcement

/// Changes at the beginning of a word: `gCoimisiún` for `Coimisiún`, `Chlinic` for `Clinic`.
enum Mutation {
    /// The word without the letters put before its capital and without the `h` behind it.
    static func undone(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let capital = word.prefix(3).firstIndex(where: { (65...90).contains($0) }) else { return word }
        let rest = word[capital...]
        guard rest.count > 3, rest[capital + 1] == UInt8(ascii: "h"),
            "BCDFGMPST".utf8.contains(rest[capital])
        else { return rest }
        return [rest[capital]] + rest[(capital + 2)...]
    }

    /// A common noun without what changed its beginning: `chlub`, `gclub` and `hóstán` for `club` and `óstán`.
    static func undoneNoun(_ word: String) -> String {
        let undone = String(decoding: undone(Array(word.utf8)[...]), as: UTF8.self)
        guard undone == word, let first = word.first, first.isLowercase, word.count > 3 else { return undone }
        for (prefix, letters) in eclipses where word.hasPrefix(prefix + letters) {
            return String(word.dropFirst(prefix.count))
        }
        let rest = word.dropFirst()
        if first == "h", let next = rest.first, "aeiouáéíóú".contains(next) { return String(rest) }
        if first == "t", rest.first == "s" { return String(rest) }
        guard rest.first == "h", "bcdfgmpst".contains(first) else { return word }
        return String(first) + rest.dropFirst()
    }

    /// `Ghleannmór`: what no name of another language begins with.
    static func isSurelyChanged(_ word: String) -> Bool {
        guard let first = word.first, "BDFGM".contains(first) else { return false }
        return word.dropFirst().first == "h"
    }

    /// The letter that is put before another, and that other.
    private static let eclipses = [
        ("m", "b"), ("g", "c"), ("n", "d"), ("bh", "f"), ("n", "g"), ("b", "p"), ("d", "t"),
    ]
}

extension Text {
    /// A phrase that begins with a noun, as it is written where nothing changes its beginning.
    func unmutated(_ tokens: Range<Int>) -> String {
        let roles = ConceptSet(.companyNoun, .officeNoun, .ngoNoun, .personNoun)
        guard let first = tokens.first, concepts[first].overlaps(roles) else { return string(tokens) }
        let (noun, whole) = (span(first..<first + 1), span(tokens))
        return Mutation.undoneNoun(string(noun)) + string(Span(noun.end, whole.end))
    }
}
