import Enforcement
import Testing

@testable import Guidelines

/// Dated cases of Regulation (EEC, Euratom) No 1182/71: where, which period, from when, until when, and what the row is for.
@Suite struct CountingTests {
    private static let days:
        [(authority: String, period: Period, event: String, last: String, word: String)] = [
            (
                "BE", .months(1), "2024-03-05", "2024-04-05",
                "the day of the event is not counted: the same date a month on"
            ),
            (
                "IE", .months(1), "2023-01-31", "2023-02-28",
                "a month that has no such date ends on its last day"
            ),
            ("DE", .months(1), "2024-01-31", "2024-02-29", "in a leap year that is the 29th"),
            ("FR", .months(1), "2023-08-31", "2023-10-02", "a month of thirty days"),
            ("LU", .months(1), "2023-12-31", "2024-01-31", "from year's end to the end of January"),
            (
                "AT", .months(1), "2023-11-30", "2024-01-02",
                "30 December 2023 is a Saturday, 1 January a holiday"
            ),
            (
                "NL", .months(1), "2024-02-29", "2024-04-02",
                "29 February to 29 March: Good Friday counts as a holiday there"
            ),
            ("NL", .months(1), "2024-03-27", "2024-04-29", "King's Day on a Saturday, then the weekend"),
            ("FR", .months(1), "2024-02-29", "2024-03-29", "Good Friday is a working day in France"),
            (
                "SE", .months(3), "2018-05-25", "2018-08-27",
                "three months from the day the GDPR applied: a Saturday"
            ),
            ("FR", .months(3), "2018-05-28", "2018-08-28", "the complaint of 28 May 2018"),
            ("PL", .months(3), "2023-11-30", "2024-02-29", "29 February 2024"),
            ("PL", .months(3), "2022-11-30", "2023-02-28", "28 February 2023"),
            (
                "PL", .months(3), "2024-09-25", "2024-12-27",
                "24 to 26 December: 24 December was no holiday yet in 2024"
            ),
            ("PL", .months(3), "2025-09-24", "2025-12-29", "24 December is one since 2025"),
            ("DK", .months(1), "2023-04-05", "2023-05-08", "Great Prayer Day of 2023, a Friday"),
            (
                "DK", .months(1), "2024-03-26", "2024-04-26",
                "the same Friday of 2024 is a working day: the law of 2023"
            ),
            ("IE", .months(1), "2023-01-06", "2023-02-07", "St Brigid's Day, new in 2023"),
            ("IE", .months(1), "2022-01-07", "2022-02-07", "no St Brigid's Day in 2022"),
            ("IE", .months(1), "2022-02-18", "2022-03-21", "the one-off holiday of 18 March 2022"),
            ("IE", .weeks(4), "2018-09-28", "2018-10-26", "last Friday of October"),
            ("IE", .weeks(4), "2018-10-01", "2018-10-30", "last Monday of October is a holiday"),
            ("GB", .months(1), "2022-08-19", "2022-09-20", "the funeral of the Queen, 19 September 2022"),
            ("GB", .months(1), "2023-04-08", "2023-05-09", "the coronation, 8 May 2023"),
            ("GB", .months(1), "2020-04-08", "2020-05-11", "8 May 2020 in place of the first Monday of May"),
            ("GB", .months(1), "2020-04-04", "2020-05-04", "4 May 2020 was no holiday"),
            (
                "GB", .months(1), "2021-11-25", "2021-12-29",
                "Christmas Day on a Saturday: Monday and Tuesday in its place"
            ),
            ("GB", .weeks(2), "2022-12-19", "2023-01-03", "2 January 2023 in the place of New Year's Day"),
            ("LU", .weeks(4), "2019-04-11", "2019-05-10", "Europe Day, a holiday since 2019"),
            ("LU", .weeks(4), "2018-04-11", "2018-05-09", "no holiday yet in 2018"),
            ("DE", .weeks(4), "2018-09-05", "2018-10-04", "Day of German Unity"),
            ("DE", .weeks(3), "2019-05-09", "2019-05-31", "Ascension Day"),
            (
                "DE-HB", .months(1), "2018-09-30", "2018-10-30",
                "Reformation Day is a holiday in Bremen since 2018 (30 October is none)"
            ),
            ("DE-HB", .months(1), "2018-10-01", "2018-11-01", "All Saints' Day is none in Bremen"),
            (
                "DE-NW", .months(1), "2018-10-01", "2018-11-02",
                "All Saints' Day is one in North Rhine-Westphalia"
            ),
            ("DE-HH", .months(1), "2018-10-31", "2018-11-30", "30 November is a working day"),
            ("DE-BE", .months(1), "2020-04-08", "2020-05-11", "8 May 2020, a holiday in Berlin only"),
            ("DE-BB", .months(1), "2020-04-08", "2020-05-08", "and not in Brandenburg"),
            ("DE-SN", .weeks(3), "2023-11-01", "2023-11-23", "the Day of Prayer and Repentance in Saxony"),
            ("ES", .weeks(4), "2018-09-14", "2018-10-15", "Fiesta Nacional on a Friday"),
            ("ES", .weeks(2), "2021-12-23", "2022-01-07", "Epiphany"),
            ("IT", .weeks(4), "2019-03-28", "2019-04-26", "Liberation Day"),
            ("IT", .months(1), "2019-11-26", "2019-12-27", "26 December, then a Friday"),
            ("PT", .weeks(2), "2020-05-28", "2020-06-12", "Corpus Christi"),
            (
                "GR", .weeks(4), "2021-04-05", "2021-05-05",
                "Orthodox Easter Monday 2021 is 3 May, and 1 May was moved to 4 May"
            ),
            ("GR", .weeks(4), "2024-05-27", "2024-06-25", "the Monday of the Holy Spirit is 24 June 2024"),
            ("CY", .months(1), "2024-02-18", "2024-03-19", "Green Monday of 2024"),
            (
                "RO", .months(1), "2023-12-06", "2024-01-08",
                "6 January is a holiday since 2024, here a Saturday"
            ),
            ("RO", .months(1), "2024-12-06", "2025-01-08", "6 and 7 January 2025"),
            ("RO", .months(1), "2022-12-06", "2023-01-06", "no holiday yet on 6 January 2023"),
            (
                "BG", .months(1), "2021-11-24", "2021-12-29",
                "24 to 26 December 2021 at a weekend: moved to the days after it"
            ),
            (
                "HR", .months(1), "2020-04-30", "2020-06-01",
                "Statehood Day is 30 May since 2020, here a Saturday"
            ),
            ("HR", .weeks(4), "2022-10-21", "2022-11-21", "Remembrance Day is 18 November since 2020"),
            (
                "HR", .months(1), "2019-09-08", "2019-10-09",
                "Independence Day of 8 October was one until 2019"
            ),
            ("SK", .weeks(3), "2023-08-11", "2023-09-04", "1 September was a day of rest until 2023"),
            ("SK", .weeks(2), "2025-08-18", "2025-09-01", "and is a working day now"),
            (
                "SI", .weeks(3), "2023-07-24", "2023-08-16",
                "the day of solidarity after the floods, 14 August 2023"
            ),
            ("CZ", .weeks(2), "2023-09-14", "2023-09-29", "St Wenceslas"),
            ("HU", .weeks(2), "2023-10-09", "2023-10-24", "23 October"),
            ("FI", .weeks(2), "2023-06-09", "2023-06-26", "Midsummer Eve"),
            ("EE", .weeks(2), "2023-06-09", "2023-06-26", "Victory Day, then Midsummer on a Saturday"),
            ("LV", .weeks(2), "2024-04-20", "2024-05-07", "4 May at a weekend: the Monday in its place"),
            ("LT", .months(1), "2020-10-02", "2020-11-03", "All Souls' Day, a holiday since 2020"),
            ("MT", .weeks(2), "2024-01-27", "2024-02-12", "10 February is a Saturday and is not moved"),
            ("NO", .weeks(3), "2019-04-26", "2019-05-20", "Constitution Day"),
            ("IS", .weeks(3), "2024-04-04", "2024-04-26", "the first day of summer"),
            ("IS", .weeks(2), "2024-07-22", "2024-08-06", "the first Monday of August"),
            ("LI", .weeks(2), "2024-08-01", "2024-08-16", "Assumption Day"),
            ("CH", .weeks(4), "2024-07-04", "2024-08-02", "National Day"),
            ("BE", .weeks(2), "2021-07-07", "2021-07-22", "National Day"),
            ("FR", .weeks(8), "2024-05-20", "2024-07-15", "eight weeks, over the National Day, to a Monday"),
            ("FR", .weeks(14), "2024-01-29", "2024-05-06", "eight and six weeks together"),
            ("LU", .months(2), "2020-12-29", "2021-03-01", "two months from a day that February has not"),
            ("AT", .months(15), "2027-11-30", "2029-02-28", "fifteen months into the end of February"),
            (
                "SE", .weeks(2), "2018-06-08", "2018-06-25",
                "the law on counting time treats Midsummer Eve as a holiday"
            ),
        ]

