import Enforcement
public import Foundation
import GRDB

/// Documents and what they say, kept in one file; cases are derived from them.
///
///     let register = try Register(at: "register.sqlite")
///     try register.add(record, document)
public final class Register: Sendable {
    let database: any DatabaseWriter
    private let now: @Sendable () -> Date

    /// Opens the file, and makes it where `create` is true.
    ///
    /// `patience` is how many seconds to wait for another process that writes; `now` is the register's clock.
    /// Throws a `RegisterFault` for a file that is missing, damaged, of a later version or no register.
    public init(
        at path: String, create: Bool = true, patience: TimeInterval = 60,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(RegisterFault) {
        try Self.checkPlace(path, create)
        self.now = now
        let moment = Self.moment(now())
        self.database = try mended {
            let database = try DatabaseQueue(path: path, configuration: Self.configuration(patience))
            try database.writeWithoutTransaction { try Schema.open($0, at: moment) }
            return database
        }
        try fileLeftOver()
    }

    /// Files what a process that was interrupted had added; another process that writes now does it itself.
    private func fileLeftOver() throws(RegisterFault) {
        let isBehind = try read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM document WHERE number > (SELECT entry FROM derivation))
                    """) ?? false
        }
        if !isBehind { return }
        do throws(RegisterFault) { try file() } catch {
            switch error {
            // What cannot be filed now is no reason not to show the rest.
            case .locked, .unwritable, .database: break
            default: throw error
            }
        }
    }

    /// A register that lies in no file, for an answer of an earlier day.
    init(inMemoryAt now: @escaping @Sendable () -> Date) throws {
        self.now = now
        database = try DatabaseQueue()
        try database.write { try $0.execute(sql: Schema.sql) }
    }

    private static func checkPlace(_ path: String, _ create: Bool) throws(RegisterFault) {
        let files = FileManager.default
        if files.fileExists(atPath: path) { return }
        if !create { throw .missing }
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if !files.fileExists(atPath: directory) { throw .noDirectory(directory) }
    }

    private static func configuration(_ patience: TimeInterval) -> Configuration {
        var configuration = Configuration()
        configuration.label = "register"
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            // What was acknowledged outlives a loss of power, not only the end of the process.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // What was erased leaves nothing behind in the file.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // 64 MB: rows of derived tables lie anywhere.
            try db.execute(sql: "PRAGMA cache_size = -64000")
        }
        return configuration
    }
}

extension Register {
    /// Now, as the tables write it: `2026-01-31T12:00:00.000Z`.
    var moment: String { Self.moment(now()) }

    private static func moment(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// Puts what was written lately into the file itself, and tells SQLite's planner what the tables hold.
    public func tidy() throws(RegisterFault) {
        try mended {
            try database.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }

    func read<Value>(_ work: (Database) throws -> Value) throws(RegisterFault) -> Value {
        try mended { try database.read(work) }
    }

    /// All of `work`, or nothing of it.
    func write<Value>(_ work: (Database) throws -> Value) throws(RegisterFault) -> Value {
        try mended { try database.write(work) }
    }
}

/// Runs `work` and says what went wrong in the register's own terms.
func mended<Value>(_ work: () throws -> Value) throws(RegisterFault) -> Value {
    do { return try work() } catch { throw RegisterFault(error) }
}
