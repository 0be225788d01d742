import Enforcement
import Samples
import Testing

@testable import Filing

@Suite struct TimelineTests {
    private static let rows: [(filed: String?, decided: String?, days: ClosedRange<Int>?, what: String)] = [
        ("2018-05-28", "2021-07-16", 1145...1145, "two days"),
        ("2018", "2021-07-16", 928...1292, "a year and a day"),
        ("2021", "2021", 0...364, "the same year"), (nil, "2021", nil, "not told when it was filed"),
        ("2018", nil, nil, "not told when it was decided"), ("2022", "2021", nil, "filed after the decision"),
    ]

    @Test("Days from complaint to decision are as precise as the dates", arguments: rows)
    func days(filed: String?, decided: String?, days: ClosedRange<Int>?, what: String) throws {
        let document = Sample.filed(
            "1", [Sample.fine("Amazon", 746, decided: decided)],
            complaints: [Sample.complaint("LQDN", against: ["Amazon"], filed: filed)])
        #expect(try #require(CaseFiling.cases(of: [document]).first).made.daysToDecision == days, "\(what)")
    }

    @Test("Each event stands once, as precisely as it is known, in the order in which it happened")
    func events() throws {
        let documents = ["2018", "2018-05", "2018-05"].enumerated().map { number, filed in
            Sample.filed(
                "\(number)", [Sample.fine("Amazon", 746, decided: "2021-07-16")], published: "2022",
                complaints: [Sample.complaint("LQDN", against: ["Amazon"], filed: filed)],
                challenges: [Sample.challenge(by: "Amazon", .decided, .upheld, date: "2025-03-18")])
        }
        let events = try #require(CaseFiling.cases(of: documents).first).made.timeline
        #expect(
            events.map { "\($0.date) \($0.kind) \($0.subject)" } == [
                "2018-05 complaint LQDN", "2021-07-16 decision fine", "2022 publication 0",
                "2022 publication 1",
                "2022 publication 2", "2025-03-18 challenge upheld",
            ])
    }
}
