public import Enforcement

/// When a period ends, and what moved its end.
public struct Deadline: Sendable, Hashable {
    /// Why the period ends later than it was counted (Regulation (EEC, Euratom) No 1182/71).
    public enum Move: String, Sendable {
        /// Art. 3(4): its last day was a Saturday, a Sunday or a public holiday.
        case nextWorkingDay = "next_working_day"
        /// Art. 3(5): it held fewer than two working days.
        case twoWorkingDays = "two_working_days"
    }

    /// The last day as counted, before anything moved it.
    public let counted: PartialDate
    /// The hour of the counted end, as `hour` is.
    public let countedHour: Int
    /// The last day on which the thing may be done.
    public let last: PartialDate
    /// With the expiry of which hour of that day the period ends: 24 is midnight at its end.
    public let hour: Int
    public let move: Move?

    /// Days from `day` to the last day: 0 on the last day itself, negative once it is over.
    public func daysLeft(on day: PartialDate) -> Int { last.dayNumber - day.dayNumber }

    /// By how many days it is overdue; 0 while the period runs.
    public func daysOverdue(on day: PartialDate) -> Int { max(0, -daysLeft(on: day)) }
}

/// Whole days between two days: a complaint of 28 May 2018 had waited 1,144 on 15 July 2021.
public enum Waiting {
    public static func days(from lodged: PartialDate, to day: PartialDate) -> Int {
        day.dayNumber - lodged.dayNumber
    }
}
