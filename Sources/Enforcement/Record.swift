/// What one document says of data-protection enforcement: the contract between reading a text and everything else.
///
/// `docs/record.md` defines every field. Each entry carries its evidence and the spans of its values.
public struct Record: Sendable, Equatable {
    /// Where the text came from: the path as given.
    public var document: String
    /// ISO 639-1.
    public var language: String
    public var kind: DocumentKind
    /// The publication date that the text itself gives, with its span.
    public var published: PartialDate?
    public var publishedSpan: Span?
    /// False where the text names no specific enforcement action against a specific respondent.
    public var relevant: Bool
    public var measures: [Measure]
    public var complaints: [Complaint]
    public var challenges: [Challenge]
    /// What the text claims beyond the three lists: a record, a silence, a lead authority.
    public var claims: [Claim]

    public init(
        document: String = "", language: String = "und", kind: DocumentKind = .news,
        published: PartialDate? = nil,
        publishedSpan: Span? = nil, relevant: Bool = false, measures: [Measure] = [],
        complaints: [Complaint] = [],
        challenges: [Challenge] = [], claims: [Claim] = []
    ) {
        (self.document, self.language, self.kind) = (document, language, kind)
        (self.published, self.publishedSpan, self.relevant) = (published, publishedSpan, relevant)
        (self.measures, self.complaints, self.challenges) = (measures, complaints, challenges)
        self.claims = claims
    }
}

public enum DocumentKind: String, Sendable, Codable, CaseIterable {
    case news, blog, ngo, court, decision
    case companyFiling = "company_filing"
    case lawFirm = "law_firm"
    case pressRelease = "press_release"
    /// A row of another register.
    case tracker
}

/// Art. 58(2) GDPR, Art. 83, and the penalties of national law that enforce them.
public enum MeasureKind: String, Sendable, Codable, CaseIterable {
    case fine, reprimand, warning, order, ban
    /// A dwangsom, astreinte or Zwangsgeld; its amount is the amount per period.
    case periodicPenalty = "periodic_penalty"
}

/// The act that was applied.
public enum Law: String, Sendable, Codable, CaseIterable {
    case gdpr = "GDPR"
    case ukGDPR = "UK-GDPR"
    case ePrivacy
    case national
}

/// The state of a measure by the end of a text.
public enum Standing: String, Sendable, Codable, CaseIterable {
    case rumoured, proposed, imposed, upheld, reduced, increased, annulled, withdrawn

    /// Nothing is decided yet: rumoured or proposed.
    public var isOpen: Bool { self == .rumoured || self == .proposed }
}

/// Who a text says it from.
public enum Source: String, Sendable, Codable, CaseIterable {
    case authority, court, press, complainant, respondent, unnamed
    case companyFiling = "company_filing"
}

/// The passages that carry an entry's values, by field.
public typealias Spans = [String: Span]

/// What an authority did, or is said to be about to do, to one respondent.
public struct Measure: Sendable, Equatable {
    /// The fullest name that the text gives, or the text's own noun phrase for an unnamed one.
    public var respondent: String
    public var aliases: [String] = []
    public var authority: Authority?
    public var measure: MeasureKind
    public var money: Money?
    public var decided: PartialDate?
    /// Articles of the GDPR that the text says were infringed, in order, each once.
    public var articles: [Article] = []
    public var law: Law?
    public var standing: Standing = .imposed
    /// True where the text is about this measure, false where it is recalled in passing.
    public var primary = true
    public var saidBy: Source = .press
    /// The name of who says it, where the text gives one.
    public var saidByName: String?
    /// 0 to 1: how sure the reading is.
    public var confidence: Double = 1
    /// The passage that carries the measure.
    public var evidence: Span
    public var spans: Spans = [:]

    public init(respondent: String, measure: MeasureKind, evidence: Span) {
        (self.respondent, self.measure, self.evidence) = (respondent, measure, evidence)
    }
}

/// Who brought a case before an authority (Art. 77, 80).
public struct Complaint: Sendable, Equatable {
    public var complainant: String
    public var against: [String] = []
    /// The authority it was lodged with.
    public var with: Authority?
    public var filed: PartialDate?
    /// The number of people on whose behalf it was lodged.
    public var represented: Int?
    public var saidBy: Source = .press
    public var saidByName: String?
    public var confidence: Double = 1
    public var evidence: Span
    public var spans: Spans = [:]

    public init(complainant: String, evidence: Span) {
        (self.complainant, self.evidence) = (complainant, evidence)
    }
}

/// Who contests a measure, and how far it got (Art. 78).
public struct Challenge: Sendable, Equatable {
    public enum Stage: String, Sendable, Codable, CaseIterable { case announced, lodged, decided }
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        case upheld, reduced, increased, annulled, referred
    }

    public var by: String
    /// Index in the record's measures.
    public var measure: Int?
    public var stage: Stage
    public var outcome: Outcome?
    public var amountAfter: Amount?
    public var court: String?
    public var date: PartialDate?
    public var saidBy: Source = .press
    public var saidByName: String?
    public var confidence: Double = 1
    public var evidence: Span
    public var spans: Spans = [:]

    public init(by: String, stage: Stage, evidence: Span) {
        (self.by, self.stage, self.evidence) = (by, stage, evidence)
    }
}

/// What a text says beyond measures, complaints and challenges: `record`, `lead_authority`, `authority_silent`.
public struct Claim: Sendable, Equatable {
    /// One of the names in `docs/record.md`.
    public var name: String
    /// What is said, normalised where it can be, else the text's own words.
    public var value: String
    /// The measure that it is about, an index in the record's measures.
    public var measure: Int?
    public var saidBy: Source = .press
    public var saidByName: String?
    public var confidence: Double = 1
    public var evidence: Span

    public init(name: String, value: String, evidence: Span) {
        (self.name, self.value, self.evidence) = (name, value, evidence)
    }
}
