/// What every entry of a record has, whatever it tells: who says it, how surely, and where it stands.
public protocol Entry: Sendable {
    var saidBy: Source { get set }
    var saidByName: String? { get set }
    var confidence: Double { get set }
    var evidence: Span { get }
    /// The passages that carry its values, by field.
    var spans: Spans { get }
}

extension Measure: Entry {}
extension Complaint: Entry {}
extension Challenge: Entry {}

extension Claim: Entry {
    /// Empty: a claim has one value, and its evidence carries it.
    public var spans: Spans { [:] }
}
