/// How alike two names are, and why.
package struct Likeness: Hashable, Sendable {
    /// What was found when the names were laid side by side.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Nothing differs but what a name may lose or change: case, marks, form, script, spaces.
        case sameWords, otherForm, otherScript, joinedWords
        /// What is probably one name written in two ways; a synonym is `banque` for `bank` and `intl` for `international`.
        case synonym, otherOrder, spelling, abbreviation
        /// One name says more than the other.
        case addedFiller, addedRegion, addedPlace, addedNumber, addedBusiness, addedName
        /// Each name says what the other does not.
        case differentNumber, differentPlace, differentBusiness, differentName, differentKind
    }

    /// 1 less the doubt that each reason casts: 1 for the same words, 0 for nothing in common.
    package let score: Double
    package let reasons: [Reason]

    /// From here on two names are taken as one party's.
    package static let same = 0.82
    /// From here on they may be one party's, and a reader is asked: a letter of a short word, the number in a series,
    /// initials, a region.
    package static let near = 0.66

    package var isSame: Bool { score >= Self.same }
    package var isNear: Bool { score >= Self.near }
}

extension Likeness.Reason {
    /// What it takes from the score; spelling takes what its letters weigh.
    var doubt: Double {
        switch self {
        case .sameWords, .otherForm, .otherScript, .joinedWords, .spelling: 0
        // Together they are too much for one name: Deutsche Telekom, Telekom Deutschland.
        case .synonym, .otherOrder: 0.1
        case .addedFiller: 0.2
        case .abbreviation: 0.25
        case .addedRegion, .differentNumber: 0.3
        case .addedPlace, .addedNumber, .addedBusiness: 0.36
        case .differentKind: 0.5
        case .addedName: 0.6
        case .differentPlace, .differentBusiness, .differentName: 0.9
        }
    }
}
