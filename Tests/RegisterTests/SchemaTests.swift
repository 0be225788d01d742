import Enforcement
import GRDB
import Testing

@testable import Register

@Suite struct SchemaTests {
    private let shelf: Shelf

    init() throws { shelf = try Shelf() }

    private static let id = String(repeating: "a", count: 64)

    private static func document(
        id: String = id, kind: String = "'news'", published: String = "NULL", text: String = "'text'",
        bytes: String = "4", relevant: String = "1", recorded: String = "'2026-01-01T00:00:00Z'"
    ) -> String {
        """
        INSERT INTO document (id, name, language, kind, published, relevant, text, bytes, recorded_at)
        VALUES ('\(id)', 'a.txt', 'en', \(kind), \(published), \(relevant), \(text), \(bytes), \(recorded));
        """
    }

    private static func claim(
        entry: String = "'measure'", number: Int = 0, words: String = "0, 4", written: String = "'text'",
        passage: String = "0, 4", saidBy: String = "'press'", confidence: String = "0.5",
        document: String = id
    ) -> String {
        """
        INSERT INTO claim (document, entry, entry_number, field, position, written, value, words_start,
            words_end, passage_start, passage_end, said_by, confidence, recorded_at)
        VALUES ('\(document)', \(entry), \(number), 'law', 0, \(written), 'GDPR', \(words), \(passage),
            \(saidBy), \(confidence), '2026-01-01T00:00:00Z');
        """
    }

    private static let refused: [(sql: String, what: String)] = [
        (document(id: "abc"), "an id that is no SHA-256"),
        (document(id: String(repeating: "G", count: 64)), "an id in other letters"),
        (document(kind: "'gossip'"), "an unknown kind of document"),
        (document(published: "'July 2021'"), "a date in words"),
        (document(published: "'2021-7'"), "a month of one digit"),
        (document(text: "''", bytes: "0"), "an empty text"),
        (document(bytes: "5"), "a length that is not the text's"),
        (document(relevant: "2"), "a third truth"),
        (document(recorded: "'yesterday'"), "a moment in words"),
        (document(text: "7", bytes: "'x'"), "a length that is no number"),
        (document() + document(), "the same text twice"),
        (claim(), "a claim without its document"),
        (document() + claim() + claim(), "two values in one place"),
        (document() + claim(passage: "0, 5"), "a passage that ends after its document"),
        (document() + claim(words: "0, 5"), "words that end after their document"),
        (document() + claim(passage: "3, 2"), "a passage that ends before it starts"),
        (document() + claim(passage: "-1, 2"), "a passage before the text"),
        (document() + claim(words: "0, NULL"), "words without an end"),
        (document() + claim(words: "NULL, NULL"), "written words that stand nowhere"),
        (document() + claim(confidence: "1.5"), "more than sure"),
        (document() + claim(entry: "'rumour'"), "an unknown kind of entry"),
        (document() + claim(saidBy: "'someone'"), "an unknown source"),
        (document() + claim(number: -1), "an entry before the first"),
        (document() + "UPDATE document SET name = 'b'", "a changed document"),
        (document() + "DELETE FROM document", "a deleted document"),
        (document() + claim() + "UPDATE claim SET value = 'none'", "a changed claim"),
        (document() + claim() + "DELETE FROM claim", "a deleted claim"),
    ]

    @Test("The schema refuses what must not be", arguments: refused)
    func refuses(sql: String, what: String) throws {
        let register = try shelf.open()
        #expect(throws: DatabaseError.self, "\(what)") {
            try register.database.write { try $0.execute(sql: sql) }
        }
        #expect(
            try register.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") } == 0)
    }

    @Test("What is right is taken")
    func takes() throws {
        let register = try shelf.open()
        try register.database.write {
            try $0.execute(sql: Self.document(published: "'2021-07'") + Self.claim())
        }
        #expect(try register.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claim") } == 1)
    }

    @Test(
        "What is acknowledged is on the disk, and readers do not wait for a writer",
        arguments: [
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("user_version", "1"),
        ])
    func settings(pragma: String, value: String) throws {
        let register = try shelf.open()
        #expect(try register.database.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") } == value)
    }

    @Test("Every table of facts is strict")
    func strict() throws {
        let register = try shelf.open()
        let sql = """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'
            """
        #expect(try register.database.read { try String.fetchAll($0, sql: sql) } == [])
    }

    @Test(
        "Questions are answered by an index, not by reading everything",
        arguments: [
            ("SELECT * FROM claim WHERE document IN (SELECT value FROM json_each('[]'))", "claim"),
            ("SELECT * FROM document WHERE id IN (SELECT value FROM json_each('[]'))", "document"),
            ("SELECT * FROM case_entry WHERE case_id = 'a'", "case_entry"),
            ("SELECT * FROM case_entry WHERE document = 'a'", "case_entry"),
        ])
    func plans(sql: String, table: String) throws {
        let register = try shelf.open()
        let plan = try register.database.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH \(table) USING") }, "\(plan)")
    }
}
