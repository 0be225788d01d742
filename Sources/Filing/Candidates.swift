import Enforcement

/// What the entries of one case say, field by field, each with what it weighs.
struct Candidates {
    private let thread: Thread
    private let documents: [String: Filed]
    private let subjects: Subjects
    /// The last day that any text tells of each step of a challenge.
    private var stepDates: [String: PartialDate] = [:]
    /// The days on which courts annulled.
    private var annulments: [Int] = []

    static let claim = "claim"
    static let whole = "case"

    /// In the order of the keys, so that nothing depends on the order of arrival.
    static func all(of thread: Thread, in documents: [String: Filed]) -> [Candidate] {
        let keys = thread.entries.sorted()
        var made = Candidates(
            thread: thread, documents: documents, subjects: Subjects(keys, in: documents))
        made.readSteps()
        let chosen = Dictionary(grouping: keys, by: \.document)
        let reader = made
        return chosen.keys.sorted().flatMap { id -> [Candidate] in
            guard let filed = documents[id] else { return [] }
            let entries = Set(
                (chosen[id] ?? []).map { EntryKey(document: id, kind: $0.kind, number: $0.number) })
            return Unfold.claims(of: filed.record)
                .filter { entries.contains(EntryKey(document: id, kind: $0.kind, number: $0.number)) }
                .flatMap { reader.candidates($0, filed) }
        }
    }

    /// Fields that may have several values at once: each value is found for itself.
    static func isList(_ candidate: Candidate) -> Bool {
        candidate.subject == claim || ["aliases", "articles", "against"].contains(candidate.field)
    }

    /// What a claim says of the case: mostly one thing; nothing where it is a currency without its sum.
    private func candidates(_ said: FieldClaim, _ filed: Filed) -> [Candidate] {
        if said.kind == .measure, ["currency", "primary", "measure"].contains(said.field) {
            return []
        }
        let own = candidate(said, filed, subject(of: said, in: filed), said.field)
        return [own] + pending(said, filed) + outcome(said, filed)
    }

    /// A complaint that led to nothing yet tells whom the case is against, and who has it.
    private func pending(_ said: FieldClaim, _ filed: Filed) -> [Candidate] {
        guard thread.isPending, said.kind == .complaint else { return [] }
        switch said.field {
        case "against":
            let key = EntryKey(
                document: filed.document.id, kind: .complaint, number: said.number,
                part: said.position)
            return thread.entries.contains(key)
                ? [candidate(said, filed, Self.whole, "respondent")] : []
        case "with": return [candidate(said, filed, Self.whole, "authority")]
        default: return []
        }
    }

    /// What a court made of a measure says in which state it is. One that was annulled and then sent back by a higher
    /// court is imposed again, until somebody decides anew.
    private func outcome(_ said: FieldClaim, _ filed: Filed) -> [Candidate] {
        guard said.kind == .challenge, said.field == "outcome",
            let measure = filed.record.challenges[said.number].measure,
            filed.record.measures.indices.contains(measure),
            !filed.record.measures[measure].respondent.isEmpty
        else { return [] }
        let day = day(of: said.number, filed)
        let isSentBack = said.value == Challenge.Outcome.referred.rawValue && annulments.contains { $0 < day }
        guard let standing = isSentBack ? Standing.imposed : Standing(rawValue: said.value),
            isSentBack || standing != filed.record.measures[measure].standing
        else { return [] }
        let state = Self.state(3, day, place: isSentBack ? 0 : min(said.number + 1, Self.last - 1))
        let kind = filed.record.measures[measure].measure.rawValue
        return [candidate(said, filed, kind, "standing", value: standing.rawValue, state: state)]
    }

