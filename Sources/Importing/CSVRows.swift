/// The rows of a table by RFC 4180: cells in quotation marks may hold separators, line ends and doubled marks.
struct CSVRows {
    struct Row {
        /// Where it starts, from 1.
        let line: Int
        /// Its bytes without the line end.
        let range: Range<Int>
        let cells: [Cell]
    }

    struct Cell {
        /// Its bytes without quotation marks; doubled ones are still so.
        let range: Range<Int>
        let isQuoted: Bool
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var at: Int
    private var line = 1
    /// How many bytes may be read again after rows that were refused; without it a hostile file costs its square.
    private var patience: Int

    init(_ bytes: [UInt8], separator: UInt8) {
        (self.bytes, self.separator, self.patience) = (bytes, separator, bytes.count)
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next row that is not empty; one that is refused ends with its first line.
    mutating func next() -> Result<Row, Refusal>? {
        while at < bytes.count {
            let (from, first) = (at, line)
            do throws(Refusal.Reason) {
                let cells = try cells()
                let row = Row(line: first, range: from..<content(before: at, from: from), cells: cells)
                line += bytes[from..<at].count { $0 == 0x0A }
                if !bytes[row.range].allSatisfy({ $0.isSpace && $0 != separator }) { return .success(row) }
            } catch {
                resume(after: from)
                return .failure(Refusal(line: first, reason: error))
            }
        }
        return nil
    }

    private mutating func resume(after start: Int) {
        let scanned = at
        patience -= scanned - start
        let from = patience > 0 ? start : max(start, scanned - 1)
        at = bytes[from...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        line += bytes[start..<at].count { $0 == 0x0A }
    }

    /// Where a row ends whose line end stands before `end`.
    private func content(before end: Int, from start: Int) -> Int {
        var end = end
        if end > start, bytes[end - 1] == 0x0A { end -= 1 } else { return end }
        return end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    private mutating func cells() throws(Refusal.Reason) -> [Cell] {
        let limit = min(bytes.count, at + Limits.row)
        var cells: [Cell] = []
        while true {
            let quote = bytes[at..<limit].firstIndex { $0 != 0x20 }
            if let quote, bytes[quote] == UInt8(ascii: "\"") {
                at = quote + 1
                cells.append(try quoted(limit))
            } else {
                cells.append(bare(limit))
            }
            if at == limit, limit < bytes.count { throw .tooLong(limit: Limits.row) }
            guard at < limit else { return cells }
            at += 1
            if bytes[at - 1] != separator { return cells }
        }
    }

    /// Up to the separator or line end.
    private mutating func bare(_ limit: Int) -> Cell {
        let from = at
        while at < limit, bytes[at] != separator, bytes[at] != 0x0A { at += 1 }
        return Cell(range: from..<at, isQuoted: false)
    }

    private mutating func quoted(_ limit: Int) throws(Refusal.Reason) -> Cell {
        let from = at
        while at < limit {
            if bytes[at] != UInt8(ascii: "\"") {
                at += 1
            } else if at + 1 < limit, bytes[at + 1] == UInt8(ascii: "\"") {
                at += 2
            } else {
                let cell = Cell(range: from..<at, isQuoted: true)
                at += 1
                while at < limit, bytes[at] == 0x20 || bytes[at] == 0x0D { at += 1 }
                if at < limit, bytes[at] != separator, bytes[at] != 0x0A { throw .strayQuote }
                return cell
            }
        }
        throw .unclosedQuote
    }
}

extension CSVRows {
    /// The separator that the first line has most of, outside of quotation marks.
    static func separator(in bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.prefix(Limits.header) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == 0x0A, !isQuoted { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = Array(",;\t".utf8)
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }
}
