import Enforcement

/// What is seen of a citation: which article it is, how the text says so, and whose turn it is there.
extension Relation {
    func clues(of citation: Citation) -> Clues {
        let list = findings.cited.list(of: citation)
        var clues = clues(of: list, for: .article)
        let sentence = text.sentence(of: citation.tokens.lowerBound)
        clues.note(.ofMainParty, if: isOfMainParty)
        clues.note(.recalled, if: isRecalled)
        noteArticle(&clues, citation.article)
        noteCitations(&clues, citation, sentence)
        noteInfringement(&clues, list, sentence)
        noteTurn(&clues, list, sentence)
        noteParagraph(&clues, sentence)
        return clues
    }

    /// Which part of the Regulation it belongs to: some are broken, others only cited.
    private func noteArticle(_ clues: inout Clues, _ article: Article) {
        clues.note(.isProcedural, if: article.isProcedural)
        switch article.number {
        case 5: clues.note(.isPrinciple)
        case 6...11: clues.note(.isBasis)
        case 12...14: clues.note(.isTransparency)
        case 15...23: clues.note(.isRight)
        case 32...34: clues.note(.isSecurity)
        case 24...31, 35...43: clues.note(.isDuty)
        case 44...50: clues.note(.isTransfer)
        default: break
        }
        clues.note(article.point != nil ? .isPoint : article.paragraph != nil ? .isParagraph : .isWhole)
    }

    /// What else the text and the sentence cite.
    private func noteCitations(_ clues: inout Clues, _ citation: Citation, _ sentence: Int) {
        let cited = findings.cited
        let count = cited.counts[citation.article] ?? 0
        clues.note(count > 2 ? .citedOften : count > 1 ? .citedTwice : .citedOnce)
        clues.note(.partCited, if: cited.wholes.contains(citation.article))
        clues.note(.wholeCited, if: cited.parts.contains(citation.article))
        clues.note(
            .infringedElsewhere, if: cited.infringed[citation.article].map { $0 != [sentence] } ?? false)
        clues.note(.onlyCited, if: cited.counts.count == 1)
        clues.note(.fewCited, if: (2...4).contains(cited.counts.count))
        clues.note(.manyCited, if: cited.counts.count > 8)
        let here = cited.inSentence[sentence] ?? 0
        clues.note(here == 1 ? .onlyInSentence : here > 3 ? .manyInSentence : .fewInSentence)
        clues.note(.basisHere, if: cited.bases.contains(sentence))
        clues.note(.firstOfKind, if: findings.citations.first?.tokens == citation.tokens)
    }

    /// Whether the sentence says of it that it was infringed, or that it was not.
    private func noteInfringement(_ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int) {
        guard text.sentenceConcepts[sentence].contains(.infringe) else {
            clues.note(.infringedBefore, if: sentence > 0 && findings.has(sentence - 1, .infringe))
            return
        }
        let cues = text.cues(in: sentence).filter { $0.concept == .infringe }
        guard let cue = cues.min(by: { findings.gap($0.range, tokens) < findings.gap($1.range, tokens) })
        else {
            return
        }
        let gap = findings.gap(cue.range, tokens)
        clues.note(gap <= 2 ? .infringeTouching : gap <= 6 ? .infringeClose : .infringeApart)
        clues.note(.infringeBehind, if: cue.range.lowerBound > tokens.lowerBound)
        let isNegated =
            findings.before(cue.range.lowerBound, 3, ConceptSet(.not))
            || findings.after(cue.range.upperBound, 2, ConceptSet(.not))
        clues.note(.infringeNegated, if: isNegated)
        clues.note(.onlyOneInfringes, if: !isNegated && rivalParties.isEmpty)
    }

    /// Whose measure and whose name came last, and whose comes next.
    private func noteTurn(_ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int) {
        let own = self.own.turn(at: tokens.lowerBound)
        let rival = self.rival.turn(at: tokens.lowerBound)
        if own.last != nil || rival.last != nil {
            clues.note(own.last ?? -1 >= rival.last ?? -1 ? .ownMeasureLast : .rivalMeasureLast)
        }
        if own.next != nil || rival.next != nil {
            clues.note(own.next ?? Int.max <= rival.next ?? Int.max ? .ownMeasureNext : .rivalMeasureNext)
        }
        noteSubject(&clues, tokens, sentence)
    }

