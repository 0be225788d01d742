public import Enforcement

/// One step of a challenge, as all documents together tell it: lodged with that court on that day.
public struct Step: Equatable, Sendable {
    public let stage: Challenge.Stage
    public let outcome: Challenge.Outcome?
    public let by: String?
    public let court: String?
    public let date: PartialDate?
    public let amountAfter: Amount?
}

extension Case {
    /// The steps in the order in which they were taken; those without a date last of their stage.
    public var steps: [Step] {
        let subjects = Set(findings.map(\.subject).filter { $0.hasPrefix("challenge ") }).sorted()
        return subjects.compactMap(step).sorted { key($0) < key($1) }
    }

    private func step(_ subject: String) -> Step? {
        func value(_ field: String) -> String? {
            findings.first { $0.subject == subject && $0.field == field }?.value
        }
        guard let stage = value("stage").flatMap({ Challenge.Stage(rawValue: $0) }) else { return nil }
        return Step(
            stage: stage, outcome: value("outcome").flatMap { Challenge.Outcome(rawValue: $0) },
            by: value("by"), court: value("court"), date: value("date").flatMap { PartialDate($0) },
            amountAfter: value("amount_after").flatMap { Amount($0) })
    }

    private func key(_ step: Step) -> (Int, Int) {
        (step.date?.dayNumber ?? .max, Precedence.rank(step.stage))
    }
}
