import Enforcement

/// The second step of filing: bundles of all documents that speak of one decision become one cluster.
///
/// The surest bundles come first: those with a day, then with a month, a year, no date, then drafts and
/// rumours, and last those that name no authority. Each rank is compared with the clusters as they were
/// before it, never with the order of arrival, so the result is the same for the same documents.
enum Merge {
    static func clusters(of bundles: [Bundle]) -> [[Bundle]] {
        let ranks = Dictionary(grouping: bundles, by: rank)
        var clusters: [[Bundle]] = []
        for rank in ranks.keys.sorted() { file(ranks[rank] ?? [], into: &clusters) }
        return clusters
    }

    private static func rank(_ bundle: Bundle) -> Int {
        let doubt = bundle.authority == nil ? 10 : 0
        guard bundle.stage == .taken else { return doubt + 3 + bundle.stage.rawValue }
        guard let decided = bundle.decided else { return doubt + 3 }
        return doubt + (decided.day != nil ? 0 : decided.month != nil ? 1 : 2)
    }

    /// One candidate takes the bundle; several cannot be told apart; of none, the rank makes clusters of its own.
    private static func file(_ bundles: [Bundle], into clusters: inout [[Bundle]]) {
        let before = clusters
        let index = Index(before)
        var alone: [Bundle] = []
        for bundle in bundles.sorted(by: precedes) {
            let candidates = index.near(bundle).filter { fits(bundle, before[$0]) }
            let chosen =
                candidates.count == 1 ? candidates : candidates.filter { sameSum(bundle, before[$0]) }
            if chosen.count == 1, let only = chosen.first {
                clusters[only].append(bundle)
            } else {
                alone.append(bundle)
            }
        }
        clusters += joined(alone)
    }

    private static func precedes(_ left: Bundle, _ right: Bundle) -> Bool {
        (left.document, left.measures.first ?? 0) < (right.document, right.measures.first ?? 0)
    }

    /// The bundles of one rank that agree in pairs, by union and find.
    private static func joined(_ bundles: [Bundle]) -> [[Bundle]] {
        var parent = Array(bundles.indices)
        func root(_ item: Int) -> Int {
            var item = item
            while parent[item] != item { item = parent[item] }
            return item
        }
        let index = Index(bundles.map { [$0] })
        for (place, bundle) in bundles.enumerated() {
            for other in index.near(bundle) where other < place && pair(bundle, bundles[other]) {
                let (a, b) = (root(place), root(other))
                parent[max(a, b)] = min(a, b)
            }
        }
        let groups = Dictionary(grouping: bundles.indices, by: root)
        return groups.keys.sorted().map { (groups[$0] ?? []).map { bundles[$0] } }
    }

    private static func fits(_ bundle: Bundle, _ cluster: [Bundle]) -> Bool {
        cluster.contains { pair(bundle, $0) } && !cluster.contains { excludes(bundle, $0) }
    }

    private static func sameSum(_ bundle: Bundle, _ cluster: [Bundle]) -> Bool {
        cluster.contains { other in bundle.money.contains { other.money[$0.key] == $0.value } }
    }
}

extension Merge {
    /// True where the two can be one decision.
    static func pair(_ left: Bundle, _ right: Bundle) -> Bool {
        guard Agreement.parties(left, right), Agreement.authorities(left.authority, right.authority),
            !excludes(left, right)
        else { return false }
        if left.stage != right.stage { return isInTime(left, right) }
        if left.isUnnamed || right.isUnnamed { return isSureOfUnnamed(left, right) }
        return datesAllow(left, right)
    }

    /// True where the two cannot be one decision: a text tells them apart, or sums or dates do.
    private static func excludes(_ left: Bundle, _ right: Bundle) -> Bool {
        guard left.stage == .taken, right.stage == .taken else { return false }
        return left.document == right.document || !Agreement.money(left, right) || !datesAllow(left, right)
    }

    private static func datesAllow(_ left: Bundle, _ right: Bundle) -> Bool {
        switch (left.decided, right.decided) {
        case (let a?, let b?): Agreement.dates(a, b)
        case (let a?, nil): isBefore(a, right.published)
        case (nil, let b?): isBefore(b, left.published)
        case (nil, nil): true
        }
    }

    /// What is decided after a text was public is not what the text speaks of.
    private static func isBefore(_ decided: PartialDate, _ published: PartialDate?) -> Bool {
        published.map { decided.first <= $0.last } ?? true
    }

    /// Two hospitals are one only where day and sum agree too.
    private static func isSureOfUnnamed(_ left: Bundle, _ right: Bundle) -> Bool {
        guard let a = left.decided, let b = right.decided, Agreement.dates(a, b) else { return false }
        return left.money.contains { kind, money in
            right.money[kind].map { Agreement.sums(money, $0) } ?? false
        }
    }

    /// A draft or a rumour joins what was decided within eighteen months of it.
    private static func isInTime(_ left: Bundle, _ right: Bundle) -> Bool {
        let (earlier, later) = left.stage > right.stage ? (left, right) : (right, left)
        // Told together, the text itself relates the two.
        if earlier.document == later.document && earlier.decided == nil { return true }
        guard let told = earlier.decided ?? earlier.published, let decided = later.decided ?? later.published
        else { return true }
        return Agreement.gap(told, decided) <= Agreement.daysToDecide
    }
}

extension Merge {
    /// Which clusters may hold a bundle's party, so that not everything is compared with everything.
    ///
    /// Of two names that match, the first word of one is a word of the other; `Holding` at the end of a
    /// thousand names brings none of them together.
    private struct Index {
        private var byWord: [String: Set<Int>] = [:]
        private var byFirst: [String: Set<Int>] = [:]

        init(_ clusters: [[Bundle]]) {
            for (number, cluster) in clusters.enumerated() {
                for name in Set(cluster.flatMap(\.names)) {
                    if let first = name.words.first { byFirst[first, default: []].insert(number) }
                    for word in name.words { byWord[word, default: []].insert(number) }
                }
            }
        }

        func near(_ bundle: Bundle) -> [Int] {
            var near: Set<Int> = []
            for name in bundle.names {
                if let first = name.words.first { near.formUnion(byWord[first] ?? []) }
                for word in name.words { near.formUnion(byFirst[word] ?? []) }
            }
            return near.sorted()
        }
    }
}
