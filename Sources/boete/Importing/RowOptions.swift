import ArgumentParser
import Enforcement
import Importing

/// What the files of other registers do not say themselves.
struct RowOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "csv: which column gives which field, as respondent=who,amount=sum, or as JSON.", valueName: "map"
        ))
    var columns: String?

    @Option(
        help: ArgumentHelp(
            "csv: what parts the cells; else what the first line has most of.", valueName: "sign"))
    var separator: String?

    @Option(help: "Of dates whose year does not come first: dmy, mdy or ymd.")
    var dateOrder: String?

    @Option(help: ArgumentHelp("The decimal sign of sums: a point or a comma.", valueName: "sign"))
    var decimal: String?

    @Option(help: ArgumentHelp("Where a row names no currency, such as EUR.", valueName: "code"))
    var currency: String?

    @Option(
        help: "csv: where a row names no measure: fine, order, ban, reprimand, warning, periodic_penalty.")
    var measure: String?

    @Option(help: ArgumentHelp("Who published the files.", valueName: "name"))
    var publisher: String?

    @Option(help: ArgumentHelp("When they became public, where their rows do not say so.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("When they were read at their source.", valueName: "date"))
    var read: String?

    @Option(help: ArgumentHelp("The language of their words, in ISO 639-1.", valueName: "code"))
    var language: String?

    func options() throws -> ImportOptions {
        var options = ImportOptions(name: "")
        options.publisher = publisher
        options.published = try Self.read("published", published, FilterOptions.dates) { PartialDate($0) }
        options.read = try Self.read("read", read, FilterOptions.dates) { PartialDate($0) }
        options.language =
            try Self.read("language", language, "two letters such as nl", Self.language) ?? "und"
        do { options.columns = try columns.map { try ColumnMap($0) } ?? ColumnMap() } catch let fault
            as ImportFault
        {
            throw ValidationError("--columns: \(Sentences.sentence(fault))")
        }
        options.separator = try Self.read("separator", separator, "one of , ; or a tab", Self.sign(",;\t"))
        options.dateOrder = try Self.read("date-order", dateOrder, "dmy, mdy or ymd") {
            DateOrder(rawValue: $0)
        }
        options.decimal = try Self.read("decimal", decimal, "a point or a comma", Self.sign(".,"))
        options.currency = try Self.read("currency", currency, "three capitals such as EUR", Self.currency)
        options.measure =
            try Self.read("measure", measure, MeasureKind.allCases.map(\.rawValue).joined(separator: ", ")) {
                MeasureKind(rawValue: $0)
            } ?? .fine
        return options
    }

    private static func read<Value>(
        _ name: String, _ text: String?, _ right: String, _ read: (String) -> Value?
    )
        throws -> Value?
    { try FilterOptions.read(name, text, right, read) }

    private static func sign(_ signs: String) -> (String) -> Character? {
        { text in text.count == 1 ? text.first.flatMap { signs.contains($0) ? $0 : nil } : nil }
    }

    private static func currency(_ text: String) -> String? {
        text.wholeMatch(of: /[A-Z]{3}/) == nil ? nil : text
    }

    private static func language(_ text: String) -> String? {
        text.wholeMatch(of: /[a-z]{2,3}/) == nil ? nil : text
    }
}
