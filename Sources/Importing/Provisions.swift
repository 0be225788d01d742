import Enforcement

/// The articles of the GDPR that a cell cites: `Art. 5 (1) a), (2) GDPR, Art. 6 GDPR, Data Protection Act 2018`.
///
///     Provisions.read("Articles 5(1)(f) and 32 GDPR")  // 5(1)(f), 32
enum Provisions {
    /// In the law's order, each once. What the Regulation does not have is read as the part of it that it has:
    /// Article 16(1) is Article 16.
    static func read(_ text: String) -> [Article] {
        var reader = ProvisionReader(tokens: tokens(of: text))
        return Set(reader.articles()).sorted()
    }

    fileprivate enum Token: Equatable {
        case number(Int)
        /// In lower case.
        case word(String)
        case sign(Character)
    }

    /// Numbers, words and signs, without what stands in `<…>`.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let letter = rest.first {
            let run = isDigit(letter) ? rest.prefix(while: isDigit) : rest.prefix { $0.isLetter }
            if letter == "<" {
                rest = rest.drop { $0 != ">" }
            } else if run.isEmpty, !letter.isWhitespace {
                tokens.append(.sign(letter))
            } else if let number = Int(run) {
                tokens.append(.number(number))
            } else if !run.isEmpty {
                tokens.append(.word(run.lowercased()))
            }
            rest = rest.dropFirst(max(1, run.count))
        }
        return tokens
    }

    private static func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }
}

/// Words that tables use in citations; whatever else is a word names another act.
private enum CitationWords {
    /// Beginnings of the word for an article.
    static let article = ["art", "άρθρ", "чл", "člán", "član", "člen", "straipsn", "pant", "airteag"]
    /// Before the number of a paragraph or the letter of a point.
    static let partNames = set(
        """
        para paras paragraph paragraphs abs absatz lid par nr no ust odst lit letter letters let point points pt
        buchst buchstabe onder sub bod točka
        """)
    /// Parts that a citation of the GDPR has no place for: `Art. 6 (1) sentence 1 lit. f`.
    static let sentence = set(
        "sentence satz s zin fr phrase frase tiret indent subparagraph subpara unterabs")
    static let and = set("and or as well et y e und i en og och a ja ir un és și in conjunction with v m")
    static let gdpr = set("gdpr gdrp rgpd dsgvo gvo avg rodo γκπδ орзд iuam izúm bdar vdar")
    /// The GDPR unless another number of the Official Journal follows: `Regulation (EU) 2018/1725`.
    static let regulation = set(
        "regulation verordnung verordening règlement reglamento regolamento regulamento rozporządzenia")
    static let passed = set("of the eu uk to du de del der van do ds general data protection")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

/// Reads citations from left to right; the act that is named behind them tells whose articles they were.
private struct ProvisionReader {
    let tokens: [Provisions.Token]
    private var at = 0
    /// Cited since the last word for an article, and not yet said to be of which act.
    private var pending: [Article] = []
    /// Of the GDPR, or of no act that is named.
    private var read: [Article] = []
    /// True where a number begins a citation: at the beginning, after `Art.`, after a comma.
    private var begins = true

    init(tokens: [Provisions.Token]) { self.tokens = tokens }

    private var next: Provisions.Token? { at < tokens.count ? tokens[at] : nil }
    private func token(_ ahead: Int) -> Provisions.Token? {
        at + ahead < tokens.count ? tokens[at + ahead] : nil
    }

    mutating func articles() -> [Article] {
        while let token = next {
            at += 1
            switch token {
            case .number(let number): if begins { citation(of: number) }
            case .word(let word): take(word)
            case .sign(let sign): if Self.separators.contains(sign) { begins = true }
            }
        }
        return read + pending
    }

    private mutating func take(_ word: String) {
        if CitationWords.article.contains(where: word.hasPrefix) {
            (read, pending, begins) = (read + pending, [], true)
        } else if CitationWords.gdpr.contains(word)
            || CitationWords.regulation.contains(word) && (journalNumber ?? (2016, 679)) == (2016, 679)
        {
            (read, pending, begins) = (read + pending, [], false)
        } else if CitationWords.and.contains(word) {
            begins = true
        } else if !CitationWords.passed.contains(word) {
            (pending, begins) = ([], false)
        }
    }

    /// `2016/679`, a few words further on.
    private var journalNumber: (Int, Int)? {
        for ahead in 0..<6 {
            if case .number(let year) = token(ahead), token(ahead + 1) == .sign("/"),
                case .number(let number) = token(ahead + 2)
            {
                return (year, number)
            }
        }
        return nil
    }

    /// `5 (1) a), (2)` behind its first number: an article for each paragraph and point.
    private mutating func citation(of number: Int) {
        var cited = Cited(number: number)
        repeat {
            while let part = part() { cited.take(part) }
            if let article = cited.article { pending.append(article) }
        } while goesOn(&cited)
        begins = false
    }

    private enum Part { case paragraph(Int), point(Character) }

    private struct Cited {
        let number: Int
        var paragraph: Int?
        var point: Character?

        mutating func take(_ part: Part) {
            switch part {
            case .paragraph(let number): (paragraph, point) = (number, nil)
            case .point(let letter): point = letter
            }
        }

        /// The most of it that the Regulation has.
        var article: Article? {
            Article(number, paragraph: paragraph, point: point) ?? Article(number, paragraph: paragraph)
                ?? Article(number)
        }
    }

    /// `(1)`, `.1`, `para. 1`; `(f)`, `f)`, `.f`, `lit. f`.
    private mutating func part() -> Part? {
        if isWord(in: CitationWords.sentence), case .number = token(1) { at += 2 }
        var ahead = isWord(in: CitationWords.partNames) ? 1 : 0
        if token(ahead) == .sign(".") { ahead += 1 }
        let isOpen = token(ahead) == .sign("(")
        if isOpen { ahead += 1 }
        guard let part = part(token(ahead), isMarked: ahead > 0) else { return nil }
        let isClosed = token(ahead + 1) == .sign(")")
        if !isClosed, isOpen || ahead == 0 { return nil }
        at += ahead + (isClosed ? 2 : 1)
        return part
    }

    /// A number needs a mark before it, else it is another article.
    private func part(_ token: Provisions.Token?, isMarked: Bool) -> Part? {
        switch token {
        case .number(let number): isMarked ? .paragraph(number) : nil
        case .word(let word): word.utf8.count == 1 ? word.first.map { .point($0) } : nil
        case .sign, nil: nil
        }
    }

    /// True where `, (2)` or `, b)` follows, which is of the same article.
    private mutating func goesOn(_ cited: inout Cited) -> Bool {
        guard isSeparator || isWord(in: CitationWords.and) else { return false }
        let isOpen = token(1) == .sign("(")
        let ahead = isOpen ? 2 : 1
        guard token(ahead + 1) == .sign(")"), let part = part(token(ahead), isMarked: isOpen) else {
            return false
        }
        cited.take(part)
        at += ahead + 2
        return true
    }

    private var isSeparator: Bool {
        if case .sign(let sign) = next { Self.separators.contains(sign) } else { false }
    }

    private func isWord(in words: Set<String>) -> Bool {
        if case .word(let word) = next { words.contains(word) } else { false }
    }

    private static let separators: Set<Character> = [",", ";", "&", "+"]
}
