import ArgumentParser
import Register

struct DocketPublish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Let a complaint be shown to anybody; --off takes it back.",
        discussion: """
            Example:
              boete complaint publish 1
            """)

    @OptionGroup var place: RegisterPlace
    @Option(help: ArgumentHelp("Who keeps the docket; it is kept in the log.", valueName: "name")) var by = ""
    @Flag(help: "Make it private again.") var off = false
    @Argument(help: "The complaint's id.") var id: String

    mutating func run() throws {
        let isPublished = !off
        try place.use { register in
            try register.amend(id, by: by) { $0.isPublished = isPublished }
        }
        try Output.print("\(off ? "private" : "published")  \(id)")
    }
}

struct DocketStrike: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strike",
        abstract: "Take a complaint off the docket for good; nobody can read it again.",
        discussion: """
            Example:
              boete complaint strike 1 --by 'A. Keeper' --reason 'asked by the complainant'
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var reviewer: ReviewerOptions
    @Argument(help: "The complaint's id.") var id: String

    func validate() throws { try reviewer.needReason() }

    mutating func run() throws {
        try place.use { try $0.strike(id, reviewer.reviewer) }
        try Output.print("struck  \(id)")
    }
}
