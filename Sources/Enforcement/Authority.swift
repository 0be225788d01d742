/// The jurisdiction of a supervisory authority: an ISO 3166 code such as `LU` or `DE-HH`.
///
/// A country's code is its national authority, a regional one its ISO 3166-2 code; `EU` is the EDPB, the
/// EDPS or the Commission; Greece is `GR`, the United Kingdom `GB`.
public struct Authority: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let code: String

    /// Nil unless it has the form of a code: two capitals, and a region of one to three letters or digits.
    public init?(_ code: some StringProtocol) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count == 2,
            parts[0].utf8.allSatisfy({ (65...90).contains($0) })
        else { return nil }
        if parts.count == 2 {
            guard (1...3).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
            else { return nil }
        }
        self.code = String(code)
    }

    /// The country that it belongs to: `DE` for `DE-HH`.
    public var country: String { String(code.prefix(2)) }

    public var description: String { code }

    public static func < (left: Authority, right: Authority) -> Bool { left.code < right.code }
}
