package import Enforcement

/// One row of another register: the row itself as a document, and what it says.
package struct Imported: Sendable, Equatable {
    /// The row as it stood in the file; the spans of `record` point into its text.
    package var document: Document
    package var record: Record
    /// The line of the file on which the row starts, from 1.
    package var line: Int
    /// What of the row was passed over, each with its line; the rest of it is in `record`.
    package var notes: [Refusal] = []
}

/// The formats of other registers that can be read.
package enum ImportFormat: String, Sendable, CaseIterable {
    /// JSON Lines as `docs/record.md` defines them.
    case records
    /// A table with a line that names its columns.
    case csv
    /// Pages of GDPRhub in wikitext, or as MediaWiki exports them.
    case gdprhub
}

/// What the file itself does not say; each format takes what it needs.
package struct ImportOptions: Sendable, Equatable {
    /// What the rows are named by: the path as given.
    package var name: String
    package var publisher: String?
    /// When the whole file became public, and when it was read at its source.
    package var published: PartialDate?
    package var read: PartialDate?
    /// ISO 639-1.
    package var language = "und"
    package var columns = ColumnMap()
    /// `,`, `;` or a tab; nil where the line of columns is to tell.
    package var separator: Character?
    /// Which of day, month and year comes first where the year does not; nil accepts only what has one reading.
    package var dateOrder: DateOrder?
    /// `.` or `,`; nil accepts only what has one reading.
    package var decimal: Character?
    /// ISO 4217, where a row names no currency.
    package var currency: String?
    /// Where a row names no measure.
    package var measure = MeasureKind.fine

    package init(name: String) { self.name = name }
}

extension ImportFormat {
    /// Reads a file row by row; a row that is refused is told with its line and reason, the rest goes in.
    ///
    ///     try ImportFormat.csv.read(bytes, options) { row in try register.add(row.get()) }
    ///
    /// Throws an `ImportFault` where no row can be read, and what `each` throws.
    package func read(
        _ bytes: [UInt8], _ options: ImportOptions, each: (Result<Imported, Refusal>) throws -> Void
    ) throws {
        func named(_ row: Result<Imported, Refusal>) throws { try each(row.map(UnnamedParty.named)) }
        switch self {
        case .records: try RecordLines.read(bytes, options, each: named)
        case .csv: try Table.read(bytes, options, each: named)
        case .gdprhub: try GDPRhub.read(bytes, options, each: named)
        }
    }
}
