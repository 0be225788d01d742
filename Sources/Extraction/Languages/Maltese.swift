extension Language {
    /// Maltese, as the press, the Commissioner and the courts of Malta write it.
    static let maltese = Language(
        "mt", countries: ["MT"], decimalPoint: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: meta l, meta il, meta dan, meta din, meta kien, meta kienet, meta ġie, meta ġiet, meta wieħed, meta ma
            stop: il, l, id, in, ir, is, it, ix, iz, u, li, ta, tal, tad, tan, tar, tas, tat, tax, taż, taz, fi, fil, fid
            stop: fin, fir, fis, fit, fix, fiż, f, bi, bil, bid, bin, bir, bis, bit, bix, b, ma, mal, mad, man, mar, mas
            stop: mat, max, minn, mill, mid, min, mir, mis, mit, mix, għal, għall, għad, għan, għar, għas, għat, għax
            stop: lil, lill, lid, lin, lir, lis, lit, lix, sa, sal, sad, san, sat, dan, din, dawn, dak, dik, dawk, hu
            stop: huwa, hi, hija, huma, aħna, intom, int, jien, jiena, kien, kienet, kienu, ikun, tkun, ikunu, jkun
            stop: jkunu, se, ser, sejjer, sejra, qed, qiegħed, qiegħda, għandu, għandha, għandhom, kellu, kellha, kellhom
            stop: ġie, ġiet, ġew, jiġi, tiġi, jiġu, mhux, mhix, mhumiex, mhuwiex, lanqas, xejn, ħadd, jew, iżda, imma
            stop: madankollu, pero, filwaqt, jekk, kieku, għalkemm, minkejja, peress, billi, sabiex, biex, wara, qabel
            stop: matul, waqt, bejn, bejniet, fuq, taħt, ħdejn, kontra, mingħajr, bla, dwar, rigward, skont, permezz
            stop: minħabba, kawża, flimkien, barra, ġewwa, hemm, hawn, hekk, kif, fejn, xi, x, liema, kull, kulħadd
            stop: kollha, kollu, kollox, ukoll, anki, anke, biss, issa, illum, lbieraħ, għada, diġà, għadu, għadha
            stop: għadhom, dejjem, qatt, aktar, iktar, inqas, ħafna, ftit, diversi, oħra, oħrajn, ieħor, istess, stess
            stop: wieħed, waħda, tnejn, żewġ, fost, fosthom, bħal, bħala, tant, tagħha, tagħhom, tiegħu, tagħna, tiegħi
            stop: tiegħek, magħha, magħhom, miegħu, fih, fiha, fihom, bih, biha, bihom, lilu, lilha, lilhom, fuqu, fuqha
            stop: fuqhom, minnu, minnha, minnhom, quddiem, quddiemu, qal, qalet, qalu, jgħid, tgħid, jgħidu, ingħad
            stop: għaldaqstant, għalhekk, barra minn hekk, sadanittant, sussegwentement, riċentement, fl, bl, dl, x ħin
            stop: sadattant, iktar tard, sakemm, minflok, lejn, madwar, kważi, sew, jista, tista, jistgħu, seta, setgħet
            stop: setgħu, jrid, trid, iridu, għamel, għamlet, sar, saret, saru, sfond, sommarju, konklużjoni, data, aħbar
            stop: aħbarijiet, stqarrija, fl istess, apparti, eżatt, daqs, daqshekk, inkluż, inklużi, kemm, wkoll, sena
            stop: jum, regolament, regolamenti, mistoqsija, id-deċiżjoni
            stop: sms, gps, hiv, usb, cctv, iban, url, pdf, vip
            abbr: art, artt, par, p, pp, nru, nri, eċċ, dr, prof, perit, ltd, co, jan, fra, ap, me, ġun, lul, aww, set
            abbr: ott, nov, diċ, k . p, q . k, eż, tel, onor, avv, sur, kap, subart, a . l
            abbr: mar, apr, sett

            the: il, l, id, in, ir, is, it, ix, iz, iż, iċ, dan, din, dawn, dak, dik, dawk, tal, tad, tan, tar, tas, tat
            the: tax, taż, fil, bil, mill, għall, lill, imsemmi, imsemmija, istess
            a: xi, wieħed, waħda, ċertu, ċerta, ċerti, diversi, żewġ, tliet, erba', ħames, ieħor, oħra, oħrajn, uħud
            a: numru ta', mhux imsemmi, mhux imsemmija, mhux identifikata
            pronoun: hu, huwa, hi, hija, huma, li, dan, din, dawn, dak, dik, dawk, lilu, lilha, lilhom, fuqu, fuqha
            pronoun: fuqhom, magħha, tagħha, tagħhom, tiegħu, minnha, stess
            not: mhux, mhix, mhumiex, mhuwiex, ma, lanqas, qatt, bla, mingħajr, xejn, ħadd, naqset milli, naqas milli
            not: naqsu milli, rrifjutat, rrifjuta, la
            and: u, jew, kif ukoll, flimkien ma', flimkien mal, kif, &, kemm
            to: sa, sal, sas, sat

            # Numbers, sums and dates.
            number 0.5: nofs
            number 0.25: kwart
            number 0.75: tliet kwarti
            number 1: wieħed, waħda
            number 2: tnejn, żewġ
            number 3: tlieta, tliet, tlett
            number 4: erbgħa, erba'
            number 5: ħamsa, ħames, ħamest
            number 6: sitta, sitt
            number 7: sebgħa, seba', sebat
            number 8: tmienja, tmien, tmint
            number 9: disgħa, disa', disat
            number 10: għaxra, għaxar, għaxart
            number 11: ħdax, ħdax il
            number 12: tnax, tnax il
            number 13: tlettax, tlettax il
            number 14: erbatax, erbatax il
            number 15: ħmistax, ħmistax il
            number 16: sittax, sittax il
            number 17: sbatax, sbatax il
            number 18: tmintax, tmintax il
            number 19: dsatax, dsatax il
            number 20: għoxrin
            number 25: ħamsa u għoxrin
            number 30: tletin
            number 35: ħamsa u tletin
            number 40: erbgħin
            number 45: ħamsa u erbgħin
            number 50: ħamsin
            number 60: sittin
            number 65: ħamsa u sittin
            number 70: sebgħin
            number 75: ħamsa u sebgħin
            number 80: tmenin
            number 90: disgħin
            scale 2: mija, mitt
            number 200: mitejn
            number 300: tliet mija
            number 400: erba' mija
            number 500: ħames mija, ħames mitt
            number 600: sitt mija
            number 700: seba' mija
            number 800: tmien mija
            number 900: disa' mija
            scale 3: elf, elef, eluf, telf, k, il elf, il-elf
            number 2000: elfejn
            number 100: mija, mitt
            number 1000: elf
            number 1000000: miljun
            scale 6: miljun, miljuni, mln, mn, m, il-miljun
            scale 6: meur, musd, mgbp, mchf
            scale 9: biljun, biljuni, bn
            scale 12: triljun
            currency EUR: ewro, euro, euros, eur
            currency EUR: meur
            currency USD: dollaru, dollari, usd, dollari amerikani
            currency USD: musd, us $, u $ s, u $ d
            currency USD: dollaru amerikan
            currency GBP: lira sterlina, liri sterlini, sterlina, sterlini, gbp
            currency GBP: mgbp
            currency GBP: pawnd, lira ingliża, liri ingliżi
            currency SEK: krona żvediża, kronor, sek
            currency SEK: krona svediża, kruna svediża, krona svedizi
            currency SEK: kronor svediżi, kroni svediżi
            currency NOK: krona norveġiża, nok
            currency NOK: kroni norveġiżi
            currency DKK: krona daniża, dkk
            currency DKK: kroni daniżi
            currency CHF: frank żvizzeru, franki żvizzeri, franki, chf
            currency CHF: mchf
            currency CHF: frank svizzeru, franki svizzeri, frank
            currency PLN: zloty, złoty, pln
            currency PLN: zlotys, zloty pollakki
            currency HUF: fjorin, huf
            currency HUF: forint, forints, fiorini ungeriżi
            currency CZK: krona ċeka, czk
            currency CZK: koruna ċeka, korunas ċeki
            currency RON: lew rumen, ron, lei
            currency RON: leu, lei rumeni
            currency BGN: lev, bgn
            currency BGN: leva, lev bulgari
            currency ISK: isk
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: krona, kroner
            currency RSD: dinar, dinari, dinari serbi
            subunit: ċenteżmu, ċenteżmi
            between: bejn
            insteadOf: minflok
            approx: madwar, bejn wieħed u ieħor, kważi, aktar minn, iktar minn, inqas minn, qrib, xi, circa, ċirka
            approx: mill-inqas, tal-anqas, ftit aktar minn, ftit inqas minn, ekwivalenti għal, daqs, kważi kważi
            approx: il fuq minn, 'il fuq minn
            perPeriod: kuljum, kull jum, fil-jum, għal kull jum, il-jum, kull ġimgħa, fil-ġimgħa, għal kull ġimgħa
            perPeriod: kull xahar, fix-xahar, ta' kuljum, għal kull jum ta' dewmien, għal kull ġurnata, kull ġurnata
            perPeriod: għal kull ksur
            > Brimwell Ltd tħallas €500 għal kull jum ta' dewmien.
            perPeriod: fil-ġurnata
            perPeriod: għal kull jum li, għal kull xahar, għal kull siegħa

            month 1: jannar, jan
            month 2: frar
            month 3: ^marzu, ^Mar
            month 4: april, apr
            month 5: mejju
            month 6: ġunju, ġun
            month 7: lulju, lul
            month 8: awwissu, aww
            month 9: settembru, sett
            month 10: ottubru, ott
            month 11: novembru, nov
            month 12: diċembru, diċ
            dateWord: jum, xahar
            weekday 1: tnejn
            weekday 2: ^tlieta
            weekday 3: ^erbgħa
            weekday 4: ^ħamis
            weekday 5: ^ġimgħa
            weekday 6: ^sibt
            weekday 7: ^ħadd
            day 0: illum, dalgħodu, llum, din il-ġurnata, illum stess
            day 0: il-lum
            day -1: lbieraħ, ilbieraħ, il-bieraħ, il-ġurnata ta' qabel
            day -1: il-bieraħ filgħaxija
            day -2: lbieraħtlula, jumejn ilu
            day -2: pitkalbieraħ, ġurnata qabel il-bieraħ
            day 1: għada
            day -3: tlitt ijiem ilu
            yearRef 0: din is-sena, is-sena kurrenti, s-sena, dis-sena, dik is-sena
            yearRef 0: ta' din is-sena, l-istess sena, tal-istess sena
            yearRef -1: is-sena l-oħra, sena l-oħra, is-sena li għaddiet, sena ilu, tas-sena l-oħra
            yearRef -1: is-sena ta' qabel, sena qabel
            yearRef -2: sentejn ilu, sentejn qabel
            yearRef -3: tliet snin ilu, tliet snin qabel
            yearRef -4: erba' snin ilu
            yearRef -5: ħames snin ilu
            yearRef 1: is-sena d-dieħla, is-sena li jmiss
            monthRef 0: dan ix-xahar, dax-xahar, dak ix-xahar
            monthRef 0: l-istess xahar
            monthRef -1: ix-xahar l-ieħor, xahar ilu, ix-xahar li għadda
            monthRef -1: ix-xahar ta' qabel
            monthRef -2: xahrejn ilu
            monthRef -3: tliet xhur ilu
            monthRef 1: ix-xahar id-dieħel, ix-xahar li jmiss
            thatYear 0: l-istess sena, fl-istess sena, tal-istess sena, f'dik is-sena
            thatYear 1: sena wara, is-sena ta' wara
            thatYear -1: sena qabel, is-sena ta' qabel
            thatMonth 0: fl-istess xahar, l-istess xahar, f'dak ix-xahar
            thatMonth 1: xahar wara, ix-xahar ta' wara
            thatMonth -1: xahar qabel, ix-xahar ta' qabel
            thatDay 0: fl-istess jum, l-istess jum, dakinhar, dakinhar stess, fl-istess ġurnata
            thatDay 1: l-għada, jum wara, ġurnata wara, il-jum ta' wara
            thatDay -1: jum qabel, il-jum ta' qabel, ġurnata qabel, lejliet
            until: sal-, sa l-, sa, qabel, qabel il-, mhux aktar tard minn, sa mhux aktar tard minn, skadenza
            ordinal 1: ewwel
            ordinal 2: tieni
            ordinal 3: tielet
            ordinal 4: raba'
            ordinal 5: ħames
            ordinal 6: sitt
            ordinal 7: seba'
            ordinal 8: tmien
            ordinal 9: disa'
            ordinal 10: għaxar
            season: rebbiegħa, sajf, ħarifa, xitwa, bidu, aħħar ta', tmiem, nofs ta', l-ewwel nofs, it-tieni nofs
            season: l-ewwel kwart

            # The law.
            gdpr: gdpr, gdrp, rġpd, regolament ġenerali dwar il-protezzjoni tad-data, regolament ġenerali
            gdpr: regolament ġenerali dwar il-protezzjoni, regolament dwar il-protezzjoni tad-data
            gdpr: regolament ġenerali għall-protezzjoni tad-data, regolament ( ue
            gdpr: regoli tal-ue dwar il-protezzjoni tad-data, regoli ewropej dwar il-protezzjoni tad-data
            gdpr: liġi ewropea dwar il-protezzjoni tad-data, regoli tal-privatezza tal-ue, regoli ewropej tal-privatezza
            gdpr: liġijiet tal-privatezza tal-ue, liġijiet ewropej tal-privatezza
            gdpr: regoli tal-unjoni ewropea dwar il-protezzjoni tad-data, liġi tal-ue dwar il-protezzjoni tad-data
            gdpr: liġijiet tal-ue dwar il-protezzjoni tad-data, regolament 2016 / 679, regoli ewropej dwar id-data
            gdpr: ir-regolament ġenerali, regolament ewropew, regolament ewropew dwar id-data
            gdpr: regolament ( ue ) 2016 / 679, regoli ewropej tal-protezzjoni tad-data, liġi ewropea tal-privatezza
            gdpr: liġi ewropea tal-protezzjoni tad-data, regoli tal-protezzjoni tad-data tal-ue
            gdpr: regoli tal-ue dwar id-data
            ukGDPR: gdpr tar-renju unit, uk gdpr, gdpr ingliż
            ePrivacy: eprivacy, e-privacy, cookie*, kuki, kukis, marketing dirett, kummerċjalizzazzjoni diretta, spam
            ePrivacy: telefonati mhux mitluba, messaġġi mhux mitluba, emails mhux mitluba
            ePrivacy: komunikazzjonijiet mhux mitluba, komunikazzjoni elettronika, komunikazzjonijiet elettroniċi
            ePrivacy: ipproċessar ta' data personali ( settur, liġi sussidjarja 586 . 01, telefonati promozzjonali
            ePrivacy: sms promozzjonali, messaġġi promozzjonali
            ePrivacy: l . s . 586 . 01, ls 586 . 01, regolament 9 tar-regolamenti
            ePrivacy: regolamenti dwar l-ipproċessar ta' data personali ( settur
            ePrivacy: regoli dwar il-komunikazzjoni elettronika, messaġġi ta' reklamar, messaġġ ta' reklamar
            ePrivacy: messaġġi tar-reklamar, sms ta' reklamar, sms mhux mitluba, emails promozzjonali
            ePrivacy: emails ta' reklamar, messaġġi kummerċjali, telefonati ta' riklamar, telefonati ta' reklamar
            ePrivacy: telefonati kummerċjali, telefonati ta' bejgħ, telefonati mhux mixtieqa, reklamar dirett
            ePrivacy: reklamar mhux mitlub, telemarketing, direttiva eprivacy, direttiva 2002 / 58
            ePrivacy: 586 . 01
            nationalLaw: att dwar il-protezzjoni tad-data, att dwar il-protezzjoni u l-privatezza tad-data, kap . 586
            nationalLaw: kapitolu 586, kap . 440, kapitolu 440, att tal-protezzjoni tad-data, liġi nazzjonali
            nationalLaw: liġi dwar il-protezzjoni tad-data ta' malta, att dwar il-protezzjoni
            nationalLaw: liġi maltija dwar il-protezzjoni, att dwar il-libertà tal-informazzjoni
            nationalLaw: kap 586, att xx tal-2018, l . s . 586 . 08, ls 586 . 08, liġi sussidjarja 586 . 08
            nationalLaw: avviż legali 168, avviż legali 168 tal-2018, direttiva ewropea u mhux il-gdpr
            nationalLaw: direttiva 2016 / 680, liġi maltija, dritt nazzjonali, liġi preċedenti, liġi l-qadima
            nationalLaw: regolamenti dwar il-pulizija
            otherField: kompetizzjoni*, kartell*, antitrust*, awtorità għall-kompetizzjoni, mccaa, taxxa, taxxi, vat
            otherField: evażjoni, futbol*, football*, plejer*, plejers, uefa, fifa, mfsa, mga, fiau, ħasil tal-flus
            otherField: ħasil ta' flus, korruzzjoni, tixħim, frodi, bank ċentrali
            otherField: awtorità maltija għas-servizzi finanzjarji, awtorità tal-gaming, awtorità tal-ambjent
            otherField: awtorità tal-ippjanar, dwana, traffiku, sewqan, libell, malafama, saħħa u s-sigurtà, kontrabandu
            otherField: kontravenzjoni tat-traffiku, multa tat-traffiku, għajnuna mill-istat, att dwar is-swieq diġitali
            otherField: monopolju, pożizzjoni dominanti
            otherField: awtorità tal-logħob, awtorità għas-servizzi finanzjarji, awtorità għas-servizzi
            otherField: awtorità tal-komunikazzjoni, awtorità tax-xandir, awtorità tat-trasport
            otherField: awtorità għat-trasport, awtorità tas-saħħa, awtorità tal-ilma, aġenzija kontra l-ħasil
            otherField: unità tal-analiżi, regoli tal-kompetizzjoni, uffiċċju għall-kompetizzjoni
            otherField: ftehim tal-prezzijiet, prattiki kummerċjali inġusti, reklamar qarrieqi
            otherField: drittijiet tal-konsumatur, tribunal għat-talbiet tal-konsumaturi, bord tad-dixxiplina
            otherField: basketball, partitarji, logħba, arbitru, evażjoni tat-taxxa, kummissarju tat-taxxi
            otherField: xogħol illegali, saħħa u sigurtà, permess tal-bini, bini illegali, storbju, tniġġis, skart
            otherField: velocità, speed cameras, parkeġġ
            article: artikolu, artikoli, artiklu, art, artt
            provision: premessa, taqsima
            act: att, attijiet, liġi, liġijiet, kodiċi, kap, kapitolu, karta, konvenzjoni, kostituzzjoni
            paragraph: §, paragrafu, paragrafi, par, subartikolu, subartikoli, sub-artikolu, inċiż
            point: punt, punti, ittra, subparagrafu, subparagrafi, klawżola
            infringe: ksur, kiser, kisret, kisru, jikser, tikser, jiksru, vjola*, jivvjola*, tivvjola*, ivvjola*
            infringe: ivvjolat, vvjola*, vjolazzjoni*, illegali, illegalment, illegalità, nuqqas ta' konformità
            infringe: ma kkonformax, ma kkonformatx, ma osservatx, ma osservax, ma mxietx, nuqqas, nuqqasijiet, naqas
            infringe: naqset, naqsu, mingħajr bażi legali, bla bażi legali, mingħajr bażi ġuridika, mingħajr kunsens
            infringe: bla kunsens, kontra l-liġi, kontra r-regoli, bi ksur, mhux legali, mhux konformi, reat, abbuż
            infringe: abbużat, abbuża, trasgressjoni, inkompatibbli
            personalData: data personali, dejta personali

            # Measures.
            fine: multa, multi, immultat*, multa amministrattiva, multi amministrattivi, penali, penalità, penalitajiet
            fine: penali amministrattiva, sanzjoni amministrattiva, sanzjoni, sanzjonijiet, sanzjoni pekunjarja
            fine: sanzjoni finanzjarja, piena, ammenda, ammendi, multa rekord, megamulta
            fine: daqqa ta', daqqa iebsa, immultar
            fineVerb: immultat, immultata, immultati, immultatha, immultah, immultathom, immulta, immultaw, immultajna
            fineVerb: timmulta, jimmulta, jimmultaw, timmultah, timmultaha, jimmultaha, ġiet immultata, ġie immultat
            fineVerb: ġew immultati, tiġi immultata, jiġi immultat, tkun immultata, se tiġi immultata, mmulta, mmultat
            fineVerb: mmultata, mmultah, mmultatha, mmultaha, mmultati, immultaha, immultahom, mmultahom, ippenalizza*
            fineVerb: ippenalizzat*, penalizzat*, sanzjonat*, issanzjona*, ssanzjona*, issanzjonat*
            fineVerb: immultatu, mmultatu, jimmultah
            fineVerb: timmultahom
            fineVerb: jissanzjona, tissanzjona
            fineVerb: kkastiga*, ikkastiga*, kkastigat*, ikkundanna*, kkundanna*
            fineVerb: ikkundannat*, multa lil, multa lill, multa lis, multa għal, multa fuq, multi lil, multi fuq
            fineVerb: multa kontra, penali lil, penali fuq, penali kontra
            > Il-Kummissarju immultaha €5,000.
            impose: impona, imponiet, imponew, jimponi, timponi, jimponu, impost, imposta, imposti, impożizzjoni
            impose: imponielha, imponielu, imponilha, imponilu, impostilha, tah, taha, tatha, tatu, jagħti, tagħti, ħareġ
            impose: ħarġet, ħarġu, joħroġ, toħroġ, maħruġ, maħruġa, għata, ħabbar, ħabbret, weħlet, qata', qatgħet
            impose: imposti fuq, impostha, impona fuq, weħħel, weħħlet, weħħlu, wasslet, ingħatat, ingħata, ingħataw
            impose: tat multa, ta multa, tatha multa, tatu multa, taha multa, tah multa, taw multa, tat twiddiba
            impose: ta twiddiba
            impose: ġiet stabbilita, stabbilita fl-ammont, imponilhom, imponielhom, imponitilha
            impose: imponitilu, tathom multa, taw lil, ta lil, tat lil, tat lill, ta lill
            impose: tat ċanfira, ta ċanfira
            impose: inħarġet, inħareġ, inħarġu
            impose: weħħlitha, weħħilha, ikkmandat, talab ħlas, talbet ħlas
            impose: ħallas lil, tefa', tefgħet, ċapċap, iddeċieda, iddeċidiet, ddeċieda, ddeċidiet, ħabbru
            impose: swielha, swielu, jiġi jiswa, tiġi tiswa
            receive: rċeviet, rċieva, rċivew, irċeviet, irċieva, irċivew, tirċievi, jirċievi, weħel, weħlet, weħlu, teħel
            receive: jeħel, jeħlu, ingħatat, ingħata, ingħataw, tingħata, jingħata, qalgħet, qala', qalgħu, ħadet, ħa
            receive: taffaċċja, jaffaċċja, iffaċċjat, soġġetta għal, soġġett għal, ġarrbet, ntlaqtet, intlaqtet, intlaqat
            receive: ħadu multa
            receive: ngħatat, ngħata, ngħataw
            receive: ħarġet b'multa, ħareġ b'multa, ħarġu b'multa
            receive: ħarġet ħafif, ħelsitha b', ħelisha b', ħelsuha b', telgħet fuq, spiċċat b'multa, spiċċa b'multa
            receive: spiċċaw b'multa, sabet ruħha b'multa, sab ruħu b'multa, qed tiffaċċja, tiffaċċja multa
            receive: jiffaċċja multa, jiffaċċjaw, tirriskja, jirriskja
            receive: soġġett għall, soġġetta għall, kien is-suġġett, kienet is-suġġett
            mustPay: trid tħallas, irid iħallas, iridu jħallsu, jrid iħallas, jrid ihallas, għandha tħallas
            mustPay: għandu jħallas, ikollha tħallas, ikollu jħallas, ikollhom iħallsu, kellha tħallas, kellu jħallas
            mustPay: tħallas, iħallas, jħallas, iħallsu, jħallsu, ħallset, ħallas, ħallsu, se tħallas, se jħallas
            mustPay: ordnata tħallas, ordnat iħallas, ikkundannata tħallas, ikkundannat iħallas, obbligata tħallas
            mustPay: ħlas ta', sabiex tħallas, biex tħallas
            mustPay: tħallset
            mustPay: iħallashom, tħallashom, jħallashom, tħallsitha
            mustPay: ħallasha, ħallsitha, ħlas tal-multa, il-ħlas tal
            mustPay: tissaldja, jissaldja, toħroġ mill-but, joħroġ mill-but, trid toħroġ, irid joħroġ
            > Ix-xirka Brimwell kellha tħallas €20,000.
            order: ordna*, jordna*, tordna*, ordnat*, ordni, ordnijiet, ordnalha, ordnalu, ordnalhom, ordnatilha
            order: ordnatilu, ordnatha, ordnata, ordnati, ornat, ornatha, ordna lil, direzzjoni, direzzjonijiet
            order: direttiva ta' twettiq, avviż ta' infurzar, avviż ta' twettiq, miżura korrettiva, miżuri korrettivi
            order: setgħat korrettivi, ingħatat struzzjonijiet, struzzjonijiet, struzzjoni, talab lil, talbet lil, talab
            order: talbet, jitlob, titlob, esiġa, esiġiet, obbliga*, jobbliga*, tobbliga*, obbligata, obbligat, meħtieġa
            order: meħtieġ, qal lil, skadenza, jeħtieġ, għandha, għandu
            order: għandha|għandu|għandhom|trid|irid|jrid|iridu|jridu|ikollha|ikollu|ikollhom|kellha|kellu|kellhom tħassar|iħassar|jħassar|iħassru|jħassru|tneħħi|ineħħi|jneħħi|ineħħu|jneħħu|teqred|jeqred|jeqirdu|tibdel|jibdel|tbiddel|ibiddel|jbiddel|tikkoreġi|jikkoreġi|tirrettifika|jirrettifika|tinforma|jinforma|jinfurmaw|tavża|javża|tikteb|jikteb|jiktbu|twieġeb|iwieġeb|jwieġeb|tagħti|jagħti|tipprovdi|jipprovdi|tibgħat|jibgħat|timplimenta|jimplimenta|tintroduċi|jintroduċi|tadotta|jadotta|tieħu|jieħu|taħtar|jaħtar|taħdem|tħarreġ|iħarreġ|jħarreġ|tagħmel|jagħmel|tressaq|tippubblika|jippubblika|tikseb|jikseb|tiżgura|jiżgura|tipproteġi|jipproteġi|tillimita|jillimita|tanonimizza|janonimizza|tirrevedi|jirrevedi|taġġorna|jaġġorna|tirranġa|jirranġa|tissewwa|issewwi|isewwi|turi|juri|tipprova|jipprova|tikkonforma|jikkonforma|taqra|jaqra|ittejjeb|itejjeb|jtejjeb|titlob|jitlob|ġġib|iġib|jġib
            order: għandha|għandu|għandhom … biex tħassar|iħassar|tneħħi|teqred|jeqred|twieġeb|iwieġeb|tikkonforma|jikkonforma|tikkoreġi|tibdel|timplimenta|tagħti|tinforma
            order: jiem|ġranet|xhur|xahar|ġimgħat|ġimgħa|jum biex|sabiex
            order: fi żmien|fiż-żmien|sa … biex tħassar|iħassar|tikkonforma|jikkonforma|tneħħi|twieġeb|tikkoreġi
            order: intalbet, intalab, intalbu, mitlub
            order: mitluba
            order: terminu ta', żmien ta'
            order: pjan ta' azzjoni
            comply: konformità, f'konformità, tikkonforma, jikkonforma, tikkonforma ruħha, jikkonforma ruħu
            comply: ġġib f'konformità, iġġib f'konformità, iġib f'konformità, iġġib, iġib, ġġib, tħassar, iħassar
            comply: jħassar, iħassru, tħassar id-data, tħassir, tneħħi, ineħħi, jneħħi, neħħew, teqred, jeqred, qerda
            comply: tbiddel, ibiddel, jbiddel, tibdil, bidla, tinforma, jinforma, tadatta, jadatta, ittemm, itemm
            comply: tikkoreġi, jikkoreġi, tirrettifika, jirrettifika, rettifika, tagħti aċċess, jagħti aċċess
            comply: tipprovdi aċċess, tirrimedja, jirrimedja, timplimenta, jimplimenta, tieħu miżuri, jieħu miżuri
            comply: twettaq, iwettaq, tossrva, tosserva, josserva, fi żmien tliet xhur, fi żmien sitt xhur
            comply: fi żmien xahar, ġħall-konformità, twieġeb, iwieġeb, tagħmel, thassar, tissodisfa, jissodisfa
            comply: taġġorna, tirrispetta
            comply: jitħassru, titħassar
            comply: jitħassar, jitneħħew, titneħħa, jibdel
            comply: tibdel, jibdlu, tirranġa, jirranġa, issewwi, isewwi, tissewwa
            comply: jinfurmaw, tavża, javża, tikteb lil, jikteb lil, jiktbu, jwieġeb
            comply: tagħti kopja, jagħti kopja, tagħti lil, tibgħat kopja, jibgħat kopja, tipprovdi
            comply: jipprovdi, tintroduċi, jintroduċi, tadotta, jadotta, taħtar, jaħtar, tħarreġ, iħarreġ, jħarreġ
            comply: taħriġ, tippubblika, jippubblika, tikseb il-kunsens
            comply: jikseb il-kunsens, tiżgura, jiżgura, tipproteġi, tillimita, jillimita, tirrevedi, jirrevedi
            comply: reviżjoni, jaġġorna, ittejjeb, itejjeb, jtejjeb, taqra l
            comply: konformi mal-liġi, konformi mar-regolament
            comply: jagħmel valutazzjoni, jieħu l-miżuri, tieħu l-miżuri
            comply: jieħu l-passi, tieħu l-passi
            ban: projbizzjoni, projbizzjonijiet, ipprojbixxa, ipprojbixxiet, jipprojbixxi, tipprojbixxi, ipprojbit*
            ban: pprojbixxa, pprojbixxiet, projbit*, ipprojbita, imblokka*, jimblokka, timblokka, imblukkat*, blokk*
            ban: sospensjoni, sospensjoni tal-ipproċessar, sospensjoni tat-trasferimenti, limitazzjoni tal-ipproċessar
            ban: limitazzjoni temporanja, restrizzjoni, restrizzjonijiet, waqfien tal-ipproċessar, waqfien, waqqaf
            ban: ma tistax|jistax|jistgħux aktar|iktar|tkompli|jkompli|jkomplu|tuża|juża|jużaw|tiġbor|jiġbor|tipproċessa|jipproċessa|tibgħat|jibgħat|żżomm|iżomm|jżomm|tqabbel|iqabbel|jqabbel|tibqa'|jibqa'|jibqgħu|titrasferixxi|jitrasferixxi|tirrekordja|jirrekordja
            ban: mhux se jkun jista', mhux se tkun tista', mhux se jkunu jistgħu, ma tistax iżjed, ma jistax iżjed
            ban: m'għandhiex tkompli, m'għandux ikompli, m'għadhiex tista', m'għadux jista', m'għadhomx jistgħu
            ban: m'għandhiex aktar, m'għandux aktar
            ban: għandha|għandu|għandhom|trid|irid|jridu|iridu tieqaf|jieqaf|jieqfu|twaqqaf|iwaqqaf|jwaqqaf|tissospendi|jissospendi|ttemm|itemm
            ban: ipprojbietha, pprojbiha, ipprojbiha
            ban: pprojbih, ipprojbih, ġie pprojbit
            ban: pprojbit milli
            ban: mwaqqaf, mwaqqfa, waqqfet l-użu
            ban: waqqfet il-ġbir, waqqfet l-ipproċessar
            ban: issospenda l-ipproċessar, issospendiet l-ipproċessar, ssospendiet l-ipproċessar
            ban: ibblokka*, bblokka*, ffriża*, iffriża*, żamm milli, żammet milli
            ban: iżżomm milli, limitazzjoni fuq l-ipproċessar, irrestrinġa*, rrestrinġa*, għalaq il-bieb, tapprojbixxi
            ban: bieb magħluq
            stopVerb: twaqqaf, iwaqqaf, jwaqqaf, waqqfet, waqqaf, waqqfu, tieqaf, jieqaf, jieqfu, tieqafx, tissospendi
            stopVerb: jissospendi, issospenda, issospendiet, ssospenda, ssospendiet, ttemm, tinterrompi, jinterrompi
            stopVerb: tastjeni, jastjeni, tibqax, ma tibqax, ma jibqax, waqfien
            stopVerb: iwaqqfu, jwaqqfu
            stopVerb: itemm, itemmu, jtemm
            stopVerb: ma tużax aktar, ma jużax aktar, tagħlaq, jagħlaq, titfi, jitfi, jitfu
            reprimand: twiddiba, twiddib, twiddibiet, widdeb, widdbet, ċanfira, ċanfret, ċanfar, ċanfarha, ċanfiriet
            reprimand: ċanfarhom, ċensura, ċensurat, kundanna formali
            reprimand: ċanfru, ċanfritha, ċanfritu, ċanfrithom, ċċanfrat, ċċanfrata
            reprimand: ċċanfrati, iċċanfrat, iċċanfrata, iċċanfrati
            reprimand: tiċċanfar, jiċċanfar, iċċanfar
            reprimand: widdbitha, widdibha, imwiddba, mwiddba
            reprimand: mwiddeb, imwiddeb, karta safra, ġibdilha widnejha, ġibed widnejn, ġibdet widnejn
            reprimand: kritika uffiċjali
            warn: twissija, twissijiet, wissa, wissiet, wissew, iwissi, twissi, mwissija, mwissi, twissija formali
            warn: avviż formali, avżat*
            warn: wissieha, wissietha
            warn: wissieh, wissewhom, twissa, twissiet, twissew
            periodic: penali ta' kuljum, multa ta' kuljum, multi ta' kuljum, penali perjodika, penali perjodiċi
            periodic: ħlas perjodiku ta' penali, pagamenti perjodiċi ta' penali, multa kuljum, penali kuljum
            periodic: penali ta' kull jum, multa għal kull jum, penali għal kull jum, ħlas ta' penali, astreinte
            periodic: dwangsom
            periodic: penali ta' … għal kull jum, għal kull jum li, għal kull jum ta', għal kull ġurnata
            periodic: kull jum ta' dewmien, għal kull ġimgħa ta'
            periodic: multa ta' kull jum, multa perjodika
            periodic: multi perjodiċi
            propose: abbozz ta' deċiżjoni, abbozz, abbozzi, propost, proposta, proposti, ipproponiet, ippropona
            propose: jipproponi, tipproponi, pproponiet, ppropona, beħsiebha, beħsiebu, bi ħsiebha, bi ħsiebu
            propose: għandha l-intenzjoni, għandu l-intenzjoni, preliminari, provviżorj*, sejbiet preliminari
            propose: avviż ta' intenzjoni, intenzjoni, rakkomanda*, rrakkomanda*, ppjanat*
            rumour: skont sorsi, sorsi, sors, sorsi qrib, allegatament, mistennija, mistenni, jingħad li, intqal li
            rumour: jista' jeħel, tista' teħel, tista' tiffaċċja, jista' jiffaċċja, nies infurmati, anonim*, kelma li
            rumour: xnigħat, xniegħa, rapporti
            withdraw: irtirat*, irtira, rtira*, rtirat*, tirtira, jirtira, irtirata, revoka*, irrevoka*, tneħħiet, neħħa
            withdraw: abbanduna*, waqqa' l-każ, każ magħluq, għalaq il-każ
            withdraw: neħħiet il-projbizzjoni
            withdraw: rrevokat l-ordni, preskritt
            withdraw: preskritta, waqgħet bil-preskrizzjoni

            # Sums that are no fines.
            cap: sa massimu, massimu, massima, l-ogħla ammont, sa mhux aktar, mhux aktar minn, ma taqbiżx, ma jaqbiżx
            cap: tal-fatturat, tal-fatturat annwali, tal-fatturat globali, tal-fatturat dinji, fatturat annwali globali
            cap: skont liema, liema minnhom, limitu, multa massima, multi massimi, tista' titla', jistgħu jitilgħu
            cap: jistgħu jilħqu, tista' tilħaq, jista' jilħaq, multi sa, multa sa, multi li jistgħu, multi ta' sa, sa 4 %
            cap: sa 2 %, limitu massimu, sa €
            cap: sa massimu ta'
            turnover: fatturat, dħul, qligħ, profitt, profitti, bejgħ, valur tas-suq, introjtu, kapitalizzazzjoni
            total: total, totali, b'kollox, f'kollox, total ta', komplessivament, bejniethom, somma totali
            total: multi b'kollox, ammont totali, globalment, flimkien jammontaw, flimkien jilħqu
            total: mill-2018, medja
            damages: danni, kumpens, kumpensi, kumpensazzjoni, azzjoni kollettiva, azzjonijiet kollettivi
            damages: kawża kollettiva, kawża ċivili, danni morali, rifużjoni, danni mhux materjali, rikorrenti, attur
            damages: atturi, likwidat*, kawżi
            damages: ġurija, privattiva
            otherSum: prezz, prezzijiet, spiża, spejjeż, spiżi, baġit, investiment, investimenti, investiet, akkwist
            otherSum: xtara, xtrat, xiri, kuntratt, kuntratti, tariffa, tariffi, ftehim, provvediment, provvista, self
            otherSum: paga, salarju, riskatt, sussidju, donazzjoni, fondi, nefqa, nefaq, nefqet, fis-sena, kull sena
            otherSum: spejjeż legali, spejjeż tal-qorti, abbonament
            otherSum: bitcoin*, riskatt*, ammont bażiku, tiswa, assigurazzjoni, minoranza, għotja
            otherSum: kapital azzjonarju, kapital maħruġ, kera, ipoteka, self ta', paga ta', pensjoni, bonus
            otherSum: biglietti, biljett, biljetti, sponsorizzazzjoni, donazzjoni ta', premju, dividend, dividendi
            otherSum: l-ispejjeż tal-kawża, provviżjoni, ħsara

            # Procedure.
            decide: deċiżjoni, deċiżjonijiet, iddeċieda, iddeċidiet, iddeċidew, ddeċieda, ddeċidiet, jiddeċiedi
            decide: tiddeċiedi, deċiż*, sab, sabet, sabu, jsib, insab, ikkonkluda, ikkonkludiet, kkonkluda
            decide: kkonkludiet, konklużjoni, konklużjonijiet, ddikjara, ddikjarat, iddikjara, iddikjarat, stabbilixxa
            decide: stabbiliet, stabbilit, rriżulta, irriżulta, qata', determinazzjoni, riżoluzzjoni, datata, datat
            decide: iġġib id-data, iffirmata
            announce: ħabbar, ħabbret, ħabbru, tħabbar, tħabbret, ippubblika, ippubblikat, ġie ppubblikat
            announce: ġiet ippubblikata, pubblikat, ppubblikat, ppubblikata, żvela, żvelat, stqarrija
            announce: stqarrija stampa, informa, infurmat, avża, avżat
            incident: ħruġ ta' data, nixxija, tnixxija, attakk, attakki, ċiberattakk, ċiber-attakk, hackers, hacker
            incident: hacking, serq, insterqu, misruqa, inċident, inċidenti, ksur ta' data, ksur tad-data, ransomware
            statute: att, l-att, liġi, il-liġi, regolament, ir-regolament, direttiva, id-direttiva, kodiċi
            conclude: għalqet, għalaq, temmet, temm, ikkonkluda, ikkonkludiet, konkluża
            inquiry: investigazzjoni, investigazzjonijiet, investiga*, jinvestiga, tinvestiga, nvestiga*, inkjesta
            inquiry: inkjesti, spezzjoni, spezzjonijiet, ispezzjona*, verifika*, awditu, awditjar, eżami, eżamina*, fetaħ
            inquiry: fetħet, infetħet, nediet, nieda, proċeduri, proċediment*, proċess, mistħarrġ*, stħarriġ, jistħarreġ
            inquiry: tħarriġ, beda, bdiet
            appeal: appell, appelli, rikors, rikorsi, kontestazzjoni, sfida legali, kawża, oġġezzjoni
            appeal: stħarriġ ġudizzjarju, reviżjoni ġudizzjarja
            appeal: azzjoni legali, passi legali, il-qorti kontra, il-qrati, it-tribunal kontra
            appealVerb: appellat, appella, appellaw, tappella, jappella, jappellaw, ressqet appell, ressaq appell
            appealVerb: ressqu appell, tressaq appell, jressaq appell, ippreżentat appell, ippreżenta appell
            appealVerb: ppreżentat appell, ppreżenta appell, tippreżenta appell, jippreżenta appell, għamlet appell
            appealVerb: għamel appell, tagħmel appell, jagħmel appell, intavolat appell, intavola appell, dħalet appell
            appealVerb: daħħlet appell, daħħal appell, fetħet kawża, fetaħ kawża, fetħet rikors, tikkontesta, jikkontesta
            appealVerb: ikkontestat, ikkontesta, kkontestat, kkontesta, kontestat, tmur il-qorti, marret il-qorti
            appealVerb: jmur il-qorti, imur il-qorti, quddiem il-qorti, appell kontra, appell mid-deċiżjoni
            appealVerb: appell quddiem, sfidat, sfida, tisfida, jisfida, tal-appell quddiem, appell pendenti
            > Ix-xirka Brimwell tikkontesta l-multa fil-qorti.
            intend: se, ser, sejra, sejjer, sejrin, beħsiebha, beħsiebu, biħsiebha, bi ħsiebha, bi ħsiebu
            intend: għandha l-intenzjoni, trid, irid, iridu, tikkunsidra, qed tikkunsidra, qed jikkunsidra, tista'
            intend: jista', jistgħu, ħabbret li, ħabbar li, qalet li se, qal li se, ippjana*, qed tippjana, ma taqbilx
            intend: ma jaqbilx, wiegħdet, intenzjoni, tirriserva d-dritt, jirriserva d-dritt, lesta li, tevalwa, teżamina
            intend: tistudja
            lodge: ressaq, ressqet, ressqu, tressaq, jressaq, tressqet, imressaq, imressqa, ippreżenta, ippreżentat
            lodge: ippreżentaw, ppreżenta, ppreżentat, ppreżentaw, ippreżentata, għamel, għamlet, għamlu, sar, saret
            lodge: saru, bagħat, bagħtet, intavola*, rrapporta*, irrapporta*, irrappurta*, rrappurta*, rċieva, rċeviet
            lodge: wara lment, irreferi*, rrefera, rreferiet, fetaħ, marru, marret, daħħal, daħħlet, ippreżentat minn
            lodge: għaddiet
            lodge: mressaq minn, mressqa minn, bagħtu, kiteb lill
            lodge: kitbet lill, beda wara, bdiet wara, bdew wara, beda b', bdiet b', beda meta
            lodge: bdiet meta, wara ilment, wara l-ilment, wara lmenti, wara ilmenti, wara l-ilmenti, wara rapport
            lodge: wara li lmentat, wara li lmenta
            lodge: minħabba lment, minn ilment, dovut għal ilment
            lodge: fuq ilment, b'segwitu għal ilment, inbeda minn, inbdiet minn
            lodge: daħal ilment, daħlu lmenti, waslu lmenti, wasal ilment, waslu ilmenti
            dismiss: ċaħad, ċaħdet, ċaħdu, tiċħad, jiċħad, miċħud, miċħuda, ġie miċħud, tilef, tilfet, tilfu
            dismiss: rrifjutat l-appell, irrifjuta, irrifjutat, rrifjuta, rrifjutat, respinġa, inammissibbli, bla suċċess
            dismiss: infondat, mingħajr suċċess, ma rnexxilhiex
            grant: laqa', laqgħet, laqgħu, laqa' l-appell, laqgħet l-appell, milqugħ, intlaqa', rebaħ, rebħet, rebħu
            grant: tat raġun, ta raġun, favur, irnexxielha, irnexxielu, aċċettat l-appell, aċċetta l-appell, kellha raġun
            uphold: ikkonferma*, kkonferma*, tikkonferma, jikkonferma, ikkonfermat, kkonfermat, konfermata, konfermat
            uphold: żammet, żamm, baqgħet, tibqa' fis-seħħ, sostniet, affermat, ivvalida*, approva*, kkonfermata
            uphold: ikkonfermata
            uphold: jibqa' fis-seħħ, baqa' fis-seħħ
            uphold: tibqa' valida, hija finali, saret finali, sar finali, res judicata, ċaħdet l-appell
            uphold: ċaħad l-appell, ċaħdu l-appell, tat raġun lill-kummissarju, ta raġun lill-kummissarju
            uphold: tat raġun lill-idpc
            annul: annulla*, jannulla, tannulla, annullat, annullata, annullament, ħassret, ħassar, ħassru, mħassra
            annul: mħassar, tħassret, ġiet imħassra, revokat, revokata, irrevokat, irrevoka, rrevoka, rrevokat, revoka
            annul: imħassra, imħassar, invalid*, null, nulla, bla effett, mingħajr effett, qalbet, qaleb, neħħiet, neħħa
            annul: kkanċella*
            reduce: naqqas, naqqset, naqqsu, tnaqqset, tnaqqas, imnaqqsa, imnaqqas, tnaqqis, naqqsitha, naqqasha
            reduce: jitnaqqas, titnaqqas, niżżlet, niżżel, niżlet, tniżżlet, mitigat*, immitiga*, inaqqas, imnaqqsa għal
            reduce: inqas
            increase: żied, żiedet, żiedu, żieda, żdiedet, żdied, irdoppja*, rdoppja*, għolla, għolliet, jiżdied, miżjud*
            refer: bagħat lura, bagħtet lura, mibgħut lura, mibgħuta lura, intbagħtet lura, intbagħat lura, irriferiet
            refer: rriferiet, rinvijat*, rinviju, deċiżjoni preliminari, domanda preliminari, domandi preliminari
            refer: talba għal deċiżjoni preliminari, deċiżjoni ġdida, mill-ġdid
            suspend: issospenda, issospendiet, ssospenda, ssospendiet, sospiż*, sospensjoni, sospiża, effett sospensiv
            suspend: miżuri interim, mandat ta' inibizzjoni, inibizzjoni, pendenti, posposta
            suspend: waqqfet l-eżekuzzjoni
            complaint: lment, lmenti, ilment, ilmenti, l-ilment, denunzja, protesta, petizzjoni
            complaint: rapport quddiem, l-ilmentatur
            complaint: ilmentatriċi, lmentatriċi
            complain: lmentat, lmenta, lmentaw, ilmentat, ilmenta, ilmentaw, tilmenta, jilmenta, jilmentaw, għamel ilment
            complain: għamlet ilment, għamlu lment, għamel lment, ressaq ilment, ressaq lment, ressqet ilment
            complain: ressqet lment, ressqu lment, ressqu ilment, irrapportat, irrapporta, ddenunzja*, iddenunzja*
            behalf: f'isem, għan-nom ta', għan-nom, għan-nom tal, jirrappreżenta, tirrappreżenta, li tirrappreżenta
            behalf: rrappreżentat, irrappreżentat, rappreżentat, rappreżentati, bl-appoġġ
            behalf: li jirrappreżentaw, rappreżentant ta', rappreżentanti ta', rrappreżentati minn
            behalf: irrappreżentati, iffirmat minn, iffirmata minn
            accept: aċċettat id-deċiżjoni, aċċetta d-deċiżjoni, aċċettat il-multa, ma tappellax, mhux se tappella
            accept: mhux se jappella, mhux se tressaq appell, ma appellatx, ma appellax, ħallset il-multa
            accept: ħallas il-multa, diġà ħallset, diġà ħallas, mingħajr appell, irtirat l-appell, rtirat l-appell
            accept: irtira l-appell
            accept: mhux se jappellaw, ma jappellax, ma appellawx, ma kienx hemm appell, ma sarx appell, l-ebda appell
            accept: ma ressqitx appell, ma ressaqx appell, ma kkontestatx, ma kkontestax, mhux se tikkontesta
            accept: mhux se jikkontesta, aċċetta l-multa, taċċetta d-deċiżjoni, jaċċetta d-deċiżjoni
            accept: tirrispetta d-deċiżjoni, jirrispetta d-deċiżjoni, jirrispetta s-sentenza, jirrispetta l-ġudizzju
            accept: se timxi mad-deċiżjoni, se jimxi mad-deċiżjoni, skużat ruħha, skuża ruħu, talbet skuża
            accept: talab skuża

            # Who.
            authorityNoun: kummissarju, kummissarji, kummissarju għall-protezzjoni tad-data, kummissarju għad-data
            authorityNoun: regolatur, regolatriċi, regolaturi, awtorità, awtoritajiet, awtorità superviżorja
            authorityNoun: awtorità ta' superviżjoni, awtoritajiet superviżorji, awtorità għall-protezzjoni tad-data
            authorityNoun: awtorità tal-protezzjoni tad-data, awtorità regolatorja, awtorità ewlenija, għassies
            authorityNoun: għassiesa, kummissjoni, aġenzija, uffiċċju tal-kummissarju, uffiċċju tal-protezzjoni tad-data
            authorityNoun: spettorat, ombudsman, superviżur, idpc, korp regolatorju, entità regolatorja
            authorityNoun: kummissarju tal-informazzjoni, kummissarju għall-informazzjoni, kummissarju federali
            authorityNoun: kummissarju tad-data, kummissarju għall-privatezza, kummissarju irlandiż
            authorityNoun: l-uffiċċju tal-kummissarju, uffiċċju għall-protezzjoni tad-data, awtorità nazzjonali
            authorityNoun: awtorità ta' kontroll, awtorità tal-privatezza, awtorità tal-protezzjoni
            authorityNoun: awtorità kompetenti, regolatur tad-data, regolatur tal-privatezza
            authorityNoun: regolatur tal-protezzjoni tad-data, għassies tad-data, għassies tal-privatezza
            authorityNoun: għassiesa tad-data, superviżur ewropew, korp superviżorju, entità superviżorja
            authorityNoun: kummissjoni għall-protezzjoni tad-data, kummissjoni tal-protezzjoni tad-data
            authorityNoun: aġenzija tal-protezzjoni tad-data, aġenzija għall-protezzjoni tad-data, spettorat tad-data
            authorityNoun: kamra tal-kontenzjuż, garanti, garante, omologu, kontroparti
            courtNoun: qorti, qrati, tribunal, tribunali, maġistrat, imħallef, imħallfin, qorti tal-appell, qorti ċivili
            courtNoun: qorti kostituzzjonali, qorti ewropea tal-ġustizzja, qorti tal-ġustizzja, qorti ġenerali, prim'awla
            courtNoun: tribunal tal-appelli, tribunal tal-appell, qorti suprema, qorti amministrattiva, qorti għolja
            courtNoun: bord tal-appell, tribunal tal-appelli dwar l-informazzjoni, tribunal ta' reviżjoni amministrattiva
            companyNoun: kumpanija, kumpaniji, kumpanniji, kumpannija, ditta, ditti, xirka, soċjetà, soċjetajiet, grupp
            companyNoun: gruppi, impriża, impriżi, negozju, negozji, korporazzjoni, ġgant, ġganti, ġgant tat-teknoloġija
            companyNoun: bank, banek, sptar, sptarijiet, klinika, kliniki, operatur, operaturi, linja tal-ajru
            companyNoun: linji tal-ajru, fornitur, fornituri, ħanut, ħwienet, supermarket, supermarkets, bejjiegħ
            companyNoun: assiguratur, kumpanija tal-assigurazzjoni, assigurazzjoni, skola, skejjel, università, kulleġġ
            companyNoun: ministeru, ministru, ministeri, dipartiment, dipartimenti, kunsill, kunsilli, kunsill lokali
            companyNoun: kunsilli lokali, pulizija, korp tal-pulizija, aġenzija, aġenziji, awtorità, awtoritajiet
            companyNoun: awtorità tal-artijiet, awtorità pubblika, entità, entitajiet, entità pubblika, istituzzjoni
            companyNoun: istituzzjonijiet, lukanda, lukandi, ristorant, ristoranti, każinò, pjattaforma, pjattaformi, app
            companyNoun: apps, applikazzjoni, applikazzjonijiet, sit, siti, sit elettroniku, websajt, websajts
            companyNoun: netwerk soċjali, medja soċjali, magna tat-tiftix, sussidjarja, sussidjarji, kumpanija omm
            companyNoun: impjegatur, min iħaddem, kontrollur, kontrolluri, kontrollur tad-data, proċessur, proċessuri
            companyNoun: kuntrattur, gazzetta, portal, xandar, stazzjon, sid, sidien, każin, klabb, klabbs, partit
            companyNoun: partit politiku, avukat, tabib, tobba, dentist, spiżerija, farmaċija, dar tal-anzjani, librerija
            companyNoun: bord, parroċċa, knisja, kumpanija tat-telekomunikazzjoni, kumpanija tal-gaming
            companyNoun: kumpanija tal-logħob, kumpanija tal-it, kumpanija tas-sigurtà, aġenzija tal-impjiegi
            companyNoun: aġenzija immobiljari, aġent, persuna, individwu, raġel, mara, ex impjegat, gvern, rivenditur
            companyNoun: manifattur, żviluppatur, startup, persuna fiżika, cooperattiva, koperattiva, servizz
            companyNoun: operatur tal-mowbajl
            companyNoun: kumpanija|kumpannija|ditta|soċjetà|klinika|skola|università|aġenzija|pjattaforma|katina|assoċjazzjoni|awtorità|entità privata|pubblika|lokali|maltija|għawdxija|taljana|franċiża|ġermaniża|spanjola|olandiża|irlandiża|ingliża|brittanika|svediża|pollakka|amerikana|ċiniża|barranija|tal-it|tal-gaming|sussidjarja
            companyNoun: sptar|bank|grupp|operatur|kuntrattur|restorant|klabb|każinò|ċentru|kulleġġ|negozju|ġgant|fornitur privat|pubbliku|lokali|malti|għawdxi|taljan|franċiż|ġermaniż|spanjol|olandiż|irlandiż|ingliż|brittaniku|svediż|pollakk|amerikan|ċiniż|barrani|ewlieni|mediku|sportiv
            companyNoun: katina, ktajjen, katina ta' farmaċiji, katina ta' ħwienet, katina ta' supermarkets
            companyNoun: katina ta' lukandi, katina ta' ristoranti, katina ta' gyms, gym, gyms, ġinnasju, spa
            companyNoun: sala tal-bellezza, salon, parrukkier, klinika dentali, klinika veterinarja, klinika medika
            companyNoun: klinika tas-sbuħija, tabib tal-familja, veterinarju, psikologu, psikjatra, ospizju
            companyNoun: dar tal-irtirar, dar residenzjali, ċentru tal-kura, laboratorju, ottiku, spiżjar, spiżeriji
            companyNoun: katina ta' spiżeriji, kumpanija tal-mediċini, kumpanija farmaċewtika, bank tal-imħatri
            companyNoun: kumpanija tal-imħatri, każinò online, kumpanija tat-telefon, kumpanija tat-telefonija
            companyNoun: kumpanija tal-mobile, kumpanija tal-kejbil, operatur tat-telekomunikazzjoni
            companyNoun: operatur tat-telefonija, fornitur tal-internet, fornitur tal-elettriku
            companyNoun: kumpanija tal-enerġija, kumpanija tal-elettriku, kumpanija tal-ilma, kumpanija tal-gass
            companyNoun: kumpanija tal-ajru, kumpanija tal-ajruplani, kumpanija tat-trasport, kumpanija tal-linja
            companyNoun: kumpanija tat-taxis, kumpanija tal-kiri, kumpanija tal-karozzi, bejjiegħ tal-karozzi
            companyNoun: importatur, importatur tal-karozzi, esportatur, distributur, kumpanija tal-kunsinna
            companyNoun: kumpanija tal-kurrier, kurrier, kumpanija tal-ikel, pjattaforma ta' kunsinna
            companyNoun: aġenzija tal-ivvjaġġar, operatur turistiku, operatur tal-lukandi, grupp tal-lukandi, hostel
            companyNoun: kumpanija tas-softwer, kumpanija tas-software, kumpanija tat-teknoloġija
            companyNoun: kumpanija teknoloġika, kumpanija tal-informatika, kumpanija tal-għajnuna finanzjarja
            companyNoun: kumpanija tas-self, kumpanija tal-investiment, kumpanija finanzjarja
            companyNoun: istituzzjoni finanzjarja, istituzzjoni tal-ħlasijiet, fintech, assiguratriċi, broker
            companyNoun: aġent tal-assigurazzjoni, fond tal-pensjonijiet, kumpanija tal-ġbir tad-djun
            companyNoun: aġenzija tal-ġbir tad-djun, ġbir tad-djun, kumpanija ta' riċerka, kumpanija tal-istħarriġ
            companyNoun: kumpanija tal-marketing, aġenzija tal-marketing, aġenzija tar-reklamar, aġenzija tal-propjetà
            companyNoun: aġenzija tal-proprjetà, aġenzija tal-immobbli, aġent tal-propjetà, żviluppatur tal-propjetà
            companyNoun: kumpanija tal-kostruzzjoni, kuntrattur tal-bini, kumpanija tal-iskart, kumpanija tat-tindif
            companyNoun: kumpanija tal-gwardjani, gwardjani privati, uffiċċju legali, ditta legali, ditta tal-avukati
            companyNoun: uffiċċju tan-nutar, nutar, accountant, ditta tal-accountants, awditur, ditta tal-awdituri
            companyNoun: konsulent, ditta ta' konsulenza, detektif, gazzetta online, portal tal-aħbarijiet
            companyNoun: stazzjon tat-televiżjoni, stazzjon tar-radju, televiżjoni, radju, pubblikatur
            companyNoun: dar tal-pubblikazzjoni, blogger, influencer, youtuber, chatbot, assistent virtwali
            companyNoun: app tad-dating, sit tad-dating, sit tal-bejgħ, ħanut online, ħanut elettroniku
            companyNoun: ħanut tal-ħwejjeġ, ħanut tal-għamara, ħanut tad-deheb, furnar, pastizzerija, kafetterija
            companyNoun: takeaway, kumpanija tal-inbid, fabbrika, manifattur tal-karozzi, fabbrikant, sidt
            companyNoun: sid il-kera, sid il-post, sid ta' dar, amministratur, amministratur tal-kondominju
            companyNoun: kondominju, ġar, ġara, inkwilin, klabb tal-futbol, assoċjazzjoni sportiva, federazzjoni
            companyNoun: każin tal-banda, kandidat, kandidata, deputat, deputata, membru parlamentari, sindku
            companyNoun: viċi sindku, kunsillier, segretarju parlamentari, skola tal-knisja, skola primarja
            companyNoun: skola sekondarja, skola tas-sewqan, skola tal-lingwi, skola taż-żfin, childcare
            companyNoun: ċentru taċ-childcare, istitut, istitut edukattiv, librerija pubblika, mużew, teatru
            companyNoun: organizzatur, organizzatur ta' avvenimenti, korp, korp pubbliku, korporazzjoni pubblika
            companyNoun: entità governattiva, direttorat, aġenzija tal-gvern, servizz pubbliku, servizz postali
            companyNoun: operatur postali, forzi armati, ħabs, faċilità korrettiva, belt, muniċipju, reġjun, komun
            companyNoun: gvern reġjonali, ambaxxata, kurja, djoċesi, ordni reliġjuż, monasteru, union, unjin
            companyNoun: assoċjazzjoni professjonali, kumpanija holding, kumpanija prinċipali, kumpanija oħt
            companyNoun: kumpanija assoċjata, fergħa, uffiċċju reġjonali, sotto-proċessur, sottokuntrattur, appellanta
            companyNoun: appellant, appellata, konvenuta, konvenut, intimat, intimata, kumpanija konċernata
            companyNoun: l-istess kumpanija, entità kontrolluri
            role: kontrollur, kontrollur tad-data
            # Within names.
            link: ta, tal, tad, tar, tas, tat, għal, għall, il, l
            # Where somebody is.
            at: f, fi, ibbażata f, minn
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: awtorità, kunsill, kunsill lokali, sptar, università, uffiċċju, korporazzjoni, korp
            officeNoun fields: ministeru, dipartiment
            officeNoun: belt, muniċipju, reġjun, fondazzjoni, federazzjoni, librerija, librerija nazzjonali, mużew
            officeNoun: parroċċa, djoċesi, korp tal-pulizija, forzi armati, direttorat, aġenzija, kamra tal-avukati
            officeNoun: kamra tal-kummerċ, ċentru tas-saħħa, sptar ġenerali, kunsill reġjonali
            officeNoun fields: segretarjat, segretarjat parlamentari, ministru
            personNoun: klijent*, utent, utenti, impjegat*, ħaddiem, ħaddiema, ċittadin, ċittadini, pazjent*, persuna
            personNoun: persuni, raġel, irġiel, mara, nisa, tfal, tifel, tifla, minorenni, student*, ġenitur*, abbonat*
            personNoun: suġġett tad-data, suġġetti tad-data, konsumatur*, membru, membri, votant*, elettur*, passiġġier*
            personNoun: resident*, inkwilin*, applikant*, lmentatur*, ilmentatur*, lmentant*, ilmentant*, rikorrent*
            personNoun: kelliem, kelliema, ġurnalist*, attivist*, vittma, vittmi, individwu, individwi, impjegata, nies
            personNoun: żgħażagħ, anzjani, viżitatur*, mistieden*, werriet, ex impjegat*
            ngoNoun: għaqda, għaqdiet, fondazzjoni, fondazzjonijiet, organizzazzjoni, organizzazzjonijiet, assoċjazzjoni
            ngoNoun: assoċjazzjonijiet, ngo, ngos, għaqda mhux governattiva, organizzazzjoni mhux governattiva
            ngoNoun: għaqda tal-konsumaturi, union, unjin, trejdunjin, attivisti, grupp ta' attivisti, karità
            ngoNoun: soċjetà ċivili, għaqda tal-privatezza
            pressNoun: times of malta, the times, malta today, maltatoday, the shift, the shift news, newsbook
            pressNoun: lovin malta, tvm, one news, net news, illum, torċa, l-orizzont, orizzont, in-nazzjon, nazzjon
            pressNoun: inewsmalta, malta independent, reuters, bloomberg, afp, bbc, politico, financial times
            pressNoun: the guardian, wall street journal, gazzetta, gazzetti, aġenzija tal-aħbarijiet, ġurnalist
            pressNoun: ġurnalisti
            prosecutor: prosekutur*, avukat ġenerali, prosekuzzjoni, rapporteur, relatur, pubbliku ministeru
            police: pulizija, korp tal-pulizija
            prosecutor: avukat tal-istat
            legalForm: ltd, inc, plc, llc, llp, gmbh, s . a, s . a . s, sarl, s . a . r . l, s . à r . l, s à r . l
            legalForm: s . r . l, srl, s . p . a, s . l, s . l . u, s . a . u, b . v, bv, n . v, nv, bvba, b . v . b . a
            legalForm: cvba, vzw, asbl, v . o . f, vof, oy, oyj, a / s, aps, ehf, sp . z o . o, sp . zo . o, sp . k, kft
            legalForm: k . f . t, zrt, nyrt, s . r . o, a . s, d . o . o, d . d, d . n . o, unlimited company
            legalForm: designated activity company, corp, & co, co . kg, kgaa, kg a . a, ohg, gbr, e . v, mbh
            legalForm: ges . m . b . h, gesmbh, s . n . c, s . c . a, eood, uab, pty ltd, pte ltd, public limited company
            legalForm: limited liability company, limited company, s . a . d, ltda, s . c, scarl, ^limited, ^incorporated
            legalForm: ^lp, ^ag, ^sas, ^sasu, ^spa, ^sl, ^slu, ^sau, ^ab, ^asa, ^uc, ^bt, ^ad, ^dd, ^ou, ^ev, ^ike, ^epe
            legalForm: ^ae, ^sca, ^scs, ^co, ^holdings, ^sia, ^hf, ^corporation, ^doo, ^spol, ^kg, ^ug, ^coop, ^gie, ^ood
            legalForm: ^cv, ^scrl, ^snc, ^lda, ^pte, ^pvt, ^ead, ^pty, ^dac, ^clg, ^company
            legalForm: ltd, limitata, p . l . c, plc, kumpanija pubblika, limited
            against: kontra, lil, lill, lis, lit, lir, lin, lid, lix, fuq, fuq il, fil-konfront ta', fil-konfront tal
            against: fil-konfront, lejn, għal, għall, kontriha, kontrih, fuqha, fuqu
            by: minn, mill, mit, mis, mir, mid, min
            of: ta', tal, tad, tan, tar, tas, tat, tax, ta, minn, mill, taċ, taz
            forWhom: minħabba, għal, għall, għax, talli, talli ma, peress li, billi, rigward, b'rabta ma'
            forWhom: in konnessjoni ma', minħabba li, marbut ma', fir-rigward, għal ksur

            # What else a text claims.
            record: l-ogħla multa, l-akbar multa, l-ogħla penali, l-akbar penali, multa rekord, rekord, l-ogħla s'issa
            record: l-akbar s'issa, l-akbar, l-ogħla
            record: l-iktar għolja, l-aktar għolja
            record: l-akbar fl-istorja
            record loosely: s'issa, sal-lum, l-ewwel multa, qatt imposta, bla preċedent, it-tieni l-akbar
            record loosely: l-ewwel darba, qatt qabel, storika
            earlier: qabel, preċedentement, diġà, is-sena l-oħra, fil-passat, darba qabel, kienet diġà, kien diġà
            earlier: f'każ ieħor, f'każ separat, f'każ preċedenti, preċedenti, meta mqabbla, meta mqabbel, apparti dan
            earlier: riċentement ukoll, tal-imgħoddi, kellha qabel
            earlier: mhux l-ewwel darba, mhijiex l-ewwel darba, diġà kienet, diġà kien, fl-imgħoddi, snin ilu
            earlier: qabel dan, f'okkażjoni oħra, każ simili, każijiet simili, l-aħħar darba, kien immulta
            earlier: kienet immultat, reċidiv
            silent: ma ppubblikax, ma ppubblikatx, għadu ma ppubblikax, għadha ma ppubblikatx, ma kkummentax
            silent: ma kkummentatx, irrifjuta li jikkummenta, irrifjutat li tikkummenta, ma weġibx, ma weġbitx
            silent: ma ġietx ippubblikata, ma kkonfermax, ma kkonfermatx, l-ebda kumment, baqa' sieket
            silent: segretezza professjonali
            undescribed: ma speċifikax, ma speċifikatx, ma qalx liema, ma qaletx liema, mingħajr ma speċifika
            undescribed: mingħajr ma qal, ma semmiex, ma semmietx, mingħajr dettalji, ma tax dettalji, ma tatx dettalji
            undescribed: mhux speċifikat*
            seat: kwartieri ġenerali, kwartieri, kwartier ġenerali, stabbiliment ewlieni, stabbiliment prinċipali, sede
            seat: sede ewlenija, uffiċċju reġistrat, uffiċċju prinċipali, ibbażata, ibbażat, bbażata, bbażat
            seat: stabbilita fi, reġistrata f', reġistrata, reġistrat, b'sede, sede ewropea, stabbilita f'malta
            filing: rapport annwali, rapporti annwali, rapport ta' kull tliet xhur, rendikont, kontijiet annwali
            filing: dikjarazzjonijiet finanzjarji, rapport finanzjarju, borża ta' malta, il-borża, prospett
            filing: noti għall-kontijiet, avviż lill-investituri, company announcement
            says: qal, qalet, qalu, jgħid, tgħid, jgħidu, stqarr, stqarret, stqarru, ħabbar, ħabbret, skont, spjega
            says: spjegat, żied jgħid, sostna, sostniet, iddikjara, iddikjarat, ddikjara, ddikjarat, kiteb, kitbet
            says: irrapporta*, rrapporta*, kelliem, kelliema, ikkummenta*, kkummenta*, stqarrija, fi stqarrija, semma
            says: semmiet, żvela, żvelat, jinnota, innota, ammetta, ammettiet, iddefenda, argumenta, ċaħdet li, insista
            says: insistiet
            inaction: ma ġara xejn, għadu ma ġara xejn, bla progress, mingħajr progress, dewmien, ma ħa l-ebda azzjoni
            inaction: ma ħadet l-ebda azzjoni, nuqqas ta' azzjoni
            directive: direttiva, direttivi
            region: ewropa, ewropej, ewropea, ewropew, unjoni, unjoni ewropea, ue, żona ekonomika ewropea, żee, ċina
            region: ċiniż, ċiniża, amerika, amerikan, amerikana, afrika, asja, russja, russu, russa, turkija, indja
            region: iżrael, awstralja, kanada, brażil, brussell, kalifornja, għawdex, valletta, tas-sliema, birkirkara
            region: mediterran

            # Phrases that hide a cue.
            none: uffiċjal tal-protezzjoni tad-data, uffiċjali tal-protezzjoni tad-data, valutazzjoni tal-impatt
            none: stat membru, stati membri, l-istati membri, politika tal-privatezza, politika ta' privatezza
            none: avviż ta' privatezza, stqarrija għall-istampa, fl-ewwel lok, l-ewwel nett, għall-ewwel darba
            none: biex ngħidu hekk, istati uniti, fl-istess ħin, fl-istess waqt, fl-aħħar mill-aħħar, fil-fatt
            none: bħala eżempju, punt ta' vista, dan il-punt, f'dan il-punt, skont il-liġi, rekord kriminali
            none: rekords mediċi, ta' spiss, ta' min jgħid, fuq kollox, barra minn hekk, fuq kollha, min naħa l-oħra
            none: wara kollox, tal-inqas, kull wieħed, kull waħda, aċċetta l-cookies, żmien ta'
            none: b'ordni tal-bord, b'ordni tal, fl-ordni pubbliku, ordni pubbliku, ordni tax-xiri, għandu dritt
            none: għandha dritt, għandhom dritt, għandu x'jaqsam, għandha x'taqsam, ma għandha x'taqsam
            none: għandha l-intenzjoni, għandu l-intenzjoni, għandha sa, għandu raġun, għandha raġun
            none: jiem biex jappella, jiem biex tappella, jum biex jappella, jum biex tappella, ġimgħat biex tressaq
            none: ġimgħat biex twieġeb, xhur biex jiddeċiedi, obbligu legali, obbligi legali, la tista'
            none: għandu dritt jitlob, mwaqqfa fis, imwaqqfa fl, il-liġi tipprojbixxi, projbit bil-liġi
            none: ipprojbit bil-liġi, multi tat-traffiku, multa tat-traffiku, multi tal-parkeġġ, multa tal-parkeġġ
            none: multi tas-sewqan, daqqa t'għajn, daqqa ta' telefon, twissija tat-temp, diġà kien twissa
            none: għal kull ksur, li tneħħiet, tneħħiet wara, qorti tal-appell, tribunal tal-appelli, bord tal-appell
            none: bord tal-appelli, kawża ċivili, minħabba kawża
            none: bord tad-diretturi, kumitat eżekuttiv, laqgħa ġenerali, direttur ġenerali
            instance 0: tribunal tal-appelli, it-tribunal tal-appelli, tribunal għall-appelli
            instance 1: l-ewwel istanza, prim'awla, prim awla, l-ewwel qorti
            instance 2: qorti tal-appell, qorti ta' l-appell, il-qorti tal-appell, qorti tal - appell
            instance 3: qorti kostituzzjonali, qorti suprema
            judgment: sentenza, sentenzi, is-sentenza, verdett, digriet
            remedy: tista' tiġi appellata, jista' jiġi appellat, jista' jappella, tista' tappella, jistgħu jappellaw
            remedy: dritt ta' appell, dritt li jappella, żmien għoxrin jum, fi żmien għoxrin, terminu tal-appell
            remedy: jista' jsir appell, tista' ssir appell
            remedy: tista' tappella quddiem, jista' jappella quddiem, kull parti li tħossha aggravata
            remedy: parti aggravata tista', aggravata tista' tappella, fi żmien għoxrin jum, fi żmien 20 jum
            remedy: dritt tal-appell, dritt li tappella
            restore: reġa' daħħal, ġiet restawrata, ammont oriġinali
            reduce: naqqas … għal, naqqset … għal, tnaqqas … għal, jnaqqas … għal
            reduce: jnaqqas il-multa
            reduce: naqset għal, naqas għal, mnaqqsa għal
            reduce: ġiet mnaqqsa, ġie mnaqqas, niżel għal, inżlet għal
            reduce: stabbilita fl-ammont ta', ġiet stabbilita fl-ammont, għan-nofs, għal nofs, nofs il-multa
            reduce: qatgħet il-multa, qata' mill-multa, parzjalment
            reduce: laqgħet in parti, laqa' in parti
            annul: ħassar … il-multa, ħassret … il-multa, annullat … id-deċiżjoni
            annul: tħassar il-multa
            annul: ħelset
            annul: ħelsitha mill-multa, ħelisha mill-multa, ħelsitu mill-multa, ma kienx hemm lok għal multa
            annul: teħles mill-multa, ħeles mill-multa
            annul: tħassar multa, jħassar multa, tħassar l-multa, titħassar il-multa
            dismiss: ċaħad … l-appell, ċaħdet … l-appell
            dismiss: irriġettat, rriġettat
            dismiss: irriġetta, rriġetta, ma laqgħetx, ma laqax
            dismiss: fuori termine, wara ż-żmien
            grant: laqa' … l-appell, laqgħet … l-appell
            grant: tilqa' l-appell, jilqa' l-appell
            grant: tatha raġun, tatu raġun
            refer: bagħtet … lura, bagħat … lura, irrinvijat … lura
            refer: bagħtet il-każ lura, bagħat il-każ lura, bagħtet l-atti lura, irrinvijat, irrinvija, rrinvijat
            refer: rrinvija
            refer: jerġa' jiddeċiedi, terġa' tiddeċiedi, jerġa' jisma', talba preliminari
            refer: irreferiet il-kwistjoni, rreferiet il-kwistjoni, lill-qorti tal-ġustizzja
            appealVerb: appellat … quddiem, appella … quddiem, ressqet … appell, ressaq … appell, ippreżentat … appell
            appealVerb: ippreżenta … appell
            ngoNoun: noyb
            personNoun: resident, residenti, omm, missier, ġenitur, ġenituri, għalliem, għalliema, tabib, tabiba
            personNoun: infermier, infermiera, ġurnalist, ġurnalista, avukat, avukata, student, studenta, ex impjegat
            personNoun: ex impjegata, ilmentatur, ilmentatriċi, konsumatur, kerrej
            personNoun: lmentatriċi, ġirien, ġar, ġara, iben, bint, nannu, nanna, koppja, eks impjegat, eks impjegata
            personNoun: eks-impjegat, eks-impjegata, ex-impjegat, ex-impjegata, eks klijent, eks-klijent, adolexxenti
            personNoun: minuri, pensjonant, pensjonanti, anzjana, anzjan, kandidati, impjegati tal-bank, sewwieq
            personNoun: sewwieqa, ċiklist, turist, turisti, mistednin, lagħab, lagħaba, plejer, plejers, qarrej
            personNoun: qarrejja, telespettatur, spettatur, partitarji, dimostrant, dimostranti, riċerkatur
            personNoun: whistleblower, azzjonist, azzjonisti, investitur, depożitanti, debitur, debituri, donatur
            personNoun: benefiċjarju, benefiċjarji, priġunier, migrant, rifuġjat, koll-ega, kollega, kollegi
            personNoun: segretarja, sieħeb
            ngoNoun: fondazzjoni, il-fondazzjoni, għaqda, l-għaqda, unjin, assoċjazzjoni
            ngoNoun: għaqda konsumaturi, għaqda għad-drittijiet, għaqda għad-drittijiet diġitali, għaqda ambjentali
            ngoNoun: għaqda tar-residenti, għaqda tal-pazjenti, għaqda tal-ġenituri, għaqda tal-ħaddiema
            ngoNoun: unjin tal-ħaddiema, union tal-ħaddiema, trade union, trejdjunjin, organizzazzjoni tal-konsumaturi
            ngoNoun: organizzazzjoni tad-drittijiet, organizzazzjoni volontarja, assoċjazzjoni tal-konsumaturi
            ngoNoun: fondazzjoni għad-drittijiet, fondazzjoni volontarja, grupp ta' pressjoni, moviment
            ngoNoun: moviment ċiviku, kampanja, l-ngo, osservatorju
            complain: *rrapportaw, *rrappurtajna, *rrappurtaw, *rrapporta, *rrappurtajt, ilmenta, ilmentaw, ressaq ilment
            complain: ressqet ilment, ressqu lment
            partial: parzjalment, in parti, f'parti
            intend: ma teskludix, ma jeskludix, se nappellaw, se tappella, se jappella, qegħdin inħejju, qed tħejji
            intend: qed jikkunsidra, qed tikkunsidra, bi ħsiebha, bi ħsiebu, se tikkontesta, se jikkontesta
            intend: ser tappella
            intend: qed jikkunsidraw, qed nikkunsidraw, jikkunsidra, qed jistudja, qed nistudjaw
            intend: qed jistudjaha, qed tistudjaha, qed jeżamina, qed tqis, qed iqis
            intend: bi ħsiebna, qed inħejju, qed iħejji, qed tipprepara, qed jipprepara
            intend: tixtieq tappella, jixtieq jappella, jippjanaw, tippjana, jippjana, għandha d-dritt li
            intend: jirriżerva d-dritt, tirriżerva d-dritt, nirriżervaw id-dritt, tirriżerva d-drittijiet, ma naqblux
            intend: ma jaqblux, ma qablitx, ma qabilx, ma naċċettawx, tiċħad, jiċħad
            intend: tqis il-multa, iqis il-multa, eċċessiva, sproporzjonata, inġusta
            intend: tuża kull mezz, juża kull mezz, kull mezz legali, lest li, għadha ma ddeċidietx
            intend: għadu ma ddeċidiex
            appealVerb: se nappellaw, se tappella, se jappella, inħejju appell, ser tappella, se tmur il-qorti
            appealVerb: se mmorru l-qorti
            appealVerb: nappellaw
            appealVerb: se jressqu appell, għamlu appell, sar appell, fetħet appell, fetaħ appell, se tiftaħ kawża
            appealVerb: se jiftaħ kawża, intavolaw appell
            appealVerb: irrikorriet, rrikorriet, irrikorra, rrikorra, tirrikorri, jirrikorri
            appealVerb: kkontestaw, ikkontestaw, jikkontestaw, nikkontestaw
            appealVerb: mar il-qorti, marru l-qorti
            appealVerb: mmorru l-qorti, ħadet il-kwistjoni quddiem, ħadet id-deċiżjoni quddiem
            appealVerb: se tieħu d-deċiżjoni quddiem, tħejji appell, iħejji appell
            appealVerb: talbet lill-qorti, talab lill-qorti, talbet li titħassar, talab li titħassar
            appealVerb: talbet l-annullament, talab l-annullament, ma aċċettatx id-deċiżjoni, ma aċċettax id-deċiżjoni
            propose: bil-ħsieb, bi ħsiebu jimponi, bi ħsiebha timponi, qed jipproponi, qed tipproponi
            propose: abbozz ta' deċiżjoni, tista' teħel, jista' jeħel, beħsiebu
            propose: il-ħsieb li jimponi, għandu f'moħħu, għandha f'moħħha, għandu l-ħsieb, għandha l-ħsieb, biħsiebu
            propose: biħsiebha, biħsiebhom, jippjana li jimponi
            propose: tippjana li timponi, proviżorja, proviżorju
            propose: sejbiet proviżorji
            propose: multa possibbli, jirrakkomanda, tirrakkomanda, irrakkomandat multa
            propose: talab lill-qorti timponi, mhix finali, għadha mhijiex finali, mhux finali
            propose: tista' tiġi mmultata
            rumour: sorsi, skont sorsi, sejra timmulta, ma riedux jissemmew
            rumour: jingħad, jissemma
            rumour: intqal, ġew rapportati
            rumour: artikli fil-gazzetti, sejjer jimmulta, se timmulta, se jimmulta, qed tħejji multa
            rumour: qed iħejji multa
            rumour: tista' tiġi immultata, wisq probabbli, probabbilment
            rumour: mhux ikkonfermat, mhux ikkonfermata, fil-ġranet li ġejjin
            rumour: fil-ġimgħat li ġejjin, dalwaqt, ma xtaqux jissemmew, ma ssemmiex
            rumour: ma jissemmiex, nies qrib il-każ
            complain: ressqet ilment, ressaq ilment, kienet ressqet ilment
            complain: għamlu ilment, ippreżenta lment, ippreżentat ilment
            complain: ppreżentaw ilment, daħħal ilment, daħħlet ilment, daħħlu lment
            complain: rrapportaw lill, akkużat, akkuża, akkużaw, jakkuża, takkuża, allega li
            complain: allegat li, allegaw li, talab l-intervent, talbet l-intervent
            remedy: tista' … tappella, jista' … jappella, jistgħu … jappellaw
            """#)
}
