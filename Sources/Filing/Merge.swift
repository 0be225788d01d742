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

    /// The bundles of one rank that agree in pairs, by union and find.
    private func joined(_ bundles: [Bundle]) -> [[Bundle]] {
        var sets = DisjointSets(count: bundles.count)
        let index = NameIndex(bundles.map { [$0.names] })
        for (place, bundle) in bundles.enumerated() {
            for other in index.near(bundle.names) where other < place && pair(bundle, bundles[other]) {
                sets.join(other, place)
            }
        }
        return sets.groups.map { $0.map { bundles[$0] } }
    }

    private mutating func joinJudged() {
        let places = Dictionary(
            clusters.enumerated().flatMap { place, cluster in
                cluster.flatMap { $0.entries.map { ($0, place) } }
            }, uniquingKeysWith: { first, _ in first })
        var sets = DisjointSets(count: clusters.count)
        for (place, cluster) in clusters.enumerated() {
            for other in cluster.flatMap(judgements.same).compactMap({ places[$0] }) {
                sets.join(place, other)
            }
        }
        clusters = sets.groups.map { $0.flatMap { clusters[$0] } }
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
