import Enforcement
import Samples
import Testing

@testable import Filing

@Suite struct MergeTests {
    /// Two documents with one measure each, and how many cases they make.
    private static let pairs: [(Measure, Measure, cases: Int, what: String)] = [
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.fine("Amazon", 746, decided: "2021-07"),
            1, "month"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.fine("Amazon", 746, decided: "2021"), 1,
            "year"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", 746, decided: "2021-07-15"), 1, "a day"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", 746, decided: "2021-08-16"), 1, "31 days"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", 746, decided: "2021-08-17"), 2, "32 days"
        ),
        (Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.fine("Amazon", 746), 1, "no date"),
        (
            Sample.fine("Amazon", 746, decided: "2021"), Sample.fine("Amazon", 35, decided: "2021"), 2,
            "another sum"
        ),
        (Sample.fine("Amazon", 1_245_000), Sample.fine("Amazon", 1_200_000), 1, "a rounded sum"),
        (
            Sample.fine("Amazon", 746, decided: "2021"), Sample.fine("Amazon", 887, "USD", decided: "2021"),
            1, "dollars"
        ),
        (Sample.fine("Amazon", by: "LU", 746), Sample.fine("Amazon", by: "FR", 746), 2, "another authority"),
        (
            Sample.fine("Deutsche", by: "DE-BE", 14), Sample.fine("Deutsche", by: "DE", 14), 1,
            "a Land and its country"
        ),
        (Sample.fine("Deutsche", by: "DE-BE", 14), Sample.fine("Deutsche", by: "DE-HH", 14), 2, "two Länder"),
        (Sample.fine("Amazon", by: nil, 746), Sample.fine("Amazon", 746), 1, "authority not told"),
        (Sample.fine("Amazon", 746), Sample.fine("Google", 746), 2, "another respondent"),
        (Sample.fine("Facebook", 1, alias: "Meta"), Sample.fine("Meta", 1), 1, "a shared alias"),
        (
            Sample.fine("Amazon", 746, decided: "2021"), Sample.order("Amazon", decided: "2021-07-16"), 1,
            "its order"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", 425, "USD", standing: .rumoured), 1, "a rumour"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", 350, standing: .proposed), 1, "a draft"
        ),
        (
            Sample.fine("Amazon", 746, decided: "2021-07-16"),
            Sample.fine("Amazon", decided: "2018", standing: .proposed), 2, "old draft"
        ),
        (
            Sample.fine("a hospital", 400, decided: "2019"), Sample.fine("a hospital", 400, decided: "2019"),
            1, "same hospital"
        ),
        (
            Sample.fine("a hospital", 400, decided: "2019"), Sample.fine("a hospital", 20, decided: "2019"),
            2, "two hospitals"
        ),
        (Sample.fine("a hospital", 400), Sample.fine("a hospital", 400), 2, "hospitals without a date"),
    ]

    @Test("Two documents speak of one decision, or of two", arguments: pairs)
    func pair(one: Measure, other: Measure, cases: Int, what: String) {
        let documents = [
            Sample.filed("a", [one], published: "2021-09"), Sample.filed("b", [other], published: "2021-09"),
        ]
        #expect(CaseFiling.cases(of: documents).count == cases, "\(what)")
    }

    /// One document with several measures, and how many cases they make.
    private static let single: [([Measure], cases: Int, what: String)] = [
        (
            [Sample.fine("Amazon", 746, decided: "2021-07-16"), Sample.order("Amazon")], 1,
            "a fine and its order"
        ),
        (
            [Sample.fine("Amazon", 746), Sample.fine("Amazon", 35, primary: false)], 2,
            "a recalled earlier fine"
        ),
        (
            [Sample.fine("Amazon", 746), Sample.fine("Amazon", standing: .rumoured, primary: false)], 1,
            "an earlier rumour"
        ),
        ([Sample.fine("Google LLC", 60), Sample.fine("Google Ireland", 40)], 2, "two firms of one group"),
        ([Sample.fine("Amazon", decided: "2019"), Sample.fine("Amazon", decided: "2021")], 2, "two years"),
    ]

    @Test("One document tells of one decision, or of several", arguments: single)
    func one(measures: [Measure], cases: Int, what: String) {
        #expect(
            CaseFiling.cases(of: [Sample.filed("a", measures, published: "2021-09")]).count == cases,
            "\(what)")
    }

    @Test("What was decided after a text was public is not what it speaks of")
    func later() {
        let documents = [
            Sample.filed("a", [Sample.fine("Amazon")], published: "2019-02"),
            Sample.filed("b", [Sample.fine("Amazon", 746, decided: "2021-07-16")], published: "2021-08"),
        ]
        #expect(CaseFiling.cases(of: documents).count == 2)
    }

    @Test("Where two decisions may be meant, neither is taken")
    func doubt() {
        let documents = [
            Sample.filed("a", [Sample.fine("Google", by: "FR", 50, decided: "2019-01")]),
            Sample.filed("b", [Sample.fine("Google", by: "FR", 100, decided: "2020-12")]),
            Sample.filed("c", [Sample.fine("Google", by: "FR")]),
            Sample.filed("d", [Sample.fine("Google", by: "FR", 100)]),
        ]
        let cases = CaseFiling.cases(of: documents)
        #expect(cases.map(\.made.documents.count).sorted() == [1, 1, 2], "the sum tells d, nothing tells c")
    }

    @Test("What two texts tell apart a third does not bring together")
    func third() {
        let documents = [
            Sample.filed("a", [Sample.fine("Acme", 100_000, decided: "2022-03-03")]),
            Sample.filed("b", [Sample.fine("Acme", 900_000, decided: "2022-03-03")]),
            Sample.filed("c", [Sample.fine("Acme", decided: "2022-03-03")]),
        ]
        #expect(CaseFiling.cases(of: documents).map(\.made.documents.count) == [1, 1, 1])
    }

    @Test("What a reviewer told apart stays apart, whatever comes later")
    func split() {
        let documents = ["a", "b", "c"].map {
            Sample.filed($0, [Sample.fine("Acme", 5, decided: "2022-03-03")])
        }
        var judgements = Judgements()
        judgements.judge(
            EntryKey(document: "a", kind: .measure, number: 0),
            EntryKey(document: "b", kind: .measure, number: 0),
            same: false)
        let cases = CaseFiling.cases(of: documents, judgements: judgements)
        #expect(
            !cases.contains {
                $0.made.documents.map(\.id).contains("a") && $0.made.documents.map(\.id).contains("b")
            })
        #expect(cases.count >= 2)
    }

    @Test("A complaint that led to two decisions gives neither the other's name")
    func shared() {
        let document = Sample.filed(
            "a",
            [
                Sample.fine("Acme", by: "FR", 5, decided: "2022-03-03"),
                Sample.fine("Acme", by: "FR", 9, decided: "2022-09-03"),
            ],
            complaints: [
                Sample.complaint("noyb", against: ["Acme"], with: "FR", filed: "2020-01-01"),
                Sample.complaint("LQDN", against: ["Acme"], with: "FR", filed: "2020-02-01"),
            ], claims: [Claim(name: "record", value: "highest", evidence: Span(0, 4))])
        let cases = CaseFiling.cases(of: [document])
        #expect(cases.count == 2)
        #expect(Set(cases.map { CaseName($0.made, $0.thread) }).count == 2)
    }
}
