/// The lines of a file, one after the other, without their ends (LF, CRLF) and without a byte order mark.
struct Lines {
    let bytes: [UInt8]
    /// Where the next line starts.
    private(set) var at = 0
    /// The number of the line that `next` gave last, from 1.
    private(set) var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    mutating func next() -> Range<Int>? {
        guard at < bytes.count else { return nil }
        let from = at
        let end = bytes[from...].firstIndex(of: 0x0A) ?? bytes.count
        at = min(end + 1, bytes.count)
        number += 1
        return from..<(end > from && end < bytes.count && bytes[end - 1] == 0x0D ? end - 1 : end)
    }
}

/// How much one row may be.
enum Limits {
    /// A page with the translation of a long decision has some hundred kilobytes.
    static let row = 1_000_000
    /// The line of columns is kept with every row.
    static let header = 16_384
}

extension Refusal {
    /// The text of a row, refused where it is too long or is not UTF-8, such as UTF-16 with its NULs.
    static func text(
        _ bytes: some RandomAccessCollection<UInt8>, line: Int, limit: Int = Limits.row
    ) throws(Refusal) -> String {
        if bytes.count > limit { throw Refusal(line: line, reason: .tooLong(limit: limit)) }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal(line: line, reason: .notUTF8)
        }
        return text
    }
}
