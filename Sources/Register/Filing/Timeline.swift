public import Enforcement

/// Something that happened in a case, on a day as precise as it is known.
public struct Event: Equatable, Sendable {
    public enum Kind: String, Sendable { case complaint, decision, challenge, publication }

    public let date: PartialDate
    public let kind: Kind
    /// Who or what: the complainant, the measure, the stage of the challenge, the document.
    public let subject: String

    /// True for the same event, only less precisely dated.
    fileprivate func isLooser(than other: Event) -> Bool {
        kind == other.kind && subject == other.subject && date != other.date && date.contains(other.date)
    }
}

extension Case {
    /// What happened, in the order in which it did; each event once, however many documents tell it.
    public var timeline: [Event] {
        let complaints = complaints.compactMap { told in
            told.entry.filed.map { Event(date: $0, kind: .complaint, subject: told.entry.complainant) }
        }
        let decisions = measures.compactMap { measure in
            measure.decided.map { Event(date: $0, kind: .decision, subject: measure.kind.rawValue) }
        }
        let challenges = challenges.compactMap { told in
            let outcome = told.entry.outcome?.rawValue ?? told.entry.stage.rawValue
            return told.entry.date.map { Event(date: $0, kind: .challenge, subject: outcome) }
        }
        let publications = documents.compactMap { document in
            document.published.map { Event(date: $0, kind: .publication, subject: document.name) }
        }
        let all = complaints + decisions + challenges + publications
        let once = all.enumerated().filter { place, event in
            !all[..<place].contains(event) && !all.contains { event.isLooser(than: $0) }
        }.map(\.element)
        return once.sorted { ($0.date, $0.subject) < ($1.date, $1.subject) }
    }

    /// Days from the first complaint to the decision, at least and at most; nil where a date is not told.
    public var daysToDecision: ClosedRange<Int>? {
        guard let filed = complaints.compactMap(\.entry.filed).min(),
            let decision = headline?.decided ?? measures.compactMap(\.decided).min()
        else { return nil }
        let most = decision.last.dayNumber - filed.first.dayNumber
        return most < 0 ? nil : max(0, decision.first.dayNumber - filed.last.dayNumber)...most
    }
}
