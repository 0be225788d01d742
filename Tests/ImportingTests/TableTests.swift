import Enforcement
import Testing

@testable import Importing

@Suite struct TableTests {
    private static func options(_ change: (inout ImportOptions) throws -> Void = { _ in }) rethrows
        -> ImportOptions
    {
        var options = ImportOptions(name: "f")
        options.currency = "EUR"
        try change(&options)
        return options
    }

    /// A measure as one line: who, by whom, what, how much, when, under which articles.
    private static func line(_ row: Imported) -> String {
        row.record.measures.map { measure in
            [
                measure.respondent, measure.authority?.code ?? "-", measure.measure.rawValue,
                measure.money.map { "\($0.amount) \($0.currency)" } ?? "-",
                measure.decided?.description ?? "-",
                measure.articles.map(\.description).joined(separator: " "), measure.law?.rawValue ?? "-",
            ].joined(separator: "|")
        }.joined()
    }

    private static let header: String = "respondent,authority,amount,decided,articles"

    @Test(
        "What a row says",
        arguments: [
            (
                "plain", "Tarnwick,Poland,9380,2019-10-18,Art. 28 GDPR",
                "Tarnwick|PL|fine|9380 EUR|2019-10-18|28|GDPR"
            ),
            (
                "quoted, with commas and doubled marks",
                #""Tarnwick ""Core"", Ltd",Spain,"5,000.50",2019,"Art. 5 GDPR, Art. 6 GDPR""#,
                #"Tarnwick "Core", Ltd|ES|fine|5000.5 EUR|2019|5 6|GDPR"#
            ),
            ("blanks around", " Tarnwick , \"IE\" ,  5 , 2019-10 , ", "Tarnwick|IE|fine|5 EUR|2019-10||-"),
            ("a line within a cell", "\"Tarn\nwick\",IE,5,2019,5", "Tarn\nwick|IE|fine|5 EUR|2019|5|GDPR"),
            ("nought is no sum", "T,IE,0,2019,", "T|IE|fine|-|2019||-"),
            ("what is not known is left open", "T,n/a,unknown,1970-01-01,Unknown", "T|-|fine|-|-||-"),
            (
                "an unnamed one begins small", "Not disclosed,IE,5,2019,",
                "not disclosed|IE|fine|5 EUR|2019||-"
            ),
            ("a sum tells its currency", "T,PL,20000 PLN,2019,", "T|PL|fine|20000 PLN|2019||-"),
            ("the United Kingdom's own law", "T,UK,5,2021,Art. 32", "T|GB|fine|5 EUR|2021|32|UK-GDPR"),
            ("another act is no article", "T,UK,5,2019,Data Protection Act 2018", "T|GB|fine|5 EUR|2019||-"),
        ])
    func said(what: String, row: String, line: String) throws {
        let reading = try Reading(.csv, Self.header + "\n" + row, Self.options())
        #expect(reading.rows.map(Self.line) == [line], "\(what)")
        #expect(reading.refusals == [], "\(what)")
    }

