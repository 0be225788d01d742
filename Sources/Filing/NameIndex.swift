import Naming

/// Which items may hold a party's name, so that not everything is compared with everything.
///
/// Of two names that match, the first word of one is a word of the other; `Holding` at the end of a thousand
/// names brings none of them together.
struct NameIndex {
    private var byWord: [String: Set<Int>] = [:]
    private var byFirst: [String: Set<Int>] = [:]

    /// Each item with the names that it has.
    init(_ items: [[Set<PartyName>]]) {
        for (number, names) in items.enumerated() {
            for name in Set(names.joined()) {
                if let first = name.words.first { byFirst[first, default: []].insert(number) }
                for word in name.words { byWord[word, default: []].insert(number) }
            }
        }
    }

    func near(_ names: Set<PartyName>) -> [Int] {
        var near: Set<Int> = []
        for name in names {
            if let first = name.words.first { near.formUnion(byWord[first] ?? []) }
            for word in name.words { near.formUnion(byFirst[word] ?? []) }
        }
        return near.sorted()
    }
}

/// Items that come together in pairs, by union and find.
package struct DisjointSets {
    private var parent: [Int]

    package init(count: Int) { parent = Array(0..<count) }

    package mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (root(left), root(right))
        parent[max(a, b)] = min(a, b)
    }

    private mutating func root(_ item: Int) -> Int {
        var item = item
        while parent[item] != item {
            parent[item] = parent[parent[item]]
            item = parent[item]
        }
        return item
    }

    /// The sets, each in order, in the order of their first items.
    package var groups: [[Int]] {
        var sets = self
        let groups = Dictionary(grouping: parent.indices) { sets.root($0) }
        return groups.keys.sorted().map { groups[$0] ?? [] }
    }
}
