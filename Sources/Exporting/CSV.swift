/// Rows of values between commas (RFC 4180).
///
///     CSV.row(["LU-2021-amazon", "=1+1"])  // LU-2021-amazon,'=1+1
package enum CSV {
    /// One record without its end.
    ///
    /// A program for spreadsheets runs what begins with `=`, `+`, `-` or `@`: such a cell gets an apostrophe before
    /// it, as does one that begins with an apostrophe, so that the first one can always be taken away again.
    package static func row(_ cells: [String]) -> String {
        cells.map { quoted(guarded($0)) }.joined(separator: ",")
    }

    private static let dangerous = Array("=+-@\t\r'".utf8)

    private static func guarded(_ cell: String) -> String {
        cell.utf8.first.map { dangerous.contains($0) } == true ? "'" + cell : cell
    }

    private static func quoted(_ cell: String) -> String {
        cell.utf8.contains { "\",\n\r".utf8.contains($0) }
            ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}
