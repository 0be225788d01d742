public import Enforcement
import Filing
import GRDB

extension Register {
    /// A page of the cases that a filter leaves.
    ///
    /// `asOf` is a day: what was known from documents public by then. `after` is the last case of the page
    /// before, in the same order.
    public func cases(
        _ filter: CaseFilter = CaseFilter(), order: CaseOrder = .decided, asOf: PartialDate? = nil,
        limit: Int? = nil, after: CaseSummary? = nil
    ) throws(RegisterFault) -> [CaseSummary] {
        try read { db in
            try CaseQuery(db, filter, order, asOf).page(limit: limit ?? -1, after: after?.cursor)
        }
    }

    /// How many cases a filter leaves.
    public func count(_ filter: CaseFilter = CaseFilter(), asOf: PartialDate? = nil) throws(RegisterFault) -> Int
    {
        try read { db in try CaseQuery(db, filter, .decided, asOf).count() }
    }

    /// The cases that the words may mean: the id itself, how ids begin, names of parties, words of documents.
    ///
    /// The first of these that finds anything answers: `find("amazon")`, `find("LU-2021")`.
    public func find(_ words: String, asOf: PartialDate? = nil) throws(RegisterFault) -> [CaseSummary] {
        let named = try read { db in try CaseQuery.byID(words, asOf, db) }
        if !named.isEmpty { return named }
        var filter = CaseFilter()
        filter.text = words
        return try cases(filter, asOf: asOf)
    }
}

/// One question for a list of cases, answered along the shortest of the lists that hold its answer.
struct CaseQuery {
    private let db: Database
    private let filter: CaseFilter
    private let order: CaseOrder
    private let day: String?

    init(_ db: Database, _ filter: CaseFilter, _ order: CaseOrder, _ asOf: PartialDate?) {
        (self.db, self.filter, self.order, day) = (db, filter, order, asOf?.last.description)
    }

    /// More than this is not put in order, it is read in order.
    private static let few = 2_000

