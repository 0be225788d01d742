import Enforcement

/// Pages of GDPRhub: what the box at a page's head tells.
enum GDPRhub {
    static func read(
        _ bytes: [UInt8], _ options: ImportOptions, each: (Result<Imported, Refusal>) throws -> Void
    ) throws {
        try GDPRhubPages.each(in: bytes) { page in
            try each(Result { () throws(Refusal) in try imported(page, options) })
        }
    }

    private static func imported(
        _ page: GDPRhubPage, _ options: ImportOptions
    ) throws(Refusal) -> Imported {
        let text = try Refusal.text(page.bytes, line: page.line)
        guard let (at, box) = WikiBox.starts(in: page.bytes).first else {
            throw Refusal(line: page.line, reason: .noTemplate)
        }
        guard let parameters = WikiBox(in: page.bytes, at: at)?.parameters else {
            throw Refusal(line: page.lineNumber(at), reason: .unclosedTemplate(box.rawValue))
        }
        var told = GDPRhubBoxFields(parameters, of: page)
        let name = page.title ?? "\(options.name):\(page.line)"
        do throws(Refusal.Reason) {
            let record = try GDPRhubRow(told: told, box: box, options: options).record(name: name)
            told.notes.sort { $0.line < $1.line }
            return Imported(
                document: document(page, name, text, options), record: record, line: page.line,
                notes: told.notes)
        } catch {
            throw Refusal(line: told.line(of: error) ?? page.lineNumber(at), reason: error)
        }
    }

    private static func document(
        _ page: GDPRhubPage, _ name: String, _ text: String, _ options: ImportOptions
    ) -> Document {
        Document(
            name: name, text: text, url: page.title.map(address), publisher: options.publisher ?? "GDPRhub",
            title: page.title, published: page.changed ?? options.published, read: options.read,
            format: .gdprhub)
    }

    /// Where the wiki shows a page.
    private static func address(_ title: String) -> String {
        var address = "https://gdprhub.eu/index.php?title="
        for byte in title.utf8 {
            if byte.isDigit || byte.isLetter || "-_.~/:()".utf8.contains(byte) {
                address.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                address +=
                    byte == 0x20
                    ? "_" : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return address
    }
}

extension GDPRhubPage {
    /// The line of the file for a place in the wikitext.
    func lineNumber(_ at: Int) -> Int { line + bytes[..<at].count { $0 == 0x0A } }
}

/// The fields of one box that say something.
struct GDPRhubBoxFields {
    private var told: [GDPRhubField: [Int: Told]] = [:]
    private var lines: [String: Int] = [:]
    /// Parameters that the wiki does not have, or has twice.
    var notes: [Refusal] = []

    init(_ parameters: [WikiBox.Parameter], of page: GDPRhubPage) {
        var (line, counted) = (page.line, 0)
        for parameter in parameters {
            line += page.bytes[counted..<parameter.range.lowerBound].count { $0 == 0x0A }
            counted = parameter.range.lowerBound
            let text = WikiText.plain(page.bytes[parameter.range])
            guard let (field, number) = GDPRhubField.named(parameter.name) else {
                notes.append(Refusal(line: line, reason: .unknownField(parameter.name)))
                continue
            }
            if lines.updateValue(line, forKey: parameter.name) != nil {
                notes.append(Refusal(line: line, reason: .twice(field: parameter.name)))
            }
            // Of two the wiki shows the last.
            let span = Span(parameter.range.lowerBound, parameter.range.upperBound)
            told[field, default: [:]][number] =
                Unknown.isSaid(by: text) ? nil : Told(field: parameter.name, text: text, span: span)
        }
    }

    subscript(field: GDPRhubField) -> Told? { told[field]?.min { $0.key < $1.key }?.value }

    /// Those of a numbered field, in order.
    func all(_ field: GDPRhubField) -> [Told] { (told[field] ?? [:]).sorted { $0.key < $1.key }.map(\.value) }

    /// Where the field stands whose value was refused.
    func line(of reason: Refusal.Reason) -> Int? { reason.field.flatMap { lines[$0] } }
}

extension Refusal.Reason {
    /// The field that it is about.
    package var field: String? {
        switch self {
        case .unknownField(let field), .twice(let field), .missing(let field), .unexpected(let field, _),
            .noSuchDate(let field, _), .ambiguous(let field, _, _), .notInText(let field):
            field
        default: nil
        }
    }
}
