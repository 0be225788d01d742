/// Makes a language's lexicon out of its file and the tables of authorities, places and courts.
enum Lexicons {
    static func lexicon(of language: Language) -> Lexicon {
        let lexicon = Lexicon(code: language.code)
        for line in RuleLine.parse(language.rules.bytes[...]).lines {
            for pattern in line.patterns {
                lexicon.add(line.concept, argument: line.argument, pattern: pattern)
            }
        }
        addAuthorities(to: lexicon)
        addPlaces(to: lexicon, language.code)
        addCourts(to: lexicon)
        addOtherFields(to: lexicon)
        return lexicon
    }

    private static func rows(_ table: String) -> [[ArraySlice<UInt8>]] {
        Array(table.utf8).split(separator: 10).compactMap { line in
            let row = line.trimmed
            guard let first = row.first, first != UInt8(ascii: "#") else { return nil }
            return row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(\.trimmed)
        }
    }

    private static func patterns(_ cell: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        cell.split(separator: UInt8(ascii: ";")).map(\.trimmed).filter { !$0.isEmpty }
    }

    private static func addAuthorities(to lexicon: Lexicon) {
        for row in rows(AuthorityTable.text) {
            let code = String(decoding: row[0], as: UTF8.self)
            for (number, cell) in row.dropFirst().enumerated() {
                for pattern in patterns(cell) {
                    let (plain, weak) = unmarked(pattern)
                    let argument = weak ? "~" + code : code
                    lexicon.add(.authorityName, argument: argument, pattern: plain, exact: number > 0)
                    if number > 0, let capital = capitalised(plain) {
                        lexicon.add(.authorityName, argument: argument, pattern: capital, exact: true)
                    }
                }
            }
        }
    }

    /// `Cnpd`, as some papers write an acronym that is read as a word; shorter ones are too like names.
    private static func capitalised(_ acronym: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard acronym.count >= 4, acronym.allSatisfy({ (65...90).contains($0) }) else { return nil }
        return acronym.prefix(1) + acronym.dropFirst().map { $0 + 32 }
    }

    private static func addOtherFields(to lexicon: Lexicon) {
        for row in rows(OtherFieldTable.text) {
            for pattern in row.flatMap(patterns) { lexicon.add(.otherField, pattern: pattern, exact: true) }
        }
    }

    private static func addPlaces(to lexicon: Lexicon, _ language: String) {
        for row in rows(PlaceTable.text) {
            let code = String(decoding: row[0], as: UTF8.self)
            for cell in row.dropFirst() {
                guard cell.starts(with: language.utf8), let colon = cell.firstIndex(of: UInt8(ascii: ":")),
                    colon == cell.startIndex + language.utf8.count
                else { continue }
                for pattern in patterns(cell[(colon + 1)...]) {
                    let (plain, weak) = unmarked(pattern)
                    lexicon.add(.place, argument: weak ? "~" + code : code, pattern: plain)
                }
            }
        }
    }

    private static func addCourts(to lexicon: Lexicon) {
        for row in rows(CourtTable.text) where row.count == 2 {
            for pattern in patterns(row[1]) {
                let (plain, weak) = unmarked(pattern)
                lexicon.add(weak ? .courtNoun : .courtName, pattern: plain, exact: true)
            }
        }
    }

    /// A pattern without its `~`, which marks a word that is also a general one; `^` may stand before it.
    private static func unmarked(_ pattern: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Bool) {
        guard let mark = pattern.prefix(2).firstIndex(of: UInt8(ascii: "~")) else { return (pattern, false) }
        return ((Array(pattern[..<mark]) + Array(pattern[(mark + 1)...]))[...], true)
    }
}
