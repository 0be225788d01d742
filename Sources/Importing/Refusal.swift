/// Why a row, or a part of one, was not taken: the facts; sentences are made elsewhere.
package struct Refusal: Error, Sendable, Equatable {
    /// Counted from 1, where the row or the culprit starts.
    package let line: Int
    package let reason: Reason

    package init(line: Int, reason: Reason) { (self.line, self.reason) = (line, reason) }

    package enum Reason: Error, Equatable {
        case notUTF8
        case tooLong(limit: Int)
        /// Not JSON from this byte of the line on.
        case notJSON(at: Int)
        /// A key, column or template field that the format does not have.
        case unknownField(String)
        case twice(field: String)
        case missing(field: String)
        /// A value that the field cannot have.
        case unexpected(field: String, given: String? = nil)
        case noSuchDate(field: String, given: String)
        /// A value with two readings and no convention to choose by.
        case ambiguous(field: String, given: String, readings: [String])
        /// A passage that is not in the text, or not what it says.
        case notInText(field: String)
        case unclosedQuote
        case strayQuote
        case cells(expected: Int, found: Int)
        /// An id that an earlier row has.
        case duplicate(id: String, firstLine: Int)
        case unclosedTemplate(String)
        case noTemplate
    }
}

/// Why nothing of a file can be read.
package enum ImportFault: Error, Equatable {
    case empty
    /// The line of columns is no row.
    case header(Refusal.Reason)
    /// Columns of the map that are not there, and those that are.
    case columns(missing: [String], there: [String])
    /// A mapped column that is there more than once.
    case columnTwice(String)
    /// A field that every row needs and no column gives.
    case unmapped(field: String, there: [String])
    /// Fields of the map that do not exist, and those that do.
    case fields(unknown: [String], known: [String])
    /// The part of a map that is not `field=column`, or a field that is mapped twice.
    case unreadableMap(String)
}
