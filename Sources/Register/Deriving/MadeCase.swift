import Enforcement
import Filing

/// What the tables of cases keep of a case: made of its thread alone.
struct MadeCase: Sendable {
    let thread: Thread
    let name: CaseName
    let names: RespondentNames
    /// Names to search by, a line each.
    let words: String
    /// Each day on which something changed, with what was known from then on.
    let history: [(since: String, state: Headline)]

    /// The same whenever it is made.
    let number: Int

    /// Nil where nobody is told whom the thread is against.
    init?(_ thread: Thread, in documents: [String: Filed]) {
        guard let made = Assemble(thread, in: documents).made() else { return nil }
        self.thread = thread
        name = CaseName(made, thread)
        names = RespondentNames(made)
        let shown = made.hidingIndividual
        words = Set([shown.respondent.value] + shown.aliases + shown.complaints.map(\.entry.complainant)).sorted()
            .joined(separator: "\n")
        number = StableNumber.of(day: made.documents.first?.publicSince, name.base, name.anchor)
        history = Self.history(of: thread, made, in: documents)
    }

    private static func history(of thread: Thread, _ made: Case, in documents: [String: Filed]) -> [(
        since: String, state: Headline
    )] {
        let days = thread.history(in: documents)
        var history: [(since: String, state: Headline)] = []
        for (place, day) in days.enumerated() {
            let then = place == days.count - 1 ? made : Assemble(day.thread, in: documents).made()
            guard let then else { continue }
            let state = Headline(then)
            if history.last?.state != state { history.append((day.since, state)) }
        }
        return history
    }
}
