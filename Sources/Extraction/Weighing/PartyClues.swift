import Enforcement

extension Respondents {
    /// How many parties are weighed for one measure.
    private static let most = 24

    /// For each party the place that tells most of it to a measure: in its sentence, else the last before it, else the first.
    func candidates(at anchor: Range<Int>) -> [PartyMention] {
        let sentence = findings.text.sentence(of: anchor.lowerBound)
        var best: [Int: (mention: PartyMention, cost: Int)] = [:]
        for mention in findings.parties.mentions where mention.party >= 0 && !mention.tokens.overlaps(anchor) {
            let own = findings.text.sentence(of: mention.tokens.lowerBound)
            let cost =
                own == sentence
                ? findings.gap(mention.tokens, anchor)
                : own < sentence ? 1000 * (sentence - own) : 100_000 + 1000 * (own - sentence)
            if cost < best[mention.party]?.cost ?? .max { best[mention.party] = (mention, cost) }
        }
        return best.values.sorted { ($0.cost, $0.mention.party) < ($1.cost, $1.mention.party) }.prefix(Respondents.most).map(\.mention)
    }

    func clues(of mention: PartyMention, at anchor: Range<Int>) -> Clues {
        let text = findings.text
        var clues = findings.surroundings(of: mention.tokens)
        let (own, sentence) = (text.sentence(of: mention.tokens.lowerBound), text.sentence(of: anchor.lowerBound))
        let party = findings.parties.all[mention.party]
        switch mention.form {
        case .name: clues.note(.isName)
        case .definite: clues.note(.isDefinite)
        case .indefinite: clues.note(.isIndefinite)
        case .pronoun: clues.note(.isPronoun)
        }
        clues.note(.isUnnamed, if: !party.isNamed)
        clues.note(.hasLegalForm, if: party.hasLegalForm)
        clues.note(.isMainParty, if: mention.party == main)
        clues.note(.isFirstParty, if: mention.party == 0)
        clues.note(.targeted, if: party.names.contains { isTargeted($0) })
        clues.note(.complains, if: party.names.contains {
            isComplainant(PartyMention(tokens: $0, form: .name, party: mention.party))
        })
        clues.note(.isComplainant, if: isComplainant(mention))
        clues.note(.opensSentence, if: mention.tokens.lowerBound - text.sentences[own].lowerBound <= 2)
        clues.note(.isAcronym, if: mention.tokens.count == 1 && text.tokens[mention.tokens.lowerBound].shape == .allCapitals)
        clues.note(.isPlace, if: mention.tokens.allSatisfy { text.has(.place, at: $0) || text.has(.region, at: $0) })
        clues.note(party.names.count <= 1 ? .namedOnce : party.names.count == 2 ? .namedTwice : .namedOften)
        clues.note(.inTextHeading, if: party.names.contains { text.sentence(of: $0.lowerBound) == 0 })
        noteDistance(&clues, mention, anchor, own, sentence)
        return clues
    }

    /// Somewhere the text says that a measure is against them.
    private func isTargeted(_ tokens: Range<Int>) -> Bool {
        findings.before(tokens.lowerBound, 3, ConceptSet(.against, .fineVerb))
            || findings.after(tokens.upperBound, 4, ConceptSet(.receive, .mustPay, .fineVerb))
    }

    private func noteDistance(_ clues: inout Clues, _ mention: PartyMention, _ anchor: Range<Int>, _ own: Int, _ sentence: Int) {
        let text = findings.text
        guard own == sentence else {
            clues.note(.elsewhere)
            let back = sentence - own
            clues.note(back < 0 ? .further : back == 1 ? .oneBack : back == 2 ? .twoBack : .furtherBack)
            clues.note(.sameParagraph, if: text.paragraphs[own] == text.paragraphs[sentence])
            return
        }
        let (tokens, gap) = (mention.tokens, findings.gap(mention.tokens, anchor))
        clues.note(.inSentence)
        clues.note(gap <= 3 ? .touching : gap <= 8 ? .close : gap <= 20 ? .apart : .distant)
        clues.note(.ahead, if: tokens.lowerBound < anchor.lowerBound)
        let way = tokens.lowerBound < anchor.lowerBound
            ? tokens.upperBound..<max(tokens.upperBound, anchor.lowerBound)
            : anchor.upperBound..<max(anchor.upperBound, tokens.lowerBound)
        clues.see(tokens.lowerBound < anchor.lowerBound ? .upTo : .since, findings.concepts(in: way, within: text.sentences[sentence]))
        let others = findings.mentions(in: sentence).filter { $0.party >= 0 && $0.party != mention.party }
        clues.note(.isOnlyParty, if: others.isEmpty)
        clues.note(.isNearest, if: others.allSatisfy { findings.gap($0.tokens, anchor) >= gap })
    }
}

extension Findings {
    func clues(of sum: Sum) -> Clues {
        var clues = surroundings(of: sum.tokens)
        let sentence = text.sentence(of: sum.tokens.lowerBound)
        let value = sum.money.amount.approximate
        clues.note(.perPeriod, if: sum.perPeriod)
        clues.note(.isApproximate, if: sum.approximate)
        clues.note(.isConversion, if: sum.isConversion)
        clues.note(.currencyInferred, if: sum.currencyInferred)
        clues.note(.isSmall, if: value < 500)
        clues.note(.isHuge, if: value >= 1e9)
        clues.note(.isLargest, if: sums.allSatisfy { $0.money.amount.approximate <= value })
        clues.note(.isRepeated, if: sums.contains { $0.tokens != sum.tokens && $0.money == sum.money })
        clues.note(.onlySum, if: sums(in: sentence).count == 1)
        clues.note(.firstSum, if: sums.first?.tokens == sum.tokens)
        clues.note(.namesParty, if: mentions(in: sentence).contains { $0.form == .name })
        switch role(of: sum) {
        case .fine: clues.note(.ruledFine)
        case .periodic: clues.note(.ruledPeriodic)
        case .after: clues.note(.ruledAfter)
        case .other: clues.note(.ruledOther)
        }
        return clues
    }
}
