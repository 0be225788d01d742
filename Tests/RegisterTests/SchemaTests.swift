import Enforcement
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct SchemaTests {
    private let shelf: Shelf

    init() throws { shelf = try Shelf() }

    private static let id = String(repeating: "a", count: 64)
    private static let moment = "'2026-01-01T00:00:00Z'"

    private static func entry(
        _ number: Int = 1, kind: String = "'document'", recorded: String = moment, hash: String = "zeroblob(32)"
    ) -> String { "INSERT INTO entry VALUES (\(number), \(kind), \(recorded), x'00', \(hash));" }

    private static func document(
        id: String = id, kind: String = "'news'", published: String = "NULL", bytes: String = "4",
        relevant: String = "1", url: String = "NULL", number: Int = 1
    ) -> String {
        """
        INSERT INTO document VALUES (\(number), \(number), '\(id)', 'a.txt', \(url), NULL, NULL, 'text', 'en', \(kind),
            \(published), '2026-01-01', NULL, \(relevant), \(bytes), \(moment));
        """
    }

    private static func claim(
        entry: String = "'measure'", number: Int = 0, words: String = "0, 4", passage: String = "0, 4",
        saidBy: String = "'press'", confidence: String = "0.5"
    ) -> String {
        """
        INSERT INTO claim (document, entry, entry_number, field, position, value, words_start, words_end,
            passage_start, passage_end, said_by, confidence)
        VALUES (1, \(entry), \(number), 'law', 0, 'GDPR', \(words), \(passage), \(saidBy), \(confidence));
        """
    }

    private static let refused: [(sql: String, what: String)] = [
        (entry(2), "an entry that does not follow the last one"),
        (entry(kind: "'gossip'"), "an unknown kind of entry"),
        (entry(recorded: "'yesterday'"), "a moment in words"),
        (entry(hash: "x'00'"), "a hash that is none"),
        (entry() + entry(2, recorded: "'2025-12-31T00:00:00Z'"), "an entry earlier than the one before"),
        (entry() + "UPDATE entry SET body = x'01'", "a changed entry"),
        (entry() + "DELETE FROM entry", "a deleted entry"),
        ("INSERT INTO entry_key VALUES (1, zeroblob(32))", "a key without its entry"),
        (entry() + "INSERT INTO entry_key VALUES (1, x'00')", "a key of another length"),
        (
            entry() + "INSERT INTO entry_key VALUES (1, zeroblob(32)); UPDATE entry_key SET key = randomblob(32)",
            "a changed key"
        ),
        (document(), "a document that no entry brought"),
        (entry() + document(id: "abc"), "an id that is no SHA-256"),
        (entry() + document(id: String(repeating: "G", count: 64)), "an id in other letters"),
        (entry() + document(kind: "'gossip'"), "an unknown kind of document"),
        (entry() + document(published: "'July 2021'"), "a date in words"),
        (entry() + document(published: "'2021-7'"), "a month of one digit"),
        (entry() + document(bytes: "0"), "an empty text"), (entry() + document(relevant: "2"), "a third truth"),
        (entry() + document(url: "'javascript:alert(1)'"), "an address that is no page's"),
        (entry() + entry(2) + document() + document(number: 2), "the same text twice"),
        (claim(), "a claim without its document"),
        (entry() + document() + claim() + claim(), "two values in one place"),
        (entry() + document() + claim(passage: "0, 5"), "a passage that ends after its document"),
        (entry() + document() + claim(words: "0, 5"), "words that end after their document"),
        (entry() + document() + claim(passage: "3, 2"), "a passage that ends before it starts"),
        (entry() + document() + claim(passage: "-1, 2"), "a passage before the text"),
        (entry() + document() + claim(words: "0, NULL"), "words without an end"),
        (entry() + document() + claim(confidence: "1.5"), "more than sure"),
        (entry() + document() + claim(entry: "'rumour'"), "an unknown kind of entry of a document"),
        (entry() + document() + claim(saidBy: "'someone'"), "an unknown source"),
        (entry() + document() + claim(number: -1), "an entry before the first"),
    ]

    @Test("The schema refuses what must not be", arguments: refused)
    func refuses(sql: String, what: String) throws {
        let register = try shelf.open()
        #expect(throws: RegisterFault.self, "\(what)") { try register.write { try $0.execute(sql: sql) } }
        #expect(try register.size() == 0)
    }

    @Test("What is right is taken")
    func takes() throws {
        let register = try shelf.open()
        try register.write {
            try $0.execute(sql: Self.entry() + Self.document(published: "'2021-07'") + Self.claim())
        }
        #expect(try register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM claim") } == 1)
    }

    @Test(
        "What is acknowledged is on the disk, what is erased is gone from it, readers do not wait for a writer",
        arguments: [
            ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("user_version", "2"),
            ("secure_delete", "1"),
        ])
    func settings(pragma: String, value: String) throws {
        let register = try shelf.open()
        #expect(try register.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") } == value)
    }

    @Test("Every table of facts is strict")
    func strict() throws {
        let register = try shelf.open()
        let sql = """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'
            """
        #expect(try register.read { try String.fetchAll($0, sql: sql) } == [])
    }

    @Test(
        "Questions are answered by an index, not by reading everything",
        arguments: [
            ("SELECT * FROM claim WHERE document = 1 AND retracted IS NULL", "claim"),
            ("SELECT number FROM document WHERE id >= 'a' AND id < 'ag' LIMIT 2", "document"),
            ("SELECT * FROM case_entry WHERE file = 1", "case_entry"),
            ("SELECT file FROM case_entry WHERE document = 1", "case_entry"),
            ("SELECT bundle FROM bundle_key WHERE key = 'a' AND country IN ('LU', '') AND leads = 1", "bundle_key"),
            ("SELECT document, anchor FROM bundle WHERE component = 1", "bundle"),
            ("SELECT number FROM case_file WHERE base = 'a'", "case_file"),
            (
                """
                SELECT * FROM claim WHERE retracted IS NULL AND accepted IS NULL AND confidence < 0.5
                    AND confidence < 0.4 ORDER BY confidence, document LIMIT 9
                """, "claim"
            ),
        ])
    func plans(sql: String, table: String) throws {
        let register = try shelf.open()
        let plan = try register.read { db in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH \(table) USING") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
