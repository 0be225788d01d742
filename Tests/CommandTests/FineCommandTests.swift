import Testing

@testable import boete

@Suite struct FineCommandTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test("A fine is told as a range, with its steps and the real one beside it")
    func text() throws {
        let result = try program.run(
            "fine", "--articles", "5(1)(a),6", "--turnover", "386e9", "--seriousness", "high", "--fine",
            "746e6")
        #expect(result.status == 0)
        #expect(
            result.output.hasPrefix(
                """
                EUR 3,088,000,000 to 15,440,000,000 by EDPB Guidelines 04/2022, version 2.1, for Art. 5(1)(a), 6
                the fine of EUR 746,000,000 is below the range

                step                 from EUR          to EUR  share        source
                legal maximum  15,440,000,000  15,440,000,000  4 %          Art. 83(5)(a) GDPR
                start           3,088,000,000  15,440,000,000  20 to 100 %  EDPB
                """))
        #expect(result.output.contains("\n- The Guidelines are no arithmetic"))
        #expect(result.output.contains("(Art. 83(7) GDPR)"))
    }

    @Test("A chain told in single figures ends in one, which is the decision's")
    func chain() throws {
        let result = try program.run(
            "fine", "--articles", "33", "--turnover", "73.2e6", "--seriousness", "low", "--start", "300000",
            "--size", "12%", "--proportionality", "-50%")
        #expect(result.output.hasPrefix("EUR 18,000 from the figures given, by EDPB Guidelines"))
    }

    @Test("As JSON each step has low, high and source")
    func json() throws {
        let result = try program.run(
            "fine", "--articles", "6", "--turnover", "50e6..100e6", "--seriousness", "medium", "--json")
        #expect(
            result.output.contains(
                #"{"step":"size","low":160000,"high":800000,"percent":{"low":8,"high":20},"source":"EDPB "#))
        #expect(result.output.hasSuffix("]}\n"))
    }

    private static let refusals: [(arguments: [String], says: String)] = [
        (
            ["--articles", "100"],
            "'100' is no provision of the GDPR; give one such as 5(1)(f) or 32, between Art. 1 and Art. 99"
        ),
        (
            ["--articles", "5", "--turnover", "-5e9"],
            "turnover '-5000000000' is negative; give euros of 0 or more, such as 386e9"
        ),
        (
            ["--articles", "5", "--seriousness", "grave"],
            "seriousness 'grave' is none; give low, medium, high"
        ),
        (
            ["--articles", "5", "--fine", "much\u{1B}[1m"],
            "fine 'much\u{FFFD}[1m' is no sum; give euros such as 746e6"
        ),
    ]

    @Test("Bad input costs one line and status 2", arguments: refusals)
    func refused(arguments: [String], says: String) throws {
        let result = try program.run(program.process(["fine"] + arguments))
        #expect(result == .init(status: 2, output: "", errors: "boete: \(says)\n"))
    }

    @Test("A decision in the future is refused")
    func future() throws {
        let result = try program.run("fine", "--articles", "5", "--decided", "9999-12-31")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("boete: decided '9999-12-31' is in the future; give a day up to 2"))
    }
}
