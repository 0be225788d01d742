import Enforcement
import Filing
import GRDB

/// Words as the full-text index takes them; nothing in them is its syntax.
struct Words {
    private let words: [Substring]

    init(_ text: String) { words = text.split { !$0.isLetter && !$0.isNumber } }

    /// Every word as the beginning of one: `"amazon"* "europe"*`.
    private var ofNames: String { words.map { "\"\($0)\"*" }.joined(separator: " ") }

    /// The last word as the beginning of one, the others whole.
    private var ofTexts: String {
        words.enumerated().map { $0 == words.count - 1 ? "\"\($1)\"*" : "\"\($1)\"" }.joined(separator: " ")
    }

    /// The cases that have the words among their names; where there are none, those of documents that have them, of
    /// the last so many documents where there is a limit.
    func files(_ db: Database, limit: Int?) throws -> [Int] {
        if words.isEmpty { return [] }
        let named = try named(db, limit: -1)
        if !named.isEmpty { return named }
        let search = try db.cachedStatement(
            sql: """
                SELECT rowid FROM document_words WHERE document_words MATCH ? ORDER BY rowid DESC
                LIMIT ?
                """)
        let documents = try Int.fetchAll(search, arguments: [ofTexts, limit ?? -1])
        let cases = try db.cachedStatement(
            sql: """
                SELECT DISTINCT file FROM json_each(?) AS number
                CROSS JOIN case_entry ON document = number.value
                """)
        return try Int.fetchAll(
            cases, arguments: ["[\(documents.map(String.init).joined(separator: ","))]"])
    }

    /// The cases that have the words among their names.
    func named(_ db: Database, limit: Int) throws -> [Int] {
        if words.isEmpty { return [] }
        let search = try db.cachedStatement(
            sql: "SELECT rowid FROM case_words WHERE case_words MATCH ? ORDER BY rowid LIMIT ?")
        return try Int.fetchAll(search, arguments: [ofNames, limit])
    }
}

extension CaseQuery {
    /// The case of that id, or those whose ids begin so; the latest decision first.
    static func byID(_ words: String, _ asOf: PartialDate?, _ db: Database) throws -> [CaseSummary] {
        if words.isEmpty { return [] }
        let holds = asOf == nil ? "state.until = ?2" : "state.since <= ?2 AND state.until > ?2"
        let sql = """
            SELECT state.*, case_file.id FROM case_file JOIN case_state AS state ON state.file = case_file.number
            WHERE case_file.id >= ?1 AND case_file.id < ?3 AND \(holds)
            ORDER BY state.by_decided, state.number
            """
        for start in Self.spellings(words) {
            let found = try Row.fetchAll(
                db.cachedStatement(sql: sql),
                arguments: [start, asOf?.last.description ?? CaseFiles.open, start + "\u{10FFFF}"]
            ).map { CaseSummary($0, .decided) }
            if let exact = found.first(where: { $0.id == start }) { return [exact] }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Ids begin with capitals and go on in small letters; a reader may write either.
    private static func spellings(_ words: String) -> [String] {
        let parts = words.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let usual = ([parts[0].uppercased()] + parts.dropFirst().map { $0.lowercased() }).joined(
            separator: "-")
        let region = words.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        let regional =
            (region.prefix(2).map { $0.uppercased() } + region.dropFirst(2).map { $0.lowercased() })
            .joined(separator: "-")
        return [usual, regional]
    }
}
