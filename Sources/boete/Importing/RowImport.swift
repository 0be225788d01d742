import Enforcement
import Importing
import Register

/// Puts the rows of other registers into this one, a batch a transaction.
struct RowImport {
    private let register: Register
    private var waiting: [(path: String, row: Imported)] = []
    private var bytes = 0
    private var progress = Progress(of: nil)
    private(set) var sums = ImportSums()

    /// Killed at any moment, all earlier batches are kept, and the next import passes them over.
    private static let batch = (rows: 200, bytes: 16_000_000)
    /// So many rows are filed at a time, which is faster than batch by batch.
    private static let filed = 5_000
    private var unfiled = 0

    init(into register: Register) { self.register = register }

    /// Reads a file; one that cannot be read counts as one that was refused.
    ///
    /// Its rows are called by `name`, or by its path.
    mutating func take(
        _ path: String, as name: String? = nil, limit: Int = .max, _ format: ImportFormat,
        _ options: ImportOptions
    ) throws {
        var options = options
        options.name = name ?? path
        do {
            let bytes = try InputFile.bytes(of: path, limit: limit)
            try format.read(bytes, options) { try take($0, path) }
        } catch let fault as InputFault {
            refuse("\(path): \(Sentences.sentence(fault))")
        } catch let fault as ImportFault {
            refuse("\(path): \(Sentences.sentence(fault))")
        }
        try flush()
        progress.clear()
    }

    private mutating func take(_ row: Result<Imported, Refusal>, _ path: String) throws {
        switch row {
        case .failure(let refusal): refuse("\(path):\(refusal.line): \(Sentences.sentence(refusal.reason))")
        case .success(let row):
            for note in row.notes { say("\(path):\(note.line): \(Sentences.sentence(note.reason))") }
            waiting.append((path, row))
            bytes += row.document.text.utf8.count
            if waiting.count >= Self.batch.rows || bytes >= Self.batch.bytes { try flush() }
        }
        progress.reached(sums.total)
    }

    private mutating func flush() throws {
        let rows = waiting
        (waiting, bytes) = ([], 0)
        if rows.isEmpty { return }
        switch added(rows.map(\.row)) {
        case .success(let additions): count(additions)
        // One of them is not fit for the register: the others are.
        case .failure(.database): for (path, row) in rows { try add(row, path) }
        case .failure(let fault): throw fault
        }
    }

    private mutating func add(_ row: Imported, _ path: String) throws {
        switch added([row]) {
        case .success(let additions): count(additions)
        case .failure(.database(let words)): refuse("\(path):\(row.line): \(Sentences.unfit(words))")
        case .failure(let fault): throw fault
        }
    }

    private mutating func added(_ rows: [Imported]) -> Result<[Addition], RegisterFault> {
        Result { () throws(RegisterFault) in
            let additions = try register.add(rows.map { ($0.record, $0.document) }, filing: false)
            unfiled += rows.count
            if unfiled >= Self.filed { try end() }
            return additions
        }
    }

    /// Files what was kept and not yet filed among the cases.
    mutating func end() throws(RegisterFault) {
        try register.file()
        unfiled = 0
    }

    private mutating func count(_ additions: [Addition]) {
        for addition in additions {
            switch addition {
            case .added: sums.added += 1
            case .known: sums.known += 1
            }
        }
    }

    private mutating func refuse(_ line: String) {
        sums.refused += 1
        say(line)
    }

    private mutating func say(_ line: String) {
        progress.clear()
        tell(line)
    }
}
