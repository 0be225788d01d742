import Enforcement
import Filing
import Foundation
import Samples
import Testing

@testable import Exporting

@Suite struct DatasetTests {
    @Test(
        "No table has a column twice, and what it sorts, counts and searches by is there",
        arguments: Dataset.tables.map(\.name))
    func columns(name: String) throws {
        let table = try #require(Dataset.tables.first { $0.name == name })
        let names = table.columns.map(\.name)
        #expect(Set(names).count == names.count)
        let asked = table.facets + table.words + [table.sort, table.label].compactMap { $0 }
        #expect(Set(asked).isSubset(of: names))
        #expect(table.columns.allSatisfy { $0.about.hasSuffix(".") || $0.about.hasSuffix("…") })
    }

    @Test("A table comes after those that it refers to")
    func references() {
        var seen: Set<String> = []
        for table in Dataset.tables {
            for column in table.columns {
                if case .reference(let other) = column.type { #expect(seen.contains(other)) }
            }
            seen.insert(table.name)
        }
    }

    @Test("Every table, column and view is told to Datasette")
    func metadata() throws {
        let json = DatasetMetadata.json("fines", asOf: PartialDate("2021-08-01"))
        let all = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect((all["description"] as? String)?.contains("2021-08-01") == true)
        let databases = try #require(all["databases"] as? [String: [String: Any]])
        let tables = try #require(databases["fines"]?["tables"] as? [String: [String: Any]])
        #expect(Set(tables.keys) == Set(Dataset.tables.map(\.name) + DatasetView.all.map(\.name)))
        for table in Dataset.tables {
            #expect((tables[table.name]?["columns"] as? [String: String])?.count == table.columns.count)
        }
    }

    @Test("What one case has in each table")
    func rows() throws {
        let made = try Made.only([
            Sample.filed("a", [Sample.fine("Quillmere Ltd", 746, decided: "2022-03-03")], published: "2022"),
            Sample.filed("b", [Sample.fine("Quillmere Ltd", 746, decided: "2022-03-04")], published: "2023"),
        ])
        let counts = Dictionary(uniqueKeysWithValues: Dataset.tables.map { ($0.name, $0.rows(made).count) })
        #expect(
            counts == [
                "cases": 1, "documents": 2, "sources": 2, "measures": 1, "amounts": 1, "complaints": 0,
                "challenges": 0,
                "claims": 10,
            ])
        for table in Dataset.tables {
            for row in table.rows(made) { #expect(row.count == table.columns.count) }
        }
    }
}
