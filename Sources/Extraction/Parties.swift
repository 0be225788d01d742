import Enforcement

/// The parties of a text and where each is meant (corefer: names first, then noun phrases by recency).
struct Parties {
    var all: [Party] = []
    var mentions: [PartyMention] = []
    let text: Text
    let inflects: Bool
    /// How many parties whose names begin alike a new name is compared with.
    private static let reach = 200
    /// Parties by the first letters of their names, so that a long text is read in one pass.
    private var byStart: [[UInt8]: [Int]] = [:]
    /// The party of the name that starts or ends at a token.
    var nameStarts: [Int: Int] = [:]
    var nameEnds: [Int: Int] = [:]

    init(_ text: Text, _ language: Language) {
        (self.text, inflects) = (text, language.inflectsNames)
        for tokens in Names(text: text, capitalNouns: language.capitalNouns).mentions() { addName(tokens) }
        mergeAcronyms()
        addNounPhrases()
        corefer()
    }

    // MARK: Names

    /// The tokens of a name that tell it from others: words and numbers without the legal form.
    private func words(_ tokens: Range<Int>) -> [Int] {
        tokens.filter {
            let kind = text.tokens[$0].kind
            return (kind == .word || kind == .number)
                && (!text.has(.legalForm, at: $0) || $0 == tokens.lowerBound)
        }
    }

    /// The same word, or another case of it where the language inflects names: `Avast`, `Avastu`.
    private func isSameWord(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (text.tokens[a], text.tokens[b])
        if x.kind == y.kind, x.value == y.value { return true }
        guard x.kind == .word, y.kind == .word, abs(x.length - y.length) <= 8,
            text.bytes[Int(x.start)] | 0x20 == text.bytes[Int(y.start)] | 0x20
        else { return false }
        let (p, q) = (folded(x), folded(y))
        guard inflects else { return p == q }
        let common = zip(p, q).prefix { $0 == $1 }.count
        return common >= 3 && common >= min(p.count, q.count) - 2 && max(p.count, q.count) - common <= 4
            && common * 3 >= min(p.count, q.count) * 2
    }

    func folded(_ token: Token) -> [UInt8] {
        Folding.fold(text.bytes[Int(token.start)..<Int(token.end)])
    }

    private func isLegal(_ tokens: Range<Int>) -> Bool { tokens.contains { text.has(.legalForm, at: $0) } }

    /// One name is the other, or its beginning; two legal forms behind different words are two firms.
    private func begins(_ a: [Int], _ b: [Int]) -> Bool {
        zip(a, b).allSatisfy { isSameWord($0, $1) }
    }

    private mutating func addName(_ tokens: Range<Int>) {
        let mine = words(tokens)
        guard let first = mine.first else { return }
        let word = folded(text.tokens[first])
        let key = inflects ? Array(word.prefix(3)) : word
        let legal = isLegal(tokens)
        let index: Int
        if let known = byStart[key]?.suffix(Parties.reach).first(where: { isKnown($0, mine, legal) }) {
            index = known
        } else {
            index = all.count
            all.append(Party(name: text.string(tokens), span: text.span(tokens)))
            byStart[key, default: []].append(index)
        }
        all[index].names.append(tokens)
        all[index].hasLegalForm = all[index].hasLegalForm || legal
        if take(text.string(tokens), at: text.span(tokens), for: index) {
            all[index].spellings.append((mine, legal))
        }
        nameEnds[tokens.upperBound] = index
        mentions.append(PartyMention(tokens: tokens, form: .name, party: index))
    }

    private func isKnown(_ party: Int, _ words: [Int], _ legal: Bool) -> Bool {
        let spellings = all[party].spellings
        if legal, spellings.contains(where: { $0.isLegal && $0.words.count != words.count }) { return false }
        return spellings.contains { begins($0.words, words) }
    }

    /// Keeps the fullest name; the others are aliases.
    /// True where the spelling is new.
    private mutating func take(_ name: String, at span: Span, for index: Int) -> Bool {
        if all[index].spellings.isEmpty { return true }
        guard name != all[index].name, !all[index].aliases.contains(name) else { return false }
        let legal = (span.endsInLegalForm(text), all[index].span.endsInLegalForm(text))
        let fuller = isFuller(name, than: all[index].name)
        if legal.0 == legal.1 ? fuller && !all[index].hasLegalForm : legal.0 {
            all[index].aliases.append(all[index].name)
            (all[index].name, all[index].span) = (name, span)
        } else {
            all[index].aliases.append(name)
        }
        return true
    }

    /// More words; of names with as many words the shorter, which is the uninflected one.
    private func isFuller(_ name: String, than other: String) -> Bool {
        let (a, b) = (name.utf8.count { $0 == 32 }, other.utf8.count { $0 == 32 })
        return a == b && inflects ? name.utf8.count < other.utf8.count : name.utf8.count > other.utf8.count
    }

}

extension Span {
    fileprivate func endsInLegalForm(_ text: Text) -> Bool {
        guard let last = text.token(before: end) else { return false }
        return text.has(.legalForm, at: last) || (last > 0 && text.has(.legalForm, at: last - 1))
    }
}
