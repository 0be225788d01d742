import Enforcement
package import Filing
import Importing

/// A case as GDPRhub's boxes, which `boete import gdprhub` reads back to the same facts.
///
/// The decision's box, and one for each judgment on it. What the boxes have no field for — who complained, when an
/// appeal was lodged, a sum that is no fine — is not in them.
package enum Wikitext {
    package static func page(of made: Case) -> [UInt8] {
        let judgments = made.steps.filter { $0.stage == .decided && $0.court != nil }
        var boxes: [String] = []
        // A case law identifier is the last judgment's, where there is one.
        let ecli = made.value(ofClaim: "ecli")
        // The wiki has no box for what is only proposed or rumoured.
        if made.headline.map({ !$0.standing.isOpen }) ?? false {
            boxes.append(box(.authority, decision(made, ecli: judgments.isEmpty ? ecli : nil)))
        }
        boxes += judgments.enumerated().map { place, step in
            box(.court, judgment(step, made, ecli: place == judgments.count - 1 ? ecli : nil))
        }
        return Array(boxes.joined().utf8)
    }

    private typealias Parameters = [(name: String, value: String?)]

    private static func box(_ box: GDPRhubBox, _ parameters: Parameters) -> String {
        let lines = parameters.compactMap { name, value in value.map { "|\(name)=\(WikiEscape.value($0))\n" }
        }
        return "{{\(box.rawValue)\n\(lines.joined())}}\n\n"
    }

    private static func decision(_ made: Case, ecli: String?) -> Parameters {
        let fine = made.measures.first { $0.kind == .fine }?.money
        let appeal = made.steps.last { $0.stage == .decided } ?? made.steps.last { $0.stage == .lodged }
        return place(made) + [
            field(.caseNumber, made.value(ofClaim: "reference")),
            field(.ecli, ecli),
        ] + sources(made) + [
            field(.type, made.value(ofClaim: "procedure")), field(.outcome, made.value(ofClaim: "outcome")),
            field(.started, made.value(ofClaim: "started").flatMap { PartialDate($0) }.map(day)),
            field(.decided, made.decided.map(day)), field(.year, made.decided.map { String($0.year) }),
            field(.fine, fine.map { sum($0.amount) }), field(.currency, fine?.currency),
        ] + articles(made) + parties(made) + [
            field(.appealToBody, appeal?.court), field(.appealToStatus, appeal.flatMap(WikiStatus.words)),
            field(.appealToCaseNumber, made.value(ofClaim: "appeal_to_reference")),
        ]
    }

    private static func judgment(_ step: Step, _ made: Case, ecli: String?) -> Parameters {
        let body =
            made.authority.flatMap { Authority($0.value) }.flatMap(Jurisdictions.name)
            ?? made.authority?.value
        return place(made, isCourt: true) + [
            field(.courtEnglishName, step.court), field(.ecli, ecli), field(.decided, step.date.map(day)),
            field(.year, step.date.map { String($0.year) }),
        ] + parties(made, first: step.by) + [
            field(.appealFromBody, made.authorityNames.first ?? body ?? "Authority"),
            field(.appealFromStatus, WikiStatus.words(of: step)),
        ]
    }

    private static func field(_ field: GDPRhubField, _ value: String?, _ number: Int = 1) -> (
        name: String, value: String?
    ) { (field.name(number), value) }
}

/// What the fields hold.
extension Wikitext {
    private static func place(_ made: Case, isCourt: Bool = false) -> Parameters {
        let authority = made.authority.flatMap { Authority($0.value) }
        let country = authority.flatMap { Authority($0.country) }.flatMap(Jurisdictions.name)
        let name = authority.flatMap { authority in
            Jurisdictions.name(of: authority).map { place in
                let full = "\(made.authorityNames.first ?? "Authority") (\(place))"
                return Jurisdictions.authority(named: full) == authority ? full : place
            }
        }
        return [field(.jurisdiction, country), field(.authorityWithCountry, isCourt ? nil : name)]
    }

    /// Days first, as the wiki has them: `16.07.2021`, `07.2021`, `2021`.
    private static func day(_ date: PartialDate) -> String {
        date.description.split(separator: "-").reversed().joined(separator: ".")
    }

    /// Three digits behind the point might group a thousand: a fourth tells that they do not.
    private static func sum(_ amount: Amount) -> String {
        amount.description + (amount.scale == 3 ? "0" : "")
    }

    /// Measures that are no fines are told by the power that was used.
    private static func articles(_ made: Case) -> Parameters {
        let infringed = Set(made.measures.flatMap(\.articles)).sorted().map { "Article \($0) GDPR" }
        let hasSum = made.measures.contains { $0.kind == .fine && $0.money != nil }
        let powers = made.measures.filter { $0.kind != .fine || !hasSum }.compactMap {
            WikiStatus.power(of: $0.kind)
        }
        return (infringed + powers).enumerated().map { field(.article, $1, $0 + 1) }
    }

    private static func parties(_ made: Case, first: String? = nil) -> Parameters {
        let name = first ?? made.respondent.value
        let others = made.values(ofClaim: "party")
        let named = ([name] + others).filter { $0 != UnnamedParty.name }
        return named.enumerated().map { field(.party, $1, $0 + 1) }
    }

    private static func sources(_ made: Case) -> Parameters {
        let told = made.values(ofClaim: "source")
        let own = made.documents.filter { [.decision, .court, .pressRelease].contains($0.kind) }
        let pages = told.isEmpty ? own.compactMap(\.url) : []
        return (told + pages).prefix(99).enumerated().map { field(.sourceLink, $1, $0 + 1) }
    }
}
