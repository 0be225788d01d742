extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [
        bulgarian, dutch, english, finnish, french, german, polish, spanish,
    ]
}
