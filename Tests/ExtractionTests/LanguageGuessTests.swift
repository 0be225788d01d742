import Testing

@testable import Extraction

/// The language of one sentence, also where a neighbour's common words are the same.
@Suite struct LanguageGuessTests {
    static let sentences: [(String, String)] = [
        ("bg", "Комисията наложи глоба на търговеца заради изтекли лични данни."),
        ("cs", "Úřad uložil společnosti pokutu za únik osobních údajů zákazníků."),
        ("da", "Virksomheden indstilles til en bøde for ikke at have slettet kundeoplysninger."),
        ("de", "Wegen fehlender Zugriffskontrollen muss die Klinik ein Bußgeld zahlen."),
        ("el", "Πρόστιμο επιβλήθηκε στην εταιρεία για παραβίαση προσωπικών δεδομένων."),
        ("en", "Regulators fined the airline after customers' records leaked."),
        ("es", "Multa a una comunidad de propietarios por grabar la vía pública."),
        ("et", "Inspektsioon tegi ettevõttele ettekirjutuse lõpetada andmete avaldamine."),
        ("fi", "Yritykselle määrättiin seuraamusmaksu henkilötietojen käsittelystä."),
        ("fr", "Amende infligée à un bailleur pour vidéosurveillance excessive."),
        ("ga", "Gearradh fíneáil ar an gcomhlacht de bharr sárú ar chosaint sonraí."),
        ("hr", "Agencija je izrekla upravnu novčanu kaznu voditelju obrade."),
        ("hu", "Bírságot kapott a kórház az adatvédelmi incidens elhallgatása miatt."),
        ("is", "Persónuvernd lagði stjórnvaldssekt á fyrirtækið vegna öryggisbrests."),
        ("it", "Multa a un ospedale per referti inviati al paziente sbagliato."),
        ("lt", "Įmonei skirta bauda už pažeidimus tvarkant klientų duomenis."),
        ("lv", "Uzņēmumam piemērots naudas sods par prettiesisku datu apstrādi."),
        ("mt", "Il-Kummissarju immulta lill-kumpanija talli żvelat data personali."),
        ("nl", "Boete voor ziekenhuis wegens slecht beveiligde dossiers."),
        ("no", "Kommunen må betale gebyr etter at elevopplysninger ble lagt åpent ut."),
        ("pl", "Kara dla szpitala za zgubiony pendrive z danymi pacjentów."),
        ("pt", "Coima aplicada à autarquia por divulgar dados de munícipes."),
        ("ro", "Amendă pentru o bancă după ce datele clienților au fost dezvăluite."),
        ("sk", "Pokutu dostala obec za zverejnenie rodných čísel na úradnej tabuli."),
        ("sl", "Pooblaščenka je podjetju izrekla globo zaradi videonadzora."),
        ("sv", "Regionen får betala sanktionsavgift för bristande behörighetsstyrning."),
    ]

    @Test(arguments: sentences) func sentence(_ code: String, _ text: String) {
        #expect(LanguageGuess.language(of: Array(text.utf8), among: Language.all)?.code == code)
    }

    @Test(arguments: ["", "12 345,67", "zzz qqq", "© ® ™"]) func nothingToTellFrom(_ text: String) {
        #expect(LanguageGuess.language(of: Array(text.utf8), among: Language.all) == nil)
    }
}
