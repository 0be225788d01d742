extension Language {
    /// Slovak, as the press, the authority, the courts and the law firms of Slovakia write it.
    static let slovak = Language(
        "sk", countries: ["SK"], inflectsNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: a, i, v, vo, na, z, zo, s, so, do, o, u, k, ku, po, za, od, odo, pre, pri, pred, nad, pod, medzi, bez, podľa
            stop: proti, voči, kvôli, vďaka, okrem, počas, okolo, cez, mimo, vedľa, namiesto, napriek, prostredníctvom, ohľadom
            stop: je, sú, bol, bola, bolo, boli, bude, budú, byť, som, sme, ste, nie, nebol, nebola, nebolo, nebude, má, majú
            stop: mal, mala, malo, mali, mať, nemá, nemajú, môže, môžu, mohol, mohla, mohlo, mohli, nemôže, musí, musia, musel
            stop: musela, muselo, možno, by, sa, si, že, aby, keď, keby, kedy, kde, ako, ale, avšak, však, alebo, či, ani, lebo
            stop: pretože, preto, tak, takže, teda, tiež, takisto, aj, iba, len, už, ešte, zatiaľ, ak, pokiaľ, kým, hoci, potom
            stop: teraz, dnes, včera, zajtra, vlani, tento, tohto, vtedy, doteraz, dosiaľ, predtým, neskôr, nedávno, čoskoro
            stop: vždy, nikdy, často, niekedy, znova, opäť, napríklad, napr, tzv, tj, atď, ktorý, ktorá, ktoré, ktorí, ktorého
            stop: ktorej, ktorú, ktorým, ktorých, ktorému, ktorými, ktorou, čo, čím, čoho, kto, koho, komu, ten, tá, to, tí, tie
            stop: toho, tej, tomu, tom, tým, tých, tú, táto, toto, títo, tieto, tejto, tomuto, tomto, týmto, týchto, touto, taký
            stop: taká, také, on, ona, ono, oni, ony, jeho, jej, ich, im, mu, ho, ju, mi, mňa, nás, nám, vás, vám, my, vy, ja
            stop: neho, nej, nich, nim, ním, svoj, svoja, svoje, svoju, svojho, svojej, svojich, svojím, náš, naša, naše, všetky
            stop: všetkých, všetci, všetko, každý, každá, každé, iný, iná, iné, iných, ďalší, ďalšia, ďalšie, ďalších, jeden
            stop: jedna, jedno, jedného, dva, dve, tri, niekoľko, viac, menej, mnoho, veľa, málo, veľmi, zhruba, približne, asi
            stop: takmer, skoro, najmenej, aspoň, až, než, sám, sama, samo, najmä, predovšetkým, hlavne, dokonca, naopak, pritom
            stop: navyše, ďalej, nakoniec, napokon, totiž, azda, údajne, pravdepodobne, zrejme, iste, práve, stále, prečo, aký
            stop: aká, aké, akú, akým, koľko, toľko, podobne, rovnako, spolu, vrátane, vzhľadom, zároveň, súčasne, pôvodne
            stop: celkom, celkovo, roku, roka, roky, rokov, dňa, dní, nikto, nič, niečo, niekto, žiadny, žiadna, žiadne, ide
            stop: išlo, oznámil, uviedol, rozhodnutie, pokuta, zdroj, foto, autor, článok, právna, správa, dátum, publikované
            stop: vec, čítajte, zdieľať, aktualizované, tlačová, ilustračná, úvod, záver, prehľad, kauza, nech, niet, zb, sms
            stop: mms, ip, pdf, sr, čr, eú, usa, ceo, it, ai, európanov, európania, slovákov, slováci, čechov, nemcov, talianov
            stop: francúzov, ľudia, ľudí, nss, kč, dáta, dát, údaje, údajov, únik, úniku, osobné, osobných, rekordná, krajská
            stop: krajské, krajský, mestská, mestské, štátna, štátne, sociálna, zdravotná, ochrana, bezpečnosť, skutkový
            stop: sumou, suma, sumu, sumy, sume, výške, výška, čiastkou, čiastka, čiastku
            stop: vytýkané, posúdenie, záznamy, riziko, nových, kontroly, pokuty, konania
            abbr: čl, ods, písm, č, čj, č . j, sp . zn, sp, zn, tzv, tj, t . j, atď, a pod, napr, resp, tis, mil, mld, str, s
            abbr: st, ul, nám, dr, ing
            abbr: mgr, judr, phdr, mudr, prof, doc, bc, csc, phd, ph . d, tel, príp, pozn, red, roč, z . z, zb, zz, z, nasl, ust
            abbr: max, min, hod, r, n . o
            abbr: s . r . o, a . s, o . z, o . c . p, v . o . s, k . s, š . p, m . r, t . r, vs, inc, ltd, corp, co, tzn, por
            abbr: zast, odd, obr, in, ad, sv, gen, cca, ca
            abbr: rep, slov, okr, obv, spol, t . č
            abbr: feb, mar, apr, aug, sept, okt, nov, dec

            the: ten, tá, to, tí, tie, toho, tej, tomu, tom, tým, tú, tých, tými, tento, táto, toto, títo, tieto, tohto, tejto
            the: tomuto, tomto
            the: týmto, touto, túto, týchto, týmito, jeho, jej, ich, svoj, svoja, svoje, svoju, svojho, svojej, svojmu, svojím
            the: svojich, náš, naša
            the: naše, taký, taká, také, uvedený, uvedená, uvedené, uvedeného, uvedenej, spomínaný, spomínaná, spomínané
            the: predmetný, predmetná
            the: predmetné, dotyčný, dotyčná, obe, oba, oboch, každý, každá, každé, všetky, všetkých, celý, celá, samotný
            the: samotná, tamojší
            the: tamojšia, tamojšieho, onen
            a: jeden, jedna, jedno, jedného, jednej, jednu, jednému, jedným, nejaký, nejaká, nejaké, niektorý, niektoré
            a: niektorých, istý, istá
            a: isté, istého, istú, istej, určitý, určitá, určité, ďalší, ďalšia, ďalšie, ďalšieho, ďalšej, ďalšiu, iný, iná, iné
            a: iného, inú, inej
            a: niekoľko, niekoľkých, viacero, rad, viac, mnoho, dva, dve, dvaja, dvoch, dvom, tri, traja, troch, trom, štyri
            a: štyroch, päť
            a: piatich, šesť, sedem, osem, deväť, desať, nemenovaný, nemenovaná, nemenované, nemenovaného, nemenovanej
            a: nemenovanú, neznámy
            a: neznáma, žiadny, žiadna, bližšie neurčený, akýsi, akási
            pronoun: on, ona, ono, oni, ony, ju, jej, ho, jeho, mu, jemu, im, ich, je, neho, nej, ňou, ním, nich, nim, ňu, ktorý
            pronoun: ktorá, ktoré
            pronoun: ktorí, ktorého, ktorej, ktorému, ktorú, ktorou, ktorým, ktorých, ktorými, kto, ten, tá, to, tí, táto, tento
            pronoun: seba, sebe
            pronoun: sa, si, tým, obaja, obe, posledný menovaný, druhý menovaný
            not: nie, nebol, nebola, nebolo, neboli, nebude, nebudú, nikdy, ani, bez, žiadny, žiadna, žiadne, žiadneho, žiadnu
            not: nikto, nič
            not: nemá, nemajú, nemal, nemala, nemusí, nemusela, nemusel, nemohol, nemohla, nemôže, nechce, nechcel, nechcela
            not: nechcú, namiesto
            not: odmietol, odmietla, odmieta, neuložil, neuložila, neudelil, nezaplatí, nedostal, nedostala, nehrozí, nie je
            not: nie sú
            and: a, i, aj, ako aj, rovnako ako, spolu s, spolu so, a tiež, a takisto, a ďalej, vrátane, alebo, či, prípadne
            and: respektíve, resp, &
            and: plus, ako i
            to: do, až, až do, na, a, po, k

            # Numbers, sums and dates.
            number 0.5: pol, polovica, polovicu, polovice
            number 0.25: štvrť, štvrtina, štvrtinu
            number 0.75: tri štvrte
            number 1.5: poldruha, jeden a pol, jedenapol
            number 2.5: dva a pol, dvaapol
            number 3.5: tri a pol
            number 1: jeden, jedna, jedno, jedného, jednu, jednej
            number 2: dva, dve, dvoch, dvoma, dvaja
            number 3: tri, troch, tromi, trom, traja
            number 4: štyri, štyroch, štyrmi
            number 5: päť, piatich
            number 6: šesť, šiestich
            number 7: sedem, siedmich
            number 8: osem, ôsmich
            number 9: deväť, deviatich
            number 10: desať, desiatich
            number 11: jedenásť, jedenástich
            number 12: dvanásť, dvanástich
            number 13: trinásť, trinástich
            number 14: štrnásť, štrnástich
            number 15: pätnásť, pätnástich
            number 16: šestnásť, šestnástich
            number 17: sedemnásť, sedemnástich
            number 18: osemnásť, osemnástich
            number 19: devätnásť, devätnástich
            number 20: dvadsať, dvadsiatich
            number 25: dvadsaťpäť
            number 30: tridsať, tridsiatich
            number 35: tridsaťpäť
            number 40: štyridsať, štyridsiatich
            number 50: päťdesiat, päťdesiatich
            number 60: šesťdesiat, šesťdesiatich
            number 70: sedemdesiat, sedemdesiatich
            number 80: osemdesiat, osemdesiatich
            number 90: deväťdesiat, deväťdesiatich
            number 100: sto
            number 1000: tisíc
            number 1000000: milión
            scale 2: sto, stovka, stovky
            scale 3: tisíc, tisíce, tisícov, tisíca, tisíckach, tis
            scale 6: milión, milióny, miliónov, milióna, miliónom, miliónmi, miliónoch, mil, mio, mega
            scale 6: meur, musd, mgbp, mchf
            scale 9: miliarda, miliardy, miliárd, miliardu, miliarde, miliardou, miliardami, mld
            scale 12: bilión, bilióny, biliónov, bilióna, bln
            currency EUR: euro, eura, eur, eurám, eurami, eurách, eurom
            currency EUR: meur
            currency CZK: koruna, koruny, korún, korunu, korunám, korunami, českých korún, české koruny, kč, czk
            currency USD: dolár, doláre, dolárov, dolára, dolárom, dolároch, amerických dolárov, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: libra, libry, libier, libru, libách, librách, britských libier, libier šterlingov, gbp
            currency GBP: mgbp
            currency CHF: frank, franky, frankov, franku, švajčiarskych frankov, švajčiarske franky, chf
            currency CHF: mchf
            currency SEK: švédskych korún, švédske koruny, švédska koruna, sek
            currency NOK: nórskych korún, nórske koruny, nórska koruna, nok
            currency DKK: dánskych korún, dánske koruny, dánska koruna, dkk
            currency ISK: islandských korún, islandské koruny, isk
            currency PLN: zlotý, zloté, zlotých, zlotého, poľských zlotých, pln
            currency HUF: forint, forinty, forintov, maďarských forintov, huf
            currency RON: leu, lei, rumunských lei, rumunské lei, ron
            currency BGN: leva, leva, bulharských leva, levov, bgn
            currency HRK: kuna, kuny, kún, chorvátskych kún, hrk
            currency TRY: lír, líry, tureckých lír
            currency RUB: rubeľ, ruble, rubľov, rub
            currency UAH: hrivien, hrivny, uah
            currency JPY: jen, jenov, jpy
            currency CNY: jüan, jüanov, cny
            currency KRW: wonov, juhokórejských wonov, krw
            currency CAD: c $, ca $
            subunit: cent, centy, centov, halier, halierov
            between: medzi
            between: rozmedzí, rozpätí
            insteadOf: namiesto
            approx: asi, zhruba, približne, okolo, takmer, skoro, vyše, viac ako, viac než, menej ako, menej než, bezmála
            approx: minimálne, najmenej
            approx: aspoň, prinajmenšom, v prepočte, v prepočte asi, v prepočte vyše, v prepočte zhruba, teda, čiže, cca, ca
            approx: circa, niečo vyše
            approx: o niečo viac ako, tesne pod, nad, pod, celkom, celých, rovných, presne, rekordných, rekordných, symbolických
            approx: iba, len
            approx: odhadom, rádovo, dohromady, necelých, necelé, takmer
            perPeriod: denne, za deň, na deň, za každý deň, za každý deň omeškania, za deň omeškania, za každý ďalší deň
            perPeriod: každý deň, týždenne
            perPeriod: za týždeň, za každý týždeň, mesačne, za mesiac, za každý mesiac, za hodinu, za každé porušenie

            month 1: január, januára, januári, januárom
            month 2: február, februára, februári, februárom, feb
            month 3: marec, marca, marci, marcom, mar
            month 4: apríl, apríla, apríli, aprílom, apr
            month 5: máj, mája, máji, májom
            month 6: jún, júna, júni, júnom
            month 7: júl, júla, júli, júlom
            month 8: august, augusta, auguste, augustom, aug
            month 9: september, septembra, septembri, septembrom, sept
            month 10: október, októbra, októbri, októbrom, okt
            month 11: november, novembra, novembri, novembrom, nov
            month 12: december, decembra, decembri, decembrom, dec
            dateWord: deň, dňa, mesiaca
            weekday 1: pondelok, pondelka, pondelkový, pondelkového
            weekday 2: utorok, utorka, utorkový, utorkového
            weekday 3: streda, stredu, stredy, stredajší
            weekday 4: štvrtok, štvrtka, štvrtkový, štvrtkového
            weekday 5: piatok, piatka, piatkový, piatkového
            weekday 6: sobota, sobotu, soboty, sobotňajší
            weekday 7: nedeľa, nedeľu, nedele, nedeľný
            day 0: dnes, dneska, dnešný, dnešného, dnešnom, dnes ráno
            day -1: včera, včerajší, včerajšieho, včerajšom
            day -2: predvčerom, pred dvoma dňami
            day 1: zajtra
            yearRef 0: tento rok, tohto roku, tohto roka, v tomto roku, tohtoročný, tohtoročná, tohtoročnej, t . r
            yearRef -1: vlani, vlaňajší, vlaňajšieho, vlaňajšia, vlaňajšej, minulý rok, v minulom roku, minulého roka
            yearRef -1: minulého roku, pred rokom, v predchádzajúcom roku, predchádzajúceho roka, uplynulý rok
            yearRef -2: predvlani, predvlaňajší, pred dvoma rokmi, pred dvomi rokmi
            yearRef -3: pred troma rokmi, pred tromi rokmi
            yearRef -4: pred štyrmi rokmi
            yearRef -5: pred piatimi rokmi
            yearRef 1: budúci rok, v budúcom roku, budúceho roka, nasledujúci rok, v nasledujúcom roku, na budúci rok
            monthRef 0: tento mesiac, v tomto mesiaci, tohto mesiaca
            monthRef -1: minulý mesiac, v minulom mesiaci, minulého mesiaca, pred mesiacom, v predchádzajúcom mesiaci
            monthRef -2: pred dvoma mesiacmi, pred dvomi mesiacmi
            monthRef -3: pred troma mesiacmi, pred tromi mesiacmi
            monthRef 1: budúci mesiac, v budúcom mesiaci, nasledujúci mesiac
            thatYear 0: toho istého roku, v tom istom roku, rovnakého roku, toho roku, v rovnakom roku
            thatYear -5: o päť rokov skôr
            thatYear -4: o štyri roky skôr
            thatYear -3: o tri roky skôr
            thatYear -2: o dva roky skôr
            thatYear 1: o rok neskôr, rok nato, nasledujúceho roku, rok potom
            thatYear -1: o rok skôr, rok predtým, predchádzajúceho roku
            thatMonth 0: toho istého mesiaca, v tom istom mesiaci, v rovnakom mesiaci
            thatMonth -3: o tri mesiace skôr
            thatMonth -2: o dva mesiace skôr
            thatMonth 1: o mesiac neskôr
            thatMonth -1: o mesiac skôr
            thatDay 0: toho istého dňa, v ten istý deň, v rovnaký deň, ten istý deň
            thatDay 1: o deň neskôr, deň nato, nasledujúci deň, na druhý deň
            thatDay -1: o deň skôr, deň predtým, predchádzajúci deň
            until: do, najneskôr, najneskôr do, pred, od, do dňa, odo dňa, najneskoršie, lehota
            ordinal 1: prvý, prvá, prvé, prvého, prvej, prvom, prvým, prvému
            ordinal 2: druhý, druhá, druhé, druhého, druhej, druhom, druhým, druhému
            ordinal 3: tretí, tretia, tretie, tretieho, tretej, tretím, treťom
            ordinal 4: štvrtý, štvrtá, štvrté, štvrtého, štvrtej, štvrtým, štvrtom
            ordinal 5: piaty, piata, piate, piateho, piatej, piatym, piatom
            ordinal 6: šiesty, šiesta, šieste, šiesteho, šiestym, šiestom, šiestej
            ordinal 7: siedmy, siedma, siedme, siedmeho
            ordinal 8: ôsmy, ôsma, ôsme, ôsmeho
            ordinal 9: deviaty, deviata, deviateho
            ordinal 10: desiaty, desiata, desiateho
            ordinal 11: jedenásty, jedenásteho
            ordinal 12: dvanásty, dvanásteho
            ordinal 13: trinásty, trinásteho
            ordinal 14: štrnásty, štrnásteho
            ordinal 15: pätnásty, pätnásteho
            ordinal 16: šestnásty, šestnásteho
            ordinal 17: sedemnásty, sedemnásteho
            ordinal 18: osemnásty, osemnásteho
            ordinal 19: devätnásty, devätnásteho
            ordinal 20: dvadsiaty, dvadsiateho
            ordinal 21: dvadsiateho prvého
            ordinal 22: dvadsiateho druhého
            ordinal 23: dvadsiateho tretieho
            ordinal 24: dvadsiateho štvrtého
            ordinal 25: dvadsiateho piateho
            ordinal 26: dvadsiateho šiesteho
            ordinal 27: dvadsiateho siedmeho
            ordinal 28: dvadsiateho ôsmeho
            ordinal 29: dvadsiateho deviateho
            ordinal 30: tridsiaty, tridsiateho
            ordinal 31: tridsiateho prvého
            season: na jar, jar, jari, v lete, leto, leta, na jeseň, jeseň, jesene, v zime, zima, zimy, začiatkom, na začiatku
            season: koncom, na konci
            season: v polovici, polovica, polrok, polroku, v prvom polroku, v druhom polroku, štvrťrok, štvrťroku, kvartál
            season: kvartáli
            season: v prvej polovici, v druhej polovici

            # The law.
            gdpr: gdpr, gdrp, všeobecn* nariaden* o ochrane údajov, všeobecn* nariaden* o ochrane osobných údajov, všeobecn* nariaden*
            gdpr: nariaden* o ochrane údajov, nariaden* o ochrane osobných údajov, nariadenie európskeho parlamentu a rady
            gdpr: nariadenia európskeho parlamentu a rady, nariaden* 2016, nariaden* ( eú, nariadenie eú, nariadenia eú
            gdpr: európsk* nariaden*
            gdpr: európsk* pravid* o ochrane, európsk* pravid* ochrany, európsk* pravid* na ochranu, pravid* eú o ochrane
            gdpr: pravid* únie o ochrane
            gdpr: európsk* predpis* o ochrane, únijn* pravid*, únijn* nariaden*, európsk* legislatív* o ochrane
            gdpr: európsk* zákon* o ochrane
            gdpr: európsk* noriem o ochrane, pravid* eú na ochranu, pravid* ochrany údajov eú
            gdpr: pravid* ochrany osobných údajov eú
            ukGDPR: uk gdpr, britsk* gdpr, britsk* zákon* o ochrane údajov, britsk* zákon* o ochrane osobných údajov
            ePrivacy: zákon* o elektronických komunikáciách, zákon* č . 351 / 2011, zákon* č . 452 / 2021
            ePrivacy: zákon* o elektronickom obchode, cookie*
            ePrivacy: cookies, eprivacy, e-privacy, súbor* cookie, nevyžiadan*, spam, spamu, spamy, telemarketing*
            ePrivacy: priamy marketing
            ePrivacy: priameho marketingu, priamym marketingom, marketingov* telefonát*, marketingov* hovor*
            ePrivacy: priamom marketingu, zákon* č . 452, nevyžiadan* volani*, nevyžiadan* hovor*
            ePrivacy: marketingov* volani*
            ePrivacy: marketingov* volan*
            ePrivacy: 351 / 2011, 452 / 2021
            nationalLaw: zákon* č . 18 / 2018, zákon* č . 122 / 2013, zákon* č . 428 / 2002, zákon* o ochrane osobných údajov
            nationalLaw: 18 / 2018, 122 / 2013
            nationalLaw: star* zákon*, predchádzajúc* zákon*, skorš* zákon*, predošl* zákon*, národn* zákon*
            nationalLaw: trestnoprávn* smernic*, zákonník* práce
            nationalLaw: tretia časť zákona, tretej časti zákona, podľa zákona
            nationalLaw: občiansk* zákonník*, pred účinnosťou gdpr, zákon* o policajnom zbore, predchádzajúc* úprav*
            otherField: protimonopoln*, antimonopoln*, kartel*, hospodársk* súťaž*, dominantn* postaven*, verejn* obstaráva*
            otherField: nekal* súťaž*
            otherField: slovenská obchodná inspekcia, slovenská obchodná inšpekcia, slovenskej obchodnej inšpekcie
            otherField: obchodn* inšpekc*, ^soi
            otherField: nekal* obchodn*, klamliv* reklam*, klamliv* praktik*, národná banka slovenska, národnej banky slovenska
            otherField: ^nbs
            otherField: úrad pre reguláciu, úradu pre reguláciu, ^úrso, ^rú, finančn* správ*, daňov*, daň, dane, daní, dph
            otherField: colné, colný, clo
            otherField: futbal*, hokej*, ^uefa, ^fifa, ^szľh, doping*, hygienik*, hygienic*, inšpekcia práce, inšpektorát práce
            otherField: inšpektorátu práce, potravinov*, životn* prostredi*, znečisten*, prani* špinavých peňazí, korupc*
            otherField: úplat*
            otherField: dopravn* priestup*, prekročen* rýchlosti, akt* o digitálnych službách, akt* o digitálnych trhoch, emisi*
            otherField: dieselgate
            otherField: inšpekci* práce
            otherField: autorsk* práv*, patent*, fúzi*, rada pre mediálne, rady pre mediálne, greenwashing*, štátn* pomoc*
            article: čl, článok, článku, článkom, články, článkov
            provision: §, paragraf, paragrafu, bod odôvodnenia, recitál
            act: zákon, zákona, zákone, zákonu, zákonom, zákonník*, charty, dohovoru, dohovor, vyhlášk*, ústavy
            act: poriadku
            paragraph: §, ods, odsek, odseku, odsekom, odsekov
            point: písm, písmeno, písmena, písmene, písmenom, písmená, bod, bodu, bode, bodom
            infringe: poruš*, neporuš*, nezákonn*, protiprávn*, protizákonn*, nelegáln*, v rozpore s, v rozpore so, rozpor s
            infringe: priestupok
            infringe: priestupku, priestupky, priestupkov, neoprávnen*, bez súhlasu, bez právneho základu, chýbal právny
            infringe: chýba právny
            infringe: chýbal súhlas, nedodržal*, nedodržan*, nedodržiav*, nesplnil*, nesplnen*, neplnil*, nezabezpečil*
            infringe: nezaistil*
            infringe: nedostatočn* zabezpeč*, nedostatočn* opatren*, pochybil*, pochyben*, prehrešil*, prehreš*, odporuje
            infringe: odporovalo, neprijal*
            infringe: neohlásil*, neoznámil*, neinformoval*, nevyhovel*, zanedbal*, nedostatk*, obchádz*, neprávom, nesprávn*
            infringe: neriadil*
            > Spoločnosť Havlín s.r.o. neprijala primerané opatrenia a porušila tak čl. 32 GDPR.
            personalData: osobné údaje, osobných údajov, osobným údajom, osobnými údajmi, osobných údajoch

            # Measures.
            fine: pokuta, pokuty, pokutu, pokutou, pokute, pokút, pokutám, pokutách, pokutami, peňažná pokuta, peňažnú pokutu
            fine: peňažnej pokuty
            fine: peňažná sankcia, peňažnú sankciu, správna pokuta, správnu pokutu, správnej pokuty, správnou pokutou
            fine: správne pokuty
            fine: správnych pokút, finančná pokuta, finančnú pokutu, finančnej pokuty, peňažný trest, peňažného trestu, sankcia
            fine: sankcie
            fine: sankciu, sankciou, sankcií, sankcii, sankciám, sankciami, sankciách, finančná sankcia, finančnú sankciu
            fine: finančnej sankcie
            fine: trest, trestu, trestom, tresty, postih, postihu, postihom, postihy, postihov, finančný postih, megapokuta
            fine: megapokutu
            fine: rekordná pokuta, rekordnú pokutu, rekordnou pokutou, mastná pokuta, mastnú pokutu, miliónová pokuta
            fine: finančného postihu, finančný trest, správny trest, úhrnná pokuta, úhrnnú pokutu, poriadková pokuta
            fine: poriadkovú pokutu, poriadkové pokuty, poriadkovej pokuty, jednorazová pokuta, jednorazovú pokutu
            fine: rekordnej pokuty, miliónové pokuty, miliardová pokuta, miliardovú pokutu
            fine: miliónovú pokutu
            fineVerb: pokutoval, pokutovala, pokutovalo, pokutovali, pokutovaný, pokutovaná, pokutované, pokutovaní, pokutovať
            fineVerb: pokutuje, pokutujú
            fineVerb: potrestal, potrestala, potrestalo, potrestali, potrestaný, potrestaná, potrestané, potrestať, potrestá
            fineVerb: trestá, sankcionoval
            fineVerb: sankcionovala, sankcionovaný, sankcionovaná, sankcionované, sankcionovať, sankcionuje, postihol, postihla
            fineVerb: postihnutý
            fineVerb: potrestaných, potrestanou, potrestanému, potrestaní, trestal, trestali, trestá sa, postihnúť
            fineVerb: postihnutého, sankcionovali, sankcionujú, sankcionovanej, sankcionovaného, pokutovanou
            fineVerb: pokutovanému, pokutovaných, bol sankcionovaný, bola sankcionovaná
            fineVerb: postihnutá, napálil, napálila, pokutovaného, pokutovanej, potrestaného, potrestanej
            > Úrad potrestal prevádzkovateľa e-shopu sumou 12 tisíc eur.
            impose: uložil, uložila, uložilo, uložili, uložený, uložená, uložené, uloženej, uloženú, uloženého, uložiť, uloží
            impose: ukladá, ukladajú
            impose: ukladal, ukladala, ukladať, uloženie, uložením, uložení, udelil, udelila, udelilo, udelili, udelený, udelená
            impose: udelené
            impose: udelenej, udelenú, udeliť, udelí, udeľuje, udeľujú, udelenie, udelením, vyrubil, vyrubila, vyrubilo
            impose: vyrubená, vyrubenú
            impose: vyrubiť, vyrubí, vymeral, vymerala, vymeralo, vymeraná, vymerať, napálil, napálila, napálilo, dal, dala
            impose: dalo, dali, dať
            impose: dáva, vydal, vydala, vydalo, vydaný, vydaná, vydané, vydať, stanovil, stanovila, stanovilo, stanovená, určil
            impose: určila
            impose: prijal, prijala, prijaté, nariadil, nariadila, padla, padli, padne, nadelil, nadelila, vyslovil, vyslovila
            impose: rozdal, rozdala
            impose: predpísal, predpísala, predpísalo, predpísať, predpíše, vymerali, vymeria, udeľuje sa, udelení
            impose: uďeľujúc*, uloživ*, napariť, naparil, naparila, naparilo, nasolil, vystavil účet, poslal účet
            impose: vyrubili, vyrubujú, vyrubuje, siahol k, siahla k, pristúpil k, pristúpila k, rozhodol o uložení
            impose: rozhodla o uložení, uložených, uloženým, uznal vinným, uznal vinnou, dopadol na, pribudla
            impose: pribudol, odkrojil
            impose: rozdalo, dostal od, zasadil, zasadila, poslal, dopadla, prikázal, vystavil, vystavila
            > Hamburský úrad uložil reťazcu Norvent pokutu 900-tisíc eur.
            receive: dostal, dostala, dostalo, dostali, dostane, dostanú, dostať, dostáva, obdržal, obdržala, obdržalo, obdržali
            receive: obdrží, hrozí
            receive: hrozila, hrozilo, hroziť, čelí, čelila, čelil, čeliť, schytal, schytala, schytalo, vyfasoval, vyfasovala
            receive: inkasoval
            receive: inkasovala, vyslúžil si, vyslúžila si, vyslúžilo si, si vyslúžil, si vyslúžila, si vyslúžilo, odniesol
            receive: odniesla, postihla
            receive: stihla, zasiahla, padla na, dopadla na, utŕžil, utŕžila, ponesie, neušiel, neušla, dočkal sa, dočkala sa
            receive: zverejnil
            receive: vyfasovalo, odnieslo, odniesla si, odniesol si, si odniesla, si odniesol, si odnieslo
            receive: vyviazla s, vyviazol s, vyviazlo s, vyviazla bez, vyviazol bez, nevyhol sa, nevyhla sa
            receive: nevyhlo sa, doplatila na, doplatil na, doplatilo na, má na krku, čaká, čakala, čakal
            receive: skončila s, skončil s, skončilo, neušlo, dostalo od, dostala od, odišli s pokutami
            receive: odišla s pokutou, odišiel s pokutou, trest dostala, trest dostal, prišlo si
            receive: zverejnila, podlieha, riskuje, vystavuje sa
            mustPay: zaplatiť, zaplatí, zaplatil, zaplatila, zaplatilo, zaplatili, má zaplatiť, majú zaplatiť, musí zaplatiť
            mustPay: musel zaplatiť
            mustPay: musela zaplatiť, bude musieť zaplatiť, budú musieť zaplatiť, mal zaplatiť, mala zaplatiť, zaplatenie
            mustPay: zaplatené, zaplatená
            mustPay: platiť, platí, platil, platila, uhradiť, uhradí, uhradil, uhradila, úhrada, úhradu, odviesť, vyjde na
            mustPay: vyšla na, stálo, stála
            mustPay: zaplatíme, zaplatiť musí, to bude stáť, príde o, prídu o, prišla o, prišiel o, prísť o
            mustPay: príde ju draho, príde ho, vyjde ju, vyjde ho, bude ho stáť, bude ju stáť, má uhradiť
            mustPay: majú uhradiť, musí uhradiť, bude musieť uhradiť, musí odviesť, uhradenie, uhradená, uhradené
            mustPay: uhradilo, uhradili, uhradíme, odvedie, odviedla, odviedol, dlží, splatná, splatnú, splatný
            mustPay: rozlúči sa s, platba vo výške, žiada od
            mustPay: bude stáť, doplatí, doplatil, doplatila, zacvaká, zaplatia, zložiť, vyplatí
            order: nariadil, nariadila, nariadilo, nariadili, nariadené, nariadená, nariadiť, nariaďuje, nariaďujú, prikázal
            order: prikázala, prikázalo, prikázané, prikázať, prikazuje, uložil povinnosť, uložila povinnosť, uložilo povinnosť
            order: uložené opatrenie, uložené opatrenia, uložil opatrenie, uložil opatrenia, uložila opatrenia
            order: opatrenie na nápravu, opatrenia na nápravu, opatrení na nápravu, opatreniami na nápravu, nápravné opatrenie
            order: nápravné opatrenia, nápravných opatrení, nápravu, nápravy, náprava, vyzval, vyzvala, vyzvalo, vyzvaná
            order: vyzvaný, vyzvať, vyzýva, zaviazal, zaviazala, ukladá povinnosť, má čas, dal firme
            order: má zmaz*, má vymaz*, má uprav*, má zmeniť, má zabezpečiť, má informova*, má zastaviť, má ukončiť, má prestať
            order: má napraviť, má odstrániť, má zlikvidovať, má doplniť, má umožniť, má zaviesť, má zničiť, majú zmaz*
            order: majú vymaz*, majú uprav*, majú zmeniť, majú zabezpečiť, majú informova*, majú zastaviť, majú ukončiť
            order: majú prestať, majú napraviť, majú odstrániť, majú zlikvidovať, majú doplniť, majú umožniť, majú zaviesť
            order: musí … zmaz*, musí … vymaz*, musí … uprav*, musí … zmeniť, musí … zabezpečiť, musí … informovať
            order: musí … upovedomiť, musí … oznámiť, musí … ukončiť, musí … prestať, musí … napraviť
            order: musí … odstrániť, musí … zlikvidovať, musí … likvidovať, musí … doplniť, musí … umožniť
            order: musí … zaviesť, musí … zničiť, musí … prijať, musí … prepracovať, musí … poskytnúť
            order: musí … sprístupniť, musí … vydať, musí … stiahnuť, musí … zakryť, musí … vypnúť, musí … odpojiť
            order: musí … demontovať, musí … prispôsobiť, musí … dať do poriadku, musí … uviesť, musí … preukázať
            order: musí … obmedziť, musí … určiť, musí … preškoliť, musí … vyškoliť, musí … anonymizovať
            order: musí … aktualizovať, musí … vykonať, musí … vypracovať, musí … nastaviť, musí … vybaviť
            order: musí … odpovedať, musí … vyhovieť, musí … vrátiť, musí … zosúladiť, musia … zmaz*, musia … vymaz*
            order: musia … uprav*, musia … zmeniť, musia … zabezpečiť, musia … informovať, musia … upovedomiť
            order: musia … oznámiť, musia … ukončiť, musia … prestať, musia … napraviť, musia … odstrániť
            order: musia … zlikvidovať, musia … likvidovať, musia … doplniť, musia … umožniť, musia … zaviesť
            order: musia … zničiť, musia … prijať, musia … prepracovať, musia … poskytnúť, musia … sprístupniť
            order: musia … vydať, musia … stiahnuť, musia … zakryť, musia … vypnúť, musia … odpojiť
            order: musia … demontovať, musia … prispôsobiť, musia … dať do poriadku, musia … uviesť
            order: musia … preukázať, musia … obmedziť, musia … určiť, musia … preškoliť, musia … vyškoliť
            order: musia … anonymizovať, musia … aktualizovať, musia … vykonať, musia … vypracovať, musia … nastaviť
            order: musia … vybaviť, musia … odpovedať, musia … vyhovieť, musia … vrátiť, musia … zosúladiť
            order: bude musieť … zmaz*, bude musieť … vymaz*, bude musieť … uprav*, bude musieť … zmeniť
            order: bude musieť … zabezpečiť, bude musieť … informovať, bude musieť … upovedomiť
            order: bude musieť … oznámiť, bude musieť … ukončiť, bude musieť … prestať, bude musieť … napraviť
            order: bude musieť … odstrániť, bude musieť … zlikvidovať, bude musieť … likvidovať
            order: bude musieť … doplniť, bude musieť … umožniť, bude musieť … zaviesť, bude musieť … zničiť
            order: bude musieť … prijať, bude musieť … prepracovať, bude musieť … poskytnúť
            order: bude musieť … sprístupniť, bude musieť … vydať, bude musieť … stiahnuť, bude musieť … zakryť
            order: bude musieť … vypnúť, bude musieť … odpojiť, bude musieť … demontovať, bude musieť … prispôsobiť
            order: bude musieť … dať do poriadku, bude musieť … uviesť, bude musieť … preukázať
            order: bude musieť … obmedziť, bude musieť … určiť, bude musieť … preškoliť, bude musieť … vyškoliť
            order: bude musieť … anonymizovať, bude musieť … aktualizovať, bude musieť … vykonať
            order: bude musieť … vypracovať, bude musieť … nastaviť, bude musieť … vybaviť, bude musieť … odpovedať
            order: bude musieť … vyhovieť, bude musieť … vrátiť, bude musieť … zosúladiť, budú musieť … zmaz*
            order: budú musieť … vymaz*, budú musieť … uprav*, budú musieť … zmeniť, budú musieť … zabezpečiť
            order: budú musieť … informovať, budú musieť … upovedomiť, budú musieť … oznámiť, budú musieť … ukončiť
            order: budú musieť … prestať, budú musieť … napraviť, budú musieť … odstrániť, budú musieť … zlikvidovať
            order: budú musieť … likvidovať, budú musieť … doplniť, budú musieť … umožniť, budú musieť … zaviesť
            order: budú musieť … zničiť, budú musieť … prijať, budú musieť … prepracovať, budú musieť … poskytnúť
            order: budú musieť … sprístupniť, budú musieť … vydať, budú musieť … stiahnuť, budú musieť … zakryť
            order: budú musieť … vypnúť, budú musieť … odpojiť, budú musieť … demontovať, budú musieť … prispôsobiť
            order: budú musieť … dať do poriadku, budú musieť … uviesť, budú musieť … preukázať
            order: budú musieť … obmedziť, budú musieť … určiť, budú musieť … preškoliť, budú musieť … vyškoliť
            order: budú musieť … anonymizovať, budú musieť … aktualizovať, budú musieť … vykonať
            order: budú musieť … vypracovať, budú musieť … nastaviť, budú musieť … vybaviť, budú musieť … odpovedať
            order: budú musieť … vyhovieť, budú musieť … vrátiť, budú musieť … zosúladiť, musela … zmaz*
            order: musela … vymaz*, musela … uprav*, musela … zmeniť, musela … zabezpečiť, musela … informovať
            order: musela … upovedomiť, musela … oznámiť, musela … ukončiť, musela … prestať, musela … napraviť
            order: musela … odstrániť, musela … zlikvidovať, musela … likvidovať, musela … doplniť, musela … umožniť
            order: musela … zaviesť, musela … zničiť, musela … prijať, musela … prepracovať, musela … poskytnúť
            order: musela … sprístupniť, musela … vydať, musela … stiahnuť, musela … zakryť, musela … vypnúť
            order: musela … odpojiť, musela … demontovať, musela … prispôsobiť, musela … dať do poriadku
            order: musela … uviesť, musela … preukázať, musela … obmedziť, musela … určiť, musela … preškoliť
            order: musela … vyškoliť, musela … anonymizovať, musela … aktualizovať, musela … vykonať
            order: musela … vypracovať, musela … nastaviť, musela … vybaviť, musela … odpovedať, musela … vyhovieť
            order: musela … vrátiť, musela … zosúladiť, musel … zmaz*, musel … vymaz*, musel … uprav*
            order: musel … zmeniť, musel … zabezpečiť, musel … informovať, musel … upovedomiť, musel … oznámiť
            order: musel … ukončiť, musel … prestať, musel … napraviť, musel … odstrániť, musel … zlikvidovať
            order: musel … likvidovať, musel … doplniť, musel … umožniť, musel … zaviesť, musel … zničiť
            order: musel … prijať, musel … prepracovať, musel … poskytnúť, musel … sprístupniť, musel … vydať
            order: musel … stiahnuť, musel … zakryť, musel … vypnúť, musel … odpojiť, musel … demontovať
            order: musel … prispôsobiť, musel … dať do poriadku, musel … uviesť, musel … preukázať, musel … obmedziť
            order: musel … určiť, musel … preškoliť, musel … vyškoliť, musel … anonymizovať, musel … aktualizovať
            order: musel … vykonať, musel … vypracovať, musel … nastaviť, musel … vybaviť, musel … odpovedať
            order: musel … vyhovieť, musel … vrátiť, musel … zosúladiť, muselo … zmaz*, muselo … vymaz*
            order: muselo … uprav*, muselo … zmeniť, muselo … zabezpečiť, muselo … informovať, muselo … upovedomiť
            order: muselo … oznámiť, muselo … ukončiť, muselo … prestať, muselo … napraviť, muselo … odstrániť
            order: muselo … zlikvidovať, muselo … likvidovať, muselo … doplniť, muselo … umožniť, muselo … zaviesť
            order: muselo … zničiť, muselo … prijať, muselo … prepracovať, muselo … poskytnúť, muselo … sprístupniť
            order: muselo … vydať, muselo … stiahnuť, muselo … zakryť, muselo … vypnúť, muselo … odpojiť
            order: muselo … demontovať, muselo … prispôsobiť, muselo … dať do poriadku, muselo … uviesť
            order: muselo … preukázať, muselo … obmedziť, muselo … určiť, muselo … preškoliť, muselo … vyškoliť
            order: muselo … anonymizovať, muselo … aktualizovať, muselo … vykonať, muselo … vypracovať
            order: muselo … nastaviť, muselo … vybaviť, muselo … odpovedať, muselo … vyhovieť, muselo … vrátiť
            order: muselo … zosúladiť, museli … zmaz*, museli … vymaz*, museli … uprav*, museli … zmeniť
            order: museli … zabezpečiť, museli … informovať, museli … upovedomiť, museli … oznámiť, museli … ukončiť
            order: museli … prestať, museli … napraviť, museli … odstrániť, museli … zlikvidovať
            order: museli … likvidovať, museli … doplniť, museli … umožniť, museli … zaviesť, museli … zničiť
            order: museli … prijať, museli … prepracovať, museli … poskytnúť, museli … sprístupniť, museli … vydať
            order: museli … stiahnuť, museli … zakryť, museli … vypnúť, museli … odpojiť, museli … demontovať
            order: museli … prispôsobiť, museli … dať do poriadku, museli … uviesť, museli … preukázať
            order: museli … obmedziť, museli … určiť, museli … preškoliť, museli … vyškoliť, museli … anonymizovať
            order: museli … aktualizovať, museli … vykonať, museli … vypracovať, museli … nastaviť, museli … vybaviť
            order: museli … odpovedať, museli … vyhovieť, museli … vrátiť, museli … zosúladiť, je povinný … zmaz*
            order: je povinný … vymaz*, je povinný … uprav*, je povinný … zmeniť, je povinný … zabezpečiť
            order: je povinný … informovať, je povinný … upovedomiť, je povinný … oznámiť, je povinný … ukončiť
            order: je povinný … prestať, je povinný … napraviť, je povinný … odstrániť, je povinný … zlikvidovať
            order: je povinný … likvidovať, je povinný … doplniť, je povinný … umožniť, je povinný … zaviesť
            order: je povinný … zničiť, je povinný … prijať, je povinný … prepracovať, je povinný … poskytnúť
            order: je povinný … sprístupniť, je povinný … vydať, je povinný … stiahnuť, je povinný … zakryť
            order: je povinný … vypnúť, je povinný … odpojiť, je povinný … demontovať, je povinný … prispôsobiť
            order: je povinný … dať do poriadku, je povinný … uviesť, je povinný … preukázať, je povinný … obmedziť
            order: je povinný … určiť, je povinný … preškoliť, je povinný … vyškoliť, je povinný … anonymizovať
            order: je povinný … aktualizovať, je povinný … vykonať, je povinný … vypracovať, je povinný … nastaviť
            order: je povinný … vybaviť, je povinný … odpovedať, je povinný … vyhovieť, je povinný … vrátiť
            order: je povinný … zosúladiť, je povinná … zmaz*, je povinná … vymaz*, je povinná … uprav*
            order: je povinná … zmeniť, je povinná … zabezpečiť, je povinná … informovať, je povinná … upovedomiť
            order: je povinná … oznámiť, je povinná … ukončiť, je povinná … prestať, je povinná … napraviť
            order: je povinná … odstrániť, je povinná … zlikvidovať, je povinná … likvidovať, je povinná … doplniť
            order: je povinná … umožniť, je povinná … zaviesť, je povinná … zničiť, je povinná … prijať
            order: je povinná … prepracovať, je povinná … poskytnúť, je povinná … sprístupniť, je povinná … vydať
            order: je povinná … stiahnuť, je povinná … zakryť, je povinná … vypnúť, je povinná … odpojiť
            order: je povinná … demontovať, je povinná … prispôsobiť, je povinná … dať do poriadku
            order: je povinná … uviesť, je povinná … preukázať, je povinná … obmedziť, je povinná … určiť
            order: je povinná … preškoliť, je povinná … vyškoliť, je povinná … anonymizovať
            order: je povinná … aktualizovať, je povinná … vykonať, je povinná … vypracovať, je povinná … nastaviť
            order: je povinná … vybaviť, je povinná … odpovedať, je povinná … vyhovieť, je povinná … vrátiť
            order: je povinná … zosúladiť, je povinné … zmaz*, je povinné … vymaz*, je povinné … uprav*
            order: je povinné … zmeniť, je povinné … zabezpečiť, je povinné … informovať, je povinné … upovedomiť
            order: je povinné … oznámiť, je povinné … ukončiť, je povinné … prestať, je povinné … napraviť
            order: je povinné … odstrániť, je povinné … zlikvidovať, je povinné … likvidovať, je povinné … doplniť
            order: je povinné … umožniť, je povinné … zaviesť, je povinné … zničiť, je povinné … prijať
            order: je povinné … prepracovať, je povinné … poskytnúť, je povinné … sprístupniť, je povinné … vydať
            order: je povinné … stiahnuť, je povinné … zakryť, je povinné … vypnúť, je povinné … odpojiť
            order: je povinné … demontovať, je povinné … prispôsobiť, je povinné … dať do poriadku
            order: je povinné … uviesť, je povinné … preukázať, je povinné … obmedziť, je povinné … určiť
            order: je povinné … preškoliť, je povinné … vyškoliť, je povinné … anonymizovať
            order: je povinné … aktualizovať, je povinné … vykonať, je povinné … vypracovať, je povinné … nastaviť
            order: je povinné … vybaviť, je povinné … odpovedať, je povinné … vyhovieť, je povinné … vrátiť
            order: je povinné … zosúladiť, bola povinná … zmaz*, bola povinná … vymaz*, bola povinná … uprav*
            order: bola povinná … zmeniť, bola povinná … zabezpečiť, bola povinná … informovať
            order: bola povinná … upovedomiť, bola povinná … oznámiť, bola povinná … ukončiť, bola povinná … prestať
            order: bola povinná … napraviť, bola povinná … odstrániť, bola povinná … zlikvidovať
            order: bola povinná … likvidovať, bola povinná … doplniť, bola povinná … umožniť, bola povinná … zaviesť
            order: bola povinná … zničiť, bola povinná … prijať, bola povinná … prepracovať
            order: bola povinná … poskytnúť, bola povinná … sprístupniť, bola povinná … vydať
            order: bola povinná … stiahnuť, bola povinná … zakryť, bola povinná … vypnúť, bola povinná … odpojiť
            order: bola povinná … demontovať, bola povinná … prispôsobiť, bola povinná … dať do poriadku
            order: bola povinná … uviesť, bola povinná … preukázať, bola povinná … obmedziť, bola povinná … určiť
            order: bola povinná … preškoliť, bola povinná … vyškoliť, bola povinná … anonymizovať
            order: bola povinná … aktualizovať, bola povinná … vykonať, bola povinná … vypracovať
            order: bola povinná … nastaviť, bola povinná … vybaviť, bola povinná … odpovedať
            order: bola povinná … vyhovieť, bola povinná … vrátiť, bola povinná … zosúladiť, bol povinný … zmaz*
            order: bol povinný … vymaz*, bol povinný … uprav*, bol povinný … zmeniť, bol povinný … zabezpečiť
            order: bol povinný … informovať, bol povinný … upovedomiť, bol povinný … oznámiť, bol povinný … ukončiť
            order: bol povinný … prestať, bol povinný … napraviť, bol povinný … odstrániť, bol povinný … zlikvidovať
            order: bol povinný … likvidovať, bol povinný … doplniť, bol povinný … umožniť, bol povinný … zaviesť
            order: bol povinný … zničiť, bol povinný … prijať, bol povinný … prepracovať, bol povinný … poskytnúť
            order: bol povinný … sprístupniť, bol povinný … vydať, bol povinný … stiahnuť, bol povinný … zakryť
            order: bol povinný … vypnúť, bol povinný … odpojiť, bol povinný … demontovať, bol povinný … prispôsobiť
            order: bol povinný … dať do poriadku, bol povinný … uviesť, bol povinný … preukázať
            order: bol povinný … obmedziť, bol povinný … určiť, bol povinný … preškoliť, bol povinný … vyškoliť
            order: bol povinný … anonymizovať, bol povinný … aktualizovať, bol povinný … vykonať
            order: bol povinný … vypracovať, bol povinný … nastaviť, bol povinný … vybaviť, bol povinný … odpovedať
            order: bol povinný … vyhovieť, bol povinný … vrátiť, bol povinný … zosúladiť, sú povinní … zmaz*
            order: sú povinní … vymaz*, sú povinní … uprav*, sú povinní … zmeniť, sú povinní … zabezpečiť
            order: sú povinní … informovať, sú povinní … upovedomiť, sú povinní … oznámiť, sú povinní … ukončiť
            order: sú povinní … prestať, sú povinní … napraviť, sú povinní … odstrániť, sú povinní … zlikvidovať
            order: sú povinní … likvidovať, sú povinní … doplniť, sú povinní … umožniť, sú povinní … zaviesť
            order: sú povinní … zničiť, sú povinní … prijať, sú povinní … prepracovať, sú povinní … poskytnúť
            order: sú povinní … sprístupniť, sú povinní … vydať, sú povinní … stiahnuť, sú povinní … zakryť
            order: sú povinní … vypnúť, sú povinní … odpojiť, sú povinní … demontovať, sú povinní … prispôsobiť
            order: sú povinní … dať do poriadku, sú povinní … uviesť, sú povinní … preukázať, sú povinní … obmedziť
            order: sú povinní … určiť, sú povinní … preškoliť, sú povinní … vyškoliť, sú povinní … anonymizovať
            order: sú povinní … aktualizovať, sú povinní … vykonať, sú povinní … vypracovať, sú povinní … nastaviť
            order: sú povinní … vybaviť, sú povinní … odpovedať, sú povinní … vyhovieť, sú povinní … vrátiť
            order: sú povinní … zosúladiť, má … dní zmaz*, má … dní vymaz*, má … dní odstrániť, má … dní upraviť
            order: má … mesiacov upraviť, má … mesiace upraviť, má do … zmazať, má do … vymazať, má do … odstrániť
            order: má do … upraviť, má do … zlikvidovať, má do … informovať, má do … zaviesť, má upraviť
            order: má dať do poriadku, má na to, majú na to, na nápravu má, na nápravu dostala, na nápravu dostal
            order: dostala na nápravu, dostal na nápravu, dostali čas na nápravu, dostala čas, dostal čas
            order: dostalo čas, dal jej čas, dal mu čas, prikázali, prikáže, prikázaním, nariadi, nariaďujúc*
            order: príkaz na, uložil … zmazať, uložil … vymazať, uložil … odstrániť, uložil … zlikvidovať
            order: uložil … zmeniť, uložil … zabezpečiť, uložil … prijať, uložil … informovať, uložila … vymazať
            order: uložila … odstrániť, uložila … zabezpečiť, uložila … prijať, uložil … aby, uložila … aby
            order: ukladá … aby, ukladá … odstrániť, ukladá … vymazať, ukladá … prijať, ukladá sa, sa ukladá … aby
            order: sa ukladá … odstrániť, sa ukladá … vymazať, ukladá opatrenie, ukladá opatrenia
            order: uložených opatrení, uloženého opatrenia, opatrenie na odstránenie nedostatkov
            order: opatrenia na odstránenie nedostatkov, opatrenia na odstránenie, zaväzuje, zaviazaný, zaviazaná
            order: vyzvali, vyzvala … aby, vyzval … aby, vyzvalo … aby, dal pokyn, dala pokyn, vydal príkaz
            order: vydala príkaz, prinútil, prinútila, donútil, donútila
            order: majú zničiť
            comply: uviesť do súladu, uvedenie do súladu, uviedla do súladu, uviedol do súladu, do súladu, zosúladiť
            comply: zosúladenie, vymazať, výmaz, vymazanie, zmazať, zmazanie, zlikvidovať, likvidáciu osobných údajov
            comply: likvidovať, zničiť, zničenie, odstrániť, odstránenie, informovať, upovedomiť, oznámiť dotknutým
            comply: oznámenie dotknutým, sprístupniť, poskytnúť, umožniť prístup, vyhovieť žiadosti, odpovedať na
            comply: vybaviť žiadosť, zmeniť, upraviť, úpravu, prispôsobiť, napraviť, opraviť, zjednať nápravu, doplniť, zaviesť
            comply: zavedenie, prijať opatrenia, prijatie opatrení, zabezpečiť, zaistiť, splniť povinnosť, anonymizovať
            comply: anonymizáciu, pseudonymizovať, určiť zodpovednú, vykonať posúdenie, získať súhlas, obmedziť, aktualizovať
            comply: aby … zmaz*, aby … vymaz*, aby … zlikvidoval*, aby … odstránil*, aby … informoval*
            comply: aby … upovedomil*, aby … upravil*, aby … uviedl*, aby … zmenil*, aby … prestal*, aby … ukončil*
            comply: aby … doplnil*, aby … zaviedl*, aby … prijal*, aby … vypol*, aby … vypl*, aby … sprístupnil*
            comply: aby … vydal*, aby … poskytol*, aby … poskytl*, aby … anonymizoval*, aby … zničil*, nech … zmaz*
            comply: nech … vymaz*, nech … zlikvidoval*, nech … odstránil*, nech … informoval*, nech … upovedomil*
            comply: nech … upravil*, nech … uviedl*, nech … zmenil*, nech … prestal*, nech … ukončil*
            comply: nech … doplnil*, nech … zaviedl*, nech … prijal*, nech … vypol*, nech … vypl*
            comply: nech … sprístupnil*, nech … vydal*, nech … poskytol*, nech … poskytl*, nech … anonymizoval*
            comply: nech … zničil*, zmazanie údajov, vymazanie údajov, výmazu, výmazom, likvidáciu, likvidácie
            comply: zlikvidovanie, zničenie údajov, prepracovať, prepracovanie, preškoliť, preškolenie
            comply: školenie zamestnancov, demontovať, demontáž, odpojiť, stiahnuť z webu, stiahnutie z webu, zakryť
            comply: posilniť zabezpečenie, sprísniť zabezpečenie, obmedziť prístup, obmedzenie prístupu
            comply: nastaviť prístup, viesť logy, skrátiť dobu, skrátiť rozsah, vyhotoviť, vypracovať
            comply: vykonať posúdenie vplyvu, predložiť dôkaz, preukázať ich, uzavrieť zmluvu, sprístupniť údaje
            comply: vydať kópiu, kópiu bezplatne vydal, vydanie kópie, poskytnúť kópiu, poskytnutie kópie
            comply: poskytnúť informácie, poskytnutie informácií, odstrániť nedostatky, odstránenie nedostatkov
            comply: odstrániť zistené, uviesť do poriadku, dať do poriadku, zaviesť pravidlá, zaviesť opatrenia
            comply: prijať primerané, do súladu s predpismi, zabezpečiť súlad, informovanie dotknutých
            comply: informovať klientov, informovať zákazníkov, informovať pacientov, stiahnuť zápisnice, stiahnuť
            comply: dodržiavať, vrátiť údaje, upustiť od, zmenu praxe, zmeny v
            > Úrad nariadil nadácii Lipová vymazať všetky záznamy do 14 dní.
            ban: zákaz, zákazu, zákazom, zákazy, zakázal, zakázala, zakázalo, zakázali, zakázaný, zakázaná, zakázané, zakázať
            ban: zakazuje, zakazujú, zakáže, zablokoval, zablokovala, zablokovalo, zablokovaný, zablokovaná, zablokovať
            ban: zablokovanie, obmedzenie spracúvania, obmedzenia spracúvania, obmedzil spracúvanie, obmedzila spracúvanie
            ban: dočasné obmedzenie, trvalé obmedzenie, pozastavenie spracúvania, pozastavenie prenosu, pozastavenie prenosov
            ban: pozastavil prenos, pozastavil spracúvanie, zastaviť prenos, zastaviť prenosy, ukončiť prenos, stopka, stopku
            ban: zatrhol, zatrhla, nesmie ďalej, už nesmie, nesmie spracúvať, nesmie používať, nesmie prenášať
            ban: zákazoch, nesmie naďalej, naďalej nesmie, nesmú ďalej, nesmú naďalej, nesmie už, nesmie viac
            ban: už nesmú, viac nesmie, nesmela ďalej, nebude smieť, nebudú smieť, ďalej nesmie, nesmie pokračovať
            ban: nemôže ďalej, nemôže už, už nemôže, obmedzenie prenosu, zákaz spracúvania, zákaz spracovania
            ban: zakazujúc*, stopol, stopla, zmrazil, zmrazila
            ban: nesmie zhromažďovať
            > Rímsky úrad zakázal chatbot Lumivox.
            stopVerb: zastaviť, zastaví, zastavil, zastavila, zastavenie, ukončiť, ukončí, ukončil, ukončila, ukončenie, prestať
            stopVerb: prestane
            stopVerb: prestala, prestal, pozastaviť, pozastavil, pozastavila, pozastavenie, prerušiť, prerušil, prerušenie
            stopVerb: upustiť, upustil
            stopVerb: prestane používať, prestať používať, zdržanie sa, upustenie, odpojiť, odpojenie, nezverejňovať
            stopVerb: nepoužívať, nezhromažďovať, nevyhotovovať, nenahrávať, nesnímať, vypla, vypol, vypli, zmraziť
            stopVerb: upustila, zdržať sa, vypnúť, vypnutie, skončiť s, nespracúvať, ďalej nespracúvať, neprenášať
            reprimand: napomenutie, napomenutia, napomenutím, napomenul, napomenula, napomenulo, napomenutý, napomenutá
            reprimand: napomenúť, pokarhanie, pokarhania, pokarhaním, pokarhal, pokarhala, pokarhaný, pokarhaná, dôtka, dôtku
            warn: upozornenie, upozornenia, upozornením, upozornil, upozornila, upozornilo, upozornený, upozornená, upozorniť
            warn: varovanie
            warn: varovania, varovaním, varoval, varovala, varovalo, varovaný, varovaná, varovať, varuje, výstraha, výstrahu
            warn: výstrahy, formálne varovanie
            periodic: penále, donucovacia pokuta, donucovaciu pokutu, donucovacej pokuty, denná pokuta, dennú pokutu
            periodic: dennej pokuty, dennou pokutou
            periodic: denné penále, opakovaná pokuta, pokuta za každý deň, pokutu za každý deň, pokuty za každý deň, dwangsom
            periodic: astreinte
            periodic: penálov, opakovanú pokutu, za každý deň omeškania
            periodic: priebežná pokuta, pokuta za deň, pokutu za deň
            propose: návrh rozhodnutia, návrhu rozhodnutia, návrhom rozhodnutia, navrhol, navrhla, navrhlo, navrhuje, navrhujú
            propose: navrhnúť
            propose: navrhnutá, navrhnutú, navrhnutej, navrhovaná, navrhovanú, navrhovanej, predbežne, predbežné, predbežný
            propose: predbežného
            propose: predbežným, predbežná, chce uložiť, chce udeliť, chce pokutovať, chcel uložiť, mieni uložiť, plánuje uložiť
            propose: plánovaná pokuta
            propose: zamýšľa uložiť, zamýšľaná, zamýšľanú, zámer uložiť, zámere uložiť, úmysel uložiť, v úmysle uložiť
            propose: odporučil, odporučila
            propose: odporúča, odporúčanie uložiť, požadoval pokutu, žiada pokutu, návrh na uloženie, návrh pokuty
            rumour: podľa zdrojov, zdroje blízke, zdroj blízky, zdrojov blízkych, osoby oboznámené, osôb oboznámených
            rumour: ľudia oboznámení
            rumour: ľudí oboznámených, osoba oboznámená, zdroje oboznámené, zdrojov oboznámených, nemenovaný zdroj
            rumour: nemenovaných zdrojov
            rumour: anonymný zdroj, anonymných zdrojov, neoficiálne, neoficiálnych, údajne, vraj, špekul*, kuloár*, zákulis*
            rumour: únik informácií
            rumour: mohla by dostať, mohol by dostať, mohla by čeliť, mohol by čeliť, mohla by zaplatiť, by mohla dostať
            rumour: by mohol dostať
            rumour: by mohla čeliť, by mohol čeliť, by mohlo čeliť, by mohla byť uložená, by mohol zaplatiť, by mohla zaplatiť
            rumour: hrozí jej
            rumour: hrozí mu, čoskoro dostane, čoskoro zaplatí, chystá sa uložiť, sa chystá uložiť, chystá pokutu, očakáva sa
            rumour: zrejme dostane
            rumour: má dostať, pravdepodobne dostane, chceli zostať v anonymite, neželali si byť menovaní, podľa insiderov
            rumour: insider*
            > Wexmera by mohla dostať pokutu ešte tento mesiac, uviedli zdroje oboznámené s vecou.
            withdraw: stiahol, stiahla, stiahlo, stiahnutý, stiahnutá, stiahnuť, upustil od, upustila od, upustenie od
            withdraw: vzal späť, vzala späť, späťvzatie
            withdraw: odvolal zákaz, odstúpil od, odstúpila od, zastavil konanie, zastavila konanie, konanie zastavil
            withdraw: konanie zastavila
            withdraw: zákaz zrušil, zrušila zákaz, upustil od pokuty, upustil od potrestania, upustil od uloženia
            withdraw: upustila od uloženia, stiahol rozhodnutie, konanie sa zastavuje
            withdraw: konanie zastavené, konanie bolo zastavené, odložil vec, odpustil, odpustila, ustúpil od, zrušil zákaz

            # Sums that are no fines.
            cap: maximálna, maximálne, maximálnu, maximum, najviac, horná hranica, hornú hranicu, strop, stropu, limit, limitu
            cap: zákonný strop, zákonná hranica, ročného obratu, celosvetového obratu, celosvetového ročného obratu
            cap: ročného celosvetového obratu, celkového ročného obratu, celkového celosvetového, globálneho obratu
            cap: ročných tržieb, celosvetových tržieb, globálnych tržieb, z obratu, obratu firmy, obratu spoločnosti
            cap: podľa toho ktorá, nesmie presiahnuť, nepresiahne, môže dosiahnuť, môžu dosiahnuť, mohla dosiahnuť, môže uložiť
            cap: môžu uložiť, mohol uložiť, možno uložiť, teoreticky, v teórii, pokuta až, pokutu až, pokuta do, pokutu do
            cap: pokuty do, pokuty až, nie viac ako, pripúšťa pokutu, až do výšky, do výšky, až do, až 20, až 4, až 10
            cap: vo výške až, do 20 miliónov, do 20 mil, do 10 miliónov, do 10 mil, do 4 %, do 4 percent, 4 % celosvetového
            cap: 4 % z, 4 % ročného, 4 percentá, 2 % celosvetového, dosiahnuť až
            cap: horná sadzba, mohol dosiahnuť, dovoľuje uložiť, umožňuje uložiť, umožňuje žiadať
            cap: umožňuje potrestať, hrozí pokuta do, hrozí pokuta až, hrozia, hrozili, zákon pripúšťa
            cap: štyri percentá, štyroch percent, dve percentá, dvoma percentami
            cap: maximáln*, horná hranic*, horn* hranic*
            turnover: obrat, obratu, obratom, obraty, tržby, tržieb, tržbami, tržbách, výnosy, výnosov, príjmy, príjmov, zisk
            turnover: zisku, ziskom
            turnover: zisky, čistý zisk, čistého zisku, hospodársky výsledok, strata, stratu, straty, trhová hodnota
            turnover: trhová kapitalizácia
            turnover: ebitda, aktíva, aktív, akcie, akcií, majetok
            turnover: utŕžilo, hospodárila s, hospodáril s, rozpočet, rozpočtom, vybrala na poistnom
            turnover: utŕžila, utŕžil, zarobila, zarobil
            total: celkom, celkovo, celková, celkovú, celkovej, celkový, dohromady, úhrnom, súhrn*, v súčte, súčet, súčte
            total: súčtom, spolu
            total: v celkovej výške, celková výška, celková suma, celkovú sumu, v priemere, priemer, priemerná, priemernú
            total: priemerne, medián
            total: súčet pokút, všetkých pokút, všetky pokuty, uložených pokút, počet pokút, pokút za, od roku 2018, kumulatívne
            total: najnižšia
            total: priemer*, úhrnn*, za celý
            damages: náhrada, náhradu, náhrady, náhradou, odškodnenie, odškodnenia, odškodné, odškodniť, zadosťučinenie
            damages: zadosťučinenia
            damages: kompenzác*, hromadná žaloba, hromadnej žaloby, hromadnú žalobu, skupinová žaloba, skupinovú žalobu, škoda
            damages: škodu, škody
            damages: škôd, ujma, ujmu, ujmy, nemajetková ujma, nemajetkovej ujmy, nemajetkovú ujmu, nárok, nároky, nárokov
            damages: občianskoprávn*
            damages: zažaloval, zažalovala, žaluje, žalujú
            damages: náhradu škody, náhrada škody, náhrady škody, odškodného, civilnú žalobu, ospravedlnenie
            damages: v samostatnom spore
            damages: porota, poroty, patent*, odškodn*
            otherSum: rezerva, rezervu, rezervy, rezerv, cena, ceny, cenu, cien, náklady, nákladov, náklad, rozpočet, rozpočtu
            otherSum: investíc*
            otherSum: investoval*, investuje, vložil*, vynaložil*, minul*, vyrovnanie, zmier, zmieru, mimosúdn*, urovnanie
            otherSum: dohoda o, kúpil*
            otherSum: kupuje, nákup*, predal*, predan*, akvizíc*, prevzatie, prevzal*, transakc*, výkupné, výkupného, pôžičk*
            otherSum: úver*, plat, platy
            otherSum: mzda, mzdy, mzdu, odmen*, poplatok, poplatku, poplatky, predplatné, predplatného, dotáci*, dar, grant*
            otherSum: zákazk*, zmluv* za
            otherSum: hodnot*, dividend*, trovy konania, trov konania, náhrada trov, náhradu trov, súdny poplatok
            otherSum: súdneho poplatku, dlh*, ukradol
            otherSum: ročne, kúpn*, prémi*, poistné, imanie, bonus*
            otherSum: trovy, odmena, odmeny, odmenu, dotácia, dotáciu, dotácie, poistnom, zákazka, zákazku, kaucia
            otherSum: kauciu
            otherSum: bitcoin*, výkupn*, základn* sum*, stál, stála, stálo, poisten*, menšin*, darova*

            # Procedure.
            decide: rozhodnutie, rozhodnutia, rozhodnutím, rozhodnutiu, rozhodnutí, rozhodol, rozhodla, rozhodlo
            decide: rozhodli, rozhoduje, rozhodnúť, uznesenie, uznesenia, uznesením, konštatoval, konštatovala
            decide: konštatovalo, dospel, dospela, dospelo, zistil, zistila, zistilo, zistené, určil, určila, vydal
            decide: vydala, vydané, vyniesol, vyniesla, uznal, uznala, výrok, výroku, posúdil, posúdila, vyhodnotil
            decide: skonštatoval, skonštatovala, datované, datovaný, datovaná, datovaného
            decide: nesie dátum, podpísané
            announce: oznámil, oznámila, oznámilo, oznámili, oznámenie, zverejnil, zverejnila, zverejnilo, zverejnené
            announce: zverejnený, zverejnená, zverejnenie, informoval, informovala, informovalo, informovali, vyhlásil
            announce: vyhlásila, uviedol, uviedla, uviedlo, ohlásil, ohlásila, publikoval, tlačová správa
            announce: tlačovej správe, vyšlo najavo
            incident: únik, úniku, únikom, úniky, unikol, unikli, unikla, uniklo, útok, útoku, útokom, útoky
            incident: kyberútok, kyberútoku, hacker*, krádež, krádeže, ukradol, ukradli, ukradnut*, odcuden*
            incident: napadnutie, incident, incidentu, incidenty, ransomware
            statute: zákon, zákona, zákonom, zákone, nariadenie, nariadenia, smernica, smernice, zákonníka, z . z, zb
            conclude: ukončil, ukončila, ukončilo, ukončené, dokončil, dokončila, uzavrel, uzavrela
            inquiry: konanie, konania, konaním, konaní, šetrenie, šetrenia, šetrením, vyšetrovanie, vyšetrovania, vyšetruje
            inquiry: vyšetroval, kontrola
            inquiry: kontrolu, kontroly, kontrole, kontrolou, kontrol, skontroloval*, prever*, prešetr*, previerk*
            inquiry: začal konanie, začala konanie
            inquiry: začalo konanie, začatie, začaté, skúma, skúmal*, preskúma, preskúmava, inšpekc*, audit*
            inquiry: z vlastného podnetu, z úradnej moci
            inquiry: zaoberá sa, zaoberal sa, posudzuje, posudzoval
            appeal: odvolanie, odvolania, odvolaním, odvolaniu, rozklad, rozkladu, rozkladom, rozklady, žaloba, žalobu, žaloby
            appeal: žalobou, žalobe
            appeal: správna žaloba, správnu žalobu, správnej žaloby, kasačná sťažnosť, kasačnú sťažnosť, kasačnej sťažnosti
            appeal: kasačnou sťažnosťou
            appeal: ústavná sťažnosť, ústavnú sťažnosť, ústavnej sťažnosti, súdny prieskum, súdneho prieskumu, súdne preskúmanie
            appeal: opravný prostriedok
            appeal: opravného prostriedku, opravné prostriedky, odpor, odporu, dovolanie, námietky, námietok, súdny spor
            appeal: súdneho sporu, spor
            appeal: napadnuté rozhodnutie, napadnutého rozhodnutia, napadnutým rozhodnutím
            appealVerb: odvolal sa, odvolala sa, odvolalo sa, odvolali sa, sa odvolal, sa odvolala, sa odvolalo, sa odvolali
            appealVerb: odvolá sa, sa odvolá, odvolajú sa, sa odvolajú, odvolať sa, sa odvolať, sa proti nej odvolať
            appealVerb: odvoláva sa, sa odvoláva, odvolať, odvolal, odvolala, podal odvolanie, podala odvolanie
            appealVerb: podalo odvolanie, podá odvolanie, podať odvolanie, podali odvolanie, odvolanie podal, odvolanie podala
            appealVerb: podal rozklad, podala rozklad, podalo rozklad, podá rozklad, podať rozklad, rozklad podal
            appealVerb: rozklad podala, podal žalobu, podala žalobu, podalo žalobu, podá žalobu, podať žalobu, podali žalobu
            appealVerb: žalobu podal, žalobu podala, podal proti, podala proti, podalo proti, podá proti, podal správnu žalobu
            appealVerb: podala správnu žalobu, podal kasačnú sťažnosť, podala kasačnú sťažnosť, podalo kasačnú sťažnosť
            appealVerb: podať kasačnú sťažnosť, podá kasačnú sťažnosť, kasačnú sťažnosť podal, kasačnú sťažnosť podala
            appealVerb: obrátil sa na súd, obrátila sa na súd, sa obrátil na súd, sa obrátila na súd, sa obrátilo na súd
            appealVerb: obráti na súd, obrátiť na súd, obrátila na najvyšší, obrátil na najvyšší, obrátil na krajský
            appealVerb: obrátila na krajský, obrátil na správny, obrátila na správny, išiel na súd, išla na súd, ide na súd
            appealVerb: pôjde na súd, chce ísť na súd, zažaloval úrad, zažalovala úrad, zažalovalo úrad, žaluje úrad, napadol
            appealVerb: napadla, napadlo, napadli, napadne, napadnúť, napáda, spochybnil, spochybnila, spochybňuje, spochybňujú
            appealVerb: spochybniť, bráni sa, bránil sa, bránila sa, sa bránil, sa bránila, sa bránilo, sa bráni, sa bude brániť
            appealVerb: bude brániť, brániť sa, sa brániť, bude sa brániť, ohradil, ohradila, namietal, namietala, rozporoval
            appealVerb: rozporovala, nesúhlasí s rozhodnutím, nesúhlasí s pokutou, domáhal sa zrušenia, domáhala sa zrušenia
            appealVerb: sa domáhal zrušenia, sa domáhala zrušenia, v žalobe, súdnou cestou, odvolá, odvolajú, odvolali
            > Hotel Borovica napadol rozhodnutie v júni.
            intend: chce, chcú, chcel, chcela, plánuje, plánujú, plánoval, plánovala, zamýšľa, mieni, hodlá, zvažuje, zvažujú
            intend: zváži, zvažovala, chystá, chystá sa, chystajú, sa chystá, má v úmysle, bude, budú, oznámil, oznámila
            intend: oznámilo, môže, mohol, mohla, pripravuje, pripravujú, ohlásil, ohlásila, avizoval, avizovala, avizuje
            intend: nevylučuje, nevylúčil, vyhlásil, vyhlásila, sľúbil, rozhodol sa, rozhodla sa, analyzuje, posúdi, preštuduje
            intend: nesúhlasí, nesúhlasíme, nesúhlasila, odvolá, odvolajú, využije, obráti, podá, pripravený, pripravená
            lodge: podal, podala, podalo, podali, podaný, podaná, podané, podať, podá, podajú, podáva, podanie, podanej, podanú
            lodge: obrátil sa
            lodge: obrátila sa, obrátili sa, obrátilo sa, sa obrátil, sa obrátila, sa obrátili, obrátil, obrátila, obrátili
            lodge: predložil
            lodge: predložila, zaslal, zaslala, poslal, poslala, adresoval, adresovala, doručil, doručila, prišla, prišli
            lodge: vzniesol, vzniesla
            lodge: nahlásil, nahlásila, ohlásil, na základe sťažnosti, na základe podnetu, na podnet, na návrh, po sťažnosti
            lodge: dostal, dostala
            lodge: obdržal, obdržala, začala sťažnosťou, začalo sťažnosťou
            dismiss: zamietol, zamietla, zamietlo, zamietli, zamietnutý, zamietnutá, zamietnuté, zamietnuť, zamieta, zamietnutie
            dismiss: odmietol
            dismiss: odmietla, odmietlo, odmietnutá, odmietnuté, odmietnutie, neuspel, neuspela, neuspelo, neuspeli, prehral
            dismiss: prehrala, prehralo
            dismiss: nedôvodn*, neopodstatnen*, neprípustn*, bezúspešn*, neúspešn*, nevyhovel, nevyhovela, nevyhovelo, neobstál
            dismiss: neobstála
            dismiss: neobstálo, nepomohol, nepomohla, nepomohlo, dal za pravdu úradu, dala za pravdu úradu, úradu za pravdu
            dismiss: v prospech úradu
            dismiss: v prospech dozoru, na stranu úradu, nepresvedčil, nepresvedčila, márne, prisvedčil úradu, úradu prisvedčil
            dismiss: stroskotal*
            grant: vyhovel, vyhovela, vyhovelo, vyhoveli, vyhovené, uspel, uspela, uspelo, uspeli, vyhral, vyhrala, vyhralo
            grant: dôvodná, dôvodnú, dôvodné, opodstatnen*, dal firme za pravdu, dal spoločnosti za pravdu, za pravdu firme
            grant: za pravdu spoločnosti, v prospech firmy, v prospech spoločnosti, úspešne, prisvedčil spoločnosti
            grant: prisvedčil žalobcovi, prisvedčil žalobkyni, na stranu firmy, na stranu spoločnosti, dal za pravdu spoločnosti
            grant: dal za pravdu firme, dal za pravdu žalobcovi, dal za pravdu žalobkyni, dal za pravdu banke
            grant: dal za pravdu mestu
            uphold: potvrdil, potvrdila, potvrdilo, potvrdili, potvrdený, potvrdená, potvrdené, potvrdenú, potvrdiť, potvrdzuje
            uphold: potvrdenie, zostáva v platnosti, zostala v platnosti, ostáva v platnosti, ponechal, ponechala
            uphold: ponechal v platnosti, nadobudlo právoplatnosť, nadobudla právoplatnosť, nadobudol právoplatnosť, obstálo
            uphold: obstála, obstál, v súlade so zákonom, dal za pravdu úradu, úradu za pravdu, v prospech úradu
            uphold: v prospech dozoru, prisvedčil úradu, úradu prisvedčil, postavil za rozhodnutie, postavila za rozhodnutie
            uphold: je právoplatn*, sú právoplatn*, pokuta zostáva, pokuta platí, rozhodnutie platí, uložil právom, je konečné
            annul: zrušil, zrušila, zrušilo, zrušili, zrušený, zrušená, zrušené, zrušenú, zrušiť, zruší, ruší, zrušenie
            annul: zrušenia, zrušením
            annul: anuloval, anulovala, anulovaná, anulovať, vyhlásil za neplatn*, neplatn*, zmietol, zmietla, zmietol zo stola
            annul: vyhol sa, vyhla sa
            annul: unikol, unikla, nemusí platiť, nemusí zaplatiť, nezaplatí, odpustil, odpustila, nezákonné rozhodnutie
            reduce: znížil, znížila, znížilo, znížili, znížený, znížená, znížené, zníženú, znížiť, znižuje, zníži, zníženie
            reduce: zníženia, zmiernil
            reduce: zmiernila, zmiernená, zmiernenie, zredukoval, zredukovala, moderoval, moderovala, moderácia, zrazil, zrazila
            reduce: klesla na
            reduce: klesla z, klesol na, poklesla, nižšia pokuta, nižšiu pokutu, nižšiu sumu, o polovicu, zmenšil
            increase: zvýšil, zvýšila, zvýšilo, zvýšený, zvýšená, zvýšené, zvýšiť, zvyšuje, zvýšenie, navýšil, navýšila
            increase: navýšená, navýšenie
            increase: zdvojnásobil, zdvojnásobila, sprísnil, sprísnila, vzrástla na, stúpla na, vyššia pokuta, vyššiu pokutu
            increase: strojnásobil
            refer: prejudiciálna otázka, prejudiciálnu otázku, prejudiciálne otázky, prejudiciálnych otázok
            refer: predložil súdnemu dvoru, obrátil sa na súdny dvor, vrátil krajskému súdu, vrátil správnemu súdu
            refer: vrátil vec krajskému, vrátil vec správnemu, vrátil prípad krajskému, vrátil súdu, vracia krajskému súdu
            refer: vracia správnemu súdu, vrátil nižšiemu súdu, súd musí znova, súdu na ďalšie konanie, súdu na nové
            suspend: odkladný účinok, odkladného účinku, odkladným účinkom, odklad vykonateľnosti, odložil vykonateľnosť
            suspend: odložená, odložil, odklad
            suspend: odkladu, pozastavil vykonateľnosť, pozastavil výkon, neodkladné opatrenie, predbežné opatrenie
            suspend: predbežného opatrenia
            suspend: priznal … odkladný účinok, priznal odkladný účinok, odkladný účinok priznal, odložil výkon
            suspend: prerušil konanie, pozastavená
            complaint: sťažnosť, sťažnosti, sťažností, sťažnosťou, sťažnostiam, sťažnosťami, podnet, podnetu, podnetom, podnety
            complaint: podnetov, podanie
            complaint: udanie, oznámenie, petícia, petíciu, hromadná sťažnosť, hromadnú sťažnosť, návrh na začatie konania
            complaint: návrh dotknutej osoby
            complaint: reklamác*
            complain: sťažoval sa, sťažovala sa, sťažovali sa, sa sťažoval, sa sťažovala, sa sťažovali, sťažuje sa, sa sťažuje
            complain: sa sťažujú
            complain: sťažoval, sťažovala, sťažovali, posťažoval, posťažovala, posťažovali, podal sťažnosť, podala sťažnosť
            complain: podali sťažnosť
            complain: podal podnet, podala podnet, podali podnet, upozornil úrad, upozornila úrad, oznámil úradu, nahlásil
            complain: nahlásila, udal
            complain: obrátilo sa na úrad, obrátil sa s podnetom, obrátila sa s podnetom
            complain: obrátil sa na úrad s podnetom, obrátil s podnetom, obrátila s podnetom, podalo sťažnosť
            complain: podalo podnet, podal … sťažnosť, podala … sťažnosť, podali … sťažnosť, podal … podnet
            complain: podala … podnet, podali … podnet, podávame sťažnosť, sťažnosť sme podali, podali sme sťažnosť
            complain: doručili sťažnosť, poslala sťažnosť, poslal sťažnosť, upozornili úrad, oznámila úradu
            complain: nahlásili, sťažnosť podala, sťažnosť podal, sťažnosť podali, podnet podala, podnet podal
            complain: podnet podali
            complain: obrátil sa na úrad, obrátila sa na úrad, obrátili sa na úrad, sa obrátil na úrad, sa obrátila na úrad
            behalf: v mene, v zastúpení, zastupuje, zastupoval*, zastupujúc*, zastúpen*, zastupovan*, v záujme, s podporou
            behalf: podporovan*, podpísal*
            behalf: splnomocnil*
            accept: neodvolal sa, neodvolala sa, neodvolalo sa, sa neodvolal, sa neodvolala, sa neodvolalo, neodvolá sa
            accept: sa neodvolá
            accept: odvolávať nebude, nebude odvolávať, nebude sa odvolávať, sa nebude odvolávať, nepodala odvolanie
            accept: nepodal odvolanie
            accept: nepodala rozklad, nepodal rozklad, nepodá žalobu, nepodala žalobu, nepodal žalobu, sa nechystá odvolať
            accept: pokutu zaplatil
            accept: pokutu zaplatila, pokutu zaplatilo, pokutu už zaplatila, pokutu už zaplatil, pokutu uhradila, pokutu uhradil
            accept: zaplatil pokutu, zaplatila pokutu, zaplatilo pokutu, uhradila pokutu, akceptoval, akceptovala, akceptuje
            accept: prijal rozhodnutie
            accept: prijala rozhodnutie, rešpektuje, rešpektujeme, vzdal sa odvolania, vzdala sa odvolania, vzala odvolanie späť
            accept: odvolávať sa nebude, sa odvolávať nebude, nebudeme sa odvolávať, rozklad nepodala
            accept: rozklad nepodal, odvolanie nepodala, odvolanie nepodal, žalobu nepodala, žalobu nepodal
            accept: nebude žalovať, pokutu už uhradil, pokutu už uhradila, pokutu uhradí, pokuta bola zaplatená
            accept: pokuta bola uhradená, už ju zaplatilo, už zaplatila, už zaplatil, už zaplatilo
            accept: rozhodnutie rešpektuje, rozhodnutie rešpektujeme, rešpektuje rozhodnutie
            accept: rešpektujeme rozhodnutie, rozsudok rešpektuje, rozsudok rešpektujeme, zmierila sa s
            accept: zmieril sa s, sa zmierila s, s pokutou sa zmierila, prijala trest, prijal trest
            accept: vzal odvolanie späť, vzala žalobu späť, vzal žalobu späť, ospravedlnil*, uznala chybu, uznal chybu, zmieril*

            # Who.
            authorityNoun: úrad, úradu, úradom, úrade, úrady, úradov, úradom, dozorný úrad, dozorného úradu, dozornému úradu
            authorityNoun: dozorným úradom
            authorityNoun: dozorný orgán, dozorného orgánu, dozornému orgánu, dozorným orgánom, dozorné orgány
            authorityNoun: dozorných orgánov, dozorové orgány
            authorityNoun: úrad na ochranu osobných údajov, úradu na ochranu osobných údajov, úradom na ochranu osobných údajov
            authorityNoun: úrad na ochranu údajov
            authorityNoun: úradu na ochranu údajov, úrad pre ochranu údajov, úradu pre ochranu údajov
            authorityNoun: úrad pre ochranu osobných údajov
            authorityNoun: úradu pre ochranu osobných údajov, úrad na ochranu súkromia, predseda úradu, predsedu úradu
            authorityNoun: predsedom úradu, predsedníčka úradu
            authorityNoun: predsedníčky úradu, úoou, dozor, dozoru, orgán, orgánu, orgánom, orgány, orgánov, orgán dozoru
            authorityNoun: orgán dohľadu, orgánu dohľadu
            authorityNoun: regulátor, regulátora, regulátorovi, regulátorom, regulátori, regulátorov, strážca súkromia
            authorityNoun: strážcu súkromia
            authorityNoun: ochranca údajov, ochrancu údajov, komisár, komisára, komisárka, komisár pre ochranu údajov
            authorityNoun: komisára pre ochranu údajov
            authorityNoun: splnomocnenec pre ochranu údajov, komisia, komisie, komisii, komisiu, komisia pre ochranu údajov
            authorityNoun: komisie pre ochranu údajov
            authorityNoun: komisii pre ochranu údajov, komisia na ochranu údajov, agentúra na ochranu údajov
            authorityNoun: agentúry na ochranu údajov
            authorityNoun: agentúra pre ochranu údajov, agentúra, agentúry, inšpektorát, inšpektorátu, vedúci dozorný orgán
            authorityNoun: vedúceho dozorného orgánu
            authorityNoun: strážca údajov, strážcovia údajov, kontrolóri, kontrolórov, kontrolórom, tamojší úrad
            authorityNoun: tamojšieho úradu, tamojší regulátor, tamojšia komisia, susedný úrad
            authorityNoun: inšpektorát ochrany údajov, splnomocnenec, splnomocnenca, komisárky, vedenie úradu
            authorityNoun: úradníci, predsedovi úradu, predsedníčke úradu, správny orgán, správneho orgánu
            authorityNoun: správnemu orgánu, sporová komora, sporovej komory
            authorityNoun: inšpektori
            courtNoun: súd, súdu, súdom, súde, súdy, súdov, tribunál, tribunálu, správny súd, správneho súdu, správnemu súdu
            courtNoun: správnym súdom, správne súdy
            courtNoun: najvyšší správny súd, najvyššieho správneho súdu, najvyššiemu správnemu súdu, najvyšším správnym súdom
            courtNoun: krajský súd
            courtNoun: krajského súdu, krajskému súdu, krajským súdom, mestský súd, mestského súdu, ústavný súd, ústavného súdu
            courtNoun: najvyšší súd
            courtNoun: najvyššieho súdu, okresný súd, okresného súdu, odvolací súd, odvolacieho súdu, súdny dvor, súdneho dvora
            courtNoun: súdnemu dvoru, sdeú
            courtNoun: kasačný súd, kasačného súdu, kasačnému súdu, prvoinštančný súd, štátnu radu
            courtNoun: nss, nss sr, sudca, sudcu, sudcovia, sudkyňa, senát, senátu, štátna rada, štátnej rady
            companyNoun: spoločnosť, spoločnosti, spoločnosťou, spoločností, spoločnostiam, spoločnosťami, firma, firmy, firme
            companyNoun: firmu, firmou, firiem
            companyNoun: firmám, firmami, podnik, podniku, podnikom, podniky, podnikov, podnikateľ, podnikateľa, podnikateľovi
            companyNoun: podnikateľka, koncern
            companyNoun: koncernu, skupina, skupiny, skupinu, skupine, skupinou, gigant, giganta, gigantu, gigantovi, giganti
            companyNoun: obor, obra
            companyNoun: prevádzkovateľ, prevádzkovateľa, prevádzkovateľovi, prevádzkovateľom, prevádzkovatelia
            companyNoun: prevádzkovateľov, sprostredkovateľ
            companyNoun: sprostredkovateľa, sprostredkovateľovi, subjekt, subjektu, subjekty, operátor, operátora, operátorovi
            companyNoun: operátorom, mobilný operátor
            companyNoun: mobilného operátora, mobilnému operátorovi, telekomunikačný operátor, telekomunikačná spoločnosť, banka
            companyNoun: banky, banke, banku
            companyNoun: bankou, bánk, sporiteľňa, sporiteľne, poisťovňa, poisťovne, poisťovni, poisťovňu, poisťovňou
            companyNoun: zdravotná poisťovňa
            companyNoun: zdravotnej poisťovni, zdravotnú poisťovňu, sociálna poisťovňa, sociálnej poisťovni, sociálnej poisťovne
            companyNoun: nemocnica
            companyNoun: nemocnice, nemocnici, nemocnicu, nemocnicou, nemocníc, klinika, kliniky, klinike, kliniku
            companyNoun: zdravotnícke zariadenie
            companyNoun: zdravotníckeho zariadenia, zdravotníckemu zariadeniu, poskytovateľ, poskytovateľa, poskytovateľovi
            companyNoun: poliklinika, ambulancia
            companyNoun: ambulancie, ambulanciu, lekár, lekára, lekárovi, lekárka, zubár, zubára, laboratórium, laboratória
            companyNoun: lekáreň, lekárne
            companyNoun: lekárni, obchod, obchodu, obchodník, obchodníka, obchodníkovi, e-shop, e-shopu, eshop, eshopu
            companyNoun: internetový obchod
            companyNoun: internetového obchodu, internetovému obchodu, reťazec, reťazca, reťazcu, supermarket, predajca
            companyNoun: predajcu, predajcovi
            companyNoun: predajňa, predajne, predajňu, maloobchodník, veľkoobchod, výrobca, výrobcu, výrobcovi, dodávateľ
            companyNoun: dodávateľa, dodávateľovi
            companyNoun: platforma, platformy, platforme, platformu, platformou, služba, službu, sieť, siete, sociálna sieť
            companyNoun: sociálnej siete, sociálnu sieť
            companyNoun: server, servera, web, webu, webová stránka, stránka, portál, portálu, aplikácia, aplikácie, aplikáciu
            companyNoun: aplikáciou, vyhľadávač
            companyNoun: vyhľadávača, hotel, hotela, hotelu, hotely, reštaurácia, reštaurácie, reštauráciu, kaviareň
            companyNoun: cestovná kancelária
            companyNoun: cestovnej kancelárie, cestovnej kancelárii, aerolínia, aerolínie, aerolíniám, letecká spoločnosť
            companyNoun: leteckej spoločnosti
            companyNoun: dopravca, dopravcu, dopravcovi, dopravný podnik, dopravného podniku, dopravnému podniku, železnice
            companyNoun: železníc, pošta, pošty
            companyNoun: pošte, poštu, zamestnávateľ, zamestnávateľa, zamestnávateľovi, pracovná agentúra, personálna agentúra
            companyNoun: reklamná agentúra
            companyNoun: marketingová spoločnosť, marketingová agentúra, call centrum, call centra, inkasná spoločnosť, vymáhač
            companyNoun: exekútor, exekútora
            companyNoun: exekútorský úrad, advokát, advokáta, advokátska kancelária, notár, maklér, realitná kancelária
            companyNoun: realitnej kancelárie
            companyNoun: realitnej kancelárii, developer, developera, družstvo, družstva, družstvu, bytové družstvo
            companyNoun: bytového družstva
            companyNoun: správca, správcu, správcovi, správca bytového domu, spoločenstvo vlastníkov
            companyNoun: spoločenstvo vlastníkov bytov
            companyNoun: spoločenstvu vlastníkov, spoločenstva vlastníkov, obec, obce, obci, obcou, mesto, mesta, mestu, mestom
            companyNoun: kraj, kraja
            companyNoun: samosprávny kraj, samosprávneho kraja, samosprávnemu kraju, samospráva, samosprávy, samospráve
            companyNoun: mestská časť, mestskej časti
            companyNoun: mestskú časť, magistrát, magistrátu, radnica, radnice, starosta, starostu, primátor, primátora
            companyNoun: mestský úrad, obecný úrad
            companyNoun: úrad práce, úradu práce, ministerstvo, ministerstva, ministerstvu, ministerstvom, minister, ministra
            companyNoun: ministrovi
            companyNoun: rezort, rezortu, škola, školy, škole, školu, školou, gymnázium, gymnázia, škôlka, škôlky, škôlke
            companyNoun: materská škola
            companyNoun: materskej školy, materskej škole, univerzita, univerzity, univerzite, univerzitu, vysoká škola, fakulta
            companyNoun: fakulty, polícia
            companyNoun: polície, polícii, políciu, policajný zbor, policajného zboru, väznica, väznice, ústav, ústavu, domov
            companyNoun: knižnica, knižnice
            companyNoun: múzeum, múzea, cirkev, farnosť, strana, strany, strane, stranu, politická strana, politickej strane
            companyNoun: hnutie, hnutiu
            companyNoun: kandidát, kandidáta, politik, politika, klub, klubu, športový klub, zväz, zväzu, združenie, združenia
            companyNoun: spolok, spolku
            companyNoun: organizátor, organizátora, usporiadateľ, organizácia, organizácie, inštitúcia, inštitúcie, inštitúciu
            companyNoun: fond, fondu
            companyNoun: komora, komory, komore, vydavateľ, vydavateľa, vydavateľstvo, denník, denníka, televízia, televízie
            companyNoun: televíziu, rozhlas
            companyNoun: kasíno, kasína, stávková kancelária, stávkovej kancelárie, start-up, startup, startupu, vývojár
            companyNoun: vývojára, majiteľ
            companyNoun: majiteľa, majiteľovi, vlastník, vlastníka, materská spoločnosť, materská firma, dcérska spoločnosť
            companyNoun: dcérskej spoločnosti
            companyNoun: pobočka, pobočky, internetový gigant, technologický gigant, softvérový gigant, technologická spoločnosť
            companyNoun: technologickej spoločnosti, dodávateľ energií, dodávateľa energií, energetická spoločnosť, vodárne
            companyNoun: vodárenská spoločnosť
            companyNoun: nájomná agentúra, dopravná spoločnosť, dopravnej spoločnosti, distribútor, distribútora
            companyNoun: distribútorovi, obchodníkom, predajcom, predajcov, predajkyňa, ubytovňa, ubytovne, ubytovni
            companyNoun: penzión, penziónu, hotelový reťazec, hotelového reťazca, reťazec lekární, reťazca lekární
            companyNoun: sieť lekární, kúpele, kúpeľov, kúpeľom, aquapark, aquaparku, továreň, továrne, továrni
            companyNoun: závod, závodu, závodom, vydavateľom, krajská nemocnica, krajskej nemocnice
            companyNoun: mestská nemocnica, súkromná poliklinika, súkromnej poliklinike, súkromnú polikliniku
            companyNoun: polikliniky, poliklinike, domov seniorov, domova seniorov, domovu seniorov, ambulancii
            companyNoun: zdravotnej poisťovne, životná poisťovňa, životnej poisťovne, životnej poisťovni
            companyNoun: životnú poisťovňu, základná škola, základnej školy, základnej škole, základnú školu
            companyNoun: stredná škola, strednej školy, strednej škole, vysokej škole, vysokú školu, jedáleň
            companyNoun: jedálne, nebankovka, nebankovky, nebankovej spoločnosti, nebanková spoločnosť
            companyNoun: poskytovateľ pôžičiek, lízingová spoločnosť, lízingovej spoločnosti, lízingovú spoločnosť
            companyNoun: lízingovka, lízingovky, exekútorovi, exekútorka, exekútorke, súdna exekútorka
            companyNoun: súdnej exekútorke, súdny exekútor, súdneho exekútora, súdnemu exekútorovi
            companyNoun: advokátskej kancelárii, advokátskej kancelárie, notára, notárovi, realitka, realitky
            companyNoun: realitke, inkasná agentúra, inkasnú agentúru, inkasnej agentúry, inkasnej agentúre
            companyNoun: inkasnej spoločnosti, bezpečnostná agentúra, bezpečnostnej agentúre, brigádnická agentúra
            companyNoun: pracovnej agentúre, personálnej agentúre, reklamnej agentúre, autoservis, autobazáru
            companyNoun: požičovňa, požičovne, požičovni, požičovňa áut, požičovne áut, teleshopping, teleshoppingu
            companyNoun: televízna stanica, žalobkyňa, žalobkyne, žalobkyni, žalobkyňu, žalobca, žalobcu
            companyNoun: účastník konania, účastníka konania, účastníkovi konania, kontrolovaná osoba
            companyNoun: kontrolovanej osobe, softvérová firma, softvérovej firme, it firma, it firmy
            companyNoun: technologická firma, technologickej firme, telekomunikačná firma, dodávateľ elektriny
            companyNoun: dodávateľa elektriny, dodávateľ plynu, dodávateľa plynu, dodávateľovi plynu
            companyNoun: predajca energií, kuriérska spoločnosť, kuriérskej spoločnosti, kuriérska služba
            companyNoun: zásielková služba, pohrebná služba, futbalový klub, odborová organizácia, lekárska komora
            companyNoun: lekárskej komore, advokátska komora, vláda, vlády, vláde, správa ciest, finančná správa
            companyNoun: finančnej správe, daňový úrad, daňovému úradu, katastrálny úrad, okresný úrad
            companyNoun: okresného úradu, okresnému úradu, stavebný úrad, konateľ, konateľa, konateľovi
            companyNoun: fyzická osoba podnikateľ, živnostník, živnostníka, živnostníkovi, finančný sprostredkovateľ
            companyNoun: finančného sprostredkovateľa, finančnému sprostredkovateľovi, internetový katalóg
            companyNoun: internetového katalógu, katalóg firiem, región, regiónu
            companyNoun: fitness, fitnescentrum, posilňovňa, autobazár, autopožičovňa, zoznamka, zoznamky, chatbot, chatbota
            role: prevádzkovateľ, prevádzkovateľa, prevádzkovateľovi, prevádzkovateľom, účastník konania, účastníka konania, účastníkovi konania
            # Where somebody is.
            at: v, vo, z, zo, na, so sídlom v
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: základn* škol*, stredn* škol*, matersk* škol*, vysok* škol*, knižnic*, domov seniorov
            officeNoun: domova seniorov, domovu seniorov, poliklinik*, záchrann* služb*, dopravn* podnik*
            officeNoun: mestsk* úrad*, obecn* úrad*, okresn* úrad*, úrad práce, úradu práce, daňov* úrad*
            officeNoun: finančn* riaditeľstv*, občiansk* združen*, akadémi*, fakult*, múze*, divadl*
            officeNoun: mestsk* políci*, policajného zboru, policajnému zboru, policajným zborom, magistrát*
            officeNoun: bytového družstva, školou, školu, letiska, letisku, komor*, poisťovň*, samosprávn* kraj*
            officeNoun: obcí
            officeNoun: zväz, zväzu, zväzom
            officeNoun: mesto, mesta, mestu, mestom, obec, obce, obci, obcou, kraj, kraja, kraju, mestská časť, mestskej časti, nemocnic*, univerzit*, škola, školy, škole, gymnázi*, letisko, polícia, polície, polícii, bytové družstvo, bytovému družstvu, policajný zbor, hnutie
            officeNoun fields: ministerstv*, minister, ministra, ministrovi
            officeNoun: mestskú časť, základná škola, základnej školy, základnej škole, základnú školu, stredná škola, strednej školy, strednej škole, strednú školu, políciu, hnutia, hnutiu
            ownCase mesto: mesta, mestu, mestom
            ownCase obec: obce, obci, obcou
            ownCase kraj: kraja, kraju
            ownCase mestská časť: mestskej časti, mestskú časť
            ownCase nemocnica: nemocnice, nemocnici, nemocnicu, nemocnicy, nemocnicou, nemocnicom, nemocnicovi, nemocnicia, nemocniciu
            ownCase univerzita: univerzite, univerziti, univerzitu, univerzity, univerzitou, univerzitom, univerzitovi, univerzitia, univerzitiu
            ownCase škola: školy, škole, školu
            ownCase základná škola: základnej školy, základnej škole, základnú školu
            ownCase stredná škola: strednej školy, strednej škole, strednú školu
            ownCase gymnázium: gymnázia, gymnázie, gymnázii, gymnáziu, gymnáziy, gymnáziou, gymnáziom, gymnáziovi, gymnáziia, gymnáziiu
            ownCase letisko: letiska, letisku
            ownCase polícia: polície, polícii, políciu
            ownCase policajný zbor: policajného zboru, policajnému zboru
            ownCase bytové družstvo: bytového družstva, bytovému družstvu
            ownCase hnutie: hnutia, hnutiu
            ownCase múzeum: múzea, múzee, múzei, múzeu, múzey, múzeou, múzeom, múzeovi, múzeia, múzeiu
            ownCase ministerstvo: ministerstva, ministerstve, ministerstvi, ministerstvu, ministerstvy, ministerstvou, ministerstvom, ministerstvovi, ministerstvia, ministerstviu
            ownCase minister: ministra, ministrovi
            personNoun: zákazní*, používateľ*, užívateľ*, zamestnan*, občan*, pacient*, muž, muža, mužovi, žena, ženy, ženu
            personNoun: žien, predplatiteľ*
            personNoun: účastní*, osoba, osoby, osobu, osobe, osôb, osobám, fyzická osoba, fyzickej osobe, dotknutá osoba
            personNoun: dotknutej osoby, dotknutú osobu
            personNoun: dotknuté osoby, dotknutých osôb, dotknutým osobám, spotrebiteľ*, klient*, žiak*, študent*, rodič*, dieťa
            personNoun: dieťaťa, deti, detí
            personNoun: obyvateľ*, nájomn*, sused*, sťažovateľ*, žiadateľ*, uchádzač*, bývalý zamestnanec, bývalého zamestnanca
            personNoun: bývalá zamestnankyňa, aktivist*, novinár*, právni*, poškoden*, cestujúc*, hosť, hostia, hostí, člen
            personNoun: členovia, členov
            personNoun: hovorca, hovorkyňa, hovorcu, ľudia, ľudí, ľuďom, človek, človeka, niekto, riaditeľ*, učiteľ*, volič*
            personNoun: nikto, európan*, čitateľ*
            personNoun: vodič*, lekárk*, navrhovateľ*
            ngoNoun: združenie, združenia, združeniu, občianske združenie, občianskeho združenia, spolok, nadácia, nadácie
            ngoNoun: nadáciu, organizácia
            ngoNoun: organizácie, organizáciu, organizáciou, mimovládna organizácia, mimovládnej organizácie
            ngoNoun: mimovládnu organizáciu, mimovládka
            ngoNoun: nezisková organizácia, neziskovej organizácie, neziskovka, ochrancovia súkromia, spotrebiteľská organizácia
            ngoNoun: spotrebiteľské združenie, aktivisti, odbory, odborový zväz, iniciatíva, asociácia
            pressNoun: tasr, sita, čtk, reuters, bloomberg, afp, dpa, apa, politico, financial times, wall street journal
            pressNoun: guardian, bbc, le monde
            pressNoun: der spiegel, handelsblatt, new york times, sme, denník n, pravda, hospodárske noviny, hospodárskych novín
            pressNoun: aktuality, trend
            pressNoun: živé, topky, hnonline, index, rtvs, stvr, markíza, joj, ta3, forbes, techcrunch, euractiv
            pressNoun: agentúra reuters, agentúra bloomberg
            pressNoun: agentúry reuters, časopis, časopisu, noviny, médiá, médií, médiám, tlačov* agentúr*, novinári
            pressNoun: spravodajsk*, denník, týždenník
            prosecutor: prokurátor*, prokuratúr*, generálny advokát, generálneho advokáta, spravodajca, spravodajkyňa
            police: polícia, polície, polícii, políciu, policajn*, prokuratúr*
            legalForm: s . r . o, spol . s r . o, spol, a . s, akciová spoločnosť, akciovej spoločnosti
            legalForm: spoločnosť s ručením obmedzeným, v . o . s, k . s, j . s . a, o . z, n . o, š . p, štátny podnik
            legalForm: štátneho podniku, príspevková organizácia, družstvo, ltd, limited, inc, incorporated, plc, llc, llp, lp
            legalForm: gmbh, ag, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl
            legalForm: s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba, vzw, asbl, vof, oy
            legalForm: oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, bt, d . o . o, doo, d . d, dd
            legalForm: uc, unlimited company, dac, clg, corp, corporation, company, & co, kg, kgaa, ohg, gbr, ug, e . v, ev
            legalForm: mbh, snc, sca, scs, eood, ood, ead, uab, sia, ou, oü, pty ltd, pte ltd, pvt, lda, ltda, coop, scarl, epe
            legalForm: ^co
            legalForm: ike, gie, z . s, o . p . s, international unlimited company, ^SE, ^SA
            against: na, proti, voči, pre, u, namieren* proti, smerujúc* proti, k, do, od, vo vzťahu k, týkajúc* sa
            by: od, zo strany, prostredníctvom
            of: z, zo, od
            forWhom: za, kvôli, z dôvodu, v súvislosti s, v súvislosti so, vzhľadom na, pre, po, keďže, pretože, lebo, následkom
            forWhom: v dôsledku
            forWhom: za to, ohľadom

            # What else a text claims.
            record: rekordn*, rekord, rekordu, najvyšší, najvyššia, najvyššie, najvyššiu, najvyššej, najvyšších, najväčší
            record: najväčšia, najväčšie
            record: najväčšiu, najväčšej, najväčších, najvyššia pokuta, najvyššiu pokutu, doteraz najvyššia, zatiaľ najvyššia
            record: historicky najvyššia
            record: najprísnejš*, doterajší rekord
            record loosely: prvá pokuta, prvú pokutu, v histórii, historicky, doteraz, dosiaľ, zatiaľ
            record loosely: druhá najvyššia, druhú najvyššiu, druhá najväčšia, tretia najvyššia, bezprecedentn*
            record loosely: jedna z najvyšších, jednu z najvyšších, mastná, mastnú
            earlier: predtým, predchádzajúci, predchádzajúca, predchádzajúcu, skôr, už skôr, už predtým, v minulosti, kedysi
            earlier: na porovnanie
            earlier: pre porovnanie, v porovnaní, doterajší, doterajšieho, pripomeňme, pripomína, na pripomenutie
            earlier: v inom prípade
            earlier: v podobnom prípade, podobnú pokutu, podobná pokuta, nie je to prvýkrát, nie je prvá, nie je to prvá
            earlier: druhýkrát, po druhý raz
            earlier: ďalšia pokuta, už v roku, prekonal, prekonala, prekonáva, prekonalo, naposledy, vtedy, predošl*, držal
            earlier: držala, vlani dostal
            earlier: vlani dostala
            > Na porovnanie: v roku 2020 zaplatil operátor Telmar 190-tisíc eur.
            silent: nekomentoval, nekomentovala, nekomentuje, nekomentujú, odmietol komentovať, odmietla komentovať
            silent: odmietol sa vyjadriť
            silent: odmietla sa vyjadriť, sa odmietol vyjadriť, sa odmietla vyjadriť, sa nevyjadril, sa nevyjadrila
            silent: sa nevyjadrilo
            silent: nevyjadril sa, nevyjadrila sa, neodpovedal, neodpovedala, nereagoval, nereagovala, nezverejnil, nezverejnila
            silent: nezverejnilo
            silent: nepotvrdil, nepotvrdila, mlčí, mlčal, mlčala, bez komentára, mlčanlivos*, nechcel komentovať
            silent: nechcela komentovať
            undescribed: nešpecifikoval, nešpecifikovala, nešpecifikovalo, neupresnil, neupresnila, neupresnilo, neuviedol aké
            undescribed: neuviedla aké
            undescribed: neuviedol, neuviedla, neuviedlo, nie je jasné, nie je známe, bez bližších podrobností
            undescribed: podrobnosti neuviedol
            undescribed: podrobnosti neuviedla, bez podrobností, bližšie nešpecifik*, bližšie neurčen*, nemenoval, nemenovala
            undescribed: bez uvedenia
            seat: sídlo, sídla, sídle, sídlom, so sídlom v, so sídlom, sídli, sídliaca, sídliaci, hlavná prevádzkareň
            seat: hlavnú prevádzkareň
            seat: ústredie, ústredia, centrála, centrálu, centrály, európske sídlo, európska centrála, registrovan*
            filing: výročná správa, výročnú správu, výročnej správe, výročnej správy, polročná správa, polročnej správe
            filing: štvrťročná správa
            filing: štvrťročnej správe, účtovná závierka, účtovnej závierke, účtovnej závierky, poznámky k účtovnej závierke
            filing: poznámkach, prospekt
            filing: hospodárske výsledky, hospodárskych výsledkov, oznámenie burze, sec, formulár, konsolidovan*
            says: uviedol, uviedla, uviedlo, uviedli, uvádza, uvádzajú, povedal*, hovorí, hovoria, oznámil*, oznamuje, podľa
            says: tvrdí, tvrdil*, vyhlásil*
            says: dodal*, dodáva, vysvetlil*, vysvetľuje, napísal*, píše, píšu, informoval*, informuje, upresnil*, zdôraznil*
            says: zdôrazňuje
            says: podotkol, podotkla, poznamenal*, pripustil*, priznal*, popiera, poprel*, argumentoval*, argumentuje, namietal*
            says: namieta
            says: konštatoval*, komentoval*, okomentoval*, hovorca, hovorkyňa, vyhlásenie, vyhlásenia, vyhlásení, tlačov* správ*
            says: hájil*, bráni
            says: domnieva, považuje, privítal*, citoval*, vyjadril*, vyjadrenie, vyjadrenia, reagoval*
            inaction: nečinnos*, nečinný, prieťah*, nič sa nedialo, nič sa nedeje, nič sa nestalo, otáľa, otáľal*, bez odozvy
            inaction: nekonal*, liknav*
            directive: smernic*
            region: Európa, Európy, Európe, Európu, Európou, európsk*, Európan*, Európska únia, Európskej únie, Európskej únii
            region: Európsku úniu, Únia
            region: Únie, Únii, Úniu, EÚ, EHP, európsky hospodársky priestor, Čína, Číny, Číne, Čínu, čínsk*, Peking*, Hongkong*
            region: Singapur*, India
            region: Indie, Indii, indick*, Rusko, Ruska, Rusku, rusk*, Moskv*, Ukrajin*, ukrajinsk*, Turecko, Turecka, tureck*
            region: Izrael*, Japonsk*
            region: japonsk*, Kóre*, kórejsk*, Brazíli*, brazílsk*, Kanad*, kanadsk*, Mexik*, Austráli*, austrálsk*, Afri*, Ázi*
            region: ázijsk*
            region: Kaliforni*, Texas*, Silicon Valley, New York*, Brusel, Bruseli, bruselsk*, Košice, Košiciach, Košíc, košick*
            region: Žilin*, žilinsk*
            region: Trnav*, trnavsk*, Nitr*, nitriansk*, Trenčín*, trenčiansk*, Prešov*, prešovsk*, Banská Bystrica
            region: Banskej Bystrici, Poprad*

            # Phrases that hide a cue.
            none: členský štát, členské štáty, členského štátu, členských štátov, členským štátom, spojené štáty
            none: spojených štátov, spojených štátoch
            none: zodpovedná osoba, zodpovednej osoby, zodpovednú osobu, zodpovednou osobou, zásady ochrany osobných údajov
            none: ochrana súkromia
            none: zásad ochrany osobných údajov, posúdenie vplyvu, trest smrti, trestu smrti, trest odňatia slobody
            none: trestu odňatia slobody
            none: trestné oznámenie, trestného oznámenia, sankcie proti rusku, sankcie voči rusku, protiruské sankcie
            none: zmluvná pokuta, zmluvné pokuty
            none: zmluvnú pokutu, zmluvnej pokuty, do konca, do detailov, do budúcna, na základe, na rozdiel od
            none: na druhej strane
            none: na jednej strane, na internete, na webe, na trhu, na stránke, na stránkach, na príklad, na prvý pohľad
            none: na papieri, na diaľku
            none: na mieste, odvtedy, od roku, od začiatku, po prvé, po druhé, po tretie, u nás, z hľadiska, z toho, z čoho
            none: zo zákona, po celý čas
            none: k tomu, prihlásiť sa, čítajte aj, čítajte viac, čítať viac, všetky práva vyhradené, newsletter*
            none: odber noviniek, východiskový bod
            none: umelá inteligencia, umelej inteligencie, umelú inteligenciu, rozpoznávanie tvárí, rozpoznávania tvárí
            none: platí že, platí pre
            none: oznámenie porušenia, oznámenia porušenia, porušenie ochrany osobných údajov, porušenia ochrany osobných údajov
            none: záznamy o spracovateľských, záznamoch o spracovateľských, v rámci, v rade, obchodné podmienky, právo namietať
            none: na trhu práce, v poriadku, verejný poriadok, v spoločnosti panuje, trestný čin, trestného činu
            none: trestnej činnosti, trest odňatia, trestu odňatia, trestné konanie, trestný zákon, trestný poriadok
            none: zodpovedná osoba za, na webovej stránke, na webových stránkach, na webovom sídle, na serveri
            none: odvoláva sa na, sa odvoláva na, na ktorú sa odvoláva, na ktorý sa odvoláva, odvolal sa na zdroje
            none: odvolala sa na zdroje, s odvolaním na, prevádzkovateľ namietal že, namietal že išlo
            none: vo zvyšku žalobu zamietol, vo zvyšku zamietol, vo zvyšnej časti žalobu zamietol, na účel
            none: do nákladov
            none: tlačidlo na odmietnutie, tlačidla na odmietnutie, tlačidlo odmietnuť, odmietnutie cookies
            none: odmietnuť cookies, odmietnuť všetko, odvolanie súhlasu, odvolania súhlasu, odvolať súhlas
            none: odvolali súhlas, odvolala súhlas, odvolal súhlas, súhlas odvolať, súhlas odvolal*
            none: do právoplatnosti, od právoplatnosti, od právoplatnosti rozhodnutia, nie je právoplatné
            none: nie je právoplatná, ešte nie je právoplatné, nenadobudlo právoplatnosť, ešte nenadobudlo
            none: zatiaľ nenadobudlo, nie je konečné
            none: lehota na vyjadrenie, lehotu na vyjadrenie, na vyjadrenie má, lehota na podanie
            none: v konaní proti účastníkovi
            none: právo podať sťažnosť, právo podať návrh
            instance 0: rozklad, rozkladu, rozkladom, predsedu úradu, predsedníčky úradu
            instance 0: rozklad*, predseda úradu, predsedníčka úradu, druhostupňov*
            instance 1: krajský súd, krajského súdu, krajskému súdu, správny súd, správneho súdu, správnemu súdu
            instance 1: krajským súdom, správneho súdu v, prvý stupeň, prvom stupni, prvého stupňa, prvostupňov*
            instance 1: správny súd v, prvá inštancia, prvej inštancie, prvej inštancii, mestský súd, mestského súdu
            instance 2: odvolací súd, odvolacieho súdu, druhá inštancia, druhej inštancie
            instance 3: najvyšší správny, najvyššieho správneho, najvyššiemu správnemu, najvyšším správnym
            instance 3: najvyšší správny súd, najvyššieho správneho súdu, najvyššiemu správnemu súdu, kasačný
            instance 3: kasačného, kasačnú, kasačnej
            instance 3: najvyšší súd, najvyššieho súdu, ústavný súd, ústavného súdu, kasačn*
            judgment: rozsudok, rozsudku, rozsudkom, rozsudky, nález, nálezom, verdikt, verdiktu
            remedy: možno podať, je možné podať, možno sa odvolať, možno napadnúť, je prípustn*, nie je prípustn*
            remedy: právo podať, lehota na podanie, lehote na podanie, poučenie, môže podať rozklad, môžu podať
            remedy: možno podať rozklad, možno podať odvolanie, možno podať žalobu, možno do … podať, je prípustná
            remedy: je prípustný, môže podať
            remedy: nemožno sa odvolať
            restore: obnovil, obnovil pokutu, pôvodnú výšku, pôvodnej výške, pôvodnú sumu
            reduce: znížil pokutu, znížila pokutu, znížil sankciu, zoškrtal, ubral, ubrala, zmiernilo
            reduce: zmiernil trest, zmiernil sankciu, o polovicu nižšia, o polovicu nižšiu, polovičná pokuta
            reduce: polovičnú pokutu, na polovicu, na tretinu, moderačn*, upustil od časti
            reduce: znížil … na, znížila … na, zrazil … na, klesla … na
            annul: zrušil … sankciu, zrušil … rozsudok, zrušil pokutu, zrušila pokutu, pokuta padla, pokuta neplatí
            annul: pokutu platiť nemusí, nemusí platiť pokutu, zhodil, zhodila
            annul: zrušil … pokutu, zrušil … rozhodnutie, zrušila … rozhodnutie
            grant: dal žalobkyni za pravdu, prisvedčil firme, vyhovel žalobe, vyhovel rozkladu, vyhovela rozkladu
            grant: vyhovel kasačnej sťažnosti, vyhovel odvolaniu, žalobe vyhovel, rozkladu vyhovel, uspela na
            grant: uspel na, uspela so žalobou, uspel so žalobou
            grant: dal … za pravdu, dala … za pravdu, vyhovel … žalobe
            dismiss: zamietol … žalobu, zamietol … rozklad, zamietla … rozklad, zamietol … sťažnosť
            dismiss: zamietol žalobu, zamietol kasačnú, zamietol rozklad, zamietla rozklad, odmietol žalobu
            dismiss: odmietol kasačnú, odmietol rozklad, odmietla rozklad, rozklad … odmietla, rozklad … zamietla
            dismiss: zamietol … kasačnú sťažnosť, nepochodil, nepochodila, pohorel, pohorela, rozklad nepomohol
            dismiss: odvolanie nepomohlo, žaloba nepomohla, dal úradu za pravdu, úradu dal za pravdu
            dismiss: prisvedčil žalovanému, dal za pravdu žalovanému, postavil sa za úrad, sa postavil za úrad
            dismiss: postavil sa za rozhodnutie, priklonil sa k úradu, sa priklonil k úradu, bez úspechu, neúspešne
            dismiss: zamietol … odvolanie
            uphold: potvrdil … pokutu, potvrdil … rozhodnutie, potvrdila … pokutu, ponechala v platnosti
            uphold: ponechal pokutu, ponechala v plnej výške, ponechal v plnej výške, je právoplatná, je právoplatné
            uphold: je konečná, definitívne zaplatí, definitívne potvrdil, musí definitívne, sankciu potvrdil
            uphold: ponechala … v platnosti, ponechal … v platnosti, ponechala … v plnej výške
            refer: vrátil vec súdu, prejudiciálnou otázkou, súdnemu dvoru predložil, súdnemu dvoru eú predložil
            refer: predložil otázku
            refer: vrátil … na ďalšie konanie, vrátila … na ďalšie konanie, predložil … otázku, položil … otázku
            appealVerb: podala … žalobu, podal … žalobu, podala … rozklad, podal … rozklad, podalo … rozklad
            appealVerb: podala … kasačnú sťažnosť, podal … kasačnú sťažnosť, podala … odvolanie, obrátila sa … na súd
            appealVerb: obrátil sa … na súd, napadla … na súde, napadol … na súde, bránila sa … na súde
            ngoNoun: noyb
            personNoun: klientk*, pacientk*, účtovní*, dôchod*, novinár*, advokát*, učiteľ*, lekár*, matka, otec
            personNoun: sused*, študent*, poslan*, bývalý zamestnanec, bývalá zamestnankyňa, navrhovateľ*, živnostní*
            personNoun: majiteľ*, obyvateľ*, nájomní*, právnik, právnička, zákazníčk*
            ngoNoun: iniciatívy, iniciatíve, odborov, odborového zväzu, občianskemu združeniu, mimovládky
            ngoNoun: spotrebiteľského združenia, ochranári súkromia
            ngoNoun: združenie, združenia, združením, odbory, odborový zväz, nadácia, nadácie
            lodge: podala na úrade, obrátil sa na úrad, obrátila sa na úrad, obrátili sa na úrad, na návrh
            complaint: návrhu na začatie konania, sťažnostiach, oznámenie zamestnanca
            complaint: návrh na začatie, návrh na začatie konania, podnetom
            partial: čiastočne, sčasti, v časti, z časti
            intend: nevylučuje, odvoláme sa, odvolá sa, sa odvolá, sa odvoláme, podá žalobu, podáme žalobu
            intend: podá rozklad, podáme rozklad, bude sa brániť, budeme sa brániť, obráti sa na súd
            intend: obrátime sa na súd, napadne, napadneme, zvažuje, zvažujú, chystá, chystajú, pripravuje, pripravujú
            intend: odvoláme, podáme, obrátime, zažalujeme, budeme, chceme, plánujeme, zvažujeme, mienime, hodláme
            intend: zamýšľame, chystáme, chystáme sa, pripravujeme, nesúhlasí s výškou, nemieni, podajú, napadnú
            intend: zažaluje, ráta s, avizovalo, oznámili, ohlásilo, ohlásili, zvážime, vyčká, preštudujeme
            intend: sme pripravení, vyhradzuje si
            intend: avizuje, avizoval*
            appealVerb: odvoláme sa, odvolá sa, sa odvolá, sa odvoláme, bude sa brániť, budeme sa brániť
            appealVerb: budeme sa odvolávať, sa odvolávať, odvolali sme sa, sme sa odvolali, podáme odvolanie
            appealVerb: podáme rozklad, podáme žalobu, podáme správnu žalobu, podáme kasačnú sťažnosť
            appealVerb: podali sme rozklad, podali sme odvolanie, podali sme žalobu, podali rozklad, rozklad podali
            appealVerb: podaný rozklad, sa obrátime na súd, pôjdeme na súd, ideme na súd, ísť až na súd, ísť na súd
            appealVerb: dá sa na súd, sa budeme brániť, budú sa brániť, sa budú brániť, bude brániť na súde
            appealVerb: zažalujeme, zažaluje, žalovať, súdiť, sa bude súdiť, sa súdi s úradom, súdi sa s úradom
            appealVerb: podala námietky, podal námietky, podá námietky, podala odpor, podal odpor, chystá odvolanie
            appealVerb: chystá kasačnú, chystajú žalobu, chystajú rozklad, pripravuje žalobu, pripravuje rozklad
            appealVerb: pripravuje odvolanie, ohlásila odvolanie, ohlásil odvolanie, ohlásilo odvolanie
            appealVerb: ohlásila rozklad, ohlásil rozklad, avizovala rozklad, avizoval rozklad, avizovala žalobu
            appealVerb: zvažuje žalobu, zvažuje kasačnú, zvažuje ústavnú sťažnosť, zvažuje rozklad
            appealVerb: zvažuje odvolanie, zvažujeme žalobu, rozkladom napadla, rozkladom napadol, žalobou napadla
            appealVerb: žalobou napadol, bráni na, bránila postihu, bránil postihu, bránilo postihu, žiada zrušenie
            appealVerb: žiadala zrušenie, požiadala o zrušenie, požiadal o zrušenie, navrhla zrušiť, navrhol zrušiť
            appealVerb: využije všetky, vyčerpá všetky, využije opravné, odvolá na súd, odvolá k, odvolala na
            appealVerb: odvolal na
            appealVerb: obráti sa na súd, obrátime sa na súd, napadne, napadneme, chystá rozklad, chystá žalobu
            propose: navrhujú pokutu, navrhuje pokutu, navrhol pokutu, taký trest navrhujú, hrozí pokuta
            propose: hrozí … pokuta, môže prísť o, chce uložiť, chystá sa uložiť, zamýšľa uložiť, návrh rozhodnutia
            propose: chystá uložiť, navrhli, predbežné stanovisko, predbežný záver, oznámenie o zámere
            propose: chystá pokutu, finišuje s pokutou, v protokole o kontrole, o pokute sa ešte nerozhodlo
            propose: ešte nerozhodol, prokurátor navrhuje
            propose: predbežné rozhodnutie
            rumour: oboznámení s, oboznámených s, oboznámený s, podľa zdroja, podľa informácií agentúry
            rumour: nechceli byť menovaní, pod podmienkou anonymity, mohol by zaplatiť, malo by ísť o, má ísť o
            rumour: môže dosiahnuť až, mohla by dosiahnuť, špekuluje sa, špekulácie, špekulácií
            rumour: nemenovaného zdroja, nemenované zdroje, nemenovaných ľudí
            rumour: podľa zdrojov, neoficiálne, zdroj blízky, oboznámen* zdroj*
            rumour: podľa zdrojov, neoficiálne, zdroj blízky, oboznámen* zdroj*
            remedy: možno … podať, môže … podať, možno … napadnúť
            """#)
}
