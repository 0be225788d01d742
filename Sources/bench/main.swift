import Enforcement
import Extraction
import Foundation

// Speed of extraction on one core and cost of a start; each answer is checked, so that a fast wrong reader fails.

/// The processor seconds that this process and its ended children have used.
func seconds() -> (own: Double, children: Double) {
    var spent = tms()
    times(&spent)
    let tick = Double(sysconf(Int32(_SC_CLK_TCK)))
    return (
        Double(spent.tms_utime + spent.tms_stime) / tick, Double(spent.tms_cutime + spent.tms_cstime) / tick
    )
}

/// The texts of the examples, and of the labelled corpus where it is there.
func texts() -> [[UInt8]] {
    let folders = ["Examples", "../shared/corpus"]
    let paths = folders.flatMap { folder in
        (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
    }
    return paths.compactMap { FileManager.default.contents(atPath: $0) }.map(Array.init)
}

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("bench: \(message)\n".utf8))
    exit(1)
}

func speed(_ texts: [[UInt8]]) {
    let extractor = Extractor()
    let once = texts.map { extractor.record(of: $0) }
    if once.allSatisfy({ $0.measures.isEmpty }) { fail("no measure was found in \(texts.count) texts") }
    let round = texts.reduce(0) { $0 + $1.count }
    let start = seconds().own
    var (bytes, rounds) = (0, 0)
    while bytes < 40_000_000 {
        for (text, known) in zip(texts, once) where extractor.record(of: text) != known {
            fail("a text was read in two ways")
        }
        (bytes, rounds) = (bytes + round, rounds + 1)
    }
    let rate = Double(bytes) / 1e6 / (seconds().own - start)
    print(
        "extraction  \((rate * 10).rounded() / 10) MB/s of one core (\(texts.count) texts, \(rounds) rounds)")
}

func startUp(_ program: String, _ file: String) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else {
        fail("no \(program): build boete first")
    }
    let (runs, start) = (20, seconds().children)
    for _ in 0..<runs {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["extract", file]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if process.terminationStatus != 0 || data.isEmpty { fail("\(program) extract \(file) said nothing") }
    }
    let cost = (seconds().children - start) / Double(runs)
    print(
        "start-up    \(Int((cost * 1000).rounded())) ms of processor time (boete extract \(file), mean of \(runs))"
    )
}

let all = texts()
if all.isEmpty { fail("no texts: run it from the project's folder") }
speed(all)
let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
try startUp(own + "/boete", "Examples/amazon-fine.nl.txt")
