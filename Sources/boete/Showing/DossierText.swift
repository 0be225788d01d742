import Enforcement
import Register

/// A case as a text to read: what holds, then each fact with its passage, then when, what is disputed, and where.
struct DossierText {
    private let made: Case
    private let style: Style

    init(_ made: Case, _ style: Style) { (self.made, self.style) = (made, style) }

    var lines: [String] {
        [style.bold(made.id), CaseState.sentence(of: made), ""]
            + section("Respondent and authority", parties)
            + made.measures.flatMap { section(title($0.kind.rawValue), facts(of: $0.kind.rawValue)) }
            + section("Complaints", complaints) + section("Challenges", challenges)
            + section("Further claims", facts(of: "claim")) + section("Timeline", timeline)
            + section("Conflicts", conflicts) + section("Documents", documents)
    }

    private func section(_ title: String, _ content: [String]) -> [String] {
        content.isEmpty ? [] : [style.bold(title)] + content.map { "  " + $0 } + [""]
    }

    private func title(_ name: String) -> String {
        let name = Plain.name(name)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private var parties: [String] {
        let names = made.authorityNames.map(Plain.line).joined(separator: "; ")
        return facts(of: "case").filter { !$0.isEmpty }
            + (made.aliases.isEmpty
                ? [] : ["also named: " + made.aliases.map(Plain.line).joined(separator: "; ")])
            + (names.isEmpty ? [] : ["authority's names in the texts: " + names])
    }

    private func facts(of subject: String) -> [String] {
        var groups: [[Finding]] = []
        for finding in Self.ordered(made.findings.filter { $0.subject == subject && $0.field != "aliases" }) {
            if let last = groups.last?.first, last.field == finding.field, samePassage(last, finding) {
                groups[groups.count - 1].append(finding)
            } else {
                groups.append([finding])
            }
        }
        return groups.flatMap(fact)
    }

    /// As a reader asks: who, what, how much, when. Claims beyond these follow by name.
    private static let order = [
        "respondent", "authority", "complainant", "by", "stage", "against", "with", "amount", "decided",
        "filed",
        "represented", "outcome", "amount_after", "court", "date", "articles", "law", "standing",
    ]

    private static func ordered(_ findings: [Finding]) -> [Finding] {
        let places = findings.enumerated().map { ($1, order.firstIndex(of: $1.field) ?? order.count, $0) }
        return places.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    private func samePassage(_ left: Finding, _ right: Finding) -> Bool {
        left.claims.first?.quote == right.claims.first?.quote
            && left.claims.first?.document == right.claims.first?.document
    }

    /// The value and the passage of the claim that carries it; several values of one passage stand together.
    private func fact(_ findings: [Finding]) -> [String] {
        guard let finding = findings.first, let claim = finding.claims.first else { return [] }
        let values = findings.map { Plain.value($0.value, of: finding.field) }.joined(separator: ", ")
        let more = finding.claims.count > 1 ? "; \(finding.claims.count) claims" : ""
        let why = finding.rule == .unopposed ? "" : " (\(finding.rule.rawValue))"
        return ["\(Plain.name(finding.field)): \(values)\(why)"] + passage(of: claim, more) + others(finding)
    }

    private func passage(of claim: CitedClaim, _ more: String = "") -> [String] {
        ["    \(style.passage(claim.quote))", "    " + style.dim(Citation.place(claim) + more)]
    }

    /// Each other value that is said, once; a party's other names stand by themselves.
    private func others(_ finding: Finding) -> [String] {
        if finding.field == "respondent" { return [] }
        var told: Set = [finding.value]
        return finding.claims.filter { told.insert($0.value).inserted }.flatMap { claim in
            ["    also said: \(Plain.value(claim.value, of: finding.field))"]
                + passage(of: claim).map { "  " + $0 }
        }
    }

    private var complaints: [String] { subjects(startingWith: "complaint of ").flatMap(facts) }
    private var challenges: [String] { subjects(startingWith: "challenge ").flatMap(facts) }

    private func subjects(startingWith start: String) -> [String] {
        Set(made.findings.map(\.subject).filter { $0.hasPrefix(start) }).sorted()
    }

    private var timeline: [String] {
        let events = made.timeline.map { "\($0.date)  \(CaseState.words(for: $0))" }
        return events
            + (made.daysToDecision.map { ["\(CaseState.days($0)) from complaint to decision"] } ?? [])
    }

    private var conflicts: [String] {
        made.conflicts.flatMap { finding in
            ["\(Plain.name(finding.subject)), \(Plain.name(finding.field)):"]
                + finding.claims.map {
                    "    \(Plain.value($0.value, of: finding.field)): " + style.dim(Citation.place($0))
                }
        }
    }

    private var documents: [String] {
        made.documents.map { document in
            let published = document.published?.description ?? "date not told"
            return
                "\(document.shortID)  \(Plain.line(document.name)), \(Plain.name(document.kind.rawValue)), "
                + "\(published), recorded \(document.recordedAt)"
        }
    }
}
