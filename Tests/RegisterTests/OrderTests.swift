import Enforcement
import Filing
import GRDB
import Samples
import Testing

@testable import Register

/// The same documents in any order, one by one or many at once, give the same cases to the byte.
@Suite struct OrderTests {
    private struct Text {
        let name: String
        let record: Enforcement.Record
    }

    private static let texts: [Text] = {
        let complaint = Sample.complaint("LQDN", against: ["Google", "Amazon", "Apple"], with: "FR", filed: "2018-05-28")
        let records: [Enforcement.Record] = [
            Sample.record(
                [Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.order("Amazon")], published: "2021-07-30",
                complaints: [complaint], challenges: [Sample.challenge(by: "Amazon", .announced)],
                claims: [Claim(name: "record", value: "highest", evidence: Span(0, 4))]),
            Sample.record([Sample.fine("Amazon Europe Core", 746, decided: "2021-07")], published: "2021-08"),
            Sample.record([Sample.fine("Amazon", 425, "USD", standing: .rumoured)], published: "2021-06-10"),
            Sample.record([Sample.fine("Amazon.com, Inc.", 746, decided: "2021")], published: "2023"),
            Sample.record(
                [Sample.fine("Amazon", 746, decided: "2021-07-15", standing: .upheld)], kind: .court,
                published: "2025-03-19",
                challenges: [Sample.challenge(by: "Amazon", .decided, .upheld, measure: 0, date: "2025-03-18")]),
            Sample.record([Sample.fine("Amazon", by: "FR", 35, decided: "2020-12-07")], published: "2020-12-10"),
            Sample.record([Sample.fine("Amazon", by: "FR", 35, primary: false)], published: "2021-07-30"),
            Sample.record([Sample.fine("Amazon")], published: "2021-09"),
            Sample.record([Sample.fine("Amazon", by: nil, 746)], published: "2022"),
            Sample.record([], published: "2018-05-29", complaints: [complaint]),
            Sample.record([], complaints: [Sample.complaint("LQDN", against: ["Apple"], with: "FR")]),
            Sample.record([Sample.fine("a hospital", by: "PT", 400, decided: "2018-07")]),
            Sample.record([
                Sample.fine("Google", by: "FR", 50, decided: "2019-01-21"),
                Sample.fine("Google", by: "FR", 100, decided: "2020-12-07", primary: false),
            ]),
            Sample.record([Sample.fine("Google LLC", by: "FR", 100, decided: "2020")]),
            Sample.record([Sample.fine("Google", by: "FR")]),
            Sample.record([Sample.fine("Facebook", by: "IE", 225, decided: "2021-09", alias: "WhatsApp Ireland")]),
            Sample.record([Sample.fine("WhatsApp Ireland", by: "IE", 225, decided: "2021-09-02")]),
        ]
        return records.enumerated().map { Text(name: "\($0).txt", record: $1) }
    }()

    private func fill(_ register: Register, _ texts: [Text], batch: Int) throws {
        for start in stride(from: 0, to: texts.count, by: batch) {
            try register.add(
                texts[start..<min(start + batch, texts.count)].map {
                    ($0.record, Document(name: $0.name, text: "text of \($0.name)"))
                })
        }
    }

    /// Everything that is derived, with the numbers of documents told by their ids.
    private func dump(_ register: Register) throws -> [String] {
        let cases = try register.cases().map { "\($0)" }
        let dossiers = try register.cases().map { "\(try register.dossier($0.id) as Any)" }
        let tables = try register.read { db in
            try [
                "SELECT * FROM case_state ORDER BY number", "SELECT * FROM case_list ORDER BY list, place, state",
                "SELECT id, base, anchor FROM case_file ORDER BY id",
                """
                SELECT case_file.id, document.id, entry_number, case_entry.entry, part FROM case_entry
                JOIN case_file ON case_file.number = file JOIN document ON document.number = case_entry.document
                ORDER BY 1, 2, 3, 4, 5
                """,
            ].flatMap { try Row.fetchAll(db, sql: $0).map(\.description) }
        }
        return cases + dossiers + tables
    }

    @Test("Any order of arrival", arguments: 0..<50)
    func order(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let (one, other) = (try Shelf(), try Shelf())
        try fill(one.open(), Self.texts, batch: 100)
        try fill(other.open(), Self.texts.shuffled(using: &random), batch: 1 + Int(seed) % 3)
        #expect(try dump(other.open()) == dump(one.open()))
    }

    @Test("What is filed step by step is what filing all of it at once gives")
    func whole() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        try fill(register, Self.texts, batch: 1)
        let filed = try register.read { db in try Shelves(db).filed(1...Self.texts.count, texts: true) }
        let expected = CaseFiling.cases(of: Array(filed.values))
        #expect(expected.count == 9)
        for each in expected { #expect(try register.dossier(each.made.id) == each.made) }
        #expect(try register.count() == expected.count)
    }

    @Test("Rebuilt from the log, the cases are the same to the byte")
    func rebuilt() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        try fill(register, Self.texts, batch: 4)
        let reviewer = Reviewer(name: "R", reason: "a test")
        try register.split("LU-2021-amazon", document: Register.id(of: "text of 4.txt"), reviewer)
        try register.retract(try #require(ClaimAddress(String(Register.id(of: "text of 1.txt").prefix(12)))), reviewer)
        let before = try dump(register)
        try register.rebuild()
        #expect(try dump(register) == before)
        #expect(try register.verify().faults == [])
    }

    @Test("Five firms, five threads; the one on which was decided is told in its decision")
    func threads() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        try fill(register, Self.texts, batch: 100)
        let waiting = try register.cases(order: .filed).prefix(3).map(\.id)
        #expect(waiting.sorted() == ["FR-2018-apple", "FR-2018-google", "LU-2021-amazon"])
        #expect(try register.dossier("FR-2018-apple")?.documents.count == 3)
    }
}
