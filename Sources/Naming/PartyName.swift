/// A party's name without what varies: `PartyName("Amazon Europe Core S.à r.l.")` has the words `amazon europe core`.
///
/// Two names are equal where their words are, whatever their legal forms.
package struct PartyName: Sendable {
    /// Lower case, in Latin letters, without diacritics, article and legal form; the name's own words where nothing else is left.
    package let words: [String]
    /// What the name says its bearer is; the last where there are two.
    package let form: LegalForm?
    /// True where the name was written in other letters than Latin ones.
    package let isOtherScript: Bool
    /// All words, with the article and the legal form.
    let allWords: [String]

    package init(_ name: String) {
        let read = NameWords(name)
        var form: LegalForm?
        let all = Initials.dropped(from: read.words)
        words = Self.core(of: all, &form)
        self.form = form
        isOtherScript = read.isOtherScript
        allWords = all.map(\.text)
    }

    /// From its `words`, as a register keeps them: nothing else of the name is known then.
    package init(words: [String]) { (self.words, form, isOtherScript, allWords) = (words, nil, false, words) }
}

extension PartyName {
    package var isEmpty: Bool { words.isEmpty }
}

extension PartyName: Hashable, Comparable {
    package static func == (left: PartyName, right: PartyName) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words) }

    /// Fewer words first, then by the alphabet.
    package static func < (left: PartyName, right: PartyName) -> Bool {
        if left.words.count != right.words.count { return left.words.count < right.words.count }
        return left.words.lexicographicallyPrecedes(right.words)
    }
}

extension PartyName {
    /// True where two names may be one party's in a text or a case that speaks of one: the same words, or one name begins
    /// with the other or holds all of its two or more words. Weaker than `isSame(as:)`: `Amazon` and `Amazon Europe Core`.
    package func matches(_ other: PartyName) -> Bool {
        let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        if short.isEmpty { return false }
        return long.starts(with: short) || (short.count > 1 && Set(short).isSubset(of: long))
    }

    /// True where two names are taken as one party's wherever they stand; `likeness(to:)` tells why.
    package func isSame(as other: PartyName) -> Bool { likeness(to: other).isSame }
}

extension PartyName {
    private static func core(of read: [NameWords.Word], _ form: inout LegalForm?) -> [String] {
        var kept = read.map(\.text)[...]
        if let last = read.last, let cut = last.cut, cut < last.text.utf8.count { split(&kept, at: cut) }
        stripUnspaced(&kept, &form)
        strip(&kept, &form)
        while kept.count > 1, let first = kept.first, articles.contains(first) { kept.removeFirst() }
        return Array(kept)
    }

    private static func strip(_ words: inout ArraySlice<String>, _ form: inout LegalForm?) {
        while words.count > 1 {
            if let found = WrittenForms.all.ending(words) {
                words.removeLast(found.words.count)
                form = form.map { $0.kind == .company ? found.form : $0 } ?? found.form
            } else if let found = WrittenForms.all.leading(words) {
                words.removeFirst(found.words.count)
                form = form.map { $0.kind == .company ? found.form : $0 } ?? found.form
            } else if let corrected = corrected(words) {
                words = corrected
            } else {
                return
            }
        }
    }

    /// The words with those of legal forms spelt rightly, where that makes a legal form of them.
    private static func corrected(_ words: ArraySlice<String>) -> ArraySlice<String>? {
        let right = words.map(WrittenForms.all.corrected)[...]
        let isForm =
            right != words && (WrittenForms.all.ending(right) ?? WrittenForms.all.leading(right)) != nil
        return isForm ? right : nil
    }

    /// `HochtiefAG` is `hochtief ag`.
    private static func split(_ words: inout ArraySlice<String>, at cut: Int) {
        guard let last = words.last else { return }
        let tail = String(decoding: last.utf8.dropFirst(cut), as: UTF8.self)
        guard WrittenForms.all.contains(tail) else { return }
        words.removeLast()
        words += [String(decoding: last.utf8.prefix(cut), as: UTF8.self), tail]
    }

    /// `株式会社トヨタ` is `トヨタ`: scripts without spaces have the form at either end of a word.
    private static func stripUnspaced(_ words: inout ArraySlice<String>, _ form: inout LegalForm?) {
        guard words.contains(where: { ($0.utf8.first ?? 0) >= 0xE3 }) else { return }
        for written in unspaced {
            if let last = words.last, last.hasSuffix(written) {
                words[words.endIndex - 1].removeLast(written.count)
            } else if let first = words.first, first.hasPrefix(written) {
                words[words.startIndex].removeFirst(written.count)
            } else {
                continue
            }
            form = LegalForm(name: written, kind: .company)
            words = words.filter { !$0.isEmpty }[...]
        }
    }

    private static let unspaced = LegalForms.unspaced.description.split(whereSeparator: \.isWhitespace).map(
        String.init)

    private static let articles = Set(
        "the de het der die das el la le les il lo los den os l a an een ein eine un una une um uma en et ett"
            .split(separator: " ").map(String.init))
}
