/// Where the passages of a line stand that writes a record.
package enum Passages {
    /// In the text that the line's `spans` point into.
    case told
    /// In the line itself, which is the text: a value is its own passage, an entry its own evidence.
    case own
}

extension RecordJSON {
    /// The record that `line(_:text:)` wrote: `try RecordJSON.record(of: Array(line.utf8))`.
    public static func record(of line: [UInt8]) throws(JSONFault) -> Record {
        try record(of: JSONReader.value(of: line), passages: .told)
    }

    /// The record that an object tells; a key that is left out is null, empty or what `Record` begins with.
    ///
    /// `also` are the keys of the object that are no matter of the record.
    package static func record(
        of json: JSONValue, passages: Passages, also: Set<String> = []
    ) throws(JSONFault) -> Record {
        try json.onlyHas(Keys.record.union(also))
        var record = Record(
            document: try json.optional("document", \.text) ?? "",
            language: try json.optional("language", \.text) ?? "und",
            kind: try json.named("kind") ?? (passages == .own ? .tracker : .news),
            published: try json.optional("published", \.date),
            publishedSpan: try json.span(of: "published", passages),
            measures: try json.entries("measures") { json throws(JSONFault) in try measure(json, passages) },
            complaints: try json.entries("complaints") { json throws(JSONFault) in
                try complaint(json, passages)
            },
            challenges: try json.entries("challenges") { json throws(JSONFault) in
                try challenge(json, passages)
            },
            claims: try json.entries("claims") { json throws(JSONFault) in try claim(json, passages) })
        let tells = !(record.measures.isEmpty && record.complaints.isEmpty && record.challenges.isEmpty)
        record.relevant = try json.optional("relevant", \.flag) ?? tells
        let about = record.challenges.map(\.measure) + record.claims.map(\.measure)
        guard about.allSatisfy({ $0.map(record.measures.indices.contains) ?? true }) else {
            throw .unexpected(field: "measure")
        }
        return record
    }

    private static func measure(_ json: JSONValue, _ passages: Passages) throws(JSONFault) -> Measure {
        try json.onlyHas(Keys.measure)
        var measure = Measure(
            respondent: try json.required("respondent", json.optional("respondent", \.text)),
            measure: try json.required("measure", json.named("measure")),
            evidence: try json.evidence(passages))
        measure.aliases = try json.texts("aliases")
        measure.authority = try json.optional("authority", \.authority)
        if let amount = try json.optional("amount", \.amount) {
            let currency = try json.required("currency", json.optional("currency", \.currency))
            measure.money = Money(amount: amount, currency: currency)
        }
        measure.decided = try json.optional("decided", \.date)
        measure.articles = try json.each("articles") { $0.text.flatMap { Article($0) } }
        measure.law = try json.named("law")
        measure.standing = try json.named("standing") ?? measure.standing
        measure.primary = try json.optional("primary", \.flag) ?? measure.primary
        measure.spans = try json.spans(passages)
        return try json.origin(of: measure)
    }

    private static func complaint(_ json: JSONValue, _ passages: Passages) throws(JSONFault) -> Complaint {
        try json.onlyHas(Keys.complaint)
        var complaint = Complaint(
            complainant: try json.required("complainant", json.optional("complainant", \.text)),
            evidence: try json.evidence(passages))
        complaint.against = try json.texts("against")
        complaint.with = try json.optional("with", \.authority)
        complaint.filed = try json.optional("filed", \.date)
        complaint.represented = try json.optional("represented", \.int)
        complaint.spans = try json.spans(passages)
        return try json.origin(of: complaint)
    }

    private static func challenge(_ json: JSONValue, _ passages: Passages) throws(JSONFault) -> Challenge {
        try json.onlyHas(Keys.challenge)
        var challenge = Challenge(
            by: try json.required("by", json.optional("by", \.text)),
            stage: try json.required("stage", json.named("stage")), evidence: try json.evidence(passages))
        challenge.measure = try json.optional("measure", \.int)
        challenge.outcome = try json.named("outcome")
        challenge.amountAfter = try json.optional("amount_after", \.amount)
        challenge.court = try json.optional("court", \.text)
        challenge.date = try json.optional("date", \.date)
        challenge.spans = try json.spans(passages)
        return try json.origin(of: challenge)
    }

