import Enforcement
import Filing
import GRDB

extension Keeper {
    /// Does to the tables what an entry of the log says, and tells which documents must be filed anew.
    ///
    /// Adding, rebuilding and answering for an earlier day all go through here.
    func apply(_ act: Act, _ entry: Int, _ moment: String) throws -> Set<Int> {
        switch act {
        case .document(let kept):
            try keep(kept, id: Register.id(of: kept.document.text), entry, moment)
            return [entry]
        case .retract(let target, _): return try mark("retracted", target, entry) > 0 ? [target.document] : []
        case .accept(let target, _):
            _ = try mark("accepted", target, entry)
            return []
        case .judge(let left, let right, let same, _):
            try db.cachedStatement(sql: "INSERT INTO judgement VALUES (?, ?, ?, ?, ?, ?)").execute(
                arguments: [
                    entry, left.document, left.place, right.document, right.place, same,
                ])
            return [left.document, right.document]
        case .identify(let name, let other, let same, _):
            try db.cachedStatement(sql: "INSERT INTO name_judgement VALUES (?, ?, ?, ?)")
                .execute(arguments: [entry, name, other, same])
            try Respondents(db).resolve([name, other])
            return []
        case .docket(let complaint, _):
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO docket VALUES (?, ?)")
                .execute(arguments: [complaint.id, entry])
            return []
        case .strike(let id, _, _):
            try db.cachedStatement(sql: "DELETE FROM docket WHERE id = ?").execute(arguments: [id])
            return []
        case .erase(let document, let kept, _):
            try replace(document, with: kept, entry)
            return [document]
        }
    }

    /// The claims that a target means.
    func claims(of target: Act.Target) throws -> [FieldClaim] {
        let find = try db.cachedStatement(sql: "SELECT * FROM claim WHERE document = ?")
        return try Row.fetchAll(find, arguments: [target.document]).map { FieldClaim($0) }
            .filter(target.address.covers)
    }

    /// How many claims a target means that nobody has taken back.
    func standing(_ target: Act.Target) throws -> Int {
        let find = try db.cachedStatement(sql: "SELECT * FROM claim WHERE document = ? AND retracted IS NULL")
        return try Row.fetchAll(find, arguments: [target.document])
            .count { target.address.covers(FieldClaim($0)) }
    }

    private func mark(_ column: String, _ target: Act.Target, _ entry: Int) throws -> Int {
        let claims = try claims(of: target)
        let update = try db.cachedStatement(
            sql: """
                UPDATE claim SET \(column) = ?
                WHERE document = ? AND entry = ? AND entry_number = ? AND field = ? AND position = ?
                """)
        for claim in claims {
            try update.execute(arguments: [
                entry, target.document, claim.kind.rawValue, claim.number, claim.field, claim.position,
            ])
        }
        return claims.count
    }

    /// The document keeps its number and its moment; its text, its claims and its words are the new ones.
    private func replace(_ number: Int, with kept: Act.Kept, _ entry: Int) throws {
        let find = try db.cachedStatement(sql: "SELECT * FROM document WHERE number = ?")
        guard let old = try Row.fetchOne(find, arguments: [number]) else { return }
        let marks = try Row.fetchAll(
            db, sql: "SELECT * FROM claim WHERE document = ? AND (retracted OR accepted)", arguments: [number]
        )
        try forget(number, text: try Shelves(db).text(of: old["entry"]))
        let id = Register.id(ofErased: number, kept.document.text)
        try keep(kept, id: id, number, entry: entry, old["recorded_at"])
        for mark in marks {
            try db.execute(
                sql: """
                    UPDATE claim SET retracted = ?, accepted = ?
                    WHERE document = ? AND entry = ? AND entry_number = ? AND field = ? AND position = ?
                    """,
                arguments: [
                    mark["retracted"] as Int?, mark["accepted"] as Int?, number, mark["entry"] as String,
                    mark["entry_number"] as Int, mark["field"] as String, mark["position"] as Int,
                ])
        }
    }

    /// Takes a document out of all tables but the log; `text` is what its words were made of.
    private func forget(_ number: Int, text: String) throws {
        let find = try db.cachedStatement(sql: "SELECT name, title FROM document WHERE number = ?")
        guard let row = try Row.fetchOne(find, arguments: [number]) else { return }
        try db.execute(
            sql: """
                INSERT INTO document_words (document_words, rowid, name, title, text)
                VALUES ('delete', ?, ?, ?, ?)
                """, arguments: [number, row["name"] as String, row["title"] as String?, text])
        try Refiling(db).withdraw([number])
        try db.execute(sql: "DELETE FROM claim WHERE document = ?", arguments: [number])
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
    }
}

extension Act.Place {
    /// `measure/0/0`, without the document.
    var place: String { "\(kind.rawValue)/\(number)/\(part)" }

    init(_ document: Int, _ key: EntryKey) {
        self.init(document: document, kind: key.kind, number: key.number, part: key.part)
    }
}
