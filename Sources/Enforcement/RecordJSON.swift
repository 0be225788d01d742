/// A record as one line of JSON, with the keys in the order that `docs/record.md` defines.
///
///     RecordJSON.line(record, text: text)  // {"document":"a.txt","language":"nl",…}
public enum RecordJSON {
    /// The line with its line end; `text` is what the record's spans point into.
    public static func line(_ record: Record, text: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(record, text, &$0) }
        json.endLine()
        return json.bytes
    }

    private static func write(_ record: Record, _ text: String, _ json: inout JSONWriter) {
        json.field("document", record.document)
        json.field("language", record.language)
        json.field("kind", record.kind.rawValue)
        json.field("published", record.published?.description)
        json.field("relevant", record.relevant)
        json.field("measures", each: record.measures) { $0.measure($1, text) }
        json.field("complaints", each: record.complaints) { $0.complaint($1, text) }
        json.field("challenges", each: record.challenges) { $0.challenge($1, text) }
        json.field("claims", each: record.claims) { $0.claim($1, text) }
        if let span = record.publishedSpan {
            json.key("spans")
            json.object { $0.field("published", span) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func measure(_ measure: Measure, _ text: String) {
        object { json in
            json.field("respondent", measure.respondent)
            json.field("aliases", measure.aliases)
            json.field("authority", measure.authority?.code)
            json.field("measure", measure.measure.rawValue)
            json.field("amount", measure.money?.amount)
            json.field("currency", measure.money?.currency)
            json.field("decided", measure.decided?.description)
            json.field("articles", measure.articles.map(\.description))
            json.field("law", measure.law?.rawValue)
            json.field("standing", measure.standing.rawValue)
            json.field("primary", measure.primary)
            json.origin(of: measure, text)
        }
    }

    fileprivate mutating func complaint(_ complaint: Complaint, _ text: String) {
        object { json in
            json.field("complainant", complaint.complainant)
            json.field("against", complaint.against)
            json.field("with", complaint.with?.code)
            json.field("filed", complaint.filed?.description)
            json.field("represented", complaint.represented)
            json.origin(of: complaint, text)
        }
    }

    fileprivate mutating func challenge(_ challenge: Challenge, _ text: String) {
        object { json in
            json.field("by", challenge.by)
            json.field("measure", challenge.measure)
            json.field("stage", challenge.stage.rawValue)
            json.field("outcome", challenge.outcome?.rawValue)
            json.field("amount_after", challenge.amountAfter)
            json.field("court", challenge.court)
            json.field("date", challenge.date?.description)
            json.origin(of: challenge, text)
        }
    }

    fileprivate mutating func claim(_ claim: Claim, _ text: String) {
        object { json in
            json.field("name", claim.name)
            json.field("value", claim.value)
            json.field("measure", claim.measure)
            json.origin(of: claim, text)
        }
    }

    /// Where it stands and who says it: the end of every entry.
    private mutating func origin(of entry: some Entry, _ text: String) {
        field("evidence", entry.evidence.slice(text))
        key("spans")
        object { json in
            for (name, span) in entry.spans.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
            where name != "evidence" {
                json.field(name, span)
            }
            json.field("evidence", entry.evidence)
        }
        field("saidBy", entry.saidBy.rawValue)
        field("saidByName", entry.saidByName)
        field("confidence", share: entry.confidence)
    }
}
