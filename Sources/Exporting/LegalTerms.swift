import Enforcement

/// What the law's own things are called in the web of data.
///
/// Only terms that exist: ELI as EUR-Lex makes it, and the Data Privacy Vocabulary 2.2 with its extensions for the
/// European Union, its Member States and the GDPR.
enum LegalTerms {
    /// The prefixes of the terms, as a document declares them.
    static let prefixes: [(name: String, address: String)] = [
        ("dcterms", "http://purl.org/dc/terms/"), ("dpv", "https://w3id.org/dpv#"),
        ("eli", "http://data.europa.eu/eli/ontology#"), ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ("legal-eu", "https://w3id.org/dpv/legal/eu#"), ("legal-gb", "https://w3id.org/dpv/legal/gb#"),
        ("oa", "http://www.w3.org/ns/oa#"), ("prov", "http://www.w3.org/ns/prov#"),
        ("schema", "https://schema.org/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]

    /// The act as DPV has it; nil where it has none.
    static func term(for law: Law) -> String? {
        switch law {
        case .gdpr: "legal-eu:law-GDPR"
        case .ukGDPR: "legal-gb:law-GDPR"
        case .ePrivacy, .national: nil
        }
    }

    /// The act's own address.
    static func act(_ law: Law) -> String? {
        switch law {
        case .gdpr: "http://data.europa.eu/eli/reg/2016/679/oj"
        case .ukGDPR: "http://www.legislation.gov.uk/id/eur/2016/679"
        case .ePrivacy: "http://data.europa.eu/eli/dir/2002/58/oj"
        case .national: nil
        }
    }

    /// The article's own address: `http://data.europa.eu/eli/reg/2016/679/art_5/par_1/pnt_f/oj`.
    static func address(of article: Article, _ law: Law) -> String {
        if law == .ukGDPR { return "http://www.legislation.gov.uk/id/eur/2016/679/article/\(article.number)" }
        let paragraph = article.paragraph.flatMap { $0 == 0 ? nil : "/par_\($0)" } ?? ""
        let point = article.point.map { "/pnt_\($0)" } ?? ""
        return "http://data.europa.eu/eli/reg/2016/679/art_\(article.number)\(paragraph)\(point)/oj"
    }

    /// The principles and rights that an article lays down; of those of a part and its whole, the part's.
    static func concepts(of article: Article) -> [String] {
        let ways = [article, Article(article.number, paragraph: article.paragraph), Article(article.number)]
        return ways.lazy.compactMap { $0.flatMap { concepts[$0.description] } }.first ?? []
    }

    private static let concepts: [String: [String]] = rows(
        """
        5(1)(a) LawfulnessPrinciple FairnessPrinciple TransparencyPrinciple
        5(1)(b) PurposeLimitationPrinciple
        5(1)(c) DataMinimisationPrinciple
        5(1)(d) AccuracyPrinciple
        5(1)(e) StorageLimitationPrinciple
        5(1)(f) IntegrityConfidentialityPrinciple
        5(2) AccountabilityPrinciple
        7(3) A7-3
        13 A13
        14 A14
        15 A15
        16 A16
        17 A17
        18 A18
        19 A19
        20 A20
        21 A21
        22 A22
        77 A77
        78 A78
        79 A79
        """)

    private static func rows(_ table: String) -> [String: [String]] {
        Dictionary(
            table.split(separator: "\n").map { line in
                let words = line.split(separator: " ")
                return (String(words[0]), words.dropFirst().map { "eu-gdpr:\($0)" })
            }, uniquingKeysWith: { $1 })
    }

    /// The authority as DPV has it; nil where it has none, or several of one code.
    static func term(for authority: Authority) -> String? {
        guard authorities.contains(authority.code) else { return nil }
        return "https://w3id.org/dpv/legal/\(authority.country.lowercased())#DPA-\(authority.code)"
    }

    private static let authorities = Set(
        """
        AT BE BG CY CZ DE DE-BB DE-BE DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH DK EE ES
        ES-AN ES-CT ES-PV FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