    /// Whose measures its paragraph tells of, and what it is where no sentence near it tells of one.
    private func noteParagraph(_ clues: inout Clues, _ sentence: Int) {
        let paragraph = text.paragraphs[sentence]
        let (isOwn, isRival) = (own.paragraphs.contains(paragraph), rival.paragraphs.contains(paragraph))
        clues.note(.ownParagraph, if: isOwn && !isRival)
        clues.note(.rivalParagraph, if: isRival && !isOwn)
        clues.note(.sharedParagraph, if: isOwn && isRival)
        if !isOwn, !isRival {
            clues.note(
                rivalParties.isEmpty
                    ? .onlyOnePartyFarOff : isOfMainParty ? .mainPartyFarOff : .otherPartyFarOff)
        }
        clues.note(isInDecision ? .inDecision : findings.opensWithComplaint ? .inComplaint : .inNews)
    }

    /// The party named last before it, in its sentence or one before it.
    private func noteSubject(_ clues: inout Clues, _ tokens: Range<Int>, _ sentence: Int) {
        for back in 0...2 where sentence >= back {
            let named = findings.mentions(in: sentence - back).filter {
                $0.tokens.upperBound <= tokens.lowerBound
                    && (ownParties.contains($0.party) || rivalParties.contains($0.party))
            }
            guard let last = named.last else { continue }
            let isOwn = ownParties.contains(last.party)
            clues.note(isOwn ? .ownNamedLast : .rivalNamedLast)
            if findings.has(sentence, .infringe) { clues.note(isOwn ? .ownInfringes : .rivalInfringes) }
            return
        }
        clues.note(.nobodyNamed)
    }
}

/// The places of some measures, in order.
struct Turns {
    private let starts: [Int]
    let paragraphs: Set<Int>

    init(_ mentions: [MeasureMention], _ text: Text) {
        starts = mentions.map(\.anchor.lowerBound).sorted()
        paragraphs = Set(mentions.map { text.paragraphs[$0.sentence] })
    }

    /// The last one before a token and the first one from it on.
    func turn(at token: Int) -> (last: Int?, next: Int?) {
        (starts.last { $0 < token }, starts.first { $0 >= token })
    }
}

/// What a text cites, counted once.
struct CitedArticles {
    private(set) var counts: [Article: Int] = [:]
    /// Articles of which a part is cited too, and parts of which the whole is.
    private(set) var wholes: Set<Article> = []
    private(set) var parts: Set<Article> = []
    /// The sentences that cite an article beside a word for an infringement.
    private(set) var infringed: [Article: Set<Int>] = [:]
    private(set) var inSentence: [Int: Int] = [:]
    /// The sentences that cite the basis of a measure.
    private(set) var bases: Set<Int> = []

    /// The list of a sentence that a citation stands in, by its first token.
    private var lists: [Int: Range<Int>] = [:]

    func list(of citation: Citation) -> Range<Int> { lists[citation.tokens.lowerBound] ?? citation.tokens }

    /// How many words may part two citations of one list.
    private static let gap = 4

    private mutating func takeLists(_ citations: [Citation], _ text: Text) {
        var (members, list) = ([Int](), 0..<0)
        func isSame(_ next: Citation) -> Bool {
            next.tokens.lowerBound - list.upperBound <= CitedArticles.gap
                && text.sentence(of: next.tokens.lowerBound) == text.sentence(of: list.lowerBound)
        }
        for citation in citations {
            if members.isEmpty || !isSame(citation) {
                for member in members { lists[member] = list }
                (members, list) = ([], citation.tokens)
            }
            members.append(citation.tokens.lowerBound)
            list = list.lowerBound..<max(list.upperBound, citation.tokens.upperBound)
        }
        for member in members { lists[member] = list }
    }

    init(_ citations: [Citation], _ text: Text) {
        takeLists(citations, text)
        for citation in citations {
            let sentence = text.sentence(of: citation.tokens.lowerBound)
            guard !citation.article.isBasisOfMeasure else {
                bases.insert(sentence)
                continue
            }
            counts[citation.article, default: 0] += 1
            inSentence[sentence, default: 0] += 1
            if text.sentenceConcepts[sentence].contains(.infringe) {
                infringed[citation.article, default: []].insert(sentence)
            }
        }
        for one in counts.keys {
            for other in counts.keys where one.isPart(of: other) {
                wholes.insert(other)
                parts.insert(one)
            }
        }
    }
}
