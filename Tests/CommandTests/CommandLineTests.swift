import Foundation
import Testing

@testable import boete

@Suite struct CommandLineTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test(
        "Each command's help ends in an example of it",
        arguments: [
            "extract", "add", "import", "export", "cases", "case", "why", "respondents", "coverage", "review",
            "accept",
            "retract", "assert", "merge", "split", "erase", "verify", "rebuild", "fine", "clocks",
        ])
    func help(command: String) throws {
        let result = try program.run(command, "--help")
        #expect(result.status == 0)
        #expect(result.output.contains("Example:\n  boete \(command) "))
        #expect(result.errors == "")
    }

    @Test("The program's own help has an example, and the version is told")
    func version() throws {
        #expect(try program.run("--help").output.contains("Example:\n  boete add "))
        #expect(try program.run("--version") == .init(status: 0, output: "0.1.0\n", errors: ""))
    }

    private static let misuses: [(arguments: [String], says: String)] = [
        (["bogus"], "bogus"), (["cases", "--format", "xml"], "xml"),
        (["cases", "--limit", "0"], "--limit '0' shows nothing; give 1 or more."),
        (["add"], "No file was given; name the texts to add."), (["case"], "Missing expected argument"),
        (["why", "amazon"], "Missing expected argument"),
        (["extract", "--max-bytes", "0", "a"], "--max-bytes '0' reads nothing"),
    ]

    @Test("A mistake in the command is told on standard error with status 2", arguments: misuses)
    func isMisuse(arguments: [String], says: String) throws {
        let result = try program.run(program.process(arguments))
        #expect(result.status == 2)
        #expect(result.errors.contains(says))
        #expect(result.output == "")
    }

    private static let unfound: [(arguments: [String], says: String)] = [
        (
            ["cases"],
            "no cases; add documents with boete add FILE, or load the large decisions of Europe with boete import known"
        ),
        (["case", "tractors"], "no case for 'tractors'; list them with boete cases"),
        (["why", "tractors", "amount"], "no case for 'tractors'; list them with boete cases"),
    ]

    @Test("What is not found is told with status 1", arguments: unfound)
    func isUnfound(arguments: [String], says: String) throws {
        try program.file("a.txt", "Een tekst.")
        #expect(try program.run("add", "a.txt").status == 0)
        let result = try program.run(program.process(arguments))
        #expect(result == .init(status: 1, output: "", errors: "boete: \(says)\n"))
    }

    @Test(
        "A disk that is full costs one line and status 1",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() throws {
        try program.file("a.txt", "Een tekst.")
        let process = program.process(["extract", "a.txt"])
        let errors = Pipe()
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        let line = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(
            line == "boete: standard output: no space left on device; free some space or write elsewhere\n")
    }

    @Test("A reader that has seen enough ends the program without a word")
    func brokenPipe() throws {
        try program.file("a.txt", "Een tekst.")
        let process = program.process(["extract"] + Array(repeating: "a.txt", count: 5_000))
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        try output.fileHandleForWriting.close()
        #expect(try output.fileHandleForReading.read(upToCount: 10)?.count == 10)
        try output.fileHandleForReading.close()
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == SIGPIPE)
        #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }
}
