import Enforcement
import Testing

@testable import Extraction

/// What a sentence claims beyond its measure; `-` where it claims nothing of that name.
@Suite struct ClaimsTests {
    static let rows: [(purpose: String, claim: String, text: String, value: String)] = [
        (
            "scope of law and time", "record",
            "The CNIL fined Tarnwick Ltd €2 million, the highest fine under the GDPR so far.",
            "highest fine under the GDPR so far"
        ),
        (
            "scope of an authority", "record",
            "The CNIL fined Tarnwick Ltd €2 million, the highest fine that the CNIL ever imposed.",
            "highest fine that the CNIL ever imposed"
        ),
        (
            "it ends with its clause", "record",
            "It is the highest fine in France, and Tarnwick Ltd must pay the CNIL €2 million under the GDPR.",
            "highest fine in France"
        ),
        (
            "the noun before it", "record",
            "La CNIL inflige à Tarnwick SAS l'amende la plus élevée à ce jour, 2 millions d'euros, en vertu du RGPD.",
            "amende la plus élevée à ce jour"
        ),
        (
            "the second highest", "record",
            "The CNIL fined Tarnwick Ltd €2 million, the second highest fine under the GDPR.", "-"
        ),
        (
            "the first", "record",
            "De AP legde Tarnwick B.V. de eerste boete ooit op: 2 miljoen euro wegens de AVG.",
            "-"
        ),
        (
            "suspended", "enforcement_suspended",
            "The Conseil d'État suspended the fine of €2 million that the CNIL imposed on Tarnwick Ltd under the GDPR.",
            "suspended"
        ),
        (
            "only asked for", "enforcement_suspended",
            "De AP legde Tarnwick B.V. een boete van 2 miljoen euro op. Tarnwick vraagt de rechter de boete te schorsen.",
            "-"
        ),
        (
            "published nothing", "authority_silent",
            "Die CNIL hat zu dem Bußgeld von 2 Millionen Euro gegen die Tarnwick GmbH nichts veröffentlicht.",
            "nichts veröffentlicht"
        ),
    ]

    @Test(arguments: rows)
    func row(_ row: (purpose: String, claim: String, text: String, value: String)) {
        let claims = Extractor().record(of: row.text).claims
        #expect((claims.first { $0.name == row.claim }?.value ?? "-") == row.value, "\(row.purpose)")
    }
}
