/// What is seen of a candidate (a date, a citation, a party): the concepts around it and the facts that hold of it.
struct Clues {
    /// Where concepts are looked for: so many words before or after the candidate, in its sentence, or on the way to the measure.
    enum Window: String, CaseIterable {
        case before1, before3, before8, after1, after3, after8, sentence, upTo, since, previous
    }

    private(set) var windows: [(Window, ConceptSet)] = []
    private(set) var facts: [Fact] = []

    mutating func see(_ window: Window, _ concepts: ConceptSet) {
        if !concepts.isEmpty { windows.append((window, concepts)) }
    }

    mutating func note(_ fact: Fact, if holds: Bool = true) { if holds { facts.append(fact) } }

    /// Each clue by the name that it has in a table of weights: `before3 against`, `inSentence`.
    var names: [String] {
        facts.map(\.rawValue)
            + windows.flatMap { window, concepts in
                Concept.allCases.filter(concepts.contains).map { "\(window.rawValue) \($0)" }
            }
    }
}

/// A fact that may hold of a candidate and a measure.
enum Fact: String, CaseIterable {
    // Where the candidate stands to the measure.
    case touching, close, apart, distant, ahead, inSentence, sentenceAfter, sentenceBefore, nearBy, farOff
    case inParagraph, paragraphAfter, rivalNearer, inRivalSentence, namesParty, namesRival, onlyMeasure
    case ofMain, notOfMain, isFine, isPenalty, isOther, mainFarOff, otherFarOff, otherInSentence
    case mainInParagraph, otherInParagraph
    // Where it stands in the text.
    case inHeading, inOpening, inClosing, firstOfKind, onlyOfKind
    // Dates.
    case isDay, isMonth, isYear, isComplete, isPublication, daysBefore, weeksBefore, monthsBefore, yearsBefore
    case ruled, procedural
    // Parties.
    case isName, isDefinite, isIndefinite, isPronoun, hasLegalForm, isMainParty, isOnlyParty, isNearest, opensSentence
    case isComplainant, isAcronym, isPlace, namedOnce, namedTwice, namedOften, inTextHeading, elsewhere, sameParagraph
    case oneBack, twoBack, furtherBack, further, isUnnamed, opensText, isFirstParty, targeted, complains, hasRole, quoted
    // Sums.
    case perPeriod, isApproximate, isConversion, currencyInferred, isLargest, isSmall, isHuge, isRepeated, ofPerCent
    case onlySum, firstSum, ruledFine, ruledPeriodic, ruledAfter, ruledOther, equalsOther
    case afterPublication, inPeriod, oneOfMany, repeated, latestOfText, undated
}
