/// A language as data: its ISO 639-1 code, the country whose authority is meant where a text names none, and its rules.
///
/// The rules are lines `concept argument: pattern, pattern`, then examples `> sentence`; `#` starts a comment.
public struct Language: Sendable {
    public let code: String
    /// ISO 3166 codes of the countries where it is the press's language, the likeliest first.
    public let countries: [String]
    /// True where 1.5 is one and a half, false where it is 1,5.
    let decimalPoint: Bool
    /// True where every noun has a capital.
    let capitalNouns: Bool
    /// True where names change by case: `Amazonu`, `Amazonille`.
    let inflectsNames: Bool
    /// True where names change at their beginning: `Chlinic` for `Clinic`.
    let mutatesNames: Bool
    /// True where an article's number stands before its word: `5. člen`.
    let numbersFirst: Bool
    let rules: StaticString

    init(
        _ code: String, countries: [String], decimalPoint: Bool = false, capitalNouns: Bool = false,
        inflectsNames: Bool = false, mutatesNames: Bool = false, numbersFirst: Bool = false,
        rules: StaticString
    ) {
        (self.code, self.countries, self.rules) = (code, countries, rules)
        (self.decimalPoint, self.capitalNouns) = (decimalPoint, capitalNouns)
        (self.inflectsNames, self.mutatesNames) = (inflectsNames, mutatesNames)
        self.numbersFirst = numbersFirst
    }
}

/// One line of a language file: what it says, its patterns and its examples.
struct RuleLine {
    let concept: Concept
    let argument: String
    let patterns: [ArraySlice<UInt8>]
    var examples: [ArraySlice<UInt8>]
    let number: Int
}

/// What is wrong with a line of a language file.
struct RuleFault: Error, Equatable { let line: Int, what: String }

extension RuleLine {
    /// The lines of a language file, and its faults.
    static func parse(_ bytes: ArraySlice<UInt8>) -> (lines: [RuleLine], faults: [RuleFault]) {
        var (lines, faults): ([RuleLine], [RuleFault]) = ([], [])
        var number = 0
        for raw in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            let line = raw.trimmed
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: ">") {
                if lines.isEmpty {
                    faults.append(RuleFault(line: number, what: "an example without a rule"))
                } else {
                    lines[lines.count - 1].examples.append(line.dropFirst().trimmed)
                }
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                faults.append(RuleFault(line: number, what: "no colon after the concept"))
                continue
            }
            let head = line[..<colon].split(separator: 32)
            let name = String(decoding: head.first ?? [], as: UTF8.self)
            guard let concept = Concept.byName[name] else {
                faults.append(RuleFault(line: number, what: "unknown concept '\(name)'"))
                continue
            }
            let argument = String(
                decoding: Array(head.dropFirst().joined(separator: [32])), as: UTF8.self)
            let patterns = line[(colon + 1)...].split(separator: UInt8(ascii: ",")).map(\.trimmed)
                .filter { !$0.isEmpty }.flatMap(\.choices)
            lines.append(
                RuleLine(
                    concept: concept, argument: argument, patterns: patterns, examples: [], number: number))
        }
        return (lines, faults)
    }
}

extension ArraySlice<UInt8> {
    /// `must|shall erase|delete` in full: a pattern for each choice of words.
    var choices: [ArraySlice<UInt8>] {
        guard contains(UInt8(ascii: "|")) else { return [self] }
        return split(separator: 32).reduce([[]]) { patterns, word in
            let words = word.split(separator: UInt8(ascii: "|"))
            return patterns.flatMap { pattern in
                words.map { pattern + (pattern.isEmpty ? [] : [32]) + $0 }
            }
        }
    }

    /// Without the spaces, tabs and carriage returns at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 32 || first == 9 || first == 13 { slice.removeFirst() }
        while let last = slice.last, last == 32 || last == 9 || last == 13 { slice.removeLast() }
        return slice
    }
}

extension StaticString {
    var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
