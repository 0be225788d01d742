import Enforcement

/// How a date or a citation stands to a measure: in its sentence, near another one's, in the text's own matter.
struct Relation {
    let findings: Findings
    let mentions: [MeasureMention]
    /// The measures of other parties.
    private let rivals: [MeasureMention]
    private let isOfMain: Bool
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.mentions) = (findings, Array(mentions.prefix(20)))
        let party = mentions[0].party
        rivals = Array(measures.mentions.filter { $0.party != party }.prefix(60))
        isOfMain = mentions.contains { $0.party == measures.respondents.main && measures.isPrincipal($0) }
    }

    func clues(of tokens: Range<Int>) -> Clues {
        var clues = findings.surroundings(of: tokens)
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
        let named = Set(findings.mentions(in: sentence).map(\.party))
        clues.note(.namesParty, if: named.contains(nearest.party))
        clues.note(.namesRival, if: rivals.contains { named.contains($0.party) })
    }
}

extension Relation {
    func clues(of citation: Citation) -> Clues {
        var clues = clues(of: citation.tokens)
        clues.note(.isProcedural, if: citation.article.isProcedural)
        return clues
    }

    /// Where a date stands, how precise it is and how far it lies from the publication.
    func clues(of date: DateMention) -> Clues {
        var clues = clues(of: date.tokens)
        clues.note(date.date.day != nil ? .isDay : date.date.month != nil ? .isMonth : .isYear)
        clues.note(.isComplete, if: date.complete)
        clues.note(.inPeriod, if: isPeriod(date))
        clues.note(
            .onlyInSentence, if: findings.dates(in: text.sentence(of: date.tokens.lowerBound)).count == 1)
        clues.note(.firstOfKind, if: findings.dates.first?.tokens == date.tokens)
        clues.note(.repeated, if: findings.dateCounts[date.date] ?? 0 > 1)
        clues.note(.latest, if: date.date.first >= findings.latestDate ?? date.date.first)
        clues.note(age(of: date.date))
        return clues
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

    /// One end of `from March 2018 to May 2019`.
    private func isPeriod(_ date: DateMention) -> Bool {
        findings.dates(in: text.sentence(of: date.tokens.lowerBound)).contains { other in
            guard other.tokens != date.tokens, findings.gap(other.tokens, date.tokens) <= 2 else {
                return false
            }
            let (first, second) =
                other.tokens.lowerBound < date.tokens.lowerBound ? (other, date) : (date, other)
            return (first.tokens.upperBound..<second.tokens.lowerBound).contains {
                text.has(.to, at: $0) || text.has(.and, at: $0) || text.tokens[$0].isMark(0x2013)
            }
        }
    }
}
