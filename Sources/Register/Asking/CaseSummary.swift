import Enforcement
public import Filing
import GRDB

/// A case in a list.
public struct CaseSummary: Equatable, Sendable {
    public let id: String
    /// The day from which it was known so.
    public let since: String
    public let state: Headline
    /// Where it stands in the list: what a next page comes after.
    let cursor: Cursor

    struct Cursor: Equatable, Sendable {
        let place: Int
        let state: Int
    }
}

extension CaseSummary {
    init(_ row: Row, _ order: CaseOrder) {
        id = row["id"]
        since = row["since"]
        state = Headline(row)
        cursor = Cursor(place: row[order.column], state: row["number"])
    }
}

extension Headline {
    init(_ row: Row) {
        func list(_ column: String) -> [String] {
            (row[column] as String).split(separator: ", ").map(String.init)
        }
        let currency: String? = row["currency"]
        self.init(
            respondent: row["respondent"], authority: row["authority"],
            measures: list("measures").compactMap { MeasureKind(rawValue: $0) },
            money: (row["amount"] as String?).flatMap { Amount($0) }.flatMap { amount in
                currency.map { Money(amount: amount, currency: $0) }
            },
            decided: (row["decided"] as String?).flatMap { PartialDate($0) },
            filed: (row["filed"] as String?).flatMap { PartialDate($0) },
            standing: Standing(rawValue: row["standing"]),
            law: (row["law"] as String?).flatMap { Law(rawValue: $0) }, articles: list("articles"),
            documents: row["documents"])
    }
}
