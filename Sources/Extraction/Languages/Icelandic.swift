extension Language {
    /// Icelandic, as the press, the authority and the courts of Iceland write it.
    static let icelandic = Language(
        "is", countries: ["IS"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: og, að, í, á, er, sem, var, ekki, til, við, um, það, með, af, hann, hún, en, fyrir, eru, voru, hefur
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
            yearRef -1: á síðastliðnu ári, fyrir ári, fyrir ári síðan, fyrra árs, síðasta ár, í fyrravor, í fyrrasumar
            yearRef -1: í fyrrahaust, síðastliðið haust, síðastliðið vor, síðastliðinn vetur, síðasta haust
            yearRef -1: síðasta vor, síðasta sumar
            yearRef -2: í hittifyrra, fyrir tveimur árum
            yearRef -3: fyrir þremur árum
            yearRef -4: fyrir fjórum árum
            yearRef -5: fyrir fimm árum
            yearRef 1: á næsta ári, næsta ár, næsta árs
            monthRef 0: í þessum mánuði, þessa mánaðar, í sama mánuði, þ . m, fyrr í mánuðinum, fyrr í þessum mánuði
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
            otherField: markaðsráðandi*, neytendastofa, neytendastofu, fjármálaeftirlit*, seðlabank*, peningaþvætt*
            otherField: skattyfirv*, skattrannsókn*, skattsvik*, ríkisskattstjór*, skattinn, skatturinn, skattur
            otherField: skattstofn*, knattspyrn*, fótbolt*, uefa, fifa, ksí, handbolt*, hraðasekt*, hraðakst*
            otherField: umferðarlag*, umferðarsekt*, stöðusekt*, stöðubrot*, bílastæð*, umhverfisstofnun*
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
            fine: sektanna, sektarfjárhæð*, sektarupphæð*, sektarákvörðun*, stjórnvaldssekt*, *sekt, *sektir, *sektar
            fine: *sektum, *sektin, *sektina, *sektinni, *sektarinnar, fésekt*, persónuverndarsekt*, milljónasekt*
            fine: risasekt*, metsekt*, févíti, fjársekt*, stjórnsýslusekt*, viðurlög, viðurlaga, viðurlögum, refsing
            fine: refsingu, refsingar, refsiviðurl*
            > Hótel Blábjörg ehf. fékk 3 milljóna króna stjórnvaldssekt.
            fineVerb: sektaði, sektað, sektuð, sektaður, sektaðar, sektaðir, sektuðu, sektar, sekta, sektaðan, sektuðum
            fineVerb: verið sektað, var sektað, sektun, sektunar, refsað, refsaði, refsa
            > Lyfjabúðin Sóley var sektuð um 4 milljónir króna.
            impose: lagði, lagt, lögð, lagðar, lagður, leggja, leggur, lögðu, álagning, álagningu, álagningar, lagði á
            impose: lögð á, lagðar á, leggja á, lagt á, ákvað, ákveðið, ákveðin, ákveða, ákvarðaði, ákvarðað, ákvörðuð
            impose: gerði, gert, dæmdi, dæmd, dæmt, beitti, beitt, beita, gaf út, veitti, veitt, veita, birti, setti
            impose: álögð, álagðar, skellti, úthlutað, úthlutaði, ályktaði
            receive: fékk, fær, fengið, fengu, fá, fengi, hlaut, hlýtur, hlotið, hlutu, hljóta, sætti, sætt, sæta, sætir
            receive: sættu, stendur frammi, yfir höfði, á yfir höfði sér, var gert, var gerð, var gerður, verið gert
            receive: fékk á sig, fær á sig, fengið á sig, situr uppi, uppskar, uppskorið, þurfti að þola
            receive: átti yfir höfði, uppsker
            > Sveitarfélagið Hvammur hlaut áminningu og sekt.
            mustPay: þarf að greiða, þurfa að greiða, þurfti að greiða, þurftu að greiða, þarf að borga, þurfa að borga
            mustPay: þurfti að borga, gert að greiða, gert að borga, ber að greiða, skal greiða, skuli greiða
            mustPay: skyldi greiða, greiða, greiðir, greiddi, greitt, greiðslu, borga, borgar, borgaði, borgað
            mustPay: dæmt til að greiða, dæmd til að greiða, skylt að greiða, á að greiða, eiga að greiða
            mustPay: verður að greiða, verða að greiða, reiða fram, punga út
            order: fyrirmæli, fyrirmælum, fyrirmælin, fyrirmæla, fyrirmælanna, mælti fyrir, mælt fyrir, mælir fyrir
            order: lagði fyrir, lagt fyrir, leggur fyrir, lagði fyrir _, beindi því, skipaði, skipað, skyldaði, skyldað
            order: gerði að, var gert að, er gert að, tilmæli, tilmælum, fyrirskipaði, fyrirskipað, gefinn frestur
            comply: færa til samræmis, til samræmis, koma í rétt horf, í rétt horf, í lögmætt horf, koma vinnslu, eyða
            comply: eyði, eyðingu, eyðing, afmá, afmái, leiðrétta, leiðrétti, upplýsi, tilkynna hinum skráðu
            comply: veita aðgang, veiti aðgang, veita fræðslu, breyti, uppfæri, bæta úr, bæti úr, tryggi, gera úrbætur
            comply: láta af, láti af, loka, loki, fjarlægi, takmarki, innleiði, gera vinnslusamning, afhendi, endurskoði
            comply: binda enda, láta í té
            ban: bannaði, bannað, bannar, banna, bönnuð, bönnuðu, bann, banni, banns, bannið, bannað að, vinnslubann*
            ban: bráðabirgðabann*, tímabundið bann, tímabundnu banni, stöðvun*, stöðvaði vinnslu, stöðvun vinnslu
            ban: lokaði fyrir, lokað fyrir, óheimilaði, takmörkun vinnslu, takmörkun á vinnslu, takmarkaði vinnslu
            ban: lagði bann, lagt bann, frestun flutnings
            > Persónuverndaryfirvöld á Ítalíu bönnuðu spjallmennið Lúmír.
            stopVerb: hætta, hætti, hætt, hættir, hættu, stöðva, stöðvi, stöðvaði, stöðvað, stöðvuð, láta af, láti af
            stopVerb: lét af, látið af, slökkva, slökkvi, loka, loki, taka niður, gera hlé, fresta vinnslu, leggja niður
            reprimand: áminning, áminningu, áminningar, áminnti, áminnt, áminntur, áminna, ávítur, ávíta, ávítti
            reprimand: ávítaði, ávítað, ávítt, formleg áminning
            warn: viðvörun, viðvörunar, viðvaranir, viðvörunum, varaði, varað við, varaði við, aðvörun, aðvörunar
            warn: aðvaraði, formleg viðvörun
            periodic: dagsekt*, dagsektir, dagsektum, dagsekta, dagsektirnar, þvingunarsekt*, févíti
            > Stofnunin hótaði Kvikunámi ehf. 50 þúsund króna dagsektum.
            propose: drög, drögum, drögin, drög að ákvörðun, bráðabirgðaniðurstað*, bráðabirgðaákvörðun*
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
            withdraw: dró til baka, dregið til baka, dregin til baka, dregur til baka, féll frá, falla frá, fallið frá
            withdraw: fellur frá, felldi niður málið, mál fellt niður, málið fellt niður, hætti við, hætt við
            withdraw: ákvað að sekta ekki

            # Sums that are no fines.
            cap: allt að, hámark, hámarks*, hámarki, hámarksfjárhæð*, hámarkssekt*, að hámarki, mest, prósent af
            cap: prósentum af, prósenta af, af ársveltu, af heildarveltu, af veltu, af árlegri, % af, ársveltu
            cap: heildarveltu, heimsveltu, getur numið, geta numið, gæti numið, gætu numið, numið allt að
            cap: heimilt að leggja, má leggja, getur lagt, má sekta, efri mörk, þak, ekki hærri, mest numið, fræðilega
            cap: hefði getað, getur orðið, geta orðið
            cap: hámark*, hæst, getur hæst orðið, geti varðað, upp í
            turnover: velta, veltu, veltan, veltunni, ársvelta, ársveltu, heildarvelta, tekjur, tekjum, tekna
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
            intend: íhugaði, skoðar, til skoðunar, til athugunar, áformar, áforma, vill, vildi, vilja, tilkynnti
            intend: tilkynnir, boðar, boðaði, boðað, kveðst, kvaðst, hefur ákveðið, ákvað, ráðgerir, gerir ráð fyrir
            intend: áskilur sér, áskildi sér, getur, gæti, lýsti yfir, ósammála, fara yfir, fer yfir, meta stöðuna
            intend: undirbýr, áfrýjar, höfðar mál, höfðar dómsmál, kærir ákvörðun*, leitar til dómstól*
            intend: fer með málið fyrir dóm*, ber ákvörðunina undir, krefst ógildingar, óskar eftir endurupptöku
            lodge: lagði fram, lögðu fram, lagt fram, lögð fram, leggja fram, sendi, sent, sendu, send, send inn, barst
            lodge: bárust, borist, beindi, beint, leitaði, leituðu, leitað, sneri sér, sneru sér, vísaði, skaut, skotið
            lodge: tilkynnti, tilkynnt, hóf, hófst, óskaði, óskuðu, bar fram, kom, komu, barst kvörtun, bárust kvartanir
            lodge: í kjölfar
            dismiss: hafnaði, hafnað, hafna, hafnar, höfnuðu, synjaði, synjað, vísaði frá, vísað frá, vísar frá
            dismiss: frávísun, sýknaði, sýknað, sýknuð, sýkn, sýknaður, sýkna, tapaði, tapað, tapar, tapaði málinu
            dismiss: árangurslaus*, féllst ekki á, ekki fallist á, féllust ekki, laut í lægra haldi, ekki á rökum reist
            dismiss: tilhæfulaus*
            grant: féllst á kröfu, féllust á kröfu, fallist á kröfu, fellst á kröfu, féllst á, fellst á, hafði betur
            grant: hafði sigur, höfðu betur, haft betur, vann málið, vann mál, unnið mál, sigraði, sigur, tók kröfu
            grant: tekin til greina, tók til greina, í vil, dæmdi í vil, gaf fyrirtækinu rétt
            uphold: staðfesti, staðfest, staðfestir, staðfesta, staðfestu, staðfesting, staðfestingu, stendur óhögguð
            uphold: stendur óhaggað, óhögguð, óhaggað, óhagganleg, óraskað, óröskuð, stendur, standi óhögguð, óbreytt
            uphold: óbreytta, óbreyttur, standa, sýknaði persónuvernd, sýknaði íslenska ríkið, persónuvernd var sýknuð
            uphold: ríkið var sýknað, taldi rétt að, endanleg, hélt gildi
            annul: felldi úr gildi, fellt úr gildi, felld úr gildi, fellur úr gildi, fella úr gildi, felldur úr gildi
            annul: felldar úr gildi, felld voru úr gildi, felldi sektina, felldi ákvörðun*, feldi úr gildi, ógilti
            annul: ógilt, ógildir, ógilda, ógiltu, ógilding, ógildingu, ógild, ómerkti, ómerkt, hnekkti, hnekkt, hnekkir
            annul: sneri við, snúið við, snéri við, snúa við, slapp við, sleppur við, sloppið við, felldi niður
            annul: fellt niður, felld niður, fella niður, niðurfelling*, afnam, afnumin, afnumið, úr gildi
            reduce: lækkaði, lækkað, lækkuð, lækkar, lækka, lækkuðu, lækkun, lækkunar, lækkaðar, minnkaði, minnkað
            reduce: minnkuð, helmingaði, helminguð, mildaði, mildað, milduð, skar niður, dró úr, dregið úr, lægri
            increase: hækkaði, hækkað, hækkuð, hækkar, hækka, hækkun, hækkunar, tvöfaldaði, tvöfölduð, tvöfaldað, jók
            increase: aukin, þyngdi, þyngd, þyngt, hærri
            refer: vísaði aftur, vísað aftur, vísa aftur, aftur heim, heim í hérað, vísað heim, vísaði heim, heimvís*
            refer: til nýrrar meðferðar, nýrrar meðferðar, til meðferðar að nýju, meðferðar að nýju
            refer: taka málið upp að nýju, tekið upp að nýju, tekið til meðferðar á ný, ráðgefandi álit*, forúrskurð*
            refer: efta-dómstól*, evrópudómstóls*, leitaði álits, endurupptekin*, endurupptekið
            refer: lagt fyrir stofnunina að taka
            suspend: frestaði, frestað, fresta, frestun, frestunar, frestun réttaráhrifa, réttaráhrif*, réttaráhrifum
            suspend: lögbann*, bráðabirgðaúrræði*, frestar
            complaint: kvörtun, kvörtunar, kvörtunin, kvörtunina, kvörtuninni, kvartanir, kvartana, kvörtunum
            complaint: kvartanirnar, ábending, ábendingu, ábendingar, ábendingum, kæra, kæru, kærur, erindi, erindis
            complaint: erindið, tilkynning frá, hópkvörtun*
            complain: kvartaði, kvörtuðu, kvartað, kvarta, kvartar, kvartandi, kvartanda, kvartandinn, kvartendur
            complain: kvartandans, lagði fram kvörtun, lögðu fram kvörtun, sendi kvörtun, sendi inn kvörtun
            complain: beindi kvörtun, leitaði til persónuverndar, leituðu til persónuverndar, sneri sér til
            complain: tilkynnti til persónuverndar, kærði til persónuverndar
            behalf: fyrir hönd, fyrir þeirra hönd, í umboði, umboði, fulltrúi, hönd, í nafni, talsmaður
            accept: áfrýjar ekki, áfrýjaði ekki, mun ekki áfrýja, ekki áfrýjað, ætlar ekki að áfrýja, hyggst ekki áfrýja
            accept: hyggst ekki höfða, ætlar ekki með málið, unir ákvörðun*, unir niðurstöð*, undi ákvörðun*
            accept: undi niðurstöð*, una niðurstöð*, una ákvörðun*, unir sektinni, sættir sig við, sætti sig við
            accept: hefur greitt sektina, greiddi sektina, greitt sektina, hefur greitt, biðst afsökunar
            accept: baðst afsökunar, beðist afsökunar, biðjumst afsökunar, harmar, gengst við, gekkst við, viðurkenndi
            accept: viðurkennir, viðurkennt, tekur ákvörðuninni

            # Who.
            authorityNoun: persónuverndaryfirv*, persónuverndarstofnun*, stofnunin, stofnunarinnar, stofnuninni
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
            # Where somebody is.
            at: í, á, frá, með aðsetur í
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: embætti, embættið, embættis, embættinu, sveitarfélag*, háskóli*, háskóla, sjúkrahús*, borg, bær
            officeNoun fields: ráðuneyti*
            personNoun: viðskiptavin*, notand*, notend*, starfsmað*, starfsmann*, starfsmenn*, starfsfólk*, borgar*
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
            forWhom: fyrir, vegna, sökum, út af, í kjölfar, þar sem, fyrir að

            # What else a text claims.
            record: hæsta sekt, hæsta, hæstu, hæst, hæsti, stærsta, stærsti, stærstu, met, metsekt*, mesta, hæsta í sögu
            record: í sögu stofnunarinnar, í sögunni, frá upphafi, hingað til, nokkru sinni, aldrei hærri, aldrei áður
            record: aldrei verið hærri, fordæmalaus*, fyrsta sektin, fyrsta sekt, fyrstu sektirnar, fyrstu sektina
            record: næsthæsta, næststærsta, þriðja hæsta, fyrsta sinn
            earlier: áður, fyrr, áðurnefnd*, áður hafði, hafði áður, þegar árið, í fyrra, árið áður, þá þegar
            earlier: fyrr á árinu, sambærileg*, sams konar, svipað, svipuðu, í öðru máli, til samanburðar, samanborið
            earlier: öðru sinni, í annað sinn, fyrra metið, fyrra met, slær metið, sló metið, toppar, áður verið
            earlier: hafði verið, höfðu áður, í gær var, á undanförnum árum, undanfarin ár
            silent: hefur ekki birt, ekki birt, ekki verið birt, ekki enn birt, vildi ekki tjá sig, vill ekki tjá sig
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
            """#)
}
