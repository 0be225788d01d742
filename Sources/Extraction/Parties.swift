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
    /// An association or authority-like body by the nouns beside it.
    var isOrganisation = false
}

/// The parties of a text and where each is meant (corefer: names first, then noun phrases by recency).
struct Parties {
    private(set) var all: [Party] = []
    private(set) var mentions: [PartyMention] = []
    private let text: Text

    init(_ text: Text, capitalNouns: Bool) {
        self.text = text
        for tokens in Names(text: text, capitalNouns: capitalNouns).mentions() { addName(tokens) }
        mergeAcronyms()
        let taken = Set(mentions.flatMap { Array($0.tokens) })
        addNounPhrases(taken)
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        corefer()
    }

    // MARK: Names

    private func words(_ tokens: Range<Int>) -> [Int32] {
        var words: [Int32] = []
        for index in tokens where !text.has(.legalForm, at: index) || index == tokens.lowerBound {
            if text.tokens[index].kind == .word { words.append(text.tokens[index].value) }
            if text.tokens[index].kind == .number { words.append(-1 - text.tokens[index].value) }
        }
        return words
    }

    private mutating func addName(_ tokens: Range<Int>) {
        let mine = words(tokens)
        guard !mine.isEmpty else { return }
        let known = all.firstIndex { party in
            party.names.contains { other in
                let theirs = words(other)
                return theirs.starts(with: mine) || mine.starts(with: theirs)
                    || (mine.count == 1 && mine[0] == theirs.last && theirs.count == 2 && false)
            }
        }
        let legal = tokens.contains { text.has(.legalForm, at: $0) }
        let index: Int
        if let known {
            index = known
        } else {
            index = all.count
            all.append(Party(name: text.string(tokens), span: text.span(tokens)))
        }
        all[index].names.append(tokens)
        all[index].hasLegalForm = all[index].hasLegalForm || legal
        take(text.string(tokens), at: text.span(tokens), for: index)
        mentions.append(PartyMention(tokens: tokens, form: .name, party: index))
    }

    /// Keeps the fullest name; the others are aliases.
    private mutating func take(_ name: String, at span: Span, for index: Int) {
        guard name != all[index].name, !all[index].aliases.contains(name) else { return }
        if name.utf8.count > all[index].name.utf8.count {
            all[index].aliases.append(all[index].name)
            (all[index].name, all[index].span) = (name, span)
        } else {
            all[index].aliases.append(name)
        }
    }

    /// `British Airways (BA)`, `Netflix International B.V. (hierna: Netflix)`: a bracket that defines, or initials.
    private mutating func mergeAcronyms() {
        for index in all.indices {
            guard let first = all[index].names.first, first.count == 1, text.tokens[first.lowerBound].shape == .allCapitals,
                text.tokens[first.lowerBound].length >= 2
            else { continue }
            let letters = Array(text.bytes[Int(text.tokens[first.lowerBound].start)..<Int(text.tokens[first.lowerBound].end)])
            let target = all.indices.first { other in
                other != index && all[other].names.contains { initials($0) == letters || defines($0, first) }
            }
            if let target { merge(index, into: target) }
        }
    }

    private func initials(_ tokens: Range<Int>) -> [UInt8] {
        tokens.filter { text.tokens[$0].kind == .word && text.tokens[$0].shape != .lower }.map { text.bytes[Int(text.tokens[$0].start)] }
    }

    private func defines(_ long: Range<Int>, _ short: Range<Int>) -> Bool {
        guard short.lowerBound >= long.upperBound, short.lowerBound - long.upperBound <= 3 else { return false }
        return (long.upperBound..<short.lowerBound).contains { text.tokens[$0].isMark(40) }
    }

    private mutating func merge(_ index: Int, into target: Int) {
        let moved = all[index]
        all[target].names += moved.names
        for name in [moved.name] + moved.aliases where name != all[target].name && !all[target].aliases.contains(name) {
            all[target].aliases.append(name)
        }
        for position in mentions.indices where mentions[position].party == index { mentions[position].party = target }
        all[index].names = []
    }

    // MARK: Noun phrases

    private mutating func addNounPhrases(_ taken: Set<Int>) {
        for cue in text.cues {
            let range = cue.range
            guard !range.contains(where: taken.contains) else { continue }
            if cue.concept == .companyNoun, let phrase = phrase(around: range, taken) {
                mentions.append(phrase)
            } else if cue.concept == .pronoun {
                mentions.append(PartyMention(tokens: range, form: .pronoun, party: -1))
            }
        }
    }

    /// `the Delaware company`, `een recruitmentbedrijf`: back from the noun to its determiner, at most four words.
    private func phrase(around noun: Range<Int>, _ taken: Set<Int>) -> PartyMention? {
        let sentence = text.sentences[text.sentence(of: noun.lowerBound)]
        for step in 1...4 {
            let index = noun.lowerBound - step
            guard index >= sentence.lowerBound, text.tokens[index].kind == .word || text.tokens[index].isMark(45) else { break }
            if text.has(.a, at: index) {
                return PartyMention(tokens: index..<noun.upperBound, form: .indefinite, party: -1)
            }
            if text.has(.the, at: index) {
                return PartyMention(tokens: index..<noun.upperBound, form: .definite, party: -1)
            }
            if taken.contains(index), step > 1 || !text.has(.place, at: index) { break }
            if text.has(.stop, at: index) { break }
        }
        return PartyMention(tokens: noun, form: .definite, party: -1)
    }

    private mutating func corefer() {
        var last: Int?
        for position in mentions.indices {
            switch mentions[position].form {
            case .name: last = isRespondentLike(mentions[position].party) ? mentions[position].party : last
            case .definite, .pronoun:
                mentions[position].party = last ?? -1
            case .indefinite:
                let index = all.count
                let tokens = mentions[position].tokens
                all.append(Party(name: text.string(tokens), span: text.span(tokens), names: [tokens], isNamed: false))
                mentions[position].party = index
                last = index
            }
        }
    }

    /// Not a complainant or a body that decides, by the noun beside the name.
    private func isRespondentLike(_ party: Int) -> Bool {
        guard let first = all[party].names.first else { return false }
        return !((first.lowerBound - 2)..<first.lowerBound).contains { text.has(.ngoNoun, at: $0) }
    }
}
