/// Standard output, or the file of that path, could not take what was written.
struct OutputFault: Error, Equatable {
    var path: String?
    let cause: SystemFault
}

/// Standard output or an open file, buffered: what is written is on its way after `flush()`.
struct Output: ~Copyable {
    private let file: Int32
    private let path: String?
    private var pending: [UInt8] = []
    private static let enough = 65_536

    /// `path` is what the file is called where something goes wrong.
    init(to file: Int32 = System.output, path: String? = nil) { (self.file, self.path) = (file, path) }

    mutating func write(_ bytes: [UInt8]) throws(OutputFault) {
        pending += bytes
        if pending.count >= Self.enough { try flush() }
    }

    mutating func line(_ text: String = "") throws(OutputFault) { try write(Array(text.utf8) + [0x0A]) }

    mutating func flush() throws(OutputFault) {
        var rest = pending[...]
        do {
            while !rest.isEmpty { rest = rest.dropFirst(try System.write(rest, to: file)) }
        } catch {
            throw OutputFault(path: path, cause: error)
        }
        pending.removeAll(keepingCapacity: true)
    }

    /// One line, at once.
    static func print(_ line: String) throws(OutputFault) {
        var output = Output()
        try output.line(line)
        try output.flush()
    }
}
