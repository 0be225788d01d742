import Enforcement
public import Foundation
import GRDB

/// Documents and what they say, kept in one file; cases are derived from them.
///
///     let register = try Register(at: "register.sqlite")
///     try register.add(record, text: text)
public final class Register: Sendable {
    let database: DatabaseQueue
    private let now: @Sendable () -> Date

    /// Opens the file, and makes it where `create` is true.
    ///
    /// `patience` is how many seconds to wait for another process that writes; `now` is the register's clock.
    /// Throws a `RegisterFault` for a file that is missing, damaged, of a later version or no register.
    public init(
        at path: String, create: Bool = true, patience: TimeInterval = 5,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(RegisterFault) {
        try Self.checkPlace(path, create)
        self.now = now
        self.database = try mended {
            let database = try DatabaseQueue(path: path, configuration: Self.configuration(patience))
            try database.writeWithoutTransaction(Schema.open)
            return database
        }
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
        // What was acknowledged outlives a loss of power, not only the end of the process.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return configuration
    }
}

extension Register {
    /// Now, as the tables write it: `2026-01-31T12:00:00.000Z`.
    var moment: String { now().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)) }
}

/// Runs `work` and says what went wrong in the register's own terms.
func mended<Value>(_ work: () throws -> Value) throws(RegisterFault) -> Value {
    do { return try work() } catch { throw RegisterFault(error) }
}
