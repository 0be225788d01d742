import Enforcement
import Filing
import Foundation
import GRDB

/// What `verify` found.
public struct Verification: Equatable, Sendable {
    /// How many entries the log has, and the hash of the last: whoever noted an earlier one can prove it.
    public let entries: Int
    public let head: String
    /// Entries whose text was erased for a person's sake.
    public let erased: Int
    public let faults: [Fault]

    public enum Fault: Equatable, Sendable {
        /// The number follows on none: an entry is gone.
        case missing(Int)
        /// The entry is not what its hash was made of, or its hash does not follow from the entry before.
        case broken(Int)
        /// What was sealed cannot be read with its key.
        case unreadable(Int)
        /// The key is gone, and no erasure tells why.
        case keyless(Int)
        /// The tables do not say what the entry does.
        case differs(Int)
        /// The tables have what no entry brought: how many rows.
        case stray(table: String, Int)
        /// The case is not what the log makes of it, or is none that it makes.
        case caseDiffers(String)
        /// The hash that was asked for is not in the chain.
        case unknownHead(String)
    }
}

extension Register {
    /// Proves the log whole, and the tables what it says; `noted` is a hash that somebody wrote down earlier.
    ///
    /// With `cases` it makes all cases anew in memory and compares them, which takes as long as a rebuild.
    public func verify(noted: String? = nil, cases: Bool = false) throws(RegisterFault) -> Verification {
        let found = try read { db in
            var check = Check(db)
            try Log(db: db).forEach { try check.take($0) }
            return try check.finish(noted)
        }
        if !cases || !found.faults.isEmpty { return found }
        let (own, made) = (try listed(), try recorded(by: Self.endOfTime).listed())
        let differing = Set(own.keys).union(made.keys).filter { own[$0] != made[$0] }.sorted()
        return Verification(
            entries: found.entries, head: found.head, erased: found.erased,
            faults: differing.map { .caseDiffers($0) })
    }

    private static let endOfTime = "9999-12-31T23:59:59.999Z"

    /// All that the lists show of each case, on every day.
    private func listed() throws(RegisterFault) -> [String: [String]] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT case_file.id, state.* FROM case_file LEFT JOIN case_state AS state ON file = case_file.number
                    ORDER BY case_file.id, since
                    """)
            var listed: [String: [String]] = [:]
            while let row = try rows.next() { listed[row[0], default: []].append(row.description) }
            return listed
        }
    }
}

private struct Check {
    private let db: Database
    private var previous = Chain.start
    private var number = 0
    private var faults: [Verification.Fault] = []
    private var keyless: Set<Int> = []
    /// Erasures whose own text was erased again.
    private var erasures: Set<Int> = []
    private var replaced: Set<Int> = []
    private var hashes: Set<String> = []
    private var docket: Set<String> = []
    /// What the tables should have, by table.
    private var rows = ["document": 0, "claim": 0, "judgement": 0, "name_judgement": 0]
    private var marks: [(document: Int, column: String, entry: Int, address: ClaimAddress)] = []

    init(_ db: Database) { self.db = db }

    mutating func take(_ line: Log.Line) throws {
        if line.number != number + 1 { faults.append(.missing(number + 1)) }
        let hash = Chain.hash(after: previous, line.number, line.kind, line.moment, line.body)
        if hash != line.hash { faults.append(.broken(line.number)) }
        (previous, number) = (line.hash, line.number)
        hashes.insert(line.hash.hex)
        guard line.key != nil else {
            keyless.insert(line.number)
            if line.kind == "erase" { erasures.insert(line.number) }
            return
        }
        guard let act = line.act else { return faults.append(.unreadable(line.number)) }
        try take(act, line)
    }

    private mutating func take(_ act: Act, _ line: Log.Line) throws {
        switch act {
        case .document(let kept): try compare(kept, line.number, line)
        case .erase(let document, let kept, _):
            // It replaces what the document was, and what an erasure before it had made of it.
            replaced.formUnion(erasures.union([document]))
            try compare(kept, document, line)
        case .retract(let target, _):
            marks.append((target.document, "retracted", line.number, target.address))
        case .accept(let target, _): marks.append((target.document, "accepted", line.number, target.address))
        case .judge: rows["judgement", default: 0] += 1
        case .identify: rows["name_judgement", default: 0] += 1
        case .docket(let complaint, _): docket.insert(complaint.id)
        case .strike(let id, let entries, _):
            docket.remove(id)
            replaced.formUnion(entries)
        }
    }

    /// The rows of a document, unless a later erasure replaced what this entry says.
    private mutating func compare(_ kept: Act.Kept, _ number: Int, _ line: Log.Line) throws {
        let find = try db.cachedStatement(sql: "SELECT * FROM document WHERE number = ?")
        guard let row = try Row.fetchOne(find, arguments: [number]) else {
            return faults.append(.differs(line.number))
        }
        if (row["entry"] as Int) != line.number { return }
        rows["document", default: 0] += 1
        rows["claim", default: 0] += kept.claims.count
        let claims = try db.cachedStatement(sql: "SELECT * FROM claim WHERE document = ?")
        let found = try Row.fetchAll(claims, arguments: [number]).map { FieldClaim($0) }
        let text = kept.document.text
        let id = number == line.number ? Register.id(of: text) : Register.id(ofErased: number, text)
        if id != row["id"] || !isSame(kept, row) || Set(found) != Set(kept.claims) {
            faults.append(.differs(line.number))
        }
    }

    private func isSame(_ kept: Act.Kept, _ row: Row) -> Bool {
        let document = kept.document
        return document.name == row["name"] && document.url == row["url"]
            && document.publisher == row["publisher"]
            && document.title == row["title"] && document.published?.description == row["published"]
            && kept.kind.rawValue == row["kind"] && kept.language == row["language"]
            && kept.relevant == row["relevant"]
    }

    mutating func finish(_ noted: String?) throws -> Verification {
        for number in keyless.subtracting(replaced).sorted() { faults.append(.keyless(number)) }
        for mark in marks { if try !isMarked(mark) { faults.append(.differs(mark.entry)) } }
        rows["docket"] = docket.count
        for column in ["retracted", "accepted"] { try countMarks(column) }
        for (table, count) in rows.sorted(by: { $0.key < $1.key }) {
            let found = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
            if found != count { faults.append(.stray(table: table, found - count)) }
        }
        if let noted, !hashes.contains(noted.lowercased()) { faults.append(.unknownHead(noted)) }
        return Verification(
            entries: number, head: previous.hex, erased: keyless.intersection(replaced).count, faults: faults)
    }

    /// Marks that no act of the log made.
    private mutating func countMarks(_ column: String) throws {
        let find = try db.cachedStatement(sql: "SELECT * FROM claim WHERE \(column) IS NOT NULL")
        let stray = try Row.fetchAll(find).count { row in
            !marks.contains { mark in
                mark.column == column && mark.document == row["document"] && mark.entry == row[column]
                    && mark.address.covers(FieldClaim(row))
            }
        }
        if stray > 0 { faults.append(.stray(table: column, stray)) }
    }

    /// True where every claim that the act means bears its number, or that of a later act.
    private func isMarked(_ mark: (document: Int, column: String, entry: Int, address: ClaimAddress)) throws
        -> Bool
    {
        let find = try db.cachedStatement(sql: "SELECT * FROM claim WHERE document = ?")
        return try Row.fetchAll(find, arguments: [mark.document]).allSatisfy { row in
            !mark.address.covers(FieldClaim(row)) || (row[mark.column] as Int? ?? 0) >= mark.entry
        }
    }
}

extension Data {
    /// `0a1b`.
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
