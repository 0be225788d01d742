extension Language {
    /// Hungarian, as the press, the authority, the courts and the law firms of Hungary write it.
    static let hungarian = Language(
        "hu", countries: ["HU"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: a, az, és, hogy, nem, is, egy, de, ez, ha, csak, már, mint, vagy, volt, van, azt, ezt, aki, akik, akit
            stop: akinek, ami, amit, amely, amelyek, amelyet, amelynek, amelyben, amelyből, amelyre, mely, melyet
            stop: melynek, ahol, amikor, ahogy, ahogyan, mert, mivel, így, úgy, ilyen, olyan, itt, ott, most, majd, még
            stop: nagyon, minden, mindenki, valaki, valami, sem, sőt, azonban, ugyanakkor, ugyanis, tehát, ezért, azért
            stop: viszont, illetve, valamint, továbbá, emellett, ezenkívül, ennek, annak, ebben, abban, erre, arra
            stop: ezzel, azzal, ezek, azok, ezeket, azokat, ezen, azon, ehhez, ahhoz, ebből, abból, erről, arról, ettől
            stop: attól, szerint, alapján, miatt, után, előtt, között, közben, során, alatt, felett, mellett, helyett
            stop: nélkül, ellen, iránt, által, óta, végett, számára, részére, esetén, keretében, kapcsán, vonatkozóan
            stop: vonatkozó, kell, kellett, lehet, lett, lesz, volna, lenne, voltak, vannak, legyen, nincs, nincsenek
            stop: nekik, neki, vele, ők, maga, saját, másik, más, mások, több, kevés, sok, sokkal, egyik, egyes, néhány
            stop: bár, noha, habár, pedig, hiszen, talán, akár, inkább, szintén, éppen, épp, újra, ismét, mégis, mégsem
            stop: eddig, korábban, később, jelenleg, tavaly, idén, ma, tegnap, holnap, először, végül, például, vagyis
            stop: azaz, ugyanez, ugyanaz, ugyanazon, ugyanezen, amíg, amiért, miért, hogyan, mikor, mit, milyen, melyik
            stop: mennyi, hány, ekkor, akkor, utóbbi, előbbi, jó, nagy, új, első, utolsó, következő, előző, két, kettő
            stop: három, alig, szinte, csupán, mindössze, legalább, legfeljebb, mindkét, mindez, mindezt, mindezek
            stop: ráadásul, mindazonáltal, összefoglaló, háttér, közlemény, cikk, fotó, kép, forrás, frissítve, tovább
            stop: onnan, oda, ide, össze, vissza, át, rá, hozzá, abba, ebbe, tette, tett, tettek, nála, tőle, róla
            stop: benne, amiből, amire, aminek, amivel, ezáltal, ezután, azután, eközben, időközben, egyébként
            stop: állítólag, nyilvánvalóan, természetesen, valójában, gyakorlatilag, ugye, persze, ugyan, csakhogy
            stop: miután, mielőtt, miközben, ezúttal, egyúttal, egyaránt, mindig, soha, sose, gyakran, ritkán, megint
            stop: eleve, való, vele szemben, őket, önök, meg, évi, évben, személyes, adatok, adatait, adatainak
            stop: kapcsolatban, szóló, történt, szükséges, megfelelő, továbbra, lévő, hozta, elleni, szemben, ügyben
            stop: közölte
            stop: sms, gps, taj, vip, usb, iban, url, pdf
            abbr: pl, stb, kb, ill, dr, ún, sz, ld, vö, bek, pont, nr, zrt, kft, nyrt, bt, kkt, st, db, br, ifj, id
            abbr: prof, jan, febr, márc, ápr, máj, jún, júl, aug, szept, okt, nov, dec, u, em, ker, old, tc, tv, számú
            abbr: no, art, cca, mrd, mld, min, max, vki, vmi, kp, rt
            abbr: feb

            the: a, az, ez, ezt, ezen, ennek, ezek, azt, azon, annak, azok, ezeket, azokat, e, eme, ama, említett
            the: szóban forgó, érintett, adott, ugyanaz, ugyanazon, ugyanezen, saját, utóbbi, előbbi, mindkét
            the: valamennyi, összes, minden, fenti
            a: egy, egyik, egyet, egyiket, valamely, bizonyos, másik, több, számos, néhány, két, három, négy, öt, hat
            a: meg nem nevezett, egy meg nem nevezett, egy másik, egy magyar, további
            pronoun: ez, ő, ők, aki, akik, akit, akinek, amely, amelyek, amelyet, amelynek, amelyre, mely, azok, ezek
            pronoun: azt, neki, nekik, maga, önmaga, saját, utóbbi, előbbi, mindkettő, mindketten, annak, arra, az
            not: nem, ne, sem, se, nincs, nélkül, sosem, soha, egyik sem, nem tett, elmulasztotta, helyett, semmilyen
            not: nincsen, anélkül
            and: és, vagy, valamint, illetve, illetőleg, s, továbbá, meg, is, &, avagy, együtt
            to: ig, illetve
            to: euróra, forintra, koronára, lejre, dollárra, fontra

            # Numbers, sums and dates.
            number 0.5: fél
            number 0.25: negyed
            number 0.75: háromnegyed
            number 1.5: másfél, masfél
            number 1: egy
            number 2: kettő, két
            number 3: három
            number 4: négy
            number 5: öt
            number 6: hat
            number 7: hét
            number 8: nyolc
            number 9: kilenc
            number 10: tíz, tizen
            number 11: tizenegy
            number 12: tizenkettő, tizenkét
            number 13: tizenhárom
            number 14: tizennégy
            number 15: tizenöt
            number 16: tizenhat
            number 17: tizenhét
            number 18: tizennyolc
            number 19: tizenkilenc
            number 20: húsz, huszon
            number 25: huszonöt
            number 30: harminc
            number 40: negyven
            number 50: ötven
            number 60: hatvan
            number 70: hetven
            number 80: nyolcvan
            number 90: kilencven
            number 100: száz
            number 1000: ezer
            number 1000000: millió
            scale 2: száz, százas
            scale 3: ezer, ezres, ezret, ezerre, ezerrel, eft
            scale 6: millió, milliós, milliót, millióra, millióval, milliónál, millióról, millióig, milliónyi, milliója
            scale 6: milliók, mft, mio, mln
            scale 6: meur, musd, mgbp, mchf
            scale 9: milliárd, milliárdos, milliárdot, milliárdra, milliárddal, milliárdnál, milliárdról, milliárdnyi
            scale 9: milliárdokra, mrd, md, mrdft
            scale 12: billió, billiós, billiót
            currency HUF: forint, forintot, forintra, forintos, forintnyi, forintért, forinttal, forintnak, forintban
            currency HUF: forintig, forintról, forintnál, forintja, forintját, forintjába, forintba, forintból, ft
            currency HUF: ft-ot, ft-os, ft-ra, ft-tal, huf
            currency EUR: euró, eurót, eurós, euróra, euróval, eurónak, euróban, euróba, euróról, eurónyi, euróért
            currency EUR: euróig, eurónál, euróból, eur, euro, eurónak megfelelő, euros
            currency EUR: meur
            currency EUR: eurójába, eurója
            currency USD: dollár, dollárt, dolláros, dollárra, dollárral, dollárnak, dollárnyi, dollárról
            currency USD: amerikai dollár, usd
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: font, fontot, fontra, fonttal, fontnyi, fontról, angol font, brit font, gbp
            currency GBP: mgbp
            currency GBP: font sterling
            currency SEK: svéd korona, svéd koronát, svéd koronás, svéd koronára, sek
            currency NOK: norvég korona, norvég koronát, norvég koronás, norvég koronára, nok
            currency DKK: dán korona, dán koronát, dán koronás, dán koronára, dkk
            currency CZK: cseh korona, cseh koronát, cseh koronás, cseh koronára
            currency CZK: czk
            currency CZK: csk
            currency ISK: izlandi korona, izlandi koronát, izlandi koronás, isk
            currency CHF: svájci frank, svájci frankot, svájci frankos, frank, chf
            currency CHF: mchf
            currency CHF: svájci frankra, frankot
            currency PLN: zloty, zlotyt, zlotys, zlotyra, złoty, lengyel zloty, pln
            currency RON: lej, lejt, lejes, lejre, román lej, ron
            currency RON: lejnek, román lejt
            currency BGN: leva, levát, levás, bolgár leva, bgn
            currency BGN: levára
            currency HRK: kuna, kunát, kunás, horvát kuna, hrk
            currency HRK: kunára
            currency RSD: dinár, dinárt, dináros, szerb dinár
            currency RSD: dinárra, rsd
            currency RUB: rubel, rubelt, rubeles
            currency TRY: líra, lírát, lírás, török líra
            currency JPY: jen, jent, jenes
            currency CNY: jüan, jüant, jüanos
            currency KRW: dél-koreai von
            currency UAH: hrivnya, hrivnyát
            currency UAH: hrivnyás
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: korona, koronát, koronás, koronára
            subunit: cent, centet, fillér
            between: között, közötti, közt
            insteadOf: helyett
            approx: mintegy, körülbelül, kb, nagyjából, közel, csaknem, majdnem, több mint, kevesebb mint, legalább
            approx: valamivel több mint, valamivel kevesebb mint, megközelítőleg, hozzávetőlegesen, becslések szerint
            approx: bő, szűk, jó, szinte, alig, pontosan, mindössze, csupán, nem kevesebb mint, átszámítva
            approx: összesen mintegy, akkori árfolyamon, mai árfolyamon, kerek, kereken, körüli, meghaladó, durván, úgy
            perPeriod: naponta, napi, naponként, hetente, heti, havonta, havi, minden nap, minden napra
            perPeriod: minden egyes nap, minden egyes napra, késedelmes naponként, naponkénti, minden megkezdett nap
            perPeriod: késedelem minden napja, minden késedelmes nap, hetenként, alkalmanként, jogsértésenként
            perPeriod: minden nap után, minden hét után, napjára

            month 1: január*, jan
            month 2: február*, febr, feb
            month 3: március*, márc
            month 4: április*, ápr
            month 5: május*, máj
            month 6: június*, jún
            month 7: július*, júl
            month 8: augusztus*, aug
            month 9: szeptember*, szept
            month 10: október*, okt
            month 11: november*, nov
            month 12: december*, dec
            dateWord: hó, hónap, napján, napja, havi
            weekday 1: hétfő, hétfőn, hétfői, hétfőre
            weekday 2: kedd, kedden, keddi
            weekday 3: szerda, szerdán, szerdai
            weekday 4: csütörtök, csütörtökön, csütörtöki
            weekday 5: péntek, pénteken, pénteki
            weekday 6: szombat, szombaton, szombati
            weekday 7: vasárnap, vasárnapi
            day 0: ma, mai, ma reggel, ma délelőtt, ma délután, ma este, a mai napon
            day 0: mai napon
            day -1: tegnap, tegnapi
            day -1: a tegnapi napon, tegnap este
            day -2: tegnapelőtt, két napja, két nappal ezelőtt
            day 1: holnap
            yearRef 0: idén, az idei, idei, ebben az évben, ez évben, folyó év, folyó évi, az év elején, év végén
            yearRef 0: idén tavasszal, idén nyáron
            yearRef 0: az idén, az idei évben, ugyanabban az évben, ugyanazon évben
            yearRef -1: tavaly, tavalyi, múlt évben, múlt évi, előző évi, az előző évi, az elmúlt évben, egy éve
            yearRef -1: egy évvel ezelőtt, tavaly ősszel, tavaly tavasszal, tavaly nyáron, az azt megelőző évben
            yearRef -1: a tavalyi évben, egy évvel korábban
            yearRef -2: tavalyelőtt, tavalyelőtti, két éve, két évvel ezelőtt, két évvel korábban
            yearRef -3: három éve, három évvel ezelőtt, három évvel korábban
            yearRef -4: négy éve, négy évvel ezelőtt, négy évvel korábban
            yearRef -5: öt éve, öt évvel ezelőtt, öt évvel korábban
            yearRef 1: jövőre, jövő évben, jövő évi, a rákövetkező évben
            monthRef 0: ebben a hónapban, e hónapban, e hó, folyó hó, a hónap elején, e hónap
            monthRef -1: múlt hónapban, a múlt hónapban, egy hónapja, egy hónappal ezelőtt, múlt havi
            monthRef -1: az előző hónapban
            monthRef -2: két hónapja, két hónappal ezelőtt, két hónappal korábban
            monthRef -3: három hónapja, három hónappal ezelőtt
            monthRef 1: jövő hónapban
            thatYear 0: ugyanabban az évben, ugyanazon évben, ugyanazon év, abban az évben, ugyanebben az évben
            thatYear 0: azon év
            thatYear 1: egy évvel később, a következő évben, egy évre rá
            thatYear -1: egy évvel korábban, az előző évben, egy évvel azelőtt
            thatMonth 0: ugyanabban a hónapban, ugyanazon hónap, ugyanebben a hónapban
            thatMonth 1: egy hónappal később, a következő hónapban
            thatMonth -1: egy hónappal korábban, az előző hónapban
            thatDay 0: ugyanaznap, ugyanazon a napon, aznap, ugyanezen a napon
            thatDay 1: egy nappal később, másnap, a következő napon
            thatDay -1: egy nappal korábban, az előző napon, előző nap, egy nappal azelőtt
            until: legkésőbb, határidő, határideje
            untilBehind: ig, előtt, óta, től, tól, januárig, februárig, márciusig, áprilisig, májusig, júniusig
            untilBehind: júliusig, augusztusig, szeptemberig, októberig, novemberig, decemberig
            ordinal 1: első, elseje, elsején
            ordinal 2: második, másodika
            ordinal 3: harmadik, harmadika
            ordinal 4: negyedik
            ordinal 5: ötödik
            ordinal 6: hatodik
            ordinal 7: hetedik
            ordinal 8: nyolcadik
            ordinal 9: kilencedik
            ordinal 10: tizedik
            ordinal 11: tizenegyedik
            ordinal 12: tizenkettedik
            ordinal 13: tizenharmadik
            ordinal 14: tizennegyedik
            ordinal 15: tizenötödik
            ordinal 16: tizenhatodik
            ordinal 17: tizenhetedik
            ordinal 18: tizennyolcadik
            ordinal 19: tizenkilencedik
            ordinal 20: huszadik
            ordinal 30: harmincadik
            season: tavasz, tavasszal, tavaszi, nyár, nyáron, nyári, ősz, ősszel, őszi, tél, télen, téli, év elején
            season: év végén, elején, végén, közepén, első negyedévben, második negyedévben, harmadik negyedévben
            season: negyedik negyedévben, első félévben, második félévben

            # The law.
            gdpr: gdrp, gdpr*, általános adatvédelmi rendelet*, az általános adatvédelmi rendelet, adatvédelmi rendelet*
            gdpr: uniós adatvédelmi rendelet*, uniós adatvédelmi szabály*, európai adatvédelmi szabály*
            gdpr: eu adatvédelmi szabály*, eu-s adatvédelmi szabály*, uniós adatvédelmi jogszabály*
            gdpr: európai adatvédelmi rendelet*, eu adatvédelmi rendelet*, adatvédelmi szabály*, adatvédelmi előírás*
            gdpr: adatvédelmi jogszabály*, rendelet ( eu, ( eu ) 2016, európai parlament és a tanács ( eu )
            gdpr: uniós adatvédelmi törvény*, adatvédelmi szabályozás*, adatvédelmi jog, adatvédelmi kötelezettség*
            gdpr: dsgvo, rgpd
            gdpr: gdpr-ra, gdpr-on, gdpr-t, gdpr-nak, általános adatvédelmi rendelet, európai uniós adatvédelmi*
            gdpr: uniós adatvédelmi jog*, uniós adatvédelmi előírás*, európai adatvédelmi törvény*
            gdpr: európai adatvédelmi jog*, uniós magánéletvédelmi*, uniós szabály*, európai adatvédelmi szabályozás*
            ukGDPR: uk gdpr, uk-gdpr, brit gdpr, brit adatvédelmi rendelet*, brit adatvédelmi törvény*
            ukGDPR: brit adatvédelmi szabály*, egyesült királyság általános adatvédelmi rendelet*, brit adatvédelmi jog*
            ePrivacy: cookie*, sütik, süti, sütiket, sütikkel, sütikre, sütikhez, elektronikus hírközlés*, eht
            ePrivacy: direkt marketing*, közvetlen üzletszerzés*, kéretlen reklám*, kéretlen levél*, kéretlen level*
            ePrivacy: kéretlen üzenet*, kéretlen hívás*, kéretlen elektronikus hirdetés*, spam, spamek, spamet
            ePrivacy: telemarketing, reklámtörvény*, reklámtv, grt, ektv, ekertv, eker tv, eprivacy*, e-privacy, pecr
            ePrivacy: elektronikus kereskedelmi szolgáltatás*, nyomkövető süti*, reklámlevel*, marketingcélú megkeresés*
            ePrivacy: marketinglevel*
            ePrivacy: elektronikus hirdetés*, elektronikus kereskedelmi*, eker*, eht*, grt*, 2003 . évi c . törvény*
            ePrivacy: 2001 . évi cviii*, 2008 . évi xlviii*, direktmarketing*, telemarketing*, reklámhívás*
            ePrivacy: reklámcélú hívás*, kéretlen e-mail*, kéretlen sms*, reklám-sms*, reklámüzenet*, marketinghívás*
            ePrivacy: marketing sms*, promóciós üzenet*, promóciós sms*, spam*, süti*, nyomkövető*, követőkód*
            ePrivacy: hírlevél hozzájárulás nélkül
            ePrivacy: kéretlen*
            nationalLaw: infotv, infotörvény*, info tv, információs önrendelkezési jog*
            nationalLaw: információs önrendelkezési jogról, információszabadságról szóló, adatvédelmi törvény*, avtv
            nationalLaw: bűnügyi adatvédelmi irányelv*, személyes adatok védelméről szóló törvény*, 1992 . évi lxiii
            nationalLaw: 2011 . évi cxii, nemzeti jog*, szvtv, vagyonvédelmi törvény*, eüak, rendőrségi törvény*
            nationalLaw: választási eljárásról szóló, btk, büntető törvénykönyv*
            nationalLaw: infotv*, info törvény*, információs önrendelkezési jogról*, 2011 . évi cxii . törvény*
            nationalLaw: információs törvény*, nemzeti jogszabály*, nemzeti törvény*, bűnügyi irányelv*, 2016 / 680
            nationalLaw: régi törvény*, korábbi törvény*, avtv*, német adatvédelmi törvény*
            nationalLaw: francia adatvédelmi törvény*, svájci adatvédelmi törvény*, román törvény*, szlovák törvény*
            otherField: gazdasági versenyhivatal*, gvh, versenyhivatal*, versenyfelügyelet*, versenyjog*
            otherField: versenyhatóság*, kartell*, erőfölény*, fogyasztóvédelm*, fogyasztóvédelem*
            otherField: fogyasztóvédelmi hatóság*, magyar nemzeti bank*, mnb, jegybank*, pénzmosás*
            otherField: pénzügyi felügyelet*, bankfelügyelet*, nav, adóhatóság*, adóhivatal*, adóbírság*, adócsalás*
            otherField: adóelkerül*, labdarúgó*, futball*, focis*, uefa, fifa, mlsz, gyorshajtás*, közlekedési bírság*
            otherField: parkolási bírság*, parkolás*, szabálysértés*, környezetvédelm*, munkavédelm*, munkaügyi*, nébih
            otherField: élelmiszer*, médiatanács*, nmhh, médiahatóság*, szerzői jog*, védjegy*, szabadalm*
            otherField: tőzsdei bírság*, bennfentes*, árfolyam-manipulá*, piaci erőfölény*, közbeszerz*
            otherField: tisztességtelen kereskedelmi gyakorlat*, megtévesztő, digitális piac*, digitális szolgáltatás*
            otherField: fúzió*, katasztrófavédelm*, károsanyag*, dopping*, korrupció*, állami számvevőszék*, trágár*
            otherField: túlárazás*, árstop*
            otherField: kartellezés*, ármegállapodás*, erőfölén*, gazdasági erőfölény*, fogyasztók megtéveszt*
            otherField: fogyasztóvédelmi bírság*, fogyasztóvédelmi döntés*, fogyasztóvédelmi eljárás*
            otherField: bennfentes kereskedelem*, piaci manipuláció*, nemzeti média*, hírközlési hatóság*
            otherField: szolgáltatásminőség*, adóhiány*, áfacsalás*, munkavédelmi*, munkaügyi bírság*, feketemunka*
            otherField: élelmiszerlánc-felügyelet*, környezetvédelmi bírság*, hulladékgazdálkodási*, pótdíj*
            otherField: fegyelmi bizottság*, szurkolói, csatornabírság*, építésügyi bírság*, jövedéki, vámhivatal*
            otherField: meccs, labdarúgó-bajnokság*, dízelbotrány*
            article: cikk, cikke, cikkét, cikkek, cikkének, cikkében, cikkeit, cikkei, cikkével, cikkbe, cikkébe
            article: cikkéből, cikkeiben, cikkeinek
            provision: szakasz, szakasza, §, paragrafus*
            act: törvény, törvénye, törvényt, törvényben, törvényének, törvényről, tv, törvénykönyv*, charta
            act: chartája, chartájának, egyezmény*, alaptörvény*
            paragraph: §, bekezdés, bekezdése, bekezdését, bekezdésének, bekezdésében, bekezdései, bekezdéseit, bekezdésébe
            paragraph: bekezdések, bekezdéseiben, bekezdésével, bekezdéseinek, bek
            point: pont, pontja, pontját, pontjának, pontjában, pontjai, pontjait, pontjába, pontok, alpont, alpontja
            point: alpontját, alpontjának, alpontjában, pontjaiban, pontjainak
            infringe: megsért*, sérti, sértett*, sértés*, sértő, jogsért*, megszeg*, megszegés*, jogellenes*, jogtalan*
            infringe: törvénysért*, törvénytelen*, szabálytalan*, szabályszeg*, ellentétes*, nem felelt meg
            infringe: nem felel meg, nem tartotta be, nem teljesítette, elmulaszt*, mulaszt*, hiányos*, hiányosság*
            infringe: jogalap nélkül, megfelelő jogalap, jogalap hiány*, hozzájárulás nélkül, hozzájárulása nélkül
            infringe: visszaél*, vétség*, vétett, felróható, jogosulatlan*, adatvédelmi incidens*, nem gondoskodott
            infringe: adatkezelési hiba*, adatvédelmi hiba*
            personalData: személyes adat*, személyes adatok, ügyféladat*

            # Measures.
            fine: bírság, bírságot, bírsága, bírságát, bírsággal, bírságra, bírságról, bírságnak, bírságok, bírságokat
            fine: bírságolás*, bírságból, bírságának, bírságért, bírságösszeg*, *bírság, *bírságot, *bírsága, *bírsággal
            fine: *bírságra, *bírságok, *bírságát, *bírságról, közigazgatási bírság*, adatvédelmi bírság*, gdpr-bírság*
            fine: pénzbírság*, büntetés, büntetést, büntetése, büntetésre, büntetéssel, büntetésük, büntetését
            fine: büntetések, büntetésről, pénzbüntetés*, *büntetés, *büntetést, *büntetésre, *büntetéssel, szankció
            fine: szankciót, szankciók, szankcióval, szankciója, pénzügyi szankció*, csekk, csekket
            fine: milliós bírság*, milliárdos bírság*, több milliós bírság*
            fine: rekordbírságot
            fine: büntetőpénz*, megbírságolás*, bírságkiszabás*, bírságtétel*, sarc, sarcot, csekkel, borsos bírság*
            > Hatmillió forintos bírságot kapott a Boldogvölgyi Kórház.
            fineVerb: megbírságol*, bírságol*, bírságolta, bírságolt, bírságolják, bírságolták, megbírságolta
            fineVerb: megbírságolták, megbírságolt, büntet*, megbüntet*, büntette, büntették, büntetett, megbüntette
            fineVerb: megbüntették, szankcionál*, bírsággal sújt*, sújtotta, sújtották, sújtott, sújtja
            fineVerb: büntetéssel sújt*, pénzbírsággal sújt*, bírságolni
            fineVerb: sarcolta meg, megsarcolta
            fineVerb: megsarcolták
            fineVerb: megvágta, megvágták, vágta meg
            > A hatóság hárommillió forintra büntette a Lengő Fitnesz Kft.-t.
            impose: kiszab*, kiszabott, kiszabta, kiszabták, szabott ki, szabtak ki, szabta ki, szabták ki, szab ki
            impose: szabnak ki, szabja ki, szabott, szabtak, szabta, szabni, szab, kirótt, kirótta, kirótták, kiró*
            impose: rótt ki, róttak ki, rótta ki, ró ki, rótt, róttak, sújtotta, sújtották, sújtott, sújtja, sújtani
            impose: kivetett, kivetette, vetett ki, vetettek ki, állapított meg, megállapított, alkalmaz, osztott
            impose: osztott ki, kiosztott, kimért, elrendelt, elrendelte, marasztalta, elmarasztalta, elmarasztal*
            impose: varrt, rá szabott, kirovás*, kiszabás*, bírságot mért, bírságot adott, mért ki bírságot
            impose: követelt, követeli, mért rá, mért ki, ítélt meg, fizettet
            impose: fizettetett, megfizettetett, hozott határozatot
            impose: határozatot hozott, elrendeli, részesítette, részesíti, részesítették, akasztott, sózott
            impose: terhelte, terheli, kivetették
            receive: kapott, kaptak, kapta, kapja, kap, kapnak, kaphat, kaphatnak, kapni, kapták, kapó, kapott a
            receive: elszenved*, szembenéz*, nézhet szembe, kiszabott, kapott adatvédelmi, szabtak ki, róttak ki
            receive: vetettek ki, beszedett, begyűjtött, bezsebelt, számíthat, lett a büntetése, lett büntetve
            receive: gazdagodott, bírságot kapott, kötelezett, kötelezték, bukta, bukott, érte, részesült, csúszott be
            receive: megúszta, megúszták, megúszhatja, úszta meg, úszták meg
            receive: kellett állnia, viselnie kell, lebukott, lebuktak, ráfizetett, amibe került
            receive: belekerült, millióba került, forintjába került, eurójába került, milliójába került, kénytelen
            receive: sújtott, megkapta, megkapja
            receive: leszurkolhat*, kinézett, fenyegeti, fenyegetett, kockáztat
            receive: számíthatnak
            mustPay: kell fizetnie, kell fizetniük, kell megfizetnie, fizetnie kell, fizetniük kell, megfizetnie
            mustPay: kell befizetnie, befizetnie, fizetnie, fizetniük, fizet, fizetett, fizetnek, fizethet, fizetheti
            mustPay: fizesse, fizessen, fizetni, kifizet*, megfizetésére kötelez*, megfizetésére, megfizetés*
            mustPay: befizetés*, köteles fizetni, köteles megfizetni, fizetésére kötelez*, fizetésére
            mustPay: fizetési kötelezettség*, kicsenget*, leperkál*, kell leszurkolnia, állhatja, perkálhat
            mustPay: forint megfizetésére kötelez*, forintos megfizetésére, bírság megfizetésére kötelez*
            mustPay: bírság fizetésére kötelez*, forint fizetésére kötelez*, forint befizetésére kötelez*
            mustPay: euró megfizetésére kötelez*, euró fizetésére kötelez*, ft megfizetésére kötelez*
            mustPay: büntetés megfizetésére kötelez*
            mustPay: letennie, le kell tennie, leszurkolnia, leszurkolhat, leszurkolt
            mustPay: fizethetett, megfizetni
            mustPay: befizette, befizették, befizetett, befizet, megfizette, megfizették, megfizet, fizették, fizette
            mustPay: fizetik, fizeti, pengetett ki, kipengetett, ki kellett pengetnie
            mustPay: fizethetnek, zsebbe nyúl*, mélyen a zsebébe, a zsebébe kell nyúlnia, állni kell
            mustPay: fizetésre kötelez*
            mustPay: fizetési kötelezettséget
            order: utasított, utasította, utasítja, utasították, utasítást, elrendelés*, felszólított*, felszólította
            order: felszólítja, felszólítás*, felszólították, előírta, előírja, korrekciós intézkedés*
            order: korrekciós hatáskör*, helyreállító, kikényszer*, meg kell szüntetnie, törölnie kell, módosítania kell
            order: kell törölnie, kell módosítania, arra kötelez*, utasításban, törlését rendelte el, elrendelte a törl*
            order: elrendelte az adatok, törlését elrendel*, törlésére utasít*, elrendelte a személyes adat*
            order: elrendelte az adatkezel*, felhívta arra, korrekciós, törlésére kötelez*, tájékoztatására kötelez*
            order: teljesítésére kötelez*, megszüntetésére kötelez*, módosítására kötelez*, átalakítására kötelez*
            order: kötelezte a céget, kötelezte a társaságot, kötelezte az adatkezelőt, kötelezte a bankot
            order: kötelezte a szolgáltatót
            order: törölnie|módosítania|megszüntetnie|helyesbítenie|tájékoztatnia|értesítenie|teljesítenie|kiadnia|átadnia|megküldenie|válaszolnia|megsemmisítenie|eltávolítania|leszerelnie|levennie|kijavítania|felülvizsgálnia|átalakítania|kidolgoznia|elkészítenie|bevezetnie|kijelölnie|kineveznie|igazolnia|biztosítania|korlátoznia|gondoskodnia|intézkednie|elvégeznie|közzétennie|pótolnia|rendeznie|frissítenie|titkosítania|anonimizálnia|visszaállítania|végrehajtania|megfelelnie|összhangba hozni|hozzáférést|beszereznie|bocsánatot kell
            order: kell törölnie|módosítania|megszüntetnie|helyesbítenie|tájékoztatnia|értesítenie|teljesítenie|kiadnia|átadnia|megküldenie|válaszolnia|megsemmisítenie|eltávolítania|leszerelnie|levennie|kijavítania|felülvizsgálnia|átalakítania|kidolgoznia|elkészítenie|bevezetnie|kijelölnie|kineveznie|igazolnia|biztosítania|korlátoznia|gondoskodnia|intézkednie|elvégeznie|közzétennie|pótolnia|rendeznie|frissítenie|titkosítania|anonimizálnia|megfelelnie|beszereznie
            order: meg|le|ki|el|át|be|felül|vissza kell semmisíteni|semmisítenie|szüntetni|szüntetnie|szerelni|szerelnie|javítani|javítania|távolítani|távolítania|dolgozni|dolgoznia|jelölni|jelölnie|vizsgálni|vizsgálnia|alakítani|alakítania|vezetni|vezetnie|küldeni|küldenie|adni|adnia|venni|vennie|végezni|végeznie|állítani|állítania|változtatnia|változtatni|felelnie
            order: köteles|kötelesek törölni|módosítani|megszüntetni|helyesbíteni|tájékoztatni|értesíteni|teljesíteni|kiadni|átadni|megküldeni|válaszolni|megsemmisíteni|eltávolítani|kijavítani|felülvizsgálni|átalakítani|kidolgozni|bevezetni|kijelölni|igazolni|biztosítani|gondoskodni|intézkedni|közzétenni
            order: törlésére|megsemmisítésére|kijavítására|helyesbítésére|módosítására|teljesítésére|kiadására|megszüntetésére|tájékoztatására|értesítésére|felülvizsgálatára|átalakítására|kidolgozására|bevezetésére|kijelölésére|leszerelésére|eltávolítására|megfeleltetésére|elvégzésére|közzétételére|biztosítására|igazolására|válaszadásra kötelezte|kötelezi|kötelezték|kötelezett|kötelező|utasította|utasítja|utasították|szólította|felszólította
            order: kötelezte|kötelezi|kötelezték … törlésére|megsemmisítésére|kijavítására|helyesbítésére|módosítására|teljesítésére|kiadására|megszüntetésére|tájékoztatására|értesítésére|felülvizsgálatára|kidolgozására|bevezetésére|leszerelésére|eltávolítására|hogy
            order: elrendelte|elrendeli|elrendelték|előírta|előírja|előírták|utasította|utasítja|utasították|felszólította|felszólítja|felszólították|felhívta|felhívja|kötelezte|kötelezi|kötelezték|arra|arra is kötelezte|hogy
            order: elrendelte|elrendeli|előírta|előírja|utasította|utasítja|felszólította|felszólítja|kötelezte|kötelezi|megparancsolta … hogy
            order: elrendelte|elrendeli … törlését|megsemmisítését|helyesbítését|tájékoztatását|módosítását|felülvizsgálatát|kijavítását|megszüntetését
            order: arra kötelezte, arra kötelezi, arra is kötelezi, arra szólította
            order: szólította fel, szólítja fel, hívta fel, hívja fel arra, egyúttal kötelezte, egyben kötelezte
            order: továbbá kötelezte, emellett kötelezte, kötelezést, kötelezés, kötelezettséget írt elő
            order: kötelezettségeket írt elő, írta elő, írja elő számára, utasítás
            order: határidőt adott, határidőt szabott, határidőt kapott, nap áll rendelkezésére
            order: napja van, hónapja van, hete van, napot kapott, hónapot kapott, napot adott, hónapot adott
            order: napon belül köteles, teljesítési határidő, intézkedési terv, intézkedési tervet
            comply: összhangba, megfeleltet*, törölj*, törölje, töröljék, törlését, törlésére, törölnie, megsemmisít*
            comply: tájékoztass*, tájékoztassa, tájékoztatását, tájékoztatására, módosíts*, módosítsa, módosítására
            comply: alakíts*, alakítsa, igazíts*, javítsa, szüntesse, szüntessék, biztosítsa, biztosítására, teljesítse
            comply: teljesítésére, adja ki, kiadására, intézkedjen, vezessen be, gondoskodj*, vizsgálja felül
            comply: szerelje le, távolíts*, fejezze be, dolgozzon ki, helyesbítse, korlátozza, korlátozását
            comply: megszüntetését, megszüntetésére, felülvizsgálatára, korrekció*
            comply: törölni, töröltesse, törölteti, semmisítse meg, semmisítsék meg, semmisíteni
            comply: helyesbítését, helyesbítésére, kijavítsa, kijavítását, módosítását, módosítani
            comply: módosítania, átalakítását
            comply: megfeleljen, feleljen meg, megfelelővé, jogszerűvé
            comply: értesítse, értesítsék, értesítését, értesítésére, adja át, adja meg
            comply: küldje meg, küldjön, bocsássa rendelkezésére, biztosítson
            comply: teljesítését, válaszoljon, tegyen eleget, eleget tenni, eleget tegyen
            comply: tegye lehetővé, tegye közzé, közzétételét, tegyen közzé
            comply: eltávolítását, eltávolítására, vegye le, vegyék le, szereljék le, leszerelését
            comply: leszerelésére, fordítsa el, állítsa át, állítsa vissza, dolgozza ki, kidolgozását, készítsen
            comply: készítse el, végezzen, végezze el, vezesse be, bevezetését, vezessen, nevezzen ki, jelöljön ki
            comply: jelölje ki, kijelölését, intézkedjék, felülvizsgálását, felülvizsgálatát, frissítse, pótolja
            comply: rendezze, csökkentse, anonimizálja, titkosítsa, szerezze be, szerezzen be
            comply: kérjen hozzájárulást, hajtsa végre, igazolja, bizonyítsa, képezze ki, oktassa
            comply: erősítse meg a védelm*
            ban: megtilt*, megtiltotta, tilt*, eltilt*, eltiltotta, betilt*, tilalom, tilalmat, tilalma, tilalmi
            ban: adatkezelési tilalom, adatkezelés tilalm*, letilt*, korlátozta, adatkezelés korlátozás*, blokkol*
            ban: felfüggesztés*, ideiglenesen korlátozta, zárolás*, zárol*, adattovábbítás felfüggeszt*, zárolta
            ban: letiltott, letiltotta, tiltotta, tiltja
            ban: nem|sem használhat*|kezelhet*|tárolhat*|gyűjthet*|rögzíthet*|továbbíthat*|küldhet*|üzemeltethet*|működtethet*|futtathat*|hívhat*|folytathat*|adhat*|kamerázhat*|figyelhet*
            ban: nem használhatja|kezelheti|tárolhatja|gyűjtheti|rögzítheti|továbbíthatja|üzemeltetheti|működtetheti|futtathatja|folytathatja|adhatja|alkalmazhatja többé|tovább
            ban: abba kell hagynia|hagyni|hagyniuk, abba kell, fel kell függesztenie|függeszteni
            ban: le kell állítania|állítani|kapcsolnia|kapcsolni, be kell szüntetnie|fejeznie|zárnia
            ban: meg kell szüntetnie az adatkezelést, tartózkodnia kell, köteles tartózkodni, köteles abbahagyni
            ban: köteles felfüggeszteni, tilalommal, leállíttatta
            ban: leállíttatja, leállította, leállítja, leállították, leállítását, leállítására
            ban: állította le, állíttatta le, stoppolta, stopot, stop a, megálljt, megállj, féket, befagyasztotta
            ban: befagyaszt*, lakatot, felfüggesztette az adatkezelést, felfüggesztette az adatkezel*
            ban: az adatkezelés korlátozását
            ban: korlátozását rendelte el, adatkezelés megszüntetés*
            ban: megszüntetését rendelte el, azonnali leállítás*
            stopVerb: abbahagy*, hagyja abba, hagyjon fel, felhagy*, szüntesse be, beszüntet*, leállít*, állítsa le
            stopVerb: leállás*, felfüggeszt*, függessze fel, függesztette fel, tartózkodj*, kapcsolja le, lekapcsol*
            stopVerb: kapcsolja ki, fejezze be
            stopVerb: hagyják abba, függesszék fel, szüntessék be, állítsák le, állíttassa le
            stopVerb: fejezzék be, zárja be, kapcsolják ki, szüntesse meg az adatkezelést, ne kezeljen
            stopVerb: ne használja, ne továbbítson, ne tárolja, ne gyűjtsön, kikapcsolására, kikapcsolását
            reprimand: megrovás*, megrovásban, megrótta, megró, megfedd*, dorgálás*, megintette, megrovásban részesít*
            reprimand: megdorgál*
            reprimand: megróják, megrótták
            reprimand: megrótt, elmarasztalta, elmarasztalták, elmarasztalja, elmarasztalásban, elmarasztalást
            reprimand: elmarasztaló, elmarasztalás, marasztalta el, marasztalja el, rosszallását, rosszallás, fejmosás
            reprimand: fejmosást, fejmosásban, sárga lap, intőt, rápirított, ráncba szedte, ejnye
            warn: figyelmeztet*, figyelmeztetés*, figyelmeztetésben, figyelmeztetésben részesít*
            warn: hivatalos figyelmeztetés*, írásbeli figyelmeztetés*
            warn: intette, óva inti, óvta
            periodic: kényszerítő bírság*, kényszerítőbírság*, napi bírság*, késedelmi bírság*, végrehajtási bírság*
            periodic: napi büntetés*, teljesítési kényszerbírság*, kényszerbírság*, folyamatos bírság*
            periodic: naponkénti bírság*, kényszerítő pénzbírság*, eljárási bírság naponta, minden nap késedelem
            periodic: minden késedelmes nap, késedelem minden napja, minden napjára, naponta … forint
            periodic: késedelmes naponként, napi pénzbírság*
            > A hivatal napi kétezer euró kényszerítő bírságot helyezett kilátásba a Kvorex Kft. ellen.
            propose: javasol*, javaslat*, javasolta, indítványoz*, döntéstervezet*, határozattervezet*, tervezet*
            propose: előzetes döntés*, előzetes megállapítás*, előzetes álláspont*, előzetes, előzetesen
            propose: szándéknyilatkozat*, kíván kiszabni, tervezi, tervezett, tervez, kiszabását tervezi
            propose: bírságolni készül, ki akar szabni, akarja bírságolni, kilátásba helyez*, ideiglenes döntés*
            propose: kezdeményez*, kiszabását kezdeményez*, szándékozik, készül kiszabni, bírságolási szándék*
            rumour: forrásaink szerint, forrás szerint, források szerint, forrásai szerint, értesülés*, úgy tudja
            rumour: úgy tudjuk, információink szerint, információi szerint, értesüléseink szerint, neve elhallgatását
            rumour: meg nem nevezett forrás*, névtelen forrás*, bennfentesek szerint, bennfentes, ügyet ismerő
            rumour: ügyre rálátó, állítólag, kaphat, kaphatja, bírságra számíthat, várható*, várhatóan, hírek szerint
            rumour: pletyk*, szivárgott, kiszivárog*, nézhet szembe, fenyeget, fenyegeti, hamarosan, küszöbön
            withdraw: visszavon*, visszavonta, visszavonták, visszavonás*, elállt, eltekint*, eltekintett
            withdraw: megszüntette az eljárás*, lezárta az ügyet, nem szabott ki bírság*, ejtette, nem szab ki bírság*
            withdraw: mellőzte, mellőz*
            withdraw: feloldotta, feloldja, feloldását, feloldották
            withdraw: megszüntette, eljárást megszüntet*, elengedte
            withdraw: elévült, elévülés*, visszakozott, módosította határozatát

            # Sums that are no fines.
            cap: legfeljebb, maximum, maximális, maximuma, akár, felső határ*, felső határa, plafon*, árbevételének
            cap: árbevétel %, árbevételük, forgalmának, forgalom %, világpiaci forgalm*, éves forgalm*, teljes éves
            cap: globális árbevétel*, %-a, %-áig, %-át, százaléka, százalékát, százalékáig, százalékának, terjedhet
            cap: elérheti, kiszabható, szabható ki, szabhat ki, szabhatna ki, szabhatnak ki, lehetett volna
            cap: kaphatott volna, bírságmaximum*, nem haladhatja meg, törvényi maximum*, összeghatár*, közül a magasabb
            cap: amelyik magasabb, lehet a bírság, ennél is magasabb, is lehet
            cap: húszmillió forintig, forintig, euróig
            turnover: árbevétel*, forgalom, forgalma, forgalmat, forgalmának, nettó árbevétel*, bevétel*, nyereség*
            turnover: profit*, eredmény, eredménye, adózott eredmény*, adózott nyereség*, veszteség*, piaci érték*
            turnover: tőzsdei érték*, mérlegfőösszeg*, mérleg*, üzemi eredmény*, részvény*, vagyon*
            turnover: forgalmazott, árbevétele, árbevétellel, nyeresége
            total: összesen, összesítve, összességében, együttesen, együttvéve, mindösszesen, összértékű
            total: összegben szabott ki, összértéke, összegű bírságokat, átlagos*, átlag*, összbírság*, összeadva
            total: bírságok összege, bírságok összértéke, halmozott*
            total: 2018 óta, átlagosan, egész európában
            damages: kártérítés*, kártérítési*, kárpótl*, sérelemdíj*, nem vagyoni kár*, kárigény*, csoportos per*
            damages: csoportos kereset*, kollektív kereset*, kár, kárt, kára, kárát, károk, károkat, kártalanít*
            damages: peres igény*, jóvátétel*
            damages: esküdtszék*, szabadalm*
            otherSum: céltartalék*, ár, ára, árat, árú, áron, költség*, költsége, költségvetés*, befektet*, beruház*
            otherSum: felvásárl*, felvásárol*, megvett*, megvásárol*, eladott, eladta, eladás*, megállapodás összeg*
            otherSum: váltságdíj*, kölcsön*, hitel*, fizetés, fizetése, bér, bérek, díj, díja, díjat, előfizetési díj*
            otherSum: támogatás*, adomány*, osztalék*, bónusz*, jutalom, jutalmat, perköltség*, eljárási költség*
            otherSum: eljárási díj*, illeték*, szerződés értéke, értékű, értékben, tőke, tőkét, jegyzett tőke*, adósság*
            otherSum: tartozás*, tartozása, ajánlat*, finanszíroz*, megtakarítás*, közbeszerzés*, csekély értékű
            otherSum: kiadások, kiadás, ezer ember, ezer ügyfél
            otherSum: bitcoin*, alapösszeg*, került, biztosít*, kisebbség*
            otherSum: jegyzett tőke, törzstőke*, alaptőke*, lakbér*, bérleti díj*, jelzálog*, hitelösszeg*, nyugdíj
            otherSum: prémium, jegyár*, belépő, tagdíj*, szponzor*, nyeremény*, eljárási illeték*, beruházás*
            otherSum: szerelték fel, vételár*

            # Procedure.
            decide: határozat, határozata, határozatot, határozatát, határozatában, határozatának, határozatai
            decide: határozatok, határozattal, határozatával, határozatról, határozatból, döntés, döntése, döntést
            decide: döntését, döntésében, döntésével, döntések, döntésről, döntött, döntöttek, dönt, végzés, végzése
            decide: végzést, végzésében, megállapította, megállapít*, megállapítás*, megállapították, kimondta
            decide: kimondja, kimondták, úgy ítélte, úgy találta, arra jutott, arra a megállapításra
            decide: arra a következtetésre, hozott, meghozta, meghozott, elmarasztal*, jogerős*, keltezett, kelt
            decide: keltezésű, dátumú, dátummal
            decide: dátumot visel, aláírt
            announce: közölte, közölték, közlemény, közleményében, közleménye, bejelentette, bejelentették, bejelentés
            announce: bejelentése, bejelentésében, közzétette, közzétették, közzétett, közzététel*
            announce: nyilvánosságra hozta, nyilvánosságra hozták, nyilvánosságra hozott, nyilvánosságra került
            announce: tájékoztatott, kihirdette, publikálta, megjelent, kiderült, vált ismertté
            incident: adatszivárgás*, szivárgás*, kiszivárgott, kiszivárgás*, kibertámadás*, támadás, támadást
            incident: támadása, támadók, hacker*, hekker*, feltört*, feltörés*, lopás, ellopták, ellopott, incidens
            incident: incidenst, incidense, incidensről, adatvédelmi incidens*, bekövetkez*, zsarolóvírus*
            statute: törvény, törvényt, törvénye, rendelet, rendelete, irányelv, törvénykönyv, tv
            conclude: lezárta, lezárult, befejezte, lezárták, befejeződött
            inquiry: vizsgálat*, vizsgál*, vizsgálódik, vizsgálódott, eljárás, eljárást, eljárása, eljárásban
            inquiry: eljárásának, eljárását, eljárás indult, adatvédelmi hatósági eljárás*, hatósági eljárás*
            inquiry: eljárás alá, ellenőrzés*, ellenőriz*, indított, indult, megindított*, megindult, hivatalból
            inquiry: feltár*, helyszíni szemle*, szemlét, tényállás*, nyomozás*, átvilágít*
            appeal: fellebbezés*, kereset, keresetet, keresete, keresetét, keresetlevél*, keresetlevel*, jogorvoslat*
            appeal: jogorvoslati*, bírósági felülvizsgálat*, felülvizsgálati kérelem*, felülvizsgálati kérelm*
            appeal: közigazgatási per*, közigazgatási pert, per, pert, pere, perben, perét, perorvoslat*
            appeal: keresetével
            appeal: felülvizsgálat*, jogi lépés*, jogi út*
            appeal: jogi eszköz*, bírósági út*, bíróságon, bíróság elé, bírósághoz, törvényszékhez, kúriához
            appealVerb: fellebbez*, fellebbezett, fellebbezést nyújt*, fellebbezést adott be, megtámad*, megtámadta
            appealVerb: támadta meg, támadja meg, támadták meg, támad meg, bírósághoz fordul*, bírósághoz fordult
            appealVerb: bíróságra vitte, bíróságra viszi, bíróság elé vitte, bíróság elé viszi, bíróságon támad*
            appealVerb: bíróságon megtámad*, bíróságon támadta*, keresetet nyújt*, keresetet adott be
            appealVerb: keresetet terjesztett, keresettel élt, keresettel támad*, keresetet indít*, keresettel fordult
            appealVerb: pert indít*, pert indított, perelt, perel, perre ment, perre megy, beperel*, beperelte, vitatja
            appealVerb: vitatta, vitatják, vitatták, jogorvoslattal él*, jogorvoslattal élt, jogorvoslatot kezdeményez*
            appealVerb: felülvizsgálatát kérte, felülvizsgálatát kéri, felülvizsgálati kérelmet nyújt*
            appealVerb: felülvizsgálati kérelmet terjeszt*, bírósági felülvizsgálatát kér*, felülvizsgálatot kért*
            appealVerb: megsemmisítését kérte, megsemmisítését kéri, hatályon kívül helyezését kér*, nem ért egyet
            appealVerb: nem értett egyet, nem értenek egyet, kifogásol*, közigazgatási pert indít*
            > A Bolder Kft. közigazgatási pert indított a határozat ellen.
            intend: fog, fogja, fognak, tervez, tervezi, tervezik, kíván, kívánja, kívánnak, szándékozik, szándéka
            intend: szándékában, akar, akarja, akarnak, készül, készülnek, közölte, bejelentette, bejelentették, jelezte
            intend: fontolgat*, fontolóra, mérlegel*, mérlegeli, élni fog, ígéri, ígérte, elhatározta, megtámadja
            intend: támadja meg, fordul, jogorvoslattal él, nem ért egyet, kezdeményez, kilátásba, vizsgálja, lehetőség*
            intend: hogy bírósághoz fordul, fellebbez, fellebbeznek, bírósághoz fordul, bírósághoz fordulnak
            intend: bíróságra viszi, bíróság elé viszi, támadják meg, pert indít, keresetet nyújt be, megtámadják
            intend: jogorvoslattal élnek
            lodge: benyújt*, nyújtott be, nyújtottak be, nyújtotta be, benyújtott, nyújtott, tett, tettek, tette
            lodge: beadott, adott be, adtak be, fordult, fordultak, fordul, élt, éltek, terjesztett elő, előterjeszt*
            lodge: intézett, küldött, kezdeményezett, indított, indítottak, érkezett, beérkezett, kérelmez*, kérte
            lodge: kérelmet, jelentette, jelentették, megkeres*, indult
            lodge: robbantotta, kezdődött az ügy
            lodge: kezdődött a vizsgálat, panaszával kezdődött, panasszal kezdődött
            lodge: panasza alapján, panaszai alapján, panaszok alapján, panasz alapján
            lodge: panaszt követően, panasza után, panasza miatt, panaszok miatt
            lodge: bejelentése alapján, bejelentés alapján, bejelentésére
            lodge: kérelmére, kérelme alapján, kérelem alapján
            lodge: nyomán, kezdeményezésére, indítványára
            lodge: adta be
            lodge: érkeztek
            lodge: értesítette a hatóságot
            lodge: kezdeményezte, kezdeményezték, indíttatott, indíttatta
            dismiss: elutasít*, elutasította, elutasították, utasította el, utasították el, utasította, elutasítás*
            dismiss: elutasító, alaptalan*, alaptalannak, nem fogadta el, nem adott helyt, elvesztette, elveszítette
            dismiss: pervesztes*, sikertelen*, eredménytelen*, visszautasít*, visszautasította, megalapozatlan*
            dismiss: befogadását megtagadta, megtagadta, nem találta megalapozottnak, vesztett
            grant: helyt adott, helyt ad, helyt adtak, helyt adva, adott helyt, adott igazat, igazat adott, pernyertes*
            grant: pert nyert, nyert, megnyerte, nyerte meg, sikerrel, sikeresen, alaposnak, megalapozottnak
            grant: javára döntött, jogellenesnek minősít*
            uphold: helybenhagy*, helybenhagyta, hagyta helyben, hagyták helyben, helyben hagyta, hatályában fenntart*
            uphold: hatályában tart*, fenntart*, fenntartotta, tartotta fenn, hatályban tartotta, hatályban hagyta
            uphold: megerősít*, megerősítette, erősítette meg, jóváhagy*, jóváhagyta, jogerőre, jogerős lett
            uphold: jogerőssé vált, jogszerűnek találta, jogszerűnek minősít*, változatlan*, változatlanul hagyta
            uphold: érintetlenül, a naih-nak adott igazat, hatóságnak adott igazat, áll a bírság
            uphold: helyben hagyja
            uphold: jogszerűnek ítélte, jogszerűnek mondta, jogszerű volt
            uphold: jogos volt a bírság, jogosan büntet*, jogosan bírságol*, marad a bírság, marad a büntetés
            uphold: marad a tilalom, marad a törlés, maradt a bírság, hatályban marad, hatályban maradt
            uphold: érvényben marad, jogerős a bírság
            uphold: a hatóságnak ad igazat, elutasította a keresetet, elutasította a fellebbezést
            uphold: keresetét elutasította, keresetet egészében elutasította
            uphold: fellebbezését elutasította, elutasította a felülvizsgálati kérelmet, nem változtatta meg
            annul: megsemmisít*, megsemmisítette, semmisítette meg, semmisítették meg, semmisít meg
            annul: hatályon kívül helyez*, hatályon kívül helyezte, hatályon kívül, helyezte hatályon, eltöröl*
            annul: eltörölte, törölte el, törölték el, érvénytelen*, érvénytelenít*, semmis*, visszavont*
            annul: megváltoztatta, megúszta, megúszhatja, megúszta bírság nélkül
            reduce: csökkent*, csökkentette, csökkentették, csökkentett, csökkent, mérsékel*, mérsékelte, mérsékelték
            reduce: mérséklés*, leszállít*, leszállította, szállította le, szállították le, enyhít*, enyhítette, felez*
            reduce: megfelezte, lefelez*, levitte, lefarag*, alacsonyabb, lecsökkent*, kisebb bírság*, engedett
            increase: megemel*, emelte, emelték, felemel*, emelt, megnövel*, növel*, növelte, megdupláz*, megkétszerez*
            increase: súlyosbít*, súlyosabb, szigorít*, felemelte
            increase: duplájára, duplázta, megháromszorozta, magasabb összeg*
            refer: új eljárásra, új eljárás lefolytatás*, új eljárásra kötelez*, új eljárásra utasít*
            refer: megismételt eljárás*, új határozat*, ismételt eljárás*, visszautal*, visszautalta, utalta vissza
            refer: visszaküld*, előzetes döntéshozatal*, előzetes döntéshozatali, uniós bírósághoz
            refer: európai unió bíróságához, európai unió bíróságától, eub-hoz, európai bírósághoz fordul*
            refer: az európai bírósághoz, új döntés*, újra kell
            > A Kúria a hatóságot új eljárásra kötelezte a Sámli Kft. ügyében.
            suspend: felfüggeszt*, felfüggesztette, függesztette fel, végrehajtását felfüggeszt*
            suspend: végrehajtás felfüggeszt*, azonnali jogvédelem*, azonnali jogvédelm*, halasztó hatály*
            suspend: felfüggesztés*, végrehajtás*, részletfizetés*, halaszt*
            suspend: azonnali jogvédelmet
            complaint: panasz, panaszt, panaszok, panasza, panaszát, panasszal, panaszokat, panaszra, panaszában
            complaint: panaszából, panaszos bejelentés*, bejelentés*, bejelentést, bejelentése, bejelentések, beadvány*
            complaint: kérelem, kérelmet, kérelme, kérelmét, kérelmére, közérdekű bejelentés*, feljelentés*
            complaint: feljelentést, indítvány*
            complaint: panaszának, panaszuk, panaszukat, panaszáról, panaszával, panaszai
            complaint: panaszbeadvány*, közös panasz*, panaszlevél*, kifogás, kifogást
            complain: panaszt tett, panaszt tettek, panaszkod*, panaszolt*, panasszal fordul*, panasszal élt
            complain: panaszt nyújt*, panaszt adott be, bejelentést tett, bejelentést tettek, bejelentéssel élt
            complain: bejelentéssel fordult, kérelmet nyújtott be, kérelmet nyújtottak be, kérelmet terjesztett
            complain: feljelentést tett, feljelentette, feljelentették, kifogásolta, kifogásolták, panaszos*
            complain: a naih-hoz fordult, naih-hoz fordult, hatósághoz fordul*, kérelmező*, bejelentő, bejelentők
            complain: bejelentőt, fordult a hatósághoz, fordult a naih-hoz
            behalf: nevében, képviseletében, képviselő, képviseli, képviselte, megbízásából, képviselt, nevükben
            behalf: meghatalmazás*, támogatásával, aláírás*
            behalf: megbízásával, képviselve
            accept: nem fellebbez*, nem fordul bírósághoz, nem fordult bírósághoz, nem támadta meg, nem támadja meg
            accept: nem támadják meg, nem kíván jogorvoslat*, nem élt jogorvoslat*, nem él jogorvoslat*
            accept: elfogadta a döntés*, elfogadta a határozat*, elfogadja a döntés*, elfogadja a határozat*
            accept: tudomásul vette, tudomásul vesszük, tudomásul veszi, befizette, befizették, kifizette, kifizették
            accept: már befizette, megfizette, elismerte, elismeri, elnézést kért, elnézést kér, bocsánatot kért
            accept: bocsánatot kér, nem indít pert, nem indított pert, lemondott a fellebbez*, visszavonta a fellebbez*
            accept: visszavonta a kereset*, elállt a kereset*
            accept: nem fellebbez, nem fellebbezett, nem fellebbeznek, nem fordulnak bírósághoz, perre nem megy
            accept: perre nem ment, perre nem mennek, nem perel, nem élt jogorvoslattal, nem él jogorvoslattal
            accept: vitatás nélkül, nem vitatta, nem vitatja, nem vitatják, tudomásul veszik, tudomásul vették
            accept: elfogadja a döntést, elfogadta a döntést, elfogadják, elfogadja a bírságot, elfogadta a bírságot
            accept: visszavonta a keresetét, visszavonta a fellebbezését, elállt a keresetétől, elállt a pertől
            accept: végrehajtotta, betartjuk, eleget tettek

            # Who.
            authorityNoun: hatóság, hatóságot, hatóságnak, hatósága, hatóságtól, hatósághoz, hatóságok, hatósággal
            authorityNoun: hatóságának, hatóságát, hatóságnál, adatvédelmi hatóság*, felügyeleti hatóság*
            authorityNoun: adatvédelmi felügyelet*, adatvédelmi biztos*, adatvédelmi hivatal*, adatvédelmi bizottság*
            authorityNoun: adatvédelmi testület*, adatvédelmi ügynökség*, adatvédelmi felügyelő*, nemzeti adatvédelmi*
            authorityNoun: felügyelet, felügyelete, szabályozó hatóság*, szabályozó*, hivatal, hivatala, hivatalt
            authorityNoun: hivatalnak, biztos, biztosa, ombudsman*, fő felügyeleti hatóság*, vezető hatóság*, adatvédők
            authorityNoun: adatvédő hatóság*, adatvédelmi ombudsman*, információs biztos*, inspektorátus*
            authorityNoun: adatvédelmi szerv*
            authorityNoun: adatvédelmi felügyeleti hatóság*, adatvédelmi őr*, felügyeleti szerv*, felügyelő hatóság*
            authorityNoun: hivatal elnök*, hatóság elnök*, szövetségi adatvédelmi biztos*
            authorityNoun: tartományi adatvédelmi biztos*, tartományi biztos*, ellenőrző hatóság*, nemzeti hatóság*
            authorityNoun: társhatóság*, partnerhatóság*, testvérhatóság*, illetékes hatóság*, adatőrök
            authorityNoun: adatvédelem őre*, magánszféra őre*, peres kamara*, szűkített tanács*
            authorityNoun: adatvédelmi inspektorátus*
            courtNoun: bíróság, bíróságon, bíróságot, bíróságnak, bíróságra, bírósága, bíróságtól, bírósághoz, bíróságok
            courtNoun: *bíróság, *bíróságon, *bíróságot, *bíróságának, törvényszék*, törvényszékhez, ítélőtábla*
            courtNoun: ítélőtáblá*, kúria, kúriához, kúrián, kúriának, fővárosi törvényszék*, fővárosi ítélőtábl*
            courtNoun: legfelsőbb bíróság*, közigazgatási bíróság*, közigazgatási és munkaügyi bíróság*, járásbíróság*
            courtNoun: alkotmánybíróság*, európai bíróság*, európai unió bíróság*, eub, bíró, bírák, bírói, másodfok*
            courtNoun: elsőfok*, fellebbviteli bíróság*, bírói testület*
            companyNoun: cég, céget, cégnek, cégre, cége, cégek, cégtől, céggel, cégnél, cégeknek, cégeket, *cég, *céget
            companyNoun: *cégnek, *cégre, *cégek, *céggel, vállalat*, vállalatot, vállalatra, vállalatnak, *vállalat
            companyNoun: *vállalatot, *vállalatnak, *vállalatra, vállalkozás*, vállalkozó*, társaság, társaságot
            companyNoun: társaságnak, társaságra, társasága, társaságok, társasággal, gazdasági társaság*, konszern*
            companyNoun: cégcsoport*, csoport, csoportot, lánc, láncot, láncra, láncnak, *lánc, *láncot, *láncnak
            companyNoun: áruházlánc*, üzletlánc*, szupermarket*, áruház*, webáruház*, webshop*, bolt, boltot, üzlet
            companyNoun: üzletet, kereskedő*, kiskereskedő*, bank, bankot, banknak, bankra, bankok, pénzintézet*
            companyNoun: hitelintézet*, takarékszövetkezet*, biztosító, biztosítót, biztosítónak, biztosítóra
            companyNoun: biztosítótársaság*, hitelező*, követeléskezelő*, követelésbehajtó*, behajtó cég*
            companyNoun: pénzügyi szolgáltató*, fizetési szolgáltató*, faktorcég*, szolgáltató, szolgáltatót
            companyNoun: szolgáltatónak, szolgáltatóra, szolgáltatók, *szolgáltató, *szolgáltatót, *szolgáltatónak
            companyNoun: távközlési cég*, távközlési szolgáltató*, mobilszolgáltató*, telekommunikációs cég*
            companyNoun: telekomcég*, internetszolgáltató*, operátor*, légitársaság*, utazási iroda*, utazási irodá*
            companyNoun: utazásszervező*, szálloda, szállodát, szállodának, szállodalánc*, szálláshely*, étterem
            companyNoun: éttermet, étteremlánc*, edzőterem*, edzőterm*, fitneszterem*, fitneszlánc*, kórház, kórházat
            companyNoun: kórháznak, kórházra, kórházban, kórházak, klinika, klinikát, klinikának, magánklinika, rendelő
            companyNoun: rendelőt, rendelőintézet*, egészségközpont*, orvos, orvost, háziorvos*, fogorvos*, fogászat*
            companyNoun: gyógyszertár*, laboratórium*, labor, idősotthon*, szociális otthon*, intézmény*, intézet
            companyNoun: intézetet, intézetnek, adatkezelő*, adatfeldolgozó*, közös adatkezelő*, platform, platformot
            companyNoun: platformja, közösségi oldal*, közösségi háló*, oldal, oldalt, weboldal*, honlap, honlapot
            companyNoun: portál, portált, portálnak, portálra, hírportál*, alkalmazás, alkalmazást, app, appot
            companyNoun: keresőóriás*, óriás, óriást, óriásra, óriásnak, *óriás, *óriást, *óriásnak, *óriásra, techcég*
            companyNoun: techóriás*, technológiai cég*, technológiai óriás*, internetes óriás*, közösségimédia*
            companyNoun: fejlesztő, fejlesztőt, fejlesztője, fejlesztőjét, fejlesztőnek, fejlesztőcég*, szoftvercég*
            companyNoun: informatikai cég*, startup*, gyártó, gyártót, gyártónak, autógyártó*, autókereskedő*
            companyNoun: autókölcsönző*, taxitársaság*, taxis cég*, szállítmányozó*, futárcég*, futárszolgálat*
            companyNoun: csomagküldő*, ételkiszállító*, ételfutár*, posta, postát, vasúttársaság*, közlekedési vállalat*
            companyNoun: közlekedési társaság*, közlekedési központ*, energiacég*, energiaszolgáltató*, áramszolgáltató*
            companyNoun: gázszolgáltató*, közműcég*, közműszolgáltató*, vízmű*, ingatlaniroda*, ingatlanközvetítő*
            companyNoun: ingatlanos cég*, bérbeadó*, társasház*, társasházat, társasházkezelő*, lakásszövetkezet*
            companyNoun: közös képviselő*, marketingcég*, reklámcég*, reklámügynökség*, telemarketing cég*
            companyNoun: telemarketingcég*, call center*, munkaerő-közvetítő*, fejvadász*, könyvelőiroda*
            companyNoun: ügyvédi iroda*, ügyvéd, végrehajtó, biztonsági cég*, vagyonvédelmi cég*, kiadó, kiadót
            companyNoun: kiadónak, lapkiadó*, médiacég*, médiavállalat*, médiaszolgáltató*, tévécsatorna*, televízió*
            companyNoun: rádió*, napilap*, szerkesztőség*, fogadóiroda*, szerencsejáték*, kaszinó*, játékfejlesztő*
            companyNoun: társkereső*, streamingszolgáltató*, munkáltató*, szervező, szervezőt, fesztivál*
            companyNoun: fesztiválszervező*, jegyértékesítő*, jegyforgalmazó*, önkormányzat*, polgármesteri hivatal*
            companyNoun: polgármester*, közös önkormányzati hivatal*, város, várost, község, községet, kormányhivatal*
            companyNoun: kormányhivatalt, minisztérium*, miniszter*, rendőrség*, rendőr-főkapitányság*
            companyNoun: rendőrkapitányság*, kormány, kormányt, államkincstár*, nyugdíjfolyósító*, nemzeti nyomozó*
            companyNoun: állami szerv*, közigazgatási szerv*, közfeladatot ellátó szerv*, szerv, szervet, szervnek
            companyNoun: kamara, kamarát, iskola, iskolát, iskolának, iskolára, gimnázium*, szakiskola*
            companyNoun: általános iskola*, egyetem, egyetemet, egyetemnek, egyetemre, főiskola*, óvoda, óvodát
            companyNoun: könyvtár*, múzeum*, egyház, egyházat, plébánia*, párt, pártot, pártnak, pártra, politikai párt*
            companyNoun: politikus*, képviselőjelölt*, jelölt, szakszervezet*, egyesület*, alapítvány*, szövetség*
            companyNoun: szervezet, szervezetet, szervezetnek, klub, klubot, sportegyesület*, sportklub*, anyacég*
            companyNoun: anyavállalat*, leányvállalat*, leánycég*, fióktelep*, ügyfél vállalat*, alperes, felperes
            companyNoun: egyéni vállalkozó*, magánszemély*, tulajdonos*, üzemeltető*, üzemeltetőt, üzemeltetője
            companyNoun: üzemeltetőjét, szövetkezet*, gazdálkodó szervezet*, kutyamenhely*, állatorvos*, temetkezési*
            companyNoun: szépségszalon*, kozmetika*, optika*, szolgálat, szolgálatot, benzinkút*, parkolócég*
            companyNoun: parkolási cég*, parkolási társaság*, magánkórház*, honvédkórház, részvénytársaság*
            companyNoun: ingatlantársaság*, pénzügyi társaság*, telefontársaság*, médiatársaság*, nagybank*, takarékbank
            companyNoun: állatkórház*
            companyNoun: magánklinika*, magánrendelő*, rendelőnek, orvosi rendelő*, szakorvos*, állatklinika*, patika*
            companyNoun: patikalánc*, gyógyszertárlánc*, gyógyszergyártó*, gyógyszercég*, labort, labornak
            companyNoun: idősek otthona*, gondozó*, óvoda*, bölcsőde*, oktatási intézmény*, köznevelési intézmény*
            companyNoun: felsőoktatási intézmény*, tankerület*, autósiskola*, nyelviskola*, tánciskola*, magániskola*
            companyNoun: magánegyetem*, könyvesbolt*, bútorbolt*, bútoráruház*, bútorlánc*, ruhabolt*, ruhalánc*
            companyNoun: divatcég*, divatmárka*, cipőbolt*, parfüméria*, ékszerész*, ékszerbolt*, virágbolt*, pékség*
            companyNoun: cukrászda*, kávéház*, kávézó*, étterem*, gyorsétterem*, pizzéria*, söröző*, szórakozóhely*
            companyNoun: diszkó*, szálloda*, szállodacsoport*, hotel*, panzió*, kemping*, vendégház*, apartman*, fürdő
            companyNoun: fürdőt, gyógyfürdő*, strandfürdő*, konditerem*, fodrász*, fodrászat*, szépségszalonlánc*
            companyNoun: kozmetikus*, pszichológus*, ügyvédi irodát, közjegyző*, könyvelő*, könyvelőcég*
            companyNoun: adótanácsadó*, magánnyomozó*, nyomozóiroda*, biztonsági szolgálat*, őrző-védő cég*
            companyNoun: takarítócég*, taxicég*, fuvarozó*, csomagautomata*, reptér, repteret, repülőtér*
            companyNoun: buszvállalat*, hajózási társaság*, autókereskedés*, autószerelő*, lízingcég*, behajtócég*
            companyNoun: behajtó*, hitelközvetítő*, pénzügyi vállalkozás*, pénzügyi közvetítő*, biztosító*
            companyNoun: biztosítási alkusz*, alkuszcég*, brókercég*, nyugdíjpénztár*, egészségpénztár*, fintech*
            companyNoun: kriptotőzsde*, befektetési cég*, távközlési vállalat*, telekommunikációs szolgáltató*
            companyNoun: kábelszolgáltató*, energiakereskedő*, hulladékkezelő*, hulladékszállító*, internetes cég*
            companyNoun: szoftverfejlesztő*, közösségi platform*, videómegosztó*, üzenetküldő*, csetbot*, chatbot*
            companyNoun: keresőmotor*, alkalmazásfejlesztő*, applikáció*, utazási app*, jegyiroda*, jegyértékesít*
            companyNoun: társkereső app*, társkereső oldal*, internetes újság*, kiadóvállalat*, könyvkiadó*
            companyNoun: tévétársaság*, tévéadó*, rádióadó*, influenszer*, youtuber*, blogger*, közvélemény-kutató*
            companyNoun: piackutató*, hirdető*, direktmarketing-cég*, adatkereskedő*, címkereskedő*, hitelminősítő*
            companyNoun: személyszállító*, bolthálózat*, boltnak, webbolt*, kiskereskedelmi lánc*, élelmiszerlánc*
            companyNoun: diszkont*, diszkontlánc*, barkácsáruház*, elektronikai lánc*, benzinkútlánc*, cementgyár*
            companyNoun: sörgyár*, gyár, gyárat, pincészet*, borászat*, mezőgazdasági vállalkozás*
            companyNoun: családi vállalkozás*, kisvállalkozás*, kis cég*, középvállalkozás*, nagyvállalat*, multicég*
            companyNoun: multinacionális*, nemzetközi vállalat*, állami cég*, állami vállalat*, önkormányzati cég*
            companyNoun: városi cég*, közszolgáltató*, közlekedési cég*, fővárosi közlekedési*, parkolótársaság*
            companyNoun: ingatlanfejlesztő*, ingatlanközvetítő cég*, ingatlankezelő*, főbérlő*, szállásadó*
            companyNoun: lakóközösség*, szomszéd, szomszédot, alpolgármester*, jegyző, jegyzőt
            companyNoun: országgyűlési képviselő*, európai parlamenti képviselő*, kormánypárt*, ellenzéki párt*
            companyNoun: párt helyi szervezet*, járási hivatal*, adóhivatal*, földhivatal*, főváros, fővárost, kerület
            companyNoun: kerületet, megyei önkormányzat*, kerületi önkormányzat*, kerületi hivatal*, honvédség*
            companyNoun: tűzoltóság*, börtön*, büntetés-végrehajtás*, nemzetbiztonsági*, ügyészség, sportszövetség*
            companyNoun: labdarúgó-szövetség*, labdarúgóklub*, futballklub*, vadásztársaság*, horgászegyesület*
            companyNoun: kertészegyesület*, egyházközség*, egyházmegye*, szerzetesrend*, foglalkoztató, megrendelő
            companyNoun: alvállalkozó*, beszállító*, partnercég*, szerződéses partner*, telefonos ügyfélszolgálat*
            companyNoun: telefonközpont*, lakos, lakost, társtulajdonos*
            role: adatkezelő*, ügyfél, ügyfelet, ügyfélnek, kérelmezett, kérelmezettet, kérelmezettnek
            # Where somebody is.
            at: székhelyű
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: önkormányzat*, kórház*, egyetem*, *egyetem, kormányhivatal*, rendőrség*, főkapitányság*, iskola*, *iskola, gimnázium*, repülőtér*, rendőrkapitányság*
            officeNoun fields: minisztérium*
            officeNoun: óvoda*, bölcsőde*, általános iskola*, gimnáziumá*, szakgimnázium*, technikum*, főiskola*
            officeNoun: könyvtár*, múzeum*, színház*, közös önkormányzati hivatal*, polgármesteri hivatal*
            officeNoun: önkormányzatá*, községi önkormányzat*, városi önkormányzat*, megyei kormányhivatal*
            officeNoun: rendőr-főkapitányság*, tankerület*, tankerületi központ*, szakképzési centrum*
            officeNoun: büntetés-végrehajtási intézet*, katasztrófavédelm*, tűzoltóság*, klinika*, szakkórház*
            officeNoun: rendelőintézet*, társulás*, kamara*, *szövetség*, sportegyesület*, gondozóház*, idősotthon*
            officeNoun: művelődési ház*, munkaügyi központ*, adóhatóság*, kincstár*, egyházmegye*, plébánia*
            officeNoun: igazgatóság*
            officeNoun fields: minisztériuma*, államtitkárság*, osztály*
            officeNoun: városa, városát, városának, városára, várost, városnak, községe, községet, községnek
            officeNoun: községben, kerülete, kerületet, megyei jogú város*
            officeNoun: önkormányzata, önkormányzatát, önkormányzatának, önkormányzatára, önkormányzat, önkormányzatot, önkormányzatnak, önkormányzatra, központ, központot, központnak, központra, rendőrség, rendőrséget, rendőrségnek, rendőrkapitányság, rendőrkapitányságot, rendőrkapitányságnak, főkapitányság, főkapitányságot, főkapitányságnak, iskola, iskolát, iskolának, múzeum*, repülőtér, repülőteret, repülőtérnek
            ownCase önkormányzata: önkormányzatát, önkormányzatának, önkormányzatára
            ownCase önkormányzat: önkormányzatot, önkormányzatnak, önkormányzatra
            ownCase központ: központot, központnak, központra
            ownCase rendőrség: rendőrséget, rendőrségnek
            ownCase rendőrkapitányság: rendőrkapitányságot, rendőrkapitányságnak
            ownCase főkapitányság: főkapitányságot, főkapitányságnak
            ownCase iskola: iskolát, iskolának
            ownCase repülőtér: repülőteret, repülőtérnek
            personNoun: ügyfél, ügyfelet, ügyfele, ügyfelek, ügyfeleket, ügyfelének, ügyfeleinek, ügyfelei, felhasználó*
            personNoun: alkalmazott*, munkavállaló*, dolgozó*, munkatárs*, állampolgár*, polgár, polgárok, lakos*, beteg
            personNoun: beteget, betegek, betegeket, páciens*, férfi, férfit, nő, nőt, nők, előfizető*, személy
            personNoun: személyt, személyek, személyeket, ember, embert, emberek, embereket, érintett, érintettet
            personNoun: érintettek, érintetteket, érintettnek, fogyasztó*, tag, tagok, tagjai, utas, utasok, utast
            personNoun: vendég*, gyermek*, gyerek*, kiskorú*, fiatal, fiatalok, diák*, hallgató*, tanuló*, szülő*
            personNoun: vezető, sofőr*, bérlő*, pályázó*, álláskereső*, panaszos*, kérelmező*, bejelentő, bejelentők
            personNoun: számlatulajdonos*, szomszéd*, ügyvéd*, jogász*, aktivista*, aktivistá*, újságíró*
            personNoun: volt alkalmazott*, volt munkavállaló*, magánszemély*, hitelfelvevő*, adós*, adományozó*
            personNoun: választó*, választópolgár*, tulajdonos*, szóvivő*, vezérigazgató*, igazgató*, elnök*, áldozat*
            personNoun: rokon*, valaki, bárki, senki, részvényes*, tisztviselő*, orvos*, hacker*, képviselő*, vásárló*
            personNoun: vevő*, látogató*, háztartás*, ügyfélszolgálat*
            ngoNoun: egyesület*, alapítvány*, civil szervezet*, jogvédő*, jogvédők, jogvédő szervezet*
            ngoNoun: adatvédelmi szervezet*, fogyasztóvédelmi szervezet*, fogyasztóvédő szervezet*, nonprofit szervezet*
            ngoNoun: nem kormányzati szervezet*, érdekvédelmi szervezet*, szövetség*, szakszervezet*, ngo
            ngoNoun: emberi jogi szervezet*, digitális jogvédő*, adatvédelmi jogvédő*, aktivista csoport*
            ngoNoun: szabadságjogokért, civilek
            pressNoun: mti, reuters, bloomberg, hvg, 24 . hu, 444, népszava, magyar nemzet, magyar hang, portfolio, g7
            pressNoun: forbes, világgazdaság, napi . hu, atv, rtl, blikk, bors, mfor, economx, hwsw, prohardver
            pressNoun: jogászvilág, jogi fórum, jogiforum, politico, financial times, wall street journal, bbc, guardian
            pressNoun: afp, der spiegel, le monde, techcrunch, hírügynökség*, lapunk, lapunknak, távirati iroda
            pressNoun: átlátszó, direkt36, magyar narancs, szabad európa, privátbankár, az index, a telex, index . hu
            pressNoun: telex . hu
            prosecutor: ügyész*, ügyészség*, főügyész*, legfőbb ügyész*, főtanácsnok*, előadó, jelentéstevő*
            police: rendőr*, *rendőrkapitányság*, ügyészség*, büntetés-végrehajtás*
            legalForm: kft, kft ., k . f . t, zrt, zrt ., nyrt, nyrt ., bt, bt ., kkt, kht, nonprofit kft
            legalForm: zártkörűen működő részvénytársaság, korlátolt felelősségű társaság
            legalForm: nyilvánosan működő részvénytársaság, betéti társaság, részvénytársaság, nonprofit zrt, ltd
            legalForm: limited, inc, incorporated, plc, llc, llp, lp, gmbh, s . a, s . a . s, sas, sasu, sarl
            legalForm: s . a . r . l, s . à r . l, s à r . l, s . r . l, srl, s . p . a, s . l, sl, s . l . u, slu
            legalForm: s . a . u, sau, b . v, bv, n . v, nv, bvba, vzw, asbl, v . o . f, vof, oy, oyj, ab, a / s, asa
            legalForm: aps, hf, ehf, sp . z o . o, sp . k, s . r . o, a . s, d . o . o, doo, d . d, dd, uc
            legalForm: unlimited company, dac, clg, corp, corporation, & co, co . kg, kg, kgaa, ohg, gbr, ug, mbh, snc
            legalForm: s . n . c, sca, scs, scrl, eood, ood, uab, sia, ou, pty, pty ltd, pte, pvt, lda, ltda, holdings
            legalForm: fióktelepe, ^ag, ^sa, ^as, ^rt
            legalForm: ^Kft, ^Zrt, ^Nyrt, ^Bt, ^Kkt, ^Nonprofit ^Kft, ^Nonprofit ^Zrt, közhasznú nonprofit kft
            legalForm: egyéni cég, ^Ec, ^E . ^V, e . v, ügyvédi iroda, ^Np ^Kft, ^OÜ
            against: ellen, szemben, terhére, részére, számára, felé, bírságolta, büntette, megbírságolta, megbüntette
            against: sújtotta, kötelezte, szabott ki, szabtak ki, rótt ki, róttak ki, szabott, róttak, bírságot kapott
            against: bírságot kapott a, kapott a, kapott az, bírságolta meg, büntették, bírságolták, bírságolt
            by: által
            of: részéről, felől
            forWhom: miatt, amiért, mert, ezért, okán, végett

            # What else a text claims.
            record: legnagyobb, legmagasabb, legsúlyosabb, rekord*, rekordbírság*, eddigi legnagyobb, eddigi legmagasabb
            record: rekordösszeg*
            record: eddigi legnagyobb bírság, idei legnagyobb, minden idők legnagyobb
            record loosely: valaha, valaha kiszabott, eddig, mindeddig, példátlan*, első bírság*
            record loosely: első adatvédelmi bírság*, második legnagyobb, harmadik legnagyobb, ekkora, soha ekkora
            record loosely: gigabírság*, óriásbírság*, történetének, minden idők, a valaha kiszabott
            record loosely: az első bírság, első ízben, történelmi
            earlier: korábban, korábbi, előzőleg, előző, már egyszer, már kapott, már bírságolt*, tavaly már, már tavaly
            earlier: azelőtt, annak idején, előtte, másodszor, második alkalommal, hasonló ügyben, hasonló
            earlier: egy másik ügyben, másik ügyben, emlékezetes*, mint ismert, az előző rekord, korábbi rekord*
            earlier: megelőz*, felülmúl*, túlszárnyal*, összehasonlítás*, viszonyítás*, ezt megelőzően, múlt évben
            earlier: elmúlt években, szintén, évekkel ezelőtt, évekkel korábban
            earlier: nem először, nem első eset, nem az első, másodízben, kétszer futott, visszaeső, korábban is
            earlier: már korábban, már kapott bírságot, volt már, szintén a gdpr, egy korábbi ügyben, más ügyben
            earlier: ugyanez a cég
            silent: nem kommentál*, nem kívánt nyilatkozni, nem kívánta kommentálni, nem kívánja kommentálni
            silent: nem reagált, nem reagáltak, nem válaszolt, nem válaszoltak, nem kaptunk választ, nem kapott választ
            silent: nem közölt*, nem közölte, nem erősítette meg, nem tették közzé, nem tette közzé
            silent: nem hozta nyilvánosságra, nem hozták nyilvánosságra, egyelőre nem szerepel, nem nyilvános, hallgat
            silent: titoktart*, nem adott tájékoztatást, megkeresésünkre nem
            undescribed: nem részletez*, nem részletezte, nem közölte mely*, nem nevezte meg, nem nevezték meg
            undescribed: nem árulta el, nem derül ki, részletek nélkül, nem ismert, nem tudni, közelebbről meg nem
            undescribed: meg nem határozott, nem pontosít*, nem konkretizál*, bővebb részletek
            seat: székhely*, székhelye, székhelyű, központja, központ, központjá*, európai központ*
            seat: fő tevékenységi hely*, tevékenységi központ*, bejegyzett, bejegyezve, telephely*, bejegyzett székhely*
            filing: éves jelentés*, negyedéves jelentés*, féléves jelentés*, gyorsjelentés*, éves beszámoló*, beszámoló
            filing: pénzügyi kimutatás*, kiegészítő melléklet*, rendkívüli tájékoztatás*, tőzsdei közlemény*
            filing: bét honlap*, konszolidált*, tőzsdei tájékoztat*, befektetői tájékoztat*, kibocsátói tájékoztat*
            filing: sec-hez, üzleti jelentés*, mérlegfordulónap*
            says: mondta, mondták, mondja, mond, közölte, közölték, közli, közlés*, szerint, írta, írja, írták
            says: számolt be, beszámolt, nyilatkozta, nyilatkozott, nyilatkoz*, állította, állítja, állítják
            says: hangsúlyozta, hangsúlyoz*, kiemelte, hozzátette, tette hozzá, elmondta, magyaráz*, kijelentette
            says: kifejtette, közleményében, közleménye, bejelentette, jelentette, tájékoztat*, megerősítette, cáfol*
            says: cáfolta, emlékeztet*, idéz*, hivatkoz*, érvel*, érvelt, véleménye, úgy véli, úgy vélte, reagált
            says: kommentál*, hangoztat*, rámutat*, megjegyez*, derül ki, olvasható

            # Phrases that hide a cue.
            none: adatvédelmi tisztviselő*, adatvédelmi tájékoztató*, adatkezelési tájékoztató*
            none: adatvédelmi nyilatkozat*, adatvédelmi szabályzat*, adatvédelmi hatásvizsgálat*, süti tájékoztató*
            none: cookie tájékoztató*, tagállam*, tagországok, egyesült államok, jogi személy*, természetes személy*
            none: e tekintetben, többek között, ami azt illeti, azt illetően, több mint egy évig, egyet ért*
            none: személyes adat*, különleges adat*, hozzáférést kapott, hozzáférést kaptak, választ kapott
            none: választ kaptak, hírt kapott, tájékoztatást kapott, levelet kapott, értesítést kapott
            none: kapott volna tájékoztatást, szerepet kapott, lehetőséget kapott, teret kapott, nyilvánosságot kapott
            none: megbízást kapott, felhatalmazást kapott, segítséget kapott, figyelmet kapott, utat kapott, szempontból
            none: szempontjából, szempontok, szempont, nézőpont*, álláspontja szerint, időpont*, központi
            none: tartozik hozzá, egyetértés*, cikkünkben, cikkében azt, cikk szerint, iratkozz*, hírlevel*, olvassa el
            none: lásd még, kapcsolódó cikk*, minden jog fenntartva, fontos, fontosabb, fontosnak, legfontosabb
            none: különös tekintettel, e-mail*, adott esetben, adott hozzájárulás*, hozzájárulást adott
            none: hozzájárulását adta, felvilágosítást adott, választ adott, interjút adott, helyt adott annak
            none: kiadott közlemény*, jelentés tett, kérelmére kiadott, csökkentett munkaidő*, nem fontos, érte el
            none: érte utol, fizetési mód*, fizetési kártya*, fizetési adatok, ügyfélszolgálati díj*, kártyás fizetés*
            none: bankkártyás fizetés*, fordult elő, sor került, érkezett válasz, ingyen, per nap, az ügyben, mindennapi
            none: közpénz*
            none: tiltott adatszerzés*, tiltott szerencsejáték*, tiltott lista, tiltólista, tiltólistá*
            none: büntetőeljárás*, büntetőügy*, büntetőjog*, büntető törvénykönyv*, büntetőper*, büntetlen előélet*
            none: tiltott helyek, a törvény tiltja, törvény által tiltott, tilos dohányozni, tiltott jel
            none: tiltott pálya, marasztalták el, sárga lapot kapott, felhívja az ügyfél figyelmét, figyelmeztető jel*
            none: figyelmeztető tábla, kiszivárogtak, kiszivárgott adat*, kiszivárogtatott adat*, enyhítő körülmény*
            none: súlyosbító körülmény*, enyhítő körülményként, a bírság csökkentésére okot
            none: sajtóhír*, sajtóértesülés*, *milliós, *milliárdos, *ezres, igazgatótanács*, felügyelőbizottság*
            none: közgyűlés*, vezérigazgató*

            # Places that are no jurisdiction here.
            region: Európa*, Európá*, Európai*, Európai Unió*, Európai Gazdasági Térség*, EU, EU-s, EU-ban, EGT, Kína*
            region: Kínai*, Kíná*, Oroszország*, Orosz*, Ukrajna*, Ukrajná*, Ázsia*, Ázsiá*, Afrika*, Afriká*, Amerika*
            region: Amerikai*, Amerikában, Egyesült Államok*, Kalifornia*, Kaliforniá*, Szilícium-völgy*, Törökország*
            region: Izrael*, India*, Indiá*, Japán*, Dél-Korea*, Brazília*, Kanada*, Ausztrália*, Szingapúr*, Hongkong*
            region: Brüsszel*, Debrecen*, Szeged, Szegeden, Szegedi, Pécs, Pécsen, Pécsi, Győr, Győrben, Győri, Miskolc*
            region: Kecskemét*, Nyíregyház*, Székesfehérvár*, Szombathely*, Balaton*, Dunántúl*, Kelet-Európa*
            region: Közép-Európa*, Nyugat-Európa*, Közel-Kelet*, Latin-Amerika*, Skandinávia*, Erdély*, Pest megye*
            region: Pesti
            inaction: nem történt semmi, semmi nem történt, nem tett semmit, nem lépett, nem intézkedett, hallgatott
            inaction: lassú, elhúzódó, elhúzódik, húzza az időt, tétlen*, késlekedik, késlekedés*
            directive: irányelv*
            instance 0: közigazgatási úton
            instance 1: törvényszék*, első fok*, elsőfok*
            instance 2: ítélőtábla*, ítélőtáblá*, másodfok*, másodfokú
            instance 3: kúria*, kúriá*, legfelsőbb bíróság*, felülvizsgálati
            judgment: ítélet, ítélete, ítéletet, ítéletében, ítéletével, ítéletének, ítélet*, elsőfokú ítélet*
            judgment: jogerős ítélet*
            remedy: fellebbezésnek nincs helye, fellebbezésnek helye, megtámadható, közigazgatási perben megtámadható
            remedy: pert indíthat, keresetlevelet lehet, keresettel élhet, jogorvoslati tájékoztat*, jogorvoslatnak
            remedy: fordulhat a bírósághoz, keresetindítás*, van helye, befizeti - e, bírósághoz fordul - e
            remedy: keresettel megtámadható, megtámadható a, per indítható, pert lehet indítani
            remedy: közigazgatási per indítható, jogorvoslatnak nincs helye, nincs helye jogorvoslatnak
            remedy: nincs helye fellebbezésnek, fellebbezésnek nincs, fellebbezésnek van helye, lehet fellebbezni
            remedy: lehet bírósághoz, lehet megtámadni, bírósághoz lehet fordulni, lehet bírósághoz fordulni
            remedy: fellebbezéssel élhet, napon belül megtámadható, címzett keresettel, benyújtandó keresettel
            restore: visszaállította, visszaállítja, helyreállította, eredeti összeg*
            reduce: mérsékelte … forintra, csökkentette … forintra, leszállította … forintra
            reduce: szállította le … forintra
            reduce: mérsékli, szállítja le, felére, harmadára, negyedére, megkurtította, kurtította
            reduce: faragott le, visszavett, lejjebb vitte, kevesebbre, részben helyt adott
            reduce: részben megváltoztatta, részben eredményes, részben alapos, részben igazat adott
            reduce: millióra szállította
            annul: hatályon kívül helyezte … határozatot, megsemmisítette … határozatot
            annul: eltörli, mentesült
            annul: felmentette, jogellenesnek mondta ki
            annul: jogellenesnek találta, jogszerűtlennek ítélte, visszavonatta, elkaszálta, elkaszálja
            annul: elmeszelte, kikerült a bírság alól, nem kell megfizetnie, nem kell fizetnie
            dismiss: elutasította … keresetet, elutasította … keresetét, elutasította … fellebbezést
            dismiss: utasítják el, nem fogadta be
            dismiss: elbukta, elbukott
            dismiss: alulmaradt
            grant: adott igazat, igazat adott
            grant: győzött
            grant: eredményesen támadta
            refer: új eljárásra … kötelezte, kötelezte … új eljárásra, fordult … bíróságához
            refer: új eljárás lefolytatására, új határozat, új határozatot, új döntés, új döntést
            refer: újratárgyal*, visszaadta az ügyet
            refer: előzetes kérdés*, az eu bíróságához, luxembourgi bírósághoz fordult
            appealVerb: pert indított … ellen, keresetet nyújtott be … ellen, megtámadta … bíróság*
            appealVerb: fordult … bírósághoz, nyújtott be … keresetet, nyújtott be … fellebbezést
            ngoNoun: noyb
            personNoun: jogász*, ügyvéd*, szülő, szülője, szülők, orvos*, tanár*, ápoló*, nyugdíjas*, képviselő*
            personNoun: volt munkavállaló*, volt alkalmazott*, egyetemista*, hallgató*, újságíró*, lakos*, szomszéd*
            personNoun: vásárló*, utas*, páciens*, beteg, betege, kérelmező*, bejelentő*, országgyűlési képviselő
            personNoun: édesanya, édesapa
            personNoun: volt ügyfél*, egykori ügyfél*, volt dolgozó*, egykori dolgozó*, volt munkatárs*
            personNoun: egykori munkatárs*, egykori alkalmazott*, volt informatikus*, informatikus*, tüntető*
            personNoun: tüntetők, lakók, lakó, lakástulajdonos*, szomszédasszony*, anya, anyát, apa, apát, édesanya*
            personNoun: nagyszülő*, feleség*, férj, férjét, exférj*, exfeleség*, élettárs*, testvér*, kolléga*, nővér*
            personNoun: pedagógus*, tanárnő*, óvodás*, kutató*, olvasó*, néző*, nézők, szurkoló*, játékos*, versenyző*
            personNoun: kisnyugdíjas*, beutalt*, fogvatartott*, elítélt*, menekült*, bevándorló*, támogatott*
            personNoun: adófizető*, aláíró*, tagság, párttag*, közösségi média-felhasználó*, gyalogos*, kerékpáros*
            personNoun: autós*, autósok, futár, futárok, kisgyermek*, kamasz*, tinédzser*, házaspár*, ügyfélként
            personNoun: turista*, turisták, érintett személy*, kisrészvényes*, befektető*, betétes*, jelentkező*
            ngoNoun: egyesület*, alapítvány*, jogvédő*, szakszervezet*, érdekvédő*, fogyasztóvédelmi tanács
            ngoNoun: civil szervezet*
            ngoNoun: jogvédő egyesület*, fogyasztóvédelmi egyesület*, fogyasztói szervezet*, fogyasztóvédők
            ngoNoun: fogyasztóvédő egyesület*, fogyasztóvédelmi tanács*, fogyasztóvédelmi szövetség*, civil egyesület*
            ngoNoun: civil csoport*, emberi jogi jogvédő*, jogvédő alapítvány*, digitális jogok, magánszféra-védő*
            ngoNoun: polgárjogi szervezet*, szakszervezeti szövetség*, munkavállalói érdekképviselet*
            ngoNoun: érdekképviselet*, betegjogi szervezet*, szülői munkaközösség*, szülői szervezet*
            ngoNoun: társaság a szabadságjogokért, tasz, hungarian civil liberties union, adatvédelmi aktivista*
            ngoNoun: aktivisták
            complain: panasszal fordult, panasszal fordultak, panaszt tett, panaszt tettek, panaszt nyújtott be
            complain: panaszt nyújtottak be, kérelmet nyújtott be, fordult … hatósághoz, fordult a naih-hoz
            complain: fordultak a naih-hoz, bejelentést tett, bejelentést tettek
            complain: panaszt emelt, panaszt emeltek, panasszal éltek, sérelmezte, sérelmezték, sérelmezi
            complain: hatósághoz fordult, hatósághoz fordultak
            complain: naih-hoz fordultak
            partial: részben, részlegesen
            intend: nem zárja ki, perelünk, perelnek, perel, pert indítunk, megtámadjuk, megtámadja
            intend: bírósághoz fordulunk, bírósághoz fordul, fellebbezünk, fellebbez, fontolgatja, mérlegeli, készül
            intend: készülnek, tervezi, jelezte, jelezték, fogják megtámadni, fogja megtámadni, bíróságra megyünk
            intend: ha kell
            intend: fogják, fogunk, megyünk, fordulunk, támadják, indítunk
            intend: megfontolja
            intend: áttekinti, áttekintik, tanulmányozza, tanulmányozzák, nem értünk egyet
            intend: nem értenek egyet, vitatjuk, túlzónak tartja, túlzónak tartják, aránytalannak tartja
            intend: igazságtalannak tartja, megalapozatlannak tartja, elfogadhatatlannak, közölték
            intend: ígérik, elszánt, minden jogi eszköz*
            intend: minden eszközt
            appealVerb: perelünk, perelnek, pert indítunk, megtámadjuk, bírósághoz fordulunk, fellebbezünk
            appealVerb: a bíróságon fogják megtámadni, bíróságon fogja megtámadni, megtámadni, bíróságra megy
            appealVerb: bíróságig megyünk, bíróságra megyünk, bíróságig megy
            appealVerb: perelni, perbe száll, perbe szállt, perre viszi, perre vitte
            appealVerb: perre vitték, perre mennek, perre megyünk, perre menne, bíróságig megy*, bírósághoz fordulnak
            appealVerb: bírósághoz fordultak, bírósághoz fordulna, bírósághoz fordul, bírósághoz fog fordulni
            appealVerb: a bíróságon fog*, bíróságon fogják, bíróságon támadják, bíróságon támadja
            appealVerb: meg fogja támadni
            appealVerb: támadják meg, támadni fogja, keresetet nyújt be
            appealVerb: keresetet nyújtott be, keresetet nyújtottak be, keresetet fog, keresetet ad be
            appealVerb: keresetet indított, pert indít
            appealVerb: pert indítanak, pert indítottak, pert fog indítani, pert kezdeményez*, pert kezdett
            appealVerb: közigazgatási perben támadta
            appealVerb: felülvizsgálatot kért, felülvizsgálatot kér
            appealVerb: felülvizsgálatot kérnek, felülvizsgálati kérelmet nyújtott be, felülvizsgálati kérelemmel élt
            appealVerb: felülvizsgálati kérelmet terjesztett elő, jogorvoslattal él, jogorvoslatért fordul*
            appealVerb: jogorvoslatot keres, jogorvoslatot kér, jogi útra, jogi úton, jogi lépéseket tesz*
            appealVerb: jogi lépéseket tervez*, vitatni fogja, hatályon kívül helyezését kérte
            appealVerb: hatályon kívül helyezését kéri, nem fogadja el a, nem hagyja annyiban
            propose: helyez kilátásba, helyezett kilátásba, kilátásba helyez*, bírságra készül, bírságot tervez
            propose: bírságot javasol, javasolt bírság, határozattervezet*, fenyegeti bírság, bírság fenyegeti
            propose: tervezett bírság
            propose: kilátásba helyezett, kilátásba helyezte, helyezte kilátásba
            propose: bírságolni kívánja
            propose: bírság kiszabására készül
            propose: készül bírságolni, szabhat ki, szabhatnak ki, kaphat a, büntetheti a, büntetést kérhet
            propose: bírságot kérhet, nem végleges, nem jogerős döntés
            propose: ideiglenes megállapítás*
            propose: lehetséges bírság*, várható bírság*, szándékról szóló értesítés*
            propose: szándékáról értesítette, bírságolási szándékáról, észrevételt tehet, nyilatkozattételre hívta
            rumour: neve elhallgatását, nevük elhallgatását, névtelenséget, meg nem nevezett, forrásai szerint
            rumour: információink szerint
            rumour: információnk szerint, forrása szerint
            rumour: forrásra hivatkoz*, forrásokra hivatkoz*, nevének elhallgatását, névtelenül
            rumour: neve mellőzését, ügyben járatos, bennfentes*, állítólagos
            rumour: sajtóhír*, sajtóértesülés*, sajtóinformáció*, a sajtó szerint, pletyka*
            rumour: kiszivárgott hírek, meg nem erősített, nem hivatalos, hivatalosan nem
            rumour: a napokban, a közeljövőben, szabhat ki, készülhet, büntethetik, büntetheti
            rumour: készülődik, készülődnek
            remedy: lehet … keresetet, napon belül … megtámad*
            """#)
}
