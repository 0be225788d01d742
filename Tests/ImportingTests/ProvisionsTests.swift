import Enforcement
import Testing

@testable import Importing

@Suite struct ProvisionsTests {
    @Test(
        "Exactly the articles of the GDPR that a cell cites",
        arguments: [
            ("one", "Art. 28 GDPR", "28"),
            (
                "several, in the law's order, each once", "Art. 6 GDPR, Art. 5 (1) c) GDPR, Art. 6 GDPR",
                "5(1)(c) 6"
            ),
            ("no blank", "Art.14 GDPR", "14"),
            ("no point", "Art 6 (1) GDPR, Art 83 (5) a) GDPR", "6(1) 83(5)(a)"),
            ("the act only behind the last", "Art. 5 (1) a), Art. 7 (3) GDPR", "5(1)(a) 7(3)"),
            ("a second paragraph", "Art. 5 (1) a), (2) GDPR", "5(1)(a) 5(2)"),
            ("a second paragraph", "Art. 15 (1), (3) GDPR", "15(1) 15(3)"),
            ("a second point", "Article 6(1)(a), (f) GDPR", "6(1)(a) 6(1)(f)"),
            ("as the wiki writes it", "Article 13(1)(c) GDPR", "13(1)(c)"),
            ("a list", "Articles 5, 6(1) and 32 GDPR", "5 6(1) 32"),
            ("bare", "5(1)(f); 32", "5(1)(f) 32"),
            ("German", "Art. 6 Abs. 1 lit. f DS-GVO i.V.m. Art. 32 DSGVO", "6(1)(f) 32"),
            ("a sentence of a paragraph", "Art. 6 Abs. 1 Satz 1 lit. f DSGVO", "6(1)(f)"),
            ("a number behind a citation", "Art. 5 (1) 32 GDPR", "5(1)"),
            ("Spanish", "Artículo 5.1.f) RGPD", "5(1)(f)"),
            ("Polish", "art. 5 ust. 1 RODO", "5(1)"),
            ("by its number", "Article 5(2) of Regulation (EU) 2016/679", "5(2)"),
            ("another regulation", "Article 4(1) of Regulation (EU) 2018/1725", ""),
            ("by its full name", "Article 7 of the General Data Protection Regulation", "7"),
            ("the United Kingdom's", "Art. 32 UK GDPR", "32"),
            ("in a link", #"<a href="https://law.example/en/33.htm">Art. 32 GDPR</a>"#, "32"),
            ("the name misspelt", "Art. 6 (4) GDRP", "6(4)"),
            ("what the law does not have", "Art. 16 (1) GDPR, Art. 120 GDPR", "16"),
            ("another act", "Data Protection Act 2018", ""),
            ("another act's articles", "Art. 5 GDPR, Art. 21 LSSI, Art. 13 of the Law 2472", "5"),
            ("another act's in one list", "Art. 5 GDPR, 22 LSSI", "5"),
            ("none", "Unknown", ""),
            ("an open tag", "Art. 5 <a", "5"),
            ("an open bracket", "Art. 5 (", "5"),
        ])
    func cited(what: String, text: String, articles: String) {
        #expect(Provisions.read(text).map(\.description).joined(separator: " ") == articles, "\(what)")
    }
}
