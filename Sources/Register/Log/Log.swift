import Enforcement
import Foundation
import GRDB

/// The log: every act, in order, chained by hashes.
struct Log {
    let db: Database

    /// An entry as it stands in the file.
    struct Line {
        let number: Int
        let kind: String
        let moment: String
        let body: Data
        let hash: Data
        /// Nil where a name was erased.
        let key: Data?

        init(_ row: Row) {
            (number, kind, moment) = (row["number"], row["kind"], row["recorded_at"])
            (body, hash, key) = (row["body"], row["hash"], row["key"])
        }

        /// Nil where the key is gone, or the body no longer what was sealed.
        var act: Act? {
            key.flatMap { Seal.open(body, $0) }.flatMap { try? ActJSON.act(kind, $0) }
        }
    }

    /// Adds an act and returns its number; never with an earlier moment than the entry before.
    func append(_ act: Act, at now: String) throws -> (number: Int, moment: String) {
        let sealed = try Sealed(act)
        return try append(sealed.name, sealed.body, sealed.key, at: now)
    }

    func append(_ act: Sealed, at now: String) throws -> (number: Int, moment: String) {
        try append(act.name, act.body, act.key, at: now)
    }

    /// Adds an entry of another register's log whose text was erased there: nothing is in it.
    func appendErased(_ kind: String, at now: String) throws -> (number: Int, moment: String) {
        try append(kind, Data(), nil, at: now)
    }

    private func append(_ kind: String, _ body: Data, _ key: Data?, at now: String) throws -> (
        number: Int, moment: String
    ) {
        let last = try db.cachedStatement(
            sql: "SELECT number, recorded_at, hash FROM entry ORDER BY number DESC LIMIT 1")
        let before = try Row.fetchOne(last)
        let number = (before?["number"] ?? 0) + 1
        let moment = max(now, before?["recorded_at"] ?? "")
        let hash = Chain.hash(after: before?["hash"] ?? Chain.start, number, kind, moment, body)
        try db.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [number, kind, moment, body, hash])
        if let key {
            try db.cachedStatement(sql: "INSERT INTO entry_key VALUES (?, ?)").execute(arguments: [number, key])
        }
        return (number, moment)
    }

    /// An act ready to be written: what can be made of it before the database is held.
    struct Sealed: Sendable {
        let name: String
        let body: Data
        let key: Data

        init(_ act: Act) throws {
            name = act.name
            (body, key) = try Seal.close(ActJSON.bytes(of: act))
        }
    }

    private static let columns = """
        SELECT number, kind, recorded_at, body, hash, key FROM entry LEFT JOIN entry_key ON entry = number
        """

    func line(_ number: Int) throws -> Line? {
        let find = try db.cachedStatement(sql: Self.columns + " WHERE number = ?")
        return try Row.fetchOne(find, arguments: [number]).map(Line.init)
    }

    /// All entries in order, up to a moment where one is given.
    func forEach(until moment: String? = nil, _ use: (Line) throws -> Void) throws {
        let condition = moment.map { _ in " WHERE recorded_at <= ?" } ?? ""
        let arguments = moment.map { StatementArguments([$0]) } ?? []
        let rows = try Row.fetchCursor(
            db, sql: Self.columns + condition + " ORDER BY number", arguments: arguments)
        while let row = try rows.next() { try use(Line(row)) }
    }

    /// The last entry's number and hash: what `verify` proves against.
    func head() throws -> (number: Int, hash: Data) {
        let row = try Row.fetchOne(db, sql: "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1")
        return (row?["number"] ?? 0, row?["hash"] ?? Chain.start)
    }
}
