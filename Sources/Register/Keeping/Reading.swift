import Enforcement
import Filing
import Foundation
import GRDB

/// Reads documents with what they say; claims that were taken back are left out.
struct Shelves {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Those documents by their numbers, with their texts only where asked.
    func filed(_ numbers: some Sequence<Int>, texts: Bool = false) throws -> [Int: Filed] {
        var all: [Int: Filed] = [:]
        let documents = try db.cachedStatement(sql: "SELECT * FROM document WHERE number = ?")
        let find = try db.cachedStatement(
            sql: "SELECT * FROM claim WHERE document = ? AND retracted IS NULL")
        for number in numbers {
            guard let row = try Row.fetchOne(documents, arguments: [number]) else { continue }
            var claims: [FieldClaim] = []
            let rows = try Row.fetchCursor(find, arguments: [number])
            while let row = try rows.next() { claims.append(FieldClaim(row)) }
            all[number] = Filed(row, claims, text: texts ? try text(of: row["entry"]) : "")
        }
        return all
    }

    /// The text that an entry of the log holds; empty where it cannot be opened.
    func text(of entry: Int) throws -> String {
        switch try Log(db: db).line(entry)?.act {
        case .document(let kept), .erase(_, let kept, _): kept.document.text
        default: ""
        }
    }

    /// The number of the document of that id, or of the only one whose id begins so.
    func number(ofDocument id: String) throws -> Int? {
        let find = try db.cachedStatement(
            sql: "SELECT number FROM document WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2")
        let found = try Int.fetchAll(find, arguments: [id.lowercased()])
        return found.count == 1 ? found.first : nil
    }
}

extension Filed {
    fileprivate init(_ row: Row, _ claims: [FieldClaim], text: String) {
        let document = DocumentReference(row)
        var record = Enforcement.Record(
            document: document.name, language: row["language"], kind: document.kind,
            published: document.published, relevant: row["relevant"])
        Restore.fill(&record, from: claims)
        self.init(document: document, record: record, text: text)
    }
}

extension DocumentReference {
    init(_ row: Row) {
        self.init(
            id: row["id"], name: row["name"], kind: DocumentKind(rawValue: row["kind"]) ?? .news,
            published: (row["published"] as String?).flatMap { PartialDate($0) },
            recordedAt: row["recorded_at"], url: row["url"], publisher: row["publisher"])
    }
}

extension FieldClaim {
    /// Of a whole row of the table `claim`, by the places of its columns: rows of claims are what is read most.
    init(_ row: Row) {
        let start: Int? = row[7]
        let end: Int? = row[8]
        self.init(
            kind: EntryKind(rawValue: row[1]) ?? .claim, number: row[2], field: row[3], position: row[4],
            about: row[5], value: row[6],
            words: start.flatMap { start in end.map { Span(start, $0) } }, passage: Span(row[9], row[10]),
            saidBy: Source(rawValue: row[11]) ?? .press, saidByName: row[12], confidence: row[13])
    }
}
