import GRDB

/// The register's tables.
enum Schema {
    /// The second version; `Upgrade` brings a register of the first to it.
    static let version = 2
    static let sql = log + tables
    /// What is made of the log.
    static let tables = documents + claims + judgements + DerivedTables.sql

    /// Marks the file as a register of ours, so that another program's database is not taken for one ("BOET").
    static let applicationID: Int = 0x424F_4554

    private static let log = """
        -- Everything that was ever written, in order. All other tables can be made anew from it.
        CREATE TABLE entry (
            number      INTEGER PRIMARY KEY CHECK (number > 0),
            kind        TEXT NOT NULL CHECK (kind IN ('document', 'retract', 'accept', 'merge', 'split', 'join', 'part', 'docket', 'strike', 'erase')),
            -- When this register took it in, in UTC; never earlier than the entry before.
            recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-*T*Z'),
            -- What it says, in JSON, sealed with a key of its own (ChaCha20-Poly1305).
            body        BLOB NOT NULL,
            -- SHA-256 over the entry before and this one.
            hash        BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
        CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
        CREATE TRIGGER entry_follows BEFORE INSERT ON entry
        WHEN NEW.number <> 1 AND NOT EXISTS
            (SELECT 1 FROM entry WHERE number = NEW.number - 1 AND recorded_at <= NEW.recorded_at)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

        -- The keys; one that is gone makes its entry unreadable for ever (Art. 17), and the chain still holds.
        CREATE TABLE entry_key (
            entry INTEGER PRIMARY KEY REFERENCES entry (number),
            key   BLOB NOT NULL CHECK (length(key) = 32)
        ) STRICT;
        CREATE TRIGGER key_is_not_changed BEFORE UPDATE ON entry_key
        BEGIN SELECT RAISE(ABORT, 'a key is never changed'); END;

        """

    private static let date = "'[0-9][0-9][0-9][0-9]'"
    private static let month = "'[0-9][0-9][0-9][0-9]-[0-1][0-9]'"
    private static let day = "'[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"

    private static let documents = """
        -- A text that was read, once. Its text stands in its entry of the log.
        CREATE TABLE document (
            -- The entry that brought it.
            number       INTEGER PRIMARY KEY REFERENCES entry (number),
            -- The entry that holds it now: the same, or the erasure that replaced it.
            entry        INTEGER NOT NULL REFERENCES entry (number),
            -- The SHA-256 of the text: the same text is the same document, wherever it was found.
            id           TEXT NOT NULL UNIQUE CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
            -- Where it was found first: the path or address as given.
            name         TEXT NOT NULL,
            url          TEXT CHECK (url GLOB 'http*'),
            publisher    TEXT,
            title        TEXT,
            format       TEXT NOT NULL,
            -- ISO 639-1, or 'und' where it could not be told.
            language     TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 3),
            kind         TEXT NOT NULL CHECK (kind IN ('news', 'blog', 'ngo', 'court', 'decision',
                             'company_filing', 'law_firm', 'press_release', 'tracker')),
            -- When it was public, as precise as the text says: 2021, 2021-07 or 2021-07-16.
            published    TEXT CHECK (published GLOB \(date) OR published GLOB \(month) OR published GLOB \(day)),
            -- The day from which it counts as public.
            public_since TEXT NOT NULL CHECK (public_since GLOB \(day)),
            -- When it was read at its source.
            read         TEXT,
            -- 1 where it names a specific enforcement action.
            relevant     INTEGER NOT NULL CHECK (relevant IN (0, 1)),
            -- The length of the text; passages are counted in bytes.
            bytes        INTEGER NOT NULL CHECK (bytes > 0),
            recorded_at  TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-*T*Z')
        ) STRICT;

        """

