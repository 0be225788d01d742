import Enforcement
import Foundation
import Testing

@testable import Extraction

/// The life of one case as sixteen texts tell it: each fact comes out in its field, with the words that say it.
@Suite struct AmazonLifeTests {
    /// What one text of `Examples/amazon` says: the field, its value, and what stands at its passage.
    struct Fact: Sendable, CustomTestStringConvertible {
        let file, field, value, words: String
        init(_ file: String, _ field: String, _ value: String, _ words: String) {
            (self.file, self.field, self.value, self.words) = (file, field, value, words)
        }
        var testDescription: String { "\(file) \(field)" }
    }

    static let facts: [Fact] = [
        Fact(
            "2018-05-29-complaints.en", "complaint complainant", "La Quadrature du Net",
            "La Quadrature du Net"),
        Fact("2018-05-29-complaints.en", "complaint with", "FR", "CNIL"),
        Fact("2018-05-29-complaints.en", "complaint filed", "2018-05-28", "28 May 2018"),
        Fact("2018-05-29-complaints.en", "complaint represented", "12000", "12,000"),
        Fact(
            "2018-05-29-complaints.en", "complaint against", "Google, Apple, Facebook, Amazon, LinkedIn",
            "Google, Apple, Facebook, Amazon and LinkedIn"),
        Fact("2018-05-29-complaints.en", "claim lead_authority_by_seat", "has its seat", "Luxembourg"),

        Fact("2021-05-25-inaction.fr", "complaint filed", "2018-05-28", "28 mai 2018"),
        Fact("2021-05-25-inaction.fr", "complaint represented", "12000", "12 000"),
        Fact(
            "2021-05-25-inaction.fr", "claim complainant_reports_inaction", "rien n'a été fait", "Trois ans"),
        Fact("2021-05-25-inaction.fr", "inaction said by", "complainant La Quadrature du Net", "écrit"),
        Fact("2021-05-25-inaction.fr", "claim authority_silent", "n'a pas répondu", "La CNPD"),

        Fact("2021-06-10-rumour.en", "fine amount", "425000000 USD", "$425 million"),
        Fact("2021-06-10-rumour.en", "fine standing", "rumoured", "said to face"),
        Fact("2021-06-10-rumour.en", "fine said by", "unnamed -", "$425 million"),
        Fact("2021-06-10-rumour.en", "claim record", "highest under that law so far", "A fine of that size"),

        Fact("2021-07-30-filing.en", "fine amount", "746000000 EUR", "EUR 746 million"),
        Fact("2021-07-30-filing.en", "fine decided", "2021-07-16", "16 July 2021"),
        Fact("2021-07-30-filing.en", "fine said by", "company_filing -", "EUR 746 million"),
        Fact("2021-07-30-filing.en", "order decided", "2021-07-16", "16 July 2021"),
        Fact(
            "2021-07-30-filing.en", "appeal announced by", "Amazon Europe Core S.à r.l.", "intends to appeal"),

        Fact("2021-07-31-fine.nl", "fine respondent", "Amazon Europe Core", "Amazon Europe Core"),
        Fact("2021-07-31-fine.nl", "fine authority", "LU", "CNPD"),
        Fact("2021-07-31-fine.nl", "fine decided", "2021-07-16", "16 juli"),
        Fact("2021-07-31-fine.nl", "fine law", "GDPR", "AVG"),
        Fact("2021-07-31-fine.nl", "order respondent", "Amazon Europe Core", "Amazon"),
        Fact("2021-07-31-fine.nl", "periodic_penalty amount", "746000 EUR", "746.000 euro"),
        Fact("2021-07-31-fine.nl", "recalled fine amount", "50000000 EUR", "50 miljoen euro"),
        Fact("2021-07-31-fine.nl", "claim record", "hoogste AVG-boete tot nu toe", "Luxemburg geeft Amazon"),
        Fact("2021-07-31-fine.nl", "claim authority_silent", "niets gepubliceerd", "De CNPD heeft zelf"),
        Fact("2021-07-31-fine.nl", "claim company_filing", "kwartaalverslag", "kwartaalverslag van Amazon"),

        Fact("2021-10-18-appeal.de", "fine decided", "2021-07-15", "15. Juli 2021"),
        Fact("2021-10-18-appeal.de", "periodic_penalty standing", "imposed", "ordnete"),
        Fact("2021-10-18-appeal.de", "complaint with", "FR", "CNIL"),
        Fact("2021-10-18-appeal.de", "appeal lodged date", "2021-10-15", "15. Oktober 2021"),
        Fact(
            "2021-10-18-appeal.de", "appeal lodged court", "Verwaltungsgericht in Luxemburg",
            "Verwaltungsgericht in Luxemburg"),

        Fact("2021-11-02-appeal.nl", "appeal lodged date", "2021-10-29", "29 oktober 2021"),
        Fact("2021-11-02-appeal.nl", "periodic_penalty amount", "746000 EUR", "746.000 euro"),
        Fact("2021-11-02-appeal.nl", "claim authority_silent", "niet op de zaak ingaan", "De CNPD"),

        Fact("2021-12-20-suspension.de", "claim enforcement_suspended", "ausgesetzt", "17. Dezember 2021"),
        Fact("2021-12-20-suspension.de", "order decided", "2021-07-15", "15. Juli 2021"),
        Fact("2021-12-20-suspension.de", "fine standing", "imposed", "verhängt"),
        Fact("2021-12-20-suspension.de", "appeal lodged date", "2021-10", "Oktober"),

        Fact("2025-03-18-notice.fr", "fine standing", "upheld", "confirme"),
        Fact("2025-03-18-notice.fr", "fine decided", "2021-07-15", "15 juillet 2021"),
        Fact("2025-03-18-notice.fr", "order standing", "upheld", "confirme"),
        Fact("2025-03-18-notice.fr", "appeal upheld date", "2025-03-18", "18 mars 2025"),
        Fact("2025-03-18-notice.fr", "complaint represented", "10065", "10 065"),
        Fact("2025-03-18-notice.fr", "claim enforcement_suspended", "suspendu", "17 décembre 2021"),

        Fact("2025-03-20-upheld.nl", "fine standing", "upheld", "in stand"),
        Fact("2025-03-20-upheld.nl", "appeal upheld date", "2025-03-18", "dinsdag"),
        Fact("2025-03-20-upheld.nl", "appeal announced court", "Administratief Hof", "Administratief Hof"),
        Fact("2025-03-20-upheld.nl", "appeal said by", "respondent Amazon", "heeft laten weten"),
        Fact("2025-03-20-upheld.nl", "claim record", "hoogste boete onder de AVG", "lang"),

        Fact("2026-03-12-judgment.fr", "fine standing", "annulled", "annulé"),
        Fact("2026-03-12-judgment.fr", "fine decided", "2021-07-15", "15 juillet 2021"),
        Fact("2026-03-12-judgment.fr", "appeal annulled court", "Cour administrative", "Cour administrative"),
        Fact("2026-03-12-judgment.fr", "appeal annulled date", "2026-03-12", "12 mars 2026"),
        Fact("2026-03-12-judgment.fr", "appeal upheld date", "2025-03-18", "18 mars 2025"),

        Fact("2026-03-13-annulled.de", "fine standing", "annulled", "aufgehoben"),
        Fact("2026-03-13-annulled.de", "fine decided", "2021-07-15", "15. Juli 2021"),
        Fact("2026-03-13-annulled.de", "appeal annulled date", "2026-03-12", "12. März 2026"),

        Fact("2026-03-13-annulled.en", "fine standing", "annulled", "annulled"),
        Fact("2026-03-13-annulled.en", "appeal annulled date", "2026-03-12", "12 March 2026"),
        Fact("2026-03-13-annulled.en", "complaint represented", "10065", "10,065"),
        Fact("2026-03-13-annulled.en", "recalled fine amount", "1200000000 EUR", "€1.2 billion"),
        Fact(
            "2026-03-13-annulled.en", "claim record", "highest under the GDPR until May 2023",
            "Data Protection"),

        Fact("2019-01-21-google.fr", "fine amount", "50000000 EUR", "50 millions d'euros"),
        Fact("2019-01-21-google.fr", "fine decided", "2019-01-21", "21 janvier 2019"),
        Fact("2021-09-02-whatsapp.de", "fine amount", "225000000 EUR", "225 Millionen Euro"),
        Fact("2021-09-02-whatsapp.de", "fine decided", "2021-09-02", "2. September 2021"),
        Fact("2023-05-22-meta.en", "fine decided", "2023-05-12", "12 May 2023"),
        Fact("2023-05-22-meta.en", "fine amount", "1200000000 EUR", "€1.2 billion"),
        Fact("2023-05-22-meta.en", "claim record", "highest fine under the GDPR so far", "overtakes"),
    ]

