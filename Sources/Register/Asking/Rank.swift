public import Enforcement
public import Filing
import GRDB

/// Where the fine of a case stands among all that the register knows, by what is known today.
public struct Rank: Equatable, Sendable {
    /// 1 for the highest fine ever imposed, whatever became of it.
    public let place: Int
    /// Among those that still count; nil where this one does not.
    public let placeOfStanding: Int?
    /// The days on which it was the highest that had been imposed: from its own until that of a higher one.
    public let highest: Reign?
    /// How many fines were compared.
    public let among: Int

    public struct Reign: Equatable, Sendable {
        public let from: PartialDate
        public let until: PartialDate?
        /// The case that was higher.
        public let passedBy: CaseSummary?
    }
}

/// Whether a source was right to call a fine the highest, as far as this register knows.
public struct RecordVerdict: Equatable, Sendable {
    public enum Truth: Equatable, Sendable {
        /// No fine of any authority was higher then.
        case highestOfAll
        /// It had been the highest, until this one's decision.
        case wasHighest(until: PartialDate, by: String)
        /// None of the same authority was higher.
        case highestOfAuthority
        /// This one was.
        case passedBy(String)
        /// The sum, or its day, is not known.
        case unknown
    }

    public let document: DocumentReference
    /// The source's words.
    public let words: String
    public let truth: Truth
}

extension Register {
    /// Nil where the case has no fine in a currency that can be compared; `asOf` leaves out what came later.
    public func rank(of id: String, asOf: PartialDate? = nil) throws(RegisterFault) -> Rank? {
        try read { db in
            let fines = Fines(db, asOf)
            guard let own = try fines.of(id), let euros = own.state.euros else { return nil }
            let higher = try fines.above(euros)
            return Rank(
                place: higher.count + 1,
                placeOfStanding: own.state.counts ? higher.count { $0.state.counts } + 1 : nil,
                highest: Self.reign(of: own, among: higher), among: try fines.count())
        }
    }

    private static func reign(of own: CaseSummary, among higher: [CaseSummary]) -> Rank.Reign? {
        guard let from = own.state.decided else { return nil }
        let dated = higher.filter { $0.state.decided != nil }
        if dated.contains(where: { ($0.state.decided ?? from) <= from }) { return nil }
        let next = dated.min { ($0.state.decided ?? from, $0.id) < ($1.state.decided ?? from, $1.id) }
        return Rank.Reign(from: from, until: next?.state.decided, passedBy: next)
    }

    /// What each source that called the fine of a case the highest was worth on the day of its publication.
    public func records(of made: Case, asOf: PartialDate? = nil) throws(RegisterFault) -> [RecordVerdict] {
        let told = made.claims.filter { $0.entry.name == "record" }
        if told.isEmpty { return [] }
        return try read { db in
            let fines = Fines(db, asOf)
            guard let own = try fines.of(made.id) else { return [] }
            let higher = try own.state.euros.map { try fines.above($0) } ?? []
            return told.map { claim in
                RecordVerdict(
                    document: claim.document, words: claim.entry.value,
                    truth: Self.truth(of: own, on: claim.document.publicSince, among: higher))
            }
        }
    }

    private static func truth(of own: CaseSummary, on day: PartialDate?, among higher: [CaseSummary])
        -> RecordVerdict.Truth
    {
        guard own.state.euros != nil, let day else { return .unknown }
        let then = higher.filter { other in other.state.decided.map { $0.first <= day.last } ?? false }
            .sorted { ($0.state.euros ?? 0, $1.id) > ($1.state.euros ?? 0, $0.id) }
        guard let highest = then.first else { return .highestOfAll }
        if let reign = reign(of: own, among: higher), let until = reign.until, let next = reign.passedBy {
            return .wasHighest(until: until, by: next.id)
        }
        if !then.contains(where: { $0.state.authority == own.state.authority }) { return .highestOfAuthority }
        return .passedBy(highest.id)
    }
}

/// The fines that were imposed, by their sums.
private struct Fines {
    private let db: Database
    private let day: PartialDate?

    init(_ db: Database, _ day: PartialDate?) { (self.db, self.day) = (db, day) }

    func of(_ id: String) throws -> CaseSummary? {
        try CaseQuery.byID(id, day, db).first { $0.id == id && $0.state.isImposedFine }
    }

    func above(_ euros: Int) throws -> [CaseSummary] {
        var filter = CaseFilter()
        filter.euros = (euros + 1)...(.max / 4)
        return try CaseQuery(db, filter, .amount, day).page(limit: -1, after: nil).filter(
            \.state.isImposedFine)
    }

    /// Those with a sum that can be compared.
    func count() throws -> Int {
        var filter = CaseFilter()
        filter.euros = 0...(.max / 4)
        return try CaseQuery(db, filter, .amount, day).page(limit: -1, after: nil).count(
            where: \.state.isImposedFine)
    }
}

extension Headline {
    /// True for a fine that was imposed, whatever became of it.
    fileprivate var isImposedFine: Bool { measures.contains(.fine) && !(standing?.isOpen ?? true) }

    /// True where it still counts.
    public var counts: Bool {
        switch standing {
        case .imposed, .upheld, .reduced, .increased: true
        case .rumoured, .proposed, .annulled, .withdrawn, nil: false
        }
    }
}
