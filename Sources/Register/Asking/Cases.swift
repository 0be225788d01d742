public import Enforcement
import Filing
import GRDB

extension Register {
    /// A page of the cases that a filter leaves.
    ///
    /// `asOf` is a day: what was known from documents public by then. `after` is the last case of the page
    /// before, in the same order.
    public func cases(
        _ filter: CaseFilter = CaseFilter(), order: CaseOrder = .decided, asOf: PartialDate? = nil,
        limit: Int? = nil, after: CaseSummary? = nil
    ) throws(RegisterFault) -> [CaseSummary] {
        try read { db in
            try CaseQuery(db, filter, order, asOf).page(limit: limit ?? -1, after: after?.cursor)
        }
    }

    /// How many cases a filter leaves.
    public func count(_ filter: CaseFilter = CaseFilter(), asOf: PartialDate? = nil) throws(RegisterFault) -> Int
    {
        try read { db in try CaseQuery(db, filter, .decided, asOf).count() }
    }

    /// The cases that the words may mean: the id itself, how ids begin, names of parties, words of documents.
    ///
    /// The first of these that finds anything answers: `find("amazon")`, `find("LU-2021")`.
    public func find(_ words: String, asOf: PartialDate? = nil) throws(RegisterFault) -> [CaseSummary] {
        let named = try read { db in try CaseQuery.byID(words, asOf, db) }
        if !named.isEmpty { return named }
        var filter = CaseFilter()
        filter.text = words
        return try cases(filter, asOf: asOf)
    }
}
