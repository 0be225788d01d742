/// A box of a page in wikitext: `{{DPAdecisionBOX |Fine=5000 |Currency=EUR }}`.
struct WikiBox {
    struct Parameter {
        let name: String
        /// The value without the blanks around it, in bytes of the page.
        let range: Range<Int>
    }

    let parameters: [Parameter]

    /// Reads the box that starts at `start`; nil where it is not closed before the page ends.
    ///
    /// Boxes within a value, links, comments and `nowiki` keep their own `|` and `}}`. One pass, no recursion.
    init?(in page: [UInt8], at start: Int) {
        var (parameters, scan, depth) = ([Parameter](), WikiScan(page, at: start + 2), Depth())
        var (from, equals): (Int, Int?) = (start + 2, nil)
        while let mark = scan.next() {
            depth.take(mark.kind)
            if mark.kind == .equals, depth.isOwn, equals == nil { equals = mark.at }
            guard depth.isClosed || mark.kind == .bar && depth.isOwn else { continue }
            if let equals {
                let name = String(decoding: page[(from..<equals).trimmed(in: page)], as: UTF8.self)
                parameters.append(Parameter(name: name, range: (equals + 1..<mark.at).trimmed(in: page)))
            }
            (from, equals) = (mark.at + 1, nil)
            if depth.isClosed {
                self.parameters = parameters
                return
            }
        }
        return nil
    }

    /// What is open within a box.
    private struct Depth {
        private var braces = 1
        private var isLink = false

        /// True where a sign is the box's own, not of a box or a link within.
        var isOwn: Bool { braces == 1 && !isLink }
        var isClosed: Bool { braces == 0 }

        mutating func take(_ kind: WikiScan.Kind) {
            switch kind {
            case .open: braces += 1
            case .close: braces -= 1
            case .openLink: isLink = true
            // A link that is not closed in its line is none.
            case .closeLink, .lineEnd: isLink = false
            case .bar, .equals: break
            }
        }
    }

    /// Where a box of GDPRhub starts, outside of comments and `nowiki`.
    static func starts(in bytes: [UInt8]) -> [(at: Int, box: GDPRhubBox)] {
        var starts: [(at: Int, box: GDPRhubBox)] = []
        var scan = WikiScan(bytes, at: 0)
        while let mark = scan.next() {
            guard mark.kind == .open else { continue }
            let name = bytes[(mark.at + 2)...].prefix(40).drop { $0.isSpace }
            if let box = GDPRhubBox.allCases.first(where: { name.starts(with: $0.rawValue.utf8) }) {
                starts.append((mark.at, box))
            }
        }
        return starts
    }
}

/// The signs of wikitext that divide it, one after the other; comments, `nowiki` and `pre` are passed over.
struct WikiScan {
    enum Kind { case open, close, openLink, closeLink, bar, equals, lineEnd }

    private let bytes: [UInt8]
    private var at: Int
    /// The passages that hold no signs, by how they start and end.
    private static let silent = [("<!--", "-->"), ("<nowiki>", "</nowiki>"), ("<pre>", "</pre>")].map {
        (open: Array($0.utf8), close: Array($1.utf8))
    }
    /// Of those, which are known not to be closed any more: their start is then text, and is not searched again.
    private var unclosed: Set<Int> = []

    init(_ bytes: [UInt8], at: Int) { (self.bytes, self.at) = (bytes, at) }

    mutating func next() -> (kind: Kind, at: Int)? {
        while at < bytes.count {
            let from = at
            let isDouble = from + 1 < bytes.count && bytes[from + 1] == bytes[from]
            at += 1
            switch bytes[from] {
            case UInt8(ascii: "|"): return (.bar, from)
            case UInt8(ascii: "="): return (.equals, from)
            case 0x0A: return (.lineEnd, from)
            case UInt8(ascii: "<"): skip(from)
            case UInt8(ascii: "{") where isDouble: return double(.open, from)
            case UInt8(ascii: "}") where isDouble: return double(.close, from)
            case UInt8(ascii: "[") where isDouble: return double(.openLink, from)
            case UInt8(ascii: "]") where isDouble: return double(.closeLink, from)
            default: break
            }
        }
        return nil
    }

    private mutating func double(_ kind: Kind, _ from: Int) -> (kind: Kind, at: Int) {
        at = from + 2
        return (kind, from)
    }

    private mutating func skip(_ from: Int) {
        for (number, mark) in Self.silent.enumerated() where bytes[from...].starts(with: mark.open) {
            if unclosed.contains(number) { return }
            var end = from + mark.open.count
            while end < bytes.count, !(bytes[end] == mark.close[0] && bytes[end...].starts(with: mark.close))
            {
                end += 1
            }
            if end < bytes.count { at = end + mark.close.count } else { unclosed.insert(number) }
        }
    }
}

/// Values as readers of the wiki see them.
enum WikiText {
    /// Without comments and tags, with the words of links for the links: `[[Art. 5|Article 5]]` is `Article 5`, and
    /// with characters for their references: `&#124;` is `|`.
    static func plain(_ value: ArraySlice<UInt8>) -> String {
        let (lastTag, lastLink) = (
            value.lastIndex(of: UInt8(ascii: ">")) ?? 0, value.lastIndex(of: UInt8(ascii: "]")) ?? 0
        )
        var plain: [UInt8] = []
        var rest = value
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), rest.startIndex < lastTag {
                rest = afterTag(rest)
                plain.append(0x20)
            } else if byte == UInt8(ascii: "["), rest.startIndex < lastLink {
                let link = rest.prefix { $0 != UInt8(ascii: "]") }
                plain += words(ofLink: link)
                rest = rest[link.endIndex...].drop { $0 == UInt8(ascii: "]") }
            } else {
                plain.append(byte)
                rest.removeFirst()
            }
        }
        let text = CharacterReferences.decoded(withoutEmphasis(plain)[...])
        return String(decoding: text, as: UTF8.self).trimmed
    }

    /// Two apostrophes or more are italic and bold.
    private static func withoutEmphasis(_ text: [UInt8]) -> [UInt8] {
        let mark = UInt8(ascii: "'")
        return text.indices.filter { at in
            text[at] != mark
                || (at == 0 || text[at - 1] != mark) && (at + 1 == text.count || text[at + 1] != mark)
        }.map { text[$0] }
    }

    /// A comment may hold a `>` of its own.
    private static func afterTag(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isComment = text.starts(with: "<!--".utf8)
        var end = text.startIndex
        repeat {
            end = text[(end + 1)...].firstIndex(of: UInt8(ascii: ">")) ?? text.endIndex - 1
        } while isComment && end < text.endIndex - 1 && !text[..<end].suffix(2).elementsEqual("--".utf8)
        return text[(end + 1)...]
    }

    /// Behind the bar of `[[page|words`, behind the blank of `[address words`.
    private static func words(ofLink link: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let inner = link.drop { $0 == UInt8(ascii: "[") }
        let isPage = inner.startIndex - link.startIndex > 1
        guard let end = inner.firstIndex(of: isPage ? UInt8(ascii: "|") : 0x20) else { return inner }
        return inner[(end + 1)...]
    }
}