    @Test("The text is the line of columns and the row; each value stands where the row writes it")
    func places() throws {
        let rows =
            "\u{FEFF}who,\"how much\",why\r\nT,5,x\r\n\"Quillmère \"\"Q\"\"\",\"5 000\",\"Art. 5\r\nGDPR\"\r\n"
        let options = try Self.options {
            $0.columns = try ColumnMap("respondent=who,amount=how much,articles=why,note=why")
        }
        let row = try #require(try Reading(.csv, rows, options).rows.last)
        #expect(
            row.document.text == "who,\"how much\",why\n\"Quillmère \"\"Q\"\"\",\"5 000\",\"Art. 5\r\nGDPR\"")
        #expect(row.document.name == "f:3")
        #expect(row.document.format == .csv)
        #expect(row.record.kind == .tracker)
        #expect(row.record.measures.first?.respondent == "Quillmère \"Q\"")
        #expect(row.words("respondent") == "Quillmère \"\"Q\"\"")
        #expect(row.words("amount") == "5 000")
        #expect(row.words("articles") == "Art. 5\r\nGDPR")
        #expect(row.record.measures.first?.evidence.slice(row.document.text).hasPrefix("\"Quillmère") == true)
        #expect(row.record.claims.first?.evidence.slice(row.document.text) == "Art. 5\r\nGDPR")
    }

    @Test(
        "The separator is found or given",
        arguments: [
            ("a;b,c;respondent\n1;2;T", nil), ("a\tb,c\trespondent\n1\t2\tT", nil),
            ("\"a;b;c;d\",x,respondent\n1,2,T", nil), ("a|b;c|respondent\n1|2|T", "|"),
        ] as [(String, Character?)])
    func separator(text: String, given: Character?) throws {
        let rows = try Reading(.csv, text, Self.options { $0.separator = given }).rows
        #expect(rows.map { $0.record.measures[0].respondent } == ["T"])
    }

    @Test(
        "A row that is refused is told with its line and the reason; those beside it go in",
        arguments: [
            ("nobody", ",IE,5,2019,", .missing(field: "respondent")),
            ("no such day", "T,IE,5,2021-02-30,", .noSuchDate(field: "decided", given: "2021-02-30")),
            ("no date", "T,IE,5,soon,", .unexpected(field: "decided", given: "soon")),
            (
                "a date with two readings", "T,IE,5,03/04/2019,",
                .ambiguous(field: "decided", given: "03/04/2019", readings: ["2019-04-03", "2019-03-04"])
            ),
            (
                "a sum with two readings", "T,IE,5.000,2019,",
                .ambiguous(field: "amount", given: "5.000", readings: ["5", "5000"])
            ),
            ("no sum", "T,IE,a lot,2019,", .unexpected(field: "amount", given: "a lot")),
            ("no country", "T,Atlantis,5,2019,", .unexpected(field: "authority", given: "Atlantis")),
            ("a cell too few", "T,IE,5,2019", .cells(expected: 5, found: 4)),
            ("a cell too many", "T,IE,5,2019,,", .cells(expected: 5, found: 6)),
            ("a mark that is not closed", "\"T,IE,5,2019,", .unclosedQuote),
            ("something behind a mark", "\"T\"x,IE,5,2019,", .strayQuote),
        ] as [(String, String, Refusal.Reason)])
    func refused(what: String, row: String, reason: Refusal.Reason) throws {
        let reading = try Reading(
            .csv, "\(Self.header)\nA,IE,5,2019,\n\(row)\nB,IE,5,2019,\n", Self.options())
        #expect(reading.refusals == [Refusal(line: 3, reason: reason)], "\(what)")
        #expect(reading.rows.map { $0.record.measures[0].respondent } == ["A", "B"], "\(what)")
        #expect(reading.rows.map(\.document.name) == ["f:2", "f:4"], "\(what)")
    }

    @Test("A convention settles what has two readings")
    func conventions() throws {
        let rows = try Reading(
            .csv, "\(Self.header)\nT,IE,\"5.000\",03/04/2019,",
            Self.options { ($0.decimal, $0.dateOrder) = (",", .mdy) }
        ).rows
        #expect(rows.map(Self.line) == ["T|IE|fine|5000 EUR|2019-03-04||-"])
    }

    @Test("A sum without any currency is refused")
    func currency() throws {
        let reading = try Reading(.csv, "respondent,amount\nT,5", ImportOptions(name: "f"))
        #expect(reading.refusals == [Refusal(line: 2, reason: .missing(field: "currency"))])
    }

    @Test("Of two rows with one id the second is refused, with the line of the first")
    func ids() throws {
        let reading = try Reading(.csv, "id,respondent\n7,A\n8,B\n7,C\n,D\n,E", Self.options())
        #expect(reading.refusals == [Refusal(line: 4, reason: .duplicate(id: "7", firstLine: 2))])
        #expect(reading.rows.map { $0.record.measures[0].respondent } == ["A", "B", "D", "E"])
    }

    @Test("A row that is not UTF-8 or too long is refused, those beside it go in")
    func bytes() throws {
        let long = String(repeating: "a", count: 1_000_001)
        let reading = try Reading(
            .csv, Array("respondent\nA\n".utf8) + [0xFF, 0x0A] + Array("\(long)\n\"\(long)\"\nB".utf8),
            Self.options())
        #expect(
            reading.refusals == [
                Refusal(line: 3, reason: .notUTF8), Refusal(line: 4, reason: .tooLong(limit: 1_000_000)),
                Refusal(line: 5, reason: .unclosedQuote),
            ])
        #expect(reading.rows.map(\.document.name) == ["f:2", "f:6"])
    }

    @Test(
        "A file whose columns are wrong is refused as a whole, with the columns that it has",
        arguments: [
            ("", "", .empty),
            (
                "who,what\n", "respondent=whom,amount=what,note=why",
                .columns(missing: ["whom", "why"], there: ["who", "what"])
            ),
            ("who,what\n", "amount=what", .unmapped(field: "respondent", there: ["who", "what"])),
            ("who,what\n", "", .unmapped(field: "respondent", there: ["who", "what"])),
            ("who,who\n", "respondent=who", .columnTwice("who")),
            ("\"who\n", "respondent=who", .header(.unclosedQuote)),
        ] as [(String, String, ImportFault)])
    func columns(text: String, map: String, fault: ImportFault) throws {
        let options = try Self.options { $0.columns = try ColumnMap(map) }
        #expect(throws: fault) { try Reading(.csv, text, options) }
    }

    @Test(
        "A map that cannot be read",
        arguments: [
            ("respondent", .unreadableMap("respondent")),
            ("{\"respondent\":5}", .unreadableMap("respondent")),
            ("{", .unreadableMap("{")), ("respondent=a,respondent=b", .unreadableMap("respondent")),
            ("fined=who", .fields(unknown: ["fined"], known: ColumnField.allCases.map(\.rawValue))),
        ] as [(String, ImportFault)])
    func maps(text: String, fault: ImportFault) {
        #expect(throws: fault) { try ColumnMap(text) }
    }

    @Test("A map in JSON takes names with commas")
    func json() throws {
        let options = try Self.options { $0.columns = try ColumnMap(#"{"respondent":"who, then"}"#) }
        #expect(try Reading(.csv, "\"who, then\"\nT", options).rows.count == 1)
    }

    @Test("An address that is none is left out and told; the rest of the row goes in")
    func address() throws {
        let rows = try Reading(
            .csv, "respondent,url\nT,javascript:alert(1)\nU,https://a.example/x", Self.options()
        ).rows
        #expect(rows.map(\.document.url) == [nil, "https://a.example/x"])
        let reason = Refusal.Reason.unexpected(field: "url", given: "javascript:alert(1)")
        #expect(rows.map(\.notes) == [[Refusal(line: 2, reason: reason)], []])
    }
}
