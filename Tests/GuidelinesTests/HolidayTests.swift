import Enforcement
import Testing

@testable import Guidelines

@Suite struct HolidayTests {
    private static let years: [(authority: String, year: Int, days: String, word: String)] = [
        (
            "GB", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
            "moved, added and substituted"
        ),
        ("GB", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28", "Christmas at a weekend"),
        ("DK", 2023, "01-01 04-06 04-07 04-10 05-05 05-18 05-29 12-25 12-26", "the last Great Prayer Day"),
        ("DK", 2024, "01-01 03-28 03-29 04-01 05-09 05-20 12-25 12-26", "and none any more"),
        (
            "IE", 2023, "01-01 02-06 03-17 04-10 05-01 06-05 08-07 10-30 12-25 12-26",
            "the first St Brigid's Day"
        ),
        (
            "IE", 2030, "01-01 02-01 03-17 04-22 05-06 06-03 08-05 10-28 12-25 12-26",
            "St Brigid's Day on 1 February, a Friday"
        ),
        (
            "RO", 2024,
            "01-01 01-02 01-06 01-07 01-24 05-01 05-03 05-06 06-01 06-24 08-15 11-30 12-01 12-25 12-26",
            "Orthodox Easter"
        ),
        (
            "BG", 2021, "01-01 03-03 04-30 05-01 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-27 12-28",
            "two days moved in a row"
        ),
        (
            "SE", 2024, "01-01 01-06 03-29 04-01 05-01 05-09 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
            "Midsummer and All Saints"
        ),
        (
            "DE-TH", 2019, "01-01 04-19 04-22 05-01 05-30 06-10 09-20 10-03 10-31 12-25 12-26",
            "the national days and the Land's"
        ),
        (
            "EU", 2023,
            "01-01 01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 07-21 08-15 11-01 11-02 12-24 12-25 12-26 12-27 12-28 12-29 12-30 12-31",
            "the institutions in Brussels"
        ),
    ]

    @Test("The holidays of a year", arguments: years)
    func holidays(authority: String, year: Int, days: String, word: String) throws {
        let holidays = try #require(PublicHolidays(of: Authority(authority)!))
        let found = holidays.days(in: year).compactMap {
            PartialDate(dayNumber: $0)?.description.dropFirst(5)
        }
        #expect(found.joined(separator: " ") == days, "\(word)")
    }

    @Test(
        "Easter, Western and Orthodox",
        arguments: [
            (2018, "2018-04-01", "2018-04-08"), (2019, "2019-04-21", "2019-04-28"),
            (2021, "2021-04-04", "2021-05-02"),
            (2024, "2024-03-31", "2024-05-05"), (2025, "2025-04-20", "2025-04-20"),
            (2038, "2038-04-25", "2038-04-25"),
            (2008, "2008-03-23", "2008-04-27"), (2076, "2076-04-19", "2076-04-26"),
        ])
    func easter(year: Int, western: String, orthodox: String) {
        #expect(PartialDate(dayNumber: Easter.western(year))?.description == western)
        #expect(PartialDate(dayNumber: Easter.orthodox(year))?.description == orthodox)
    }

    @Test("Every word of the table is in its notation, and every line begins with the code of an authority")
    func notation() {
        for line in HolidayTable.rows.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            #expect(Authority(words[0]) != nil, "\(line)")
            for word in words.dropFirst() { #expect(HolidayRule(word) != nil, "\(words[0]) \(word)") }
        }
    }

    @Test("The EEA, the United Kingdom, Switzerland, the Union and the sixteen Länder are in the table")
    func complete() {
        let countries =
            "AT BE BG CH CY CZ DE DK EE ES EU FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
        #expect(
            PublicHolidays.codes.filter { $0.count == 2 } == countries.split(separator: " ").map(String.init))
        #expect(PublicHolidays.codes.filter { $0.hasPrefix("DE-") }.count == 16)
    }

    @Test(arguments: ["", "13-01", "E", "Xyz>01-01", "01-01/2023", "01-01/2024-2023", "-2023", "2023-02-30"])
    func whatIsNotInTheNotationIsRefused(_ word: String) { #expect(HolidayRule(word[...]) == nil) }
}
