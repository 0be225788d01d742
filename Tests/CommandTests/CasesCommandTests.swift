import Foundation
import Testing

@testable import boete

@Suite struct CasesCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.fill()
    }

    @Test("A list of cases as a table")
    func table() throws {
        #expect(
            try program.run("cases").output == """
                id                        respondent        authority  measure           amount  decided     standing  documents
                LU-2021-amazon            Amazon            LU         fine     EUR 746,000,000  2021-07-15  imposed           2
                FR-undated-amazon-france  Amazon, "France"  FR         fine                   –  –           imposed           1

                """)
    }

    @Test("A list of cases as CSV")
    func csv() throws {
        #expect(
            try program.run("cases", "--format", "csv").output == #"""
                id,respondent,authority,measure,amount,currency,decided,standing,documents
                LU-2021-amazon,Amazon,LU,fine,746000000,EUR,2021-07-15,imposed,2
                FR-undated-amazon-france,"Amazon, ""France""",FR,fine,,,,imposed,1

                """#)
    }

    @Test("A list of cases as JSON, a line a case")
    func json() throws {
        #expect(
            try program.run("cases", "--format", "json", "--limit", "1").output == """
                {"id":"LU-2021-amazon","respondent":"Amazon","authority":"LU","measures":["fine"],"amount":746000000,\
                "currency":"EUR","decided":"2021-07-15","standing":"imposed","documents":2}

                """)
    }

    @Test("Why a value is shown: every claim, its passage with the words marked, its source")
    func why() throws {
        let result = try program.run("why", "LU-2021-amazon", "decided")
        let ids = result.output.matches(of: /claim ([0-9a-f]{12})/).map { String($0.1) }
        #expect(
            result.output == """
                fine, decided: 2021-07-15
                shown because: stronger kind of source

                  2021-07-15
                    «The CNPD fined Amazon EUR 746 million on 16 July.»
                    court\u{FFFD}[1m.txt 0–49, court, published 2025-03-19, claim \(ids.first ?? "")/measure/0/decided

                  2021-07-16
                    The CNPD fined Amazon EUR 746 million on «16 July».
                    amazon.txt 41–48, company filing (Amazon), published 2021-07-30, claim \(ids.last ?? "")/measure/0/decided

                """)
    }

    @Test("A field that nobody claims is told with those that somebody does")
    func noField() throws {
        let result = try program.run("why", "LU-2021-amazon", "colour")
        #expect(
            result.errors == """
                boete: LU-2021-amazon: no claim for 'colour'; this case has against, amount, authority, complainant, \
                decided, filed, law, respondent, standing

                """)
        #expect(result.status == 1)
    }

    @Test("A dossier tells each fact with its passage")
    func dossier() throws {
        let output = try program.run("case", "cnpd").output
        let parts = [
            "LU-2021-amazon\nAmazon: fine of EUR 746,000,000 by LU, imposed\n",
            "  authority: LU\n      «The CNPD fined Amazon EUR 746 million on 16 July.»\n",
            "authority's names in the texts: CNPD\n", "Complaints\n",
            "  complaint of LQDN\n", "    filed: 2018\n        LQDN had complained in «2018».\n        amazon.txt 73–77, press, published 2021-07-30\n",
            "    also said: 2021-07-16\n        The CNPD fined Amazon EUR 746 million on «16 July».\n",
            "Timeline\n  2018  complaint of LQDN\n  2021-07-15  fine decided\n",
            "  927 to 1,291 days from complaint to decision\n",
            "Conflicts\n  fine, decided:\n", "Documents\n",
        ]
        for part in parts { #expect(output.contains(part), "\(part)") }
        #expect(!output.contains("\u{1B}"))
    }

    @Test("A dossier as JSON has every claim, with spans")
    func dossierJSON() throws {
        let line = try program.run("case", "--format", "json", "LU-2021-amazon").output
        let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(json["id"] as? String == "LU-2021-amazon")
        let findings = try #require(json["findings"] as? [[String: Any]])
        let amount = try #require(findings.first { $0["field"] as? String == "amount" })
        let claims = try #require(amount["claims"] as? [[String: Any]])
        #expect(claims.contains { $0["words"] as? [Int] == [22, 37] })
        #expect(json["days_to_decision"] as? [Int] == [927, 1291])
    }

    @Test("Several cases for one word are listed, with a hint and status 1")
    func several() throws {
        let result = try program.run("case", "amazon")
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.errors == "boete: 2 cases for 'amazon'; give the id of one of them\n")
        #expect(result.status == 1)
    }

    @Test("No colour where the output is no terminal, whatever is asked")
    func colours() throws {
        let result = try program.run("cases", environment: ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"])
        #expect(!result.output.contains("\u{1B}"))
        #expect(
            Style(colours: true).bold("x") == "\u{1B}[1mx\u{1B}[0m" && Style(colours: false).bold("x") == "x")
    }
}
