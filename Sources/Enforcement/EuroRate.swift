/// What a sum was worth in euros, for the order of a list only: a page never shows it as a fact.
///
///     EuroRate.euros(Money(amount: 20_000_000, currency: "GBP"), in: 2020)  // 22,479,487
///
/// Yearly averages of the European Central Bank's reference rates, units of the currency for one euro.
public enum EuroRate {
    /// Nil for a currency that the table has not. Years before and after the table take its nearest.
    public static func euros(_ money: Money, in year: Int) -> Int? {
        if money.currency == "EUR" { return Int(exactly: money.amount.approximate.rounded()) }
        guard let rates = table[money.currency], let last = rates.last else { return nil }
        let rate = year < first ? rates[0] : year - first < rates.count ? rates[year - first] : last
        return Int(exactly: (money.amount.approximate / rate).rounded())
    }

    private static let first = 2018

    private static let table: [String: [Double]] = Dictionary(
        """
        USD 1.1810 1.1195 1.1422 1.1827 1.0530 1.0813 1.0824
        GBP 0.88471 0.87777 0.88970 0.85960 0.85276 0.86979 0.84662
        CHF 1.1550 1.1124 1.0705 1.0811 1.0047 0.9718 0.9526
        SEK 10.2583 10.5891 10.4848 10.1465 10.6296 11.4788 11.4325
        NOK 9.5975 9.8511 10.7228 10.1633 10.1026 11.4248 11.6290
        DKK 7.4532 7.4661 7.4542 7.4370 7.4396 7.4509 7.4589
        PLN 4.2615 4.2976 4.4430 4.5652 4.6861 4.5420 4.3058
        CZK 25.647 25.670 26.455 25.640 24.566 24.004 25.120
        HUF 318.89 325.30 351.25 358.52 391.29 381.85 395.30
        RON 4.6540 4.7453 4.8383 4.9215 4.9313 4.9467 4.9746
        BGN 1.9558
        HRK 7.4182 7.4180 7.5384 7.5284 7.5349 7.5345
        ISK 127.89 137.28 154.59 150.15 142.24 149.13 149.33
        """.split(separator: "\n").map { line in
            let cells = line.split(separator: " ")
            return (String(cells[0]), cells.dropFirst().compactMap { Double($0) })
        }
    ) { first, _ in first }
}
