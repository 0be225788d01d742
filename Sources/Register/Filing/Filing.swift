import Enforcement

/// From documents to cases: bind, merge, attach, decide. A pure function, whatever the order of the documents.
enum Filing {
    /// The cases with the entries that each is made of, in the order of their ids.
    static func cases(of documents: [Filed]) -> [(entries: Set<EntryKey>, made: Case)] {
        let clusters = Merge.clusters(of: documents.flatMap(Bind.bundles))
        let byID = Dictionary(documents.map { ($0.document.id, $0) }) { first, _ in first }
        let made = Attach(to: clusters).entries(of: documents).compactMap { entries in
            Assemble(entries, in: byID).made().map { (entries: entries, made: $0) }
        }
        return CaseName.named(made).sorted { $0.made.id < $1.made.id }
    }
}
