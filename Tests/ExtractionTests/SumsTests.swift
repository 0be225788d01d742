import Enforcement
import Foundation
import Testing

@testable import Extraction

/// How sums are written in each language: `Rows/sums.txt`.
@Suite struct SumsTests {
    /// The rows of each language: a text and what must be read in it.
    static let rows = rows(of: "sums")

    /// The rows of a file, a line each: `nl: a text = what must be read in it`.
    static func rows(of name: String) -> [String: [(text: String, expected: String)]] {
        let path = Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Rows")
        let content = path.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        var rows: [String: [(text: String, expected: String)]] = [:]
        for line in content.split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":"), let equals = line.lastIndex(of: "=") else { continue }
            let text = line[line.index(after: colon)..<equals].trimmingCharacters(in: .whitespaces)
            let expected = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            rows[String(line[..<colon]), default: []].append((text, expected))
        }
        return rows
    }

    @Test(arguments: Language.all.map(\.code)) func areRead(_ code: String) {
        let extractor = Extractor()
        let rows = SumsTests.rows[code] ?? []
        #expect(!rows.isEmpty)
        for (text, expected) in rows {
            let sums = extractor.readings(of: text, language: code, reference: nil)?.sums ?? []
            let read = sums.map { "\($0.money.amount) \($0.money.currency)" }.joined(separator: ", ")
            #expect(read == expected, "\(text)")
        }
    }
}
