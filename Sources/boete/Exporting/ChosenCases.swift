import Enforcement
import Filing
import Register

/// The cases that an export is asked for: one of them, or those that a filter leaves.
struct ChosenCases {
    let only: String?
    let filter: CaseFilter
    let isFiltered: Bool
    let day: PartialDate?

    /// Gives each to `use`, with true for the first; where there is none the reader is told and the command ends.
    func forEach(of view: Register, _ use: (_ made: Case, _ isFirst: Bool) throws -> Void) throws {
        if let only { return try use(one(only, of: view), true) }
        var isFirst = true
        try view.forEachCase(filter, asOf: day) { made in
            try use(made, isFirst)
            isFirst = false
        }
        if isFirst {
            tell("boete: \(Sentences.noCases(isFiltered: isFiltered || day != nil))")
            throw ExitStatus.incomplete
        }
    }

    private func one(_ id: String, of view: Register) throws -> Case {
        if let made = try view.dossier(id, asOf: day) { return made }
        tell("boete: \(Sentences.noCase(id))")
        throw ExitStatus.incomplete
    }
}
