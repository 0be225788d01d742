import Enforcement
import Testing

@testable import Extraction

/// Text in, findings out: each row of `Rows` is what a reader would write into the register.
@Suite struct RecordTests {
    static let rows = Language.all.flatMap { Row.rows(of: $0.code) }

    @Test func thereAreRows() { #expect(RecordTests.rows.count >= 16) }

    @Test(arguments: rows) func row(_ row: Row) {
        let record = Extractor().record(of: row.text)
        #expect(record.relevant == row.isRelevant)
        #expect(record.measures.map(RecordTests.line).sorted() == row.measures.sorted())
        #expect(record.complaints.map(RecordTests.line) == row.complaints)
        #expect(record.challenges.map(RecordTests.line) == row.challenges)
    }

    /// Every span is in the text, and the values that are quoted from it are what it says.
    @Test(arguments: rows) func spansAreInTheText(_ row: Row) {
        let record = Extractor().record(of: row.text)
        for measure in record.measures {
            #expect(!measure.evidence.slice(row.text).isEmpty)
            for span in measure.spans.values { #expect(!span.slice(row.text).isEmpty) }
            if let span = measure.spans["respondent"] {
                let said = span.slice(row.text)
                #expect(
                    ([measure.respondent] + measure.aliases).contains {
                        said.contains($0) || $0.contains(said)
                    } || said.contains(" "))
            }
        }
    }

    static func line(_ measure: Measure) -> String {
        let money = measure.money.map { "\($0.amount) \($0.currency)" } ?? "-"
        let articles =
            measure.articles.isEmpty ? "-" : measure.articles.map(\.description).joined(separator: ", ")
        return [
            measure.respondent, measure.authority?.code ?? "-", measure.measure.rawValue, money,
            measure.decided?.description ?? "-", articles, measure.law?.rawValue ?? "-",
            measure.standing.rawValue,
        ].joined(separator: " | ")
    }

    static func line(_ complaint: Complaint) -> String {
        [complaint.complainant, complaint.with?.code ?? "-", complaint.filed?.description ?? "-"].joined(
            separator: " | ")
    }

    static func line(_ challenge: Challenge) -> String {
        [challenge.by, challenge.stage.rawValue, challenge.outcome?.rawValue ?? "-"].joined(separator: " | ")
    }
}
