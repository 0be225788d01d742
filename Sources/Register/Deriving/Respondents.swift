import Enforcement
import Filing
import GRDB
import Naming

/// Who is who: which names that stand for cases are one respondent's.
///
/// Two names are one's where one of these holds, and no reviewer said otherwise: they are the same but for
/// spelling, script and legal form; a case that is told under the one is told under the other too; a source gives
/// both the same LEI or Wikidata id; a reviewer said so. Nothing rests on a list of names.
struct Respondents {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Why two names are taken as one respondent's.
    enum Bond: Equatable {
        case spelling([Likeness.Reason])
        /// The case that is told under both.
        case toldAsOne(file: Int)
        case identifier(String)
        case judged(entry: Int)
    }

    /// The cases of a respondent, by any of its names.
    static let files = """
        SELECT file FROM case_name JOIN respondent_name USING (name) WHERE respondent = ? AND role = 0
        """

    /// Finds anew whose these names are, and those that were or come to be one with them.
    func resolve(_ names: Set<String>) throws {
        var open = names
        for name in names {
            if let respondent = try respondent(of: name) { open.formUnion(try self.names(of: respondent)) }
        }
        let names = open.sorted()
        for name in names { try keep(name) }
        var done: Set<String> = []
        for name in names where !done.contains(name) {
            let all = try reached(from: name)
            try write(all)
            done.formUnion(all)
        }
    }

    /// A name that no case has any more is no name; a new one is at first its own respondent's.
    private func keep(_ name: String) throws {
        let used = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM case_name WHERE name = ? AND role = 0)")
        if try Bool.fetchOne(used, arguments: [name]) ?? false {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO respondent_name VALUES (?, ?, ?)")
                .execute(arguments: [name, PartyName(name).sound, name])
        } else {
            try db.cachedStatement(sql: "DELETE FROM respondent_name WHERE name = ?").execute(arguments: [name])
        }
    }

    private func reached(from first: String) throws -> Set<String> {
        var all: Set<String> = []
        var waiting = [first]
        while let name = waiting.popLast() {
            guard try respondent(of: name) != nil, all.insert(name).inserted else { continue }
            waiting += try bonds(of: name).map(\.other)
        }
        return all
    }

    private func write(_ names: Set<String>) throws {
        let first = names.map { PartyName($0) }.min()?.words.joined(separator: " ")
        guard let shortest = names.min(by: { Self.isBefore($0, $1) }) ?? first else { return }
        let update = try db.cachedStatement(sql: "UPDATE respondent_name SET respondent = ? WHERE name = ?")
        for name in names.sorted() { try update.execute(arguments: [shortest, name]) }
    }

    private static func isBefore(_ left: String, _ right: String) -> Bool {
        func count(_ name: String) -> Int { name.count { $0 == " " } }
        return (count(left), left) < (count(right), right)
    }

    func respondent(of name: String) throws -> String? {
        let find = try db.cachedStatement(sql: "SELECT respondent FROM respondent_name WHERE name = ?")
        return try String.fetchOne(find, arguments: [name])
    }

    func names(of respondent: String) throws -> [String] {
        let find = try db.cachedStatement(
            sql: "SELECT name FROM respondent_name WHERE respondent = ? ORDER BY name")
        return try String.fetchAll(find, arguments: [respondent])
    }
}

extension Respondents {
    /// The names that are directly one with this, and why.
    func bonds(of name: String) throws -> [(other: String, why: Bond)] {
        let judged = try judgements(on: name)
        let found = try alike(name) + told(name) + sharing(name)
        return found.filter { judged[$0.other]?.same != false }
            + judged.filter(\.value.same).map { ($0.key, .judged(entry: $0.value.entry)) }
    }

    private func alike(_ name: String) throws -> [(other: String, why: Bond)] {
        let party = PartyName(name)
        let find = try db.cachedStatement(sql: "SELECT name FROM respondent_name WHERE sound = ? AND name <> ?")
        return try String.fetchAll(find, arguments: [party.sound, name]).compactMap { other in
            let likeness = party.likeness(to: PartyName(other))
            return likeness.isSame ? (other, .spelling(likeness.reasons)) : nil
        }
    }

    /// A case that stands under this name has the other, or the other way round.
    private func told(_ name: String) throws -> [(other: String, why: Bond)] {
        let find = try db.cachedStatement(
            sql: """
                SELECT other.name, own.file FROM case_name AS own
                JOIN case_name AS other ON other.file = own.file AND other.role = 1
                WHERE own.name = ?1 AND own.role = 0
                UNION SELECT other.name, own.file FROM case_name AS own
                JOIN case_name AS other ON other.file = own.file AND other.role = 0
                WHERE own.name = ?1 AND own.role = 1
                """)
        return try Row.fetchAll(find, arguments: [name]).map { ($0["name"], .toldAsOne(file: $0["file"])) }
    }

    private func sharing(_ name: String) throws -> [(other: String, why: Bond)] {
        let find = try db.cachedStatement(
            sql: """
                SELECT DISTINCT other.name, mine.name AS number FROM case_name AS own
                JOIN case_name AS mine ON mine.file = own.file AND mine.role = 2
                JOIN case_name AS theirs ON theirs.name = mine.name AND theirs.role = 2
                JOIN case_name AS other ON other.file = theirs.file AND other.role = 0
                WHERE own.name = ?1 AND own.role = 0 AND other.name <> ?1
                """)
        return try Row.fetchAll(find, arguments: [name]).map { ($0["name"], .identifier($0["number"])) }
    }

    /// The last judgement on each pair.
    private func judgements(on name: String) throws -> [String: (same: Bool, entry: Int)] {
        let find = try db.cachedStatement(
            sql: """
                SELECT other AS name, same, entry FROM name_judgement WHERE name = ?1
                UNION ALL SELECT name, same, entry FROM name_judgement WHERE other = ?1 ORDER BY entry
                """)
        return try Row.fetchAll(find, arguments: [name]).reduce(into: [:]) { judged, row in
            judged[row["name"]] = (row["same"], row["entry"])
        }
    }
}
