extension Language {
    /// Icelandic, as the press, the authority and the courts of Iceland write it.
    static let icelandic = Language(
        "is", countries: ["IS"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: og, að, í, á, er, sem, var, ekki, til, við, um, það, með, af, hann, hún, en, fyrir, eru, voru, hefur
            stop: teljum, erum, munum, höfum, verðum, lítum, virðum, hörmum, biðjumst, leggjum, vinnum, gerum, fögnum, hafið, athugið
            stop: hafa, hafði, höfðu, verið, vera, verði, verður, verða, varð, urðu, eða, frá, þar, þá, því, þess
            stop: þeirra, þeim, þeir, þær, þau, þeirri, þetta, þessi, þessum, þessa, þessari, þessu, þessara, sú, sá
            stop: þann, þeirrar, svo, upp, út, inn, niður, eftir, undir, yfir, milli, gegn, vegna, samkvæmt, hjá, úr
            stop: einnig, líka, bara, aðeins, þegar, ef, hvort, hvað, hver, hvernig, hvenær, hvar, hvers, hvaða, nú, hér
            stop: þó, hins, vegar, enn, áður, síðan, síðar, fyrr, aldrei, alltaf, oft, mjög, meira, mest, minna, meiri
            stop: mikið, nokkur, nokkrir, nokkrum, margir, mörg, margar, allir, allar, öll, allt, alla, allra, engin
            stop: enginn, ekkert, annað, annar, önnur, aðrir, aðrar, annarra, annars, sér, sig, sína, sinn, sín, sitt
            stop: sínum, sinni, sinna, ég, þú, þið, mig, mér, okkur, okkar, hennar, hans, honum, henni, hana, skal
            stop: skuli, skyldi, geta, getur, gæti, gætu, gat, gátu, mun, munu, myndi, vildi, vill, má, mega, mátti
            stop: eigi, eiga, átti, áttu, meðal, samt, jafnframt, auk, þannig, enda, nema, jafnvel, þótt, sökum, ásamt
            stop: innan, utan, án, handa, kringum, meðan, uns, hinn, hin, hið, hina, hinum, hinu, hinni, báðir, báðar
            stop: bæði, hvorki, né, ein, einn, eitt, einu, eins, fram, tvö, tveir, þrír, fleiri, nýr, ný, nýtt, nýja
            stop: fyrsta, fyrsti, síðasta, síðasti, sama, sami, slík, slíkt, slíkra, slíkum, svona, sjálfur, sjálf
            stop: sjálft, segir, kemur, komst, kom, kvað, gerði, gert, gera, gerir, sagði, sagt, málið, málinu, málsins
            stop: mál, máli, ljóst, rétt, alls, samtals, aftur, loks, raunar, vissulega, mögulega, líklega, fréttir
            stop: frétt, mynd, samantekt, tilkynning, fréttatilkynning, deila, lesa, birt, uppfært, niðurstaða, heimild
            stop: upphaflega, ákvörðunarorð, tilvikum, sömu, ári, árið, árs, persónuupplýsingar, persónuupplýsinga
            stop: persónuupplýsingum, upplýsingar, upplýsinga, upplýsingum, vinnslu, varðandi, telur, taldi, ársins
            stop: sinnar, henta
            abbr: gr, mgr, tölul, nr, kr, m . a, t . d, þ . e, þ . e . a . s, s . s, o . s . frv, o . fl, þ . m . t, sbr
            abbr: skv, u . þ . b, ca, millj, m . kr, ma . kr, ma, þ . á m, frh, a . m . k, f . h, s . k, dags, bls, dr
            abbr: hf, ehf, ohf, slf, sf, jan, feb, mar, apr, jún, júl, ág, ágú, sept, okt, nóv, des, kl, próf, ath, stk
            abbr: fl, frv, ú, þ . á, e . kr, síðastl, málsl, stafl

            the: hinn, hin, hið, þessi, þetta, þess, þessa, þessum, þessari, þessu, þessara, þessarar, sá, sú, það, þann
            the: þá, þeirri, þeim, því, þeir, þær, þau, þeirra, umrædd, umrætt, umræddu, umrædda, umræddur, nefnd
            the: fyrrnefnd, fyrrnefnt, fyrrnefnda, sami, sama, sömu, báðir, báðum, bæði, allir, öll, öllum, sinn, sín
            the: sína, sínum, hvert, hver, hverju, viðkomandi, síðarnefnda, hennar, hans
            a: einn, ein, eitt, einu, einni, einum, eins, eina, einnar, annar, önnur, annað, öðrum, öðru, annarri
            a: ónefndur, ónefnt, ónefnd, ónefndu, ákveðinn, ákveðið, tiltekið, tiltekinn, tiltekin, nokkur, nokkrir
            a: nokkrum, tvö, tveir, tvær, tveimur, þrjú, þrír, þrjár, þremur, fjögur, fjórir, fjórum, fimm, íslenskt
            a: íslenskur, íslensk, íslensku, íslenskum, bandarískt, bandaríska, norskt, sænskt, danskt, þýskt, franskt
            a: írskt, hollenskt, spænskt, ítalskt, finnskt
            pronoun: hann, hún, það, þeir, þær, þau, honum, henni, því, þeim, hana, hans, hennar, þess, þeirra, sem, sá
            pronoun: sú, sjálfur, sjálft, báðir, báðum, þetta, síðarnefnda, fyrrnefnda
            not: ekki, aldrei, án, hvorki, né, eigi, engin, enginn, ekkert, neitaði, lét hjá líða, ei, láðist, í stað
            not: í staðinn fyrir, fremur en, vanrækti
            and: og, eða, auk, ásamt, einnig, sem og, bæði, &, né
            to: til, upp í, allt að, og, í

            # Numbers, sums and dates.
            number 0.5: hálf, hálfa, hálfri, hálfrar, hálfan, hálfum, hálft
            number 0.25: fjórðung, fjórðungur
            number 1: einn, ein, eitt, eina, einni, einnar
            number 2: tvær, tveir, tvö, tveggja, tveimur, tvo
            number 3: þrír, þrjár, þrjú, þriggja, þremur, þrjá
            number 4: fjórir, fjórar, fjögur, fjögurra, fjórum
            number 5: fimm
            number 6: sex
            number 7: sjö
            number 8: átta
            number 9: níu
            number 10: tíu
            number 11: ellefu
            number 12: tólf
            number 13: þrettán
            number 14: fjórtán
            number 15: fimmtán
            number 16: sextán
            number 17: sautján
            number 18: átján
            number 19: nítján
            number 20: tuttugu
            number 30: þrjátíu
            number 40: fjörutíu
            number 50: fimmtíu
            number 60: sextíu
            number 70: sjötíu
            number 80: áttatíu
            number 90: níutíu
            number 100: hundrað
            number 1000: þúsund
            number 1000000: milljón
            scale 2: hundrað, hundruð, hundruðum
            scale 3: þúsund, þúsundum, þúsunda, þúsundir, þús
            scale 6: milljón, milljónir, milljóna, milljónum, milljónina, milljónirnar, milljónanna, millj, m, mkr
            scale 6: meur, musd, mgbp, mchf
            scale 9: milljarður, milljarðar, milljarða, milljarð, milljörðum, milljarði, milljarðs, ma, makr
            scale 12: billjón, billjónir
            currency ISK: króna, krónur, krónum, krónu, krónunum, krónan, krónurnar, kr, isk, íslenskra króna
            currency ISK: íslenskar krónur, íslenskum krónum, þúsundkall, þúsundkalla, þúsundkallar, mkr, milljónakróna
            currency EUR: evra, evrur, evrum, evru, evrunum, eur, euro, euros, evrurnar
            currency EUR: meur
            currency USD: dalur, dalir, dali, dala, dölum, dollari, dollara, dollarar, dollurum, bandaríkjadalur
            currency USD: bandaríkjadalir, bandaríkjadala, bandaríkjadali, bandaríkjadölum, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pund, punda, pundum, sterlingspund, sterlingspunda, sterlingspundum, gbp
            currency GBP: mgbp
            currency SEK: sænskar krónur, sænskra króna, sænskum krónum, sek
            currency NOK: norskar krónur, norskra króna, norskum krónum, nok
            currency DKK: danskar krónur, danskra króna, dönskum krónum, dkk
            currency CHF: svissneskir frankar, svissneskra franka, svissneskum frönkum, franka, frankar, chf
            currency CHF: mchf
            currency PLN: sloty, zloty, pólskra, pln
            currency HUF: forintur, forinta, forintum, forintar, huf
            currency CZK: tékkneskar krónur, tékkneskra króna, czk
            currency RON: lei, leu, ron
            currency BGN: leva, lev, bgn
            currency RUB: rúblur, rúblna, rúblum
            currency JPY: jen, jena
            currency CAD: c $, ca $
            subunit: sent, senta, sentum, aurar, aura
            between: milli, bilinu
            insteadOf: í stað
            approx: rúmlega, tæplega, nærri, næstum, ríflega, yfir, meira en, minna en, u . þ . b, hátt í
            approx: að minnsta kosti, í kringum, nálægt, um það bil, ca, samtals um, jafnvirði, jafngildi, jafnvirði um
            approx: sem nemur, sem samsvarar, nákvæmlega, einungis, aðeins, heilar, litlar, röskar, röskum, nær, undir
            approx: nálgast, liðlega, tæpar, tæpum, tæpra, rúmar, rúmum, rúmra, tæpa, rúma, um
            perPeriod: á dag, á degi hverjum, daglega, á viku, vikulega, á mánuði, mánaðarlega, fyrir hvern dag
            perPeriod: fyrir hvern dag sem, fyrir hvern byrjaðan, fyrir hverja byrjaða viku, á dag þar til, hvern dag sem
            perPeriod: hvern byrjaðan dag, á viku hverri, mánuð hvern, fyrir hvern mánuð sem, fyrir hverja viku sem, daglega þar til
            perPeriod: fyrir hverja viku, fyrir hvern byrjaðan dag, hvern dag, hverja viku, fyrir hvern mánuð
            perPeriod: á sólarhring, fyrir hvert brot, dag hvern

            month 1: janúar*, jan
            month 2: febrúar*, feb
            month 3: mars*
            month 4: apríl*, apr
            month 5: maí, maímánu*, maímánaðar
            month 6: júní*, jún
            month 7: júlí*, júl
            month 8: ágúst*, ágú
            month 9: september*, sept
            month 10: október*, okt
            month 11: nóvember*, nóv
            month 12: desember*, des
            dateWord: dag, dags, dagur
            weekday 1: mánudag*, mánudegi*
            weekday 2: þriðjudag*, þriðjudegi*
            weekday 3: miðvikudag*, miðvikudegi*
            weekday 4: fimmtudag*, fimmtudegi*
            weekday 5: föstudag*, föstudegi*
            weekday 6: laugardag*, laugardegi*
            weekday 7: sunnudag*, sunnudegi*
            day 0: í dag, í morgun, í kvöld, fyrr í dag, nú í dag, nú síðdegis
            day -1: í gær, í gærkvöldi, í gærmorgun
            day -2: í fyrradag, fyrir tveimur dögum
            day 1: á morgun, næsta dag
            yearRef 0: í ár, á þessu ári, þetta ár, fyrr á árinu, síðar á árinu, yfirstandandi árs
            yearRef 0: á yfirstandandi ári, á árinu, þess árs, í vor, í sumar, í haust, í vetur, þessa árs
            yearRef -1: í fyrra, á síðasta ári, síðasta árs, síðastliðnu ári, síðastliðins árs, á liðnu ári
            yearRef -1: vorið á undan, haustið á undan, á liðnu hausti, á liðnu vori
            yearRef -1: á síðastliðnu ári, fyrir ári, fyrir ári síðan, fyrra árs, síðasta ár, í fyrravor, í fyrrasumar
            yearRef -1: í fyrrahaust, síðastliðið haust, síðastliðið vor, síðastliðinn vetur, síðasta haust
            yearRef -1: síðasta vor, síðasta sumar
            yearRef -2: í hittifyrra, fyrir tveimur árum
            yearRef -3: fyrir þremur árum
            yearRef -4: fyrir fjórum árum
            yearRef -5: fyrir fimm árum
            yearRef 1: á næsta ári, næsta ár, næsta árs
            monthRef 0: í þessum mánuði, þessa mánaðar, í sama mánuði, þ . m, fyrr í mánuðinum, fyrr í þessum mánuði
            monthRef 0: í byrjun mánaðarins, í lok mánaðarins, um miðjan mánuðinn, í mánuðinum, þessum mánuði
            monthRef 0: yfirstandandi mánaðar
            monthRef -1: í síðasta mánuði, síðasta mánaðar, í liðnum mánuði, fyrir mánuði, mánuði fyrr
            monthRef -1: í síðastliðnum mánuði, fyrri mánaðar, síðastliðins mánaðar
            monthRef -2: fyrir tveimur mánuðum, tveimur mánuðum fyrr
            monthRef -3: fyrir þremur mánuðum
            monthRef 1: í næsta mánuði, næsta mánaðar
            thatYear 0: sama ár, sama árs, það ár, það sama ár
            thatYear -5: fimm árum áður
            thatYear -4: fjórum árum áður
            thatYear -3: þremur árum áður, þremur árum fyrr
            thatYear -2: tveimur árum áður, tveimur árum fyrr
            thatYear 1: ári síðar, ári seinna, árið eftir, næsta ár á eftir
            thatYear -1: ári áður, árið áður, ári fyrr, árið á undan
            thatMonth 0: sama mánaðar, sama mánuði, þann mánuð
            thatMonth -3: þremur mánuðum áður
            thatMonth -2: tveimur mánuðum áður
            thatMonth 1: mánuði síðar, mánuði seinna
            thatMonth -1: mánuði áður, mánuðinn áður
            thatDay 0: sama dag, sama dags, þann dag, samdægurs
            thatDay -2: tveimur dögum áður
            thatDay 1: degi síðar, daginn eftir, degi seinna
            thatDay -1: degi áður, daginn áður, degi fyrr
            until: fyrir, eigi síðar en, ekki síðar en, í síðasta lagi, til og með, fram til, frá og með, síðan
            until: frestur
            ordinal 1: fyrsti, fyrsta, fyrstu
            ordinal 2: annar, önnur, annarri, annarrar, öðrum, annan, aðra
            ordinal 3: þriðji, þriðja, þriðju
            ordinal 4: fjórði, fjórða, fjórðu
            ordinal 5: fimmti, fimmta, fimmtu
            ordinal 6: sjötti, sjötta, sjöttu
            ordinal 7: sjöundi, sjöunda
            ordinal 8: áttundi, áttunda
            ordinal 9: níundi, níunda
            ordinal 10: tíundi, tíunda
            ordinal 11: ellefti, ellefta
            ordinal 12: tólfti, tólfta
            ordinal 13: þrettándi, þrettánda
            ordinal 14: fjórtándi, fjórtánda
            ordinal 15: fimmtándi, fimmtánda
            ordinal 16: sextándi, sextánda
            ordinal 17: sautjándi, sautjánda
            ordinal 18: átjándi, átjánda
            ordinal 19: nítjándi, nítjánda
            ordinal 20: tuttugasti, tuttugasta
            ordinal 30: þrítugasti, þrítugasta
            season: vor, vori, vorið, vors, sumar, sumarið, sumri, haust, haustið, hausti, vetur, vetri, veturinn
            season: haustmánuð*, vormánuð*, í ársbyrjun, í árslok, fyrri hluta ársins, síðari hluta ársins, á fyrri hluta ársins
            season: snemma árs, síðla árs, í upphafi árs, í lok árs, um áramót, áramót, fyrsta ársfjórðungi
            season: öðrum ársfjórðungi, þriðja ársfjórðungi, fjórða ársfjórðungi, fyrri hluta, seinni hluta, um mitt ár
            season: undir lok

            # The law.
            gdpr: gdrp, gdpr*, almenna persónuverndarreglugerðin*, almennu persónuverndarreglugerð*
            gdpr: almennrar persónuverndarreglugerðar, persónuverndarreglugerð*, pvrg, reglugerð ( esb
            gdpr: reglugerðar ( esb, reglugerðinni ( esb, reglugerð esb, evrópsku persónuverndarreglugerð*
            gdpr: evrópska persónuverndarreglugerð*, persónuverndarlöggjöf*, persónuverndarlög esb
            gdpr: persónuverndarlög evrópusamband*, persónuverndarreglur*, persónuverndarreglum, persónuverndarreglna
            gdpr: evrópsku persónuverndarlög*, persónuverndarlög, persónuverndarlögum, persónuverndarlaga
            gdpr: persónuverndarlögin, persónuverndarlögunum, persónuverndarlaganna, laga um persónuvernd og vinnslu
            gdpr: lög um persónuvernd og vinnslu, lögum um persónuvernd og vinnslu, lögum nr . 90 / 2018, reglugerðinni
            gdpr: reglugerðarinnar, ( esb ) 2016, dsgvo, rgpd
            ukGDPR: uk gdpr, uk-gdpr, bresku persónuverndarreglugerð*, breska persónuverndarreglugerð*
            ukGDPR: bresku persónuverndarlög*, bresk persónuverndarlög, breskum persónuverndarlögum
            ukGDPR: breskra persónuverndarlaga
            ePrivacy: vafrakök*, vefkök*, fótspor, fótspora, fótsporum, kökur, kökum, kökuborð*, fjarskiptalög*
            ePrivacy: fjarskiptalaga, lög um fjarskipti, laga um fjarskipti, lögum um fjarskipti, bein markaðssetning
            ePrivacy: beinnar markaðssetningar, beinni markaðssetningu, beina markaðssetningu, óumbeðin fjarskipti
            ePrivacy: óumbeðinna fjarskipta, óumbeðnum fjarskiptum, óumbeðin símtöl, ruslpóst*, amapóst*, símasölu*
            ePrivacy: símasala, símamarkaðs*, markaðspóst*, fjöldapóst*, markaðsskilaboð*, eprivacy, e-privacy
            ePrivacy: rafræn fjarskipti, markaðssímtöl*, bannmerk*
            nationalLaw: laga nr . 77 / 2000, lög nr . 77 / 2000, lögum nr . 77 / 2000, eldri persónuverndarlög*
            nationalLaw: eldri persónuverndarlaga, eldri lög, eldri laga, eldri lögum, lög nr . 75 / 2019
            nationalLaw: laga nr . 75 / 2019, lögum nr . 75 / 2019, löggæslutilgangi
            nationalLaw: lög um vinnslu persónuupplýsinga í löggæslutilgangi, stjórnsýslulög*, stjórnsýslulaga
            nationalLaw: upplýsingalög*, upplýsingalaga, lög um sjúkraskrár, laga um sjúkraskrár, lögum um sjúkraskrár
            nationalLaw: lög um réttindi sjúklinga, almenn hegningarlög, almennra hegningarlaga
            nationalLaw: reglugerð um rafræna vöktun, reglur um rafræna vöktun, reglna um rafræna vöktun
            otherField: samkeppniseftirlit*, samkeppnislög*, samkeppnislaga, samkeppnisbrot*, samkeppnismál*, samráð*
            otherField: stöðugjald*
            otherField: markaðsráðandi*, neytendastofa, neytendastofu, fjármálaeftirlit*, seðlabank*, peningaþvætt*
            otherField: skattyfirv*, skattrannsókn*, skattsvik*, ríkisskattstjór*, skattinn, skatturinn, skattur
            otherField: skattstofn*, knattspyrn*, fótbolt*, uefa, fifa, ksí, handbolt*, hraðasekt*, hraðakst*
            otherField: umferðarlag*, umferðarsekt*, stöðusekt*, stöðubrot*, umhverfisstofnun*
            otherField: vinnueftirlit*, matvælastofnun*, mast, lyfjastofnun*, fjölmiðlanefnd*, höfundarétt*, höfundalag*
            otherField: vörumerk*, einkaleyf*, villandi auglýsing*, óréttmæt*, viðskiptahætt*, innherj*, markaðsmisnotk*
            otherField: kartel*, verðsamráð*, mútu*, samgöngustof*, fiskistof*, veiðigjald*, lyfjamis*, búvöru*
            otherField: losunarheimild*, stafræna markað*, stafræna þjónustu*
            article: grein, greinar, greinin, greininni, greinarinnar, greinum, gr
            provision: §, kafli, kafla
            act: lög, laga, lögum, lögin, laganna, lögunum, *sáttmála, *sáttmálans, stjórnarskrár
            act: stjórnarskrárinnar
            paragraph: §, málsgrein, málsgreinar, málsgreinum, málsgreinin, mgr, mgr ., liður, liðar
            point: töluliður, tölulið, töluliðar, tölul, stafliður, staflið, stafliðar, stafl, liður, lið, liðar, liðum
            point: a-lið, a-liður, a-liðar
            infringe: brot, brota, brotum, brotið, brotin, brotinu, brotsins, brotlegt, brotlegur, brotleg, brjóta
            infringe: braut, brutu, brýtur, brotið gegn, braut gegn, brot gegn, braut í bága, í bága við, fór í bága
            infringe: gekk í berhögg, í berhögg, andstæð*, andstætt, í andstöðu, ólögmæt*, ólöglegt, ólögleg, ólöglegar
            infringe: ólöglegri, ólögmætri, óheimil*, óheimilt, samrýmdist ekki, samrýmist ekki, samrýmdust ekki
            infringe: ekki í samræmi, ekki samræmi, uppfyllti ekki, uppfylltu ekki, án heimildar, án lagaheimildar
            infringe: án samþykkis, vanræk*, vanræksla, vanrækslu, skorti heimild, skorti, skortur, annmark*, misbrest*
            infringe: öryggisbrest*, öryggisbrot*, persónuverndarbrot*, misnotk*, gáleysi*, fullnægði ekki, lögbrot*
            infringe: ófullnægjandi, heimildarlaus*
            personalData: persónuupplýsing*, persónugagn*

            # Measures.
            fine: sekt, sektir, sektar, sektum, sektin, sektina, sektinni, sektarinnar, sektirnar, sekta, sektunum
            fine: sektargerð*, sektarmet*, sektarheimild*, sektarfé, sektarkrafa, sektarkröfu, sektargreiðsl*, reikning upp á
            fine: reikningur upp á, gdpr-sekt*, fjárhæð sektar, fjárhæð sektarinnar, refsigjald*
            fine: sektanna, sektarfjárhæð*, sektarupphæð*, sektarákvörðun*, stjórnvaldssekt*, *sekt, *sektir, *sektar
            fine: *sektum, *sektin, *sektina, *sektinni, *sektarinnar, fésekt*, persónuverndarsekt*, milljónasekt*
            fine: risasekt*, metsekt*, févíti, fjársekt*, stjórnsýslusekt*, viðurlög, viðurlaga, viðurlögum, refsing
            fine: refsingu, refsingar, refsiviðurl*
            > Hótel Blábjörg ehf. fékk 3 milljóna króna stjórnvaldssekt.
            fineVerb: sektaði, sektað, sektuð, sektaður, sektaðar, sektaðir, sektuðu, sektar, sekta, sektaðan, sektuðum
            fineVerb: sektaðir um, sektuð um, sektað um, sektaður um, sektaði um, var sektaður, var sektuð, voru sektuð, voru sektaðir
            fineVerb: voru sektaðar, hefur sektað, hafa sektað, hafði sektað, verður sektað, dæmdur til sektar, dæmd til sektar
            fineVerb: dæmt til sektar, beitti sektum, lagði sekt á, lagði sekt, lagt sekt á, lögð var sekt á, fékk sekt, fær sekt
            fineVerb: hlaut sekt, fengið sekt
            fineVerb: verið sektað, var sektað, sektun, sektunar, refsað, refsaði, refsa
            > Lyfjabúðin Sóley var sektuð um 4 milljónir króna.
            impose: lagði, lagt, lögð, lagðar, lagður, leggja, leggur, lögðu, álagning, álagningu, álagningar, lagði á
            impose: leggur á, hefur lagt, hafa lagt, hafði lagt, hefur ákveðið, ákvað sektina, lét nægja, lætur nægja, lét við sitja
            impose: ákvörðuð var, lögð var á, lagðar voru á, var lögð, voru lagðar, álagðri, álagða, gaf samhliða, greip til, hefur beitt
            impose: veitti áminningu, var veitt, er veitt, hefur veitt, var veitt áminning, gerði félaginu, gerði fyrirtækinu
            impose: gerði sveitarfélaginu, taldi hæfilegt, þótti hæfileg, er hæfilega ákveðin
            impose: lögð á, lagðar á, leggja á, lagt á, ákvað, ákveðið, ákveðin, ákveða, ákvarðaði, ákvarðað, ákvörðuð
            impose: gerði, gert, dæmdi, dæmd, dæmt, beitti, beitt, beita, gaf út, veitti, veitt, veita, birti, setti
            impose: álögð, álagðar, skellti, úthlutað, úthlutaði, ályktaði
            receive: fékk, fær, fengið, fengu, fá, fengi, hlaut, hlýtur, hlotið, hlutu, hljóta, sætti, sætt, sæta, sætir
            receive: fær reikning, fékk reikning, kom í hlut, kemur í hlut, komið í hlut, fær á baukinn, fengið á baukinn, fékk á baukinn
            receive: fékk skell, fær skell, fengu skell, hlotnaðist, fær að borga, fékk að borga, slapp með, sleppur með, sluppu með
            receive: sloppið með, endaði með, endar með, uppi með, fékk fyrirmæli, fengu fyrirmæli, hafa fengið fyrirmæli
            receive: hefur fengið fyrirmæli, fékk áminningu, fengið áminningu, fær áminningu, fékk auk þess, hlaut áminningu, fékk ákúrur
            receive: var beittur, var beitt, voru beitt, í hlut
            receive: sættu, stendur frammi, yfir höfði, á yfir höfði sér, var gert, var gerð, var gerður, verið gert
            receive: fékk á sig, fær á sig, fengið á sig, situr uppi, uppskar, uppskorið, þurfti að þola
            receive: átti yfir höfði, uppsker
            > Sveitarfélagið Hvammur hlaut áminningu og sekt.
            mustPay: þarf að greiða, þurfa að greiða, þurfti að greiða, þurftu að greiða, þarf að borga, þurfa að borga
            mustPay: á að borga, eiga að borga, þarf að reiða fram, þurfa að reiða fram, að reiða fram, má borga, verður að borga
            mustPay: verða að borga, ber að borga, skal borga, þarf að punga út, þarf að snara út, var gert að greiða, er gert að greiða
            mustPay: verið gert að greiða, dæmt til að borga, sektina skal greiða, í ríkissjóð, greiði sekt, greiða sekt, greiða sektina
            mustPay: borga sekt, þarf … að greiða, þurfa … að greiða, gert … að greiða, kostar fyrirtækið, kostaði fyrirtækið
            mustPay: kostar félagið, kostaði félagið, kostar sveitarfélagið, blæða
            mustPay: þurfti að borga, gert að greiða, gert að borga, ber að greiða, skal greiða, skuli greiða
            mustPay: skyldi greiða, greiða, greiðir, greiddi, greitt, greiðslu, borga, borgar, borgaði, borgað
            mustPay: dæmt til að greiða, dæmd til að greiða, skylt að greiða, á að greiða, eiga að greiða
            mustPay: verður að greiða, verða að greiða, reiða fram, punga út
            order: fyrirmæli, fyrirmælum, fyrirmælin, fyrirmæla, fyrirmælanna, mælti fyrir, mælt fyrir, mælir fyrir
            order: lagt er fyrir, var lagt fyrir, lagt var fyrir, er lagt fyrir, lagði fyrir … að, leggur fyrir … að, er skylt að eyða
            order: er skylt að, var skylt að, er gert að eyða, var gert að eyða, var jafnframt gert að, er jafnframt gert að
            order: var einnig gert að, er einnig gert að, voru einnig gert að, gert að eyða, gert að stöðva, gert að breyta, gert að hætta
            order: gert að láta, gert að tryggja, gert að veita, gert að setja, gert að bæta, gert að upplýsa, gert að tilkynna
            order: gert að afhenda, gert að leiðrétta, gert að koma, ber að eyða, ber að stöðva, ber að breyta, ber að bæta
            order: ber að upplýsa, þarf að eyða, þarf að breyta, þarf að bæta úr, þarf að afhenda, þarf að upplýsa, þarf að taka niður
            order: þarf einnig að eyða, þarf nú að, þurfa að eyða, þurfa að breyta, þurfa að bæta, skal eyða, skal bæta, skal breyta
            order: skal upplýsa, skal stöðva, skal láta af, skal afhenda, skal veita, skuli eyða, skyldi eyða, skuli breyta, skuli láta af
            order: skyldi láta af, verður að eyða, verða að eyða, verður að breyta, skylduð til, skyldað til, skyldaður til, skyldan til
            order: fyrirmæli um, fyrirmæli um að, gaf fyrirmæli, gefið fyrirmæli, gefin fyrirmæli, gefur fyrirmæli, fékk fyrirmæli
            order: mælti svo fyrir, mælti fyrir um, mælti fyrir um að, mælt fyrir um, mælt er fyrir um, fyrirskipar, fyrirskipa
            order: fyrirskipun*, skikkaði, skikkað, skikkaður, skikkuð, krafðist þess að, krefst þess að, gerði kröfu um, eigi síðar en
            order: innan fjögurra vikna, innan þriggja mánaða, innan tveggja mánaða, innan sex mánaða, gefinn var frestur, veittur frestur
            order: veittur var frestur, var sagt að, einnig sagt að, þarf að færa
            order: lagði fyrir, lagt fyrir, leggur fyrir, lagði fyrir _, beindi því, skipaði, skipað, skyldaði, skyldað
            order: gerði að, var gert að, er gert að, tilmæli, tilmælum, fyrirskipaði, fyrirskipað, gefinn frestur
            comply: færa til samræmis, til samræmis, koma í rétt horf, í rétt horf, í lögmætt horf, koma vinnslu, eyða
            comply: eyða öllu, eyða öllum, eyða gögnum, eyða upplýsingum, eyða listanum, fjarlægja, fjarlægð, fjarlægðar, taka niður
            comply: taki niður, tekin niður, teknar niður, laga, laga vinnsluna, lagi, lagfæra, lagfæri, lagfæring*, stytta, stytti
            comply: stytta varðveislutímann, setja sér verklag, setja sér, setji sér, verklag, verklagsreglur, koma á, komi á, fá samþykki
            comply: afla samþykkis, afli samþykkis, gera vinnslusamning*, framkvæma mat, framkvæmi mat, gera mat á áhrifum, meta áhrif
            comply: dulkóða, dulkóði, aðgangsstýr*, takmarka aðgang, takmarki aðgang, takmarka, veita upplýsingar, veiti upplýsingar
            comply: upplýsa, upplýsa hina skráðu, svara beiðni, svara erindi, afgreiða beiðni, verða við beiðni, verði við beiðni, afhenda
            comply: afhenda gögn, birta fræðslu, merkja, setja upp merking*, endurskoða, yfirfara, uppfæra, breyta, breyta verklagi
            comply: aðlaga, tryggja öryggi, tryggja, efla öryggi, koma í lag, koma í veg fyrir, leiðrétting*, senda staðfestingu
            comply: senda persónuvernd staðfestingu
            comply: eyði, eyðingu, eyðing, afmá, afmái, leiðrétta, leiðrétti, upplýsi, tilkynna hinum skráðu
            comply: veita aðgang, veiti aðgang, veita fræðslu, breyti, uppfæri, bæta úr, bæti úr, tryggi, gera úrbætur
            comply: láta af, láti af, loka, loki, fjarlægi, takmarki, innleiði, gera vinnslusamning, afhendi, endurskoði
            comply: binda enda, láta í té
            ban: bannaði, bannað, bannar, banna, bönnuð, bönnuðu, bann, banni, banns, bannið, bannað að, vinnslubann*
            ban: var bannað að, er bannað að, verið bannað að, bannar … að, bannaði … að, bannað að nota, bannaði notkun, bannar notkun
            ban: bannað að vinna, bannað að safna, bann við, bann við notkun, banni við, má ekki lengur, mega ekki lengur, má ekki nota
            ban: mega ekki nota, ekki lengur heimilt, óheimilt að nota, er óheimilt að, ekki heimilt að halda áfram, má ekki halda áfram
            ban: stöðva vinnslu, stöðva vinnsluna, stöðvaði vinnsluna, stöðvuð vinnsla, stöðva notkun, stöðvaði notkun, láta af vinnslu
            ban: láta af notkun, hætta vinnslu, hætta notkun, hætta að nota, hætti að nota, hætta upptökum, hætta upptökunum
            ban: sagt að hætta, skipað að hætta, gert að hætta, gert að stöðva, gert að láta af, skal hætta, skal stöðva, þarf að hætta
            ban: þurfa að hætta, verður að hætta, fyrirskipaði stöðvun, takmarka vinnslu, takmarki vinnslu, vinnslustöðv*
            ban: tímabundið bann við, setti bann, sett bann, bönn
            ban: bráðabirgðabann*, tímabundið bann, tímabundnu banni, stöðvun*, stöðvaði vinnslu, stöðvun vinnslu
            ban: lokaði fyrir, lokað fyrir, óheimilaði, takmörkun vinnslu, takmörkun á vinnslu, takmarkaði vinnslu
            ban: lagði bann, lagt bann, frestun flutnings
            > Persónuverndaryfirvöld á Ítalíu bönnuðu spjallmennið Lúmír.
            stopVerb: hætta, hætti, hætt, hættir, hættu, stöðva, stöðvi, stöðvaði, stöðvað, stöðvuð, láta af, láti af
            stopVerb: hætta vöktun, hætta upptök*, hætta að taka, hætta notkun, hætta vinnslu, láta af vöktun, stöðvi vinnslu
            stopVerb: taka úr notkun, tekin úr notkun, slökkva á, slökkvi á, loka fyrir, aftengja, aftengi, leggja af, leggi af
            stopVerb: halda ekki áfram, rjúfa, setja á ís
            stopVerb: lét af, látið af, slökkva, slökkvi, loka, loki, taka niður, gera hlé, fresta vinnslu, leggja niður
            reprimand: áminning, áminningu, áminningar, áminnti, áminnt, áminntur, áminna, ávítur, ávíta, ávítti
            reprimand: er veitt áminning, var veitt áminning, veitt áminning, veitir áminningu, veitti áminningu, fékk áminningu
            reprimand: hlaut áminningu, fær áminningu, áminnir, áminntu, að áminna, áminningin, áminninguna, ávítum, ávítum fyrir, átöldu
            reprimand: átaldi, átalið, átelur, snuprur, snupraði, snupruð, ákúrur
            reprimand: ávítaði, ávítað, ávítt, formleg áminning
            warn: viðvörun, viðvörunar, viðvaranir, viðvörunum, varaði, varað við, varaði við, aðvörun, aðvörunar
            warn: gaf út viðvörun, sendi viðvörun, fékk viðvörun, veitti viðvörun, varað er við, viðvöruninni
            warn: aðvaraði, formleg viðvörun
            periodic: dagsekt*, dagsektir, dagsektum, dagsekta, dagsektirnar, þvingunarsekt*, févíti
            > Stofnunin hótaði Kvikunámi ehf. 50 þúsund króna dagsektum.
            periodic: dagsektir að fjárhæð, leggjast á dagsektir, leggjast dagsektir, falla til dagsektir, falla dagsektir
            periodic: dagsektum að fjárhæð, sektir á dag, vikusekt*, þvingunarúrræð*, févíti á dag
            propose: drög, drögum, drögin, drög að ákvörðun, bráðabirgðaniðurstað*, bráðabirgðaákvörðun*
            propose: boðuð er stjórnvaldssekt, boðuð sekt, boðuð, boðuð var, boðaði sekt, boðað að leggja, fyrirhugaða sekt
            propose: fyrirhuguð sekt, fyrirhugaða ákvörðun, fyrirhugaðrar ákvörðunar, hefur til skoðunar að leggja, er með til skoðunar
            propose: hyggst banna, hyggst áminna, hyggst beita, áformar að sekta, áformar að leggja, áformar að banna, leggur til sekt
            propose: lagði til sekt, lagt til að, leggur til … sekt, leggur til … króna, lagt er til í ákæru, í ákæru, ákæra, ákærði
            propose: ákærður, ákærð, ákært, kært til lögreglu, kærði til lögreglu, kæra til lögreglu, hefur kært, drög að úrskurði
            propose: krefst sektar, krafðist sektar, fer fram á sektir, vill sekta, vilja sekta, vill leggja á
            propose: til bráðabirgða, hyggst sekta, hyggst leggja, hyggjast leggja, fyrirhug*, fyrirhuguð, fyrirhugaðri
            propose: leggur til, lagði til, lagt til, tillaga, tillögu, tillögur, boðaði, boðað, boðar, áform, áformar
            propose: til skoðunar að leggja, andmælabréf*, íhugar að sekta, fer fram á sekt, fór fram á sekt
            propose: hugsanleg sekt
            rumour: heimildir herma, heimildum, samkvæmt heimildum, heimildarmenn*, heimildarmaður, heimildarmanna
            rumour: heimildarmanni, ónafngreind*, nafnlaus*, orðrómur, orðrómi, sögusagnir, sagt er að, sagður, talið er
            rumour: búist er við, búist við, líklegt er, líklegt þykir, gæti átt yfir höfði, gæti fengið, gæti hlotið
            rumour: gæti þurft, kunna að fá, lekið, leki herma, innan skamms, á næstunni, á næstu dögum, innanbúðar*
            rumour: að sögn kunnugra, kunnugir, er sögð
            withdraw: afturkallað*, afturkallaði, afturkölluð, afturkallar, afturkalla, afturköllun, afturkallaðar
            withdraw: eru afturkölluð, er afturkölluð, var afturkölluð, voru afturkölluð, afturkallaði hana, afturkallaði sjálf
            withdraw: afturkallað ákvörðun*, afturkallaði ákvörðun*, afturkallaði sektina, afturkallar sektina, afturköllun á
            withdraw: dró sektina til baka, dregið sektina til baka, dregur sektina til baka, féll frá sekt*, fallið frá sekt*
            withdraw: felldi málið niður, fellir málið niður, fellir niður sektina
            withdraw: dró til baka, dregið til baka, dregin til baka, dregur til baka, féll frá, falla frá, fallið frá
            withdraw: fellur frá, felldi niður málið, mál fellt niður, málið fellt niður, hætti við, hætt við
            withdraw: ákvað að sekta ekki

            # Sums that are no fines.
            cap: allt að, hámark, hámarks*, hámarki, hámarksfjárhæð*, hámarkssekt*, að hámarki, prósent af
            cap: mest getur, mest má, getur hæst, hæst orðið, hámark sektar
            cap: prósentum af, prósenta af, af ársveltu, af heildarveltu, af veltu, af árlegri, % af, ársveltu
            cap: heildarveltu, heimsveltu, getur numið, geta numið, gæti numið, gætu numið, numið allt að
            cap: heimilt að leggja, má leggja, getur lagt, má sekta, efri mörk, þak, ekki hærri, mest numið, fræðilega
            cap: hefði getað, getur orðið, geta orðið
            cap: hámark*, hæst, getur hæst orðið, geti varðað, upp í
            turnover: velta, veltu, veltan, veltunni, ársvelta, ársveltu, heildarvelta, tekjur, tekjum, tekna
            turnover: skatttekj*, velta félagsins, tekjur félagsins, afgangur, afgangi
            turnover: rekstrartekjur, hagnaður, hagnað, hagnaði, hagnaðar, tap, tapi, taps, markaðsvirði*
            turnover: markaðsverðmæti*, efnahagsreikning*, eigið fé, eiginfé, afkoma, afkomu, hlutabréf*, sala, sölu
            turnover: rekstrarhagn*, eignir, eignum
            turnover: velti
            total: samtals, alls, í heild, heildarfjárhæð*, heildarupphæð*, samanlagt, samanlögð, samanlagðar
            total: í heildina, samtala, að meðaltali, meðaltal*, meðalsekt*, nema samtals, námu samtals, heildarsekt*
            total: sektir fyrir samtals, samanlagðri
            total: frá 2018
            damages: skaðabætur, skaðabóta*, skaðabótum, skaðabótamál*, bætur, bóta, bótum, miskabætur, miskabóta
            damages: miskabótum, miski, bótakrafa, bótakröfu, hópmálsókn*, hópmálssókn*, málsókn*, tjón, tjóni, tjóns
            damages: fébætur
            damages: kviðdómur*, einkaleyfi*, miskabætur*
            otherSum: varúðarfærsl*, varúðarniðurf*, verð, verði, verðs, verðið, kostnað*, kostnaður, kostnaði
            otherSum: í málskostnað, gjaldfærð*, gjaldfærðar hafa, gjaldfært, kostnaður við, leigutekj*, kröfðust skaðabóta
            otherSum: kostnaðar, fjárlög*, fjárheimild*, fjárhagsáætlun*, fjárfest*, fjárfestingu, kaupverð*, keypti
            otherSum: keypt, kaupa, kaup, kaupum, seldi, selt, selja, sáttagreiðsl*, sátt, samkomulag, samkomulagi
            otherSum: lausnargjald*, lán, lána, láni, lánum, smálán*, lánið, laun, launum, launa, þóknun*, gjald, gjalds
            otherSum: gjöld, gjaldi, áskriftargjald*, málskostnað*, styrk*, styrkur, framlag, framlög, arð, arður
            otherSum: arðgreiðsl*, bónus*, skuld, skuldir, skuldar, skuldum, kröfur, kröfum, lágmarksfjárhæð*
            otherSum: höfuðstól*, virði, metin á, metið á, samning*, tilboð*, hlutafé*, útgjöld*, höfuðstóls, afborgun*
            otherSum: fjármögnun*
            otherSum: bitcoin*, grunnfjárhæð*, kostaði, tryggð*, minnihluti*
            otherSum: málskostnað

            # Procedure.
            decide: ákvörðun, ákvörðunar, ákvörðunin, ákvörðunina, ákvörðuninni, ákvörðunarinnar, ákvarðanir
            decide: ákvarðanirnar, ákvarðananna, dagsett er, er dagsett, var dagsett, með ákvörðun, ákvörðun dags, ákvörðunarorð
            decide: úrskurðarorð, dómsorð, gekk dómur, gengið dómur, dómur féll, dómur gekk, kvað upp dóm, kvað upp úrskurð
            decide: kveðinn var upp, teknar, voru teknar, var tekin, ákveðið var
            decide: ákvarðana, ákvörðunum, úrskurður, úrskurð, úrskurði, úrskurðar, úrskurðurinn, úrskurðinn
            decide: úrskurðir, úrskurðaði, úrskurðað, komst að, komist að, kemst að, komst að þeirri niðurstöðu
            decide: niðurstaða, niðurstöðu, niðurstaðan, niðurstöðuna, niðurstöður, taldi, telur, talið, töldu, ákvað
            decide: ákveðið, ákveðin, dæmdi, dæmt, lauk, lokið, féll, fallið, kvað upp, kveðinn upp, tók ákvörðun
            decide: tekin ákvörðun, tekið ákvörðun, tekin var ákvörðun, álit, áliti, álits, dagsett, dagsettu
            decide: dagsettri, dagsettur, dags
            decide: ber dagsetninguna, undirrituð
            announce: tilkynnti, tilkynnt, tilkynntu, tilkynnir, tilkynning, tilkynningu, greindi frá, greint frá
            announce: greinir frá, birti, birt, birtist, birtur, birtir, birting, birtingu, kynnti, kynnt, upplýsti
            announce: upplýst, fréttatilkynning, fréttatilkynningu, sagði frá, gerði opinbert, kom fram
            incident: leki, leka, lekanum, lekinn, gagnaleki, gagnaleka, láku, lak, netárás, netárásar, netárásin
            incident: árás, árásar, árásin, tölvuárás*, hakkar*, innbrot, innbrots, þjófnaður, stolið, öryggisbrestur
            incident: öryggisbrest, öryggisbrests, öryggisbresti, atvik, atviki, atviks, atvikið
            statute: lög, lögum, laga, lögin, reglugerð, reglugerðar, tilskipun, tilskipunar
            conclude: lauk, lokið, luku, lýkur
            inquiry: rannsókn, rannsóknar, rannsóknin, rannsóknina, rannsókninni, rannsakaði, rannsakað, rannsakar
            inquiry: rannsaka, rannsóknir, athugun, athugunar, athugunin, athugunina, frumkvæðisathugun*, frumkvæðismál*
            inquiry: frumkvæðisúttekt*, frumkvæði, að eigin frumkvæði, úttekt, úttektar, úttektin, eftirlit, eftirlits
            inquiry: eftirliti, hóf, hófst, hafin, hafið, hefja, opnaði, til skoðunar, til rannsóknar, skoðar, skoðaði
            inquiry: skoðun, málsmeðferð*, vettvangsathugun*, tók til skoðunar, tekið til skoðunar, krafði skýringa
            appeal: áfrýjun, áfrýjunar, málshöfðun*, málskot*, málskots, dómsmál, dómsmáli, dómsmáls, dómsmálið
            appeal: ógildingarmál*, ógildingarkröf*, ógilding, áfrýjunarleyfi*, málsókn, endurupptaka, endurupptöku
            appeal: endurupptökubeiðni*
            appealVerb: áfrýjaði, áfrýjað, áfrýjar, áfrýja, áfrýjuðu, höfðaði mál, höfðað mál, höfða mál, höfðar mál
            appealVerb: stefna persónuvernd, stefnt stofnuninni, stefndi stofnuninni, hefur stefnt, bera hana undir dómstóla
            appealVerb: bera ákvörðunina undir dómstóla, bera niðurstöðuna undir, munum bera hana undir, ber hana undir dómstóla
            appealVerb: bar hana undir dómstóla, bera málið undir dómstóla, fara með málið fyrir, fara með málið lengra
            appealVerb: fer með málið lengra, fór með málið lengra, fara með þetta fyrir, fara í mál, fer í mál, fór í mál, farið í mál
            appealVerb: höfðum mál, munum höfða, höfða ógildingarmál, höfðaði ógildingarmál, höfðað ógildingarmál, skjóta ákvörðuninni
            appealVerb: skaut ákvörðuninni, skotið ákvörðuninni, skjóta úrskurðinum, skjóta dóminum, skotið málinu til, skaut málinu til
            appealVerb: áfrýja dómnum, áfrýjaði dómnum, áfrýjað dómnum, gagnáfrýjaði, óska eftir áfrýjunarleyfi
            appealVerb: óskaði eftir áfrýjunarleyfi, óskar eftir áfrýjunarleyfi, óska eftir leyfi til að áfrýja, sækja um áfrýjunarleyfi
            appealVerb: sótti um áfrýjunarleyfi, krafðist ógildingar á, krafist er ógildingar, kröfu um ógildingu, mótmælti sektinni
            appealVerb: mótmælir sektinni, mótmælir ákvörðuninni, fellir sig ekki við, unir ekki niðurstöð*, unum ekki
            appealVerb: sættir sig ekki við, ætla með málið, ætlar með málið, láta reyna á fyrir dómi, láta á það reyna
            appealVerb: höfðaði dómsmál, höfðað dómsmál, höfða dómsmál, höfðuðu mál, fór með málið fyrir dóm*
            appealVerb: fara með málið fyrir dóm*, fer með málið fyrir dóm*, farið með málið fyrir dóm*
            appealVerb: leitaði til dómstól*, leita til dómstól*, leitar til dómstól*, leitað til dómstól*
            appealVerb: bar ákvörðunina undir, bera ákvörðunina undir, ber ákvörðunina undir, borið ákvörðunina undir
            appealVerb: bar undir dóm*, bera undir dóm*, borið undir dóm*, bera málið undir, bar málið undir
            appealVerb: stefndi persónuvernd, stefnt persónuvernd, stefnir persónuvernd, krafðist ógildingar
            appealVerb: krefst ógildingar, krafist ógildingar, krafðist þess að ákvörðun*, krefst þess að ákvörðun*
            appealVerb: skaut málinu, skjóta málinu, skotið málinu, kærði ákvörðun*, kæra ákvörðun*, kært ákvörðun*
            appealVerb: kærir ákvörðun*, kærði til dóm*, óskaði eftir endurupptöku, óskar eftir endurupptöku, ósammála
            appealVerb: unir ekki, una ekki, undi ekki, mótmælti ákvörðun*, mótmælir ákvörðun*, véfengdi, véfengir
            appealVerb: leita réttar síns, leitar réttar síns, lét reyna á, láta reyna á
            > Brimnes hf. lét reyna á sektina fyrir héraðsdómi.
            intend: hyggst, hyggjast, hugðist, ætlar, ætla, ætlaði, ætluðu, mun, munu, muni, myndi, íhugar, íhuga
            intend: munum bera, hyggjumst, ætlum að, komi til greina, til greina að, íhugum, íhugar hins vegar, líklega gert
            intend: verði líklega, falið lögmönnum, hefur falið, undirbúum, undirbúa, er að skoða, erum að skoða, er að meta
            intend: skoðar réttarstöðu sína, skoðar stöðu sína, skoða stöðuna, erum ósammála, er ósammála, ósátt, ósáttur, ósáttir
            intend: áskiljum okkur, stefnir á, stefnum á, gerum ráð fyrir
            intend: íhugaði, skoðar, til skoðunar, til athugunar, áformar, áforma, vill, vildi, vilja, tilkynnti
            intend: tilkynnir, boðar, boðaði, boðað, kveðst, kvaðst, hefur ákveðið, ákvað, ráðgerir, gerir ráð fyrir
            intend: áskilur sér, áskildi sér, getur, gæti, lýsti yfir, ósammála, fara yfir, fer yfir, meta stöðuna
            intend: undirbýr, áfrýjar, höfðar mál, höfðar dómsmál, kærir ákvörðun*, leitar til dómstól*
            intend: fer með málið fyrir dóm*, ber ákvörðunina undir, krefst ógildingar, óskar eftir endurupptöku
            lodge: lagði fram, lögðu fram, lagt fram, lögð fram, leggja fram, sendi, sent, sendu, send, send inn, barst
            lodge: sendi inn, barst stofnuninni, barst persónuvernd, bárust stofnuninni, bárust persónuvernd, fékk kvörtun, fengu kvörtun
            lodge: móttók, tók við, kom til vegna, upphaf málsins, hófst með, hófst þegar, hófst eftir, hófst í kjölfar, að undangenginni
            lodge: í kjölfar kvörtunar, í kjölfar ábendingar
            lodge: bárust, borist, beindi, beint, leitaði, leituðu, leitað, sneri sér, sneru sér, vísaði, skaut, skotið
            lodge: tilkynnti, tilkynnt, hóf, hófst, óskaði, óskuðu, bar fram, kom, komu, barst kvörtun, bárust kvartanir
            lodge: í kjölfar
            dismiss: hafnaði, hafnað, hafna, hafnar, höfnuðu, synjaði, synjað, vísaði frá, vísað frá, vísar frá
            dismiss: hafnaði kröfu, hafnaði kröfum, hafnaði ógildingu, hafnaði ógildingarkröfu, hafnaði áfrýjun, synjaði um áfrýjunarleyfi
            dismiss: hafnaði áfrýjunarleyfi, synjaði beiðni, sýknuð af kröfu, sýkn af kröfu, sýknaður af kröfu, vísaði málinu frá
            dismiss: vísaði frá dómi, var vísað frá, tapaði fyrir
            dismiss: frávísun, sýknaði, sýknað, sýknuð, sýkn, sýknaður, sýkna, tapaði, tapað, tapar, tapaði málinu
            dismiss: árangurslaus*, féllst ekki á, ekki fallist á, féllust ekki, laut í lægra haldi, ekki á rökum reist
            dismiss: tilhæfulaus*
            grant: féllst á kröfu, féllust á kröfu, fallist á kröfu, fellst á kröfu, féllst á, fellst á, hafði betur
            grant: fékk sínu framgengt, vann sigur, betur í dómsmáli, tók undir kröfu, tekin var til greina, fallist var á
            grant: féllst á sjónarmið, féllst á röksemdir
            grant: hafði sigur, höfðu betur, haft betur, vann málið, vann mál, unnið mál, sigraði, sigur, tók kröfu
            grant: tekin til greina, tók til greina, í vil, dæmdi í vil, gaf fyrirtækinu rétt
            uphold: staðfesti, staðfest, staðfestir, staðfesta, staðfestu, staðfesting, staðfestingu, stendur óhögguð
            uphold: staðfesti dóm, staðfesti sektina, staðfesti sekt, staðfesti ákvörðun, staðfesti ákvörðunina, staðfesti niðurstöðu
            uphold: staðfesti úrskurð, sýknaði stofnunina, stendur því óhögguð, standa óhögguð, standa óhaggað, stendur sektin
            uphold: sektin stendur, sektin stóð, stendur eftir sem áður, staðfest var, var staðfest, var staðfestur, staðfestur
            uphold: staðfestar, er staðfest, dóminn í maí, látin standa, látið standa, lét sektina standa, lét standa, ekki hnekkt
            uphold: verður ekki hnekkt, engu breytt, ekki tilefni til að hnekkja
            uphold: stendur óhaggað, óhögguð, óhaggað, óhagganleg, óraskað, óröskuð, stendur, standi óhögguð, óbreytt
            uphold: óbreytta, óbreyttur, standa, sýknaði persónuvernd, sýknaði íslenska ríkið, persónuvernd var sýknuð
            uphold: ríkið var sýknað, taldi rétt að, endanleg, hélt gildi
            annul: felldi úr gildi, fellt úr gildi, felld úr gildi, fellur úr gildi, fella úr gildi, felldur úr gildi
            annul: felldi sektina úr gildi, felldi hana úr gildi, felldi ákvörðunina úr gildi, fellt sektina úr gildi
            annul: fellir sektina úr gildi, fella sektina úr gildi, sektin felld, sektin fellur niður, sektin féll niður, sekt felld niður
            annul: felldi hluta, felldi að hluta, felldi niður sektina, felldi niður sekt, ógilti sektina, ógilti sekt, ógilti ákvörðunina
            annul: ógilti ákvörðun, ógilding sektarinnar, niðurfellingu sektar, sleppur við sekt, slapp við sekt, slapp við sektina
            annul: sleppa við, þarf ekki að greiða, þarf ekki að borga, þurfa ekki að greiða, tók til greina kröfu, tók kröfuna til greina
            annul: hnekkti ákvörðun*, sneri ákvörðun*, sneri við ákvörðun*
            annul: felldar úr gildi, felld voru úr gildi, felldi sektina, felldi ákvörðun*, feldi úr gildi, ógilti
            annul: ógilt, ógildir, ógilda, ógiltu, ógilding, ógildingu, ógild, ómerkti, ómerkt, hnekkti, hnekkt, hnekkir
            annul: sneri við, snúið við, snéri við, snúa við, slapp við, sleppur við, sloppið við, felldi niður
            annul: fellt niður, felld niður, fella niður, niðurfelling*, afnam, afnumin, afnumið, úr gildi
            reduce: lækkaði, lækkað, lækkuð, lækkar, lækka, lækkuðu, lækkun, lækkunar, lækkaðar, minnkaði, minnkað
            reduce: lækkaði sektina, lækkaði í dag, lækkar sekt, lækkar sektina, lækka sektina, lækkuð í, lækkað í, lækkuð úr, lækkaði úr
            reduce: lækkar úr, lækkaði … úr, lækkar … úr, lækkuð … úr, lækkaði … niður, sektin lækkuð, sekt lækkuð, milduð í, helmingaðist
            reduce: helminga, skar sektina niður, skar niður sektina, dró úr sektinni
            reduce: minnkuð, helmingaði, helminguð, mildaði, mildað, milduð, skar niður, dró úr, dregið úr, lægri
            increase: hækkaði, hækkað, hækkuð, hækkar, hækka, hækkun, hækkunar, tvöfaldaði, tvöfölduð, tvöfaldað, jók
            increase: hækkaði sektina, sektin hækkuð, hækkar sektina, þyngdi sektina, þyngir, tvöfaldar, þrefaldaði, margfaldaði
            increase: aukin, þyngdi, þyngd, þyngt, hærri
            refer: vísaði aftur, vísað aftur, vísa aftur, aftur heim, heim í hérað, vísað heim, vísaði heim, heimvís*
            refer: til nýrrar meðferðar, nýrrar meðferðar, til meðferðar að nýju, meðferðar að nýju
            refer: taka málið upp að nýju, tekið upp að nýju, tekið til meðferðar á ný, ráðgefandi álit*, forúrskurð*
            refer: efta-dómstól*, evrópudómstóls*, leitaði álits, endurupptekin*, endurupptekið
            refer: lagt fyrir stofnunina að taka
            suspend: frestaði, frestað, fresta, frestun, frestunar, frestun réttaráhrifa, réttaráhrif*, réttaráhrifum
            suspend: lögbann*, bráðabirgðaúrræði*, frestar
            complaint: kvörtun, kvörtunar, kvörtunin, kvörtunina, kvörtuninni, kvartanir, kvartana, kvörtunum
            complaint: kvörtun frá, kvartanir frá, kvörtun yfir, kvörtun vegna, kvörtun sína, ábendingar frá, ábending frá, ábending barst
            complaint: ábendingar bárust, erindi frá, kvörtunum frá
            complaint: kvartanirnar, ábending, ábendingu, ábendingar, ábendingum, kæra, kæru, kærur, erindi, erindis
            complaint: erindið, tilkynning frá, hópkvörtun*
            complain: kvartaði, kvörtuðu, kvartað, kvarta, kvartar, kvartandi, kvartanda, kvartandinn, kvartendur
            complain: kvartaði til persónuverndar, kvörtuðu til persónuverndar, kvartað til persónuverndar, kvartar til persónuverndar
            complain: kvartaði undan, kvartaði yfir, kvörtuðu yfir, kvörtuðu undan, barst persónuvernd kvörtun, barst stofnuninni kvörtun
            complain: sendu persónuvernd kvörtun, sendi persónuvernd kvörtun, senda persónuvernd kvörtun, lagði inn kvörtun
            complain: lögðu inn kvörtun, beindi kvörtun til, beindu kvörtun, leitaði til stofnunarinnar, sneri sér til persónuverndar
            complain: sneru sér til persónuverndar, hafði samband við persónuvernd, höfðu samband við persónuvernd, benti persónuvernd á
            complain: bentu persónuvernd á, gerði persónuvernd viðvart, skrifaði persónuvernd, tilkynnti persónuvernd um
            complain: kærði málið til persónuverndar, vakti athygli persónuverndar, vakti athygli á
            complain: kvartandans, lagði fram kvörtun, lögðu fram kvörtun, sendi kvörtun, sendi inn kvörtun
            complain: beindi kvörtun, leitaði til persónuverndar, leituðu til persónuverndar, sneri sér til
            complain: tilkynnti til persónuverndar, kærði til persónuverndar
            behalf: fyrir hönd, fyrir þeirra hönd, í umboði, umboði, fulltrúi, hönd, í nafni, talsmaður
            accept: áfrýjar ekki, áfrýjaði ekki, mun ekki áfrýja, ekki áfrýjað, ætlar ekki að áfrýja, hyggst ekki áfrýja
            accept: ætlar ekki lengra með málið, ekki lengra með málið, ætla ekki lengra, segist sáttur, segist sátt, sáttur við
            accept: una sektinni, una niðurstöðunni, unir niðurstöðunni, unum niðurstöðunni, ætla að una, ætlar að una, hyggst una
            accept: undi sektinni, gagnáfrýjaði ekki, áfrýjaði ekki dómnum, verða við fyrirmælunum, hyggst verða við, ætlar að verða við
            accept: verður við fyrirmælunum, hlíta, hlítir, hlítir ákvörðun*, hlítir niðurstöð*, sektin hefur verið greidd
            accept: hefur verið greidd, búið að greiða, greiddi sektina þegar, tekur gagnrýnina til sín, tökum þetta til okkar, lærum af
            accept: dregur lærdóm, munum ekki áfrýja, ætlum ekki að áfrýja, sættum okkur við
            accept: hyggst ekki höfða, ætlar ekki með málið, unir ákvörðun*, unir niðurstöð*, undi ákvörðun*
            accept: undi niðurstöð*, una niðurstöð*, una ákvörðun*, unir sektinni, sættir sig við, sætti sig við
            accept: hefur greitt sektina, greiddi sektina, greitt sektina, hefur greitt, biðst afsökunar
            accept: baðst afsökunar, beðist afsökunar, biðjumst afsökunar, harmar, gengst við, gekkst við, viðurkenndi
            accept: viðurkennir, viðurkennt, tekur ákvörðuninni

            # Who.
            authorityNoun: persónuverndaryfirv*, persónuverndarstofnun*, stofnunin, stofnunarinnar, stofnuninni
            authorityNoun: undirnefnd*, sektarnefnd*, finnsku stofnunarinnar, finnska stofnunin, norska stofnunin, danska stofnunin
            authorityNoun: sænska stofnunin, systurstofnun*, systurstofnanir, persónuverndarráð evrópu, evrópska persónuverndarráð*
            authorityNoun: eftirlitsstofnana, eftirlitsstofnanir
            authorityNoun: stofnunina, persónuverndarráð*, persónuverndarfulltrúi ríkis*, eftirlitsstofnun*
            authorityNoun: eftirlitsyfirv*, eftirlitsaðil*, eftirlitsstjórnv*, eftirlitið, yfirvald, yfirvöld, yfirvalda
            authorityNoun: yfirvöldum, yfirvaldið, stjórnvald, stjórnvaldið, persónuvernd, persónuverndar
            authorityNoun: upplýsingafulltrúi breta, forysueftirlit*, forystueftirlit*, umboðsmað*, gagnavernd*
            authorityNoun: gagnaverndarstofnun*, persónuverndarnefnd*, ^Persónuvernd, forstjóri persónuverndar
            courtNoun: dómur, dómurinn, dómstóll, dómstól, dómstólar, dómstóla, dómstólum, dómstóls, dómstóllinn
            courtNoun: dómstólnum, héraðsdóm*, héraðsdómur, landsrétt*, landsréttar, hæstirétt*, hæstaréttar, hæstarétti
            courtNoun: hæstarétt, áfrýjunardóm*, stjórnsýsludóm*, æðsti dómstóll, evrópudómstól*, efta-dómstól*, dómari
            courtNoun: dómarar, dómara, yfirréttur, undirrétt*, fjölskipað*
            companyNoun: fyrirtæki*, fyrirtæki, fyrirtækið, fyrirtækinu, fyrirtækisins, fyrirtækja, fyrirtækjum
            companyNoun: miðstöð*
            companyNoun: *félag, *félagið, *félagsins, *félaginu, *verslun, *verslunin, *verslunina, *verslunarinnar, *stofa, *stofan
            companyNoun: *stofunni, *stofuna, *stofunnar, *stöðin, *stöðina, *stöðinni, *keðja, *keðjan, *keðju, *keðjuna
            companyNoun: *keðjunni, *keðjunnar, baðstað*, heilsulind*, sundlaug*, íþróttamiðstöð*, líkamsrækt*, húsgagnakeðj*
            companyNoun: húsgagnaverslun*, fataverslun*, raftækjaverslun*, byggingavöruverslun*, matvöruverslun*, stórmarkað*, vefverslun*
            companyNoun: bensínstöð*, olíufélag*, bílaverkstæð*, verkstæð*, bílasal*, bílasölu, ferjufyrirtæk*, skipafélag*, rútufyrirtæk*
            companyNoun: hópferðafyrirtæk*, flutningafélag*, póstþjónust*, sendibílastöð*, símasölufélag*, símasölufyrirtæk*
            companyNoun: lánafyrirtæk*, lánafélag*, fjártæknifyrirtæk*, greiðslumiðlun*, greiðsluþjónust*, innheimtustof*, vátryggjand*
            companyNoun: verðbréfafyrirtæk*, fjárfestingafélag*, fasteignasölu, húsnæðisfélag*, íbúðafélag*, gistiheimil*, gistihús*
            companyNoun: tjaldsvæð*, ferðaþjónustufyrirtæk*, ferðaþjónust*, baðlón*, skíðasvæð*, skemmtigarð*, leikhús*, kvikmyndahús*
            companyNoun: tónlistarhús*, viðburðafyrirtæk*, miðasal*, hárgreiðslustof*, augnlæknastof*, gleraugnaverslun*
            companyNoun: sjúkraþjálfunarstof*, læknamiðstöð*, einkarekin*, blóðbank*, dýraspítal*, öldrunarheimil*, sambýli*, vistheimil*
            companyNoun: barnaverndarnefnd*, barnavernd*, félagsþjónust*, félagsmálanefnd*, skólanefnd*, fræðsluyfirv*, fræðslunefnd*
            companyNoun: bæjarráð*, bæjarstjórn*, sveitarstjórn*, borgarráð*, borgarstjórn*, kaupstað*, skattstofnun*, skattstof*
            companyNoun: ríkisstofnun*, tónlistarskól*, verkmenntaskól*, iðnskól*, ökuskól*, símenntun*, fræðslumiðstöð*, nemendafélag*
            companyNoun: frístundaheimil*, hugbúnaðarfélag*, upplýsingatæknifyrirtæk*, hýsingarfyrirtæk*, hýsingarfélag*, gagnaver*
            companyNoun: skýjaþjónust*, tölvuþjónust*, tölvufyrirtæk*, netfyrirtæk*, netveit*, auglýsinganet*, auglýsingafyrirtæk*
            companyNoun: gagnamiðlar*, rannsóknarfyrirtæk*, könnunarfyrirtæk*, vaktfyrirtæk*, öryggisfélag*, ræstingafyrirtæk*
            companyNoun: ræstingafélag*, starfsmannaleig*, mannauðsfyrirtæk*, endurskoðunarfyrirtæk*, endurskoðunarstof*, prentsmiðj*
            companyNoun: bókaútgáf*, útgáfufélag*, fréttamiðil*, fréttamiðl*, hlaðvarp*, byggingafélag*, byggingarfyrirtæk*
            companyNoun: matvælafyrirtæk*, sjávarútvegsfyrirtæk*, útgerð*, fiskvinnsl*, verksmiðj*, lyfjafyrirtæk*, lyfjabúð*
            companyNoun: lyfjaverslun*, happdrætt*, getraun*, leikjaframleiðand*, björgunarsveit*, trúfélag*, ættfræðifyrirtæk*, samstæð*
            companyNoun: fyrirtækin, *fyrirtæki, *fyrirtækið, *fyrirtækinu, *fyrirtækisins, *fyrirtækja, félag, félagið
            companyNoun: félaginu, félagsins, félagi, félags, félög, félögin, félögum, hlutafélag*, einkahlutafélag*
            companyNoun: samstæða, samstæðan, samstæðunnar, keðja, keðju, keðjan, keðjunnar, keðjuna, verslanakeðj*
            companyNoun: verslunarkeðj*, verslun, verslunin, verslunina, verslunarinnar, verslanir, netverslun*, búð
            companyNoun: búðin, búðinni, banki, banka, bankinn, bankans, bankanum, bankann, sparisjóð*, lánastofnun*
            companyNoun: lánveitand*, fjármálafyrirtæk*, fjárhagsupplýsingastof*, innheimtufyrirtæk*, innheimtufélag*
            companyNoun: smálánafyrirtæk*, smálánafélag*, tryggingafélag*, vátryggingafélag*, fjarskiptafyrirtæk*
            companyNoun: fjarskiptafélag*, símafyrirtæk*, símafélag*, netþjónust*, flugfélag*, ferðaskrifstof*, hótel
            companyNoun: hótelið, hótelinu, hótelsins, hótelkeðj*, veitingastað*, veitingahús*, ísbúð*, kaffihús*
            companyNoun: líkamsræktarstöð*, spítali, spítala, spítalinn, spítalans, spítalanum, sjúkrahús*, landspítal*
            companyNoun: heilsugæsl*, heilbrigðisstofnun*, læknastof*, læknir, læknis, lækni, embætti, embættið
            companyNoun: embættinu, embættisins, landlækni*, tannlækn*, tannlæknastof*, apótek*, lyfsal*
            companyNoun: rannsóknarstof*, hjúkrunarheimil*, dvalarheimil*, meðferðarheimil*, samtök, samtökin
            companyNoun: samtakanna, samtökum, samtökunum, þjónustuaðil*, þjónustuveitand*, ábyrgðaraðil*, vinnsluaðil*
            companyNoun: sameiginlegir ábyrgðaraðil*, vettvang*, samfélagsmiðil*, samfélagsmiðl*, samfélagsmiðlaris*
            companyNoun: miðill, miðillinn, netris*, tæknirisi*, tæknirisa*, tæknifyrirtæk*, risi, risinn, risann
            companyNoun: risans, *risinn, *risann, *risans, smáforrit*, forrit, app, appið, vefsíða, vefsíðu, vefsíðan
            companyNoun: vefsíðunnar, vefur, vefurinn, vefnum, vefmiðil*, leitarvél*, hugbúnaðarfyrirtæk*
            companyNoun: hugbúnaðarhús*, sprotafyrirtæk*, framleiðand*, bílaumboð*, bílaleig*, bílaframleiðand*
            companyNoun: leigubílafyrirtæk*, leigubílastöð*, flutningafyrirtæk*, póstfyrirtæk*, pósturinn, orkufyrirtæk*
            companyNoun: orkuveit*, raforkusal*, veitufyrirtæk*, fasteignasal*, fasteignafélag*, leigusal*, leigufélag*
            companyNoun: húsfélag*, markaðsfyrirtæk*, auglýsingastof*, ráðningarstof*, ráðningarskrifstof*
            companyNoun: bókhaldsstof*, lögmannsstof*, lögfræðistof*, öryggisfyrirtæk*, útgefand*, dagblað*, fjölmiðil*
            companyNoun: fjölmiðl*, útvarpsstöð*, sjónvarpsstöð*, ríkisútvarp*, veðmálafyrirtæk*, spilavít*
            companyNoun: leikjafyrirtæk*, stefnumótaforrit*, streymisveit*, vinnuveitand*, atvinnurekand*, rekstraraðil*
            companyNoun: seljand*, kaupmað*, söluaðil*, sveitarfélag*, bær, bærinn, bæinn, bænum, bæjarins, borg, borgin
            companyNoun: borgina, borginni, borgarinnar, bæjarfélag*, hreppur, hreppurinn, ráðuneyti*, *ráðuneyti
            companyNoun: *ráðuneytið, *ráðuneytisins, *ráðuneytinu, ráðherra*, lögregl*, lögreglustjór*
            companyNoun: ríkislögreglustjór*, tollstjór*, ríkið, ríkisins, ríkinu, sýslumað*, fangelsi*
            companyNoun: fangelsismálastofnun*, tryggingastofnun*, sjúkratrygging*, vinnumálastofnun*
            companyNoun: útlendingastofnun*, þjóðskrá*, menntamálastofnun*, menntastofnun*, skóli, skóla, skólinn
            companyNoun: skólans, skólanum, framhaldsskól*, grunnskól*, leikskól*, fjölbrautaskól*, menntaskól*, háskól*
            companyNoun: bókasafn*, safn, safnið, kirkja, kirkjan, kirkjunnar, söfnuð*, sókn, stjórnmálaflokk*
            companyNoun: stjórnmálasamtök, flokkur, flokkurinn, flokknum, flokksins, framboð, frambjóðand*
            companyNoun: stéttarfélag*, íþróttafélag*, móðurfélag*, dótturfélag*, útibú*, stofnun, stofnanir
            companyNoun: opinber aðili, lögaðil*, einstaklingur, einstaklings, einstaklingi, eigandi, eiganda, stefnand*
            companyNoun: stefndi, sjúkraþjálfun, verktak*, verktaki, sjóður, sjóðurinn, lífeyrissjóð*
            companyNoun: þekkingarfyrirtæk*, erfðafyrirtæk*, líftæknifyrirtæk*, snyrtistof*, dýralækn*
            companyNoun: bílastæðafyrirtæk*, bílastæðasjóð*, strætó, lífeyrissjóður, leikfélag*, rekstrarfélag*
            companyNoun: eignarhaldsfélag*
            role: ábyrgðaraðil*
            # Where somebody is.
            at: í, á, frá, með aðsetur í
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: embætti, embættið, embættis, embættinu, sveitarfélag*, háskóli*, háskóla, sjúkrahús*, borg, bær
            officeNoun: grunnskóli, grunnskólinn, grunnskólanum, grunnskólans, grunnskóla, leikskóli, leikskólinn, leikskólanum
            officeNoun: leikskólans, framhaldsskóli, framhaldsskólinn, framhaldsskólanum, framhaldsskólans, menntaskóli, menntaskólinn
            officeNoun: menntaskólanum, menntaskólans, fjölbrautaskóli, fjölbrautaskólinn, fjölbrautaskólanum, fjölbrautaskólans
            officeNoun: tónlistarskóli, tónlistarskólinn, háskólanum, háskólans, hjúkrunarheimilið, hjúkrunarheimilisins
            officeNoun: hjúkrunarheimilinu, heilbrigðisstofnun, heilbrigðisstofnunar, lögreglustjórinn, lögreglustjórans
            officeNoun: lögreglustjóranum, lögreglan, lögreglunnar, lögreglunni, lögregluna, sýslumaðurinn, sýslumannsins, bókasafn
            officeNoun: bókasafns, bæjarfélagið, hreppur, hrepps, hreppi
            officeNoun fields: ráðuneyti*
            officeNoun: sveitarfélagið, sveitarfélaginu, sveitarfélagsins, háskóli, háskólinn, háskólanum, háskólans, háskólann, grunnskólinn, grunnskólanum, grunnskólans, grunnskólann, sjúkrahúsið, sjúkrahúsinu, sjúkrahússins, *bær, *bæ, *bæjar, *borg, *borgar, *kaupstaður, *kaupstað, *kaupstaðar, *hreppur, *hrepp, *hrepps
            officeNoun fields: ráðuneytið, ráðuneytinu, ráðuneytisins
            ownCase embætti: embættis, embættinu
            ownCase sveitarfélagið: sveitarfélaginu, sveitarfélagsins
            ownCase háskóli: háskóla
            ownCase háskólinn: háskólanum, háskólans, háskólann
            ownCase grunnskólinn: grunnskólanum, grunnskólans, grunnskólann
            ownCase sjúkrahúsið: sjúkrahúsinu, sjúkrahússins
            ownCase bær: *bæ, *bæjar
            ownCase borg: *borgar
            ownCase kaupstaður: *kaupstað, *kaupstaðar
            ownCase hreppur: *hrepp, *hrepps
            ownCase ráðuneytið: ráðuneytinu, ráðuneytisins
            personNoun: viðskiptavin*, notand*, notend*, starfsmað*, starfsmann*, starfsmenn*, starfsfólk*, borgar*
            personNoun: landsmað*, landsmenn*, landsmanna, móður, föður, sonur, dóttir, bróðir, systir, eiginmað*, eiginkon*
            personNoun: fyrrverandi eiginmað*, fyrrverandi eiginkon*, sambýlismað*, sambýliskon*, baðgest*, vistmað*, vistmenn, kennara
            personNoun: kennarar, hjúkrunarfræðing*, fangi, fanga, fangar, húseigand*, íbúðareigand*, bíleigand*, ferðamað*, ferðamenn
            personNoun: eftirlaunaþeg*, ellilífeyrisþeg*, öryrki, öryrkja, stúlka, stúlku, drengur, drengs, starfsumsækjand*
            personNoun: fyrrum starfsmað*, fyrrverandi viðskiptavin*, áhorfand*, lesand*, spilari, spilara
            personNoun: borgari, borgara, íbúi, íbúar, íbúa, íbúum, sjúkling*, maður, manns, manni, menn, manna, mönnum
            personNoun: kona, konu, konur, kvenna, konum, áskrifand*, áskrifend*, einstakling*, fólk, fólks, fólki
            personNoun: skráður einstakling*, hinn skráði, hinna skráðu, hins skráða, hinum skráðu, neytand*, neytend*
            personNoun: félagsmað*, félagsmenn*, félagsmann*, farþeg*, gestur, gestir, gesta, gestum, barn, börn, barna
            personNoun: börnum, barns, barni, ungling*, ungmenn*, nemand*, nemend*, foreldri, foreldra*, foreldrar
            personNoun: forsjármað*, ökumað*, bílstjór*, leigjand*, leigjend*, umsækjand*, umsækjend*, kvartand*
            personNoun: kvartendur, nágrann*, lögmað*, lögmann*, aðgerðasinn*, blaðamað*, blaðamenn
            personNoun: fyrrverandi starfsmað*, fyrrverandi starfsmann*, lántak*, skuldar*, skuldari, skuldara, kjósand*
            personNoun: kjósend*, eigand*, talsmað*, talskon*, forstjór*, framkvæmdastjór*, upplýsingafulltrú*
            personNoun: fórnarlamb*, aðstandand*, aðstandend*, einhver, hluthaf*, uppljóstrar*, læknar, iðkend*, iðkand*
            personNoun: málshefj*, kaupend*, skjólstæðing*
            ngoNoun: samtök, samtökin, samtakanna, samtökum, samtökunum, neytendasamtök*, neytendasamtak*, félagasamtök*
            ngoNoun: sjúklingasamtök*, sjúklingasamtak*, foreldrasamtök*, heimili og skóli, leigjendasamtök*, leigjendasamtak*
            ngoNoun: öryrkjabandalag*, stúdentaráð*, stúdentafélag*, nemendafélag*, launþegasamtök*, launþegasamtak*, samtökin noyb
            ngoNoun: netréttindasamtök*, blaðamannafélag*, íbúasamtök*, íbúasamtak*
            ngoNoun: hagsmunasamtök*, hagsmunasamtak*, mannréttindasamtök*, persónuverndarsamtök*, persónuverndarsamtak*
            ngoNoun: réttindasamtök*, stéttarfélag*, verkalýðsfélag*, frjáls félagasamtök, góðgerðasamtök*
            ngoNoun: góðgerðarsamtök*, sjálfseignarstofnun*, félag, baráttusamtök*, baráttuhóp*, þrýstihóp*
            ngoNoun: foreldrafélag*, landssamtök*
            pressNoun: ruv, rúv, ríkisútvarpið, morgunblaðið, morgunblaðsins, morgunblaðinu, mbl . is, mbl, vísir, vísis
            pressNoun: dv, dv . is, heimildin, heimildarinnar, stundin, kjarninn, kjarnans, fréttablaðið, fréttablaðsins
            pressNoun: viðskiptablaðið, viðskiptablaðsins, stöð 2, stöðvar 2, bylgjan, reuters, bloomberg, politico
            pressNoun: financial times, wall street journal, bbc, guardian, afp, der spiegel, le monde, techcrunch
            pressNoun: innherji, samstöðin, mannlíf, fréttastofa*, fréttastofu, fréttaveit*, bændablaðið
            prosecutor: saksóknar*, saksóknari, saksóknara, ríkissaksóknar*, héraðssaksóknar*, ákæruvald*
            police: lögregl*, ríkislögreglustjór*, saksóknar*, héraðssaksóknar*, fangels*
            prosecutor: aðallögsögumað*, aðallögmað*, framsögumað*, lögsögumað*
            legalForm: hf, hf ., ehf, ehf ., ohf, ohf ., sf, slf, slhf, ses, ltd, limited, inc, incorporated, plc, llc
            legalForm: llp, lp, gmbh, s . a, s . a . s, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l
            legalForm: srl, s . p . a, s . l, s . l . u, slu, s . a . u, b . v, bv, n . v, nv, bvba, vzw, asbl
            legalForm: v . o . f, vof, oy, oyj, ab, a / s, asa, aps, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o
            legalForm: spol, a . s, d . o . o, doo, d . d, dd, uc, unlimited company, dac, clg, corp, corporation, & co
            legalForm: co . kg, kg, kgaa, ohg, gbr, ug, e . v, ev, mbh, snc, s . n . c, sca, scs, scrl, eood, ood, uab
            legalForm: sia, ou, pty, pty ltd, pte, pvt, lda, ltda, holdings, ^as, ^ag, ^sa
            against: á, gegn, á hendur, gagnvart, til, á herðar, hlaut, fékk, sektaði, sektað
            by: af hálfu, af
            of: af, frá, hjá, úr
            of: við
            forWhom: fyrir, vegna, sökum, út af, í kjölfar, þar sem, fyrir að

            # What else a text claims.
            record: hæsta sekt, hæsta, hæstu, hæst, hæsti, stærsta, stærsti, stærstu, met, metsekt*, mesta, hæsta í sögu
            record: aldrei hærri
            record: aldrei verið hærri
            record loosely: í sögu stofnunarinnar, í sögunni, frá upphafi, hingað til, nokkru sinni, aldrei áður
            record loosely: fordæmalaus*, fyrsta sektin, fyrsta sekt, fyrstu sektirnar, fyrstu sektina, næsthæsta
            record loosely: næststærsta, þriðja hæsta, fyrsta sinn
            earlier: áður, fyrr, áðurnefnd*, áður hafði, hafði áður, þegar árið, í fyrra, árið áður, þá þegar
            earlier: fyrr á árinu, sambærileg*, sams konar, svipað, svipuðu, í öðru máli, til samanburðar, samanborið
            earlier: öðru sinni, í annað sinn, fyrra metið, fyrra met, slær metið, sló metið, toppar, áður verið
            earlier: hafði verið, höfðu áður, í gær var, á undanförnum árum, undanfarin ár
            silent: hefur ekki birt, ekki birt, ekki verið birt, ekki enn birt, vildi ekki tjá sig, vill ekki tjá sig
            silent: vildi ekki svara, vill ekki svara, svarar ekki, tjá sig ekki, vildu ekki tjá sig, hafði ekki svarað
            silent: tjáir sig ekki, tjáði sig ekki, svaraði ekki, hefur ekki svarað, hafa ekki svarað, ekki náðist í
            silent: náðist ekki í, ekki staðfest, staðfestir ekki, hefur ekki staðfest, neitaði að tjá sig
            silent: neitar að tjá sig, þagnarskyld*, ekki gert opinber*, trúnað*, þögul, þegir, ekki viljað tjá sig
            silent: ekki fengust svör
            undescribed: ekki kemur fram, kemur ekki fram, kom ekki fram, tilgreindi ekki, tilgreinir ekki
            undescribed: ekki tilgreint, ekki tilgreind*, án þess að tilgreina, ekki nánar, ekki lýst, ekki útskýrt
            undescribed: nafngreinir ekki, nafngreindi ekki, ekki nafngreint, liggur ekki fyrir, óljóst hvaða
            seat: höfuðstöðv*, höfuðstöðvar, aðsetur, aðalstarfsstöð*, skráð á írlandi, evrópuhöfuðstöðv*, starfsstöð*
            seat: lögheimili, heimilisfest*, með aðsetur
            filing: kauphallartilkynning*, árshlutareikning*, árshlutauppgjör*, ársreikning*, ársskýrsl*
            filing: ársfjórðungsuppgjör*, uppgjör*, skýring með ársreikn*, tilkynning til kauphallar
            filing: tilkynningu til kauphallar, kauphallar, nasdaq iceland, nasdaq á íslandi, afkomutilkynning*, lýsing
            filing: fjárhagsdagatal*, innherjaupplýsing*
            says: segir, segja, sagði, sögðu, sagt, að sögn, sögn, samkvæmt, greindi frá, greinir frá, greint frá
            says: tilkynnti, tilkynnir, tilkynnt, kveðst, kvaðst, skrifar, skrifaði, bendir á, benti á, fullyrti
            says: fullyrðir, hélt fram, heldur fram, tekur fram, tók fram, fram kemur, kemur fram, kom fram, útskýrði
            says: bætti við, lagði áherslu, leggur áherslu, yfirlýsing*, upplýsti, upplýsir, svaraði, svarar, að mati
            says: telur, taldi, í tilkynningu, fréttatilkynningu, rökstuddi, áréttaði, ítrekaði, vísaði til, staðhæfði

            # Phrases that hide a cue.
            none: persónuverndarfulltrú*, persónuverndarstefn*, persónuverndaryfirlýsing*, kökustefn*
            none: hærri en, lægri en, sinnum hærri, falt hærri, sexfalt hærri, tvöfalt hærri, mun hærri en
            none: mat á áhrifum á persónuvernd, aðildarríki*, bandaríkjanna, lögaðilar og, einstaklingum að, fékk aðgang
            none: fengu aðgang, fær aðgang, fá aðgang, fengið aðgang, fá lán, fékk upplýsing*, fengu upplýsing*
            none: fengið upplýsing*, fá upplýsingar, fékk að vita, fékk svar, fékk bréf, fékk tilkynning*
            none: fengið samþykki, fá samþykki, í fyrsta lagi, í öðru lagi, að öðru leyti, með öðrum orðum, öðrum hætti
            none: meðal annars, á hinn bóginn, um er að ræða, er um að ræða, tekið tillit, tók tillit, tekið fram
            none: gert ráð fyrir, gera ráð fyrir, gert grein, gerði grein, greinar um, blaðagrein*, í þessari grein
            none: greinargerð*, greint var, sjónarmið*, sjónarhorn*, að því er varðar, lesa meira, sjá einnig
            none: fréttabréf, öll réttindi áskilin, skrá sig, þar með talið, einn og hálfan mánuð, hvorki né
            none: annars vegar, hins vegar, í einu lagi, lagði áherslu, leggur áherslu, lögð áhersla, lögð er áhersla
            none: lagt mat, lagði mat, leggja mat, lögð til grundvallar, lagt til grundvallar, til álita, farið fram á
            none: stendur til, standa til, með hliðsjón, auk þess, af þeim sökum, á grundvelli, til þess að, á meðan
            none: standa fyrir, stendur fyrir, stendur yfir, til að, opinber*

            # Places that are no jurisdiction here.
            region: Evrópa, Evrópu, Evrópsk*, Evrópusamband*, ESB, EES, Evrópska efnahagssvæð*, Kína, Kínversk*
            region: Rússland*, Rússnesk*, Úkraína, Úkraínu, Asía, Asíu, Afríka, Afríku, Ameríka, Ameríku, Bandarík*
            region: Bandaríkin, Bandaríkjunum, Bandaríkjanna, Kaliforní*, Kísildal*, Tyrkland*, Ísrael*, Indland*
            region: Japan*, Suður-Kóre*, Brasilí*, Kanada*, Ástralí*, Singapúr*, Hong Kong, Brussel*, Akureyri
            region: Akureyrar, Hafnarfirði, Selfossi, Keflavík*, Vestfirð*, Vesturland*, Austurland*, Norðurland*
            region: Suðurland*, Reykjanes*, Vestmannaeyj*, Norðurlönd*, Norðurlanda*, Skandinaví*, Miðausturlönd*
            inaction: ekkert gerðist, ekkert hefur gerst, aðhafst ekkert, ekkert aðhafst, aðgerðaleys*, aðgerðarleys*
            inaction: hægagang*, dregist á langinn, dregist, dráttur, tafir, seinagang*
            directive: tilskipun, tilskipunar, tilskipunin, tilskipuninni, tilskipunina, tilskipanir
            instance 0: endurupptöku, stjórnsýslukæru
            instance 1: héraðsdóm*, fyrsta dómstig*
            instance 2: landsrétt*, landsréttur, annað dómstig
            instance 3: hæstirétt*, hæstaréttar, hæstarétti
            judgment: dómur, dóm, dómi, dóms, dóminn, dómurinn, dómnum, dómsins, úrskurður héraðsdóms
            remedy: má bera undir, má kæra, má skjóta, er heimilt að bera, málshöfðunarfrest*, kærufrest*
            remedy: verður borin undir, unnt er að áfrýja
            restore: endurvakti, upphaflega fjárhæð, upphaflegu fjárhæð, tók aftur gildi
            restore: sektin skyldi standa, upphaflega sektin, upphaflegu sektina, upphaflegri sekt, fyrri fjárhæð, í upphaflegri mynd
            restore: endurreisti
            instance 0: úrskurðarnefnd*
            reduce: lækkaði … í, lækka … í, færði … niður
            annul: felldi … úr gildi, felldi … niður, ógilti … ákvörðun, fellir … úr gildi
            uphold: staðfesti … ákvörðun, staðfesti … sekt
            dismiss: hafnaði … kröfu, hafnaði … kröfum, sýknaði … persónuvernd
            grant: féllst … á kröfu, dæmdi … í vil
            refer: vísaði … aftur, sendi … aftur, vísaði … til nýrrar
            appealVerb: skaut … til, áfrýjaði … til, kærði … til, höfðaði … mál, fór … fyrir dóm, bar … undir dómstóla
            appealVerb: stefndi … persónuvernd
            ngoNoun: noyb
            personNoun: kvartandi, kvartanda, lögmaður, læknir, kennari, nemandi, foreldri, foreldrar, móðir, faðir
            personNoun: blaðamaður, íbúi, nágranni, fyrrverandi starfsmaður, þingmaður, hjúkrunarfræðingur, sjúklingur
            personNoun: viðskiptavinur, kona, karlmaður
            ngoNoun: neytendasamtökin, neytendasamtakanna, samtök, samtökin, stéttarfélag*, félag, félagið, húsfélag*
            complain: kvartaði, kvörtuðu, hafði kvartað, leitaði til persónuverndar, leituðu til persónuverndar
            complain: barst kvörtun frá, beindi kvörtun, sneri sér til
            partial: að hluta, að hluta til, að nokkru leyti
            intend: útilokar ekki, ætlum, munum, við munum, við ætlum, við áfrýjum, áfrýjum, íhugar, hyggst, hyggjast
            intend: ætlar, skoðar, undirbýr, kemur til greina, koma til greina, segir koma til greina
            intend: óska eftir leyfi, fengið það verkefni
            appealVerb: áfrýjum, förum með málið fyrir dóm, fara með málið fyrir dóm, fara með málið fyrir dómstóla
            appealVerb: skjóta málinu, stefna stofnuninni, leita til dómstóla, höfða mál, leyfi til að áfrýja
            appealVerb: áfrýjunarleyfi
            propose: lagt er til, lögð er til, leggur til, lagði til, boðuð er, boðuð stjórnvaldssekt, boðar sekt
            propose: hyggst leggja, áformar, drög að ákvörðun, ákæru
            rumour: samkvæmt heimildum, heimildarmenn, heimildir herma, ónafngreind*
            remedy: má … bera undir, má … kæra, má … áfrýja
            ownCase bær: *bæ, *bæjar
            ownCase borg: *borgar
            ownCase hreppur: *hrepp, *hreppi, *hrepps
            ownCase kaupstaður: *kaupstað, *kaupstaðar
            ownCase byggð: *byggðar
            ownCase skólinn: *skólans, *skólanum, *skólann
            ownCase heimilið: *heimilisins, *heimilinu
            ownCase sjúkrahúsið: sjúkrahússins, sjúkrahúsinu
            ownCase stofnunin: *stofnunarinnar, *stofnuninni, *stofnunina
            ownCase stofnun: *stofnunar
            ownCase embættið: embættisins, embættinu
            ownCase embætti: embættis
            ownCase félagið: *félagsins, *félaginu
            ownCase bankinn: *bankans, *bankanum, *bankann
            ownCase ráðuneytið: *ráðuneytisins, *ráðuneytinu
            ownCase samtökin: *samtakanna, *samtökunum
            ownCase lögreglan: lögreglunnar, lögregluna, lögreglunni
            ownCase lögreglustjórinn: lögreglustjórans, lögreglustjóranum, lögreglustjórann
            ownCase sýslumaðurinn: sýslumannsins, sýslumanninum, sýslumanninn
            ownCase flokkurinn: *flokksins, *flokknum, *flokkinn
            ownCase flokkur: *flokks, *flokki, *flokk
            ownCase spítalinn: *spítalans, *spítalanum, *spítalann
            ownCase spítali: *spítala
            ownCase sjóður: *sjóð, *sjóði, *sjóðs
            ownCase háskóli: háskóla
            """#)
}
