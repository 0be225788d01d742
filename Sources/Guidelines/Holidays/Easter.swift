import Enforcement

/// The day of Easter as a day number, see `PartialDate.dayNumber`.
enum Easter {
    /// Western Easter by the Gregorian computus (Anonymous, as printed by Meeus, Astronomical Algorithms, ch. 8).
    static func western(_ year: Int) -> Int {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        return Calendar.day(year, 3, 1) + h + l - 7 * m + 21
    }

    /// Orthodox Easter: the Julian computus (Meeus, ch. 8), told in the Gregorian calendar.
    static func orthodox(_ year: Int) -> Int {
        let d = (19 * (year % 19) + 15) % 30
        let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        let behind = year / 100 - year / 400 - 2
        return Calendar.day(year, 3, 1) + d + e + 21 + behind
    }
}

/// Day numbers by the Gregorian calendar.
enum Calendar {
    /// The day number of a date whose month and day are known to be some; a day beyond the month counts on.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        (PartialDate(year: year, month: month)?.dayNumber ?? 0) + day - 1
    }

    /// 1 is Monday, 7 is Sunday.
    static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }
}
