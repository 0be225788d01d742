import Foundation
import Testing

@testable import boete

@Suite struct CorrectingCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.fill()
    }

    @Test("What takes something away needs a reason; what joins needs only a name, which is the user's own")
    func reasons() throws {
        let why = try program.run("why", "LU-2021-amazon", "amount").output
        let claim = try #require(why.firstMatch(of: /claim ([0-9a-f]{12}\/measure\/0\/amount)/)).1
        #expect(try program.run("retract", String(claim), "--by", "R").status == 2)
        #expect(
            try program.run("retract", String(claim), "--by", "R", "--reason", "misread").output
                == "retracted  1 claim\n")
        #expect(try program.run("erase", "LQDN", "--by", "R").status == 2)
        let merged = try program.run(
            "merge", "LU-2021-amazon", "FR-undated-amazon-france", environment: ["BOETE_REVIEWER": "R"])
        #expect(merged.output == "merged  LU-2021-amazon  FR-undated-amazon-france\n")
        #expect(try program.run("verify").status == 0)
    }

    @Test("What nothing is called is told with what would help")
    func unknown() throws {
        let result = try program.run("retract", "8003f1994dad/measure/0", "--by", "R", "--reason", "x")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "nothing is called '8003f1994dad/measure/0'; give an id or address as boete cases, respondents and why show them"
            ))
        #expect(try program.run("retract", "nonsense", "--by", "R", "--reason", "x").status == 2)
    }
}
