import Filing
import Register

/// Every claim for a field, and why the first one is shown.
struct WhyText {
    private let style: Style

    init(_ style: Style) { self.style = style }

    func lines(of findings: [Finding]) -> [String] {
        Array(findings.map(lines).joined(separator: [""]))
    }

    private func lines(_ finding: Finding) -> [String] {
        let name = finding.subject == "case" ? "" : Plain.name(finding.subject) + ", "
        let head = "\(name)\(Plain.name(finding.field)): \(Plain.value(finding.value, of: finding.field))"
        return [style.bold(head), "shown because: \(reason(finding))"]
            + finding.claims.flatMap { lines($0, finding.field) }
    }

    private func lines(_ claim: CitedClaim, _ field: String) -> [String] {
        [
            "",
            "  \(Plain.value(claim.value, of: field))",
            "    \(style.passage(claim.quote))",
            "    " + style.dim("\(Citation.place(claim)), claim \(claim.address)"),
        ]
    }

    private func reason(_ finding: Finding) -> String {
        switch finding.rule {
        case .unopposed where finding.claims.count == 1: "it is the only claim"
        case .unopposed: "all \(finding.claims.count) claims agree"
        default: finding.rule.rawValue
        }
    }
}
