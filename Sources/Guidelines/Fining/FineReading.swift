public import Enforcement

/// How a reader writes the figures, on the command line or in a form.
extension FineCalculation {
    /// Reads `5(1)(a),6` or `Art. 5(1)(a); Art. 6`; each provision once.
    public static func articles(reading text: String) throws(FineFault) -> [Article] {
        guard text.utf8.count <= 4_000 else { throw .tooMany(text.utf8.count, limit: 4_000) }
        var articles: [Article] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            var word = part.filter { !$0.isWhitespace }
            if word.isEmpty { continue }
            for prefix in ["Article", "article", "Art.", "art.", "Art", "art"] where word.hasPrefix(prefix) {
                word.removeFirst(prefix.count)
                break
            }
            guard let article = Article(word) else { throw .unknownArticle(String(part)) }
            if !articles.contains(article) { articles.append(article) }
        }
        guard !articles.isEmpty else { throw .noArticle }
        return articles
    }
}

extension Seriousness {
    /// Reads `low`, `medium` or `high`.
    public init(reading text: String) throws(FineFault) {
        guard let seriousness = Self(rawValue: text.lowercased()) else { throw .unknownSeriousness(text) }
        self = seriousness
    }
}

extension FineCalculation {
    /// Reads a real fine in euros, such as `746e6`.
    public static func fine(reading text: String) throws(FineFault) -> Amount {
        guard let fine = Amount(reading: text), fine >= Amount(units: 0) else { throw .unreadableFine(text) }
        return fine
    }

    /// Reads the day of a decision, which is not later than today.
    public static func day(reading text: String, today: PartialDate) throws(FineFault) -> PartialDate {
        guard let day = PartialDate(text) else { throw .unreadableDay(text) }
        guard day.first <= today else { throw .future(day, today: today) }
        return day
    }
}

extension Amount {
    /// Reads `386000000000`, `386e9` and `73.2e6`; nil for anything else.
    init?(reading text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count <= 2, let digits = Amount(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self = digits
            return
        }
        guard parts[1].utf8.count <= 2, let power = Int(parts[1]), (0...18).contains(power),
            let scaled = digits.scaled(by: power)
        else { return nil }
        self = scaled
    }
}

extension Turnover {
    /// Reads `386e9`, and `10e6..50e6` for more than 10 and at most 50 million.
    public init(reading text: String) throws(FineFault) {
        guard let sums = Bounds.split(text)?.map({ Amount(reading: $0) }), let least = sums[0],
            let most = sums[sums.count - 1]
        else { throw .unreadableTurnover(text) }
        if sums.count == 1 { try self.init(least) } else { try self.init(over: least, upTo: most) }
    }
}

extension FineCalculation.Choice {
    /// Reads a share such as `12%` or `8%..20%`, and a sum such as `2400000`.
    public init(reading text: String) throws(FineFault) {
        if !text.contains("%") {
            guard let sum = Amount(reading: text) else { throw .unreadableShare(text) }
            self = .sum(sum)
        } else {
            guard let share = Bounds.percentages(text) else { throw .unreadableShare(text) }
            self = .share(share)
        }
    }
}

extension Circumstance {
    /// Reads `f=-10%` and `e=+10%..+20%`: a point of Art. 83(2) and the change.
    public init(reading text: String) throws(FineFault) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let point = Point(rawValue: String(parts[0])) else {
            throw .unreadableCircumstance(text)
        }
        try self.init(point, change: try Self.change(reading: String(parts[1])))
    }

    /// Reads `-30%` and `-30%..-10%`.
    public static func change(reading text: String) throws(FineFault) -> Percentages {
        guard let change = Bounds.percentages(text) else { throw .unreadableChange(text) }
        return change
    }
}

/// Two bounds with two dots between them, or one figure that is both.
private enum Bounds {
    static func split(_ text: String) -> [Substring]? {
        guard text.utf8.count <= 100 else { return nil }
        let parts = text.split(separator: "..", omittingEmptySubsequences: false)
        return parts.count <= 2 ? parts : nil
    }

    static func percentages(_ text: String) -> Percentages? {
        guard let parts = split(text)?.map({ Percentage($0) }), let first = parts[0],
            let last = parts[parts.count - 1],
            max(first.points.scale, last.points.scale) <= 6
        else { return nil }
        return min(first, last)...max(first, last)
    }
}
