import Enforcement

/// From documents to cases: bind, merge, thread, decide. A pure function, whatever the order of the documents.
package enum CaseFiling {
    /// The cases with the thread that each is made of, in the order of their ids.
    package static func cases(of documents: [Filed], judgements: Judgements = Judgements()) -> [(
        thread: Thread, made: Case
    )] {
        let byID = Dictionary(documents.map { ($0.document.id, $0) }) { first, _ in first }
        let made = threads(of: documents.flatMap(Bind.bundles), judgements).compactMap { thread in
            Assemble(thread, in: byID).made().map { (name: CaseName($0, thread), thread: thread, made: $0) }
        }
        let ids = Dictionary(grouping: made.map(\.name), by: \.base).values.map(CaseName.ids)
            .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        return made.map { each in
            var made = each.made
            made.id = ids[each.name] ?? each.name.base
            return (each.thread, made)
        }.sorted { $0.made.id < $1.made.id }
    }

    /// The threads of a component, or of everything: the same either way.
    package static func threads(of bundles: [Bundle], _ judgements: Judgements) -> [Thread] {
        Thread.threads(of: Merge.clusters(of: bundles, judgements))
    }
}
