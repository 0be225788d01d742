import Enforcement

/// What stands for a party that a row does not name: the entry is kept, and never taken for another one's because
/// of a name.
package enum UnnamedParty {
    package static let name = "an unnamed party"

    /// The row with those words, which have no passage, wherever it leaves the name of a party empty.
    static func named(_ row: Imported) -> Imported {
        var row = row
        for place in row.record.measures.indices where row.record.measures[place].respondent.isEmpty {
            row.record.measures[place].respondent = name
            row.record.measures[place].spans["respondent"] = nil
        }
        for place in row.record.complaints.indices where row.record.complaints[place].complainant.isEmpty {
            row.record.complaints[place].complainant = name
            row.record.complaints[place].spans["complainant"] = nil
        }
        for place in row.record.challenges.indices where row.record.challenges[place].by.isEmpty {
            row.record.challenges[place].by = name
            row.record.challenges[place].spans["by"] = nil
        }
        return row
    }
}
