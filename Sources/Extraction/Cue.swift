/// A stretch of tokens that means something: a concept, its argument and the tokens `[first, end)`.
struct Cue {
    let concept: Concept
    let argument: Int32
    let first: Int32
    let end: Int32

    var range: Range<Int> { Int(first)..<Int(end) }
    var length: Int { Int(end - first) }
}

extension Lexicon {
    /// All cues of the tokens, in order of their first token; what a `none` rule covers is left out.
    func cues(in tokens: [Token], _ vocabulary: Vocabulary) -> [Cue] {
        var cues: [Cue] = []
        var suppressed: [Range<Int>] = []
        cues.reserveCapacity(tokens.count / 2)
        for index in tokens.indices {
            for rule in rulesStarting(at: tokens[index], vocabulary) {
                guard let end = match(rules[Int(rule)].words, tokens, index, vocabulary) else { continue }
                let rule = rules[Int(rule)]
                if rule.concept == .none { suppressed.append(index..<end) }
                cues.append(Cue(concept: rule.concept, argument: rule.argument, first: Int32(index), end: Int32(end)))
            }
        }
        if !suppressed.isEmpty {
            cues.removeAll { cue in
                !Lexicon.kept.contains(cue.concept) && suppressed.contains { $0.lowerBound <= cue.range.lowerBound && cue.range.upperBound <= $0.upperBound }
            }
        }
        return cues
    }

    /// What a `none` rule leaves alone: itself, names, and what tells the language.
    private static let kept = ConceptSet(.none, .place, .region, .authorityName, .courtName, .stop)

    @inline(__always)
    private func rulesStarting(at token: Token, _ vocabulary: Vocabulary) -> [Int32] {
        switch token.kind {
        case .word: vocabulary.words[Int(token.value)].rules
        case .mark: atom(ofMark: token.value).map { starts[Int($0)] } ?? []
        default: []
        }
    }

    private func match(_ words: [Int32], _ tokens: [Token], _ start: Int, _ vocabulary: Vocabulary) -> Int? {
        if words.count == 1 { return start + 1 }
        var index = start + 1
        for atom in words.dropFirst() {
            guard index < tokens.count else { return nil }
            let token = tokens[index]
            switch token.kind {
            case .word:
                let word = vocabulary.words[Int(token.value)]
                if atom == anyName {
                    guard word.capitalised else { return nil }
                } else if !word.atoms.contains(atom) {
                    return nil
                }
            case .mark:
                guard self.atom(ofMark: token.value) == atom else { return nil }
            default: return nil
            }
            index += 1
        }
        return index
    }
}
