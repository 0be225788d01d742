extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [
        bulgarian, czech, dutch, english, finnish, french, german, hungarian, italian, polish,
        portuguese, spanish, swedish,
    ]
}
