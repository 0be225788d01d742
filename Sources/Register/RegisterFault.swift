import GRDB

/// Why the register could not do what was asked.
public enum RegisterFault: Error, Equatable {
    /// There is no file there.
    case missing
    /// The folder that it would lie in does not exist.
    case noDirectory(String)
    /// Made by a later version of this program.
    case newer(version: Int, known: Int)
    /// A database, but of another program.
    case foreign
    /// Another process writes and did not finish in time.
    case locked
    /// Not a database, or damaged.
    case corrupt
    case unwritable
    case full
    /// No claim, document or case is called so.
    case unknown(String)
    /// A case has no such field, or the value is none of it.
    case unfit(field: String, value: String)
    /// No document has that name in it.
    case nobody
    /// Anything else, in SQLite's words.
    case database(String)
}

extension RegisterFault {
    /// What SQLite's result codes mean to the one who asked.
    init(_ error: any Error) {
        if let fault = error as? RegisterFault { self = fault; return }
        guard let error = error as? DatabaseError else { self = .database("\(error)"); return }
        self =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .unwritable
            case .SQLITE_FULL: .full
            default: .database(error.message ?? "error \(error.resultCode.rawValue)")
            }
    }
}
