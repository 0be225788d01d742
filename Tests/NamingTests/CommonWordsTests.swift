import Testing

@testable import Naming

@Suite struct CommonWordsTests {
    static let entries = TextTable(CommonWords.data).entries + TextTable(Places.data).entries

    @Test(
        "Words of one meaning are one in all languages",
        arguments: [
            ("bank", "banque"), ("gemeente", "comune"), ("spain", "espana"), ("deutsche", "germany"),
            ("intl", "international"),
            ("sjukhus", "hospital"), ("thirteenth", "thirteen"), ("north", "severnyy"), ("kiev", "kyiv"),
        ])
    func meanTheSame(one: String, other: String) {
        #expect(Meaning.of(one) != nil)
        #expect(Meaning.of(one) == Meaning.of(other))
    }

    @Test("Each word is folded as names are, stands under a known heading and has one meaning")
    func tableIsSound() {
        var seen: [String: String] = [:]
        for entry in Self.entries {
            #expect(WordKind(rawValue: entry.heading) != nil, "\(entry.heading)")
            for word in entry.text.split(separator: " ").map(String.init) {
                #expect(word.utf8.allSatisfy { (97...122).contains($0) }, "\(word)")
                let before = seen.updateValue(entry.name, forKey: word)
                #expect(before == nil, "\(word) is \(before ?? "") and \(entry.name)")
            }
        }
    }

    @Test("Numbers stand for what their names say")
    func numbersAreNumbers() {
        for entry in Self.entries where entry.heading == "number" {
            #expect(Int(entry.name) != nil, "\(entry.name)")
        }
    }
}
