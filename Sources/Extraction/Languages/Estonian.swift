extension Language {
    /// Estonian, as the press, the inspectorate and the courts of Estonia write it.
    static let estonian = Language(
        "et", countries: ["EE"], inflectsNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: ja, on, oli, ei, et, see, ka, kui, mis, kes, ta, nad, oma, selle, seda, aga, või, kuid, ning, siis
            stop: esitame, läheme, vaidlustame, kaebame, vabandame, kahetseme, usume, peame, kinnitame, soovime, arvame, oleme, teeme
            stop: täname, tegime, saime, las
            stop: sest, nii, veel, juba, ainult, vaid, mida, mille, millest, millega, millele, milles, kelle, keda
            stop: kellel, kellele, kus, kuidas, miks, millal, sel, sellel, selles, sellest, sellele, sellega, seal, siin
            stop: need, nende, neid, neile, neist, nendes, tema, teda, talle, temale, tal, neil, meie, teie, mina, sina
            stop: me, te, ma, sa, olid, olla, olnud, oleks, olema, pole, polnud, saab, sai, saanud, võib, võis, võivad
            stop: võiks, peab, pidi, peavad, pidid, tuleb, tuli, tulnud, tuleks, enne, pärast, kuni, alates, ajal
            stop: jooksul, kohta, kohaselt, järgi, tõttu, vastu, poolt, korral, puhul, alusel, seoses, kaudu, ilma, koos
            stop: peale, üle, alla, all, juures, vahel, seas, hulgas, suhtes, eest, eelmisel, mullu, tänavu, täna, eile
            stop: homme, nüüd, hiljem, varem, varasemalt, praegu, tavaliselt, alati, sageli, kunagi, jälle, taas, samuti
            stop: lisaks, siiski, ent, kuigi, ehkki, kas, kõik, kõigi, kõiki, kõige, iga, igal, mitu, mitme, palju, vähe
            stop: rohkem, vähem, mõni, mõned, mõne, keegi, miski, midagi, ükski, ühtegi, üks, ühe, kaks, kahe, kolm
            stop: teine, teise, teised, sama, samas, samal, samasugune, selline, sellise, selliste, niisugune, ise, end
            stop: enda, muu, muud, muude, uus, uue, uued, esimene, esimese, viimane, seega, seetõttu, sellepärast
            stop: näiteks, ehk, umbes, ligi, peaaegu, vähemalt, kokku, isegi, üsna, väga, eriti, eelkõige, seejuures
            stop: omakorda, mistõttu, sealhulgas, muuhulgas, muu hulgas, nimelt, ometi, hoopis, pigem, pelgalt, lihtsalt
            stop: ainuke, seni, endiselt, edasi, tagasi, ära, välja, üles, alles, kohe, taust, kokkuvõte, uudis
            stop: pressiteade, foto, allikas, loe, avaldatud, jätkuvalt, olgu, oldud, ole, kumbki, mõlemad, mõlema, ega
            stop: nagu, justkui, selleks, kuna, paraku, väidetavalt, muidu, vastasel, aasta, aastal, aastat
            stop: isikuandmete, andmete, andmed, andmeid, suuruse, suurune, suurust, eurot, määras, teatas, ütles, sõnul
            stop: kohustas, vastavalt, asja, asjas, olulise, otsuse, ettevõttele, puudus
            abbr: art, lg, p, nr, lk, vt, jne, jm, jt, st, nt, s . t, s . o, u, ca, mln, mld, dr, hr, pr, a, kl, k . a
            abbr: s . a, v . a, ingl, lühend, sh, eur, tlk, jaan, veebr, apr, aug, sept, okt, nov, dets, tel, tn, pnt
            abbr: jr, sen, prof, tk

            the: see, selle, seda, sellele, sellel, sellest, selles, sellega, need, nende, neid, neile, too, tolle, toda
            the: antud, kõnealune, kõnealuse, nimetatud, mainitud, sama, samale, oma, tema, mõlemad, mõlema, mõlemale
            the: iga, kõik, kõigi, kõigile, viimane, viimase
            a: üks, ühe, üht, ühele, ühte, ühel, mingi, mõni, mõne, teatud, teatav, teine, teise, teist, teisele, mitu
            a: mitme, mitmele, kaks, kahe, kahele, kolm, kolme, kolmele, neli, nelja, viis, viie, nimetamata, nimeta
            a: anonüümne, üks eesti, kohalik, kohaliku
            pronoun: see, selle, seda, sellele, tema, ta, talle, teda, nad, nende, neile, neid, need, kes, kelle, keda
            pronoun: kellele, mis, mille, mida, millele, ise, enda, viimane, mõlemad, kumbki, too
            not: ei, ega, mitte, pole, polnud, ilma, jättis täitmata, jättis tegemata, keeldus, keeldub, ära, asemel
            not: ilma et, ühtegi
            and: ja, ning, või, samuti, kui ka, koos, ehk, &
            to: kuni, ja
            to: eurole, euroni, kroonile, kroonini

            # Numbers, sums and dates.
            number 0.5: pool, poole, poolt
            number 0.25: veerand
            number 1.5: poolteist, pooleteise, pooltteist, pooleteist
            number 1: üks, ühe
            number 2: kaks, kahe, kaht
            number 3: kolm, kolme
            number 4: neli, nelja
            number 5: viis, viie, viit
            number 6: kuus, kuue, kuut
            number 7: seitse, seitsme, seitset
            number 8: kaheksa, kaheksat
            number 9: üheksa, üheksat
            number 10: kümme, kümne, kümmet
            number 11: üksteist, üheteistkümne
            number 12: kaksteist, kaheteistkümne
            number 13: kolmteist, kolmeteistkümne
            number 14: neliteist
            number 15: viisteist, viieteistkümne
            number 16: kuusteist
            number 17: seitseteist
            number 18: kaheksateist
            number 19: üheksateist
            number 20: kakskümmend, kahekümne
            number 25: kakskümmend viis, kahekümne viie
            number 30: kolmkümmend, kolmekümne
            number 40: nelikümmend, neljakümne
            number 50: viiskümmend, viiekümne
            number 60: kuuskümmend, kuuekümne
            number 70: seitsekümmend, seitsmekümne
            number 80: kaheksakümmend, kaheksakümne
            number 90: üheksakümmend, üheksakümne
            number 100: sada, saja
            number 1000: tuhat, tuhande
            number 1000000: miljon, miljoni
            scale 2: sada, saja, sadat
            scale 3: tuhat, tuhande, tuhandet, tuhandene, tuhandese, tuhandest, tuh
            scale 6: miljon, miljoni, miljonit, miljonile, miljonist, miljoniline, miljonilise, miljonilist, miljonini
            scale 6: mln, milj
            scale 6: meur, musd, mgbp, mchf
            scale 9: miljard, miljardi, miljardit, miljardiline, miljardilise, mld, mlrd
            scale 12: triljon, triljoni, triljonit
            currency EUR: euro, eurot, eurone, eurose, eurost, eurosele, eurole, eurodes, eurosed, eurosest, eurosesse
            currency EUR: euroga, eurosega, euroni, eurosid, eurolist, euroline, eurolise, eurode, eur, euros
            currency EUR: meur
            currency USD: dollar, dollari, dollarit, dollariline, dollarilise, dollarini, dollarisse, usa dollarit
            currency USD: usa dollari, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: nael, naela, naelane, naelase, naelast, naelsterling, naelsterlingi, naelsterlingit
            currency GBP: inglise naela, suurbritannia naela, gbp
            currency GBP: mgbp
            currency SEK: rootsi krooni, rootsi kroon, rootsi krooniline, rootsi kroonilise, sek
            currency NOK: norra krooni, norra kroon, norra krooniline, nok
            currency DKK: taani krooni, taani kroon, taani krooniline, dkk
            currency ISK: islandi krooni, islandi kroon, isk
            currency EEK: kroon, krooni, krooniline, eek, eesti krooni
            currency CHF: šveitsi franki, šveitsi frank, franki, chf
            currency CHF: mchf
            currency PLN: zlott, zlotti, zloti, zlotit, poola zlotti, pln
            currency HUF: forint, forinti, forintit, ungari forintit, huf
            currency CZK: tšehhi krooni, czk
            currency RON: leu, leud, rumeenia leud, rumeenia leu, ron
            currency BGN: leev, leevi, bulgaaria leevi, bgn
            currency HRK: kuna, kunat, horvaatia kuna, hrk
            currency RUB: rubla, rublat, rublane
            currency TRY: liir, liiri, türgi liiri
            currency JPY: jeen, jeeni
            currency CNY: jüaan, jüaani
            currency KRW: vonni, lõuna-korea vonni
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: krooni, kroon, kroonist, kroonine
            subunit: sent, senti, sendi, eurosenti
            between: vahel, vahemikus, vahemikku
            insteadOf: asemel
            approx: umbes, ligi, ligikaudu, ligemale, peaaegu, üle, enam kui, rohkem kui, vähem kui, alla, vähemalt
            approx: hinnanguliselt, ca, circa, orienteeruvalt, veidi üle, pisut üle, napilt, tervelt, koguni, täpselt
            approx: kõigest, kõikjal, ainult, vaid, suurusjärgus, kuskil, pea, üksnes
            perPeriod: päevas, iga päev, iga päeva eest, igas päevas, päeva kohta, nädalas, iga nädal, iga nädala eest
            perPeriod: iga alustatud kuu eest, iga alustatud nädala eest, iga alanud nädala eest, iga alanud kuu eest
            perPeriod: iga alanud päeva eest, igal nädalal, igal kuul, iga nädala kohta, iga päeva kohta, iga kuu kohta, nädalas kuni
            perPeriod: kord nädalas
            perPeriod: nädala kohta, kuus, iga kuu, iga kuu eest, ööpäevas, iga viivitatud päeva eest
            perPeriod: iga viivituspäeva eest, igapäevane, iga rikkumise eest, rikkumise kohta, iga kord, iga järgneva
            perPeriod: iga viivitatud

            month 1: jaanuar*, jaan
            month 2: veebruar*, veebr
            month 3: märts*
            month 4: aprill*, apr
            month 5: mai, mail, mais, maist, maiks, maini, maikuu*
            month 6: juuni*
            month 7: juuli*
            month 8: august, augusti, augustis, augustil, augustist, augustini, augustiks, augustikuu*, aug
            month 9: september, septemb*, sept
            month 10: oktoober, oktoobr*, okt
            month 11: november, novemb*, nov
            month 12: detsember, detsemb*, dets
            dateWord: päeval, päev, kuu
            weekday 1: esmaspäev*
            weekday 2: teisipäev*
            weekday 3: kolmapäev*
            weekday 4: neljapäev*
            weekday 5: reede, reedel, reedene, reedese, reedest, reedeks
            weekday 6: laupäev*
            weekday 7: pühapäev*
            day 0: täna, tänane, tänase, tänasel, täna hommikul, täna õhtul
            day -1: eile, eilne, eilse, eilsel
            day -2: üleeile, kaks päeva tagasi
            day 1: homme, homne
            yearRef 0: tänavu, tänavune, tänavuse, tänavusel, sel aastal, sellel aastal, käesoleval aastal
            yearRef 0: käesoleva aasta, selle aasta, sel kevadel, sel sügisel
            yearRef -1: mullu, mullune, mulluse, eelmisel aastal, eelmise aasta, möödunud aastal, möödunud aasta
            yearRef -1: läinud aastal, aasta tagasi, aasta eest, eelneval aastal, möödunud sügisel, möödunud kevadel
            yearRef -1: mullu sügisel
            yearRef -2: tunamullu, üle-eelmisel aastal, üle-eelmise aasta, kaks aastat tagasi, kahe aasta eest
            yearRef -3: kolm aastat tagasi, kolme aasta eest
            yearRef -4: neli aastat tagasi, nelja aasta eest
            yearRef -5: viis aastat tagasi
            yearRef 1: järgmise aasta, tuleval aastal
            monthRef 0: sel kuul, selle kuu, sellel kuul, käesoleval kuul, käesoleva kuu
            monthRef -1: eelmisel kuul, eelmise kuu, möödunud kuul, läinud kuul, kuu aega tagasi, kuu tagasi, kuu eest
            monthRef -2: kaks kuud tagasi, kahe kuu eest
            monthRef -3: kolm kuud tagasi
            monthRef 1: järgmise kuu, tuleval kuul
            thatYear 0: samal aastal, sama aasta, selsamal aastal, tol aastal
            thatYear -5: viis aastat varem
            thatYear -4: neli aastat varem
            thatYear -3: kolm aastat varem
            thatYear -2: kaks aastat varem
            thatYear 1: aasta hiljem, järgmisel aastal, aasta pärast, aasta võrra hiljem
            thatYear -1: aasta varem, eelmisel aastal varem, aasta enne
            thatMonth 0: samal kuul, sama kuu
            thatMonth -3: kolm kuud varem
            thatMonth -2: kaks kuud varem
            thatMonth 1: kuu hiljem, kuu aega hiljem, järgmisel kuul
            thatMonth -1: kuu varem, kuu aega varem
            thatDay 0: samal päeval, sama päeva, selsamal päeval
            thatDay -2: kaks päeva varem
            thatDay 1: päev hiljem, järgmisel päeval, päev pärast
            thatDay -1: päev varem, eelmisel päeval, päev enne
            until: kuni, hiljemalt, enne, alates, tähtaeg, tähtajaks
            untilBehind: jaanuariks, veebruariks, märtsiks, aprilliks, maiks, juuniks, juuliks, augustiks, septembriks
            untilBehind: oktoobriks, novembriks, detsembriks
            ordinal 1: esimene, esimese, esimest, esimeses, esimesega, esimesele
            ordinal 2: teine, teise, teist, teises, teisega, teisele
            ordinal 3: kolmas, kolmanda, kolmandat, kolmandas, kolmandaga
            ordinal 4: neljas, neljanda, neljandat, neljandas
            ordinal 5: viies, viienda, viiendat, viiendas
            ordinal 6: kuues, kuuenda, kuuendat
            ordinal 7: seitsmes, seitsmenda
            ordinal 8: kaheksas, kaheksanda
            ordinal 9: üheksas, üheksanda
            ordinal 10: kümnes, kümnenda
            ordinal 11: üheteistkümnes, üheteistkümnenda
            ordinal 12: kaheteistkümnes, kaheteistkümnenda
            ordinal 13: kolmeteistkümnes
            ordinal 14: neljateistkümnes
            ordinal 15: viieteistkümnes
            ordinal 20: kahekümnes, kahekümnenda
            ordinal 30: kolmekümnes
            season: kevad, kevadel, kevade, suvi, suvel, suve, sügis, sügisel, sügise, talv, talvel, talve
            season: aasta alguses, aasta lõpus, aasta algul, aasta keskel, aasta lõpul, esimeses kvartalis
            season: teises kvartalis, kolmandas kvartalis, neljandas kvartalis, esimesel poolaastal, teisel poolaastal

            # The law.
            gdpr: gdrp, gdpr*, isikuandmete kaitse üldmäärus*, isikuandmete kaitse üldmääruse, andmekaitse üldmäärus*
            gdpr: andmekaitsemäärus*, ikü, iküm, ikümi, üldmäärus*, andmekaitseüldmäärus*, euroopa liidu andmekaitse*
            gdpr: el-i andmekaitse*, eli andmekaitse*, euroopa andmekaitse*, andmekaitsereegl*, andmekaitse reegl*
            gdpr: andmekaitsenõue*, andmekaitsenõud*, andmekaitse nõu*, andmekaitseseadus*, määrus ( el, määruse ( el
            gdpr: euroopa parlamendi ja nõukogu määrus*, andmekaitseõigus*, isikuandmete kaitse reegl*
            gdpr: isikuandmete kaitse nõu*, andmekaitsealas*, andmekaitsenorm*, dsgvo, rgpd
            ukGDPR: uk gdpr, uk-gdpr, ühendkuningriigi isikuandmete kaitse üldmäärus*, suurbritannia andmekaitse*
            ukGDPR: briti andmekaitseseadus*, ühendkuningriigi andmekaitse*, briti gdpr*
            ePrivacy: küpsis*, elektroonilise side seadus*, esside, ess, otseturundus*, rämpspost*, spämm*
            ePrivacy: soovimatu reklaam, soovimatud kõned, tüütukõned, sms-reklaam*, uudiskiri ilma
            ePrivacy: soovimatu reklaam*, soovimatu kommertsteade*, soovimatute, kommertsteadaan*, telefonimüük*
            ePrivacy: telefonimüügi*, telemarketing*, telefoniturundus*, eprivaatsus*, e-privaatsus*, e-privaatsuse
            ePrivacy: eprivacy, jälgimisküpsis*, elektrooniline otseturustus*, elektroonilise otseturustus*
            ePrivacy: otseturustus*, reklaamkõne*, reklaamsõnum*, pecr
            nationalLaw: isikuandmete kaitse seadus*, isikuandmete kaitse seaduse, iks, avaliku teabe seadus*, avts
            nationalLaw: isikuandmete kaitse seaduse §, korrakaitseseadus*, krediidiasutuste seadus*, rahvastikuregistri seadus*
            nationalLaw: avaliku teabe seaduse, politsei ja piirivalve seaduse, õiguskaitseasutusi puudutav*
            nationalLaw: tervishoiuteenuste korraldamise seadus*
            nationalLaw: karistusseadustik*, õiguskaitseasutuste direktiiv*, infoühiskonna teenuse seadus*
            nationalLaw: kriminaalmenetlus*, politsei ja piirivalve seadus*, väärteomenetlus*, riiklik seadus*
            nationalLaw: siseriiklik*, varasem isikuandmete kaitse
            otherField: konkurentsiamet*, konkurentsiõigus*, konkurentsireegl*, kartell*, turgu valitsev*
            otherField: turgu valitseva, turguvalitsev*, konkurentsi kahjust*, tarbijakaitse*, ttja
            otherField: finantsinspektsioon*, rahapesu*, maksu- ja tolliamet*, maksuamet*, mta, maksupettus*
            otherField: maksukuritegu*, maksupetus*, jalgpall*, uefa, fifa, korvpall*, kiiruseületa*, kiiruse ületa*
            otherField: parkimis*, parkimistrahv*, liiklustrahv*, keskkonnaamet*, keskkonnatrahv*, heitme*
            otherField: tööinspektsioon*, põllumajandus*, toiduamet*, ravimiamet*, terviseamet*, autoriõigus*, kaubamär*
            otherField: patendi*, patent*, eksitav reklaam*, eksitava reklaam*, ebaaus kauplemisvõte
            otherField: ebaausad kauplemisvõtted, dopin*, korruptsioon*, altkäemaks*, digiteenuste määrus*
            otherField: digiturgude määrus*, digiturgude, digiteenuste, koondumi*, ühinemise kontroll, siseringi*
            otherField: turumanipula*, riigihanke*, riigihange*, järelevalve pangandus*, pangandusjärelevalve
            article: artikkel, artikli, artiklit, artiklis, artiklid, artiklite, artikleid, artiklist, artikliga
            article: artiklile, art
            provision: paragrahv*, §
            act: seadus, seaduse, seadust, seaduses, *seaduse, *seadus, seadustiku, *seadustiku, harta
            act: konventsiooni, põhiseaduse
            paragraph: §, lõige, lõike, lõiget, lõikes, lõiked, lõigete, lõikega, lõikest, lõigetes, lõikele, lg, lõikeid
            paragraph: lõigetele
            point: punkt, punkti, punktis, punktid, punktide, punkte, punktist, punktiga, alapunkt*, punktile, taane
            point: taande, punktides
            infringe: rikku*, rikkus, rikub, rikkunud, rikkusid, rikutud, rikuti, rikkumi*, rikkudes, rikkuva*, rikkuda
            infringe: eira*, vastuol*, vastuolus, õigusvasta*, õigusrikkumi*, seadusvasta*, ebaseadusli*
            infringe: seaduserikkumi*, seadust rikku*, puudus*, puudu*, puuduli*, puudujääk*, puudujäägi*, mittejärgi*
            infringe: ei täitnud, ei täida, ei järginud, ei taganud, jättis täitmata, täitmata, täitmata jät*
            infringe: ilma õigusliku aluseta, õigusliku aluseta, ilma nõusolekuta, nõusolekuta, loata, kuritarvi*
            infringe: väärtegu*, väärteo*, lubamatu*, lohaku*, hooletu*, tegematajätmi*, ei vastanud nõue*, ei vasta
            personalData: isikuandme*, isiklike andmete

            # Measures.
            fine: trahv, trahvi, trahve, trahvid, trahvide, trahviga, trahvist, trahvile, trahviks, trahvina
            fine: hoiatustrahv*, trahvimäär*, trahviähvardus*, trahvikviitung*, trahvikaristus*, gdpr-i trahv*, mõjutustrahv*
            fine: trahvide kogusumma, krõbe trahv, krõbeda trahvi, kopsakas trahv, kopsaka trahvi
            fine: trahvisumma*, trahviotsus*, trahvinõu*, *trahv, *trahvi, *trahve, *trahvid, *trahvide, rahatrahv*
            fine: väärteotrahv*, haldustrahv*, haldustrahvi, hiigeltrahv*, miljonitrahv*, rekordtrahv*
            fine: andmekaitsetrahv*, sanktsioon*, rahaline karistus, rahalise karistuse, rahalist karistust, karistus
            fine: karistuse, karistust, karistused, karistuseks, halduskaristus*
            > Kliinik Merevaik OÜ sai 12 000 euro suuruse trahvi.
            fineVerb: trahvis, trahvib, trahvinud, trahvida, trahviti, trahvitakse, trahvitud, trahvisid, trahvimi*
            fineVerb: trahvinud ettevõtet, sai trahvida, trahvi saanud, trahvi sai, sai trahvi, saab trahvi, said trahvi, saanud trahvi
            fineVerb: määras trahvi, määrati trahv, määrab trahvi, määranud trahvi, karistas trahviga, karistati trahviga
            fineVerb: karistati rahatrahviga, karistas rahatrahviga, trahvida saanud, trahviti ettevõtet
            fineVerb: trahvima, trahvimine, trahviks, karistas, karistab, karistanud, karistati, karistada, karistatud
            fineVerb: karistatakse, karistamine, karistama, sanktsioneeri*, nuhtles
            > Inspektsioon trahvis Tammelaane Panka 200 000 euroga.
            impose: määras, määrab, määranud, määrata, määrati, määratakse, määratud, määrasid, määramine, määramise
            impose: mõistab, määranud on, langetab, virutab, lajatab, koostas, koostati, pidas vajalikuks määrata, piirdus, piirdub
            impose: piirduti, otsustas määrata, otsustas teha, tegi ettepaneku määrata, laob, pani, panna, esitab arve, kirjutas välja
            impose: kirjutati välja, on määranud, oli määranud, on teinud, oli teinud, on määratud, oli määratud, saatis
            impose: määramist, määrav, määrama, tegi, teeb, teinud, tehti, tehtud, kehtestas, kehtestab, kehtestanud
            impose: kehtestati, kehtestatud, väljastas, väljastanud, väljastati, andis, andnud, anti, rakendas
            impose: rakendanud, rakendati, rakendatud, mõistis, mõistnud, mõisteti, mõistetud, nõudis sisse, virutas
            impose: lajatas, lajatanud, langetas, langetanud, kohaldas, kohaldati, kohaldatud, kohaldanud, vormistas
            impose: karistas
            receive: sai, saab, saanud, saada, said, saavad, saadud, saama, pälvis, pälvinud, määrati, määratakse
            receive: sai kaela, saab kaela, saanud kaela, sai endale, pälvib, pälvisid, teenib, pääses noomitusega, pääses hoiatusega
            receive: pääseb hoiatusega, pääseb noomitusega, sai noomida, noomida sai, trahvi sai, sai inspektsioonilt
            receive: said inspektsioonilt, saab inspektsioonilt, sai karistada, karistada sai, sai määruse, peab arvestama, ootab ees
            receive: ootamas, tabas, tabab
            receive: määratud, tehti, tehtud, kehtestati, rakendati, mõisteti, kohaldati, ähvardab, ähvardas, ootab
            receive: ootas, teenis, teeninud, kukkus kaela, kaela, langes, sattus, esitati, silmitsi, võttis vastu
            receive: kaelas
            > Hambaravile määrati 3000-eurone trahv.
            mustPay: peab maksma, peavad maksma, pidi maksma, peab tasuma, peavad tasuma, pidi tasuma, tuleb maksta
            mustPay: peab välja käima, pidi välja käima, peab välja laduma, pidi välja laduma, peab maksma hakkama
            mustPay: peab riigile maksma, peab ära maksma, pidi ära maksma, kohustub maksma
            mustPay: kohustatakse maksma, kohustati tasuma, kohustas tasuma, trahviraha, köhima, välja köhima, maksku, riigikassasse
            mustPay: tuleb tasuda, tuli maksta, tuli tasuda, maksma, tasuma, maksab, maksis, maksnud, maksta, tasuda
            mustPay: tasub, tasus, kohustati maksma, kohustas maksma, kohustub tasuma, mõisteti välja, mõistis välja
            mustPay: välja mõistetud, laduma, lagunes, välja käima, maksmisele, tasumisele, jääb maksta
            order: ettekirjutus*, ettekirjutuse, ettekirjutusi, kohustas, kohustab, kohustanud, kohustati, kohustatakse
            order: peab … kustutama, peab … eemaldama, peab … hävitama, peab … maha võtma, peab … muutma, peab … parandama
            order: peab … teavitama, peab … väljastama, peab … viima, peab … kõrvaldama, peab … likvideerima, peab … korrastama
            order: peab … lõpetama, peavad … kustutama, peavad … eemaldama, peavad … lõpetama, pidi … kustutama, pidi … lõpetama
            order: pidi … eemaldama, peab kustutama, peab eemaldama, peab hävitama, peab muutma, peab parandama, peab teavitama
            order: peab väljastama, peab viima, peab kõrvaldama, pidi kustutama, pidi eemaldama, pidi hävitama, tuleb eemaldada
            order: tuleb hävitada, tuleb muuta, tuleb parandada, tuleb teavitada, tuleb väljastada, tuleb viia, tuleb maha võtta
            order: tuleb kõrvaldada, tuleb võtta, tuli eemaldada, tuli hävitada, tuli muuta, tuli maha võtta, tuleb … kustutada
            order: tuleb … eemaldada, tuleb … hävitada, tuleb … lõpetada, tuleb … maha võtta, kohustas … muutma, kohustas … kustutama
            order: kohustas … lõpetama, kohustas … eemaldama, kohustati … kustutama, kohustati … eemaldama, andis aega, anti aega, on aega
            order: aega kuni, hiljemalt, kuu aja jooksul, kahe nädala jooksul, kolme kuu jooksul, kahe kuu jooksul, nädala jooksul
            order: päeva jooksul kustutama, kohustuslik ettekirjutus, kohustusliku ettekirjutuse, järgimiseks kohustuslik, nõuab
            order: nõudis kustutamist, nõudis lõpetamist, nõuab kustutamist, sai ettekirjutuse, said ettekirjutuse, tegi ettekirjutuse
            order: tehti ettekirjutus, teeb ettekirjutuse, saanud ettekirjutuse, kästakse, ülesandeks, tegi kohustuseks, pani kohustuse
            order: pandi kohustus, korralduse kustutada, korralduse lõpetada, kohustus kustutada, kohustuse kustutada
            order: kohustama, käskis, käsib, käskinud, kästi, nõudis, nõudnud, nõuti, andis korralduse
            order: andnud korralduse, korraldus, korralduse, kutsus üles, kutsub üles, parandusmeet*, parandusmeetme*
            order: parandusmeede, parandusvolitus*, tuli lõpetada, tuli kustutada, tuleb lõpetada, tuleb kustutada
            comply: viima vastavusse, viia vastavusse, vastavusse, kooskõlla, kustutama, kustutada, kustutamine
            comply: maha võtma, maha võtta, kustutada kõik, kustutatud, kustutati, eemaldati, eemaldatakse, kustutatakse, hävitatakse
            comply: hävitatud, muuta töökorraldust, töökorraldust muutma, muuta, kõrvaldatud, likvideerida, likvideerima, viidaks
            comply: viia kooskõlla, viima kooskõlla, kooskõlla viima, kooskõlla viia, vastavusse viima, vastavusse viia, väljastada
            comply: väljastama andmed, väljastada andmed, anda juurdepääs, andma juurdepääsu, tutvuda võimaldama, võimaldama tutvuda
            comply: teavitada, informeerida, küsida nõusolek, võtta nõusolek, sõlmida leping, sõlmima lepingu, tagada, tagama
            comply: turvaline rakendus, kasutusele võtta, võtta kasutusele, kehtestada, kehtestama, koostada
            comply: määrata andmekaitsespetsialist, krüpteerida, krüpteerima, pseudonümis*, piirata, täita, täpsustada, täpsustama
            comply: vastata, vastama taotlusele, läbi vaatama, vaadata läbi, üle vaatama
            comply: kustutamise, kustutamist, hävitama, hävitada, hävitamine, hävitamist, teavitama, informeerima
            comply: muutma, muutmist, parandama, kõrvaldama, kõrvaldada, kõrvaldamine, kõrvaldamist, tagamist, täitma
            comply: väljastama, lõpetama, lõpetamist, rakendada, kohandama, ajakohastama, eemaldama, eemaldada
            comply: eemaldamist, koostama, võtma meetmed, võtta meetmed, võtma kasutusele, korrastama, piirama
            comply: nõusolek küsida, küsima nõusolek*, anonümiseer*, täiendama, täiendamist, läbi viima
            comply: seadusega kooskõl*, seadusega vastavus*
            ban: keelas, keelab, keelanud, keelati, keelatakse, keelata, keelatud, keelama, keelamine, keelu, keeld
            ban: ei tohi enam, ei tohi, ei või enam, ei tohi jätkata, ei tohi kasutada, enam ei tohi, keelati kasutada, keelas kasutada
            ban: keelab kasutada, keelas edasise, keelas töödelda, keelati töödelda, keelas ära, keelati ära, pani keelu, keelustas
            ban: keelustab, keelustati, keelustada, töötluskeeld, töötluskeelu, kasutuskeeld, kasutuskeelu, avaldamiskeeld
            ban: peatas töötlemise, peatati töötlemine, peatada töötlemine, kohe lõpetama, viivitamata lõpetama, viivitamatult lõpetama
            ban: peab lõpetama, pidi lõpetama, tuleb lõpetada, tuli lõpetada, lõpetada töötlemine, lõpetama töötlemise, lõpetada andmete
            ban: lõpetama filmimise, lõpetada filmimine, keelates, piirata töötlemist
            ban: keeldu, töötlemiskeel*, töötlemiskeeld, ajutine keeld, ajutise keelu, ajutiselt keela*, blokeeri*
            ban: blokeeris, tõkesta*, töötlemise piirang*, töötlemise piira*, piiras töötlem*, andmetöötluse peata*
            ban: töötlemise peata*, töötlemise lõpeta*, edastamise peata*, edastamise keelu*, piirang, piirangu
            stopVerb: lõpetama, lõpetada, lõpetas, lõpetab, lõpetamist, lõpetamise, peatama, peatada, peatas, peatab
            stopVerb: lõpetataks, lõpetatakse, lõpetanud, lõpetage, lõpetamine, katkestada töötlemine, lülitada välja, välja lülitama
            stopVerb: välja lülitada, maha võtta, eemaldama kaamera*, võtma maha, enam mitte, loobuma kasutamast, hoiduma edasis*
            stopVerb: peatati, peatamise, katkestama, katkestada, katkestas, loobuma, loobuda, sulgema, sulgeda, sulges
            stopVerb: lülitama välja, maha võtma, seiskama, seisata, hoiduma, hoiduda
            reprimand: noomitus*, noomituse, noomitust, noomis, noominud, noomiti, noomida, laitus*, laituse
            reprimand: noomitakse, sai noomituse, saab noomituse, said noomituse, tegi noomituse, teeb noomituse, tehti noomitus, laitis
            reprimand: laidab, sõitles, manitses
            warn: hoiatus*, hoiatuse, hoiatust, hoiatas, hoiatab, hoiatanud, hoiatati, hoiatuskiri, hoiatuskirja
            warn: hoiatuse sai, sai hoiatuse, saab hoiatuse, tegi hoiatuse, tehti hoiatus
            warn: hoiatavalt, ametlik hoiatus
            periodic: sunniraha*, sunniraha, sunnirahaga, sunnirahahoiatus*, sunnirahahoiatuse, päevatrahv*
            periodic: sunniraha määr*, sunnirahaga ähvardades, sunniraha ähvardusel, sunniraha hoiatus*, sunnivahend*, sundraha*
            periodic: igapäevane trahv, igapäevase trahvi, viivistrahv*, karistusmakse*, karistusmaksu*
            periodic: perioodiline karistusmakse, perioodilise karistusmakse, iga päeva eest trahv
            > Tähtaja ületamisel rakendub Kaldapealse Koolile 2000 euro suurune sunniraha.
            propose: ettepanek*, tegi ettepaneku, teeb ettepaneku, soovitas, soovitab, soovitanud, otsuse eelnõu
            propose: kavatsusest määrata, kavatsusest trahvida, kavatsusest keelata, kavandab trahvi, kavandab määrata, plaanib karistada
            propose: plaanib keelata, tahab karistada, tahab määrata, soovib määrata, soovib trahvida, esialgne seisukoht
            propose: esialgse seisukoha, esialgne hinnang, esialgse hinnangu, eelteade, eelteate, teavituskiri, otsuseprojekt*
            propose: otsuse projekt*, ähvardab trahviga, ähvardas trahviga, võib määrata, võib saada trahvi, prokuratuur nõuab
            propose: prokurör taotleb, menetleja taotleb
            propose: otsuse kavand*, kavand*, eelnõu*, kavatseb trahvida, kavatseb määrata, kavatsus*, kavatsusest
            propose: plaanib trahvi*, plaanib määrata, esialgne, esialgse, esialgses, esialgselt, eelotsus*
            propose: tahab trahvi*, taotleb trahvi, nõuab trahvi, nõudis trahvi, prokurör nõuab, kavandatav*, kavandatud
            rumour: allika sõnul, allikate sõnul, allikad räägi*, allikate andmetel, allikate väitel, andmetel
            rumour: väidetavalt, asjaga kursis, asjaga kursis olev*, siseringi*, anonüüm*, kuulujut*, kuuldavasti
            rumour: kuuldused, lekki*, võib saada, võidakse trahvi*, võib oodata, võib ähvarda*, tõenäoliselt, oodatakse
            rumour: oodata on, eeldatavasti, peagi, lähiajal, lähipäevil, nime avaldamata, soovis jääda anonüümseks
            rumour: teadaolevalt
            withdraw: võttis tagasi, võtab tagasi, võtnud tagasi, võeti tagasi, tagasi võt*, tagasi võtnud, loobus
            withdraw: loobub, loobunud, tunnistas kehtetuks ettekirjutus*, lõpetas menetlus*, menetlus lõpetati
            withdraw: lõpetati menetlus*, jättis trahvi määramata, trahvi ei määra*, ei trahvi*, otsustas mitte trahvi*
            withdraw: tühistas ettekirjutus*

            # Sums that are no fines.
            cap: kuni, maksimaal*, maksimum*, maksimumtrahv*, maksimumi, ülempiir*, ülemmäär*, ülemmäära, lagi
            cap: protsenti käibest, protsenti aastakäibest, protsenti ettevõtte, protsenti globaalsest
            cap: protsenti ülemaailms*, protsenti kogukäibest, % käibest, käibest, aastakäibest, kogukäibest
            cap: võib ulatuda, võivad ulatuda, ulatuda, võib määrata, võib olla, võinuks, oleks võinud, saab määrata
            cap: saanuks, võimaldab trahvi*, kuni neli, kumb on suurem, sõltuvalt sellest, teoreeti*, ei tohi ületada
            cap: mitte rohkem kui
            turnover: käive, käibe, käivet, käibega, aastakäive, aastakäibe, netokäive, müügitulu*, müügikäive, kasum
            turnover: kasumi, kasumit, kasumiga, puhaskasum*, kahjum*, tulu, tulud, tulude, tulusid, turuväärtus*
            turnover: aktsia*, bilans*, omakapital*, ärikasum*, brutokasum*
            turnover: käibest
            total: kokku, kogusumma*, kogusummas, summaarselt, ühtekokku, kogumaht, kogumahus, üldsumma*, keskmine
            total: keskmise, keskmiselt, liites, kokkuvõttes, mediaan*, trahve on määratud, kokku määra*, mitme peale
            total: alates 2018, üle euroopa
            damages: kahjuhüvitis*, hüvitis*, hüvitise, hüvitist, hüvita*, kahju, kahjud, kahjude, kahjunõu*, kahjunõue*
            damages: kollektiivhagi*, ühishagi*, grupihagi*, hagi, hagis, hagid, hagejad, mittevaral*, mittevaralise
            damages: moraalne kahju, moraalse kahju, kompensatsioon*, kompenseeri*, valuraha*
            damages: vandekohtunik*, patent*
            otherSum: eraldis*, reserv*, hind, hinna, hinda, hinnaga, hinnad, kulu, kulud, kulude, kulusid
            otherSum: läheb maksma, maksma minna, ostsid, maksis üle, ostuhind
            otherSum: menetluskulu*, kohtukulu*, eelarve*, investeeri*, investeering*, tehing*, ostis, ostnud, osta
            otherSum: müüs, müüa, müüdi, müünud, kokkulepe, kokkuleppe, kompromiss*, rahastus*, rahasta*, lunaraha*
            otherSum: laen, laenu, laenud, palk, palga, palka, töötasu*, tasu, tasud, lõiv, lõivu, riigilõiv*, kuutasu*
            otherSum: preemia*, boonus*, toetus*, toetuse, annetus*, anneta*, dividend*, võlg, võla, võlga, võlgnevus*
            otherSum: leping*, väärtus*, väärt, pakkumi*, säästnud, säästu*, kapital*, altkäemaks*, tegevuskulu*
            otherSum: bitcoin*, põhisumma*, maksis, läks maksma, kindlustus*, vähemus*

            # Procedure.
            decide: otsus, otsuse, otsust, otsuses, otsusega, otsused, otsusest, otsuste, otsustas, otsustab
            decide: otsuse tegi, otsus tehti, trahviotsus tehti, trahviotsus on tehtud, tehtud otsus, kohtuotsus kuulutati
            decide: kuulutas otsuse, kuulutati, kohtulahend*, lahend, lahendi, määrus, määrusega, määruse, tegemise aeg
            decide: otsustanud, otsustati, otsustada, leidis, leiab, leidnud, leiti, tuvastas, tuvastanud, tuvastati
            decide: tuvastatud, järeldas, järeldanud, järeldus*, asus seisukohale, asus seisukohal*, trahviotsus*
            decide: väärteootsus*, resolutsioon*, vaideotsus*, jõusta*, jõustu*, tunnistas, kuupäev, kuupäeva
            decide: kuupäevaga, dateeritud, kannab kuupäeva
            decide: allkirjastatud, allkirjastati
            announce: teatas, teatasid, teatati, teatab, teatanud, teatel, avaldas, avaldasid, avaldati, avaldatud
            announce: avaldab, avalikustas, avalikustati, avalikustatud, pressiteade, pressiteates, kuulutas
            announce: paljastas, teavitas, andis teada, selgus, sai teatavaks
            incident: leke, lekke, lekkis, lekkisid, andmeleke, andmelekke, küberrünnak, küberrünnaku, rünnak, rünnaku
            incident: rünnakus, ründajad, häkker*, häkkis, häkiti, vargus, varguse, varastati, varastatud, intsident
            incident: intsidendi, intsidendist, lunavara*, andmekaitserikkumine
            statute: seadus, seaduse, seadust, määrus, määruse, direktiiv, direktiivi, seadustik, seadustiku
            conclude: lõpetas, lõpetati, lõpetatud, viis lõpule, lõppes
            inquiry: uuri*, uurib, uuris, uurinud, uuriti, uurimi*, uurimine, uurimise, järelevalvemenetlus*, menetlus
            inquiry: menetluse, menetlust, menetluses, väärteomenetlus*, kontrolli*, kontroll, kontrolli, kontrollis
            inquiry: algatas, algatab, algatanud, algatati, alustas, alustanud, alustati, omal algatusel, järelepärimi*
            inquiry: avas, avati, audit*, selgita*, juurdlus*, järelevalve, järelevalvet, paikvaatlus*, selgitustaotlus*
            appeal: apellatsioon*, kassatsioon*, kassatsioonkaebus*, apellatsioonkaebus*, vaidlustus*, vaie, vaide
            appeal: vaiet, vaidlustami*, edasikaebus*, määruskaebus*, kohtukaebus*, kaebuse halduskoht*, kaebuse kohtu*
            appeal: kaebus halduskohtu*, kaebus kohtu*, edasikaebamis*
            appealVerb: vaidlusta*, vaidlustas, vaidlustab, vaidlustanud, vaidlustada, vaidlustasid, vaidlustatud
            appealVerb: kaebab, kaebavad, kaebab trahvi, kaebas otsuse edasi, kaevata edasi, kaebame edasi, lähevad kohtusse
            appealVerb: minnakse kohtusse, läks otsusega kohtusse, pöörduvad kohtusse, pöördub halduskohtu*, pöördub maakohtu*
            appealVerb: esitab kaebuse, esitab halduskohtule, esitab maakohtule, esitas halduskohtusse, esitas kaebuse halduskoh*
            appealVerb: esitas kaebuse maakoh*, esitas … kaebuse maakohtule, esitas … kaebuse helsingi, kaebas selle kohtusse
            appealVerb: taotleb kohtult, palub kohtul, vaidlustas ettekirjutuse, vaidlustas trahvi, ei olnud trahviga nõus
            appealVerb: ei ole trahviga nõus, ei nõustu trahviga, ei nõustuta, viib kohtusse, viime kohtusse, kohtutee
            appealVerb: võtab ette kohtutee
            appealVerb: vaidlustati, kaebas otsuse, kaebas kohtusse, kaebab kohtusse, kaevata kohtusse, kaebas edasi
            appealVerb: kaebab edasi, edasi kaeva*, edasi kaeba*, kaebas trahvi*, pöördus kohtusse, pöördub kohtusse
            appealVerb: pöördunud kohtusse, pöörduda kohtusse, pöördus halduskoh*, pöördus maakoh*, läks kohtusse
            appealVerb: läheb kohtusse, läinud kohtusse, minna kohtusse, esitas kaebuse kohtu*, esitas kohtule kaebuse
            appealVerb: esitas maakohtule kaebuse, esitas halduskohtule kaebuse, esitas apellatsioon*
            appealVerb: esitas kassatsioon*, esitas vaide, esitab vaide, esitanud vaide, esitas kohtusse, andis kohtusse
            appealVerb: viis kohtusse, taotles tühista*, taotleb tühista*, nõudis tühista*, palus kohtul, ei nõustu
            appealVerb: ei nõustunud, ei ole nõus, ei olnud nõus, vaidleb vastu, vaidles vastu
            > Tammelaane Pank kaebas otsuse edasi ringkonnakohtusse.
            intend: kavatseb, kavatses, kavatsevad, kavatsenud, plaanib, plaanis, plaanivad, kaalub, kaalus, kaaluvad
            intend: kaebab, kaebavad, lähevad kohtusse, minnakse kohtusse, pöördub, pöörduvad kohtusse, esitab kaebuse, viib kohtusse
            intend: viime kohtusse, on saanud ülesande, vajadusel, kaalume, kaalutakse, plaanime, uurib võimalusi, arutab
            intend: otsustab lähipäevil, pole veel otsustanud, võib-olla, tõenäoliselt, valmistab ette kaebust, valmistab kaebust
            intend: ei nõustuta
            intend: tahab, tahtis, soovib, soovis, hakkab, lubas, lubab, teatas, teatasid, teatab, võib, võivad
            intend: ähvardab, valmistub, otsustas, on otsustanud, kavas, kavatsus, jätab endale õiguse, analüüsi*
            intend: ei nõustu, ei ole nõus, läheb, vaidlustab, kaebab otsuse, kaebab kohtusse, kaebab edasi
            intend: pöördub kohtusse, läheb kohtusse, esitab kaebuse kohtu*, esitab vaide, vaidlustavad
            lodge: esitas, esitab, esitanud, esitasid, esitati, esitatud, esitada, pöördus, pöördusid, pöördunud
            lodge: jõudsid, edastas, edastasid, saatsid, saadetud, sai kaebuse, said kaebuse, laekusid, ajendiks, ajendil, alguse
            lodge: sai alguse sellest, ajendas
            lodge: pöördub, saatis, saatnud, saadeti, tegi, teinud, tehti, andis, kaebas, kaebasid, teavitas, teavitasid
            lodge: sai alguse, algas, laekus, laekunud, saabus, jõudis, viis, algatati, palus, taotles
            dismiss: jättis rahuldamata, jäeti rahuldamata, jätnud rahuldamata, jätab rahuldamata, rahuldamata
            dismiss: jättis kaebuse rahuldamata, jäeti kaebus rahuldamata, jättis kaebuse läbi vaatamata, ei rahuldanud kaebust
            dismiss: lükkas kaebuse tagasi, tagasi lükanud, kaotas kohtus, kaotas vaidluse, ei andnud menetlusluba, tagastas kaebuse
            dismiss: ei olnud põhjendatud
            dismiss: ei rahuldanud, lükkas tagasi, lükati tagasi, lükanud tagasi, tagasi lükan*, tagasi lükat*
            dismiss: ei võtnud menetlusse, ei võetud menetlusse, jättis läbi vaatamata, jäeti läbi vaatamata
            dismiss: jättis menetlusse võtmata, põhjendamatu*, alusetu*, edutult, kaotas, kaotanud, kaotab, ebaõnnestu*
            dismiss: ei andnud õigust, ei saanud õigust
            grant: rahuldas, rahuldab, rahuldanud, rahuldati, rahuldada, rahuldatud, võitis, võitnud, võidab
            grant: rahuldas kaebuse, rahuldati kaebus, rahuldas osaliselt, rahuldas kaebuse osaliselt, rahuldas vaide
            grant: andis õiguse ettevõttele, võitis kohtus, sai kohtus õiguse, jäi õigus, oli õigus
            grant: andis õiguse, andis talle õiguse, edukalt, edukas, kasuks, sai õiguse, andis ettevõttele õiguse
            grant: põhjendatuks, saavutas võidu
            uphold: jättis jõusse, jäi jõusse, jääb jõusse, jäid jõusse, jäeti jõusse, jätnud jõusse, jäänud jõusse
            uphold: jättis selle muutmata, jääb muutmata, jäi muutmata, keeld jäi kehtima, jäävad kehtima, jäid kehtima, jätab jõusse
            uphold: jätab kehtima, nõustus inspektsiooniga, oli inspektsioonil õigus, inspektsioonil oli õigus, õigesti, põhjendatud
            uphold: põhjendatuks, leidis inspektsiooni poolel, jäi kaotajaks, peab ära maksma, tuleb siiski maksta, peab siiski maksma
            uphold: jättis muutmata, jäeti muutmata, jättis kehtima, jäi kehtima, jääb kehtima, jõusse jät*, jõusse jää*
            uphold: jõusse, kinnitas, kinnitab, kinnitati, kinnitanud, säilitas, pidas õigeks, pidas põhjendatuks
            uphold: õiguspäraseks, seaduslikuks, jõustus, jõustunud, nõustus inspektsioon*, andis inspektsioonile õiguse
            uphold: lõplik
            annul: tühistas, tühistab, tühistanud, tühistati, tühistatud, tühistada, tühistasid, tühistami*, tühistamise
            annul: tühistas trahvi, tühistati trahv, tühistas ettekirjutuse, tühistati ettekirjutus, tühistas osaliselt
            annul: tühistati osaliselt, tühistati kui, jättis trahvi välja, kaotas trahvi, ei pea maksma, ei pea trahvi maksma
            annul: pääses trahvi maksmisest, vabastati trahvist, mõistis õigeks, õigeks mõistetud, mõisteti õigeks, lõpetas asja
            annul: rahuldas kaebuse, rahuldati kaebus, rahuldas vaide, kehtetuks tunnistas, kehtetuks tunnistati, tühistada trahv
            annul: õigusvastaseks
            annul: tühistamist, tühistama, tunnistas kehtetuks, tunnistati kehtetuks, tunnistas õigusvastaseks
            annul: tunnistas otsuse kehtetuks, kehtetuks, tühine, tühiseks, tühistus, vabastas trahvist, pääses trahvist
            annul: pääses, pääseb, lõpetas väärteomenetluse, lõpetas väärteoasja, vabanes
            reduce: vähendas, vähendab, vähendanud, vähendati, vähendada, vähendatud, vähendamine, vähenes, vähendasid
            reduce: kärpis trahvi, kärbiti trahvi, vähendas trahvi, vähendati trahvi, vähendas sunniraha, kahandas, kahandati, kahanes
            reduce: langes … euroni, langetas trahvi, pehmendas, pehmendati, poole võrra, poole väiksem, poole väiksema, väiksem trahv
            reduce: väiksema trahvi, alandati trahvi, alandas trahvi
            reduce: alandas, alandati, langetas, langetati, kärpis, kärbiti, kärpinud, kärbib, leevendas, poolitas
            reduce: madalamaks, väiksemaks, väiksema
            increase: suurendas, suurendab, suurendati, suurendanud, tõstis, tõsteti, tõstnud, karmistas, karmistati
            increase: tõstis trahvi, tõsteti trahvi, suurema trahvi, kõrgema trahvi, tõstis summa*
            increase: kahekordista*, kahekordseks, kõrgemaks, suurendada, suuremaks
            refer: saatis tagasi, saadeti tagasi, saatnud tagasi, saatis asja, saadeti asja, uueks läbivaatamiseks
            refer: uueks arutamiseks, uueks otsustamiseks, eelotsusetaotlus*, eelotsuse, eelotsust, euroopa kohtult
            refer: euroopa kohtu poole, euroopa kohtusse, uuesti läbi vaata*, uuesti otsustama, uus otsus, uue otsuse
            refer: uueks menetlemiseks
            suspend: peatas täitmi*, peatati täitmi*, täitmise peata*, täitmine peatati, kehtivuse peata*
            suspend: peatas ettekirjutus*, esialgne õiguskaitse, esialgse õiguskaitse, esialgset õiguskaitset
            suspend: edasi lükat*, edasi lükkas, peata*, ajutiselt peata*
            complaint: kaebus, kaebuse, kaebust, kaebused, kaebuste, kaebusi, kaebusele, kaebusega, avaldus, avalduse
            complaint: kaebus inspektsioonile, ühise kaebuse, kaebuses, kaebusest, kaebusi esitas, kaebuste alusel, kaebuse alusel
            complaint: vihje alusel, märgukirja, teavitus, teavituse, teavitust
            complaint: avaldust, avaldused, avaldusi, vihje, vihjed, vihjeid, pöördumi*, pöördumine, ühiskaebus*
            complaint: märgukiri*, teade, teate, päring, päringu
            complain: kaebas, kaebasid, kaebab, kaevanud, kaebas inspektsioonile, esitas kaebuse, esitasid kaebuse
            complain: kaebasid inspektsioonile, esitas inspektsioonile, esitas aki-le, saatis aki-le, saatis inspektsioonile
            complain: saatsid inspektsioonile, pöördus inspektsiooni, pöördusid inspektsiooni, pöördunud inspektsiooni, võttis üles
            complain: võtsid üles, võttis ühendust inspektsiooniga, andis inspektsioonile märku, teatas inspektsioonile
            complain: teatasid inspektsioonile, kirjutas inspektsioonile, juhtis tähelepanu, juhtisid tähelepanu
            complain: esitas kaebuse inspektsioonile, esitas kaebuse andmekaitse*, esitasid kaebuse inspektsioonile, esitas märgukirja
            complain: tegi avalduse, esitas pöördumise, kurtis inspektsioonile, kaebuse esitas, kaebuse esitasid, kaebuse saatis
            complain: esitanud kaebuse, esitas inspektsioonile kaebuse, esitas avalduse, esitasid avalduse, kurtis
            complain: kurtsid, kurdab, teavitas inspektsiooni, teavitas andmekaitse*, pöördus inspektsiooni*
            complain: pöördus andmekaitse*, pöördusid andmekaitse*, pöördus aki, pöördus järelevalve*, kaebaja*, kaebaja
            complain: avaldaja*
            behalf: nimel, esindab, esindas, esindades, esindaja*, volitusel, huvides, toetusel, allkirjasta*
            accept: ei vaidlusta*, ei kaeba, ei kavatse vaidlusta*, ei vaidlustanud, ei kaevanud, ei kaevata
            accept: protestita, tasus protestita, tasus selle, vaidlema ei hakka, vaidlustama ei hakka, ei hakka vaidlema
            accept: ei hakka vaidlustama, ei vaidle vastu, ei vaidle, ei vaidlusta seda, ei kavatse vaidlustada, ei plaani vaidlustada
            accept: lepib trahviga, lepib otsusega, leppis otsusega, leppis trahviga, tunnistas oma vigu, tunnistab viga
            accept: on oma vigu tunnistanud, täidab ettekirjutuse, lubas ettekirjutuse täita, lubanud ettekirjutuse täita
            accept: täitis ettekirjutuse, võttis omaks, maksis trahvi, on trahvi maksnud, trahv on makstud, trahv on tasutud
            accept: kaebust ei esitanud, kaebust pole esitanud
            accept: ei lähe kohtusse, ei pöördu kohtusse, ei kavatse kaevata, ei vaidlusta otsust, nõustus trahviga
            accept: nõustus otsusega, nõustub otsusega, aktsepteeri*, võttis otsuse teadmiseks, võtab teadmiseks
            accept: maksis trahvi ära, tasus trahvi, on trahvi tasunud, trahvi ära maksnud, maksnud trahvi
            accept: tasunud trahvi, tunnistas viga, vabandas, vabandab, palus vabandust, palub vabandust, loobus kaebus*
            accept: võttis kaebuse tagasi, täitsid nõude

            # Who.
            authorityNoun: inspektsioon*, inspektsiooni, inspektsioonile, andmekaitse inspektsioon*
            authorityNoun: järelevalveametnik*, järelevalveameti*, privaatsusamet*, privaatsusvolinik*, infokaitsevolinik*
            authorityNoun: liidumaa andmekaitse*, trahvikolleegium*, voliniku büroo, seirajad, valveorgan*, kohalik andmekaitseasutus*
            authorityNoun: kohalikult andmekaitseasutuselt, andmekaitse järelevalve*
            authorityNoun: andmekaitseinspektsioon*, aki, järelevalveasutus*, järelevalveorgan*, järelevalvaja*
            authorityNoun: järelevalve, andmekaitseasutus*, andmekaitseamet*, andmekaitsevolinik*, andmekaitsekomisjon*
            authorityNoun: andmekaitsenõukogu*, andmekaitseombudsman*, andmekaitse ombudsman*, privaatsuskaitse*
            authorityNoun: privaatsusregulaator*, regulaator, regulaatori, regulaatorile, regulaatorid
            authorityNoun: andmekaitseregulaator*, amet, ameti, ametile, ametit, volinik, voliniku, volinikule
            authorityNoun: ombudsman*, valvekoer*, juhtiv järelevalveasutus, juhtiva järelevalveasutuse, teabevolinik*
            authorityNoun: infovolinik*, andmevalvur*, andmekaitsja*, asutus
            courtNoun: kohus, kohtu, kohtule, kohut, kohtus, kohtusse, kohtud, kohtult, kohtuga, *kohus, *kohtu
            courtNoun: *kohtule, *kohtus, *kohtusse, halduskohus, halduskohtu*, maakohus, maakohtu*, ringkonnakohus
            courtNoun: ringkonnakohtu*, riigikohus, riigikohtu*, euroopa kohus, euroopa kohtu*, ülemkohus, ülemkohtu*
            courtNoun: apellatsioonikohus, apellatsioonikoht*, kohtunik*, kohtukoosseis*, riiginõukogu*, harju maakoh*
            courtNoun: tartu maakoh*, pärnu maakoh*, viru maakoh*, kõrgem kohus, kõrgema kohtu, konstitutsioonikohus
            companyNoun: ettevõte, ettevõtte, ettevõtet, ettevõttele, ettevõttelt, ettevõttest, ettevõtted, ettevõtete
            companyNoun: aruandekohustuslane, aruandekohustuslase, aruandekohustuslasele, aruandekohustuslast, kindlustaja, kindlustajale
            companyNoun: kindlustajat, silmakliinik*, ilukliinik*, erahaigla*, tervisekesku*, optika, optikakett*, optikapood*
            companyNoun: apteegikett*, ravimimüüja*, laboriettevõt*, hooldusasutus*, sotsiaalkeskus*, laenupakkuja*, laenuäpp*, laenuäpi*
            companyNoun: laenuportaal*, krediidiregist*, registripidaja*, võlanõudja*, inkassobüroo*, makseasutus*, idupank*
            companyNoun: hoiu-laenuühist*, kindlustusmaakler*, investeerimisfirma*, börsiettevõt*, mobiilifirma*, teleoperaator*
            companyNoun: kaabelleviettevõt*, tarkvaraarendaja*, it-partner*, pilveteenus*, andmekeskus*, taksorakendus*, tõuksirent*
            companyNoun: tõukerattarent*, sõidujagaja*, rendifirma*, autokool*, autoesindus*, autopood*, töökoda, töökoja, remonditöökoda
            companyNoun: bensiinijaam*, tanklakett*, tanklaketi*, kütusefirma*, elektrifirma*, võrguettevõt*, prügifirma*, jäätmefirma*
            companyNoun: veefirma*, kinnisvarahaldur*, haldur, halduri, haldurile, maakler, maakleri, üürifirma*, ehitaja*, mööblitootja*
            companyNoun: mööblikett*, rõivakett*, rõivaketi*, elektroonikakett*, supermarket*, toidupood*, toidukett*, veebikauplus*
            companyNoun: e-kauplus*, e-poed, oksjoniportaal*, kuulutusteportaal*, uudisteportaal*, meediakontsern*, raadiojaam*, kinokett*
            companyNoun: kino, teater, teatri, kontserdikorraldaja*, piletimüüja*, spordikett*, ujula, ujulale, spaa, spaahotell*
            companyNoun: majutusasutus*, turismifirma*, laevafirma*, laevakompanii*, lennujaam*, sadam, sadamale, vedaja, vedajale
            companyNoun: kaubavedaja*, kulleriettevõt*, postifirma*, turvakontroll, valvefirma*, koristusfirma*, tööjõurent*
            companyNoun: tööjõurendifirma*, värbaja*, personalifirma*, küsitlusfirma*, uuringufirma*, turu-uuring*, reklaamibüroo*
            companyNoun: meediabüroo*, andmevahendaja*, telemüüja*, telefonimüüja*, telefonimüügifirma*, helistaja, loterii*
            companyNoun: kihlveofirma*, mänguarendaja*, erakool*, huvikool*, kutsehariduskeskus*, lasteaeda, õppeasutus*, koolipidaja*
            companyNoun: volikogu, volikogule, linnavolikogu*, vallavolikogu*, linnaosavalitsus*, prefektuur*, konstaablijaoskon*
            companyNoun: päästeamet*, vangla, vanglale, tolliamet*, maksu- ja tolliamet*, terviseamet*, transpordiamet*, keskkonnaamet*
            companyNoun: maanteeamet*, rahvusarhiiv*, rahvusraamatukog*, rahvusringhääling*, prokuratuur*, riigiettevõt*, tütarühing*
            companyNoun: emaühing*, välisfiliaal*, äriregist*, korteriühist*, garaažiühist*, aiandusühist*, perekond, haldusasutus*
            companyNoun: osaühing*, aktsiaselts*
            companyNoun: ettevõtteid, ettevõtetele, ettevõttega, *ettevõte, *ettevõtte, *ettevõtet, *ettevõttele
            companyNoun: *ettevõtted, firma*, firma, firmale, *firma, *firmat, *firmale, äriühing*, kontsern*, grupp
            companyNoun: grupi, gruppi, kett, keti, ketile, ketti, kauplus*, *kauplus, *kaupluse, kaubandusket*
            companyNoun: kaubandusketi*, jaemüüja*, poekett*, poeketi*, pood, poe, poele, poodi, *pood, *poe, *poele
            companyNoun: e-pood, e-poe, veebipoe*, veebipood*, kaubamaja*, pank, panga, pangale, panka, pangad
            companyNoun: krediidiasutus*, krediidiandja*, laenuandja*, laenufirma*, kiirlaen*, inkassofirma*
            companyNoun: inkassoettevõte*, inkasso, kindlustus, kindlustusfirma*, kindlustusselts*, kindlustusandja*
            companyNoun: makseteenus*, operaator*, mobiilioperaator*, sideettevõt*, sidefirma*, telekomifirma*
            companyNoun: telekommunikatsiooniettevõt*, telekom*, internetiteenus*, lennufirma*, lennuettevõt*
            companyNoun: lennukompanii*, reisibüroo*, reisifirma*, reisikorraldaja*, hotell*, hotelliket*, restoran*
            companyNoun: kohvik*, spordiklubi*, jõusaal*, fitnessklubi*, haigla*, haiglale, regionaalhaigla*
            companyNoun: keskhaigla*, kliinik*, kliinikule, ülikooli kliinikum*, kliinikum*, tervisekeskus*, perearst*
            companyNoun: perearstikeskus*, hambaravi*, hambaarst*, arst, arstile, apteek, apteegi, apteegile, apteeki
            companyNoun: apteegid, labor, labori, laborile, geenitestimi*, hooldekodu*, teenuseosutaja*, teenusepakkuja*
            companyNoun: teenusepakkuja, teenus, teenuse, platvorm*, veebiplatvorm*, sotsiaalmeediaplatvorm*, rakendus*
            companyNoun: äpp, äpi, veebileht, veebilehe*, veebileht*, veebisait*, koduleh*, portaal*, otsingumootor*
            companyNoun: otsinguhiid*, tehnoloogiahiid*, tehnoloogiahiiu*, tehnoloogiahiiglane, tehnoloogiaettevõt*
            companyNoun: tehnoloogiafirma*, suhtlusvõrgusti*, sotsiaalvõrgusti*, sotsiaalmeediahiid*, hiid, hiiu, hiiule
            companyNoun: hiiglane, hiiglase, hiiglasele, *hiid, *hiiu, *hiiule, tarkvarafirma*, tarkvaraettevõt*
            companyNoun: it-ettevõt*, it-firma*, idufirma*, iduettevõt*, arendaja*, tootja*, autotootja*, maaletooja*
            companyNoun: autorent*, autorendi*, automüüja*, taksofirma*, sõidujagami*, sõidujagamisplatvorm*
            companyNoun: kullerfirma*, toidukuller*, logistikaettevõt*, transpordiettevõt*, transpordifirma*
            companyNoun: bussifirma*, raudtee*, post, postiettevõt*, energiaettevõt*, energiafirma*, elektrimüüja*
            companyNoun: gaasimüüja*, vee-ettevõt*, kinnisvarabüroo*, kinnisvarafirma*, kinnisvaraarendaja*
            companyNoun: üürileandja*, korteriühistu*, ühistu*, haldusfirma*, haldaja*, turundusfirma*, turundusettevõt*
            companyNoun: telemarketingifirma*, reklaamifirma*, kõnekeskus*, personaliotsingu*, värbamisfirma*
            companyNoun: tööportaal*, raamatupidamisfirma*, advokaadibüroo*, õigusbüroo*, turvafirma*, turvaettevõt*
            companyNoun: kirjastus*, ajaleht, ajalehe*, ajakiri, ajakirja*, meediaettevõt*, meediamaja*, ringhääling*
            companyNoun: telekanal*, kihlveokontor*, kasiino*, hasartmäng*, mängufirma*, kohtinguportaal*
            companyNoun: kohtingurakendus*, voogedastus*, striiming*, tööandja*, müüja*, edasimüüja*, kaupleja*
            companyNoun: korraldaja*, vald, valla, vallale, valda, vallavalitsus*, linn, linna, linnale, linnavalitsus*
            companyNoun: omavalitsus*, kohalik omavalitsus, riigiasutus*, ministeerium*, politsei, politseile
            companyNoun: politsei- ja piirivalveamet*, kaitsevägi, kaitseväe*, kaitseliit, kaitseliidu
            companyNoun: sotsiaalkindlustusamet*, haigekassa*, tervisekassa*, töötukassa*
            companyNoun: registrite ja infosüsteemide keskus*, keskus, keskuse, keskusele, kool, kooli, koolile, koolid
            companyNoun: gümnaasium*, põhikool*, ülikool*, kõrgkool*, lasteaed, lasteaia, lasteaiale, raamatukogu*
            companyNoun: muuseum*, kirik, kiriku, kirikule, kogudus*, mtü, mittetulundusühing*, sihtasutus*, erakond
            companyNoun: erakonna, erakonnale, ühing, ühingu, ühingule, liit, liidu, liidule, spordiliit, klubi, klubile
            companyNoun: organisatsioon*, emafirma*, emaettevõt*, tütarfirma*, tütarettevõt*, filiaal*
            companyNoun: vastutav töötleja, vastutava töötleja, vastutavale töötlejale, volitatud töötleja
            companyNoun: volitatud töötlejale, andmetöötleja*, töötleja, töötlejale, ettevõtja*, füüsilisest isikust
            companyNoun: fie, eraisik*, kostja*, kaebaja, kohtutäitur*, notar*, krediidiinfo*, andmehaldaja*
            companyNoun: ehitusfirma*, ehitusettevõt*, kosmeetika*, ilusalong*, loomakliinik*, parkimisfirma*
            companyNoun: parkimisettevõt*, korraldaja, omanik, omaniku, juhatus*, haridusasutus*, raviasutus*
            companyNoun: tervishoiuasutus*, hoolekandeasutus*, finantsasutus*, poekett, hotellikett, apteegikett
            companyNoun: apteegiketi, apteegiketile, kaubanduskett, e-apteek, e-apteegi, e-apteegile, e-apteegil
            companyNoun: e-apteegid, e-apteeki, erakliinik*, hambakliinik*, gümnaasiumile, põhikoolile, ülikoolile
            companyNoun: kutsekool*, kunstikool*, siseministeerium*, justiitsministeerium*, kommertspank*, kommertspanga
            role: vastutav töötleja, vastutava töötleja, vastutavale töötlejale, vastutavat töötlejat, vastutaval töötlejal
            # Where somebody is.
            at: asukohaga
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: linn, linna, linnale, linnavalitsus*, vald, valla, vallale, vallavalitsus*, haigla, haiglale, haiglat, ülikool, ülikooli, ülikoolile, gümnaasium*, kool, kooli, koolile, lennujaam*, korteriühistu*, sihtasutus*, osaühing*, ühistu*
            officeNoun: linnavolikogu*, vallavolikogu*, linnaosavalitsus*, prefektuur*, konstaablijaoskon*, politseijaoskon*, lasteaed
            officeNoun: lasteaia, lasteaiale, lasteaeda, põhikool*, muuseum*, raamatukogu*, päästekeskus*, vangla*, kutsehariduskeskus*
            officeNoun: kõrgkool*, rakenduskõrgkool*, keskhaigla*, maakonnahaigla*, hooldekodu*, sotsiaalkeskus*, tervisekeskus*
            officeNoun: omavalitsus*, kogudus*, arhiiv*, keskraamatukogu*
            officeNoun fields: ministeerium*, *ministeerium*
            officeNoun: linnal, vallal, haigla*, ülikool*
            personNoun: klient, kliendi, klienti, kliendid, klientide, kliente, kliendile, kasutaja*, töötaja*, kodanik*
            personNoun: politseiametnik*, politseinik*, endine ametnik, endise ametniku, elukaaslane, elukaaslas*, pärija*, valvearst*
            personNoun: õde, medõde, hooldaja*, kindlustusvõtja*, sõitja*, autojuht*, kõrtsiline, pealtnägija*, lugeja*, vaataja*
            personNoun: abikaasa*, ekskaasa*, poeg, tütar, tütre, taotleja*, kursuslane, ühistuliige, ühistu liige, investor*, teismeline
            personNoun: teismelise, mängija*, sportlane, sportlas*, töötu*, endine klient, endise kliendi, endised töötajad
            personNoun: endine patsient, austria klient*
            personNoun: elanik*, patsient*, patsiendi*, mees, mehe, meest, mehed, naine, naise, naist, naised, isik
            personNoun: isiku, isikut, isikud, isikute, isikuid, inimene, inimese, inimest, inimesed, inimeste, inimesi
            personNoun: inimestele, andmesubjekt*, tarbija*, liige, liikme, liikmed, liikmete, reisija*, külaline
            personNoun: külalis*, külasta*, laps, lapse, last, lapsed, laste, lapsi, alaealine, alaealis*, nooruk
            personNoun: noored, noorte, õpilane, õpilas*, üliõpilane, üliõpilas*, tudeng*, vanem, vanemad, vanemate
            personNoun: lapsevanem*, juht, juhi, juhid, üürnik*, kandidaat, kandidaadi, kandideerija*, tööotsija*
            personNoun: kaebaja*, kaebuse esitaja*, avaldaja*, hageja*, kontoomanik*, naaber, naabri, naabrid, jurist
            personNoun: juristi, advokaat, advokaadi, aktivist*, ajakirjanik*, endine töötaja, endise töötaja, eraisik*
            personNoun: laenuvõtja*, võlgnik*, annetaja*, valija*, omanik, omanikud, pressiesindaja*, peadirektor*
            personNoun: direktor*, tegevjuht, tegevjuhi, kannatanu*, ohver, ohvri, sugulane, keegi, aktsionär*, ametnik*
            personNoun: arst, arsti, arstid, tellija*, abonent*, ostja*
            ngoNoun: mittetulundusühing*, mtü, ühendus*, vabaühendus*, sihtasutus*, organisatsioon*, kodanikuühendus*
            ngoNoun: lastevanemate ühing*, vanemate ühing*, tarbijaliit*, kodanikeühendus*, inimõigusorganisatsioon*, inimõiguste keskus*
            ngoNoun: patsientide liit*, patsientide liidu, üliõpilaskond*, üürnike liit*, õiguskaitseorganisatsioon*
            ngoNoun: esindusorganisatsioon*, eraelu kaitse*, liikumine, mõttekoda*
            ngoNoun: tarbijaorganisatsioon*, tarbijakaitseorganisatsioon*, inimõiguste organisatsioon*
            ngoNoun: inimõiguste keskus, inimõiguste instituut*, andmekaitseorganisatsioon*, privaatsusorganisatsioon*
            ngoNoun: ametiühing*, liit, liidu, huvigrupp, huvigrupi, kodanikuõiguste organisatsioon*, aktivistide rühm*
            ngoNoun: heategevus*, huvikaitse*, valitsusväli*
            pressNoun: err, err . ee, postimees, postimehe, postimehele, delfi, eesti päevaleht, eesti päevalehe
            pressNoun: õhtuleht, õhtulehe, äripäev, äripäeva, äripäevale, eesti ekspress, eesti ekspressi, ekspress, bns
            pressNoun: geenius, digigeenius, reuters, bloomberg, politico, financial times, wall street journal, bbc
            pressNoun: guardian, afp, der spiegel, le monde, techcrunch, tv3, kanal 2, aktuaalne kaamera
            pressNoun: uudisteagentuur*, ajalehele, maaleht, saarte hääl, pealinn, lõuna-eesti postimees
            pressNoun: tartu postimees
            prosecutor: prokurör*, prokuratuur*, riigiprokurör*, riigiprokuratuur*, kohtujurist*, ettekandja*
            police: politsei*, prokuratuur*, vangla, vanglad
            legalForm: oü, ou, tü, uü, fie, mtü, ab, aktsiaselts, osaühing, usaldusühing, täisühing, ltd, limited, inc
            legalForm: incorporated, plc, llc, llp, lp, gmbh, ag, s . a, s . a . s, sas, sasu, sarl, s . a . r . l
            legalForm: s . à r . l, s à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau
            legalForm: b . v, bv, n . v, nv, bvba, vzw, asbl, v . o . f, vof, oy, oyj, a / s, asa, aps, hf, ehf
            legalForm: sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o, spol, a . s, d . o . o, doo, d . d, dd, uc
            legalForm: unlimited company, dac, clg, corp, corporation, & co, co . kg, kg, kgaa, ohg, gbr, ug, e . v, ev
            legalForm: mbh, snc, s . n . c, sca, scs, scrl, eood, ood, uab, sia, pty, pty ltd, pte, pvt, lda, ltda
            legalForm: holdings, ^as, ^sa, ^se
            against: vastu, suhtes, kohta, trahvis, karistas, trahviti, karistati, ettevõttele, firmale, kohustas
            against: keelas, määras, määranud, trahvi, sai, tegi, trahvi sai, hoiatuse, ettekirjutuse
            by: poolt
            of: osas, juurest
            forWhom: eest, pärast, tõttu, kuna, sest

            # What else a text claims.
            record: suurim, suurima, suurimat, kõrgeim, kõrgeima, rekord*, rekordilin*, rekordtrahv*, rekordiline
            record: ajaloo suurim, seni suurim, senini suurim
            record loosely: läbi aegade, esimene trahv, esimese trahvi, suuruselt teine, suuruselt kolmas
            record loosely: enneolematu*, seninägematu*, nii suurt, nii suur, kunagi varem, pole varem, varem pole
            record loosely: pole eestis varem, esimest korda, hiigel*
            earlier: varem, varasem, varasema, varasemat, varasemalt, eelmine, eelmise, eelmist, juba varem, eelnevalt
            earlier: juba eelmisel, aasta varem, enne seda, seni, senine, varemgi, sarnane, sarnase, sarnases, sarnast
            earlier: teises asjas, teisel juhul, teine kord, teist korda, ületab, ületas, võrdluseks, võrreldes
            earlier: eelmine rekord, möödunud aastal, kunagi, omal ajal, minevikus, läinud aastatel
            silent: ei ole avaldanud, pole avaldanud, ei avaldanud, ei avalda, ei kommenteeri*, ei kommenteerinud
            silent: ei kommenteeri, ei olnud kättesaadav, kommentaare ei jaganud
            silent: keeldus kommenteerimast, keeldub kommenteerimast, ei soovinud kommenteerida, ei soovi kommenteerida
            silent: ei vastanud, pole vastanud, ei kinnitanud, ei kinnita, pole kinnitanud, ei ole avalik
            silent: ei avalikusta*, vaikib, vaikis, saladuskoh*, ei saanud kommentaari, kommentaari ei saanud
            undescribed: ei täpsusta*, ei täpsustanud, ei täpsusta, täpsustamata, ei nimetanud, ei nimeta, ei selgu
            undescribed: ei ole teada, pole teada, ei kirjelda*, ei kirjeldanud, üksikasjad, detailid, ei avaldatud
            undescribed: ei öelnud, millised täpselt
            seat: peakontor*, peakorter*, asukoht, asukoha, asukohaga, peamine tegevuskoht, peamise tegevuskoha
            seat: peamine tegevuskoh*, registreeritud, registrijärgne, euroopa peakontor*, tegevuskoht, tegevuskoha
            filing: börsiteade, börsiteate*, börsiteat*, majandusaasta aruan*, aastaaruan*, aastaaruanne, vahearuan*
            filing: kvartaliaruan*, poolaastaaruan*, konsolideeritud aruan*, raamatupidamise aruan*, nasdaq tallinn
            filing: lisa majandusaasta, emissiooniprospekt*, prospekt*, finantstulemus*
            says: ütles, ütleb, öelnud, ütlesid, öeldi, sõnul, teatas, teatab, teatasid, teatanud, teatati, teatel
            says: kirjutas, kirjutab, väitis, väidab, väitnud, väitel, märkis, märgib, märkinud, selgitas, selgitab
            says: selgitanud, lisas, lisab, rõhutas, rõhutab, kommenteeris, kinnitas, kinnitab, tõdes, nentis, leiab
            says: hinnangul, sedastas, rääkis, avaldas, pressiteates, vahendas, vahendab, tõi välja, toonitas, vastas
            says: tunnistas, põhjendas, arvates, viitas, heidab ette, heitis ette, raporteeris

            # Phrases that hide a cue.
            none: andmekaitsespetsialist*, andmekaitsetingimus*, privaatsuspoliitika*, privaatsustingimus*
            none: vabandame, kahetseme, usume, peame vajalikuks, kinnitame, soovime, arvame
            none: andmekaitsealane mõjuhinnang*, mõjuhinnang*, küpsiste poliitika*, liikmesriik*, liikmesriigi*
            none: liikmesriigid, ameerika ühendriigid, juriidiline isik*, juriidilise isiku*, füüsiline isik
            none: füüsilise isiku, sai teada, saada teada, saanud teada, said teada, saab teada, sai alguse, saab alguse
            none: sai ligi, saada ligi, sai ligipääsu, said ligipääsu, sai lugeda, sai selgeks, sai vastuse
            none: saab vaidlustada, saab edasi kaevata, saab kaevata, võib vaidlustada, võib edasi kaevata
            none: võib esitada kaebuse, on võimalik vaidlustada, ei ole jõustunud, pole jõustunud, ei ole veel jõustunud
            none: pole veel jõustunud, ei jõustu, saab seda vaidlustada, seda saab vaidlustada, saada nõusolek
            none: tuli välja, tuleb välja, tuli ilmsiks, teine isik, teise isiku, teise inimese, võetakse arvesse
            none: võttis arvesse, võttes arvesse, vaatepunkt*, seisukoht*, lähtepunkt*, nõue täita, müügipunkt*
            none: registripidaja*, haldusleping*, loe ka, loe lisaks, telli uudiskiri, kõik õigused kaitstud, uudiskir*
            none: pressiteade saadeti, mitte ainult, sai osaks, saab kasutada, sai kasutada, saab olla, sai olla
            none: saada kätte, otsekui, kokku puutu*, kokku lep*, kuus kuud, kokku kogu*, kuni aasta, tasuta

            # Places that are no jurisdiction here.
            region: Euroopa, Euroopas, Euroopast, Euroopasse, Euroopa Liit, Euroopa Liidu*, Euroopa Liidus, EL, EL-i
            region: ELi, ELis, EMP, Euroopa Majanduspiirkon*, Hiina*, Venemaa*, Vene, Ukraina*, Aasia*, Aafrika*
            region: Ameerika*, USA, USA-s, USAs, USA-sse, Ühendriigi*, California*, Ränior*, Türgi*, Iisrael*, India*
            region: Jaapan*, Lõuna-Korea*, Brasiilia*, Kanada*, Austraalia*, Singapur*, Hongkong*, Brüssel*, Tartu
            region: Tartus, Pärnu, Pärnus, Narva, Narvas, Viljandi, Viljandis, Rakvere, Saaremaa*, Hiiumaa*
            region: Ida-Virumaa*, Harjumaa*, Põhjamaa*, Skandinaavia*, Baltikum*, Balti, Lähis-Ida*, Ladina-Ameerika*
            inaction: midagi ei juhtunud, midagi ei ole juhtunud, midagi pole juhtunud, ei ole tegutsenud, ei tegutse*
            inaction: pole tegutsenud, venita*, venimi*, aeglane, aeglaselt, tegevusetus*, viivita*
            directive: direktiiv*
            instance 0: vaie, vaide, vaiet
            instance 1: halduskohus, halduskohtu, halduskohtus, maakohus, maakohtu, maakohtus, esimese astme
            instance 1: esimene aste
            instance 2: ringkonnakohus, ringkonnakohtu, ringkonnakohtus, ringkonnakohtusse, teise astme, apellatsioon*
            instance 3: riigikohus, riigikohtu, riigikohtus, riigikohtusse, kassatsioon*
            judgment: kohtuotsus*, lahend, lahendi, lahendis, otsuse tühistas ringkonnakohus, maakohtu otsus*
            judgment: halduskohtu otsus*
            remedy: saab vaidlustada, võib vaidlustada, on võimalik vaidlustada, saab kaevata, võib edasi kaevata
            remedy: edasi kaevata ei saa, on võimalik edasi kaevata, võib … vaidlustada, saab … vaidlustada, võib … kaevata
            remedy: võib … esitada vaide, saab … esitada kassatsioonkaebuse, saab esitada kassatsioon*, võib esitada kassatsioon*
            remedy: vaidlustamisviide, vaidlustamisviites, vaidlustamise kord, seda saab vaidlustada, saab vaidlustada maakohtus
            remedy: võimalus kestab, peale võib, peale saab, 15 päeva jooksul, 30 päeva jooksul, õigus esitada vaie, õigus pöörduda
            remedy: saab edasi kaevata, võib esitada, saab esitada, kaebetähtaeg*, edasikaebe*, on õigus vaidlustada
            remedy: on õigus esitada, vaidlustamistähta*
            restore: ennistas, taastas, taastati, esialgse summa, algse summa, algses suuruses
            restore: ennistas trahvi, taastas trahvi, taastati trahv, esialgse suuruse, esialgses suuruses, algse trahvi, algne trahv
            restore: esialgne trahv, endises suuruses
            uphold: jättis … jõusse, jättis … muutmata, jättis … kehtima, jäi … jõusse, andis … õiguse inspektsioonile
            annul: tunnistas … kehtetuks, tunnistas … õigusvastaseks
            dismiss: jättis … rahuldamata, lükkas … tagasi
            grant: andis … õiguse, rahuldas … kaebuse
            reduce: vähendas … euroni, vähendas … eurole, kärpis … euroni, alandas … euroni
            refer: saatis … tagasi, saatis … uueks
            appealVerb: kaebas … kohtusse, vaidlustas … kohtus, kaebas … edasi, pöördus … kohtusse, läks … kohtusse
            appealVerb: esitas … kaebuse halduskohtule, esitas … apellatsiooni
            ngoNoun: noyb
            personNoun: korteriomanik*, lapsevanem*, patsient*, advokaat*, jurist*, ajakirjanik*, õpetaja*, arst*
            personNoun: pensionär*, elanik*, naaber*, naabri*, üliõpilane, üliõpilas*, ema, isa, endine töötaja, naine
            personNoun: mees, klient, kliendi, tarbija*, volikogu liige, riigikogu liige, ostja*
            ngoNoun: mtü, ametiühing*, tarbijakaitse*, huvigrupp*, seltsing*, korteriühistu*
            complain: kurtis, kurtsid, kaebas inspektsioonile, pöördus inspektsiooni poole
            complain: pöördusid inspektsiooni poole, pöördus … poole, pöördusid … poole, andis inspektsioonile teada
            partial: osaliselt, osalt, osaline
            intend: ei välista, vaidlustame, kaebame, esitame vaide, esitame kaebuse, läheme kohtusse
            intend: pöördume kohtusse, kavatseme, vaidlustab, kavatseb, kaalub, valmistab ette, on teatanud, teatas
            intend: saanud ülesande, plaanib, lubas
            appealVerb: vaidlustame, kaebame, esitame vaide, esitame kaebuse, läheme kohtusse, pöördume kohtusse
            appealVerb: kohtusse minna, kohtus vaidlustada, maakohtus vaidlustada, kaebab selle, kaebab otsuse
            propose: ähvardab trahv, ähvardab … trahv, kavatseb trahvida, plaanib trahvida, kavatseb määrata
            propose: ettepanek trahvida, otsuse eelnõu, trahvihoiatus*
            rumour: allikate sõnul, allikate väitel, anonüümse*, asjaga kursis
            ownCase valitsus: *valitsuse, *valitsusele, *valitsust, *valitsuselt, *valitsusel
            ownCase valitsus: *valitsusse, *valitsuses, *valitsusest, *valitsusega
            ownCase linn: linna, linnale, linnalt
            ownCase linn: linnas, linnast, linnaga
            ownCase vald: valla, vallale, valda, vallalt
            ownCase vald: vallas, vallast, vallaga
            ownCase haigla: *haiglale, *haiglat, *haiglalt, *haiglal
            ownCase haigla: *haiglasse, *haiglas, *haiglast, *haiglaga
            ownCase kool: *kooli, *koolile, *koolilt, *koolil
            ownCase kool: *koolis, *koolist, *kooliga
            ownCase gümnaasium: *gümnaasiumi, *gümnaasiumile, *gümnaasiumit, *gümnaasiumilt
            ownCase gümnaasium: *gümnaasiumis, *gümnaasiumist, *gümnaasiumiga
            ownCase lasteaed: lasteaia, lasteaiale, lasteaeda, lasteaialt
            ownCase lasteaed: lasteaias, lasteaiast, lasteaiaga
            ownCase keskus: *keskuse, *keskusele, *keskust, *keskuselt
            ownCase keskus: *keskuses, *keskusest, *keskusega, *keskusesse
            ownCase amet: *ameti, *ametile, *ametit, *ametilt
            ownCase amet: *ametis, *ametist, *ametiga
            ownCase ministeerium: *ministeeriumi, *ministeeriumile, *ministeeriumit, *ministeeriumilt
            ownCase muuseum: *muuseumi, *muuseumile, *muuseumit, *muuseumilt
            ownCase muuseum: *muuseumis, *muuseumist, *muuseumiga
            ownCase volikogu: *volikogule, *volikogult
            ownCase prefektuur: *prefektuuri, *prefektuurile, *prefektuurilt
            ownCase prefektuur: *prefektuuris, *prefektuurist
            ownCase jaoskond: *jaoskonna, *jaoskonnale, *jaoskonda
            ownCase jaoskond: *jaoskonnas, *jaoskonnast, *jaoskonnalt
            ownCase kliinik: *kliiniku, *kliinikule, *kliinikut, *kliinikult
            ownCase kliinik: *kliinikus, *kliinikust, *kliinikuga
            ownCase kindlustus: *kindlustuse, *kindlustusele, *kindlustust
            ownCase ühistu: *ühistule, *ühistut, *ühistult
            ownCase ühing: *ühingu, *ühingule, *ühingut
            ownCase liit: *liidu, *liidule, *liitu
            ownCase pank: *panga, *pangale, *panka, *pangalt
            ownCase apteek: *apteegi, *apteegile, *apteeki, *apteegil, *apteegilt
            ownCase kett: *keti, *ketile, *ketti
            remedy: vaidlustamisviide, võib … esitada, võib … edasi kaevata, võib … vaidlustada, saab … vaidlustada
            remedy: saab … esitada
            ownCase ülikool: ülikooli, ülikoolile, ülikoolis, ülikoolist
            ownCase raamatukogu: *raamatukogule, *raamatukogus, *raamatukogust
            """#)
}
