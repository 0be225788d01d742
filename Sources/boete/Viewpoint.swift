import ArgumentParser
import Enforcement
import Filing
import Register

/// From which day, and by which state of the register, a question is answered.
struct Viewpoint: ParsableArguments {
    @Option(help: ArgumentHelp("As known to the public on this day.", valueName: "date"))
    var asOf: String?

    @Option(
        help: ArgumentHelp(
            "As this register had it at this moment: 2026-01-31 or 2026-01-31T12:00:00.000Z.",
            valueName: "moment"))
    var recordedBy: String?

    func validate() throws {
        _ = try day()
        if let recordedBy, Self.moment(recordedBy) == nil {
            throw ValidationError(
                "--recorded-by '\(Plain.line(recordedBy))' is none; give 2026-01-31 or 2026-01-31T12:00:00.000Z."
            )
        }
    }

    func day() throws -> PartialDate? {
        try FilterOptions.read("as-of", asOf, FilterOptions.dates) { PartialDate($0) }
    }

    /// The register as it was then.
    func view(of register: Register) throws -> Register {
        try recordedBy.flatMap(Self.moment).map { try register.recorded(by: $0) } ?? register
    }

    /// The end of a day, or a moment to the thousandth: what is told less precisely means its last one.
    private static func moment(_ text: String) -> String? {
        guard let date = PartialDate(text.prefix(10)), date.day != nil else { return nil }
        if text.utf8.count == 10 { return text }
        guard let time = text.wholeMatch(of: /.{10}T(\d\d):(\d\d):(\d\d)(\.\d{1,3})?Z/),
            let hour = Int(time.1),
            let minute = Int(time.2), let second = Int(time.3), hour < 24, minute < 60, second < 60
        else { return nil }
        let digits = (time.4.map { String($0.dropFirst()) } ?? "") + "999"
        return "\(text.prefix(19)).\(digits.prefix(3))Z"
    }
}
