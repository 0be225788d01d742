import Enforcement

/// A table whose first line names its columns, row by row, for whoever needs no more than that.
package enum NamedRows {
    /// A row's cells by the names of their columns.
    package struct Row: Sendable, Equatable {
        package let line: Int
        package let cells: [String: String]
    }

    /// A row that cannot be read is told with its line, the rest comes. Throws where there is no line of columns.
    package static func read(_ bytes: [UInt8], each: (Result<Row, Refusal>) throws -> Void) throws {
        var rows = CSVRows(bytes, separator: CSVRows.separator(in: bytes))
        guard let first = rows.next() else { throw ImportFault.empty }
        let names: [String]
        do { names = try first.get().cells.map { Table.unquoted($0, bytes).trimmed } } catch {
            throw ImportFault.header(error.reason)
        }
        while let row = rows.next() {
            try each(
                row.flatMap { row in
                    if row.cells.count != names.count {
                        let reason = Refusal.Reason.cells(expected: names.count, found: row.cells.count)
                        return .failure(Refusal(line: row.line, reason: reason))
                    }
                    let cells = row.cells.map { Table.unquoted($0, bytes).trimmed }
                    let named = Dictionary(zip(names, cells)) { first, _ in first }
                    return .success(Row(line: row.line, cells: named))
                })
        }
    }
}
