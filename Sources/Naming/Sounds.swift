/// What a word sounds like, so that transliterations and usual misspellings of it are one: `Tchaikovsky`, `Chaikovskiy`.
enum Sounds {
    /// Letters and their sound; the longest that fits is taken. A letter that stands for itself is not told.
    private static let table: [(letters: [UInt8], sound: [UInt8])] = [
        ("shch", "c"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "h"),
        ("ph", "f"),
        ("th", "t"), ("ch", "c"), ("ck", "k"), ("cz", "c"), ("ts", "c"), ("tz", "c"), ("ks", "x"),
        ("ae", "a"),
        ("oe", "o"), ("ue", "u"), ("ou", "u"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("gue", "g"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"),
        ("w", "v"), ("y", "i"), ("j", "i"), ("z", "s"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let byFirst: [[(letters: [UInt8], sound: [UInt8])]] = (0..<256).map { byte in
        table.filter { $0.letters[0] == UInt8(byte) }
    }

    /// `sergei`, `sergey` and `serghei` but for the `h`: vowels stay, doubled letters are one.
    static func key(of word: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(word.count)
        var place = 0
        while place < word.count {
            let rule = byFirst[Int(word[place])].first { word[place...].starts(with: $0.letters) }
            let sound = rule?.sound ?? [word[place]]
            if key.last != sound.last { key += sound }
            place += rule?.letters.count ?? 1
        }
        return key
    }
}

extension PartyName {
    /// What the whole name sounds like, without spaces: names that are the same but for spelling mostly share it.
    ///
    ///     PartyName("Siemens-Energy").sound == PartyName("SiemensEnergy AG").sound
    package var sound: String {
        String(decoding: words.flatMap { Sounds.key(of: Array($0.utf8)) }, as: UTF8.self)
    }
}
