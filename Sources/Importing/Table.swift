import Enforcement

/// A table of another tracker: each row a measure against one respondent.
struct Table {
    private let options: ImportOptions
    private let header: String
    private let width: Int
    private let places: [(field: ColumnField, place: Int)]
    /// The lines on which ids stood first.
    private var lines: [String: Int] = [:]

    static func read(
        _ bytes: [UInt8], _ options: ImportOptions, each: (Result<Imported, Refusal>) throws -> Void
    ) throws {
        let separator = options.separator?.asciiValue ?? CSVRows.separator(in: bytes)
        var rows = CSVRows(bytes, separator: separator)
        guard let first = rows.next() else { throw ImportFault.empty }
        var table: Table
        do { table = try Table(first.get(), of: bytes, options) } catch let refusal as Refusal {
            throw ImportFault.header(refusal.reason)
        }
        while let row = rows.next() {
            try each(
                row.flatMap { row in
                    Result { () throws(Refusal) in try table.imported(row, bytes) }
                })
        }
    }

    private init(_ row: CSVRows.Row, of bytes: [UInt8], _ options: ImportOptions) throws {
        self.options = options
        header = try Refusal.text(bytes[row.range], line: row.line, limit: Limits.header)
        let names = row.cells.map { Self.unquoted($0, bytes).trimmed }
        width = names.count
        places = try options.columns.places(in: names).map { ($0, $1) }.sorted { $0.1 < $1.1 }
    }

    private mutating func imported(_ row: CSVRows.Row, _ bytes: [UInt8]) throws(Refusal) -> Imported {
        let text = try Refusal.text(bytes[row.range], line: row.line)
        do throws(Refusal.Reason) {
            if row.cells.count != width { throw .cells(expected: width, found: row.cells.count) }
            let cells = told(row, bytes)
            if let id = cells[.id]?.text {
                if let first = lines[id] { throw .duplicate(id: id, firstLine: first) }
                lines[id] = row.line
            }
            let base = header.utf8.count + 1
            let evidence = Span(base, base + text.utf8.count)
            return try TableRow(line: row.line, told: cells, evidence: evidence, options: options)
                .imported(text: header + "\n" + text)
        } catch {
            throw Refusal(line: row.line, reason: error)
        }
    }

    /// The cells that are mapped and say something; a respondent is kept also where they say that it is unknown.
    private func told(_ row: CSVRows.Row, _ bytes: [UInt8]) -> [ColumnField: Told] {
        var told: [ColumnField: Told] = [:]
        let base = header.utf8.count + 1 - row.range.lowerBound
        for (field, place) in places {
            let cell = row.cells[place]
            let text = Self.unquoted(cell, bytes).trimmed
            if text.isEmpty || field != .respondent && Unknown.isSaid(by: text) { continue }
            let range = cell.range.trimmed(in: bytes)
            told[field] = Told(
                field: field.rawValue, text: text,
                span: Span(base + range.lowerBound, base + range.upperBound))
        }
        return told
    }

    static func unquoted(_ cell: CSVRows.Cell, _ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes[cell.range], as: UTF8.self)
        return cell.isQuoted ? text.replacing("\"\"", with: "\"") : text
    }
}

extension Range<Int> {
    /// Without the blanks at its ends.
    func trimmed(in bytes: [UInt8]) -> Range {
        let from = bytes[self].firstIndex { !$0.isSpace } ?? upperBound
        let last = bytes[from..<upperBound].lastIndex { !$0.isSpace }
        return from..<(last.map { $0 + 1 } ?? from)
    }
}
