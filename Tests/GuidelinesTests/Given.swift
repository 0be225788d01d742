// What a row says is there, or the row is wrong.
// swift-format-ignore-file: NeverForceUnwrap

import Enforcement

@testable import Guidelines

/// What the rows of the tests are written in.
extension Counting {
    static func given(_ code: String) throws -> Counting { try Counting(in: Authority(code)!) }
}

extension Moment {
    static func given(_ text: String) -> Moment { Moment(text)! }
}

extension PartialDate {
    static func given(_ text: String) -> PartialDate { PartialDate(text)! }
}

extension Article {
    static func given(_ text: String) -> Article { Article(text)! }
}

extension FineCalculation {
    static func given(_ articles: String, _ turnover: String?, _ seriousness: Seriousness?) throws
        -> FineCalculation
    {
        FineCalculation(
            articles: try FineCalculation.articles(reading: articles),
            turnover: try turnover.map { try Turnover(reading: $0) }, seriousness: seriousness)
    }
}
