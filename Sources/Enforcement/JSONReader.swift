/// Why a text is not the JSON that was expected.
public enum JSONFault: Error, Sendable, Equatable {
    /// The byte at which it stops being JSON.
    case malformed(at: Int)
    /// The key whose value is missing or is none that the field can have.
    case unexpected(field: String)
    /// A key that the record does not have.
    case unknown(field: String)
    /// A key that one object has twice.
    case twice(field: String)
    /// A passage that is not in the text, or is not what the line says that it is.
    case notInText(field: String)
}

/// Reads one JSON value from UTF-8 bytes (RFC 8259).
///
///     try JSONReader.value(of: Array(#"{"language":"nl"}"#.utf8))["language"].text  // nl
package struct JSONReader {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0
    /// A line of ours is four deep; more than this is an attack on the stack.
    private static let deepest = 64

    package static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value()
        reader.skipSpace()
        if reader.at < bytes.count { throw .malformed(at: reader.at) }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(JSONFault) {
        if !take(character) { throw .malformed(at: at) }
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw .malformed(at: at) }
        skipSpace()
        let from = at
        switch next {
        case UInt8(ascii: "{"): return JSONValue(content: try object(), span: Span(from, at))
        case UInt8(ascii: "["): return JSONValue(content: try list(), span: Span(from, at))
        case UInt8(ascii: "\""): return JSONValue(content: .text(try string()), span: Span(from + 1, at - 1))
        default: return JSONValue(content: try word(), span: Span(from, at))
        }
    }

    private mutating func object() throws(JSONFault) -> JSONValue.Content {
        var fields: [String: JSONValue] = [:]
        try expect("{")
        if take("}") { return .object(fields) }
        repeat {
            skipSpace()
            let key = try string()
            try expect(":")
            let known = fields.updateValue(try value(), forKey: key)
            if known != nil { throw .twice(field: key) }
        } while take(",")
        try expect("}")
        return .object(fields)
    }

    private mutating func list() throws(JSONFault) -> JSONValue.Content {
        var items: [JSONValue] = []
        try expect("[")
        if take("]") { return .list(items) }
        repeat { items.append(try value()) } while take(",")
        try expect("]")
        return .list(items)
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(JSONFault) -> JSONValue.Content {
        let from = at
        while let byte = next, !(0...0x20).contains(byte), !",]}".utf8.contains(byte) { at += 1 }
        let word = String(decoding: bytes[from..<at], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true", "false": return .flag(word == "true")
        default:
            // `Double` alone would take `inf` and `0x1`.
            guard word.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), Double(word) != nil else {
                throw .malformed(at: from)
            }
            return .number(word)
        }
    }
}

extension JSONReader {
    private mutating func string() throws(JSONFault) -> String {
        guard next == UInt8(ascii: "\"") else { throw .malformed(at: at) }
        at += 1
        var text: [UInt8] = []
        while let byte = next, byte >= 0x20 {
            at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
        }
        throw .malformed(at: at)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "\""): 0x22,
    ]

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        guard let letter = next else { throw .malformed(at: at) }
        at += 1
        if letter == UInt8(ascii: "u") {
            text.append(contentsOf: String(try scalar()).utf8)
        } else if let byte = Self.escapes[letter] {
            text.append(byte)
        } else {
            throw .malformed(at: at - 1)
        }
    }

    /// The scalar after `\u`; the two halves of a surrogate pair make one.
    private mutating func scalar() throws(JSONFault) -> Character {
        let from = at
        let first = try hex()
        guard (0xD800..<0xDC00).contains(first) else { return try character(first, from) }
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
            throw .malformed(at: from)
        }
        at += 2
        let second = try hex()
        guard (0xDC00..<0xE000).contains(second) else { throw .malformed(at: from) }
        return try character(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), from)
    }

    private func character(_ code: UInt32, _ from: Int) throws(JSONFault) -> Character {
        // No text of ours has a NUL, and a database would end its value there.
        guard code > 0, let scalar = Unicode.Scalar(code) else { throw .malformed(at: from) }
        return Character(scalar)
    }

    private mutating func hex() throws(JSONFault) -> UInt32 {
        guard at + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw .malformed(at: at) }
        at += 4
        return code
    }
}
