import Enforcement
import Naming

/// Which complaints and challenges of several documents are one, and what each is called: `complaint of noyb`,
/// `challenge lodged`, or `challenge decided 2025-03-18` where there are several of that stage.
struct Subjects {
    private var names: [EntryKey: String] = [:]

    /// `keys` are those of one case.
    init(_ keys: [EntryKey], in documents: [String: Filed]) {
        nameComplaints(Self.all(.complaint, keys, in: documents, \.complaints))
        let challenges = Self.all(.challenge, keys, in: documents, \.challenges)
        let stages = Dictionary(grouping: challenges, by: \.entry.stage)
        for stage in Challenge.Stage.allCases { nameSteps(stage, stages[stage] ?? []) }
    }

    subscript(key: EntryKey) -> String? {
        names[EntryKey(document: key.document, kind: key.kind, number: key.number)]
    }

    private struct Keyed<Kind> {
        let key: EntryKey
        let entry: Kind
        let published: PartialDate?
    }

    private static func all<Kind>(
        _ kind: EntryKind, _ keys: [EntryKey], in documents: [String: Filed], _ list: KeyPath<Record, [Kind]>
    ) -> [Keyed<Kind>] {
        var seen: Set<EntryKey> = []
        return keys.filter { $0.kind == kind }.compactMap { key in
            let whole = EntryKey(document: key.document, kind: kind, number: key.number)
            guard let filed = documents[key.document], seen.insert(whole).inserted else { return nil }
            return Keyed(
                key: whole, entry: filed.record[keyPath: list][key.number],
                published: filed.document.published)
        }
    }

    private mutating func nameComplaints(_ all: [Keyed<Complaint>]) {
        var sets = DisjointSets(count: all.count)
        let names = all.map { PartyName($0.entry.complainant) }
        for place in all.indices {
            for other in 0..<place
            where names[place].matches(names[other]) && agree(all[place].entry.filed, all[other].entry.filed)
            {
                sets.join(other, place)
            }
        }
        let groups = sets.groups.map { $0.map { all[$0] } }
        let titles = groups.map { group in Self.fullest(group.map(\.entry.complainant)) }
        for (group, title) in zip(groups, titles) {
            let isOne = titles.count { $0 == title } == 1
            let date = isOne ? nil : group.compactMap(\.entry.filed).min()
            for each in group { self.names[each.key] = "complaint of \(title)\(Self.suffix(date))" }
        }
    }

    private static func fullest(_ names: [String]) -> String {
        names.max { (PartyName($0), $0) < (PartyName($1), $1) } ?? ""
    }

    private func agree(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
        guard let left, let right else { return true }
        return Agreement.dates(left, right)
    }

    /// Steps of one stage: dates at most a month apart are one; a text without a date means the last such step
    /// before it was public.
    private mutating func nameSteps(_ stage: Challenge.Stage, _ all: [Keyed<Challenge>]) {
        var steps: [[Keyed<Challenge>]] = []
        let dated = all.filter { $0.entry.date != nil }.sorted(by: Self.isBefore)
        for each in dated {
            if let place = steps.lastIndex(where: { isOne(each, $0) }) {
                steps[place].append(each)
            } else {
                steps.append([each])
            }
        }
        let before = steps
        var rest: [Keyed<Challenge>] = []
        for each in all where each.entry.date == nil {
            if let place = before.lastIndex(where: { isMeant($0, by: each) }) {
                steps[place].append(each)
            } else {
                rest.append(each)
            }
        }
        if !rest.isEmpty { steps.append(rest) }
        for step in steps {
            let date = steps.count == 1 ? nil : step.compactMap(\.entry.date).min()
            for each in step { names[each.key] = "challenge \(stage.rawValue)\(Self.suffix(date))" }
        }
    }

    private static func suffix(_ date: PartialDate?) -> String { date.map { " \($0)" } ?? "" }

    /// The more precise first, so that a year joins the day in it.
    private static func isBefore(_ left: Keyed<Challenge>, _ right: Keyed<Challenge>) -> Bool {
        func key(_ each: Keyed<Challenge>) -> (Int, String, EntryKey) {
            let text = each.entry.date?.description ?? ""
            return (-text.utf8.count, text, each.key)
        }
        return key(left) < key(right)
    }

    private func isOne(_ each: Keyed<Challenge>, _ step: [Keyed<Challenge>]) -> Bool {
        step.allSatisfy { agree($0.entry.date, each.entry.date) && haveOneOutcome($0, each) }
    }

    private func isMeant(_ step: [Keyed<Challenge>], by each: Keyed<Challenge>) -> Bool {
        step.allSatisfy { haveOneOutcome($0, each) }
            && step.contains { told in
                guard let date = told.entry.date, let published = each.published else { return true }
                return date.first <= published.last
            }
    }

    /// Annulled and sent back is one judgment that two texts tell by halves; one text that tells both tells of two.
    private func haveOneOutcome(_ left: Keyed<Challenge>, _ right: Keyed<Challenge>) -> Bool {
        guard let a = left.entry.outcome, let b = right.entry.outcome else { return true }
        return a == b || (left.key.document != right.key.document && Set([a, b]) == [.annulled, .referred])
    }
}
