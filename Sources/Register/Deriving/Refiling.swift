import Enforcement
import Filing
import GRDB

/// Files documents among those that are filed already; what they cannot touch is left alone.
///
/// The bundles that can come into one case form a component, and cases are made of a component as a whole; so
/// the cases are the same as if all documents had been filed together.
struct Refiling {
    private let db: Database
    private let cases: CaseFiles

    init(_ db: Database) { (self.db, cases) = (db, CaseFiles(db)) }

    /// Files the documents that came since the last filing, and anew those that were touched.
    func settle(_ touched: Set<Int> = []) throws {
        let find = try db.cachedStatement(
            sql: "SELECT number FROM document WHERE number > (SELECT entry FROM derivation)")
        var waiting = touched.union(try Int.fetchSet(find)).sorted()[...]
        while !waiting.isEmpty {
            try file(Set(waiting.prefix(Self.batch)))
            waiting = waiting.dropFirst(Self.batch)
        }
        try db.cachedStatement(sql: "UPDATE derivation SET entry = (SELECT ifnull(max(number), 0) FROM entry)")
            .execute()
    }

    /// So many documents are filed at a time.
    private static let batch = 5_000

    /// Files those documents anew, whether they are new, changed or judged upon.
    private func file(_ documents: Set<Int>) throws {
        if documents.isEmpty { return }
        let known = try Shelves(db).filed(documents.sorted())
        var affected = try remove(documents)
        var bundles: [(document: Int, bundle: Bundle)] = []
        for number in documents.sorted() {
            guard let filed = known[number] else { continue }
            for bundle in Bind.bundles(of: filed) {
                affected.formUnion(try Neighbours(db).components(of: bundle))
                bundles.append((number, bundle))
            }
        }
        affected.formUnion(try judged(documents))
        try refile(affected, bundles, known)
        try cases.nameAgain()
    }

    /// Takes documents out of the cases that they are in; `file` puts the rest of these together again.
    func withdraw(_ documents: Set<Int>) throws {
        let affected = try remove(documents)
        try refile(affected, [], [:])
        try cases.nameAgain()
    }

    /// Takes the documents' bundles away, and says in which components they were.
    private func remove(_ documents: Set<Int>) throws -> Set<Int> {
        let find = try db.cachedStatement(sql: "SELECT number, component FROM bundle WHERE document = ?")
        let keys = try db.cachedStatement(sql: "DELETE FROM bundle_key WHERE bundle = ?")
        let bundle = try db.cachedStatement(sql: "DELETE FROM bundle WHERE number = ?")
        var components: Set<Int> = []
        for document in documents.sorted() {
            for row in try Row.fetchAll(find, arguments: [document]) {
                components.insert(row["component"])
                try keys.execute(arguments: [row["number"] as Int])
                try bundle.execute(arguments: [row["number"] as Int])
            }
        }
        return components
    }

    /// The components of the entries that a reviewer judged together with one of these documents'.
    private func judged(_ documents: Set<Int>) throws -> Set<Int> {
        if try !Judged(db).any() { return [] }
        let others = try documents.flatMap { try Judged(db).partners(of: $0) }
        let find = try db.cachedStatement(sql: "SELECT DISTINCT component FROM bundle WHERE document = ?")
        return Set(try Set(others).flatMap { try Int.fetchAll(find, arguments: [$0]) })
    }

    private func refile(
        _ components: Set<Int>, _ new: [(document: Int, bundle: Bundle)], _ known: [Int: Filed]
    ) throws {
        let old = try stored(components)
        var filed = known
        filed.merge(try Shelves(db).filed(Set(old.keys).subtracting(known.keys).sorted())) { first, _ in first }
        var all = new.map(\.bundle)
        for (document, anchors) in old.sorted(by: { $0.key < $1.key }) {
            guard let each = filed[document] else { continue }
            all += Bind.bundles(of: each).filter { anchors.contains($0.anchor.place) }
        }
        try clear(components)
        let numbers = Dictionary(filed.map { ($1.document.id, $0) }) { first, _ in first }
        let byID = Dictionary(filed.values.map { ($0.document.id, $0) }) { first, _ in first }
        let judgements = try Judged(db).judgements(on: filed)
        let components = Components.of(all, judgements).map { $0.map { all[$0] } }
        let made = try concurrently(components) { bundles in
            CaseFiling.threads(of: bundles, judgements).compactMap { MadeCase($0, in: byID) }
        }
        var keys: [KeyRow] = []
        let placed = try zip(components, made).flatMap { bundles, made in
            let component = try write(bundles, numbers, &keys)
            return made.map { ($0, component) }
        }
        try write(keys)
        // In the order in which they lie, which is much faster than as they come.
        for (each, component) in placed.sorted(by: { $0.0.number < $1.0.number }) {
            try cases.write(each, component, numbers)
        }
        try cases.writeLists()
    }

    /// The anchors of the bundles in the components, by document.
    private func stored(_ components: Set<Int>) throws -> [Int: Set<String>] {
        let find = try db.cachedStatement(sql: "SELECT document, anchor FROM bundle WHERE component = ?")
        var stored: [Int: Set<String>] = [:]
        for component in components.sorted() {
            for row in try Row.fetchAll(find, arguments: [component]) {
                stored[row["document"], default: []].insert(row["anchor"])
            }
        }
        return stored
    }

    private func clear(_ components: Set<Int>) throws {
        for component in components.sorted() {
            try cases.remove(component)
            for sql in [
                "DELETE FROM bundle_key WHERE bundle IN (SELECT number FROM bundle WHERE component = ?)",
                "DELETE FROM bundle WHERE component = ?",
            ] { try db.cachedStatement(sql: sql).execute(arguments: [component]) }
        }
    }

    /// Writes the bundles of one component and returns its number: that of its first bundle.
    private func write(_ bundles: [Bundle], _ documents: [String: Int], _ keys: inout [KeyRow]) throws -> Int {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO bundle (document, anchor, component, stage, names, unnamed, authority, date, money,
                    refs, complainant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let next = try db.cachedStatement(sql: "SELECT ifnull(max(number), 0) + 1 FROM bundle")
        let component = try Int.fetchOne(next) ?? 1
        for bundle in bundles {
            guard let document = documents[bundle.document] else { continue }
            try insert.execute(arguments: BundleRow.arguments(bundle, document, component))
            let number = db.lastInsertedRowID
            let own = BundleKeys(bundle)
            keys += own.keys.map { KeyRow(key: $0, country: own.country ?? "", bundle: number) }
        }
        return component
    }

    private struct KeyRow {
        let key: BundleKeys.Key
        let country: String
        let bundle: Int64
    }

    private func write(_ keys: [KeyRow]) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO bundle_key VALUES (?, ?, ?, ?)")
        for row in keys.sorted(by: { ($0.key.text, $0.bundle) < ($1.key.text, $1.bundle) }) {
            try insert.execute(arguments: [row.key.text, row.country, row.key.leads, row.bundle])
        }
    }
}
