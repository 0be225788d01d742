import Filing
import Register

/// Every sentence about what went wrong is made here: what was wrong; what would be right.
enum Sentences {
    static func sentence(_ fault: InputFault) -> String {
        switch fault {
        case .missing: "no such file; give the path of a text file"
        case .directory: "is a directory; give the files in it"
        case .unreadable: "may not be read; grant read permission"
        case .empty: "is empty; give a file with text in it"
        case .binary: "is binary; give a text in UTF-8, UTF-16 or Windows-1252"
        case .tooLarge(let limit): "is larger than \(limit) bytes; raise --max-bytes"
        case .system(let fault): "\(fault.words); try again or give another file"
        }
    }

    static func note(on text: DecodedText) -> String? {
        if text.repaired {
            return "is damaged \(text.encoding.rawValue); what could not be read became U+FFFD"
        }
        return text.encoding == .windows1252 ? "is not valid UTF-8; read as Windows-1252" : nil
    }

    static let noEnforcement = "names no data-protection enforcement action"

    static func sentence(_ fault: OutputFault) -> String {
        "\(fault.path ?? "standard output"): \(fault.cause.words); "
            + (fault.cause.isFull ? "free some space or write elsewhere" : "write elsewhere")
    }

    static func sentence(_ trouble: RegisterTrouble) -> String {
        "\(trouble.path): \(sentence(trouble.fault))"
    }

    private static func sentence(_ fault: RegisterFault) -> String {
        switch fault {
        case .missing: "no register there; make one with boete add FILE"
        case .noDirectory(let directory): "no directory '\(directory)'; make it or give another --register"
        case .newer(let version, let known):
            "is a register of schema version \(version); this boete reads up to \(known), use a newer one"
        case .foreign: "is the database of another program; give another --register"
        case .locked: "is in use by another process; try again when it has finished"
        case .corrupt: "is damaged or no register; restore a copy or give another --register"
        case .unwritable: "may not be written; grant write permission or give another --register"
        case .full: "no space left on device; free some space"
        case .unknown(let name):
            "nothing is called '\(Plain.line(name))'; give an id or address as boete cases, respondents and why show them"
        case .unfit(let field, let value):
            "'\(Plain.line(value))' is no value of '\(Plain.line(field))'; write it as boete why shows it"
        case .nobody: "no document has that name; give it as a document writes it"
        case .database(let words): "the database says '\(words)'; restore a copy or report this"
        }
    }

    static func noCase(_ words: String) -> String { "no case for '\(words)'; list them with boete cases" }

    static func severalCases(_ count: Int, _ words: String) -> String {
        "\(count) cases for '\(words)'; give the id of one of them"
    }

    static func noField(_ field: String, known: [String]) -> String {
        "no claim for '\(field)'; this case has \(known.joined(separator: ", "))"
    }

    static func noCases(isFiltered: Bool) -> String {
        isFiltered
            ? "no such case; ask with fewer options"
            : "no cases; add documents with boete add FILE, or load the large decisions of Europe with boete import known"
    }

    static func sentence(_ fault: Verification.Fault) -> String {
        switch fault {
        case .missing(let entry): "entry \(entry) of the log is gone"
        case .broken(let entry): "entry \(entry) was changed, or the one before it: its hash does not follow"
        case .unreadable(let entry): "entry \(entry) was changed: its key does not open it"
        case .keyless(let entry): "entry \(entry) has no key, and no erasure tells why"
        case .differs(let entry):
            "the tables do not say what entry \(entry) says; make them anew with boete rebuild"
        case .stray(let table, let count):
            count > 0
                ? "the table '\(table)' has \(count) rows that no entry brought; boete rebuild"
                : "the table '\(table)' lacks \(-count) rows; boete rebuild"
        case .caseDiffers(let id): "the case \(Plain.line(id)) is not what the log makes of it; boete rebuild"
        case .unknownHead(let hash): "the hash '\(Plain.line(hash))' is not in the log; it was cut or changed"
        }
    }
}
