/// The jurisdiction of a supervisory authority: an ISO 3166 code such as `LU` or `DE-HH`.
///
/// A country's code is its national authority, a regional one its ISO 3166-2 code; `EU` is the EDPB, the
/// EDPS or the Commission; Greece is `GR`, the United Kingdom `GB`.
public struct Authority: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let code: String

    /// Nil unless it has the form of a code: two capitals, and a region of one to three letters or digits.
    public init?(_ code: some StringProtocol) {
        var length = 0
        for byte in code.utf8 {
            let isCapital = (65...90).contains(byte)
            switch length {
            case 0, 1: guard isCapital else { return nil }
            case 2: guard byte == UInt8(ascii: "-") else { return nil }
            case 3...5: guard isCapital || (48...57).contains(byte) else { return nil }
            default: return nil
            }
            length += 1
        }
        guard length == 2 || length > 3 else { return nil }
        self.code = String(code)
    }

    /// The country that it belongs to: `DE` for `DE-HH`.
    public var country: String { String(code.prefix(2)) }

    public var description: String { code }

    public static func < (left: Authority, right: Authority) -> Bool { left.code < right.code }
}
