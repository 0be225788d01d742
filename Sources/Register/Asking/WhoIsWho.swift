import Enforcement
import Filing
import Foundation
import GRDB
import Naming

/// A party that measures were taken against, under all its names.
public struct Respondent: Equatable, Sendable {
    /// Its shortest name, in words joined by dashes: `amazon-europe-core`.
    public let id: String
    /// The names that stand for cases, as documents write them.
    public let names: [String]
    public let bonds: [Bond]
    /// Groups that sources say it belongs to, and numbers that they know it by.
    public let groups: [String]
    public let identifiers: [String]
    public let cases: [CaseSummary]

    /// Why two of the names are one's.
    public struct Bond: Equatable, Sendable {
        public let name: String
        public let other: String
        public let reason: Reason
    }

    public enum Reason: Equatable, Sendable {
        /// The same but for what is named: `spelling`, `otherScript`, `otherForm`.
        case alike([String])
        /// The case that is told under both.
        case toldAsOne(caseID: String)
        /// `lei 549300…`
        case identifier(String)
        case judged(by: String, reason: String)
    }
}

extension Register {
    /// The respondents whose names have the words; all of them for none.
    public func respondents(_ words: String = "", limit: Int = 50) throws(RegisterFault) -> [Respondent] {
        try read { db in
            let ids: [String]
            if words.isEmpty {
                ids = try String.fetchAll(
                    db, sql: "SELECT DISTINCT respondent FROM respondent_name ORDER BY 1 LIMIT ?",
                    arguments: [limit])
            } else {
                ids = try String.fetchAll(
                    db,
                    sql: """
                        SELECT DISTINCT respondent FROM respondent_name JOIN case_name USING (name)
                        WHERE role = 0 AND file IN (SELECT value FROM json_each(?)) ORDER BY 1 LIMIT ?
                        """,
                    arguments: [
                        "[\(try Words(words).named(db, limit: 2_000).map(String.init).joined(separator: ","))]",
                        limit,
                    ])
            }
            return try ids.map { try respondent($0, db) }
        }
    }

    /// Nil where nobody is called so.
    public func respondent(_ id: String) throws(RegisterFault) -> Respondent? {
        try read { db in
            guard let name = try Respondents(db).respondent(of: Self.words(id)) else { return nil }
            return try respondent(name, db)
        }
    }

    /// Says that two respondents are one.
    public func join(_ id: String, _ other: String, _ reviewer: Reviewer) throws(RegisterFault) {
        try write { db in
            let (name, second) = (try Self.known(id, db), try Self.known(other, db))
            try perform(.identify(name, second, same: true, reviewer.signature), db)
        }
    }

    /// Says that a name of a respondent is another one's.
    public func part(_ id: String, name: String, _ reviewer: Reviewer) throws(RegisterFault) {
        try write { db in
            let parted = PartyName(name).words.joined(separator: " ")
            let respondent = try Respondents(db).respondent(of: try Self.known(id, db)) ?? ""
            let names = try Respondents(db).names(of: respondent)
            if !names.contains(parted) || names.count < 2 { throw RegisterFault.unknown(name) }
            for other in names where other != parted {
                try perform(.identify(parted, other, same: false, reviewer.signature), db)
            }
        }
    }

    static func words(_ id: String) -> String {
        id.lowercased().split(separator: "-").joined(separator: " ")
    }

    private static func known(_ id: String, _ db: Database) throws -> String {
        let name = words(id)
        guard try Respondents(db).respondent(of: name) != nil else { throw RegisterFault.unknown(id) }
        return name
    }

    private func respondent(_ name: String, _ db: Database) throws -> Respondent {
        let resolver = Respondents(db)
        let names = try resolver.names(of: name)
        let files = try names.flatMap { name in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT file, written FROM case_name WHERE name = ? AND role = 0"),
                arguments: [name])
        }
        let bonds = try names.flatMap { name in
            try resolver.bonds(of: name).filter { names.contains($0.other) && name < $0.other }.map {
                Respondent.Bond(name: name, other: $0.other, reason: try reason($0.why, db))
            }
        }
        let numbers = Set(files.map { $0["file"] as Int })
        return Respondent(
            id: name.replacing(" ", with: "-"), names: Set(files.map { $0["written"] as String }).sorted(),
            bonds: bonds, groups: try claims("group", numbers, db),
            identifiers: try Set(
                ["lei", "wikidata"].flatMap { kind in
                    try claims(kind, numbers, db).map { "\(kind) \($0)" }
                }
            ).sorted(), cases: try cases(numbers, db))
    }

    private func reason(_ bond: Respondents.Bond, _ db: Database) throws -> Respondent.Reason {
        switch bond {
        case .spelling(let reasons): return .alike(reasons.map(\.rawValue))
        case .toldAsOne(let file):
            let id = try String.fetchOne(
                db, sql: "SELECT id FROM case_file WHERE number = ?", arguments: [file])
            return .toldAsOne(caseID: id ?? "")
        case .identifier(let number): return .identifier(number)
        case .judged(let entry):
            guard case .identify(_, _, _, let signature)? = try Log(db: db).line(entry)?.act else {
                return .judged(by: "", reason: "")
            }
            return .judged(by: signature.by, reason: signature.reason)
        }
    }

    private func claims(_ name: String, _ files: Set<Int>, _ db: Database) throws -> [String] {
        let find = try db.cachedStatement(
            sql: """
                SELECT DISTINCT value FROM case_entry JOIN claim ON claim.document = case_entry.document
                    AND claim.entry = case_entry.entry AND claim.entry_number = case_entry.entry_number
                WHERE file = ? AND case_entry.entry = 'claim' AND field = ? AND retracted IS NULL
                """)
        return Set(try files.flatMap { try String.fetchAll(find, arguments: [$0, name]) }).sorted()
    }

    private func cases(_ files: Set<Int>, _ db: Database) throws -> [CaseSummary] {
        let find = try db.cachedStatement(
            sql: """
                SELECT state.*, id FROM case_state AS state JOIN case_file ON case_file.number = state.file
                WHERE file = ? AND until = ?
                """)
        return try files.flatMap { try Row.fetchAll(find, arguments: [$0, CaseFiles.open]) }
            .map { CaseSummary($0, .decided) }
            .sorted { ($0.cursor.place, $0.id) < ($1.cursor.place, $1.id) }
    }
}
