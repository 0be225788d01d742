import Testing

@testable import Naming

@Suite struct LegalFormsTests {
    static let all = TextTable(LegalForms.data).entries.flatMap(WrittenForms.written)

    @Test(
        "A name tells the legal form of its bearer",
        arguments: [
            ("Lidl Stiftung & Co. KG", "GmbH&Co.KG", "four words"),
            ("Avast spol. s r.o.", "SRO", "short and initials"),
            ("S.C. Dante International S.A.", "SA", "one in front, one behind"),
            ("OOO Roga i Kopyta", "OOO", "in front"),
            ("Общество с ограниченной ответственностью «Рога»", "OOO", "written out in Russian"),
            ("ΔΕΗ Α.Ε.", "AE", "Greek"), ("Petróleos S.A. de C.V.", "SA-es", "Mexican"),
            ("Huawei Technologies Co., Ltd.", "Ltd", "two in one"),
            ("Acme Corp JSC", "JSC", "the one that says more"),
            ("Bauhaus Gesselschaft mit beschrankter Haftung", "GmbH", "misspelt"),
            ("Foodinho s.r.l.", "SRL", "Italian"), ("Amazon", nil, "none"),
            ("GmbH", nil, "a form alone is the name"),
        ] as [(String, String?, String)])
    func isTold(name: String, form: String?, what: String) {
        #expect(PartyName(name).form?.name == form, "\(what)")
    }

    @Test("Each line of the table is a form with a kind, and each way to write it stands there once")
    func tableIsSound() {
        let entries = TextTable(LegalForms.data).entries
        #expect(entries.count > 80)
        for entry in entries { #expect(!WrittenForms.written(entry).isEmpty, "\(entry.name)") }
        #expect(Set(Self.all.map(\.words)).count == Self.all.count)
        #expect(Set(Self.all.map(\.form.kind)) == Set(LegalForm.Kind.allCases))
    }

    @Test(
        "Each way to write a form is taken off a name, and none is a number or a folded word of more letters")
    func eachIsTakenOff() {
        for written in Self.all {
            let text = written.words.joined(separator: " ")
            #expect(PartyName("Xylophon " + text).words.first == "xylophon", "\(text)")
            #expect(PartyName("Xylophon " + text).form != nil, "\(text)")
            if written.inFront {
                #expect(PartyName(text + " Xylophon").words == ["xylophon"], "\(text) in front")
            }
            #expect(
                written.words.count > 1 || Numerals.value(of: Array(text.utf8), isLast: false) == nil,
                "\(text)")
        }
    }
}
