import Enforcement

/// The third step of filing: each complaint, challenge and claim finds the cluster that it is about.
struct Attach {
    private let clusters: [[Bundle]]
    /// Which cluster each measure is in.
    private let places: [EntryKey: Int]
    private let byWord: [String: Set<Int>]

    init(to clusters: [[Bundle]]) {
        self.clusters = clusters
        var places: [EntryKey: Int] = [:]
        var byWord: [String: Set<Int>] = [:]
        for (number, cluster) in clusters.enumerated() {
            for bundle in cluster {
                for measure in bundle.measures {
                    places[EntryKey(document: bundle.document, kind: .measure, number: measure)] = number
                }
                for word in bundle.names.flatMap(\.words) { byWord[word, default: []].insert(number) }
            }
        }
        (self.places, self.byWord) = (places, byWord)
    }

    /// The entries of each cluster, in the clusters' order.
    func entries(of documents: [Filed]) -> [Set<EntryKey>] {
        var entries = clusters.map { _ in Set<EntryKey>() }
        for (key, place) in places { entries[place].insert(key) }
        for filed in documents {
            for (number, complaint) in filed.record.complaints.enumerated() {
                for place in self.places(of: complaint, in: filed) {
                    entries[place].insert(key(filed, .complaint, number))
                }
            }
            for (number, challenge) in filed.record.challenges.enumerated() {
                if let place = place(of: challenge, in: filed) {
                    entries[place].insert(key(filed, .challenge, number))
                }
            }
            for (number, claim) in filed.record.claims.enumerated() {
                let place = place(of: claim.measure, in: filed) ?? primary(of: filed)
                if let place { entries[place].insert(key(filed, .claim, number)) }
            }
        }
        return entries
    }

    private func key(_ filed: Filed, _ kind: EntryKind, _ number: Int) -> EntryKey {
        EntryKey(document: filed.document.id, kind: kind, number: number)
    }

    private func place(of measure: Int?, in filed: Filed) -> Int? {
        measure.flatMap { places[key(filed, .measure, $0)] }
    }

    /// The case that the document is about: that of its first primary measure, else of its first.
    private func primary(of filed: Filed) -> Int? {
        let measures = filed.record.measures
        return place(of: measures.firstIndex(where: \.primary) ?? measures.indices.first, in: filed)
    }

    private func own(of filed: Filed) -> [Int] {
        Set(filed.record.measures.indices.compactMap { place(of: $0, in: filed) }).sorted()
    }

    /// A complaint against several belongs to the case of each; one that names none here, to the document's case.
    private func places(of complaint: Complaint, in filed: Filed) -> [Int] {
        let names = complaint.against
        let here = own(of: filed).filter { isParty(names, of: $0) && isBefore(complaint, $0) }
        if !here.isEmpty { return here }
        if let primary = primary(of: filed) { return [primary] }
        let elsewhere = near(names).filter { place in
            complaint.with != nil && isBefore(complaint, place)
                && clusters[place].contains {
                    $0.authority != nil && Agreement.authorities($0.authority, complaint.with)
                }
        }
        return elsewhere.count == 1 ? elsewhere : []
    }

    private func place(of challenge: Challenge, in filed: Filed) -> Int? {
        if let place = place(of: challenge.measure, in: filed) { return place }
        if let here = own(of: filed).first(where: { isParty([challenge.by], of: $0) }) { return here }
        if let primary = primary(of: filed) { return primary }
        let elsewhere = near([challenge.by])
        return elsewhere.count == 1 ? elsewhere.first : nil
    }

    private func near(_ names: [String]) -> [Int] {
        let candidates = names.flatMap { PartyName($0).words }.reduce(into: Set()) {
            $0.formUnion(byWord[$1] ?? [])
        }
        return candidates.sorted().filter { isParty(names, of: $0) }
    }

    private func isParty(_ names: [String], of place: Int) -> Bool {
        Agreement.parties(
            Set(names.map { PartyName($0) }), clusters[place].reduce(into: Set()) { $0.formUnion($1.names) })
    }

    /// A complaint comes before the decision on it.
    private func isBefore(_ complaint: Complaint, _ place: Int) -> Bool {
        guard let filed = complaint.filed else { return true }
        return clusters[place].allSatisfy { bundle in bundle.decided.map { filed.first <= $0.last } ?? true }
    }
}
