import Enforcement
import Testing

@testable import Extraction

/// Long and hostile texts end, and what is said of them is in them.
@Suite struct LongTextTests {
    static let texts: [(String, String)] = [
        (
            "one sentence without an end",
            String(repeating: "The CNPD fined Amazon EUR 5 million ", count: 3000)
        ),
        (
            "one record after the other, each said",
            String(repeating: "the CNPD said its second highest fine ever and ", count: 3000)
        ),
        ("names only", String(repeating: "Amazon Bolder Kwik ", count: 5000)),
        ("brackets only", String(repeating: "(", count: 50_000)),
        ("a number without an end", "The fine of EUR 1." + String(repeating: "000.", count: 20_000)),
        ("scales only", String(repeating: "five hundred million ", count: 5000)),
        ("control characters", String(repeating: "\u{0}\u{1}\u{202E}fined €5 million ", count: 500)),
    ]

    @Test(arguments: texts) func ends(_ name: String, _ text: String) {
        let record = Extractor().record(of: text)
        for measure in record.measures { #expect(!measure.evidence.slice(text).isEmpty) }
    }

    /// A text that lists thousands of fines is read up to the bound, each with its own respondent and sum.
    @Test func listsAreBounded() {
        let lines = (1...1500).map {
            "The Data Protection Commission fined Firm\($0)x Ltd EUR \($0),000 on 3 March 2022 under the GDPR."
        }
        let record = Extractor().record(of: lines.joined(separator: "\n"))
        #expect((400...600).contains(record.measures.count))
    }

    @Test func nothingIsFoundInNothing() {
        for text in ["", " ", "\n\n", "€", "x y z", "date 2021-07-30"] {
            #expect(Extractor().record(of: text).relevant == false)
        }
    }

    /// A text may be cut off anywhere, as by a feed's limit: within a name, a sum, a citation, a letter.
    @Test(arguments: Language.all.compactMap { Row.rows(of: $0.code).first }) func anyBeginningOfATextIsRead(
        _ row: Row
    ) {
        let bytes = Array(row.text.utf8)
        let extractor = Extractor()
        for end in stride(from: 0, through: bytes.count, by: 11) {
            let record = extractor.record(of: Array(bytes[..<end]))
            #expect(record.measures.allSatisfy { $0.evidence.end <= end })
        }
    }
}
