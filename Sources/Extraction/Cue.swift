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
    func read(_ tokens: [Token], _ known: Words) -> (cues: [Cue], concepts: [ConceptSet]) {
        var pass = CuePass(self, known, tokens)
        for index in tokens.indices { pass.visit(index) }
        pass.dropSuppressed()
        for cue in pass.cues where cue.concept != .ownCase {
            for index in cue.range { pass.concepts[index].insert(cue.concept) }
        }
        return (pass.cues, pass.concepts)
    }

    /// What is only ever asked of a token.
    static let small = ConceptSet(
        .stop, .abbr, .the, .a, .and, .of, .at, .link, .by, .forWhom, .region, .approx, .to, .between,
        .subunit,
        .until, .untilBehind, .dateWord)

    /// What a `none` rule leaves alone: itself, names, and what tells the language.
    fileprivate static let kept = ConceptSet(
        .none, .incident, .statute, .place, .region, .authorityName, .courtName, .stop, .currency, .scale,
        .number, .month, .gdpr,
        .personalData, .article, .paragraph, .point)
}

/// The one pass over the tokens that matches all rules, with the tables it needs side by side.
private struct CuePass {
    let tokens: [Token]
    var cues: [Cue] = []
    var concepts: [ConceptSet]
    private var suppressed: [Range<Int>] = []
    private let words: [Vocabulary.Word]
    private let rules: [Lexicon.Rule]
    private let nexts: [UInt64]
    private let atoms: [Int32]
    private let startsOfAtom: [[Vocabulary.Start]]
    private let ruleWords: [Int32]
    private let asciiMarks: [Int32]
    private let marks: [Int32: Int32]
    /// Numbers in patterns, by value: `108 / 1978`.
    private let numbers: [Int32: Int32]
    private let small = Lexicon.small
    private let anyName: Int32
    private let gap: Int32

    init(_ lexicon: Lexicon, _ known: Words, _ tokens: [Token]) {
        self.tokens = tokens
        (words, rules, nexts) = (known.words, known.rules, known.nexts)
        (atoms, startsOfAtom) = (known.atoms, known.startsOfAtom)
        (asciiMarks, marks, numbers) = (lexicon.asciiMarks, lexicon.marks, lexicon.numbers)
        (ruleWords, anyName, gap) = (lexicon.ruleWords, lexicon.anyName, lexicon.gap)
        concepts = [ConceptSet](repeating: ConceptSet(), count: tokens.count)
        cues.reserveCapacity(tokens.count / 2)
    }

    /// Notes all that starts at a token.
    mutating func visit(_ index: Int) {
        let token = tokens[index]
        switch token.kind {
        case .word:
            let word = words[Int(token.value)]
            concepts[index].formUnion(word.small)
            if word.starts.isEmpty { return }
            let marks = nextMarks(index + 1)
            for position in Int(word.starts.lowerBound)..<Int(word.starts.upperBound)
            where nexts[position] & marks != 0 { match(rules[position], index) }
        case .mark: match(atom(ofMark: token.value), index)
        case .number: match(atom(ofNumber: token.value), index)
        case .line: return
        }
    }

    /// The pattern word that a mark matches, -1 where none; both apostrophes are one.
    @inline(__always)
    private func atom(ofMark scalar: Int32) -> Int32 {
        if (0..<128).contains(scalar) { return asciiMarks[Int(scalar)] }
        return marks[scalar == 0x2019 ? 39 : scalar] ?? -1
    }

    /// The pattern word that a number matches, -1 where none.
    private func atom(ofNumber value: Int32) -> Int32 { numbers[value] ?? -1 }

    private static func marks(of atom: Int32) -> UInt64 {
        atom < 0 ? Vocabulary.anyMark : Vocabulary.anyMark | Vocabulary.mark(of: atom)
    }

    private mutating func match(_ atom: Int32, _ index: Int) {
        guard atom >= 0, !startsOfAtom[Int(atom)].isEmpty else { return }
        let marks = nextMarks(index + 1)
        for start in startsOfAtom[Int(atom)] where start.next & marks != 0 { match(start.rule, index) }
    }

    /// What a token can be as the second word of a rule.
    private func nextMarks(_ index: Int) -> UInt64 {
        guard index < tokens.count else { return Vocabulary.anyMark }
        let token = tokens[index]
        switch token.kind {
        case .word: return words[Int(token.value)].marks
        case .mark: return CuePass.marks(of: atom(ofMark: token.value))
        case .number: return CuePass.marks(of: atom(ofNumber: token.value))
        case .line: return Vocabulary.anyMark
        }
    }

    @inline(__always)
    private mutating func match(_ rule: Lexicon.Rule, _ index: Int) {
        let end = rule.words.count == 1 ? index + 1 : self.end(of: rule, index)
        guard end > 0 else { return }
        let concept = rule.concept
        if small.contains(concept) {
            for index in index..<end { concepts[index].insert(concept) }
            return
        }
        if concept == .none { suppressed.append(index..<end) }
        cues.append(
            Cue(concept: concept, argument: rule.argument, first: Int32(index), end: Int32(end)))
    }

    /// Leaves out what a `none` rule covers; both stand in the order of their first tokens.
    mutating func dropSuppressed() {
        guard !suppressed.isEmpty else { return }
        var (next, reach) = (0, 0)
        cues.removeAll { cue in
            while next < suppressed.count, suppressed[next].lowerBound <= cue.range.lowerBound {
                reach = max(reach, suppressed[next].upperBound)
                next += 1
            }
            return !Lexicon.kept.contains(cue.concept) && cue.range.upperBound <= reach
        }
    }

    /// The token after a phrase, or after its part before a gap; 0 where it does not stand here.
    private func end(of rule: Lexicon.Rule, _ start: Int) -> Int {
        var (index, closed, isOpen) = (start + 1, 0, false)
        for position in (rule.words.lowerBound + 1)..<rule.words.upperBound {
            let word = ruleWords[Int(position)]
            if word == gap {
                if closed == 0 { closed = index }
                isOpen = true
                continue
            }
            guard let found = isOpen ? next(word, index) : index, found < tokens.count,
                fits(word, tokens[found])
            else { return 0 }
            (index, isOpen) = (found + 1, false)
        }
        return closed > 0 ? closed : index
    }

    /// How many words may stand in a gap.
    private static let reach = 12

    /// Where a word stands behind a gap, in the same clause.
    private func next(_ word: Int32, _ start: Int) -> Int? {
        for index in start..<max(start, min(tokens.count, start + CuePass.reach)) {
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
            for position in word.atoms where atoms[Int(position)] == atom { return true }
            return false
        case .mark: return self.atom(ofMark: token.value) == atom
        case .number: return self.atom(ofNumber: token.value) == atom
        default: return false
        }
    }
}
