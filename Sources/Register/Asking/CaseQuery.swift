import Enforcement
import Filing
import GRDB

/// One question for a list of cases, answered along the shortest way to its answer.
///
/// Cases are read in the order that is asked for along one of the lists that hold them, and looked at until the
/// page is full. Where a list would have to be read far, another is tried first; what is few is put in order.
struct CaseQuery {
    private let db: Database
    private let filter: CaseFilter
    private let order: CaseOrder
    private let day: PartialDate?

    init(_ db: Database, _ filter: CaseFilter, _ order: CaseOrder, _ asOf: PartialDate?) {
        (self.db, self.filter, self.order, day) = (db, filter, order, asOf?.last)
    }

    func page(limit: Int, after: CaseSummary.Cursor?) throws -> [CaseSummary] {
        for attempt in try attempts(limit: limit, after: after) {
            let rows = try Row.fetchAll(db.cachedStatement(sql: attempt.sql), arguments: attempt.arguments)
            if attempt.isWhole || rows.count == limit { return rows.map { CaseSummary($0, order) } }
        }
        return []
    }

    func count() throws -> Int {
        let (source, _) = try sources(limit: -1, after: nil).last ?? (.none, true)
        let sql = "SELECT count(*) FROM (\(source.sql)) AS found \(join) WHERE \(conditions.sql)"
        return try Int.fetchOne(
            db.cachedStatement(sql: sql), arguments: source.arguments + conditions.arguments) ?? 0
    }

    /// How SQLite would go about each attempt; for tests.
    func plans() throws -> [String] {
        try attempts(limit: 20, after: nil).flatMap { attempt in
            try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(attempt.sql)", arguments: attempt.arguments)
                .map { $0["detail"] as String }
        }
    }
}

extension CaseQuery {
    private struct Attempt {
        let sql: String
        let arguments: StatementArguments
        /// True where it finds all that there is.
        let isWhole: Bool
    }

    private func attempts(limit: Int, after: CaseSummary.Cursor?) throws -> [Attempt] {
        try sources(limit: limit, after: after).map { source, isWhole in
            var conditions = conditions
            if let after, !source.isInOrder {
                conditions.add("(state.\(order.column), state.number) > (?, ?)", after.place, after.state)
            }
            let order =
                source.isInOrder ? "found.place, found.state" : "state.\(self.order.column), state.number"
            // The page is chosen first and its columns are read afterwards: sorting moves numbers only.
            let sql = """
                SELECT state.*, case_file.id FROM (
                    SELECT state.number FROM (\(source.sql)) AS found \(join)
                    WHERE \(conditions.sql) ORDER BY \(order) LIMIT ?
                ) AS page CROSS JOIN case_state AS state ON state.number = page.number
                CROSS JOIN case_file ON case_file.number = state.file
                ORDER BY state.\(self.order.column), state.number
                """
            return Attempt(
                sql: sql, arguments: source.arguments + conditions.arguments + [limit], isWhole: isWhole)
        }
    }

    private var join: String { "CROSS JOIN case_state AS state ON state.number = found.state" }

    private var conditions: Conditions {
        var conditions = Conditions()
        if let day {
            conditions.add("state.since <= ? AND state.until > ?", day.description, day.description)
        } else {
            conditions.add("state.until = ?", CaseFiles.open)
        }
        if let authority = filter.authority { conditions.add("state.authority = ?", authority.code) }
        if let country = filter.country { conditions.add("state.country = ?", country) }
        if let measure = filter.measure {
            conditions.add("instr(', ' || state.measures || ', ', ?)", ", \(measure.rawValue), ")
        }
        if let law = filter.law { conditions.add("state.law = ?", law.rawValue) }
        if let article = filter.article {
            conditions.add("instr(', ' || state.articles || ', ', ?)", ", \(article), ")
        }
        if let names = filter.standing?.names {
            conditions.add("state.standing IN (\(names.map { _ in "?" }.joined(separator: ", ")))", names)
        }
        for (order, range) in ranges {
            conditions.add("state.\(order.column) BETWEEN ? AND ?", range.lowerBound, range.upperBound)
        }
        return conditions
    }

    /// Between which places of which order the filter leaves anything.
    private var ranges: [(CaseOrder, ClosedRange<Int>)] {
        let amounts = filter.euros.map { (CaseOrder.amount, (-$0.upperBound)...(-$0.lowerBound)) }
        let decided = filter.decided.map { range in
            let (first, last) = (range.lowerBound.first.dayNumber, range.upperBound.last.dayNumber)
            return (CaseOrder.decided, (-(max(first, last) * 4 + 3))...(-(first * 4)))
        }
        return [amounts, decided].compactMap { $0 }
    }
}

extension CaseQuery {
    /// What is put in order rather than read in order.
    private static let few = 2_000
    /// How far lists are read, in turn, before one is read to its end.
    private static let probes = [400, 4_000]
    /// What is still put in order where nothing better is left.
    private static let many = 20_000
    /// Of so many documents the cases are looked at for a page of what a common word has.
    private static let last = 1_000

