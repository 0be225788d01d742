import Enforcement
import Filing
import Foundation
import Samples
import Testing

@testable import Register

/// The log as lines: out of one register, into another.
@Suite struct LogImportTests {
    private let shelf: Shelf
    private let other: Shelf

    init() throws { (shelf, other) = (try Shelf(), try Shelf()) }

    private static let moments = (first: 1_700_000_000.0, later: 1_750_000_000.0)

    /// A register with every kind of act in it, the moments a minute apart.
    private static func filled(_ shelf: Shelf) throws -> Register {
        let reviewer = Reviewer(name: "A. Reviewer", reason: "checked")
        func at(_ minute: Double) throws -> Register { try shelf.open(at: moments.first + 60 * minute) }
        for (minute, text) in ["text one", "text two", "text three", "text of Ada Quill"].enumerated() {
            var fine = Sample.fine("Quillmere \(minute)", Int64(minute + 1), decided: "2022-0\(minute + 1)")
            fine.confidence = 0.5
            try at(Double(minute)).add(Sample.record([fine], published: "2022-05", name: text), text: text)
        }
        let ids = ["text one", "text two"].map { Register.id(of: $0) }
        try at(5).retract(try #require(ClaimAddress("\(ids[0])/measure/0/amount")), reviewer)
        try at(6).accept(try #require(ClaimAddress("\(ids[1])/measure/0")), reviewer)
        let cases = try at(7).cases().map(\.id).sorted()
        try at(7).merge(cases[0], cases[1], reviewer)
        try at(8).erase("Ada Quill", reviewer)
        return try at(9)
    }

    private static func lines(_ register: Register) throws -> [String] {
        var lines: [String] = []
        try register.forEachLogLine { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    private static func take(_ lines: [String], _ register: Register, by batch: Int = 200) throws
        -> [LogImport.Outcome]
    {
        var log = LogImport(into: register)
        var outcomes: [LogImport.Outcome] = []
        for start in stride(from: 0, to: lines.count, by: batch) {
            let part = try lines[start..<min(start + batch, lines.count)].map { try LogLine(Array($0.utf8)) }
            outcomes += try log.take(part)
        }
        return outcomes
    }

    private static func cases(_ register: Register) throws -> [Case] {
        try register.cases().map { try #require(try register.dossier($0.id)) }
    }

    @Test("A line has an entry's number, kind, moment and act; of an erased text nothing is left")
    func lines() throws {
        let lines = try Self.lines(try Self.filled(shelf))
        #expect(lines.count == 8)
        #expect(
            lines[4] == """
                {"number":5,"kind":"retract","recorded_at":"2023-11-14T22:18:20.000Z","act":{"document":1,"address":\
                "\(Register.id(of: "text one").prefix(12))/measure/0/amount","by":"A. Reviewer","reason":"checked"}}

                """)
        #expect(
            lines[3] == #"{"number":4,"kind":"document","recorded_at":"2023-11-14T22:16:20.000Z","act":null}"#
                + "\n")
        #expect(!lines.joined().contains("Ada"))
    }

    @Test(
        "Into an empty register and out again gives the same bytes, and the same answer at any moment",
        arguments: [1, 2, 3, 200])
    func circle(batch: Int) throws {
        let register = try Self.filled(shelf)
        let lines = try Self.lines(register)
        let copy = try other.open(at: Self.moments.later)
        #expect(try Self.take(lines, copy, by: batch) == Array(repeating: .added, count: 8))
        #expect(try Self.lines(copy) == lines)
        #expect(try Self.lines(copy.recorded(by: "2023-11-14")) == lines)
        #expect(try Self.cases(copy) == Self.cases(register))
        #expect(try copy.verify().faults == [])
        for minute in ["22:13:59", "22:15:59", "22:18:59", "22:20:59", "22:30:00"] {
            let moment = "2023-11-14T\(minute).999Z"
            let (then, copied) = (try register.recorded(by: moment), try copy.recorded(by: moment))
            #expect(try Self.cases(copied) == Self.cases(then), "\(minute)")
        }
    }

    @Test("Broken off after any line and begun again, it gives the whole", arguments: 0...8)
    func again(lines count: Int) throws {
        let lines = try Self.lines(Self.filled(shelf))
        _ = try Self.take(Array(lines.prefix(count)), other.open(at: Self.moments.later))
        let copy = try other.open(at: Self.moments.later + 60)
        let expected =
            Array(repeating: LogImport.Outcome.known, count: count)
            + Array(repeating: .added, count: 8 - count)
        #expect(try Self.take(lines, copy) == expected)
        #expect(try Self.lines(copy) == lines)
        #expect(try copy.verify().faults == [])
    }

    @Test("Into a register of its own, what is not known comes in, at now, and twice is once")
    func merging() throws {
        let register = try Self.filled(shelf)
        let lines = try Self.lines(register)
        let own = try other.open(at: Self.moments.later)
        try own.add(Sample.record([Sample.fine("Tarnwick", 9, decided: "2020")], name: "own"), text: "my own")
        try own.add(
            Sample.record([Sample.fine("Quillmere 1", 2, decided: "2022-02")], published: "2022-05"),
            text: "text two")
        // The second document is known; the fourth, whose text is gone, comes with its erasure.
        #expect(
            try Self.take(lines, own)
                == [.added, .known, .added, .known, .added, .added, .added, .added])
        #expect(
            try Self.lines(own).dropFirst(2).allSatisfy {
                $0.contains(#""recorded_at":"2025-06-15T15:06:40.000Z""#)
            })
        #expect(try own.verify().faults == [])
        #expect(
            try Set(own.cases().map(\.id)) == Set(register.cases().map(\.id)).union(["LU-2020-tarnwick"]))
        let before = try Self.lines(own)
        #expect(try Self.take(lines, own) == Array(repeating: .known, count: 8))
        #expect(try Self.lines(own) == before)
    }

    @Test(
        "A line that is refused, with its reason; the others go in",
        arguments: [
            (
                "two lines of one number", [#""number":2"#: #""number":1"#], 1,
                LogImport.Reason.order(1, after: 1)
            ),
            (
                "a moment before the one before", [#""2023-11-14T22:14:20"#: #""2022-11-14T22:14:20"#], 1,
                .moment("2022-11-14T22:14:20.000Z")
            ),
            (
                "a moment after now", [#""2023-11-14T22:14:20"#: #""2123-11-14T22:14:20"#], 1,
                .moment("2123-11-14T22:14:20.000Z")
            ),
            ("a document that is not there", [#""document":1"#: #""document":77"#], 4, .unknownDocument(77)),
            (
                "a passage that is not in the text", [#",0,4,"press""#: #",0,400,"press""#], 1,
                .unfit("a passage ends after its document")
            ),
            (
                "a list without an end",
                [#"["measure",0,"respondent""#: #"["measure",123456789,"respondent""#], 1,
                .unfit("claims are numbered from 0 without a gap")
            ),
            (
                "a language that is none", [#""language":"en""#: #""language":"english""#], 1,
                .unfit("CHECK constraint failed: length(language) BETWEEN 2 AND 3")
            ),
        ])
    func refusals(why: Comment, change: [String: String], place: Int, reason: LogImport.Reason) throws {
        var lines = try Self.lines(Self.filled(shelf))
        let line = lines[place]
        for (from, to) in change { lines[place] = lines[place].replacing(from, with: to) }
        #expect(lines[place] != line, why)
        let copy = try other.open(at: Self.moments.later)
        let outcomes = try Self.take(lines, copy)
        #expect(outcomes[place] == .refused(reason), why)
        // What speaks of a refused document has nothing to speak of.
        let others = outcomes.indices.filter { $0 != place && !(place == 1 && [5, 6].contains($0)) }
        #expect(others.allSatisfy { outcomes[$0] == .added }, why)
        #expect(try copy.verify().faults == [], why)
    }

    @Test(
        "What is no line of a log",
        arguments: [
            ("", JSONFault.malformed(at: 0)), ("[]", .unexpected(field: "number")), ("{", .malformed(at: 1)),
            (
                #"{"number":0,"kind":"document","recorded_at":"2026-01-01T00:00:00.000Z","act":{}}"#,
                .unexpected(field: "number")
            ),
            (
                #"{"number":1,"kind":"document","recorded_at":"2026-01-01","act":{}}"#,
                .unexpected(field: "recorded_at")
            ),
            (
                #"{"number":1,"kind":"document","recorded_at":"2026-13-01T00:00:00.000Z","act":{}}"#,
                .unexpected(field: "recorded_at")
            ),
            (
                #"{"number":1,"kind":"retract","recorded_at":"2026-01-01T00:00:00.000Z","act":null}"#,
                .unexpected(field: "act")
            ),
            (
                #"{"number":1,"kind":"burn","recorded_at":"2026-01-01T00:00:00.000Z","act":{}}"#,
                .unexpected(field: "kind")
            ),
            (
                #"{"number":1,"kind":"retract","recorded_at":"2026-01-01T00:00:00.000Z","act":{}}"#,
                .unexpected(field: "address")
            ),
        ])
    func noLines(line: String, fault: JSONFault) {
        #expect(throws: fault) { try LogLine(Array(line.utf8)) }
    }
}
