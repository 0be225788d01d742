import Enforcement
import Filing
import GRDB
import Naming

/// What the table `bundle` keeps of a bundle: enough to tell whether it can be one with another.
struct BundleRow {
    let number: Int
    let document: Int
    let component: Int
    let bundle: Bundle

    /// The separator of lists in one column; no name has it.
    private static let separator: Character = "\u{1F}"
    /// What a name of a case begins with, among file numbers, which are letters and digits.
    private static let named = "="

    static let columns = """
        bundle.number, bundle.document, anchor, component, stage, names, unnamed, authority, date, money, refs,
        complainant, document.id, document.published
        """

    /// Of a row with just these columns: by their places, for it is read for each bundle that a new one may be near.
    init?(_ row: Row) {
        (number, document, component) = (row[0], row[1], row[3])
        guard let anchor = EntryKey(row[2], of: row[12]), let stage = Bundle.Stage(rawValue: row[4])
        else { return nil }
        var bundle = Bundle(anchor, published: (row[13] as String?).flatMap { PartialDate($0) }, stage)
        bundle.names = Set(Self.list(row[5]).map(Self.name))
        bundle.isUnnamed = row[6]
        bundle.authority = (row[7] as String?).flatMap { Authority($0) }
        bundle.date = (row[8] as String?).flatMap { PartialDate($0) }
        bundle.money = Self.money(row[9])
        bundle.references = Set(Self.list(row[10]).filter { !$0.hasPrefix(Self.named) })
        bundle.caseNames = Set(
            Self.list(row[10]).filter { $0.hasPrefix(Self.named) }.map { String($0.dropFirst()) })
        bundle.complainant = (row[11] as String?).map(Self.name)
        self.bundle = bundle
    }

    private static func name(_ words: String) -> PartyName {
        PartyName(words: words.split(separator: " ").map(String.init))
    }

    static func arguments(_ bundle: Bundle, _ document: Int, _ component: Int) -> StatementArguments {
        [
            document, bundle.anchor.place, component, bundle.stage.rawValue,
            joined(bundle.names.map(written)), bundle.isUnnamed, bundle.authority?.code,
            bundle.date?.description,
            joined(bundle.money.map { "\($0.key.rawValue) \($0.value.claimed)" }),
            joined(bundle.references.union(bundle.caseNames.map { named + $0 })),
            bundle.complainant.map(written),
        ]
    }

    private static func written(_ name: PartyName) -> String { name.words.joined(separator: " ") }

    private static func joined(_ items: some Sequence<String>) -> String {
        items.sorted().joined(separator: String(separator))
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: separator).map(String.init)
    }

    private static func money(_ text: String) -> [MeasureKind: Money] {
        let parts = list(text).compactMap { item -> (MeasureKind, Money)? in
            guard let space = item.firstIndex(of: " "),
                let kind = MeasureKind(rawValue: String(item[..<space])),
                let money = Money(claimed: String(item[item.index(after: space)...]))
            else { return nil }
            return (kind, money)
        }
        return Dictionary(parts) { first, _ in first }
    }
}

extension EntryKey {
    /// `complaint/0/2`, without the document.
    var place: String { "\(kind.rawValue)/\(number)/\(part)" }

    init?(_ place: String, of document: String) {
        let parts = place.split(separator: "/")
        guard parts.count == 3, let kind = EntryKind(rawValue: String(parts[0])), let number = Int(parts[1]),
            let part = Int(parts[2])
        else { return nil }
        self.init(document: document, kind: kind, number: number, part: part)
    }
}

/// The words and numbers by which bundles find each other.
struct BundleKeys {
    /// What it can be found by.
    let keys: Set<Key>
    /// What it looks for.
    let sought: Set<Key>
    /// The authority's country; nil where any will do.
    let country: String?

    typealias Key = NameKeys.Key

    init(_ bundle: Bundle) {
        country = bundle.stage == .complained ? nil : bundle.authority?.country
        let references =
            bundle.references.map { Key(text: "#" + $0, leads: true) }
            + bundle.caseNames.map { Key(text: "=" + $0, leads: true) }
        if bundle.isUnnamed {
            (keys, sought) = (
                Set(Self.described(bundle, Self.months) + references),
                Set(Self.described(bundle, Self.nearMonths) + references)
            )
        } else {
            let names = bundle.names.map { NameKeys($0) }
            keys = Set(names.flatMap(\.stored) + references)
            sought = Set(names.flatMap(\.sought) + references)
        }
    }

    /// There are very many hospitals: they find each other by their dates too, without which they are never one.
    private static func described(_ bundle: Bundle, _ times: (PartialDate) -> [String]) -> [Key] {
        guard let date = bundle.date else { return [] }
        return bundle.names.flatMap { name in
            times(date).map { Key(text: "\(name.words.joined(separator: " "))@\($0)", leads: true) }
        }
    }

    /// Its month and its year; a year alone says so.
    private static func months(_ date: PartialDate) -> [String] {
        ["\(date.year)", date.month.map { month(date.year, $0) } ?? "\(date.year) only"]
    }

    /// Dates at most a month apart are in the same month or in one beside it.
    private static func nearMonths(_ date: PartialDate) -> [String] {
        guard let month = date.month else { return ["\(date.year)"] }
        return (-1...1).map { Self.month(date.year, month + $0) }
            + (-1...1).map { "\((date.year * 12 + month - 1 + $0) / 12) only" }
    }

    /// `2021-07`, also for the month 0 or 13 of a year.
    private static func month(_ year: Int, _ month: Int) -> String {
        let months = year * 12 + month - 1
        return "\(months / 12)-\(months % 12 + 1)"
    }
}
