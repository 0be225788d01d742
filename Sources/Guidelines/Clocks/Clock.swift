public import Enforcement

/// One period of the law: what starts it, who must do what, and what may be done once it has run out.
public struct Clock: Sendable, Hashable {
    /// Which law has the period.
    public enum Law: String, Sendable {
        /// Regulation (EU) 2016/679.
        case gdpr = "GDPR"
        /// Regulation (EU) 2025/2518.
        case procedure = "Regulation (EU) 2025/2518"
    }

    /// Who has to act before it runs out.
    public enum Duty: String, Sendable {
        case controller, authority, lead, concerned, board, complainant, requesting
        case addressee
    }

    /// A law, or a part of one that applies from a day of its own.
    struct Part: Sendable, Hashable {
        let law: Law
        let applies: PartialDate?
        /// What has to happen from that day on: the complaint that the case rests on, or else the event itself.
        let isByComplaint: Bool
    }

    let part: Part
    /// The article and paragraph, such as `60(4)`.
    public let provision: String
    public let start: ClockStart
    public let duty: Duty
    public let period: Period
    /// By how much it may be extended, counted from the same start.
    public let further: Period?
    /// What is to be done, in words.
    public let act: String
    /// What one may do once it has run out, with its article; nil where the law says nothing of it.
    public let remedy: String?
    /// True for how long something may hold, not by when something must be done.
    public let isValidity: Bool

    public var law: Law { part.law }

    /// The day from which it applies.
    public var applies: PartialDate? { part.applies }

    /// Whether it runs from something that happened on that day, in a case whose complaint was lodged on the other.
    package func runs(from day: PartialDate, complaintLodged lodged: PartialDate?) -> Bool {
        guard let applies, let deciding = part.isByComplaint ? lodged : day else { return false }
        return deciding >= applies
    }

    /// `Art. 60(4) GDPR`.
    public var source: String {
        provision.hasPrefix("recital") ? "\(provision) \(law.rawValue)" : "Art. \(provision) \(law.rawValue)"
    }

    /// The period with its extension; nil where there is none.
    public var longest: Period? { further.flatMap { period.extended(by: $0) } }
}

/// What happened, and starts a clock.
public enum ClockStart: String, Sendable, CaseIterable {
    case requestReceived = "request_received"
    case breachKnown = "breach_known"
    case complaintLodged = "complaint_lodged"
    case leadInformed = "lead_informed"
    case draftDecision = "draft_decision"
    case revisedDraft = "revised_draft"
    case assistanceRequested = "assistance_requested"
    case jointOperationAsked = "joint_operation_asked"
    case opinionRequested = "opinion_requested"
    case disputeReferred = "dispute_referred"
    case secondMonthOver = "second_month_over"
    case boardDecisionNotified = "board_decision_notified"
    case boardDecisionPublished = "board_decision_published"
    case provisionalMeasure = "provisional_measure"
    case urgencyRequested = "urgency_requested"
    case earlyResolutionTold = "early_resolution_told"
    case objectionTimeOver = "objection_time_over"
    case competenceConfirmed = "competence_confirmed"
    case simpleCooperationNotified = "simple_cooperation_notified"
    case informationAvailable = "information_available"
    case keyIssuesReceived = "key_issues_received"
    case commentTimeOver = "comment_time_over"
    case replyTimeOver = "reply_time_over"
    case extensionTold = "extension_told"
    case viewsAvailable = "views_available"
    case preliminaryFindings = "preliminary_findings"
    case draftTimeOver = "draft_time_over"
    case revisedDraftTimeOver = "revised_draft_time_over"
    case disputeDocumentsProvided = "dispute_documents_provided"
    case jurisdictionDisputeReferred = "jurisdiction_dispute_referred"
}
