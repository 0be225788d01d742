/// A question that is asked of a data set often.
package struct DatasetView: Sendable {
    package let name: String
    package let about: String
    package let sql: String

    package static let all: [DatasetView] = [
        DatasetView(
            name: "fines_that_stand", about: "Fines that count today, the largest first.",
            sql: fines(["imposed", "upheld", "reduced", "increased"])),
        DatasetView(
            name: "fines_that_fell", about: "Fines that were annulled or withdrawn, the largest first.",
            sql: fines(["annulled", "withdrawn"])),
        DatasetView(
            name: "waiting_complaints", about: "Complaints on which nothing was decided, the oldest first.",
            sql: """
                SELECT complaints.case_id, complaints.complainant, cases.respondent, complaints.filed,
                    complaints.represented, ifnull(complaints.authority, cases.authority) AS authority
                FROM complaints JOIN cases ON cases.id = complaints.case_id
                WHERE cases.standing = 'pending' ORDER BY complaints.filed IS NULL, complaints.filed
                """),
        DatasetView(
            name: "conflicts", about: "Values on which the documents of a case do not agree.",
            sql: """
                SELECT case_id, subject, field, max(CASE WHEN shown THEN value END) AS shown_value,
                    group_concat(DISTINCT value) AS "values", count(DISTINCT document_id) AS documents
                FROM claims WHERE conflicting = 1 GROUP BY case_id, subject, field
                """),
    ]

    private static func fines(_ standings: [String]) -> String {
        """
        SELECT measures.case_id, cases.respondent, cases.authority, measures.amount, measures.currency,
            measures.euros, measures.decided, measures.standing, cases.court
        FROM measures JOIN cases ON cases.id = measures.case_id
        WHERE measures.measure = 'fine' AND measures.standing IN (\(standings.map { "'\($0)'" }.joined(separator: ", ")))
        ORDER BY measures.euros DESC
        """
    }
}
