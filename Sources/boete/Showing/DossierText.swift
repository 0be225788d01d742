import Enforcement
import Filing
import Guidelines
import Register

/// A case as a text to read: what holds, then each fact with its passage, then when, what is disputed, and where.
struct DossierText {
    private let dossier: Dossier
    private let style: Style
    private var made: Case { dossier.made }

    init(_ dossier: Dossier, _ style: Style) { (self.dossier, self.style) = (dossier, style) }

    var lines: [String] {
        [style.bold(made.id), CaseState.sentence(of: made)]
            + (dossier.asOf.map { ["as known on \($0)"] } ?? []) + [""]
            + section("Amounts by stage", amounts) + section("Respondent and authority", parties)
            + made.measures.flatMap { section(title($0.kind.rawValue), facts(of: $0.kind.rawValue)) }
            + section("Complaints", complaints) + section("Clocks", clocks)
            + section("Challenges", challenges)
            + section("Further claims", facts(of: "claim")) + section("Rank", rank)
            + section("Timeline", timeline) + section("Conflicts", conflicts)
            + section("Not known", made.unknowns.map(\.rawValue)) + section("Documents", documents)
    }

    /// Of a complaint that waits: the clocks that its lodging set going.
    private var clocks: [String] {
        guard made.measures.isEmpty, let filed = made.filed, let moment = Moment(filed.description),
            let authority = made.authority.flatMap({ Authority($0.value) }),
            let counting = try? Counting(in: authority), let day = dossier.asOf?.last ?? System.today
        else { return [] }
        return ["waiting for \(Plain.grouped(String(Waiting.days(from: filed, to: day)))) days on \(day)"]
            + counting.clocks(startedBy: .complaintLodged, at: moment).flatMap {
                ClockText.lines($0, on: day)
            }
    }

    private var amounts: [String] {
        made.amounts.map { amount in
            let finding = amount.finding
            let sources = finding.claims.count == 1 ? "" : ", \(finding.claims.count) claims"
            let currency = made.headline?.money?.currency
            let value =
                amount.stage == .afterAppeal
                ? (currency.map { "\($0) \(finding.value)" } ?? finding.value) : finding.value
            let source = finding.claims.first.map { Citation.source($0) } ?? ""
            return "\(amount.stage.name), \(Plain.name(amount.subject)): \(Plain.value(value, of: "amount")) "
                + style.dim("(\(source)\(sources))")
        }
    }

    private var rank: [String] {
        let place = dossier.rank.map { rank in
            let standing =
                rank.placeOfStanding.map { "; of those that stand, \($0)." } ?? "; it counts no longer"
            return "by its sum, \(rank.place). of \(rank.among) cases with a fine in this register\(standing)"
        }
        return [place, dossier.rank?.highest.map(reign)].compactMap { $0 } + dossier.records.map(verdict)
    }

    private func reign(_ reign: Rank.Reign) -> String {
        let end = reign.passedBy.map { next in
            let money = next.state.money.map { " (\(Plain.money($0)))" } ?? ""
            return
                " until \(reign.until?.description ?? "an unknown day"), when \(next.id)\(money) was higher"
        }
        return "the highest known from \(reign.from)" + (end ?? " until now")
    }

    private func verdict(_ verdict: RecordVerdict) -> String {
        let truth =
            switch verdict.truth {
            case .highestOfAll: "true then"
            case .wasHighest(let until, let id): "it had been, until \(id) on \(until)"
            case .highestOfAuthority: "true then of this authority's fines"
            case .passedBy(let id): "not true then: \(id) was higher"
            case .unknown: "cannot be told"
            }
        let published = verdict.document.published.map { ", \($0)" } ?? ""
        return
            "«\(Plain.line(verdict.words))» (\(Plain.line(verdict.document.name))\(published)): \(truth), as far as this register knows"
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

    private var complaints: [String] { told("complaint of ") }
    private var challenges: [String] { told("challenge ") }

    /// Each under its own name.
    private func told(_ start: String) -> [String] {
        subjects(startingWith: start).flatMap { [Plain.line($0)] + facts(of: $0).map { "  " + $0 } }
    }

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
