import Enforcement
import Extraction
import Foundation

// Prints the choices that texts call for, a line of JSON each, for Scripts/train: lessons FILE...

func line(_ lesson: Lesson, of file: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
        json.field("doc", file)
        json.field("choice", lesson.choice)
        json.field("kind", lesson.kind?.rawValue)
        json.field("money", lesson.money.map { "\($0.amount) \($0.currency)" })
        json.field("start", lesson.sentence.start)
        json.field("end", lesson.sentence.end)
        if let measure = lesson.measure {
            json.key("measure")
            json.object { write(measure, &$0) }
        }
        json.key("candidates")
        json.array(lesson.candidates) { json, candidate in
            json.object {
                $0.field("values", candidate.values)
                $0.field("clues", candidate.clues)
            }
        }
    }
    json.endLine()
    return json.bytes
}

func write(_ measure: Measure, _ json: inout JSONWriter) {
    json.field("respondent", measure.respondent)
    json.field("aliases", measure.aliases)
    json.field("authority", measure.authority?.code)
    json.field("measure", measure.measure.rawValue)
    json.field("amount", measure.money.map { "\($0.amount)" })
    json.field("currency", measure.money?.currency)
    json.field("standing", measure.standing.rawValue)
}

let extractor = Extractor()
for file in CommandLine.arguments.dropFirst() {
    guard let bytes = FileManager.default.contents(atPath: file) else {
        FileHandle.standardError.write(Data("lessons: cannot read \"\(file)\"\n".utf8))
        exit(1)
    }
    for lesson in extractor.lessons(of: Array(bytes)) {
        FileHandle.standardOutput.write(Data(line(lesson, of: file)))
    }
}
