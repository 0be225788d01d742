extension Language {
    /// Finnish, as the press, the data protection ombudsman, the courts and the exchange releases of Finland write it.
    static let finnish = Language(
        "fi", countries: ["FI"], inflectsNames: true,
        numbersFirst: true,
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: ja, on, oli, ei, että, se, ovat, olivat, olla, ole, ollut, olleet, olisi, mutta, tai, kun, joka, jotka
            stop: meille, olemme, pidämme, katsomme, aiomme, haluamme, pahoittelemme, noudatamme, valitamme, uskomme, teemme, innostuimme
            stop: ymmärrämme, tutustumme, kerromme, katso, kokosimme
            stop: jonka, jossa, josta, johon, jota, jolla, jolle, joiden, joita, joissa, joista, jotta, mikä, mitä
            stop: mihin, missä, mistä, miksi, miten, milloin, kuka, ketkä, kenen, hän, he, hänen, heidän, heille
            stop: hänelle, me, te, minä, sinä, meidän, teidän, tämä, tämän, tätä, tässä, tästä, tähän, tällä, tälle
            stop: nämä, näiden, näitä, nuo, tuo, ne, niiden, niitä, niissä, niistä, niille, niihin, sen, sitä, siitä
            stop: siinä, siihen, sillä, sille, siten, siis, siksi, silti, näin, niin, myös, vain, vielä, jo, nyt, aina
            stop: usein, koskaan, enää, kuitenkin, koska, jos, vaikka, ennen, jälkeen, aikana, kanssa, mukaan
            stop: mukaisesti, vuoksi, takia, lisäksi, ilman, kautta, kohti, kuin, kuten, sekä, eikä, eivät, eikö, en, et
            stop: emme, älä, voi, voivat, voisi, voitu, voida, pitää, pitäisi, piti, täytyy, saa, saavat, tulee, tulevat
            stop: tuli, itse, oma, oman, omia, muut, muiden, muita, muu, muun, muuta, toinen, toisen, kaikki, kaikkien
            stop: kaikkia, moni, monet, monia, useita, useat, usean, hyvin, paljon, vähän, enemmän, vähemmän, eniten
            stop: ainakin, vasta, heti, sitten, silloin, täällä, siellä, tuolloin, tänään, eilen, huomenna, viime, ensi
            stop: uusi, uuden, uudet, eräs, erään, yksi, kaksi, kolme, yhden, kahden, mm, jopa, esimerkiksi, esimerkki
            stop: muun muassa, tietenkin, ehkä, lähes, noin, kyse, kyseessä, asia, asian, asiaa, asiassa, asiasta
            stop: mukainen, mukaisen, alla, yli, alle, keskellä, välillä, vastaan, puolesta, perusteella, sisällä
            stop: ulkopuolella, osalta, johdosta, kohdalla, saakka, asti, lukien, alkaen, edelleen, toisaalta, sittemmin
            stop: aiemmin, myöhemmin, samalla, samoin, näistä, viimeksi, tausta, tiivistelmä, yhteenveto, tiedote
            stop: uutinen, kuva, lähde, lue, julkaistu, päivitetty, perustelut, lopuksi, kumpikaan, kumpikin, molemmat
            stop: molempien, mikään, mitään, kukaan, ketään, jokainen, jokaisen, joku, jokin, jotain, jotkut, sama
            stop: saman, samaa, samassa, vuonna, vuoden, henkilötietojen, henkilötietoja, tietoja, tietojen, tiedot
            stop: kertoo, mukaista, koskevan, koskevat, olevan, liittyvät, johtuen
            abbr: art, mm, esim, ns, ts, ks, vrt, klo, n, eur, milj, mrd, s, ym, yms, jne, ko, em, so, toim, nro, os
            abbr: puh, pvm, tms, dos, prof, tri, lkm, ml, tj, toimitusj, v, ed, kpl

            the: tämä, tämän, tätä, tässä, tästä, tähän, tälle, tältä, tuo, tuon, se, sen, sitä, siitä, siihen, sille
            the: siltä, nämä, näiden, näitä, näille, ne, niiden, niitä, niille, kyseinen, kyseisen, kyseistä, kyseiselle
            the: kyseiset, kyseisten, mainittu, mainitun, sama, saman, samaa, samalle, edellä mainittu, sanottu, hänen
            the: heidän, kumpikin, molemmat, molempien, molemmille, jokainen, joka, ko
            a: eräs, erään, erästä, eräälle, eräät, eräiden, eräille, muuan, yksi, yhden, yhtä, yhdelle, toinen, toisen
            a: toista, toiselle, jokin, jonkin, jollekin, joku, tietty, tietyn, tietylle, useat, usean, useita, usealle
            a: muutama, muutaman, muutamalle, kaksi, kahden, kahta, kahdelle, kolme, kolmen, kolmea, kolmelle, neljä
            a: neljän, neljälle, viisi, viiden, viidelle, nimeämätön, nimeämättömän, suomalainen, suomalaisen
            a: suomalaista, suomalaiselle, ruotsalainen, ruotsalaisen, helsinkiläinen, helsinkiläisen, tamperelainen
            a: paikallinen, yksityinen, yksityisen
            pronoun: se, sen, sille, sitä, siltä, siihen, hän, hänen, hänelle, häntä, he, heidän, heille, heitä, ne
            pronoun: niiden, niille, joka, jonka, jolle, jota, jotka, joille, itse, kumpikin, molemmat, tämä
            pronoun: jälkimmäinen, ensin mainittu
            not: ei, eivät, eikä, eikö, ettei, etteivät, ilman, en, emme, älä, koskaan, jättänyt, jätti, kieltäytyi
            not: kieltäytyy, kieltäytynyt, sijaan, sijasta, muttei, vaan ei
            and: ja, tai, sekä, että, eli, taikka, kuin myös, kuten myös, yhdessä, ynnä, &
            to: asti, saakka, ja
            to: euroon, kruunuun, dollariin, puntaan

            # Numbers, sums and dates.
            number 0.5: puoli, puolen, puolta, puolella, puolelle
            number 0.25: neljännes, neljänneksen
            number 1.5: puolitoista, puolentoista, puoltatoista
            number 1: yksi, yhden, yhtä, yhdelle
            number 2: kaksi, kahden, kahta, kahdelle, pari, parin
            number 3: kolme, kolmen, kolmea, kolmelle
            number 4: neljä, neljän, neljää, neljälle
            number 5: viisi, viiden, viittä, viidelle
            number 6: kuusi, kuuden, kuutta, kuudelle
            number 7: seitsemän, seitsemää
            number 8: kahdeksan, kahdeksaa
            number 9: yhdeksän, yhdeksää
            number 10: kymmenen, kymmentä
            number 11: yksitoista, yhdentoista
            number 12: kaksitoista, kahdentoista
            number 13: kolmetoista, kolmentoista
            number 14: neljätoista, neljäntoista
            number 15: viisitoista, viidentoista
            number 16: kuusitoista, kuudentoista
            number 17: seitsemäntoista
            number 18: kahdeksantoista
            number 19: yhdeksäntoista
            number 20: kaksikymmentä, kahdenkymmenen, kahtakymmentä
            number 25: kaksikymmentäviisi, kahdenkymmenenviiden
            number 30: kolmekymmentä, kolmenkymmenen
            number 40: neljäkymmentä, neljänkymmenen
            number 50: viisikymmentä, viidenkymmenen
            number 60: kuusikymmentä, kuudenkymmenen
            number 70: seitsemänkymmentä, seitsemänkymmenen
            number 80: kahdeksankymmentä, kahdeksankymmenen
            number 90: yhdeksänkymmentä, yhdeksänkymmenen
            number 100: satasen
            number 100: sata, sadan
            number 250000: neljännesmiljoona, neljännesmiljoonan
            number 1000: tuhat, tuhannen
            number 1000000: miljoona, miljoonan
            scale 2: sata, sadan, sataa
            scale 3: tuhat, tuhannen, tuhatta, tuhansien, tonnin, tonnia
            scale 3: teur
            scale 6: miljoona, miljoonan, miljoonaa, miljoonien, miljoonasta, miljoonaan, miljoonalla, milj, mn, m, meur
            scale 6: musd, mgbp, mchf
            scale 9: miljardi, miljardin, miljardia, miljardien, miljardilla, mrd
            scale 12: biljoona, biljoonan, biljoonaa
            currency EUR: euro, euron, euroa, eurot, euroja, eurojen, eurolla, eurolle, eurosta, euroon, eurossa, eurona
            currency EUR: euroina, euroista, euroilla, euroihin, eur, eurolta, teur, euros
            currency EUR: meur
            currency USD: dollari, dollarin, dollaria, dollarit, dollareita, dollareiden, dollarien, dollarilla
            currency USD: dollariin, dollarista, usd, yhdysvaltain dollari, yhdysvaltain dollarin, yhdysvaltain dollaria
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: punta, punnan, puntaa, punnat, puntia, puntien, punnalla, puntaan, gbp, englannin puntaa
            currency GBP: englannin punnan, englannin punta, britannian puntaa
            currency GBP: mgbp
            currency SEK: ruotsin kruunu, ruotsin kruunun, ruotsin kruunua, ruotsin kruunuun, sek
            currency SEK: ruotsin kruunulla
            currency NOK: norjan kruunu, norjan kruunun, norjan kruunua, nok
            currency NOK: norjan kruunuun, norjan kruunulla, norjan kruunut
            currency DKK: tanskan kruunu, tanskan kruunun, tanskan kruunua, dkk
            currency DKK: tanskan kruunuun, tanskan kruunulla
            currency ISK: islannin kruunu, islannin kruunun, islannin kruunua, isk
            currency CHF: sveitsin frangi, sveitsin frangin, sveitsin frangia, frangia, frangin, chf
            currency CHF: mchf
            currency PLN: zloty, zlotyn, zlotya, zlotyä, puolan zlotya, puolan zlotyn, pln
            currency HUF: forintti, forintin, forinttia, unkarin forinttia, huf
            currency CZK: tšekin koruna, tšekin korunan, tšekin korunaa, korunaa, korunan, czk
            currency RON: leu, leun, leuta, romanian leun, romanian leuta, ron
            currency BGN: lev, levin, leviä, bulgarian leviä, bgn
            currency HRK: kuna, kunaa, hrk
            currency RUB: rupla, ruplan, ruplaa
            currency TRY: liira, liiran, liiraa
            currency JPY: jeni, jenin, jeniä
            currency CNY: juan, juanin, juania
            currency KRW: won, wonin, wonia
            currency CAD: c $, ca $
            currency SEK/NOK/DKK/CZK/ISK: kruunu, kruunun, kruunua, kruunuun, kruunulla, kruunut, kruunuja, kruunujen
            subunit: sentti, senttiä, sentin
            between: välillä, väliltä, välille
            insteadOf: sijasta, sijaan
            approx: noin, n, lähes, liki, melkein, yli, runsas, runsaan, runsaat, runsaiden, reilu, reilun, reilut
            approx: reilua, vajaa, vajaan, vajaat, vajaiden, vajaata, suunnilleen, arviolta, enemmän kuin, vähemmän kuin
            approx: alle, ainakin, vähintään, karkeasti, peräti, tasan, täsmälleen, vain, vaivaiset, huimat, hulppeat
            perPeriod: päivässä, päivältä, joka päivä, jokaiselta päivältä, kultakin päivältä, viikossa, viikolta
            perPeriod: jokaiselta alkavalta viikolta, jokaiselta täydeltä viikolta, kultakin viikolta, kultakin kuukaudelta, joka viikko
            perPeriod: päivää kohden, viikkoa kohden, kutakin viikkoa kohti, kutakin alkavaa viikkoa
            perPeriod: jokaiselta viikolta, kuukaudessa, kuukaudelta, jokaiselta kuukaudelta, vuorokaudessa
            perPeriod: vuorokaudelta, päivittäinen, päivittäisen, per päivä, per viikko, viivästyspäivältä
            perPeriod: kultakin viivästyspäivältä, jokaiselta viivästyspäivältä, alkavalta viikolta
            perPeriod: kutakin päivää kohti, rikkomusta kohti
            perPeriod: jokaiselta

            month 1: tammikuu*
            month 2: helmikuu*
            month 3: maaliskuu*, maalis
            month 4: huhtikuu*
            month 5: toukokuu*
            month 6: kesäkuu*
            month 7: heinäkuu*
            month 8: elokuu*
            month 9: syyskuu*
            month 10: lokakuu*
            month 11: marraskuu*
            month 12: joulukuu*
            dateWord: päivänä, päivän
            weekday 1: maanantai*
            weekday 2: tiistai*
            weekday 3: keskiviikko*, keskiviikon
            weekday 4: torstai*
            weekday 5: perjantai*
            weekday 6: lauantai*
            weekday 7: sunnuntai*
            day 0: tänään, tänä aamuna, tänä iltana, tämänpäiväi*, tänä päivänä
            day -1: eilen, eili*, edellispäivänä, päivää aikaisemmin
            day -2: toissapäivänä, kaksi päivää sitten
            day 1: huomenna, huomi*
            yearRef 0: tänä vuonna, tämän vuoden, kuluvan vuoden, kuluvana vuonna, tänä keväänä, tänä syksynä
            yearRef 0: tänä kesänä
            yearRef -1: viime vuonna, viime vuoden, viimevuotinen, viimevuotisen, vuosi sitten, edellisvuonna
            yearRef -1: edellisen vuoden, viime keväänä, viime syksynä, viime kesänä, viime talvena
            yearRef -2: toissa vuonna, toissavuonna, kaksi vuotta sitten
            yearRef -3: kolme vuotta sitten
            yearRef -4: neljä vuotta sitten
            yearRef -5: viisi vuotta sitten
            yearRef 1: ensi vuonna, ensi vuoden, seuraavan vuoden
            monthRef 0: tässä kuussa, tämän kuun, kuluvan kuun, kuluvassa kuussa
            monthRef -1: viime kuussa, viime kuun, kuukausi sitten, edelliskuussa
            monthRef -2: kaksi kuukautta sitten
            monthRef -3: kolme kuukautta sitten
            monthRef 1: ensi kuussa, ensi kuun
            thatYear 0: samana vuonna, saman vuoden, sinä vuonna, tuona vuonna
            thatYear -5: viisi vuotta aiemmin
            thatYear -4: neljä vuotta aiemmin
            thatYear -3: kolme vuotta aiemmin
            thatYear -2: kaksi vuotta aiemmin
            thatYear 1: vuotta myöhemmin, vuosi myöhemmin, seuraavana vuonna, vuoden kuluttua
            thatYear -1: vuotta aiemmin, vuosi aiemmin, edellisenä vuonna, vuotta aikaisemmin
            thatMonth 0: samassa kuussa, saman kuun, samana kuukautena
            thatMonth -2: kaksi kuukautta aiemmin
            thatMonth 1: kuukautta myöhemmin, kuukausi myöhemmin, seuraavassa kuussa
            thatMonth -1: kuukautta aiemmin, edellisessä kuussa
            thatDay 0: samana päivänä, samaisena päivänä
            thatDay -2: kaksi päivää aiemmin
            thatDay 1: päivää myöhemmin, seuraavana päivänä, päivä myöhemmin
            thatDay -1: päivää aiemmin, edellisenä päivänä, päivä aiemmin
            until: ennen, viimeistään, määräaika
            untilBehind: mennessä, saakka, asti, alkaen, lähtien
            ordinal 1: ensimmäinen, ensimmäisen, ensimmäistä, ensimmäisessä, ensimmäiseen, ensimmäisestä
            ordinal 2: toinen, toisen, toista, toisessa, toiseen, toisesta
            ordinal 3: kolmas, kolmannen, kolmatta, kolmannessa, kolmanteen
            ordinal 4: neljäs, neljännen, neljättä, neljännessä
            ordinal 5: viides, viidennen, viidettä, viidennessä
            ordinal 6: kuudes, kuudennen, kuudetta
            ordinal 7: seitsemäs, seitsemännen
            ordinal 8: kahdeksas, kahdeksannen
            ordinal 9: yhdeksäs, yhdeksännen
            ordinal 10: kymmenes, kymmenennen
            ordinal 11: yhdestoista, yhdennentoista
            ordinal 12: kahdestoista, kahdennentoista
            ordinal 13: kolmastoista, kolmannentoista
            ordinal 14: neljästoista
            ordinal 15: viidestoista, viidennentoista
            ordinal 16: kuudestoista
            ordinal 17: seitsemästoista
            ordinal 18: kahdeksastoista
            ordinal 19: yhdeksästoista
            ordinal 20: kahdeskymmenes, kahdennenkymmenennen
            ordinal 21: kahdeskymmenesensimmäinen
            ordinal 30: kolmaskymmenes
            season: kevät, keväällä, keväänä, kevään, kesä, kesällä, kesänä, kesän, syksy, syksyllä, syksynä, syksyn
            season: talvi, talvella, talven, alkuvuodesta, alkuvuoden, alkuvuonna, loppuvuodesta, loppuvuoden
            season: loppuvuonna, vuoden alussa, vuoden lopussa, vuodenvaihteessa, ensimmäisellä neljänneksellä
            season: alkukesästä, loppukesästä

            # The law.
            gdpr: gdrp, gdpr*, yleinen tietosuoja-asetus*, yleisen tietosuoja-asetuksen, yleistä tietosuoja-asetusta
            gdpr: tietosuoja-asetus*, tietosuoja-asetuk*, tietosuoja-asetu*, tietosuojaasetu*, asetus ( eu
            gdpr: asetuksen ( eu, asetusta ( eu, eu:n tietosuoja*, euroopan unionin tietosuojalainsäädän*
            gdpr: tietosuojalainsäädän*, tietosuojasään*, eu-tietosuoja*, eu:n yksityisyydensuoja*, tietosuojalakeja
            gdpr: tietosuojavaatimuks*, eu:n yleinen tietosuoja*, eu:n yleisen tietosuoja*, eu:n yleistä tietosuoja*
            gdpr: tietosuojasetuk*, euroopan tietosuojalaki*, euroopan tietosuojala*, dsgvo, rgpd
            ukGDPR: uk gdpr, uk-gdpr, britannian tietosuoja-asetus*, britannian tietosuoja-asetuk*
            ukGDPR: britannian tietosuojalain*, ison-britannian tietosuoja-asetuk*, britannian yleinen tietosuoja*
            ukGDPR: britannian yleisen tietosuoja*, uk:n gdpr, uk:n tietosuoja*
            ePrivacy: eväste*, evästei*, sähköisen viestinnän palvel*, sähköisestä viestinnästä, viestintäpalvelulak*
            ePrivacy: sähköisen viestinnän palveluista annetu*, sähköisen viestinnän palveluista annettu*
            ePrivacy: sähköisestä suoramarkkinoinnista, sähköinen suoramarkkinointi, sähköistä suoramarkkinointia
            ePrivacy: sähköisen suoramarkkinoinnin, puhelinmarkkinoin*, tekstiviestimainon*
            ePrivacy: viestintäpalvelula*, sähköisen viestinnän tietosuoj*, sähköinen suoramarkkinoin*, roskapost*
            ePrivacy: eprivacy*, e-privacy, sähköisen viestinnän lak*, seurantateknolog*, seurantaeväste*, mainosseuran*
            ePrivacy: mainosviest*, markkinointiviest*, pecr, luvaton markkinoint*, sähköpostimarkkinoin*
            ePrivacy: tekstiviestimarkkinoin*, telemarkkinointi, telemarkkinointia, telemarkkinoinnin
            ePrivacy: telemarkkinoinnista, telemarkkinointipuhelu*, puhelinmarkkinointi, puhelinmarkkinointia
            ePrivacy: puhelinmarkkinoinnin, puhelinmarkkinoinnissa, suoramarkkinointi, suoramarkkinointia
            ePrivacy: suoramarkkinoinnin, suoramarkkinoinnissa, suoramarkkinoinnista, suoramarkkinointiviest*
            ePrivacy: sähköisen viestinnän palvelu*, suoramarkkinoin*
            nationalLaw: henkilötietolak*, henkilötietolai*, tietosuojalak*, tietosuojalai*, kansallinen tietosuojalaki
            nationalLaw: rikosasioiden tietosuojalain, lakia henkilötietojen käsittelystä rikosasioissa
            nationalLaw: laki henkilötietojen käsittelystä rikosasioissa, laissa henkilötietojen käsittelystä rikosasioissa
            nationalLaw: henkilötietojen käsittelystä poliisitoimessa, kameravalvontalak*, arkistolak*, arkistolai*
            nationalLaw: kansallisen tietosuojalain, rikosasioiden tietosuojalak*, rikosasioiden tietosuojalai*
            nationalLaw: laki henkilötietojen käsittelystä, laissa henkilötietojen käsittelystä
            nationalLaw: lain henkilötietojen käsittelystä, poliisin henkilötietola*, henkilörekisterilak*
            nationalLaw: yksityisyyden suojasta työelämässä, työelämän tietosuojalak*, työelämän tietosuojalai*
            nationalLaw: luottotietolak*, luottotietolai*, potilaslak*, potilaslai*, asiakastietolak*, asiakastietolai*
            nationalLaw: kansallinen laki, kansallisen lain, rikoslak*, rikoslai*, julkisuuslak*, julkisuuslai*
            otherField: kilpailu- ja kuluttajavirasto*, kilpailuvirasto*, kkv, kartelli*, kartelle*, kilpailuoikeu*
            otherField: kilpailulak*, kilpailulai*, kilpailuviranomai*, määräävä markkina-asema*
            otherField: määräävän markkina-aseman, kilpailurikkomu*, kilpailunrajoitu*, kuluttaja-asiamie*
            otherField: kuluttajaviranomai*, kuluttajansuojalak*, finanssivalvon*, fiva, rahanpesu*, rahanpesun
            otherField: verovirasto*, verohallin*, veronkierto*, veropetok*, verovelk*, veikkausliig*, jalkapallo*, uefa
            otherField: fifa, jääkiekko*, liiga*, sm-liig*, ylinopeu*, pysäköintivirhemaks*, pysäköintisakko*
            otherField: pysäköinninvalvon*, liikennevirhemaks*, rikesakko*, päiväsakko*, ympäristörik*, päästökaup*
            otherField: päästö*, työsuojelu*, elintarvikeviras*, ruokavirasto*, lääkealan turvallisuus*, traficom
            otherField: aluehallintovirasto*, avi, energiavirasto*, yhteistoimintala*, tekijänoikeu*, patentti*
            otherField: tavaramerk*, harhaanjohtava markkinoint*, harhaanjohtavasta markkinoinnista
            otherField: markkinoiden väärinkäy*, sisäpiirikaup*, yrityskauppa*, dopin*, digipalvelusäädö*
            otherField: digimarkkinasäädö*, digital markets act, digital services act, lahjus*, lahjonn*, hinnoittelu*
            otherField: arvopaperimarkkina*
            article: artikla*, artikloj*, artikloi*, art
            provision: pykälä*, pykäl*, §
            act: laki, lain, lakia, laissa, kaaren, kaari, perusoikeuskirjan, *sopimuksen, perustuslain
            paragraph: §, kohta, kohdan, kohtaa, kohdassa, kohdat, kohtien, kohtia, kohdista, kohdasta, kohtaan, kohdissa, kohdilla, momentti, momentin
            paragraph: momenttia, mom
            point: alakohta, alakohdan, alakohtaa, alakohdat, alakohtien, alakohtia, alakohdassa, alakohtaan, alakohdista, alakohdasta, alakohdissa, luetelmakohta
            point: luetelmakohdan, kirjain
            infringe: rikko*, rikot*, rikkonut, rikkoneet, rikkovat, rikkoi, rikkomu*, laiminly*, loukkas*, loukkaa*
            infringe: loukannut, loukkauk*, loukkaus*, vastais*, vastaise*, lainvastai*, lainvastais*, laiton*, laittom*
            infringe: vastoin, puutteel*, puutteit*, puutteet, puutteen, puutteista, väärinkäyt*, noudattamatta
            infringe: ei ole noudattanut, ei noudattanut, ei noudata, jätti noudattamatta, oikeudetta, luvatta
            infringe: ilman suostumusta, ilman lupaa, ilman oikeusperustetta, ilman perustetta, oikeusperuste puuttui
            infringe: virheelli*, moitittava*, lakia rikkoen, tietosuojarikkomu*, tietosuojarikos*, tietosuojaloukkau*
            infringe: ristiriidassa, puuttui, puuttuivat, huolimattom*
            personalData: henkilötieto*, henkilötiedo*, asiakastieto*

            # Measures.
            fine: seuraamusmaksu*, seuraamusmaks*, hallinnollinen seuraamusmaksu, hallinnollisen seuraamusmaksun
            fine: sakkosaalis*, haittamaks*, hallinnollinen maksu, hallinnollisen maksun, hallinnollista maksua, seuraamus, seuraamuksen
            fine: seuraamusta, seuraamuksia, miljoonasakk*, miljoonasako*, ennätyssakk*, ennätyssako*, jättisakk*, jättisako*
            fine: tietosuojasakk*, tietosuojasako*, gdpr-sakk*, gdpr-sako*, rahallinen sanktio, sakkolasku*, miljoonalasku*
            fine: tietosuojamaks*
            fine: hallinnollista seuraamusmaksua, sakko, sakkoa, sakkoja, sakkojen, sakkoihin, sakkoon, sakon, sakot
            fine: sakosta, sakolla, sakoista, sakkonsa, sakkomaksu*, sakkosumma*, sakkopäätök*, *sakko, *sakkoa
            fine: *sakkoja, *sakon, *sakot, *sakosta, *sakkojen, *sakoista, hallinnollinen sakko, hallinnollisen sakon
            fine: hallinnollista sakkoa, rangaistusmaksu*, rangaistusmaks*, sanktio*, sanktioi*, taloudellinen seuraamus
            fine: taloudellisen seuraamuksen, rahallinen seuraamus, rahallisen seuraamuksen, sakkorangaistu*, rahasakko*
            fine: rahasakon, sakkolaps*, jättimaks*, jättisummaa, mätky*, maksun, maksut, maksua, maksu, maksusta
            fine: maksuja, maksulla, rangaistuk*, rangaistus
            > Bolderi Oy:lle napsahti 45 000 euron seuraamusmaksu.
            fineVerb: sakotti, sakotta*, sakotet*, sakottanut, sakotettu, sakotettiin, sakotetaan, sakottaa, sakottamaan
            fineVerb: sakotusta, sai sakot, saa sakot, saivat sakot, sakkoihin tuomittu, tuomittiin sakkoihin, määrättiin sakkoihin
            fineVerb: määrättiin seuraamusmaksu
            fineVerb: sakottivat, sakottanee, sakottamise*, sakkoj* saanut, sanktioi*, rankais*, rankaisi, rankaissut
            fineVerb: rangaist*, rangaistiin
            > Tietosuojaviranomainen sakotti Kvistolaa 2 miljoonalla eurolla.
            impose: määräsi, määrää, määrännyt, määrätty, määrättiin, määrätään, määrätä, määräsivät, määrätyn, määrätyt
            impose: napautti, mätki, langettamat, määräämänsä, määräisi, määrättyjä, asettivat, asetetaan, antamassaan, antamallaan
            impose: annetaan, päätti määrätä, päättänyt määrätä, on määrätty, oli määrännyt, oli määrätty, oli antanut, on antanut
            impose: on asettanut, vahvisti maksun, katsoi seuraamukseksi, tyytyi antamaan, tyytyi huomautukseen, päätyi
            impose: määrättyä, määrätystä, määräämä, määräämän, määräämää, määräämästä, määräämät, määräämisestä
            impose: määräämiseen, määrääminen, määräämällä, määrättäväksi, määränneet, langetti, langettaa, langettanut
            impose: langetettu, langetettiin, langetetaan, langettama, langettaman, langettivat, langetettua, antoi
            impose: antanut, annettiin, annettu, annetun, antama, antaman, antaa, antoivat, asetti, asettanut
            impose: asetettiin, asetettu, asettama, asettaman, asettaa, mätkäis*, läväyt*, läimäyt*, läimäis*, rapsaut*
            impose: napsaut*, iski, iskenyt, iskee, löi, lyönyt, lätkäis*, paukaut*, tuomitsi, tuomitsee, tuominnut
            impose: tuomittiin, tuomittu, tuomitaan, tuomitsema, perii, peri, perinyt, kohdisti, kohdistanut
            impose: kohdistettiin, kohdistettu, kohdistuu
            receive: sai, saa, saanut, saivat, saavat, saaneet, saada, saavan, saaneen, saamansa, saama, saaman, saamaa
            receive: sai maksettavakseen, sai niskaansa, saa niskaansa, niskaan, sai kuulla kunniansa, selvisi, selviää, selvinnyt
            receive: selvisivät, pääsi vähällä, sai noottia, saa noottia, sai moitteet, saa moitteet, sai moitteita, saa pulittaa
            receive: sai pulittaa, saa maksaa, sai maksaa, joutuu pulittamaan, joutui pulittamaan, joutui maksumieheksi
            receive: joutuu maksumieheksi, kolahti, kolahtaa, tulee maksettavaksi, tuli maksettavaksi, lasku on, laskuksi tuli, koituu
            receive: koitui, kohdistettiin, velvoitettiin, tuomitaan, sai käskyn, sai velvoitteen, sai kiellon
            receive: joutui, joutuu, joutunut, joutuvat, joutuivat, napsahti, napsahtaa, napsahtanut, rapsahti
            receive: rapsahtaa, paukahti, pamahti, mätkähti, mätkähtää, lankesi, lankeaa, langennut, määrättiin
            receive: määrätty, määrätään, on määrätty, langetettiin, langetettu, tuomittiin, tuomittu, maksettavaksi
            receive: maksettavakseen, uhkaa, uhkasi, odottaa, odotti, kohtaa, kärsi, vastaanotti, vastaanottanut
            receive: annettiin sakko, annettiin huomautus, asetettiin uhkasakko, tuli sakot, tulee sakot
            > Lomakylä Vesikko sai 25 000 euron sakot.
            mustPay: maksettavaksi, maksettava, maksettavakseen, maksamaan, maksaa, maksoi, maksanut, maksavat
            mustPay: saa maksaa, sai maksaa, joutuu pulittamaan, joutui pulittamaan, pulitettava, maksettava valtiolle
            mustPay: maksamaan valtiolle, maksettava takaisin, maksoi valtiolle, tulee maksaa, pitää pulittaa, maksaisi, maksavan
            mustPay: maksavaksi, kaivaa kuvettaan, kaivamaan kuvettaan, käy kalliiksi, kävi kalliiksi, tuli kalliiksi, tulee kalliiksi
            mustPay: tulee maksamaan, lasku, laskun, maksattaa
            mustPay: on maksettava, pitää maksaa, täytyy maksaa, joutuu maksamaan, joutui maksamaan, maksettavana
            mustPay: pulittaa, pulittama*, pulitti, maksuun, suoritettava, suorittamaan, maksatet*, köyhtyy, maksumie*
            mustPay: maksumieheksi, kustantaa
            order: määräys, määräyksen, määräystä, määräykset, määräyksiä, määräyksiin, määräyksensä, velvoit*
            order: joutuu poistamaan, joutui poistamaan, joutuu myös poistamaan, joutuu korjaamaan, joutuu muuttamaan, joutuu lopettamaan
            order: joutuu hävittämään, joutuu tuhoamaan, joutuu ilmoittamaan, joutuu luovuttamaan, joutuu toimittamaan
            order: velvoitettu poistamaan, velvoitettu muuttamaan, velvoitettu korjaamaan, velvoitti … poistamaan, velvoitti … muuttamaan
            order: velvoitti … pyytämään, on velvoitettu, oli velvoitettu, on pyydettävä, on hävitettävä, on tuhottava, on toimitettava
            order: on kerrottava, on annettava, on luovutettava, on laadittava, on varmistettava, on huolehdittava, on rajoitettava
            order: on päivitettävä, on tiedotettava, on tehtävä, on saatava, on järjestettävä, on noudatettava, tulee poistaa
            order: tulee korjata, tulee muuttaa, tulee lopettaa, tulee hävittää, tulee ilmoittaa, pitää poistaa, pitää korjata
            order: pitää muuttaa, pitää hävittää, täytyy poistaa, täytyy korjata, täytyy muuttaa, täytyy hävittää, määräsi hävittämään
            order: määräsi tuhoamaan, määräsi toimittamaan, määräsi antamaan, määräsi ilmoittamaan, määräsi luopumaan
            order: määräsi päivittämään, määräsi _ hävittämään, määräsi _ toimittamaan, määräsi _ tuhoamaan, määräsi _ luopumaan
            order: määräsi _ varmistamaan, määräsi … poistamaan, määräsi … korjaamaan, määräsi … muuttamaan, määräsi … ilmoittamaan
            order: määräsi … saattamaan, määräsi … hävittämään, määräsi … toimittamaan, määräsi … luopumaan
            order: määräsi … antamaan rekisteröidylle, määrää … poistamaan, määrää … korjaamaan, määrää … muuttamaan
            order: määrää … ilmoittamaan, määrää … saattamaan, määrää … hävittämään, määrää … toimittamaan, määrää … luopumaan
            order: määrännyt … poistamaan, määrännyt … korjaamaan, määrännyt … muuttamaan, määrännyt … ilmoittamaan
            order: määrännyt … saattamaan, määrännyt … hävittämään, määrättiin hävittämään, määrättiin toimittamaan
            order: määrättiin ilmoittamaan, määräsi myös poistamaan, määräaika, määräajan, määräajassa, aikaa korjata, aikaa poistaa
            order: kuukauden kuluessa, kahden kuukauden kuluessa, kolmen kuukauden kuluessa, kehottaa korjaamaan, vaati korjaamaan
            order: vaatii korjaamaan, vaati poistamaan, vaatii poistamaan, antoi määräyksen saattaa, määräystä saattaa, määräyksen saattaa
            order: saattaa käsittelytoimet, määräys saattaa, korjausmääräy*, korjauskehotu*
            order: velvoitti, velvoittaa, velvoittanut, velvoitettiin, velvoitettu, velvoittavat, kehotti, kehottaa
            order: kehottanut, käski, käskee, käskenyt, korjaava toimi*, korjaavia toimi*, korjaavista toimista
            order: korjaavat toimi*, korjaavan toimi*, toimenpidemääräy*, noudattamismääräy*, on korjattava
            order: on muutettava, on poistettava, on ilmoitettava, on saatettava, on lopetettava, määräsi yhtiön
            order: määräsi yrityksen, määräsi sen, määräsi rekisterinpitäjän, määräsi pankin, määräsi kunnan
            order: määräsi kaupungin, määräsi sairaalan, määräsi viraston, määräsi koulun, määräsi yhdistyksen
            order: määräsi verkkokaupan, määräsi klinikan, määräsi konsernin, määräsi operaattorin, määräsi _ korjaamaan
            order: määräsi _ poistamaan, määräsi _ saattamaan, määräsi _ muuttamaan, määräsi _ antamaan
            order: määräsi _ ilmoittamaan, määräsi _ lopettamaan, määräsi lopettamaan, määräsi korjaamaan
            order: määräsi poistamaan, määräsi saattamaan, määräsi muuttamaan, määräsi myös, määräsi myös yhtiön
            order: määräsi lisäksi, määrännyt yhtiön, määrännyt yrityksen, määrännyt sen, määrännyt rekisterinpitäjän
            order: määrännyt pankin, määrännyt kunnan, määrännyt kaupungin, määrännyt sairaalan, määrännyt viraston
            order: määrännyt koulun, määrännyt yhdistyksen, määrännyt verkkokaupan, määrännyt klinikan
            order: määrännyt konsernin, määrännyt operaattorin, määrännyt _ korjaamaan, määrännyt _ poistamaan
            order: määrännyt _ saattamaan, määrännyt _ muuttamaan, määrännyt _ antamaan, määrännyt _ ilmoittamaan
            order: määrännyt _ lopettamaan, määrännyt lopettamaan, määrännyt korjaamaan, määrännyt poistamaan
            order: määrännyt saattamaan, määrännyt muuttamaan, määrännyt myös, määrännyt myös yhtiön, määrännyt lisäksi
            order: määrää yhtiön, määrää yrityksen, määrää sen, määrää rekisterinpitäjän, määrää pankin, määrää kunnan
            order: määrää kaupungin, määrää sairaalan, määrää viraston, määrää koulun, määrää yhdistyksen
            order: määrää verkkokaupan, määrää klinikan, määrää konsernin, määrää operaattorin, määrää _ korjaamaan
            order: määrää _ poistamaan, määrää _ saattamaan, määrää _ muuttamaan, määrää _ antamaan
            order: määrää _ ilmoittamaan, määrää _ lopettamaan, määrää lopettamaan, määrää korjaamaan, määrää poistamaan
            order: määrää saattamaan, määrää muuttamaan, määrää myös, määrää myös yhtiön, määrää lisäksi
            order: määrättiin korjaamaan, määrättiin poistamaan, määrättiin saattamaan, määrättiin muuttamaan
            order: määrättiin lopettamaan, on määrätty saattamaan, sai määräyksen, antoi määräyksen
            order: antoi yhtiölle määräyksen, annettiin määräys
            comply: saattamaan, saatettava, lainmukaisiksi, asetuksen mukais*, säännösten mukais*, säännöstenmukai*
            comply: tuhota, tuhoaa, tuhoamista, poistaa, poistettavaksi, poistetaan, korjata, korjaamista, muuttaa menettely*
            comply: muutettava menettely*, menettelyään, muuttamista, pyytämään, pyydettävä, ilmoitettava, ilmoittamista, kerrottava
            comply: kertomaan, luovuttamaan, luovutettava, annettava pääsy, pääsyn tietoihin, antamaan pääsy*, vastaamaan pyyntö*
            comply: toteutettava, rajaamaan, rajattava, rajoitettava, poistattaa, siivoamaan, purkamaan, purettava, irrottamaan, salaamaan
            comply: suojata, laatia, nimeämään, nimettävä, tekemään vaikutustenarvioinn*, tehtävä vaikutustenarviointi, ottamaan käyttöön
            comply: otettava käyttöön, saattaa lainmukais*, saatettava lainmukais*, lainmukaiseksi, yhdenmukaisiksi, informoitava
            comply: tiedotettava, uusimaan, uusittava, yksilöimään
            comply: vaatimusten mukais*, poistamaan, poistettava, poistamista, poistaminen, hävittä*, hävitet*
            comply: tuhottava, korjaamaan, korjattava, oikaise*, oikaist*, muuttamaan, muutettava, ilmoittamaan
            comply: tiedottamaan, informoimaan, antamaan, toimittamaan, toimitettava, toteuttamaan, luopumaan
            comply: luovuttava, päivittämään, päivitettävä, rajoittamaan, vahvistamaan, määrittelemään, määriteltävä
            comply: lopettamaan, lopetettava, noudattamaan, varmistamaan, varmistettava, laatimaan, laadittava
            comply: parantamaan, parannettava, tarkistamaan, vastattava, huolehdittava, järjestämään, mahdollistamaan
            comply: suojaamaan, suojattava, anonymisoi*, poistamisesta, tuhoamaan, saattamista, saattamisesta
            comply: saattamiseksi
            ban: kielsi, kieltää, kieltänyt, kiellettiin, kielletty, kielletään, kieltämään, kieltäneet, kielsivät
            ban: kieltävän, kiellettävä, kieltäisi, käyttökielto, käyttökiellon, käyttökieltoa, käyttökieltoon, käytön kielto, ei saa enää
            ban: eivät saa enää, ei enää saa, ei saa jatkaa, ei saa käyttää, ei saa käsitellä, ei enää käyttää, saa enää käyttää
            ban: saa enää käsitellä, kielsi … käyttämästä, kielsi … käsittelemästä, kielsi … jatkamasta, kieltää … käyttämästä
            ban: käyttämästä, käsittelemästä, jatkamasta, luovuttamasta, siirtämästä, tallentamasta, kuvaamasta, keräämästä
            ban: määräsi keskeyttämään, määräsi lopettamaan, määräsi … lopettamaan, määrännyt … lopettamaan, määrää … lopettamaan
            ban: määräsi _ keskeyttämään, määräsi … keskeyttämään, stoppi, stopin, pani stopin, panee stopin, laittoi stopin, pysäytti
            ban: pysäyttää, pysäytettiin, rajoittaa käsittelyä, rajoittamaan käsittelyä
            ban: kielto, kiellon, kieltoa, kiellot, kieltoja, kieltopäätök*, käsittelykielto, käsittelykiellon
            ban: käsittelykieltoon, tietojenkäsittelykiel*, väliaikainen kielto, väliaikaisen kiellon, käsittelyrajoitu*
            ban: käsittelyn rajoit*, rajoitti käsittel*, siirtokiel*, keskeyttämismääräy*, keskeytysmääräy*
            ban: toimituskiel*, markkinointikiel*, esti, estänyt, estettiin, estetty, blokkas*, blokat*
            ban: väliaikainen määräys, väliaikaisen määräyksen, keskeytettävä, keskeyttämään, käsittely on lopetettava
            stopVerb: lopetta*, lopetti, lopettanut, lopetet*, lopettamaan, lopettavat, keskeyttä*, keskeytti
            stopVerb: luopumaan, luovuttava, lakata, lakkaamaan, sulkea, poistaa käytöstä, kytkemään pois, kytkettävä pois, purkaa
            stopVerb: pidättyä, olla jatkamatta
            stopVerb: keskeytet*, keskeyttänyt, pidättäyty*, lakkaut*, lakkauttamaan, lakkasi, lakkaa, pysäyt*
            stopVerb: pysäyttämään, sulkemaan, suljettava, sulki, suljettiin, poistamaan käytöstä, poistettava käytöstä
            stopVerb: pidätyttävä, tauol*, jäädyt*
            reprimand: huomautu*, huomautuk*, huomautti, huomautta*, huomautet*, nuhtel*, nuhte*, moitti, moite*
            reprimand: sai huomautuksen, saa huomautuksen, antoi huomautuksen, antanut huomautuksen, annettiin huomautus
            reprimand: antaa … huomautuksen, antoi … huomautuksen, mukaisen huomautuksen, moitteita, moitteet, nootti, noottia, nootin
            reprimand: julkisen varoituksen, ojennu*, ojensi
            reprimand: moitteen, moittinut, nuhtelu*, julkinen moite, julkisen huomautuksen
            warn: varoit*, varoitus, varoituksen, varoitti, varoittanut, varoitettiin, varoitettu, varoituksia
            warn: virallinen varoitus, virallisen varoituksen
            periodic: uhkasak*, uhkasakko*, uhkasakon, uhkasakolla, uhkasakkoa, päiväkohtai*, juokseva uhkasakko
            periodic: juoksevaa uhkasakkoa, uhkasakon uhalla, asetti uhkasakon, tehostettu uhkasakolla, sakon uhka, päiväsakk*
            periodic: juoksevan uhkasakon, viivästyssak*, viivästysmaks*, päivittäinen sakko, päivittäisen sakon
            periodic: päivittäistä sakkoa, sakon uhalla, pakkosak*
            > Lupajaos asetti Merituulen päiväkodille 5 000 euron uhkasakon.
            propose: ehdot*, ehdotti, ehdottaa, ehdottanut, ehdotettu, ehdotus*, ehdotuk*, esitti, esittää, esittänyt
            propose: ennakkoilmoitu*, aikovansa määrätä, aikovansa langettaa, aikovansa kieltää, kuulemiskirj*, kuulemispyyn*
            propose: harkitsee maksua, harkitsee sakkoa, harkitsee kieltoa, esittää sakkoa, esittää maksua, esitti sakkoa, ehdotti sakkoa
            propose: uhkaavat sakot, vaatii rangaistusta, vaati rangaistusta, syyttäjä vaatii, syyttäjä vaati, alustava näkemys
            propose: alustavan näkemyksen, alustavan kannan, ennakkopäätöksessä
            propose: esitet*, esitys, esityksen, luonnos*, luonnok*, päätösluonnok*, päätösluonno*, päätösehdotu*
            propose: aikoo määrätä, aikoo sakottaa, aikoo langettaa, aikeissa, aikomus*, harkitsee sakk*
            propose: harkitsee seuraamusmaks*, alustava, alustavan, alustavasti, alustavassa, alustavaa
            propose: ennakkoratkaisupäätö*, kaavail*, suunnittel*, vaatii sakko*, vaati sakko*, suositt*, suosittel*
            propose: suosit*, ennakkotie*, tutkintapyyn*, ilmoitti aikovansa, on aikeissa
            rumour: tietojen mukaan, tietojensa mukaan, lähteiden mukaan, lähteen mukaan, lähde kertoo, lähteet kertovat
            rumour: lähteet kertoivat, lähteitä, lähteiltä, lähteisiin, asiaa tuntev*, asiaan perehtyn*, sisäpiir*
            rumour: huhu*, nimettömä*, väitetysti, voi saada, saattaa saada, voisi saada, voi joutua, saattaa joutua
            rumour: uhkaa jopa, uhkaavat, odotetaan, odotettavissa, todennäköisesti, ilmeisesti, kerrotaan, vuoto
            rumour: vuodet*, piakkoin, lähiaikoina, lähipäivinä, pian, tiettävästi, nimettömänä
            withdraw: perui, perutt*, perunut, peruu, peruttiin, peruutti, peruutta*, peruutet*, peruut*, veti takaisin
            withdraw: vetää takaisin, vedettiin takaisin, raukes*, rauennut, raukea*, luopui, luopunut, poisti määräyk*
            withdraw: kumosi määräyk*, päätti olla määräämättä, jätti määräämättä, jätettiin määräämättä, ei määrännyt
            withdraw: ei määrätty, ei määrätä, jätti asian sikseen, lakkautti, päätti tapauksen, siirsi sivuun

            # Sums that are no fines.
            cap: enintään, enimmillään, enimmäismäär*, enimmäissumm*, maksimi*, maksimissaan, enimmäisseuraamusmaks*
            cap: korkeintaan, jopa, yläraja*, ylärajaa, prosenttia liikevaihdo*, prosenttia yrityksen
            cap: prosenttia maailmanlaajui*, prosenttia vuotui*, prosenttia vuosiliikevaihdo*, prosenttia konsernin
            cap: prosenttia yhtiön, prosentin, prosenttiin liikevaihdo*, kokonaisliikevaihdo*, % liikevaihdosta
            cap: voi olla, voidaan määrätä, voi määrätä, olisi voinut, olisi voitu, voisi olla, voi nousta
            cap: voivat nousta, voitaisiin, enintään neljä, ylittää, saa ylittää, teoreettinen, katto
            cap: ylin, ylin mahdollinen, enimmäis*
            turnover: liikevaihto*, liikevaihdo*, liikevaihdon, liikevaihtoa, vuosiliikevaihto*, vuosiliikevaihdo*
            turnover: liiketappio*, myyntituotto*, katetta, nettotulo*
            turnover: tulos, tuloksen, liikevoit*, voitto, voiton, voittoa, voitot, tappio, tappiota, tappion
            turnover: markkina-arvo*, tulot, tuloja, tulojen, myynti, myynnin, myyntiä, tase, taseen, ylijäämä*
            turnover: alijäämä*, varallisuu*, kassa, osakekurs*, pörssiarvo*
            turnover: liikevaihto, liikevaihdolla
            total: yhteensä, kaikkiaan, yhteenlaskettu*, yhteenlaskettuna, kokonaissumma*, kokonaissumm*, yhteissumma*
            total: yhteissumm*, kokonaismäär*, summa on noussut, keskimäärin, keskimääräi*, yhteismäär*
            total: kaiken kaikkiaan, kertynyt, tähän mennessä määrät*, sakkoja on määrätty, seuraamusmaksuja on määrätty
            total: sakkojen summa, mediaani
            total: vuodesta 2018, koko euroopassa
            damages: vahingonkorvau*, vahingonkorvauk*, korvau*, korvauk*, korvaa*, korvata, korvasi, korvattava
            damages: ryhmäkan*, ryhmäkantee*, joukkokan*, joukkokantee*, kärsimyks*, aineeto*, aineettoma*, kanne
            damages: kanteen, kannetta, kanteet, hyvitys*, hyvityks*, vahinko, vahingon, vahinkoa, vahingot, vahinkoja
            damages: oikeudenkäyntikulu*, oikeudenkäyntikuluj*, asianomist*
            damages: valamiehist*, patentti*, patenti*
            otherSum: varaus, varauksen, hinta, hinnan, hintaa, hinnat, hintaan, kustannu*, kustannuk*, kulut, kuluja
            otherSum: käsittelykulu*, hakemusmaks*, tilausmaks*, kurssimaks*, vuosimaks*, liittymismaks*, perintäkulu*, vuokra, vuokran
            otherSum: vuokrasta, asianajokulu*, muutostyö*, päivityskulu*, palkinto*, varausta, varauksia, tuen, tukea, apuraha*
            otherSum: kulu, kulujen, budjet*, talousarvio*, investoin*, investoi*, sijoit*, kauppahin*, kauppahinna*
            otherSum: yritysosto*, osti, ostaa, ostanut, ostettiin, myi, myydä, myyty, myytiin, sovinto, sovinnon
            otherSum: sovintoon, sopimussumm*, rahoitu*, rahoituk*, rahoituskier*, lunna*, lunnait*, lunnaat, laina
            otherSum: lainaa, lainan, palkk*, palkkio*, tilausmaksu*, jäsenmaks*, kuukausimaks*, käsittelymaks*
            otherSum: oikeudenkäyntimaks*, lahjoit*, avustu*, avustuk*, osinko*, osingo*, bonu*, bonuk*, arvoinen
            otherSum: arvoisen, arvo, maksaa kappale, säästö*, velka, velan, velkaa, vakuutuskorvau*, hankin*
            otherSum: hankinta-arvo, sopimuksen arvo, tarjou*, hyöty, hyödyn
            otherSum: bitcoin*, lunnas*, perusmäärä*, oikeudenkäyntikulu*, maksoi yhteensä, toimistokul*, vakuutus*
            otherSum: vähemmistö*, avustus*, hankinta*

            # Procedure.
            decide: päätös, päätöksen, päätöstä, päätöksessä, päätöksessään, päätöksestä, päätökset, päätöksellä
            decide: tehty päätös, tehdyssä päätöksessä, päätös annettiin, päätös on tehty, päätös tehtiin, päätös on annettu
            decide: antoi päätöksen, antoi ratkaisun, ratkaisu annettiin, ratkaisunsa, tekemällään päätöksellä, antamallaan päätöksellä
            decide: antamassaan päätöksessä, annetulla päätöksellä, tuomiossaan, tuomion, tuomio, langetti tuomion
            decide: päätöksellään, päätöksensä, päätti, päättää, päättänyt, päättivät, päätetty, päätettiin, ratkaisu
            decide: ratkaisun, ratkaisussa, ratkaisussaan, ratkaisua, ratkaisut, ratkaisi, ratkaissut, ratkaisee
            decide: katsoi, katsoo, katsonut, katsoivat, totesi, toteaa, todennut, todettiin, todettu, totesivat
            decide: linjas*, linjannut, lopullinen päätös, lopullisen päätöksen, langetti, seuraamuspäätö*
            decide: sakkopäätö*, tuli siihen tulokseen, päätyi, päätynyt, päivätty, päivätyn, päivätyssä, päivätyllä
            decide: päivättyyn, annettu, annettiin, annetussa
            decide: allekirjoitettu, allekirjoitettiin
            announce: ilmoitti, ilmoittaa, ilmoittanut, ilmoitettiin, ilmoittivat, kertoi, kertoo, kertonut, kertoivat
            announce: tiedotti, tiedottaa, tiedotteessa, tiedotteessaan, tiedote, julkisti, julkistanut, julkistettiin
            announce: julkaisi, julkaissut, julkaistiin, julkaistu, paljasti, uutisoi*, julkistetu*, selvisi
            announce: tuli julki, sai tietää, saanut tiedon
            incident: tietovuoto, tietovuodon, tietovuodo*, vuoto, vuodon, vuosivat, vuodettiin, tietomurto
            incident: tietomurron, tietomurro*, murto, murron, hyökkäys, hyökkäyksen, hyökkäyks*, kyberhyökkäy*
            incident: hakker*, varkaus, varkauden, varastettiin, varastettu*, tietoturvaloukkau*
            incident: kiristyshaittaohjelm*
            statute: laki, lain, laissa, lakia, asetus, asetuksen, direktiivi, direktiivin, kaari, kaaren
            conclude: päätti tutkinnan, sai päätökseen, saatettu päätökseen, päättyi, saattoi päätökseen, lopetti
            inquiry: tutkin*, tutkii, tutki, tutkinut, tutkitaan, tutkittiin, tutkinnan, tutkintaa, tutkimus
            inquiry: tutkimuksen, tutkimukset, selvit*, selvitti, selvittää, selvitys, selvityksen, selvityspyyn*
            inquiry: selvityst*, tarkastu*, tarkastuk*, tarkasti, tarkastanut, avasi, avannut, käynnist*, vireille
            inquiry: vireillä, omasta aloitteesta, oma-aloittei*, valvontakäyn*, valvonta-asia*, menettely aloitettiin
            inquiry: aloitti tutkin*, kuulemispyyn*, käsittelyssä, esitutkin*
            appeal: valitu*, valituk*, valitus, valituksen, valitusta, valituksesta, valituksensa, muutoksenhaku*
            appeal: muutoksenha*, valituksen hallinto-oikeuteen
            appeal: muutoksenhau*, muutoksenhakij*, oikaisuvaatimu*, jatkovalitu*, valituslup*, kumoamiskan*
            appeal: kumoamiskantee*, valitusaik*
            appealVerb: valitti, valittaa, valittanut, valittivat, valittavat, valittaneet, valittamaan, valittaneensa
            appealVerb: menevät hallinto-oikeuteen, viedään oikeuteen, viemme, vie hallinto-oikeuteen, vievät hallinto-oikeuteen
            appealVerb: viedään korkeimpaan, vie korkeimpaan, veivät hallinto-oikeuteen, valitus lähti, valitus hallinto-oikeuteen lähti
            appealVerb: valitus jätettiin, valitus on jätetty, valitus on tehty, valitus tehtiin, valitus on vireillä, jätti valituksensa
            appealVerb: teki valituksensa, valittaneet päätöksestä, on valittanut, ovat valittaneet, oli valittanut
            appealVerb: päätöksestä on valitettu, valitettiin, valitetaan, haetaan muutosta, on haettu muutosta
            appealVerb: hakenut muutosta päätökseen, aikoo hakea muutosta, muutosta haetaan, vaati valituksessaan, vaatii valituksessaan
            appealVerb: vaati seuraamusmaksun poistamista, vaati maksun poistamista, vaati alentamista, vaatii alentamista
            appealVerb: vaati kumoamista, vaatii kumoamista, pyytää valituslup*, anoo valituslup*, anoi valituslup*, hakea valituslup*
            appealVerb: pyytää oikaisua, pyysi oikaisua, teki oikaisuvaatimuksen, tehnyt oikaisuvaatimuksen, tekee oikaisuvaatimuksen
            appealVerb: kiistämme, ei hyväksy päätöstä, ei hyväksynyt päätöstä, ei pidä päätöstä oikeana, pitää päätöstä vääränä
            appealVerb: taistelee, moitti päätöstä
            appealVerb: valittaa päätöksestä, hakee muutosta, haki muutosta, hakenut muutosta, hakea muutosta
            appealVerb: hakevat muutosta, hakemaan muutosta, hakeneet muutosta, haki päätökseen muutosta
            appealVerb: hakee päätökseen muutosta, hakenut päätökseen muutosta, hakea päätökseen muutosta
            appealVerb: hakemaan päätökseen muutosta, teki valituksen, tehnyt valituksen, tekee valituksen
            appealVerb: tehdä valituksen, jätti valituksen, jättänyt valituksen, jättää valituksen, vei asian, vie asian
            appealVerb: vienyt asian, viedä asian, viemään asian, veivät asian, vei päätöksen, vie päätöksen
            appealVerb: vei oikeuteen, vie oikeuteen, riitaut*, riitautti, riitauttaa, riitauttanut, riitauttamaan
            appealVerb: kiistää, kiisti, kiistänyt, kiistävät, vastust*, vastustaa, vaati kumoa*, vaatii kumoa*
            appealVerb: vaatinut kumoa*, vaati päätöksen kumoa*, vaatii päätöksen kumoa*, pyysi valituslup*
            appealVerb: pyytänyt valituslup*, hakee valituslup*, haki valituslup*, haastaa päätöksen, haastoi päätöksen
            appealVerb: nosti kumoamiskanteen, on eri mieltä, vaatii maksun kumoa*, vaati maksun kumoa*
            > Kvistola Oy haki päätökseen muutosta Vaasan hallinto-oikeudelta.
            intend: aikoo, aikoi, aikovat, aikoneet, aikonut, aikovansa, aikeissa, aikomus, harkitsee, harkitsi
            intend: viedään hallinto-oikeuteen, viedään oikeuteen, viemme, vie hallinto-oikeuteen, valitetaan, haetaan muutosta
            intend: tulee valittamaan, tulee hakemaan, on tarkoitus, tarkoituksena on, harkitsemme, harkitaan
            intend: tutustuu päätökseen, perehtyy päätökseen, tutustuvat päätökseen, pettynyt
            intend: pettyneitä, pitää maksua ylimitoitettuna, ei pidä päätöstä oikeana, lupaa valittaa, uhkaa valittaa
            intend: valmistelee valitusta, valmistelevat, luultavasti
            intend: harkitsevat, harkinnut, suunnittelee, suunnitteli, suunnittelevat, ilmoitti, ilmoittaa, ilmoittanut
            intend: ilmoittivat, haluaa, halusi, haluavat, voi, voivat, voisi, saattaa, tulee, päätti, on päättänyt
            intend: aiotaan, uhkasi, uhkaa, lupasi, lupaa, varautu*, pyrkii, kertoi valittavansa, kertoo valittavansa
            intend: valittavansa, hakevansa, vievänsä, riitauttavansa, saa, eri mieltä, perehty*, arvioi
            intend: selvittää mahdollisuuks*, hakee muutosta, hakevat muutosta, hakee päätökseen muutosta, valittaa
            intend: valittavat, vie asian, vie päätöksen, vie oikeuteen, riitauttaa, hakee valituslup*, vaatii kumoa*
            intend: vaatii maksun kumoa*, haastaa päätöksen, tekee valituksen, jättää valituksen
            lodge: teki, tehnyt, tekivät, tehtiin, tehty, jätti, jättänyt, jättivät, jätettiin, jätetty, toimitti
            lodge: saapui, saapunut, saapuneet, saatettiin vireille, vireille, tuli valtuutetulle, jätti valtuutetulle, teki valtuutetulle
            lodge: tehty valtuutetulle, jätettiin valtuutetulle
            lodge: toimittanut, toimitettiin, lähetti, lähettänyt, lähetettiin, esitti, esitettiin, nosti, nostanut
            lodge: nostettiin, kääntyi, kääntynyt, kääntyivät, vei, vieneet, vienyt, veivät, otti yhteyttä
            lodge: ottanut yhteyttä, pani vireille, pannut vireille, saattoi vireille, tuli vireille, tullut vireille
            lodge: sai alkunsa, lähti liikkeelle, lähtenyt liikkeelle, alkoi, ilmoitti, ilmoittanut, pyysi, pyytänyt
            lodge: vastaanotti, sai, saanut, saatettu, saattanut
            dismiss: hylkäsi, hylkää, hylännyt, hylättiin, hylätty, hylätään, hylkäsivät, hylkäämä, hylkäämistä
            dismiss: hylkäävä, jätti tutkimatta, jätettiin tutkimatta, jätetään tutkimatta, ei muuttanut, ei muuta
            dismiss: ei muutettu, ei antanut valituslup*, ei myöntänyt valituslup*, eväs* valituslup*, torjui, torjunut
            dismiss: torjuttiin, ei menestynyt, tuloksetta, hävisi, hävinnyt, häviää, hävis*, perusteeton
            dismiss: perusteettomana
            grant: hyväksyi valituksen, hyväksyy valituksen, hyväksynyt valituksen, valitus hyväksyttiin, voitti
            grant: voittanut, voittaa, oikeus oli samaa mieltä, kallistui yhtiön kannalle, antoi oikeuden
            grant: yhtiön valituksesta, asettui yhtiön
            uphold: pysytti, pysyttää, pysyttänyt, pysytettiin, pysytetty, pysyttivät, piti voimassa, pitänyt voimassa
            uphold: pysyy, pysyivät, pysyy samana, jää ennalleen, piti päätöksen, pitää päätöksen, pysytti päätöksen, pysytti maksun
            uphold: ei puuttunut, ei puutu, ei aihetta muuttaa, ei ole aihetta muuttaa, ei syytä muuttaa, katsoi päätöksen oikeaksi
            uphold: piti oikeana, hylkäsi valituksen, hylkää valituksen, hylkäsi yhtiön valituksen, hylättiin valitus, valitus hylättiin
            uphold: hylännyt valituksen, säilyi ennallaan, säilyy ennallaan, joutuu kuitenkin maksamaan, joutuu silti maksamaan
            uphold: pysyi voimassa, pysyy voimassa, pysyvät voimassa, jäi voimaan, jää voimaan, jäivät voimaan
            uphold: jätti voimaan, jättänyt voimaan, jätettiin voimaan, palautettiin voimaan, palautti voimaan
            uphold: palauttanut voimaan, saatettiin voimaan, saattoi voimaan, saattanut voimaan, vahvisti, vahvistaa
            uphold: vahvistanut, vahvistettiin, vahvistettu, pysyi ennallaan, pysyy ennallaan, jäi ennalleen
            uphold: ei muuttanut lopputulosta, ei muuttanut, katsoi oikeaksi, joutuu maksamaan koko, sai lainvoiman
            uphold: tuli lainvoimaiseksi, on lainvoimainen, lainvoimainen, lainvoimaiseksi, ei kumonnut, pitää pintansa
            annul: kumosi, kumoaa, kumonnut, kumottiin, kumottu, kumotaan, kumottua, kumosivat, kumoama, kumoamaan
            annul: kumosi kokonaan, kumottiin kokonaan, kumosi sakon, kumosi kiellon, kumosi huomautuksen, kumoutui, kumoutuu
            annul: poisti seuraamusmaksun, poistaa seuraamusmaksun, poisti uhkasakon, vapautti maksusta, vapautettiin maksusta
            annul: vapautui maksusta, hyväksyi yhtiön valituksen, hyväksyi valituksen, hylkäsi maksun, katsoi päätöksen lainvastaiseksi
            annul: ei joudu maksamaan, ei tarvitse maksaa, ei tarvitsekaan maksaa, välttyy maksulta, välttyi maksulta, välttää maksun
            annul: vältti maksun, säästyi maksulta
            annul: kumoaminen, kumoamista, kumoon, kumotuksi, kumotun, kumottava, nurin, meni nurin, mitätöi*, mitätön
            annul: mitättömäksi, poisti maksun, poisti sakon, poistettiin sakko, vapaut*, vapautui, vapautti
            annul: vapautettiin, pysyi kumottuna, jäi kumotuksi, jäi kumotuk*, säästyi, säästyy, välttyi, vältti
            annul: peruttiin, raukesi, kaatui, kaatoi
            reduce: alensi, alentaa, alentanut, alennettiin, alennettu, alennetaan, alentamaan, alensivat, alenee
            reduce: kutistunut, kutisti, kutistaa, kutistettiin, pudotti, pudottaa, pudotettiin, pudonnut, pudota, aleni, alentunut
            reduce: alennettua, alentanut … eurosta, alensi … eurosta, laski … eurosta, pienensi … eurosta, puolitettu, leikattu
            reduce: leikattua, keventää, kevensi, kevennettiin, hellitti, typisti, typistettiin, huojensi, huojennettiin, lievempi
            reduce: pienempi maksu, pienemmän maksun, pienempään, alemmaksi, tippui
            reduce: alentaminen, alentamista, alennus, alennuksen, laski, laskee, laskenut, laskettiin, laskettu
            reduce: pienensi, pienentää, pienentänyt, pienennettiin, pienennetty, pieneni, kohtuullis*, puolitti
            reduce: puolittaa, puolitettiin, puolittunut, puolittui, leikkasi, leikkaa, leikattiin, leikannut, vähensi
            reduce: vähennettiin, supisti, supistettiin, lievensi, lievennettiin, tipahti, putosi, karsi, nipisti
            reduce: kutistui, kutistuu, jäi
            increase: korotti, korottaa, korottanut, korotettiin, korotettu, korotetaan, korottivat, korotus, korotuksen
            increase: nosti maksu*, nosti sakko*, nosti summa*, ankaroitti, ankaroitettiin, suuremman maksun, korkeamman maksun
            increase: nosti, nostaa, nostanut, nostettiin, nostettu, kasvatti, kasvatettiin, kiristi, tuplas*
            increase: kaksinkertaist*, kaksinkertais*, nousi, nousee, kovensi, kovennettiin
            refer: palautti asian, palautettiin uudelleen, uudelleen käsiteltäväksi, uuteen käsittelyyn
            refer: uudelleen ratkaistavaksi, käsiteltäväksi uudelleen, ennakkoratkaisu*, ennakkoratkaisupyyn*
            refer: pyysi ennakkoratkaisu*, unionin tuomioistuimelta, eu-tuomioistuimelta
            refer: euroopan unionin tuomioistuimelta, ratkaistavaksi, uudelleen arvioitava*, palautti tapauksen
            refer: palauttaa asian, palauttanut asian, asia palautettiin, asia palautetaan, asia palautettu
            refer: palautetaan tietosuojavaltuutetu*, palautettiin tietosuojavaltuutetu*, palautetaan uudelleen
            refer: palautti sen, takaisin valtuutetu*, takaisin hallinto-oikeu*, uudelleen hallinto-oikeu*
            refer: uudelleen tietosuojavaltuutetu*, takaisin tietosuojavaltuutetu*, uudelleen arvioi*
            suspend: täytäntöönpanokiel*, täytäntöönpanon, täytäntöönpano, täytäntöönpanoa, lykkäs*, lykätt*, lykkäy*
            suspend: lykätä, keskeytti täytäntöönpan*, kielsi täytäntöönpan*, kielsi päätöksen täytäntöönpan*
            suspend: keskeytettiin, väliaikaise*, lykkää
            complaint: kantelu*, ilmoitus, ilmoituksen, ilmoituksia, yhteydenot*, tutkintapyyn*, kantelupyynt*
            complaint: saapunut ilmoitus, ilmoituksesta
            complaint: kansalaiskantelu*, joukkokantelu*, vihje*, vihjee*, selvityspyyn*
            complaint: valituksen tietosuojavaltuutetu*, valituksia, asiakasvalit*, kantelija
            complain: kanteli, kantelee, kannellut, kantelivat, kantelevat, kannelleet, kantelija*, kantelijo*, ilmoitti
            complain: saattanut tietosuojavaltuutetun, saattoi tietosuojavaltuutetun, saattanut … tietoon, saattoi … tietoon
            complain: saattoi asian, saattanut asian, saattoivat asian, kanteli asiasta, kantelivat asiasta, kannellut asiasta
            complain: valitti tietosuojavaltuutetulle, valitti viranomaiselle, valittivat tietosuojavaltuutetulle
            complain: ilmoitti tietosuojavaltuutetulle, ilmoittivat tietosuojavaltuutetulle, ilmoitti asiasta, ilmoittivat asiasta
            complain: teki ilmoituksen, tekivät ilmoituksen, tehnyt ilmoituksen, jätti valtuutetulle kantelun, jättivät kantelun
            complain: jättänyt kantelun, jätti tutkintapyynnön, teki tutkintapyynnön, toi esiin, toivat esiin
            complain: otti yhteyttä tietosuojavaltuutettuun, kirjoitti tietosuojavaltuutetulle, hälytti, pani asian vireille
            complain: saattoi asian vireille, saattanut asian vireille, valitti asiasta, vei asian valtuutetulle, kertoi valtuutetulle
            complain: ilmoittivat, ilmoittanut, ilmiant*, ilmiannet*, teki kantelun, tekivät kantelun, tehnyt kantelun
            complain: tehneet kantelun, jätti kantelun, kääntyi tietosuojavaltuutetu*, kääntyivät, otti yhteyttä
            complain: ottivat yhteyttä, vei asian tietosuojavaltuutetu*, reklamoi*
            behalf: puolesta, nimissä, edustaen, edustaa, edusti, edustamien, edustama, edustamana, valtuuttama
            behalf: valtuuttamana, lukuun, tukemana, joukon puolesta, allekirjoit*
            accept: ei aio valittaa, ei valita, ei valittanut, ei ole valittanut, ei hae muutosta, ei hakenut muutosta
            accept: tyydytään, määräykseen tyydytään, päätökseen tyydytään, tyytyy ratkaisuun, tyytyi ratkaisuun, tyytyvät päätökseen
            accept: hyväksyvänsä päätöksen, hyväksyvänsä, hyväksyvät päätöksen, ei aio hakea muutosta, eivät aio valittaa, eivät valita
            accept: ei vie asiaa, ei viedä, tunnustaa virheen, tunnusti virheen, maksoi maksun, on maksanut maksun, maksaa maksun
            accept: on jo maksettu, maksu on maksettu, noudattaa määräystä, aikoo noudattaa, pyytää anteeksi, myöntää virheen
            accept: myönsi virheen, otamme opiksi, ottaa opiksi, opittu läksy
            accept: eivät valittaneet, ei valittanut päätöksestä, tyytyy päätökseen, tyytyi päätökseen
            accept: tyytynyt päätökseen, tyytyvät, hyväksyy päätöksen, hyväksyi päätöksen, hyväksynyt päätöksen
            accept: hyväksyy ratkaisun, maksoi sakon, maksoi seuraamusmaksun, on maksanut seuraamusmaksun
            accept: on maksanut sakon, maksanut sakon, maksaa sakon, maksanut seuraamusmaksun, kumpikaan ei valittanut
            accept: ei riitaut*, pyysi anteeksi, pahoittel*, pahoitteli, myöntää, myönsi, myöntänyt, luopui valituk*
            accept: veti valituk*, peruutti valituk*

            # Who.
            authorityNoun: viranomai*, viranomaisen, viranomainen, valvontaviranomai*, tietosuojaviranomai*, valvoja
            authorityNoun: tietosuojavalvoj*, tietosuojavalvon*, sanktiolautakun*, seuraamuslautakun*, seuraamusjaosto*
            authorityNoun: tietosuojatoimisto*, osavaltion tietosuoja*, datatilsynet, kuluttajaviranomai*, tietoturvaviranomai*
            authorityNoun: valvontavirasto*, sääntelij*
            authorityNoun: valvojan, tietosuojavaltuutet*, tietosuojavaltuutetu*, valtuutet*, valtuutetu*
            authorityNoun: apulaistietosuojavaltuutet*, apulaistietosuojavaltuutetu*, tietosuojaviras*, tietosuojavahti*
            authorityNoun: tietosuojavahdi*, tietosuojakomissio*, tietosuojatarkastaj*, tietosuojalautakun*
            authorityNoun: tietosuojaneuvosto*, seuraamuskollegio*, kollegio, kollegion, kollegiolle, tarkastusviras*
            authorityNoun: tietosuojaelin*, tietosuojaelime*, toimisto, toimiston, toimistolle, virasto, viraston
            authorityNoun: virastolle, johtava valvontaviranomai*, asiamie*, ombudsman*, tietosuoja-asiamie*
            authorityNoun: valvontaelin*, valvontaelime*, sääntely-viranomai*, sääntelyviranomai*, lupajaos*
            authorityNoun: yksityisyydensuojaviranomai*, komissaari*, tietovaltuutet*, tietovaltuutetu*
            courtNoun: oikeus, oikeuden, oikeudessa, oikeuteen, oikeudelta, oikeudelle, oikeusaste*, tuomioistuin*
            courtNoun: vetoomustuomioistuin*, vetoomustuomioistuim*, kassaatiotuomioistuin*, kassaatiotuomioistuim*, ensimmäinen aste
            courtNoun: ylin oikeusaste, unionin tuomioistuim*
            courtNoun: tuomioistuim*, tuomioistuime*, hallinto-oikeu*, hallintotuomioistui*, korkein hallinto-oikeu*
            courtNoun: korkeimman hallinto-oikeu*, korkeimmassa hallinto-oikeudessa, korkein oikeus, korkeimman oikeuden
            courtNoun: käräjäoikeu*, hovioikeu*, markkinaoikeu*, kho, kko, unionin tuomioistui*, eu-tuomioistui*
            courtNoun: muutoksenhakutuomioistui*, perustuslakituomioistui*, kamarioikeu*, valitustuomioistui*, ylioikeu*
            courtNoun: alioikeu*, vakuutusoikeu*, tuomari*, oikeusistui*
            companyNoun: yritys, yrityksen, yritykselle, yritystä, yrityksestä, yritykset, yritysten, yrityksiä
            companyNoun: hammasklinikk*, hammasklinika*, fysioterapiaketju*, terapiaketju*, silmäkliniik*, eläinklinikk*, eläinklinika*
            companyNoun: eläinlääkär*, optikkoketju*, optikko*, kampaamo*, parturi*, kauneushoitola*, kylpylä*, laskettelukesku*
            companyNoun: hiihtokesku*, huvipuisto*, leirintäaluee*, kauppakesku*, ostoskesku*, huonekaluketju*, huonekaluliik*
            companyNoun: vaateketju*, vaatekaup*, elektroniikkaketju*, rautakaup*, päivittäistavarakaup*, bensa-asem*, huoltoasem*
            companyNoun: korjaamo*, autokorjaamo*, autoliik*, autotalo*, katsastusyhti*, katsastusketju*, pysäköintivalvo*, siivousyhti*
            companyNoun: siivousfirma*, henkilöstöpalvelu*, rekrytointifirma*, rekrytoija*, välitysliik*, vuokravälittäj*, vuokrataloyhti*
            companyNoun: vuokra-asuntoyhti*, kiinteistöväli*, asumisoikeusyhdisty*, tilintarkastus*, lakifirma*, lehtikustantaj*
            companyNoun: lehtitalo*, kustantamo*, kustannusyhti*, uutistoimisto*, radiokanava*, tv-yhti*, elokuvateatteri*, teatteri*
            companyNoun: konserttitalo*, tapahtumajärjestäj*, lippukaup*, pelitalo*, nettikasino*, ohjelmistotoimittaj*
            companyNoun: ohjelmistokehittäj*, järjestelmätoimittaj*, alihankkija*, pilvipalvelu*, analytiikkayhti*, mainosverkosto*
            companyNoun: datavälittäj*, osoitepalvelu*, perintäfirma*, pikavippiyhti*, pikavippifirma*, pikalainayhti*, lainanantaj*
            companyNoun: rahoitusyhti*, rahoituslaito*, maksupalvelu*, finanssiyhti*, finanssitalo*, fintech-yhti*, vakuutusjätti*
            companyNoun: eläkeyhti*, eläkevakuutu*, sijoitusyhti*, matkailuyrity*, majoitusliik*, varustamo*, laivayhti*, laivavarustamo*
            companyNoun: lentokenttäyhti*, lentoasem*, bussifirma*, liikennöitsij*, huolintaliik*, jätehuoltoyhti*, jäteyhti*
            companyNoun: energialaito*, verkkoyhti*, sähkönmyyj*, sähkönmyyntiyhti*, lämpöyhti*, metsäyhti*, rakennusyhti*, rakennusliik*
            companyNoun: rakennusfirma*, urakoitsij*, tehtaan, tehtaalle, teollisuusyhti*, lääkeyhti*, hoivajätt*, hoitolaito*
            companyNoun: palvelutalo*, lastensairaal*, keskussairaal*, terveysjät*, terveystalo, neuvola*, terveydenhuolto*
            companyNoun: ambulanssiyhti*, yksityislääkär*, päiväkotiketju*, esikoulu*, alakoulu*, yläkoulu*, kansalaisopisto*
            companyNoun: ammattiopisto*, opisto*, korkeakoul*, ajokoulu*, autokoulu*, urheiluliito*, urheiluliit*, jalkapalloseur*
            companyNoun: jääkiekkoseur*, golfseur*, metsästysseur*, rajapoliisi*, rajavartiolaito*, rajavartiosto*, pelastuslaito*
            companyNoun: hätäkesku*, vankila*, syyttäjälaito*, ulosotto*, aluehallintoviras*, ely-kesku*, maistraat*
            companyNoun: digi- ja väestötietoviras*, väestörekisterikesku*, kansaneläkelaito*, työvoimatoimisto*, te-toimisto*
            companyNoun: sosiaalitoim*, lastensuojelu*, kaupunginhallitu*, kunnanhallitu*, lautakun*, sivistyslautakun*, kehitysyhti*
            companyNoun: omistajayhti*, holding-yhti*
            companyNoun: yrityksille, yrityksellä, *yritys, *yrityksen, *yritykselle, *yritystä, *yritykset, yhtiö*
            companyNoun: *yhtiö, *yhtiön, *yhtiölle, *yhtiötä, *yhtiöstä, *yhtiöt, *yhtiöiden, *yhtiöille, firma*
            companyNoun: konserni*, liike, liikkeen, liikkeelle, *liike, *liikkeen, *liikkeelle, kauppaketju*, ketju
            companyNoun: ketjun, ketjulle, ketjua, *ketju, *ketjun, *ketjulle, kauppa, kaupan, kaupalle, verkkokau*
            companyNoun: *kauppa, *kaupan, *kaupalle, toimija*, *toimija, *toimijan, *toimijalle, toiminimi, toiminimen
            companyNoun: rekisterinpitäj*, henkilötietojen käsittelij*, yhteisrekisterinpitäj*, pankki*, pankin
            companyNoun: pankille, vakuutusyhti*, vakuuttaj*, luotonant*, luotonantaj*, luottolaito*, perintäyhti*
            companyNoun: perintätoimisto*, pikavippiyrit*, operaattori*, teleoperaattor*, teleyhti*, teleyrity*
            companyNoun: *operaattori, *operaattorin, *operaattorille, lentoyhti*, matkatoimisto*, matkanjärjestäj*
            companyNoun: hotelli*, hotelliketju*, ravintola*, kahvila*, kuntosali*, kuntosaliketju*, sairaala*
            companyNoun: sairaalalle, yliopistosairaal*, yliopistollinen sairaala, sairaanhoitopiir*, hyvinvointialue*
            companyNoun: terveyskesku*, terveysyhti*, terveysase*, lääkärias*, lääkäriase*, lääkärikesku*, terapiakesku*
            companyNoun: psykoterapiakesku*, klinikka*, klinikan, hammaslääkär*, apteekki*, apteekin, apteekille
            companyNoun: laboratorio*, hoitokoti*, hoitokodi*, hoivakoti*, hoivakodi*, hoivayhti*, palveluntarjoaj*
            companyNoun: palvelu, palvelun, palvelulle, *palvelu, *palvelun, *palvelulle, sovellu*, sovelluk*
            companyNoun: verkkosivu*, sivusto*, *sivusto, *sivuston, portaali*, hakukone*, hakujätti*, hakujäti*
            companyNoun: teknologiajätti*, teknologiajäti*, somejät*, some-yhti*, nettijät*, jättiyhti*
            companyNoun: sosiaalisen median yhti*, ohjelmistotalo*, ohjelmistoyhti*, kehittäjä*, valmistaj*
            companyNoun: autovalmistaj*, maahantuoj*, autokaup*, autovuokraam*, taksiyhti*, taksi*, kuljetusyhti*
            companyNoun: kuljetusliik*, jakeluyhti*, postiyhti*, logistiikkayhti*, rautatieyhti*, energiayhti*
            companyNoun: sähköyhti*, vesilaito*, kiinteistöyhti*, kiinteistönvälittäj*, vuokranantaj*, taloyhti*
            companyNoun: asunto-osakeyhti*, isännöi*, isännöitsij*, asuntosääti*, markkinointiyrit*, markkinointiyhti*
            companyNoun: telemarkkinointiyrit*, puhelinmyyntiyrit*, mainosyhti*, mainostoimisto*, rekrytointiyrit*
            companyNoun: henkilöstövuokra*, henkilöstöyhti*, tilitoimisto*, asianajotoimisto*, lakitoimisto*
            companyNoun: turvallisuusyhti*, vartiointiliik*, vartiointiyhti*, kustantaj*, lehtiyhti*, mediayhti*
            companyNoun: mediatalo*, lehti, lehden, lehdelle, yleisradio*, peliyhti*, rahapeliyhti*, kasino*
            companyNoun: vedonlyönti*, suoratoistopalvelu*, seuranhakupalvelu*, deittipalvelu*, deittisovell*
            companyNoun: työnantaj*, työnantajan, kunta, kunnan, kunnalle, kuntaa, kunnat, kuntien, kuntayhtym*
            companyNoun: kaupunki, kaupungin, kaupungille, kaupunkia, kaupungit, maakunta, maakunnan, virasto, viraston
            companyNoun: virastolle, ministeriö*, *ministeriö, *ministeriön, poliisi*, *poliisi, poliisihallitu*
            companyNoun: poliisilaito*, puolustusvoim*, tulli, tullin, tullille, verohallinto, kela, kelan, kelalle
            companyNoun: valtio, valtion, valtiolle, hallitus, koulu*, koululle, peruskoulu*, lukio, lukion, oppilaito*
            companyNoun: yliopisto*, yliopistolle, ammattikorkeakoul*, ammattikoul*, päiväkoti, päiväkodin, päiväkodille
            companyNoun: kirjasto*, museo*, seurakun*, seurakunnalle, kirkko, kirkon, yhdistys, yhdistyksen
            companyNoun: yhdistykselle, säätiö*, puolue, puolueen, puolueelle, liitto, liiton, liitolle, seura, seuran
            companyNoun: urheiluseur*, ammattiliit*, ammattiliito*, osuuskun*, osuuskaup*, emoyhti*, tytäryhti*
            companyNoun: startup*, kasvuyhti*, organisaatio*, laitos, laitoksen, laitokselle, elinkeinonharjoittaj*
            companyNoun: ammatinharjoittaj*, yrittäjä*, yksityishenkilö*, yksityishenkilöl*, myyjä, myyjän, kauppias
            companyNoun: kauppiaan, luottotietoyhti*, luottotietorekist*, tavaratalo*, marketti*, vähittäiskaup*
            companyNoun: kulutusluottoyhti*, terveydenhuollon toimij*, tutkimuslaito*, biopankki*, biopankin
            companyNoun: osakeyhtiö*, keskus, keskuksen, keskukselle, kioski*, optikkoliik*, bussiyhti*, joukkoliikenne*
            companyNoun: pysäköintiyhti*, pysäköintitoimij*, teknologiajätti, teknologiajätin, teknologiajätille
            companyNoun: somejätti, somejätin, nettijätti, verkkojätti, verkkojätin, hakujätti, viestintäjätti
            companyNoun: kauppajätti, autojätti, it-jätti, verkkoalusta*, somealusta*, videoalusta*, kauppapaikka*
            companyNoun: säästöpankki*, liikepankki*, verkkopankki*, osuuspankki, osuuspankin
            role: rekisterinpitäj*
            # Where somebody is.
            at: kotipaikka
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: kaupunki, kaupungin, kaupungille, kaupunkia, kunta, kunnan, kunnalle, kuntaa, sairaala, sairaalan, sairaalalle, sairaanhoitopiiri*, hyvinvointialue*, yliopisto*, ammattikorkeakoulu*, lukio*, poliisilaitos, poliisilaitoksen, poliisilaitokselle
            officeNoun: poliisilaito*, rajapoliisi, rajapoliisille, keskussairaala*, terveyskeskus, terveyskeskuksen, terveyskeskukselle
            officeNoun: seurakunta, seurakunnan, seurakunnalle, seurakuntayhtymä*, kuntayhtymä*, koulutuskuntayhtymä*, ammattiopisto*
            officeNoun: aluehallintovirasto, aluehallintoviraston, pelastuslaitos, pelastuslaitoksen, maakunta, maakunnan, museo, museon
            officeNoun: kirjasto, opisto, vankila, vankilan, rajavartiosto, rajavartioston
            officeNoun fields: ministeriö, ministeriön, ministeriölle
            officeNoun: kaupungilta, kunnalta, sairaala*, museo*, poliisilaitosta
            personNoun: asiakas, asiakkaan, asiakkaat, asiakkaiden, asiakasta, asiakkaita, asiakkaalle, asiakkaille
            personNoun: hakijoita, hakijoiden, vuokranhakij*, vanhemp*, autoilij*, osakkaa*, osakas, jäseniä, käyttäj*, velalli*
            personNoun: vakuutetu*, yksityishenkil*, urheilij*, pelaaj*, vieraat, lomailij*, pariskun*
            personNoun: käyttäjä*, työntekij*, kansalai*, asuka*, asukk*, potila*, mies, miehen, miestä, miehet, nainen
            personNoun: naisen, naista, naiset, tilaaj*, henkilö, henkilön, henkilöä, henkilöt, henkilöiden, henkilöitä
            personNoun: ihminen, ihmisen, ihmistä, ihmiset, ihmisten, ihmisiä, rekisteröity, rekisteröidyn
            personNoun: rekisteröidyt, rekisteröityjen, rekisteröityä, rekisteröidylle, kuluttaj*, jäsen, jäsenen
            personNoun: jäsenet, jäsenten, matkustaj*, vieras, vieraan, vierait*, lapsi, lapsen, lapset, lasten, lapsia
            personNoun: lasta, alaikäi*, nuori, nuoren, nuoret, opiskelij*, oppila*, oppilaan, vanhemmat, vanhempi
            personNoun: vanhempien, huoltaj*, kuljettaj*, vuokralai*, hakija*, työnhakij*, kantelij*, kantaja, kantajan
            personNoun: tilinhaltij*, naapuri*, asianajaj*, juristi*, aktivisti*, toimittaj*, entinen työntekij*
            personNoun: entisen työntekij*, yksityishenkilö*, vakuutettu, vakuutetun, lainanottaj*, lahjoittaj*
            personNoun: äänestäj*, omistaj*, tiedottaj*, viestintäjohtaj*, toimitusjohtaj*, uhri*, läheise*, joku
            personNoun: kukaan, osakkeenomistaj*, ilmiantaj*, ilmoittaj*, virkamie*, lääkäri, lääkärin, hoitaja*
            personNoun: valittaja, valittajan, verkkokäyttäj*, aikui*, kävijä*, ostaj*
            ngoNoun: yhdistys*, yhdistyk*, järjestö*, kansalaisjärjestö*, kuluttajajärjestö*, kuluttajaliitto*
            ngoNoun: potilasyhdisty*, ihmisoikeusjärjestö*, oikeusjärjestö*, ammattijärjestö*, vuokralaisyhdisty*, vanhempainyhdisty*
            ngoNoun: opiskelijajärjestö*, ylioppilaskun*, kuluttajaliit*, edunvalvontajärjestö*, ajatushautomo*, nettiaktivist*
            ngoNoun: kuluttajaliito*, säätiö*, tietosuojajärjestö*, digioikeusjärjestö*, yksityisyysjärjestö*
            ngoNoun: kansalaisoikeusjärjestö*, ammattiliitto*, ammattiliito*, aktivistiryhm*, kampanjaryhm*
            ngoNoun: yksityisyysaktivist*, tietosuoja-aktivist*, etujärjestö*, hyväntekeväisyysjärjestö*, liitto, liiton
            ngoNoun: voittoa tavoittelematon, potilasjärjestö*
            pressNoun: reuters, bloomberg, stt, stt:n, yle, ylen, helsingin sanomat, hs, hs:n, iltalehti, iltalehden
            pressNoun: ilta-sanomat, ilta-sanomien, is, kauppalehti, kauppalehden, talouselämä, talouselämän
            pressNoun: tekniikka & talous, tivi, tivin, mtv, mtv uutiset, aamulehti, aamulehden, turun sanomat, kaleva
            pressNoun: hufvudstadsbladet, hbl, suomen kuvalehti, suomen tietotoimisto, lännen media, uutissuomalainen
            pressNoun: mikrobitti, afterdawn, politico, politicon, financial times, wall street journal, bbc, guardian
            pressNoun: techcrunch, afp, der spiegel, le monde, demokraatti, savon sanomat, keskisuomalainen, lapin kansa
            pressNoun: uutistoimisto*, sanomaleh*, lehtitieto*, toimittajille
            prosecutor: syyttäj*, syyttäjä*, valtakunnansyyttäj*, aluesyyttäj*, erityissyyttäj*, julkisasiamie*
            police: poliisi*, *poliisi, syyttäjälaito*, rajavartiolaito*, rikosseuraamuslaito*
            prosecutor: esittelij*
            legalForm: oy, oyj, ky, ay, osk, ry, ry:n, oy ab, tmi, ltd, limited, inc, incorporated, plc, llc, llp, lp
            legalForm: gmbh, s . a, s . a . s, sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, s . r . l, srl
            legalForm: s . p . a, spa, s . l, sl, s . l . u, slu, s . a . u, sau, b . v, bv, n . v, nv, bvba, vzw, asbl
            legalForm: v . o . f, vof, ab, a / s, asa, aps, hf, ehf, sp . z o . o, sp . k, kft, zrt, nyrt, s . r . o
            legalForm: spol, a . s, d . o . o, doo, d . d, dd, uc, unlimited company, dac, clg, corp, corporation, & co
            legalForm: co . kg, kg, kgaa, ohg, gbr, ug, e . v, ev, mbh, snc, s . n . c, sca, scs, scrl, eood, ood, ad
            legalForm: uab, sia, ou, as oy, pty, pty ltd, pte, pvt, lda, ltda, holdings, abp, asunto oy
            legalForm: asunto-osakeyhtiö, oyj abp, ky:n, ^sa, ^ag, ^as
            against: vastaan, kohtaan, kohdistuva, kohdistuvan, kohdistuvasta, määrätty, koskeva, koskevan, koskevassa
            against: sakotti, sakottanut, määräsi, määrännyt, määrää, langetti, langettanut, seuraamusmaksun, sakon
            against: sakot, sakkoa, sakkojen, sai, saanut, määrättiin, napsahti, rapsahti
            by: määräämä, antama, langettama, määräämän, antaman, langettaman
            of: osalta, puolelta
            forWhom: vuoksi, takia, johdosta, koska, tähden

            # What else a text claims.
            record: suurin, suurimman, suurinta, suurimmat, korkein sakko, korkein seuraamusmaksu
            record: ennätys*, ennätyk*, ennätyksell*, ennätyssuur*, toistaiseksi suurin, toistaiseksi suurimman
            record: historian suurin
            record loosely: kaikkien aikojen, tähän mennessä, ensimmäinen seuraamusmaks*, ensimmäinen sakko
            record loosely: ensimmäisen seuraamusmaks*, ensimmäiset seuraamusmaks*, ensimmäiset sakot
            record loosely: ensimmäistä kertaa, toiseksi suurin, kolmanneksi suurin, koskaan, kovin, mittava*
            record loosely: suurempi, suuremman, toistaiseksi, yhtä suur*, jättisak*, historian
            earlier: aiemmin, aikaisemmin, aiempi, aiemman, aiempaa, aiemmat, aiempien, aikaisempi, aikaisemman
            earlier: jo aiemmin, edellinen, edellisen, edellistä, jo vuonna, ennen, ennestään, myös aiemmin
            earlier: viime vuonna, vuotta aiemmin, sitä ennen, samanlainen, vastaavasta, vastaavassa, vastaava
            earlier: vastaavan, toisessa tapauksessa, toisessa asiassa, sittemmin, lisäksi aiemmin, vertailun vuoksi
            earlier: verrattuna, muissa, aikanaan, toistamiseen, toisen kerran, ennätys oli, ohitti, ohittaa, ylitti
            earlier: päihitti, aiempia, viime vuosina
            silent: ei ole julkaissut, ei julkaissut, ei ole vielä julkaissut, ei kommentoi*, ei kommentoinut
            silent: ei kommentoi, ei ollut tavoitettavissa
            silent: ei halunnut kommentoida, ei halua kommentoida, kieltäytyi kommentoimasta, kieltäytyy kommentoimasta
            silent: ei ole kommentoinut, ei vastannut, ei ole vastannut, ei vahvistanut, ei vahvista, ei ole vahvistanut
            silent: ei tavoitettu, ei kerro, ei kertonut, salassa pidettäv*, salassapi*, vaitiolovelvollisuu*
            silent: ei ole julki*, vaikenee, vaiti
            undescribed: ei kerro mitä, ei kertonut mitä, ei täsmentänyt, ei täsmennä, ei tarkentanut, ei yksilöi*
            undescribed: ei yksilöity, ei eritellyt, ei erittele, tarkemmin yksilöimät*, yksilöimättä, täsmentämättä
            undescribed: tarkentamatta, ei kerrota, ei nimetä, ei nimennyt, ei selviä, ei käy ilmi
            seat: pääkonttori*, kotipaik*, päätoimipaik*, päätoimipaikka*, pääkonttor*, pääpaik*, sijoittautu*
            seat: rekisteröity, toimipaik*, kotipaikka*, sijaitsee, sijaitseva, eurooppalainen pääkonttori
            filing: pörssitiedot*, osavuosikatsau*, osavuosikatsauk*, vuosikertomu*, vuosikertomuk*, tilinpäätö*
            filing: tilinpäätök*, puolivuosikatsau*, liiketoimintakatsau*, toimintakertomu*, toimintakertomuk*
            filing: tulostiedot*, sijoittajatiedot*, tulosjulkistu*, sisäpiiritieto, neljännesvuosiraport*, vuosiraport*
            filing: sec:lle, arvopaperimarkkinaviranomai*, jakelu: nasdaq, nasdaq helsinki, tulosohjeistu*, liitetiedo*
            filing: esite, listalleottoesi*
            says: sanoo, sanoi, sanonut, sanoivat, sanotaan, kertoo, kertoi, kertonut, kertovat, kertoivat, kerrotaan
            says: ilmoitti, ilmoittaa, ilmoittanut, ilmoitettiin, mukaan, totesi, toteaa, todennut, uutisoi*, uutisoi
            says: raportoi*, raportoi, väitti, väittää, väittänyt, kirjoitti, kirjoittaa, kommentoi, kommentoi*
            says: tiedotti, tiedottaa, tiedotteessa, tiedotteessaan, lausunno*, vakuut*, painot*, korost*, selit*
            says: perustel*, perusteli, arvioi, arvostel*, kuvail*, viittas*, myönsi, muistut*, tviittas*, paljast*
            says: vahvisti, vastasi, vastaus, mielestä, esitti

            # Phrases that hide a cue.
            none: tietosuojavastaav*, tietosuojaselost*, tietosuojakäytän*, tietosuojalausek*, evästekäytän*
            none: evästeasetuk*, jäsenvaltio*, jäsenmaa*, jäsenmai*, yhdysvallat, vaikutustenarvioin*
            none: tietosuojaa koskeva vaikutustenarviointi, ennen kaikkea, ennen kuin, niin sanottu, niin sanotun
            none: niin kutsuttu, saa nähdä, saa aikaan, sai aikaan, saanut aikaan, sai tietää, saada tietää
            none: saanut tietää, saatu tietää, sai selville, saanut selville, sai pääsyn, saada pääsy, saa pääsyn
            none: sai alkunsa, saada tietoa, saaneet tietoa, saanut tietoa, saanut tiedon, sai tiedon, oikeus saada
            none: oikeus tulla, oikeus poistaa, oikeus vastustaa, oikeus oikaista, oikeutta saada, oikeuden saada
            none: oikeuksia, oikeuksista, oikeuksien, yksi ja sama, muutoksia tehtiin, toistaiseksi ei, tulee voimaan
            none: tuli voimaan, tuli tunnetuksi, ottaa huomioon, ottanut huomioon, otti huomioon, otettava huomioon
            none: otetaan huomioon, huomioon ottaen, maksukortti*, maksukort*, maksuhäiriö*, maksutie*, maksutap*
            none: maksuton, maksutta, maksujärjestelm*, maksupalvelu*, kohta kuin, kohdalla, tässä kohdassa
            none: kohtaan tietoj*, lehdistötiedo*, näkökohta*, näkökohd*, lähtökohta*, lähtökohd*, oikeushenkilö*
            none: määräaika*, määräajan, tavaran hinta, tulee olla, tulee tehdä, suurin osa, suurimman osan
            none: suurimmassa osassa, tilaa uutiskirje, lue myös, lue lisää, kaikki oikeudet pidätetään, voi olla
            none: ensimmäistä kertaa elämässä, toisen henkilön, kyse oli, annettu ymmärtää, antoi ymmärtää
            none: antaa ymmärtää, antanut suostumuk*, annettu suostumus, antaa suostumuk*, antanut suostumusta
            none: antoi luvan, antoi tietoj*, annettu tietoja, tietoja annettiin, ei ole lainvoimai*
            none: ei ole vielä lainvoimai*, ei vielä ole lainvoimai*, eivät ole lainvoimai*
            none: ei ole vielä saanut lainvoimaa, päätökseen saa hakea muutosta, päätökseen voi hakea muutosta
            none: päätöksiin voi hakea muutosta, päätöksestä voi valittaa, päätöksestä saa valittaa
            none: päätöksistä voi valittaa, voidaan hakea muutosta, voidaan valittaa, saa hakea muutosta
            none: siitä voi valittaa, siihen voi hakea muutosta, voi hakea muutosta valittamalla
            none: saa hakea muutosta valittamalla, saamansa tiedon, ei suinkaan, maksupalvelut, oma-aloitteisesti
            none: valittaa siitä että, valittaa huonoa

            # Places that are no jurisdiction here.
            region: Eurooppa, Euroopan, Euroopassa, Eurooppaan, Euroopasta, Eurooppalai*, EU, EU:n, EU:ssa, ETA, ETA:n
            region: Euroopan unioni*, Euroopan talousalue*, Kiina*, Kiinan, Venäjä*, Venäjän, Ukraina*, Aasia*, Afrikka*
            region: Afrikan, Amerikka*, Amerikan, Yhdysvallat, Yhdysvaltain, Yhdysvaltoihin, Yhdysvalloissa
            region: Yhdysvaltojen, Piilaakso*, Kalifornia*, Pohjoismai*, Pohjoismaa*, Skandinavia*, Intia*, Intian
            region: Japani*, Turkki, Turkin, Israel*, Etelä-Korea*, Singapore*, Hongkong*, Bryssel*, Uusimaa, Uudenmaan
            region: Lappi, Lapin, Pirkanmaa*, Pohjanmaa*, Savo*, Karjala*, Turussa, Turkuun, Tampereella, Tampereelle
            region: Espoossa, Vantaalla, Oulussa, Kuopiossa, Jyväskylässä, Lahdessa, Rovaniemellä, Vaasassa, Porissa
            region: Joensuussa, Lappeenrannassa
            inaction: mitään ei tapahtunut, mitään ei ole tapahtunut, ei ole edennyt, ei edennyt, viivyt*, viivästy*
            inaction: hidast*, ei ole toiminut, ei tehnyt mitään, toimettomuu*, laiminlyönyt käsitellä, kestänyt vuosia
            inaction: hidas
            directive: direktiivi*
            instance 0: oikaisuvaatimu*
            instance 1: hallinto-oikeus, hallinto-oikeuden, hallinto-oikeudelta, hallinto-oikeudessa
            instance 1: hallinto-oikeudelle
            instance 1: hallinto-oikeuteen, käräjäoikeu*, ensimmäinen oikeusaste
            instance 2: hovioikeu*, toinen oikeusaste
            instance 3: korkein hallinto-oikeus, korkeimman hallinto-oikeuden, korkeimmalta hallinto-oikeudelta
            instance 3: kho:n
            instance 3: korkeimpaan hallinto-oikeuteen, korkeimmassa hallinto-oikeudessa, kho,
            instance 3: korkein oikeus, korkeimman oikeuden, valituslu*
            judgment: tuomio, tuomion, tuomiossa, tuomiossaan, tuomiolla, tuomiosta, tuomiota
            judgment: hallinto-oikeuden päätös, hallinto-oikeuden päätöksen, hallinto-oikeuden ratkaisu
            judgment: hallinto-oikeuden ratkaisun
            remedy: saa hakea muutosta, voi hakea muutosta, voidaan hakea muutosta, valitusosoitus, muutoksenhakuohje
            remedy: valitusosoit*, valitusoik*, muutoksenhakuohj*, päätökseen saa, päätökseen voi, muutosta hakea valittamalla
            remedy: valittamalla hallinto-oikeuteen, valitusajan, valittaa 30 päivän, oikeus hakea muutosta, oikeus valittaa
            remedy: valituskelpoi*, niihin voi hakea
            remedy: saa valittaa, voi valittaa, voidaan valittaa, valitusaika*, ei saa valittaa, muutosta saa hakea
            remedy: muutosta voi hakea, haettava muutosta
            restore: palautettiin voimaan, palautti voimaan, palautti maksun, saatettiin voimaan
            restore: palautti alkuperäisen, palautti ennalleen, palautettiin ennalleen, alkuperäinen maksu, alkuperäisen maksun
            restore: alkuperäiseen määrään, alkuperäiselle tasolle, alkuperäiseen suuruus*
            restore: alkuperäisen suuruis*, saattoi voimaan
            uphold: jätti … voimaan, piti … voimassa, pysytti … voimassa
            dismiss: hylkäsi … valituksen, hylkäsi … vaatimuksen
            annul: kumosi … päätöksen, kumosi … maksun
            reduce: alensi … euroon, laski … euroon, pudotti … euroon
            refer: palautti … uudelleen, palautti … käsiteltäväksi
            appealVerb: valitti … hallinto-oikeuteen, haki … muutosta, hakee … muutosta, vei … oikeuteen
            appealVerb: vei … hallinto-oikeuteen, vie … oikeuteen, valitti … korkeimpaan
            ngoNoun: noyb
            personNoun: vastaanottaj*, vuokralais*, opettaj*, lääkäri*, sairaanhoitaj*, eläkelä*, kansanedustaj*
            personNoun: valtuutet*u, naapurin, äiti, äidin, isä, isän, entinen asiak*, sijoittaj*, rekisteröity
            ngoNoun: ry, kuluttajaliitto, ammattiliitto
            partial: osittain, osin, osaksi
            intend: ei sulje pois, valitamme, haemme muutosta, viemme asian, aiomme, aikoo, harkitsee, valmistelee
            intend: pohtii, valittaa päätöksestä, hakee muutosta, menee hallinto-oikeuteen, vie asian, viedään
            intend: tulemme valittamaan
            appealVerb: valitamme, haemme muutosta, viemme asian oikeuteen, menee hallinto-oikeuteen
            appealVerb: viedään hallinto-oikeuteen, valitus hallinto-oikeuteen, vie asian hallinto-oikeuteen
            reduce: kutistui, pieneni, puolittui, puolitti, kohtuullisti
            propose: ehdottaa sakkoa, ehdottaa … sakkoa, ehdottaa maksua, esittää seuraamusmaksua
            propose: saattaa joutua maksamaan, voi joutua maksamaan, uhkaa sakko, uhkaa seuraamusmaksu, aikoo määrätä
            propose: suunnittelee, päätösluonnos*, ehdotus päätökseksi
            rumour: lähteiden mukaan, nimettömä*, asiaa tuntev*
            ownCase laitos: *laitoksen, *laitokselle, *laitoksella, *laitosta, *laitokselta, *laitoksesta, *laitokseen
            ownCase laitos: *laitoksessa, *laitoksellaan, *laitoksia
            ownCase poliisi: *poliisin, *poliisille, *poliisia, *poliisilta, *poliisilla
            ownCase poliisi: *poliisista, *poliisiin
            ownCase koulu: *koulun, *koululle, *koulua, *koululta, *koululla, *koulusta
            ownCase koulu: *koulussa, *kouluun
            ownCase kunta: *kunnan, *kunnalle, *kuntaa, *kunnalta, *kunnalla
            ownCase kunta: *kunnassa, *kunnasta, *kuntaan
            ownCase yhtymä: *yhtymän, *yhtymälle, *yhtymää, *yhtymältä
            ownCase kaupunki: *kaupungin, *kaupungille, *kaupunkia, *kaupungilta, *kaupungilla
            ownCase kaupunki: *kaupungissa, *kaupungista, *kaupunkiin
            ownCase alue: *alueen, *alueelle, *aluetta, *alueelta, *alueella
            ownCase alue: *alueesta, *alueeseen
            ownCase piiri: *piirin, *piirille, *piiriä, *piiriltä
            ownCase sairaala: *sairaalan, *sairaalalle, *sairaalaa, *sairaalalta, *sairaalalla
            ownCase sairaala: *sairaalassa, *sairaalasta, *sairaalaan
            ownCase yliopisto: *yliopiston, *yliopistolle, *yliopistoa, *yliopistolta
            ownCase yliopisto: *yliopistossa, *yliopistosta, *yliopistoon
            ownCase opisto: ammattiopiston, ammattiopistolle, ammattiopistoa, kansalaisopistolle, kansalaisopiston
            ownCase virasto: *viraston, *virastolle, *virastoa, *virastolta
            ownCase virasto: *virastossa, *virastosta, *virastolla
            ownCase ministeriö: *ministeriön, *ministeriölle, *ministeriötä, *ministeriöltä
            ownCase ministeriö: *ministeriössä, *ministeriöstä
            ownCase seurakunta: *seurakunnan, *seurakunnalle, *seurakuntaa
            ownCase lukio: *lukion, *lukiolle, *lukiota
            ownCase keskus: *keskuksen, *keskukselle, *keskusta, *keskukselta
            ownCase lautakunta: *lautakunnan, *lautakunnalle, *lautakuntaa
            ownCase hallitus: *hallituksen, *hallitukselle, *hallitusta
            ownCase liitto: *liiton, *liitolle, *liittoa
            ownCase yhdistys: *yhdistyksen, *yhdistykselle, *yhdistystä
            ownCase säätiö: *säätiön, *säätiölle, *säätiötä
            ownCase pankki: *pankin, *pankille, *pankkia
            ownCase ketju: *ketjun, *ketjulle, *ketjua
            ownCase klinikka: *klinikan, *klinikalle, *klinikkaa
            ownCase apteekki: *apteekin, *apteekille, *apteekkia
            ownCase museo: *museon, *museolle, *museota
            ownCase kirjasto: *kirjaston, *kirjastolle
            remedy: saa … hakea muutosta, voi … valittaa, voi … hakea muutosta
            """#)
}
