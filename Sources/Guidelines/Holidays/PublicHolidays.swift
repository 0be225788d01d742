package import Enforcement

/// The public holidays of the country, Land or institution in which an authority acts (Art. 2(1) of Regulation
/// (EEC, Euratom) No 1182/71); the sources of the days stand in docs/law.md.
///
///     PublicHolidays(of: denmark)?.isWorkingDay(day)
public struct PublicHolidays: Sendable {
    private let rules: [HolidayRule]

    /// The national days and, for a code such as `DE-HB`, those of the Land; nil for a country that the table has not.
    package init?(of authority: Authority) {
        guard let national = Self.all[authority.country] else { return nil }
        rules = national + (authority.code == authority.country ? [] : Self.all[authority.code] ?? [])
    }

    /// The codes of the table, sorted.
    package static let codes: [String] = all.keys.sorted()

    /// The day numbers of the holidays in that year, sorted. Sundays are in it only where the table names them.
    package func days(in year: Int) -> [Int] {
        var days: Set<Int> = []
        var moving: [Int] = []
        for rule in rules {
            guard let day = rule.day(in: year) else { continue }
            if rule.moves, Calendar.weekday(day) > 5 { moving.append(day) } else { days.insert(day) }
        }
        for case .never(let day) in rules.map(\.day) { days.remove(day) }
        for var day in moving.sorted() {
            while Calendar.weekday(day) > 5 || days.contains(day) { day += 1 }
            days.insert(day)
        }
        return days.sorted()
    }

    /// All days other than public holidays, Sundays and Saturdays (Art. 2(2) of Regulation No 1182/71).
    package func isWorkingDay(_ day: Int) -> Bool { Calendar.weekday(day) < 6 && !isHoliday(day) }

    package func isHoliday(_ day: Int) -> Bool {
        guard let year = PartialDate(dayNumber: day)?.year else { return false }
        return days(in: year).contains(day)
    }

    /// That day or the first working day after it.
    package func workingDay(from day: Int) -> Int {
        var day = day
        while !isWorkingDay(day) { day += 1 }
        return day
    }

    private static let all: [String: [HolidayRule]] = {
        var all: [String: [HolidayRule]] = [:]
        for line in HolidayTable.rows.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            all[String(words[0]), default: []] += words.dropFirst().compactMap { HolidayRule($0) }
        }
        return all
    }()
}
