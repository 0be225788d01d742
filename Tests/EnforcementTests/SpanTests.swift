import Enforcement
import Testing

@Suite struct SpanTests {
    @Test func slicesBytesNotCharacters() {
        let text = "Bußgeld für Äpfel"
        #expect(Span(0, 8).slice(text) == "Bußgeld")
        #expect(Span(0, 99).slice(text) == "")
    }

    @Test func anAuthorityIsACode() {
        for code in ["LU", "DE-HH", "ES-CT"] { #expect(Authority(code)?.code == code) }
        for code in ["", "lu", "LUX", "DE-", "DE-HHHH", "D1"] { #expect(Authority(code) == nil) }
        #expect(Authority("DE-HH")?.country == "DE")
    }
}
