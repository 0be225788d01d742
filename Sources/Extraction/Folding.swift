/// Folds a word for look-up: lower case, without diacritics, `ß` as `ss`: `Bußgeld` is `bussgeld`, `Αρχή` is `αρχη`.
enum Folding {
    static func fold(_ text: some StringProtocol) -> [UInt8] { fold(Array(text.utf8)[...]) }

    static func fold(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte < 0x80 {
                folded.append(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
                position += 1
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: position)
            position += length
            append(scalar, to: &folded)
        }
        return folded
    }

    private static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
        if (0xC0...0x24F).contains(scalar) {
            let index = Int(scalar - 0xC0)
            if index < latin.count, latin[index] != "·" {
                folded.append(contentsOf: latin[index].utf8)
                return
            }
        }
        switch scalar {
        case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0xFEFF: return
        case 0x386, 0x3AC: Scalars.append(0x3B1, to: &folded)
        case 0x388, 0x3AD: Scalars.append(0x3B5, to: &folded)
        case 0x389, 0x3AE: Scalars.append(0x3B7, to: &folded)
        case 0x38A, 0x3AF, 0x390, 0x3AA, 0x3CA: Scalars.append(0x3B9, to: &folded)
        case 0x38C, 0x3CC: Scalars.append(0x3BF, to: &folded)
        case 0x38E, 0x3CD, 0x3B0, 0x3AB, 0x3CB: Scalars.append(0x3C5, to: &folded)
        case 0x38F, 0x3CE: Scalars.append(0x3C9, to: &folded)
        case 0x3C2: Scalars.append(0x3C3, to: &folded)
        case 0x391...0x3A9, 0x410...0x42F: Scalars.append(scalar + 0x20, to: &folded)
        case 0x400...0x40F: Scalars.append(scalar + 0x50, to: &folded)
        default: Scalars.append(scalar, to: &folded)
        }
    }

    /// U+00C0 to U+017F and the comma-below letters of Romanian; `·` stands for itself.
    private static let latin: [String] = {
        let rows =
            "a a a a a a ae c e e e e i i i i d n o o o o o · o u u u u y th ss "
            + "a a a a a a ae c e e e e i i i i d n o o o o o · o u u u u y th y "
            + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i "
            + "ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s "
            + "t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
        var table = rows.split(separator: " ").map(String.init)
        while table.count < 0x218 - 0xC0 { table.append("·") }
        return table + ["s", "s", "t", "t"]
    }()
}

/// Decoding and encoding of single Unicode scalars in UTF-8 bytes.
enum Scalars {
    /// The scalar at a position and its length in bytes; a stray byte is U+FFFD of length 1.
    @inline(__always)
    static func decode<Bytes: RandomAccessCollection>(_ bytes: Bytes, at position: Int) -> (UInt32, Int)
    where Bytes.Element == UInt8, Bytes.Index == Int {
        let lead = bytes[position]
        let length =
            lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, position + length <= bytes.endIndex else { return (0xFFFD, 1) }
        if length == 1 { return (UInt32(lead), 1) }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, length)
    }

    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 65...90, 97...122, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x300...0x373,
            0x376...0x37D, 0x386, 0x388...0x481, 0x48A...0x556, 0x1E00...0x1FFF:
            true
        default: false
        }
    }

    static func isUpper(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 65...90, 0xC0...0xD6, 0xD8...0xDE, 0x386...0x38F, 0x391...0x3AB, 0x400...0x42F: true
        case 0x100...0x137, 0x14A...0x177, 0x182...0x184, 0x1CD...0x24F, 0x460...0x4FF: scalar & 1 == 0
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
        case 0x178: true
        default: false
        }
    }
}
