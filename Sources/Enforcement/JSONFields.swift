/// A key with its value; null where the value is not known.
extension JSONWriter {
    public mutating func field(_ name: String, _ value: String?) { field(name, value) { $0.value($1) } }
    public mutating func field(_ name: String, _ value: Int?) { field(name, value) { $0.value($1) } }
    public mutating func field(_ name: String, _ value: Bool?) { field(name, value) { $0.value($1) } }
    public mutating func field(_ name: String, _ value: Amount?) { field(name, value) { $0.value($1) } }
    public mutating func field(_ name: String, share: Double) { field(name, share) { $0.value(share: $1) } }

    public mutating func field(_ name: String, _ values: [String]) {
        field(name, each: values) { $0.value($1) }
    }

    /// A passage as `[start,end]`.
    public mutating func field(_ name: String, _ span: Span?) {
        field(name, span) { json, span in json.array([span.start, span.end]) { $0.value($1) } }
    }

    /// A list of values that `item` writes.
    public mutating func field<Items: Sequence>(
        _ name: String, each items: Items, _ item: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, item)
    }

    /// A value that `write` writes, null where there is none.
    public mutating func field<Value>(
        _ name: String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
        key(name)
        if let value { write(&self, value) } else { null() }
    }
}
