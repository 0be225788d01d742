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
            stop: dhiúltaigh, mhaígh, creideann, ghlac, glacann, ghearr, chaill, sheas, thit, tharraing, tuigtear
            stop: laghdaigh, laghdaíonn, phléadáil, ghabh, goideadh, ciontaíodh, cuirfear, cuirtear, cuireann, ordaíodh
            stop: sáraíodh, sháraigh, baineann, bhain, cosnóidh, chosain, moltar, mhol, tabharfaidh, tugann, tugtar
            stop: úsáidfear, d'ordaigh, d'iarr, iarrann, iarradh, mheas, measann, mhínigh, míníonn, dheimhnigh
            stop: deimhníonn, d'fhoilsigh, foilsíodh, foilsítear, d'fhógair, fógraíodh, d'eisigh, eisíodh, gearradh
            stop: gearrtar, gearrfar, leag, leagadh, d'íoc, íocfaidh, d'aimsigh, aimsíodh, bhris, briseadh, bhronn
            stop: bronnadh, choinnigh, coinníodh, coinníonn, chríochnaigh, chuala, chonaic, chreid, dhún, dúnadh
            stop: d'éirigh, éiríonn, d'fhéach, d'fhiafraigh, d'fhiosraigh, fiosraíodh, d'inis, insíonn, d'oscail
            stop: osclaíodh, d'úsáid, úsáideann, úsáideadh, d'imigh, d'aontaigh, aontaíonn, easaontaíonn, d'admhaigh
            stop: admhaíonn, dhearbhaigh, dearbhaíonn, dhaingnigh, daingníodh, neamhníodh, cealaíodh, chealaigh, theip
            stop: thosaigh, tosaíodh, thaisc, thuairiscigh, tuairiscítear, tagann, tiocfaidh, rachaidh, téann, déantar
            stop: bíodh, bhíodh, bhítí, luaigh, luaitear, léirigh, léiríonn, chiontaigh, scríobh, seoladh, sheol, shéan
            stop: séanann, shroich, thóg, tógadh, tógann, throid, thuig, mheabhraigh, cheannaigh, cheap, ceapadh
            stop: cheadaigh, choisc, coisceadh, d'iompaigh, réitigh, socraíodh, shocraigh, scriosadh, scrios, stop
            stop: stopadh, céard, os
            abbr: uas, lch, lgh, uimh, srl, m . sh, r . ch, i . n . é, tel, teo, cpt, alt, ailt, ean, feabh, már, aib
            abbr: beal, meith, lún, mf, dfó, samh, noll, art, an tuas, an dr, dr, ltd

            the: an, na, seo, sin, siúd, úd, céanna, a, a chuid, ár, thuasluaite, réamhráite, gach
            the: den, don, sa, san, sna, ón, faoin, óna, lena, ina, dá
            a: éigin, amháin, áirithe, roinnt, cúpla, eile, aon, dhá, trí, ceithre, cúig, beirt, triúr
            a: nach bhfuil ainmnithe, gan ainm
            a: nár ainmníodh, nár luadh a ainm, anaithnid, nach bhfuil ainm luaite leis, eile ar fad
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
            currency USD: dollar sam, dhollar meiriceánach, ndollar meiriceánach
            currency GBP: punt, phunt, bpunt, puint, phuint, bpuint, punt steirling, phunt steirling, bpunt steirling
            currency GBP: steirling, gbp
            currency GBP: mgbp
            currency GBP: punt sasanach
            currency SEK: coróin Shualannach, choróin Shualannach, gcoróin Shualannach, sek
            currency SEK: coróin sualannach, coróin na sualainne, choróin na sualainne, gcoróin na sualainne
            currency NOK: coróin Iorua, choróin Iorua, gcoróin Iorua, nok, coróin Ioruach, choróin Ioruach
            currency NOK: gcoróin Ioruach
            currency NOK: coróin na hiorua, choróin na hiorua, gcoróin na hiorua
            currency DKK: coróin Danmhargach, choróin Danmhargach, gcoróin Danmhargach, dkk
            currency DKK: coróin na danmhairge, choróin na danmhairge, gcoróin na danmhairge
            currency CHF: franc Eilvéiseach, fhranc Eilvéiseach, bhfranc Eilvéiseach, chf
            currency CHF: mchf
            currency PLN: zloty, zlotys, pln
            currency PLN: złoty, zloty Polannach
            currency HUF: forint, huf
            currency HUF: fhorint, bhforint
            currency CZK: coróin Sheiceach, choróin Sheiceach, gcoróin Sheiceach, czk
            currency CZK: coróin na seice, choróin na seice, gcoróin na seice
            currency RON: ron, leu, lei
            currency BGN: bgn, lev
            currency BGN: leva
            currency ISK: isk
            currency ISK: coróin íoslannach, choróin íoslannach, gcoróin íoslannach
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
            ePrivacy: rialacháin ríomhphríobháideachta, rialacháin eprivacy, rialachán 13, i . r . uimh . 336
            ePrivacy: 336 de 2011, glaonna fuara, glao fuar, téacsanna margaíochta, teachtaireacht mhargaíochta
            ePrivacy: teachtaireachtaí gan iarraidh, ríomhphoist gan iarraidh, margaíocht leictreonach
            ePrivacy: mhargaíocht leictreonach, margaíochta leictreonaí, dlí na bhfianán, gan iarraidh, epríobháideachas
            ePrivacy: epríobháideachais, rialacháin epríobháideachais
            nationalLaw: an tacht um chosaint sonraí, acht um chosaint sonraí, achta um chosaint sonraí
            nationalLaw: achtanna um chosaint sonraí, na hachtanna um chosaint sonraí, acht cosanta sonraí
            nationalLaw: achtanna cosanta sonraí, acht chosanta sonraí, acht 1988, treoir um fhorfheidhmiú an dlí
            nationalLaw: acht um chosaint sonraí 2018, acht um chosaint sonraí 1988, den acht um chosaint sonraí
            nationalLaw: faoin acht um chosaint sonraí, 1988 agus 2003, acht cosanta sonraí 2018
            otherField: iomaíocht*, *hiomaíocht*, cairtéal*, chairtéal*, gcairtéal*, frith-iomaíoch*, frithiomaíoch*
            otherField: cánachas*, cáin, cánach, na coimisinéirí ioncaim, peile, peil, sacar*, cluiche, banc ceannais
            otherField: an bhainc ceannais, frithiontaoibh*, sciúradh airgid, an chúirt choirceanta
            otherField: tomhaltóirí agus iomaíochta, comreg, truailliú*, timpeallacht
            otherField: gníomhaireacht um chaomhnú comhshaoil, tithíocht, sláinte agus sábháilteacht, uefa, fifa
            otherField: ciorrú carbóin, ceannasach, dhoirteadh, breabaireacht, éilliú, iontaoibh
            otherField: acht um margaí digiteacha, acht um sheirbhísí digiteacha, luas, ólta
            otherField: ceist iomaíochta, dlí iomaíochta, dhlí iomaíochta, ndlí iomaíochta, cosaint tomhaltóirí
            otherField: cearta tomhaltóirí, an banc ceannais, coimisinéirí ioncaim, truailliú, thruailliú, dtruailliú
            otherField: sábháilteacht bia, drugaí, dhrugaí, ndrugaí, cearrbhachas, chearrbhachas, gcearrbhachas
            otherField: dumpáil mhídhleathach, dhumpáil mhídhleathach, ndumpáil mhídhleathach
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
            infringe: sárú ar an, shárú ar an, tsárú ar an, gur sáraíodh, gur sháraigh, bunús dlí, bhunús dlí
            infringe: mbunús dlí, ní raibh bunús dlí, níor comhlíonadh, gan bhunús dleathach
            personalData: sonraí pearsanta, sonraí phearsanta
            personalData: sonraí, shonraí, sonraí sláinte, sonraí íogaire, sonraí othar, sonraí custaiméirí
            personalData: sonraí fostaithe, sonraí daltaí, cosaint sonraí, chosaint sonraí, cosanta sonraí, sárú sonraí
            personalData: sceitheadh sonraí, próiseáil, phróiseáil, bpróiseáil, rialaitheoir sonraí, próiseálaí sonraí
            personalData: ceamara, cheamara, gceamara, ceamaraí, cheamaraí, gceamaraí, tci, cctv, físeán, fhíseán
            personalData: bhfíseán, físeáin, fhíseáin, bhfíseáin, taifeadadh, taifeadtaí, taifeadáin, ag taifeadadh
            personalData: scannánú, scannánaíodh, iarratas rochtana, hiarratas rochtana, iarratas ar rochtain
            personalData: ceart rochtana, cheart rochtana, gceart rochtana, cóip dá sonraí, ceart scriosta
            personalData: cheart scriosta, gceart scriosta, iarratas ar scriosadh, hiarratas ar scriosadh, liosta ball
            personalData: liosta seoltaí, liosta ríomhphoist, seoladh ríomhphoist, sheoladh ríomhphoist
            personalData: tseoladh ríomhphoist, seoltaí ríomhphoist, sheoltaí ríomhphoist, tseoltaí ríomhphoist
            personalData: seoladh baile, sheoladh baile, tseoladh baile, seoltaí baile, sheoltaí baile, tseoltaí baile
            personalData: uimhir theileafóin, huimhir theileafóin, uimhreacha teileafóin, huimhreacha teileafóin
            personalData: dáta breithe, dátaí breithe, cárta aitheantais, chárta aitheantais, gcárta aitheantais
            personalData: cártaí aitheantais, chártaí aitheantais, gcártaí aitheantais, cóip de phas, chóip de phas
            personalData: gcóip de phas, cóipeanna de phasanna, pasanna, phasanna, bpasanna, uimhir psp, huimhir psp
            personalData: uimhreacha psp, huimhreacha psp, taifid leighis, taifead leighis, thaifead leighis
            personalData: dtaifead leighis, comhaid leighis, comhad leighis, chomhad leighis, gcomhad leighis
            personalData: comhaid othar, chomhaid othar, gcomhaid othar, comhaid chlúiteacha, torthaí tástála
            personalData: torthaí leighis, diagnóis, dhiagnóis, ndiagnóis, saoire bhreoiteachta, sonraí géiniteacha
            personalData: bithmhéadrach*, bhithmhéadrach*, mbithmhéadrach*, méarlorg, mhéarlorg, méarloirg, mhéarloirg
            personalData: aitheantas aghaidhe, aithint aghaidhe, sonraí suímh, gps, rianú, rianaíodh, próifíliú
            personalData: phróifíliú, bpróifíliú, gan toiliú, gan cead na, toiliú, thoiliú, dtoiliú, gan bhunús dlí
            personalData: bunús dlí, bhunús dlí, mbunús dlí, tréimhse choinneála, rochtain neamhúdaraithe
            personalData: nochtadh neamhúdaraithe, duine mícheart, seoltaí míchearta, seoladh mícheart
            personalData: sheoladh mícheart, tseoladh mícheart, sonraí bainc, sonraí cárta, sonraí cártaí, ráitis bhainc
            personalData: pasfhocal, phasfhocal, bpasfhocal, pasfhocail, phasfhocail, bpasfhocail, focal faire
            personalData: fhocal faire, bhfocal faire, comhaid phearsanra, comhad pearsanra, chomhad pearsanra
            personalData: gcomhad pearsanra, duillíní pá, grianghraif de, grianghraf, ghrianghraf, ngrianghraf
            personalData: grúpa whatsapp, nuachtlitir, nuachtlitreacha, príobháideachas, phríobháideachas
            personalData: bpríobháideachas, príobháideachais, phríobháideachais, liosta dubh, clár na dtoghthóirí
            personalData: seoltaí a gcustaiméirí, seoltaí a chuid, seoltaí a cuid, a chuid sonraí, a cuid sonraí
            personalData: a gcuid sonraí, uimhirphlátaí, uimhirphláta, sonraisc, nósanna féachana
            personalData: teachtaireachtaí príobháideacha, bosca ríomhphoist

            # Measures.
            fine: fíneáil, fhíneáil, bhfíneáil, fíneálacha, fhíneálacha, bhfíneálacha, fíneála, fhíneála, bhfíneála
            fine: fíneáile, fhíneáile, bhfíneáile, fíneáil riaracháin, fhíneáil riaracháin, bhfíneáil riaracháin, pionós
            fine: phionós, bpionós, pionóis, phionóis, bpionóis, pionós airgid, phionós airgid, bpionós airgid
            fine: pionós riaracháin, phionós riaracháin, bpionós riaracháin, smachtbhanna, smachtbhannaí, mórfhíneáil
            fine: mhórfhíneáil, smachtbhannaí airgid, ollfhíneáil
            fine: fíneáil airgid, fhíneáil airgid, bhfíneáil airgid, fíneáil shibhialta, fhíneáil shibhialta
            fine: bhfíneáil shibhialta, fíneáil iomlán, fhíneáil iomlán, bhfíneáil iomlán, pionós sibhialta
            fine: phionós sibhialta, bpionós sibhialta, smachtbhanna airgeadais, smachtbhanna riaracháin, pionóis airgid
            fine: phionóis airgid, bpionóis airgid, fíneáil throm, fhíneáil throm, bhfíneáil throm, fíneáil mhór
            fine: fhíneáil mhór, bhfíneáil mhór, fíneáil de, fhíneáil de, bhfíneáil de
            fineVerb: fíneáladh, fhíneáil, d'fhíneáil, d'fhíneáladh, fíneálfar, fíneálann, fíneáilte, fhíneáladh
            fineVerb: fíneálfaidh, bhfíneálfar, a fhíneáil, pionósaíodh, phionósaigh
            fineVerb: d'fhíneálfaí, fíneálaíodh, ghearr fíneáil ar, gearradh fíneáil ar, pionósófar, daoradh chun
            fineVerb: ciontaíodh agus, gearradh pionós ar, ghearr pionós ar, chuir fíneáil ar, leag fíneáil ar
            fineVerb: bhuail fíneáil ar, buaileadh fíneáil ar
            impose: gearradh, ghearradh, ngearradh, ghearr, gearrtar, gearrann, gearrfar, ghearrfar, ngearrfar
            impose: gearrfaidh, ghearrfaidh, ngearrfaidh, gearrtha, ghearrtha, ngearrtha, gearrfaí, ghearrfaí, ghearrfadh
            impose: a ghearradh, gur ghearr, ghearrtar, ngearrtar, chuir, cuireadh, cuirfear, cuirtear, cuireann
            impose: forchuir, fhorchuir, bhforchuir, forchuireadh, fhorchuireadh, bhforchuireadh, d'fhorchuir, forchur
            impose: d'eisigh, eisíodh, eisigh, eisiúint, a eisiúint, thug, tugadh, leag, leagadh, leagan, leagtar, bhuail
            impose: buaileadh, bhuaileadh, mbuaileadh, ghlac, glacadh, daoradh, dhaoradh, ndaoradh, d'fhógair, fógraíodh
            impose: gearradh ar, ghearradh ar, ngearradh ar, d'údaraigh
            impose: thit fíneáil, titeann fíneáil, gearrfar ar, ghearr … ar, gearradh … ar, ghearrfar ar, gheofar
            impose: a bhualadh ar, leagadh ar, chuir … ar, d'fhógair … fíneáil, forchuireann, fhorchuireann
            impose: forchuirfear, gearradh pionós, cuireadh fíneáil, cuireadh pionós, d'eisigh … chuig, eisíodh … chuig
            impose: bronnadh, bhronn, a eisiúint chuig, gur gearradh, gur cuireadh
            receive: buailte le, fuair, fuarthas, faigheann, fhaigheann, gheobhaidh, a fháil, buaileadh, bhuaileadh
            receive: mbuaileadh, tharraing, tá os comhair, faoi réir, gearradh air, gearradh uirthi, thuill, i mbaol
            receive: d'fhulaing
            receive: thit … ar, gearradh … uirthi, gearradh … air, chosain sé, a chosain sé, chosain sé sin
            receive: buaileadh le, buailfear le, bhí … le híoc ag, tá … le híoc ag, tá … ag bagairt ar, ag bagairt ar
            receive: ag teannadh le
            mustPay: íoc, d'íoc, íocfaidh, íocann, caithfidh, a íoc, le híoc, íocaíocht, ar _ íoc, ordaíodh di íoc
            mustPay: ordaíodh dó íoc, caithfidh _ íoc, tá ar, bhí ar, beidh ar, ní mór di, ní mór dó
            > Caithfidh Brimwell Teoranta €20,000 a íoc.
            mustPay: le híoc ag, le híoc aici, le híoc aige, le híoc acu, beidh ar … a íoc, bhí ar … a íoc
            mustPay: tá ar … a íoc, ní bheidh ar … ach, beidh … le híoc, caithfidh … a íoc, b'éigean do, b'éigean di
            mustPay: b'éigean dó, is éigean do, ní mór do … a íoc, d'íocfadh, d'íoc sí, d'íoc sé, d'íoc an, íocfar
            mustPay: íocadh, a d'íoc, a chosain, chosnaigh, cosnóidh sé, táille le híoc, an bille, beidh uirthi
            mustPay: beidh air, bhí uirthi, bhí air, tá uirthi, tá air
            order: ordú, hordú, tordú, nordú, ordaithe, hordaithe, tordaithe, nordaithe, orduithe, horduithe, torduithe
            order: norduithe, ordaíodh, hordaíodh, tordaíodh, nordaíodh, d'ordaigh, ordaigh, ordaíonn, ordaítear, treoir
            order: threoir, dtreoir, treoracha, threoracha, dtreoracha, treoraíodh, threoraíodh, dtreoraíodh, threoraigh
            order: d'éiligh, éilíodh, éilíonn, ceanglaíodh, cheangail, ceanglas, cheanglas, gceanglas, ceanglaítear
            order: fógra forfheidhmiúcháin, fhógra forfheidhmiúcháin, bhfógra forfheidhmiúcháin, fógra forfheidhmithe
            order: fhógra forfheidhmithe, bhfógra forfheidhmithe, beart ceartaitheach, bheart ceartaitheach
            order: mbeart ceartaitheach, bearta ceartaitheacha, bhearta ceartaitheacha, mbearta ceartaitheacha
            order: cumhacht cheartaitheach, chumhacht cheartaitheach, gcumhacht cheartaitheach, cumhachtaí ceartaitheacha
            order: iarradh ar, caithfidh, ní mór, tugadh _ do, spriocdháta
            order: a ordú do, a ordú don, d'ordaigh … do, d'ordaigh … don, d'ordaigh … de, ordaíodh do, ordaíodh don
            order: ordaíodh di, ordaíodh dó, ordaíodh dóibh, ordaítear do, ordófar, tá ordú, iarrfaí ar, d'iarrfaí ar
            order: iarrtar ar, ceanglaítear ar, cheangail … ar, ceanglaíodh ar, éilíodh ar, d'éiligh … ar, caithfidh an
            order: caithfidh sí, caithfidh sé, caithfidh siad, ní mór don, ní mór di, ní mór dó, ní mór dóibh
            order: ní mór gach, tá fuair … go dtí, tugadh trí mhí, tugadh sé mhí, tugadh mí, laistigh de mhí
            order: laistigh de 30 lá, laistigh de 60 lá, laistigh de 90 lá, laistigh de 21 lá, laistigh de thríocha lá
            order: laistigh de sheachtain, faoi cheann míosa, faoi cheann trí mhí, faoi cheann sé mhí
            order: fógra feidhmiúcháin, fhógra feidhmiúcháin, bhfógra feidhmiúcháin, fógra ceartúcháin
            order: fhógra ceartúcháin, bhfógra ceartúcháin, treoir cheangailteach, threoir cheangailteach
            order: dtreoir cheangailteach, ordú comhlíontachta, hordú comhlíontachta, ordú ceartaitheach
            order: hordú ceartaitheach, ordú ceangailteach, hordú ceangailteach, ceangal, cheangal, gceangal, ceanglais
            order: cheanglais, gceanglais, oibleagáid, hoibleagáid, treoraítear do, treoraíodh do, threoraigh … do
            order: moladh do, tá dualgas ar, beidh dualgas ar, d'iarr an coimisiún ar, d'iarradh ar
            comply: i gcomhréir, a chur i gcomhréir, gcomhréir, comhlíonadh, chomhlíonadh, a chomhlíonadh, cloí, scrios
            comply: scriosadh, a scriosadh, léirscriosadh, a léirscriosadh, ceartú, cheartú, gceartú, a cheartú, athrú
            comply: hathrú, tathrú, nathrú, a athrú, a chur in oiriúint, a oiriúnú, deireadh a chur, a leasú
            comply: a chur ar an eolas, a thabhairt, rochtain, a leigheas, a bhaint, laistigh de thrí mhí
            comply: laistigh de shé mhí, a fheabhsú, a nuashonrú, a dhíothú, freagra a thabhairt
            comply: a chriptiú, criptiú, a scrios, a scriosfar, scriosfaidh, a ghlanadh, a chur ar príobháideach
            comply: a chur ina cheart, a chur i gceart, a chur ar ceal, a bhaint anuas, a thógáil anuas, baint anuas
            comply: a dhúnadh, a chur as líne, a sholáthar, cóip a sholáthar, an fhaisnéis a thabhairt
            comply: rochtain a thabhairt, freagra a sholáthar, a athbhreithniú, a choigeartú, a shlánú
            comply: a dhaingniú níos fearr, a neartú, a threisiú, slándáil a fheabhsú, a chur i bhfeidhm
            comply: measúnú a dhéanamh, measúnú tionchair a dhéanamh, oifigeach a cheapadh, a cheapadh
            comply: ionadaí a cheapadh, a chur in iúl do, fógra a thabhairt, na daoine a chur ar an eolas
            comply: custaiméirí a chur ar an eolas, toiliú a fháil, toiliú a lorg, teorainn a chur, a theorannú
            comply: a ghiorrú, an tréimhse a ghiorrú, a anaithnidiú, anaithnidiú, a mhodhnú, a dhearadh as an nua
            comply: a mhaolú, a thabhairt ar ais, a fhilleadh, a aistriú ar ais, a stóráil go sábháilte
            comply: beart a dhéanamh, bearta a dhéanamh, bearta a ghlacadh
            ban: cosc, chosc, gcosc, coisc, choisc, gcoisc, coscadh, choscadh, gcoscadh, toirmeasc, thoirmeasc
            ban: dtoirmeasc, toirmisc, thoirmisc, dtoirmisc, toirmeascadh, thoirmeascadh, dtoirmeascadh, toirmiscthe
            ban: coisceadh, coscann, fionraí, fhionraí, bhfionraí, fionraíodh, fhionraíodh, bhfionraíodh, blocáil
            ban: bhlocáil, mblocáil, blocáladh, teorannú, theorannú, dteorannú, srianadh, bac, bhac, bacadh
            ban: cosc ar phróiseáil, fionraí ar aistrithe, fionraí aistrithe
            ban: tá cosc ar, cuireadh cosc ar, cuireadh cosc air, cuirtear cosc ar, cuirfear cosc ar, chuir cosc ar
            ban: chuir … cosc ar, tá cosc curtha ar, cosc curtha, cosc ar na, cosc iomlán, cosc sealadach, cosc buan
            ban: ní bheidh cead, ní bheidh cead ag, níl cead ag, níl cead aige, níl cead aici, níl cead acu
            ban: gan chead feasta, ní cheadaítear, nach bhfuil cead, nach mbeidh cead, ní féidir … feasta
            ban: ní fhéadfaidh … feasta, stopadh iomlán, toirmeascann, tá toirmeasc ar, cuireadh toirmeasc, mbac
            ban: cuireadh bac ar, cuirtear bac ar, srian, shrian, tsrian, srian ar phróiseáil, srian ar
            ban: teorannú ar phróiseáil, theorannú ar phróiseáil, dteorannú ar phróiseáil, cuireadh srian ar
            ban: cuireadh stop le, cuirfear stop le, chuir stop le, cuireadh deireadh le, cuirfear deireadh le
            ban: fionraíocht, fhionraíocht, bhfionraíocht
            stopVerb: stop, stopadh, a stopadh, stad, a stad, scor, scoir, éirí as, fionraí, fhionraí, bhfionraí
            stopVerb: a fhionraí, cur ar fionraí, a chur ar fionraí, deireadh a chur le, staonadh, cuir deireadh
            stopVerb: gan leanúint, a scor
            stopVerb: stop a chur le, stop a chur, stopadh de, stopadh den, stopadh láithreach, gan … a úsáid feasta
            stopVerb: gan … a úsáid níos mó, gan a bheith, éirí as an, gan a thuilleadh, a mhúchadh
            stopVerb: a mhúchadh láithreach, a chasadh as, as feidhm, a chur as feidhm, scor de, scor den, staonadh ó
            stopVerb: deireadh a chur leis, cuirfidh deireadh
            reprimand: iomardú, hiomardú, tiomardú, niomardú, iomarduithe, hiomarduithe, tiomarduithe, niomarduithe
            reprimand: iomardaithe, hiomardaithe, tiomardaithe, niomardaithe, lochtú, cáineadh, cháineadh, gcáineadh
            reprimand: aifirt, haifirt, taifirt, naifirt, iomardaíodh, lochtaíodh, spraic, achasán, hachasán, tachasán
            reprimand: nachasán, cháin, casaoid foirmiúil, chasaoid foirmiúil, gcasaoid foirmiúil
            reprimand: thug … iomardú, tugadh iomardú, fuair … iomardú, iomardú a eisiúint, iomardú foirmiúil
            reprimand: hiomardú foirmiúil, iomardú poiblí, hiomardú poiblí, cáineadh foirmiúil, cháineadh foirmiúil
            reprimand: gcáineadh foirmiúil, thug achasán, thug … achasán, casaoid, chasaoid, gcasaoid, aithis, haithis
            reprimand: ceartú foirmiúil, cheartú foirmiúil, gceartú foirmiúil, cáineadh go géar, cáineadh go poiblí
            reprimand: chasaigh le
            warn: rabhadh, rabhaidh, foláireamh, fholáireamh, bhfoláireamh, foláirimh, fholáirimh, bhfoláirimh
            warn: rabhadh foirmiúil, thug _ rabhadh
            warn: thug … rabhadh, fuair … rabhadh, rabhadh scríofa, rabhadh oifigiúil, rabhadh poiblí, litir rabhaidh
            warn: gur dócha go sáródh, chuir ar a airdeall
            periodic: fíneáil laethúil, fhíneáil laethúil, bhfíneáil laethúil, fíneálacha laethúla, fhíneálacha laethúla
            periodic: bhfíneálacha laethúla, pionós laethúil, phionós laethúil, bpionós laethúil, pionós tréimhsiúil
            periodic: phionós tréimhsiúil, bpionós tréimhsiúil, íocaíocht phionóis, híocaíocht phionóis
            periodic: tíocaíocht phionóis, níocaíocht phionóis, íocaíocht phionósach, híocaíocht phionósach
            periodic: tíocaíocht phionósach, níocaíocht phionósach, íocaíochtaí pionósacha tréimhsiúla
            periodic: híocaíochtaí pionósacha tréimhsiúla, tíocaíochtaí pionósacha tréimhsiúla
            periodic: níocaíochtaí pionósacha tréimhsiúla, pionós seachtainiúil, phionós seachtainiúil
            periodic: bpionós seachtainiúil, fíneáil in aghaidh an lae, fíneáil choimpléascach, dwangsom, astreinte
            periodic: in aghaidh an lae do gach lá, gach lá a, fhíneáil in aghaidh an lae, bhfíneáil in aghaidh an lae
            periodic: pionós in aghaidh an lae, phionós in aghaidh an lae, bpionós in aghaidh an lae
            periodic: íocaíocht phionóis thréimhsiúil, híocaíocht phionóis thréimhsiúil
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
            withdraw: tharraing … siar, tarraingíodh … siar, chuir … deireadh leis an gcás, scaoileadh den

            # Sums that are no fines.
            cap: suas go dtí, suas le, suas go, uasmhéid, uasteorainn, uasfhíneáil, huasfhíneáil, tuasfhíneáil
            cap: nuasfhíneáil, uasmhéad, ar a mhéad, den láimhdeachas, dá láimhdeachas, de láimhdeachas
            cap: den láimhdeachas bliantúil, cibé acu is mó, is féidir _ a ghearradh, d'fhéadfaí, féadfar
            cap: féadfaidh fíneáil, teorainn, % de, faoin gcéad dá, % dá, % den, a fhad le, chomh hard le, chomh mór le
            cap: is mó is féidir
            cap: is féidir fíneáil, is féidir … a ghearradh, an méid is mó, an uasteorainn, an uasfhíneáil
            cap: d'fhéadfadh … suas le, d'fhéadfadh … a ghearradh, is airde is féidir, is mó a d'fhéadfaí
            cap: d'fhéadfaí a ghearradh, bheadh i gceist faoi
            turnover: láimhdeachas, láimhdeachais, ioncam, ioncaim, hioncaim, tioncaim, nioncaim, brabús, bhrabús
            turnover: mbrabús, brabúis, bhrabúis, mbrabúis, díolacháin, dhíolacháin, ndíolacháin, tuilleamh, thuilleamh
            turnover: dtuilleamh, luach margaidh, caipitliú, chaipitliú, gcaipitliú
            turnover: teacht isteach, theacht isteach
            turnover: bhí brabús, bhí láimhdeachas, buiséad bliantúil, bhuiséad bliantúil, mbuiséad bliantúil
            turnover: teacht isteach bliantúil, theacht isteach bliantúil, dteacht isteach bliantúil, díolachán
            turnover: dhíolachán, ndíolachán, caillteanas, chaillteanas, gcaillteanas, caillteanais, chaillteanais
            turnover: gcaillteanais
            total: san iomlán, iomlán, ar an iomlán, le chéile, i dteannta a chéile, móriomlán, suim iomlán, eatarthu
            total: na bhfíneálacha uile, fíneálacha gur fiú
            total: ó 2018, ar an meán, meánfhíneáil
            damages: damáistí, dhamáistí, ndamáistí, cúiteamh, chúiteamh, gcúiteamh, cúitimh, chúitimh, gcúitimh
            damages: caingean, chaingean, gcaingean, caingne, chaingne, gcaingne, agra, hagra, tagra, nagra, éileamh
            damages: éilimh, caingean ghrúpa, chaingean ghrúpa, gcaingean ghrúpa, dlíthíocht, dhlíthíocht, ndlíthíocht
            damages: slánú, shlánú, tslánú, aicmechaingean, haicmechaingean, taicmechaingean, naicmechaingean
            damages: giúiré, paitinn
            damages: ag éileamh cúitimh, éileamh sibhialta, héileamh sibhialta, éileamh ar chúiteamh, cás sibhialta
            damages: chás sibhialta, gcás sibhialta
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
            otherSum: costais féin, costais an, chaith sí, chaith sé, cheannaigh sí, cheannaigh sé, curtha i leataobh
            otherSum: i leataobh, costais an choimisiúin, leath de chostais, maoiniú, mhaoiniú, duais, dhuais, nduais
            otherSum: thug … do charthanacht, luach

            # Procedure.
            decide: cinneadh, chinneadh, gcinneadh, cinnidh, chinnidh, gcinnidh, cinntí, chinntí, gcinntí, chinn
            decide: cinneann, rialú, rialuithe, rialaigh, socraigh, shocraigh, tsocraigh, fuarthas
            decide: cinneadh críochnaitheach, chinneadh críochnaitheach, gcinneadh críochnaitheach, toradh, thoradh
            decide: dtoradh, torthaí, thorthaí, dtorthaí, conclúid, chonclúid, gconclúid, dheimhnigh, fuair amach
            decide: tháinig ar an gconclúid, mheas, dar dáta, dátaithe, den dáta
            decide: ar an dáta, sínithe
            decide: rinneadh an cinneadh, rinne an cinneadh, a rinneadh an cinneadh, glacadh an cinneadh
            decide: ghlac an cinneadh, tháinig an cinneadh, tugadh an breithiúnas, arna dhátú, arna dhéanamh
            decide: le cinneadh, arna shíniú
            announce: d'fhógair, fhógair, fógraíodh, fógairt, fógra, foilsíodh, d'fhoilsigh, foilsiú, foilsithe
            announce: preasráiteas, nochtadh, nocht, tugadh le fios, thug le fios, chuir in iúl, tuairiscíodh
            announce: fógraíodh inniu, foilsíodh inniu, a foilsíodh, a fógraíodh
            incident: sceitheadh, sceitheadh sonraí, sceith, sceithe, ionsaí, ionsaithe, cibearionsaí, chibearionsaí
            incident: gcibearionsaí, hacaeir, hacálaithe, haiceáil, goideadh, goid, gadaíocht, teagmhas, teagmhais
            incident: teagmhasach, sárú sonraí, sárú ar shonraí
            statute: acht, achta, rialachán, rialacháin, rialachán ginearálta, treoir, treorach, dlí
            statute: acht promhaidh
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
            appeal: achomharc dlí, hachomharc dlí, cás dlí, chás dlí, gcás dlí, athbhreithniú, hathbhreithniú
            appeal: dúshlán sa chúirt, dhúshlán sa chúirt, ndúshlán sa chúirt, iarratas ar athbhreithniú
            appeal: hiarratas ar athbhreithniú, agóid in aghaidh, hagóid in aghaidh, dúshlán in aghaidh
            appeal: dhúshlán in aghaidh, ndúshlán in aghaidh
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
            lodge: a chuir isteach, a thaisc, as gearán, i ndiaidh gearáin, tar éis gearáin, mar thoradh ar ghearán
            lodge: de bharr gearáin, a fuarthas, faoi bhráid an choimisiúin, chuig an gcoimisiún
            dismiss: dhiúltaigh, diúltaíodh, dhiúltaigh do, dífhostaigh, chaith amach, caitheadh amach, dhíbh, díbheadh
            dismiss: díbhe, chaill, a chailleadh, níor éirigh leis an achomharc, theip ar an achomharc, gan rath
            dismiss: doghlactha, gan bhunús, gan bunús, níor ghlac
            grant: d'éirigh leis an achomharc, glacadh leis an achomharc, ghlac an chúirt leis an achomharc, bhuaigh
            grant: i bhfabhar, d'éirigh le, ceadaíodh an t-achomharc, cheadaigh
            grant: d'éirigh leis an gcuideachta, d'éirigh lena, d'éirigh leis, d'éirigh léi, bhuaigh … an t-achomharc
            grant: bhuaigh … an cás, ghlac … leis an achomharc, fuair … an ceann is fearr
            grant: bhí an ceart ag an gcuideachta, i bhfabhar na cuideachta
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
            increase: mhéadaigh … an fhíneáil, méadaíodh an fhíneáil, d'ardaigh … an fhíneáil, ardaíodh an fhíneáil
            refer: cuireadh ar ais, chuir ar ais, ar ais chuig, tarchuireadh, tharchuir, tarchur, tharchur, dtarchur
            refer: réamhrialú, réamhrialaithe, cuireadh faoi bhráid na cúirte breithiúnais, athbhreithniú nua
            refer: cinneadh nua, ceisteanna chuig cúirt bhreithiúnais
            suspend: cuireadh ar fionraí, chuir ar fionraí, bac, bhac, mbac, fionraí, fhionraí, bhfionraí, cuireadh bac
            suspend: faoiseamh eatramhach, urghaire, hurghaire, turghaire, nurghaire, ar feitheamh, cuireadh ar athló
            suspend: fanacht
            suspend: cuireadh an fhíneáil ar fionraí, stad sealadach, go dtí go n-éistfear
            complaint: gearán, ghearán, ngearán, gearáin, ghearáin, ngearáin, casaoid, chasaoid, gcasaoid, casaoidí
            complaint: chasaoidí, gcasaoidí, clamhsán, chlamhsán, gclamhsán
            complain: ghearáin, rinne gearán, rinneadh gearán, a rinne gearán, a rinne an gearán, gearán a dhéanamh
            complain: d'agair, ag gearán, chuir gearán, gearáin a rinne
            behalf: thar ceann, ar son, in ainm, ag gníomhú, a dhéanann ionadaíocht, rinne ionadaíocht, ionadaíocht
            behalf: le tacaíocht, thar a ceann, thar a cheann
            behalf: thar a gceann, ag feidhmiú ar son
            accept: ghlac leis an gcinneadh, ghlac leis an bhfíneáil, glacann leis an gcinneadh, ní dhéanfaidh achomharc
            accept: ní dhéanfaidh _ achomharc, gan achomharc, níor achomharc, d'íoc an fhíneáil, íocadh an fhíneáil
            accept: d'íoc cheana, tarraingíodh siar an t-achomharc, ní rachaidh chun cúirte, glacfaidh leis
            accept: glacann leis, glacann sí leis, glacann sé leis, ghlac sí leis, ghlac sé leis
            accept: go nglacann … leis an gcinneadh, nglacann an bord, nglacann … leis, níl sé i gceist … achomharc
            accept: níl sé i gceist ag, níor cuireadh ina aghaidh, níor cuireadh ina haghaidh, níor chuir … ina aghaidh
            accept: níl aon achomharc, gan achomharc a dhéanamh, d'íoc … an fhíneáil, d'íoc sí an t-airgead
            accept: d'íoc sé an t-airgead, nach ndéanfaidh … achomharc, ní bheidh aon achomharc, gan dul chun cúirte
            accept: gan an chúirt a lua

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
            authorityNoun: leas-choimisinéir, leaschoimisinéir, leas-choimisinéara, an leas - choimisinéir
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
            courtNoun: cúirte dúiche, chúirte dúiche, gcúirte dúiche, cúirte cuarda, chúirte cuarda, gcúirte cuarda
            courtNoun: cúirte chuarda, cúirte achomhairc, chúirte achomhairc, gcúirte achomhairc, cúirte uachtaraí
            courtNoun: chúirte uachtaraí, gcúirte uachtaraí, cúirte uachtarach, ard-chúirte, hard-chúirte, cúirte contae
            courtNoun: chúirte contae, gcúirte contae
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
            companyNoun: clinic fiaclóireachta, chlinic fiaclóireachta, gclinic fiaclóireachta, fiaclóirí, fhiaclóirí
            companyNoun: bhfiaclóirí, máinlia, mháinlia, comhlacht tacsaithe, chomhlacht tacsaithe, gcomhlacht tacsaithe
            companyNoun: cuideachta tacsaithe, chuideachta tacsaithe, gcuideachta tacsaithe, comhlacht bus
            companyNoun: chomhlacht bus, gcomhlacht bus, cuideachta bus, chuideachta bus, gcuideachta bus
            companyNoun: cuideachta teileachumarsáide, chuideachta teileachumarsáide, gcuideachta teileachumarsáide
            companyNoun: comhlacht teileachumarsáide, chomhlacht teileachumarsáide, gcomhlacht teileachumarsáide
            companyNoun: cuideachta árachais, chuideachta árachais, gcuideachta árachais
            companyNoun: gníomhaireacht bhleachtaireachta, ghníomhaireacht bhleachtaireachta
            companyNoun: ngníomhaireacht bhleachtaireachta, bleachtaire príobháideach, bhleachtaire príobháideach
            companyNoun: mbleachtaire príobháideach, bróicéir, bhróicéir, mbróicéir, bróicéir árachais
            companyNoun: bhróicéir árachais, mbróicéir árachais, siopa leabhar, shiopa leabhar, tsiopa leabhar
            companyNoun: siopa leabhar ar líne, shiopa leabhar ar líne, tsiopa leabhar ar líne, siopa ar líne
            companyNoun: shiopa ar líne, tsiopa ar líne, siopa bréagán, shiopa bréagán, tsiopa bréagán, siopa éadaí
            companyNoun: shiopa éadaí, tsiopa éadaí, siopa troscáin, shiopa troscáin, tsiopa troscáin, slabhra siopaí
            companyNoun: shlabhra siopaí, tslabhra siopaí, slabhra óstán, shlabhra óstán, tslabhra óstán
            companyNoun: slabhra bialann, shlabhra bialann, tslabhra bialann, slabhra giomnáisiam, shlabhra giomnáisiam
            companyNoun: tslabhra giomnáisiam, slabhra, shlabhra, tslabhra, giomnáisiam, ghiomnáisiam, ngiomnáisiam
            companyNoun: ionad fóillíochta, hionad fóillíochta, ionad leighis, hionad leighis, ionad sláinte
            companyNoun: hionad sláinte, ionad pobail, hionad pobail, ionad aclaíochta, hionad aclaíochta, ionad glaonna
            companyNoun: hionad glaonna, ionad, hionad, scoil náisiúnta, scoil phríobháideach, pobalscoil, phobalscoil
            companyNoun: bpobalscoil, meánscoil, mheánscoil, gaelscoil, ghaelscoil, ngaelscoil, gaelcholáiste
            companyNoun: ghaelcholáiste, ngaelcholáiste, bunscoil, bhunscoil, mbunscoil, naíonra, naíolann, creis
            companyNoun: chreis, gcreis, ollscoil theicneolaíochta, hollscoil theicneolaíochta
            companyNoun: institiúid teicneolaíochta, hinstitiúid teicneolaíochta, club gailf, chlub gailf, gclub gailf
            companyNoun: club peile, chlub peile, gclub peile, club spóirt, chlub spóirt, gclub spóirt
            companyNoun: cumann lúthchleas, chumann lúthchleas, gcumann lúthchleas, fochuideachta Éireannach
            companyNoun: fhochuideachta Éireannach, bhfochuideachta Éireannach, líonra, ardán físeán, hardán físeán
            companyNoun: ardán ar líne, hardán ar líne, ardán siopadóireachta, hardán siopadóireachta, aip shláinte
            companyNoun: haip shláinte, aip fhísiúil, haip fhísiúil, aip dhátaithe, haip dhátaithe, aip chumarsáide
            companyNoun: haip chumarsáide, suíomh dátaithe, shuíomh dátaithe, tsuíomh dátaithe, suíomh poist
            companyNoun: shuíomh poist, tsuíomh poist, suíomh siopadóireachta, shuíomh siopadóireachta
            companyNoun: tsuíomh siopadóireachta, suíomh nuachta, shuíomh nuachta, tsuíomh nuachta, cuideachta bogearraí
            companyNoun: chuideachta bogearraí, gcuideachta bogearraí, gnólacht bogearraí, ghnólacht bogearraí
            companyNoun: ngnólacht bogearraí, forbróir, fhorbróir, bhforbróir, forbróir aipeanna, fhorbróir aipeanna
            companyNoun: bhforbróir aipeanna, monaróir bréagán, mhonaróir bréagán, soláthraí bogearraí
            companyNoun: sholáthraí bogearraí, tsoláthraí bogearraí, soláthraí néalríomhaireachta
            companyNoun: sholáthraí néalríomhaireachta, tsoláthraí néalríomhaireachta, soláthraí leathanbhanda
            companyNoun: sholáthraí leathanbhanda, tsoláthraí leathanbhanda, soláthraí gáis, sholáthraí gáis
            companyNoun: tsoláthraí gáis, soláthraí leictreachais, sholáthraí leictreachais, tsoláthraí leictreachais
            companyNoun: cuideachta gáis, chuideachta gáis, gcuideachta gáis, cuideachta uisce, chuideachta uisce
            companyNoun: gcuideachta uisce, cuideachta ola, chuideachta ola, gcuideachta ola, cuideachta taistil
            companyNoun: chuideachta taistil, gcuideachta taistil, cuideachta loingseoireachta
            companyNoun: chuideachta loingseoireachta, gcuideachta loingseoireachta, cuideachta farantóireachta
            companyNoun: chuideachta farantóireachta, gcuideachta farantóireachta, cuideachta sheachadta
            companyNoun: chuideachta sheachadta, gcuideachta sheachadta, cuideachta chúiréireachta
            companyNoun: chuideachta chúiréireachta, gcuideachta chúiréireachta, seirbhís seachadta, sheirbhís seachadta
            companyNoun: tseirbhís seachadta, seirbhís sruthaithe, sheirbhís sruthaithe, tseirbhís sruthaithe
            companyNoun: seirbhís teachtaireachta, sheirbhís teachtaireachta, tseirbhís teachtaireachta, seirbhís cheoil
            companyNoun: sheirbhís cheoil, tseirbhís cheoil, cuideachta iompair, chuideachta iompair
            companyNoun: gcuideachta iompair, cuideachta iarnróid, chuideachta iarnróid, gcuideachta iarnróid, iarnród
            companyNoun: hiarnród, aerfort, haerfort, oibreoir bus, hoibreoir bus, oibreoir móibíleach
            companyNoun: hoibreoir móibíleach, oibreoir fóin, hoibreoir fóin, cuideachta fóin, chuideachta fóin
            companyNoun: gcuideachta fóin, comhlacht fóin, chomhlacht fóin, gcomhlacht fóin, cuideachta grianphainéal
            companyNoun: chuideachta grianphainéal, gcuideachta grianphainéal, gnólacht grianphainéal
            companyNoun: ghnólacht grianphainéal, ngnólacht grianphainéal, gnólacht teaghlaigh, ghnólacht teaghlaigh
            companyNoun: ngnólacht teaghlaigh, gnólacht dlí, ghnólacht dlí, ngnólacht dlí, comhlacht dlí, chomhlacht dlí
            companyNoun: gcomhlacht dlí, gníomhaireacht eastáit, ghníomhaireacht eastáit, ngníomhaireacht eastáit
            companyNoun: ceantálaí, cheantálaí, gceantálaí, cuideachta réadmhaoine, chuideachta réadmhaoine
            companyNoun: gcuideachta réadmhaoine, cuideachta tógála, chuideachta tógála, gcuideachta tógála, tógálaí
            companyNoun: thógálaí, dtógálaí, cumann tithíochta, chumann tithíochta, gcumann tithíochta
            companyNoun: comhlacht tithíochta, chomhlacht tithíochta, gcomhlacht tithíochta, cuideachta páirceála
            companyNoun: chuideachta páirceála, gcuideachta páirceála, comhlacht páirceála, chomhlacht páirceála
            companyNoun: gcomhlacht páirceála, carrchlós, charrchlós, gcarrchlós, carrdhíoltóir, charrdhíoltóir
            companyNoun: gcarrdhíoltóir, garáiste, gharáiste, ngaráiste, comhlacht cíosa carranna
            companyNoun: chomhlacht cíosa carranna, gcomhlacht cíosa carranna, cuideachta cíosa carranna
            companyNoun: chuideachta cíosa carranna, gcuideachta cíosa carranna, cuideachta cearrbhachais
            companyNoun: chuideachta cearrbhachais, gcuideachta cearrbhachais, geallghlacadóir, gheallghlacadóir
            companyNoun: ngeallghlacadóir, cuideachta geallghlacadóireachta, chuideachta geallghlacadóireachta
            companyNoun: gcuideachta geallghlacadóireachta, ceasaíneo, cheasaíneo, gceasaíneo, cuideachta cluichí
            companyNoun: chuideachta cluichí, gcuideachta cluichí, cuideachta fógraíochta, chuideachta fógraíochta
            companyNoun: gcuideachta fógraíochta, gníomhaireacht fógraíochta, ghníomhaireacht fógraíochta
            companyNoun: ngníomhaireacht fógraíochta, bróicéir sonraí, bhróicéir sonraí, mbróicéir sonraí
            companyNoun: gníomhaireacht chreidmheasa, ghníomhaireacht chreidmheasa, ngníomhaireacht chreidmheasa
            companyNoun: biúró creidmheasa, bhiúró creidmheasa, mbiúró creidmheasa, iasachtóir, hiasachtóir
            companyNoun: cumann foirgníochta, chumann foirgníochta, gcumann foirgníochta, banc morgáiste
            companyNoun: bhanc morgáiste, mbanc morgáiste, cuideachta airgeadais, chuideachta airgeadais
            companyNoun: gcuideachta airgeadais, gnólacht infheistíochta, ghnólacht infheistíochta
            companyNoun: ngnólacht infheistíochta, ciste pinsean, chiste pinsean, gciste pinsean, ciste árachais
            companyNoun: chiste árachais, gciste árachais, gníomhaire árachais, ghníomhaire árachais
            companyNoun: ngníomhaire árachais, comhairle baile, chomhairle baile, gcomhairle baile, comhairle chathrach
            companyNoun: chomhairle chathrach, gcomhairle chathrach, bord oideachais, bhord oideachais, mbord oideachais
            companyNoun: bord oideachais agus oiliúna, bhord oideachais agus oiliúna, mbord oideachais agus oiliúna
            companyNoun: grúpa ospidéal, ghrúpa ospidéal, ngrúpa ospidéal, ospidéal príobháideach
            companyNoun: hospidéal príobháideach, ospidéal máithreachais, hospidéal máithreachais, grúpa sláinte
            companyNoun: ghrúpa sláinte, ngrúpa sláinte, teach banaltrais, theach banaltrais, dteach banaltrais
            companyNoun: dochtúir teaghlaigh, dhochtúir teaghlaigh, ndochtúir teaghlaigh, cleachtas dochtúra
            companyNoun: chleachtas dochtúra, gcleachtas dochtúra, cleachtas, chleachtas, gcleachtas, cógaiseoir
            companyNoun: chógaiseoir, gcógaiseoir, slabhra cógaslann, shlabhra cógaslann, tslabhra cógaslann, tréidlia
            companyNoun: thréidlia, dtréidlia, síceolaí, shíceolaí, tsíceolaí, fisiteiripeoir, fhisiteiripeoir
            companyNoun: bhfisiteiripeoir, aturnae, haturnae, cuntasóir, chuntasóir, gcuntasóir, nótaire
            companyNoun: grianghrafadóir, ghrianghrafadóir, ngrianghrafadóir, gruagaire, ghruagaire, ngruagaire
            companyNoun: salon áilleachta, shalon áilleachta, tsalon áilleachta, salon gruaige, shalon gruaige
            companyNoun: tsalon gruaige, salon, shalon, tsalon, slabhra ollmhargadh, shlabhra ollmhargadh
            companyNoun: tslabhra ollmhargadh, búistéir, bhúistéir, mbúistéir, báicéir, bháicéir, mbáicéir, bácús
            companyNoun: bhácús, mbácús, teach ósta, theach ósta, dteach ósta, brú, bhrú, mbrú, páirc spraoi
            companyNoun: pháirc spraoi, bpáirc spraoi, páirc shiamsaíochta, pháirc shiamsaíochta, bpáirc shiamsaíochta
            companyNoun: zú, amharclann, hamharclann, pictiúrlann, phictiúrlann, bpictiúrlann, féile, fhéile, bhféile
            companyNoun: tionscnóir ceolchoirmeacha, thionscnóir ceolchoirmeacha, dtionscnóir ceolchoirmeacha
            companyNoun: díoltóir ticéad, dhíoltóir ticéad, ndíoltóir ticéad, díoltóir, dhíoltóir, ndíoltóir
            companyNoun: miondíoltóir ar líne, mhiondíoltóir ar líne, miondíoltóir éadaí, mhiondíoltóir éadaí
            companyNoun: teach foilsitheoireachta, theach foilsitheoireachta, dteach foilsitheoireachta, stáisiún raidió
            companyNoun: stáisiún teilifíse, stáisiún gardaí, gníomhaireacht nuachta, ghníomhaireacht nuachta
            companyNoun: ngníomhaireacht nuachta, roinn rialtais, roinn stáit, comhlacht stáit, chomhlacht stáit
            companyNoun: gcomhlacht stáit, gníomhaireacht stáit, ghníomhaireacht stáit, ngníomhaireacht stáit
            companyNoun: gníomhaireacht rialtais, ghníomhaireacht rialtais, ngníomhaireacht rialtais, oifig rialtais
            companyNoun: hoifig rialtais, oifig chánach, hoifig chánach, seirbhís phríosúin, sheirbhís phríosúin
            companyNoun: tseirbhís phríosúin, príosún, phríosún, bpríosún, seirbhís dóiteáin, sheirbhís dóiteáin
            companyNoun: tseirbhís dóiteáin, seirbhís otharcharr, sheirbhís otharcharr, tseirbhís otharcharr
            companyNoun: fórsa póilíneachta, fhórsa póilíneachta, bhfórsa póilíneachta, póilíní, phóilíní, bpóilíní
            companyNoun: póilín, phóilín, bpóilín, cathair, chathair, gcathair, baile, bhaile, mbaile, bardas, bhardas
            companyNoun: mbardas, méara, mhéara, comhairleoir, chomhairleoir, gcomhairleoir, polaiteoir, pholaiteoir
            companyNoun: bpolaiteoir, iarrthóir, hiarrthóir, teachta dála, theachta dála, dteachta dála, páirtí, pháirtí
            companyNoun: bpáirtí, eaglais, heaglais, paróiste, pharóiste, bparóiste, deoise, dheoise, ndeoise
            companyNoun: ord rialta, hord rialta, mainistir, mhainistir, cumann tionóntaí, chumann tionóntaí
            companyNoun: gcumann tionóntaí, cónaidhm, chónaidhm, gcónaidhm, comhlachas, chomhlachas, gcomhlachas
            companyNoun: comharchumann, chomharchumann, gcomharchumann, comharchumainn, chomharchumainn, gcomharchumainn
            companyNoun: feirmeoir, fheirmeoir, bhfeirmeoir, feirm, fheirm, bhfeirm, iascaire, hiascaire, úinéir
            companyNoun: húinéir, úinéir tí, húinéir tí, bean talún, bhean talún, mbean talún, fostóir príobháideach
            companyNoun: fhostóir príobháideach, bhfostóir príobháideach, trádálaí, thrádálaí, dtrádálaí, allmhaireoir
            companyNoun: hallmhaireoir, mórdhíoltóir, mhórdhíoltóir, dáileoir, dháileoir, ndáileoir, fochonraitheoir
            companyNoun: fhochonraitheoir, bhfochonraitheoir, cuideachta slándála, chuideachta slándála
            companyNoun: gcuideachta slándála, gnólacht slándála, ghnólacht slándála, ngnólacht slándála
            companyNoun: cuideachta ceamaraí, chuideachta ceamaraí, gcuideachta ceamaraí, gnólacht taighde
            companyNoun: ghnólacht taighde, ngnólacht taighde, gnólacht margaíochta, ghnólacht margaíochta
            companyNoun: ngnólacht margaíochta, gníomhaireacht mhargaíochta, ghníomhaireacht mhargaíochta
            companyNoun: ngníomhaireacht mhargaíochta, cuideachta glaonna, chuideachta glaonna, gcuideachta glaonna
            companyNoun: cuideachta theilemhargaíochta, chuideachta theilemhargaíochta, gcuideachta theilemhargaíochta
            companyNoun: cuideachta aitheantais aghaidhe, chuideachta aitheantais aghaidhe
            companyNoun: gcuideachta aitheantais aghaidhe, cuideachta intleachta saorga, chuideachta intleachta saorga
            companyNoun: gcuideachta intleachta saorga, nuathionscnaimh, gnólacht nuathionscanta
            companyNoun: ghnólacht nuathionscanta, ngnólacht nuathionscanta, ollchuideachta, hollchuideachta
            companyNoun: ilnáisiúnach, hilnáisiúnach, cuideachta ilnáisiúnta, chuideachta ilnáisiúnta
            companyNoun: gcuideachta ilnáisiúnta, iarchéile, hiarchéile, stiúrthóir, bainisteoir, bhainisteoir
            companyNoun: mbainisteoir, príomhoide, phríomhoide, bpríomhoide, múinteoir, mhúinteoir, siopadóir
            companyNoun: shiopadóir, tsiopadóir, iriseoir, hiriseoir, blagálaí, bhlagálaí, mblagálaí, garda, gharda
            companyNoun: ngarda, freagróir, fhreagróir, bhfreagróir, cosantóir, chosantóir, gcosantóir
            role: rialaitheoir, rialaitheora, rialaitheoir sonraí
            # Within names.
            link: na, an, agus, um
            # Where somebody is.
            at: i, in, as
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: comhairle, ospidéal, ollscoil, coláiste, scoil
            officeNoun: comhairle contae, chomhairle contae, gcomhairle contae, comhairle cathrach, chomhairle cathrach
            officeNoun: gcomhairle cathrach, comhairle baile, chomhairle baile, gcomhairle baile, chomhairle, gcomhairle
            officeNoun: hospidéal, hollscoil, choláiste, gcoláiste, scoil náisiúnta, pobalscoil, phobalscoil
            officeNoun: bpobalscoil, meánscoil, mheánscoil, gaelscoil, ghaelscoil, ngaelscoil, bunscoil, bhunscoil
            officeNoun: mbunscoil, bord oideachais agus oiliúna, bhord oideachais agus oiliúna
            officeNoun: mbord oideachais agus oiliúna, bord, bhord, mbord, bardas, bhardas, mbardas, leabharlann, músaem
            officeNoun: mhúsaem, aerfort, haerfort, grúpa ospidéal, ghrúpa ospidéal, ngrúpa ospidéal, feidhmeannacht
            officeNoun: fheidhmeannacht, bhfeidhmeannacht, oifig, hoifig, club gailf, chlub gailf, gclub gailf
            officeNoun: comhar creidmheasa, chomhar creidmheasa, gcomhar creidmheasa
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
            record: is mó go dtí seo, is airde go dtí seo, curiarracht, churiarracht, gcuriarracht
            record: is mó, is airde, is troime
            record loosely: riamh, go dtí seo, an chéad fhíneáil, gan fasach, an dara fíneáil is mó
            earlier: roimhe sin, roimhe seo, cheana, cheana féin, anuraidh, in 2020 cheana, tráth, uair amháin roimhe sin
            earlier: i gcás eile, i gcás ar leith, gearradh cheana, i gcomparáid, i gcomparáid le, go dtí sin
            earlier: an fhíneáil roimhe, sa chás roimhe, le déanaí freisin, ar leithligh, tagann sé sin
            earlier: an uair sin, sa bhliain roimhe, roimh an gcás seo, ní hé an chéad uair, ní hí an chéad
            earlier: fíneáil eile, gearradh … cheana, an bhliain roimhe, i gcás eile ar fad
            silent: níor fhoilsigh, nár fhoilsigh, níor foilsíodh, nár foilsíodh, dhiúltaigh trácht, níor fhreagair
            silent: níor thug freagra, níl trácht déanta, gan trácht, níor dhearbhaigh, níor dheimhnigh, gan freagra
            silent: rún gairmiúil
            silent: níor thug … freagra, dhiúltaigh … trácht, níl … ag caint, níor fhreagair … ceisteanna
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
            region: ^Ghaillimh, nGaillimh, ^Gaillimhe, ^Luimnigh, Port Láirge, Phort Láirge, bPort Láirge, gCorcaigh
            region: ^Corcaí, ^Chorcaí, gCorcaí, ^Ciarraí, ^Chiarraí, gCiarraí, Maigh Eo, Mhaigh Eo, ^Muigheo, ^Sligeach
            region: ^Shligigh, ^Sligigh, tSligigh, Dún na nGall, Dhún na nGall, nDún na nGall, ^Liatroim, ^Liatroma
            region: Ros Comáin, ^Muineachán, ^Mhuineachán, ^Muineacháin, ^Mhuineacháin, An Cabhán, an Chabháin, gCabhán
            region: ^Cabhán, ^Cabháin, Cill Dara, Chill Dara, gCill Dara, Cill Mhantáin, Chill Mhantáin, gCill Mhantáin
            region: Loch Garman, ^Ceatharlach, ^Cheatharlach, gCeatharlach, ^Ceatharlaigh, ^Cheatharlaigh
            region: Cill Chainnigh, Chill Chainnigh, gCill Chainnigh, Tiobraid Árann, Thiobraid Árann, dTiobraid Árann
            region: ^Laois, ^Laoise, Uíbh Fhailí, an Longfort, an Longfoirt, ^Longfort, ^Longfoirt, an Iarmhí
            region: na hIarmhí, ^Iarmhí, ^Doire, ^Dhoire, nDoire, Béal Feirste, Bhéal Feirste, mBéal Feirste, ^Aontroim
            region: ^Aontroma, Ard Mhacha, Fear Manach, Fhear Manach, Tír Eoghain, Thír Eoghain, dTír Eoghain, Áth Luain
            region: Dún Dealgan, Dhún Dealgan, Droichead Átha, Dhroichead Átha, Trá Lí, Thrá Lí, dTrá Lí
            region: Leitir Ceanainn, ^Connacht, ^Chonnacht, ^Chonnachta, ^Mumhan, an Mhumhain, ^Laighin, ^Laighean
            region: ^Ulaidh, ^Uladh, ^Palermo, bPalermo, ^Phalermo, ^Milano, ^Londain, hAmsterdam, ^Amstardam
            region: ^Barcelona, ^Frankfurt, bhFrankfurt, ^Hamburg, ^Manchain, ^Mhanchain, ^Learpholl, ^Ghlaschú
            region: ^Glaschú, Dún Éideann, Dhún Éideann, ^Caerdydd, ^Conamara, ^Chonamara, Corca Dhuibhne
            region: Chorca Dhuibhne, Gaoth Dobhair, ^Rotterdam, ^Utrecht, ^Eindhoven, ^Groningen, ^Tilburg, ^Breda
            region: ^Nijmegen, ^Arnhem, ^Enschede, ^Haarlem, ^Zwolle, ^Maastricht, ^Leiden, ^Delft, ^Apeldoorn, ^Almere
            region: ^Amersfoort, ^Leeuwarden, ^Zaandam, ^Roermond, ^Venlo, ^Middelburg, ^Vlissingen, ^Hilversum
            region: ^Helmond, ^Dordrecht, ^Gouda, ^Zeist, ^Antwerpen, ^Gent, ^Brugge, ^Leuven, ^Mechelen, ^Hasselt
            region: ^Kortrijk, ^Aalst, ^Oostende, ^Genk, ^Roeselare, ^Vilvoorde, ^Zaventem, ^Charleroi, ^Namur
            region: ^Verviers, ^Tournai, ^Aarhus, ^Odense, ^Aalborg, ^Esbjerg, ^Trondheim, ^Stavanger, ^Tromsø, ^Drammen
            region: ^Malmö, ^Uppsala, ^Linköping, ^Örebro, ^Västerås, ^Umeå, ^Tampere, ^Turku, ^Oulu, ^Espoo, ^Vantaa
            region: ^Tartu, ^Pärnu, ^Kaunas, ^Klaipėda, ^Daugavpils, ^Poznań, ^Wrocław, ^Gdańsk, ^Łódź, ^Szczecin
            region: ^Lublin, ^Katowice, ^Brno, ^Ostrava, ^Olomouc, ^Košice, ^Žilina, ^Debrecen, ^Szeged, ^Pécs, ^Győr
            region: ^Miskolc, ^Timișoara, ^Iași, ^Constanța, ^Brașov, ^Plovdiv, ^Varna, ^Burgas, ^Rijeka, ^Osijek
            region: ^Zadar, ^Maribor, ^Celje, ^Bari, ^Bergamo, ^Brescia, ^Verona, ^Padova, ^Catania, ^Trieste, ^Parma
            region: ^Modena, ^Perugia, ^Ancona, ^Pescara, ^Cagliari, ^Salerno, ^Taranto, ^Sevilla, ^Zaragoza, ^Málaga
            region: ^Bilbao, ^Murcia, ^Alicante, ^Valladolid, ^Vigo, ^Gijón, ^Pamplona, ^Porto, ^Coimbra, ^Braga
            region: ^Setúbal, ^Patras, ^Larissa, ^Graz, ^Linz, ^Salzburg, ^Innsbruck, ^Klagenfurt, ^Bregenz, ^Lausanne
            region: ^Winterthur, ^Neuchâtel, ^Fribourg, ^Lugano, ^Manchester, ^Liverpool, ^Birmingham, ^Leeds
            region: ^Sheffield, ^Bristol, ^Newcastle, ^Nottingham, ^Leicester, ^Southampton, ^Brighton, ^Preston
            region: ^Bolton, ^Bradford, ^Hull, ^Norwich, ^Swansea, ^Belfast, ^Derry, ^Lyon, ^Toulouse, ^Lille, ^Bordeaux
            region: ^Nantes, ^Strasbourg, ^Rennes, ^Montpellier, ^Grenoble, ^Rouen, ^Dijon, ^Reims, ^Nancy, ^Metz
            region: ^Angers, ^Limoges, Clermont-Ferrand, ^Villeurbanne, ^Annecy, Le Havre, ^Toulon, ^Perpignan
            region: ^Besançon, ^Orléans, ^Caen, ^Poitiers, ^Amiens, ^Bremerhaven, ^Kiel, ^Lübeck, ^Rostock, ^Dresden
            region: ^Leipzig, ^Chemnitz, ^Magdeburg, ^Erfurt, ^Jena, ^Weimar, ^Kassel, ^Göttingen, ^Braunschweig
            region: ^Wolfsburg, ^Osnabrück, ^Oldenburg, ^Bielefeld, ^Münster, ^Dortmund, ^Duisburg, ^Bochum, ^Wuppertal
            region: ^Aachen, ^Krefeld, ^Mainz, ^Koblenz, ^Trier, ^Wiesbaden, ^Darmstadt, ^Mannheim, ^Heidelberg
            region: ^Karlsruhe, ^Freiburg, ^Stuttgart, ^Augsburg, ^Regensburg, ^Würzburg, ^Nürnberg, ^Passau
            region: ^Ingolstadt, ^Potsdam, ^Cottbus, ^Saarbrücken

            # Phrases that hide a cue.
            none: oifigeach cosanta sonraí, oifigigh cosanta sonraí, oifigeach um chosaint sonraí, measúnú tionchair
            none: ballstát, bhallstát, ballstáit, bhallstáit, mballstát, beartas príobháideachais
            none: ráiteas príobháideachais, téarmaí seirbhíse, ar an gcéad dul síos, den chéad uair, don chéad uair
            none: i dtús báire, ar ndóigh, ar aon nós, ar aon chuma, mar shampla, ar fad, ar fáil, i gcoitinne, ar ais
            none: ag an am, ag an am céanna, i bhfeidhm, chun tosaigh, fianáin seo, ar an láthair, ar bith, de ghnáth
            none: eolas don eagarthóir, nótaí don eagarthóir, faoin gcéad, an chéad uair eile, mar chuid, in ord, as ord
            none: ar shlí, ar bhealach, i gceann, le haghaidh, i láthair, i dtaobh, cuntas a chur ar an eolas
            none: ar an drochuair, ar a laghad ar bith
            none: cosc ar thobac, an t-acht promhaidh, fíneáil pháirceála, fíneálacha páirceála, fíneáil luais
            none: ordú ar líne, orduithe ar líne, ordú cúirte, foláireamh aimsire, rabhadh aimsire, rabhadh stoirme
            none: cosc tiomána, nár tugadh rabhadh, níor tugadh rabhadh, gan rabhadh
            instance 1: an chúirt chuarda, chúirt chuarda, cúirt chuarda, chúirt dúiche, cúirt dúiche, gcúirt chuarda
            instance 1: gcúirt dúiche, an chéad chéim, cúirte dúiche, chúirte dúiche, gcúirte dúiche, cúirte cuarda
            instance 1: chúirte cuarda, gcúirte cuarda, cúirte chuarda
            instance 2: an chúirt achomhairc, chúirt achomhairc, cúirt achomhairc, gcúirt achomhairc
            instance 2: ard-chúirt, hard-chúirt, ardchúirt, hardchúirt, ard-chúirte, hard-chúirte, cúirte achomhairc
            instance 2: chúirte achomhairc, gcúirte achomhairc
            instance 3: chúirt uachtarach, cúirt uachtarach, gcúirt uachtarach
            judgment: breithiúnas, bhreithiúnas, mbreithiúnas, breithiúnais, bhreithiúnais, mbreithiúnais
            judgment: breith, breitheanna, an bhreith, thug an breitheamh, dúirt an breitheamh, rialú na cúirte
            judgment: breith na cúirte
            remedy: is féidir achomharc, féadfar achomharc, ceart achomhairc, féadfaidh achomharc
            remedy: is féidir é a achomharc, tréimhse achomhairc
            restore: cuireadh ar ais, an méid bunaidh
            reduce: laghdaigh … go, ghearr … go
            reduce: laghdaíonn, laghdaigh … an fhíneáil, laghdaíodh an fhíneáil, laghdóidh, laghdaithe go, laghdaithe ó
            reduce: tá an fhíneáil … laghdaithe, an fhíneáil nua, ghearr … siar, ghearr an breitheamh
            reduce: bhain … den fhíneáil, baineadh … den fhíneáil, leath an méid, leathnaíodh, a leathadh, an iomarca
            reduce: ró-ard, ró-mhór, bhí an fhíneáil ró-ard, díréireach, níos ísle, tugadh anuas, thug … anuas, anuas ó
            reduce: d'ísligh … an fhíneáil, maolaíodh an fhíneáil
            annul: chuir … ar neamhní, chealaigh … an, chuir … ar leataobh
            annul: chealaigh … an fhíneáil, cealaíodh an fhíneáil, chuir … an fhíneáil ar ceal
            annul: cuireadh an fhíneáil ar ceal, chuir … an cinneadh ar ceal, chaith … an fhíneáil amach
            annul: caitheadh an fhíneáil amach, gan éifeacht, saoradh ó, scaoileadh saor, ní bheidh … le híoc
            annul: ní gá … a íoc
            uphold: sheas … leis, dhaingnigh … an
            uphold: sheas … leis an bhfíneáil, sheas … leis an gcinneadh, sheas an chúirt chuarda
            uphold: dhaingnigh … an fhíneáil, dhaingnigh … an cinneadh, d'fhág … an fhíneáil, fágadh … mar a bhí
            uphold: fanann … i bhfeidhm, tá an t-ordú i bhfeidhm fós, tá an fhíneáil i bhfeidhm, sheasann
            uphold: dheimhnigh … an fhíneáil, d'aontaigh … leis an bhfíneáil, ní raibh aon athrú
            dismiss: dhiúltaigh … don achomharc, chaith … amach
            dismiss: diúltaíodh don achomharc, caitheadh … amach, chaith … an cás amach, theip ar an, theip air
            dismiss: theip uirthi, theip ar achomharc, chaill … an t-achomharc, chaill … an cás, chaill sé, chaill sí
            dismiss: níor éirigh leis, níor éirigh léi, níor éirigh leis an, níor ghlac an breitheamh
            dismiss: níor ghlac an chúirt, dífhostaíodh an t-achomharc, bhí an coimisiún ceart
            dismiss: go raibh an coimisiún ceart, bhí an ceart ag an gcoimisiún, d'aontaigh an breitheamh
            refer: chuir … ar ais, tharchuir … chuig
            refer: chuir … an cás ar ais, cuireadh an cás ar ais, ar ais chuig an gcoimisiún, cinneadh nua a dhéanamh
            refer: athbhreithniú a dhéanamh ar an gcinneadh, ceist a chur chuig cúirt bhreithiúnais
            appealVerb: rinne … achomharc, thaisc … achomharc, rinne … achomhairc, thug … chun na cúirte
            appealVerb: thug … chuig an ardchúirt
            ngoNoun: noyb
            personNoun: tuismitheoir, tuismitheoirí, iarbhall, iarbhaill, múinteoir*, mhúinteoir*, dochtúir*
            personNoun: dhochtúir*, altra, haltra, aturnae, haturnae, abhcóide, iriseoir, comharsa, chomharsa
            personNoun: mac léinn, comhairleoir*, chomhairleoir*, máthair, mháthair, athair, iar-fhostaí, cónaitheoir
            personNoun: grúpa tuismitheoirí
            personNoun: thuismitheoir, dtuismitheoir, hathair, mac, mhac, iníon, hiníon, deartháir, dheartháir
            personNoun: ndeartháir, deirfiúr, dheirfiúr, ndeirfiúr, baintreach, bhaintreach, mbaintreach, lánúin
            personNoun: teaghlach, theaghlach, dteaghlach, teaghlaigh, theaghlaigh, dteaghlaigh, bean tí, bhean tí
            personNoun: mbean tí, fear tí, fhear tí, bhfear tí, cónaitheoirí, chónaitheoirí, gcónaitheoirí, siopadóir
            personNoun: shiopadóir, tsiopadóir, tiománaí, thiománaí, dtiománaí, tiománaithe, thiománaithe, dtiománaithe
            personNoun: rothaí, rothaithe, banaltra, bhanaltra, mbanaltra, banaltraí, bhanaltraí, mbanaltraí, altraí
            personNoun: haltraí, múinteoir, mhúinteoir, múinteoirí, mhúinteoirí, léachtóir, ollamh, hollamh, taighdeoir
            personNoun: thaighdeoir, dtaighdeoir, eolaí, heolaí, scríbhneoir, ceoltóir, cheoltóir, gceoltóir
            personNoun: grianghrafadóir, ghrianghrafadóir, ngrianghrafadóir, sceithire, príosúnach, phríosúnach
            personNoun: bpríosúnach, príosúnaigh, phríosúnaigh, bpríosúnaigh, iarphríosúnach, hiarphríosúnach
            personNoun: iarchustaiméir, hiarchustaiméir, iarchustaiméirí, hiarchustaiméirí, iarothar, hiarothar
            personNoun: hiarbhall, hiarbhaill, iarmhac léinn, hiarmhac léinn, iarthionónta, hiarthionónta, úinéir
            personNoun: húinéir, úinéirí, húinéirí, scairshealbhóir, sealbhóir cuntais, shealbhóir cuntais
            personNoun: tsealbhóir cuntais, sealbhóir polasaí, shealbhóir polasaí, tsealbhóir polasaí, pinsinéir
            personNoun: phinsinéir, bpinsinéir, pinsinéirí, phinsinéirí, bpinsinéirí, teifeach, theifeach, dteifeach
            personNoun: teifigh, theifigh, dteifigh, iarrthóir tearmainn, hiarrthóir tearmainn, oibrí deonach
            personNoun: hoibrí deonach, oibrithe deonacha, hoibrithe deonacha, comhghleacaí, chomhghleacaí
            personNoun: gcomhghleacaí, comharsana, chomharsana, gcomharsana, feirmeoir, fheirmeoir, bhfeirmeoir
            personNoun: aíonna óstáin, haíonna óstáin, imreoir, himreoir, imreoirí, himreoirí, déagóirí, dhéagóirí
            personNoun: ndéagóirí, ógánach, hógánach, ógánaigh, hógánaigh, polaiteoir, pholaiteoir, bpolaiteoir, teachta
            personNoun: theachta, dteachta, sagart, shagart, tsagart, duine den cheathrar, dhuine den cheathrar, nduine den cheathrar, duine acu, dhuine acu
            personNoun: nduine acu
            ngoNoun: grúpa, ghrúpa, ngrúpa, coiste, choiste
            ngoNoun: grúpa tuismitheoirí, ghrúpa tuismitheoirí, ngrúpa tuismitheoirí, grúpa áitiúil, ghrúpa áitiúil
            ngoNoun: ngrúpa áitiúil, grúpa pobail, ghrúpa pobail, ngrúpa pobail, grúpa custaiméirí, ghrúpa custaiméirí
            ngoNoun: ngrúpa custaiméirí, grúpa daltaí, ghrúpa daltaí, ngrúpa daltaí, coiste tuismitheoirí
            ngoNoun: choiste tuismitheoirí, gcoiste tuismitheoirí, coiste cónaitheoirí, choiste cónaitheoirí
            ngoNoun: gcoiste cónaitheoirí, cumann tuismitheoirí, chumann tuismitheoirí, gcumann tuismitheoirí
            ngoNoun: cumann tionóntaí, chumann tionóntaí, gcumann tionóntaí, cumann mac léinn, chumann mac léinn
            ngoNoun: gcumann mac léinn, aontas mac léinn, haontas mac léinn, aontas na mac léinn, haontas na mac léinn
            ngoNoun: cumann tomhaltóirí, chumann tomhaltóirí, gcumann tomhaltóirí, cumann na dtomhaltóirí
            ngoNoun: chumann na dtomhaltóirí, gcumann na dtomhaltóirí, eagraíocht tomhaltóirí, heagraíocht tomhaltóirí
            ngoNoun: eagraíocht chearta digiteacha, heagraíocht chearta digiteacha, eagraíocht cearta daonna
            ngoNoun: heagraíocht cearta daonna, grúpa cearta digiteacha, ghrúpa cearta digiteacha
            ngoNoun: ngrúpa cearta digiteacha, grúpa cearta daonna, ghrúpa cearta daonna, ngrúpa cearta daonna
            ngoNoun: comhairle um shaoirsí sibhialta, chomhairle um shaoirsí sibhialta, gcomhairle um shaoirsí sibhialta
            ngoNoun: lárionad cearta, ionad cearta, hionad cearta, gluaiseacht, ghluaiseacht, ngluaiseacht, feachtas
            ngoNoun: fheachtas, bhfeachtas, comhaontas, chomhaontas, gcomhaontas, carthanas áitiúil, charthanas áitiúil
            ngoNoun: gcarthanas áitiúil, líonra pobail, comhlachas, chomhlachas, gcomhlachas
            partial: i bpáirt, go páirteach
            partial: cuid den achomharc, an chuid sin, go pointe, leath bealaigh
            intend: ní chuireann as an áireamh, déanfaimid achomharc, rachaimid, táimid chun, tá sé i gceist
            intend: ag smaoineamh, ag ullmhú, ag dul chun na cúirte, ag dul go dtí an chúirt, go mbeidh achomharc
            intend: beidh achomharc, déanfaidh achomharc, déanfar achomharc
            intend: tá sé i gceist acu, tá sé i gceist ag, tá sé i gceist aici, tá sé i gceist aige
            intend: go bhfuil sé tá … ag smaoineamh ar, ag smaoineamh ar, go ndéanfaidh sí, go ndéanfaidh sé
            intend: go ndéanfaidh siad, go rachaidh, chuir … in iúl go, nach nglacann, ní ghlacann, ní ghlacfaidh
            intend: ní aontaímid, easaontaímid, déanfaidh sí, tá sé ar intinn ag, ag breathnú ar, ag féachaint ar
            intend: ag scrúdú an chinnidh, ag machnamh ar, beidh sé ag, tá comhairle dlí
            appealVerb: déanfaimid achomharc, rachaimid chun na cúirte, ag dul chun na cúirte, ag dul go dtí an chúirt
            appealVerb: go mbeidh achomharc, beidh achomharc, déanfaidh achomharc, chun na hard-chúirte
            appealVerb: achomharc a dhéanamh chuig, chuaigh … chun na cúirte, chuaigh … chuig an ard-chúirt
            appealVerb: chuaigh … chuig an gcúirt, chuaigh … go dtí an chúirt, chuaigh chuig an ard-chúirt
            appealVerb: chuaigh chuig an gcúirt, tá … ag dul chun na cúirte, go mbeidh achomharc ann, mbeidh achomharc
            appealVerb: an cás a thabhairt chun, an cás a thabhairt chuig, cás a thabhairt chun, an cás a thabhairt
            appealVerb: thug … an cás chuig, thug … an cás thug sí an cás, thug sé an cás, d'achomhairc, achomharcfaidh
            appealVerb: achomharcfar, a achomharc, tá achomharc déanta, tá achomharc curtha isteach, tá achomharc ar bun
            appealVerb: tá an t-achomharc níl an t-achomharc cloiste, níor éisteadh an t-achomharc, le héisteacht fós
            appealVerb: éisteofar an t-achomharc, os comhair na cúirte fós, níl breith tugtha, ag troid in aghaidh
            appealVerb: troidfidh, cuirfidh … ina aghaidh, chuir ina aghaidh, cur in aghaidh, cur i gcoinne
            appealVerb: chuir i gcoinne an chinnidh, ag dul i gcomhairle dlí
            propose: molann, mhol, moltar fíneáil, dréacht-chinneadh, dréachtchinneadh, tá sé i gceist fíneáil
            propose: ar intinn aige fíneáil, beartaíonn
            propose: tá sé beartaithe ag, beartaithe ag, sa dréacht, sa dréacht chéanna, leagan dréachta, molann an
            propose: mhol an, fógra faoina rún, tá sé ar intinn ag, tá rún ag, táthar chun fíneáil, tá an … chun fíneáil
            propose: d'fhógair … go bhfuil sé cinneadh sealadach, mholfadh, d'iarrfaí, ghearrfaí
            rumour: de réir foinsí, foinsí gan ainm, foinsí atá eolach
            rumour: de réir trí fhoinse, de réir beirt, dúirt foinsí, a deir foinsí, tuigtear do, tuigtear go
            rumour: tuigtear gur, de réir daoine a bhfuil eolas, nár mhaith leo a n-ainm, ar choinníoll anaithnideachta
            rumour: nach bhfuil ainmnithe, d'fhéadfadh fíneáil, d'fhéadfaí … a ghearradh, tá súil go ngearrfar
            rumour: de réir ráflaí, gan a n-ainm a lua
            complain: rinne … gearán, a rinne … gearán
            complain: rinne … an gearán, chuir … gearán isteach, cuireadh gearán isteach, rinneadh … gearán
            complain: a chuir gearán, dúirt, chuaigh chuig an gcoimisiún, chuaigh go dtí an coimisiún
            complain: scríobh chuig an gcoimisiún, d'iarr ar an gcoimisiún, chuir in iúl don choimisiún
            complain: tharraing aird an choimisiúin, a thug an scéal, rinne casaoid, rinne clamhsán
            remedy: féadfaidh … achomharc, féadann … achomharc
            currency RSD: dinar, dhinar, ndinar
            """#)
}
