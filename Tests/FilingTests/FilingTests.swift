import Enforcement
import Samples
import Testing

@testable import Filing

@Suite struct FilingTests {
    private static let documents: [Filed] = [
        Sample.filed(
            "1", [Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.order("Amazon")],
            published: "2021-07-30",
            complaints: [Sample.complaint("LQDN", against: ["Google", "Amazon"], with: "LU", filed: "2018")],
            challenges: [Sample.challenge(by: "Amazon", .announced)],
            claims: [Claim(name: "record", value: "highest", evidence: Span(0, 4))]),
        Sample.filed("2", [Sample.fine("Amazon Europe Core", 746, decided: "2021-07")], published: "2021-08"),
        Sample.filed("3", [Sample.fine("Amazon", 425, "USD", standing: .rumoured)], published: "2021-06-10"),
        Sample.filed("4", [Sample.fine("Amazon.com, Inc.", 746, decided: "2021")], published: "2023"),
        Sample.filed(
            "5", [Sample.fine("Amazon", 746, decided: "2021-07-15", standing: .upheld)], kind: .court,
            published: "2025-03-19"),
        Sample.filed(
            "6", [Sample.fine("Amazon", by: "FR", 35, decided: "2020-12-07")], published: "2020-12-10"),
        Sample.filed("7", [Sample.fine("Amazon", by: "FR", 35, primary: false)], published: "2021-07-30"),
        Sample.filed("8", [Sample.fine("Amazon")], published: "2021-09"),
        Sample.filed("9", [Sample.fine("Amazon", by: nil, 746)], published: "2022"),
        Sample.filed(
            "10", [],
            complaints: [Sample.complaint("LQDN", against: ["Amazon"], with: "LU", filed: "2018-05")]),
        Sample.filed("11", [Sample.fine("a hospital", by: "PT", 400, decided: "2018-07")]),
        Sample.filed(
            "12",
            [
                Sample.fine("Google", by: "FR", 50, decided: "2019-01-21"),
                Sample.fine("Google", by: "FR", 100, decided: "2020-12-07", primary: false),
            ]),
        Sample.filed("13", [Sample.fine("Google LLC", by: "FR", 100, decided: "2020")]),
        Sample.filed("14", [Sample.fine("Google", by: "FR")]),
    ]

    @Test("The same documents give the same cases, in whatever order they came", arguments: 0..<50)
    func order(seed: UInt64) {
        var random = Seeded(state: seed)
        let cases = CaseFiling.cases(of: Self.documents.shuffled(using: &random))
        let expected = CaseFiling.cases(of: Self.documents)
        #expect(cases.map(\.made) == expected.map(\.made))
        #expect(cases.map(\.thread) == expected.map(\.thread))
    }

    @Test("The cases of the table are these")
    func cases() {
        let found = CaseFiling.cases(of: Self.documents).map {
            "\($0.made.id) \($0.made.documents.map(\.id))"
        }
        #expect(
            found == [
                #"FR-2019-google ["12"]"#, #"FR-2020-amazon ["6", "7"]"#, #"FR-2020-google ["12", "13"]"#,
                #"FR-undated-google ["14"]"#,
                #"LU-2018-google ["1"]"#, #"LU-2021-amazon ["3", "1", "2", "8", "9", "4", "5", "10"]"#,
                #"PT-2018-hospital ["11"]"#,
            ])
    }

    @Test("Complaints, challenges and claims go to the case that they are about")
    func attached() throws {
        let made = try #require(CaseFiling.cases(of: Self.documents).first { $0.made.id == "LU-2021-amazon" })
            .made
        #expect(made.complaints.map(\.entry.filed?.description) == ["2018", "2018-05"])
        #expect(made.challenges.count == 1)
        #expect(made.claims.map(\.entry.name) == ["record"])
        #expect(made.measures.map(\.kind) == [.fine, .order])
        #expect(made.headline?.money?.claimed == "EUR 746")
    }

    @Test("A challenge by its measure's number, a complaint by the respondent's name")
    func byName() {
        let documents = [
            Sample.filed(
                "1", [Sample.fine("Apohem", by: "SE", 8), Sample.fine("Apoteket", by: "SE", 37)],
                complaints: [Sample.complaint("a customer", against: ["Apoteket AB"])],
                challenges: [
                    Sample.challenge(by: "it", .announced, measure: 1),
                    Sample.challenge(by: "Apohem", .lodged),
                ])
        ]
        let cases = CaseFiling.cases(of: documents).map(\.made)
        #expect(cases.map(\.id) == ["SE-undated-apohem", "SE-undated-apoteket"])
        #expect(cases.map { $0.challenges.map(\.entry.stage) } == [[.lodged], [.announced]])
        #expect(cases.map(\.complaints.count) == [0, 1])
    }

    @Test("Of two cases of one name the later one has a suffix, and keeps it")
    func suffix() throws {
        let first = Sample.filed(
            "1", [Sample.fine("Google", by: "FR", 50, decided: "2020-01")], published: "2020-02")
        let second = Sample.filed(
            "2", [Sample.fine("Google", by: "FR", 100, decided: "2020-12")], published: "2020-12")
        let third = Sample.filed(
            "3", [Sample.fine("Google", by: "FR", 100, decided: "2020-12")], published: "2021")
        let two = CaseFiling.cases(of: [first, second]).map(\.made.id)
        #expect(two.first == "FR-2020-google")
        #expect(try #require(two.last).wholeMatch(of: /FR-2020-google-[0-9a-f]{4}/) != nil)
        #expect(CaseFiling.cases(of: [first, second, third]).map(\.made.id) == two)
    }
}
