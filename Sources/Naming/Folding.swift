import Foundation

/// Scalars as lower-case Latin bytes, from one table that is made once.
///
/// `Š` is `s`, `Ж` is `zh`; a mark is nothing; what is no letter and no digit is a gap, of which `'` and `&` keep their sign.
struct Folding: Sendable {
    /// Latin, Greek, Cyrillic and the alphabets after them, up to Greek with its accents, and the signs `’`, `€`, `№`, `™`.
    private static let end: UInt32 = 0x2200
    static let gap = UInt8(ascii: " ")
    static let elision = UInt8(ascii: "'")
    static let ampersand = UInt8(ascii: "&")

    private var starts: [UInt16] = [0]
    private var bytes: [UInt8] = []

    static let table = Folding()

    private init() {
        let letters = Self.letters()
        for value in 0..<Self.end {
            bytes += Unicode.Scalar(value).map { Self.folded($0, letters) } ?? []
            starts.append(UInt16(bytes.count))
        }
    }

    /// What a scalar is folded to; nothing for a mark.
    func folded(_ scalar: Unicode.Scalar) -> ArraySlice<UInt8> {
        let value = scalar.value
        if value < Self.end { return bytes[Int(starts[Int(value)])..<Int(starts[Int(value) + 1])] }
        if (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
            return folded(narrow)
        }
        return scalar.properties.isAlphabetic ? Array(String(scalar).utf8)[...] : [Self.gap]
    }
}

extension Folding {
    private static func letters() -> [Unicode.Scalar: [UInt8]] {
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        for line in Scripts.letters.description.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ")
            for place in stride(from: 0, to: parts.count - 1, by: 2) {
                for scalar in parts[place].unicodeScalars { letters[scalar] = latin(parts[place + 1]) }
            }
        }
        return letters
    }

    private static func latin(_ text: Substring) -> [UInt8] {
        text == "-" ? [] : text.utf8.map { $0 == UInt8(ascii: "_") ? gap : $0 }
    }

    private static func folded(_ scalar: Unicode.Scalar, _ letters: [Unicode.Scalar: [UInt8]]) -> [UInt8] {
        if let latin = letters[scalar] { return latin }
        if scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`" { return [elision] }
        if scalar == "&" { return [ampersand] }
        let properties = scalar.properties
        if properties.generalCategory == .nonspacingMark { return [] }
        guard properties.isAlphabetic || properties.numericType != nil else { return [gap] }
        if scalar.isASCII { return Array(properties.lowercaseMapping.utf8) }
        return properties.lowercaseMapping.unicodeScalars.flatMap { letters[$0] ?? base(of: $0, letters) }
    }

    /// A letter without its marks.
    private static func base(of scalar: Unicode.Scalar, _ letters: [Unicode.Scalar: [UInt8]]) -> [UInt8] {
        String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.flatMap { part in
            letters[part]
                ?? (part.properties.generalCategory == .nonspacingMark ? [] : Array(String(part).utf8))
        }
    }
}
