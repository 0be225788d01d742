import Enforcement
import Filing
import Register

/// A respondent under all its names, with what makes them one's.
enum RespondentText {
    static func lines(of respondent: Respondent, _ style: Style) -> [String] {
        let names = respondent.names.map(Plain.line).joined(separator: "; ")
        let known = respondent.groups.map { "group: \(Plain.line($0))" } + respondent.identifiers.map(Plain.line)
        return [style.bold(respondent.id), "  \(names)"] + known.map { "  \($0)" }
            + respondent.bonds.map { "  \($0.name) = \($0.other): \(words(for: $0.reason))" }
            + respondent.cases.map { "  \($0.id)  \(CaseList.line($0))" }
    }

    static func words(for reason: Respondent.Reason) -> String {
        switch reason {
        case .alike(let reasons): "alike (\(reasons.map(spaced).joined(separator: ", ")))"
        case .toldAsOne(let id): "\(id) is told under both"
        case .identifier(let number): "a source gives both \(Plain.line(number))"
        case .judged(let by, let reason): "\(Plain.line(by)) said so: \(Plain.line(reason))"
        }
    }

    /// `other script` for `otherScript`.
    private static func spaced(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
    }

    static func json(_ respondent: Respondent) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("id", respondent.id)
            json.field("names", respondent.names)
            json.field("groups", respondent.groups)
            json.field("identifiers", respondent.identifiers)
            json.field("bonds", each: respondent.bonds) { json, bond in
                json.object { json in
                    json.field("name", bond.name)
                    json.field("other", bond.other)
                    json.field("reason", words(for: bond.reason))
                }
            }
            json.field("cases", respondent.cases.map(\.id))
        }
        json.endLine()
        return json.bytes
    }
}
