import Enforcement
import Filing
import Importing
import Samples
import Testing

@testable import Exporting

@Suite struct WikitextTests {
    /// What the boxes of a page say, read as `boete import gdprhub` reads them.
    private static func read(_ page: [UInt8]) throws -> [Imported] {
        var rows: [Imported] = []
        try ImportFormat.gdprhub.read(page, ImportOptions(name: "page")) { row in
            let row = try row.get()
            #expect(row.notes == [])
            rows.append(row)
        }
        return rows
    }

    private static func filed(_ row: Imported) -> Filed {
        Filed(
            document: DocumentReference(
                id: String(row.line), name: row.document.name, kind: .tracker, published: PartialDate("2025"),
                recordedAt: "2026-01-01T00:00:00.000Z"), record: row.record, text: row.document.text)
    }

    /// Without where it stands in the text.
    private static func facts(_ rows: [Imported]) -> [String] {
        rows.flatMap { row -> [String] in
            let record = row.record
            return record.measures.map { measure in
                let articles = measure.articles.map(\.description).joined(separator: " ")
                let parts: [String?] = [
                    measure.measure.rawValue, measure.respondent, measure.authority?.code,
                    measure.money?.claimed,
                    measure.decided?.description, articles, measure.law?.rawValue,
                ]
                return parts.map { $0 ?? "-" }.joined(separator: " | ")
            }
                + record.challenges.map { challenge in
                    let parts: [String?] = [
                        challenge.stage.rawValue, challenge.by, challenge.outcome?.rawValue, challenge.court,
                        challenge.date?.description,
                    ]
                    return parts.map { $0 ?? "-" }.joined(separator: " | ")
                } + record.claims.map { "\($0.name) | \($0.value)" }
        }
    }

    @Test(
        "A page that is read, made a case, and written again says the same",
        arguments: [
            (
                "a fine",
                """
                {{DPAdecisionBOX |Jurisdiction=Luxembourg |DPA_With_Country=CNPD (Luxembourg) |Case_Number_Name=7/2022
                |Original_Source_Link_1=https://authority.example/7?a=1&b=2 |Type=Complaint |Outcome=Upheld
                |Date_Started=05.01.2021 |Date_Decided=03.03.2022 |Year=2022 |Fine=2400000 |Currency=EUR
                |GDPR_Article_1=Article 5(1)(f) GDPR |GDPR_Article_2=Article 32 GDPR |Party_Name_1=Quillmere Ltd
                |Party_Name_2=Umbrel Watch |Appeal_To_Body=Tribunal |Appeal_To_Status=Pending appeal}}
                """
            ),
            (
                "a fine and an order of a region, to the month",
                """
                {{DPAdecisionBOX |Jurisdiction=Germany |DPA_With_Country=HmbBfDI (Hamburg) |Date_Decided=05.2023
                |Fine=1,250.75 |Currency=EUR |GDPR_Article_1=Article 15 GDPR |GDPR_Article_2=Article 58(2)(d) GDPR
                |Party_Name_1=Tarnwick GmbH}}
                """
            ),
            (
                "a reprimand against nobody who is named, to the year",
                """
                {{DPAdecisionBOX |Jurisdiction=Spain |DPA_With_Country=AEPD (Spain) |Year=2020
                |GDPR_Article_1=Article 6(1) GDPR |GDPR_Article_2=Article 58(2)(b) GDPR}}
                """
            ),
            (
                "a fine of which the sum is not told, by the United Kingdom",
                """
                {{DPAdecisionBOX |Jurisdiction=United Kingdom |DPA_With_Country=ICO (United Kingdom)
                |Date_Decided=01.02.2023 |GDPR_Article_1=Article 5(1)(c) GDPR |GDPR_Article_2=Article 58(2)(i) GDPR
                |Party_Name_1=Bexcombe plc}}
                """
            ),
            (
                "signs that would be markup",
                """
                {{DPAdecisionBOX |Jurisdiction=France |Fine=5 |Currency=EUR |Date_Decided=2021
                |Party_Name_1=A&#124;B &lt;C&gt; &#123;&#123;D&#125;&#125; &#91;&#91;E&#93;&#93; &amp;amp; &#39;&#39;F}}
                """
            ),
        ])
    func circle(why: Comment, page: String) throws {
        let first = try Self.read(Array(page.utf8))
        let made = try Made.only(first.map(Self.filed))
        let second = try Self.read(Wikitext.page(of: made))
        #expect(Self.facts(second).sorted() == Self.facts(first).sorted(), why)
    }

