/// A date as precise as it is known: `2021`, `2021-07` or `2021-07-16`.
public struct PartialDate: Sendable, Hashable {
    public let year: Int
    /// 1 to 12, nil where only the year is known.
    public let month: Int?
    /// 1 to 31, nil where only the month is known.
    public let day: Int?

    /// Nil where the date does not exist: no 30 February, years 1 to 9999.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), month != nil || day == nil else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...PartialDate.days(in: month, of: year)).contains(day) { return nil }
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The last day that the date may be: `2021-07` gives `2021-07-31`. Used where something must not be later.
    public var last: PartialDate {
        let month = month ?? 12
        let day = day ?? PartialDate.days(in: month, of: year)
        return PartialDate(year: year, month: month, day: day) ?? self
    }

    /// The first day that the date may be: `2021-07` gives `2021-07-01`.
    public var first: PartialDate {
        PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self
    }

    /// Days since 1 January 1970 of the first day that it may be, in the Gregorian calendar.
    public var dayNumber: Int {
        let (m, d) = (month ?? 1, day ?? 1)
        let y = m <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The full date that many days after 1 January 1970.
    public init?(dayNumber: Int) {
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// 1 is Monday, 7 is Sunday; nil unless the day is known.
    public var weekday: Int? {
        day == nil ? nil : (dayNumber + 3) % 7 + 1
    }

    /// True if one date is the other, only more precisely told: `2021` contains `2021-07-16`.
    public func contains(_ other: PartialDate) -> Bool {
        year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension PartialDate: Comparable {
    /// By first day; of two with the same first day the less precise comes first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601, reduced where less is known: `2021-07`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "")
            + (day.map { "-" + padded($0, 2) } ?? "")
    }

    /// Reads what `description` writes; nil for anything else, `2021-02-30` included.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
                let n = Int(part)
            else { return nil }
            numbers.append(n)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }
}
