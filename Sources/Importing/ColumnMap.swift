/// Which column of a table gives which field of a record.
///
///     try ColumnMap("respondent=org_fined,amount=price")
package struct ColumnMap: Sendable, Equatable {
    /// Field → name of the column; empty where the columns bear the names of the fields.
    package private(set) var columns: [String: String] = [:]

    package init() {}

    /// Reads `field=column,field=column` or a JSON object of the same; throws an `ImportFault`.
    package init(_ text: String) throws(ImportFault) {
        for pair in text.split(separator: ",") {
            let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { throw .unreadableMap(String(pair)) }
            columns[halves[0]] = halves[1]
        }
    }
}

/// The order of a date's parts.
package enum DateOrder: String, Sendable, CaseIterable { case dmy, mdy, ymd }
