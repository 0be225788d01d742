import Enforcement
import Filing
import Samples
import Testing

@testable import Exporting

@Suite struct CSVTests {
    @Test(
        "Cells as RFC 4180 has them, and none that a spreadsheet would run",
        arguments: [
            ("Quillmere Ltd", "Quillmere Ltd", "plain"), ("", "", "empty"), ("a,b", "\"a,b\"", "a comma"),
            ("a \"b\"", "\"a \"\"b\"\"\"", "quotation marks"), ("a\nb", "\"a\nb\"", "a line end"),
            ("a\r\nb", "\"a\r\nb\"", "both signs of a line end"), ("=1+1", "'=1+1", "a formula"),
            ("+49", "'+49", "a sign before a number"), ("-5", "'-5", "a minus"),
            ("@SUM(A1)", "'@SUM(A1)", "an at"),
            ("\t=1", "'\t=1", "a tab before a formula"), ("'=1", "''=1", "an apostrophe of its own"),
            ("=\"a\",1", "\"'=\"\"a\"\",1\"", "a formula in quotation marks"),
            ("Ὀλυμπ,ία", "\"Ὀλυμπ,ία\"", "Greek"),
        ])
    func cells(cell: String, written: String, why: Comment) {
        #expect(CSV.row(["x", cell]) == "x," + written, why)
    }

    @Test("A case as a row")
    func row() throws {
        var upheld = Sample.challenge(by: "Quillmere Ltd", .decided, .upheld, measure: 0, date: "2024-05-06")
        upheld.court = "Tribunal"
        var fine = Sample.fine("Quillmere Ltd", by: "DE-HH", 2_400_000, "GBP", decided: "2022-03-03")
        fine.articles = ["5(1)(f)", "32"].compactMap { Article($0) }
        fine.law = .gdpr
        let made = try Made.only([
            Sample.filed(
                "a", [fine, Sample.order("Quillmere Ltd", by: "DE-HH", decided: "2022-03-03")],
                published: "2022-04",
                complaints: [
                    Sample.complaint("Umbrel Watch", against: ["Quillmere Ltd"], with: "DE-HH", filed: "2021")
                ],
                challenges: [upheld])
        ])
        let told = Dictionary(uniqueKeysWithValues: zip(CaseColumns.header, CaseColumns.row(made)))
        #expect(
            told == [
                "id": "DE-HH-2022-quillmere", "respondent": "Quillmere Ltd", "authority": "DE-HH",
                "measure": "fine, order", "amount": "2400000", "currency": "GBP", "decided": "2022-03-03",
                "standing": "upheld", "documents": "1", "euros": "2814391", "filed": "2021", "law": "GDPR",
                "articles": "5(1)(f), 32", "court": "Tribunal", "outcome": "upheld", "url": "",
            ])
    }
}

/// Cases out of documents.
enum Made {
    static func all(_ documents: [Filed]) -> [Case] { CaseFiling.cases(of: documents).map(\.made) }

    static func only(_ documents: [Filed]) throws -> Case { try #require(all(documents).first) }
}
