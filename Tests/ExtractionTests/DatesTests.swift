import Enforcement
import Testing

@testable import Extraction

@Suite struct DatesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let word: String
        let text: String
        let dates: String
        var published: String?
        var testDescription: String { word }

        init(_ word: String, _ text: String, _ dates: String, published: String? = nil) {
            (self.word, self.text, self.dates, self.published) = (word, text, dates, published)
        }
    }

    static let written = [
        Row("English", "The fine of 16 July 2021 stands", "2021-07-16"),
        Row("ordinal ending", "on the 16th of July, 2021", "2021-07-16"),
        Row("US", "On July 16, 2021, it fined Amazon", "2021-07-16"),
        Row("German", "am 16. Juli 2021 verhängt", "2021-07-16"),
        Row("Spanish", "el 16 de julio de 2021", "2021-07-16"),
        Row("French ordinal", "le 1er août 2021", "2021-08-01"),
        Row("ordinal word", "il premier août 2021", "2021-08-01"),
        Row("Hungarian", "A hatóság 2021. július 16-án döntött", "2021-07-16"),
        Row("Lithuanian", "2021 m. liepos 16 d. sprendimu", "2021-07-16"),
        Row("Latvian", "2021. gada 16. jūlijā", "2021-07-16"),
        Row("points", "vom 16.7.2021.", "2021-07-16"),
        Row("spaced points", "dne 16. 7. 2021 uložil", "2021-07-16"),
        Row("slashes", "del 16/07/2021, n. 5", "2021-07-16"),
        Row("US slashes", "on 07/16/2021", "2021-07-16"),
        Row("ISO", "on 2021-07-16", "2021-07-16"),
        Row("hyphens", "op 16-07-2021 besloot", "2021-07-16"),
        Row("month by hyphens", "on 16-Dec-2021", "2021-12-16"),
        Row("month and year", "in July 2021 and w lipcu 2020 r.", "2021-07 2020-07"),
        Row("year", "the fine of 2019, (2020), 2021.", "2019 2020 2021"),
        Row("two days", "16 July 2021 and 3 May 2022", "2021-07-16 2022-05-03"),
        Row("weekday beside", "on Friday, 16 July 2021", "2021-07-16"),
        Row("year of two figures", "del 16/07/21 y 16.7.98", "2021-07-16 1998-07-16"),
        Row("article, no year of two figures", "art. 5.1.18", ""),
        Row("day of", "Dated the 16th day of July 2021", "2021-07-16"),
        Row("in words", "a quince de julio de dos mil veintiuno", "2021-07-15"),
        Row(
            "a day in words", "on two october and the two small May fines", "2021-10-02 2021-05",
            published: "2021-12-01"),
        Row("tens and ordinal", "on the twenty-first of July 2021", "2021-07-21"),
        Row("year behind a hyphen", "2019-sep-1 and Oct-2", "2019-09-01 2021-10-02", published: "2021-12-01"),
        Row("article before a day", "fit-16 ta' july 2021", "2021-07-16"),
        Row("no such day", "on 31.2.2021", ""),
    ]

    static let noYears = [
        Row("regulation", "Regulation (EU) 2016/679", ""),
        Row("case number", "PS/2021/12, AZ-2021, 2021/22", ""),
        Row("sum", "EUR 2020 or 2020 euro or € 2000 or 2 000 euro", ""),
        Row("per cent", "2020 % of it, 2000%", ""),
        Row("section", "§ 2010", ""),
        Row("count", "more than 2000 complaints", ""),
        Row("too early", "since 1984", ""),
        Row("decimals", "2020.5 and 1,2021 and 12.2021.3", ""),
        Row("million", "May 16 million", "2021-05", published: "2021-06-01"),
        Row("version", "model 2020s", ""),
    ]

    static let fromContext = [
        Row("day and month", "on 16 July it", "2021-07-16", published: "2021-07-30"),
        Row("later in the year", "on 16 December it", "2020-12-16", published: "2021-07-30"),
        Row("the same day", "on 30 July it", "2021-07-30", published: "2021-07-30"),
        Row("published in a month", "on 30 July it", "2021-07-30", published: "2021-07"),
        Row("month", "in July it", "2021-07", published: "2021-07-03"),
        Row("month, later", "in August it", "2020-08", published: "2021-07-03"),
        Row("leap day", "on 29 February it", "2020-02-29", published: "2023-07-03"),
        Row("date before it", "on 3 May 2019 and on 16 July", "2019-05-03 2019-07-16"),
        Row("no date before it", "on 16 July and on 3 May 2019", "2019-05-03"),
        Row("range", "from 16 July to 3 August 2019", "2019-07-16 2019-08-03", published: "2021-07-30"),
        Row("today", "today and yesterday", "2021-03-01 2021-02-28", published: "2021-03-01"),
        Row("today, day unknown", "today and yesterday", "", published: "2021-03"),
        Row("weekday", "on Friday and Monday", "2021-07-30 2021-08-02", published: "2021-08-02"),
        Row("last year", "last year", "2020", published: "2021"),
        Row("month of last year", "in december vorig jaar", "2020-12", published: "2021-07-30"),
        Row("of this year", "in March of this year", "2021-03", published: "2021-07-30"),
        Row("last year, month", "vergangenen jahres März", "2020-03", published: "2021-07-30"),
        Row("last month", "last month", "2020-12", published: "2021-01-30"),
        Row("same year", "in 2019 it asked, in May of the same year it fined", "2019 2019-05"),
        Row("a year later", "on 3 May 2019 and a year later", "2019-05-03 2020"),
        Row("the next day", "on 31 May 2019 and the next day", "2019-05-31 2019-06-01"),
        Row("month of the year before", "in 2019, in May of the previous year", "2019 2018-05"),
        Row("day of the same month", "am 3. Mai 2019 und am 9. desselben Monats", "2019-05-03 2019-05-09"),
        Row("relative, unpublished", "last year, last month, today, Friday", ""),
    ]

    @Test(arguments: written + noYears + fromContext)
    func mentions(_ row: Row) {
        let published = row.published.flatMap { PartialDate($0) }
        let found = Dates.mentions(in: PressLexicon.text(row.text), published: published)
        #expect(found.map { $0.date.description }.joined(separator: " ") == row.dates)
    }

    static let datelines = [
        Row("feed", " date 2021-07-30 Amazon fined on 16 July 2021", "2021-07-30"),
        Row("feed month", "date 2022-05 Fine", "2022-05"),
        Row("own line", "A fine\n22 July 2019\n\nIt was", "2019-07-22"),
        Row("label", "Notice\nDate: June 2021\nIt", "2021-06"),
        Row("place", "Title\nBonn, 11.11.2020\nDas", "2020-11-11"),
        Row(
            "bars", "Boete\n16 april 2021 | Privacy, Zorg | Leestijd: 3 minuten\n\nOp 16 juli 2019 kreeg",
            "2021-04-16"),
        Row("magazine", "Reis & Techniek, november 2020\n\nBooking", "2020-11"),
        Row("dateline", "DEN HAAG, 3 mei 2022 - De AP heeft op 1 mei 2022 een boete opgelegd", "2022-05-03"),
        Row("leading date", "Klarna\n\n11 december 2024. Betalbolaget Klarna har brustit", "2024-12-11"),
        Row("clock", "Kara\nPublikacja: 18.03.2025, 14:21\n\nZa", "2025-03-18"),
        Row("Hungarian", "Teszt\n2021. április 1.\n\nMeddig", "2021-04-01"),
        Row("sentence", "On 16 July 2021 the CNPD fined Amazon for what it did with data.", ""),
        Row("headline", "CNPD fined Amazon on 16 July 2021 over cookies", ""),
        Row("too far down", "a\nb\nc\nd\ne\nf\ng\n22 July 2019\nh\ni\nj\nk\nl\nm", ""),
        Row(
            "signed", "RESOLUCIÓN\n\nVistos.\n\na\nb\nc\nd\nSe multa.\nMadrid, a 15 de marzo de 2024",
            "2024-03-15"),
        Row("signed above names", "a\nb\nc\nd\ne\nf\nText.\n\n14.11.2025\nThe director", "2025-11-14"),
        Row("below, in a sentence", "a\nb\nc\nd\ne\nf\nIt must pay what it owes in full by 3 May 2022.", ""),
        Row("place and text", "Kameras\n\nHannover, 22. Oktober 2024. Eine Kamera", "2024-10-22"),
        Row("newsletter", "Neues\nAus der Praxis der Behörden und der Gerichte, Juli 2021\n\nIt", "2021-07"),
    ]

    @Test(arguments: datelines)
    func published(_ row: Row) {
        let found = Dates.published(in: PressLexicon.text(row.text))
        #expect((found?.0.description ?? "") == row.dates)
        if let found { #expect(!found.1.slice(row.text).isEmpty) }
    }

    @Test func tokensCoverTheDate() {
        let text = PressLexicon.text("On Friday, July 16, 2021, it")
        let found = Dates.mentions(in: text, published: nil)
        #expect(found.map { text.string($0.tokens) } == ["Friday, July 16, 2021"])
        #expect(found.first?.complete == true)
    }
}
