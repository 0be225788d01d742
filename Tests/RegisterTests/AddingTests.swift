import Enforcement
import GRDB
import Samples
import Testing

@testable import Filing
@testable import Register

@Suite struct AddingTests {
    private let shelf: Shelf

    init() throws { shelf = try Shelf() }

    private static let text = "Amazon fined EUR 746 million."

    private static var record: Enforcement.Record {
        var fine = Sample.fine("Amazon", 746_000_000, decided: "2021-07-16", alias: "Amazon EU")
        fine.spans = ["respondent": Span(0, 6), "amount": Span(13, 28)]
        fine.articles = ["5(1)", "6"].compactMap { Article($0) }
        var complaint = Sample.complaint("LQDN", against: ["Amazon", "Google"], with: "LU", filed: "2018")
        complaint.represented = 12_000
        var challenge = Sample.challenge(by: "Amazon", .decided, .reduced, measure: 0, date: "2025-03")
        challenge.amountAfter = Amount(units: 5, scale: 1)
        challenge.court = "Tribunal"
        var claim = Claim(name: "record", value: "highest", evidence: Span(0, 6))
        claim.measure = 0
        return Sample.record(
            [fine, Sample.order("Amazon")], published: "2021-07-30", complaints: [complaint],
            challenges: [challenge], claims: [claim])
    }

    @Test("A record is taken apart into claims and comes back whole")
    func restores() throws {
        let register = try shelf.open()
        let added = try register.add(Self.record, text: Self.text)
        let filed = try #require(try register.read { db in try Shelves(db).filed([1], texts: true)[1] })
        #expect(added == .added(id: filed.document.id))
        #expect(filed.record.measures == Self.record.measures)
        #expect(filed.record.complaints == Self.record.complaints)
        #expect(filed.record.challenges == Self.record.challenges)
        #expect(filed.record.claims == Self.record.claims)
        #expect(filed.record.published == Self.record.published)
        #expect(filed.text == Self.text)
    }

    @Test("The id of a document is the SHA-256 of its text")
    func id() {
        #expect(Register.id(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("The same text twice changes nothing, whatever its path and the day")
    func twice() throws {
        try shelf.open().add(Self.record, text: Self.text)
        let before = try contents(of: shelf.open())
        var other = Self.record
        other.document = "elsewhere.txt"
        let again = try shelf.open(at: 1_800_000_000).add(other, text: Self.text)
        #expect(again == .known(id: Register.id(of: Self.text)))
        #expect(try contents(of: shelf.open()) == before)
    }

    private func contents(of register: Register) throws -> [String] {
        try register.database.read { db in
            try ["entry", "document", "claim", "case_file", "case_state"].flatMap {
                try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map(\.description)
            }
        }
    }

    @Test("What the source wrote is kept beside what was made of it, with the moment of recording")
    func written() throws {
        let register = try shelf.open()
        try register.add(Self.record, text: Self.text)
        let row = try #require(
            try register.database.read {
                try Row.fetchOne($0, sql: "SELECT * FROM claim WHERE field = 'amount'")
            })
        let words = Span(row["words_start"], row["words_end"])
        #expect(words.slice(try register.read { db in try Shelves(db).text(of: 1) }) == "EUR 746 million")
        #expect(row["value"] == "746000000")
        let moment = try register.read { db in
            try String.fetchOne(db, sql: "SELECT recorded_at FROM document")
        }
        #expect(moment == "2023-11-14T22:13:20.000Z")
    }

    @Test("A record with a passage outside of its text leaves no trace")
    func whole() throws {
        let register = try shelf.open()
        var record = Self.record
        record.measures[1].evidence = Span(0, 500)
        #expect(throws: RegisterFault.database("a passage ends after its document")) {
            try register.add(record, text: Self.text)
        }
        #expect(try contents(of: register) == [])
    }
}
