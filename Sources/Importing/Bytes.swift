/// What a byte of UTF-8 is.
extension UInt8 {
    /// Blank, tab, or the end of a line.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// A letter of another script counts.
    var isLetterOrDigit: Bool { isDigit || isLetter || self >= 0x80 }
}
