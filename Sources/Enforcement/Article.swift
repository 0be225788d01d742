/// An article of the GDPR in canonical form: `Article("5(1)(f)")`.
///
/// Only what the Regulation has can be made: `Article("100")` and `Article("16(1)")` are nil.
public struct Article: Sendable, Hashable {
    /// 1 to 99.
    public let number: Int
    /// The paragraph, from 1; nil where the whole article is meant.
    public let paragraph: Int?
    /// The point as a lower-case letter, as in `f`.
    public let point: Character?

    /// Nil where Regulation (EU) 2016/679 has no such provision.
    public init?(_ number: Int, paragraph: Int? = nil, point: Character? = nil) {
        guard let shape = Article.shapes[number] else { return nil }
        if paragraph != nil || point != nil {
            guard let points = shape[paragraph ?? 0] else { return nil }
            if let point, !points.contains(point) { return nil }
        }
        (self.number, self.paragraph, self.point) = (number, paragraph, point)
    }

    /// Definitions, scope, competence and procedure (Art. 3, 4, 51 to 99): cited, hardly ever infringed.
    public var isProcedural: Bool { number == 3 || number == 4 || (51...99).contains(number) }

    /// True for `5(1)(f)` of `5(1)` and of `5`.
    public func isPart(of other: Article) -> Bool {
        self != other && number == other.number && other.point == nil
            && (other.paragraph == nil || other.paragraph == paragraph)
    }

    /// True for the basis of a measure (Art. 58, 83, 84), which is never what was infringed.
    public var isBasisOfMeasure: Bool { number == 58 || number == 83 || number == 84 }
}

extension Article: Comparable {
    public static func < (left: Article, right: Article) -> Bool {
        (left.number, left.paragraph ?? 0, left.point ?? " ") < (
            right.number, right.paragraph ?? 0, right.point ?? " "
        )
    }
}

extension Article: CustomStringConvertible {
    public var description: String {
        String(number) + (paragraph.map { "(\($0))" } ?? "") + (point.map { "(\($0))" } ?? "")
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "(", omittingEmptySubsequences: false)
        guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
        var paragraph: Int?
        var point: Character?
        for part in parts.dropFirst() {
            guard point == nil, part.hasSuffix(")") else { return nil }
            let inner = part.dropLast()
            if paragraph == nil, let n = Int(inner) {
                paragraph = n
            } else if inner.count == 1, let letter = inner.first, letter.isLowercase {
                point = letter
            } else {
                return nil
            }
        }
        self.init(number, paragraph: paragraph, point: point)
    }
}

extension Article {
    /// Article → paragraph → points; paragraph 0 stands for an article without paragraphs.
    private static let shapes: [Int: [Int: Set<Character>]] = {
        var shapes: [Int: [Int: Set<Character>]] = [:]
        for entry in table.split(whereSeparator: \.isWhitespace) {
            let halves = entry.split(separator: ":")
            guard let number = Int(halves[0]) else { continue }
            var paragraphs: [Int: Set<Character>] = [:]
            for part in halves.count > 1 ? halves[1].split(separator: ",") : [] {
                let digits = part.prefix(while: \.isNumber)
                if let paragraph = Int(digits) { paragraphs[paragraph] = Set(part.dropFirst(digits.count)) }
            }
            shapes[number] = paragraphs
        }
        return shapes
    }()

    /// The provisions of Regulation (EU) 2016/679: `12:1,5ab` is Art. 12 with paragraphs 1 and 5, the latter with points a and b.
    private static let table = """
        1:1,2,3 2:1,2abcd,3,4 3:1,2ab,3
        4:1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16ab,17,18,19,20,21,22abc,23ab,24,25,26 5:1abcdef,2
        6:1abcdef,2,3ab,4abcde 7:1,2,3,4 8:1,2,3 9:1,2abcdefghij,3,4 10 11:1,2 12:1,2,3,4,5ab,6,7,8
        13:1abcdef,2abcdef,3,4 14:1abcdef,2abcdefg,3abc,4,5abcd 15:1abcdefgh,2,3,4 16 17:1abcdef,2,3abcde
        18:1abcd,2,3 19 20:1ab,2,3,4 21:1,2,3,4,5,6 22:1,2abc,3,4 23:1abcdefghij,2abcdefgh 24:1,2,3 25:1,2,3
        26:1,2,3 27:1,2ab,3,4,5 28:1,2,3abcdefgh,4,5,6,7,8,9,10 29 30:1abcdefg,2abcd,3,4,5 31 32:1abcd,2,3,4
        33:1,2,3abcd,4,5 34:1,2,3abc,4 35:1,2,3abc,4,5,6,7abcd,8,9,10,11 36:1,2,3abcdef,4,5
        37:1abc,2,3,4,5,6,7 38:1,2,3,4,5,6 39:1abcde,2 40:1,2abcdefghijk,3,4,5,6,7,8,9,10,11
        41:1,2abcd,3,4,5,6 42:1,2,3,4,5,6,7,8 43:1ab,2abcde,3,4,5,6,7,8,9 44 45:1,2abc,3,4,5,6,7,8,9
        46:1,2abcdef,3ab,4,5 47:1abc,2abcdefghijklmn,3 48 49:1abcdefg,2,3,4,5,6 50:0abcd 51:1,2,3,4
        52:1,2,3,4,5,6 53:1,2,3,4 54:1abcdef,2 55:1,2,3 56:1,2,3,4,5,6 57:1abcdefghijklmnopqrstuv,2,3,4
        58:1abcdef,2abcdefghij,3abcdefghij,4,5,6 59 60:1,2,3,4,5,6,7,8,9,10,11,12 61:1,2,3,4ab,5,6,7,8,9
        62:1,2,3,4,5,6,7 63 64:1abcdef,2,3,4,5ab,6,7,8 65:1abc,2,3,4,5,6 66:1,2,3,4 67 68:1,2,3,4,5,6 69:1,2
        70:1abcdefghijklmnopqrstuvwxy,2,3,4 71:1,2 72:1,2 73:1,2 74:1abc,2 75:1,2,3,4,5,6abcdefg 76:1,2
        77:1,2 78:1,2,3,4 79:1,2 80:1,2 81:1,2,3 82:1,2,3,4,5,6 83:1,2abcdefghijk,3,4abc,5abcde,6,7,8,9
        84:1,2 85:1,2,3 86 87 88:1,2,3 89:1,2,3,4 90:1,2 91:1,2 92:1,2,3,4,5 93:1,2,3 94:1,2 95 96
        97:1,2ab,3,4,5 98 99:1,2
        """
}
