/// What one JSON text says, and where in it; numbers stay as written, so that no sum passes through floating point.
package struct JSONValue: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case null
        case flag(Bool)
        case number(String)
        case text(String)
        case list([JSONValue])
        case object([String: JSONValue])
    }

    package let content: Content
    /// The bytes that write it; of a text those between its quotation marks.
    package let span: Span

    /// The value that stands for a key that an object does not have.
    static let missing = JSONValue(content: .null, span: Span(0, 0))

    package subscript(key: String) -> JSONValue { fields[key] ?? .missing }

    package var isNull: Bool { content == .null }
    package var text: String? { if case .text(let text) = content { text } else { nil } }
    package var flag: Bool? { if case .flag(let flag) = content { flag } else { nil } }
    package var digits: String? { if case .number(let digits) = content { digits } else { nil } }
    package var int: Int? { digits.flatMap { Int($0) } }
    package var items: [JSONValue]? { if case .list(let items) = content { items } else { nil } }
    package var object: [String: JSONValue]? { if case .object(let fields) = content { fields } else { nil } }

    /// The fields of an object; none for anything else.
    package var fields: [String: JSONValue] { object ?? [:] }

    /// A passage written as `[start, end]`.
    package var passage: Span? {
        guard let items, items.count == 2, let start = items[0].int, let end = items[1].int, start >= 0,
            end >= start
        else { return nil }
        return Span(start, end)
    }
}
