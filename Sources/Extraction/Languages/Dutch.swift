extension Language {
    /// Dutch, as the press, the regulators and the courts of the Netherlands and Flanders write it.
    static let dutch = Language(
        "nl", countries: ["NL", "BE"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: de, het, een, en, van, in, op, te, dat, die, is, was, voor, met, zijn, aan, er, niet, om, ook, als, dan
            stop: maar, door, bij, uit, naar, over, nog, wel, geen, heeft, hebben, had, hadden, werd, werden, wordt
            stop: worden, kan, kunnen, kon, konden, moet, moeten, moest, moesten, mag, mogen, mocht, wil, willen, wilde
            stop: wilden, zal, zullen, zou, zouden, dit, deze, zich, hun, hen, haar, hij, zij, ze, we, wij, ik, je, u, uw
            stop: ons, onze, mijn, hem, wie, wat, waar, waarom, wanneer, hoe, welke, welk, omdat, want, dus, toch, al
            stop: alle, alles, andere, ander, meer, minder, veel, weinig, zeer, heel, erg, zo, zoals, tot, tegen, tijdens
            stop: sinds, vanaf, na, nadat, voordat, terwijl, tussen, onder, zonder, binnen, buiten, volgens, wegens
            stop: vanwege, daarom, daarmee, daarvoor, daarbij, daarvan, daarop, daarna, daardoor, daarover, daartegen
            stop: daarnaast, daarin, hierdoor, hiervoor, hiermee, hierbij, hier, daar, waarbij, waarop, waarvan, waarin
            stop: waarmee, waardoor, waarvoor, waarna, eerder, later, nu, toen, toe, af, weer, steeds, altijd, nooit, vaak
            stop: soms, echter, hoewel, ofwel, of, noch, eens, elk, elke, ieder, iedere, enkele, sommige, verschillende
            stop: meerdere, iets, iemand, niemand, niets, zelf, zelfs, slechts, alleen, bovendien, intussen, inmiddels
            stop: ondertussen, eveneens, verder, vervolgens, tevens, aldus, namelijk, immers, overigens, zowel, mits
            stop: tenzij, indien, ooit, bijna, ruim, reeds, gisteren, vandaag, morgen, gaat, gaan, ging, doet, doen, deed
            stop: gedaan, geweest, bent, ben, waren, krijgt, kreeg, krijgen, maakt, maakte, laat, liet, ten, ter, der, des
            stop: den, via, per, rond, rondom, jegens, inzake, betreffende, omtrent, ondanks, behalve, mede, naast, boven
            stop: achter, opnieuw, vooral, vooraf, eerst, onlangs, recent, momenteel, uiteindelijk, vermoedelijk, mogelijk
            stop: zegt, meldt, aldaar, zulke, dergelijke, hetzelfde, dezelfde, diens, wier, hetgeen, men, elkaar, ja, nee
            stop: achtergrond, samenvatting, daarentegen, desondanks, kortom, voorts, evenmin, eerstgenoemde
            stop: laatstgenoemde, volgend, volgende, waaronder, alsnog
            abbr: art, artt, nr, nrs, mr, mrs, dhr, mevr, mw, dr, drs, ir, prof, mio, mln, mld, mrd, incl, excl, resp, jl
            abbr: jr, sr, inc, ltd, corp, co, bijv, blz, p, pp, ca, circa, enz, etc, d . w . z, o . a, m . n, n . a . v
            abbr: i . v . m, m . b . t, i . c, jo, vgl, zgn, t . a . v, a . d . h . v, par, vs, afd, pct, tel, lit, e . v
            abbr: v . m, k . b, r . o, jan, feb, mrt, apr, jun, jul, aug, sept, sep, okt, nov, dec, onderd, ond, i . p . v
            abbr: o . m, aant, alg, volg, aanh, e . d, m . i . v, mgr, ds, t . o . v, t . g . v
            abbr: febr

            the: de, het, dit, dat, deze, die, zijn, haar, hun, diens, ons, onze, 't, 's, dezelfde, hetzelfde, beide, alle
            the: voornoemde
            a: een, 'n, nog een, enkele, verschillende, meerdere, diverse, sommige, bepaalde, twee, drie, vier, vijf, zes
            a: zeven, acht, negen, tien, tal van, een aantal, een niet nader genoemd, een niet nader genoemde
            a: een anonieme, een onbekende, een handvol, een reeks
            a: een niet bij naam genoemd, een niet bij naam genoemde, een niet met naam genoemd
            a: een niet met naam genoemde, een niet bij name genoemd, een niet bij name genoemde, een niet genoemd
            a: een niet genoemde, een verder niet genoemd, een verder niet genoemde, een naamloos, een naamloze
            a: een ongenoemd, een ongenoemde, een geanonimiseerd, een geanonimiseerde, een niet geïdentificeerd
            a: een niet geïdentificeerde, een niet-geïdentificeerde, een anoniem, een onbekend, weer een ander
            a: weer een andere, nog eens een
            pronoun: hij, zij, het, ze, dat, dit, die, deze, hem, haar, hen, hun, wie, welke, welk, zich, zichzelf
            pronoun: laatstgenoemde, eerstgenoemde, de laatste, de eerste, dat bedrijf, beide, beiden
            not: niet, geen, nooit, noch, nimmer, evenmin, zonder, niets, niemand, weigert, weigerde, verzuimde, verzuimt
            not: naliet, nalaat, nagelaten, in plaats van, geenszins, nergens, ten onrechte niet, niet langer
            and: en, of, alsmede, alsook, evenals, en ook, samen met, plus, als ook, ofwel, respectievelijk, &, dan wel
            and: en / of, zowel als
            to: tot, t/m, tot en met, tm, t . e . m

            # Numbers, sums and dates.
            number 0.5: half, halve, een half, een halve, helft
            number 0.25: een kwart, kwart
            number 0.75: driekwart
            number 1.5: anderhalf, anderhalve, ander half
            number 2.5: tweeënhalf, tweeënhalve, twee en een half
            number 3.5: drieënhalf, drieënhalve
            number 4.5: vierenhalf, vierenhalve
            number 5.5: vijfenhalf
            number 1: één
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
            number 21: eenentwintig
            number 22: tweeëntwintig
            number 23: drieëntwintig
            number 24: vierentwintig
            number 25: vijfentwintig
            number 26: zesentwintig
            number 27: zevenentwintig
            number 28: achtentwintig
            number 29: negenentwintig
            number 30: dertig
            number 31: eenendertig
            number 32: tweeëndertig
            number 33: drieëndertig
            number 34: vierendertig
            number 35: vijfendertig
            number 36: zesendertig
            number 37: zevenendertig
            number 38: achtendertig
            number 39: negenendertig
            number 40: veertig
            number 41: eenenveertig
            number 42: tweeënveertig
            number 43: drieënveertig
            number 44: vierenveertig
            number 45: vijfenveertig
            number 46: zesenveertig
            number 47: zevenenveertig
            number 48: achtenveertig
            number 49: negenenveertig
            number 50: vijftig
            number 51: eenenvijftig
            number 52: tweeënvijftig
            number 53: drieënvijftig
            number 54: vierenvijftig
            number 55: vijfenvijftig
            number 56: zesenvijftig
            number 57: zevenenvijftig
            number 58: achtenvijftig
            number 59: negenenvijftig
            number 60: zestig
            number 61: eenenzestig
            number 62: tweeënzestig
            number 63: drieënzestig
            number 64: vierenzestig
            number 65: vijfenzestig
            number 66: zesenzestig
            number 67: zevenenzestig
            number 68: achtenzestig
            number 69: negenenzestig
            number 70: zeventig
            number 71: eenenzeventig
            number 72: tweeënzeventig
            number 73: drieënzeventig
            number 74: vierenzeventig
            number 75: vijfenzeventig
            number 76: zesenzeventig
            number 77: zevenenzeventig
            number 78: achtenzeventig
            number 79: negenenzeventig
            number 80: tachtig
            number 81: eenentachtig
            number 82: tweeëntachtig
            number 83: drieëntachtig
            number 84: vierentachtig
            number 85: vijfentachtig
            number 86: zesentachtig
            number 87: zevenentachtig
            number 88: achtentachtig
            number 89: negenentachtig
            number 90: negentig
            number 91: eenennegentig
            number 92: tweeënnegentig
            number 93: drieënnegentig
            number 94: vierennegentig
            number 95: vijfennegentig
            number 96: zesennegentig
            number 97: zevenennegentig
            number 98: achtennegentig
            number 99: negenennegentig
            number 100: honderd
            number 110: honderdtien
            number 120: honderdtwintig
            number 125: honderdvijfentwintig
            number 130: honderddertig
            number 140: honderdveertig
            number 150: honderdvijftig
            number 160: honderdzestig
            number 170: honderdzeventig
            number 175: honderdvijfenzeventig
            number 180: honderdtachtig
            number 190: honderdnegentig
            number 200: tweehonderd
            number 210: tweehonderdtien
            number 225: tweehonderdvijfentwintig
            number 250: tweehonderdvijftig
            number 260: tweehonderdzestig
            number 275: tweehonderdvijfenzeventig
            number 300: driehonderd
            number 310: driehonderdtien
            number 325: driehonderdvijfentwintig
            number 350: driehonderdvijftig
            number 360: driehonderdzestig
            number 375: driehonderdvijfenzeventig
            number 400: vierhonderd
            number 410: vierhonderdtien
            number 425: vierhonderdvijfentwintig
            number 450: vierhonderdvijftig
            number 460: vierhonderdzestig
            number 475: vierhonderdvijfenzeventig
            number 500: vijfhonderd
            number 510: vijfhonderdtien
            number 525: vijfhonderdvijfentwintig
            number 550: vijfhonderdvijftig
            number 560: vijfhonderdzestig
            number 575: vijfhonderdvijfenzeventig
            number 600: zeshonderd
            number 610: zeshonderdtien
            number 625: zeshonderdvijfentwintig
            number 650: zeshonderdvijftig
            number 660: zeshonderdzestig
            number 675: zeshonderdvijfenzeventig
            number 700: zevenhonderd
            number 710: zevenhonderdtien
            number 725: zevenhonderdvijfentwintig
            number 750: zevenhonderdvijftig
            number 760: zevenhonderdzestig
            number 775: zevenhonderdvijfenzeventig
            number 800: achthonderd
            number 810: achthonderdtien
            number 825: achthonderdvijfentwintig
            number 850: achthonderdvijftig
            number 860: achthonderdzestig
            number 875: achthonderdvijfenzeventig
            number 900: negenhonderd
            number 910: negenhonderdtien
            number 925: negenhonderdvijfentwintig
            number 950: negenhonderdvijftig
            number 960: negenhonderdzestig
            number 975: negenhonderdvijfenzeventig
            number 1100: elfhonderd
            number 1200: twaalfhonderd
            number 1300: dertienhonderd
            number 1400: veertienhonderd
            number 1500: vijftienhonderd
            number 1600: zestienhonderd
            number 1700: zeventienhonderd
            number 1800: achttienhonderd
            number 1900: negentienhonderd
            number 2000: tweeduizend
            number 3000: drieduizend
            number 4000: vierduizend
            number 5000: vijfduizend
            number 6000: zesduizend
            number 7000: zevenduizend
            number 8000: achtduizend
            number 9000: negenduizend
            number 10000: tienduizend
            number 11000: elfduizend
            number 12000: twaalfduizend
            number 13000: dertienduizend
            number 14000: veertienduizend
            number 15000: vijftienduizend
            number 16000: zestienduizend
            number 17000: zeventienduizend
            number 18000: achttienduizend
            number 19000: negentienduizend
            number 20000: twintigduizend
            number 21000: eenentwintigduizend
            number 22000: tweeëntwintigduizend
            number 23000: drieëntwintigduizend
            number 24000: vierentwintigduizend
            number 25000: vijfentwintigduizend
            number 26000: zesentwintigduizend
            number 27000: zevenentwintigduizend
            number 28000: achtentwintigduizend
            number 29000: negenentwintigduizend
            number 30000: dertigduizend
            number 31000: eenendertigduizend
            number 32000: tweeëndertigduizend
            number 33000: drieëndertigduizend
            number 34000: vierendertigduizend
            number 35000: vijfendertigduizend
            number 36000: zesendertigduizend
            number 37000: zevenendertigduizend
            number 38000: achtendertigduizend
            number 39000: negenendertigduizend
            number 40000: veertigduizend
            number 41000: eenenveertigduizend
            number 42000: tweeënveertigduizend
            number 43000: drieënveertigduizend
            number 44000: vierenveertigduizend
            number 45000: vijfenveertigduizend
            number 46000: zesenveertigduizend
            number 47000: zevenenveertigduizend
            number 48000: achtenveertigduizend
            number 49000: negenenveertigduizend
            number 50000: vijftigduizend
            number 51000: eenenvijftigduizend
            number 52000: tweeënvijftigduizend
            number 53000: drieënvijftigduizend
            number 54000: vierenvijftigduizend
            number 55000: vijfenvijftigduizend
            number 56000: zesenvijftigduizend
            number 57000: zevenenvijftigduizend
            number 58000: achtenvijftigduizend
            number 59000: negenenvijftigduizend
            number 60000: zestigduizend
            number 61000: eenenzestigduizend
            number 62000: tweeënzestigduizend
            number 63000: drieënzestigduizend
            number 64000: vierenzestigduizend
            number 65000: vijfenzestigduizend
            number 66000: zesenzestigduizend
            number 67000: zevenenzestigduizend
            number 68000: achtenzestigduizend
            number 69000: negenenzestigduizend
            number 70000: zeventigduizend
            number 71000: eenenzeventigduizend
            number 72000: tweeënzeventigduizend
            number 73000: drieënzeventigduizend
            number 74000: vierenzeventigduizend
            number 75000: vijfenzeventigduizend
            number 76000: zesenzeventigduizend
            number 77000: zevenenzeventigduizend
            number 78000: achtenzeventigduizend
            number 79000: negenenzeventigduizend
            number 80000: tachtigduizend
            number 81000: eenentachtigduizend
            number 82000: tweeëntachtigduizend
            number 83000: drieëntachtigduizend
            number 84000: vierentachtigduizend
            number 85000: vijfentachtigduizend
            number 86000: zesentachtigduizend
            number 87000: zevenentachtigduizend
            number 88000: achtentachtigduizend
            number 89000: negenentachtigduizend
            number 90000: negentigduizend
            number 91000: eenennegentigduizend
            number 92000: tweeënnegentigduizend
            number 93000: drieënnegentigduizend
            number 94000: vierennegentigduizend
            number 95000: vijfennegentigduizend
            number 96000: zesennegentigduizend
            number 97000: zevenennegentigduizend
            number 98000: achtennegentigduizend
            number 99000: negenennegentigduizend
            number 100000: honderdduizend
            number 110000: honderdtienduizend
            number 120000: honderdtwintigduizend
            number 125000: honderdvijfentwintigduizend
            number 130000: honderddertigduizend
            number 140000: honderdveertigduizend
            number 150000: honderdvijftigduizend
            number 160000: honderdzestigduizend
            number 170000: honderdzeventigduizend
            number 175000: honderdvijfenzeventigduizend
            number 180000: honderdtachtigduizend
            number 190000: honderdnegentigduizend
            number 200000: tweehonderdduizend
            number 210000: tweehonderdtienduizend
            number 225000: tweehonderdvijfentwintigduizend
            number 250000: tweehonderdvijftigduizend
            number 260000: tweehonderdzestigduizend
            number 275000: tweehonderdvijfenzeventigduizend
            number 300000: driehonderdduizend
            number 310000: driehonderdtienduizend
            number 325000: driehonderdvijfentwintigduizend
            number 350000: driehonderdvijftigduizend
            number 360000: driehonderdzestigduizend
            number 375000: driehonderdvijfenzeventigduizend
            number 400000: vierhonderdduizend
            number 410000: vierhonderdtienduizend
            number 425000: vierhonderdvijfentwintigduizend
            number 450000: vierhonderdvijftigduizend
            number 460000: vierhonderdzestigduizend
            number 475000: vierhonderdvijfenzeventigduizend
            number 500000: vijfhonderdduizend
            number 510000: vijfhonderdtienduizend
            number 525000: vijfhonderdvijfentwintigduizend
            number 550000: vijfhonderdvijftigduizend
            number 560000: vijfhonderdzestigduizend
            number 575000: vijfhonderdvijfenzeventigduizend
            number 600000: zeshonderdduizend
            number 610000: zeshonderdtienduizend
            number 625000: zeshonderdvijfentwintigduizend
            number 650000: zeshonderdvijftigduizend
            number 660000: zeshonderdzestigduizend
            number 675000: zeshonderdvijfenzeventigduizend
            number 700000: zevenhonderdduizend
            number 710000: zevenhonderdtienduizend
            number 725000: zevenhonderdvijfentwintigduizend
            number 750000: zevenhonderdvijftigduizend
            number 760000: zevenhonderdzestigduizend
            number 775000: zevenhonderdvijfenzeventigduizend
            number 800000: achthonderdduizend
            number 810000: achthonderdtienduizend
            number 825000: achthonderdvijfentwintigduizend
            number 850000: achthonderdvijftigduizend
            number 860000: achthonderdzestigduizend
            number 875000: achthonderdvijfenzeventigduizend
            number 900000: negenhonderdduizend
            number 910000: negenhonderdtienduizend
            number 925000: negenhonderdvijfentwintigduizend
            number 950000: negenhonderdvijftigduizend
            number 960000: negenhonderdzestigduizend
            number 975000: negenhonderdvijfenzeventigduizend
            number 1000: duizend
            number 1000000: miljoen
            scale 2: honderd
            scale 3: duizend, dzd, k
            scale 5: ton
            scale 6: miljoen, miljoenen, mln, mio, mil, m, mn
            scale 6: meur, musd, mgbp, mchf
            scale 9: miljard, miljarden, mld, mrd, md, bn
            scale 12: biljoen, bln
            currency EUR: euro, euro's, euros, eur
            currency EUR: ton
            currency EUR: meur
            currency USD: dollar, dollars, usd, amerikaanse dollar, amerikaanse dollars, us dollar, us-dollar
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: pond, ponden, pond sterling, britse pond, britse ponden, brits pond, gbp, sterling, engelse pond
            currency GBP: mgbp
            currency SEK: zweedse kroon, zweedse kronen, zweedse kronor, sek, kronor, krona
            currency NOK: noorse kroon, noorse kronen, noorse kroner, nok, kroner
            currency DKK: deense kroon, deense kronen, deense kroner, dkk
            currency ISK: ijslandse kroon, ijslandse kronen, ijslandse kronur, isk
            currency CHF: zwitserse frank, zwitserse franken, zwitserse franc, zwitserse francs, chf, frank
            currency CHF: mchf
            currency PLN: zloty, zloty's, zlotys, poolse zloty, poolse zloty's, pln
            currency PLN: złoty, poolse złoty
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
            currency CAD: c $, ca $
            currency AUD: australische dollar, australische dollars, aud
            currency BRL: braziliaanse real, reais, brl
            currency SEK/NOK/DKK/CZK/ISK: kronen, kroon
            subunit: cent, cents, eurocent
            between: tussen
            between: bandbreedte
            insteadOf: in plaats van
            approx: ruim, circa, ca, ongeveer, zo'n, rond, rond de, omstreeks, bijna, haast, meer dan, minder dan
            approx: om en nabij, krap, een kleine, een dikke, een slordige, dik, net geen, net iets meer dan
            approx: net iets minder dan, iets meer dan, naar schatting, iets minder dan, pakweg, grofweg, een goede
            approx: een krappe, omgerekend, plusminus, ten minste, tenminste, minstens, minimaal, net onder, net boven
            approx: net over, iets boven, iets onder, afgerond, in de buurt van, zowat, maar liefst, slechts, liefst
            approx: nagenoeg, niet minder dan, ongeveer gelijk aan, toen zo'n
            perPeriod: per dag, per week, per maand, voor elke dag, voor iedere dag, elke dag, iedere dag, dagelijks
            perPeriod: dagelijkse, voor elke week, elke week, wekelijks, wekelijkse, iedere week, voor iedere week
            perPeriod: voor elke maand, maandelijks, maandelijkse, elke maand, per overtreding, per keer, per uur
            perPeriod: voor elke twee weken, per twee weken, elke twee weken, per kalenderdag, per dag vertraging
            perPeriod: per dag dat, voor elke dag dat, per week dat, per werkdag, per inbreuk, per begonnen dag
            > Wie niet op tijd stopt, betaalt 5.000 euro voor elke dag dat de camera blijft draaien.
            perPeriod: voor elke dag vertraging, per dag of, per dagdeel, per begonnen week

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
            dateWord: dag, dagen, maand
            weekday 1: maandag, maandagochtend, maandagmiddag, maandagavond
            weekday 2: dinsdag, dinsdagochtend, dinsdagmiddag, dinsdagavond
            weekday 3: woensdag, woensdagochtend, woensdagmiddag, woensdagavond
            weekday 4: donderdag, donderdagochtend, donderdagmiddag, donderdagavond
            weekday 5: vrijdag, vrijdagochtend, vrijdagmiddag, vrijdagavond
            weekday 6: zaterdag, zaterdagochtend, zaterdagmiddag, zaterdagavond
            weekday 7: zondag, zondagochtend, zondagmiddag, zondagavond
            day 0: vandaag, vanochtend, vanmorgen, vanmiddag, vanavond, heden, vannacht, deze ochtend
            day -1: gisteren, gisterochtend, gisteravond, gistermiddag, gistermorgen
            day -2: eergisteren, twee dagen geleden
            day 1: morgen
            yearRef 0: dit jaar, eerder dit jaar, later dit jaar, het lopende jaar, begin dit jaar
            yearRef -1: vorig jaar, verleden jaar, afgelopen jaar, het afgelopen jaar, een jaar geleden
            yearRef -1: eind vorig jaar, begin vorig jaar, het voorgaande jaar, in het voorgaande jaar, vorige zomer
            yearRef -1: vorige winter, vorig voorjaar, vorig najaar
            yearRef -2: twee jaar geleden
            yearRef -3: drie jaar geleden
            yearRef -4: vier jaar geleden
            yearRef -5: vijf jaar geleden
            yearRef 1: volgend jaar, komend jaar, het jaar erna, een jaar daarna, het jaar nadien
            monthRef 0: deze maand, eerder deze maand, later deze maand, begin deze maand
            monthRef -1: vorige maand, verleden maand, afgelopen maand, een maand geleden, de maand ervoor
            monthRef -1: eind vorige maand
            monthRef -2: twee maanden geleden
            monthRef -3: drie maanden geleden
            monthRef 1: volgende maand, komende maand, een maand daarna
            thatYear 0: dat jaar, datzelfde jaar, hetzelfde jaar, van dat jaar, dat zelfde jaar
            thatYear -5: vijf jaar eerder
            thatYear -4: vier jaar eerder
            thatYear -3: drie jaar eerder
            thatYear -2: twee jaar eerder, twee jaar daarvoor
            thatYear 1: een jaar later, het jaar erop, het jaar daarop, het volgende jaar
            thatYear -1: een jaar eerder, het jaar ervoor, het jaar daarvoor, een jaar daarvoor
            thatMonth 0: dezelfde maand, diezelfde maand, die maand
            thatMonth -3: drie maanden eerder
            thatMonth -2: twee maanden eerder
            thatMonth 1: een maand later, de maand erop
            thatMonth -1: een maand eerder
            thatDay 0: dezelfde dag, diezelfde dag, die dag
            thatDay -2: twee dagen eerder
            thatDay 1: een dag later, de dag erna, de volgende dag, de dag erop, de dag daarna, een dag daarna
            thatDay -1: een dag eerder, de dag ervoor, daags ervoor
            until: vóór, voor, tot, tot en met, uiterlijk, uiterlijk op, sinds, vanaf, per, binnen, deadline, t/m
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
            season: lente, voorjaar, zomer, herfst, najaar, winter, begin van het jaar, eind van het jaar, nazomer
            season: voorzomer, eerste kwartaal, tweede kwartaal, derde kwartaal, vierde kwartaal, eerste helft van
            season: tweede helft van, jaarwisseling

            # The law.
            gdpr: gdrp, avg, ^gdpr, algemene verordening gegevensbescherming, verordening gegevensbescherming, verordening ( eu
            gdpr: algemene gegevensbeschermingsverordening, gegevensbeschermingsverordening, privacyverordening
            gdpr: europese privacywet, europese privacyverordening, europese privacyrichtlijn, europese privacywetgeving
            gdpr: europese privacyregels, privacywet, privacywetgeving, privacyregels, privacyrichtlijn, privacywetten
            gdpr: europese privacywetten, avg-regels, europese gegevensbeschermingsregels, europese databeschermingsregels
            gdpr: gdpr-wetgeving, databeschermingswetgeving, databeschermingswet
            gdpr: databeschermingsregels, avg-boete, avg-boetes, gdpr-boete, gdpr-boetes, avg-overtreding*, gdpr-inbreuk*
            gdpr: avg-inbreuk*, avg-schending*, gdpr-regels, avg-wetgeving, eu-privacywet, eu-privacyregels
            gdpr: eu-privacywetgeving, europese privacynormen, gegevensbeschermingsregels, avg-wet
            gdpr: gegevensbeschermingswet*, gegevensbeschermingsrecht, europese dataregels, avg-sanctie*, rgpd, dsgvo
            gdpr: europese wetgeving voor gegevensbescherming, europese privacy-regels, europese privacy-wetgeving
            gdpr: gdpr-overtreding*, regels voor gegevensbescherming, wetgeving inzake gegevensbescherming
            gdpr: europese datawet, europese databeschermingswet, dataprivacyregels, dataprivacywet*, privacyvoorschriften
            ukGDPR: uk gdpr, uk-gdpr, britse avg, britse gdpr, britse versie van de avg, britse privacywet
            ukGDPR: britse privacywetgeving, britse variant van de avg, britse versie van de gdpr, britse privacyregels
            ukGDPR: uk-avg, britse gegevensbeschermingswet
            ePrivacy: cookie*, cookiebepaling*, telecommunicatiewet, eprivacy
            ePrivacy: e-privacy, eprivacyrichtlijn, e-privacyrichtlijn, eprivacy-richtlijn, e-privacy-richtlijn, ^tw
            ePrivacy: trackingcookie*, pecr, telemarketing, ongevraagde reclame, ongevraagde reclamemails
            ePrivacy: ongevraagde telefoontjes, ongewenste telefoontjes, spam, spammail*, spamverbod, direct marketing
            ePrivacy: directmarketing, reclamemails, reclameberichten, marketingmails, ongevraagde berichten
            ePrivacy: ongevraagde communicatie, belmenietregister, bel-me-niet-register, bel-me-niet, cookiemuur*
            ePrivacy: wet elektronische communicatie, advertentiecookie*, ongevraagde commerciële, telefonische verkoop
            ePrivacy: marketingtelefoontjes, elektronische communicatie, commerciële telefoontjes, reclametelefoontjes
            ePrivacy: spamberichten, spam-sms*
            ePrivacy: 11 . 7a, telecomwet, ongevraagde sms*
            nationalLaw: wbp, wet bescherming persoonsgegevens, uavg, uitvoeringswet, wet politiegegevens, wpg, wjsg
            nationalLaw: kaderwet, camerawet, wet justitiële en strafvorderlijke gegevens, wet basisregistratie personen
            nationalLaw: data protection act, nationale wet, nationale privacywet, richtlijn gegevensbescherming
            nationalLaw: oude privacywet, oude wet, vorige privacywet, federale gegevensbeschermingswet
            nationalLaw: wet verwerking persoonsgegevens, wet brp, databeschermingsrichtlijn, wet camera's
            nationalLaw: kaderwet gegevensbescherming, nationale privacyregels, wabvpz, wgbo, bundesdatenschutzgesetz
            nationalLaw: voorganger van de avg, oude privacywetgeving, ccpa, bipa, coppa
            otherField: mededinging*, kartel*, concurrentiewaakhond, concurrentieautoriteit, antitrust*
            otherField: ^acm, autoriteit consument, marktmacht
            otherField: machtsmisbruik, machtspositie, prijsafspraken, prijsafspraak
            otherField: europese mededingingsregels, digital markets act, digital services act, ^dma, ^dsa, ^afm
            otherField: autoriteit financiële markten, ^dnb, de nederlandsche bank, ^fsma, nationale bank, ^fiod, witwas*
            otherField: ^knvb, ^uefa, ^fifa, eredivisie, scheidsrechter*, elftal*, doping, belastingontduiking
            otherField: belastingfraude, belastingaanslag*, btw, fiscale, accijns*, douane, ^ilt, ^nvwa, voedselveiligheid
            otherField: arbeidsinspectie, nederlandse arbeidsinspectie, kansspelautoriteit, ^ksa, gokverbod
            otherField: commissariaat voor de media, verkeersboete*, snelheidsboete*, parkeerboete*, snelheidsovertreding*
            otherField: stikstof*, mestboete*, ^ftc, federal trade commission, beurswaakhond, beurstoezichthouder
            otherField: marktmanipulatie, voorkennis, omkoping, corruptie, sjoemel*, consumentenwet*, misleidende reclame
            otherField: oneerlijke handelspraktijken, nepkorting*, greenwashing, ^bipt, ofcom, agentschap telecom
            otherField: rijksinspectie, ^rdi, prijzenwet, staatssteun, nza, zorgautoriteit, octrooi*, smaad, laster
            otherField: inspectie leefomgeving, belgische mededingingsautoriteit, bundeskartellamt, coronaboete*
            otherField: uitstootrechten, economische inspectie, voetbalclub*, voetbalbond*, voetballer*, milieuvergunning*
            otherField: milieuboete*, milieudelict*
            otherField: consumentenrecht, consumentenbescherming, oneerlijke handelspraktijk, misleiding, prijskartel
            otherField: mestfraude, geluidsnormen, parkeerbon*, bouwovertreding*, gaswinning, veiligheidsregels
            otherField: arbeidsomstandigheden, arbowet, sociale fraude, zwartwerk, kansspelwet, wwft, antiwitwas*
            otherField: kartelboete*, voedselautoriteit, dierenwelzijn, marktmisbruik
            article: artikel, artikelen, art, artt, artikels
            provision: overweging, overwegingen, hoofdstuk
            act: wet, wetten, *wet, wetboek, handvest, verdrag, grondwet, besluit politiegegevens, decreet
            paragraph: §, lid, leden, paragraaf, par, paragrafen, alinea
            point: punt, onder, sub, letter, letters, aanhef en onder, aanhef en onderdeel, onderdeel, onderdelen, lit
            point: aanhef, punten, litera
            infringe: in strijd met, in strijd, strijdig met, strijdig, overtred*, overtrad, overtraden, overtreedt
            infringe: schend*, geschonden, schond, schonden, inbreuk op, inbreukmakend*
            infringe: maakte inbreuk, maakt inbreuk, *inbreuk, *inbreuken, *overtreding, *overtredingen, *schending
            infringe: *schendingen, onrechtmatig*, onwettig*, illegaal, illegale, niet nageleefd, niet-naleving
            infringe: niet naleven, niet naleeft, niet-nakoming, niet nakomen, niet voldoen, niet voldaan, voldoet niet
            infringe: voldeed niet, voldeden niet, zonder toestemming, zonder grondslag, zonder wettelijke grondslag
            infringe: zonder rechtsgrond, geen rechtsgrond, geen grondslag, geen wettelijke grondslag
            infringe: zonder rechtsgrondslag, strafbaar, geen rechtsgrondslag, niet volgens de regels, tegen de regels
            infringe: tegen de wet, aan de laars, aan hun laars, misbruik*, tekortkoming*, tekortgeschoten, schoot tekort
            infringe: schiet tekort, schoten tekort, niet aan de eisen, onzorgvuldig*, onvoldoende beveilig*
            infringe: onvoldoende bescherm*, slecht beveilig*, ontoereikend*, verboden, niet toegestaan, had niet mogen
            infringe: hadden niet mogen, ging de fout in, in de fout, gingen de fout in, brak de regels
            personalData: persoonsgegevens, persoonsgegeven, klantgegevens, persoonlijke gegevens, patiëntgegevens
            personalData: camera*, *camera, *camera's, cameratoezicht, camerabewaking, camerabeelden, *camerabeelden
            personalData: dashcam*, videobewaking, videobeelden, videotoezicht, geluidsopname*, gespreksopname*
            personalData: opgenomen gesprekken, gefilmd, filmde, inzageverzoek*, inzagerecht, verzoek om inzage
            personalData: verzoeken om inzage, recht op inzage, inzage in, verwijderverzoek*, wisverzoek*
            personalData: verzoek om verwijdering, verzoeken om verwijdering, recht op verwijdering
            personalData: recht op gegevenswissing, recht op vergetelheid, rechten van betrokkenen, informatieplicht
            personalData: ledenlijst*, ledengegevens, ledenbestand*, mailinglijst*, klantenlijst*, klantenbestand*
            personalData: adressenlijst*, adressenbestand*, e-mailadres*, mailadres*, telefoonnummer*, huisadres*
            personalData: woonadres*, privéadres*, adresgegevens, naw-gegevens, contactgegevens, geboortedat*
            personalData: identiteitsbewij*, identiteitskaart*, identiteitsdocument*, paspoort*, rijbewij*
            personalData: burgerservicenummer*, bsn, rijksregisternummer*, bankgegevens, rekeningnummer*, betaalgegevens
            personalData: creditcardgegevens, medisch dossier, medische dossiers, medische gegevens, patiëntendossier*
            personalData: patiëntdossier*, patiëntengegevens, zorgdossier*, cliëntdossier*, cliëntgegevens
            personalData: gezondheidsgegevens, gegevens over gezondheid, testuitslag*, labuitslag*, uitslagen, diagnose*
            personalData: ziekmelding*, ziekteverzuim*, verzuimregistratie*, vaccinatiestatus, genetische gegevens
            personalData: biometri*, vingerafdruk*, gezichtsherkenning*, gezichtsscan*, irisscan*, locatiegegevens
            personalData: locatiedata, gps, gps-*, geolocatie, gevolgd, volgsysteem*, tracking, profilering
            personalData: profielen van, datalek*, gegevenslek*, dataverlies, datadiefstal, gegevensbescherming*
            personalData: databescherming*, privacy*, gegevensverwerking*, verwerking van gegevens
            personalData: verwerkingsverantwoordelijke*, bewaartermijn*, bewaarde gegevens, gegevens van, gegevens over
            personalData: gegevens van klanten, zonder toestemming, toestemming van, geldige toestemming, geen grondslag
            personalData: doorgifte*, gevoelige gegevens, bijzondere gegevens, strafrechtelijke gegevens, strafblad*
            personalData: kredietwaardigheid*, kredietregistratie*, zwarte lijst*, personeelsdossier*
            personalData: personeelsgegevens, werknemersgegevens, loonstro*, salarisgegevens, cv's, sollicitatiegegevens
            personalData: sollicitatiebrieven, gebruikersgegevens, gebruikersaccount*, klantaccount*, wachtwoord*
            personalData: inloggegevens, verkeerde ontvanger, verkeerde patiënt, verkeerde klant, verkeerde adres
            personalData: onbevoegde toegang, onbevoegden, foto's van, beelden van, filmpje*, screenshot*
            personalData: whatsappgroep*, reclamemail*, nieuwsbrief*, nieuwsbrieven, leerlinggegevens
            personalData: leerlingendossier*, leerlingdossier*, kiezerslijst*, bevolkingsregister*, kentekens
            personalData: kentekengegevens, adressen van, zijn gegevens, haar gegevens, hun gegevens, klantenadressen
            personalData: ledenadressen, kijkgedrag, koopgedrag, surfgedrag, zoekgedrag, facturen van, elkaars facturen
            personalData: mailbox*, e-mailaccount*, privéberichten, chatberichten, gefotografeerd, fotografeerde
            personalData: kenteken*, reclametelefoontje*, gegevens van leden, gegevens van patiënten, bestanden met

            # Measures.
            fine: geldboeten, *boete, *boetes, bestuurlijke boete
            > Bolder BV kreeg een recordboete.
            fine: bestuurlijke boetes, administratieve geldboete, administratieve geldboetes, administratieve boete
            fine: administratieve boetes, boetebedrag, bestuurlijke sanctie, bestuurlijke sancties
            fine: administratieve sanctie, administratieve sancties, sanctie, sancties, geldsanctie, geldsancties
            fine: financiële sanctie, financiële sancties, boetebesluit, boetebesluiten, boetebeschikking, boeteoplegging
            fine: geldstraf, geldstraffen
            fine: avg-boete
            fine: avg-boetes, gdpr-boete, gdpr-boetes, boetesom, boetesommen, strafbedrag, bekeuring, boetemaatregel
            fine: geldboetebesluit, boetebeslissing, boete-oplegging, straf
            fine: tik van, tikken van, administratieve geldboeten, boetesanctie, geldelijke sanctie, geldelijke sancties
            fine: pecuniaire sanctie, administratieve geldsanctie, sanctiebedrag, boeteprent, bestuurlijke geldboete
            fine: bestuurlijke geldboeten
            fineVerb: beboet, beboette, beboetten, beboeten, te beboeten, beboetend, wordt beboet, werd beboet
            > De Noorse toezichthouder heeft Fjellbo beboet.
            fineVerb: worden beboet, werden beboet, is beboet, zijn beboet, heeft beboet, sanctioneert, sanctioneerde
            fineVerb: gesanctioneerd, sanctioneren, bestraft, bestraffen, bestrafte, bestraften, gestraft, straft, strafte
            fineVerb: straffen, bestraffing, aangeslagen, beboeting, op de bon, sloeg _ aan, slaat _ aan
            impose: leg op, legt, leggen, legde, legden, opgelegd, opgelegde, oplegt, oplegde, oplegden, opleggen
            impose: op te leggen, oplegging, deelt, deelde, deelden, uitgedeeld, uitgedeelde, uitdeelt, uitdeelde
            > De toezichthouder deelde in mei een boete van 40.000 euro uit aan Zorgpunt Oost.
            impose: uitdeelden, uitdelen, uit te delen, geeft, geven, gaf, gaven, gegeven, te geven, uitgeschreven
            impose: schrijft uit, schreef uit, uitschrijven, uitschreef, slingert, slingerde, trakteert, trakteerde
            impose: getrakteerd, uitgereikt, reikt uit, reikte uit, vastgesteld, stelde, stelt, vaststelt, vaststelde
            impose: vast te stellen, veroordeelt, veroordeelde, veroordeeld, verleent, verleende, uitgesproken, uitspreekt
            impose: uitsprak, uitgevaardigd, vaardigt, vaardigde, aangezegd, verzonden, toegekend, kent toe, kende toe
            impose: zadelt, zadelde, opgezadeld
            receive: kreeg, kregen, krijgt, krijgen, gekregen, te krijgen, ontvangt, ontvangen, ontving, ontvingen
            receive: opgelegd gekregen, opgelegd krijgt, opgelegd kreeg, opgelegd krijgen, kreeg opgelegd, krijgt opgelegd
            receive: kregen opgelegd, opgelopen, opgelegd kregen, incasseert, incasseerde, incasseren, geïncasseerd
            receive: incasseerden, om de oren gekregen, om de oren krijgt, om de oren kreeg, aan de broek, aan zijn broek
            receive: aan haar broek, aan hun broek, te maken met, wacht, wachtte, kan rekenen op, kunnen rekenen op
            receive: riskeert, riskeren, riskeerde, tegemoetzien, tegemoet zien, ziet tegemoet, hangt boven het hoofd
            receive: voor de kiezen, voor de kiezen kreeg, op de vingers getikt, getroffen door, geconfronteerd met, slikt
            receive: slikte, slikken, geslikt, verbeurt, verbeurde, verbeurd, verbeuren, verschuldigd, deel gevallen
            receive: te beurt gevallen, ten deel, toegewezen gekregen, toebedeeld, toebedeeld gekregen, aangesmeerd
            receive: aangesmeerd gekregen, getrakteerd op, liep een boete, loopt een boete, liepen een boete
            > Het hotel Duinzicht liep een boete van 12.000 euro op.
            receive: lopen een boete, een boete opgelopen, boete oploopt, boete opliep, liep een recordboete
            receive: loopt een recordboete, liep een geldboete, liep een berisping, loopt een berisping
            receive: loopt tegen een boete, liep tegen een boete
            receive: kwam er met, kwamen er met, komt er met, komen er met, kwam weg met, kwamen weg met, komt weg met
            receive: komen weg met, kwam ervan af met, kwam er vanaf met, komt ervan af met, kwamen ervan af met
            receive: kwam eraf met, komt eraf met, kreeg te horen, krijgt te horen, krijgt voor de kiezen
            receive: krijgt de rekening, kreeg de rekening gepresenteerd, kreeg de rekening, stond te wachten
            receive: staat te wachten, viel ten deel, moest incasseren, moet incasseren, liep tegen de lamp
            receive: loopt tegen de lamp, werd veroordeeld tot, wordt veroordeeld tot, is veroordeeld tot
            mustPay: moet betalen, moeten betalen, moest betalen, moesten betalen, betalen, betaalt, betaalde, betaalden
            mustPay: betaald, te betalen, dient te betalen, dienen te betalen, zal betalen, zullen betalen, betaling van
            mustPay: moet neertellen, neertellen, ophoesten, moet ophoesten, dokken, moet dokken, aftikken, op te hoesten
            mustPay: neer te tellen, veroordeeld tot betaling, tot betaling van, overmaken
            mustPay: moet … betalen, moest … betalen, moeten … betalen, moesten … betalen, dient … te betalen
            mustPay: diende … te betalen, moet … overmaken, moest … overmaken, moet … neertellen, moest … neertellen
            mustPay: moet … ophoesten, moet … aftikken, moest … aftikken, moet … afrekenen, moest … afrekenen
            mustPay: mag … overmaken, mag … aftikken, mag … neertellen, afdragen, af te dragen, is … kwijt
            mustPay: waren … kwijt, zijn … kwijt, was … kwijt, armer, lichter gemaakt, te voldoen, moet … voldoen
            mustPay: kost het bedrijf, kostte het bedrijf, kost hem, kostte hem, kost haar, kostte haar, kost hun
            mustPay: komt … te staan op, kwam … te staan op, duur te staan
            order: gelast, gelasten, gelastte, gelastten, last, draagt op, dragen op, droeg op, droegen op, opgedragen
            order: opdraagt, opdroeg, opdragen, op te dragen, draagt, droeg, beveelt, bevelen, beval, bevalen, bevolen
            order: bevel, opdracht, opdrachten, verplicht, verplichten, verplichtte, verplichtten, eist, eisen, eiste
            order: eisten, geëist, sommeert, sommeerde, gesommeerd, sommeren, sommatie, aanwijzing, corrigerende maatregel
            order: corrigerende maatregelen, herstelmaatregel, herstelmaatregelen, instrueert, geïnstrueerd, instructie
            order: dwingt, dwingen, dwong, gedwongen, moet, moeten, moest, moesten, dient te, dienen te, diende te
            order: dienden te, binnen drie maanden, binnen zes maanden, krijgt de opdracht, kreeg de opdracht
            order: kreeg opdracht, krijgt opdracht, verplicht om, aangezegd, ingebrekestelling, handhavingsbevel
            order: nalevingsbevel, hersteltermijn, handhavingsbesluit, handhavingsmaatregel, handhavingsmaatregelen
            order: maande, maant, gemaand, draagt _ op, de tijd om, krijgt de tijd, kreeg de tijd, uiterlijk, termijn van
            order: legt een last op, formele aanmaning, in gebreke gesteld, aanmaning, aangemaand, begunstigingstermijn
            order: moet ervoor zorgen, moeten ervoor zorgen, moest ervoor zorgen, dient ervoor te zorgen
            order: moet zorgen dat, moeten zorgen dat, wordt verplicht, werd verplicht, is verplicht om
            order: wordt opgedragen, werd opgedragen, werd gelast, wordt gelast, wordt bevolen, werd bevolen
            order: werd gesommeerd, wordt gesommeerd, heeft de tijd om, hebben de tijd om, heeft tot, krijgt tot
            order: kreeg tot, kregen tot, krijgen tot, hebben tot, binnen een redelijke termijn, nalevingstermijn
            order: uitvoeringstermijn, draagt … op, droeg … op, last tot, last onder bestuursdwang, bestuursdwang
            order: gebood, gebiedt, geboden, gebod, ordonneert, ordonneerde, verplicht … tot, verplichtte … tot
            order: verplichting tot, corrigerende bevoegdheid, corrigerende bevoegdheden, herstelbevel, moet alsnog
            order: moeten alsnog, moest alsnog, moet voortaan, moeten voortaan, moest voortaan, moet ook, moet daarnaast
            order: moet bovendien, moet binnen, moeten binnen, moest binnen, moesten binnen, dient binnen, moet nu
            order: moeten nu, moet van de, moest van de, moeten van de, moesten van de, tikte … op de vingers en
            order: bindende aanwijzing, bindende aanwijzingen, dwingende instructie, corrigerende maatregelen opgelegd
            order: nalevingsopdracht, maande … aan, maant … aan, stelde … in gebreke, stelt … in gebreke
            comply: in overeenstemming brengen, in overeenstemming te brengen, in overeenstemming brengt
            comply: in overeenstemming gebracht, in overeenstemming, in lijn brengen, in lijn te brengen, in lijn met
            comply: in regel stellen, in orde brengen, in orde maken, op orde brengen, op orde te brengen, op orde
            comply: wijzigingen doorvoeren, wijzigingen, wijzigen, te wijzigen, wijzigt, doorvoeren, door te voeren
            comply: verwijderen, te verwijderen, verwijdert, verwijderd, verwijdering, wissen, te wissen, gewist
            comply: vernietigen, te vernietigen, aanpassen, aan te passen, aanpast, aanpassing, aanpassingen, veranderen
            comply: te veranderen, verandert, veranderingen, verbeteren, te verbeteren, verbetert, verbeteringen
            comply: beëindigen, te beëindigen, beëindigt, beëindiging, een einde maken aan, een einde te maken aan
            comply: einde maken, einde te maken, herstellen, te herstellen, rectificeren, te rectificeren, corrigeren
            comply: te corrigeren, informeren, te informeren, inlichten, in te lichten, inzage geven, inzage te geven
            comply: inzage verlenen, inzage te verlenen, gehoor geven, gehoor te geven, naleven, na te leven
            comply: te voldoen aan, maatregelen nemen, maatregelen te nemen, maatregelen treffen, maatregelen te treffen
            comply: stappen zetten, beveiligen, te beveiligen, beter beveiligen, beter te beveiligen, invoeren
            comply: in te voeren, aanstellen, aan te stellen, vertegenwoordiger aanwijzen, vertegenwoordiger aan te wijzen
            comply: anonimiseren, te anonimiseren, herzien, te herzien, opruimen, toestemming vragen
            comply: toestemming te vragen, ongedaan maken, ongedaan te maken, regulariseren, conformeren, bijwerken
            comply: schrappen, te schrappen, afschermen, af te schermen, offline halen, weghalen, weg te halen, opschonen
            comply: orde op zaken stellen, de zaken op orde, aan de regels voldoen, aan de wet voldoen, teruggeven
            comply: te verstrekken, alsnog te verstrekken, kopie te verstrekken, afschrift te verstrekken
            comply: te pseudonimiseren, pseudonimiseren, opnieuw te beoordelen, opnieuw te beslissen
            comply: alsnog te beantwoorden, te beantwoorden, uit de zoekresultaten, uit de zoekindex, te verhelpen
            comply: verhelpen, te dichten, weg te nemen, wegnemen, aan te brengen, op te stellen, te documenteren
            comply: bij te werken, te actualiseren, aan te vullen, te verduidelijken, te beperken, in te perken
            comply: te minimaliseren, te verkorten, te herstructureren, te versleutelen, versleutelen, te melden
            comply: alsnog te melden, te laten verwijderen, laten verwijderen, laten wissen, te laten wissen
            comply: laten vernietigen, weg te gooien, te ontmantelen, weg te doen, te respecteren, in te willigen
            comply: inwilligen, toe te kennen, gevolg te geven, gevolg geven aan, tegemoet te komen, te eerbiedigen
            comply: op te schonen, te schonen, terug te geven, uit te wissen, onleesbaar te maken, onleesbaar maken
            ban: verbod, verboden, verbiedt, verbieden, verbood, verboden om, te verbieden, verwerkingsverbod
            > De toezichthouder verbiedt Kadenza om stemmen van luisteraars te bewaren.
            ban: gebruiksverbod, exportverbod, verbod op, doorgifteverbod, verwerkingsbeperking, stopzetting
            ban: opschorting van de doorgifte, opschorting van doorgiften, opschorting van de verwerking, tijdelijk verbod
            ban: definitief verbod, stopzetten van de verwerking, verbodsmaatregel, beperking van de verwerking
            ban: verwerkingsstop, datastop, blokkeert, blokkeren, blokkeerde, geblokkeerd, blokkade, verban*
            ban: niet meer mag, niet langer mag, mag niet meer, mag niet langer, mogen niet meer, mogen niet langer
            ban: mag voorlopig geen, mag voorlopig niet, de wacht aangezegd, moratorium, stillegging, stilgelegd
            ban: legt stil, verbod tot, verbodsbevel, verwerkingsverboden, doorgifte stopzetten, verbod voor
            ban: mag … niet meer, mag … niet langer, mogen … niet meer, mogen … niet langer, mocht … niet meer
            ban: mocht … niet langer, mag … geen … meer, mogen … geen … meer, niet langer toegestaan, halt toegeroepen
            ban: roept een halt toe, riep een halt toe, roept … een halt toe, riep … een halt toe, mag pas weer
            ban: mogen pas weer, mag niet verder, mogen niet verder, legde stil, legde … stil, legt … stil
            ban: legde … aan banden, legt … aan banden, aan banden gelegd, stilleggen, de stekker uit, verbod opgelegd
            ban: tijdelijke beperking, definitieve beperking, tijdelijke of definitieve beperking, doorgiftestop
            ban: doorgifteban, verzamelverbod, publicatieverbod, opslagverbod, trainingsverbod, zette … stop, zet … stop
            stopVerb: stoppen, stopt, stopte, stopten, gestopt, te stoppen, staken, te staken, staakt, staakte, gestaakt
            stopVerb: stopzetten, stop te zetten, stopzet, stopgezet, zet stop, zette stop, ophouden, op te houden
            stopVerb: opschorten, op te schorten, opschort, opgeschort, schort op, onderbreken, te onderbreken
            stopVerb: een halt toeroepen, halt toeroepen, halt houden, beëindigen, pauzeren, pauzeert, uitzetten
            stopVerb: uit te zetten, uitgezet, uitschakelen, uit te schakelen, stilleggen, stil te leggen, zich onthouden
            stopVerb: onthouden van, afzien van, af te zien van, niet langer verwerken, niet meer verwerken, weghalen
            stopVerb: stop met, stoppen met, opdoeken, stopzetting van, per direct stoppen, onmiddellijk stoppen
            stopVerb: meteen stoppen
            stopVerb: ophouden met, te ontmantelen, uit de lucht te halen, uit de lucht halen, af te sluiten
            stopVerb: offline te halen, weg te laten, na te laten, achterwege te laten, achterwege laten, af te koppelen
            stopVerb: niet meer te verwerken, niet meer te gebruiken, niet langer te gebruiken, niet langer te verwerken
            stopVerb: niet meer te publiceren, af te breken
            reprimand: berisping, berispingen, berispt, berispte, berispten, berispen, te berispen, reprimande
            reprimand: reprimandes, reprimand, terechtwijzing, terechtgewezen, officiële berisping, op de vingers
            reprimand: op de vingers getikt, vermaning, vermaand
            reprimand: uitbrander, schrobbering, standje, officieel berispt, formeel berispt, tikte … op de vingers
            reprimand: tikt … op de vingers, kapittelt, kapittelde, gekapitteld, terechtwijst, terechtwees
            reprimand: terecht te wijzen, reprimandeert, gereprimandeerd, wees … terecht
            warn: waarschuwing, waarschuwingen, waarschuwt, waarschuwde, waarschuwden, gewaarschuwd, waarschuwen
            warn: te waarschuwen, waarschuwingsbrief, waarschuwingsbrieven, formele waarschuwing, formele waarschuwingen
            warn: officiële waarschuwing, normoverdragende brief, normoverdragend gesprek, normuitleg, gele kaart
            warn: formeel gewaarschuwd, officieel gewaarschuwd, waarschuwende brief, schriftelijke waarschuwing
            warn: openbare waarschuwing, waarschuwing vooraf
            periodic: last onder dwangsom, lasten onder dwangsom, dwangsomlast, dwangsombesluit
            periodic: *dwangsom, *dwangsommen, boete per dag, dagboete, dagelijkse boete, astreinte
            > De AP dreigt met een dwangsom van 2.500 euro per week voor Parkeerhuis Zuid.
            periodic: straffe van een dwangsom, onder dwangsom, dwangsomoplegging, invordering, invorderingsbesluit
            periodic: op straffe van, dwanggeld, tvangsmulkt, dagelijkse dwangsom, invorderen
            propose: voornemen, voorgenomen, conceptbesluit, conceptbesluiten, concept-besluit, ontwerpbesluit
            propose: ontwerpbesluiten, ontwerpbeslissing, ontwerpbeslissingen, conceptbeslissing, ontwerp-besluit
            propose: ontwerp van besluit, wil beboeten, wil _ beboeten, voorlopig besluit, voorlopig oordeel, stelt voor
            propose: stelde voor, voorgesteld, voorgestelde, voorstelt, voorstelde, vraagt om een boete, aanbevolen
            propose: beveelt aan, beval aan, wil opleggen, wil een boete, willen opleggen, kondigde aan
            propose: aangekondigde boete, vordering, vorderde, vorderen, gevorderd, wil laten betalen
            propose: willen laten betalen, op uit was, aankondiging van een boete, intentieverklaring, dreigt te beboeten
            propose: dreigt met een boete, heeft het voornemen, boetevoornemen, boetevoorstel, pleit voor, pleitte voor
            propose: van plan te beboeten, van plan om te beboeten, van plan een boete, van plan om een boete
            propose: voorlopige boete, voorlopige bevindingen, voornemens te beboeten, voornemens een boete
            propose: voornemens om een boete, voornemen tot, voornemen om
            > De ICO stuurde Larkspur een voornemen tot een boete van twee miljoen pond.
            rumour: ingewijde, ingewijden, bronnen, volgens bronnen, anonieme bronnen, bronnen rond, bronnen binnen
            > Vonkel krijgt deze week een boete, zeggen drie ingewijden.
            rumour: insiders, insider, betrokkenen zeggen, mensen met kennis van de zaak, personen met kennis van de zaak
            rumour: kennis van de zaak, gerucht, geruchten, naar verluidt, naar verwachting, volgens geruchten
            rumour: op gezag van, zou krijgen, zou een boete, zouden een boete, kan rekenen op, hangt een boete
            rumour: boven het hoofd, wil een boete, wacht een boete, vertrouwelijke bronnen, goed ingelichte
            rumour: welingelichte, dreigt te krijgen, riskeert, tegemoetzien, tegemoet zien, op komst, binnenkort
            rumour: zou gaan om, zo goed als zeker, bereidt een boete voor, dicht bij de zaak, dicht bij het dossier
            rumour: op de hoogte van de zaak, personen dicht bij, gelekt document, gelekte documenten, gelekte versie
            rumour: uitgelekt document, uitgelekte documenten, zou binnenkort, zou gaan om een boete, verwacht een boete
            rumour: wordt een boete verwacht, vermoedelijk een boete
            withdraw: ingetrokken, intrekt, introk, introkken, intrekken, in te trekken, intrekking, trekt in, trok in
            withdraw: trokken in, afgeblazen, teruggetrokken, teruggenomen, laten vallen, ziet af van, zag af van
            withdraw: afgezien van, geseponeerd, sepot, opgeheven, ophief, opheft, heft op, hief op, opheffen, trekt terug
            withdraw: trok terug, trok de boete, trekt de boete, trok de boetes, trok het besluit, trekt het besluit
            withdraw: boete ingetrokken, besluit ingetrokken
            withdraw: trok … in, trekt … in, heeft … ingetrokken, zag … af van, ziet … af van

            # Sums that are no fines.
            cap: maximaal, maximale, maximum, maxima, plafond, hoogstens, ten hoogste, hooguit, bovengrens
            cap: wettelijk maximum, op te lopen, van de omzet, van de jaaromzet, van de wereldwijde omzet
            cap: van de wereldwijde jaaromzet, van de wereldomzet, van hun omzet, van haar omzet, van zijn omzet
            cap: van de mondiale omzet, van de jaarlijkse omzet, van de totale omzet, van de totale jaaromzet
            cap: van hun jaaromzet, van hun wereldwijde, van de wereldwijde jaarlijkse, van de totale wereldwijde
            cap: van hun jaarlijkse omzet, kan oplopen, kunnen oplopen, oplopen tot, oplopend tot, oploopt tot
            > De wet laat boetes toe die kunnen oplopen tot 20 miljoen euro.
            cap: loopt op tot, opliep tot, kan opleggen, kunnen opleggen, mag opleggen, mogen opleggen, maximumboete
            cap: maximumboetes, maximale boete, maximale boetes, boetemaximum, boeteplafond, de hoogste van de twee
            cap: als dat meer is, indien dit hoger is, wanneer dat hoger is, limiet, boetebandbreedte, boetecategorie
            cap: niet meer dan, niet hoger dan, mogelijke boete, boetes van maximaal, boete van maximaal, boetes tot
            cap: boete tot, met een maximum, met een maximum van, theoretisch, in theorie, bandbreedte
            turnover: *omzet, winsten, *winst, inkomsten, opbrengst
            turnover: opbrengsten, beurswaarde, marktwaarde, waardering, balanstotaal, eigen vermogen
            turnover: jaarresultaat, zakencijfer, omzetcijfer, beurskoers
            turnover: draaide een omzet, omzette, verdiende
            total: totaal, in totaal, gezamenlijk, gezamenlijke, samen, bij elkaar, opgeteld, alles bij elkaar, al met al
            total: totaalbedrag, totaalbedragen, in totaal voor, cumulatief, cumulatieve, gecombineerd, gecombineerde
            total: tezamen, in zijn geheel, alles samen, som van, eindtotaal, bij elkaar opgeteld, samen goed voor
            total: mediaan, aan boetes, boetetotaal, totaalsom
            total: sinds 2018, in heel europa, gemiddeld, het totaal
            damages: schadevergoeding, schadevergoedingen, schadeclaim, schadeclaims, massaclaim, massaclaims, massa-claim
            damages: claim, claims, collectieve actie, collectieve acties, collectieve vordering, collectieve rechtszaak
            damages: groepsvordering, groepsvorderingen, class action, class-action, smartengeld, vergoeding, vergoedingen
            damages: compensatie, immateriële schade, schadebedrag, gedupeerden, eist schadevergoeding, dagvaarding
            damages: dagvaardt, gedagvaard, dagvaardde, dagvaarden, civiele zaak, civiele procedure, eiser, eisers
            damages: eiseres, claimstichting, claimorganisatie, claimde, claimden, claimt
            damages: jury, octrooi*, smartengeld*
            damages: eisen, eist
            otherSum: voorziening, prijs, prijzen, kosten, kost, kostte, kostten, budget, budgetten, begroting
            otherSum: investering, investeringen, investeert, investeerde, investeren, geïnvesteerd, deal, deals, overname
            otherSum: overnames, overnemen, overgenomen, overnam, schikking, schikkingen, schikt, schikte, schikken
            otherSum: uitgegeven, besteedt, besteedde, besteed, besteden, subsidie, subsidies, aankoop, aangekocht
            otherSum: gekocht, kocht, losgeld, lening, leningen, salaris, salarissen, loon, abonnement, abonnementsgeld
            otherSum: tarief, tarieven, per jaar, donatie, donaties, schenking, opzij gezet, opzijgezet, gereserveerd
            otherSum: reserveert, reserve, reserves, reservering, financieringsronde, financiering, opgehaald
            otherSum: proceskosten, griffierecht, griffierechten, rechtsplegingsvergoeding, advocaatkosten
            otherSum: advocatenkosten, bonus, bonussen, dividend, waard, ter waarde van, koopsom, overnamesom
            otherSum: overnameprijs, uitgaven, factuur, facturen, beloning, premie, premies, aandelenpakket, beursgang
            otherSum: borgsom, onkosten, administratiekosten, aanbesteding, waardebon*, voorziening van
            otherSum: voorziening getroffen
            otherSum: bitcoin*, losgeld*, basisboete*, basisbedrag*, uitgangspunt, proceskosten*, griffierecht*, geschonken
            otherSum: verzekerd*, dekking, minderheid, subsidie*, losgeldeis*

            # Procedure.
            decide: besluit, besluiten, besloot, besloten, beslist, besliste, beslissing, beslissingen, beslissen
            decide: beschikking, beschikkingen, oordeel, oordeelt, oordeelde, oordeelden, geoordeeld, oordelen
            decide: vaststelt, vaststelde, vastgesteld, stelt vast, stelde vast, stelden vast, vast te stellen
            decide: vaststellen, vaststelling, concludeert, concludeerde, geconcludeerd, conclusie, conclusies
            decide: bepaalt, bepaalde dat, boetebesluit, bindend besluit, definitief besluit, eindbesluit
            decide: eindbeslissing, sanctiebesluit, handhavingsbesluit, oordeelsvorming, knoop door, knoop doorgehakt
            decide: komt tot de conclusie, kwam tot de conclusie, verklaart, verklaarde, verklaard
            decide: gelet op het besluit, primaire besluit, deelbesluit, dateert, dateert van, gedateerd, dagtekening
            decide: gedagtekend, gedateerde
            decide: draagt de datum, ondertekend
            announce: bekendgemaakt, maakte bekend, maakt bekend, maakten bekend, bekend gemaakt, gepubliceerd
            announce: publiceerde, publicatie, openbaar gemaakt, openbaar maakte, maakte openbaar, meldde, meldt
            announce: gemeld, kondigde, kondigde aan, aangekondigd, onthulde, persbericht, liet weten, laat weten
            announce: deelde mee, meegedeeld, bekend, werd bekend, bekend werd
            incident: datalek, datalekken, lek, lekken, gelekt, hack, gehackt, hackers, hacker, cyberaanval, aanval
            incident: aanvallers, inbraak, gestolen, diefstal, incident, incidenten, beveiligingsincident, ransomware
            incident: kwam aan het licht
            statute: wet, wetboek, verordening, richtlijn, decreet
            conclude: afgerond, rondde, sloot af, afgesloten, beëindigd, voltooid
            inquiry: onderzoekt, onderzocht, onderzochte, onderzochten, *onderzoek
            inquiry: *onderzoeken, onderzoeksrapport, onder de loep, onder de loep genomen, tegen het licht, gecontroleerd
            inquiry: controleert, controleerde, inspectie, inspecties, procedure, procedures, inval, invallen
            inquiry: doorlichting, doorgelicht, opende, opent, geopend, gestart, startte, navraag, speurwerk, ambtshalve
            inquiry: audit, inspectieverslag, onderzoeker, onderzoekers, verkennend
            appeal: beroep, hoger beroep, bezwaar, bezwaren, bezwaarschrift, beroepschrift, beroepsprocedure
            appeal: bezwaarprocedure, verzet, beroepszaak, beroepsgrond, beroepsgronden, hogerberoepschrift, cassatie
            appeal: cassatieberoep, rechtszaak, vernietigingsberoep, annulatieberoep, rechtsgang, gang naar de rechter
            appeal: procedure bij de rechter, rechterlijke toetsing, juridische stappen, rechtsmiddel, rechtsmiddelen
            appeal: incidenteel hoger beroep, hogere voorziening, sprongberoep
            appealVerb: in beroep gegaan, ging in beroep, gingen in beroep, gaat in beroep, gaan in beroep, in beroep gaat
            appealVerb: in beroep ging, in beroep te gaan, in beroep gaan, beroep aangetekend, beroep aan te tekenen
            appealVerb: beroep aantekenen, tekent beroep aan, tekende beroep aan, tekenden beroep aan
            appealVerb: tekende hoger beroep aan, tekent hoger beroep aan, beroep ingesteld, beroep instellen
            > Tegen dat besluit heeft Kersten Vastgoed beroep ingesteld.
            appealVerb: beroep in te stellen, stelde beroep in, stelt beroep in, stelden beroep in, stelde hoger beroep in
            appealVerb: stelt hoger beroep in, hoger beroep ingesteld, in hoger beroep gegaan, in hoger beroep gaan
            appealVerb: in hoger beroep te gaan, ging in hoger beroep, gaat in hoger beroep, gingen in hoger beroep
            appealVerb: stapte naar de rechter, stapt naar de rechter, stapten naar de rechter, stappen naar de rechter
            appealVerb: naar de rechter gestapt, naar de rechter te stappen, naar de rechtbank gestapt
            appealVerb: stapte naar de rechtbank, stapt naar de rechtbank, naar de rechter gegaan, naar de rechter gaan
            appealVerb: ging naar de rechter, gaat naar de rechter, naar de rechter te gaan, naar de rechter stapt
            appealVerb: naar de rechter stapte, maakte bezwaar, maakt bezwaar, maakten bezwaar, maken bezwaar
            appealVerb: bezwaar gemaakt, bezwaar maken, bezwaar te maken, bezwaar aangetekend, bezwaar aantekenen
            appealVerb: bezwaar aan te tekenen, tekende bezwaar aan, tekent bezwaar aan, diende bezwaar in
            appealVerb: bezwaar ingediend, bezwaar indienen, bezwaar in te dienen, vecht, vocht, vochten, aangevochten
            appealVerb: aanvecht, aanvocht, aanvechten, aan te vechten, vecht aan, vocht aan, bestrijdt, bestrijden
            appealVerb: bestreed, betwist, betwistte, betwisten, te betwisten, in cassatie, cassatie ingesteld
            appealVerb: in cassatie te gaan, verzet zich, verzette zich, verzetten, te verzetten, juridische stappen
            appealVerb: aan de rechter voorgelegd, aan de rechter voorleggen, legt voor aan de rechter, procedeert
            appealVerb: procedeerde, procederen, geprocedeerd, te procederen, in beroep, beroep aan, beroep in
            appealVerb: er tegen in beroep, ertegen in beroep, hoger beroep aan, hoger beroep in, in bezwaar
            appealVerb: in bezwaar gaan, in bezwaar gegaan, in bezwaar te gaan, ging in bezwaar, gaat in bezwaar
            appealVerb: gingen in bezwaar, trok naar de rechter, trekt naar de rechter, trekt naar het marktenhof
            appealVerb: trok naar het marktenhof, naar het marktenhof, naar het marktenhof gestapt, voorziening gevraagd
            appealVerb: tekent verzet aan, beroep ingediend, beroep in te dienen, diende beroep in, beroep aangekondigd
            appealVerb: voert verweer, naar de rechter, naar de rechtbank, naar de bestuursrechter
            appealVerb: maakte daartegen bezwaar, maakte hiertegen bezwaar, maakt daartegen bezwaar
            appealVerb: maakt hiertegen bezwaar, daartegen beroep, hiertegen beroep, daartegen in beroep
            appealVerb: hiertegen in beroep, tegen in beroep, bezwaar aan, daartegen bezwaar, hiertegen bezwaar
            appealVerb: in hoger beroep gaat, in hoger beroep ging, daartegen in hoger beroep, tegen in hoger beroep
            appealVerb: beroep aantekent, beroep aantekende, beroep instelt, beroep instelde, bezwaar maakt
            appealVerb: bezwaar maakte
            intend: gaat, gaan, wil, willen, wilde, wilden, zal, zullen, zou, zouden, overweegt, overwegen, overwoog
            intend: overwogen, aangekondigd, van plan, is van plan, zijn van plan, laat weten, laten weten, liet weten
            intend: lieten weten, kondigt aan, kondigde aan, kondigden aan, kondigen aan, voornemens, voornemens om
            intend: beraadt zich, beraden zich, beraadt, bestudeert, bestuderen, bekijkt, denkt eraan, sluit niet uit
            intend: belooft, beloofde, besloten, heeft besloten, behoudt zich het recht voor, dreigt, dreigen, dreigde
            intend: overweegt om, zint op, is het niet eens, zijn het niet eens, niet eens met, oneens, het oneens
            intend: niet mee eens, was het niet eens, zich beraden, bereidt, bestudeert de, zegt toe, ziet geen grond
            intend: geen grond, geen grond voor, aankondigde, aankondigt, geeft aan, gaf aan, verzet
            lodge: diende in, dienden in, dient in, dienen in, diende, dienden, dient, dienen, indient, indiende
            lodge: indienden, indienen, in te dienen, ingediend, ingediende, stapte naar, stapten naar, stapt naar
            lodge: stappen naar, gestapt naar, gestapt, neergelegd, legde neer, legden neer, neerlegde, neer te leggen
            lodge: aangespannen, spande aan, spande, spanden, aanspande, aan te spannen, gemeld, meldde, meldden
            lodge: aangekaart, kaartte aan, kaartten aan, aankaartte, ingebracht, klopte aan, klopten aan, aangeklopt
            lodge: wendde zich tot, wendden zich tot, wendt zich tot, gewend tot, richtte zich tot, doorgestuurd
            lodge: doorstuurde, doorgezonden, doorgespeeld, overgedragen, naar aanleiding van, trok naar, trokken naar
            lodge: trok aan de bel, trokken aan de bel, trekt aan de bel, aan de bel getrokken, volgt op, volgde op
            lodge: volgend op, na een klacht, na klachten, aanhangig gemaakt, aanhangig
            dismiss: ongegrond, ongegrond verklaard, ongegrond verklaarde, ongegrond verklaart, verworpen, verwierp
            dismiss: verwierpen, verwerpt, verwerpen, afgewezen, wees af, wijst af, wezen af, afwees, afwijst, afwijzen
            dismiss: afwijzing, niet-ontvankelijk, onontvankelijk, niet ontvankelijk, kansloos, in het ongelijk gesteld
            dismiss: in het ongelijk stelt, in het ongelijk, bot gevangen, ving bot, vangt bot, nul op het rekest
            dismiss: nul op rekest, verliest, verloor, verloor de zaak, verliest de zaak, haalt bakzeil, haalde bakzeil
            dismiss: stranden, strandt, strandde, gestrand, mislukt, tevergeefs, geen gehoor, slaagt niet, slaagde niet
            dismiss: slagen niet, faalt, faalde, gefaald, zonder succes, afgeketst, volgt de ap, volgt de toezichthouder
            dismiss: van tafel geveegd, niet gehonoreerd, bakzeil, haalt het niet, beroep af, bezwaar af, bezwaren af
            dismiss: bezwaar al af, beroep verworpen, eis af, vordering af, verzoek af, klacht af, beroep van de hand
            grant: gegrond, gegrond verklaard, gegrond verklaarde, gegrond verklaart, in het gelijk gesteld, in het gelijk
            grant: in het gelijk stelt, in het gelijk stelde, stelt in het gelijk, gelijk gekregen, kreeg gelijk
            grant: krijgt gelijk, kregen gelijk, krijgen gelijk, gelijk gegeven, geeft gelijk, gaf gelijk
            grant: gelijk van de rechter, gelijk van de rechtbank, wint, won, wonnen, gewonnen, winnen, slaagt, slaagde
            grant: slagen, geslaagd, toegewezen, gehonoreerd, met succes, succesvol, honoreert, honoreerde, wijst toe
            grant: wees toe, af van de boete, hoeft niet te betalen, hoeft de boete niet, hoeft geen boete
            grant: terecht aangevochten
            uphold: bekrachtigd, bekrachtigt, bekrachtigde, bekrachtigen, bevestigd, bevestigt, bevestigde, bevestigden
            uphold: blijft staan, bleef staan, blijven staan, bleven staan, overeind, blijft overeind, bleef overeind
            uphold: overeind gebleven, blijft in stand, bleef in stand, in stand gebleven, in stand gelaten
            uphold: in stand gehouden, laat in stand, liet in stand, in stand, gehandhaafd, handhaaft, handhaafde
            uphold: houdt stand, hield stand, stand gehouden, standgehouden, stand houdt, terecht, terecht opgelegd, mocht
            uphold: mochten, onherroepelijk, rechtsgeldig, mocht opleggen, blijft gelden, blijft van kracht
            uphold: van kracht gebleven, onderschrijft, onderschreven, schaart zich achter, schaarde zich achter
            uphold: ongewijzigd, staande gehouden, laat staan, boete staan, boete overeind, besluit staan, boete in stand
            uphold: besluit in stand, boete blijft, boete bleef, boete handhaven
            annul: vernietigd, vernietigt, vernietigde, vernietigden, vernietiging, vernietigen, te vernietigen, herroepen
            annul: herroept, herriep, van tafel, van de baan, veegt van tafel, veegde van tafel, streep door
            annul: haalt een streep door, haalde een streep door, haalt streep door, geannuleerd, annuleert, annuleerde
            annul: annulatie, annuleren, nietig verklaard, nietigverklaring, nietig, verklaart nietig, ongeldig
            annul: ongeldig verklaard, teruggedraaid, draait terug, draaide terug, terugdraait, terugdraaide, geschrapt
            annul: schrapt, schrapte, ongedaan gemaakt, maakt ongedaan, maakte ongedaan, kwijtgescholden, afgewend
            annul: ontloopt, ontliep, ontlopen, onderuitgehaald, haalt onderuit, haalde onderuit, sneuvelt, sneuvelde
            annul: gesneuveld, onrechtmatig opgelegd, ontkomt, ontkwam, ontsnapt, prullenbak, prullenmand
            annul: vernietigde het besluit, ten onrechte opgelegd, ten onrechte beboet, onterecht opgelegd
            annul: onterechte boete, boete onterecht, boete opgeheven, draait de boete, draaide de boete, boete van tafel
            annul: besluit van tafel, streep door de boete, streep door boete, boete de prullenbak, boete geschrapt
            annul: boete vernietigd, boetebesluit vernietigd
            reduce: verlaagd, verlaagt, verlaagde, verlaagden, verlaging, verlagen, te verlagen, gematigd, matigt, matigde
            reduce: matiging, matigen, bijgesteld, naar beneden bijgesteld, naar beneden, verminderd, vermindert
            reduce: verminderde, vermindering, verminderen, lager, teruggebracht, brengt terug, bracht terug, terugbracht
            reduce: terugbrengt, terugbrengen, gehalveerd, halveert, halveerde, verkleind, halvering, gekort, afgezwakt
            reduce: geslonken, slinken, slonk, gedaald tot, teruggeschroefd, schroeft terug, schroefde terug, verzacht
            reduce: van gemaakt, gereduceerd, reduceert, reduceerde, omlaag, fors lager, veel lager, afgeroomd
            reduce: teruggedrongen, neerwaarts, brengt de boete, bracht de boete, boete terug tot, boete terug naar
            reduce: boete naar beneden, brengt de boete terug, bracht de boete terug, boete omlaag, verlaagt boete
            reduce: stelt de boete naar beneden
            reduce: drukte
            increase: verhoogd, verhoogt, verhoogde, verhoogden, verhoging, verhogen, te verhogen, verdubbeld, verdubbelt
            increase: verdubbelde, opgeschroefd, naar boven bijgesteld, omhoog, verzwaard, verzwaart, hoger uitgevallen
            increase: opgetrokken, vermeerderd, naar boven, opgehoogd, verdrievoudigd, hogere boete, opwaarts
            refer: terugverwezen, terugverwijst, terugverwees, verwijst terug, verwees terug, terugverwijzen
            refer: terugverwijzing, prejudiciële vragen, prejudiciële vraag, prejudicieel, vragen aan het hof van justitie
            refer: vragen gesteld aan het hof, naar het hof van justitie, terug naar, opnieuw beoordelen
            refer: opnieuw beslissen, opnieuw besluiten, nieuw besluit, nieuwe beslissing, opnieuw bekijken, terug bij
            refer: overdoen, opnieuw bekeken, opnieuw beoordeeld, teruggestuurd, stuurt terug, stuurde terug
            refer: verwezen naar, doorverwezen, nieuwe beslissing op bezwaar, herbeoordeling, opnieuw een besluit
            refer: opnieuw over de zaak, verwijst de zaak, verwees de zaak, zaak terug, terug naar de rechtbank
            refer: terug naar de toezichthouder, moet opnieuw beslissen, moet opnieuw kijken, nieuw besluit nemen
            refer: legt vragen voor
            suspend: geschorst, schorst, schorste, schorsing, schorsen, te schorsen, schorsende werking, opgeschort
            suspend: schort op, schortte op, opschorting, opschorten, opschortende werking, voorlopige voorziening
            suspend: kort geding, bevroren, on hold, opgeschorte, opschort, schortte de boete, schort de boete
            suspend: schorste de boete, schorst de boete
            suspend: schorste … besluit, schort … op, schortte … op, voorlopige voorziening getroffen
            complaint: klaagschrift, *klacht, *klachten, handhavingsverzoek, handhavingsverzoeken
            complaint: klachtbrief, aangifte, verzoek om handhaving, verzoekschrift, collectieve klacht, ingediende claims
            complain: klaagt, klagen, klaagde, klaagden, geklaagd, te klagen, beklaagt, beklagen, beklaagde zich
            complain: beklaagden zich, zijn beklag, haar beklag, hun beklag, beklag, aan de bel, trok aan de bel
            complain: trokken aan de bel, kaartte aan, aangekaart, aangeklaagd, klaagt aan, klaagde aan, tipte, tipten
            complain: alarmeerde
            behalf: namens, mede namens, vertegenwoordigt, vertegenwoordigen, vertegenwoordigde, vertegenwoordigd
            behalf: in naam van, uit naam van, ten behoeve van, voor rekening van, gesteund door, ondertekend door
            behalf: bijgestaan door, gemachtigd door, in opdracht van
            accept: legt zich neer, legde zich neer, leggen zich neer, neergelegd bij, legt zich erbij neer
            accept: legde zich daarbij neer, legt zich daarbij neer, zich neergelegd, zich neer te leggen, zich erbij neer
            accept: zich daarbij neer, zich neer, gaat niet in beroep, niet in beroep, niet in beroep te gaan
            accept: niet in hoger beroep, geen beroep, geen bezwaar, geen bezwaar gemaakt, ging niet in beroep
            accept: geen beroep aangetekend, geen beroep ingesteld, geen hoger beroep, niet in bezwaar, accepteert
            accept: accepteerde, accepteren, geaccepteerd, aanvaardt, aanvaardde, aanvaard, boete betaald, heeft betaald
            accept: heeft de boete betaald, inmiddels betaald, al betaald, betaalde de boete, ziet af van beroep
            accept: zag af van beroep, afgezien van beroep, beroep ingetrokken, bezwaar ingetrokken, trok het beroep in
            accept: trok het bezwaar in, trekt het beroep in, respecteert, berust, berustte, niet aangevochten
            accept: vecht niet aan, vecht de boete niet aan, zal niet in beroep gaan, erbij neer, daarbij neer
            accept: bij de boete neer, bij het besluit neer, bij de uitspraak neer, bij de beslissing neer
            accept: niet naar de rechter, niet in hoger beroep te gaan, niet in bezwaar te gaan

            # Who.
            authorityNoun: *toezichthouder, *toezichthouders
            authorityNoun: *waakhond
            authorityNoun: *waakhonden, autoriteit, autoriteiten, privacyautoriteit, privacyautoriteiten
            authorityNoun: gegevensbeschermingsautoriteit, gegevensbeschermingsautoriteiten, databeschermingsautoriteit
            authorityNoun: databeschermingsautoriteiten, toezichthoudende autoriteit, toezichthoudende autoriteiten
            authorityNoun: autoriteit persoonsgegevens, autoriteit voor de bescherming van persoonsgegevens
            authorityNoun: autoriteit voor gegevensbescherming, privacycommissie, privacycommissaris, geschillenkamer
            authorityNoun: de geschillenkamer, inspectiedienst, sanctiecommissie, dataprotectieautoriteit
            authorityNoun: dataprotectiecommissie, privacycollege, college bescherming persoonsgegevens
            authorityNoun: gegevensbeschermer, databeschermer, databeschermers, databeschermingscommissaris
            authorityNoun: gegevensbeschermingscommissaris, dataprivacyautoriteit, privacydienst, privacy-autoriteit
            authorityNoun: privacy-toezichthouder, privacy-waakhond, commissaris, autoriteit voor databescherming
            authorityNoun: databeschermingscommissie, gegevensbeschermingscommissie, informatiecommissaris, privacybureau
            authorityNoun: privacyraad, databeschermingsraad, toezichtcommissie, vlaamse toezichtcommissie
            authorityNoun: toezichtsautoriteit, leidende toezichthouder, leidende autoriteit, toezichtsorgaan
            authorityNoun: privacy-instantie, privacyinstantie, gegevensautoriteit, data-autoriteit, dataautoriteit
            authorityNoun: databeschermingsinstantie, europees comité, dpa, autoriteit gegevensbescherming
            authorityNoun: autoriteit databescherming, de autoriteit, ombudsman
            courtNoun: rechters, rechtbanken, hof, gerechtshof, gerechtshoven, *rechter, *rechtbank
            courtNoun: raad van state, afdeling bestuursrechtspraak, hoge raad
            courtNoun: marktenhof, hof van beroep, hof van cassatie, hof van justitie, europees hof, europese hof
            courtNoun: grondwettelijk hof, centrale raad van beroep, tribunaal, beroepsinstantie, beroepscommissie
            courtNoun: college van beroep, gerecht, rechtscollege
            courtNoun: meervoudige kamer, rechterlijke macht, bezwaarcommissie, hooggerechtshof, high court, de ^afdeling
            companyNoun: *bedrijf, *bedrijven, *onderneming
            companyNoun: *ondernemingen, *concern, *concerns, *keten, *ketens, groep
            companyNoun: firma, firma's, multinational, multinationals, *reus, *reuzen
            companyNoun: *gigant, *giganten, *winkel, *winkels
            companyNoun: warenhuis, supermarkten, *supermarkt, winkelier, webshops, *shop
            companyNoun: *ziekenhuis, *ziekenhuizen, klinieken, *kliniek
            companyNoun: zorginstelling, zorginstellingen, zorgverlener, zorgverleners
            companyNoun: zorggroep, zorgcentrum, huisarts, huisartsen
            companyNoun: huisartsenpraktijk, tandarts, tandartspraktijk, tandartsenpraktijk, orthodontist
            companyNoun: orthodontiepraktijk, arts, apotheek, apotheken, apotheker, *laboratorium
            companyNoun: testcentrum, ggz-instelling, ggd, ggd'en, jeugdzorginstelling, verpleeghuis
            companyNoun: woonzorgcentrum, ziekenfonds, mutualiteit, bank, banken, grootbank, spaarbank, kredietverstrekker
            companyNoun: *verzekeraar, *verzekeraars, pensioenfonds
            companyNoun: hypotheekverstrekker, kredietbureau, kredietbeoordelaar, kredietinformatiebureau, betaaldienst
            companyNoun: incassobureau, deurwaarder, gerechtsdeurwaarder, *maatschappij
            companyNoun: *maatschappijen
            companyNoun: prijsvechter, luchthaven, *vervoerder
            companyNoun: taxidienst, *verhuurder, autodealer, garage
            companyNoun: *fabrikant, *fabrikanten, producenten
            companyNoun: *producent, *maker, *makers, *ontwikkelaar, *ontwikkelaars
            companyNoun: *leverancier, *leveranciers, *aanbieder
            companyNoun: *aanbieders, providers, *provider
            companyNoun: operatoren, *operator
            companyNoun: *beheerder, hotels
            companyNoun: hotelgroep, *hotel, restaurants, *restaurant, horecazaak, café, bakkerij
            companyNoun: fitnessclub, casino, casino's, bioscoop
            companyNoun: reisbureau, datingapp
            companyNoun: videoapp, video-app, chatapp, berichtenapp, berichtendienst, chatdienst, app, apps
            companyNoun: app-maker, appbouwer, taxi-app, *website, *websites, *site
            companyNoun: *sites, portaal, *platform, *platforms, *platformen, zoekmachine
            companyNoun: zoekmachines, sociaal netwerk, sociale netwerk
            companyNoun: sociaal-mediabedrijf, social-mediabedrijf, sociale netwerksite, muziekdienst
            companyNoun: muziekstreamingdienst, streamingdienst, dienst, dienstverleners, *dienstverlener
            companyNoun: softwarehuis, *uitgever, uitgeverij
            companyNoun: krant, omroep, tijdschrift, bureau, uitzendbureau, recruitmentbureau
            companyNoun: marketingbureau, advocatenkantoor, kantoor, accountantskantoor, notaris, notariskantoor, advocaat
            companyNoun: *makelaar, makelaars, syndicus, woningcorporatie, woningcorporaties
            companyNoun: corporatie, vereniging van eigenaars, vve, *handelaar
            companyNoun: *handelaren, databroker, handelsinformatiebureau, importeur, groothandel, bezorger
            companyNoun: bezorgdienst, maaltijdbezorger, pakketbezorger, koerier*
            companyNoun: verwerker, verwerkers, verwerkingsverantwoordelijke, verwerkingsverantwoordelijken
            companyNoun: verwerkingverantwoordelijke, onderaannemer, werkgever, werkgevers, ondernemer, ondernemers
            companyNoun: zelfstandige, eenmanszaak, eigenaar, eigenaren, eigenaars, bestuurder, particulier, particulieren
            companyNoun: privépersoon, natuurlijk persoon, natuurlijke persoon, rechtspersoon, entiteit
            companyNoun: dochter, start-up, startup
            companyNoun: start-ups, startups, scale-up, gemeente, gemeenten, gemeentes
            companyNoun: gemeentebestuur, stad, provincie, provincies, waterschap, ministerie, ministeries, minister
            companyNoun: staatssecretaris, overheidsdienst, overheid, overheidsinstantie, overheidsinstanties
            companyNoun: belastingdienst, uwv, svb, politie, politiekorps
            companyNoun: politiezone, politiekorpsen, korps, korpschef, defensie, krijgsmacht, gevangenis
            companyNoun: *school, *scholen, universiteiten, *universiteit, onderwijsinstelling
            companyNoun: onderwijsinstellingen, schoolbestuur, kinderopvang, kinderdagverblijf, crèche, bibliotheek
            companyNoun: museum, instelling, *organisatie, *organisaties
            companyNoun: *vereniging, stichting, sportbond, tennisbond, bond, voetbalclub, sportclub, club, vakbond, kerk
            companyNoun: parochie, goed doel, politieke partij, kandidaat, burgemeester, schepen, wethouder, raadslid
            companyNoun: politicus, ambtenaar, federatie, *instituut, agentschap, holding, conglomeraat
            companyNoun: modehuis
            companyNoun: callcenter, verweerder, verweerster
            companyNoun: overtreder, beboete partij, appellant, appellante, eiseres, belanghebbende, betrokken partij, man
            companyNoun: vrouw, persoon, agent, politieagent, politieman, klokkenluider, buurman, huiseigenaar, blogger
            companyNoun: influencer, exploitanten, *exploitant, stadion, pretpark, webhost
            companyNoun: vermogensadviseur, consultant, adviesbureau
            companyNoun: kapper, vastgoedkantoor, recherchebureau, reclamebureau
            companyNoun: detacheringsbureau, handelskantoor, notariskantoren, advocatenkantoren, gezondheidsdienst
            companyNoun: inlichtingendienst, veiligheidsdienst, politiedienst, socialezekerheidsdienst, ggz-organisatie
            companyNoun: groepspraktijk, ziekenhuisgroep, kredietinstelling, culturele instelling
            companyNoun: uitkeringsinstantie, marktplaats, onlinemarktplaats, betaalinstelling, sociale dienst
            companyNoun: nieuwsdienst, maildienst, deeldienst
            companyNoun: detailhandel, bouwmarkt, tuincentrum
            companyNoun: wooncorporatie, studentenhuisvester, immokantoor
            companyNoun: laboratoria
            companyNoun: sociale media, datingdienst, zoekdienst
            companyNoun: internetbank, directbank, hypotheekbank, investeringsbank, handelsbank, staatsbank, zakenbank
            companyNoun: systeembank, systeembanken, grootbanken, privébank, bankgroep, challengerbank
            companyNoun: *bemiddelaar, *bemiddelaars, *bureau, *bureaus, *praktijk, *praktijken, *instelling
            companyNoun: *instellingen, *kantoor, *groep, *app, *corporatie, coöperatie, *coöperatie, *club, *fonds
            companyNoun: *verstrekker, *verstrekkers, *verlener, *verleners, *adviseur, *adviesbureau, *dealer, *salon
            companyNoun: *studio, *verkoper, *verkopers, *organisator, *organisatoren, *installateur, installatiebedrijf
            companyNoun: aannemer, *drogist, drogisterij, slagerij, slager, bakker, kapsalon, schoonheidssalon, camping
            companyNoun: vakantiepark, bungalowpark, zwembad, dierentuin, *theater, festival, rederij, *bank, *zender
            companyNoun: overheidsorgaan, bestuursorgaan, zelfstandig bestuursorgaan, *orgaan, intercommunale, ocmw
            companyNoun: hulpverleningszone, scholengroep, scholengemeenschap, opsporingsdienst, departement
            companyNoun: secretariaat, eigenaresse, verhuurster, zaakvoerder, zaakvoerster, bestuurster, fotograaf
            companyNoun: vlogger, automobilist, gemeenteraadslid, lijsttrekker, psycholoog, therapeut, fysiotherapeut
            companyNoun: dierenarts, dierenartspraktijk, verloskundige, thuiszorgorganisatie, ambulancedienst
            companyNoun: trombosedienst, bloedbank, mortuarium, uitvaartondernemer, rijschool, taalschool, *academie
            companyNoun: bookmaker, wedkantoor, loterij, kansspelaanbieder, goksite, reisorganisatie, touroperator
            companyNoun: cruisemaatschappij, wielerclub, telecomoperator, telefoonmaatschappij, kabelmaatschappij
            companyNoun: domeinregistrar, cloudaanbieder, clouddienst, hostingbedrijf, zoekbedrijf, gezichtsherkenner
            companyNoun: scooterverhuurder, huurplatform, woningplatform, veilingsite, veilinghuis, advertentieplatform
            companyNoun: advertentienetwerk, reclamenetwerk, databedrijf, datahandelaar, adreshandelaar
            companyNoun: adressenhandelaar, loonverwerker, salarisverwerker, payrollbedrijf, softwaremaker
            companyNoun: gameontwikkelaar, gamebedrijf, ex-echtgenoot, ex-partner, tandartsenketen, opticien, *opticien
            companyNoun: brillenketen, juwelier, meubelzaak, modezaak, kledingzaak, zakenpartner, vrije beroeper
            companyNoun: zorgboerderij, revalidatiecentrum, *centrum, *ggz, vervoersmaatschappij, parkeerbeheerder
            companyNoun: parkeerbedrijf, netbeheerder, waterbedrijf, nutsbedrijf, moederbedrijf, moedermaatschappij
            companyNoun: moederconcern, zusterbedrijf, zustermaatschappij, dochterbedrijf, dochteronderneming
            companyNoun: dochtermaatschappij, *recherche, *opsporingsdienst, *douane
            role: verwerkingsverantwoordelijke, verweerder, verweerster
            # Where somebody is.
            at: in, uit, te, bij, gevestigd in
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: gemeente, provincie, ziekenhuis, *ziekenhuis, universiteit, hogeschool, politie, waterschap, stad, luchthaven, ggd, politie-eenheid, ocmw
            officeNoun: hoogheemraadschap, omgevingsdienst, veiligheidsregio, politiezone, hulpverleningszone
            officeNoun: scholengroep, scholengemeenschap, dienst, agentschap, departement, bibliotheek, museum, lyceum
            officeNoun: *universiteit, *hogeschool, umc, gemeentebestuur, stadsbestuur, provinciebestuur
            officeNoun: opsporingsdienst, politiekorps, brandweerzone, zorgbedrijf, woonzorgcentrum
            officeNoun fields: ministerie, minister, staatssecretaris
            personNoun: *klant, *klanten, *gebruiker, *gebruikers
            personNoun: *abonnee, *abonnees, *burger, *burgers, inwoner, inwoners
            personNoun: *werknemer, *werknemers, *medewerker, *medewerkers
            personNoun: betrokkene, betrokkenen, persoon, personen, mensen, man, mannen, vrouw, vrouwen, kind, kinderen
            personNoun: minderjarige, minderjarigen, tiener, tieners, jongere, jongeren, student, studenten, leerling
            personNoun: leerlingen, patiënt, patiënten, cliënt, cliënten, passagier, passagiers, reiziger, reizigers, gast
            personNoun: gasten, *bezoeker, *bezoekers, consument, consumenten, leden, personeel
            personNoun: personeelsleden, chauffeur, chauffeurs, bestuurders, huurder, huurders, sollicitant, sollicitanten
            personNoun: kandidaten, klager, klagers, klaagster, verzoeker, verzoekster, verzekerden, verzekerde
            personNoun: rekeninghouder, rekeninghouders, kaarthouder*, kijker, kijkers, luisteraar, luisteraars, speler
            personNoun: spelers, ouder, ouders, buren, buurman, buurvrouw, advocaat, advocaten
            personNoun: *activist, *activisten, journalist, journalisten, ex-werknemer*, oud-werknemer*, ex-medewerker*
            personNoun: oud-medewerker*, internetter, internetters, internetgebruiker*, koper, kopers, huishouden
            personNoun: huishoudens, gezin, gezinnen, slachtoffer, slachtoffers, gedupeerde, gedupeerden, volwassenen
            personNoun: nederlander, nederlanders, belg, belgen, europeaan, europeanen, iemand, niemand, iedereen
            personNoun: woordvoerder, woordvoerders, woordvoerster, collega, collega's, particulieren, ambtenaren
            personNoun: donateur*, kiezer*, aandeelhouder*, jurist, juristen, privacyjurist, privacyvoorvechter
            personNoun: voorvechter*, mannen en vrouwen, agenten, gedetineerde*, individu, individuen, topman, topvrouw
            personNoun: directeur, bewoner, bewoners, zzp'er, zzp'ers, vriend, vrienden, contactpersonen, datasubject*
            ngoNoun: stichting, stichtingen, vereniging, verenigingen, organisatie, organisaties, burgerrechtenorganisatie
            ngoNoun: burgerrechtenorganisaties, privacyorganisatie, privacyorganisaties, consumentenorganisatie
            ngoNoun: consumentenorganisaties, *consumentenbond, belangenorganisatie, belangenorganisaties
            ngoNoun: belangengroep, belangenvereniging, actiegroep, actiegroepen, privacygroep, ngo, ngo's
            ngoNoun: mensenrechtenorganisatie, mensenrechtenorganisaties, vakbond, vakbonden, consumentenvereniging
            ngoNoun: privacyclub, privacyvoorvechters, privacyactivisten, privacybeweging
            ngoNoun: digitale burgerrechtenorganisatie, rechtenorganisatie, privacystichting, non-profitorganisatie
            ngoNoun: non-profit, testaankoop, test aankoop, liga voor mensenrechten, burgerrechtenbeweging, collectief
            ngoNoun: belangenbehartiger, ondernemingsraad, patiëntenorganisatie, patiëntenvereniging, actievoerders
            ngoNoun: internetrechtenorganisatie, burgerrechtenvereniging, burgerrechtengroep, privacyvereniging
            ngoNoun: privacycollectief, vzw, lobbygroep, drukkingsgroep
            pressNoun: reuters, bloomberg, politico, wsj, wall street journal, the wall street journal, ^nrc
            pressNoun: nrc handelsblad, ^fd, financieele dagblad, het financieele dagblad, volkskrant, de volkskrant
            pressNoun: telegraaf, de telegraaf, algemeen dagblad, ^trouw, het parool, parool, nu . nl, rtl, rtl nieuws
            pressNoun: rtl z, tweakers, anp, bbc, financial times, ^ft, the guardian, new york times, the new york times
            pressNoun: techcrunch, de standaard, het laatste nieuws, ^hln, de morgen, vrt, vtm, belga, le soir
            pressNoun: het nieuwsblad, het belang van limburg, gazet van antwerpen, datanews, data news, ^bnr
            pressNoun: follow the money, investico, nieuwsuur, eenvandaag, ^kro-ncrv, security . nl, emerce, adformatie
            pressNoun: ag connect, de correspondent, de groene amsterdammer, ^ew, der spiegel, handelsblatt, le monde
            pressNoun: irish times, the irish times, irish independent, ^rte, el pais, corriere della sera, ^afp
            pressNoun: associated press, persbureau, persbureaus, krant, kranten, dagblad, nieuwssite, nieuwssites
            pressNoun: zakenkrant, nieuwsdienst, journalist, journalisten, business insider, euractiv, the verge, cnbc
            pressNoun: cnn, de limburger, weekblad, leeuwarder courant, dagblad van het noorden, noordhollands dagblad
            pressNoun: brabants dagblad, de gelderlander, tubantia, ^nos, ^trends, ^bright, ^argos, ^spiegel, ^knack
            pressNoun: ^elsevier, ^wired, ^guardian, ^ap news, de ^tijd, ^computable
            prosecutor: openbaar ministerie, officier van justitie, aanklager, aanklagers, advocaat-generaal, procureur
            police: politie*, *politie, opsporingsdienst*, marechaussee, openbaar ministerie
            prosecutor: procureur-generaal, procureur des konings, parket, rapporteur, rapporteurs, justitie, auditeur
            prosecutor: auditoraat, het ^om
            legalForm: ltd, ^limited, inc, ^incorporated, plc, llc, llp, ^lp, gmbh, ^ag, ^se, ^sa, s . a, s . a . s, ^sas
            legalForm: ^sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, ^spa, s . l, ^sl
            legalForm: s . l . u, s . a . u, ^sau, b . v, bv, n . v, nv, bvba, b . v . b . a, cvba, c . v, vzw, ivzw, asbl
            legalForm: v . o . f, vof, oy, oyj, ^ab, a / s, ^as, ^asa, aps, ehf, sp . z o . o, sp . zo . o, sp . k, kft
            legalForm: zrt, nyrt, s . r . o, a . s, d . o . o, ^uc, corp, ^co, & co, co . kg, kgaa, ohg, gbr, e . v, mbh
            legalForm: ges . m . b . h, gesmbh, s . n . c, ^sca, s . c . a, eood, ^ad, uab, ^sia, ltda, ^holdings
            legalForm: ^holding, u . a, ^company, coöperatie, comm . v, commv, u . c, unlimited company
            legalForm: designated activity company, besloten vennootschap, naamloze vennootschap, designated activity
            legalForm: ^slu, ^bt, ^dd, ^ou, ^ev, ^ike, ^epe, ^ae, ^scs, ^hf, ^corporation, ^doo, ^spol, ^kg, ^ug, ^coop
            legalForm: ^gie, ^ood, ^cv, ^scrl, ^snc, ^lda, ^pte, ^pvt, ^ead, ^pty, ^dac, ^clg
            against: aan, tegen, voor, jegens, ten aanzien van, ten laste van, gericht aan, gericht tegen
            by: door, van, vanwege
            of: van, uit, ter hoogte van, ten bedrage van
            forWhom: voor, wegens, vanwege, omdat, naar aanleiding van, in verband met, om reden van, op grond van
            forWhom: ter zake van, inzake, aangezien, doordat, vanwege het, uit hoofde van

            # What else a text claims.
            record: recordboete, recordboetes, recordbedrag, record, hoogste boete, hoogste ooit, hoogste tot nu toe
            record: hoogste tot dusver, hoogste tot nog toe, hoogste bedrag, hoogste, grootste boete, grootste ooit
            record: grootste
            record: zwaarste boete, zwaarste
            record: avg-recordboete
            record: hoogste privacyboete, hoogste avg-boete, hoogste gdpr-boete, record-boete
            record: nooit zo hoog, niet eerder zo hoog
            record loosely: tot nu toe, tot dusver, tot dusverre, tot nog toe, tot op heden, ooit opgelegd
            record loosely: ooit opgelegde, ooit, nooit eerder, nog nooit, niet eerder, op één na hoogste
            record loosely: op twee na hoogste, ongekend, ongekende, ongezien
            earlier: eerder, al eens, al eerder, eerder al, voorheen, ooit, indertijd, in het verleden, voordien, eerdere
            earlier: vorige boete, eerdere boete, eerdere boetes, vroeger, vroegere, eerder dit jaar, eerder kreeg
            earlier: eerder legde, ook al, al beboet, al een boete, eerder beboet, eerder een boete, niet de eerste keer
            earlier: niet voor het eerst, eens eerder, al eerder beboet, de vorige, in een andere zaak
            earlier: in een vergelijkbare zaak, ter vergelijking, vergeleken met, in vergelijking met, evenals eerder
            earlier: overtreft, overtrof, verbreekt, verbrak, vorige record, vorig record, het vorige record
            > Het vorige record stond op naam van Brouwers Krediet.
            earlier: het oude record, tot nu toe was, na de boete, bovenop de
            silent: nog niets over, niets over, niet gepubliceerd, nog niet gepubliceerd, niet openbaar
            silent: niet openbaar gemaakt, geen commentaar, niet bekendgemaakt, niet bekend gemaakt, wil niet reageren
            silent: wilde niet reageren, reageerde niet, niet gereageerd, zwijgt, zweeg, niet op vooruitlopen
            silent: niet vooruitlopen, geen reactie, wil niets zeggen, wilde niets zeggen, niet bevestigen, niets gezegd
            silent: geheimhouding, beroepsgeheim, niet bereikbaar, onbereikbaar, geen mededelingen, doet geen uitspraken
            silent: niet te bereiken, nog niets gemeld, nog niets gepubliceerd, nog niet openbaar, zegt niets, zei niets
            silent: niet naar buiten gebracht, onbevestigd
            silent: niets gepubliceerd, niets openbaar gemaakt, niets bekendgemaakt, niets naar buiten gebracht, niet ingaan op
            silent: niet op de zaak ingaan, niet op vragen ingaan, niet op de kwestie ingaan, ging niet in op, gaat niet in op
            undescribed: niet nader beschreven, niet nader omschreven, niet nader genoemd, niet nader genoemde
            undescribed: niet nader gespecificeerd, niet nader gespecificeerde, niet nader toegelicht
            undescribed: niet nader toegelichte, niet nader bepaald, niet nader bepaalde, niet gespecificeerd
            undescribed: niet gespecificeerde, zonder te zeggen welke, zegt niet welke, niet vermeld welke, vermeldt niet
            undescribed: onduidelijk welke, niet duidelijk welke, niet duidelijk om welke, ongespecificeerde, geen details
            undescribed: zonder details, zonder toe te lichten, niet bekend welke, onbekend welke, bepaalde wijzigingen
            undescribed: welke dat zijn, niet toegelicht, nader te bepalen, licht niet toe, niet uitgewerkt
            undescribed: zonder verdere toelichting, gaf geen details, geeft geen details
            seat: hoofdkantoor, hoofdkantoren, hoofdvestiging, hoofdzetel, europese hoofdkantoor, europees hoofdkantoor
            seat: hoofdkwartier, zetel, maatschappelijke zetel, gevestigd in, gevestigd te, is gevestigd, zijn gevestigd
            seat: gevestigd, statutair gevestigd, statutaire zetel, vestigingsplaats, europese basis, europese thuisbasis
            seat: thuisbasis, uitvalsbasis, standplaats, kantoor houdt in, kantoor in
            filing: kwartaalbericht, kwartaalcijfers, kwartaalverslag, kwartaalrapport, kwartaalrapportage, jaarverslag
            filing: jaarrekening, jaarcijfers, jaarstukken, halfjaarbericht, halfjaarcijfers, beursmelding, beursdocument
            filing: beursdocumenten, beursbericht, prospectus, documenten die, beurswaakhond sec
            filing: securities and exchange commission, sec-filing, blijkt uit documenten, deponeerde, gedeponeerd
            filing: gedeponeerde, jaarrapport, halfjaarverslag, financieel verslag, tussentijds verslag
            filing: melding aan de sec, sec-melding, sec-document, stukken die, documenten van, kwartaalupdate
            filing: beursopgave
            says: zegt, zei, zeggen, zeiden, gezegd, meldt, meldde, meldden, melden, aldus, volgens, laat weten
            says: laten weten, liet weten, lieten weten, verklaart, verklaarde, verklaren, stelt, stelde, stelt dat
            says: schrijft, schreef, schrijven, bericht, berichtte, berichten, noemt, noemde, noemen, benadrukt
            says: benadrukte, reageert, reageerde, geeft aan, gaf aan, aangegeven, bevestigt, bevestigde, vertelt
            says: vertelde, voegt toe, voegde toe, betoogt, betoogde, concludeert, woordvoerder, woordvoerders
            says: woordvoerster, blijkt uit, blijkt, in een verklaring, persbericht, onthult, onthulde, erkent, ontkent
            says: ontkende, spreekt tegen, claimt, beweert, beweerde, oordeelt, twittert, licht toe, lichtte toe, meent
            says: meende, waarschuwt, voert aan, voerde aan, voerden aan, aangevoerd, in een reactie, maakte bekend
            says: maakt bekend

            # Phrases that hide a cue.
            none: databank, databanken, waar het om gaat, daar gaat het om, in het kader van, het gaat om, gaat het om
            none: ging het om, gaat om, ging om, gaan om, gaat over, gaat het, op zich, onder meer, onder andere
            none: onder wie, onder de aandacht, onder druk, van onze redactie, van mening, van belang, van toepassing
            none: van rechtswege, in gang gezet, op gang, in het bijzonder, te zijner tijd, met het oog op
            none: op het moment van schrijven, op dit moment, op de hoogte, op de website, op de site, op hun website
            none: aan bod, aan de hand, aan de slag, aan de orde, aan het licht, aan het werk, kwam aan het licht
            none: eerste hulp, op de eerste plaats, in eerste instantie, in de eerste plaats, ten eerste, ten tweede
            none: ten derde, eerste stap, voor het eerst, voor de eerste keer, voor de goede orde, voorzien van, van start
            none: van kracht, in werking, een beroep doen op, beroep doen op, beroep op, deed een beroep op
            none: beroep gedaan op, zich beroepen op, doet een beroep op, beroepsgeheim, beroepsgroep, vrije beroepen
            none: uit hoofde van zijn beroep, met betrekking tot, tot stand, tot slot, tot en met, ten slotte, per ongeluk
            none: per se, per saldo, per e-mail, per post, per brief, cookiebeleid, cookieverklaring, cookie-instellingen
            none: privacyverklaring, functionaris gegevensbescherming, functionaris voor gegevensbescherming
            none: europese unie, lid van, lidstaat, lidstaten, punt van, op dat punt, op dit punt, uitgangspunt, standpunt
            none: punt uit, last van, had last van, last hebben van, het laatste woord, lees ook, lees meer, lees verder
            none: deel dit artikel, dit artikel, in dit artikel, het artikel over, nieuwsartikel, artikelen over
            none: in ieder geval, in geen geval, in dat geval, mei-vakantie, wat dat betreft, in het algemeen
            none: over het algemeen, in stand houden van, een rol spelen, van de hand, in handen, voor zover
            none: voor wat betreft, boetebeleidsregels, boetebeleid, boetebeleidsregel, boeteverhogend, boeteverlagend
            none: boetegrondslag, boetevrij, boeterente, boetebevoegdheid, op de lange termijn, op korte termijn
            none: op termijn, lange termijn, korte termijn, zorg voor, zorg dragen, draagt zorg, draagt bij
            none: draagt daaraan bij, in groten getale, moet blijken, moet nog blijken, deel uitmaken, deel uitmaakt
            none: maakt deel uit, neemt deel, te allen tijde, nam contact op, neemt contact op, contact op
            none: neem contact op, nam over, neemt over, neemt aan, nam aan, een geheel van, waarde hechten, waarde hecht
            none: van grote waarde, in het beste geval, ten koste van, als het ware, toestemming ingetrokken
            none: toestemming in te trekken, toestemming intrekken, toestemming intrekt, rekening gehouden, houdt rekening
            none: hield rekening, rekening te houden, dienst doen, onder leiding van, onder toezicht, onder vuur
            none: onder het mom, onder de noemer, ten onder, in de hand, uit de hand, hoofd van, sub-verwerker
            none: hof van twente
            none: dat is verboden, wat verboden is, dit is verboden, verboden is, wettelijk verboden
            none: is verboden op grond, in beginsel verboden, in principe verboden, is bij wet verboden
            none: is volgens de avg verboden, is onder de avg verboden, verboden terrein, boeterapport opgesteld
            none: het is verboden, stop de tijd, op zoek naar, boeteclausule*, contractuele boete, contractuele boetes
            none: boetekleed, boetedoening, verbodsbord*, verboden toegang, rijverbod, straatverbod, contactverbod
            none: rookverbod, uitreisverbod, beroepsverbod
            # What is no jurisdiction, what nobody has done, what the law is called
            region: Europa, Europees, Europese, Europeaan*, Europese Unie, EU, EER, Europese Economische Ruimte, Azie*, Afrika*, China, Chinese, Chinezen, Beijing, Peking, India*, Rusland, Russisch*, Oekraine, Turkije, Israel*, Japan*, Canad*, Brazili*, Australi*, Texas, Delaware, Californi*, New York, Silicon Valley, Seattle
            region: Den Haag, Den Bosch, 's-Hertogenbosch, ^Luik, ^Namen, ^Doornik, ^Rijsel, ^Parijs, ^Keulen
            region: ^Frankfurt, ^München, ^Hannover, ^Straatsburg, ^Genève, ^Zürich, ^Bazel, ^Turijn, ^Milaan, ^Napels
            region: ^Venetië, ^Florence, ^Genua, ^Bologna, ^Barcelona, ^Göteborg, ^Antwerpse, ^Gentse, ^Brugse
            region: ^Leuvense, ^Rotterdamse, ^Utrechtse, ^Eindhovense, ^Groningse, ^Groninger, ^Limburg, ^Limburgse
            region: ^Zeeland, ^Zeeuws*, ^Friesland, ^Friese, ^Fries, ^Drenthe, ^Drentse, ^Gelderland, ^Gelderse
            region: ^Overijssel, ^Flevoland, ^Brabant, ^Brabantse, Noord-Brabant, Noord-Holland, Zuid-Holland
            region: West-Vlaanderen, Oost-Vlaanderen, Vlaams-Brabant, Waals-Brabant, ^Henegouwen, ^Wallonië, ^Waalse
            region: ^Waals, ^Twente, ^Twentse, ^Randstad, ^Achterhoek, ^Veluwe, ^Kempen, ^Lombardije, ^Toscane, ^Sicilië
            region: ^Catalonië, ^Siciliaanse, ^Lombardische, Emilia-Romagna, ^Veneto, ^Piemonte, ^Bretagne, ^Normandië
            region: ^Elzas, ^Savoie, ^Kortrijkse, ^Mechelse, ^Hasseltse, ^Limburgs, ^Tilburgse, ^Bredase, ^Haagse
            region: ^Haarlemse, ^Zwolse, ^Arnhemse, ^Nijmeegse, ^Enschedese, ^Oostendse, ^Leidse, ^Delftse, ^Parijse
            region: ^Londense, ^Manchester, ^Schotse, ^Schotland, ^Wales, ^Welshe, ^Engelse, ^Madrileense, ^Rotterdam
            region: ^Utrecht, ^Eindhoven, ^Groningen, ^Tilburg, ^Breda, ^Nijmegen, ^Arnhem, ^Enschede, ^Haarlem, ^Zwolle
            region: ^Maastricht, ^Leiden, ^Delft, ^Apeldoorn, ^Almere, ^Amersfoort, ^Leeuwarden, ^Zaandam, ^Roermond
            region: ^Venlo, ^Middelburg, ^Vlissingen, ^Hilversum, ^Helmond, ^Dordrecht, ^Gouda, ^Zeist, ^Antwerpen
            region: ^Gent, ^Brugge, ^Leuven, ^Mechelen, ^Hasselt, ^Kortrijk, ^Aalst, ^Oostende, ^Genk, ^Roeselare
            region: ^Vilvoorde, ^Zaventem, ^Charleroi, ^Namur, ^Verviers, ^Tournai, ^Aarhus, ^Odense, ^Aalborg, ^Esbjerg
            region: ^Trondheim, ^Stavanger, ^Tromsø, ^Drammen, ^Malmö, ^Uppsala, ^Linköping, ^Örebro, ^Västerås, ^Umeå
            region: ^Tampere, ^Turku, ^Oulu, ^Espoo, ^Vantaa, ^Tartu, ^Pärnu, ^Kaunas, ^Klaipėda, ^Daugavpils, ^Poznań
            region: ^Wrocław, ^Gdańsk, ^Łódź, ^Szczecin, ^Lublin, ^Katowice, ^Brno, ^Ostrava, ^Olomouc, ^Košice, ^Žilina
            region: ^Debrecen, ^Szeged, ^Pécs, ^Győr, ^Miskolc, ^Timișoara, ^Iași, ^Constanța, ^Brașov, ^Plovdiv, ^Varna
            region: ^Burgas, ^Rijeka, ^Osijek, ^Zadar, ^Maribor, ^Celje, ^Bari, ^Bergamo, ^Brescia, ^Verona, ^Padova
            region: ^Palermo, ^Catania, ^Trieste, ^Parma, ^Modena, ^Perugia, ^Ancona, ^Pescara, ^Cagliari, ^Salerno
            region: ^Taranto, ^Sevilla, ^Zaragoza, ^Málaga, ^Bilbao, ^Murcia, ^Alicante, ^Valladolid, ^Vigo, ^Gijón
            region: ^Pamplona, ^Porto, ^Coimbra, ^Braga, ^Setúbal, ^Patras, ^Larissa, ^Graz, ^Linz, ^Salzburg
            region: ^Innsbruck, ^Klagenfurt, ^Bregenz, ^Lausanne, ^Winterthur, ^Neuchâtel, ^Fribourg, ^Lugano
            region: ^Liverpool, ^Birmingham, ^Leeds, ^Sheffield, ^Bristol, ^Newcastle, ^Nottingham, ^Leicester
            region: ^Southampton, ^Brighton, ^Preston, ^Bolton, ^Bradford, ^Hull, ^Norwich, ^Swansea, ^Belfast, ^Derry
            region: ^Lyon, ^Toulouse, ^Lille, ^Bordeaux, ^Nantes, ^Strasbourg, ^Rennes, ^Montpellier, ^Grenoble, ^Rouen
            region: ^Dijon, ^Reims, ^Nancy, ^Metz, ^Angers, ^Limoges, Clermont-Ferrand, ^Villeurbanne, ^Annecy, Le Havre
            region: ^Toulon, ^Perpignan, ^Besançon, ^Orléans, ^Caen, ^Poitiers, ^Amiens, ^Bremerhaven, ^Kiel, ^Lübeck
            region: ^Rostock, ^Dresden, ^Leipzig, ^Chemnitz, ^Magdeburg, ^Erfurt, ^Jena, ^Weimar, ^Kassel, ^Göttingen
            region: ^Braunschweig, ^Wolfsburg, ^Osnabrück, ^Oldenburg, ^Bielefeld, ^Münster, ^Dortmund, ^Duisburg
            region: ^Bochum, ^Wuppertal, ^Aachen, ^Krefeld, ^Mainz, ^Koblenz, ^Trier, ^Wiesbaden, ^Darmstadt, ^Mannheim
            region: ^Heidelberg, ^Karlsruhe, ^Freiburg, ^Stuttgart, ^Augsburg, ^Regensburg, ^Würzburg, ^Nürnberg
            region: ^Passau, ^Ingolstadt, ^Potsdam, ^Cottbus, ^Saarbrücken
            inaction: niks leek te gebeuren, niets leek te gebeuren, niets gebeurde, niets gedaan, bleef het stil, stilzit*, lang op zich wachten
            > De stichting klaagde dat er niets gebeurde met haar zaak.
            directive: richtlijn*, privacyrichtlijn*
            intend: in beroep te gaan, in hoger beroep te gaan, beroep in te stellen, beroep aan te tekenen, bezwaar te maken
            > Bolder zegt tegen het besluit in beroep te gaan.
            instance 0: bezwaar, bezwaren, bezwaarschrift*, in bezwaar, heroverweging
            instance 1: rechtbank, eerste aanleg, eerste instantie
            instance 2: gerechtshof, hof van beroep, marktenhof, tweede instantie
            instance 3: hoger beroep, raad van state, afdeling bestuursrechtspraak, hoge raad, hof van cassatie
            instance 3: hoogste rechter, hoogste bestuursrechter, in cassatie, laatste instantie
            judgment: vonnis, vonnissen, arrest, arresten, uitspraak, uitspraken
            remedy: kunt u, kan in beroep, kan hoger beroep, kan bezwaar, kan beroep, kunnen belanghebbenden
            remedy: belanghebbende kan, kan binnen, kunnen binnen, staat beroep open, staat hoger beroep open
            remedy: staat bezwaar open, staat open, beroepstermijn, bezwaartermijn, bezwaarclausule
            remedy: rechtsmiddelenverwijzing, vatbaar voor, kan worden aangevochten, kan worden ingesteld
            remedy: mogelijk om in beroep
            > Tegen dit besluit kunt u binnen zes weken bezwaar maken.
            restore: in ere hersteld, herstelde, hersteld op, oorspronkelijke bedrag, oorspronkelijke boete
            restore: alsnog in stand
            annul: verklaarde … nietig, verklaart … nietig, haalde … onderuit, haalt … onderuit, streepte … door
            annul: zette … een streep door, zet … een streep door, hief … op
            annul: haalt een streep, zette … een streep, zet … een streep, zette een streep door, zet een streep door
            annul: schoof … van tafel, veegt … van tafel, veegde … van tafel, draaide … terug, draait … terug
            annul: fluit … terug, floot … terug, teruggefloten, schrapte … boete, schrapt … boete
            annul: hoeft … niet te betalen, hoeft … niet meer te betalen, boete vervalt, boete verviel, verviel
            annul: vervallen verklaard, blies … op
            dismiss: wees … af, wijst … af, verklaarde … ongegrond, verklaart … ongegrond
            dismiss: verklaarde … niet-ontvankelijk
            dismiss: verwierp … beroep, verwerpt … beroep, kreeg ongelijk, krijgt ongelijk, kregen ongelijk, ving … bot
            dismiss: vangt … bot, geen gelijk, geen poot aan de grond, niet in het gelijk gesteld
            dismiss: veegde … bezwaren van tafel, gaat niet mee in, ging niet mee in
            uphold: liet … in stand, laat … in stand, hield … overeind, houdt … overeind, hield … in stand
            uphold: gaf … gelijk aan de toezichthouder
            uphold: laat … staan, liet … staan, laat … overeind, liet … overeind, houdt … in stand, liet … ongemoeid
            uphold: laat … ongemoeid, ongemoeid, hield de sanctie, blijft onverkort, onverminderd van kracht
            grant: stelde … in het gelijk, stelt … in het gelijk, gaf … gelijk, geeft … gelijk, verklaarde … gegrond
            grant: verklaart … gegrond
            grant: gaven … gelijk, kreeg … gelijk, krijgt … gelijk
            reduce: bracht … terug, brengt … terug, stelde … lager vast, matigde … tot, verlaagde … tot
            reduce: haalde … van af, ging … af
            reduce: gaat omlaag, ging omlaag, boete te hoog, was te hoog, is te hoog, te hoge boete, matigt … tot
            reduce: brengt … terug tot, bracht … terug tot, brengt … terug naar, bracht … terug naar, verlaagde … naar
            reduce: verlaagt … tot, verlaagt … naar, verminderde … tot, vermindert … tot, bedrag … vastgesteld op
            reduce: boete … vast op, boete zelf vast, stelde … bij tot, stelde … naar beneden bij
            reduce: stelt … naar beneden bij, schroefde … terug, schroeft … terug, haalde … af van, lagere boete
            reduce: boete valt lager uit, viel lager uit, drukt … tot, drukte … tot
            increase: verhoogde … tot, stelde … hoger vast
            increase: verhoogde … naar, verhoogt … tot, trok … op tot, trekt … op tot, schroefde … op, valt hoger uit
            increase: viel hoger uit
            refer: verwees … terug, verwijst … terug, stuurde … terug, stuurt … terug, legde … voor aan
            refer: legde … prejudiciële
            refer: opnieuw een beslissing, legde … voor aan het hof, moet opnieuw besluiten, een nieuw besluit nemen
            refer: nieuwe beslissing nemen
            restore: zette … terug op, herstelde … in
            appealVerb: ging … in beroep, gaat … in beroep, gingen … in beroep, ging … in hoger beroep
            appealVerb: gaat … in hoger beroep, maakte … bezwaar, maakt … bezwaar, tekende … beroep aan
            appealVerb: tekende … bezwaar aan, tekent … beroep aan, stapte … naar de rechter, stapt … naar de rechter
            appealVerb: vocht … aan, vecht … aan, stelde … beroep in, heeft … beroep ingesteld
            appealVerb: heeft … bezwaar gemaakt
            ngoNoun: noyb
            personNoun: bewoner*, journalist*, verpleegkundige*, docent*, leraar, lerares, ouder, moeder, vader
            personNoun: raadslid, kamerlid, advocaat, jurist, onderzoeker, gepensioneerde, buurman, buurvrouw
            personNoun: ex-medewerker, oud-medewerker, verzoeker, oud-werknemer, sollicitant*, student*
            personNoun: verpleegkundige, verpleegkundigen, verpleegster, huisarts, leraren, docent, docenten, docente
            personNoun: gebruikster, deelneemster, deelnemer, deelnemers, ex-klant*, oud-klant*, ex-patiënt*
            personNoun: oud-patiënt*, cliënte, patiënte, bewoonster, huurster, eigenaresse, weduwe, weduwnaar, echtpaar
            personNoun: stel, koppel, zus, broer, ex-partner, raadsleden, politicus, militair, militairen
            personNoun: gepensioneerde*, werkzoekende*, vluchteling*, asielzoeker*, uitzendkracht*, stagiair*
            personNoun: vrijwilliger*, omwonende*, buurtbewoner*, wijkbewoner*, voorbijganger*, automobilist*, fietser*
            personNoun: treinreiziger*, kijkster, ondernemer, ondernemers, zelfstandige, zelfstandigen, onderzoekers
            personNoun: wetenschapper*, schrijver, schrijfster, programmeur, technicus, ex-medewerkster
            personNoun: oud-medewerkster, medewerkster, werkneemster, verzekeringnemer*, polishouder*, gezinsleden
            personNoun: dochter van, zoon van
            ngoNoun: consumentenbond, vakbond, burgerrechtenorganisatie, privacyorganisatie, privacystichting
            ngoNoun: belangenvereniging, patiëntenvereniging, huurdersvereniging, ondernemingsraad
            ngoNoun: burgerplatform, bewonersvereniging, buurtcomité, actiecomité, oudervereniging, ouderraad
            ngoNoun: huurdersbond, patiëntenfederatie, consumentenclub, gebruikersvereniging
            ngoNoun: digitale rechtenorganisatie, privacybelangenorganisatie, privacywaakhond van burgers
            ngoNoun: mensenrechtenclub, belangenclub, liga, beroepsvereniging, studentenvereniging, studentenvakbond
            ngoNoun: ouderenbond, journalistenvereniging, journalistenvakbond, cliëntenraad, medezeggenschapsraad
            ngoNoun: personeelsvereniging, vertegenwoordigende vereniging
            complain: klopte aan, klopte bij, aanklopte, aangeklopt, klopte … aan, trok aan de bel, trokken aan de bel
            complain: deed aangifte, deden aangifte, deed zijn beklag, deed haar beklag, deden hun beklag
            complain: meldde zich bij de, trok aan de alarmbel, trokken aan de alarmbel, luidde de alarmbel
            complain: luidden de alarmbel, sloeg alarm, sloegen alarm, kloeg, kloegen, verzocht … om handhaving
            complain: vroeg … om handhaving, wendde zich tot de, wendden zich tot de, richtte zich tot de
            complain: schakelde de … in, had geklaagd, hadden geklaagd, heeft geklaagd, hebben geklaagd
            lodge: dient … in, diende … in, dienden … in, heeft … ingediend, had … ingediend, legde … neer
            lodge: legde … voor
            lodge: legde … voor aan, hebben … ingediend, stuurde … een klacht, spande … aan, maakte … aanhangig
            partial: gedeeltelijk, deels, ten dele, gedeeltelijk gegrond
            intend: sluit … niet uit, sluit niet uit, we gaan, wij gaan, gaan we, gaan wij, zullen we, zullen wij
            intend: bereidt, bereiden, werken aan, werkt aan, schrijven aan, onderzoekt, bekijkt, beraadt
            intend: beraadt zich, zich beraden, beraden zich, kondigt, zal, zullen, laat het er niet bij
            intend: laten het er niet bij
            intend: legt zich niet neer, leggen zich niet neer, legt zich er niet bij neer, leggen zich er niet bij neer
            intend: legt zich daar niet bij neer, leggen zich daar niet bij neer, laat het er niet bij zitten
            intend: neemt er geen genoegen mee, houdt … in beraad, in beraad, bezint zich, onderzoekt de mogelijkheid
            intend: onderzoekt of, bekijkt of, maakt zich op, bereidt … voor, bereiden … voor, zegt … te zullen
            intend: kondigt … aan, kondigde … aan, houdt de optie open, laat onderzoeken of, vastbesloten
            appealVerb: we gaan in beroep, wij gaan in beroep, gaan we in beroep, naar de rechter stappen
            appealVerb: naar de rechter gaan, stappen naar de rechter, gaan naar de rechter, vechten … aan
            appealVerb: zal … aanvechten, zullen … aanvechten, aan de rechter voorleggen
            appealVerb: aan de rechter voor te leggen
            appealVerb: moet zich nog over het beroep, zich over het beroep buigen, buigt zich over het beroep
            appealVerb: beroep loopt nog, het beroep loopt, procedure loopt nog, zaak loopt nog
            appealVerb: beroep is nog in behandeling, ligt bij de rechter, ligt nu bij de rechter
            appealVerb: ligt nog bij de rechter, ligt bij de rechtbank, ligt voor bij, zich … over het beroep … buigen
            appealVerb: legt zich niet neer, leggen zich niet neer, legt zich er niet bij neer
            appealVerb: leggen zich er niet bij neer, legt zich daar niet bij neer, leggen zich daar niet bij neer
            appealVerb: laat het er niet bij zitten, neemt er geen genoegen mee, nam er geen genoegen mee
            appealVerb: tekent … bezwaar aan, stelt … beroep in, diende … bezwaar in, diende … beroep in
            appealVerb: gaan … in beroep, stapte … naar de rechtbank, trok … naar de rechter, trok … naar het marktenhof
            appealVerb: trekt … naar het marktenhof, daagde … voor de rechter, vochten … aan, bestreed … bij de rechter
            appealVerb: vraagt … de vernietiging, vroeg … de vernietiging, verzet aangetekend, naar de raad van state
            appealVerb: naar de hoge raad, de rechter gevraagd, de rechtbank gevraagd, vraagt de rechter
            appealVerb: vroeg de rechter, laat de rechter
            propose: voornemen, voornemens, van plan, dreigt met een boete, dreigt een boete, hangt … boven het hoofd
            propose: boven het hoofd, stelt … voor, concept-besluit, conceptbesluit, voorgenomen, wil … beboeten
            propose: wil … opleggen
            propose: willen … opleggen, wilde … opleggen, te willen opleggen, wil … verbieden, wilden … opleggen
            propose: boeterapport, intentie om, intentie tot, voornemen tot oplegging, voornemen tot handhaving
            propose: voornemen kenbaar, concept van het besluit, conceptbeslissingen, dreigt … met een boete
            propose: dreigt … met een dwangsom, dreigde … met een boete, beoogde boete, overweegt een boete
            propose: overweegt om een boete, in het vooruitzicht gesteld, aankondigingsbrief, sanctievoorstel
            propose: sanctievoornemen
            rumour: volgens bronnen, ingewijden, bronnen rond, anonieme bronnen, naar verluidt, niet met naam
            rumour: volgens ingewijden, uit kringen rond, bekend met de zaak, bekend met het dossier
            rumour: vertrouwd met de zaak, vertrouwd met het dossier, kennis van het dossier
            rumour: niet bij naam genoemd willen, niet met naam genoemd willen, die anoniem willen blijven
            rumour: die anoniem wil blijven, op voorwaarde van anonimiteit, volgens twee bronnen, volgens drie bronnen
            rumour: volgens meerdere bronnen, zou … moeten betalen, zouden … moeten betalen, op basis van anonimiteit
            remedy: kan … in beroep, kunnen … in beroep, kan … bezwaar maken, kunnen … bezwaar maken, kunt … indienen
            remedy: kan … worden ingesteld
            currency RSD: servische dinar, servische dinars, dinar, dinars, rsd
            currency UAH: hryvnia, oekraïense hryvnia, uah
            currency MDL: moldavische leu, moldavische lei, mdl
            currency MKD: macedonische denar, denar, denars, mkd
            currency ALL: albanese lek, lek
            """#)
}
