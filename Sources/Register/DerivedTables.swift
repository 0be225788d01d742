/// The tables of cases: everything in them can be made anew from documents, claims and judgements.
enum DerivedTables {
    static let sql = filing + cases + words

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
            -- 1 for what is decisive of a name: a single word, or the first two.
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
