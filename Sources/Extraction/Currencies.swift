import Enforcement

/// Which currency an authority fines in, and about what a euro was worth in it since 2018.
enum Currencies {
    /// ISO 3166 country → ISO 4217 codes, what it fines in now first; the euro where none stands.
    private static let local = [
        "SE": ["SEK"], "NO": ["NOK"], "DK": ["DKK"], "PL": ["PLN"], "CZ": ["CZK"], "HU": ["HUF"],
        "RO": ["RON"],
        "BG": ["BGN", "EUR"], "GB": ["GBP"], "CH": ["CHF"], "LI": ["CHF"], "IS": ["ISK"],
        "HR": ["EUR", "HRK"],
    ]

    /// The least and the most that a euro bought between 2018 and 2025, with a margin for rounded sums.
    private static let perEuro: [String: ClosedRange<Double>] = [
        "EUR": 1...1, "SEK": 9.2...12.6, "NOK": 9...13, "DKK": 7...8, "PLN": 3.9...5.2, "CZK": 22...29,
        "HUF": 300...440,
        "RON": 4.4...5.4, "BGN": 1.85...2.05, "GBP": 0.78...0.98, "CHF": 0.88...1.25, "ISK": 115...175,
        "USD": 0.92...1.28,
        "HRK": 7.1...7.9,
    ]

    /// The currencies that a country's authority fines in, or did since 2018.
    static func own(ofCountry country: String) -> [String] { local[country] ?? ["EUR"] }

    /// The one country whose authority fines in a currency.
    static func country(of currency: String) -> String? {
        currency == "EUR" ? nil : local.filter { $0.value.contains(currency) }.keys.min()
    }

    /// Two sums that may be the same by the rates of those years.
    static func areEqual(_ a: Money, _ b: Money) -> Bool {
        guard let x = perEuro[a.currency], let y = perEuro[b.currency], b.amount.approximate > 0 else {
            return false
        }
        let ratio = a.amount.approximate / b.amount.approximate
        return (x.lowerBound / y.upperBound * 0.95)...(x.upperBound / y.lowerBound * 1.05) ~= ratio
    }
}

extension Text {
    /// The country of a sentence that names places of one country only.
    func onlyCountry(in sentence: Int) -> String? {
        guard sentenceConcepts[sentence].contains(.place) else { return nil }
        let told = Set(places(of: cues(in: sentence)).map { String($0.code.prefix(2)) })
        return told.count == 1 ? told.first : nil
    }

    /// The places that tell a country by themselves.
    func places(of cues: ArraySlice<Cue>) -> [(code: String, tokens: Range<Int>)] {
        cues.compactMap { cue in
            guard cue.concept == .place else { return nil }
            let code = argument(cue)
            return code.hasPrefix("~") ? nil : (code, cue.range)
        }
    }
}