    /// When a court decided: as the text says, else as another text says of the same step, else before the step that the text
    /// tells next, else when the text was public.
    private func day(of number: Int, _ filed: Filed) -> Int {
        let key = EntryKey(document: filed.document.id, kind: .challenge, number: number)
        let challenges = filed.record.challenges
        if let date = challenges[number].date ?? subjects[key].flatMap({ stepDates[$0] }) {
            return date.last.dayNumber
        }
        let later = challenges[(number + 1)...].first {
            $0.date != nil && $0.measure == challenges[number].measure
        }
        let next = later?.date.map { $0.first.dayNumber - 1 }
        return next ?? filed.document.published?.last.dayNumber ?? 0
    }

    /// What is told of the challenges of a thread, as far as states need it.
    private mutating func readSteps() {
        let told = thread.entries.filter { $0.kind == .challenge }.sorted().compactMap { key in
            documents[key.document].map { (key, $0) }
        }
        for (key, filed) in told {
            guard let name = subjects[key], let date = filed.record.challenges[key.number].date else {
                continue
            }
            stepDates[name] = max(stepDates[name] ?? date, date)
        }
        annulments = told.compactMap { key, filed in
            filed.record.challenges[key.number].outcome == .annulled ? day(of: key.number, filed) : nil
        }
    }

    private func candidate(
        _ said: FieldClaim, _ filed: Filed, _ subject: String, _ field: String, value: String? = nil,
        state: Int? = nil
    ) -> Candidate {
        let value = value ?? self.value(of: said, in: filed.record)
        return Candidate(
            subject: subject, field: field, value: value, state: state ?? self.state(of: said, in: filed),
            precision: precision(of: value, field), cited: CitedClaim(said, value, in: filed))
    }

    private func value(of said: FieldClaim, in record: Record) -> String {
        guard said.kind == .measure, said.field == "amount",
            let money = record.measures[said.number].money
        else { return said.value }
        return money.claimed
    }

    private func subject(of said: FieldClaim, in filed: Filed) -> String {
        let key = EntryKey(document: filed.document.id, kind: said.kind, number: said.number)
        switch said.kind {
        case .measure where ["respondent", "aliases", "authority"].contains(said.field):
            return Self.whole
        case .measure: return filed.record.measures[said.number].measure.rawValue
        case .complaint, .challenge: return subjects[key] ?? Self.claim
        case .claim, .document: return Self.claim
        }
    }

    /// A later state outweighs an earlier one in what it says of the state; of everything else it is enough that
    /// the measure was taken at all: a judgment's report of the day of the decision is no better for being later.
    private func state(of said: FieldClaim, in filed: Filed) -> Int {
        switch said.kind {
        case .measure:
            let rank = Precedence.rank(filed.record.measures[said.number].standing)
            guard said.field == "standing" else { return min(rank, Precedence.rank(.imposed)) }
            return Self.state(
                rank, rank > Precedence.rank(.imposed) ? day(ofState: said.number, filed) : 0)
        case .challenge: return Precedence.rank(filed.record.challenges[said.number].stage)
        case .complaint, .claim, .document: return 0
        }
    }

    /// By rank, then by day, then by the place of the step in its text, whose own account of the state comes last.
    private static func state(_ rank: Int, _ day: Int, place: Int = last) -> Int {
        (rank * 1_000_000 + day) * (last + 1) + place
    }

    private static let last = 15

    /// The day of the last judgment that the text tells on this measure, else the day of the text.
    private func day(ofState measure: Int, _ filed: Filed) -> Int {
        let judged = filed.record.challenges
            .filter { $0.stage == .decided && ($0.measure ?? measure) == measure }
            .compactMap { $0.date?.last.dayNumber }
        return max(0, judged.max() ?? filed.document.published?.last.dayNumber ?? 0)
    }

    private func precision(of value: String, _ field: String) -> Int {
        switch field {
        case "decided", "filed", "date": value.utf8.count
        case "amount": Money(claimed: value)?.amount.significantDigits ?? 0
        case "respondent", "court", "complainant", "by": value.split(separator: " ").count
        case "authority", "with": value.utf8.count
        default: 0
        }
    }
}
