import Enforcement

/// The parties of a text and where each is meant (corefer: names first, then noun phrases by recency).
struct Parties {
    var all: [Party] = []
    var mentions: [PartyMention] = []
    let text: Text
    let inflects: Bool
    let mutates: Bool
    /// How many parties whose names begin alike a new name is compared with.
    private static let reach = 200
    /// Parties by the first letters of their names, so that a long text is read in one pass.
    private var byStart: [[UInt8]: [Int]] = [:]
    /// The party of the name that starts or ends at a token.
    var nameStarts: [Int: Int] = [:]
    var nameEnds: [Int: Int] = [:]
    /// What each party is called, in its name or beside it: `hospital`.
    var nouns: [Int: Set<[UInt8]>] = [:]

    init(_ text: Text, _ language: Language) {
        (self.text, inflects, mutates) = (text, language.inflectsNames, language.mutatesNames)
        let names = Names(
            text: text, capitalNouns: language.capitalNouns, inflects: language.inflectsNames)
        for tokens in names.mentions() { addName(tokens, isSure: isSure(tokens, names)) }
        mergeAcronyms()
        for index in all.indices {
            if let subject = subject(of: index) { all[index].takeSubjectCase(subject, text) }
            all[index].takeOwnCase(text)
            if mutates { all[index].takeRadical(text) }
        }
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
    func isSameWord(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (text.tokens[a], text.tokens[b])
        if x.kind == y.kind, x.value == y.value { return true }
        guard x.kind == .word, y.kind == .word, abs(x.length - y.length) <= 8,
            mutates || text.bytes[Int(x.start)] | 0x20 == text.bytes[Int(y.start)] | 0x20
        else { return false }
        let (p, q) = (folded(x), folded(y))
        guard inflects else { return p == q || Parties.isGenitive(p, q) }
        let common = zip(p, q).prefix { $0 == $1 }.count
        return common >= 3 && common >= min(p.count, q.count) - 2 && max(p.count, q.count) - common <= 4
            && common * 3 >= min(p.count, q.count) * 2
    }

    func folded(_ token: Token) -> [UInt8] {
        let word = text.bytes(of: token)
        return Folding.fold(mutates ? Mutation.undone(word) : word)
    }

    private func isLegal(_ tokens: Range<Int>) -> Bool { tokens.contains { text.has(.legalForm, at: $0) } }

    /// One name is the other, or its beginning; two legal forms behind different words are two firms.
    private func begins(_ a: [Int], _ b: [Int]) -> Bool {
        zip(a, b).allSatisfy { isSameWord($0, $1) }
    }

    private mutating func addName(_ tokens: Range<Int>, isSure: Bool) {
        let mine = words(tokens)
        guard let first = mine.first else { return }
        let word = folded(text.tokens[first])
        let key = inflects ? Array(word.prefix(3)) : Array(word.prefix(4))
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
        if isSure { all[index].sure += 1 }
        if isPlaced(tokens) { all[index].placed += 1 }
        if take(tokens, for: index) {
            all[index].spellings.append((mine, legal))
        }
        nameEnds[tokens.upperBound] = index
        mentions.append(PartyMention(tokens: tokens, form: .name, party: index))
    }

    private func isSure(_ tokens: Range<Int>, _ names: Names) -> Bool {
        let first = tokens.lowerBound
        return tokens.count > 1 || text.tokens[first].shape != .capital || !names.isSentenceStart(first)
    }

    private func isPlaced(_ tokens: Range<Int>) -> Bool {
        let before = tokens.lowerBound - 1
        if tokens.count == 1, text.has(.and, at: before),
            text.has(.place, at: before - 1) || text.has(.region, at: before - 1)
        {
            return true
        }
        return tokens.count == 1 && text.has(.at, at: before)
            && !text.concepts[before].overlaps(ConceptSet(.against, .by, .forWhom))
    }

    private func isKnown(_ party: Int, _ words: [Int], _ legal: Bool) -> Bool {
        let spellings = all[party].spellings
        if legal, spellings.contains(where: { $0.isLegal && $0.words.count != words.count }) { return false }
        return spellings.contains { begins($0.words, words) }
    }

    /// Keeps the fullest name; the others are aliases. True where the spelling is new.
    private mutating func take(_ tokens: Range<Int>, for index: Int) -> Bool {
        let (name, span, rank) = (text.string(tokens), text.span(tokens), rank(of: tokens))
        if all[index].spellings.isEmpty {
            all[index].nameRank = rank
            return true
        }
        if name == all[index].name { all[index].nameRank = max(rank, all[index].nameRank) }
        guard name != all[index].name, !all[index].aliases.contains(name) else { return false }
        if isBetter(Spelling(name: name, isLegal: span.endsInLegalForm(text), rank: rank), all[index]) {
            all[index].aliases.append(all[index].name)
            (all[index].name, all[index].span, all[index].nameRank) = (name, span, rank)
        } else {
            all[index].aliases.append(name)
        }
        return true
    }

    private struct Spelling {
        let name: String
        let isLegal: Bool
        let rank: Int
    }

    /// With its legal form, then with more words; of names with as many the one in its own case.
    private func isBetter(_ new: Spelling, _ old: Party) -> Bool {
        let isLegal = old.span.endsInLegalForm(text)
        guard new.isLegal == isLegal else { return new.isLegal }
        let (a, b) = (new.name.utf8.count { $0 == 32 }, old.name.utf8.count { $0 == 32 })
        if a == b { return isOwnCase(new, old) }
        return !old.hasLegalForm && new.name.utf8.count > old.name.utf8.count
    }

    /// An ending that is only added is a case's; else the place in the sentence tells.
    private func isOwnCase(_ new: Spelling, _ old: Party) -> Bool {
        if mutates { return new.name.utf8.count < old.name.utf8.count }
        if inflects, new.rank >= old.nameRank + 2 || old.nameRank >= new.rank + 2 {
            return new.rank > old.nameRank
        }
        if new.name.hasPrefix(old.name) || new.name.utf8.count == old.name.utf8.count { return false }
        return inflects || old.name.hasPrefix(new.name)
            ? new.name.utf8.count < old.name.utf8.count : new.name.utf8.count > old.name.utf8.count
    }

    /// The subject's place: it opens the sentence, no preposition before it, an act behind it.
    private func rank(of tokens: Range<Int>) -> Int {
        let first = tokens.lowerBound
        let opens = text.offset(of: first) == 0
        let isObject =
            first > 0
            && text.concepts[first - 1].overlaps(ConceptSet(.against, .of, .at, .by, .forWhom, .fineVerb))
        let acts =
            tokens.upperBound < text.tokens.count
            && text.concepts[tokens.upperBound].overlaps(ConceptSet(.receive, .mustPay, .says))
        return (opens ? 1 : 0) + (isObject ? 0 : 1) + (acts ? 1 : 0)
    }

    /// The name without its legal form where it stands as a subject, if the fullest name never does.
    private func subject(of index: Int) -> Range<Int>? {
        guard inflects, all[index].hasLegalForm, let own = text.tokens(of: all[index].span), isLegal(own),
            !text.has(.legalForm, at: own.lowerBound)
        else { return nil }
        let name = words(own)
        return all[index].names.prefix(40).first { other in
            guard other.count == name.count, !isLegal(other), begins(Array(other), name) else { return false }
            let isPrefix = text.string(own).hasPrefix(text.string(other) + " ")
            let better = rank(of: other) - all[index].nameRank
            return !isPrefix && better >= 2
                && zip(other, own).allSatisfy { text.tokens[$0].kind == text.tokens[$1].kind }
        }
    }

    /// `Kommune`, `Kommunes`
    private static func isGenitive(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return short.count >= 4 && long.count == short.count + 1 && long.last == UInt8(ascii: "s")
            && long.starts(with: short)
    }
}

extension Span {
    fileprivate func endsInLegalForm(_ text: Text) -> Bool {
        guard let last = text.token(before: end) else { return false }
        return text.has(.legalForm, at: last) || (last > 0 && text.has(.legalForm, at: last - 1))
    }
}
