package import Enforcement

/// What Datasette shows beside the tables: `datasette fines.sqlite --metadata fines.metadata.json`.
package enum DatasetMetadata {
    /// `name` is the file's without its ending; `day` the one for which the cases were asked.
    package static func json(_ name: String, asOf day: PartialDate?) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("title", "Data-protection enforcement")
            json.field("description", description(day))
            json.field("license", licence)
            json.key("databases")
            json.object { json in
                json.key(name)
                json.object { json in
                    json.field("description", description(day))
                    json.key("tables")
                    json.object { json in
                        for table in Dataset.tables { json.table(table) }
                        for view in DatasetView.all { json.view(view) }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func description(_ day: PartialDate?) -> String {
        "Cases, and who says what of them, in a register of documents"
            + (day.map { ", as known to the public on \($0)" } ?? "")
            + ". Dates are as precise as the sources tell them: 2021, 2021-07 or 2021-07-16."
    }

    private static let licence = """
        Facts are free. The passages are quotations, and rows of other registers keep their licence: see the \
        publisher of each document (GDPRhub: CC BY-NC-SA 4.0)
        """
}

extension JSONWriter {
    fileprivate mutating func table(_ table: DatasetTable) {
        key(table.name)
        object { json in
            json.field("description", table.about)
            if let label = table.label { json.field("label_column", label) }
            if let sort = table.sort { json.field("sort_desc", sort) }
            if !table.facets.isEmpty { json.field("facets", table.facets) }
            json.key("columns")
            json.object { json in for column in table.columns { json.field(column.name, column.about) } }
        }
    }

    fileprivate mutating func view(_ view: DatasetView) {
        key(view.name)
        object { $0.field("description", view.about) }
    }
}
