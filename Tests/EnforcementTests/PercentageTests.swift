import Enforcement
import Testing

@Suite struct PercentageTests {
    private static let shares: [(whole: String, percent: String, share: String, word: String)] = [
        ("2000000", "12.25", "245000", "a fraction of a percent"),
        ("386000000000", "4", "15440000000", "billions"),
        ("612345678.91", "4", "24493827.1564", "below the cent: nothing is rounded"),
        ("300000", "0", "0", "nothing"),
        ("300000", "100", "300000", "all"), ("120000", "65", "78000", "what is left of it"),
        ("100", "-10", "-10", "below zero"),
        ("0.01", "0.01", "0.000001", "small of small"),
        ("999999999999999.99", "99.999999", "999999989999999.99", "eighteen digits, the rest cut off"),
    ]

    @Test("A share is exact", arguments: shares)
    func share(whole: String, percent: String, share: String, word: String) throws {
        let (whole, percent) = (try #require(Amount(whole)), try #require(Percentage(percent)))
        #expect(whole.share(percent)?.description == share, "\(word)")
    }

    @Test func aShareBeyondTheRangeIsNone() throws {
        #expect(Amount(units: .max).share(try #require(Percentage("200"))) == nil)
    }

    @Test(arguments: [("12.25", "12.25 %"), ("35%", "35 %"), ("-35%", "-35 %"), ("+10%", "10 %")])
    func reads(_ text: String, _ written: String) { #expect(Percentage(text)?.description == written) }

    @Test(arguments: ["", "%", "12,25", "twelve", "12%%"]) func refuses(_ text: String) {
        #expect(Percentage(text) == nil)
    }
}
