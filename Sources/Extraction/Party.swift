import Enforcement

/// A place in the text where a party is meant: by name, by a noun phrase or by a pronoun.
struct PartyMention: Hashable {
    enum Form { case name, definite, indefinite, pronoun }
    var tokens: Range<Int>
    var form: Form
    /// Index in `Parties.all`.
    var party: Int
    /// The token of the noun that a phrase is built on.
    var noun: Int?
    /// It stands beside the name of its party: `the retailer Bolder`.
    var isBound = false

    func hash(into hasher: inout Hasher) {
        hasher.combine(tokens.lowerBound << 32 ^ tokens.upperBound << 16 ^ party)
    }
}

/// Someone the text speaks of, with all places where it does.
struct Party {
    var name: String
    var aliases: [String] = []
    var span: Span
    var names: [Range<Int>] = []
    /// Where the document calls it by the procedure's word, once it has said so.
    var called: [Range<Int>] = []
    var isNamed = true
    var hasLegalForm = false
    /// How likely its name stands in the form that is no other case's.
    var nameRank = 0
    /// How many of its names stand where only names have a capital, and how many behind `in`.
    var sure = 0
    var placed = 0
    /// Each spelling once, as the tokens that tell it from other names.
    var spellings: [(words: [Int], isLegal: Bool)] = []

    /// A word that only ever opens sentences, as any word may.
    var isWeak: Bool { isNamed && sure == 0 && !hasLegalForm }
    /// A name that only ever tells where: `in Bolderdorp`.
    var isPlace: Bool { isNamed && placed == names.count && placed > 0 && !hasLegalForm }
}
