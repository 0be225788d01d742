public import Enforcement

/// How periods are counted: Regulation (EEC, Euratom) No 1182/71, in the country where action is to be taken.
///
///     try Counting(in: belgium).end(of: .months(1), from: moment)
public struct Counting: Sendable {
    package let authority: Authority
    private let holidays: PublicHolidays
    private let time: CivilTime

    public init(in authority: Authority) throws(ClockFault) {
        guard let holidays = PublicHolidays(of: authority), let time = CivilTime(country: authority.country)
        else {
            throw .unknownCountry(authority.code)
        }
        (self.authority, self.holidays, self.time) = (authority, holidays, time)
    }

    /// When a period ends that runs from something that happened at that moment.
    ///
    /// - Parameter isValidity: True for how long a measure may hold: by Art. 4(1) no Sunday or holiday makes it longer.
    package func end(of period: Period, from event: Moment, isValidity: Bool = false) -> Deadline? {
        if case .hours(let count) = period { return end(ofHours: count, from: event) }
        guard let counted = lastDay(of: period, from: event.day) else { return nil }
        guard !isValidity else { return deadline((counted, 24), counted, hour: 24) }
        // Art. 3(4), then Art. 3(5) of the Regulation.
        let last = holidays.workingDay(from: counted)
        let enough = period.isTwoDaysOrMore ? secondWorkingDay(from: event.day + 1) : last
        return deadline(
            (counted, 24), max(last, enough), hour: 24,
            move: last > counted ? .nextWorkingDay : .twoWorkingDays)
    }

    /// Art. 3(1), second paragraph, and 3(2)(c): the day of the event is not counted, and a period in weeks or months ends
    /// on the day that has its name or its date (C-171/03 Toeters), or on the last of a month that has no such date.
    private func lastDay(of period: Period, from day: Int) -> Int? {
        switch period {
        case .hours: return nil
        case .days(let count): return day + count
        case .weeks(let count): return day + 7 * count
        case .months(let count):
            guard let date = PartialDate(dayNumber: day), let month = date.month else { return nil }
            let index = date.year * 12 + month - 1 + count
            let target = PartialDate(year: index / 12, month: index % 12 + 1)
            return target.map { min($0.dayNumber + (date.day ?? 1) - 1, $0.last.dayNumber) }
        }
    }

    /// Art. 3(1), first paragraph: the hour of the event is not counted. Art. 3(4) leaves periods in hours out; Art. 3(5)
    /// does not.
    private func end(ofHours count: Int, from event: Moment) -> Deadline? {
        let instant = time.instant(of: event)
        let start = (instant.floored(by: 60) + 1) * 60
        let (first, end) = (time.moment(at: start), time.moment(at: start + count * 60))
        // What ends as a day begins ends with the last hour of the day before.
        let (counted, hour) = end.minute == 0 ? (end.day - 1, 24) : (end.day, end.minute / 60)
        let enough = count >= 48 ? secondWorkingDay(from: first.day) : counted
        return enough > counted
            ? deadline((counted, hour), enough, hour: 24, move: .twoWorkingDays)
            : deadline((counted, hour), counted, hour: hour)
    }

    private func secondWorkingDay(from day: Int) -> Int {
        holidays.workingDay(from: holidays.workingDay(from: day) + 1)
    }

    private func deadline(
        _ counted: (day: Int, hour: Int), _ last: Int, hour: Int, move: Deadline.Move? = nil
    ) -> Deadline? {
        guard let countedDay = PartialDate(dayNumber: counted.day), let lastDay = PartialDate(dayNumber: last)
        else {
            return nil
        }
        return Deadline(
            counted: countedDay, countedHour: counted.hour, last: lastDay, hour: hour,
            move: last > counted.day ? move : nil)
    }
}

extension Period {
    /// Art. 3(5) of Regulation No 1182/71 is for these.
    fileprivate var isTwoDaysOrMore: Bool {
        switch self {
        case .hours(let count): count >= 48
        case .days(let count): count >= 2
        case .weeks, .months: true
        }
    }
}
