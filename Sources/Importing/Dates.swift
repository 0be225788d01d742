import Enforcement

/// The order of a date's parts where the year does not come first.
package enum DateOrder: String, Sendable, CaseIterable { case dmy, mdy, ymd }

/// Dates as tables write them: `2021-07-16`, `2021/07`, `16.07.2021`, `7/16/2021`, with a time of day or without.
enum Dates {
    enum Readings: Equatable {
        case none
        /// It has the form of a date, and there is no such day: 30 February.
        case noSuchDay
        /// What it can be; one unless the order of its parts is not known.
        case some([PartialDate])
    }

    static func readings(of text: String, _ order: DateOrder?) -> Readings {
        guard let parts = parts(of: text) else { return .none }
        let orders = orders(of: parts, order)
        if orders.isEmpty { return .none }
        var dates: [PartialDate] = []
        for order in orders {
            if let date = date(parts.map(\.number), order), !dates.contains(date) { dates.append(date) }
        }
        return dates.isEmpty ? .noSuchDay : .some(dates)
    }

    private typealias Part = (number: Int, digits: Int)

    /// One to three numbers between `-`, `/` or `.`, all the same; a time of day after them is passed over.
    private static func parts(of text: String) -> [Part]? {
        let day = text.prefix { !" Tt,".contains($0) }
        guard day.utf8.count <= 10, let separator = day.first(where: { !$0.isNumber }) ?? "-" as Character?,
            "-/.".contains(separator)
        else { return nil }
        if day.utf8.count < text.utf8.count, !isTime(text.dropFirst(day.count + 1)) { return nil }
        var parts: [Part] = []
        for part in day.split(separator: separator, omittingEmptySubsequences: false) {
            guard part.utf8.allSatisfy(\.isDigit), let number = Int(part) else { return nil }
            parts.append((number, part.utf8.count))
        }
        return (1...3).contains(parts.count) ? parts : nil
    }

    private static func isTime(_ text: Substring) -> Bool {
        text.first?.isNumber == true && text.contains(":")
            && text.allSatisfy { $0.isNumber || ":.+-Z ".contains($0) }
    }

    /// The year is the part of four digits; where it comes last the order is told or open.
    private static func orders(of parts: [Part], _ told: DateOrder?) -> [DateOrder] {
        let wide = parts.map { $0.digits == 4 }
        let rest = parts.filter { $0.digits != 4 }
        guard wide.count(where: { $0 }) == 1, rest.allSatisfy({ (1...2).contains($0.digits) }) else {
            return []
        }
        if wide.first == true { return [.ymd] }
        if parts.count == 2 { return [.dmy] }
        guard wide.last == true, told != .ymd else { return [] }
        return told.map { [$0] } ?? [.dmy, .mdy]
    }

    private static func date(_ numbers: [Int], _ order: DateOrder) -> PartialDate? {
        switch (order, numbers.count) {
        case (_, 1): PartialDate(year: numbers[0])
        case (.ymd, 2): PartialDate(year: numbers[0], month: numbers[1])
        case (_, 2): PartialDate(year: numbers[1], month: numbers[0])
        case (.ymd, _): PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
        case (.dmy, _): PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
        case (.mdy, _): PartialDate(year: numbers[2], month: numbers[0], day: numbers[1])
        }
    }
}
