import Enforcement

/// What the box of one page says.
struct GDPRhubRow {
    let told: GDPRhubBoxFields
    let box: GDPRhubBox
    let options: ImportOptions

    func record(name: String) throws(Refusal.Reason) -> Record {
        var record = Record(
            document: name, language: options.language == "und" ? "en" : options.language, kind: .tracker)
        switch box {
        case .authority:
            record.measures = try measures()
            if !record.measures.isEmpty { record.challenges = [appeal()].compactMap { $0 } }
        case .court: record.challenges = [try judgment()].compactMap { $0 }
        }
        record.relevant = !(record.measures.isEmpty && record.challenges.isEmpty)
        if record.relevant { record.claims = claims(about: record.measures.isEmpty ? nil : 0) }
        return record
    }

    /// The wiki writes days first.
    private func date(_ fields: GDPRhubField...) throws(Refusal.Reason) -> PartialDate? {
        let first = fields.lazy.compactMap { told[$0] }.first
        return try first?.date(options.dateOrder ?? .dmy)
    }
}

/// A decision of an authority.
extension GDPRhubRow {
    private func measures() throws(Refusal.Reason) -> [Measure] {
        var measures: [Measure] = []
        if let fine = told[.fine], let money = try money(fine) {
            var measure = try measure(.fine, evidence: fine.span)
            measure.money = money
            measure.spans["amount"] = fine.span
            measure.spans["currency"] = told[.currency]?.span
            measures.append(measure)
        }
        if told[.outcome].map({ WikiWords.fruitless.contains($0.text.lowercased()) }) == true {
            return measures
        }
        for article in told.all(.article) {
            for kind in Provisions.read(article.text).compactMap(\.power)
            where !measures.contains(where: { $0.measure == kind }) {
                var measure = try measure(kind, evidence: article.span)
                measure.spans["measure"] = article.span
                // The box lists the power among the relevant articles; that it was used is a reading.
                measure.confidence = 0.7
                measures.append(measure)
            }
        }
        return measures
    }

    /// The wiki is in English: a comma groups by three there; a point that may do so too is not trusted.
    private func money(_ fine: Told) throws(Refusal.Reason) -> Money? {
        let currency = try told[.currency]?.currency() ?? options.currency
        let english: Character? = fine.text.contains(".") ? nil : "."
        return try fine.money(options.decimal ?? english, currency: currency)
    }

    private func measure(_ kind: MeasureKind, evidence: Span) throws(Refusal.Reason) -> Measure {
        // Whom the wiki does not name has no name here either.
        var measure = Measure(respondent: told[.party]?.text ?? "", measure: kind, evidence: evidence)
        let authority = try authority()
        measure.authority = authority?.value
        measure.decided = try date(.decided, .year)
        let articles = told.all(.article).filter { Provisions.read($0.text).contains { !$0.isProcedural } }
        measure.articles = Set(articles.flatMap { Provisions.read($0.text) }.filter { !$0.isProcedural })
            .sorted()
        measure.law = Law.applied(measure.articles, by: measure.authority, on: measure.decided)
        let spans: [String: Span?] = [
            "respondent": told[.party]?.span, "authority": authority?.told.span,
            "decided": (told[.decided] ?? told[.year])?.span,
            "articles": Span.over(articles.map(\.span)),
        ]
        measure.spans = spans.compactMapValues { $0 }
        measure.evidence = measure.spans.values.reduce(evidence) { $0.union($1) }
        return measure
    }

    /// The name with the place tells a region, where the jurisdiction tells only its country.
    private func authority() throws(Refusal.Reason) -> (value: Authority, told: Told)? {
        if let name = told[.authorityWithCountry], let authority = Jurisdictions.authority(named: name.text) {
            return (authority, name)
        }
        guard let place = told[.jurisdiction] else { return nil }
        return (try place.authority(), place)
    }

    /// What became of the decision, where the box tells of an appeal.
    private func appeal() -> Challenge? {
        let (body, status) = (told[.appealToBody], told[.appealToStatus])
        guard let evidence = Span.over([body, status].compactMap { $0?.span }),
            let fate = status.map({ AppealFate($0.text) }) ?? .lodged
        else { return nil }
        var challenge = challenge(by: told[.party], fate, evidence: evidence)
        challenge.measure = 0
        challenge.court = body?.text
        challenge.spans["court"] = body?.span
        challenge.spans["outcome"] = fate.outcome == nil ? nil : status?.span
        return challenge
    }

    private func challenge(by party: Told?, _ fate: AppealFate, evidence: Span) -> Challenge {
        var challenge = Challenge(by: party?.text ?? "", stage: fate.stage, evidence: evidence)
        challenge.outcome = fate.outcome
        // Which of the parties contests it the box does not say.
        challenge.confidence = 0.6
        return challenge
    }
}

/// A judgment on an earlier decision; one on none, such as on damages, tells of no enforcement.
extension GDPRhubRow {
    private func judgment() throws(Refusal.Reason) -> Challenge? {
        guard let earlier = told[.appealFromBody] else { return nil }
        let status = told[.appealFromStatus]
        let court = told[.courtEnglishName] ?? told[.courtWithCountry] ?? told[.courtAbbreviation]
        let fate = status.flatMap { AppealFate($0.text) } ?? .decided(nil)
        var challenge = challenge(by: told[.party], .decided(fate.outcome), evidence: earlier.span)
        challenge.court = court?.text
        challenge.date = try date(.decided, .year)
        let spans: [String: Span?] = [
            "by": told[.party]?.span, "court": court?.span, "date": (told[.decided] ?? told[.year])?.span,
            "outcome": fate.outcome == nil ? nil : status?.span,
        ]
        challenge.spans = spans.compactMapValues { $0 }
        challenge.evidence = challenge.spans.values.reduce(earlier.span) { $0.union($1) }
        return challenge
    }
}

/// What a box tells beyond measures and judgments.
extension GDPRhubRow {
    private static let claimed: [(field: GDPRhubField, name: String)] = [
        (.caseNumber, "reference"), (.ecli, "ecli"), (.type, "procedure"), (.outcome, "outcome"),
        (.appealFromBody, "appeal_from"), (.appealFromCaseNumber, "appeal_from_reference"),
        (.appealToCaseNumber, "appeal_to_reference"), (.appealToStatus, "appeal_status"),
        (.sourceLink, "source"),
    ]

    private func claims(about measure: Int?) -> [Claim] {
        var claims = Self.claimed.flatMap { field, name in
            told.all(field).map { Claim(name: name, value: $0.text, evidence: $0.span) }
        }
        if let started = told[.started] {
            let date = try? date(.started)
            claims.append(
                Claim(name: "started", value: date?.description ?? started.text, evidence: started.span))
        }
        claims += told.all(.party).dropFirst().map { Claim(name: "party", value: $0.text, evidence: $0.span) }
        for index in claims.indices { claims[index].measure = measure }
        return claims
    }
}

extension Article {
    /// The corrective power of Art. 58(2) that it is; nil for any other.
    fileprivate var power: MeasureKind? {
        guard number == 58, paragraph == 2, let point else { return nil }
        return WikiWords.powers[point]
    }
}

extension Span {
    /// The smallest span that holds all; nil for none.
    fileprivate static func over(_ spans: [Span]) -> Span? {
        spans.first.map { spans.dropFirst().reduce($0) { $0.union($1) } }
    }
}
