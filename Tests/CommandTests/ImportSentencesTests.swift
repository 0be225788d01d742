import Importing
import Testing

@testable import boete

@Suite struct ImportSentencesTests {
    private static let refusals: [(reason: Refusal.Reason, sentence: String)] = [
        (.notUTF8, "is not UTF-8; convert the file to UTF-8"),
        (.tooLong(limit: 9), "is longer than 9 bytes; divide it, or close what it leaves open"),
        (.notJSON(at: 4), "is not JSON from byte 4 on; give one JSON object a line"),
        (.unknownField("mesures"), "'mesures' is no field of this format; correct its name"),
        (.twice(field: "Fine"), "has 'Fine' twice; leave one"),
        (.missing(field: "currency"), "has no currency; give one"),
        (
            .unexpected(field: "amount", given: "a\nlot"),
            "amount 'a lot' cannot be read; write it as docs/importing.md says"
        ),
        (.unexpected(field: "kind"), "kind is missing or cannot be read; write it as docs/record.md says"),
        (
            .noSuchDate(field: "decided", given: "2021-02-30"),
            "decided '2021-02-30' is no day of the calendar; correct it, or give --date-order"
        ),
        (
            .ambiguous(field: "amount", given: "5.000", readings: ["5", "5000"]),
            "amount '5.000' may be 5 or 5000; give --date-order or --decimal"
        ),
        (.notInText(field: "court"), "the passage of court is not in the text; count it in bytes of UTF-8"),
        (
            .unclosedQuote,
            "opens a quotation mark and does not close it; close it, or double it within a cell"
        ),
        (.strayQuote, "has text behind a closing quotation mark; double the marks within a cell"),
        (.cells(expected: 5, found: 4), "has 4 cells for 5 columns; correct its separators"),
        (.duplicate(id: "7", firstLine: 2), "has the id '7' of line 2; leave one of the two"),
        (.unclosedTemplate("DPAdecisionBOX"), "{{DPAdecisionBOX is not closed; end it with }}"),
        (.noTemplate, "has neither {{DPAdecisionBOX nor {{COURTdecisionBOX; give pages of decisions"),
    ]

    @Test("Why a row was not taken", arguments: refusals)
    func refusal(reason: Refusal.Reason, sentence: String) {
        #expect(Sentences.sentence(Refusal(line: 12, reason: reason)) == "line 12: \(sentence)")
    }

    @Test("What was given is told in one line, and cut where it is long")
    func long() {
        let refusal = Refusal(line: 1, reason: .twice(field: String(repeating: "a\n", count: 50)))
        #expect(
            Sentences.sentence(refusal)
                == "line 1: has '\(String(repeating: "a ", count: 30))…' twice; leave one")
    }

    private static let faults: [(fault: ImportFault, sentence: String)] = [
        (.empty, "has no line of columns; give a table"),
        (
            .header(.unclosedQuote),
            "the line of columns opens a quotation mark and does not close it; "
                + "close it, or double it within a cell"
        ),
        (
            .columns(missing: ["fine"], there: ["who", "how much"]),
            "has no column 'fine'; its columns are 'who', 'how much'"
        ),
        (.columnTwice("who"), "has the column 'who' twice; rename one"),
        (
            .unmapped(field: "respondent", there: ["who"]),
            "no column gives respondent; name it with --columns respondent=COLUMN, its columns are 'who'"
        ),
        (.fields(unknown: ["fined"], known: ["a", "b"]), "no field 'fined'; the fields are a, b"),
        (.unreadableMap("x"), "'x' in --columns is not FIELD=COLUMN, each field once"),
    ]

    @Test("Why nothing of a file was taken", arguments: faults)
    func fault(fault: ImportFault, sentence: String) { #expect(Sentences.sentence(fault) == sentence) }
}
