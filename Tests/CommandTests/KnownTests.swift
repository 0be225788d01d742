import Foundation
import Testing

@testable import boete

/// What a newcomer finds: `boete import known`.
@Suite(.serialized) struct KnownTests {
    private static let register = Result {
        let program = try Program()
        let loaded = try program.run(program.process(["import", "known"]))
        #expect(loaded.status == 0, "\(loaded.errors)")
        #expect(loaded.output.hasSuffix("known 0, refused 0\n"))
        return program
    }

    private func ids(_ arguments: String...) throws -> [Substring] {
        let program = try Self.register.get()
        let listed = try program.run(
            program.process(["cases", "--format", "csv", "--sort", "amount"] + arguments))
        return listed.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    }

    @Test(
        "The highest fine, asked of any day",
        arguments: [
            ("2019-06-01", "FR-2019-google"), ("2021-08-01", "LU-2021-amazon-europe-core"),
            ("2023-06-01", "IE-2023-meta-platforms-ireland"),
        ])
    func highest(day: String, id: String) throws {
        #expect(try ids("--as-of", day, "--limit", "1") == [Substring(id)])
    }

    @Test("The highest fines that stand, and the highest that no longer does")
    func standing() throws {
        #expect(
            try ids("--standing", "stands", "--limit", "3") == [
                "IE-2023-meta-platforms-ireland", "IE-2025-tiktok-technology",
                "IE-2022-meta-platforms-ireland-2622",
            ])
        #expect(try ids("--standing", "fallen", "--limit", "1") == ["LU-2021-amazon-europe-core"])
        #expect(try !ids("--standing", "stands").contains("LU-2021-amazon-europe-core"))
    }

    @Test("Each case of the data is one case of the register")
    func one() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "../../Data/known")
        var names: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where file.hasSuffix(".jsonl") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /"name": ?"case", ?"value": ?"([^"]+)"/) {
                names.insert(String(match.1))
            }
        }
        #expect(names.count > 200)
        #expect(try ids().count == names.count)
    }

    @Test("Loaded twice, nothing changes; a new register is told of it")
    func twice() throws {
        let program = try Self.register.get()
        #expect(try program.run("import", "known").output.hasPrefix("added 0, known "))
        let empty = try Program()
        #expect(try empty.run("add").status == 2)
        #expect(try program.run("import", "known", "file.jsonl").status == 2)
    }
}
