import Register
import Testing

@testable import boete

@Suite struct SentencesTests {
    private static let registers: [(fault: RegisterFault, sentence: String)] = [
        (.missing, "r.sqlite: no register there; make one with boete add FILE"),
        (.noDirectory("/no/where"), "r.sqlite: no directory '/no/where'; make it or give another --register"),
        (
            .newer(version: 9, known: 1),
            "r.sqlite: is a register of schema version 9; this boete reads up to 1, use a newer one"
        ),
        (.foreign, "r.sqlite: is the database of another program; give another --register"),
        (.locked, "r.sqlite: is in use by another process; try again when it has finished"),
        (.corrupt, "r.sqlite: is damaged or no register; restore a copy or give another --register"),
        (.unwritable, "r.sqlite: may not be written; grant write permission or give another --register"),
        (.full, "r.sqlite: no space left on device; free some space"),
        (.database("odd"), "r.sqlite: the database says 'odd'; restore a copy or report this"),
    ]

    @Test("What is wrong with a register", arguments: registers)
    func register(fault: RegisterFault, sentence: String) {
        #expect(Sentences.sentence(RegisterTrouble(path: "r.sqlite", fault: fault)) == sentence)
    }

    private static let inputs: [(fault: InputFault, sentence: String)] = [
        (.missing, "no such file; give the path of a text file"),
        (.directory, "is a directory; give the files in it"),
        (.unreadable, "may not be read; grant read permission"),
        (.empty, "is empty; give a file with text in it"),
        (.binary, "is binary; give a text in UTF-8, UTF-16 or Windows-1252"),
        (.tooLarge(limit: 5), "is larger than 5 bytes; raise --max-bytes"),
        (.system(SystemFault(number: 5)), "input/output error; try again or give another file"),
    ]

    @Test("What is wrong with a file", arguments: inputs)
    func input(fault: InputFault, sentence: String) { #expect(Sentences.sentence(fault) == sentence) }

    @Test("What is told of a text that is read")
    func notes() {
        #expect(Sentences.note(on: DecodedText(text: "a", encoding: .utf8)) == nil)
        #expect(
            Sentences.note(on: DecodedText(text: "a", encoding: .windows1252))
                == "is not valid UTF-8; read as Windows-1252")
        #expect(
            Sentences.note(on: DecodedText(text: "a", encoding: .utf16, repaired: true))
                == "is damaged UTF-16; what could not be read became U+FFFD")
    }
}
