import Enforcement
import Guidelines

/// A clock as a reader sees it.
enum ClockText {
    static func lines(_ running: RunningClock, on day: PartialDate?) -> [String] {
        let clock = running.clock
        let end = { (deadline: Deadline) in
            "until \(time(deadline.last, deadline.hour))" + (moved(deadline) ?? "")
                + (day.map { "; \(state(deadline, of: clock, on: $0))" } ?? "")
        }
        var lines = ["\(clock.source): \(clock.act)", "  \(clock.period): \(end(running.deadline))"]
        if let extended = running.extended, let further = clock.further {
            lines.append("  extended by \(further): \(end(extended))")
        }
        return lines + (clock.remedy.map { ["  then \($0)"] } ?? [])
    }

    /// Midnight at its end is the day alone.
    private static func time(_ day: PartialDate, _ hour: Int) -> String {
        hour == 24 ? "\(day)" : "\(day) \(hour < 10 ? "0" : "")\(hour):00"
    }

    private static func moved(_ deadline: Deadline) -> String? {
        let counted = time(deadline.counted, deadline.countedHour)
        return switch deadline.move {
        case .nextWorkingDay: ", for \(counted) is no working day (Art. 3(4) of Regulation No 1182/71)"
        case .twoWorkingDays:
            ", for until \(counted) are fewer than two working days (Art. 3(5) of Regulation No 1182/71)"
        case nil: nil
        }
    }

    private static func state(_ deadline: Deadline, of clock: Clock, on day: PartialDate) -> String {
        let left = deadline.daysLeft(on: day)
        let days = abs(left) == 1 ? "1 day" : "\(abs(left)) days"
        if left >= 0 { return "\(days) left on \(day)" }
        return clock.isValidity ? "over for \(days) on \(day)" : "\(days) overdue on \(day)"
    }
}
