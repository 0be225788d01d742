import Testing

@testable import Enforcement

@Suite struct RecordJSONTests {
    private static let text = "16 juli: CNPD \"beboet\"\u{2028}Amazon met 746 miljoen euro."

    private static func span(_ words: String) -> Span {
        guard let range = text.firstRange(of: words) else { return Span(0, 0) }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Span(start, start + words.utf8.count)
    }

    /// A record in which every field has a value.
    private static var full: Record {
        var measure = Measure(respondent: "Amazon", measure: .fine, evidence: Span(0, text.utf8.count))
        measure.aliases = ["Amazon Europe \"Core\""]
        measure.authority = Authority("LU")
        measure.money = Money(amount: Amount(units: 74_600_000_050, scale: 2), currency: "EUR")
        measure.decided = PartialDate("2021-07-16")
        measure.articles = [Article("5(1)(f)"), Article("6")].compactMap { $0 }
        measure.law = .gdpr
        measure.standing = .upheld
        measure.primary = false
        (measure.saidBy, measure.saidByName, measure.confidence) = (.companyFiling, "Amazon", 0.87)
        measure.spans = ["amount": span("746 miljoen euro"), "decided": span("16 juli")]
        var complaint = Complaint(complainant: "La Quadrature du Net", evidence: span("CNPD"))
        complaint.against = ["Google", "Amazon"]
        complaint.with = Authority("DE-HH")
        complaint.filed = PartialDate("2018")
        complaint.represented = 12_000
        complaint.confidence = 0.5
        var challenge = Challenge(by: "Amazon", stage: .decided, evidence: span("Amazon"))
        challenge.measure = 0
        challenge.outcome = .reduced
        challenge.amountAfter = Amount(units: 5, scale: 1)
        challenge.court = "Tribunal"
        challenge.date = PartialDate("2025-03")
        challenge.saidBy = .court
        var claim = Claim(name: "record", value: "highest\nso far", evidence: span("beboet"))
        claim.measure = 0
        return Record(
            document: "a \"b\".txt", language: "nl", kind: .pressRelease, published: PartialDate("2021-08"),
            publishedSpan: Span(0, 7), relevant: true, measures: [measure], complaints: [complaint],
            challenges: [challenge], claims: [claim])
    }

    private static let bare = Record(
        document: "b.txt",
        measures: [Measure(respondent: "X", measure: .periodicPenalty, evidence: Span(0, 2))],
        complaints: [Complaint(complainant: "Y", evidence: Span(0, 2))],
        challenges: [Challenge(by: "X", stage: .announced, evidence: Span(0, 2))],
        claims: [Claim(name: "n", value: "", evidence: Span(1, 1))])

    @Test("A record comes back from its line as it was", arguments: [full, bare, Record(document: "c.txt")])
    func roundTrip(record: Record) throws {
        let line = RecordJSON.line(record, text: Self.text)
        #expect(line.last == 0x0A)
        #expect(line.count { $0 == 0x0A } == 1, "a record is one line")
        #expect(try RecordJSON.record(of: line) == record)
    }

    @Test("The keys stand in the order of the guide, and evidence is what the text says")
    func keys() {
        var record = Record(document: "a.txt", language: "nl", relevant: true)
        var measure = Measure(respondent: "Amazon", measure: .fine, evidence: Span(0, 7))
        measure.money = Money(amount: Amount(units: 746_000_000), currency: "EUR")
        measure.spans = ["respondent": Span(9, 13), "decided": Span(0, 7)]
        record.measures = [measure]
        let expected = """
            {"document":"a.txt","language":"nl","kind":"news","published":null,"relevant":true,"measures":[{\
            "respondent":"Amazon","aliases":[],"authority":null,"measure":"fine","amount":746000000,\
            "currency":"EUR","decided":null,"articles":[],"law":null,"standing":"imposed","primary":true,\
            "evidence":"16 juli","spans":{"decided":[0,7],"respondent":[9,13],"evidence":[0,7]},\
            "saidBy":"press","saidByName":null,"confidence":1.00}],"complaints":[],"challenges":[],"claims":[]}

            """
        #expect(String(decoding: RecordJSON.line(record, text: Self.text), as: UTF8.self) == expected)
    }

    @Test("A key that a record does not have is named")
    func unknown() {
        let line = String(decoding: RecordJSON.line(Self.full, text: Self.text), as: UTF8.self)
        let changed = line.replacing(#""court":"#, with: #""cuort":"#)
        #expect(throws: JSONFault.unknown(field: "cuort")) { try RecordJSON.record(of: Array(changed.utf8)) }
    }

    @Test("A key that is left out is what a record begins with")
    func leftOut() throws {
        let line = #"{"measures":[{"respondent":"X","measure":"fine","spans":{"evidence":[0,2]}}]}"#
        let measure = Measure(respondent: "X", measure: .fine, evidence: Span(0, 2))
        #expect(try RecordJSON.record(of: Array(line.utf8)) == Record(relevant: true, measures: [measure]))
    }

    @Test(
        "A value that a field cannot have is named",
        arguments: [
            (#""kind":"press_release""#, #""kind":"gossip""#, "kind"),
            (#""language":"nl""#, #""language":7"#, "language"),
            (#""decided":"2021-07-16""#, #""decided":"2021-02-30""#, "decided"),
            (#""articles":["5(1)(f)","6"]"#, #""articles":["100"]"#, "articles"),
            (#""currency":"EUR""#, #""currency":null"#, "currency"),
            (#""currency":"EUR""#, #""currency":"euro""#, "currency"),
            (#""measure":0"#, #""measure":1"#, "measure"),
            (#""confidence":0.87"#, #""confidence":1.87"#, "confidence"),
        ])
    func unexpected(right: String, wrong: String, field: String) {
        let line = String(decoding: RecordJSON.line(Self.full, text: Self.text), as: UTF8.self)
        let changed = line.replacing(right, with: wrong)
        #expect(changed != line)
        #expect(throws: JSONFault.unexpected(field: field)) { try RecordJSON.record(of: Array(changed.utf8)) }
    }
}
