import Enforcement
import Filing
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct CasesTests {
    private let shelf: Shelf
    private let register: Register

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
        try register.add(
            Sample.record(
                [
                    Sample.fine(
                        "Amazon Europe Core S.à r.l.", 746_000_000, decided: "2021-07-16", alias: "Amazon")
                ],
                published: "2021-07-30",
                complaints: [Sample.complaint("La Quadrature du Net", against: ["Amazon"])]),
            text: "The CNPD of Luxembourg fined Amazon over advertising.")
        try register.add(
            Sample.record(
                [Sample.fine("Société Générale", by: "FR", 50_000, decided: "2020-01")], published: "2020"),
            text: "The CNIL fined a bank over its cookies.")
        try register.add(
            Sample.record(
                [Sample.fine("Amazon", by: "FR", 35_000_000, decided: "2020-12-07")], published: "2020-12"),
            text: "The CNIL fined the shop over its cookies.")
    }

    private static let searches: [(words: String, ids: [String], what: String)] = [
        ("LU-2021-amazon-europe-core", ["LU-2021-amazon-europe-core"], "an id"),
        ("fr-2020-AMAZON", ["FR-2020-amazon"], "an id in other letters"),
        ("FR", ["FR-2020-amazon", "FR-2020-societe-generale"], "how ids begin"),
        ("amazon", ["LU-2021-amazon-europe-core", "FR-2020-amazon"], "the name of two respondents"),
        ("amazon europe", ["LU-2021-amazon-europe-core"], "two words of a name"),
        ("societe gener", ["FR-2020-societe-generale"], "no accents, the beginning of a word"),
        ("quadrature", ["LU-2021-amazon-europe-core"], "the complainant"),
        ("advertising", ["LU-2021-amazon-europe-core"], "a word of a document"),
        ("cookies bank", ["FR-2020-societe-generale"], "two words of a document"),
        ("tractors", [], "nothing"),
        ("\"amazon\" OR *:(", [], "words of the search's own language are words"), ("*()\"", [], "no words"),
        ("", [], "empty"),
    ]

    @Test("A case is found by its id, by names, by words", arguments: searches)
    func finds(words: String, ids: [String], what: String) throws {
        #expect(try register.find(words).map(\.id) == ids, "\(what)")
    }

    @Test("A list of cases has the latest decision first")
    func lists() throws {
        let cases = try register.cases()
        #expect(cases.map(\.state.decided?.description) == ["2021-07-16", "2020-12-07", "2020-01"])
        #expect(cases.first?.state.money == Money(amount: Amount(units: 746_000_000), currency: "EUR"))
        #expect(try register.cases(limit: 1).count == 1)
    }

    @Test("A dossier is what filing made, with the passages of the stored texts")
    func dossier() throws {
        let made = try #require(try register.dossier("LU-2021-amazon-europe-core"))
        #expect(made.respondent.value == "Amazon Europe Core S.à r.l.")
        #expect(made.aliases == ["Amazon"])
        #expect(made.respondent.claims.first?.quote.text == "The ")
        #expect(try register.dossier("XX-0000-nobody") == nil)
    }

    @Test("A document that comes later is in the cases at once")
    func later() throws {
        _ = try register.cases()
        try register.add(Sample.record([Sample.fine("Uber", by: "NL", 10_000_000)]), text: "Uber was fined.")
        #expect(try register.find("uber").map(\.id) == ["NL-undated-uber"])
    }
}
