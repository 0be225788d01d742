import Enforcement
import Filing
import Foundation
import GRDB

extension Register {
    /// Erases a natural person's name (Art. 17 GDPR) from every document that has it, and says how many these were.
    ///
    /// Each is replaced by one with asterisks in the name's place; the key of the old text is destroyed, so that
    /// nobody can read it again, here or in a copy without keys, and the chain of the log still holds.
    @discardableResult
    public func erase(_ name: String, _ reviewer: Reviewer) throws(RegisterFault) -> Int {
        guard let redaction = Redaction(name) else { throw .nobody }
        let count = try write { db in
            var count = 0
            for number in try redaction.candidates(db) {
                let entry = try Int.fetchOne(
                    db, sql: "SELECT entry FROM document WHERE number = ?", arguments: [number])
                guard let entry, let kept = try Log(db: db).line(entry)?.kept else { continue }
                let redacted = redaction.redacted(kept)
                if redacted == kept { continue }
                try perform(.erase(number, redacted, reviewer.signature), db)
                try db.execute(sql: "DELETE FROM entry_key WHERE entry = ?", arguments: [entry])
                count += 1
            }
            if count == 0 { throw RegisterFault.nobody }
            // Deleted words stay in the index until its parts are merged.
            for table in ["document_words", "case_words"] {
                try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
            }
            return count
        }
        try mended {
            try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
        return count
    }
}

extension Log.Line {
    /// The document that the entry holds.
    var kept: Act.Kept? {
        switch act {
        case .document(let kept), .erase(_, let kept, _): kept
        default: nil
        }
    }
}

/// Takes a name out of a document; every other byte of its text stays in its place.
struct Redaction {
    private let places: NamePlaces

    /// Nil for less than two letters.
    init?(_ name: String) {
        guard let places = NamePlaces(name) else { return nil }
        self.places = places
    }

    func redacted(_ kept: Act.Kept) -> Act.Kept {
        var kept = kept
        kept.document.text = redacted(kept.document.text)
        kept.document.name = redacted(kept.document.name)
        kept.document.title = kept.document.title.map(redacted)
        kept.document.publisher = kept.document.publisher.map(redacted)
        kept.document.url = kept.document.url.flatMap { places.ranges(in: $0).isEmpty ? $0 : nil }
        for place in kept.claims.indices {
            let claim = kept.claims[place]
            if Self.names.contains(claim.field) || claim.kind == .claim {
                kept.claims[place].value = isOfName(claim.value) ? Individual.shown : redacted(claim.value)
            }
            kept.claims[place].saidByName = claim.saidByName.map(redacted)
        }
        return kept
    }

    /// The fields that hold names; a code or a currency is none.
    private static let names: Set = ["respondent", "aliases", "complainant", "against", "by", "court"]

    /// True for the name itself, and for what a reader took of it: `Willem de Vries` of `Jan Willem de Vries`.
    private func isOfName(_ value: String) -> Bool {
        guard let part = NamePlaces(value)?.folded, part.count > 1 || part == places.folded else {
            return false
        }
        return places.folded.indices.contains { places.folded[$0...].starts(with: part) }
    }

    private func redacted(_ text: String) -> String {
        places.replacing(in: text) { String(repeating: "*", count: $0.utf8.count) }
    }

    /// The documents that have all of its words, or the name in what is told of them.
    func candidates(_ db: Database) throws -> [Int] {
        let words = places.folded.map { "\"\($0)\"" }.joined(separator: " ")
        var found = Set(
            try Int.fetchAll(
                db, sql: "SELECT rowid FROM document_words WHERE document_words MATCH ?", arguments: [words]))
        let told = try Row.fetchCursor(
            db,
            sql: """
                SELECT number, name || ' ' || ifnull(url, '') || ' ' || ifnull(publisher, '') AS told FROM document
                UNION ALL SELECT document, value || ' ' || ifnull(said_by_name, '') FROM claim
                WHERE entry = 'claim' OR said_by_name IS NOT NULL
                    OR field IN ('respondent', 'aliases', 'complainant', 'against', 'by', 'court')
                """)
        while let row = try told.next() {
            let number: Int = row[0]
            if !found.contains(number), !places.ranges(in: row[1]).isEmpty { found.insert(number) }
        }
        return found.sorted()
    }
}
