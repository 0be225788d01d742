/// What a word or phrase of a language means to the reader of enforcement. Language files name these; the engine
/// knows nothing else of a language. `docs/languages.md` explains each with examples.
enum Concept: UInt8, CaseIterable {
    // Words that carry no content, and the marks of a language.
    case stop, abbr, the, a, pronoun, not, and, to
    // Numbers, sums and dates.
    case number, scale, currency, subunit, between, approx, perPeriod, month, dateWord, weekday, day, yearRef,
        monthRef,
        thatDay, thatMonth, thatYear, until, untilBehind, ordinal, season
    case insteadOf
    // The law.
    case gdpr, ukGDPR, ePrivacy, nationalLaw, act, otherField, article, provision, paragraph, point, infringe,
        personalData
    // Measures.
    case fine, fineVerb, impose, receive, mustPay, order, comply, ban, stopVerb, reprimand, warn, periodic
    case propose, rumour, withdraw
    // Sums that are no fines.
    case cap, turnover, total, damages, otherSum
    // Procedure.
    case decide, announce, conclude, incident, statute, inquiry, appeal, appealVerb, intend, lodge, dismiss,
        grant,
        uphold, annul, reduce, increase, refer
    case restore, partial, instance, judgment, remedy, suspend, complaint, complain, behalf, accept
    // Who.
    case authorityNoun, courtNoun, companyNoun, officeNoun, personNoun, role, ngoNoun, pressNoun, prosecutor,
        police,
        legalForm,
        against, by, of, at, link, forWhom, ownCase
    // What else a text claims.
    case record, earlier, silent, undescribed, seat, filing, says, none, inaction, directive
    // Names, which the tables of authorities, places and courts give.
    case authorityName, place, region, courtName

    static let byName: [String: Concept] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A set of concepts, as bits.
struct ConceptSet: Hashable {
    /// How many concepts there may be.
    static let width = UInt128.bitWidth
    private var bits: UInt128 = 0

    @inline(__always)
    init(_ concepts: Concept...) { for concept in concepts { insert(concept) } }

    @inline(__always) mutating func insert(_ concept: Concept) { bits |= 1 &<< UInt128(concept.rawValue) }
    @inline(__always) mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }
    func intersection(_ other: ConceptSet) -> ConceptSet {
        var common = self
        common.bits &= other.bits
        return common
    }
    func union(_ other: ConceptSet) -> ConceptSet {
        var all = self
        all.bits |= other.bits
        return all
    }
    @inline(__always) func contains(_ concept: Concept) -> Bool {
        bits & (1 &<< UInt128(concept.rawValue)) != 0
    }
    @inline(__always) func overlaps(_ other: ConceptSet) -> Bool { bits & other.bits != 0 }
    /// Says nothing of whether a word may be part of a name.
    static let aside = ConceptSet(.act, .provision, .police)

    func subtracting(_ concept: Concept) -> ConceptSet {
        var rest = self
        rest.bits &= ~(1 &<< UInt128(concept.rawValue))
        return rest
    }
    var isEmpty: Bool { bits == 0 }

    func subtracting(_ other: ConceptSet) -> ConceptSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func with(_ concepts: Concept...) -> ConceptSet {
        var all = self
        for concept in concepts { all.insert(concept) }
        return all
    }

    /// Calls `body` with the raw value of each concept in the set.
    @inline(__always) func forEach(_ body: (UInt8) -> Void) {
        var rest = bits
        while rest != 0 {
            body(UInt8(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }
}
