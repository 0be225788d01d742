/// A table that is written as text: `heading`, then a line an entry, `name: what it holds`.
///
/// A line that is indented further goes on with the one before.
struct TextTable {
    struct Entry {
        let heading: String
        let name: String
        let text: String
    }

    let entries: [Entry]

    init(_ data: StaticString) {
        var entries: [Entry] = []
        var heading = ""
        for line in data.description.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            if line.hasPrefix("# ") {
                heading = String(line.dropFirst(2))
            } else if line.hasPrefix(" "), let last = entries.popLast() {
                entries.append(Entry(heading: heading, name: last.name, text: last.text + line))
            } else if parts.count == 2 {
                entries.append(Entry(heading: heading, name: parts[0], text: parts[1]))
            }
        }
        self.entries = entries
    }
}
