extension Language {
    /// Irish, as the press, the Data Protection Commission and the courts of Ireland write it.
    static let irish = Language(
        "ga", countries: ["IE"], decimalPoint: true, mutatesNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: an, na, agus, ag, ar, as, chuig, de, do, den, don, sa, san, sna, i, in, idir, le, leis, lena, linn, leo
            stop: léi, faoi, fúthu, faoin, ó, ón, trí, tríd, um, roimh, thar, gan, mar, mura, má, dá, go, gur, nach, nár
            stop: ní, níor, níl, is, ba, bhí, tá, bíonn, beidh, bheadh, bheith, atá, bhfuil, raibh, mbeidh, mbeadh, fós
            stop: freisin, áfach, ach, nó, seo, sin, siúd, é, í, iad, sé, sí, siad, sibh, muid, mé, tú, sinn, eisean, ise
            stop: iadsan, agam, agat, aige, aici, againn, acu, orm, ort, air, uirthi, orainn, orthu, dom, duit, dó, di
            stop: dúinn, dóibh, ann, inti, iontu, uaidh, uaithi, uathu, aisti, astu, dar, cé, cad, conas, cathain, cá
            stop: nuair, chomh, maith, eile, féin, amháin, uile, gach, aon, cúpla, roinnt, éigin, níos, is mó, mó, lú, ró
            stop: nua, anois, inniu, inné, amárach, aréir, anuraidh, cheana, riamh, arís, ansin, anseo, ansiúd, roimhe
            stop: roimhe sin, tar, éis, ina, inar, ina dhiaidh, dhiaidh, toisc, mar gheall, gheall, bharr, réir, maidir
            stop: laistigh, lasmuigh, taobh, istigh, amach, isteach, suas, síos, thart, timpeall, beagnach, breis, deir
            stop: dúirt, deirtear, dúradh, chuir, cuireadh, rinne, rinneadh, déanfaidh, déanann, fuair, fuarthas, tháinig
            stop: chuaigh, thug, tugadh, faigheann, féadfaidh, féidir, caithfidh, chaith, mór, beag, ionas, ionann, fad
            stop: measc, bun, leith, aghaidh, dtí, ag an, de réir, dá bhrí, mar sin, cibé, pé, sula, sular, cén, cé acu
            stop: cúlra, achoimre, dáta, nuacht, críoch, nótaí, preasráiteas, thairis, ina theannta, sealad, lena n
            stop: lenar, dár, faoina, óna, trína, chun, chuige, chuici, roimhe seo, go dtí, seachas, amhail, murar
            stop: nuair a
            abbr: uas, lch, lgh, uimh, srl, m . sh, r . ch, i . n . é, tel, teo, cpt, alt, ailt, ean, feabh, már, aib
            abbr: beal, meith, lún, mf, dfó, samh, noll, art, an tuas, an dr, dr, ltd

            the: an, na, seo, sin, siúd, úd, céanna, a, a chuid, ár, thuasluaite, réamhráite, gach
            a: éigin, amháin, áirithe, roinnt, cúpla, eile, aon, dhá, trí, ceithre, cúig, beirt, triúr
            a: nach bhfuil ainmnithe, gan ainm
            pronoun: sé, sí, siad, é, iad, sin, seo, eisean, ise, iadsan, orthu, air, uirthi, dó, di, dóibh, leis, léi
            pronoun: leo, aige, aici, acu
            not: ní, níor, nach, nár, níl, gan, cha, chan, níorbh, nárbh, ní raibh, nach raibh, níor éirigh, dhiúltaigh
            not: theip ar, mura, murar
            and: agus, nó, mar aon le, chomh maith le, in éineacht le, móide, &
            to: go, go dtí, chuig

            # Numbers, sums and dates.
            number 0.5: leath, go leith
            number 500000: leathmhilliún
            number 1: aon, amháin
            number 2: dhá, dó, beirt
            number 3: trí, thrí, dtrí
            number 4: ceithre, ceathair, cheithre, gceithre
            number 5: cúig, chúig, gcúig
            number 6: sé
            number 7: seacht
            number 8: ocht
            number 9: naoi
            number 10: deich, dheich, ndeich
            number 11: aon déag
            number 12: dhá dhéag, dó dhéag
            number 13: trí déag
            number 14: ceathair déag
            number 15: cúig déag
            number 20: fiche, fhiche
            number 30: tríocha, triocha, dtríocha
            number 40: daichead, ceathracha
            number 50: caoga, chaoga, gcaoga
            number 60: seasca
            number 70: seachtó
            number 80: ochtó
            number 90: nócha
            number 100: céad
            number 1000: míle, mhíle
            number 1000000: milliún
            scale 2: céad, chéad, gcéad
            scale 3: míle, mhíle, mílte, mhílte, k
            scale 6: milliún, mhilliún, milliúin, mhilliúin, m, mn, milliun, mhilliun
            scale 6: meur, musd, mgbp, mchf
            scale 9: billiún, bhilliún, mbilliún, bn, billiúin, bhilliúin, mbilliúin
            scale 12: trilliún, thrilliún, dtrilliún
            currency EUR: euro, heuro, euros, eur, eorónna
            currency EUR: meur
            currency USD: dollar, dhollar, ndollar, dollair, dhollair, ndollair, dollar S . A . M, dhollar S . A . M
            currency USD: ndollar S . A . M, usd, dollar Meiriceánach
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: punt, phunt, bpunt, puint, phuint, bpuint, punt steirling, phunt steirling, bpunt steirling
            currency GBP: steirling, gbp
            currency GBP: mgbp
            currency SEK: coróin Shualannach, choróin Shualannach, gcoróin Shualannach, sek
            currency NOK: coróin Iorua, choróin Iorua, gcoróin Iorua, nok, coróin Ioruach, choróin Ioruach
            currency NOK: gcoróin Ioruach
            currency DKK: coróin Danmhargach, choróin Danmhargach, gcoróin Danmhargach, dkk
            currency CHF: franc Eilvéiseach, fhranc Eilvéiseach, bhfranc Eilvéiseach, chf
            currency CHF: mchf
            currency PLN: zloty, zlotys, pln
            currency HUF: forint, huf
            currency CZK: coróin Sheiceach, choróin Sheiceach, gcoróin Sheiceach, czk
            currency RON: ron, leu, lei
            currency BGN: bgn, lev
            currency ISK: isk
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: coróin, choróin, gcoróin
            subunit: cent, cheint, pingin
            between: idir
            insteadOf: in ionad
            approx: timpeall, thart ar, tuairim is, tuairim, thart faoi, breis agus, breis is, níos mó ná, beagnach
            approx: os cionn, geall le, chóir a bheith, níos lú ná, faoi bhun, ar a laghad, suas is anuas le, ollsuim
            approx: oiread agus, is fiú, ar fiú, is ionann agus, thar, nach mór, de bheagán
            perPeriod: in aghaidh an lae, gach lá, sa lá, in aghaidh na seachtaine, gach seachtain, sa tseachtain
            perPeriod: in aghaidh na míosa, gach mí, sa mhí, laethúil, seachtainiúil, míosúil, in aghaidh gach lae
            perPeriod: do gach lá, as gach lá, do gach lá moille
            > Ghearrfar €10,000 in aghaidh an lae ar Brimwell Teoranta.

            month 1: eanáir, n-eanáir, ean
            month 2: feabhra, fheabhra, bhfeabhra, feabh
            month 3: márta, mhárta, már
            month 4: aibreán, aibreáin, haibreáin, aib
            month 5: bealtaine, bhealtaine, mbealtaine, beal
            month 6: meitheamh, mheitheamh, meithimh, mheithimh, meith
            month 7: iúil
            month 8: lúnasa
            month 9: meán fómhair, mheán fómhair, mf, mfómh
            month 10: deireadh fómhair, dheireadh fómhair, ndeireadh fómhair, dfó
            month 11: samhain, shamhain, tsamhain, samhna, shamhna, tsamhna, samh
            month 12: nollaig, nollag, noll
            dateWord: lá, mí
            weekday 1: luan, luain
            weekday 2: máirt, mháirt, máirte, mháirte
            weekday 3: céadaoin, chéadaoin, gcéadaoin, céadaoine, chéadaoine, gcéadaoine
            weekday 4: déardaoin, dhéardaoin, ndéardaoin
            weekday 5: aoine, haoine
            weekday 6: satharn, shatharn, tsatharn, sathairn, shathairn, tsathairn
            weekday 7: domhnach, dhomhnach, ndomhnach, domhnaigh, dhomhnaigh, ndomhnaigh
            day 0: inniu, maidin inniu, tráthnóna inniu, ar maidin, anocht
            day -1: inné, aréir, an lá roimhe
            day -2: arú inné, dhá lá ó shin
            day 1: amárach, lá arna mhárach
            yearRef 0: i mbliana, an bhliain seo, na bliana seo, na bliana céanna
            yearRef -1: anuraidh, an bhliain seo caite, na bliana seo caite, bliain ó shin, an bhliain roimhe
            yearRef -2: arú anuraidh, dhá bhliain ó shin, dhá bhliain roimhe sin
            yearRef -3: trí bliana ó shin
            yearRef -4: ceithre bliana ó shin
            yearRef -5: cúig bliana ó shin
            yearRef 1: an bhliain seo chugainn
            monthRef 0: an mhí seo, na míosa seo
            monthRef -1: an mhí seo caite, mí ó shin, na míosa seo caite
            monthRef -2: dhá mhí ó shin
            monthRef -3: trí mhí ó shin
            monthRef 1: an mhí seo chugainn
            thatYear 0: an bhliain chéanna, sa bhliain chéanna, den bhliain chéanna, an bhliain sin
            thatYear 1: bliain ina dhiaidh sin, an bhliain dár gcionn, bliain níos déanaí
            thatYear -1: bliain roimhe sin, an bhliain roimhe sin, bliain níos luaithe
            thatMonth 0: an mhí chéanna, sa mhí chéanna, an mhí sin
            thatMonth 1: mí ina dhiaidh sin, an mhí dár gcionn
            thatMonth -1: mí roimhe sin, an mhí roimhe sin
            thatDay 0: an lá céanna, an lá sin, ar an lá céanna
            thatDay 1: lá ina dhiaidh sin, an lá dár gcionn, an lá ina dhiaidh sin
            thatDay -1: an lá roimhe sin, lá roimhe sin
            until: faoin, faoi, go dtí, roimh, roimh an, tráth nach déanaí ná, spriocdháta
            ordinal 1: céad, chéad, gcéad, an chéad
            ordinal 2: dara, dhara, ndara
            ordinal 3: tríú, thríú, dtríú
            ordinal 4: ceathrú, cheathrú, gceathrú
            ordinal 5: cúigiú, chúigiú, gcúigiú
            ordinal 6: séú
            ordinal 7: seachtú
            ordinal 8: ochtú, t-ochtú
            ordinal 9: naoú
            ordinal 10: deichiú, dheichiú, ndeichiú
            season: earrach, hearrach, tearrach, nearrach, earraigh, hearraigh, tearraigh, nearraigh, samhradh, shamhradh
            season: tsamhradh, samhraidh, shamhraidh, tsamhraidh, fómhar, fhómhar, bhfómhar, fómhair, fhómhair, bhfómhair
            season: geimhreadh, gheimhreadh, ngeimhreadh, geimhridh, gheimhridh, ngeimhridh, tús, deireadh, lár, leath
            season: an chéad leath, an dara leath, ráithe

            # The law.
            gdpr: gdpr, gdrp, rgcs, rialachán ginearálta maidir le cosaint sonraí, an rialachán ginearálta um chosaint sonraí
            gdpr: rialachán ginearálta um chosaint sonraí, rialachán maidir le cosaint sonraí
            gdpr: an rialacháin ghinearálta maidir le cosaint sonraí, rialacháin ghinearálta maidir le cosaint sonraí
            gdpr: rialacháin ghinearálta um chosaint sonraí, rialachán ginearálta, rialacháin ghinearálta
            gdpr: rialachán cosanta sonraí, rialachán ( ae, rialachán ( ae ) 2016, rialacha cosanta sonraí an aontais
            gdpr: rialacha cosanta sonraí an ae, rialacha príobháideachais an ae, rialacha príobháideachais na heorpa
            gdpr: rialacha cosanta sonraí na heorpa, dlí cosanta sonraí an ae, dlíthe cosanta sonraí an ae
            gdpr: dlí cosanta sonraí an aontais, rialacha sonraí an ae, rialacha an ae maidir le cosaint sonraí
            gdpr: dlíthe príobháideachais an ae, dlí príobháideachais an ae, rialacha príobháideachais an aontais
            ukGDPR: gdpr na ríochta aontaithe, uk gdpr, gdpr na breataine
            ePrivacy: ríomhphríobháideachas, ríomhphríobháideachais, ePrivacy, fianán, fhianán, bhfianán, fianáin
            ePrivacy: fhianáin, bhfianáin, margaíocht dhíreach, mhargaíocht dhíreach, margaíochta dírí
            ePrivacy: teachtaireachtaí margaíochta, turscar, thurscar, dturscar, turscair, thurscair, dturscair
            ePrivacy: glaonna margaíochta, glaonna gan iarraidh, téacsanna gan iarraidh
            ePrivacy: rialacháin ríomhphríobháideachais, cumarsáid leictreonach, cumarsáide leictreonaí
            ePrivacy: ríomhphoist mhargaíochta
            ePrivacy: ionstraim reachtúil 336
            nationalLaw: an tacht um chosaint sonraí, acht um chosaint sonraí, achta um chosaint sonraí
            nationalLaw: achtanna um chosaint sonraí, na hachtanna um chosaint sonraí, acht cosanta sonraí
            nationalLaw: achtanna cosanta sonraí, acht chosanta sonraí, acht 1988, treoir um fhorfheidhmiú an dlí
            otherField: iomaíocht*, *hiomaíocht*, cairtéal*, chairtéal*, gcairtéal*, frith-iomaíoch*, frithiomaíoch*
            otherField: cánachas*, cáin, cánach, na coimisinéirí ioncaim, peile, peil, sacar*, cluiche, banc ceannais
            otherField: an bhainc ceannais, frithiontaoibh*, sciúradh airgid, an chúirt choirceanta
            otherField: tomhaltóirí agus iomaíochta, comreg, truailliú*, timpeallacht
            otherField: gníomhaireacht um chaomhnú comhshaoil, tithíocht, sláinte agus sábháilteacht, uefa, fifa
            otherField: ciorrú carbóin, ceannasach, dhoirteadh, breabaireacht, éilliú, iontaoibh
            otherField: acht um margaí digiteacha, acht um sheirbhísí digiteacha, luas, ólta
            article: airteagal, hairteagal, tairteagal, nairteagal, airteagail, hairteagail, tairteagail, nairteagail
            article: art
            provision: alt, halt, talt, nalt, ailt, hailt, tailt, nailt
            act: acht, achta, achtanna, hachtanna, dlí, dhlí, ndlí, dlíthe, dhlíthe, cairte, cairt, coinbhinsiún, coinbhinsiúin
            paragraph: §, mír, mhír, míre, mhíre, míreanna, mhíreanna, mhhír, fo-alt, fomhír, fhomhír, bhfomhír
            point: pointe, phointe, bpointe, pointí, phointí, bpointí, litir, fomhír, fhomhír, bhfomhír
            infringe: sárú, shárú, tsárú, sáruithe, sháruithe, tsáruithe, sáraithe, sháraithe, tsáraithe, sáraíodh
            infringe: sháraíodh, tsáraíodh, sáraigh, sháraigh, tsáraigh, sáraíonn, sháraíonn, tsáraíonn, sáródh, sháródh
            infringe: tsáródh, sáraítear, sháraítear, tsáraítear, contráilte do, mídhleathach*, mhídhleathach*
            infringe: neamhdhleathach*, neamhchomhlíonadh, neamhchomhlíonta, briseadh, bhriseadh, mbriseadh, bhris
            infringe: briseann, bhriseann, mbriseann, teip, theip, dteip, mainneachtain, mhainnigh, easnamh, heasnamh
            infringe: teasnamh, neasnamh, easnaimh, heasnaimh, teasnaimh, neasnaimh, gan bunús dlí, gan bhunús dlí
            infringe: gan toiliú, gan cead, níor chomhlíon, níor chloígh, míúsáid, mhíúsáid, míláimhseáil, mhíláimhseáil
            infringe: in aghaidh an dlí, in aghaidh na rialacha, coir, choir, gcoir, cion, chion, gcion, cionta, chionta
            infringe: gcionta
            personalData: sonraí pearsanta, sonraí phearsanta

            # Measures.
            fine: fíneáil, fhíneáil, bhfíneáil, fíneálacha, fhíneálacha, bhfíneálacha, fíneála, fhíneála, bhfíneála
            fine: fíneáile, fhíneáile, bhfíneáile, fíneáil riaracháin, fhíneáil riaracháin, bhfíneáil riaracháin, pionós
            fine: phionós, bpionós, pionóis, phionóis, bpionóis, pionós airgid, phionós airgid, bpionós airgid
            fine: pionós riaracháin, phionós riaracháin, bpionós riaracháin, smachtbhanna, smachtbhannaí, mórfhíneáil
            fine: mhórfhíneáil, smachtbhannaí airgid, ollfhíneáil
            fineVerb: fíneáladh, fhíneáil, d'fhíneáil, d'fhíneáladh, fíneálfar, fíneálann, fíneáilte, fhíneáladh
            fineVerb: fíneálfaidh, bhfíneálfar, a fhíneáil, pionósaíodh, phionósaigh
            impose: gearradh, ghearradh, ngearradh, ghearr, gearrtar, gearrann, gearrfar, ghearrfar, ngearrfar
            impose: gearrfaidh, ghearrfaidh, ngearrfaidh, gearrtha, ghearrtha, ngearrtha, gearrfaí, ghearrfaí, ghearrfadh
            impose: a ghearradh, gur ghearr, ghearrtar, ngearrtar, chuir, cuireadh, cuirfear, cuirtear, cuireann
            impose: forchuir, fhorchuir, bhforchuir, forchuireadh, fhorchuireadh, bhforchuireadh, d'fhorchuir, forchur
            impose: d'eisigh, eisíodh, eisigh, eisiúint, a eisiúint, thug, tugadh, leag, leagadh, leagan, leagtar, bhuail
            impose: buaileadh, bhuaileadh, mbuaileadh, ghlac, glacadh, daoradh, dhaoradh, ndaoradh, d'fhógair, fógraíodh
            impose: gearradh ar, ghearradh ar, ngearradh ar, d'údaraigh
            receive: buailte le, fuair, fuarthas, faigheann, fhaigheann, gheobhaidh, a fháil, buaileadh, bhuaileadh
            receive: mbuaileadh, tharraing, tá os comhair, faoi réir, gearradh air, gearradh uirthi, thuill, i mbaol
            receive: d'fhulaing
            mustPay: íoc, d'íoc, íocfaidh, íocann, caithfidh, a íoc, le híoc, íocaíocht, ar _ íoc, ordaíodh di íoc
            mustPay: ordaíodh dó íoc, caithfidh _ íoc, tá ar, bhí ar, beidh ar, ní mór di, ní mór dó
            > Caithfidh Brimwell Teoranta €20,000 a íoc.
            order: ordú, hordú, tordú, nordú, ordaithe, hordaithe, tordaithe, nordaithe, orduithe, horduithe, torduithe
            order: norduithe, ordaíodh, hordaíodh, tordaíodh, nordaíodh, d'ordaigh, ordaigh, ordaíonn, ordaítear, treoir
            order: threoir, dtreoir, treoracha, threoracha, dtreoracha, treoraíodh, threoraíodh, dtreoraíodh, threoraigh
            order: d'éiligh, éilíodh, éilíonn, ceanglaíodh, cheangail, ceanglas, cheanglas, gceanglas, ceanglaítear
            order: fógra forfheidhmiúcháin, fhógra forfheidhmiúcháin, bhfógra forfheidhmiúcháin, fógra forfheidhmithe
            order: fhógra forfheidhmithe, bhfógra forfheidhmithe, beart ceartaitheach, bheart ceartaitheach
            order: mbeart ceartaitheach, bearta ceartaitheacha, bhearta ceartaitheacha, mbearta ceartaitheacha
            order: cumhacht cheartaitheach, chumhacht cheartaitheach, gcumhacht cheartaitheach, cumhachtaí ceartaitheacha
            order: d'iarr, iarradh ar, caithfidh, ní mór, tugadh _ do, spriocdháta
            comply: i gcomhréir, a chur i gcomhréir, gcomhréir, comhlíonadh, chomhlíonadh, a chomhlíonadh, cloí, scrios
            comply: scriosadh, a scriosadh, léirscriosadh, a léirscriosadh, ceartú, cheartú, gceartú, a cheartú, athrú
            comply: hathrú, tathrú, nathrú, a athrú, a chur in oiriúint, a oiriúnú, deireadh a chur, a leasú
            comply: a chur ar an eolas, a thabhairt, rochtain, a leigheas, a bhaint, laistigh de thrí mhí
            comply: laistigh de shé mhí, a fheabhsú, a nuashonrú, a dhíothú, freagra a thabhairt
            ban: cosc, chosc, gcosc, coisc, choisc, gcoisc, coscadh, choscadh, gcoscadh, toirmeasc, thoirmeasc
            ban: dtoirmeasc, toirmisc, thoirmisc, dtoirmisc, toirmeascadh, thoirmeascadh, dtoirmeascadh, toirmiscthe
            ban: coisceadh, coscann, fionraí, fhionraí, bhfionraí, fionraíodh, fhionraíodh, bhfionraíodh, blocáil
            ban: bhlocáil, mblocáil, blocáladh, teorannú, theorannú, dteorannú, srianadh, bac, bhac, bacadh
            ban: cosc ar phróiseáil, fionraí ar aistrithe, fionraí aistrithe
            stopVerb: stop, stopadh, a stopadh, stad, a stad, scor, scoir, éirí as, fionraí, fhionraí, bhfionraí
            stopVerb: a fhionraí, cur ar fionraí, a chur ar fionraí, deireadh a chur le, staonadh, cuir deireadh
            stopVerb: gan leanúint, a scor
            reprimand: iomardú, hiomardú, tiomardú, niomardú, iomarduithe, hiomarduithe, tiomarduithe, niomarduithe
            reprimand: iomardaithe, hiomardaithe, tiomardaithe, niomardaithe, lochtú, cáineadh, cháineadh, gcáineadh
            reprimand: aifirt, haifirt, taifirt, naifirt, iomardaíodh, lochtaíodh, spraic, achasán, hachasán, tachasán
            reprimand: nachasán, cháin, casaoid foirmiúil, chasaoid foirmiúil, gcasaoid foirmiúil
            warn: rabhadh, rabhaidh, foláireamh, fholáireamh, bhfoláireamh, foláirimh, fholáirimh, bhfoláirimh
            warn: rabhadh foirmiúil, thug _ rabhadh
            periodic: fíneáil laethúil, fhíneáil laethúil, bhfíneáil laethúil, fíneálacha laethúla, fhíneálacha laethúla
            periodic: bhfíneálacha laethúla, pionós laethúil, phionós laethúil, bpionós laethúil, pionós tréimhsiúil
            periodic: phionós tréimhsiúil, bpionós tréimhsiúil, íocaíocht phionóis, híocaíocht phionóis
            periodic: tíocaíocht phionóis, níocaíocht phionóis, íocaíocht phionósach, híocaíocht phionósach
            periodic: tíocaíocht phionósach, níocaíocht phionósach, íocaíochtaí pionósacha tréimhsiúla
            periodic: híocaíochtaí pionósacha tréimhsiúla, tíocaíochtaí pionósacha tréimhsiúla
            periodic: níocaíochtaí pionósacha tréimhsiúla, pionós seachtainiúil, phionós seachtainiúil
            periodic: bpionós seachtainiúil, fíneáil in aghaidh an lae, fíneáil choimpléascach, dwangsom, astreinte
            propose: dréachtchinneadh, dhréachtchinneadh, ndréachtchinneadh, dréachtchinntí, dhréachtchinntí
            propose: ndréachtchinntí, dréachtchinnidh, dhréachtchinnidh, ndréachtchinnidh, dréacht, dhréacht, ndréacht
            propose: beartaithe, bheartaithe, mbeartaithe, beartaíonn, bheartaigh, tá sé beartaithe, mhol, moladh, molta
            propose: moltar, mholtar, mholadh, tá sé i gceist, réamhchinneadh, réamhchinntí, sealadach
            propose: réamhfhionnachtana, fógra intinne, ar intinn, lorg an t-ionchúisitheoir
            rumour: de réir foinsí, foinsí, foinse, foinsí eolacha, de réir tuairiscí, deirtear go, dealraíonn sé, ráfla
            rumour: ráflaí, gan ainm, meastar go, táthar ag súil, d'fhéadfadh sé, ar tí, daoine a bhfuil eolas acu
            withdraw: tarraingíodh siar, tharraingíodh siar, dtarraingíodh siar, tharraing siar, tarraingthe siar
            withdraw: a tharraingt siar, aisghairm, cuireadh ar ceal, dúnadh an cás, gan aon ghníomh eile, thit an cás
            withdraw: dréacht tarraingthe

            # Sums that are no fines.
            cap: suas go dtí, suas le, suas go, uasmhéid, uasteorainn, uasfhíneáil, huasfhíneáil, tuasfhíneáil
            cap: nuasfhíneáil, uasmhéad, ar a mhéad, den láimhdeachas, dá láimhdeachas, de láimhdeachas
            cap: den láimhdeachas bliantúil, cibé acu is mó, is féidir _ a ghearradh, d'fhéadfaí, féadfar
            cap: féadfaidh fíneáil, teorainn, % de, faoin gcéad dá, % dá, % den, a fhad le, chomh hard le, chomh mór le
            cap: is mó is féidir
            turnover: láimhdeachas, láimhdeachais, ioncam, ioncaim, hioncaim, tioncaim, nioncaim, brabús, bhrabús
            turnover: mbrabús, brabúis, bhrabúis, mbrabúis, díolacháin, dhíolacháin, ndíolacháin, tuilleamh, thuilleamh
            turnover: dtuilleamh, luach margaidh, caipitliú, chaipitliú, gcaipitliú
            turnover: teacht isteach, theacht isteach
            total: san iomlán, iomlán, ar an iomlán, le chéile, i dteannta a chéile, móriomlán, suim iomlán, eatarthu
            total: na bhfíneálacha uile, fíneálacha gur fiú
            total: ó 2018, ar an meán, meánfhíneáil
            damages: damáistí, dhamáistí, ndamáistí, cúiteamh, chúiteamh, gcúiteamh, cúitimh, chúitimh, gcúitimh
            damages: caingean, chaingean, gcaingean, caingne, chaingne, gcaingne, agra, hagra, tagra, nagra, éileamh
            damages: éilimh, caingean ghrúpa, chaingean ghrúpa, gcaingean ghrúpa, dlíthíocht, dhlíthíocht, ndlíthíocht
            damages: slánú, shlánú, tslánú, aicmechaingean, haicmechaingean, taicmechaingean, naicmechaingean
            damages: giúiré, paitinn
            otherSum: praghas, phraghas, bpraghas, praghsanna, phraghsanna, bpraghsanna, costas, chostas, gcostas
            otherSum: costais, chostais, gcostais, infheistíocht, hinfheistíocht, tinfheistíocht, ninfheistíocht
            otherSum: infheistíochta, hinfheistíochta, tinfheistíochta, ninfheistíochta, buiséad, bhuiséad, mbuiséad
            otherSum: soláthar, sholáthar, tsoláthar, foráil, fhoráil, bhforáil, socrú, shocrú, tsocrú, socraíocht
            otherSum: shocraíocht, tsocraíocht, cheannaigh, ceannach, conradh, chonradh, gconradh, díoladh, síntiús
            otherSum: shíntiús, tsíntiús, fuascailt, fhuascailt, bhfuascailt, airgead fuascailte, hairgead fuascailte
            otherSum: tairgead fuascailte, nairgead fuascailte, iasacht, hiasacht, tiasacht, niasacht, tuarastal
            otherSum: thuarastal, dtuarastal, deontas, dheontas, ndeontas, in aghaidh na bliana, chaith, costais dlí
            otherSum: caiteachas, éadáil
            otherSum: bitcoin*, chosain an, do charthanacht, charthanacht, mionlach, árachas

            # Procedure.
            decide: cinneadh, chinneadh, gcinneadh, cinnidh, chinnidh, gcinnidh, cinntí, chinntí, gcinntí, chinn
            decide: cinneann, rialú, rialuithe, rialaigh, socraigh, shocraigh, tsocraigh, fuarthas
            decide: cinneadh críochnaitheach, chinneadh críochnaitheach, gcinneadh críochnaitheach, toradh, thoradh
            decide: dtoradh, torthaí, thorthaí, dtorthaí, conclúid, chonclúid, gconclúid, dheimhnigh, fuair amach
            decide: tháinig ar an gconclúid, mheas, dar dáta, dátaithe, den dáta
            decide: ar an dáta, sínithe
            announce: d'fhógair, fhógair, fógraíodh, fógairt, fógra, foilsíodh, d'fhoilsigh, foilsiú, foilsithe
            announce: preasráiteas, nochtadh, nocht, tugadh le fios, thug le fios, chuir in iúl, tuairiscíodh
            incident: sceitheadh, sceitheadh sonraí, sceith, sceithe, ionsaí, ionsaithe, cibearionsaí, chibearionsaí
            incident: gcibearionsaí, hacaeir, hacálaithe, haiceáil, goideadh, goid, gadaíocht, teagmhas, teagmhais
            incident: teagmhasach, sárú sonraí, sárú ar shonraí
            statute: acht, achta, rialachán, rialacháin, rialachán ginearálta, treoir, treorach, dlí
            conclude: chríochnaigh, críochnaíodh, tugadh chun críche
            inquiry: fiosrúchán, fhiosrúchán, bhfiosrúchán, fiosrúcháin, fhiosrúcháin, bhfiosrúcháin, fiosrú, fhiosrú
            inquiry: bhfiosrú, imscrúdú, himscrúdú, timscrúdú, nimscrúdú, imscrúduithe, himscrúduithe, timscrúduithe
            inquiry: nimscrúduithe, imscrúdaithe, himscrúdaithe, timscrúdaithe, nimscrúdaithe, d'imscrúdaigh
            inquiry: d'fhiosraigh, cigireacht, chigireacht, gcigireacht, cigireachta, chigireachta, gcigireachta
            inquiry: iniúchadh, hiniúchadh, tiniúchadh, niniúchadh, iniúchta, hiniúchta, tiniúchta, niniúchta, scrúdú
            inquiry: scrúdaigh, d'oscail, osclaíodh, imeachtaí, himeachtaí, timeachtaí, nimeachtaí, thosaigh
            inquiry: cuireadh tús, seoladh, fiosraíodh, fhiosraíodh, bhfiosraíodh, ceistíodh, cheistíodh, gceistíodh
            appeal: achomharc, hachomharc, tachomharc, nachomharc, achomhairc, hachomhairc, tachomhairc, nachomhairc
            appeal: achomharcanna, hachomharcanna, tachomharcanna, nachomharcanna, agóid, hagóid, tagóid, nagóid
            appeal: athbhreithniú breithiúnach, hathbhreithniú breithiúnach, tathbhreithniú breithiúnach
            appeal: nathbhreithniú breithiúnach, athbhreithnithe bhreithiúnaigh, hathbhreithnithe bhreithiúnaigh
            appeal: tathbhreithnithe bhreithiúnaigh, nathbhreithnithe bhreithiúnaigh, dúshlán, dhúshlán, ndúshlán
            appeal: dúshlán dlí, dhúshlán dlí, ndúshlán dlí, caingean, chaingean, gcaingean, neamhniú
            appealVerb: rinne achomharc, achomharc a dhéanamh, hachomharc a dhéanamh, tachomharc a dhéanamh
            appealVerb: nachomharc a dhéanamh, achomharc a thaisceadh, hachomharc a thaisceadh, tachomharc a thaisceadh
            appealVerb: nachomharc a thaisceadh, achomharc a chur isteach, hachomharc a chur isteach
            appealVerb: tachomharc a chur isteach, nachomharc a chur isteach, thaisc achomharc, chuir achomharc isteach
            appealVerb: chuir isteach achomharc, thug dúshlán, dúshlán a thabhairt, dúshlán dlíthiúil
            appealVerb: chuaigh chun cúirte, dul chun cúirte, rachaidh chun cúirte, chun na cúirte, i gcoinne an chinnidh
            appealVerb: in aghaidh an chinnidh, in aghaidh na fíneála, i gcoinne na fíneála, thug caingean
            appealVerb: achomharc in aghaidh, achomharc i gcoinne, ag achomharc, d'achomharc, achomharcann, chonspóid
            appealVerb: ag troid, a throid, á chonspóid, achomharc a rinne, rinneadh achomharc
            appealVerb: lorg athbhreithniú breithiúnach
            > Rachaidh Brimwell Teoranta chun na cúirte.
            intend: déanfaidh, rachaidh, cuirfidh, tabharfaidh, tá sé ar intinn, tá sé ar intinn aici, ar intinn
            intend: tá sé i gceist, i gceist, beartaíonn, tá rún, rún, d'fhógair, d'fhéadfadh, féadfaidh, ag smaoineamh
            intend: ag machnamh, ag breithniú, breithneoidh, dúirt go ndéanfadh, go ndéanfadh, go ndéanfaidh, go rachadh
            intend: go gcuirfeadh, go dtabharfadh, ba mhaith, teastaíonn, ag pleanáil, pleanáil, easaontaíonn
            intend: ní aontaíonn, níor aontaigh, tá sé chun, chun achomharc, gheall, beidh, bagair
            lodge: thaisc, taisceadh, chuir isteach, cuireadh isteach, cur isteach, rinne, rinneadh, a rinne, chuir
            lodge: cuireadh, fuair, fuarthas, thug, tugadh, d'eascair, chuaigh chuig, thíolaic, seol, sheol
            lodge: sheol isteach, dhírigh, tharchuir, chuir faoi bhráid, thuairiscigh, a dhéanamh
            dismiss: dhiúltaigh, diúltaíodh, dhiúltaigh do, dífhostaigh, chaith amach, caitheadh amach, dhíbh, díbheadh
            dismiss: díbhe, chaill, a chailleadh, níor éirigh leis an achomharc, theip ar an achomharc, gan rath
            dismiss: doghlactha, gan bhunús, gan bunús, níor ghlac
            grant: d'éirigh leis an achomharc, glacadh leis an achomharc, ghlac an chúirt leis an achomharc, bhuaigh
            grant: i bhfabhar, d'éirigh le, ceadaíodh an t-achomharc, cheadaigh
            uphold: dheimhnigh, deimhníodh, deimhniú, dheimhniú, ndeimhniú, dhaingnigh, daingníodh, sheas le, seasann
            uphold: sheas, d'fhormheas, bhailíochtaigh, fanann i bhfeidhm, faomhadh, d'fhaomh, dheimhnigh an chúirt
            uphold: sheas an chúirt
            annul: neamhniú, neamhníodh, neamhnigh, cuireadh ar neamhní, chuir ar neamhní, ar neamhní, cuireadh ar ceal
            annul: chuir ar ceal, ar ceal, cealaíodh, chealaíodh, gcealaíodh, chealaigh, cealú, chealú, gcealú
            annul: chuir ar leataobh, cuireadh ar leataobh, ar leataobh, cúlghairm, chúlghairm, gcúlghairm, chúlghair
            annul: cúlghaireadh, aisghaireadh, d'aisghair, scriosadh an fhíneáil
            reduce: laghdaíodh, laghdaigh, laghdú, laghdaithe, ísligh, d'ísligh, íslíodh, ísliú, hísliú, tísliú, nísliú
            reduce: gearradh siar, ghearr siar, maolú, mhaolú, maolaíodh, mhaolaigh, leathadh, anuas go
            reduce: thit go
            increase: méadaíodh, mhéadaíodh, méadaigh, mhéadaigh, méadú, mhéadú, ardaíodh, hardaíodh, tardaíodh
            increase: nardaíodh, d'ardaigh, ardú, dúbailt, dhúbailt, ndúbailt, dhúbail, níos airde, dúblaíodh
            refer: cuireadh ar ais, chuir ar ais, ar ais chuig, tarchuireadh, tharchuir, tarchur, tharchur, dtarchur
            refer: réamhrialú, réamhrialaithe, cuireadh faoi bhráid na cúirte breithiúnais, athbhreithniú nua
            refer: cinneadh nua, ceisteanna chuig cúirt bhreithiúnais
            suspend: cuireadh ar fionraí, chuir ar fionraí, bac, bhac, mbac, fionraí, fhionraí, bhfionraí, cuireadh bac
            suspend: faoiseamh eatramhach, urghaire, hurghaire, turghaire, nurghaire, ar feitheamh, cuireadh ar athló
            suspend: fanacht
            complaint: gearán, ghearán, ngearán, gearáin, ghearáin, ngearáin, casaoid, chasaoid, gcasaoid, casaoidí
            complaint: chasaoidí, gcasaoidí, clamhsán, chlamhsán, gclamhsán
            complain: ghearáin, rinne gearán, rinneadh gearán, a rinne gearán, a rinne an gearán, gearán a dhéanamh
            complain: d'agair, ag gearán, chuir gearán, gearáin a rinne
            behalf: thar ceann, ar son, in ainm, ag gníomhú, a dhéanann ionadaíocht, rinne ionadaíocht, ionadaíocht
            behalf: le tacaíocht, thar a ceann, thar a cheann
            accept: ghlac leis an gcinneadh, ghlac leis an bhfíneáil, glacann leis an gcinneadh, ní dhéanfaidh achomharc
            accept: ní dhéanfaidh _ achomharc, gan achomharc, níor achomharc, d'íoc an fhíneáil, íocadh an fhíneáil
            accept: d'íoc cheana, tarraingíodh siar an t-achomharc, ní rachaidh chun cúirte, glacfaidh leis

            # Who.
            authorityNoun: coimisiún, choimisiún, gcoimisiún, coimisiúin, choimisiúin, gcoimisiúin, coimisinéir
            authorityNoun: choimisinéir, gcoimisinéir, coimisinéara, choimisinéara, gcoimisinéara, rialtóir, rialtóra
            authorityNoun: rialtóirí, údarás, húdarás, túdarás, núdarás, údaráis, húdaráis, túdaráis, núdaráis
            authorityNoun: údarás maoirseachta, húdarás maoirseachta, túdarás maoirseachta, núdarás maoirseachta
            authorityNoun: údaráis mhaoirseachta, húdaráis mhaoirseachta, túdaráis mhaoirseachta, núdaráis mhaoirseachta
            authorityNoun: príomhúdarás, phríomhúdarás, bpríomhúdarás, príomhúdarás maoirseachta
            authorityNoun: phríomhúdarás maoirseachta, bpríomhúdarás maoirseachta, údarás cosanta sonraí
            authorityNoun: húdarás cosanta sonraí, túdarás cosanta sonraí, núdarás cosanta sonraí, faireoir, fhaireoir
            authorityNoun: bhfaireoir, gníomhaireacht, ghníomhaireacht, ngníomhaireacht, maoirseoir, mhaoirseoir
            authorityNoun: ombudsman, hombudsman, tombudsman, nombudsman, cigireacht, chigireacht, gcigireacht, rialálaí
            authorityNoun: rialálaí sonraí, coimisinéir sonraí, choimisinéir sonraí, gcoimisinéir sonraí
            authorityNoun: coimisiún cosanta sonraí, choimisiún cosanta sonraí, gcoimisiún cosanta sonraí, faire, fhaire
            authorityNoun: bhfaire, oifig an choimisinéara, an bord
            courtNoun: cúirt, chúirt, gcúirt, cúirte, chúirte, gcúirte, cúirteanna, chúirteanna, gcúirteanna, ard-chúirt
            courtNoun: hard-chúirt, tard-chúirt, nard-chúirt, ardchúirt, hardchúirt, tardchúirt, nardchúirt, ardchúirte
            courtNoun: hardchúirte, tardchúirte, nardchúirte, cúirt chuarda, chúirt chuarda, gcúirt chuarda
            courtNoun: cúirt uachtarach, chúirt uachtarach, gcúirt uachtarach, cúirt achomhairc, chúirt achomhairc
            courtNoun: gcúirt achomhairc, cúirt bhreithiúnais, chúirt bhreithiúnais, gcúirt bhreithiúnais
            courtNoun: cúirte breithiúnais, chúirte breithiúnais, gcúirte breithiúnais, cúirt ghinearálta
            courtNoun: chúirt ghinearálta, gcúirt ghinearálta, cúirt dúiche, chúirt dúiche, gcúirt dúiche, binse, bhinse
            courtNoun: mbinse, binsí, bhinsí, mbinsí, breitheamh, bhreitheamh, mbreitheamh, breithiúna, bhreithiúna
            courtNoun: mbreithiúna, breithimh, bhreithimh, mbreithimh, cúirt riaracháin, chúirt riaracháin
            courtNoun: gcúirt riaracháin
            companyNoun: cuideachta, chuideachta, gcuideachta, cuideachtaí, chuideachtaí, gcuideachtaí, comhlacht
            companyNoun: chomhlacht, gcomhlacht, comhlachtaí, chomhlachtaí, gcomhlachtaí, comhlachta, chomhlachta
            companyNoun: gcomhlachta, gnólacht, ghnólacht, ngnólacht, gnólachtaí, ghnólachtaí, ngnólachtaí, gnólachta
            companyNoun: ghnólachta, ngnólachta, grúpa, ghrúpa, ngrúpa, grúpaí, ghrúpaí, ngrúpaí, fiontar, fhiontar
            companyNoun: bhfiontar, fiontair, fhiontair, bhfiontair, corparáid, chorparáid, gcorparáid, corparáide
            companyNoun: chorparáide, gcorparáide, gnó, ghnó, ngnó, gnóthas, ghnóthas, ngnóthas, gnóthais, ghnóthais
            companyNoun: ngnóthais, fathach, fhathach, bhfathach, fathaigh, fhathaigh, bhfathaigh, ollchomhlacht
            companyNoun: hollchomhlacht, tollchomhlacht, nollchomhlacht, fathach teicneolaíochta
            companyNoun: fhathach teicneolaíochta, bhfathach teicneolaíochta, cuideachta teicneolaíochta
            companyNoun: chuideachta teicneolaíochta, gcuideachta teicneolaíochta, banc, bhanc, mbanc, bainc, bhainc
            companyNoun: mbainc, ospidéal, hospidéal, tospidéal, nospidéal, ospidéil, hospidéil, tospidéil, nospidéil
            companyNoun: clinic, chlinic, gclinic, oibreoir, hoibreoir, toibreoir, noibreoir, oibreora, hoibreora
            companyNoun: toibreora, noibreora, oibreoir teileachumarsáide, hoibreoir teileachumarsáide
            companyNoun: toibreoir teileachumarsáide, noibreoir teileachumarsáide, aerlíne, haerlíne, taerlíne, naerlíne
            companyNoun: soláthraí, sholáthraí, tsoláthraí, soláthraithe, sholáthraithe, tsoláthraithe, siopa, shiopa
            companyNoun: tsiopa, siopaí, shiopaí, tsiopaí, ollmhargadh, hollmhargadh, tollmhargadh, nollmhargadh
            companyNoun: miondíoltóir, mhiondíoltóir, árachóir, hárachóir, tárachóir, nárachóir, comhlacht árachais
            companyNoun: chomhlacht árachais, gcomhlacht árachais, árachas, hárachas, tárachas, nárachas, scoil, scoile
            companyNoun: scoileanna, ollscoil, hollscoil, tollscoil, nollscoil, ollscoile, hollscoile, tollscoile
            companyNoun: nollscoile, coláiste, choláiste, gcoláiste, coláistí, choláistí, gcoláistí, institiúid
            companyNoun: hinstitiúid, tinstitiúid, ninstitiúid, comhairle, chomhairle, gcomhairle, comhairle contae
            companyNoun: chomhairle contae, gcomhairle contae, comhairle cathrach, chomhairle cathrach
            companyNoun: gcomhairle cathrach, roinn, roinne, an roinn, aireacht, haireacht, taireacht, naireacht, aire
            companyNoun: haire, taire, naire, garda síochána, gharda síochána, ngarda síochána, gardaí, ghardaí, ngardaí
            companyNoun: gníomhaireacht, ghníomhaireacht, ngníomhaireacht, feidhmeannacht, fheidhmeannacht
            companyNoun: bhfeidhmeannacht, feidhmeannacht na seirbhíse sláinte, eagraíocht, heagraíocht, teagraíocht
            companyNoun: neagraíocht, eagraíochta, heagraíochta, teagraíochta, neagraíochta, eagraíochtaí, heagraíochtaí
            companyNoun: teagraíochtaí, neagraíochtaí, carthanas, charthanas, gcarthanas, carthanacht, charthanacht
            companyNoun: gcarthanacht, comhar creidmheasa, chomhar creidmheasa, gcomhar creidmheasa, comhair chreidmheasa
            companyNoun: chomhair chreidmheasa, gcomhair chreidmheasa, óstán, hóstán, tóstán, nóstán, óstáin, hóstáin
            companyNoun: tóstáin, nóstáin, bialann, bhialann, mbialann, teach tábhairne, theach tábhairne
            companyNoun: dteach tábhairne, ardán, hardán, tardán, nardán, ardáin, hardáin, tardáin, nardáin, aip, haip
            companyNoun: taip, naip, aipe, haipe, taipe, naipe, aipeanna, haipeanna, taipeanna, naipeanna, suíomh
            companyNoun: shuíomh, tsuíomh, suímh, shuímh, tsuímh, suíomh gréasáin, shuíomh gréasáin, tsuíomh gréasáin
            companyNoun: láithreán, láithreáin, líonra sóisialta, meán sóisialta, mheán sóisialta, na meáin shóisialta
            companyNoun: inneall cuardaigh, hinneall cuardaigh, tinneall cuardaigh, ninneall cuardaigh, fochuideachta
            companyNoun: fhochuideachta, bhfochuideachta, fochuideachtaí, fhochuideachtaí, bhfochuideachtaí
            companyNoun: máthairchuideachta, mháthairchuideachta, fostóir, fhostóir, bhfostóir, fostóra, fhostóra
            companyNoun: bhfostóra, fostóirí, fhostóirí, bhfostóirí, rialaitheoir, rialaitheora, rialaitheoir sonraí
            companyNoun: próiseálaí, phróiseálaí, bpróiseálaí, próiseálaí sonraí, phróiseálaí sonraí, bpróiseálaí sonraí
            companyNoun: conraitheoir, chonraitheoir, gconraitheoir, foilsitheoir, fhoilsitheoir, bhfoilsitheoir
            companyNoun: nuachtán, craoltóir, chraoltóir, gcraoltóir, soláthraí fuinnimh, sholáthraí fuinnimh
            companyNoun: tsoláthraí fuinnimh, cuideachta fuinnimh, chuideachta fuinnimh, gcuideachta fuinnimh
            companyNoun: cuideachta leictreachais, chuideachta leictreachais, gcuideachta leictreachais, tiarna talún
            companyNoun: thiarna talún, dtiarna talún, club, chlub, gclub, cumann, chumann, gcumann, páirtí polaitiúil
            companyNoun: pháirtí polaitiúil, bpáirtí polaitiúil, iarfhostaí, hiarfhostaí, tiarfhostaí, niarfhostaí
            companyNoun: dlíodóir, dhlíodóir, ndlíodóir, dochtúir, dhochtúir, ndochtúir, fiaclóir, fhiaclóir, bhfiaclóir
            companyNoun: cógaslann, chógaslann, gcógaslann, teach altranais, theach altranais, dteach altranais
            companyNoun: leabharlann, músaem, mhúsaem, bord, bhord, mbord, bord sláinte, bhord sláinte, mbord sláinte
            companyNoun: comhlacht poiblí, chomhlacht poiblí, gcomhlacht poiblí, comhlachtaí poiblí, chomhlachtaí poiblí
            companyNoun: gcomhlachtaí poiblí, údarás áitiúil, húdarás áitiúil, túdarás áitiúil, núdarás áitiúil
            companyNoun: údaráis áitiúla, húdaráis áitiúla, túdaráis áitiúla, núdaráis áitiúla, rialtas, stáisiún, monarú
            companyNoun: mhonarú, monaróir, mhonaróir, déantóir, dhéantóir, ndéantóir, oifig an phoist, hoifig an phoist
            companyNoun: toifig an phoist, noifig an phoist, cuideachta bhainistíochta, chuideachta bhainistíochta
            companyNoun: gcuideachta bhainistíochta, duine, dhuine, nduine, duine aonair, dhuine aonair, nduine aonair
            companyNoun: fear, fhear, bhfear, bean, bhean, mbean, trádálaí aonair, thrádálaí aonair, dtrádálaí aonair
            companyNoun: comhlacht margaíochta, chomhlacht margaíochta, gcomhlacht margaíochta, comhlacht bailithe fiach
            companyNoun: chomhlacht bailithe fiach, gcomhlacht bailithe fiach, gníomhaireacht earcaíochta
            companyNoun: ghníomhaireacht earcaíochta, ngníomhaireacht earcaíochta, gníomhaireacht taistil
            companyNoun: ghníomhaireacht taistil, ngníomhaireacht taistil, comhlacht slándála, chomhlacht slándála
            companyNoun: gcomhlacht slándála
            role: rialaitheoir, rialaitheora, rialaitheoir sonraí
            # Within names.
            link: na, an, agus, um
            # Where somebody is.
            at: i, in, as
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: comhairle, ospidéal, ollscoil, coláiste, scoil
            officeNoun fields: roinn, aire
            personNoun: custaiméir*, chustaiméir*, gcustaiméir*, úsáideoir*, húsáideoir*, túsáideoir*, núsáideoir*
            personNoun: fostaí, fhostaí, bhfostaí, fostaithe, fhostaithe, bhfostaithe, saoránach, shaoránach, tsaoránach
            personNoun: saoránaigh, shaoránaigh, tsaoránaigh, othar, hothar, tothar, nothar, othair, hothair, tothair
            personNoun: nothair, duine, dhuine, nduine, daoine, dhaoine, ndaoine, fear, fhear, bhfear, fir, fhir, bhfir
            personNoun: bean, bhean, mbean, mná, mhná, páiste, pháiste, bpáiste, páistí, pháistí, bpáistí, leanbh, leanaí
            personNoun: ábhar sonraí, hábhar sonraí, tábhar sonraí, nábhar sonraí, ábhair sonraí, hábhair sonraí
            personNoun: tábhair sonraí, nábhair sonraí, ábhair shonraí, hábhair shonraí, tábhair shonraí, nábhair shonraí
            personNoun: gearánach, ghearánach, ngearánach, gearánaí, ghearánaí, ngearánaí, gearánaigh, ghearánaigh
            personNoun: ngearánaigh, gearánaithe, ghearánaithe, ngearánaithe, dalta, dhalta, ndalta, daltaí, dhaltaí
            personNoun: ndaltaí, mac léinn, mhac léinn, mic léinn, mhic léinn, tuismitheoir*, thuismitheoir*
            personNoun: dtuismitheoir*, síntiúsóir*, shíntiúsóir*, tsíntiúsóir*, rannpháirtí*, paisinéir*, phaisinéir*
            personNoun: bpaisinéir*, cliant, chliant, gcliant, cliaint, chliaint, gcliaint, oibrí, hoibrí, toibrí, noibrí
            personNoun: oibrithe, hoibrithe, toibrithe, noibrithe, iarratasóir*, hiarratasóir*, tiarratasóir*
            personNoun: niarratasóir*, tomhaltóir*, thomhaltóir*, dtomhaltóir*, ball, bhall, mball, baill, bhaill, mbaill
            personNoun: comhalta, chomhalta, gcomhalta, comhaltaí, chomhaltaí, gcomhaltaí, gníomhaí, ghníomhaí, ngníomhaí
            personNoun: gníomhaithe, ghníomhaithe, ngníomhaithe, urlabhraí, hurlabhraí, turlabhraí, nurlabhraí, déagóir*
            personNoun: dhéagóir*, ndéagóir*, mionaoiseach, mhionaoiseach, iriseoir*, hiriseoir*, tiriseoir*, niriseoir*
            personNoun: tionónta*, thionónta*, dtionónta*, cónaitheoir*, chónaitheoir*, gcónaitheoir*, turasóir*
            personNoun: thurasóir*, dturasóir*, aoi, haoi, taoi, naoi, aíonna, haíonna, taíonna, naíonna, iarfhostaí
            personNoun: hiarfhostaí, tiarfhostaí, niarfhostaí
            ngoNoun: eagraíocht, heagraíocht, teagraíocht, neagraíocht, eagraíochta, heagraíochta, teagraíochta
            ngoNoun: neagraíochta, eagraíochtaí, heagraíochtaí, teagraíochtaí, neagraíochtaí, eagraíocht neamhrialtasach
            ngoNoun: heagraíocht neamhrialtasach, teagraíocht neamhrialtasach, neagraíocht neamhrialtasach, cumann
            ngoNoun: chumann, gcumann, cumainn, chumainn, gcumainn, fondúireacht, fhondúireacht, bhfondúireacht
            ngoNoun: fondúireachta, fhondúireachta, bhfondúireachta, grúpa feachtais, ghrúpa feachtais, ngrúpa feachtais
            ngoNoun: grúpa cearta, ghrúpa cearta, ngrúpa cearta, grúpa príobháideachais, ghrúpa príobháideachais
            ngoNoun: ngrúpa príobháideachais, eagraíocht phríobháideachais, heagraíocht phríobháideachais
            ngoNoun: teagraíocht phríobháideachais, neagraíocht phríobháideachais, ceardchumann, cheardchumann
            ngoNoun: gceardchumann, ceardchumainn, cheardchumainn, gceardchumainn, carthanas, charthanas, gcarthanas
            ngoNoun: comhairle na hÉireann um shaoirsí sibhialta, chomhairle na hÉireann um shaoirsí sibhialta
            ngoNoun: gcomhairle na hÉireann um shaoirsí sibhialta, gníomhaithe, ghníomhaithe, ngníomhaithe
            ngoNoun: neamhbhrabúsach
            pressNoun: irish times, an irish times, irish examiner, sunday independent, business post, rté, tg4
            pressNoun: tuairisc . ie, tuairisc, nuacht rté, the irish times, irish independent, reuters, bloomberg, afp
            pressNoun: bbc, politico, financial times, the guardian, raidió na gaeltachta, rnag, wall street journal
            pressNoun: nuachtán, nuachtáin, gníomhaireacht nuachta, ghníomhaireacht nuachta, ngníomhaireacht nuachta
            pressNoun: iriseoir, hiriseoir, tiriseoir, niriseoir
            prosecutor: ionchúisitheoir, hionchúisitheoir, tionchúisitheoir, nionchúisitheoir, ionchúisitheora
            police: garda síochána, gharda síochána, gardaí, póilíní, phóilíní
            prosecutor: hionchúisitheora, tionchúisitheora, nionchúisitheora, stiúrthóir ionchúiseamh poiblí
            prosecutor: an stiúrthóir ionchúiseamh poiblí, abhcóide ginearálta, habhcóide ginearálta
            prosecutor: tabhcóide ginearálta, nabhcóide ginearálta, abhcóide ghinearálta, habhcóide ghinearálta
            prosecutor: tabhcóide ghinearálta, nabhcóide ghinearálta, ard-aighne, rapóirtéir
            legalForm: ltd, inc, plc, llc, llp, gmbh, s . a, s . a . s, sarl, s . a . r . l, s . à r . l, s à r . l
            legalForm: s . r . l, srl, s . p . a, s . l, s . l . u, s . a . u, b . v, bv, n . v, nv, bvba, b . v . b . a
            legalForm: cvba, vzw, asbl, v . o . f, vof, oy, oyj, a / s, aps, ehf, sp . z o . o, sp . zo . o, sp . k, kft
            legalForm: k . f . t, zrt, nyrt, s . r . o, a . s, d . o . o, d . d, d . n . o, unlimited company
            legalForm: designated activity company, corp, & co, co . kg, kgaa, kg a . a, ohg, gbr, e . v, mbh
            legalForm: ges . m . b . h, gesmbh, s . n . c, s . c . a, eood, uab, pty ltd, pte ltd, public limited company
            legalForm: limited liability company, limited company, s . a . d, ltda, s . c, scarl, ^limited, ^incorporated
            legalForm: ^lp, ^se, ^sas, ^sasu, ^spa, ^sl, ^slu, ^sau, ^ab, ^asa, ^uc, ^bt, ^dd, ^ou
            legalForm: ^ev, ^ike, ^epe, ^ae, ^sca, ^scs, ^co, ^holdings, ^sia, ^hf, ^corporation, ^doo, ^spol, ^kg, ^ug
            legalForm: ^coop, ^gie, ^ood, ^cv, ^scrl, ^snc, ^lda, ^pte, ^pvt, ^ead, ^pty, ^dac, ^clg, ^company
            legalForm: teo, teoranta, cpt, cuideachta phoiblí theoranta, cuideachta ghníomhaíochta ainmnithe, cga
            legalForm: faoi theorainn ráthaíochta, ctr
            against: ar, in aghaidh, i gcoinne, do, chuig, faoi, air, uirthi, orthu, in éadan, dírithe ar
            by: ag, ó, ón, as
            of: de, den, ó, ón, na, an
            forWhom: as, as an, mar gheall ar, de bharr, toisc, de dheasca, i ngeall ar, i leith, maidir le, i ndáil le
            forWhom: faoi

            # What else a text claims.
            record: an fhíneáil is mó, an fhíneáil is airde, fíneáil is mó, fíneáil is airde, is mó riamh, is airde riamh
            record: is mó go dtí seo, is airde go dtí seo, curiarracht, churiarracht, gcuriarracht, riamh, go dtí seo
            record: an chéad fhíneáil, is mó, is airde, is troime, gan fasach, an dara fíneáil is mó
            earlier: roimhe sin, roimhe seo, cheana, cheana féin, anuraidh, in 2020 cheana, tráth, uair amháin roimhe sin
            earlier: i gcás eile, i gcás ar leith, gearradh cheana, i gcomparáid, i gcomparáid le, go dtí sin
            earlier: an fhíneáil roimhe, sa chás roimhe, le déanaí freisin, ar leithligh, tagann sé sin
            silent: níor fhoilsigh, nár fhoilsigh, níor foilsíodh, nár foilsíodh, dhiúltaigh trácht, níor fhreagair
            silent: níor thug freagra, níl trácht déanta, gan trácht, níor dhearbhaigh, níor dheimhnigh, gan freagra
            silent: rún gairmiúil
            undescribed: níor luaigh, níor luadh, níor shonraigh, gan sonrú, níor míníodh cé na, gan a rá, ní deir
            undescribed: gan sonraí, níor tugadh sonraí, níor thug sonraí
            seat: ceanncheathrú, cheanncheathrú, gceanncheathrú, ceanncheathrúna, cheanncheathrúna, gceanncheathrúna
            seat: ceanncheathrú Eorpach, cheanncheathrú Eorpach, gceanncheathrú Eorpach, ceannáras, cheannáras
            seat: gceannáras, ceannárais, cheannárais, gceannárais, príomhbhunaíocht, phríomhbhunaíocht
            seat: bpríomhbhunaíocht, príomhoifig, phríomhoifig, bpríomhoifig, oifig chláraithe, hoifig chláraithe
            seat: toifig chláraithe, noifig chláraithe, lonnaithe, atá lonnaithe, bunaithe, bhunaithe, mbunaithe
            seat: bunaithe i, cláraithe i, suite i
            filing: tuarascáil bhliantúil, thuarascáil bhliantúil, dtuarascáil bhliantúil, tuarascála bliantúla
            filing: thuarascála bliantúla, dtuarascála bliantúla, tuarascáil ráithiúil, thuarascáil ráithiúil
            filing: dtuarascáil ráithiúil, ráitis airgeadais, ráiteas airgeadais, cuntais bhliantúla, chuntais bhliantúla
            filing: gcuntais bhliantúla, cuntais, chuntais, gcuntais, stocmhalartán, comhdú, chomhdú, gcomhdú
            filing: nótaí leis na cuntais, réamheolaire, infheisteoirí, hinfheisteoirí, tinfheisteoirí, ninfheisteoirí
            says: deir, dúirt, dúradh, deirtear, dar le, dar leis, dar léi, de réir, d'fhógair, fógraíodh, luaigh
            says: luaitear, mhínigh, mhaígh, maíonn, scríobh, d'inis, urlabhraí, ráiteas, i ráiteas, leag béim
            says: chuir in iúl, thuairiscigh, dheimhnigh, shéan, séanann, mheas, d'admhaigh
            inaction: níor tharla faic, níor tharla rud ar bith, gan dul chun cinn, rómhall, moill, níor ghníomhaigh
            inaction: mainneachtain gníomhú
            directive: treoir, threoir, dtreoir, treorach, threorach, dtreorach
            region: Eoraip, Eorpa, hEorpa, tEorpa, nEorpa, Eorpach, Eorpacha, hEorpaí, an tAontas, Aontas, hAontas
            region: tAontas, nAontas, Aontas Eorpach, hAontas Eorpach, tAontas Eorpach, nAontas Eorpach, Aontais
            region: hAontais, tAontais, nAontais, AE, LEE, Sín, tSín, Síne, Síneach, Meiriceá, Meiriceánach, Afraic, Áise
            region: Áis, Rúis, Rúise, Tuirc, India, Iosrael, Astráil, Ceanada, Brasaíl, an Bhruiséil, Bruiséil
            region: Califoirnia, Corcaigh, Chorcaigh, Gaillimh, Luimneach, Gaeltacht, Tuaisceart, Baile Átha Cliath
            region: Bhaile Átha Cliath, mBaile Átha Cliath

            # Phrases that hide a cue.
            none: oifigeach cosanta sonraí, oifigigh cosanta sonraí, oifigeach um chosaint sonraí, measúnú tionchair
            none: ballstát, bhallstát, ballstáit, bhallstáit, mballstát, beartas príobháideachais
            none: ráiteas príobháideachais, téarmaí seirbhíse, ar an gcéad dul síos, den chéad uair, don chéad uair
            none: i dtús báire, ar ndóigh, ar aon nós, ar aon chuma, mar shampla, ar fad, ar fáil, i gcoitinne, ar ais
            none: ag an am, ag an am céanna, i bhfeidhm, chun tosaigh, fianáin seo, ar an láthair, ar bith, de ghnáth
            none: eolas don eagarthóir, nótaí don eagarthóir, faoin gcéad, an chéad uair eile, mar chuid, in ord, as ord
            none: ar shlí, ar bhealach, i gceann, le haghaidh, i láthair, i dtaobh, cuntas a chur ar an eolas
            none: ar an drochuair, ar a laghad ar bith
            instance 1: an chúirt chuarda, chúirt chuarda, cúirt chuarda, chúirt dúiche, cúirt dúiche, gcúirt chuarda
            instance 2: an chúirt achomhairc, chúirt achomhairc, cúirt achomhairc, gcúirt achomhairc
            instance 3: chúirt uachtarach, cúirt uachtarach, gcúirt uachtarach
            judgment: breithiúnas, bhreithiúnas, mbreithiúnas, breithiúnais, bhreithiúnais, mbreithiúnais
            remedy: is féidir achomharc, féadfar achomharc, ceart achomhairc, féadfaidh achomharc
            remedy: is féidir é a achomharc, tréimhse achomhairc
            restore: cuireadh ar ais, an méid bunaidh
            reduce: laghdaigh … go, ghearr … go
            annul: chuir … ar neamhní, chealaigh … an, chuir … ar leataobh
            uphold: sheas … leis, dhaingnigh … an
            dismiss: dhiúltaigh … don achomharc, chaith … amach
            refer: chuir … ar ais, tharchuir … chuig
            appealVerb: rinne … achomharc, thaisc … achomharc, rinne … achomhairc, thug … chun na cúirte
            appealVerb: thug … chuig an ardchúirt
            ngoNoun: noyb
            personNoun: tuismitheoir, tuismitheoirí, iarbhall, iarbhaill, múinteoir*, mhúinteoir*, dochtúir*
            personNoun: dhochtúir*, altra, haltra, aturnae, haturnae, abhcóide, iriseoir, comharsa, chomharsa
            personNoun: mac léinn, comhairleoir*, chomhairleoir*, máthair, mháthair, athair, iar-fhostaí, cónaitheoir
            personNoun: grúpa tuismitheoirí
            ngoNoun: grúpa, ghrúpa, ngrúpa, coiste, choiste
            partial: i bpáirt, go páirteach
            intend: ní chuireann as an áireamh, déanfaimid achomharc, rachaimid, táimid chun, tá sé i gceist
            intend: ag smaoineamh, ag ullmhú, ag dul chun na cúirte, ag dul go dtí an chúirt, go mbeidh achomharc
            intend: beidh achomharc, déanfaidh achomharc, déanfar achomharc
            appealVerb: déanfaimid achomharc, rachaimid chun na cúirte, ag dul chun na cúirte, ag dul go dtí an chúirt
            appealVerb: go mbeidh achomharc, beidh achomharc, déanfaidh achomharc, chun na hard-chúirte
            propose: molann, mhol, moltar fíneáil, dréacht-chinneadh, dréachtchinneadh, tá sé i gceist fíneáil
            propose: ar intinn aige fíneáil, beartaíonn
            rumour: de réir foinsí, foinsí gan ainm, foinsí atá eolach
            complain: rinne … gearán, a rinne … gearán
            remedy: féadfaidh … achomharc, féadann … achomharc
            """#)
}
