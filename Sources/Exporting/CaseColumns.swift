import Enforcement
package import Filing

/// The columns of a case, as the CSV has them and the table `cases` of a data set begins.
package enum CaseColumns {
    /// The names, in order.
    package static var header: [String] { all.map(\.name) }

    /// One case's values, in the same order.
    package static func row(_ made: Case) -> [String] { all.map { $0.value(made).plain } }

    /// A row as the file has it, with its end.
    package static func line(_ row: [String]) -> [UInt8] { Array("\(CSV.row(row))\r\n".utf8) }

    static let all: [Column<Case>] = [
        Column("id", .key, "The case's name: authority, year and respondent.") { .text($0.id) },
        Column("respondent", .text, "Whom the measures are against.") { .text($0.respondent.value) },
        Column("authority", .text, "The supervisory authority, by ISO 3166: LU, DE-HH.") {
            Cell($0.authority?.value)
        },
        Column("measure", .list, "What was done: fine, order, ban, reprimand, warning, periodic_penalty.") {
            .list($0.measures.map(\.kind.rawValue))
        },
        Column("amount", .numeric, "The sum of the fine, or else of the first measure, in its currency.") {
            Cell($0.headline?.money?.amount)
        },
        Column("currency", .text, "The currency of the amount, by ISO 4217.") {
            Cell($0.headline?.money?.currency)
        },
        Column("decided", .text, "When it was decided, as precise as it is known.") {
            Cell($0.decided?.description)
        },
        Column("standing", .text, "In what state it is; pending where nothing was decided yet.") {
            .text($0.headline?.standing.rawValue ?? Headline.pending)
        },
        Column("documents", .integer, "How many documents tell it.") { .number($0.documents.count) },
        Column("euros", .integer, "The amount in euros at the yearly rate of the decision; for order only.") {
            Cell(Headline($0).euros)
        },
        Column("filed", .text, "When the first complaint was lodged.") { Cell($0.filed?.description) },
        Column("law", .text, "The act that was applied: GDPR, UK-GDPR, ePrivacy, national.") {
            Cell($0.headline?.law?.rawValue)
        },
        Column("articles", .list, "The articles of the GDPR that were infringed, as 5(1)(f).") {
            .list(Set($0.measures.flatMap(\.articles)).sorted().map(\.description))
        },
        Column("court", .text, "The court of the last judgment.") { Cell($0.lastJudgment?.court) },
        Column("outcome", .text, "What that court did: upheld, reduced, increased, annulled, referred.") {
            Cell($0.lastJudgment?.outcome?.rawValue)
        },
        Column("url", .text, "The page of the first document that has one.") {
            Cell($0.documents.lazy.compactMap(\.url).first)
        },
    ]
}

extension Case {
    var lastJudgment: Step? { steps.last { $0.stage == .decided } }
}
