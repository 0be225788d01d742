import Enforcement

/// One public holiday of the table, read from its notation:
///
/// - `12-25` a day of the year, `2023-05-08` a day of one year only, `-2020-05-04` no holiday in that one year
/// - `E+39` days after Western Easter, `O-2` before Orthodox Easter
/// - `Mon>08-25` the first such weekday on that day or after it
/// - `^` behind it: on a Saturday or Sunday it moves to the next working day
/// - `/2023-`, `/-2023`, `/2024-2025` behind it: only in these years
struct HolidayRule: Sendable {
    enum Day: Sendable {
        case fixed(month: Int, day: Int)
        case once(Int)
        case never(Int)
        case western(Int)
        case orthodox(Int)
        case weekday(Int, month: Int, day: Int)
    }

    let day: Day
    let moves: Bool
    let years: ClosedRange<Int>

    /// Nil for what is not in the notation above.
    init?(_ text: Substring) {
        let parts = text.split(separator: "/")
        guard parts.count <= 2, var rule = parts.first else { return nil }
        let moves = rule.hasSuffix("^")
        if moves { rule.removeLast() }
        guard let day = Self.day(rule), let years = parts.count == 2 ? Self.years(parts[1]) : 1...9999 else {
            return nil
        }
        (self.day, self.moves, self.years) = (day, moves, years)
    }

    private static func day(_ text: Substring) -> Day? {
        switch text.first {
        case "E": Int(text.dropFirst()).map { .western($0) }
        case "O": Int(text.dropFirst()).map { .orthodox($0) }
        case "-": dayNumber(text.dropFirst()).map { .never($0) }
        default: text.utf8.count == 10 ? dayNumber(text).map { .once($0) } : ofYear(text)
        }
    }

    private static func dayNumber(_ text: Substring) -> Int? {
        PartialDate(text).flatMap { $0.day == nil ? nil : $0.dayNumber }
    }

    /// `12-25` or `Mon>08-25`.
    private static func ofYear(_ text: Substring) -> Day? {
        let parts = text.split(separator: ">")
        guard let last = parts.last, let date = PartialDate("2000-" + last), let month = date.month,
            let day = date.day
        else { return nil }
        if parts.count == 1 { return .fixed(month: month, day: day) }
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return names.firstIndex { $0 == parts[0] }.map { .weekday($0 + 1, month: month, day: day) }
    }

    private static func years(_ text: Substring) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let (first, last) = (ends[0].isEmpty ? 1 : Int(ends[0]), ends[1].isEmpty ? 9999 : Int(ends[1]))
        guard let first, let last, first <= last else { return nil }
        return first...last
    }

    /// The day number in that year, before anything moves; nil where the rule has none in it.
    func day(in year: Int) -> Int? {
        guard years.contains(year) else { return nil }
        switch day {
        case .fixed(let month, let day): return Calendar.day(year, month, day)
        case .once(let day): return PartialDate(dayNumber: day)?.year == year ? day : nil
        case .never: return nil
        case .western(let days): return Easter.western(year) + days
        case .orthodox(let days): return Easter.orthodox(year) + days
        case .weekday(let weekday, let month, let day):
            let first = Calendar.day(year, month, day)
            return first + (weekday - Calendar.weekday(first) + 7) % 7
        }
    }
}
