import Enforcement
import Exporting
import Register

/// What the register has of each authority, as a table, as CSV and as JSON Lines.
enum CoverageList {
    private static let columns = [
        "authority", "cases", "documents", "own_texts", "newest", "last_read", "undated", "without_sum",
        "empty_years",
    ]

    private static func cells(_ each: Coverage) -> [String] {
        [
            each.authority, String(each.cases), String(each.documents), String(each.ownTexts), each.newest,
            String(each.lastRead.prefix(10)), String(each.undated), String(each.sumless),
            each.emptyYears.map(String.init).joined(separator: " "),
        ]
    }

    static func table(_ coverage: [Coverage], _ style: Style) -> [String] {
        var table = Table(header: columns.map(Plain.name), right: [1, 2, 3, 6, 7])
        table.rows = coverage.map(cells)
        return table.lines.enumerated().map { $0 == 0 ? style.bold($1) : $1 }
    }

    static func csv(_ coverage: [Coverage]) -> [String] { ([columns] + coverage.map(cells)).map(CSV.row) }

    static func json(_ each: Coverage) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("authority", each.authority)
            json.field("cases", each.cases)
            json.field("documents", each.documents)
            json.field("own_texts", each.ownTexts)
            json.field("newest", each.newest)
            json.field("last_read", each.lastRead)
            json.field("undated", each.undated)
            json.field("without_sum", each.sumless)
            json.field("empty_years", each: each.emptyYears) { $0.value($1) }
        }
        json.endLine()
        return json.bytes
    }
}
