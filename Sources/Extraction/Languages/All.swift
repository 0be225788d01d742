extension Language {
    /// Every language that Boete reads.
    public static let all: [Language] = [
        bulgarian, croatian, czech, danish, dutch, english, estonian, finnish, french, german,
        greek, hungarian, icelandic, irish, italian, latvian, lithuanian, maltese, norwegian,
        polish, portuguese, romanian, slovak, slovenian, spanish, swedish,
    ]
}
