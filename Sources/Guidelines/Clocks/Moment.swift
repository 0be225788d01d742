package import Enforcement

/// A minute of a day by the clock on the wall where the authority sits.
public struct Moment: Sendable, Hashable {
    /// See `PartialDate.dayNumber`.
    let day: Int
    /// 0 to 1439.
    let minute: Int

    init(day: Int, minute: Int) { (self.day, self.minute) = (day, minute) }

    /// Nil unless the day is known and the hour and minute are some of it.
    package init?(_ date: PartialDate, hour: Int = 0, minute: Int = 0) {
        guard date.day != nil, (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        (day, self.minute) = (date.dayNumber, hour * 60 + minute)
    }

    package var date: PartialDate? { PartialDate(dayNumber: day) }

    /// Reads `2026-03-27` (its first minute) and `2026-03-27T16:30`; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count <= 2, let date = PartialDate(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(date)
            return
        }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2,
            clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(clock[0]), let minute = Int(clock[1])
        else { return nil }
        self.init(date, hour: hour, minute: minute)
    }
}

/// The time of an authority's country, by the standard offset of its capital and the summer time of Directive
/// 2000/84/EC: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
struct CivilTime: Sendable {
    /// Minutes ahead of UTC in winter.
    let standard: Int
    let hasSummerTime: Bool

    /// Nil for a country that the table has not.
    init?(country: String) {
        guard let hours = Self.hours.first(where: { $0.countries.contains(country) }) else { return nil }
        (standard, hasSummerTime) = (hours.ahead * 60, country != "IS")
    }

    private static let hours: [(ahead: Int, countries: Set<String>)] = [
        (0, ["GB", "IE", "IS", "PT"]),
        (
            1,
            [
                "AT", "BE", "CH", "CZ", "DE", "DK", "ES", "EU", "FR", "HR", "HU", "IT", "LI", "LU", "MT",
                "NL", "NO",
                "PL", "SE", "SI", "SK",
            ]
        ),
        (2, ["BG", "CY", "EE", "FI", "GR", "LT", "LV", "RO"]),
    ]

    /// Minutes since the start of 1970 in UTC. Of an hour that comes twice the first is meant; one that the change of
    /// the clocks leaves out is read by winter time.
    func instant(of moment: Moment) -> Int {
        let wall = moment.day * 1440 + moment.minute
        let summer = wall - standard - 60
        return offset(at: summer) == standard + 60 ? summer : wall - standard
    }

    func moment(at instant: Int) -> Moment {
        let wall = instant + offset(at: instant)
        return Moment(day: wall.floored(by: 1440), minute: wall - wall.floored(by: 1440) * 1440)
    }

    private func offset(at instant: Int) -> Int {
        guard hasSummerTime, let year = PartialDate(dayNumber: instant.floored(by: 1440))?.year else {
            return standard
        }
        let start = Self.lastSunday(year, 3) * 1440 + 60
        let end = Self.lastSunday(year, 10) * 1440 + 60
        return start <= instant && instant < end ? standard + 60 : standard
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> Int {
        let last = Calendar.day(year, month, 31)
        return last - Calendar.weekday(last) % 7
    }
}

extension Int {
    /// The quotient that is not more than the exact one, also below zero.
    func floored(by divisor: Int) -> Int { (self - ((self % divisor) + divisor) % divisor) / divisor }
}