    private static let claims = """
        -- One thing that one document says, in one field of one of its entries.
        CREATE TABLE claim (
            document      INTEGER NOT NULL REFERENCES document (number),
            -- Which entry of the document: its second measure is ('measure', 1).
            entry         TEXT NOT NULL CHECK (entry IN ('document', 'measure', 'complaint', 'challenge', 'claim')),
            entry_number  INTEGER NOT NULL CHECK (entry_number >= 0),
            field         TEXT NOT NULL CHECK (field <> ''),
            -- Which value of a field that has several, such as aliases.
            position      INTEGER NOT NULL CHECK (position >= 0),
            -- The measure of the same document that a challenge or a claim is about.
            about         INTEGER CHECK (about >= 0),
            -- In the register's notation: 746000000, 2021-07-16, 5(1)(f).
            value         TEXT NOT NULL,
            -- Where the source's own words for it stand in the document, in bytes; null where it has none.
            words_start   INTEGER CHECK (words_start >= 0),
            words_end     INTEGER,
            -- The passage that carries the entry, in bytes.
            passage_start INTEGER NOT NULL CHECK (passage_start >= 0),
            passage_end   INTEGER NOT NULL,
            said_by       TEXT NOT NULL CHECK (said_by IN ('authority', 'court', 'company_filing', 'press',
                              'complainant', 'respondent', 'unnamed')),
            said_by_name  TEXT,
            confidence    REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            -- The entries of the log that took it back, or by which a reviewer accepted it.
            retracted     INTEGER REFERENCES entry (number),
            accepted      INTEGER REFERENCES entry (number),
            CHECK (words_end >= words_start),
            CHECK ((words_start IS NULL) = (words_end IS NULL)),
            CHECK (passage_end >= passage_start),
            PRIMARY KEY (document, entry, entry_number, field, position)
        ) STRICT, WITHOUT ROWID;
        -- What a reviewer should look at, the least sure first.
        CREATE INDEX claim_in_doubt ON claim (confidence, document)
            WHERE retracted IS NULL AND accepted IS NULL AND confidence < 0.5;
        -- Evidence that is not in the text is a defect, always.
        CREATE TRIGGER claim_stands_in_its_document BEFORE INSERT ON claim
        WHEN max(NEW.passage_end, ifnull(NEW.words_end, 0))
            > (SELECT bytes FROM document WHERE number = NEW.document)
        BEGIN SELECT RAISE(ABORT, 'a passage ends after its document'); END;

        """

    private static let judgements = """
        -- Which entries a reviewer called one decision (same = 1), or two.
        CREATE TABLE judgement (
            entry          INTEGER NOT NULL REFERENCES entry (number),
            document       INTEGER NOT NULL REFERENCES document (number),
            place          TEXT NOT NULL,
            other_document INTEGER NOT NULL REFERENCES document (number),
            other_place    TEXT NOT NULL,
            same           INTEGER NOT NULL CHECK (same IN (0, 1)),
            PRIMARY KEY (document, place, other_document, other_place, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX judgement_of_other ON judgement (other_document);

        -- Complaints that the keeper follows, and the entry that says what has become of each.
        CREATE TABLE docket (
            id    TEXT PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entry (number)
        ) STRICT, WITHOUT ROWID;

        -- Which names a reviewer called one respondent's (same = 1), or two's. A name is its words: 'amazon europe core'.
        CREATE TABLE name_judgement (
            entry INTEGER NOT NULL REFERENCES entry (number),
            name  TEXT NOT NULL,
            other TEXT NOT NULL,
            same  INTEGER NOT NULL CHECK (same IN (0, 1)),
            PRIMARY KEY (name, other, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX name_judgement_of_other ON name_judgement (other);

        """
}

extension Schema {
    /// Brings the file to the latest version; refuses one of a later version or of another program, unchanged.
    static func open(_ db: Database, at moment: String) throws {
        // A text with its claims fits into one such page. It has no effect on a file that is there already.
        try db.execute(sql: "PRAGMA page_size = 16384")
        if try found(in: db) < version {
            try db.inTransaction(.immediate) {
                switch try found(in: db) {
                case 0: try db.execute(sql: sql)
                case 1: try Upgrade.fromFirst(db, at: moment)
                default: break
                }
                try db.execute(sql: "PRAGMA user_version = \(version)")
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
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

    private static func found(in db: Database) throws -> Int {
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if owner != applicationID && (tables > 0 || found > 0) { throw RegisterFault.foreign }
        if found > version { throw RegisterFault.newer(version: found, known: version) }
        return found
    }
}