    @Test("A judgment has a box of its own, with its court, day and outcome")
    func judgment() throws {
        var annulled = Sample.challenge(
            by: "Quillmere Ltd", .decided, .annulled, measure: 0, date: "2024-05-06")
        annulled.court = "Administrative Tribunal"
        var ecli = Claim(name: "ecli", value: "ECLI:LU:TADM:2024:48001", evidence: Span(0, 4))
        ecli.measure = 0
        let made = try Made.only([
            Sample.filed(
                "a", [Sample.fine("Quillmere Ltd", 2_400_000, decided: "2022-03-03", standing: .annulled)],
                published: "2024-06", challenges: [annulled], claims: [ecli])
        ])
        #expect(
            String(decoding: Wikitext.page(of: made), as: UTF8.self) == """
                {{DPAdecisionBOX
                |Jurisdiction=Luxembourg
                |DPA_With_Country=Authority (Luxembourg)
                |Date_Decided=03.03.2022
                |Year=2022
                |Fine=2400000
                |Currency=EUR
                |Party_Name_1=Quillmere Ltd
                |Appeal_To_Body=Administrative Tribunal
                |Appeal_To_Status=Appealed - Overturned
                }}

                {{COURTdecisionBOX
                |Jurisdiction=Luxembourg
                |Court_English_Name=Administrative Tribunal
                |ECLI=ECLI:LU:TADM:2024:48001
                |Date_Decided=06.05.2024
                |Year=2024
                |Party_Name_1=Quillmere Ltd
                |Appeal_From_Body=Luxembourg
                |Appeal_From_Status=Appealed - Overturned
                }}


                """)
        #expect(
            try Self.facts(Self.read(Wikitext.page(of: made))) == [
                "fine | Quillmere Ltd | LU | EUR 2400000 | 2022-03-03 |  | -",
                "decided | Quillmere Ltd | annulled | Administrative Tribunal | -",
                "appeal_status | Appealed - Overturned",
                "decided | Quillmere Ltd | annulled | Administrative Tribunal | 2024-05-06",
                "ecli | ECLI:LU:TADM:2024:48001", "appeal_from | Luxembourg",
            ])
    }

    @Test(
        "Every outcome of a judgment, and an appeal that waits, is read as it was written",
        arguments: Challenge.Outcome.allCases)
    func outcomes(outcome: Challenge.Outcome) throws {
        let made = try Made.only([
            Sample.filed(
                "a", [Sample.fine("Quillmere Ltd", 5, decided: "2022")], published: "2024",
                challenges: [Sample.challenge(by: "Quillmere Ltd", .decided, outcome, measure: 0)])
        ])
        #expect(try Self.read(Wikitext.page(of: made)).first?.record.challenges.map(\.outcome) == [outcome])
    }

    @Test(
        "Sums have one reading",
        arguments: [
            ("12.345", "12.345"), ("1.5", "1.5"), ("86992.56", "86992.56"), ("1000", "1000"),
            ("0.125", "0.125"),
        ])
    func sums(sum: String, read: String) throws {
        var fine = Sample.fine("Quillmere Ltd", 5, decided: "2022")
        fine.money = Money(amount: try #require(Amount(sum)), currency: "EUR")
        let made = try Made.only([Sample.filed("a", [fine])])
        let measures = try #require(try Self.read(Wikitext.page(of: made)).first).record.measures
        #expect(measures.map { $0.money?.amount.description } == [read])
    }

    @Test(
        "Every region and country that the wiki knows is read as it was written",
        arguments: ["LU", "DE-HH", "ES-CT", "EU"])
    func authorities(code: String) throws {
        let made = try Made.only([
            Sample.filed("a", [Sample.fine("Quillmere Ltd", by: code, 5, decided: "2022")])
        ])
        #expect(try Self.read(Wikitext.page(of: made)).first?.record.measures.first?.authority?.code == code)
    }

    @Test("What is only proposed or rumoured has no box", arguments: [Standing.proposed, .rumoured])
    func open(standing: Standing) throws {
        let filed = Sample.filed("1", [Sample.fine("Danske Bank", by: "DK", 10, standing: standing)])
        let made = try #require(CaseFiling.cases(of: [filed]).first).made
        #expect(Wikitext.page(of: made).isEmpty)
    }
}
