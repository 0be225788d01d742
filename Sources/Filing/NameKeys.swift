package import Naming

/// By what names find those that may match them, so that not everything is compared with everything.
///
/// Of two names that match, one is a single word with which the other begins, or the first two words of one are words of the
/// other; `Holding` at the end, or `Stadt` at the beginning, of a thousand names brings none of them together.
package struct NameKeys {
    package struct Key: Hashable, Sendable {
        package let text: String
        /// Of a name that is found: true for what is decisive of it. Of one that seeks: true where any will do, false
        /// where it must be decisive of the other.
        package let leads: Bool

        package init(text: String, leads: Bool) { (self.text, self.leads) = (text, leads) }
    }

    /// What the name is found by.
    package let stored: [Key]
    /// What it seeks.
    package let sought: [Key]

    /// More words than this tell nothing more.
    private static let most = 10

    package init(_ name: PartyName) {
        var seen: Set<String> = []
        let words = Array(name.words.filter { seen.insert($0).inserted }.prefix(Self.most))
        guard let first = words.first else {
            (stored, sought) = ([], [])
            return
        }
        if words.count == 1 {
            (stored, sought) = ([Key(text: first, leads: true)], [Key(text: first, leads: true)])
            return
        }
        var pairs: [Key] = []
        for (place, word) in words.enumerated() {
            for (other, second) in words.enumerated().dropFirst(place + 1) {
                pairs.append(
                    Key(text: "\(min(word, second)) \(max(word, second))", leads: place + other == 1))
            }
        }
        let own = Key(text: first, leads: false)
        (stored, sought) = ([own] + pairs, [own] + pairs)
    }
}
