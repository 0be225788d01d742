extension PartyName {
    /// How alike two names are: `Vodafone Italia` and `Vodafone España` are not, for `differentPlace`.
    package func likeness(to other: PartyName) -> Likeness { Comparison(self, other).likeness }
}

/// Two names laid side by side.
struct Comparison {
    private let left: PartyName
    private let right: PartyName
    private let alignment: Alignment

    init(_ left: PartyName, _ right: PartyName) {
        (self.left, self.right) = (left, right)
        alignment = Alignment(NameToken.tokens(of: left.words), NameToken.tokens(of: right.words))
    }

    var likeness: Likeness {
        if left.words.isEmpty || right.words.isEmpty { return likeness([.differentName]) }
        if Initials.stand(left, for: right) || Initials.stand(right, for: left) {
            return likeness([.abbreviation] + nature)
        }
        let words = likenessOfWords
        if !words.isNear, let doubt = doubtOfWhole { return likeness([.spelling] + nature, doubt) }
        return words
    }

    private var likenessOfWords: Likeness {
        let found = bonds + nature + differences
        let isSame = found.allSatisfy { $0.doubt == 0 && $0 != .spelling }
        return likeness((isSame ? [.sameWords] : []) + found, spelling)
    }

    private func likeness(_ reasons: [Likeness.Reason], _ spelling: Double = 0) -> Likeness {
        Likeness(score: max(0, reasons.reduce(1 - spelling) { $0 - $1.doubt }), reasons: reasons)
    }
}

extension Comparison {
    private var spelling: Double { alignment.pairs.reduce(0) { $0 + ($1.bond == .spelling ? $1.doubt : 0) } }

    /// How the words of the two come to be one another's.
    private var bonds: [Likeness.Reason] {
        let bonds = alignment.pairs.map(\.bond)
        let order = alignment.pairs.sorted { $0.left.lowerBound < $1.left.lowerBound }.map(\.right.lowerBound)
        var reasons: [Likeness.Reason] = []
        if bonds.contains(.joined) { reasons.append(.joinedWords) }
        if bonds.contains(.synonym) { reasons.append(.synonym) }
        if bonds.contains(.initials) { reasons.append(.abbreviation) }
        if bonds.contains(.spelling) { reasons.append(.spelling) }
        if zip(order, order.dropFirst()).contains(where: >) { reasons.append(.otherOrder) }
        return reasons
    }

    /// Script and legal form.
    private var nature: [Likeness.Reason] {
        let script: [Likeness.Reason] = left.isOtherScript == right.isOtherScript ? [] : [.otherScript]
        guard let ours = left.form, let theirs = right.form, ours != theirs else { return script }
        return script + [ours.kind.isNonProfit == theirs.kind.isNonProfit ? .otherForm : .differentKind]
    }

    /// What the words that stand alone say.
    private var differences: [Likeness.Reason] {
        let ours = alignment.aloneLeft.map { alignment.left[$0].kind }
        let theirs = alignment.aloneRight.map { alignment.right[$0].kind }
        return ours.isEmpty || theirs.isEmpty ? (ours + theirs).map(\.added) : [Self.different(ours, theirs)]
    }

    private static func different(_ ours: [WordKind], _ theirs: [WordKind]) -> Likeness.Reason {
        let kinds = Set(ours + theirs)
        if kinds == [.number] && ours.count == theirs.count { return .differentNumber }
        if kinds.isSubset(of: [.place, .side, .region]) { return .differentPlace }
        return kinds.contains(.name) || kinds.contains(.spelling) ? .differentName : .differentBusiness
    }

    /// What a slip of the pen looks like where it falls into a legal form or between two words: `Gmhb`, `RosneftJoint Stock`.
    private static let slips: Set<Likeness.Reason> = [.addedName, .addedFiller, .differentName]

    /// The doubt whether a slip is all that differs, nil where it is not. Where words were told apart by their letters already,
    /// more letters around them do not make them one; spaces may.
    private var doubtOfWhole: Double? {
        let isSpelt = differences.isEmpty || isOneWord
        guard Self.slips.isSuperset(of: differences),
            let doubt = Spelling.doubtOfWhole(
                Array(left.allWords.joined().utf8), Array(right.allWords.joined().utf8))
        else { return nil }
        return isSpelt && doubt > 0 ? nil : doubt
    }

    private var isOneWord: Bool {
        alignment.aloneLeft.count == 1 && alignment.aloneRight.count == 1
            && left.allWords.count == right.allWords.count
    }
}

extension WordKind {
    /// What a word says that one name has and the other has not.
    fileprivate var added: Likeness.Reason {
        switch self {
        case .small, .filler: .addedFiller
        case .region: .addedRegion
        case .place, .side: .addedPlace
        case .number: .addedNumber
        case .common, .business: .addedBusiness
        case .spelling, .name: .addedName
        }
    }
}
