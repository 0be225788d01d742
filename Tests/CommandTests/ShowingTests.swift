import Enforcement
import Exporting
import Register
import Testing

@testable import boete

@Suite struct ShowingTests {
    @Test(
        "A hostile text cannot steer the reader's terminal",
        arguments: [
            ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\nb\r\n\tc", "a b c"), ("a\u{202E}b\u{2066}", "ab"),
            ("a\u{2028}b", "a b"), ("naïve  «x»", "naïve «x»"), ("\u{9B}31m", "\u{FFFD}31m"),
        ])
    func plain(text: String, shown: String) { #expect(Plain.line(text) == shown) }

    @Test(
        "Sums have separators",
        arguments: [
            ("746000000", "746,000,000"), ("999", "999"), ("1000", "1,000"), ("86992.56", "86,992.56"),
            ("x1", "x1"),
        ])
    func grouped(digits: String, shown: String) { #expect(Plain.grouped(digits) == shown) }

    @Test(
        "A field of CSV is quoted where it must be",
        arguments: [
            ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""),
        ])
    func csv(field: String, written: String) { #expect(CSV.row([field, "x"]) == written + ",x") }

    @Test("Columns stand under each other")
    func table() {
        let table = Table(
            header: ["id", "sum", ""], rows: [["é1", "5", ""], ["longer", "1,000", ""]], right: [1])
        #expect(table.lines == ["id        sum", "é1          5", "longer  1,000"])
    }

    @Test("What was found in a text, in words")
    func tally() {
        var record = Record(
            measures: [.fine, .fine, .order, .periodicPenalty].map {
                Measure(respondent: "X", measure: $0, evidence: Span(0, 0))
            })
        #expect(Tally.sentence(of: record) == "2 fines, 1 order, 1 periodic penalty")
        record.complaints = [Complaint(complainant: "Y", evidence: Span(0, 0))]
        #expect(Tally.sentence(of: record) == "2 fines, 1 order, 1 periodic penalty, 1 complaint")
        #expect(Tally.sentence(of: Record()) == nil)
    }
}
