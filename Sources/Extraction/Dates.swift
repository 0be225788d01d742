import Enforcement

/// A date that a text names: `16 July 2021`, `in July`, `yesterday`.
struct DateMention {
    let date: PartialDate
    let tokens: Range<Int>
    /// The year stood in the text; otherwise it follows from the publication or from a date before it.
    let complete: Bool
    /// `today`, `on Friday`: told by its distance from the publication.
    let isRelative: Bool
}

/// The dates of a text: what `DateScanner` finds, with the years that the text leaves to its reader.
enum Dates {
    /// All dates in token order, none over another: `on 16 July` is 2021-07-16 where published on 2021-07-30.
    static func mentions(in text: Text, published: PartialDate?) -> [DateMention] {
        mentions(of: DateScanner(text).shapes(), published: published)
    }

    static func mentions(of shapes: [DateShape], published: PartialDate?) -> [DateMention] {
        var mentions: [DateMention] = []
        var known: Int?
        for (index, shape) in shapes.enumerated() {
            let following = index + 1 < shapes.count ? shapes[index + 1] : nil
            let base = shape.isFromBefore ? mentions.last?.date : published
            guard let date = resolve(shape, followed: following, from: base, published, known) else {
                continue
            }
            mentions.append(
                DateMention(
                    date: date, tokens: shape.tokens, complete: shape.year != nil,
                    isRelative: shape.dayOffset != nil || shape.weekday != nil))
            if shape.year != nil { known = date.year }
        }
        return mentions
    }

    private static func resolve(
        _ shape: DateShape, followed next: DateShape?, from base: PartialDate?, _ published: PartialDate?,
        _ known: Int?
    ) -> PartialDate? {
        if let year = shape.year { return PartialDate(year: year, month: shape.month, day: shape.day) }
        if let offset = shape.yearOffset {
            return base.flatMap { PartialDate(year: $0.year + offset, month: shape.month, day: shape.day) }
        }
        if let month = shape.month {
            if let year = sharedYear(shape, month, next) {
                return PartialDate(year: year, month: month, day: shape.day)
            }
            guard let published else {
                return known.flatMap { PartialDate(year: $0, month: month, day: shape.day) }
            }
            return latest(month, shape.day, upTo: published)
        }
        return base.flatMap { relative(shape, to: $0) }
    }

    /// The year of the date that a range ends with: `from 3 May to 5 July 2021`.
    private static func sharedYear(_ shape: DateShape, _ month: Int, _ next: DateShape?) -> Int? {
        guard let next, let year = next.year, let end = next.month, end >= month,
            next.tokens.lowerBound - shape.tokens.upperBound <= 2, (next.day == nil) == (shape.day == nil)
        else { return nil }
        return year
    }

    /// The last such date that is not after the limit: 16 July up to 2021-03 is 2020-07-16.
    private static func latest(_ month: Int, _ day: Int?, upTo limit: PartialDate) -> PartialDate? {
        for year in stride(from: limit.year, through: limit.year - 8, by: -1) {
            if let date = PartialDate(year: year, month: month, day: day), date.first <= limit.last {
                return date
            }
        }
        return nil
    }

    private static func relative(_ shape: DateShape, to base: PartialDate) -> PartialDate? {
        if let offset = shape.monthOffset, let month = base.month {
            let months = base.year * 12 + month - 1 + offset
            return PartialDate(year: months / 12, month: months % 12 + 1, day: shape.day)
        }
        guard let today = base.weekday else { return nil }
        if let offset = shape.dayOffset { return PartialDate(dayNumber: base.dayNumber + offset) }
        guard let weekday = shape.weekday else { return nil }
        return PartialDate(dayNumber: base.dayNumber - (today - weekday + 7) % 7)
    }
}
