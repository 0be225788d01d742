public import Enforcement

/// A clock that something has started.
public struct RunningClock: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        /// Days left until the last day, which is 0.
        case running(daysLeft: Int)
        /// Days since the last day.
        case overdue(days: Int)
        /// Done, so many days late; 0 is in time.
        case done(daysLate: Int)
    }

    public let clock: Clock
    public let started: Moment
    public let deadline: Deadline
    /// With the extension, where the law has one.
    public let extended: Deadline?

    /// Where it stands on a day; `done` is when the thing was done, and `isExtended` whether the period was extended.
    public func state(on day: PartialDate, done: PartialDate? = nil, isExtended: Bool = false) -> State {
        let deadline = isExtended ? extended ?? deadline : deadline
        if let done, done <= day { return .done(daysLate: deadline.daysOverdue(on: done)) }
        let left = deadline.daysLeft(on: day)
        return left < 0 ? .overdue(days: -left) : .running(daysLeft: left)
    }
}

extension Counting {
    /// Every clock that something starts, in the order of the laws.
    ///
    /// - Parameter lodged: When the complaint was lodged that the case rests on, where it does: parts of Regulation
    ///   (EU) 2025/2518 apply by that day.
    public func clocks(
        startedBy start: ClockStart, at moment: Moment, complaintLodged lodged: PartialDate? = nil
    ) -> [RunningClock] {
        Clock.all.filter { $0.start == start }.compactMap { running($0, at: moment, complaintLodged: lodged) }
    }

    /// One clock; nil where its law did not apply yet.
    package func running(_ clock: Clock, at moment: Moment, complaintLodged lodged: PartialDate? = nil)
        -> RunningClock?
    {
        let lodged = clock.start == .complaintLodged ? moment.date : lodged
        guard let day = moment.date, clock.runs(from: day, complaintLodged: lodged),
            let deadline = end(of: clock.period, from: moment, isValidity: clock.isValidity)
        else { return nil }
        let extended = clock.longest.flatMap { end(of: $0, from: moment, isValidity: clock.isValidity) }
        return RunningClock(clock: clock, started: moment, deadline: deadline, extended: extended)
    }
}
