public import Enforcement

/// Why a clock cannot be read, with what was given.
public enum ClockFault: Error, Sendable, Equatable {
    /// No country, Land or institution of the table of public holidays.
    case unknownCountry(String)
    /// No moment such as `2026-03-27` or `2026-03-27T16:30`.
    case unreadable(String)
    /// What happens later than today cannot start a clock.
    case future(String, today: PartialDate)
    /// What happened before the law applied starts no clock of it; the day from which it applies is told.
    case tooEarly(String, from: PartialDate)
    /// Nothing that starts a clock.
    case unknownStart(String)
    /// No provision of the table of clocks.
    case unknownProvision(String)
}
