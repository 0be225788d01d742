import Enforcement
import GRDB

/// What the register has read of one authority, and what it lacks.
public struct Coverage: Equatable, Sendable {
    public let authority: String
    public let cases: Int
    public let documents: Int
    /// Documents that are the authority's own or a court's.
    public let ownTexts: Int
    /// When the register last took in a document on it, and the newest day of publication among them.
    public let lastRead: String
    public let newest: String
    /// Years between its first decision and now of which no decision is known.
    public let emptyYears: [Int]
    /// Cases without a date, and fines without a sum.
    public let undated: Int
    public let sumless: Int
}

extension Register {
    /// Every authority of which something is known, by its code.
    public func coverage() throws(RegisterFault) -> [Coverage] {
        let year = Int(moment.prefix(4)) ?? 0
        return try read { db in
            let own = try Self.documents(db)
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT authority, count(*) AS cases, sum(decided IS NULL) AS undated,
                        sum(instr(measures, 'fine') AND amount IS NULL) AS sumless,
                        group_concat(DISTINCT substr(decided, 1, 4)) AS years
                    FROM case_state WHERE until = ? AND authority IS NOT NULL GROUP BY authority ORDER BY authority
                    """, arguments: [CaseFiles.open]
            ).compactMap { row in
                let authority: String = row["authority"]
                guard let documents = own[authority] else { return nil }
                return Coverage(
                    authority: authority, cases: row["cases"], documents: documents["documents"],
                    ownTexts: documents["own"], lastRead: documents["last_read"],
                    newest: documents["newest"], emptyYears: Self.gaps(row["years"], year),
                    undated: row["undated"], sumless: row["sumless"])
            }
        }
    }

    private static func documents(_ db: Database) throws -> [String: Row] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT authority, count(*) AS documents, max(recorded_at) AS last_read,
                    ifnull(max(published), '') AS newest,
                    sum(kind IN ('decision', 'press_release', 'court')) AS own
                FROM (
                    SELECT DISTINCT state.authority, document.* FROM case_state AS state
                    JOIN case_entry ON case_entry.file = state.file
                    JOIN document ON document.number = case_entry.document WHERE state.until = ?
                ) WHERE authority IS NOT NULL GROUP BY authority
                """, arguments: [CaseFiles.open])
        return Dictionary(rows.map { ($0["authority"], $0) }) { first, _ in first }
    }

    private static func gaps(_ years: String?, _ now: Int) -> [Int] {
        let known = Set((years ?? "").split(separator: ",").compactMap { Int($0) })
        guard let first = known.min(), first <= now else { return [] }
        return (first...now).filter { !known.contains($0) }
    }
}
