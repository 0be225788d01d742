import Enforcement
import Exporting
import Filing
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
                each.id, shortened(each.state.respondent), each.state.authority ?? "–", measures(each),
                each.state.money.map(Plain.money) ?? "–", each.state.decided?.description ?? "–", each.state.standing?.rawValue ?? Headline.pending,
                String(each.state.documents),
            ]
        }
        return table.lines.enumerated().map { $0 == 0 ? style.bold($1) : $1 }
    }

    /// What was done and what became of it, in half a line.
    static func line(_ each: CaseSummary) -> String {
        let money = each.state.money.map { " \(Plain.money($0))" } ?? ""
        let decided = each.state.decided.map { ", \($0)" } ?? ""
        return "\(measures(each))\(money)\(decided), \(each.state.standing?.rawValue ?? Headline.pending)"
    }

    private static func measures(_ each: CaseSummary) -> String {
        each.state.measures.map(\.rawValue).joined(separator: ", ")
    }

    private static func shortened(_ name: String) -> String {
        let name = Plain.line(name)
        return name.count <= 40 ? name : name.prefix(39) + "…"
    }

    static func csv(_ cases: [CaseSummary]) -> [String] {
        let rows = cases.map { each in
            [
                each.id, each.state.respondent, each.state.authority ?? "", measures(each),
                each.state.money?.amount.description ?? "",
                each.state.money?.currency ?? "", each.state.decided?.description ?? "", each.state.standing?.rawValue ?? Headline.pending,
                String(each.state.documents),
            ]
        }
        return ([columns] + rows).map(CSV.row)
    }

    static func json(_ each: CaseSummary) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("id", each.id)
            json.field("respondent", each.state.respondent)
            json.field("authority", each.state.authority)
            json.field("measures", each.state.measures.map(\.rawValue))
            json.field("amount", each.state.money?.amount)
            json.field("currency", each.state.money?.currency)
            json.field("decided", each.state.decided?.description)
            json.field("standing", each.state.standing?.rawValue ?? Headline.pending)
            json.field("documents", each.state.documents)
        }
        json.endLine()
        return json.bytes
    }
}
