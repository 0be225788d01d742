extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [dutch, english]
}
