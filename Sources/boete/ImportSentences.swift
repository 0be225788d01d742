import Importing
import Register

/// The sentences about rows and files of other registers.
extension Sentences {
    /// `line 12: decided '2021-02-30' is no day of the calendar; correct it`
    static func sentence(_ refusal: Refusal) -> String { "line \(refusal.line): \(sentence(refusal.reason))" }

    /// The same without its line.
    static func sentence(_ reason: Refusal.Reason) -> String {
        switch reason {
        case .notUTF8: "is not UTF-8; convert the file to UTF-8"
        case .tooLong(let limit): "is longer than \(limit) bytes; divide it, or close what it leaves open"
        case .notJSON(let at): "is not JSON from byte \(at) on; give one JSON object a line"
        case .unknownField(let field): "'\(quoted(field))' is no field of this format; correct its name"
        case .twice(let field): "has '\(quoted(field))' twice; leave one"
        case .missing(let field): "has no \(quoted(field)); give one"
        case .unexpected(let field, .some(let given)):
            "\(quoted(field)) '\(quoted(given))' cannot be read; write it as docs/importing.md says"
        case .unexpected(let field, .none):
            "\(quoted(field)) is missing or cannot be read; write it as docs/record.md says"
        case .noSuchDate(let field, let given):
            "\(quoted(field)) '\(quoted(given))' is no day of the calendar; correct it, or give --date-order"
        case .ambiguous(let field, let given, let readings):
            "\(quoted(field)) '\(quoted(given))' may be \(readings.joined(separator: " or ")); "
                + "give --date-order or --decimal"
        case .notInText(let field):
            "the passage of \(quoted(field)) is not in the text; count it in bytes of UTF-8"
        case .unclosedQuote:
            "opens a quotation mark and does not close it; close it, or double it within a cell"
        case .strayQuote: "has text behind a closing quotation mark; double the marks within a cell"
        case .cells(let expected, let found):
            "has \(found) cells for \(expected) columns; correct its separators"
        case .duplicate(let id, let line): "has the id '\(quoted(id))' of line \(line); leave one of the two"
        case .unclosedTemplate(let name): "{{\(name) is not closed; end it with }}"
        case .noTemplate: "has neither {{DPAdecisionBOX nor {{COURTdecisionBOX; give pages of decisions"
        }
    }

    static func sentence(_ fault: ImportFault) -> String {
        switch fault {
        case .empty: "has no line of columns; give a table"
        case .header(let reason): "the line of columns \(sentence(reason))"
        case .columns(let missing, let there):
            "has no column \(list(missing)); its columns are \(list(there))"
        case .columnTwice(let name): "has the column \(list([name])) twice; rename one"
        case .unmapped(let field, let there):
            "no column gives \(field); name it with --columns \(field)=COLUMN, its columns are \(list(there))"
        case .fields(let unknown, let known):
            "no field \(list(unknown)); the fields are \(known.joined(separator: ", "))"
        case .unreadableMap(let part): "'\(quoted(part))' in --columns is not FIELD=COLUMN, each field once"
        }
    }

    /// Why the register itself does not take a row.
    static func unfit(_ words: String) -> String {
        "does not fit the register, which says '\(quoted(words))'; write it as docs/record.md says"
    }

    static func sentence(_ reason: LogImport.Reason) -> String {
        switch reason {
        case .order(let number, let before):
            "has number \(number) after \(before); give the log in its order, once"
        case .unknownDocument(let number):
            "speaks of document \(number), which no line brought; give the whole log, in its order"
        case .moment(let moment):
            "recorded_at '\(quoted(moment))' is before the line before or after now; correct it or the clock"
        case .unfit(let words): unfit(words)
        }
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(100).map { "'\(quoted($0))'" }.joined(separator: ", ")
    }

    /// In one line, and no longer than is needed to find it.
    private static func quoted(_ text: String) -> String {
        text.count > 60 ? Plain.line(String(text.prefix(60))) + "…" : Plain.line(text)
    }
}
