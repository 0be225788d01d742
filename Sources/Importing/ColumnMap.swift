import Enforcement

/// What a column may tell, by the names of `docs/record.md`.
enum ColumnField: String, CaseIterable {
    case respondent, authority, measure, amount, currency, decided, articles, law, standing
    /// What tells rows apart; two rows with one id are a defect.
    case id
    case url, title, publisher, published
    /// Told as claims on the measure.
    case reference, ecli, lei, wikidata, group, sector, turnover, paid, note, source

    static let claims: [ColumnField] = [
        .reference, .ecli, .lei, .wikidata, .group, .sector, .turnover, .paid, .note, .source,
    ]
}

/// Which column of a table gives which field of a record.
///
///     try ColumnMap("respondent=org_fined,amount=price")
package struct ColumnMap: Sendable, Equatable {
    /// Field → name of the column; empty where the columns bear the names of the fields.
    private(set) var columns: [ColumnField: String] = [:]

    package init() {}

    /// Reads `field=column,field=column`, or a JSON object of the same where a name has a comma.
    package init(_ text: String) throws(ImportFault) {
        let pairs = try text.first == "{" ? Self.json(text) : Self.pairs(text)
        let unknown = pairs.map(\.field).filter { ColumnField(rawValue: $0) == nil }
        if !unknown.isEmpty {
            throw .fields(unknown: unknown.sorted(), known: ColumnField.allCases.map(\.rawValue))
        }
        for (field, column) in pairs {
            if let field = ColumnField(rawValue: field), columns.updateValue(column, forKey: field) != nil {
                throw .unreadableMap(field.rawValue)
            }
        }
    }

    private static func pairs(_ text: String) throws(ImportFault) -> [(field: String, column: String)] {
        var pairs: [(field: String, column: String)] = []
        for pair in text.split(separator: ",") {
            let halves = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
            guard halves.count == 2 else { throw .unreadableMap(String(pair)) }
            pairs.append((halves[0], halves[1]))
        }
        return pairs
    }

    private static func json(_ text: String) throws(ImportFault) -> [(field: String, column: String)] {
        guard let fields = (try? JSONReader.value(of: Array(text.utf8)))?.object else {
            throw .unreadableMap(text)
        }
        var pairs: [(field: String, column: String)] = []
        for (field, column) in fields {
            guard let column = column.text else { throw .unreadableMap(field) }
            pairs.append((field, column))
        }
        return pairs
    }

    /// The place of each field's column in the line of columns.
    func places(in header: [String]) throws(ImportFault) -> [ColumnField: Int] {
        var places: [ColumnField: Int] = [:]
        var missing: [String] = []
        for field in ColumnField.allCases {
            guard let name = columns.isEmpty ? field.rawValue : columns[field] else { continue }
            let found = header.indices.filter { header[$0] == name }
            if found.count > 1 { throw .columnTwice(name) }
            if let place = found.first {
                places[field] = place
            } else if !columns.isEmpty {
                missing.append(name)
            }
        }
        if !missing.isEmpty { throw .columns(missing: missing, there: header) }
        if places[.respondent] == nil { throw .unmapped(field: "respondent", there: header) }
        return places
    }
}

extension StringProtocol {
    /// Without the blanks around it.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
    }
}
