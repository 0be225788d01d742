/// Cuts UTF-8 bytes into tokens in one pass. Apostrophes and hyphens are marks of their own: `l'amende` is three tokens.
struct Tokenizer {
    let bytes: [UInt8]
    private var position = 0
    private var spaced = true

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All tokens, each word with its number among those known.
    static func tokens(of bytes: [UInt8], _ known: inout Words) -> [Token] {
        var tokenizer = Tokenizer(bytes)
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
        while let token = tokenizer.next(&known) { tokens.append(token) }
        return tokens
    }

    private mutating func next(_ known: inout Words) -> Token? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 10 { return lineBreak() }
            if byte == 32 || byte == 9 || byte == 13 || byte == 11 || byte == 12 {
                position += 1
                spaced = true
                continue
            }
            if byte >= 48 && byte <= 57 { return number() }
            let (scalar, length) = byte < 0x80 ? (UInt32(byte), 1) : Scalars.decode(bytes, at: position)
            if Scalars.isLetter(scalar) { return letters(&known) }
            position += length
            switch scalar {
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: spaced = true
            case 0xAD, 0x200B...0x200F, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: continue
            default: return make(from: position - length, value: Int32(bitPattern: scalar), .mark, .lower)
            }
        }
        return nil
    }

    private mutating func make(from start: Int, value: Int32, _ kind: Token.Kind, _ shape: Shape) -> Token {
        defer { spaced = false }
        return Token(
            start: Int32(start), end: Int32(position), value: value, kind: kind, shape: shape, spaced: spaced)
    }

    /// A run of line breaks and white space is one token; its value is the number of breaks, at most two.
    private mutating func lineBreak() -> Token {
        let start = position
        var breaks: Int32 = 0
        while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 || bytes[position] == 32
        {
            if bytes[position] == 10 { breaks += 1 }
            position += 1
        }
        defer { spaced = true }
        return make(from: start, value: min(2, breaks), .line, .lower)
    }

    private mutating func number() -> Token {
        let start = position
        var value: Int32 = 0
        while position < bytes.count, bytes[position] >= 48, bytes[position] <= 57 {
            if position - start < 9 { value = value * 10 + Int32(bytes[position] - 48) }
            position += 1
        }
        return make(from: start, value: position - start > 9 ? -1 : value, .number, .lower)
    }

    private mutating func letters(_ known: inout Words) -> Token {
        let start = position
        var (count, uppers, firstUpper, hash) = (0, 0, false, Words.seed)
        while position < bytes.count {
            let byte = bytes[position]
            var (scalar, length) = (UInt32(byte), 1)
            if byte >= 0x80 {
                (scalar, length) = Scalars.decode(bytes, at: position)
                let isHidden = scalar == 0xAD || scalar == 0x200B || scalar == 0x200D
                guard isHidden || Scalars.isLetter(scalar) else { break }
                for offset in 0..<length { hash = Words.mix(hash, bytes[position + offset]) }
                if isHidden { position += length; continue }
            } else {
                guard (byte | 0x20) &- 97 < 26 else { break }
                hash = Words.mix(hash, byte)
            }
            if byte < 0x80 ? byte < 97 : Scalars.isUpper(scalar) {
                uppers += 1
                if count == 0 { firstUpper = true }
            }
            count += 1
            position += length
        }
        let shape: Shape =
            uppers == 0
            ? .lower
            : uppers == count && count > 1 ? .allCapitals : firstUpper && uppers == 1 ? .capital : .mixed
        return make(from: start, value: known.number(of: bytes, start..<position, hash, shape), .word, shape)
    }
}
