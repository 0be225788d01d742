/// Addresses that a page may link to: `https` or `http`, no blanks, at most 2,048 bytes.
enum WebAddress {
    static func isOne(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) else {
            return false
        }
        let rest = text.utf8.dropFirst(scheme.utf8.count)
        return text.utf8.count <= 2_048 && rest.first?.isLetterOrDigit == true
            && rest.allSatisfy { $0 > 0x20 && !"\"<>\\^`{|}".utf8.contains($0) && $0 != 0x7F }
    }
}
