import Enforcement
import Foundation
import Register

/// The built program, run as a user runs it, in a folder of its own.
final class Program: Sendable {
    struct Result: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "boete-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// The products lie beside the tests.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "boete").path

    var register: String { directory.appending(path: "register.sqlite").path }

    func file(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: directory.appending(path: name))
    }

    func file(_ name: String, _ text: String) throws { try file(name, Array(text.utf8)) }

    /// A process that is not started yet; `environment` is added to one in which no register is named.
    func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        var all = ["HOME": directory.path, "BOETE_REGISTER": register, "LC_ALL": "C"]
        all.merge(environment) { $1 }
        process.environment = all
        process.standardInput = FileHandle.nullDevice
        return process
    }

    func run(_ arguments: String..., environment: [String: String] = [:], input: String? = nil) throws
        -> Result
    {
        try run(process(arguments, environment: environment), input: input)
    }

    func run(_ process: Process, input: String? = nil) throws -> Result {
        // Files, not pipes: a pipe that nobody reads while the other is read would stop the program.
        let (output, errors) = (directory.appending(path: ".out"), directory.appending(path: ".err"))
        for url in [output, errors] { try Data().write(to: url) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        if let input {
            let url = directory.appending(path: ".in")
            try Data(input.utf8).write(to: url)
            process.standardInput = try FileHandle(forReadingFrom: url)
        }
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// Two cases of Amazon, put into the register without any extraction.
    func fill() throws {
        let register = try Register(at: register, now: { Date(timeIntervalSince1970: 1_700_000_000) })
        let text = "The CNPD fined Amazon EUR 746 million on 16 July. LQDN had complained in 2018."
        var fine = Measure(respondent: "Amazon", measure: .fine, evidence: Span(0, 49))
        fine.authority = Authority("LU")
        fine.money = Money(amount: Amount(units: 746_000_000), currency: "EUR")
        fine.decided = PartialDate("2021-07-16")
        fine.law = .gdpr
        (fine.saidBy, fine.saidByName) = (.companyFiling, "Amazon")
        fine.spans = [
            "authority": Span(4, 8), "respondent": Span(15, 21), "amount": Span(22, 37),
            "decided": Span(41, 48),
        ]
        var complaint = Complaint(complainant: "LQDN", evidence: Span(50, 78))
        complaint.against = ["Amazon"]
        complaint.filed = PartialDate("2018")
        complaint.spans = ["filed": Span(73, 77)]
        try register.add(
            Record(
                document: "amazon.txt", language: "en", kind: .news, published: PartialDate("2021-07-30"),
                relevant: true, measures: [fine], complaints: [complaint]), Document(name: "amazon.txt", text: text))
        fine.decided = PartialDate("2021-07-15")
        (fine.saidBy, fine.saidByName) = (.court, nil)
        fine.spans = [:]
        try register.add(
            Record(
                document: "court\u{1B}[1m.txt", language: "en", kind: .court,
                published: PartialDate("2025-03-19"),
                relevant: true, measures: [fine]), Document(name: "court\u{1B}[1m.txt", text: text + " The tribunal agreed."))
        var french = Measure(respondent: "Amazon, \"France\"", measure: .fine, evidence: Span(0, 4))
        french.authority = Authority("FR")
        try register.add(
            Record(document: "fr.txt", language: "en", relevant: true, measures: [french]),
            Document(name: "fr.txt", text: "Une autre amende."))
    }
}
