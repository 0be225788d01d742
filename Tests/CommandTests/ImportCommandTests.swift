import Foundation
import Register
import Testing

@testable import boete

@Suite struct ImportCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    private func run(_ words: String...) throws -> Program.Result {
        try program.run(program.process(words))
    }

    @Test("Rows go in, refused ones are told with their line, and the same file twice changes nothing")
    func csv() throws {
        try program.file(
            "rows.csv",
            """
            who,sum,day
            Quillmere Ltd,5.000,2022-03-03
            Tarnwick,7,2021-02-30
            Bexcombe,8,2023-01-02
            "Fernhollow
            """)
        let words = [
            "import", "csv", "rows.csv", "--columns", "respondent=who,amount=sum,decided=day", "--currency",
            "EUR",
        ]
        let refused = """
            rows.csv:2: amount '5.000' may be 5 or 5000; give --date-order or --decimal
            rows.csv:3: decided '2021-02-30' is no day of the calendar; correct it, or give --date-order
            rows.csv:5: opens a quotation mark and does not close it; close it, or double it within a cell

            """
        let first = try program.run(program.process(words))
        #expect(first == Program.Result(status: 1, output: "added 1, known 0, refused 3\n", errors: refused))
        let again = try program.run(program.process(words))
        #expect(again == Program.Result(status: 1, output: "added 0, known 1, refused 3\n", errors: refused))
        let other = try program.run(program.process(words + ["--decimal", ","]))
        #expect(other.output == "added 1, known 1, refused 2\n")
        #expect(try run("cases", "--format", "csv").output.split(separator: "\n").count == 3)
    }

    @Test("A row that does not fit the register is refused alone, with its line")
    func unfit() throws {
        let good = #"{"measures":[{"respondent":"Quillmere","authority":"LU","measure":"fine"}]}"#
        try program.file(
            "rows.jsonl",
            [good, #"{"claims":[{"name":"","value":"x"}]}"#, "{", "", good + " "].joined(separator: "\n"))
        let result = try run("import", "records", "rows.jsonl")
        #expect(result.output == "added 2, known 0, refused 2\n")
        #expect(
            result.errors
                == """
                rows.jsonl:3: is not JSON from byte 1 on; give one JSON object a line
                rows.jsonl:2: does not fit the register, which says 'CHECK constraint failed: field <> \\'\\''; write it as docs/record.md says

                """.replacing("\\'", with: "'"))
    }

    @Test("A page that names no party is kept, as an unnamed one's")
    func unnamed() throws {
        try program.file("page.wiki", "{{DPAdecisionBOX|Jurisdiction=Spain|Fine=5|Currency=EUR|Year=2020}}")
        #expect(try run("import", "gdprhub", "page.wiki").output == "added 1, known 0, refused 0\n")
        #expect(try run("cases", "--format", "csv").output.contains("an unnamed party,ES,fine,5,EUR,2020"))
    }

    @Test("Of several files, those that cannot be read are told, and the others go in")
    func files() throws {
        try program.file("a.jsonl", #"{"measures":[{"respondent":"Quillmere","measure":"fine"}]}"#)
        try program.file("b.csv", "what\nx\n")
        let result = try run("import", "records", "none.jsonl", "a.jsonl")
        #expect(result.output == "added 1, known 0, refused 1\n")
        #expect(result.errors == "none.jsonl: no such file; give the path of a text file\n")
        #expect(
            try run("import", "csv", "b.csv").errors
                == "b.csv: no column gives respondent; name it with --columns respondent=COLUMN, its columns are 'what'\n"
        )
    }

    @Test("Standard input is read where a file is called -")
    func input() throws {
        let result = try program.run(
            "import", "records", "-", input: #"{"measures":[{"respondent":"Quillmere","measure":"fine"}]}"#)
        #expect(result.output == "added 1, known 0, refused 0\n")
    }

    @Test(
        "Options that say nothing are told, with what would be right",
        arguments: [
            (["--date-order", "ymm"], "--date-order 'ymm' is none; give dmy, mdy or ymd."),
            (["--decimal", ";"], "--decimal ';' is none; give a point or a comma."),
            (["--currency", "euro"], "--currency 'euro' is none; give three capitals such as EUR."),
            (
                ["--published", "2021-02-30"],
                "--published '2021-02-30' is none; give \(FilterOptions.dates)."
            ),
            (
                ["--columns", "respondent"],
                "--columns: 'respondent' in --columns is not FIELD=COLUMN, each field once"
            ),
        ])
    func options(words: [String], sentence: String) throws {
        let result = try program.run(program.process(["import", "csv", "x.csv"] + words))
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("Error: \(sentence)\n"))
    }

    @Test("Killed in the middle and run again, an import gives the whole", arguments: ["csv", "log"])
    func killed(format: String) throws {
        let rows = (0..<3_000).map { "\(Self.name($0)) Ltd,\($0 + 1),2022-03-03\n" }.joined()
        try program.file("rows.csv", "respondent,amount,decided\n" + rows)
        var words = ["import", "csv", "rows.csv", "--currency", "EUR"]
        if format == "log" {
            let full = ["BOETE_REGISTER": program.directory.appending(path: "full.sqlite").path]
            _ = try program.run(program.process(words, environment: full))
            _ = try program.run(
                program.process(["export", "--format", "jsonl", "--output", "log.jsonl"], environment: full))
            words = ["import", "log", "log.jsonl"]
        }
        let process = program.process(words)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // Once the first rows are in, and long before the last are.
        while try process.isRunning && count() == 0 {}
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let before = try count()
        #expect((1..<3_000).contains(before) && before.isMultiple(of: 200))
        #expect(
            try program.run(program.process(words)).output
                == "added \(3_000 - before), known \(before), refused 0\n")
        #expect(try run("verify").output.hasSuffix("whole\n"))
        if format == "log" {
            _ = try run("export", "--format", "jsonl", "--output", "again.jsonl")
            let (log, again) = (
                program.directory.appending(path: "log.jsonl"),
                program.directory.appending(path: "again.jsonl")
            )
            #expect(try Data(contentsOf: log) == Data(contentsOf: again))
        }
    }

    /// A word of its own for each number: `Bacada`.
    private static func name(_ number: Int) -> String {
        String(
            String(number + 10_000).flatMap { digit in
                [Array("bcdfghjklm")[digit.wholeNumberValue ?? 0], "a"]
            }
        ).capitalized
    }

    /// How many entries the register has; none before there is one.
    private func count() throws -> Int {
        guard let register = try? Register(at: program.register, create: false) else { return 0 }
        return try register.size()
    }
}
