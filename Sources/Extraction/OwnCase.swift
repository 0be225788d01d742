import Enforcement

/// Names of bodies in the case that a register writes: `poliisilaitokselle` is `poliisilaitos`.
extension Party {
    /// Puts the noun of the name into its own case where the language file tells it; the spelling of the text stays an alias.
    mutating func takeOwnCase(_ text: Text) {
        guard let tokens = text.tokens(of: span) else { return }
        guard let noun = head(of: tokens, text), let (range, word) = text.ownCase(at: noun) else { return }
        let place = text.span(range)
        let own = text.string(Span(span.start, place.start)) + word + text.string(Span(place.end, span.end))
        guard own != name else { return }
        aliases.removeAll { $0 == own }
        aliases.append(name)
        name = own
    }

    /// `Bolderju d. o. o.` with `Bolder` as a subject: the legal form stays, the name takes the case that it has alone.
    mutating func takeSubjectCase(_ subject: Range<Int>, _ text: Text) {
        guard let own = text.tokens(of: span), own.count > subject.count else { return }
        let place = text.span(own.lowerBound..<(own.lowerBound + subject.count))
        let new = text.string(subject) + text.string(Span(place.end, span.end))
        guard new != name else { return }
        aliases.removeAll { $0 == new }
        aliases.append(name)
        name = new
    }

    /// `Chlinic Bolder` is `Clinic Bolder`, as its first word is a noun of the language.
    mutating func takeRadical(_ text: Text) {
        guard let first = text.tokens(of: span)?.first,
            text.concepts[first].overlaps(ConceptSet(.companyNoun, .officeNoun))
                || Mutation.isSurelyChanged(text.string(first..<first + 1))
        else { return }
        let place = text.span(first..<(first + 1))
        let radical = String(
            decoding: Mutation.undone(text.bytes[place.start..<place.end]), as: UTF8.self)
        guard radical != text.string(place), place.start == span.start else { return }
        let own = radical + text.string(Span(place.end, span.end))
        aliases.removeAll { $0 == own }
        aliases.append(name)
        name = own
    }

    /// The noun that opens the name, else the last one that nothing follows but what is joined to it: a noun before
    /// another is its genitive.
    private func head(of name: Range<Int>, _ text: Text) -> Int? {
        if name.count > 1, text.ownCase(at: name.lowerBound) != nil { return name.lowerBound }
        return name.last { noun in
            guard let (range, _) = text.ownCase(at: noun) else { return false }
            return range.upperBound >= name.upperBound
                || text.concepts[range.upperBound].overlaps(ConceptSet(.of, .at, .link))
        }
    }
}

extension Text {
    /// The words at a token in their own case; nil where they stand in it, or where the language does not tell.
    fileprivate func ownCase(at token: Int) -> (Range<Int>, String)? {
        guard
            let cue = cuesStarting(at: token).filter({ $0.concept == .ownCase }).max(by: {
                $0.length < $1.length
            })
        else {
            return nil
        }
        if cue.length > 1 {
            return (cue.range, spelled([], Array(argument(cue)), like: Array(string(cue.range))))
        }
        return ownEnding(cue).map { (cue.range, $0) }
    }

    private func ownEnding(_ cue: Cue) -> String? {
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
