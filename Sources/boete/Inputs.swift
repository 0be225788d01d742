import ArgumentParser

/// The files that a command reads, one after the other.
struct Inputs: ParsableArguments {
    @Argument(help: ArgumentHelp("The texts to read; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: ArgumentHelp("Refuse files larger than this.", valueName: "bytes"))
    var maxBytes = 20_000_000

    func validate() throws {
        if maxBytes < 1 { throw ValidationError("--max-bytes '\(maxBytes)' reads nothing; give 1 or more.") }
    }

    /// Gives each file's text to `use`; a file that is refused gets its line on standard error.
    ///
    /// Returns how many were refused.
    func forEach(_ use: (_ path: String, _ text: String) throws -> Void) rethrows -> Int {
        var refused = 0
        var progress = Progress(of: files.count)
        for (number, path) in files.enumerated() {
            let read = Result { () throws(InputFault) in
                try Decoding.text(of: InputFile.bytes(of: path, limit: maxBytes))
            }
            progress.clear()
            switch read {
            case .success(let decoded):
                if let note = Sentences.note(on: decoded) { tell("boete: \(path): \(note)") }
                try use(path, decoded.text)
            case .failure(let fault):
                tell("boete: \(path): \(Sentences.sentence(fault))")
                refused += 1
            }
            progress.reached(number + 1)
        }
        progress.clear()
        return refused
    }
}
