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

    var isFull: Bool { number == ENOSPC }

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
