import Enforcement
import Foundation
import GRDB
import Samples
import Testing

@testable import Register

@Suite struct DocketTests {
    private let shelf: Shelf
    private let register: Register

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
    }

    private func complaint(_ complainant: String, _ lodged: String) throws -> DocketedComplaint {
        let (france, day) = (try #require(Authority("FR")), try #require(PartialDate(lodged)))
        return DocketedComplaint(complainant: complainant, respondent: "Amazon", with: france, lodged: day)
    }

    @Test("A complaint is kept as it was told, the one that has waited longest first, under an id of its own")
    func keeps() throws {
        let first = try complaint("Jan Jansen", "2020-01-02")
        #expect(try register.docket([first, complaint("LQDN", "2018-05-28")], by: "K") == ["1", "2"])
        #expect(try register.docket([complaint("noyb", "2019-01-01")], by: "K") == ["3"])
        #expect(try register.docket().map(\.id) == ["2", "3", "1"])
        let day = try #require(PartialDate("2021-07-15"))
        try register.amend("2", by: "K") { $0.events = [DocketedComplaint.Event(name: "decided", day: day)] }
        #expect(try register.docket().first?.events.map(\.name) == ["decided"])
        try register.rebuild()
        #expect(try register.docket().first?.events.map(\.name) == ["decided"])
        #expect(try register.verify().faults == [])
    }

    @Test(
        "It is private: no case, no word and no byte of the file tells of it, and it is public only where it was published"
    )
    func isPrivate() throws {
        try register.docket(
            [complaint("Jan Jansen", "2020-01-02"), complaint("LQDN", "2018-05-28")], by: "K")
        #expect(try register.count() == 0)
        #expect(try register.docket(published: true).isEmpty)
        try register.amend("2", by: "K") { $0.isPublished = true }
        #expect(try register.docket(published: true).map(\.id) == ["2"])
        try register.tidy()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: shelf.path))
        #expect(bytes.range(of: Data("Jansen".utf8)) == nil)
    }

    @Test("What was struck off cannot be read again, and the log proves whole")
    func struck() throws {
        try register.docket([complaint("Jan Jansen", "2020-01-02")], by: "K")
        try register.amend("1", by: "K") { $0.note = "call back" }
        try register.strike("1", Reviewer(name: "K", reason: "asked"))
        #expect(try register.docket().isEmpty)
        #expect(try register.read { db in try Log(db: db).line(1)?.act } == nil)
        let found = try register.verify()
        #expect(found.faults == [])
        #expect(found.erased == 2)
        try register.rebuild()
        #expect(try register.docket().isEmpty)
        #expect(throws: RegisterFault.unknown("1")) {
            try register.strike("1", Reviewer(name: "K", reason: "again"))
        }
        #expect(throws: RegisterFault.unknown("9")) { try register.amend("9", by: "K") { $0.note = "" } }
    }
}
