import Enforcement
import Exporting
package import Filing
import GRDB

/// A data set as a SQLite file for Datasette.
package enum DatasetFile {
    /// What went wrong with the file, not with the register.
    package struct Fault: Error, Equatable { package let cause: RegisterFault }

    /// Makes the file, all in one transaction, of the cases that `give` gives; throws a `Fault` where it cannot be
    /// written.
    package static func write(to path: String, _ give: (_ write: (Case) throws -> Void) throws -> Void) throws
    {
        try faulting {
            var configuration = Configuration()
            // A file that does not become whole is thrown away: nothing beside it is needed to mend it.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = MEMORY") }
            let file = try DatabaseQueue(path: path, configuration: configuration)
            try file.write { db in
                try db.execute(sql: DatasetSQL.tables)
                try give { made in try faulting { try DatasetSQL.insert(made, db) } }
                try db.execute(sql: DatasetSQL.rest)
            }
            try file.close()
        }
    }

    private static func faulting(_ work: () throws -> Void) throws {
        do { try work() } catch let error as DatabaseError { throw Fault(cause: RegisterFault(error)) }
    }
}

/// A data set in SQL.
enum DatasetSQL {
    static var tables: String { Dataset.tables.map(table).joined() }

    /// Indexes, words and views: cheaper once the rows are there.
    static var rest: String {
        Dataset.tables.flatMap(indexes).joined() + Dataset.tables.map(words).joined()
            + DatasetView.all.map { "CREATE VIEW \($0.name) AS \($0.sql);\n" }.joined()
    }

    private static func table(_ table: DatasetTable) -> String {
        let columns = table.columns.map { "\"\($0.name)\" \(type($0.type))" }
        return "CREATE TABLE \(table.name) (\n    \(columns.joined(separator: ",\n    "))\n);\n"
    }

    private static func type(_ type: ColumnType) -> String {
        switch type {
        case .text, .list: "TEXT"
        case .integer: "INTEGER"
        case .real: "REAL"
        case .numeric: "NUMERIC"
        case .key: "TEXT PRIMARY KEY"
        case .reference(let table): "TEXT NOT NULL REFERENCES \(table) (id)"
        }
    }

    private static func indexes(_ table: DatasetTable) -> [String] {
        let references = table.columns.filter { if case .reference = $0.type { true } else { false } }.map(
            \.name)
        let sought = Set(references + table.facets + [table.sort].compactMap { $0 })
        return sought.sorted().map { "CREATE INDEX \(table.name)_by_\($0) ON \(table.name) (\"\($0)\");\n" }
    }

    private static func words(_ table: DatasetTable) -> String {
        if table.words.isEmpty { return "" }
        let name = "\(table.name)_fts"
        return """
            CREATE VIRTUAL TABLE \(name) USING FTS5 (\(table.words.joined(separator: ", ")), content="\(table.name)",
                tokenize='unicode61 remove_diacritics 2');
            INSERT INTO \(name) (\(name)) VALUES ('rebuild');

            """
    }

    static func insert(_ made: Case, _ db: Database) throws {
        for table in Dataset.tables {
            let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
            // A document may be told in several cases.
            let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO \(table.name) VALUES (\(marks))")
            for row in table.rows(made) { try insert.execute(arguments: StatementArguments(row.map(value))) }
        }
    }

    private static func value(_ cell: Cell) -> DatabaseValue {
        switch cell {
        case .text(let text): text.databaseValue
        case .number(let number): number.databaseValue
        case .amount(let amount): amount.description.databaseValue
        case .share(let share): share.databaseValue
        case .list(let all): json(all).databaseValue
        case .null: .null
        }
    }

    private static func json(_ all: [String]) -> String {
        var json = JSONWriter()
        json.array(all) { $0.value($1) }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
