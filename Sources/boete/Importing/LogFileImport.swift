import Enforcement
import Importing
import Register

/// Puts the lines of another register's log into this one, a batch a transaction.
struct LogFileImport {
    private let register: Register
    private var log: LogImport
    private var waiting: [(number: Int, line: LogLine)] = []
    private var bytes = 0
    private var progress = Progress(of: nil)
    private(set) var sums = ImportSums()

    private static let batch = (lines: 200, bytes: 16_000_000)
    /// A text of 20 MB in JSON, with its claims.
    private static let longest = 100_000_000

    init(into register: Register) { (self.register, log) = (register, LogImport(into: register)) }

    /// Reads a file; each has numbers of its own.
    mutating func take(_ path: String) throws {
        log = LogImport(into: register)
        do {
            let lines = try InputLines(of: path, limit: Self.longest)
            while let line = try lines.next() { try take(line, lines.number, path) }
        } catch let fault as InputFault {
            refuse("\(path): \(Sentences.sentence(fault))")
        }
        try flush(path)
        progress.clear()
    }

    private mutating func take(
        _ line: Result<ArraySlice<UInt8>, InputLines.TooLong>, _ number: Int, _ path: String
    ) throws {
        do throws(Refusal.Reason) {
            guard case .success(let line) = line else { throw .tooLong(limit: Self.longest) }
            if line.allSatisfy({ $0 <= 0x20 }) { return }
            waiting.append((number, try Self.parsed(Array(line))))
            bytes += line.count
        } catch {
            refuse("\(path):\(number): \(Sentences.sentence(error))")
        }
        if waiting.count >= Self.batch.lines || bytes >= Self.batch.bytes { try flush(path) }
        progress.reached(sums.total)
    }

    private static func parsed(_ bytes: [UInt8]) throws(Refusal.Reason) -> LogLine {
        do { return try LogLine(bytes) } catch { throw Refusal.Reason(error) }
    }

    private mutating func flush(_ path: String) throws {
        let lines = waiting
        (waiting, bytes) = ([], 0)
        if lines.isEmpty { return }
        for (line, outcome) in zip(lines, try log.take(lines.map(\.line))) {
            switch outcome {
            case .added: sums.added += 1
            case .known: sums.known += 1
            case .refused(let reason): refuse("\(path):\(line.number): \(Sentences.sentence(reason))")
            }
        }
    }

    private mutating func refuse(_ line: String) {
        sums.refused += 1
        progress.clear()
        tell(line)
    }
}
