import Enforcement
import Filing
import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct CorrectionTests {
    private let shelf: Shelf
    private let register: Register
    private let reviewer = Reviewer(name: "R. Viewer", reason: "read again")

    private static let text =
        "Jan Jansen of Utrecht was fined EUR 500 by the AP. Amazon had to pay EUR 746 million."

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
        try register.add(
            Sample.record(
                [
                    Sample.fine("Amazon", 746, decided: "2021-07-16"),
                    Sample.order("Amazon", decided: "2021-07-16"),
                ],
                published: "2021-07-30"), text: "first")
        try register.add(
            Sample.record([Sample.fine("Amazon", 887, "USD", decided: "2021-07")], published: "2021-08-01"),
            text: "second")
    }

    private func address(_ text: String, _ rest: String = "") throws -> ClaimAddress {
        try #require(ClaimAddress(Register.id(of: text).prefix(12) + rest))
    }

    @Test(
        "What is taken back counts no longer: a claim, an entry, a document",
        arguments: [
            ("/measure/0/amount", ["USD 887"], [MeasureKind.fine, .order], 1),
            ("/measure/1", ["EUR 746", "USD 887"], [.fine], 1), ("", ["USD 887"], [.fine], 0),
        ])
    func retract(rest: String, amounts: [String], kinds: [MeasureKind], documents: Int) throws {
        #expect(try register.retract(address("first", rest), reviewer) > 0)
        let found = try #require(try register.find("amazon").first)
        let made = try #require(try register.dossier(found.id))
        #expect(made.findings(for: "amount").flatMap { $0.claims.map(\.value) }.sorted() == amounts)
        #expect(made.measures.map(\.kind) == kinds)
        #expect(made.documents.count == documents + 1)
        #expect(try register.verify().faults == [])
    }

    @Test("The other entries keep their numbers, and a challenge its measure")
    func numbers() throws {
        try register.add(
            Sample.record(
                [Sample.fine("Apohem", by: "SE", 8), Sample.fine("Apoteket", by: "SE", 37)],
                challenges: [Sample.challenge(by: "it", .lodged, measure: 1)]), text: "two decisions")
        try register.retract(address("two decisions", "/measure/0"), reviewer)
        let made = try #require(try register.dossier("SE-undated-apoteket"))
        #expect(made.challenges.count == 1)
        #expect(
            made.respondent.claims.map(\.address.description) == [
                "\(Register.id(of: "two decisions").prefix(12))/measure/1/respondent"
            ])
        #expect(try register.find("apohem").isEmpty)
    }

    @Test("What nothing is called is refused, and leaves no trace")
    func unknown() throws {
        let size = try register.size()
        for rest in ["/measure/7", "/measure/0/colour", "/complaint"] {
            let address = try address("first", rest)
            #expect(throws: RegisterFault.unknown(address.description)) {
                try register.retract(address, reviewer)
            }
        }
        #expect(throws: RegisterFault.unknown("LU-1999-x")) {
            try register.merge("LU-1999-x", "LU-2021-amazon", reviewer)
        }
        #expect(throws: RegisterFault.nobody) { try register.erase("Somebody Else", reviewer) }
        #expect(try register.size() == size)
    }

    @Test("Two cases that a reviewer calls one are one, and can be taken apart again")
    func merge() throws {
        try register.add(
            Sample.record([Sample.fine("Amazon", 35, decided: "2020-01")], published: "2020-02"),
            text: "third")
        #expect(try register.count() == 2)
        try register.merge("LU-2021-amazon", "LU-2020-amazon", reviewer)
        let id = try #require(try register.cases().first).id
        #expect(try register.dossier(id)?.documents.count == 3)
        try register.split(id, document: Register.id(of: "third"), reviewer)
        #expect(try register.cases().map(\.id) == ["LU-2021-amazon", "LU-2020-amazon"])
        #expect(try register.verify().faults == [])
    }

    @Test("A reviewer's word is a claim like any other, weighed by the source that it names")
    func asserts() throws {
        let assertion = Assertion(
            field: "decided", value: "2021-07-15", url: "https://example.org/judgment", kind: .court)
        try register.assert(assertion, on: "LU-2021-amazon", reviewer)
        let decided = try #require(
            try register.dossier("LU-2021-amazon")?.findings(for: "decided").first { $0.subject == "fine" })
        #expect(decided.value == "2021-07-15")
        #expect(decided.rule == .strongerSource)
        #expect(decided.claims.first?.quote.marked == "2021-07-15")
        #expect(decided.claims.first?.document.url == "https://example.org/judgment")
        #expect(throws: RegisterFault.unfit(field: "decided", value: "soon")) {
            try register.assert(Assertion(field: "decided", value: "soon"), on: "LU-2021-amazon", reviewer)
        }
        try register.assert(
            Assertion(field: "turnover", value: "EUR 386000000000 2020"), on: "LU-2021-amazon", reviewer)
        #expect(try register.dossier("LU-2021-amazon")?.findings(for: "turnover").count == 1)
    }

    @Test("The review queue has what is least sure, until somebody accepted it or took it back")
    func review() throws {
        var doubtful = Sample.fine("Uber", by: "NL", 10)
        doubtful.confidence = 0.3
        try register.add(Sample.record([doubtful]), text: "doubtful")
        let queue = try register.doubtful()
        #expect(Set(queue.map(\.document.id)) == [Register.id(of: "doubtful")])
        #expect(queue.map(\.address.field).contains("amount"))
        try register.accept(address("doubtful", "/measure/0/amount"), reviewer)
        #expect(try !register.doubtful().map(\.address.field).contains("amount"))
        try register.retract(address("doubtful"), reviewer)
        #expect(try register.doubtful().isEmpty)
    }
}

