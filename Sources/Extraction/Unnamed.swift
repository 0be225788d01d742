/// Who is told by a noun and elsewhere by name: `Clinic fined`, then `Bolder Clinic Ltd`.
extension Parties {
    private static let most = (unnamed: 50, named: 100)

    mutating func settleUnnamed() {
        let unnamed = all.indices.filter { !all[$0].isNamed }.prefix(Parties.most.unnamed)
        guard !unnamed.isEmpty else { return }
        let named = all.indices.filter { all[$0].isNamed && !all[$0].isWeak }.prefix(Parties.most.named)
        var meant: [Int: Int] = [:]
        for party in unnamed { meant[party] = bearer(of: party, named) ?? firm(of: party, named) }
        for position in mentions.indices {
            if let party = meant[mentions[position].party] { mentions[position].party = party }
        }
    }

    /// The only one whose name holds all words of the noun phrase; a noun alone means them in the heading.
    private func bearer(of unnamed: Int, _ named: ArraySlice<Int>) -> Int? {
        guard let phrase = all[unnamed].names.first else { return nil }
        let words = phrase.filter {
            text.tokens[$0].kind == .word && !text.concepts[$0].overlaps(ConceptSet(.at, .of, .a, .the, .and))
        }
        let isPlaced =
            words.count >= 2 && words.contains { text.tokens[$0].shape == .capital && $0 != words[0] }
        guard isPlaced || isHeading(phrase) && !words.isEmpty else { return nil }
        let bearers = named.filter { party in
            all[party].names.prefix(4).contains { name in
                words.allSatisfy { word in name.contains { isSameWord(word, $0) } }
            }
        }
        return bearers.count == 1 ? bearers.first : nil
    }

    /// The only firm of the text, where its opening tells of nobody else without a name.
    private func firm(of unnamed: Int, _ named: ArraySlice<Int>) -> Int? {
        let firms = named.filter { all[$0].hasLegalForm }
        guard let phrase = all[unnamed].names.first, isHeading(phrase), firms.count == 1 else { return nil }
        let opening = mentions.prefix { text.sentence(of: $0.tokens.lowerBound) <= 4 }
        let others = opening.filter {
            $0.party != unnamed
                && ($0.form == .indefinite || $0.form == .name && isHeading($0.tokens))
        }
        return others.isEmpty && opening.contains { $0.party == firms.first } ? firms.first : nil
    }

    private func isHeading(_ tokens: Range<Int>) -> Bool { text.sentence(of: tokens.lowerBound) == 0 }
}
