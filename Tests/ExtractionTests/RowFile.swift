import Foundation
import Testing

/// A row of a table in `Rows`: a text (a line each, where it has several), what it is for and what must be found in it.
struct Row: Sendable, CustomTestStringConvertible {
    var purpose = ""
    var text = ""
    var measures: [String] = []
    var complaints: [String] = []
    var challenges: [String] = []
    var isRelevant = true

    var testDescription: String { purpose }

    /// The rows of a file, which are blocks with an empty line between them.
    static func rows(of name: String) -> [Row] {
        guard let url = Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Rows"),
            let content = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return content.components(separatedBy: "\n\n").compactMap(Row.init)
    }

    private init?(block: String) {
        for line in block.split(separator: "\n").map(String.init) {
            if line.hasPrefix("# ") { purpose = String(line.dropFirst(2)) }
            if line == "irrelevant" { isRelevant = false }
            guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            switch line[..<colon] {
            case "text": text += text.isEmpty ? value : "\n" + value
            case "measure": measures.append(value)
            case "complaint": complaints.append(value)
            case "challenge": challenges.append(value)
            default: break
            }
        }
        if text.isEmpty { return nil }
    }
}
