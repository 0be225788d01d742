public import Enforcement

/// What a text names, before anything is made of it: for measuring how it is read.
public struct Readings: Sendable {
    public let dates: [(span: Span, date: PartialDate)]
    public let sums: [(span: Span, money: Money)]
    public let articles: [(span: Span, article: Article)]
    public let authorities: [(span: Span, authority: Authority)]
}

extension Extractor {
    /// What a text in a language (ISO 639-1) names; nil for an unknown one. `reference` is when it was published.
    public func readings(of text: String, language code: String, reference: PartialDate?) -> Readings? {
        guard let language = languages.first(where: { $0.code == code }) else { return nil }
        let text = Text(Array(text.utf8), vocabulary(of: language))
        let sums = Sums.mentions(in: text, decimalPoint: language.decimalPoint, readers: []) { _ in [] }
        let named = Jurisdictions(text: text, countries: language.countries).mentions()
        return Readings(
            dates: Dates.mentions(in: text, published: reference).map { (text.span($0.tokens), $0.date) },
            sums: sums.map { (text.span($0.tokens), $0.money) },
            articles: Citations.mentions(in: text, numbersFirst: language.numbersFirst).map {
                (text.span($0.tokens), $0.article)
            },
            authorities: named.compactMap { mention in
                mention.authority.map { (text.span(mention.tokens), $0) }
            })
    }
}
