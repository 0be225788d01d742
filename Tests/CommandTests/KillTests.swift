import Foundation
import GRDB
import Testing

@testable import boete

@Suite struct KillTests {
    private static let rounds = 36
    private static let names = (0..<24).map { "\($0).txt" }

    /// How many claims each document has in a register that nobody disturbed.
    private static let whole = Result {
        let program = try prepared()
        _ = try program.run(program.process(["add"] + names))
        return try claims(in: program.register)
    }

    private static func prepared() throws -> Program {
        let program = try Program()
        for (number, name) in names.enumerated() {
            let more = String(repeating: "Meer is er niet bekend. ", count: 40)
            try program.file(
                name,
                "De Autoriteit Persoonsgegevens legt Firma\(number) B.V. een boete op van \(number + 1) miljoen euro. \(more)"
            )
        }
        return program
    }

    private static func claims(in register: String) throws -> [String: Int] {
        try DatabaseQueue(path: register).read { db in
            let sql = "SELECT id, (SELECT count(*) FROM claim WHERE document = id) AS claims FROM document"
            let rows = try Row.fetchAll(db, sql: sql)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as String, $0["claims"] as Int) })
        }
    }

    @Test(
        "Killed at any moment, the register opens with every document whole or absent", arguments: 0..<rounds)
    func killed(round: Int) throws {
        let program = try Self.prepared()
        let acknowledged = try kill(
            program, after: round * Self.names.count / Self.rounds, spins: round * 9_973)
        let whole = try Self.whole.get()
        if FileManager.default.fileExists(atPath: program.register) {
            let faults = try DatabaseQueue(path: program.register).read { db in
                try String.fetchAll(db, sql: "PRAGMA integrity_check")
                    + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
            }
            #expect(faults == ["ok"])
            let hasDocuments = try DatabaseQueue(path: program.register).read {
                try $0.tableExists("document")
            }
            let kept = hasDocuments ? try Self.claims(in: program.register) : [:]
            #expect(kept.allSatisfy { whole[$0] == $1 }, "a document is whole")
            #expect(
                acknowledged.allSatisfy { id in kept.keys.contains { $0.hasPrefix(id) } },
                "what was told is kept")
        }
        #expect(try program.run(program.process(["add"] + Self.names)).status == 0)
        #expect(try Self.claims(in: program.register) == whole)
    }

    /// Kills after so many lines of acknowledgement, and a little work more; gives the ids that were told.
    private func kill(_ program: Program, after lines: Int, spins: Int) throws -> [Substring] {
        let process = program.process(["add"] + Self.names)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try output.fileHandleForWriting.close()
        var told = Data()
        while told.count(where: { $0 == 0x0A }) < lines,
            let more = try output.fileHandleForReading.read(upToCount: 1)
        {
            told += more
        }
        var work = Seeded(state: 0)
        for _ in 0..<spins { _ = work.next() }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        told += try output.fileHandleForReading.readToEnd() ?? Data()
        let text = String(decoding: told, as: UTF8.self)
        return text.split(separator: "\n").dropLast(text.hasSuffix("\n") ? 0 : 1).compactMap {
            $0.split(separator: " ").dropFirst().first
        }
    }
}

/// Work that the compiler cannot leave out.
private struct Seeded {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
