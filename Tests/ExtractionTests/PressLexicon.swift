@testable import Extraction

/// A lexicon with the words that the rows of these tests need, of all their languages at once.
enum PressLexicon {
    static func text(_ string: String) -> Text { Text(Array(string.utf8), Vocabulary(lexicon())) }

    static func lexicon() -> Lexicon {
        let lexicon = Lexicon(code: "xx")
        for line in (dates + law).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let head = line[..<colon].split(separator: " ")
            guard let concept = Concept.byName[String(head[0])] else { continue }
            for pattern in line[line.index(after: colon)...].split(separator: ",") {
                lexicon.add(
                    concept, argument: head.count > 1 ? String(head[1]) : "",
                    pattern: Array(pattern.utf8)[...])
            }
        }
        return lexicon
    }

    private static let dates = """
        month 1: january, jan, januari, januar, janvier, enero, gennaio
        month 2: february, feb, februari, februar, février, febrero, febbraio, únor*
        month 3: march, maart, märz, mars, marzo, marca, březn*
        month 4: april, abr, apr, avril, abril, aprile, április*
        month 5: ^may, mei, mai, mayo, maggio, maja
        month 6: june, juni, juin, junio, giugno
        month 7: july, juli, juillet, julio, luglio, július*, liepos, jūlij*, lipcu, lipca
        month 8: august, augustus, août, agosto, heinäkuu*
        month 9: sep, september, septembre, septiembre, settembre, septembr*
        month 10: october, oktober, octobre, octubre, ottobre, oct
        month 11: november, novembre, noviembre
        month 12: december, dezember, décembre, diciembre, dicembre, dec
        day 0: today, vandaag, heute
        day -1: yesterday, gisteren, ieri
        weekday 1: monday, maandag, montag
        weekday 5: friday, vrijdag, vendredi
        yearRef -1: last year, vorig jaar, vergangenen jahres
        yearRef 0: this year, dit jaar
        monthRef -1: last month, vorige maand
        thatYear 0: the same year
        thatYear 1: a year later
        thatYear -1: the previous year
        thatMonth 0: desselben monats
        thatDay 1: the next day
        ordinal 1: first, eerste, premier
        ordinal 2: second, tweede
        ordinal 3: derde
        number 2: two
        number 15: quince
        number 20: twenty
        number 21: veintiuno
        number 2: dos
        scale 3: mil
        dateWord: day
        stop: the, de, d, fit, ta, on, a, m, gada, r, in, den, and, en, und
        of: of, van, del
        the: the
        abbr: art, abs, lit, par, ust, lett, artt, čl, пар, чл, παρ, ods, písm, stk, nr, gr
        approx: than
        scale: million, mln
        currency EUR: euro, eur
        """

    private static let law = """

        and: and, und, en, et, e, y, i, és, ja, και, och, и, in
        to: to, bis, à, tot
        article: art, article*, artikel*, artt, artículo*, articolo, cikk*, artiklan, άρθρ*, чл, straipsn*, panta, člena, čl, článk*, artiklarna, artikkel
        paragraph: paragraph*, lid, leden, abs, par, ust, bekezd*, koh*, παρ, пар, dal*, punkta, ods, stavka, ledd
        point: point, onder, lit, lett, letra, pont*, alakoh*, буква, punkto, apakšpunkt*, písm, lettera, bokstav
        gdpr: gdpr, avg, dsgvo, rgpd, rodo, γκπδ, general data protection regulation
        ukGDPR: uk gdpr
        nationalLaw: loi informatique et libertés, telecommunicatiewet, gesetz
        ePrivacy: pecr
        otherField: competition act
        """
}
