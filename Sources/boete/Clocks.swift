import ArgumentParser
import Enforcement
import Guidelines

struct Clocks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show when the periods of the GDPR end, counted by Regulation (EEC, Euratom) No 1182/71.",
        discussion: """
            A period is found by its provision or by what starts it. Times are those of the authority's country.

            Example:
              boete clocks --provision '60(4)' --from 2026-03-27 --authority IE
              boete clocks --start complaint_lodged --from 2018-05-28 --authority FR --on 2021-07-15
            """)

    @Option(help: ArgumentHelp("Such as '12(3)' or '60(4)'.", valueName: "article"))
    var provision: String?

    @Option(
        help: ArgumentHelp("What happened, such as complaint_lodged or draft_decision.", valueName: "event"))
    var start: String?

    @Option(help: ArgumentHelp("When it happened: 2026-03-27 or 2026-03-27T16:30.", valueName: "moment"))
    var from: String

    @Option(help: ArgumentHelp("Whose public holidays count, such as LU, DE-HH or EU.", valueName: "code"))
    var authority: String

    @Option(help: ArgumentHelp("When the complaint of the case was lodged.", valueName: "date"))
    var lodged: String?

    @Option(help: ArgumentHelp("As asked on this day; without it, today.", valueName: "date"))
    var on: String?

    @Flag(help: "Print a JSON value a period.")
    var json = false

    mutating func run() throws {
        do {
            let day = try on.map { try ClockReading.day($0) } ?? System.today
            try show(try running(on: day), on: day)
        } catch let fault as ClockFault {
            tell("boete: \(Plain.line(fault.sentence))")
            throw ExitStatus.usage
        }
    }

    /// What is later than the day that is asked for is in the future.
    private func running(on day: PartialDate?) throws -> [RunningClock] {
        let asked = try ClockReading.clocks(provision: provision, start: start)
        let moment = try ClockReading.moment(from, notAfter: day)
        let lodged = try lodged.flatMap { try ClockReading.moment($0, notAfter: day).date }
        return try ClockReading.running(
            asked, in: try ClockReading.counting(authority), from: moment, complaintLodged: lodged)
    }

    private func show(_ clocks: [RunningClock], on day: PartialDate?) throws {
        var output = Output()
        for each in clocks {
            if json {
                try output.write(ClockJSON.line(each, on: day))
            } else {
                for line in ClockText.lines(each, on: day) { try output.line(line) }
            }
        }
        try output.flush()
    }
}
