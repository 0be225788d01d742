extension Language {
    /// Latvian, as the press, the inspectorate and the courts of Latvia write it.
    static let latvian = Language(
        "lv", countries: ["LV"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: datu, personas, aizsardzības, eiro, sodu, sods, soda, naudas, lēmumu, lēmums, pārkāpumu, piemēroja
            stop: uzskatām, atzīstam, respektējam, ievērojam, domājam, nepiekrītam, pārsūdzēsim, strādājam, bijām, turpinām, izvērtējam
            stop: nožēlojam, atvainojamies, lūdzam, pateicamies
            stop: piemērojusi, regulas, regula, un, ir, no, ar, uz, par, pie, pēc, pirms, līdz, bez, caur, pret, pa, ap
            stop: starp, zem, virs, aiz, dēļ, vietā, neskatoties, attiecībā, saskaņā, atbilstoši, laikā, ietvaros, kopš
            stop: nav, bija, būs, būtu, būt, bijis, bijusi, bijuši, bijušas, esot, esam, esat, kļuva, kļuvis, tas, tā, to
            stop: tai, tam, tajā, tās, tie, tos, tiem, tām, šis, šī, šo, šai, šim, šajā, šīs, šie, šos, šiem, šīm, kas, ko
            stop: kam, kuru, kurš, kura, kurai, kuram, kurā, kuras, kuri, kuros, kuriem, kurām, ka, lai, kā, kad, kur
            stop: kāpēc, tāpēc, jo, bet, taču, vai, gan, tomēr, kaut, ja, kamēr, tad, tāpat, arī, vēl, jau, tikai, vien
            stop: pat, atkal, šeit, tur, tagad, šodien, vakar, rīt, drīz, vienmēr, nekad, bieži, reizēm, dažreiz, gandrīz
            stop: ļoti, diezgan, daudz, maz, vairāk, mazāk, nevis, ne, nē, neviens, nekas, neko, kaut kas, cik, tik, viss
            stop: visa, visi, visas, visu, visiem, visām, katrs, katra, katru, katram, viņš, viņa, viņi, viņas, viņu, viņam
            stop: viņai, viņiem, viņām, es, mēs, jūs, mūsu, jūsu, mums, jums, mūs, savu, savs, sava, savas, savā, savus
            stop: saviem, savām, sev, sevi, pats, pati, paši, pašas, paša, pašu, viens, viena, vienu, vienam, vienai, vienā
            stop: vienas, divi, divas, divu, abi, abas, cits, cita, citu, citi, citas, citiem, citām, citā, citam, citai
            stop: vairāki, vairākas, vairāku, vairākiem, vairākām, vairākus, daži, dažas, dažu, dažiem, tāds, tāda, tādu
            stop: tādas, tādi, kāds, kāda, kādu, kādam, kādai, kādas, var, varēja, varētu, varēs, nevar, drīkst, jābūt
            stop: vajag, vajadzēja, nebija, nebūs, nebūtu, tika, tiek, tiks, tikt, tikusi, ticis, kļūt, vispirms
            stop: visbeidzot, agrāk, vēlāk, nesen, sākotnēji, atsevišķi, piemēram, ieskaitot, tostarp, tieši, pilnībā
            stop: uzreiz, pērn, šogad, acīmredzot, iespējams, varbūt, vismaz, lasiet, lasi, foto, avots, atgādinām, jauns
            stop: jauna, jauni, īsumā, skat, turklāt, tātad, proti, savukārt, citviet, turpat, toties, nemaz, it, īpaši
            stop: attiecīgi, būdams, būdama, jebkurš, jebkura, jebkuru, it kā, itin, tādējādi, ar to, tādēļ, turpretī
            stop: vienlaikus, tikmēr, sakarā, papildus, pretēji, apmēram, pietika, viedoklis, raksts, publiski, viss sākās
            stop: ziņas, jautājums, otrkārt, pirmkārt, treškārt, protams, faktiski, līdzīgi, diemžēl, gada, gadā, gads
            abbr: p, pp, lpp, g, piem, u . c, u . tml, utt, t . i, t . sk, plkst, nr, tālr, st, min, sek, tūkst, milj
            abbr: mljrd, mlrd, mrd, eur, ls, dr, prof, doc, mag, art, kr, ē, m, ē . m . ē, plk, resp, sk, izd, red, tulk
            abbr: angļu, vāc, krievu, jur, ekon, gen, dir, apakšp, d, iel, inc, ltd, co, corp, no, janv, febr, apr, jūn
            abbr: jūl, aug, sept, okt, nov, dec, saīs, t . s, u . tt, atb, vec, galv, pēd

            the: šis, šī, šo, šai, šim, šajā, šīs, šie, šos, šiem, šīm, tas, tā, to, tai, tam, tajā, tās, tie, tos, tiem
            the: tām, savs, sava, savu, savas, savā, savam, savai, savus, saviem, savām, viņa, viņas, viņu, mūsu, minētais
            the: minētā, minēto, minētajam, minētajai, minētās, iepriekš minētais, iepriekš minētā, norādītais, norādītā
            the: norādīto, tas pats, tā pati, to pašu, pats, pati, abi, abas, abiem, abām, katrs, katra, katram, katrai
            the: visi, visas, attiecīgais, attiecīgā, attiecīgo, attiecīgajam
            a: viens, viena, vienu, vienam, vienai, vienas, kāds, kāda, kādu, kādam, kādai, kādas, kādā, kāds cits, cits
            a: cita, citu, citam, citai, vēl viens, vēl viena, vēl vienu, vēl vienam, vēl vienai, vairāki, vairākas
            a: vairākiem, vairākām, vairākus, daži, dažas, dažiem, divi, divas, diviem, divām, trīs, trim, četri, četras
            a: četriem, pieci, sešiem, seši, septiņi, astoņi, deviņi, desmit, nenosaukts, nenosaukta, nenosauktam
            a: nenosauktai, dažādi, dažādas, virkne, virkni, noteikts, noteikta, nezināms
            pronoun: viņš, viņa, viņi, viņas, viņu, viņam, viņai, viņiem, tas, tā, tie, tās, to, tam, tai, tos, tiem, kas
            pronoun: kurš, kura, kuru, kuram, kurai, kuri, kuras, kuriem, kurām, pēdējais, pēdējā, pēdējam, šis, šī, abi
            pronoun: abas, sev, sevi, pats, pati
            not: ne, nav, nebija, nebūs, nekad, neviens, nekas, neko, bez, nevis, nevar, nevarēja, atteicās, atsakās
            not: atteikusies, nedz, nebūtu, netika, netiek, neesot, nespēja
            and: un, vai, kā arī, gan, arī, nedz, kopā ar, &, un / vai, tāpat arī, bet
            to: līdz, uz, līdz pat, līdz ieskaitot

            # Numbers, sums and dates.
            number 0.5: pus, puse, pusi, puses
            number 0.25: ceturtdaļa, ceturtdaļu
            number 1.5: pusotrs, pusotra, pusotru
            number 2.5: divarpus, divi ar pusi, divus ar pusi
            number 3.5: trīsarpus
            number 1: viens, viena, vienu, vienam
            number 2: divi, divas, divus, divu, diviem
            number 2: div
            number 3: trīs, triju, trim
            number 4: četri, četras, četrus, četru
            number 4: četr
            number 5: pieci, piecas, piecus, piecu
            number 5: piec
            number 6: seši, sešas, sešus, sešu
            number 6: seš
            number 7: septiņi, septiņus, septiņu
            number 7: septiņ
            number 8: astoņi, astoņus, astoņu
            number 8: astoņ
            number 9: deviņi, deviņus, deviņu
            number 9: deviņ
            number 10: desmit, desmitus
            number 11: vienpadsmit
            number 12: divpadsmit
            number 13: trīspadsmit
            number 14: četrpadsmit
            number 15: piecpadsmit
            number 16: sešpadsmit
            number 17: septiņpadsmit
            number 18: astoņpadsmit
            number 19: deviņpadsmit
            number 20: divdesmit
            number 30: trīsdesmit
            number 40: četrdesmit
            number 50: piecdesmit
            number 60: sešdesmit
            number 70: septiņdesmit
            number 80: astoņdesmit
            number 90: deviņdesmit
            number 200: divsimt
            number 300: trīssimt
            number 400: četrsimt
            number 500: piecsimt
            number 100: simts, simtu, simt
            number 1000: tūkstotis, tūkstoti
            number 1000000: miljons, miljonu

            scale 2: simts, simtu, simti, simtiem, simt, simtus
            scale 3: tūkstotis, tūkstoti, tūkstoši, tūkstošu, tūkstošus, tūkstošiem, tūkstoša, tūkstoš, tūkst
            scale 6: miljons, miljonu, miljoni, miljoniem, miljona, miljonus, miljonos, milj, mlj, mio, mln
            scale 6: meur, musd, mgbp, mchf
            scale 9: miljards, miljardu, miljardi, miljardiem, miljarda, miljardus, mljrd, mlrd, mrd
            scale 12: triljons, triljonu, triljoni
            currency EUR: eiro, eur, eirov*
            currency EUR: meur
            currency USD: dolārs, dolāru, dolāri, dolārus, dolāriem, asv dolāru, asv dolāri, asv dolāriem, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: mārciņa, mārciņu, mārciņas, mārciņām, sterliņu mārciņu, sterliņu mārciņas, britu mārciņas, gbp
            currency GBP: mgbp
            currency CHF: franks, franku, franki, frankus, šveices franku, šveices franki, chf
            currency CHF: mchf
            currency SEK: zviedrijas kronu, zviedrijas kronas, zviedru kronas, zviedru kronu, sek
            currency NOK: norvēģijas kronu, norvēģijas kronas, norvēģu kronas, nok
            currency DKK: dānijas kronu, dānijas kronas, dāņu kronas, dkk
            currency ISK: islandes kronu, islandes kronas, isk
            currency CZK: čehijas kronu, čehijas kronas, czk
            currency PLN: zloti, zlotu, zlotus, zlotiem, polijas zloti, polijas zlotu, pln
            currency HUF: forintu, forinti, forintus, ungārijas forintu, huf
            currency RON: leju, lejas, rumānijas leju, ron
            currency BGN: levu, levas, bulgārijas levu, bgn
            currency HRK: kunu, kunas, horvātijas kunu, hrk
            currency RUB: rubļu, rubļi, rub
            currency TRY: liru, turcijas liru, try
            currency JPY: jenu, jenas
            currency CNY: juaņu, cny
            currency KRW: vonu, dienvidkorejas vonu
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: kronu, kronas, kronām
            subunit: cents, centi, centu, centus, centiem, eirocentu
            between: starp, robežās
            insteadOf: nevis, tā vietā
            approx: aptuveni, apmēram, ap, teju, gandrīz, vairāk nekā, vairāk kā, virs, pāri, tuvu, mazāk nekā
            approx: nedaudz vairāk nekā, nedaudz mazāk nekā, vismaz, ne mazāk kā, pat, tikai, vien, tieši, kopumā, veselus
            approx: veseli, līdzvērtīg*, apmērā, aptuvenā, padsmit, apaļi
            perPeriod: dienā, par katru dienu, katru dienu, par dienu, par katru kavējuma dienu, par katru nokavēto dienu
            perPeriod: par katru iesākto nedēļu, par katru iesākto mēnesi, par katru iesākto dienu, par katru nokavēto mēnesi
            perPeriod: par katru nākamo, ik nedēļu, ik mēnesi, par katru neizpildes dienu, diennaktī
            perPeriod: ik dienu, ikdienas, nedēļā, par katru nedēļu, katru nedēļu, mēnesī, par katru mēnesi, katru mēnesi
            perPeriod: par katru pārkāpumu, par pārkāpumu katru
            perPeriod: par katru, par katru nokavēto, par katru nokavēto nedēļu

            month 1: janvāris, janvāra, janvārī, janvāri, janv
            month 2: februāris, februāra, februārī, februāri, febr
            month 3: marts, marta, martā, martu
            month 4: aprīlis, aprīļa, aprīlī, aprīli, apr
            month 5: maijs, maija, maijā, maiju
            month 6: jūnijs, jūnija, jūnijā, jūniju, jūn
            month 7: jūlijs, jūlija, jūlijā, jūliju, jūl
            month 8: augusts, augusta, augustā, augustu, aug
            month 9: septembris, septembra, septembrī, septembri, sept
            month 10: oktobris, oktobra, oktobrī, oktobri, okt
            month 11: novembris, novembra, novembrī, novembri, nov
            month 12: decembris, decembra, decembrī, decembri, dec
            dateWord: dienā, diena, dienas, datumā, mēneša
            weekday 1: pirmdien, pirmdiena, pirmdienu, pirmdienas
            weekday 2: otrdien, otrdiena, otrdienu, otrdienas
            weekday 3: trešdien, trešdiena, trešdienu, trešdienas
            weekday 4: ceturtdien, ceturtdiena, ceturtdienu, ceturtdienas
            weekday 5: piektdien, piektdiena, piektdienu, piektdienas
            weekday 6: sestdien, sestdiena, sestdienu, sestdienas
            weekday 7: svētdien, svētdiena, svētdienu, svētdienas
            day 0: šodien, šorīt, šovakar, šodienas
            day -1: vakar, vakarvakar
            day -2: aizvakar, pirms divām dienām
            day 1: rīt, nākamā diena
            yearRef 0: šogad, šajā gadā, šā gada, šī gada, šogada
            yearRef -1: pērn, pagājušajā gadā, pagājušā gada, pagājušogad, iepriekšējā gada, pirms gada, pērnā gada
            yearRef -1: pērnajā gadā, pērngad, pagājušajā vasarā, pagājušajā rudenī, pagājušajā ziemā
            yearRef -1: pagājušajā pavasarī, pagājušgad, aizvadītajā gadā
            yearRef -2: aizpērn, pirms diviem gadiem, aizpagājušajā gadā
            yearRef -3: pirms trim gadiem
            yearRef -4: pirms četriem gadiem
            yearRef -5: pirms pieciem gadiem
            yearRef 1: nākamgad
            monthRef 0: šomēnes, šajā mēnesī, šā mēneša
            monthRef -1: pagājušajā mēnesī, pagājušā mēneša, pirms mēneša, aizvadītajā mēnesī
            monthRef -2: pirms diviem mēnešiem
            monthRef -3: pirms trim mēnešiem
            monthRef 1: nākammēnes
            thatYear 0: tajā pašā gadā, tā paša gada, tajā gadā, tai pašā gadā
            thatYear -3: trīs gadus iepriekš
            thatYear -2: divus gadus iepriekš
            thatYear 1: gadu vēlāk, pēc gada, nākamajā gadā, nākamā gada
            thatYear -1: gadu iepriekš, gadu agrāk, iepriekšējā gadā
            thatMonth 0: tajā pašā mēnesī, tā paša mēneša
            thatMonth 1: mēnesi vēlāk, pēc mēneša, nākamajā mēnesī
            thatMonth -1: mēnesi iepriekš, mēnesi agrāk, iepriekšējā mēnesī
            thatDay 0: tajā pašā dienā, tai pašā dienā, tās pašas dienas, tajā dienā
            thatDay 1: dienu vēlāk, nākamajā dienā, pēc dienas
            thatDay -1: dienu iepriekš, dienu agrāk, iepriekšējā dienā
            until: līdz, ne vēlāk kā līdz, ne vēlāk kā, vēlākais līdz, pirms, no, kopš, termiņš
            ordinal 1: pirmais, pirmā, pirmo, pirmajā, pirmās, pirmajai, pirmajam, pirmajiem
            ordinal 2: otrais, otrā, otro, otrajā, otrās, otrajai, otrajam
            ordinal 3: trešais, trešā, trešo, trešajā, trešās, trešajai, trešajam
            ordinal 4: ceturtais, ceturtā, ceturto, ceturtās, ceturtajai, ceturtajā
            ordinal 5: piektais, piektā, piekto, piektās, piektajai, piektajā
            ordinal 6: sestais, sestā, sesto, sestās, sestajā
            ordinal 7: septītais, septītā, septīto, septītās
            ordinal 8: astotais, astotā, astoto, astotās
            ordinal 9: devītais, devītā, devīto
            ordinal 10: desmitais, desmitā, desmito
            season: pavasarī, pavasaris, pavasara, vasarā, vasara, vasaras, rudenī, rudens, ziemā, ziema, ziemas, sākumā
            season: sākums, beigās, beigas, vidū, vidus, pirmajā pusgadā, otrajā pusgadā, pirmajā pusē, otrajā pusē
            season: pirmajā ceturksnī, otrajā ceturksnī, trešajā ceturksnī, ceturtajā ceturksnī, gada nogalē, nogalē

            # The law.
            gdpr: vdar, gdpr, gdrp, vispārīgā datu aizsardzības regula, vispārīgās datu aizsardzības regulas
            gdpr: vispārīgajai datu aizsardzības regulai, vispārīgo datu aizsardzības regulu
            gdpr: vispārīgajā datu aizsardzības regulā, vispārējā datu aizsardzības regula
            gdpr: vispārējās datu aizsardzības regulas, vispārējo datu aizsardzības regulu, vispārīgā regula
            gdpr: vispārīgās regulas, datu regula, datu regulas, datu regulu, regula ( es, regulas ( es, regulu ( es
            gdpr: regulā ( es, regulas 2016, regula 2016, regulas nr, datu aizsardzības regula, datu aizsardzības regulas
            gdpr: datu aizsardzības regulu, datu aizsardzības regulai, datu aizsardzības regulā
            gdpr: es datu aizsardzības noteikum*, eiropas datu aizsardzības noteikum*
            gdpr: eiropas savienības datu aizsardzības noteikum*, es privātuma noteikum*, eiropas privātuma noteikum*
            gdpr: bloka privātuma noteikum*, es datu aizsardzības likum*, eiropas datu aizsardzības likum*
            gdpr: es datu aizsardzības prasīb*, regula, regulas, regulu, regulai, regulā, dsgvo
            ukGDPR: uk gdpr, apvienotās karalistes vdar, apvienotās karalistes datu aizsardzības likum*
            ukGDPR: lielbritānijas datu aizsardzības likum*, britu datu aizsardzības likum*
            ePrivacy: sīkdat*, sīkfail*, cookie*, eprivacy, e-privātum*, e . privātum*, privātuma direktīv*
            ePrivacy: komerciāl* paziņojum*, tiešā mārketing*, telefona zvan*, reklāmas zvan*, nevēlam* zvan*, īsziņu reklām*
            ePrivacy: elektronisko sakaru likum*, informācijas sabiedrības pakalpojumu likum*, tiešais mārketings
            ePrivacy: tiešā mārketinga, tiešo mārketingu, tiešā tirgvedība, tiešās tirgvedības, nevēlam*, nepieprasīt*
            ePrivacy: mēstul*, surogātpast*, spams, spam, komerciāli paziņojumi, komerciālu paziņojumu
            ePrivacy: komerciālus paziņojumus, komerciālo paziņojumu, reklāmas zvani, reklāmas zvanu, reklāmas zvanus
            ePrivacy: reklāmas īsziņ*, reklāmas sūtījum*, mārketinga zvan*, telemārketing*, ttdsg, pecr
            nationalLaw: fizisko personu datu apstrādes likum*, fizisko personu datu aizsardzības likum*
            nationalLaw: fizisko personu datu apstrādes likuma, fizisko personu datu apstrādes likumu
            nationalLaw: likums par fizisko personu datu apstrādi, ārstniecības likum*, policijas likum*, darba likum*
            nationalLaw: fizisko personu datu aizsardzības likums, personas datu aizsardzības likum*
            nationalLaw: nacionālais likums, nacionālā likuma, nacionālie tiesību akti, nacionālajos tiesību aktos
            nationalLaw: informācijas atklātības likum*, pacientu tiesību likum*
            nationalLaw: kriminālprocesā un administratīvā pārkāpuma, vācijas federālais datu aizsardzības likums
            nationalLaw: francijas datu aizsardzības likum*, vecais likums, vecā likuma, direktīva 95, direktīvas 95
            nationalLaw: direktīva ( es ) 2016 / 680, direktīvas ( es ) 2016 / 680, itālijas privātuma kodeks*, bdsg, ccpa
            nationalLaw: pipl, lgpd
            otherField: konkurenc*, konkurences padom*, karteļ*, kartelis, monopol*, dominējoš*, antimonopol*
            otherField: valsts atbalst*, valsts ieņēmumu dienest*, vid, nodok*, pvn, muit*, naudas atmazgāšan*
            otherField: noziedzīgi iegūt*, korupcij*, kukuļ*, knab, latvijas banka, latvijas bankas, fktk
            otherField: finanšu un kapitāla tirgus, banku uzraudz*, eiropas centrālā banka, sankciju pārkāpum*, futbol*
            otherField: uefa, fifa, hokej*, tiesnesis svilp*, pendel*, 11 metru, soda sitien*, soda minūt*, ātrum*
            otherField: ātruma pārsniegšan*, autovadītāj*, pie stūres, alkohol*, reibum*, stāvviet*, autostāvviet*
            otherField: ceļu satiksm*, ceļu polic*, patērētāju tiesību aizsardzības centr*, ptac, negodīg* komercpraks*
            otherField: maldinoš*, valsts darba inspekcij*, darba aizsardzīb*, nelegāl* nodarbin*, piesārņo*
            otherField: vides dienest*, valsts vides, pārtikas un veterinār*, pvd, autortiesīb*, patent*, goda un cieņas
            otherField: neslavas celšan*, digitālo tirgu, digitālo pakalpojumu, sprk, sabiedrisko pakalpojumu regulēšanas
            otherField: nepl, azartspēļ*, izložu un azartspēļu, iepirkumu uzraudzīb*, publisk* iepirkum*
            otherField: apvienošan* uzņēmum*, civilās aviācijas, būvniecības valsts kontrol*, smēķēšan*
            article: pants, panta, pantam, pantu, pantā, panti, pantos, pantiem
            provision: preambulas, apsvērums, apsvēruma
            act: likums, likuma, likumā, likumu, likumam, kodeks*, harta, hartas, konvencij*, satversmes
            paragraph: punkts, punkta, punktam, punktu, punktā, punkti, punktos, punktiem, daļa, daļas, daļu, daļai, daļā
            paragraph: §
            point: apakšpunkts, apakšpunkta, apakšpunktu, apakšpunktam, apakšpunktā, apakšpunkti, apakšp, burts, ievilkums
            point: rindkopa, rindkopas, teikums, lit
            infringe: pārkāp*, pārkāpums, pārkāpumi, pārkāpumu, pārkāpa, pārkāpj, pārkāpis, pārkāpusi, pārkāpts, pārkāptas
            infringe: pārkāpum*, neievēro*, nav ievēroj*, nav ievērots, nav ievērota, nav ievēroti, neievērošan*
            infringe: nav nodrošināj*, nenodrošin*, nelikumīg*, prettiesisk*, pretlikumīg*, bez tiesiska pamata
            infringe: bez tiesiskā pamata, bez juridiska pamata, nebija tiesiska pamata, bez piekrišanas, pretrunā
            infringe: neatbilst, neatbilstīb*, neatbilstoš*, neizpild*, nav izpildīj*, trūkum*, nepilnīb*, ļaunprātīg*
            infringe: nepamatot* apstrād*, neaizsarg*, nav aizsargāj*, nepietiekam*, neziņoj*, neinformē*, pārmērīg*
            personalData: personas dati, personas datu, personas datus, personas datiem, fizisko personu datu

            # Measures.
            fine: sods, soda, sodu, sodam, sodi, sodus, sodiem, sodā, naudas sods, naudas soda, naudas sodu, naudas sodi
            fine: naudassods, naudassoda, naudassodu, naudassodi, naudassodus, naudas sodā, administratīvais naudassods, miljonu sods
            fine: miljonu sodu, miljonsods, miljonsodu, rekordliels sods, rekordlielu sodu, soda apmērs, soda apmēru, soda summa
            fine: soda summu, sodanauda, sodanaudu, sodanaudas, soda kvīts, datu aizsardzības sods, datu aizsardzības sodu
            fine: naudas soda apmērs, naudas sankcija, naudas sankciju, ekonomiskā sankcija, sodi par
            fine: naudas sodus, naudas sodiem, administratīvais sods, administratīvā soda, administratīvo sodu
            fine: administratīvie sodi, administratīvais naudas sods, soda nauda, soda naudu, soda naudas, soda naudai
            fine: sankcija, sankcijas, sankciju, sankcijām, finansiāla sankcija, rekordsods, rekordsodu, rekordsoda
            fine: megasods, vdar sods, vdar sodu, gdpr sods, datu sods
            > Aptieku tīklam „Melisa” piemērots 12 000 eiro naudas sods.
            fineVerb: sodīja, soda, sodīt, sodīs, sodīts, sodīta, sodīti, sodītas, sodīto, sodītajam, sodītā, sodījusi
            fineVerb: sodījusi ar, sodījis ar, sodīja ar, soda ar, sodīs ar, sodīts ar, sodīta ar, sodīti ar, sodītas ar, ir sodījusi
            fineVerb: ir sodījis, ir sodīts, ir sodīta, bija sodīts, bija sodīti, bija sodīta, tiks sodīts, tiks sodīta, sodītais
            fineVerb: sodītajai, sodītajam uzņēmumam, piesprieda sodu, uzlika sodu, uzlika naudas sodu, piemēroja sodu
            fineVerb: piemēroja naudas sodu, piemērojusi sodu, piemērojusi naudas sodu, sodāms ar
            fineVerb: sodījis, sodījuši, sodīšana, sodot, sodāms, sodāma, tika sodīts, tika sodīta, tiek sodīts
            fineVerb: tiek sodīta, notiesāja, sankcionēja
            > Lietuvas inspekcija ar 40 000 eiro sodījusi tirdzniecības tīklu „Gilija”.
            impose: piemēro, piemēroja, piemērojusi, piemērojis, piemērojuši, piemēros, piemērots, piemērota, piemēroti
            impose: uzlikti, uzliktais, piešķīra, izvēlējās piemērot, aprobežojās, aprobežojas, aprobežojusies, izraksta, ieguvis
            impose: nosprieda, nosprieduse, ir noteikusi, bija noteikusi, ir piemērojusi, ir uzlikusi, ir izteikusi, nolēma piemērot
            impose: nolēma uzlikt, nolēma izteikt, nolēmusi piemērot, lēma piemērot, nolemj, nolemts, nolēma, izteiks, tiek piemērots
            impose: tika piemērots, ir piemērots, ir uzlikts
            impose: piemērotas, piemēroto, piemērotais, piemērotā, piemērot, piemērošana, piemērošanu, piemērojot, uzlika
            impose: uzliek, uzliks, uzlicis, uzlikusi, uzlikt, uzlikts, uzlikta, uzlikto, uzlikšana, piesprieda, piespriež
            impose: piespriedusi, piespriedis, piespriests, piespriesta, piespriesto, piespriestais, piespriestā
            impose: piespriest, piespriestu, noteica, noteicis, noteikusi, noteikts sods, noteikts, noteikta, nosaka
            impose: noteikt, izteica, izteicis, izteikusi, izteikts, izteikta, izteikt, izsaka, izdeva, izdevusi, izdevis
            impose: izdots, izdota, izdod, pieņēma, pieņēmusi, pieņēmis, pieņemts, izsniedza, izsniedzis, izsniegusi
            impose: izsniegts, izrakstīja, izrakstījusi, izrakstīts, deva, devusi, dod, paziņoja, piedzīs, uzspieda
            impose: ierosina piemērot, ierosināja, iesaka, pasludināja, sodīja ar, sodījusi ar
            > Inspekcija poliklīnikai piemēroja 15 000 eiro sodu.
            receive: saņēma, saņem, saņems, saņēmis, saņēmusi, saņēmuši, saņemt, saņemtais, saņēmis sodu, izpelnījās
            receive: izsprukusi ar, izspruka ar, izsprucis ar, tika cauri ar, ticis cauri ar, saņēma sodu, saņēmusi sodu, saņēma rājienu
            receive: saņēma brīdinājumu, saņēma aizliegumu, dabūja sodu, nopelnīja sodu, izpelnījās rājienu, sodu saņēma, rājienu saņēma
            receive: rājienu no inspekcijas saņēma, sastapās ar, piedzīvoja, uz kakla, tika sodīts ar, samierinās ar
            receive: izpelnījusies, izpelnījies, nopelnīja, nopelnījis, nopelnījusi, dabūja, dabūjis, dabūjusi, dabū, cieta
            receive: draud, draudēja, draudot, gaida, sagaida, saskaras, saskārās, ticis pie, tika pie, tikusi pie
            receive: tiek sodīts ar, sodīts ar, sodīta ar, sodīti ar, izmaksās, izmaksāja, kļuva par
            > Apdrošinātājs „Kvadra” saņēmis 60 000 eiro sodu.
            mustPay: jāmaksā, jāsamaksā, būs jāmaksā, būs jāsamaksā, nāksies maksāt, nāksies samaksāt, jāšķiras no
            mustPay: maksās sodu, maksās valstij
            mustPay: jāmaksā sods, nāksies šķirties, nāksies šķirties no, būs jāšķiras, bija jāšķiras, jāpārskaita, jāieskaita
            mustPay: valsts budžetā, jāmaksā valstij, izmaksāja uzņēmumam, izmaksās uzņēmumam, piespriests maksāt, piesprieda maksāt
            mustPay: spiests maksāt, spiesta maksāt, jānomaksā, nomaksāt, nomaksāja, apmaksāt, būs jāatvadās no, jāpiemaksā
            mustPay: samaksās, maksā, maksāja, samaksāja, samaksājis, samaksājusi, maksāt, samaksāt, piespriests samaksāt
            mustPay: uzlikts par pienākumu samaksāt, samaksa, samaksu, maksājums, maksājumu, jānorēķinās, šķirsies no
            mustPay: bija jāmaksā, bija jāsamaksā, jāatmaksā
            order: uzdeva, uzdod, uzdots, uzdevusi, uzdevis, uzdot, uzlika par pienākumu, uzlikts par pienākumu
            order: jādzēš, jāizņem, jānoņem, jāiznīcina, jālikvidē, jāmaina, jāgroza, jālabo, jāsakārto, jāievieš, jāinformē, jāpaziņo
            order: jāatbild, jāsaskaņo, jāuzlabo, jāpielāgo, jāizsniedz, jāizstrādā, jāpārskata, jāizvieto, jādemontē, jādod, jāpabeidz
            order: jāiegūst, būs jādzēš, būs jāizdzēš, būs jāmaina, bija jādzēš, līdz … jādzēš, ir pienākums, uzlikt par pienākumu
            order: uzliek pienākumu, uzlikt pienākumu, uzliekot pienākumu, uzliekot par pienākumu, uzlika … par pienākumu
            order: uzlikt pašvaldībai pienākumu, uzdot … dzēst, uzdeva … dzēst, uzdevusi … dzēst, uzdeva … nosūtīt, uzdeva … pārtraukt
            order: uzdeva … nodrošināt, uzdod … dzēst, uzdots … dzēst, uzdots arī dzēst, uzdots arī, uzdots dzēst, uzdeva dzēst
            order: uzdod dzēst, uzdevusi dzēst, uzdeva nodrošināt, uzdod nodrošināt, lika dzēst, liek dzēst, lika pārtraukt
            order: liek pārtraukt, lika … dzēst, lika nodrošināt, prasa dzēst, pieprasīja dzēst, pieprasa dzēst, termiņš līdz
            order: deva laiku līdz, dots laiks līdz, dots laiks, obligāts rīkojums, saistošs rīkojums, sešu mēnešu laikā
            order: trīs mēnešu laikā, divu nedēļu laikā, divu mēnešu laikā, viena mēneša laikā jā*
            order: uzliek par pienākumu, uzlicis par pienākumu, uzlikusi par pienākumu, uzlikts pienākums, uzlika pienākumu
            order: uzlikusi pienākumu, pienākums, pienākumu, rīkojums, rīkojumu, rīkojuma, rīkojumi, rīkojumus, norīkoja
            order: lika, liek, licis, likusi, likts, pavēlēja, pavēl, pieprasīja, pieprasa, pieprasījusi, pieprasīts
            order: pieprasījums, prasa, prasība novērst, prasīja, koriģējoš*, korektīv*, korektīvais līdzeklis
            order: korektīvo līdzekli, korektīvie pasākumi, pasākums, pasākumu, pasākumi, pasākumus, norādījums, norādījumu
            order: norādījumi, termiņā, termiņš, termiņu, mēneša laikā, mēnešu laikā, dienu laikā, nedēļu laikā, jānovērš
            order: jāizdzēš, jāpārtrauc, jānodrošina, jāsniedz, jāveic, aicināja, aicina, aicinājusi, obligāti
            > Inspekcija uzdevusi skolai izdzēst videoierakstus.
            comply: saskaņot, nodrošināt atbilstību, nodrošināt, nodrošinātu, atbilstīb*, atbilstību, dzēst, izdzēst
            comply: dzēst visus, dzēsti, dzēstas, izdzēsti, nosūtīt, nosūtīt pilnu informāciju, nosūtītu, izvietot, izvietotu, izņemtu
            comply: izstrādātu, pielāgošan*, sakārtot, sakārtotu, nomainīt, piekļuves, ierobežot piekļuvi, ierobežot, ierobežotu, šifrēt
            comply: šifrētu, pseidonimizēt, saņemt piekrišanu, iegūt piekrišanu, iegūtu piekrišanu, noslēgt līgumu, saskaņošan*
            comply: novērst pārkāpumu, novērst pārkāpumus, novērst trūkumus, novērst nepilnības, informēt datu subjektus
            comply: informēt pacientus, paziņot datu subjektiem, izpildīt pieprasījumu, izpildīt, izpildītu, sniegt atbildi
            comply: sniegt piekļuvi, izsniegt datus, nodrošināt datu subjekta, veikt ietekmes, papildu pārbaudi, ieviest papildu
            comply: ieviest tehnisk*, veikt izmaiņas, atteikties, likvidētu
            comply: izdzēstu, dzēš, dzēšan*, izdzēsa, iznīcināt, iznīcinātu, iznīcin*, likvidēt, informēt, informētu
            comply: paziņot, paziņotu, mainīt, mainītu, grozīt, labot, izlabot, labotu, novērst, novērstu, novēršan*
            comply: novērš, izbeigt pārkāpumu, izbeigt, sniegt, sniegtu, sniegt informāciju, izsniegt, izsniegtu
            comply: izsniegšan*, dot piekļuvi, nodrošināt piekļuvi, atbildēt, atbildētu, ieviest, ieviestu, ieviešan*
            comply: īstenot, īstenotu, veikt pasākumus, veikt, veiktu, veikt novērtējumu, uzlabot, uzlabotu, pielāgot
            comply: pielāgotu, anonimizēt, atjaunināt, izskatīt pieprasījumu, atkārtoti izskatīt, pārskatīt, demontēt
            comply: noņemt, noņemtu, izņemt, izstrādāt, iecelt, iecelt datu aizsardzības speciālistu, ievērot, ievērotu
            comply: pārtraukt, nodot, apmācīt
            ban: aizliedz, aizliedza, aizliegusi, aizliedzis, aizliegts, aizliegta, aizliegt, aizliegtu, aizliegum*
            ban: vairs nedrīkst, nedrīkst vairs, vairs nedrīkstēs, nedrīkst izmantot, nedrīkst apstrādāt, nedrīkstēs izmantot
            ban: turpmāk nedrīkst, aizliegusi turpmāk, aizliedz turpmāk, aizliedza turpmāk, aizliegts turpmāk, aizliegts izmantot
            ban: aizliedza izmantot, aizliedz izmantot, aizliegusi izmantot, aizliedza apstrādāt, aizliegts apstrādāt, aizliedza nodot
            ban: liegusi, liedza, liegts, lieguma, liegums, liegumu, liegt, liegs, jāpārtrauc, jāpārtrauc izmantot, būs jāpārtrauc
            ban: bija jāpārtrauc, jāaptur, būs jāaptur, jāizbeidz, jāizslēdz, apturēt apstrādes, apturēta apstrāde, apstrādes aizliegum*
            ban: pārtraukt apstrādi, pārtraukt izmantot, uzdeva pārtraukt, uzdod pārtraukt, uzdots pārtraukt, lika pārtraukt
            ban: liek pārtraukt, paredzēts aizliegt, aptur datu, lietošanas aizliegum*
            ban: aizliegums, aizliegumu, aizliegs, apstrādes ierobežo*, ierobežoja, ierobežojum* apstrād*, ierobežojums
            ban: ierobežojumu, ierobežot apstrādi, apturēt apstrādi, apturēja apstrādi, apturējusi apstrādi
            ban: apstrādes apturēšan*, apturēt datu nosūtīšanu, datu nosūtīšanas apturēšan*, datu plūsmas apturēšan*
            ban: apturēšan*, apturēja, apturējusi, bloķē*, nobloķē*, bloķēšan*, moratorij*
            > Itālija sarunbotam „Lumivox” aizliegusi apstrādāt itāļu datus.
            stopVerb: pārtraukt, pārtrauktu, pārtrauca, pārtrauc, pārtraukusi, pārtraukšan*, izbeigt, izbeigtu, izbeidza
            stopVerb: pārtrauks, pārtrauciet, jāpārtrauc, jāaptur, jāizbeidz, jāizslēdz, izslēgtu, atslēgt, atslēgtu, vairs nevākt, nevākt
            stopVerb: vairs nefilmēt, nefilmēt, vairs neizmanto, apturēšana, slēgt, slēgtu, noņemt kameras, atteikties no
            stopVerb: izbeidz, apturēt, apturētu, apturēja, aptur, beigt, beigtu, nepieļaut, atturēties, vairs neapstrādāt
            stopVerb: vairs neizmantot, neizmantot, izslēgt, izslēdza, iesaldēt, iesaldēja, noņemt
            reprimand: rājiens, rājienu, rājiena, rājieni, rājienus, izteikts rājiens, izteica rājienu, aizrādījums
            reprimand: rājienam, rājieniem, izteikt rājienu, izteikusi rājienu, izteicis rājienu, izsaka rājienu, piemēro rājienu
            reprimand: piemēroja rājienu, saņēma rājienu, saņēmusi rājienu, saņēmis rājienu, ar rājienu, aizrādīja, norāt
            reprimand: aizrādījumu, aizrādījuma, norāja
            > Pašvaldībai izteikts rājiens.
            warn: brīdinājums, brīdinājumu, brīdinājuma, brīdinājumi, brīdinājumus, brīdināja, brīdina, brīdinājusi
            warn: izteica brīdinājumu, izteikt brīdinājumu, izteikusi brīdinājumu, brīdinājumam, brīdinot, brīdinājums par
            warn: brīdinājis, brīdināts, brīdināta, brīdināt, oficiāls brīdinājums, rakstisks brīdinājums
            warn: rakstveida brīdinājums
            periodic: periodisks sods, periodisku sodu, periodiska soda nauda, periodisku soda naudu
            periodic: sunniraha, piespiedu naudai, piespiedu izpildes, piespiedu līdzekl*, izpildnaud*, piespiedu naudas sod*
            periodic: piespiedu naudassod*, soda nauda dienā, sods nedēļā, dienas sodu
            periodic: periodiskas soda naudas, kavējuma nauda, kavējuma naudu, kavējuma naudas, dienas sods, ikdienas sods
            periodic: ikdienas sodu, piespiedu nauda, piespiedu naudu, piespiedu naudas, piespiedu sods
            periodic: sods par katru dienu, sodu par katru dienu, soda nauda par katru dienu, soda naudu par katru dienu
            periodic: sods dienā, dwangsom, astreinte, zwangsgeld
            propose: lēmuma projekts, lēmuma projektu, lēmuma projekta, lēmumprojekts, lēmumprojektu, projekts lēmumam
            propose: paziņojums par nodomu, paziņojumu par nodomu, nodoms sodīt, nodomu sodīt, nodoms piemērot, nodomu piemērot
            propose: nodomu aizliegt, plāno aizliegt, plāno uzlikt, gatavojas aizliegt, gatavojas uzlikt, grib sodīt, grib piemērot
            propose: vēlas piemērot, paredzēts aizliegt, paredzēts piemērot, paredz aizliegt, paredz piemērot, ietverts lēmuma projekts
            propose: lēmuma projektā, iepriekšējs lēmums, provizorisks lēmums, prokurors prasa, prokuratūra prasa, prasa sodīt
            propose: prasa piespriest, varētu piemērot, varētu sodīt
            propose: plāno sodīt, plāno piemērot, grasās sodīt, grasās piemērot, iecerējusi sodīt, iecerējusi piemērot
            propose: nodoms, nodomu, nodoma, ierosina, ierosināja, ierosinājusi, ierosināts, ierosinājum*, piedāvā
            propose: priekšlikums, priekšlikumu, provizorisk*, sākotnējais lēmums, sākotnēj*, iepriekšējs atzinums, ieteica
            propose: iesaka, rekomendē*, rekomendāc*, lūdz piemērot, lūdza piemērot, prasa piemērot, gatavojas piemērot
            propose: gatavojas sodīt, paredzēts sodīt, vēlas sodīt
            rumour: pēc neoficiālas informācijas, neoficiāla informācija, neoficiāli, avoti, avotu, avoti ziņo, pēc avotu
            rumour: pazīstami avoti, lietas kursā, informēti avoti, informēts avots, informētiem avotiem, tuvi avoti
            rumour: lietai tuvi, anonīmi avoti, anonīmiem avotiem, anonimitāt*, baumas, baumām, runā ka, klīst, it kā
            rumour: paredzams, gaidāms, gaidāma, sagaidāms, tiek gaidīts, varētu sodīt, varētu saņemt, varētu tikt sodīts
            rumour: varētu tikt sodīta, var saņemt, var tikt, var draudēt, varētu draudēt, draud, draud sods, draudošs
            rumour: iespējams sods, iespējamais sods, iespējamo sodu, iespējamu sodu, drīzumā, gatavojas, esot
            rumour: noplūd* dokument*, insaider*, varētu piemērot
            withdraw: atsauca, atsauc, atsaukusi, atsaukts, atsaukta, atsaukšan*, atcēla aizliegumu, atcelts aizliegums
            withdraw: izbeidza lietu, izbeidza lietvedību, lietvedība izbeigta, lieta izbeigta, izbeigts process
            withdraw: izbeidza procesu, atteicās no soda, atkāpās

            # Sums that are no fines.
            cap: līdz, ne vairāk kā, maksimālais, maksimālā, maksimālo, maksimums, maksimāli, augstākais, griesti, griestus
            cap: griestu, slieksnis, slieksni, var sasniegt, varētu sasniegt, var piemērot, var piespriest, var prasīt
            cap: var sodīt, var uzlikt, varēja piemērot, varēja sasniegt, var būt, var izmaksāt, paredz sodu, paredz sodus
            cap: paredzēts sods, paredzēti sodi, paredzētais sods, gada apgrozījuma, no apgrozījuma, no gada apgrozījuma
            cap: no kopējā gada apgrozījuma, no globālā gada apgrozījuma, no pasaules apgrozījuma, no globālā apgrozījuma
            cap: kopējā gada apgrozījuma, kopējā pasaules gada apgrozījuma, visā pasaulē gūtā, globālā gada apgrozījuma
            cap: no sava apgrozījuma, no uzņēmuma apgrozījuma, atkarībā no tā kura summa, kura no summām ir lielāka
            cap: kura summa lielāka, nepārsniedz, nedrīkst pārsniegt, teorētiski, pieļauj, augšējā robeža, robeža
            cap: likums paredz
            cap: līdz pat, maksimāl*
            turnover: apgrozījums, apgrozījumu, apgrozījuma, apgrozījumam, ieņēmum*, ienākum*, peļņa, peļņas, peļņu
            turnover: tīrā peļņa, pārdošanas apjom*, tirgus vērtīb*, kapitalizācij*, aktīvi, aktīvu, kapitāls, kapitāla
            turnover: pamatkapitāl*, zaudējumi, akcijas, akciju, ebitda
            turnover: apgrozīja, nopelnīja
            total: kopā, kopumā, kopējais, kopējā, kopējo, kopējās, kopsumma, kopsummā, kopsummu, kopsumma sasniedz
            total: pavisam, summa, summā, kopskaitā, vidēji, vidējais, vidējā, vidējo, soda summa kopā, visi sodi
            total: sodu kopsumma, sodu skaits, sodu kopējā summa, sodos kopā, kopš 2018 . gada, uzkrājies, saskaitot
            total: piemēroti sodi par
            total: kopš 2018, kopsumm*
            damages: kaitējum*, zaudējumu atlīdz*, zaudējumus, zaudējumu, atlīdzin*, atlīdzīb*, kompensāc*, kompensē*
            damages: morāls kaitējums, morālo kaitējumu, morālā kaitējuma, nemantisk*, mantisk* kaitējum*
            damages: kolektīv* prasīb*, kolektīvā prasība, grupas prasība, prasītāj*, prasītājs, prasītāji, tiesājas
            damages: iesūdzēja, tiesāšanās, prasība par
            damages: zvērināt*, patent*, kompensācij*
            otherSum: uzkrājum*, cena, cenas, cenu, izmaks*, budžet*, investīc*, investē*, ieguldīj*, ieguldījum*, darījum*
            otherSum: iegādāj*, iegāde, iegādi, nopirka, pirka, pirkum*, pirkums, pārdeva, pārdots, pārdota, izlīgum*
            otherSum: izpirkum*, aizdevum*, kredīt*, alga, algas, algu, nodeva, nodevas, nodevu, maksa par, abonement*
            otherSum: ziedoj*, subsīdij*, dotācij*, līgums par, vērtībā, vērts, prēmij*, bonus*, dividend*
            otherSum: tiesāšanās izdevum*, tiesas izdevum*, valsts nodev*, parāds, parādu, parāda, gadā maksā, ik gadu
            otherSum: finansēj*, balva, nozagt*, ietaup*, rēķins par, dāvanu kart*
            otherSum: bitcoin*, izpirkuma*, pamatsumma*, izmaksāja, apdrošin*, mazākum*, atbalst*

            # Procedure.
            decide: lēmums, lēmumu, lēmuma, lēmumā, lēmumam, lēmumi, lēmumus, lēma, lemj, lēmusi, lēmis, nolēma
            decide: datēta ar, lēmums pieņemts, pieņēma lēmumu, pieņēmusi lēmumu, spriedumā, spriedumu, sprieda, nosprieda
            decide: nolemj, nolēmusi, nolēmis, nolemts, nolēmums, nolēmumu, konstatēja, konstatē, konstatējusi
            decide: konstatējis, konstatēts, konstatēta, konstatēti, konstatējum*, secināja, secina, secinājusi
            decide: secināts, secinājum*, atzina, atzīst, atzinusi, atzinis, atzīts, atzīta, pieņēma, pieņēmusi
            decide: pieņemts, pieņemtais, noteica, noskaidroja, uzskatīja, uzskata, galīgais lēmums, ieskatā, datēts
            decide: datēta, datēts ar, datēto, datētā
            decide: parakstīts, parakstīta
            announce: paziņoja, paziņojusi, paziņojis, paziņots, paziņojum*, publicēja, publicēts, publicēta
            announce: publicējusi, publicējis, publiskoja, publiskots, publiskojusi, publiskota, informēja
            announce: informējusi, izziņoja, atklāja, pavēstīja, nopublicēja, ziņoja, kļuva zināms
            incident: noplūde, noplūdi, noplūdes, noplūdē, noplūda, nopludin*, kiberuzbrukum*, uzbrukums, uzbrukumu
            incident: uzbrukuma, uzbrukumā, uzbrucēj*, hakeri, hakeru, hakeris, zādzība, zādzību, nozagt*, nozaga
            incident: incidents, incidentu, incidenta, incidenti, izspiedējvīrus*, datu aizsardzības pārkāpum*
            statute: likums, likuma, likumu, likumā, regula, regulas, regulu, direktīva, direktīvas, kodekss, kodeksa
            conclude: pabeidza, pabeigta, pabeigts, noslēdza, noslēgusi, noslēgta
            inquiry: pārbaud*, pārbaude, pārbaudi, pārbaudē, pārbaudes, pārbaudīja, pārbaudījusi, izmeklē*, izmeklēšana
            inquiry: izmeklēšanu, izmeklēšanas, izmeklēja, lietvedīb*, administratīvā lieta, uzsāka, uzsāk, uzsākta
            inquiry: uzsākts, uzsākusi, sāka, sākusi, sāk, sākta, ierosināja lietu, ierosināta lieta, ierosināts process
            inquiry: pēc savas iniciatīvas, audit*, inspicē*, vērtē, vērtēja, skata, izskata, izskatīja, izskatījusi
            inquiry: pētīja, apsekoj*, kratīšan*, uzzināja
            appeal: apelācija, apelāciju, apelācijas, apelācijas sūdzība, apelācijas sūdzību, kasācija, kasācijas
            appeal: kasācijas sūdzība, kasācijas sūdzību, pārsūdzība, pārsūdzību, pārsūdzības, pārsūdzēšan*, apstrīdēšan*
            appeal: pieteikums tiesā, pieteikumu tiesā, pieteikums par atcelšanu, prasība atcelt, prasību atcelt
            appeal: blakus sūdzība, iebildum*, apstrīdējum*, sūdzība tiesā, sūdzību tiesā, var pārsūdzēt, pārsūdzams
            appealVerb: pārsūdzēja, pārsūdz, pārsūdzējis, pārsūdzējusi, pārsūdzējuši, pārsūdzēt, pārsūdzēs, pārsūdzēts
            appealVerb: pārsūdzējām, pārsūdzēja tikai, pārsūdzēšanai, to pārsūdzēs, lēmumu pārsūdzēs, lēmumu pārsūdzēja, sodu pārsūdzēs
            appealVerb: sodu pārsūdzēja, to apstrīdēs, apstrīdēja tiesā, iesniedza sūdzību tiesā, iesniedzis sūdzību tiesā
            appealVerb: iesniegusi sūdzību tiesā, iesniedzis sūdzību administratīvajā, iesniedza sūdzību administratīvajā
            appealVerb: iesniedzis pieteikumu, iesniegs pieteikumu tiesā, iesniegs sūdzību tiesā, iesniegs apelāciju, iesniegs apelācijas
            appealVerb: iesniegs kasācijas, gatavo sūdzību, gatavo pieteikumu, vēršas administratīvajā tiesā, vērsās administratīvajā
            appealVerb: vērsīsies administratīvajā, vērsties administratīvajā, sniegs kasāciju, iesniegt kasāciju, iesniedza kasāciju
            appealVerb: iesniegs kasāciju, lūgs tiesu, lūdz tiesu atcelt, lūdz senātu, tiesāsimies, tiesāties, nosūtīs tiesai
            appealVerb: sūdzēsies tiesā, cels prasību, cēla prasību, cēlusi prasību, pieteica apelāciju, nepiekrīt un pārsūdzēs
            appealVerb: ies uz tiesu, dosies uz tiesu, dosies tiesā
            appealVerb: pārsūdzēta, pārsūdzēšot, pārsūdzot, pārsūdzētu, apstrīdēja, apstrīd, apstrīdējis, apstrīdējusi
            appealVerb: apstrīdēt, apstrīdēs, apstrīdēts, apstrīdēšot, apstrīdētu, vērsās tiesā, vērsies tiesā
            appealVerb: vērsusies tiesā, vērsīsies tiesā, vērsties tiesā, vēršas tiesā, griezās tiesā, griezies tiesā
            appealVerb: griezīsies tiesā, iesniedza apelāciju, iesniegusi apelāciju, iesniedza apelācijas
            appealVerb: iesniegt apelācijas, iesniedza kasācijas, iesniedza pieteikumu tiesā, iesniegusi pieteikumu tiesā
            appealVerb: iesniedza prasību, iesniegusi prasību, lūdza atcelt, lūdz atcelt, lūdzot atcelt, prasa atcelt
            appealVerb: prasīja atcelt, tiesājas, tiesāsies, cīnīsies tiesā, aizstāvēs tiesā, aizstāvēsies, uz tiesu
            appealVerb: tiesas ceļā, tiesvedīb*, prasību atcelt, prasība atcelt
            > Maiznīca „Rudzītis” inspekcijas lēmumu pārsūdzēja tiesā.
            intend: plāno, plānojot, plānojusi, iecerējis, iecerējusi, iecerējuši, apņēmies, apņēmusies, grasās, gatavojas
            intend: iesniegs pieteikumu, iesniegs sūdzību, iesniegs apelāciju, iesniegs kasāciju, lūgsim, gatavo sūdzību, vērsīsimies
            intend: tiesāsies, tiesāsimies, dosies uz tiesu, ies uz tiesu, apsveram, apsver iespēju, izvērtējam, izvērtēsim
            intend: izvērtē iespēju, domā par, domājam, lemj, lems, plānojam, varbūt, iespējams
            intend: vēlas, vēlētos, apsver, apsvērs, izvērtēs, izvērtē, vērtē iespēju, sola, solīja, solījis, solījusi
            intend: paziņoja, paziņojusi, paziņojis, būs, varētu, var, nepiekrīt, nepiekrita, nepiekrītam, patur tiesības
            intend: ir tiesības, tiesības, nodomājis, pārsūdzēs, apstrīdēs, vērsīsies, izmantos, pārsūdzēšot, cer, gatavs
            intend: gatava
            lodge: iesniedza, iesniedz, iesniegusi, iesniedzis, iesnieguši, iesniegts, iesniegta, iesniegtā, iesniegto
            lodge: iesniegusies, saņēma iesniegumu, saņemot iesniegumu, uzsāka pēc, uzsākta pēc, sākās pēc, sākusies pēc, bija iesniedzis
            lodge: bija iesniegusi, bija iesnieguši
            lodge: iesniegt, iesniegtas, vērsās, vērsies, vērsusies, vērsušies, vēršas, griezās, griezies, nosūtīja
            lodge: nosūtījusi, nosūtīts, pārsūtīja, nodeva, sūdzējās, saņēma, saņēmusi, saņemta, saņemtas, saņemot, saņemto
            lodge: pamatojoties uz sūdzību, pēc sūdzības, saistībā ar sūdzību, sūdzības dēļ, pēc sūdzību, ziņoja, ziņojis
            lodge: ziņojusi, informēja inspekciju, iesūtīja, cēla, ierosināja, sāka pēc
            dismiss: noraidīja, noraida, noraidījusi, noraidījis, noraidīts, noraidīta, noraidīt, noraidīto, noraidot
            dismiss: noraidīja sūdzību, noraidīja pieteikumu, noraida pieteikumu, noraida sūdzību, atteica ierosināt
            dismiss: atzina par nepamatotu sūdzību, atstāja bez izskatīšanas, atstāja bez virzības
            dismiss: neapmierināja, neapmierin*, atteica, atteicās, atteikts, atteicās ierosināt, atteikusi, nepamatot*
            dismiss: nepieņem*, nesekmīg*, neveiksmīg*, zaudēja, zaudējis, zaudējusi, zaudē, atstāja bez ievērības
            grant: apmierināja, apmierina, apmierinājusi, apmierināts, apmierināta, apmierināt, pamatot*, labvēlīg*
            grant: apmierināja pieteikumu, apmierināja prasību, apmierināja sūdzību, apmierina pieteikumu, apmierināja daļēji
            grant: deva taisnību, devusi taisnību, uzvara
            grant: uzvarēja, uzvarējis, uzvarējusi, uzvar, par labu, piekrita, nostājās, pusē, daļēji apmierināja
            uphold: atstāja spēkā, atstāj spēkā, atstājusi spēkā, atstāts spēkā, atstāta spēkā, atstāt spēkā, paliek spēkā
            uphold: atstāja sodu, atstāj sodu, spriedums stājies spēkā, atzina par tiesisku, atzina par pamatotu
            uphold: atzina lēmumu par tiesisku, atzina par likumīgu, lēmums paliek spēkā, sods paliek spēkā, piekrita inspekcijai
            uphold: deva taisnību inspekcijai, nostājās inspekcijas pusē, tomēr jāmaksā, joprojām jāmaksā, neskar, neskāra
            uphold: palika spēkā, palicis spēkā, atstāja negrozītu, atstāja negrozīt*, negrozīt*, apstiprināja, apstiprina
            uphold: apstiprinājusi, apstiprināts, stājies spēkā, stājās spēkā, stājusies spēkā, galīgs, galīgais, neatceļ
            uphold: neatcēla, neatcels, nav pārsūdzams, nepārsūdzam*, nav pārsūdzama, pamatots, pamatoti, tiesisks
            uphold: likumīg*
            annul: atcēla, atceļ, atcēlusi, atcēlis, atcelts, atcelta, nolēma atcelt, nolēmusi atcelt, nolēmis atcelt
            annul: atcēla pilnībā, atceļ pilnībā, pilnībā atcēla, pilnībā atcelts, atcēla sodu, atceļ sodu, sodu atcēla, sodu atceļ
            annul: atcelt sodu, to atcēla, to atcēla pilnībā, atcēla lēmumu, atceļ lēmumu, lēmumu atcēla, atzina par nepamatotu
            annul: nepamatot* sod*, atbrīvoja no soda, atbrīvots no soda, nav jāmaksā, nebūs jāmaksā sods, apmierināja pieteikumu
            annul: apmierināja sūdzību, apmierina pieteikumu, atcelšanu
            annul: atcels, anulēja, anulē, anulējusi, anulēts, atzina par spēkā neesošu, par spēkā neesošu, spēkā neesoš*
            annul: atzina par prettiesisku, prettiesisk*, attaisnoja, attaisnot*, nebūs jāmaksā, noilgum*, izbeidza
            reduce: samazināja, samazina, samazinājusi, samazinājis, samazināts, samazināta, nolēma samazināt
            reduce: sodu samazināja, sodu samazina, samazināja sodu, samazina sodu, samazināt sodu, samazinātu sodu, sodu vajag samazināt
            reduce: nevis tie, divreiz mazāk, divreiz mazāku, divkārt mazāk, divas reizes mazāk, uz pusi mazāk, uz pusi mazāku, pazemina
            reduce: pazeminot, samazinot, sarucis, saruka, sarūk, mīkstina, mīkstinot, mazāku naudas sodu, mazāks naudas sods
            reduce: nolēmusi samazināt, pazemināja, pazemināts, mazāks sods, mazāku sodu, uz pusi, mīkstināja, mīkstināts
            reduce: grozīja, nocirta, apcirpa
            > Tiesa uzņēmumam „Kvarts” piemēroto sodu samazināja no 20 000 līdz 8000 eiro.
            increase: palielināja, palielina, palielinājusi, palielināts, palielināta, palielināt, paaugstināja
            increase: palielinot, paaugstina, bargāku sodu
            increase: paaugstināts, paaugstināt, dubultoja, divkāršoja, trīskāršoja, lielāks sods, lielāku sodu
            increase: pastiprināja
            refer: nosūtīja jaunai izskatīšanai, nosūtīta jaunai izskatīšanai, nodeva jaunai izskatīšanai
            refer: jaunai izskatīšanai, atkārtotai izskatīšanai, nodot atkārtotai, skatīt no jauna, izskatīt no jauna
            refer: izskatīšanai no jauna, prejudiciāl*, prejudiciāls nolēmums, vērsās eiropas savienības tiesā
            refer: eiropas savienības tiesai uzdeva, atpakaļ, atdeva atpakaļ, nosūtīja atpakaļ
            suspend: apturēja izpildi, apturēta izpilde, apturēt izpildi, izpildes apturēšan*, apturēta, apturēts, aptur
            suspend: atlika, atlikts, atlikta, pagaidu noregulējum*, pagaidu aizsardzīb*, aptur darbību, iesaldēja
            suspend: gaidot spriedumu
            complaint: sūdzība, sūdzību, sūdzības, sūdzībai, sūdzībā, sūdzībām, iesniegums, iesniegumu, iesnieguma
            complaint: sūdzību par, iesniedzēja sūdzība, kādas sūdzības, klienta sūdzība, pacienta sūdzība, iesniegumā, saņemts iesniegums
            complaint: saņemta sūdzība, saņemta informācija, vēstule inspekcijai
            complaint: iesniegumi, iesniegumus, pieteikums, pieteikumu, pieteikuma, kolektīva sūdzība, petīcij*
            complaint: ziņojums inspekcijai, anonīms ziņojums
            complain: sūdzējās, sūdzas, sūdzējies, sūdzējusies, sūdzējušies, pasūdzējās, iesniedza sūdzību
            complain: vērsās dvi, vērsās pie inspekcijas, sūdzību iesniedzis, sūdzību bija iesniedzis, sūdzību bija iesniegusi
            complain: sūdzības iesniedza, bija iesniedzis sūdzību, bija iesniegusi sūdzību, iesniedza sūdzību inspekcijā
            complain: iesniedza sūdzību dvi, iesniedza inspekcijai, iesniedza inspekcijā, par pārkāpumu ziņoja, ziņoja dvi
            complain: informēja inspekciju, informēja dvi, rakstīja inspekcijai, vērsusies dvi, lūdza inspekciju, lūdza dvi
            complain: pasūdzējās inspekcijai, sūdzējās inspekcijai, pievērsa uzmanību, nosūtīja sūdzību, iesūtīja sūdzību
            complain: iesniedzēja sūdzību, ar iesniegumu vērsās
            complain: iesniegusi sūdzību, iesniedzis sūdzību, iesnieguši sūdzību, vērsās inspekcijā
            complain: vērsās datu valsts inspekcijā, vērsies inspekcijā, vērsusies inspekcijā, žēlojās, ziņoja inspekcijai
            complain: iesniedza iesniegumu, sūdzību iesniedza
            behalf: vārdā, viņu vārdā, viņa vārdā, viņas vārdā, pārstāv, pārstāvot, pārstāvēja, pārstāvis, pārstāvēti
            behalf: pilnvarot*, interesēs, labā, parakstīja, pievienojās
            accept: nepārsūdzēs, nepārsūdzēja, nav pārsūdzējis, nav pārsūdzējusi, nav pārsūdzēts, nepārsūdzēšot
            accept: neapstrīdēsim, nepārsūdzēsim, kasāciju nesniegs, apelāciju nesniegs, nesniegs kasāciju, nesniegs apelāciju
            accept: neapstrīdēs lēmumu, lēmumu neapstrīdēs, lēmumu nepārsūdzēs, lēmums nav pārsūdzēts, neviens nav apstrīdējis, samierinās
            accept: samierinājās, samierinājies, sodu ir samaksājis, ir samaksājis, ir samaksājusi, sods nomaksāts, jau nomaksāts
            accept: atzīst kļūdu, atzina kļūdu, izpildīs lēmumu, lēmumu izpildīs, izpildīja lēmumu, lēmumu izpildījis, piekrīt sodam
            accept: nestrīdas, neiebilst
            accept: neplāno pārsūdzēt, neplāno apstrīdēt, neapstrīdēs, neapstrīdēja, neapstrīd, nav apstrīdējusi
            accept: nav apstrīdējis, nav apstrīdēts, nolēmis nepārsūdzēt, nolēmusi nepārsūdzēt, sodu samaksāja
            accept: samaksāja sodu, samaksājis sodu, samaksājusi sodu, sodu jau samaksājis, sodu jau samaksājusi
            accept: sods samaksāts, sods jau samaksāts, naudas sods ir samaksāts, piekrīt lēmumam, pieņem lēmumu zināšanai
            accept: atzina vainu, vainu atzina, atzinis vainu, atzinusi vainu, atvainojās, atvainojas, atvainojusies
            accept: respektē lēmumu, ciena lēmumu, atsauca sūdzību, atsauca apelāciju

            # Who.
            authorityNoun: uzraudzības iestāde, uzraudzības iestādes, uzraudzības iestādei, uzraudzības iestādi
            authorityNoun: datu sargi, datu sarga, datu sargam, uzraugošā iestāde, uzraugošā iestād*, uzraugiem, kaimiņvalsts inspekcij*
            authorityNoun: igauņu inspekcij*, lietuviešu inspekcij*, privātuma aizsardzības iestād*, datu aizsardzības komisāre
            authorityNoun: datu aizsardzības komisār*, privātuma komisār*, informācijas komisār*, federālās zemes datu aizsardzīb*
            authorityNoun: datu ombud*, datu aizsardzības ombud*, personas datu uzraug*, sankciju kolēģij*
            authorityNoun: uzraudzības iestāžu, vadošā uzraudzības iestāde, vadošās uzraudzības iestādes
            authorityNoun: vadošajai uzraudzības iestādei, iestāde, iestādes, iestādei, iestādi, datu aizsardzības iestāde
            authorityNoun: datu aizsardzības iestādes, datu aizsardzības iestādei, datu aizsardzības iestādi
            authorityNoun: datu aizsardzības uzraudzības iestāde, datu aizsardzības uzraudzības iestādes
            authorityNoun: personas datu aizsardzības iestāde, datu valsts inspekcija, datu valsts inspekcijas
            authorityNoun: datu valsts inspekcijai, datu valsts inspekciju, datu valsts inspekcijā, dvi, inspekcija
            authorityNoun: inspekcijas, inspekcijai, inspekciju, inspekcijā, datu inspekcija, datu inspekcijas
            authorityNoun: datu inspekcijai, datu aizsardzības inspekcija, datu aizsardzības inspekcijas
            authorityNoun: datu aizsardzības inspekcijai, regulators, regulatora, regulatoram, regulatoru, regulatori
            authorityNoun: regulatoriem, datu aizsardzības regulators, datu aizsardzības regulatora, privātuma regulators
            authorityNoun: uzraugs, uzrauga, uzraugam, uzraugi, privātuma uzraugs, datu aizsardzības uzraugs, datu sargs
            authorityNoun: datu aizsardzības komisija, datu aizsardzības komisijas, datu aizsardzības komisijai
            authorityNoun: datu aizsardzības komisārs, datu aizsardzības komisāra, informācijas komisāra birojs
            authorityNoun: informācijas komisāra biroja, informācijas komisārs, datu aizsardzības aģentūra
            authorityNoun: datu aizsardzības aģentūras, datu aizsardzības birojs, datu aizsardzības biroja
            authorityNoun: datu aizsardzības pārvalde, datu aizsardzības ombuds, datu aizsardzības kolēģija
            authorityNoun: eiropas datu aizsardzības kolēģija, eiropas datu aizsardzības uzraudzītājs, komisija, komisijas
            authorityNoun: komisijai, komisārs, komisāra, aģentūra, aģentūras, aģentūrai, birojs, biroja, birojam, ombuds
            authorityNoun: tiesībsargs, tiesībsarga, amatpersonas, dienests, dienesta, garante
            courtNoun: tiesa, tiesas, tiesai, tiesu, tiesā, tiesnesis, tiesneša, tiesneši, tiesnese, tribunāl*
            courtNoun: administratīvā tiesa, administratīvās tiesas, administratīvajai tiesai, administratīvajā tiesā
            courtNoun: administratīvā rajona tiesa, administratīvās rajona tiesas, administratīvā apgabaltiesa
            courtNoun: administratīvās apgabaltiesas, apgabaltiesa, apgabaltiesas, apgabaltiesā, rajona tiesa
            courtNoun: rajona tiesas, pilsētas tiesa, pilsētas tiesas, pilsētas tiesā, augstākā tiesa, augstākās tiesas
            courtNoun: augstākajā tiesā, senāts, senāta, senātā, senātam, satversmes tiesa, satversmes tiesas
            courtNoun: apelācijas tiesa, apelācijas tiesas, apelācijas instance, kasācijas tiesa, federālā tiesa
            courtNoun: federālās tiesas, eiropas savienības tiesa, eiropas savienības tiesas, es tiesa, es tiesas
            courtNoun: vispārējā tiesa, valsts padome, valsts padomes, pirmās instances tiesa, pirmās instances tiesas
            courtNoun: tiesu palāta, tiesas palāta
            companyNoun: uzņēmums, uzņēmuma, uzņēmumam, uzņēmumu, uzņēmumi, uzņēmumiem, kompānija, kompānijas, kompānijai
            companyNoun: autoserviss, autoservisa, autoservisam, frizētav*, skaistumkopšan*, skaistuma salon*, optik*, optiku tīkl*
            companyNoun: zobārstniecības tīkl*, zobārstniecības klīnik*, klīniku tīkl*, privātprakse*, privātklīnik*, veterinār*
            companyNoun: rehabilitācijas centr*, kredītbiroj*, kredītu birojs, ātro kredītu devēj*, kredītu devēj*, aizdevēj*
            companyNoun: līzinga firma, līzinga uzņēmum*, brokeru sabiedrīb*, ieguldījumu sabiedrīb*, maksājumu uzņēmum*, fintech uzņēmum*
            companyNoun: finanšu tehnoloģiju uzņēmum*, parādu piedzinēja, inkaso, inkaso uzņēmum*, maršruta taksometr*
            companyNoun: pārvadājumu uzņēmum*, autobusu uzņēmum*, kravu pārvadātāj*, kuģniecīb*, ostas pārvald*, stāvvietu operator*
            companyNoun: autostāvviet*, autosalon*, auto tirgotāj*, autonomas uzņēmum*, degvielas tirgotāj*, degvielas uzpildes tīkl*
            companyNoun: elektrības tirgotāj*, gāzes tirgotāj*, tīkla operator*, atkritumu apsaimniekotāj*, namu apsaimniekotāja
            companyNoun: dzīvojamo māju pārvaldniek*, nekustamā īpašuma uzņēmum*, īpašumu attīstītāj*, izīrētāj*, viesu nam*, kempings
            companyNoun: tūrisma firm*, tūrisma aģentūr*, tūroperator*, pasākumu rīkotāj*, biļešu tirgotāj*, teātris, teātra, teātrim
            companyNoun: koncertzāl*, kinoteātru tīkl*, sporta centr*, peldbasein*, fitnesa tīkl*, fitnesa centr*, loterij*, spēļu zāl*
            companyNoun: azartspēļu uzņēmum*, spēļu izstrādātāj*, mobilā lietotne, mobilās lietotnes, mobilo lietotni
            companyNoun: lietotnes izstrādātāj*, it pakalpojumu, it firma, it firmas, datu centrs, mākoņpakalpojum*, datu brokeri*
            companyNoun: aptauju uzņēmum*, pētījumu uzņēmum*, tirgus pētījum*, telemārketinga uzņēmum*, telemārketing*, zvanu centra
            companyNoun: personāla atlases uzņēmum*, personāla nomas, darbaspēka nomas, apsardzes kompānij*, uzkopšanas uzņēmum*
            companyNoun: grāmatvedības uzņēmum*, revident*, zvērinātu advokātu biroj*, mēbeļu ražotāj*, mēbeļu veikal*, apģērbu tīkl*
            companyNoun: apģērbu veikal*, elektronikas veikal*, būvmateriālu veikal*, lielveikalu ķēd*, veikalu ķēde, veikalu ķēdes
            companyNoun: veikalu ķēdei, veikalu tīkl*, pārtikas tirgotāj*, sludinājumu portāl*, iepazīšanās lietotn*, iepazīšanās portāl*
            companyNoun: ziņu aģentūra, raidorganizācij*, radio stacij*, mediju uzņēmum*, mediju grup*, mācību iestād*, mācību centr*
            companyNoun: autoskol*, sākumskol*, arodskol*, tehnikum*, bērnu nam*, sociālās aprūpes centr*, sociālais dienests
            companyNoun: sociālajam dienestam, sociālā dienesta, bāriņties*, pagasta pārvald*, novada pašvaldīb*, pilsētas pašvaldīb*
            companyNoun: pašvaldības uzņēmum*, pašvaldības kapitālsabiedrīb*, pašvaldības iestād*, valsts aģentūr*
            companyNoun: valsts kapitālsabiedrīb*, valsts ieņēmumu dienest*, robežsardz*, ugunsdzēsības, glābšanas dienest*, cietum*
            companyNoun: ieslodzījuma viet*, prokuratūr*, tiesu administrācij*, zemesgrāmat*, kopien*, kredītņēmēj*, emitents, emitenta
            companyNoun: emitentam, meitas sabiedrīb*, mātes sabiedrīb*, tirdzniecības centr*, tirdzniecības uzņēmum*, ražošanas uzņēmum*
            companyNoun: sabiedriskā organizācija, nodibinājum*, fonds, fonda, fondam, draudzes, draudzei, reliģisk* organizācij*
            companyNoun: zāļu lieltirgotav*
            companyNoun: kompāniju, firma, firmas, firmai, firmu, sabiedrība, sabiedrības, sabiedrībai, sabiedrību
            companyNoun: sabiedrība ar ierobežotu atbildību, akciju sabiedrība, akciju sabiedrības, akciju sabiedrībai
            companyNoun: kapitālsabiedrīb*, komercsabiedrīb*, komersants, komersanta, komersantam, komersantu, grupa
            companyNoun: grupas, grupai, koncern*, korporācij*, konglomerāt*, holding*, gigants, giganta, gigantam, gigantu
            companyNoun: tehnoloģiju gigants, tehnoloģiju giganta, tehnoloģiju gigantam, tehnoloģiju gigantu
            companyNoun: interneta gigants, interneta gigantam, tehnoloģiju uzņēmums, tehnoloģiju uzņēmumam
            companyNoun: tehnoloģiju kompānija, banka, bankas, bankai, banku, komercbank*, krājaizdevu sabiedrīb*
            companyNoun: kredītiestād*, finanšu iestāde, finanšu iestādei, finanšu uzņēmums, ātro kredītu, kreditētāj*
            companyNoun: nebanku kreditētāj*, apdrošinātāj*, apdrošināšanas sabiedrība, apdrošināšanas sabiedrībai
            companyNoun: apdrošināšanas kompānija, apdrošināšanas kompānijai, pensiju fonds, līzinga kompānija
            companyNoun: parādu piedzinēj*, parādu piedziņas uzņēmum*, parādu piedziņas kompānija, ārpustiesas parādu
            companyNoun: slimnīca, slimnīcas, slimnīcai, slimnīcu, klīnika, klīnikas, klīnikai, klīniku, poliklīnik*
            companyNoun: medicīnas centrs, medicīnas centra, medicīnas centram, medicīnas iestāde, medicīnas iestādes
            companyNoun: medicīnas iestādei, ārstniecības iestāde, ārstniecības iestādes, ārstniecības iestādei
            companyNoun: ārstniecības iestādi, veselības centrs, veselības centram, laboratorij*, aptieka, aptiekas
            companyNoun: aptiekai, aptieku tīkls, aptieku tīklam, zobārst*, zobārstniecīb*, ārsts, ārstam, ārste
            companyNoun: ģimenes ārst*, pansionāt*, aprūpes centr*, telekomunikāciju uzņēmums, telekomunikāciju uzņēmuma
            companyNoun: telekomunikāciju uzņēmumam, telekomunikāciju uzņēmumu, telekomunikāciju operator*
            companyNoun: mobilo sakaru operators, mobilo sakaru operatoram, mobilo sakaru operatora, operators, operatora
            companyNoun: operatoram, operatoru, operatori, interneta pakalpojumu sniedzēj*, pakalpojumu sniedzējs
            companyNoun: pakalpojumu sniedzēja, pakalpojumu sniedzējam, sniedzējs, sniedzējam, piegādātājs, piegādātāja
            companyNoun: piegādātājam, elektroenerģijas tirgotāj*, enerģētikas uzņēmum*, energokompānij*
            companyNoun: enerģijas piegādātāj*, ūdensapgād*, siltumapgād*, komunāl*, apsaimniekotāj*, namu apsaimniekotāj*
            companyNoun: namu pārvaldniek*, pārvaldnieks, pārvaldniekam, viesnīca, viesnīcas, viesnīcai, viesnīcu tīkls
            companyNoun: viesnīcu tīklam, tīkls, tīkla, tīklam, tīklu, tirdzniecības tīkls, tirdzniecības tīkla
            companyNoun: tirdzniecības tīklam, mazumtirgotāj*, tirgotājs, tirgotāja, tirgotājam, tirgotāju, veikals
            companyNoun: veikala, veikalam, veikalu, internetveikal*, interneta veikals, interneta veikala
            companyNoun: interneta veikalam, interneta veikalu, e-veikals, e-veikala, e-veikalam, tiešsaistes veikal*
            companyNoun: lielveikal*, pārdevējs, pārdevēja, pārdevējam, restorān*, kafejnīc*, bārs, bāram, kazino
            companyNoun: totalizator*, derību uzņēmum*, sporta klubs, sporta klubam, sporta kluba, fitnesa klub*
            companyNoun: lidsabiedrība, lidsabiedrības, lidsabiedrībai, aviokompānija, aviokompānijas, aviokompānijai
            companyNoun: lidosta, lidostas, lidostai, pārvadātāj*, ceļojumu aģentūr*, tūrisma operator*, taksometr*
            companyNoun: taksometru uzņēmum*, autonom*, dzelzceļ*, pasts, pasta, pastam, kurjer*, piegādes uzņēmum*
            companyNoun: loģistikas uzņēmum*, transporta uzņēmum*, pašvaldība, pašvaldības, pašvaldībai, pašvaldību, dome
            companyNoun: domes, domei, pilsētas dome, novada dome, novada domei, novada pašvaldība, novada pašvaldībai
            companyNoun: ministrija, ministrijas, ministrijai, ministriju, ministr*, valdība, valdības, valdībai, policija
            companyNoun: policijas, policijai, valsts policija, valsts policijai, pašvaldības policija
            companyNoun: pašvaldības policijai, pārvalde, pārvaldes, pārvaldei, departament*, centrs, centra, centram
            companyNoun: valsts iestāde, valsts iestādei, publiska persona, skola, skolas, skolai, skolu, vidusskol*
            companyNoun: pamatskol*, ģimnāzij*, bērnudārz*, pirmsskolas izglītības iestād*, izglītības iestād*, augstskol*
            companyNoun: universitāt*, koledž*, akadēmij*, institūt*, muzej*, bibliotēk*, baznīc*, draudze, partija
            companyNoun: partijas, partijai, partiju, politiskā partija, politiskajai partijai, deputāts, deputātam
            companyNoun: kandidāts, kandidātam, mērs, mēram, federācij*, klubs, kluba, klubam, futbola klub*, arodbiedrīb*
            companyNoun: biedrība, biedrības, biedrībai, asociācij*, dzīvokļu īpašnieku biedrīb*
            companyNoun: dzīvokļu īpašnieku kooperatīv*, kooperatīv*, darba devējs, darba devēja, darba devējam
            companyNoun: darba devēju, pārzinis, pārziņa, pārzinim, pārzini, pārziņi, pārziņiem, datu pārzinis
            companyNoun: datu pārzinim, apstrādātājs, apstrādātāja, apstrādātājam, apakšuzņēmēj*, uzņēmējs, uzņēmējam
            companyNoun: individuālais komersants, individuālajam komersantam, tiesu izpildītāj*, zvērināts notārs, notārs
            companyNoun: notāram, advokāts, advokātam, advokātu biroj*, grāmatvedīb*, nekustamo īpašumu aģentūr*
            companyNoun: personāla atlases, darbā iekārtošanas, zvanu centr*, mārketinga uzņēmum*, mārketinga aģentūr*
            companyNoun: reklāmas aģentūr*, izdevēj*, izdevniecīb*, laikraksts, laikrakstam, portāls, portāla, portālam
            companyNoun: ziņu portāls, ziņu portālam, medijs, televīzij*, radio, platforma, platformas, platformai
            companyNoun: platformu, lietotne, lietotnes, lietotnei, lietotni, sociālais tīkls, sociālā tīkla
            companyNoun: sociālajam tīklam, sociālo tīklu, meklētājprogramm*, meklētāj*, tīmekļvietne, tīmekļvietnes
            companyNoun: tīmekļvietnei, vietne, vietnes, vietnei, mājaslapa, mājaslapas, sarunbot*, čatbot*
            companyNoun: tērzēšanas rob*, jaunuzņēmum*, startap*, izstrādātājs, izstrādātāja, izstrādātājam
            companyNoun: programmatūras uzņēmum*, it uzņēmums, it uzņēmumam, ražotājs, ražotāja, ražotājam, autoražotāj*
            companyNoun: rūpnīc*, būvuzņēmum*, būvniecības uzņēmum*, apsardzes uzņēmum*, apsardzes firma
            companyNoun: starptautisk* uzņēmum*, mātesuzņēmum*, mātes uzņēmums, meitasuzņēmum*, meitas uzņēmums
            companyNoun: meitas uzņēmumam, filiāl*, struktūrvienīb*, organizācija, organizācijas, organizācijai, subjekts
            companyNoun: subjektam, fiziska persona, fiziskai personai, fizisku personu, fiziskās personas
            companyNoun: juridiska persona, juridiskai personai, juridisku personu, privātpersona, privātpersonai
            companyNoun: privātpersonu, persona, personai, vīrietis, vīrietim, sieviete, sievietei, policists, policistam
            companyNoun: kaimiņš, kaimiņam, īpašnieks, īpašniekam, vadītājs, vadītājam, direktors, direktoram
            companyNoun: valdes loceklis, bijušais darbinieks, bijušā darbiniece, pārkāpējs, pārkāpējam, atbildētājs
            companyNoun: atbildētāja, atbildētājam, pieteicēja, pieteicējs, degvielas uzpildes, degvielas tīkl*, kinoteātr*
            companyNoun: franšīz*, starpnieks, brokeris, maksājumu iestād*, straumēšanas serviss, straumēšanas platforma
            > Pašvaldībai un bērnudārzam izteikti rājieni.
            role: pārzinis, pārziņa, pārzinim, pārzini, datu pārzinis, datu pārzinim
            # Where somebody is.
            at: ar juridisko adresi
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: pašvaldīb*, dome, domes, domei, domi, pilsētas dome*, novada dome*, pilsētas pašvaldīb*, novada pašvaldīb*, slimnīc*, universitāt*, vidusskol*, lidost*
            officeNoun: muzej*, bibliotēk*, pamatskol*, ģimnāzij*, koledž*, bērnudārz*, skola, skolas, skolai, skolu, policij*
            officeNoun: pašvaldības policij*, bāriņties*, sociālais dienests, sociālā dienesta, pagasta pārvald*, reģionālā slimnīc*
            officeNoun: cietum*, teātris, teātra, aģentūr*, tehnikum*, poliklīnik*, veselības centr*
            officeNoun fields: ministrij*
            officeNoun: novada dome, novada domes, novada domei, novada domi, pilsētas dome, pilsētas domes, pilsētas domei, pilsētas domi, reģionālais muzejs, reģionālā muzeja, reģionālajam muzejam, reģionālo muzeju
            personNoun: klients, klienta, klientam, klientu, klienti, klientiem, klientus, kliente, klientes, lietotājs
            personNoun: darba meklētāji, darba ņēmēj*, bijusī pacient*, kandidāte, kandidātes, pretendent*, policist*, zobārste, zobārstes
            personNoun: zobārstei, medmās*, pasniedzēj*, tiesību aizstāv*, mamma, tētis, meita, dēls, sieva, bijusī sieva
            personNoun: bijušais vīrs, radinieks, radiniece, radinieki, lasītāj*, skatītāj*, noguldītāj*, kredītņēmēj*, apdrošinātais
            personNoun: apdrošināt* person*, sportist*, līdzjutēj*, braucēj*, šoferi*, pusaudz*, seniori, senior*, dzīvokļa īpašniek*
            personNoun: dzīvokļu īpašniek*, dalībniek*, dalībniece, trauksmes cēlēj*, datu subjekts, datu subjekta, tūrist*
            personNoun: lietotāja, lietotājam, lietotāju, lietotāji, lietotājiem, patērētāj*, darbiniek*, darbinieki
            personNoun: darbiniec*, pilsonis, pilsoņa, pilsonim, pilsoni, pilsoņi, pilsoņu, pilsone, iedzīvotāj*, pacient*
            personNoun: pasažier*, viesis, viesi, viesu, apmeklētāj*, abonent*, datu subjekt*, parādniek*, nepilngadīg*
            personNoun: bērns, bērna, bērni, bērnu, bērniem, skolēn*, audzēkn*, student*, vecāki, vecāku, īrniek*, vīrietis
            personNoun: vīrieša, vīrieti, vīrieši, sieviete, sievietes, sievieti, cilvēks, cilvēka, cilvēki, cilvēku
            personNoun: cilvēkiem, cilvēkus, persona, personas, personu, personām, biedrs, biedri, biedru, loceklis
            personNoun: locekļi, vēlētāj*, autovadītāj*, kandidāti, sūdzības iesniedzēj*, iesniedzējs, iesniedzēja
            personNoun: iesniedzējam, pieteicēj*, pieteicējs, kaimiņš, kaimiņi, advokāti, žurnālist*, aktīvist*, cietuš*
            personNoun: cietušais, cietušie, prasītāj*, spēlētāj*, pensionār*, kāds, saņēmēj*, pircēj*, pircējs, pircēji
            personNoun: bijušais darbinieks, bijušā darbiniece, bijušais klients, pārstāve, preses sekretār*
            ngoNoun: biedrība, biedrības, biedrībai, biedrību, asociācija, asociācijas, asociācijai, organizācija
            ngoNoun: nevalstisk*, patērētāju organizācij*, patērētāju biedrīb*, pacientu organizācij*, pacientu biedrīb*
            ngoNoun: cilvēktiesību organizācij*, cilvēktiesību centr*, vecāku biedrīb*, vecāku organizācij*, studentu apvienīb*
            ngoNoun: īrnieku biedrīb*, privātuma organizācij*, interešu aizstāvības, tiesību aizsardzības organizācij*, domnīc*
            ngoNoun: aktīvistu grup*
            ngoNoun: organizācijas, organizācijai, organizāciju, nevalstiskā organizācija, nevalstiskās organizācijas
            ngoNoun: nevalstiska organizācija, nvo, bezpeļņas organizācija, nodibinājum*, fonds, fonda
            ngoNoun: patērētāju organizācija, patērētāju organizācijas, patērētāju interešu, patērētāju tiesību
            ngoNoun: privātuma organizācija, privātuma aktīvist*, privātuma aizstāv*, digitālo tiesību organizācija
            ngoNoun: tiesību aizsardzības organizācija, cilvēktiesību organizācija, aktīvisti, aktīvistu, arodbiedrība
            ngoNoun: arodbiedrības, kustība, kustības, alianse, apvienība, apvienības
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, financial times, bbc, the guardian, guardian
            pressNoun: new york times, washington post, irish times, der spiegel, handelsblatt, le monde, le figaro
            pressNoun: techcrunch, the verge, euractiv, euronews, cnn, cnbc, afp, associated press, dpa, ansa
            pressNoun: business insider, mlex, iapp, forbes, leta, bns, delfi, tvnet, lsm, lsm.lv, ltv, latvijas televīzija
            pressNoun: latvijas radio, de facto, nekā personīga, tv3, diena, dienas bizness, latvijas avīze, neatkarīgā
            pressNoun: nra, rebaltica, apollo, jauns, kas jauns, ziņu aģentūra, ziņu aģentūrai, laikraksts, avīze
            pressNoun: raidījums, raidījumam, mediji, medijiem, žurnālisti, portāls ziņo
            prosecutor: prokuror*, prokuratūr*, ģenerāladvokāt*, referent*, ziņotājtiesnes*
            police: policij*, prokuratūr*, robežsardz*
            legalForm: sia, as, a / s, ik, ks, ps, z / s, vas, vsia, psia, pasa, biedrība, nodibinājums, akciju sabiedrība
            legalForm: sabiedrība ar ierobežotu atbildību, ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, ag, se
            legalForm: sa, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl
            legalForm: s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba, oy, oyj, ab
            legalForm: asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o, spol . s r . o, a . s, d . o . o
            legalForm: doo, d . d, dd, j . d . o . o, d . n . o, uc, unlimited company, dac, corp, corporation, co, company
            legalForm: & co, co . kg, kg, kgaa, ohg, gbr, mbh, snc, s . n . c, sca, scs, eood, ood, ead, uab, ltda, lda
            legalForm: pty ltd, pte ltd, ike, holding, holdings, international
            against: piemēroja, piemērojusi, piemērots, piemērota, uzlika, uzlikusi, uzlikts, piesprieda, piespriedusi
            against: izteikts, izteica, izteikusi, uzdeva, uzdevusi, aizliedza, aizliegusi, uzņēmumam, kompānijai, firmai
            against: sabiedrībai, bankai, apdrošinātājam, slimnīcai, klīnikai, poliklīnikai, pašvaldībai, domei
            against: ministrijai, skolai, tīklam, veikalam, internetveikalam, tirgotājam, operatoram, sniedzējam, gigantam
            against: platformai, darba devējam, pārzinim, biedrībai, partijai, centram, komersantam, personai
            against: aviokompānijai, lidsabiedrībai, pret, attiecībā uz, par, pie, uz, attiecībā pret, adresēts
            by: no, ar, caur, pēc
            of: no
            forWhom: par, dēļ, jo, pēc, tāpēc ka, saistībā ar, sakarā ar, tādēļ ka, kas, pamatojoties uz

            # What else a text claims.
            record: rekord*, lielākais, lielāko, lielākā, lielākie, vislielākais, vislielāko, augstākais, augstāko
            record: līdz šim lielākais, līdz šim lielāko
            record: bargākais, bargāko
            record loosely: līdz šim, jebkad, kādreiz, pirmais sods, pirmo sodu, pirmais, pirmo, otrs lielākais
            record loosely: otro lielāko, trešais lielākais, nepieredzēt*, vēsturisk*, neviens vēl nebija
            record loosely: kopš regulas
            earlier: agrāk, iepriekš, jau, pirms tam, pagājušajā gadā, pērn, iepriekšēj*, iepriekšējais, iepriekšējo
            earlier: bijušais, bijusī, kādreiz, reiz, savulaik, jau iepriekš, atgādinām, jāatgādina, pagātnē, arī, turklāt
            earlier: citā lietā, citā gadījumā, līdzīgā lietā, līdzīgā gadījumā, līdzīgi, salīdzinājumam, salīdzinot
            earlier: atšķirībā no, pēc tam kad, pārsniedz, pārspēj, līdz tam, vēl, atsevišķi, citi gadījumi, jau 2019
            earlier: seko pēc
            silent: nav publicēj*, nav publicēts, nepublicē, nepublicēja, nekomentē, nekomentēja, atteicās komentēt
            silent: komentārus nesniedz, komentārus nesniedza, nebija sazvanāms, nebija sasniedzams
            silent: atsakās komentēt, komentēt atteicās, nevēlējās komentēt, nesniedza komentār*, neatbildēja
            silent: nav atbildēj*, uz jautājumiem neatbildēja, neapstiprināja, nav apstiprināj*, klusē, nebija sasniedzam*
            silent: komercnoslēpum*, dienesta noslēpum*, konfidenciāl*, neizpauž, netiek izpausts, nav publisk*
            undescribed: nenorādīja, nenorāda, nav norādīj*, nav norādīts, neprecizēja, neprecizē, nav precizēj*, neatklāja
            undescribed: neatklāj, nav atklāj*, nenosauca, nenosauc, nav nosauc*, nepaskaidroja, nav zināms kuri
            undescribed: nav skaidrs kuri, nekonkretizē*, sīkāk, bez sīkākas informācijas, noteikta prakse, nav aprakstīt*
            seat: mītne, mītni, mītnes, galvenā mītne, galveno mītni, galvenais birojs, juridiskā adrese, juridisko adresi
            seat: galvenā uzņēmējdarbības vieta, galvenā mītne eiropā, eiropas mītne, reģistrēts, reģistrēta, reģistrēti
            seat: bāzēts, bāzēta, centrāle, dibināts, dibināta, ar mītni
            filing: gada pārskats, gada pārskatā, gada pārskatu, gada pārskata, finanšu pārskats, finanšu pārskata
            filing: finanšu pārskatā, pielikums, pielikumā, starpperiodu pārskats, ceturkšņa pārskats, pusgada pārskats
            filing: vadības ziņojums, vadības ziņojumā, prospekt*, nasdaq riga, nasdaq, birža, biržai, fondu birža
            filing: paziņojums biržai, paziņojumā biržai, iespējamās saistības, sec, 10-q, 10-k
            says: sacīja, saka, teica, teic, stāsta, stāstīja, norādīja, norāda, norādījis, norādījusi, uzsvēra, uzsver
            says: paziņoja, paziņo, paziņojum*, skaidroja, skaidro, skaidrojot, paskaidroja, piebilda, piebilst, ziņo
            says: ziņoja, vēsta, vēstīja, raksta, rakstīja, informēja, informē, apgalvo, apgalvoja, atzīmē, atzīmēja
            says: komentēja, pauda, pauž, uzskata, domā, pēc viņa teiktā, pēc viņas teiktā, teikto, teiktā, atklāja, atklāj
            says: atzina, atzīst, atbildēja, apliecināja, preses paziņojum*, ieskatā, vārdiem, citē, noliedz, noliedza
            says: pārstāvis, pārstāve, apstiprināja aģentūrai, publiskoja, viedoklis
            inaction: nekas nenotika, nekas nenotiek, bezdarbīb*, vilcināšan*, vilcinās, kavējas, nerīkoj*, nav rīkoj*
            inaction: lēnīgum*

            # Phrases that hide a cue.
            none: dalībvalsts, dalībvalstis, dalībvalstīs, dalībvalstu, dalībvalstij, amerikas savienotās valstis
            none: amerikas savienoto valstu, savienotās valstis, datu aizsardzības speciālists
            none: datu aizsardzības speciālista, datu aizsardzības speciālistu, datu aizsardzības speciālistam
            none: privātuma politika, privātuma politikas, privātuma politiku, privātuma politikā, sīkdatņu politika
            none: lietošanas noteikumi, lietošanas noteikumus, ietekmes uz datu aizsardzību novērtējums
            none: ietekmes novērtējums, kriminālsods, kriminālsodu, cietumsods, cietumsodu, nāvessods, nāvessoda
            none: soda sitiens, soda sitienu, soda minūtes, soda reģistrs, sodu reģistrs, sodu reģistra, no otras puses
            none: no vienas puses, pirmām kārtām, pirmkārt, lielākā daļa, lielāko daļu, lielākā daļa no, daļu no, daļēji
            none: vislielākā daļa, ņēma vērā, ņemts vērā, ņemot vērā, ņemt vērā, ekonomiskās sankcijas
            none: sankcijas pret krieviju, sankciju saraksts, starptautiskās sankcijas, darba vieta, darba vietā
            none: skatpunkts, viedoklis par, tehniski risinājumi, līdz ar to, līdz šim nav, piekļuve, kā arī citi
            none: personas kods, personas kodu, personas koda, personas dati, personas datu, personas datiem
            none: personas datus, tiesības tikt aizmirstam, tiesību akti, tiesību aktiem, tiesības piekļūt
            none: elektroniskais pasts, elektroniskā pasta, e-pasts, e-pasta, e-pastu, izdevās, sāka darbu, tajā skaitā
            none: tai skaitā, no jauna
            # Places that are no jurisdiction here
            region: Eiropa, Eiropas, Eiropā, Eiropu, Eiropas Savienība, Eiropas Savienības, Eiropas Savienībā, ES, EEZ
            region: Āfrika, Āfrikas, Āfrikā, Āzija, Āzijas, Āzijā, Ķīna, Ķīnas, Ķīnā, Ķīnu, ķīniešu, Pekina, Pekinas
            region: Honkong*, Singapūr*, Indija, Indijas, Indijā, Krievij*, krievu, Maskav*, Ukrain*, Turcija, Turcijas
            region: Turcijā, Izraēl*, Japān*, Korej*, Brazīlij*, Kanād*, Meksik*, Austrālij*, Jaunzēland*, Teksas*
            region: Kalifornij*, Ņujork*, Silīcija ieleja, Silīcija ielejas, Daugavpil*, Liepāj*, Jelgav*, Jūrmal*
            region: Ventspil*, Rēzekn*, Valmier*, Ogre, Ogres, Jēkabpil*, Cēsis, Cēsu, Cēsīs, Sigulda, Siguldas, Tukums
            region: Tukuma, Kurzem*, Latgal*, Vidzem*, Zemgal*, Baltijas valstis, Baltijas valstu, Baltijas valstīs
            region: Baltkrievij*, Latīņamerika
            directive: direktīva, direktīvas, direktīvai, direktīvu, direktīvā
            instance 0: apstrīdēšan*, augstāka amatpersona
            instance 1: rajona tiesa*, pilsētas tiesa*, administratīvā rajona, pirmās instances, pirmā instance
            instance 2: apgabaltiesa*, apelācij*, apelācijas instance*, otrās instances
            instance 3: augstākā tiesa, augstākās tiesas, augstākajā tiesā, senāt*, kasācij*
            judgment: spriedums, spriedumu, sprieduma, spriedumā, spriedumi, sprieda, nosprieda, nospriedusi
            judgment: spriedum*
            remedy: var pārsūdzēt, var apstrīdēt, var apstrīdēt un, ir pārsūdzams, ir pārsūdzama, pārsūdzams
            remedy: var tikt pārsūdzēts, var tikt apstrīdēts, pārsūdzams mēneša, pārsūdzams viena, tiesības pārsūdzēt, tiesības apstrīdēt
            remedy: var pārsūdzēt senātā, spriedumu var pārsūdzēt, lēmumu var pārsūdzēt, lēmumu var apstrīdēt, lēmumu viena mēneša laikā
            remedy: pārsūdzēšanas kārtīb*, pārsūdzama mēneša, iespējams pārsūdzēt
            remedy: pārsūdzama, var iesniegt, pārsūdzēšanas termiņ*, var tikt pārsūdzēt*
            restore: atjaunoja, atjauno, atstāja spēkā sākotnējo, sākotnējo summu, sākotnējā apmērā
            restore: atstāja sākotnējo, sākotnējais sods, sākotnējo sodu, sākotnējā soda, sākotnējo apmēru, atjaunoja sodu, pilnā apmērā
            reduce: samazināja … līdz, samazina … līdz, samazinājusi … līdz
            annul: atcēla … lēmumu, atcēla … sodu, atcēlusi … lēmumu, atcēlusi … sodu
            uphold: atstāja … spēkā, atstājusi … spēkā, atstāja … negrozītu
            dismiss: noraidīja … pieteikumu, noraidīja … sūdzību, noraidīja … prasību
            refer: nodeva … jaunai izskatīšanai, nosūtīja … jaunai izskatīšanai, uzdeva … jautājum*
            appealVerb: pārsūdzēja … tiesā, pārsūdzējis … tiesā, apstrīdēja … tiesā, vērsās … tiesā
            appealVerb: iesniedza … pieteikumu tiesā, iesniedza … apelācijas sūdzību, iesniedza … kasācijas sūdzību
            appealVerb: vērsusies … tiesā
            ngoNoun: noyb
            personNoun: žurnālist*, advokāt*, jurist*, skolotāj*, ārst*, māsa, māte, tēvs, vecāk*, kaimiņ*, pensionār*
            personNoun: students, studente, bijušais darbinieks, bijusī darbiniece, iesniedzēj*, darba meklētāj*
            personNoun: deputāt*, īrnie*, pasažier*, sūdzības iesniedzēj*, pilsone, pilsonis
            ngoNoun: arodbiedrīb*, biedrīb*, fonds, nodibinājum*, patērētāju interešu
            complain: sūdzējās, sūdzējušies, vērsās inspekcijā, vērsušies inspekcijā, vērsusies inspekcijā
            complain: griezās inspekcijā, ziņoja inspekcijai
            partial: daļēji, daļā
            intend: neizslēdz, pārsūdzēsim, apstrīdēsim, vērsīsimies tiesā, pārsūdzēs, apstrīdēs, vērsīsies tiesā
            intend: apsver, gatavo, plāno, iecerējis, iecerējusi, lūgs, gatavo pieteikumu, ja lēmums
            appealVerb: pārsūdzēsim, apstrīdēsim, vērsīsimies tiesā, pārsūdzēs, apstrīdēs, vērsīsies tiesā
            appealVerb: gatavo pieteikumu tiesai, lūgs senātu
            propose: draud sods, draud naudas sods, draud … sods, plāno sodīt, plāno piemērot, iecerējusi piemērot
            propose: ierosina sodu, ierosinājusi, lēmuma projekt*
            rumour: avoti, pēc avotu, anonīm*, neoficiāl*
            ownCase pašvaldība: *pašvaldības, *pašvaldībai, *pašvaldību
            ownCase pašvaldība: *pašvaldībā
            ownCase dome: domes, domei, domi
            ownCase slimnīca: *slimnīcas, *slimnīcai, *slimnīcu
            ownCase slimnīca: *slimnīcā
            ownCase universitāte: *universitātes, *universitātei, *universitāti
            ownCase universitāte: *universitātē
            ownCase skola: *skolas, *skolai, *skolu
            ownCase skola: *skolā
            ownCase muzejs: *muzeja, *muzejam, *muzeju
            ownCase muzejs: *muzejā
            ownCase policija: *policijas, *policijai, *policiju
            ownCase policija: *policijā
            ownCase ministrija: *ministrijas, *ministrijai, *ministriju
            ownCase ministrija: *ministrijā
            ownCase centrs: *centra, *centram, *centru
            ownCase aģentūra: *aģentūras, *aģentūrai, *aģentūru
            ownCase dienests: *dienesta, *dienestam, *dienestu
            ownCase dienests: *dienestā
            ownCase departaments: *departamenta, *departamentam, *departamentu
            ownCase pārvalde: *pārvaldes, *pārvaldei, *pārvaldi
            ownCase ģimnāzija: *ģimnāzijas, *ģimnāzijai, *ģimnāziju
            ownCase koledža: *koledžas, *koledžai, *koledžu
            ownCase bibliotēka: *bibliotēkas, *bibliotēkai, *bibliotēku
            ownCase biedrība: *biedrības, *biedrībai, *biedrību
            ownCase bērnudārzs: *bērnudārza, *bērnudārzam, *bērnudārzu
            ownCase banka: *bankas, *bankai, *banku
            ownCase klīnika: *klīnikas, *klīnikai, *klīniku
            ownCase lidosta: *lidostas, *lidostai, *lidostu
            ownCase fonds: *fonda, *fondam, *fondu
            ownCase cietums: *cietuma, *cietumam, *cietumu
            ownCase sabiedrība: *sabiedrības, *sabiedrībai, *sabiedrību
            remedy: var … pārsūdzēt, var … apstrīdēt
            """#)
}
