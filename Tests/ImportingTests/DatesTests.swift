import Enforcement
import Testing

@testable import Importing

@Suite struct DatesTests {
    @Test(
        "What a date can be",
        arguments: [
            ("2021-07-16", nil, "2021-07-16"), ("2021/07/16", .mdy, "2021-07-16"),
            ("2021-7-6", nil, "2021-07-06"),
            ("2021", nil, "2021"), ("2021-07", nil, "2021-07"), ("07/2021", nil, "2021-07"),
            ("2021-07-16T12:30:00Z", nil, "2021-07-16"), ("2021-07-16 00:00", nil, "2021-07-16"),
            ("16.07.2021", nil, "2021-07-16"), ("07/16/2021", nil, "2021-07-16"),
            ("05/05/2021", nil, "2021-05-05"), ("03/04/2021", .dmy, "2021-04-03"),
            ("03/04/2021", .mdy, "2021-03-04"),
            ("03/04/2021", nil, "2021-04-03 or 2021-03-04"),
            ("2021-02-30", nil, "no such day"), ("31.04.2021", .dmy, "no such day"),
            ("13/25/2021", nil, "no such day"),
            ("07/16/2021", .dmy, "no such day"),
            ("16.07.21", nil, "no date"), ("July 2021", nil, "no date"), ("2021-07/16", nil, "no date"),
            ("soon", nil, "no date"), ("2021-07-16 or so", nil, "no date"), ("2021--16", nil, "no date"),
            ("03/04/2021", .ymd, "no date"), ("٢٠٢١", nil, "no date"),
        ] as [(String, DateOrder?, String)])
    func readings(text: String, order: DateOrder?, read: String) {
        let said =
            switch Dates.readings(of: text, order) {
            case .none: "no date"
            case .noSuchDay: "no such day"
            case .some(let dates): dates.map(\.description).joined(separator: " or ")
            }
        #expect(said == read)
    }
}
