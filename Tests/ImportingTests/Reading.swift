import Enforcement

@testable import Importing

/// A file read whole, for the tables of the tests.
struct Reading {
    var rows: [Imported] = []
    var refusals: [Refusal] = []

    init(_ format: ImportFormat, _ text: String, _ options: ImportOptions = ImportOptions(name: "f")) throws {
        try self.init(format, Array(text.utf8), options)
    }

    init(_ format: ImportFormat, _ bytes: [UInt8], _ options: ImportOptions = ImportOptions(name: "f")) throws
    {
        var (rows, refusals): ([Imported], [Refusal]) = ([], [])
        try format.read(bytes, options) { row in
            switch row {
            case .success(let row): rows.append(row)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        (self.rows, self.refusals) = (rows, refusals)
    }
}

extension Imported {
    /// What the text says where a field of the first measure stands.
    func words(_ field: String) -> String? { record.measures.first?.spans[field]?.slice(document.text) }

    /// Every passage of the record.
    var passages: [Span] {
        let entries: [any Entry] = record.measures + record.complaints + record.challenges + record.claims
        return entries.flatMap { [$0.evidence] + $0.spans.values } + [record.publishedSpan].compactMap { $0 }
    }
}