    func page(limit: Int, after: CaseSummary.Cursor?) throws -> [CaseSummary] {
        let question = try question()
        var conditions = question.conditions
        var arguments = question.arguments
        if let after {
            conditions.append("(state.\(order.column), state.number) > (?, ?)")
            arguments += [after.place, after.state]
        }
        let sql = """
            SELECT state.*, case_file.id \(question.from) CROSS JOIN case_file ON case_file.number = state.file
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(question.order) LIMIT ?
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments + [limit])
            .map { CaseSummary($0, order) }
    }

    func count() throws -> Int {
        let question = try question()
        let sql = "SELECT count(*) \(question.from) WHERE \(question.conditions.joined(separator: " AND "))"
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: question.arguments) ?? 0
    }

    /// The query's plan, for tests.
    func plan() throws -> [String] {
        let question = try question()
        let sql = """
            EXPLAIN QUERY PLAN SELECT state.*, case_file.id \(question.from)
            CROSS JOIN case_file ON case_file.number = state.file
            WHERE \(question.conditions.joined(separator: " AND ")) ORDER BY \(question.order) LIMIT 20
            """
        return try Row.fetchAll(db, sql: sql, arguments: question.arguments).map { $0["detail"] }
    }
}

extension CaseQuery {
    private struct Question {
        var from: String
        var order: String
        var conditions: [String]
        var arguments: StatementArguments
        /// True where its list is short enough to look at every case of it.
        let isShort: Bool
        /// What puts the states in order without a list.
        let sorted: String

        /// Few matches are put in order; many are sought along the list.
        mutating func match(_ condition: String, _ words: Words, isFew: Bool) {
            if isFew { leaveList() }
            conditions.append(condition)
            arguments += [words.pattern]
        }

        /// The cases of one respondent are never many.
        mutating func keep(_ condition: String, _ respondent: String) {
            if conditions.first == Self.onList { leaveList() }
            conditions.append(condition)
            arguments += [respondent]
        }

        static let onList = "list.tag = ?"

        private mutating func leaveList() {
            from = "FROM case_state AS state"
            order = sorted
            (conditions, arguments) = ([], [])
        }
    }

    private func question() throws -> Question {
        var question = try byList()
        if let text = filter.text { try restrict(&question, to: Words(text)) }
        if let respondent = filter.respondent {
            question.keep("state.file IN (\(Respondents.files))", respondent.replacing("-", with: " "))
        }
        func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
            question.conditions.append(condition)
            question.arguments += StatementArguments(values)
        }
        if let day {
            add("state.since <= ? AND state.until > ?", day, day)
        } else {
            add("state.until = ?", CaseFiles.open)
        }
        if let authority = filter.authority { add("state.authority = ?", authority.code) }
        if let country = filter.country { add("state.country = ?", country) }
        if let measure = filter.measure { add("instr(', ' || measures || ', ', ?)", ", \(measure.rawValue), ") }
        if let law = filter.law { add("state.law = ?", law.rawValue) }
        if let article = filter.article { add("instr(', ' || articles || ', ', ?)", ", \(article), ") }
        if let names = filter.standing?.names {
            let marks = names.map { _ in "?" }.joined(separator: ", ")
            question.conditions.append("state.standing IN (\(marks))")
            question.arguments += StatementArguments(names)
        }
        if let euros = filter.euros {
            add("state.by_amount BETWEEN ? AND ?", -euros.upperBound, -euros.lowerBound)
        }
        if let decided = filter.decided {
            let range = Self.places(of: decided)
            add("state.by_decided BETWEEN ? AND ?", range.lowerBound, range.upperBound)
        }
        return question
    }

    /// Those whose names have the words; where no name has them, those whose documents have them.
    ///
    /// A word that very many documents have is looked for in those that came last, unless another filter
    /// leaves few.
    private func restrict(_ question: inout Question, to words: Words) throws {
        if words.pattern.isEmpty {
            question.conditions.append("0 = 1")
        } else if try words.count(Words.ofNames, upTo: 1, db) > 0 {
            question.match("state.file IN (\(Words.ofNames))", words, isFew: try isFew(Words.ofNames, words))
        } else {
            let isFew = try isFew(Words.ofDocuments, words)
            let search =
                isFew || question.isShort ? Words.ofDocuments : Words.ofLastDocuments(Self.few)
            question.match(
                "state.file IN (SELECT file FROM case_entry WHERE document IN (\(search)))", words, isFew: isFew)
        }
    }

    private func isFew(_ search: String, _ words: Words) throws -> Bool {
        try words.count(search, upTo: Self.few, db) < Self.few
    }

    private static func places(of decided: ClosedRange<PartialDate>) -> ClosedRange<Int> {
        let (first, last) = (decided.lowerBound.first.dayNumber, decided.upperBound.last.dayNumber)
        return (-(max(first, last) * 4 + 3))...(-(first * 4))
    }

    /// Along the shortest list; in its order where that is the one asked for, or else put in order if it is short.
    private func byList() throws -> Question {
        let tags = try filter.tags.map { ($0, try self.length(of: $0)) }
        let (tag, length) = tags.reversed().min { $0.1 < $1.1 } ?? (CaseTag.all, Int.max)
        let ranges = try ranges().map { ($0.0, $0.1, try self.length(of: CaseTag.all, $0.0, $0.1)) }
        if let (sort, range, count) = ranges.min(by: { $0.2 < $1.2 }), count < min(length, Self.few) {
            return along(CaseTag.all, sort, range, isShort: true)
        }
        if let (sort, range, _) = ranges.first(where: { $0.0 == order }) {
            return along(tag, sort, range, isShort: false)
        }
        return along(tag, order, nil, isShort: length < Self.few)
    }

    private func ranges() -> [(CaseOrder, ClosedRange<Int>)] {
        let amounts = filter.euros.map { (CaseOrder.amount, (-$0.upperBound)...(-$0.lowerBound)) }
        let decided = filter.decided.map { (CaseOrder.decided, Self.places(of: $0)) }
        return [amounts, decided].compactMap { $0 }
    }

    private func along(_ tag: CaseTag, _ sort: CaseOrder, _ range: ClosedRange<Int>?, isShort: Bool)
        -> Question
    {
        var conditions = [Question.onList, "list.sort = ?"]
        var arguments = StatementArguments([tag.number, sort.rawValue])
        if let range {
            conditions.append("list.place BETWEEN ? AND ?")
            arguments += [range.lowerBound, range.upperBound]
        }
        return Question(
            from: "FROM case_list AS list CROSS JOIN case_state AS state ON state.number = list.state",
            order: sort == order ? "list.place, list.state" : "state.\(order.column), state.number",
            conditions: conditions, arguments: arguments, isShort: isShort,
            sorted: "state.\(order.column), state.number")
    }

    /// How long a list is, counted no further than needed.
    private func length(of tag: CaseTag, _ sort: CaseOrder = .decided, _ range: ClosedRange<Int>? = nil) throws
        -> Int
    {
        let condition = range.map { _ in " AND place BETWEEN ? AND ?" } ?? ""
        var arguments = StatementArguments([tag.number, sort.rawValue])
        if let range { arguments += [range.lowerBound, range.upperBound] }
        let sql = """
            SELECT count(*) FROM (SELECT 1 FROM case_list WHERE tag = ? AND sort = ?\(condition)
            LIMIT \(Self.few))
            """
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
    }
}
