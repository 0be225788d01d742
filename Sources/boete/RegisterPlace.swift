import ArgumentParser
import Filing
import Foundation
import Register

/// Where the register lies: `--register`, else `BOETE_REGISTER`, else the user's data directory.
struct RegisterPlace: ParsableArguments {
    @Option(
        name: .customLong("register"),
        help: ArgumentHelp(
            "The register's file, instead of BOETE_REGISTER or the default.", valueName: "path"))
    var given: String?

    private var path: String { given ?? System.environment("BOETE_REGISTER") ?? standard }

    /// True where that is the register's own file, or the log beside it.
    func isAt(_ file: String) -> Bool {
        func whole(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        return ["", "-wal", "-shm"].contains { whole(file) == whole(path) + $0 }
    }

    /// Opens the register, runs `work` on it, and tells which register it was where something goes wrong.
    ///
    /// `create` makes the file, and its folder only where it is the default one.
    func use<Value>(create: Bool = false, _ work: (Register) throws -> Value) throws -> Value {
        do {
            if create, path == standard { try makeDirectory() }
            return try work(Register(at: path, create: create))
        } catch let fault as RegisterFault {
            throw RegisterTrouble(path: path, fault: fault)
        }
    }

    /// The XDG base directory specification: a relative XDG_DATA_HOME is to be ignored.
    private var standard: String {
        let data = System.environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = System.environment("HOME") ?? NSHomeDirectory()
        return (data ?? home + "/.local/share") + "/boete/register.sqlite"
    }

    private func makeDirectory() throws(RegisterFault) {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent()
        do { try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true) } catch
        {
            throw .noDirectory(directory.path)
        }
    }
}

/// What went wrong with which register.
struct RegisterTrouble: Error, Equatable {
    let path: String
    let fault: RegisterFault
}
