import GRDB

/// The register's tables. A version, once published, is never edited: what changes is a new one at the end.
enum Schema {
    static let versions = [first]

    /// Marks the file as a register of ours, so that another program's database is not taken for one ("BOET").
    static let applicationID: Int = 0x424F_4554

    /// What was read is kept: documents and claims are only ever added. What is shown is derived from them.
    private static let first = documents + claims + kept + cases + words

    private static let documents = """
        -- A text that was read, once, as it was read.
        CREATE TABLE document (
            number      INTEGER PRIMARY KEY,
            -- The SHA-256 of the text: the same text is the same document, wherever it was found.
            id          TEXT NOT NULL UNIQUE CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
            -- Where it was found first: the path as given.
            name        TEXT NOT NULL,
            -- ISO 639-1, or 'und' where it could not be told.
            language    TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 3),
            kind        TEXT NOT NULL CHECK (kind IN ('news', 'blog', 'ngo', 'court', 'decision',
                            'company_filing', 'law_firm', 'press_release')),
            -- When it was public, as precise as the text says: 2021, 2021-07 or 2021-07-16.
            published   TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]'
                            OR published GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'
                            OR published GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            -- 1 where it names a specific enforcement action.
            relevant    INTEGER NOT NULL CHECK (relevant IN (0, 1)),
            text        TEXT NOT NULL CHECK (text <> ''),
            -- The length of the text; passages are counted in bytes.
            bytes       INTEGER NOT NULL CHECK (bytes = length(CAST(text AS BLOB))),
            -- When this register took it in, in UTC.
            recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-*T*Z')
        ) STRICT;

        """

    private static let claims = """
        -- One thing that one document says, in one field of one of its entries.
        CREATE TABLE claim (
            number        INTEGER PRIMARY KEY,
            document      TEXT NOT NULL REFERENCES document (id),
            -- Which entry of the document: its second measure is ('measure', 1).
            entry         TEXT NOT NULL CHECK (entry IN ('document', 'measure', 'complaint', 'challenge', 'claim')),
            entry_number  INTEGER NOT NULL CHECK (entry_number >= 0),
            field         TEXT NOT NULL CHECK (field <> ''),
            -- Which value of a field that has several, such as aliases.
            position      INTEGER NOT NULL CHECK (position >= 0),
            -- The measure of the same document that a challenge or a claim is about.
            about         INTEGER CHECK (about >= 0),
            -- As the source wrote it; null where no words of its own carry it.
            written       TEXT,
            -- The same, in the register's notation: 746000000, 2021-07-16, 5(1)(f).
            value         TEXT NOT NULL,
            -- Where those words stand in the document, in bytes.
            words_start   INTEGER CHECK (words_start >= 0),
            words_end     INTEGER,
            -- The passage that carries the entry, in bytes.
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

        """

    private static let kept = """
        -- Evidence that is not in the text is a defect, always.
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

        """

    private static let cases = """
        -- Derived: what several documents say of one decision. Everything below can be made anew from the claims.
        CREATE TABLE case_file (
            id         TEXT NOT NULL PRIMARY KEY,
            respondent TEXT NOT NULL,
            authority  TEXT,
            -- What was done, as 'fine, order'.
            measures   TEXT NOT NULL,
            amount     TEXT,
            currency   TEXT CHECK (length(currency) = 3),
            decided    TEXT,
            standing   TEXT NOT NULL,
            documents  INTEGER NOT NULL CHECK (documents > 0),
            CHECK ((amount IS NULL) = (currency IS NULL))
        ) STRICT;

        -- Which entries of which documents a case is made of. A complaint against two may belong to two cases.
        CREATE TABLE case_entry (
            case_id      TEXT NOT NULL REFERENCES case_file (id),
            document     TEXT NOT NULL REFERENCES document (id),
            entry        TEXT NOT NULL CHECK (entry IN ('measure', 'complaint', 'challenge', 'claim')),
            entry_number INTEGER NOT NULL CHECK (entry_number >= 0),
            PRIMARY KEY (case_id, document, entry, entry_number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX case_of_document ON case_entry (document);

        -- How many documents the cases were derived from; fewer than there are means: derive them anew.
        CREATE TABLE derivation (
            single    INTEGER PRIMARY KEY CHECK (single = 1),
            documents INTEGER NOT NULL
        ) STRICT;
        INSERT INTO derivation VALUES (1, 0);

        """

    private static let words = """
        -- Search by words, whatever the case and the accents.
        CREATE VIRTUAL TABLE document_words USING fts5 (
            name, text, content = 'document', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TRIGGER document_has_words AFTER INSERT ON document
        BEGIN INSERT INTO document_words (rowid, name, text) VALUES (NEW.number, NEW.name, NEW.text); END;

        CREATE VIRTUAL TABLE case_words USING fts5 (
            case_id UNINDEXED, names, tokenize = 'unicode61 remove_diacritics 2');
        """
}

extension Schema {
    /// Brings the file to the latest version; refuses one of a later version or of another program, unchanged.
    static func open(_ db: Database) throws {
        if try version(of: db) < versions.count {
            try db.inTransaction(.immediate) {
                try bringUp(db)
                return .commit
            }
        }
        try useLog(db, attempts: 20)
    }

    /// With a write-ahead log, readers and a writer do not wait for each other.
    ///
    /// Changing to it does not wait for another process that opens the same new file; beginning to write does.
    private static func useLog(_ db: Database, attempts: Int) throws {
        do {
            try db.execute(sql: "PRAGMA journal_mode = WAL")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts > 1 {
            try db.inTransaction(.immediate) { .commit }
            try useLog(db, attempts: attempts - 1)
        }
    }

    private static func bringUp(_ db: Database) throws {
        for (number, sql) in versions.enumerated().dropFirst(try version(of: db)) {
            try db.execute(sql: sql)
            try db.execute(sql: "PRAGMA user_version = \(number + 1)")
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
    }

    private static func version(of db: Database) throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if owner != applicationID && (tables > 0 || version > 0) { throw RegisterFault.foreign }
        if version > versions.count { throw RegisterFault.newer(version: version, known: versions.count) }
        return version
    }
}
