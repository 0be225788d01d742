extension Language {
    /// Romanian, as the press, the ANSPDCP, the courts and the law firms write it.
    static let romanian = Language(
        "ro", countries: ["RO", "MD"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: și, de, la, în, a, al, ai, ale, cu, pe, din, că, să, o, un, unei, unui, unor, nu, este, sunt, se, s, ce, care, pentru, mai
            stop: dar, au, fi, fost, fiind, are, avea, avem, aveți, avut, având, era, erau, va, vor, voi, vom, veți, ar, aș, am, ați, eu, tu
            stop: el, ea, ei, ele, noi, îl, îi, le, li, lui, lor, său, sa, săi, sale, i, l, m, ne, v, te, îmi, își, ți, și-a, sau, ori, fie, iar
            stop: însă, ci, deci, căci, dacă, când, cum, unde, cine, cât, câte, câți, cărei, cărui, căreia, căruia, căror, cărora, pe care
            stop: acest, această, aceasta, acesta, acești, aceștia, aceste, acestea, acestui, acestei, acestor, acestora, acestuia, acesteia
            stop: acel, acea, acela, aceea, acei, aceia, acele, acelea, acelui, acelei, acelor, același, aceeași, aceiași, aceleași, alt, altă
            stop: alți, alte, altor, altei, altul, alta, altele, alții, tot, toată, toți, toate, tuturor, fiecare, fiecărei, fiecărui, niciun
            stop: nicio, nici, nimic, nimeni, nimănui, orice, oricare, oricine, vreun, vreo, unele, unii, unul, una, unuia, uneia, câțiva, câteva
            stop: mult, multă, mulți, multe, puțin, puțini, puține, foarte, prea, doar, numai, chiar, încă, deja, acum, atunci, apoi, astfel
            stop: așa, aici, acolo, astăzi, azi, ieri, mâine, ulterior, anterior, recent, după, înainte, între, dintre, printre, prin, peste
            stop: sub, spre, către, fără, contra, împotriva, până, despre, asupra, deasupra, lângă, conform, potrivit, dat, datorită, deși
            stop: fiindcă, deoarece, întrucât, pentru că, încât, ca, cel, cea, cei, cele, celui, celei, celor, cam, circa, totuși, totodată
            stop: de asemenea, asemenea, desigur, poate, pot, putea, putut, trebuie, trebui, face, fac, făcut, făcea, spune, spun, spus, anume
            stop: precum, respectiv, inclusiv, adică, anume, bine, rău, nou, nouă, noi, noile, prima, primul, ultima, ultimul, două, doi, trei
            stop: aproximativ, aproape, deocamdată, practic, concret, mai ales, îndeosebi, oricum, altfel, altminteri, niciodată, mereu
            stop: adesea, uneori, curând, târziu, devreme, împreună, laolaltă, contrar, referitor, privind, cuprins, rezumat, foto, sursa, sursă
            stop: citește, citiți, distribuie, publicat, actualizare, context, concluzie, fapte, vedeți, mulțumim, dânsul, dânsa, dumneavoastră
            stop: nostru, noastră, noștri, noastre, vostru, voastră, dumneavoastra, mă, vă, mie, ție, nouă, vouă, sine, sieși, însuși, însăși
            stop: asta, ăsta, ăla, asa, ala, ăia, ăștia, pană, dintr, într, printr, dintr-un, într-un, într-o, dintr-o, printr-o, printr-un
            stop: legea, legii, legile, lege, articolul, regulamentul, directiva
            stop: sms, sms-uri, sms-urile, cnp, gps, iban, usb, url, pdf, vip, tva
            abbr: art, alin, lit, pct, nr, dl, dna, d-na, dr, prof, ing, jud, mun, com, str, bd, bl, sc, et, ap, tel, cf, etc, ex, p, pag, vol
            abbr: s . c, s . a, s . r . l, ian, feb, mar, apr, mai, iun, iul, aug, sep, sept, oct, noi, nov, dec, mil, mld, mii, cca, aprox
            abbr: o . u . g, o . g, h . g, l, c . a, c . j, i . e, n . r, n . red, urm, op, cit, st, sf, av, gen, lt, col, min, max, rep
            abbr: febr

            the: acest, această, acești, aceste, acestui, acestei, acestor, aceasta, acesta, acel, acea, acei, acele, acelui, acelei, acelor
            the: același, aceeași, aceiași, aceleași, respectiv, respectiva, respectivul, respectivei, respectivului, său, sa, săi, sale, lor
            the: lui, ei, fiecare, toate, toți, tuturor, ambele, ambii, ambelor, cel, cea, cei, cele, celui, celei, celor, susmenționat*, sus-menționat*
            the: menționată, menționatul, menționata, sancționata, în cauză
            a: un, o, unui, unei, unor, niște, unele, unii, câteva, câțiva, alt, altă, alte, alți, altei, altui, altor, un alt, o altă, două, doi
            a: trei, patru, cinci, șase, șapte, opt, nouă, zece, diverse, diferite, anumite, anumiți, anumit, anumită, mai multe, mai mulți, un anumit
            a: o anumită, numeroase, numeroși, vreo
            pronoun: el, ea, ei, ele, acesta, aceasta, aceștia, acestea, acestuia, acesteia, acestora, care, căruia, căreia, cărora, pe care, îi, i, l, le
            pronoun: lui, lor, dânsa, dânsul, cea din urmă, cel din urmă, aceeași, același, prima, cea de-a doua, primul, ultima, ultimul, ambele, ambii
            not: nu, n, fără, nici, niciun, nicio, nicidecum, niciodată, refuză să, refuzat să, omis să, în loc de, în loc să, lipsa, nemaifiind, nemaiavând
            and: și, sau, ori, precum și, împreună cu, alături de, cât și, plus, iar, dar și, respectiv, &, și de, și la
            to: la, până la, până în, către, până, spre

            # Numbers, sums and dates.
            number 0.5: jumătate, jumătate de
            number 1.5: unu și jumătate
            number 1: un, o, unu, una
            number 2: doi, două
            number 3: trei
            number 4: patru
            number 5: cinci
            number 6: șase
            number 7: șapte
            number 8: opt
            number 9: nouă
            number 10: zece
            number 11: unsprezece
            number 12: doisprezece, douăsprezece
            number 13: treisprezece
            number 14: paisprezece
            number 15: cincisprezece
            number 16: șaisprezece
            number 17: șaptesprezece
            number 18: optsprezece
            number 19: nouăsprezece
            number 20: douăzeci
            number 30: treizeci
            number 40: patruzeci
            number 50: cincizeci
            number 60: șaizeci
            number 70: șaptezeci
            number 80: optzeci
            number 90: nouăzeci
            number 100: sută
            number 1000: mie
            scale 2: sută, sute, sutelor
            scale 3: mie, mii, de mii, miile, miilor, k
            scale 6: milion, milioane, de milioane, milioanele, milioanelor, mil, mil ., mln, mln ., de mil, mio, m
            scale 6: meur, musd, mgbp, mchf
            scale 9: miliard, miliarde, de miliarde, mld, mld ., de mld, mrd, miliardele
            scale 12: trilion, trilioane
            currency EUR: euro, eur, de euro, de eur, euroi, de euroi
            currency EUR: meur
            currency RON: lei, leu, de lei, ron, de ron, lei noi, leul
            currency USD: dolar, dolari, de dolari, usd, dolari americani, de dolari americani, dolarilor
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: liră, lire, lire sterline, de lire sterline, de lire, liră sterlină, gbp
            currency GBP: mgbp
            currency CHF: franc, franci, franci elvețieni, de franci, de franci elvețieni, chf
            currency CHF: mchf
            currency SEK: coroane suedeze, de coroane suedeze, sek, coroană suedeză
            currency NOK: coroane norvegiene, de coroane norvegiene, nok
            currency DKK: coroane daneze, de coroane daneze, dkk
            currency ISK: coroane islandeze, de coroane islandeze, isk
            currency CZK: coroane cehe, de coroane cehe, coroane cehești, czk
            currency PLN: zlot, zloți, de zloți, pln
            currency PLN: zloți polonezi
            currency HUF: forint, forinți, de forinți, huf
            currency HUF: forinți maghiari
            currency BGN: leva, de leva, leve, de leve, bgn
            currency BGN: leva bulgărești
            currency HRK: kuna, kune, de kune, hrk
            currency HRK: kune croate
            currency MDL: lei moldovenești, de lei moldovenești, mdl
            currency TRY: lire turcești, de lire turcești
            currency RSD: dinari, de dinari, dinari sârbești, rsd
            currency RUB: ruble, de ruble, rub
            currency JPY: yeni, de yeni, jpy
            currency CNY: yuani, de yuani, cny
            currency KRW: woni, de woni, krw
            currency INR: rupii, de rupii
            currency CAD: dolari canadieni, de dolari canadieni
            currency CAD: c $, ca $
            currency AUD: dolari australieni, de dolari australieni
            currency UAH: grivne, de grivne
            currency UAH: hrivne, uah
            currency SEK/NOK/DKK/CZK/ISK: coroane, de coroane
            currency ALL: lek, leki
            subunit: ban, bani, cent, cenți, eurocenți
            between: între
            between: intervalul
            insteadOf: în loc de, în locul
            approx: aproximativ, circa, cca, aproape, peste, mai mult de, mai bine de, mai puțin de, în jur de, în jurul a, cam, aproape de, aprox, vreo
            approx: cel puțin, sub, nu mai puțin de, puțin peste, puțin sub, undeva la, echivalentul a, echivalentul sumei de, echivalentul, echivalent cu, exact
            approx: în valoare de, în cuantum de, în cuantum total de, în sumă de, în valoare totală de, suma de, cuantum de, fix, doar, numai, nici mai mult nici mai puțin
            approx: de circa, de aproape, de peste, de aproximativ, valoare de, ridicându-se la, cifrată la, estimată la
            perPeriod: pe zi, zilnic, zilnică, pentru fiecare zi, pentru fiecare zi de întârziere, pe zi de întârziere, pe săptămână, săptămânal, pe lună, lunar
            perPeriod: lunară, pentru fiecare săptămână, pentru fiecare lună, pe fiecare zi, fiecare zi de întârziere, pentru fiecare încălcare, pe oră
            perPeriod: pentru fiecare faptă
            perPeriod: zilnice, pentru fiecare zi în care, pentru fiecare oră
            > Autoritatea a amenințat-o cu o amendă de 3.000 de lei pentru fiecare zi de întârziere.

            month 1: ianuarie, ian
            month 2: februarie, feb, febr
            month 3: martie, ^mar
            month 4: aprilie, apr
            month 5: mai
            month 6: iunie, iun
            month 7: iulie, iul
            month 8: august, aug
            month 9: septembrie, sept, sep
            month 10: octombrie, oct, octomb
            month 11: noiembrie, nov, noiemb
            month 12: decembrie, dec
            dateWord: ziua, zi, zile, luna
            weekday 1: luni, lunea
            weekday 2: marți, marțea
            weekday 3: miercuri, miercurea
            weekday 4: joi, joia
            weekday 5: vineri, vinerea
            weekday 6: sâmbătă, sâmbăta
            weekday 7: duminică, duminica
            day 0: astăzi, azi, în această dimineață, în cursul zilei de azi, aseară, în această seară, în cursul zilei de astăzi, azi-dimineață
            day -1: ieri, ieri-seară, în ajun, cu o zi în urmă
            day -1: în ziua precedentă, cu o zi înainte
            day -2: alaltăieri, acum două zile
            day -2: în urmă cu două zile, cu două zile în urmă
            day 1: mâine
            day -3: acum trei zile, în urmă cu trei zile, cu trei zile în urmă
            yearRef 0: anul acesta, acest an, anul curent, în cursul acestui an, anul ăsta, în acest an, acestui an
            yearRef 0: al acestui an
            yearRef 0: din anul curent, din acest an, același an, din același an
            yearRef -1: anul trecut, acum un an, în urmă cu un an, anul anterior, anului trecut, cu un an în urmă
            yearRef -1: vara trecută, toamna trecută, iarna trecută, primăvara trecută
            yearRef -1: cu un an înainte, anul precedent, în anul precedent
            yearRef -2: acum doi ani, în urmă cu doi ani, cu doi ani în urmă
            yearRef -2: cu doi ani înainte
            yearRef -3: acum trei ani, în urmă cu trei ani, cu trei ani în urmă
            yearRef -3: cu trei ani înainte
            yearRef -4: acum patru ani, în urmă cu patru ani, cu patru ani în urmă
            yearRef -5: acum cinci ani, în urmă cu cinci ani, cu cinci ani în urmă
            yearRef 1: anul viitor, peste un an, la un an după
            monthRef 0: luna aceasta, luna curentă, această lună, luna în curs, acestei luni
            monthRef 0: în această lună, din aceeași lună, aceeași lună, a . c .
            monthRef -1: luna trecută, luna precedentă, acum o lună, în urmă cu o lună, luna anterioară
            monthRef -1: cu o lună în urmă, lunii trecute
            monthRef -1: în luna precedentă
            monthRef -2: acum două luni, în urmă cu două luni, cu două luni în urmă
            monthRef -3: acum trei luni, în urmă cu trei luni, cu trei luni în urmă
            monthRef 1: luna viitoare
            thatYear 0: același an, aceluiași an, în același an, al aceluiași an, acel an
            thatYear -3: cu trei ani înainte
            thatYear -2: cu doi ani înainte, cu doi ani mai devreme
            thatYear 1: un an mai târziu, anul următor, după un an
            thatYear -1: un an mai devreme, cu un an înainte, anul precedent, cu un an mai devreme
            thatMonth 0: aceeași lună, în aceeași lună, aceleiași luni
            thatMonth -3: cu trei luni înainte
            thatMonth -2: cu două luni înainte
            thatMonth 1: o lună mai târziu, luna următoare
            thatMonth -1: cu o lună înainte, cu o lună mai devreme
            thatDay 0: aceeași zi, în aceeași zi, aceeași dată, la aceeași dată
            thatDay 1: o zi mai târziu, a doua zi, ziua următoare
            thatDay -1: o zi mai devreme, cu o zi înainte, cu o zi mai devreme
            until: până la, până pe, până în, cel târziu la, cel târziu, înainte de, de la, începând cu, începând din
            until: termen
            ordinal 1: întâi, primul, prima, primului, primei
            ordinal 2: doilea, doua, al doilea, a doua
            ordinal 3: treilea, treia, al treilea, a treia
            ordinal 4: patrulea, patra
            ordinal 5: cincilea, cincea
            ordinal 6: șaselea, șasea
            ordinal 7: șaptelea, șaptea
            ordinal 8: optulea, opta
            ordinal 9: nouălea
            ordinal 10: zecelea, zecea
            season: primăvara, primăvară, vara, vară, verii, toamna, toamnă, toamnei, iarna, iarnă, iernii, începutul, la începutul, sfârșitul, la sfârșitul, mijlocul
            season: la mijlocul, prima jumătate a, primul semestru, al doilea semestru, primul trimestru, al doilea trimestru, al treilea trimestru
            season: al patrulea trimestru, finalul, la finalul, debutul, începutul lunii, sfârșitul lunii, jumătatea

            # The law.
            gdpr: gdpr, gdrp, rgpd, regulamentul general privind protecția datelor, regulamentului general privind protecția datelor, regulamentul general
            gdpr: regulamentul general pentru protecția datelor, regulamentului general, regulamentul ( ue, regulamentului ( ue, regulamentul european
            gdpr: regulamentul nr, regulamentului european, regulamentul ue, regulamentului ue, regulamentul privind protecția datelor, regulamentul
            gdpr: regulamentului, normele europene privind protecția datelor, regulile europene privind protecția datelor, normelor europene, regulile europene
            gdpr: normele europene, regulile ue, normele ue, legislația europeană, legislației europene, regulilor europene, legislația ue, dreptul european
            gdpr: normelor ue, regulilor ue, reglementările europene, reglementărilor europene, regulament general, regulamente europene, legea europeană
            gdpr: celebrul regulament european, același regulament, regulamentul 2016 / 679, regulamentul ( ue ) 2016
            gdpr: legislația europeană privind protecția datelor, normele ue privind protecția datelor
            gdpr: regulile ue privind protecția datelor, legea europeană a protecției datelor
            gdpr: legislația ue privind protecția datelor, regulile europene de confidențialitate
            gdpr: normele europene de confidențialitate, legea europeană a confidențialității
            ukGDPR: uk gdpr, uk-gdpr, gdpr-ul britanic, gdpr britanic, versiunea britanică a gdpr, regulamentul britanic
            ukGDPR: legea britanică privind protecția datelor, varianta britanică a gdpr, rgpd britanic, legislația britanică
            ePrivacy: cookie, cookie*, cookies, cookie-uri, cookie-urile, cookie-urilor, module cookie, eprivacy, e-privacy
            ePrivacy: comunicații electronice, comunicațiilor electronice, comunicări comerciale, comunicărilor comerciale, mesaje comerciale, mesaje publicitare, spam
            ePrivacy: marketing direct, sms-uri comerciale, sms comercial, sms-uri publicitare, e-mailuri comerciale, mesaje nesolicitate, comunicări nesolicitate
            ePrivacy: mesaje comerciale nesolicitate, apeluri nesolicitate, apeluri comerciale, telemarketing, mesaj comercial, mesajelor comerciale, directiva eprivacy, pecr
            ePrivacy: newsletter nesolicitat, mesaje promoționale, reclame prin e-mail
            ePrivacy: legea nr . 506 / 2004, legea 506 / 2004, legea nr . 506, legea nr . 365 / 2002, legea 365 / 2002
            ePrivacy: comunicările comerciale, comunicare comercială, mesajele comerciale, sms-uri promoționale
            ePrivacy: sms-urile promoționale, sms promoțional, e-mailuri promoționale, emailuri promoționale
            ePrivacy: apeluri de marketing, apeluri promoționale, telefoane de vânzare, marketing telefonic
            ePrivacy: viața privată în comunicațiile, modulele cookie, tehnologii de urmărire
            ePrivacy: newslettere nesolicitate, reclame nesolicitate, oferte nesolicitate, directiva 2002 / 58
            ePrivacy: 506 / 2004
            nationalLaw: legea națională, legislația națională, legislației naționale, dreptul intern, dreptul național
            nationalLaw: codul penal, vechea lege, legea veche, legii vechi, fosta lege, data protection act, înainte de gdpr
            nationalLaw: legea informatică și libertăți, legea federală privind protecția datelor, anterior gdpr, legislația anterioară, legea moldovenească
            nationalLaw: legea nr . 363 / 2018, legea 363 / 2018, legea nr . 190 / 2018, legea 190 / 2018
            nationalLaw: legea nr . 677 / 2001, legea 677 / 2001, legea nr . 133 / 2011, legea 133 / 2011
            nationalLaw: legea nr . 133, legea nr . 102 / 2005, legea 102 / 2005, legea privind protecția datelor
            nationalLaw: directiva 2016 / 680, directiva polițienească, directiva ( ue ) 2016 / 680, legea elvețiană
            nationalLaw: legea germană, legea franceză privind protecția, codul muncii, legea anterioară
            otherField: consiliul concurenței, consiliului concurenței, concurență, concurenței, antitrust, poziție dominantă, poziției dominante, abuz de poziție, cartel, carteluri
            otherField: înțelegere anticoncurențială, anticoncurențial*, anpc, protecția consumatorilor, protecția consumatorului, fisc, anaf, fiscal, fiscală, fiscale, tva, evaziune
            otherField: evaziune fiscală, vamă, vamal, vamale, bnr, banca națională, ^asf, autoritatea de supraveghere financiară, ancom, ^cna, onjn, jocuri de noroc, spălare de bani
            otherField: spălarea banilor, corupție, mită, dna, diicot, fotbal, fotbalist, fotbalistul, fotbaliști, antrenor, antrenorul, arbitru, arbitrul, frf, lpf, uefa, fifa
            otherField: meci, meciul, dopaj, handbal, tenis, circulație, rutier, rutieră, viteză, parcare, poluare, gardă de mediu, garda de mediu, dsp, dsvsa, itm, inspecția muncii
            otherField: muncă la negru, drepturi de autor, brevet, contrafacere, calomnie, publicitate înșelătoare, practici comerciale incorecte, practici comerciale înșelătoare, ajutor de stat
            otherField: digital markets act, digital services act, ^dma, ^dsa, concentrare economică, fuziune, isu, ajutoare de stat, insider trading, anre, greenwashing, licitații trucate
            otherField: comisia europeană a dat, comisariatul, protecția consumatorilor a amendat, fiscul
            otherField: garda financiară, poliția rutieră, direcția sanitară veterinară
            otherField: consiliul național al audiovizualului, fixarea prețurilor, abuz de poziție dominantă
            otherField: practici înșelătoare, comisia de disciplină, gălăgie, tulburarea liniștii, deșeuri
            otherField: produse expirate, siguranța alimentară, parcare neregulamentară, exces de viteză
            article: art, articol, articolul, articolului, articole, articolele, articolelor, arti
            provision: considerent, considerentul, considerentele, secțiunea, capitolul
            act: legea, legii, lege, legile, codul, codului, carta, cartei, convenția, convenției, ordonanța
            act: ordonanței, constituția, constituției, tratatul, tratatului
            paragraph: §, alin, alineat, alineatul, alineatului, alineate, alineatele, alineatelor, paragraf, paragraful, paragrafele, par, teza
            point: lit, litera, literele, literei, literelor, pct, punct, punctul, punctele, punctului, liniuța, sub, lit .
            infringe: încălc*, incalc*, contravenț*, nerespect*, a nesocotit, nesocotit, nesocotind, ilegal*, nelegal*, ilicit*, abuziv*, neconform*, neîndeplini*, fără temei
            infringe: fără temei legal, fără bază legală, fără un temei, fără consimțământ, fără consimțământul, fără acord, fără acordul, lipsa temeiului, lipsa unui temei, contrar
            infringe: contravine, contravin, contravenit, nu a respectat, nu au respectat, nu respectă, nu a luat măsuri, nu a implementat, nu a asigurat, nu a informat
            infringe: abateri, abaterea, abatere, neregul*, deficienț*, insuficient*, inadecvat*, neaplicarea, nelegitim*, fapte, faptei, vulnerabilitat*, culpă, vinovat*
            personalData: date personale, datele personale, datelor personale, date cu caracter personal
            personalData: datele cu caracter personal, datelor cu caracter personal
            directive: directiva, directivei, directive, directivele, directivelor, directivă

            # Measures.
            fine: amendă, amenda, amenzi, amenzii, amenzile, amenzilor, amenda contravențională, amendă contravențională, amenzi contravenționale, amendă administrativă
            fine: amenzi administrative, amenda administrativă, sancțiune, sancțiunea, sancțiuni, sancțiunile, sancțiunii, sancțiunilor, sancțiune pecuniară, sancțiuni pecuniare
            fine: sancțiune financiară, penalitate, penalități, penalitatea, megaamendă, mega-amendă, amendă-record, amendă record, sancțiune contravențională
            fine: sancțiuni contravenționale, amendă usturătoare, usturătoare, pedeapsă, pedeapsa, amenda record, contravenție cu amendă, nota de plată, amendă gdpr
            fine: penalizare, penalizarea, penalizări, contravenție
            > Clinica Orvana s-a ales cu o amendă de 15.000 de lei.
            fineVerb: amendat, amendată, amendați, amendate, amendează, amendeze, amendând, amenda, a amenda, amendarea, amendării, amendase, sancționat, sancționată, sancționați
            fineVerb: sancționate, sancționează, sancționeze, sancționând, sancționarea, sancționa, sancționase, penalizat, penalizată, penalizează, pedepsit, pedepsită, pedepsește
            fineVerb: condamnat, condamnată, taxat, taxată, amendată cu, amendat cu, sancționată contravențional, sancționat contravențional, amendăm, amendatul, amendata
            fineVerb: amendându-l
            fineVerb: arsă la buzunar, ars la buzunar
            fineVerb: arde la buzunar, ard la buzunar, taxează
            > Banca Tavolin a fost sancționată contravențional.
            impose: aplicat, aplicată, aplicate, aplică, aplice, aplicarea, aplicând, aplicase, impus, impusă, impuse, impuși, impune, impună, impunând, impunerea, impusese
            impose: dat, dă, dea, dând, acordat, emis, emisă, emite, emită, dispus, dispusă, dispuse, dispune, dispună, dispunând, stabilit, stabilită, stabilește, stabilite
            impose: adoptat, adoptată, adoptă, adresat, adresată, adresează, notificat, notificată, notifică, fixat, fixată, fixează, hotărât, decis, pronunțat, pronunțată, pronunță
            impose: a costat, costă, costat, va costa, lovit, lovește, lovită, a tras, cere, cerut, cerută, a primit de la, trimis, anunțat o amendă, anunță o amendă, primește de la
            impose: însoțită, însoțit, dublată, dictat, dictează, a venit cu
            impose: însoțită de, însoțit de, se adaugă, la care se adaugă, alături de o
            impose: a rămas fără, au rămas fără, rămâne fără, lasă fără, l-a lăsat fără
            impose: s-a lăsat cu, se lasă cu, soldat cu, a ajuns la, a încasat
            impose: încasează, i-a luat, în cuantum de
            impose: în sumă de, în valoare de, a venit de la, a fost dată, au fost date
            impose: primită de la, primită din partea, dată de
            impose: i-a adus, le-a adus, trântit, trântește, tras o amendă, a usturat
            > Trimiterea mesajelor l-a costat pe asigurătorul Belvor 90.000 de euro.
            receive: primit, primită, primește, primesc, primi, va primi, primind, a primit, au primit, luat, s-a ales cu, ales cu, se alege cu, aleg cu, încasat, încasează, riscă, suferit
            receive: obiectul, face obiectul, făcut obiectul, vizată de, vizat de, supus, supusă, lovită de, lovit de, nevoit, nevoită, pricopsit, s-a pricopsit, i s-a aplicat, i s-a impus
            receive: s-a aplicat, s-au aplicat, se aplică, s-a impus, s-au impus, i-a aplicat, i-au aplicat, fost amendată, fost amendat, fost sancționată, fost sancționat, achitat
            receive: i-a fost aplicată, i-au fost aplicate, fost aplicată, fost aplicat, fost impusă, sancționată cu, sancționat cu, are de plătit, scoate din buzunar, a scos din buzunar
            receive: primise, primiseră
            receive: are de suportat, avusese de suportat, avea de suportat
            receive: s-a trezit cu, se trezește cu, s-a pomenit cu, scapă cu, a scăpat cu
            receive: au scăpat cu, îi vine, i-a venit, a ajuns să plătească, a suportat
            receive: suportă o, suferă, urmează să primească, a rămas fără
            receive: a fost taxată, i s-a dat, destinatara, destinatarul
            > Lanțul Hexaloj s-a ales cu o amendă de 400.000 de lei.
            mustPay: plăti, plătească, plătește, plătesc, plătit, plătită, trebuie să plătească, va plăti, are de plătit, de plătit, să plătească, vor plăti, trebuie să achite, să achite
            mustPay: achita, achite, achită, va achita, obligată să plătească, obligat să plătească, obligată la plata, obligat la plata, plata, plata unei, plata sumei, la plata, scoate din buzunar
            mustPay: suportă, va suporta, să verse, plata unei amenzi, nevoită să plătească, urmează să plătească, scotă
            mustPay: plătise, plătind
            mustPay: să scoată din buzunar, a scos din buzunar
            mustPay: a achitat, au achitat, achitând, achitarea
            mustPay: suportat
            mustPay: să suporte, va vărsa
            mustPay: trebuie să dea, are de dat
            order: dispus, dispusă, dispuse, dispune, a dispus, a ordonat, ordonat, ordonată, ordonă, ordonând, ordin, ordinul, ordine, obligat, obligată, obligați, obligate, obligă, oblige
            order: obligând, i s-a impus, s-a impus, s-a dispus, i s-a dispus, să impună, impus să, impune să, cerut să, cere să, solicitat să, solicită să, a solicitat, măsură corectivă
            order: măsura corectivă, măsuri corective, măsurile corective, măsurii corective, măsurilor corective, măsură de remediere, măsuri de remediere, plan de remediere
            order: plan de măsuri, somat, somată, somație, somează, are la dispoziție, au la dispoziție, i s-a cerut
            order: s-a cerut, recomandat să, instrucțiuni, instruit, dată fiind măsura, a fost obligată, a fost obligat, i-a cerut, le-a cerut, i-a impus, să ia măsuri, dispoziția de
            order: s-a aplicat măsura corectivă, i s-a aplicat și măsura, măsura de a, s-a impus operatorului, s-a dispus ca, autoritatea a dispus, s-au dispus, au fost dispuse, a fost dispusă, măsura corectivă de a, i s-a impus măsura
            order: va trebui să șteargă, va trebui să informeze, va trebui să implementeze, va trebui să ia, va trebui să adopte, va trebui să modifice, va trebui să asigure, va trebui să înceteze, va trebui să respecte, va trebui să conformeze, va trebui să se conformeze, va trebui să revizuiască, va trebui să distrugă, va trebui să răspundă, va trebui să comunice, va trebui să își, vor trebui să șteargă, vor trebui să informeze, vor trebui să implementeze, vor trebui să ia, vor trebui să adopte, vor trebui să modifice, vor trebui să asigure, vor trebui să înceteze, vor trebui să respecte, vor trebui să conformeze, vor trebui să se conformeze, vor trebui să revizuiască, vor trebui să distrugă, vor trebui să răspundă, vor trebui să comunice, vor trebui să își, trebuie să șteargă, trebuie să informeze, trebuie să implementeze, trebuie să ia, trebuie să adopte, trebuie să modifice, trebuie să asigure, trebuie să înceteze, trebuie să respecte, trebuie să conformeze, trebuie să se conformeze, trebuie să revizuiască, trebuie să distrugă, trebuie să răspundă, trebuie să comunice, trebuie să își, va trebui de asemenea, trebuie de asemenea
            order: va|vor trebui să șteargă|distrugă|elimine|corecteze|modifice|actualizeze|revizuiască|informeze|notifice|comunice|transmită|răspundă|furnizeze|acorde|implementeze|introducă|instituie|adopte|elaboreze|întocmească|desemneze|numească|instruiască|afișeze|publice|instaleze|demonteze|scoată|dea|retragă|reorienteze|blureze|anonimizeze|cripteze|limiteze|restricționeze|asigure|garanteze|permită|ofere|pună|schimbe|verifice|testeze|repare|remedieze|separe|obțină|solicite|dovedească|demonstreze|respecte|conformeze|alinieze|adapteze|ajusteze|refacă|rescrie|anunțe|avertizeze
            order: trebuie|trebuia|urmează|are|au să șteargă|distrugă|elimine|corecteze|modifice|actualizeze|revizuiască|informeze|notifice|transmită|răspundă|furnizeze|implementeze|introducă|adopte|elaboreze|desemneze|numească|instruiască|afișeze|instaleze|demonteze|scoată|retragă|anonimizeze|cripteze|asigure|pună|repare|remedieze|refacă|anunțe
            order: trebuie s-o|să-l|să-i|să le|să o, trebuie să își|se|își conformeze|adapteze|alinieze
            order: este|sunt|a fost|au fost|fusese obligată|obligat|obligați|obligate|somată|somat|nevoită|nevoit să|la
            order: zile|luni|săptămâni|ore pentru a|ca să|să, zile|săptămâni la dispoziție pentru
            order: zile|luni lucrătoare pentru a
            order: are|au|avea|primit|acordat|dat|stabilit … zile|luni|săptămâni ca|pentru|să
            order: i-a|le-a|i s-a|li s-a|i|le cerut|impus|ordonat|dispus|solicitat|pus în vedere|cere|impune|ordonă|solicită să
            order: i se impune, li se impune, i se cere, li se cere, i s-a pus în vedere
            order: obligația de a, obligându-l
            order: somația
            order: plan de conformare
            order: termen de … pentru, în termen de … să, cerând să, impunând să
            order: cere companiei, a cerut companiei, a cerut operatorului, a cerut firmei
            order: a cerut băncii, a cerut primăriei, are și de lucru, instruită să, îndemnat să, îi cere
            order: le cere, îi impune, le impune
            comply: asigure conformitatea, asigurarea conformității, asigura conformitatea, conformitatea, conformității, conformeze, conforma, conformare, conformării, în conformitate cu dispozițiile
            comply: să respecte, alinieze, alinierea, șteargă, ștergerea, șterge, șterse, ștearsă, ștergă, eliminarea, elimine, distrugă, distrugerea, modifice, modificarea, modifica
            comply: schimbe, schimbarea, corecteze, corectarea, rectifice, rectificarea, revizuiască, revizuirea, actualizeze, actualizarea, informeze, informarea, să comunice, comunice
            comply: transmită, transmiterea, răspundă, dea curs, soluționeze, furnizeze, furnizarea, acorde acces, pună capăt, înceteze încălcarea, implementeze, implementarea
            comply: implementa, ia măsuri, luarea măsurilor, luarea de măsuri, măsuri tehnice și organizatorice adecvate, adopte, introducă, instruirea, instruiască, afișeze, afișarea
            comply: remedieze, remedierea, revizuirea și actualizarea, îmbunătățească, anonimizeze, restricționeze, limiteze, obțină consimțământul, obținerea consimțământului
            comply: desemneze, desemnarea, numească, să asigure, reevalueze, evalueze, redimensioneze, reorienteze, garanteze, dezactiveze
            comply: revizui, implementa, a implementa, modifica, actualiza, a actualiza, șterge, informa, a informa, comunica, a comunica, adopta, asigura, a asigura, institui, instrui, a instrui, respecta, remedia, a remedia, furniza, a furniza, transmite, a transmite, conformeze prelucrarea, conformării operațiunilor, soluționa, redacta, a revizui
            comply: să publice, să retragă
            comply: să cripteze, să pună în
            comply: să dea jos, să o dea jos, s-o dea jos, să refacă
            comply: să ofere, să permită, să separe, să obțină
            comply: să dovedească, notifice, elaboreze, întocmească, instituie, scoată, demonteze
            comply: retragerea, demontarea, testeze, verifice, repare, adapteze, adaptarea, alinia, adapta, elimina
            comply: distruge, corecta, rectifica
            comply: adoptarea
            comply: elaborarea
            comply: punerea în conformitate, conformarea, aducerea în conformitate
            comply: comunicarea, soluționarea cererii
            comply: a retrage
            comply: a elabora, a desemna, a notifica, a introduce, a limita, a testa, a verifica, a garanta, a obține
            comply: a afișa, a demonta, a scoate, pună în funcțiune, pune în aplicare, pună în aplicare
            comply: pună la dispoziție, dezabonare
            ban: interzis, interzisă, interzise, interzice, interzică, interzicerea, interzicând, interdicție, interdicția, interdicții, interdicției, interdicțiile, prohib*, blocat, blocată, blochează
            ban: blocheze, blocarea, blocare, suspendarea transferurilor, suspendarea transferului, suspendarea prelucrării, suspendarea fluxurilor, limitarea prelucrării, limitare temporară
            ban: limitarea temporară, limitarea definitivă, limitare definitivă, restricționarea prelucrării, restricție, moratoriu, oprirea prelucrării, limitare temporară a prelucrării
            ban: nu mai poate|pot|are voie|au voie|are dreptul|trebuie să|folosi|prelucra|utiliza|trimite|colecta|transfera|filma|înregistra
            ban: nu mai poate, nu mai pot, nu mai are voie, nu mai au voie, nu va mai putea, nu vor mai putea
            ban: nu are voie să mai, nu mai are dreptul, să nu mai, a fost oprită, a fost oprit
            ban: interzicându-i
            ban: a suspendat prelucrarea, suspendat prelucrările
            ban: suspendarea operațiunilor, suspendarea activității, suspendarea colectării, suspendarea serviciului
            ban: suspendarea temporară, oprirea colectării, oprirea transferurilor, oprirea imediată
            ban: a oprit prelucrarea, sistarea prelucrării, încetarea prelucrării, încetarea prelucrărilor
            ban: încetarea imediată, limitarea prelucrărilor, a limitat prelucrarea
            ban: restricționarea temporară, blocajul, a pus lacăt, lacăt pe
            ban: frână, veto, embargo, sigiliu, sigilat
            > Roma i-a interzis asistentului Lumivox să prelucreze datele italienilor.
            stopVerb: înceteze, încetarea, încetat, încetează, înceta, oprească, oprirea, oprit, oprită, oprește, oprească, opri, suspende, suspendarea, suspendat, suspendată, suspendă, întrerupă
            stopVerb: întreruperea, întrerupt, abțină, abține, renunțe, renunțarea, sisteze, sistarea, sistat, stopeze, stopat, nu mai, să nu mai, dezactiveze, dezactivat, dezactivarea, retragă, continue
            stopVerb: să închidă, să stingă, să pună capăt
            stopVerb: mai folosească, mai prelucreze, a sista
            stopVerb: a întrerupe, a dezactiva
            reprimand: mustrare, mustrarea, mustrări, mustrat, mustrată, mustră, mustrării, mustrările, blam, dojană, admonest*, muștruluială, reprimand*
            reprimand: mustrați, mustrează, mustrând
            reprimand: admonestat*, dojenit, dojenită, dojenește, blamat, blamată, cartonaș galben, tras de urechi
            reprimand: trasă de urechi, tras de mânecă, critică oficială
            reprimand: apostrofat, apostrofată
            warn: avertisment, avertismentul, avertismente, avertismentele, avertismentului, avertismentelor, avertizare, avertizarea, avertizat, avertizată, avertizează, avertizați, avertizări
            warn: sancționată cu avertisment, sancționat cu avertisment, avertismente scrise, avertisment scris
            warn: atenționare
            warn: atenționat, atenționată, atenționează, pus în gardă
            periodic: amendă cominatorie, amenzi cominatorii, amenda cominatorie, amenzii cominatorii, amenzilor cominatorii, penalități de întârziere, penalitate zilnică, penalități zilnice, amendă zilnică
            periodic: amenzi zilnice, astreinte, astreintă, dwangsom, penalitate cu titlu cominatoriu, cominatorie, cominatorii, amendă pe zi, penalitate periodică, penalități periodice
            periodic: penalități de, penalitate de, penalități pe zi, amenzi pe zi
            periodic: pentru fiecare zi de întârziere, pe zi de întârziere, pe fiecare zi de întârziere
            periodic: penalizare zilnică, pentru fiecare săptămână de întârziere
            propose: proiect de decizie, proiectul de decizie, proiectului de decizie, proiecte de decizie, propus, propusă, propune, propunere, propunerea, propunea, propună, intenția de a amenda
            propose: intenția de a sancționa, intenția de a aplica, intenția de a impune, intenția sa, intenționează să amendeze, intenționează să aplice, intenționează să impună, vrea să amendeze
            propose: vrea să impună, aviz de intenție, notificare de intenție, recomandat, recomandă o, recomandă, preconizat*
            propose: amenințat cu, amenințată cu, amenință cu, raportorul, raportoarea, propunerea raportorului, avută în vedere, avea în vedere, sugerat, sugerează, planifică să, inițial anunțată
            propose: decizie preliminară, decizia preliminară, concluzii preliminare, constatări preliminare, decizie provizorie, decizia provizorie, amendă provizorie
            rumour: potrivit unor surse, conform unor surse, potrivit surselor, conform surselor, surse apropiate, o sursă apropiată, surse din, potrivit unei surse, din surse, pe surse, surse citate
            rumour: persoane familiarizate, persoane apropiate, persoane care cunosc, oameni familiarizați, informațiile noastre, zvon*, ar urma să, urmează să fie amendată, urmează să fie amendat
            rumour: ar putea fi amendată, ar putea fi amendat, ar putea fi sancționată, ar putea fi sancționat, ar putea primi, ar putea aplica, ar putea impune, riscă o amendă, riscă să, riscă o
            rumour: se pregătește să, se pregătesc să, pe punctul de a, sub protecția anonimatului, sub rezerva anonimatului, anonimat, anonimatul, iminent, iminentă, s-ar alege, ar primi, ar fi decis
            rumour: ar pregăti, ar intenționa, din interior, a aflat din, la curent cu, cu cunoștință despre, s-ar pregăti, ar amenda, ar fi amendată, ar fi amendat, se așteaptă să
            > Wexmere riscă o amendă, au spus trei persoane familiarizate cu dosarul.
            withdraw: retras, retrasă, retrage decizia, retragerea deciziei, retragerea amenzii, revocat decizia, revocat măsura, revocarea deciziei, ridicat interdicția, ridicarea interdicției
            withdraw: ridică interdicția, renunțat la amendă, renunță la amendă, renunțat să sancționeze, clasat, clasarea, a clasat, închis cazul, fără urmări, renunțat la sancțiune
            withdraw: retrage amenda, retrage sancțiunea, a revocat
            withdraw: a ridicat suspendarea, clasată, clasează
            withdraw: a închis dosarul, dosar închis, prescris, prescrisă, intervenit prescripția

            # Sums that are no fines.
            cap: până la, de până la, maxim, maximă, maxime, maximum, maximul, maximal, plafon, plafonul, plafonată, plafonat, limita maximă, limită maximă, cel mult, pot ajunge, poate ajunge
            cap: pot ajunge până, se pot ridica, se poate ridica, poate atinge, pot atinge, din cifra de afaceri, din cifra de afaceri anuală, din cifra de afaceri mondială, cifra de afaceri globală
            cap: din veniturile, oricare este mai mare, luându-se în calcul, teoretic, pragul, nu poate depăși, nu pot depăși, riscă până, putea ajunge, poate aplica, poate impune
            cap: poate fi amendată cu până, putea fi, se puteau ridica
            cap: autoritatea poate, anspdcp poate, poate dispune, pot aplica, poate sancționa, au dreptul să, are dreptul să, se sancționează cu
            cap: între
            cap: plafon*
            turnover: cifra de afaceri, cifră de afaceri, cifrei de afaceri, cifre de afaceri, venituri, veniturile, venitul, veniturilor, profit, profitul, profituri, profitului, profit net, vânzări, vânzările
            turnover: vânzărilor, încasări, încasările, pierderi, pierderile, capitalizare, capitalizarea, evaluată, evaluată la, evaluare, active, bilanț, bilanțul, câștig, câștiguri, acțiuni, marjă
            turnover: a încasat din
            total: în total, total, totală, totale, totalul, totalizând, totalizează, cumulat, cumulată, cumulate, cumulativ, împreună, laolaltă, în sumă totală, valoare totală, cuantum total, cuantumul total
            total: însumat, însumate, însumând, însumează, ajungând la, în medie, media, medie, suma totală, suma amenzilor, valoarea totală, valoarea amenzilor, per total, amenzi de peste
            total: amenzi în valoare, numărul amenzilor, la un loc, la nivel global, adunat, adunate, dintre care, amenzi totale
            total: din 2018, cumulat*
            damages: despăgubiri, despăgubire, despăgubirea, despăgubirile, daune, daunele, daune morale, daune-interese, prejudiciu, prejudiciul, prejudicii, prejudiciului, acțiune colectivă, acțiuni colective
            damages: proces colectiv, procese colective, acțiune în despăgubire, compensații, compensație, parte civilă, părți civile, dat în judecată, dată în judecată, reclamanți, reclamantul, pretenții
            damages: acțiune civilă, rambursare, rambursări, repararea
            damages: juriu*, brevet*, despăgubir*
            otherSum: provizion, provizioane, provizionul, preț, prețul, prețuri, prețului, cost, costuri, costurile, costul, buget, bugetul, bugetului, investiți*, investit, investește, achiziți*, cumpărat
            otherSum: cumpără, cumpărare, vândut, vândută, vânzarea, vinde, tranzacți*, înțelegere amiabilă, acord de, răscumpărare, împrumut*, credit, credite, creditul, salariu, salarii, salariul, cheltuieli
            otherSum: cheltuieli de judecată, cheltuielile, taxă, taxe, taxa, taxe judiciare, onorarii, onorariu, subvenți*, abonament*, cauțiune, cauțiunea, finanț*, datorii, datorie, contract de, contracte de, primă
            otherSum: prime, bonus, bonusuri, dividend*, donați*, donat, listare, ofertă publică, valoarea contractului, pe an, anual, furat, furate, sustrase, sustras, fraudă, tarif, tarife, chirie, rate, rambursat
            otherSum: contribuți*, cotizați*, ajutor, grant, fonduri, venit lunar, taxă de timbru, cheltuit
            otherSum: bitcoin*, răscumpăr*, cuantumul de bază, a costat, asigur*, minoritat*
            otherSum: capital social, capitalul social, chiria, ipotecă, bilet, bilete, taxă de, sponsorizare, pensie
            otherSum: pensia, indemnizație, costul proiectului, în valoare de piață, premiu

            # Procedure.
            decide: decizie, decizia, deciziei, decizii, deciziile, deciziilor, decis, decide, decidă, hotărâre
            decide: hotărârea, hotărârii, hotărâri, hotărârile, hotărât, hotărăște, constatat, constatată, constată
            decide: constatând, constatarea, constatare, constatări, constatările, stabilit, a stabilit, stabilește
            decide: concluzionat, concluzionează, concluzia, concluzii, apreciat, considerat, consideră, reținut
            decide: reține, apreciază, pronunțat, pronunță, proces-verbal, procesul-verbal, procesului-verbal
            decide: procese-verbale, emis, emisă, statuat, încheiat, finalizat, a finalizat, soluția, soluționat
            decide: rezoluție, ordonanță, ordonanța, deliberare, adoptat, adoptată, datată, datat, datate, notificat
            decide: poartă data, semnată, semnat
            announce: anunțat, a anunțat, anunță, anunțată, anunțul, anunț, publicat, publicată, publică, publicarea
            announce: făcut public, făcută publică, a făcut publică, comunicat, comunicată, comunicatul, comunică
            announce: a comunicat, informat, informează, dezvăluit, făcut cunoscut, a aflat
            incident: incident, incidentul, incidente, incidentului, incident de securitate, breșă, breșa, breșe
            incident: scurgere, scurgerea, scurgeri, atac, atacul, atacuri, atac cibernetic, atac informatic, hacker*
            incident: furt, furtul, furate, sustrase, ransomware, intruziune
            statute: legea, legii, lege, regulamentul, regulamentului, regulament, directiva, directivei, ordonanța
            statute: ordonanței, codul, o . u . g
            conclude: finalizat, a finalizat, finalizată, încheiat, încheiată, închis
            inquiry: investigați*, investigheaz*, investigat, investigată, investiga, anchet*, control, controlul, controale, controalele, controlului, controlat, inspecți*, verific*, cercetare, cercetări
            inquiry: cercetează, demarat, demarată, demarează, deschis o, deschide o, deschisă, deschiderea, inițiat, inițiată, inițiază, audit, auditul, examin*, percheziți*, din oficiu, autosesizare, autosesizat
            inquiry: s-a autosesizat, solicitare de informații, solicitări de informații, efectuat, sesizare din oficiu, procedura, procedură, proceduri, analizat
            appeal: contestație, contestația, contestații, contestației, contestațiile, plângere contravențională, plângerea contravențională, plângerii contravenționale, recurs, recursul, recursului, recursuri
            appeal: apel, apelul, apelului, apeluri, cale de atac, calea de atac, căi de atac, căile de atac, acțiune în anulare, acțiunea în anulare, anularea, în instanță, instanță, în justiție, pe cale legală
            appeal: contesta, conteste, ataca decizia, atace, apăra, apere, proces, procesul, cerere de anulare, contestarea, contestare, atacat
            appeal: în judecată, litigiu, litigiul, calea justiției, la tribunal
            appeal: în fața instanței, în fața judecătorilor
            appealVerb: contestat, contestată, contestate, contestă, contestând, contestase, a contestat, au contestat, conteste decizia, conteste amenda, contesta amenda, contesta decizia, contesta sancțiunea
            appealVerb: atacat decizia, atacat amenda, atacat hotărârea, atacat procesul-verbal, atacat în instanță, atacă decizia, atacă amenda, atacă în instanță, ataca decizia, ataca în instanță
            appealVerb: atacat-o, a atacat, au atacat, atacată în, depus contestație, depune contestație, depusă contestație, depus o contestație, depună contestație, formulat contestație
            appealVerb: formulează contestație, formulat o contestație, formuleze contestație, formulat plângere contravențională, depus plângere contravențională, formulat recurs, declarat recurs
            appealVerb: declarat apel, formulat apel, depus recurs, depus apel, a făcut recurs, făcut recurs, făcut apel, face recurs, introdus recurs, introdus acțiune, introdus o acțiune, introdus apel
            appealVerb: s-a adresat instanței, adresat instanței, adresat tribunalului, adresat justiției, adreseze instanței, a mers în instanță, merge în instanță, meargă în instanță, mers în justiție
            appealVerb: dat în judecată autoritatea, a chemat în judecată, cerut anularea, cere anularea, solicitat anularea, solicită anularea, a sesizat tribunalul, sesizat instanța, deschis proces
            appealVerb: plângere împotriva procesului-verbal, contestație împotriva, acțiune împotriva deciziei, recurs împotriva
            appealVerb: va contesta, vor contesta, va ataca, vor ataca, ar contesta, ar ataca, va face recurs, va face apel, va depune contestație, va formula contestație, vom contesta, vom ataca
            appealVerb: se va adresa instanței, se va adresa justiției, va merge în instanță, va depune plângere, va formula plângere, urmează să conteste, să conteste, să atace
            > Societatea Brisac a contestat procesul-verbal în aprilie.
            intend: va, vor, ar, vrea, vor să, dorește, doresc, intenționează, intenționa, intenția, intenții, anunță, anunțat, anunțând, anunțase, urmează, urmând, plănuiește, plănuiesc, ia în calcul
            intend: ia în considerare, analizează, vom, voi, își rezervă dreptul, rezervă dreptul, gata să, pregătită să, pregătit să, pregătește, ar putea, promis, promite, a spus că
            intend: declarat că, nu este de acord, nu sunt de acord, dezacord, respinge, susține că, decisă să, decis să, evaluează, se gândește, are de gând, hotărâtă să, hotărât să
            intend: vom contesta, vom ataca, va contesta, va ataca, contesteze, atace, intenționăm, vrem, plănuim, vom face, urmează să
            lodge: depus, depusă, depuse, depune, depun, depunând, depunerea, formulat, formulată, formulate, formulează, înaintat, înaintată, transmis, transmisă, transmise, sesizat, sesizată, sesizate
            lodge: primit, primită, adresat, adresată, adresate, trimis, trimisă, semnalat, semnalată, ca urmare a, urmare a, în urma, pornit de la, a pornit, la originea, după ce, demarată ca urmare
            lodge: introdus, introdusă, înregistrat, înregistrată, reclamat, la sesizarea, la plângerea, depusese
            lodge: a făcut, făcută de, făcut de, făcute de
            lodge: făcuseră
            lodge: semnalate de, reclamată de
            lodge: pornită de la, plecat de la, a început cu, a început după
            lodge: a început ca urmare, declanșată de, declanșat de, declanșată ca urmare
            lodge: demarate ca urmare, inițiată ca urmare
            lodge: deschisă după, deschisă ca urmare, efectuată ca urmare
            lodge: după o, după plângerea
            lodge: după sesizarea, după mai multe
            lodge: din sesizarea, originea, la baza
            lodge: a ajuns pe masa, primite de la, sesizând
            dismiss: respins, respinsă, respinse, respingerea, respingând, inadmisibil*, nefondat, nefondată, neîntemeiat*, pierdut, eșuat, eșuează, dat câștig de cauză autorității
            dismiss: fără succes, tardiv, tardivă, dat dreptate autorității, a dat dreptate anspdcp
            dismiss: respinge contestația, respinge recursul, respinge apelul, respinge plângerea, respinge acțiunea, respinge ca nefondat, respinge ca nefondată, respinge cererea
            grant: admis, admisă, admite, admiterea, admițând, întemeiat, întemeiată, câștigat, câștigă, câștig de cauză, dat dreptate, dă dreptate, dat câștig de cauză, dă câștig de cauză, obținut anularea
            grant: a avut câștig, fondat, victorie
            uphold: menținut, menținută, menține, menținerea, menținând, confirmat amenda, confirmat decizia, confirmat sancțiunea, confirmat hotărârea, confirmat în, confirmată, confirmă amenda
            uphold: confirmă decizia, confirmă sancțiunea, confirmarea, confirmând, a confirmat legalitatea, păstrat, păstrată, păstrează amenda, validat, validată, validează, definitivă, definitiv, rămâne în picioare
            uphold: rămas în picioare, rămâne valabilă, rămas definitivă, rămâne în vigoare, rămâne definitivă, este legală, legal aplicată
            uphold: rămâne valabil
            uphold: a rămas în vigoare, rămân în picioare, rămâne neschimbată
            uphold: confirmat de, au confirmat
            uphold: a dat dreptate autorității, dă dreptate autorității, a dat câștig de cauză autorității
            uphold: a dat câștig de cauză anspdcp, legală și temeinică, temeinică și legală, respinsă ca neîntemeiată
            uphold: respins ca nefondat, respins ca neîntemeiat, a respins contestația, a respins acțiunea
            uphold: a respins plângerea, a respins apelul, a respins recursul
            annul: anulat, anulată, anulate, anulează, anuleze, anulând, anularea procesului-verbal, anularea deciziei, anularea amenzii, a dispus anularea, dispune anularea, desființat, desființată
            annul: desființează, desființarea, casat, casată, casează, casarea, invalidat, invalidată, invalidează, revocat, revocată, revocă, revocarea, infirmat, infirmată, nul, nulă, nulitatea, exonerat
            annul: exonerată, exonerează, scăpat, scapă, răsturnat, răsturnată, ștearsă amenda, înlăturat, înlăturată, înlătură
            annul: anulase
            annul: infirmă, lovit de nulitate
            annul: fără efect, răstoarnă
            reduce: redus, redusă, reduse, reduce, reducă, reducerea, reducere, reducând, diminuat, diminuată, diminuează, diminuarea, micșorat, micșorată, micșorează, scăzut, scăzută, scade, scăderea
            reduce: înjumătățit, înjumătățită, înjumătățește, tăiat, tăiată, taie, coborât, coborâtă, coboară, ajustat, ajustată, reindividualizat, reindividualizată, în loc de, atenuat, atenuată
            reduce: înlocuit amenda cu, înlocuită cu, înlocuind, a înlocuit
            reduce: au tăiat, a tăiat
            increase: majorat, majorată, majorează, majorarea, majorare, mărit, mărită, mărește, crescut, crescută, crește, creșterea, dublat, dublată, dublează, triplat, sporit, sporită, înăsprit, înăsprită
            increase: urcat, ridicat la, ridicată la, agravat
            increase: triplată, agravată
            refer: trimis spre rejudecare, trimisă spre rejudecare, trimite spre rejudecare, rejudec*, trimis cauza, trimite cauza, trimis întrebări, întrebări preliminare, întrebare preliminară
            refer: trimitere preliminară, trimiterea preliminară, sesizat curtea de justiție, sesizat cjue, sesizează cjue, retrimis, retrimisă, reexamin*, reanaliz*, spre rejudecare, o nouă decizie, nouă judecare
            refer: adresat cjue, restituit, restituită
            suspend: suspendat, suspendată, suspendă, suspende, suspendarea, suspendării, suspendarea executării, suspensiv, suspensivă, efect suspensiv, măsuri provizorii, înghețat, înghețată, amânat
            suspend: sistat executarea, până la soluționarea
            suspend: ordonanță președințială
            complaint: plângere, plângerea, plângeri, plângerile, plângerii, plângerilor, sesizare, sesizarea, sesizări, sesizările, sesizării, sesizărilor, reclamație, reclamația, reclamații, reclamațiile
            complaint: reclamației, reclamațiilor, petiție, petiția, petiții, petiției, denunț, plângere colectivă, semnalare, semnalări, cerere, notificare
            complaint: petent, petentul, petenta, petentei, petentului
            complaint: memoriu, memoriul, reclamant, reclamanta
            complain: plâns, s-a plâns, s-au plâns, se plânge, se plâng, plângea, plângându-se, reclamat, reclamă, reclamase, a reclamat, au reclamat, reclamând, sesizat, au sesizat, a sesizat, sesizează
            complain: semnalat, semnalează, denunțat, denunță, sesizase, depus plângere, depus o plângere, depune plângere, a depus plângere, formulat o plângere, petiționat, a depus o plângere, acuzat, acuză
            complain: adresat autorității, s-a adresat autorității
            behalf: în numele, în numele a, din partea, din partea a, reprezentând, reprezintă, reprezentat, reprezentată, reprezentați, reprezentanți, reprezentant, pe seama, în contul, mandatat, mandatată
            behalf: mandatați, sprijinit de, susținut de, susținută de, pentru și în numele
            behalf: în reprezentarea, semnată de, semnat de
            behalf: împuternicită de, împuternicit de, în apărarea
            accept: nu va contesta, nu vor contesta, nu contestă, nu a contestat, nu au contestat, nu va ataca, nu atacă, nu a atacat, nu va face recurs, nu face recurs, nu intenționează să conteste, a plătit amenda
            accept: plătit amenda, achitat amenda, a achitat amenda, amenda a fost plătită, amenda a fost achitată, amendă achitată, acceptă decizia, acceptat decizia, acceptă amenda, acceptat amenda
            accept: a luat act, ia act, luăm act, renunțat la contestație, renunță la contestație, renunțat la recurs, retras contestația, retras recursul, retras plângerea, nu a depus contestație, a recunoscut
            accept: și-a cerut scuze, își cere scuze, fără să conteste, fără a contesta, respectă decizia
            accept: nu vom contesta, nu dorește să conteste, nu a făcut apel, nu a făcut recurs, nu a formulat
            accept: nu a fost contestat, nu a fost contestată, necontestat, necontestată, a renunțat la apel
            accept: a retras apelul
            accept: acceptă sancțiunea, a plătit deja, a achitat deja
            accept: a plătit în 15 zile, plătită în 15 zile, jumătate din minimul, își asumă, și-a asumat
            accept: respectăm decizia, se conformează

            # Who.
            authorityNoun: autoritate, autoritatea, autorității, autorități, autoritățile, autorităților, autoritate de supraveghere, autoritatea de supraveghere, autorității de supraveghere
            authorityNoun: autoritatea națională de supraveghere, autorității naționale de supraveghere, autoritatea pentru protecția datelor, autoritatea de protecție a datelor, autoritatea de reglementare
            authorityNoun: autorității pentru protecția datelor, autoritatea irlandeză, autoritatea franceză, autoritatea italiană, autoritatea olandeză, autoritatea spaniolă, autoritatea maghiară
            authorityNoun: autoritatea britanică, autoritatea germană, autoritatea principală, autoritate principală, arbitrul datelor, gardianul datelor, gardianul vieții private, reglementatorul
            authorityNoun: autoritatea luxemburgheză, autoritatea austriacă, autoritatea belgiană, autoritatea competentă, instituția, instituției, comisia, comisiei, comisie, comisarul, comisarului, comisar
            authorityNoun: comisia națională, comisia irlandeză, agenția, agenției, agenție, oficiul, oficiului, inspectoratul, inspectoratului, inspectorii, inspectorilor, supraveghetorul, garantul, garantului
            authorityNoun: organismul de supraveghere, organism de reglementare, organismul, consiliul, comitetul, biroul, omologii, omologilor, ombudsmanul, protecția datelor din, autoritatea de la, centrul național
            authorityNoun: președinta autorității, președintele autorității, câinele de pază, watchdog, anspdcp
            authorityNoun: autoritatea națională, autoritate de protecție, autoritatea de protecția datelor
            authorityNoun: autoritatea privind protecția datelor, autoritatea pentru protecția vieții private
            authorityNoun: agenția pentru protecția datelor, agenția de protecție a datelor
            authorityNoun: comisia pentru protecția datelor, comisarul pentru protecția datelor
            authorityNoun: comisarul pentru informații, comisarul federal, comisarul din, comisara
            authorityNoun: oficiul pentru protecția datelor, oficiul comisarului
            authorityNoun: inspectoratul pentru protecția datelor, garantul pentru protecția datelor
            authorityNoun: arbitrul european, paznicul datelor, paznicul vieții private, supraveghetorul european
            authorityNoun: organul de supraveghere, organul de control, instituția de supraveghere
            authorityNoun: camera contencioasă, formațiunea restrânsă, biroul comisarului
            authorityNoun: centrul național pentru protecția, protecția datelor a, protecția datelor amendează
            authorityNoun: autoritatea din, omologul, omoloaga
            courtNoun: instanță, instanța, instanței, instanțe, instanțele, instanțelor, tribunal, tribunalul, tribunalului, tribunale, judecătorie, judecătoria, judecătoriei, curte, curtea, curții, curți
            courtNoun: curtea de apel, curții de apel, înalta curte, înaltei curți, iccj, înalta curte de casație, curtea supremă, curții supreme, curtea de justiție, curții de justiție, cjue, curtea europeană
            courtNoun: curtea constituțională, judecător, judecătorul, judecători, judecătorii, judecătorilor, judecătorului, magistrat*, contencios administrativ, secția de contencios, justiția, justiției
            courtNoun: tribunalul uniunii, consiliul de stat, tribunal administrativ, tribunalul administrativ, completul, curtea de casație
            companyNoun: companie, compania, companiei, companii, companiile, companiilor, societate, societatea, societății, societăți, societățile, societăților, firmă, firma, firmei, firme, firmele, firmelor
            companyNoun: grup, grupul, grupului, grupuri, întreprindere, întreprinderea, întreprinderii, întreprinderi, întreprinderile, operator, operatorul, operatorului, operatori, operatorii, operatorilor
            companyNoun: operator de date, operatorul de date, operator de telefonie, operatorul de telefonie, operator telecom, operator de telecomunicații, operatorului de date, persoană împuternicită
            companyNoun: persoana împuternicită, împuternicit, împuternicitul, companie aeriană, compania aeriană, companiei aeriene, transportator, transportatorul, hotel, hotelul, hotelului, hoteluri
            companyNoun: lanț, lanțul, lanțului, lanț hotelier, lanț de magazine, lanț de supermarketuri, sală de fitness, sala de fitness, spital, spitalul, spitalului, spitale, clinică, clinica, clinicii, clinici
            companyNoun: policlinică, cabinet, cabinetul, cabinet medical, cabinetul medical, cabinet stomatologic, cămin, căminul, cămin de bătrâni, farmacie, farmacia, farmacii, laborator, laboratorul, medic, medicul
            companyNoun: medicului, dentist, bancă, banca, băncii, bănci, băncile, instituție de credit, instituție bancară, ifn, creditor, creditorul, asigurător, asigurătorul, asigurătorului, asigurare, broker
            companyNoun: brokerul, societate de asigurare, casa de pensii, biroul de credit, fintech, procesator, furnizor, furnizorul, furnizorului, furnizori, furnizorii, furnizor de energie, furnizorul de energie
            companyNoun: furnizor de servicii, furnizor de internet, prestator, prestatorul, subcontractor, comerciant, comerciantul, comerciantului, comercianți, retailer, retailerul, retailerului, retaileri
            companyNoun: magazin, magazinul, magazinului, magazine, magazin online, magazinul online, supermarket, supermarketul, hipermarket, hipermarketul, mall, platformă, platforma, platformei, platforme
            companyNoun: piață online, aplicație, aplicația, aplicației, aplicații, editor, editorul, editură, editura, dezvoltator, dezvoltatorul, site, site-ul, site-ului, site-uri, website, portal, portalul, forum
            companyNoun: motor de căutare, motorul de căutare, rețea socială, rețeaua socială, rețelei sociale, rețea de socializare, rețeaua de socializare, serviciu de mesagerie, serviciul de mesagerie, gigant
            companyNoun: gigantul, gigantului, giganți, giganții, gigantul american, gigantul tehnologic, gigantul online, multinațională, multinaționala, multinaționale, societate-mamă, compania-mamă, filială
            companyNoun: filiala, filialei, filiale, sucursală, sucursala, sucursalei, divizie, divizia, holding, holdingul, conglomerat, start-up, start-up-ul, startup, startupul, producător, producătorul
            companyNoun: producătorului, constructor, constructorul, dealer, dealerul, închirieri, proprietar, proprietarul, proprietarului, proprietară, agenție imobiliară, agenția imobiliară, agenție, agenția
            companyNoun: asociație de proprietari, asociația de proprietari, asociației de proprietari, asociații de proprietari, asociație, asociația, asociației, asociații, administrator, administratorul, dezvoltator imobiliar
            companyNoun: agenție de marketing, firmă de marketing, call center, agenție de publicitate, agenție de recrutare, firmă de recrutare, firmă de recuperare, recuperator, recuperatorul, executor judecătoresc
            companyNoun: casă de avocatură, avocat, avocatul, notar, notarul, publicație, publicația, ziar, ziarul, ziarului, televiziune, televiziunea, post de televiziune, radio, trust, trustul, casă de pariuri, pariuri
            companyNoun: cazinou, cazinoul, restaurant, restaurantul, restaurante, cafenea, bar, agenție de turism, agenția de turism, turoperator, aeroport, aeroportul, aeroportului, companie de transport, firmă de transport
            companyNoun: firmă de curierat, curier, curierul, firma de curierat, taxi, platformă de ride-sharing, poșta, logistică, angajator, angajatorul, angajatorului, angajatori, vânzător, vânzătorul, organizator
            companyNoun: organizatorul, importator, fabrică, fabrica, fabricii, primărie, primăria, primăriei, primării, primar, primarul, primarului, comună, comuna, comunei, oraș, orașul, orașului, municipiu, municipiul
            companyNoun: consiliu local, consiliul local, consiliu județean, consiliul județean, consiliului județean, județ, instituție, instituția, instituției, instituții, instituție publică, autoritate publică
            companyNoun: autoritate locală, minister, ministerul, ministerului, ministru, ministrul, guvern, guvernul, guvernului, stat, statul, prefectură, prefectura, poliție, poliția, poliției, polițist, polițistul
            companyNoun: jandarmeria, armata, penitenciar, penitenciarul, parchet, parchetul, școală, școala, școlii, școli, liceu, liceul, liceului, colegiu, colegiul, universitate, universitatea, universității
            companyNoun: grădiniță, grădinița, grădiniței, creșă, bibliotecă, muzeu, biserică, parohie, parohia, partid, partidul, partidului, partide, partid politic, formațiune politică, candidat, candidatul
            companyNoun: deputat, senator, politician, club, clubul, clubului, club sportiv, federație, federația, federației, ligă, liga, sindicat, sindicatul, sindicatului, fundație, fundația, fundației, organizație
            companyNoun: organizația, organizației, organizații, ong, persoană fizică, persoana fizică, persoanei fizice, persoane fizice, persoană juridică, particular, pfa, întreprinzător, antreprenor, antreprenorul
            companyNoun: director, directorul, administratorul site-ului, fost angajat, blogger, influencer, cuplu, contestator, contestatoarea, contestatorul, intimata, recurenta, recurentul, apelanta, petenta, contravenient
            companyNoun: contravenienta, contravenientul, direcția, direcție, inspectorat, casa de asigurări, regie, regia, regie autonomă, distribuitor, distribuitorul, compania de distribuție, companie de asigurări, compania de asigurări
            companyNoun: asociație sportivă, salon, salonul, salon de înfrumusețare, optică, bijuterie, cinematograf, teatru, teatrul, entitate, entitatea, entității, entități, unitate, unitatea, unitate sanitară, unității
            companyNoun: unitate administrativ-teritorială, centru medical, centrul medical, service auto, serviciu, serviciul, chatbot, chatbotul, brutărie, farmaceutică, parc, benzinărie, motorul
            companyNoun: companie|firmă|societate|bancă|clinică|școală|universitate|agenție|platformă|aplicație|asociație|organizație|instituție|rețea|farmacie|editură privată|publică|locală|română|românească|franceză|germană|italiană|spaniolă|olandeză|irlandeză|britanică|poloneză|maghiară|americană|chineză|străină|vieneză|medicală|stomatologică|veterinară|municipală|comunală
            companyNoun: compania|firma|societatea|banca|clinica|școala|universitatea|agenția|platforma|aplicația|asociația|organizația|instituția|rețeaua|farmacia|editura privată|publică|locală|română|românească|franceză|germană|italiană|spaniolă|olandeză|irlandeză|britanică|poloneză|maghiară|americană|chineză|străină|vieneză|medicală|stomatologică|veterinară|municipală|comunală
            companyNoun: spital|hotel|magazin|operator|furnizor|centru|club|restaurant|laborator|cabinet|grup|retailer|liceu|muzeu|teatru|gigant privat|public|local|român|românesc|francez|german|italian|spaniol|olandez|irlandez|britanic|polonez|maghiar|american|chinez|străin|medical|stomatologic|veterinar|municipal|comunal|județean|sportiv|comercial
            companyNoun: cramă, cramei, vinărie, brutării, fermă, fermier, cooperativă, bookmaker, bookmakerul
            companyNoun: casei de pariuri, casă de amanet, amanet, ifn-ul, instituție financiară nebancară
            companyNoun: instituție financiară, instituția de credit, instituției de credit, bancă digitală
            companyNoun: bancă online, firmă de it, firmă de software, companie de software, companie it
            companyNoun: companie de tehnologie, companie de telecomunicații, companie telecom, companie de apă
            companyNoun: compania de apă, companie de utilități, companie de salubritate, firmă de salubritate
            companyNoun: companie de taxi, firmă de taxi, firmă de pază, companie de pază, firmă de securitate
            companyNoun: firmă de curățenie, firmă de construcții, companie de construcții, dezvoltatorul imobiliar
            companyNoun: firmă de contabilitate, contabil, firmă de scoring, firmă de colectare, colector de creanțe
            companyNoun: firmă de colectare creanțe, birou de credit, birou notarial, birou de avocatură
            companyNoun: societate de avocatură, executorul judecătoresc, executor, notariat, detectiv
            companyNoun: agenție de detectivi, agenție matrimonială, agenție de modele, agenție de voiaj
            companyNoun: agenție de presă, agenție de plasare, agent imobiliar, agentul imobiliar, agent economic
            companyNoun: agentul economic, asociația de locatari, asociație de locatari, administrator de bloc
            companyNoun: administratorul blocului, chiriaș, o femeie, un bărbat, persoană privată
            companyNoun: proprietar de apartament, casă de modă, brand de modă, retailer de modă, lanț de farmacii
            companyNoun: lanțul de farmacii, lanț de restaurante, lanț de cafenele, lanț de parfumerii
            companyNoun: lanțul de magazine, lanțul de hoteluri, lanț de săli, rețea de clinici, rețeaua de clinici
            companyNoun: rețea de farmacii, rețea de magazine, rețea de săli, sală de sport, salon de coafură, coafor
            companyNoun: frizerie, cosmetică, centru de fitness, centru spa, centru de înfrumusețare
            companyNoun: centru medical privat, spitalul privat, maternitate, maternitatea, ambulanță
            companyNoun: serviciul de ambulanță, serviciu de ambulanță, cămin pentru bătrâni, azil de bătrâni
            companyNoun: casa de bătrâni, farmacist, farmaciști, psiholog, psihologul, stomatolog, veterinar, optician
            companyNoun: centru de zi, after-school, școală de șoferi, școală de dans, școală gimnazială
            companyNoun: școală generală, liceu teoretic, colegiu național, facultate, facultatea, bibliotecă publică
            companyNoun: muzeul, teatrul național, organizatorul festivalului, organizator de evenimente
            companyNoun: agenție de bilete, platformă de bilete, hotelier, hoteliera, pensiune, pensiunea, hostel
            companyNoun: camping, stațiune, stațiunea, sat de vacanță, tur-operator, linie aeriană, linia aeriană
            companyNoun: companie low-cost, operator aerian, aeroport internațional, companie feroviară
            companyNoun: operator feroviar, metroul, regie de transport, companie de transport public
            companyNoun: operator de transport, societate de transport, autogară, parcare, operator de parcare
            companyNoun: firmă de parcări, firmă de închirieri, firmă de leasing, companie de leasing, dealer auto
            companyNoun: benzinării, rețea de benzinării, companie petrolieră, distribuitor de energie
            companyNoun: furnizorul de gaze, furnizor de gaze, furnizor de apă, producător de energie
            companyNoun: companie de energie, compania de energie, fabrică de ciment, producător de bere
            companyNoun: companie farmaceutică, producător farmaceutic, laborator de analize, laboratorul de analize
            companyNoun: televiziuni, canal tv, post de radio, site de știri, portal de știri, trust de presă
            companyNoun: editor de presă, youtuber, vlogger, tiktoker, streamer, asistent virtual, browser
            companyNoun: aplicație de dating, aplicația de dating, aplicație de întâlniri, site de dating, marketplace
            companyNoun: marketplace-ul, magazin de parfumuri, magazin de mobilă, magazin de încălțăminte
            companyNoun: magazin de haine, librărie, papetărie, anticariat, farmacie online, primarul comunei
            companyNoun: viceprimar, consilier local, consilier județean, deputatul, senatorul, europarlamentar
            companyNoun: candidat la primărie, partidul politic, filială de partid, organizația județeană
            companyNoun: instituție de învățământ, instituția de învățământ, unitate de învățământ
            companyNoun: unitatea de învățământ, unitate medicală, unitatea medicală, unitate spitalicească
            companyNoun: unitate de cazare, unitate hotelieră, autoritate contractantă, instituție publică locală
            companyNoun: direcție de sănătate publică, direcția de sănătate publică, direcția de asistență socială
            companyNoun: direcție de taxe, serviciul public, serviciu public, serviciu local, poliția locală
            companyNoun: poliției locale, poliție locală, jandarmerie, pompierii, ambasadă, consulat, episcopie
            companyNoun: mitropolie, parohie ortodoxă, mănăstire, mănăstirea, cult religios, fundație religioasă
            companyNoun: club de fotbal, federația sportivă, asociație de fotbal, asociația de vânători
            companyNoun: asociație profesională, uniune profesională, colegiul medicilor, ordinul arhitecților
            companyNoun: camera notarilor, barou, baroul, patronat, casă de ajutor reciproc, fond de pensii
            companyNoun: administrator de pensii, societate de administrare, societatea-mamă, firma-mamă
            companyNoun: companie-mamă, companie soră, subsidiară, reprezentanță, punct de lucru, emitent, emitentul
            companyNoun: emitentului, pârâtă, pârâtul, apelant, apelantul, intimat, intimatul, operatoarea, operatoare
            companyNoun: împuternicita, subîmputernicit
            role: operator de date, operatorul de date, operatorul, operatorului, operator
            # Where somebody is.
            at: din, în, la, cu sediul în
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: primărie, primăria, primăriei, primarul, comuna, comunei, municipiul, municipiului, orașul, orașului, județul, județului, consiliul local, consiliul județean, spitalul, spitalului, universitatea, universității, școala, școlii, liceul, liceului, inspectoratul, direcția, poliția, penitenciarul, aeroportul, asociația de proprietari, asociației de proprietari, fundația
            officeNoun fields: ministerul, ministerului
            officeNoun: primăriile, consiliului județean, consiliului local, prefectura, prefecturii, tribunalul
            officeNoun: inspectoratului, direcției, direcția generală, poliției, poliția locală, penitenciarului
            officeNoun: aeroportului, colegiul, colegiului, grădinița, grădiniței, facultatea, facultății, institutul
            officeNoun: institutului, biblioteca, bibliotecii, muzeul, muzeului, casa de asigurări, casa de pensii
            officeNoun: agenția națională, agenției naționale, autoritatea națională, oficiul național
            officeNoun: compania națională, companiei naționale, regia, regia autonomă, camera de comerț, uniunea
            officeNoun: federația, federației, episcopia, mitropolia, arhiepiscopia, parohia, regiunea
            officeNoun: centrul național, spitalele, institutul național, administrația, administrației, garda
            officeNoun fields: departamentul, departamentului, secretariatul
            officeNoun: primarului, consiliului local, consiliului județean, colegiul, colegiului, inspectoratului, direcției, poliției, penitenciarului, aeroportului, muzeul, muzeului, fundației
            ownCase primăria: primăriei, primărie
            ownCase primarul: primarului
            ownCase comuna: comunei
            ownCase municipiul: municipiului
            ownCase orașul: orașului
            ownCase județul: județului
            ownCase consiliul local: consiliului local
            ownCase consiliul județean: consiliului județean
            ownCase spitalul: spitalului
            ownCase universitatea: universității
            ownCase școala: școlii
            ownCase liceul: liceului
            ownCase colegiul: colegiului
            ownCase inspectoratul: inspectoratului
            ownCase direcția: direcției
            ownCase poliția: poliției
            ownCase penitenciarul: penitenciarului
            ownCase aeroportul: aeroportului
            ownCase muzeul: muzeului
            ownCase asociația de proprietari: asociației de proprietari
            ownCase fundația: fundației
            ownCase ministerul: ministerului
            personNoun: client*, utilizator*, angajat*, salariat*, cetățean*, cetățen*, locuitor*, pacient*, bărbat, bărbatul, bărbați, femeie, femeia, femei, femeile, femeii, abonat*, persoană, persoana, persoane
            personNoun: persoanele, persoanelor, persoanei, persoane vizate, persoană vizată, persoanele vizate, persoanelor vizate, consumator*, membru, membrii, membri, membrilor, lucrător*, pasager*, călător*
            personNoun: vizitator*, oaspeț*, oaspete, copil, copii, copiii, copilul, copiilor, minor, minori, minorii, minorilor, adolescent*, student*, elev, elevi, elevii, elevul, elevilor, elevă, părinte, părinți*
            personNoun: șofer*, chiriaș*, candidaț*, petent*, reclamant*, petiționar*, asigurat, asigurați, internaut*, cititor*, jucător*, vecin, vecini, vecinul, vecinii, vecină, avocat*, activist*, activiș*
            personNoun: jurnalist*, jurnaliș*, fost angajat, fostă angajată, fostul angajat, foști angajați, alegător*, donator*, titular*, contribuabil*, proprietari, proprietarii, victim*, purtător de cuvânt
            personNoun: purtătorul de cuvânt, purtătoarea de cuvânt, funcționar*, agent, agenți, curieri, colegi, colegă, coleg, oameni, oamenii, oamenilor, om, tânăr, tânără, tineri, pensionar*, turist*, turiș*, semnatar*
            personNoun: locatar*, particular*, familie, familia, familii, soț, soția, soțul, cuplu, jurnaliști, debitor*, beneficiar*, participant*, elevi, profesor*
            ngoNoun: asociație, asociația, asociației, asociații, asociațiile, fundație, fundația, fundației, fundații, ong, ong-ul, ong-uri, organizație, organizația, organizației, organizații, organizațiile
            ngoNoun: organizație neguvernamentală, organizația neguvernamentală, organizație nonguvernamentală, organizații neguvernamentale, asociație de consumatori, asociația consumatorilor, sindicat, sindicatul
            ngoNoun: sindicate, grup de activiști, activiști, activiștii, activiștilor, apărătorii vieții private, organizație de apărare, societatea civilă, federația, ligă, liga, organizația austriacă
            ngoNoun: grupul de apărare, non-profit, nonprofit, organizație pentru drepturi digitale
            pressNoun: mediafax, agerpres, news . ro, hotnews, g4media, digi24, ziarul financiar, zf, profit . ro, antena 3, protv, stirile protv, știrile pro tv
            pressNoun: rise project, evz, startupcafe, wall-street . ro, economedia, juridice . ro, avocatnet, europa liberă, forbes românia, biziday, context . ro
            pressNoun: reuters, bloomberg, politico, wall street journal, financial times, new york times, bbc, guardian, the guardian, der spiegel, handelsblatt, le monde, afp, euractiv, techcrunch, irish times, mold-street
            pressNoun: ziarul de gardă, ipn, agenția de presă, agenție de presă, site de știri, jurnaliști
            pressNoun: ^libertatea, ^gândul, ^recorder, ziarul, în presă, presa, presei, publicația
            pressNoun: ^adevărul, ^cotidianul, ^evenimentul ^zilei
            prosecutor: procuror, procurorul, procurori, procurorii, procurorilor, parchet, parchetul, parchetului, ministerul public, avocat general, avocatul general, avocatului general, raportor, raportorul
            police: poliția, poliției, poliție, jandarmeri*, parchet*, inspectoratul de poliție
            prosecutor: raportoarea, raportorului, procuratura
            legalForm: srl, s . r . l, s . r . l . - d, srl-d, ^sa, s . a, ^snc, s . n . c, ^scs, s . c . s, ^sca, s . c . a, pfa, p . f . a, î . i, i . i, i . f, s . c, ^sc, scm, s . c . m, r . a, regie autonomă, ifn, i . f . n
            legalForm: societate pe acțiuni, societate cu răspundere limitată, s . p . r . l, sprl, sucursala, ^gie, î . s, s . e, ^se, ltd, limited, ^inc, incorporated, plc, llc, llp, ^lp, ^corp, corporation, ^co, company, gmbh, ^ag, ^kg
            legalForm: kgaa, mbh, ^ug, ohg, e . v, ^sas, s . a . s, sarl, s . a . r . l, s . à r . l, s à r . l, eurl, sasu, asbl, vzw, b . v, ^bv, n . v, ^nv, bvba, vof, s . p . a, ^spa, ^snc, s . l, ^sl, s . l . u, slu, s . a . u
            legalForm: lda, ltda, ^oy, oyj, ^ab, a / s, ^as, ^asa, aps, ^hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, ^bt, s . r . o, spol, a . s, d . o . o, doo, d . d, eood, ood, ^ad, ^ead, uab, ^sia, ^ou, ^uc, unlimited company
            legalForm: ^dac, clg, pty ltd, pte ltd, ^ike, ^epe, ^ae, designated activity company
            against: împotriva, contra, la adresa, față de, către, asupra, pe, la, lui, pentru, unei, unui, vizând, privind, în privința, în cazul, în sarcina, pe numele, adresat, adresată, cu privire la
            against: companiei, operatorului, societății, firmei, băncii, spitalului, platformei, aplicației, grupului, gigantului, primăriei, asociației, furnizorului, retailerului, instituției, partidului, universității, clinicii, rețelei, operatorilor, companiilor, angajatorului, școlii, acesteia, acestuia, proprietarului, magazinului, ministerului
            by: de, de către, din partea, prin, de la
            of: de, din, a, al, ai, ale, lui, la, de la, în
            forWhom: pentru, pentru că, din cauza, ca urmare a, urmare a, în urma, din pricina, deoarece, întrucât, pe motiv că, privind, în legătură cu, pe baza, vinovată de, vinovat de, în temeiul, referitor la
            forWhom: motivat de, după ce, fiindcă

            # What else a text claims.
            record: record, recordul, amendă record, cea mai mare amendă, cea mai mare, cele mai mari, cel mai mare, cea mai ridicată, cea mai usturătoare, cea mai severă, cea mai drastică
            record: cea mai importantă, cea mai consistentă
            record: cea mai mare sancțiune, cele mai mari amenzi, cea mai mare din, amendă-record
            record: cea mai mare de până acum
            record loosely: fără precedent, istorică, prima amendă, prima sancțiune, până acum, până în prezent
            record loosely: până astăzi, vreodată, aplicată vreodată, a doua cea mai mare, mai mare decât
            record loosely: primul milion
            earlier: anterior, anterioară, anterioare, precedentă, precedentul, precedente, deja, mai devreme, în trecut, cândva, odinioară, anul trecut, acum un an, acum doi ani, fusese, fuseseră, mai fusese, aplicase
            earlier: a mai fost amendată, a mai fost amendat, mai fost, a mai primit, amintim, reamintim, amintim că, de altfel, la acea vreme, la vremea respectivă, cu luni în urmă, pe de altă parte
            earlier: într-un alt caz, într-un caz similar, în alt caz, alt caz, separat, în paralel, prin comparație, spre comparație, depășește, depășind, surclasează, detronează, după cea, se adaugă, recidivă, la rândul
            earlier: tot atunci, similar, similară, istoric, amendase, sancționase, precedentă amendă, recordul anterior, deținea, deținut
            earlier: nu e la prima abatere, nu este la prima abatere, nu este prima, nu e prima, recidivist
            earlier: recidivistă, cu ani în urmă, a mai fost, tot pentru, în mai multe rânduri, sancționată anterior
            earlier: amendată anterior, a mai plătit
            > Reamintim că Halvorsen fusese amendată în Portugalia cu 2 milioane de euro.
            silent: nu a publicat, nu a făcut publică, nu a fost publicată, nu a fost făcută publică, nepublicat*, nu a comentat, nu comentează, nu a dorit să comenteze, refuzat să comenteze, refuză să comenteze
            silent: nu a răspuns, nu au răspuns, nu a oferit, nu a transmis un punct de vedere, fără comentarii, secret profesional, secretul profesional, tăcere, nu a confirmat, nu confirmă, nu a reacționat
            silent: nu a fost făcut public, nu au putut fi contactați, nu a putut fi contactat, nu s-a pronunțat public, n-a răspuns
            undescribed: nu a precizat, fără a preciza, nu precizează, fără să precizeze, nu a specificat, nu specifică, fără a specifica, nespecificat*, neprecizat*, nu a detaliat, fără detalii, nu a oferit detalii
            undescribed: nu a dat detalii, fără a da detalii, fără să spună, nu spune care, nu se știe, nu a spus care, nu a dezvăluit, nu dezvăluie, anumite practici, nu menționează, nu a menționat, nu a nominalizat
            seat: sediu, sediul, sediul social, sediul central, sediul principal, sediul european, cu sediul în, cu sediul la, cartierul general, cartier general, bazată în, baza europeană, stabilită în, stabilit în
            seat: înregistrată în, înregistrat în, domiciliată în, are sediul, își are sediul, sediu principal, sediului, cu baza în, înmatriculată
            filing: raport trimestrial, raportul trimestrial, raport anual, raportul anual, raport semestrial, raportul semestrial, raport curent, raportul curent, rezultate financiare, rezultatele financiare
            filing: situații financiare, situațiile financiare, bvb, raport către bvb, raportare către, document transmis, documente depuse, note la situațiile financiare, sec
            filing: comunicat bursier, prospect, raport remis
            says: spune, spun, spus, a spus, declarat, a declarat, declară, afirmă, afirmat, arată, arătat, precizează, precizat, precizăm, potrivit, conform, anunță, anunțat, transmis, transmite, susține, susținut
            says: susțin, explică, explicat, adaugă, adăugat, menționează, menționat, subliniază, subliniat, notează, scrie, scris, relatează, comunicat, într-un comunicat, informează, a informat, a anunțat, confirmă
            says: confirmat, a confirmat, răspuns, răspunde, reacționat, purtător de cuvânt, purtătorul de cuvânt, consideră, apreciază, citează, citat, citată, dezvăluie, dezvăluit, recunoaște, recunoscut, replică
            says: comentat, comentează, atrage atenția, invocă, invocat, argumentat, argumentează, în opinia, în viziunea
            inaction: nu s-a întâmplat nimic, nu se întâmplă nimic, inacțiune, inacțiunea, inactivitate, pasivitate, pasivitatea, tergivers*, întârzier*, tărăgăn*, nu a acționat, nicio măsură, niciun răspuns, fără răspuns
            inaction: fără rezultat, stagnează, nu a luat nicio măsură, lentoare, încetineala, nu a soluționat

            # Phrases that hide a cue.
            none: la sută, în ordine, ordine de zi, ordinea de zi, ordine publică, ordinea publică, forțele de ordine, ordin de plată, în primul rând, în al doilea rând, prima dată, pentru prima dată, în prima instanță
            none: prima instanță, prima oară, pentru prima oară, mai întâi, stat membru, state membre, statele membre, statelor membre, statul membru, statele unite, statelor unite, punct de vedere, puncte de vedere
            none: punctul de vedere, puncte de lucru, punct de lucru, punctul de plecare, responsabil cu protecția datelor, responsabilul cu protecția datelor, responsabilului cu protecția datelor
            none: responsabilii cu protecția datelor, ofițer de protecție a datelor, politica de confidențialitate, politică de confidențialitate, politica de cookies, politica de cookie, termeni și condiții
            none: evaluarea impactului, evaluare a impactului, evaluarea de impact, în curs, în curs de, în cursul, pe parcursul, de curs, ținând cont, ține cont, ținut cont, cont bancar, conturi bancare, contul, un cont
            none: bază de date, baza de date, baze de date, bazele de date, bazei de date, date cu caracter personal, datele cu caracter personal, datelor cu caracter personal, date personale, datele personale
            none: datelor personale, protecția datelor, protecția datelor personale, date medicale, date biometrice, date de contact, de date, datele clienților, unor date, aceste date, ale date, alte date, date despre, date privind
            none: la date, datelor, set de date, scurgere de date, scurgeri de date, din data, în data, data limită, aceeași dată, la aceeași dată, o dată, odată, apel telefonic, apeluri telefonice, apeluri video
            none: apel video, apelul telefonic, apel la, apel de urgență, loc de muncă, locuri de muncă, luat cunoștință, luat în considerare, ia în considerare, luat legătura
            none: ia parte, luat parte, a luat măsuri, luat măsuri, nu a luat, luat act, registrul prelucrărilor, registru, cazier judiciar, condamnări penale, condamnare penală, cod penal, dosar penal, dosare penale
            none: răspundere penală, plângere penală, plângeri penale, plângerea penală, sancțiuni internaționale, sancțiuni economice, sancțiunile împotriva rusiei, sancțiune disciplinară, abonați-vă, abonează-te
            none: citește și, citiți și, toate drepturile rezervate, newsletter, serviciul clienți, servicii clienți, serviciu clienți, comunicat de presă, comunicatul de presă, conferință de presă, număr de telefon, numere de telefon
            none: card de credit, carduri de credit, carte de credit, în parte, pe de o parte, din partea mea, parte din, fac parte, face parte, site-ul autorității, pe site, pe site-ul, pe site-ul autorității, site-ul instituției
            none: pe site-ul instituției, pe site-ul propriu, societatea informațională, în societate, societatea românească, clasa a, stare civilă, de stat, scrisoare deschisă, scrisoare recomandată, poate fi, luni de zile, două luni
            none: trei luni, patru luni, cinci luni, șase luni, șapte luni, opt luni, nouă luni, zece luni, câteva luni, de luni, mai multe luni, ani și luni, persoană vizată de, vizitat, în fapt, de fapt, asistență juridică
            none: poate fi contestat, poate fi contestată, pot fi contestate, poate fi atacat, poate fi atacată, pot fi atacate, se contestă, se poate contesta, se poate ataca, dreptul de a contesta, termenul de contestare
            none: de apel
            none: dreptul de a cere, drept de a cere, la cerere, de ordinul, ordinul ministrului, ordinul de protecție
            none: organele de ordine, din ordinul, obligația legală, obligații legale, obligația de informare
            none: obligația de a plăti, are dreptul, zile pentru a contesta, zile pentru a ataca, zile pentru a depune
            none: zile pentru a formula, zile pentru a se apăra, luni pentru a decide, luni pentru a soluționa
            none: săptămâni pentru a-și prezenta, săptămâni pentru a răspunde, comandă online, interzice prin lege
            none: legea interzice, care interzice, interzisă de lege, stop cadru, art . 12 interzice
            none: avertisment de călătorie, avertizare meteo, avertizări meteo, avertizează experții
            none: consiliul de administrație, consiliului de administrație, director general, directorul general
            none: adunarea generală, acționarilor, simbol

            # Places that are no jurisdiction here
            region: Europa, Europei, european*, europen*, Uniunea Europeană, Uniunii Europene, Uniunea, Uniunii, UE, SEE, Spațiul Economic European, Africa, african*, Asia, asiatic*, China, Chinei, chinez*, Beijing
            region: Hong Kong, Singapore, India, indian*, Rusia, Rusiei, rus, rusă, rusesc*, Moscova, Ucraina, Ucrainei, ucrainean*, Turcia, turc, turcă, turcești, Israel, israelian*, Japonia, japonez*, Coreea, corean*
            region: Brazilia, brazilian*, Canada, canadian*, Mexic, mexican*, Australia, australian*, Noua Zeelandă, Texas, Delaware, California, californian*, Nevada, New York, newyorkez*, Silicon Valley, San Francisco
            region: Seattle, Cupertino, Mountain View, Menlo Park, Atlantic, Mediterana, Orientul Mijlociu, America Latină, Balcani, bătrânul continent, Bruxelles, Transilvania, Moldova, Muntenia, Oltenia, Banat
            region: Dobrogea, Bucovina, Maramureș, Ardeal, Cluj, Cluj-Napoca, Timișoara, Iași, Brașov, Constanța, Craiova, Galați, Ploiești, Oradea, Sibiu, Arad, Pitești, Bacău, Târgu Mureș, Baia Mare, Buzău, Suceava
            region: Botoșani, Satu Mare, Alba Iulia, Deva, Hunedoara, Ilfov, Prahova, Dolj, Argeș, Mureș, Bihor, Timiș, Neamț, Vaslui, Vrancea, Vâlcea, Gorj, Mehedinți, Olt, Teleorman, Giurgiu, Călărași, Ialomița, Brăila, Tulcea
            instance 0: plângere prealabilă, plângerii prealabile
            instance 1: tribunalul, tribunalului, judecătoria, judecătoriei, prima instanță, primă instanță
            instance 1: primei instanțe, fond
            instance 2: curtea de apel, curții de apel, instanța de apel, apelul, în apel
            instance 3: înalta curte, înaltei curți, iccj, recursul, instanța supremă, curtea supremă
            judgment: sentință, sentința, sentinței, hotărârea judecătorească, hotărâre judecătorească, verdict
            judgment: verdictul, hotărârea tribunalului, hotărârea instanței
            remedy: poate fi atacat*, poate fi contestat*, poate fi atacată, poate fi contestată, poate fi contestat
            remedy: se poate face, poate face plângere, poate formula, poate fi formulată, cu drept de apel
            remedy: cu drept de recurs, cu drept de, termenul de contestare, termen de contestare, supus căilor
            remedy: supusă apelului, poate contesta
            remedy: cu apel în, cu recurs în, în termen de 15 zile de la, contestat în termen, atacat în termen
            remedy: dreptul de a contesta, supus apelului, supusă recursului, se poate contesta, se poate ataca
            remedy: poate fi atacată cu
            restore: a repus, repusă, reinstituit*, suma inițială, cuantumul inițial, a restabilit
            reduce: a redus … la, reduce … la, redus … la, a scăzut … la, a micșorat … la, au redus … la, a tăiat … la
            reduce: la jumătate, la o cincime, la o treime, la un sfert
            reduce: în parte
            reduce: parțial, reindividualizează, înlocuiește amenda cu avertisment
            grant: a dat … dreptate, dă … dreptate, dat … dreptate, a admis … contestația, a admis … acțiunea
            grant: a admis … plângerea, admite … plângerea
            grant: dăduse dreptate
            grant: obține anularea
            dismiss: a respins … contestația, a respins … plângerea, a respins … acțiunea, a respins … apelul
            dismiss: a respins … recursul
            dismiss: respinge
            dismiss: pierde
            dismiss: nu a dat dreptate, nu i-a dat dreptate, fără sorți
            refer: a trimis … spre rejudecare, trimite … spre rejudecare, a sesizat … cjue
            refer: casat cu trimitere, casare cu trimitere, retrimite, întoarce dosarul
            refer: dosarul se întoarce, se întoarce la tribunal, sesizarea cjue, decizie nouă
            refer: reevalueze
            appealVerb: a atacat … în instanță, a contestat … în instanță, a contestat … la tribunal
            appealVerb: a formulat … apel, a declarat … apel, a formulat … contestație, a formulat … plângere
            appealVerb: a depus … contestație, a formulat … recurs, a declarat … recurs, a dat … în judecată
            ngoNoun: noyb
            personNoun: asistent* medical*, medic, medici, profesor*, învățătoare, jurnalist*, avocat*, programator*
            personNoun: mamă, mama, tată, părinte, părinți, vecin*, pensionar*, chiriaș*, deputat*, senator*
            personNoun: fost angajat, fostă angajată, foști angajați, student*, studentă, petent, petenta, petentul
            personNoun: doamna, domnul, femei, femeie, bărbat
            personNoun: fost client, fostă clientă, foști clienți, fost salariat, fostă salariată, programatoare
            personNoun: inspector, enoriaș*, credincios, credincioși, electori, sătean*, săten*, sătence, orășean*
            personNoun: navetist*, cumpărător*, consumatoare, musafir*, doamnei, asistent*, infirmier*, rudă, rude
            personNoun: rudele, fiu, fiică, bunic, bunică, profesoară, învățător*, cadre didactice, cercetător*
            personNoun: ziarist*, sindicalist*, avertizor*, avertizori, denunțător, acționar*, investitor*, depunător*
            personNoun: rău-platnic*, restanțier*, utilizatoare, deponent*, deținut*, militar*, pompier*, polițist*
            personNoun: migrant*, refugiat*, pietoni, trecător*, trecători, biciclist*, parior*, pariori, suporter*
            personNoun: spectator*, donatoare, voluntar*, aplicanți, aplicant
            ngoNoun: asociația, asociație, asociații, fundația, fundație, sindicat*, ong, federația, uniunea
            ngoNoun: asociația pro consumatori, asociația pentru, asociația de consumatori, asociație pentru protecția
            ngoNoun: asociația pentru protecția, asociația pacienților, asociație a pacienților, asociația părinților
            ngoNoun: asociație de părinți, asociația locatarilor, asociație civică, organizație civică
            ngoNoun: organizația civică, organizație a consumatorilor, organizația consumatorilor
            ngoNoun: organizație de drepturi digitale, organizații de drepturile omului
            ngoNoun: organizația pentru drepturile omului, grup civic, grupul civic, inițiativă civică
            ngoNoun: platformă civică, fundația pentru, federație sindicală, federația sindicală, ong-urile
            ngoNoun: activist pentru, apărători ai drepturilor, asociația de avocați, liga pentru apărarea
            ngoNoun: liga apărării, asociație studențească, asociația studenților
            complain: a sesizat autoritatea, a sesizat anspdcp, au sesizat anspdcp, au sesizat, a sesizat, s-a plâns
            complain: s-au plâns, a reclamat, au reclamat, a depus plângere, a depus … plângere, au depus plângere
            complain: a semnalat
            complain: a făcut plângere, au făcut plângere, face plângere, a făcut o plângere
            complain: au făcut o plângere, a făcut sesizare, a făcut reclamație, a depus o sesizare
            complain: a depus o reclamație, au depus plângeri, a formulat plângere la
            complain: a înaintat o plângere, a trimis o plângere, a trimis o sesizare, semnalând
            complain: acuzând
            complain: a cerut autorității, au cerut autorității, cere autorității, s-a adresat anspdcp
            complain: s-au adresat anspdcp, alertat
            partial: în parte, parțial
            intend: nu exclude, vom contesta, vom ataca, vom face apel, va contesta, va ataca, va face apel
            intend: va formula, va depune, ia în calcul, analizează, pregătește, intenționează, își rezervă
            intend: urmează să conteste, anunță că, are în vedere
            intend: ne rezervăm dreptul
            intend: analizăm, studiază, studiem, evaluăm, cântărește
            intend: nu excludem, nu suntem de acord, nu e de acord
            intend: o considerăm nedreaptă, consideră nedreaptă, consideră disproporționată, consideră excesivă
            intend: consideră nejustificată, își exprimă dezacordul
            intend: gata de proces
            appealVerb: vom contesta, vom ataca, vom face apel, vom merge în instanță, va contesta, va ataca
            appealVerb: va face apel, va merge în instanță, se va adresa instanței, ne vom adresa instanței
            appealVerb: o atacă
            appealVerb: conteste, contestarea
            appealVerb: face apel, a făcut contestație, face contestație
            appealVerb: a făcut plângere, declară apel
            appealVerb: declară recurs
            appealVerb: a formulat plângere, va formula apel, va formula recurs
            appealVerb: a depus plângere la tribunal
            appealVerb: a introdus contestație, a promovat, promovat apel, promovat recurs
            appealVerb: atacată la
            appealVerb: atacat la, atacă la, mergem în instanță, va merge în justiție, vom merge în justiție
            appealVerb: se adresează instanței, se va adresa tribunalului, ne vom adresa
            appealVerb: ne adresăm instanței, a apelat la instanță, a dat autoritatea în judecată
            appealVerb: a acționat în instanță, va acționa în instanță, a cerut instanței, a cerut tribunalului
            appealVerb: nu s-a mulțumit
            appealVerb: se va apăra în instanță, va folosi toate căile
            propose: intenția de a, intenționează să aplice, intenționează să amendeze, propune o amendă
            propose: a propus o amendă, riscă o amendă, riscă amendă, proiect de decizie, recomandă o amendă
            propose: recomandă … amendă, urmează să aplice
            propose: intenția autorității
            propose: are de gând să aplice, vrea să aplice, vrea o amendă, preliminar
            propose: preliminară, preliminare, proiect de hotărâre
            propose: a cerut poliției, procurorul cere, procurorii cer
            propose: cere instanței, solicită instanței, ar urma să, posibilă amendă, posibilei amenzi
            propose: eventuala amendă, amendă posibilă, sancțiune posibilă, nota de constatare, provizoriu, provizorie
            propose: nedefinitivă, nu este definitivă, în faza de proiect
            propose: pregătește o amendă, analizează aplicarea
            rumour: surse apropiate, potrivit unor surse, sub anonimat, sub protecția anonimatului, surse care
            rumour: susțin surse, spun surse, sursele citate, surse anonime, surse neoficiale
            rumour: care nu au dorit, nu a dorit să fie, se pare că
            rumour: se vorbește despre, ar putea ajunge
            rumour: este așteptată, așteptată să, pe cale să, ar fi propus, ar fi hotărât
            rumour: ar viza, neconfirmat, neconfirmată, neoficial, fără confirmare oficială, în următoarele zile
            rumour: în următoarele săptămâni
            remedy: poate … contesta, poate fi … contestat*, poate fi … atacat*
            """#)
}
