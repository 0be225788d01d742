/// Which bundles can come into one case, directly or over others: what is outside of a component cannot change it.
package enum Components {
    /// The components as places in `bundles`.
    package static func of(_ bundles: [Bundle], _ judgements: Judgements) -> [[Int]] {
        var sets = DisjointSets(count: bundles.count)
        let index = NameIndex(bundles.map { [$0.names] })
        var places: [EntryKey: Int] = [:]
        var byReference: [String: Int] = [:]
        for (place, bundle) in bundles.enumerated() {
            for entry in bundle.entries where entry.kind != .complaint || entry == bundle.anchor {
                places[entry] = place
            }
            for other in index.near(bundle.names) where other < place {
                if Pairing.pair(bundle, bundles[other], judgements) { sets.join(other, place) }
            }
            for reference in bundle.references.map({ "#" + $0 }) + bundle.caseNames.map({ "=" + $0 }) {
                if let other = byReference[reference] { sets.join(other, place) }
                byReference[reference] = place
            }
        }
        for (place, bundle) in bundles.enumerated() {
            for other in (bundle.causes + judgements.same(as: bundle)).compactMap({ places[$0] }) {
                sets.join(place, other)
            }
        }
        return sets.groups
    }
}
