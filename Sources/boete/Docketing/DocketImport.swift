import ArgumentParser
import Enforcement
import Importing
import Register

struct DocketImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Put the complaints of a table on the docket.",
        discussion: """
            The first line names the columns: complainant, respondent, with, lodged, and if you like
            lead, represented and note. A row that cannot be read is told with its line, the rest
            goes in; a complaint that is there already is passed over.

            Example:
              boete complaint import complaints.csv
            """)

    @OptionGroup var place: RegisterPlace
    @Option(help: ArgumentHelp("Who keeps the docket; it is kept in the log.", valueName: "name")) var by = ""
    @Argument(help: "The table, as CSV.") var file: String

    mutating func run() throws {
        let table = try read()
        let sums = try place.use(create: true) { register in
            let known = try register.docket().map(Self.key)
            let new = table.complaints.filter { !known.contains(Self.key($0)) }
            if !new.isEmpty { try register.docket(new, by: by) }
            return
                "docketed \(new.count), known \(table.complaints.count - new.count), refused \(table.refused)"
        }
        try Output.print(sums)
        if table.refused > 0 { throw ExitStatus.incomplete }
    }

    private static func key(_ complaint: DocketedComplaint) -> [String] {
        [complaint.complainant, complaint.respondent, complaint.with.code, complaint.lodged.description]
    }

    private func read() throws -> (complaints: [DocketedComplaint], refused: Int) {
        var complaints: [DocketedComplaint] = []
        var refused = 0
        do {
            try NamedRows.read(try InputFile.bytes(of: file, limit: 100_000_000)) { row in
                do {
                    let row = try row.get()
                    do { complaints.append(try DocketReading.complaint(row.cells)) } catch let fault
                        as ValidationError
                    {
                        tell("\(file):\(row.line): \(fault.message)")
                        refused += 1
                    }
                } catch let refusal as Refusal {
                    tell("\(file):\(refusal.line): \(Sentences.sentence(refusal.reason))")
                    refused += 1
                }
            }
        } catch let fault as InputFault {
            tell("boete: \(file): \(Sentences.sentence(fault))")
            throw ExitStatus.incomplete
        } catch let fault as ImportFault {
            tell("boete: \(file): \(Sentences.sentence(fault))")
            throw ExitStatus.incomplete
        }
        return (complaints, refused)
    }
}
