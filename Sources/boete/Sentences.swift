import Enforcement

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
        "standard output: \(fault.cause.words); "
            + (fault.cause.isFull ? "free some space or write elsewhere" : "write elsewhere")
    }
}
