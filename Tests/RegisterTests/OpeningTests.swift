import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct OpeningTests {
    private func fault(_ open: () throws -> Register) -> RegisterFault? {
        do { _ = try open() } catch { return error as? RegisterFault }
        return nil
    }

    @Test("A register of a later version is refused and stays as it is")
    func newer() throws {
        let shelf = try Shelf()
        try shelf.open().database.write { try $0.execute(sql: "PRAGMA user_version = 9") }
        #expect(fault { try shelf.open() } == .newer(version: 9, known: 2))
        let version = try DatabaseQueue(path: shelf.path).read {
            try Int.fetchOne($0, sql: "PRAGMA user_version")
        }
        #expect(version == 9)
    }

    @Test("The database of another program is refused and stays as it is")
    func foreign() throws {
        let shelf = try Shelf()
        let other = try DatabaseQueue(path: shelf.path)
        try other.write { try $0.execute(sql: "CREATE TABLE shopping (item TEXT)") }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: shelf.path))
        #expect(fault { try shelf.open() } == .foreign)
        #expect(try Data(contentsOf: URL(fileURLWithPath: shelf.path)) == before)
    }

    @Test("A file that is no database is refused")
    func corrupt() throws {
        let shelf = try Shelf()
        try Data("This is a letter, not a register; it is longer than a header.".utf8)
            .write(to: URL(fileURLWithPath: shelf.path))
        #expect(fault { try shelf.open() } == .corrupt)
    }

    @Test("A register whose pages are damaged is told so when it is read")
    func damaged() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        try register.add(
            Sample.record([Sample.fine("Amazon", 5)]), text: String(repeating: "text ", count: 9_000))
        try register.database.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: shelf.path))
        for place in 4_096..<bytes.count { bytes[place] = 0x5A }
        try bytes.write(to: URL(fileURLWithPath: shelf.path))
        #expect(throws: RegisterFault.corrupt) { try shelf.open().cases() }
    }

    @Test("A register that another process writes is waited for, and then told so")
    func locked() throws {
        let shelf = try Shelf()
        let register = try shelf.open()
        let other = try DatabaseQueue(path: shelf.path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: RegisterFault.locked) { try register.add(Sample.record([]), text: "text") }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try register.add(Sample.record([]), text: "text") == .added(id: Register.id(of: "text")))
    }

    @Test("A register that is not there is made only where that was asked")
    func missing() throws {
        let shelf = try Shelf()
        #expect(fault { try shelf.open(create: false) } == .missing)
        #expect(!FileManager.default.fileExists(atPath: shelf.path))
        let nowhere = shelf.directory.appending(path: "none").path
        #expect(fault { try Register(at: nowhere + "/register.sqlite") } == .noDirectory(nowhere))
        #expect(fault { try Register(at: shelf.directory.path) } == .unwritable)
    }
}
