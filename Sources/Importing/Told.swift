import Enforcement

/// One value as a row tells it: `Told(field: "amount", text: "5,000.00", span: Span(20, 28))`.
struct Told {
    /// The field that it is for, by the name that the refusal gives.
    let field: String
    /// Without quotation marks, markup and the blanks around it; never empty.
    let text: String
    /// Where it stands in the document's text.
    let span: Span

    /// A value of a fixed set of names: `fine`, `imposed`.
    func named<Name: RawRepresentable<String>>(_: Name.Type) throws(Refusal.Reason) -> Name {
        guard let name = Name(rawValue: text) ?? Name(rawValue: text.lowercased()) else { throw unexpected }
        return name
    }

    func date(_ order: DateOrder?) throws(Refusal.Reason) -> PartialDate {
        switch Dates.readings(of: text, order) {
        case .none: throw unexpected
        case .noSuchDay: throw .noSuchDate(field: field, given: text)
        case .some(let dates): return try only(dates)
        }
    }

    /// Nil for nought, which trackers write where they do not know the sum.
    func money(_ decimal: Character?, currency: String?) throws(Refusal.Reason) -> Money? {
        guard let sum = Sums.readings(of: text, decimal) else { throw unexpected }
        let amount = try only(sum.amounts)
        if amount.units == 0 { return nil }
        guard let currency = sum.currency ?? currency else { throw .missing(field: "currency") }
        return Money(amount: amount, currency: currency)
    }

    func currency() throws(Refusal.Reason) -> String {
        guard let code = Currencies.code(of: text) else { throw unexpected }
        return code
    }

    func authority() throws(Refusal.Reason) -> Authority {
        guard let authority = Jurisdictions.authority(named: text) else { throw unexpected }
        return authority
    }

    var unexpected: Refusal.Reason { .unexpected(field: field, given: text) }

    private func only<Value: CustomStringConvertible>(_ readings: [Value]) throws(Refusal.Reason) -> Value {
        guard let first = readings.first else { throw unexpected }
        if readings.count == 1 { return first }
        throw .ambiguous(field: field, given: text, readings: readings.map(\.description))
    }
}

/// The words by which a row says that it does not know.
enum Unknown {
    /// `1970-01-01` is what a program writes for no date at all.
    private static let words: Set = [
        "-", "–", "—", "?", "n/a", "na", "n.a.", "none", "null", "nil", "unknown", "not known",
        "not available",
        "not disclosed", "undisclosed", "anonymous", "unnamed", "tbd", "1970-01-01", "01.01.1970",
        "01/01/1970",
    ]

    static func isSaid(by text: String) -> Bool { text.isEmpty || words.contains(text.lowercased()) }
}
