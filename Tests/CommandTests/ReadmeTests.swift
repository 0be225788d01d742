import Foundation
import Testing

@Suite struct ReadmeTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("The session in the README is what the program does")
    func session() throws {
        let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
        let session = try #require(readme.firstMatch(of: /```console\n((?s:.*?))```/)).1
        let program = try Program()
        var shown = ""
        for line in session.split(separator: "\n") where line.hasPrefix("$ boete ") {
            let process = program.process(line.split(separator: " ").dropFirst(2).map(String.init))
            process.currentDirectoryURL = Self.package
            shown += "\(line)\n" + (try program.run(process).output)
        }
        #expect(shown == session)
    }
}
