import Testing

@testable import Naming

@Suite struct PersonTests {
    @Test(
        "A natural person's name is told from a company's",
        arguments: [
            ("Jan Jansen", true), ("Kovács János", true), ("María del Carmen Pérez", true), ("Иван Петров", true),
            ("Γιώργος Παπαδόπουλος", false), ("Γεώργιος Παπαδόπουλος", true), ("Jan Jansen B.V.", false),
            ("Jan", false), ("Anna Bank", false), ("Amazon Europe Core", false), ("Deutsche Wohnen", false),
            ("Paul Hartmann AG", false), ("Hospital San Juan", false), ("Peter 24", false), ("a hospital", false),
        ])
    func isPerson(name: String, expected: Bool) { #expect(PartyName(name).isPerson == expected) }
}
