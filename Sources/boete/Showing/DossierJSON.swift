import Enforcement
import Register

/// A case as one JSON value, with every claim for every field.
enum DossierJSON {
    static func line(_ made: Case) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(made, &$0) }
        json.endLine()
        return json.bytes
    }

    private static func write(_ made: Case, _ json: inout JSONWriter) {
        json.field("id", made.id)
        json.field("respondent", made.respondent.value)
        json.field("aliases", made.aliases)
        json.field("authority", made.authority?.value)
        json.field("authority_names", made.authorityNames)
        json.field("state", CaseState.sentence(of: made))
        json.field("measures", each: made.measures) { $0.measure($1) }
        json.field("findings", each: made.findings) { $0.finding($1) }
        json.field("timeline", each: made.timeline) { $0.event($1) }
        json.field("days_to_decision", made.daysToDecision) { json, days in
            json.array([days.lowerBound, days.upperBound]) { $0.value($1) }
        }
        json.field("documents", each: made.documents) { $0.document($1) }
    }
}

extension JSONWriter {
    fileprivate mutating func measure(_ measure: CaseMeasure) {
        object { json in
            json.field("measure", measure.kind.rawValue)
            json.field("amount", measure.money?.amount)
            json.field("currency", measure.money?.currency)
            json.field("decided", measure.decided?.description)
            json.field("articles", measure.articles.map(\.description))
            json.field("law", measure.law?.rawValue)
            json.field("standing", measure.standing.rawValue)
        }
    }

    fileprivate mutating func finding(_ finding: Finding) {
        object { json in
            json.field("subject", finding.subject)
            json.field("field", finding.field)
            json.field("value", finding.value)
            json.field("rule", finding.rule.rawValue)
            json.field("conflict", finding.isConflicting)
            json.field("claims", each: finding.claims) { $0.claim($1) }
        }
    }

    private mutating func claim(_ claim: CitedClaim) {
        object { json in
            json.field("value", claim.value)
            json.field("document", claim.document.id)
            json.field("evidence", claim.quote.text)
            json.field("span", claim.quote.passage)
            json.field("words", claim.quote.words)
            json.field("source", claim.source.rawValue)
            json.field("saidByName", claim.saidByName)
            json.field("confidence", share: claim.confidence)
        }
    }

    fileprivate mutating func event(_ event: Event) {
        object { json in
            json.field("date", event.date.description)
            json.field("kind", event.kind.rawValue)
            json.field("subject", event.subject)
        }
    }

    fileprivate mutating func document(_ document: DocumentReference) {
        object { json in
            json.field("id", document.id)
            json.field("name", document.name)
            json.field("kind", document.kind.rawValue)
            json.field("published", document.published?.description)
            json.field("recorded", document.recordedAt)
        }
    }
}
