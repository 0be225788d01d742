import Enforcement

/// Short and long names of one party: initials, and brackets that define.
extension Parties {
    /// `British Airways (BA)`, `Netflix International B.V. (hierna: Netflix)`: a bracket that defines, or initials.
    mutating func mergeAcronyms() {
        var byInitials: [[UInt8]: Int] = [:]
        for index in all.indices.reversed() {
            for name in all[index].spellings { byInitials[initials(name.words)] = index }
        }
        for index in all.indices {
            guard let first = all[index].names.first else { continue }
            let token = text.tokens[first.lowerBound]
            let acronym = first.count == 1 && token.shape == .allCapitals && token.length >= 2
            let letters = Array(text.bytes(of: token))
            if let target = defined(by: first) ?? (acronym ? byInitials[letters] : nil), target != index {
                merge(index, into: target)
            } else if acronym, let long = spelledOut(letters, before: first) {
                rename(index, long)
            }
        }
    }

    /// The party whose name ends right before the bracket that this name stands in: `(hereafter: Bolder)`.
    func defined(by short: Range<Int>) -> Int? {
        let closes = (0...1).contains { step in
            short.upperBound + step < text.tokens.count && text.tokens[short.upperBound + step].isMark(41)
        }
        guard closes,
            let open = (1...5).map({ short.lowerBound - $0 }).first(where: {
                $0 > 0 && text.tokens[$0].isMark(40)
            }),
            let party = nameEnds[open],
            all[party].names.contains(where: { $0.upperBound == open && $0.count >= short.count })
        else { return nil }
        return party
    }

    /// `Националната агенция за приходите (НАП)`: the words before the bracket that the letters stand for.
    func spelledOut(_ letters: [UInt8], before short: Range<Int>) -> Range<Int>? {
        guard short.lowerBound > 2, text.tokens[short.lowerBound - 1].isMark(40) else { return nil }
        var rest = Folding.fold(letters[...])[...]
        var index = short.lowerBound - 1
        let start = text.sentenceStart(of: short.lowerBound)
        while !rest.isEmpty, index > start {
            index -= 1
            let token = text.tokens[index]
            guard token.kind == .word else { return nil }
            let word = Folding.fold(text.bytes(of: token))
            let initial = Array(word.prefix(word.first.map { $0 < 0x80 ? 1 : 2 } ?? 0))
            if rest.suffix(initial.count).elementsEqual(initial) {
                rest = rest.dropLast(initial.count)
            } else if token.length > 6 {
                return nil
            }
        }
        guard rest.isEmpty, text.tokens[index].shape != .lower, short.lowerBound - 1 - index >= 2 else {
            return nil
        }
        return index..<(short.lowerBound - 1)
    }

    mutating func rename(_ index: Int, _ long: Range<Int>) {
        all[index].aliases.append(all[index].name)
        (all[index].name, all[index].span) = (text.string(long), text.span(long))
        all[index].names.append(long)
        mentions.removeAll { $0.tokens.overlaps(long) }
        mentions.append(PartyMention(tokens: long, form: .name, party: index))
    }

    func initials(_ words: [Int]) -> [UInt8] {
        words.filter { text.tokens[$0].kind == .word && text.tokens[$0].shape != .lower }
            .map { text.bytes[Int(text.tokens[$0].start)] }
    }

    mutating func merge(_ index: Int, into target: Int) {
        let moved = all[index]
        all[target].names += moved.names
        for name in [moved.name] + moved.aliases
        where name != all[target].name && !all[target].aliases.contains(name) {
            all[target].aliases.append(name)
        }
        for position in mentions.indices where mentions[position].party == index {
            mentions[position].party = target
        }
        all[index].names = []
    }
}
