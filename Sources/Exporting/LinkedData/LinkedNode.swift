import Enforcement

/// A value of a JSON-LD document.
enum LinkedNode {
    case text(String)
    case number(Int)
    /// A literal of a type, such as `xsd:date`.
    case typed(String, String)
    /// Something by its address or its term.
    case link(String)
    /// Something with what is said of it, by property; what is nil or empty is left out.
    case thing([(String, LinkedNode?)])
    case list([LinkedNode])

    /// A thing with a name of its own.
    static func thing(_ id: String?, _ types: String..., saying: [(String, LinkedNode?)]) -> LinkedNode {
        thing(id, types, saying: saying)
    }

    static func thing(_ id: String?, _ types: [String], saying: [(String, LinkedNode?)]) -> LinkedNode {
        .thing([("@id", id.map { .text($0) }), ("@type", .list(types.map { .text($0) }))] + saying)
    }

    init?(_ text: String?) {
        guard let text else { return nil }
        self = .text(text)
    }

    /// A day, a month or a year, as precise as it is known.
    init?(_ date: PartialDate?) {
        guard let date else { return nil }
        self = .typed(
            date.description,
            date.day != nil ? "xsd:date" : date.month != nil ? "xsd:gYearMonth" : "xsd:gYear")
    }

    private var isEmpty: Bool { if case .list(let all) = self { all.isEmpty } else { false } }

    func write(to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.value(text)
        case .number(let number): json.value(number)
        case .typed(let text, let type):
            json.object { json in
                json.field("@value", text)
                json.field("@type", type)
            }
        case .link(let address): json.object { $0.field("@id", address) }
        case .list(let all): json.array(all) { json, node in node.write(to: &json) }
        case .thing(let fields):
            json.object { json in
                for (name, node) in fields {
                    guard let node, !node.isEmpty else { continue }
                    json.key(name)
                    node.write(to: &json)
                }
            }
        }
    }
}
