public import Enforcement

/// What a list shows of a case.
public struct Headline: Equatable, Sendable {
    public let respondent: String
    public let authority: String?
    public let measures: [MeasureKind]
    public let money: Money?
    public let decided: PartialDate?
    /// When the first complaint was lodged.
    public let filed: PartialDate?
    /// Nil where nothing was decided yet.
    public let standing: Standing?
    public let law: Law?
    /// Each article with what it is part of: `5`, `5(1)`, `5(1)(f)`.
    public let articles: [String]
    /// How many documents tell it.
    public let documents: Int

    /// The standing of a case on which nothing was decided yet.
    public static let pending = "pending"

    package init(
        respondent: String, authority: String?, measures: [MeasureKind], money: Money?, decided: PartialDate?,
        filed: PartialDate?, standing: Standing?, law: Law?, articles: [String], documents: Int
    ) {
        (self.respondent, self.authority, self.measures) = (respondent, authority, measures)
        (self.money, self.decided, self.filed) = (money, decided, filed)
        (self.standing, self.law, self.articles, self.documents) = (standing, law, articles, documents)
    }

    package init(_ made: Case) {
        let headline = made.headline
        self.init(
            respondent: made.isOfIndividual ? Individual.shown : made.respondent.value,
            authority: made.authority?.value,
            measures: made.measures.map(\.kind), money: headline?.money, decided: made.decided,
            filed: made.filed, standing: headline?.standing, law: headline?.law,
            articles: Self.wholes(of: Set(made.measures.flatMap(\.articles)).sorted()),
            documents: made.documents.count)
    }

    /// `5, 5(1), 5(1)(f)` for `5(1)(f)`.
    private static func wholes(of articles: [Article]) -> [String] {
        var seen: Set<String> = []
        return articles.flatMap { article -> [String] in
            let text = article.description
            let ends = text.indices.filter { text[$0] == "(" } + [text.endIndex]
            return ends.map { String(text[..<$0]) }.filter { seen.insert($0).inserted }
        }
    }

    /// The sum in euros, for order only.
    package var euros: Int? { money.flatMap { EuroRate.euros($0, in: (decided ?? filed)?.year ?? .max) } }
}
