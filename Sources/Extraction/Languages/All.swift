extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [
        bulgarian, czech, danish, dutch, english, estonian, finnish, french, german, hungarian,
        italian, polish, portuguese, slovak, spanish, swedish,
    ]
}
