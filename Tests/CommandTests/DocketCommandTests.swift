import Foundation
import Testing

@testable import boete

@Suite struct DocketCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
        let added = try program.run(
            "complaint", "add", "--complainant", "La Quadrature du Net", "--respondent", "Amazon", "--with",
            "FR", "--lead",
            "LU", "--lodged", "2018-05-28", "--represented", "10065")
        #expect(added.output == "docketed  1\n")
        #expect(added.errors == "")
    }

    @Test(
        "Days since it was lodged, and by how much the clock of Art. 78(2) is over",
        arguments: [
            ("2018-05-28", "0", "2018-08-28", "–"), ("2018-08-28", "92", "2018-08-28", "–"),
            ("2018-08-29", "93", "–", "1"), ("2021-07-15", "1,144", "–", "1052"),
        ])
    func waits(on day: String, days: String, next: String, overdue: String) throws {
        let row = try program.run("complaint", "list", "--on", day).output.split(separator: "\n").last ?? ""
        let cells = row.split(separator: "  ", omittingEmptySubsequences: true).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        #expect(cells.suffix(4).prefix(3) == [days, next, overdue])
    }

    @Test("An answer sets the clock anew, a decision ends it")
    func events() throws {
        for (event, day) in [("progress_told", "2018-07-02"), ("decided", "2021-07-15")] {
            #expect(try program.run("complaint", "event", "1", event, day).status == 0)
        }
        let shown = try program.run("complaint", "show", "1", "--on", "2022-01-01").output
        #expect(shown.contains("1,144 days"))
        #expect(shown.contains("done 2018-07-02\n"))
        #expect(shown.contains("done 2021-07-15, 1017 days late\n"))
    }

    @Test("A calendar has a day for each clock that runs or is over, in lines of at most 75 bytes")
    func calendar() throws {
        let calendar = try program.run("complaint", "list", "--ics", "--on", "2018-06-01").output
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20180828\r\n"))
        #expect(calendar.contains("SUMMARY:La Quadrature du Net v Amazon: Art. 78(2) GDPR\r\n"))
        #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }

    private static let wrong: [(arguments: [String], says: String)] = [
        (["--with", "XX"], "'with' 'XX' is no authority of Europe; give a code such as LU or DE-HH."),
        (["--lodged", "2021-02-30"], "'lodged' '2021-02-30' is no day; give one such as 2018-05-28."),
        (["--lodged", "2999-01-01"], "'lodged' 2999-01-01 is in the future"),
        (["--represented", "0"], "'represented' '0' is no number of people; give 1 or more."),
        (["--respondent", " "], "'respondent' is missing"),
    ]

    @Test("What is wrong is named, with what would be right", arguments: wrong)
    func refused(arguments: [String], says: String) throws {
        var all = [
            "--complainant": "noyb", "--respondent": "Netflix", "--with": "AT", "--lodged": "2019-01-18",
        ]
        all[arguments[0]] = arguments[1]
        let result = try program.run(
            program.process(["complaint", "add"] + all.flatMap { [$0.key, $0.value] }))
        #expect(result.status == 2)
        #expect(result.errors.contains(says))
    }

    @Test(
        "A table comes in row by row; what is there already is passed over, what is wrong is told with its line"
    )
    func imported() throws {
        try program.file(
            "complaints.csv",
            "complainant,respondent,with,lodged,represented\nnoyb,Netflix,AT,2019-01-18,\nnoyb,X,AT,2019-02-30,\nnoyb,Spotify,SE,2019-01-18,3\n"
        )
        let first = try program.run("complaint", "import", "complaints.csv")
        #expect(first.output == "docketed 2, known 0, refused 1\n")
        #expect(first.errors.contains("complaints.csv:3: 'lodged' '2019-02-30' is no day"))
        #expect(first.status == 1)
        #expect(
            try program.run("complaint", "import", "complaints.csv").output
                == "docketed 0, known 2, refused 1\n")
        #expect(
            try program.run("complaint", "list", "--format", "json").output.split(separator: "\n").count == 3)
    }
}
