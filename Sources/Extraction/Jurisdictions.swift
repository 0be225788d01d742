import Enforcement

/// A supervisory authority in the text: by name, by description (`the Irish regulator`) or by a bare noun.
struct AuthorityMention {
    let authority: Authority?
    let tokens: Range<Int>
    /// Named or described, not only called `the regulator`.
    let isNamed: Bool
    /// By its own name, not by a description.
    let isByName: Bool
}

/// Finds the authorities of a text; what is ambiguous is settled by place, by the text so far, by its language.
struct Jurisdictions {
    let text: Text
    let countries: [String]

    func mentions() -> [AuthorityMention] {
        var (mentions, seen, taken): ([AuthorityMention], [String], Int) = ([], [], 0)
        for cue in text.cues where cue.concept == .authorityName || cue.concept == .authorityNoun {
            guard cue.range.lowerBound >= taken else { continue }
            let named = cue.concept == .authorityName
            if !named, cue.range.contains(where: { text.has(.authorityName, at: $0) }) { continue }
            let codes = named ? self.codes(at: cue) : []
            let longest = named ? longestName(at: cue) : cue.range
            let place = self.place(near: longest) ?? (named ? nil : self.place(near: longestName(at: cue)))
            let code = settle(codes, place, seen, longest)
            if let code { seen.append(code) }
            if named, code == nil { continue }
            let isNamed = named || place != nil
            mentions.append(
                AuthorityMention(
                    authority: (isNamed ? code : code ?? seen.last).flatMap { Authority($0) },
                    tokens: longest,
                    isNamed: isNamed, isByName: named))
            taken = longest.upperBound
        }
        return mentions
    }

    private func longestName(at cue: Cue) -> Range<Int> {
        var range = cue.range
        for other in text.cuesStarting(at: cue.range.lowerBound) where other.concept == cue.concept {
            if other.length > range.count { range = other.range }
        }
        return range
    }

    private func codes(at cue: Cue) -> [String] {
        let length = longestName(at: cue).count
        return text.cuesStarting(at: cue.range.lowerBound)
            .filter { $0.concept == .authorityName && $0.length == length }.map { text.argument($0) }
    }

    private func settle(_ codes: [String], _ place: String?, _ seen: [String], _ name: Range<Int>) -> String?
    {
        if codes.isEmpty { return place }
        let isWeak = codes.allSatisfy { $0.hasPrefix("~") }
        let codes = codes.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }
        if !isWeak, codes.count == 1 { return codes[0] }
        if let place, isWeak || codes.contains(place) { return place }
        if codes.count > 1, let paid = paid(in: name, codes) { return paid }
        if let told = recentPlace(before: name.lowerBound, codes) ?? seen.last(where: codes.contains)
            ?? countries.first(where: codes.contains)
        {
            return told
        }
        let isProper =
            text.tokens[name.lowerBound].shape != .lower && text.tokens[name.upperBound - 1].shape != .lower
        if isWeak, name.count > 1 || !isProper, let last = seen.last { return last }
        if isWeak, !isProper { return nil }
        // A foreign name, which is a common word elsewhere: `Garante` in Polish.
        let placed = text.cues.first { $0.concept == .place && codes.contains(text.argument($0)) }
        return placed.map { text.argument($0) } ?? codes[0]
    }

    /// The one of several that fines in the currency of the sentence: `Datatilsynet … NOK`.
    private func paid(in name: Range<Int>, _ codes: [String]) -> String? {
        let told = text.cues(in: text.sentence(of: name.lowerBound)).filter { $0.concept == .currency }
            .map { text.argument($0) }
        let paid = codes.filter { code in
            told.contains { $0 != "EUR" && Currencies.own(ofCountry: String(code.prefix(2))).contains($0) }
        }
        return paid.count == 1 ? paid[0] : nil
    }

    /// The country told last before a name that several bodies bear or that is also a common word: `Italy: the Garante`.
    private func recentPlace(before token: Int, _ codes: [String]) -> String? {
        for index in stride(from: token - 1, through: max(0, token - Jurisdictions.reach), by: -1) {
            if let code = placeCode(at: index) { return codes.contains(code) ? code : nil }
        }
        return nil
    }

    /// How many words before a name the country may stand.
    private static let reach = 60

    /// The country that stands right before or behind: `Ierse toezichthouder`, `regulator in Ireland`, `France's CNIL`.
    private func place(near tokens: Range<Int>) -> String? {
        let sentence = text.sentences[text.sentence(of: tokens.lowerBound)]
        for step in 1...4 {
            let index = tokens.lowerBound - step
            guard index >= sentence.lowerBound else { break }
            if let code = placeCode(at: index) { return code }
            if text.tokens[index].kind == .mark, ![39, 0x2019, 45].contains(text.tokens[index].value) {
                break
            }
        }
        for step in 0..<3 {
            let index = tokens.upperBound + step
            guard index < sentence.upperBound, text.tokens[index].kind == .word else { break }
            if let code = placeCode(at: index) { return code }
            guard step > 0 || text.has(.stop, at: index) || text.has(.of, at: index) else { break }
        }
        return nil
    }

    func placeCode(at index: Int) -> String? {
        for start in stride(from: index, through: max(0, index - 3), by: -1) {
            for cue in text.cuesStarting(at: start) where cue.concept == .place && cue.range.contains(index) {
                let code = text.argument(cue)
                return code.hasPrefix("~") ? String(code.dropFirst()) : code
            }
        }
        return nil
    }
}
