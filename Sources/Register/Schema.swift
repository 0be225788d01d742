import GRDB

/// The register's tables.
enum Schema {
    /// The second version; `Upgrade` brings a register of the first to it.
    static let version = 2
    static let sql = log + documents + claims + judgements + filing + cases + words

    /// Marks the file as a register of ours, so that another program's database is not taken for one ("BOET").
    static let applicationID: Int = 0x424F_4554

    private static let log = """
        -- Everything that was ever written, in order. All other tables can be made anew from it.
        CREATE TABLE entry (
            number      INTEGER PRIMARY KEY CHECK (number > 0),
            kind        TEXT NOT NULL CHECK (kind IN ('document', 'retract', 'accept', 'merge', 'split', 'join', 'part', 'erase')),
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

    private static let filing = """
        -- Derived: what one document says of one decision or complaint, and which of them can be one.
        CREATE TABLE bundle (
            number      INTEGER PRIMARY KEY,
            document    INTEGER NOT NULL REFERENCES document (number),
            -- Its first entry, as 'measure/0'.
            anchor      TEXT NOT NULL,
            component   INTEGER NOT NULL,
            stage       INTEGER NOT NULL,
            names       TEXT NOT NULL,
            unnamed     INTEGER NOT NULL,
            authority   TEXT,
            date        TEXT,
            money       TEXT NOT NULL,
            refs        TEXT NOT NULL,
            complainant TEXT,
            UNIQUE (document, anchor)
        ) STRICT;
        CREATE INDEX bundle_of_component ON bundle (component);
        -- Words of names and file numbers by which bundles find each other.
        CREATE TABLE bundle_key (
            key     TEXT NOT NULL,
            -- The authority's country, or '' where any will do.
            country TEXT NOT NULL,
            -- 1 for the first word of a name.
            leads   INTEGER NOT NULL CHECK (leads IN (0, 1)),
            bundle  INTEGER NOT NULL REFERENCES bundle (number),
            PRIMARY KEY (key, country, leads, bundle)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX key_of_bundle ON bundle_key (bundle);

        """

    private static let cases = """
        -- Derived: what several documents say of one decision.
        CREATE TABLE case_file (
            number    INTEGER PRIMARY KEY,
            id        TEXT NOT NULL UNIQUE,
            component INTEGER NOT NULL,
            -- The id without what tells it from others of its name, and what it was first told in.
            base      TEXT NOT NULL,
            anchor    TEXT NOT NULL
        ) STRICT;
        CREATE INDEX case_of_component ON case_file (component);
        CREATE INDEX case_of_base ON case_file (base);

        -- Which entries of which documents a case is made of. A complaint against two may belong to two cases.
        CREATE TABLE case_entry (
            file         INTEGER NOT NULL REFERENCES case_file (number),
            document     INTEGER NOT NULL REFERENCES document (number),
            entry        TEXT NOT NULL CHECK (entry IN ('measure', 'complaint', 'challenge', 'claim')),
            entry_number INTEGER NOT NULL CHECK (entry_number >= 0),
            -- Which of the parties that a complaint is against.
            part         INTEGER NOT NULL CHECK (part >= 0),
            PRIMARY KEY (file, document, entry, entry_number, part)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX case_of_document ON case_entry (document, entry);

        -- What was known of a case from one day on, until the next: the last row holds today.
        CREATE TABLE case_state (
            -- Made of the case's name and the day, so that it is the same whenever it is made.
            number     INTEGER PRIMARY KEY,
            file       INTEGER NOT NULL REFERENCES case_file (number),
            since      TEXT NOT NULL,
            until      TEXT NOT NULL CHECK (until > since),
            respondent TEXT NOT NULL,
            authority  TEXT,
            country    TEXT,
            -- What was done, as 'fine, order'.
            measures   TEXT NOT NULL,
            amount     TEXT,
            currency   TEXT CHECK (length(currency) = 3),
            -- The amount in euros, for order only; at the yearly rate of the decision.
            euros      INTEGER,
            decided    TEXT,
            filed      TEXT,
            -- 'pending' where nothing was decided yet.
            standing   TEXT NOT NULL,
            law        TEXT,
            -- Each with what it is part of: '5, 5(1), 5(1)(f)'.
            articles   TEXT NOT NULL,
            documents  INTEGER NOT NULL CHECK (documents > 0),
            -- Where it stands in the lists: the smaller comes first.
            by_decided INTEGER NOT NULL,
            by_amount  INTEGER NOT NULL,
            by_filed   INTEGER NOT NULL,
            by_change  INTEGER NOT NULL,
            CHECK ((amount IS NULL) = (currency IS NULL)),
            UNIQUE (file, since)
        ) STRICT;

        -- What the respondent of a case is called, or by which number a source knows it.
        CREATE TABLE case_name (
            file INTEGER NOT NULL REFERENCES case_file (number),
            -- The words of the name, or 'lei …', 'wikidata …'.
            name TEXT NOT NULL,
            -- 0 for the name that stands for it, 1 for another of its names, 2 for a number.
            role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
            -- As a document writes it.
            written TEXT NOT NULL,
            PRIMARY KEY (file, role, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX case_of_name ON case_name (name, role);

        -- Who is who: names that stand for cases, and the respondent whose they are.
        CREATE TABLE respondent_name (
            name       TEXT PRIMARY KEY,
            -- What the name sounds like.
            sound      TEXT NOT NULL,
            -- The first of the respondent's names by the number of words and the alphabet.
            respondent TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX name_of_respondent ON respondent_name (respondent);
        CREATE INDEX name_of_sound ON respondent_name (sound);

        -- The lists: the states of each tag ('authority:LU', '' for all) in each order.
        CREATE TABLE case_list (
            -- Made of the tag and the order.
            list  INTEGER NOT NULL,
            place INTEGER NOT NULL,
            state INTEGER NOT NULL,
            PRIMARY KEY (list, place, state)
        ) STRICT, WITHOUT ROWID;

        -- The last entry of the log from which the tables were made.
        CREATE TABLE derivation (
            single INTEGER PRIMARY KEY CHECK (single = 1),
            entry  INTEGER NOT NULL
        ) STRICT;
        INSERT INTO derivation VALUES (1, 0);

        """

    private static let words = """
        -- Search by words, whatever the case and the accents.
        CREATE VIRTUAL TABLE document_words USING fts5 (
            name, title, text, content = '', detail = column, tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE case_words USING fts5 (names, tokenize = 'unicode61 remove_diacritics 2');
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
