/// Tells a text's language by its commonest words; each counts more the fewer languages share it.
enum LanguageGuess {
    /// How many words are read at the most: more tell no more.
    private static let reach = 400
    /// One word that a language shares with another does not tell it; one of its own does.
    private static let enough = 0.6
    /// By how much the best must lead for its words alone to decide.
    private static let clear = 2.0

    /// The likeliest of the languages; nil where no word of the text is known in any.
    static func language(of bytes: [UInt8], among languages: [Language]) -> Language? {
        var scores = [Double](repeating: 0, count: languages.count)
        let table = StopWords.table(of: languages)
        var (position, read) = (0, 0)
        while position < bytes.count, read < reach {
            var hash = StopWords.seed
            let start = position
            while position < bytes.count, isWordByte(bytes[position]) {
                hash = StopWords.mix(hash, bytes[position])
                position += 1
            }
            guard position > start else { position += 1; continue }
            read += 1
            var sharers = table[hash]
            guard sharers != 0 else { continue }
            let weight = 1 / Double(sharers.nonzeroBitCount)
            while sharers != 0 {
                scores[sharers.trailingZeroBitCount] += weight
                sharers &= sharers - 1
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
            return nil
        }
        let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        if scores[best] >= enough, scores[best] - next > clear { return languages[best] }
        return byLetters(bytes.prefix(position), among: languages, scores)
    }

    /// Where the common words leave a doubt, the letters decide, with the words as weight.
    private static func byLetters(_ bytes: ArraySlice<UInt8>, among languages: [Language], _ scores: [Double])
        -> Language?
    {
        let profiles =
            languages.count == Language.all.count ? LetterProfiles.builtIn : LetterProfiles(languages)
        let likelihoods = profiles.likelihoods(of: bytes)
        return languages.indices.max {
            Double(likelihoods[$0]) + 6 * scores[$0] < Double(likelihoods[$1]) + 6 * scores[$1]
        }.map { languages[$0] }
    }

    /// Part of a word: a letter of ASCII, or any byte beyond it.
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
    }
}

/// The commonest words of each language, from the `stop` lines of its file: a word's hash → the languages as bits.
private enum StopWords {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let builtIn = make(Language.all)

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }

    static func table(of languages: [Language]) -> StopTable {
        languages.count == Language.all.count ? builtIn : make(languages)
    }

    private static func make(_ languages: [Language]) -> StopTable {
        var table: [UInt64: UInt64] = [:]
        for (number, language) in languages.prefix(64).enumerated() {
            for raw in language.rules.bytes.split(separator: 10) {
                let line = raw.trimmed
                guard line.starts(with: "stop:".utf8) else { continue }
                for word in line.dropFirst(5).split(separator: UInt8(ascii: ",")) {
                    table[word.trimmed.reduce(seed, mix), default: 0] |= 1 << UInt64(number)
                }
            }
        }
        return StopTable(table)
    }
}

/// Languages by the hash of a word; 0 for words of none. A hash is its own place, which a dictionary would hash again.
private struct StopTable {
    private var hashes: [UInt64]
    private var languages: [UInt64]

    init(_ table: [UInt64: UInt64]) {
        var size = 1024
        while size < table.count * 2 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        languages = hashes
        for (hash, sharers) in table {
            let place = slot(of: hash)
            (hashes[place], languages[place]) = (hash, sharers)
        }
    }

    subscript(hash: UInt64) -> UInt64 { languages[slot(of: hash)] }

    /// Where a hash stands, or would.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (hashes.count - 1)
        while languages[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }
}
