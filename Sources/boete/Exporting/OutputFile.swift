/// Where an export goes: standard output, or a file that is there whole or not at all.
enum OutputFile {
    static let standardOutput = "-"

    /// Gives `work` the bytes' way; a file is written under another name beside its own, and takes it at the end.
    static func write(to path: String, _ work: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
        if path == standardOutput {
            try write(Output(), work)
        } else if System.isDevice(path) {
            try write(into: path, calling: path, work)
        } else {
            try replace(path) { try write(into: $0, calling: path, work) }
        }
    }

    /// Gives `fill` the name of a new and empty file, and gives that file the name that is asked for once it is whole.
    static func replace(_ path: String, _ fill: (String) throws -> Void) throws {
        let target = System.target(of: path)
        let part = "\(target).part-\(System.processNumber)"
        do {
            try faulting(path) { () throws(SystemFault) in
                try System.close(System.openToWrite(part, making: true), saving: false)
            }
            try fill(part)
            try faulting(path) { () throws(SystemFault) in try System.move(part, to: target) }
        } catch {
            System.remove(part)
            throw error
        }
    }

    private static func faulting<Value>(_ path: String, _ work: () throws(SystemFault) -> Value)
        throws(OutputFault)
        -> Value
    {
        do { return try work() } catch { throw OutputFault(path: path, cause: error) }
    }

    /// The path without the ending of its name, and the name without it: `a/fines` and `fines` of `a/fines.sqlite`.
    static func stem(of path: String) -> (path: String, name: String) {
        let name = path.split(separator: "/").last ?? ""
        let bare = name.dropFirst().lastIndex(of: ".").map { name[..<$0] } ?? name
        return (String(path.dropLast(name.count) + bare), String(bare))
    }

    private static func write(
        into path: String, calling name: String, _ work: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        let file = try faulting(name) { () throws(SystemFault) in try System.openToWrite(path, making: false)
        }
        do { try write(Output(to: file, path: name), work) } catch {
            try? System.close(file, saving: false)
            throw error
        }
        try faulting(name) { () throws(SystemFault) in try System.close(file, saving: true) }
    }

    private static func write(_ output: consuming Output, _ work: (([UInt8]) throws -> Void) throws -> Void)
        throws
    {
        try work { try output.write($0) }
        try output.flush()
    }
}
