import Enforcement

/// Sums as tables write them: `746000000`, `1,200,000.50`, `€ 5 000`, `40.000,00 PLN`.
enum Sums {
    struct Readings: Equatable {
        /// What it can be; one unless it has two readings and nothing tells the decimal sign.
        var amounts: [Amount]
        /// ISO 4217, where the sum says it itself.
        var currency: String?
    }

    /// Nil for what is no sum. `decimal` is `.` or `,`; nil tries both.
    static func readings(of text: String, _ decimal: Character?) -> Readings? {
        let (number, words) = split(text)
        var currency: String?
        if !words.isEmpty {
            guard let code = Currencies.code(of: words) else { return nil }
            currency = code
        }
        var amounts: [Amount] = []
        for sign in decimal.map({ [$0] }) ?? [".", ","] {
            if let amount = amount(number, decimal: sign), !amounts.contains(amount) {
                amounts.append(amount)
            }
        }
        return amounts.isEmpty ? nil : Readings(amounts: amounts, currency: currency)
    }

    /// The number, from its first digit to its last, and the words before or behind it.
    private static func split(_ text: String) -> (number: Substring, words: String) {
        guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit) else {
            return ("", text)
        }
        let words = [text[..<first], text[text.index(after: last)...]].map { $0.filter { !$0.isWhitespace } }
        return (
            text[first...last],
            words[0].isEmpty ? words[1] : words[1].isEmpty ? words[0] : words.joined(separator: " ")
        )
    }

    private static func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }

    private static func amount(_ number: Substring, decimal: Character) -> Amount? {
        let halves = number.split(separator: decimal, omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first.flatMap(ungrouped) else { return nil }
        guard let fraction = halves.dropFirst().first else { return Amount(whole) }
        return fraction.allSatisfy(isDigit) ? Amount(whole + "." + fraction) : nil
    }

    /// The digits without what groups them by three; nil where something else does.
    private static func ungrouped(_ whole: Substring) -> String? {
        guard let sign = whole.first(where: { !isDigit($0) }) else { return String(whole) }
        guard ".,'’\u{20}\u{A0}\u{2009}\u{202F}".contains(sign) else { return nil }
        let groups = whole.split(separator: sign, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.allSatisfy({ $0.allSatisfy(isDigit) })
        else { return nil }
        return groups.joined()
    }
}

/// The currencies of Europe's authorities and of the firms that they fine, by what tables call them.
enum Currencies {
    /// The ISO 4217 code; nil for what names none.
    static func code(of text: String) -> String? { names[text.lowercased()] }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words { names[word.lowercased()] = words[0] }
        }
        return names
    }()

    private static let table = """
        EUR € euro euros
        GBP £ pounds
        USD $ us$ usd$ dollars
        SEK
        NOK
        DKK
        ISK
        CHF sfr francs
        PLN zł zloty zlotys
        CZK kč
        HUF ft forint forints
        RON lei leu
        BGN лв leva lev
        HRK kn kuna kunas
        RSD
        BAM
        MKD
        ALL
        TRY ₺
        UAH ₴
        JPY ¥
        CAD
        AUD
        """
}
