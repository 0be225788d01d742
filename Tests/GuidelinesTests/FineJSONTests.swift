import Enforcement
import Testing

@testable import Guidelines

@Suite struct FineJSONTests {
    @Test("Each step has its sums in euros and its source")
    func json() throws {
        var calculation = FineCalculation(
            articles: try FineCalculation.articles(reading: "32,24"),
            turnover: try Turnover(reading: "73.2e6"),
            seriousness: .medium)
        calculation.circumstances = [try Circumstance(reading: "f=-12.5%")]
        let line = String(
            decoding: FineJSON.line(try calculation.range(), fine: Amount(units: 18_000)), as: UTF8.self)
        #expect(
            line.hasPrefix(
                """
                {"guidelines":"EDPB Guidelines 04/2022, version 2.1","class":"83(4)","articles":[{"article":"32","class":"83(4)",\
                "source":"Art. 83(4)(a) GDPR"},{"article":"24","class":null,"source":null}],"turnover":{"low":73200000,"high":73200000},"seriousness":"medium","decided":null,\
                "steps":[{"step":"legal_maximum","low":10000000,"high":10000000,"percent":null,"source":"Art. 83(4)(a) GDPR"},\
                {"step":"start","low":1000000,"high":2000000,"percent":{"low":10,"high":20},"source":"EDPB Guidelines 04/2022, version 2.1, para. 60"},\
                {"step":"size","low":80000,"high":400000,"percent":{"low":8,"high":20},"source":"EDPB Guidelines 04/2022, version 2.1, para. 66"},\
                {"step":"circumstance","circumstance":"f","low":70000,"high":350000,"percent":{"low":-12.5,"high":-12.5},\
                "source":"Art. 83(2)(f) GDPR; EDPB Guidelines 04/2022, version 2.1, ch. 5"},\
                {"step":"cap","low":70000,"high":350000,"percent":null,"source":"Art. 83(4) GDPR; EDPB Guidelines 04/2022, version 2.1, ch. 6"}],\
                "maximum":10000000,"low":70000,"high":350000,"fine":{"amount":18000,"position":"below"},"notes":["The Guidelines are no arithmetic
                """))
        #expect(line.hasSuffix("it changes nothing here.\"]}\n"))
    }
}
