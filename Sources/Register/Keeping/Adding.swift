import Crypto
public import Enforcement
import Filing
import Foundation
import GRDB
import Naming

/// What became of a document that was brought to the register; `id` is the SHA-256 of its text.
public enum Addition: Equatable, Sendable {
    case added(id: String)
    /// The same text was there already; nothing changed.
    case known(id: String)
}

extension Register {
    /// The document's id: the SHA-256 of its text in UTF-8, as 64 hexadecimal digits.
    public static func id(of text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// The id of a document that stands for one whose text was erased: a hash of the old text would let anybody who
    /// guesses the name prove it.
    static func id(ofErased number: Int, _ text: String) -> String { id(of: "erased \(number)\n\(text)") }

    /// Keeps a document with all its claims and files it, or does nothing; the same text twice changes nothing.
    @discardableResult
    public func add(_ record: Enforcement.Record, _ document: Document) throws(RegisterFault) -> Addition {
        guard let addition = try add([(record, document)]).first else { throw .database("nothing was added") }
        return addition
    }

    /// The same for many, all in one transaction: all of them are kept, or none.
    ///
    /// With `filing` false they are kept and not yet filed among the cases: whoever adds very many calls `file()`
    /// after some thousands, which is faster; the next that adds one files them too.
    @discardableResult
    public func add(_ records: [(Enforcement.Record, Document)], filing: Bool = true) throws(RegisterFault)
        -> [Addition]
    {
        let all = try mended { try concurrently(records) { try Arrival($0.0, $0.1) } }
        return try write { db in
            let keeper = Keeper(db)
            let additions = try all.map { arrival -> Addition in
                if try keeper.knows(arrival.id) { return .known(id: arrival.id) }
                let entry = try Log(db: db).append(arrival.sealed, at: moment)
                try keeper.keep(arrival.kept, id: arrival.id, entry.number, entry.moment)
                return .added(id: arrival.id)
            }
            try keeper.writeWords()
            if filing { try Refiling(db).settle() }
            return additions
        }
    }

    /// Files the documents that were added and not yet filed.
    public func file() throws(RegisterFault) {
        try write { db in try Refiling(db).settle() }
    }
}

/// A document with all that can be made of it before the database is held.
private struct Arrival: Sendable {
    let id: String
    let kept: Act.Kept
    let sealed: Log.Sealed

    init(_ record: Enforcement.Record, _ document: Document) throws {
        id = Register.id(of: document.text)
        kept = Act.Kept(record, document)
        sealed = try Log.Sealed(.document(kept))
    }
}

/// Writes the tables that stand for the log's acts: documents, claims and judgements.
///
/// Words are written last, by `writeWords()`: the full-text index puts what it holds into the file before every
/// statement that a trigger may stop, so a document at a time is ten times as slow.
final class Keeper {
    let db: Database
    private var words: [(number: Int, document: Document)] = []

    init(_ db: Database) { self.db = db }

    func knows(_ id: String) throws -> Bool {
        let find = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)")
        return try Bool.fetchOne(find, arguments: [id]) ?? false
    }

    /// `number` is the entry that brought it, `entry` the one that holds it now where that is another.
    func keep(_ kept: Act.Kept, id: String, _ number: Int, entry: Int? = nil, _ moment: String) throws {
        let document = kept.document
        let since = document.published?.last.description ?? String(moment.prefix(10))
        try db.cachedStatement(
            sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            number, entry ?? number, id, document.name, document.url, document.publisher, document.title,
            document.format.rawValue, kept.language, kept.kind.rawValue, document.published?.description,
            since, document.read?.description, kept.relevant, document.text.utf8.count, moment,
        ])
        for said in kept.claims { try keep(said, number) }
        words.append((number, document))
    }

    func writeWords() throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO document_words (rowid, name, title, text) VALUES (?, ?, ?, ?)")
        for (number, document) in words {
            try insert.execute(arguments: [number, document.name, document.title, document.text])
        }
        words = []
    }

    private func keep(_ said: FieldClaim, _ document: Int) throws {
        try db.cachedStatement(
            sql: "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"
        ).execute(arguments: [
            document, said.kind.rawValue, said.number, said.field, said.position,
            said.about, said.value, said.words?.start, said.words?.end,
            said.passage.start, said.passage.end, said.saidBy.rawValue,
            said.saidByName, said.confidence,
        ])
    }
}
