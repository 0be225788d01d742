import Enforcement
import Filing
import GRDB

/// Brings the log of another register in, line by line.
///
/// As long as this register's log is the beginning of that one — an empty log is the beginning of any — each entry
/// comes with its number and its moment, so that this register answers as that one did at any moment; an import
/// that was broken off goes on so. From where the logs differ, what is not known here comes in as an act of now.
package struct LogImport {
    private let register: Register
    /// What the documents of the file are called here.
    private var numbers: [Int: Int] = [:]
    /// The number of the last line that was taken.
    private var last = 0
    /// Documents whose text was gone before the file was written, and which have no number here yet.
    private var lost: Set<Int> = []
    /// The entry of this log that the next line must be; nil from where the logs differ.
    private var next: Int? = 1
    private var redoing = Redoing()

    package init(into register: Register) { self.register = register }

    package enum Outcome: Equatable, Sendable {
        case added, known
        case refused(Reason)
    }

    package enum Reason: Equatable, Sendable {
        /// The number does not come after that of the line before.
        case order(Int, after: Int)
        /// It speaks of a document that no line brought.
        case unknownDocument(Int)
        /// It is earlier than the entry before, or later than now.
        case moment(String)
        /// The schema refuses it, in SQLite's words.
        case unfit(String)
    }

    /// Takes lines in, all in one transaction, and says what became of each.
    package mutating func take(_ lines: [LogLine]) throws(RegisterFault) -> [Outcome] {
        let (register, now) = (register, register.moment)
        return try register.write { db in
            var touched: Set<Int> = []
            let keeper = Keeper(db)
            let outcomes = try lines.map { try take($0, now, keeper, &touched) }
            try keeper.writeWords()
            try Refiling(db).settle(touched)
            return outcomes
        }
    }

    private mutating func take(_ line: LogLine, _ now: String, _ keeper: Keeper, _ touched: inout Set<Int>)
        throws
        -> Outcome
    {
        if line.number <= last { return .refused(.order(line.number, after: last)) }
        if let strange = line.act?.documents.first(where: { numbers[$0] == nil && !lost.contains($0) }) {
            return .refused(.unknownDocument(strange))
        }
        if let act = line.act, !act.isSane {
            return .refused(.unfit("claims are numbered from 0 without a gap"))
        }
        let outcome = try done(line, now, keeper, &touched)
        if outcome == .added || outcome == .known { last = line.number }
        return outcome
    }

    private mutating func done(_ line: LogLine, _ now: String, _ keeper: Keeper, _ touched: inout Set<Int>)
        throws
        -> Outcome
    {
        if let place = next {
            if let own = try Log(db: keeper.db).line(place) {
                if own.kind == line.kind, own.moment == line.moment, own.act == line.act?.renumbered(numbers)
                {
                    return pass(line, place)
                }
                next = nil
            } else {
                return try copy(line, place, now, keeper, &touched)
            }
        }
        return try merge(line, now, keeper, &touched)
    }
}

/// While the logs are the same.
extension LogImport {
    /// The entry is there; only what waits for an erasure must be known for what comes.
    private mutating func pass(_ line: LogLine, _ place: Int) -> Outcome {
        redoing.pass(line.act?.renumbered(numbers), place, line.moment)
        note(line, place)
        return .known
    }

    private mutating func copy(
        _ line: LogLine, _ place: Int, _ now: String, _ keeper: Keeper, _ touched: inout Set<Int>
    ) throws -> Outcome {
        let last = try Log(db: keeper.db).line(place - 1)?.moment ?? ""
        if line.moment < last || line.moment > now { return .refused(.moment(line.moment)) }
        let act = line.act?.renumbered(numbers)
        let before = redoing
        let outcome = try kept(keeper) {
            if let act {
                _ = try Log(db: keeper.db).append(act, at: line.moment)
            } else {
                _ = try Log(db: keeper.db).appendErased(line.kind, at: line.moment)
            }
            touched.formUnion(try redoing.take(act, place, line.moment, keeper))
        }
        if outcome == .added {
            note(line, place)
        } else {
            redoing = before
        }
        return outcome
    }

    private mutating func note(_ line: LogLine, _ place: Int) {
        if line.kind == "document" { numbers[line.number] = place }
        next = place + 1
    }

