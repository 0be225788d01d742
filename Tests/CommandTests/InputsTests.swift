import Foundation
import Register
import Testing

@testable import boete

@Suite struct InputsTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.file("good.txt", "Een tekst over niets.")
        try program.file("empty.txt", "")
        try program.file("binary.pdf", [0x25, 0x50, 0x44, 0x46, 0x00])
        try program.file("latin.txt", [0x63, 0x61, 0x66, 0xE9])
        try FileManager.default.createDirectory(
            at: program.directory.appending(path: "folder"), withIntermediateDirectories: true)
    }

    @Test("A file that is refused costs a line; the rest is done, in the order given")
    func rest() throws {
        let result = try program.run(
            "extract", "empty.txt", "good.txt", "missing.txt", "folder", "binary.pdf", "latin.txt",
            "good.txt/x")
        #expect(
            result.errors == """
                boete: empty.txt: is empty; give a file with text in it
                boete: missing.txt: no such file; give the path of a text file
                boete: folder: is a directory; give the files in it
                boete: binary.pdf: is binary; give a text in UTF-8, UTF-16 or Windows-1252
                boete: latin.txt: is not valid UTF-8; read as Windows-1252
                boete: good.txt/x: no such file; give the path of a text file

                """)
        #expect(try documents(result) == ["good.txt", "latin.txt"])
        #expect(result.status == 1)
    }

    private func documents(_ result: Program.Result) throws -> [String] {
        try result.output.split(separator: "\n").map { line in
            let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return json?["document"] as? String ?? ""
        }
    }

    @Test("A file over the limit is refused, at the limit it is read, from a pipe too")
    func limit() throws {
        try program.file("five.txt", "vijf!")
        let refused = "is larger than 4 bytes; raise --max-bytes\n"
        #expect(
            try program.run("extract", "--max-bytes", "4", "five.txt").errors == "boete: five.txt: " + refused
        )
        #expect(try program.run("extract", "--max-bytes", "5", "five.txt").status == 0)
        #expect(
            try program.run("extract", "--max-bytes", "4", "-", input: "vijf!").errors == "boete: -: "
                + refused)
        #expect(
            try program.run("extract", "--max-bytes", "4", "/dev/zero").errors == "boete: /dev/zero: "
                + refused)
    }

    @Test("Without a file, or for -, standard input is read")
    func standardInput() throws {
        #expect(try documents(try program.run("extract", input: "Een tekst.")) == ["-"])
        #expect(
            try documents(try program.run("extract", "good.txt", "-", input: "Een tekst.")) == [
                "good.txt", "-",
            ])
    }

    @Test("A file that may not be read", .enabled(if: geteuid() != 0, "root may read everything"))
    func unreadable() throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: 0], ofItemAtPath: program.directory.appending(path: "good.txt").path)
        #expect(
            try program.run("extract", "good.txt").errors
                == "boete: good.txt: may not be read; grant read permission\n")
    }

    @Test("A text without enforcement is taken in, and said so; the second time it is known")
    func noEnforcement() throws {
        let id = String(Register.id(of: "Een tekst over niets.").prefix(12))
        let line = "\(id)  good.txt  names no data-protection enforcement action\n"
        #expect(try program.run("add", "good.txt") == .init(status: 0, output: "added  " + line, errors: ""))
        #expect(try program.run("add", "good.txt") == .init(status: 0, output: "known  " + line, errors: ""))
    }
}
