/// What is seen of a candidate (a sum, a party, a date, a citation): the concepts around it and the facts that hold of it.
struct Clues {
    /// Where concepts are looked for: so many words before and after, in the sentence, on the way up to the measure or since.
    enum Window: UInt8, CaseIterable {
        case own, before3, before8, after3, after8, sentence, upTo, since, last, next

        static let byName: [String: Window] = Dictionary(
            uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }

    private let weights: Weights
    /// By how much the candidate exceeds choosing none; below 0 it is none.
    private(set) var margin: Float
    /// Each clue by its name in a table of weights: `before3 against`, `inSentence`; nil where nobody learns from them.
    private(set) var names: [String]?

    init(_ weights: Weights, named: Bool) {
        (self.weights, margin, names) = (weights, -weights.none, named ? [] : nil)
    }

    mutating func see(_ window: Window, _ concepts: ConceptSet) {
        weights.add(concepts, in: window, to: &margin)
        if names != nil {
            names?.append(contentsOf: Concept.allCases.filter(concepts.contains).map { "\(window) \($0)" })
        }
    }

    mutating func note(_ fact: Fact, if holds: Bool = true) {
        guard holds else { return }
        margin += weights.weight(fact)
        names?.append("\(fact)")
    }
}

/// A fact that may hold of a candidate, alone or beside a measure.
enum Fact: UInt16, CaseIterable {
    // Where the candidate stands in the text.
    case inHeading, inOpening, inClosing, firstOfKind, onlyInSentence, repeated
    // Where it stands to the measure: so many words apart, before it, sentences away.
    case touching, close, apart, distant, ahead, inSentence
    case sentenceAfter, sentenceBefore, nearBy, farOff, inParagraph, paragraphAfter
    // The measure, and the other ones of its text.
    case ofMain, notOfMain, ofMainParty, recalled, isFine, isPenalty, isOther, mainFarOff, otherFarOff,
        otherInSentence
    case mainInParagraph, otherInParagraph, namesParty, namesRival, onlyMeasure, rivalNearer, inRivalSentence
    // Dates.
    case isDay, isMonth, isYear, isComplete, isRelative, latest
    case surelyDecided, perhapsDecided, proposed, surelyJudged, perhapsJudged, surelyOther, perhapsOther
    case announced, judgedOnAppeal, judgedAlone, decidedHere, decidedElsewhere, overDigest, ofOtherAuthority,
        newsOnAppeal, afterCourt
    case noEvent, untold, likeliestHere, likeliestElsewhere, onlyElsewhere
    case undated, isPublication, daysBefore, weeksBefore, monthsBefore, yearsBefore, afterPublication
    // Citations.
    case isProcedural, isPrinciple, isBasis, isTransparency, isRight, isSecurity, isDuty, isTransfer
    case isWhole, isParagraph, isPoint, partCited, wholeCited, citedOnce, citedTwice, citedOften
    case onlyCited, fewCited, manyCited, fewInSentence, manyInSentence, basisHere
    case infringeTouching, infringeClose, infringeApart, infringeBehind, infringeNegated, infringedBefore,
        infringedElsewhere
    case ownMeasureLast, rivalMeasureLast, ownMeasureNext, rivalMeasureNext, ownNamedLast, rivalNamedLast,
        nobodyNamed, ownInfringes, rivalInfringes, onlyOneInfringes
    case ownParagraph, rivalParagraph, sharedParagraph, onlyOnePartyFarOff, mainPartyFarOff, otherPartyFarOff
    case inDecision, inComplaint, inNews
    // Authorities.
    case namedHere, describedHere, calledHere, onlyHere, namedThere, leadBesideNamed
    case lastUntold, homeUntold, leadUntold, lastCalled, homeCalled, leadCalled, leadOfMain, leadOfOther
    case placeHere, onlyPlaceHere, placeActs, placeOfParty, placeBefore, ownCurrency, foreignCurrency
    case neverNamed, isOfLanguage, isRegional, isUnion, onlyAuthority
    // Acts.
    case isGDPR, gdprHere, gdprNear, gdprBeside, gdprMost, isEPrivacy, ePrivacyHere, ePrivacyNear,
        ePrivacyBeside, ePrivacyMost, isNational, nationalHere, nationalNear, nationalBeside, nationalMost
    case citesArticles, besideArticles, nationalArticles, unnamedForMain, unnamedForOther, nationalUnnamed
    case againstPolice, policeUncited
    // Sums.
    case perPeriod, isApproximate, isConversion, currencyInferred, isLargest, isSmall, isHuge, besideName
    case besideSum, besideAuthority, afterAuthority, afterFine, powersListed
    case countsFines, paidByAuthority, perCent, becameOfFine, cutFrom, fineElsewhere, saidOutright,
        totalOfOne, opensText
    case besideOther, besideFine, afterCap
    // Texts.
    case isBrief, lawUnnamed, lawOftenNamed, othersNamed, othersMore, othersHalf
    case measureless, oneMeasure, manyMeasures, surelyBound, weaklyBound
    // Parties.
    case isName, isDefinite, isIndefinite, isPronoun, isUnnamed, hasLegalForm, isAcronym, isPlace
    case isMainParty, isFirstParty, namedOnce, namedTwice, namedOften, inTextHeading
    case targeted, complains, complainsHere, isListed, opensSentence, isOnlyParty, isNearest
    case isWeak, isPlaced, onlyComplains, aimedAt, otherAimedAt, otherListed, struck, otherStruck, otherNamed,
        onlyNamed,
        notHere
    case lastNamed, lastOpener, lastStruck, otherLastStruck, headsParagraph, onlyOfParagraph, notOfParagraph
    case isCalledSo, onlyCalledSo, otherCalledSo, firmAsFirm, firmAsOffice
    case otherBetween, sumBetween, commaBetween, isFirstHere, lastAhead, nextBehind, isLetter
    case mainOfHeading, mainCalledSo, unnamedAsMain
    case oneBack, twoBack, furtherBack, furtherOn, sameParagraph

    static let byName: [String: Fact] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
