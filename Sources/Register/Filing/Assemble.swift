import Enforcement

/// Makes the case out of the entries that belong to it.
struct Assemble {
    private let keys: [EntryKey]
    private let documents: [String: Filed]
    private let findings: [Finding]

    init(_ entries: Set<EntryKey>, in documents: [String: Filed]) {
        keys = entries.sorted()
        self.documents = documents
        let groups = Dictionary(grouping: Candidates.all(keys, in: documents)) { one in
            [one.subject, one.field, Candidates.isList(one) ? one.value : ""]
        }
        findings = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap {
            Decide.finding(groups[$0] ?? [])
        }
    }

    /// Nil without a measure, for a case is a decision or what may become one; `id` is given to it afterwards.
    func made() -> Case? {
        guard let respondent = finding(Candidates.whole, "respondent") else { return nil }
        let told = told(.measure, \.measures)
        return Case(
            id: "", respondent: respondent, aliases: aliases(told.map(\.entry), besides: respondent.value),
            authority: finding(Candidates.whole, "authority"), authorityNames: authorityNames,
            measures: MeasureKind.allCases.compactMap { kind in
                measure(kind, told.filter { $0.entry.measure == kind })
            },
            complaints: self.told(.complaint, \.complaints), challenges: self.told(.challenge, \.challenges),
            claims: self.told(.claim, \.claims), findings: findings,
            documents: Set(keys.map(\.document)).sorted().compactMap { documents[$0]?.document })
    }

    private func finding(_ subject: String, _ field: String) -> Finding? {
        findings.first { $0.subject == subject && $0.field == field }
    }

    private func told<Kind>(_ kind: EntryKind, _ list: KeyPath<Record, [Kind]>) -> [Told<Kind>] {
        keys.filter { $0.kind == kind }.compactMap { key in
            guard let filed = documents[key.document] else { return nil }
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
        let words = findings.filter { $0.field == "authority" || $0.field == "authority_name" }
            .flatMap { finding in
                finding.claims.map { finding.field == "authority" ? $0.quote.marked : $0.value }
            }
        return Set(words).subtracting([""]).sorted()
    }
}
