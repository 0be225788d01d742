import GRDB

extension Register {
    /// The cases that the words may mean: the id itself, how ids begin, names of parties, words of documents.
    ///
    /// The first of these that finds anything answers: `find("amazon")`, `find("LU-2021")`.
    public func find(_ words: String) throws(RegisterFault) -> [CaseSummary] {
        try derive()
        return try mended {
            try database.read { db in
                for search in Self.searches(for: words) {
                    let found = try CaseSummary.fetch(db, search.condition, search.arguments)
                    if !found.isEmpty { return found }
                }
                return []
            }
        }
    }

    private static func searches(for words: String) -> [(condition: String, arguments: StatementArguments)] {
        let order = "ORDER BY decided DESC, id"
        let pattern = pattern(for: words)
        let ids = [
            ("lower(id) = lower(?)", [words] as StatementArguments),
            ("substr(lower(id), 1, length(?1)) = lower(?1) \(order)", [words]),
        ]
        if pattern.isEmpty { return words.isEmpty ? [] : ids }
        return ids + [
            ("id IN (SELECT case_id FROM case_words WHERE case_words MATCH ?) \(order)", [pattern]),
            (
                """
                id IN (SELECT case_id FROM case_entry JOIN document ON document.id = case_entry.document
                    WHERE entry = 'measure' AND document.number IN
                        (SELECT rowid FROM document_words WHERE document_words MATCH ?)) \(order)
                """, [pattern]
            ),
        ]
    }

    /// Every word, each as the beginning of one: `"amazon"* "europe"*`. Nothing in it is FTS5 syntax.
    private static func pattern(for words: String) -> String {
        words.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}
