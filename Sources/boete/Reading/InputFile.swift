#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of one input, read once: `try InputFile.bytes(of: "a.txt", limit: 20_000_000)`.
enum InputFile {
    static let standardInput = "-"

    /// Never reads more than one byte over the limit.
    static func bytes(of path: String, limit: Int) throws(InputFault) -> [UInt8] {
        let limit = min(limit, .max - 1)
        if path == standardInput { return try bytes(in: STDIN_FILENO, size: nil, limit: limit) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 { throw fault(errno) }
        defer { close(file) }
        var facts = stat()
        if fstat(file, &facts) != 0 { throw fault(errno) }
        if facts.st_mode & S_IFMT == S_IFDIR { throw .directory }
        if facts.st_size > limit { throw .tooLarge(limit: limit) }
        let isFile = facts.st_mode & S_IFMT == S_IFREG && facts.st_size > 0
        return try bytes(in: file, size: isFile ? Int(facts.st_size) : nil, limit: limit)
    }

    /// One read for a file of known size; a pipe is read until it ends.
    private static func bytes(in file: Int32, size: Int?, limit: Int) throws(InputFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = size ?? 65_536
        while true {
            let chunk = try chunk(of: min(room, limit + 1 - bytes.count), from: file)
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if bytes.count > limit { throw .tooLarge(limit: limit) }
            if chunk.isEmpty || bytes.count == size { return bytes }
            room = max(65_536, bytes.count)
        }
    }

    private static func chunk(of count: Int, from file: Int32) throws(InputFault) -> [UInt8] {
        do { return try System.read(count, from: file) } catch { throw fault(error.number) }
    }

    static func fault(_ number: Int32) -> InputFault {
        switch number {
        case ENOENT, ENOTDIR: .missing
        case EISDIR: .directory
        case EACCES, EPERM: .unreadable
        default: .system(SystemFault(number: number))
        }
    }
}
