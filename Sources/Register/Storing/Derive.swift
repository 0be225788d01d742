import Enforcement
import GRDB

extension Register {
    /// Derives the cases from the claims anew, where documents came since they were last derived.
    public func derive() throws(RegisterFault) {
        try mended {
            if try database.read(Self.isDerived) { return }
            try database.write { db in
                if try !Self.isDerived(db) { try Self.derive(db) }
            }
        }
    }

    private static func isDerived(_ db: Database) throws -> Bool {
        let sql = "SELECT documents = (SELECT count(*) FROM document) FROM derivation"
        return try Bool.fetchOne(db, sql: sql) ?? false
    }

    private static func derive(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM case_entry; DELETE FROM case_file; DELETE FROM case_words")
        for each in Filing.cases(of: try Filed.fetch(db)) {
            try write(each.made, db)
            for key in each.entries.sorted() { try write(key, of: each.made.id, db) }
        }
        try db.execute(sql: "UPDATE derivation SET documents = (SELECT count(*) FROM document)")
    }

    private static func write(_ made: Case, _ db: Database) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let headline = made.headline
        try insert.execute(arguments: [
            made.id, made.respondent.value, made.authority?.value,
            made.measures.map(\.kind.rawValue).joined(separator: ", "), headline?.money?.amount.description,
            headline?.money?.currency,
            (headline?.decided ?? made.measures.compactMap(\.decided).min())?.description,
            headline?.standing.rawValue ?? Standing.imposed.rawValue, made.documents.count,
        ])
        let names = [made.respondent.value] + made.aliases + made.complaints.map(\.entry.complainant)
        try db.cachedStatement(sql: "INSERT INTO case_words (case_id, names) VALUES (?, ?)")
            .execute(arguments: [made.id, names.joined(separator: "\n")])
    }

    private static func write(_ key: EntryKey, of id: String, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO case_entry VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, key.document, key.kind.rawValue, key.number])
    }
}
