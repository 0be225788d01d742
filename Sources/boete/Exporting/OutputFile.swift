/// Where an export goes: standard output, or a file that is there whole or not at all.
enum OutputFile {
    static let standardOutput = "-"

    /// Gives `work` the bytes' way; a file is written under another name beside its own, and takes it at the end.
    static func write(to path: String, _ work: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
        if path == standardOutput {
            try write(Output(), work)
        } else if System.isDevice(path) {
            try write(into: path, making: false, calling: path, work)
        } else {
            try replace(path) { try write(into: $0, making: true, calling: path, work) }
        }
    }

    /// Gives `make` the name of a file to make, and gives that file the name that is asked for once it is whole.
    static func replace(_ path: String, _ make: (String) throws -> Void) throws {
        let target = System.target(of: path)
        let part = "\(target).part-\(System.processNumber)"
        do {
            try make(part)
            do { try System.move(part, to: target) } catch { throw OutputFault(path: path, cause: error) }
        } catch {
            System.remove(part)
            throw error
        }
    }

    /// The path without the ending of its name, and the name without it: `a/fines` and `fines` of `a/fines.sqlite`.
    static func stem(of path: String) -> (path: String, name: String) {
        let name = path.split(separator: "/").last ?? ""
        let bare = name.dropFirst().lastIndex(of: ".").map { name[..<$0] } ?? name
        return (String(path.dropLast(name.count) + bare), String(bare))
    }

    private static func write(
        into path: String, making: Bool, calling name: String, _ work: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        do {
            let file = try System.openToWrite(path, making: making)
            do { try write(Output(to: file, path: name), work) } catch {
                try? System.close(file, saving: false)
                throw error
            }
            try System.close(file, saving: true)
        } catch let fault as SystemFault {
            throw OutputFault(path: name, cause: fault)
        }
    }

    private static func write(_ output: consuming Output, _ work: (([UInt8]) throws -> Void) throws -> Void) throws {
        try work { try output.write($0) }
        try output.flush()
    }
}
