import Enforcement

/// A sum at one stage of a case: rumoured, proposed, imposed, after appeal.
public struct StagedAmount: Equatable, Sendable {
    public enum Stage: Int, CaseIterable, Sendable {
        case rumoured, proposed, imposed, afterAppeal

        /// `after appeal`.
        public var name: String { self == .afterAppeal ? "after appeal" : "\(self)" }
    }

    public let stage: Stage
    /// `fine`, `periodic_penalty`; of a sum after an appeal the challenge that it came of.
    public let subject: String
    public let finding: Finding

    /// In the order of the stages.
    static func all(of candidates: [Candidate]) -> [StagedAmount] {
        let groups = Dictionary(grouping: candidates.filter { stage(of: $0) != nil }) { one in
            [String(stage(of: one)?.rawValue ?? 0), one.subject]
        }
        return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
            guard let group = groups[key], let first = group.first, let stage = stage(of: first) else {
                return nil
            }
            return Decide.finding(group).map {
                StagedAmount(stage: stage, subject: first.subject, finding: $0)
            }
        }
    }

    private static func stage(of candidate: Candidate) -> Stage? {
        switch candidate.field {
        case "amount":
            [Precedence.rank(.rumoured): .rumoured, Precedence.rank(.proposed): .proposed][candidate.state]
                ?? .imposed
        case "amount_after": .afterAppeal
        default: nil
        }
    }
}
