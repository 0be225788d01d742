import Testing

@testable import Extraction

/// Asks questions of each language's file.
@Suite struct LanguageFileTests {
    @Test(arguments: Language.all.map(\.code)) func parses(_ code: String) {
        #expect(RuleLine.parse(rules(code)[...]).faults == [])
    }

    /// Each example is matched by the rules of its concept.
    @Test(arguments: Language.all.map(\.code)) func examplesAreMatched(_ code: String) {
        let lines = RuleLine.parse(rules(code)[...]).lines
        for (concept, lines) in Dictionary(grouping: lines, by: \.concept) {
            let lexicon = Lexicon(code: code)
            for line in lines {
                for pattern in line.patterns {
                    lexicon.add(concept, argument: line.argument, pattern: pattern)
                }
            }
            let vocabulary = Vocabulary(lexicon)
            for line in lines {
                for example in line.examples {
                    let isMatched = Text(Array(example), vocabulary).concepts.contains {
                        $0.contains(concept)
                    }
                    #expect(
                        isMatched,
                        "\(code):\(line.number) \(concept): \(String(decoding: example, as: UTF8.self))")
                }
            }
        }
    }

    /// Numbers, scales, currencies and dates bear the argument that the engine needs.
    @Test(arguments: Language.all.map(\.code)) func argumentsAreThere(_ code: String) {
        let needing = ConceptSet(
            .number, .scale, .currency, .month, .weekday, .day, .yearRef, .monthRef, .ordinal)
        for line in RuleLine.parse(rules(code)[...]).lines where needing.contains(line.concept) {
            #expect(!line.argument.isEmpty, "\(code):\(line.number)")
        }
    }

    @Test func faultsAreTold() {
        let (_, faults) = RuleLine.parse(Array("fine boete\nfines: boete\n> example".utf8)[...])
        #expect(
            faults.map(\.what) == [
                "no colon after the concept", "unknown concept 'fines'", "an example without a rule",
            ])
    }

    private func rules(_ code: String) -> [UInt8] {
        Language.all.first { $0.code == code }.map { $0.rules.bytes } ?? []
    }
}
