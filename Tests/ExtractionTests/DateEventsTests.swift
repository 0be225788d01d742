import Enforcement
import Foundation
import Testing

@testable import Extraction

/// What the words beside a date make of it in each language: `Rows/dates.txt`.
@Suite struct DateEventsTests {
    /// The rows of each language: a text and what must be read in it.
    static let rows = SumsTests.rows(of: "dates")

    @Test(arguments: Language.all.map(\.code)) func areTold(_ code: String) throws {
        let language = try #require(Language.all.first { $0.code == code })
        let vocabulary = Vocabulary(Lexicons.lexicon(of: language))
        let rows = DateEventsTests.rows[code] ?? []
        #expect(!rows.isEmpty)
        for (text, expected) in rows {
            let bytes = Array("date 2024-06-20\n\(text)".utf8)
            let findings = Findings(Text(bytes, vocabulary), language)
            let events = DateEvents(findings).all
            let told = zip(findings.dates, events).map { "\($0.date) \($1.kind)" }.joined(separator: ", ")
            #expect(told == expected, "\(code): \(text)")
        }
    }
}
