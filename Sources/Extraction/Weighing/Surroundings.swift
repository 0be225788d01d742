/// The clues that the text around a candidate gives.
extension Findings {
    /// The concepts before and after some tokens and in their sentence, and where in the text that is.
    func surroundings(of tokens: Range<Int>, for choice: Choice) -> Clues {
        let key = Seen(choice: choice, start: Int32(tokens.lowerBound), end: Int32(tokens.upperBound))
        if let known = seen[key] { return known }
        let clues = look(around: tokens, for: choice)
        seen[key] = clues
        return clues
    }

    private func look(around tokens: Range<Int>, for choice: Choice) -> Clues {
        var clues = clues(for: choice)
        let sentence = text.sentence(of: tokens.lowerBound)
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        clues.see(.own, concepts(in: tokens, sentence))
        clues.see(.before3, concepts(in: (start - 3)..<start, sentence))
        clues.see(.before8, concepts(in: (start - 8)..<start, sentence))
        clues.see(.after3, concepts(in: end..<(end + 3), sentence))
        clues.see(.after8, concepts(in: end..<(end + 8), sentence))
        clues.see(
            .last, nearest(stride(from: start - 1, through: text.sentences[sentence].lowerBound, by: -1)))
        clues.see(.next, nearest(stride(from: end, to: text.sentences[sentence].upperBound, by: 1)))
        clues.see(.sentence, text.sentenceConcepts[sentence])
        clues.note(.inHeading, if: sentence == 0)
        clues.note(.inOpening, if: sentence > 0 && sentence <= 3)
        clues.note(.inClosing, if: sentence + 2 >= text.sentences.count)
        return clues
    }

    /// No clues yet.
    func clues(for choice: Choice) -> Clues { Clues(Weights.of(choice), named: namesClues) }

    /// Where something stands and what is chosen of it.
    struct Seen: Hashable {
        let choice: Choice
        let start: Int32
        let end: Int32

        func hash(into hasher: inout Hasher) {
            hasher.combine(UInt64(choice.rawValue) << 56 ^ UInt64(start) << 24 ^ UInt64(end))
        }
    }

    /// What the first word of weight on a path means.
    private func nearest(_ path: some Sequence<Int>) -> ConceptSet {
        for index in path {
            let weighty = text.concepts[index].intersection(Findings.weighty)
            if !weighty.isEmpty { return weighty }
        }
        return ConceptSet()
    }

    private static let weighty = ConceptSet(
        .fine, .fineVerb, .impose, .receive, .mustPay, .order, .comply, .ban, .stopVerb, .reprimand, .warn,
        .periodic,
        .propose, .rumour, .withdraw, .cap, .turnover, .total, .damages, .otherSum, .decide, .inquiry,
        .appeal,
        .appealVerb, .intend, .lodge, .dismiss, .grant, .uphold, .annul, .reduce, .increase, .refer, .suspend,
        .complaint, .complain, .accept, .infringe, .earlier, .says, .against, .by)

    /// All concepts of the tokens that belong to a sentence.
    func concepts(in tokens: Range<Int>, _ sentence: Int) -> ConceptSet {
        var all = ConceptSet()
        for index in tokens.clamped(to: text.sentences[sentence]) { all.formUnion(text.concepts[index]) }
        return all
    }

    /// How far a candidate stands from an anchor in the same sentence, and what stands between.
    func note(_ clues: inout Clues, way tokens: Range<Int>, to anchor: Range<Int>) {
        let gap = gap(tokens, anchor)
        clues.note(.inSentence)
        clues.note(gap <= 3 ? .touching : gap <= 8 ? .close : gap <= 20 ? .apart : .distant)
        let isAhead = tokens.lowerBound < anchor.lowerBound
        clues.note(.ahead, if: isAhead)
        clues.see(
            isAhead ? .upTo : .since,
            concepts(in: between(tokens, anchor), text.sentence(of: anchor.lowerBound)))
    }
}
