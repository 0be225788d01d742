public import Enforcement
import GRDB

/// A case in a list.
public struct CaseSummary: Equatable, Sendable {
    public let id: String
    public let respondent: String
    public let authority: String?
    /// What was done, as `fine, order`.
    public let measures: String
    public let money: Money?
    public let decided: PartialDate?
    public let standing: Standing
    /// How many documents tell it.
    public let documents: Int
}

extension Register {
    /// All cases, the latest decision first.
    public func cases(limit: Int? = nil) throws(RegisterFault) -> [CaseSummary] {
        try derive()
        return try mended {
            try database.read { db in
                try CaseSummary.fetch(db, "1 = 1 ORDER BY decided DESC, id LIMIT ?", [limit ?? -1])
            }
        }
    }

    /// The whole case; nil where there is none of that id.
    public func dossier(_ id: String) throws(RegisterFault) -> Case? {
        try derive()
        return try mended {
            try database.read { db in
                let rows = try Row.fetchAll(
                    db, sql: "SELECT * FROM case_entry WHERE case_id = ?", arguments: [id])
                let entries = Set(rows.compactMap(EntryKey.init(row:)))
                let filed = try Filed.fetch(db, ids: Set(entries.map(\.document)).sorted(), texts: true)
                let documents = Dictionary(filed.map { ($0.document.id, $0) }) { first, _ in first }
                var made = Assemble(entries, in: documents).made()
                made?.id = id
                return made
            }
        }
    }
}

extension CaseSummary {
    static func fetch(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
        -> [CaseSummary]
    {
        try Row.fetchAll(db, sql: "SELECT * FROM case_file WHERE \(condition)", arguments: arguments)
            .map(CaseSummary.init(row:))
    }

    private init(row: Row) {
        id = row["id"]
        respondent = row["respondent"]
        authority = row["authority"]
        measures = row["measures"]
        let currency: String? = row["currency"]
        money = (row["amount"] as String?).flatMap { Amount($0) }.flatMap { amount in
            currency.map { Money(amount: amount, currency: $0) }
        }
        decided = (row["decided"] as String?).flatMap { PartialDate($0) }
        standing = Standing(rawValue: row["standing"]) ?? .imposed
        documents = row["documents"]
    }
}

extension EntryKey {
    fileprivate init?(row: Row) {
        guard let kind = EntryKind(rawValue: row["entry"]) else { return nil }
        self.init(document: row["document"], kind: kind, number: row["entry_number"])
    }
}
