/// The clues that the text around a candidate gives.
extension Findings {
    /// The concepts before and after some tokens and in their sentence, and where in the text that is.
    func surroundings(of tokens: Range<Int>) -> Clues {
        var clues = Clues()
        let sentence = text.sentence(of: tokens.lowerBound)
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        clues.see(.before3, concepts(in: (start - 3)..<start, sentence))
        clues.see(.before8, concepts(in: (start - 8)..<start, sentence))
        clues.see(.after3, concepts(in: end..<(end + 3), sentence))
        clues.see(.after8, concepts(in: end..<(end + 8), sentence))
        clues.see(.sentence, text.sentenceConcepts[sentence])
        clues.note(.inHeading, if: sentence == 0)
        clues.note(.inOpening, if: sentence > 0 && sentence <= 3)
        clues.note(.inClosing, if: sentence + 2 >= text.sentences.count)
        return clues
    }

    private func concepts(in tokens: Range<Int>, _ sentence: Int) -> ConceptSet {
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
        let (first, second) = isAhead ? (tokens, anchor) : (anchor, tokens)
        guard first.upperBound < second.lowerBound else { return }
        clues.see(
            isAhead ? .upTo : .since,
            concepts(in: first.upperBound..<second.lowerBound, text.sentence(of: anchor.lowerBound)))
    }
}
