import Enforcement

/// How a candidate of some kind stands to a measure: in its sentence, near another one's, in the text's own matter.
struct Relation {
    let findings: Findings
    let measures: Measures
    let mentions: [MeasureMention]
    /// The measures of other parties.
    let rivals: [MeasureMention]
    let isOfMain: Bool
    private var text: Text { findings.text }

    init(_ findings: Findings, _ measures: Measures, _ mentions: [MeasureMention]) {
        (self.findings, self.measures, self.mentions) = (findings, measures, mentions)
        let party = mentions[0].party
        rivals = measures.mentions.filter { $0.party != party }
        isOfMain = mentions.contains { $0.party == measures.respondents.main && measures.isPrincipal($0) }
    }

    func clues(of tokens: Range<Int>) -> Clues {
        var clues = findings.surroundings(of: tokens)
        let sentence = text.sentence(of: tokens.lowerBound)
        guard let nearest = mentions.min(by: { distance($0, tokens) < distance($1, tokens) }) else { return clues }
        noteDistance(&clues, tokens, sentence, nearest)
        noteRivals(&clues, tokens, sentence, nearest)
        clues.note(.ofMain, if: isOfMain)
        clues.note(.notOfMain, if: !isOfMain)
        clues.note(.isFine, if: nearest.kind == .fine)
        clues.note(.isPenalty, if: nearest.kind == .periodicPenalty)
        clues.note(.isOther, if: nearest.kind != .fine && nearest.kind != .periodicPenalty)
        return clues
    }

    private func distance(_ mention: MeasureMention, _ tokens: Range<Int>) -> Int {
        findings.gap(mention.anchor, tokens)
            + (mention.sentence == text.sentence(of: tokens.lowerBound) ? 0 : 1000)
    }

    private func noteDistance(_ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int, _ nearest: MeasureMention) {
        let paragraph = text.paragraphs[sentence]
        if nearest.sentence == sentence {
            let gap = findings.gap(nearest.anchor, tokens)
            clues.note(gap <= 3 ? .touching : gap <= 8 ? .close : gap <= 20 ? .apart : .distant)
            clues.note(.ahead, if: tokens.lowerBound < nearest.anchor.lowerBound)
            let way = tokens.lowerBound < nearest.anchor.lowerBound
                ? tokens.upperBound..<max(tokens.upperBound, nearest.anchor.lowerBound)
                : nearest.anchor.upperBound..<max(nearest.anchor.upperBound, tokens.lowerBound)
            clues.see(tokens.lowerBound < nearest.anchor.lowerBound ? .upTo : .since, findings.concepts(in: way, within: text.sentences[sentence]))
            clues.note(.inSentence)
            clues.note(.otherInSentence, if: !isOfMain)
            return
        }
        let steps = mentions.map { sentence - $0.sentence }
        let inParagraph = mentions.contains { text.paragraphs[$0.sentence] == paragraph }
        clues.note(.sentenceAfter, if: steps.contains(1))
        clues.note(.sentenceBefore, if: steps.contains(-1))
        let far = steps.allSatisfy { abs($0) > 3 }
        clues.note(far ? .farOff : .nearBy)
        if far { clues.note(isOfMain ? .mainFarOff : .otherFarOff) }
        clues.note(.inParagraph, if: inParagraph)
        if inParagraph { clues.note(isOfMain ? .mainInParagraph : .otherInParagraph) }
        clues.note(.paragraphAfter, if: mentions.contains { text.paragraphs[$0.sentence] + 1 == paragraph })
    }

    private func noteRivals(_ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int, _ nearest: MeasureMention) {
        clues.note(.onlyMeasure, if: rivals.isEmpty)
        let rival = rivals.min { distance($0, tokens) < distance($1, tokens) }
        if let rival {
            clues.note(.rivalNearer, if: distance(rival, tokens) < distance(nearest, tokens))
            clues.note(.inRivalSentence, if: rival.sentence == sentence)
        }
        let named = findings.mentions(in: sentence).filter { $0.party >= 0 }
        clues.note(.namesParty, if: named.contains { $0.party == mentions[0].party })
        clues.note(.namesRival, if: named.contains { mention in rivals.contains { $0.party == mention.party } })
    }
}
