import Enforcement
import Testing

@testable import Extraction

/// A respondent is found by its place in the sentence: names that nobody has ever borne give the same records.
@Suite struct InventedNamesTests {
    @Test(arguments: RecordTests.rows.filter { !$0.measures.isEmpty }) func sameRecordForAnotherName(
        _ row: Row
    ) {
        let record = Extractor().record(of: row.text)
        guard let respondent = record.measures.first?.respondent,
            let word = respondent.split(separator: " ").first,
            respondent.first?.isUppercase == true
        else { return }
        let swapped = row.text.replacing(word, with: "Zwolvarin")
        let other = Extractor().record(of: swapped)
        let expected = record.measures.map { RecordTests.line($0).replacing(word, with: "Zwolvarin") }
        #expect(other.measures.map(RecordTests.line) == expected)
    }
}