    @Test(arguments: facts) func fact(_ fact: Fact) throws {
        let (text, record) = try #require(Self.read[fact.file])
        let told = try #require(Told(record).found(fact.field))
        #expect(told.value == fact.value)
        #expect(told.passage.slice(text).contains(fact.words))
    }

    @Test("Every text of the folder is in the table")
    func allAreRead() { #expect(Set(Self.read.keys) == Set(Self.facts.map(\.file))) }

    @Test("The second highest fine is no record")
    func secondHighest() throws {
        let (_, record) = try #require(Self.read["2021-09-02-whatsapp.de"])
        #expect(!record.claims.contains { $0.name == "record" })
    }

    /// Every text of the folder with its record.
    private static let read: [String: (text: String, record: Record)] = {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Examples/amazon")
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let extractor = Extractor()
        return files.reduce(into: [:]) { read, file in
            guard file.pathExtension == "txt", let text = try? String(contentsOf: file, encoding: .utf8)
            else { return }
            read[file.deletingPathExtension().lastPathComponent] = (text, extractor.record(of: text))
        }
    }()
}

/// A record's values by words such as `fine amount`, `recalled fine decided`, `appeal lodged date`, `claim record`.
private struct Told {
    let record: Record
    init(_ record: Record) { self.record = record }

