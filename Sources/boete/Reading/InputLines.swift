#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of one input, one after the other, however long the input is: no more than one of them is in memory.
final class InputLines {
    private let file: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var at = 0
    private var isAtEnd = false
    /// Of the line that `next` gave last, from 1.
    private(set) var number = 0

    /// `-` is standard input; a line of more than `limit` bytes is passed over.
    init(of path: String, limit: Int) throws(InputFault) {
        self.limit = limit
        file = path == InputFile.standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 { throw InputFile.fault(errno) }
    }

    deinit { if file != STDIN_FILENO { close(file) } }

    /// The next line without its end; empty for one that is too long; nil at the end.
    func next() throws(InputFault) -> Result<ArraySlice<UInt8>, TooLong>? {
        var isTooLong = false
        var searched = at
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = buffer[at..<end]
                at = end + 1
                return numbered(line, isTooLong)
            }
            if isAtEnd {
                let line = buffer[at...]
                at = buffer.count
                return line.isEmpty && !isTooLong ? nil : numbered(line, isTooLong)
            }
            if buffer.count - at > limit { (isTooLong, at) = (true, buffer.count) }
            searched = try fill()
        }
    }

    struct TooLong: Error {}

    private func numbered(_ line: ArraySlice<UInt8>, _ isTooLong: Bool) -> Result<ArraySlice<UInt8>, TooLong>
    {
        number += 1
        return isTooLong || line.count > limit ? .failure(TooLong()) : .success(line)
    }

    /// Reads on and says where in the buffer the new bytes begin.
    private func fill() throws(InputFault) -> Int {
        buffer.removeSubrange(..<at)
        at = 0
        let from = buffer.count
        do { buffer += try System.read(max(65_536, from), from: file) } catch {
            throw InputFile.fault(error.number)
        }
        isAtEnd = buffer.count == from
        return from
    }
}