    private static func claim(_ json: JSONValue, _ passages: Passages) throws(JSONFault) -> Claim {
        try json.onlyHas(Keys.claim)
        var claim = Claim(
            name: try json.required("name", json.optional("name", \.text)),
            value: try json.required("value", json.optional("value", \.text)),
            evidence: try json.evidence(passages))
        claim.measure = try json.optional("measure", \.int)
        return try json.origin(of: claim)
    }
}

/// The keys of each object of a line, as `docs/record.md` has them.
private enum Keys {
    static let record = set(
        "document language kind published relevant measures complaints challenges claims spans")
    static let measure = entry(
        "respondent aliases authority measure amount currency decided articles law standing primary")
    static let complaint = entry("complainant against with filed represented")
    static let challenge = entry("by measure stage outcome amount_after court date")
    static let claim = entry("name value measure")
    static let origin = set("evidence spans saidBy saidByName confidence")

    private static func entry(_ keys: String) -> Set<String> { set(keys).union(origin) }
    private static func set(_ keys: String) -> Set<String> {
        Set(keys.split(separator: " ").map(String.init))
    }
}

extension JSONValue {
    fileprivate var amount: Amount? { digits.flatMap { Amount($0) } }
    fileprivate var date: PartialDate? { text.flatMap { PartialDate($0) } }
    fileprivate var authority: Authority? { text.flatMap { Authority($0) } }
    /// Three capitals, as ISO 4217 has them.
    fileprivate var currency: String? {
        text.flatMap { $0.utf8.count == 3 && $0.utf8.allSatisfy { (65...90).contains($0) } ? $0 : nil }
    }

    fileprivate func onlyHas(_ keys: Set<String>) throws(JSONFault) {
        if let unknown = fields.keys.filter({ !keys.contains($0) }).min() { throw .unknown(field: unknown) }
    }

    fileprivate func required<Value>(_ key: String, _ value: Value?) throws(JSONFault) -> Value {
        guard let value else { throw .unexpected(field: key) }
        return value
    }

    /// Nil for null; anything else must be readable.
    package func optional<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(JSONFault) -> Value? {
        let value = self[key]
        return value.isNull ? nil : try required(key, read(value))
    }

    fileprivate func named<Name: RawRepresentable<String>>(_ key: String) throws(JSONFault) -> Name? {
        try optional(key) { $0.text.flatMap { Name(rawValue: $0) } }
    }

    fileprivate func each<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(JSONFault) -> [Value] {
        try entries(key) { item throws(JSONFault) in try required(key, read(item)) }
    }

    fileprivate func texts(_ key: String) throws(JSONFault) -> [String] { try each(key, \.text) }

    fileprivate func entries<Value>(
        _ key: String, _ read: (JSONValue) throws(JSONFault) -> Value
    ) throws(JSONFault) -> [Value] {
        var values: [Value] = []
        for item in try optional(key, \.items) ?? [] { values.append(try read(item)) }
        return values
    }

    fileprivate func origin<Kind: Entry>(of entry: Kind) throws(JSONFault) -> Kind {
        var entry = entry
        entry.saidBy = try named("saidBy") ?? entry.saidBy
        entry.saidByName = try optional("saidByName", \.text)
        entry.confidence = try optional("confidence", \.share) ?? entry.confidence
        return entry
    }

    private var share: Double? {
        digits.flatMap { Double($0) }.flatMap { (0...1).contains($0) ? $0 : nil }
    }
}

/// Where an entry and its values stand.
extension JSONValue {
    fileprivate func evidence(_ passages: Passages) throws(JSONFault) -> Span {
        switch passages {
        case .own: span
        case .told: try required("evidence", self["spans"]["evidence"].passage)
        }
    }

    fileprivate func span(of key: String, _ passages: Passages) throws(JSONFault) -> Span? {
        switch passages {
        case .own: self[key].isNull ? nil : self[key].span
        case .told: try self["spans"].optional(key, \.passage)
        }
    }

    fileprivate func spans(_ passages: Passages) throws(JSONFault) -> Spans {
        var spans: Spans = [:]
        switch passages {
        case .own:
            for (key, value) in fields where !Keys.origin.contains(key) && value.carries {
                spans[key == "amount_after" ? "amountAfter" : key] = value.span
            }
        case .told:
            for (key, value) in self["spans"].fields where key != "evidence" {
                spans[key] = try required(key, value.passage)
            }
        }
        return spans
    }

    /// False for what says nothing: null, an empty list.
    private var carries: Bool { !isNull && items?.isEmpty != true }
}
