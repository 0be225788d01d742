import Testing

@testable import Naming

@Suite struct PersonTests {
    @Test(
        "A natural person's name is told from a company's",
        arguments: [
            ("Jan Jansen", true), ("Kovács János", true), ("María del Carmen Pérez", true),
            ("Иван Петров", true),
            ("Γιώργος Παπαδόπουλος", false), ("Γεώργιος Παπαδόπουλος", true), ("Jan Jansen B.V.", false),
            ("Jan", false), ("Mr Klaas Visser", true), ("Dr. Anna Müller", true), ("J. Smith", true),
            ("Dott. Mario Rossi", true), ("D. José García Pérez", true), ("H&M", false), ("S.p.A.", false),
            ("Anna Bank", false), ("Amazon Europe Core", false), ("Deutsche Wohnen", false),
            ("Paul Hartmann AG", false), ("Hospital San Juan", false), ("Peter 24", false),
            ("a hospital", false),
        ])
    func isPerson(name: String, expected: Bool) { #expect(PartyName(name).isPerson == expected) }
}
