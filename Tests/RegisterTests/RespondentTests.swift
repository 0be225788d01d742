import Enforcement
import Filing
import Samples
import Testing

@testable import Register

/// Who is who: names of respondents of several cases, and how many respondents they are.
@Suite struct RespondentTests {
    private static let rows: [([Measure], respondents: Int, what: String)] = [
        (
            [
                Sample.fine("Google LLC", by: "FR", 50, decided: "2019-01-21"),
                Sample.fine("Google", by: "FR", 100, decided: "2020-12-07"),
            ], 1, "one name with and without its legal form"
        ),
        (
            [
                Sample.fine("Vodafone España, S.A.U.", by: "ES", 8, decided: "2021-03-11"),
                Sample.fine("Vodafone Italia S.p.A.", by: "IT", 12, decided: "2020-11-12"),
            ], 2, "two companies of one group"
        ),
        (
            [
                Sample.fine("ΔΕΗ Α.Ε.", by: "GR", 5, decided: "2020"),
                Sample.fine("DEI S.A.", by: "GR", 7, decided: "2022"),
            ], 1, "Greek and Latin letters"
        ),
        (
            [
                Sample.fine("Спиди АД", by: "BG", 5, decided: "2020"),
                Sample.fine("Speedy AD", by: "BG", 7, decided: "2022"),
            ], 2, "a name that is spelt by its sound in one script only is not taken as one"
        ),
        (
            [
                Sample.fine("Facebook Ireland Limited", by: "IE", 5, decided: "2019", alias: "Meta Platforms Ireland Limited"),
                Sample.fine("Meta Platforms Ireland Limited", by: "IE", 405, decided: "2022-09-05"),
            ], 1, "a case that is told under both"
        ),
        (
            [
                Sample.fine("WhatsApp Ireland Ltd", by: "IE", 225, decided: "2021-09-02", alias: "Meta"),
                Sample.fine("Meta", by: "FR", 60, decided: "2022-01"),
            ], 2, "one word may be a brand of many"
        ),
        (
            [
                Sample.fine("a hospital", by: "PT", 400, decided: "2018"),
                Sample.fine("a hospital", by: "NL", 460, decided: "2019"),
            ], 0, "who is only described is nobody by name"
        ),
        (
            [
                Sample.fine("Fund II GmbH", by: "DE-BE", 5, decided: "2020"),
                Sample.fine("Fund III GmbH", by: "DE-BE", 7, decided: "2021"),
            ], 2, "another number"
        ),
    ]

    private let shelf: Shelf
    private let register: Register
    private let reviewer = Reviewer(name: "R", reason: "read the company register")

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
    }

    private func add(_ measures: [Measure], claims: [Claim] = []) throws {
        for (number, measure) in measures.enumerated() {
            try register.add(
                Sample.record([measure], published: "2023", claims: claims), text: "\(number) \(measure.respondent)")
        }
    }

    @Test("Names that are one respondent's, and names that are not", arguments: rows)
    func resolves(measures: [Measure], count: Int, what: String) throws {
        try add(measures)
        let found = try register.respondents()
        #expect(found.count == count, "\(what)")
        #expect(found.count != 1 || found[0].cases.count == measures.count, "\(what)")
        #expect(found.allSatisfy { Set($0.cases.map(\.state.respondent)).count == 1 || !$0.bonds.isEmpty || $0.names.count > 1 })
    }

    @Test("A number that a source gives makes two names one respondent's")
    func identifiers() throws {
        for (name, decided) in [("Österreichische Post AG", "2019"), ("Austrian Post", "2021")] {
            var claim = Claim(name: "lei", value: "529900R2R72RTBMC6F15", evidence: Span(0, 4))
            claim.measure = 0
            try register.add(
                Sample.record([Sample.fine(name, by: "AT", 18, decided: decided)], claims: [claim]), text: "On \(name)")
        }
        let found = try #require(try register.respondents().first)
        #expect(found.id == "austrian-post")
        #expect(found.bonds.map(\.reason) == [.identifier("lei 529900R2R72RTBMC6F15")])
        #expect(found.identifiers == ["lei 529900R2R72RTBMC6F15"])
    }

    @Test("A reviewer merges two respondents and takes them apart again, with the reason kept")
    func reversible() throws {
        try add([
            Sample.fine("Facebook Ireland Ltd", by: "IE", 17, decided: "2018"),
            Sample.fine("Meta Platforms Ireland Ltd", by: "IE", 405, decided: "2022"),
        ])
        #expect(try register.respondents().count == 2)
        try register.join("facebook-ireland", "meta-platforms-ireland", reviewer)
        let one = try #require(try register.respondent("meta-platforms-ireland"))
        #expect(one.bonds.map(\.reason) == [.judged(by: "R", reason: "read the company register")])
        var filter = CaseFilter()
        filter.respondent = one.id
        #expect(try register.cases(filter).map(\.id) == ["IE-2022-meta-platforms-ireland", "IE-2018-facebook-ireland"])
        try register.rebuild()
        #expect(try register.respondents().count == 1)
        try register.part(one.id, name: "Meta Platforms Ireland", reviewer)
        #expect(try register.respondents().count == 2)
        #expect(try register.verify().faults == [])
    }

    @Test("What reviewers said holds for what comes later")
    func later() throws {
        try add([Sample.fine("Orange SA", by: "FR", 50, decided: "2024"), Sample.fine("Orange", by: "PL", 1, decided: "2021")])
        #expect(try register.respondents().count == 1)
        #expect(throws: RegisterFault.unknown("Orange")) { try register.part("orange", name: "Orange", reviewer) }
        #expect(throws: RegisterFault.unknown("nobody")) { try register.join("orange", "nobody", reviewer) }
    }
}
