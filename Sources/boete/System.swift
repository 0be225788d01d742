import Enforcement

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is asked of the operating system, in one place.
enum System {
    static let output = STDOUT_FILENO
    static let errors = STDERR_FILENO

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    /// How many bytes were written; throws the system's error number.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemFault) -> Int {
        while true {
            let count = bytes.withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) }
            if count >= 0 { return count }
            if errno != EINTR { throw SystemFault(number: errno) }
        }
    }

    /// Up to `count` bytes, none at the end of the file.
    static func read(_ count: Int, from file: Int32) throws(SystemFault) -> [UInt8] {
        while true {
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                result = readBytes(file, buffer.baseAddress, count)
                filled = max(0, result)
            }
            if result >= 0 { return bytes }
            if errno != EINTR { throw SystemFault(number: errno) }
        }
    }

    /// Makes a file that must not be there yet, or opens one that is there where it is not to be made; for writing.
    static func openToWrite(_ path: String, making: Bool) throws(SystemFault) -> Int32 {
        let file = open(path, O_WRONLY | O_CLOEXEC | (making ? O_CREAT | O_EXCL : 0), 0o666)
        if file < 0 { throw SystemFault(number: errno) }
        return file
    }

    /// Closes a file; with `saving`, once its bytes are on the disk.
    static func close(_ file: Int32, saving: Bool) throws(SystemFault) {
        let isSaved = !saving || fsync(file) == 0 || errno == EINVAL || errno == EROFS
        let number = errno
        let isClosed = closeFile(file) == 0
        if !isSaved || !isClosed { throw SystemFault(number: isSaved ? errno : number) }
    }

    /// Gives a file another's name, whose content is gone then.
    static func move(_ path: String, to target: String) throws(SystemFault) {
        if rename(path, target) != 0 { throw SystemFault(number: errno) }
    }

    static func remove(_ path: String) { unlink(path) }

    /// True for what is no file and cannot be replaced by one, such as `/dev/null` or a pipe.
    static func isDevice(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT != S_IFREG
    }

    /// The file that a link leads to; the path itself where there is none yet.
    static func target(of path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    static var processNumber: Int32 { getpid() }

    /// A reader that has seen enough, such as `head`, ends us as it ends other tools.
    static func endWithBrokenPipes() { signal(SIGPIPE, SIG_DFL) }

    /// The day by UTC.
    static var today: PartialDate? { PartialDate(dayNumber: time(nil) / 86_400) }

    static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// An error that the system names by its number.
struct SystemFault: Error, Equatable {
    let number: Int32

    static let full = SystemFault(number: ENOSPC)

    var isFull: Bool { self == .full }

    /// The system's words, as they stand in the middle of a sentence.
    var words: String {
        let text = String(cString: strerror(number))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// One line on standard error, at once.
func tell(_ line: String) { hint("\(line)\n") }

/// Text on standard error, as it is.
func hint(_ text: String) { _ = try? System.write(Array(text.utf8)[...], to: System.errors) }

// The enumeration's own `read` and `write` hide the system's.
private let readBytes = read
private let writeBytes = write
private let closeFile = close
