import Enforcement

/// The parties that a sentence tells of, and what it tells.
struct Rivals {
    let all: Set<Int>
    let aimed: Set<Int>
    let struck: Set<Int>
    let named: Set<Int>
}

/// Whom a measure may be against.
extension Respondents {
    /// How many parties are weighed for one measure.
    private static let most = 24

    /// For each party the place that tells most of it: in the measure's sentence, else the last before it, else the first after.
    func candidates(at anchor: Range<Int>) -> [PartyMention] {
        let sentence = text.sentence(of: anchor.lowerBound)
        var best: [Int: (mention: PartyMention, cost: Int)] = [:]
        for own in nearby(sentence) {
            for mention in findings.mentions(in: own)
            where mention.party >= 0 && !mention.tokens.overlaps(anchor) && !isAuthority(mention) {
                let cost = cost(mention, own, anchor, sentence)
                if cost < best[mention.party]?.cost ?? .max { best[mention.party] = (mention, cost) }
            }
        }
        if let main, best[main] == nil, let first = findings.parties.all[main].names.first {
            best[main] = (PartyMention(tokens: first, form: .name, party: main), .max - 1)
        }
        return best.values.sorted { ($0.cost, $0.mention.party) < ($1.cost, $1.mention.party) }
            .prefix(Respondents.most).map(\.mention)
    }

    /// The name of an authority that decides is no respondent's.
    private func isAuthority(_ mention: PartyMention) -> Bool {
        mention.form == .name && mention.tokens.contains { text.has(.authorityName, at: $0) }
    }

    /// The sentences that are looked at: a dozen before and a few after.
    private func nearby(_ sentence: Int) -> Range<Int> {
        max(0, sentence - 12)..<min(text.sentences.count, sentence + 4)
    }

    private func cost(_ mention: PartyMention, _ own: Int, _ anchor: Range<Int>, _ sentence: Int) -> Int {
        own == sentence
            ? findings.gap(mention.tokens, anchor)
            : own < sentence ? 1000 * (sentence - own) : 100_000 + 1000 * (own - sentence)
    }

    /// What is looked for once at a measure: the name that a list puts beside it, and whom its phrases may mean.
    struct Context {
        let listed: Range<Int>?
        let antecedents: Antecedents
    }

    func context(at anchor: Range<Int>) -> Context {
        Context(listed: listed(anchor), antecedents: Antecedents(self, at: anchor))
    }

    func clues(of mention: PartyMention, at anchor: Range<Int>, _ context: Context) -> Clues {
        var clues = ownClues(of: mention)
        let (own, sentence) = (
            text.sentence(of: mention.tokens.lowerBound), text.sentence(of: anchor.lowerBound)
        )
        clues.note(.isListed, if: mention.tokens == context.listed)
        clues.note(.otherListed, if: context.listed != nil && mention.tokens != context.listed)
        clues.note(.complainsHere, if: isComplainant(mention))
        noteRivals(&clues, mention, sentence)
        context.antecedents.note(&clues, mention.party)
        clues.note(.opensSentence, if: text.offset(of: mention.tokens.lowerBound) <= 2)
        if own == sentence {
            findings.note(&clues, way: mention.tokens, to: anchor)
            notePlace(&clues, mention, anchor)
        } else {
            let back = sentence - own
            clues.note(back < 0 ? .furtherOn : back == 1 ? .oneBack : back == 2 ? .twoBack : .furtherBack)
            clues.note(.sameParagraph, if: text.paragraphs[own] == text.paragraphs[sentence])
        }
        return clues
    }

    /// What is seen of a mention, whatever the measure.
    private func ownClues(of mention: PartyMention) -> Clues {
        if let known = findings.seenParties[mention] { return known }
        var clues = findings.surroundings(of: mention.tokens, for: .party)
        switch mention.form {
        case .name: clues.note(.isName)
        case .definite: clues.note(.isDefinite)
        case .indefinite: clues.note(.isIndefinite)
        case .pronoun: clues.note(.isPronoun)
        }
        noteParty(&clues, mention)
        findings.seenParties[mention] = clues
        return clues
    }

