import ArgumentParser
import Enforcement
import Register

/// On which day the docket is looked at.
struct DocketDay: ParsableArguments {
    @Option(help: ArgumentHelp("As it stands on this day; without it, today.", valueName: "day"))
    var on: String?

    func day() throws -> PartialDate {
        if let on {
            guard let day = PartialDate(on), day.day != nil else {
                throw ValidationError("--on '\(Plain.line(on))' is no day; give one such as 2026-03-12.")
            }
            return day
        }
        guard let today = System.today else {
            throw ValidationError("the clock has no day; give one with --on.")
        }
        return today
    }

    func validate() throws { _ = try day() }
}

struct DocketList: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, ics }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the complaints, the one that has waited longest first.",
        discussion: """
            Example:
              boete complaint list --format ics > deadlines.ics
            """)

    @OptionGroup var place: RegisterPlace
    @OptionGroup var on: DocketDay

    @Option(help: "table, json (a line a complaint) or ics (the last days as a calendar).")
    var format = Format.table

    @Flag(help: "A calendar: the same as --format ics.") var ics = false
    @Flag(help: "Only those that were published.") var published = false

    mutating func run() throws {
        let day = try on.day()
        let complaints = try place.use { try $0.docket(published: published) }
        var output = Output()
        switch ics ? .ics : format {
        case .table:
            if !complaints.isEmpty {
                for line in DocketText.table(complaints, on: day, Style.ofOutput) { try output.line(line) }
            }
        case .json: for each in complaints { try output.write(DocketText.json(each, on: day)) }
        // RFC 5545, section 3.1: lines end in CR LF.
        case .ics: for line in DocketCalendar.lines(complaints, on: day) { try output.line(line + "\r") }
        }
        try output.flush()
        if complaints.isEmpty {
            tell("boete: no complaint on the docket; put one there with boete complaint add")
            throw ExitStatus.incomplete
        }
    }
}
