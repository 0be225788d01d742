import Enforcement
import Testing

@testable import Importing

@Suite struct GDPRhubTests {
    /// A page of an invented decision, as the wiki lays them out.
    private static let page: String = """
        {{DPAdecisionBOX

        |Jurisdiction=Germany
        |DPA-BG-Color=
        |DPAlogo=LogoDE.png
        |DPA_Abbrevation=HmbBfDI
        |DPA_With_Country=HmbBfDI (Hamburg)

        |Case_Number_Name=11/2020-Q
        |ECLI=N/A

        |Original_Source_Name_1=HmbBfDI
        |Original_Source_Link_1=https://authority.example/11
        |Original_Source_Language_1=German
        |Original_Source_Language__Code_1=DE

        |Type=Complaint
        |Outcome=Upheld
        |Date_Started=02.01.2019
        |Date_Decided=11.03.2020<!-- as served -->
        |Date_Published=
        |Year=2020
        |Fine=1,250,300
        |Currency=EUR

        |GDPR_Article_1=Article 5(1)(a) GDPR
        |GDPR_Article_Link_1=Article 5 GDPR#1a
        |GDPR_Article_2=[[Article 6 GDPR#1|Article 6(1) GDPR]]
        |GDPR_Article_3=Article 58(2)(b) GDPR
        |National_Law_Name_1=§ 26 BDSG
        |Party_Name_1=[https://quillmere.example Quillmère '''Online''' GmbH]
        |Party_Link_1=https://quillmere.example
        |Party_Name_2=Open Ledger

        |Appeal_To_Body=VG Hamburg (Germany)
        |Appeal_To_Case_Number_Name=17 K 1/21
        |Appeal_To_Status=Appealed - Overturned
        |Initial_Contributor={{User|x=y}}
        }}

        The controller watched its staff.

        == English Summary ==
        """

    @Test("What a page of a decision says, and where")
    func decision() throws {
        let reading = try Reading(.gdprhub, Self.page)
        #expect(reading.refusals == [])
        let row = try #require(reading.rows.first)
        #expect(row.notes == [])
        #expect(row.document.text == Self.page)
        #expect(row.document.name == "f:1")
        #expect(row.document.publisher == "GDPRhub")
        #expect(row.document.format == .gdprhub)
        #expect((row.record.kind, row.record.language, row.record.relevant) == (.tracker, "en", true))
        #expect(row.record.measures.map(\.measure) == [.fine, .reprimand])
        let fine = row.record.measures[0]
        #expect(fine.respondent == "Quillmère Online GmbH")
        #expect(fine.authority?.code == "DE-HH")
        #expect(fine.money == Money(amount: Amount(units: 1_250_300), currency: "EUR"))
        #expect(fine.decided == PartialDate("2020-03-11"))
        #expect(fine.articles.map(\.description) == ["5(1)(a)", "6(1)"])
        #expect(fine.law == .gdpr)
        #expect(row.words("respondent") == "[https://quillmere.example Quillmère '''Online''' GmbH]")
        #expect(row.words("authority") == "HmbBfDI (Hamburg)")
        #expect(row.words("amount") == "1,250,300")
        #expect(row.words("decided") == "11.03.2020<!-- as served -->")
        #expect(row.record.measures[1].money == nil)
        #expect(row.record.measures.map(\.confidence) == [1, 0.7])
        #expect(row.record.measures[1].spans["measure"]?.slice(Self.page) == "Article 58(2)(b) GDPR")
    }

