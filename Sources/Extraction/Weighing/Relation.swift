import Enforcement

/// How a date or a citation stands to a measure: in its sentence, near another one's, in the text's own matter.
final class Relation {
    let findings: Findings
    let mentions: [MeasureMention]
    /// The measures of other parties.
    private let rivals: [MeasureMention]
    let own: Turns
    let rival: Turns
    let ownParties: Set<Int>
    let rivalParties: Set<Int>
    let isOfMain: Bool
    /// The text is the decision itself.
    let isInDecision: Bool
    let isOfMainParty: Bool
    /// Each of its places tells of something earlier.
    let isRecalled: Bool
    /// Several parties' measures are told, as in a month's review.
    private let isDigest: Bool
    /// A court has changed or kept something.
    private let isContested: Bool
    private let events: DateEvents
    /// The dates that a reader would take, by their place.
    private let guesses: (here: Int?, elsewhere: Int?)
    var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.mentions) = (findings, Array(mentions.prefix(20)))
        let party = mentions[0].party
        rivals = Array(measures.mentions.filter { $0.party != party }.prefix(60))
        (own, rival) = (Turns(self.mentions, findings.text), Turns(rivals, findings.text))
        (ownParties, rivalParties) = (Set(self.mentions.map(\.party)), Set(rivals.map(\.party)))
        isInDecision = measures.ownDate != nil
        isOfMainParty = mentions.contains { $0.party == measures.respondents.main }
        isOfMain = mentions.contains(where: measures.isOfMain)
        let isOther = !isOfMainParty
        isRecalled = self.mentions.allSatisfy {
            findings.has($0.sentence, .earlier) || isOther && findings.has($0.sentence, .record)
        }
        events = measures.events
        isDigest = rivalParties.count >= 2
        isContested = findings.isContested
        let guess = DateGuess(findings, measures, self.mentions, isOfMain: isOfMain)
        guesses = (guess.inSentence(), guess.elsewhere())
    }

    func clues(of tokens: Range<Int>, for choice: Choice) -> Clues {
        var clues = findings.surroundings(of: tokens, for: choice)
        let sentence = text.sentence(of: tokens.lowerBound)
        guard let nearest = mentions.min(by: { distance($0, tokens) < distance($1, tokens) }) else {
            return clues
        }
        if nearest.sentence == sentence {
            findings.note(&clues, way: tokens, to: nearest.anchor)
            clues.note(.otherInSentence, if: !isOfMain)
        } else {
            noteSentences(&clues, sentence)
        }
        noteRivals(&clues, tokens, sentence, nearest)
        clues.note(isOfMain ? .ofMain : .notOfMain)
        switch nearest.kind {
        case .fine: clues.note(.isFine)
        case .periodicPenalty: clues.note(.isPenalty)
        default: clues.note(.isOther)
        }
        return clues
    }

    private func distance(_ mention: MeasureMention, _ tokens: Range<Int>) -> Int {
        findings.gap(mention.anchor, tokens)
            + (mention.sentence == text.sentence(of: tokens.lowerBound) ? 0 : 1000)
    }

    private func noteSentences(_ clues: inout Clues, _ sentence: Int) {
        let paragraph = text.paragraphs[sentence]
        let isFar = mentions.allSatisfy { abs(sentence - $0.sentence) > 3 }
        clues.note(isFar ? .farOff : .nearBy)
        if isFar { clues.note(isOfMain ? .mainFarOff : .otherFarOff) }
        clues.note(.sentenceAfter, if: mentions.contains { $0.sentence + 1 == sentence })
        clues.note(.sentenceBefore, if: mentions.contains { $0.sentence - 1 == sentence })
        if mentions.contains(where: { text.paragraphs[$0.sentence] == paragraph }) {
            clues.note(.inParagraph)
            clues.note(isOfMain ? .mainInParagraph : .otherInParagraph)
        }
        clues.note(.paragraphAfter, if: mentions.contains { text.paragraphs[$0.sentence] + 1 == paragraph })
    }

    private func noteRivals(
        _ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int, _ nearest: MeasureMention
    ) {
        clues.note(.onlyMeasure, if: rivals.isEmpty)
        if let rival = rivals.min(by: { distance($0, tokens) < distance($1, tokens) }) {
            clues.note(.rivalNearer, if: distance(rival, tokens) < distance(nearest, tokens))
            clues.note(.inRivalSentence, if: rival.sentence == sentence)
        }
        let named = findings.mentions(in: sentence)
        clues.note(.namesParty, if: named.contains { $0.party == nearest.party })
        clues.note(
            .namesRival, if: !rivals.isEmpty && named.contains { rivalParties.contains($0.party) })
    }
}

