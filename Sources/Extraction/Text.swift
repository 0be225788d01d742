import Enforcement

/// A text cut into tokens and sentences, with every cue that its language knows.
final class Text {
    let bytes: [UInt8]
    let tokens: [Token]
    let cues: [Cue]
    /// Token ranges, without the line breaks.
    let sentences: [Range<Int>]
    /// The paragraph that each sentence stands in, from 0.
    let paragraphs: [Int]
    /// The cues of each sentence, as ranges of `cues`.
    let sentenceCues: [Range<Int>]
    /// The sentence of each token; a line break belongs to the sentence before it.
    let sentenceOfToken: [Int32]
    /// The concepts of each token, all cues over it taken together.
    let concepts: [ConceptSet]
    /// Where each token's cues start in `cues`.
    let cueStart: [Int32]
    /// All concepts of each sentence.
    let sentenceConcepts: [ConceptSet]
    let lexicon: Lexicon
    let vocabulary: Vocabulary
    private let words: [Vocabulary.Word]
    private let numberParts: [[NumberPart]]

    init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
        let tokens = vocabulary.tokens(of: bytes)
        let known = vocabulary.known
        let (cues, concepts) = vocabulary.lexicon.read(tokens, known)
        let (sentences, paragraphs) = Sentences.split(tokens, concepts, bytes)
        (self.bytes, self.tokens, self.cues, self.concepts) = (bytes, tokens, cues, concepts)
        (self.sentences, self.paragraphs) = (sentences, paragraphs)
        (self.vocabulary, lexicon) = (vocabulary, vocabulary.lexicon)
        (words, numberParts) = (known.words, known.numberParts)
        cueStart = Text.starts(of: cues, tokens.count)
        sentenceOfToken = Text.owners(sentences, tokens.count)
        sentenceCues = Text.shares(cues.map(\.first), sentences)
        sentenceConcepts = sentences.map { range in
            var all = ConceptSet()
            for index in range { all.formUnion(concepts[index]) }
            return all
        }
    }

    private static func starts(of cues: [Cue], _ count: Int) -> [Int32] {
        var starts = [Int32](repeating: Int32(cues.count), count: count)
        var next = 0
        for index in 0..<count {
            while next < cues.count, cues[next].first < index { next += 1 }
            starts[index] = Int32(next)
        }
        return starts
    }

    private static func owners(_ sentences: [Range<Int>], _ count: Int) -> [Int32] {
        var owners = [Int32](repeating: 0, count: count)
        for (number, range) in sentences.enumerated() {
            let next = number + 1 < sentences.count ? sentences[number + 1].lowerBound : count
            for index in range.lowerBound..<next { owners[index] = Int32(number) }
        }
        return owners
    }

    /// Which of things that start at these tokens, in order, lie in each sentence.
    static func shares(_ firsts: [Int32], _ sentences: [Range<Int>]) -> [Range<Int>] {
        var shares: [Range<Int>] = []
        shares.reserveCapacity(sentences.count)
        var position = 0
        for range in sentences {
            while position < firsts.count, firsts[position] < range.lowerBound { position += 1 }
            let start = position
            while position < firsts.count, firsts[position] < range.upperBound { position += 1 }
            shares.append(start..<position)
        }
        return shares
    }

    /// The last token that starts before a byte offset.
    func token(before offset: Int) -> Int? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    func sentence(of token: Int) -> Int { Int(sentenceOfToken[token]) }

    func cues(in sentence: Int) -> ArraySlice<Cue> { cues[sentenceCues[sentence]] }

    /// The text of tokens, as it stands.
    func string(_ range: Range<Int>) -> String { string(span(range)) }

    func string(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    func span(_ range: Range<Int>) -> Span {
        guard !range.isEmpty else { return Span(0, 0) }
        return Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    }

    /// The tokens that a passage takes.
    func tokens(of span: Span) -> Range<Int>? {
        guard let last = token(before: span.end), let first = token(before: span.start + 1), first <= last
        else {
            return nil
        }
        return first..<(last + 1)
    }

    func bytes(of token: Int) -> ArraySlice<UInt8> { bytes(of: tokens[token]) }

    func bytes(of token: Token) -> ArraySlice<UInt8> { bytes[Int(token.start)..<Int(token.end)] }

    /// The first token of the sentence that a token stands in.
    func sentenceStart(of token: Int) -> Int { sentences[sentence(of: token)].lowerBound }

    /// How many tokens of its sentence stand before a token.
    func offset(of token: Int) -> Int { token - sentenceStart(of: token) }

    func argument(_ cue: Cue) -> String { lexicon.arguments[Int(cue.argument)] }

    /// A cue's argument as a number, where it is one.
    func amount(_ cue: Cue) -> Amount? { vocabulary.amounts[Int(cue.argument)] }

    /// A cue's argument as a whole number, where it is one.
    func whole(_ cue: Cue) -> Int? { vocabulary.wholes[Int(cue.argument)] }

    /// What a word such as `zevenhonderdvijftig` is put together of; nil for other words.
    func numberParts(at word: Int) -> [NumberPart]? {
        isCompoundNumber(word) ? numberParts[Int(words[Int(tokens[word].value)].numberParts)] : nil
    }

    func isCompoundNumber(_ word: Int) -> Bool { words[Int(tokens[word].value)].numberParts >= 0 }

    func has(_ concept: Concept, at token: Int) -> Bool {
        tokens.indices.contains(token) && concepts[token].contains(concept)
    }

    /// A quotation mark of two strokes or an angle, opening or closing.
    func isQuote(_ token: Int) -> Bool {
        tokens[token].kind == .mark && [34, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E].contains(tokens[token].value)
    }

    /// True where no white space stands between a token and the one before it.
    func isGlued(_ token: Int) -> Bool { tokens.indices.contains(token) && !tokens[token].spaced }
}
