import Enforcement
import Foundation

@testable import Register

/// A register in a folder of its own, with a clock that stands still.
final class Shelf {
    let directory: URL
    let path: String

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "boete-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        path = directory.appending(path: "register.sqlite").path
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    func open(create: Bool = true, at moment: TimeInterval = 1_700_000_000) throws -> Register {
        try Register(at: path, create: create, patience: 0.01, now: { Date(timeIntervalSince1970: moment) })
    }
}

extension Register {
    /// A text without anything about where it came from.
    @discardableResult
    func add(_ record: Enforcement.Record, text: String) throws(RegisterFault) -> Addition {
        try add(record, Document(name: record.document, text: text))
    }
}
