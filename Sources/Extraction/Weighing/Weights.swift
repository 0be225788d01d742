/// What is chosen by weights: whether a sum or a word stands for a measure, and which candidate fits it.
enum Choice: UInt8, CaseIterable {
    case relevant, fine, fineWord, order, ban, reprimand, warning, party, decided, article, authority, law
}

/// How much each clue counts for or against a candidate, learned from labelled articles by `Scripts/train`.
///
/// A table has a line for each clue: `before3 against 1.25`; `none` is what a candidate must exceed to be chosen.
final class Weights: Sendable {
    /// By window and concept, a row of concepts for each window.
    private let concepts: [Float]
    private let facts: [Float]
    let none: Float

    init(_ table: StaticString) {
        var concepts = [Float](repeating: 0, count: Clues.Window.allCases.count * ConceptSet.width)
        var facts = [Float](repeating: 0, count: Fact.allCases.count)
        var none: Float = 0
        for line in table.bytes.split(separator: 10) {
            let cells = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
            guard let last = cells.last, let weight = Float(last) else { continue }
            if cells[0] == "none" {
                none = weight
            } else if cells.count == 2, let fact = Fact.byName[cells[0]] {
                facts[Int(fact.rawValue)] = weight
            } else if cells.count == 3, let window = Clues.Window.byName[cells[0]],
                let concept = Concept.byName[cells[1]]
            {
                concepts[Int(window.rawValue) * ConceptSet.width + Int(concept.rawValue)] = weight
            }
        }
        (self.concepts, self.facts, self.none) = (concepts, facts, none)
    }

    @inline(__always) func weight(_ fact: Fact) -> Float { facts[Int(fact.rawValue)] }

    /// All weights of the concepts added to a sum, one after the other.
    func add(_ set: ConceptSet, in window: Clues.Window, to sum: inout Float) {
        let row = Int(window.rawValue) * ConceptSet.width
        set.forEach { sum += concepts[row + Int($0)] }
    }
}

extension Weights {
    private static let tables: [Weights] = Choice.allCases.map { Weights($0.table) }

    static func of(_ choice: Choice) -> Weights { tables[Int(choice.rawValue)] }
}
