extension Language {
    /// Croatian, as the press, the agency and the courts of Croatia write it.
    static let croatian = Language(
        "hr", countries: ["HR"], inflectsNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: podataka, osobnih, zaštitu, eura, kuna, kaznu, kazna, kazne, novčanu, uredbe, povrede, obrade, izrekla
            stop: izrekao, priopćenje, medije, i, u, na, za, od, do, iz, s, sa, po, pri, prema, kod, o, uz, bez, nakon
            stop: prije, poslije, kroz, između, nad, pod, pred, oko, protiv, osim, zbog, radi, umjesto, unatoč, usprkos
            stop: među, tijekom, putem, preko, ispred, iza, je, su, sam, smo, ste, si, nije, nisu, nismo, nisam, bio, bila
            stop: bilo, bili, bile, biti, bit, bi, bih, bismo, budu, bude, će, ću, ćemo, neće, nema, ima, imaju, imao
            stop: imala, imali, ima li, može, mogu, mogao, mogla, mogli, moglo, mora, moraju, morao, morala, morali, treba
            stop: trebao, trebala, trebalo, da, ne, a, ali, ili, ako, kao, kako, što, šta, tko, koji, koja, koje, kojeg
            stop: kojega, kojem, kojemu, kojom, kojoj, koju, kojih, kojima, čiji, čija, čije, čijih, kad, kada, gdje, kamo
            stop: otkud, zašto, jer, pa, te, niti, ni, no, nego, već, dok, iako, premda, čim, otkako, otkad, tako, tada, tu
            stop: ovdje, ondje, tamo, ovaj, ova, ovo, ovi, ove, ovog, ovoga, ovom, ovoj, ovih, ovim, taj, ta, to, ti, tog
            stop: toga, tom, tome, toj, tih, tim, tima, onaj, ona, ono, oni, one, onog, onih, onom, takav, takva, takvo
            stop: takve, takvi, takvih, on, njega, njemu, njim, nje, njoj, njom, njih, njima, mu, ga, joj, ju, ih, im, ja
            stop: mi, vi, nas, nama, vas, vama, me, se, sebe, sebi, svoj, svoja, svoje, svojim, svojih, svojem, svojoj
            stop: svoju, njegov, njegova, njegove, njezin, njezina, njen, njena, njihov, njihova, njihove, naš, naša, naše
            stop: jedan, jedna, jedno, jednog, jednom, jednoj, dva, dvije, tri, svi, sve, svih, svim, svima, svaki, svaka
            stop: svako, svakog, mnogo, puno, malo, više, manje, najviše, najmanje, još, samo, također, takođe, međutim
            stop: čak, opet, sada, danas, jučer, sutra, uskoro, uvijek, nikad, nikada, često, ponekad, gotovo, skoro, vrlo
            stop: jako, dosta, zato, stoga, dakle, naime, primjerice, odnosno, ipak, ništa, nitko, nešto, netko, neki, neka
            stop: neke, nekoliko, drugi, druga, drugo, druge, drugih, drugim, drugom, ponovno, ponovo, inače, zapravo
            stop: uključujući, upravo, točno, konačno, najprije, kasnije, ranije, nedavno, prvotno, naknadno, zasebno, evo
            stop: prvo, li, sukladno, temeljem, obzirom, usto, pritom, zatim, potom, dosad, dosadašnjih, zasad, odsad
            stop: ubuduće, ovime, time, čime, kojime, navodno, očito, vjerojatno, možda, barem, čitajte, pročitajte, foto
            stop: izvor, podsjetimo, nadopunjeno, objavljeno, mediji, prošle, prošlog, prošli, iduće, nove, novi, nova
            stop: iznosom, iznos, iznosu, iznosa, visini, visina
            stop: kratko, ukratko, dana, prilikom, povodom, budući, oba, obje
            abbr: čl, st, toč, t, br, god, g, gđa, dr, mr, sc, prof, doc, ing, dipl, iur, odv, tzv, tj, npr, itd, i sl, sl
            abbr: str, ul, tel, mil, mlrd, tis, mlj, kn, usp, v, d . o . o, d . d, j . d . o . o, o . g, ož, trav, lip, srp
            abbr: kol, ruj, lis, stu, pro, sij, velj, svib, no, NN, in, r, min, sek, h, podst, al, cca, engl, eng, njem
            abbr: lat, ur, pov
            the: ovaj, ova, ovo, ovi, ove, ovog, ovoga, ovom, ovome, ovoj, ovu, ovih, ovim, taj, ta, to, ti, tog, toga, tom
            the: tome, toj, tu, tih, tim, onaj, svoj, svoja, svoje, svojeg, svojem, svojoj, svoju, svojim, svojih, njegov*
            the: njezin*, njen, njena, njeno, njenu, njene, njihov*, naš, naša, naše, našu, našeg, isti, ista, isto, istog
            the: istom, istoj, istu, navedeni, navedena, navedeno, navedenog, navedenom, navedenoj, navedenu, predmetni
            the: predmetna, predmetno, predmetnog, predmetnom, predmetnoj, predmetnu, spomenuti, spomenuta, spomenutoj
            the: spomenutom, spomenutu, dotični, dotična, dotičnoj, dotičnom, svaki, svaka, svakog, oba, obje
            a: jedan, jedna, jedno, jednog, jednoga, jednom, jednome, jednoj, jednu, jednim, neki, neka, neko, nekog, nekom
            a: nekoj, neku, nekoliko, još jedan, još jednu, još jedna, još jednoj, još jednom, drugi, druga, drugo, drugoj
            a: drugom, dva, dvije, dvjema, dvama, tri, trima, četiri, pet, šest, sedam, osam, devet, deset, neimenovan*
            a: određen*, razni, razne, raznih, niz, više, nepoznat*
            pronoun: on, ona, ono, oni, one, njega, njemu, njim, njime, nje, njoj, njom, nju, njih, njima, mu, ga, joj, ju
            pronoun: ih, im, koji, koja, koje, kojeg, kojega, kojem, kojemu, kojom, kojoj, koju, kojih, kojima, čiji, čija
            pronoun: čije, to, ovaj, ova, taj, ta, potonji, potonja, potonje, obje, oba, tko, sebe, sebi
            not: ne, nije, nisu, nismo, nisam, nikad, nikada, nema, nemaju, nemamo, nemajući, neće, nećemo, ni, niti, bez
            not: ništa, nitko, nikome, odbio, odbila, odbili, odbija, odbijaju, propustio, propustila, propustili, umjesto
            not: ne može, nisu htjeli, nije htio, nije htjela, nikako
            and: i, te, ili, kao i, a, ni, niti, zajedno s, uz, plus, odnosno, &, i / ili, također, kao ni, pa i
            to: do, na, do uključivo

            # Numbers, sums and dates.
            number 0.5: pola, pol, polovica, polovicu, polovice
            number 0.25: četvrt, četvrtina, četvrtinu
            number 1.5: jedan i pol, jedan i po, jedan ipol
            number 2.5: dva i pol, dva i po
            number 3.5: tri i pol
            number 1: jedan, jedna, jedno, jednog, jednu, jedne
            number 2: dva, dvije, dvoje, dvaju, dviju
            number 3: tri, troje, triju
            number 4: četiri, četvero, četiriju
            number 5: pet, petero
            number 6: šest
            number 7: sedam
            number 8: osam
            number 9: devet
            number 10: deset
            number 11: jedanaest
            number 12: dvanaest
            number 13: trinaest
            number 14: četrnaest
            number 15: petnaest
            number 16: šesnaest
            number 17: sedamnaest
            number 18: osamnaest
            number 19: devetnaest
            number 20: dvadeset
            number 30: trideset
            number 40: četrdeset
            number 50: pedeset
            number 60: šezdeset
            number 70: sedamdeset
            number 80: osamdeset
            number 90: devedeset
            number 200: dvjesto, dvjesta
            number 300: tristo, trista
            number 400: četiristo
            number 500: petsto
            number 600: šeststo, šesto
            number 700: sedamsto
            number 800: osamsto
            number 900: devetsto
            number 100: sto, stotinu
            number 1000: tisuću, tisuća
            number 1000000: milijun
            scale 2: sto, stotinu, stotina, stotine
            scale 3: tisuća, tisuću, tisuće, tisućama, tis, tisućica, hiljada, hiljade
            scale 6: milijun, milijuna, milijuni, milijune, milijunima, milijunom, milijunska, milijunske, milijunsku, mil
            scale 6: mln, mio, milion, miliona
            scale 6: meur, musd, mgbp, mchf
            scale 9: milijarda, milijarde, milijardu, milijardi, milijardama, mlrd
            scale 12: bilijun, bilijuna
            currency EUR: euro, eura, euri, eure, eurima, eurom, euru, eur
            currency EUR: meur
            currency HRK: kuna, kune, kunu, kunama, kn, hrk, hrvatskih kuna
            currency USD: dolar, dolara, dolari, dolarima, američkih dolara, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: funta, funti, funte, funtu, funtama, britanskih funti, britanskih funta, funti sterlinga, gbp
            currency GBP: mgbp
            currency CHF: švicarskih franaka, švicarski franak, švicarska franka, franaka, franak, chf
            currency CHF: mchf
            currency SEK: švedskih kruna, švedske krune, sek
            currency NOK: norveških kruna, norveške krune, nok
            currency DKK: danskih kruna, danske krune, dkk
            currency ISK: islandskih kruna, isk
            currency CZK: čeških kruna, čeških korona, czk
            currency PLN: zlota, zloti, zlot, poljskih zlota, pln
            currency HUF: forinti, forinta, mađarskih forinti, huf
            currency RON: leja, leu, lej, rumunjskih leja, ron
            currency BGN: leva, lev, bugarskih leva, bgn
            currency RSD: dinar, dinara, srpskih dinara, rsd
            currency BAM: konvertibilnih maraka, km, bam
            currency TRY: turskih lira, lira, try
            currency RUB: rubalja, rub
            currency JPY: jena
            currency CNY: juana, cny
            currency KRW: vona, južnokorejskih vona
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: kruna, krune, kruni
            subunit: cent, centa, centi, centima, lipa, lipe
            between: između
            between: rasponu
            insteadOf: umjesto
            approx: oko, otprilike, približno, gotovo, skoro, više od, preko, nešto više od, malo više od, nešto manje od
            approx: manje od, najmanje, barem, čak, tek, samo, ukupno, jednako, cca, ravno, točno, blizu, iznad, ispod
            approx: u iznosu od, u visini od, iznosom od, vrijednosti, protuvrijednost, u protuvrijednosti, od
            perPeriod: dnevno, po danu, na dan, za svaki dan, za svaki dan kašnjenja, za svaki dan zakašnjenja, svakog dana
            perPeriod: svaki dan, tjedno, na tjedan, po tjednu, za svaki tjedan, mjesečno, po mjesecu, za svaki mjesec
            perPeriod: na mjesec, po prekršaju, po povredi, za svaku povredu

            month 1: siječanj, siječnja, siječnju, sij
            month 2: veljača, veljače, veljači, veljaču, velj
            month 3: ožujak, ožujka, ožujku, ožu
            month 4: travanj, travnja, travnju, tra
            month 5: svibanj, svibnja, svibnju, svi
            month 6: lipanj, lipnja, lipnju, lip
            month 7: srpanj, srpnja, srpnju, srp
            month 8: kolovoz, kolovoza, kolovozu, kol
            month 9: rujan, rujna, rujnu, ruj
            month 10: listopad, listopada, listopadu, lis
            month 11: studeni, studenoga, studenog, studenom, studenome, stu
            month 12: prosinac, prosinca, prosincu, pro
            dateWord: dan, dana, mjeseca
            weekday 1: ponedjeljak, ponedjeljka, ponedjeljkom
            weekday 2: utorak, utorka, utorkom
            weekday 3: srijeda, srijedu, srijede, srijedom
            weekday 4: četvrtak, četvrtka, četvrtkom
            weekday 5: petak, petka, petkom
            weekday 6: subota, subotu, subote, subotom
            weekday 7: nedjelja, nedjelju, nedjelje, nedjeljom
            day 0: danas, jutros, večeras, današnji, današnjeg, današnjem, današnjim, danas poslijepodne
            day -1: jučer, sinoć, jučerašnji, jučerašnjeg
            day -2: prije dva dana, prekjučer
            day 1: sutra, idući dan
            yearRef 0: ove godine, ovu godinu, ove se godine, tekuće godine, u ovoj godini
            yearRef -1: prošle godine, lani, prije godinu dana, protekle godine, prošlog ljeta, prošle jeseni
            yearRef -1: prošle zime, prošlog proljeća, lanjska, lanjske, lanjski, minule godine
            yearRef -2: pretprošle godine, preklani, prije dvije godine
            yearRef -3: prije tri godine
            yearRef -4: prije četiri godine
            yearRef -5: prije pet godina
            yearRef 1: dogodine
            monthRef 0: ovog mjeseca, ovoga mjeseca, ovaj mjesec, tekućeg mjeseca
            monthRef -1: prošlog mjeseca, prošloga mjeseca, prošli mjesec, prethodnog mjeseca, prije mjesec dana
            monthRef -2: prije dva mjeseca
            monthRef -3: prije tri mjeseca
            monthRef 1: idućeg mjeseca, sljedećeg mjeseca
            thatYear 0: iste godine, te godine, te iste godine
            thatYear -5: pet godina ranije
            thatYear -4: četiri godine ranije
            thatYear -3: tri godine ranije
            thatYear -2: dvije godine ranije
            thatYear 1: godinu kasnije, godinu dana kasnije, godinu poslije, sljedeće godine, iduće godine
            thatYear -1: godinu ranije, godinu prije, godinu dana ranije, prethodne godine
            thatMonth 0: istog mjeseca, istoga mjeseca, isti mjesec
            thatMonth -3: tri mjeseca ranije
            thatMonth -2: dva mjeseca ranije
            thatMonth 1: mjesec kasnije, mjesec dana kasnije
            thatMonth -1: mjesec ranije, mjesec dana ranije
            thatDay 0: istoga dana, istog dana, isti dan, toga dana
            thatDay 1: dan kasnije, dan poslije, sljedeći dan, sljedećeg dana, dan potom
            thatDay -1: dan ranije, dan prije, prethodnog dana
            until: do, najkasnije do, prije, zaključno s
            ordinal 1: prvi, prva, prvo, prvog, prvoga, prvom, prvome, prvoj, prvu, prve, prvim, prvima
            ordinal 2: drugi, drugog, drugoga, drugom, drugome, druga, drugu, druge, drugim, drugoj
            ordinal 3: treći, treća, treće, trećeg, trećem, treću, trećom, trećim, trećega
            ordinal 4: četvrti, četvrta, četvrtog, četvrtom, četvrtu, četvrte, četvrtim
            ordinal 5: peti, peta, petog, petom, petu, pete, petim
            ordinal 6: šesti, šestog, šestom, šesta, šestu, šeste, šestim
            ordinal 7: sedmi, sedmog, sedma, sedmom
            ordinal 8: osmi, osmog
            ordinal 9: deveti, devetog
            ordinal 10: deseti, desetog
            ordinal 11: jedanaesti
            ordinal 12: dvanaesti
            ordinal 13: trinaesti
            ordinal 14: četrnaesti
            ordinal 15: petnaesti
            ordinal 20: dvadeseti
            season: proljeće, proljeća, u proljeće, ljeto, ljeta, ljeti, na ljeto, jesen, jeseni, najesen, zima, zime, zimi
            season: početkom, krajem, sredinom, početak, početku, kraju, prve polovice, prvoj polovici, drugoj polovici
            season: prvom polugodištu, drugom polugodištu, prvom tromjesečju, drugom tromjesečju, trećem tromjesečju
            season: četvrtom tromjesečju, prvom kvartalu, drugom kvartalu, trećem kvartalu, četvrtom kvartalu

            # The law.
            gdpr: gdpr, gdrp, gdpr-a, gdpr-om, gdpr-u, opća uredba, opće uredbe, općoj uredbi, opću uredbu, općom uredbom
            gdpr: opća uredba o zaštiti podataka, opće uredbe o zaštiti podataka, općoj uredbi o zaštiti podataka
            gdpr: opću uredbu o zaštiti podataka, općom uredbom o zaštiti podataka, opća uredba o zaštiti osobnih podataka
            gdpr: opće uredbe o zaštiti osobnih podataka, uredba ( eu, uredbe ( eu, uredbi ( eu, uredbu ( eu, uredba 2016
            gdpr: uredba o zaštiti podataka, uredbe o zaštiti podataka, uredbi o zaštiti podataka
            gdpr: uredbu o zaštiti podataka, uredbom o zaštiti podataka, uredba o zaštiti osobnih podataka
            gdpr: uredbe o zaštiti osobnih podataka, uredbu o zaštiti osobnih podataka, europska pravila o zaštiti podataka
            gdpr: europskih pravila o zaštiti podataka, europska pravila o privatnosti, europskih pravila o privatnosti
            gdpr: pravila eu o zaštiti podataka, pravila eu-a o zaštiti podataka, pravila europske unije o zaštiti podataka
            gdpr: pravila eu o privatnosti, europskog zakona o zaštiti podataka, europski zakon o zaštiti podataka
            gdpr: europskog zakona o privatnosti, europski propisi o zaštiti podataka, europskih propisa o zaštiti podataka
            gdpr: europska uredba, europske uredbe, oupp, ouzp, ouzop, uredbe o privatnosti, eu-ovih pravila o privatnosti
            gdpr: europskog zakonodavstva o zaštiti podataka, dsgvo
            ukGDPR: uk gdpr, britanski gdpr, britanskog gdpr-a, britanski zakon o zaštiti podataka
            ukGDPR: britanskog zakona o zaštiti podataka, zakon o zaštiti podataka iz 2018
            ePrivacy: kolačić*, cookie*, eprivatnost*, e-privatnost*, eprivacy, direktiva o privatnosti
            ePrivacy: zakon o elektroničkim komunikacijama, zakona o elektroničkim komunikacijama
            ePrivacy: zakonu o elektroničkim komunikacijama, zek, neželjen*, neželjene pozive, spam, izravni marketing
            ePrivacy: izravnog marketinga, izravnom marketingu, direktni marketing, direktnog marketinga
            ePrivacy: marketinške pozive, marketinških poziva, marketinške poruke, marketinških poruka, promidžbene poruke
            ePrivacy: promidžbenih poruka, telemarketing*, reklamne poruke, reklamnih poruka, ttdsg, pecr, registar ne zovi
            ePrivacy: neželjen* komunikacij*, neželjen* poziv*, neželjen* poruk*, promidžben* poruk*
            ePrivacy: promotivn* poruk*, promotivn* sms*, promidžben* sms*, registra ne zovi
            ePrivacy: zakon* o elektroničkim komunikacijama
            ePrivacy: ne zovi
            ePrivacy: zekom
            nationalLaw: zakon o zaštiti osobnih podataka, zakona o zaštiti osobnih podataka
            nationalLaw: zakonu o zaštiti osobnih podataka, zakon o provedbi opće uredbe, zakona o provedbi opće uredbe
            nationalLaw: zakonom o provedbi opće uredbe, zakonu o provedbi opće uredbe, zakon o provedbi, zakona o provedbi
            nationalLaw: nacionalni zakon, nacionalnog zakona, nacionalno zakonodavstvo, saveznog zakona o zaštiti podataka
            nationalLaw: francuskog zakona o zaštiti podataka, zakon o pravu na pristup informacijama
            nationalLaw: zakona o pravu na pristup informacijama, zakon o zaštiti fizičkih osoba
            nationalLaw: zakona o zaštiti fizičkih osoba, stari zakon, starog zakona, direktiva 95, direktive 95
            nationalLaw: tadašnj* zakon*, zakon* o zaštiti osobnih podataka, zakon* o zaštiti podataka o ličnosti
            nationalLaw: srpsk* zakon*
            nationalLaw: direktiva ( eu ) 2016 / 680, talijanskog zakonika o privatnosti, bdsg, ccpa, pipl, lgpd
            otherField: tržišnog natjecanja, tržišno natjecanje, aztn, kartel*, monopol*, vladajući položaj
            otherField: vladajućeg položaja, antitrust*, državna potpora, državne potpore, porezn*, porez, pdv, pdv-a
            otherField: carin*, pranje novca, pranja novca, korupcij*, mito, mita, hanfa, hnb, hrvatska narodna banka
            otherField: hrvatske narodne banke, nadzor banaka, insajdersk*, nogomet*, uefa, fifa, hns, sudac utakmice
            otherField: kazneni udarac, kartona, navijač*, utakmic*, brzin*, alkotest*, za volanom, vozač*, vožnj*
            otherField: parkiran*, parking*, prometni prekršaj, prometnih prekršaja, prometne kazne, na cestama
            otherField: prekršajni nalog, zaštita potrošača, zaštite potrošača, državni inspektorat, državnog inspektorata
            otherField: nepoštena poslovna praksa, nepoštene poslovne prakse, zavaravajuć*, inspekcija rada
            otherField: zaštita na radu, rad na crno, onečišćenj*, okoliš*, sigurnost hrane, sanitarna inspekcija, autorsk*
            otherField: patent*, kleveta, klevete, digitalnim tržištima, digitalnim uslugama
            otherField: agencija za elektroničke medije, kockanj*, javne nabave, javna nabava, koncentracij*
            otherField: spajanje, civilno zrakoplovstvo, sukob interesa, sukoba interesa, građevinska inspekcija, dim
            otherField: pušenj*, boravišn*
            article: članak, članka, članku, člankom, članci, članaka, člancima, članke, čl
            provision: odjeljak, uvodna izjava, uvodne izjave, recital
            act: zakon, zakona, zakonu, zakonom, zakonik*, povelja, povelje, konvencij*, pravilnik*, ustava
            act: ustavu, ugovora o funkcioniranju
            paragraph: stavak, stavka, stavku, stavkom, stavci, stavaka, stavcima, stavke, st, §, paragraf
            point: točka, točke, točki, točku, točkom, točkama, toč, slovo, podtočka, podtočke, podstavak, podstavka
            point: alineja, alineje, rečenica, t, lit
            infringe: prekrši*, prekršen*, prekršaj*, krši, krše, kršen*, kršio, kršila, kršili, kršilo, kršeći, povreda
            infringe: povrede, povredu, povredi, povredom, povredama, povrijedi*, povrijeđen*, povređ*, protivno, protivn*
            infringe: suprotno, u suprotnosti s, nezakonit*, protuzakonit*, neovlašten*, bez pravne osnove
            infringe: bez pravnog temelja, bez zakonite osnove, bez zakonske osnove, bez privole, bez pristanka
            infringe: nije imao pravnu osnovu, nije imala pravnu osnovu, nije poštova*, nepoštivanj*, nepoštovanj*
            infringe: nepridržavanj*, nije se pridržava*, neusklađen*, nije u skladu, nepravilnost*, propust, propusti
            infringe: propusta, propuste, propustom, propustima, nedovoljne mjere, zlouporab*, nije proveo, nije provela
            infringe: nije osigurao, nije osigurala, nije zaštitio, nije zaštitila, nezakonito, nedostatak pravne osnove
            personalData: osobni podaci, osobnih podataka, osobne podatke, osobnim podacima, osobni podatci

            # Measures.
            fine: kazna, kazne, kaznu, kazni, kaznom, kaznama, novčana kazna, novčane kazne, novčanu kaznu, novčanoj kazni
            fine: novčanom kaznom, novčanih kazni, upravna novčana kazna, upravne novčane kazne, upravnu novčanu kaznu
            fine: upravnom novčanom kaznom, upravnih novčanih kazni, upravna kazna, upravnu kaznu, upravne kazne, globa
            fine: globe, globu, globom, globi, globama, sankcija, sankcije, sankciju, sankcijom, sankcijama
            fine: financijska sankcija, novčana sankcija, megakazna, megakaznu, megakazne, gdpr kazna, gdpr kaznu
            fine: kaznena mjera novčane, novčanim kaznama, upravnim novčanim kaznama, upravnih kazni, upravnoj kazni
            fine: milijunska kazna, milijunsku kaznu, milijunske kazne, rekordna kazna, rekordnu kaznu
            fine: rekordne kazne, rekordnih kazni, paprena kazna, paprenu kaznu, paprene kazne, masna kazna
            fine: masnu kaznu, drakonska kazna, drakonsku kaznu, obvezni prekršajni nalog, prekršajna kazna
            fine: prekršajnu kaznu, novčana mjera, novčano kažnjen, novčano kažnjena
            fine: gdpr kazne
            > Ljekarni „Melisanda“ izrečena je kazna od 20.000 eura.
            fineVerb: kaznio, kaznila, kaznilo, kaznili, kaznile, kazniti, kazni, kažnjava, kažnjavaju, kažnjavati
            fineVerb: kažnjavanje, kažnjen, kažnjena, kažnjeno, kažnjeni, kažnjene, kažnjenoj, kažnjenom, kažnjenog, kaznit
            fineVerb: sankcionirao, sankcionirala, sankcionirali, sankcioniran*, sankcionira, sankcionirati, oglobi*
            fineVerb: kaznivši, kažnjenih, kažnjenima, kažnjenu, kazniše, globio, globila, oglobila, oglobio
            fineVerb: oglobljena, oglobljen
            fineVerb: oglobljen*, penalizira*, ošinuo, ošinula, udario po džepu
            > Talijanski regulator kaznio je lanac „Bravessa“ s 1,2 milijuna eura.
            impose: izrekao, izrekla, izreklo, izrekli, izrekle, izriče, izriču, izreći, izrečen*, izricanj*, izricao
            impose: izricala, odredi, odredio, odredila, odredili, određen*, određuje, odrediti, nametnu*, nameće
            impose: naložio kaznu, propisao, propisala, dodijelio, dodijelila, dosudi*, dosuđen*, izdao, izdala, izdali
            impose: izdaje, izdan*, dao, dala, dali, donio, donijela, donijeli, donosi, donesen*, utvrdio kaznu
            impose: utvrdila kaznu, opalio, opalila, opalili, odrapio, odrapila, odrezao, odrezala, odrezan*, udario
            impose: udarila, zalijepi*, objavio, objavila, uručio, uručila, uručen*, predložio, predložila, kaznio s
            impose: izrečeno, izrečena, izrečene, izrečenu, izrečenoj, izriče se, se izriče, određuje se, odredilo
            impose: odredile, odrezano, odrezana, odrapljeno, odrapilo, opaljena, razrezala, razrezao, razrezano
            impose: nalijepila, nalijepio, zalijepljena, presudila, ispostavila, ispostavio, ispostavila račun
            impose: nametnula, nametnuo, kazniti sa, kaznila sa, kaznio sa, kaznila … s, kaznio … s, naplatila kaznu
            impose: naplatio kaznu, donijelo, izrekavši, izričući, udario po
            impose: kaznila s, kažnjen s, kaznio iznosom, usvojio, usvojila, dobio od
            > Agencija je jednoj poliklinici izrekla 15.000 eura kazne.
            receive: dobio, dobila, dobilo, dobili, dobile, dobiva, dobivaju, dobit, dobiti, dobije, primio, primila
            receive: primili, primilo, prima, zaradio, zaradila, zaradilo, zaradili, zarađuje, zaradi, pretrpio, pretrpjela
            receive: fasovao, fasovala, popio, popila, popili, suočen, suočena, suočeno, suočeni, suočava se, suočio se
            receive: suočila se, suočiti, prijeti, prijete, prijetila, slijedi joj, slijedi mu, snosi, snosio, zaslužio
            receive: pogođen*, čeka ga, čeka ih, čeka ju, platio glavom, ostao bez, kažnjen s, kažnjena s, kažnjeni s
            receive: zaradile, dobilo je, prošla s, prošao s, prošlo s, prošli s, prošla je s, prošao je s
            receive: nije izbjegla, nije izbjegao, nije prošla bez, dočekala, dočekao, stigao račun, stigao je račun
            receive: stigla kazna, stigla joj, stigla mu, uslijedila kazna, dopala, zapala, zapalo, pripala, otpada
            receive: snašla, snašao, čeka kazna, čeka tvrtku, čeka je, skupo platila, skupo platio, skupo ih stoji
            receive: udarena, udaren, kažnjeno iznosom, kažnjeno s, kažnjeni iznosom, kažnjene s, kažnjene iznosom
            receive: kažnjen iznosom
            receive: kažnjena iznosom
            > Osiguravatelj „Kvadrosig“ zaradio je kaznu od 60.000 eura.
            mustPay: mora platiti, moraju platiti, morat će platiti, morao platiti, morala platiti, treba platiti
            mustPay: trebala bi platiti, dužan platiti, dužna platiti, dužan je platiti, dužna je platiti, platit će, plaća
            mustPay: plaćaju, plati, plate, platio, platila, platili, platilo, platiti, platit, obvezan platiti
            mustPay: obvezna platiti, naloženo plaćanje, plaćanje, plaćanja, isplatiti, uplatiti, podmiriti, dužan uplatiti
            mustPay: moraju uplatiti, mora uplatiti, morat će uplatiti, mora dati, morala dati, morao dati
            mustPay: moralo dati, treba uplatiti, treba dati, trebao platiti, trebala platiti, trebat će platiti
            mustPay: platit ćemo, će platiti, sada će platiti, neće platiti manje, plaćat će
            mustPay: podmirila, podmirio, podmirit, uplatila, uplatio, uplaćena, istresti, stajat, koštat
            mustPay: koštale, stajalo je, koštalo je, koštat će ga, koštat će ju, koštat će je, stajat će ga
            mustPay: stajat će ju, iskeširala, iskeširao, iskeširat, lakši za, lakša za, lakše za, ide u proračun
            mustPay: na ime kazne
            mustPay: košta, koštat će, koštalo, koštala, stajat će, stajala, stajalo, iskeširati
            order: naložio, naložila, naložilo, naložili, nalaže, nalažu, naloženo, naložena, naložene, naložiti, nalagao
            order: nalagala, nalog, nalogom, nalozi, nalogu, nalaganje, nalaganj*, naredi*, naređen*, naređuje, naredba
            order: naredbu, naredbe, naredbom, obveza*, obavezao, obvezao, obvezala, obvezuje, zatražio da, zatražila da
            order: traži da, zahtijeva da, zahtijevala da, zahtijevao da, korektivn*, uputio, uputila, upute, u roku od
            order: u roku, rok od, rok za, dužan je, dužna je, dužni su, mora, moraju, morat će, mjera, mjere, mjeru
            order: naloženo je, je naloženo, nalažući, nalaže se, se nalaže, naložio je, naložila je, obvezan
            order: obvezana, obvezano, obvezali, obvezan je, obvezana je, obvezuje se, nalog da, dobila nalog
            order: dobio nalog, izdala nalog, izdao nalog, zapovjeđeno, zapovjedila, zapovjedio, morao, morala
            order: morali, moralo, ima rok, imaju rok, ima vremena, dobila rok, dobio rok, dala rok, ostavila rok
            order: rok za usklađivanje, rok za otklanjanje, rok za brisanje, u osam dana, u petnaest dana
            order: u trideset dana, u 8 dana, u 15 dana, u 30 dana, u 60 dana, u tri mjeseca, u šest mjeseci
            order: u mjesec dana, korektivna mjera, korektivne mjere, korektivnu mjeru, korektivnih mjera
            order: korektivnim mjerama, mjerama, pozvala … da, pozvao … da, zatražila … da, zatražio … da
            order: naložila … da, naložio … da, zahtijeva … da, treba ukloniti, treba izbrisati, treba uskladiti
            order: treba obavijestiti, trebala ukloniti, nadzorna mjera
            order: pozvao da, pozvala da, rješenje kojim, upozorio da mora, zapovjedi*, zapovijed*, dao rok
            > Regulator je naložio općini da izbriše snimke.
            comply: uskladi, uskladiti, usklađivanj*, uskladio, uskladila, usklade, usklađenj*, u skladu s, brisanje
            comply: brisanja, izbriše, izbrisati, izbrišu, obriše, obrisati, obrišu, izbrisan*, obrisan*, uništi*, uništ*
            comply: obavijesti, obavijestiti, obavijeste, obavještavanj*, informira, informirati, promijeni, promijeniti
            comply: promijene, izmijeni, izmijeniti, ispravi, ispraviti, isprave, ispravak, otkloni, otkloniti, otklone
            comply: otklanjanj*, dostavi, dostaviti, dostave, dostavu, omogući, omogućiti, omoguće, pruži, pružiti, osigura
            comply: osigurati, odgovori na zahtjev, odluči o zahtjevu, odgovoriti na, postupi po zahtjevu, postupi
            comply: postupiti, poduzme, poduzeti, poduzmu, provede, provesti, uvede, uvesti, uvođenj*, primijeni, poboljša
            comply: poboljšati, prilagodi, prilagoditi, prilagodb*, anonimizira*, ažurira*, ukloni, ukloniti, uklone
            comply: uklanjanj*, skine, dopuni, dopuniti, preda, imenuje službenika, izradi, procjenu učinka, prestane
            comply: izbrisala, izbrisao, izbrisali, izbrišu podatke, brisanje podataka, brisanje snimki
            comply: brisanje profila, brisanje preslika, brisanje baze, brisanja baze, pobriše, pobrisati
            comply: uništi snimke, uništavanje, uništenje, uništenja, povuče, povući, povlačenje objave, skinuti
            comply: uklanjanje kamera, uklanjanje objave, uklone kamere, makne, maknuti, preusmjeri, preusmjeriti
            comply: preusmjeravanje, zakloni, zamagli, zamagliti, dopune, dopuniti obavijest
            comply: obavijesti ispitanike, obavijesti građane, obavijesti kupce, obavijesti pacijente
            comply: obavijestiti građane, obavijestiti roditelje, obavještavanje ispitanika, dostavi podatke
            comply: dostavi presliku, dostavi dokaz, dostaviti presliku, dostavu podataka, dostavu preslike
            comply: omogući pristup, omogućiti pristup, omogući uvid, omogućiti uvid, odgovori, odgovoriti
            comply: udovolji zahtjevu, udovoljiti zahtjevu, postupi po, pojača, pojačati, pojača nadzor
            comply: pojačati nadzor, ojača, ojačati, educira, educirati, edukacij*, edukaciju zaposlenika, zaštiti
            comply: zaštititi, osigura zaštitu, uspostavi, uspostaviti, uspostavu, sklopi ugovor, sklopiti ugovor
            comply: donese pravilnik, donijeti, donese, imenuje, imenovati, skrati, skratiti, skraćivanje
            comply: ograniči pristup, ograničiti pristup, uredi, urediti, provede procjenu, provesti procjenu
            comply: izradi procjenu, izraditi, prestane sa, prestane s, da s tim prestane, prestati s, prilagode
            comply: anonimizaciju, anonimizirati
            comply: prekine praksu, preispita
            ban: zabran*, zabranj*, ograničenje obrade, ograničenja obrade, ograničavanje obrade, ograniči obradu
            ban: ograničila obradu, ograničio obradu, privremeno ograničenje, privremeno ograničava, obustava, obustave
            ban: obustavu, obustavom, obustavi obradu, obustavu prijenosa, obustavi prijenos, suspenzij*, suspendira*
            ban: ne smije više, ne smiju više, više ne smije, više ne smiju, ne smije koristiti, ne smije obrađivati
            ban: ne smije snimati, ne smije objavljivati, ne smije prikupljati, ne smiju koristiti
            ban: ne smiju obrađivati, ne smije dalje, neće smjeti, nije smjela više, zabranjuje se, se zabranjuje
            ban: zabranjeno, zabranila je, zabranio je, zabranu obrade, privremena zabrana, privremenu zabranu
            ban: privremeno zabranio, privremeno zabranila, obustavio prijenos, obustavila prijenos
            ban: prekid prijenosa, zaustavljanje prijenosa, zaustavio prijenos, zaustavila prijenos, stopirao
            ban: stopirala
            ban: blokira*, blokad*, moratorij*, onemogućio, onemogućila, prekid obrade
            > Rim je chatbotu „Lumivox“ zabranio obradu podataka Talijana.
            stopVerb: prestane, prestati, prestanu, prestanak, prestanka, prestao, prestala, obustavi, obustaviti, obustave
            stopVerb: obustavio, obustavila, obustavlja, prekine, prekinuti, prekinu, prekinuo, prekinula, prekid, zaustavi
            stopVerb: zaustaviti, zaustavio, zaustavila, isključi, isključiti, ugasi, ugasiti, više ne obrađuje
            stopVerb: ugasila, ugasio, ugasili, gašenje, gašenja, isključivanje, isključila, isključio
            stopVerb: zaustavljanje, zaustavljanja, prestali, prestalo, prekidom, prestane koristiti
            stopVerb: prestati koristiti, više ne snima, više ne objavljuje, ne koristi više
            stopVerb: više ne koristi, suzdrži, suzdržati, odustane, ukloni, zamrzne, zamrznuti, povuče
            reprimand: opomena, opomene, opomenu, opomeni, opomenom, opomenuo, opomenula, službena opomena
            reprimand: ukorena, ukoren, ukoreno, ukorili, ukorilo, ukoriti, opomenuta, opomenut, opomenuto
            reprimand: opomenuli, opomenuti, opominje, službenom opomenom, službene opomene, ukori, prekorio
            reprimand: prekorila, upravna opomena, upravnu opomenu
            reprimand: službenu opomenu, ukor, ukora, ukorom, ukorio, ukorila, prijekor, prijekora
            > Ministarstvu je izrečena službena opomena.
            warn: upozorenje, upozorenja, upozorenjem, upozorenju, upozorio, upozorila, upozorili, upozoren*
            warn: upozorena, upozoren, upozoreno, službenim upozorenjem, formalno upozorenje, formalnim upozorenjem
            warn: službeno upozorenje, službena upozorenja, pismo upozorenja, pisano upozorenje, upozorava
            periodic: periodična kazna, periodične kazne, periodičnu kaznu, periodične penale, penali, penale, penala
            periodic: dnevna kazna, dnevne kazne, dnevnu kaznu, dnevni penali, prisilna kazna, prisilne kazne
            periodic: prisilnu kaznu, prisilna novčana kazna, novčana prisila, kazna za svaki dan, kaznu za svaki dan
            periodic: kazna po danu, periodična plaćanja, kaznu po danu, astreinte, dwangsom, zwangsgeld
            propose: nacrt odluke, nacrta odluke, nacrtu odluke, nacrt rješenja, nacrta rješenja, nacrt, nacrtu
            propose: namjerava kazniti, namjeravaju kazniti, namjerava izreći, namjeravaju izreći, namjera izricanja
            propose: namjeru izreći, namjeru kazniti, obavijest o namjeri, namjera, namjeru, namjere, predložio, predložila
            propose: predložili, predložen*, predlaže, prijedlog, prijedloga, prijedlogom, prijedlogu, preliminarn*
            propose: prethodno mišljenje, prethodni nalaz, planira kazniti, planira izreći, zatražio kaznu, zatražila kaznu
            propose: traži kaznu, preporučio, preporučila, preporuč*, priprema kaznu, kani kazniti, kani izreći
            rumour: prema izvorima, prema neslužbenim informacijama, prema neslužbenim izvorima, neslužbeno
            rumour: neslužbeno doznajemo, prema riječima izvora, izvori bliski, izvor blizak, izvora bliskih, izvor upoznat
            rumour: izvori upoznati, upućeni izvori, upućenih izvora, upućeni, anonimni izvori, anonimnih izvora
            rumour: pod uvjetom anonimnosti, insajder*, glasine, glasinama, priča se, šuška se, navodno, navodna, navodne
            rumour: očekuje se, mogao bi dobiti, mogla bi dobiti, mogla bi biti kažnjena, mogao bi biti kažnjen
            rumour: mogla bi platiti, mogao bi platiti, moglo bi, mogla bi, mogao bi, mogli bi, prijeti kazna, prijeti joj
            rumour: prijeti mu, moguća kazna, moguće kazne, moguću kaznu, potencijalna kazna, suočava s mogućom
            rumour: procurio dokument, na pomolu, uskoro bi, sprema se, sprema
            withdraw: povukao, povukla, povučen*, povlači, povlačenj*, odustao, odustala, odustaje, odustajanj*
            withdraw: obustavljen postupak, postupak je obustavljen, obustavi postupak, postupak se obustavlja
            withdraw: povukla kaznu, povukao kaznu, povukla zabranu, povukao zabranu, povučena zabrana
            withdraw: ukinula mjeru, ukinuo mjeru
            withdraw: ukinuo zabranu, ukinula zabranu, ukida zabranu, opozvao, opozvala, opozvan*

            # Sums that are no fines.
            cap: do, najviše, maksimalno, maksimaln*, najviši, najviša, najvišu, najvišeg, maksimum, gornja granica
            cap: gornju granicu, gornje granice, prag, zakonski maksimum, do najviše, godišnjeg prometa, ukupnog prometa
            cap: globalnog prometa, svjetskog prometa, godišnjeg prihoda, ukupnog godišnjeg prometa
            cap: ukupnog godišnjeg prometa na svjetskoj razini, globalnog godišnjeg prometa, svjetskog godišnjeg prometa
            cap: od prometa, od godišnjeg prometa, prometa tvrtke, svojeg prometa, godišnjih prihoda
            cap: ovisno o tome što je veće, što je veće, ovisno što je veće, koji god je iznos veći, dopušta kazne
            cap: predviđa kazne, predviđene su kazne, predviđena je kazna, zakon dopušta, zakon predviđa, može iznositi
            cap: mogu iznositi, može izreći, mogu izreći, mogla izreći, mogao izreći, mogla je iznositi, mogu doseći
            cap: može doseći, mogla biti, mogla je biti, teoretski, doseže do, seže do, zapriječena, zapriječen*
            cap: kazna do, kazne do, kaznu do, prijetilo bi, prijeti do, prijeti joj do, prijeti mu do
            cap: prijetila kazna do, do četiri posto, četiri posto, dva posto, mogla bi iznositi do, zakonski limit
            cap: može biti do, može izreći do
            cap: zaprijećena
            turnover: promet, prometa, prometom, prometu, prihod, prihoda, prihodi, prihode, prihodom, prihodima, dobit
            turnover: dobiti, dobitkom, neto dobit, profit, profita, zarada, zarade, zaradu, prodaja, prodaje
            turnover: tržišna vrijednost, tržišne vrijednosti, vrijednost tvrtke, imovina, imovine, kapital, kapitala
            turnover: gubitak, gubitka, dionica, dionice, dionicama, temeljni kapital, temeljnog kapitala, ebitda
            turnover: zaradila, zaradio
            total: ukupno, ukupan, ukupna, ukupne, ukupnu, ukupnog, ukupnom, ukupni iznos, ukupnom iznosu, u ukupnom iznosu
            total: sveukupno, zajedno, zbroj, zbrojeno, zbrojene, kumulativno, u zbroju, suma, sume svih, prosječna
            total: prosječno, prosjek, u prosjeku, sve zajedno, teške ukupno, dosegao je, broj kazni, broj izrečenih
            total: kazni u iznosu, kazni ukupnog iznosa
            total: od 2018, prosječn*, naplatio rekordne, rekordne
            damages: naknada štete, naknade štete, naknadu štete, naknadi štete, odštet*, naknada, naknadu, naknade
            damages: obeštećenj*, kompenzacij*, šteta, štete, štetu, šteti, neimovinska šteta, neimovinske štete
            damages: neimovinsku štetu, nematerijalna šteta, nematerijalne štete, skupna tužba, skupne tužbe
            damages: kolektivna tužba, kolektivne tužbe, kolektivnu tužbu, tužitelj*, tužiteljica, parnic*, parnicu
            damages: parnici, tuži, tuže, privatna tužba, duševne boli, povrijeđenih prava osobnosti, potraživanje naknade
            damages: neimovinsk*, odšteta, odštete, odštetu, građanska parnica, parnica
            damages: porota, porote, patent*, naknad* štete
            otherSum: rezervacij*, rezerviran*, cijen*, trošak, troškov*, troška, proračun*, investicij*, ulaganj*, ulož*
            otherSum: akvizicij*, preuzimanj*, nagodb*, nagodi*, kupio, kupila, kupnj*, kupoprodaj*, prodao, prodala
            otherSum: prodan*, otkupnin*, zajam, zajma, kredit, kredita, kredite, kreditu, kreditima, plaća, plaće, plaću
            otherSum: pristojb*, naknada za, pretplat*, donacij*, donirao, donirala, subvencij*, potpor*, bespovratn*
            otherSum: ugovor vrijedan, vrijednosti, vrijedan, vrijedna, vrijedno, bonus*, dividend*, sudski troškovi
            otherSum: premij*, dug, duga, dugova, dugovanj*, potraživanj*, stečaj*, godišnje, isplatu dobiti, uplaćen*
            otherSum: financiranj*, troškove postupka, vaučer*, nagrad*, mito, mita, ukraden*, ukrao, ušted*
            otherSum: troškovi spora, troškove spora, troškova spora, trošak spora, troškovi postupka
            otherSum: sudska pristojba, sudske pristojbe, pristojba, pristojbe, otkupnina, otkupnine, otkupninu
            otherSum: nagrada, nagrade, plaća radnika, potpora, potpore, potporu, rezervacija, rezervacije
            otherSum: rezervaciju, rezervirala, rezervirao, pretplata, pretplate, pretplatu, premija, premije
            otherSum: premiju, plaćeno za sustav
            otherSum: bitcoin*, osnovni iznos, osnovnog iznosa, troškova postupka, stajao, stajala, stajalo, osigur*, manjin*

            # Procedure.
            decide: odluka, odluke, odluku, odluci, odlukom, odlučio, odlučila, odlučili, odlučilo, odlučuje, odlučiti
            decide: odlučeno, rješenje, rješenja, rješenju, rješenjem, utvrdio, utvrdila, utvrdili, utvrdilo, utvrđen*
            decide: utvrđuje, utvrđeno, zaključio, zaključila, zaključuje, zaključak, zaključka, donio, donijela
            decide: donesena, doneseno, donosi, ustanovio, ustanovila, ustanovljen*, ocijenio, ocijenila, nalaz
            decide: nalazi, prihvatio, smatra, smatrao, pravomoćna, konačna odluka, izreka, zauzeo stajalište
            decide: datirana, datirano, datiran, datiranom
            decide: nosi datum, potpisano
            announce: objavio, objavila, objavljuje, objavilo, objavljen*, objavi, objava, objavu, priopćio, priopćila
            announce: priopćilo, priopćeno, priopćenju, priopćenje, obavijestio, obavijestila, izvijestio, izvijestila
            announce: izvijestili, najavio, najavila, otkrio, otkrila, doznaje, doznajemo
            incident: curenje, curenja, procurili, procurjeli, napad, napada, napadu, napadi, kibernetički napad
            incident: kibernetičkog napada, haker*, hakersk*, upad, upada, provala, provale, krađa, krađe, krađu
            incident: ukraden*, incident, incidenta, incidentu, povreda osobnih podataka, povrede osobnih podataka
            statute: zakon, zakona, zakonu, zakonom, uredba, uredbe, uredbi, direktiva, direktive, zakonika
            conclude: dovršio, dovršila, dovršila je, završio, završila, okončao, okončala, zaključio
            inquiry: istrag*, istraživa*, istražuje, istraži*, nadzor, nadzora, nadzoru, nadzorom, nadzorn*, nadzirao
            inquiry: inspekcij*, inspekcijsk*, postupak, postupka, postupku, postupkom, pokrenuo, pokrenula, pokrenut*
            inquiry: pokreće, ispituje, ispitao, ispitala, ispitiv*, provjera, provjere, provjeru, provjeri, provjerava
            inquiry: provjerila, provjerio, po službenoj dužnosti, uvid, pretres, očevid, uredovanj*, otvorio, otvorila
            inquiry: otvoren postupak, na vlastitu inicijativu, kontrola, kontrole, kontrolu, revizija podataka
            inquiry: zatražila očitovanje, očitovanj*
            appeal: žalba, žalbe, žalbu, žalbi, žalbom, žalbama, tužba, tužbe, tužbu, tužbi, tužbom, upravni spor
            appeal: upravnog spora, upravnom sporu, upravna tužba, upravnu tužbu, prigovor, prigovora, prigovorom
            appeal: pravni lijek, pravnog lijeka, pravni lijekovi, revizija, reviziju, osporavanj*, pobijanj*, pravni put
            appealVerb: žalio se, žalila se, žalili se, žali se, žaliti se, se žalio, se žalila, se žaliti, žalit će se
            appealVerb: žalit će, se žali, uložio žalbu, uložio je žalbu, uložila žalbu, uložila je žalbu, uložili žalbu
            appealVerb: uložili su žalbu, ulaže žalbu, uložiti žalbu, uložit će žalbu, podnio žalbu, podnio je žalbu
            appealVerb: podnijela žalbu, podnijela je žalbu, podnijeli žalbu, podnijeli su žalbu, podnosi žalbu
            appealVerb: podnijeti žalbu, podnio tužbu, podnio je tužbu, podnijela tužbu, podnijela je tužbu
            appealVerb: podnijeli tužbu, podnijeli su tužbu, podnosi tužbu, podnijeti tužbu, podnijet će tužbu
            appealVerb: podnio upravnu tužbu, podnio je upravnu tužbu, podnijela upravnu tužbu, podnijela je upravnu tužbu
            appealVerb: pokrenuo upravni spor, pokrenuo je upravni spor, pokrenula upravni spor, pokrenula je upravni spor
            appealVerb: pokrenuli upravni spor, pokrenuli su upravni spor, pokrenuti upravni spor, pokrenut će upravni spor
            appealVerb: pokreće upravni spor, pokretanje upravnog spora, pokrenut upravni spor, pokrenut je upravni spor
            appealVerb: osporava, osporavaju, osporavat, osporio, osporila, osporili, osporiti, osporit, pobija, pobijao
            appealVerb: pobijala, pobijati, pobijat, na sud, ide na sud, otišao na sud, otišao je na sud, otišla na sud
            appealVerb: otišla je na sud, otići na sud, sudsku bitku, sudskom bitkom, sudska bitka, sudskim putem
            appealVerb: pravdu potražiti na sudu, potražiti na sudu, potražit će na sudu, potražio na sudu
            appealVerb: potražio je na sudu, potražila na sudu, potražila je na sudu, potražiti pravdu
            appealVerb: traži pravdu na sudu, pravdu traži, tužio agenciju, tužio je agenciju, tužila agenciju
            appealVerb: tužila je agenciju, tražio poništenje, tražio je poništenje, tražila poništenje
            appealVerb: tražila je poništenje, traži poništenje, zatražio poništenje, zatražio je poništenje
            appealVerb: zatražila poništenje, zatražila je poništenje, traži ukidanje, uložio prigovor, uložio je prigovor
            appealVerb: uložila prigovor, uložila je prigovor, uputio žalbu, uputio je žalbu, uputila žalbu
            appealVerb: uputila je žalbu, iskoristiti pravne lijekove, sva pravna sredstva, svim pravnim sredstvima
            appealVerb: koristiti pravne lijekove
            intend: će, ćemo, namjerava*, namjeravaju, planira, planiraju, kani, kane, želi, žele, razmatra, razmatraju
            intend: razmotrit, najavi*, najavio, najavila, najavljuje, najavljuju, objavio da će, kaže da će, rekao da će
            intend: mogao, mogla, može, mogu, obećao, obećala, spreman*, spremni, sprema, odlučan, odlučna, odlučni
            intend: prijeti, ne slaže se, ne slažu se, ne slaže, ne slažemo se, nije suglas*, pridržava pravo
            intend: zadržava pravo, ima pravo, svakako, namjera, namjere, analizirat, proučit, ne prihvaća
            intend: smatra neopravdan*
            lodge: podnio, podnijela, podnijeli, podnijelo, podnosi, podnose, podnesen*, podnijeti, podnošenj*, uputio
            lodge: uputila, uputili, upućen*, obratio, obratila, obratili, obraća, se obratio, se obratila, se obratili
            lodge: predao, predala, predali, predan*, predaja, uložio, uložila, uložili, uložen*, prijavio, prijavila
            lodge: prijavili, prijavljen*, zaprimi*, zaprimljen*, poslao, poslala, poslali, dostavio, dostavila, podigao
            lodge: podigla, pokrenuo, pokrenula, pokrenuli, povodom pritužbe, povodom prijave, na temelju pritužbe
            lodge: temeljem pritužbe, na temelju prijave, temeljem prijave, nakon pritužbe, nakon prijave, po prijavi
            lodge: po pritužbi, slijedom pritužbe, slijedom zahtjeva, po zahtjevu, povodom zahtjeva, potaknut*
            lodge: nakon pritužbi
            dismiss: odbio, odbila, odbili, odbije, odbija, odbijen*, odbačen*, odbacio, odbacila, odbacuje, odbacivanj*
            dismiss: odbijanj*, neosnovan*, nedopušten*, nedopustiv*, neuspješn*, bez uspjeha, bezuspješn*, izgubio
            dismiss: izgubila, izgubili, gubi, nije prihvatio, nije prihvatila, nije usvojio, nije usvojila
            grant: usvojio, usvojila, usvaja, usvojen*, prihvatio, prihvatila, prihvaća, prihvaćen*, uvažio, uvažila
            grant: uvažava, uvažen*, osnovan*, u korist, pobijedio, pobijedila, dobio spor, dobila spor, dobila parnicu
            grant: dao za pravo, dala za pravo, u pravu, stao na stranu, uspio, uspjela
            uphold: potvrdio, potvrdila, potvrdili, potvrđen*, potvrđuje, potvrditi, ostaje na snazi, ostala na snazi
            uphold: ostala je na snazi, ostao na snazi, ostao je na snazi, ostavio na snazi, ostavio je na snazi
            uphold: ostavila na snazi, ostavila je na snazi, održao, održala na snazi, održala je na snazi
            uphold: ostaje nepromijenjen*, ostala, ostaje, pravomoćn*, konačn*, opravdan*, zakonito, nije poništio
            uphold: potvrdio … kaznu, potvrdio … rješenje, potvrdio … presudu, potvrdila … kaznu, potvrdio rješenje
            uphold: potvrdio kaznu, potvrdio presudu, potvrdio je kaznu, potvrdio je rješenje, rješenje potvrđeno
            uphold: kazna potvrđena, kazna ostaje, ostalo na snazi, na snazi ostaje, postala pravomoćna
            uphold: postalo pravomoćno, konačno potvrđen*
            uphold: nije ukinuo
            annul: poništio, poništila, poništen*, poništava, ukinuo, ukinula, ukinut*, ukida, stavio izvan snage
            annul: stavio je izvan snage, stavljen* izvan snage, izvan snage, ništav*, oborio, oborila, oboren*, srušio
            annul: srušila, srušen*, pao na sudu, pala na sudu, pala je na sudu, nezakonit*, preinačio, preinačila
            annul: preinačen*, oslobo*, neće platiti, ne mora platiti, zastara, zastar*
            reduce: smanjio, smanjila, smanjen*, smanjuje, snizio, snizila, snižen*, snižava, sniziti, umanji*, umanjen*
            reduce: prepolovio, prepolovila, prepolovljen*, srezao, srezala, spustio, spustila, spušten*, skresao, ublaži*
            reduce: ublažen*, preinačio, preinačila, preinačen*, niža kazna, blaža
            > Visoki upravni sud smanjio je kaznu poliklinici „Ardena“ na 8000 eura.
            increase: povećao, povećala, povećan*, povećava, povećati, povisio, povisila, povišen*, udvostručio
            increase: udvostručila, udvostručen*, utrostruči*, podigao, podigla, podignut*, veća kazna, pooštri*
            refer: vratio, vratila, vraćen*, vraća, vratiti, vraćanj*, ponovni postupak, ponovno odlučivanje
            refer: ponovno je odlučivanje, na ponovno odlučivanje, ponovno suđenje, ponovno je suđenje, na ponovni postupak
            refer: ponovno odluči, ponovno je odluči, prethodno pitanje, prethodno je pitanje, prethodna pitanja
            refer: prethodno odlučivanje, prethodno je odlučivanje, prethodnu odluku, prethodno tumačenje
            refer: prethodno je tumačenje, uputio sudu europske unije, uputio je sudu europske unije, sudu eu
            refer: pred sud eu-a, ponovno razmotri, ponovno je razmotri, preispit*, novo odlučivanje, novo je odlučivanje
            suspend: odgodio, odgodila, odgođen*, odgoda, odgodu, odgode, odgodni učinak, odgodnog učinka, privremena mjera
            suspend: privremenu mjeru, privremene mjere, obustava izvršenja, odgoda izvršenja, odgodio izvršenje
            suspend: odgodio naplatu, odgodila naplatu, odgodu izvršenja, zastao s naplatom
            suspend: odgodio je izvršenje, suspendirao, suspendirala, suspenzivn*, zamrznuo, zamrznut*, na čekanju
            complaint: pritužba, pritužbe, pritužbu, pritužbi, pritužbom, pritužbama, prijava, prijave, prijavu, prijavi
            complaint: prijavom, prijavama, predstavka, predstavke, predstavku, prigovor, zahtjev za utvrđivanje
            complaint: zahtjev za utvrđivanje povrede, zahtjeva za utvrđivanje povrede, zahtjev, zahtjeva, dojava, dojave
            complaint: dojavu, dojavi, anonimna prijava, peticij*, zahtjevi, zahtjeve
            complain: požalio, požalila, požalili, požaliti, požalio se, požalila se, pritužio, pritužila, pritužuje
            complain: žalili, prijavio, prijavila, prijavili, dojavio, dojavila, potuži*, prigovorio, prigovorila
            complain: upozorio agenciju, upozorio je agenciju, upozorila agenciju, upozorila je agenciju
            complain: podnio pritužbu, podnijela pritužbu, podnijeli pritužbu, podnio je pritužbu
            complain: podnijela je pritužbu, podnijeli su pritužbu, pritužbu podnio, pritužbu podnijela
            complain: pritužbu podnijeli, pritužbu je podnijela, pritužbu je podnio, pritužbu smo podnijeli
            complain: podnijeli smo pritužbu, pritužbu agenciji, pritužbu azop-u, podnio prijavu, podnijela prijavu
            complain: podnijeli prijavu, prijavu podnio, prijavu podnijela, prijavu je podnio, prijavu je podnijela
            complain: obratio agenciji, obratila agenciji, obratili agenciji, agenciji se obratio
            complain: agenciji se obratila, agenciji se obratili, agenciji obratila, agenciji obratio
            complain: se agenciji obratila, se agenciji obratio, azop-u se obratio, azop-u se obratila
            complain: se obratila azop-u, obratila se azop-u, obratio se azop-u, pritužio se, pritužila se
            complain: pritužili se, požalili se, upozorili agenciju, prijavila agenciji, prijavio agenciji
            complain: prijavili agenciji, podnio … pritužbu, podnijela … pritužbu, podnijeli … pritužbu
            complain: podnio … prijavu, podnijela … prijavu, podnijeli … prijavu, podnijela … zahtjev za utvrđivanje
            complain: podnio … zahtjev za utvrđivanje
            complain: obratio se agenciji, obratila se agenciji, obratili se agenciji
            behalf: u ime, u njihovo ime, u njegovo ime, u njezino ime, zastupa, zastupajući, zastupan*, zastupaju
            behalf: predstavlja, predstavljajući, predstavljaju, zastupnik, po punomoći, opunomoć*, u korist, uz potporu
            behalf: uz podršku, potpisalo, kojima se pridružilo
            accept: neće se žaliti, neće žaliti, se neće žaliti, nije se žalio, nije se žalila, nisu se žalili
            accept: ne namjerava se žaliti, nije uložio žalbu, nije uložila žalbu, neće uložiti žalbu
            accept: nije pokrenuo upravni spor, nije pokrenula upravni spor, neće pokretati, neće pokrenuti
            accept: odustao od žalbe, odustala od žalbe, platio kaznu, platila kaznu, kaznu je platio, kaznu je platila
            accept: kazna je plaćena, već je platila, već platila, već platio, prihvatio odluku, prihvatila odluku
            accept: prihvaća odluku, prihvaća kaznu, prihvaća, poštuje odluku, poštujemo odluku, priznao, priznala
            accept: priznaje, ispričao se, ispričala se, ispričava se, ispričavamo se, povukao tužbu, povukla tužbu
            accept: nećemo se žaliti, neće osporavati, nećemo osporavati, neće tužiti, neće podnijeti tužbu
            accept: nije podnijela tužbu, nije podnio tužbu, nije podnijela žalbu, nije podnio žalbu, nije pokrenula
            accept: nije pokrenuo, kaznu su platili, kaznu je već platila, kaznu platila, kaznu platio
            accept: već je platio, kaznu je podmirila, prihvaćamo odluku, poštuju odluku, odluku poštujemo
            accept: odluku prihvaćamo, pomirila se s, pomirio se s
            accept: povukla žalbu, povukao žalbu

            # Who.
            authorityNoun: regulator, regulatora, regulatoru, regulatorom, regulatori, regulatorima, regulatorno tijelo
            authorityNoun: regulatornog tijela, nadzorno tijelo, nadzornog tijela, nadzornom tijelu, nadzornim tijelom
            authorityNoun: nadzorna tijela, nadzornih tijela, nadzornim tijelima, vodeće nadzorno tijelo
            authorityNoun: vodećeg nadzornog tijela, vodećem nadzornom tijelu, tijelo za zaštitu podataka
            authorityNoun: tijela za zaštitu podataka, tijelu za zaštitu podataka, tijelo za zaštitu osobnih podataka
            authorityNoun: tijelo, tijela, tijelu, agencija za zaštitu podataka, agencije za zaštitu podataka
            authorityNoun: agenciji za zaštitu podataka, agenciju za zaštitu podataka, agencija za zaštitu osobnih podataka
            authorityNoun: agencije za zaštitu osobnih podataka, agenciji za zaštitu osobnih podataka
            authorityNoun: agenciju za zaštitu osobnih podataka, agencija, agencije, agenciji, agenciju, agencijom, azop
            authorityNoun: azop-a, azop-u, azop-om, povjerenik, povjerenika, povjereniku, povjerenikom, povjerenica
            authorityNoun: povjerenice, povjerenici, povjerenik za zaštitu podataka, povjerenika za zaštitu podataka
            authorityNoun: povjerenik za informacije, povjerenika za informacije, povjerenica za zaštitu podataka
            authorityNoun: ured povjerenika, ureda povjerenika, ured povjerenika za informacije, ured za zaštitu podataka
            authorityNoun: ureda za zaštitu podataka, uredu za zaštitu podataka, ured za zaštitu osobnih podataka, ured
            authorityNoun: ureda, uredu, inspektorat, inspektorata, inspektorat za zaštitu podataka
            authorityNoun: inspekcija za zaštitu podataka, inspekcije za zaštitu podataka, komisija za zaštitu podataka
            authorityNoun: komisije za zaštitu podataka, komisiji za zaštitu podataka, komisiju za zaštitu podataka
            authorityNoun: komisija, komisije, komisiji, povjerenstvo, povjerenstva, povjerenstvo za zaštitu podataka
            authorityNoun: povjerenstva za zaštitu podataka, pučki pravobranitelj, pravobranitelj, pravobraniteljica
            authorityNoun: ombudsman, ombudsmana, čuvar privatnosti, čuvari privatnosti, čuvar podataka, institucija
            authorityNoun: institucije, instituciji, vlasti, nadležno tijelo, nadležnog tijela, nadležnom tijelu, garant
            authorityNoun: nadzornik, nadzornika, nadzornik za zaštitu podataka, odbor za zaštitu podataka
            authorityNoun: odbora za zaštitu podataka, odbor, odbora, služba za zaštitu podataka
            authorityNoun: inspektor, inspektora, inspektori, inspektorima, čuvari podataka, tamošnji povjerenik
            authorityNoun: tamošnjeg povjerenika, tamošnji regulator, tamošnje tijelo, tamošnja agencija
            authorityNoun: tamošnji nadzornik, regulatorna agencija, regulatorne agencije
            authorityNoun: povjerenicu, nadzornici, nadzornikom, nadzorniku, povjerenstvu, povjerenstvom
            authorityNoun: irsko povjerenstvo
            authorityNoun: uprava za zaštitu podataka, privatnosti regulator
            courtNoun: sud, suda, sudu, sudom, sudovi, sudova, sudovima, sudac, suca, sucu, suci, sudaca, sutkinja
            courtNoun: sutkinje, tribunal*, upravni sud, upravnog suda, upravnom sudu, upravnim sudom, visoki upravni sud
            courtNoun: visokog upravnog suda, visokom upravnom sudu, vrhovni sud, vrhovnog suda, vrhovnom sudu, ustavni sud
            courtNoun: ustavnog suda, županijski sud, županijskog suda, općinski sud, općinskog suda, trgovački sud
            courtNoun: žalbeni sud, žalbenog suda, žalbenom sudu, prizivni sud, prvostupanjski sud, prvostupanjskog suda
            courtNoun: drugostupanjski sud, savezni sud, saveznog suda, saveznom sudu, sud europske unije
            courtNoun: suda europske unije, sud eu, sud eu-a, europski sud, europskog suda, državno vijeće, državnog vijeća
            courtNoun: upravni sudovi, vijeće suda, sudsko vijeće, sudskog vijeća, sudskom vijeću, visoki sud
            courtNoun: visokog suda
            courtNoun: vijeće, kasacijski sud, okružni sud, okružnog suda, prekršajni sud, prekršajnog suda
            companyNoun: tvrtka, tvrtke, tvrtki, tvrtku, tvrtkom, tvrtkama, kompanija, kompanije, kompaniji, kompaniju
            companyNoun: kompanijom, poduzeće, poduzeća, poduzeću, poduzećem, firma, firme, firmi, firmu, firmom, društvo
            companyNoun: društva, društvu, društvom, trgovačko društvo, trgovačkog društva, trgovačkom društvu, grupa
            companyNoun: grupe, grupi, grupu, grupacij*, koncern*, korporacij*, konglomerat*, holding*, div, diva, divu
            companyNoun: divom, divovi, gigant*, tehnološki div, tehnološkog diva, tehnološkom divu, tehnološki gigant
            companyNoun: tehnološka tvrtka, tehnološke tvrtke, tehnološkoj tvrtki, internetski div, internetskog diva
            companyNoun: internetskom divu, banka, banke, banci, banku, bankom, bankama, štedionic*, kreditna institucija
            companyNoun: kreditne institucije, kreditnoj instituciji, kreditnu instituciju, kreditna unija, leasing društvo
            companyNoun: leasing kuća, osiguravatelj*, osiguravajuće društvo, osiguravajućeg društva
            companyNoun: osiguravajućem društvu, osiguravajuća kuća, osiguravajuće kuće, osiguranje, osiguranj*
            companyNoun: mirovinski fond, mirovinsko društvo, agencija za naplatu, agencije za naplatu, agenciji za naplatu
            companyNoun: agenciju za naplatu, agencija za naplatu potraživanja, agencije za naplatu potraživanja
            companyNoun: agenciji za naplatu potraživanja, agenciju za naplatu potraživanja, utjerivač*, utjerivači dugova
            companyNoun: utjerivaču dugova, bolnica, bolnice, bolnici, bolnicu, bolnicom, opća bolnica
            companyNoun: klinički bolnički centar, kliničkom bolničkom centru, kbc, kbc-u, kbc-a, klinik*, poliklinik*
            companyNoun: dom zdravlja, domu zdravlja, zdravstvena ustanova, zdravstvene ustanove, zdravstvenoj ustanovi
            companyNoun: zdravstvenu ustanovu, ustanova, ustanove, ustanovi, ustanovu, laboratorij*, ljekarn*
            companyNoun: ljekarnički lanac, stomatolog*, zubar*, liječnik, liječnika, liječniku, liječnica, ordinacij*
            companyNoun: stomatološka ordinacija, dom za starije, domu za starije, telekom, telekoma, telekomu, telekomi
            companyNoun: teleoperater*, teleoperator*, telekomunikacijska tvrtka, telekomunikacijske tvrtke
            companyNoun: telekomunikacijskoj tvrtki, telekomunikacijski operator, telekomunikacijskom operatoru
            companyNoun: telekomunikacijski operater, operator*, operater*, mobilni operater, davatelj usluga
            companyNoun: pružatelj usluga, pružatelja usluga, pružatelju usluga, pružatelj*, davatelj*, dobavljač*
            companyNoun: opskrbljivač*, opskrbljivač energijom, energetska tvrtka, energetsko društvo, elektra, vodovod*
            companyNoun: vodoopskrb*, plinar*, naftna kompanija, hotel, hotela, hotelu, hoteli, hotelski lanac
            companyNoun: hotelska kuća, hotelska grupa, hotelijer*, lanac, lanca, lancu, lancem, trgovački lanac
            companyNoun: trgovačkog lanca, trgovačkom lancu, trgovina, trgovine, trgovini, trgovinu, internetska trgovina
            companyNoun: internetske trgovine, internetskoj trgovini, web trgovina, web trgovine, web-trgovina, webshop*
            companyNoun: trgovac, trgovca, trgovcu, trgovcem, trgovci, supermarket*, robna kuća, dućan*, prodavač*
            companyNoun: prodavatelj*, prodavaonic*, restoran*, kafić*, kavan*, ugostitelj*, kladionic*, kladioničar
            companyNoun: priređivač igara, kasino, kasina, kasinu, casino, teretan*, fitness, fitness centar, fitness lanac
            companyNoun: aviokompanij*, zrakoplovna kompanija, zrakoplovne kompanije, zrakoplovni prijevoznik
            companyNoun: avioprijevoznik*, prijevoznik*, zračna luka, zračne luke, brodar*, turistička agencija
            companyNoun: turističke agencije, turističkoj agenciji, putnička agencija, turoperator*, taksi, taksi tvrtka
            companyNoun: željeznic*, pošta, pošte, pošti, poštu, dostavna služba, dostavne službe, dostavljač*
            companyNoun: kurirska služba, autokuć*, rent-a-car, najmodavac, stanodavac, stanodavc*, općina, općine, općini
            companyNoun: općinu, grad, grada, gradu, županija, županije, županiji, županiju, ministarstv*, ministar
            companyNoun: ministra, vlada, vlade, vladi, policij*, mup, mup-u, mup-a, uprava, porezna uprava, porezne uprave
            companyNoun: poreznoj upravi, javno tijelo, tijelo javne vlasti, tijelu javne vlasti, zavod, zavoda, zavodu
            companyNoun: fond, fonda, fondu, javna ustanova, hzzo, škola, škole, školi, školu, osnovna škola
            companyNoun: osnovnoj školi, srednja škola, srednjoj školi, gimnazij*, dječji vrtić, dječjeg vrtića
            companyNoun: dječjem vrtiću, vrtić*, fakultet*, sveučilišt*, veleučilišt*, akademij*, muzej*, knjižnic*, crkv*
            companyNoun: župa, biskupij*, stranka, stranke, stranci, stranku, politička stranka, političke stranke
            companyNoun: političkoj stranci, kandidat, kandidata, kandidatu, gradonačelnik*, načelnik*, zastupnik, savez
            companyNoun: saveza, savezu, klub, kluba, klubu, nogometni klub, sportski klub, sportsko društvo, sindikat
            companyNoun: sindikata, sindikatu, udruga, udruge, udruzi, udrugu, komora, komore, komori, zadruga, zadruge
            companyNoun: zadrugu, zaklad*, poslodavac, poslodavca, poslodavcu, poslodavci, voditelj obrade
            companyNoun: voditelja obrade, voditelju obrade, voditelji obrade, izvršitelj obrade, izvršitelja obrade
            companyNoun: izvršitelju obrade, podizvođač*, obrtnik*, obrt, obrta, obrtu, poduzetnik, poduzetnika
            companyNoun: upravitelj*, upravitelj zgrade, upravitelju zgrade, suvlasnik*, stanari, javni bilježnik
            companyNoun: javnom bilježniku, odvjetnik, odvjetnika, odvjetničko društvo, odvjetnički ured
            companyNoun: odvjetničkom uredu, računovodstven*, agencija za nekretnine, agenciji za nekretnine
            companyNoun: agencija za zapošljavanje, pozivni centar, marketinška agencija, marketinška tvrtka
            companyNoun: marketinškoj tvrtki, izdavač*, nakladnik*, novine, portal, portala, portalu, portali
            companyNoun: medijska kuća, medij, televizija, televizije, televiziji, platforma, platforme, platformi
            companyNoun: platformu, aplikacij*, društvena mreža, društvene mreže, društvenoj mreži, društvenu mrežu
            companyNoun: tražilic*, internetska stranica, internetske stranice, internetskoj stranici, web stranica
            companyNoun: web-stranica, stranica, chatbot*, startup*, razvojni inženjer, programersk*, softverska tvrtka
            companyNoun: softverske tvrtke, softverskoj tvrtki, it tvrtka, it tvrtke, informatička tvrtka
            companyNoun: informatičkoj tvrtki, hosting tvrtka, proizvođač*, autoproizvođač*, proizvođač automobila
            companyNoun: tvornic*, pogon, građevinska tvrtka, zaštitarska tvrtka, zaštitarskoj tvrtki, multinacionaln*
            companyNoun: matično društvo, matična tvrtka, društvo majka, podružnic*, društvo kći, društva kćeri, tvrtka kći
            companyNoun: ogranak, ogranka, filijal*, organizacija, organizacije, organizaciji, subjekt, subjekta, subjektu
            companyNoun: fizička osoba, fizičke osobe, fizičkoj osobi, fizičku osobu, pravna osoba, pravne osobe
            companyNoun: pravnoj osobi, pravnu osobu, osoba, muškarac, žena, ženi, policajac, policajcu, susjed, susjedu
            companyNoun: vlasnik, vlasnika, vlasniku, direktor, direktora, direktoru, zaposlenik, zaposleniku
            companyNoun: bivši zaposlenik, optuženik, okrivljenik, tuženik, tuženika, prekršitelj*, benzinska postaja
            companyNoun: benzinske postaje, kinematograf, kartičarska kuća, kartična kuća, franšiz*, procesor plaćanja
            companyNoun: dostavna platforma, trgovac na malo, internetski trgovac, internetskog trgovca
            companyNoun: internetskom trgovcu, proizvođač, proizvođača, proizvođaču, kladionici, kladionica
            companyNoun: kladionice, kladionicu, stomatološke ordinacije, stomatološkoj ordinaciji
            companyNoun: stomatološku ordinaciju, veterinarska klinika, veterinarske klinike, lanac klinika
            companyNoun: lanca klinika, lancu klinika, lanac ljekarni, lanca ljekarni, lancu ljekarni
            companyNoun: lanac teretana, lanca teretana, lancu teretana, lanac trgovina, lanca trgovina
            companyNoun: lancu trgovina, poliklinika, poliklinike, poliklinici, polikliniku, doma zdravlja
            companyNoun: osnovne škole, osnovnu školu, srednje škole, srednju školu, knjižnica, knjižnice, knjižnici
            companyNoun: dom za starije osobe, doma za starije, odgovorna osoba, odgovornoj osobi, odgovorne osobe
            companyNoun: direktorica, direktorice, direktorici, ravnatelj, ravnatelja, ravnatelju, ravnateljica
            companyNoun: ravnateljici, obrtom, posredniku, ministarstvo, ministarstva, ministarstvu, ministru
            companyNoun: policijska uprava, policijske uprave, policijskoj upravi, aplikacija, aplikacije
            companyNoun: aplikaciji, aplikaciju, aplikacija za upoznavanje, aplikaciji za upoznavanje
            companyNoun: matična kompanija, matične kompanije, matičnoj kompaniji, kći tvrtka, ovisno društvo
            companyNoun: ovisnog društva, ovisnom društvu, podružnica, podružnice, podružnici, okrug, okruga, okrugu
            companyNoun: izdavatelj, fintech, start-up, startup, zaštitarske tvrtke, detektivska agencija
            companyNoun: agencija za zaštitu imovine, autoškola, autoškole, autoškoli, autoškolu
            companyNoun: turistička zajednica, turističke zajednice, turističkoj zajednici, komunalno poduzeće
            companyNoun: komunalnog poduzeća, komunalnom poduzeću, komunalno društvo, komunalnog društva
            companyNoun: komunalnom društvu, gradsko poduzeće, gradskom poduzeću, trgovačkim društvom
            companyNoun: trgovačke kuće, robne kuće, tužitelj, tužitelja, tužitelju, kažnjenik, kažnjenika
            companyNoun: kreditna zadruga, telekomunikacijskog operatora, telekomunikacijskog operatera
            companyNoun: telekomunikacijskom operateru, ordinaciju, odvjetničkog ureda, javnog bilježnika
            companyNoun: upravitelja zgrade
            companyNoun: stranka u postupku, brokersk*, posrednik, posrednika
            > Općini i dječjem vrtiću izrečene su opomene.
            role: voditelj obrade, voditelja obrade, voditelju obrade, voditeljem obrade
            # Where somebody is.
            at: u, iz, na području, sa sjedištem u, sa sjedištem, kod
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: gradom, gradovi, osnovn* škol*, srednj* škol*, dječj* vrtić*, poliklinik*, opć* bolnic*
            officeNoun: specijaln* bolnic*, kliničk* bolničk* cent*, doma zdravlja, knjižnic*, zavod za, zavoda za
            officeNoun: zavodu za, policijsk* uprav*, turističk* zajednic*, vodovod*
            officeNoun: centar za socijalnu skrb, centra za socijalnu skrb, centru za socijalnu skrb, klub, kluba
            officeNoun: klubu, sindikat, sindikata, sindikatu, udruge, udrugu, komor*, akademij*, muzej*
            officeNoun: općinom
            officeNoun: općina, općine, općini, općinu, grad, grada, gradu, županij*, bolnic*, sveučilišt*, fakultet*, veleučilišt*, škola, škole, školi, školu, gimnazij*, klinički bolnički centar, kliničkom bolničkom centru, zračna luka, policij*, dom zdravlja, domu zdravlja, osnovna škola, osnovnoj školi, osnovne škole, udruga, udruzi
            officeNoun fields: ministarstv*
            officeNoun: osnovnu školu, srednja škola, srednje škole, srednjoj školi, srednju školu, kliničkog bolničkog centra, zračne luke, zračnoj luci
            ownCase općina: općine, općini, općinu, općinom
            ownCase grad: grada, gradu, gradom
            ownCase županija: županije, županiji, županiju, županijo, županijom, županijem, županijju, županijiji, županijijom
            ownCase bolnica: bolnice, bolnici, bolnicu, bolnico, bolnicom, bolnicem, bolnicju, bolniciji, bolnicijom
            ownCase sveučilište: sveučilišta, sveučilišti, sveučilištu, sveučilišto, sveučilištom, sveučilištem, sveučilištju, sveučilištiji, sveučilištijom
            ownCase škola: škole, školi, školu
            ownCase osnovna škola: osnovne škole, osnovnoj školi, osnovnu školu
            ownCase srednja škola: srednje škole, srednjoj školi, srednju školu
            ownCase gimnazija: gimnazije, gimnaziji, gimnaziju, gimnazijo, gimnazijom, gimnazijem, gimnazijju, gimnazijiji, gimnazijijom
            ownCase klinički bolnički centar: kliničkog bolničkog centra, kliničkom bolničkom centru
            ownCase dom zdravlja: doma zdravlja, domu zdravlja
            ownCase zračna luka: zračne luke, zračnoj luci
            ownCase policija: policije, policiji, policiju, policijo, policijom, policijem, policijju, policijiji, policijijom
            ownCase udruga: udruge, udruzi, udrugu
            ownCase ministarstvo: ministarstva, ministarstve, ministarstvi, ministarstvu, ministarstvom, ministarstvem, ministarstvju, ministarstviji, ministarstvijom
            personNoun: klijent*, korisnik*, korisnici, korisnic*, kupac, kupca, kupcu, kupci, kupaca, kupcima, potrošač*
            personNoun: građanin*, građan*, pacijent*, zaposlenik*, zaposlenici, zaposlenic*, djelatnik*, djelatnici
            personNoun: radnik, radnika, radnici, radnicima, putnik*, putnici, gost, gosta, gosti, gostiju, gostima
            personNoun: posjetitelj*, pretplatnik*, pretplatnici, ispitanik*, ispitanici, dužnik*, dužnici, ovršenik*
            personNoun: maloljetnik*, maloljetnici, dijete, djeteta, djeca, djece, djeci, učenik*, učenici, student*
            personNoun: roditelj*, stanar*, stanovnik*, stanovnici, muškarac, muškarca, muškarci, žena, žene, ženu, čovjek
            personNoun: čovjeka, ljudi, ljudima, ljude, osoba, osobe, osobu, osobi, osobama, član, člana, članovi, članova
            personNoun: birač*, vozač*, kandidat*, podnositelj*, podnositeljica, podnositelj pritužbe, podnositelj zahtjeva
            personNoun: prijavitelj*, susjed*, odvjetnik, odvjetnici, novinar*, aktivist*, oštećenik*, oštećeni, tužitelj*
            personNoun: glasnogovornik*, igrač*, imatelj*, umirovljenik*, netko, primatelj*, bivša zaposlenica
            personNoun: bivši zaposlenik
            ngoNoun: udruga, udruge, udruzi, udrugu, udrugom, udruga za zaštitu potrošača, organizacija, organizacije
            ngoNoun: organizaciji, organizaciju, organizacij*, nevladina organizacija, nevladine organizacije
            ngoNoun: neprofitna organizacija, zaklada, zaklade, zakladi, fondacij*, organizacija za zaštitu privatnosti
            ngoNoun: organizacija za zaštitu potrošača, potrošačka organizacija, organizacija za digitalna prava
            ngoNoun: skupina za zaštitu, skupina za zaštitu privatnosti, aktivisti, aktivista, sindikat, sindikata
            ngoNoun: savez potrošača, inicijativ*, civilno društvo, borci za privatnost
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, financial times, bbc, the guardian, guardian
            pressNoun: new york times, washington post, irish times, der spiegel, handelsblatt, le monde, le figaro
            pressNoun: techcrunch, the verge, euractiv, euronews, cnn, cnbc, afp, associated press, dpa, ansa
            pressNoun: business insider, mlex, iapp, forbes, hina, jutarnji list, jutarnji, večernji list, večernji
            pressNoun: slobodna dalmacija, novi list, index, indexu, indexa, index.hr, telegram, net.hr, tportal, hrt, rtl
            pressNoun: nova tv, n1, poslovni dnevnik, lider, bug, dnevnik, 24sata, 24 sata, jutarnjem listu, nacional
            pressNoun: faktograf, novinska agencija, list, novine, mediji, medijima, medija, novinari, portal piše
            prosecutor: tužitelj*, državno odvjetništvo, državnog odvjetništva, dorh, nezavisni odvjetnik
            police: policija, policije, policiji, policiju, policijsk*, mup, mup-a, državno odvjetništvo
            prosecutor: nezavisnog odvjetnika, nezavisna odvjetnica, izvjestitelj*, državni odvjetnik, tužiteljstv*, uskok
            legalForm: d . o . o, doo, j . d . o . o, d . d, dd, k . d, j . t . d, obrt, d . o . o ., dioničko društvo
            legalForm: društvo s ograničenom odgovornošću, ustanova, zadruga, ltd, limited, inc, incorporated, plc, llc
            legalForm: llp, lp, gmbh, ag, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l
            legalForm: s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv
            legalForm: bvba, oy, oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o
            legalForm: spol . s r . o, a . s, d . n . o, uc, unlimited company, dac, corp, corporation, company, & co
            legalForm: co . kg, kg, kgaa, ohg, gbr, mbh, snc, s . n . c, sca, scs, eood, ood, ead, uab, sia, ltda, lda
            legalForm: ^se, ^sa, ^co
            legalForm: pty ltd, pte ltd, ike, holding, holdings, international
            against: izrekla, izrekao, izrekli, izrečena, izrečene, izrečeno, naložila, naložio, naložili, odredila
            against: odredio, tvrtki, društvu, kompaniji, poduzeću, firmi, banci, osiguravatelju, bolnici, općini, gradu
            against: županiji, ministarstvu, operatoru, trgovcu, lancu, školi, agenciji za naplatu
            against: agenciji za naplatu potraživanja, voditelju obrade, izvršitelju obrade, poslodavcu, udruzi, ustanovi
            against: kladionici, platformi, divu, prijevozniku, jednoj, jednom, protiv, prema, za, na, nad, naspram
            against: u odnosu na, kod, prema društvu, u predmetu
            by: od, od strane, putem, kod
            of: od, iz
            forWhom: za, zbog, radi, jer, nakon, u vezi s, povodom, zbog toga što, budući da, uslijed, temeljem

            # What else a text claims.
            record: rekord*, najveća, najveću, najveće, najvećoj, najviša, najvišu, najviše dosad
            record: najteža, najtežu, najstroža
            record: rekordne
            record loosely: dosad, do sada, dosadašnja, dosadašnje, ikad, ikada, do danas, prva kazna, prvu kaznu
            record loosely: prva, prvu, druga najveća, drugu najveću, treća najveća, treću najveću, bez presedana
            record loosely: povijesn*, otkako se primjenjuje, otkako je na snazi, paprena, paprenu, paprene
            earlier: ranije, prije, prethodno, prethodna, prethodne, prethodnu, već, i prije, lani, prošle godine
            earlier: prošli mjesec, svojedobno, jednom već, bivši, nekad, u prošlosti, dosadašnj*, dosadašnja, dosadašnjih
            earlier: ranija, ranije kazne, raniju, podsjetimo, podsjećamo, uz to, osim toga, u drugom slučaju
            earlier: u odvojenom slučaju, u sličnom slučaju, slično, za usporedbu, usporedbe radi, za razliku od
            earlier: nakon kazne, slijedi nakon, nakon što je, nadmašuje, nadmašila, premašuje, premašila, prestigla, dotad
            earlier: do tada, također, isto tako, još, odvojeno, druge nedavne
            silent: nije objavio, nije objavila, nije objavljen*, ne objavljuje, ne objavljujemo, nisu objavili
            silent: odbio komentirati, odbila komentirati, odbili komentirati, nije komentirao, nije komentirala
            silent: nisu komentirali, ne komentira, ne komentiraju, nije odgovorio, nije odgovorila, nisu odgovorili
            silent: bez komentara, nije potvrdio, nije potvrdila, šuti, šute, nije se oglasio, nije se oglasila
            silent: nisu se oglasili, poslovna tajna, službena tajna, nije javno, nije poznato
            undescribed: nije navela koje, nije naveo koje, nije navela, nije naveo, ne navodi, ne navode, nije precizirao
            undescribed: nije precizirala, ne precizira, nije pojasnio, nije pojasnila, bez navođenja, bez pojedinosti
            undescribed: bez detalja, nije otkrio, nije otkrila, ne otkriva, nije poznato koje, nije jasno koje
            undescribed: nije opisan*, neimenovane prakse, određene prakse
            seat: sjedište, sjedišta, sjedištu, sjedištem, sa sjedištem, sa sjedištem u, središnjica, središnjice, centrala
            seat: centrale, glavni poslovni nastan, poslovni nastan, registriran*, europsko sjedište, europskim sjedištem
            seat: sa sjedištem u zagrebu, glavno sjedište, glavni nastan
            filing: godišnje izvješće, godišnjem izvješću, godišnjeg izvješća, godišnji izvještaj, godišnjem izvještaju
            filing: kvartalno izvješće, tromjesečni izvještaj, polugodišnji izvještaj, polugodišnje izvješće
            filing: financijski izvještaj, financijskim izvještajima, financijska izvješća, financijskih izvještaja
            filing: bilješke uz, bilješka, bilješke, prospekt, prospektu, zagrebačka burza, zagrebačke burze
            filing: zagrebačkoj burzi, burza, burzi, objava burzi, sec, 10-q, 10-k, potencijalne obveze
            filing: izvješće poslovodstva
            says: kaže, kažu, rekao, rekla, rekli, kazao, kazala, navodi, navode, naveo, navela, naveli, ističe, ističu
            says: istaknuo, istaknula, objašnjava, objasnio, objasnila, tvrdi, tvrde, tvrdio, tvrdila, poručio, poručila
            says: poručuju, poručuje, priopćio, priopćila, priopćili, priopćenj*, priopćenje, prema riječima, piše, napisao
            says: izvijestio, izvijestila, izvještava, javlja, objavio, objavila, dodao, dodala, dodaje, upozorava
            says: upozoravaju, uzvraća, uzvraćaju, odgovara, odgovorili, smatra, smatraju, misli, navodi se, ističe se
            says: prenosi, doznaje, doznajemo, potvrdio za, izjavio, izjavila, izjava, izjavi, komentirao, komentirala
            says: naglasio, naglasila, naglašava, prema, glasnogovornik*, demantira, negira, negirao, negirala
            inaction: ništa se nije dogodilo, ništa se ne događa, šutnja uprave, neaktivnost*, nije ništa poduzela
            inaction: nije ništa poduzeo, ništa nije poduzela, sporost*, odugovlač*, ne postupa, nepostupanj*

            # Phrases that hide a cue.
            none: država članica, države članice, državama članicama, državi članici, sjedinjene države
            none: sjedinjenim državama, službenik za zaštitu podataka, službenika za zaštitu podataka
            none: službeniku za zaštitu podataka, politika privatnosti, politike privatnosti, politici privatnosti
            none: politiku privatnosti, politikama privatnosti, pravila privatnosti, uvjeti korištenja, uvjete korištenja
            none: opći uvjeti, procjena učinka na zaštitu podataka, kaznena djela, kaznenih djela, kazneno djelo
            none: kaznenog djela, kazneni zakon, smrtna kazna, smrtne kazne, zatvorska kazna, kazna zatvora, kaznu zatvora
            none: s druge strane, s jedne strane, na sudu časti, u obzir, uzela u obzir, uzeo u obzir, uzeto u obzir
            none: uzima u obzir, mjesto rada, na mjestu, odnosi se na, odnose se na, na primjer, za sada
            none: za razliku od toga, gospodarske sankcije, sankcije rusiji, sankcije protiv rusije, eu sankcije
            none: u prvom redu, na prvom mjestu, prije svega, prema potrebi, polazna točka, točka gledišta, gledišta
            none: sve više, što više, više od toga, bez obzira na, žao nam je, žao mi je, do podataka, do osobnih podataka
            none: do curenja, došlo je do, dolazi do, doći do, do povrede, do toga, do sad, do kraja, do danas, do tada
            none: do odluke, do agencije, na temelju čega, platna kartica, platne kartice, kreditne kartice
            none: kreditna kartica, mrežne stranice, osnovna škola za, otprilike tako, tehnička rješenja, tehničko rješenje
            none: softversko rješenje, rješenje problema, sudska praksa, promet podataka, promet podacima, prometa podataka
            none: u vezi s, u vezi sa, u roku od nekoliko, mora imati, tehničke mjere, tehničkih mjera
            none: organizacijske mjere, organizacijskih mjera, tehničke i organizacijske mjere
            none: tehničkih i organizacijskih mjera, odgovarajuće tehničke mjere, mjere zaštite, mjera zaštite
            none: sigurnosne mjere, sigurnosnih mjera, zaštitne mjere, u mjeri, u velikoj mjeri
            none: na odgovarajući način, na sastanku, na mreži, društvena mreža, društvene mreže, društvenim mrežama
            none: društvenoj mreži, pritužbe na rad, u grupi, radna skupina, radne skupine, na razini grupe, mora se
            none: što mora, javna služba, u roku dostave, podnošenje zahtjeva, na zahtjev stranke, kaznena prijava
            none: kaznenu prijavu, kaznene prijave, prekršajna prijava, prekršajnu prijavu, prekršajne prijave
            none: kazneni postupak, kaznenog postupka, prijava povrede, prijave povrede, prijavu povrede
            none: opomenom ili ovrhom, poslovna tajna
            none: smatra nezakonitom, smatra nezakonitim, smatra nezakonito, smatraju nezakonitom, gumb za odbijanje
            none: gumba za odbijanje, odbijanje kolačića, povlačenje privole, povlačenja privole, povući privolu
            none: povukli privolu, povukla privolu, opoziv privole, opoziva privole, opozvati privolu
            none: povlačenje suglasnosti, do pravomoćnosti, nije pravomoćna, nije pravomoćno, nisu pravomoćne
            none: nije konačna, još nije konačna
            none: rok za očitovanje, rok za žalbu, rok za tužbu, rok za odgovor, u roku za očitovanje
            none: očitovati se u roku
            none: promet roba, javni promet, cestovni promet, javnog prijevoza
            # Places that are no jurisdiction here
            region: Europ*, europsk*, Europska unija, Europske unije, Europskoj uniji, Europsku uniju, EU, EU-a, EU-u, EGP
            region: Afrik*, afričk*, Azij*, azijsk*, Kina, Kine, Kini, Kinu, kinesk*, Peking*, Hong Kong*, Singapur*
            region: Indija, Indije, Indiji, indijsk*, Rusij*, rusk*, Moskv*, Ukrajin*, ukrajinsk*, Turska, Turske, Turskoj
            region: tursk*, Izrael*, izraelsk*, Japan*, japansk*, Koreja, Koreje, Koreji, korejsk*, Brazil*, Kanad*
            region: kanadsk*, Meksik*, Australij*, australsk*, Novi Zeland, Novom Zelandu, Teksas*, Delaware*, Kaliforni*
            region: New York*, Silicijska dolina, Silicijske doline, Split*, Rijek*, riječk*, Osijek*, osječk*, Zadar
            region: Zadra, Zadru, Pula, Pule, Puli, pulsk*, Dubrovnik*, Varaždin*, Šibenik*, Karlovac, Karlovca, Karlovcu
            region: Sisak, Siska, Sisku, Slavonski Brod, Vukovar*, Bjelovar*, Koprivnic*, Čakovec, Čakovca, Dalmacij*
            region: Istra, Istre, Istri, istarsk*, Slavonij*
            region: Balkan*, Jadran*, Latinska Amerika
            directive: direktiva, direktive, direktivi, direktivu, direktivom
            instance 0: prigovor*
            instance 1: prvostupanj*, prvi stupanj, u prvom stupnju, upravni sud, upravnog suda, upravnom sudu
            instance 1: prvostupanjsk*
            instance 2: drugostupanjsk*, drugi stupanj, u drugom stupnju, visoki upravni, visokog upravnog
            instance 2: visokom upravnom, žalbeni sud, žalbenog suda
            instance 3: ustavnog suda
            instance 3: vrhovn*, ustavni sud, posljednja instanca
            judgment: presuda, presude, presudu, presudi, presudom, presudio, presudila, presuđen*, pravorijek
            judgment: pravomoćna presuda
            remedy: nije dopuštena žalba, dopuštena je žalba, može se pokrenuti, može se podnijeti, može se izjaviti
            remedy: može pokrenuti upravni, moguće je podnijeti, moguća je žalba, može se žaliti, pravo na žalbu
            remedy: nije dopuštena, može pokrenuti upravni spor, može u roku, može tužbom, se može pokrenuti
            remedy: uputa o pravnom lijeku, dopuštena žalba, ima pravo podnijeti
            remedy: rok za žalbu, žalba nije dopuštena, može se tužbom, pokreće se tužbom
            restore: vratio na snagu, vratila na snagu, ponovno na snazi, izvorni iznos, prvotni iznos
            restore: prvotno izrečen*
            reduce: smanjio kaznu, smanjio je kaznu, kaznu smanjio, kaznu je smanjio, preinačio … na
            reduce: kaznu preinačio, preinačio kaznu, preinačio je, srezana, skresala, upola manj*, dvostruko manj*
            reduce: ublažio, ublažila, ublažio kaznu, umanjio, umanjila, umanjena, umanjio … na, manja kazna
            reduce: manju kaznu, plaća manje, platit će manje, na polovicu
            reduce: smanjio … na, smanjila … na, snizio … na, snizila … na
            annul: poništio … odluku, ukinuo … presudu, poništio rješenje, poništio je rješenje, rješenje poništio
            annul: rješenje je poništio, rješenje poništeno, poništeno rješenje, poništena kazna, kaznu poništio
            annul: kaznu ukinuo, srušio kaznu, srušena kazna, srušio rješenje, kazna pala, kazna je pala, pala kazna
            annul: oslobođena kazne, oslobođen kazne, oslobodio
            annul: poništio … rješenje, poništila … rješenje, ukinuo … rješenje, ukinuo … kaznu, poništio … kaznu
            grant: usvojio tužbu, usvojio je tužbu, usvojio tužbeni zahtjev, usvojio je tužbeni zahtjev
            grant: tužbeni zahtjev usvojio, tužbu usvojio, tužbu je usvojio, prihvatio tužbu, prihvatio žalbu
            grant: prihvativši žalbu, uvažio tužbu, uvažio žalbu, uvažio … žalbu, uvažio … tužbu, usvojio … tužbu
            grant: usvojio … tužbeni zahtjev, prihvatio … tužbu, prihvatio … žalbu, dao za pravo tvrtki
            grant: dao je za pravo tvrtki, dao za pravo društvu, u korist tvrtke, u korist društva
            grant: u korist tužitelja, na stranu tvrtke, na stranu društva, dobila na sudu, dobio na sudu
            grant: dao … za pravo, usvojio … tužb*, usvojio … žalb*
            dismiss: odbio … tužbu, odbio … žalbu, odbio … tužbeni zahtjev, odbila … žalbu, odbila … prigovor
            dismiss: odbacio … tužbu, odbacio … žalbu, tužbu odbio, tužbu je odbio, žalbu odbio, žalbu je odbio
            dismiss: tužbeni zahtjev odbio, tužbeni zahtjev je odbio, tužbeni je zahtjev odbio
            dismiss: odbijen tužbeni zahtjev, odbijena tužba, odbijena žalba, odbijena je tužba, odbijena je žalba
            dismiss: tužba je odbijena, žalba je odbijena, odbija se tužbeni, odbija se žalba, nije uspjela
            dismiss: nije uspio, nisu uspjeli, nije uspjelo, dao za pravo agenciji, dao je za pravo agenciji
            dismiss: na stranu agencije, u korist agencije, složio s agencijom, složio se s agencijom
            dismiss: sud je stao uz agenciju, izgubila spor, izgubio spor
            dismiss: odbio … tužb*, odbio … žalb*, odbacio … tužb*
            refer: vratio sudu, vratio upravnom sudu, vratio predmet upravnom, vratio predmet sudu
            refer: vratio na ponovno suđenje, na ponovno suđenje, na ponovni postupak sudu, prethodno pitanje sudu
            refer: zahtjev za prethodnu odluku, zahtjev za prethodnu, postavio prethodno pitanje
            refer: vratio … na ponov*, vraća … na ponov*
            appealVerb: podnijela … tužb*, podnio … tužb*, pokrenula … upravni spor, pokrenuo … upravni spor
            appealVerb: uložila … žalb*, uložio … žalb*, podnijela … žalb*, podnio … žalb*, tužila … agenciju
            ngoNoun: savez udruga, skupina roditelja, skupina građana, građanska inicijativa, građanske inicijative
            ngoNoun: zakladu, sindikatu, platforma građana
            ngoNoun: noyb
            personNoun: Zagrepčanin, Zagrepčanka, učitelj*, liječni*, odvjetnica, novinarka, pacijentica, klijentica
            personNoun: korisnica, umirovljenica, majka, otac, vlasni*, zastupni*, bivša radnica, susjeda
            personNoun: skupina građana, skupina roditelja
            complaint: dojavama, zahtjev ispitanika, zahtjev građana, zahtjeva ispitanika, pritužbi građana
            complaint: prijava građana, kolektivna pritužba, kolektivnu pritužbu, zajednička pritužba
            complaint: zajedničku pritužbu
            complaint: zahtjevom, zahtjevima, zahtjevom za utvrđivanje
            lodge: na zahtjev, na prijedlog, na inicijativu, po dojavi, nakon dojave, nakon zahtjeva, prijavom
            lodge: prijavljeno, pokrenut po, pokrenut na, uputilo, podnijele, poslalo
            lodge: se javila, javio, javila, javili
            partial: djelomično, djelomice, dijelom
            intend: ne isključuje, žalit ćemo se, žalit će se, tužit će, tužit ćemo, podnijet će, podnijet ćemo
            intend: pokrenut će, pokrenut ćemo, osporit će, pobijat će, pišu tužbu, pripremaju tužbu, priprema tužbu
            intend: namjeravamo, planiramo, razmatramo, želimo, kanimo, najavili, najavilo, najavljujemo, razmislit
            intend: žalit ćemo, piše tužbu, pripremaju, pripremamo, ne miri se, ne mire se, neće se pomiriti
            intend: nećemo prešutjeti, nismo suglasni
            intend: razmatra, razmotrit će, najavila, najavio, najavljuje, tužiti agenciju, vidjet će se
            appealVerb: žalit ćemo se, žalit će se, tužit će, tužit ćemo, pokrenut će upravni spor
            appealVerb: pokrenut ćemo upravni spor, osporit će, pišu tužbu, tužiti agenciju, pobijat će, ide na sud
            appealVerb: žalit ćemo, se žale, žale se, podnijet ćemo tužbu, podnijet ćemo žalbu, uložit ćemo žalbu
            appealVerb: osporit ćemo, osporavat ćemo, pobijat ćemo, tužit će agenciju, tužit ćemo agenciju
            appealVerb: na rješenje tužiti, tuži agenciju, tužila azop, tužio azop, tužiti azop, tužbom pobija
            appealVerb: tužbom pobijala, tužbom pobijao, tužbu je podnijela, tužbu je podnio, tužbu podnijela
            appealVerb: tužbu podnio, žalbu podnio, žalbu podnijela, žalbu je uložila, žalbu je uložio
            appealVerb: tužbu protiv rješenja, tužba protiv rješenja, podnesena tužba, podnesena je tužba
            appealVerb: podnesena žalba, najavljuje tužbu, najavljuju tužbu, najavila tužbu, najavila je tužbu
            appealVerb: najavio tužbu, najavio je tužbu, najavili tužbu, najavili su tužbu, najavljuje žalbu
            appealVerb: najavljuju žalbu, najavila žalbu, najavio žalbu, najavljuje upravni spor
            appealVerb: najavljuju upravni spor, najavila upravni spor, najavio upravni spor, najavljuje sudsku
            appealVerb: najavljuju sudsku, najavila sudsku, najavio sudsku, piše tužbu, već pišu tužbu
            appealVerb: priprema tužbu, pripremaju tužbu, pripremamo tužbu, priprema žalbu, pripremaju žalbu
            appealVerb: razmatra tužbu, razmatraju tužbu, razmatra žalbu, zaštitu potražiti na sudu, sudsku zaštitu
            appealVerb: sudskoj zaštiti, pred upravnim sudom, na upravnom sudu, upravnom sudu podnijela
            appealVerb: upravnom sudu podnio, ide na upravni sud, ići na sud, završit će na sudu, završilo na sudu
            appealVerb: sud će odlučiti, branit će se, branit ćemo, zahtjev za izvanredno preispitivanje
            appealVerb: izvanredno preispitivanje, podnijeli … tužb*, pokrenuli … upravni spor, podnijelo … tužb*
            appealVerb: pokrenulo … upravni spor, osporava … na sudu, osporila … na sudu, tužio … agenciju
            appealVerb: idemo na sud
            propose: najavljuje kaznu, najavio kaznu, najavila kaznu, najavljuje … kaznu, predlaže kaznu
            propose: predložio kaznu, prijeti kazna, prijeti mu, prijeti joj, namjerava izreći, planira izreći
            propose: najavljena kazna, najavljenu kaznu, namjerava zabraniti, namjerava naložiti, namjerava izdati
            propose: planira naložiti, predložena kazna, predloženu kaznu, prijedlog kazne, prijedloga odluke
            propose: prijedlog rješenja, prethodna odluka, prethodnu odluku, u nacrtu, nacrt je na
            propose: rok za očitovanje, tužitelj traži
            propose: nacrt odluke, prijedlog odluke
            rumour: upoznat s predmetom, upoznata s predmetom, upoznati s predmetom, upoznatih s predmetom
            rumour: upućena u slučaj, upućenih u slučaj, upućene u slučaj, osobe upućene, osoba upućenih
            rumour: osobu koja je dokument vidjela, prema informacijama agencije, doznaje agencija, doznaje portal
            rumour: doznao portal, pozivajući se na osob*, pozivajući se na izvor*, pozivajući se na neimenovan*
            rumour: mogla doseći, mogao doseći, bi mogla doseći, mogla bi doseći, mogla bi iznositi
            rumour: prijeti kazna koja, sedmeroznamenkast*, osmeroznamenkast*, mogla dobiti, mogao dobiti
            rumour: prema izvorima, upućeni izvori, neimenovani izvori, neslužbeno, doznaje se, izvori bliski
            personNoun: pacijenata, klijenata, učenika, radnika, korisnika, dvojica, trojica
            remedy: može … pokrenuti, može … podnijeti, može … izjaviti
            """#)
}
