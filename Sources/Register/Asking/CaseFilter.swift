public import Enforcement

/// Which cases are asked for; what is nil does not matter.
///
///     var filter = CaseFilter()
///     filter.authority = Authority("LU")
///     filter.standing = .states([.imposed, .upheld])
public struct CaseFilter: Equatable, Sendable {
    /// Words of names or, where no name has them, of documents; each may be the beginning of one.
    public var text: String?
    /// A respondent's id, with all its names: `amazon-europe-core`.
    public var respondent: String?
    public var authority: Authority?
    /// ISO 3166-1: with all its regions.
    public var country: String?
    public var measure: MeasureKind?
    public var standing: StandingFilter?
    public var law: Law?
    /// With everything in it: `5` is also `5(1)(f)`.
    public var article: Article?
    /// In euros, at the yearly rate of the decision.
    public var euros: ClosedRange<Int>?
    /// When it was decided, by the first day that its date may be.
    public var decided: ClosedRange<PartialDate>?

    public init() {}

    /// True where nothing but words is asked for.
    var isOnlyText: Bool {
        var other = self
        other.text = nil
        return other == CaseFilter()
    }
}

/// In what state a case is.
public enum StandingFilter: Equatable, Sendable {
    case one(Standing)
    /// Nothing was decided yet.
    case pending
    /// It counts: imposed, upheld, reduced or increased.
    case stands
    /// It counts no longer: annulled or withdrawn.
    case fallen
}

extension StandingFilter {
    /// As the states have it.
    var names: [String] {
        switch self {
        case .one(let standing): [standing.rawValue]
        case .pending: ["pending"]
        case .stands: [Standing.imposed, .upheld, .reduced, .increased].map(\.rawValue)
        case .fallen: [Standing.annulled, .withdrawn].map(\.rawValue)
        }
    }
}

extension CaseFilter {
    /// The tags that every case of the filter has.
    var tags: [CaseTag] {
        var tags = [CaseTag.all]
        if let authority { tags.append(CaseTag(name: "authority", value: authority.code)) }
        if let country { tags.append(CaseTag(name: "country", value: country)) }
        if let measure { tags.append(CaseTag(name: "measure", value: measure.rawValue)) }
        if let article { tags.append(CaseTag(name: "article", value: article.description)) }
        if let names = standing?.names, names.count == 1 {
            tags.append(CaseTag(name: "standing", value: names[0]))
        }
        return tags
    }
}
