package import Enforcement
import Filing
import Foundation
import GRDB

/// An entry of the log as a line of JSON: what `boete export --format jsonl` writes and `boete import log` reads.
///
///     {"number":1,"kind":"document","recorded_at":"2026-01-31T12:00:00.000Z","act":{"name":"a.txt",…}}
package struct LogLine: Sendable, Equatable {
    let number: Int
    let kind: String
    let moment: String
    /// Nil where a person's name was erased from it: what it said is gone for ever.
    let act: Act?

    /// Throws for what no line of a log is; the act's own sense is checked when it is taken in.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        if String(validating: bytes, as: UTF8.self) == nil { throw .malformed(at: 0) }
        let json = try JSONReader.value(of: bytes)
        guard let number = json["number"].int, number > 0 else { throw .unexpected(field: "number") }
        guard let moment = json["recorded_at"].text, Self.isMoment(moment) else {
            throw .unexpected(field: "recorded_at")
        }
        guard let kind = json["kind"].text else { throw .unexpected(field: "kind") }
        (self.number, self.kind, self.moment) = (number, kind, moment)
        let body = json["act"]
        if body.isNull {
            // Only what brings a text can have lost it.
            guard ["document", "erase"].contains(kind) else { throw .unexpected(field: "act") }
            act = nil
        } else {
            act = try ActJSON.act(kind, body)
        }
    }

    private static func isMoment(_ text: String) -> Bool {
        text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil
            && PartialDate(text.prefix(10)) != nil
    }

    /// The line of an entry, with its end; nil where the key does not open it: the log is damaged.
    static func bytes(of line: Log.Line) -> [UInt8]? {
        var json = JSONWriter()
        json.object { json in
            json.field("number", line.number)
            json.field("kind", line.kind)
            json.field("recorded_at", line.moment)
        }
        let act = line.key.map { Seal.open(line.body, $0) } ?? Array("null".utf8)
        return act.map { json.bytes.dropLast() + Array(",\"act\":".utf8) + $0 + Array("}\n".utf8) }
    }
}

extension Register {
    /// Gives the whole log to `use`, a line an entry; no more than one entry is in memory at a time.
    package func forEachLogLine(_ use: ([UInt8]) throws -> Void) throws {
        try stream { db in
            try Log(db: db).forEach { line in
                guard let bytes = LogLine.bytes(of: line) else { throw RegisterFault.corrupt }
                try use(bytes)
            }
        }
    }

    /// Reads in one view of the file, however long it takes; what the reader of the rows throws passes as it is.
    func stream(_ work: (Database) throws -> Void) throws {
        do { try database.read(work) } catch let error as DatabaseError { throw RegisterFault(error) }
    }
}
