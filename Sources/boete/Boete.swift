import ArgumentParser

/// The evidence-backed register of data-protection enforcement.
@main
struct Boete: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boete",
        abstract: "The evidence-backed register of data-protection enforcement.",
        discussion: """
            Example:
              boete add news/*.txt && boete case amazon

            Exit status: 0 done, 1 nothing found or some inputs refused, 2 usage.
            """,
        version: "0.1.0",
        subcommands: [
            Extract.self, Add.self, Import.self, Export.self, Cases.self, ShowCase.self, Why.self,
            Respondents.self, ShowCoverage.self, Review.self,
            Accept.self, Retract.self, Assert.self, Merge.self, Split.self, Erase.self, Verify.self,
            Rebuild.self, ComplaintCommand.self, Fine.self, Clocks.self,
        ])

    @OptionGroup var place: RegisterPlace

    static func main() {
        System.endWithBrokenPipes()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitStatus {
            System.end(status)
        } catch let fault as OutputFault {
            tell("boete: \(Sentences.sentence(fault))")
            System.end(.incomplete)
        } catch let trouble as RegisterTrouble {
            tell("boete: \(Sentences.sentence(trouble))")
            System.end(.incomplete)
        } catch {
            end(with: error)
        }
    }

    /// Help and version go to standard output; a mistake in the command goes to standard error.
    private static func end(with error: any Error) -> Never {
        if exitCode(for: error).isSuccess { exit(withError: error) }
        tell(fullMessage(for: error))
        System.end(.usage)
    }
}

enum ExitStatus: Int32, Error {
    case incomplete = 1
    case usage = 2
}
