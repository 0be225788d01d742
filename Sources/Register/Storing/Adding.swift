import Crypto
public import Enforcement
import Foundation
import GRDB

/// What became of a document that was brought to the register; `id` is the SHA-256 of its text.
public enum Addition: Equatable, Sendable {
    case added(id: String)
    /// The same text was there already; nothing changed.
    case known(id: String)
}

extension Register {
    /// The document's id: the SHA-256 of its text in UTF-8, as 64 hexadecimal digits.
    public static func id(of text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// Keeps a document with all its claims, or nothing; the same text twice changes nothing.
    @discardableResult
    public func add(_ record: Enforcement.Record, text: String) throws(RegisterFault) -> Addition {
        let id = Self.id(of: text)
        let statements = Unfold.statements(of: record)
        return try mended {
            try database.write { db in
                if try Self.knows(id, db) { return .known(id: id) }
                let moment = self.moment
                try Self.keep(record, text, id, moment, db)
                for statement in statements { try Self.keep(statement, of: id, text, moment, db) }
                return .added(id: id)
            }
        }
    }

    private static func knows(_ id: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)", arguments: [id])
            ?? false
    }

    private static func keep(
        _ record: Enforcement.Record, _ text: String, _ id: String, _ moment: String, _ db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO document (id, name, language, kind, published, relevant, text, bytes, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            id, record.document, record.language, record.kind.rawValue, record.published?.description,
            record.relevant, text, text.utf8.count, moment,
        ])
    }

    private static func keep(
        _ statement: Statement, of id: String, _ text: String, _ moment: String, _ db: Database
    ) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO claim (document, entry, entry_number, field, position, about, written, value,
                    words_start, words_end, passage_start, passage_end, said_by, said_by_name, confidence,
                    recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            id, statement.kind.rawValue, statement.number, statement.field, statement.position,
            statement.about,
            statement.words?.slice(text), statement.value, statement.words?.start, statement.words?.end,
            statement.passage.start, statement.passage.end, statement.saidBy.rawValue, statement.saidByName,
            statement.confidence, moment,
        ])
    }
}
