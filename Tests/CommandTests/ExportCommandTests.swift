import Foundation
import Testing

@testable import boete

@Suite struct ExportCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.fill()
    }

    private func export(_ words: String...) throws -> Program.Result {
        try program.run(program.process(["export", "--format"] + words))
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: program.directory.appending(path: name), encoding: .utf8)
    }

    @Test("CSV: the header, the largest of cases last decided first, lines that end as RFC 4180 says")
    func csv() throws {
        let lines = try export("csv").output.components(separatedBy: "\r\n")
        #expect(
            lines == [
                "id,respondent,authority,measure,amount,currency,decided,standing,documents,euros,filed,law,articles,court,"
                    + "outcome,url",
                "LU-2021-amazon,Amazon,LU,fine,746000000,EUR,2021-07-15,imposed,2,746000000,2018,GDPR,,,,",
                #"FR-undated-amazon-france,"Amazon, ""France""",FR,fine,,,,imposed,1,,,,,,,"#, "",
            ])
    }

    @Test(
        "Which cases are written",
        arguments: [
            (["--case", "LU-2021-amazon"], 1), (["--authority", "FR"], 1), (["--min", "1"], 1), ([], 2),
            (["--as-of", "2021-08-01", "--min", "1"], 1),
        ])
    func filters(words: [String], count: Int) throws {
        let result = try program.run(program.process(["export", "--format", "csv"] + words))
        #expect(result.output.components(separatedBy: "\r\n").count == count + 2)
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test("As of a day: what was known then")
    func day() throws {
        let output = try export("csv", "--case", "LU-2021-amazon", "--as-of", "2021-08-01").output
        #expect(output.contains("LU-2021-amazon,Amazon,LU,fine,746000000,EUR,2021-07-16,imposed,1,"))
    }

    @Test("The log goes out and comes in again as it was")
    func log() throws {
        let log = try export("jsonl").output
        #expect(log.split(separator: "\n").count == 3)
        let copy = ["BOETE_REGISTER": program.directory.appending(path: "copy.sqlite").path]
        try program.file("log.jsonl", log)
        let added = try program.run(program.process(["import", "log", "log.jsonl"], environment: copy))
        #expect(added.output == "added 3, known 0, refused 0\n")
        #expect(
            try program.run(program.process(["export", "--format", "jsonl"], environment: copy)).output == log
        )
    }

    @Test("A line of a log that is none is told with its line, and the rest goes in")
    func badLines() throws {
        let log = try export("jsonl").output
        try program.file("log.jsonl", "{\"number\":9}\n\n" + log + "no line\n")
        let copy = ["BOETE_REGISTER": program.directory.appending(path: "copy.sqlite").path]
        let result = try program.run(program.process(["import", "log", "log.jsonl"], environment: copy))
        #expect(result.output == "added 3, known 0, refused 2\n")
        #expect(
            result.errors == """
                log.jsonl:1: recorded_at is missing or cannot be read; write it as docs/record.md says
                log.jsonl:6: is not JSON from byte 0 on; give one JSON object a line

                """)
    }

    @Test("Linked data is JSON with its context in it")
    func linkedData() throws {
        let output = try export("jsonld", "--case", "LU-2021-amazon").output
        let json = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect((json["@context"] as? [String: String])?["prov"] == "http://www.w3.org/ns/prov#")
        let graph = try #require(json["@graph"] as? [[String: Any]])
        #expect(graph.map { $0["@id"] as? String } == ["urn:boete:case:LU-2021-amazon"])
    }

    @Test("A SQLite file, and beside it what Datasette shows of it")
    func sqlite() throws {
        #expect(
            try export("sqlite", "--output", "fines.sqlite")
                == Program.Result(status: 0, output: "", errors: ""))
        #expect(try text("fines.metadata.json").contains(#""databases":{"fines":{"#))
        let files = try FileManager.default.contentsOfDirectory(atPath: program.directory.path)
        #expect(Set(files).isSuperset(of: ["fines.sqlite", "fines.metadata.json"]))
        #expect(!files.contains { $0.contains(".part-") })
    }

    @Test("A file is replaced when the new one is whole, and left as it was when there is nothing to write")
    func replacing() throws {
        try program.file("old.csv", "old")
        let nothing = try export("csv", "--standing", "withdrawn", "--output", "old.csv")
        #expect(
            nothing
                == Program.Result(
                    status: 1, output: "", errors: "boete: no such case; ask with fewer options\n"))
        #expect(try text("old.csv") == "old")
        _ = try export("csv", "--output", "old.csv")
        #expect(try text("old.csv").hasPrefix("id,respondent,"))
        #expect(
            !(try FileManager.default.contentsOfDirectory(atPath: program.directory.path)).contains {
                $0.contains(".part-")
            })
    }

    @Test(
        "Where a file cannot be written, one line says so",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [
            (
                ["csv", "--output", "/dev/full"],
                "boete: /dev/full: no space left on device; free some space or write elsewhere\n"
            ),
            (
                ["jsonl", "--output", "/dev/full"],
                "boete: /dev/full: no space left on device; free some space or write elsewhere\n"
            ),
            (
                ["sqlite", "--output", "no/x.sqlite"],
                "boete: no/x.sqlite: no such file or directory; write elsewhere\n"
            ),
            (
                ["jsonld", "--output", "no/x.json"],
                "boete: no/x.json: no such file or directory; write elsewhere\n"
            ),
            (["csv", "--case", "XX-1"], "boete: no case for 'XX-1'; list them with boete cases\n"),
        ])
    func faults(words: [String], sentence: String) throws {
        let result = try program.run(program.process(["export", "--format"] + words))
        #expect(result == Program.Result(status: 1, output: "", errors: sentence))
    }

    @Test(
        "What makes no sense is a mistake in the command",
        arguments: [
            (
                ["jsonl", "--authority", "LU"],
                "jsonl is the whole log; leave out --case, --as-of and filters, or give another format."
            ),
            (
                ["jsonl", "--case", "x"],
                "jsonl is the whole log; leave out --case, --as-of and filters, or give another format."
            ),
            (["sqlite"], "sqlite makes a file; name it with --output fines.sqlite."),
            (
                ["sqlite", "--output", "/dev/null"],
                "sqlite makes a file; name it with --output fines.sqlite."
            ),
            (["csv", "--case", "x", "--law", "GDPR"], "--case is one case; leave out the filters."),
        ])
    func mistakes(words: [String], sentence: String) throws {
        let result = try program.run(program.process(["export", "--format"] + words))
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("Error: \(sentence)\n"))
    }

    @Test(
        "The name of a file without its ending",
        arguments: [
            ("a/fines.sqlite", "a/fines", "fines"), ("fines", "fines", "fines"),
            (".fines", ".fines", ".fines"),
            ("a.b/fines.v2.db", "a.b/fines.v2", "fines.v2"),
        ])
    func stems(path: String, bare: String, name: String) {
        #expect(OutputFile.stem(of: path).path == bare && OutputFile.stem(of: path).name == name)
    }
}
