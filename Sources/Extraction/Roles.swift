/// What a document calls the party it is against: the procedure's word for it, a definition, the noun of a heading.
extension Parties {
    /// The procedure's own word for a party: `the controller`, `rekisterinpitäjä`.
    func isFormal(_ mention: PartyMention) -> Bool {
        mention.noun.map { text.has(.role, at: $0) } ?? false
    }

    /// `Controller: a bakery`, or the word as a line of its own above who it is.
    func labelled(_ role: Range<Int>) -> PartyMention? {
        let number = text.sentence(of: role.lowerBound)
        let sentence = text.sentences[number]
        guard role.lowerBound == sentence.lowerBound, text.has(.role, at: role.upperBound - 1),
            let line = label(role.upperBound, number)
        else { return nil }
        let end = line.first { text.tokens[$0].kind == .mark && closers.contains(text.tokens[$0].value) }
        let own = line.lowerBound..<(end ?? line.upperBound)
        guard (1...8).contains(own.count), text.tokens[own.lowerBound].kind == .word else { return nil }
        let head = role.upperBound - 1
        if let name = own.compactMap({ nameStarts[$0] }).first {
            return PartyMention(tokens: role, form: .definite, party: name, noun: head)
        }
        guard own.contains(where: { text.concepts[$0].overlaps(bodies) }) || sentence.contains(own.lowerBound)
        else { return nil }
        return PartyMention(tokens: own, form: .indefinite, party: -1, noun: head)
    }

    /// What follows a label: the rest of its line, or the next line where it fills its own.
    private func label(_ end: Int, _ number: Int) -> Range<Int>? {
        let sentence = text.sentences[number]
        if end + 1 < sentence.upperBound, text.tokens[end].isMark(58) {
            return (end + 1)..<sentence.upperBound
        }
        let isAlone =
            end == sentence.upperBound || end + 1 == sentence.upperBound && text.tokens[end].isMark(58)
        guard isAlone, number + 1 < text.sentences.count, text.sentences[number + 1].count <= 8 else {
            return nil
        }
        return text.sentences[number + 1]
    }

    /// `Bolder Ltd (hereafter: the Company)`: whom the parenthesis right behind a party calls so.
    func defined(_ position: Int) -> Int? {
        guard position > 0, mentions[position - 1].party >= 0 else { return nil }
        let (open, own) = (mentions[position - 1].tokens.upperBound, mentions[position].tokens.lowerBound)
        guard open < own, own - open <= 8, text.tokens[open].isMark(40) else { return nil }
        return (open..<own).contains { text.tokens[$0].isMark(41) } ? nil : mentions[position - 1].party
    }

    /// `Gospodarska družba …… d. o. o.`: behind what a document hides of a name, its legal form.
    func redacted(_ start: Int, _ sentence: Range<Int>) -> Int {
        var index = start
        while index < sentence.upperBound, index - start < 24, text.tokens[index].kind == .mark,
            hidden.contains(text.tokens[index].value)
        { index += 1 }
        var end = index
        while index > start, end < sentence.upperBound, text.has(.legalForm, at: end) { end += 1 }
        if end > index, end < sentence.upperBound, text.tokens[end].isMark(46),
            text.tokens[end - 1].length == 1
        {
            end += 1
        }
        return end > index ? end : start
    }
}

private let bodies = ConceptSet(.companyNoun, .officeNoun, .personNoun, .legalForm)
/// `( , ; .`
private let closers: [Int32] = [40, 44, 59, 46]
/// `… * _ .`
private let hidden: [Int32] = [0x2026, 42, 95, 46]