    /// Where to look for the page, one after the other; the last finds all that there is.
    private func sources(limit: Int, after: CaseSummary.Cursor?) throws -> [(Source, isWhole: Bool)] {
        if let files = try named(limit: limit) { return [(.files(files), true)] }
        let tags = try filter.tags.reversed().map {
            ($0, try length(.list($0, .decided, nil), upTo: Self.few))
        }
        if let (tag, length) = tags.min(by: { $0.1 < $1.1 }), length < Self.few {
            return [(.list(tag, .decided, nil), true)]
        }
        let ranged = try ranges.map { order, range in
            let source = Source.list(.all, order, range)
            return (source, try length(source, upTo: Self.many))
        }.min { $0.1 < $1.1 }
        if let (source, length) = ranged, length < Self.few { return [(source, true)] }
        let lists = tags.map(\.0).filter { $0.orders.contains(order) }.map { tag in
            Source.list(tag, order, bounds, after: after, isInOrder: true)
        }
        let lengths = (1...100).contains(limit) ? Self.probes : []
        let probes = lengths.flatMap { length in lists.map { ($0.first(length), isWhole: false) } }
        if let (source, length) = ranged, length < Self.many, !source.isOf(order) {
            return probes + [(source, true)]
        }
        return probes + lists.prefix(1).map { ($0, true) }
    }

    /// The places of the order asked for between which anything can be: nothing was decided after the day that is asked
    /// for, and nothing known.
    private var bounds: ClosedRange<Int>? {
        if let range = ranges.first(where: { $0.0 == order })?.1 { return range }
        guard let day, [.decided, .changed].contains(order) else { return nil }
        return (-(day.dayNumber * 4 + 3))...(.max)
    }

    private func length(_ source: Source, upTo limit: Int) throws -> Int {
        let sql = "SELECT count(*) FROM (\(source.first(limit).sql))"
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: source.first(limit).arguments) ?? 0
    }

    /// The cases of a respondent, or those that words name; nil where neither is asked for.
    ///
    /// A page of what a word has that very many documents have is of those that came last; a whole answer, or one that
    /// is narrowed further, is of all.
    private func named(limit: Int) throws -> [Int]? {
        var files: Set<Int>?
        if let respondent = filter.respondent {
            guard let name = try Respondents(db).respondent(of: Register.words(respondent)) else {
                throw RegisterFault.unknown(respondent)
            }
            files = Set(try Int.fetchAll(db.cachedStatement(sql: Respondents.files), arguments: [name]))
        }
        if let text = filter.text {
            let isAlone = filter.isOnlyText && day == nil && (1...100).contains(limit)
            let found = Set(try Words(text).files(db, limit: isAlone ? Self.last : nil))
            files = files.map { $0.intersection(found) } ?? found
        }
        return files?.sorted()
    }
}

/// Conditions that all hold, with their values.
private struct Conditions {
    private var all: [String] = []
    private(set) var arguments = StatementArguments()

    var sql: String { all.joined(separator: " AND ") }

    mutating func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
        all.append(condition)
        arguments += StatementArguments(values)
    }

    mutating func add(_ condition: String, _ values: [String]) {
        all.append(condition)
        arguments += StatementArguments(values)
    }
}

/// Where states are looked for: rows with the columns `place` and `state`.
private struct Source {
    let sql: String
    let arguments: StatementArguments
    /// True where they come in the order that is asked for.
    let isInOrder: Bool
    private var order: CaseOrder?

    static let none = Source(sql: "SELECT 0 AS place, 0 AS state WHERE 0", arguments: [], isInOrder: false)

    static func list(
        _ tag: CaseTag, _ order: CaseOrder, _ range: ClosedRange<Int>?, after: CaseSummary.Cursor? = nil,
        isInOrder: Bool = false
    ) -> Source {
        var sql = "SELECT place, state FROM case_list WHERE list = ?"
        var arguments = StatementArguments([tag.list(order)])
        if let range {
            sql += " AND place BETWEEN ? AND ?"
            arguments += [range.lowerBound, range.upperBound]
        }
        if let after {
            sql += " AND (place, state) > (?, ?)"
            arguments += [after.place, after.state]
        }
        if isInOrder { sql += " ORDER BY place, state" }
        return Source(sql: sql, arguments: arguments, isInOrder: isInOrder, order: order)
    }

    static func files(_ files: [Int]) -> Source {
        let list = "[\(files.map(String.init).joined(separator: ","))]"
        return Source(
            sql: """
                SELECT 0 AS place, state.number AS state FROM json_each(?) AS file
                CROSS JOIN case_state AS state ON state.file = file.value
                """, arguments: [list], isInOrder: false)
    }

    func first(_ count: Int) -> Source {
        Source(sql: sql + " LIMIT \(count)", arguments: arguments, isInOrder: isInOrder, order: order)
    }

    func isOf(_ order: CaseOrder) -> Bool { self.order == order }
}
