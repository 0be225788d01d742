import Enforcement
import Testing

@Suite struct ArticleTests {
    @Test(arguments: ["5", "5(1)", "5(1)(f)", "15(1)(h)", "12(5)(b)", "50(a)", "99(2)", "83(5)(e)"])
    func readsWhatItWrites(_ text: String) { #expect(Article(text)?.description == text) }

    /// What Regulation (EU) 2016/679 has not.
    @Test(arguments: ["0", "100", "16(1)", "5(3)", "5(1)(g)", "5(1)(F)", "5()", "5(1)(f)(a)", "f", "5(1", ""])
    func refusesWhatTheRegulationHasNot(_ text: String) { #expect(Article(text) == nil) }

    @Test func sortsAsTheRegulationDoes() {
        let cited = ["32", "5(1)(f)", "5(1)(a)", "5(1)", "12"].compactMap { Article($0) }
        #expect(cited.sorted().map(\.description) == ["5(1)", "5(1)(a)", "5(1)(f)", "12", "32"])
    }

    @Test func theBasisOfAMeasureIsNoInfringement() {
        #expect(Article("83(5)(a)")?.isBasisOfMeasure == true)
        #expect(Article("5(1)(a)")?.isBasisOfMeasure == false)
    }
}
