import Enforcement
import Testing

@testable import Importing

@Suite struct RecordLinesTests {
    private static let bare: String = #"""
        {"url":"https://authority.example/7","publisher":"CNPD","kind":"press_release","published":"2021-08-06",\#
        "read":"2026-11-25","measures":[{"respondent":"Quillmère Ltd","authority":"LU","measure":"fine",\#
        "amount":746000000.50,"currency":"EUR","decided":"2021-07","articles":["6(1)"],"law":"GDPR"}],\#
        "complaints":[{"complainant":"Open Ledger","against":["Quillmère"],"with":"FR","represented":10065}],\#
        "challenges":[{"by":"Quillmère","measure":0,"stage":"decided","outcome":"reduced","amount_after":5,\#
        "court":"Cour \"A\"","date":"2026-03-12"}],"claims":[{"name":"group","value":"Quill","measure":0}]}
        """#

    @Test("A bare record is its own text: each value stands where the line writes it")
    func ownText() throws {
        let row = try #require(try Reading(.records, "\n" + Self.bare + "\r\n").rows.first)
        #expect(row.document.text == Self.bare)
        #expect(row.document.name == "f:2")
        #expect(row.record.document == "f:2")
        #expect(row.document.url == "https://authority.example/7")
        #expect(row.document.publisher == "CNPD")
        #expect(row.document.published == PartialDate("2021-08-06"))
        #expect(row.document.read == PartialDate("2026-11-25"))
        #expect(row.document.format == .record)
        #expect(row.record.kind == .pressRelease)
        #expect(row.record.relevant)
        #expect(row.words("respondent") == "Quillmère Ltd")
        #expect(row.words("amount") == "746000000.50")
        #expect(row.words("currency") == "EUR")
        #expect(row.words("articles") == #"["6(1)"]"#)
        let challenge = try #require(row.record.challenges.first)
        #expect(challenge.court == #"Cour "A""#)
        #expect(challenge.spans["court"]?.slice(row.document.text) == #"Cour \"A\""#)
        #expect(challenge.spans["amountAfter"]?.slice(row.document.text) == "5")
        let claim = try #require(row.record.claims.first)
        #expect(claim.evidence.slice(row.document.text) == #"{"name":"group","value":"Quill","measure":0}"#)
    }

    @Test("What is left out is what a record begins with; a row of nobody in particular is a tracker's")
    func defaults() throws {
        let row = try #require(
            try Reading(.records, #"{"measures":[{"respondent":"T","measure":"ban"}]}"#).rows.first)
        #expect(row.record.kind == .tracker)
        #expect(row.record.language == "und")
        #expect(row.record.measures[0].standing == .imposed)
        #expect(row.record.measures[0].primary)
        #expect(row.record.measures[0].confidence == 1)
        #expect(try Reading(.records, "{}").rows.first?.record.relevant == false)
    }

    private static let text: String = "Tarnwick fined 5 €, they say"
    private static func told(_ respondent: String, _ evidence: String, said: String) -> String {
        #"{"document":"a.txt","text":"\#(text)","measures":[{"respondent":"Tarnwick","measure":"fine","#
            + #""evidence":"\#(said)","spans":{"respondent":\#(respondent),"evidence":\#(evidence)}}]}"#
    }

    @Test("With a text the passages are in it, as boete extract prints them")
    func textBeside() throws {
        let row = try #require(
            try Reading(.records, Self.told("[0,8]", "[0,20]", said: "Tarnwick fined 5 €")).rows.first)
        #expect(row.document.text == Self.text)
        #expect(row.document.name == "a.txt")
        #expect(row.document.format == .text)
        #expect(row.record.kind == .news)
        #expect(row.words("respondent") == "Tarnwick")
    }

    @Test("What extract prints comes back as it was, once its text is beside it")
    func roundTrip() throws {
        let text = "CNPD fined Tarnwick"
        var measure = Measure(respondent: "Tarnwick", measure: .fine, evidence: Span(0, 19))
        measure.spans = ["respondent": Span(11, 19), "authority": Span(0, 4)]
        (measure.authority, measure.confidence) = (Authority("LU"), 0.5)
        let record = Record(document: "a.txt", language: "en", relevant: true, measures: [measure])
        let line = String(decoding: RecordJSON.line(record, text: text).dropLast(2), as: UTF8.self)
        #expect(try Reading(.records, line + #","text":"\#(text)"}"#).rows.map(\.record) == [record])
    }

    private static func measure(_ rest: String) -> String {
        #"{"measures":[{"respondent":"T","measure":"fine"\#(rest)}]}"#
    }

    @Test(
        "A line that is refused is told with its number and the reason",
        arguments: [
            ("no JSON", "{", .notJSON(at: 1)),
            ("no object", "[]", .notJSON(at: 0)),
            ("a wrong key", #"{"mesures":[]}"#, .unknownField("mesures")),
            ("a wrong key of a measure", measure(#","fined":1"#), .unknownField("fined")),
            ("a key that stands twice", #"{"kind":"news","kind":"blog"}"#, .twice(field: "kind")),
            ("no list", #"{"measures":{}}"#, .unexpected(field: "measures")),
            ("nobody", #"{"measures":[{"measure":"fine"}]}"#, .unexpected(field: "respondent")),
            ("no such kind", #"{"kind":"gossip"}"#, .unexpected(field: "kind")),
            ("no such day", measure(#","decided":"2021-02-30""#), .unexpected(field: "decided")),
            ("no such article", measure(#","articles":["100"]"#), .unexpected(field: "articles")),
            ("a sum without currency", measure(#","amount":5"#), .unexpected(field: "currency")),
            ("a sum in words", measure(#","amount":"5","currency":"EUR""#), .unexpected(field: "amount")),
            ("more than sure", measure(#","confidence":1.5"#), .unexpected(field: "confidence")),
            (
                "a measure that is not there", #"{"claims":[{"name":"group","value":"Q","measure":0}]}"#,
                .unexpected(field: "measure")
            ),
            ("an address that runs", #"{"url":"javascript:alert(1)"}"#, .unexpected(field: "url")),
            (
                "a passage behind the end", told("[0,99]", "[0,8]", said: "Tarnwick"),
                .notInText(field: "respondent")
            ),
            (
                "a passage from within a letter", told("[18,20]", "[0,8]", said: "Tarnwick"),
                .notInText(field: "respondent")
            ),
            (
                "a passage to within a letter", told("[0,18]", "[0,8]", said: "Tarnwick"),
                .notInText(field: "respondent")
            ),
            (
                "words that are not there", told("[0,8]", "[0,8]", said: "Tarnwack"),
                .notInText(field: "evidence")
            ),
            (
                "a text without passages", #"{"text":"T","measures":[{"respondent":"T","measure":"fine"}]}"#,
                .unexpected(field: "evidence")
            ),
        ] as [(String, String, Refusal.Reason)])
    func refused(what: String, line: String, reason: Refusal.Reason) throws {
        let reading = try Reading(.records, "{}\n\(line)\n{}")
        #expect(reading.refusals == [Refusal(line: 2, reason: reason)], "\(what)")
        #expect(reading.rows.count == 2, "the rest goes in")
    }

    @Test("A line that is not UTF-8 or too long is refused, those beside it go in")
    func bytes() throws {
        let long = "{\"title\":\"\(String(repeating: "a", count: 1_000_000))\"}"
        let reading = try Reading(
            .records, [0xEF, 0xBB, 0xBF] + Array("{}\n\"".utf8) + [0xFF, 0x0A] + Array("\(long)\n{}".utf8))
        #expect(
            reading.refusals == [
                Refusal(line: 2, reason: .notUTF8), Refusal(line: 3, reason: .tooLong(limit: 1_000_000)),
            ])
        #expect(reading.rows.map(\.document.name) == ["f:1", "f:4"])
    }
}
