import Enforcement
import Foundation
import GRDB

/// The complaints that the register's keeper follows. They stand sealed in the log and nowhere else.
extension Register {
    /// Keeps new complaints under new ids, which are returned, all in one transaction.
    @discardableResult
    public func docket(_ complaints: [DocketedComplaint], by name: String) throws(RegisterFault) -> [String] {
        try write { db in
            let last =
                try Int.fetchOne(db, sql: "SELECT ifnull(max(CAST(id AS INTEGER)), 0) FROM docket") ?? 0
            return try complaints.enumerated().map { place, complaint in
                var complaint = complaint
                complaint.id = String(last + place + 1)
                try perform(.docket(complaint, Act.Signature(by: name, reason: "")), db)
                return complaint.id
            }
        }
    }

    /// Changes a complaint; the log keeps what it was before.
    public func amend(
        _ id: String, by name: String,
        _ change: @Sendable (inout DocketedComplaint) throws(RegisterFault) -> Void
    ) throws(RegisterFault) {
        try write { db in
            guard var complaint = try Self.docketed(id, db) else { throw RegisterFault.unknown(id) }
            let before = complaint
            try change(&complaint)
            complaint.id = id
            if complaint != before {
                try perform(.docket(complaint, Act.Signature(by: name, reason: "")), db)
            }
        }
    }

    /// Takes a complaint off the docket for good: the keys of all its entries are destroyed.
    public func strike(_ id: String, _ reviewer: Reviewer) throws(RegisterFault) {
        try write { db in
            let log = Log(db: db)
            var entries: [Int] = []
            for number in try Int.fetchAll(db, sql: "SELECT number FROM entry WHERE kind = 'docket'") {
                if case .docket(let complaint, _)? = try log.line(number)?.act, complaint.id == id {
                    entries.append(number)
                }
            }
            if entries.isEmpty { throw RegisterFault.unknown(id) }
            try perform(.strike(id, entries, reviewer.signature), db)
            for entry in entries {
                try db.execute(sql: "DELETE FROM entry_key WHERE entry = ?", arguments: [entry])
            }
        }
        try mended {
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
    }

    /// All complaints, the one that has waited longest first; with `published` only those that may be shown to anybody.
    public func docket(published: Bool = false) throws(RegisterFault) -> [DocketedComplaint] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT id FROM docket").compactMap { try Self.docketed($0, db) }
                .filter { !published || $0.isPublished }
                .sorted { ($0.lodged, Int($0.id) ?? 0) < ($1.lodged, Int($1.id) ?? 0) }
        }
    }

    private static func docketed(_ id: String, _ db: Database) throws -> DocketedComplaint? {
        let find = try db.cachedStatement(sql: "SELECT entry FROM docket WHERE id = ?")
        guard let entry = try Int.fetchOne(find, arguments: [id]),
            case .docket(let complaint, _)? = try Log(db: db).line(entry)?.act
        else { return nil }
        return complaint
    }
}