    @Test("A period in weeks or months ends with the last hour of a working day", arguments: days)
    func endsOnAWorkingDay(authority: String, period: Period, event: String, last: String, word: String)
        throws
    {
        let counting = try Counting.given(authority)
        let deadline = try #require(counting.end(of: period, from: Moment.given(event)))
        #expect(deadline.last.description == last, "\(word)")
        #expect(deadline.hour == 24)
        #expect((deadline.move == nil) == (deadline.counted == deadline.last))
    }

    private static let hours: [(authority: String, event: String, last: String, hour: Int, word: String)] = [
        (
            "DE", "2026-06-01T10:30", "2026-06-04", 11,
            "Monday to Thursday: the hour of the event is not counted"
        ),
        ("DE", "2026-06-01T10:00", "2026-06-04", 11, "at the full hour that hour has begun"),
        ("DE", "2026-06-01T23:10", "2026-06-04", 24, "from midnight to midnight"),
        ("FR", "2026-06-05T16:20", "2026-06-08", 17, "Friday to Monday holds parts of two working days"),
        ("FR", "2026-06-06T09:00", "2026-06-09", 10, "Saturday to Tuesday"),
        ("DE", "2026-03-27T10:30", "2026-03-30", 12, "the clocks go forward: an hour later by the clock"),
        ("DE", "2026-10-23T10:30", "2026-10-26", 10, "the clocks go back: an hour earlier by the clock"),
        ("FI", "2026-10-23T10:30", "2026-10-26", 10, "also in Helsinki"),
        ("GB", "2026-03-27T10:30", "2026-03-30", 12, "and in London"),
        ("IS", "2026-03-27T10:30", "2026-03-30", 11, "Iceland has no summer time"),
        ("PT", "2026-10-24T23:30", "2026-10-27", 23, "past midnight by the change of the clocks"),
        (
            "IE", "2024-12-23T12:15", "2024-12-26", 13,
            "Christmas and St Stephen's Day: over the two working days"
        ),
        (
            "DE", "2021-04-01T15:30", "2021-04-06", 24,
            "Maundy Thursday to Easter Sunday holds one working day"
        ),
        ("NL", "2024-03-28T09:00", "2024-04-02", 24, "Good Friday counts as a holiday in the Netherlands"),
        ("FR", "2024-03-28T09:00", "2024-03-31", 11, "and does not in France"),
        ("GR", "2024-05-02T08:00", "2024-05-08", 24, "Orthodox Easter"),
        ("AT", "2027-12-30T18:45", "2028-01-02", 19, "over the new year"),
        ("DE", "2027-02-26T00:00", "2027-03-01", 1, "over the end of a February"),
        ("DE", "2028-02-27T08:05", "2028-03-01", 9, "in a leap year"),
        ("FR", "2026-10-25T02:30", "2026-10-28", 2, "of the hour that comes twice the first is meant"),
    ]

