import Enforcement
import Register

/// Cases as a table, as CSV and as JSON Lines.
enum CaseList {
    private static let columns = [
        "id", "respondent", "authority", "measure", "amount", "currency", "decided", "standing", "documents",
    ]

    static func table(_ cases: [CaseSummary], _ style: Style) -> [String] {
        var table = Table(header: columns.filter { $0 != "currency" }, right: [4, 7])
        table.rows = cases.map { each in
            [
                each.id, shortened(each.respondent), each.authority ?? "–", each.measures,
                each.money.map(Plain.money) ?? "–", each.decided?.description ?? "–", each.standing.rawValue,
                String(each.documents),
            ]
        }
        return table.lines.enumerated().map { $0 == 0 ? style.bold($1) : $1 }
    }

    private static func shortened(_ name: String) -> String {
        let name = Plain.line(name)
        return name.count <= 40 ? name : name.prefix(39) + "…"
    }

    static func csv(_ cases: [CaseSummary]) -> [String] {
        let rows = cases.map { each in
            [
                each.id, each.respondent, each.authority ?? "", each.measures,
                each.money?.amount.description ?? "",
                each.money?.currency ?? "", each.decided?.description ?? "", each.standing.rawValue,
                String(each.documents),
            ]
        }
        return ([columns] + rows).map(Table.csv)
    }

    static func json(_ each: CaseSummary) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("id", each.id)
            json.field("respondent", each.respondent)
            json.field("authority", each.authority)
            json.field("measures", each.measures.split(separator: ", ").map(String.init))
            json.field("amount", each.money?.amount)
            json.field("currency", each.money?.currency)
            json.field("decided", each.decided?.description)
            json.field("standing", each.standing.rawValue)
            json.field("documents", each.documents)
        }
        json.endLine()
        return json.bytes
    }
}
