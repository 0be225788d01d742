import Testing

@testable import Filing

@Suite struct PartyNameTests {
    @Test(
        "A name is folded to the words that stay the same",
        arguments: [
            ("Amazon Europe Core S.à r.l.", "amazon europe core"), ("Booking.com B.V.", "booking com"),
            ("Enel Energia S.p.A.", "enel energia"), ("Netcompany A/S", "netcompany"), ("H&M", "hm"),
            ("H & M Hennes & Mauritz", "hm hennes mauritz"), ("Policija d. o. o.", "policija"),
            ("UAB „Vinted“", "vinted"), ("The Carphone Warehouse Ltd", "carphone warehouse"),
            ("Allium UPI OÜ", "allium upi"), ("Großmann GmbH & Co. KG", "grossmann"), ("SE", "se"),
            ("Creditinfo Lánstraust hf.", "creditinfo lanstraust"),
            ("Bisnode Polska Sp. z o.o.", "bisnode polska"),
            ("ОТЕ АД", "оте"), ("Αθήνα Α.Ε.", "αθηνα"), ("", ""),
        ])
    func folds(name: String, words: String) { #expect(PartyName(name).words.joined(separator: " ") == words) }

    @Test(
        "Two names of one party match",
        arguments: [
            ("Amazon", "Amazon Europe Core S.à r.l.", true, "a beginning"),
            ("Meta Platforms Ireland Limited", "Meta Ireland", true, "both words of the shorter"),
            ("WhatsApp", "Meta WhatsApp", false, "one word in the middle may be anything"),
            ("Google LLC", "GOOGLE Inc.", true, "other legal forms"),
            ("Apoteket AB", "Apohem AB", false, "only the form is shared"),
            ("Société Générale", "Societe Generale SA", true, "diacritics"), ("", "Amazon", false, "no name"),
        ])
    func matches(one: String, other: String, expected: Bool, what: String) {
        #expect(PartyName(one).matches(PartyName(other)) == expected, "\(what)")
        #expect(PartyName(other).matches(PartyName(one)) == expected, "\(what), the other way round")
    }
}
