import Enforcement

/// What no document of a case tells, though a reader will ask.
public enum Unknown: String, CaseIterable, Sendable {
    case authority = "which authority has it"
    case filed = "when the complaint was lodged"
    case decided = "when it was decided"
    case amount = "the amount of the fine"
    case articles = "which articles were infringed"
    case law = "under which law"
    case orderContent = "what was ordered"
    case ownText = "the authority's or a court's own text: none of the documents is one"
    case outcome = "what became of the challenge"
    case court = "which court decided on the challenge"
}

extension Case {
    /// What is not known, in the order of the procedure.
    public var unknowns: [Unknown] { Unknown.allCases.filter(isUnknown) }

    private func isUnknown(_ question: Unknown) -> Bool {
        switch question {
        case .authority: authority == nil
        case .filed: !complaints.isEmpty && complaints.allSatisfy { $0.entry.filed == nil }
        case .decided: headline.map { $0.decided == nil && !$0.standing.isOpen } ?? false
        case .amount: measures.contains { $0.kind == .fine && $0.money == nil }
        case .articles: !measures.isEmpty && measures.allSatisfy(\.articles.isEmpty)
        case .law: !measures.isEmpty && measures.allSatisfy { $0.law == nil }
        case .orderContent: claims.contains { $0.entry.name == "order_undescribed" }
        case .ownText: !documents.contains { [.decision, .court, .pressRelease].contains($0.kind) }
        case .outcome:
            challenges.contains { $0.entry.stage != .decided }
                && !challenges.contains { $0.entry.stage == .decided }
        case .court:
            challenges.contains { $0.entry.stage == .decided }
                && !challenges.contains { $0.entry.stage == .decided && $0.entry.court != nil }
        }
    }
}
