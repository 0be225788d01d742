import ArgumentParser
import Register

/// Who corrects and why: without either nothing is corrected.
struct ReviewerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who says so: it is kept in the log.", valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp("Why: it is kept in the log.", valueName: "text"))
    var reason: String

    var reviewer: Reviewer { Reviewer(name: by, reason: reason) }

    func validate() throws {
        for (name, text) in [("by", by), ("reason", reason)] where text.allSatisfy(\.isWhitespace) {
            throw ValidationError("--\(name) is empty; a correction is kept with who made it and why.")
        }
    }
}
