import ArgumentParser
import Register

struct DocketShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a complaint with its clocks, and what may be done when one has run out.",
        discussion: """
            Example:
              boete complaint show 1 --on 2021-07-15
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var on: DocketDay
    @Flag(help: "Print one JSON value.") var json = false
    @Argument(help: "The complaint's id.") var id: String

    mutating func run() throws {
        let day = try on.day()
        guard let complaint = try place.use({ try $0.docket() }).first(where: { $0.id == id }) else {
            tell("boete: no complaint '\(Plain.line(id))' on the docket; see boete complaint list")
            throw ExitStatus.incomplete
        }
        var output = Output()
        if json {
            try output.write(DocketText.json(complaint, on: day))
        } else {
            for line in DocketText.lines(complaint, on: day, Style.ofOutput) { try output.line(line) }
        }
        try output.flush()
    }
}
