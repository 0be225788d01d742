/// Character references as the characters that they stand for: `&amp;`, `&#124;`, `&#x7C;`.
///
/// The five names of XML and the blank that does not break; any other name stays as it is.
enum CharacterReferences {
    private static let names: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]
    /// The longest is `&#x10FFFF;`.
    private static let longest = 10

    static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&"),
                let end = bytes[at...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(named: String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
            {
                text += String(scalar).utf8
                at = end + 1
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return text
    }

    private static func scalar(named name: String) -> Unicode.Scalar? {
        guard name.first == "#" else { return names[name] }
        let digits = name.dropFirst()
        let code =
            digits.first.map { "xX".contains($0) } == true
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
}
