import Enforcement
import Extraction
import Foundation

// Prints what dates, sums, articles and authorities are read from lines of JSON: {"text": …, "language": "nl", "reference": "2021-07-16"}.

struct Case: Decodable {
    let text: String
    let language: String
    let reference: String?
}

extension JSONWriter {
    mutating func span(_ span: Span) {
        field("start", span.start)
        field("end", span.end)
    }
}

func line(_ readings: Readings) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
        json.key("dates")
        json.array(readings.dates) { json, found in
            json.object {
                $0.span(found.span)
                $0.field("value", found.date.description)
            }
        }
        json.key("sums")
        json.array(readings.sums) { json, found in
            json.object {
                $0.span(found.span)
                $0.field("amount", found.money.amount)
                $0.field("currency", found.money.currency)
            }
        }
        json.key("articles")
        json.array(readings.articles) { json, found in
            json.object {
                $0.span(found.span)
                $0.field("value", found.article.description)
            }
        }
        json.key("authorities")
        json.array(readings.authorities) { json, found in
            json.object {
                $0.span(found.span)
                $0.field("value", found.authority.code)
            }
        }
    }
    json.endLine()
    return json.bytes
}

let extractor = Extractor()
while let input = readLine() {
    let asked = try JSONDecoder().decode(Case.self, from: Data(input.utf8))
    let reference = asked.reference.flatMap { PartialDate($0) }
    guard let readings = extractor.readings(of: asked.text, language: asked.language, reference: reference)
    else {
        FileHandle.standardError.write(Data("readings: no language \"\(asked.language)\"\n".utf8))
        exit(1)
    }
    FileHandle.standardOutput.write(Data(line(readings)))
}
