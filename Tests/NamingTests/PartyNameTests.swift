import Testing

@testable import Naming

@Suite struct PartyNameTests {
    @Test(
        "A name is folded to the words that stay the same",
        arguments: [
            ("Amazon Europe Core S.à r.l.", "amazon europe core", "a form with marks and spaces"),
            ("Booking.com B.V.", "booking com", "a dot within"),
            ("Enel Energia S.p.A.", "enel energia", "initials"),
            ("Netcompany A/S", "netcompany", "a slash"), ("H&M", "hm", "an ampersand between letters"),
            ("H & M Hennes & Mauritz", "hm hennes mauritz", "ampersands"),
            ("AT&T Inc.", "att", "two letters and one"),
            ("H and M", "hm", "and"), ("Policija d. o. o.", "policija", "a form with spaces"),
            ("UAB „Vinted“", "vinted", "a form in front"),
            ("The Carphone Warehouse Ltd", "carphone warehouse", "article"),
            ("Allium UPI OÜ", "allium upi", "an umlaut in a form"),
            ("Großmann GmbH & Co. KG", "grossmann", "a form of four words"),
            ("SE", "se", "nothing but a form"),
            ("Creditinfo Lánstraust hf.", "creditinfo lanstraust", "Icelandic"),
            ("Bisnode Polska Sp. z o.o.", "bisnode polska", "Polish"),
            ("HochtiefAG", "hochtief", "a form joined on"),
            ("Knorr Aktiengeselschaft", "knorr", "a misspelt form"),
            ("L'Oréal", "oreal", "an elided article"),
            ("McDonald's", "mcdonalds", "an apostrophe within"),
            ("Canal+ SA", "canal plus", "a sign that is read"),
            ("Driver and Vehicle Agency (DVA)", "driver vehicle agency", "its own initials"),
            (
                "KLM Koninklijke Luchtvaart Maatschappij N.V.", "koninklijke luchtvaart maatschappij",
                "in front"
            ),
            ("Fund V L.P.", "fund v", "a Roman number before initials"),
            ("株式会社トヨタ", "トヨタ", "a form without a space"),
            ("ОТЕ АД", "ote", "Bulgarian"), ("ООО «Яндекс»", "yandeks", "Russian"),
            ("Αθήνα Α.Ε.", "athina", "Greek"),
            ("ＡＣＭＥ　Ｌｔｄ", "acme", "wide letters"), ("", "", "nothing"), ("«»", "", "no letter"),
        ])
    func folds(name: String, words: String, what: String) {
        #expect(PartyName(name).words.joined(separator: " ") == words, "\(what)")
    }

    @Test("Equal are names of the same words, and shorter ones come first")
    func isOrdered() {
        #expect(PartyName("Google LLC") == PartyName("GOOGLE Inc."))
        #expect(Set([PartyName("Société Générale SA"), PartyName("Societe Generale")]).count == 1)
        let names = ["Meta Platforms Ireland", "Zoom", "Meta Ireland", "Amazon"].map { PartyName($0) }
        #expect(
            names.sorted().map { $0.words.joined(separator: " ") } == [
                "amazon", "zoom", "meta ireland", "meta platforms ireland",
            ])
    }

    @Test(
        "Two names of one party match within one context",
        arguments: [
            ("Amazon", "Amazon Europe Core S.à r.l.", true, "a beginning"),
            ("Meta Platforms Ireland Limited", "Meta Ireland", true, "both words of the shorter"),
            ("WhatsApp", "Meta WhatsApp", false, "one word in the middle may be anything"),
            ("Google LLC", "GOOGLE Inc.", true, "other legal forms"),
            ("Яндекс", "Yandeks LLC", true, "another script"),
            ("Apoteket AB", "Apohem AB", false, "only the form is shared"), ("", "Amazon", false, "no name"),
        ])
    func matches(one: String, other: String, expected: Bool, what: String) {
        #expect(PartyName(one).matches(PartyName(other)) == expected, "\(what)")
        #expect(PartyName(other).matches(PartyName(one)) == expected, "\(what), the other way round")
    }

    @Test("Of a hostile name only so much is read")
    func isLimited() {
        #expect(PartyName(String(repeating: "щ ", count: 100_000)).words.count <= NameWords.mostWords)
        let long = PartyName(String(repeating: "щ", count: 100_000)).words.joined().utf8.count
        #expect(long <= 4 * NameWords.mostScalars)
    }
}
