/// A word, a run of digits, a mark or a line break, with the bytes it takes in the text.
struct Token {
    enum Kind: UInt8 { case word, number, mark, line }

    let start: Int32
    let end: Int32
    /// A word's place in the vocabulary; the scalar of a mark; the value of a number of up to nine digits, else -1.
    let value: Int32
    let kind: Kind
    let shape: Shape
    /// White space or the start of the text stands before it.
    let spaced: Bool

    @inline(__always) func isMark(_ scalar: Unicode.Scalar) -> Bool {
        kind == .mark && Int32(bitPattern: scalar.value) == value
    }
    @inline(__always) func isMark(_ scalar: Int32) -> Bool { kind == .mark && value == scalar }
    var length: Int { Int(end - start) }
    var digits: Int { kind == .number ? length : 0 }
}

/// How a word is written.
enum Shape: UInt8 {
    case lower
    /// `Amazon`
    case capital
    /// `CNPD`; a single capital counts as `capital`.
    case allCapitals
    /// `noyb` is lower, `eBay` and `iPhone` are mixed.
    case mixed
}
