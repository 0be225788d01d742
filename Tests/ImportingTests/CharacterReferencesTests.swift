import Testing

@testable import Importing

@Suite struct CharacterReferencesTests {
    @Test(
        "References as characters; whatever is none stays",
        arguments: [
            ("a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;", "a <b> & \"c\" 'd'"),
            ("&#124;&#x7C;&#X7c;", "|||"),
            ("&#233;&#x1F600;", "é😀"), ("R&D; AT&T", "R&D; AT&T"), ("&amp;lt;", "&lt;"), ("&", "&"),
            ("&#;", "&#;"),
            ("&#0;&#x110000;&#xD800;", "&#0;&#x110000;&#xD800;"), ("&nosuch;", "&nosuch;"),
            ("5&nbsp;000", "5\u{A0}000"),
        ])
    func decoded(text: String, plain: String) {
        #expect(String(decoding: CharacterReferences.decoded(Array(text.utf8)[...]), as: UTF8.self) == plain)
    }
}
