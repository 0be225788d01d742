import Enforcement

/// The second step of filing: bundles of all documents that speak of one decision, or of one complaint, become
/// one cluster.
///
/// The surest bundles come first: those with a day, then with a month, a year, no date, then drafts and
/// rumours, and last those that name no authority. Each rank is compared with the clusters as they were
/// before it, never with the order of arrival, so the result is the same for the same documents.
struct Merge {
    private let judgements: Judgements
    private var clusters: [[Bundle]] = []

    static func clusters(of bundles: [Bundle], _ judgements: Judgements) -> [[Bundle]] {
        var merge = Merge(judgements: judgements)
        let ranks = Dictionary(grouping: bundles, by: rank)
        for rank in ranks.keys.sorted() { merge.file(ranks[rank] ?? []) }
        merge.joinJudged()
        return merge.clusters
    }

    private init(judgements: Judgements) { self.judgements = judgements }

    private static func rank(_ bundle: Bundle) -> Int {
        if bundle.stage == .contested { return 30 }
        let precision = bundle.date.map { $0.day != nil ? 0 : $0.month != nil ? 1 : 2 } ?? 3
        if bundle.stage == .complained { return 20 + precision }
        return (bundle.authority == nil ? 10 : 0)
            + (bundle.stage == .taken ? precision : 3 + bundle.stage.rawValue)
    }

    /// One candidate takes the bundle; several cannot be told apart; of none, the rank makes clusters of its own.
    private mutating func file(_ bundles: [Bundle]) {
        let before = clusters
        let index = NameIndex(before.map { $0.map(\.names) })
        var alone: [Bundle] = []
        for bundle in bundles.sorted(by: { $0.anchor < $1.anchor }) {
            let candidates = index.near(bundle.names).filter { fits(bundle, before[$0]) }
            let chosen =
                candidates.count == 1 ? candidates : candidates.filter { isSure(bundle, before[$0]) }
            if chosen.count == 1, let only = chosen.first {
                clusters[only].append(bundle)
            } else {
                alone.append(bundle)
            }
        }
        clusters += joined(alone)
    }

    /// The bundles of one rank that agree in pairs: first those that are sure, then the others where nothing in the two
    /// sets tells them apart. One that may be of two sets which exclude each other stays alone.
    private func joined(_ bundles: [Bundle]) -> [[Bundle]] {
        let index = NameIndex(bundles.map { [$0.names] })
        let pairs = bundles.indices.flatMap { place in
            index.near(bundles[place].names).filter { $0 < place && pair(bundles[place], bundles[$0]) }
                .map { (place, $0) }
        }
        var sets = GuardedSets(bundles, judgements)
        for (place, other) in pairs where isSure(bundles[place], [bundles[other]]) { sets.join(place, other) }
        let partners = Dictionary(grouping: pairs + pairs.map { ($1, $0) }, by: \.0)
        let isDoubtful = bundles.indices.map { !sets.areCompatible((partners[$0] ?? []).map(\.1)) }
        for (place, other) in pairs where !isDoubtful[place] && !isDoubtful[other] { sets.join(place, other) }
        return sets.groups.map { $0.map { bundles[$0] } }
    }

    /// Clusters that a reviewer called one, unless a reviewer told members of them apart.
    private mutating func joinJudged() {
        let places = Dictionary(
            clusters.enumerated().flatMap { place, cluster in
                cluster.flatMap { $0.entries.map { ($0, place) } }
            }, uniquingKeysWith: { first, _ in first })
        var joined = clusters.indices.map { Set([$0]) }
        for (place, cluster) in clusters.enumerated() {
            for other in cluster.flatMap(judgements.same).compactMap({ places[$0] }).sorted() {
                let (left, right) = (joined[place], joined[other])
                if left == right || areToldApart(left, right) { continue }
                for member in left.union(right) { joined[member] = left.union(right) }
            }
        }
        clusters = Set(joined).sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }.map {
            $0.sorted().flatMap { clusters[$0] }
        }
    }

    private func areToldApart(_ left: Set<Int>, _ right: Set<Int>) -> Bool {
        left.contains { one in
            right.contains { other in
                clusters[one].contains { bundle in
                    clusters[other].contains { judgements.verdict(bundle, $0) == false }
                }
            }
        }
    }

    private func pair(_ left: Bundle, _ right: Bundle) -> Bool { Pairing.pair(left, right, judgements) }

    private func fits(_ bundle: Bundle, _ cluster: [Bundle]) -> Bool {
        cluster.contains { pair(bundle, $0) }
            && !cluster.contains { Pairing.excludes(bundle, $0, judgements) }
    }

    private func isSure(_ bundle: Bundle, _ cluster: [Bundle]) -> Bool {
        cluster.contains { other in
            bundle.money.contains { other.money[$0.key] == $0.value } || Pairing.isReferred(bundle, other)
        }
    }
}

/// Sets of bundles that come together only where no member of the one excludes a member of the other.
private struct GuardedSets {
    private let bundles: [Bundle]
    private let judgements: Judgements
    private var members: [Int: [Int]]
    private var home: [Int]

    init(_ bundles: [Bundle], _ judgements: Judgements) {
        (self.bundles, self.judgements, home) = (bundles, judgements, Array(bundles.indices))
        members = Dictionary(uniqueKeysWithValues: bundles.indices.map { ($0, [$0]) })
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (min(home[left], home[right]), max(home[left], home[right]))
        if a == b || exclude(a, b) { return }
        let moved = members.removeValue(forKey: b) ?? []
        members[a, default: []] += moved
        for place in moved { home[place] = a }
    }

    /// True where the sets of all these can be of one decision.
    func areCompatible(_ places: [Int]) -> Bool {
        let homes = Set(places.map { home[$0] }).sorted()
        return homes.enumerated().allSatisfy { place, one in !homes[..<place].contains { exclude($0, one) } }
    }

    private func exclude(_ left: Int, _ right: Int) -> Bool {
        (members[left] ?? []).contains { one in
            (members[right] ?? []).contains { Pairing.excludes(bundles[one], bundles[$0], judgements) }
        }
    }

    /// The sets, each in order, in the order of their first items.
    var groups: [[Int]] { members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
}
