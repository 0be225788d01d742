public import Enforcement

/// Reads records of enforcement out of texts: `Extractor().record(of: text)`. One for each thread.
public final class Extractor {
    let languages: [Language]
    private var vocabularies: [String: Vocabulary] = [:]

    /// An extractor for these languages.
    public init(languages: [Language] = Language.all) { self.languages = languages }

    /// What a text says; `document` is kept as the record's origin.
    public func record(of text: String, document: String = "") -> Record {
        record(of: Array(text.utf8), document: document)
    }

    /// What a text in UTF-8 says.
    public func record(of bytes: [UInt8], document: String = "") -> Record {
        var record = findings(of: bytes)?.record() ?? Record()
        record.document = document
        return record
    }

    /// What is found in a text; nil where its language is not told.
    func findings(of bytes: [UInt8]) -> Findings? {
        LanguageGuess.language(of: bytes, among: languages).map {
            Findings(Text(bytes, vocabulary(of: $0)), $0)
        }
    }

    func vocabulary(of language: Language) -> Vocabulary {
        if let known = vocabularies[language.code] { return known }
        let made = Vocabulary(Lexicons.lexicon(of: language))
        vocabularies[language.code] = made
        return made
    }
}

extension Extractor {
    /// The cues of a text, a line each, for whoever writes a language file.
    public func cueLines(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        guard let language = LanguageGuess.language(of: bytes, among: languages) else { return [] }
        let read = Text(bytes, vocabulary(of: language))
        let small = read.tokens.indices.flatMap { index in
            Concept.allCases.filter { read.concepts[index].contains($0) && read.cue($0, at: index) == nil }
                .map { "\($0): \(read.string(index..<(index + 1)))" }
        }
        return read.cues.map { "\($0.concept) \(read.argument($0)): \(read.string($0.range))" } + small
    }
}
