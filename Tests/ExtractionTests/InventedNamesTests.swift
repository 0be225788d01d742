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
            let word = respondent.split(separator: " ").last(where: isOwn),
            row.text.split(whereSeparator: { !$0.isLetter }).contains(word)
        else { return }
        let swapped = row.text.replacing(word, with: "Zwolvarin")
        let other = Extractor().record(of: swapped)
        let expected = record.measures.map { RecordTests.line($0).replacing(word, with: "Zwolvarin") }
        #expect(other.measures.map(RecordTests.line) == expected)
    }

    /// A word that is the name's own: no legal form, no mark in it.
    private func isOwn(_ word: Substring) -> Bool {
        word.count > 3 && word.allSatisfy(\.isLetter) && word.first?.isUppercase == true
            && word.last?.isLowercase == true
    }
}
