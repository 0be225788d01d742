import Crypto
import Enforcement

/// Gives cases their ids: authority, year and respondent, as in `LU-2021-amazon`.
///
/// Of several cases with one such name the one that was public first has it alone; the others end in four
/// digits of a hash of what they were first told in, as `LU-2021-amazon-3f2a`.
enum CaseName {
    static func named(_ cases: [(entries: Set<EntryKey>, made: Case)]) -> [(
        entries: Set<EntryKey>, made: Case
    )] {
        let groups = Dictionary(grouping: cases) { base($0.made) }
        return groups.keys.sorted().flatMap { name in
            let group = (groups[name] ?? []).sorted { anchor($0) < anchor($1) }
            return group.enumerated().map { number, each in
                var each = each
                each.made.id = number == 0 ? name : "\(name)-\(suffix(anchor(each)))"
                return each
            }
        }
    }

    private static func base(_ made: Case) -> String {
        let year = made.measures.compactMap(\.decided?.year).min().map(String.init) ?? "undated"
        // XX is what ISO 3166 leaves to its users: no authority is told.
        return "\(made.authority?.value ?? "XX")-\(year)-\(shortest(made))"
    }

    /// The shortest of the respondent's names stays the same when a later document gives a longer one.
    private static func shortest(_ made: Case) -> String {
        let names = made.measures.flatMap(\.told).map { PartyName($0.entry.respondent) }.filter {
            !$0.words.isEmpty
        }
        return names.min()?.words.prefix(4).joined(separator: "-") ?? "unnamed"
    }

    /// What the case was first told in: a later document does not change it.
    private static func anchor(_ each: (entries: Set<EntryKey>, made: Case)) -> String {
        let first =
            each.made.measures.flatMap(\.told)
            .map { "\($0.document.published?.description ?? "9999") \($0.document.id)" }.min() ?? ""
        let key = each.entries.filter { $0.kind == .measure && first.hasSuffix($0.document) }.min()
        return "\(first) \(key?.number ?? 0)"
    }

    private static func suffix(_ anchor: String) -> String {
        SHA256.hash(data: Array(anchor.utf8)).prefix(2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            .joined()
    }
}
