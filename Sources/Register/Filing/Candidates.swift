import Enforcement

/// What the entries of one case say, field by field, each with what it weighs.
enum Candidates {
    /// In the order of the keys, so that nothing depends on the order of arrival.
    static func all(_ entries: [EntryKey], in documents: [String: Filed]) -> [Candidate] {
        let chosen = Dictionary(grouping: entries, by: \.document)
        return chosen.keys.sorted().flatMap { id -> [Candidate] in
            guard let filed = documents[id] else { return [] }
            let keys = Set(chosen[id] ?? [])
            return Unfold.statements(of: filed.record)
                .filter { keys.contains(EntryKey(document: id, kind: $0.kind, number: $0.number)) }
                .compactMap { candidate($0, filed) }
        }
    }

    /// Fields that may have several values at once: each value is found for itself.
    static func isList(_ candidate: Candidate) -> Bool {
        candidate.subject == claim || ["aliases", "articles", "against"].contains(candidate.field)
    }

    static let claim = "claim"
    static let whole = "case"

    /// Nil for what is no statement about the case: a currency without its sum, whether a text is about it.
    private static func candidate(_ statement: Statement, _ filed: Filed) -> Candidate? {
        if ["currency", "primary", "measure"].contains(statement.field), statement.kind == .measure {
            return nil
        }
        let value = value(of: statement, in: filed.record)
        let cited = CitedClaim(
            value: value, document: filed.document, source: SourceKind(filed.document.kind, statement.saidBy),
            saidByName: statement.saidByName, confidence: statement.confidence,
            quote: Quote(statement.passage, words: statement.words, in: filed.text))
        return Candidate(
            subject: subject(of: statement, in: filed.record), field: statement.field, value: value,
            state: state(of: statement, in: filed), precision: precision(of: value, statement.field),
            cited: cited)
    }

    private static func value(of statement: Statement, in record: Record) -> String {
        guard statement.kind == .measure, statement.field == "amount",
            let money = record.measures[statement.number].money
        else { return statement.value }
        return money.claimed
    }

    private static func subject(of statement: Statement, in record: Record) -> String {
        switch statement.kind {
        case .measure where ["respondent", "aliases", "authority"].contains(statement.field): whole
        case .measure: record.measures[statement.number].measure.rawValue
        case .complaint: "complaint of \(record.complaints[statement.number].complainant)"
        case .challenge: "challenge \(record.challenges[statement.number].stage.rawValue)"
        case .claim, .document: claim
        }
    }

    /// A later state outweighs an earlier one in what it says of the state; of everything else it is enough that
    /// the measure was taken at all: a judgment's report of the day of the decision is no better for being later.
    private static func state(of statement: Statement, in filed: Filed) -> Int {
        switch statement.kind {
        case .measure:
            let rank = Precedence.rank(filed.record.measures[statement.number].standing)
            guard statement.field == "standing" else { return min(rank, Precedence.rank(.imposed)) }
            return rank * 1_000_000
                + (rank > Precedence.rank(.imposed) ? day(ofState: statement.number, filed) : 0)
        case .challenge: return Precedence.rank(filed.record.challenges[statement.number].stage)
        case .complaint, .claim, .document: return 0
        }
    }

    /// The day of the last judgment that the text tells on this measure, else the day of the text.
    private static func day(ofState measure: Int, _ filed: Filed) -> Int {
        let judged = filed.record.challenges
            .filter { $0.stage == .decided && ($0.measure ?? measure) == measure }
            .compactMap { $0.date?.last.dayNumber }
        return max(0, judged.max() ?? filed.document.published?.last.dayNumber ?? 0)
    }

    private static func precision(of value: String, _ field: String) -> Int {
        switch field {
        case "decided", "filed", "date": value.utf8.count
        case "amount": Money(claimed: value)?.amount.significantDigits ?? 0
        case "respondent", "court", "complainant", "by": value.split(separator: " ").count
        case "authority", "with": value.utf8.count
        default: 0
        }
    }
}
