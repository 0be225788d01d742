import Enforcement
import Filing

/// The tables and views of a data set for Datasette, each with what a reader should know of it.
package enum Dataset {
    /// In an order in which a row's references are there before it.
    package static let tables: [DatasetTable] = [
        cases, documents, sources, measures, amounts, complaints, challenges, claims,
    ]

    static let cases = DatasetTable(
        "cases",
        "One decision, or a complaint on which nothing was decided yet, as all its documents tell it.",
        CaseColumns.all + [
            Column("country", .text, "The authority's country, by ISO 3166-1.") {
                Cell($0.authority.map { String($0.value.prefix(2)) })
            },
            Column("aliases", .list, "Other names that the documents use for the respondent.") {
                .list($0.aliases)
            },
        ], label: "respondent", sort: "decided", facets: ["country", "standing", "measure", "law"],
        words: ["respondent", "aliases"]
    ) { [$0] }

    static let documents = DatasetTable(
        "documents", "A text that was read. The texts themselves are not in this file.",
        [
            Column("id", .key, "The SHA-256 of its text in UTF-8.") { .text($0.id) },
            Column("name", .text, "Where it was found first.") { .text($0.name) },
            Column("kind", .text, "What it is: decision, court, press_release, news, tracker …") {
                .text($0.kind.rawValue)
            },
            Column("publisher", .text, "Who published it, and may hold rights in it.") { Cell($0.publisher) },
            Column("published", .text, "When it was public.") { Cell($0.published?.description) },
            Column("recorded_at", .text, "When the register took it in, in UTC.") { .text($0.recordedAt) },
            Column("url", .text, "Where a reader finds it.") { Cell($0.url) },
        ], label: "name", sort: "published", facets: ["kind", "publisher"]
    ) { $0.documents }

    static let sources = DatasetTable(
        "sources", "Which documents a case is told in.",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("document_id", .reference("documents"), "The document.") { .text($0.item) },
        ]
    ) { made in made.documents.map { Owned(made, $0.id) } }

    static let measures = DatasetTable(
        "measures", "One kind of measure of a case, with the values that are shown first.",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("measure", .text, "fine, periodic_penalty, order, ban, reprimand or warning.") {
                .text($0.item.kind.rawValue)
            },
            Column("amount", .numeric, "Its sum, in its currency; of a periodic penalty the sum a period.") {
                Cell($0.item.money?.amount)
            },
            Column("currency", .text, "By ISO 4217.") { Cell($0.item.money?.currency) },
            Column("euros", .integer, "The sum in euros at the yearly rate of the decision; for order only.")
            {
                Cell($0.item.euros)
            },
            Column("decided", .text, "When it was decided.") { Cell($0.item.decided?.description) },
            Column("standing", .text, "In what state it is.") { .text($0.item.standing.rawValue) },
            Column("law", .text, "The act that was applied.") { Cell($0.item.law?.rawValue) },
            Column("articles", .list, "The articles of the GDPR that were infringed.") {
                .list($0.item.articles.map(\.description))
            },
        ], sort: "euros", facets: ["measure", "standing", "law"]
    ) { made in made.measures.map { Owned(made, $0) } }

    static let amounts = DatasetTable(
        "amounts", "A sum at one stage of a case: rumoured, proposed, imposed, after appeal.",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("stage", .text, "rumoured, proposed, imposed or after appeal.") {
                .text($0.item.stage.name)
            },
            Column("subject", .text, "The measure, or the challenge that it came of.") {
                .text($0.item.subject)
            },
            Column("amount", .numeric, "The sum that is shown first.") { Cell($0.item.sum) },
            Column("currency", .text, "By ISO 4217, where it is told.") { Cell($0.item.currency) },
            Column("conflicting", .integer, "1 where documents tell sums that cannot all be right.") {
                .number($0.item.finding.isConflicting ? 1 : 0)
            },
        ], facets: ["stage"]
    ) { made in made.amounts.map { Owned(made, $0) } }

    static let complaints = DatasetTable(
        "complaints", "Who brought the case before the authority (Art. 77, 80 GDPR).",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("complainant", .text, "Who complained.") { Cell($0.item["complainant"].first) },
            Column("against", .list, "Whom it is against.") { .list($0.item["against"]) },
            Column("authority", .text, "The authority that it was lodged with.") {
                Cell($0.item["with"].first)
            },
            Column("filed", .text, "When it was lodged.") { Cell($0.item["filed"].first) },
            Column("represented", .integer, "The number of people on whose behalf.") {
                Cell($0.item["represented"].first.flatMap { Int($0) })
            },
        ], facets: ["complainant", "authority"]
    ) { made in Subject.all(of: made, prefix: "complaint ").map { Owned(made, $0) } }

    static let challenges = DatasetTable(
        "challenges", "A step of a challenge before a court (Art. 78 GDPR).",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("stage", .text, "announced, lodged or decided.") { .text($0.item.stage.rawValue) },
            Column("outcome", .text, "upheld, reduced, increased, annulled or referred.") {
                Cell($0.item.outcome?.rawValue)
            },
            Column("by", .text, "Who contests the measure.") { Cell($0.item.by) },
            Column("court", .text, "The court.") { Cell($0.item.court) },
            Column("date", .text, "When the step was taken.") { Cell($0.item.date?.description) },
            Column("amount_after", .numeric, "The sum that the court left.") { Cell($0.item.amountAfter) },
        ], sort: "date", facets: ["stage", "outcome"]
    ) { made in made.steps.map { Owned(made, $0) } }

    static let claims = DatasetTable(
        "claims", "Everything that any document says, whether it is shown first or not, with its passage.",
        [
            Column("case_id", .reference("cases"), "The case.") { .text($0.id) },
            Column("subject", .text, "What it is about: fine, complaint of NAME, case.") {
                .text($0.item.finding.subject)
            },
            Column("field", .text, "What is told of it.") { .text($0.item.finding.field) },
            Column("value", .text, "The value, in the register's notation.") { .text($0.item.claim.value) },
            Column("shown", .integer, "1 for the value that is shown first.") {
                .number($0.item.isShown ? 1 : 0)
            },
            Column("rule", .text, "Why that one is shown first.") { .text($0.item.finding.rule.rawValue) },
            Column("conflicting", .integer, "1 where the values cannot all be right.") {
                .number($0.item.finding.isConflicting ? 1 : 0)
            },
            Column("source", .text, "What kind of source says it.") { .text($0.item.claim.source.rawValue) },
            Column("said_by", .text, "Its name, where the document gives one.") {
                Cell($0.item.claim.saidByName)
            },
            Column("confidence", .real, "How sure the reading is, from 0 to 1.") {
                .share($0.item.claim.confidence)
            },
            Column("passage", .text, "The document's own words.") { .text($0.item.claim.quote.text) },
            Column("passage_start", .integer, "Where it begins, in bytes of the text in UTF-8.") {
                .number($0.item.claim.quote.passage.start)
            },
            Column("passage_end", .integer, "Where it ends.") { .number($0.item.claim.quote.passage.end) },
            Column("document_id", .reference("documents"), "The document.") {
                .text($0.item.claim.document.id)
            },
            Column("address", .text, "What boete retract calls it.") {
                .text($0.item.claim.address.description)
            },
        ], facets: ["field", "source", "conflicting"], words: ["passage"]
    ) { made in Said.all(of: made).map { Owned(made, $0) } }
}
