import Enforcement
import Filing
import Register

extension Register {
    /// The one case that an id or words mean; of several, or none, the reader is told and the command ends.
    func chosen(_ words: String, asOf day: PartialDate? = nil, individuals: Bool = false) throws -> Case {
        let found = try find(words, asOf: day)
        if found.count == 1, let only = found.first, let made = try dossier(only.id, asOf: day, individuals: individuals) { return made }
        if found.isEmpty {
            tell("boete: \(Sentences.noCase(words))")
        } else {
            var output = Output()
            for line in CaseList.table(found, Style.ofOutput) { try output.line(line) }
            try output.flush()
            tell("boete: \(Sentences.severalCases(found.count, words))")
        }
        throw ExitStatus.incomplete
    }
}
