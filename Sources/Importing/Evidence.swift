import Enforcement

/// That every passage of a line is in the line's text, and says what the line says that it does.
enum Evidence {
    static func check(_ record: Record, of json: JSONValue, _ text: String) throws(JSONFault) {
        let text = Array(text.utf8)
        try check(["published": record.publishedSpan].compactMapValues { $0 }, text)
        let lists: [(key: String, entries: [any Entry])] = [
            ("measures", record.measures), ("complaints", record.complaints),
            ("challenges", record.challenges), ("claims", record.claims),
        ]
        for (key, entries) in lists {
            for (entry, told) in zip(entries, json[key].items ?? []) {
                try check(entry.spans, text)
                try check(["evidence": entry.evidence], text)
                guard let said = told["evidence"].text else { continue }
                let passage = text[entry.evidence.start..<entry.evidence.end]
                if !passage.elementsEqual(said.utf8) { throw .notInText(field: "evidence") }
            }
        }
    }

    private static func check(_ spans: Spans, _ text: [UInt8]) throws(JSONFault) {
        for (field, span) in spans
        where span.end > text.count || splits(span.start, text) || splits(span.end, text) {
            throw .notInText(field: field)
        }
    }

    /// True for a place within a letter of several bytes.
    private static func splits(_ place: Int, _ text: [UInt8]) -> Bool {
        place < text.count && text[place] & 0xC0 == 0x80
    }
}
