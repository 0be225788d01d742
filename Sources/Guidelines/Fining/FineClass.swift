public import Enforcement

/// The paragraph of Art. 83 GDPR that limits a fine.
public enum FineClass: String, Sendable, CaseIterable {
    case obligations = "83(4)"
    case principles = "83(5)"
    case orders = "83(6)"

    /// The amount that is the limit for everyone, in euros.
    public var staticMaximum: Amount { Amount(units: self == .obligations ? 10_000_000 : 20_000_000) }

    /// The share of an undertaking's total worldwide annual turnover of the preceding financial year that is the limit
    /// where it is higher.
    public var dynamicMaximum: Percentage { Percentage(Amount(units: self == .obligations ? 2 : 4)) }
}

/// An infringed provision with the class that Art. 83(4) to (6) GDPR give it.
public struct ClassedArticle: Sendable, Hashable {
    public let article: Article
    public let fineClass: FineClass
    /// Such as `83(5)(a)`.
    public let source: String

    /// Nil for what Art. 83 has no fine for, such as Art. 10 or 24: Art. 84 leaves it to national law.
    public init?(_ article: Article) {
        guard let row = Self.table.first(where: { $0.covers(article) }) else { return nil }
        (self.article, fineClass, source) = (article, row.fineClass, row.source)
    }

    private struct Row {
        let articles: Set<Int>
        var paragraph: Int?
        let fineClass: FineClass
        let source: String

        /// A whole article that is cited holds the paragraph that is meant.
        func covers(_ cited: Article) -> Bool {
            articles.contains(cited.number)
                && (paragraph == nil || cited.paragraph == nil || cited.paragraph == paragraph)
        }
    }

    private static let table = [
        Row(articles: Set([8, 11] + Array(25...39)), fineClass: .obligations, source: "83(4)(a)"),
        Row(articles: [42, 43], fineClass: .obligations, source: "83(4)(a) or (b)"),
        Row(articles: [41], paragraph: 4, fineClass: .obligations, source: "83(4)(c)"),
        Row(articles: [5, 6, 7, 9], fineClass: .principles, source: "83(5)(a)"),
        Row(articles: Set(12...22), fineClass: .principles, source: "83(5)(b)"),
        Row(articles: Set(44...49), fineClass: .principles, source: "83(5)(c)"),
        Row(articles: Set(85...91), fineClass: .principles, source: "83(5)(d)"),
        Row(articles: [58], paragraph: 1, fineClass: .principles, source: "83(5)(e)"),
        Row(articles: [58], paragraph: 2, fineClass: .orders, source: "83(6)"),
    ]
}
