public import Enforcement

/// Something that happened in a case, on a day as precise as it is known.
public struct Event: Equatable, Sendable {
    public enum Kind: String, Sendable {
        case complaint, rumour, draft, decision, challenge, publication
        /// Something that a document told when it was public, without a day of its own.
        case told
    }

    public let date: PartialDate
    public let kind: Kind
    /// Who or what: the complainant, the measure, the step, the document, the name of the claim.
    public let subject: String

    /// True for the same event, only less precisely dated.
    fileprivate func isLooser(than other: Event) -> Bool {
        kind == other.kind && subject == other.subject && date != other.date && date.contains(other.date)
    }
}

extension Case {
    /// What happened, in the order in which it did; each event once, however many documents tell it.
    public var timeline: [Event] {
        let publications = documents.compactMap { document in
            document.published.map { Event(date: $0, kind: .publication, subject: document.name) }
        }
        let all = lodged + decisions + drafts + judged + told + publications
        let once = all.enumerated().filter { place, event in
            !all[..<place].contains(event) && !all.contains { event.isLooser(than: $0) }
        }.map(\.element)
        return once.sorted { ($0.date, $0.subject) < ($1.date, $1.subject) }
    }

    /// Days from the first complaint to the decision, at least and at most; nil where a date is not told.
    public var daysToDecision: ClosedRange<Int>? {
        guard let filed, let decision = decided else { return nil }
        let most = decision.last.dayNumber - filed.first.dayNumber
        return most < 0 ? nil : max(0, decision.first.dayNumber - filed.last.dayNumber)...most
    }

    private var lodged: [Event] {
        findings(for: "filed").compactMap { found in
            PartialDate(found.value).map { date in
                let name = findings.first { $0.subject == found.subject && $0.field == "complainant" }
                return Event(date: date, kind: .complaint, subject: name?.value ?? found.subject)
            }
        }
    }

    private var decisions: [Event] {
        measures.compactMap { measure in
            if measure.standing.isOpen { return nil }
            return measure.decided.map { Event(date: $0, kind: .decision, subject: measure.kind.rawValue) }
        }
    }

    /// When a rumour or a draft was first told.
    private var drafts: [Event] {
        measures.flatMap { measure in
            [(Standing.rumoured, Event.Kind.rumour), (.proposed, .draft)].compactMap { standing, kind in
                let told = measure.told.filter { $0.entry.standing == standing }
                return told.compactMap { $0.entry.decided ?? $0.document.published }.min().map {
                    Event(date: $0, kind: kind, subject: measure.kind.rawValue)
                }
            }
        }
    }

    private var judged: [Event] {
        steps.compactMap { step in
            step.date.map {
                Event(date: $0, kind: .challenge, subject: step.outcome?.rawValue ?? step.stage.rawValue)
            }
        }
    }

    /// What has no date but that of the first document that told it.
    private var told: [Event] {
        ["enforcement_suspended", "complainant_reports_inaction", "paid"].compactMap { name in
            let days = claims.filter { $0.entry.name == name }.compactMap(\.document.published)
            return days.min().map { Event(date: $0, kind: .told, subject: name) }
        }
    }
}
