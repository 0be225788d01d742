import Foundation
import Testing

@testable import boete

@Suite struct InputLinesTests {
    @Test(
        "The lines of a file, with those that are too long passed over",
        arguments: [
            ("", [], "empty"), ("a", ["a"], "no line end"), ("a\n", ["a"], "one line"),
            ("a\n\nb", ["a", "", "b"], "an empty line"),
            ("12345678\n123456789\nb\n", ["12345678", nil, "b"], "a byte too many"),
            (String(repeating: "x", count: 300_000) + "\nb", [nil, "b"], "far too long"),
            ("b\n" + String(repeating: "x", count: 300_000), ["b", nil], "far too long, at the end"),
        ] as [(String, [String?], Comment)])
    func lines(text: String, expected: [String?], why: Comment) throws {
        let program = try Program()
        try program.file("lines", text)
        let lines = try InputLines(of: program.directory.appending(path: "lines").path, limit: 8)
        var found: [String?] = []
        while let line = try lines.next() {
            found.append((try? line.get()).map { String(decoding: $0, as: UTF8.self) })
            #expect(lines.number == found.count)
        }
        #expect(found == expected, why)
    }
}
