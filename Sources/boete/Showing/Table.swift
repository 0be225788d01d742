/// Rows in columns that stand under each other.
struct Table {
    let header: [String]
    var rows: [[String]] = []
    /// Columns whose values end under each other, such as sums.
    var right: Set<Int> = []

    var lines: [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let line = row.enumerated().map { column, text in
                let gap = String(repeating: " ", count: max(0, widths[column] - text.count))
                return right.contains(column) ? gap + text : text + gap
            }.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
