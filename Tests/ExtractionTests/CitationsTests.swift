import Enforcement
import Testing

@testable import Extraction

@Suite struct CitationsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let word: String
        let text: String
        let articles: String
        var testDescription: String { word }

        init(_ word: String, _ text: String, _ articles: String) {
            (self.word, self.text, self.articles) = (word, text, articles)
        }
    }

    static let lists = [
        Row("brackets", "infringed Articles 5(1)(a), 12, 13 and 14 of the GDPR", "5(1)(a) 12 13 14"),
        Row("words", "Article 5, paragraph 1(f), was broken", "5(1)(f)"),
        Row("two points", "Article 5(1)(a) and (f)", "5(1)(a) 5(1)(f)"),
        Row("two paragraphs", "Articles 13(1) and (2), 32", "13(1) 13(2) 32"),
        Row("range", "Articles 12 to 14 GDPR", "12 13 14"),
        Row("range by dash", "Articles 13-15 and 17–18", "13 14 15 17 18"),
        Row("new article word", "Article 5 and Article 32", "5 32"),
        Row("a count", "It has published 12 articles on it", ""),
        Row("stops", "Article 33, while 12 people and 5 firms", "33"),
        Row("sum behind", "Article 32, EUR 20 million and 10 million", "32"),
        Row("no such point", "Article 6(1)(z) and Article 99(9)", "6(1) 99"),
        Row("no such article", "Article 100 and Article 0", ""),
        Row("letter behind", "Article 6a of it", ""),
        Row("basis", "fined under Article 83(5)(a)", "83(5)(a)"),
    ]

    static let numbersAfter = [
        Row("Dutch", "artikel 5, eerste lid, onder f, van de AVG", "5(1)(f)"),
        Row(
            "Dutch, long",
            "artikel 12, eerste lid, artikel 13, eerste lid, onder c, e en f, en tweede lid, onder a, "
                + "en artikel 15, eerste lid, onder a, c en d, en tweede lid, van de AVG",
            "12(1) 13(1)(c) 13(1)(e) 13(1)(f) 13(2)(a) 15(1)(a) 15(1)(c) 15(1)(d) 15(2)"),
        Row("Dutch, points", "artikelen 6.1 en 7 AVG", "6(1) 7"),
        Row("Dutch, lid", "artikel 5, lid 1, onder f, en artikel 32 AVG", "5(1)(f) 32"),
        Row("Dutch, two ordinals", "artikel 13, eerste en tweede lid", "13(1) 13(2)"),
        Row("Dutch, 1e lid", "artikel 33, 1e lid", "33(1)"),
        Row("point", "art. 38.6.", "38(6)"),
        Row(
            "German", "Art. 5 Abs. 1 lit. f, Art. 25 Abs. 1 und Art. 32 Abs. 1 DSGVO", "5(1)(f) 25(1) 32(1)"),
        Row(
            "German, one Art.", "Art. 22 Abs. 3, 5 Abs. 1 lit. a und 15 Abs. 1 lit. h DSGVO",
            "22(3) 5(1)(a) 15(1)(h)"),
        Row("German, then articles", "Art. 5 Abs. 1, 12 und 13 DSGVO", "5(1) 12 13"),
        Row("Polish", "art. 5 ust. 1 lit. f", "5(1)(f)"),
        Row("Polish, points", "art. 5 ust. 1 lit. a i f oraz", "5(1)(a) 5(1)(f)"),
        Row("French", "articles 5-1-f, 12 et 13 du RGPD", "5(1)(f) 12 13"),
        Row("French, point", "l'article 5, paragraphe 1, c), de l'information", "5(1)(c)"),
        Row("Italian", "artt. 5, par. 1, lett. a), e 6", "5(1)(a) 6"),
        Row("Greek", "άρθρα 5 παρ. 1 α', 12, 13 του", "5(1)(a) 12 13"),
        Row("Greek sixth", "άρθρο 5 παρ. 1 στ΄", "5(1)(f)"),
        Row("Bulgarian", "чл. 5, пар. 1, буква „е“", "5(1)(f)"),
        Row("Spanish", "artículo 5.1.f) del RGPD", "5(1)(f)"),
        Row("Slovak", "čl. 5 ods. 1 písm. a) GDPR", "5(1)(a)"),
        Row("Swedish", "artiklarna 5.1 f och 32.1.", "5(1)(f) 32(1)"),
        Row("Swedish, range", "artikel 15.1 a–c och g", "15(1)(a) 15(1)(b) 15(1)(c) 15(1)(g)"),
        Row("Catalan", "Art. 5(1)(c) i (f)", "5(1)(c) 5(1)(f)"),
    ]

    static let numbersBefore = [
        Row("Hungarian", "a GDPR 5. cikk (1) bekezdés f) pont", "5(1)(f)"),
        Row("Hungarian, points", "5. cikk (1) bekezdés b) és e) pont", "5(1)(b) 5(1)(e)"),
        Row("Finnish", "12 artiklan 1 kohtaa ja 13 artiklan 1 ja 2 kohtaa", "12(1) 13(1) 13(2)"),
        Row("Finnish, point", "5 artiklan 1 kohdan e alakohtaa ja 25 artiklan 2 kohtaa", "5(1)(e) 25(2)"),
        Row("Lithuanian", "5 straipsnio 1 dalies a punkto, 12 straipsnio 1 dalies", "5(1)(a) 12(1)"),
        Row("Latvian", "5. panta 1. punkta „a” apakšpunkts, 5. panta 2. punkta", "5(1)(a) 5(2)"),
        Row("Finnish, bare", "GDPR 15 artiklan mukaisesta", "15"),
        Row("Slovenian", "kršitev 12. in 15. člena Splošne", "12 15"),
    ]

    static let acts = [
        Row("another act", "Art. 6 TMG", ""),
        Row("another act in words", "l'article 82 de la loi Informatique et Libertés", ""),
        Row("first of this, then of another", "artikel 32 AVG en artikel 11 Telecommunicatiewet", "32"),
        Row("ePrivacy", "Article 22 of PECR", ""),
        Row("UK GDPR", "Article 5 of the UK GDPR", "5"),
        Row("number of this", "Article 5 of Regulation (EU) 2016/679", "5"),
        Row("number of another", "Article 5 of Regulation (EU) 2022/2065", ""),
        Row("in full", "Article 32 of the General Data Protection Regulation", "32"),
        Row("recital", "recital 47 of the GDPR", ""),
    ]

    @Test(arguments: lists + numbersAfter + numbersBefore + acts)
    func mentions(_ row: Row) {
        let found = Citations.mentions(in: PressLexicon.text(row.text), numbersFirst: false)
        #expect(found.map { $0.article.description }.joined(separator: " ") == row.articles)
    }

    @Test func tokensCoverTheCitation() {
        let text = PressLexicon.text("It broke Article 5(1)(a), 12 and 13 GDPR")
        let found = Citations.mentions(in: text, numbersFirst: false)
        #expect(found.map { text.string($0.tokens) } == ["Article 5(1)(a)", "12", "13"])
    }
}
