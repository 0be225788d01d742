/// The legal form that a name ends or begins with: `GmbH` of `Großmann GmbH`.
package struct LegalForm: Hashable, Sendable {
    /// A company becomes another kind of company, but no foundation; `company` is one of which the name does not say more.
    package enum Kind: String, Sendable, CaseIterable {
        case company, limited, stock, partnership, cooperative, sole, state, association, foundation

        /// True for a body that is not there for profit.
        package var isNonProfit: Bool { self == .association || self == .foundation }
    }

    /// As the law shortens it, in Latin letters.
    package let name: String
    package let kind: Kind
}

/// A way to write a legal form, word by word.
struct WrittenForm: Sendable {
    let words: [String]
    let form: LegalForm
    /// True where it also stands in front of a name: `UAB Vinted`.
    let inFront: Bool
}

/// The ways to write legal forms, to be found at either end of a name.
struct WrittenForms: Sendable {
    /// The longest first.
    private let byLast: [String: [WrittenForm]]
    private let byFirst: [String: [WrittenForm]]
    /// Words long enough to be known where letters are wrong, by their first letter.
    private let long: [UInt8: [(word: String, bytes: [UInt8])]]

    static let all = WrittenForms(of: TextTable(LegalForms.data).entries.flatMap(Self.written))

    private init(of all: [WrittenForm]) {
        let all = all.sorted { $0.words.count > $1.words.count }
        byLast = Dictionary(grouping: all) { $0.words.last ?? "" }
        byFirst = Dictionary(grouping: all.filter(\.inFront)) { $0.words.first ?? "" }
        let words = Set(all.flatMap(\.words)).filter { $0.utf8.count >= Self.longEnough }
        long = Dictionary(grouping: words.sorted().map { ($0, Array($0.utf8)) }) { $0.1.first ?? 0 }
    }

    /// `GmbH limited: gmbh | ^mbh` are two.
    static func written(_ entry: TextTable.Entry) -> [WrittenForm] {
        let head = entry.name.split(separator: " ").map(String.init)
        guard head.count == 2, let kind = LegalForm.Kind(rawValue: head[1]) else { return [] }
        return entry.text.split(separator: "|").map { text in
            let words = text.replacing("^", with: "").split(separator: " ").map(String.init)
            return WrittenForm(
                words: words, form: LegalForm(name: head[0], kind: kind), inFront: text.contains("^"))
        }
    }
}

extension WrittenForms {
    /// The longest form at the end that leaves something of the name.
    func ending(_ words: ArraySlice<String>) -> WrittenForm? {
        words.last.flatMap { byLast[$0] }?.first { form in
            form.words.count < words.count && words.suffix(form.words.count).elementsEqual(form.words)
        }
    }

    func leading(_ words: ArraySlice<String>) -> WrittenForm? {
        words.first.flatMap { byFirst[$0] }?.first {
            $0.words.count < words.count && words.starts(with: $0.words)
        }
    }

    /// True for a form of one word.
    func contains(_ word: String) -> Bool { byLast[word]?.last?.words.count == 1 }

    /// The word of a form that a word is a misspelling of, itself where it is one: `aktiengeselschaft`, `compan`.
    func corrected(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count >= Self.longEnough - 1, let near = bytes.first.flatMap({ long[$0] }) else {
            return word
        }
        let limit = bytes.count >= 10 ? 2 : 1
        return near.first { EditDistance.of(bytes, $0.bytes, limit: limit) != nil }?.word ?? word
    }

    /// Shorter words are too easily other words.
    private static let longEnough = 7
}
