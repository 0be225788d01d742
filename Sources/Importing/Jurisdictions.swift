package import Enforcement

/// Whose authority it is, by the country or region that a row names.
///
///     Jurisdictions.authority(named: "AEPD (Spain)")  // ES
package enum Jurisdictions {
    /// A code, a place, words with a place in parentheses or words in which one place is named; else nil. A region
    /// that is named beside its country is meant: `LfDI Baden-Württemberg (Germany)`.
    package static func authority(named text: String) -> Authority? {
        if let code = codes[folded(text[...])] { return Authority(code) }
        if let authority = Authority(text), known.contains(authority.country) { return authority }
        let named = only(text)
        let inner = text.split(separator: "(").dropFirst().last?.prefix { $0 != ")" }
        guard let told = inner.flatMap({ codes[folded($0)] }).flatMap({ Authority($0) }) else { return named }
        return named?.country == told.country ? named : told
    }

    /// The place in English, as `authority(named:)` reads it: `Luxembourg`; nil where the table has none.
    package static func name(of authority: Authority) -> String? { places[authority.code] }

    /// The place of words that name one and no second: `Data Protection Commissioner of Malta`.
    private static func only(_ text: String) -> Authority? {
        var words = text.prefix(200).split { !$0.isLetter && $0 != "-" }[...]
        var found: Set<String> = []
        while !words.isEmpty {
            let name = (1...min(4, words.count)).reversed().first { place(words.prefix($0)) != nil }
            if let name, let code = place(words.prefix(name)) { found.insert(code) }
            words.removeFirst(name ?? 1)
        }
        let regions = found.filter { $0.contains("-") }
        let left = regions.isEmpty ? found : regions
        return left.count == 1 ? left.first.flatMap { Authority($0) } : nil
    }

    /// Letters such as `UK` may be anything's abbreviation: they tell a place only where they stand alone.
    private static func place(_ words: ArraySlice<Substring>) -> String? {
        let name = words.joined(separator: " ")
        return name.count > 3 ? codes[folded(name[...])] : nil
    }

    private static func folded(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ").lowercased()
    }

    /// Each code with its names, English first.
    private static let table: [(code: String, names: [Substring])] = PlaceNames.text.split(separator: "\n")
        .compactMap { line in
            let halves = line.split(separator: "|")
            return halves.count == 2 ? (halves[0].trimmed, halves[1].split(separator: ";")) : nil
        }

    private static let codes = Dictionary(
        table.flatMap { row in row.names.map { (folded($0), row.code) } }, uniquingKeysWith: { $1 })

    private static let places = Dictionary(
        table.compactMap { row in row.names.first.map { (row.code, $0.trimmed) } }, uniquingKeysWith: { $1 })

    private static let known = Set(codes.values.map { String($0.prefix(2)) })
}
