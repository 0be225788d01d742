import Enforcement

/// The words that have been met, each looked up in the lexicon once: Zipf's law makes this the fast path.
///
/// It holds a bounded number of words; a text of new words only is read as fast as the lexicon allows.
final class Vocabulary {
    /// A word's matches: the pattern words it satisfies and the rules that may start with it.
    struct Word {
        let atoms: [Int32]
        let rules: [Int32]
        let capitalised: Bool
        /// The numbers that a word such as `zevenhonderdvijftig` is put together of.
        let numberParts: [(value: Amount, isScale: Bool)]?
    }

    private static let limit = 1 << 16
    let lexicon: Lexicon
    private(set) var words: [Word] = []
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
        for offset in 0..<range.count where spellings[start + offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    private func insert(_ spelling: ArraySlice<UInt8>, _ hash: UInt64, _ shape: Shape) -> Int32 {
        let capitalised = shape != .lower
        let atoms = lexicon.atoms(of: spelling)
            .filter { capitalised || !lexicon.capitalAtoms[Int($0)] }
        words.append(Word(atoms: atoms, rules: atoms.flatMap { lexicon.starts[Int($0)] }, capitalised: capitalised,
                numberParts: lexicon.numberParts(of: Folding.fold(spelling))))
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
