package import Enforcement
package import Filing

/// Documents as tests tell them: what is not said stands for itself.
package enum Sample {
    package static func fine(
        _ respondent: String, by authority: String? = "LU", _ sum: Int64? = nil, _ currency: String = "EUR",
        decided: String? = nil, standing: Standing = .imposed, primary: Bool = true, alias: String? = nil
    ) -> Measure {
        measure(.fine, respondent, by: authority, sum, currency, decided: decided, standing, primary, alias)
    }

    package static func order(_ respondent: String, by authority: String? = "LU", decided: String? = nil)
        -> Measure
    {
        measure(.order, respondent, by: authority, nil, "EUR", decided: decided, .imposed, true, nil)
    }

    package static func measure(
        _ kind: MeasureKind, _ respondent: String, by authority: String?, _ sum: Int64?, _ currency: String,
        decided: String?, _ standing: Standing, _ primary: Bool, _ alias: String?
    ) -> Measure {
        var measure = Measure(respondent: respondent, measure: kind, evidence: Span(0, 4))
        measure.authority = authority.flatMap { Authority($0) }
        measure.money = sum.map { Money(amount: Amount(units: $0), currency: currency) }
        measure.decided = decided.flatMap { PartialDate($0) }
        (measure.standing, measure.primary) = (standing, primary)
        measure.aliases = alias.map { [$0] } ?? []
        return measure
    }

    package static func record(
        _ measures: [Measure], kind: DocumentKind = .news, published: String? = nil,
        complaints: [Complaint] = [], challenges: [Challenge] = [], claims: [Claim] = [],
        name: String = "a.txt"
    ) -> Record {
        Record(
            document: name, language: "en", kind: kind, published: published.flatMap { PartialDate($0) },
            relevant: true, measures: measures, complaints: complaints, challenges: challenges, claims: claims
        )
    }

    /// A document whose id is the name that the test gives it.
    package static func filed(
        _ id: String, _ measures: [Measure], kind: DocumentKind = .news, published: String? = nil,
        complaints: [Complaint] = [], challenges: [Challenge] = [], claims: [Claim] = []
    ) -> Filed {
        let record = record(
            measures, kind: kind, published: published, complaints: complaints, challenges: challenges,
            claims: claims, name: id)
        return Filed(
            document: DocumentReference(
                id: id, name: id, kind: kind, published: record.published,
                recordedAt: "2026-01-01T00:00:00.000Z"),
            record: record, text: "text of \(id)")
    }

    package static func complaint(
        _ complainant: String, against: [String], with: String? = nil, filed: String? = nil
    )
        -> Complaint
    {
        var complaint = Complaint(complainant: complainant, evidence: Span(0, 4))
        complaint.against = against
        complaint.with = with.flatMap { Authority($0) }
        complaint.filed = filed.flatMap { PartialDate($0) }
        return complaint
    }

    package static func challenge(
        by party: String, _ stage: Challenge.Stage, _ outcome: Challenge.Outcome? = nil, measure: Int? = nil,
        date: String? = nil
    ) -> Challenge {
        var challenge = Challenge(by: party, stage: stage, evidence: Span(0, 4))
        challenge.outcome = outcome
        challenge.measure = measure
        challenge.date = date.flatMap { PartialDate($0) }
        return challenge
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
package struct Seeded: RandomNumberGenerator {
    var state: UInt64

    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
