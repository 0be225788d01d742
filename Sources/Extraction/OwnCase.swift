import Enforcement

/// Names of bodies in the case that a register writes: `poliisilaitokselle` is `poliisilaitos`.
extension Party {
    /// Puts the noun of the name into its own case where the language file tells it; the spelling of the text stays an alias.
    mutating func takeOwnCase(_ text: Text) {
        guard let tokens = text.tokens(of: span) else { return }
        guard let noun = tokens.last(where: { text.ownCase(at: $0) != nil }), closesName(noun, tokens, text),
            let word = text.ownCase(at: noun)
        else { return }
        let place = text.span(noun..<(noun + 1))
        let own = text.string(Span(span.start, place.start)) + word + text.string(Span(place.end, span.end))
        aliases.removeAll { $0 == own }
        aliases.append(name)
        name = own
    }

    /// It is the last word, or what follows is joined to it: a noun before another is its genitive.
    private func closesName(_ noun: Int, _ name: Range<Int>, _ text: Text) -> Bool {
        noun + 1 >= name.upperBound || text.concepts[noun + 1].overlaps(ConceptSet(.of, .at, .link))
    }
}

extension Text {
    /// The word at a token in its own case; nil where it stands in it, or where the language does not tell.
    fileprivate func ownCase(at token: Int) -> String? {
        guard let cue = cuesStarting(at: token).first(where: { $0.concept == .ownCase }), cue.length == 1
        else {
            return nil
        }
        let (word, ending) = (Array(string(cue.range)), Array(argument(cue)))
        let folded = word.map { Array("\($0)".lowercased()) }
        for length in stride(from: min(ending.count, word.count), through: 2, by: -1) {
            let stem = ending.prefix(length).map { [$0] }
            for start in stride(from: word.count - length, through: 0, by: -1)
            where folded[start..<(start + length)].elementsEqual(stem) {
                return spelled(word[..<start], ending, like: word)
            }
        }
        return nil
    }

    private func spelled(_ start: ArraySlice<Character>, _ ending: [Character], like word: [Character])
        -> String
    {
        let end = String(ending)
        if word.count > 1, word.allSatisfy(\.isUppercase) { return String(start) + end.uppercased() }
        return start.isEmpty && word[0].isUppercase
            ? String(end.prefix(1)).uppercased() + end.dropFirst() : String(start) + end
    }
}
