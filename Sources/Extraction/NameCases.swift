/// Names that a text is sure of, to know another case of one where it opens a sentence: `Boldera` after `Bolderja`.
struct NameCases {
    private let text: Text
    private var byStart: [[UInt8]: Set<[UInt8]>] = [:]
    private static let stem = 5
    /// How many words with one beginning are compared.
    private static let most = 20

    init(_ text: Text, _ names: [Int]) {
        self.text = text
        for name in names where text.tokens[name].kind == .word {
            let word = folded(name)
            guard word.count >= NameCases.stem else { continue }
            byStart[Array(word.prefix(NameCases.stem)), default: []].insert(word)
        }
    }

    func has(_ token: Int) -> Bool {
        guard !byStart.isEmpty, text.tokens[token].kind == .word else { return false }
        let word = folded(token)
        let known = byStart[Array(word.prefix(NameCases.stem))] ?? []
        return known.prefix(NameCases.most).contains { other in
            let common = zip(word, other).prefix { $0 == $1 }.count
            return common >= min(word.count, other.count) - 2 && max(word.count, other.count) - common <= 3
        }
    }

    private func folded(_ token: Int) -> [UInt8] {
        Folding.fold(text.bytes(of: token))
    }
}
