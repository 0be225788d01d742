import Enforcement
import Foundation
import Testing

@testable import Extraction

/// How each language cites articles: `Rows/citations.txt`.
@Suite struct CitationRowsTests {
    /// The rows of each language: a text and the articles that must be read in it.
    static let rows: [String: [(text: String, expected: String)]] = {
        let path = Bundle.module.url(forResource: "citations", withExtension: "txt", subdirectory: "Rows")
        let content = path.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        var rows: [String: [(text: String, expected: String)]] = [:]
        for line in content.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            if cells.count == 3 { rows[cells[0], default: []].append((cells[1], cells[2])) }
        }
        return rows
    }()

    @Test(arguments: Language.all.map(\.code)) func areRead(_ code: String) {
        let extractor = Extractor()
        let rows = CitationRowsTests.rows[code] ?? []
        #expect(!rows.isEmpty)
        for (text, expected) in rows {
            let found = extractor.readings(of: text, language: code, reference: nil)?.articles ?? []
            #expect(found.map(\.article.description).joined(separator: " ") == expected, "\(text)")
        }
    }
}
