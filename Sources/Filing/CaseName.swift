import Crypto
import Enforcement
import Naming

/// What a case is called: authority, year and respondent, as in `LU-2021-amazon`.
///
/// Of several cases with one such name the one that was public first has it alone; the others end in four
/// digits of a hash of what they were first told in, as `LU-2021-amazon-3f2a`.
package struct CaseName: Hashable, Comparable, Sendable {
    /// The name without a suffix.
    package let base: String
    /// What the case was first told in: a later document does not change it.
    package let anchor: String

    package init(base: String, anchor: String) { (self.base, self.anchor) = (base, anchor) }

    package init(_ made: Case, _ thread: Thread) {
        let years = made.measures.isEmpty ? [made.filed?.year] : made.measures.map(\.decided?.year)
        let year = years.compactMap { $0 }.min().map(String.init) ?? "undated"
        // XX is what ISO 3166 leaves to its users: no authority is told.
        base = "\(made.authority?.value ?? "XX")-\(year)-\(Self.shortest(made))"
        // What no other thread has: of a decision its measures, of a complaint its part.
        let own = thread.entries.filter { $0.kind == (made.measures.isEmpty ? .complaint : .measure) }
        let published = Dictionary(made.documents.map { ($0.id, $0.published?.description ?? "9999") }) {
            first, _ in
            first
        }
        let first = own.min { (published[$0.document] ?? "", $0) < (published[$1.document] ?? "", $1) }
        let place = first.map { "\($0.document) \($0.kind.rawValue) \($0.number) \($0.part)" } ?? ""
        anchor = "\(first.flatMap { published[$0.document] } ?? "") \(place)"
    }

    package static func < (left: CaseName, right: CaseName) -> Bool {
        (left.base, left.anchor) < (right.base, right.anchor)
    }

    /// The shortest of the respondent's names stays the same when a later document gives a longer one.
    private static func shortest(_ made: Case) -> String {
        if made.isOfIndividual { return "private-individual" }
        let told = made.measures.flatMap(\.told).map(\.entry.respondent)
        let names = (told.isEmpty ? [made.respondent.value] : told).map { PartyName($0) }
        return names.filter { !$0.isEmpty }.min()?.words.prefix(4).joined(separator: "-") ?? "unnamed"
    }
}

extension CaseName {
    /// The ids of cases of one base, in the order of the names; no two are the same.
    package static func ids(of names: [CaseName]) -> [CaseName: String] {
        var ids: [CaseName: String] = [:]
        var taken: Set<String> = []
        for (place, name) in names.sorted().enumerated() {
            let hash = SHA256.hash(data: Array(name.anchor.utf8))
                .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let candidates =
                [name.base].prefix(place == 0 ? 1 : 0) + [4, 8, 64].map { "\(name.base)-\(hash.prefix($0))" }
            let id = candidates.first { !taken.contains($0) } ?? name.base
            taken.insert(id)
            ids[name] = id
        }
        return ids
    }
}
