import Enforcement

/// What one row of a table says.
struct TableRow {
    let line: Int
    let told: [ColumnField: Told]
    /// The row in the document's text, below the line of columns.
    let evidence: Span
    let options: ImportOptions

    func imported(text: String) throws(Refusal.Reason) -> Imported {
        let name = "\(options.name):\(line)"
        let published = try told[.published].map { cell throws(Refusal.Reason) in
            try cell.date(options.dateOrder)
        }
        let record = Record(
            document: name, language: options.language, kind: .tracker,
            published: published, publishedSpan: told[.published]?.span, relevant: true,
            measures: [try measure()], claims: claims())
        let address = told[.url].flatMap { WebAddress.isOne($0.text) ? $0.text : nil }
        let document = Document(
            name: name, text: text, url: address,
            publisher: told[.publisher]?.text ?? options.publisher, title: told[.title]?.text,
            published: published ?? options.published, read: options.read, format: .csv)
        let notes = address == nil ? told[.url].map { Refusal(line: line, reason: $0.unexpected) } : nil
        return Imported(document: document, record: record, line: line, notes: [notes].compactMap { $0 })
    }

    private func measure() throws(Refusal.Reason) -> Measure {
        guard let respondent = told[.respondent] else {
            throw .missing(field: ColumnField.respondent.rawValue)
        }
        // A small letter begins the words for somebody unnamed.
        let isUnnamed = Unknown.isSaid(by: respondent.text)
        var measure = Measure(
            respondent: isUnnamed ? respondent.text.lowercased() : respondent.text,
            measure: try told[.measure]?.named(MeasureKind.self) ?? options.measure, evidence: evidence)
        measure.authority = try told[.authority]?.authority()
        measure.money = try money()
        measure.decided = try told[.decided]?.date(options.dateOrder)
        measure.articles = told[.articles].map { Provisions.read($0.text) } ?? []
        measure.law =
            try told[.law]?.named(Law.self)
            ?? Law.applied(measure.articles, by: measure.authority, on: measure.decided)
        measure.standing = try told[.standing]?.named(Standing.self) ?? .imposed
        measure.spans = spans(of: measure)
        return measure
    }

    private func money() throws(Refusal.Reason) -> Money? {
        let currency = try told[.currency]?.currency() ?? options.currency
        return try told[.amount]?.money(options.decimal, currency: currency)
    }

    private func spans(of measure: Measure) -> Spans {
        var fields: [ColumnField] = [.respondent, .authority, .measure, .decided, .law, .standing]
        if measure.money != nil { fields += [.amount, .currency] }
        if !measure.articles.isEmpty { fields += [.articles] }
        return Spans(
            uniqueKeysWithValues: fields.compactMap { field in told[field].map { ($0.field, $0.span) } })
    }

    private func claims() -> [Claim] {
        ColumnField.claims.compactMap { field in
            told[field].map {
                var claim = Claim(name: field.rawValue, value: $0.text, evidence: $0.span)
                claim.measure = 0
                return claim
            }
        }
    }
}
