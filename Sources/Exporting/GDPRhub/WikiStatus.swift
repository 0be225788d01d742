import Enforcement
import Filing

/// What GDPRhub calls what became of a decision, and the powers of Art. 58(2) by which it names measures.
enum WikiStatus {
    /// Nil where the boxes have no words for it: an appeal that was only announced, a judgment of unknown outcome.
    static func words(of step: Step) -> String? {
        switch step.stage {
        case .announced: nil
        case .lodged: "Pending appeal"
        case .decided: step.outcome.map(words)
        }
    }

    private static func words(_ outcome: Challenge.Outcome) -> String {
        switch outcome {
        case .upheld: "Appealed - Confirmed"
        case .annulled: "Appealed - Overturned"
        case .reduced: "Appealed - Reduced"
        case .increased: "Appealed - Increased"
        case .referred: "Appealed - Referred back"
        }
    }

    /// Nil for a periodic penalty, which is national law's.
    static func power(of kind: MeasureKind) -> String? {
        switch kind {
        case .warning: "Article 58(2)(a) GDPR"
        case .reprimand: "Article 58(2)(b) GDPR"
        case .order: "Article 58(2)(d) GDPR"
        case .ban: "Article 58(2)(f) GDPR"
        case .fine: "Article 58(2)(i) GDPR"
        case .periodicPenalty: nil
        }
    }
}
