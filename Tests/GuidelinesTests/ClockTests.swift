import Enforcement
import Testing

@testable import Guidelines

@Suite struct ClockTests {
    /// The periods of the issue, as a lawyer reads them in the law.
    private static let periods = """
        12(3): 1 month + 2 months
        33(1): 72 hours
        56(3): 3 weeks
        60(4): 4 weeks
        60(5): 2 weeks
        61(2): 1 month
        61(8): 1 month
        62(7): 1 month
        64(3): 8 weeks + 6 weeks
        65(2): 1 month + 1 month
        65(3): 2 weeks
        65(6): 1 month
        66(1): 3 months
        66(4): 2 weeks
        78(2): 3 months
        recital 143: 2 months
        recital 143: 2 months
        4(2): 2 weeks
        4(5): 6 weeks
        4(6): 6 weeks
        5(2)(c): 4 weeks
        5(3): 2 weeks
        5(4): 4 weeks
        6(2): 6 weeks
        6(3): 2 weeks
        9(2): 1 week
        10(3): 3 months
        10(4): 4 weeks + 2 weeks
        10(5): 4 weeks + 2 weeks
        11(3): 1 month
        12(1): 15 months + 12 months
        12(4): 2 weeks
        12(6): 12 months + 2 months
        16(2): 1 week
        19(3): 4 weeks + 2 weeks
        21(1): 1 month
        27(1): 3 months
        27(2): 3 months
        27(5): 4 weeks
        29(3): 1 week
        """

    @Test("The table has the periods of the laws")
    func table() {
        let table = Clock.all.map { clock in
            "\(clock.provision): \(clock.period)" + (clock.further.map { " + \($0)" } ?? "")
        }
        #expect(table.joined(separator: "\n") == Self.periods)
    }

    @Test("An extension is of the kind of its period, and every start starts something")
    func consistent() {
        for clock in Clock.all {
            #expect((clock.further == nil) == (clock.longest == nil), "\(clock.source)")
        }
        for start in ClockStart.allCases {
            #expect(Clock.all.contains { $0.start == start }, "\(start.rawValue)")
        }
    }

    private static let started:
        [(start: ClockStart, at: String, lodged: String?, clocks: String, word: String)] = [
            (.complaintLodged, "2018-05-28", nil, "78(2) until 2018-08-28", "three months"),
            (.complaintLodged, "2018-05-24", nil, "", "the GDPR did not apply yet"),
            (
                .complaintLodged, "2027-04-01", nil, "78(2) until 2027-07-01",
                "the day before the new Regulation"
            ),
            (
                .complaintLodged, "2027-04-02", nil,
                "78(2) until 2027-07-02, 4(2) until 2027-04-16, 4(5) until 2027-05-14, 4(6) until 2027-05-14",
                "the day from which it applies"
            ),
            (.competenceConfirmed, "2027-06-01", nil, "", "nobody knows when the complaint was lodged"),
            (.competenceConfirmed, "2027-06-01", "2027-04-02", "", "lodged on 2 April, and not after it"),
            (
                .competenceConfirmed, "2027-06-01", "2027-04-03",
                "6(2) until 2027-07-13, 10(3) until 2027-09-01, 12(1) until 2028-09-01 or 2029-09-03, 12(6) until 2028-06-01 or 2028-08-01",
                "lodged after it"
            ),
            (
                .disputeReferred, "2026-06-30", nil, "65(2) until 2026-07-30 or 2026-08-31",
                "two months, and a Sunday"
            ),
            (
                .requestReceived, "2026-01-31", nil, "12(3) until 2026-03-02 or 2026-04-30",
                "the three months are counted as one"
            ),
        ]

    @Test("What happens starts the clocks of the laws that apply", arguments: started)
    func starts(start: ClockStart, at: String, lodged: String?, clocks: String, word: String) throws {
        let counting = try Counting.given("FR")
        let moment = Moment.given(at)
        let found = counting.clocks(
            startedBy: start, at: moment, complaintLodged: lodged.flatMap { PartialDate($0) })
        let words = found.map { running in
            "\(running.clock.provision) until \(running.deadline.last)"
                + (running.extended.map { " or \($0.last)" } ?? "")
        }
        #expect(words.joined(separator: ", ") == clocks, "\(word)")
    }