    @Test("72 hours by the clock of the authority's country", arguments: hours)
    func endsAtAnHour(authority: String, event: String, last: String, hour: Int, word: String) throws {
        let counting = try Counting.given(authority)
        let deadline = try #require(counting.end(of: .hours(72), from: Moment.given(event)))
        #expect(deadline.last.description == last, "\(word)")
        #expect(deadline.hour == hour, "\(word)")
    }

    @Test("How long a measure may hold is not prolonged by a Sunday: three months from 13 March 2026")
    func validity() throws {
        let counting = try Counting.given("NO")
        let moment = Moment.given("2026-03-13")
        #expect(
            counting.end(of: .months(3), from: moment, isValidity: true)?.last.description == "2026-06-13")
        #expect(counting.end(of: .months(3), from: moment)?.last.description == "2026-06-15")
    }

    @Test("Two days from Good Friday hold two working days, by Art. 3(5)")
    func twoWorkingDays() throws {
        let counting = try Counting.given("DE")
        let deadline = try #require(counting.end(of: .days(2), from: Moment.given("2024-03-28")))
        #expect(deadline.counted.description == "2024-03-30")
        #expect(deadline.last.description == "2024-04-03")
    }

    @Test(arguments: ["US", "XX", "JP"]) func aCountryWithoutATableIsRefused(_ code: String) throws {
        let authority = try #require(Authority(code))
        #expect(throws: ClockFault.unknownCountry(code)) { try Counting(in: authority) }
    }

    private static let moments = [
        "2026-3-27", "2026-03-27T24:00", "2026-03-27T16", "2026-03", "2026-02-30", "", "T10:00",
        "2026-03-27T1x:00",
    ]

    @Test(arguments: moments) func whatIsNoMomentIsRefused(_ text: String) { #expect(Moment(text) == nil) }

    @Test("The last year of the calendar ends no period beyond it")
    func lastYear() throws {
        let counting = try Counting.given("BE")
        #expect(counting.end(of: .months(3), from: Moment.given("9999-12-01")) == nil)
    }
}
