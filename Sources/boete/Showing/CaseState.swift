import Enforcement
import Register

/// What holds today, in a sentence: `Amazon: fine of EUR 746,000,000 by LU, imposed; challenge announced`.
enum CaseState {
    static func sentence(of made: Case) -> String {
        let authority = made.authority.map { " by \($0.value)" } ?? ""
        let measures = made.measures.map { measure in
            let sum = measure.money.map { " of \(Plain.money($0))" } ?? ""
            return "\(Plain.name(measure.kind.rawValue))\(sum)"
        }.joined(separator: ", ")
        let standing = made.headline?.standing.rawValue ?? ""
        return
            "\(Plain.line(made.respondent.value)): \(measures)\(authority), \(standing)\(challenge(of: made))"
    }

    /// The furthest that any challenge got.
    private static func challenge(of made: Case) -> String {
        let stages: [Challenge.Stage] = [.decided, .lodged, .announced]
        let all = made.challenges.map(\.entry)
        for stage in stages {
            let reached = all.filter { $0.stage == stage }
            guard let last = reached.max(by: { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }) else {
                continue
            }
            return "; challenge \(stage.rawValue)" + (last.outcome.map { ": \($0.rawValue)" } ?? "")
        }
        return ""
    }

    static func words(for event: Event) -> String {
        switch event.kind {
        case .complaint: "complaint of \(Plain.line(event.subject))"
        case .decision: "\(Plain.name(event.subject)) decided"
        case .challenge: "challenge: \(event.subject)"
        case .publication: "published: \(Plain.line(event.subject))"
        }
    }

    /// `927 days`, or `927 to 1,291 days` where a date is known only as a year.
    static func days(_ range: ClosedRange<Int>) -> String {
        let most = Plain.grouped(String(range.upperBound))
        if range.lowerBound == range.upperBound { return "\(most) \(range.upperBound == 1 ? "day" : "days")" }
        return "\(Plain.grouped(String(range.lowerBound))) to \(most) days"
    }
}
