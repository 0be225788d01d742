import Enforcement
import Guidelines

/// A clock as a reader sees it.
enum ClockText {
    static func lines(_ running: RunningClock, on day: PartialDate?) -> [String] {
        let clock = running.clock
        var lines = ["\(clock.source): \(clock.act)", "  \(clock.period): \(end(running.deadline, on: day))"]
        if let extended = running.extended, let further = clock.further {
            lines.append("  extended by \(further): \(end(extended, on: day))")
        }
        return lines + (clock.remedy.map { ["  then \($0)"] } ?? [])
    }

    private static func end(_ deadline: Deadline, on day: PartialDate?) -> String {
        "until \(time(deadline.last, deadline.hour))" + (move(deadline) ?? "")
            + (day.map { state(deadline, on: $0) } ?? "")
    }

    private static func time(_ day: PartialDate, _ hour: Int) -> String {
        hour == 24 ? "\(day)" : "\(day) \(hour):00"
    }

    private static func move(_ deadline: Deadline) -> String? {
        let counted = time(deadline.counted, deadline.countedHour)
        return switch deadline.move {
        case .nextWorkingDay: ", for \(counted) is no working day (Art. 3(4) of Regulation No 1182/71)"
        case .twoWorkingDays:
            ", for until \(counted) are fewer than two working days (Art. 3(5) of Regulation No 1182/71)"
        case nil: nil
        }
    }

    private static func state(_ deadline: Deadline, on day: PartialDate) -> String {
        let left = deadline.daysLeft(on: day)
        return left < 0 ? "; \(-left) days overdue on \(day)" : "; \(left) days left on \(day)"
    }
}
