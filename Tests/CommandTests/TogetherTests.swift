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
}
