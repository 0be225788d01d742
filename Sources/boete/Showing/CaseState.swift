import Enforcement
import Filing
import Register

/// What holds, in a sentence: `Amazon: fine of EUR 746,000,000 by LU, imposed; challenge lodged 2021-10-15`.
enum CaseState {
    static func sentence(of made: Case) -> String {
        let authority = made.authority.map { " by \($0.value)" } ?? ""
        let what =
            made.measures.isEmpty ? pending(made) : "\(measures(of: made))\(authority), \(standing(of: made))"
        return "\(Plain.line(made.respondent.value)): \(what)\(challenge(of: made))"
    }

    private static func measures(of made: Case) -> String {
        made.measures.map { measure in
            let sum = measure.money.map { " of \(Plain.money($0))" } ?? ""
            return "\(Plain.name(measure.kind.rawValue))\(sum)"
        }.joined(separator: ", ")
    }

    private static func standing(of made: Case) -> String {
        let suspended = made.claims.contains { $0.entry.name == "enforcement_suspended" }
        let standing = made.headline?.standing
        let isOver = [.annulled, .withdrawn].contains(standing)
        return (standing?.rawValue ?? Headline.pending)
            + (suspended && !isOver ? ", suspended in part or whole" : "")
    }

    private static func pending(_ made: Case) -> String {
        let names = Set(made.complaints.map { Plain.line($0.entry.complainant) }).sorted()
        let place = made.authority.map { " with \($0.value)" } ?? ""
        let filed = made.filed.map { " of \($0)" } ?? ""
        return "complaint\(filed) by \(names.joined(separator: ", "))\(place), nothing decided yet"
    }

    /// The last step of any challenge.
    private static func challenge(of made: Case) -> String {
        let steps = made.steps
        let decided = steps.filter { $0.stage == .decided }
        let last =
            decided.last { $0.date != nil } ?? decided.last ?? steps.last { $0.stage == .lodged }
            ?? steps.last
        guard let last else { return "" }
        let day = last.date.map { " \($0)" } ?? ""
        return "; challenge \(last.stage.rawValue)\(day)" + (last.outcome.map { ": \($0.rawValue)" } ?? "")
    }

    static func words(for event: Event) -> String {
        switch event.kind {
        case .complaint: "complaint of \(Plain.line(event.subject))"
        case .rumour: "\(Plain.name(event.subject)) rumoured"
        case .draft: "\(Plain.name(event.subject)) proposed"
        case .told: "told: \(Plain.name(event.subject))"
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
