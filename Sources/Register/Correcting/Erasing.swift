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

/// Takes a name out of a text, whatever its case and accents; every other byte stays in its place.
struct Redaction {
    private let name: String
    /// Nil for less than two letters.
    init?(_ name: String) {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard name.filter(\.isLetter).count >= 2 else { return nil }
        self.name = name
    }

    func redacted(_ kept: Act.Kept) -> Act.Kept {
        var kept = kept
        kept.document.text = redacted(kept.document.text)
        kept.document.name = redacted(kept.document.name)
        kept.document.title = kept.document.title.map(redacted)
        kept.document.publisher = kept.document.publisher.map(redacted)
        kept.document.url = kept.document.url.flatMap { redacted($0) == $0 ? $0 : nil }
        for place in kept.claims.indices {
            let value = kept.claims[place].value
            kept.claims[place].value = isWhole(value) ? Individual.shown : redacted(value)
            kept.claims[place].saidByName = kept.claims[place].saidByName.map(redacted)
        }
        return kept
    }

    private static let options: String.CompareOptions = [.caseInsensitive, .diacriticInsensitive]

    private func isWhole(_ value: String) -> Bool {
        value.compare(name, options: Self.options) == .orderedSame
    }

    private func redacted(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let found = rest.range(of: name, options: Self.options) {
            result += rest[..<found.lowerBound]
            result += String(repeating: "*", count: rest[found].utf8.count)
            rest = rest[found.upperBound...]
        }
        return result + rest
    }

    /// The documents that have all of its words.
    func candidates(_ db: Database) throws -> [Int] {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }.joined(separator: " ")
        let texts = try Int.fetchAll(
            db, sql: "SELECT rowid FROM document_words WHERE document_words MATCH ?", arguments: [words])
        return texts.sorted()
    }
}
