import Enforcement
import Filing
import GRDB

/// Writes the tables of cases.
final class CaseFiles {
    private let db: Database
    /// The names under which cases came or went; their ids are given anew.
    private var touched: Set<String> = []
    /// The names of respondents that came or went; whose they are is found anew.
    private var renamed: Set<String> = []

    init(_ db: Database) { self.db = db }

    /// The day that ends what still holds.
    static let open = "9999-12-31"

    /// The case of a thread, with what it was on each earlier day; nothing where nobody is told whom it is against.
    func write(
        _ thread: Thread, _ component: Int, in documents: [String: Filed], _ numbers: [String: Int]
    ) throws {
        guard let made = Assemble(thread, in: documents).made() else { return }
        let name = CaseName(made, thread)
        touched.insert(name.base)
        let file = StableNumber.of(name.base, name.anchor)
        try db.cachedStatement(sql: "INSERT INTO case_file VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [file, "?\(file)", component, name.base, name.anchor])
        try write(thread.entries, of: file, numbers)
        try write(history(of: thread, made, in: documents), of: file)
        try write(RespondentNames(made), of: file)
        let names = [made.respondent.value] + made.aliases + made.complaints.map(\.entry.complainant)
        try db.cachedStatement(sql: "INSERT INTO case_words (rowid, names) VALUES (?, ?)")
            .execute(arguments: [file, Set(names).sorted().joined(separator: "\n")])
    }

    private func write(_ entries: Set<EntryKey>, of file: Int, _ numbers: [String: Int]) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO case_entry VALUES (?, ?, ?, ?, ?)")
        for key in entries.sorted() {
            guard let document = numbers[key.document] else { continue }
            try insert.execute(arguments: [file, document, key.kind.rawValue, key.number, key.part])
        }
    }

    private func write(_ names: RespondentNames, of file: Int) throws {
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO case_name VALUES (?, ?, ?, ?)")
        guard let main = names.main else { return }
        try insert.execute(arguments: [file, main.words, 0, main.text])
        for other in names.others { try insert.execute(arguments: [file, other.words, 1, other.text]) }
        for number in names.identifiers.sorted() { try insert.execute(arguments: [file, number, 2, number]) }
        renamed.insert(main.words)
    }

    /// Each day on which something changed, with what was known from then on.
    private func history(of thread: Thread, _ made: Case, in documents: [String: Filed]) -> [(
        since: String, state: Headline
    )] {
        let days = thread.history(in: documents)
        var history: [(since: String, state: Headline)] = []
        for (place, day) in days.enumerated() {
            let then = place == days.count - 1 ? made : Assemble(day.thread, in: documents).made()
            guard let then else { continue }
            let state = Headline(then)
            if history.last?.state != state { history.append((day.since, state)) }
        }
        return history
    }

    private func write(_ history: [(since: String, state: Headline)], of file: Int) throws {
        for (place, each) in history.enumerated() {
            let until = place + 1 < history.count ? history[place + 1].since : Self.open
            let number = StableNumber.of(String(file), each.since)
            try write(each.state, number, file, each.since, until)
            for tag in CaseTag.tags(of: each.state) {
                try list(number, under: tag, CaseOrder.allCases.map { $0.place(of: each.state, since: each.since) })
            }
        }
    }

    private func write(_ state: Headline, _ number: Int, _ file: Int, _ since: String, _ until: String) throws {
        let places = CaseOrder.allCases.map { $0.place(of: state, since: since) }
        try db.cachedStatement(
            sql: "INSERT INTO case_state VALUES (\(Array(repeating: "?", count: 21).joined(separator: ", ")))"
        ).execute(arguments: [
            number, file, since, until, state.respondent, state.authority,
            state.authority.map { String($0.prefix(2)) },
            state.measures.map(\.rawValue).joined(separator: ", "), state.money?.amount.description,
            state.money?.currency, state.euros, state.decided?.description, state.filed?.description,
            state.standing?.rawValue ?? Headline.pending, state.law?.rawValue,
            state.articles.joined(separator: ", "), state.documents, places[0], places[1], places[2], places[3],
        ])
    }

    private func list(_ state: Int, under tag: CaseTag, _ places: [Int]) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO case_list VALUES (?, ?, ?, ?)")
        for (sort, place) in places.enumerated() {
            try insert.execute(arguments: [tag.number, sort, place, state])
        }
    }

    /// Takes a state out of the lists that it is in: they follow from the state.
    private func unlist(_ row: Row) throws {
        let delete = try db.cachedStatement(
            sql: "DELETE FROM case_list WHERE tag = ? AND sort = ? AND place = ? AND state = ?")
        for tag in CaseTag.tags(of: Headline(row)) {
            for order in CaseOrder.allCases {
                try delete.execute(arguments: [
                    tag.number, order.rawValue, row[order.column] as Int, row["number"] as Int,
                ])
            }
        }
    }

    func remove(_ component: Int) throws {
        let find = try db.cachedStatement(sql: "SELECT number, base FROM case_file WHERE component = ?")
        for row in try Row.fetchAll(find, arguments: [component]) {
            touched.insert(row["base"])
            let file: Int = row["number"]
            let states = try db.cachedStatement(sql: "SELECT * FROM case_state WHERE file = ?")
            for state in try Row.fetchAll(states, arguments: [file]) { try unlist(state) }
            let names = try db.cachedStatement(sql: "SELECT name FROM case_name WHERE file = ? AND role = 0")
            renamed.formUnion(try String.fetchAll(names, arguments: [file]))
            for table in ["case_entry", "case_name", "case_state"] {
                try db.cachedStatement(sql: "DELETE FROM \(table) WHERE file = ?").execute(arguments: [file])
            }
            try db.cachedStatement(sql: "DELETE FROM case_words WHERE rowid = ?").execute(arguments: [file])
            try db.cachedStatement(sql: "DELETE FROM case_file WHERE number = ?").execute(arguments: [file])
        }
    }

    /// Gives the cases of each touched name their ids, and finds whose the names are, whatever the order in which they came.
    func nameAgain() throws {
        try Respondents(db).resolve(renamed)
        renamed = []
        let find = try db.cachedStatement(sql: "SELECT number, base, anchor FROM case_file WHERE base = ?")
        let update = try db.cachedStatement(sql: "UPDATE case_file SET id = ? WHERE number = ?")
        for base in touched.sorted() {
            let rows = try Row.fetchAll(find, arguments: [base])
            let names = rows.map { CaseName(base: $0["base"], anchor: $0["anchor"]) }
            let ids = CaseName.ids(of: names)
            // Two may change places.
            for row in rows { try update.execute(arguments: ["?\(row["number"] as Int)", row["number"] as Int]) }
            for (row, name) in zip(rows, names) {
                try update.execute(arguments: [ids[name] ?? base, row["number"] as Int])
            }
        }
        touched = []
    }
}
