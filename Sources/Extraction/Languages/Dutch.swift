extension Language {
    /// Dutch, as the press, the regulators and the courts of the Netherlands and Flanders write it.
    static let dutch = Language("nl", countries: ["NL", "BE"], rules: #"""
        # Words without content: never part of a company's name, and the mark of the language.
        stop: de, het, een, en, van, in, op, te, dat, die, is, was, voor, met, zijn, aan, er, niet, om, ook, als, dan
        stop: maar, door, bij, uit, naar, over, nog, wel, geen, heeft, hebben, had, hadden, werd, werden, wordt, worden
        stop: kan, kunnen, kon, konden, moet, moeten, moest, moesten, mag, mogen, mocht, wil, willen, wilde, wilden, zal
        stop: zullen, zou, zouden, dit, deze, zich, hun, hen, haar, hij, zij, ze, we, wij, ik, je, u, uw, ons, onze, mijn
        stop: hem, wie, wat, waar, waarom, wanneer, hoe, welke, welk, omdat, want, dus, toch, al, alle, alles, andere, ander
        stop: meer, minder, veel, weinig, zeer, heel, erg, zo, zoals, tot, tegen, tijdens, sinds, vanaf, na, nadat, voordat
        stop: terwijl, tussen, onder, zonder, binnen, buiten, volgens, wegens, vanwege, daarom, daarmee, daarvoor, daarbij
        stop: daarvan, daarop, daarna, daardoor, daarover, daartegen, daarnaast, daarin, hierdoor, hiervoor, hiermee, hierbij
        stop: hier, daar, waarbij, waarop, waarvan, waarin, waarmee, waardoor, waarvoor, waarna, eerder, later, nu, toen, toe
        stop: af, weer, steeds, altijd, nooit, vaak, soms, echter, hoewel, ofwel, of, noch, eens, elk, elke, ieder, iedere
        stop: enkele, sommige, verschillende, meerdere, iets, iemand, niemand, niets, zelf, zelfs, slechts, alleen, bovendien
        stop: intussen, inmiddels, ondertussen, eveneens, verder, vervolgens, tevens, aldus, namelijk, immers, overigens, zowel
        stop: mits, tenzij, indien, toen, ooit, bijna, ruim, reeds, gisteren, vandaag, morgen, gaat, gaan, ging, doet, doen
        stop: deed, gedaan, geweest, bent, ben, waren, krijgt, kreeg, krijgen, maakt, maakte, laat, liet, ten, ter, der, des
        stop: den, via, per, rond, rondom, jegens, inzake, betreffende, omtrent, ondanks, behalve, mede, naast, boven, achter
        stop: wegens, opnieuw, vooral, vooraf, eerst, onlangs, recent, momenteel, uiteindelijk, vermoedelijk, mogelijk, zegt
        stop: meldt, aldaar, zulke, dergelijke, hetzelfde, dezelfde, diens, wier, hetgeen, men, elkaar, ja, nee, eigen
        stop: achtergrond, bron, foto, beeld, datum, onderwerp, reacties, nieuws, samenvatting, lees, deel, daarentegen
        stop: desondanks, kortom, voorts, evenmin, eerstgenoemde, laatstgenoemde, volgend, volgende, waaronder, alsnog
        abbr: art, artt, nr, nrs, mr, mrs, dhr, mevr, mw, dr, drs, ir, ing, prof, mio, mln, mld, mrd, incl, excl, resp, jl, jr
        abbr: sr, no, inc, ltd, corp, co, bijv, bv, blz, p, pp, ca, circa, enz, etc, d . w . z, o . a, m . n, n . a . v, i . v . m
        abbr: m . b . t, d . d, i . c, jo, vgl, zgn, t . a . v, a . d . h . v, par, st, vs, afd, pct, tel, max, min, gem, lit, ev
        abbr: e . v, v . m, k . b, r . o, rb, hr, hof, jan, feb, mrt, apr, jun, jul, aug, sept, sep, okt, nov, dec, onderd, ond
        abbr: i . p . v, o . m, aant, alg, volg, aanh, e . d, m . i . v, mgr, ds, t . o . v, t . g . v, red

        the: de, het, dit, dat, deze, die, zijn, haar, hun, diens, ons, onze, 't, 's, dezelfde, hetzelfde, beide, alle, voornoemde
        a: een, één, 'n, nog een, ander, andere, enkele, verschillende, meerdere, diverse, sommige, bepaalde, twee, drie, vier
        a: vijf, zes, zeven, acht, negen, tien, tal van, een aantal, een niet nader genoemd, een niet nader genoemde, geen
        a: een anonieme, een onbekende, een handvol, een reeks
        pronoun: hij, zij, het, ze, dat, dit, die, deze, hem, haar, hen, hun, wie, welke, welk, zich, zichzelf, laatstgenoemde
        pronoun: eerstgenoemde, de laatste, de eerste, dat bedrijf, beide, beiden
        not: niet, geen, nooit, noch, nimmer, evenmin, zonder, niets, niemand, weigert, weigerde, verzuimde, verzuimt, naliet
        not: nalaat, nagelaten, in plaats van, geenszins, nergens, ten onrechte niet, niet langer
        and: en, of, alsmede, alsook, evenals, zowel, en ook, samen met, plus, als ook, ofwel, respectievelijk, &, dan wel, en / of
        to: tot, t/m, tot en met, tm, t . e . m, à

        # Numbers, sums and dates.
        number 0.5: half, halve, een half, een halve, helft
        number 0.25: een kwart, kwart
        number 0.75: driekwart
        number 1.5: anderhalf, anderhalve, ander half
        number 2.5: tweeënhalf, tweeënhalve, twee en een half
        number 3.5: drieënhalf, drieënhalve
        number 4.5: vierenhalf, vierenhalve
        number 5.5: vijfenhalf
        number 1: één, een
        number 2: twee
        number 3: drie
        number 4: vier
        number 5: vijf
        number 6: zes
        number 7: zeven
        number 8: acht
        number 9: negen
        number 10: tien
        number 11: elf
        number 12: twaalf
        number 13: dertien
        number 14: veertien
        number 15: vijftien
        number 16: zestien
        number 17: zeventien
        number 18: achttien
        number 19: negentien
        number 20: twintig
        number 25: vijfentwintig
        number 30: dertig
        number 35: vijfendertig
        number 40: veertig
        number 45: vijfenveertig
        number 50: vijftig
        number 60: zestig
        number 70: zeventig
        number 75: vijfenzeventig
        number 80: tachtig
        number 90: negentig
        number 100: honderd
        number 120: honderdtwintig
        number 150: honderdvijftig
        number 200: tweehonderd
        number 250: tweehonderdvijftig
        number 300: driehonderd
        number 400: vierhonderd
        number 450: vierhonderdvijftig
        number 500: vijfhonderd
        number 600: zeshonderd
        number 700: zevenhonderd
        number 750: zevenhonderdvijftig
        number 800: achthonderd
        number 900: negenhonderd
        number 2000: tweeduizend
        number 3000: drieduizend
        number 4000: vierduizend
        number 5000: vijfduizend
        number 6000: zesduizend
        number 7000: zevenduizend
        number 8000: achtduizend
        number 9000: negenduizend
        number 10000: tienduizend
        number 12000: twaalfduizend
        number 15000: vijftienduizend
        number 20000: twintigduizend
        number 25000: vijfentwintigduizend
        number 30000: dertigduizend
        number 40000: veertigduizend
        number 50000: vijftigduizend
        number 60000: zestigduizend
        number 75000: vijfenzeventigduizend
        number 100000: honderdduizend
        number 150000: honderdvijftigduizend
        number 200000: tweehonderdduizend
        number 250000: tweehonderdvijftigduizend
        number 300000: driehonderdduizend
        number 400000: vierhonderdduizend
        number 500000: vijfhonderdduizend
        number 600000: zeshonderdduizend
        number 700000: zevenhonderdduizend
        number 750000: zevenhonderdvijftigduizend
        number 800000: achthonderdduizend
        number 900000: negenhonderdduizend
        scale 2: honderd
        scale 3: duizend, dzd, k
        scale 5: ton, ton euro
        scale 6: miljoen, miljoenen, mln, mio, mil, m, mn
        scale 9: miljard, miljarden, mld, mrd, md, bn
        scale 12: biljoen, bln
        currency EUR: euro, euro's, euros, eur
        currency USD: dollar, dollars, usd, amerikaanse dollar, amerikaanse dollars, us dollar, us-dollar
        currency GBP: pond, ponden, pond sterling, britse pond, britse ponden, brits pond, gbp, sterling, engelse pond
        currency SEK: zweedse kroon, zweedse kronen, zweedse kronor, sek, kronor, krona, kroon
        currency NOK: noorse kroon, noorse kronen, noorse kroner, nok, kroner, kronen
        currency DKK: deense kroon, deense kronen, deense kroner, dkk
        currency ISK: ijslandse kroon, ijslandse kronen, ijslandse kronur, isk
        currency CHF: zwitserse frank, zwitserse franken, zwitserse franc, zwitserse francs, chf, frank
        currency PLN: zloty, zloty's, zlotys, poolse zloty, poolse zloty's, pln
        currency HUF: forint, forinten, forints, hongaarse forint, hongaarse forinten, huf
        currency CZK: tsjechische kroon, tsjechische kronen, tsjechische koruna, koruna, czk
        currency RON: leu, lei, roemeense leu, roemeense lei, ron
        currency BGN: lev, leva, bulgaarse lev, bulgaarse leva, bgn
        currency HRK: kuna, kroatische kuna, hrk
        currency TRY: turkse lira, lira, try
        currency RUB: roebel, roebels, rub
        currency JPY: yen, jpy
        currency CNY: yuan, renminbi, cny
        currency KRW: won, zuid-koreaanse won, krw
        currency INR: roepie, roepies, inr
        currency CAD: canadese dollar, canadese dollars, cad
        currency AUD: australische dollar, australische dollars, aud
        currency BRL: braziliaanse real, reais, brl
        approx: ruim, circa, ca, ongeveer, zo'n, rond, rond de, omstreeks, bijna, haast, meer dan, minder dan, om en nabij, krap
        approx: een kleine, een dikke, een slordige, dik, net geen, net iets meer dan, net iets minder dan, iets meer dan, naar schatting
        approx: iets minder dan, pakweg, grofweg, een goede, een krappe, omgerekend, plusminus, ten minste, tenminste, minstens
        approx: minimaal, net onder, net boven, net over, iets boven, iets onder, goed voor, afgerond, in de buurt van, boven, onder
        approx: tegen, zowat, een bedrag van, om precies te zijn, precies, exact, maar liefst, slechts, liefst, nagenoeg, schier
        approx: niet minder dan, over de, ongeveer gelijk aan, destijds, toen, toen zo'n, een forse, een stevige, een symbolische
        perPeriod: per dag, per week, per maand, voor elke dag, voor iedere dag, elke dag, iedere dag, dagelijks, dagelijkse, voor elke week
        perPeriod: elke week, wekelijks, wekelijkse, iedere week, voor iedere week, voor elke maand, maandelijks, maandelijkse, elke maand
        perPeriod: per overtreding, per keer, per uur, voor elke twee weken, per twee weken, elke twee weken, per kalenderdag
        perPeriod: per dag vertraging, per dag dat, voor elke dag dat, per week dat, per werkdag, per inbreuk, per begonnen dag
        perPeriod: voor elke dag vertraging, per dag of, per dagdeel, per begonnen week
        > Wie niet op tijd stopt, betaalt 5.000 euro voor elke dag dat de camera blijft draaien.

        month 1: januari, jan
        month 2: februari, feb, febr
        month 3: maart, mrt
        month 4: april, apr
        month 5: mei
        month 6: juni, jun
        month 7: juli, jul
        month 8: augustus, aug
        month 9: september, sept, sep
        month 10: oktober, okt
        month 11: november, nov
        month 12: december, dec
        weekday 1: maandag, maandagochtend, maandagmiddag, maandagavond
        weekday 2: dinsdag, dinsdagochtend, dinsdagmiddag, dinsdagavond
        weekday 3: woensdag, woensdagochtend, woensdagmiddag, woensdagavond
        weekday 4: donderdag, donderdagochtend, donderdagmiddag, donderdagavond
        weekday 5: vrijdag, vrijdagochtend, vrijdagmiddag, vrijdagavond
        weekday 6: zaterdag, zaterdagochtend, zaterdagmiddag, zaterdagavond
        weekday 7: zondag, zondagochtend, zondagmiddag, zondagavond
        day 0: vandaag, vanochtend, vanmorgen, vanmiddag, vanavond, heden, vannacht, deze ochtend
        day -1: gisteren, gisterochtend, gisteravond, gistermiddag, gistermorgen, een dag eerder, de dag ervoor, daags ervoor
        day -2: eergisteren, twee dagen geleden, twee dagen eerder
        day 1: morgen, een dag later, de volgende dag, de dag erna, een dag daarna
        yearRef 0: dit jaar, eerder dit jaar, later dit jaar, dat jaar, hetzelfde jaar, datzelfde jaar, het lopende jaar, begin dit jaar
        yearRef -1: vorig jaar, verleden jaar, afgelopen jaar, het afgelopen jaar, een jaar geleden, een jaar eerder, het jaar ervoor
        yearRef -1: het jaar daarvoor, eind vorig jaar, begin vorig jaar, het voorgaande jaar, in het voorgaande jaar, vorige zomer
        yearRef -1: vorige winter, vorig voorjaar, vorig najaar, een jaar daarvoor
        yearRef -2: twee jaar geleden, eergisteren jaar, twee jaar eerder, twee jaar daarvoor
        yearRef -3: drie jaar geleden, drie jaar eerder
        yearRef -4: vier jaar geleden, vier jaar eerder
        yearRef -5: vijf jaar geleden, vijf jaar eerder
        yearRef 1: volgend jaar, komend jaar, een jaar later, het jaar erna, het jaar daarop, een jaar daarna, het jaar nadien
        monthRef 0: deze maand, eerder deze maand, die maand, later deze maand, dezelfde maand, begin deze maand
        monthRef -1: vorige maand, verleden maand, afgelopen maand, een maand geleden, een maand eerder, de maand ervoor, eind vorige maand
        monthRef -2: twee maanden geleden, twee maanden eerder
        monthRef -3: drie maanden geleden, drie maanden eerder
        monthRef 1: volgende maand, een maand later, komende maand, een maand daarna
        ordinal 1: eerste
        ordinal 2: tweede
        ordinal 3: derde
        ordinal 4: vierde
        ordinal 5: vijfde
        ordinal 6: zesde
        ordinal 7: zevende
        ordinal 8: achtste
        ordinal 9: negende
        ordinal 10: tiende
        ordinal 11: elfde
        ordinal 12: twaalfde
        ordinal 13: dertiende
        ordinal 14: veertiende
        ordinal 15: vijftiende
        ordinal 16: zestiende
        ordinal 17: zeventiende
        ordinal 18: achttiende
        ordinal 19: negentiende
        ordinal 20: twintigste
        ordinal 21: eenentwintigste
        ordinal 22: tweeëntwintigste
        ordinal 23: drieëntwintigste
        ordinal 24: vierentwintigste
        ordinal 25: vijfentwintigste
        ordinal 26: zesentwintigste
        ordinal 27: zevenentwintigste
        ordinal 28: achtentwintigste
        ordinal 29: negenentwintigste
        ordinal 30: dertigste
        ordinal 31: eenendertigste
        season: lente, voorjaar, zomer, herfst, najaar, winter, begin van het jaar, eind van het jaar, nazomer, voorzomer
        season: eerste kwartaal, tweede kwartaal, derde kwartaal, vierde kwartaal, eerste helft van, tweede helft van, jaarwisseling

        # The law.
        gdpr: avg, ^gdpr, algemene verordening gegevensbescherming, verordening gegevensbescherming, verordening ( eu
        gdpr: algemene gegevensbeschermingsverordening, gegevensbeschermingsverordening, privacyverordening, europese privacywet
        gdpr: europese privacyverordening, europese privacyrichtlijn, europese privacywetgeving, europese privacyregels
        gdpr: privacywet, privacywetgeving, privacyregels, privacyrichtlijn, privacywetten, europese privacywetten, avg-regels
        gdpr: europese gegevensbeschermingsregels, europese databeschermingsregels, gegevensbeschermingswetgeving, gdpr-wetgeving
        gdpr: databeschermingswetgeving, databeschermingswet, databeschermingsregels, privacyrecht, avg-boete, avg-boetes
        gdpr: gdpr-boete, gdpr-boetes, avg-overtreding*, gdpr-inbreuk*, avg-inbreuk*, avg-schending*, gdpr-regels, avg-wetgeving
        gdpr: eu-privacywet, eu-privacyregels, eu-privacywetgeving, europese privacynormen, gegevensbeschermingsregels, avg-wet
        gdpr: gegevensbeschermingswet*, gegevensbeschermingsrecht, dataregels, europese dataregels, avg-sanctie*, rgpd, dsgvo
        gdpr: europese wetgeving voor gegevensbescherming, europese privacy-regels, europese privacy-wetgeving, gdpr-overtreding*
        gdpr: regels voor gegevensbescherming, wetgeving inzake gegevensbescherming, europese datawet, europese databeschermingswet
        gdpr: bescherming persoonsgegevens, dataprivacyregels, dataprivacywet*, privacyvoorschriften, persoonsgegevens
        ukGDPR: uk gdpr, uk-gdpr, britse avg, britse gdpr, britse versie van de avg, britse privacywet, britse privacywetgeving
        ukGDPR: britse variant van de avg, britse versie van de gdpr, britse privacyregels, uk-avg, britse gegevensbeschermingswet
        ePrivacy: cookie*, cookiewet, cookiewetgeving, cookieregels, cookiebepaling*, telecommunicatiewet, eprivacy, e-privacy
        ePrivacy: eprivacyrichtlijn, e-privacyrichtlijn, eprivacy-richtlijn, e-privacy-richtlijn, ^tw, trackingcookie*, pecr
        ePrivacy: telemarketing, ongevraagde reclame, ongevraagde reclamemails, ongevraagde telefoontjes, ongewenste telefoontjes
        ePrivacy: spam, spammail*, spamverbod, direct marketing, directmarketing, reclamemails, reclameberichten, marketingmails
        ePrivacy: ongevraagde berichten, ongevraagde communicatie, belmenietregister, bel-me-niet-register, bel-me-niet, cookiemuur*
        ePrivacy: wet elektronische communicatie, advertentiecookie*, ongevraagde commerciële, telefonische verkoop, marketingtelefoontjes
        ePrivacy: elektronische communicatie, commerciële telefoontjes, reclametelefoontjes, trackers, spamberichten, spam-sms*
        nationalLaw: wbp, wet bescherming persoonsgegevens, uavg, uitvoeringswet, wet politiegegevens, wpg, wjsg, kaderwet, camerawet
        nationalLaw: wet justitiële en strafvorderlijke gegevens, wet basisregistratie personen, privacywet van 1992, data protection act
        nationalLaw: wet van 8 december, nationale wet, nationale privacywet, richtlijn gegevensbescherming, oude privacywet, oude wet
        nationalLaw: vorige privacywet, federale gegevensbeschermingswet, wet verwerking persoonsgegevens, wet brp, jeugdwet
        nationalLaw: databeschermingsrichtlijn, wet camera's, kaderwet gegevensbescherming, nationale privacyregels, wabvpz, wgbo
        nationalLaw: wet openbaarheid, zorgwet, bundesdatenschutzgesetz, voorganger van de avg, oude privacywetgeving, ccpa, bipa, coppa
        otherField: mededinging*, kartel*, concurrentiewaakhond, concurrentieautoriteit, antitrust*, mededingingsautoriteit, ^acm
        otherField: autoriteit consument, mededingingswet, mededingingsrecht, marktmacht, machtsmisbruik, machtspositie, prijsafspraken
        otherField: prijsafspraak, kartelboete, kartelwaakhond, europese mededingingsregels, digital markets act, digital services act
        otherField: ^dma, ^dsa, ^afm, autoriteit financiële markten, ^dnb, de nederlandsche bank, ^fsma, nationale bank, ^fiod, witwas*
        otherField: voetbal*, ^knvb, ^uefa, ^fifa, eredivisie, scheidsrechter*, elftal*, trainer*, speler*, doping, formule 1
        otherField: belastingontduiking, belastingfraude, belastingaanslag*, btw, fiscale, accijns*, douane, ^ilt, ^nvwa, voedselveiligheid
        otherField: arbeidsinspectie, nederlandse arbeidsinspectie, kansspelautoriteit, ^ksa, gokverbod, commissariaat voor de media
        otherField: verkeersboete*, snelheidsboete*, parkeerboete*, snelheidsovertreding*, milieu*, stikstof*, uitstoot, mestboete*
        otherField: ^sec boete, ^ftc, federal trade commission, beurswaakhond, beurstoezichthouder, marktmanipulatie, voorkennis
        otherField: omkoping, corruptie, sjoemel*, consumentenwet*, misleidende reclame, oneerlijke handelspraktijken, nepkorting*
        otherField: greenwashing, ^bipt, ofcom, agentschap telecom, rijksinspectie, ^rdi, prijzenwet, staatssteun, nza, zorgautoriteit
        otherField: octrooi*, auteursrecht*, smaad, laster, inspectie leefomgeving, belgische mededingingsautoriteit, bundeskartellamt
        otherField: coronaboete*, fusie*, uitstootrechten, economische inspectie
        article: artikel, artikelen, art, artt, artikels
        paragraph: lid, leden, paragraaf, par, paragrafen, alinea
        point: punt, onder, sub, letter, letters, aanhef en onder, aanhef en onderdeel, onderdeel, onderdelen, lit, aanhef, punten, litera
        infringe: in strijd met, in strijd, strijdig met, strijdig, overtred*, overtrad, overtraden, overtreedt, overtreden, schend*
        infringe: geschonden, schond, schonden, inbreuk, inbreuken, inbreuk op, inbreukmakend*, maakte inbreuk, maakt inbreuk, *inbreuk
        infringe: *inbreuken, *overtreding, *overtredingen, *schending, *schendingen, onrechtmatig*, onwettig*, illegaal, illegale
        infringe: niet nageleefd, niet-naleving, niet naleven, niet naleeft, niet-nakoming, niet nakomen, niet voldoen, niet voldaan
        infringe: voldoet niet, voldeed niet, voldeden niet, zonder toestemming, zonder grondslag, zonder wettelijke grondslag
        infringe: zonder rechtsgrond, geen rechtsgrond, geen grondslag, geen wettelijke grondslag, zonder rechtsgrondslag, strafbaar
        infringe: geen rechtsgrondslag, niet volgens de regels, tegen de regels, tegen de wet, aan de laars, aan hun laars, onbevoegd
        infringe: misbruik*, tekortkoming*, tekortgeschoten, schoot tekort, schiet tekort, schoten tekort, niet aan de eisen, onzorgvuldig*
        infringe: onvoldoende beveilig*, onvoldoende bescherm*, slecht beveilig*, ontoereikend*, onterecht, verboden, niet toegestaan
        infringe: had niet mogen, hadden niet mogen, ging de fout in, in de fout, gingen de fout in, brak de regels, gebroken

        # Measures.
        fine: boete, boetes, geldboete, geldboetes, geldboeten, *boete, *boetes, bestuurlijke boete, bestuurlijke boetes
        fine: administratieve geldboete, administratieve geldboetes, administratieve boete, administratieve boetes, boetebedrag
        fine: bestuurlijke sanctie, bestuurlijke sancties, administratieve sanctie, administratieve sancties, sanctie, sancties
        fine: geldsanctie, geldsancties, financiële sanctie, financiële sancties, boetebesluit, boetebesluiten, boetebeschikking
        fine: boeteoplegging, geldstraf, geldstraffen, recordboete, recordboetes, privacyboete, privacyboetes, miljoenenboete
        fine: miljoenenboetes, miljardenboete, miljardenboetes, megaboete, megaboetes, monsterboete, avg-boete, avg-boetes
        fine: gdpr-boete, gdpr-boetes, boetesom, boetesommen, strafbedrag, bekeuring, boetemaatregel, geldboetebesluit, penalty
        fine: boetebeslissing, basisboete, boete-oplegging, straf
        > Bolder BV kreeg een recordboete.
        fineVerb: beboet, beboette, beboetten, beboeten, te beboeten, beboetend, wordt beboet, werd beboet, worden beboet, werden beboet
        fineVerb: is beboet, zijn beboet, heeft beboet, sanctioneert, sanctioneerde, gesanctioneerd, sanctioneren, bestraft, bestraffen
        fineVerb: bestrafte, bestraften, gestraft, straft, strafte, straffen, bestraffing, aangeslagen, beboeting, op de bon
        fineVerb: sloeg _ aan, slaat _ aan
        > De Noorse toezichthouder heeft Fjellbo beboet.
        impose: leg op, legt, leggen, legde, legden, opgelegd, opgelegde, oplegt, oplegde, oplegden, opleggen, op te leggen, oplegging
        impose: deelt, delen, deelde, deelden, uitgedeeld, uitgedeelde, uitdeelt, uitdeelde, uitdeelden, uitdelen, uit te delen
        impose: geeft, geven, gaf, gaven, gegeven, te geven, gevonnist, uitgeschreven, schrijft uit, schreef uit, uitschrijven, uitschreef
        impose: slingert, slingerde, trakteert, trakteerde, getrakteerd, uitgereikt, reikt uit, reikte uit, vastgesteld, stelde, stelt
        impose: vaststelt, vaststelde, vast te stellen, neemt, nam, genomen, treft, trof, getroffen, bestraft, veroordeelt, veroordeelde
        impose: veroordeeld, verleent, verleende, uitgesproken, spreekt, sprak, uitspreekt, uitsprak, aangekondigd, kondigt, kondigde
        impose: uitgevaardigd, vaardigt, vaardigde, opgedragen, aangezegd, verzonden, eist, eiste, verbindt, verbond, verbonden
        impose: toegekend, kent toe, kende toe, hangt, opgehangen, zadelt, zadelde, opgezadeld, vordert
        > De toezichthouder deelde in mei een boete van 40.000 euro uit aan Zorgpunt Oost.
        receive: kreeg, kregen, krijgt, krijgen, gekregen, te krijgen, ontvangt, ontvangen, ontving, ontvingen, opgelegd gekregen
        receive: opgelegd krijgt, opgelegd kreeg, opgelegd krijgen, kreeg opgelegd, krijgt opgelegd, kregen opgelegd, opgelopen, opgelegd kregen
        receive: liep op, loopt op, oploopt, opliep, opliepen, oplopen, incasseert, incasseerde, incasseren, geïncasseerd, incasseerden
        receive: om de oren gekregen, om de oren krijgt, om de oren kreeg, aan de broek, aan zijn broek, aan haar broek, aan hun broek
        receive: te maken met, wacht, wachten, wachtte, kan rekenen op, kunnen rekenen op, riskeert, riskeren, riskeerde, tegemoetzien
        receive: tegemoet zien, ziet tegemoet, hangt boven het hoofd, voor de kiezen, voor de kiezen kreeg, op de vingers getikt
        receive: getroffen door, geconfronteerd met, verwerft, slikt, slikte, slikken, geslikt, verbeurt, verbeurde, verbeurd, verbeuren
        receive: verschuldigd, aansprakelijk, pakt, gepakt, te horen gekregen, te horen kreeg, deel gevallen, te beurt gevallen, ten deel
        receive: toegewezen gekregen, te pakken, toebedeeld, toebedeeld gekregen, aangesmeerd, aangesmeerd gekregen, getrakteerd op
        > Het hotel Duinzicht liep een boete van 12.000 euro op.
        mustPay: moet betalen, moeten betalen, moest betalen, moesten betalen, betalen, betaalt, betaalde, betaalden, betaald, te betalen
        mustPay: dient te betalen, dienen te betalen, zal betalen, zullen betalen, betaling van, moet neertellen, neertellen, ophoesten
        mustPay: moet ophoesten, dokken, moet dokken, afdragen, aftikken, afrekenen, op te hoesten, neer te tellen, lappen, afrekent
        mustPay: veroordeeld tot betaling, tot betaling van, voldoen, te voldoen, overmaken, schuift, kwijt, is kwijt, zijn kwijt, kost
        order: gelast, gelasten, gelastte, gelastten, last, draagt op, dragen op, droeg op, droegen op, opgedragen, opdraagt, opdroeg
        order: opdragen, op te dragen, draagt, droeg, beveelt, bevelen, beval, bevalen, bevolen, bevel, opdracht, opdrachten, verplicht
        order: verplichten, verplichtte, verplichtten, eist, eisen, eiste, eisten, geëist, sommeert, sommeerde, gesommeerd, sommeren
        order: sommatie, aanwijzing, corrigerende maatregel, corrigerende maatregelen, herstelmaatregel, herstelmaatregelen, instrueert
        order: geïnstrueerd, instructie, dwingt, dwingen, dwong, gedwongen, verzoekt, moet, moeten, moest, moesten, dient te, dienen te
        order: dient, dienen, diende te, dienden te, binnen drie maanden, binnen zes maanden, krijgt de opdracht, kreeg de opdracht
        order: kreeg opdracht, krijgt opdracht, verplicht om, aangezegd, ingebrekestelling, handhavingsbevel, nalevingsbevel, hersteltermijn
        order: handhavingsbesluit, handhavingsmaatregel, handhavingsmaatregelen, maande, maant, gemaand, draagt _ op, draagt het bedrijf op
        order: de tijd om, krijgt de tijd, kreeg de tijd, uiterlijk, termijn van, legt een last op, formele aanmaning, in gebreke gesteld
        order: roept op, aanmaning, aangemaand, begunstigingstermijn
        comply: in overeenstemming brengen, in overeenstemming te brengen, in overeenstemming brengt, in overeenstemming gebracht
        comply: in overeenstemming, overeenstemming, in lijn brengen, in lijn te brengen, in lijn met, in regel stellen, in orde brengen
        comply: in orde maken, op orde brengen, op orde te brengen, op orde, wijzigingen doorvoeren, wijzigingen, wijzigen, te wijzigen
        comply: wijzigt, gewijzigd, doorvoeren, door te voeren, verwijderen, te verwijderen, verwijdert, verwijderd, verwijdering, wissen
        comply: te wissen, gewist, wist, vernietigen, te vernietigen, aanpassen, aan te passen, aanpast, aanpassing, aanpassingen
        comply: veranderen, te veranderen, verandert, veranderingen, verbeteren, te verbeteren, verbetert, verbeteringen, beëindigen
        comply: te beëindigen, beëindigt, beëindiging, een einde maken aan, een einde te maken aan, einde maken, einde te maken, herstellen
        comply: te herstellen, rectificeren, te rectificeren, corrigeren, te corrigeren, informeren, te informeren, inlichten, in te lichten
        comply: inzage geven, inzage te geven, inzage verlenen, inzage te verlenen, gehoor geven, gehoor te geven, naleven, na te leven
        comply: te voldoen aan, maatregelen nemen, maatregelen te nemen, maatregelen treffen, maatregelen te treffen, stappen zetten
        comply: beveiligen, te beveiligen, beter beveiligen, beter te beveiligen, invoeren, in te voeren, aanstellen, aan te stellen
        comply: vertegenwoordiger aanwijzen, vertegenwoordiger aan te wijzen, anonimiseren, te anonimiseren, herzien, te herzien, opruimen
        comply: toestemming vragen, toestemming te vragen, ongedaan maken, ongedaan te maken, regulariseren, conformeren, bijwerken
        comply: schrappen, te schrappen, afschermen, af te schermen, offline halen, weghalen, weg te halen, inrichten, opschonen
        comply: orde op zaken stellen, de zaken op orde, uitvoeren, aan de regels voldoen, aan de wet voldoen, conform, herstel
        comply: beëindigd, teruggeven, beperken, te beperken
        ban: verbod, verboden, verbiedt, verbieden, verbood, verboden om, te verbieden, verwerkingsverbod, gebruiksverbod, exportverbod
        ban: verbod op, doorgifteverbod, verwerkingsbeperking, stopzetting, opschorting van de doorgifte, opschorting van doorgiften
        ban: opschorting van de verwerking, tijdelijk verbod, definitief verbod, stopzetten van de verwerking, verbodsmaatregel, ban
        ban: beperking van de verwerking, verwerkingsstop, datastop, blokkeert, blokkeren, blokkeerde, geblokkeerd, blokkade, verban*
        ban: niet meer mag, niet langer mag, mag niet meer, mag niet langer, mogen niet meer, mogen niet langer, mag geen, mogen geen
        ban: mag voorlopig geen, mag voorlopig niet, ontzegt, ontzegd, de wacht aangezegd, in de ban, moratorium, stillegging, stilgelegd
        ban: legt stil, verbod tot, verbodsbevel, verwerkingsverboden, doorgifte stopzetten, verbod voor
        > De toezichthouder verbiedt Kadenza om stemmen van luisteraars te bewaren.
        stopVerb: stoppen, stopt, stopte, stopten, gestopt, te stoppen, staken, te staken, staakt, staakte, gestaakt, stopzetten
        stopVerb: stop te zetten, stopzet, stopgezet, zet stop, zette stop, ophouden, op te houden, opschorten, op te schorten, opschort
        stopVerb: opgeschort, schort op, onderbreken, te onderbreken, halt, een halt toeroepen, halt toeroepen, halt houden, beëindigen
        stopVerb: pauzeren, pauzeert, uitzetten, uit te zetten, uitgezet, uitschakelen, uit te schakelen, stilleggen, stil te leggen
        stopVerb: zich onthouden, onthouden van, afzien van, af te zien van, niet langer verwerken, niet meer verwerken, weghalen
        stopVerb: stop met, stoppen met, opdoeken, afsluiten, stopzetting van, per direct stoppen, onmiddellijk stoppen, meteen stoppen
        reprimand: berisping, berispingen, berispt, berispte, berispten, berispen, te berispen, reprimande, reprimandes, reprimand
        reprimand: terechtwijzing, terechtgewezen, officiële berisping, op de vingers, op de vingers getikt, vermaning, vermaand
        warn: waarschuwing, waarschuwingen, waarschuwt, waarschuwde, waarschuwden, gewaarschuwd, waarschuwen, te waarschuwen
        warn: waarschuwingsbrief, waarschuwingsbrieven, formele waarschuwing, formele waarschuwingen, officiële waarschuwing
        warn: normoverdragende brief, normoverdragend gesprek, normuitleg, gele kaart
        periodic: dwangsom, dwangsommen, last onder dwangsom, lasten onder dwangsom, dwangsomlast, dwangsombesluit, *dwangsom, *dwangsommen
        periodic: boete per dag, dagboete, dagelijkse boete, astreinte, straffe van een dwangsom, onder dwangsom, dwangsomoplegging
        periodic: invordering, invorderingsbesluit, op straffe van, dwanggeld, tvangsmulkt, dagelijkse dwangsom, invorderen
        > De AP dreigt met een dwangsom van 2.500 euro per week voor Parkeerhuis Zuid.
        propose: voornemen, voornemens, voorgenomen, conceptbesluit, conceptbesluiten, concept-besluit, ontwerpbesluit, ontwerpbesluiten
        propose: ontwerpbeslissing, ontwerpbeslissingen, conceptbeslissing, ontwerp-besluit, ontwerp van besluit, wil beboeten, wil _ beboeten
        propose: van plan, is van plan, zijn van plan, was van plan, voorlopig, voorlopige, voorlopig besluit, voorlopig oordeel, stelt voor
        propose: stelde voor, voorgesteld, voorgestelde, voorstel, voorstellen, voorstelt, voorstelde, vraagt om een boete, aanbeveling
        propose: aanbevolen, beveelt aan, beval aan, wil opleggen, wil een boete, willen opleggen, kondigde aan, aangekondigde boete
        propose: vordering, vorderde, vorderen, gevorderd, wil laten betalen, willen laten betalen, op uit was, aanvankelijk, oorspronkelijk
        propose: oorspronkelijke, aankondiging van een boete, intentieverklaring, plan om, dreigt te beboeten, dreigt met een boete
        propose: heeft het voornemen, te zullen, boetevoornemen, concept, ontwerp, boetevoorstel, pleit voor, pleitte voor, adviseert
        > De ICO stuurde Larkspur een voornemen tot een boete van twee miljoen pond.
        rumour: ingewijde, ingewijden, bronnen, bron, volgens bronnen, anonieme bronnen, bronnen rond, bronnen binnen, insiders, insider
        rumour: betrokkenen zeggen, mensen met kennis van de zaak, personen met kennis van de zaak, kennis van de zaak, gerucht, geruchten
        rumour: naar verluidt, naar verwachting, verwacht, verwacht wordt, wordt verwacht, vermoedelijk, mogelijk, waarschijnlijk, volgens geruchten
        rumour: op gezag van, zou krijgen, zou een boete, zouden een boete, kan rekenen op, kan een boete, kunnen een boete, hangt een boete
        rumour: boven het hoofd, wil een boete, wacht een boete, gelekt, gelekte, uitgelekt, uitgelekte, lek, vertrouwelijke bronnen
        rumour: goed ingelichte, welingelichte, anoniem, dreigt, dreigt te krijgen, riskeert, in de lucht, tegemoetzien, tegemoet zien
        rumour: op komst, aanstaande, binnenkort, zou gaan om, zouden, zou, zo goed als zeker, bereidt voor, bereidt een boete voor
        rumour: dicht bij de zaak, dicht bij het dossier, op de hoogte van de zaak, personen dicht bij
        > Vonkel krijgt deze week een boete, zeggen drie ingewijden.
        withdraw: ingetrokken, intrekt, introk, introkken, intrekken, in te trekken, intrekking, trekt in, trok in, trokken in, afgeblazen
        withdraw: teruggetrokken, teruggenomen, laten vallen, ziet af van, zag af van, afgezien van, geseponeerd, sepot, opgeheven
        withdraw: ophief, opheft, heft op, hief op, opheffen, trekt terug, trok terug, geschrapt

        # Sums that are no fines.
        cap: tot, maximaal, maximale, maximum, maxima, plafond, hoogstens, ten hoogste, hooguit, bovengrens, wettelijk maximum, op te lopen
        cap: van de omzet, van de jaaromzet, van de wereldwijde omzet, van de wereldwijde jaaromzet, van de wereldomzet, van hun omzet
        cap: van haar omzet, van zijn omzet, van de mondiale omzet, van de jaarlijkse omzet, van de totale omzet, van de totale jaaromzet
        cap: van hun jaaromzet, van hun wereldwijde, van de wereldwijde jaarlijkse, van de totale wereldwijde, van hun jaarlijkse omzet
        cap: kan oplopen, kunnen oplopen, oplopen tot, oplopend tot, oploopt tot, loopt op tot, opliep tot, kan opleggen, kunnen opleggen
        cap: mag opleggen, mogen opleggen, maximumboete, maximumboetes, maximale boete, maximale boetes, boetemaximum, boeteplafond
        cap: de hoogste van de twee, als dat meer is, indien dit hoger is, wanneer dat hoger is, limiet, boetebandbreedte, boetecategorie
        cap: niet meer dan, niet hoger dan, mogelijke boete, boetes van maximaal, boete van maximaal, boetes tot, boete tot, met een maximum
        cap: met een maximum van, theoretisch, in theorie, had kunnen, hadden kunnen, zou kunnen, zouden kunnen, drempel, bandbreedte
        > De wet laat boetes toe die kunnen oplopen tot 20 miljoen euro.
        turnover: omzet, omzetten, jaaromzet, wereldomzet, *omzet, winst, winsten, *winst, nettowinst, resultaat, inkomsten, opbrengst
        turnover: opbrengsten, kwartaalwinst, verkopen, beurswaarde, marktwaarde, waardering, balanstotaal, eigen vermogen, vermogen
        turnover: verlies, jaarresultaat, kwartaalomzet, jaarwinst, brutowinst, zakencijfer, omzetcijfer, beurskoers, aandelen, aandeel
        total: totaal, totale, in totaal, gezamenlijk, gezamenlijke, samen, bij elkaar, bijeen, opgeteld, alles bij elkaar, al met al
        total: totaalbedrag, totaalbedragen, in totaal voor, cumulatief, cumulatieve, gecombineerd, gecombineerde, tezamen, in zijn geheel
        total: alles samen, som van, eindtotaal, bij elkaar opgeteld, samen goed voor, gemiddeld, gemiddelde, mediaan, aan boetes
        total: optelsom, boetetotaal, in de loop der jaren, over het hele jaar, totaalsom
        damages: schadevergoeding, schadevergoedingen, schadeclaim, schadeclaims, massaclaim, massaclaims, massa-claim, claim, claims
        damages: collectieve actie, collectieve acties, collectieve vordering, collectieve rechtszaak, groepsvordering, groepsvorderingen
        damages: class action, class-action, smartengeld, vergoeding, vergoedingen, compensatie, immateriële schade, schade, schadebedrag
        damages: gedupeerden, eist schadevergoeding, dagvaarding, dagvaardt, gedagvaard, dagvaardde, dagvaarden, civiele zaak
        damages: civiele procedure, eiser, eisers, eiseres, claimstichting, claimorganisatie, claimde, claimden, claimt, vordert
        otherSum: voorziening, voorzieningen, prijs, prijzen, kosten, kost, kostte, kostten, budget, budgetten, begroting, investering
        otherSum: investeringen, investeert, investeerde, investeren, geïnvesteerd, deal, deals, overname, overnames, overnemen, overgenomen
        otherSum: overnam, schikking, schikkingen, schikt, schikte, schikken, geschikt, uitgegeven, besteedt, besteedde, besteed, besteden
        otherSum: subsidie, subsidies, aankoop, aangekocht, gekocht, kocht, koopt, kopen, verkocht, losgeld, lening, leningen, salaris
        otherSum: salarissen, loon, abonnement, abonnementsgeld, tarief, tarieven, per jaar, donatie, donaties, schenking, opzij gezet
        otherSum: opzijgezet, gereserveerd, reserveert, reserve, reserves, reservering, financieringsronde, financiering, opgehaald
        otherSum: proceskosten, griffierecht, griffierechten, rechtsplegingsvergoeding, advocaatkosten, advocatenkosten, contract, contracten
        otherSum: opdracht van, bonus, bonussen, dividend, waarde, waard, ter waarde van, koopsom, overnamesom, overnameprijs, uitgaven
        otherSum: factuur, facturen, schuld, schulden, beloning, premie, premies, aandelenpakket, beursgang, borgsom, onkosten
        otherSum: administratiekosten, dwangsommen verbeurd, rekening, besparing, besparingen, aanbesteding, waardebon*, steunpakket

        # Procedure.
        decide: besluit, besluiten, besloot, besloten, beslist, besliste, beslissing, beslissingen, beslissen, beschikking, beschikkingen
        decide: uitspraak, uitspraken, oordeel, oordeelt, oordeelde, oordeelden, geoordeeld, oordelen, vaststelt, vaststelde, vastgesteld
        decide: stelt vast, stelde vast, stelden vast, vast te stellen, vaststellen, vaststelling, concludeert, concludeerde, geconcludeerd
        decide: conclusie, conclusies, vonnis, vonnissen, arrest, arresten, bepaalt, bepaalde dat, bepaald, boetebesluit, bindend besluit
        decide: definitief besluit, eindbesluit, eindbeslissing, sanctiebesluit, handhavingsbesluit, oordeelsvorming, bekendgemaakt
        decide: maakte bekend, maakt bekend, vindt, vond, knoop door, knoop doorgehakt, komt tot de conclusie, kwam tot de conclusie
        decide: verklaart, verklaarde, verklaard, dagtekening, gedagtekend, gelet op het besluit, primaire besluit, deelbesluit
        inquiry: onderzoek, onderzoeken, onderzoekt, onderzocht, onderzochte, onderzochten, vooronderzoek, *onderzoek, *onderzoeken
        inquiry: onderzoeksrapport, onder de loep, onder de loep genomen, tegen het licht, controle, controles, gecontroleerd
        inquiry: controleert, controleerde, inspectie, inspecties, procedure, procedures, inval, invallen, doorlichting, doorgelicht
        inquiry: opende, opent, geopend, gestart, startte, start, ingesteld, stelde in, navraag, speurwerk, ambtshalve, audit
        inquiry: inspectieverslag, onderzoeker, onderzoekers, verkennend
        appeal: beroep, hoger beroep, bezwaar, bezwaren, bezwaarschrift, beroepschrift, beroepsprocedure, bezwaarprocedure, verzet
        appeal: beroepszaak, beroepsgrond, beroepsgronden, hogerberoepschrift, cassatie, cassatieberoep, rechtszaak, beroepen, vernietigingsberoep
        appeal: annulatieberoep, rechtsgang, gang naar de rechter, procedure bij de rechter, rechterlijke toetsing, aangevochten
        appeal: juridische stappen, rechtsmiddel, rechtsmiddelen, incidenteel hoger beroep, hogere voorziening, sprongberoep
        appealVerb: in beroep gegaan, ging in beroep, gingen in beroep, gaat in beroep, gaan in beroep, in beroep gaat, in beroep ging
        appealVerb: in beroep te gaan, in beroep gaan, beroep aangetekend, beroep aan te tekenen, beroep aantekenen, tekent beroep aan
        appealVerb: tekende beroep aan, tekenden beroep aan, tekende hoger beroep aan, tekent hoger beroep aan, beroep ingesteld
        appealVerb: beroep instellen, beroep in te stellen, stelde beroep in, stelt beroep in, stelden beroep in, stelde hoger beroep in
        appealVerb: stelt hoger beroep in, hoger beroep ingesteld, in hoger beroep gegaan, in hoger beroep gaan, in hoger beroep te gaan
        appealVerb: ging in hoger beroep, gaat in hoger beroep, gingen in hoger beroep, stapte naar de rechter, stapt naar de rechter
        appealVerb: stapten naar de rechter, stappen naar de rechter, naar de rechter gestapt, naar de rechter te stappen, naar de rechtbank gestapt
        appealVerb: stapte naar de rechtbank, stapt naar de rechtbank, naar de rechter gegaan, naar de rechter gaan, ging naar de rechter
        appealVerb: gaat naar de rechter, naar de rechter te gaan, naar de rechter stapt, naar de rechter stapte, maakte bezwaar, maakt bezwaar
        appealVerb: maakten bezwaar, maken bezwaar, bezwaar gemaakt, bezwaar maken, bezwaar te maken, bezwaar aangetekend, bezwaar aantekenen
        appealVerb: bezwaar aan te tekenen, tekende bezwaar aan, tekent bezwaar aan, diende bezwaar in, bezwaar ingediend, bezwaar indienen
        appealVerb: bezwaar in te dienen, vecht, vechten, vocht, vochten, aangevochten, aanvecht, aanvocht, aanvechten, aan te vechten
        appealVerb: vecht aan, vocht aan, bestrijdt, bestrijden, bestreed, bestreden, betwist, betwistte, betwisten, te betwisten
        appealVerb: in cassatie, cassatie ingesteld, in cassatie te gaan, verzet zich, verzette zich, verzetten, te verzetten, juridische stappen
        appealVerb: aan de rechter voorgelegd, aan de rechter voorleggen, legt voor aan de rechter, procedeert, procedeerde, procederen
        appealVerb: geprocedeerd, te procederen, in beroep, in hoger beroep, beroep aan, beroep in, er tegen in beroep, ertegen in beroep
        appealVerb: hoger beroep aan, hoger beroep in, in bezwaar, in bezwaar gaan, in bezwaar gegaan, in bezwaar te gaan, ging in bezwaar
        appealVerb: gaat in bezwaar, gingen in bezwaar, trok naar de rechter, trekt naar de rechter, trekt naar het marktenhof
        appealVerb: trok naar het marktenhof, naar het marktenhof, naar het marktenhof gestapt, voorziening gevraagd, tekent verzet aan
        appealVerb: beroep ingediend, beroep in te dienen, diende beroep in, beroep aangekondigd, oneens met, niet eens met, voert verweer
        > Tegen dat besluit heeft Kersten Vastgoed beroep ingesteld.
        intend: gaat, gaan, wil, willen, wilde, wilden, zal, zullen, zou, zouden, overweegt, overwegen, overwoog, overwogen, aangekondigd
        intend: van plan, is van plan, zijn van plan, laat weten, laten weten, liet weten, lieten weten, kondigt aan, kondigde aan
        intend: kondigden aan, kondigen aan, voornemens, voornemens om, beraadt zich, beraden zich, beraadt, bestudeert, bestuderen
        intend: bekijkt, denkt eraan, sluit niet uit, kan, kunnen, zegt, zeggen, meldt, belooft, beloofde, besloten, heeft besloten
        intend: behoudt zich het recht voor, dreigt, dreigen, dreigde, overweegt om, zint op, is het niet eens, zijn het niet eens
        intend: niet eens met, oneens, het oneens, niet mee eens, was het niet eens, zich beraden, bereidt, bereid, bestudeert de
        intend: zegt toe, ziet geen grond, geen grond, geen grond voor, aankondigde, aankondigt, geeft aan, gaf aan, hoopt, verzet
        lodge: diende in, dienden in, dient in, dienen in, diende, dienden, dient, dienen, indient, indiende, indienden, indienen
        lodge: in te dienen, ingediend, ingediende, stapte naar, stapten naar, stapt naar, stappen naar, gestapt naar, gestapt, neergelegd
        lodge: legde neer, legden neer, neerlegde, neer te leggen, deed, deden, gedaan, aangespannen, spande aan, spande, spanden
        lodge: aanspande, aan te spannen, gemeld, meldde, meldden, aangekaart, kaartte aan, kaartten aan, aankaartte, ingebracht
        lodge: brengt, bracht, brachten, klopte aan, klopten aan, aangeklopt, wendde zich tot, wendden zich tot, wendt zich tot
        lodge: gewend tot, richtte zich tot, doorgestuurd, doorstuurde, doorgezonden, doorgespeeld, overgedragen, naar aanleiding van
        lodge: trok naar, trokken naar, trok aan de bel, trokken aan de bel, trekt aan de bel, aan de bel getrokken, volgt op
        lodge: volgde op, volgend op, na een klacht, na klachten, ingestuurd, aanhangig gemaakt, aanhangig, kwam van, kwamen van
        dismiss: ongegrond, ongegrond verklaard, ongegrond verklaarde, ongegrond verklaart, verworpen, verwierp, verwierpen, verwerpt
        dismiss: verwerpen, afgewezen, wees af, wijst af, wezen af, afwees, afwijst, afwijzen, afwijzing, niet-ontvankelijk, onontvankelijk
        dismiss: niet ontvankelijk, kansloos, in het ongelijk gesteld, in het ongelijk stelt, in het ongelijk, bot gevangen, ving bot
        dismiss: vangt bot, nul op het rekest, nul op rekest, verliest, verloor, verloren, verloor de zaak, verliest de zaak, haalt bakzeil
        dismiss: haalde bakzeil, stranden, strandt, strandde, gestrand, mislukt, tevergeefs, geen gehoor, slaagt niet, slaagde niet
        dismiss: slagen niet, faalt, faalde, falen, gefaald, zonder succes, afgeketst, volgt de ap, volgt de toezichthouder, van tafel geveegd
        dismiss: weggewuifd, niet gehonoreerd, bakzeil, haalt het niet
        grant: gegrond, gegrond verklaard, gegrond verklaarde, gegrond verklaart, in het gelijk gesteld, in het gelijk, in het gelijk stelt
        grant: in het gelijk stelde, stelt in het gelijk, gelijk gekregen, kreeg gelijk, krijgt gelijk, kregen gelijk, krijgen gelijk
        grant: gelijk gegeven, geeft gelijk, gaf gelijk, gelijk van de rechter, gelijk van de rechtbank, wint, won, wonnen, gewonnen, winnen
        grant: slaagt, slaagde, slagen, geslaagd, toegewezen, gehonoreerd, met succes, succesvol, honoreert, honoreerde, wijst toe
        grant: wees toe, af van de boete, hoeft niet te betalen, hoeft de boete niet, hoeft geen boete, terecht aangevochten
        uphold: bekrachtigd, bekrachtigt, bekrachtigde, bekrachtigen, bevestigd, bevestigt, bevestigde, bevestigden, bevestigen, bevestiging
        uphold: blijft staan, bleef staan, blijven staan, bleven staan, overeind, blijft overeind, bleef overeind, overeind gebleven
        uphold: blijft in stand, bleef in stand, in stand gebleven, in stand gelaten, in stand gehouden, laat in stand, liet in stand, in stand
        uphold: gehandhaafd, handhaaft, handhaafde, handhaven, houdt stand, hield stand, stand gehouden, standgehouden, stand houdt
        uphold: terecht, terecht opgelegd, mocht, mochten, onherroepelijk, houdbaar, rechtmatig, definitief, rechtsgeldig, intact
        uphold: mocht opleggen, in het gelijk gesteld de ap, blijft gelden, blijft van kracht, van kracht gebleven, gesteund, onderschrijft
        uphold: onderschreven, schaart zich achter, schaarde zich achter, ongewijzigd, volgt de, staande gehouden, laat staan
        annul: vernietigd, vernietigt, vernietigde, vernietigden, vernietiging, vernietigen, te vernietigen, herroepen, herroept, herriep
        annul: van tafel, van de baan, veegt van tafel, veegde van tafel, streep door, haalt een streep door, haalde een streep door
        annul: haalt streep door, geannuleerd, annuleert, annuleerde, annulatie, annuleren, nietig verklaard, nietigverklaring, nietig
        annul: verklaart nietig, ongeldig, ongeldig verklaard, teruggedraaid, draait terug, draaide terug, terugdraait, terugdraaide
        annul: geschrapt, schrapt, schrapte, ongedaan gemaakt, maakt ongedaan, maakte ongedaan, onterecht, ten onrechte, kwijtgescholden
        annul: afgewend, ontloopt, ontliep, ontlopen, opgeheven, onderuitgehaald, haalt onderuit, haalde onderuit, onderuit, sneuvelt
        annul: sneuvelde, gesneuveld, onrechtmatig opgelegd, ontkomt, ontkwam, ontsnapt, kwijt, prullenbak, prullenmand
        annul: vernietigde het besluit, buiten werking
        reduce: verlaagd, verlaagt, verlaagde, verlaagden, verlaging, verlagen, te verlagen, gematigd, matigt, matigde, matiging, matigen
        reduce: bijgesteld, naar beneden bijgesteld, naar beneden, verminderd, vermindert, verminderde, vermindering, verminderen, lager
        reduce: teruggebracht, brengt terug, bracht terug, terugbracht, terugbrengt, terugbrengen, gehalveerd, halveert, halveerde, verkleind
        reduce: halvering, korting, kortte, gekort, afgezwakt, geslonken, slinken, slonk, gedaald tot, teruggeschroefd, schroeft terug
        reduce: schroefde terug, verzacht, van gemaakt, gereduceerd, reduceert, reduceerde, omlaag, fors lager, veel lager, in plaats van
        reduce: afgeroomd, teruggedrongen, neerwaarts
        increase: verhoogd, verhoogt, verhoogde, verhoogden, verhoging, verhogen, te verhogen, verdubbeld, verdubbelt, verdubbelde
        increase: opgeschroefd, naar boven bijgesteld, omhoog, verzwaard, verzwaart, hoger uitgevallen, opgetrokken, vermeerderd
        increase: naar boven, opgehoogd, verdrievoudigd, hogere boete, opwaarts
        refer: terugverwezen, terugverwijst, terugverwees, verwijst terug, verwees terug, terugverwijzen, terugverwijzing, prejudiciële vragen
        refer: prejudiciële vraag, prejudicieel, vragen aan het hof van justitie, vragen gesteld aan het hof, naar het hof van justitie
        refer: terug naar, opnieuw beoordelen, opnieuw beslissen, opnieuw besluiten, nieuw besluit, nieuwe beslissing, opnieuw bekijken
        refer: terug bij, overdoen, opnieuw bekeken, opnieuw beoordeeld, teruggestuurd, stuurt terug, stuurde terug, verwezen naar
        refer: doorverwezen, nieuwe beslissing op bezwaar, herbeoordeling, opnieuw een besluit, opnieuw over de zaak
        suspend: geschorst, schorst, schorste, schorsing, schorsen, te schorsen, schorsende werking, opgeschort, schort op, schortte op
        suspend: opschorting, opschorten, opschortende werking, voorlopige voorziening, kort geding, uitstel, uitgesteld, aangehouden
        suspend: bevroren, on hold, in de wacht, opgeschorte, opschort
        complaint: klacht, klachten, klaagschrift, tip, tips, *klacht, *klachten, handhavingsverzoek, handhavingsverzoeken, bezwaren
        complaint: klachtbrief, aangifte, verzoek om handhaving, melding, meldingen, verzoekschrift, collectieve klacht, ingediende claims
        complain: klaagt, klagen, klaagde, klaagden, geklaagd, te klagen, beklaagt, beklagen, beklaagde zich, beklaagden zich, zijn beklag
        complain: haar beklag, hun beklag, beklag, aan de bel, trok aan de bel, trokken aan de bel, meldden zich, meldde zich, meldt zich
        complain: kaartte aan, aangekaart, aangeklaagd, klaagt aan, klaagde aan, tipte, tipten, alarmeerde
        behalf: namens, mede namens, vertegenwoordigt, vertegenwoordigen, vertegenwoordigde, vertegenwoordigd, in naam van, uit naam van
        behalf: ten behoeve van, voor rekening van, gesteund door, ondertekend door, bijgestaan door, gemachtigd door, in opdracht van
        accept: legt zich neer, legde zich neer, leggen zich neer, neergelegd bij, legt zich erbij neer, legde zich daarbij neer
        accept: legt zich daarbij neer, zich neergelegd, zich neer te leggen, zich erbij neer, zich daarbij neer, zich neer, gaat niet in beroep
        accept: niet in beroep, niet in beroep te gaan, niet in hoger beroep, geen beroep, geen bezwaar, geen bezwaar gemaakt, ging niet in beroep
        accept: geen beroep aangetekend, geen beroep ingesteld, geen hoger beroep, niet in bezwaar, accepteert, accepteerde, accepteren
        accept: geaccepteerd, aanvaardt, aanvaardde, aanvaard, boete betaald, heeft betaald, heeft de boete betaald, inmiddels betaald
        accept: al betaald, betaalde de boete, ziet af van beroep, zag af van beroep, afgezien van beroep, beroep ingetrokken
        accept: bezwaar ingetrokken, trok het beroep in, trok het bezwaar in, trekt het beroep in, respecteert, berust, berustte, niet aangevochten
        accept: vecht niet aan, vecht de boete niet aan, erkent, erkende, betreurt, zal niet in beroep gaan, in beroep gaat het niet

        # Who.
        authorityNoun: toezichthouder, toezichthouders, *toezichthouder, *toezichthouders, privacytoezichthouder, privacytoezichthouders
        authorityNoun: privacywaakhond, privacywaakhonden, waakhond, waakhonden, *waakhond, *waakhonden, datawaakhond, autoriteit, autoriteiten
        authorityNoun: privacyautoriteit, privacyautoriteiten, gegevensbeschermingsautoriteit, gegevensbeschermingsautoriteiten
        authorityNoun: databeschermingsautoriteit, databeschermingsautoriteiten, toezichthoudende autoriteit, toezichthoudende autoriteiten
        authorityNoun: autoriteit persoonsgegevens, autoriteit voor de bescherming van persoonsgegevens, autoriteit voor gegevensbescherming
        authorityNoun: privacycommissie, privacycommissaris, geschillenkamer, de geschillenkamer, inspectiedienst, sanctiecommissie
        authorityNoun: dataprotectieautoriteit, dataprotectiecommissie, privacycollege, college bescherming persoonsgegevens
        authorityNoun: gegevensbeschermer, databeschermer, databeschermers, databeschermingscommissaris, gegevensbeschermingscommissaris
        authorityNoun: dataprivacyautoriteit, privacydienst, privacy-autoriteit, privacy-toezichthouder, privacy-waakhond, commissaris
        authorityNoun: autoriteit voor databescherming, databeschermingscommissie, gegevensbeschermingscommissie, informatiecommissaris
        authorityNoun: privacybureau, privacyraad, databeschermingsraad, toezichtcommissie, vlaamse toezichtcommissie, toezichtsautoriteit
        authorityNoun: leidende toezichthouder, leidende autoriteit, toezichtsorgaan, privacy-instantie, privacyinstantie, instantie
        authorityNoun: gegevensautoriteit, data-autoriteit, dataautoriteit, databeschermingsinstantie, europees comité, edpb, dpa
        authorityNoun: autoriteit gegevensbescherming, autoriteit databescherming, de autoriteit, databeschermingswaakhond, ombudsman, collega's
        courtNoun: rechter, rechters, rechtbank, rechtbanken, hof, gerechtshof, gerechtshoven, *rechter, *rechtbank, raad van state
        courtNoun: afdeling bestuursrechtspraak, de afdeling, bestuursrechter, voorzieningenrechter, hoge raad, marktenhof, hof van beroep
        courtNoun: hof van cassatie, hof van justitie, europees hof, europese hof, grondwettelijk hof, centrale raad van beroep, tribunaal
        courtNoun: beroepsinstantie, beroepscommissie, beroepsrechter, kantonrechter, college van beroep, arrondissementsrechtbank, gerecht
        courtNoun: rechtscollege, meervoudige kamer, rechterlijke macht, bezwaarcommissie, hooggerechtshof, high court, gerechtelijk
        companyNoun: bedrijf, bedrijven, *bedrijf, *bedrijven, onderneming, ondernemingen, *onderneming, *ondernemingen, concern, concerns
        companyNoun: *concern, *concerns, keten, ketens, *keten, *ketens, groep, *groep, firma, firma's, multinational, multinationals, reus
        companyNoun: *reus, *reuzen, techreus, techgigant, *gigant, *giganten, gigant, internetreus, webwinkel, webwinkels, *winkel, *winkels
        companyNoun: winkel, winkels, warenhuis, supermarkt, supermarkten, *supermarkt, winkelier, webshop, webshops, *shop, ziekenhuis
        companyNoun: ziekenhuizen, *ziekenhuis, *ziekenhuizen, kliniek, klinieken, *kliniek, zorginstelling, zorginstellingen, zorgaanbieder
        companyNoun: zorgverlener, zorgverleners, zorgorganisatie, zorggroep, zorgverzekeraar, zorgverzekeraars, zorgbedrijf, zorgcentrum
        companyNoun: huisarts, huisartsen, huisartsenpraktijk, tandarts, tandartspraktijk, tandartsenpraktijk, orthodontist
        companyNoun: orthodontiepraktijk, *praktijk, arts, apotheek, apotheken, apotheker, laboratorium, *laboratorium, *lab, testcentrum
        companyNoun: ggz-instelling, ggd, ggd'en, jeugdzorginstelling, thuiszorgorganisatie, verpleeghuis, woonzorgcentrum, ziekenfonds
        companyNoun: mutualiteit, bank, banken, *bank, *banken, grootbank, spaarbank, kredietverstrekker, verzekeraar, verzekeraars
        companyNoun: *verzekeraar, *verzekeraars, verzekeringsmaatschappij, pensioenfonds, *fonds, hypotheekverstrekker, kredietbureau
        companyNoun: kredietbeoordelaar, kredietinformatiebureau, betaaldienst, betaalbedrijf, incassobureau, deurwaarder, gerechtsdeurwaarder
        companyNoun: maatschappij, *maatschappij, *maatschappijen, luchtvaartmaatschappij, luchtvaartmaatschappijen, vliegmaatschappij
        companyNoun: prijsvechter, luchthaven, vervoerder, *vervoerder, vervoersbedrijf, spoorbedrijf, taxibedrijf, taxidienst, busbedrijf
        companyNoun: autoverhuurder, *verhuurder, verhuurder, autodealer, garage, autofabrikant, fabrikant, fabrikanten, *fabrikant, *fabrikanten
        companyNoun: producent, producenten, *producent, maker, makers, *maker, *makers, ontwikkelaar, *ontwikkelaar, *ontwikkelaars, leverancier
        companyNoun: *leverancier, *leveranciers, leveranciers, aanbieder, aanbieders, *aanbieder, *aanbieders, provider, providers, *provider
        companyNoun: telecomprovider, telecombedrijf, telecomoperator, telecomaanbieder, telecomreus, operator, operatoren, *operator
        companyNoun: energieleverancier, energiebedrijf, netbeheerder, waterbedrijf, *beheerder, nutsbedrijf, hotel, hotels, hotelketen, hotelgroep
        companyNoun: *hotel, restaurant, restaurants, *restaurant, horecazaak, café, bakkerij, sportschool, sportscholen, fitnessketen, fitnessclub
        companyNoun: casino, casino's, gokbedrijf, goksite, bioscoop, reisbureau, reisorganisatie, touroperator, boekingssite, reissite
        companyNoun: datingsite, datingapp, videoapp, video-app, chatapp, berichtenapp, berichtendienst, chatdienst, app, apps, appmaker
        companyNoun: app-maker, appbouwer, taxi-app, website, websites, *website, *websites, site, sites, *site, *sites, *sites, portaal
        companyNoun: platform, platforms, platformen, *platform, *platforms, *platformen, zoekmachine, zoekmachines, zoekgigant, sociaal netwerk
        companyNoun: sociale netwerk, socialemediabedrijf, sociaal-mediabedrijf, social-mediabedrijf, netwerksite, sociale netwerksite, muziekdienst
        companyNoun: muziekstreamingdienst, streamingdienst, *dienst, *diensten, dienst, diensten, dienstverlener, dienstverleners, *dienstverlener
        companyNoun: softwarebedrijf, softwaremaker, softwarehuis, *huis, uitgever, *uitgever, uitgeverij, mediabedrijf, krant, omroep, tijdschrift
        companyNoun: bureau, *bureau, *bureaus, uitzendbureau, recruitmentbedrijf, recruitmentbureau, marketingbureau, advocatenkantoor
        companyNoun: kantoor, *kantoor, accountantskantoor, notaris, notariskantoor, advocaat, makelaar, *makelaar, makelaars, vastgoedbedrijf
        companyNoun: syndicus, woningcorporatie, woningcorporaties, corporatie, huisvestingsmaatschappij, vereniging van eigenaars, vve
        companyNoun: handelaar, *handelaar, *handelaren, datahandelaar, databroker, handelsinformatiebureau, importeur, groothandel, *handel
        companyNoun: bezorger, bezorgdienst, maaltijdbezorger, pakketbezorger, postbedrijf, postorderbedrijf, koerier*, verwerker, verwerkers
        companyNoun: verwerkingsverantwoordelijke, verwerkingsverantwoordelijken, verwerkingverantwoordelijke, verantwoordelijke, onderaannemer
        companyNoun: werkgever, werkgevers, ondernemer, ondernemers, zelfstandige, eenmanszaak, eigenaar, eigenaren, eigenaars, bestuurder
        companyNoun: particulier, particulieren, privépersoon, natuurlijk persoon, natuurlijke persoon, rechtspersoon, partij, entiteit
        companyNoun: moederbedrijf, moederconcern, moedermaatschappij, dochterbedrijf, dochteronderneming, dochter, vestiging, tak
        companyNoun: start-up, startup, start-ups, startups, scale-up, handelsonderneming, nv, gemeente, gemeenten, gemeentes, gemeentebestuur
        companyNoun: stad, provincie, provincies, waterschap, ministerie, ministeries, minister, staatssecretaris, overheidsdienst, overheid
        companyNoun: overheidsinstantie, overheidsinstanties, overheidsorganisatie, overheidsbedrijf, belastingdienst, uwv, svb, politie
        companyNoun: politiekorps, politiezone, politiekorpsen, korps, korpschef, defensie, krijgsmacht, gevangenis, school, scholen, *school
        companyNoun: *scholen, hogeschool, universiteit, universiteiten, *universiteit, onderwijsinstelling, onderwijsinstellingen, schoolbestuur
        companyNoun: kinderopvang, kinderdagverblijf, crèche, bibliotheek, museum, instelling, instellingen, *instelling, *instellingen
        companyNoun: organisatie, organisaties, *organisatie, *organisaties, vereniging, *vereniging, stichting, sportbond, tennisbond, bond
        companyNoun: *bond, voetbalclub, sportclub, club, vakbond, kerk, parochie, goed doel, politieke partij, kandidaat, burgemeester, schepen
        companyNoun: wethouder, raadslid, politicus, ambtenaar, federatie, instituut, *instituut, agentschap, holding, conglomeraat, branche*
        companyNoun: databedrijf, datareus, chipmaker, modeketen, modehuis, kledingketen, meubelketen, elektronicaketen, cosmeticaketen
        companyNoun: drogisterijketen, supermarktketen, parkeerbedrijf, beveiligingsbedrijf, bewakingsbedrijf, callcenter, bouwbedrijf
        companyNoun: verweerder, verweerster, overtreder, beboete partij, appellant, appellante, eiseres, belanghebbende, betrokken partij
        companyNoun: man, vrouw, persoon, agent, politieagent, politieman, klokkenluider, buurman, huiseigenaar, blogger, influencer, zaak
        companyNoun: exploitant, exploitanten, *exploitant, stadion, pretpark, webhost, hostingbedrijf, cloudbedrijf, cloudaanbieder
        companyNoun: vermogensbeheerder, vermogensadviseur, consultant, adviesbureau, detailhandelaar, fietsenmaker, kapper, vastgoedkantoor
        personNoun: klant, klanten, *klant, *klanten, gebruiker, gebruikers, *gebruiker, *gebruikers, abonnee, abonnees, *abonnee, *abonnees
        personNoun: burger, burgers, *burger, *burgers, inwoner, inwoners, werknemer, werknemers, *werknemer, *werknemers, medewerker
        personNoun: medewerkers, *medewerker, *medewerkers, betrokkene, betrokkenen, persoon, personen, mensen, man, mannen, vrouw, vrouwen
        personNoun: kind, kinderen, minderjarige, minderjarigen, tiener, tieners, jongere, jongeren, student, studenten, leerling, leerlingen
        personNoun: patiënt, patiënten, cliënt, cliënten, passagier, passagiers, reiziger, reizigers, gast, gasten, bezoeker, bezoekers
        personNoun: *bezoeker, *bezoekers, consument, consumenten, lid, leden, personeel, personeelsleden, chauffeur, chauffeurs, bestuurders
        personNoun: huurder, huurders, sollicitant, sollicitanten, kandidaten, klager, klagers, klaagster, verzoeker, verzoekster, verzekerden
        personNoun: verzekerde, rekeninghouder, rekeninghouders, kaarthouder*, kijker, kijkers, luisteraar, luisteraars, speler, spelers
        personNoun: ouder, ouders, buren, buurman, buurvrouw, advocaat, advocaten, activist, activisten, *activist, *activisten, journalist
        personNoun: journalisten, ex-werknemer*, oud-werknemer*, ex-medewerker*, oud-medewerker*, internetter, internetters, internetgebruiker*
        personNoun: koper, kopers, huishouden, huishoudens, gezin, gezinnen, slachtoffer, slachtoffers, gedupeerde, gedupeerden, volwassenen
        personNoun: nederlander, nederlanders, belg, belgen, europeaan, europeanen, iemand, niemand, iedereen, woordvoerder, woordvoerders
        personNoun: woordvoerster, collega, collega's, particulieren, ambtenaren, donateur*, kiezer*, aandeelhouder*, jurist, juristen
        personNoun: privacyjurist, privacyvoorvechter, voorvechter*, mannen en vrouwen, agenten, gedetineerde*, individu, individuen, topman
        personNoun: topvrouw, directeur, bewoner, bewoners, zzp'er, zzp'ers, vriend, vrienden, contactpersonen, datasubject*
        ngoNoun: stichting, stichtingen, vereniging, verenigingen, organisatie, organisaties, burgerrechtenorganisatie, burgerrechtenorganisaties
        ngoNoun: privacyorganisatie, privacyorganisaties, consumentenorganisatie, consumentenorganisaties, consumentenbond, *consumentenbond
        ngoNoun: belangenorganisatie, belangenorganisaties, belangengroep, belangenvereniging, actiegroep, actiegroepen, privacygroep
        ngoNoun: ngo, ngo's, mensenrechtenorganisatie, mensenrechtenorganisaties, vakbond, vakbonden, consumentenvereniging, privacyclub
        ngoNoun: privacyvoorvechters, privacyactivisten, privacybeweging, digitale burgerrechtenorganisatie, rechtenorganisatie, privacystichting
        ngoNoun: non-profitorganisatie, non-profit, testaankoop, test aankoop, liga voor mensenrechten, burgerrechtenbeweging, collectief
        ngoNoun: belangenbehartiger, ondernemingsraad, patiëntenorganisatie, patiëntenvereniging, actievoerders, internetrechtenorganisatie
        ngoNoun: burgerrechtenvereniging, burgerrechtengroep, privacyvereniging, privacycollectief, vzw, lobbygroep, drukkingsgroep
        pressNoun: reuters, bloomberg, politico, wsj, wall street journal, the wall street journal, nos, ^nrc, nrc handelsblad, ^fd
        pressNoun: financieele dagblad, het financieele dagblad, volkskrant, de volkskrant, telegraaf, de telegraaf, algemeen dagblad, ^trouw
        pressNoun: het parool, parool, nu . nl, rtl, rtl nieuws, rtl z, tweakers, anp, bbc, financial times, ^ft, the guardian, guardian
        pressNoun: new york times, the new york times, techcrunch, de standaard, het laatste nieuws, ^hln, de morgen, de tijd, vrt, vtm
        pressNoun: belga, le soir, het nieuwsblad, het belang van limburg, gazet van antwerpen, datanews, data news, knack, trends, ^bnr
        pressNoun: follow the money, investico, argos, nieuwsuur, eenvandaag, ^kro-ncrv, security . nl, emerce, adformatie, computable
        pressNoun: ag connect, bright, de correspondent, de groene amsterdammer, elsevier, ^ew, der spiegel, spiegel, handelsblatt, le monde
        pressNoun: irish times, the irish times, irish independent, ^rte, el pais, corriere della sera, ^afp, ap, associated press, ^dpa
        pressNoun: persbureau, persbureaus, krant, kranten, dagblad, nieuwssite, nieuwssites, zakenkrant, nieuwsdienst, media, journalist
        pressNoun: journalisten, business insider, euractiv, the verge, wired, cnbc, cnn, de limburger, omroep, persbericht van, weekblad
        pressNoun: leeuwarder courant, dagblad van het noorden, noordhollands dagblad, brabants dagblad, de gelderlander, tubantia
        prosecutor: openbaar ministerie, ^om, officier van justitie, aanklager, aanklagers, advocaat-generaal, procureur, procureur-generaal
        prosecutor: procureur des konings, parket, rapporteur, rapporteurs, justitie, auditeur, auditoraat
        legalForm: ltd, ^limited, inc, ^incorporated, plc, llc, llp, ^lp, gmbh, ^ag, ^se, ^sa, s . a, s . a . s, ^sas, ^sasu, sarl
        legalForm: s . a . r . l, s . à r . l, s à r . l, s . a r . l, s . r . l, srl, s . p . a, ^spa, s . l, ^sl, s . l . u, slu, s . a . u
        legalForm: ^sau, b . v, bv, n . v, nv, bvba, b . v . b . a, cvba, cv, c . v, vzw, ivzw, asbl, v . o . f, vof, oy, oyj, ^ab, a / s, ^as
        legalForm: ^asa, aps, hf, ehf, sp . z o . o, sp . zo . o, sp . k, kft, zrt, nyrt, s . r . o, a . s, d . o . o, doo, d . d, ^uc, dac, clg
        legalForm: corp, corporation, ^co, & co, co . kg, kg, kgaa, ohg, gbr, ug, e . v, mbh, ges . m . b . h, gesmbh, snc, s . n . c, ^sca
        legalForm: s . c . a, scrl, eood, ood, ^ad, ead, uab, ^sia, ou, pty, pte, pvt, lda, ltda, coop, ^holdings, ^holding, u . a, ^company
        legalForm: coöperatie, comm . v, commv, u . c, ^groep, ^international, unlimited company, designated activity company, besloten vennootschap
        legalForm: naamloze vennootschap, designated activity
        against: aan, tegen, voor, jegens, op, ten aanzien van, richting, ten laste van, tegenover, bij, gericht aan, gericht tegen
        by: door, van, via, vanwege, vanuit, namens
        of: van, uit, ter hoogte van, ten bedrage van, à
        forWhom: voor, wegens, vanwege, omdat, om, naar aanleiding van, in verband met, na, om reden van, op grond van, door, ter zake van
        forWhom: inzake, aangezien, doordat, nadat, vanwege het, dankzij, uit hoofde van

        # What else a text claims.
        record: recordboete, recordboetes, recordbedrag, record, hoogste boete, hoogste ooit, hoogste tot nu toe, hoogste tot dusver
        record: hoogste tot nog toe, hoogste bedrag, hoogste, grootste boete, grootste ooit, grootste, tot nu toe, tot dusver, tot dusverre
        record: tot nog toe, tot op heden, ooit opgelegd, ooit opgelegde, ooit, zwaarste boete, zwaarste, nooit eerder, nog nooit, niet eerder
        record: op één na hoogste, op een na hoogste, op twee na hoogste, ongekend, ongekende, ongezien, avg-recordboete, hoogste privacyboete
        record: hoogste avg-boete, hoogste gdpr-boete, record-boete, torenhoge, fors
        earlier: eerder, al eens, al eerder, eerder al, voorheen, ooit, destijds, indertijd, in het verleden, voordien, eerdere, vorige boete
        earlier: eerdere boete, eerdere boetes, vroeger, vroegere, eerder dit jaar, eerder kreeg, eerder legde, ook al, voorgaande, tot dan toe
        earlier: daarvoor, al beboet, al een boete, eerder beboet, eerder een boete, niet de eerste keer, niet voor het eerst, eens eerder
        earlier: al eerder beboet, de vorige, bekend van, in een andere zaak, in een vergelijkbare zaak, ter vergelijking, vergeleken met
        earlier: in vergelijking met, ook in, evenals eerder, sindsdien, voorafgaand, overtreft, overtrof, verbreekt, verbrak, vorige record
        earlier: vorig record, het vorige record, het oude record, tot nu toe was, na de boete, bovenop de, naast de boete, nog geen
        > Het vorige record stond op naam van Brouwers Krediet.
        silent: nog niets over, niets over, niet gepubliceerd, nog niet gepubliceerd, niet openbaar, niet openbaar gemaakt, geen commentaar
        silent: niet bekendgemaakt, niet bekend gemaakt, wil niet reageren, wilde niet reageren, reageerde niet, niet gereageerd, zwijgt
        silent: zweeg, niet op vooruitlopen, niet vooruitlopen, geen reactie, wil niets zeggen, wilde niets zeggen, niet bevestigen, niets gezegd
        silent: geheimhouding, beroepsgeheim, niet bereikbaar, onbereikbaar, geen mededelingen, doet geen uitspraken, niet te bereiken
        silent: nog niets gemeld, nog niets gepubliceerd, nog niet openbaar, zegt niets, zei niets, niet naar buiten gebracht, onbevestigd
        undescribed: niet nader beschreven, niet nader omschreven, niet nader genoemd, niet nader genoemde, niet nader gespecificeerd
        undescribed: niet nader gespecificeerde, niet nader toegelicht, niet nader toegelichte, niet nader bepaald, niet nader bepaalde
        undescribed: niet gespecificeerd, niet gespecificeerde, zonder te zeggen welke, zegt niet welke, niet vermeld welke, vermeldt niet
        undescribed: onduidelijk welke, niet duidelijk welke, niet duidelijk om welke, ongespecificeerde, geen details, zonder details
        undescribed: zonder toe te lichten, niet bekend welke, onbekend welke, bepaalde wijzigingen, welke dat zijn, niet toegelicht
        undescribed: nader te bepalen, licht niet toe, niet uitgewerkt, zonder verdere toelichting, gaf geen details, geeft geen details
        seat: hoofdkantoor, hoofdkantoren, hoofdvestiging, hoofdzetel, europese hoofdkantoor, europees hoofdkantoor, hoofdkwartier, zetel
        seat: maatschappelijke zetel, gevestigd in, gevestigd te, is gevestigd, zijn gevestigd, gevestigd, statutair gevestigd, statutaire zetel
        seat: vestigingsplaats, europese basis, europese thuisbasis, thuisbasis, uitvalsbasis, standplaats, kantoor houdt in, kantoor in
        filing: kwartaalbericht, kwartaalcijfers, kwartaalverslag, kwartaalrapport, kwartaalrapportage, jaarverslag, jaarrekening, jaarcijfers
        filing: jaarstukken, halfjaarbericht, halfjaarcijfers, beursmelding, beursdocument, beursdocumenten, beursbericht, prospectus
        filing: documenten die, beurswaakhond sec, securities and exchange commission, sec-filing, blijkt uit documenten, deponeerde
        filing: gedeponeerd, gedeponeerde, jaarrapport, halfjaarverslag, financieel verslag, tussentijds verslag, melding aan de sec
        filing: sec-melding, sec-document, stukken die, documenten van, kwartaalupdate, beursopgave
        says: zegt, zei, zeggen, zeiden, gezegd, meldt, meldde, meldden, melden, aldus, volgens, laat weten, laten weten, liet weten
        says: lieten weten, verklaart, verklaarde, verklaren, stelt, stelde, stellen, stelt dat, schrijft, schreef, schrijven, bericht
        says: berichtte, berichten, noemt, noemde, noemen, vindt, vinden, vond, vonden, benadrukt, benadrukte, reageert, reageerde, reactie
        says: geeft aan, gaf aan, aangegeven, bevestigt, bevestigde, vertelt, vertelde, voegt toe, voegde toe, betoogt, betoogde
        says: concludeert, woordvoerder, woordvoerders, woordvoerster, blijkt uit, blijkt, in een verklaring, persbericht, onthult, onthulde
        says: erkent, ontkent, ontkende, spreekt tegen, claimt, beweert, beweerde, oordeelt, twittert, licht toe, lichtte toe, meent, meende
        says: waarschuwt, voert aan, voerde aan, voerden aan, aangevoerd, in een reactie, maakte bekend, maakt bekend, denkt

        # Phrases that hide a cue.
        none: databank, databanken, landgenoten, waar het om gaat, daar gaat het om, in het kader van, het gaat om, gaat het om, ging het om
        none: gaat om, ging om, gaan om, gaat over, gaat het, op zich, onder meer, onder andere, onder wie, onder de aandacht, onder druk
        none: van onze redactie, van mening, van belang, van toepassing, van rechtswege, in gang gezet, op gang, in het bijzonder, te zijner tijd
        none: met het oog op, op het moment van schrijven, op dit moment, op de hoogte, op de website, op de site, op hun website, aan bod
        none: aan de hand, aan de slag, aan de orde, aan het licht, aan het werk, kwam aan het licht, eerste hulp, op de eerste plaats
        none: in eerste instantie, in de eerste plaats, ten eerste, ten tweede, ten derde, eerste stap, voor het eerst, voor de eerste keer
        none: voor de goede orde, voorzien van, van start, van kracht, in werking, een beroep doen op, beroep doen op, beroep op, deed een beroep op
        none: beroep gedaan op, zich beroepen op, doet een beroep op, beroepsgeheim, beroepsgroep, vrije beroepen, uit hoofde van zijn beroep
        none: met betrekking tot, tot stand, tot slot, tot en met, ten slotte, per ongeluk, per se, per saldo, per e-mail, per post, per brief
        none: cookiebanner, cookiebanners, cookiebeleid, cookieverklaring, cookiemelding, cookie-instellingen, privacyverklaring
        none: functionaris gegevensbescherming, functionaris voor gegevensbescherming, europese unie, lid van, lidstaat, lidstaten
        none: punt van, op dat punt, op dit punt, uitgangspunt, standpunt, punt uit, last van, had last van, last hebben van, het laatste woord
        none: lees ook, lees meer, lees verder, deel dit artikel, dit artikel, in dit artikel, het artikel over, nieuwsartikel, artikelen over
        none: in ieder geval, in geen geval, in dat geval, mei-vakantie, zo ver, zover, wat dat betreft, in het algemeen, over het algemeen
        none: in stand houden van, een rol spelen, van de hand, in handen, voor zover, voor wat betreft, ter waarde, boetebeleidsregels
        none: boetebeleid, boetebeleidsregel, boeteverhogend, boeteverlagend, boetegrondslag, boetevrij, boeterente, boetebevoegdheid
        none: wist niet, wist van, wisten, op de lange termijn, op korte termijn, op termijn, lange termijn, korte termijn, zorg voor
        none: zorg dragen, draagt zorg, draagt bij, draagt daaraan bij, verantwoordelijk voor, verantwoordelijkheid, naar huis
        none: te maken met een, heeft te maken met, hebben te maken met, in opspraak, thuis, verdienste*, verdienst, verdienen, levensgroep
        none: in groten getale, moet blijken, moet nog blijken, deel uitmaken, deel uitmaakt, maakt deel uit, neemt deel, te allen tijde
        none: nam contact op, neemt contact op, contact op, neem contact op, nam over, neemt over, neemt aan, nam aan, laatste jaren
        none: een geheel van, waarde hechten, waarde hecht, van grote waarde, in het beste geval, ten koste van, als het ware
        region: Europa, Europees, Europese, Europeaan*, Europese Unie, EU, EER, Europese Economische Ruimte, Azie*, Afrika*, China, Chinese, Chinezen, Beijing, Peking, India*, Rusland, Russisch*, Oekraine, Turkije, Israel*, Japan*, Canad*, Brazili*, Australi*, Texas, Delaware, Californi*, New York, Silicon Valley, Seattle
        inaction: niks leek te gebeuren, niets leek te gebeuren, niets gebeurde, niets gedaan, bleef het stil, stilzit*, lang op zich wachten
        > De stichting klaagde dat er niets gebeurde met haar zaak.
        directive: richtlijn*, privacyrichtlijn*
        intend: in beroep te gaan, in hoger beroep te gaan, beroep in te stellen, beroep aan te tekenen, bezwaar te maken
        > Bolder zegt tegen het besluit in beroep te gaan.
        """#)
}