@Suite struct ErasureTests {
    private let shelf: Shelf
    private let register: Register
    private let reviewer = Reviewer(name: "R. Viewer", reason: "request of 3 May")

    private static let text = "The AP fined JAN JÁNSEN of Utrecht EUR 500. Jan Jansen may appeal."

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
        var fine = Sample.fine("JAN JÁNSEN", by: "NL", 500, decided: "2020-03-03")
        fine.spans = ["respondent": Span(13, 24)]
        try register.add(
            Sample.record(
                [fine], published: "2020-04", challenges: [Sample.challenge(by: "Jan Jansen", .announced)]),
            text: Self.text)
        try register.add(Sample.record([Sample.fine("Amazon", 746)]), text: "other")
    }

    @Test(
        "A name is gone from texts, claims, words, cases and the file itself; the rest stays, and the log proves whole"
    )
    func erased() throws {
        #expect(try register.erase("Jan Jansen", reviewer) == 1)
        let made = try #require(try register.cases().first { $0.state.authority == "NL" })
        let dossier = try #require(try register.dossier(made.id))
        #expect(dossier.respondent.value == "a private individual")
        #expect(dossier.headline?.money?.claimed == "EUR 500")
        #expect(dossier.respondent.claims.first?.quote.marked == "***********")
        #expect(try register.find("jansen").isEmpty)
        #expect(try register.respondents("jan").isEmpty)
        let found = try register.verify()
        #expect(found.faults == [])
        #expect(found.erased == 1)
        try register.tidy()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: shelf.path))
        for name in ["JÁNSEN", "Jansen", "jansen", "JANSEN"] {
            #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name)")
        }
    }

    @Test("Without its key an old text cannot be read, even by who kept the file")
    func shredded() throws {
        let sealed = try register.read { db in try #require(try Log(db: db).line(1)) }
        #expect(sealed.act != nil)
        try register.erase("jan jansen", reviewer)
        let after = try register.read { db in try #require(try Log(db: db).line(1)) }
        #expect(after.body == sealed.body)
        #expect(after.key == nil && after.act == nil)
    }

    @Test("What was done to a document before and after it was erased still holds, after a rebuild too")
    func kept() throws {
        let address = try #require(ClaimAddress(Register.id(of: Self.text).prefix(12) + "/measure/0/decided"))
        try register.retract(address, reviewer)
        try register.erase("Jan Jansen", reviewer)
        let before = try register.cases()
        #expect(before.first { $0.state.authority == "NL" }?.state.decided == nil)
        try register.rebuild()
        #expect(try register.cases() == before)
        #expect(try register.verify().faults == [])
        #expect(try register.recorded(by: "2030-01-01").cases() == before)
    }

    @Test("A new text with the name is a new document: nothing remembers the name")
    func again() throws {
        try register.erase("Jan Jansen", reviewer)
        #expect(
            try register.add(Sample.record([]), text: Self.text) == .added(id: Register.id(of: Self.text)))
        #expect(try register.erase("Jan Jansen", reviewer) == 1)
    }

    @Test(
        "A name is found over line ends, in every case, and never inside a word",
        arguments: [
            ("Jan\nJansen was fined.", "**********"), ("Jansen, Jan was fined.", nil),
            ("Jan Jansens was fined.", nil),
            ("JAN JANSEN was fined.", "**********"), ("Public Jan Jansen", "**********"),
        ])
    func places(text: String, marks: String?) throws {
        let found = try #require(NamePlaces("Jan Jansen"))
        let redacted = found.replacing(in: text) { String(repeating: "*", count: $0.utf8.count) }
        #expect(redacted.contains("*") == (marks != nil))
        #expect(marks == nil || redacted.contains(marks ?? ""))
        #expect(NamePlaces("Li")?.replacing(in: "public liability") { _ in "" } == "public liability")
    }

    @Test("A name that only a publisher or an address has is found too, and codes are no names")
    func elsewhere() throws {
        var document = Document(name: "b.txt", text: "The CNPD fined a shop EUR 5.")
        (document.publisher, document.url) = ("Jan Jansen", "https://example.org/jan-jansen")
        try register.add(Sample.record([Sample.fine("a shop", 5, decided: "2020")]), document)
        #expect(try register.erase("Jan Jansen", reviewer) == 2)
        let row = try register.read { db in
            try #require(
                try Row.fetchOne(db, sql: "SELECT publisher, url FROM document WHERE name = 'b.txt'"))
        }
        #expect(row["publisher"] == "**********" && (row["url"] as String?) == nil)
        try register.erase("EUR", reviewer)
        #expect(try register.cases().allSatisfy { $0.state.money?.currency == "EUR" })
    }

    @Test("Erased twice, merged before, asked of an earlier day: the log proves whole and the case is there")
    func twice() throws {
        try register.add(
            Sample.record([Sample.fine("Jan Jansen", by: "NL", 700, decided: "2019")]),
            text: "Jan Jansen again, of Utrecht.")
        let ids = try register.cases().filter { $0.state.authority == "NL" }.map(\.id)
        try register.merge(ids[0], ids[1], reviewer)
        try register.erase("Jan Jansen", reviewer)
        try register.erase("Utrecht", reviewer)
        #expect(try register.verify().faults == [])
        let before = try register.cases()
        try register.rebuild()
        #expect(try register.cases() == before)
        #expect(try register.verify().faults == [])
        #expect(try register.recorded(by: "2023-11-14").cases().count == before.count)
    }
}
