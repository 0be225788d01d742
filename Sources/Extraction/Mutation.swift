/// Changes at the beginning of a word: `gCoimisiún` for `Coimisiún`, `Chlinic` for `Clinic`.
enum Mutation {
    /// The word without the letters put before its capital and without the `h` behind it.
    static func undone(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let capital = word.prefix(3).firstIndex(where: { (65...90).contains($0) }) else { return word }
        let rest = word[capital...]
        guard rest.count > 3, rest[capital + 1] == UInt8(ascii: "h"),
            "BCDFGMPST".utf8.contains(rest[capital])
        else { return rest }
        return [rest[capital]] + rest[(capital + 2)...]
    }
}
