extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [
        bulgarian, croatian, czech, danish, dutch, english, estonian, finnish, french, german,
        hungarian, italian, polish, portuguese, romanian, slovak, spanish, swedish,
    ]
}
