extension Language {
    /// Slovenian, as the press, the Information Commissioner and the courts of Slovenia write it.
    static let slovenian = Language(
        "sl", countries: ["SI"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: podatkov, osebnih, varstvo, varstvu, evrov, globo, globa, globe, uredbe, kršitev, kršitve, odločbe
            stop: izrekel, izrekla, in, v, na, za, od, do, iz, s, z, po, pri, k, h, o, ob, brez, pred, med, nad, pod, skozi
            stop: proti, zoper, razen, zaradi, namesto, kljub, glede, preko, čez, okoli, okrog, poleg, prek, znotraj, je
            stop: so, sem, smo, ste, si, sta, ni, niso, nismo, nisem, nista, bil, bila, bilo, bili, bile, biti, bi, bo
            stop: bodo, bom, bomo, bosta, ne, nima, nimajo, ima, imajo, imel, imela, imeli, lahko, mora, morajo, moral
            stop: morala, morali, treba, da, pa, ali, a, če, kot, kako, kaj, kdo, kateri, katera, katero, katere, katerega
            stop: katerem, katerih, katerim, ki, ker, kjer, ko, kadar, kam, zakaj, saj, ter, niti, oziroma, temveč, ampak
            stop: vendar, medtem, čeprav, dokler, odkar, tako, takrat, tam, tu, tukaj, ta, to, te, tega, tem, temu, teh
            stop: tej, tisti, tista, tisto, tiste, tistih, takšen, takšna, takšno, takšne, tak, taka, on, ona, ono, oni
            stop: njega, njemu, njim, nje, njej, njo, njih, mu, ga, ji, jo, jih, jim, jaz, mi, vi, nas, nam, vas, vam, me
            stop: mene, se, sebe, sebi, svoj, svoja, svoje, svojo, svojega, svojem, svojih, svojim, njegov, njegova
            stop: njegovo, njegove, njen, njena, njeno, njihov, njihova, njihovo, njihove, naš, naša, naše, naši, en, ena
            stop: eno, enega, enem, eni, dva, dve, trije, tri, vsi, vse, vsa, vseh, vsem, vsak, vsaka, vsako, vsakega
            stop: veliko, malo, več, manj, največ, najmanj, še, samo, tudi, toda, celo, spet, zdaj, danes, včeraj, jutri
            stop: kmalu, vedno, nikoli, nikdar, pogosto, včasih, skoraj, zelo, precej, zato, torej, namreč, denimo, nič
            stop: nihče, nekaj, nekdo, neki, neka, neko, neke, nekega, drugi, druga, drugo, druge, drugih, drugim, drugega
            stop: drugače, sam, sama, ponovno, znova, sicer, pravzaprav, vključno, prav, natančno, končno, najprej, kasneje
            stop: pozneje, prej, nedavno, prvotno, naknadno, ločeno, naj, prvič, drugič, mar, skladno, hkrati, potem, nato
            stop: doslej, dosedanji, zdajšnji, odslej, očitno, verjetno, morda, morebiti, vsaj, preberite, foto, vir
            stop: spomnimo, objavljeno, mediji, lani, letos, preteklem, novi, nova, nove, skratka, oba, obe, izbrali
            stop: načeloma, seveda, sploh, le, že, kje, kdaj, koliko, čim, bolj, najbolj, enako, zgolj, žal, primer
            stop: znesek, zneskom, znesku, zneska, višini, višina
            stop: nadalje, v nadaljevanju, obrazložitev, številka, datum, zadeva, odločba, odločbo, izrek, tožnik, pouk
            abbr: čl, odst, tč, t, št, ur, l, g, ga, gdč, dr, mag, prof, doc, inž, dipl, univ, odv, t . i, tj, npr, itd
            abbr: ipd, idr, str, ul, tel, mio, mrd, tis, prim, d . o . o, d . d, s . p, o . z, jan, feb, mar, apr, jun, jul
            abbr: avg, sept, okt, nov, dec, no, RS, in, min, ura, al, cca, ok, angl, nem, lat, oz, let, sod, ust, up, zap
            abbr: pov, obr, kom, toč, pogl, vrst, m . d
            the: ta, to, te, tega, tem, temu, tej, teh, tisti, tista, tisto, tistega, svoj, svoja, svoje, svojega, svojem
            the: svojemu, svoji, svojo, svojih, svojim, njegov*, njen, njena, njeno, njenega, njeni, njene, njihov*, naš
            the: naša, naše, našega, naši, isti, ista, isto, istega, omenjeni, omenjena, omenjeno, omenjenega, omenjenemu
            the: omenjene, navedeni, navedena, navedeno, navedenega, navedenemu, navedene, zadevni, zadevna, zadevno
            the: zadevnega, zadevnemu, dotični, dotična, vsak, vsaka, vsakega, oba, obe, vsi, vse
            a: en, ena, eno, enega, enemu, enem, eni, neki, neka, neko, nekega, nekemu, neke, nekem, nekateri, nekatere
            a: več, še en, še ena, še eno, še enega, še enemu, drugi, druga, drugo, dva, dve, dveh, dvema, trije, tri, treh
            a: trem, štiri, štirje, pet, šest, sedem, osem, devet, deset, neimenovan*, določen*, različni, različne, vrsta
            a: vrsto, neznan*
            pronoun: on, ona, ono, oni, one, njega, njemu, njim, nje, njej, njo, njih, mu, ga, ji, jo, jih, jim, ki, kateri
            pronoun: katera, katero, katere, katerega, katerih, ta, to, tista, slednji, slednja, slednje, oba, obe, kdor
            pronoun: kdo, sebe, sebi, čigar
            not: ne, ni, niso, nismo, nisem, nista, nikoli, nikdar, nima, nimajo, nič, nihče, niti, brez, noče, nočejo
            not: zavrača, ne bo, ne bodo, namesto, opustil, opustila, nikakor
            and: in, ter, ali, kot tudi, pa, niti, skupaj z, skupaj s, poleg, oziroma, &, in / ali, tudi, kakor tudi
            and: pa tudi
            to: do, na, do vključno

            # Numbers, sums and dates.
            number 0.5: pol, polovica, polovico, polovice
            number 0.25: četrt, četrtina, četrtino
            number 1.5: poldrugi, poldrug, poldrugega, ena in pol, en in pol
            number 2.5: dva in pol, dve in pol
            number 3.5: tri in pol
            number 1: en, ena, eno, enega
            number 2: dva, dve, dveh, dvema
            number 3: tri, trije, treh, trem
            number 4: štiri, štirje, štirih
            number 5: pet, petih
            number 6: šest, šestih
            number 7: sedem
            number 8: osem
            number 9: devet
            number 10: deset, desetih
            number 11: enajst
            number 12: dvanajst
            number 13: trinajst
            number 14: štirinajst
            number 15: petnajst
            number 16: šestnajst
            number 17: sedemnajst
            number 18: osemnajst
            number 19: devetnajst
            number 20: dvajset, dvajsetih
            number 30: trideset
            number 40: štirideset
            number 50: petdeset
            number 60: šestdeset
            number 70: sedemdeset
            number 80: osemdeset
            number 90: devetdeset
            number 200: dvesto
            number 300: tristo
            number 400: štiristo
            number 500: petsto
            number 600: šeststo
            number 700: sedemsto
            number 800: osemsto
            number 900: devetsto
            number 100: sto
            number 1000: tisoč
            number 1000000: milijon
            scale 2: sto, stotih, stotine
            scale 3: tisoč, tisoče, tisočih, tisoči, tis, tisočakov, tisočakom, tisočaki, tisočaka, jurjev
            scale 6: milijon, milijona, milijonov, milijoni, milijone, milijonih, milijonom, milijonoma, mio, mil, mln
            scale 6: meur, musd, mgbp, mchf
            scale 9: milijarda, milijarde, milijardo, milijard, milijardi, milijardah, mrd, mlrd
            scale 12: bilijon, bilijona, bilijonov
            currency EUR: evro, evra, evrov, evri, evre, evrih, evrom, evroma, eur, eura, evrsk*
            currency EUR: meur
            currency USD: dolar, dolarja, dolarjev, dolarji, dolarje, ameriških dolarjev, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: funt, funta, funtov, funti, funte, britanskih funtov, funtov šterlingov, gbp
            currency GBP: mgbp
            currency CHF: švicarskih frankov, švicarski frank, frankov, franka, chf
            currency CHF: mchf
            currency SEK: švedskih kron, švedske krone, sek
            currency NOK: norveških kron, norveške krone, nok
            currency DKK: danskih kron, danske krone, dkk
            currency ISK: islandskih kron, isk
            currency CZK: čeških kron, czk
            currency PLN: zlot, zlota, zlotov, zlote, poljskih zlotov, pln
            currency HUF: forint, forinta, forintov, forinti, madžarskih forintov, huf
            currency RON: lej, leja, lejev, leje, romunskih lejev, ron
            currency BGN: lev, leva, levov, leve, bolgarskih levov, bgn
            currency HRK: kuna, kune, kun, kunah, hrvaških kun, hrk
            currency RSD: dinar, dinarjev, rsd
            currency RSD: srbskih dinarjev, dinar*

            currency TRY: turških lir, try
            currency RUB: rubljev, rub
            currency JPY: jenov
            currency CNY: juanov, cny
            currency KRW: vonov, južnokorejskih vonov
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: kron, krone, krona
            subunit: cent, centa, centi, centov, stotin
            between: med
            between: razponu
            insteadOf: namesto
            approx: okoli, okrog, približno, skoraj, več kot, preko, prek, čez, nekaj več kot, malo več kot, nekaj manj kot
            approx: manj kot, najmanj, vsaj, kar, le, samo, skupaj, cca, blizu, nad, pod, v višini, v znesku, vredno
            approx: natanko, natančno, dobrih, dobre, dobra, dober, slabih, slabe, slaba, slab, kakšnih, domala
            perPeriod: na dan, dnevno, za vsak dan, za vsak dan zamude, vsak dan, na teden, tedensko, za vsak teden
            perPeriod: na mesec, mesečno, za vsak mesec, za vsako kršitev, na kršitev, za posamezno kršitev

            month 1: januar, januarja, januarju, januarjem, jan
            month 2: februar, februarja, februarju, februarjem, feb
            month 3: marec, marca, marcu, marcem
            month 4: april, aprila, aprilu, aprilom, apr
            month 5: maj, maja, maju, majem
            month 6: junij, junija, juniju, junijem, jun
            month 7: julij, julija, juliju, julijem, jul
            month 8: avgust, avgusta, avgustu, avgustom, avg
            month 9: september, septembra, septembru, septembrom, sept
            month 10: oktober, oktobra, oktobru, oktobrom, okt
            month 11: november, novembra, novembru, novembrom, nov
            month 12: december, decembra, decembru, decembrom, dec
            dateWord: dan, dne, meseca
            weekday 1: ponedeljek, ponedeljka, ponedeljkov*
            weekday 2: torek, torka
            weekday 3: sreda, sredo, srede
            weekday 4: četrtek, četrtka
            weekday 5: petek, petka
            weekday 6: sobota, soboto, sobote
            weekday 7: nedelja, nedeljo, nedelje
            day 0: danes, davi, nocoj, današnji, današnja, današnje
            day -1: včeraj, sinoči, včerajšnji, dan pred tem
            day -2: predvčerajšnjim, pred dvema dnevoma
            day 1: jutri
            yearRef 0: letos, to leto, v tem letu, letošnji, letošnja, letošnje, letošnjega, letošnjem, tega leta
            yearRef -1: lani, lansko leto, lanski, lanska, lanskega, lanske, lanskem, preteklo leto, preteklega leta
            yearRef -1: prejšnjega leta, pred letom, pred letom dni, leto pred tem, minulo leto, lansko poletje
            yearRef -1: lansko jesen
            yearRef -2: predlani, predlanskim, pred dvema letoma
            yearRef -3: pred tremi leti
            yearRef -4: pred štirimi leti
            yearRef -5: pred petimi leti
            yearRef 1: prihodnje leto, prihodnjega leta, naslednjega leta
            monthRef 0: ta mesec, tega meseca
            monthRef -1: prejšnji mesec, prejšnjega meseca, pretekli mesec, minuli mesec, preteklega meseca
            monthRef -1: pred mesecem, pred mesecem dni
            monthRef -2: pred dvema mesecema
            monthRef -3: pred tremi meseci
            thatYear 0: istega leta, istem letu, tistega leta, tega leta istega
            thatYear -3: tri leta prej
            thatYear -2: dve leti prej
            thatYear 1: leto pozneje, leto kasneje, naslednje leto, leto dni pozneje
            thatYear -1: leto prej, leto poprej, prejšnje leto, leto dni prej
            thatMonth 0: istega meseca, isti mesec
            thatMonth 1: mesec pozneje, mesec kasneje, naslednji mesec, prihodnji mesec
            thatMonth -1: mesec prej, mesec dni prej
            thatDay 0: istega dne, isti dan, še isti dan, tistega dne
            thatDay 1: dan pozneje, dan kasneje, naslednji dan, naslednjega dne
            thatDay -1: dan prej, prejšnji dan, dan poprej
            until: do, najkasneje do, najpozneje do, pred, od
            ordinal 1: prvi, prva, prvo, prvega, prvem, prvemu, prvim, prve, prvima, prvih
            ordinal 2: drugi, druga, drugega, drugem, drugemu, drugim, druge, drugo
            ordinal 3: tretji, tretja, tretjega, tretjem, tretje, tretjim
            ordinal 4: četrti, četrta, četrtega, četrtem, četrtim, četrte, četrto
            ordinal 5: peti, peta, petega, petem, petim, pete, peto
            ordinal 6: šesti, šestega, šestem, šestim, šesta, šeste
            ordinal 7: sedmi, sedmega, sedmem, sedmim, sedma
            ordinal 8: osmi, osmega, osmem, osmim
            ordinal 9: deveti, devetega, devetem, devetim
            ordinal 10: deseti, desetega, desetem, desetim
            ordinal 11: enajsti, enajstega
            ordinal 12: dvanajsti, dvanajstega
            ordinal 13: trinajsti, trinajstega
            ordinal 14: štirinajsti, štirinajstega
            ordinal 15: petnajsti, petnajstega
            ordinal 20: dvajseti, dvajsetega
            season: spomladi, pomlad, pomladi, poleti, poletje, poletja, jeseni, jesen, pozimi, zima, zime, v začetku
            season: začetek, začetku, konec, koncem, sredi, sredina, prve polovice, prvi polovici, drugi polovici
            season: prvem polletju, drugem polletju, prvem četrtletju, drugem četrtletju, tretjem četrtletju
            season: zadnjem četrtletju, četrtem četrtletju

            # The law.
            gdpr: gdpr, gdrp, gdpr-ja, gdpr-jem, gdpr-ju, splošna uredba, splošne uredbe, splošni uredbi, splošno uredbo
            gdpr: splošna uredba o varstvu podatkov, splošne uredbe o varstvu podatkov, splošni uredbi o varstvu podatkov
            gdpr: splošno uredbo o varstvu podatkov, splošna uredba o varstvu osebnih podatkov
            gdpr: splošne uredbe o varstvu osebnih podatkov, splošno uredbo o varstvu osebnih podatkov, splošna uredba eu
            gdpr: splošne uredbe eu, splošna evropska uredba, splošne evropske uredbe, uredba ( eu, uredbe ( eu
            gdpr: uredbi ( eu, uredbo ( eu, uredba 2016, uredbe 2016, uredba o varstvu podatkov, uredbe o varstvu podatkov
            gdpr: uredbo o varstvu podatkov, uredba o varstvu osebnih podatkov, uredbe o varstvu osebnih podatkov
            gdpr: evropska pravila o varstvu podatkov, evropskih pravil o varstvu podatkov
            gdpr: evropska pravila o varstvu osebnih podatkov, evropskih pravil o varstvu osebnih podatkov
            gdpr: pravila eu o varstvu podatkov, pravil eu o varstvu podatkov, pravila eu o zasebnosti
            gdpr: pravil eu o zasebnosti, evropska pravila o zasebnosti, evropskih pravil o zasebnosti
            gdpr: evropska zakonodaja o varstvu podatkov, evropske zakonodaje o varstvu podatkov, evropska uredba
            gdpr: evropske uredbe, suvp, su vp, dsgvo
            ukGDPR: uk gdpr, britanski gdpr, britanskega gdpr, britanskega zakona o varstvu podatkov
            ukGDPR: britanski zakon o varstvu podatkov
            ePrivacy: piškot*, cookie*, eprivacy, e-zasebnost*, direktiva o zasebnosti, zakon o elektronskih komunikacijah
            ePrivacy: zakona o elektronskih komunikacijah, zakonu o elektronskih komunikacijah, zekom-1, zekom-2, zekom
            ePrivacy: nezaželen*, neželen*, nenaročen*, spam, neposredno trženje, neposrednega trženja, neposrednem trženju
            ePrivacy: trženjsk* klic*, trženjski klici, trženjskih klicev, oglasna sporočila, oglasnih sporočil
            ePrivacy: piškotk*, neposredn* trženj*, vsiljiv* sporočil*, vsiljiv* novic*, vsiljiv* klic*
            ePrivacy: neželen* sporočil*, neželen* klic*, zakon* o elektronskih komunikacijah
            ePrivacy: zakon* o informatiki in svoboščinah
            ePrivacy: oglaševalska sporočila, tržna sporočila, telemarketing*, elektronskih komunikacij, ttdsg, pecr
            ePrivacy: vsiljiv*
            nationalLaw: zakon o varstvu osebnih podatkov, zakona o varstvu osebnih podatkov
            nationalLaw: zakonu o varstvu osebnih podatkov, zakonom o varstvu osebnih podatkov, zvop-1, zvop-2, zvop
            nationalLaw: zvopokd, zakon o varstvu osebnih podatkov na področju obravnavanja kaznivih dejanj
            nationalLaw: zakona o varstvu osebnih podatkov na področju, nacionalni zakon, nacionalnega zakona
            nationalLaw: nacionalna zakonodaja, zakon o dostopu do informacij javnega značaja, zdijz
            nationalLaw: zakon o pacientovih pravicah, zakona o pacientovih pravicah, zpacp
            nationalLaw: zvezni zakon o varstvu podatkov, stari zakon, starega zakona, direktiva 95, direktive 95
            nationalLaw: direktiva ( eu ) 2016 / 680, francoskega zakona o varstvu podatkov
            nationalLaw: zakon* o varstvu osebnih podatkov na področju, obravnavanja kaznivih dejanj
            nationalLaw: srbskega zakona, zakon* o varstvu podatkov o osebnosti
            nationalLaw: zakon o nalogah in pooblastilih policije, zdr-1, bdsg, ccpa, pipl, lgpd
            otherField: varstvo konkurence, varstva konkurence, avk, agencija za varstvo konkurence, konkurenčn*, kartel*
            otherField: monopol*, prevladujoč* položaj*, prevladujočega položaja, protimonopoln*, državna pomoč
            otherField: državne pomoči, davčn*, davek, davka, furs, finančna uprava, finančne uprave, ddv, carin*
            otherField: pranje denarja, pranja denarja, korupcij*, kpk, podkupn*, atvp, banka slovenije, banke slovenije
            otherField: bančni nadzor, nogomet*, uefa, fifa, sodnik tekme, enajstmetrovk*, karton, tekm*, hitrost*
            otherField: prehitr*, alkotest*, za volanom, voznik*, vožnj*, parkir*, redarstv*, prometni prekršek
            otherField: prometne prekrške, varstvo potrošnikov, varstva potrošnikov, tržni inšpektorat
            otherField: tržnega inšpektorata, tržna inšpekcija, nepoštene poslovne prakse, zavajajoč*, inšpektorat za delo
            otherField: inšpektorata za delo, delo na črno, onesnaž*, okolj*, varnost hrane, varna hrana, uvhvvr
            otherField: zdravstveni inšpektorat, avtorsk*, patent*, klevet*, žalitve, digitalnih trgih
            otherField: digitalnih storitvah, akos, igre na srečo, iger na srečo, javno naročanje, javna naročila
            otherField: javnega naročila, združitev podjetij, koncentracij*, civilno letalstvo, gradbena inšpekcija
            otherField: ^agencija za trg, ^avk
            otherField: kajenj*, vinjet*
            article: člen, člena, členu, členom, členi, členov, členih, členoma, člene, čl
            provision: oddelek, uvodna izjava, uvodne izjave
            act: zakon, zakona, zakonu, zakonom, zakonik*, listine, konvencij*, ustave, pravilnik*
            act: pogodbe o delovanju
            paragraph: odstavek, odstavka, odstavku, odstavkom, odstavki, odstavkov, odstavkih, odst, odstavkoma, §
            point: točka, točke, točki, točko, točk, točkah, toč, tč, črka, črke, alineja, alineje, alineji, pododstavek
            point: pododstavka, podtočka, podtočke, lit
            infringe: krši, kršijo, kršil, kršila, kršilo, kršili, kršile, kršen*, kršitev, kršitve, kršitvi, kršitvijo
            infringe: kršitvam, kršitvah, kršiti, prekrši*, prekršek, prekrška, prekrški, prekrške, prekrškov
            infringe: v nasprotju z, v nasprotju s, v neskladju z, v neskladju s, neskladn*, nezakonit*, protipravn*
            infringe: nedovoljen*, nepooblaščen*, brez pravne podlage, brez zakonite podlage, brez ustrezne podlage
            infringe: brez zakonske podlage, ni imel pravne podlage, ni imela pravne podlage, brez privolitve
            infringe: brez soglasja, ni spoštoval*, neupoštevanj*, nespoštovanj*, ni upošteval*, ni zagotovil*
            infringe: niso zagotovili, ni zavaroval*, neustrezn*, nepravilnost*, pomanjkljivost*, pomanjkljiv*, opustit*
            infringe: zlorab*, ni v skladu, ni bila v skladu, ni bilo v skladu, ni zaščitil*, malomarn*
            personalData: osebni podatki, osebnih podatkov, osebne podatke, osebnim podatkom, osebnimi podatki, osebnih podatkih

            # Measures.
            fine: globa, globe, globo, globi, glob, globah, globami, globama, denarna kazen, denarne kazni, denarno kazen
            fine: denarni kazni, denarnih kazni, denarno kaznijo, kazen, kazni, kaznijo, kaznih, kaznim, kaznima
            fine: upravna globa, upravne globe, upravno globo, upravnih glob, upravna kazen, upravna denarna kazen
            fine: upravne denarne kazni, upravno denarno kazen, sankcija, sankcije, sankcijo, sankciji, sankcij
            fine: finančna sankcija, finančna kazen, rekordna globa, megakazen, odločba o prekršku, odločbo o prekršku
            fine: plačilo globe, plačila globe, denarna sankcija, denarno sankcijo, denarne sankcije, globo v višini
            fine: globa v višini, globo v znesku, milijonska globa, milijonsko globo, milijonske globe
            fine: milijonska kazen, milijonsko kazen, rekordno globo, rekordne globe, rekordna kazen, rekordno kazen
            fine: stotisočaka
            fine: plačilni nalog
            > Lekarni „Melisa“ je bila izrečena globa v višini 4200 evrov.
            fineVerb: oglobil, oglobila, oglobilo, oglobili, oglobljen*, oglobi, oglobiti, kaznoval, kaznovala, kaznovalo
            fineVerb: kaznovali, kaznovan*, kaznuje, kaznujejo, kaznovati, sankcioniral, sankcionirala, sankcionirali
            fineVerb: okaznoval, okaznovala, oglobljeno, oglobljena, kaznovana, kaznovano, kaznovan, kaznovani
            fineVerb: sankcioniran*, sankcionira, udaril po žepu, udarila po žepu, udaril po denarnici
            > Dublin je spletni portal Vedrana oglobil z 90 milijoni evrov.
            impose: izrekel, izrekla, izreklo, izrekli, izreče, izrečejo, izreči, izreka, izrekajo, izrečen*, izrekanj*
            impose: izrekal, izrekala, naložil, naložila, naložilo, naložili, naloži, naložen*, nalaga, nalagal, nalagala
            impose: naložiti, določil, določila, določen*, določi, dosodil*, dosojen*, izdal, izdala, izdali, izda, izdaja
            impose: izdan*, izdati, dal, dala, dali, prisodil, prisodila, prisoj*, odredil, odredila, odredi, odreja
            impose: odrejen*, odmeril, odmerila, odmerjen*, primazal, primazala, prisolil, prisolila, naprtil, naprtila
            impose: sprejel, sprejela, sprejme, sprejet*, objavil, objavila, vročil, vročila, vročen*, udaril z, udarila z
            impose: izreklo je, izrečeno, izrečena, izrečene, izreče se, se izreče, se naloži, naložilo je, dosodilo
            impose: zaračunal, zaračunala, pripisal, pripisala, zasolil, zasolila, izstavil, izstavila, izdano
            impose: izdalo, prilepil, prilepila, nalepil, udaril, udarila, udarilo, izrečenih, kazen je izrekel
            impose: kazen je izrekla, globo izreklo
            impose: kaznoval z, kaznoval s, predlagal, predlagala, predpisal, predpisala, pribil, naslovil opomin, usekal
            > Informacijski pooblaščenec je zavarovalnici izrekel 60.000 evrov globe.
            receive: prejel, prejela, prejelo, prejeli, prejme, prejmejo, prejeti, dobil, dobila, dobilo, dobili, dobi
            receive: dobijo, dobiti, doletela, doletel, doletele, doleti, fasal, fasala, utrpel, utrpela, staknil, staknila
            receive: soočen*, sooča se, sooči, grozi, grozijo, čaka jih, čaka ga, čaka jo, prislužil, prislužila
            receive: prislužili, plačal ceno, je deležn*, deležen, deležna, oglobljen z, oglobljena z, kaznovan z
            receive: se je končalo z, se je končal z, jo je doletela, ga je doletela, jih je doletela, ga čaka
            receive: jo čaka, jih čaka, je ušla z, je ušel z, je jo odnesla z, odnesla z, odnesel z, odnesli z
            receive: izognil, izognila, izognilo, zaslužil, zaslužila, zaslužilo, si je prislužila, si je prislužil
            receive: si je prislužilo, kaznovano z, kaznovano s, kaznovani z, kaznovani s, oglobljeno z
            receive: oglobljeni z, ostala brez
            receive: kaznovan s, kaznovana z, kaznovana s, zadela
            > Hotelsko verigo Grintana je doletela kazen 30.000 evrov.
            mustPay: mora plačati, morajo plačati, moral plačati, morala plačati, morali plačati, bo moral plačati
            mustPay: bo morala plačati, bo plačal, bo plačala, bodo plačali, plačati, plača, plačajo, plačal, plačala
            mustPay: plačalo, plačali, plačilo, plačila, plačilu, odštel, odštela, odšteti, odšteje, dolžan plačati
            mustPay: dolžna plačati, poravnati, poravnal, poravnala, obsojen na plačilo, obsojena na plačilo, stala, stane
            mustPay: bo odštel, bo odštela, bodo odšteli, bo odštelo, bo plačalo, mora odšteti, morala odšteti
            mustPay: bo treba plačati, naložil plačilo, naložila plačilo, naložilo plačilo, v plačilo
            mustPay: naložen v plačilo, mora poravnati, bo poravnala, bo poravnal, poravnati globo, plačati globo
            mustPay: plačali bodo, stalo bo, jo bo stalo, ga bo stalo, bo stalo, jih bo stalo, jo je stalo, ob sebi
            mustPay: dolžno plačati, olajšala za, olajšal za, lažja za, lažji za, lažje za, v proračun
            mustPay: stalo, stal
            order: naložil, naložila, naložilo, naložili, naloži, nalaga, naloženo, naložena, naložene, naloženi, nalog
            order: naloga, nalogom, nalaganj*, odredil, odredila, odredili, odredi, odreja, odrejen*, odredba, odredbo
            order: odredbe, ukazal, ukazala, ukaže, ukaz, ukazom, ukazano, zahteval, zahtevala, zahtevali, zahteva, naj
            order: obveznost*, zavezal, zavezala, dolžan, dolžna, dolžno, dolžni, mora, morajo, popravljaln*
            order: popravljalni ukrep, korektivn*, ukrep, ukrepa, ukrepe, ukrepi, ukrepov, pozval, pozvala, poziva, pozvan*
            order: v roku, rok za, v 30 dneh, v 15 dneh, v osmih dneh, v 8 dneh, v treh mesecih, v enem mesecu
            order: naloženo je, naložilo je, je naložilo, nalagajo, odredilo, odrejeno, odredb, ukazali, ukazalo
            order: ukazano je, zapovedala, obvezal, obvezala, obvezalo, zavezali, zavezalo, zavezan, zavezana
            order: zavezano, bo moral, bo morala, bo moralo, bodo morali, bodo morale, je moral, je morala
            order: so morali, ima čas, imajo čas, ima rok, rok za odpravo, rok za uskladitev, dobila rok, dobil rok
            order: dobilo rok, dala rok, dal rok, zahteval odpravo, zahtevala odpravo, odredil odpravo
            order: odredila odpravo, v 10 dneh, v 20 dneh, v 60 dneh, v 90 dneh, v petih dneh, v desetih dneh
            order: v dveh mesecih, v šestih mesecih, v enem tednu, v treh dneh, v mesecu dni, do konca leta mora
            order: pozvalo, pozvali, navodilo za, ureditveni ukrep, popravljalni ukrepi, popravljalnih ukrepov
            order: inšpekcijski ukrep, inšpekcijske ukrepe, odredbi, odredbo o
            order: ureditvena odločba, ureditveno odločbo, odprav*, inšpekcijska odločba, zapovedal
            > Informacijski pooblaščenec je občini odredil izbris posnetkov.
            comply: uskladi, uskladiti, uskladil, uskladila, usklajevanj*, uskladitev, uskladitve, uskladijo, v skladu z
            comply: v skladu s, skladno, izbriše, izbrisati, izbris, izbrisa, izbrišejo, izbrisal*, briše, pobriše, uniči
            comply: uničiti, uničenj*, uničil, obvesti, obvestiti, obvestil, obveščanj*, obvestijo, seznani, seznaniti
            comply: seznanitev, informira, spremeni, spremeniti, spremenil, spremembo, popravi, popraviti, popravek
            comply: odpravi, odpraviti, odpravo, odprava, odpravil, odpravila, posreduje, posredovati, posredovanje
            comply: posreduj*, pošlje, poslati, omogoči, omogočiti, zagotovi, zagotoviti, zagotovil, odgovori, odgovoriti
            comply: odloči, odločiti o zahtevi, ponovno odloči, znova odloči, odloči o zahtevi, sprejme ukrepe
            comply: sprejeti ukrepe, izvede, izvesti, uvede, uvesti, izboljša, izboljšati, prilagodi, prilagoditi
            comply: prilagoditev, anonimizira*, anonimizacij*, psevdonimizira*, prekrije, posodobi, odstrani, odstraniti
            comply: odstranitev, odstranil, dopolni, dopolniti, preda, imenuje, pripravi, oceno učinka, preneha, prenehati
            comply: izbrisala, izbrisali, izbrisalo, izbrisa podatkov, izbris podatkov, izbris posnetkov
            comply: izbris objav, pobrisati, pobrisala, uničijo, uničenje posnetkov, uničila, uničili
            comply: umaknejo, umik posnetkov, umik objave, umik objav, odstranijo, odstranila, odstranitev kamer
            comply: odstranitve, odstranitev objav, odstraniti kamere, preusmeri, preusmeriti, preusmeritev, zakrije
            comply: zakriti, dopolnijo, dopolnitev, dopolnila, popravila, popravijo
            comply: popravi obvestilo, obveščanje, obvestila posameznike, obvestila kupce, obvestila stranke
            comply: seznanijo, posreduje kopijo, posredovati kopijo, posreduje podatke, izroči kopijo
            comply: izroči dokumentacijo, izročiti, predložiti, predloži, omogoči dostop, omogočijo, omogoči preklic
            comply: odgovorijo, odgovori na zahtevo, odloči znova, znova odločiti, ponovno odločiti
            comply: o zahtevi ponovno odloči, ponovno obravnava, usposabljanje, usposabljanja
            comply: usposabljanje zaposlenih, usposobi, usposobiti, zavaruje, zavarovati, zavarovanje podatkov
            comply: zavarovanja podatkov, zagotovijo, zagotovi sledljivost, vzpostaviti, vzpostavijo, vzpostavitev
            comply: sklene pogodbo, skleniti pogodbo, sprejme, sprejeti, sprejmejo, izdela oceno, izdelati oceno
            comply: izdela, izdelati, pripraviti, pripravijo, imenovati, imenujejo, skrajša, skrajšati, skrajša rok
            comply: omeji dostop, omejiti dostop, omejitev dostopa, ureja, uredi, urediti, uredi evidenco
            comply: izvede oceno, izvesti oceno, preneha z obdelavo, preneha s snemanjem, prenehanje snemanja
            comply: prilagodijo, uskladili, uskladilo, vrne, vrniti, anonimizacijo
            comply: demontira, vzpostavi, izroči, umakne
            ban: prepove, prepovedal, prepovedala, prepovedali, prepoved, prepovedi, prepovedjo, prepovedan*, prepoveduje
            ban: prepovedati, prepovedo, prepovedano, omejitev obdelave, omejitve obdelave, omeji obdelavo, omejil obdelavo
            ban: omejila obdelavo, začasna omejitev, začasno omejitev, ustavitev obdelave, ustavi obdelavo
            ban: ustavil obdelavo, ustavila obdelavo, ustavitev prenosov, ustavi prenos, začasno ustavil, začasno ustavila
            ban: ne sme več, ne smejo več, ne sme uporabljati, ne sme obdelovati, ne sme snemati, ne sme objavljati
            ban: ne sme posredovati, ne sme izvajati, ne sme naprej, ne smejo uporabljati, ne smejo obdelovati
            ban: ne bo smel, ne bo smela, ne bo smelo, ne bodo smeli, več ne sme, ni dovoljeno več
            ban: do nadaljnjega ne sme, se prepove, prepovejo, prepovedalo, z odločbo prepovedal, začasna prepoved
            ban: začasno prepoved, začasno prepovedal, začasno prepovedala, ustavil prenos, ustavila prenos
            ban: ustavitev prenosa, prekinitev prenosa, prekinitev prenosov, zaustavi, zaustavitev, zaustavil
            ban: zaustavila, blokado, stop za
            ban: blokira*, blokad*, moratorij*, onemogočil, onemogočila, suspen*
            > Rim je klepetalniku Lumivox prepovedal obdelavo podatkov.
            stopVerb: preneha, prenehati, prenehal, prenehala, prenehajo, prenehanje, ustavi, ustaviti, ustavil, ustavila
            stopVerb: ustavijo, ustavitev, opusti, opustiti, opustil, prekine, prekiniti, prekinil, prekinila, izklopi
            stopVerb: izklopiti, ne obdeluje več, ne uporablja več, vzdrži, vzdržati, odstrani, odstraniti, zamrzne
            stopVerb: ugasniti, ugasne, ugasnila, ugasnil, ugasnili, izklopila, izklopil, izklop, zaustaviti
            stopVerb: ustavili, prenehali, prenehalo, prenehanju, preneha uporabljati, ne snema več, ne objavlja več
            stopVerb: umakniti
            stopVerb: zamrzniti, umakne
            reprimand: opomin, opomina, opominom, opominu, opomini, opominov, opomine, opominja, ukor, ukora, ukorom, graja
            reprimand: izrekel opomin, izrekla opomin, opominom zaradi, opominjal, opominjala, opomnil, opomnila
            reprimand: opomnili, opomnilo, pograjal, pograjala, okaral, okarala
            reprimand: graje, grajo, uradni opomin, pisni opomin
            > Osnovni šoli je bil izrečen opomin.
            warn: opozorilo, opozorila, opozorilom, opozoril, opozorili, opozarja, opozorjen*, uradno opozorilo
            warn: izdal opozorilo, izdala opozorilo
            warn: pisno opozorilo, opozorilno pismo, opozorilnih
            periodic: periodična denarna kazen, periodične denarne kazni, periodično denarno kazen, periodična kazen
            periodic: dnevna kazen, dnevne kazni, dnevno kazen, dnevna globa, dnevno globo, prisilna denarna kazen
            periodic: prisilne denarne kazni, prisilno denarno kazen, denarna kazen za vsak dan, globa za vsak dan
            periodic: globo za vsak dan, kazen za vsak dan, kazen na dan, zamudna kazen, dwangsom, astreinte, zwangsgeld
            periodic: denarna prisilitev, denarno prisilitev
            propose: osnutek odločbe, osnutka odločbe, osnutek odločitve, osnutka odločitve, osnutek, osnutku
            propose: namerava kaznovati, namerava oglobiti, namerava izreči, nameravajo izreči, namerava naložiti
            propose: obvestilo o nameri, namera, namero, namere, namen kaznovati, predlagal, predlagala, predlagali
            propose: predlagan*, predlaga, predlog, predloga, predlogu, predhodna ugotovitev, predhodne ugotovitve
            propose: predhodno mnenje, predhodn*, preliminarn*, načrtuje globo, priporočil, priporočila, priporoča
            propose: zahteva globo, zahteval globo, zahteval kazen, zahtevala kazen, pripravlja globo
            rumour: po neuradnih informacijah, po neuradnih podatkih, neuradno, po navedbah virov, po besedah virov
            rumour: viri blizu, vir blizu, viri blizu zadeve, viri seznanjeni, vir seznanjen, dobro obveščeni viri
            rumour: poznavalci, anonimni viri, anonimnih virov, pod pogojem anonimnosti, neimenovani viri, govori se
            rumour: govorice, govoric, šušlja se, domnevno, menda, naj bi doletela, naj bi dobil, naj bi dobila
            rumour: naj bi prejel, naj bi prejela, naj bi izrekel, naj bi izrekla, naj bi plačal, naj bi kmalu, naj bi bila
            rumour: pričakuje se, po pričakovanjih, lahko doleti, bi lahko dobil, bi lahko dobila, bi lahko prejel
            rumour: bi lahko prejela, bi lahko doletela, lahko dobi, bi lahko, grozi, morebitna kazen, morebitna globa
            rumour: možna kazen, potencialna, pripravlja, obeta, se obeta, bo kmalu
            withdraw: umaknil, umaknila, umaknjen*, umakne, umik, odstopil, odstopila, odstopi od, postopek ustavil
            withdraw: postopek se ustavi, postopek ustavi, postopek ustavljen, ustavil postopek, ustavila postopek
            withdraw: prepoved preklical, prepoved preklicala, preklical prepoved, preklicala prepoved
            withdraw: umaknil globo, umaknila globo, umaknil zahtevo
            withdraw: preklical, preklicala, preklican*, odpravil prepoved, odpravila prepoved

            # Sums that are no fines.
            cap: do, največ, najvišja, najvišji, najvišje, najvišjo, maksimalno, maksimaln*, zgornja meja, zgornjo mejo
            cap: prag, zakonski maksimum, do največ, letnega prometa, prometa podjetja, svetovnega prometa
            cap: globalnega prometa, svetovnega letnega prometa, letnega svetovnega prometa, skupnega letnega prometa
            cap: skupnega svetovnega letnega prometa, globalnega letnega prometa, letnih prihodkov, odstotkov prometa
            cap: odstotke prometa, odstotka prometa, od prometa, svojega prometa, odvisno kateri znesek je višji
            cap: kateri znesek je višji, glede na to kateri, zakon dovoljuje, predvideva globe, predvidena globa
            cap: predvidene globe, predvidene so globe, zagrožen*, lahko znaša, lahko znašajo, lahko doseže, lahko dosežejo
            cap: lahko izreče, lahko izrečejo, lahko bi izrekel, lahko bi znašala, bi lahko znašala, teoretično, seže do
            cap: segajo do, dosega do, omejuje na, ne sme presegati, ne presega
            cap: najvišja možna, najvišje možne, najvišja mogoča, globe do, globa do, kazen do, kazni do
            cap: lahko dosegla, lahko dosegle, bi lahko dosegla, lahko bi dosegla, grozi do, grozi mu do
            cap: grozi ji do, predpisan*, predpisane globe, zagrožene globe, zagrožena globa, zgornja meja globe
            cap: štiri odstotke, štirih odstotkov, dva odstotka, dveh odstotkov
            cap: najvišj*
            turnover: promet, prometa, prometom, prometu, prihodek, prihodka, prihodki, prihodke, prihodkov, prihodkih
            turnover: dobiček, dobička, dobičkom, dobičku, čisti dobiček, prodaja, prodaje, prodajo, tržna vrednost
            turnover: tržne vrednosti, premoženje, premoženja, kapital, kapitala, izguba, izgube, izgubo, delnica, delnice
            turnover: delnic, osnovni kapital, bilančna vsota
            turnover: ustvarila, ustvarilo
            total: skupaj, skupno, skupna, skupni, skupne, skupnem, skupnega, v skupnem znesku, v skupni višini
            total: skupni znesek, skupna vrednost, vsota, vseh glob, seštevek, sešteto, kumulativno, povprečna, povprečno
            total: povprečje, v povprečju, število glob, število izrečenih, vsega skupaj, vse skupaj, znesek vseh
            total: skupaj znašajo
            total: od leta 2018, povprečn*
            damages: odškodnin*, odškodnina, odškodnine, odškodnino, škoda, škode, škodo, škodi, nepremoženjska škoda
            damages: nepremoženjske škode, nepremoženjsko škodo, premoženjska škoda, povračilo škode, skupinska tožba
            damages: skupinske tožbe, skupinsko tožbo, kolektivna tožba, kolektivne tožbe, kolektivno tožbo, tožnik*
            damages: tožnica, tožniki, pravda, pravdo, pravdi, toži, tožijo, tožil, duševne bolečine, zahtevek, zahtevki
            damages: zahtevka, zahtevke, odškodninski
            damages: odškodninsk*, nepremoženjsk*, množična tožba, civilna tožba, civilno tožbo, odškodninske tožbe
            damages: odškodninskih tožb
            damages: porota, porote, patent*
            otherSum: rezervacij*, rezerviran*, cena, ceno, cene, cen, strošek, strošk*, proračun*, naložb*, investicij*
            otherSum: vložil, vložek, vlaganj*, prevzem, prevzema, nakup, nakupa, kupil, kupila, prodal, prodala, prodan*
            otherSum: poravnava, poravnave, poravnavo, odkupnin*, posojil*, kredit*, plača zaposlenega, plače, pristojbin*
            otherSum: taksa, takse, taksi, nadomestilo, nadomestila, naročnin*, donacij*, doniral*, subvencij*, nepovratn*
            otherSum: pogodba v vrednosti, v vrednosti, vreden, vredna, vredno, bonus*, dividend*, sodni stroški
            otherSum: sodna taksa, sodne takse, stroški postopka, premij*, dolg, dolga, dolgov, dolgove, terjatev, terjatve
            otherSum: stečaj*, letno, na leto, financiranj*, vavčer*, bon, nagrad*, ukradel*, ukraden*, prihranek
            otherSum: prihranke, z ddv
            otherSum: bitcoin*, osnovni znesek, osnovnega zneska, stroškov postopka, stroške postopka, stal, stala, stalo
            otherSum: stroške ki znašajo, sodno takso, odkupnina, odkupnine, odkupnino, nagrada, nagrade, plača
            otherSum: plačo, subvencija, subvencije, rezervacija, rezervacije, rezervacijo, oblikovala rezervacijo
            otherSum: oblikovana rezervacija, naročnina, naročnine, premija, premije, premijo, kupnina, kupnino
            otherSum: zavarova*, manjšin*

            # Procedure.
            decide: odločba, odločbe, odločbo, odločbi, odločb, odločitev, odločitve, odločitvi, odločitvijo, odločil
            decide: odločila, odločilo, odločili, odloča, odločeno, sklep, sklepa, sklepom, sklepi, presodil
            decide: presodila, presodilo, ugotovil, ugotovila, ugotovilo, ugotovili, ugotovljen*, ugotavlja
            decide: ugotovitev, ugotovitve, zaključil, zaključila, sklenil, sklenila, sprejel, sprejela, menil, meni
            decide: izdal, izdala, pravnomočna, potrdil, izrek, datirana, datiran, datirano
            decide: nosi datum, podpisana
            announce: objavil, objavila, objavilo, objavili, objavljen*, objava, objavi, naznanil, naznanila
            announce: naznanilo, sporočil, sporočila, sporočilo, sporočili, sporočilu, obvestil, obvestila, razkril
            announce: razkrila, razkrito, napovedal, napovedala, izvedel*
            incident: uhajanje, odtekanje, odtekli, uhajanja, napad, napada, napadu, napadi, kibernetski napad
            incident: kibernetskega napada, heker*, hekersk*, vdor, vdora, vdoru, vdrl*, kraja, kraje, ukraden*
            incident: incident, incidenta, incidentu, dogodek, dogodka, izsiljevalsk*, varnostni dogodek
            statute: zakon, zakona, zakonu, zakonom, uredba, uredbe, uredbi, direktiva, direktive, zakonika
            conclude: zaključil, zaključila, zaključen, končal, končala, končan
            inquiry: preiskav*, preiskuj*, preiskal*, preiskoval*, nadzor, nadzora, nadzoru, nadzorom, inšpekcij*
            inquiry: inšpekcijski nadzor, inšpekcijskega nadzora, inšpekcijski postopek, inšpekcijskega postopka
            inquiry: inšpektor*, postopek, postopka, postopku, postopkom, postopki, uvedel, uvedla, uvedlo, uveden*, uvedba
            inquiry: uvedbo, uvedi, začel, začela, začeli, začet*, preverja*, preveri*, preverjanj*, pregled, pregleda
            inquiry: ogled, ogleda, obravnava, obravnaval, obravnavala, po uradni dolžnosti, na lastno pobudo
            inquiry: sprožil preiskavo, sprožila preiskavo, proučuje, proučil, revizija, zaslišanj*
            appeal: pritožba, pritožbe, pritožbo, pritožbi, pritožb, tožba, tožbe, tožbo, tožbi, upravni spor
            appeal: upravnega spora, upravnem sporu, ugovor, ugovora, ugovorom, pravno sredstvo, pravna sredstva
            appeal: pravnega sredstva, pravnem sredstvu, revizija, revizijo, zahteva za sodno varstvo
            appeal: zahtevo za sodno varstvo, zahteve za sodno varstvo, sodno varstvo, izpodbijanj*, pravna pot
            appealVerb: pritožil, pritožila, pritožili, pritoži, pritožijo, pritožiti, pritožuje, se bo pritožil
            appealVerb: se bo pritožila, vložil pritožbo, vložil je pritožbo, vložila pritožbo, vložila je pritožbo
            appealVerb: vložili pritožbo, vložili so pritožbo, vloži pritožbo, vložiti pritožbo, vložil tožbo
            appealVerb: vložil je tožbo, vložila tožbo, vložila je tožbo, vložili tožbo, vložili so tožbo, vloži tožbo
            appealVerb: vložiti tožbo, tožbo vložil, tožbo vložila, pritožbo vložil, pritožbo vložila, sprožil upravni spor
            appealVerb: sprožil je upravni spor, sprožila upravni spor, sprožila je upravni spor, sprožili upravni spor
            appealVerb: sprožili so upravni spor, sprožiti upravni spor, sproži upravni spor, upravni spor sprožil
            appealVerb: upravni spor sprožila, začel upravni spor, začel je upravni spor, začela upravni spor
            appealVerb: začela je upravni spor, zahteval sodno varstvo, zahteval je sodno varstvo, zahtevala sodno varstvo
            appealVerb: zahtevala je sodno varstvo, vložil zahtevo za sodno varstvo, vložil je zahtevo za sodno varstvo
            appealVerb: vložila zahtevo za sodno varstvo, vložila je zahtevo za sodno varstvo, izpodbija, izpodbijajo
            appealVerb: izpodbijal, izpodbijala, izpodbijati, izpodbil, izpodbila, izpodbijan*, na sodišče
            appealVerb: odšel na sodišče, odšel je na sodišče, odšla na sodišče, odšla je na sodišče, pred sodišče
            appealVerb: po sodni poti, po pravni poti, sodna bitka, sodno bitko, vložil ugovor, vložil je ugovor
            appealVerb: vložila ugovor, vložila je ugovor, zahteval odpravo, zahteval je odpravo, zahtevala odpravo
            appealVerb: zahtevala je odpravo, predlagal odpravo, predlagal je odpravo, predlagala odpravo
            appealVerb: predlagala je odpravo, zahteva razveljavitev, uporabil vsa pravna sredstva
            appealVerb: uporabil je vsa pravna sredstva, uporabila vsa pravna sredstva, uporabila je vsa pravna sredstva
            appealVerb: vsa pravna sredstva, oporeka, oporekal, oporekala
            > Pekarna Zlatoklas je sprožila upravni spor.
            intend: bo, bodo, bomo, namerava*, nameravajo, načrtuje*, načrtujejo, želi, želijo, razmišlja*, razmislil
            intend: preučuje, preučil, napovedal, napovedala, napovedali, napoveduje, napovedujejo, napoved, objavil da bo
            intend: lahko, mogoče, obljubil, obljubila, pripravlj*, odločen da, odločena da, odločeni, se ne strinja
            intend: se ne strinjajo, ne strinja, ne strinjamo, nestrinjanj*, pridržuje pravico, ima pravico, namera
            intend: zavrača očitke, je možen, dovoljen, dovoljena, je dovoljen
            lodge: vložil, vložila, vložili, vložilo, vloži, vložijo, vložen*, vložitev, vlaganj*, podal, podala, podali
            lodge: podalo, poda, podan*, podati, obrnil, obrnila, obrnili, obrne, se obrnil, se obrnila, naslovil
            lodge: naslovila, naslovili, naslovljen*, poslal, poslala, poslali, posredoval, posredovala, prijavil
            lodge: prijavila, prijavili, prijavljen*, predložil, predložila, sprožil, sprožila, sprožili
            lodge: na podlagi prijave, na podlagi pritožbe, po prijavi, po pritožbi, po prejemu prijave
            lodge: po prejemu pritožbe, zaradi prijave, zaradi pritožbe, prejel prijavo, prejel pritožbo, oddal, oddala
            lodge: s prijavo sprožil, s prijavo sprožila, na prijavo, po prijavi občana, na predlog, na pobudo
            lodge: na zahtevo, naslovilo, vložene, prijavilo, podana, podano
            lodge: oddali, sledi prijavi, odstopil, odstopila v reševanje
            dismiss: zavrnil, zavrnila, zavrnilo, zavrnili, zavrne, zavrnjen*, zavrnitev, zavrnitve, zavrača, zavrgel
            dismiss: zavrglo, zavrže, zavržen*, neutemeljen*, nedopust*, neuspešn*, brez uspeha, izgubil, izgubila
            dismiss: izgubilo, ni ugodil*, ni ugodilo, ni uspel*
            grant: ugodil, ugodila, ugodilo, ugodi, ugoditev, ugodeno, ugodil pritožbi, utemeljen*, pritrdil, pritrdila
            grant: pritrdilo, v prid, v korist, dalo prav, dal prav, dala prav, zmagal, zmagala, uspel, uspela, uspelo
            grant: sprejelo tožbo, dobil tožbo, dobila tožbo, uspešn*
            uphold: potrdil, potrdila, potrdilo, potrdili, potrdi, potrjen*, potrjuje, potrditev, ostaja v veljavi
            uphold: ostane v veljavi, ostala v veljavi, ostala je v veljavi, ohranil, ohranila, ohranilo, obdržal v veljavi
            uphold: obdržal je v veljavi, pravnomočn*, pravnomočna, dokončn*, upravičen*, zakonito, vzdržalo
            uphold: potrdilo … globo, potrdilo … odločbo, potrdilo globo, potrdilo odločbo, globa ostaja
            uphold: globa ostane, globa obvelja, obveljala, obveljalo, obvelja, še velja, pravnomočna globa
            uphold: pravnomočno, globa je pravnomočna, odločba je pravnomočna, dokončna, je dokončno
            uphold: ostane nespremenjen*, ostaja nespremenjen*
            annul: razveljavi, razveljavil, razveljavila, razveljavilo, razveljavili, razveljavljen*, odpravil odločbo
            annul: odpravil je odločbo, odpravilo odločbo, odpravilo, odpravljen*, odpravil, odpravila, ničn*, izničil
            annul: izničila, izničen*, preklical, preklicalo, preklican*, padla na sodišču, padla je na sodišču
            annul: padel na sodišču, padel je na sodišču, nezakonit*, oprosti*, zastara*, ne bo plačal*, ustavilo postopek
            reduce: znižal, znižala, znižalo, znižali, zniža, znižan*, znižanj*, znižati, zmanjšal, zmanjšala, zmanjšalo
            reduce: zmanjšan*, zmanjša, zmanjšanj*, prepolovil, prepolovila, prepolovilo, prepolovljen*, omilil, omilila
            reduce: omililo, spustil, spremenil, spremenila, spremenilo, oklestil, oklestilo, nižja globa, nižjo globo
            > Sodišče je globo družbi Kvarta znižalo z 20.000 na 8000 evrov.
            increase: zvišal, zvišala, zvišalo, zviša, zvišan*, zvišanj*, povečal, povečala, povečalo, povečan*, poveča
            increase: podvojil, podvojila, podvojilo, podvojen*, potrojil, dvignil, dvignila, dvignilo, višja globa
            increase: višjo globo, poostril*
            refer: vrnil, vrnila, vrnilo, vrnjen*, vrne, vrača, vrnitev, v ponovno odločanje, v novo odločanje
            refer: v nov postopek, v ponoven postopek, v ponovni postopek, ponovno odločanje, predhodno odločanje
            refer: predhodno vprašanje, predhodna vprašanja, v predhodno odločanje, predložilo sodišču evropske unije
            refer: sodišču eu, znova odloči, ponovno sojenje, novo sojenje, presoj*
            suspend: zadržal, zadržala, zadržalo, zadrži, zadržan*, zadržanje, zadržanje izvršitve, zadržal izvršitev
            suspend: zadržal je izvršitev, zadržalo izvršitev, odlog, odloga, odložil, odložila, odložilo, odložen*
            suspend: odložitev, začasna odredba, začasno odredbo, začasne odredbe, suspenziven, suspenzivni učinek
            suspend: zadrži izvršitev, odložilo izvršitev, odlog izvršitve, zadrži izvršbo, suspenzivn*
            suspend: zamrznil, zamrznjen*, v čakanju, odloženo
            complaint: prijava, prijave, prijavo, prijavi, prijav, pritožba, pritožbe, pritožbo, pritožbi, pritožb
            complaint: naznanilo, ovadba, ovadbe, ovadbo, zahteva, zahteve, zahtevo, anonimna prijava, pobuda, pobudo
            complaint: peticij*, inšpekcijska prijava, skupinska pritožba
            complain: pritožil, pritožila, pritožili, pritožuje, pritožujejo, prijavil, prijavila, prijavili, naznanil
            complain: naznanila, obrnil na ip, obrnil je na ip, obrnila na ip, obrnila je na ip, obrnili na, obrnili so na
            complain: obrnil na informacijskega, obrnil je na informacijskega, na ip obrnil, na ip obrnila
            complain: opozoril informacijskega, opozoril je informacijskega
            behalf: v imenu, v njihovem imenu, v njegovem imenu, v njenem imenu, zastopa, zastopajo, zastopal, zastopala
            behalf: zastopajoč*, predstavlja, predstavljajo, zastopnik, pooblaščenec tožnika, po pooblastilu, v korist
            behalf: ob podpori, podpisalo, pridružilo
            accept: se ne bo pritožil, se ne bo pritožila, ne bo pritožil, ne bo pritožila, se ni pritožil, se ni pritožila
            accept: se niso pritožili, ni vložil pritožbe, ni vložila pritožbe, ni vložil tožbe, ni vložila tožbe
            accept: ne bo vložil, ne bo vložila, ne namerava vložiti, ni sprožil upravnega spora
            accept: ni sprožila upravnega spora, odpovedal pritožbi, odpovedala pritožbi, plačal globo, plačala globo
            accept: globo plačal, globo plačala, je že plačal, je že plačala, že plačala, že plačal, sprejel odločitev
            accept: sprejela odločitev, sprejema odločitev, sprejema, spoštuje odločitev, spoštujemo odločitev, priznal
            accept: priznala, priznava, opravičil, opravičila, opravičuje, umaknil tožbo, umaknila tožbo, umaknila pritožbo
            accept: se ne bodo pritožili, ne bomo pritožili, ne bo izpodbijal, ne bo izpodbijala, ne bo izpodbijalo
            accept: ne bodo izpodbijali, ne bomo izpodbijali, ni pritožila, ni pritožil
            accept: ni zahtevala sodnega varstva, ni zahteval sodnega varstva, globo je plačala, globo je plačal
            accept: globo so plačali, globo poravnala, so že plačali, globa je plačana, globa je bila plačana
            accept: sprejemajo odločitev, spoštujejo odločitev, odločitev spoštujemo, odločitev bodo spoštovali
            accept: sprijaznil, sprijaznila, sprijaznili
            accept: umaknil pritožbo

            # Who.
            authorityNoun: regulator, regulatorja, regulatorju, regulatorjem, regulatorji, nadzorni organ
            authorityNoun: nadzornega organa, nadzornemu organu, nadzornim organom, nadzorni organi, nadzornih organov
            authorityNoun: vodilni nadzorni organ, vodilnega nadzornega organa, organ, organa, organu, organi, organov
            authorityNoun: organ za varstvo podatkov, organa za varstvo podatkov, organu za varstvo podatkov
            authorityNoun: organ za varstvo osebnih podatkov, organa za varstvo osebnih podatkov
            authorityNoun: informacijski pooblaščenec, informacijskega pooblaščenca, informacijskemu pooblaščencu
            authorityNoun: informacijskim pooblaščencem, informacijska pooblaščenka, informacijske pooblaščenke
            authorityNoun: informacijski pooblaščenki, informacijsko pooblaščenko, urad informacijskega pooblaščenca
            authorityNoun: urada informacijskega pooblaščenca, pooblaščenec, pooblaščenca, pooblaščencu, pooblaščencem
            authorityNoun: pooblaščenka, pooblaščenke, pooblaščenki, pooblaščenec za varstvo podatkov
            authorityNoun: pooblaščenca za varstvo podatkov, pooblaščenec za varstvo osebnih podatkov, ip, ip-ja, ip-ju
            authorityNoun: agencija za varstvo podatkov, agencije za varstvo podatkov, agenciji za varstvo podatkov
            authorityNoun: agencija za varstvo osebnih podatkov, agencije za varstvo osebnih podatkov, agencija, agencije
            authorityNoun: agenciji, urad, urada, uradu, urad za varstvo podatkov, urada za varstvo podatkov
            authorityNoun: urad za varstvo osebnih podatkov, inšpektorat, inšpektorata, inšpektorat za varstvo podatkov
            authorityNoun: komisija, komisije, komisiji, komisijo, komisija za varstvo podatkov
            authorityNoun: komisije za varstvo podatkov, komisar, komisarja, komisar za varstvo podatkov, varuh zasebnosti
            authorityNoun: varuh osebnih podatkov, varuhi zasebnosti, varuh podatkov, varuh človekovih pravic, ombudsman
            authorityNoun: nadzornik, nadzornika, nadzorniki, evropski nadzornik za varstvo podatkov
            authorityNoun: odbor za varstvo podatkov, odbor, odbora, evropski odbor za varstvo podatkov, oblasti, inšpektor
            authorityNoun: nadzornikov, nadzornikom, inšpektorji, inšpektorjev, varuha zasebnosti, tamkajšnji organ
            authorityNoun: tamkajšnji nadzornik, tamkajšnji regulator, tamkajšnji pooblaščenec
            authorityNoun: tamkajšnjega pooblaščenca, tamkajšnji urad, državna nadzornica, državne nadzornice
            authorityNoun: nadzornica, nadzornice, nadzornici, prekrškovni organ, prekrškovnega organa
            authorityNoun: prekrškovnemu organu, pooblaščenko
            authorityNoun: državni nadzornik, garant
            courtNoun: sodišče, sodišča, sodišču, sodiščem, sodiščih, sodnik, sodnika, sodniki, sodnica, tribunal*, senat
            courtNoun: senata, upravno sodišče, upravnega sodišča, upravnem sodišču, upravnemu sodišču, vrhovno sodišče
            courtNoun: vrhovnega sodišča, vrhovnem sodišču, ustavno sodišče, ustavnega sodišča, okrožno sodišče
            courtNoun: okrožnega sodišča, okrajno sodišče, okrajnega sodišča, okrajnem sodišču, višje sodišče
            courtNoun: višjega sodišča, višjem sodišču, zvezno sodišče, zveznega sodišča, pritožbeno sodišče
            courtNoun: pritožbenega sodišča, sodišče eu, sodišče evropske unije, sodišča evropske unije, sodišča eu
            courtNoun: evropsko sodišče, državni svet, državnega sveta, prvostopenjsko sodišče, prvostopenjskega sodišča
            courtNoun: okrajnemu sodišču, višjemu sodišču, državnemu svetu
            courtNoun: kasacijsko sodišče, prekrškovno sodišče
            companyNoun: podjetje, podjetja, podjetju, podjetjem, podjetij, družba, družbe, družbi, družbo, družb
            companyNoun: gospodarska družba, gospodarske družbe, gospodarski družbi, delniška družba, firma, firme, skupina
            companyNoun: skupine, skupini, skupino, koncern*, korporacij*, konglomerat*, holding*, velikan, velikana
            companyNoun: velikanu, velikani, tehnološki velikan, tehnološkega velikana, tehnološkemu velikanu
            companyNoun: spletni velikan, spletnega velikana, spletnemu velikanu, gigant*, tehnološko podjetje
            companyNoun: tehnološkega podjetja, tehnološka družba, banka, banke, banki, banko, bank, hranilnic*
            companyNoun: posojilodajal*, kreditna institucija, finančna institucija, finančna družba, zavarovalnic*
            companyNoun: zavarovalnica, zavarovalniško podjetje, pokojninska družba, pokojninski sklad, lizinško podjetje
            companyNoun: bolnišnic*, bolnišnica, splošna bolnišnica, splošni bolnišnici, klinični center, kliničnega centra
            companyNoun: kliničnemu centru, ukc, klinik*, zdravstveni dom, zdravstvenega doma, zdravstvenemu domu
            companyNoun: zdravstvena ustanova, zdravstvene ustanove, zdravstveni ustanovi, zdravstveni zavod, zavod, zavoda
            companyNoun: zavodu, javni zavod, javnega zavoda, javnemu zavodu, zdravstvena dejavnost
            companyNoun: izvajalec zdravstvene dejavnosti, izvajalca zdravstvene dejavnosti
            companyNoun: izvajalcu zdravstvene dejavnosti, izvajalec zdravstvenih storitev, izvajalec, izvajalca, izvajalcu
            companyNoun: laboratorij*, lekarn*, zobozdravnik*, zobozdravstven*, zdravnik, zdravnika, zdravniku, ambulant*
            companyNoun: dom starejših, domu starejših, dom za starejše, telekom, telekoma, telekomunikacijsko podjetje
            companyNoun: telekomunikacijska družba, telekomunikacijski operater, telekomunikacijskega operaterja
            companyNoun: telekomunikacijskemu operaterju, operater, operaterja, operaterju, operaterji, mobilni operater
            companyNoun: mobilnega operaterja, ponudnik, ponudnika, ponudniku, ponudniki, ponudnik storitev
            companyNoun: ponudnik interneta, dobavitelj, dobavitelja, dobavitelju, dobavitelj energije, energetsko podjetje
            companyNoun: energetska družba, elektro, elektrodistribucij*, komunalno podjetje, komunala, komunale, vodovod
            companyNoun: hotel, hotela, hotelu, hoteli, hotelska veriga, hotelske verige, hotelski verigi, hotelsko verigo
            companyNoun: veriga, verige, verigi, verigo, trgovska veriga, trgovske verige, trgovski verigi, trgovsko verigo
            companyNoun: trgovina, trgovine, trgovini, trgovino, spletna trgovina, spletne trgovine, spletni trgovini
            companyNoun: spletno trgovino, spletni trgovec, trgovec, trgovca, trgovcu, trgovci, supermarket*
            companyNoun: veleblagovnic*, prodajalec, prodajalca, prodajalcu, prodajaln*, restavracij*, gostinec, gostilna
            companyNoun: gostilne, lokal, bar, igralnic*, stavnic*, fitnes*, fitnes center, letalska družba
            companyNoun: letalske družbe, letalski družbi, letalsko družbo, letalski prevoznik, letalskega prevoznika
            companyNoun: prevoznik, prevoznika, prevozniku, letališč*, potovalna agencija, potovalne agencije
            companyNoun: potovalni agenciji, turistična agencija, turistične agencije, organizator potovanj, taksi podjetje
            companyNoun: železnic*, pošta, pošte, pošti, pošto, dostavna služba, dostavno podjetje, kurirsk*, avtohiša
            companyNoun: avtohiše, najemodajal*, rent-a-car, občina, občine, občini, občino, občin, mestna občina
            companyNoun: mestne občine, mestni občini, mestno občino, ministrstv*, minister, ministra, ministru, vlada
            companyNoun: vlade, vladi, policija, policije, policiji, policijo, vojsk*, uprava, uprave, upravi
            companyNoun: upravna enota, upravne enote, upravni enoti, finančna uprava, javni organ, državni organ
            companyNoun: državnega organa, sklad, sklada, skladu, center za socialno delo, centra za socialno delo
            companyNoun: centru za socialno delo, šola, šole, šoli, šolo, osnovna šola, osnovne šole, osnovni šoli
            companyNoun: osnovno šolo, srednja šola, srednji šoli, gimnazij*, vrtec, vrtca, vrtcu, fakultet*, univerz*
            companyNoun: akademij*, muzej*, knjižnic*, cerkev, cerkve, cerkvi, župnij*, škofij*, stranka, stranke, stranki
            companyNoun: stranko, politična stranka, politične stranke, politični stranki, politično stranko, kandidat
            companyNoun: kandidata, kandidatu, župan, župana, županu, poslanec, zveza, zveze, zvezi, klub, kluba, klubu
            companyNoun: nogometni klub, športni klub, športno društvo, društvo, društva, društvu, sindikat, sindikata
            companyNoun: sindikatu, zbornic*, zadrug*, ustanova, ustanove, ustanovi, fundacij*, delodajalec, delodajalca
            companyNoun: delodajalcu, delodajalci, nekdanji delodajalec, nekdanjega delodajalca, upravljavec, upravljavca
            companyNoun: upravljavcu, upravljavci, upravljavec osebnih podatkov, upravljavca osebnih podatkov
            companyNoun: upravljavcu osebnih podatkov, obdelovalec, obdelovalca, obdelovalcu, pogodbeni obdelovalec
            companyNoun: skupna upravljavca, podizvajal*, zavezanec, zavezanca, zavezancu, zavezanka, zavezanke, zavezanki
            companyNoun: samostojni podjetnik, samostojnega podjetnika, samostojnemu podjetniku, podjetnik, podjetnika
            companyNoun: upravnik, upravnika, upravniku, etažni lastniki, etažnih lastnikov, etažnim lastnikom, notar
            companyNoun: notarja, notarju, izvršitelj, izvršitelja, izvršitelju, odvetnik, odvetnika, odvetniku
            companyNoun: odvetniška družba, odvetniška pisarna, odvetniški pisarni, računovodski servis
            companyNoun: računovodskemu servisu, nepremičninska agencija, nepremičninski agenciji, kadrovska agencija
            companyNoun: agencija za zaposlovanje, izterjevalec, izterjevalca, podjetje za izterjavo, podjetju za izterjavo
            companyNoun: agencija za izterjavo, klicni center, klicnega centra, marketinška agencija, marketinško podjetje
            companyNoun: oglaševalska agencija, oglaševalsko podjetje, založnik, založba, založbe, časopis, časopisa
            companyNoun: časopisu, portal, portala, portalu, medij, medijska hiša, medijske hiše, televizija, televizije
            companyNoun: televiziji, radio, platforma, platforme, platformi, platformo, spletna platforma
            companyNoun: spletne platforme, aplikacij*, družbeno omrežje, družbenega omrežja, družbenemu omrežju
            companyNoun: družabno omrežje, iskalnik, iskalnika, spletna stran, spletne strani, spletno mesto
            companyNoun: spletnega mesta, klepetalnik*, klepetalni robot, zagonsko podjetje, zagonskega podjetja, startup*
            companyNoun: razvijalec, razvijalca, programersk*, it podjetje, informacijsko podjetje, proizvajalec
            companyNoun: proizvajalca, proizvajalcu, avtomobilski proizvajalec, tovarn*, gradbeno podjetje, gradbena družba
            companyNoun: varnostna služba, varnostno podjetje, varnostni službi, multinacionalk*, matična družba
            companyNoun: matično podjetje, podružnic*, hčerinska družba, hčerinske družbe, hčerinsko podjetje, organizacija
            companyNoun: organizacije, organizaciji, subjekt, subjekta, subjektu, fizična oseba, fizične osebe
            companyNoun: fizični osebi, fizično osebo, pravna oseba, pravne osebe, pravni osebi, pravno osebo, posameznik
            companyNoun: posamezniku, moški, moškemu, ženska, ženski, policist, policista, policistu, sosed, sosedu
            companyNoun: lastnik, lastnika, lastniku, direktor, direktorja, direktorju, odgovorna oseba, odgovorne osebe
            companyNoun: odgovorni osebi, nekdanji zaposleni, delavec, kršitelj*, kršiteljica, tožena stranka, toženec
            companyNoun: dostavne službe, dostavni službi, dostavno službo, dostavljavec, dostavljavca, dostavljavcu
            companyNoun: spletnega trgovca, spletnemu trgovcu, spletna igralnica, spletne igralnice
            companyNoun: spletni igralnici, spletno igralnico, izdelovalec, izdelovalca, izdelovalcu, ponudnikom
            companyNoun: trgovcem, zavarovalnici, zavarovalnico, zavarovalnice, lekarna, lekarne, lekarni, lekarno
            companyNoun: veriga lekarn, verige lekarn, verigi lekarn, veriga trgovin, verige trgovin, verigi trgovin
            companyNoun: optika, optike, optiki, vrtcem, srednje šole, srednjo šolo, gimnazija, gimnazije, gimnaziji
            companyNoun: knjižnica, knjižnice, knjižnici, knjižnico, ljudska knjižnica, dom upokojencev
            companyNoun: doma upokojencev, domu upokojencev, dom za starostnike, zdravstvenemu zavodu
            companyNoun: zasebna klinika, zasebne klinike, zasebni kliniki, zasebno kliniko
            companyNoun: zobozdravstvena ordinacija, zobozdravstvene ordinacije, ordinacija, ordinacije, ordinaciji
            companyNoun: ordinacijo, direktorica, direktorice, direktorici, generalna policijska uprava
            companyNoun: generalni policijski upravi, policijska uprava, policijski upravi, policijske uprave
            companyNoun: ministrstvo, ministrstva, ministrstvu, notranje ministrstvo, notranjega ministrstva, zvezo
            companyNoun: sindikatom, izdajatelj, izdajatelja, izdajatelju, matične družbe, matični družbi
            companyNoun: odvisna družba, odvisne družbe, odvisni družbi, odvisno družbo, hčerinski družbi
            companyNoun: hčerinsko družbo, obvladujoča družba, obvladujoče družbe, obvladujoči družbi, posojilnica
            companyNoun: fintech podjetje, aplikacija, aplikacije, aplikaciji, aplikacijo, zmenkarska aplikacija
            companyNoun: upravljavec spletne strani, upravljavca spletne strani, upravljavcu spletne strani
            companyNoun: upravljavec stavbe, upravnik stavbe, upravniku stavbe, turistično podjetje
            companyNoun: gradbenemu podjetju, prevozniško podjetje, taksi služba, detektiv, detektivska agencija
            companyNoun: varnostnemu podjetju, tožnica, tožnice, tožnici, tožeča stranka, tožeče stranke
            companyNoun: tožeči stranki, kršitelj, kršitelja, kršitelju, kršiteljici, storilec, storilca, obdolženka
            companyNoun: obdolženki
            companyNoun: obdolženec, bencinski servis, kino, franšiz*, posrednik, posrednika, univerzitetni klinični center
            > Občini in vrtcu je bil izrečen opomin.
            role: zavezanec, zavezanca, zavezancu, zavezancem, zavezanka, zavezanke, zavezanki, zavezanko, upravljavec, upravljavca, upravljavcu, upravljavcem
            # Where somebody is.
            at: v, iz, s, z, s sedežem v, na
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: občinam, osnovn* šol*, srednj* šol*, vrtec, vrtca, vrtcu, knjižnic*, center za socialno delo
            officeNoun: centra za socialno delo, centru za socialno delo, generaln* policijsk* uprav*
            officeNoun: policijsk* uprav*, upravn* enot*, zdravstvenega doma, zdravstvenemu domu, splošn* bolnišnic*
            officeNoun: univerzitetn* kliničn* cent*, kliničnega centra, kliničnemu centru, sindikat*
            officeNoun: inštitut*, zbornic*, akademij*, muzej*, župnij*, mestne občine, mestno občino, društva
            officeNoun: društvu
            officeNoun: občina, občine, občini, občino, mestna občina, mestni občini, bolnišnic*, univerz*, univerzitetni klinični center, klinični center, zdravstveni dom, šola, šole, šoli, fakultet*, gimnazij*, policij*, letališč*, upravna enota, osnovna šola, osnovni šoli, osnovne šole, društvo
            officeNoun fields: ministrstv*, minister, ministru
            officeNoun: šolo, osnovno šolo, srednja šola, srednje šole, srednji šoli, upravne enote, upravni enoti
            officeNoun fields: ministra
            ownCase občina: občine, občini, občino
            ownCase mestna občina: mestne občine, mestni občini, mestno občino
            ownCase bolnišnica: bolnišnice, bolnišnici, bolnišnico, bolnišnicu, bolnišnicom, bolnišnicem
            ownCase univerza: univerze, univerzi, univerzo, univerzu, univerzom, univerzem
            ownCase šola: šole, šoli, šolo
            ownCase osnovna šola: osnovne šole, osnovni šoli, osnovno šolo
            ownCase srednja šola: srednje šole, srednji šoli
            ownCase fakulteta: fakultete, fakulteti, fakulteto, fakultetu, fakultetom, fakultetem
            ownCase gimnazija: gimnazije, gimnaziji, gimnazijo, gimnaziju, gimnazijom, gimnazijem
            ownCase policija: policije, policiji, policijo, policiju, policijom, policijem
            ownCase letališče: letališča, letališči, letališčo, letališču, letališčom, letališčem
            ownCase zdravstveni dom: zdravstvenega doma, zdravstvenemu domu
            ownCase klinični center: kliničnega centra, kliničnemu centru
            ownCase upravna enota: upravne enote, upravni enoti
            ownCase društvo: društva, društvu
            ownCase ministrstvo: ministrstva, ministrstve, ministrstvi, ministrstvu, ministrstvom, ministrstvem
            ownCase minister: ministra, ministru
            personNoun: stranke, strank, strankam, kupec, kupca, kupcu, kupci, kupcev, kupcem, uporabnik*, uporabniki
            personNoun: uporabnic*, potrošnik*, potrošniki, državljan*, prebivalec, prebivalca, prebivalci, prebivalcev
            personNoun: pacient*, bolnik*, bolniki, zaposleni, zaposlenega, zaposlenih, zaposlenim, zaposlene, delavec
            personNoun: delavca, delavcu, delavci, delavcev, delavka, delavke, uslužbenec, uslužbenci, uslužbenka, potnik*
            personNoun: potniki, gost, gosta, gosti, gostov, obiskovalec, obiskovalci, obiskovalcev, naročnik*, naročniki
            personNoun: posameznik*, posamezniki, posameznic*, dolžnik*, dolžniki, mladoletnik*, mladoletn*, otrok, otroka
            personNoun: otroci, otrokom, učenec, učenci, učencev, dijak*, dijaki, študent*, starš*, najemnik*, stanovalec
            personNoun: stanovalci, stanovalcev, moški, moškega, ženska, ženske, žensko, človek, človeka, ljudje, ljudi
            personNoun: ljudem, oseba, osebe, osebo, osebi, oseb, osebam, član, člana, člani, članov, članom, volivec
            personNoun: volivci, volivcev, voznik*, kandidat*, prijavitelj*, prijavitelji, prijaviteljic*, pritožnik*
            personNoun: pritožnik, pritožnica, vlagatelj*, vlagateljica, prosilec, prosilca, sosed*, odvetnik, novinar*
            personNoun: aktivist*, oškodovanec, oškodovanci, oškodovancev, prizadet*, tožnik*, tiskovni predstavnik
            personNoun: predstavnik*, igralec, igralci, imetnik*, upokojenec, upokojenci, nekdo, sodelavec, sodelavci
            personNoun: nekdanja uslužbenka, etažni lastnik
            ngoNoun: društvo, društva, društvu, društvom, organizacija, organizacije, organizaciji, organizacijo
            ngoNoun: nevladna organizacija, nevladne organizacije, nevladni organizaciji, neprofitna organizacija, ustanova
            ngoNoun: fundacija, fundacije, združenje, združenja, združenju, zveza potrošnikov, zveze potrošnikov
            ngoNoun: potrošniška organizacija, potrošniške organizacije, organizacija za varstvo zasebnosti
            ngoNoun: organizacija za digitalne pravice, organizacija za varstvo potrošnikov, borci za zasebnost, aktivisti
            ngoNoun: aktivistov, sindikat, sindikata, inštitut, inštituta, iniciativ*, civilna družba, skupina za zasebnost
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, financial times, bbc, the guardian, guardian
            pressNoun: new york times, washington post, irish times, der spiegel, handelsblatt, le monde, le figaro
            pressNoun: techcrunch, the verge, euractiv, euronews, cnn, cnbc, afp, associated press, dpa, ansa
            pressNoun: business insider, mlex, iapp, forbes, sta, delo, dela, dnevnik, večer, finance, mladina
            pressNoun: rtv slovenija, rtv, mmc, pop tv, 24ur, siol, slovenske novice, žurnal24, reporter, necenzurirano
            pressNoun: pod črto, svet24, n1, ekipa, forbes slovenija, tiskovna agencija, časnik, časopis, mediji, medijev
            pressNoun: medijih, novinarji, novinarka
            prosecutor: tožilstv*, tožilec, tožilca, tožilka, državni tožilec, državno tožilstvo, generalni pravobranilec
            police: policija, policije, policiji, policijo, policijsk*, tožilstv*
            prosecutor: generalnega pravobranilca, generalna pravobranilka, poročevalec, poročevalca
            legalForm: d . o . o, doo, d . d, dd, s . p, d . n . o, k . d, k . d . d, z . o . o, z . b . o, so . p
            legalForm: delniška družba, družba z omejeno odgovornostjo, zavod, ltd, limited, inc, incorporated, plc, llc
            legalForm: llp, lp, gmbh, ag, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l
            legalForm: s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv
            legalForm: bvba, oy, oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o
            legalForm: spol . s r . o, a . s, j . d . o . o, uc, unlimited company, dac, corp, corporation, company
            legalForm: & co, co . kg, kg, kgaa, ohg, gbr, mbh, snc, s . n . c, sca, scs, eood, ood, ead, uab, sia, ltda
            legalForm: ^se, ^sa, ^co
            legalForm: lda, pty ltd, pte ltd, ike, holding, holdings, international
            against: izrekel, izrekla, izrečena, izrečene, izrečen, naložil, naložila, odredil, odredila, ukazal, podjetju
            against: družbi, banki, zavarovalnici, bolnišnici, občini, ministrstvu, policiji, operaterju, trgovcu, verigi
            against: šoli, zavodu, zavezancu, upravljavcu, obdelovalcu, delodajalcu, društvu, izvajalcu, platformi
            against: velikanu, ponudniku, prevozniku, lastniku, upravniku, proti, zoper, za, na, nad, do, v razmerju do
            against: glede, zoper družbo, v zadevi
            by: s strani, od, s, z, prek
            of: od, iz
            forWhom: za, zaradi, ker, po, v zvezi z, v zvezi s, zato ker, na podlagi, saj, glede

            # What else a text claims.
            record: rekord*, najvišja, najvišjo, najvišje, najvišjih, največja, največjo, največje, največjih
            record: najstrožja, najtežja
            record loosely: doslej, do zdaj, do sedaj, dosedanja, dosedanje, kdajkoli, kadarkoli, do danes
            record loosely: prva globa, prvo globo, druga največja, drugo največjo, druga najvišja, tretja največja
            record loosely: tretja najvišja, brez primere, zgodovinsk*, odkar velja, odkar se uporablja, zasoljen*
            earlier: prej, že, pred tem, pred časom, predhodno, prejšnj*, prejšnja, prejšnje, lani, nekoč, v preteklosti
            earlier: nekdanj*, dosedanj*, dosedanja, spomnimo, poleg tega, v drugem primeru, v ločenem primeru
            earlier: v podobnem primeru, podobno, za primerjavo, v primerjavi, za razliko od, po tem ko, sledi globi
            earlier: presega, presegla, prekaša, dotlej, do takrat, tudi, prav tako, še, ločeno, druge nedavne, že leta
            earlier: že enkrat
            silent: ni objavil, ni objavila, ni objavljen*, ne objavlja, niso objavili, ni želel komentirati
            silent: ni želela komentirati, niso želeli komentirati, ne komentira, ne komentirajo, ni komentiral
            silent: ni komentirala, niso komentirali, ni odgovoril, ni odgovorila, niso odgovorili, brez komentarja
            silent: ni potrdil, ni potrdila, molči, molčijo, se ni odzval, se ni odzvala, se niso odzvali
            silent: poslovna skrivnost, uradna skrivnost, ni javno, ni znano
            undescribed: ni navedel katere, ni navedel, ni navedla, ne navaja, ne navajajo, ni pojasnil, ni pojasnila
            undescribed: ne pojasnjuje, ni natančneje, brez podrobnosti, brez navedbe, ni razkril, ni razkrila, ne razkriva
            undescribed: ni jasno katere, ni opredelil, ni opredelila, določene prakse, nekatere prakse
            seat: sedež, sedeža, sedežem, sedežu, s sedežem, s sedežem v, glavni sedež, evropski sedež, evropskim sedežem
            seat: centrala, centrale, glavna poslovna enota, glavni sedež v, registriran*, ustanovljen* v
            filing: letno poročilo, letnem poročilu, letnega poročila, četrtletno poročilo, polletno poročilo
            filing: poslovno poročilo, poslovnem poročilu, računovodski izkazi, računovodskih izkazov
            filing: računovodskih izkazih, pojasnila k računovodskim izkazom, pojasnilo k, prospekt, prospektu
            filing: ljubljanska borza, ljubljanske borze, ljubljanski borzi, seonet, borza, borzi, sec, 10-q, 10-k
            filing: pogojne obveznosti, pogojna obveznost, nerevidirano poročilo
            says: pravi, pravijo, rekel, rekla, rekli, dejal, dejala, dejali, navaja, navajajo, navedel, navedla, navedli
            says: poudarja, poudarjajo, poudaril, poudarila, pojasnjuje, pojasnjujejo, pojasnil, pojasnila, pojasnili, trdi
            says: trdijo, trdil, trdila, sporočil, sporočila, sporočili, sporoča, sporočilo za javnost, po besedah
            says: po njegovih besedah, po njenih besedah, po navedbah, piše, pišejo, zapisal, zapisala, zapisali, poročal
            says: poročala, poroča, poročajo, dodal, dodala, dodali, dodaja, opozarja, opozarjajo, odgovarja, odgovarjajo
            says: meni, menijo, menil, izjavil, izjavila, izjava, izjavi, komentiral, komentirala, ocenil, ocenila
            says: ocenjuje, zatrjuje, zatrjujejo, zanika, zanikajo, priznava, predstavnik, napovedal, razkril, razkrila
            says: potrdil za, navedbe
            inaction: nič se ni zgodilo, nič se ne zgodi, molk organa, neukrepanj*, ni ukrepal*, zavlačev*, počasnost*
            inaction: zamuja, nedejavnost*

            # Phrases that hide a cue.
            none: država članica, države članice, državi članici, držav članic, državah članicah, združene države
            none: združenih državah, pooblaščena oseba za varstvo podatkov, pooblaščene osebe za varstvo podatkov
            none: pooblaščeno osebo za varstvo podatkov, pooblaščena oseba za varstvo osebnih podatkov, pooblaščene osebe
            none: pooblaščena oseba, pooblaščeno osebo, politika zasebnosti, politike zasebnosti, politiko zasebnosti
            none: politiki zasebnosti, pogoji uporabe, pogoje uporabe, splošni pogoji
            none: ocena učinka v zvezi z varstvom podatkov, kazniva dejanja, kaznivih dejanj, kaznivo dejanje
            none: kaznivega dejanja, kazenski zakonik, smrtna kazen, smrtne kazni, zaporna kazen, zaporne kazni
            none: kazen zapora, kazenska evidenca, po drugi strani, na drugi strani, na eni strani, v prvi vrsti
            none: v prvem delu, na prvem mestu, v obzir, upošteval, upoštevala, upoštevalo, nanaša se na, nanašajo se na
            none: gospodarske sankcije, sankcije proti rusiji, sankcije zoper rusijo, bančna kartica, plačilna kartica
            none: plačilne kartice, kreditne kartice, kreditna kartica, dostop do, dostopa do, dostopajo do, dostopal do
            none: do podatkov, do osebnih podatkov, do njih, do česa, pravica do, pravice do, pravico do, prišlo do
            none: do kršitve, do kršitev, pride do, do zlorab, do posnetkov, do tega, glede na to, ne glede na
            none: v skladu z zakonom, tehnične rešitve, pretok podatkov, javni promet, promet podatkov, cestni promet
            none: pravnega prometa, plačilni promet, pravni promet, boljši kot, delovno mesto, delovnega mesta
            none: službene osebe, osnovna raven, na primer, za zdaj, za razliko, po pošti, elektronske pošte
            none: v javnem sektorju, naj se, v zadevi inšpekcijskega nadzora, kaznovanje ni, zoper to odločbo
            none: v teku, na družbenem omrežju, na družbenih omrežjih, poslovne skrivnosti, družbeno omrežje
            none: družbenega omrežja, družbenih omrežij, se je začela, opozorilo o, opozorilo strankam
            none: obvestilo o videonadzoru, pogodba o, uredba o varstvu, ukrepi za varnost
            none: tehnične in organizacijske ukrepe, tehničnih in organizacijskih ukrepov, organizacijske ukrepe
            none: organizacijskih ukrepov, tehnične ukrepe, tehničnih ukrepov, varnostne ukrepe, varnostnih ukrepov
            none: varnostni ukrepi, brez ukrepa, po mnenju, obveznosti iz naslova, pogojne obveznosti
            none: pogojnih obveznosti
            none: gumb za zavrnitev, gumba za zavrnitev, zavrnitev piškotkov, zavrnitve piškotkov
            none: preklic privolitve, preklica privolitve, preklicu privolitve, preklic soglasja, preklica soglasja
            none: preklicati privolitev, preklicala privolitev, preklicali privolitev, preklical privolitev
            none: do pravnomočnosti, ni pravnomočna, še ni pravnomočna, niso pravnomočne, ni pravnomočno
            none: ni dokončna
            none: rok za izjavo, rok za pritožbo, rok za tožbo, rok za odgovor, rok za pripombe
            none: elektronska pošta, elektronsko pošto, elektronski pošti, naslov stranke
            # Places that are no jurisdiction here
            region: Evropa, Evrope, Evropi, Evropo, evropsk*, Evropska unija, Evropske unije, Evropski uniji
            region: Evropsko unijo, EU, EGP, Afrika, Afrike, Afriki, afrišk*, Azija, Azije, Aziji, azijsk*, Kitajsk*
            region: kitajsk*, Peking*, Hongkong*, Singapur*, Indija, Indije, Indiji, indijsk*, Rusija, Rusije, Rusiji
            region: rusk*, Moskv*, Ukrajin*, ukrajinsk*, Turčij*, turšk*, Izrael*, izraelsk*, Japonsk*, Koreja, Koreje
            region: Koreji, korejsk*, Brazilij*, brazilsk*, Kanad*, kanadsk*, Mehik*, Avstralij*, avstralsk*
            region: Nova Zelandija, Teksas*, Kaliforni*, New York*, Silicijeva dolina, Silicijeve doline, Maribor*
            region: mariborsk*, Celje, Celja, Celju, celjsk*, Kranj, Kranja, Kranju, Koper, Kopra, Kopru, koprsk*
            region: Novo mesto, Novega mesta, Nova Gorica, Novi Gorici, Velenje, Velenju, Ptuj*, Murska Sobota
            region: Murski Soboti, Domžale, Domžalah, Kamnik*, Jesenice, Piran*, Primorsk*, Gorenjsk*, Dolenjsk*, Štajersk*
            region: Prekmurj*, Balkan*, Jadran*, Latinska Amerika
            directive: direktiva, direktive, direktivi, direktivo
            instance 0: ugovor*
            instance 1: okrajno sodišče, okrajnega sodišča, okrožno sodišče, okrožnega sodišča, prva stopnja
            instance 1: okrajn* sodišč*, prvostopenjsk*, na prvi stopnji
            instance 1: prve stopnje, prvostopenj*, upravno sodišče, upravnega sodišča
            instance 2: višje sodišče, višjega sodišča, višjemu sodišču, pritožbeno sodišče, druga stopnja
            instance 2: višj* sodišč*, drugostopenjsk*, na drugi stopnji, pritožben* sodišč*
            instance 2: druge stopnje
            instance 3: vrhovno sodišče, vrhovnega sodišča, vrhovnem sodišču, ustavno sodišče, ustavnega sodišča
            instance 3: revizij*
            judgment: sodba, sodbe, sodbo, sodbi, sodb, razsodil, razsodila, razsodilo, razsodi, razsodba, razsodbo
            judgment: razsodbe, sodbama
            remedy: je dovoljena pritožba, ni dovoljena pritožba, ni pritožbe, je mogoče sprožiti, je možno sprožiti
            remedy: je mogoča pritožba, je dopusten upravni spor, lahko sproži upravni spor, se lahko pritoži
            remedy: pravni pouk, je možna pritožba, dovoljen upravni spor, rok za pritožbo, je mogoče vložiti
            remedy: dovoljen pa je upravni spor, mogoče sprožiti upravni spor, mogoče pa je sprožiti
            remedy: dovoljena je pritožba, dovoljen je upravni spor, je dopustna pritožba, pouk o pravnem sredstvu
            remedy: ni rednega pravnega sredstva, lahko vloži
            remedy: je možen upravni spor, dovoljena tožba, je dovoljena tožba, zahteva za sodno varstvo je dovoljena
            restore: ponovno vzpostavil*, prvotni znesek, prvotno globo
            reduce: znižala … na, znižalo globo, znižalo kazen, globo znižalo, znesek znižalo, znižalo znesek
            reduce: oklestila, zbilo, zbil, polovico nižj*, na polovico, pol nižj*
            reduce: znižalo … na, znižal … na, zmanjšalo … na
            annul: odpravil … odločbo, odločbo odpravilo, odločbo je odpravilo, odločbo o prekršku odpravilo
            annul: razveljavilo … globo, razveljavil … globo, razveljavila … globo, globo razveljavilo
            annul: globa razveljavljena, globa je padla, globa padla, ne bo plačala, ne bo plačal, ne bo plačalo
            annul: ni treba plačati, postopek ustavilo, oproščen plačila, oproščena plačila, oprostilo
            annul: oproščena globe, izničilo
            annul: odpravilo … odločbo, razveljavilo … odločbo, razveljavilo … sodbo
            grant: ugodilo tožbi, ugodilo pritožbi, ugodilo zahtevi, ugodil tožbi, tožbi ugodilo, pritožbi ugodilo
            grant: tožbi je ugodilo, pritožbi je ugodilo, ugodilo njeni, ugodilo njegovi, ugodilo njihovi
            grant: pritrdilo družbi, pritrdilo podjetju, pritrdilo tožnici, pritrdilo tožniku, pritrdilo banki
            grant: prav podjetju, prav družbi, na stran podjetja, na stran družbe, zmagala na, zmagal na, uspela na
            grant: uspel na, uspela s tožbo, uspel s tožbo
            grant: ugodilo … tožbi, ugodilo … zahtevi, ugodilo … pritožbi, dalo … prav
            dismiss: zavrnil … tožbo, zavrnil … pritožbo, zavrglo … tožbo, zavrnilo … zahtevo za sodno varstvo
            dismiss: tožbo zavrnilo, pritožbo zavrnilo, tožbo je zavrnilo, pritožbo je zavrnilo
            dismiss: tožba je bila zavrnjena, pritožba je bila zavrnjena, tožba zavrnjena, ugodilo ni, ni uspel
            dismiss: ni uspela, ni uspelo, niso uspeli, neuspešno, neuspešna, pogorel, pogorela, pogorelo
            dismiss: pritrdilo pooblaščencu, pritrdilo ip, pritrdilo nadzornemu organu, pritrdil pooblaščencu
            dismiss: pritrdilo informacijskemu pooblaščencu, na stran pooblaščenca, na stran nadzornega organa
            dismiss: prav pooblaščencu, se je strinjalo s pooblaščencem, strinjalo s pooblaščencem
            dismiss: zavrnilo … tožbo, zavrnilo … zahtevo, zavrnilo … pritožbo
            refer: vrnilo sodišču, vrnilo upravnemu sodišču, vrnilo prvostopenjskemu, vrnilo v novo sojenje
            refer: v novo sojenje, v ponovno sojenje, v novo odločanje prvostopenjskemu, vrača sodišču prve
            refer: vprašanje za predhodno odločanje, predložilo sodišču eu, predložilo sodišču evropske
            refer: vrnilo … v ponov*, vrne … v ponov*
            appealVerb: vložila … tožbo, vložil … tožbo, vložila … zahtevo za sodno varstvo
            appealVerb: vložil … zahtevo za sodno varstvo, vložila … pritožbo, vložil … pritožbo
            appealVerb: sprožila … upravni spor, sprožil … upravni spor
            ngoNoun: noyb
            personNoun: občan*, prejemni*, pacientk*, strank*, odvetni*, novinar*, učitelj*, zdravni*, mati, oče
            personNoun: star*ši, sosed*, upokojen*, študent*, posameznik*, posameznic*, nekdanji zaposleni
            personNoun: nekdanja zaposlena, najemni*, poslan*, prijavitelj*, prijaviteljica
            ngoNoun: zvezi, zvezo, inštitutu, inštitutom, zavod za, združenjem, sindikatom, nevladnike, nevladnikom
            ngoNoun: nevladniki, organizacijam, potrošniki
            ngoNoun: zveza, zveze, društvo, društva, zavod, sindikat*, zveza potrošnikov, partnerska organizacija
            complain: se je na ip obrnil, se je na ip obrnila, obrnil na ip, obrnila na ip, obrnil na informacijsk*
            complain: obrnila na informacijsk*, prijavila družbo, prijavil družbo, prijavila … pooblaščenki
            complain: vložil prijavo, vložila prijavo, vložili prijavo, prijavo vložil, prijavo vložila
            complain: prijavo vložili, prijavo je vložila, prijavo je vložil, prijavo so vložili, podal prijavo
            complain: podala prijavo, podali prijavo, prijavo podal, prijavo podala, prijavo je podala
            complain: prijavo je podal, so prijavili, prijavilo, se je pritožila na ip, pritožil pri, pritožila pri
            complain: pritožili pri, se pritožil pooblaščencu, pritožila pooblaščencu, obrnila na pooblaščenca
            complain: obrnil na pooblaščenca, obrnila na informacijskega, obrnil na informacijsko
            complain: obrnila na informacijsko, na pooblaščenca obrnil, na pooblaščenca obrnila
            complain: opozorila pooblaščenca, opozoril pooblaščenca, opozorili pooblaščenca
            complain: opozorila informacijskega, vložil … prijavo, vložila … prijavo, vložili … prijavo
            complain: podal … prijavo, podala … prijavo, podali … prijavo, vložila … pritožbo pri
            complain: vložili … pritožbo pri, vložil … pritožbo pri
            complain: je prijavil, je prijavila
            complaint: prijavah, prijavami, pritožbami, pritožbah, kolektivna pritožba, kolektivno pritožbo
            complaint: skupna pritožba, opozorilo občana, anonimno prijavo
            complaint: prijavo, prijava, prijave, prijavi
            partial: delno, deloma
            intend: ne izključuje, pritožili se bomo, se bo pritožil*, se bomo pritožili, bomo vložili, bo vložil*
            intend: bo sprožil*, bomo sprožili, bomo izpodbijali, bo izpodbijal*, razmišlja, preučuje, pripravlja
            intend: nameravamo, napovedujemo, razmišljamo, načrtujemo, želimo, preučujemo, pripravljamo
            intend: odločeni smo, napovedali so, ne strinjajo, napovedalo, namerava vložiti, nameravajo vložiti
            intend: nestrinjanje, piše tožbo, pišejo tožbo, pripravljajo tožbo, pripravlja tožbo
            intend: se ne bodo sprijaznili, ne bo sprijaznil, ne bo sprijaznila, ne nameravajo
            intend: pripravljajo, napoveduje, napovedal*, namerava, nameravajo
            appealVerb: pritožili se bomo, se bo pritožil*, se bomo pritožili, bo sprožil* upravni spor
            appealVerb: bomo sprožili upravni spor, bomo izpodbijali, bo izpodbijal*, bo šel na sodišče
            appealVerb: bodo vložili tožbo, bo vložila tožbo, bo vložil tožbo, bo vložilo tožbo, bomo vložili tožbo
            appealVerb: bodo vložili pritožbo, bo vložila pritožbo, bo vložil pritožbo, bomo vložili pritožbo
            appealVerb: bodo vložili zahtevo za sodno varstvo, bo vložila zahtevo za sodno varstvo
            appealVerb: bo vložil zahtevo za sodno varstvo, bomo vložili zahtevo za sodno varstvo
            appealVerb: vložili zahtevo za sodno varstvo, vložilo zahtevo za sodno varstvo, vložila bo tožbo
            appealVerb: vložil bo tožbo, vložili bodo tožbo, vložili bomo tožbo, vložilo bo tožbo
            appealVerb: vložila bo pritožbo, vložil bo pritožbo, vložili bodo pritožbo, vložili bomo pritožbo
            appealVerb: vložila bo zahtevo, vložili bodo zahtevo, zahtevo za sodno varstvo je vložila
            appealVerb: zahtevo za sodno varstvo je vložil, naslovili zahtevo za sodno varstvo
            appealVerb: naslovila zahtevo za sodno varstvo, naslovil zahtevo za sodno varstvo
            appealVerb: zahtevo za sodno varstvo, zahteva za sodno varstvo, zahteve za sodno varstvo, pritožilo
            appealVerb: se bodo pritožili, pritožili se bodo, pritožila se bo, pritožil se bo, se bo pritožilo
            appealVerb: se je pritožila, se je pritožil, so se pritožili, pritožili na upravno, se pritožujejo
            appealVerb: izpodbijali, izpodbijalo, izpodbijali bodo, izpodbijala bo, izpodbijal bo
            appealVerb: sprožila bo upravni spor, sprožil bo upravni spor, sprožili bodo upravni spor
            appealVerb: sprožili bomo upravni spor, bo sprožila upravni spor, bo sprožil upravni spor
            appealVerb: bodo sprožili upravni spor, napoveduje tožbo, napovedujejo tožbo, napovedala tožbo
            appealVerb: napovedal tožbo, napovedali tožbo, napovedalo tožbo, napoveduje pritožbo
            appealVerb: napovedujejo pritožbo, napovedala pritožbo, napovedal pritožbo, napovedali pritožbo
            appealVerb: napovedalo pritožbo, napovedala zahtevo za sodno varstvo
            appealVerb: napovedali zahtevo za sodno varstvo, napovedal zahtevo za sodno varstvo, pripravlja tožbo
            appealVerb: pripravljajo tožbo, pripravlja pritožbo, pripravljajo pritožbo, pišejo tožbo, piše tožbo
            appealVerb: vložilo tožbo, vložilo pritožbo, tožbo je vložila, tožbo je vložil, tožbo vložili
            appealVerb: pritožbo vložili, tožbo vložilo, vloženo tožbo, vložena tožba
            appealVerb: vložena zahteva za sodno varstvo, tožbo na upravno sodišče, tožbo na upravnem sodišču
            appealVerb: tožbo pri upravnem sodišču, pri upravnem sodišču vložila, tožila pooblaščenca
            appealVerb: toži pooblaščenca, tožil pooblaščenca, boj na sodišču, bitko na sodišču, pravico bo iskala
            appealVerb: pravico bo iskal, pravico bodo iskali, pravico iščejo, pravico išče, na sodišču bo
            appealVerb: na sodišču bodo, bomo dokazovali na, revizijo je vložila, vložila revizijo, vložil revizijo
            appealVerb: vložila … revizijo, vložili … tožbo, vložili … pritožbo, vložili … zahtevo za sodno varstvo
            appealVerb: vložilo … tožbo, vložilo … pritožbo, vložila bo … tožbo, vložil bo … tožbo, ugovarjala
            appealVerb: ugovarjal, ugovarja
            appealVerb: bo šla na sodišče, gremo na sodišče, na sodišče
            propose: namerava izreči, namerava kaznovati, namerava izdati, predlaga globo, predlagal globo
            propose: namerava odrediti, namerava prepovedati, nameravajo naložiti, predlagati, predloga odločbe
            propose: predlog globe, predlagala globo, osnutek sklepa, osnutka sklepa, osnutkom odločbe
            propose: osnutek odločbe o, predhodna odločitev, predhodno odločitev, predhodno stališče
            propose: tožilec predlaga, najavil globo, najavila globo, najavlja globo
            propose: predlagati sodišču, grozi globa, grozi … globa, osnutek odločbe, predlog odločbe
            rumour: seznanjeni z zadevo, seznanjena z zadevo, seznanjenih z zadevo, seznanjeni s primerom
            rumour: ljudi seznanjenih, oseba seznanjena, osebe seznanjene, vira seznanjena, po poročanju virov
            rumour: po informacijah agencije, sedemmestn* znesk*, osemmestn* znesk*, utegne plačati, utegne dobiti
            rumour: utegne znašati, utegne doseči, naj bi dosegla, naj bi znašala, lahko bi znašala
            rumour: bi lahko znašala, bi znašala, bi dosegla
            rumour: po naših informacijah, neimenovani viri, viri blizu, neuradno, anonimn*
            remedy: lahko … vloži, lahko … sproži, je mogoče … vložiti, je dovoljen* … pritožba
            """#)
}
