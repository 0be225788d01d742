/// Why a file could not be read as a text; what to say of it stands in `Sentences`.
enum InputFault: Error, Equatable {
    case missing
    case directory
    case unreadable
    case empty
    /// NUL or control bytes that no text has.
    case binary
    case tooLarge(limit: Int)
    case system(SystemFault)
}
