package import Enforcement

/// A value in a row of a table.
package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Int)
    case amount(Amount)
    case share(Double)
    /// Several values at once: `5(1)(f)`, `32`.
    case list([String])
    case null

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
    init(_ amount: Amount?) { self = amount.map { .amount($0) } ?? .null }

    /// As a file of values between commas has it; a list is parted by commas.
    var plain: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .amount(let amount): amount.description
        case .share(let share): String(share)
        case .list(let all): all.joined(separator: ", ")
        case .null: ""
        }
    }
}

/// A column: what it is called, what it holds, and where its value comes from.
struct Column<Item>: Sendable {
    let name: String
    let type: ColumnType
    /// In a sentence, with its unit.
    let about: String
    let value: @Sendable (Item) -> Cell

    init(_ name: String, _ type: ColumnType, _ about: String, _ value: @escaping @Sendable (Item) -> Cell) {
        (self.name, self.type, self.about, self.value) = (name, type, about, value)
    }
}

/// What the values of a column are in SQLite.
package enum ColumnType: Equatable, Sendable {
    case text, integer, real
    /// An exact decimal: whole numbers stay so.
    case numeric
    /// A JSON array of texts.
    case list
    /// What tells the rows apart.
    case key
    /// The key of another table's row.
    case reference(String)
}