extension Relation {
    /// Where a date stands, how precise it is and how far it lies from the publication; `number` is its place among the dates.
    func clues(of date: DateMention, number: Int) -> Clues {
        var clues = clues(of: date.tokens, for: .decided)
        clues.note(date.date.day != nil ? .isDay : date.date.month != nil ? .isMonth : .isYear)
        clues.note(.isComplete, if: date.complete)
        clues.note(.isRelative, if: date.isRelative)
        clues.note(
            .onlyInSentence, if: findings.dates(in: text.sentence(of: date.tokens.lowerBound)).count == 1)
        clues.note(.firstOfKind, if: findings.dates.first?.tokens == date.tokens)
        clues.note(.repeated, if: findings.dateCounts[date.date] ?? 0 > 1)
        clues.note(.latest, if: date.date.first >= findings.latestDate ?? date.date.first)
        clues.note(age(of: date.date))
        if events.all.indices.contains(number) { noteEvent(&clues, number) }
        return clues
    }

    /// What happened on the date, and whether a reader would take it.
    private func noteEvent(_ clues: inout Clues, _ number: Int) {
        let event = events.all[number]
        let isSure = event.cost <= 3
        switch event.kind {
        case .decision: clues.note(isSure ? .surelyDecided : .perhapsDecided)
        case .proposal: clues.note(.proposed)
        case .announcement: clues.note(.announced)
        case .court:
            clues.note(isSure ? .surelyJudged : .perhapsJudged)
            clues.note(isContested ? .judgedOnAppeal : .judgedAlone)
        case .other: clues.note(event.cost == 0 ? .noEvent : isSure ? .surelyOther : .perhapsOther)
        case .open: clues.note(.untold)
        }
        let date = findings.dates[number]
        let sentence = text.sentence(of: date.tokens.lowerBound)
        let isAct = event.kind == .decision
        let isHere = mentions.contains { $0.sentence == sentence }
        clues.note(.decidedHere, if: isAct && isHere)
        clues.note(.decidedElsewhere, if: isAct && !isHere && isOfMain)
        clues.note(
            .overDigest,
            if: isDigest && sentence <= 2 && date.date.day == nil && !isHere && guesses.here == nil)
        clues.note(.ofOtherAuthority, if: isOfOther(sentence, date))
        clues.note(.newsOnAppeal, if: isContested && date.isRelative)
        clues.note(.afterCourt, if: isAfterCourt(sentence))
        clues.note(.likeliestHere, if: number == guesses.here)
        clues.note(.likeliestElsewhere, if: number == guesses.elsewhere)
        clues.note(.onlyElsewhere, if: number == guesses.elsewhere && guesses.here == nil)
    }

    /// Nobody acts in the sentence, and a court in the one before it: `It decided on Monday.`
    private func isAfterCourt(_ sentence: Int) -> Bool {
        sentence > 0 && findings.authorities(in: sentence).isEmpty
            && findings.has(sentence - 1, .courtName, .courtNoun)
            && !findings.has(sentence, .courtName, .courtNoun)
    }

    /// The nearest authority of a date's sentence is not the measure's.
    private func isOfOther(_ sentence: Int, _ date: DateMention) -> Bool {
        let named = findings.authorities(in: sentence).filter { $0.authority != nil }
        let nearest = named.min {
            findings.gap($0.tokens, date.tokens) < findings.gap($1.tokens, date.tokens)
        }
        guard let authority = nearest?.authority, let own = mentions[0].hint ?? findings.lead?.code else {
            return false
        }
        return authority.code != own
    }

    private func age(of date: PartialDate) -> Fact {
        guard let published = findings.published?.date else { return .undated }
        switch published.last.dayNumber - date.last.dayNumber {
        case ..<0: return date.first.dayNumber > published.last.dayNumber ? .afterPublication : .weeksBefore
        case 0: return .isPublication
        case 1...10: return .daysBefore
        case 11...70: return .weeksBefore
        case 71...400: return .monthsBefore
        default: return .yearsBefore
        }
    }
}
