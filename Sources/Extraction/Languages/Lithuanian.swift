extension Language {
    /// Lithuanian, as the press, the inspectorate and the courts of Lithuania write it.
    static let lithuanian = Language(
        "lt", countries: ["LT"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: nr, santrauka, sveikatos, apeliaciniame, apeliacinis, apeliacinį, apeliacinio, išplėstinės, kolegija
            stop: manome, gerbiame, apgailestaujame, vertiname, nesutinkame, skųsime, apskųsime, ginsimės, laikomės, tikime, dirbame
            stop: teikėme, atsiprašome, prašome, pateikiame
            stop: teismas, nutartis, sprendimas, sprendime, skundus, skundas, vadovybė, lietuvos, lenkijos, duomenų, asmens
            stop: apsaugos, eurų, baudą, bauda, baudos, pažeidimą, pažeidimus, tvarkymo, skirta, skyrė, nubaudė
            stop: inspekcijos, d, m, ir, į, iš, su, be, už, dėl, po, per, prie, prieš, nuo, iki, apie, ant, pagal, tarp
            stop: virš, pas, ties, link, palei, kartu, vietoj, nepaisant, yra, buvo, bus, būtų, būti, buvęs, buvusi, esą
            stop: esant, nėra, nebuvo, nebus, esame, esate, tapo, tai, ta, tas, tos, to, tą, tuo, toje, tų, tiems, tie, ši
            stop: šis, šio, šios, šią, šiuo, šioje, šių, šie, šiame, šiam, šiems, kad, jog, kai, kaip, kur, kas, ką, ko
            stop: kam, kuo, kuris, kuri, kurį, kurią, kurio, kurios, kuriam, kuriame, kurioje, kurių, kurie, kurias
            stop: kuriais, kuriuos, kuriems, bet, o, tačiau, arba, ar, nei, nes, jei, jeigu, nors, kol, kuomet, kada, kodėl
            stop: todėl, taip, pat, taigi, taip pat, dar, jau, tik, tiktai, net, vis, vėl, čia, ten, dabar, šiandien, vakar
            stop: rytoj, netrukus, visada, niekada, dažnai, kartais, beveik, labai, gana, daug, mažai, daugiau, mažiau
            stop: daugiausia, ne, nė, niekas, nieko, kažkas, kiek, tiek, visi, visos, visus, visas, visa, visų, visiems
            stop: viso, viską, viskas, kiekvienas, kiekviena, kiekvieno, jis, ji, jie, jos, jo, jų, jį, ją, jam, jai, jiems
            stop: joms, juos, jas, juo, ja, jais, jame, joje, aš, mes, jūs, mūsų, jūsų, mums, jums, mus, jus, savo, save
            stop: sau, savęs, pats, pati, patys, pačios, paties, patį, vienas, viena, vieno, vienos, vieną, vienam, vienai
            stop: viename, vienoje, du, dvi, dviejų, abu, abi, kitas, kita, kito, kitos, kitą, kiti, kitų, kitus, kitoms
            stop: kitiems, keli, kelios, kelių, kelis, keletas, toks, tokia, tokio, tokios, tokį, tokią, tokie, tokių
            stop: tokius, tokias, tokiu, gali, galėjo, galėtų, galima, galės, turi, turėjo, turėtų, turės, reikia, reikėjo
            stop: reikėtų, privalo, privalėjo, nebe, nebėra, anot, pasak, tada, tuomet, metu, metais, metų, pirmiausia
            stop: pirma, antra, galiausiai, anksčiau, vėliau, neseniai, pradžių, atskirai, pavyzdžiui, įskaitant, būtent
            stop: tiesiog, visiškai, iškart, iš karto, pernai, šiemet, užpernai, matyt, tikriausiai, galbūt, bent
            stop: skaitykite, nuotr, šaltinis, primename, priminsime, nauji, nauja, naujas, trumpai, žr, tad, beje, juk
            stop: vos, gi, vien, ypač, antai, atitinkamai, būdamas, būdama, nebent, idant, lyg, tarsi, šitaip, ginčo, esmė
            stop: eiga, pareiškėjas, atsakovas, toliau, kitaip, priešingai, visgi, vis dėlto, maždaug
            abbr: str, d, dal, m, p, pan, t, y, t . y, t . t, ir pan, ir kt, kt, pvz, nr, tūkst, mln, mlrd, proc, eur, ct
            abbr: žr, a, k, dr, prof, doc, adv, g, pr, al, aps, r, raj, sav, tel, el, vnt, val, min, sek, š, š . m, a . k
            abbr: į . k, b, c, plg, pav, pagr, red, liet, angl, lot, vok, pranc, rus, kov, bal, geg, birž, liep, rugp, rugs
            abbr: spal, lapkr, gruod, saus, vas, inc, ltd, co, corp, no, vad, buv, dab, ind, lit, sk, skyr, vyr, lat, gyd
            abbr: vid, past

            the: ši, šis, šio, šios, šią, šį, šiuo, šioje, šiame, šiam, šiai, šių, šie, tas, ta, to, tos, tą, tuo, toje
            the: tame, tam, tai, tų, tie, savo, jo, jos, jų, mūsų, minėta, minėtas, minėto, minėtos, minėtai, minėtam
            the: minėtą, nurodytas, nurodyta, nurodytos, nurodyto, pats, pati, paties, pačios, tas pats, ta pati, abu, abi
            the: abiem, kiekvienas, kiekviena, kiekvienai, visos, visi
            a: vienas, viena, vieno, vienos, vieną, vienam, vienai, kažkoks, kažkokia, kažkokiai, kuris nors, kita, kitas
            a: kitai, kitam, kitos, kito, kitą, dar viena, dar vienas, dar vieną, dar vienai, dar vienam, keli, kelios
            a: kelioms, keliems, kelių, keletas, keletą, du, dvi, dviem, trys, trims, keturi, keturios, keturioms, penki
            a: penkios, šeši, septyni, aštuoni, devyni, dešimt, neįvardyta, neįvardytas, neįvardyto, neįvardytos
            a: neįvardytai, įvairūs, įvairios, tam tikra, tam tikras, tam tikri
            pronoun: jis, ji, jie, jos, jo, jų, jį, ją, jam, jai, jiems, joms, juos, jas, kuris, kuri, kurį, kurią, kurio
            pronoun: kurios, kuriam, kuriai, kurių, kurie, kuriems, kurioms, pastarasis, pastaroji, pastarajai, pastarajam
            pronoun: pastarosios, tai, ta, tas, abu, abi, abiem, savo, pati, pats, sau, save
            not: ne, nėra, nebuvo, nebus, nei, niekada, niekas, nieko, be, atsisakė, atsisako, neturi, neturėjo, negali
            not: negalėjo, negalima, nė, užuot, nesutiko, nepavyko, nedavė, nesiima
            and: ir, bei, arba, ar, taip pat, o, nei, kartu su, tiek, ir taip pat, &, ir / arba, be to, o taip pat
            to: iki, ligi

            # Numbers, sums and dates.
            number 0.5: pusė, pusę, pusės, pus
            number 0.25: ketvirtis, ketvirtį
            number 1.5: pusantro, pusantros, pusantrą
            number 2.5: pustrečio, du su puse, pustrečios
            number 3.5: trys su puse
            number 1: vienas, viena, vieno, vieną, vienos
            number 2: du, dvi, dviejų, dviem
            number 3: trys, tris, trijų, trims
            number 4: keturi, keturios, keturis, keturių
            number 5: penki, penkios, penkis, penkių
            number 6: šeši, šešios, šešis, šešių
            number 7: septyni, septynis, septynių
            number 8: aštuoni, aštuonis, aštuonių
            number 9: devyni, devynis, devynių
            number 10: dešimt, dešimties, dešimtis
            number 11: vienuolika, vienuolikos
            number 12: dvylika, dvylikos
            number 13: trylika, trylikos
            number 14: keturiolika, keturiolikos
            number 15: penkiolika, penkiolikos
            number 16: šešiolika, šešiolikos
            number 17: septyniolika
            number 18: aštuoniolika
            number 19: devyniolika
            number 20: dvidešimt, dvidešimties
            number 30: trisdešimt, trisdešimties
            number 40: keturiasdešimt
            number 50: penkiasdešimt, penkiasdešimties
            number 60: šešiasdešimt
            number 70: septyniasdešimt
            number 80: aštuoniasdešimt
            number 90: devyniasdešimt
            number 100: šimtas, šimtą, šimto
            number 1000: tūkstantis, tūkstantį, tūkstančio
            number 1000000: milijonas, milijoną, milijono
            scale 2: šimtas, šimtą, šimtai, šimtų, šimto, šimtus, šimtais
            scale 3: tūkstantis, tūkstantį, tūkstančiai, tūkstančių, tūkstančius, tūkstančiais, tūkstančio, tūkst
            scale 6: milijonas, milijoną, milijonai, milijonų, milijonus, milijonais, milijono, milijoninė, milijoninę
            scale 6: milijoninės, mln, mio
            scale 6: meur, musd, mgbp, mchf
            scale 9: milijardas, milijardą, milijardai, milijardų, milijardus, milijardo, milijardais, mlrd
            scale 12: trilijonas, trilijono, trilijonų, trln
            currency EUR: euras, euro, eurą, eurai, eurų, eurus, eurais, eurams, eur
            currency EUR: meur
            currency USD: doleris, doleriai, dolerių, dolerius, dolerio, dolerį, jav dolerių, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: svaras, svarai, svarų, svarus, svarų sterlingų, gbp
            currency GBP: mgbp
            currency CHF: frankas, frankų, frankus, šveicarijos frankų, chf
            currency CHF: mchf
            currency SEK: švedijos kronų, sek
            currency NOK: norvegijos kronų, norvegijos kronos, nok
            currency DKK: danijos kronų, danijos kronos, dkk
            currency ISK: islandijos kronų, isk
            currency CZK: čekijos kronų, czk
            currency PLN: zlotas, zlotų, zlotus, lenkijos zlotų, pln
            currency HUF: forintų, forintus, vengrijos forintų, huf
            currency RON: lėjų, lėjas, lėjos, rumunijos lėjų, ron
            currency BGN: levų, levus, bulgarijos levų, bgn
            currency HRK: kunų, kunas, kroatijos kunų, hrk
            currency RUB: rublių, rublius, rub
            currency TRY: lirų, turkijos lirų, try
            currency JPY: jenų, jpy
            currency CNY: juanių, cny
            currency KRW: vonų, pietų korėjos vonų, krw
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: kronų, kronas, kronos, kronomis
            subunit: centas, centai, centų, centus, ct
            between: tarp
            insteadOf: vietoj, o ne
            approx: apie, maždaug, beveik, daugiau kaip, daugiau nei, daugiau negu, per, virš, arti, mažiau nei
            approx: mažiau kaip, mažiau negu, ne mažiau kaip, mažiausiai, bent, bemaž, kone, net, tik, vos, iš viso, lygiai
            approx: ne mažesnė kaip, šiek tiek daugiau nei, kiek daugiau nei, kiek mažiau nei, šiek tiek mažiau nei
            approx: siekianti, siekiančią, prilygstanti
            perPeriod: per dieną, už dieną, už kiekvieną dieną, už kiekvieną pradelstą dieną, už kiekvieną uždelstą dieną
            perPeriod: už kiekvieną uždelstą savaitę, už kiekvieną pradelstą savaitę, už kiekvieną vėlavimo dieną
            perPeriod: už kiekvieną pradėtą savaitę, už kiekvieną pradėtą mėnesį, už kiekvieną tolesnę, kas dieną, kas dvi savaites
            perPeriod: kasdienė, kasdienę, per parą, už parą, už savaitę, už mėnesį, savaitei, už kiekvieną kitą dieną
            perPeriod: kasdien, kiekvieną dieną, per savaitę, kas savaitę, už kiekvieną savaitę, per mėnesį, kas mėnesį
            perPeriod: už kiekvieną mėnesį, už kiekvieną pažeidimą, už pažeidimą, už dienos
            perPeriod: už kiekvieną

            month 1: sausis, sausio, sausį, sausyje, saus
            month 2: vasaris, vasario, vasarį, vas
            month 3: kovas, kovo, kovą, kov
            month 4: balandis, balandžio, balandį, bal
            month 5: gegužė, gegužės, gegužę, geg
            month 6: birželis, birželio, birželį, birž
            month 7: liepa, liepos, liepą, liep
            month 8: rugpjūtis, rugpjūčio, rugpjūtį, rugp
            month 9: rugsėjis, rugsėjo, rugsėjį, rugs
            month 10: spalis, spalio, spalį, spal
            month 11: lapkritis, lapkričio, lapkritį, lapkr
            month 12: gruodis, gruodžio, gruodį, gruod
            dateWord: dieną, dienos, diena, mėnesio, mėn
            weekday 1: pirmadienis, pirmadienį, pirmadienio
            weekday 2: antradienis, antradienį, antradienio
            weekday 3: trečiadienis, trečiadienį, trečiadienio
            weekday 4: ketvirtadienis, ketvirtadienį, ketvirtadienio
            weekday 5: penktadienis, penktadienį, penktadienio
            weekday 6: šeštadienis, šeštadienį, šeštadienio
            weekday 7: sekmadienis, sekmadienį, sekmadienio
            day 0: šiandien, šįryt, šįvakar, šiandieninis
            day -1: vakar, vakar vakare
            day -2: užvakar, prieš dvi dienas
            day 1: rytoj
            yearRef 0: šiemet, šiais metais, šių metų, šįmet, einamaisiais metais
            yearRef -1: pernai, praėjusiais metais, praėjusių metų, praeitais metais, praeitų metų, prieš metus
            yearRef -1: pernykšt*, praėjusią vasarą, praėjusį rudenį, praėjusią žiemą, praėjusį pavasarį
            yearRef -2: užpernai, prieš dvejus metus
            yearRef -3: prieš trejus metus
            yearRef -4: prieš ketverius metus
            yearRef -5: prieš penkerius metus
            yearRef 1: kitais metais, kitąmet, ateinančiais metais
            monthRef 0: šį mėnesį, šio mėnesio, einamąjį mėnesį
            monthRef -1: praėjusį mėnesį, praėjusio mėnesio, praeitą mėnesį, prieš mėnesį
            monthRef -2: prieš du mėnesius
            monthRef -3: prieš tris mėnesius
            monthRef 1: kitą mėnesį
            thatYear 0: tais pačiais metais, tų pačių metų, tuos pačius metus, tais metais
            thatYear -3: trejais metais anksčiau
            thatYear -2: dvejais metais anksčiau
            thatYear 1: po metų, metais vėliau, kitais metais po to, vieneriais metais vėliau, kitų metų
            thatYear -1: metais anksčiau, prieš metus nuo to, vieneriais metais anksčiau, ankstesniais metais
            thatMonth 0: tą patį mėnesį, to paties mėnesio
            thatMonth 1: mėnesiu vėliau, po mėnesio, kitą mėnesį po to
            thatMonth -1: mėnesiu anksčiau, mėnesį prieš tai
            thatDay 0: tą pačią dieną, tos pačios dienos, tą dieną
            thatDay 1: diena vėliau, kitą dieną, po dienos
            thatDay -1: diena anksčiau, dieną prieš tai, išvakarėse
            until: iki, ne vėliau kaip, ne vėliau kaip iki, prieš, nuo, terminas, vėliausiai iki
            ordinal 1: pirma, pirmas, pirmoji, pirmosios, pirmąją, pirmą, pirmojo, pirmojoje, pirmos, pirmajai, pirmąja
            ordinal 2: antra, antras, antroji, antrosios, antrąją, antrą, antrojo, antrojoje, antrajai, antrąja, antros, antrai
            ordinal 3: trečia, trečias, trečioji, trečiosios, trečiąją, trečiojo, trečiajai, trečios, trečiąja
            ordinal 4: ketvirta, ketvirtas, ketvirtoji, ketvirtosios, ketvirtojo, ketvirtąją, ketvirtos
            ordinal 5: penkta, penktas, penktoji, penktosios, penktojo, penktąją, penktos
            ordinal 6: šešta, šeštas, šeštosios, šeštojo, šeštos, šeštąją
            ordinal 7: septinta, septintas, septintosios, septintos
            ordinal 8: aštunta, aštuntas, aštuntos, aštuntosios
            ordinal 9: devinta, devintas
            ordinal 10: dešimta, dešimtas
            season: pavasarį, pavasario, vasarą, rudenį, rudens, žiemą, žiemos, pradžioje, pradžia, pabaigoje, pabaiga
            season: viduryje, vidury, pirmąjį pusmetį, antrąjį pusmetį, pirmąjį ketvirtį, antrąjį ketvirtį
            season: trečiąjį ketvirtį, ketvirtąjį ketvirtį, pirmoje pusėje, antroje pusėje

            # The law.
            gdpr: bdar, gdpr, gdrp, bendrasis duomenų apsaugos reglamentas, bendrojo duomenų apsaugos reglamento
            gdpr: bendrajam duomenų apsaugos reglamentui, bendrąjį duomenų apsaugos reglamentą
            gdpr: bendruoju duomenų apsaugos reglamentu, bendrajame duomenų apsaugos reglamente, bendrasis reglamentas
            gdpr: bendrojo reglamento, bendrąjį reglamentą, reglamentas ( es, reglamento ( es, reglamentą ( es
            gdpr: reglamente ( es, reglamento 2016, reglamentas 2016, duomenų apsaugos reglamentas
            gdpr: duomenų apsaugos reglamento, duomenų apsaugos reglamentą, duomenų apsaugos reglamentui
            gdpr: duomenų apsaugos reglamente, asmens duomenų apsaugos reglamento, asmens duomenų apsaugos reglamentą
            gdpr: es duomenų apsaugos taisykl*, europos duomenų apsaugos taisykl*
            gdpr: europos sąjungos duomenų apsaugos taisykl*, es privatumo taisykl*, europos privatumo taisykl*
            gdpr: bendrijos privatumo taisykl*, bloko privatumo taisykl*, es duomenų apsaugos teisės akt*
            gdpr: europos duomenų apsaugos įstatym*, es duomenų apsaugos įstatym*, dsgvo
            ukGDPR: uk gdpr, jk bdar, jungtinės karalystės bdar, jungtinės karalystės duomenų apsaugos įstatym*
            ukGDPR: britanijos duomenų apsaugos įstatym*, britų duomenų apsaugos įstatym*
            ePrivacy: slapuk*, cookie*, eprivacy, e . privatumo, e-privatum*, elektroninių ryšių įstatym*
            ePrivacy: reklamines žinutes, reklaminiai skambuči*, reklaminius skambuči*, reklaminius laišk*, reklaminiai laišk*
            ePrivacy: elektroninių ryšių įstatymo, tiesiogin* rinkodar*, tiesioginė rinkodara, tiesioginės rinkodaros
            ePrivacy: tiesioginę rinkodarą, tiesioginei rinkodarai, neužsakyt*, nepageidaujam*, brukal*, brukalas, spam
            ePrivacy: reklaminiai skambučiai, reklaminių skambučių, reklaminius skambučius, reklaminės žinutės
            ePrivacy: reklaminių žinučių, reklaminių pranešimų, rinkodaros pranešimų, rinkodaros skambučių, telerinkodar*
            ePrivacy: privatumo direktyv*, ttdsg, pecr
            nationalLaw: asmens duomenų teisinės apsaugos įstatym*, adtaį, nacionalinis įstatymas, nacionalinio įstatymo
            nationalLaw: asmens duomenų teisinės apsaugos įstatymo, adtaį pažeid*, policijos įstatym*, administracinių nusižengimų kodeks*
            nationalLaw: darbo kodeks*, vietos savivaldos įstatym*, direktyva 2016 / 680, direktyvos 2016 / 680
            nationalLaw: nacionalinė teisė, nacionalinės teisės, nacionalinių įstatymų, teisės gauti informaciją įstatym*
            nationalLaw: vokietijos federalinis duomenų apsaugos įstatymas, prancūzijos duomenų apsaugos įstatym*
            nationalLaw: senasis įstatymas, senojo įstatymo, direktyva 95, direktyvos 95, direktyva ( es ) 2016 / 680
            nationalLaw: direktyvos ( es ) 2016 / 680, teisėsaugos direktyv*, italijos privatumo kodeks*, bdsg, ccpa, pipl
            nationalLaw: lgpd, visuomenės informavimo įstatym*, pacientų teisių ir žalos sveikatai atlyginimo įstatym*
            otherField: konkurencij*, konkurencijos taryba, konkurencijos tarybos, konkurencijos tarnyb*, kartel*
            otherField: antimonopol*, monopol*, dominuojanč*, piktnaudžiav* dominuojanč*, valstybės pagalb*
            otherField: mokesčių inspekcij*, vmi, mokestin*, pvm, muitin*, pinigų plovim*, korupcij*, kyšin*, kyši*, stt
            otherField: fntt, lietuvos bankas, lietuvos banko, lietuvos bankui, bankų priežiūr*, europos centrinis bankas
            otherField: futbol*, uefa, fifa, krepšin*, teisėjas švilp*, baudinys, baudinį, baudiniai, greičio viršijim*
            otherField: viršijo greitį, viršijus greitį, vairuotoj*, vairavim*, vairuoti, alkotester*, neblaiv*
            otherField: automobilių stovėjim*, parkavim*, stovėjimo aikštel*, kelių eism*, kelių polici*, ket
            otherField: vartotojų teisių apsaugos tarnyb*, vvtat, nesąžining* komercin*, klaidinanč*, klaidinam*
            otherField: valstybinė darbo inspekcija, valstybinės darbo inspekcijos, vdi, darbo saug*, nelegal* darb*, tarša
            otherField: taršos, taršą, aplinkosaug*, aplinkos apsaug*, maisto ir veterinarijos, vmvt, autori* teis*
            otherField: autorių teisi*, patent*, šmeižt*, šmeiž*, skaitmeninių rinkų, skaitmeninių paslaugų akt*, rrt
            otherField: ryšių reguliavimo tarnyb*, lošim*, azartin*, viešųjų pirkim*, viešieji pirkim*, koncentracij*
            otherField: civilin* aviacij*, statybų inspekcij*, valstybinė energetikos reguliavimo taryba, rūkym*
            otherField: lošimų priežiūros, karantin*
            article: straipsnis, straipsnio, straipsnį, straipsniui, straipsnyje, straipsniu, straipsniai, straipsnių
            article: straipsnius, straipsniams, straipsniuose, str
            provision: konstatuojamoji dalis, konstatuojamosios dalies, skirsnis, skirsnio
            act: įstatymas, įstatymo, įstatymą, įstatyme, įstatymui, kodeks*, chartij*, konvencij*, konstitucij*
            paragraph: dalis, dalies, dalį, dalyje, dalimi, dalys, dalių, dalims, dalyse, d, dal, §
            point: punktas, punkto, punktą, punktui, punkte, punktai, punktų, punktus, punktams, punktuose, p, papunktis
            point: papunkčio, papunktį, papunkčiai, papunkčių, papunktyje, raidė, raidės, raide, pastraipa, pastraipos
            point: pastraipą, įtrauka, lit
            infringe: pažeid*, pažeis*, pažeist*, pažeidė, pažeidžia, pažeisdam*, pažeidim*, pažeidimas, pažeidėj*
            infringe: nesilaik*, nesilaikė, nesilaikyta, nesilaikymas, nesilaikymo, neužtikrin*, neužtikrino, neteisėt*
            infringe: prieštarauja, prieštaravo, prieštaraujan*, nusiženg*, nesuderinam*, neatitink*, neatitik*
            infringe: neįgyvendin*, nevykd*, neįvykd*, be teisinio pagrindo, be teisėto pagrindo
            infringe: neturėdama teisinio pagrindo, neturėjo teisinio pagrindo, neturėjo teisėto pagrindo, be sutikimo
            infringe: be asmens sutikimo, neapsaugo*, trūkum*, spragos, spragų, aplaid*, piktnaudž*, nepagrįstai tvark*
            infringe: netinkamai, netinkam*, nepranešė, nepakankam*, perteklin*
            personalData: asmens duomen*

            # Measures.
            fine: bauda, baudos, baudą, baudai, baudų, baudas, baudoms, baudomis, administracinė bauda
            fine: baudelė, milijoninė bauda, milijoninę baudą, milijonines baudas, solidi bauda, solidžią baudą, rekordinės baudos
            fine: rekordinio dydžio bauda, rekordinio dydžio baudą, piniginę sankciją, piniginė sankcija, piniginės sankcijos
            fine: finansinę sankciją, duomenų apsaugos bauda, baudos dydis, baudos dydį, baudos suma, baudos sumą, administracinę sankciją
            fine: ekonominę sankciją, bausmė, bausmės, bausmę, bausmių
            fine: administracinės baudos, administracinę baudą, administracinių baudų, administracinei baudai
            fine: administracines baudas, piniginė bauda, piniginės baudos, piniginę baudą, sankcija, sankcijos, sankciją
            fine: sankcijų, sankcijas, sankcijomis, finansinė sankcija, ekonominė sankcija, administracinė nuobauda
            fine: nuobauda, nuobaudą, nuobaudos, nuobaudų, rekordinė bauda, rekordinę baudą, megabauda, megabaudą
            fine: bdar bauda, gdpr bauda, administracinė sankcija
            > Vaistinių tinklui „Melisa“ skirta 12 000 eurų bauda.
            fineVerb: nubaudė, nubaudžia, nubausta, nubaustas, nubausti, nubaustos, nubaustai, nubaustam, nubaustą
            fineVerb: nubaudusi bendrovę, baudė bendrovę, nubaus bendrovę, skyrė baudą, skirta bauda, paskirta bauda, paskyrė baudą
            fineVerb: skyrusi baudą, paskyrusi baudą, skiria baudą, gavo baudą, gauta bauda, bauda skirta, bauda paskirta, nubaudžiama
            fineVerb: bus nubausta, buvo nubausta, yra nubausta, baudžiant, nubausdama, nubausdamas
            fineVerb: nubaustoji, nubaus, nubaudęs, nubaudusi, nubaudimas, nubaudimo, baudžia, baudė, baudžiama, baudžiamas
            fineVerb: baudžiami, bausti, sankcionavo, nubaustų
            > Latvijos priežiūros institucija nubaudė prekybos tinklą „Gilija“ 40 tūkst. eurų.
            impose: skyrė, skiria, skirs, skirta, skirtas, skirtą, skirtos, skirti, skyrusi, skyręs, skyrusios, skirtų
            impose: buvo skyrusi, yra skyrusi, buvo paskyrusi, nutarė skirti, nusprendė skirti, nusprendė paskirti, sprendė skirti
            impose: pritaikė sankciją, pritaikyta sankcija, apsiribojo, apsiribota, nurodymu, įvertino, nubrėžė, pareiškė papeikimą
            impose: pareikštas papeikimas, skirtas įspėjimas, skyrė įspėjimą, skyrė papeikimą, skirtas papeikimas, įteikė įspėjimą, drebė
            impose: drožė, tvojo, sukirto
            impose: skirtoji, skirtosios, paskyrė, paskiria, paskirs, paskirta, paskirtas, paskirtą, paskirtos, paskirti
            impose: paskyrusi, paskyręs, paskyrimas, paskyrimo, skyrimo, skyrimas, skyrimą, skiriant, skiriama, skiriamos
            impose: skiriamas, priteisė, nustatė baudą, pritaikė, taikė, taiko, taikyta, pritaikyta, pritaikytas
            impose: pritaikyti, taikyti, išdavė, išduota, duoda, davė, pareiškė, pareikšta, pareikštas, pareikšti, priėmė
            impose: priimtas, priima, įteikė, įteikta, išrašė, išrašyta, išrašo, vožė, smogė, paskelbė, paskelbta
            impose: pateikė nurodymą, davė nurodymą, duotas nurodymas, surašė, surašytas, numatė, siūlo skirti, pasiūlė
            > Inspekcija poliklinikai skyrė 15 tūkst. eurų baudą.
            receive: gavo, gauna, gaus, gavusi, gavęs, gauti, susilaukė, susilaukia, sulaukė, sulaukia, sulauks, sulaukusi
            receive: gavo papeikimą, gavo įspėjimą, gavo draudimą, gavo nurodymą, gavo baudą, sausį teko, teko sumokėti, skirta bauda
            receive: atsipirko papeikimu, atsipirko įspėjimu, atsipirks, išsisuko, išsisuko su, papeikimą gavo, baudą gavo, pelnė, pelnėsi
            receive: nusipelnė, susidūrė su, gresia bauda, gresianti bauda, gali tekti sumokėti, gali tekti, patyrusi sankciją
            receive: yra patyrusi, prarado, teks atsisveikinti, buvo įspėta, buvo įspėtas, nukentėjo
            receive: užsidirbo, užsitraukė, užsitraukia, patyrė, atsidūrė, gresia, grėsė, gręsia, laukia, laukė
            receive: buvo nubausta, buvo nubaustas, buvo nubausti, nubausta, nubaustas, bauda teko, teko, tenka, kainavo
            receive: kainuos, kainuoja, neišvengė, neišvengs
            > Draudikas „Kvadra“ sulaukė 60 tūkst. eurų baudos.
            mustPay: turi sumokėti, turės sumokėti, privalo sumokėti, privalės sumokėti, turėjo sumokėti, teks sumokėti
            mustPay: turės paploti, paplos, paploti, teks pakloti, teko pakloti, teks atseikėti, privalės pakloti, gali tekti sumokėti
            mustPay: gali tekti mokėti, buvo įpareigota sumokėti, įpareigota mokėti, priteista sumokėti, atseikėjo, sumokėjusi, sumokėjęs
            mustPay: sumokėta bauda, į valstybės biudžetą, į biudžetą, kainuos įmonei, kainavo įmonei, kainavo bendrovei
            mustPay: kainuos bendrovei, teks mokėti, turi mokėti, pervesti
            mustPay: teko sumokėti, sumokės, sumokėti, moka, mokės, mokėti, sumokėjo, sumoka, mokėjo, mokėtina, mokėtinos
            mustPay: įpareigota sumokėti, įpareigotas sumokėti, įpareigojo sumokėti, nurodyta sumokėti, priteista
            mustPay: priteistas, paklos, pakloti, pakloja, paklojo, privalo mokėti, atseikės, atseikėti, sumokėjimas
            order: nurodė, nurodo, nurodyta, nurodymas, nurodymo, nurodymą, nurodymai, nurodymus, nurodymų, nurodyti
            order: privalo ištrinti, privalo pašalinti, privalo nutraukti, privalo įdiegti, privalo pakeisti, privalo užtikrinti
            order: privalo informuoti, privalo pateikti, privalo sunaikinti, privalo sutvarkyti, privalo … įdiegti, privalo … ištrinti
            order: privalo … pašalinti, turi ištrinti, turi pašalinti, turi nutraukti, turi pakeisti, turi užtikrinti, turi sunaikinti
            order: turės ištrinti, turės pašalinti, turės pakeisti, turės sunaikinti, turės nutraukti, turės sutvarkyti, turėjo ištrinti
            order: turėjo pašalinti, turi … ištrinti, turi … pašalinti, turės … ištrinti, nurodyta … ištrinti, nurodyta … pašalinti
            order: nurodyta … nutraukti, nurodyta … sunaikinti, nurodyta … pateikti, nurodyta … užtikrinti, nurodė … ištrinti
            order: nurodė … pašalinti, nurodė … sunaikinti, nurodė … nutraukti, nurodė … pateikti, nurodė … sudaryti galimybę
            order: nurodė … užtikrinti, nurodyti … pateikti, įpareigojo … ištrinti, įpareigojo … pašalinti, įpareigojo … nutraukti
            order: įpareigojo … užtikrinti, įpareigota … ištrinti, įpareigota … sutvarkyti, įpareigota … pašalinti
            order: įpareigotas … išnagrinėti, įpareigota … užtikrinti, bendrovė įpareigota, įmonė įpareigota, ligoninė įpareigota
            order: savivaldybė įpareigota, įpareigoti pašalinti, įpareigoti ištrinti, privalomas nurodymas, privalomą nurodymą
            order: privalomo nurodymo, privalomi nurodymai, davė nurodymą, davė privalomą nurodymą, duotas nurodymas
            order: duotas privalomas nurodymas, pateiktas nurodymas, pateikė nurodymą, gavo nurodymą, iki metų pabaigos, per du mėnesius
            order: per dvi savaites, per darbo dienų, darbo dienų, per penkias darbo dienas, turi laiko iki, duotas terminas
            order: nustatytas terminas, liepta ištrinti, liepė ištrinti, liepta pašalinti, liepė pašalinti, liepta nutraukti, pavedė
            order: pavesta, pareikalavo ištrinti, pareikalavo pašalinti, pareikalavo nutraukti
            order: nurodžiusi, nurodęs, įpareigojo, įpareigoja, įpareigojimas, įpareigojimo, įpareigojimą, įpareigojimai
            order: įpareigojimus, įpareigota, įpareigotas, įpareigoti, pareikalavo, reikalauja, reikalavo, pareikalauta
            order: reikalaujama, reikalavimas, reikalavimą, privalo, privalės, turi, turės, liepė, liepia, liepta, liepimas
            order: paliepė, paliepimas, taisomieji, taisomųjų, taisomosios, taisomoji, koregavim*, poveikio priemon*
            order: priemonė, priemonės, priemonių, priemones, per mėnesį, per tris mėnesius, per vieną mėnesį
            order: per šešis mėnesius, terminas, terminą, iki nustatyto termino, paragino, ragina, raginimas
            > Inspekcija davė mokyklai nurodymą ištrinti vaizdo įrašus.
            comply: suderinti, suderintų, suderino, užtikrinti, užtikrintų, užtikrinti atitiktį, atitikt*, ištrinti
            comply: sutvarkyti, sutvarkytų, sutvarko, pašalinti trūkumus, pašalinti pažeidimus, pašalinti pažeidimą, nutraukti pažeidimą
            comply: nutrauktų pažeidimą, sudaryti galimybę, sudarytų galimybę, išnagrinėti, išnagrinėtų, gauti sutikimą, gauti sutikimus
            comply: gautų sutikimą, informuoti duomenų subjektus, informuoti pacientus, informuoti klientus, parengti tvarką, parengtų
            comply: pasirašyti sutart*, sudaryti sutart*, šifruoti, užšifruoti, pseudonimizuoti, apriboti prieig*, riboti prieig*, ribotų
            comply: pašalinti kameras, nuimti, nuimtų, išmontuotų, perkelti kameras, pakeisti nuostat*, pakeisti tvarką, pakeisti politik*
            comply: patikslinti, ištaisyti duomenis, įrengti, pakabinti, uždengti, stebėjimą, atlikti vertinimą, automatinį peržiūrų
            comply: ištrintų, ištrina, ištrynė, ištryn*, sunaikinti, sunaikintų, sunaikin*, pašalinti, pašalintų, pašalina
            comply: pašalin*, informuoti, informuotų, pranešti, praneštų, pakeisti, pakeistų, pakeitė, keisti, ištaisyti
            comply: ištaisytų, ištais*, nutraukti pažeidim*, pateikti, pateiktų, suteikti, suteiktų, sudaryti galimyb*
            comply: leisti susipažinti, leistų susipažinti, atsakyti, atsakytų, įgyvendinti, įgyvendintų, įgyvendin*
            comply: įdiegti, įdiegtų, imtis priemonių, imtųsi, imtis, patobulinti, pagerinti, pritaikyti, pritaikytų
            comply: anonimizuoti, nuasmenin*, atnaujinti, atlikti poveikio vertinim*, išnagrinėti prašymą
            comply: išnagrinėti iš naujo, įvykdyti, įvykdytų, patenkinti prašymą, peržiūrėti, parengti
            comply: paskirti duomenų apsaugos pareigūną, išmontuoti, demontuoti, pertvark*, laikytis, laikytųsi
            ban: uždraudė, uždraudžia, uždrausta, uždraustas, uždrausti, uždraus, uždraudim*, draudimas tvarkyti
            ban: nebegali, nebegalės, nebegali naudoti, nebegalės naudoti, nebeleidžiama, neleidžiama toliau, negali toliau
            ban: negalės toliau, neleido toliau, uždraudusi, uždraudęs, uždraudė toliau, uždraudė tvarkyti, uždraudė naudoti
            ban: uždrausta naudoti, uždrausta tvarkyti, uždraudė įrašinėti, uždraudė perduoti, draudžia toliau, draudimas naudoti
            ban: draudimą naudoti, draudimo naudoti, gavo draudimą, tvarkymo draudimas, tvarkymo draudimą, laikinas draudimas
            ban: laikiną draudimą, naudojimo draudim*, nurodė nutraukti, nurodė sustabdyti, nurodė nedelsiant nutraukti
            ban: nurodyta nutraukti, nurodyta sustabdyti, įpareigojo nutraukti, įpareigojo sustabdyti, įpareigota nutraukti
            ban: liepė nutraukti, liepta nutraukti, turi nutraukti, privalo nutraukti, privalo nustoti, turi nustoti, turės nutraukti
            ban: privalės nutraukti, nedelsiant nutraukti, sustabdyti duomenų tvarkymą, nutraukti duomenų tvarkymą
            ban: apriboti duomenų tvarkymą, draudimas rinkti, draudimą rinkti, draudimą egzaminuoti
            ban: draudimą tvarkyti, draudimo tvarkyti, draudžia, draudžiama, drausti, draudė, apribojo, apribojim*
            ban: apriboti, apribota, tvarkymo apribojim*, tvarkymo sustabdym*, sustabdė tvarkym*, sustabdyti tvarkym*
            ban: sustabdyti perdavim*, sustabdė perdavim*, perdavimo sustabdym*, duomenų srautų sustabdym*, sustabdym*
            ban: blokavo, užblokavo, užblokuota, užblokuotas, blokavim*, blokuoti, užblokuoti, laikinai sustabdė
            ban: laikinai uždraudė, moratorium*, draudimas, draudimą
            > Italija pokalbių robotui „Lumivox“ uždraudė tvarkyti italų duomenis.
            stopVerb: nustoti, nustotų, nustojo, nustos, nutraukti, nutrauktų, nutraukė, nutraukia, nutraukim*, sustabdyti
            stopVerb: nutrauktų tvarkymą, nutraukti tvarkymą, nutraukti stebėjimą, nutraukti filmavimą, nebefilmuoti, nebefilmuotų
            stopVerb: nefilmuoti, neįrašinėti, nebeįrašinėti, nebesiųsti, nesiųsti, stabdytų, nustotų rinkti, nustoti rinkti
            stopVerb: nustotų naudoti, nustoti naudoti, atjungti, atjungtų, sustabdžius, uždaryti, nuimti kamer*, pašalinti kamer*
            stopVerb: atsisakytų
            stopVerb: sustabdytų, sustabdė, sustabdo, stabdyti, stabdo, liautis, liautųsi, liovėsi, nebetvarkyti
            stopVerb: nebetvarkytų, nebenaudoti, nenaudoti, netvarkyti, nerinkti, neberinkti, susilaikyti, išjungti
            stopVerb: išjungtų, išjungė, atsisakyti, įšaldyti, pašalinti
            reprimand: papeikimas, papeikimą, papeikimo, papeikimai, papeikimus, papeikimų, papeikė, papeikta, papeiktas
            reprimand: papeikimu, papeikimui, pareikšti papeikimą, pareiškė papeikimą, pareikštas papeikimas, pareiškusi papeikimą
            reprimand: skyrė papeikimą, skirtas papeikimas, gavo papeikimą, papeikti, papeikdama
            reprimand: papeikia
            > Savivaldybei pareikštas papeikimas.
            warn: įspėjo, įspėja, įspėjimas, įspėjimą, įspėjimo, įspėjimai, įspėjimus, įspėjimų, įspėta, įspėtas, įspėti
            warn: skyrė įspėjimą, skirtas įspėjimas, gavo įspėjimą, pateikė įspėjimą, įspėjusi, įspėdama, įspėjama, įspėtas dėl
            warn: perspėjo, perspėja, perspėjim*, oficialus įspėjimas, oficialų įspėjimą, rašytinis įspėjimas
            periodic: periodinė bauda, periodinės baudos, periodinę baudą, periodinių baudų, dienos bauda, kasdienė bauda
            periodic: priverstinę išmoką, priverstinė išmoka, priverstinės išmokos, priverstinė suma, periodinė išmoka
            periodic: vienkartinė bauda už kiekvieną, baudas už kiekvieną, piniginė prievarta, dieninė bauda, dienos baudą, dieninę baudą
            periodic: savaitinė bauda
            periodic: kasdienes baudas, kasdienę baudą, kasdienės baudos, priverstinė bauda, priverstinės baudos
            periodic: priverstinę baudą, bauda už kiekvieną dieną, baudą už kiekvieną dieną, baudos už kiekvieną dieną
            periodic: bauda per dieną, priverstinio poveikio, delspinigi*, periodin* mokėjim*, dwangsom, astreinte
            periodic: zwangsgeld
            propose: sprendimo projektas, sprendimo projektą, sprendimo projekto, sprendimo projekte, projektas
            propose: numatomą baudą, numatoma sankcija, numatomą sankciją, numatomos baudos, ketinimą skirti, ketinimą uždrausti
            propose: ketinama skirti, ketinama nubausti, ketinama uždrausti, svarstoma skirti, svarstoma nubausti, svarstoma įpareigoti
            propose: svarsto uždrausti, svarsto įpareigoti, sprendimo projektas jau, preliminariu vertinimu, preliminari išvada
            propose: preliminaria išvada, preliminarų sprendimą, išankstinis sprendimas, prokuroras prašo, prokuratūra prašo
            propose: siekia nubausti, nori nubausti, ruošiasi skirti, ruošiasi nubausti, galutinis sprendimas tikėtinas
            propose: gali būti skirta bauda
            propose: ketina skirti, ketina nubausti, ketina bausti, ketina paskirti, planuoja skirti, planuoja nubausti
            propose: planuoja bausti, ketinim*, pranešimas apie ketinimą, ketinimas skirti, pasiūlė, siūlo, siūlė
            propose: pasiūlyta, pasiūlytas, siūloma, siūlomas, siūlomą, pasiūlymas, pasiūlymą, preliminar*, preliminarus
            propose: preliminarios, preliminarią, pirminis sprendimas, išankstinė, išankstines, rekomendavo, rekomenduoja
            propose: rekomendacij*, prašo skirti, prašė skirti, reikalauja skirti, rengiasi skirti, rengiasi nubausti
            propose: numatoma bauda, numato skirti, svarsto skirti
            rumour: šaltinių teigimu, šaltinių duomenimis, neoficialiais duomenimis, neoficialiomis žiniomis
            rumour: gali tekti sumokėti, teigia šaltiniai, su tyrimu susipažinę, su situacija susipažinę, su byla susipažinę
            rumour: nenorėję būti įvardyti, nepanoro būti įvardyti, anoniminiai šaltiniai
            rumour: pasak šaltinių, anot šaltinių, šaltiniai, šaltinis, šaltinių, su reikalu susipažin*, susipažinę asmenys
            rumour: susipažinusių, artimi šaltiniai, artimų šaltinių, anonimiškai, anonimiški šaltiniai
            rumour: neįvardyti šaltiniai, anonimin* šaltin*, anonimiškumo sąlyga, gandai, gandų, kalbama, manoma kad
            rumour: tikimasi, tikėtina, gali būti skirta, gali būti nubausta, gali būti nubaustas, gali būti skirtas
            rumour: gali sulaukti, gali gauti, gali tekti, gali grėsti, galėtų būti skirta, galėtų sulaukti, gresia, gręsia
            rumour: galima bauda, galimą baudą, tariama, netrukus gali, esą, ruošiamasi, rengiasi, nutekint*
            rumour: viešai neatskleid*
            withdraw: atsiėmė, atsiima, atsiimta, atsiimtas, atšaukė, atšaukia, atšaukta, atšauktas, atšaukim*
            withdraw: panaikino draudimą, panaikintas draudimas, nutraukė tyrimą, tyrimas nutrauktas, nutraukta byla
            withdraw: bylą nutraukė, atsisakė skirti

            # Sums that are no fines.
            cap: iki, ne daugiau kaip, ne didesnė kaip, daugiausia, didžiausia galima, maksimali, maksimalus, maksimalią
            cap: maksimalios, maksimaliai, maksimum*, gali siekti, galėtų siekti, galėjo siekti, siekia iki
            cap: gali būti skirta iki, gali skirti, galėjo skirti, gali skirti iki, gali būti, numato, numatyta
            cap: numatytos baudos, numatyta bauda, metinės apyvartos, metinių pajamų, pasaulinės apyvartos
            cap: metinės pasaulinės apyvartos, bendros metinės apyvartos, bendros metinės pasaulinės apyvartos
            cap: pasaulinės metinės apyvartos, bendros pasaulinės metinės apyvartos, visos metinės apyvartos
            cap: metinės apyvartos dydžio, nuo apyvartos, apyvartos dydžio, priklausomai nuo to kuri suma didesnė
            cap: atsižvelgiant į tai kuri suma, kuri suma didesnė, viršutinė riba, viršutinę ribą, lubos, riba
            cap: negali viršyti, neviršija, teoriškai, leidžia iki, leidžiama, įstatymas numato
            cap: maksimal*, didžiausia bauda
            turnover: apyvarta, apyvartos, apyvartą, apyvartai, apyvartų, pajamos, pajamų, pajamas, pajamomis, pelnas
            turnover: pelno, pelną, grynasis pelnas, grynojo pelno, pardavimai, pardavimų, pardavimo pajam*, rinkos vertė
            turnover: rinkos vertės, vertė, turtas, turto, kapitalas, kapitalo, nuostolis, nuostoliai, nuostolių, nuostolį
            turnover: akcijos, akcijų, akcijas, įstatinis kapitalas, ebitda
            total: iš viso, viso, bendra suma, bendra baudų suma, bendros sumos, bendrą sumą, bendra, bendrą, bendros
            total: bendrai, kartu, sudėjus, sumoje, iš viso skirta, vidutiniškai, vidutinė, vidutinis, vidurkis
            total: susumavus, iš viso baudų, baudų už, baudų skaičius, viso labo, kartu sudėjus
            total: nuo 2018
            damages: žala, žalos, žalą, žalai, neturtinė žala, neturtinės žalos, neturtinę žalą, neturtinei žalai
            damages: turtinė žala, turtinės žalos, žalos atlyginim*, atlyginti žalą, atlygin* žal*, kompensacij*
            damages: kompensuo*, grupės ieškin*, grupės ieškinį, grupės ieškinys, kolektyvin* ieškin*, ieškinys, ieškinį
            damages: ieškinio, ieškiniai, ieškinių, ieškovas, ieškovai, ieškovų, ieškovė, ieškovo, bylinėja*, bylinėjim*
            damages: padavė į teismą, teisiasi, nuostolių atlyginim*
            damages: prisiekusi*, patent*
            otherSum: atidėjin*, atidėjimai, atidėjo, kaina, kainos, kainą, kainų, kaštai, kaštų, išlaid*, sąnaud*
            otherSum: biudžet*, investicij*, investavo, investuo*, sandor*, įsigijo, įsigijim*, nupirko, pirko, pirkim*
            otherSum: pardavė, pardavim*, parduota, taikos sutart*, susitarim*, išpirk*, išpirka, paskol*, kredit*
            otherSum: atlyginimas darbuotojams, algos, algą, alga, rinkliav*, mokestis, mokesčio, mokestį, prenumerat*
            otherSum: aukojo, parama, paramą, paramos, subsidij*, dotacij*, sutartis už, vertės, vertas, premij*, bonus*
            otherSum: dividend*, bylinėjimosi išlaid*, teismo išlaid*, žyminis mokestis, skola, skolą, skolos, skolų
            otherSum: per metus, kasmet, finansavim*, finansavo, skyrė lėšų, čekis, prizas, pavogta, pavogė, sutaup*
            otherSum: pirkinys
            otherSum: bitkoin*, bitcoin*, bazinė suma, bazinis dydis, kainavo, draud*, mažum*

            # Procedure.
            decide: sprendimas, sprendimo, sprendimą, sprendime, sprendimui, sprendimu, sprendimai, sprendimų
            decide: priimtas sprendimas, sprendimas priimtas, sprendimą priėmė, priėmė sprendimą, priėmė nutartį, nutartis, nutartimi
            decide: nutartį, nutarties, paskelbta nutartimi, sprendimas dėl baudos
            decide: sprendimus, nusprendė, nusprendžia, nuspręsta, nutarė, nutaria, nutarta, nutarimas, nutarimo
            decide: nutarimą, nutarimu, nustatė, nustato, nustatyta, nustatytas, nustatyti, nustatė kad, konstatavo
            decide: konstatuoja, konstatuota, pripažino, pripažįsta, pripažinta, pripažintas, priėmė, priimtas
            decide: priimta, išvada, išvadą, padarė išvadą, įvertino, vertino, galutinis sprendimas, sprendė, datuotas
            decide: datuota, datuotą, datuotame, datuotu
            decide: pasirašyta, pasirašytas
            announce: paskelbė, paskelbtas, paskelbta, paskelbus, paskelbti, skelbė, skelbia, pranešė, praneša
            announce: pranešta, pranešime, pranešimas, pranešimą, informavo, informuoja, paviešino, paviešinta
            announce: paviešintas, publikavo, publikuota, atskleidė, paaiškėjo, tapo žinoma
            incident: nutekėjimas, nutekėjimą, nutekėjimo, nutekėjo, nutekinta, nutekinti, nutekinimas, nutekinimo
            incident: ataka, ataką, atakos, atakų, kibernetinė ataka, kibernetinė atak*, kibernetinės atakos, įsilauž*
            incident: programiši*, vagystė, vagystę, vagystės, pavogt*, pavogė, incidentas, incidento, incidentą
            incident: išpirkos, saugumo pažeidim*
            statute: įstatymas, įstatymo, įstatymą, reglamentas, reglamento, reglamentą, direktyva, direktyvos
            statute: kodeksas, kodekso
            conclude: baigė, baigtas, užbaigė, užbaigtas, užbaigta
            inquiry: tyrimas, tyrimą, tyrimo, tyrimai, tyrimų, tyrimus, tyrimui, tyrė, tiria, ištyrė, pradėjo, pradėtas
            inquiry: pradėta, pradeda, patikrinim*, tikrinim*, patikrino, tikrino, tikrina, patikra, patikrą, patikros
            inquiry: inspektav*, nagrinėj*, nagrinėja, išnagrinėj*, savo iniciatyva, atliko, ikiteisminis, kratos, apklaus*
            inquiry: aiškinasi, aiškinosi, domisi, susidomėjo, administracinė procedūra
            appeal: skundas, skundą, skundo, apeliacinis skundas, apeliacinį skundą, apeliacinio skundo, apeliacija
            appeal: apeliaciją, apeliacijos, kasacinis skundas, kasacinį skundą, kasacija, apskundim*, apskundimas
            appeal: apskundimo, atskirasis skundas, prieštaravim*, ginčijim*, ginčas teisme, gali būti skundžiamas
            appeal: skundžiamas, skundžiama
            appealVerb: apskundė, apskundžia, apskųsta, apskųstas, apskųsti, apskųs, apskundusi, apskundęs
            appealVerb: skundžiame, skundžia teismui, skundžia sprendimą, skundė sprendimą, skųs sprendimą, skųs teismui, ją skųsime
            appealVerb: jį skųsime, skųsime regionų, skųs regionų, apskundė sprendimą, apskundė regionų, apskundė vilniaus
            appealVerb: sprendimą apskundė, sprendimą skųs, baudą apskundė, baudą skųs, apskųsti teismui, kreipsimės į regionų
            appealVerb: kreipsis į regionų, kreipsimės į administracinį, kreipsis į administracinį, kreipėsi į administracinį
            appealVerb: kreipėsi į regionų, kreipėsi į lvat, kreipsis į lvat, ginsimės, gins teisme, ginčysime teisme, ginčys teisme
            appealVerb: bylinėsimės, bylinėjasi, padavė skundus, skundus padavė, paduos skundą, paduos apeliaciją, pateiks skundą teismui
            appealVerb: pateiks apeliacinį, pateiks apeliaciją, teiks apeliaciją, teiks skundą teismui, prašo panaikinti visą
            appealVerb: prašė panaikinti baudą, prašo panaikinti baudą, prašė baudą panaikinti, prašo grąžinti, kels bylą, eis į teismą
            appealVerb: eisime į teismą, žengs į teismą, ieškos teisybės teisme, sieks panaikinti, sieks įrodyti
            appealVerb: apskundė teismui, skundžia, skundė, skųsti, skųs, skundžiamas, padavė skundą
            appealVerb: pateikė skundą teismui, pateikė apeliacinį skundą, padavė apeliacinį skundą, pateikė apeliaciją
            appealVerb: padavė apeliaciją, ginčija, ginčijo, ginčys, ginčyti, ginčijama, ginčijamas, užginčijo, užginčyti
            appealVerb: kreipėsi į teismą, kreipsis į teismą, kreiptis į teismą, kreipiasi į teismą, į teismą
            appealVerb: prašė panaikinti, prašo panaikinti, prašė sprendimą panaikinti, prašė teismo panaikinti
            appealVerb: siekia panaikinti, nesutikdama, nesutikdamas, bylinėsis, teisme gins, gins savo teises
            appealVerb: gintis teisme, ginsis, pasinaudos teise apskųsti, pateikė skundą vilniaus, pateikė skundą regionų
            > Kepykla „Rugelis“ inspekcijos sprendimą apskundė teismui.
            intend: ketina, ketino, ketinanti, planuoja, planuojama, planavo, žada, žadėjo, pažadėjo, svarsto, svarstys
            intend: kreipsimės į teismą, kreipsis į regionų, apskųs teismui, pateiks skundą, pateiks apeliaciją, teiks apeliaciją
            intend: teiks skundą, paduos apeliaciją, paduos skundą, eis į teismą, eisime į teismą, bylinėsis, bylinėsimės
            intend: sieks panaikinti, svarstome, svarsto galimybę, svarsto galimybes, planuojame, ketiname, rengia skundą, rengiame skundą
            intend: nusprendė skųsti, nusprendė apskųsti, žada skųsti, žada apskųsti, žada kreiptis, neatmeta galimybės, neatmetame
            intend: vertina sprendimą, vertiname, analizuoja sprendimą, nagrinėja sprendimą, nesutinka su bauda, su bauda nesutinkame
            intend: su bauda nesutinka, su sprendimu nesutinka, tikriausiai, greičiausiai
            intend: svarstoma, nori, norėtų, rengiasi, ruošiasi, gali, galėtų, paskelbė, pranešė, teigia, nesutinka
            intend: nesutiko, nesutinkame, nepritaria, pasirengusi, pasirengęs, pasilieka teisę, turi teisę, nusiteik*
            intend: apsisprend*, kreipsis, apskųs, skųs, sieks, siekia, bus, vertina galimybes
            lodge: pateikė, pateikia, pateikta, pateiktas, pateikti, pateikus, pateikusi, pateikęs, pateiktą, pateikę
            lodge: buvo pateikusi, buvo pateikęs, gavo skundą, gavo pranešimą, gautas skundas, gautas pranešimas, gavusi pranešimą
            lodge: pradėtas gavus, pradėta gavus, pradėjo gavusi
            lodge: buvo pateikę, padavė, paduota, paduotas, padavus, kreipėsi, kreipiasi, kreipdamasi, kreipimasis
            lodge: kreipėsi į, gavo, gavusi, gauta, gautas, gautą, gavus, gautų, perdavė, persiuntė, perduota, persiųsta
            lodge: nusiuntė, pranešė, pranešė inspekcijai, pagal skundą, gavus skundą, gavusi skundą, remiantis skundu
            lodge: po skundo, skundo pagrindu, išnagrinėjusi skundą, inicijavo, įteikė
            dismiss: atmetė, atmeta, atmestas, atmesta, atmesti, atmestą, atmetim*, nepagrįst*, nepatenkino, netenkino
            dismiss: skundą atmetė, skundas atmestas, atmetė skundą, atmesti skundą, apeliacinį skundą atmesti, atmetė kaip nepagrįstą
            dismiss: atmestas kaip nepagrįstas, atmetė apeliacinį, netenkino skundo, skundo netenkino, pralaimėjo bylą, pralaimėjusi
            dismiss: nepriėmė skundo, skundą paliko nenagrinėtą
            dismiss: nepriimtin*, nesėkming*, nepavyko, pralaimėjo, pralaimi, atsisakė priimti, nepripažin*, bergžd*
            grant: patenkino, tenkino, patenkintas, patenkinta, patenkinti, tenkinti, pagrįst*, laimėjo, laimi, laimėta
            grant: patenkino skundą, patenkino … skundą, tenkino iš dalies, skundą tenkino, skundą patenkino, tenkino skundą
            grant: skundas patenkintas, skundas tenkintinas, skundas tenkinamas, laimėjo bylą, laimėjo teisme, laimėjusi, pripažino teisiu
            grant: pripažino teisia, stojo bendrovės pusėn, bendrovės pusėje
            grant: pripažino teisią, palaikė, stojo į pusę, naudai, sutiko su, iš dalies tenkino, iš dalies patenkino
            uphold: paliko galioti, palikta galioti, paliko nepakeistą, palikti nepakeistą, paliktas nepakeistas
            uphold: paliko nepakeista, ją paliko nepakeistą, paliktas galioti, nurodymą paliko galioti, sprendimą paliko nepakeistą
            uphold: pripažino pagrįsta, pripažino pagrįstu, pripažino teisėta, pagrįstai, bauda pagrįsta, bauda teisėta, bauda teisėtai
            uphold: pritarė inspekcijai, inspekcijos pusėje, stojo inspekcijos pusėn, vis tiek turės sumokėti, bauda nėra neproporcinga
            uphold: nenustatė pagrindo keisti, nėra pagrindo keisti, nėra pagrindo naikinti
            uphold: palikta nepakeista, nepakeist*, paliko, patvirtino, patvirtinta, patvirtintas, patvirtina
            uphold: lieka galioti, liko galioti, įsiteisėj*, galutin*, neskundžiam*, teisėtas ir pagrįstas
            uphold: teisėta ir pagrįsta, pripažino teisėtu, teisėt*, pagrįsta, nepanaikino, nenaikino
            annul: panaikino, panaikina, panaikinta, panaikintas, nutarė panaikinti, nusprendė panaikinti
            annul: baudą panaikino, panaikino baudą, bauda panaikinta, panaikinta bauda, sprendimą panaikino, sprendimas panaikintas
            annul: panaikino visą sprendimą, panaikino sprendimą, panaikintas sprendimas, panaikinti visą, nurodymą panaikino
            annul: pripažino neteisėta, pripažintas neteisėtu, pripažino neteisėtu, pripažino nepagrįst*, nereikia mokėti
            annul: nereikės mokėti baudos, neprivalės mokėti, atleido nuo baudos, atleista nuo baudos, išvengė baudos, išvengs baudos
            annul: baudos neliko, patenkino skundą, tenkino skundą, skundą tenkino, skundą patenkino
            annul: nutarta panaikinti, panaikintą, panaikins, naikino, atšaukė, atšaukta, atšauktas, pripažino negaliojan*
            annul: pripažino neteisėt*, negaliojan*, niekin*, anuliavo, anuliuo*, išteisino, išvengė, nereikės mokėti
            annul: neturės mokėti, senat*, senaties
            reduce: sumažino, sumažina, sumažinta, sumažintas, nutarė sumažinti, nusprendė sumažinti, sumažinus, mažino
            reduce: baudą sumažino, sumažino baudą, bauda sumažinta, sumažinta bauda, baudą mažino, sumažinta perpus, sumažino perpus
            reduce: perpus mažesnė, perpus mažesnę, perpus sumažino, mažesnio dydžio, mažesnį dydį, apkarpyta, apkarpo, nurėžė, nurėžta
            reduce: sumažinti baudą, sumažinęs, sumažinusi, sumažindamas, sumažėjo, susitraukė, baudą sumažino … iki, sumažinta … iki
            reduce: sumažino … eurų
            reduce: mažina, mažesnė bauda, mažesnę baudą, perpus, apkarpė, sušvelnin*, švelnin*, pakeitė, pakeista
            reduce: pakeistas, pakeisti
            > Teismas bendrovei „Kvartas“ skirtą baudą sumažino nuo 20 tūkst. iki 8 tūkst. eurų.
            increase: padidino, padidina, padidinta, padidintas, padidinti, padidinim*, didino, padvigubino, padvigubinta
            increase: dvigubai padidino
            increase: patrigubin*, didesnė bauda, didesnę baudą, sugriežtin*
            refer: grąžino, grąžina, grąžinta, grąžintas, grąžinti, grąžinim*, nagrinėti iš naujo, iš naujo nagrinėti
            refer: perduota nagrinėti iš naujo, grąžino nagrinėti, nagrinėti pakartotinai, pakartotinai nagrinėti
            refer: prejudicin*, prejudicinis sprendimas, kreipėsi į europos sąjungos teisingumo
            refer: kreipėsi į teisingumo teismą, iš naujo įvertinti, iš naujo svarstyti, perduoti bylą
            suspend: sustabdė vykdym*, sustabdyti vykdym*, vykdymo sustabdym*, sustabdytas vykdymas, sustabdytas
            suspend: sustabdyta, atidėjo, atidėtas, atidėta, laikinosios apsaugos priemonės, laikinąsias apsaugos priemones
            suspend: reikalavimo užtikrinim*, suspenduo*, įšald*
            complaint: skundas, skundą, skundo, skundai, skundų, skundus, skundu, skundui, skundais, prašymas
            complaint: skundas dėl, skundą dėl, pareiškėjos skund*, pareiškėjo skund*, kliento skund*, paciento skund*, gyventojų skund*
            complaint: gyventojo skund*, vartotojo skund*, kreipimasi, kreipimusi, kreipimąsi, kreipimosi, jos skundas, jo skundas
            complaint: pranešimas inspekcijai, pranešimą inspekcijai
            complaint: pranešimas apie pažeidimą, pareiškimas, pareiškimą, pareiškimo, anoniminis skundas
            complaint: kolektyvinis skundas, peticij*, nusiskundim*
            complain: skundėsi, skundžiasi, pasiskundė, apskundė inspekcijai, kreipėsi į inspekciją, kreipėsi į valstybinę
            complain: į inspekciją kreipėsi, į vdai kreipėsi, kreipėsi inspekcijai, skundą buvo pateikusi, skundą buvo pateikęs
            complain: skundą pateikusi, skundus buvo pateikę, skundą inspekcijai pateikė, pateikė skundą inspekcijai, pateikė skundą vdai
            complain: jį pateikė, pasiskundė inspekcijai, pasiskundė vdai, pranešė vdai, informavo inspekciją, informavo vdai
            complain: apie pažeidimą pranešė, apie tai pranešė, parašė inspekcijai, rašė inspekcijai, perdavė skundą, skundas gautas
            complain: išnagrinėjusi pareiškėjos, išnagrinėjusi pareiškėjo, nagrinėdama skundą, pareiškėjos skundą, pareiškėjo skundą
            complain: kreipėsi į vdai, pranešė inspekcijai, pateikė skundą, pateikė skundus, skundus pateikė
            complain: skundą pateikė, buvo pateikę skundus, nusiskundė, pasiskundusi, pasiskundęs
            behalf: vardu, jų vardu, jo vardu, jos vardu, atstovauja, atstovavo, atstovaujama, atstovaujantis
            behalf: atstovaujanti, atstovaujamas, atstovaujami, atstovaujančios, atstovaujamų, atstovas, atstovė
            behalf: interesais, naudai, pasirašė
            accept: neskųs, neskųsime, neapskundė, neapskųs, neapskųsta, neapskųstas, neskundė, nesiskųs, neketina skųsti
            accept: neginčyta, neginčijo, neginčys, neginčija, neskųstas, neskundė sprendimo, neskųs sprendimo, sprendimo neskųs
            accept: sprendimo neskundė, galimybės jį apskųsti bendrovė nesvarsto, nesvarsto, apskųsti nesvarsto, apskųsti neketina
            accept: skųsti neketina, skųsti nežada, nežada skųsti, nurodymą vykdys, vykdys nurodymą, nurodymą įvykdė, įvykdė nurodymą
            accept: įvykdys nurodymą, vykdys sprendimą, sprendimą vykdys, sumokėta ir neginčyta, ji sumokėta, jau sumokėta, susitaikė
            accept: susitaikė su, pripažįsta klaidą, pripažino klaidas, apgailestauja, apgailestaujame, atsiprašome, priima kritiką
            accept: neketina apskųsti, nusprendė neskųsti, nesiruošia skųsti, baudą sumokėjo, sumokėjo baudą
            accept: bauda sumokėta, jau sumokėjo, baudą jau sumokėjo, sutinka su sprendimu, sutiko su sprendimu
            accept: su sprendimu sutinka, priima sprendimą, priėmė sprendimą kaip, pripažino klaidą, pripažino kaltę
            accept: pripažįsta, atsiprašė, atsiprašo, gerbia sprendimą, atsiėmė skundą, atsisakė skundo
            accept: atsisakė apeliacinio skundo

            # Who.
            authorityNoun: priežiūros institucija, priežiūros institucijos, priežiūros institucijai, priežiūros instituciją
            authorityNoun: privatumo apsaugos tarnyb*, privatumo tarnyb*, duomenų valstybės inspekcij*, duomenų apsaugos pareigūn*
            authorityNoun: duomenų apsaugos komisar*, duomenų sargai, duomenų apsaugos sargai, priežiūros tarnybai, kaimyninė inspekcij*
            authorityNoun: latvijos inspekcij*, estijos inspekcij*, žemės duomenų apsaug*, sankcijų kolegij*, duomenų apsaugos kontrolier*
            authorityNoun: inspekcija priėmė
            authorityNoun: priežiūros institucijų, priežiūros institucijoms, vadovaujanti priežiūros institucija
            authorityNoun: vadovaujančios priežiūros institucijos, vadovaujančiai priežiūros institucijai, institucija
            authorityNoun: institucijos, institucijai, instituciją, institucijų, priežiūros tarnyba, priežiūros tarnybos
            authorityNoun: priežiūros inspekcija, duomenų apsaugos inspekcija, duomenų apsaugos inspekcijos
            authorityNoun: duomenų apsaugos inspekcijai, duomenų apsaugos inspekciją
            authorityNoun: valstybinė duomenų apsaugos inspekcija, valstybinės duomenų apsaugos inspekcijos
            authorityNoun: valstybinei duomenų apsaugos inspekcijai, valstybinę duomenų apsaugos inspekciją, inspekcija
            authorityNoun: inspekcijos, inspekcijai, inspekciją, inspekcijoje, vdai, reguliuotojas, reguliuotojo
            authorityNoun: reguliuotojai, reguliuotojui, reguliuotoją, reguliuotojų, reguliavimo institucija
            authorityNoun: reguliavimo institucijos, duomenų apsaugos institucija, duomenų apsaugos institucijos
            authorityNoun: duomenų apsaugos institucijai, duomenų apsaugos instituciją, duomenų apsaugos tarnyba
            authorityNoun: duomenų apsaugos tarnybos, duomenų apsaugos agentūra, duomenų apsaugos agentūros
            authorityNoun: duomenų apsaugos priežiūros institucija, duomenų apsaugos priežiūros institucijos
            authorityNoun: duomenų apsaugos komisija, duomenų apsaugos komisijos, duomenų apsaugos komisijai
            authorityNoun: duomenų apsaugos komisaras, duomenų apsaugos komisaro, duomenų apsaugos komisarė
            authorityNoun: duomenų apsaugos pareigūnai airijoje, informacijos komisaro biuras, informacijos komisaro biuro
            authorityNoun: informacijos komisaras, informacijos komisaro, duomenų apsaugos valdyba
            authorityNoun: duomenų apsaugos ombudsmenas, duomenų apsaugos kontrolierius, duomenų apsaugos biuras
            authorityNoun: privatumo institucija, privatumo priežiūros institucija, privatumo sergėtoja
            authorityNoun: privatumo sergėtojai, sergėtojai, sergėtoja, sargai, komisija, komisijos, komisijai, komisaras
            authorityNoun: komisaro, komisarė, agentūra, agentūros, agentūrai, tarnyba, tarnybos, tarnybai, ombudsmen*
            authorityNoun: kontrolierius, kontrolieriaus, žurnalistų etikos inspektorius, žurnalistų etikos inspektoriaus
            authorityNoun: žurnalistų etikos inspektorė, inspektorius, inspektoriaus, valdžia, pareigūnai, valdyba
            authorityNoun: europos duomenų apsaugos valdyba, europos duomenų apsaugos priežiūros pareigūnas, garante
            courtNoun: teismas, teismo, teismui, teismą, teisme, teismu, teismai, teismų, teisėjas, teisėjo, teisėja
            courtNoun: teisėjai, teisėjų kolegija, teisėjų kolegijos, kolegija, kolegijos, kolegijai, tribunol*
            courtNoun: administracinis teismas, administracinio teismo, administraciniam teismui, administracinį teismą
            courtNoun: administraciniame teisme, apygardos administracinis teismas, apygardos administracinio teismo
            courtNoun: regionų administracinis teismas, regionų administraciniam teismui
            courtNoun: vyriausiasis administracinis teismas, vyriausiojo administracinio teismo
            courtNoun: vyriausiajam administraciniam teismui, aukščiausiasis teismas, aukščiausiojo teismo
            courtNoun: aukščiausiajam teismui, apeliacinis teismas, apeliacinio teismo, apeliaciniam teismui
            courtNoun: konstitucinis teismas, federalinis teismas, federalinio teismo, apygardos teismas, apygardos teismo
            courtNoun: apylinkės teismas, apylinkės teismo, teisingumo teismas, teisingumo teismo, teisingumo teismui
            courtNoun: pirmosios instancijos teismas, pirmosios instancijos teismo, valstybės taryba, valstybės tarybos
            courtNoun: kasacinis teismas, lvat, vaat
            companyNoun: bendrovė, bendrovės, bendrovei, bendrovę, bendrovių, bendrovėms, bendroves, įmonė, įmonės, įmonei
            companyNoun: emitentas, emitento, emitentui, emitentą, kreditų davėj*, kredito davėj*, vartojimo kreditų davėj*
            companyNoun: greitųjų kreditų įmon*, skolintoj*, fintech įmon*, finansinių technologijų, finansų technologijų
            companyNoun: draudimo broker*, sporto klubų tinklas, sporto klubų tinklą, sporto klubų tinklui, sporto salė, sporto salės
            companyNoun: sporto salei, internetinė vaistinė, internetinei vaistinei, internetinės vaistinės, loterijų bendrov*, loterijos
            companyNoun: azartinių lošimų, lošimų bendrov*, lažybų, viešbučių grup*, kelionių agentūrą, kelionių agentūros
            companyNoun: turizmo bendrov*, kempingas, pramogų park*, baseinas, vandens park*, teatras, teatrui, koncertų sal*
            companyNoun: bilietų platintoj*, renginių organizator*, kino centr*, odontologijos klinika, odontologijos klinikų tinkl*
            companyNoun: grožio salon*, grožio klinik*, kirpykl*, veterinarijos klinik*, optik*, optikos tinkl*, laboratorijų tinkl*
            companyNoun: reabilitacijos, globos centr*, senelių nam*, socialinių paslaugų centr*, socialinės globos, sanatorij*
            companyNoun: greitosios pagalbos, šeimos klinik*, šeimos gydytoj*, baldų tinkl*, baldų parduotuv*, drabužių tinkl*
            companyNoun: drabužių parduotuv*, elektronikos tinkl*, statybinių prekių, maisto prekių, maisto pristatymo
            companyNoun: pristatymo platform*, pavėžėjimo platform*, paspirtukų nuom*, automobilių salon*, automobilių servis*
            companyNoun: autoservis*, automobilių stovėjimo, stovėjimo aikštel*, degalinių tinklas, degalinių tinklui, energijos tiekėj*
            companyNoun: dujų tiekėj*, šilumos tiekėj*, šilumos tinkl*, atliekų tvarkytoj*, atliekų vežėj*, keltų bendrov*, laivybos
            companyNoun: uosto direkcij*, oro uostai, oro uostų, krovinių vežėj*, siuntas vežant*, siuntų vežėj*
            companyNoun: nekilnojamojo turto bendrov*, nuomotojas, nuomotojui, nuomotoja, būsto nuomos, daugiabučių administrator*
            companyNoun: valymo bendrov*, laikinojo įdarbinimo, personalo nuomos, atrankos bendrov*, apklausų bendrov*, rinkos tyrimų
            companyNoun: reklamos tinkl*, reklamos tinklui, duomenų brokeri*, skelbimų portal*, pažinčių portal*, pažinčių programėl*
            companyNoun: žaidimų kūrėj*, programinės įrangos, informacinių technologijų, it paslaugų, debesijos paslaug*, duomenų centr*
            companyNoun: prieglobos paslaug*, ryšių bendrov*, interneto tiekėj*, televizijos kanal*, radijo stot*, naujienų agentūr*
            companyNoun: leidybos grup*, mokymo įstaig*, švietimo įstaig*, ugdymo įstaig*, aukštoji mokykla, aukštosios mokyklos
            companyNoun: aukštajai mokyklai, profesinio mokymo, vairavimo mokykl*, mokyklai-darželiui, pagrindinė mokykla
            companyNoun: pagrindinei mokyklai, policijos komisariat*, rajono savivaldybės, savivaldybės įmon*, savivaldybės taryb*
            companyNoun: tarybai, tarnybai, vaiko teisių, vaiko teisių apsaugos, socialinės paramos skyri*, migracijos departament*
            companyNoun: kalėjim*, kalėjimų tarnyb*, pataisos nam*, pasienio, valstybės sienos, ugniagesi*, gelbėjimo, muitin*
            companyNoun: mokesčių inspekcij*, prokuratūr*, užimtumo tarnyb*, draudimo fond*, fondas, fondui, fondo, labdaros
            companyNoun: paramos fond*, profsąjung*, religinė bendruomen*, parapijai, sodininkų bendrij*, garažų bendrij*, kooperatyv*
            companyNoun: žemės ūkio, ūkininkas, ūkininkui, patronuojamoji, patronuojamajai, kontroliuojama bendrov*
            companyNoun: įmonę, įmonių, įmonėms, kompanija, kompanijos, kompanijai, kompaniją, firma, firmos, firmai, firmą
            companyNoun: uždaroji akcinė bendrovė, akcinė bendrovė, mažoji bendrija, bendrija, bendrijai, bendrijos, grupė
            companyNoun: grupės, grupei, grupę, koncern*, korporacij*, konglomerat*, holding*, milžinė, milžinės, milžinei
            companyNoun: milžinę, milžinas, milžino, milžinui, milžiną, technologijų milžinė, technologijų milžinės
            companyNoun: technologijų milžinei, technologijų milžiną, technologijų milžinui, technologijų bendrovė
            companyNoun: technologijų bendrovei, technologijų įmonė, interneto milžinė, interneto milžinei, gigant*, bankas
            companyNoun: banko, bankui, banką, bankai, bankų, komercinis bankas, kredito unija, kredito unijai
            companyNoun: kredito įstaiga, kredito įstaigai, kredito davėjas, finansų įstaiga, finansų bendrovė
            companyNoun: finansų įstaigai, elektroninių pinigų įstaiga, mokėjimo įstaiga, greitųjų kreditų bendrov*
            companyNoun: draudikas, draudiko, draudikui, draudiką, draudimo bendrovė, draudimo bendrovės
            companyNoun: draudimo bendrovei, pensijų fondas, lizingo bendrovė, išieškojimo bendrovė
            companyNoun: skolų išieškojimo bendrovė, skolų išieškojimo bendrovei, skolų išieškotoj*, ligoninė, ligoninės
            companyNoun: ligoninei, ligoninę, klinika, klinikos, klinikai, kliniką, klinikoms, poliklinik*
            companyNoun: medicinos centras, medicinos centrui, medicinos įstaiga, medicinos įstaigai, gydymo įstaiga
            companyNoun: gydymo įstaigos, gydymo įstaigai, gydymo įstaigą, sveikatos priežiūros įstaiga
            companyNoun: sveikatos priežiūros įstaigai, sveikatos centras, sveikatos centrui, laboratorij*, vaistinė
            companyNoun: vaistinei, vaistinės, vaistinių tinklas, vaistinių tinklui, odontolog*, odontologijos klinik*
            companyNoun: gydytojas, gydytojui, gydytoja, globos namai, globos namams, slaugos namai
            companyNoun: telekomunikacijų bendrovė, telekomunikacijų bendrovei, telekomunikacijų bendrovės
            companyNoun: telekomunikacijų operator*, ryšių operatorius, ryšių operatoriui, ryšio operatorius
            companyNoun: mobiliojo ryšio operatorius, mobiliojo ryšio operatoriui, mobiliojo ryšio operatoriaus
            companyNoun: operatorius, operatoriui, operatoriaus, operatorių, interneto paslaugų teikėj*, paslaugų teikėja
            companyNoun: paslaugų teikėjas, paslaugų teikėjui, teikėjas, teikėjui, teikėja, tiekėjas, tiekėjui, tiekėja
            companyNoun: tiekėjai, elektros tiekėj*, energetikos bendrovė, energetikos įmonė, energetikos bendrovei
            companyNoun: elektros skirstym*, vandentiek*, vandenys, dujų bendrovė, komunalin*, viešbutis, viešbučio
            companyNoun: viešbučiui, viešbutį, viešbučių tinklas, viešbučių tinklui, tinklas, tinklo, tinklui, tinklą
            companyNoun: prekybos tinklas, prekybos tinklo, prekybos tinklui, prekybos tinklą, prekybininkas, prekybininkui
            companyNoun: prekybininkė, parduotuvė, parduotuvės, parduotuvei, parduotuvę, elektroninė parduotuvė
            companyNoun: elektroninei parduotuvei, elektroninės parduotuvės, internetinė parduotuvė
            companyNoun: internetinei parduotuvei, e . parduotuvė, el . parduotuvė, el . parduotuvei, prekybos centras
            companyNoun: prekybos centrui, prekybos centro, pardavėjas, pardavėjui, pardavėja, restoran*, kavinė, kavinei
            companyNoun: kavinės, baras, barui, kazino, lažybų bendrovė, lažybų bendrovei, sporto klubas, sporto klubui
            companyNoun: sporto klubo, sporto klubų tinkl*, oro linijos, oro linijų bendrovė, oro linijų bendrovei
            companyNoun: aviakompanij*, oro uostas, oro uostui, vežėjas, vežėjui, pavėžėj*, kelionių agentūra
            companyNoun: kelionių agentūrai, kelionių organizator*, taksi bendrovė, automobilių dalijimosi bendrov*
            companyNoun: automobilių dalijimosi platform*, automobilių nuom*, geležinkel*, paštas, paštui, pašto
            companyNoun: siuntų tarnyb*, kurjeri*, siuntų bendrov*, transporto bendrovė, logistikos bendrovė, savivaldybė
            companyNoun: savivaldybės, savivaldybei, savivaldybę, savivaldybės administracij*, savivaldybės administracijai
            companyNoun: miesto savivaldybė, miesto savivaldybei, rajono savivaldybė, rajono savivaldybei, seniūnij*, meras
            companyNoun: merui, mero, ministerij*, ministras, ministrui, vyriausybė, vyriausybei, policija, policijai
            companyNoun: policijos, policijos departament*, departamentas, departamentui, departamento, registrų centras
            companyNoun: registrų centrui, registrų centro, valstybės įmonė, valstybės įmonei, valstybės įmonės
            companyNoun: viešoji įstaiga, viešajai įstaigai, viešosios įstaigos, biudžetinė įstaiga, biudžetinei įstaigai
            companyNoun: įstaiga, įstaigai, įstaigos, įstaigą, nacionalinis visuomenės sveikatos centras
            companyNoun: nacionaliniam visuomenės sveikatos centrui, nvsc, sodra, sodrai, centras, centrui, centro
            companyNoun: ligonių kasa, ligonių kasai, valdžios institucija, mokykla, mokyklos, mokyklai, mokyklą, gimnazij*
            companyNoun: progimnazij*, darželis, darželio, darželiui, vaikų darželis, vaikų darželiui, lopšelis
            companyNoun: universitet*, kolegija, akademij*, institut*, muziej*, bibliotek*, bažnyčia, parapija, partija
            companyNoun: partijos, partijai, partiją, politinė partija, politinei partijai, kandidatas, kandidatui
            companyNoun: politikas, politikui, seimo narys, seimo nariui, federacij*, klubas, klubo, klubui
            companyNoun: profesinė sąjunga, profesinei sąjungai, asociacij*, draugij*, bendruomen*
            companyNoun: daugiabučio namo savininkų bendrij*, namo bendrija, namo bendrijai, bendrijos pirminink*
            companyNoun: administrator*, namų administrator*, būsto administrator*, darbdavys, darbdavio, darbdaviui
            companyNoun: darbdavį, duomenų valdytojas, duomenų valdytojo, duomenų valdytojui, duomenų valdytoją
            companyNoun: duomenų valdytoja, duomenų valdytojai, valdytojas, valdytojui, valdytojo, duomenų tvarkytojas
            companyNoun: duomenų tvarkytojui, duomenų tvarkytojo, tvarkytojas, tvarkytojui, subrangov*, verslininkas
            companyNoun: verslininkui, individuali įmonė, individualiai įmonei, antstolis, antstolio, antstoliui, antstolė
            companyNoun: notaras, notarui, notarė, advokatas, advokatui, advokatų kontora, advokatų kontorai, buhalterin*
            companyNoun: nekilnojamojo turto agentūra, personalo atrankos bendrov*, įdarbinimo agentūra, skambučių centras
            companyNoun: rinkodaros bendrovė, rinkodaros bendrovei, reklamos agentūra, reklamos bendrovė, leidėjas
            companyNoun: leidėjui, leidykla, laikraštis, laikraščiui, portalas, portalui, portalo, naujienų portalas
            companyNoun: naujienų portalui, žiniasklaidos grupė, televizij*, radijas, platforma, platformos, platformai
            companyNoun: platformą, prekybos platforma, programėlė, programėlės, programėlei, programėlę
            companyNoun: programėlių kūrėj*, socialinis tinklas, socialinio tinklo, socialiniam tinklui, socialinį tinklą
            companyNoun: paieškos sistema, paieškos milžinė, svetainė, svetainės, svetainei, svetainę, interneto svetainė
            companyNoun: interneto svetainei, pokalbių robot*, startuolis, startuoliui, startuolio, kūrėjas, kūrėjui
            companyNoun: kūrėja, programinės įrangos bendrovė, programinės įrangos kūrėj*, it bendrovė, it įmonė
            companyNoun: gamintojas, gamintojui, gamintoja, automobilių gamintoj*, gamykla, gamyklai, fabrikas
            companyNoun: statybų bendrovė, statybos bendrovė, apsaugos bendrovė, saugos tarnyb*, tarptautinė bendrovė
            companyNoun: patronuojanti bendrovė, motininė bendrovė, motininei bendrovei, dukterinė bendrovė
            companyNoun: dukterinės bendrovės, dukterinei bendrovei, dukterinė įmonė, dukterinei įmonei, filialas, filialui
            companyNoun: filialo, padalinys, padaliniui, organizacija, organizacijos, organizacijai, organizaciją
            companyNoun: subjektas, subjektui, fizinis asmuo, fiziniam asmeniui, fizinio asmens, fizinį asmenį
            companyNoun: juridinis asmuo, juridiniam asmeniui, juridinį asmenį, asmuo, asmeniui, vyras, vyrui, moteris
            companyNoun: moteriai, pareigūnas, pareigūnui, policininkas, policininkui, kaimynas, kaimynui, savininkas
            companyNoun: savininkui, vadovas, vadovui, direktorius, direktoriui, buvęs darbuotojas, buvusi darbuotoja
            companyNoun: pažeidėjas, pažeidėjai, pažeidėjui, atsakovas, atsakovė, atsakovei, pareiškėja, pareiškėjas
            companyNoun: degalinė, degalinių tinkl*, kino teatr*, franšiz*, tarpininkas, brokeris
            companyNoun: mokėjimo paslaugas teikianti bendrovė, mokėjimo paslaugas teikiančiai bendrovei
            > Savivaldybei ir darželiui pareikšti papeikimai.
            role: duomenų valdytojas, duomenų valdytojo, duomenų valdytojui, duomenų valdytoją, duomenų valdytoja, valdytojas, valdytojui, valdytojo, valdytoją, atsakovas, atsakovui, atsakovo, atsakovė, atsakovei
            # Where somebody is.
            at: iš
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: savivaldyb*, miesto savivaldyb*, rajono savivaldyb*, universitet*, ligonin*, mokykl*, gimnazij*, oro uost*, policij*, miesto policij*
            officeNoun: savivaldybės administracij*, komisariat*, policijos komisariat*, departament*, poliklinik*, progimnazij*
            officeNoun: pagrindinė mokykl*, lopšel*, darželis, darželio, darželiui, muziej*, bibliotek*, kolegij*, kalėjim*, tarnyba
            officeNoun: tarnybos, tarnybai, socialinių paslaugų centr*, visuomenės sveikatos biur*, sveikatos centr*, seniūnij*
            officeNoun: globos nam*, teatras, teatro, teatrui, akademij*, institut*, klinikos, viešoji bibliotek*
            officeNoun fields: ministerij*
            officeNoun: savivaldybės administracij*, miesto savivaldybės administracij*, rajono savivaldybės administracij*, poliklinik*, progimnazij*, departament*, muziej*
            ownCase savivaldybė: savivaldybės, savivaldybei, savivaldybę, savivaldybėje, savivaldybos, savivaldybai, savivaldybą, savivaldyboje, savivaldybo, savivaldybui, savivaldybe, savivaldybaus, savivaldybų, savivaldybija, savivaldybijos, savivaldybijai, savivaldybiją
            ownCase miesto savivaldybė: miesto savivaldybės, miesto savivaldybei, miesto savivaldybę, miesto savivaldybėje, miesto savivaldybos, miesto savivaldybai, miesto savivaldybą, miesto savivaldyboje, miesto savivaldybo, miesto savivaldybui, miesto savivaldybe, miesto savivaldybaus, miesto savivaldybų, miesto savivaldybija, miesto savivaldybijos, miesto savivaldybijai, miesto savivaldybiją
            ownCase rajono savivaldybė: rajono savivaldybės, rajono savivaldybei, rajono savivaldybę, rajono savivaldybėje, rajono savivaldybos, rajono savivaldybai, rajono savivaldybą, rajono savivaldyboje, rajono savivaldybo, rajono savivaldybui, rajono savivaldybe, rajono savivaldybaus, rajono savivaldybų, rajono savivaldybija, rajono savivaldybijos, rajono savivaldybijai, rajono savivaldybiją
            ownCase savivaldybės administracija: savivaldybės administracijė, savivaldybės administracijės, savivaldybės administracijei, savivaldybės administraciję, savivaldybės administracijėje, savivaldybės administracijos, savivaldybės administracijai, savivaldybės administraciją, savivaldybės administracijoje, savivaldybės administracijo, savivaldybės administracijui, savivaldybės administracije, savivaldybės administracijaus, savivaldybės administracijų, savivaldybės administracijija, savivaldybės administracijijos, savivaldybės administracijijai, savivaldybės administracijiją
            ownCase miesto savivaldybės administracija: miesto savivaldybės administracijė, miesto savivaldybės administracijės, miesto savivaldybės administracijei, miesto savivaldybės administraciję, miesto savivaldybės administracijėje, miesto savivaldybės administracijos, miesto savivaldybės administracijai, miesto savivaldybės administraciją, miesto savivaldybės administracijoje, miesto savivaldybės administracijo, miesto savivaldybės administracijui, miesto savivaldybės administracije, miesto savivaldybės administracijaus, miesto savivaldybės administracijų, miesto savivaldybės administracijija, miesto savivaldybės administracijijos, miesto savivaldybės administracijijai, miesto savivaldybės administracijiją
            ownCase rajono savivaldybės administracija: rajono savivaldybės administracijė, rajono savivaldybės administracijės, rajono savivaldybės administracijei, rajono savivaldybės administraciję, rajono savivaldybės administracijėje, rajono savivaldybės administracijos, rajono savivaldybės administracijai, rajono savivaldybės administraciją, rajono savivaldybės administracijoje, rajono savivaldybės administracijo, rajono savivaldybės administracijui, rajono savivaldybės administracije, rajono savivaldybės administracijaus, rajono savivaldybės administracijų, rajono savivaldybės administracijija, rajono savivaldybės administracijijos, rajono savivaldybės administracijijai, rajono savivaldybės administracijiją
            ownCase universitetas: universitetė, universitetės, universitetei, universitetę, universitetėje, universitetos, universitetai, universitetą, universitetoje, universiteto, universitetui, universitete, universitetaus, universitetų, universitetija, universitetijos, universitetijai, universitetiją
            ownCase ligoninė: ligoninės, ligoninei, ligoninę, ligoninėje, ligoninos, ligoninai, ligoniną, ligoninoje, ligonino, ligoninui, ligonine, ligoninaus, ligoninų, ligoninija, ligoninijos, ligoninijai, ligoniniją
            ownCase poliklinika: poliklinikė, poliklinikės, poliklinikei, poliklinikę, poliklinikėje, poliklinikos, poliklinikai, polikliniką, poliklinikoje, polikliniko, poliklinikui, poliklinike, poliklinikaus, poliklinikų, poliklinikija, poliklinikijos, poliklinikijai, poliklinikiją
            ownCase mokykla: mokyklė, mokyklės, mokyklei, mokyklę, mokyklėje, mokyklos, mokyklai, mokyklą, mokykloje, mokyklo, mokyklui, mokykle, mokyklaus, mokyklų, mokyklija, mokyklijos, mokyklijai, mokykliją
            ownCase gimnazija: gimnazijė, gimnazijės, gimnazijei, gimnaziję, gimnazijėje, gimnazijos, gimnazijai, gimnaziją, gimnazijoje, gimnazijo, gimnazijui, gimnazije, gimnazijaus, gimnazijų, gimnazijija, gimnazijijos, gimnazijijai, gimnazijiją
            ownCase progimnazija: progimnazijė, progimnazijės, progimnazijei, progimnaziję, progimnazijėje, progimnazijos, progimnazijai, progimnaziją, progimnazijoje, progimnazijo, progimnazijui, progimnazije, progimnazijaus, progimnazijų, progimnazijija, progimnazijijos, progimnazijijai, progimnazijiją
            ownCase oro uostas: oro uostė, oro uostės, oro uostei, oro uostę, oro uostėje, oro uostos, oro uostai, oro uostą, oro uostoje, oro uosto, oro uostui, oro uoste, oro uostaus, oro uostų, oro uostija, oro uostijos, oro uostijai, oro uostiją
            ownCase policija: policijė, policijės, policijei, policiję, policijėje, policijos, policijai, policiją, policijoje, policijo, policijui, policije, policijaus, policijų, policijija, policijijos, policijijai, policijiją
            ownCase departamentas: departamentė, departamentės, departamentei, departamentę, departamentėje, departamentos, departamentai, departamentą, departamentoje, departamento, departamentui, departamente, departamentaus, departamentų, departamentija, departamentijos, departamentijai, departamentiją
            ownCase muziejus: muziejė, muziejės, muziejei, muzieję, muziejėje, muziejos, muziejai, muzieją, muziejoje, muziejo, muziejui, muzieje, muziejaus, muziejų, muziejija, muziejijos, muziejijai, muziejiją
            ownCase ministerija: ministerijė, ministerijės, ministerijei, ministeriję, ministerijėje, ministerijos, ministerijai, ministeriją, ministerijoje, ministerijo, ministerijui, ministerije, ministerijaus, ministerijų, ministerijija, ministerijijos, ministerijijai, ministerijiją
            personNoun: klientas, kliento, klientui, klientą, klientai, klientų, klientams, klientus, klientė, klientės
            personNoun: dainininkė, dainininkės, atlikėja, atlikėjos, atlikėjas, motinos, mamai, tėvo, sūnus, dukra, septintok*, moksleiv*
            personNoun: buvusi klientė, buvę klientai, buvę darbuotojai, naudotoja, narė, sutuoktin*, žmona, buvusi žmona, buvęs vyras
            personNoun: kandidat*, pretendent*, ieškantys darbo, sportinink*, sirgali*, skaitytoj*, žiūrov*, lošėj*, indėlinink*
            personNoun: apdraustas*, draudėj*, investuotoj*, akcinink*, turist*, globotin*, senjor*, paaugl*, savanor*, pranešėj*
            personNoun: naudotojas, naudotojo, naudotojai, naudotojų, naudotojams, naudotojus, vartotoj*, vartotojai
            personNoun: vartotojų, darbuotoj*, darbuotojai, darbuotojų, pilietis, piliečio, piliečiui, piliečiai, piliečių
            personNoun: pilietė, pacient*, pacientai, gyventoj*, gyventojai, keleiv*, keleiviai, svečias, svečiai, svečių
            personNoun: lankytoj*, abonent*, prenumeratori*, duomenų subjekt*, subjektai, skolinink*, nepilnameči*, vaikas
            personNoun: vaiko, vaikai, vaikų, vaikams, mokin*, mokiniai, student*, tėvai, tėvų, nuominink*, vyras, vyro
            personNoun: vyrai, moteris, moters, moterys, žmogus, žmogaus, žmonės, žmonių, žmonėms, asmuo, asmens, asmenys
            personNoun: asmenų, asmenims, asmenį, narys, nario, nariai, narių, rinkėj*, vairuotoj*, kandidatai, pareiškėj*
            personNoun: skundo autor*, kaimyn*, advokat*, žurnalist*, aktyvist*, nukentėjus*, nukentėjusieji
            personNoun: nukentėjusiųjų, ieškov*, atstovas spaudai, atstovė spaudai, žaidėj*, pensinink*, kažkas, gavėj*
            personNoun: pirkėj*, pirkėjai, buvęs darbuotojas, buvusi darbuotoja, buvęs klientas
            ngoNoun: asociacija, asociacijos, asociacijai, asociaciją, organizacija, organizacijos, organizacijai
            ngoNoun: pacientų asociacij*, pacientų organizacij*, vartotojų organizacij*, vartotojų asociacij*, vartotojų sąjung*
            ngoNoun: žmogaus teisių, žmogaus teisių organizacij*, žmogaus teisių institut*, privatumo organizacij*
            ngoNoun: nevyriausybinė organizacij*, nevyriausybinės organizacij*, visuomeninė organizacij*, visuomeninės organizacij*
            ngoNoun: tėvų asociacij*, tėvų forum*, studentų sąjung*, nuomininkų asociacij*, aktyvistų grup*, labdaros organizacij*
            ngoNoun: paramos organizacij*
            ngoNoun: organizaciją, organizacijų, nevyriausybinė organizacija, nevyriausybinės organizacijos, nvo
            ngoNoun: ne pelno organizacija, pelno nesiekianti organizacija, fondas, fondo, vartotojų organizacija
            ngoNoun: vartotojų organizacijos, vartotojų aljansas, vartotojų asociacija, vartotojų teisių gynėj*
            ngoNoun: privatumo organizacija, privatumo gynėj*, privatumo aktyvist*, skaitmeninių teisių organizacija
            ngoNoun: teisių gynimo organizacija, žmogaus teisių organizacija, žmogaus teisių stebėjimo institut*, aljans*
            ngoNoun: aktyvistai, aktyvistų, profesinė sąjunga, profesinės sąjungos, judėjim*, draugija, sąjunga, iniciatyv*
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, financial times, bbc, the guardian, guardian
            pressNoun: new york times, washington post, irish times, der spiegel, handelsblatt, le monde, le figaro
            pressNoun: techcrunch, the verge, euractiv, euronews, cnn, cnbc, afp, associated press, dpa, ansa
            pressNoun: business insider, mlex, iapp, forbes, bns, elta, delfi, 15min, lrt, lrytas, lietuvos rytas
            pressNoun: verslo žinios, verslo žinių, vž, tv3, lnk, žinių radijas, alfa, alfa.lt, kauno diena
            pressNoun: vakarų ekspresas, atvira klaipėda, respublika, verslo klasė, naujienų agentūra, naujienų agentūrai
            pressNoun: laikraštis, dienraštis, žiniasklaida, žiniasklaidos, žiniasklaidai, žurnalistai, portalas rašo
            prosecutor: prokuror*, prokuratūr*, generalinis advokatas, generalinio advokato, generalinė advokatė
            police: policij*, prokuratūr*, pasienio apsaug*
            prosecutor: pranešėjas, pranešėjo
            legalForm: uab, ab, mb, vši, į . į, všĮ, vį, ūb, tūb, kūb, uždaroji akcinė bendrovė, akcinė bendrovė
            legalForm: viešoji įstaiga, individuali įmonė, ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, ag, se
            legalForm: sa, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl
            legalForm: s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba, oy, oyj
            legalForm: a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o, spol . s r . o, a . s
            legalForm: d . o . o, doo, d . d, dd, j . d . o . o, d . n . o, uc, unlimited company, dac, corp, corporation
            legalForm: co, company, & co, co . kg, kg, kgaa, ohg, gbr, mbh, snc, s . n . c, sca, scs, eood, ood, ead, sia
            legalForm: ltda, lda, pty ltd, pte ltd, ike, holding, holdings, international
            against: skyrė, paskyrė, skirta, paskirta, skirtas, pareikštas, pareikšta, pareiškė, nurodė, davė nurodymą
            against: uždraudė, bendrovei, įmonei, bankui, draudikui, ligoninei, poliklinikai, klinikai, įstaigai
            against: savivaldybei, savivaldybės administracijai, ministerijai, mokyklai, darželiui, tinklui, prekybininkui
            against: operatoriui, teikėjui, milžinei, milžinui, platformai, darbdaviui, valdytojui, tvarkytojui
            against: asociacijai, partijai, centrui, bendrijai, departamentui, antstoliui, asmeniui, kompanijai, prieš, dėl
            against: atžvilgiu, už, atžvilgyje, į, nuo, adresuotas, nukreipt*
            by: nuo, iš, per, pagal
            of: iš, nuo
            forWhom: už, dėl, nes, po, kadangi, ryšium su, susijusi su, remiantis, dėl to kad, už tai kad

            # What else a text claims.
            record: rekord*, didžiausia, didžiausią, didžiausios, didžiausių, didžiausia iki šiol
            record: iki šiol didžiausia
            record: griežčiausia
            record loosely: iki šiol, kada nors, kada nors skirt*, lig šiol, pirma bauda, pirmą baudą
            record loosely: pirmoji bauda, pirmoji, antra pagal dydį, antrą pagal dydį, trečia pagal dydį
            record loosely: precedento neturinti, beprecedent*, istorin*, nuo bdar įsigaliojimo
            earlier: anksčiau, jau, prieš tai, praėjusiais metais, pernai, ankstesn*, ankstesnė, ankstesnę, ankstesnių
            earlier: buvęs, buvusi, kadaise, kartą jau, yra buvusi, yra skyrusi, yra skyręs, primename, priminsime
            earlier: primenama, praeityje, taip pat, be to, kitoje byloje, kitu atveju, panašiu atveju, panašiai
            earlier: palyginimui, palyginti, skirtingai, po to kai, lenkia, viršija, pranoksta, iki tol, dar, atskirai
            earlier: kiti atvejai
            silent: nepaskelbė, neskelbia, nepaskelbta, nepaskelbtas, neskelbiama, nekomentuoja, nekomentavo
            silent: komentarų nepateikė, neatsakė į klausimus, nepasiekiam*, nebuvo pasiekiam*
            silent: atsisakė komentuoti, komentuoti atsisakė, nesutiko komentuoti, atsisako komentuoti, neatsakė
            silent: į klausimus neatsakė, nepatvirtino, nepatvirtina, tyli, nepavyko susisiekti, komentaro gauti nepavyko
            silent: komercinė paslaptis, tarnybos paslaptis, konfidencial*, nevieša*, neviešina, nieko nepraneš*
            undescribed: nenurodė, nenurodo, nenurodoma, nenurodyta, nepatikslino, nedetalizavo, nedetalizuoja
            undescribed: nedetalizuojama, neįvardijo, neįvardija, neįvardijama, neatskleidė, neatskleidžia, neatskleidžiama
            undescribed: nesukonkret*, be detalių, nepaaiškino, neaišku kurie, neaišku kokie, tam tikra praktika, neapraš*
            seat: buveinė, buveinės, buveinę, buveinė yra, būstinė, būstinės, būstinę, būstinė yra, pagrindinė buveinė
            seat: pagrindinė buveinė yra, pagrindinė verslo vieta, pagrindinė įsisteigimo vieta, europos būstinė
            seat: europinė būstinė, įsisteigus*, įsikūrus*, įsikūręs, registruota, registruotas, registruotos, įregistruota
            seat: įsteigta
            filing: metinė ataskaita, metinės ataskaitos, metinę ataskaitą, metiniame pranešime, metinis pranešimas
            filing: finansinės ataskaitos, finansinių ataskaitų, finansinėse ataskaitose, finansinių ataskaitų rinkinys
            filing: aiškinamasis raštas, aiškinamajame rašte, aiškinamojo rašto, tarpinė ataskaita, tarpinis pranešimas
            filing: pusmečio ataskaita, ketvirčio ataskaita, ketvirtinė ataskaita, prospekt*, nasdaq vilnius, nasdaq
            filing: vertybinių popierių birža, vertybinių popierių biržai, biržai, esminis įvykis, esminį įvykį
            filing: pranešime biržai, sec, 10-q, 10-k, neapibrėžtieji įsipareigojimai, neapibrėžtųjų įsipareigojimų
            filing: pastaba, pastabos
            says: sakė, sako, teigė, teigia, teigiama, pasak, anot, teigimu, pranešė, praneša, pranešime, pranešimas
            says: skelbia, skelbė, skelbiama, rašo, rašė, rašoma, nurodė, nurodo, nurodoma, pabrėžė, pabrėžia, pažymėjo
            says: pažymi, pridūrė, priduria, paaiškino, aiškina, aiškino, komentavo, komentuoja, tvirtino, tvirtina
            says: informavo, informuoja, atskleidė, atskleidžia, pripažino, pripažįsta, paskelbė, kalbėjo, kalba, akcentavo
            says: akcentuoja, mano, nuomone, nuomonės, laikosi nuomonės, priminė, atsakė, atkirto, žodžiais, atstovas
            says: atstovė, cituoja, cituojamas, duomenimis, įsitikin*, neigia, neigė, paneigė, sakoma, patvirtino bns
            inaction: nieko neįvyko, nieko neveik*, nieko nedar*, neveikim*, delsim*, delsia, delsė, vilkin*, neveikė
            inaction: nesiima veiksmų, lėtai

            # Phrases that hide a cue.
            none: pareiga pranešti, pareigą pranešti, pareigos pranešti
            none: valstybė narė, valstybės narės, valstybių narių, valstybėse narėse, valstybei narei, šalys narės
            none: šalių narių, jungtinės valstijos, jungtinių valstijų, duomenų apsaugos pareigūnas
            none: duomenų apsaugos pareigūno, duomenų apsaugos pareigūną, duomenų apsaugos pareigūnui, privatumo politika
            none: privatumo politikos, privatumo politiką, privatumo politikoje, slapukų politika, naudojimosi sąlygos
            none: naudojimo taisyklės, poveikio duomenų apsaugai vertinimas, poveikio duomenų apsaugai vertinimą
            none: baudžiamoji byla, baudžiamosios bylos, baudžiamąją bylą, baudžiamojo kodekso, baudžiamasis kodeksas
            none: baudžiamoji atsakomybė, baudžiamosios atsakomybės, mirties bausmė, mirties bausmės, baudos smūgis
            none: baudos metimas, baudos metimų, didžioji dalis, didžiąją dalį, didžioji dauguma, didelė dalis, didelę dalį
            none: dalis klientų, iš dalies, dalies žmonių, sudedamoji dalis, viena vertus, kita vertus, iš kitos pusės
            none: pirmiausia, visų pirma, visų antra, atsižvelgė į, atsižvelgta į, atsižvelgiant į, atsižvelgti į
            none: ekonominės sankcijos, sankcijos rusijai, sankcijų rusijai, sankcijų sąrašas, tarptautinės sankcijos
            none: darbo vieta, darbo vietoje, atspirties taškas, požiūris, techniniai sprendimai, techninis sprendimas
            none: technologiniai sprendimai, programinis sprendimas, skirta vaikams, skirti dėmesį, skiria dėmesį
            none: skyrė dėmesį, skirtas vartotojams, skirta naudotojams, skirti vartotojams, dalis duomenų, iki šiol nėra
            none: prieiga prie, prieigos prie, teisė būti pamirštam, įmonės kodas, mėnesio pabaigoje, elektroninis paštas
            none: elektroninio pašto, elektroniniu paštu, el . paštas, el . paštu, el . pašto, tuo tarpu
            # Places that are no jurisdiction here
            region: Europa, Europos, Europoje, Europą, europin*, Europos Sąjunga, Europos Sąjungos, Europos Sąjungoje
            region: Europos Sąjungą, ES, EEE, Afrika, Afrikos, Afrikoje, Azija, Azijos, Azijoje, Kinija, Kinijos, Kinijoje
            region: kinų, Pekinas, Pekino, Honkong*, Singapūr*, Indija, Indijos, Indijoje, Rusij*, rusų, Maskv*, Ukrain*
            region: Turkija, Turkijos, Turkijoje, Izrael*, Japonij*, Korėj*, Brazilij*, Kanad*, Meksik*, Australij*
            region: Naujoji Zelandija, Naujosios Zelandijos, Teksas*, Kalifornij*, Niujork*, Silicio slėnis, Silicio slėnio
            region: Kaunas, Kauno, Kaune, Kauną, Klaipėd*, Šiauliai, Šiaulių, Šiauliuose, Panevėž*, Alytus, Alytaus
            region: Alytuje, Marijampol*, Utena, Utenos, Mažeiki*, Palang*, Trakai, Trakų, Kėdaini*, Telši*, Tauragė
            region: Tauragės, Ukmerg*, Jonav*, Visagin*, Druskinink*, Baltijos šalys, Baltijos šalių, Baltijos šalyse
            region: Baltarusij*, Lotynų Amerika
            directive: direktyva, direktyvos, direktyvai, direktyvą, direktyvoje
            instance 1: apygardos, apylinkės, regionų administracinis, regionų administracinio, pirmosios instancijos
            instance 1: pirmoji instancija, vilniaus apygardos
            instance 2: apeliacin*, apeliacinis teismas, apeliacinio teismo, antrosios instancijos
            instance 3: vyriausiasis administracinis, vyriausiojo administracinio, vyriausiajam administraciniam, lvat
            instance 3: aukščiausiasis teismas, aukščiausiojo teismo, kasacin*
            judgment: nutartis, nutarties, nutartį, nutartimi, nutartyje, teismo sprendimas, teismo sprendimą
            judgment: teismo sprendimu, teismo sprendim*, teismo nutart*, pirmosios instancijos teismo sprendimą
            remedy: gali būti skundžiamas, gali būti skundžiama, gali būti apskųsta*, galima skųsti, galima apskųsti
            remedy: gali būti apskųstas, gali būti apskųsta, per vieną mėnesį gali, per mėnesį galima, per mėnesį gali
            remedy: turi teisę apskųsti, turi teisę skųsti, apskundimo tvark*, skundžiamas teismui, skundžiamas vilniaus
            remedy: skundžiamas regionų, apskundžiamas, apskundžiama
            remedy: neskundžiama, neskundžiamas, apskundimo terminas, apskundimo tvarka
            remedy: gali apskųsti, gali skųsti
            restore: grąžino galią, atkūrė, pradinį dydį, pradinio dydžio, pirminę baudą
            restore: grąžino pradinę, grąžino ankstesnę, grąžinti pradinę, grąžinta pradinė, pradinę baudą, pradinė bauda, pradinę sumą
            restore: atkūrė baudą, pirminis dydis, pirminio dydžio, pirminę sumą
            reduce: sumažino … iki, sumažina … iki
            annul: panaikino … sprendimą, panaikino … baudą, panaikina … sprendimą
            uphold: paliko … galioti, paliko … nepakeistą, paliko … nepakeistą baudą
            dismiss: atmetė … skundą, atmeta … skundą
            refer: grąžino … nagrinėti, perdavė … nagrinėti, kreipėsi … į europos, sustabdė … bylą
            appealVerb: apskundė … teismui, skundė … teismui, padavė … skundą teismui, kreipėsi … į teismą
            appealVerb: pateikė … apeliacinį skundą, pateikė … skundą teismui
            ngoNoun: noyb
            personNoun: žurnalist*, advokat*, teisinink*, mokytoj*, gydytoj*, slaugytoj*, motina, mama, tėvas, tėvai
            personNoun: kaimyn*, pensinink*, student*, buvęs darbuotojas, buvusi darbuotoja, pareiškėj*, seimo nar*
            personNoun: nuomotoj*, nuominink*, keleiv*, gyventoj*
            ngoNoun: asociacija, asociacijos, profsąjung*, fondas, vartotojų aljans*, institutas
            complain: skundėsi, pasiskundė, kreipėsi į inspekciją, kreipėsi į vdai, pranešė inspekcijai
            complain: apskundė inspekcijai
            partial: iš dalies, dalinai
            intend: neatmeta, skųsime, apskųsime, kreipsimės, ginsimės, skųs, apskųs, kreipsis į teismą, svarsto
            intend: rengia, rengiasi, ketina, planuoja, ginčys, ginčysime, ruošia skundą, ginsis
            appealVerb: skųsime, apskųsime, kreipsimės į teismą, kreipsimės į, ginsimės teisme, skųs, apskųs
            appealVerb: kreipsis į teismą, ginčys, ginčysime, ginsis teisme
            propose: numatomą skirti, numatoma skirti, ketina skirti, ketina bausti, siūlo skirti, siūlo baudą
            propose: svarstoma, svarsto skirti, gresia bauda, gresia … bauda, sprendimo projekt*
            rumour: šaltini* teigimu, šaltiniai, anonim*, neįvardyt*
            lodge: kreipėsi, kreipėsi į inspekciją
            remedy: gali … apskųsti, gali būti … skundžiam*, galima … apskųsti
            ownCase savivaldybė: *savivaldybės, *savivaldybei, *savivaldybę
            ownCase savivaldybė: *savivaldybėje, *savivaldybe
            ownCase administracija: *administracijos, *administracijai, *administraciją
            ownCase administracija: *administracijoje
            ownCase ligoninė: *ligoninės, *ligoninei, *ligoninę
            ownCase ligoninė: *ligoninėje, *ligonine
            ownCase universitetas: *universiteto, *universitetui, *universitetą
            ownCase universitetas: *universitete, *universitetu
            ownCase mokykla: *mokyklos, *mokyklai, *mokyklą
            ownCase mokykla: *mokykloje
            ownCase gimnazija: *gimnazijos, *gimnazijai, *gimnaziją
            ownCase policija: *policijos, *policijai, *policiją
            ownCase policija: *policijoje
            ownCase komisariatas: *komisariato, *komisariatui, *komisariatą
            ownCase departamentas: *departamento, *departamentui, *departamentą
            ownCase centras: *centro, *centrui, *centrą
            ownCase centras: *centre, *centru
            ownCase tarnyba: *tarnybos, *tarnybai, *tarnybą
            ownCase ministerija: *ministerijos, *ministerijai, *ministeriją
            ownCase poliklinika: *poliklinikos, *poliklinikai, *polikliniką
            ownCase klinika: *klinikos, *klinikai, *kliniką
            ownCase kolegija: *kolegijos, *kolegijai, *kolegiją
            ownCase muziejus: *muziejaus, *muziejui, *muziejų
            ownCase biblioteka: *bibliotekos, *bibliotekai, *biblioteką
            ownCase darželis: *darželio, *darželiui, *darželį
            ownCase bankas: *banko, *bankui, *banką
            ownCase asociacija: *asociacijos, *asociacijai, *asociaciją
            ownCase bendrija: *bendrijos, *bendrijai, *bendriją
            ownCase partija: *partijos, *partijai, *partiją
            ownCase sąjunga: *sąjungos, *sąjungai, *sąjungą
            ownCase fondas: *fondo, *fondui, *fondą
            ownCase institutas: *instituto, *institutui, *institutą
            ownCase agentūra: *agentūros, *agentūrai, *agentūrą
            ownCase vaistinė: *vaistinės, *vaistinei, *vaistinę
            ownCase uostas: *uosto, *uostui, *uostą
            """#)
}
