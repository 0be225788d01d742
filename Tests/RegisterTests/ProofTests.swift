import Enforcement
import Filing
import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct ProofTests {
    private let shelf: Shelf
    private let register: Register

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
        for (number, name) in ["Amazon", "Google", "Meta", "Apple"].enumerated() {
            try shelf.open(at: 1_700_000_000 + Double(number) * 86_400).add(
                Sample.record([Sample.fine(name, 746 + Int64(number))], published: "2021-0\(number + 1)"),
                text: "On \(name)")
        }
        try shelf.open(at: 1_700_500_000).retract(
            try #require(ClaimAddress(Register.id(of: "On Meta"))), Reviewer(name: "R", reason: "misread"))
    }

    /// What somebody does to the file behind the register's back, and what is told of it.
    private static let deeds: [(sql: String, faults: [Verification.Fault], what: String)] = [
        ("SELECT 1", [], "nothing"),
        (
            "UPDATE claim SET value = '1' WHERE document = 2 AND field = 'amount'", [.differs(2)],
            "another sum"
        ),
        (
            "UPDATE claim SET value = 'FR' WHERE document = 1 AND field = 'authority'", [.differs(1)],
            "another authority"
        ),
        (
            "DELETE FROM claim WHERE document = 4 AND field = 'amount'",
            [.differs(4), .stray(table: "claim", -1)], "a claim less"
        ),
        ("UPDATE document SET published = '2020' WHERE number = 1", [.differs(1)], "an earlier publication"),
        ("UPDATE document SET url = 'https://example.org' WHERE number = 1", [.differs(1)], "another page"),
        ("UPDATE claim SET retracted = NULL", [.differs(5)], "what was taken back"),
        (
            "UPDATE claim SET retracted = 5 WHERE document = 1", [.stray(table: "retracted", 7)],
            "what nobody took back"
        ),
        (
            "UPDATE entry SET body = zeroblob(99) WHERE number = 3",
            [.broken(3), .unreadable(3), .stray(table: "claim", 7), .stray(table: "document", 1)],
            "another text"
        ),
        (
            "UPDATE entry SET recorded_at = '2023-11-15T00:00:00.000Z' WHERE number = 2", [.broken(2)],
            "another moment"
        ),
        (
            "DELETE FROM entry_key WHERE entry = 2",
            [.keyless(2), .stray(table: "claim", 7), .stray(table: "document", 1)], "a key less"
        ),
        (
            "DELETE FROM entry WHERE number = 2",
            [.missing(2), .broken(3), .stray(table: "claim", 7), .stray(table: "document", 1)],
            "an entry less"
        ),
        ("UPDATE entry SET hash = zeroblob(32) WHERE number = 5", [.broken(5)], "another hash"),
    ]

    @Test("What was tampered with is found, and named by its entry", arguments: deeds)
    func tampered(sql: String, faults: [Verification.Fault], what: String) throws {
        try register.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for trigger in ["entry_is_kept", "entry_is_not_changed"] {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: sql)
        }
        #expect(try register.verify().faults == faults, "\(what)")
    }

    @Test(
        "Cases that the log does not make are found, and made anew",
        arguments: [
            "UPDATE case_state SET standing = 'annulled'",
            "DELETE FROM case_list; DELETE FROM case_state; DELETE FROM case_entry",
            "UPDATE case_state SET amount = '1' WHERE amount = '746'",
        ])
    func cases(sql: String) throws {
        let before = try register.cases()
        #expect(try register.verify(cases: true).faults == [])
        try register.write { try $0.execute(sql: sql) }
        #expect(try register.verify().faults == [], "the log and the claims are whole")
        #expect(try !register.verify(cases: true).faults.isEmpty)
        try register.rebuild()
        #expect(try register.verify(cases: true).faults == [])
        #expect(try register.cases() == before)
    }

    @Test("A table that is gone is made anew")
    func gone() throws {
        let before = try register.cases()
        try register.write { try $0.execute(sql: "DROP TABLE case_words; DROP TABLE case_list") }
        try register.rebuild()
        #expect(try register.cases() == before)
        #expect(try register.find("amazon").count == 1)
    }

    @Test("A hash that was noted proves that the log still begins as it did; cut off, it does not")
    func noted() throws {
        let early = try register.recorded(by: "2023-11-15T23:00:00.000Z").verify()
        #expect(early.entries == 2)
        #expect(try register.verify(noted: early.head).faults == [])
        #expect(
            try register.recorded(by: "2023-11-14T23:00:00.000Z").verify(noted: early.head).faults == [
                .unknownHead(early.head)
            ])
    }

    @Test("An earlier moment's answers are the same to the byte, and so are a day's")
    func earlier() throws {
        let then = try register.recorded(by: "2023-11-16")
        #expect(try then.count() == 3)
        let shelf = try Shelf()
        for (number, name) in ["Amazon", "Google", "Meta"].enumerated() {
            try shelf.open(at: 1_700_000_000 + Double(number) * 86_400).add(
                Sample.record([Sample.fine(name, 746 + Int64(number))], published: "2021-0\(number + 1)"),
                text: "On \(name)")
        }
        let fresh = try shelf.open()
        #expect(try then.cases() == fresh.cases())
        for each in try fresh.cases() { #expect(try then.dossier(each.id) == fresh.dossier(each.id)) }
        #expect(try register.cases().count == 3, "one was taken back since")
    }

    @Test("A certificate of nothing found is confirmed later, and tells what came since")
    func certificate() throws {
        var filter = CaseFilter()
        filter.text = "netflix"
        let certificate = try register.certify(filter, terms: ["text": "netflix"])
        #expect(certificate.found.isEmpty)
        #expect(Certificate(json: certificate.json) == certificate)
        let later = try shelf.open(at: 1_800_000_000)
        try later.add(Sample.record([Sample.fine("Netflix", by: "NL", 4)]), text: "On Netflix")
        let check = try later.check(certificate, filter)
        #expect(
            check
                == CertificateCheck(
                    isOfThisRegister: true, isConfirmed: true, new: ["NL-undated-netflix"], gone: []))
        let other = try Shelf()
        try other.open().add(Sample.record([Sample.fine("Netflix", by: "NL", 4)]), text: "On Netflix")
        let foreign = try other.open().check(certificate, filter)
        #expect(!foreign.isOfThisRegister && !foreign.isConfirmed)
    }
}