    /// All of `work` or nothing of it, where the schema refuses a part.
    private func kept(_ keeper: Keeper, _ work: () throws -> Void) throws -> Outcome {
        let words = keeper.words
        do {
            try keeper.db.inSavepoint {
                try work()
                return .commit
            }
            return .added
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            keeper.words = words
            return .refused(.unfit(error.message ?? "constraint"))
        }
    }
}

/// From where the logs differ.
extension LogImport {
    private mutating func merge(_ line: LogLine, _ now: String, _ keeper: Keeper, _ touched: inout Set<Int>)
        throws
        -> Outcome
    {
        guard let act = line.act else {
            if line.kind == "document" { lost.insert(line.number) }
            return .known
        }
        switch act {
        case .document(let kept): return try add(kept, as: line.number, now, keeper, &touched)
        case .erase(let document, let kept, _):
            return try add(kept, as: document, now, keeper, &touched)
        case .docket, .strike:
            return .refused(.unfit("a docket is its keeper's own; it comes only into an empty register"))
        case .retract, .accept, .judge, .identify:
            // What is said of a document that nobody has any more changes nothing.
            if act.documents.contains(where: { numbers[$0] == nil }) { return .known }
            let own = act.renumbered(numbers)
            if try keeper.has(own) { return .known }
            return try kept(keeper) {
                let entry = try Log(db: keeper.db).append(own, at: now)
                touched.formUnion(try keeper.apply(own, entry.number, entry.moment))
            }
        }
    }

    /// A document, which has that number in the file, unless its text is known.
    private mutating func add(
        _ document: Act.Kept, as name: Int, _ now: String, _ keeper: Keeper, _ touched: inout Set<Int>
    ) throws -> Outcome {
        let id = Register.id(of: document.document.text)
        if let number = try Shelves(keeper.db).number(ofDocument: id) {
            numbers[name] = number
            return .known
        }
        return try kept(keeper) {
            let entry = try Log(db: keeper.db).append(.document(document), at: now)
            touched.formUnion(try keeper.apply(.document(document), entry.number, entry.moment))
            numbers[name] = entry.number
        }
    }
}

extension Keeper {
    /// True where the act would change nothing.
    fileprivate func has(_ act: Act) throws -> Bool {
        switch act {
        case .document(let kept), .erase(_, let kept, _): try knows(Register.id(of: kept.document.text))
        case .retract(let target, _): try isMarked(target, "retracted")
        case .accept(let target, _): try isMarked(target, "accepted")
        case .docket, .strike: false
        case .identify(let name, let other, let same, _):
            try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM name_judgement WHERE name = ? AND other = ? AND same = ?)",
                arguments: [name, other, same]) ?? false
        case .judge(let left, let right, let same, _):
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM judgement WHERE document = ? AND place = ?
                    AND other_document = ? AND other_place = ? AND same = ?)
                    """, arguments: [left.document, left.place, right.document, right.place, same]) ?? false
        }
    }

    private func isMarked(_ target: Act.Target, _ column: String) throws -> Bool {
        try Row.fetchAll(db, sql: "SELECT * FROM claim WHERE document = ?", arguments: [target.document])
            .allSatisfy { !target.address.covers(FieldClaim($0)) || ($0[column] as Int?) != nil }
    }
}

extension Act {
    /// With other numbers for the documents that it speaks of; those that have none stay.
    fileprivate func renumbered(_ numbers: [Int: Int]) -> Act {
        func own(_ number: Int) -> Int { numbers[number] ?? number }
        func own(_ target: Target) -> Target {
            Target(document: own(target.document), address: target.address)
        }
        func own(_ place: Place) -> Place {
            Place(document: own(place.document), kind: place.kind, number: place.number, part: place.part)
        }
        return switch self {
        case .document, .identify, .docket, .strike: self
        case .retract(let target, let signature): .retract(own(target), signature)
        case .accept(let target, let signature): .accept(own(target), signature)
        case .judge(let left, let right, let same, let signature):
            .judge(own(left), own(right), same: same, signature)
        case .erase(let document, let kept, let signature): .erase(own(document), kept, signature)
        }
    }

    /// False where an entry has a number that would make a list of it endless.
    fileprivate var isSane: Bool {
        switch self {
        case .document(let kept), .erase(_, let kept, _):
            kept.claims.allSatisfy { kept.claims.indices.contains($0.number) }
        case .retract, .accept, .judge, .identify, .docket, .strike: true
        }
    }
}
