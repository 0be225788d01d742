extension Language {
    /// Czech, as the press, the authority, the courts and the law firms of the Czech Republic write it.
    static let czech = Language(
        "cs", countries: ["CZ"], inflectsNames: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: a, i, v, ve, na, z, ze, s, se, do, o, u, k, ke, po, za, od, ode, pro, při, před, nad, pod, mezi, bez, podle
            stop: proti, kvůli, díky, kromě, vůči, během, kolem, okolo, skrz, mimo, vedle, místo, oproti, navzdory
            stop: prostřednictvím, ohledně, je, jsou, byl, byla, bylo, byli, byly, bude, budou, být, jsem, jsme, jste, není
            stop: nejsou, nebyl, nebyla, nebylo, nebude, má, mají, měl, měla, mělo, měli, měly, mít, nemá, nemají, může, mohou
            stop: mohl, mohla, mohlo, mohli, mohly, moci, nemůže, musí, musel, musela, muselo, museli, nemusí, lze, nelze, by
            stop: bych, bychom, si, že, aby, když, kdyby, kdy, kde, jak, jako, ale, avšak, však, nebo, či, ani, neboť, protože
            stop: proto, tak, takže, tedy, také, též, rovněž, pouze, jen, jenom, již, už, ještě, zatím, ovšem, sice, zda, jestli
            stop: pokud, jestliže, zatímco, ačkoli, ačkoliv, přestože, poté, potom, pak, nyní, teď, dnes, včera, zítra, loni
            stop: letos, tehdy, dosud, doposud, dříve, později, nedávno, brzy, vždy, nikdy, často, někdy, znovu, opět, například
            stop: např, tzv, tj, atd, apod, resp, mj, který, která, které, kteří, kterého, kterou, kterým, kterých, kterému
            stop: kterými, jenž, jež, jehož, jejíž, jejichž, což, co, čím, čeho, kdo, koho, komu, kým, ten, ta, to, ti, ty, toho
            stop: té, tomu, tom, tím, těch, těm, tu, tento, tato, toto, tito, tyto, tohoto, této, tomuto, tomto, tímto, těchto
            stop: těmto, touto, takový, taková, takové, takového, on, ona, ono, oni, ony, jeho, její, jejich, jej, ji, jí, jim
            stop: jich, mu, ho, mě, mi, nás, nám, vás, vám, my, vy, já, něj, něho, ní, nich, nim, ním, svůj, svá, své, svou
            stop: svého, svým, svých, náš, naše, všechny, všech, všichni, vše, všechno, každý, každá, každé, jiný, jiná, jiné
            stop: jiného, jiných, další, dalšího, dalších, jeden, jedna, jedno, jednoho, dva, dvě, tři, několik, více, méně
            stop: mnoho, málo, velmi, zhruba, přibližně, asi, téměř, skoro, nejméně, alespoň, nejvýše, až, než, sám, sama, samo
            stop: samotný, zejména, především, hlavně, dokonce, naopak, přitom, navíc, dále, nakonec, konečně, totiž, tudíž
            stop: nicméně, sotva, snad, možná, prý, údajně, pravděpodobně, zřejmě, jistě, právě, teprve, stále, pořád, dokud
            stop: odkud, kam, proč, jaký, jaká, jaké, jakou, jakým, kolik, tolik, podobně, stejně, společně, spolu, včetně
            stop: vzhledem, zároveň, současně, původně, celkem, celkově, roku, roce, let, lety, dne, dní, nikdo, nic, něco
            stop: někdo, žádný, žádná, žádné, šlo, jde, oznámil, uvedl, řekl, rozhodnutí, pokuta, zdroj, foto, autor, článek
            stop: právní, zpráva, datum, publikováno, věc, čtěte, sdílet, aktualizováno, tisková, ilustrační, obsah, úvod, závěr
            stop: přehled, spisová, značka, ať, kéž, nechť, sb, sms, mms, ip, pdf, čr, eu, usa, ceo, it, ai, evropanů, evropané
            stop: evropanům, čechů, češi, čechům, němců, italů, francouzů, irové, lidí, kč, nss, sdeu, data, dat, údaje, údajů
            stop: únik, úniku, osobní, osobních, rekordní, krajská, krajské, krajský, městská, městské, státní, ochrana
            stop: částkou, částka, částku, částky, částce, výši, výše
            stop: bezpečnost, provozovatelé, skutkový, skutková, vyšší, nižší, ne
            abbr: čl, odst, písm, č, čj, č . j, sp . zn, sp, zn, tzv, tj, atd, apod, např, resp, mj, tis, mil, mld, str, s, st
            abbr: ul, nám, dr, ing
            abbr: mgr, judr, phdr, rndr, mudr, prof, doc, bc, csc, ph . d, tel, popř, příp, pozn, red, vyd, roč, sb, násl, ust
            abbr: kč, cca, ca, min
            abbr: max, hod, r, o . p . s, p . o, s . r . o, a . s, z . s, z . ú, v . o . s, k . s, s . p, ú, vs, inc, ltd, corp
            abbr: co, vč, tzn, aj, event, srov
            abbr: viz, ad, st, ml, km, sv, bř, gen, plk, por, zast, odd, obr, tab, in
            abbr: uno, bre, dub, kve, srp, rij

            the: ten, ta, to, ti, ty, té, toho, tomu, tom, tím, tu, těch, těm, těmi, tento, tato, toto, tito, tyto, tohoto, této
            the: tomuto, tomto
            the: tímto, touto, tuto, těchto, těmto, těmito, jeho, její, jejich, svůj, svá, své, svou, svého, svému, svým, svých
            the: jejího, náš, naše
            the: takový, taková, takové, uvedený, uvedená, uvedené, uvedeného, zmíněný, zmíněná, zmíněné, zmíněného, předmětný
            the: předmětné
            the: předmětná, dotyčný, dotyčná, oba, obě, obou, oběma, každý, každá, každé, všechny, všech, celý, celá, samotný
            the: samotná, onen
            the: jmenovaný, jmenovaná, tamní, tamního
            a: jeden, jedna, jedno, jednoho, jedné, jednu, jednomu, jedním, nějaký, nějaká, nějaké, některý, některá, některé
            a: některých, jistý
            a: jistá, jisté, jistého, určitý, určitá, určité, další, dalšího, dalšímu, jiný, jiná, jiné, jiného, jinou, jinému
            a: několik, několika
            a: více, řada, řadu, řady, mnoho, dva, dvě, dvou, dvěma, tři, tří, třem, čtyři, čtyř, pět, pěti, šest, sedm, osm
            a: devět, deset
            a: nejmenovaný, nejmenovaná, nejmenované, nejmenovaného, nejmenovanou, neznámý, neznámá, žádný, žádná
            a: blíže neurčený, jakýsi, jakási
            pronoun: on, ona, ono, oni, ony, ji, jí, ho, jej, mu, jemu, jim, je, jich, něj, něho, ní, ním, nich, nim, který
            pronoun: která, které, kteří
            pronoun: kterého, kterému, kterou, kterým, kterých, kterými, jenž, jež, jemuž, jehož, níž, kdo, ten, ta, to, ti
            pronoun: tato, tento, sebe
            pronoun: sobě, se, si, tím, poslední jmenovaný, druhý jmenovaný, oba, obě
            not: ne, není, nejsou, nebyl, nebyla, nebylo, nebyli, nebude, nebudou, nikdy, ani, bez, žádný, žádná, žádné, žádného
            not: žádnou, nikdo
            not: nic, nikoli, nikoliv, nemá, nemají, neměl, neměla, nemusí, nemusela, nemusel, nemohl, nemohla, nemůže, nechce
            not: nechtěl
            not: nechtěla, nechtějí, místo aby, odmítl, odmítla, odmítá, neuložil, neuložila, neudělil, nezaplatí, nedostal
            not: nedostala, nehrozí
            and: a, i, jakož i, stejně jako, spolu s, společně s, a také, a rovněž, a dále, včetně, nebo, či, případně
            and: respektive, resp, &, plus
            and: anebo, jak i
            to: do, až, až do, na, a, po, k

            # Numbers, sums and dates.
            number 0.5: půl, půlku, polovina, polovinu, poloviny, půle
            number 0.25: čtvrt, čtvrtina, čtvrtinu
            number 0.75: tři čtvrtě
            number 1.5: půldruhého, jeden a půl, jedenapůl
            number 2.5: dva a půl, dvou a půl, dvaapůl
            number 3.5: tři a půl
            number 1: jeden, jedna, jedno, jednoho, jednu, jedné
            number 2: dva, dvě, dvou, dvěma
            number 3: tři, tří, třem, třemi
            number 4: čtyři, čtyř, čtyřem
            number 5: pět, pěti
            number 6: šest, šesti
            number 7: sedm, sedmi
            number 8: osm, osmi
            number 9: devět, devíti
            number 10: deset, deseti
            number 11: jedenáct, jedenácti
            number 12: dvanáct, dvanácti
            number 13: třináct, třinácti
            number 14: čtrnáct, čtrnácti
            number 15: patnáct, patnácti
            number 16: šestnáct, šestnácti
            number 17: sedmnáct, sedmnácti
            number 18: osmnáct, osmnácti
            number 19: devatenáct, devatenácti
            number 20: dvacet, dvaceti
            number 25: pětadvacet
            number 30: třicet, třiceti
            number 35: pětatřicet
            number 40: čtyřicet, čtyřiceti
            number 50: padesát, padesáti
            number 60: šedesát, šedesáti
            number 70: sedmdesát, sedmdesáti
            number 80: osmdesát, osmdesáti
            number 90: devadesát, devadesáti
            number 200: dvě stě, dvěstě
            number 300: tři sta, třista
            number 400: čtyři sta
            number 500: pět set
            number 600: šest set
            number 700: sedm set
            number 800: osm set
            number 900: devět set
            number 100: sto
            number 1000: tisíc
            number 1000000: milion, milión
            scale 2: sto, sta, set, stovka, stovky, stě
            scale 3: tisíc, tisíce, tisíci, tisících, tisícům, tis, tisícovek
            scale 6: milion, miliony, milionů, milionu, milionem, milionům, milionech, milión, milióny, miliónů, miliónu, mil
            scale 6: mio, mega, mega korun
            scale 6: meur, musd, mgbp, mchf
            scale 9: miliarda, miliardy, miliard, miliardu, miliardě, miliardou, miliardám, miliardách, mld
            scale 12: bilion, biliony, bilionů, bilionu, bln
            currency CZK: kč, koruna, koruny, korun, korunu, korunám, korunami, korunách, korunou, českých korun, české koruny
            currency CZK: czk
            currency EUR: euro, eura, eur, eurům, eury, eurech, eurem
            currency EUR: meur
            currency USD: dolar, dolary, dolarů, dolaru, dolarům, dolarech, amerických dolarů, amerického dolaru, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: libra, libry, liber, libru, librách, britských liber, britské libry, liber šterlinků, šterlinků, gbp
            currency GBP: mgbp
            currency CHF: frank, franky, franků, franku, švýcarských franků, švýcarské franky, švýcarského franku, chf
            currency CHF: mchf
            currency SEK: švédských korun, švédské koruny, švédská koruna, sek
            currency NOK: norských korun, norské koruny, norská koruna, nok
            currency DKK: dánských korun, dánské koruny, dánská koruna, dkk
            currency ISK: islandských korun, islandské koruny, isk
            currency PLN: zlotý, zloté, zlotých, zlotého, polských zlotých, pln
            currency HUF: forint, forinty, forintů, forintu, maďarských forintů, huf
            currency RON: leu, lei, lejů, rumunských lei, rumunské lei, ron
            currency BGN: leva, leva, bulharských leva, levů, bgn
            currency HRK: kuna, kuny, kun, chorvatských kun, hrk
            currency TRY: lir, liry, tureckých lir
            currency RUB: rubl, rubly, rublů, rub
            currency UAH: hřiven, hřivny, uah
            currency JPY: jen, jenů, jpy
            currency CNY: jüan, jüanů, juanů, cny
            currency KRW: wonů, jihokorejských wonů, krw
            currency CAD: c $, ca $
            subunit: cent, centy, centů, haléř, haléře, haléřů
            between: mezi
            between: rozmezí
            insteadOf: místo, namísto
            approx: asi, zhruba, přibližně, okolo, kolem, téměř, skoro, přes, více než, víc než, méně než, bezmála, takřka
            approx: minimálně, nejméně
            approx: alespoň, přinejmenším, v přepočtu, v přepočtu asi, v přepočtu přes, v přepočtu zhruba, tedy, tedy asi, cca
            approx: ca, circa
            approx: něco přes, o něco více než, lehce přes, těsně pod, pod, nad, celkem, celých, rovných, rovné, přesně
            approx: rekordních, rekordní
            approx: symbolických, pouhých, pouze, jen, řádově, odhadem, dohromady, ve výši asi, ekvivalent
            perPeriod: denně, za den, na den, za každý den, za každý den prodlení, za den prodlení, za každý další den
            perPeriod: každý den, týdně
            perPeriod: za týden, za každý týden, měsíčně, za měsíc, za každý měsíc, za hodinu, za každé porušení

            month 1: leden, ledna, lednu, lednem
            month 2: únor, února, únoru, únorem, úno
            month 3: březen, března, březnu, březnem, bře
            month 4: duben, dubna, dubnu, dubnem, dub
            month 5: květen, května, květnu, květnem, kvě
            month 6: červen, června, červnu, červnem
            month 7: červenec, července, červenci, červencem
            month 8: srpen, srpna, srpnu, srpnem, srp
            month 9: září, zářím
            month 10: říjen, října, říjnu, říjnem, říj
            month 11: listopad, listopadu, listopadem
            month 12: prosinec, prosince, prosinci, prosincem
            dateWord: den, dne, měsíce
            weekday 1: pondělí, pondělní, pondělního
            weekday 2: úterý, úterní, úterního
            weekday 3: středa, středu, středy, středeční
            weekday 4: čtvrtek, čtvrtku, čtvrteční
            weekday 5: pátek, pátku, páteční
            weekday 6: sobota, sobotu, soboty, sobotní
            weekday 7: neděle, neděli, nedělní
            day 0: dnes, dneska, dnešní, dnešního, dnešním, dnes ráno, dnešního dne
            day -1: včera, včerejší, včerejšího, včerejším
            day -2: předevčírem, před dvěma dny
            day 1: zítra, zítřejší
            yearRef 0: letos, letošní, letošního, letošním, tento rok, v tomto roce, tohoto roku, t . r
            yearRef -1: loni, loňský, loňského, loňském, loňská, loňské, loňskou, minulý rok, v minulém roce
            yearRef -1: minulého roku, v předchozím roce, před rokem, vloni, uplynulý rok
            yearRef -2: předloni, předloňský, předloňského, předloňské, před dvěma lety
            yearRef -3: před třemi lety
            yearRef -4: před čtyřmi lety
            yearRef -5: před pěti lety
            yearRef 1: příští rok, v příštím roce, příštího roku, následující rok, v následujícím roce
            monthRef 0: tento měsíc, v tomto měsíci, tohoto měsíce, t . m
            monthRef -1: minulý měsíc, v minulém měsíci, minulého měsíce, před měsícem, v předchozím měsíci
            monthRef -2: před dvěma měsíci
            monthRef -3: před třemi měsíci
            monthRef 1: příští měsíc, v příštím měsíci, následující měsíc
            thatYear 0: téhož roku, stejného roku, ve stejném roce, v témže roce, toho roku
            thatYear -5: o pět let dříve
            thatYear -4: o čtyři roky dříve
            thatYear -3: o tři roky dříve
            thatYear -2: o dva roky dříve
            thatYear 1: o rok později, rok poté, následujícího roku, rok nato
            thatYear -1: o rok dříve, rok předtím, předchozího roku
            thatMonth 0: téhož měsíce, stejného měsíce, ve stejném měsíci
            thatMonth -3: o tři měsíce dříve
            thatMonth -2: o dva měsíce dříve
            thatMonth 1: o měsíc později
            thatMonth -1: o měsíc dříve
            thatDay 0: téhož dne, ten samý den, stejného dne, tentýž den, ve stejný den
            thatDay 1: o den později, den poté, následujícího dne, druhý den, den nato, následující den, další den
            thatDay -1: o den dříve, den předtím, předchozího dne
            until: do, nejpozději, nejpozději do, před, od, ode dne, do dne, nejpozději dne, lhůta
            ordinal 1: první, prvního, prvnímu, prvním, prvá, prvé, prvém
            ordinal 2: druhý, druhá, druhé, druhého, druhém, druhou, druhým, druhému
            ordinal 3: třetí, třetího, třetím, třetímu
            ordinal 4: čtvrtý, čtvrtá, čtvrté, čtvrtého, čtvrtém, čtvrtým
            ordinal 5: pátý, pátá, páté, pátého, pátém, pátým
            ordinal 6: šestý, šestá, šesté, šestého, šestém, šestým
            ordinal 7: sedmý, sedmá, sedmé, sedmého
            ordinal 8: osmý, osmá, osmé, osmého
            ordinal 9: devátý, devátá, deváté, devátého
            ordinal 10: desátý, desátá, desáté, desátého
            ordinal 11: jedenáctý, jedenáctého
            ordinal 12: dvanáctý, dvanáctého
            ordinal 13: třináctý, třináctého
            ordinal 14: čtrnáctý, čtrnáctého
            ordinal 15: patnáctý, patnáctého
            ordinal 16: šestnáctý, šestnáctého
            ordinal 17: sedmnáctý, sedmnáctého
            ordinal 18: osmnáctý, osmnáctého
            ordinal 19: devatenáctý, devatenáctého
            ordinal 20: dvacátý, dvacátého
            ordinal 21: dvacátého prvního, jednadvacátého
            ordinal 22: dvacátého druhého, dvaadvacátého
            ordinal 23: dvacátého třetího
            ordinal 24: dvacátého čtvrtého
            ordinal 25: dvacátého pátého, pětadvacátého
            ordinal 26: dvacátého šestého
            ordinal 27: dvacátého sedmého
            ordinal 28: dvacátého osmého
            ordinal 29: dvacátého devátého
            ordinal 30: třicátý, třicátého
            ordinal 31: třicátého prvního
            season: na jaře, jaro, jara, v létě, léto, léta, na podzim, podzim, podzimu, v zimě, zima, zimy, začátkem
            season: na začátku, počátkem, zkraje
            season: koncem, na konci, ke konci, v polovině, polovina, pololetí, v prvním pololetí, ve druhém pololetí, čtvrtletí
            season: v první polovině
            season: ve druhé polovině

            # The law.
            gdpr: gdpr, gdrp, obecn* nařízení o ochraně osobních údajů, obecn* nařízení, nařízení o ochraně osobních údajů
            gdpr: nařízením o ochraně osobních údajů
            gdpr: nařízení evropského parlamentu a rady, nařízení 2016, nařízení ( eu, nařízení eu, nařízením eu
            gdpr: evropsk* nařízen*, unijn* nařízen*
            gdpr: evropsk* pravid* o ochraně, evropsk* pravid* ochrany, unijn* pravid* o ochraně, unijn* pravid* ochrany
            gdpr: pravid* eu o ochraně
            gdpr: pravid* ochrany osobních údajů eu, evropsk* pravid* na ochranu, unijn* pravid* na ochranu
            gdpr: evropsk* předpis* o ochraně
            gdpr: unijn* předpis* o ochraně, evropsk* zákon* o ochraně, unijn* legislativ*, evropsk* legislativ* o ochraně
            gdpr: evropsk* pravid* pro ochranu
            gdpr: evropsk* norm* o ochraně, unijn* norm* o ochraně, unijn* pravid* pro ochranu
            ukGDPR: uk gdpr, britsk* gdpr, britsk* zákon* o ochraně osobních údajů, britsk* zákon* o ochraně údajů
            ePrivacy: zákon* č . 480 / 2004, zákon* č . 127 / 2005, zákon* o elektronických komunikacích
            ePrivacy: zákon* o některých službách informační společnosti
            ePrivacy: eprivacy, e-privacy, cookie*, cookies, obchodní sdělení, obchodního sdělení, obchodních sdělení
            ePrivacy: obchodními sděleními
            ePrivacy: obchodním sdělením, nevyžádan*, spam, spamu, spamy, telemarketing*, přímý marketing, přímého marketingu
            ePrivacy: přímým marketingem
            ePrivacy: zákon* č . 480, č . 480, rozesílk*, nevyžádan* hovor*, nevyžádan* telefonát*
            ePrivacy: marketingov* telefonát*
            ePrivacy: cookie lišt*, marketingov* hovor*, marketingov* volán*, souborů cookie
            ePrivacy: 480 / 2004, 127 / 2005
            nationalLaw: zákon* č . 101 / 2000, zákon* č . 110 / 2019, zákon* o zpracování osobních údajů
            nationalLaw: zákon* o ochraně osobních údajů
            nationalLaw: star* zákon*, star* úprav*, dřívějš* zákon*, předchoz* zákon*, starého zákona, národn* zákon*
            nationalLaw: trestněprávn* směrnic*
            nationalLaw: zákon* o policii, zákoník* práce, občansk* zákoník*, adaptačn* zákon*, předchoz* úprav*
            nationalLaw: před účinností gdpr, 101 / 2000
            nationalLaw: 110 / 2019
            otherField: antimonopoln*, úřad pro ochranu hospodářské soutěže, úřadu pro ochranu hospodářské soutěže, ^úohs
            otherField: hospodářsk* soutěž*
            otherField: kartel*, kartelov*, zneužit* dominantní*, dominantní* postaven*, veřejn* zakáz*, česká obchodní inspekce
            otherField: české obchodní inspekce, obchodní inspekc*, ^čoi, spotřebitelsk* klam*, klamav* praktik*
            otherField: nekal* obchodn*, nekal* praktik*
            otherField: nekal* soutěž*, česká národní banka, české národní banky, ^čnb, ^čtú, český telekomunikační úřad
            otherField: českého telekomunikačního úřadu
            otherField: energetick* regulačn*, ^erú, finanční úřad, finančního úřadu, finanční správ*, daň, daně, daní, daňov*
            otherField: dph, celní správ*
            otherField: celnic*, clo, fotbal*, ^fačr, ^uefa, ^fifa, hokej*, rozhodčí řízení, gólman*, doping*, hygien*
            otherField: inspekce práce
            otherField: inspekci práce, potravinářsk*, životní* prostřed*, čižp, znečištěn*, praní špinavých peněz, korupc*
            otherField: úplat*, úplatk*
            otherField: dopravní přestup*, překročení rychlosti, radar*, akt* o digitálních službách, akt* o digitálních trzích
            otherField: emis*, dieselgate
            otherField: autorsk* práv*, patent*, fúz*, rada pro rozhlasové, rady pro rozhlasové, greenwashing*, státní podpor*
            otherField: ^nkú, inspektorát práce, inspektorátu práce, oblastní inspektorát, kybernetick* bezpečnost*
            otherField: insolvenc*
            article: čl, článek, článku, článkem, články, článků, články
            provision: §, paragraf, paragrafu, bod odůvodnění, recitál
            act: zákon, zákona, zákonu, zákoně, zákonem, zákoník*, listiny, úmluv*, vyhlášk*, řádu, řádem
            act: ústavy
            paragraph: §, odst, odstavec, odstavce, odstavci, odstavcem, odstavců
            point: písm, písmeno, písmena, písmene, písmenem, písmeni, bod, bodu, bodě, bodem
            infringe: poruš*, neporuš*, nezákonn*, protiprávn*, protizákonn*, nelegáln*, v rozporu s, v rozporu se, rozpor s
            infringe: přestupek, přestupku
            infringe: přestupky, přestupků, přestupkem, neoprávněn*, bez souhlasu, bez právního základu, bez právního titulu
            infringe: bez právního důvodu
            infringe: chyběl právní, chybí právní, chyběl souhlas, nedodržel*, nedodržen*, nedodržov*, nesplnil*, nesplněn*
            infringe: neplnil*, nezabezpečil*
            infringe: nezajistil*, nedostatečn* zabezpeč*, nedostatečn* opatření, pochybil*, pochyben*, prohřešil*, prohřeš*
            infringe: proviněn*
            infringe: odporuje, odporovalo, nepřijal*, neohlásil*, neoznámil*, neinformoval*, nevyhověl*, zanedbal*, nedostatk*
            infringe: obcház*
            infringe: neprávem, nesprávn*, neřídil*
            > Společnost Havlín s.r.o. nepřijala vhodná opatření a porušila tak čl. 32 GDPR.
            personalData: osobní údaje, osobních údajů, osobním údajům, osobními údaji, osobních údajích, osobní data, osobních dat

            # Measures.
            fine: pokuta, pokuty, pokutu, pokutou, pokutě, pokut, pokutám, pokutách, pokutami, peněžitá pokuta, peněžité pokuty
            fine: správní pokuta
            fine: správní pokuty, správní pokutu, správní pokutou, finanční pokuta, finanční pokutu, finanční pokuty
            fine: peněžitý trest, peněžitého trestu
            fine: peněžitým trestem, sankce, sankci, sankcí, sankcím, sankcemi, sankcích, finanční sankce, finanční sankci
            fine: finanční sankcí, peněžitá sankce
            fine: správní sankce, správní trest, správního trestu, správní tresty, trest, trestu, trestem, tresty, postih
            fine: postihu, postihem
            fine: postihy, postihů, finanční postih, finanční postihu, megapokuta, megapokutu, superpokuta, megapokuty
            fine: gdpr pokuta, pokuta gdpr
            fine: rekordní pokuta, rekordní pokutu, rekordní pokutou, milionová pokuta, milionovou pokutu, mastná pokuta
            fine: finančního postihu, finanční trest, peněžní sankce, peněžní sankci, úhrnný trest, úhrnná pokuta
            fine: úhrnnou pokutu, úhrnné pokuty, pořádková pokuta, pořádkovou pokutu, pořádkové pokuty, flastr
            fine: flastru, milionové pokuty, miliardová pokuta, miliardovou pokutu
            fine: mastnou pokutu
            fineVerb: pokutoval, pokutovala, pokutovalo, pokutovali, pokutován, pokutována, pokutováno, pokutováni, pokutovat
            fineVerb: pokutuje, pokutují
            fineVerb: napařil, napařila, napařilo, potrestal, potrestala, potrestalo, potrestali, potrestán, potrestána
            fineVerb: potrestáno, potrestat
            fineVerb: potrestá, trestá, sankcionoval, sankcionovala, sankcionován, sankcionována, sankcionovat, sankcionuje
            fineVerb: postihl, postihla
            fineVerb: pokutuji, potrestaly, potrestané, potrestaného, potrestanou, potrestanému, potrestáni, trestal
            fineVerb: trestala, postihnout, sankcionovali, sankcionuji, sankcionujeme, pokutovanou, pokutovanému
            fineVerb: pokutovány
            fineVerb: postižen, postižena, pokutovaný, pokutovaná, pokutované, pokutovaného, potrestaný, potrestaná
            > Úřad potrestal provozovatele e-shopu částkou 120 tisíc korun.
            impose: uložil, uložila, uložilo, uložili, uložily, uložena, uložen, uloženo, uloženy, uložená, uložené, uloženou
            impose: uložený, uloženého
            impose: uložit, uloží, ukládá, ukládají, ukládal, ukládala, ukládat, ukládající, uložení, uložením, udělil, udělila
            impose: udělilo, udělili
            impose: udělena, udělen, uděleno, uděleny, udělená, udělené, udělenou, udělit, udělí, uděluje, udělují, udělení
            impose: vyměřil, vyměřila
            impose: vyměřilo, vyměřili, vyměřena, vyměřen, vyměřeno, vyměřená, vyměřené, vyměřenou, vyměřit, vyměří, vyměřuje
            impose: vyměření, napařil
            impose: napařila, napařilo, napařena, napařit, dal, dala, dalo, dali, dát, dává, vydal, vydala, vydalo, vydán
            impose: vydána, vydáno, vydat
            impose: vydává, stanovil, stanovila, stanovilo, stanovena, stanoveno, stanovit, nařídil, nařídila, určil, určila
            impose: přijal, přijala
            impose: přijato, zvolil, zvolila, padla, padly, padne, nadělil, nadělila, vyslovil, vyslovila, přiklepl, přiklepla
            impose: vystavil
            impose: předepsalo, předepsat, předepíše, vyměřil si, uděluje se, udělovat, napařili, osolil, osolila
            impose: našil, vystavil účet, poslal účet, vyčíslil, nasadil, nasolil, sáhl k, sáhla k, přistoupil k
            impose: přistoupila k, rozhodl o uložení, rozhodla o uložení, uloženým, uloženými, uloživ, uznal vinnou
            impose: uznal vinným, uznala vinnou, uznán vinným, uznána vinnou, se uznává vinnou, se uznává vinným
            impose: uznává vinnou, dopadl na, dopadla na, sazbou
            impose: vystavila, předepsal, předepsala, rozdal, rozdala, rozdalo, zasadil, poslal, poslala, dopadla, přikázal
            > Hamburský úřad vyměřil řetězci Norvent pokutu 900 tisíc eur.
            receive: dostal, dostala, dostalo, dostali, dostaly, dostane, dostanou, dostat, dostává, obdržel, obdržela, obdrželo
            receive: obdrželi
            receive: obdrží, obdržet, hrozí, hrozila, hrozilo, hrozit, čelí, čelila, čelil, čelit, schytal, schytala, schytalo
            receive: vyfasoval, vyfasovala
            receive: inkasoval, inkasovala, vysloužil si, vysloužila si, vysloužilo si, si vysloužil, si vysloužila
            receive: si vysloužilo, odnesl, odnesla
            receive: postihla, postihl, stihla, stihl, potkala, koledoval si, neunikl, neunikla, zasáhla, padla na, dopadla na
            receive: utržil, utržila
            receive: vyfasovalo, vyfasovali, odnesla si, odnesl si, odneslo si, odneslo, si odnesla, si odnesl
            receive: vyvázla s, vyvázl s, vyvázlo s, vyvázla bez, nevyhnul se, nevyhnula se, nevyhnulo se
            receive: padla … pokuta, schytali, obdrženou, přistála, přistál, má na krku, doplatila na, doplatil na
            receive: doplatilo na, čeká, čekala, čekal, stihne, skončila s, skončil s, neušla, neušel, neušlo
            receive: dostalo od, dostala od, trest dostala, trest dostal
            receive: přijde si, nesl, ponese, nese, dočkal se, dočkala se, zveřejnil, zveřejnila, podléhá, vystavuje se, riskuje
            mustPay: zaplatit, zaplatí, zaplatil, zaplatila, zaplatilo, zaplatili, zaplatily, má zaplatit, mají zaplatit
            mustPay: musí zaplatit
            mustPay: musel zaplatit, musela zaplatit, bude muset zaplatit, budou muset zaplatit, měl zaplatit, měla zaplatit
            mustPay: zaplacení, zaplaceno
            mustPay: zaplacena, platit, platí, platil, platila, uhradit, uhradí, uhradil, uhradila, úhrada, úhradu, úhradě
            mustPay: odvést, vyplázne
            mustPay: přijde na, vyjde na, přišla na, vyšla na, stálo, stála, bude stát, zacvaká, zacvakat, doplatí, doplatil
            mustPay: doplatila, složit
            mustPay: zaplatíme, zaplatit musí, přišly na, přišlo na, přijde o, přijdou o, přišla o, přišel o
            mustPay: přišla firmu, přišlo firmu, přijde ho, přijde ji, přijde je, vyjde ho, vyjde ji, bude ho stát
            mustPay: bude ji stát, bude je stát, má uhradit, mají uhradit, musí uhradit, bude muset uhradit
            mustPay: musí odvést, uhrazení, uhrazena, uhrazeno, uhradilo, uhradili, uhradíme, odevzdat, odevzdá
            mustPay: odvede, odvedla, odvedl, poslala do státní, odešle, odeslali, dluží, platba ve výši, zaplaťte
            mustPay: rozloučí se s, splatná, splatnou, splatný
            mustPay: zatáhne, pyká
            order: nařídil, nařídila, nařídilo, nařídili, nařízeno, nařízena, nařídit, nařizuje, nařizují, přikázal, přikázala
            order: přikázalo, přikázáno, přikázat, přikazuje, uložil povinnost, uložila povinnost, uložilo povinnost
            order: uložena povinnost, uloženo opatření, uložil opatření, uložila opatření, uložení opatření, opatření k nápravě
            order: opatřením k nápravě, opatření k odstranění, nápravné opatření, nápravná opatření, nápravných opatření
            order: nápravným opatřením, nápravu, nápravy, náprava, vyzval, vyzvala, vyzvalo, vyzvána, vyzván, vyzvat, vyzývá
            order: požádal o nápravu, zavázal, zavázala, ukládá povinnost, pokynul, pokyn k, má čas, dal firmě
            order: má smaz*
            order: má vymaz*, má uprav*, má změnit, má zajistit, má informova*, má zastavit, má ukončit, má přestat, má napravit
            order: má odstranit, má zlikvidovat, má doplnit, má umožnit, má zavést, má zničit, mají smaz*, mají vymaz*
            order: mají uprav*, mají změnit, mají zajistit, mají informova*, mají zastavit, mají ukončit, mají přestat
            order: mají napravit, mají odstranit, mají zlikvidovat, mají doplnit, mají umožnit, mají zavést, mají zničit
            order: musí … smaz*, musí … vymaz*, musí … uprav*, musí … změnit, musí … zajistit, musí … informovat
            order: musí … vyrozum*, musí … uvědomit, musí … oznámit, musí … ukončit, musí … přestat, musí … napravit
            order: musí … odstranit, musí … zlikvidovat, musí … likvidovat, musí … doplnit, musí … umožnit
            order: musí … zavést, musí … zničit, musí … přijmout, musí … přepracovat, musí … poskytnout
            order: musí … zpřístupnit, musí … vydat, musí … stáhnout, musí … zakrýt, musí … vypnout, musí … odpojit
            order: musí … demontovat, musí … přizpůsobit, musí … dát do pořádku, musí … uvést, musí … doložit
            order: musí … omezit, musí … jmenovat, musí … proškolit, musí … anonymizovat, musí … aktualizovat
            order: musí … provést, musí … zpracovat, musí … vypracovat, musí … nastavit, musí … zabezpečit
            order: musí … vyřídit, musí … odpovědět, musí … vyhovět, musí … vrátit, musejí … smaz*, musejí … vymaz*
            order: musejí … uprav*, musejí … změnit, musejí … zajistit, musejí … informovat, musejí … vyrozum*
            order: musejí … uvědomit, musejí … oznámit, musejí … ukončit, musejí … přestat, musejí … napravit
            order: musejí … odstranit, musejí … zlikvidovat, musejí … likvidovat, musejí … doplnit, musejí … umožnit
            order: musejí … zavést, musejí … zničit, musejí … přijmout, musejí … přepracovat, musejí … poskytnout
            order: musejí … zpřístupnit, musejí … vydat, musejí … stáhnout, musejí … zakrýt, musejí … vypnout
            order: musejí … odpojit, musejí … demontovat, musejí … přizpůsobit, musejí … dát do pořádku
            order: musejí … uvést, musejí … doložit, musejí … omezit, musejí … jmenovat, musejí … proškolit
            order: musejí … anonymizovat, musejí … aktualizovat, musejí … provést, musejí … zpracovat
            order: musejí … vypracovat, musejí … nastavit, musejí … zabezpečit, musejí … vyřídit, musejí … odpovědět
            order: musejí … vyhovět, musejí … vrátit, bude muset … smaz*, bude muset … vymaz*, bude muset … uprav*
            order: bude muset … změnit, bude muset … zajistit, bude muset … informovat, bude muset … vyrozum*
            order: bude muset … uvědomit, bude muset … oznámit, bude muset … ukončit, bude muset … přestat
            order: bude muset … napravit, bude muset … odstranit, bude muset … zlikvidovat, bude muset … likvidovat
            order: bude muset … doplnit, bude muset … umožnit, bude muset … zavést, bude muset … zničit
            order: bude muset … přijmout, bude muset … přepracovat, bude muset … poskytnout
            order: bude muset … zpřístupnit, bude muset … vydat, bude muset … stáhnout, bude muset … zakrýt
            order: bude muset … vypnout, bude muset … odpojit, bude muset … demontovat, bude muset … přizpůsobit
            order: bude muset … dát do pořádku, bude muset … uvést, bude muset … doložit, bude muset … omezit
            order: bude muset … jmenovat, bude muset … proškolit, bude muset … anonymizovat
            order: bude muset … aktualizovat, bude muset … provést, bude muset … zpracovat, bude muset … vypracovat
            order: bude muset … nastavit, bude muset … zabezpečit, bude muset … vyřídit, bude muset … odpovědět
            order: bude muset … vyhovět, bude muset … vrátit, budou muset … smaz*, budou muset … vymaz*
            order: budou muset … uprav*, budou muset … změnit, budou muset … zajistit, budou muset … informovat
            order: budou muset … vyrozum*, budou muset … uvědomit, budou muset … oznámit, budou muset … ukončit
            order: budou muset … přestat, budou muset … napravit, budou muset … odstranit, budou muset … zlikvidovat
            order: budou muset … likvidovat, budou muset … doplnit, budou muset … umožnit, budou muset … zavést
            order: budou muset … zničit, budou muset … přijmout, budou muset … přepracovat, budou muset … poskytnout
            order: budou muset … zpřístupnit, budou muset … vydat, budou muset … stáhnout, budou muset … zakrýt
            order: budou muset … vypnout, budou muset … odpojit, budou muset … demontovat, budou muset … přizpůsobit
            order: budou muset … dát do pořádku, budou muset … uvést, budou muset … doložit, budou muset … omezit
            order: budou muset … jmenovat, budou muset … proškolit, budou muset … anonymizovat
            order: budou muset … aktualizovat, budou muset … provést, budou muset … zpracovat
            order: budou muset … vypracovat, budou muset … nastavit, budou muset … zabezpečit, budou muset … vyřídit
            order: budou muset … odpovědět, budou muset … vyhovět, budou muset … vrátit, musela … smaz*
            order: musela … vymaz*, musela … uprav*, musela … změnit, musela … zajistit, musela … informovat
            order: musela … vyrozum*, musela … uvědomit, musela … oznámit, musela … ukončit, musela … přestat
            order: musela … napravit, musela … odstranit, musela … zlikvidovat, musela … likvidovat
            order: musela … doplnit, musela … umožnit, musela … zavést, musela … zničit, musela … přijmout
            order: musela … přepracovat, musela … poskytnout, musela … zpřístupnit, musela … vydat
            order: musela … stáhnout, musela … zakrýt, musela … vypnout, musela … odpojit, musela … demontovat
            order: musela … přizpůsobit, musela … dát do pořádku, musela … uvést, musela … doložit, musela … omezit
            order: musela … jmenovat, musela … proškolit, musela … anonymizovat, musela … aktualizovat
            order: musela … provést, musela … zpracovat, musela … vypracovat, musela … nastavit, musela … zabezpečit
            order: musela … vyřídit, musela … odpovědět, musela … vyhovět, musela … vrátit, musel … smaz*
            order: musel … vymaz*, musel … uprav*, musel … změnit, musel … zajistit, musel … informovat
            order: musel … vyrozum*, musel … uvědomit, musel … oznámit, musel … ukončit, musel … přestat
            order: musel … napravit, musel … odstranit, musel … zlikvidovat, musel … likvidovat, musel … doplnit
            order: musel … umožnit, musel … zavést, musel … zničit, musel … přijmout, musel … přepracovat
            order: musel … poskytnout, musel … zpřístupnit, musel … vydat, musel … stáhnout, musel … zakrýt
            order: musel … vypnout, musel … odpojit, musel … demontovat, musel … přizpůsobit, musel … dát do pořádku
            order: musel … uvést, musel … doložit, musel … omezit, musel … jmenovat, musel … proškolit
            order: musel … anonymizovat, musel … aktualizovat, musel … provést, musel … zpracovat
            order: musel … vypracovat, musel … nastavit, musel … zabezpečit, musel … vyřídit, musel … odpovědět
            order: musel … vyhovět, musel … vrátit, muselo … smaz*, muselo … vymaz*, muselo … uprav*
            order: muselo … změnit, muselo … zajistit, muselo … informovat, muselo … vyrozum*, muselo … uvědomit
            order: muselo … oznámit, muselo … ukončit, muselo … přestat, muselo … napravit, muselo … odstranit
            order: muselo … zlikvidovat, muselo … likvidovat, muselo … doplnit, muselo … umožnit, muselo … zavést
            order: muselo … zničit, muselo … přijmout, muselo … přepracovat, muselo … poskytnout
            order: muselo … zpřístupnit, muselo … vydat, muselo … stáhnout, muselo … zakrýt, muselo … vypnout
            order: muselo … odpojit, muselo … demontovat, muselo … přizpůsobit, muselo … dát do pořádku
            order: muselo … uvést, muselo … doložit, muselo … omezit, muselo … jmenovat, muselo … proškolit
            order: muselo … anonymizovat, muselo … aktualizovat, muselo … provést, muselo … zpracovat
            order: muselo … vypracovat, muselo … nastavit, muselo … zabezpečit, muselo … vyřídit, muselo … odpovědět
            order: muselo … vyhovět, muselo … vrátit, museli … smaz*, museli … vymaz*, museli … uprav*
            order: museli … změnit, museli … zajistit, museli … informovat, museli … vyrozum*, museli … uvědomit
            order: museli … oznámit, museli … ukončit, museli … přestat, museli … napravit, museli … odstranit
            order: museli … zlikvidovat, museli … likvidovat, museli … doplnit, museli … umožnit, museli … zavést
            order: museli … zničit, museli … přijmout, museli … přepracovat, museli … poskytnout
            order: museli … zpřístupnit, museli … vydat, museli … stáhnout, museli … zakrýt, museli … vypnout
            order: museli … odpojit, museli … demontovat, museli … přizpůsobit, museli … dát do pořádku
            order: museli … uvést, museli … doložit, museli … omezit, museli … jmenovat, museli … proškolit
            order: museli … anonymizovat, museli … aktualizovat, museli … provést, museli … zpracovat
            order: museli … vypracovat, museli … nastavit, museli … zabezpečit, museli … vyřídit, museli … odpovědět
            order: museli … vyhovět, museli … vrátit, je povinen … smaz*, je povinen … vymaz*, je povinen … uprav*
            order: je povinen … změnit, je povinen … zajistit, je povinen … informovat, je povinen … vyrozum*
            order: je povinen … uvědomit, je povinen … oznámit, je povinen … ukončit, je povinen … přestat
            order: je povinen … napravit, je povinen … odstranit, je povinen … zlikvidovat, je povinen … likvidovat
            order: je povinen … doplnit, je povinen … umožnit, je povinen … zavést, je povinen … zničit
            order: je povinen … přijmout, je povinen … přepracovat, je povinen … poskytnout
            order: je povinen … zpřístupnit, je povinen … vydat, je povinen … stáhnout, je povinen … zakrýt
            order: je povinen … vypnout, je povinen … odpojit, je povinen … demontovat, je povinen … přizpůsobit
            order: je povinen … dát do pořádku, je povinen … uvést, je povinen … doložit, je povinen … omezit
            order: je povinen … jmenovat, je povinen … proškolit, je povinen … anonymizovat
            order: je povinen … aktualizovat, je povinen … provést, je povinen … zpracovat, je povinen … vypracovat
            order: je povinen … nastavit, je povinen … zabezpečit, je povinen … vyřídit, je povinen … odpovědět
            order: je povinen … vyhovět, je povinen … vrátit, je povinna … smaz*, je povinna … vymaz*
            order: je povinna … uprav*, je povinna … změnit, je povinna … zajistit, je povinna … informovat
            order: je povinna … vyrozum*, je povinna … uvědomit, je povinna … oznámit, je povinna … ukončit
            order: je povinna … přestat, je povinna … napravit, je povinna … odstranit, je povinna … zlikvidovat
            order: je povinna … likvidovat, je povinna … doplnit, je povinna … umožnit, je povinna … zavést
            order: je povinna … zničit, je povinna … přijmout, je povinna … přepracovat, je povinna … poskytnout
            order: je povinna … zpřístupnit, je povinna … vydat, je povinna … stáhnout, je povinna … zakrýt
            order: je povinna … vypnout, je povinna … odpojit, je povinna … demontovat, je povinna … přizpůsobit
            order: je povinna … dát do pořádku, je povinna … uvést, je povinna … doložit, je povinna … omezit
            order: je povinna … jmenovat, je povinna … proškolit, je povinna … anonymizovat
            order: je povinna … aktualizovat, je povinna … provést, je povinna … zpracovat, je povinna … vypracovat
            order: je povinna … nastavit, je povinna … zabezpečit, je povinna … vyřídit, je povinna … odpovědět
            order: je povinna … vyhovět, je povinna … vrátit, je povinno … smaz*, je povinno … vymaz*
            order: je povinno … uprav*, je povinno … změnit, je povinno … zajistit, je povinno … informovat
            order: je povinno … vyrozum*, je povinno … uvědomit, je povinno … oznámit, je povinno … ukončit
            order: je povinno … přestat, je povinno … napravit, je povinno … odstranit, je povinno … zlikvidovat
            order: je povinno … likvidovat, je povinno … doplnit, je povinno … umožnit, je povinno … zavést
            order: je povinno … zničit, je povinno … přijmout, je povinno … přepracovat, je povinno … poskytnout
            order: je povinno … zpřístupnit, je povinno … vydat, je povinno … stáhnout, je povinno … zakrýt
            order: je povinno … vypnout, je povinno … odpojit, je povinno … demontovat, je povinno … přizpůsobit
            order: je povinno … dát do pořádku, je povinno … uvést, je povinno … doložit, je povinno … omezit
            order: je povinno … jmenovat, je povinno … proškolit, je povinno … anonymizovat
            order: je povinno … aktualizovat, je povinno … provést, je povinno … zpracovat, je povinno … vypracovat
            order: je povinno … nastavit, je povinno … zabezpečit, je povinno … vyřídit, je povinno … odpovědět
            order: je povinno … vyhovět, je povinno … vrátit, byla povinna … smaz*, byla povinna … vymaz*
            order: byla povinna … uprav*, byla povinna … změnit, byla povinna … zajistit, byla povinna … informovat
            order: byla povinna … vyrozum*, byla povinna … uvědomit, byla povinna … oznámit, byla povinna … ukončit
            order: byla povinna … přestat, byla povinna … napravit, byla povinna … odstranit
            order: byla povinna … zlikvidovat, byla povinna … likvidovat, byla povinna … doplnit
            order: byla povinna … umožnit, byla povinna … zavést, byla povinna … zničit, byla povinna … přijmout
            order: byla povinna … přepracovat, byla povinna … poskytnout, byla povinna … zpřístupnit
            order: byla povinna … vydat, byla povinna … stáhnout, byla povinna … zakrýt, byla povinna … vypnout
            order: byla povinna … odpojit, byla povinna … demontovat, byla povinna … přizpůsobit
            order: byla povinna … dát do pořádku, byla povinna … uvést, byla povinna … doložit
            order: byla povinna … omezit, byla povinna … jmenovat, byla povinna … proškolit
            order: byla povinna … anonymizovat, byla povinna … aktualizovat, byla povinna … provést
            order: byla povinna … zpracovat, byla povinna … vypracovat, byla povinna … nastavit
            order: byla povinna … zabezpečit, byla povinna … vyřídit, byla povinna … odpovědět
            order: byla povinna … vyhovět, byla povinna … vrátit, byl povinen … smaz*, byl povinen … vymaz*
            order: byl povinen … uprav*, byl povinen … změnit, byl povinen … zajistit, byl povinen … informovat
            order: byl povinen … vyrozum*, byl povinen … uvědomit, byl povinen … oznámit, byl povinen … ukončit
            order: byl povinen … přestat, byl povinen … napravit, byl povinen … odstranit, byl povinen … zlikvidovat
            order: byl povinen … likvidovat, byl povinen … doplnit, byl povinen … umožnit, byl povinen … zavést
            order: byl povinen … zničit, byl povinen … přijmout, byl povinen … přepracovat, byl povinen … poskytnout
            order: byl povinen … zpřístupnit, byl povinen … vydat, byl povinen … stáhnout, byl povinen … zakrýt
            order: byl povinen … vypnout, byl povinen … odpojit, byl povinen … demontovat, byl povinen … přizpůsobit
            order: byl povinen … dát do pořádku, byl povinen … uvést, byl povinen … doložit, byl povinen … omezit
            order: byl povinen … jmenovat, byl povinen … proškolit, byl povinen … anonymizovat
            order: byl povinen … aktualizovat, byl povinen … provést, byl povinen … zpracovat
            order: byl povinen … vypracovat, byl povinen … nastavit, byl povinen … zabezpečit, byl povinen … vyřídit
            order: byl povinen … odpovědět, byl povinen … vyhovět, byl povinen … vrátit, jsou povinni … smaz*
            order: jsou povinni … vymaz*, jsou povinni … uprav*, jsou povinni … změnit, jsou povinni … zajistit
            order: jsou povinni … informovat, jsou povinni … vyrozum*, jsou povinni … uvědomit
            order: jsou povinni … oznámit, jsou povinni … ukončit, jsou povinni … přestat, jsou povinni … napravit
            order: jsou povinni … odstranit, jsou povinni … zlikvidovat, jsou povinni … likvidovat
            order: jsou povinni … doplnit, jsou povinni … umožnit, jsou povinni … zavést, jsou povinni … zničit
            order: jsou povinni … přijmout, jsou povinni … přepracovat, jsou povinni … poskytnout
            order: jsou povinni … zpřístupnit, jsou povinni … vydat, jsou povinni … stáhnout, jsou povinni … zakrýt
            order: jsou povinni … vypnout, jsou povinni … odpojit, jsou povinni … demontovat
            order: jsou povinni … přizpůsobit, jsou povinni … dát do pořádku, jsou povinni … uvést
            order: jsou povinni … doložit, jsou povinni … omezit, jsou povinni … jmenovat, jsou povinni … proškolit
            order: jsou povinni … anonymizovat, jsou povinni … aktualizovat, jsou povinni … provést
            order: jsou povinni … zpracovat, jsou povinni … vypracovat, jsou povinni … nastavit
            order: jsou povinni … zabezpečit, jsou povinni … vyřídit, jsou povinni … odpovědět
            order: jsou povinni … vyhovět, jsou povinni … vrátit, má … dnů smaz*, má … dní smaz*, má … dnů vymaz*
            order: má … dní vymaz*, má … měsíce smaz*, má … dnů odstranit, má … dnů upravit, má … měsíců upravit
            order: má … měsíce upravit, má do … smazat, má do … vymazat, má do … odstranit, má do … upravit
            order: má do … zlikvidovat, má do … informovat, má do … zavést, má upravit, má na to, mají na to
            order: na nápravu má, na nápravu dostala, na nápravu dostal, dostala na nápravu, dostal na nápravu
            order: dal jí čas, dal mu čas, dostala čas, dostal čas, dostalo čas, přikázali, přikáže, nařídily
            order: nařídí, nařizující, nařízení provést, příkaz k, uložil … smazat, uložil … vymazat
            order: uložil … odstranit, uložil … zlikvidovat, uložil … změnit, uložil … zajistit, uložil … přijmout
            order: uložil … informovat, uložila … smazat, uložila … vymazat, uložila … odstranit, uložila … změnit
            order: uložila … přijmout, uložil … aby, uložila … aby, ukládá … aby, ukládá … odstranit
            order: ukládá … vymazat, ukládá … přijmout, ukládá se … aby, ukládá se … odstranit, ukládá se … vymazat
            order: ukládá opatření, ukládají opatření, uložena opatření, uložených opatření, uloženého opatření
            order: opatření k odstranění nedostatků, zavazuje, zavázán, zavázána, vyzvali, vyzvala … aby
            order: vyzval … aby, vyzvalo … aby, dal pokyn, dala pokyn, vydal příkaz, vydala příkaz, žádá
            order: aby společnost, donutil, donutila, přinutil, přinutila
            order: výzva k nápravě, výzvu k nápravě, výzva k odstranění
            comply: uvést do souladu, uvedení do souladu, uvedla do souladu, uvedl do souladu, do souladu, vymazat, výmaz
            comply: smazat, smazání, vymazání, zlikvidovat, likvidaci osobních údajů, likvidovat, zničit, zničení, odstranit
            comply: odstranění, informovat, vyrozumět, uvědomit, oznámit subjektům, oznámení subjektům, zpřístupnit, poskytnout
            comply: umožnit přístup, vyhovět žádosti, odpovědět, vyřídit žádost, změnit, upravit, úpravu, přizpůsobit, napravit
            comply: opravit, zjednat nápravu, doplnit, zavést, zavedení, přijmout opatření, přijetí opatření, zabezpečit
            comply: zajistit, splnit povinnost, anonymizovat, anonymizaci, pseudonymizovat, jmenovat pověřence, ustanovit
            comply: provést posouzení, provést analýzu, získat souhlas, omezit, aktualizovat, dodržovat, vrátit údaje
            comply: aby … smaz*, aby … vymaz*, aby … zlikvidoval*, aby … odstranil*, aby … informoval*
            comply: aby … vyrozuměl*, aby … upravil*, aby … uvedl*, aby … změnil*, aby … přestal*, aby … ukončil*
            comply: aby … doplnil*, aby … zavedl*, aby … přijal*, aby … vypnul*, aby … zpřístupnil*, aby … vydal*
            comply: aby … poskytl*, aby … anonymizoval*, aby … zničil*, smazání dat, smazání údajů, vymazání údajů
            comply: výmazu, výmazem, likvidaci, likvidace, zlikvidování, zničení dat, přepracovat, přepracování
            comply: proškolit, proškolení, školení zaměstnanců, demontovat, demontáž, odpojit, stáhnout z webu
            comply: stažení z webu, zakrýt, posílit kontrolu, posílit zabezpečení, zesílit zabezpečení
            comply: nastavit přístup, omezení přístupu, zkrátit dobu uchování, zkrátit dobu, zkrátit rozsah
            comply: vyhotovit, vypracovat, provést posouzení vlivu, provedení posouzení, předložit důkaz, doložit to
            comply: uzavřít smlouvu, zpřístupnit údaje, vydat kopii, vydání kopie, poskytnout kopii
            comply: poskytnutí kopie, poskytnout informace, poskytnutí informací, odstranit závadný stav
            comply: odstranění závadného stavu, odstranit nedostatky, odstranění nedostatků, uvést do pořádku
            comply: dát do pořádku, zavést pravidla, zavést opatření, přijmout vhodná, do souladu s předpisy
            comply: zajistit soulad, zajištění souladu, informování subjektů, informování klientů
            comply: informovat klienty, informovat zákazníky, informovat pacienty, oznámit zákazníkům
            comply: upozornit klienty
            comply: upustit od, změnu praxe, změny v
            > Úřad nařídil nadaci Lipová smazat všechny záznamy do 14 dnů.
            ban: zákaz, zákazu, zákazem, zákazy, zakázal, zakázala, zakázalo, zakázali, zakázán, zakázána, zakázáno, zakázat
            ban: zakazuje, zakazují, zakáže, zablokoval, zablokovala, zablokovalo, zablokován, zablokována, zablokovat
            ban: zablokování, omezení zpracování, dočasné omezení, trvalé omezení, omezil zpracování, omezila zpracování
            ban: pozastavení zpracování, pozastavení předávání, pozastavil předávání, pozastavil zpracování, přerušení toků
            ban: přerušení předávání, stopka, stopku, zatrhl, zatrhla, zastavit předávání, zastavit další předávání
            ban: zastavit přenos, ukončit předávání, nesmí dál, nesmí dále, už nesmí, již nesmí, nesmí zpracovávat
            ban: zakázaly, zákazech, nesmí nadále, nadále nesmí, nesmějí dál, nesmějí dále, nesmějí nadále, nesmí už
            ban: nesmí již, nesmí víc, nesmí více, už nesmějí, nesměla dál, nesměl dál, nebude smět, nebudou smět
            ban: dál nesmí, dále nesmí, nesmí pokračovat, nemůže dál, nemůže už, už nemůže, omezení předávání
            ban: omezil předávání, zákaz zpracování, zakazující, zapověděl, zapověděla, stopl, stopla, stopnul
            ban: zmrazil, zmrazila
            ban: nesmí používat, nesmí předávat, nesmí shromažďovat
            > Římský úřad zakázal chatbot Lumivox.
            stopVerb: zastavit, zastaví, zastavil, zastavila, zastavení, ukončit, ukončí, ukončil, ukončila, ukončení, přestat
            stopVerb: přestane, přestala
            stopVerb: přestal, pozastavit, pozastavil, pozastavila, pozastavení, přerušit, přerušil, přerušení, upustit, upustil
            stopVerb: upustila, zdržet se
            stopVerb: přestane používat, přestat používat, zdržet, upuštění, odpojit, odpojení
            stopVerb: nepublikovat, nezveřejňovat, nepoužívat, neshromažďovat, nepořizovat, nenahrávat, nesnímat
            stopVerb: vypnula, vypnul, vypnuli, zmrazit
            stopVerb: vypnout, vypnutí, skončit s, nezpracovávat, dál nezpracovávat, nepředávat, skoncovat
            reprimand: napomenutí, napomenutím, napomenul, napomenula, napomenulo, napomenuta, napomenut, napomenout, důtka
            reprimand: důtku, důtky, důtkou, pokáral, pokárala, pokárání, pokárán, pokárána
            warn: upozornění, upozorněním, upozornil, upozornila, upozornilo, upozorněn, upozorněna, upozornit, varování
            warn: varováním, varoval, varovala
            warn: varovalo, varován, varována, varovat, varuje, formální varování, výstraha, výstrahu, výstrahy, výstrahou
            periodic: penále, donucovací pokuta, donucovací pokutu, donucovací pokuty, donucovacích pokut, denní pokuta
            periodic: denní pokutu, denní pokuty
            periodic: denní pokutou, denní penále, opakovaná pokuta, pokuta za každý den, pokutu za každý den
            periodic: pokuty za každý den, dwangsom, astreinte
            periodic: pořádková pokuta, pořádkovou pokutu, pořádkové pokuty, průběžná pokuta, pokuta za den, pokutu za den
            periodic: donucovací pokutou
            propose: návrh rozhodnutí, návrhu rozhodnutí, návrhem rozhodnutí, návrh, návrhu, navrhl, navrhla, navrhlo, navrhuje
            propose: navrhují, navrhnout
            propose: navržena, navržená, navržené, navrženou, navrhovaná, navrhovanou, navrhované, předběžně, předběžné
            propose: předběžný, předběžného
            propose: předběžným, předběžná, hodlá uložit, hodlá pokutovat, hodlá udělit, chce uložit, chce udělit
            propose: chce pokutovat, chtěl uložit
            propose: zamýšlí uložit, zamýšlí, zamýšlená, zamýšlenou, zamýšlené, plánuje uložit, plánovaná pokuta
            propose: plánované pokuty, záměr uložit
            propose: záměru uložit, úmysl uložit, v úmyslu uložit, doporučil, doporučila, doporučuje, doporučení uložit
            propose: požadoval pokutu, žádá pokutu
            propose: původně navrhoval
            rumour: podle zdrojů, zdroje blízké, zdroj blízký, zdrojů blízkých, osoby obeznámené, osob obeznámených
            rumour: lidé obeznámení, lidí obeznámených
            rumour: osoba obeznámená, lidé znalí, zdroje obeznámené, zdrojů obeznámených, podle informovaných, nejmenovaný zdroj
            rumour: nejmenovaných zdrojů
            rumour: anonymní zdroj, anonymních zdrojů, neoficiálně, neoficiálních, údajně, prý, spekul*, únik informací, kuloár*
            rumour: zákulis*
            rumour: mohla by dostat, mohl by dostat, mohla by čelit, mohl by čelit, mohla by zaplatit, by mohla dostat
            rumour: by mohl dostat, by mohla čelit
            rumour: by mohl čelit, by mohlo čelit, by mohla být uložena, by mohl zaplatit, by mohla zaplatit, hrozí jí, hrozí mu
            rumour: brzy dostane
            rumour: brzy zaplatí, chystá se uložit, se chystá uložit, chystá pokutu, očekává se, zřejmě dostane
            rumour: pravděpodobně dostane, má dostat
            rumour: nepřáli si být jmenováni, nechtěli být jmenováni, přáli zůstat v anonymitě, podle insiderů, insider*
            > Wexmera by mohla dostat pokutu ještě tento měsíc, uvedly zdroje obeznámené s věcí.
            withdraw: stáhl, stáhla, stáhlo, stažen, stažena, stáhnout, upustil od, upustila od, upuštění od, vzal zpět
            withdraw: vzala zpět, zpětvzetí, odvolal zákaz
            withdraw: odstoupil od, odstoupila od, zastavil řízení, zastavila řízení, zastaveno řízení, řízení zastavil
            withdraw: řízení zastavila, řízení zastaveno
            withdraw: zákaz odvolal, zákaz sám odvolal, zákaz zrušil, zrušil zákaz, zrušila zákaz, upustil od pokuty
            withdraw: upustil od potrestání, upustil od uložení, upustila od uložení, vzalo zpět, stáhl rozhodnutí
            withdraw: řízení se zastavuje
            withdraw: řízení bylo zastaveno, odložil věc, prominul, prominula, prominuta, ustoupil od, ustoupila od

            # Sums that are no fines.
            cap: maximální, maximálně, maximum, maxima, nejvýše, nejvýš, horní hranice, horní hranici, strop, stropu, limit
            cap: limitu, zákonný strop, zákonná hranice, ročního obratu, celosvětového obratu, celosvětového ročního obratu
            cap: ročního celosvětového obratu, celkového ročního obratu, celkového celosvětového, globálního obratu
            cap: ročních tržeb, celosvětových tržeb, globálních tržeb, z obratu, obratu firmy, obratu společnosti
            cap: podle toho která, nepřesáhne, nesmí překročit, nesmí přesáhnout, může dosáhnout, mohou dosáhnout
            cap: mohla dosáhnout, může činit, může uložit, mohou uložit, mohl uložit, mohlo by, lze uložit, teoreticky, v teorii
            cap: mohla by dosáhnout, pokuta až, pokutu až, pokuta do, pokutu do, pokuty do, pokuty až, ne více než, až do výše
            cap: do výše, až do, až 20, až 4, až 10, ve výši až, do 20 milionů, do 20 mil, do 10 milionů, do 10 mil, do 4 %
            cap: do 4 procent, až ke, 4 % celosvětového, 4 % z, 4 % ročního, 4 procenta, 4 procent, 2 % celosvětového
            cap: dosáhnout až
            cap: horní sazba, horní sazby, stropem, mohl by dosáhnout, dovoluje jít až na, umožňuje uložit
            cap: lze uložit až, hrozí pokuta do, hrozí pokuta až, hrozí až, zákon připouští, čtyři procenta
            cap: čtyř procent, dvě procenta, dvou procent
            cap: až, maximáln*, horní hranic*, dovoluje uložit
            turnover: obrat, obratu, obratem, obraty, tržby, tržeb, tržbami, tržbách, výnosy, výnosů, příjmy, příjmů, zisk
            turnover: zisku, ziskem, zisky
            turnover: čistý zisk, čistého zisku, hospodářský výsledek, ztráta, ztrátu, ztráty, tržní hodnota, tržní kapitalizace
            turnover: prodeje, ebitda
            turnover: aktiva, aktiv, akcie, akcií, majetek
            turnover: utržilo, hospodařilo s, hospodařila s, hospodařil s, hospodařilo loni, rozpočet, rozpočtem
            turnover: utržila, utržil, utržily, vydělala, vydělal
            total: celkem, celkově, celková, celkovou, celkové, celkový, dohromady, úhrnem, souhrn*, v součtu, součet, součtu
            total: součtem, společně
            total: v celkové výši, celková výše, celková částka, celkovou částku, v průměru, průměr, průměrná, průměrnou
            total: průměrně, medián, suma
            total: sumu, součet pokut, všech pokut, všechny pokuty, uložených pokut, počet pokut, pokut za, od roku 2018
            total: kumulativně
            total: průměr*, v úhrnu, úhrn*
            damages: náhrada, náhradu, náhrady, náhradou, odškodnění, odškodné, odškodného, odškodnit, zadostiučinění
            damages: kompenzac*, hromadná žaloba
            damages: hromadné žaloby, hromadnou žalobu, skupinová žaloba, skupinové žaloby, skupinovou žalobu, škoda, škodu
            damages: škody, škod, újma, újmu
            damages: újmy, nemajetková újma, nemajetkové újmy, nemajetkovou újmu, žalobce, žalobci, nárok, nároky, nároků
            damages: občanskoprávn*, zažaloval
            damages: zažalovala, žaluje, žalují
            damages: náhradu škody, náhrada škody, náhrady škody, civilní žalobu, civilní žaloba
            damages: porota, poroty, patent*, odškodně*, odškodnění*
            otherSum: rezerva, rezervu, rezervy, rezerv, cena, ceny, cenu, cen, náklady, nákladů, náklad, rozpočet, rozpočtu
            otherSum: investic*, investoval*
            otherSum: investuje, vložil*, vynaložil*, utratil*, vyrovnání, smír, smíru, mimosoudní, urovnání, dohoda o, koupil*
            otherSum: kupuje, nákup*, prodal*
            otherSum: prodán*, prodej za, akvizic*, převzetí, převzal*, transakc*, výkupné, výkupného, půjčk*, úvěr*, plat
            otherSum: platy, mzda, mzdy, mzdu, odměn*
            otherSum: poplatek, poplatku, poplatky, předplatné, předplatného, dotac*, dar, grant*, zakázk*, smlouv* za, hodnot*
            otherSum: dividend*, náklady řízení
            otherSum: nákladů řízení, soudní poplatek, soudního poplatku, paušální částk*, dluh*, ukradl*, ročně, kupní, prémi*
            otherSum: pojistné, jmění, bonus*
            otherSum: náhradu nákladů, náhrada nákladů, výkupným, odměna, odměny, odměnu, dotace, dotaci, dotací
            otherSum: zakázka, zakázky, zakázku, pořídila, pořídil, pořídilo, pořízení, uvolní na
            otherSum: vložila do zabezpečení, na modernizaci, kauce, kauci
            otherSum: bitcoin*, výkupn*, základní částk*, stál, stála, stálo, pojist*, menšin*, darova*

            # Procedure.
            decide: rozhodnutí, rozhodnutím, rozhodl, rozhodla, rozhodlo, rozhodli, rozhoduje, rozhodnuto, rozhodnout
            decide: usnesení, usnesením, shledal, shledala, shledalo, konstatoval, konstatovala, konstatovalo, dospěl
            decide: dospěla, dospělo, zjistil, zjistila, zjistilo, zjištěno, určil, určila, vydal, vydala, vydáno
            decide: vynesl, vynesla, uznal, uznala, výrok, výroku, posoudil, posoudila, vyhodnotil, prohlásil
            decide: datované, datovaný, datovaná, datováno, datovaného
            decide: nese datum, podepsané, podepsáno
            announce: oznámil, oznámila, oznámilo, oznámili, oznámení, zveřejnil, zveřejnila, zveřejnilo, zveřejněno
            announce: zveřejněné, zveřejněný, zveřejnění, informoval, informovala, informovalo, informovali, sdělil
            announce: sdělila, sdělilo, ohlásil, ohlásila, uvedl, uvedla, uvedlo, vyhlásil, vyhlásila, publikoval
            announce: tisková zpráva, tiskové zprávě, vyšlo najevo, dozvěděl*
            incident: únik, úniku, únikem, úniky, unikl, unikla, unikly, uniklo, útok, útoku, útokem, útoky, kyberútok
            incident: kyberútoku, hacker*, krádež, krádeže, ukradl, ukradla, ukradli, ukradená, ukradeny, odcizen*
            incident: napadení, napadl, incident, incidentu, incidenty, ransomware
            statute: zákon, zákona, zákonem, zákonu, nařízení, směrnice, směrnici, zákoníku, sb
            conclude: ukončil, ukončila, ukončilo, ukončeno, dokončil, dokončila, uzavřel, uzavřela
            inquiry: řízení, řízením, šetření, šetřením, vyšetřování, vyšetřuje, vyšetřoval, vyšetřovala, kontrola, kontrolu
            inquiry: kontroly, kontrole
            inquiry: kontrolou, kontrol, zkontroloval*, prověř*, prošetř*, prověrk*, zahájil, zahájila, zahájilo, zahájeno
            inquiry: zahájit, zahájení, zkoumá
            inquiry: zkoumal*, přezkoumá, přezkoumává, inspekc*, audit*, z moci úřední, z vlastního podnětu, došetř*, zabývá se
            inquiry: zabýval se, prošetřuje
            inquiry: posuzuje, posuzoval
            appeal: odvolání, odvoláním, rozklad, rozkladu, rozkladem, rozklady, žaloba, žalobu, žaloby, žalobou, žalobě
            appeal: správní žaloba
            appeal: správní žalobu, kasační stížnost, kasační stížnosti, kasační stížností, ústavní stížnost, ústavní stížnosti
            appeal: soudní přezkum
            appeal: soudního přezkumu, opravný prostředek, opravného prostředku, opravné prostředky, odpor, odporu, dovolání
            appeal: námitky, námitek, soudní spor
            appeal: soudního sporu, spor, napadené rozhodnutí, napadeného rozhodnutí, napadeným rozhodnutím, žaloba proti
            appealVerb: odvolal se, odvolala se, odvolalo se, odvolali se, se odvolal, se odvolala, se odvolalo, se odvolali
            appealVerb: odvolá se, se odvolá, odvolají se, se odvolají, odvolat se, se odvolat, se proti ní odvolat, odvolává se
            appealVerb: se odvolává, odvolat, odvolal, odvolala, podal odvolání, podala odvolání, podalo odvolání, podá odvolání
            appealVerb: podat odvolání, podali odvolání, odvolání podal, odvolání podala, podal rozklad, podala rozklad
            appealVerb: podalo rozklad, podá rozklad, podat rozklad, podali rozklad, rozklad podal, rozklad podala, podal proti
            appealVerb: podala proti, podalo proti, podá proti, podal žalobu, podala žalobu, podalo žalobu, podá žalobu
            appealVerb: podat žalobu, žalobu podal, žalobu podala, podal správní žalobu, podala správní žalobu
            appealVerb: podal kasační stížnost, podala kasační stížnost, podalo kasační stížnost, podat kasační stížnost
            appealVerb: podá kasační stížnost, kasační stížnost podal, kasační stížnost podala, obrátil se na soud
            appealVerb: obrátila se na soud, se obrátil na soud, se obrátila na soud, se obrátilo na soud, obrátí na soud
            appealVerb: obrátit na soud, obrátil na městský soud, obrátila na městský soud, obrátila na nejvyšší
            appealVerb: obrátil na nejvyšší, šel k soudu, šla k soudu, jde k soudu, půjde k soudu, chce k soudu, zažaloval úřad
            appealVerb: zažalovala úřad, žaluje úřad, napadl, napadla, napadlo, napadli, napadne, napadnout, napadá, zpochybnil
            appealVerb: zpochybnila, zpochybňuje, zpochybňují, zpochybnit, brání se, bránil se, bránila se, se bránil
            appealVerb: se bránila, se bránilo, se brání, se bude bránit, bude bránit, bránit se, se bránit, bude se bránit
            appealVerb: ohradil, ohradila, rozporoval, rozporovala, rozporuje, rozporovat, nesouhlasil s pokutou
            appealVerb: nesouhlasí s rozhodnutím, nesouhlasí s pokutou, domáhal se zrušení, domáhala se zrušení
            appealVerb: domáhá se zrušení, domáhala zrušení, domáhal zrušení, v žalobě, soudní cestou, žalovala rozhodnutí
            appealVerb: soudně napad*, odvolá, odvolají, odvolali
            > Hotel Borovice napadl rozhodnutí v červnu.
            intend: hodlá, hodlají, hodlala, hodlal, chce, chtějí, chtěl, chtěla, plánuje, plánují, plánoval, plánovala, zamýšlí
            intend: zvažuje, zvažují, zváží, zvažovala, zvažoval, chystá, chystá se, chystají, se chystá, má v úmyslu, bude
            intend: budou, oznámil, oznámila, oznámilo, může, mohl, mohla, může se, připravuje, připravují, ohlásil, ohlásila
            intend: ohlašuje, avizoval, avizovala, avizuje, nevyloučil, prohlásil, prohlásila, slíbil, slíbila, rozhodl se
            intend: rozhodla se, analyzuje, posoudí, prostuduje, nesouhlasí, nesouhlasíme, nesouhlasila, odvolá, odvolají
            intend: využije, obrátí, podá, připraven, připravena, nevylučuje
            lodge: podal, podala, podalo, podali, podaly, podán, podána, podáno, podat, podá, podají, podává, podání, podaná
            lodge: podané, podanou
            lodge: obrátil se, obrátila se, obrátili se, obrátilo se, se obrátil, se obrátila, se obrátili, obrátil, obrátila
            lodge: obrátili, předložil
            lodge: předložila, zaslal, zaslala, poslal, poslala, adresoval, adresovala, doručil, doručila, došla, přišla, přišly
            lodge: dostal, dostala, dostalo
            lodge: obdržel, obdržela, vznesl, vznesla, nahlásil, nahlásila, ohlásil, na základě stížnosti, na základě podnětu
            lodge: na popud, po stížnosti
            lodge: na podnět, začala stížností, začalo stížností, přijal
            dismiss: zamítl, zamítla, zamítlo, zamítli, zamítnut, zamítnuta, zamítnuto, zamítnout, zamítá, zamítnutí, odmítl
            dismiss: odmítla, odmítlo
            dismiss: odmítnuta, odmítnuto, odmítnutí, neuspěl, neuspěla, neuspělo, neuspěli, prohrál, prohrála, prohrálo
            dismiss: prohrála spor, nedůvodn*
            dismiss: neopodstatněn*, nepřípustn*, bezúspěšn*, neúspěšn*, nevyhověl, nevyhověla, nevyhovělo, neobstál, neobstála
            dismiss: neobstálo, nepomohl
            dismiss: nepomohla, nepomohlo, dal za pravdu úřadu, dala za pravdu úřadu, dal úřadu za pravdu, úřadu za pravdu
            dismiss: ve prospěch úřadu
            dismiss: se zastal úřadu, na stranu úřadu, nepřesvědčil, nepřesvědčila, marně, přisvědčil úřadu, ztroskotal*
            grant: vyhověl, vyhověla, vyhovělo, vyhověli, vyhověno, uspěl, uspěla, uspělo, uspěli, vyhrál, vyhrála, vyhrálo
            grant: důvodná, důvodnou, důvodný, opodstatněn*, dal firmě za pravdu, dal společnosti za pravdu, za pravdu firmě
            grant: za pravdu společnosti, ve prospěch firmy, ve prospěch společnosti, zastal se firmy, úspěšně
            grant: přisvědčil společnosti, přisvědčil žalobkyni, přisvědčil žalobci, na stranu firmy, na stranu společnosti
            grant: dal za pravdu společnosti, dal za pravdu firmě, dal za pravdu žalobci, dal za pravdu žalobkyni
            grant: dal za pravdu bance, dal za pravdu městu
            uphold: potvrdil, potvrdila, potvrdilo, potvrdili, potvrzen, potvrzena, potvrzeno, potvrzená, potvrzenou, potvrdit
            uphold: potvrzuje, potvrzení, postavil za rozhodnutí, postavila za rozhodnutí, zůstává v platnosti
            uphold: zůstala v platnosti, ponechal, ponechala, ponechal v platnosti, v právní moci, nabylo právní moci
            uphold: nabyla právní moci, nabyl právní moci, obstálo, obstála, obstál, po právu, v souladu se zákonem, stvrdil
            uphold: stvrdila, posvětil, dal za pravdu úřadu, úřadu za pravdu, ve prospěch úřadu, přisvědčil úřadu, je pravomocn*
            uphold: potvrdil … pokutu, potvrdil … rozhodnutí, potvrdila … pokutu, ponechala v platnosti
            uphold: ponechal pokutu, ponechala pokutu, výši sankce ponechala, ponechal v plné výši
            uphold: ponechala v plné výši, je v právní moci, je pravomocné, je pravomocná, je konečná
            uphold: definitivně zaplatí, definitivně potvrdil, musí definitivně, s definitivní platností
            uphold: jsou pravomocn*, pokuta zůstává, pokuta platí, rozhodnutí platí, pokutu právem, uložil právem, je konečné
            annul: zrušil, zrušila, zrušilo, zrušili, zrušen, zrušena, zrušeno, zrušená, zrušenou, zrušené, zrušit, zruší, ruší
            annul: zrušení, zrušením, anuloval
            annul: anulovala, anulována, anulován, anulovat, prohlásil za neplatné, neplatn*, prohlásil nicotn*
            annul: nezákonné rozhodnutí, smetl, smetla
            annul: smetl ze stolu, vyhnul se, vyhnula se, unikl, unikla, nemusí platit, nemusí zaplatit, nezaplatí, odpustil
            annul: odpustila, shodil
            reduce: snížil, snížila, snížilo, snížili, snížen, snížena, sníženo, snížená, sníženou, snížit, snižuje, sníží
            reduce: snížení, zmírnil, zmírnila
            reduce: zmírněna, zmírnění, zredukoval, zredukovala, moderoval, moderovala, moderace, srazil, srazila, seškrtal
            reduce: klesla na, klesla z, klesl
            reduce: poklesla, nižší pokuta, nižší pokutu, nižší částku, o polovinu, osekal, zmenšil
            increase: zvýšil, zvýšila, zvýšilo, zvýšen, zvýšena, zvýšeno, zvýšit, zvyšuje, zvýšení, navýšil, navýšila, navýšena
            increase: navýšení, zdvojnásobil
            increase: zdvojnásobila, zpřísnil, zpřísnila, vzrostla na, vzrostla z, stoupla na, vyšší pokuta, vyšší pokutu
            increase: ztrojnásobil
            refer: předběžná otázka, předběžnou otázku, předběžné otázky, předběžných otázek, předložil soudnímu dvoru
            refer: obrátil se na soudní dvůr, vrátil krajskému soudu, vrátil městskému soudu, vrátil věc krajskému
            refer: vrátil věc městskému, vrátil případ krajskému, vrátil případ městskému, vrátil soudu, vrací městskému soudu
            refer: vrací krajskému soudu, vrátil nižšímu soudu, vrací k městskému soudu, soud musí znovu, soudu k dalšímu řízení
            refer: soudu k novému
            suspend: odkladný účinek, odkladného účinku, odkladným účinkem, odklad vykonatelnosti, odložil vykonatelnost
            suspend: odložena, odložil, odklad
            suspend: odkladu, pozastavil vykonatelnost, pozastavil výkon, předběžné opatření, předběžného opatření
            suspend: přiznal … odkladný účinek, přiznal odkladný účinek, přiznal žalobě odkladný
            suspend: přiznal rozkladu odkladný, odkladný účinek přiznal, odložil výkon
            suspend: přerušil řízení, sistoval, pozastavena
            complaint: stížnost, stížnosti, stížností, stížnostem, stížnostmi, stížnostech, podnět, podnětu, podnětem, podněty
            complaint: podnětů, podání, udání
            complaint: oznámení zaměstnance, podání klienta
            complaint: oznámení, petice, petici, hromadná stížnost, hromadnou stížnost, reklamac*
            complain: stěžoval si, stěžovala si, stěžovali si, si stěžoval, si stěžovala, si stěžovali, si stěžovalo, stěžuje si
            complain: si stěžuje, si stěžují
            complain: stěžoval, stěžovala, stěžovali, podal stížnost, podala stížnost, podali stížnost, podal podnět
            complain: podala podnět, podali podnět
            complain: upozornil úřad, upozornila úřad, oznámil úřadu, nahlásil, nahlásila, udal, obrátil se na úřad
            complain: obrátila se na úřad
            complain: obrátilo se na úřad, obrátil se s podnětem, obrátila se s podnětem, obrátil s podnětem
            complain: obrátila s podnětem, podalo stížnost, podalo podnět, podal stížnost úřadu, podal … stížnost
            complain: podala … stížnost, podali … stížnost, podal … podnět, podala … podnět, podali … podnět
            complain: podáváme stížnost, stížnost jsme podali, podali jsme stížnost, doručili stížnost
            complain: doručila stížnost, doručili … stížnost, poslala stížnost, poslal stížnost, poslali stížnost
            complain: upozornili úřad, upozornilo úřad, ohlásil úřadu, ohlásila úřadu, oznámila úřadu, nahlásili
            complain: stížnost podala, stížnost podal, stížnost podali, podnět podala, podnět podal, podnět podali
            complain: stížnost vznesl, stížnost vznesla
            complain: obrátili se na úřad, se obrátil na úřad, se obrátila na úřad
            behalf: jménem, v zastoupení, zastupuje, zastupoval*, zastupující, zastoupen*, zastupovan*, v zájmu, za podpory
            behalf: podporován*, podepsal*
            behalf: zmocnil*
            accept: neodvolal se, neodvolala se, neodvolalo se, se neodvolal, se neodvolala, se neodvolalo, neodvolá se
            accept: se neodvolá, se odvolávat nebude
            accept: nebude odvolávat, nebude se odvolávat, se nebude odvolávat, nepodala odvolání, nepodal odvolání
            accept: nepodala rozklad, nepodal rozklad
            accept: nepodá žalobu, nepodala žalobu, nepodal žalobu, se nehodlá odvolat, nehodlá se odvolat, pokutu zaplatil
            accept: pokutu zaplatila
            accept: pokutu již zaplatila, pokutu již zaplatil, pokutu už zaplatila, pokutu už zaplatil, pokutu uhradila
            accept: pokutu uhradil, zaplatil pokutu
            accept: zaplatila pokutu, zaplatilo pokutu, uhradila pokutu, akceptoval, akceptovala, akceptuje, přijal rozhodnutí
            accept: přijala rozhodnutí
            accept: respektuje, respektujeme, vzdal se odvolání, vzdala se odvolání, vzala odvolání zpět, vzal odvolání zpět
            accept: vzala žalobu zpět
            accept: odvolávat se nebude, odvolávat nebude, nebudeme se odvolávat, rozklad nepodala, rozklad nepodal
            accept: rozklad podán nebyl, odpor podán nebyl, odpor nepodala, odpor nepodal, nepodala odpor
            accept: nepodal odpor, odvolání nepodala, odvolání nepodal, žalobu nepodala, žalobu nepodal
            accept: žalovat nebude, nebude žalovat, pokutu uhradí, pokuta byla zaplacena, pokuta byla uhrazena
            accept: už zaplatila, již zaplatila, rozhodnutí respektuje, rozhodnutí respektujeme
            accept: respektuje rozhodnutí, respektujeme rozhodnutí, rozsudek respektujeme, rozsudek respektuje
            accept: verdikt respektuje, smířila se s, smířil se s, se smířila s, s pokutou se smířila, přijala trest
            accept: přijal trest
            accept: vzal žalobu zpět, omluvil*, uznala chybu, uznal chybu, smířil*

            # Who.
            authorityNoun: úřad, úřadu, úřadem, úřady, úřadů, úřadům, dozorový úřad, dozorového úřadu, dozorovému úřadu
            authorityNoun: dozorovým úřadem, dozorové úřady
            authorityNoun: dozorových úřadů, úřad pro ochranu osobních údajů, úřadu pro ochranu osobních údajů
            authorityNoun: úřadem pro ochranu osobních údajů
            authorityNoun: úřad na ochranu osobních údajů, úřadu na ochranu osobních údajů, úřad pro ochranu údajů
            authorityNoun: úřadu pro ochranu údajů
            authorityNoun: úřad na ochranu údajů, úřadu na ochranu údajů, úřad pro ochranu dat, úřadu pro ochranu dat
            authorityNoun: úřad na ochranu soukromí
            authorityNoun: úřad pro ochranu soukromí, předseda úřadu, předsedy úřadu, předsedou úřadu, předsedkyně úřadu
            authorityNoun: předsedkyni úřadu, úooú, dozor, dozoru
            authorityNoun: dozorčí orgán, dozorčího orgánu, dozorový orgán, dozorového orgánu, orgán, orgánu, orgánem, orgány
            authorityNoun: orgánů, orgán dozoru, regulátor
            authorityNoun: regulátora, regulátorovi, regulátorem, regulátoři, regulátorů, hlídač, hlídače, hlídací pes
            authorityNoun: strážce soukromí, strážci soukromí
            authorityNoun: ochránce údajů, ochránce osobních údajů, komisař, komisaře, komisařka, komisař pro ochranu údajů
            authorityNoun: komisaře pro ochranu údajů
            authorityNoun: zmocněnec pro ochranu údajů, zmocněnce pro ochranu údajů, komise, komisi, komisí
            authorityNoun: komise pro ochranu údajů, komisi pro ochranu údajů
            authorityNoun: komise pro ochranu osobních údajů, agentura pro ochranu údajů, agentury pro ochranu údajů, agentura
            authorityNoun: agentury, inspektorát
            authorityNoun: inspektorátu, inspekce pro ochranu, vedoucí dozorový úřad, vedoucího dozorového úřadu, inspektoři
            authorityNoun: strážce dat, strážci dat, strážce údajů, hlídač soukromí, hlídače soukromí
            authorityNoun: hlídači soukromí, kontroloři, kontrolorů, tamní úřad, tamního úřadu, tamnímu úřadu
            authorityNoun: tamní regulátor, tamní komise, dozorovému orgánu, dozorovým orgánem, inspekce údajů
            authorityNoun: inspekce pro ochranu údajů, inspekci pro ochranu údajů, zmocněnec, zmocněnce, zmocněnci
            authorityNoun: zmocněnkyně, pověřenec pro ochranu údajů spolkové země, komisařka pro ochranu údajů
            authorityNoun: komisařky, vedení úřadu, úředníci, úředníků, předsedovi úřadu, správní orgán
            authorityNoun: správního orgánu, správnímu orgánu
            authorityNoun: ombudsman pro ochranu údajů
            courtNoun: soud, soudu, soudem, soudě, soudy, soudů, soudům, tribunál, tribunálu, nejvyšší správní soud
            courtNoun: nejvyššího správního soudu
            courtNoun: nejvyššímu správnímu soudu, nejvyšším správním soudem, krajský soud, krajského soudu, krajskému soudu
            courtNoun: krajským soudem
            courtNoun: městský soud, městského soudu, městskému soudu, městským soudem, správní soud, správního soudu
            courtNoun: správní soudy, ústavní soud
            courtNoun: ústavního soudu, nejvyšší soud, nejvyššího soudu, vrchní soud, vrchního soudu, okresní soud
            courtNoun: odvolací soud, odvolacího soudu
            courtNoun: soudní dvůr, soudního dvora, soudnímu dvoru, soudní dvůr eu, sdeu, nss, soudce, soudci, soudkyně, senát
            courtNoun: senátu, rozkladová komise
            courtNoun: kasační soud, kasačního soudu, správnímu soudu, správním soudem, správních soudů
            courtNoun: prvoinstanční soud, odvolacímu soudu, brněnští soudci, státní radu, státní radě
            courtNoun: státní rada, státní rady
            companyNoun: společnost, společnosti, společností, společnostem, společnostmi, firma, firmy, firmě, firmu, firmou
            companyNoun: firem, firmám, firmami
            companyNoun: podnik, podniku, podnikem, podniky, podniků, podnikatel, podnikatele, podnikateli, podnikatelka
            companyNoun: koncern, koncernu, skupina
            companyNoun: skupiny, skupinu, skupině, skupinou, gigant, giganta, gigantu, gigantovi, giganti, obr, obra, obrovi
            companyNoun: obří firma, správce
            companyNoun: správci, správcem, správců, zpracovatel, zpracovatele, zpracovateli, zpracovatelem, subjekt, subjektu
            companyNoun: subjekty, provozovatel
            companyNoun: provozovatele, provozovateli, provozovatelem, provozovatelka, operátor, operátora, operátorovi
            companyNoun: operátorem, operátoři, mobilní operátor
            companyNoun: mobilního operátora, mobilnímu operátorovi, telekomunikační operátor, telekomunikační společnost, banka
            companyNoun: banky, bance, banku
            companyNoun: bankou, bank, spořitelna, spořitelny, záložna, pojišťovna, pojišťovny, pojišťovně, pojišťovnu
            companyNoun: pojišťovnou, zdravotní pojišťovna
            companyNoun: pojistitel, nemocnice, nemocnici, nemocnicí, nemocnic, klinika, kliniky, klinice, kliniku
            companyNoun: zdravotnické zařízení
            companyNoun: zdravotnického zařízení, poskytovatel, poskytovatele, poskytovateli, poskytovatelem, poliklinika
            companyNoun: ordinace, ordinaci, lékař, lékaře
            companyNoun: lékaři, lékařka, zubař, zubaře, laboratoř, laboratoře, lékárna, lékárny, lékárnu, obchod, obchodu
            companyNoun: obchodem, obchodník
            companyNoun: obchodníka, obchodníkovi, e-shop, e-shopu, e-shopem, eshop, eshopu, internetový obchod
            companyNoun: internetového obchodu, internetovému obchodu
            companyNoun: řetězec, řetězce, řetězci, řetězcem, supermarket, prodejce, prodejci, prodejna, prodejny, prodejnu
            companyNoun: maloobchodník, velkoobchod
            companyNoun: výrobce, výrobci, výrobcem, dodavatel, dodavatele, dodavateli, platforma, platformy, platformě
            companyNoun: platformu, platformou
            companyNoun: služba, službu, síť, sítě, sociální síť, sociální sítě, server, serveru, web, webu, webem
            companyNoun: webová stránka, stránky, portál
            companyNoun: portálu, aplikace, aplikaci, aplikací, vyhledávač, vyhledávače, hotel, hotelu, hotelem, hotely
            companyNoun: restaurace, restauraci
            companyNoun: kavárna, cestovní kancelář, cestovní kanceláře, cestovní kanceláři, aerolinka, aerolinky, aerolinkám
            companyNoun: aerolinií, letecká společnost
            companyNoun: letecké společnosti, leteckou společnost, dopravce, dopravci, dopravní podnik, dopravního podniku
            companyNoun: dopravnímu podniku, dráhy, drah
            companyNoun: pošta, pošty, poště, poštu, zaměstnavatel, zaměstnavatele, zaměstnavateli, agentura práce
            companyNoun: personální agentura, reklamní agentura
            companyNoun: marketingová společnost, marketingová agentura, marketingové agentuře, call centrum, call centra
            companyNoun: inkasní agentura, vymahač
            companyNoun: exekutor, exekutora, exekutorský úřad, advokát, advokáta, advokátní kancelář, notář, účetní firma
            companyNoun: makléř, zprostředkovatel
            companyNoun: zprostředkovatele, realitní kancelář, realitní kanceláře, realitní kanceláři, developer, developera
            companyNoun: družstvo, družstva, družstvu
            companyNoun: bytové družstvo, bytového družstva, bytovému družstvu, společenství vlastníků
            companyNoun: společenství vlastníků jednotek, svj, obec, obce
            companyNoun: obci, obcí, město, města, městu, městem, městys, kraj, kraje, kraji, městská část, městské části
            companyNoun: městskou část, magistrát
            companyNoun: magistrátu, radnice, radnici, starosta, starosty, městský úřad, obecní úřad, úřad práce, úřadu práce
            companyNoun: ministerstvo
            companyNoun: ministerstva, ministerstvu, ministerstvem, ministr, ministra, ministru, resort, resortu, škola, školy
            companyNoun: škole, školu, školou
            companyNoun: gymnázium, gymnázia, školka, školky, školce, mateřská škola, mateřské školy, univerzita, univerzity
            companyNoun: univerzitě, univerzitu
            companyNoun: vysoká škola, fakulta, fakulty, policie, policii, policií, policejní prezidium, vězení, věznice
            companyNoun: věznici, ústav, ústavu, domov
            companyNoun: domova, knihovna, knihovny, muzeum, muzea, církev, farnost, strana, strany, straně, politická strana
            companyNoun: politické straně, hnutí
            companyNoun: kandidát, kandidáta, politik, politika, klub, klubu, sportovní klub, svaz, svazu, sdružení, spolek
            companyNoun: spolku, organizátor, pořadatel
            companyNoun: organizace, organizaci, instituce, instituci, fond, fondu, komora, komory, komoře, vydavatel
            companyNoun: vydavatele, vydavatelství, deník, deníku
            companyNoun: televize, televizi, rozhlas, rozhlasu, kasino, kasina, sázková kancelář, sázkové kanceláři, start-up
            companyNoun: startup, startupu, vývojář
            companyNoun: vývojáře, majitel, majitele, majiteli, vlastník, vlastníka, mateřská společnost, mateřská firma
            companyNoun: dceřiná společnost
            companyNoun: dceřiné společnosti, pobočka, pobočky, internetový gigant, technologický gigant
            companyNoun: technologická společnost, technologické společnosti
            companyNoun: dodavatel energií, dodavatele energií, energetická společnost, energetické společnosti, distributor
            companyNoun: vodárna, fitness, fitcentrum
            companyNoun: posilovna, posilovny, rozesílatel, rozesílatele, odesílatel, autobazar, autopůjčovna, seznamka
            companyNoun: dopravní společnost, dopravní společnosti, dopravcem, distributora, distributorovi
            companyNoun: prodejcem, prodejců, prodejkyně, autoprodejce, prodejce aut, pořadatele, ubytovna, ubytovny
            companyNoun: ubytovně, ubytovnu, penzion, penzionu, hotelový řetězec, hotelového řetězce, aquapark
            companyNoun: aquaparku, bazén, bazénu, koupaliště, lázně, lázní, lázním, továrna, továrny, továrně
            companyNoun: továrnu, závod, závodu, závodě, výrobna, dílna, vydavatelem, vydavatelka
            companyNoun: nemocniční skupina, nemocniční skupiny, nemocniční skupinu, krajská nemocnice
            companyNoun: krajské nemocnice, krajské nemocnici, městská nemocnice, zdravotnická záchranná služba
            companyNoun: záchranka, domov pro seniory, domova pro seniory, domovu pro seniory, ambulance, ambulanci
            companyNoun: zdravotní pojišťovně, zdravotní pojišťovnu, základní škola, základní školy, základní škole
            companyNoun: základní školu, střední škola, střední školy, střední škole, mateřské škole
            companyNoun: mateřskou školu, vysoké škole, vysokou školu, vysoké školy, jídelna, jídelny, jídelně
            companyNoun: družstevní záložna, nebankovní společnost, nebankovní společnosti, poskytovatel půjček
            companyNoun: poskytovatele půjček, úvěrová společnost, úvěrové společnosti, leasingová společnost
            companyNoun: leasingové společnosti, exekutorovi, exekutorka, exekutorku, advokátní kanceláři
            companyNoun: advokátní kanceláře, notáře, notáři, realitka, realitky, realitce, realitku
            companyNoun: inkasní společnost, inkasní společnosti, inkasní agentury, inkasní agentuře, inkasku
            companyNoun: aukční síň, bezpečnostní agentura, bezpečnostní agentury, bezpečnostní agentuře
            companyNoun: personální agentury, personální agentuře, pracovní agentura, pracovní agentury
            companyNoun: reklamní agentury, reklamní agentuře, autoservis, autoservisu, autobazaru, půjčovna
            companyNoun: půjčovny, půjčovně, teleshopping, televizní stanice, obviněná, obviněné, obviněnou
            companyNoun: obviněný, obviněného, obviněnému, žalobkyně, žalobkyni, žalobce, účastník řízení
            companyNoun: účastníka řízení, účastníkovi řízení, účastnice řízení, kontrolovaná osoba
            companyNoun: kontrolované osobě, kontrolovanou osobu, kontrolované osoby, výrobce antiviru
            companyNoun: vývojářská firma, vývojářské firmě, softwarová firma, softwarové firmy, softwarové firmě
            companyNoun: it firma, it firmy, technologická firma, technologické firmy, technologické firmě
            companyNoun: telekomunikační firma, telekomunikační firmy, telekomunikační firmě, energetická firma
            companyNoun: energetické firmě, dodavatel elektřiny, dodavatele elektřiny, dodavatel plynu
            companyNoun: dodavatele plynu, prodejce energií, kurýrní služba, kurýrní služby, kurýrní firma
            companyNoun: zásilková služba, zásilkové služby, zásilkovna, zásilkovny, doručovací služba
            companyNoun: pohřební služba, fotbalový klub, tenisový klub, odborová organizace, odborové organizace
            companyNoun: odborový svaz, profesní komora, lékařská komora, lékařské komory, advokátní komora, vláda
            companyNoun: vlády, vládě, úřad vlády, správa, správy, správě, katastrální úřad, finanční úřad
            companyNoun: finančního úřadu, finančnímu úřadu, finanční správa, finanční správy, finanční správě
            companyNoun: stavební úřad, stavebního úřadu, soukromá osoba, jednatel, jednatele, jednateli
            companyNoun: osoba samostatně výdělečně činná, podnikající fyzická osoba, podnikající fyzické osobě
            companyNoun: živnostník, živnostníka, živnostníkovi
            companyNoun: seznamky, chatbot, chatbota
            role: správce, správci, správcem, obviněný, obviněná, obviněného, obviněné, obviněnému, účastník řízení, účastníka řízení, účastníkovi řízení, kontrolovaná osoba, kontrolované osobě, kontrolované osoby, kontrolovanou osobu
            # Where somebody is.
            at: v, ve, z, ze, na, se sídlem v, se sídlem, u
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: základní škol*, střední škol*, mateřsk* škol*, vysok* škol*, základní uměleck* škol*
            officeNoun: knihovn*, domov pro seniory, domova pro seniory, domovu pro seniory, poliklinik*
            officeNoun: zdravotnick* záchrann* služb*, dopravní podnik*, městsk* úřad*, obecní úřad*, krajsk* úřad*
            officeNoun: úřad práce, úřadu práce, finanční úřad*, finančního úřadu, katastrální úřad*, české dráhy
            officeNoun: spolku, hnutím, akademi*, fakult*, muze*, divadl*, městsk* polici*
            officeNoun: policejní prezidium, policejního prezidia, policejnímu prezidiu, vězeňsk* služb*, magistrátu
            officeNoun: bytového družstva, bytovému družstvu, bytovým družstvem, školou, gymnázium, komor*
            officeNoun: svaz, svazu, svazem
            officeNoun: město, města, městu, městem, městys*, obec, obce, obci, obcí, kraj, kraje, kraji, městská část, městské části, magistrát*, nemocnic*, fakultní nemocnic*, univerzit*, škola, školy, škole, školu, gymnázi*, letiště, letišti, policie, policii, bytové družstvo, hnutí, spolek, společenství
            officeNoun fields: ministerstv*, ministr, ministra, ministrovi
            officeNoun: městskou část, základní škola, základní školy, základní škole, základní školu, střední škola, střední školy, střední škole, střední školu, policií, spolkem
            ownCase město: města, městu, městem
            ownCase obec: obce, obci, obcí
            ownCase kraj: kraje, kraji
            ownCase městská část: městské části, městskou část
            ownCase nemocnice: nemocnica, nemocnici, nemocnicu, nemocnicy, nemocnicě, nemocnicí, nemocnicou, nemocnicem, nemocnicovi, nemocnicům
            ownCase fakultní nemocnice: fakultní nemocnica, fakultní nemocnici, fakultní nemocnicu, fakultní nemocnicy, fakultní nemocnicě, fakultní nemocnicí, fakultní nemocnicou, fakultní nemocnicem, fakultní nemocnicovi, fakultní nemocnicům
            ownCase univerzita: univerzite, univerziti, univerzitu, univerzity, univerzitě, univerzití, univerzitou, univerzitem, univerzitovi, univerzitům
            ownCase škola: školy, škole, školu
            ownCase základní škola: základní školy, základní škole, základní školu
            ownCase střední škola: střední školy, střední škole, střední školu
            ownCase gymnázium: gymnázia, gymnázie, gymnázii, gymnáziu, gymnáziy, gymnáziě, gymnázií, gymnáziou, gymnáziem, gymnáziovi, gymnáziům
            ownCase letiště: letišti
            ownCase policie: policii, policií
            ownCase bytové družstvo: bytového družstva, bytovému družstvu
            ownCase spolek: spolku, spolkem
            ownCase muzeum: muzea, muzee, muzei, muzeu, muzey, muzeě, muzeí, muzeou, muzeem, muzeovi, muzeům
            ownCase ministerstvo: ministerstva, ministerstve, ministerstvi, ministerstvu, ministerstvy, ministerstvě, ministerství, ministerstvou, ministerstvem, ministerstvovi, ministerstvům
            ownCase ministr: ministra, ministrovi
            personNoun: zákazní*, uživatel, uživatele, uživateli, uživatelé, uživatelů, uživatelka, uživatelům, zaměstnan*
            personNoun: občan*, pacient*, muž, muže
            personNoun: muži, mužů, žena, ženy, ženu, žen, předplatitel*, účastní*, osoba, osoby, osobu, osobě, osob, osobám
            personNoun: fyzická osoba, fyzické osobě
            personNoun: subjekt údajů, subjektu údajů, subjekty údajů, spotřebitel*, klient*, žák, žáka, žáci, žáků, student*
            personNoun: rodič*, dítě, dítěte, děti, dětí
            personNoun: obyvatel*, nájemní*, soused*, stěžovatel*, žadatel*, uchazeč*, bývalý zaměstnanec, bývalého zaměstnance
            personNoun: bývalá zaměstnankyně
            personNoun: internetov* uživatel*, aktivist*, novinář*, právní*, poškozen*, dotčen* osob*, cestující*, host, hosté
            personNoun: hostů, člen, členové, členů
            personNoun: mluvčí, lékařk*, lidé, lidí, lidem, lidi, člověk, člověka, někdo, ředitel*, učitel*, volič*, nikdo
            personNoun: evropan*, čtenář*, řidič*
            ngoNoun: spolek, spolku, spolkem, sdružení, nadace, nadaci, nadací, organizace, organizaci, organizací
            ngoNoun: nevládní organizace, nevládní organizaci
            ngoNoun: neziskovka, neziskovky, neziskovou, nezisková organizace, neziskové organizace, ochránci soukromí
            ngoNoun: spotřebitelská organizace
            ngoNoun: spotřebitelské organizace, sdružení na ochranu spotřebitelů, aktivisté, odbory, odborový svaz, iniciativa
            ngoNoun: hnutí, asociace
            pressNoun: čtk, reuters, reutersu, bloomberg, bloombergu, afp, dpa, apa, tasr, politico, financial times
            pressNoun: wall street journal, guardian, bbc
            pressNoun: le monde, der spiegel, handelsblatt, new york times, idnes, mf dnes, seznam zprávy, seznam zpráv, novinky
            pressNoun: aktuálně, hospodářské noviny
            pressNoun: hospodářských novin, lidové noviny, lupa, lupa . cz, živě, e15, forbes, deník n, respekt, čt24
            pressNoun: česká televize, české televizi, rozhlas
            pressNoun: český rozhlas, irozhlas, info . cz, neovlivní, techcrunch, euractiv, agentura reuters, agentuře reuters
            pressNoun: agentura bloomberg, časopis
            pressNoun: časopisu, list, listu, noviny, novinám, média, médií, médiím, zpravodajský, tiskov* agentur*, novináři
            pressNoun: server lupa
            prosecutor: státní zástupce, státního zástupce, státní zástupkyně, státní zastupitelství, státního zastupitelství
            police: policie, policii, policejn*, státní zastupitelství, vězeňsk*
            prosecutor: generální advokát
            prosecutor: generálního advokáta, žalobce, zpravodaj, zpravodajka, prokuratur*, prokurátor*
            legalForm: s . r . o, spol . s r . o, spol . s r.o, spol, a . s, akciová společnost, akciové společnosti
            legalForm: společnost s ručením omezeným, v . o . s, k . s, z . s, z . ú, o . p . s, s . p, p . o
            legalForm: příspěvková organizace, státní podnik, státního podniku, odštěpný závod, družstvo, ltd, limited, inc
            legalForm: incorporated, plc, llc, llp, lp, gmbh, ag, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l
            legalForm: s à r . l, s . r . l, srl, s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v
            legalForm: nv, bvba, vzw, asbl, vof, oy, oyj, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, bt
            legalForm: d . o . o, doo, d . d, dd, uc, unlimited company, dac, clg, corp, corporation, company, & co, kg
            legalForm: kgaa, ohg, gbr, ug, e . v, ev, mbh, snc, sca, scs, eood, ood, ead, uab, sia, ou, oü, pty ltd, pte ltd
            legalForm: ^co
            legalForm: pvt, lda, ltda, coop, scarl, epe, ike, gie, international unlimited company, ^SE, ^SA
            against: na, proti, vůči, pro, u, směřující proti, namířen* proti, k, do, od, ve vztahu k, týkající se
            by: od, ze strany, prostřednictvím
            of: z, od
            forWhom: za, kvůli, z důvodu, v souvislosti s, v souvislosti se, vzhledem k, pro, po, jelikož, protože, za to
            forWhom: následkem, v důsledku, ohledně

            # What else a text claims.
            record: rekordní, rekordního, rekordně, rekord, rekordu, nejvyšší, nejvyšších, nejvyššího, největší, největších
            record: nejvyšší pokuta
            record: nejvyšší pokutu, nejvyšší pokutou, dosud nejvyšší, zatím nejvyšší, historicky nejvyšší
            record: nejpřísnější
            record: dosavadní rekord
            record loosely: první pokuta, první pokutu, v historii, historicky, dosud, doposud, zatím
            record loosely: druhá nejvyšší, druhou nejvyšší, druhá největší, třetí nejvyšší, bezprecedentní
            record loosely: jedna z nejvyšších, jednu z nejvyšších, dosavadní maximum, mastná, tučná, tučnou
            earlier: dříve, předtím, předchozí, předešlý, předešlá, už dříve, již dříve, v minulosti, kdysi, pro srovnání
            earlier: pro porovnání, ve srovnání
            earlier: v porovnání, dosavadní, dosavadního, předchozího, připomeňme, připomíná, pro připomenutí, v jiném případě
            earlier: v podobném případě
            earlier: podobnou pokutu, podobná pokuta, není to poprvé, není první, není to první, podruhé, potřetí, další pokuta
            earlier: již v roce, už v roce
            earlier: překonal, překonala, překonává, překonalo, naposledy, z té doby, loni dostal, loni dostala
            earlier: předchozí rekord, držel, držela, tehdy
            > Pro srovnání: v roce 2020 zaplatil operátor Telmar 1,9 milionu korun.
            silent: nekomentoval, nekomentovala, nekomentuje, nekomentují, odmítl komentovat, odmítla komentovat
            silent: odmítl se vyjádřit
            silent: odmítla se vyjádřit, se odmítl vyjádřit, se odmítla vyjádřit, se nevyjádřil, se nevyjádřila, se nevyjádřilo
            silent: nevyjádřil se
            silent: nevyjádřila se, neodpověděl, neodpověděla, nereagoval, nereagovala, nezveřejnil, nezveřejnila, nezveřejnilo
            silent: nepotvrdil
            silent: nepotvrdila, mlčí, mlčel, mlčela, bez komentáře, mlčenlivost*, nechtěl komentovat, nechtěla komentovat
            silent: neoznámil, na webu nic
            undescribed: nespecifikoval, nespecifikovala, nespecifikovalo, neupřesnil, neupřesnila, neupřesnilo, neuvedl jaké
            undescribed: neuvedla jaké
            undescribed: neuvedl, neuvedla, neuvedlo, není jasné, není známo, bez bližších podrobností, podrobnosti neuvedl
            undescribed: podrobnosti neuvedla
            undescribed: bez podrobností, blíže nespecifik*, blíže neurčen*, nejmenoval, nejmenovala, nezmínil, nezmínila
            undescribed: bez uvedení
            seat: sídlo, sídla, sídle, sídlem, se sídlem v, se sídlem, sídlí, sídlící, sídlila, hlavní provozovna
            seat: hlavní provozovnu, hlavní provozovny
            seat: ústředí, centrála, centrálu, centrály, evropské sídlo, evropská centrála, registrován*, má základnu
            filing: výroční zpráva, výroční zprávu, výroční zprávě, výroční zprávy, pololetní zpráva, pololetní zprávě
            filing: čtvrtletní zpráva
            filing: čtvrtletní zprávě, účetní závěrka, účetní závěrce, účetní závěrky, příloha k účetní závěrce, prospekt
            filing: prospektu, vnitřní informace
            filing: hospodářské výsledky, hospodářských výsledků, zpráva pro burzu, oznámení burze, sec, formulář, konsolidovan*
            filing: povinně zveřejnil
            says: uvedl*, uvádí, uvádějí, řekl*, říká, říkají, sdělil*, sděluje, oznámil*, oznamuje, podle, tvrdí, tvrdil*
            says: prohlásil*, dodal*, dodává
            says: vysvětlil*, vysvětluje, napsal*, píše, píší, informoval*, informuje, upřesnil*, zdůraznil*, zdůrazňuje
            says: podotkl*, poznamenal*
            says: připustil*, přiznal*, popírá, popřel*, argumentoval*, argumentuje, namítal*, namítá, konstatoval*, komentoval*
            says: okomentoval*
            says: mluvčí, prohlášení, tiskov* zpráv*, hájil*, hájí, míní, domnívá, považuje, přivítal*, citoval*, vyjádřil*
            says: vyjádření, reagoval*
            inaction: nečinnost*, nečinný, průtah*, nic se nedělo, nic se neděje, nic se nestalo, otálí, otálel*, bez odezvy
            inaction: nekonal*, otálení, liknavos*
            directive: směrnic*
            region: Evropa, Evropy, Evropě, Evropu, Evropou, evropsk*, Evropan*, Evropská unie, Evropské unie, Evropské unii
            region: Evropskou unii, Unie, Unii
            region: Unií, EU, EHP, evropský hospodářský prostor, Čína, Číny, Číně, Čínu, čínsk*, Peking*, Hongkong*, Singapur*
            region: Indie, Indii, indick*
            region: Rusko, Ruska, Rusku, rusk*, Moskv*, Ukrajin*, ukrajinsk*, Turecko, Turecka, tureck*, Izrael*, Japonsk*
            region: japonsk*, Kore*, korejsk*
            region: Brazíli*, brazilsk*, Kanad*, kanadsk*, Mexik*, Austráli*, australsk*, Afri*, Asie, Asii, asijsk*, Kaliforni*
            region: Texas*, Silicon Valley
            region: New York*, Brusel, Bruselu, bruselsk*, Brno, Brně, Brna, brněnsk*, Ostrava, Ostravě, ostravsk*, Plzeň, Plzni
            region: plzeňsk*, Olomouc*
            region: Liberec, Liberci, Morav*, moravsk*, Čechách, Vysočin*, jihomoravsk*, středočesk*, Zlín, Zlíně, Pardubic*
            region: Hradec, Hradci

            # Phrases that hide a cue.
            none: smluvní zákaz*, smluvního zákazu
            none: členský stát, členské státy, členského státu, členských států, členským státům, spojené státy, spojených států
            none: spojených státech, pověřenec pro ochranu osobních údajů, pověřence pro ochranu osobních údajů
            none: pověřencem pro ochranu osobních údajů, pověřenec, pověřence, zásady ochrany osobních údajů
            none: zásad ochrany osobních údajů, ochrana soukromí, posouzení vlivu, trest smrti, trestu smrti
            none: trest odnětí svobody, trestu odnětí svobody, trestní oznámení, trestního oznámení, sankce proti rusku
            none: protiruské sankce, smluvní pokuta, smluvní pokuty, smluvní pokutu, smluvní pokut, do roka, do detailu
            none: do konce, do té doby, do dneška, do budoucna, na základě, na jejím základě, na tom, na rozdíl od
            none: na druhou stranu, na jedné straně, na druhé straně, na internetu, na webu, na trhu, na stránkách, na příklad
            none: na pozadí, na první pohled, na papíře, na dálku, na místě, od té doby, od roku, od počátku, za prvé, za druhé
            none: za třetí, pro představu, pro praxi, pro tuto, u nás, z hlediska, z toho, z čehož, ze zákona, po několik
            none: po celou dobu, k tomu, do prohlížeče, přihlásit se, čtěte také, čtěte více, číst více, všechna práva vyhrazena
            none: newsletter*, odběr novinek, bod zlomu, v tomto bodě, výchozí bod, umělá inteligence, umělé inteligence
            none: umělou inteligenci, rozpoznávání obličejů, rozpoznávání tváří, platí že, platí pro, platí i, ohlášení porušení
            none: porušení zabezpečení, porušení zabezpečení osobních údajů, záznamy o činnostech, registr dlužníků, v rámci
            none: v řadě, po řadě, obchodní podmínky, právo vznést námitku, právo podat stížnost, to nevylučuje, musí vrátit
            none: na trhu práce, veřejný pořádek, v pořádku, ochrany údajů v organizaci, ve společnosti panuje
            none: sociální síti se, trestný čin, trestného činu, trestné činnosti, trest odnětí, trestu odnětí
            none: trestní řízení, trestního řízení, trestní řád, trestní zákoník, zdravotní stav, právní moci nabude
            none: na straně druhé, do souladu duše, na webové stránce, na webových stránkách, na serveru, na síti
            none: služební cesta
            none: se příkaz ruší, příkaz se ruší, podáním odporu se příkaz ruší, odvolal se přitom na
            none: odvolala se přitom na, odvolává se přitom na, odvolává se na, odvolal se na zdroje
            none: odvolala se na zdroje, s odvoláním na, ve zbytku žalobu zamítl, ve zbytku zamítl
            none: ve zbytku ji zamítl, ve zbývající části žalobu zamítl, ve zbývající části zamítl
            none: ve zbytku žalobu zamítá, dal žalovanému za pravdu v tom, dal za pravdu úřadu v tom
            none: dal úřadu za pravdu v tom
            none: tlačítko pro odmítnutí, tlačítka pro odmítnutí, tlačítko odmítnout, odmítnutí cookies
            none: odmítnout cookies, odmítnout vše, odvolání souhlasu, odvolat souhlas, odvolali souhlas
            none: odvolala souhlas, odvolal souhlas, odvolávání souhlasu, souhlas odvolat, souhlas odvolal*
            none: do nabytí právní moci, do právní moci, není pravomocné, není pravomocná, není pravomocný
            none: není v právní moci, dosud nenabyl*, ještě nenabyl*, nenabylo právní moci, nenabyla právní moci
            none: není konečné
            none: lhůta k vyjádření, lhůtu k vyjádření, lhůta pro vyjádření, na vyjádření má, lhůta pro podání
            none: soudní přezkum to
            instance 0: rozklad, rozkladu, rozkladem, předsedy úřadu, rozkladová komise, rozkladové komise, odpor
            instance 0: odporu
            instance 0: rozklad*, předseda úřadu, předsedkyně úřadu, předseda úřadu pro
            instance 1: první instance, první stupeň, prvostupňov*, městský soud, městského soudu, městskému soudu
            instance 1: prvním stupni, prvního stupně
            instance 1: městským soudem, krajský soud, krajského soudu, krajskému soudu, krajským soudem
            instance 2: druhá instance, druhé instanci, odvolací soud, odvolacího soudu, vrchní soud, vrchního soudu
            instance 3: nejvyšší správní, nejvyššího správního, nejvyššímu správnímu, nejvyšším správním, nss
            instance 3: nejvyšší správní soud, nejvyššího správního soudu, nejvyššímu správnímu soudu
            instance 3: nejvyšší soud, nejvyššího soudu, ústavní soud, ústavního soudu, kasační, kasačn*
            judgment: rozsudek, rozsudku, rozsudkem, rozsudky, nález, nálezem, verdikt, verdiktu
            remedy: lze podat, je možné podat, lze se odvolat, lze odvolat, lze napadnout, je přípustné, je přípustný
            remedy: není přípustný, nelze se odvolat, nelze odvolat, může podat rozklad, mohou podat, právo podat
            remedy: lze podat odpor, lze podat rozklad, lze podat žalobu, lze podat odvolání, lze podat kasační
            remedy: je přípustná, není přípustn*, může podat, možno podat, podáním odporu, ve lhůtě
            remedy: poučení, lhůta pro podání, lhůtě pro podání, lze žalovat
            restore: obnovil pokutu, obnovil, vrátil na původní, původní výši, původní výše, obnovena
            reduce: snížil pokutu, snížila pokutu, snížil sankci, srazilo, zkrátil pokutu, seškrtala, seškrtl, ubral
            reduce: ubrala, zmírnilo, zmírnil trest, zmírnil sankci, zmírněn, o polovinu nižší, poloviční pokut*
            reduce: na polovinu, na půlku, na třetinu, zlevnil, moderac*, moderačního, moderační právo
            reduce: upustil od části
            reduce: snížil … na, snížila … na, snižuje … na, srazil … na, srazila … na
            annul: zrušila … rozhodnutí, zrušil … sankci, zrušil … rozsudek, zrušil pokutu, zrušila pokutu
            annul: pokuta padla, pokuta neplatí, pokutu smazal, pokutu smetl, shodila, pokutu platit nemusí
            annul: platit nemusí, nemusí platit pokutu, vyklouzl, vyklouzla
            annul: zrušil … pokutu, zrušila … pokutu, zrušil … rozhodnutí, ruší … pokutu
            grant: dal žalobkyni za pravdu, přisvědčil firmě, vyhověl žalobě, vyhověl rozkladu, vyhověla rozkladu
            grant: vyhověl kasační stížnosti, vyhověl odvolání, žalobě vyhověl, kasační stížnosti vyhověl
            grant: rozkladu vyhověl, vyhověl … kasační stížnosti, uspěla u, uspěl u, uspělo u, uspěla s žalobou
            grant: uspěl s žalobou, zastal se
            grant: dal … za pravdu, dala … za pravdu, dává … za pravdu, vyhověl … žalobě
            dismiss: zamítl … žalobu, zamítl … rozklad, zamítl … stížnost, zamítla … rozklad, zamítl … odvolání
            dismiss: zamítl žalobu, zamítl kasační, zamítl rozklad, zamítla rozklad, odmítl žalobu, odmítl kasační
            dismiss: odmítl rozklad, odmítla rozklad, zamítl … kasační stížnost, nepochodil, nepochodila
            dismiss: nepochodilo, pohořel, pohořela, rozklad nepomohl, odvolání nepomohlo, žaloba nepomohla
            dismiss: nepomohla ani, úřadu dal za pravdu, přisvědčil žalovanému, dal za pravdu žalovanému
            dismiss: dal žalovanému za pravdu, postavil se za úřad, postavil se za rozhodnutí
            dismiss: se postavil za rozhodnutí, přiklonil se k úřadu, bez úspěchu, neúspěšně, nedal za pravdu
            dismiss: se ztotožnil s úřadem, ztotožnil se s úřadem
            dismiss: smetl … ze stolu
            refer: vrátil … k dalšímu řízení, vrátil … úřadu, vrací … k dalšímu řízení, předložil … otázku
            refer: vrátil věc soudu, vrátil městskému, vrátil krajskému, vrací soudu, předběžnou otázkou
            refer: položil předběžnou, předložil otázku
            refer: položil … otázku
            appealVerb: podala … žalobu, podal … žalobu, podala … rozklad, podal … rozklad, podala … kasační stížnost
            appealVerb: podal … kasační stížnost, podala … odvolání, podal … odvolání, obrátila se … na soud
            appealVerb: obrátil se … na soud, napadla … u soudu, napadl … u soudu, bránila se … u soudu
            appealVerb: bránil se … u soudu, žaloval … úřad
            ngoNoun: iniciativy, iniciativě, odborů, odborového svazu, spotřebitelský spolek, sdružení rodičů
            ngoNoun: organizaci na ochranu, organizace na ochranu, nevládky, nevládka, neziskovku
            ngoNoun: noyb
            personNoun: návštěvn*, sousedka, klientka, pacientka, důchod*, živnostn*, lékař, lékaře, matka, otec
            personNoun: majitel*, zastupitel*, poslan*, advokát*, novinářka, aktivistka, učitelka, účetní, zákaznice
            personNoun: programátor*, spotřebitelka
            lodge: napadl u, napadla u, napadli u, doručili, podali jsme, jsme podali
            partial: částečně, zčásti, z části, v části
            intend: nevylučuje, odvolá se, odvoláme se, se odvolá, se odvoláme, podá žalobu, podáme žalobu
            intend: podá rozklad, podáme rozklad, bude se bránit, budeme se bránit, obrátí se na soud
            intend: obrátíme se na soud, chystá, chystají, zvažuje, zvažují, připravuje, připravují, napadne
            intend: odvoláme, podáme, obrátíme, zažalujeme, budeme, chceme, plánujeme, zvažujeme, hodláme, zamýšlíme
            intend: chystáme, chystáme se, připravujeme, nesouhlasí s výší, nehodlá, nehodlají, podají, napadnou
            intend: zažaluje, hodláme se, počítá s, avizovalo, oznámili, ohlásilo, ohlásili, zvážíme, vyčká
            intend: prostudujeme, je připravena, jsme připraveni, dá k soudu, vyhrazuje si
            intend: napadneme, oznámil že, ji podá
            appealVerb: odvolá se, odvoláme se, se odvolá, se odvoláme, bude se bránit, budeme se bránit
            appealVerb: obrátí se na soud, obrátíme se na soud, napadne, napadneme, se brání u, brání se u
            appealVerb: budeme se odvolávat, se odvolávat, odvolali jsme se, jsme se odvolali, podáme odvolání
            appealVerb: podáme rozklad, podáme žalobu, podáme správní žalobu, podáme kasační stížnost
            appealVerb: podali jsme odvolání, podali jsme rozklad, podali jsme žalobu, podán rozklad, podaný rozklad
            appealVerb: se obrátíme na soud, půjdeme k soudu, jdeme k soudu, dáme k soudu, dá se k soudu
            appealVerb: se budeme bránit, budou se bránit, se budou bránit, zažalujeme, zažaluje, žalovat
            appealVerb: ji žalovat, soudit, bude soudit, budeme soudit, se bude soudit, se soudí s úřadem
            appealVerb: soudí se s úřadem, podala odpor, podal odpor, podalo odpor, podá odpor, podáme odpor
            appealVerb: podala námitky, podal námitky, podá námitky, podala … odpor, podal … odpor, podat … odpor
            appealVerb: chystá žalobu, chystá rozklad, chystá odvolání, chystá kasační, chystají žalobu
            appealVerb: připravuje žalobu, připravuje rozklad, připravuje odvolání, připravujeme žalobu
            appealVerb: ohlásila odvolání, ohlásil odvolání, ohlásilo odvolání, ohlásila rozklad, ohlásil rozklad
            appealVerb: ohlásila žalobu, avizovala rozklad, avizoval rozklad, avizovala žalobu, avizoval žalobu
            appealVerb: zvažuje žalobu, zvažuje kasační, zvažuje rozklad, zvažuje odvolání, zvažujeme žalobu
            appealVerb: rozkladem napadla, rozkladem napadl, žalobou napadla, žalobou napadl, brání u, bránila u
            appealVerb: bránil u, k soudu, dá k soudu, dala k soudu, dal k soudu, k správnímu soudu, u soudu bude
            appealVerb: žádá zrušení, žádala zrušení, požádala o zrušení, požádal o zrušení, navrhla zrušení
            appealVerb: navrhl zrušení, vyčerpá všechny, využije všech opravných, využije všechny opravné
            appealVerb: využije opravné, obrátila se na státní radu, odvolala ke, odvolal ke
            appealVerb: obrátil se na státní radu
            appeal: odpor, odporu, kasační stížnost, kasační stížnosti
            propose: navrhuje pokutu, navrhl pokutu, navrhla pokutu, hrozí pokuta, hrozí … pokuta, hrozí mu, hrozí jí
            propose: chce uložit, chystá se uložit, hodlá uložit, zamýšlí uložit, návrh rozhodnutí
            propose: chystá předepsat, chystá uložit, chystá se předepsat, chtěl by uložit, návrh pokuty
            propose: návrh na uložení, navrhli, předběžné stanovisko, předběžného stanoviska, předběžný závěr
            propose: chystaná pokuta, chystanou pokutu, chystané pokutě, oznámení o záměru, chystá pokutu
            propose: chystají pokutu, chystá trest, v protokolu o kontrole, státní zástupce žádá
            propose: státní zástupce navrhuje
            propose: předběžné rozhodnutí
            rumour: obeznámení s, obeznámených s, obeznámený s, zdroj obeznámený, podle zdroje
            rumour: podle informací agentury, vyplývá z neoficiálních, nepřáli být jmenováni, nepřál si být jmenován
            rumour: pod podmínkou anonymity, anonymní zdroje, hrozí až, mohl by zaplatit, mohlo by jít o
            rumour: může dosáhnout až, mohla by dosáhnout, spekuluje se, spekulace, spekulací
            rumour: podle zdrojů, zdroje obeznámené, neoficiálně, zdroj blízký
            rumour: nejmenovaného zdroje, nejmenované zdroje, nejmenovaných lidí
            rumour: podle zdrojů, zdroje obeznámené, neoficiálně, zdroj blízký
            remedy: lze … podat, může … podat, lze … napadnout
            """#)
}
