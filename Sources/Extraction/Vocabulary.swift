import Enforcement

/// The words that have been met, each looked up in the lexicon once: Zipf's law makes this the fast path.
///
/// It holds a bounded number of words; a text of new words only is read as fast as the lexicon allows.
final class Vocabulary {
    /// A word's matches: the pattern words it satisfies and the rules that may start with it.
    struct Word {
        /// Ranges of `atoms` and `rules`.
        let atoms: Range<Int32>
        let rules: Range<Int32>
        let capitalised: Bool
        /// Place in `numberParts`, -1 for words that are no numbers.
        let numberParts: Int32
    }

    private static let limit = 1 << 16
    let lexicon: Lexicon
    private(set) var words: [Word] = []
    private(set) var atoms: [Int32] = []
    private(set) var rules: [Int32] = []
    /// The numbers that words such as `zevenhonderdvijftig` are put together of.
    private(set) var numberParts: [[NumberPart]] = []
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var spellings: [UInt8] = []
    private var ends: [Int32] = [0]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        slots = Array(repeating: -1, count: Vocabulary.limit * 2)
    }

    /// Forgets everything where the next text might not fit; called between texts.
    func makeRoom(for bytes: Int) {
        guard words.count + bytes / 2 > Vocabulary.limit, !words.isEmpty else { return }
        words.removeAll(keepingCapacity: true)
        atoms.removeAll(keepingCapacity: true)
        rules.removeAll(keepingCapacity: true)
        numberParts.removeAll()
        hashes.removeAll(keepingCapacity: true)
        spellings.removeAll(keepingCapacity: true)
        ends = [0]
        for index in slots.indices { slots[index] = -1 }
    }

    /// The number of a word as it is spelled in the text.
    func number(of bytes: [UInt8], _ range: Range<Int>, _ shape: Shape) -> Int32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        hash ^= hash >> 29
        if words.count * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let word = Int(slots[slot])
            if hashes[word] == hash, isSame(word, bytes, range) { return Int32(word) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(words.count)
        return insert(bytes[range], hash, shape)
    }

    private func isSame(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = Int(ends[word])
        guard Int(ends[word + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where spellings[start + offset] != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }

    private func insert(_ spelling: ArraySlice<UInt8>, _ hash: UInt64, _ shape: Shape) -> Int32 {
        let capitalised = shape != .lower
        let (firstAtom, firstRule) = (Int32(atoms.count), Int32(rules.count))
        let folded = Folding.fold(spelling)
        for atom in lexicon.atoms(of: spelling, folded: folded)
        where capitalised || !lexicon.capitalAtoms[Int(atom)] {
            atoms.append(atom)
            rules += lexicon.starts[Int(atom)]
        }
        var parts: Int32 = -1
        if let found = lexicon.numberParts(of: folded) {
            parts = Int32(numberParts.count)
            numberParts.append(found)
        }
        words.append(
            Word(
                atoms: firstAtom..<Int32(atoms.count), rules: firstRule..<Int32(rules.count),
                capitalised: capitalised,
                numberParts: parts))
        hashes.append(hash)
        spellings.append(contentsOf: spelling)
        ends.append(Int32(spellings.count))
        return Int32(words.count - 1)
    }

    private func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (word, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(word)
        }
    }
}
