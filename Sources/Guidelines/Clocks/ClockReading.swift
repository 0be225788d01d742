public import Enforcement

/// How a reader asks for clocks, on the command line or in a form.
public enum ClockReading {
    /// By provision, by what starts them, by both, or all.
    public static func clocks(provision: String?, start: String?) throws(ClockFault) -> [Clock] {
        if let start, ClockStart(rawValue: start) == nil { throw .unknownStart(start) }
        let found = Clock.all.filter { clock in
            (provision == nil || clock.provision == provision)
                && (start == nil || clock.start.rawValue == start)
        }
        guard !found.isEmpty else { throw .unknownProvision(provision ?? "") }
        return found
    }

    /// A moment that has been.
    public static func moment(_ text: String, notAfter today: PartialDate?) throws(ClockFault) -> Moment {
        guard let moment = Moment(text) else { throw .unreadable(text) }
        if let today, moment.day > today.dayNumber { throw .future(text, today: today) }
        return moment
    }

    /// A full date.
    public static func day(_ text: String) throws(ClockFault) -> PartialDate {
        guard let day = PartialDate(text), day.day != nil else { throw .unreadable(text) }
        return day
    }

    public static func counting(_ code: String) throws(ClockFault) -> Counting {
        guard let authority = Authority(code) else { throw .unknownCountry(code) }
        return try Counting(in: authority)
    }

    /// Those of the clocks that run from the moment; throws where none does, for the law did not apply.
    public static func running(
        _ clocks: [Clock], in counting: Counting, from moment: Moment, complaintLodged lodged: PartialDate?
    ) throws(ClockFault) -> [RunningClock] {
        let running = clocks.compactMap { counting.running($0, at: moment, complaintLodged: lodged) }
        if running.isEmpty, let date = moment.date, let applies = clocks.compactMap(\.applies).min() {
            throw .tooEarly(date.description, from: applies)
        }
        return running
    }
}
