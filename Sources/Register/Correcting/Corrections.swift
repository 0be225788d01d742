import Enforcement
public import Filing
import GRDB

/// Who corrects, and why: every correction is kept with both.
public struct Reviewer: Equatable, Sendable {
    public let name: String
    public let reason: String

    public init(name: String, reason: String) { (self.name, self.reason) = (name, reason) }

    var signature: Act.Signature { Act.Signature(by: name, reason: reason) }
}

extension Register {
    /// Takes back a claim, an entry or a document: it is kept, and counts no longer. Says how many claims that were.
    ///
    ///     try register.retract(ClaimAddress("8003f1994dad/measure/0/amount")!, reviewer)
    @discardableResult
    public func retract(_ address: ClaimAddress, _ reviewer: Reviewer) throws(RegisterFault) -> Int {
        try mark(address) { .retract($0, reviewer.signature) }
    }

    /// Marks claims as looked at and found right; they leave the review queue.
    @discardableResult
    public func accept(_ address: ClaimAddress, _ reviewer: Reviewer) throws(RegisterFault) -> Int {
        try mark(address) { .accept($0, reviewer.signature) }
    }

    private func mark(_ address: ClaimAddress, _ act: (Act.Target) -> Act) throws(RegisterFault) -> Int {
        try write { db in
            guard let document = try Shelves(db).number(ofDocument: address.document) else {
                throw RegisterFault.unknown(address.description)
            }
            let target = Act.Target(document: document, address: address)
            let count = try Keeper(db).standing(target)
            if count == 0 { throw RegisterFault.unknown(address.description) }
            try perform(act(target), db)
            return count
        }
    }

    /// Says that two cases are one decision.
    public func merge(_ id: String, _ other: String, _ reviewer: Reviewer) throws(RegisterFault) {
        try write { db in
            let (one, another) = (try anchors(ofCase: id, db), try anchors(ofCase: other, db))
            guard id != other, let left = one.first, let right = another.first else {
                throw RegisterFault.unknown(other)
            }
            try perform(.judge(left, right, same: true, reviewer.signature), db)
        }
    }

    /// Says that a document of a case speaks of another decision than the others do.
    public func split(_ id: String, document: String, _ reviewer: Reviewer) throws(RegisterFault) {
        try write { db in
            guard let number = try Shelves(db).number(ofDocument: document) else {
                throw RegisterFault.unknown(document)
            }
            let anchors = try anchors(ofCase: id, db)
            let (own, others) = (
                anchors.filter { $0.document == number }, anchors.filter { $0.document != number }
            )
            if own.isEmpty || others.isEmpty { throw RegisterFault.unknown(document) }
            for left in own {
                for right in others { try perform(.judge(left, right, same: false, reviewer.signature), db) }
            }
        }
    }

    /// Writes an act into the log and does it.
    func perform(_ act: Act, _ db: Database) throws {
        let entry = try Log(db: db).append(act, at: moment)
        let keeper = Keeper(db)
        let touched = try keeper.apply(act, entry.number, entry.moment)
        try keeper.writeWords()
        try Refiling(db).settle(touched)
    }

    /// The entries that stand for a case: the first of each of its bundles.
    func anchors(ofCase id: String, _ db: Database) throws -> [Act.Place] {
        let find = try db.cachedStatement(
            sql: """
                SELECT DISTINCT bundle.document, bundle.anchor, document.id FROM case_file
                JOIN case_entry ON case_entry.file = case_file.number
                JOIN bundle ON bundle.document = case_entry.document
                    AND bundle.anchor = case_entry.entry || '/' || case_entry.entry_number || '/' || case_entry.part
                JOIN document ON document.number = bundle.document
                WHERE case_file.id = ? ORDER BY document.id, bundle.anchor
                """)
        let places = try Row.fetchAll(find, arguments: [id]).compactMap { row in
            EntryKey(row["anchor"], of: row["id"]).map { Act.Place(row["document"], $0) }
        }
        if places.isEmpty { throw RegisterFault.unknown(id) }
        return places
    }
}
