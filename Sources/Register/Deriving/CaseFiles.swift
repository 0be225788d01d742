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
    /// Rows of the lists that wait to be written in their order, which is much faster than as they come.
    private var listed: [Listed] = []
    /// Names to search by wait too; `Keeper` tells why.
    private var words: [(file: Int, names: String)] = []

    private struct Listed: Comparable {
        let list, place, state: Int

        static func < (left: Listed, right: Listed) -> Bool {
            (left.list, left.place, left.state) < (right.list, right.place, right.state)
        }
    }

    init(_ db: Database) { self.db = db }

    /// The day that ends what still holds.
    static let open = "9999-12-31"

    /// A case, with what it was on each earlier day.
    func write(_ made: MadeCase, _ component: Int, _ numbers: [String: Int]) throws {
        touched.insert(made.name.base)
        let file = made.number
        try db.cachedStatement(sql: "INSERT INTO case_file VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [file, "?\(file)", component, made.name.base, made.name.anchor])
        try write(made.thread.entries, of: file, numbers)
        try write(made.history, of: file)
        try write(made.names, of: file)
        words.append((file, made.words))
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

    private func write(_ history: [(since: String, state: Headline)], of file: Int) throws {
        for (place, each) in history.enumerated() {
            let until = place + 1 < history.count ? history[place + 1].since : Self.open
            let number = StableNumber.of(day: PartialDate(each.since), String(file), each.since)
            try write(each.state, number, file, each.since, until)
            for tag in CaseTag.tags(of: each.state) {
                list(number, under: tag, each.state, each.since)
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

    private func list(_ number: Int, under tag: CaseTag, _ state: Headline, _ since: String) {
        for order in tag.orders {
            listed.append(
                Listed(list: tag.list(order), place: order.place(of: state, since: since), state: number))
        }
    }

    /// Writes what waits.
    func writeLists() throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO case_list VALUES (?, ?, ?)")
        for row in listed.sorted() { try insert.execute(arguments: [row.list, row.place, row.state]) }
        let index = try db.cachedStatement(sql: "INSERT INTO case_words (rowid, names) VALUES (?, ?)")
        for (file, names) in words.sorted(by: { $0.file < $1.file }) {
            try index.execute(arguments: [file, names])
        }
        (listed, words) = ([], [])
    }

    /// Takes a state out of the lists that it is in: they follow from the state.
    private func unlist(_ row: Row) throws {
        let delete = try db.cachedStatement(
            sql: "DELETE FROM case_list WHERE list = ? AND place = ? AND state = ?")
        let number: Int = row["number"]
        for tag in CaseTag.tags(of: Headline(row)) {
            for order in tag.orders {
                try delete.execute(arguments: [tag.list(order), row[order.column] as Int, number])
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
