import Enforcement
import Naming

/// Makes the case out of the entries that belong to it.
package struct Assemble {
    private let keys: [EntryKey]
    private let documents: [String: Filed]
    private let findings: [Finding]
    private let amounts: [StagedAmount]

    package init(_ thread: Thread, in documents: [String: Filed]) {
        keys = thread.entries.sorted()
        self.documents = documents
        let candidates = Candidates.all(of: thread, in: documents)
        let groups = Dictionary(grouping: candidates) { one in
            [one.subject, one.field, Candidates.isList(one) ? one.value : ""]
        }
        findings = groups.keys.sorted(by: Self.isInOrder).compactMap { Decide.finding(groups[$0] ?? []) }
        amounts = StagedAmount.all(of: candidates)
    }

    /// By subject, field and value; articles in the order of the law.
    private static func isInOrder(_ left: [String], _ right: [String]) -> Bool {
        if left[0...1] == right[0...1], let a = Article(left[2]), let b = Article(right[2]) { return a < b }
        return left.lexicographicallyPrecedes(right)
    }

    /// Nil where nobody is told whom it is against; an id may be given to it afterwards.
    package func made(id: String = "") -> Case? {
        guard let respondent = finding(Candidates.whole, "respondent") else { return nil }
        let told = told(.measure, \.measures)
        return Case(
            id: id, respondent: respondent, aliases: aliases(told.map(\.entry), besides: respondent.value),
            authority: finding(Candidates.whole, "authority"), authorityNames: authorityNames,
            measures: MeasureKind.allCases.compactMap { kind in
                measure(kind, told.filter { $0.entry.measure == kind })
            },
            amounts: amounts, complaints: self.told(.complaint, \.complaints),
            challenges: self.told(.challenge, \.challenges), claims: self.told(.claim, \.claims),
            findings: findings,
            documents: Set(keys.map(\.document)).compactMap { documents[$0]?.document }.sorted(by: isBefore))
    }

    private func isBefore(_ left: DocumentReference, _ right: DocumentReference) -> Bool {
        (left.published?.description ?? "9999", left.id) < (right.published?.description ?? "9999", right.id)
    }

    private func finding(_ subject: String, _ field: String) -> Finding? {
        findings.first { $0.subject == subject && $0.field == field }
    }

    private func told<Kind>(_ kind: EntryKind, _ list: KeyPath<Record, [Kind]>) -> [Told<Kind>] {
        var seen: Set<EntryKey> = []
        return keys.filter { $0.kind == kind }.compactMap { key in
            let whole = EntryKey(document: key.document, kind: kind, number: key.number)
            guard let filed = documents[key.document], seen.insert(whole).inserted else { return nil }
            let entry = filed.record[keyPath: list][key.number]
            return Told(
                entry: entry, document: filed.document,
                quote: Quote(entry.evidence, words: nil, in: filed.text))
        }
    }

    private func measure(_ kind: MeasureKind, _ told: [Told<Measure>]) -> CaseMeasure? {
        if told.isEmpty { return nil }
        func value(_ field: String) -> String? { finding(kind.rawValue, field)?.value }
        return CaseMeasure(
            kind: kind, money: value("amount").flatMap { Money(claimed: $0) },
            decided: value("decided").flatMap { PartialDate($0) },
            articles: Set(told.flatMap(\.entry.articles)).sorted(),
            law: value("law").flatMap { Law(rawValue: $0) },
            standing: value("standing").flatMap { Standing(rawValue: $0) } ?? .imposed, told: told)
    }

    private func aliases(_ measures: [Measure], besides shown: String) -> [String] {
        Set(measures.flatMap { [$0.respondent] + $0.aliases }).subtracting([shown]).sorted()
    }

    /// The words that the texts use for the authority, and those that they claim as its names.
    private var authorityNames: [String] {
        let written = findings.filter { $0.field == "authority" }.flatMap(\.claims).map(\.quote)
            .filter { $0.words != $0.passage }.map(\.marked)
        let claimed = findings.filter { $0.field == "authority_named" }.map(\.value)
        let codes = findings.filter { $0.field == "authority" }.flatMap(\.claims).map(\.value)
        return Set(written + claimed).subtracting(codes + [""]).sorted()
    }
}
