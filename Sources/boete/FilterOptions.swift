import ArgumentParser
import Enforcement
import Filing
import Register

/// Which cases are meant; each option narrows them further.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Words of names or, where no name has them, of documents.", valueName: "words"))
    var text: String?

    @Option(
        help: ArgumentHelp("A respondent's id, with all its names; see boete respondents.", valueName: "id"))
    var respondent: String?

    @Option(help: ArgumentHelp("The authority's code, such as LU or DE-HH.", valueName: "code"))
    var authority: String?

    @Option(help: ArgumentHelp("Its country with all regions, such as DE.", valueName: "code"))
    var country: String?

    @Option(help: "fine, periodic_penalty, order, ban, reprimand or warning.")
    var measure: String?

    @Option(help: "stands, fallen, pending, or a state such as annulled.")
    var standing: String?

    @Option(help: "GDPR, UK-GDPR, ePrivacy or national.")
    var law: String?

    @Option(
        help: ArgumentHelp(
            "An infringed article with all in it, such as 5 or '5(1)(f)'.", valueName: "number"))
    var article: String?

    @Option(help: ArgumentHelp("No sum below this, in euros.", valueName: "euros"))
    var min: Int?

    @Option(help: ArgumentHelp("No sum above this, in euros.", valueName: "euros"))
    var max: Int?

    @Option(
        help: ArgumentHelp("Decided on this day or later: 2021, 2021-07 or 2021-07-16.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Decided on this day or earlier.", valueName: "date"))
    var to: String?

    func validate() throws { _ = try filter() }

    /// Each option that was given, by its name.
    var terms: [String: String] {
        let all = [
            ("text", text), ("respondent", respondent), ("authority", authority), ("country", country),
            ("measure", measure),
            ("standing", standing), ("law", law), ("article", article), ("min", min.map(String.init)),
            ("max", max.map(String.init)), ("from", from), ("to", to),
        ]
        return Dictionary(uniqueKeysWithValues: all.compactMap { name, value in value.map { (name, $0) } })
    }

    init() {}

    /// The options that a certificate was asked with.
    init(terms: [String: String]) {
        (text, respondent) = (terms["text"], terms["respondent"])
        (authority, country) = (terms["authority"], terms["country"])
        (measure, standing, law) = (terms["measure"], terms["standing"], terms["law"])
        (article, from, to) = (terms["article"], terms["from"], terms["to"])
        (min, max) = (terms["min"].flatMap { Int($0) }, terms["max"].flatMap { Int($0) })
    }

    func filter() throws -> CaseFilter {
        var filter = CaseFilter()
        (filter.text, filter.respondent) = (text, respondent)
        filter.authority = try Self.read("authority", authority, "a code such as LU or DE-HH") {
            Authority($0)
        }
        filter.country = try Self.read("country", country, "two capitals such as DE") {
            Authority($0).flatMap { $0.code == $0.country ? $0.code : nil }
        }
        filter.measure = try Self.read("measure", measure, Self.names(MeasureKind.self)) {
            MeasureKind(rawValue: $0)
        }
        filter.standing = try Self.read(
            "standing", standing, "stands, fallen, pending, " + Self.names(Standing.self), Self.standing)
        filter.law = try Self.read("law", law, Self.names(Law.self)) { Law(rawValue: $0) }
        filter.article = try Self.read("article", article, "an article of the GDPR such as 5(1)(f)") {
            Article($0)
        }
        if min != nil || max != nil {
            let most = Int.max / 4
            let (min, max) = (Swift.min(min ?? 0, most), Swift.min(max ?? most, most))
            guard min <= max, min >= 0 else {
                throw ValidationError("--min and --max leave no sum between them.")
            }
            filter.euros = min...max
        }
        let first = try Self.read("from", from, Self.dates) { PartialDate($0) }
        let last = try Self.read("to", to, Self.dates) { PartialDate($0) }
        if first != nil || last != nil {
            let (first, last) = (first?.first ?? PartialDate(year: 1), last?.last ?? PartialDate(year: 9999))
            guard let first, let last, first <= last else {
                throw ValidationError("--from and --to leave no day between them.")
            }
            filter.decided = first...last
        }
        return filter
    }

    static let dates = "a date such as 2021, 2021-07 or 2021-07-16"

    static func read<Value>(_ name: String, _ text: String?, _ right: String, _ read: (String) -> Value?)
        throws
        -> Value?
    {
        guard let text else { return nil }
        guard let value = read(text) else {
            throw ValidationError("--\(name) '\(Plain.line(text))' is none; give \(right).")
        }
        return value
    }

    private static func names<Name: CaseIterable & RawRepresentable<String>>(_ type: Name.Type) -> String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func standing(_ text: String) -> StandingFilter? {
        switch text {
        case "stands": .stands
        case "fallen": .fallen
        case Headline.pending: .pending
        default: Standing(rawValue: text).map { .one($0) }
        }
    }
}
