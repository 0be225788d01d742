import Enforcement

/// The words that have been met, each looked up in the lexicon once: Zipf's law makes this the fast path.
///
/// It holds a bounded number of words; a text of new words only is read as fast as the lexicon allows.
final class Vocabulary {
    /// A word's matches: the pattern words it satisfies and the rules that may start with it.
    struct Word {
        /// A range of `Words.atoms`.
        let atoms: Range<Int32>
        /// A range of `Words.rules`.
        let starts: Range<Int32>
        /// What it means by itself, of the concepts that are only asked of a token.
        let small: ConceptSet
        /// The marks of its atoms.
        let marks: UInt64
        let capitalised: Bool
        /// Place in `numberParts`, -1 for words that are no numbers.
        let numberParts: Int32
    }

    /// A rule that may start with a word, and the marks of which the next token must have one.
    struct Start {
        let rule: Lexicon.Rule
        let next: UInt64
    }

    private static let limit = 1 << 16
    let lexicon: Lexicon
    /// The arguments of rules that are numbers, read once.
    let amounts: [Amount?]
    let wholes: [Int?]
    private(set) var known: Words

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        (amounts, wholes) = (lexicon.arguments.map { Amount($0) }, lexicon.arguments.map { Int($0) })
        known = Words(lexicon)
    }

    /// The tokens of a text, its words numbered.
    func tokens(of bytes: [UInt8]) -> [Token] {
        if known.words.count + bytes.count / 2 > Vocabulary.limit { known.forget() }
        return Tokenizer.tokens(of: bytes, &known)
    }

    /// One of 63 marks, so that most rules that do not fit are told by their second word's.
    static func mark(of atom: Int32) -> UInt64 { 1 << UInt64(atom % 63) }
    /// The mark that every token has.
    static let anyMark: UInt64 = 1 << 63
}

/// The words of a vocabulary, by their spelling.
struct Words {
    private let lexicon: Lexicon
    private(set) var words: [Vocabulary.Word] = []
    private(set) var atoms: [Int32] = []
    private(set) var rules: [Lexicon.Rule] = []
    /// The marks that each rule wants of the next token, `anyMark` where it wants nothing.
    private(set) var nexts: [UInt64] = []
    /// The rules that start with each atom.
    let startsOfAtom: [[Vocabulary.Start]]
    /// The numbers that words such as `zevenhonderdvijftig` are put together of.
    private(set) var numberParts: [[NumberPart]] = []
    /// Places in `words` counted from 1, with the upper half of the word's hash; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 1 << 12)
    private var hashes: [UInt64] = []
    private var spellings: [UInt8] = []
    private var ends: [Int32] = [0]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        startsOfAtom = lexicon.starts.map { $0.map { Words.start(Int($0), lexicon) } }
    }

    private static func start(_ number: Int, _ lexicon: Lexicon) -> Vocabulary.Start {
        let rule = lexicon.rules[number]
        guard rule.words.count > 1 else { return Vocabulary.Start(rule: rule, next: Vocabulary.anyMark) }
        let second = lexicon.ruleWords[Int(rule.words.lowerBound) + 1]
        let isOpen = second == lexicon.gap || second == lexicon.anyName
        return Vocabulary.Start(rule: rule, next: isOpen ? ~0 : Vocabulary.mark(of: second))
    }

    /// Forgets everything.
    mutating func forget() {
        guard !words.isEmpty else { return }
        words.removeAll(keepingCapacity: true)
        atoms.removeAll(keepingCapacity: true)
        rules.removeAll(keepingCapacity: true)
        nexts.removeAll(keepingCapacity: true)
        numberParts.removeAll()
        hashes.removeAll(keepingCapacity: true)
        spellings.removeAll(keepingCapacity: true)
        ends = [0]
        for index in slots.indices { slots[index] = 0 }
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// The number of a word as it is spelled in the text, from its mixed hash.
    mutating func number(of bytes: [UInt8], _ range: Range<Int>, _ mixed: UInt64, _ shape: Shape) -> Int32 {
        let hash = mixed ^ mixed >> 29
        if words.count * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let word = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
            if slots[slot] >> 32 == hash >> 32, isSame(word, bytes, range) { return Int32(word) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Words.slot(words.count, hash)
        return insert(bytes[range], hash, shape)
    }

    private static func slot(_ word: Int, _ hash: UInt64) -> UInt64 {
        (hash & ~0xFFFF_FFFF) | UInt64(word + 1)
    }

    private func isSame(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = Int(ends[word])
        guard Int(ends[word + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where spellings[start + offset] != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func insert(_ spelling: ArraySlice<UInt8>, _ hash: UInt64, _ shape: Shape) -> Int32 {
        let capitalised = shape != .lower
        let (firstAtom, firstStart) = (Int32(atoms.count), Int32(rules.count))
        let folded = Folding.fold(spelling)
        var (small, marks) = (ConceptSet(), Vocabulary.anyMark)
        for atom in lexicon.atoms(of: spelling, folded: folded)
        where capitalised || !lexicon.capitalAtoms[Int(atom)] {
            atoms.append(atom)
            marks |= Vocabulary.mark(of: atom)
            for start in startsOfAtom[Int(atom)] {
                if start.rule.words.count == 1, Lexicon.small.contains(start.rule.concept) {
                    small.insert(start.rule.concept)
                } else {
                    rules.append(start.rule)
                    nexts.append(start.next)
                }
            }
        }
        var parts: Int32 = -1
        if let found = lexicon.numberParts(of: folded) {
            parts = Int32(numberParts.count)
            numberParts.append(found)
        }
        words.append(
            Vocabulary.Word(
                atoms: firstAtom..<Int32(atoms.count), starts: firstStart..<Int32(rules.count), small: small,
                marks: marks, capitalised: capitalised, numberParts: parts))
        hashes.append(hash)
        spellings.append(contentsOf: spelling)
        ends.append(Int32(spellings.count))
        return Int32(words.count - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (word, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Words.slot(word, hash)
        }
    }
}
