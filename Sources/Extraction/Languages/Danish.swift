extension Language {
    /// Danish, as the press, the regulator, the courts and the law firms of Denmark write it.
    static let danish = Language(
        "da", countries: ["DK"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: og, i, jeg, det, at, en, den, til, er, som, på, de, med, han, af, for, ikke, der, var, mig, sig, men, et, har, om
            stop: vi, min, havde, ham, hun, nu, over, da, fra, du, ud, sin, dem, os, op, man, hans, hvor, eller, hvad, skal, selv
            stop: her, alle, vil, blev, kunne, ind, når, være, dog, noget, ville, jo, deres, efter, ned, skulle, denne, end, dette
            stop: mit, også, under, have, dig, anden, hende, mine, alt, meget, sit, sine, vor, mod, disse, hvis, din, nogle, hos
            stop: blive, mange, ad, bliver, hendes, været, thi, jer, sådan, uden, mellem, ved, før, siden, inden, mens, fordi, både
            stop: hvorfor, hvordan, hvilken, hvilket, hvilke, hvem, hver, hvert, ingen, intet, kan, må, måtte, bør, burde, får, fik
            stop: fået, går, gik, gør, gjorde, kommer, kom, igen, altid, aldrig, allerede, altså, andre, andet, bare, blandt, derfor
            stop: dermed, desuden, derudover, derimod, derefter, dertil, dette, dens, dets, ellers, endnu, enten, ene, et, fem, fire
            stop: flere, flest, først, første, gennem, ham, heller, helt, hidtil, ifølge, imidlertid, imod, især, ja, jeres, kun, kunne
            stop: lige, ligesom, ligeledes, lidt, mere, mest, mindre, mindst, måske, nej, netop, ny, nye, nyt, nær, næsten, næste, ofte
            stop: omkring, overfor, over for, pr, samt, samme, samtidig, senere, senest, seneste, sidst, sidste, siger, sket, snart, stadig
            stop: således, så, tidligere, tre, to, trods, udover, ud, undervejs, vores, vedrørende, via, vist, hverken, hvorefter, hvoraf
            stop: hvorved, hertil, herefter, heraf, herunder, herved, hermed, idet, ifm, indtil, jævnfør, lang, langt, længe, længere, lade
            stop: medmindre, navnlig, nemlig, nogen, nogensinde, nok, oplyser, oven, ovenfor, par, rundt, sammen, sådanne, sådant, særligt
            stop: tilbage, tilsvarende, trods, udenfor, udtaler, undtagen, uanset, ydermere, yderligere, øvrige, øvrigt, ligger, står, baggrund
            stop: konklusion, foto, arkiv, kilde, læs, nyheder, dato, svar, spørgsmål, del, resumé, sag, nr, dengang, foreløbig
            stop: overtrædelse, afgørelse, afgørelsen, overtrådt, indstillet, behandling, efter, ifølge, bliver, blev, hvad, noget, nogen, endnu, meget, udtalt, udtaler, pålagt, påbud, tilsynet
            abbr: art, stk, nr, pkt, litra, bl . a, f . eks, fx, dvs, d . v . s, osv, m . v, mv, m . m, mm, m . fl, mfl, ca, kl, jan, feb, mar, apr
            abbr: jun, jul, aug, sep, sept, okt, nov, dec, mio, mia, mill, jf, j, jr, pr, hhv, vedr, evt, inkl, ekskl, max, maks, min, tlf, s
            abbr: dr, prof, adm, dir, j . nr, sagsnr, cand . jur, i . f . m, ifm, iht, i . h . t, pga, p . g . a, kap, red, afd, st, str, v, tusd

            the: den, det, de, denne, dette, disse, sin, sit, sine, dens, dets, deres, hans, hendes, samme, nævnte, begge, alle, hver, hvert
            the: samtlige, vores, pågældende, omtalte
            a: en, et, nogen, noget, nogle, endnu en, endnu et, en anden, et andet, flere, to, tre, fire, fem, seks, syv, otte, ni, ti
            a: visse, forskellige, en række, et antal, et par, yderligere en, yderligere et, en vis, enkelte, adskillige
            pronoun: han, hun, de, den, det, ham, hende, dem, sig, som, der, hvilken, hvilket, sidstnævnte, førstnævnte, denne, dette, disse, begge
            not: ikke, ej, aldrig, ingen, intet, uden, hverken, næppe, undlod, undladt, i stedet for, ikke længere, slipper, slap
            and: og, eller, samt, såvel som, henholdsvis, sammen med, plus, &, ligesom
            to: til, til og med, op til, indtil, ned til, frem til

            # Numbers, sums and dates.
            number 0.5: halv, halve, halvt, en halv, et halvt
            number 0.25: kvart
            number 0.75: trekvart
            number 1.5: halvanden, halvandet
            number 2.5: to en halv, to og en halv
            number 2: to
            number 3: tre
            number 4: fire
            number 5: fem
            number 6: seks
            number 7: syv
            number 8: otte
            number 9: ni
            number 10: ti
            number 11: elleve
            number 12: tolv
            number 13: tretten
            number 14: fjorten
            number 15: femten
            number 16: seksten
            number 17: sytten
            number 18: atten
            number 19: nitten
            number 20: tyve
            number 21: enogtyve
            number 30: tredive
            number 31: enogtredive
            number 41: enogfyrre
            number 51: enoghalvtreds
            number 61: enogtres
            number 71: enoghalvfjerds
            number 81: enogfirs
            number 91: enoghalvfems
            number 100000: ethundredetusinde, ethundredetusind
            number 40: fyrre
            number 50: halvtreds
            number 60: tres
            number 70: halvfjerds
            number 80: firs
            number 90: halvfems
            number 100: hundrede
            number 100: ethundrede
            number 1000: tusind, tusinde
            number 1000: ettusind, ettusinde
            number 1000000: million
            scale 2: hundrede, hundred
            scale 3: tusind, tusinde, tusinder, t, tkr, tusd, k
            scale 6: million, millioner, mio, mill, mln, mkr
            scale 6: mdkk, meur
            scale 6: musd, mgbp, mchf
            scale 9: milliard, milliarder, mia, mrd
            scale 12: billion, billioner
            currency EUR: euro, euros, eur
            currency EUR: meur
            currency USD: dollar, dollars, usd, us-dollar, amerikanske dollar
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pund, britiske pund, pund sterling, gbp, sterling
            currency GBP: mgbp
            currency DKK: kroner, kroners, krone, kr, dkk, danske kroner, d . kr, tkr, mkr
            currency DKK: mdkk
            currency DKK: kronerne
            currency SEK: svenske kroner, sek, svenske kronor, kronor
            currency NOK: norske kroner, nok
            currency ISK: islandske kroner, isk
            currency CHF: schweizerfranc, schweiziske franc, franc, chf
            currency CHF: mchf
            currency PLN: zloty, polske zloty, pln
            currency HUF: forint, ungarske forint, huf
            currency CZK: tjekkiske koruna, tjekkiske kroner, koruna, czk
            currency RON: leu, lei, rumænske lei, ron
            currency BGN: lev, leva, bulgarske lev, bgn
            currency HRK: kuna, kroatiske kuna, hrk
            currency TRY: tyrkiske lira, lira, try
            currency RUB: rubel, rubler, rub
            currency JPY: yen, jpy
            currency CNY: yuan, renminbi, cny
            currency KRW: won, krw
            currency INR: rupee, rupees, inr
            currency CAD: canadiske dollar, cad
            currency CAD: c $, ca $
            currency AUD: australske dollar, aud
            currency BRL: real, reais, brl
            subunit: cent, cents, øre
            between: mellem
            between: intervallet, spændet
            insteadOf: i stedet for, frem for
            approx: cirka, ca, omkring, omtrent, rundt regnet, knap, godt, næsten, over, mere end, mindre end, anslået, mindst, svarende til
            approx: i omegnen af, tæt på, lige over, lige under, op mod, ikke mindre end, i alt, kun, blot, præcis, nøjagtigt, et beløb på
            approx: lidt over, lidt under, lidt mere end, hele, beskedne, symbolske, rekordstore, sølle, under, små, henved, i størrelsesordenen
            perPeriod: pr . dag, per dag, om dagen, dagligt, hver dag, for hver dag, pr . uge, per uge, om ugen, ugentligt, for hver uge, hver uge
            perPeriod: pr . måned, per måned, om måneden, månedligt, pr . påbegyndt uge, pr . døgn, for hver påbegyndt, pr . overtrædelse, daglige
            perPeriod: ugentlig

            month 1: januar, jan
            month 2: februar, feb
            month 3: marts, mar
            month 4: april, apr
            month 5: maj
            month 6: juni, jun
            month 7: juli, jul
            month 8: august, aug
            month 9: september, sep, sept
            month 10: oktober, okt
            month 11: november, nov
            month 12: december, dec
            dateWord: dag, dagen
            weekday 1: mandag, mandagens, mandags
            weekday 2: tirsdag, tirsdagens, tirsdags
            weekday 3: onsdag, onsdagens, onsdags
            weekday 4: torsdag, torsdagens, torsdags
            weekday 5: fredag, fredagens, fredags
            weekday 6: lørdag, lørdagens, lørdags
            weekday 7: søndag, søndagens, søndags
            day 0: i dag, dags dato, her til morgen, til morgen, i eftermiddag, i aften, dagens, d . d
            day -1: i går, gårsdagens
            day -2: i forgårs, for to dage siden
            day 1: i morgen
            yearRef 0: i år, dette år, indeværende år, årets, tidligere i år, senere i år, i indeværende år
            yearRef -1: sidste år, i fjor, for et år siden, sidste års, forrige år, året forinden, sidste sommer
            yearRef -1: sidste efterår, forgangne år
            yearRef -2: for to år siden, forrige år
            yearRef -3: for tre år siden
            yearRef -4: for fire år siden
            yearRef -5: for fem år siden
            yearRef 1: næste år, til næste år, kommende år
            monthRef 0: denne måned, indeværende måned, månedens, i denne måned
            monthRef -1: sidste måned, forrige måned, for en måned siden, sidste måneds
            monthRef -2: for to måneder siden
            monthRef -3: for tre måneder siden
            monthRef 1: næste måned
            thatYear 0: samme år, det år, det samme år
            thatYear -5: fem år tidligere
            thatYear -4: fire år tidligere
            thatYear -3: tre år tidligere, tre år før
            thatYear -2: to år tidligere, to år før
            thatYear 1: et år senere, året efter, det følgende år, året derpå
            thatYear -1: et år tidligere, året før, det foregående år
            thatMonth 0: samme måned, den måned
            thatMonth -3: tre måneder tidligere
            thatMonth -2: to måneder tidligere
            thatMonth 1: en måned senere, måneden efter
            thatMonth -1: en måned tidligere, måneden før
            thatDay 0: samme dag, den dag
            thatDay -2: to dage tidligere
            thatDay 1: en dag senere, dagen efter, næste dag, den følgende dag
            thatDay -1: en dag tidligere, dagen før, dagen forinden
            until: senest, senest den, inden, inden den, til og med, indtil, før, før den, siden, fra og med, frist
            until: fristen, frem til
            ordinal 1: første
            ordinal 2: anden, andet
            ordinal 3: tredje
            ordinal 4: fjerde
            ordinal 5: femte
            ordinal 6: sjette
            ordinal 7: syvende
            ordinal 8: ottende
            ordinal 9: niende
            ordinal 10: tiende
            ordinal 11: ellevte, elvte
            ordinal 12: tolvte
            ordinal 13: trettende
            ordinal 14: fjortende
            ordinal 15: femtende
            ordinal 16: sekstende
            ordinal 17: syttende
            ordinal 18: attende
            ordinal 19: nittende
            ordinal 20: tyvende
            ordinal 21: enogtyvende
            ordinal 22: toogtyvende
            ordinal 23: treogtyvende
            ordinal 24: fireogtyvende
            ordinal 25: femogtyvende
            ordinal 26: seksogtyvende
            ordinal 27: syvogtyvende
            ordinal 28: otteogtyvende
            ordinal 29: niogtyvende
            ordinal 30: tredivte
            ordinal 31: enogtredivte
            season: foråret, forår, sommeren, sommer, efteråret, efterår, vinteren, vinter, begyndelsen af, starten af, slutningen af, midten af
            season: første kvartal, andet kvartal, tredje kvartal, fjerde kvartal, første halvår, andet halvår, årsskiftet, udgangen af

            # The law.
            gdpr: gdpr, gdrp, databeskyttelsesforordningen, databeskyttelsesforordningens, databeskyttelsesforordning, persondataforordningen
            gdpr: persondataforordningens, persondataforordning, generelle forordning om databeskyttelse, eu's databeskyttelsesforordning
            gdpr: eu's persondataforordning, forordningen om databeskyttelse, databeskyttelsesreglerne, databeskyttelsesregler, gdpr-reglerne
            gdpr: gdpr-regler, gdpr-lovgivningen, gdpr-sag, gdpr-sager, eu's databeskyttelsesregler, eu's regler om databeskyttelse
            gdpr: europæiske databeskyttelsesregler, databeskyttelseslovgivningen, persondatareglerne, persondataregler, gdpr-brud, forordning ( eu
            gdpr: gdpr-bøde, gdpr-bøder, dsgvo, rgpd, avg, eu's privatlivsregler, eu-forordningen
            ukGDPR: uk gdpr, uk-gdpr, britiske gdpr, britiske databeskyttelsesforordning, britiske databeskyttelseslov, britiske databeskyttelsesregler
            ePrivacy: cookie*, cookiebekendtgørelsen, cookiereglerne, cookie-bekendtgørelsen, eprivacy, e-privacy, eprivacy-direktivet, spam
            ePrivacy: markedsføringsloven*, uanmodet henvendelse*, uanmodede henvendelse*, telefonsalg*, uanmodet reklame*
            ePrivacy: nyhedsbrev uden
            ePrivacy: spamforbud*, uanmodet*, telemarketing, direkte markedsføring, elektronisk kommunikation, teleloven, markedsføringsmails, pecr
            ePrivacy: uanmodede henvendelser, uopfordret*, ttdsg, reklamemails, spam-*, spammails, markedsføringsopkald, telefonsalg
            ePrivacy: cookiebekendtgørelse*
            nationalLaw: persondataloven, persondatalov, persondatalovens, databeskyttelsesloven, databeskyttelseslovens, databeskyttelseslov
            nationalLaw: retshåndhævelsesloven, retshåndhævelseslovens, tv-overvågningsloven, sundhedsloven, databeskyttelsesdirektivet, straffeloven
            nationalLaw: cpr-loven, forvaltningsloven, national lov, den tidligere lov, gamle lov, data protection act, bdsg, ccpa, bipa, coppa, personregister*
            otherField: konkurrencestyrelsen, konkurrencelov*, konkurrencerådet, kartel*, konkurrencemyndighed*, antitrust*, prisaftale*, dominerende stilling
            otherField: konkurrence- og forbrugerstyrelsen, forbrugerstyrelsen, aftalt priser, sikkerhedsstyrelsen, lægemiddelstyrelsen
            otherField: færdselsstyrelsen, moms*, færdselsbøde*
            otherField: finanstilsyn*, hvidvask*, nationalbanken, fodbold*, superliga*, ^dbu, ^uefa, ^fifa, disciplinærinstans*
            otherField: romerlys, dommer i kampen, doping*, håndbold*, skattestyrelsen, skattesvig, skatteunddragelse, momssvig, moms, toldstyrelsen
            otherField: forbrugerombudsmand*, markedsføringslov*, vildledende markedsføring, fødevarestyrelsen, arbejdstilsyn*, arbejdsmiljø*
            otherField: spillemyndighed*, fartbøde*, p-bøde, parkeringsbøde*, parkeringsafgift*, fartovertrædelse*, færdselslov*, miljøstyrelsen, ftc
            otherField: miljøbeskyttelse*, insiderhandel, kursmanipulation, bestikkelse*, korruption*, federal trade commission, ^dma, ^dsa, patent*
            otherField: ophavsret*, varemærke*, greenwashing, bundeskartellamt, injurier, udlændingeloven, landbrugsstyrelsen, fiskeri*, dieselgate
            article: artikel, artiklen, artikler, artiklerne, artiklernes, art
            provision: §, §§, paragraf, paragraffen, præambelbetragtning, betragtning, kapitel
            act: lov, loven, lovens, *loven, *lovens, bekendtgørelsen, charteret, charter, *konvention, *konventionen
            act: *konventionens, traktaten, grundloven
            paragraph: §, stk, stykke, stykket, nr, afsnit
            point: litra, pkt, punkt, nummer, led, bogstav
            infringe: i strid med, strid med, overtræd*, overtrådt, overtrådte, *overtrædelse, *overtrædelser, *overtrædelsen, brud på, bruddet, brud
            infringe: *brud, brød, bryder, brudt, bryde, krænk*, ulovlig*, uretmæssig*, uberettiget*, lovstridig*, retsstridig*, tilsidesat
            infringe: tilsidesætte*, manglende sikkerhed, manglende, mangler, mangelfuld*, utilstrækkelig*, ikke levet op, lever ikke op, levede ikke op
            infringe: ikke overholdt, overholdt ikke, overholder ikke, ikke opfyldt, uden hjemmel, uden samtykke, uden grundlag, uden retsgrundlag
            infringe: ikke i overensstemmelse, ikke lov, misbrug*, uagtsom*, forsømmelse*, svigt, svigtede, forsømt, lovbrud*, lovovertrædelse*, sjusk*
            infringe: uforsvarlig*, uhjemlet, ikke slettet
            personalData: personoplysning*, persondata*, personlige oplysninger, kundedata, patientdata

            # Measures.
            fine: bøde, bøden, bøder, bøderne, bødens, *bøde, *bøden, *bøder, *bøderne, bødeforlæg, bødeforlægget, bødestraf, bødestraffen
            fine: gebyr, gebyret
            fine: gebyr på, gebyret på, et gebyr, administrativt gebyr, administrative gebyrer, bødesmæk, bødeudmåling*, kæmpebøde*
            fine: millionstor bøde, millionstore bøder, mangemillionbøde*, bødekrav*, bødeforslag*, bødesum*, overtrædelsesafgift*
            fine: sanktionsbeløb*, straffebeløb*, gdpr-sanktion*, databøde*, rekordstor bøde, milliongebyr*, kæmpegebyr*, ordensbøde*
            fine: dataskyddsbøde*, pengestraf*, økonomisk sanktion
            fine: bødekrav, bødekravet, bødebeløb, bødebeløbet, sanktion, sanktionen, sanktioner, sanktionerne, bødeindstilling*, bødesag, straf
            fine: straffen, administrativ bøde, administrative bøder, administrativt bødeforlæg, overtrædelsesgebyr*, sanktionsafgift*, bødestørrelse*
            fine: millionbøde, millionbøden, millionbøder, rekordbøde, rekordbøden, milliardbøde, kæmpebøde, gdpr-bøde, gdpr-bøder, bødeniveau*
            > Landsretten fastsatte bødestraffen til 400.000 kroner.
            fineVerb: idømt bøde, idømmes, idømte, idømt, idømmer, idømme, straffet, straffes, straffede, straffer, sanktioneret, sanktionerer
            fineVerb: idømmes en bøde, bødelagt, bødelægges, bødelægger, bøder, bødede, får en bøde, fik en bøde, pålagt bøde
            fineVerb: pålagt en bøde, pålægges en bøde, dømt til en bøde, takseret til, bødestraffes, straffes med bøde
            fineVerb: bøderamt, bødestraffet, dømt til at betale, dømmes, dømt, dømte, idømt en bøde, tildelt bøde, sanktioneres
            > Retten idømte tømmerhandlen Krogager 60.000 kroner.
            impose: idømmer, idømte, idømt, idømmes, pålægger, pålagde, pålagt, pålægges, pålægge, udsteder, udstedte, udstedt, udstedes, giver, gav
            impose: nåede frem til, nåede til, når frem til, nøjedes med, nøjes med, lød på, lyder på, landede på, lander på, endte på
            impose: ender på, endte med, fastsat til, udmålt til, udmåles til, slutter på, sluttede på, udskrev, udskriver, udskrevet
            impose: tilkendte, tilkender, har givet, havde givet, blev givet, er givet, meddeles, gennemførte, håndhævede, ikendte, ikendt
            impose: ikender, har pålagt, er pålagt, blev pålagt, hænger op på
            impose: givet, give, gives, tildeler, tildelte, tildelt, tildeles, fastsætter, fastsatte, fastsat, fastsættes, udmåler, udmålte, udmålt
            impose: udmåles, beslutter, besluttede, besluttet, træffer, traf, truffet, meddeler, meddelte, meddelt, retter, rettede, rettet
            impose: nedlægger, nedlagde, nedlagt, nedlægges, uddeler, uddelte, uddelt, afsagt, afsiger, afsagde, vedtager
            impose: vedtog, vedtaget, kræver, krævede, rammer, ramte, ramt, takseret, lyder, indstiller, indstillede, indstillet, afgør
            impose: afgjorde, forelægger, forelagt, langer, smækker, hamrer
            receive: får, fik, fået, få, idømt, idømmes, pålagt, pålægges, indstillet, indstilles, indstillet til, tildelt, tildeles, modtager, modtog
            receive: måtte bløde, kan imødese, imødeser, slap af sted med, slipper af sted med, får stukket ud, er blevet pålagt
            receive: er blevet idømt, er idømt, blev idømt, har fået, havde fået, skal af med, må af med, måtte af med, tilsendt
            receive: fik tilsendt, får tilsendt, hædres med, må nøjes med, løber ind i, løb ind i, indkasserede, indkasserer, indkasseret
            receive: får besked på, fik besked på, belastes med, stilles over for
            receive: modtaget, risikerer, risikerede, står til, stod til, ramt af, rammes af, ramt, kan se frem til, ser frem til, må bløde, trukket
            receive: slipper med, slap med, sluppet med, slippe med, udsat for, mødt af, mødes af, truet med, trues af, straffet med, straffes med
            receive: venter, kan vente, hænger på, hang på, vanker, vankede, vedtog, vedtaget, accepterede, bødeforlæg til, dømt, dømmes, ifalder
            receive: ifaldt, ifaldet, pådrager sig, pådrog sig, høster, høstede
            > Hotelkæden Velmora slap med en bøde på 90.000 kroner.
            mustPay: skal betale, må betale, måtte betale, skulle betale, at betale, betale, betaler, betalte, betalt, betales, dømt til at betale
            mustPay: skal af med, må af med, måtte af med, må punge ud, måtte punge ud, skal punge ud, har måttet betale
            mustPay: kommer til at koste, at punge ud, dømt til at bøde, må bøde, skal bøde, måtte bøde, til statskassen, indbetale
            mustPay: indbetales, må hoste op, skal hoste op, dyr affære, dyrt at
            mustPay: til lommerne, slippe, punge ud, punger ud, koster, kostede, kostet, betaling af, hoste op, dyrt, dyr, vedtage, til at betale, af med
            mustPay: aflevere, erlægge, bløde
            order: påbud, påbuddet, påbuddene, påbyder, påbød, påbudt, påbydes, påbyde, pålægger, pålagde, pålagt, pålægges, pålæg, pålægget
            order: pålagt at, pålægges at, meddelt påbud, meddeler påbud, meddele påbud, får påbud, fik påbud, fået påbud, givet påbud
            order: giver påbud, gav påbud, udsteder påbud, udstedte påbud, udstedt påbud, påbud om at, påbudt at, skal senest
            order: inden otte uger
            order: inden for otte uger, inden seks uger, inden for seks uger, inden fire uger, inden for en måned, inden en måned
            order: inden tre måneder, inden for tre måneder, inden for to måneder, inden udgangen af, uger til at, måneder til at
            order: dage til at, skal fjerne, skal fjernes, skal slettes, må slette, må fjerne, skal indføre, må indføre, skal sikre
            order: skal sørge for, skal rydde op, må rydde op, skal destruere, skal destrueres, skal ændres, må ændre, skal indstille
            order: skal lukke, skal lukkes, skal anonymisere, skal tilpasse, må tilpasse, skal udarbejde, skal udlevere, må udlevere
            order: skal informere, skal rette, skal rettes, skal begrænse, skal tage ned, skal tages ned, skal pille ned, skal nedtage
            order: skal skaffe sig, skal få styr på, skal have styr på, skal genoprette, skal gennemføre, tvinges til at, tvunget til at
            order: beordres til at, pligt til at, forpligtet til at, forpligtes til at, får ordre om, fik ordre på, får ordre på
            order: ordre på at
            order: beordrer, beordrede, beordret, beordres, kræver, krævede, krævet, krav om, kræves, anmoder, anmodede, bedt om at, forlanger
            order: forlangte, opfordrer, opfordrede, opfordret, tvinger, tvunget, tvang, instruerer, instrueret, korrigerende, frist, fristen
            order: henstiller, henstillet, senest den, inden den, bringes i orden
            order: skal slette, skal bringe, skal ophøre, skal stoppe, skal ændre, skal give, skal underrette, inden for fire uger, inden for to uger
            comply: i overensstemmelse med, i overensstemmelse, bringe, bringes, lovliggøre, lovliggøres, slette, sletter, slettes, slettet, sletning
            comply: slettede, slettede ikke, destrueres, anonymiseres, begrænses, begrænsning, opdateres, indføres, indfører, etableres
            comply: fjernede, fjernet, tages ned, tage ned, pille ned, nedtages, demontere, demonteres, rydde ud, oprydning, få bragt
            comply: bragt i orden, lovliggøre behandlingen, lovliggørelse, tilrette, tilrettes, tilrettede, udlevere, udleveres
            comply: udlevering, efterkomme, efterkommes, efterkommer, efterlever, imødekommer, rettelse, kryptere, krypteres, skilte
            comply: skiltning, logge, informeres, orienteres, oplyses, orientere de, indgå databehandleraftale, databehandleraftale
            comply: genoprette, implementeres, revideres, redegøre
            comply: tilpasse, tilpasses, ændre, ændrer, ændres, ændringer, rette op, retter op, rettes, berigtige, berigtigelse, ophøre, ophører
            comply: underrette, underretter, underrettes, informere, orientere, oplyse, give indsigt, indsigt, imødekomme, opfylde, opfylder, sikre
            comply: træffe foranstaltninger, foranstaltninger, gennemføre, gennemfører, indføre, etablere, implementere, udbedre, forbedre, tilvejebringe
            comply: destruere, fjerne, fjerner, fjernes, anonymisere, begrænse, opdatere, udarbejde, udpege, indhente samtykke, efterleve, leve op til
            comply: svare, besvare, revidere, hjemtage, nedtage, konsekvensanalyse, få styr på, rydde op
            ban: forbud, forbuddet, forbyder, forbød, forbudt, forbydes, forbyde, *forbud, *forbuddet, nedlagt forbud, behandlingsforbud, stopper
            ban: må ikke længere, ikke længere må, må ikke bruge, må ikke anvende, må ikke benytte, må ikke fortsætte, ikke fortsætte
            ban: må ikke overføre, må ikke mere, må ikke behandle, får ikke lov, ikke lov til at, sætter stop for, satte stop for
            ban: sat stop for, sætter en stopper for, satte en stopper for, sat en stopper for, behandlingsstop*, dataoverførselsstop
            ban: forbud mod at, forbud mod, forbydes at, får forbud, fik forbud, fået forbud, nedlægger forbud, nedlagde forbud
            ban: udsteder forbud, meddeler forbud, meddelt forbud, bandlyser, bandlyste, øjeblikkeligt stop, midlertidigt stop
            ban: må straks stoppe, skal straks stoppe, skal ophøre med, ophør med, sættes på pause, stopklods, at forbyde
            ban: begrænsning af behandling
            ban: stoppede, stoppet, stoppes, suspension af, suspenderer, suspenderede, suspenderet, suspenderes, blokerer, blokeret, blokerede
            ban: begrænsning af behandlingen, midlertidigt forbud, overførselsforbud, spærrer, spærret, stop for, dataforbud, udelukket, bandlyst
            > Tilsynet nedlagde forbud mod kommunens brug af Lumivox.
            stopVerb: ophøre, ophører, ophørte, stoppe, stopper, stoppede, stoppet, indstille brugen, indstille behandlingen, indstille, afbryde
            stopVerb: ophør, ophøre med, at ophøre, stoppes, stoppe med, holde inde, indstille overvågningen, indstille delingen, afslutte
            stopVerb: afslutter, afsluttes, trække stikket, slukkes, lukkes, lukket ned, lukke ned, lukkede, standse, standser, standset
            stopVerb: standses, standsede, nedtage, nedlægges, holde op med, suspenderes, sætte behandlingen på pause, opgive, frakoble
            stopVerb: afbryder, afbrudt, afstå, afstår, undlade, undlader, slukke, slukker, slukket, lukke, lukker, lukket, suspendere, sætte på pause
            stopVerb: pause, ikke længere behandle, ikke længere bruge, holde op, fryse, nedlægge
            reprimand: kritik, kritikken, alvorlig kritik, udtaler kritik, udtalte kritik, kritiserer, kritiserede, kritiseret, kritiseres
            reprimand: alvorlig kritik af, får kritik, fik kritik, fået kritik, kritik for, kritik af, kritik til, hård kritik
            reprimand: skarpt kritik, næse, en næse, fik en næse, irettesatte, dadel, dadler, kritikken af, udtale alvorlig kritik
            reprimand: udtaler alvorlig kritik, udtalt alvorlig kritik, udtalt kritik, udtale kritik, reprimandere*, misbilligelse
            reprimand: misbilligede
            reprimand: irettesætt*, irettesat, irettesættelse, påtale, påtalen, påtaler, påtalte, påtalt, reprimande, reprimander, skarp kritik
            > Klinikken Sundby fik alvorlig kritik af Datatilsynet.
            warn: advarsel, advarslen, advarsler, advarer, advarede, advaret, advares, formel advarsel, skriftlig advarsel, advarselsbrev
            warn: advare, advaret om, advarselsbrev*, formelt advaret, formelt advarer, meddeler advarsel, meddelt advarsel
            periodic: tvangsbøde, tvangsbøder, tvangsbøden, dagbøde, dagbøder, dagbøden, daglige bøder, daglig bøde, løbende bøder, ugebøder, dwangsom
            periodic: bøder pr . dag, dagbøder på, daglige tvangsbøder, løbende tvangsbøder, ugentlig tvangsbøde, bøde for hver dag
            periodic: daglig tvangsbøde
            periodic: astreinte, tvangsmulkt, bøde pr . dag, bøde om dagen, ugentlige bøder
            propose: indstiller, indstillede, indstillet, indstilles, indstilling, indstillingen, indstillet til, politianmeld*, politianmeldelse*, anmeldt til politiet
            propose: lægger datatilsynet op til, lagde datatilsynet op til, har anmeldt, melder, meldt til politiet, melde til politiet
            propose: anmeldte til politiet, politiindberettet, bødeindstillet, indstille til, indstille selskabet til, har indstillet
            propose: varsel om, varsel, har varslet, forvarsel, forhåndsvarsel, høringsudkast, partshøring*, agtede, foreløbig vurdering
            propose: foreløbige vurdering, foreløbig afgørelse, forelagt politiet, rejser tiltale, rejste tiltale, rejser krav om
            propose: kræve bøde, vil have idømt, ville have, bør idømmes, bør have en bøde, straffepåstand*
            propose: foreslår, foreslog, foreslået, foreslås, forslag, forslaget, udkast, udkastet, udkast til afgørelse, beslutningsudkast
            propose: agter, har til hensigt, hensigt, påtænker, påtænkt, påtænkte, planlægger, planlagt, varsler, varslede, varslet, foreløbige
            propose: nedlægger påstand, nedlagt påstand, nedlagde påstand, påstand om, kræver, krævede, anbefaler, anbefalede, anbefalet, anbefaling
            propose: lægger op til, lagt op til, lagde op til, bødeindstilling, gik efter, vil have, tiltalt, tiltale, tiltalen, tiltalte, rejst tiltale, sigtet
            propose: overvejer at give, notice of intent, statement of intent
            > Datatilsynet lægger op til, at vognmandsfirmaet Ravnholt skal have en bøde på 75.000 kroner.
            rumour: ifølge kilder, unavngivne, anonyme, anonym kilde, angiveligt, efter sigende, forlyder, forlydender, rygte*, rygter
            rumour: ventes, forventes, menes, med kendskab til, kendskab til sagen, tæt på sagen, insidere
            rumour: kan vente, risikerer, kan ende med, skulle angiveligt, står over for, udsigt til, spekulation*, ubekræftede
            rumour: kilder tæt på, kilder med, kilder i, anonyme kilder, unavngivne kilder
            > Forsikringsselskabet Alsinge risikerer en millionbøde, siger folk med kendskab til sagen.
            withdraw: trukket tilbage, trækker tilbage, trak tilbage, tilbagekald*, tilbagetrukket, tilbagetrækker, frafalder, frafaldt, frafaldet, droppet
            withdraw: dropper, droppede, opgiver, opgav, opgivet, opgives, henlagt, henlægger, henlagde, indstillet efterforskning, ophævet, afsluttet

            # Sums that are no fines.
            cap: op til, højst, højest, maksimalt, maksimal, maksimale, maksimum, maks, max, loft, loftet, øvre grænse, af omsætningen, af den globale
            cap: dog højst, dog maksimalt, dog ikke over, i alt højst, højst i alt
            cap: af den årlige, af den samlede, af virksomhedens, af selskabets, af omsætning, af koncernens, af den globale årlige, bødeloft, bødeloftet
            cap: kan udgøre, kan nå, kan løbe op, kunne have, teoretisk, overgrænse, maksimumbeløb, strafferamme, rammen, alt efter, afhængig af hvad
            cap: mulighed for bøder, kan give bøder, kan koste, ikke overstige, åbner for, det højeste af
            turnover: omsætning, omsætningen, omsatte, omsætter, *omsætning, *omsætningen, indtægt*, indtjening*, overskud, overskuddet, profit, gevinst
            turnover: resultat, resultatet, årsresultat*, bundlinje*, salg, salget, underskud, tab, børsværdi*, markedsværdi*, værdiansat, egenkapital
            turnover: aktie, aktien, aktier, aktiekurs*, formue*, balance, balancen, ebitda, nettoresultat*, fond, fonden
            turnover: tjente, indtjening
            total: i alt, samlet, samlede, sammenlagt, tilsammen, totalt, summen, sum, samlede beløb, til sammen, gennemsnit*, i gennemsnit, alt i alt
            total: udgør samlet, løber op i, løbet op i, sammenlagte, bøder for i alt, bøder for, antallet, fordelt på
            total: siden 2018, i hele eu, i hele europa, løb op i, løb _ op i
            damages: erstatning, erstatningen, erstatninger, *erstatning, *erstatningen, godtgørelse, godtgørelsen, tortgodtgørelse, kompensation*
            damages: tort*, har stævnet
            damages: gruppesøgsmål*, søgsmål*, sagsøger, sagsøgte, sagsøgeren, sagsøgt, stævning*, stævnet, stævner, stævnede, ikke-økonomisk skade
            damages: erstatningskrav*, erstatningssag*, skade, civilt søgsmål, civilretlig*
            damages: jury, juryen, patent*, erstatning*, godtgørelse*
            otherSum: hensættelse*, hensat, hensætter, hensatte, hensættes, pris, prisen, priser, omkostning*, sagsomkostning*, udgift*, budget*, bevilling*
            otherSum: administrationsgebyr*, ansøgningsgebyr*, behandlingsgebyr*, rykkergebyr*, ekspeditionsgebyr*, kortgebyr*
            otherSum: tinglysningsgebyr*
            otherSum: anslår, anslået til, skønnes at koste, vil koste, kommer til at koste i alt, anskaffelse*, depositum*, indskud
            otherSum: månedlig ydelse, forsvarer*, salæret på, sagsomkostninger på, godtgjort, prissat, solgt for
            otherSum: investering*, investerer, investerede, investeret, forlig, forliget, køb, købt, købte, køber, købet, sælger, solgte, solgt, salgspris, opkøb*
            otherSum: overtager, overtagelse*, løsesum*, løsepenge, lån, lånet, løn, lønnen, abonnement*, kontingent*, donation*, støtte, tilskud
            otherSum: puljen, pulje, præmie*, udbytte*, bonus*, kontrakt*, udbud, værdi, værd, finansiering*, rejst, stjålet, svindel, svindlet, gæld, gælden
            otherSum: tilgodehavende*, årligt, om året, pr . år, sagens omkostninger, salær, salæret, aktiekapital, leje, lejen, gavekort
            otherSum: bitcoin*, grundbeløb*, udgangspunkt, sagsomkostninger*, forsvareren, salær*, kostede, kostet, doneret
            otherSum: forsikr*, mindretal*, tilskud*

            # Procedure.
            decide: afgørelse, afgørelsen, afgørelser, afgørelserne, afgør, afgjorde, afgjort, beslutning
            decide: faldt, afsagdes, datoen, truffet den, kendelse, kendelsen, blev afgjort, er dateret, idømte, dømte, fandt skyldig
            decide: erklærede skyldig
            decide: beslutningen, beslutter, besluttede, besluttet, fandt, finder, fundet, fastslår, fastslog
            decide: fastslået, konkluderer, konkluderede, konkluderet, konklusion*, vurderer, vurderede, vurderet
            decide: vurdering*, nåede frem til, når frem til, truffet, traf, træffer, truffet afgørelse
            decide: traf afgørelse, udtalelse*, afsagt, afsagde, afsiger, konstaterer, konstaterede, konstateret
            decide: retskraftig*, endelig, dateret, daterede
            decide: bærer datoen, underskrevet
            announce: meddelte, meddeler, meddelt, offentliggjorde, offentliggjort, offentliggør, offentliggøres
            announce: offentliggørelse, udsendte, udsendt, oplyste, oplyser, oplyst, annoncerede, bekendtgjorde
            announce: pressemeddelelse, pressemeddelelsen, bragte, rapporterede, afslørede, kom frem, blev kendt
            announce: fremgår
            incident: læk, lækket, lækage, lækagen, datalæk, datalækket, lækkede, hackerangreb*, hacker*, hacket
            incident: cyberangreb*, angreb, angrebet, tyveri, tyveriet, stjålet, stjålne, sikkerhedsbrud
            incident: sikkerhedsbruddet, databrud, bruddet, hændelse, hændelsen, hændelser, indtraf, ransomware
            statute: lov, loven, forordning, forordningen, direktiv, direktivet
            conclude: afsluttede, afsluttet, afslutter, afsluttedes
            inquiry: undersøgelse, undersøgelsen, undersøgelser, undersøger, undersøgte, undersøgt, undersøge, undersøges, tilsyn, tilsynet, tilsynsbesøg*
            inquiry: tilsynssag*, kontrol, kontrolbesøg*, kontrollerede, inspektion*, efterforskning*, efterforsker, sag mod, sagen begyndte, indledt
            inquiry: indledte, indleder, åbnede, åbner, åbnet, gransker, granskede, gransket, granskning*, ransagning*, ransaget, egen drift, af egen drift
            inquiry: høring, hørt, planlagt tilsyn, straffesag*, startede
            appeal: anke, anken, ankesag*, klage over afgørelsen, indbringelse, domstolsprøvelse*, prøvelse, retssag, appel, appellen, ankes
            appeal: klage til datarådet, klage over bøden
            appeal: søgsmål, indsigelse*, procesbevillingsnævnet, kære, kæremål, tredjeinstansbevilling*
            appealVerb: anker, ankede, anket, anke, ankes, ankedes, har anket, anket til, at anke, appellerer, appellerede, appelleret, appellere
            appealVerb: gå til retten, går til retten, gik til retten, at få prøvet, få prøvet, får prøvet, prøvet ved domstolene
            appealVerb: prøve afgørelsen, prøve sagen, ansøger procesbevillingsnævnet, har ansøgt procesbevillingsnævnet
            appealVerb: søge procesbevillingsnævnet, få sagen for højesteret, få sagen for landsretten, tager kampen op
            appealVerb: tager sagen i retten, i landsretten med, i byretten med, klage over afgørelsen, klager til datarådet, påklager
            appealVerb: påklagede, påklaget, påklage, anlægger sag mod datatilsynet, anlagde sag mod datatilsynet
            appealVerb: anlagt sag mod datatilsynet, stævner datatilsynet, stævnede datatilsynet, stævnet datatilsynet
            appealVerb: sagsøger datatilsynet, sagsøgte datatilsynet, indgive indsigelse, indgiver indsigelse, indgav indsigelse
            appealVerb: indgivet indsigelse, indgivet klage over afgørelsen, bestride kravet, bestride bøden, modsætter sig, modsatte sig
            appealVerb: nægter at betale, nægter at vedtage, ikke vedtage, kære, ankesag*, ankede til frifindelse
            appealVerb: indbringer, indbragte, indbragt, indbringe, indbringes, indbragt for, indbringes for, sagsøger, sagsøgte, sagsøgt
            appealVerb: klager over afgørelsen, klagede over afgørelsen, klaget over afgørelsen, går i retten, gik i retten, gået i retten
            appealVerb: går rettens vej, gik til domstolene, går til domstolene, tager sagen, tog sagen, taget sagen, bringer sagen, bragte sagen
            appealVerb: bragt sagen, fører sagen videre, førte sagen videre, ført sagen videre, bestrider, bestred, bestridt, anfægter, anfægtede
            appealVerb: anfægtet, kærer, kærede, kæret, lade se på, nægter sig skyldig, erkender ikke, gør indsigelse, gjorde indsigelse, udfordrer
            intend: vil, agter, har til hensigt, overvejer, overvejede, planlægger, påtænker, forventer, ønsker, vil gerne, kan, kunne, ville, skal
            intend: bestride kravet, bebudede, bebudet, gå til domstolene, er parat til, er parate til, har tænkt sig, regner med at
            intend: overveje, overvejes, nærlæser afgørelsen, læser dommen, vil nu, ser på mulighederne, undersøger muligheden
            intend: undersøger mulighederne, drøfter, er skuffet, skuffet, uforstående, deler ikke, ikke enige, uenige i, uenige
            intend: meddeler, oplyser, varsler, truer med, overvejet, forbeholder sig, er klar til, forbereder, nærlæser, nærstuderer, studerer
            intend: er uenig, uenig, ikke enig, tage stilling, tager stilling, vælger at, beslutte om, udelukker ikke
            lodge: indgav, indgiver, indgivet, indgive, indbragte, indbragt, indsendte, indsendt, indleverede, indleveret, anmeldte, anmelder, anmeldt
            lodge: indleverer, indgive en klage, sendt ind, sendte ind, indsender, kommet ind, indgået, indgik, indløb, indløbet
            lodge: modtog en klage, modtaget en klage, modtog klager, rejser, sat i gang af, begyndte, begyndt
            lodge: anmelde, klagede, klager, klaget, henvendte, henvender, henvendt, rettede henvendelse, modtog, modtaget, modtager, fremsatte
            lodge: fremsat, rejste, rejst, lagde, startede, udløst, baggrunden, på baggrund af en klage, efter en klage, efter klager, begyndte med
            lodge: tippede, tip, kom ind, indkom, sendte, sendt, forelagde
            dismiss: afviser, afviste, afvist, afvises, afvise, afslår, afslog, afslået, forkaster, forkastede, forkastet, frifandt ikke, tabte, taber
            dismiss: tabte sagen, tabte ankesagen, afviste anken, afviser anken, afvist anken, forkaster anken, afslog at, får afslag
            dismiss: fik afslag, fik nej, får nej, blankt afvist, klart afvist
            dismiss: tabt, uden held, fik ikke medhold, får ikke medhold, ikke medhold, forgæves, ugrundet, grundløs*, afslag, nægtede, nægtet, nægter
            grant: medhold, fik medhold, får medhold, fået medhold, gav medhold, giver medhold, vinder, vandt, vundet, tog til følge, taget til følge
            grant: fik delvist medhold, får delvist medhold, fik ret i, får ret i, gav kommunen medhold, gav selskabet medhold
            grant: gav virksomheden medhold, giver selskabet medhold, blev frifundet, er frifundet
            grant: imødekom, imødekommet, delvist medhold, frifind*, frifundet, gik imod datatilsynet
            uphold: stadfæster, stadfæstede, stadfæstet, stadfæstes, stadfæste, stadfæstelse, bekræfter, bekræftede, bekræftet, fastholder, fastholdt
            uphold: stadfæsteligt, blev stadfæstet, er stadfæstet, fastholdtes, fastholder bøden, stod fast, holder fast i, holdt fast i
            uphold: uændret, bliver ved, blev ved, må stadig betale, skal stadig betale, alligevel betale, gav datatilsynet ret
            uphold: giver datatilsynet ret, fik ret, samme resultat
            uphold: fastholdes, opretholder, opretholdt, opretholdes, står ved magt, stod ved magt, ved magt, enig med, tiltræder, tiltrådte, lige så
            uphold: bliver stående, står fast, med rette, gyldig, ligesom byretten, ændrer ikke
            uphold: gav datatilsynet medhold, giver datatilsynet medhold, givet datatilsynet medhold, gav anklagemyndigheden medhold, gav tilsynet medhold
            annul: ophæver, ophævede, ophævet, ophæves, ophæve, ophævelse, annullerer, annullerede, annulleret, annulleres, underkender, underkendte
            annul: ophævelse af, omstødes, annullere, tilsidesætter, tilsidesatte, tilsidesættes, kendte ugyldig, kendt ugyldig
            annul: kendes ugyldig, slipper helt, slap helt, frifandtes, frikendes, frikendte, bødefri, slipper uden bøde, slap uden bøde
            annul: går fri, gik fri, underkende, slettet bøden, droppet bøden, falder bort, faldt bort
            annul: underkendt, underkendes, omgør, omgjorde, omgjort, omgøres, omstøder, omstødte, omstødt, frifinder, frifandt, frifundet, frifindes
            annul: frifindelse, frikendt, frikender, kender ugyldig, ugyldig*, bortfalder, bortfaldt, bortfaldet, bortfalde, slipper for, slap for
            annul: sluppet for, tilsidesat, hjemvist, straffri
            reduce: nedsætter, nedsatte, nedsat, nedsættes, nedsættelse, sænker, sænkede, sænket, sænkes, reducerer, reducerede, reduceret
            reduce: nedsættes til, nedsat til, sat ned til, sættes ned, sætter ned, satte bøden ned, sætte ned, halverer bøden, barberer
            reduce: barberede, barberes, skærer, skar af, mildere, mildnes, mildnede, mildnet, formildes, sænke, nedsætte, reducere
            reduce: mindskes, slipper billigere, slap billigere, trukket ned, sænket til, rabat, nedslag, nedslaget
            reduce: reduceres, reduktion, halverer, halverede, halveret, halveres, mindsker, mindskede, mindsket, skærer ned, skar ned, skåret ned
            reduce: formilder, formildede, formildet, lavere, beskåret, nedjusterer, nedjusteret, slipper med, slap med, langt fra, skåret, barberet
            reduce: sat ned, nøjedes med
            increase: forhøjer, forhøjede, forhøjet, forhøjes, forhøjelse, hæver, hævede, hævet, hæves, skærper, skærpede, skærpet, skærpes
            increase: hævet til, højere bøde, tidobler, tidoblet, sat op til, sætter op
            increase: skærpelse, fordobler, fordoblede, fordoblet, fordobles, øger, øgede, øget, opjusteret, højere, firedobl*, tredobl*, stiger, steg
            refer: hjemviser, hjemviste, hjemvist, hjemvises, hjemvisning, sender tilbage, sendte tilbage, sendt tilbage, tilbage til, præjudici*
            refer: forelægger eu-domstolen, forelagt eu-domstolen, forelagde eu-domstolen, spørgsmål til eu-domstolen, henviser sagen, henvist
            refer: fornyet behandling, ny behandling, gå om, på ny, behandles igen, går om
            suspend: opsættende virkning, opsættende, udsætter, udsat, udsatte, udsættes, suspenderer, suspenderet, sat på pause, sættes på pause
            suspend: stilles i bero, i bero, berosat, midlertidigt sat, foreløbigt retsmiddel, indtil videre
            complaint: klage, klagen, klager, klagerne, klagesag*, anmeldelse, anmeldelsen, anmeldelser, *klagen, henvendelse, henvendelser
            complaint: gruppeklage*, massekl*, kundeklage*, forbrugerklage*, fællesklage*
            complaint: en klage, klage fra, klager fra, klagepunkt*, klagerens, privatklage*, patientklage*, forældreklage*
            complaint: tip, borgerhenvendelse*, borgerklage*, massesøgsmål
            complain: klagede, klager, klaget, klage over, klagede over, anmeldte, anmelder, anmeldt, henvendte sig, henvendt sig, rettede henvendelse
            complain: rejste sagen, rejst sagen, indgav klage, indgav en klage, indgivet en klage, indgivet klage, indgiver en klage
            complain: har klaget, havde klaget, indsendte en klage, sendte en klage, sendt en klage, klagede til, klagede til datatilsynet
            complain: klaget til datatilsynet, klager til datatilsynet, klage til datatilsynet, henvendte sig til, gik til datatilsynet
            complain: gået til datatilsynet, skrev til datatilsynet, henvendte sig til datatilsynet, gjorde opmærksom på
            complain: gjort opmærksom på, anmeldte til datatilsynet, har anmeldt, brokkede sig, tippet datatilsynet, ved at klage
            complain: kritiserede, slog alarm, alarmerede, tippede, påpegede
            behalf: på vegne af, på deres vegne, vegne, på hans vegne, på hendes vegne, repræsenterer, repræsenterede, repræsenteret, i navn, på foranledning af
            behalf: efter fuldmagt, med fuldmagt, fuldmagt fra
            accept: anker ikke, ankede ikke, ikke anke, vil ikke anke, ikke anket, ikke at anke, accepterer, accepterede, accepteret, tager til efterretning
            accept: vil ikke gå videre, går ikke videre, ankes ikke, ikke ankes, anker den ikke, slap for retssalen, vedtog det
            accept: har vedtaget, betalt uden, er betalt, tager kritikken til, tager kritikken alvorligt
            accept: tager afgørelsen til efterretning, retter ind, har rettet ind, følger afgørelsen, følger påbuddet
            accept: efterkommer påbuddet, lægger sig fladt ned, erkender fejlen, beklager fejlen, accepterer bøden, ikke at klage
            accept: klager ikke
            accept: tog til efterretning, taget til efterretning, har betalt, betalt bøden, vedtaget bøden, vedtog bøden, vedtaget, erkender, erkendte
            accept: erkendt, beklager, beklagede, respekterer, retter sig, affinder sig, tilfreds med, trak anken, frafalder anken, indrømmer, erkendt sig skyldig

            # Who.
            authorityNoun: myndighed, myndigheden, myndighedens, myndigheder, myndighederne, tilsynsmyndighed, tilsynsmyndigheden
            authorityNoun: det nederlandske datatilsyn, databeskyttelsestilsyn*, databeskyttelsesombudsmand*, databeskyttelsesombud*
            authorityNoun: databeskyttelsesinspektør*, delstatskommissær*, datakommissær*, persondatakommissær*, privatlivskommissær*
            authorityNoun: tilsynsorgan*, kontrolorgan*, databeskyttelsesstyrelse*
            authorityNoun: tilsynsmyndighedens, tilsynsmyndigheder, tilsynsmyndighederne, databeskyttelsesmyndighed*, datamyndighed*, tilsynet, tilsynets
            authorityNoun: tilsyn, tilsynene, datatilsyn*, vagthund, vagthunden, datavogter*, datarådet, rådet, nævnet, styrelsen, styrelsens
            authorityNoun: databeskyttelseskommission*, kommission, kommissionen, kommissær, kommissæren, databeskyttelseskommissær*, ombudsmand
            authorityNoun: ombudsmanden, databeskyttelsesråd*, regulator, regulatoren, kontrolmyndighed*, persondatamyndighed*, privatlivsmyndighed*
            authorityNoun: databeskyttelsesagentur*, agentur, inspektorat*, informationskommissær*
            courtNoun: domstol, domstolen, domstolens, domstole, domstolene, *domstol, *domstolen, retten, rettens, ret, byret, byretten, byrettens
            courtNoun: sø- og handelsret*, appelret*, kassationsret*, distriktsret*, fogedret*, skifteret*, forfatningsret*, ankeret*
            courtNoun: voldgiftsret*
            courtNoun: landsret, landsretten, landsrettens, højesteret, højesterets, *retten, dommer, dommeren, dommere, dommerne, nævningeting
            courtNoun: sø- og handelsretten, eu-domstolen, tribunal*, instans, instansen, ankeinstans*, forvaltningsdomstol*, østre landsret, vestre landsret
            courtNoun: retten i _, klagenævn*, ankenævn*
            companyNoun: selskab, selskabet, selskabets, selskaber, selskaberne, *selskab, *selskabet, *selskabets, *selskaber, virksomhed, virksomheden
            companyNoun: sundhedsapp*, datingapp*, mobilapp*, træningsapp*, parkeringsapp*, betalingsapp*, bankapp*, beskedapp*, chatapp*
            companyNoun: spilapp*, taxaapp*, ai-app*, boligejer*, husejer*, bilejer*, grundejer*, butiksejer*, hotelejer*, restaurantejer*
            companyNoun: sparekasse*, sygekasse*
            companyNoun: *studio, møbelhus*, bolighus*, butikskæde*, centerforening*, indkøbscenter*, storcenter*, rejseselskab*
            companyNoun: rejsearrangør*, busselskab*, transportvirksomhed*, fragtfirma*, færgeselskab*, færgerederi*, parkeringsselskab*
            companyNoun: parkeringsfirma*, p-selskab*, vagtselskab*, sikkerhedsfirma*, rengøringsfirma*, rengøringsselskab*, vikarbureau*
            companyNoun: rekrutteringsfirma*, rekrutteringsbureau*, revisionsfirma*, revisor, revisoren, ejendomsadministrator*
            companyNoun: boligudlejer*, boligudlejning*, tandlægekæde*, tandlægeklinik*, lægehus*, lægevagt*, lægepraksis*, fysioterapi*
            companyNoun: privathospital*, privatklinik*, øjenklinik*, dyreklinik*, dyrlæge*, optiker, optikeren, optikerkæde*, frisør
            companyNoun: frisøren, frisørkæde*, apoteker, apotekeren, bedemand*, svømmehal*, idrætsforening*, fodboldklub*, golfklub*
            companyNoun: friskole*, privatskole*, efterskole*, professionshøjskole*, erhvervsskole*, handelsskole*, produktionsskole*
            companyNoun: uddannelsesinstitution*, vuggestue*, børneinstitution*, plejecenter*, døgninstitution*, opholdssted*
            companyNoun: krisecenter*, menighedsråd*, provsti*, trossamfund*, spilleselskab*, spillevirksomhed*, bookmaker*, lotteri
            companyNoun: lotteriet, netbutik*, nethandel*, e-handelsvirksomhed*, modekæde*, elektronikkæde*, byggemarked*, varehus*
            companyNoun: stormagasin*, dagligvarekæde*, benzinselskab*, ladefirma*, biludlejning*, leasingselskab*, leasingfirma*
            companyNoun: finansieringsselskab*, kreditgiver*, kviklånsfirma*, kviklånsselskab*, kreditforening*, realkredit*, fintech*
            companyNoun: betalingsfirma*, betalingsselskab*, inkassobureau*, databroker*, adressebureau*, analysefirma*, analyseinstitut*
            companyNoun: reklamebureau*, mediebureau*, softwarehus*, softwarefirma*, softwareselskab*, it-firma*, it-virksomhed*
            companyNoun: hostingfirma*, hostingselskab*, underleverandør*, tjenesteudbyder*, myndighed, myndigheden, forvaltning
            companyNoun: forvaltningen, *forvaltning, *forvaltningen, børne- og ungeforvaltning*, kommunalbestyrelse*, byråd*
            companyNoun: borgerservice, redningsberedskab*, beredskab*, trafikvirksomhed*, naboen, nabo, foreningen bag, selskabet bag
            companyNoun: virksomheden bag, firmaet bag, landsforening*, patientforening*
            companyNoun: virksomhedens, virksomheder, virksomhederne, *virksomhed, *virksomheden, *virksomheder, firma, firmaet, firmaets, firmaer
            companyNoun: *firma, *firmaet, *firmaer, koncern, koncernen, koncernens, *koncern, *koncernen, kæde, kæden, kædens, kæder, *kæde, *kæden
            companyNoun: *kædens, *kæder, *kæderne, gruppe, gruppen, gigant, giganten, gigantens, giganter, *gigant, *giganten, *giganter, kæmpe
            companyNoun: *kæmpe, operatør, operatøren, *operatør, *operatøren, udbyder, udbyderen, udbydere, *udbyder, *udbyderen, leverandør
            companyNoun: leverandøren, leverandører, *leverandør, *leverandøren, aktør, aktøren, aktører, butik, butikken, butikker, *butik, *butikken
            companyNoun: forretning, forretningen, forhandler, forhandleren, *forhandler, producent, producenten, *producent, *producenten, tjeneste
            companyNoun: tjenesten, tjenester, *tjeneste, *tjenesten, platform, platformen, *platform, *platformen, app, appen, apps
            companyNoun: *appen, hjemmeside, hjemmesiden, hjemmesider, websted, webshop, webshoppen, portal, portalen, netværk, netværket, søgemaskine
            companyNoun: søgemaskinen, bank, banken, bankens, banker, *bank, *banken, sparekasse, sparekassen, forsikringsselskab*, långiver
            companyNoun: apotek, apoteket, hospital, hospitalet, hospitalets, *hospital, *hospitalet, sygehus, sygehuset, *sygehus, *sygehuset, klinik
            companyNoun: klinikken, klinikker, *klinik, *klinikken, læge, lægen, lægehus, tandlæge, tandlægen, plejehjem, plejehjemmet, bosted, hotel
            companyNoun: hotellet, *hotel, hotelkæde*, restaurant, restauranten, fitnesskæde*, fitnesscenter*, flyselskab*, taxaselskab*, taxiselskab*
            companyNoun: rederi, rederiet, trafikselskab*, vognmand, forlag, forlaget, avis, avisen, mediehus, medievirksomhed*, udlejer, udlejeren
            companyNoun: ejendomsselskab*, ejendomsmægler*, mægler, boligselskab*, boligforening, boligforeningen, andelsboligforening*, ejerforening
            companyNoun: ejerforeningen, grundejerforening*, forening, foreningen, foreningens, foreninger, *forening, *foreningen, forsyning
            companyNoun: forsyningsselskab*, elselskab*, energiselskab*, teleselskab*, telegigant*, bureau, bureauet, *bureau, *bureauet, advokatfirma*
            companyNoun: konsulentfirma*, konsulent, it-leverandør*, it-selskab*, startup, iværksætter*, udvikler, udvikleren, kasino, casino, rejsebureau*
            companyNoun: arbejdsgiver, arbejdsgiveren, dataansvarlig, dataansvarlige, den dataansvarlige, databehandler, databehandleren, databehandlere
            companyNoun: moderselskab*, datterselskab*, filial, filialen, ejer, ejeren, indehaver, indehaveren, kommune, kommunen
            companyNoun: kommunens, kommuner, kommunerne, *kommune, *kommunen, region, regionen, regionens, regioner, *region, ministerium
            companyNoun: ministeriet, ministeriets, *ministerium, *ministeriet, regeringen, styrelse, styrelsen, *styrelse, *styrelsen, politi, politiet
            companyNoun: politiets, *politi, politikreds*, politimand, betjent, skole, skolen, skoler, *skole, *skolen, gymnasium
            companyNoun: gymnasiet, *gymnasium, universitet, universitetet, *universitet, højskole, børnehave, daginstitution*, bibliotek, biblioteket
            companyNoun: museum, museet, kirke, kirken, menighed, menigheden, fond, fonden, *fond, organisation, organisationen, *organisation, *organisationen
            companyNoun: forbund, forbundet, *forbund, *forbundet, fagforening, fagforeningen, parti, partiet, politiker, politikeren, klub, klubben, *klub
            companyNoun: *klubben, privatperson, enkeltmandsvirksomhed*, husejer, borgmester
            companyNoun: sundhedsvæsen*, institution, institutionen, center, centret, *center, *centret, inkassofirma*, kreditoplysningsbureau*, callcenter*
            companyNoun: telemarketingfirma*, møbelkæde*, supermarked*, tøjkæde*, taxafirma*, streamingtjeneste*, techgigant*, it-gigant*, internetgigant*
            companyNoun: sociale medie*, jobcenter*, tiltalte, sagsøgte, værksted, byggefirma*, bilforhandler*, pensionsselskab*, pensionskasse*, a-kasse*
            role: dataansvarlig, dataansvarlige, den dataansvarlige
            # Where somebody is.
            at: i, på, fra, ved, med hjemsted i
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: kommune, kommunen, *kommune, region, hospital, *hospital, sygehus, *sygehus, universitet, *universitet, universitetshospital, politi, *politi, gymnasium, *gymnasium, lufthavn
            officeNoun: regionen, sundhedscenter, politikreds, *politikreds, professionshøjskole, handelsskole, erhvervsskole, efterskole
            officeNoun: friskole, museum, *museum, fængsel, *fængsel, menighedsråd, provsti, stift, beredskab, havn, plejecenter
            officeNoun: bibliotek, *biblioteker, børnehave, seminarium, boligforening
            officeNoun: andelsboligforening
            officeNoun fields: ministerium, ministeriet
            personNoun: kunde, kunden, kunder, kunderne, *kunde, *kunder, bruger, brugeren, brugere, brugerne, *bruger, *brugere, ansat, ansatte, medarbejder
            personNoun: en far, en mor, hans far, hendes far, faderen, moderen, far til
            personNoun: *studerende, læreren, lærere, pædagog*, sygeplejerske*, jobansøger*, ansøgeren, pensionist*, bilist*, ægtepar*
            personNoun: moren, faren, søn, sønnen, datter, datteren, bror, søster, eksmand*, ekskone*, arbejdstager*, lønmodtager*
            personNoun: deltager, deltageren, deltagere, gymnasieelev*, skoleelev*, værge, værgen, boligejer*, grundejer*, husejer*
            personNoun: skyldner*, whistleblower*, *årig, *årige, professor*, forsker, forskeren, spiller, spilleren, sagsøger*
            personNoun: skatteyder*, lejeren, mindreårig*
            personNoun: medarbejderen, medarbejdere, medarbejderne, borger, borgeren, borgere, borgerne, borgers, indbygger*, patient, patienten
            personNoun: patienter, patienterne, mand, manden, mænd, kvinde, kvinden, kvinder, person, personen, personer, mennesker, registrerede
            personNoun: den registrerede, forbruger, forbrugeren, forbrugere, medlem, medlemmet, medlemmer, passager, passagerer, rejsende, gæst, gæster
            personNoun: gæsten, besøgende, barn, barnet, børn, børnene, unge, elev, elever, eleven, studerende, forælder, forældre, mor, lejer
            personNoun: lejere, ansøger, ansøgere, klager, klageren, anmelder, anmelderen, abonnent*, chauffør*, aktivist*, jurist*, advokat, advokaten
            personNoun: journalist*, nabo, naboen, naboer, beboer, beboere, forsikringstager*, låntager*, vælgere, læsere, seere, talsmand, talskvinde
            personNoun: talsperson*, pressechef*, direktør*, kontorchef*, chef, chefen, tidligere ansat, tidligere medarbejder, offer, ofre, pårørende
            personNoun: kollega*, kolleger, enkeltperson*, formand*
            ngoNoun: forening, foreningen, organisation, organisationen, organisationer, interesseorganisation*, fond, fonden, stiftelse, ngo, forbrugerråd*
            ngoNoun: lejerforening*, lejerorganisation*, forældreforening*, elevorganisation*, studenterorganisation*
            ngoNoun: databeskyttelsesorganisation*, tænketank*, græsrodsbevægelse*, netaktivist*
            ngoNoun: forbrugerrådet, forbrugerorganisation*, borgerrettighedsorganisation*, rettighedsorganisation*, menneskerettighedsorganisation*
            ngoNoun: privatlivsorganisation*, aktivistgruppe*, aktivister, fagforening*, fagforbund*, forbund, forbundet, interessegruppe*, patientforening*
            pressNoun: ritzau, reuters, bloomberg, afp, politiken, berlingske, jyllands-posten, børsen, ekstra bladet, b . t, bt, dr, dr nyheder, tv 2
            pressNoun: version2, computerworld, information, weekendavisen, kristeligt dagblad, finans, zetland, tv2, politico, wall street journal
            pressNoun: financial times, new york times, the guardian, bbc, tt, ntb, dpa, handelsblatt, le monde, spiegel, nyhedsbureau*, avisen, mediet
            pressNoun: medier, dagbladet, techcrunch, wired, danwatch, danske medier
            prosecutor: anklager, anklageren, anklagere, anklagemyndighed*, statsadvokat*, rigsadvokat*, senioranklager*, specialanklager*, generaladvokat*
            police: politi, politiet, politiets, *politi, *politiet, anklagemyndighed*, kriminalforsorg*
            legalForm: ltd, limited, inc, incorporated, plc, llc, llp, lp, gmbh, s . a, s . a . s, sas, sasu, sarl
            legalForm: ^sa, ^se, ^as, ^ag
            legalForm: s . a . r . l, s . à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba
            legalForm: vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . zo . o, kft, zrt, nyrt, s . r . o
            legalForm: a . s, d . o . o, doo, d . d, uc, unlimited company, dac, clg, corp, corporation, co, company, kg, kgaa, ohg, gbr, ug, e . v, mbh
            legalForm: snc, scs, eood, ood, ad, ead, uab, sia, ou, pty, pte, pvt, lda, ltda, i / s, k / s, p / s, ivs, amba, a . m . b . a, s . m . b . a
            legalForm: f . m . b . a, aktieselskab, anpartsselskab, holding, holdings, epe, ae, filial
            against: mod, over for, overfor, imod, rettet mod
            against: bøde til, bøden til, bøder til, bøde for, påbud til, kritik til, kritik af, advarsel til, bødeforlæg til, forbud til, tiltale mod, anmeldelse af, politianmeldelse af
            by: af, fra, hos, gennem
            of: af, fra, for, i, hos
            forWhom: for, på grund af, efter, fordi, som følge af, i forbindelse med, da, idet, grundet

            # What else a text claims.
            record: rekord*, højeste, største, hidtil højeste, hidtil største
            record: rekordstor*, rekordhøj*, største hidtil
            record loosely: den hidtil, nogensinde, indtil nu, til dato, næsthøjeste, næststørste, tredjestørste
            record loosely: første bøde, den første gdpr-bøde, historisk*, hidtil, nogen sinde
            earlier: tidligere, allerede, sidste år, forinden, i fjor, dengang, for nylig, forleden, i sidste uge, i sidste måned, også tidligere
            earlier: i en anden sag, i en lignende sag, lignende, til sammenligning, sammenlignet med, senest, i forvejen, i marts idømte
            earlier: ikke første gang, har tidligere, havde tidligere, blev også, overgår, overgik, en gang før, forrige, så sent som
            earlier: året før, en gang før
            silent: ikke offentliggjort, ikke kommenteret, ikke kommentere, kommenterer ikke, ønsker ikke, ønskede ikke, ingen kommentarer, ikke svaret
            silent: afvist at kommentere, afviser at udtale sig, har ingen kommentarer, ønsker ikke at udtale sig, vender ikke tilbage
            silent: ikke kunnet træffes
            silent: svarede ikke, ikke bekræftet, tier, tavs, tavshed, tavshedspligt, ikke vendt tilbage, ikke ønsket, uden kommentarer, afviser at kommentere
            silent: endnu ikke kommenteret, ikke offentligt, afviste at kommentere
            silent: intet offentliggjort, ikke offentliggjort noget, ikke udtale sig
            undescribed: fremgår ikke, ikke nærmere, uden at oplyse, uden at angive, ikke oplyst, ingen detaljer, ikke præciseret, oplyser ikke, uklart
            undescribed: uklart hvilke, ikke beskrevet, nævner ikke, ikke navngivet, navngives ikke
            seat: hovedkontor, hovedkontoret, hovedkvarter, hovedkvarteret, hjemsted, hovedsæde, sæde i, europæiske hovedkontor, hjemmehørende, baseret i
            seat: etableret i, hovedvirksomhed, registreret i, med sæde
            filing: kvartalsrapport*, årsrapport*, årsregnskab*, regnskab, regnskabet, halvårsrapport*, halvårsregnskab*, børsmeddelelse*, fondsbørsmeddelelse*
            filing: selskabsmeddelelse*, prospekt*, delårsrapport*, ledelsesberetning*, noter, note, eventualforpligtelse*, 10-k, 10-q, regnskabsmeddelelse*
            says: siger, sagde, sagt, oplyser, oplyste, oplyst, udtaler, udtalte, skriver, skrev, skrevet, ifølge, meddeler, meddelte, meddelt
            says: forklarer, forklarede, fortæller, fortalte, mener, mente, hævder, hævdede, påpeger, påpegede, understreger, understregede
            says: konstaterer, konstaterede, tilføjer, tilføjede, lyder det, hedder det, pressemeddelelse*, udtalelse, kommenterer, kommenterede
            says: bekræfter, bekræftede, erklærer, erklærede, anfører, anførte, vurderer, kalder, kaldte, afviser, oplysninger, ærgrer
            inaction: intet sket, intet var sket, intet er sket, ingenting var sket, ikke sket noget, sker ikke noget, skete ikke noget, langsom*, passivitet*, træghed, sendrægtig*, ikke reageret, trukket ud
            inaction: trækker ud, sagsbehandlingstid*
            directive: direktiv*, *direktiv, *direktivet

            # Phrases that hide a cue.
            none: medlemsstat*, medlemsland, medlemslande, forenede stater, privatlivspolitik, privatlivspolitikken, persondatapolitik, cookiepolitik
            none: til frifindelse, om frifindelse, på frifindelse, påstod frifindelse, påstår frifindelse, til stadfæstelse
            none: om stadfæstelse, påstod stadfæstelse, på stadfæstelse, til skærpelse, om skærpelse, på skærpelse, påstod skærpelse
            none: til formildelse, subsidiært formildelse, om formildelse, stemte for at stadfæste, stemte for at frifinde
            none: stemte for at nedsætte, stemte for at forhøje, stemte for stadfæstelse, stemte for frifindelse, ville stadfæste
            none: ville frifinde, ville nedsætte, lade straffen bortfalde, ville lade straffen bortfalde, afviser at kommentere
            none: afviste at kommentere, afvist at kommentere, afviser at udtale, afviste at udtale, kan kun indbringes for
            none: kan indbringes for, forbud mod brug af appen, straffes med bøde eller fængsel, får ikke taget
            none: databeskyttelsesrådgiver*, dpo, konsekvensanalyse vedrørende, til rådighed, for eksempel, i forbindelse med, i forhold til, i henhold til
            none: i øvrigt, til grund, lagt til grund, til gengæld, til stede, til sidst, for første gang, i første omgang, på baggrund af, i første række
            none: få adgang, fik adgang, får adgang, fået adgang, har ret til, ret til, ret til indsigt, retten til, retten til indsigt, have ret, har ret
            none: retten til at, med ret, rettet op, får lov, få lov, fik lov, fængselsstraf, ubetinget fængsel, handelssanktioner, økonomiske sanktioner
            none: kom ind i, tage højde, tager højde, ser ud, står bag, læs mere, kontakt os, nyhedsbrev, abonner, om end, skal du, skal ikke, tages i brug
            none: ikke kun, ikke mindst, ikke blot, godt nok, så godt som, lige så, i vinden, straks, det hele, hele vejen, for længst, for så vidt
            none: tilladelse fra, første led, navnet, vil sige, det vil sige, finder sted, fandt sted, fundet sted, finder anvendelse, i sidste ende
            none: har fundet vej, i stand til, på tværs af, konkurrence, konkurrencen, adresse, adresser, telefonnumre, oplysninger om
            none: kan ankes, kan anke, kan indbringes, kan kun indbringes, kan appellere, kan appelleres, kan kæres, kan påklages, mulighed for at anke, kan udtale kritik, give påbud, meddele påbud, nedlægge forbud, ret til at anke
            none: datatilsynet medhold, tilsynet medhold, anklagemyndigheden medhold

            # Places that are no jurisdiction here.
            region: Europa, Europas, europæisk*, EU, EU's, EØS, Den Europæiske Union, Europæiske Union, Afrika, Asien, Kina, Kinas, kinesisk*, Hongkong
            region: Singapore, Indien, indisk*, Rusland, russisk*, Moskva, Ukraine, ukrainsk*, Tyrkiet, tyrkisk*, Israel, israelsk*, Japan, japansk*
            region: Korea, Sydkorea, sydkoreansk*, Brasilien, brasiliansk*, Canada, canadisk*, Mexico, Australien, australsk*, New Zealand, Amerika
            region: amerikansk*, USA, USA's, Californien, californisk*, Texas, New York, Silicon Valley, Delaware, Seattle, Sydamerika, Latinamerika
            region: Nordamerika, Mellemøsten, Norden, nordisk*, Skandinavien, skandinavisk*, Baltikum, Bruxelles, Vesteuropa, Østeuropa, Jylland
            region: Sjælland, Fyn, Bornholm, Nordjylland, Østjylland, Midtjylland, Sydjylland, Grønland, Færøerne, Hovedstaden, Syddanmark
            instance 1: byret, byretten, byrettens, byretsdom*, første instans, retten i _
            instance 2: landsret, landsretten, landsrettens, anden instans, ankesag*, anke
            instance 3: højesteret, højesterets
            judgment: dom, dommen, domme, dommens, *dommen, kendelse, kendelsen, kendelser
            judgment: byretsdom*, landsretsdom*, højesteretsdom*, straffedom*, fældende dom, frifindende dom
            remedy: kan ankes, kan indbringes, kan påklages, kan klage, kan påankes, kan anke, ankefrist*, klagefrist*
            remedy: kan kæres, kan klages, klagevejledning*, mulighed for at klage, klageadgang*, kan klage over, ret til at klage
            remedy: kan indbringe, kan bringes for
            remedy: klagevejledning, kan appelleres, kan inden for
            restore: genindførte, genoprettede, oprindelige beløb, oprindelige bøde, tilbage på det oprindelige
            restore: oprindelige niveau, det oprindelige beløb, den oprindelige bøde, sat op igen, tilbage til det oprindelige
            restore: genindfører, genopretter
            annul: ophævede … afgørelse, lod … bortfalde
            uphold: gav … datatilsynet ret, fastholdt
            grant: gav … medhold, giver … medhold, gav … ret
            reduce: satte … ned, nedsatte … til, sænkede … til, satte … ned til
            increase: satte … op, forhøjede … til, hævede … til, skærpede … til
            refer: sendte … tilbage, hjemviste … til, sender … tilbage
            restore: stadfæstede … oprindelige
            appealVerb: tog … til landsretten, indbragte … for, bragte … for, ankede … til, anker … til
            ngoNoun: noyb
            personNoun: mor, forælder, forældre, studerende, it-studerende, advokat, journalist, lærer, læge
            personNoun: sygeplejerske, nabo, naboer, tillidsrepræsentant, byrådsmedlem, tidligere medarbejder
            personNoun: tidligere ansat, kvinde, mand, patient, pensionist, lejer, folketingsmedlem
            ngoNoun: forbrugerrådet, råd, fagforening, fagforbund, forening, foreningen
            ngoNoun: interesseorganisation
            partial: delvist, delvis, til dels
            intend: udelukker ikke, vil bestride, agter at, klager vi, anker vi, går vi til, vi klager, vi anker
            intend: vi går til, overvejer, forbereder, bebuder, vil indbringe, vil anke, vil klage, vil prøve
            intend: vil få prøvet, ansøge, vil søge om tilladelse, at gå til domstolene, at lade
            appealVerb: vil bestride, klager vi til, anker vi, går vi til domstolene, at gå til domstolene
            appealVerb: gå til domstolene, gå rettens vej, få prøvet forbuddet, få sagen for, få prøvet sagen
            appealVerb: søge om tilladelse til at anke, at lade landsretten, ansøge procesbevillingsnævnet
            remedy: kan kun indbringes, kan kun ankes, med tilladelse fra procesbevillingsnævnet
            propose: indstillet til en bøde, indstillet til bøde, indstillet … til en bøde, indstiller … til en bøde
            propose: indstiller til bøde, indstillede … til en bøde, lægger op til, lagt op til, kræver en bøde
            propose: nedlagt påstand, påstand om bøde, anklageskrift, foreslår en bøde, står til en bøde
            propose: risikerer en bøde, varslet en bøde, varsler en bøde
            rumour: ifølge kilder, kilder tæt på, anonyme kilder, erfarer, efter hvad
            remedy: kan … ankes, kan … indbringes, kan … påklages
            """#)
}
