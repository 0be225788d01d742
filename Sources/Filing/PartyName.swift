import Foundation

/// A party's name without what varies: `PartyName("Amazon Europe Core S.à r.l.")` has the words `amazon europe core`.
package struct PartyName: Hashable, Comparable, Sendable {
    /// Lower case, without diacritics, articles and legal forms; the name's own words where nothing else is left.
    package let words: [String]

    package init(_ name: String) {
        let all = Self.words(of: name)
        var kept = all[...]
        while kept.count > 1, let last = kept.last, Self.forms.contains(last) { kept.removeLast() }
        while kept.count > 1, let first = kept.first,
            Self.forms.contains(first) || Self.articles.contains(first)
        {
            kept.removeFirst()
        }
        words = Array(kept)
    }

    /// The same words; or one name begins with the other, or holds all of its two or more words.
    func matches(_ other: PartyName) -> Bool {
        let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        if short.isEmpty { return false }
        return long.starts(with: short) || (short.count > 1 && Set(short).isSubset(of: long))
    }

    var isEmpty: Bool { words.isEmpty }

    package static func < (left: PartyName, right: PartyName) -> Bool {
        (left.words.count, left.words.joined(separator: " ")) < (
            right.words.count, right.words.joined(separator: " ")
        )
    }
}

extension PartyName {
    private static func words(of name: String) -> [String] {
        var folded = name.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        folded = folded.lowercased()
        for (letter, plain) in unfolded { folded = folded.replacing(letter, with: plain) }
        var words: [String] = []
        var isInitials = false
        for part in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            // Letters that stand alone are one word: `B.V.`, `S.p.A.`, `A/S`, `d. o. o.`, `H&M`.
            if part.count == 1, isInitials, let last = words.popLast() {
                words.append(last + part)
            } else {
                words.append(String(part))
            }
            isInitials = part.count == 1
        }
        return words
    }

    /// Letters that do not come apart into a letter and a mark.
    private static let unfolded = [
        ("ß", "ss"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("æ", "ae"), ("œ", "oe"), ("ı", "i"), ("ð", "d"),
        ("þ", "th"),
    ]

    private static let articles = Set(
        "the de het der die das el la le les il lo los den o os l a an een ein eine un una une um uma en et ett"
            .split(separator: " ").map(String.init))

    /// Legal forms of Europe and of the companies that work there, folded.
    private static let forms = Set(
        """
        ab ad ag aps as asa as. bv bvba cic co company corp corporation cv cyf da dac doo dooel ead eg ehf eirl eood ev
        fmba ges gmbh ggmbh hf hb inc incorporated is kb kd kft kg kgaa ks lda limited llc llp lp ltd lda mbh nv nyrt
        ood ou oy oyj pbc plc pte pty public rl rt sa sab sae sah sal sarl sas sasu sau sc sca scrl se sgps sia sicav
        sl slu smba snc spzoo zoo soc sp spa spk spol spzoo sro srl srls stiftung to ua uab ug unlimited vof vzw zoo zrt zo
        oo z ltda αε εε επε οε ικε αεβε еад еоод оод ад ет
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
