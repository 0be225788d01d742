import Foundation
import Testing

/// `Tests/Exports/check_exports.py`, where its packages are to be had; `Scripts/check-datasette` fetches them.
@Suite struct ExportChecksTests {
    private static let python = ProcessInfo.processInfo.environment["BOETE_PYTHON"] ?? "python3"

    private static func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
        let (process, errors) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private static var hasPackages: Bool { (try? run(["-c", "import datasette, rdflib"]).status) == 0 }

    @Test("Datasette and an RDF library read the exports as they should", .enabled(if: hasPackages))
    func exports() throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let script = tests.appending(path: "Exports/check_exports.py").path
        let result = try Self.run([script, Program.path])
        #expect(result.status == 0, "\(result.errors)")
    }
}