    @Test("Its appeal and what else the box tells")
    func life() throws {
        let row = try #require(try Reading(.gdprhub, Self.page).rows.first)
        let challenge = try #require(row.record.challenges.first)
        #expect((challenge.stage, challenge.outcome, challenge.measure) == (.decided, .annulled, 0))
        #expect(challenge.court == "VG Hamburg (Germany)")
        let claims = row.record.claims.map { "\($0.name): \($0.value)" }
        #expect(
            claims == [
                "reference: 11/2020-Q", "procedure: Complaint", "outcome: Upheld",
                "appeal_to_reference: 17 K 1/21", "appeal_status: Appealed - Overturned",
                "source: https://authority.example/11", "started: 2019-01-02", "party: Open Ledger",
            ])
        #expect(row.record.claims.first?.evidence.slice(Self.page) == "11/2020-Q")
    }

    @Test("A judgment is a challenge that is decided")
    func judgment() throws {
        let page = """
            {{COURTdecisionBOX|Jurisdiction=Germany|Court_Abbrevation=VG|Court_English_Name=Administrative Court Hamburg
            |Date_Decided=01.02.2023|Party_Name_1=Quillmère|ECLI=ECLI:DE:VGHH:2023:1
            |Appeal_From_Body=HmbBfDI (Hamburg)|Appeal_From_Case_Number_Name=11/2020-Q|Appeal_From_Status=Upheld}}
            """
        let row = try #require(try Reading(.gdprhub, page).rows.first)
        let challenge = try #require(row.record.challenges.first)
        #expect((challenge.by, challenge.stage, challenge.outcome) == ("Quillmère", .decided, .upheld))
        #expect(challenge.court == "Administrative Court Hamburg")
        #expect(challenge.date == PartialDate("2023-02-01"))
        #expect(challenge.spans["court"]?.slice(page) == "Administrative Court Hamburg")
        #expect(
            row.record.claims.map { "\($0.name): \($0.value)" } == [
                "ecli: ECLI:DE:VGHH:2023:1", "appeal_from: HmbBfDI (Hamburg)",
                "appeal_from_reference: 11/2020-Q",
            ])
    }

    private static func box(_ parameters: String) -> String {
        "{{DPAdecisionBOX\n|Party_Name_1=Q\n\(parameters)\n}}"
    }

    @Test(
        "The measures of a box",
        arguments: [
            ("a fine", "|Fine=5000\n|Currency=HUF", "fine 5000 HUF"),
            ("a comma groups by three", "|Fine=5,000\n|Currency=HUF", "fine 5000 HUF"),
            ("nought is no fine", "|Fine=0\n|Currency=EUR", ""),
            ("none is no fine", "|Fine=None\n|Currency=", ""),
            ("the power that was used", "|GDPR_Article_1=Article 58(2)(f) GDPR", "ban"),
            (
                "each power once",
                "|GDPR_Article_1=Article 58(2)(c) GDPR\n|GDPR_Article_2=Article 58(2)(d) GDPR", "order"
            ),
            ("a fine of no known sum", "|GDPR_Article_1=Article 58(2)(i) GDPR", "fine"),
            (
                "none where nothing was found",
                "|Outcome=No Violation Found\n|GDPR_Article_1=Article 58(2)(b) GDPR", ""
            ),
            ("an article is no measure", "|Outcome=Violation Found\n|GDPR_Article_1=Article 5 GDPR", ""),
        ])
    func measures(what: String, parameters: String, measures: String) throws {
        let row = try #require(try Reading(.gdprhub, Self.box(parameters)).rows.first, "\(what)")
        let said = row.record.measures.map {
            $0.measure.rawValue + ($0.money.map { " \($0.amount) \($0.currency)" } ?? "")
        }
        #expect(said.joined(separator: ", ") == measures, "\(what)")
        #expect(row.record.relevant == !measures.isEmpty)
        #expect(row.record.relevant || row.record.claims.isEmpty)
    }

    @Test("When it started is told in the box's words where they are no date")
    func started() throws {
        let page = Self.box("|Fine=5\n|Currency=EUR\n|Date_Started=Spring 2019")
        let claims = try Reading(.gdprhub, page).rows.first?.record.claims
        #expect(claims?.map(\.value) == ["Spring 2019"])
    }

    @Test(
        "How far an appeal got",
        arguments: [
            ("Appealed - Confirmed", "decided upheld"), ("Upheld", "decided upheld"),
            ("Appealed - Overturned", "decided annulled"), ("Partly overturned", "decided -"),
            ("Pending appeal", "lodged -"), ("Appealed", "lodged -"), ("Not appealed", "none"),
            ("Whatever", "none"),
        ])
    func appeals(status: String, fate: String) {
        let read = AppealFate(status)
        #expect((read.map { "\($0.stage) \($0.outcome?.rawValue ?? "-")" } ?? "none") == fate)
    }

    @Test("A respondent whom the wiki does not name has no name and no passage")
    func nameless() throws {
        let row = try #require(
            try Reading(.gdprhub, "{{DPAdecisionBOX|Fine=5|Currency=EUR|Party_Name_1=Anonymous}}").rows.first)
        #expect(row.record.measures.map(\.respondent) == [UnnamedParty.name])
        #expect(row.words("respondent") == nil)
    }

    @Test(
        "What wikitext may hold within a value",
        arguments: [
            ("a box", "{{Small|Q|x=y}} Ltd", "{{Small|Q|x=y}} Ltd"), ("a link", "[[Q Ltd|Quill]]", "Quill"),
            ("a comment with marks", "Q<!-- | }} -->", "Q"),
            ("an address", "[https://q.example Q Ltd]", "Q Ltd"),
            ("nowiki", "<nowiki>Q | R}}</nowiki>", "Q | R}}"), ("a line break", "Q<br />", "Q"),
            ("a link that is not closed", "[[Q", "[[Q"), ("an equals sign", "Q = R", "Q = R"),
            ("italics", "''Q'' isn't", "Q isn't"),
        ])
    func wikitext(what: String, value: String, name: String) throws {
        let page = "{{DPAdecisionBOX\n|Party_Name_1=\(value)\n|Fine=5\n|Currency=EUR\n}}"
        let row = try #require(try Reading(.gdprhub, page).rows.first, "\(what)")
        #expect(row.record.measures.map(\.respondent) == [name], "\(what)")
        #expect(row.words("respondent") == value, "\(what)")
    }

    @Test(
        "A page that is refused is told with its line and the reason",
        arguments: [
            ("no box", "Welcome", 1, .noTemplate),
            ("a box in a comment", "<!-- {{DPAdecisionBOX}} -->", 1, .noTemplate),
            (
                "a box that is not closed", "\n\n{{DPAdecisionBOX\n|Fine=5", 3,
                .unclosedTemplate("DPAdecisionBOX")
            ),
            (
                "a box within that is not closed", "{{DPAdecisionBOX|Fine={{x}", 1,
                .unclosedTemplate("DPAdecisionBOX")
            ),
            (
                "no such day", box("|Fine=5\n|Currency=EUR\n|Date_Decided=30.02.2021"), 5,
                .noSuchDate(field: "Date_Decided", given: "30.02.2021")
            ),
            (
                "a sum with two readings", box("|Fine=5.000\n|Currency=EUR"), 3,
                .ambiguous(field: "Fine", given: "5.000", readings: ["5", "5000"])
            ),
            ("no sum", box("|Fine=some"), 3, .unexpected(field: "Fine", given: "some")),
            ("no currency", box("|Fine=5"), 1, .missing(field: "currency")),
            (
                "no country", box("|Jurisdiction=Atlantis\n|Fine=5\n|Currency=EUR"), 3,
                .unexpected(field: "Jurisdiction", given: "Atlantis")
            ),
        ] as [(String, String, Int, Refusal.Reason)])
    func refused(what: String, page: String, line: Int, reason: Refusal.Reason) throws {
        let reading = try Reading(.gdprhub, page)
        #expect(reading.refusals == [Refusal(line: line, reason: reason)], "\(what)")
        #expect(reading.rows.isEmpty)
    }

    @Test("What the wiki does not have, or has twice, is told; the rest of the page goes in")
    func notes() throws {
        let page = Self.box("|DPA_Abbreviation=X\n|GDPR_Article_0=Article 5\n|Fine=5\n|Currency=EUR\n|Fine=6")
        let row = try #require(try Reading(.gdprhub, page).rows.first)
        #expect(
            row.notes == [
                Refusal(line: 3, reason: .unknownField("DPA_Abbreviation")),
                Refusal(line: 4, reason: .unknownField("GDPR_Article_0")),
                Refusal(line: 7, reason: .twice(field: "Fine")),
            ])
        #expect(row.record.measures.first?.money?.amount == Amount(units: 6))
    }

    @Test("A file of several pages: each begins with its box, a bad one harms no other")
    func several() throws {
        let file =
            "\u{FEFF}Head\n" + Self.box("|Fine=5\n|Currency=EUR") + "\nText\n{{DPAdecisionBOX\n|Fine=\n\n"
            + Self.box("|Fine=6\n|Currency=EUR") + "\nText of 6"
        let reading = try Reading(.gdprhub, file)
        #expect(reading.rows.map(\.document.name) == ["f:1", "f:11"])
        #expect(reading.rows.last?.document.text.hasSuffix("}}\nText of 6") == true)
        #expect(reading.refusals == [Refusal(line: 8, reason: .unclosedTemplate("DPAdecisionBOX"))])
    }

    @Test("An export: titles, days of change, escaped text; other namespaces and redirects are passed over")
    func export() throws {
        let export = """
            <mediawiki xml:lang="en">
              <siteinfo><sitename>Wiki</sitename></siteinfo>
              <page><title>Template:Box</title><ns>10</ns><revision><text>{{DPAdecisionBOX}}</text></revision></page>
              <page><title>Old</title><ns>0</ns><revision><text>#REDIRECT [[New]]</text></revision></page>
              <page>
                <title>AEPD (Spain) - PS/1 &amp; 2</title><ns>0</ns>
                <revision><timestamp>2022-03-04T05:06:07Z</timestamp><text bytes="9" />
                </revision>
                <revision><timestamp>2023-03-04T05:06:07Z</timestamp>
                <text xml:space="preserve">{{DPAdecisionBOX
            |Party_Name_1=Q &amp; R &lt;!-- x --&gt;
            |Fine=5
            |Currency=€uro
            }}</text></revision></page>
              <page><title>AEPD (Spain) - PS/3</title><ns>0</ns><revision><text>{{DPAdecisionBOX|Party_Name_1=Q &amp; R
            |Fine=5|Currency=EUR|Date_Decided=2020}}</text></revision></page>
            </mediawiki>
            """
        let reading = try Reading(.gdprhub, export)
        #expect(
            reading.refusals == [Refusal(line: 13, reason: .unexpected(field: "Currency", given: "€uro"))])
        let right = try Reading(.gdprhub, export.replacing("€uro", with: "EUR"))
        let row = try #require(right.rows.first)
        #expect(row.document.title == "AEPD (Spain) - PS/1 & 2")
        #expect(row.document.name == "AEPD (Spain) - PS/1 & 2")
        #expect(row.document.url == "https://gdprhub.eu/index.php?title=AEPD_(Spain)_-_PS/1_%26_2")
        #expect(row.document.published == PartialDate("2023-03-04"))
        #expect(row.record.measures.first?.respondent == "Q & R")
        #expect(row.words("respondent") == "Q & R <!-- x -->")
        #expect(right.rows.map(\.document.title) == [row.document.title, "AEPD (Spain) - PS/3"])
    }

    @Test("Each field is found by the name that it writes")
    func fields() {
        for field in GDPRhubField.allCases {
            let named = GDPRhubField.named(field.name(7))
            #expect(named?.field == field)
            #expect(named?.number == (field.rawValue.hasSuffix("#") ? 7 : 1))
        }
        #expect(GDPRhubField.article.name(2) == "GDPR_Article_2")
    }
}
