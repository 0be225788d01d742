import Enforcement

/// Why a value is shown and not another: the rule that left only it.
public enum Rule: String, CaseIterable, Sendable {
    /// No source says otherwise.
    case unopposed
    case laterState = "later procedural state"
    case strongerSource = "stronger kind of source"
    case morePrecise = "more precise"
    case moreAgreed = "said by more documents"
    case laterPublished = "published later"
    /// Nothing told them apart: the first by the alphabet, so that the answer is always the same.
    case alphabet = "first by the alphabet"
}

/// What wins when sources disagree: the one table.
enum Precedence {
    /// The rules in the order in which they are asked; the first that leaves one value decides.
    static let rules: [Rule] = [
        .laterState, .strongerSource, .morePrecise, .moreAgreed, .laterPublished, .alphabet,
    ]

    /// The kinds of source from the strongest to the weakest.
    static let sources: [SourceKind] = [
        .court, .authorityDecision, .authorityNotice, .companyFiling, .party, .lawFirm, .press, .blog,
        .rumour,
    ]

    /// The states of a measure from the earliest to the latest; those after the decision are equal in rank, and
    /// of them the later one in time is the later state.
    static func rank(_ standing: Standing) -> Int {
        switch standing {
        case .rumoured: 0
        case .proposed: 1
        case .imposed: 2
        case .upheld, .reduced, .increased, .annulled, .withdrawn: 3
        }
    }

    /// The stages of a challenge from the earliest to the latest.
    static func rank(_ stage: Challenge.Stage) -> Int {
        switch stage {
        case .announced: 0
        case .lodged: 1
        case .decided: 2
        }
    }
}

/// Who stands behind a claim, in the order of what it weighs.
public enum SourceKind: String, CaseIterable, Sendable {
    case court = "court"
    case authorityDecision = "authority's decision"
    case authorityNotice = "authority's notice"
    case companyFiling = "company filing"
    case party = "complainant or respondent"
    case lawFirm = "law firm"
    case press = "press"
    case blog = "blog"
    case rumour = "rumour"

    /// Whom the text names for it; where it names nobody, the kind of document that it is.
    init(_ document: DocumentKind, _ saidBy: Source) {
        switch saidBy {
        case .court: self = .court
        case .authority: self = document == .decision ? .authorityDecision : .authorityNotice
        case .companyFiling: self = .companyFiling
        case .complainant, .respondent: self = .party
        case .unnamed: self = .rumour
        case .press: self = SourceKind(document)
        }
    }

    private init(_ document: DocumentKind) {
        switch document {
        case .court: self = .court
        case .decision: self = .authorityDecision
        case .pressRelease: self = .authorityNotice
        case .companyFiling: self = .companyFiling
        case .ngo: self = .party
        case .lawFirm: self = .lawFirm
        case .news: self = .press
        case .blog, .tracker: self = .blog
        }
    }
}
