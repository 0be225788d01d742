import Enforcement
import Naming

/// The first step of filing: the entries of one document become bundles.
///
/// It looks at nothing but the document, so a bundle stays the same whatever else is known. Entries that were
/// taken back are empty, and passed over.
package enum Bind {
    package static func bundles(of filed: Filed) -> [Bundle] {
        var decisions = decisions(of: filed)
        var complaints = complaints(of: filed, decisions)
        var contests: [Bundle] = []
        for (number, challenge) in filed.record.challenges.enumerated() where !challenge.by.isEmpty {
            let key = EntryKey(filed, .challenge, number)
            if let place = place(of: challenge, in: decisions, filed) {
                decisions[place].entries.append(key)
            } else {
                contests.append(Bundle(contest: challenge, key, in: filed))
            }
        }
        for (number, claim) in filed.record.claims.enumerated() where !claim.name.isEmpty {
            let key = EntryKey(filed, .claim, number)
            if let place = place(of: claim.measure, in: decisions, filed) ?? primary(of: decisions) {
                decisions[place].note(claim, key)
            } else {
                for place in complaints.indices { complaints[place].note(claim, key) }
            }
        }
        return decisions + complaints + contests
    }

    private static func decisions(of filed: Filed) -> [Bundle] {
        var bundles: [Bundle] = []
        for (number, measure) in filed.record.measures.enumerated() where !measure.respondent.isEmpty {
            let new = Bundle(measure, EntryKey(filed, .measure, number), in: filed)
            if let place = bundles.firstIndex(where: { belong($0, new) }) {
                bundles[place].take(new)
            } else {
                bundles.append(new)
            }
        }
        return bundles
    }

    /// Same party, same authority, same or unknown date. A recalled earlier fine stays a decision of its own.
    private static func belong(_ old: Bundle, _ new: Bundle) -> Bool {
        old.stage == new.stage && old.isPrimary == new.isPrimary
            && Agreement.parties(old, new) && Agreement.authorities(old.authority, new.authority)
            && (old.date == new.date || old.date == nil || new.date == nil) && Agreement.money(old, new)
    }

    /// One for each party that a complaint is against: five firms, five threads.
    private static func complaints(of filed: Filed, _ decisions: [Bundle]) -> [Bundle] {
        filed.record.complaints.enumerated().flatMap { number, complaint -> [Bundle] in
            if complaint.complainant.isEmpty { return [] }
            let parts = complaint.against.isEmpty ? [nil] : complaint.against.map(Optional.some)
            let bundles = parts.enumerated().map { part, party in
                Bundle(complaint, party, EntryKey(filed, .complaint, number, part: part), in: filed)
            }
            return related(joined(bundles), decisions, complaint)
        }
    }

    /// Several names of one party in one complaint are one bundle.
    private static func joined(_ bundles: [Bundle]) -> [Bundle] {
        bundles.reduce(into: []) { joined, bundle in
            if let place = joined.firstIndex(where: { Agreement.parties($0, bundle) }) {
                joined[place].names.formUnion(bundle.names)
            } else {
                joined.append(bundle)
            }
        }
    }

    /// Each part with the decisions of its document on its party; where the complaint names nobody who was
    /// decided on, what the document is about, if the complaint is against one party only.
    private static func related(_ parts: [Bundle], _ decisions: [Bundle], _ complaint: Complaint) -> [Bundle]
    {
        let before = decisions.filter { isBefore(complaint, $0) }
        var parts = parts
        for place in parts.indices {
            parts[place].causes = before.filter { Agreement.parties(parts[place], $0) }.map(\.anchor)
        }
        if parts.count == 1, parts[0].causes.isEmpty, let primary = primary(of: decisions) {
            if isBefore(complaint, decisions[primary]) { parts[0].causes = [decisions[primary].anchor] }
        }
        return parts
    }

    /// A complaint comes before the decision on it.
    private static func isBefore(_ complaint: Complaint, _ decision: Bundle) -> Bool {
        guard let filed = complaint.filed, let decided = decision.date else { return true }
        return filed.first <= decided.last
    }

    private static func place(of challenge: Challenge, in decisions: [Bundle], _ filed: Filed) -> Int? {
        if let place = place(of: challenge.measure, in: decisions, filed) { return place }
        let by = Set([PartyName(challenge.by)])
        return decisions.firstIndex { Agreement.parties($0.names, by) } ?? primary(of: decisions)
    }

    private static func place(of measure: Int?, in decisions: [Bundle], _ filed: Filed) -> Int? {
        measure.flatMap { number in
            decisions.firstIndex { $0.entries.contains(EntryKey(filed, .measure, number)) }
        }
    }

    /// What the document is about: its first primary decision, else its first.
    private static func primary(of decisions: [Bundle]) -> Int? {
        decisions.firstIndex(where: \.isPrimary) ?? decisions.indices.first
    }
}

extension Bundle {
    fileprivate init(_ measure: Measure, _ anchor: EntryKey, in filed: Filed) {
        self.init(anchor, published: filed.document.published, Stage(measure.standing))
        names = Set(([measure.respondent] + measure.aliases).map { PartyName($0) }.filter { !$0.isEmpty })
        isUnnamed = measure.respondent.first?.isLowercase ?? true
        authority = measure.authority
        date = measure.decided
        money = measure.money.map { [measure.measure: $0] } ?? [:]
        isPrimary = measure.primary
    }

    fileprivate init(_ complaint: Complaint, _ party: String?, _ anchor: EntryKey, in filed: Filed) {
        self.init(anchor, published: filed.document.published, .complained)
        names = Set([party].compactMap { $0 }.map { PartyName($0) }.filter { !$0.isEmpty })
        isUnnamed = (party?.first?.isLowercase ?? true) || (complaint.complainant.first?.isLowercase ?? true)
        authority = complaint.with
        date = complaint.filed
        complainant = PartyName(complaint.complainant)
    }

    fileprivate init(contest challenge: Challenge, _ anchor: EntryKey, in filed: Filed) {
        self.init(anchor, published: filed.document.published, .contested)
        names = Set([PartyName(challenge.by)].filter { !$0.isEmpty })
        date = challenge.date
    }

    fileprivate mutating func take(_ other: Bundle) {
        entries += other.entries
        names.formUnion(other.names)
        authority = authority ?? other.authority
        date = date ?? other.date
        money.merge(other.money) { first, _ in first }
    }

    /// A claim that identifies the decision, or says something more of it.
    fileprivate mutating func note(_ claim: Claim, _ key: EntryKey) {
        entries.append(key)
        switch claim.name {
        case "reference": references.insert(Self.folded(claim.value))
        case "case": caseNames.insert(Self.folded(claim.value))
        default: break
        }
    }

    /// `SAN-2021-023` for `san 2021/023`: letters and digits, the rest one dash.
    private static func folded(_ reference: String) -> String {
        reference.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}

extension EntryKey {
    fileprivate init(_ filed: Filed, _ kind: EntryKind, _ number: Int, part: Int = 0) {
        self.init(document: filed.document.id, kind: kind, number: number, part: part)
    }
}
