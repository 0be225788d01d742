import Foundation
import Testing

@testable import boete

@Suite struct RegisterPlaceTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.file("a.txt", "Een tekst.")
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: program.directory.appending(path: path).path)
    }

    @Test("--register is over BOETE_REGISTER, wherever it stands")
    func option() throws {
        #expect(try program.run("add", "a.txt", "--register", "one.sqlite").status == 0)
        #expect(try program.run("--register", "two.sqlite", "add", "a.txt").status == 0)
        #expect(exists("one.sqlite") && exists("two.sqlite") && !exists("register.sqlite"))
    }

    @Test("BOETE_REGISTER is over the default")
    func variable() throws {
        #expect(try program.run("add", "a.txt", environment: ["BOETE_REGISTER": "three.sqlite"]).status == 0)
        #expect(exists("three.sqlite"))
    }

    @Test("The default lies in the user's data directory, which is made; a relative XDG_DATA_HOME is ignored")
    func standard() throws {
        let xdg = program.directory.appending(path: "data").path
        #expect(
            try program.run("add", "a.txt", environment: ["BOETE_REGISTER": "", "XDG_DATA_HOME": xdg]).status
                == 0)
        #expect(exists("data/boete/register.sqlite"))
        #expect(
            try program.run("add", "a.txt", environment: ["BOETE_REGISTER": "", "XDG_DATA_HOME": "rel"])
                .status == 0)
        #expect(exists(".local/share/boete/register.sqlite") && !exists("rel"))
    }

    @Test("A register that is given lies in a folder that exists")
    func nowhere() throws {
        let path = program.directory.appending(path: "none/r.sqlite").path
        let result = try program.run("add", "a.txt", "--register", path)
        #expect(
            result.errors
                == "boete: \(path): no directory '\(program.directory.path)/none'; make it or give another --register\n"
        )
        #expect(result.status == 1)
    }

    @Test("Looking does not make a register")
    func looking() throws {
        let result = try program.run("cases", "--register", "none.sqlite")
        #expect(result.errors == "boete: none.sqlite: no register there; make one with boete add FILE\n")
        #expect(result.status == 1 && !exists("none.sqlite"))
    }

    @Test("A file that is no register is told so")
    func letter() throws {
        try program.file("letter.sqlite", String(repeating: "Dear reader, ", count: 500))
        let result = try program.run("cases", "--register", "letter.sqlite")
        #expect(
            result.errors
                == "boete: letter.sqlite: is damaged or no register; restore a copy or give another --register\n"
        )
        #expect(result.status == 1)
    }
}
