import Naming

/// Which items may hold a party's name.
struct NameIndex {
    private var all: [String: Set<Int>] = [:]
    private var leading: [String: Set<Int>] = [:]

    /// Each item with the names that it has.
    init(_ items: [[Set<PartyName>]]) {
        for (number, names) in items.enumerated() {
            for key in Set(names.joined()).flatMap({ NameKeys($0).stored }) {
                all[key.text, default: []].insert(number)
                if key.leads { leading[key.text, default: []].insert(number) }
            }
        }
    }

    func near(_ names: Set<PartyName>) -> [Int] {
        var near: Set<Int> = []
        for key in names.flatMap({ NameKeys($0).sought }) {
            near.formUnion((key.leads ? all[key.text] : leading[key.text]) ?? [])
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
