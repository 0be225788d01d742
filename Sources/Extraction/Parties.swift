import Enforcement

/// A place in the text where a party is meant: by name, by a noun phrase or by a pronoun.
struct PartyMention {
    enum Form { case name, definite, indefinite, pronoun }
    let tokens: Range<Int>
    let form: Form
    /// Index in `Parties.all`.
    var party: Int
}

/// Someone the text speaks of, with all places where it does.
struct Party {
    var name: String
    var aliases: [String] = []
    var span: Span
    var names: [Range<Int>] = []
    var isNamed = true
    var hasLegalForm = false
    /// Each spelling once, as the tokens that tell it from other names.
    var spellings: [(words: [Int], isLegal: Bool)] = []
}

/// The parties of a text and where each is meant (corefer: names first, then noun phrases by recency).
struct Parties {
    private(set) var all: [Party] = []
    private(set) var mentions: [PartyMention] = []
    private let text: Text

    private let inflects: Bool
    /// How many parties whose names begin alike a new name is compared with.
    private static let reach = 200
    /// Parties by the first letters of their names, so that a long text is read in one pass.
    private var byStart: [[UInt8]: [Int]] = [:]
    /// The party of the name that starts or ends at a token.
    private var nameStarts: [Int: Int] = [:]
    private var nameEnds: [Int: Int] = [:]

