import Enforcement

/// The entries of one case: a decision with the complaints that led to it, or a complaint that led to none yet.
package struct Thread: Sendable, Equatable {
    package var entries: Set<EntryKey>

    package init(_ entries: Set<EntryKey>) { self.entries = entries }

    /// True where nothing but a complaint is told.
    var isPending: Bool { !entries.contains { $0.kind == .measure } }
}

extension Thread {
    /// The third step of filing: each cluster of complaints finds the decisions that some document says it led to.
    ///
    /// A complaint that led to two decisions is told in both.
    static func threads(of clusters: [[Bundle]]) -> [Thread] {
        var threads: [Thread] = []
        var places: [EntryKey: Int] = [:]
        for cluster in clusters where cluster.contains(where: { $0.stage < .complained }) {
            for bundle in cluster { places[bundle.anchor] = threads.count }
            threads.append(Thread(Set(cluster.flatMap(\.entries))))
        }
        for cluster in clusters {
            let complaints = cluster.filter { $0.stage == .complained }
            let entries = Set(complaints.flatMap(\.entries))
            let decided = Set(complaints.flatMap { [$0.anchor] + $0.causes }.compactMap { places[$0] })
            for place in decided { threads[place].entries.formUnion(entries) }
            if decided.isEmpty, !entries.isEmpty { threads.append(Thread(entries)) }
        }
        return threads
    }
}

extension Thread {
    /// What the thread was on each day on which that changed: its entries of documents public by then.
    package func history(in documents: [String: Filed]) -> [(since: String, thread: Thread)] {
        let days = Dictionary(grouping: entries) {
            documents[$0.document]?.document.publicSince?.description ?? ""
        }
        var known: Set<EntryKey> = []
        return days.keys.sorted().map { day in
            known.formUnion(days[day] ?? [])
            return (day, Thread(known))
        }
    }
}
