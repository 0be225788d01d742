import Enforcement
import GRDB
import Samples
import Testing

@testable import Filing
@testable import Register

@Suite struct ListTests {
    private let shelf: Shelf
    private let register: Register

    init() throws {
        shelf = try Shelf()
        register = try shelf.open()
        let measures: [(Measure, published: String)] = [
            (Sample.fine("Amazon", by: "LU", 746_000_000, decided: "2021-07-16"), "2021-07-30"),
            (Sample.fine("Meta", by: "IE", 1_200_000_000, decided: "2023-05-12"), "2023-05-22"),
            (
                Sample.fine("British Airways", by: "GB", 20_000_000, "GBP", decided: "2020-10-16"),
                "2020-10-16"
            ),
            (Sample.fine("Google", by: "FR", 50_000_000, decided: "2019-01-21"), "2019-01-21"),
            (Sample.order("Clearview", by: "DE-HH", decided: "2021-01"), "2021-02"),
            (
                Sample.fine("H&M", by: "DE-HH", 35_000_000, decided: "2020-10-01", standing: .annulled),
                "2020-10-02"
            ),
        ]
        for (measure, published) in measures {
            var measure = measure
            measure.articles = [Article("5(1)(f)")].compactMap { $0 }
            measure.law = measure.authority?.code == "GB" ? .ukGDPR : .gdpr
            try register.add(
                Sample.record([measure], published: published), text: "Text on \(measure.respondent).")
        }
        try register.add(
            Sample.record(
                [], published: "2019-06",
                complaints: [Sample.complaint("noyb", against: ["Netflix"], with: "NL", filed: "2019-01-18")]),
            text: "noyb has lodged a complaint.")
    }

    private static func filter(_ set: (inout CaseFilter) -> Void) -> CaseFilter {
        var filter = CaseFilter()
        set(&filter)
        return filter
    }

    private static let rows:
        [(filter: CaseFilter, order: CaseOrder, asOf: String?, ids: [String], what: String)] = [
            (
                CaseFilter(), .decided, nil,
                [
                    "IE-2023-meta", "LU-2021-amazon", "DE-HH-2021-clearview", "GB-2020-british-airways",
                    "DE-HH-2020-hm",
                    "FR-2019-google", "NL-2019-netflix",
                ], "all, the latest decision first"
            ),
            (
                CaseFilter(), .amount, "2021-08-01",
                ["LU-2021-amazon", "FR-2019-google", "DE-HH-2020-hm", "GB-2020-british-airways"],
                "the largest as known on a day; pounds are compared in euros"
            ),
            (CaseFilter(), .amount, "2019-12-31", ["FR-2019-google"], "the largest as known earlier"),
            (
                filter { $0.authority = Authority("DE-HH") }, .decided, nil,
                ["DE-HH-2021-clearview", "DE-HH-2020-hm"], "one authority"
            ),
            (
                filter { $0.country = "DE" }, .amount, nil, ["DE-HH-2020-hm", "DE-HH-2021-clearview"],
                "a country with its regions"
            ),
            (filter { $0.measure = .order }, .decided, nil, ["DE-HH-2021-clearview"], "a kind of measure"),
            (filter { $0.standing = .fallen }, .decided, nil, ["DE-HH-2020-hm"], "what counts no longer"),
            (filter { $0.standing = .pending }, .decided, nil, ["NL-2019-netflix"], "what waits"),
            (
                filter {
                    $0.standing = .stands; $0.country = "DE"
                }, .decided, nil, ["DE-HH-2021-clearview"], "what counts, of a country"
            ),
            (filter { $0.law = .ukGDPR }, .decided, nil, ["GB-2020-british-airways"], "a law"),
            (
                filter {
                    $0.article = Article("5(1)"); $0.country = "LU"
                }, .decided, nil, ["LU-2021-amazon"],
                "an article with all that is in it"
            ),
            (filter { $0.article = Article("6") }, .decided, nil, [], "an article that nobody infringed"),
            (
                filter { $0.euros = 30_000_000...60_000_000 }, .decided, nil,
                ["DE-HH-2020-hm", "FR-2019-google"],
                "sums in between"
            ),
            (
                filter { $0.decided = PartialDate(year: 2020).map { $0.first...$0.last } }, .decided, nil,
                ["GB-2020-british-airways", "DE-HH-2020-hm"], "a year"
            ),
            (filter { $0.text = "amazon" }, .decided, nil, ["LU-2021-amazon"], "a word of a name"),
            (
                filter {
                    $0.text = "text"; $0.country = "FR"
                }, .amount, nil, ["FR-2019-google"], "a word of texts, of a country"
            ),
            (filter { $0.text = "lodged" }, .decided, nil, ["NL-2019-netflix"], "a word of one text"),
        ]

    @Test("Cases by filter, in order, as known on a day", arguments: rows)
    func lists(filter: CaseFilter, order: CaseOrder, asOf: String?, ids: [String], what: String) throws {
        let all = try register.cases(filter, order: order, asOf: asOf.flatMap { PartialDate($0) })
        let found = order == .amount ? all.filter { asOf == nil || $0.state.money != nil } : all
        #expect(found.map(\.id) == ids, "\(what)")
    }

    @Test(
        "Pages come after each other, with nothing left out and nothing twice", arguments: CaseOrder.allCases)
    func pages(order: CaseOrder) throws {
        let all = try register.cases(order: order).map(\.id)
        var paged: [String] = []
        var last: CaseSummary?
        while let page = try? register.cases(order: order, limit: 2, after: last), let end = page.last {
            paged += page.map(\.id)
            last = end
        }
        #expect(paged == all)
        #expect(all.count == 7)
    }

    @Test("Every list is read along its index, and never sorted as a whole", arguments: rows)
    func plans(filter: CaseFilter, order: CaseOrder, asOf: String?, ids: [String], what: String) throws {
        let plan = try register.read { db in
            try CaseQuery(db, filter, order, asOf.flatMap { PartialDate($0) }).plans()
        }
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }
        #expect(Set(scans).isSubset(of: ["SCAN found", "SCAN page"]), "\(plan)")
        #expect(!plan.contains { $0.contains("claim") }, "\(plan)")
    }

    @Test("A complaint that nobody decided on is a case that waits")
    func waiting() throws {
        let first = try #require(try register.cases(order: .filed, limit: 1).first)
        #expect(first.id == "NL-2019-netflix")
        #expect(first.state.standing == nil)
        #expect(first.state.filed?.description == "2019-01-18")
    }
}
