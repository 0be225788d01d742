/// What one JSON text says; numbers stay as written, so that no sum passes through floating point.
enum JSONValue: Equatable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    subscript(key: String) -> JSONValue {
        if case .object(let fields) = self { fields[key] ?? .null } else { .null }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    var digits: String? { if case .number(let digits) = self { digits } else { nil } }
    var int: Int? { digits.flatMap { Int($0) } }
    var list: [JSONValue] { if case .list(let items) = self { items } else { [] } }

    /// A passage from `[start,end]`.
    var span: Span? {
        guard case .list(let ends) = self, ends.count == 2, let start = ends[0].int, let end = ends[1].int,
            start >= 0, end >= start
        else { return nil }
        return Span(start, end)
    }
}