    func found(_ field: String) -> (value: String, passage: Span)? {
        let words = field.split(separator: " ").map(String.init)
        switch words[0] {
        case "complaint": return record.complaints.first.flatMap { complaint($0, words[1]) }
        case "appeal": return appeal(words)
        case "claim":
            return record.claims.first { $0.name == words[1] }.map { ($0.value, $0.evidence) }
        case "inaction":
            return record.claims.first { $0.name == "complainant_reports_inaction" }.map {
                (source($0.saidBy, $0.saidByName), $0.evidence)
            }
        default: return measure(words)
        }
    }

    private func source(_ source: Source, _ name: String?) -> String { "\(source.rawValue) \(name ?? "-")" }

    private func measure(_ words: [String]) -> (String, Span)? {
        let isRecalled = words[0] == "recalled"
        let (kind, field) = isRecalled ? (words[1], words[2]) : (words[0], words[1])
        guard
            let measure = record.measures.first(where: {
                $0.measure.rawValue == kind && $0.primary != isRecalled
            })
        else { return nil }
        let value: String? =
            switch field {
            case "respondent": measure.respondent
            case "authority": measure.authority?.code
            case "amount": measure.money.map { "\($0.amount) \($0.currency)" }
            case "decided": measure.decided?.description
            case "law": measure.law?.rawValue
            case "standing": measure.standing.rawValue
            default: source(measure.saidBy, measure.saidByName)
            }
        return value.map { ($0, measure.spans[field] ?? measure.evidence) }
    }

    private func complaint(_ complaint: Complaint, _ field: String) -> (String, Span)? {
        let value: String? =
            switch field {
            case "complainant": complaint.complainant
            case "with": complaint.with?.code
            case "filed": complaint.filed?.description
            case "represented": complaint.represented?.description
            default: complaint.against.joined(separator: ", ")
            }
        return value.map { ($0, complaint.spans[field] ?? complaint.evidence) }
    }

    /// By its stage, a decided one by its outcome; `appeal said by` of the last.
    private func appeal(_ words: [String]) -> (String, Span)? {
        if words[1] == "said" {
            return record.challenges.last.map { (source($0.saidBy, $0.saidByName), $0.evidence) }
        }
        guard
            let challenge = record.challenges.first(where: {
                ($0.outcome?.rawValue ?? $0.stage.rawValue) == words[1]
            })
        else { return nil }
        let value =
            switch words[2] {
            case "date": challenge.date?.description
            case "court": challenge.court
            default: challenge.by
            }
        return value.map {
            ($0, words[2] == "by" ? challenge.evidence : challenge.spans[words[2]] ?? challenge.evidence)
        }
    }
}
