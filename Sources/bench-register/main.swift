import Enforcement
import Filing
import Foundation
import Register

// A register of 100,000 cases and a million claims: how fast it is filled, asked and added to, and how large it is.
// usage: bench-register [DOCUMENTS [FILE [fill]]]; each answer is checked, so that a fast wrong register fails.

let documents = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 110_000
let path =
    CommandLine.arguments.dropFirst(2).first ?? NSTemporaryDirectory() + "bench-register-\(getpid()).sqlite"

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("bench-register: \(message)\n".utf8))
    exit(1)
}

func say(_ name: String, _ text: String) {
    print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + text)
}

func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let spent = (ContinuousClock.now - start).components
    return Double(spent.seconds) * 1000 + Double(spent.attoseconds) / 1e15
}

/// The median and the 99th of a hundred.
func spread(_ times: [Double]) -> String {
    let sorted = times.sorted()
    func at(_ share: Double) -> String {
        String(format: "%.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
    }
    return "median \(at(0.5)) ms, p99 \(at(0.99)) ms (\(sorted.count))"
}

func removeFiles() {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
}

var generator = Generator(seed: 7)
let exists = FileManager.default.fileExists(atPath: path)
let register = try Register(at: path)
var bytes = 0
if exists {
    for _ in 0..<documents { bytes += generator.next().1.text.utf8.count }
} else {
    var claims = 0
    var spent = 0.0
    for start in stride(from: 0, to: documents, by: 500) {
        let batch = (start..<min(documents, start + 500)).map { _ in generator.next() }
        bytes += batch.reduce(0) { $0 + $1.1.text.utf8.count }
        claims += batch.reduce(0) { $0 + $1.0.claimCount }
        spent += try milliseconds { try register.add(batch, filing: false) }
        if (start + 500).isMultiple(of: 5_000) { spent += try milliseconds { try register.file() } }
    }
    spent += try milliseconds { try register.file() }
    say(
        "filled", "\(claims) claims of \(documents) documents, \(Int(Double(claims) / spent * 1000)) claims/s"
    )
}
let cases = try register.count()
if cases < documents * 4 / 5 { fail("\(cases) cases of \(documents) documents") }
try register.tidy()
let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
say(
    "size",
    "\(size / 1_000_000) MB for \(bytes / 1_000_000) MB of text: \(String(format: "%.2f", Double(size) / Double(bytes))) times; \(cases) cases"
)

if CommandLine.arguments.last == "fill" { exit(0) }

let year = PartialDate("2021").map { $0.first...$0.last }

func filter(_ set: (inout CaseFilter) -> Void) -> CaseFilter {
    var filter = CaseFilter()
    set(&filter)
    return filter
}

@MainActor func ask(_ name: String, _ count: Int = 200, _ question: () throws -> [CaseSummary]) rethrows {
    var times: [Double] = []
    var found = 0
    for _ in 0..<count { times.append(try milliseconds { found += try question().count }) }
    if found == 0 { fail("nothing was found for \(name)") }
    say(name, spread(times))
    all += times
}

var all: [Double] = []
for order in CaseOrder.allCases {
    try ask("all, by \(order)") { try register.cases(order: order, limit: 20) }
    try ask("authority, by \(order)") {
        let authority = generator.authority()
        return try register.cases(filter { $0.authority = authority }, order: order, limit: 20)
    }
    try ask("measure and standing, by \(order)") {
        try register.cases(
            filter {
                $0.measure = .reprimand; $0.standing = .one(.annulled)
            }, order: order, limit: 20)
    }
    try ask("article and country, by \(order)") {
        try register.cases(
            filter {
                $0.article = Article("32"); $0.country = "DE"
            }, order: order, limit: 20)
    }
    try ask("what stands in a year, by \(order)") {
        try register.cases(
            filter {
                $0.standing = .stands; $0.decided = year
            }, order: order,
            limit: 20)
    }
    try ask("sums between, by \(order)") {
        try register.cases(filter { $0.euros = 1_000_000...5_000_000 }, order: order, limit: 20)
    }
    try ask("as of a day, by \(order)") {
        try register.cases(order: order, asOf: PartialDate("2022-03-01"), limit: 20)
    }
    try ask("word of a name, by \(order)") {
        let word = generator.word()
        return try register.cases(filter { $0.text = word }, order: order, limit: 20)
    }
    try ask("two words of a text, by \(order)") {
        let words = "\(generator.word()) \(generator.word())"
        return try register.cases(filter { $0.text = words }, order: order, limit: 20)
    }
    try ask("a common word, by \(order)", 50) {
        try register.cases(filter { $0.text = "got" }, order: order, limit: 20)
    }
}
say("every question", spread(all))
let someone = try register.cases(limit: 300)
say("a whole case", spread(try someone.map { one in try milliseconds { _ = try register.dossier(one.id) } }))
var added: [Double] = []
for _ in 0..<200 {
    let (record, document) = generator.next()
    added.append(try milliseconds { try register.add(record, document) })
}
say("adding a document", spread(added))
if CommandLine.arguments.count < 3 { removeFiles() }
