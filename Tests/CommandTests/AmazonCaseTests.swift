import Foundation
import Testing

@testable import boete

/// The worked example: one case from complaint to the last court, as it was known on any day.
@Suite(.serialized) struct AmazonCaseTests {
    private static let register = Result {
        let program = try Program()
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Examples/amazon").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".txt")
        }
        let added = try program.run(program.process(["add"] + files.sorted().map { folder.path + "/" + $0 }))
        #expect(added.status == 0)
        return program
    }

    private static let states: [(day: String, state: String)] = [
        (
            "2018-06-01",
            "Amazon: complaint of 2018-05-28 by La Quadrature du Net with FR, nothing decided yet"
        ),
        ("2021-06-30", "Amazon: fine of USD 425,000,000 by LU, rumoured"),
        (
            "2021-08-01",
            "Amazon Europe Core S.à r.l.: fine of EUR 746,000,000, order, periodic penalty of EUR 746,000 by LU, imposed; challenge announced"
        ),
        (
            "2022-01-01",
            "Amazon Europe Core S.à r.l.: fine of EUR 746,000,000, order, periodic penalty of EUR 746,000 by LU, imposed, suspended in part or whole; challenge lodged 2021-10-29"
        ),
        (
            "2025-04-01",
            "Amazon Europe Core S.à r.l.: fine of EUR 746,000,000, order, periodic penalty of EUR 746,000 by LU, upheld, suspended in part or whole; challenge decided 2025-03-18: upheld"
        ),
        (
            "2026-11-25",
            "Amazon Europe Core S.à r.l.: fine of EUR 746,000,000, order, periodic penalty of EUR 746,000 by LU, annulled; challenge decided 2026-03-12: annulled"
        ),
    ]

    @Test("The state of the case as it was known on a day", arguments: states)
    func state(day: String, state: String) throws {
        let shown = try Self.register.get().run("case", "LU-2021-amazon", "--as-of", day).output
        #expect(shown.split(separator: "\n").dropFirst().first.map(String.init) == state)
    }

    private static let told: [(line: String, what: String)] = [
        ("rumoured, fine: USD 425,000,000", "the rumour"),
        ("imposed, fine: EUR 746,000,000", "the fine"),
        ("imposed, periodic penalty: EUR 746,000", "the penalty of a day"),
        ("also said: 2021-07-15", "the decision's other day"),
        ("2021-07-16: ", "both days as a conflict"), ("2021-07-15: ", "both days as a conflict"),
        ("10,065: ", "both counts as a conflict"), ("12,000: ", "both counts as a conflict"),
        ("2021-10-29: ", "both days of the appeal"), ("2021-10-15: ", "both days of the appeal"),
        ("2018-05-28  complaint of La Quadrature du Net", "the complaint"),
        ("2021-05-25  told: complainant reports inaction", "the complaint of inaction"),
        ("2021-06-10  fine rumoured", "the rumour's day"), ("2025-03-18  challenge: upheld", "the tribunal"),
        ("2026-03-12  challenge: annulled", "the court"),
        ("by its sum, 2. of 4 cases with a fine in this register; it counts no longer", "its rank today"),
        (
            "the highest known from 2021-07-16 until 2023-05-12, when IE-2023-meta (EUR 1,200,000,000) was higher",
            "how long it was the highest"
        ),
        ("«hoogste AVG-boete tot nu toe»", "a source's claim of a record"),
        ("true then", "which was true then"),
        ("which articles were infringed", "what is not known"),
    ]

    @Test("What the dossier tells", arguments: told)
    func dossier(line: String, what: String) throws {
        #expect(try Self.register.get().run("case", "LU-2021-amazon").output.contains(line), "\(what)")
    }

    @Test(
        "The highest fine so far, asked of any day",
        arguments: [
            ("2019-06-01", "FR-2019-google"), ("2021-08-01", "LU-2021-amazon"),
            ("2023-05-01", "LU-2021-amazon"),
            ("2023-06-01", "IE-2023-meta"), ("2026-11-25", "IE-2023-meta"),
        ])
    func highest(day: String, id: String) throws {
        let listed = try Self.register.get().run(
            "cases", "--as-of", day, "--sort", "amount", "--limit", "1", "--format", "csv")
        #expect(listed.output.split(separator: "\n").last?.hasPrefix("\(id),") == true)
    }

    @Test("What counts no longer is not among what stands")
    func fallen() throws {
        let program = try Self.register.get()
        #expect(
            try program.run("cases", "--standing", "fallen", "--format", "csv").output.contains(
                "LU-2021-amazon"))
        #expect(
            try !program.run("cases", "--standing", "stands", "--format", "csv").output.contains(
                "LU-2021-amazon"))
    }

    @Test("A complaint that waits shows the clock that its lodging set going")
    func clocks() throws {
        let shown = try Self.register.get().run("case", "FR-2018-apple", "--as-of", "2018-12-31").output
        #expect(shown.contains("waiting for 217 days on 2018-12-31"))
        #expect(shown.contains("until 2018-08-28; 125 days overdue on 2018-12-31"))
    }

    @Test("Five complaints, five threads: four still wait")
    func threads() throws {
        let waiting = try Self.register.get().run("cases", "--standing", "pending", "--format", "csv").output
        let ids = waiting.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[0] }.sorted()
        #expect(ids == ["FR-2018-apple", "FR-2018-facebook", "FR-2018-google", "FR-2018-linkedin"])
    }
}
