import Foundation
import Testing

@testable import Naming

/// How many pairs of `pairs.csv` are told rightly; its rows are ours: known companies and invented ones, with a word on each.
@Suite struct PairsTests {
    struct Pair {
        let left: PartyName
        let right: PartyName
        let isMatch: Bool
    }

    /// Right at least: raise them with what is reached.
    static let (leastPrecision, leastRecall) = (0.98, 0.92)

    @Test("Names taken as one are one, and few are missed")
    func areTold() throws {
        let pairs = try Self.pairs()
        #expect(pairs.count > 300)
        let said = pairs.filter { $0.left.isSame(as: $0.right) }
        let right = Double(said.filter(\.isMatch).count)
        #expect(right / Double(said.count) >= Self.leastPrecision)
        #expect(right / Double(pairs.filter(\.isMatch).count) >= Self.leastRecall)
    }

    @Test("The order of two names does not matter")
    func isSymmetric() throws {
        for pair in try Self.pairs() {
            #expect(
                abs(pair.left.likeness(to: pair.right).score - pair.right.likeness(to: pair.left).score)
                    < 1e-9,
                "\(pair.left.words) \(pair.right.words)")
        }
    }

    static func pairs() throws -> [Pair] {
        let url = try #require(Bundle.module.url(forResource: "pairs", withExtension: "csv"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
        return lines.map { line in
            let cells = cells(of: line)
            return Pair(left: PartyName(cells[0]), right: PartyName(cells[1]), isMatch: cells[2] == "true")
        }
    }

    /// `a,"b, ""c""",d` are three.
    static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if character == ",", !isQuoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells.map { $0.replacing("\"", with: "") }
    }
}
