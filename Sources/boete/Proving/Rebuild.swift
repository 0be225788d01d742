import ArgumentParser
import Filing
import Register

struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make all tables anew from the log; the cases are the same to the byte.",
        discussion: """
            Example:
              boete rebuild --register copy.sqlite
            """)

    @OptionGroup var place: RegisterPlace

    mutating func run() throws {
        try place.use { register in
            var progress = Progress(of: try register.size())
            try register.rebuild { progress.reached($0) }
            progress.clear()
        }
        try Output.print("rebuilt")
    }
}
