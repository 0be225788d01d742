import Enforcement
import Samples
import Testing

@testable import Filing

/// One claim, as the table below tells it.
struct Said: Sendable {
    let value: String
    let source: SourceKind
    let published: String?
    let state: Int
    let precision: Int
    let document: String

    init(
        _ value: String, _ source: SourceKind = .press, _ published: String? = nil, state: Int = 2,
        precision: Int = 1, in document: String
    ) {
        (self.value, self.source, self.published) = (value, source, published)
        (self.state, self.precision, self.document) = (state, precision, document)
    }

    private static let claim = FieldClaim(
        kind: .measure, number: 0, field: "amount", value: "", passage: Span(0, 0), saidBy: .press, confidence: 1)

    func candidate(_ field: String) -> Candidate {
        let reference = DocumentReference(
            id: document, name: document, kind: .news, published: published.flatMap { PartialDate($0) },
            recordedAt: "")
        return Candidate(
            subject: "fine", field: field, value: value, state: state, precision: precision,
            cited: CitedClaim(
                address: ClaimAddress(document, Self.claim), value: value, document: reference, source: source, saidByName: nil, confidence: 1,
                quote: Quote(Span(0, 0), words: nil, in: "")))
    }
}

@Suite struct DecideTests {
    private static let rows: [(field: String, said: [Said], winner: String, rule: Rule, what: String)] = [
        ("law", [Said("GDPR", in: "a")], "GDPR", .unopposed, "one claim"),
        ("law", [Said("GDPR", in: "a"), Said("GDPR", .court, in: "b")], "GDPR", .unopposed, "all agree"),
        (
            "standing",
            [Said("imposed", .court, state: 2, in: "a"), Said("annulled", .blog, state: 3, in: "b")],
            "annulled", .laterState, "a judgment is over the decision that it annuls, whoever tells it"
        ),
        (
            "amount",
            [Said("EUR 425", .court, state: 0, in: "a"), Said("EUR 746", .blog, state: 2, in: "b")],
            "EUR 746", .laterState, "what was imposed is over what was rumoured"
        ),
        (
            "decided",
            [
                Said("2021-07-15", .court, in: "a"), Said("2021-07-16", .press, in: "b"),
                Said("2021-07-16", .press, in: "c"),
            ],
            "2021-07-15", .strongerSource, "a court is over any number of newspapers"
        ),
        (
            "decided",
            [
                Said("2021", .court, precision: 4, in: "a"),
                Said("2021-07-16", .press, precision: 10, in: "b"),
            ],
            "2021-07-16", .morePrecise, "a year is no rival of a day in it, whoever says it"
        ),
        (
            "amount", [Said("EUR 1200000", .court, in: "a"), Said("EUR 1245000", .press, in: "b")],
            "EUR 1245000", .morePrecise, "a rounded sum is no rival"
        ),
        (
            "respondent",
            [Said("Amazon", precision: 1, in: "a"), Said("Amazon Europe Core", precision: 3, in: "b")],
            "Amazon Europe Core", .morePrecise, "the fullest name"
        ),
        (
            "represented", [Said("12000", in: "a"), Said("10000", in: "b"), Said("10000", in: "c")],
            "10000", .moreAgreed, "two documents are over one"
        ),
        (
            "represented", [Said("12000", in: "a"), Said("12000", in: "a"), Said("10000", in: "b")],
            "10000", .alphabet, "one document that says it twice is one"
        ),
        (
            "represented",
            [Said("12000", .press, "2022-05", in: "a"), Said("10000", .press, "2021-07-30", in: "b")],
            "12000", .laterPublished, "the later publication"
        ),
        (
            "law", [Said("national", in: "a"), Said("GDPR", in: "b")], "GDPR", .alphabet,
            "nothing tells them apart"
        ),
    ]

    @Test("What wins when sources disagree, and by which rule", arguments: rows)
    func wins(field: String, said: [Said], winner: String, rule: Rule, what: String) throws {
        for order in [said, said.reversed()] {
            let finding = try #require(Decide.finding(order.map { $0.candidate(field) }))
            #expect(finding.value == winner, "\(what)")
            #expect(finding.rule == rule, "\(what)")
            #expect(finding.claims.count == said.count, "all that is said is kept")
            #expect(finding.claims.first?.value == winner)
        }
    }

    private static let conflicts: [(field: String, values: [String], conflict: Bool, what: String)] = [
        ("decided", ["2021-07-15", "2021-07-16"], true, "two days"),
        ("decided", ["2021-07", "2021-07-16"], false, "a month and a day in it"),
        ("amount", ["EUR 746000000", "EUR 425000000"], true, "two sums"),
        ("amount", ["EUR 746000000", "USD 887000000"], true, "two currencies"),
        ("amount", ["EUR 1200000", "EUR 1245000"], false, "a rounded sum"),
        ("authority", ["DE", "DE-BE"], false, "a country and its Land"),
        ("authority", ["LU", "FR"], true, "two countries"), ("law", ["GDPR", "national"], true, "two acts"),
        ("respondent", ["Amazon", "Amazon Europe Core"], false, "two names of one party"),
        ("standing", ["imposed", "upheld"], false, "a state and the one after it"),
    ]

