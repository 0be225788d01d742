extension RecordJSON {
    /// The record that `line(_:text:)` wrote: `try RecordJSON.record(of: Array(line.utf8))`.
    public static func record(of line: [UInt8]) throws(JSONFault) -> Record {
        let json = try JSONReader.value(of: line)
        return Record(
            document: try json.required("document", as: \.text),
            language: try json.required("language", as: \.text),
            kind: try json.named("kind"),
            published: try json.optional("published") { $0.text.flatMap { PartialDate($0) } },
            publishedSpan: try json["spans"].optional("published", \.span),
            relevant: try json.required("relevant", as: \.flag),
            measures: try json.entries("measures", measure),
            complaints: try json.entries("complaints", complaint),
            challenges: try json.entries("challenges", challenge),
            claims: try json.entries("claims", claim))
    }

    private static func measure(_ json: JSONValue) throws(JSONFault) -> Measure {
        var measure = Measure(
            respondent: try json.required("respondent", as: \.text), measure: try json.named("measure"),
            evidence: try json["spans"].required("evidence", as: \.span))
        measure.aliases = try json.texts("aliases")
        measure.authority = try json.optional("authority") { $0.text.flatMap { Authority($0) } }
        if let amount = try json.optional("amount", \.amount) {
            measure.money = Money(amount: amount, currency: try json.required("currency", as: \.text))
        }
        measure.decided = try json.optional("decided") { $0.text.flatMap { PartialDate($0) } }
        measure.articles = try json.each("articles") { $0.text.flatMap { Article($0) } }
        measure.law = try json.optional("law") { $0.text.flatMap { Law(rawValue: $0) } }
        measure.standing = try json.named("standing")
        measure.primary = try json.required("primary", as: \.flag)
        measure.spans = try json.spans()
        return try json.origin(of: measure)
    }

    private static func complaint(_ json: JSONValue) throws(JSONFault) -> Complaint {
        var complaint = Complaint(
            complainant: try json.required("complainant", as: \.text),
            evidence: try json["spans"].required("evidence", as: \.span))
        complaint.against = try json.texts("against")
        complaint.with = try json.optional("with") { $0.text.flatMap { Authority($0) } }
        complaint.filed = try json.optional("filed") { $0.text.flatMap { PartialDate($0) } }
        complaint.represented = try json.optional("represented", \.int)
        complaint.spans = try json.spans()
        return try json.origin(of: complaint)
    }

    private static func challenge(_ json: JSONValue) throws(JSONFault) -> Challenge {
        var challenge = Challenge(
            by: try json.required("by", as: \.text), stage: try json.named("stage"),
            evidence: try json["spans"].required("evidence", as: \.span))
        challenge.measure = try json.optional("measure", \.int)
        challenge.outcome = try json.optional("outcome") {
            $0.text.flatMap { Challenge.Outcome(rawValue: $0) }
        }
        challenge.amountAfter = try json.optional("amount_after", \.amount)
        challenge.court = try json.optional("court", \.text)
        challenge.date = try json.optional("date") { $0.text.flatMap { PartialDate($0) } }
        challenge.spans = try json.spans()
        return try json.origin(of: challenge)
    }

    private static func claim(_ json: JSONValue) throws(JSONFault) -> Claim {
        var claim = Claim(
            name: try json.required("name", as: \.text), value: try json.required("value", as: \.text),
            evidence: try json["spans"].required("evidence", as: \.span))
        claim.measure = try json.optional("measure", \.int)
        return try json.origin(of: claim)
    }
}

extension JSONValue {
    fileprivate var amount: Amount? { digits.flatMap { Amount($0) } }

    fileprivate func required<Value>(_ key: String, as read: (JSONValue) -> Value?) throws(JSONFault) -> Value
    {
        guard let value = read(self[key]) else { throw .unexpected(field: key) }
        return value
    }

    /// Nil for null; anything else must be readable.
    fileprivate func optional<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(JSONFault) -> Value?
    {
        self[key] == .null ? nil : try required(key, as: read)
    }

    fileprivate func named<Name: RawRepresentable<String>>(_ key: String) throws(JSONFault) -> Name {
        try required(key) { $0.text.flatMap { Name(rawValue: $0) } }
    }

    fileprivate func each<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(JSONFault) -> [Value] {
        try entries(key) { item throws(JSONFault) in
            guard let value = read(item) else { throw .unexpected(field: key) }
            return value
        }
    }

    fileprivate func texts(_ key: String) throws(JSONFault) -> [String] { try each(key, \.text) }

    fileprivate func entries<Value>(
        _ key: String, _ read: (JSONValue) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        var values: [Value] = []
        for item in self[key].list { values.append(try read(item)) }
        return values
    }

    fileprivate func spans() throws(JSONFault) -> Spans {
        guard case .object(let fields) = self["spans"] else { throw .unexpected(field: "spans") }
        var spans: Spans = [:]
        for (name, value) in fields where name != "evidence" {
            guard let span = value.span else { throw .unexpected(field: name) }
            spans[name] = span
        }
        return spans
    }

    fileprivate func origin<Kind: Entry>(of entry: Kind) throws(JSONFault) -> Kind {
        var entry = entry
        entry.saidBy = try named("saidBy")
        entry.saidByName = try optional("saidByName", \.text)
        entry.confidence = try required("confidence") { $0.digits.flatMap { Double($0) } }
        return entry
    }
}
