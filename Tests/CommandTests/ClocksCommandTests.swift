import Testing

@testable import boete

@Suite struct ClocksCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test("What starts with a complaint, and how late it is")
    func text() throws {
        let result = try program.run(
            "clocks", "--start", "complaint_lodged", "--from", "2018-05-28", "--authority", "FR", "--on",
            "2021-07-15")
        #expect(
            result
                == .init(
                    status: 0,
                    output: """
                        Art. 78(2) GDPR: handle a complaint, or tell of its progress or outcome
                          3 months: until 2018-08-28; 1052 days overdue on 2021-07-15
                          then Art. 78(2): judicial remedy against the authority

                        """, errors: ""))
    }

    @Test("What moved an end is told with its article")
    func moved() throws {
        let result = try program.run(
            "clocks", "--provision", "33(1)", "--from", "2021-04-01T15:30", "--authority", "DE", "--on",
            "2021-04-02")
        #expect(
            result.output == """
                Art. 33(1) GDPR: notify a personal data breach
                  72 hours: until 2021-04-06, for until 2021-04-04 16:00 are fewer than two working days (Art. 3(5) of Regulation \
                No 1182/71); 4 days left on 2021-04-02

                """)
    }

    @Test("Asked on a later day, a law that is to come applies")
    func later() throws {
        let result = try program.run(
            "clocks", "--provision", "12(6)", "--from", "2027-06-01", "--lodged", "2027-04-03", "--authority",
            "FR",
            "--on", "2028-06-02")
        #expect(
            result.output == """
                Art. 12(6) Regulation (EU) 2025/2518: submit a draft decision in simple cooperation
                  12 months: until 2028-06-01; 1 day overdue on 2028-06-02
                  extended by 2 months: until 2028-08-01; 60 days left on 2028-06-02
                  then Art. 15 with Art. 78(2) GDPR: judicial remedy against the authority

                """)
    }

    @Test("A provisional measure is over, not overdue; an hour has two digits")
    func words() throws {
        let measure = try program.run(
            "clocks", "--provision", "66(1)", "--from", "2026-03-13", "--authority", "NO", "--on",
            "2026-06-15")
        #expect(measure.output.contains("3 months: until 2026-06-13; over for 2 days on 2026-06-15"))
        let breach = try program.run(
            "clocks", "--provision", "33(1)", "--from", "2026-03-02", "--authority", "IE", "--on",
            "2026-03-05")
        #expect(breach.output.contains("72 hours: until 2026-03-05 01:00; 0 days left on 2026-03-05"))
    }

    private static let refusals: [(arguments: [String], says: String)] = [
        (
            ["--from", "soon", "--authority", "FR"],
            "'soon' is no moment; give one such as 2026-03-27 or 2026-03-27T16:30"
        ),
        (
            ["--from", "9999-12-31", "--authority", "FR"],
            "'9999-12-31' is in the future; give what has happened, up to 2"
        ),
        (
            ["--from", "2018-01-01", "--authority", "FR"],
            "'2018-01-01' is before the law applied; give a day from 2018-05-25 on"
        ),
        (
            ["--from", "2020-01-01", "--authority", "US"],
            "'US' has no public holidays here; give one of AT, BE"
        ),
        (
            ["--from", "2020-01-01", "--authority", "FR", "--provision", "5"],
            "no period is known by '5'; give one of 12(3)"
        ),
    ]

    @Test("Bad input costs one line and status 2", arguments: refusals)
    func refused(arguments: [String], says: String) throws {
        let result = try program.run(program.process(["clocks"] + arguments))
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("boete: \(says)"))
        #expect(result.errors.split(separator: "\n").count == 1)
    }
}
