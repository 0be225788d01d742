import ArgumentParser
import Register

/// Who corrects and why: without a name nothing is corrected.
struct ReviewerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who says so, instead of BOETE_REVIEWER or the user's name: it is kept in the log.",
            valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Why: it is kept in the log.", valueName: "text"))
    var reason = ""

    var reviewer: Reviewer { Reviewer(name: name ?? "", reason: reason) }

    private var name: String? {
        by ?? System.environment("BOETE_REVIEWER") ?? System.environment("LOGNAME")
            ?? System.environment("USER")
    }

    func validate() throws {
        if name?.allSatisfy(\.isWhitespace) ?? true {
            throw ValidationError("--by is empty; a correction is kept with who made it.")
        }
    }

    /// What takes something away, or says something of one's own, is kept with its reason.
    func needReason() throws {
        if reason.allSatisfy(\.isWhitespace) {
            throw ValidationError("--reason is missing; this is kept with who did it and why.")
        }
    }
}
