import Enforcement
import Filing
import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct UpgradeTests {
    @Test(
        "A register of the first version becomes one of the present, with its documents, claims and moments")
    func first() throws {
        let shelf = try Shelf()
        let old = try DatabaseQueue(path: shelf.path)
        try old.write { db in
            try db.execute(sql: Self.schema)
            try db.execute(sql: "PRAGMA user_version = 1; PRAGMA application_id = \(Schema.applicationID)")
            try db.execute(
                sql: """
                    INSERT INTO document VALUES (1, ?, 'a.txt', 'en', 'news', '2021-07-30', 1, ?, 29,
                        '2026-01-01T00:00:00.000Z')
                    """, arguments: [Register.id(of: Self.text), Self.text])
            for (field, value, words) in [
                ("respondent", "Amazon", "0, 6"), ("measure", "fine", "NULL, NULL"),
                ("authority", "LU", "NULL, NULL"),
                ("amount", "746000000", "13, 28"), ("currency", "EUR", "NULL, NULL"),
            ] {
                let written = words.hasPrefix("NULL") ? "NULL" : "'x'"
                try db.execute(
                    sql: """
                        INSERT INTO claim (document, entry, entry_number, field, position, written, value,
                            words_start, words_end, passage_start, passage_end, said_by, confidence, recorded_at)
                        VALUES (?, 'measure', 0, ?, 0, \(written), ?, \(words), 0, 29, 'press', 0.9,
                            '2026-01-01T00:00:00.000Z')
                        """, arguments: [Register.id(of: Self.text), field, value])
            }
        }
        try old.close()
        let register = try shelf.open(at: 1_800_000_000)
        let made = try #require(try register.dossier("LU-undated-amazon"))
        #expect(made.headline?.money?.claimed == "EUR 746000000")
        #expect(made.documents.map(\.recordedAt) == ["2026-01-01T00:00:00.000Z"])
        #expect(made.findings(for: "amount").first?.claims.first?.quote.marked == "EUR 746 million")
        #expect(try register.verify().faults == [])
        #expect(
            try shelf.open().add(Sample.record([]), text: Self.text) == .known(id: Register.id(of: Self.text))
        )
    }

    private static let text = "Amazon fined EUR 746 million."

    /// As the first version made it.
    private static let schema = """
        CREATE TABLE document (
            number      INTEGER PRIMARY KEY,
            id          TEXT NOT NULL UNIQUE CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
            name        TEXT NOT NULL,
            language    TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 3),
            kind        TEXT NOT NULL CHECK (kind IN ('news', 'blog', 'ngo', 'court', 'decision',
                            'company_filing', 'law_firm', 'press_release')),
            published   TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]'
                            OR published GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
                            OR published GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            relevant    INTEGER NOT NULL CHECK (relevant IN (0, 1)),
            text        TEXT NOT NULL CHECK (text <> ''),
            bytes       INTEGER NOT NULL CHECK (bytes = length(CAST(text AS BLOB))),
            recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-*T*Z')
        ) STRICT;
        CREATE TABLE claim (
            number        INTEGER PRIMARY KEY,
            document      TEXT NOT NULL REFERENCES document (id),
            entry         TEXT NOT NULL CHECK (entry IN ('document', 'measure', 'complaint', 'challenge', 'claim')),
            entry_number  INTEGER NOT NULL CHECK (entry_number >= 0),
            field         TEXT NOT NULL CHECK (field <> ''),
            position      INTEGER NOT NULL CHECK (position >= 0),
            about         INTEGER CHECK (about >= 0),
            written       TEXT,
            value         TEXT NOT NULL,
            words_start   INTEGER CHECK (words_start >= 0),
            words_end     INTEGER,
            passage_start INTEGER NOT NULL CHECK (passage_start >= 0),
            passage_end   INTEGER NOT NULL,
            said_by       TEXT NOT NULL CHECK (said_by IN ('authority', 'court', 'company_filing', 'press',
                              'complainant', 'respondent', 'unnamed')),
            said_by_name  TEXT,
            confidence    REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            recorded_at   TEXT NOT NULL,
            CHECK (words_end >= words_start),
            CHECK ((words_start IS NULL) = (words_end IS NULL)),
            CHECK ((written IS NULL) = (words_start IS NULL)),
            CHECK (passage_end >= passage_start),
            UNIQUE (document, entry, entry_number, field, position)
        ) STRICT;
        CREATE TRIGGER claim_stands_in_its_document BEFORE INSERT ON claim
        WHEN max(NEW.passage_end, ifnull(NEW.words_end, 0))
            > (SELECT bytes FROM document WHERE id = NEW.document)
        BEGIN SELECT RAISE(ABORT, 'a passage ends after its document'); END;
        CREATE TRIGGER document_is_kept BEFORE DELETE ON document
        BEGIN SELECT RAISE(ABORT, 'documents are only ever added'); END;
        CREATE TRIGGER document_is_not_changed BEFORE UPDATE ON document
        BEGIN SELECT RAISE(ABORT, 'documents are only ever added'); END;
        CREATE TRIGGER claim_is_kept BEFORE DELETE ON claim
        BEGIN SELECT RAISE(ABORT, 'claims are only ever added'); END;
        CREATE TRIGGER claim_is_not_changed BEFORE UPDATE ON claim
        BEGIN SELECT RAISE(ABORT, 'claims are only ever added'); END;
        CREATE TABLE case_file (
            id         TEXT NOT NULL PRIMARY KEY,
            respondent TEXT NOT NULL,
            authority  TEXT,
            measures   TEXT NOT NULL,
            amount     TEXT,
            currency   TEXT CHECK (length(currency) = 3),
            decided    TEXT,
            standing   TEXT NOT NULL,
            documents  INTEGER NOT NULL CHECK (documents > 0),
            CHECK ((amount IS NULL) = (currency IS NULL))
        ) STRICT;
        CREATE TABLE case_entry (
            case_id      TEXT NOT NULL REFERENCES case_file (id),
            document     TEXT NOT NULL REFERENCES document (id),
            entry        TEXT NOT NULL CHECK (entry IN ('measure', 'complaint', 'challenge', 'claim')),
            entry_number INTEGER NOT NULL CHECK (entry_number >= 0),
            PRIMARY KEY (case_id, document, entry, entry_number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX case_of_document ON case_entry (document);
        CREATE TABLE derivation (
            single    INTEGER PRIMARY KEY CHECK (single = 1),
            documents INTEGER NOT NULL
        ) STRICT;
        INSERT INTO derivation VALUES (1, 0);
        CREATE VIRTUAL TABLE document_words USING fts5 (
            name, text, content = 'document', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TRIGGER document_has_words AFTER INSERT ON document
        BEGIN INSERT INTO document_words (rowid, name, text) VALUES (NEW.number, NEW.name, NEW.text); END;
        CREATE VIRTUAL TABLE case_words USING fts5 (
            case_id UNINDEXED, names, tokenize = 'unicode61 remove_diacritics 2');
        """
}
