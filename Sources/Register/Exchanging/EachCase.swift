package import Enforcement
package import Filing
import GRDB

extension Register {
    /// Gives each case that a filter leaves to `use`, whole, as it was known on a day where one is given.
    ///
    /// All of them are of one view of the register, and no more than a page of their names is in memory at a time.
    package func forEachCase(
        _ filter: CaseFilter = CaseFilter(), asOf: PartialDate? = nil, _ use: (Case) throws -> Void
    ) throws {
        try stream { db in
            let query = CaseQuery(db, filter, .decided, asOf)
            var last: CaseSummary?
            repeat {
                let page = try query.page(limit: 200, after: last?.cursor)
                for summary in page {
                    if let made = try Shelves(db).dossier(summary.id, asOf) { try use(made.hidingIndividual) }
                }
                last = page.last
            } while last != nil
        }
    }
}
