import Enforcement
import Testing

@testable import Importing

@Suite struct HostileTests {
    /// SplitMix64, so that a failure comes again.
    private struct Chance {
        var state: UInt64
        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(limit))
        }
    }

    private static let signs =
        Array("\"\",;|={}[]<>'\n\r\t -.:0959ef\\u/&".utf8) + [0x00, 0xC3, 0xA9, 0xE2, 0xFF]

    private static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0...chance.below(4) where !bytes.isEmpty {
            let at = chance.below(bytes.count)
            switch chance.below(5) {
            case 0: bytes[at] = signs[chance.below(signs.count)]
            case 1: bytes.insert(signs[chance.below(signs.count)], at: at)
            case 2: bytes.remove(at: at)
            case 3: bytes.removeSubrange(at..<min(bytes.count, at + chance.below(20)))
            default:
                bytes.insert(contentsOf: bytes[at...].prefix(chance.below(20)), at: chance.below(bytes.count))
            }
        }
        return bytes
    }

    @Test(
        "Whatever the bytes are, a row is read or refused, and every passage is in its text",
        arguments: [
            (
                ImportFormat.records,
                #"{"text":"é T €5","measures":[{"respondent":"T","measure":"fine","amount":5,"currency":"EUR","decided":"2021","#
                    + #""articles":["5(1)(f)"],"spans":{"respondent":[3,4],"evidence":[0,9]}}],"claims":[]}"#
                    + "\n"
                    + #"{"challenges":[{"by":"é","stage":"lodged","date":"2021-02"}],"published":"2021"}"#
            ),
            (
                .csv,
                "id,respondent,authority,amount,decided,articles,note\n1,\"Qué, \"\"T\"\"\",Spain,\"5,000.5\",2021-02-03,"
                    + "\"Art. 5 (1) f), 32 GDPR\",x\n2;\tb,c,IE,€ 5,13.04.2021,<a>Art. 6</a>,\"y\nz\"\n"
            ),
            (
                .gdprhub,
                "{{DPAdecisionBOX\n|DPA_With_Country=X (Spain)\n|Fine=5,000\n|Currency=EUR\n|Party_Name_1=[[é|'''Q''' {{x|y}}]]"
                    + "<!-- | -->\n|GDPR_Article_1=Article 58(2)(b) GDPR\n|Date_Decided=01.02.2021\n|Appeal_To_Body=é\n}}\nText"
            ),
            (
                .gdprhub,
                "<mediawiki><page><title>é &amp; x</title><ns>0</ns><revision><timestamp>2021-02-03</timestamp><text a=\"b\">"
                    + "{{COURTdecisionBOX|Court_Abbrevation=é&lt;|Appeal_From_Body=y|Appeal_From_Status=Upheld}}</text></revision></page>"
            ),
        ])
    func mutations(format: ImportFormat, seed: String) throws {
        var chance = Chance(state: UInt64(seed.utf8.count))
        var (rows, refusals) = (0, 0)
        for _ in 0..<25_000 {
            let bytes = Self.mutated(Array(seed.utf8), &chance)
            guard let reading = try? Reading(format, bytes) else { continue }
            rows += reading.rows.count
            refusals += reading.refusals.count
            for row in reading.rows {
                let text = Array(row.document.text.utf8)
                for span in row.passages {
                    try #require(span.end <= text.count)
                    try #require(String(validating: text[span.start..<span.end], as: UTF8.self) != nil)
                }
            }
        }
        #expect(rows > 1_000, "most changes leave a row that can be read")
        #expect(refusals > 1_000, "many do not")
    }

    /// Files that make a careless reader search the rest of the file at each of their signs: by the square of
    /// their length they would take an hour.
    @Test(
        "What is opened over and over and never closed is read once",
        .timeLimit(.minutes(1)),
        arguments: [
            (ImportFormat.records, "", "["), (.records, "", "{\"a\":"), (.csv, "respondent\n", "\"\n"),
            (.csv, "respondent,x\n", "a\"\",\"\n"), (.csv, "respondent\n", "\"\"\"\n"),
            (.csv, "respondent,articles\nT,", "("), (.gdprhub, "{{DPAdecisionBOX|Fine=", "["),
            (.gdprhub, "{{DPAdecisionBOX|Fine=", "<!--"), (.gdprhub, "{{DPAdecisionBOX|Fine=", "<"),
            (.gdprhub, "", "{{DPAdecisionBOX|"), (.gdprhub, "{{DPAdecisionBOX", "\n|a="),
            (.gdprhub, "{{DPAdecisionBOX|Fine=", "[[a|"), (.gdprhub, "<mediawiki>", "<page><text>"),
            (.gdprhub, "<mediawiki>", "<text a"),
        ])
    func repetitions(format: ImportFormat, start: String, sign: String) throws {
        let bytes = Array((start + String(repeating: sign, count: 300_000 / sign.utf8.count) + "}}").utf8)
        let reading = try Reading(format, bytes)
        #expect(reading.rows.count + reading.refusals.count > 0 || start == "<mediawiki>")
    }
}
