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
    /// All cues of the tokens, in order of their first token, and the concepts of each token; what a `none` rule covers
    /// is left out. Small words are concepts only: nothing asks where their cues are.
    func read(_ tokens: [Token], _ vocabulary: Vocabulary) -> (cues: [Cue], concepts: [ConceptSet]) {
        var cues: [Cue] = []
        var concepts = [ConceptSet](repeating: ConceptSet(), count: tokens.count)
        var suppressed: [Range<Int>] = []
        cues.reserveCapacity(tokens.count / 2)
        let matcher = Matcher(self, vocabulary)
        for index in tokens.indices {
            let token = tokens[index]
            switch token.kind {
            case .word:
                for position in matcher.words[Int(token.value)].rules {
                    matcher.match(
                        matcher.wordRules[Int(position)], tokens, index, &cues, &concepts, &suppressed)
                }
            case .mark:
                guard let atom = atom(ofMark: token.value) else { continue }
                for rule in matcher.starts[Int(atom)] {
                    matcher.match(rule, tokens, index, &cues, &concepts, &suppressed)
                }
            case .number:
                guard let atom = atom(ofNumber: token.value) else { continue }
                for rule in matcher.starts[Int(atom)] {
                    matcher.match(rule, tokens, index, &cues, &concepts, &suppressed)
                }
            default: continue
            }
        }
        if !suppressed.isEmpty {
            cues.removeAll { cue in
                !Lexicon.kept.contains(cue.concept)
                    && suppressed.contains {
                        $0.lowerBound <= cue.range.lowerBound && cue.range.upperBound <= $0.upperBound
                    }
            }
        }
        for cue in cues where cue.concept != .ownCase {
            for index in cue.range { concepts[index].insert(cue.concept) }
        }
        return (cues, concepts)
    }

    /// What is only ever asked of a token.
    fileprivate static let small = ConceptSet(
        .stop, .abbr, .the, .a, .and, .of, .at, .link, .by, .forWhom, .region, .approx, .to, .between,
        .subunit,
        .until, .untilBehind, .dateWord)

    /// What a `none` rule leaves alone: itself, names, and what tells the language.
    private static let kept = ConceptSet(
        .none, .incident, .statute, .place, .region, .authorityName, .courtName, .stop, .currency, .scale,
        .number, .month, .gdpr,
        .personalData, .article, .paragraph, .point)
}

/// The tables of a lexicon and its vocabulary, side by side for the one pass over the tokens.
private struct Matcher {
    let lexicon: Lexicon
    let words: [Vocabulary.Word]
    let wordRules: [Int32]
    let wordAtoms: [Int32]
    let rules: [Lexicon.Rule]
    let ruleWords: [Int32]
    let starts: [[Int32]]
    let anyName: Int32
    let gap: Int32

    init(_ lexicon: Lexicon, _ vocabulary: Vocabulary) {
        self.lexicon = lexicon
        (words, wordRules, wordAtoms) = (vocabulary.words, vocabulary.rules, vocabulary.atoms)
        (rules, ruleWords, starts) = (lexicon.rules, lexicon.ruleWords, lexicon.starts)
        (anyName, gap) = (lexicon.anyName, lexicon.gap)
    }

    @inline(__always)
    func match(
        _ number: Int32, _ tokens: [Token], _ start: Int, _ cues: inout [Cue], _ concepts: inout [ConceptSet],
        _ suppressed: inout [Range<Int>]
    ) {
        let rule = rules[Int(number)]
        let end = rule.words.count == 1 ? start + 1 : self.end(of: rule, tokens, start)
        guard end > 0 else { return }
        if Lexicon.small.contains(rule.concept) {
            for index in start..<end { concepts[index].insert(rule.concept) }
            return
        }
        if rule.concept == .none { suppressed.append(start..<end) }
        cues.append(Cue(concept: rule.concept, argument: rule.argument, first: Int32(start), end: Int32(end)))
    }

    /// The token after a phrase, or after its part before a gap; 0 where it does not stand here.
    private func end(of rule: Lexicon.Rule, _ tokens: [Token], _ start: Int) -> Int {
        var (index, closed, isOpen) = (start + 1, 0, false)
        for position in (rule.words.lowerBound + 1)..<rule.words.upperBound {
            let word = ruleWords[Int(position)]
            if word == gap {
                if closed == 0 { closed = index }
                isOpen = true
                continue
            }
            guard let found = isOpen ? next(word, tokens, index) : index, found < tokens.count,
                fits(word, tokens[found])
            else { return 0 }
            (index, isOpen) = (found + 1, false)
        }
        return closed > 0 ? closed : index
    }

    /// How many words may stand in a gap.
    private static let reach = 12

    /// Where a word stands behind a gap, in the same clause.
    private func next(_ word: Int32, _ tokens: [Token], _ start: Int) -> Int? {
        for index in start..<max(start, min(tokens.count, start + Matcher.reach)) {
            let token = tokens[index]
            if fits(word, token) { return index }
            if token.kind == .line || token.isMark(44) || token.isMark(59) || token.isMark(58) { return nil }
            if token.isMark(46), index > 0, tokens[index - 1].kind != .number { return nil }
        }
        return nil
    }

    private func fits(_ atom: Int32, _ token: Token) -> Bool {
        switch token.kind {
        case .word:
            let word = words[Int(token.value)]
            if atom == anyName { return word.capitalised }
            for position in word.atoms where wordAtoms[Int(position)] == atom { return true }
            return false
        case .mark: return lexicon.atom(ofMark: token.value) == atom
        case .number: return lexicon.atom(ofNumber: token.value) == atom
        default: return false
        }
    }
}
