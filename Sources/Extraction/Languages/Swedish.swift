extension Language {
    /// Swedish, as the press, the regulators, the courts and the law firms of Sweden write it.
    static let swedish = Language(
        "sv", countries: ["SE", "FI"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: och, i, att, det, som, en, på, är, av, för, med, den, till, inte, har, de, om, ett, han, men, var, jag, sig
            stop: beklagar, följer, läser, menar, tror, vet
            stop: från, vi, så, kan, hon, när, säger, ska, under, efter, också, nu, eller, mot, där, skulle, sina, vid, sin
            stop: än, hade, man, över, ut, andra, alla, mycket, bara, in, här, vara, upp, även, sitt, vad, få, två, vill, blir
            stop: något, någon, några, får, sedan, mellan, varit, ha, utan, ja, nej, genom, själv, finns, år, år, då, ju, bli
            stop: blev, måste, kommer, går, gör, kunde, kunna, mer, mest, mindre, många, flera, flesta, dessa, detta, denna, dess
            stop: deras, hans, hennes, honom, henne, dem, dig, mig, oss, er, vår, vårt, våra, min, mitt, mina, du, ni, sådan
            stop: sådana, sådant, samma, samt, både, antingen, varken, dock, ändå, därför, därmed, dessutom, däremot, därefter
            stop: därtill, dels, eftersom, emellertid, enligt, fram, framför, före, förra, förutom, första, ganska, genast, ger
            stop: hela, heller, hellre, hit, hos, hur, huruvida, ibland, ifall, igen, inför, innan, inom, innebär, inget, ingen
            stop: inga, istället, jämfört, just, knappt, kring, lika, liksom, medan, mitt, möjligen, nog, numera, nya, nytt, ny
            stop: nästan, nästa, ofta, olika, omkring, ovan, per, redan, respektive, senare, senast, senaste, sist, sista, skall
            stop: snart, sen, som, somliga, särskilt, tack, tidigare, tills, trots, tre, fyra, fem, tänker, um, undan, uppå, ur
            stop: utanför, utom, utöver, vars, vart, varje, varandra, varför, varifrån, vem, vems, vilka, vilken, vilket, visa
            stop: väl, åt, åtta, återigen, åter, över, övrigt, bland, bakom, bredvid, delvis, allt, alltid, alltså, aldrig, annan
            stop: annat, annars, anser, bakgrund, bland, borde, bör, bort, båda, ingår, igår, idag, imorgon, låg, låta, lägga
            stop: längre, länge, mellertid, minst, närmare, nämligen, ned, ner, nyligen, också, om, oavsett, plötsligt, påstår
            stop: rörande, sade, ser, skrev, skriver, således, tar, tog, troligen, tycker, uppger, var, vidare, visserligen, väldigt
            stop: sammanfattning, slutsats, foto, bild, källa, läs, mer, dela, datum, nyhet, nyheter, frågor, svar, fakta, arkiv
            abbr: art, st, p, nr, mål, dnr, s, bl . a, t . ex, d . v . s, dvs, osv, m . m, mm, m . fl, ca, kl, jan, feb, mar, apr, jun
            abbr: jul, aug, sep, sept, okt, nov, dec, kap, prop, resp, f . d, fr . o . m, t . o . m, p . g . a, pga, bl, ev, forts, inkl, exkl
            abbr: jfr, milj, max, min, tel, st, dr, prof, a . a, o . s . v, ang, avd, sid, red, not
            abbr: febr

            the: den, det, de, denna, detta, dessa, denne, sin, sitt, sina, dess, deras, hans, hennes, samma, nämnda, båda, bägge
            the: alla, varje, samtliga, vår, vårt, våra, aktuella, respektive, ovannämnda, berörda
            a: en, ett, någon, något, några, ytterligare en, ytterligare ett, en annan, ett annat, flera, två, tre, fyra, fem, sex
            a: sju, åtta, nio, tio, vissa, olika, ännu en, ännu ett, ett antal, en rad, ett par, somliga, en viss, ett visst, ena
            pronoun: han, hon, de, den, det, honom, henne, dem, sig, som, vilken, vilket, vilka, denne, detta, denna, dessa, båda
            not: inte, ej, icke, aldrig, ingen, inget, inga, utan, varken, knappast, istället för, i stället för, inte längre
            not: underlåtit, slipper, slapp
            and: och, eller, samt, liksom, respektive, såväl som, tillsammans med, jämte, &, plus
            to: till, t . o . m, upp till, till och med, ned till, ner till, fram till, tills

            # Numbers, sums and dates.
            number 0.5: halv, halvt, halva, en halv, ett halvt
            number 0.25: kvarts
            number 0.75: trekvarts
            number 1.5: halvannan, halvtannat, en och en halv, ett och ett halvt
            number 2.5: två och en halv, två och ett halvt
            number 1: ett
            number 2: två
            number 3: tre
            number 4: fyra
            number 5: fem
            number 6: sex
            number 7: sju
            number 8: åtta
            number 9: nio
            number 10: tio
            number 11: elva
            number 12: tolv
            number 13: tretton
            number 14: fjorton
            number 15: femton
            number 16: sexton
            number 17: sjutton
            number 18: arton
            number 19: nitton
            number 20: tjugo
            number 30: trettio
            number 40: fyrtio
            number 40: förtio
            number 50: femtio
            number 60: sextio
            number 70: sjuttio
            number 80: åttio
            number 90: nittio
            number 21: tjugoett
            number 22: tjugotvå
            number 23: tjugotre
            number 25: tjugofem
            number 26: tjugosex
            number 27: tjugosju
            number 29: tjugonio
            number 31: trettioett
            number 41: fyrtioett
            number 51: femtioett
            number 61: sextioett
            number 71: sjuttioett
            number 81: åttioett
            number 82: åttiotvå
            number 83: åttiotre
            number 85: åttiofem
            number 86: åttiosex
            number 87: åttiosju
            number 89: åttionio
            number 91: nittioett
            number 100: hundra
            number 100: etthundra
            number 1000: tusen
            number 1000: ettusen
            number 1000000: miljon
            scale 2: hundra
            scale 3: tusen, tkr, tusental, k
            scale 3: tsek
            scale 6: miljon, miljoner, miljoners, mn, mln, milj, mkr, mnkr, mille, miljonen
            scale 6: msek, mnok, meur, musd
            scale 6: mgbp, mchf
            scale 9: miljard, miljarder, miljarders, mdr, mdkr, mrd, mdr
            scale 9: mdsek
            scale 12: biljon, biljoner
            currency EUR: euro, euros, eur, meur
            currency USD: dollar, usd, us-dollar, amerikanska dollar
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pund, brittiska pund, pund sterling, gbp, sterling
            currency GBP: mgbp
            currency SEK: kronor, kronors, krona, kr, sek, svenska kronor, kronorna, mkr, mnkr, mdkr, tkr, msek, tsek, skr
            currency SEK: spänn
            currency SEK: kronan
            currency NOK: norska kronor, nok, norska kroner, mnok
            currency DKK: danska kronor, dkk, danska kroner, mdkk
            currency ISK: isländska kronor, isk
            currency CHF: schweiziska franc, schweizerfranc, franc, chf
            currency CHF: mchf
            currency PLN: zloty, polska zloty, pln
            currency HUF: forint, ungerska forint, huf
            currency CZK: tjeckiska koruna, tjeckiska kronor, koruna, czk
            currency RON: leu, lei, rumänska lei, ron
            currency BGN: lev, leva, bulgariska lev, bgn
            currency HRK: kuna, kroatiska kuna, hrk
            currency TRY: turkiska lira, lira, try
            currency RUB: rubel, rub
            currency JPY: yen, jpy
            currency CNY: yuan, renminbi, cny
            currency KRW: won, krw
            currency INR: rupier, inr
            currency CAD: kanadensiska dollar, cad
            currency CAD: c $, ca $
            currency AUD: australiska dollar, aud
            currency BRL: real, reais, brl
            subunit: cent, öre
            between: mellan
            between: spannet, intervallet
            insteadOf: i stället för, istället för
            approx: cirka, ca, omkring, ungefär, runt, drygt, knappt, nästan, närmare, över, mer än, mindre än, uppskattningsvis, minst
            approx: åtminstone, motsvarande, runt om, i runda tal, på ett ungefär, så mycket som, hela, bara, endast, exakt, precis
            approx: uppemot, strax över, strax under, inte mindre än, ett belopp om, totalt, rekordhöga, saftiga, kring, bortåt, dryga, knappa
            approx: lite mer än, lite mindre än, under, blygsamma, symboliska, om
            perPeriod: per dag, om dagen, per dygn, varje dag, för varje dag, per vecka, i veckan, varje vecka, för varje vecka, per månad
            perPeriod: i månaden, för varje månad, per kalenderdag, per påbörjad vecka, dagligen, för varje påbörjad, per överträdelse
            perPeriod: för varje dag som, för varje månad som, för varje tillfälle, per gång

            month 1: januari, jan
            month 2: februari, feb, febr
            month 3: mars, mar
            month 4: april, apr
            month 5: maj
            month 6: juni, jun
            month 7: juli, jul
            month 8: augusti, aug
            month 9: september, sep, sept
            month 10: oktober, okt
            month 11: november, nov
            month 12: december, dec
            dateWord: dagen, dag
            weekday 1: måndag, måndagen, måndags, måndagens, måndagskvällen
            weekday 2: tisdag, tisdagen, tisdags, tisdagens
            weekday 3: onsdag, onsdagen, onsdags, onsdagens
            weekday 4: torsdag, torsdagen, torsdags, torsdagens
            weekday 5: fredag, fredagen, fredags, fredagens
            weekday 6: lördag, lördagen, lördags, lördagens
            weekday 7: söndag, söndagen, söndags, söndagens
            day 0: idag, i dag, i morse, i kväll, dagens, under dagen, i förmiddags, i eftermiddags
            day -1: igår, i går, gårdagen, gårdagens
            day -2: i förrgår, för två dagar sedan
            day 1: imorgon, i morgon
            yearRef 0: i år, det här året, innevarande år, årets, tidigare i år, tidigare under året, senare i år
            yearRef 0: detta år
            yearRef -1: i fjol, förra året, för ett år sedan, fjolårets, fjolåret, förra årets, i höstas
            yearRef -1: förra sommaren, förra hösten
            yearRef -2: för två år sedan, i förfjol, förrförra året
            yearRef -3: för tre år sedan
            yearRef -4: för fyra år sedan
            yearRef -5: för fem år sedan
            yearRef 1: nästa år, kommande år
            monthRef 0: denna månad, den här månaden, i månaden, innevarande månad, månadens
            monthRef -1: förra månaden, för en månad sedan, föregående månad
            monthRef -2: för två månader sedan
            monthRef -3: för tre månader sedan
            monthRef 1: nästa månad
            thatYear 0: samma år, det året, det årets, det samma år
            thatYear -5: fem år tidigare
            thatYear -4: fyra år tidigare
            thatYear -3: tre år tidigare
            thatYear -2: två år tidigare
            thatYear 1: ett år senare, året efter, året därpå, påföljande år, följande år
            thatYear -1: ett år tidigare, året innan, året före, föregående år
            thatMonth 0: samma månad, den månaden
            thatMonth -3: tre månader tidigare
            thatMonth -2: två månader tidigare
            thatMonth 1: en månad senare, månaden efter, månaden därpå
            thatMonth -1: en månad tidigare, månaden innan, månaden före
            thatDay 0: samma dag, den dagen
            thatDay -2: två dagar tidigare
            thatDay 1: en dag senare, dagen efter, dagen därpå, följande dag, nästa dag
            thatDay -1: en dag tidigare, dagen innan, dagen före
            until: senast, senast den, till och med, fram till, före, före den, innan, sedan, från och med, t . o . m
            until: fr . o . m, tidsfrist, tidsfristen, till den
            ordinal 1: första, förste
            ordinal 2: andra, andre
            ordinal 3: tredje
            ordinal 4: fjärde
            ordinal 5: femte
            ordinal 6: sjätte
            ordinal 7: sjunde
            ordinal 8: åttonde
            ordinal 9: nionde
            ordinal 10: tionde
            ordinal 11: elfte
            ordinal 12: tolfte
            ordinal 13: trettonde
            ordinal 14: fjortonde
            ordinal 15: femtonde
            ordinal 16: sextonde
            ordinal 17: sjuttonde
            ordinal 18: artonde
            ordinal 19: nittonde
            ordinal 20: tjugonde
            ordinal 21: tjugoförsta, tjugoförste
            ordinal 22: tjugoandra, tjugoandre
            ordinal 23: tjugotredje
            ordinal 24: tjugofjärde
            ordinal 25: tjugofemte
            ordinal 26: tjugosjätte
            ordinal 27: tjugosjunde
            ordinal 28: tjugoåttonde
            ordinal 29: tjugonionde
            ordinal 30: trettionde
            ordinal 31: trettioförsta, trettioförste
            season: våren, sommaren, hösten, vintern, våras, somras, höstas, vintras, början av, slutet av, mitten av, årsskiftet
            season: i vår, denna vår
            season: första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet, första halvåret, andra halvåret, sommar, höst

            # The law.
            gdpr: gdpr, gdrp, dataskyddsförordningen, dataskyddsförordningens, dataskyddsförordning, allmänna dataskyddsförordningen
            gdpr: eu:s dataskyddsförordning, dataskyddsreglerna, dataskyddsregler, eu:s dataskyddsregler, eu:s integritetsregler
            gdpr: eu:s dataskyddslag, dataskyddslagstiftningen, dataskyddslagstiftning, eu:s dataskyddslagstiftning, integritetsreglerna
            gdpr: dataskyddsdirektivet gdpr, eu-förordningen, förordning ( eu, gdpr-lagen, gdpr-reglerna, gdpr-regler, gdpr-brott*, gdpr-lagstiftningen
            gdpr: eu:s gdpr-lag, europeiska dataskyddsregler, eu:s sekretessregler, europeiska dataskyddsförordningen, dsgvo, rgpd, avg
            ukGDPR: uk gdpr, uk-gdpr, brittiska gdpr, brittiska dataskyddsförordningen, brittiska dataskyddslagen, brittiska dataskyddslagstiftningen
            ukGDPR: brittiska dataskyddsregler, storbritanniens dataskyddslag, storbritanniens gdpr
            ePrivacy: cookie*, kakor, kakorna, kaklagen, eprivacy, e-privacy, eprivacy-direktivet, e-dataskyddsdirektivet
            ePrivacy: lagen om elektronisk kommunikation, elektronisk kommunikation, ^lek, direktmarknadsföring*, telefonförsäljning*, skräppost
            ePrivacy: spam, spam-*, obeställd reklam, oönskad reklam, reklamsamtal, nix-telefon, nixregistret, reklammejl, reklam-sms, pecr
            ePrivacy: marknadsföringssamtal, marknadsföringsmejl, ttdsg, oönskade samtal, kakbanner*, oönskade reklamutskick
            ePrivacy: 2022 : 482
            nationalLaw: personuppgiftslagen, personuppgiftslag, ^pul, kamerabevakningslagen, kamerabevakningslag, brottsdatalagen, brottsdatalag
            nationalLaw: patientdatalagen, patientdatalag, kreditupplysningslagen, inkassolagen, dataskyddslagen, kompletterande dataskyddslagen
            nationalLaw: dataskyddsdirektivet, polisens brottsdatalag, brottsdataförordningen, nationell lag, svensk lag, datalagen, kameraövervakningslagen
            nationalLaw: data protection act, debitoring, yttrandefrihetsgrundlagen, offentlighets- och sekretesslagen, bdsg, ccpa, bipa, coppa
            nationalLaw: tidigare lagen, gamla lagen, innan gdpr
            otherField: konkurrensverket, konkurrenslag*, konkurrensbegränsande, konkurrensskadeavgift*, kartell*, konkurrensmyndighet*, antitrust*
            otherField: prissamarbete*, dominerande ställning, marknadsmissbruk, finansinspektion*, penningtvätt*, kundkännedom, börsens disciplinnämnd
            otherField: fotboll*, allsvensk*, superettan, ^uefa, ^fifa, fotbollförbund*, disciplinnämnd*, domare*, hockey*, ^shl, bengaler, doping*
            otherField: skatteverket, skattebrott*, skattetillägg*, skattefusk, moms, tullverket, konsumentverket, konsumentombudsman*, ^ko
            otherField: marknadsdomstol*, patent- och marknads*, vilseledande marknadsföring, marknadsföringslag*, livsmedelsverket, arbetsmiljö*
            otherField: arbetsmiljöverket, spelinspektion*, spellagen, miljöbrott*, miljösanktionsavgift*, fortkörning*, parkeringsbot*, p-bot
            otherField: transportstyrelsen, läkemedelsverket, energimarknadsinspektion*, upphandling*, upphandlingsskadeavgift*, insiderbrott*
            otherField: marknadsmanipulation, mutbrott*, korruption*, post- och telestyrelsen, ^pts, ftc, federal trade commission, ^dma, ^dsa
            otherField: upphovsrätt*, patent*, varumärkesintrång, utsläpp*, greenwashing, trängselskatt, bundeskartellamt, förtal, riksbanken
            article: artikel, artikeln, artiklar, artiklarna, artikelns, art
            provision: §, §§, paragraf, paragrafen, paragraferna, skäl, kap, kapitel
            act: lag, lagen, lagens, *balken, stadgan, stadga, *konvention, *konventionen, *konventionens, fördraget
            act: grundlagen
            paragraph: §, punkt, punkten, stycket, stycke, st, mom, moment, momentet
            point: led, leden, ledet, bokstav, bokstäverna, litt, p, punkterna, punkter, punkt
            infringe: strid mot, i strid med, bröt mot, bryter mot, bryta mot, brutit mot, brutit, bröt, bryter, brott, brott mot, brottet mot
            infringe: överträd*, *överträdelse, *överträdelser, *överträdelsen, *överträdelserna, kränk*, kränkning*, lagstridig*, olaglig*, olagligt
            infringe: otillåt*, åsidos*, åsidosatt, bristande, brister, brist, brister i, brustit, brast, brister, bristerna, bristen, bristfällig*
            infringe: otillräcklig*, saknat rättslig grund, saknade rättslig grund, utan rättslig grund, utan laglig grund, utan samtycke, felaktig*
            infringe: felaktigt, inte uppfyllt, uppfyllde inte, inte uppfyllda, uppfyller inte, inte följt, följde inte, inte levt upp, lever inte upp
            infringe: levde inte upp, inte förenlig*, oförenlig*, regelbrott, regelbrottet, missbruk*, försummelse*, intrång, obehörig*, gdpr-brott
            infringe: lagbrott, otillåtet, förseelse*, oriktigt, för svagt skydd, vårdslös*
            personalData: personuppgift*, kunduppgift*, patientuppgift*

            # Measures.
            fine: sanktionsavgift*, *sanktionsavgift, *sanktionsavgiften, *sanktionsavgifter, *sanktionsavgifterna, administrativ sanktionsavgift
            fine: överträdelsegebyr*, överträdelseavgift*, gebyr, gebyret, dataskyddsavgift*, rekordavgift*, miljonavgift*, jätteavgift*
            fine: miljonsmäll*, straffbelopp*, bötesavgift*, sanktionssumma*, bötessumma*, dataskyddsbot, dataskyddssanktion*
            fine: bötesföreläggande*
            fine: administrativa sanktionsavgifter, avgift, avgiften, avgiftens, avgifter, avgifterna, böter, böterna, *böter, *böterna, bot, boten
            fine: böteslapp*, bötesbelopp*, bötesstraff*, bötfällning, sanktion, sanktioner, sanktionen, sanktionerna, *sanktion, *sanktioner
            fine: straffavgift*, straffavgifter, overtredelsesgebyr, gdpr-böter, gdpr-bot, gdpr-avgift, miljonböter, rekordböter, rekordbot
            fine: miljonbot, jättebot, jätteböter, miljardböter, sanktionsbelopp*, påföljd, påföljden, penningböter, straffet, dataskyddsböter
            fine: administrativ avgift, administrativ påföljdsavgift, påföljdsavgift*, administrativa böter, administrativ bot, böteskrav, viteförbud
            > Granlid Vård AB påförs en administrativ påföljdsavgift på 200 000 kronor.
            fineVerb: bötfälls, bötfäller, bötfällde, bötfälldes, bötfällt, bötfälla, bötfällda, bötfällts, bötfälld, straffas, straffades
            fineVerb: bötesbelagd, bötesbeläggs, bötesbelades, sanktionerat, sanktionerats, belagts med böter, beläggs med böter
            fineVerb: belades med böter, dömts till böter, fälls för, fälldes för
            fineVerb: straffat, straffar, straffade, straffats, sanktioneras, sanktionerar, dömdes att betala, dömts att betala, döms att betala
            fineVerb: dömde, bestraffas, bestraffades, bestraffar, bestraffat, bötar, bötade, döms till böter, dömdes till böter, avgiftsbelagd
            > Den norska myndigheten har bötfällt möbelkedjan Fjellbo.
            impose: utfärdar, utfärdade, utfärdat, utfärdas, utfärdades, utfärda, utdömde, utdömt, utdömer, utdöms, utdömdes, dömde ut, dömer ut
            impose: åläggas, påföras, utkrävs, utkrävdes, utkräver, bötesbelägger, drabbar, riktats, tilldömdes, tilldöms, fastställas
            impose: utdelats, utdömts, utfärdats, bestämts, bestämts till, stannade på, landade på, slutade på, hamnar på, tog till
            impose: klämmer till med, drog till med, har slagit till, utmätte, bestämdes till, sätts till, sattes till
            impose: dömt ut, döma ut, tar ut, tog ut, tagit ut, ta ut, tas ut, togs ut, uttagits, påför, påförde, påfört, påföra, påförs, påfördes
            impose: påförts, beslutar, beslutade, beslutat, besluta, beslutas, beslutades, beslutats, fattade, fattat, fattar, fattades, ålägger
            impose: ålade, ålagt, ålägga, åläggs, ålades, ålagts, ger, gav, gett, givit, ge, delar ut, delade ut, delat ut, dela ut, delas ut
            impose: delades ut, utdelat, utdelade, utdelas, bestämmer, bestämde, bestämt, bestämdes, fastställer, fastställde, fastställt, sätter
            impose: satte, satt, sätts, sattes, riktar, riktade, riktat, riktas, meddelar, meddelade, meddelat, meddelas, förelägger, förelade
            impose: förelagt, föreläggs, förelades, tilldelar, tilldelade, tilldelas, tilldelades, tilldelats, slår till, slog till, dömer
            impose: dömt, dömts, utdelades, utmäter, lägger, lade, drämmer till, kräver, krävde, tar, tog, döms, dömdes
            receive: får, fick, fått, få, får betala, döms, dömdes, dömts, påförs, påfördes, påförts, åläggs, ålades, ålagts, tilldelas
            receive: belastas med, belastades med, bestraffas med, notan blir, notan landar på, smällen blir, går på, kommer undan med
            receive: kom undan med, slapp undan med, slipper undan med, ges, gavs, drar på sig, drog på sig, dragit på sig, nöja sig med
            receive: belönas med, föreläggas, förelagd, förelagda, fick i december, tilldelas samma
            receive: tilldelades, tilldelats, drabbas av, drabbades av, drabbats av, drabbas, åker på, åkte på, åkt på, riskerar, riskerade
            receive: riskera, hotas av, hotades av, väntar, väntas få, kan få, kan vänta, ådrar sig, ådrog sig, mottar, mottog, mottagit, smäller på
            receive: smälls på, straffas med, utsätts för, träffas av, står inför, slipper, kammar hem, belagts, beläggs, belades
            receive: erhåller, erhöll, meddelas, föreläggs, förelades, förelagts, landar på, hamnade på, bestäms till
            > Hotellkedjan Velmora åkte på en bot på 900 000 kronor.
            mustPay: ska betala, skall betala, måste betala, får betala, fick betala, tvingas betala, tvingades betala, döms att betala, att betala
            mustPay: ska nu betala, ska böta, får böta, fick böta, måste böta, döms att böta, ska erlägga, måste erlägga, ska punga ut
            mustPay: får punga ut, fick punga ut, måste punga ut, får hosta upp, fick hosta upp, inbetalas, betala in, till statskassan
            mustPay: till staten, ålades att betala, dömdes att betala, skulle ha betalat, blir dyrt, blev dyrt, kostar bolaget
            mustPay: kostar kommunen, kostar företaget
            mustPay: betala, betalar, betalade, betalat, betalas, betalats, behöver betala, skulle betala, har betalat, åläggs att betala, punga ut
            mustPay: pungar ut, hosta upp, hostar upp, kosta, kostar, kostade, kostat, betalning av, ersätta, böta, bötar, lägga upp, ställs att
            mustPay: dyrt, dyr, notan, erlägga, erlägger
            order: föreläggande, förelägganden, föreläggandet, förelägger, förelade, förelagt, föreläggs, förelades, förelagts, förelägga, beordrar
            order: ska radera, ska raderas, måste radera, måste raderas, ska nu radera, skall radera, ska ta bort, ska tas bort
            order: måste ta bort, ska förstöra, ska förstöras, måste förstöra, måste förstöras, ska gallra, ska gallras, ska ändra
            order: måste ändra, ska rätta, måste rätta, ska åtgärda, ska åtgärdas, måste åtgärda, måste åtgärdas, ska montera ned
            order: ska monteras ned, måste montera ned, ska ta ned, ska tas ned, måste ta ned, ska plocka ned, ska införa, måste införa
            order: ska anpassa, måste anpassa, ska begränsa, måste begränsa, ska anonymisera, ska rensa, måste rensa, ska rensas
            order: ska avlägsna, måste avlägsna, ska nu ge, ska nu lämna, ska nu informera, ska nu se till, ska ge de klagande, måste ge
            order: måste lämna ut, måste informera, måste se till, måste upphöra, ska skriva om, måste skriva om, ska göra om
            order: måste göra om, har på sig att, har fått på sig, får på sig att, fått på sig att, veckor på sig, månader på sig
            order: dagar på sig, inom tre veckor, inom två månader, inom två veckor, inom åtta veckor, inom sex veckor
            order: före årsskiftet radera, senast den sista, senast vid årsskiftet, förelägganden att, uppmanas att, beordras att
            order: uppdragit åt, beslutar att förelägga, meddelar ett föreläggande, föreläggande om att, tvingas radera, tvingas ändra
            order: tvingas ta bort, tvingas stänga, avkrävs, har krävt, krävs att, skyldig att, skyldiga att, ålagd, ålagda
            order: rättelseföreläggande*
            order: beordrade, beordrat, beordras, beordrades, beordrats, ålägger, ålade, ålagt, åläggs, ålades, ålagts, åläggande
            order: krävde, krävt, kräva, krav på, uppmanar, uppmanade, uppmanat, uppmanas, uppmanades, uppmaning, tvingas, tvingades, tvingar
            order: anmodar, anmodade, anmodas, instruerar, instruerade, korrigerande åtgärder, senast den, inom tre månader
            order: inom sex månader, inom en månad, inom fyra veckor, uppdrar, begär, begärde, beslut att, påbud, korrigerande befogenhet*
            order: måste, kräver att, krävde att
            comply: i överensstämmelse, i linje med, följa reglerna, följer reglerna, radera, raderar, raderas, raderat, radering, ta bort, tas bort
            comply: förstöras, förstörts, gallras, gallrats, raderats, raderade, tagas bort, tas ned, ta ned, vrida bort, plocka ned
            comply: plockas ned, monteras ned, begränsas, begränsar, begränsade, införas, införs, rättas till, rätta till, rättar till
            comply: anonymiseras, pseudonymisera, kryptera, krypteras, rensa, rensas, rensar, avlägsna, avlägsnas, städa upp, se över
            comply: ser över, skriva om, göra om, gör om, upprätta, upprättar, teckna, ingå avtal, skyltning, sätta upp skyltar, inhämta
            comply: informeras, underrättas, tillhandahålla, tillhandahåller, lämnas ut, lämna över, utlämna, utlämnas, efterleva
            comply: efterlevs, efterkomma, överensstämmer, bringas, lösa
            comply: tar bort, förstöra, förstörs, anpassa, anpassar, anpassas, ändra, ändrar, ändras, ändrat, ändringar, rätta, rättar, rättas, åtgärda
            comply: åtgärdar, åtgärdas, åtgärdat, vidta åtgärder, vidta, vidtar, upphöra, upphör, se till att, ser till att, säkerställa, säkerställer
            comply: informera, informerar, underrätta, lämna ut, lämna tillgång, ge tillgång, ge besked, besvara, tillmötesgå, uppfylla, uppfyller
            comply: införa, inför, implementera, förbättra, förbättrar, komplettera, gallra, gallring, montera ned, begränsa, rikta om, uppdatera
            comply: få ordning, utse, genomföra, genomför, anonymisera, inhämta samtycke, bringa
            ban: förbud, förbudet, förbuds, *förbud, förbjuder, förbjöd, förbjudit, förbjuds, förbjöds, förbjudits, förbjuda, förbjuden, förbjudna
            ban: får inte längre, inte längre får, får inte fortsätta, inte får fortsätta, får ej, inte fortsätta, får inte använda
            ban: får inte behandla, får inte överföra, tillåts inte, inte tillåts, förbjudas, förbjuds att, förbud mot att
            ban: behandlingsförbud*, stoppas från, sätter stopp, satte stopp, satt stopp, sätter p för, sätts stopp, belägger med förbud
            ban: avbryts, avbröts, omedelbart upphöra, omedelbart stopp, med omedelbar verkan, begränsning av behandlingen av, kamerastopp
            ban: begränsas temporärt
            ban: stoppar, stoppade, stoppat, stoppas, stoppades, stoppats, stopp för, stopp, blockerar, blockerade, blockerat, blockeras, blockerades
            ban: spärrar, spärrade, begränsning av behandlingen, begränsning av behandling, tillfälligt förbud, överföringsstopp, portas, bannlys*
            ban: suspendera överföring*, avbryta överföring*, inte längre tillåt*, tillfälligt stopp, hindras från
            > Tillsynsmyndigheten förbjöd appen Lumivox att analysera bilderna.
            stopVerb: upphöra, upphör, upphörde, sluta, slutar, slutade, slutat, stoppa, stoppar, avbryta, avbryter, avbröt, avbrutit, avstå, avstår
            stopVerb: slutar med, slutar att, sluta att, sluta med, sluta använda, upphöra med, upphör med, upphört, avslutas, avsluta
            stopVerb: avslutar, stängt, stängts, stängas av, avbrytas, avbryts, frysas, inte fortsätta, läggs ned, monterar ned, släcka
            stopVerb: släcks, släckas, stoppats, koppla bort, koppla ur, kopplas bort, inställas, inställa
            stopVerb: stänga, stänger, stängde, stänga av, stängas, stängs av, stängdes av, pausa, pausar, pausade, suspendera, suspenderar
            stopVerb: släcka ned, lägga ned, montera ned, inte längre behandla, inte längre använda, frysa, dra tillbaka
            reprimand: reprimand, reprimanden, reprimander, reprimands, reprimanderas, reprimanderar, tillrättavisning*, anmärkning, anmärkningen
            reprimand: reprimanderade, reprimanderats, reprimanderat, tillrättavisade, tillrättavisas, tillrättavisat, tillrättavisar
            reprimand: tillsägelse*, påtalar brister, åthutning*, skrapa, en skrapa, bakläxa, läxas upp, får kritik av, fick kritik av
            reprimand: skriftlig kritik, prick, klandras, klandrade
            reprimand: erinran, prickas, prickades, prickar, prickats, prickat, allvarlig kritik
            reprimand: skarp kritik, klander
            reprimand: får kritik, fick kritik, riktar kritik mot, kritik mot, kritik för, får svidande kritik, får hård kritik
            warn: varning, varningen, varningar, varnar, varnade, varnat, varnas, varnades, varningsbrev, formell varning, påpekande, påpekanden
            warn: varna, varningsbeslut*, utfärdar en varning, formellt varnat
            periodic: vite, vitet, viten, vites, vitesföreläggande*, vitesbelopp*, vid vite, löpande vite, dwangsom, astreinte, tvångsböter, tvångsmulkt
            periodic: vitesbelagd*, vitesbelagt, vitesförelägg*, förenat med vite, förenas med vite, förenades med vite, viteshot*
            periodic: vite på, vite om, vite av, dagsböter, dagliga viten, veckovite, månadsvite, dwangsommen
            periodic: dagsböter per dag, dagsvite, vitesförbud, vid äventyr av vite, böter per dag, dagliga böter, dagliga avgifter
            > Kommunen ska montera ned kameran vid vite av 5 000 kronor per dag.
            propose: utkast, utkastet, utkast till beslut, beslutsutkast, föreslår, föreslog, föreslagit, föreslagen, föreslagna, föreslås, förslag
            propose: underrättats om, underrättelse om, förhandsunderrättelse*, har för avsikt att, överväger att påföra, vill se
            propose: föreslås få, preliminär bedömning, preliminär ståndpunkt, avsiktsförklaring*, avisera, varskott, varskor
            propose: tillkännagett sin avsikt, planerar att bötfälla, avser att påföra, avser att förbjuda, begärt böter, väcker åtal
            propose: väckt åtal, åtalas, åtalats
            propose: förslaget, preliminär*, preliminärt, avser att, avser, planerar, planerad, planerade, varslar, varslade, varslat, varslas, aviserar
            propose: aviserade, aviserat, aviserad, yrkar, yrkade, yrkat, yrkande, kräver, begär, rekommenderar, rekommenderade, rekommendation
            propose: förhandsbesked, överväger, tänker bötfälla, vill bötfälla, vill ta ut, förvarnar, förvarnade, från början ville, hade tänkt
            propose: åtalsanmäl*, polisanmäl*, förordar, förordade, preliminärt beslut, notice of intent
            rumour: enligt källor, enligt uppgifter, uppgifter gör gällande, insatta källor, personer med insyn, med insyn, insyn i
            rumour: anonyma, sägs, ryktas, rykten, ryktet, väntas, uppges, riskerar, kan komma att, kan vänta, tros
            rumour: spekuleras, spekulationer, enligt obekräftade, obekräftade, hotas av
            rumour: källor till, källor med, källor nära, anonyma källor, kan få böta, väntas få, riskerar böter, enligt en källa
            > Försäkringsbolaget Alvesta Direkt väntas få miljonböter, enligt personer med insyn.
            withdraw: återkallar, återkallade, återkallat, återkallas, återkallades, drar tillbaka, drog tillbaka, dragit tillbaka, dras tillbaka
            withdraw: tar tillbaka, tog tillbaka, lägger ned ärendet, avskriver, avskrev, avskrivs, avskrivits, avslutar ärendet, hävs, hävde, hävt
            withdraw: hävdes, häver, avstår från, avstod från, skrotar, lades ned, lagts ned, lägger ned, lade ned

            # Sums that are no fines.
            cap: högst, upp till, maximalt, maximal, maximala, max, maxbelopp*, maxtak, tak, taket, som mest, av omsättningen, av den globala
            cap: av årsomsättningen, av den totala, av företagets, av bolagets, av sin omsättning, av omsättning, högsta möjliga, kan uppgå till
            cap: kan bli, kan utdömas, kan tas ut, kan dömas, får uppgå till, teoretiskt, högsta belopp*, maximibelopp*, övre gräns, gränsen
            cap: beroende på vilket, beroende på vad, kunde ha blivit, beloppsgräns*, skulle ha kunnat, har rätt att ta ut, den globala årsomsättningen
            turnover: omsättning, omsättningen, omsätter, omsatte, *omsättning, *omsättningen, intäkt*, vinst, vinsten, vinster, resultat, resultatet
            turnover: omsatt, omsätta, rörelseintäkt*, nettoomsättning*, bruttovinst*, årsresultat*, överskott*, underskott*, orderingång*
            turnover: nettoresultat*, rörelseresultat*, försäljning, försäljningen, förlust, förluster, förlusten, inkomst*, börsvärde*, värderas, värdering
            turnover: aktie, aktien, aktier, aktiekurs*, lönsamhet*, tillgångar, balansomslutning, eget kapital, ebitda, fond, fonden
            turnover: tjänade, intäkter
            total: totalt, sammanlagt, sammanlagda, tillsammans, sammantaget, sammanräknat, summan, summa, totalbelopp*, den totala, totala
            total: allt som allt, i alla, genomsnitt, genomsnittet, i snitt, genomsnittlig*, i form av böter, uppgår sammanlagt, totalsumma*
            total: en rad böter, böter på totalt, alla böter, antalet, av dessa, fördelat
            total: sedan 2018, i hela europa, i genomsnitt
            damages: skadestånd*, *skadestånd, skadeståndskrav*, ersättning, ersättningen, ersättningar, kränkningsersättning, grupptalan, kompensation
            damages: kompenser*, stämning*, stämmer, stämde, stämt, käranden, kärande, kräver ersättning, ideell skada, ideell ersättning, talan om
            damages: massstämning*, gruppstämning*, schadenersatz, civilrättslig*, skada
            damages: jury, juryn, patent*
            otherSum: avsättning, avsättningar, avsatt, reserverat, reserverar, reserv, reserver, pris, priset, priser, prislapp*, kostnad, kostnader
            otherSum: kostade … att, kostat … att
            otherSum: bekostade, bekostat, satsade, satsat, satsar, konsultkostnad*, grundavgift*, deltagaravgift*, kursavgift*
            otherSum: startavgift*, uppläggningsavgift*, faktureringsavgift*, försenings avgift*, reseersättning*, merkostnad*
            otherSum: driftskostnad*, anslaget på, sponsring*, prissumma*, prispengar, vinstsumma*, månadskostnad*, hyresintäkt*
            otherSum: medlemsavgift*, boende avgift*
            otherSum: kostnaden, kostnaderna, budget, budgeten, anslag, anslaget, investering*, investerar, investerat, investerade, förlikning*
            otherSum: köper, köpte, köpt, köpet, köpeskilling, säljer, sålde, sålt, såld, förvärv*, uppköp*, lösensumma*, lösen, lån, lånet, lönen, lön
            otherSum: löner, lånar, hyra, hyran, bidrag, bidraget, stöd, avgift för, månadsavgift*, årsavgift*, ansökningsavgift*, abonnemang*
            otherSum: rättegångskostnad*, ombudskostnad*, donation*, skänkt, premie, premien, utdelning*, värd, värt, värde, kontrakt*, upphandl*, avtal värt
            otherSum: om året, per år, årligen, bonus, finansiering, stulna, stals, bedrägeri*, skuld, skulder, fordran, per person, notering, aktiekapital
            otherSum: bitcoin*, basbelopp*, grundbelopp*, kostade, kostat, skänkte, försäkring*, minoritet*

            # Procedure.
            decide: beslut, beslutet, beslutets, besluten, besluts, beslutar, beslutade, beslutat, beslutades
            decide: fastslagit, avgjordes av, ansett, beslutats den, beslutsdatum, avkunnade, avkunnades, avkunnat, meddelades i, fälldes
            decide: fällde dom, dömde, utslag, utslaget
            decide: beslutats, fattade, fattat, fattades, fattar, *beslut, *beslutet, avgörande, avgörandet
            decide: avgöranden, avgör, avgjorde, avgjort, avgjordes, fann, finner, funnit, konstaterar, konstaterade
            decide: konstaterat, konstateras, kom fram till, kommer fram till, kommit fram till, slår fast, slog fast
            decide: slagit fast, fastslår, fastslog, bedömer, bedömde, bedömt, bedömning, utlåtande*, slutsats*
            decide: ställningstagande, vann laga kraft, laga kraft, daterat, daterad, daterade, dagtecknat
            decide: bär datum, undertecknat
            announce: meddelade, meddelat, meddelades, meddelar, offentliggjorde, offentliggjort, offentliggjordes
            announce: offentliggör, publicerade, publicerat, publicerades, publicerats, tillkännagav, tillkännagivit
            announce: uppgav, uppgett, rapporterade, berättade, avslöjade, pressmeddelande, pressmeddelandet
            announce: informerade, blev känt, känt
            incident: läcka, läckan, läckor, läckt, läckte, dataläcka, dataläckan, dataintrång, dataintrånget, intrång
            incident: intrånget, attack, attacken, attacker, cyberattack, cyberattacken, hacker*, hackad*, hackade
            incident: stulna, stöld, stölden, incident, incidenten, incidenter, personuppgiftsincident*, inträffade
            incident: inträffat, utpressningsvirus
            statute: lag, lagen, förordning, förordningen, direktiv, direktivet, balken
            conclude: avslutade, avslutat, avslutats, avslutades, avslutar
            inquiry: granskning, granskningen, granskningar, granskar, granskade, granskat, granska, granskas, granskades, granskats, tillsyn, tillsynen
            inquiry: initiativtillsyn*, klagomålsärende*, tillsynsinsats*, inlett en, inlett tillsyn, startade en
            inquiry: tillsynsärende*, tillsynsbesök, utredning, utredningen, utredningar, utreder, utredde, utrett, utreda, utreds, utreddes, inspektion*
            inquiry: inspekter*, undersökning*, undersöker, undersökte, undersökt, inledde, inleder, inlett, inledd, inleds, inleddes, kontroll*
            inquiry: kontrollerade, förundersökning*, husrannsakan, öppnade, öppnar, öppnat, frågor till, på eget initiativ, tillsynsmål
            appeal: överklagande, överklagandet, överklaganden, överklagan, överklagar, besvär, besvären, talan, prövningstillstånd, prövningstillståndet
            appeal: överprövning, invändning*, ogiltighetstalan, överklagas, domstolsprövning
            appealVerb: överklagar, överklagade, överklagat, överklagades, överklagats, överklagas, överklaga, har överklagat, hade överklagat
            appealVerb: låta kammarrätten pröva, låta rätten pröva, begärt prövningstillstånd, begärde prövningstillstånd
            appealVerb: söker prövningstillstånd, sökt prövningstillstånd, sökte prövningstillstånd, ansöker om prövningstillstånd
            appealVerb: ansökt om prövningstillstånd, gå till förvaltningsrätten, gick till förvaltningsrätten
            appealVerb: till förvaltningsrätten med, till domstol med, gå vidare till, tar det vidare, tog det vidare, ta det vidare
            appealVerb: tagit det vidare, gick vidare och, yrkar att avgiften, yrkade att avgiften, yrkat att avgiften, yrkar att beslutet
            appealVerb: yrkade att beslutet, begär att beslutet upphävs, begärde att beslutet, kräver att beslutet upphävs
            appealVerb: har överklagats av, dra till domstol, drar till domstol, drog till domstol, föra saken vidare, för saken vidare
            appealVerb: förde saken vidare, fört saken vidare, föra målet vidare, tar strid i domstol, ta strid mot, processar
            appealVerb: inlämnat överklagande, lämnat in ett överklagande, lämnat in överklagande, inte godta
            appealVerb: har överklagats, kommer att överklaga, att överklaga, bestrider, bestred, bestridit, bestrida, väckte talan, väcker talan
            appealVerb: väckt talan, går till domstol, gick till domstol, gått till domstol, vänder sig till domstol, förde målet vidare, för målet vidare
            appealVerb: fört målet vidare, förde ärendet vidare, för ärendet vidare, fört ärendet vidare, tar strid, utmanar, utmanade, driver vidare
            appealVerb: gick vidare till, går vidare till, överklagar till, ansökte om prövningstillstånd, drog målet, drar målet, lämnade in ett överklagande
            appealVerb: begär omprövning, begärde omprövning, begärt omprövning, invänder mot, besvärade sig, motsätter sig
            intend: ska, kommer att, avser, avser att, tänker, tänkte, vill, planerar, planerade, överväger, övervägde, ämnar, kan komma att
            intend: begär prövningstillstånd, går till förvaltningsrätten, tar det vidare, överklagar, kommer nu att, tänker gå, siktar på
            intend: räknar med att, är beredd att, är beredda att, beredda att, låter pröva, vi låter, undersöker möjligheten
            intend: undersöker möjligheterna, utreder om, ställer sig frågande, håller inte med om, delar inte bedömningen
            intend: delar inte uppfattningen, är oenig, är oeniga, oenig, besviken, besvikna, möjligt att vi, läser domen, läser beslutet
            intend: tar ställning till
            intend: skulle, funderar på, funderar, har för avsikt, hade för avsikt, meddelar att, meddelade att, säger att, uppger att, förbereder
            intend: lovar, lovade, hotar, hotade, förbehåller sig, delar inte, håller inte med, analyserar beslutet, analyserar, kan, får, kunde
            intend: inte velat säga, tar ställning, beslutat sig, kommer, utesluter inte, möjligheten
            lodge: lämnade in, lämnar in, lämnat in, lämnades in, inlämnad, inlämnade, inkom, inkommit, inkommer, kom in, kommit in, skickade in, anmäldes
            lodge: tagit emot klagomål, tog emot klagomål, inkom ett klagomål, inkom klagomål, inkomna, inkommet, inlämnades, lämnats in
            lodge: skickat in, skickade ett klagomål, gav in, gett in, kommit in till
            lodge: anmälde, anmäler, anmält, anmälts, anmäla, vände sig, vänder sig, vänt sig, lade fram, ingav, ingiven, framförde, riktade, klagade
            lodge: klagar, klagat, tipsade, tips, mottog, tog emot, tagit emot, fick in, bakgrunden, efter anmälan, efter klagomål, ledde till
            lodge: utlöst, föranledde, hänvände, rapporterade, väckte, startade, efter ett, efter en, lämnade, ingivit, överlämnade
            dismiss: avslår, avslog, avslagit, avslås, avslogs, avslagits, avslag, avvisar, avvisade, avvisat, avvisas, avvisades, avvisats, ogillar
            dismiss: inte bifall, fick avslag, får avslag, avslås överklagandet, avslås i sin helhet, lämnar överklagandet utan
            dismiss: gick inte hem, fick inte rätt, får inte rätt, fick nobben, får nobben, backas inte upp
            dismiss: ogillade, ogillat, ogillas, ogillades, förlorar, förlorade, förlorat, utan framgång, inte rätt, nekar, nekade, nekas, nekat
            dismiss: underkänner, underkände, lämnas utan bifall, utan bifall, lämnar utan bifall, förkastar, förkastade, inget gehör, inte gehör
            dismiss: inte prövningstillstånd, meddelar inte prövningstillstånd, avstyrk*, obefogad*
            grant: bifaller, biföll, bifallit, bifalls, bifölls, bifall, får rätt, fick rätt, fått rätt, gav rätt, ger rätt, vinner, vann, vunnit, gehör
            grant: fick medhåll, får medhåll, får delvis rätt, fick delvis rätt, ger kommunen rätt, gav kommunen rätt, ger företaget rätt
            grant: gav företaget rätt, gick på kommunens linje, går på kommunens linje, höll med kommunen, höll med bolaget
            grant: fick gehör, får gehör, delvis gehör, går på bolagets linje, gick på bolagets linje, framgång, går på, gick på, rätt till bolaget
            uphold: fastställer, fastställde, fastställt, fastställs, fastställdes, fastställts, bekräftar, bekräftade, bekräftat, står fast
            uphold: står sig, stod sig, stått sig, blir kvar, kvarstå, står kvar, stod kvar, stått kvar, rubbas inte, rubbade inte
            uphold: inte skäl att ändra, saknas skäl att ändra, ser ingen anledning att ändra, inget skäl att ändra, delar imy:s bedömning
            uphold: delar imy:s uppfattning, delar myndighetens uppfattning, gör samma bedömning, ska ändå betala, måste betala hela
            uphold: avslår bolagets överklagande, avslog bolagets överklagande, avslår kommunens överklagande
            uphold: avslog kommunens överklagande
            uphold: stod fast, stått fast, kvarstår, kvarstod, ligger fast, gäller, vidhåller, vidhöll, håller fast, höll fast, går på samma linje
            uphold: går på myndighetens linje, delar myndighetens bedömning, delar bedömningen, instämmer, instämde, instämt, var riktigt
            uphold: hade rätt att, haft rätt att, vinner laga kraft, vann laga kraft, vunnit laga kraft, laga kraft, godkänner, godkände, behåller, måste ändå
            uphold: ändrar inte
            uphold: ger imy rätt, gav imy rätt, gett imy rätt, ger myndigheten rätt, gav myndigheten rätt, går på imy:s linje, gick på imy:s linje, avslår överklagandet, avslog överklagandet
            annul: upphäver, upphävde, upphävt, upphävs, upphävdes, upphävts, upphäva, upphävande, undanröjer, undanröjde, undanröjt, undanröjs
            annul: undanröjas, rivas upp, slopats, slopat, faller bort, föll bort, fallit bort, sätter åt sidan, satte åt sidan
            annul: åsidosätter beslutet, skrotas, skrotade, skrotats, bifaller överklagandet, biföll överklagandet, går helt fri
            annul: slipper helt, slapp helt, slipper avgiften, slipper böterna, slipper boten, slipper betala, slapp betala, befriar
            annul: befriade, i sin helhet upphäv*
            annul: undanröjdes, undanröjts, river upp, rev upp, rivit upp, rivs upp, ogiltigförklar*, ogiltig*, slopar, slopade, slopas, stryker
            annul: strök, strukit, slipper, slapp, sluppit, häver, hävde, hävs, hävdes, hävt, går fri, friades, friar, friade, friat, frias, friats
            annul: underkänner, underkände, kullkastar, tas bort, makulerar, annuller*
            reduce: sänker, sänkte, sänkt, sänks, sänktes, sänkts, sänka, sänkning, sänkningen, sätter ned, satte ned, satt ned, sätts ned
            reduce: stannar vid, prutar, prutade, prutas, prutats, pruta ned, sänkas, sättas ned, sättas ner, halverats, reducerats
            reduce: minskats, skrivs ned, bantade, bantats, krympt, krymps, strök delvis, sätts lägre, en lägre avgift, ett lägre belopp
            reduce: lindrigare, mildrar, mildrade, mildras, krymper till, sjunker till, sjönk till, kapat, kapats
            reduce: sattes ned, sätta ned, sätter ner, satte ner, sätts ner, nedsatt, nedsättning*, minskar, minskade, minskat, minskas, minskades
            reduce: minskning*, halverar, halverade, halverat, halveras, halverades, krymper, krympte, reducerar, reducerade, reducerat, reduceras
            reduce: reducerades, lindrar, jämkar, jämkade, jämkning, jämkas, kapar, kapade, kapas, lägre, skär ned, skar ned, rabatt, bantas, i stället för
            reduce: stanna vid, stannade vid, bestämde avgiften till, bestämmer avgiften till
            increase: höjer, höjde, höjt, höjs, höjdes, höjts, höja, höjning, höjningen, ökar, ökade, ökat, ökas, ökades, fördubblar, fördubblade
            increase: fördubblas, fördubblades, dubblerar, dubblerade, skärper, skärpte, skärps, högre, åter, tillbaka på, tredubbl*, uppåt
            refer: återförvisar, återförvisade, återförvisat, återförvisas, återförvisades, återförvisning, visar tillbaka, skickar tillbaka
            refer: skickade tillbaka, skickas tillbaka, återförvisats, går tillbaka till, gick tillbaka till, förhandsavgörande*, begär förhandsavgörande
            refer: hänskjuter, hänsköt, hänskjutits, hänskjuts, eu-domstolen för, ny prövning, ska prövas på nytt, på nytt, ny bedömning, ompröva
            refer: tillbaka till förvaltningsrätten, tillbaka till myndigheten, återvisar
            suspend: inhibition, inhiberar, inhiberade, inhiberas, inhiberades, vilandeförklar*, skjuter upp, sköt upp, skjuts upp, tills vidare
            suspend: verkställighet*, uppskov, pausar, fryser, vilar, interimistisk*, suspensiv
            complaint: klagomål, klagomålet, klagomålen, anmälan, anmälningar, anmälningarna, klagan, besvär, tips, tipset, *anmälan, *anmälningar
            complaint: klagomåls, klagomål från, enskilt klagomål, integritetsklagomål, kundklagomål, missnöje
            complaint: massanmälan, gruppklagomål
            complain: klagade, klagar, klagat, klaga, klagade till, anmälde, anmäler, anmält, anmälts, anmäldes, vände sig till, vänt sig till
            complain: hörde av sig, hört av sig, hör av sig, tog kontakt med, tagit kontakt med, larmat, uppmärksammade myndigheten
            complain: inkom med klagomål, inkom med ett klagomål, inkommit med klagomål, lämnade in klagomål, lämnat in klagomål
            complain: lämnade in ett klagomål, lämnade in en anmälan, gjorde en anmälan, gjort en anmälan, har anmält, skrev till imy
            complain: skrev till datainspektionen, vänder sig till imy, klagade hos, klagat hos, klagar hos, besvärade sig hos, tipsat
            complain: uppmärksammade
            complain: påtalade, slog larm, larmade, tipsade, rapporterade, kritiserade
            behalf: på uppdrag av, för räkning, för deras räkning, i namn av, på vägnar, på dess vägnar, företräder, företrädde, företrätt, ombud för
            behalf: representerar, representerade, representerat, å vägnar, vägnar, i eget namn och, med stöd av, fullmakt
            accept: inte överklaga, överklagar inte, inte att överklaga, inte överklagat, överklagade inte, kommer inte att överklaga, överklagas inte
            accept: tänker inte överklaga, kommer inte överklaga, utan att knota, betalade utan, är accepterat, accepteras, accepterats
            accept: finner sig i, fann sig i, går inte vidare, inte gå vidare, rättar oss, rättat sig, rättar oss efter
            accept: överklagades aldrig, överklagade aldrig, aldrig överklagats, avstod från att överklaga, avstått från att överklaga
            accept: låter sig nöja, nöjer oss, boten är betald, avgiften är betald, har redan betalats, inte överklagats, godtagits
            accept: godtas, böjer oss, följer beslutet, respekterar beslutet, låter beslutet stå
            accept: accepterar, accepterade, accepterat, acceptera, godtar, godtog, godtagit, har betalat, betalat sanktionsavgiften, redan betalat
            accept: beklagar, beklagade, respekterar, erkänner, erkände, erkänt, medger, medgav, nöjer sig, nöjd, rättar sig, tar till sig
            accept: drar tillbaka överklagandet, återkallade överklagandet, avstår från att överklaga, böjer sig

            # Who.
            authorityNoun: myndighet, myndigheten, myndighetens, myndigheter, myndigheterna, tillsynsmyndighet, tillsynsmyndigheten
            authorityNoun: dataskyddsnämnd*, dataskyddsinspektör*, dataskyddskommissarie*, kommissarie*, integritetskommissionär*
            authorityNoun: informationskommissionär*, dataskyddstillsyn*, personuppgiftsmyndighet*, registermyndighet*, tillsynsenhet*
            authorityNoun: tillsynsavdelning*, kontrollmyndighet*, kontrollorgan*, integritetsvårdande, landets dataskydds*
            authorityNoun: tillsynsmyndighetens, tillsynsmyndigheter, tillsynsmyndigheterna, dataskyddsmyndighet*, integritetsmyndighet*, *skyddsmyndighet
            authorityNoun: *skyddsmyndigheten, *skyddsmyndighetens, *skyddsmyndigheter, datainspektion*, dataskyddsombudsman*, ombudsman, ombudsmannen
            authorityNoun: ombudsmannens, påföljdskollegiet, påföljdskollegium*, tillsynsorgan, tillsynsorganet, integritetsvakt*, datavakt*, dataskyddsinspektion*
            authorityNoun: inspektion, inspektionen, inspektionens, verket, nämnd, nämnden, nämndens, dataskyddskommissionär*, kommissionär*
            authorityNoun: dataskyddskommission*, kommission, kommissionen, kommissionens, tillsynsverk*, regulator, reglerare, dataskyddsbyrå*, byrån
            authorityNoun: tillsynen, dataskyddsstyrelsen, tilsynet, datatillsyn*, integritetsskyddsmyndighet*, styrelsen
            courtNoun: domstol, domstolen, domstolens, domstolar, domstolarna, *domstol, *domstolen, *domstolens, rätten, rättens, *rätten
            courtNoun: överrätt*, appellationsdomstol*, kassationsdomstol*, högsta instans, förstainstans*, byrätt*, lagmansrätt*
            courtNoun: landsrätt*, patentdomstol*, rättsinstans*
            courtNoun: kammarrätten, kammarrättens, kammarrätt, förvaltningsrätten, förvaltningsrättens, förvaltningsrätt, tingsrätten, tingsrätt
            courtNoun: hovrätten, hovrätt, högsta förvaltningsdomstolen, högsta domstolen, eu-domstolen, tribunal*, domare, domaren, instans
            courtNoun: instansen, förvaltningsdomstol*, hfd, ministerråd*, underinstans*
            companyNoun: bolag, bolaget, bolagets, bolagen, bolagens, *bolag, *bolaget, *bolagets, *bolagen, företag, företaget, företagets, företagen
            companyNoun: träningsapp*, hälsoapp*, mobilapp*, spelapp*, chattapp*, parkeringsapp*, bankapp*, betalapp*, låneapp*
            companyNoun: meddelandeapp*, ai-app*, taxiapp*, vårdapp*, villaägare*, husägare*, fastighetsägar*
            companyNoun: *förmedlare, *förmedlaren, *förmedlarens, butikskedja*, köpcentrum*, köpcentret, galleria*, taxiväxel*
            companyNoun: taxibolag*, verkstad, verkstaden, *verkstad, *verkstaden, rekryterare*, rekryteringsföretag*, bemanningsföretag*
            companyNoun: bemanningsbolag*, parkeringsbolag*, bostadsbolag*, disponentbyrå*, hyresbolag*, hyresvärdar*, trossamfund*
            companyNoun: *samfund, läkarmottagning*, *mottagning, *mottagningen, frisör, frisören, frisörkedja*, salong, salongen, *salong
            companyNoun: djurklinik*, veterinärklinik*, möbelkedja*, mäklarfirma*, mäklarkedja*, bilhandlare*, bilfirma*, åkeri, åkeriet
            companyNoun: grossist, grossisten, *grossist, uthyrare, uthyraren, *uthyrare, utgivare, utgivaren, *utgivare, producent
            companyNoun: producenten, *producent, *producenten, teater, teatern, biografkedja*, flygplats, flygplatsen, hamnbolag*
            companyNoun: dejtingapp*, dejtingsajt*, datingsajt*, bokningssajt*, lärosäte, lärosätet, skolkoncern*, friskolekoncern*
            companyNoun: omsorgsbolag*, vårdbolag*, vårdkoncern*, vårdjätt*, äldreboende*, hemtjänstföretag*, tandvårdskedja*
            companyNoun: tandläkarkedja*, folktandvården, optiker, optikern, optikerkedja*, begravningsbyrå*, försäkringsförmedlare*
            companyNoun: fondbolag*, fondförvaltare*, fastighetsförvaltare*, bevakningsföretag*, säkerhetsföretag*, säkerhetsbolag*
            companyNoun: larmbolag*, städbolag*, städfirma*, telefonförsäljare*, telemarketingbolag*, telefonbolag*, energijätt*
            companyNoun: nätbolag*, elhandlare*, elhandelsbolag*, nätbutik*, e-handlare*, e-handelsbolag*, klädkedja*, klädjätt*
            companyNoun: elektronikkedja*, byggvaruhus*, varuhus, varuhuset, bensinkedja*, bensinbolag*, laddbolag*, biluthyrare*
            companyNoun: hyrbilsfirma*, hotellkoncern*, campingplats*, skidanläggning*, nöjespark*, djurpark*, idrottsförening*
            companyNoun: golfklubb*, stadsdelsförvaltning*, kommunstyrelse*, regionstyrelse*, *styrelsen, stadsdelsnämnd*, bygglovsnämnd*
            companyNoun: överförmyndarnämnd*, räddningstjänst*, familjerådgivning*, biträdet, försäkringsjätt*, nischbank*, nätbank*
            companyNoun: betalbolag*, betaljätt*, fintechbolag*, kreditbolag*, kreditinstitut*, smslånebolag*, snabblånebolag*, spelsajt*
            companyNoun: skribentbyrå*, pr-byrå*, reklambyrå*, mediebyrå*, adresshandlare*, datamäklare*, söktjänst*, utgivningsbevis*
            companyNoun: uppgiftslämnare, underleverantör*, personuppgiftsbiträde*, systemleverantör*, programvaruföretag*
            companyNoun: programvarubolag*, mjukvarubolag*, mjukvaruföretag*, spårningsföretag*, analysföretag*, annonsnätverk*
            companyNoun: annonsbolag*, annonsjätt*
            companyNoun: *företag, *företaget, *företagets, *företagen, koncern, koncernen, koncernens, koncerner, *koncern, *koncernen, *koncernens
            companyNoun: kedja, kedjan, kedjans, kedjor, *kedja, *kedjan, *kedjor, *kedjorna, grupp, gruppen, jätte, jätten, jättar, jättens, *jätte
            companyNoun: *jätten, *jättens, *jättar, *jättarna, gigant, giganten, *gigant, *giganten, operatör, operatören, operatörer, *operatör
            companyNoun: *operatören, leverantör, leverantören, leverantörer, *leverantör, *leverantören, aktör, aktören, aktörer, *aktör, butik
            companyNoun: butiken, butiker, *butik, *butiken, affär, affären, *handlare, *handlaren, handlare, återförsäljare, tillverkare, tillverkaren
            companyNoun: *tillverkare, *tillverkaren, tjänst, tjänsten, tjänster, *tjänst, *tjänsten, plattform, plattformen, plattformar
            companyNoun: *plattform, *plattformen, app, appen, appar, *appen, sajt, sajten, *sajt, *sajten, webbplats, webbplatsen, webbplatser
            companyNoun: hemsida, portal, portalen, nätverk, nätverket, sökmotor, sökmotorn, bank, banken, bankens, banker, *bank, *banken, sparbank
            companyNoun: långivare, långivaren, kreditgivare, försäkringsgivare, försäkringsgivaren, apotek, apotekskedja, sjukhus
            companyNoun: sjukhuset, sjukhusets, *sjukhus, *sjukhuset, vårdgivare, vårdgivaren, vårdgivarens, vårdgivare, vårdcentral, vårdcentralen
            companyNoun: klinik, kliniken, kliniker, *klinik, *kliniken, mottagning, mottagningen, tandläkare, läkare, läkaren, hotell, hotellet, *hotell
            companyNoun: restaurang, restaurangen, *restaurang, gym, gymmet, gymkedja*, flygbolag*, taxi, rederi, rederiet, trafikbolag*, *operatörer
            companyNoun: förlag, förlaget, *förlag, tidning, tidningen, mediehus, mediekoncern*, medieföretag*, hyresvärd, hyresvärden, fastighetsägare
            companyNoun: fastighetsbolag*, bostadsrättsförening, bostadsrättsföreningen, bostadsrättsföreningens, *förening, *föreningen, *föreningens
            companyNoun: förening, föreningen, föreningens, föreningar, samfällighet*, hsb-förening, brf, elbolag*, energibolag*, myndighet
            companyNoun: *verket, *verkets, mäklare, mäklaren, *mäklare, byrå, byrån, *byrå, *byrån, advokatbyrå*, konsult, konsulten, leverantörens
            companyNoun: startup, startupbolag*, uppstartsbolag*, utvecklare, utvecklaren, spelbolag*, kasino, casino, resebyrå, researrangör
            companyNoun: arbetsgivare, arbetsgivaren, arbetsgivarens, personuppgiftsansvarig, personuppgiftsansvarige, personuppgiftsbiträde
            companyNoun: personuppgiftsbiträdet, personuppgiftsansvariga, moderbolag*, dotterbolag*, filial, filialen, ägare, ägaren
            companyNoun: kommun, kommunen, kommunens, kommuner, kommunerna, *kommun, *nämnden, *nämndens, stadens, region
            companyNoun: regionen, regionens, regioner, landsting*, landstinget, departement*, regeringen, länsstyrelsen
            companyNoun: polisen, polisens, polis, skola, skolan, skolans, skolor
            companyNoun: *skola, *skolan, *skolans, gymnasium, gymnasiet, gymnasieskola, gymnasienämnd*, universitet, universitetet, *universitet
            companyNoun: *universitetet, högskola, högskolan, förskola, förskolan, bibliotek, biblioteket, museum, museet, kyrka, kyrkan, församling
            companyNoun: församlingen, stiftelse, stiftelsen, *stiftelse, *stiftelsen, organisation, organisationen, *organisation, *organisationen
            companyNoun: förbund, förbundet, *förbund, *förbundet, fackförbund*, facket, parti, partiet, politiker, klubb, klubben, *klubb, *klubben
            companyNoun: privatperson, privatpersonen, enskild näringsidkare, näringsidkare, näringsidkaren
            companyNoun: villaägare, granne, polisman, ansvarig, institut, institutet, inrättning
            companyNoun: teleoperatör*, mobiloperatör*, betaltjänst*, kreditupplysningsföretag*, inkassobolag*, callcenter, *central, *centralen
            companyNoun: nätläkare*, streamingtjänst*, musiktjänst*, videotjänst*, matkedja, livsmedelskedja, byggbolag*, biltillverkare*, fordonstillverkare*
            companyNoun: utbildningsförvaltning*, utbildningsnämnd*, barn- och utbildningsnämnd*, socialnämnd*, hälso- och sjukvårdsnämnd*, *förvaltning
            companyNoun: *förvaltningen, postorder*, teknikjätte*, internetjätte*, sociala medier-jätt*, chattbot*, svarande, svaranden, motpart*
            role: personuppgiftsansvarig, personuppgiftsansvarige, tillsynsobjekt, tillsynsobjektet
            # Where somebody is.
            at: i, på, från, vid, med säte i
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: kommun, kommunen, *kommun, region, regionen, stad, stads, sjukhus, sjukhuset, *sjukhus, *sjukhuset, universitet, universitetet, *universitet, *nämnd, *nämnden, gymnasium, *gymnasium, flygplats, polis, polisen, bostadsrättsföreningen, polisregion*
            officeNoun: högskola, högskolan, folkhögskola, polismyndighet, länsstyrelse, länsstyrelsen, landsting, landstinget, lasarett
            officeNoun: lasarettet, *lasarett, vårdcentral, vårdcentralen, *vårdcentral, församling, *församling, pastorat, stift
            officeNoun: gymnasiet, gymnasieskola, grundskola, friskola, räddningstjänst, *kommunalförbund, *förvaltning, *förvaltningen
            officeNoun: *förbundet i, museum, museet, *museum, stadsbibliotek, flygplatsen, hamn, folktandvård, folktandvården, hemvärn
            officeNoun: förskola, förskolan
            officeNoun fields: departement, departementet
            personNoun: kund, kunden, kunder, kunderna, kunders, *kund, *kunder, användare, användaren, användarna, användares, *användare, anställd
            personNoun: en far, hans far, hennes far, fadern, en mor
            personNoun: pensionär*, receptionist*, säljare, säljaren, sjuksköterska*, läraren, vårdnadshavare*, arbetssökande*
            personNoun: förtroendevald*, bilist*, badgäst*, kursdeltagare*, deltagare, deltagaren, skribent*, forskare, forskaren
            personNoun: arbetstagare*, gäldenär*, vittne*, sonen, dottern, mamman, pappan, syster, bror, make, maka, f.d. anställd
            personNoun: före detta medarbetare, undersköterska*, hyresgästen, lägenhetsinnehavare*, husägare*, fastighetsägaren, motorist*
            personNoun: trafikant*, spelare, spelaren, tonåring*, sjuåring*, artonåring*, en bekant, uppgiftslämnare*
            personNoun: larmare, visselblåsare*, hundägare*
            personNoun: anställda, anställde, medarbetare, medarbetaren, medborgare, medborgaren, invånare, patient, patienten, patienter
            personNoun: patienterna, patienters, man, mannen, män, kvinna, kvinnan, kvinnor, person, personen, personer, personerna, människa, människor
            personNoun: registrerad, registrerade, den registrerade, de registrerade, konsument, konsumenten, konsumenter, medlem, medlemmen
            personNoun: medlemmar, passagerare, resenär, resenärer, gäst, gäster, gästen, besökare, barn, barnen, ungdomar, elev, elever, eleven
            personNoun: student, studenter, förälder, föräldrar, hyresgäst, hyresgäster, sökande, klagande, klaganden, anmälare, anmälaren, abonnent*
            personNoun: abonnenter, förare, aktivist*, jurist, juristen, advokat, advokaten, journalist*, granne, grannen, grannar, boende, prenumerant*
            personNoun: försäkringstagare, låntagare, väljare, läsare, tittare, talesperson*, presschef*, generaldirektör*, pressekreterare, chef, chefen
            personNoun: tidigare anställd, före detta anställd, privatperson, privatpersoner, kollega, offer, anhörig*, enskild, enskilda, vd, ordförande*
            ngoNoun: förening, föreningen, organisation, organisationen, organisationer, stiftelse, stiftelsen, intresseorganisation*, ideell förening
            ngoNoun: konsumentförbund*, hyresgästförening*, patientförening*, patientorganisation*, pensionärsorganisation*, elevkår*
            ngoNoun: studentkår*, fackförbund*, fackklubb*, föräldraförening*, dataskyddsorganisation*, frihetsorganisation*
            ngoNoun: digitala rättighets*
            ngoNoun: ideella organisationen, konsumentorganisation*, konsumentråd*, konsumentförening*, medborgarrättsorganisation*
            ngoNoun: integritetsorganisation*, människorättsorganisation*, aktivistgrupp*, aktivister, frivilligorganisation*, fackförening*, facket, förbundet
            ngoNoun: nätaktivist*, kollektiv, rättighetsorganisation*, ngo
            pressNoun: tt, reuters, bloomberg, afp, svt, sveriges radio, sveriges television, ekot, dn, dagens nyheter, svenska dagbladet, svd
            pressNoun: aftonbladet, expressen, göteborgs-posten, sydsvenskan, dagens industri, di, breakit, ny teknik, computer sweden, tv4, omni
            pressNoun: realtid, dagens juridik, politico, wall street journal, financial times, new york times, the guardian, bbc, ritzau, ntb, stt
            pressNoun: dpa, handelsblatt, le monde, spiegel, nyhetsbyrån, nyhetsbyrå, tidning, tidningen, hbl, hufvudstadsbladet, yle, techcrunch, wired
            prosecutor: åklagare, åklagaren, åklagarna, åklagarmyndighet*, kammaråklagare*, åklagarens, riksåklagare*, generaladvokat*, rapportör*
            police: polis, polisen, polisens, polismyndighet*, åklagarmyndighet*, kriminalvård*, ekobrottsmyndighet*, tullverket
            legalForm: ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, s . a, s . a . s, sas, sasu, sarl
            legalForm: ^sa, ^se, ^as, ^ag
            legalForm: s . a . r . l, s . à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba
            legalForm: vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . zo . o, kft, zrt, nyrt, s . r . o
            legalForm: a . s, d . o . o, doo, d . d, uc, unlimited company, dac, clg, corp, corporation, co, company, kg, kgaa, ohg, gbr, ug, e . v, mbh
            legalForm: snc, scs, eood, ood, ad, ead, uab, sia, ou, pty, pte, pvt, lda, ltda, aktiebolag, ab ( publ ), ab publ, publ, handelsbolag, hb, kb
            legalForm: kommanditbolag, ekonomisk förening, ek . för, ek för, filial, holding, holdings, epe, ae, i likvidation
            against: mot, gentemot, emot, riktad mot, riktat mot
            against: avgift till, sanktionsavgift till, sanktionsavgift för, sanktionsavgift mot, böter till, böter för, bot till, reprimand till, föreläggande till, varning till, avgiften för, sanktionsavgiften för, förbud för, krav på, avgift för
            by: av, från, hos, genom
            of: av, från, för, i, hos
            forWhom: för, på grund av, efter, sedan, till följd av, med anledning av, därför att, eftersom, då, för att

            # What else a text claims.
            record: rekord*, högsta, största, högsta någonsin, största någonsin, högsta hittills, största hittills, rekordhög*
            record: rekordstor*, rekordbelopp*
            record: kraftigaste, rekordböter
            record loosely: någonsin, hittills, näst högsta, näst största, tredje högsta, tredje största, dittills
            record loosely: första sanktionsavgiften, första boten, historisk*, den hittills
            earlier: tidigare, tidigare i år, redan, förra året, förut, dessförinnan, i fjol, även tidigare, inte första gången, sedan tidigare
            earlier: dåvarande, nyligen, förra veckan, förra månaden, för en tid sedan, senast, den gången, även, också tidigare, i ett annat fall
            earlier: i ett liknande, i ett liknande fall, liknande, jämförelse, som jämförelse, jämfört med, i våras, i höstas, i somras
            earlier: härom*, även andra, också fått, också bötfällts, föregående, har tidigare, hade tidigare, överträffar, slår rekordet, en gång tidigare
            earlier: samma skäl, i ett tidigare, även i
            silent: inte offentliggjort, inte publicerat, inte publicerats, vill inte kommentera, ville inte kommentera, inte velat kommentera
            silent: lämnar inga kommentarer, inte återkommit, har inte återkommit, vill inte uttala sig, avstår från att kommentera
            silent: har avböjt, inte gått att få
            silent: kommenterar inte, kommenterade inte, avböjer, avböjde, avböjt, inte svarat, svarade inte, inte velat säga, inte bekräftat, tiger
            silent: har inte kommenterat, inte gått att nå, inte kunnat nås, sekretess, sekretessbelagd*, inga kommentarer, inte uttalat, vill inte säga
            silent: inte känt, inte velat uttala
            silent: inget offentliggjort, ingenting offentliggjort, inget publicerat, ingenting publicerat
            undescribed: framgår inte, inte framgår, inte närmare, utan att ange, utan att precisera, inga detaljer, inte preciserat, preciserar inte
            undescribed: inte angett, anger inte, oklart vilka, oklart, inte vilka, inte namnges, namnger inte
            seat: huvudkontor, huvudkontoret, säte, sätet, baserat, baserad, huvudsakligt verksamhetsställe, europahuvudkontor, etablerat i, etablerad i
            seat: hemvist, europeiska huvudkontor, med säte i, har sitt säte, registrerat i
            filing: kvartalsrapport*, årsredovisning*, delårsrapport*, bokslut*, bokslutskommuniké*, halvårsrapport*, börsmeddelande*, prospekt*
            filing: pressmeddelande till börsen, börsanmälan, noter, not, eventualförpliktelse*, förvaltningsberättelse*, finansiell rapport, 10-k, 10-q, sec
            says: säger, sade, sagt, uppger, uppgav, uppgett, skriver, skrev, skrivit, enligt, meddelar, meddelade, meddelat, berättar
            says: berättade, hävdar, hävdade, menar, menade, anser, ansåg, förklarar, förklarade, konstaterar, konstaterade, påpekar, påpekade
            says: framhåller, betonar, betonade, rapporterar, rapporterade, kommenterar, kommenterade, uttalar, uttalade, uttalande, pressmeddelande
            says: bekräftar, bekräftade, tillägger, tillade, tycker, tyckte, talesperson, presschef, beskriver, beskrev, säger i en, medger, invänder
            inaction: inget hänt, ingenting hänt, inget händer, ingenting hände, passiv*, passivitet, dröjsmål*, dröjt, långsam*, långdragen, utan åtgärd
            inaction: inte agerat, inte vidtagit, handläggningstid*
            > Föreningen klagade över att ingenting hänt med dess ärende.
            directive: direktiv*, *direktiv, *direktivet

            # Phrases that hide a cue.
            none: medlemsstat*, medlemsland, medlemsländer, förenta staterna, integritetspolicy, integritetspolicyn, personuppgiftspolicy, cookiepolicy
            none: kostar det att, pris på, förbud mot diskriminering, avgift till bilregistret, varning för, skyldig att svara
            none: skyldigt belopp
            none: dataskyddsombud, dataskyddsombudet, dataskyddsombuds, konsekvensbedömning*, till exempel, till och med, i samband med, i fråga om
            none: med anledning av detta, på så sätt, för övrigt, för närvarande, för första gången, för att, i förhållande till, på plats, på väg
            none: i stället, i allmänhet, i praktiken, i synnerhet, i princip, till grund, lagt till grund, ta del av, tar del av, tagit del av
            none: få tillgång, fått tillgång, fick tillgång, får tillgång, få ut, rätten till tillgång, rätten till, rätt till, rätt till tillgång, rätten att, rätt att
            none: få reda på, få information, fått information, tar hänsyn, ta hänsyn, tagit hänsyn, i rätten, trängselavgift, tullavgift, medlemsavgift
            none: avgiftsfri, försäljningsrätten, äganderätten, upphovsrätten, på nätet, ge sig, gör gällande, i gång, ta kontakt, tog kontakt
            none: fängelse, fängelsestraff, strafflag, handelssanktioner, ekonomiska sanktioner, order via, på beställning, beställning, läs mer
            none: prenumerera, nyhetsbrev, kontakta oss, rättslig grund, rättsliga grund, om det, om en, om ett, inte bara, inte minst, inte ens
            none: dömd för, att få, de flesta, mest, i första hand, i andra hand, stående, i dess helhet, kunskap, köp, rätt grund, dom på
            none: kan överklagas, kan överklaga, får överklagas, möjligt att överklaga, möjlighet att överklaga, rätt att överklaga, inte fått laga kraft, inte vunnit laga kraft

            # Places that are no jurisdiction here.
            region: Europa, Europas, europeisk*, EU, EU:s, EES, Europeiska unionen, Europeiska unionens, Afrika, Asien, Kina, Kinas, kinesisk*
            region: Hongkong, Singapore, Indien, indisk*, Ryssland, rysk*, Moskva, Ukraina, ukrainsk*, Turkiet, turkisk*, Israel, israelisk*, Japan
            region: japansk*, Korea, Sydkorea, sydkoreansk*, Brasilien, brasiliansk*, Kanada, kanadensisk*, Mexiko, Australien, australisk*
            region: Nya Zeeland, Amerika, amerikansk*, USA, USA:s, Kalifornien, kalifornisk*, Texas, New York, Silicon Valley, Delaware, Seattle
            region: Sydamerika, Latinamerika, Nordamerika, Mellanöstern, Norden, nordisk*, Skandinavien, skandinavisk*, Baltikum, Bryssel, Västeuropa
            region: Östeuropa, Skåne, Norrland, Småland, Västra Götaland, Öresund
            instance 1: förvaltningsrätt, förvaltningsrätten, förvaltningsrättens, tingsrätt, tingsrätten
            instance 1: första instans
            instance 2: kammarrätt, kammarrätten, kammarrättens, hovrätt, hovrätten, andra instans
            instance 3: högsta förvaltningsdomstolen, högsta förvaltningsdomstolens, hfd, högsta domstolen
            instance 3: regeringsrätten
            judgment: dom, domen, domar, domarna, domslut*, domstolens avgörande, domens
            judgment: kammarrättsdom*, förvaltningsrättsdom*, tingsrättsdom*, hovrättsdom*, fällande dom, friande dom
            judgment: avgörandet från förvaltningsrätten
            remedy: kan överklagas, får överklagas, kan överklaga, hur man överklagar, om hur man överklagar
            remedy: om ni vill överklaga, vill överklaga beslutet, vill ni överklaga, så överklagar, så här överklagar, kan du överklaga
            remedy: kan överklaga beslutet, kan överklagas till, överklagas inom, hur ni överklagar, inom tre veckor från
            remedy: får överklagas hos, överklaga till
            remedy: överklagandehänvisning, överklagas till, sista dag för överklagande, överklagandetid*
            remedy: inom tre veckor, prövningstillstånd krävs, krävs prövningstillstånd, får överklaga
            restore: återställde, återställs, återställer, ursprungligen beslutade, ursprungliga beloppet
            restore: valde från början, från början beslutade, från början beslutat, från början bestämde, ursprungliga nivån
            restore: ursprungliga nivå, tillbaka på samma nivå, återställt, återinför, återinförde, återinfört
            restore: ursprungliga sanktionsavgiften, åter till det ursprungliga, höjer tillbaka
            restore: ursprungliga avgiften, tillbaka på den nivå, ursprungligen beslutat, fastställde det ursprungliga
            annul: upphävde … beslut, rev … upp, river … upp
            uphold: gav … imy rätt, ger … imy rätt, gav … myndigheten rätt, lät … stå kvar
            dismiss: avslog … överklagande, avslår … överklagande, gav … avslag
            grant: gav … rätt, ger … rätt, gav … medhåll
            reduce: satte … ned, satte … ner, sätter … ned, sätter … ner, sänkte … till, sänker … till
            increase: höjde … till, höjer … till
            refer: skickade … tillbaka, skickar … tillbaka, visade … åter, återförvisade
            restore: satte … tillbaka
            appealVerb: förde … vidare, tog … till domstol, tar … till domstol, drog … inför rätta
            appealVerb: tog … till kammarrätten, tog … till förvaltningsrätten
            ngoNoun: noyb
            personNoun: receptionist, sjuksköterska, läkare, lärare, journalist, advokat, jurist, mamma, mor, pappa
            personNoun: förälder, föräldrar, granne, pensionär, hyresgäst, riksdagsledamot, tidigare anställd
            personNoun: tidigare medarbetare, student, patient, elev
            ngoNoun: fackförbund, facket, konsumentorganisation, hyresgästföreningen, förbund
            ngoNoun: föreningen
            complain: hört av sig till imy, hörde av sig till imy, vände sig till imy, vänt sig till imy
            complain: anmälde till imy, klagade till imy, hört av sig dit
            partial: delvis, till viss del, i en del
            intend: utesluter inte, utesluter inte att, vi överklagar, överklagar vi, går vi till, vi går till
            intend: kommer att överklaga, kommer att låta, ska överklaga, överväger, förbereder, det är möjligt att vi
            intend: möjligt att, begär, planerar att, tänker, avser att, ämnar
            appealVerb: vi överklagar, överklagar vi, går vi till förvaltningsrätten, vi går till förvaltningsrätten
            appealVerb: går till förvaltningsrätten, kommer att överklaga, låta förvaltningsrätten pröva
            appealVerb: låta domstol pröva, begär prövningstillstånd, begär vi prövningstillstånd, pröva det här
            appealVerb: gå till domstol, går till domstol
            propose: föreslår en sanktionsavgift, föreslår avgift, vill ge, vill utfärda, avser att ta ut
            propose: överväger att ta ut, planerar att ta ut, riskerar en sanktionsavgift, riskerar sanktionsavgift
            propose: hotas av, utkast till beslut, förslag till beslut
            rumour: enligt källor, källor nära, anonyma källor, enligt uppgifter, uppger källor
            remedy: om ni vill överklaga, vill ni överklaga, för att överklaga
            """#)
}
