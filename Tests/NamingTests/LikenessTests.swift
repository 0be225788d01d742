import Testing

@testable import Naming

@Suite struct LikenessTests {
    enum Verdict: String { case same, near, different }

    @Test(
        "Two names are one party's, may be, or are not, and it is said why",
        arguments: [
            ("Google LLC", "Google Inc.", .same, [.sameWords, .otherForm], "another form"),
            ("Газпром", "PAO Gazprom", .same, [.sameWords, .otherScript], "another script"),
            ("Tik Tok Technology", "TikTok Technology", .same, [.sameWords, .joinedWords], "a space"),
            ("Ghent University", "Universiteit Gent", .near, [.synonym, .otherOrder], "order and language"),
            ("Vodaphone Italia", "Vodafone Italia", .same, [.spelling], "one sound"),
            (
                "Heinekn Breweries", "Heineken Breweries", .same, [.spelling],
                "a letter missing in a long word"
            ),
            ("Depot 44", "Forty-Fourth Depot", .same, [.otherOrder], "a number in words"),
            ("Louis XIV Hotels", "Louis 14 Hotels", .same, [.sameWords], "a Roman number"),
            ("Continental Mfg Co", "Continental Manufacturing", .same, [.synonym], "a short word"),
            (
                "Nordic Manuf. Group", "Nordic Manufacturing Group", .same, [.spelling],
                "the beginning of a common word"
            ),
            ("Vodafone España", "Vodafone Spain", .same, [.synonym], "another language"),
            (
                "Deutsche Telekom", "Telekom Deutschland", .near, [.synonym, .otherOrder],
                "a group and its country's company"
            ),
            ("Vattenfall Sales GmbH", "Vattenfall Sales Gmhb", .near, [.spelling], "a slip in the form"),
            ("Silberwold", "Silber Wald", .same, [.spelling], "a slip and a space"),
            ("KPN Health", "KPM Health", .near, [.spelling], "a letter of a short word"),
            ("Growth Fund II", "Growth Fund III", .near, [.differentNumber], "the next of a series"),
            ("Trust 2011-QRS1", "Trust 2011-QRS2", .near, [.spelling], "a number within a word"),
            ("IBM", "International Business Machines", .near, [.abbreviation], "initials"),
            ("EDF", "Electricité de France", .near, [.abbreviation], "initials with a small word"),
            ("Lumiplan", "Lumiplan Europe", .near, [.addedRegion], "a region more"),
            ("Booking.com B.V.", "Booking", .near, [.addedFiller], "an address and its name"),
            ("ING Bank N.V. Amsterdam", "ING Bank Amsterdam", .near, [.addedFiller], "a form within"),
            ("Seven Seas Shipping", "Sevn Seas Shipping", .same, [.spelling], "a slip in a number's word"),
            (
                "Brennan Corporation", "Brenton Corporation", .different, [.spelling],
                "its form does not vouch for a name"
            ),
            ("Harbek Group", "Harbek", .near, [.addedFiller], "a group and its name"),
            ("Vodafone Italia", "Vodafone España", .different, [.differentPlace], "another country"),
            (
                "Austria Capital", "Australia Capital", .different, [.differentPlace],
                "few letters, another country"
            ),
            ("Banco Santander", "Banco Santander Chile", .different, [.addedPlace], "a country more"),
            ("Ajax Holding BV", "Ajax BV", .different, [.addedBusiness], "a holding"),
            (
                "First Capital Bank", "First Capital Insurance", .different, [.differentBusiness],
                "another business"
            ),
            (
                "Deutsche Bank", "Deutsche Telekom", .different, [.differentBusiness],
                "another business of a country"
            ),
            ("Weber Bau", "Meier Bau", .different, [.differentName], "another name"),
            ("Consulting Company", "Marbridge Consulting Company", .different, [.addedName], "a name more"),
            ("Growth Fund II", "Growth Fund", .different, [.addedNumber], "a number more"),
            ("Stichting Licht", "Licht B.V.", .different, [.differentKind], "a foundation is no company"),
            ("", "Amazon", .different, [.differentName], "no name"),
            ("BP", "BD", .different, [.differentName], "two letters"),
        ] as [(String, String, Verdict, [Likeness.Reason], String)])
    func tells(one: String, other: String, verdict: Verdict, reasons: [Likeness.Reason], what: String) {
        for likeness in [
            PartyName(one).likeness(to: PartyName(other)), PartyName(other).likeness(to: PartyName(one)),
        ] {
            let said: Verdict = likeness.isSame ? .same : likeness.isNear ? .near : .different
            #expect(said == verdict, "\(what): \(likeness)")
            #expect(likeness.reasons == reasons, "\(what)")
            #expect(PartyName(one).isSame(as: PartyName(other)) == (verdict == .same), "\(what)")
        }
    }

    @Test("Every name is the same as itself")
    func isReflexive() {
        for name in ["Amazon", "A", "H&M", "of the", "Fund II", "株式会社トヨタ", "50%ers"] {
            #expect(PartyName(name).likeness(to: PartyName(name)).score == 1, "\(name)")
        }
    }
}
