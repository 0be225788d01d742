import ArgumentParser
import Enforcement
import Register

struct DocketAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put a complaint on the docket.",
        discussion: """
            Example:
              boete complaint add --complainant 'La Quadrature du Net' --respondent Amazon --with FR \\
                  --lead LU --lodged 2018-05-28 --represented 10065
            """)

    @OptionGroup var place: RegisterPlace
    @Option(help: ArgumentHelp("Who complains.", valueName: "name")) var complainant: String
    @Option(help: ArgumentHelp("Against whom.", valueName: "name")) var respondent: String
    @Option(help: ArgumentHelp("The authority it was lodged with, such as FR.", valueName: "code")) var with:
        String
    @Option(help: ArgumentHelp("The lead authority, where that is another.", valueName: "code")) var lead:
        String?
    @Option(help: ArgumentHelp("When: 2018-05-28.", valueName: "day")) var lodged: String
    @Option(help: ArgumentHelp("On behalf of how many people.", valueName: "count")) var represented: Int?
    @Option(help: ArgumentHelp("A word for yourself.", valueName: "text")) var note: String?
    @Option(help: ArgumentHelp("Who keeps the docket; it is kept in the log.", valueName: "name")) var by = ""

    func validate() throws { _ = try complaint() }

    mutating func run() throws {
        let complaint = try complaint()
        let ids = try place.use(create: true) { try $0.docket([complaint], by: by) }
        try Output.print("docketed  \(ids[0])")
    }

    private func complaint() throws -> DocketedComplaint {
        try DocketReading.complaint(
            [
                "complainant": complainant, "respondent": respondent, "with": with, "lead": lead,
                "lodged": lodged,
                "represented": represented.map(String.init), "note": note,
            ].compactMapValues { $0 })
    }
}
