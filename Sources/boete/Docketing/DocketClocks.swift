import Enforcement
import Guidelines
import Register

/// Which clocks a complaint has set going, and how each stands.
struct DocketClocks {
    /// A clock with the day on which its thing was done, where it was.
    struct Standing {
        let running: RunningClock
        let done: PartialDate?
        let state: RunningClock.State
    }

    let clocks: [Standing]
    let day: PartialDate

    /// What ends a complaint for its complainant.
    static let ends = ["decided", "withdrawn", "rejected"]
    /// What the authority tells the complainant (Art. 77(2), 78(2)).
    static let progress = "progress_told"

    /// The clock of Art. 78(2) runs anew from each time that the authority told how far it is; whatever else the law knows
    /// runs from the event that starts it.
    init(_ complaint: DocketedComplaint, on day: PartialDate) {
        self.day = day
        let events = complaint.events.filter { $0.day <= day }
        let end = events.filter { Self.ends.contains($0.name) }.map(\.day).min()
        let told = events.filter { $0.name == Self.progress }.map(\.day).sorted()
        let starts = [complaint.lodged] + told
        var all: [Standing] = []
        for (place, start) in starts.enumerated() {
            let next = place + 1 < starts.count ? starts[place + 1] : end
            all += Self.running(.complaintLodged, start, complaint, complaint.with)
                .filter { place == 0 || $0.clock.provision == "78(2)" }
                .map { Standing(running: $0, done: next, state: $0.state(on: day, done: next)) }
        }
        for event in events {
            guard let start = ClockStart(rawValue: event.name) else { continue }
            all += Self.running(start, event.day, complaint, complaint.lead ?? complaint.with)
                .map { Standing(running: $0, done: end, state: $0.state(on: day, done: end)) }
        }
        clocks = all
    }

    private static func running(
        _ start: ClockStart, _ day: PartialDate, _ complaint: DocketedComplaint, _ authority: Authority
    ) -> [RunningClock] {
        guard let counting = try? Counting(in: authority), let moment = Moment(day.description) else {
            return []
        }
        return counting.clocks(startedBy: start, at: moment, complaintLodged: complaint.lodged)
    }

    /// By how many days the latest of the clocks that still run is over; nil where none is.
    var overdue: Int? {
        clocks.compactMap { if case .overdue(let days) = $0.state { days } else { nil } }.max()
    }

    /// The next last day of a clock that runs.
    var next: PartialDate? {
        clocks.filter { if case .running = $0.state { true } else { false } }.map(\.running.deadline.last)
            .min()
    }

    /// Days since it was lodged, up to its end or the day that is asked for.
    static func waited(_ complaint: DocketedComplaint, on day: PartialDate) -> Int {
        let end = complaint.events.filter { ends.contains($0.name) && $0.day <= day }.map(\.day).min()
        return Waiting.days(from: complaint.lodged, to: end ?? day)
    }
}
