import Foundation

/// How often a language writes each three letters in a row, from the words of its own file: it tells the language of a
/// sentence whose common words do not.
struct LetterProfiles {
    private static let slots = 1 << 13
    /// Three-letter runs by slot, languages side by side; the natural logarithm of their share.
    private let shares: [Float]
    private let count: Int

    static let builtIn = LetterProfiles(Language.all)

    init(_ languages: [Language]) {
        count = languages.count
        var counts = [Float](repeating: 0.1, count: LetterProfiles.slots * languages.count)
        for (number, language) in languages.enumerated() {
            var total = 0.1 * Float(LetterProfiles.slots)
            LetterProfiles.visit(LetterProfiles.words(of: language)) { slot in
                counts[slot * languages.count + number] += 1
                total += 1
            }
            for slot in 0..<LetterProfiles.slots { counts[slot * languages.count + number] /= total }
        }
        shares = counts.map(log)
    }

    /// The likelihood of a text in each language, as sums of logarithms; the first bytes tell enough.
    func likelihoods(of bytes: ArraySlice<UInt8>) -> [Float] {
        var sums = [Float](repeating: 0, count: count)
        LetterProfiles.visit(bytes) { slot in
            for number in 0..<count { sums[number] += shares[slot * count + number] }
        }
        return sums
    }

    /// The patterns and examples of a language file; its commonest words count three times.
    private static func words(of language: Language) -> ArraySlice<UInt8> {
        var words: [UInt8] = []
        for raw in language.rules.bytes.split(separator: 10) {
            let line = raw.trimmed
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != UInt8(ascii: "#") else {
                if line.first == UInt8(ascii: ">") { words += line.dropFirst() }
                continue
            }
            let isStop = line.starts(with: "stop:".utf8)
            for _ in 0..<(isStop ? 3 : 1) { words += line[(colon + 1)...] }
        }
        return words[...]
    }

    @inline(__always)
    private static func visit(_ bytes: ArraySlice<UInt8>, _ body: (Int) -> Void) {
        var (first, second): (UInt32, UInt32) = (32, 32)
        for byte in bytes {
            let third =
                LanguageGuess.isWordByte(byte) ? UInt32(byte >= 65 && byte <= 90 ? byte | 0x20 : byte) : 32
            if third == 32, second == 32 { continue }
            let run = (first << 16 | second << 8 | third) &* 0x9E37_79B1
            body(Int(run >> 19))
            (first, second) = (second, third)
        }
    }
}
