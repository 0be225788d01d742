import Enforcement
package import Naming

/// What a case's respondent is called: one name that stands for it, and others that could stand by themselves.
package struct RespondentNames: Sendable, Equatable {
    /// The fullest name that a measure, or else a complaint, gives; nil for a party that is only described.
    package let main: Name?
    /// Other full names that the same documents use: with a legal form or of two words and more.
    package let others: [Name]
    /// Identifiers that a source gives: `lei 549300…`, `wikidata Q3884`.
    package let identifiers: Set<String>

    package struct Name: Hashable, Sendable {
        package let text: String
        package let key: PartyName

        init(_ text: String) { (self.text, key) = (text, PartyName(text)) }

        /// `amazon europe core`.
        package var words: String { key.words.joined(separator: " ") }
    }

    package init(_ made: Case) {
        let told = made.measures.flatMap(\.told).map(\.entry)
        let respondents = told.isEmpty ? [made.respondent.value] : told.map(\.respondent)
        let sure = told.filter { $0.confidence >= Self.sure }.flatMap(\.aliases)
        let names = Set(respondents.filter(Self.isName).map(Name.init)).filter { !$0.key.isEmpty }
        // A natural person is nobody to look up.
        let isIndividual = made.isOfIndividual
        let main = isIndividual ? nil : names.max { Self.weight($0) < Self.weight($1) }
        self.main = main
        let all = names.union(sure.filter(Self.isName).map(Name.init))
        others = isIndividual ? [] : Set(all.filter { $0.key != main?.key && Self.stands($0.key) })
            .sorted { ($0.key, $0.text) < ($1.key, $1.text) }
        identifiers = Set(
            made.claims.map(\.entry).filter { ["lei", "wikidata"].contains($0.name) }
                .map { "\($0.name) \($0.value)" })
    }

    /// An entry less sure than this lends no other name.
    private static let sure = 0.7

    /// A noun phrase such as `a hospital` is nobody's name.
    private static func isName(_ text: String) -> Bool { !(text.first?.isLowercase ?? true) }

    /// A single word may be a brand of many: `Vodafone`.
    private static func stands(_ name: PartyName) -> Bool { name.form != nil || name.words.count > 1 }

    private static func weight(_ name: Name) -> (Int, Int, Int, String) {
        (name.key.words.count, name.key.form == nil ? 0 : 1, name.text.count, name.text)
    }
}