    init(_ text: Text, _ language: Language) {
        (self.text, inflects) = (text, language.inflectsNames)
        for tokens in Names(text: text, capitalNouns: language.capitalNouns).mentions() { addName(tokens) }
        mergeAcronyms()
        var taken = [Bool](repeating: false, count: text.tokens.count)
        for mention in mentions { for index in mention.tokens { taken[index] = true } }
        addNounPhrases(taken)
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
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

    private func folded(_ token: Token) -> [UInt8] {
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

    /// `British Airways (BA)`, `Netflix International B.V. (hierna: Netflix)`: a bracket that defines, or initials.
    private mutating func mergeAcronyms() {
        var byInitials: [[UInt8]: Int] = [:]
        for index in all.indices.reversed() {
            for name in all[index].spellings { byInitials[initials(name.words)] = index }
        }
        for index in all.indices {
            guard let first = all[index].names.first else { continue }
            let token = text.tokens[first.lowerBound]
            let acronym = first.count == 1 && token.shape == .allCapitals && token.length >= 2
            let letters = Array(text.bytes[Int(token.start)..<Int(token.end)])
            if let target = defined(by: first) ?? (acronym ? byInitials[letters] : nil), target != index {
                merge(index, into: target)
            } else if acronym, let long = spelledOut(letters, before: first) {
                rename(index, long)
            }
        }
    }

    /// The party whose name ends right before the bracket that this name stands in: `(hereafter: Bolder)`.
    private func defined(by short: Range<Int>) -> Int? {
        let closes = (0...1).contains { step in
            short.upperBound + step < text.tokens.count && text.tokens[short.upperBound + step].isMark(41)
        }
        guard closes,
            let open = (1...5).map({ short.lowerBound - $0 }).first(where: {
                $0 > 0 && text.tokens[$0].isMark(40)
            }),
            let party = nameEnds[open],
            all[party].names.contains(where: { $0.upperBound == open && $0.count >= short.count })
        else { return nil }
        return party
    }

    /// `Националната агенция за приходите (НАП)`: the words before the bracket that the letters stand for.
    private func spelledOut(_ letters: [UInt8], before short: Range<Int>) -> Range<Int>? {
        guard short.lowerBound > 2, text.tokens[short.lowerBound - 1].isMark(40) else { return nil }
        var rest = Folding.fold(letters[...])[...]
        var index = short.lowerBound - 1
        let start = text.sentences[text.sentence(of: short.lowerBound)].lowerBound
        while !rest.isEmpty, index > start {
            index -= 1
            let token = text.tokens[index]
            guard token.kind == .word else { return nil }
            let word = Folding.fold(text.bytes[Int(token.start)..<Int(token.end)])
            let initial = Array(word.prefix(word.first.map { $0 < 0x80 ? 1 : 2 } ?? 0))
            if rest.suffix(initial.count).elementsEqual(initial) {
                rest = rest.dropLast(initial.count)
            } else if token.length > 6 {
                return nil
            }
        }
        guard rest.isEmpty, text.tokens[index].shape != .lower, short.lowerBound - 1 - index >= 2 else {
            return nil
        }
        return index..<(short.lowerBound - 1)
    }

    private mutating func rename(_ index: Int, _ long: Range<Int>) {
        all[index].aliases.append(all[index].name)
        (all[index].name, all[index].span) = (text.string(long), text.span(long))
        all[index].names.append(long)
        mentions.removeAll { $0.tokens.overlaps(long) }
        mentions.append(PartyMention(tokens: long, form: .name, party: index))
    }

    private func initials(_ words: [Int]) -> [UInt8] {
        words.filter { text.tokens[$0].kind == .word && text.tokens[$0].shape != .lower }
            .map { text.bytes[Int(text.tokens[$0].start)] }
    }

    private mutating func merge(_ index: Int, into target: Int) {
        let moved = all[index]
        all[target].names += moved.names
        for name in [moved.name] + moved.aliases
        where name != all[target].name && !all[target].aliases.contains(name) {
            all[target].aliases.append(name)
        }
        for position in mentions.indices where mentions[position].party == index {
            mentions[position].party = target
        }
        all[index].names = []
    }

    // MARK: Noun phrases

    private mutating func addNounPhrases(_ taken: [Bool]) {
        for mention in mentions {
            nameStarts[mention.tokens.lowerBound] = mention.party
            nameEnds[mention.tokens.upperBound] = mention.party
        }
        for cue in text.cues {
            let range = cue.range
            guard !range.contains(where: { taken[$0] }) else { continue }
            if cue.concept == .companyNoun || cue.concept == .personNoun && isTarget(cue),
                let phrase = phrase(around: range, taken)
            {
                mentions.append(phrase)
            } else if cue.concept == .pronoun {
                mentions.append(PartyMention(tokens: range, form: .pronoun, party: -1))
            }
        }
    }

    /// A person that a measure is against: `a 500 euro fine on a woman`.
    private func isTarget(_ cue: Cue) -> Bool {
        let sentence = text.sentences[text.sentence(of: Int(cue.first))]
        let reach = max(sentence.lowerBound, Int(cue.first) - 3)..<Int(cue.first)
        guard text.sentenceConcepts[text.sentence(of: Int(cue.first))].overlaps(ConceptSet(.fine, .fineVerb))
        else { return false }
        return reach.contains { text.has(.a, at: $0) }
            && reach.contains { text.concepts[$0].overlaps(ConceptSet(.against, .fineVerb)) }
    }

    /// `the Delaware company`, `een recruitmentbedrijf`: back from the noun to its determiner, at most four words.
    private func phrase(around noun: Range<Int>, _ taken: [Bool]) -> PartyMention? {
        let sentence = text.sentences[text.sentence(of: noun.lowerBound)]
        for step in 1...4 {
            let index = noun.lowerBound - step
            guard index >= sentence.lowerBound,
                text.tokens[index].kind == .word || text.tokens[index].isMark(45)
            else { break }
            if text.cue(.number, at: index).map({ text.argument($0) != "1" }) ?? false { return nil }
            if text.tokens[index].kind == .number { return nil }
            if let name = beside(noun) {
                return PartyMention(tokens: index..<noun.upperBound, form: .definite, party: name)
            }
            if let name = apposed(index, noun) {
                return PartyMention(tokens: index..<noun.upperBound, form: .definite, party: name)
            }
            if text.has(.a, at: index) {
                return PartyMention(tokens: index..<noun.upperBound, form: .indefinite, party: -1)
            }
            if text.has(.the, at: index) {
                return PartyMention(tokens: index..<noun.upperBound, form: .definite, party: -1)
            }
            if taken[index], step > 1 || !text.has(.place, at: index) { break }
            if text.has(.stop, at: index) { break }
        }
        return PartyMention(tokens: noun, form: .definite, party: -1)
    }

    /// `the retailer Bolder`, `a retailer, Bolder Ltd,`
    private func beside(_ noun: Range<Int>) -> Int? {
        let next = noun.upperBound
        if let name = nameStarts[next] { return name }
        guard next + 1 < text.tokens.count, text.tokens[next].isMark(44), let name = nameStarts[next + 1]
        else { return nil }
        var end = next + 2
        while end < min(next + 10, text.tokens.count), nameEnds[end] != name { end += 1 }
        return end < text.tokens.count && text.tokens[end].isMark(44) ? name : nil
    }

    /// `LTH Holdings, a telephone marketing company`: the name right before the comma.
    private func apposed(_ start: Int, _ noun: Range<Int>) -> Int? {
        guard text.has(.a, at: start) || text.has(.the, at: start), start > 1,
            text.tokens[start - 1].isMark(44)
        else { return nil }
        return nameEnds[start - 1] ?? nameEnds[start - 2]
    }

    private mutating func corefer() {
        var recent: [(party: Int, sentence: Int, opens: Bool)] = []
        for position in mentions.indices {
            let tokens = mentions[position].tokens
            let sentence = text.sentence(of: tokens.lowerBound)
            let opens = tokens.lowerBound - text.sentences[sentence].lowerBound <= 3
            switch mentions[position].form {
            case .definite where mentions[position].party >= 0: continue
            case .definite, .pronoun: mentions[position].party = antecedent(recent, sentence) ?? -1
            case .indefinite: mentions[position].party = addUnnamed(tokens)
            case .name: break
            }
            if inflects, mentions[position].form == .definite, mentions[position].party < 0,
                opens || isTargeted(tokens)
            {
                mentions[position] = PartyMention(
                    tokens: tokens, form: .indefinite, party: addUnnamed(tokens))
            }
            let party = mentions[position].party
            if mentions[position].form == .indefinite
                || mentions[position].form == .name && isRespondentLike(party)
            {
                recent.append((party, sentence, opens))
                if recent.count > 12 { recent.removeFirst() }
            }
        }
    }

    /// A party that the text does not name, by its own words; without articles a bare noun is one where it is first told.
    private mutating func addUnnamed(_ tokens: Range<Int>) -> Int {
        all.append(Party(name: text.string(tokens), span: text.span(tokens), names: [tokens], isNamed: false))
        return all.count - 1
    }

    private func isTargeted(_ tokens: Range<Int>) -> Bool {
        let start = text.sentences[text.sentence(of: tokens.lowerBound)].lowerBound
        return (max(start, tokens.lowerBound - 3)..<tokens.lowerBound).contains {
            text.concepts[$0].overlaps(ConceptSet(.against, .fineVerb, .forWhom))
        }
    }

    /// Whom `the company` means: of those named lately the one that the text speaks of most, the nearer the better.
    private func antecedent(_ recent: [(party: Int, sentence: Int, opens: Bool)], _ sentence: Int) -> Int? {
        func weight(_ one: (party: Int, sentence: Int, opens: Bool)) -> Double {
            0.3 * Double(min(6, all[one.party].names.count)) + (one.opens ? 0.5 : 0)
                + (all[one.party].isNamed ? 0 : 0.6)
                - 0.3 * Double(sentence - one.sentence)
        }
        return recent.max { weight($0) < weight($1) }?.party
    }

    /// Not a complainant or a body that decides, by the noun beside the name.
    private func isRespondentLike(_ party: Int) -> Bool {
        guard let first = all[party].names.first else { return false }
        return !((first.lowerBound - 2)..<first.lowerBound).contains { text.has(.ngoNoun, at: $0) }
    }
}

extension Span {
    fileprivate func endsInLegalForm(_ text: Text) -> Bool {
        guard let last = text.token(before: end) else { return false }
        return text.has(.legalForm, at: last) || (last > 0 && text.has(.legalForm, at: last - 1))
    }
}
