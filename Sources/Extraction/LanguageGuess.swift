/// Tells a text's language by its commonest words; each counts more the fewer languages share it.
enum LanguageGuess {
    /// The likeliest of the languages; nil where no word of the text is known in any.
    static func language(of bytes: [UInt8], among languages: [Language]) -> Language? {
        var scores = [Double](repeating: 0, count: languages.count)
        let table = StopWords.table(of: languages)
        var (position, read) = (0, 0)
        while position < bytes.count, read < 4000 {
            let start = position
            while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
            if position > start {
                read += 1
                if let sharers = table[Folding.fold(bytes[start..<position])] {
                    for language in sharers { scores[Int(language)] += 1 / Double(sharers.count) }
                }
            } else {
                position += 1
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
        return languages[best]
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
    }
}

/// The commonest words of each language, from the `stop` lines of its file.
private enum StopWords {
    private static let builtIn = make(Language.all)

    static func table(of languages: [Language]) -> [[UInt8]: [UInt8]] {
        languages.map(\.code) == Language.all.map(\.code) ? builtIn : make(languages)
    }

    private static func make(_ languages: [Language]) -> [[UInt8]: [UInt8]] {
        var table: [[UInt8]: [UInt8]] = [:]
        for (number, language) in languages.enumerated() {
            for raw in language.rules.bytes.split(separator: 10) {
                let line = raw.trimmed
                guard line.starts(with: "stop:".utf8) else { continue }
                for word in line.dropFirst(5).split(separator: UInt8(ascii: ",")) {
                    let folded = Folding.fold(word.trimmed)
                    if table[folded]?.last != UInt8(number) { table[folded, default: []].append(UInt8(number)) }
                }
            }
        }
        return table
    }
}
