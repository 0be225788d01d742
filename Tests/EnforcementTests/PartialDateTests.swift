import Enforcement
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: ["2021", "2021-07", "2021-07-16", "2020-02-29", "0001-01-01"])
    func readsWhatItWrites(_ text: String) { #expect(PartialDate(text)?.description == text) }

    @Test(arguments: [
        "2021-02-30", "2021-13", "21-07", "2021-7", "2021-07-16T00:00", "0000", "2019-02-29", "2021-", "",
    ])
    func refusesWhatDoesNotExist(_ text: String) { #expect(PartialDate(text) == nil) }

    @Test(arguments: [
        ("1970-01-01", 0), ("2018-05-25", 17_676), ("2021-01-01", 18_628), ("2000-02-29", 11_016),
        ("1969-12-31", -1),
    ]) func countsDays(_ text: String, _ number: Int) {
        #expect(PartialDate(text)?.dayNumber == number)
        #expect(PartialDate(dayNumber: number)?.description == text)
    }

    @Test func knowsItsWeekday() {
        #expect(PartialDate("2021-07-16")?.weekday == 5)
        #expect(PartialDate("2021-07")?.weekday == nil)
    }

    @Test func theLessPreciseContainsTheMorePrecise() throws {
        let (year, day) = (try #require(PartialDate("2021")), try #require(PartialDate("2021-07-16")))
        #expect(year.contains(day))
        #expect(!day.contains(year))
        #expect(year < day)
        #expect(year.last.description == "2021-12-31")
    }
}
