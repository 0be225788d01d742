import Testing

@testable import Enforcement

@Suite struct JSONReaderTests {
    @Test(
        "What is not JSON is refused at the byte where it stops being so",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), (#"{"a" 1}"#, 5), (#"{"a":1}x"#, 7), (#""abc"#, 4),
            (#""a\qb""#, 3),
            ("nul", 0), ("inf", 0), ("0x1", 0), (#""\ud800""#, 3), ("\"a\nb\"", 2),
        ])
    func malformed(text: String, at: Int) {
        #expect(throws: JSONFault.malformed(at: at)) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test("A million brackets are refused before they reach the end of the stack")
    func deep() {
        #expect(throws: JSONFault.self) {
            try JSONReader.value(of: Array(repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("Both halves of a surrogate pair make one character")
    func surrogates() throws {
        #expect(try JSONReader.value(of: Array(#""\ud83d\ude00\u00e9\/""#.utf8)).text == "😀é/")
    }

    @Test("Numbers stay as they are written")
    func numbers() throws {
        #expect(try JSONReader.value(of: Array(" 746000000.10 ".utf8)).digits == "746000000.10")
    }

    @Test("Each value knows the bytes that write it; a text those between its quotation marks")
    func places() throws {
        let line = #"{"é": "CNPD", "sums" : [ 746, null ],"a":{"b" : true } }"#
        let json = try JSONReader.value(of: Array(line.utf8))
        let values = [json["é"], json["sums"], json["a"]["b"], json["a"], json]
        #expect(
            values.map { $0.span.slice(line) } == [
                "CNPD", "[ 746, null ]", "true", #"{"b" : true }"#, line,
            ])
        #expect(json["sums"].items?.map { $0.span.slice(line) } == ["746", "null"])
    }

    @Test("A key that stands twice could hide a value")
    func twice() {
        #expect(throws: JSONFault.twice(field: "a")) {
            try JSONReader.value(of: Array(#"{"a":1,"b":2,"a":3}"#.utf8))
        }
    }
}
