import Filing
import GRDB

/// Reviewers' judgements on which entries are of one decision.
struct Judged {
    let db: Database

    init(_ db: Database) { self.db = db }

    func any() throws -> Bool {
        try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM judgement)")) ?? false
    }

    /// The documents that are judged together with this one.
    func partners(of document: Int) throws -> [Int] {
        let find = try db.cachedStatement(
            sql: """
                SELECT other_document FROM judgement WHERE document = ?1
                UNION SELECT document FROM judgement WHERE other_document = ?1
                """)
        return try Int.fetchAll(find, arguments: [document])
    }

    /// Those between the documents, in the order in which they were made.
    func judgements(on filed: [Int: Filed]) throws -> Judgements {
        var judgements = Judgements()
        if try !any() { return judgements }
        let find = try db.cachedStatement(sql: "SELECT * FROM judgement WHERE document = ?")
        let rows = try filed.keys.sorted().flatMap { try Row.fetchAll(find, arguments: [$0]) }
        for row in rows.sorted(by: { ($0["entry"] as Int) < $1["entry"] }) {
            guard let one = filed[row["document"]]?.document.id,
                let other = filed[row["other_document"]]?.document.id,
                let left = EntryKey(row["place"], of: one),
                let right = EntryKey(row["other_place"], of: other)
            else { continue }
            judgements.judge(left, right, same: row["same"])
        }
        return judgements
    }
}
