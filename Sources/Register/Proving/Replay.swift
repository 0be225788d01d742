import Enforcement
import Foundation
import GRDB

/// Makes the tables out of the log.
struct Replay {
    let db: Database

    /// Documents are filed in batches of so many.
    private static let batch = 5_000

    /// Takes away every table but the log and its keys, whatever became of them, and makes them anew.
    func rebuild(_ progress: (Int) -> Void) throws {
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        for table in Self.tables { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
        try db.execute(sql: Schema.tables)
        try run(Log(db: db), progress)
    }

    /// The ones that refer to others first.
    private static let tables = [
        "case_list", "case_name", "respondent_name", "case_state", "case_entry", "case_file", "bundle_key",
        "bundle",
        "derivation", "judgement", "name_judgement", "docket", "claim", "document", "case_words",
        "document_words",
    ]

    /// The acts of `log` up to a moment, done to this database, which is empty.
    ///
    /// A document whose text was erased later comes as that erasure left it.
    func replay(_ log: Log, until moment: String) throws {
        try db.execute(sql: "DROP TRIGGER entry_follows")
        var gone: Set<Int> = []
        try log.forEach { line in
            if line.moment > moment {
                guard case .erase(let document, _, _)? = line.act, gone.contains(document) else { return }
            } else if line.key == nil {
                gone.insert(line.number)
            }
            try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?)").execute(
                arguments: [line.number, line.kind, line.moment, line.body, line.hash])
            if let key = line.key {
                try db.cachedStatement(sql: "INSERT INTO entry_key VALUES (?, ?)").execute(
                    arguments: [line.number, key])
            }
        }
        try run(Log(db: db)) { _ in }
    }

    private func run(_ log: Log, _ progress: (Int) -> Void) throws {
        let keeper = Keeper(db)
        var waiting: Set<Int> = []
        var redoing = Redoing()
        try log.forEach { line in
            waiting.formUnion(try redoing.take(line.act, line.number, line.moment, keeper))
            if waiting.count >= Self.batch {
                try keeper.writeWords()
                try Refiling(db).settle(waiting)
                waiting = []
            }
            if line.number.isMultiple(of: 500) { progress(line.number) }
        }
        try keeper.writeWords()
        try Refiling(db).settle(waiting)
    }
}

extension Register {
    /// How many entries the log has.
    public func size() throws(RegisterFault) -> Int { try read { db in try Log(db: db).head().number } }

    /// Makes all tables anew from the log; the cases are the same to the byte.
    public func rebuild(_ progress: (Int) -> Void = { _ in }) throws(RegisterFault) {
        try write { db in try Replay(db: db).rebuild(progress) }
    }

    /// The register as it was at a moment, such as `2026-01-31T12:00:00.000Z` or `2026-01-31` (its end).
    ///
    /// It answers what this one answered then, but for names that were erased since. It lies in memory.
    public func recorded(by moment: String) throws(RegisterFault) -> Register {
        let end = moment.count == 10 ? moment + "T23:59:59.999Z" : moment
        return try mended {
            let earlier = try Register(inMemoryAt: { Date() })
            try database.read { db in
                let log = Log(db: db)
                try earlier.database.write { try Replay(db: $0).replay(log, until: end) }
            }
            return earlier
        }
    }
}
