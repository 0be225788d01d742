/// Writes JSON as UTF-8 bytes, with the keys in the order that they are given.
///
///     var json = JSONWriter()
///     json.object { $0.field("language", "nl") }  // {"language":"nl"}
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// True where the next value or key of the open list needs a comma before it.
    private var follows = false

    public init() {}

    /// Ends the line, so that the next value starts a new one.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        follows = false
    }

    public mutating func object(_ content: (inout JSONWriter) -> Void) { enclose("{", "}", content) }

    public mutating func array<Items: Sequence>(
        _ items: Items, _ item: (inout JSONWriter, Items.Element) -> Void
    ) {
        enclose("[", "]") { json in for each in items { item(&json, each) } }
    }

    public mutating func null() { literal("null") }
    public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }
    public mutating func value(_ number: Int) { literal(String(number)) }
    public mutating func value(_ amount: Amount) { literal(amount.description) }

    /// A number from 0 to 1 with two decimals.
    public mutating func value(share: Double) {
        // Not `rounded()`: it would tie every program that prints a record to the mathematics library.
        let hundredths = Int(min(1, max(0, share)) * 100 + 0.5)
        literal("\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)")
    }

    public mutating func value(_ text: some StringProtocol) {
        separate()
        quote(text)
        follows = true
    }

    /// The key of the value that is written next.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    private mutating func enclose(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: open))
        follows = false
        content(&self)
        bytes.append(UInt8(ascii: close))
        follows = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        follows = true
    }

    private mutating func separate() { if follows { bytes.append(UInt8(ascii: ",")) } }
}

extension JSONWriter {
    private static let hex = Array("0123456789abcdef".utf8)

    private mutating func quote(_ text: some StringProtocol) {
        bytes.append(UInt8(ascii: "\""))
        let from = bytes.count
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case ..<0x20, 0x7F: escape(byte)
            case 0xA8, 0xA9: separatorOrByte(byte, since: from)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(Self.hex[Int(byte >> 4)])
        bytes.append(Self.hex[Int(byte & 15)])
    }

    /// U+2028 and U+2029 (E2 80 A8, E2 80 A9) end a line in JavaScript and in many tools that read JSON Lines.
    private mutating func separatorOrByte(_ byte: UInt8, since start: Int) {
        guard bytes.count - start >= 2, bytes.suffix(2).elementsEqual([0xE2, 0x80]) else {
            return bytes.append(byte)
        }
        bytes.removeLast(2)
        bytes.append(contentsOf: byte == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
    }
}
