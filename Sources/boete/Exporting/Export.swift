import ArgumentParser
import Enforcement
import Filing
import Register

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

    static let configuration = CommandConfiguration(abstract: "x")

    @OptionGroup var place: RegisterPlace
    @OptionGroup var filter: FilterOptions
    @OptionGroup var viewpoint: Viewpoint
    @Option var format: Format
    @Option var output = OutputFile.standardOutput

    mutating func run() throws {
        try place.use { register in
            let view = try viewpoint.view(of: register)
            try OutputFile.write(to: output) { write in try view.forEachLogLine(write) }
        }
    }
}
