/// Whom noun phrases and pronouns mean: the party that bears the same noun, else whom the text has been speaking of.
extension Parties {
    private struct Recent {
        let party: Int
        let sentence: Int
        let opens: Bool
    }

    /// A noun that a party was called by: of a phrase, or within a name.
    private struct Called {
        let party: Int
        let noun: [UInt8]
    }

    mutating func corefer() {
        var (recent, called, roles): ([Recent], [Called], [Called]) = ([], [], [])
        for position in mentions.indices {
            let mention = mentions[position]
            let sentence = text.sentence(of: mention.tokens.lowerBound)
            let opens = text.offset(of: mention.tokens.lowerBound) <= 3
            switch mention.form {
            case .name: break
            case .indefinite:
                mentions[position].party = addUnnamed(mention.tokens)
                if let noun = mention.noun, !mention.tokens.contains(noun) {
                    roles.append(naming(noun, mentions[position].party))
                }
            case .definite where mention.party >= 0:
                if let noun = mention.noun, isFormal(mention) { roles.append(naming(noun, mention.party)) }
            case .definite:
                let told = defined(position)
                if let told, let noun = mention.noun { roles.append(naming(noun, told)) }
                let formal = told ?? mention.noun.flatMap { bearer(of: $0, roles) }
                if let formal { all[formal].called.append(mention.tokens) }
                let same = formal ?? mention.noun.flatMap { bearer(of: $0, called) }
                mentions[position].party = same ?? antecedent(recent, sentence) ?? -1
                if mentions[position].party < 0, !isFormal(mention) { settleBare(position) }
            case .pronoun: mentions[position].party = antecedent(recent, sentence) ?? -1
            }
            note(mentions[position], &called)
            let party = mentions[position].party
            if mentions[position].form == .indefinite
                || mentions[position].form == .name && isRespondentLike(party)
            {
                recent.append(Recent(party: party, sentence: sentence, opens: opens))
                if recent.count > 12 { recent.removeFirst() }
            }
        }
        settleRoles(roles)
        settleUnnamed()
    }

    private func naming(_ noun: Int, _ party: Int) -> Called {
        Called(party: party, noun: folded(text.tokens[noun]))
    }

    /// A bare noun that nobody was called by: somebody new where it opens the sentence or is aimed at.
    private mutating func settleBare(_ position: Int) {
        let tokens = mentions[position].tokens
        let opens = text.offset(of: tokens.lowerBound) <= 3
        let namesNobody = !all.contains(where: \.isNamed)
        guard inflects || namesNobody, opens || isTargeted(tokens) else { return }
        mentions[position].form = .indefinite
        mentions[position].party = addUnnamed(tokens)
    }

    /// The procedure's word before anybody is told: whom the text calls so later, else the first it tells of.
    private mutating func settleRoles(_ roles: [Called]) {
        let later = mentions.first {
            $0.form == .indefinite || $0.form == .name && $0.party >= 0 && all[$0.party].hasLegalForm
        }
        for position in mentions.indices
        where mentions[position].form == .definite && mentions[position].party < 0
            && isFormal(mentions[position])
        {
            let party = mentions[position].noun.flatMap { bearer(of: $0, roles) } ?? later?.party
            if let party { mentions[position].party = party } else { settleBare(position) }
        }
    }

    /// A party that the text does not name, by its own words; without articles a bare noun is one where it is first told.
    private mutating func addUnnamed(_ tokens: Range<Int>) -> Int {
        let name = mutates ? text.unmutated(tokens) : text.string(tokens)
        all.append(Party(name: name, span: text.span(tokens), names: [tokens], isNamed: false))
        return all.count - 1
    }

    private mutating func note(_ mention: PartyMention, _ called: inout [Called]) {
        guard mention.party >= 0, mention.form == .name || mention.form == .indefinite || mention.isBound
        else { return }
        let role = ConceptSet(.companyNoun, .officeNoun, .personNoun)
        for index in mention.tokens where text.concepts[index].overlaps(role) {
            let noun = folded(text.tokens[index])
            nouns[mention.party, default: []].insert(noun)
            if mention.isBound { continue }
            called.append(Called(party: mention.party, noun: noun))
        }
        if called.count > 24 { called.removeFirst(called.count - 24) }
    }

    /// The last party called by the same noun: `the hospital` after `Northgate Hospital`, `kommunen` after `en kommune`.
    private func bearer(of noun: Int, _ called: [Called]) -> Int? {
        let word = folded(text.tokens[noun])
        return called.last { Parties.isSameNoun($0.noun, word) }?.party
    }

    /// All parties that the text somewhere calls by the noun that stands there.
    func called(by noun: Int) -> Set<Int> {
        let word = folded(text.tokens[noun])
        return Set(nouns.filter { $0.value.contains { Parties.isSameNoun($0, word) } }.map(\.key))
    }

    /// One noun in two forms, or the end of a longer one: `bedrijf`, `recruitmentbedrijf`.
    static func isSameNoun(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        guard short.count >= 4 else { return a == b }
        let common = zip(a, b).prefix { $0 == $1 }.count
        if common >= 4, common * 4 >= short.count * 3, long.count - common <= 5 { return true }
        return short.count >= 6 && long.suffix(short.count).elementsEqual(short)
    }

    private func isTargeted(_ tokens: Range<Int>) -> Bool {
        let start = text.sentenceStart(of: tokens.lowerBound)
        return (max(start, tokens.lowerBound - 3)..<tokens.lowerBound).contains {
            text.concepts[$0].overlaps(ConceptSet(.against, .fineVerb, .forWhom))
        }
    }

    /// Whom `the company` means: of those named lately the one that the text speaks of most, the nearer the better.
    private func antecedent(_ recent: [Recent], _ sentence: Int) -> Int? {
        func weight(_ one: Recent) -> Double {
            0.3 * Double(min(6, all[one.party].names.count)) + (one.opens ? 0.5 : 0)
                + (all[one.party].isNamed ? 0 : 0.6) - 0.3 * Double(sentence - one.sentence)
        }
        return recent.max { weight($0) < weight($1) }?.party
    }

    /// Not a complainant or a body that decides, by the noun beside the name.
    private func isRespondentLike(_ party: Int) -> Bool {
        guard let first = all[party].names.first else { return false }
        return !((first.lowerBound - 2)..<first.lowerBound).contains { text.has(.ngoNoun, at: $0) }
    }
}
