import Enforcement

/// A word of a number, or a part of one: `seven`, or the scale `thousand` as a power of ten.
struct NumberPart {
    let value: Amount
    let isScale: Bool
}

/// Adds up a number word by word: `dos millones quinientos mil` is 2 × 10⁶ + 500 × 10³.
struct NumberSum {
    private var parts: [(value: Amount, power: Int)] = []
    /// The number behind the last scale word.
    private(set) var group: Amount?
    /// The power of ten of the last scale word, 0 where there is none.
    private(set) var power = 0

    var isEmpty: Bool { parts.isEmpty && group == nil }

    /// A scale was the last word, so that a smaller number may follow.
    var endsWithScale: Bool { group == nil && !parts.isEmpty }

    var value: Amount? {
        var total = group ?? Amount(units: 0)
        for part in parts {
            guard let sum = total.adding(part.value) else { return nil }
            total = sum
        }
        return total
    }

    /// False where the part cannot stand behind what there is: `fifty` behind `three`, a second `million`.
    mutating func add(_ part: NumberPart, unitsFirst: Bool) -> Bool {
        part.isScale ? raise(by: Int(part.value.units)) : add(part.value, unitsFirst: unitsFirst)
    }

    /// The scale multiplies all smaller ones before it: `mil millones`, `dos mil quinientos millones`.
    mutating func raise(by power: Int) -> Bool {
        var base = group
        while let last = parts.last, last.power < power {
            guard let sum = last.value.adding(base ?? Amount(units: 0)) else { return false }
            base = sum
            parts.removeLast()
        }
        guard parts.last?.power != power, let raised = (base ?? Amount(units: 1)).scaled(by: power) else {
            return false
        }
        parts.append((raised, power))
        (group, self.power) = (nil, power)
        return true
    }

    mutating func add(_ number: Amount, unitsFirst: Bool = false) -> Bool {
        if let before = group {
            guard NumberSum.fits(number, behind: before, unitsFirst: unitsFirst) else { return false }
            let zeros = NumberSum.zeros(of: before)
            if zeros >= 2 {
                parts.append((before, zeros))
                group = number
            } else {
                group = before.adding(number)
            }
            return group != nil
        }
        if let last = parts.last, number < Amount(units: 1) {
            guard last.power >= 3, let part = number.scaled(by: last.power) else { return false }
            parts[parts.count - 1].value = last.value.adding(part) ?? last.value
            return true
        }
        if let last = parts.last, let limit = Amount(units: 1).scaled(by: last.power), number >= limit {
            return false
        }
        group = number
        return true
    }

    private static func zeros(of number: Amount) -> Int {
        var (rest, count) = (number.units, 0)
        while number.scale == 0, rest > 0, rest % 10 == 0 { (rest, count) = (rest / 10, count + 1) }
        return count
    }

    /// `twenty five`, `soixante dix`, `two and a half`; with the units first `fünf und zwanzig`.
    private static func fits(_ number: Amount, behind before: Amount, unitsFirst: Bool) -> Bool {
        guard before.scale == 0, before.units > 0 else { return false }
        if number.scale > 0 { return number < Amount(units: 1) }
        let (big, small) = (before.units, number.units)
        if big % 20 == 0, small < 20 { return true }
        if let limit = Amount(units: 1).scaled(by: zeros(of: before)), number < limit { return true }
        return unitsFirst && (1...9).contains(big % 100) && (20...90).contains(small) && small % 10 == 0
    }
}

extension Lexicon {
    /// Its number and scale words of two letters or more, the longest first, and of a word that is both the scale.
    var numberWords: [(word: [UInt8], part: NumberPart)] {
        if let cached = numberWordCache { return cached }
        var found: [(word: [UInt8], part: NumberPart)] = []
        for (word, rule) in words(of: ConceptSet(.number, .scale)) where word.count > 1 {
            guard let value = Amount(arguments[Int(rule.argument)]) else { continue }
            found.append((word, NumberPart(value: value, isScale: rule.concept == .scale)))
        }
        found.sort {
            ($0.word.count, $0.part.isScale ? 1 : 0, $1.part.value) > (
                $1.word.count, $1.part.isScale ? 1 : 0, $0.part.value
            )
        }
        numberWordCache = found
        return found
    }

    /// The number words that a folded word is put together of: `zevenhonderdvijftig`, `settemila`; nil for others.
    func numberParts(of folded: [UInt8]) -> [NumberPart]? {
        guard (6...120).contains(folded.count) else { return nil }
        var dead = Set<Int>()
        guard let parts = numberParts(of: folded, from: 0, &dead), parts.count > 1 else { return nil }
        return parts
    }

    /// The longest word first; where the rest cannot be read, a shorter one: `sex` + `hundra`, `sexton`.
    private func numberParts(of folded: [UInt8], from start: Int, _ dead: inout Set<Int>) -> [NumberPart]? {
        if start == folded.count { return [] }
        if dead.contains(start) { return nil }
        let rest = folded[start...]
        for (word, part) in numberWords where rest.starts(with: word) {
            let end = start + word.count
            if let more = numberParts(of: folded, from: end, &dead) { return [part] + more }
            for joint in joints where folded[end...].starts(with: joint) && end + joint.count < folded.count {
                if let more = numberParts(of: folded, from: end + joint.count, &dead) { return [part] + more }
            }
        }
        dead.insert(start)
        return nil
    }

    /// What joins the parts of a written-together number: its words for `and`.
    private var joints: [[UInt8]] {
        if let cached = jointCache { return cached }
        let found = words(of: ConceptSet(.and)).map(\.word).filter { $0.count <= 3 }
        jointCache = found
        return found
    }
}