    /// Where a party of the measure's sentence stands among the others.
    private func notePlace(_ clues: inout Clues, _ mention: PartyMention, _ anchor: Range<Int>) {
        let (tokens, sentence) = (mention.tokens, text.sentence(of: anchor.lowerBound))
        let gap = findings.gap(tokens, anchor)
        let others = findings.mentions(in: sentence).filter { $0.party >= 0 && $0.party != mention.party }
        clues.note(.isOnlyParty, if: others.isEmpty)
        clues.note(.isNearest, if: others.allSatisfy { findings.gap($0.tokens, anchor) >= gap })
        let isAhead = tokens.lowerBound < anchor.lowerBound
        let between = findings.between(tokens, anchor)
        let isBetween = others.contains { between.contains($0.tokens.lowerBound) }
        clues.note(.otherBetween, if: isBetween)
        clues.note(.lastAhead, if: isAhead && !isBetween)
        clues.note(.nextBehind, if: !isAhead && !isBetween)
        clues.note(.isFirstHere, if: others.allSatisfy { $0.tokens.lowerBound > tokens.lowerBound })
        clues.note(
            .sumBetween,
            if: findings.sums(in: sentence).contains {
                !$0.isConversion && between.contains($0.tokens.lowerBound)
            })
        clues.note(.commaBetween, if: between.contains { text.tokens[$0].isMark(44) })
    }

    /// Whom the measure's own sentence aims at, and whom it names.
    private func noteRivals(_ clues: inout Clues, _ mention: PartyMention, _ sentence: Int) {
        let here = rivals(in: sentence)
        let isAimedAt = here.aimed.contains(mention.party)
        clues.note(.aimedAt, if: isAimedAt)
        clues.note(.otherAimedAt, if: !isAimedAt && !here.aimed.isEmpty)
        clues.note(.struck, if: here.struck.contains(mention.party))
        clues.note(.otherStruck, if: !here.struck.contains(mention.party) && !here.struck.isEmpty)
        clues.note(.onlyNamed, if: here.named == [mention.party])
        clues.note(.otherNamed, if: !here.named.contains(mention.party) && !here.named.isEmpty)
        clues.note(.notHere, if: !here.all.contains(mention.party))
    }

    private func rivals(in sentence: Int) -> Rivals {
        if let known = findings.seenRivals[sentence] { return known }
        let here = findings.mentions(in: sentence).filter { $0.party >= 0 && $0.form != .pronoun }
        let aimed = here.filter { isTargeted($0.tokens) && !isComplainant($0) }
        let struck = here.filter { isStruck($0.tokens) }
        let named = here.filter { $0.form == .name }
        let rivals = Rivals(
            all: Set(here.map(\.party)), aimed: Set(aimed.map(\.party)), struck: Set(struck.map(\.party)),
            named: Set(named.map(\.party)))
        findings.seenRivals[sentence] = rivals
        return rivals
    }

    /// Right beside the verb of a measure, as its object or as the subject of its passive.
    func isStruck(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 2, ConceptSet(.fineVerb, .reprimand, .warn, .order, .ban))
            || findings.before(tokens.lowerBound, 1, ConceptSet(.receive))
            || findings.after(tokens.upperBound, 2, ConceptSet(.receive, .mustPay, .fineVerb, .order, .ban))
    }

    private func noteParty(_ clues: inout Clues, _ mention: PartyMention) {
        let party = findings.parties.all[mention.party]
        clues.note(.isUnnamed, if: !party.isNamed)
        clues.note(.hasLegalForm, if: party.hasLegalForm)
        clues.note(.isWeak, if: party.isWeak)
        clues.note(.isPlaced, if: party.isPlace)
        clues.note(.onlyComplains, if: complainants.contains(mention.party))
        clues.note(.isMainParty, if: mention.party == main)
        clues.note(.isFirstParty, if: mention.party == 0)
        let count = party.names.count + party.called.count
        clues.note(count <= 1 ? .namedOnce : count == 2 ? .namedTwice : .namedOften)
        let first = mention.tokens.lowerBound
        clues.note(.isAcronym, if: mention.tokens.count == 1 && text.tokens[first].shape == .allCapitals)
        clues.note(.isLetter, if: party.isNamed && party.name.utf8.count <= 3)
        clues.note(
            .isPlace, if: mention.tokens.allSatisfy { text.has(.place, at: $0) || text.has(.region, at: $0) })
        let names = party.names.prefix(8)
        clues.note(.inTextHeading, if: names.contains { text.sentence(of: $0.lowerBound) == 0 })
        clues.note(.targeted, if: (names + party.called.prefix(8)).contains(where: isTargeted))
        clues.note(
            .complains,
            if: names.contains { isComplainant(PartyMention(tokens: $0, form: .name, party: mention.party)) })
    }

    /// Somewhere the text says that a measure is against them.
    func isTargeted(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 3, ConceptSet(.against, .fineVerb))
            || findings.after(tokens.upperBound, 4, ConceptSet(.receive, .mustPay, .fineVerb))
    }
}
