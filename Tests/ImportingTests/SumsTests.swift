import Enforcement
import Testing

@testable import Importing

@Suite struct SumsTests {
    @Test(
        "What a sum can be",
        arguments: [
            ("5000", nil, "5000"), ("0", nil, "0"), ("5000.5", nil, "5000.5"), ("5000,50", nil, "5000.5"),
            ("1.234.567", nil, "1234567"), ("1,234,567.50", nil, "1234567.5"), ("1.234,5", nil, "1234.5"),
            ("0.500", nil, "0.5"), ("5 000", nil, "5000"), ("1'000'000", nil, "1000000"),
            ("5.000", nil, "5 or 5000"), ("5,000", nil, "5000 or 5"), ("12.345", nil, "12.345 or 12345"),
            ("5.000", ".", "5"), ("5.000", ",", "5000"), ("5,000", ".", "5000"),
            ("€ 5,000,000", nil, "5000000 EUR"), ("20000 PLN", nil, "20000 PLN"), ("£5", nil, "5 GBP"),
            ("5 000 Kč", nil, "5000 CZK"), ("1000 euros", nil, "1000 EUR"),
            ("-5", nil, "none"), ("5.00.000", nil, "none"), ("1,23,456", nil, "none"), ("5e3", nil, "none"),
            ("5 million", nil, "none"), ("5,00", ".", "none"), ("", nil, "none"), ("EUR", nil, "none"),
            ("99999999999999999999", nil, "none"),
        ] as [(String, Character?, String)])
    func readings(text: String, decimal: Character?, read: String) {
        let sum = Sums.readings(of: text, decimal)
        let said = sum.map {
            $0.amounts.map(\.description).joined(separator: " or ") + ($0.currency.map { " " + $0 } ?? "")
        }
        #expect((said ?? "none") == read)
    }
}
