import Crypto
import Enforcement

/// A number made of words: the same words always give the same, so derived rows do not depend on the order of arrival.
enum StableNumber {
    /// The first 62 bits of the words' SHA-256.
    static func of(_ words: String...) -> Int {
        let hash = SHA256.hash(data: Array(words.joined(separator: "\u{1F}").utf8))
        return hash.prefix(8).reduce(0) { $0 << 8 | Int($1) } & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// The same below a day, so that what belongs to one time lies together: 17 bits of the day, 45 of the words.
    static func of(day: PartialDate?, _ words: String...) -> Int {
        let days = min(max(0, day?.first.dayNumber ?? 0), 0x1_FFFF)
        return days << 45 | of(words.joined(separator: "\u{1F}")) >> 17
    }
}