    private static let states:
        [(on: String, done: String?, extended: Bool, state: RunningClock.State, word: String)] = [
            ("2026-02-02", nil, false, .running(daysLeft: 28), "the day after the request"),
            ("2026-03-02", nil, false, .running(daysLeft: 0), "the last day"),
            ("2026-03-03", nil, false, .overdue(days: 1), "a day late"),
            ("2026-03-03", nil, true, .running(daysLeft: 58), "in the extension"),
            ("2026-05-01", "2026-03-02", false, .done(daysLate: 0), "done on the last day"),
            ("2026-05-01", "2026-03-12", false, .done(daysLate: 10), "done ten days late"),
            ("2026-03-03", "2026-03-12", false, .overdue(days: 1), "not done yet on that day"),
        ]

    @Test("Where a clock stands on a day", arguments: states)
    func state(on: String, done: String?, extended: Bool, state: RunningClock.State, word: String) throws {
        let counting = try Counting.given("FR")
        let clocks = counting.clocks(startedBy: .requestReceived, at: Moment.given("2026-01-31"))
        let day = PartialDate.given(on)
        #expect(
            clocks.first?.state(on: day, done: done.flatMap { PartialDate($0) }, isExtended: extended)
                == state, "\(word)")
    }

    @Test("The seed's complaint waited 1,144 days")
    func waiting() throws {
        let (lodged, decided) = (
            PartialDate.given("2018-05-28"), PartialDate.given("2021-07-15")
        )
        #expect(Waiting.days(from: lodged, to: decided) == 1144)
    }

    private static let faults: [(fault: ClockFault, sentence: String)] = [
        (.unreadable("soon"), "'soon' is no moment; give one such as 2026-03-27 or 2026-03-27T16:30"),
        (
            .tooEarly("2018-01-01", from: PartialDate.given("2018-05-25")),
            "'2018-01-01' is before the law applied; give a day from 2018-05-25 on"
        ),
        (
            .future("2031-01-01", today: PartialDate.given("2026-01-02")),
            "'2031-01-01' is in the future; give what has happened, up to 2026-01-02"
        ),
    ]

    @Test("What is wrong is told with what would be right", arguments: faults)
    func sentence(fault: ClockFault, sentence: String) { #expect(fault.sentence == sentence) }

    @Test("Bad questions are refused")
    func refusals() throws {
        let today = PartialDate.given("2026-01-02")
        #expect(throws: ClockFault.future("2026-01-03", today: today)) {
            try ClockReading.moment("2026-01-03", notAfter: today)
        }
        #expect(throws: ClockFault.unknownProvision("99(9)")) {
            try ClockReading.clocks(provision: "99(9)", start: nil)
        }
        #expect(throws: ClockFault.unknownStart("bang")) {
            try ClockReading.clocks(provision: nil, start: "bang")
        }
        #expect(throws: ClockFault.unreadable("2026-01")) { try ClockReading.day("2026-01") }
    }

    @Test("As JSON")
    func json() throws {
        let counting = try Counting.given("IE")
        let clock = try #require(
            counting.clocks(startedBy: .draftDecision, at: Moment.given("2026-04-06")).first)
        #expect(
            String(decoding: ClockJSON.line(clock, on: PartialDate("2026-05-04")), as: UTF8.self) == """
                {"provision":"60(4)","law":"GDPR","source":"Art. 60(4) GDPR","who":"concerned","act":"object to a draft decision",\
                "start":"draft_decision","started":"2026-04-06","period":"4 weeks","deadline":{"last_day":"2026-05-05","hour":24,\
                "counted":"2026-05-04","counted_hour":24,"moved_by":"next_working_day"},"further":null,"extended":null,\
                "on":"2026-05-04","days_left":1,"days_overdue":0,"then":"Art. 60(6): agreement is deemed"}

                """)
    }
}
