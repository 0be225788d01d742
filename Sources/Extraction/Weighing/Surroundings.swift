/// The clues that the text around a candidate gives.
extension Findings {
    /// The concepts before and after some tokens and in their sentence.
    func surroundings(of tokens: Range<Int>) -> Clues {
        var clues = Clues()
        let sentence = text.sentence(of: tokens.lowerBound)
        let range = text.sentences[sentence]
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        clues.see(.before1, concepts(in: (start - 1)..<start, within: range))
        clues.see(.before3, concepts(in: (start - 3)..<start, within: range))
        clues.see(.before8, concepts(in: (start - 8)..<start, within: range))
        clues.see(.after1, concepts(in: end..<(end + 1), within: range))
        clues.see(.after3, concepts(in: end..<(end + 3), within: range))
        clues.see(.after8, concepts(in: end..<(end + 8), within: range))
        clues.see(.sentence, text.sentenceConcepts[sentence])
        if sentence > 0 { clues.see(.previous, text.sentenceConcepts[sentence - 1]) }
        clues.note(.inHeading, if: sentence == 0)
        clues.note(.inOpening, if: sentence > 0 && sentence <= 3)
        clues.note(.inClosing, if: sentence + 2 >= text.sentences.count)
        return clues
    }

    func concepts(in tokens: Range<Int>, within sentence: Range<Int>) -> ConceptSet {
        var all = ConceptSet()
        for index in tokens.clamped(to: sentence) { all.formUnion(text.concepts[index]) }
        return all
    }
}
