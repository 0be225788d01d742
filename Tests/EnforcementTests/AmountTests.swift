import Enforcement
import Testing

@Suite struct AmountTests {
    @Test(arguments: [
        ("746000000", "746000000"), ("86992.56", "86992.56"), ("0.50", "0.5"), ("-3.00", "-3"), ("5", "5"),
    ]) func readsWhatItWrites(_ given: String, _ written: String) {
        #expect(Amount(given)?.description == written)
    }

    @Test(arguments: [
        "", ".", "1.", "1.2.3", "1,5", "EUR 5", "12345678901234567890", "1.1234567890123456789",
    ])
    func refusesOtherText(_ given: String) { #expect(Amount(given) == nil) }

    @Test func equalValuesAreOneAmount() {
        #expect(Amount(units: 100, scale: 1) == Amount(units: 10))
        #expect(Set([Amount(units: 4750, scale: 3), Amount(units: 475, scale: 2)]).count == 1)
    }

    @Test func scalesExactlyOrNotAtAll() {
        #expect(Amount(units: 475, scale: 2).scaled(by: 6) == Amount(units: 4_750_000))
        #expect(Amount(units: 1, scale: 2).scaled(by: 1) == Amount(units: 1, scale: 1))
        #expect(Amount(units: .max).scaled(by: 1) == nil)
    }

    @Test func comparesByValue() {
        #expect(Amount(units: 99, scale: 2) < Amount(units: 1))
        #expect(Amount(units: 10, scale: 1) >= Amount(units: 1))
    }

    @Test func sumsAreNeverRounded() {
        #expect(Amount(units: 1, scale: 1).adding(Amount(units: 2, scale: 1)) == Amount(units: 3, scale: 1))
        #expect(Amount(units: .max).adding(Amount(units: 1)) == nil)
    }
}
