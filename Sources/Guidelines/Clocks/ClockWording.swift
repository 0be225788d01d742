import Enforcement

extension ClockFault {
    /// What was wrong, what was given, what would be right.
    public var sentence: String {
        switch self {
        case .unknownCountry(let code):
            "'\(code)' has no public holidays here; give one of \(PublicHolidays.codes.joined(separator: ", "))"
        case .unreadable(let text): "'\(text)' is no moment; give one such as 2026-03-27 or 2026-03-27T16:30"
        case .future(let text, let today):
            "'\(text)' is in the future; give what has happened, up to \(today)"
        case .tooEarly(let text, let day): "'\(text)' is before the law applied; give a day from \(day) on"
        case .unknownStart(let text):
            "nothing starts with '\(text)'; give one of \(ClockStart.allCases.map(\.rawValue).joined(separator: ", "))"
        case .unknownProvision(let text):
            "no period is known by '\(text)'; give one of \(Clock.all.map(\.provision).joined(separator: ", "))"
        }
    }
}
