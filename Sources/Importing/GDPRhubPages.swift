import Enforcement

/// One page of the wiki.
struct GDPRhubPage {
    let title: String?
    /// Its wikitext.
    let bytes: [UInt8]
    /// The line of the file on which the wikitext starts.
    let line: Int
    /// When it was last changed, where an export says so.
    let changed: PartialDate?
}

/// The pages of a file: wikitext with one box a page, or an XML export of MediaWiki.
enum GDPRhubPages {
    static func each(in bytes: [UInt8], _ body: (GDPRhubPage) throws -> Void) rethrows {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(1_000).drop { $0.isSpace }
        if head.starts(with: "<?xml".utf8) || head.starts(with: "<mediawiki".utf8) {
            try exported(bytes, body)
        } else {
            try wikitext(bytes, from: start, body)
        }
    }

    /// A page begins with its box; what stands before the first one belongs to it.
    private static func wikitext(_ bytes: [UInt8], from: Int, _ body: (GDPRhubPage) throws -> Void) rethrows {
        let starts = [from] + WikiBox.starts(in: bytes).map(\.at).dropFirst()
        var line = 1
        for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
            let range = (start..<end).trimmed(in: bytes)
            line += bytes[start..<range.lowerBound].count { $0 == 0x0A }
            try body(GDPRhubPage(title: nil, bytes: Array(bytes[range]), line: line, changed: nil))
            line += bytes[range.lowerBound..<end].count { $0 == 0x0A }
        }
    }

    /// The articles of an export (namespace 0) that redirect nowhere, each with its last revision.
    private static func exported(_ bytes: [UInt8], _ body: (GDPRhubPage) throws -> Void) rethrows {
        var elements = XMLElements(bytes)
        var (title, namespace, changed): (String?, String, PartialDate?) = (nil, "0", nil)
        var (text, line): ([UInt8], Int) = ([], 1)
        while let (name, content) = elements.next() {
            switch name {
            case "page": (title, namespace, changed, text) = (nil, "0", nil, [])
            case "title": title = String(decoding: CharacterReferences.decoded(bytes[content]), as: UTF8.self)
            case "ns": namespace = String(decoding: bytes[content], as: UTF8.self)
            case "timestamp":
                changed = PartialDate(String(decoding: bytes[content].prefix(10), as: UTF8.self))
            case "text": (text, line) = (CharacterReferences.decoded(bytes[content]), elements.line)
            case "/page":
                if namespace == "0", !text.starts(with: "#REDIRECT".utf8) {
                    try body(GDPRhubPage(title: title, bytes: text, line: line, changed: changed))
                }
            default: break
            }
        }
    }
}

/// The elements of an export whose content is text, and where pages begin and end; no tree is built.
private struct XMLElements {
    private let bytes: [UInt8]
    private var at = 0
    private var counted = 0
    /// The line on which the content of the last element starts.
    private(set) var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let leaves: Set = ["title", "ns", "timestamp", "text"]

    mutating func next() -> (name: String, content: Range<Int>)? {
        while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            let name = String(
                decoding: bytes[(open + 1)..<close].prefix(20).prefix { !$0.isSpace }, as: UTF8.self)
            at = close + 1
            // Text of an element has no `<` of its own: it would be `&lt;`.
            let isLeaf = Self.leaves.contains(name) && bytes[close - 1] != UInt8(ascii: "/")
            let end = isLeaf ? bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count : at
            if isLeaf {
                line += bytes[counted..<at].count { $0 == 0x0A }
                counted = at
            }
            defer { at = end }
            return (name, at..<end)
        }
        return nil
    }
}
