import Testing

@testable import Naming

@Suite struct ScriptsTests {
    @Test(
        "Letters of other scripts are written in Latin ones",
        arguments: [
            ("Щит и Меч", "shchit i mech", "Russian"), ("Київстар", "kiivstar", "Ukrainian"),
            ("Љубљана", "ljubljana", "Serbian"),
            ("България", "balgariya", "Bulgarian, where ъ is a vowel"),
            ("Οὐρανός", "ouranos", "Greek with old accents"),
            ("Ευρώπη", "evropi", "Greek ευ"), ("Μπάρμπας", "barmpas", "Greek μπ is b at the beginning"),
            ("Հայաստան", "hayastan", "Armenian"), ("საქართველო", "sakartvelo", "Georgian"),
            ("בנק", "bnk", "Hebrew"),
            ("بنك", "bnk", "Arabic"), ("Łódź", "lodz", "Polish"),
            ("Ærø Ångström", "aero angstrom", "Danish and Swedish"),
            ("ИЙ", "iy", "a letter whose mark makes it another"),
            ("e\u{301}te\u{301}", "ete", "marks of their own"),
        ])
    func transliterates(name: String, words: String, what: String) {
        #expect(NameWords(name).words.map(\.text).joined(separator: " ") == words, "\(what)")
    }

    @Test("Every letter of the table stands there once and becomes Latin letters")
    func tableIsSound() {
        var letters: Set<Substring> = []
        for line in Scripts.letters.description.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            #expect(parts.count % 2 == 0, "\(line)")
            for place in stride(from: 0, to: parts.count - 1, by: 2) {
                #expect(letters.insert(parts[place]).inserted, "\(parts[place]) twice")
                #expect(parts[place].unicodeScalars.count == 1, "\(parts[place])")
                #expect(parts[place + 1].utf8.allSatisfy { (97...122).contains($0) || $0 == 45 || $0 == 95 })
            }
        }
    }
}