    @Test("What cannot all be right is a conflict", arguments: conflicts)
    func isConflict(field: String, values: [String], conflict: Bool, what: String) throws {
        let candidates = values.enumerated().map { Said($1, in: "\($0)").candidate(field) }
        #expect(try #require(Decide.finding(candidates)).isConflicting == conflict, "\(what)")
    }

    @Test("The order of the sources is this")
    func sources() {
        #expect(
            Precedence.sources.map(\.rawValue) == [
                "court", "authority's decision", "authority's notice", "company filing",
                "complainant or respondent",
                "law firm", "press", "blog", "rumour",
            ])
        #expect(Set(Precedence.sources) == Set(SourceKind.allCases))
        #expect(Set(Precedence.rules).union([.unopposed]) == Set(Rule.allCases))
    }

    @Test(
        "Whom a text names for it weighs, and else what it is",
        arguments: [
            (DocumentKind.news, Source.press, SourceKind.press), (.news, .companyFiling, .companyFiling),
            (.tracker, .press, .blog),
            (.news, .unnamed, .rumour), (.decision, .authority, .authorityDecision),
            (.news, .authority, .authorityNotice), (.blog, .press, .blog), (.ngo, .press, .party),
            (.court, .press, .court), (.pressRelease, .press, .authorityNotice), (.lawFirm, .press, .lawFirm),
        ])
    func kinds(document: DocumentKind, saidBy: Source, kind: SourceKind) {
        #expect(SourceKind(document, saidBy) == kind)
    }

    @Test("Of two judgments the later one holds")
    func judgments() throws {
        let documents = [
            Sample.filed(
                "1", [Sample.fine("Amazon", 746, decided: "2021-07-16", standing: .upheld)], kind: .court,
                published: "2025-03-19",
                challenges: [
                    Sample.challenge(by: "Amazon", .decided, .upheld, measure: 0, date: "2025-03-18")
                ]),
            Sample.filed(
                "2", [Sample.fine("Amazon", 746, decided: "2021-07-16", standing: .annulled)],
                published: "2026-03-13",
                challenges: [
                    Sample.challenge(by: "Amazon", .decided, .annulled, measure: 0, date: "2026-03-12")
                ]),
            Sample.filed(
                "3", [Sample.fine("Amazon", 746, decided: "2021", primary: false)], published: "2026-06"),
        ]
        let made = try #require(CaseFiling.cases(of: documents).first).made
        #expect(made.headline?.standing == .annulled)
        #expect(made.findings(for: "standing").first?.rule == .laterState)
    }
}

/// What courts made of a fine, one after the other, and what it is then.
@Suite struct StandingTests {
    private static let rows: [([(Challenge.Outcome, String?)], told: Standing, standing: Standing, what: String)] = [
        ([(.upheld, "2024-01-10")], .imposed, .upheld, "upheld"),
        ([(.annulled, "2024-01-10")], .imposed, .annulled, "annulled"),
        ([(.annulled, "2024-01-10"), (.referred, "2025-07-08")], .imposed, .imposed, "annulled, and that set aside by a higher court"),
        ([(.annulled, "2024-01-10"), (.referred, "2024-01-10")], .annulled, .annulled, "annulled and sent back in one judgment"),
        ([(.upheld, "2024-01-10"), (.referred, "2025-07-08")], .upheld, .upheld, "upheld, then a question to the Court of Justice"),
        ([(.reduced, nil), (.annulled, nil)], .imposed, .annulled, "steps without a day come as they are told"),
        ([(.reduced, nil)], .annulled, .annulled, "the text's own account comes last"),
    ]

    @Test("What courts made of a fine", arguments: rows)
    func standing(steps: [(Challenge.Outcome, String?)], told: Standing, standing: Standing, what: String) throws {
        let document = Sample.filed(
            "1", [Sample.fine("Enel", by: "IT", 26, decided: "2021-12-16", standing: told)], published: "2025-08",
            challenges: steps.map { Sample.challenge(by: "Enel", .decided, $0.0, measure: 0, date: $0.1) })
        #expect(try #require(CaseFiling.cases(of: [document]).first).made.headline?.standing == standing, "\(what)")
    }

    @Test("Cases that a source calls by two names are two; one name makes one of them, however its date is told")
    func called() {
        func document(_ id: String, _ name: String, _ sum: Int64, _ decided: String) -> Filed {
            var claim = Claim(name: "case", value: name, evidence: Span(0, 4))
            claim.measure = 0
            return Sample.filed(id, [Sample.fine("Google", by: "FR", sum, decided: decided)], claims: [claim])
        }
        let cases = CaseFiling.cases(of: [
            document("1", "FR-2020-google-llc", 60, "2020-12-07"), document("2", "FR-2020-google-ireland", 60, "2020-12-07"),
            document("3", "FR-2020-google-llc", 60, "2020-10"),
        ])
        #expect(cases.map(\.made.documents.count).sorted() == [1, 2])
    }
}
