import Enforcement

/// Values as a reader sees them on a screen.
enum Plain {
    /// A text on one line, without what would steer a terminal.
    static func line(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar.properties.isWhitespace, .lineSeparator, .paragraphSeparator,
                .spaceSeparator:
                if line.unicodeScalars.last != " " { line += " " }
            case .control: line += "\u{FFFD}"
            // Marks that turn the direction of writing can make a line read as another.
            case .format
            where (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value):
                continue
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// `EUR 746,000,000`.
    static func money(_ money: Money) -> String { "\(money.currency) \(grouped(money.amount.description))" }

    /// The field's name in words: `amount after`.
    static func name(_ field: String) -> String { line(field.replacing("_", with: " ")) }

    /// A claim's value; sums get their separators.
    static func value(_ value: String, of field: String) -> String {
        let parts = value.split(separator: " ")
        if field == "amount", parts.count == 2, let amount = Amount(parts[1]) {
            return money(Money(amount: amount, currency: String(parts[0])))
        }
        if ["represented", "amount_after"].contains(field) { return grouped(value) }
        return line(value)
    }

    /// `12,000`.
    static func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, whole.allSatisfy(\.isNumber) else { return line(digits) }
        var grouped = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place).isMultiple(of: 3) { grouped += "," }
            grouped.append(digit)
        }
        return parts.count == 2 ? "\(grouped).\(parts[1])" : grouped
    }
}
