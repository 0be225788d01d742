import Enforcement
import Foundation
import Testing

@testable import Extraction

/// A sentence names or describes an authority: its jurisdiction is told.
@Suite struct AuthoritiesTests {
    struct Sentence: Sendable {
        let language: String
        let text: String
        let code: String
    }

    static let sentences: [Sentence] = {
        guard
            let url = Bundle.module.url(
                forResource: "authorities", withExtension: "txt", subdirectory: "Rows"),
            let content = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return content.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return cells.count == 3 ? Sentence(language: cells[0], text: cells[1], code: cells[2]) : nil
        }
    }()

    @Test func thereAreSentencesInEveryLanguage() {
        #expect(Set(AuthoritiesTests.sentences.map(\.language)).count >= 26)
    }

    @Test(arguments: Language.all.map(\.code)) func areTold(_ code: String) throws {
        let language = try #require(Language.all.first { $0.code == code })
        let vocabulary = Vocabulary(Lexicons.lexicon(of: language))
        for sentence in AuthoritiesTests.sentences where sentence.language == code {
            let text = Text(Array(sentence.text.utf8), vocabulary)
            let found = Jurisdictions(text: text, countries: language.countries).mentions()
            #expect(
                found.contains { $0.authority?.code == sentence.code }, "\(sentence.code): \(sentence.text)")
        }
    }
}
