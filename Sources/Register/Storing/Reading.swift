import Enforcement
import GRDB

/// A document of the register with the record of what it says.
struct Filed: Equatable, Sendable {
    let document: DocumentReference
    let record: Enforcement.Record
    /// Empty where only the claims are needed.
    var text = ""
}

extension Filed {
    /// Those documents, or all of them, in the order of their ids; with their texts only where asked.
    static func fetch(_ db: Database, ids: [String]? = nil, texts: Bool = false) throws -> [Filed] {
        let chosen = ids.map { _ in "WHERE id IN (SELECT value FROM json_each(?))" } ?? ""
        let arguments = try ids.map { try StatementArguments([json($0)]) } ?? []
        let statements = try Statement.fetch(db, ids: ids)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, name, language, kind, published, relevant, recorded_at, \(texts ? "text" : "'' AS text")
                FROM document \(chosen) ORDER BY id
                """, arguments: arguments)
        return rows.map { Filed($0, statements[$0["id"]] ?? []) }
    }

    private init(_ row: Row, _ statements: [Statement]) {
        let published = (row["published"] as String?).flatMap { PartialDate($0) }
        let kind = DocumentKind(rawValue: row["kind"]) ?? .news
        document = DocumentReference(
            id: row["id"], name: row["name"], kind: kind, published: published, recordedAt: row["recorded_at"]
        )
        var record = Enforcement.Record(
            document: row["name"], language: row["language"], kind: kind, published: published,
            relevant: row["relevant"])
        Restore.fill(&record, from: statements)
        self.record = record
        text = row["text"]
    }
}

extension Statement {
    /// The statements of those documents, or of all, by document.
    fileprivate static func fetch(_ db: Database, ids: [String]?) throws -> [String: [Statement]] {
        let chosen = ids.map { _ in "WHERE document IN (SELECT value FROM json_each(?))" } ?? ""
        let arguments = try ids.map { try StatementArguments([json($0)]) } ?? []
        var all: [String: [Statement]] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM claim \(chosen)", arguments: arguments)
        while let row = try rows.next() { all[row["document"], default: []].append(Statement(row)) }
        return all
    }

    private init(_ row: Row) {
        let start: Int? = row["words_start"]
        let end: Int? = row["words_end"]
        self.init(
            kind: EntryKind(rawValue: row["entry"]) ?? .claim, number: row["entry_number"],
            field: row["field"],
            position: row["position"], about: row["about"], value: row["value"],
            words: start.flatMap { start in end.map { Span(start, $0) } },
            passage: Span(row["passage_start"], row["passage_end"]),
            saidBy: Source(rawValue: row["said_by"]) ?? .press, saidByName: row["said_by_name"],
            confidence: row["confidence"])
    }
}

/// A list for `json_each`, which takes any number of values where `IN (?, ?)` has a limit.
func json(_ ids: [String]) throws -> String {
    var json = JSONWriter()
    json.array(ids) { $0.value($1) }
    return String(decoding: json.bytes, as: UTF8.self)
}
