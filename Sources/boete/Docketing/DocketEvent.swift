import ArgumentParser
import Enforcement
import Guidelines
import Register

struct DocketEvent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event", abstract: "Note what happened to a complaint.",
        discussion: """
            progress_told sets the clock of Art. 78(2) anew; decided, rejected and withdrawn end all
            clocks; draft_decision and the other events of boete clocks start theirs.

            Example:
              boete complaint event 1 progress_told 2019-04-02
            """)

    @OptionGroup var place: RegisterPlace
    @Option(help: ArgumentHelp("Who keeps the docket; it is kept in the log.", valueName: "name")) var by = ""
    @Argument(help: "The complaint's id.") var id: String
    @Argument(help: "What happened.") var event: String
    @Argument(help: "When: 2019-04-02.") var day: String

    static let known = [DocketClocks.progress] + DocketClocks.ends + ClockStart.allCases.map(\.rawValue)

    func validate() throws {
        _ = try DocketReading.day("day", day)
        if !Self.known.contains(event) {
            throw ValidationError(
                "'\(Plain.line(event))' is no event; give one of \(Self.known.joined(separator: ", ")).")
        }
    }

    mutating func run() throws {
        let added = DocketedComplaint.Event(name: event, day: try DocketReading.day("day", day))
        try place.use { register in
            try register.amend(id, by: by) { complaint in
                complaint.events = (complaint.events.filter { $0 != added } + [added]).sorted {
                    ($0.day, $0.name) < ($1.day, $1.name)
                }
            }
        }
        try Output.print("noted  \(id)  \(event)  \(added.day)")
    }
}
