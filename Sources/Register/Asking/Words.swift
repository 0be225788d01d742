import Enforcement
import Filing
import GRDB

/// Words as the full-text index takes them: every word, each as the beginning of one; nothing in it is its syntax.
struct Words {
    /// `"amazon"* "europe"*`; empty where there is no letter and no digit.
    let pattern: String

    init(_ text: String) {
        pattern = text.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"*" }.joined(separator: " ")
    }

    /// Cases that have the words among their names.
    static let ofNames = "SELECT rowid FROM case_words WHERE case_words MATCH ?"
    /// Documents that have them in their texts.
    static let ofDocuments = "SELECT rowid FROM document_words WHERE document_words MATCH ?"
    /// The same, of the documents that came last.
    static func ofLastDocuments(_ count: Int) -> String { ofDocuments + " ORDER BY rowid DESC LIMIT \(count)" }

    /// How many rows a search gives, counted no further than `limit`.
    func count(_ search: String, upTo limit: Int, _ db: Database) throws -> Int {
        if pattern.isEmpty { return 0 }
        let sql = "SELECT count(*) FROM (\(search) LIMIT \(limit))"
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [pattern]) ?? 0
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
        let usual = ([parts[0].uppercased()] + parts.dropFirst().map { $0.lowercased() }).joined(separator: "-")
        let region = words.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        let regional =
            (region.prefix(2).map { $0.uppercased() } + region.dropFirst(2).map { $0.lowercased() })
            .joined(separator: "-")
        return [usual, regional]
    }
}
