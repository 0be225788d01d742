import Enforcement
import Testing

@testable import Extraction

/// Whom a sentence has its statement from, told by the first measure or challenge of a text of an invented company.
@Suite struct SpeakerTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let source: Source
        let name: String?
        init(_ purpose: String, _ text: String, _ source: Source, _ name: String?) {
            (testDescription, self.text, self.source, self.name) = (purpose, text, source, name)
        }
    }

    static let rows: [Row] = [
        Row(
            "the text's own voice", "The CNIL fined Tarnwick Ltd €2 million in 2022 under the GDPR.", .press,
            nil),
        Row(
            "the authority says", "The CNIL said that it had fined Tarnwick Ltd €2 million under the GDPR.",
            .authority, "CNIL"),
        Row(
            "the party says", "Tarnwick Ltd said the CNIL fined it €2 million under the GDPR.", .respondent,
            "Tarnwick Ltd"),
        Row(
            "the complainant says",
            "The association Open Ledger said the CNIL fined Tarnwick Ltd €2 million under the GDPR.",
            .complainant, "Open Ledger"),
        Row(
            "people without a name",
            "Tarnwick Ltd faces a CNIL fine of €2 million, people familiar with the matter said.",
            .unnamed, nil),
        Row(
            "what threatens by the day rests on nobody",
            "Die CNIL verhängte gegen die Tarnwick GmbH wegen Verstößen gegen die DSGVO ein Zwangsgeld, danach drohen 5.000 Euro pro Tag.",
            .press, nil),
        Row(
            "a filing's own voice",
            "Tarnwick Ltd\nAnnual report 2022\n\nThe CNIL fined the company €2 million under the GDPR in May 2022.",
            .companyFiling, nil),
        Row(
            "confirming a decision is no saying",
            "Le tribunal administratif a confirmé l'amende de 2 millions d'euros infligée par la CNIL à Tarnwick SAS en vertu du RGPD.",
            .press, nil),
    ]

    @Test(arguments: rows) func row(_ row: Row) throws {
        let measure = try #require(Extractor().record(of: row.text).measures.first)
        #expect(measure.saidBy == row.source)
        #expect(measure.saidByName == row.name)
    }

    @Test("A court that says it stands nearer than the authority it speaks of")
    func court() throws {
        let text = """
            La CNIL a infligé à Tarnwick SAS une amende de 2 millions d'euros en 2022 pour violation du RGPD.

            Selon le Conseil d'État, la CNIL a eu tort : l'amende est annulée.
            """
        let challenge = try #require(Extractor().record(of: text).challenges.first)
        #expect(challenge.saidBy == .court)
    }
}
