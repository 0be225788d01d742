/// Standard output could not take what was written.
struct OutputFault: Error, Equatable { let cause: SystemFault }

/// Standard output, buffered: what is written is on its way after `flush()`.
struct Output: ~Copyable {
    private var pending: [UInt8] = []
    private static let enough = 65_536

    mutating func write(_ bytes: [UInt8]) throws(OutputFault) {
        pending += bytes
        if pending.count >= Self.enough { try flush() }
    }

    mutating func line(_ text: String = "") throws(OutputFault) { try write(Array(text.utf8) + [0x0A]) }

    mutating func flush() throws(OutputFault) {
        var rest = pending[...]
        do {
            while !rest.isEmpty { rest = rest.dropFirst(try System.write(rest, to: System.output)) }
        } catch {
            throw OutputFault(cause: error)
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
