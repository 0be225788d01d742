import Testing

@testable import boete

@Suite struct DecodingTests {
    private static let rows: [(bytes: [UInt8], text: String, encoding: DecodedText.Encoding, what: String)] =
        [
            (Array("Geldbuße".utf8), "Geldbuße", .utf8, "valid UTF-8"),
            ([0xEF, 0xBB, 0xBF, 0x61], "a", .utf8, "the byte order mark is no part of the text"),
            ([0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20], "a€", .utf16, "UTF-16, low byte first"),
            ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0xAC], "a€", .utf16, "UTF-16, high byte first"),
            ([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], "😀", .utf16, "a surrogate pair"),
            ([0x63, 0x61, 0x66, 0xE9], "café", .windows1252, "what is not UTF-8 is Windows-1252"),
            (
                [0x80, 0x35, 0x93, 0x94, 0x81], "€5“”\u{81}", .windows1252,
                "its own signs, and the byte it has none for"
            ),
            ([0xEF, 0xBB, 0xBF, 0xE9], "é", .windows1252, "a mark does not make the rest valid"),
            (
                Array("a\u{0C}b\tc\r\n".utf8), "a\u{0C}b\tc\r\n", .utf8,
                "form feeds, tabs and line ends are text"
            ),
        ]

    @Test("Bytes become text by a stated rule", arguments: rows)
    func decodes(bytes: [UInt8], text: String, encoding: DecodedText.Encoding, what: String) throws {
        #expect(try Decoding.text(of: bytes) == DecodedText(text: text, encoding: encoding), "\(what)")
    }

    private static let damaged: [(bytes: [UInt8], text: String, what: String)] = [
        ([0xFF, 0xFE, 0x61, 0x00, 0x62], "a\u{FFFD}", "half a unit at the end"),
        ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a", "half a pair"),
    ]

    @Test("No byte is dropped in silence", arguments: damaged)
    func repairs(bytes: [UInt8], text: String, what: String) throws {
        #expect(
            try Decoding.text(of: bytes) == DecodedText(text: text, encoding: .utf16, repaired: true),
            "\(what)")
    }

    private static let refused: [(bytes: [UInt8], fault: InputFault, what: String)] = [
        ([], .empty, "nothing"), (Array(" \n\t".utf8), .empty, "only spaces"),
        ([0xEF, 0xBB, 0xBF], .empty, "only a mark"),
        ([0xFF, 0xFE], .empty, "only a mark of UTF-16"),
        ([0x61, 0x00, 0x62], .binary, "a NUL"),
        ([0x25, 0x50, 0x44, 0x46, 0x01, 0x02], .binary, "control bytes"),
    ]

    @Test("What is no text is refused", arguments: refused)
    func refuses(bytes: [UInt8], fault: InputFault, what: String) {
        #expect(throws: fault, "\(what)") { try Decoding.text(of: bytes) }
    }
}
