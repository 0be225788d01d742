/// How far a claim of a record goes: `highest fine under the GDPR so far`, `record fine in Ireland`.
struct Scope {
    private let findings: Findings
    private var text: Text { findings.text }

    init(_ findings: Findings) { self.findings = findings }

    /// The word for the record with what it is said of, to the last word that limits it in its clause.
    func words(from record: Range<Int>) -> Range<Int> {
        let sentence = text.sentences[text.sentence(of: record.lowerBound)]
        let reach = record.upperBound..<min(record.upperBound + Scope.reach, sentence.upperBound)
        let clause = reach.prefix { !ends(at: $0) }
        let last = clause.last { text.concepts[$0].overlaps(Scope.limits) || isInDate($0) }
        return start(of: record, sentence)..<(last.map { $0 + 1 } ?? record.upperBound)
    }

    /// What a record is one of, where and since or until when.
    private static let limits = ConceptSet(
        .record, .fine, .gdpr, .ukGDPR, .ePrivacy, .nationalLaw, .act, .authorityName, .place, .region)
    private static let reach = 16

    private func ends(at token: Int) -> Bool {
        text.tokens[token].kind == .mark && [44, 59, 58, 40].contains(text.tokens[token].value)
            || text.has(.and, at: token) || text.has(.not, at: token)
    }

    private func isInDate(_ token: Int) -> Bool {
        findings.dates(in: text.sentence(of: token)).contains { $0.tokens.contains(token) }
    }

    /// `amende la plus élevée`: the noun right before it.
    private func start(of record: Range<Int>, _ sentence: Range<Int>) -> Int {
        let noun = record.lowerBound - 1
        return noun >= sentence.lowerBound && text.has(.fine, at: noun) ? noun : record.lowerBound
    }
}
