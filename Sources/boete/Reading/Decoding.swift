/// A text and the encoding that its bytes were taken for.
struct DecodedText: Equatable {
    enum Encoding: String { case utf8 = "UTF-8", utf16 = "UTF-16", windows1252 = "Windows-1252" }

    let text: String
    let encoding: Encoding
    /// True where bytes that no character has were replaced by U+FFFD.
    var repaired = false
}

/// Bytes as text, by a stated rule: a byte order mark decides; else valid UTF-8; else Windows-1252.
enum Decoding {
    /// Throws for what has no text in it.
    static func text(of bytes: [UInt8]) throws(InputFault) -> DecodedText {
        let decoded = try decoded(bytes)
        if decoded.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { throw .empty }
        return decoded
    }

    private static func decoded(_ bytes: [UInt8]) throws(InputFault) -> DecodedText {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1) }
        if looksBinary(bytes) { throw .binary }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if let text = String(validating: body, as: UTF8.self) {
            return DecodedText(text: text, encoding: .utf8)
        }
        var scalars = String.UnicodeScalarView()
        for byte in body { scalars.append(windows1252(byte)) }
        return DecodedText(text: String(scalars), encoding: .windows1252)
    }

    /// A NUL, or more than one control byte in fifty.
    static func looksBinary(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 && !isSpace(byte) {
            if byte == 0 { return true }
            controls += 1
        }
        return controls * 50 > bytes.count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func utf16(_ bytes: [UInt8], low: Int) -> DecodedText {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
            UInt16(bytes[at + 1 - low]) << 8 | UInt16(bytes[at + low])
        }
        if let text = String(validating: units, as: UTF16.self), bytes.count.isMultiple(of: 2) {
            return DecodedText(text: text, encoding: .utf16)
        }
        // A half unit at the end is a byte too, and no byte is dropped in silence.
        let tail = bytes.count.isMultiple(of: 2) ? "" : "\u{FFFD}"
        return DecodedText(
            text: String(decoding: units, as: UTF16.self) + tail, encoding: .utf16, repaired: true)
    }

    /// The WHATWG's index of windows-1252 from 80 to 9F; elsewhere a byte is its own code point.
    private static let high: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
        0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }
}
