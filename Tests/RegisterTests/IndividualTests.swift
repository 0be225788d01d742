import Enforcement
import Filing
import Samples
import Testing

@testable import Register

@Suite struct IndividualTests {
    @Test("A natural person is shown as one, by no name, unless it is asked for")
    func hidden() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        var fine = Sample.fine("Jan Jansen", by: "NL", 500, decided: "2020-03-03")
        fine.evidence = Span(0, 43)
        fine.spans = ["respondent": Span(13, 23)]
        try register.add(Sample.record([fine]), text: "The AP fined Jan Jansen of Utrecht EUR 500.")
        let listed = try #require(try register.cases().first)
        #expect(listed.id == "NL-2020-private-individual")
        #expect(listed.state.respondent == "a private individual")
        let made = try #require(try register.dossier(listed.id))
        #expect(!"\(made)".contains("Jansen"))
        #expect(made.respondent.claims.first?.quote.text == "The AP fined a private individual of Utrecht EUR 500.")
        #expect(try register.dossier(listed.id, individuals: true)?.respondent.value == "Jan Jansen")
        #expect(try register.respondents().isEmpty)
    }
}
