import Enforcement
import Filing
import Register

/// A case as one JSON value, with every claim for every field.
enum DossierJSON {
    static func line(_ dossier: Dossier) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(dossier.made, dossier, &$0) }
        json.endLine()
        return json.bytes
    }

    private static func write(_ made: Case, _ dossier: Dossier, _ json: inout JSONWriter) {
        json.field("id", made.id)
        json.field("respondent", made.respondent.value)
        json.field("aliases", made.aliases)
        json.field("authority", made.authority?.value)
        json.field("authority_names", made.authorityNames)
        json.field("state", CaseState.sentence(of: made))
        json.field("as_of", dossier.asOf?.description)
        json.field("pending", made.measures.isEmpty)
        json.field("measures", each: made.measures) { $0.measure($1) }
        json.field("amounts", each: made.amounts) { $0.amount($1) }
        json.field("steps", each: made.steps) { $0.step($1) }
        json.field("findings", each: made.findings) { $0.finding($1) }
        json.field("timeline", each: made.timeline) { $0.event($1) }
        json.field("days_to_decision", made.daysToDecision) { json, days in
            json.array([days.lowerBound, days.upperBound]) { $0.value($1) }
        }
        json.field("not_known", made.unknowns.map(\.rawValue))
        json.field("rank", dossier.rank) { $0.rank($1) }
        json.field("records", each: dossier.records) { $0.verdict($1) }
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

    fileprivate mutating func amount(_ amount: StagedAmount) {
        object { json in
            json.field("stage", amount.stage.name)
            json.field("subject", amount.subject)
            json.field("value", amount.finding.value)
            json.field("claims", each: amount.finding.claims) { $0.claim($1) }
        }
    }

    fileprivate mutating func step(_ step: Step) {
        object { json in
            json.field("stage", step.stage.rawValue)
            json.field("outcome", step.outcome?.rawValue)
            json.field("by", step.by)
            json.field("court", step.court)
            json.field("date", step.date?.description)
            json.field("amount_after", step.amountAfter)
        }
    }

    fileprivate mutating func rank(_ rank: Rank) {
        object { json in
            json.field("place", rank.place)
            json.field("place_of_standing", rank.placeOfStanding)
            json.field("among", rank.among)
            json.field("highest_from", rank.highest?.from.description)
            json.field("highest_until", rank.highest?.until?.description)
            json.field("passed_by", rank.highest?.passedBy?.id)
        }
    }

    fileprivate mutating func verdict(_ verdict: RecordVerdict) {
        object { json in
            json.field("document", verdict.document.id)
            json.field("words", verdict.words)
            switch verdict.truth {
            case .highestOfAll: json.field("true", "of all")
            case .wasHighest(let until, let id):
                json.field("true", "until \(until)")
                json.field("higher", id)
            case .highestOfAuthority: json.field("true", "of this authority")
            case .passedBy(let id):
                json.field("true", false)
                json.field("higher", id)
            case .unknown: json.field("true", nil as String?)
            }
        }
    }

    private mutating func claim(_ claim: CitedClaim) {
        object { json in
            json.field("claim", claim.address.description)
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
            json.field("url", document.url)
            json.field("publisher", document.publisher)
        }
    }
}
