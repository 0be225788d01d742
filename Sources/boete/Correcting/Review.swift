import ArgumentParser
import Register

struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the claims that a reviewer should look at, the least sure first.",
        discussion: """
            Example:
              boete review --below 0.4 --limit 10
            """)

    @OptionGroup var place: RegisterPlace

    @Option(help: ArgumentHelp("Only claims less sure than this, 0 to 0.5.", valueName: "share"))
    var below = 0.5

    @Option(help: ArgumentHelp("No more claims than this.", valueName: "count"))
    var limit = 20

    func validate() throws {
        if !(0...0.5).contains(below) { throw ValidationError("--below '\(below)' is none; give 0 to 0.5.") }
        if limit < 1 { throw ValidationError("--limit '\(limit)' shows nothing; give 1 or more.") }
    }

    mutating func run() throws {
        let doubtful = try place.use { try $0.doubtful(below: below, limit: limit) }
        let style = Style.ofOutput
        var output = Output()
        for claim in doubtful {
            try output.line("\(claim.address)  \(claim.confidence)  \(Plain.line(claim.value))")
            try output.line("    \(style.passage(claim.quote))")
        }
        try output.flush()
        if doubtful.isEmpty { tell("boete: no claim is less sure than \(below)") }
    }
}
