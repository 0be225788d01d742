/// How much each clue counts for or against a candidate, learned from labelled articles by `Scripts/train`.
///
/// A table has a line for each clue: `before3 against 1.25`. `none` is the weight of choosing no candidate.
struct Weights {
    private var concepts: [Clues.Window: [Float]] = [:]
    private var facts: [Fact: Float] = [:]
    /// The score that a candidate must exceed to be chosen at all.
    private(set) var none: Float = 0

    init(_ table: StaticString) {
        for line in table.bytes.split(separator: 10) {
            let cells = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
            guard let last = cells.last, let weight = Float(last) else { continue }
            if cells[0] == "none" {
                none = weight
            } else if let fact = Fact(rawValue: cells[0]), cells.count == 2 {
                facts[fact] = weight
            } else if let window = Clues.Window(rawValue: cells[0]), cells.count == 3,
                let concept = Concept.byName[cells[1]]
            {
                concepts[window, default: Array(repeating: 0, count: Concept.allCases.count)][
                    Int(concept.rawValue)] = weight
            }
        }
    }

    func score(_ clues: Clues) -> Float {
        var score: Float = 0
        for fact in clues.facts { score += facts[fact] ?? 0 }
        for (window, present) in clues.windows {
            guard let weights = concepts[window] else { continue }
            present.forEach { score += weights[Int($0)] }
        }
        return score
    }
}
