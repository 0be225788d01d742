import Testing

@testable import Enforcement

@Suite struct JSONWriterTests {
    @Test(
        "Text is escaped so that every reader takes it as one value on one line",
        arguments: [
            ("Boete", #""Boete""#, "nothing to do"),
            ("say \"no\"", #""say \"no\"""#, "quotes"),
            (#"C:\a"#, #""C:\\a""#, "backslash"),
            ("a\nb\rc\td", #""a\nb\rc\td""#, "line ends and tabs"),
            ("a\r\nb", #""a\r\nb""#, "the pair that Swift takes for one character"),
            ("\u{0}\u{1B}[1m\u{7F}", #""\u0000\u001b[1m\u007f""#, "control characters"),
            (
                "a\u{2028}b\u{2029}c", #""a\u2028b\u2029c""#,
                "line separators, which JavaScript takes for line ends"
            ),
            ("\u{28}\u{A8}\u{A9}", "\"(\u{A8}\u{A9}\"", "characters that only share bytes with them"),
            ("naïve €😀", "\"naïve €😀\"", "everything else stays as it is"),
        ])
    func escapes(text: String, json: String, what: String) {
        var writer = JSONWriter()
        writer.value(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == json, "\(what)")
    }

    @Test("Keys stand in the order in which they are given, and null is for what is not known")
    func order() {
        var json = JSONWriter()
        json.object { json in
            json.field("z", 1)
            json.field("a", String?.none)
            json.field("m", ["x", "y"])
            json.field("e", [])
            json.field("s", Span(3, 8))
            json.field("o", each: [1, 2]) { json, number in json.object { $0.field("n", number) } }
        }
        json.endLine()
        let expected = #"{"z":1,"a":null,"m":["x","y"],"e":[],"s":[3,8],"o":[{"n":1},{"n":2}]}"# + "\n"
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test(
        "A share has two decimals",
        arguments: [
            (1.0, "1.00"), (0.0, "0.00"), (0.876, "0.88"), (0.05, "0.05"), (2.0, "1.00"), (-1.0, "0.00"),
        ])
    func share(value: Double, json: String) {
        var writer = JSONWriter()
        writer.value(share: value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    }
}
