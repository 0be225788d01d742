public import Enforcement

/// What all documents together say of one decision, and of what came before and after it.
public struct Case: Equatable, Sendable {
    /// Short and the same for the same documents: `LU-2021-amazon`.
    public package(set) var id: String
    public let respondent: Finding
    /// The other names that the texts use for it.
    public let aliases: [String]
    public let authority: Finding?
    /// The authority's names as the texts write them.
    public let authorityNames: [String]
    /// Empty for a complaint on which nothing was decided yet.
    public let measures: [CaseMeasure]
    public let amounts: [StagedAmount]
    public let complaints: [Told<Complaint>]
    public let challenges: [Told<Challenge>]
    public let claims: [Told<Claim>]
    /// Every field of every entry, with all that is said for it.
    public let findings: [Finding]
    public let documents: [DocumentReference]

    /// The measure that stands for the case in a list: the fine, where there is one.
    public var headline: CaseMeasure? {
        let order: [MeasureKind] = [.fine, .periodicPenalty, .ban, .order, .reprimand, .warning]
        return order.lazy.compactMap { kind in measures.first { $0.kind == kind } }.first
    }

    /// When the decision was taken, by its headline or else by its first measure.
    public var decided: PartialDate? { headline?.decided ?? measures.compactMap(\.decided).min() }

    /// When the first complaint was lodged.
    public var filed: PartialDate? { complaints.compactMap(\.entry.filed).min() }

    /// The fields on whose value the documents do not agree.
    public var conflicts: [Finding] { findings.filter(\.isConflicting) }

    /// What is known of a field, such as `amount`, `decided`, `filed` or the name of a claim.
    public func findings(for field: String) -> [Finding] { findings.filter { $0.field == field } }
}

/// One kind of measure of a case.
public struct CaseMeasure: Equatable, Sendable {
    public let kind: MeasureKind
    public let money: Money?
    public let decided: PartialDate?
    public let articles: [Article]
    public let law: Law?
    public let standing: Standing
    public let told: [Told<Measure>]
}

/// An entry with the document that tells it and the passage.
public struct Told<Kind: Entry & Equatable>: Equatable, Sendable {
    public let entry: Kind
    public let document: DocumentReference
    public let quote: Quote
}

/// A field's value: the one that is shown, why, and all that is said for and against it.
public struct Finding: Equatable, Sendable {
    /// What it is about: `fine`, `complaint of La Quadrature du Net`, `case`.
    public let subject: String
    public let field: String
    public let value: String
    public let rule: Rule
    /// The one that is shown first, then the others in the order of their weight.
    public let claims: [CitedClaim]
    /// True where values cannot all be right, not only more or less precise.
    public let isConflicting: Bool
}
