public import Enforcement
public import Filing
import GRDB

extension Register {
    /// The whole case, as it was known on a day where one is given; nil where there is none of that id then.
    ///
    /// A natural person is `a private individual` there, unless `individuals` asks for the name.
    public func dossier(_ id: String, asOf: PartialDate? = nil, individuals: Bool = false) throws(RegisterFault)
        -> Case?
    {
        let made = try read { db in try Shelves(db).dossier(id, asOf) }
        return individuals ? made : made?.hidingIndividual
    }
}

extension Shelves {
    /// The same within a view of the file.
    func dossier(_ id: String, _ asOf: PartialDate?) throws -> Case? {
        let find = try db.cachedStatement(
            sql: """
                SELECT document.id, case_entry.*, document.public_since FROM case_entry
                JOIN case_file ON case_file.number = case_entry.file
                JOIN document ON document.number = case_entry.document WHERE case_file.id = ?
                """)
        let rows = try Row.fetchAll(find, arguments: [id]).filter { row in
            asOf.map { (row["public_since"] as String) <= $0.last.description } ?? true
        }
        let thread = Thread(Set(rows.compactMap(EntryKey.init(row:))))
        let numbers = Set(rows.map { $0["document"] as Int }).sorted()
        let filed = try filed(numbers, texts: true)
        let documents = Dictionary(filed.values.map { ($0.document.id, $0) }) { first, _ in first }
        return Assemble(thread, in: documents).made(id: id)
    }
}

extension EntryKey {
    fileprivate init?(row: Row) {
        guard let kind = EntryKind(rawValue: row["entry"]) else { return nil }
        self.init(document: row["id"], kind: kind, number: row["entry_number"], part: row["part"])
    }
}
