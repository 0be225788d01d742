import Enforcement
import Testing

@testable import Exporting

@Suite struct LegalTermsTests {
    @Test(
        "Where an article stands",
        arguments: [
            ("5", Law.gdpr, "http://data.europa.eu/eli/reg/2016/679/art_5/oj"),
            ("5(1)", .gdpr, "http://data.europa.eu/eli/reg/2016/679/art_5/par_1/oj"),
            ("5(1)(f)", .gdpr, "http://data.europa.eu/eli/reg/2016/679/art_5/par_1/pnt_f/oj"),
            ("50(a)", .gdpr, "http://data.europa.eu/eli/reg/2016/679/art_50/pnt_a/oj"),
            ("5(1)(f)", .ukGDPR, "http://www.legislation.gov.uk/id/eur/2016/679/article/5"),
        ])
    func addresses(article: String, law: Law, address: String) throws {
        #expect(LegalTerms.address(of: try #require(Article(article)), law) == address)
    }

    @Test(
        "What an article lays down, as the vocabulary calls it",
        arguments: [
            ("15(1)(a)", ["eu-gdpr:A15"], "a part of a right's article"),
            ("15", ["eu-gdpr:A15"], "the whole of it"),
            ("5(1)(f)", ["eu-gdpr:IntegrityConfidentialityPrinciple"], "a principle"),
            ("5(2)", ["eu-gdpr:AccountabilityPrinciple"], "a paragraph"),
            ("5", [], "all principles at once are none in particular"),
            ("6(1)(f)", [], "DPV's A6-1-f is a legal basis, not an infringement"), ("32", [], "no right"),
        ])
    func concepts(article: String, terms: [String], why: Comment) throws {
        #expect(LegalTerms.concepts(of: try #require(Article(article))) == terms, why)
    }

    @Test(
        "Authorities that the vocabulary has",
        arguments: [
            ("LU", "https://w3id.org/dpv/legal/lu#DPA-LU"),
            ("DE-HH", "https://w3id.org/dpv/legal/de#DPA-DE-HH"),
            ("DE-BY", nil), ("DE-BW", nil), ("EU", nil), ("US", nil),
        ] as [(String, String?)])
    func authorities(code: String, term: String?) throws {
        #expect(LegalTerms.term(for: try #require(Authority(code))) == term)
    }
}
