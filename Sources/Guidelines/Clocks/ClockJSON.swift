public import Enforcement

/// A running clock as one JSON value.
public enum ClockJSON {
    /// One line; with `day`, how it stands on that day.
    public static func line(_ running: RunningClock, on day: PartialDate?) -> [UInt8] {
        var json = JSONWriter()
        json.object { $0.write(running, on: day) }
        json.endLine()
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ running: RunningClock, on day: PartialDate?) {
        field("provision", running.clock.provision)
        field("law", running.clock.law.rawValue)
        field("source", running.clock.source)
        field("who", running.clock.duty.rawValue)
        field("act", running.clock.act)
        field("start", running.clock.start.rawValue)
        field("started", running.started.date?.description)
        field("period", running.clock.period.description)
        field("deadline", running.deadline) { $0.deadline($1) }
        field("further", running.clock.further?.description)
        field("extended", running.extended) { $0.deadline($1) }
        if let day {
            field("on", day.description)
            field("days_left", running.deadline.daysLeft(on: day))
            field("days_overdue", running.deadline.daysOverdue(on: day))
        }
        field("then", running.clock.remedy)
    }

    private mutating func deadline(_ deadline: Deadline) {
        object {
            $0.field("last_day", deadline.last.description)
            $0.field("hour", deadline.hour)
            $0.field("counted", deadline.counted.description)
            $0.field("counted_hour", deadline.countedHour)
            $0.field("moved_by", deadline.move?.rawValue)
        }
    }
}
