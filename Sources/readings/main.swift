import Enforcement
import Extraction
import Foundation

// Prints what dates, sums, articles and authorities are read from lines of JSON: {"text": …, "language": "nl", "reference": "2021-07-16"};
// and with `names` how alike the two names of a line are: {"names": ["Booking.com B.V.", "Booking.com"]}.

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

extension JSONWriter {
    mutating func field<Reading>(
        _ name: String, _ readings: [Reading], _ span: (Reading) -> Span,
        _ values: (inout JSONWriter, Reading) -> Void
    ) {
        key(name)
        array(readings) { json, reading in
            json.object {
                $0.span(span(reading))
                values(&$0, reading)
            }
        }
    }
}

func line(_ readings: Readings) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
        json.field("dates", readings.dates, \.span) { $0.field("value", $1.date.description) }
        json.field("sums", readings.sums, \.span) {
            $0.field("amount", $1.money.amount)
            $0.field("currency", $1.money.currency)
        }
        json.field("articles", readings.articles, \.span) { $0.field("value", $1.article.description) }
        json.field("authorities", readings.authorities, \.span) { $0.field("value", $1.authority.code) }
    }
    json.endLine()
    return json.bytes
}

if CommandLine.arguments.dropFirst().first == "names" {
    while let input = readLine() {
        let asked = try JSONDecoder().decode(NamePair.self, from: Data(input.utf8))
        FileHandle.standardOutput.write(Data(asked.line))
    }
    exit(0)
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
