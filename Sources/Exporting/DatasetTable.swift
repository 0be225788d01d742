import Enforcement
package import Filing

/// A table of a data set: its columns, and the rows that one case has in it.
package struct DatasetTable: Sendable {
    package let name: String
    /// What a row is, in a sentence.
    package let about: String
    package let columns: [(name: String, type: ColumnType, about: String)]
    package let rows: @Sendable (Case) -> [[Cell]]
    /// The column by which the largest comes first.
    package let sort: String?
    package let facets: [String]
    /// The column that stands for a row where another table refers to it.
    package let label: String?
    /// The columns that can be searched by words.
    package let words: [String]

    init<Item>(
        _ name: String, _ about: String, _ columns: [Column<Item>], label: String? = nil, sort: String? = nil,
        facets: [String] = [], words: [String] = [], items: @escaping @Sendable (Case) -> [Item]
    ) {
        (self.name, self.about, self.label) = (name, about, label)
        (self.sort, self.facets, self.words) = (sort, facets, words)
        self.columns = columns.map { ($0.name, $0.type, $0.about) }
        rows = { made in items(made).map { item in columns.map { $0.value(item) } } }
    }
}

/// Something of a case, with the case's id.
struct Owned<Item: Sendable>: Sendable {
    let id: String
    let item: Item

    init(_ made: Case, _ item: Item) { (id, self.item) = (made.id, item) }
}

/// A claim with what was found by it.
struct Said: Sendable {
    let finding: Finding
    let claim: CitedClaim
    let isShown: Bool

    static func all(of made: Case) -> [Said] {
        made.findings.flatMap { finding in
            finding.claims.enumerated().map { place, claim in
                Said(finding: finding, claim: claim, isShown: place == 0)
            }
        }
    }
}

/// What is shown first of one thing that a case is about, such as a complaint, by field.
struct Subject: Sendable {
    let name: String
    private let values: [String: [String]]

    subscript(field: String) -> [String] { values[field] ?? [] }

    static func all(of made: Case, prefix: String) -> [Subject] {
        let groups = Dictionary(
            grouping: made.findings.filter { $0.subject.hasPrefix(prefix) }, by: \.subject)
        return groups.keys.sorted().map { name in
            Subject(
                name: name,
                values: Dictionary(grouping: groups[name] ?? [], by: \.field).mapValues { $0.map(\.value) })
        }
    }
}
