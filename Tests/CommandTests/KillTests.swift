import Foundation
import GRDB
import Testing

@testable import boete

/// What a register is killed in the middle of.
private enum Work: CaseIterable, Sendable {
    case add, importing, rebuild

    func arguments(_ names: [String]) -> [String] {
        switch self {
        case .add: ["add"] + names
        case .importing: ["import", "records", "rows.jsonl"]
        case .rebuild: ["rebuild"]
        }
    }
}

@Suite struct KillTests {
    private static let rounds = 200
    private static let names = (0..<8).map { "\($0).txt" }

    /// How many claims each document has in a register that nobody disturbed, by what was done.
    private static let whole = Result {
        try Dictionary(
            uniqueKeysWithValues: Work.allCases.map { work in
                let program = try prepared(for: work)
                #expect(try program.run(program.process(work.arguments(names))).status == 0)
                return (work, try claims(in: program.register))
            })
    }

    private static func prepared(for work: Work) throws -> Program {
        let program = try Program()
        for (number, name) in names.enumerated() {
            let more = String(repeating: "Meer is er niet bekend. ", count: 40)
            try program.file(
                name,
                "De Autoriteit Persoonsgegevens legt Firma\(number) B.V. een boete op van \(number + 1) miljoen euro. \(more)"
            )
        }
        let rows = (0..<200).map { number in
            """
            {"measures":[{"respondent":"Firm \(number) Ltd","authority":"IE","measure":"fine","amount":\(number + 1),"currency":"EUR"}]}
            """
        }
        try program.file("rows.jsonl", rows.joined(separator: "\n"))
        if work == .rebuild { _ = try program.run(program.process(Work.importing.arguments(names))) }
        return program
    }

    private static func claims(in register: String) throws -> [String: Int] {
        try DatabaseQueue(path: register).read { db in
            let sql = """
                SELECT id, (SELECT count(*) FROM claim WHERE claim.document = document.number) AS claims FROM document
                """
            let rows = try Row.fetchAll(db, sql: sql)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as String, $0["claims"] as Int) })
        }
    }

    @Test(
        "Killed at any moment of adding, importing or rebuilding, the register opens, proves whole, and has lost nothing",
        arguments: 0..<rounds)
    func killed(round: Int) throws {
        // Adding reads the texts of all languages' words each time, which is slow here: a fifth of the rounds.
        let work: Work = round.isMultiple(of: 5) ? .add : round.isMultiple(of: 2) ? .importing : .rebuild
        let program = try Self.prepared(for: work)
        let lines = work == .add ? round * Self.names.count / Self.rounds : 0
        let told = try kill(program, work, after: lines, spins: work == .add ? round * 9_973 : round * 500_003)
        let whole = try #require(try Self.whole.get()[work])
        if FileManager.default.fileExists(atPath: program.register) {
            let verified = try program.run("verify")
            #expect(verified.status == 0, "\(verified.errors)")
            let kept = try Self.claims(in: program.register)
            #expect(kept.allSatisfy { whole[$0] == $1 }, "a document is whole")
            if work == .rebuild { #expect(kept == whole, "nothing is lost") }
            #expect(
                work != .add || told.allSatisfy { id in kept.keys.contains { $0.hasPrefix(id) } },
                "what was told is kept")
        }
        #expect(try program.run(program.process(work.arguments(Self.names))).status == 0)
        #expect(try Self.claims(in: program.register) == whole)
        #expect(try program.run("cases", "--limit", "1").status == 0)
    }

    /// Kills after so many lines of acknowledgement, and a little work more; gives the ids that were told.
    private func kill(_ program: Program, _ work: Work, after lines: Int, spins: Int) throws -> [Substring] {
        let process = program.process(work.arguments(Self.names))
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
