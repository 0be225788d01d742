import Filing
import GRDB

/// Finds the filed bundles that can be one with a new one.
struct Neighbours {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The components that a bundle would join.
    func components(of bundle: Bundle) throws -> Set<Int> {
        var components: Set<Int> = []
        let keys = BundleKeys(bundle)
        for number in try candidates(keys) {
            guard let other = try row(number), !components.contains(other.component) else { continue }
            if Pairing.pair(bundle, other.bundle, Judgements()) { components.insert(other.component) }
        }
        return components
    }

    /// By the words of names and by file numbers: `NameKeys` tells which.
    private func candidates(_ keys: BundleKeys) throws -> Set<Int> {
        let country = keys.country == nil ? "" : " AND country IN (?2, '')"
        let any = try db.cachedStatement(sql: "SELECT bundle FROM bundle_key WHERE key = ?1\(country)")
        let leading = try db.cachedStatement(
            sql: "SELECT bundle FROM bundle_key WHERE key = ?1\(country) AND leads = 1")
        var found: Set<Int> = []
        for key in keys.sought {
            let arguments = StatementArguments([key.text, keys.country].compactMap { $0 })
            found.formUnion(try Int.fetchAll(key.leads ? any : leading, arguments: arguments))
        }
        return found
    }

    private func row(_ number: Int) throws -> BundleRow? {
        let find = try db.cachedStatement(
            sql: """
                SELECT \(BundleRow.columns) FROM bundle JOIN document ON document.number = bundle.document
                WHERE bundle.number = ?
                """)
        return try Row.fetchOne(find, arguments: [number]).flatMap(BundleRow.init)
    }
}
