import Enforcement
import Filing
import GRDB

/// Brings registers of earlier versions to the present one.
enum Upgrade {
    /// The first version kept texts and claims in tables of their own, without a log: each document becomes an
    /// entry with the moment at which it was recorded.
    static func fromFirst(_ db: Database, at now: String) throws {
        try db.execute(
            sql: """
                DROP TRIGGER document_has_words; DROP TRIGGER claim_stands_in_its_document;
                DROP TRIGGER claim_is_kept; DROP TRIGGER claim_is_not_changed;
                DROP TRIGGER document_is_kept; DROP TRIGGER document_is_not_changed; DROP TABLE document_words; DROP TABLE case_words; DROP TABLE case_entry; DROP TABLE case_file;
                DROP TABLE derivation;
                ALTER TABLE claim RENAME TO old_claim; ALTER TABLE document RENAME TO old_document;
                """)
        try db.execute(sql: Schema.sql)
        let documents = try Row.fetchAll(db, sql: "SELECT * FROM old_document ORDER BY recorded_at, number")
        let keeper = Keeper(db)
        for row in documents {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT document, entry, entry_number, field, position, about, value, words_start, words_end,
                        passage_start, passage_end, said_by, said_by_name, confidence
                    FROM old_claim WHERE document = ?
                    """, arguments: [row["id"] as String])
            let kept = Act.Kept(row, rows.map(FieldClaim.init))
            let entry = try Log(db: db).append(.document(kept), at: row["recorded_at"])
            try keeper.keep(kept, id: row["id"], entry.number, entry.moment)
        }
        try keeper.writeWords()
        try Refiling(db).settle()
        try db.execute(sql: "DROP TABLE old_claim; DROP TABLE old_document")
    }
}

extension Act.Kept {
    fileprivate init(_ row: Row, _ claims: [FieldClaim]) {
        let published = (row["published"] as String?).flatMap { PartialDate($0) }
        self.init(
            document: Document(name: row["name"], text: row["text"], published: published),
            language: row["language"], kind: DocumentKind(rawValue: row["kind"]) ?? .news,
            relevant: row["relevant"], claims: claims)
    }
}
