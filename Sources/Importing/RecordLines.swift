package import Enforcement

/// Our own JSON Lines: a record a line, with the text that it is of, or bare.
///
///     {"url":"https://cnil.fr/x","measures":[{"respondent":"Tarnwick","authority":"FR","measure":"fine"}]}
enum RecordLines {
    static func read(
        _ bytes: [UInt8], _ options: ImportOptions, each: (Result<Imported, Refusal>) throws -> Void
    ) throws {
        var lines = Lines(bytes)
        while let range = lines.next() {
            let line = bytes[range]
            if line.allSatisfy(\.isSpace) { continue }
            let number = lines.number
            try each(Result { () throws(Refusal) in try imported(line, number, options) })
        }
    }

    private static func imported(
        _ bytes: ArraySlice<UInt8>, _ number: Int, _ options: ImportOptions
    ) throws(Refusal) -> Imported {
        let line = try Refusal.text(bytes, line: number)
        do throws(JSONFault) {
            let json = try JSONReader.value(of: Array(bytes))
            if json.object == nil { throw .malformed(at: 0) }
            return try imported(json, line, number, options)
        } catch {
            throw Refusal(line: number, reason: Refusal.Reason(error))
        }
    }

    /// The keys of a line that tell of the document and not of what it says.
    private static let documentKeys: Set = ["text", "url", "publisher", "title", "read"]

    private static func imported(
        _ json: JSONValue, _ line: String, _ number: Int, _ options: ImportOptions
    ) throws(JSONFault) -> Imported {
        let text = try json.optional("text", \.text)
        var record = try RecordJSON.record(of: json, passages: text == nil ? .own : .told, also: documentKeys)
        if json["document"].isNull { record.document = "\(options.name):\(number)" }
        if json["language"].isNull { record.language = options.language }
        if let text { try Evidence.check(record, of: json, text) }
        let document = Document(
            name: record.document, text: text ?? line,
            url: try json.optional("url") { $0.text.flatMap { WebAddress.isOne($0) ? $0 : nil } },
            publisher: try json.optional("publisher", \.text) ?? options.publisher,
            title: try json.optional("title", \.text), published: record.published ?? options.published,
            read: try json.optional("read") { $0.text.flatMap { PartialDate($0) } } ?? options.read,
            format: text == nil ? .record : .text)
        return Imported(document: document, record: record, line: number)
    }
}

extension Refusal.Reason {
    package init(_ fault: JSONFault) {
        switch fault {
        case .malformed(let at): self = .notJSON(at: at)
        case .unexpected(let field): self = .unexpected(field: field)
        case .unknown(let field): self = .unknownField(field)
        case .twice(let field): self = .twice(field: field)
        case .notInText(let field): self = .notInText(field: field)
        }
    }
}
