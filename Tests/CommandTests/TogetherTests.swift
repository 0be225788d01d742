import Foundation
import Testing

@Suite struct TogetherTests {
    @Test("Several processes may make and fill one register at the same time", arguments: 0..<5)
    func together(round: Int) throws {
        let program = try Program()
        let names = (0..<4).map { "\($0).txt" }
        for name in names { try program.file(name, "Een tekst in \(name).") }
        let all = try (0..<6).map { _ in
            let process = program.process(["add"] + names)
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            return (process, output)
        }
        var lines: [Substring] = []
        for (process, output) in all {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            lines += text.split(separator: "\n").map { $0.prefix(5) }
        }
        #expect(lines.count { $0 == "added" } == names.count, "each document is new to one of them")
        #expect(lines.count { $0 == "known" } == names.count * 5)
    }

    @Test("Two processes write and three read at once: none of them errs, and no claim is lost", arguments: 0..<4)
    func readersAndWriters(round: Int) throws {
        let program = try Program()
        let names = (0..<16).map { "\($0).txt" }
        for (number, name) in names.enumerated() {
            try program.file(name, "The DPC fined Firm\(number) Ltd EUR \(number + 1) million on 3 May 2023 under the GDPR.")
        }
        try program.file(
            "rows.jsonl",
            (0..<500).map { number in
                """
                {"measures":[{"respondent":"Row \(number) Ltd","authority":"IE","measure":"fine","amount":\(number + 1),"currency":"EUR"}]}
                """
            }.joined(separator: "\n"))
        #expect(try program.run(program.process(["add", names[0]])).status == 0)
        let all = try [
            ["add"] + names, ["import", "records", "rows.jsonl"], ["cases", "--sort", "amount"], ["case", "firm0"], ["verify"],
        ].map { arguments in
            let process = program.process(arguments)
            let errors = Pipe()
            process.standardOutput = FileHandle.nullDevice
            process.standardError = errors
            try process.run()
            return (process, errors)
        }
        for (process, errors) in all {
            let told = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(told)")
        }
        let listed = try program.run("cases", "--format", "csv").output.split(separator: "\n")
        #expect(listed.count == 1 + names.count + 500)
        #expect(try program.run("verify").status == 0)
    }
}
