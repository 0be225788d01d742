import Enforcement
import Filing
import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct DatasetFileTests {
    private let shelf: Shelf
    private let path: String

    init() throws {
        shelf = try Shelf()
        path = shelf.directory.appending(path: "fines.sqlite").path
        let register = try shelf.open()
        var fine = Sample.fine("=Quillmere", 2_400_000, decided: "2022-03-03")
        fine.money = Money(amount: Amount(units: 240_000_050, scale: 2), currency: "EUR")
        try register.add(Sample.record([fine], published: "2022-05", name: "a"), text: "first")
        try register.add(
            Sample.record(
                [Sample.fine("Tarnwick", by: "FR", 5, decided: "2023-01", standing: .annulled)],
                published: "2024",
                name: "b"), text: "second")
        try register.add(
            Sample.record(
                [],
                complaints: [Sample.complaint("Umbrel", against: ["Fernhollow"], with: "IE", filed: "2020")],
                name: "c"),
            text: "third")
    }

    private func write(_ filter: CaseFilter = CaseFilter(), asOf: PartialDate? = nil) throws -> DatabaseQueue
    {
        let register = try shelf.open()
        try DatasetFile.write(to: path) { write in try register.forEachCase(filter, asOf: asOf, write) }
        return try DatabaseQueue(path: path)
    }

    @Test(
        "What the views answer",
        arguments: [
            ("SELECT respondent, amount, standing FROM fines_that_stand", "=Quillmere 2400000.5 imposed"),
            ("SELECT respondent, amount, standing FROM fines_that_fell", "Tarnwick 5 annulled"),
            (
                "SELECT complainant, respondent, filed, authority FROM waiting_complaints",
                "Umbrel Fernhollow 2020 IE"
            ),
            ("SELECT count(*) FROM conflicts", "0"),
            ("SELECT typeof(amount) FROM measures WHERE amount = 5", "integer"),
            (
                "SELECT respondent FROM cases WHERE rowid IN (SELECT rowid FROM cases_fts WHERE cases_fts MATCH 'fernhollow')",
                "Fernhollow"
            ),
            ("SELECT measure FROM cases WHERE country = 'FR'", #"["fine"]"#),
            ("SELECT DISTINCT passage FROM claims WHERE field = 'amount' AND value = 'EUR 5'", "seco"),
        ])
    func views(sql: String, answer: String) throws {
        let rows = try write().read { db in try Row.fetchAll(db, sql: sql) }
        let told = rows.map { row in
            row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: " ")
        }
        #expect(told == [answer])
    }

    @Test("Rows that are referred to are there, and the file is whole")
    func references() throws {
        let file = try write()
        #expect(try file.read { db in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") }.isEmpty)
        #expect(try file.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") } == "ok")
    }

    @Test("A filter leaves what it leaves in a list")
    func filters() throws {
        var filter = CaseFilter()
        filter.country = "FR"
        #expect(try write(filter).read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM cases") } == 1)
    }

    @Test("Cases as of a day")
    func day() throws {
        let ids = try write(asOf: PartialDate("2022-12-31")).read { db in
            try String.fetchAll(db, sql: "SELECT id FROM cases")
        }
        #expect(ids == ["LU-2022-quillmere"])
    }

    @Test("A file that cannot be written is told as that file's fault")
    func unwritable() throws {
        let path = shelf.directory.appending(path: "no/fines.sqlite").path
        #expect(throws: DatasetFile.Fault(cause: .unwritable)) { try DatasetFile.write(to: path) { _ in } }
    }
}
